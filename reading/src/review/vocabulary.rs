//! The words that phrases share: classes of words that stand for one another, and forms that no ending explains.

macro_rules! classes {
    ($($(#[$meta:meta])* $name:ident $written:literal $words:literal,)+) => {
        /// Words that stand for one another.
        #[allow(dead_code, reason = "most are asked for by phrases alone")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Class { $($(#[$meta])* $name),+ }

        /// A line for each class: what phrases call it, and its words.
        pub(super) const CLASSES: &str = concat!($($written, " ", $words, "\n"),+);
    };
}

impl Class {
    pub(super) const fn bit(self) -> u64 {
        1 << self as u32
    }
}

classes! {
    /// Words that may come between any two others.
    Fill "FILL" "a an the my our your his her their its this that these those i we me us it he she im am is are was were \
        be been being have has had having ive do does did will would shall should can could may might must to of for so \
        very really truly deeply extremely terribly incredibly sincerely absolutely just awfully dreadfully quite rather \
        too also please kindly then now still even ever able possible possibly both all simply completely totally \
        entirely such some any",
    Not "NOT" "not never cannot cant dont wont didnt doesnt couldnt wouldnt isnt arent wasnt werent havent hasnt hadnt \
        shouldnt shant unable nor hardly",
    /// A word that begins with a digit.
    Number "NUM" "",
    /// The first word of a day or a time.
    When "WHEN" "",
    Weekday "WEEKDAY" "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri \
        sat sun mondays tuesdays wednesdays thursdays fridays",
    Month "MONTH" "january february march april may june july august september october november december jan feb mar apr \
        jun jul aug sep sept oct nov dec",
    Relative "RELATIVE" "today tomorrow tonight",
    Part "PART" "morning afternoon evening lunchtime mornings afternoons evenings anytime same",
    Spelled "SPELLED" "one two three four five six seven eight nine ten eleven twelve",
    HalfDay "HALFDAY" "am pm oclock hrs",
    Half "HALF" "half quarter",
    Noon "NOON" "noon midday midnight",
    BeforeClock "BEFORECLOCK" "at from by until till before after between around about past",
    Choice "CHOICE" "or and to instead but alternatively otherwise rather then maybe perhaps either",
    /// What may stand between an interview and its date.
    Link "LINK" "at on from in the of for this next coming between after before around about by any time is was be \
        planned scheduled set arranged which due to take place starting your my our early late mid later his as role \
        position post job vacancy internship you them him her",
    Unit "UNIT" "day week minute min year month people other of hour percent more thing date option slot candidate \
        child kid reason another interview next times",
    VagueBefore "VAGUEBEFORE" "since until yesterday till last every each within",
    /// Before a day, what makes it a limit.
    Limit "LIMIT" "from after until till since by before",
    Title "TITLE" "mr mrs ms mx dr prof st approx",
    /// What comes before the name of a job.
    Opens "OPENS" "the a an your this that my our for as re about regarding of",
    Possessive "POSSESSIVE" "my your our this that",
    Takes "TAKES" "accept take start sign leave offer get another",
    Job "JOB" "role position post vacancy internship programme job opening gig",
    /// What is no name of a job, though it stands where one would.
    NoName "NONAME" "same whole new open advertised above first second right best other another next current different \
        said full exact actual better job entire mentioned relevant vacant interview application hiring perfect available \
        upcoming good great particular specific ideal suitable permanent present previous last blog forum candidate \
        company team time date moment week which future reason interest it you at in on with not soon and or but if \
        whether however either over under after later earlier further number letter weather mother father brother \
        sister daughter matter order newer dinner paper former never former line recruitment dear \
        today tomorrow personal health family several more as from by day",
    Int "INT" "interview meeting appointment call conversation slot session chat discussion",
    Time "TIME" "time date day slot hour week appointment moment",
    New "NEW" "another new other different later earlier alternative better suitable convenient further next",
    /// To find another time.
    Move "MOVE" "reschedule rearrange postpone",
    Shift "SHIFT" "move shift push change switch delay bring",
    /// What others have done with the time.
    Moved "MOVED" "rescheduled postponed moved rearranged changed shifted brought pushed",
    Attend "ATTEND" "make attend come join participate appear travel take do keep show go meet there",
    GoOn "GOON" "continue proceed pursue",
    Proc "PROC" "application candidature process consideration",
    Meet "MEET" "meet speak talk find arrange agree choose pick fix schedule come interview attend make do hold see",
    Video "VIDEO" "video zoom teams phone telephone online remote remotely virtual virtually whatsapp",
    They "THEY" "you they team company recruiter hr office agency interviewer manager coordinator secretary assistant staff \
        department employer",
    Kin "KIN" "grandmother grandfather grandma grandad mother father mum mom dad wife husband partner brother sister \
        son daughter child kid baby aunt parent grandparent relative girl boy",
    Boss "BOSS" "boss manager employer supervisor colleague husband wife partner flatmate landlord neighbour ex",
    Sick "SICK" "ill sick unwell poorly injured",
    Vehicle "VEHICLE" "flight train bus rail railway tube plane",
    Tech "TECH" "internet connection laptop computer camera microphone wifi zoom platform electricity power network \
        software pc",
    /// What things do when they go wrong.
    Fail "FAIL" "cancel delay late strike disruption stop ground stick break fail crash die drop down outage fault \
        burst error trouble puncture flat freeze",
    Issue "ISSUE" "issue problem matter situation emergency reason circumstance thing stuff difficulty trouble event \
        concern complication condition",
    Odd "ODD" "unforeseen unexpected unavoidable certain various extenuating several sudden urgent different",
    Org "ORG" "process company team hr recruiter recruitment people communication management staff scheduling office \
        organisation department website link secretary assistant interviewer everyone experience system thing way \
        agency review",
    Bad "BAD" "disorganised unprofessional rude terrible mess joke poor awful shambles insulting insult frustrating \
        disrespectful incompetent useless toxic dishonest disappointing unacceptable pathetic dreadful horrible \
        stupid idiot bad annoying",
    Awful "AWFUL" "terrible awful horrible dreadful bad stupid",
    Fool "FOOL" "stupid idiot useless fool irresponsible pathetic incompetent disorganised selfish",
    Pay "PAY" "salary pay package money bonus",
    /// A number that is money.
    Sum "SUM" "",
    /// To make it known.
    Tell "TELL" "reply respond answer tell explain inform call confirm warn mention notify ask",
    Greet "GREET" "dear hello hi hey",
    /// Blanks in templates.
    Blank "BLANK" "name role position company date time title job your insert day phone number reason recruiter \
        manager interviewer email address zone city here employer slot option alternative organisation recipient \
        contact month link mobile signature firstname yourname",
    Zone "ZONE" "utc gmt bst cet cest eet est edt cst cdt mst mdt pst pdt ist jst aest aedt sgt hkt msk nzst nzdt \
        sast et pt",
    /// Acronyms or names as well as words: in capitals they count in a row, and not alone.
    Acronym "ACRONYM" "it hr no is in on at to of do be me we us uk if call ivf pc adhd ptsd gp or as by bus sat may \
        ok ex re who dd mm omg lol",
    TextSpeak "TEXTSPEAK" "r k n y w",
}

/// A plain form, and forms of it that cutting off an ending does not explain; or a word that is no form of another.
pub(super) const FORMS: &str = "be am is are was were been being;have has had;do does did done;go went gone;\
    come came;take took taken;make made;get got;give gave given;say said;tell told;send sent;write wrote written;\
    withdraw withdrew withdrawn withdrawal;meet met;speak spoke spoken;find found;choose chose chosen;hold held;\
    bring brought;fall fell fallen;break broke broken;catch caught;die died dying;lose lost;leave left;feel felt;\
    keep kept;know knew known;understand understood;think thought;pay paid;lie lied;mislead misled;strike struck;\
    stick stuck;freeze froze frozen;arise arose arisen;good better best;bad worse worst;apology apologies;\
    sleep slept;drink drunk;throw threw thrown;eat ate eaten;choice choices;child children;\
    tomorrow tomorow tommorow tommorrow;meeting meeting meetings;wedding wedding;evening evening;hearing hearing;\
    morning morning;feeling feeling;tired tired;wed wed;need need needed needs;news news;opening opening openings;\
    advertised advertised;withdraw withdrawing;read reading;hear heard;offering offering;see saw seen;run ran;\
    begin began begun;thank thankful thankyou;appreciate appreciation;happening happening;mistaken mistaken;bed bed";

/// What words of text messages stand for; each counts as what it stands for.
pub(super) const TEXT_SPEAK: &str = "you u ya;your ur;are r;please pls plz;thank+you thx ty;going+to gonna;\
    want+to wanna;have+to gotta;rather kinda;give+me gimme;because cuz cos;tomorrow tmrw;sorry sry soz;could cld;\
    yes yeah;no nope nah";
