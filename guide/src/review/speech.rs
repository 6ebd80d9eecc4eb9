//! What people do with words around an interview, for all checks: greet, withdraw, ask, offer, give a cause.

use super::lexicon::{Phrases, Sense};

pub(super) const SPEECH: &[Phrases] = &[
    Phrases(
        Sense::Greeting,
        "
        ^dear
        ^hello
        ^hi
        ^hey
        ^hiya
        ^good morning|afternoon|evening|day
        ^morning|afternoon|evening
        ^greetings
        ^to whom it may concern
        ^hi|hello|hey there|all|everyone|team
        ^good morning|afternoon|evening|day|to all|everyone|you|team",
    ),
    Phrases(
        Sense::SignOff,
        "
        ^kind|kindest|best|warm|warmest|many|with|my regards|wishes|kind|best|warm
        ^regards
        ^best
        ^all the best
        ^yours sincerely|faithfully|truly|respectfully
        ^yours
        ^sincerely|respectfully|cordially|cheers
        ^sincerely|respectfully|faithfully yours
        ^with kind|best|warm|many regards|wishes|thanks
        ^br|rgds",
    ),
    Phrases(
        Sense::Withdraws,
        "
        withdraw|withdrawing|withdrawn my|the|this? candidacy|application|candidature|name|interest|acceptance|candidate
        withdraw|withdrawing it|myself|my|from
        i have|am|will|must|would|hereby|wish|want|need|to|like .. withdraw|withdrawing
        to|and|must|will|formally|officially|hereby|please withdraw
        am|be withdrawing
        have withdrawn
        withdrawal of|from
        my withdrawal
        application|candidacy|name|me withdrawn
        withdrawing my|application
        no longer wish|want|wishing|like|intend|plan|looking|seeking|keen|willing to? .. continue|pursue|proceed|considered|attend|interview|apply|work|go|take|move
        no longer wish|want|like|going|able|in|a|be|pursue|pursuing|interested|available|considering|proceed|proceeding|continue|continuing .. candidate|position|role|application|job|process|opportunity|candidacy|vacancy|post
        no longer interested
        no longer pursuing|considering
        not|longer interested in the|this|your|that|proceeding|continuing|pursuing|going|moving|working
        not be interested anymore
        not interested anymore|any
        do|would|will not want|wish to continue|proceed|pursue|go|move|attend|interview
        will|shall|would|am|are|can|be|could not be? moving|going|proceeding|continuing|pursuing|progressing|move|go|proceed|continue|pursue|progress any? forward|further|ahead|with
        will|shall|would|am|are|can|be|could not be? moving|going|proceeding|continuing|pursuing|taking|move|go|proceed|continue|pursue|take with|forward|up|this|the|my|your this|the|my|your? _? application|opportunity|role|position|process|forward|further
        will|shall|would|am|are|can|be|could not be? pursuing|continuing|proceeding|pursue
        decided|chosen|prefer|like|wish|choose|decision not|against to? be? pursue|continue|continuing|proceed|go|take|move|pursuing|proceeding|progress|going|taking|moving|apply|join|attend|come
        decided against
        rather|better not continue|proceed|go|pursue|take|attend|carry|progress|move
        not continue|proceed with my|the application|process
        decided to|that step|stop|stay|end|drop|remain|leave|decline|go|take|withdraw|accept _? _? role|job|offer|another|back|where|away|out|current|elsewhere|process|different|here|direction
        remove|take me|my|us from|name|application|off|out
        step|stepping|stepped|bow|bowing|pull|pulling|back|drop|dropping|opt|opting back|aside|down|away|out of|from
        stepping|bowing|pulling|dropping back|aside|away|out
        to|must|will|have pull|bow|drop out
        decline|declining the|your|this|that|my _? _? interview|invitation|opportunity|offer|position|role|application
        have to decline
        must|respectfully|regretfully|politely|will|to decline|withdraw
        turn|turning|turned down the|your|this _? _? interview|invitation|opportunity|offer|role
        close|end|stop|cancel|discontinue my|the application|candidacy|candidature|process
        stop|stopping|end|ending my|the|this application|process|candidacy
        application closed|cancelled|withdrawn
        pass|passing on this|the|your opportunity|role|position|interview|one|job
        not take|taking this|it|things|my|the|up application|any|opportunity|role|forward|further|interview
        offer|give|free my|the|this slot|place|interview|spot|time to another|someone|somebody|other|others
        no need|longer for to? _? us|me|interview|reschedule
        not|longer going|able to? continue|proceed|pursue|go with|in|the|on|ahead|forward|further
        cancel|cancelling my|the interview permanently|altogether|entirely|completely
        count me out
        want|wish|like out of the|this process
        not|longer? the|right|a job|role|position|one|match|fit for me .. cancel
        !rather|instead than|of withdraw|withdrawing
        !do|would|did|will not want|wish|like|intend|mean|plan to withdraw
        !not withdraw|withdrawing
        !no intention of|to withdraw|withdrawing
        !without|before|avoid having? to? withdraw|withdrawing
        !if|unless .. withdraw|withdrawn
        !withdraw|withdrawing|withdrawal the|your offer
        !you|company|they|employer have|has|had? withdraw|withdrew|withdrawn|declined
        !withdraw|decline that|the|their|other|another|an? other|offer from
        !withdraw|withdrew|withdrawn|declined from|the|a|an other|another|second
        !not mean|meaning|want that|i .. withdraw|withdrawing
        !no longer available|able|going|in on|at|for|to attend|come|make|be|take|town|that|this|join|travel|meet
        !decided to stay|remain at|in home|bed
        !if|whether .. no longer
        !can|could not take my|the|this interview|call|meeting
        !step|stepping away|out from|of my|the desk|office|meeting|room",
    ),
    Phrases(
        Sense::AsksToMove,
        "
        reschedule|rescheduling|rescheduled|resheduled|reshedule|reschedual|reschedul|resched
        re schedule|scheduling|arrange|book
        rearrange|rearranging|rearranged|rebook|rebooking|postpone|postponing|postponed|postponement|defer
        another|new|different|later|earlier|alternative|alternate|other|better|suitable|convenient|further time|date|day|slot|times|dates|days|slots|hour|appointment|week|interview|opportunity|occasion|point
        another|new|different|later|alternative|other interview time|date|slot|day
        some|any other time|day|date|times
        move|moving|shift|push|pushing|change|changing|bring|switch|swap my|the|our|this|that|it|interview .. to|back|forward|until|till
        move|shift|change|push|switch my|the|our|this|that interview|appointment|meeting|call|date|time|slot|it
        move|push|put|shift|change it|this|things to|back|forward
        delay|delaying the|my|our interview|meeting
        could|can|may|might|would|shall|if we|you|i meet|speak|talk|find|do|arrange|hold|have|agree|set|choose|pick|fix|plan _? _? another|new|later|next|on|different|other|tomorrow|monday|tuesday|wednesday|thursday|friday|time|instead|some
        could|can|would you|we offer|give|propose|suggest|find|consider me? a|another|new|different|other|some|any
        find|arrange|agree|fix|choose|pick|set a|another|some|any|new|up|on _? time|date|slot|day|one
        is|be there any|a? _? chance|possibility|way|time|slot|option _? .. another|different|later|next|move|meet
        would|will|could it|next be possible|ok|okay|alright|fine to|if|for .. interview|meet|come|do|have|speak|move|talk
        next week|month|monday|tuesday|wednesday|thursday|friday instead
        i am|would|will|be be? free|available|happy|glad|able on|at|from|any|all|most|next|the|after|for|to|tomorrow _? .. time|times|day|week|meet|monday|tuesday|wednesday|thursday|friday|come|speak|morning|afternoon|interview
        let me know|when|what|which|if .. time|times|date|dates|suit|suits|works|work|possible|availability|convenient
        when|what|which|whenever would|time|times|date|day|is|does|it .. suit|suits|work|works|convenient|best|available|possible
        how about monday|tuesday|wednesday|thursday|friday|tomorrow|next|the|if
        could|can|may i|we come|interview|do|attend|have _? _? another|later|next|on|different|tomorrow|instead|some|monday|tuesday|wednesday|thursday|friday
        do it|this|the|interview another|some|on|next|later
        would monday|tuesday|wednesday|thursday|friday|tomorrow|next
        !had|have|was|were hoped|hoping|wanted|tried|planned|considered|thought|going .. reschedule|rescheduling|postpone|move|rearrange|another|new|different|later
        !considered|considering|hoped|wanted|thought|meant asking|ask|to|about|of .. .. another|new|different|later|reschedule|postpone|move
        !rather|instead than|of to? .. reschedule|rescheduling|postponing|rearranging|postpone|moving
        !no|not|without|nor need|want|wish|wishing|looking|ask|asking|necessary|going|be|look|require|seeking|or .. reschedule|rescheduling|rescheduled|postpone|rearrange|another|new|different|later
        !not reschedule|rescheduling|postpone|rearrange|move
        !you|they|company|team|recruiter|office|hr|was|were|been|be|has|had|and|interview|it|is have|has|had|kindly|was|were|already|been? rescheduled|postponed|moved|rearranged|changed
        !you|they|for|thank|of|thanks _? _? rescheduling|moving|postponing|rearranging the|our|my|it
        !accepted|accept|accepting|taken|taking|take|signed|received|offered|got|pursue|pursuing|chosen|found a|an|the|another|other|different|new .. opportunity|position|role|interview
        !other|another|different|new|future|further|later|better opportunity|interview at|with|elsewhere
        !in|at|for|on the? future .. opportunity|time|date|point|occasion
        !perhaps|maybe|hopefully|future|cross|paths|hope .. .. another|other|later|different time|day|point|date|occasion|opportunity
        !in|at a|some|any later|other|another|future date|time|point|day .. apply|future|paths|again|work|role|position
        !apply|application|paths|cross|touch|work|connect|opportunity|join again? .. at|in|on a|some|another later|other|another|different|future|point time|date|point|day
        !find another|other|a|the|different|better candidate|person|someone|right|suitable
        !in|to another|different|new city|country|role|position|direction
        !offer|give|free|release .. slot|time|place|interview to|for another|someone|somebody|other|up
        !another|other|new|different interview at|with|on|scheduled|today|tomorrow|that|the|in|came|which
        !at|for|of|by|with the|your|this|that new|revised|changed time|date|slot
        !new time you|they|of|for|that|is|proposed|does|given|clashes|falls|which|on|at|my
        !new|later|different|other|earlier date|time|day|slot you|does|is|of|clashes|that|which|falls|was|has|will not|are|cannot",
    ),
    Phrases(
        Sense::AsksToAdjust,
        "
        meet|speak|talk|interview|do|hold|have|attend|join|take|continue|connect|go|conduct|switch|move|change|held|done|run|happen|it .. by|via|over|on|through|to|using|in video|zoom|teams|skype|phone|telephone|meet|facetime|webex
        by|via|over|on|through|as|into|to|for a? video|zoom|teams|skype|phone|telephone|online|remote|virtual instead|link|interview|format|call
        meet|speak|talk|interview|do|hold|have|attend|join|take|held|done|conduct|participate|part|interviewed|run|it|us|me|interviewing remotely|online|virtually
        remotely|online|virtually instead
        remote|virtual|online|video|phone interview|call|meeting|conversation instead|be|possible|work|would
        video|phone|online|zoom|teams call|interview|meeting instead
        could|can|would|may|possible .. video|remote|online|virtual|phone|zoom|teams
        keep|keeping my|our|the|this interview|appointment|slot|time|date
        adjustment|adjustments|accommodation|accommodations
        step|level free|access
        wheelchair|accessible|accessibility|ramp|lift
        sign language interpreter
        captions|captioning|interpreter|subtitles|braille|quiet room
        another|different|quieter|accessible|ground room|floor|venue|location|building
        extra time
        start|starting|begin|beginning|come|arrive a|slightly|little|somewhat|bit|half|an|#|one|thirty|fifteen? little|bit|hour|minutes|few|while? later|earlier
        slightly|little|bit|hour|minutes later|earlier
        later|earlier start
        later|earlier in the|that day|morning|afternoon
        !i|we can|could join you|from|any|the|by?
        !not|unable|cannot|hard|difficult .. keep
        !accommodation at|for the night|in",
    ),
    Phrases(
        Sense::AsksForTime,
        "
        more|extra|additional|little|some|enough time to|before|for decide|consider|think|deciding|i|a|considering|reflect|answer|respond|reply|weigh|give|making|the|my|your
        few|couple|some|two|three|four|five|# more|extra|additional|further? days|weeks|day|week .. decide|consider|think|answer|respond|reply|decision|weigh|reflect
        extend|extending|extension|extended|push|move .. deadline|offer|decision
        an extension
        extension of|on|to the|my|your|this deadline|offer
        deadline .. extended|moved|pushed|later
        have|until|till|for|give .. decide|deciding
        until|till|by .. give|make|reach .. decision|answer
        let you know my decision by|on|before
        !time to decide whether to attend",
    ),
    Phrases(
        Sense::Cancels,
        "
        can|will|could|am|may|might|shall not be? able|possible? to? make|attend|come|join|take|participate|meet|be|keep|interview|go|do|appear|get|travel|show
        not|never able|possible|going|be|in for? me? to? make|attend|come|join|take|participate|meet|be|keep|interview|making|attending|coming|able|possible|position
        unable to|make|attend|come|join
        not make it
        have|need|must|want|like|wish|am|please|going|to|will|regret|is|would|hereby|write|writing cancel|cancelling
        cancel|cancelling the|my|our|this|tomorrow|today|it|on|interview
        interview cancelled
        call|calling off the|my|our|interview|it
        miss|missing|missed the|my|our|this|today|tomorrow|it|you|yesterday
        did|could not attend|make|come|join|show|turn|appear|take
        no longer available|able|attend|come|make|free
        have|need|had to miss|pull|skip|bail|postpone
        skip|skipping the|my|our|this interview
        !you|they|company|was|were|been|you have cancelled|cancelling
        !flight|train|bus|trains|flights|ferry|class|boss|childcare|babysitter _? _? cancelled
        !could not be more
        !cancel|cancelling that|the other|meeting|trip|flight|holiday|appointment
        !not|or|than|to|of want|need|wish|have|mean|like? to? cancel|cancelling my|the flight|trip|holiday
        !rather|instead than|of cancel|cancelling
        !do|did|would not want|wish|like to? cancel|miss
        !not be able|be to reach|call|take your|use|answer|talk|speak
        !not miss|cancel|missing|cancelling",
    ),
    Phrases(
        Sense::IsLate,
        "
        running|arriving|arrive|arrived|going|be|am|to|minutes|hour|bit|little|slightly|few|was|get|there late|delayed
        still coming|on|making|come|get
        on my|the way
        be|get|arrive|with|there|you there|with|by|in|at|you? _? _? # minutes|mins|min|past
        # minutes|mins|min late|behind|delay|delayed
        be|arrive|get there|you|with by|at|around|about|shortly
        stuck in|on|behind
        expect|hope|aim|should|estimate to|be? arrive|be|reach|get|there
        new arrival|eta
        !too|so|as|of|very|apologies|sorry|for late
        !late|short|last|later notice|in|afternoon|morning|reply|november|december|january|october|evening
        !late on|last|yesterday|night|answer|response",
    ),
    Phrases(
        Sense::PointsOn,
        "
        sent|send|sending|wrote|written|writing|write|drop|dropped u|you|an|a|to|the|it|this|now|by|details _? _? email|mail|message|voicemail
        email|mail is on|with|follows|will|to|in|about|has
        by|an|my email as|follows|shortly|too|well|with|explaining|now
        follow|confirm|following|write|writing|details|this|more up? by|in|with|via|it _? _? email|mail|writing
        see|check|read|please my|your|the|it|read email|inbox|mail|when
        call|ring|phone|reach|contact me back|on|when|as|at|please|if|later
        call|ring|phone|calling you|back|again
        tried|trying to call|reach|ring|phone|contact
        give|giving me|you a call|ring
        let|tell|telling you|me know|tell when|as|what|how|if|whether",
    ),
    Phrases(
        Sense::SlotCue,
        "
        @interview
        interviews
        scheduled
        planned|arranged|booked|fixed
        set|due|fixed for|at|on|up
        move|moving|moved|change|changing|shift|push|switch|reschedule|rescheduling|postpone|rearrange .. from
        original|originally
        current|existing _? time|slot|date
        supposed|meant|invited|expected to|for|at|on
        not|unable be? able|longer? to? attend|make|come|join|take|do|manage|there
        miss|missed|missing
        not|longer available|free|able|do|possible|be
        cancel|cancelling
        !could|can|may|might|would|shall we|i|you|it have|do|hold|schedule|arrange|set|make|join|attend|take .. @interview on|at|for
        !could|can|may|might|would|shall we|i|you meet|speak|talk|chat|interview|come|join on|at|for
        !possible|happy|glad|like|love|pleased to have|do|hold|schedule|arrange|attend|come|join|take .. @interview on|at|for
        !new|another|different|other|alternative @interview",
    ),
    Phrases(
        Sense::OfferCue,
        "
        available|free|availability|flexible
        open on|for|at|to|any
        could|can|would|might|may|if|possible|shall .. on|at|do|meet|make|come|to|offer|call|suit|suits|work|move|speak|interview|reschedule|be|manage|talk|until|for|attend
        reschedule|rescheduling|move|moving|postpone|rearrange|shift|change|push|rescheduled|postponing|rearranging|rebook .. to|until|any|following|these|either|between
        reschedule|rescheduling|postpone|rearrange|rescheduled|rebook _? _? for monday|tuesday|wednesday|thursday|friday|tomorrow|next|#|either|one
        confirm|confirming
        instead
        how|what about
        propose|suggest|suggesting|proposing|offer|offering|offered|suggested
        following|these|any|options|possible|alternative|alternatives|alternatively|other|new|another|different times|dates|slots|days|time|date|are|is|of|options|be|slot|windows
        options|alternatives|alternatively|otherwise|choices|suggestions|proposals
        work|works|working|suit|suits|suitable|convenient|good|fine|ok|okay|best|preferred|perfect for|me|you|best|better|well|too|on
        would|will|also|either|both work|suit|be|do
        works|suits
        would|will|does|if|maybe|perhaps|possibly|either|prefer monday|tuesday|wednesday|thursday|friday|tomorrow|next|#
        would .. .. work|suit|do|be
        i am|would also|be? happy|glad|around|there|pleased|able
        ready on|at|any|from
        i|we do|offer|manage|make|could|can
        or|and else|alternatively
        !not|longer|never|nor|hardly be? available|free|work|works|suit|suits|suitable|convenient|good|do|possible|manage|make|fine|ok|able
        !not be? able|possible .. at|on|to|for|do|make|come|attend|meet|interview|be
        !can|could|would|may|might|will not .. on|at|do|meet|make|come|to|offer|call|suit|suits|work|move|speak|interview|be|manage|attend|for
        !unable to .. on|at|do|meet|make|come|attend
        !i|we do|could|can|would not
        !thank|thanks you? for offering|offer|the|your .. offer|time|date|slot
        !offering|offered|offer|offers me|us an|the|a? @interview|chance|opportunity|role|position|job
        !new|other|another|different|alternative time|date|slot you|is|of|does|clashes|on|at|offered|proposed|suggested
        !you|they|have|had|kindly offered|suggested|proposed|offer
        !job|an|another|their|other|accepted|written|verbal|your|an|the offer
        !was|were|been|had available|free|happy",
    ),
    Phrases(
        Sense::TheyMoved,
        "
        you|they|team|company|office|recruiter|hr have|has|had|kindly|recently? moved|changed|rescheduled|postponed|shifted|rearranged|brought|pushed the|my|our|it|this
        interview|it|appointment|date|time|slot has|was|is|have|had|been been|now? moved|changed|rescheduled|postponed|shifted|brought|pushed
        new|revised|changed|updated|later|earlier time|date|slot|hour|day you|they|that|does|is|of|clashes|proposed|falls|given|set|unfortunately|for|on|was|has
        moving|changing|rescheduling the|our|my|it interview|time|date|to
        your|the change of|to date|time|plan|the|schedule
        your new time|date|slot
        new|changed|revised timetable|schedule
        apologise|apologising|apology for the|your change|moving|rescheduling|move
        i am not free at the new time
        i was not free at the new time
        !could|can|may|might|would|possible|if|like|wonder|be|to it|you|the|interview|slot be|been? moved|changed|rescheduled|postponed|moving|rescheduling|changing
        !ask|asking|for|would|request|like|find|offer|propose|suggest|agree|arrange a|the|another? new|later|earlier time|date|slot|hour|day for",
    ),
    Phrases(
        Sense::Access,
        "
        disability|disabled|wheelchair|deaf|blind|autistic|autism|adhd|dyslexia|dyslexic|neurodivergent|accessibility|accessible
        access|health|accessibility|disability need|needs|requirement|requirements
        reasonable adjustment|adjustments|accommodation|accommodations
        need|require|request|for|an|some|any|with adjustment|adjustments|accommodation|accommodations|hearing
        hard of hearing
        hearing|sight|visual|vision|mobility|speech impairment|impaired|loss|aid|aids|condition|disability|difficulty|difficulties|disorder
        step free
        level access
        sign language
        lip read|reading
        screen reader
        guide dog
        use a cane|crutches|chair|stick",
    ),
    Phrases(
        Sense::Zone,
        "
        utc|gmt|bst|cet|cest|eet|eest|wet|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|aest|aedt|sgt|hkt|msk|nzst|nzdt|sast|wat|eat|gst|pkt|brt|akst|kst
        time zone
        timezone
        local|your|my|our|eastern|pacific|central|mountain|uk|us|indian|german|french|london|berlin|paris|european|british|american|greenwich|standard|summer|daylight|irish|japanese|singapore|dubai|delhi|york|tokyo time
        o clock in|there|here
        my|your end",
    ),
    // Causes, each sort by itself: they clear a vague excuse, and tell one reason from another.
    Phrases(
        Sense::Health,
        "
        i|me @be|feel|fell|became|have|woke|got|fall|feeling been|feeling|very|quite|rather|too|really|seriously|suddenly|taken|so|still|up|a|bit|not? ill|sick|unwell|poorly|injured|hospitalised|ailing
        i not|am .. well|unwell
        not feeling well|good
        feel|feeling|felt too|very|so|really|quite? ill|sick|unwell|poorly
        off|sick|too sick|ill|unwell
        due|because|owing|of|with|through|by|down|from|to .. illness|sickness|injury|flu|influenza|covid|migraine|bug|virus|fever|infection|surgery|tonsillitis|bronchitis|pneumonia|norovirus|cold
        illness|sickness|migraine|influenza|flu|covid|pneumonia|bronchitis|tonsillitis|norovirus|concussion|appendicitis
        food poisoning
        a|the|bad|nasty|high|stomach|severe|sudden|heavy|terrible|chest|some fever|virus|bug|infection|headache|cold|temperature|cough
        health|medical matter|issue|issues|problem|problems|reason|reasons|emergency|condition|concern|grounds|situation|treatment|procedure|leave
        my health
        my doctor|gp|physician|surgeon
        doctor|gp|physician has|says|told|advised|ordered|wants|insists
        lost my voice
        broke|broken|sprained|fractured|twisted|injured|hurt|dislocated|pulled my
        tested positive
        i|me .. in|into|to hospital
        hospital with|for
        have|having|undergo|need|needed|for|require an? urgent|emergency|minor|scheduled? surgery|operation
        lost my voice
        under the weather
        !not|never|nor|isnt ill|sick|unwell
        !sick of|and|leave|day|child|son|daughter|mother|father|kid|baby|parent|relative
        !health|medical insurance|care|centre|service|sector|company|visitor|records|device|system|app|technology|school
        !mental health nurse|role|team|charity
        !hope|hoping|trust .. well",
    ),
    Phrases(
        Sense::Family,
        "
        family|domestic emergency|matter|matters|situation|reasons|reason|crisis|bereavement|issue|issues|illness|problem|problems|circumstances|commitment|commitments|member|responsibilities|funeral|loss|tragedy|event|death|wedding|needs|obligations
        in|of|to|for|with|by my|our|the|immediate|close? family
        emergency at home
        bereavement|funeral|bereaved
        death of|in
        passed away
        grandmother|grandfather|grandma|grandad|gran|granny|nan|mother|father|mum|mom|dad|wife|husband|partner|brother|sister|son|daughter|child|children|kid|kids|baby|uncle|aunt|cousin|parents|parent|grandparent|toddler|grandson .. died|ill|sick|unwell|hospital|hospitalised|accident|emergency|poorly|injured|passed|surgery|fell|taken|operation|rushed|fever|illness|needs|death|funeral|cancelled
        ill|sick|unwell|care|caring|hospital|look|looking|emergency|funeral|death|loss|lost after|for|of|with|my|our my|our|a|the|sick|ill|elderly? grandmother|grandfather|grandma|grandad|gran|nan|mother|father|mum|mom|dad|wife|husband|partner|brother|sister|son|daughter|child|children|kid|kids|baby|uncle|aunt|cousin|parents|parent|toddler|relative
        lost my grandmother|grandfather|grandma|grandad|nan|mother|father|mum|mom|dad|wife|husband|partner|brother|sister|son|daughter|uncle|aunt|cousin
        childcare|childminder|babysitter|nanny|nursery|daycare
        a|sick|ill|close|elderly relative|child|loved
        loved one
        !family run|business|owned|firm|company|law|support|friendly|medicine|hotel|office
        !like|as a family
        !childcare role|position|job|provider|company|team|worker|assistant|post",
    ),
    Phrases(
        Sense::Accident,
        "
        car|traffic|road|bike|bicycle|minor|small|an|accident|in|of a? accident|crash|collision
        an accident
        was hit by
        car|bike|van|vehicle|motorbike|scooter|tyre|tire|engine|boiler @have|will|@be|broke|not|just|suddenly? broken|broke|start|burst|breakdown|punctured|flat|towed|died
        broke down
        broken down
        breakdown
        flat tyre|tire
        burst pipe
        pipe burst|has|have
        flooded|flooding|flood
        fire at|in
        break in
        burgled
        locked out
        power cut
        gas leak
        !mental|nervous breakdown
        !accident insurance|claims|investigator|prevention",
    ),
    Phrases(
        Sense::Accepted,
        "
        accepted|accept|accepting|signed|signing|taken|taking|took|take|agreed|secured|got|landed|start|started|starting an|a|the|another|other|to|up|my|with|new|different .. offer|position|role|job|contract|opportunity|employment|post
        accepted|signed with|at|for|elsewhere|something|somewhere
        another|new|different|other job|position|role|employer|company already|elsewhere|which|and|starting|from
        offer i|that i|have|had|has? accepted|signed
        accepted|taken elsewhere
        job elsewhere
        signed a|the|my contract
        have been hired
        !if|when|before|until|unless|once|whether|should|would|not|yet|nor i|we|have|to|a|yet|had|can|may|might? accept|accepted|accepting|sign|signed|decided|take|signing .. offer|position|role|job|contract|opportunity|yet|anything
        !not|yet|never|yet yet|have|formally|officially? accepted|signed|accept|taken
        !accepted your|the invitation|interview|offer
        !taken|take|taking|accept|accepted|accepting|considered|consider|considering on|up? this|your|the opportunity|role|position|job|interview|invitation|post
        !take|taking|took|taken this|the|a|your|an|another opportunity to
        !take|taking|took|taken part
        !to|could|would take|accept a|the|an|another|my|your role|position|job|opportunity|offer at|in|if",
    ),
    Phrases(
        Sense::Offered,
        "
        have|received|got|had|been|considering|weighing|with|holding|consider another|an|a|other|second|different|job|competing|better .. offer|offers
        another|competing|other|second|pending|outstanding offer
        offered|offer another|a|an|me? job|position|role|post
        offer from another|a|an|different|my|other
        offer to consider
        offer on the table",
    ),
    Phrases(
        Sense::Fit,
        "
        not|never the|a|be|quite|an|feel|think|really|right|is|good|best|so .. match|fit|right|suited|suitable|suit
        not for me
        no longer interested
        not interested
        changed my mind
        career goals|direction|plans|path|change
        another|different|own direction|path
        decided|chosen to|not|that|it .. pursue|continue|stay|current|direction|path|focus|proceed
        better fit|match|suited
        stay|staying|remain in|at|where|with my|i current
        my current role|employer|position|job|company
        what|not i am looking|seeking|hoping for|want
        !decided|decide to pursue a? different? treatment
        !know|sure|see|whether|if .. right|suitable|suits|fit",
    ),
    Phrases(
        Sense::Safety,
        "
        unsafe|safety|ethics|ethical|unethical|harassment|discrimination|discriminatory|misconduct|unlawful|illegal
        concerns|concern that|about|which|i
        red flag|flags
        not feel|felt comfortable|safe
        uncomfortable
        !health and safety
        !safety officer|manager|engineer|advisor|adviser|role|training|inspector|data",
    ),
    Phrases(
        Sense::Move,
        "
        relocate|relocating|relocation|relocated
        i|we|am|are|be|family|husband|wife|partner moving|move|moved to|abroad|away|house|out|cities|city|country|home|next
        moving to|away|house|abroad|home|flat
        a|our|my move to
        commute|commuting
        distance to|from|is|of|between
        moving to another|a|different city|country
        partner|husband|wife|spouse|family .. transferred|transfer|relocating|moving|posted
        my circumstances
        !relocation package|support|allowance|specialist|consultant|manager|budget
        !commute is not|no
        !moving to|into a? new|later|different|another? time|date|slot|day|stage|round|video
        !move to|it a|another|new|later|different|online|video|friday|monday|tuesday|wednesday|thursday",
    ),
    Phrases(
        Sense::Appointment,
        "
        visa|embassy|consulate|immigration|passport|court|jury|hearing|tribunal|legal appointment|date|interview|hearing|duty|biometrics|office|proceedings|summons|service|meeting|matter
        jury|court|hearing|embassy|consulate
        exam|exams|examination|driving|oral|final|university test|exam|exams|examination|test
        exam|exams|examination|viva
        medical|hospital|doctor|dental|dentist|official|essential|important|specialist|clinic|prior|fixed|scan|antenatal|legal|government|doctors|scan|vet appointment|appointments|visit|scan|consultation
        appointment|appointments that|which|i|at|with|cannot|for|i|can cannot|i|can|the|my|a|you|be|hospital|is
        an appointment
        relocation briefing
        briefing
        !hearing|look|hear from|back|you|aid|aids|impairment|loss|impaired
        !hard of hearing
        !an appointment with|for you|your|us|interview",
    ),
    Phrases(
        Sense::Travel,
        "
        flight|flights|train|trains|bus|buses|ferry|rail|tube|metro|coach|connection|railway|tram .. cancelled|delayed|late|strike|strikes|delay|delays|disruption|disrupted|suspended|missed|stopped|grounded|running|stuck|cancellation|broken
        cancelled|delayed|missed|missing|late|miss|cancellation my|our|the|of|a|connecting|outbound|return _? flight|flights|train|trains|bus|ferry|connection
        strike|strikes
        snow|storm|snowstorm|blizzard|hurricane|ice|flooding|typhoon|fog
        bad|severe|extreme|terrible|the weather
        weather conditions|warning|has|is|make|makes|made
        travel|journey|transport|train|rail|traffic disruption|disruptions|problems|problem|delay|delays|chaos|issues|difficulties|disrupted|jam
        disruption to|of my|the
        roads @be closed|blocked|impassable|flooded
        road|roads|airport|motorway|highway|bridge|airspace|border is|are|closed|was|has|have|being closed|shut|blocked|closure
        visa delay|delays|delayed|is|has|not|did
        delayed visa
        my visa has|is|did|was
        stranded|snowed
        stuck in|at|on the|a|heavy? airport|traffic|train|station|abroad|motorway
        traffic
        !traffic management|engineer|planner|analyst|manager|marketing|light|to|online|web|website
        !travel agent|industry|company|consultant|writer|manager|sector|agency
        !if the weather",
    ),
    Phrases(
        Sense::Technical,
        "
        technical|connection|connectivity|it|internet|computer|network|audio|software|microphone|camera|laptop|video|power|broadband|hardware|wifi problem|problems|issue|issues|failure|fault|trouble|difficulties|difficulty|outage|failed|broke|crashed|failing|glitch|error|down|died
        internet|connection|laptop|computer|camera|microphone|wifi|router|broadband|zoom|teams|platform|link|electricity|power|pc|webcam|phone @be|@have|will|did|does|just|suddenly|keeps|kept|went|broke|dropped|crashed|failed|died|stopped .. down|crashed|crashing|failed|broken|broke|died|work|working|out|dropped|lost|off|load|dropping|open|connect|failing|stopped|dead|start
        internet|connection|laptop|computer|camera|microphone|wifi|router|broadband|zoom|platform crashed|failed|died|dropped|broke|outage
        power|internet outage|cut
        outage
        lost|no|losing my|the? internet|connection|power|electricity|signal
        blackout
        could|can not connect|log
        !technical problem solving",
    ),
    Phrases(
        Sense::MixUp,
        "
        time|zone|date|calendar|clock|scheduling mix|zone|mixup|confusion|mistake|error|difference|misunderstanding up?
        mix|mixed up
        misread|miscalculated|misunderstood|confused|misjudged
        wrong hour|time|date|day|zone
        clocks|daylight|summer|winter changed|saving|savings|went|time
        got|had|wrote|put|noted|entered .. wrong
        forgot|forgotten|overlooked
        !confused by|about your|the process|role|questions
        !forgot to mention|attach|say|add|include",
    ),
    Phrases(
        Sense::Clash,
        "
        schedule|scheduling|diary|calendar|timetable|an|unavoidable|unexpected|a conflict|clash|conflicts
        conflict|conflicts|clash|clashes|clashing with|at|in|that|on
        clash|clashes
        double booked|booking
        another|other|prior|previous|existing|work|professional|teaching|unavoidable|urgent|business|client|important|family|school|study|religious|earlier|fixed|long commitment|commitments|engagement|obligation|obligations|duty|duties|deadline|meeting|trip|project|shift|travel|event|appointment
        my|a|at|to|with|for|of|late|extra|night|cover|by shift|shifts|boss|employer|manager|supervisor|workload|rota|work|class|wedding|line|lecture|lectures|seminar|deadline
        called|call in|into to? work
        get|have|take|given the? time|day off
        not get leave
        leave request
        commitment at|that|i|which
        working that|on|late|at
        overtime
        wedding|school play|parents|parent evening
        !a|the hiring|line|your manager
        !work with|for|at|on you|your|the|them
        !to work|meeting you|with
        !my work experience|permit|samples|history|and",
    ),
    Phrases(
        Sense::Unready,
        "
        more|little|enough|additional|extra|some|need|further time to|for prepare|preparation|preparing|study|get|practise|practice|revise
        not be|yet|feel|properly|fully|am|well|had|have|enough|been|felt|a|adequately|chance|able|time .. prepared|ready|prepare|preparation
        unprepared|underprepared
        prepare properly|better|well|fully|thoroughly
        short of preparation
        !so that you|i can|could prepare
        !be well? prepared|prepare|ready for you",
    ),
    Phrases(
        Sense::Nerves,
        "
        nervous|anxious|anxiety|nerves|scared|afraid|panicking|terrified
        panic attack|attacks
        imposter|impostor syndrome
        getting|got cold feet
        not confident|brave
        lost my nerve|confidence
        !not nervous|anxious
        !afraid|scared i|that|not|it|this|we|so
        !anxious to|about|not",
    ),
    Phrases(
        Sense::OtherInterview,
        "
        another|other|different|second|final|competing|better interview|interviews at|with|elsewhere|on|that|which|scheduled|today|tomorrow|same|i|for|came|process
        interview with|at another|a|other|different company|employer|firm|organisation
        another|other application|process|company|employer|opportunity
        interviewing elsewhere|with
        !another|other interview time|date|slot|day
        !accepted|joined|accept|from|at|with|signed|job|role|position|for|by|offered .. another|other company|employer|opportunity|application|firm
        !in|for another|other interview",
    ),
    Phrases(
        Sense::Leisure,
        "
        hungover|hangover|hung
        can|could not be bothered
        not feel like
        do|not feel up to it|coming|going
        night out
        big|late|long night
        party|concert|festival|gig
        on|a|my|booked|family|planned|to|of holiday|vacation|weekend
        overslept|slept
        too tired
        so tired
        exhausted
        day off
        friend is|s visiting|in
        !late|long|all night at|in|the|working hospital|shift|emergency|ward
        !party planner|third|manager
        !holiday company|rep|park|season|cottages|pay",
    ),
    Phrases(
        Sense::Untold,
        "
        personal|private reasons|reason|matter|matters|circumstances|situation|issue|emergency
        an emergency
        unexpected incident
        !personal assistant|trainer|banker",
    ),
];
