//! What people do with words around an interview, for all checks: greet, withdraw, ask, offer, give a cause.

use super::lexicon::{Phrases, Sense};

pub(super) const SPEECH: &[Phrases] = &[
    Phrases(Sense::Greeting, "^dear;^hello;^hi;^hey;^good PART|day;^PART;^to whom;^GREET there|all|everyone|team"),
    Phrases(
        Sense::SignOff,
        "^kind|kindest|best|warm|warmest|many|with|my regard|wish|thank|kind|best|warm;^regards;^best;^all best;\
        ^yours;^sincerely;^respectfully;^faithfully",
    ),
    Phrases(
        Sense::Withdraws,
        "withdraw|retract;NOT consider me;longer need|require interview;NOT going GOON|take;\
        NOT intend|plan|want|wish *GOON|attend|interview|join|go|take;\
        longer wish|want|like|plan|look|seek|keen|willing|consider|pursue *GOON|consider|interview|JOB|PROC|further;\
        longer interest|GOON|consider|PROC;NOT interest;NOT|against GOON;\
        NOT go|move|carry further|forward|ahead|on;NOT take *further|forward;\
        NOT take *up|opportunity|JOB|PROC;\
        decide|choose|prefer|wish|rather|decision NOT|against *GOON|go|take|apply|join|attend|come|interview|pursuing;\
        decide against;rather NOT GOON|go|take|attend|come|move;\
        decide|choose *stay|remain|decline|accept|stop|leave|elsewhere;\
        remain|stay *employer|JOB|company|where;\
        remove|take|strike *name|PROC|list|shortlist|candidate|running;without me;leave it there;\
        out running|PROC|race;step|bow|pull|drop|opt|back out|down|aside|away|back;decline;\
        turn down *offer|opportunity|INT|JOB|invitation;close|end|stop|discontinue|cancel PROC;\
        PROC close|cancel;pass on opportunity|JOB|INT|one|this;\
        offer|give|release *slot|place|spot|interview|time|WHEN *another|someone|somebody|else|other;\
        free up;release *slot|place|spot;give up *place|slot|spot|interview;!rather than *withdraw;\
        !INT *NOT go;!she|he *pull|step|drop|withdraw|decline;\
        !NOT want|wish|like|intend|mean|plan *withdraw;!NOT withdraw;!without|before|avoid|of withdraw;\
        !intention|intend withdraw;!if|unless|when|whether *withdraw;!THEY withdrew|withdrawn|declined;\
        !NOT step|get away;!remain *keen|interested;!take my PROC to;!longer attend|come|make|available|join|travel|meet;!stay|remain home|bed|hospital;!NOT take INT",
    ),
    Phrases(
        Sense::AsksToMove,
        "MOVE;NEW TIME|opportunity|occasion|point|month|interview;other|another|else one|day;\
        SHIFT INT|time|date|slot|it|this|things|WHEN;SHIFT *to|back|forward|until WHEN|next|another|later;\
        SHIFT back|forward;MOVE|SHIFT to one|any|either;would|could|can|may|might|shall|possible|lets MEET *WHEN|NEW|instead|again|PART;\
        would|perhaps|maybe WHEN;how|what about WHEN;WHEN instead;\
        find|arrange|agree|fix|choose|pick|set|suggest|propose|offer|give|schedule|have *NEW TIME;\
        find|agree a TIME;put back|off;chance|possibility|way *NEW|SHIFT;\
        free|available|flexible on|at|from|next|any|all|most|after|WHEN;\
        happy|glad|able come|speak|meet|talk *WHEN|another|later|day|week|time;\
        know *TIME|times|suit|when|availability|convenient;\
        when|what|which|whenever *suit|work|convenient|available|best;anything *WHEN|week|later|else;\
        allow|permit me *WHEN|appear|come|attend;\
        !had|have hoped|hoping|wanted|tried|planned|considered|thought *MOVE|NEW|SHIFT;\
        !considered *MOVE|NEW|SHIFT;!rather|instead|without|after|before *MOVE;\
        !no|NOT|nor need|want|wish|look|ask|necessary|require|seek *MOVE|NEW|SHIFT;\
        !NOT MOVE|SHIFT|able|free|available|flexible;!NUM|SPELLED SHIFT;!THEY *MOVED;\
        !was|were|been|has|had|already MOVED;!thank *MOVE|SHIFT;!accept|take|sign|receive|pursue|found NEW;\
        !NEW interview at|with|on|that|which|elsewhere|WHEN;\
        !future|perhaps|maybe|hope|hopefully|path|cross|apply|touch|connect|work *another|other|later TIME|opportunity|point|occasion;\
        !hope|hopefully *MEET again;!bring us;\
        !offer|give|free|release *slot|time|place|interview *another|someone|other;\
        !at|on|with the|your|this|that new|revised TIME;!the|your|this new TIME",
    ),
    Phrases(
        Sense::AsksToAdjust,
        "meet|speak|talk|interview|do|hold|connect|join|conduct|continue|run|go|have *by|via|over|on|using|in|through|per VIDEO;\
        switch|move|change|turn *to|into VIDEO;\
        meet|speak|talk|interview|do|hold|connect|join|attend|run|participate *remotely|online|virtually;\
        VIDEO *possible|better|work|suit|instead;could|can|may|possible *by|via|over VIDEO;open *VIDEO;\
        keep INT|slot|time|date|WHEN;could|can you *send|provide|reserve|make;caption;interpreter;\
        NEW|quiet|quieter|ground|accessible room|floor|venue|location|building;extra time;\
        start|begin|come|arrive *later|earlier;little|bit|hour|minute|slightly later|earlier;!NOT *VIDEO;\
        !later date|time|day|in|point|slot|WHEN;!NOT|hard|difficult keep|start|begin|come;!any|no VIDEO",
    ),
    Phrases(
        Sense::AsksForTime,
        "more|extra|additional|enough|little|bit time *decide|consider|think|reflect|reply|answer|weigh;\
        few|couple|more|extra|NUM|SPELLED day|week *decide|consider|think|reflect|reply|answer|decision|weigh;\
        extend|extension|move|push *deadline|offer|decision;an|short extension;back *offer|decision|answer;\
        until|till|by *decide|decision|answer;my answer|decision;give *answer",
    ),
    Phrases(
        Sense::Cancels,
        "NOT ATTEND|interview;NOT going ATTEND;longer ATTEND|available|free|attending;cancel;call off;\
        miss INT|it|this|you|WHEN;have|must|need miss|pull|skip|bail;NOT *there;NOT be|get with|at;\
        NOT available;!VEHICLE|TECH|class|boss|nursery|childcare|babysitter|school|trip cancel;!THEY cancel;\
        !was|were|been cancel;!NOT|rather|instead|than cancel|miss;\
        !NOT want|wish|like|mean|need|have cancel|miss",
    ),
    Phrases(
        Sense::IsLate,
        "run late|behind|delay|NUM|SPELLED|about|few;NUM|SPELLED|few minute *late|behind|delay;\
        i|we|shall|minute|bit|little|slightly|hour|quarter late|delay;stuck|held in|on|behind|up;on way;still come;i be there|with *by|at|in|about|around;\
        with you by|at|in|about|around|shortly;expect|hope|aim *arrive|there|reach|with;!NOT|due|meant|supposed *with|there;!too|apology|sorry *late;\
        !late notice|reply|PART|MONTH|stage|last",
    ),
    Phrases(
        Sense::PointsOn,
        "send|write|drop|email|follow|confirm|detail *email|mail|message|voicemail|writing;\
        email|mail *on|with|follow|way|explain|now|shortly;\
        call|ring|phone|reach|contact me|back|again|on|when;let|tell know|when",
    ),
    Phrases(
        Sense::SlotCue,
        "INT;interview;fixed;set|due|fixed for|at|on|up;SHIFT|MOVE *from;supposed|meant|invited|expected;\
        due|was|were meet|talk|speak|see|join;NOT ATTEND|available|free|possible|manage;\
        longer attend|available|free;miss;cancel;\
        !could|can|may|might|would|shall|possible|happy|glad|like|love have|do|hold|schedule|arrange|join|attend|take *INT on|at|for;\
        !could|can|may|might|would|shall interview|meeting on|at|for;!NEW INT;!a|one|any slot;!how *fixed",
    ),
    Phrases(
        Sense::OfferCue,
        "available;free;flexible;open on|for|at|to;\
        could|can|would|might|may|shall i|we|you|it|there|INT|TIME;^could|can|would;possible;\
        i|we|it|you could|can|would|might|may *meet|make|come|offer|speak|talk|interview|do|move|manage|MOVE|attend|have|be|see|WHEN;\
        MOVE|SHIFT *to|until|any|following|either|between;confirm;instead;propose;suggest;\
        offer WHEN|TIME|following;following|these|below TIME|are|option;alternative;otherwise;NEW TIME;\
        work|suit|convenient|good|fine|ok|okay|best|prefer|perfect *me|you|better|well|best;\
        would|also|either work|suit|be|do;WHEN *works|suits|suit;give me WHEN;^give WHEN;allow|permit me;\
        would|perhaps|maybe|possibly|either|prefer|if WHEN|next;happy|glad|around|able *WHEN;\
        i do|offer|manage|make;disposal;\
        !NOT available|free|able|work|suit|convenient|good|possible|manage|make|fine|ok|do|come|attend|meet|on|at|interview;\
        !no way *do|make|come;!thank *MOVE|SHIFT;!was|were|been|has MOVED;!THEY *MOVED;\
        !longer work|suit|possible|convenient;!THEY *offered|suggested|proposed|given|gave;\
        !was|were|been|had available|free|happy;!the|your new TIME",
    ),
    Phrases(
        Sense::TheyMoved,
        "THEY *MOVED;INT|TIME|WHEN *MOVED;your|the new|revised TIME;\
        thank *moving|changing|rescheduling|move|change;your|the change;\
        !could|can|may|might|would|possible|if|like|be|ask *MOVED|MOVE|SHIFT",
    ),
    Phrases(
        Sense::Access,
        "disability;disabled;wheelchair;deaf;blind;autistic;adhd;dyslexia;accessible;\
        access|accessibility|health need|requirement;epilepsy;stammer;low|poor|partial vision|sight|hearing;\
        adjustment;accommodation;hard hearing;\
        hearing|sight|visual|vision|mobility|speech impairment|impaired|loss|aid|condition|difficulty;\
        step free;level access;sign language",
    ),
    Phrases(
        Sense::Zone,
        "ZONE;time zone;\
        local|your|my|our|eastern|pacific|central|mountain|uk|us|standard|summer|daylight time;my|your end",
    ),
    // Causes, each sort by itself: they clear a vague excuse, and tell one reason from another.
    Phrases(
        Sense::Health,
        "SICK;feel|felt unwell|weak|dizzy;wake *AWFUL;NOT *well;illness;sickness;injury;flu;influenza;covid;\
        migraine;pneumonia;food poisoning;virus;fever;bug;\
        bad|high|chest|heavy|stomach|a|caught|catch cold|infection|headache|temperature|cough|throat|stomach;\
        health|medical ISSUE|grounds|treatment|leave|concern;doctor|gp *say|tell|advise|order|want;\
        break|sprain|fracture|twist|injure|hurt|pull *ankle|arm|leg|foot|back|wrist|knee|shoulder|hand;\
        i|me *in|into|to hospital;surgery;operation;under weather;!NOT|nor|hope|trust SICK|well;!make me SICK;\
        !KIN *SICK|surgery|operation|hospital|virus|fever|flu|bug",
    ),
    Phrases(
        Sense::Family,
        "family|domestic ISSUE|illness|commitment|member|responsibility|loss|wedding|need|care;\
        in|of|to|with|by|my family;emergency at home;bereavement;funeral;death;passed away;\
        KIN *die|SICK|hospital|accident|emergency|pass|surgery|fall|operation|rush|fever|illness|need|death|funeral|cancel|unwell|flu|bug|virus|appointment|chickenpox|collapse|left;\
        SICK|care|hospital|look|emergency|loss|lost|collect|nurse *KIN;childcare;childminder;babysitter;\
        nanny;nursery;loved one",
    ),
    Phrases(
        Sense::Accident,
        "accident;crash|collision;hit by;car|bike|van|vehicle|scooter|tyre|tire|engine|boiler|pipe *FAIL|NOT;\
        break down;breakdown;flat tyre|tire;burst pipe;flood;break in;locked out;power cut;leak;\
        emergency at home;!TECH crash;!KIN *accident",
    ),
    Phrases(
        Sense::Accepted,
        "accept|sign|take|get|land|start|secure|agree *JOB|offer|contract|employment;\
        accept|sign with|at|for|elsewhere|something|somewhere;\
        another|new|different|other job|position|role|employer already|elsewhere|which|starting|from;\
        offer *accepted|signed;i|we *hired;\
        !if|when|before|until|unless|once|whether|NOT|yet *accept|sign|take|get|decide|start;\
        !accept your|invitation|interview|apology|my|our;!take|accept|consider on|up this|your;\
        !take|get a|your|this|another|the opportunity|time|look|part|call|minute|day;\
        !take part|place|me|name|PROC;!to|could|would take|accept *JOB;!get *call|offer|INT|invite|NUM;\
        !take *slot|INT|PROC;!NOT take;!offering|offered *INT",
    ),
    Phrases(
        Sense::Offered,
        "another|other|second|competing|pending|outstanding|better|different offer;offered *JOB|contract;\
        offer letter;offer from|to|on *another|other|consider|table;receive|weigh|hold|consider|had offer",
    ),
    Phrases(
        Sense::Fit,
        "NOT|longer *match|fit|right|suited|suit|aligned|align;NOT for me;longer interest;NOT interest;changed mind;\
        career goal|direction|plan|path|change;\
        decide|choose *pursue|continue|stay|current|direction|path|focus|proceed|remain|against;\
        better fit|match|suited;stay|remain in|at|where|with *i|current|employer|JOB;\
        NOT looking|seeking|hoping|want;timing NOT;!NOT fit for|enough|to;!NOT know|sure|see|feel *right|suit;\
        !NOT well",
    ),
    Phrases(
        Sense::Safety,
        "unsafe;safety;ethical;harassment;discrimination;misconduct;unlawful;illegal;\
        concern that|about|which|i;NOT *comfortable|safe",
    ),
    Phrases(
        Sense::Move,
        "relocate;relocation;move|moving *abroad|away|house|city|country|home|flat;moving to;commute;\
        distance to|from|is|of|between;KIN *transfer|relocate|move|posted|taking us;my circumstance;\
        our|my move to;!moving|move *WHEN|NEW|INT|it|VIDEO",
    ),
    Phrases(
        Sense::Appointment,
        "visa|consulate|immigration|passport|tribunal|legal|citizenship appointment|date|interview|office|matter;\
        jury;court;hearing;embassy;exam;examination;driving|final|university test;\
        medical|hospital|doctor|dental|dentist|official|important|specialist|clinic appointment|visit;\
        have|had|my|another|an appointment;scan;!hearing from|back|you|aid|impairment|loss|impaired;\
        !appointment with|for you|your|us|interview;!look|forward *hearing",
    ),
    Phrases(
        Sense::Travel,
        "VEHICLE|connection *FAIL|run|cancellation;FAIL|missing|cancellation *VEHICLE;miss *VEHICLE;strike;\
        snow;storm;ice;fog;weather;travel|journey|transport|train|rail|traffic FAIL|ISSUE|jam;disruption;\
        road|motorway|highway|bridge|airport *close|block|shut|flood|accident;visa *delay|NOT|late;stranded;\
        stuck in|at|on;traffic;!under weather",
    ),
    Phrases(
        Sense::Technical,
        "TECH|technical|connectivity *ISSUE|FAIL|NOT|dead;it issue|issues;\
        video|platform|link ISSUE|FAIL|failed|NOT;TECH went|off;\
        lost|losing|no TECH|signal|power|electricity;outage;NOT connect|log",
    ),
    Phrases(
        Sense::MixUp,
        "time|zone|date|calendar|clock|scheduling|a mix|mixup|mistake|error;mix up|date|time|zone;misread;\
        misunderstood;read time|hour|date;confuse;wrong hour|time|date|day|zone;clock|daylight|summer|winter change|saving|went;\
        wrote|put|note|enter *wrong;forget;forgot;!confused by|about *your|process|role|question;\
        !forgot|forget *mention|attach|say|add|include",
    ),
    Phrases(
        Sense::Clash,
        "schedule|scheduling|diary|calendar|timetable|unavoidable|unexpected|a conflict|clash;\
        conflict with|at|in|that|on;clash;double book|booked|booking;\
        another|other|previous|work|business|client|important|school|study|long engagement|deadline|meeting|trip|project|shift|event|appointment;\
        my|at|with|late|extra|night|cover|by|on|a shift|boss|rota|class|line|lecture|deadline|delivery|course;\
        work *INT;called|call in|into *work;get|take|give time|day|leave off;commitment;\
        working that|on|late|at|WHEN;overtime;at work;wedding;swap *shift;start work;\
        boss|manager|employer|supervisor *need|ask|put;!hiring|line|your manager;\
        !work with|for|at|on you|your|them;!meeting you|with you",
    ),
    Phrases(
        Sense::Unready,
        "more|little|enough|additional|extra|need|further time *prepare|preparation|study|practise|practice|revise;\
        NOT *prepared|ready|prepare|preparation;unprepared;prepare better|well;!prepare *you",
    ),
    Phrases(
        Sense::Nerves,
        "nervous;anxious;anxiety;scared;afraid;panic attack;cold feet;NOT confident|brave;\
        !afraid|scared i|that|NOT|it|we|so|this|there|my|the|something|due;!anxious to|about|NOT;!i|im|we afraid",
    ),
    Phrases(
        Sense::OtherInterview,
        "another|other|different|second|final|better interview *at|with|elsewhere|WHEN;\
        interview with|at another|other|different;interviewing elsewhere|with;\
        !NEW interview time|date|slot|day",
    ),
    Phrases(
        Sense::Leisure,
        "hungover;hangover;NOT feel like|up;party;concert;\
        on|a|booked|family|planned holiday|vacation|weekend;overslept;too|so tired;exhausted;day off;\
        friend *visit|visiting",
    ),
    Phrases(Sense::Untold, "personal|private ISSUE;an emergency;unexpected incident"),
];
