//! Walks situations and details, and holds every message against the policy's section on messages (M).
#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

use policy::{
    Contact, Family, Format, Insist, Interest, Likelihood, MessageKind, NewTime, Notice, Preparation, Reason, Rule,
    Said, Situation, Stake, Thread, Verdict,
};
use words::{Advice, Clock, Depth, Details, Field, Message, Offsets, Register, WallTime, assess, compose};

use walking::{Broken, pick, walk};

#[path = "../../policy/tests/walking/mod.rs"]
mod walking;

/// What a promise looks at.
struct Written<'a> {
    situation: &'a Situation,
    advice: &'a Advice,
    given: &'a Given,
    message: &'a Message,
    /// Subject and body.
    whole: String,
    /// The same in lower case.
    lower: String,
}

/// Details, and what a message may carry of them.
struct Given {
    number: usize,
    details: Details,
    role: String,
    company: String,
    interviewer: Option<String>,
    phone: Option<String>,
    zone: String,
    /// The zone as one says it.
    spoken_zone: String,
    /// The sender's, likewise.
    your_zone: String,
    /// The first three different ones that are not the time in question; none, where they are fewer than two.
    alternatives: Vec<WallTime>,
}

impl Given {
    fn new(number: usize, details: Details) -> Self {
        let line = |field| details.line(field);
        let zone = line(Field::TimeZone).unwrap_or_default();
        let mut alternatives = Vec::new();
        for &time in &details.alternatives {
            if alternatives.len() < 3 && !alternatives.contains(&time) && Some(time) != details.at {
                alternatives.push(time);
            }
        }
        if alternatives.len() < 2 {
            alternatives.clear();
        }
        Self {
            role: line(Field::Role).unwrap_or_default(),
            company: line(Field::Company).unwrap_or_default(),
            interviewer: line(Field::Interviewer),
            phone: line(Field::Phone),
            spoken_zone: city(&zone),
            your_zone: city(&line(Field::YourTimeZone).unwrap_or_default()),
            zone,
            alternatives,
            details,
            number,
        }
    }
}

fn city(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or_default().replace('_', " ")
}

impl Written<'_> {
    fn is_email(&self) -> bool {
        matches!(
            self.message.kind,
            MessageKind::Email
                | MessageKind::RecruiterEmail
                | MessageKind::ConfirmationEmail
                | MessageKind::ExtensionEmail
                | MessageKind::OfferEmail
                | MessageKind::ThirdPartyEmail
                | MessageKind::StayInTouch
                | MessageKind::Reaffirm
                | MessageKind::ValueNote
        )
    }

    fn is(&self, kind: MessageKind) -> bool {
        self.message.kind == kind
    }

    /// The message tells them, now, that the interview is moved, changed or cancelled.
    fn tells(&self) -> bool {
        matches!(
            self.message.kind,
            MessageKind::Email
                | MessageKind::RecruiterEmail
                | MessageKind::ConfirmationEmail
                | MessageKind::Call
                | MessageKind::Voicemail
        ) && self.advice.effective_verdict != Verdict::Attend
    }

    fn subject(&self) -> &str {
        self.message.subject.as_deref().unwrap_or_default()
    }

    fn count(&self, word: &str) -> usize {
        self.lower.matches(word).count()
    }

    fn lacks(&self, words: &[&str]) -> bool {
        !words.iter().any(|word| self.whole.contains(word))
    }

    /// A clock time such as 14:00.
    fn has_a_time(&self) -> bool {
        let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
        self.message.body.as_bytes().windows(5).any(|w| w[2] == b':' && digits(&w[..2]) && digits(&w[3..]))
    }

    fn offers(&self, time: WallTime) -> bool {
        let (body, clock) = (&self.message.body, time.clock_by(self.given.details.clock));
        body.lines().any(|line| line.contains(&time.day_in_words()) && line.contains(&clock))
    }

    /// How a time reads by the sender's clock, with its day where that is another; none where both clocks agree.
    fn yours(&self, time: WallTime, offsets: Option<Offsets>) -> Option<[String; 2]> {
        let Offsets { theirs, yours } = offsets.filter(|offsets| offsets.theirs != offsets.yours)?;
        let here = time.later(i32::from(yours) - i32::from(theirs));
        let weekday = here.day_in_words().split(' ').next().unwrap_or_default().to_owned();
        let day = if here.same_day(time) { String::new() } else { weekday };
        Some([day, here.clock_by(self.given.details.clock)])
    }

    /// Whether every time in it that is told by their clock is told by the sender's, in the same line.
    fn tells_both_clocks(&self) -> bool {
        let Details { at, at_offsets, alternatives, alternative_offsets, clock, .. } = &self.given.details;
        let offsets = |index| alternative_offsets.get(index).copied();
        let times = alternatives.iter().enumerate().map(|(index, &time)| (time, offsets(index)));
        times.chain(at.map(|at| (at, *at_offsets))).all(|(time, offsets)| {
            let Some([day, yours]) = self.yours(time, offsets) else { return true };
            let [theirs, whole] = [time.day_in_words(), time.clock_by(*clock)];
            let mut lines = self.message.body.lines().filter(|line| line.contains(&theirs) && line.contains(&whole));
            lines.all(|line| line.contains(&day) && line.contains(&yours) && line.contains(&self.given.your_zone))
        })
    }
}

/// True where an advice keeps it.
type Promise = fn(&Written) -> bool;

/// Declares the promises: each is looked at on the one walk, and has a test of its own name.
macro_rules! promises {
    ($( $name:ident: $promise:expr; )+) => {
        const PROMISES: &[(&str, Promise)] = &[ $( (stringify!($name), $promise) ),+ ];

        $( #[test] fn $name() { walked().broken.kept(stringify!($name), walked().messages); } )+
    };
}

promises! {
    a_subject_is_one_harmless_line: |w| w.message.subject.as_ref().is_none_or(|subject| {
        !subject.trim().is_empty() && subject.trim() == subject && !subject.chars().any(char::is_control)
    });

    a_subject_stands_on_emails_and_on_nothing_else: |w| w.message.subject.is_some() == w.is_email();

    a_subject_names_the_role_where_it_is_known: |w| {
        // The offer has a role of its own.
        let other = w.is(MessageKind::ExtensionEmail) || w.is(MessageKind::OfferEmail);
        !w.is_email() || other || w.subject().contains(&w.given.role)
    };

    no_message_is_longer_than_its_kind_allows: |w| {
        let most = match w.message.kind {
            MessageKind::Call | MessageKind::LateCall => 90,
            MessageKind::Voicemail => 75,
            _ => 130,
        };
        (1..=most).contains(&w.message.body.split_whitespace().count())
    };

    no_blank_is_left_to_fill_in: |w| w.lacks(&["[", "]", "{", "}", "<", ">", "XXX", "your name here", "None"]);

    the_text_is_clean: |w| {
        let tidy = |line: &str| line.trim() == line && !line.contains("  ") && !line.contains(" ,") && !line.contains(" .");
        let body = &w.message.body;
        !body.contains('!') && !body.contains("\n\n\n") && !body.contains("..") && body.lines().all(tidy)
            && !body.chars().any(|c| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c))
    };

    an_email_greets_by_name_or_the_hiring_team: |w| {
        let first = w.message.body.lines().next().unwrap_or_default();
        let name = w.given.interviewer.as_ref().filter(|_| !w.is(MessageKind::RecruiterEmail));
        !w.is_email() || w.is(MessageKind::ThirdPartyEmail) || first.contains("hiring team") || name.is_some_and(|name| first.contains(name))
    };

    the_interviewer_is_greeted_by_name_where_it_is_known: |w| {
        let first = w.message.body.lines().next().unwrap_or_default();
        let name = w.given.interviewer.as_deref().unwrap_or("hiring team");
        !w.is(MessageKind::Email) || first.contains(name)
    };

    who_moves_or_cancels_apologises_exactly_once_and_never_where_none_is_due: |w| {
        let reason = w.situation.reason();
        // Whether it can be sooner (V24): nothing is taken away by asking.
        let only_asks = w.advice.because[0].rule == Rule::V24 && w.advice.verdict == w.advice.effective_verdict;
        let spared = matches!(reason, Reason::AccessNeed | Reason::EmployerMovedIt | Reason::SafetyOrEthics) || only_asks || reason.family() == Family::Employer;
        let due = usize::from(!spared && w.advice.effective_verdict.moves_pauses_or_cancels());
        !w.tells() || w.count("apolog") + w.count("sorry") == due
    };

    nobody_apologises_twice: |w| w.count("apolog") + w.count("sorry") <= 1;

    thanks_are_said_once_or_twice: |w| {
        w.is(MessageKind::InterviewLine) || (1..=2).contains(&w.count("thank"))
    };

    a_withdrawal_says_so: |w| !w.tells() || w.advice.effective_verdict != Verdict::Withdraw || w.count("withdraw") > 0;

    a_withdrawal_offers_no_times: |w| {
        w.advice.effective_verdict != Verdict::Withdraw || !w.given.alternatives.iter().any(|&time| w.offers(time))
    };

    a_request_for_a_new_time_says_so: |w| {
        let ways = ["new time", "find another one", "another time", "earlier date", "new link", "take it"];
        let asks = ways.iter().any(|way| w.message.body.contains(way));
        !w.tells() || w.advice.effective_verdict != Verdict::Reschedule || asks
    };

    a_request_for_a_new_time_lists_each_alternative_or_two_where_three_are_too_long: |w| {
        let here = matches!(w.message.kind, MessageKind::Email | MessageKind::RecruiterEmail);
        let offered = w.given.alternatives.iter().filter(|&&time| w.offers(time)).count();
        let far_apart = w.given.details.alternative_offsets.iter().any(|offsets| offsets.theirs < -60);
        // So do names as long as these.
        let most = if far_apart || w.given.role.len() > 40 { w.given.alternatives.len().min(2) } else { w.given.alternatives.len() };
        !here || w.advice.effective_verdict != Verdict::Reschedule || offered >= most
    };

    nobody_is_offered_one_time_alone_or_more_than_three: |w| {
        let spoken = w.message.body.lines().map(|line| line.matches(" December at ").count()).max().unwrap_or_default();
        spoken <= 3 && w.given.alternatives.iter().filter(|&&time| w.offers(time)).count() != 1
    };

    an_email_names_the_interview: |w| {
        let body = &w.message.body;
        let day = w.given.details.at.map_or_else(String::new, WallTime::day_in_words);
        !w.is(MessageKind::Email) || [&day, &w.given.role, &w.given.company].iter().all(|known| body.contains(*known))
    };

    a_zone_stands_wherever_a_time_does: |w| {
        let body = &w.message.body;
        let named = body.contains(&w.given.zone) || body.contains(&w.given.spoken_zone);
        !w.has_a_time() || named
    };

    what_is_written_tells_each_time_by_both_clocks_where_they_differ: |w| !w.is_email() || w.tells_both_clocks();

    what_is_said_tells_the_interview_by_both_clocks_where_there_is_room: |w| {
        let yours = w.given.details.at.and_then(|at| w.yours(at, w.given.details.at_offsets));
        let names = w.given.details.at.is_some_and(|at| w.message.body.contains(&at.day_in_words()));
        let both = yours.is_none_or(|yours| yours.iter().all(|words| w.message.body.contains(words)));
        // Names and titles this long leave none, nor do new times, a pause or a warning, half a minute, or somebody on the way.
        let long = w.given.role.len() > 15
            || !w.given.alternatives.is_empty()
            || matches!(w.advice.effective_verdict, Verdict::Pause | Verdict::Warn)
            || matches!(w.message.kind, MessageKind::Voicemail | MessageKind::LateCall);
        w.is_email() || !names || both || long
    };

    an_accepted_offer_is_named_as_one: |w| {
        let asks = w.advice.effective_verdict == Verdict::Ask;
        w.situation.reason() != Reason::AcceptedOffer || !w.tells() || asks || w.message.body.contains("accepted")
    };

    after_a_serious_concern_the_door_is_not_kept_open: |w| {
        let kept_open = ["in the future", "in future", "stay in touch", "staying in touch", "stayed in touch", "hope"];
        w.situation.reason() != Reason::SafetyOrEthics
            || w.advice.effective_verdict != Verdict::Withdraw
            || w.is(MessageKind::Reaffirm)
            || w.lacks(&kept_open)
    };

    a_voicemail_says_the_number_twice: |w| {
        let twice = |number: &String| w.message.body.matches(number).count() == 2;
        !w.is(MessageKind::Voicemail) || w.given.phone.as_ref().is_none_or(twice)
    };

    a_text_message_tells_nothing_but_where_to_look: |w| {
        !w.is(MessageKind::ShortText)
            || (w.lacks(&["withdraw", "cancel", "reschedul"]) && (w.count("email") > 0 || w.count("call") > 0))
    };
}

#[derive(Default)]
struct Walked {
    messages: usize,
    kinds: BTreeSet<MessageKind>,
    broken: Broken,
    /// What was looked at already: many situations have the same message.
    known: HashSet<u64>,
    /// Situations whose messages are not the ones that the advice names.
    other_kinds: usize,
}

impl Walked {
    fn visit(&mut self, situation: &Situation, given: &Given) {
        let advice = assess(situation);
        let messages = compose(situation, &given.details);
        let kinds: Vec<MessageKind> = messages.iter().map(|message| message.kind).collect();
        let named: Vec<MessageKind> = advice.messages.iter().chain(advice.afterwards).copied().collect();
        self.other_kinds += usize::from(kinds != named);
        self.kinds.extend(kinds);
        for message in &messages {
            let mut hasher = DefaultHasher::new();
            let Message { kind, subject, body } = message;
            (situation.reason(), advice.effective_verdict, given.number, kind, subject, body).hash(&mut hasher);
            if !self.known.insert(hasher.finish()) {
                continue;
            }
            self.messages += 1;
            let whole = format!("{}\n{}", message.subject.as_deref().unwrap_or_default(), message.body);
            let lower = whole.to_lowercase();
            let written = Written { situation, advice: &advice, given, message, whole, lower };
            for &(name, promise) in PROMISES {
                if !promise(&written) {
                    self.broken.note(name, || {
                        format!("{kind:?}\n{}\n\n{body}\n\nin {situation:#?}", subject.as_deref().unwrap_or("-"))
                    });
                }
            }
        }
    }

    fn add(&mut self, other: Self) {
        self.messages += other.messages;
        self.other_kinds += other.other_kinds;
        self.kinds.extend(other.kinds);
        self.broken.add(other.broken);
    }
}

#[test]
fn the_messages_are_those_that_the_advice_names() {
    assert_eq!(walked().other_kinds, 0);
    assert_eq!(walked().kinds.len(), MessageKind::ALL.len(), "{:?}", walked().kinds);
}

const TONES: [(Register, Depth); 2] = [(Register::Formal, Depth::Private), (Register::Natural, Depth::Category)];
const NOTICES: [Notice; 4] = [Notice::Minutes(-30), Notice::Minutes(600), Notice::Minutes(6000), Notice::Undated];
const INSISTS: [Option<Insist>; 3] = [None, Some(Insist::Reschedule), Some(Insist::Withdraw)];
const INTERESTS: [Option<Interest>; 3] = [None, Some(Interest::Keen), Some(Interest::Gone)];
/// As the reason implies; all yes; not urgent.
const ANSWERS: [[Option<bool>; 3]; 3] =
    [[None, None, None], [Some(true), Some(true), Some(true)], [Some(true), Some(false), None]];
/// What else may differ: each value beside the defaults at least once.
fn arrangements() -> Vec<Situation> {
    let plain = Situation::new(Reason::Other, Notice::Undated);
    let recruiter = Situation { via_recruiter: true, ..plain };
    let video = Situation { format: Some(Format::Video), ..plain };
    vec![
        plain,
        recruiter,
        video,
        Situation { via_recruiter: true, ..video },
        Situation { thread: Thread::Phone, ..plain },
        Situation { thread: Thread::Phone, ..recruiter },
        Situation { contact: Contact::NoNumber, ..video },
        Situation { contact: Contact::NoNumber, ..recruiter },
        Situation { contact: Contact::OnSite, stake: Stake::ThirdParty, ..recruiter },
        Situation { new_time: NewTime::NotYet, thread: Thread::Phone, ..recruiter },
        Situation { new_time: NewTime::Earlier, thread: Thread::Phone, ..video },
        Situation { likelihood: Likelihood::May, thread: Thread::Phone, ..recruiter },
        Situation { said: Said::Refused, thread: Thread::Phone, ..plain },
        Situation { said: Said::OfferedTime, thread: Thread::Phone, ..recruiter },
    ]
}

fn walked() -> &'static Walked {
    static WALKED: OnceLock<Walked> = OnceLock::new();
    WALKED.get_or_init(|| {
        let given: Vec<Given> = details()
            .iter()
            .flat_map(|details| TONES.map(|(register, depth)| Details { register, depth, ..details.clone() }))
            .enumerate()
            .map(|(number, details)| Given::new(number, details))
            .collect();
        let arrangements = arrangements();
        let len = [
            given.len(),
            Reason::ALL.len() * NOTICES.len() * INSISTS.len() * INTERESTS.len() * ANSWERS.len(),
            arrangements.len(),
        ];
        let visit = |seen: &mut Walked, mut left: usize| {
            let left = &mut left;
            let (reason, notice) = (pick(left, Reason::ALL), pick(left, &NOTICES));
            let insist = pick(left, &INSISTS);
            let interest = pick(left, &INTERESTS);
            let [relevance, urgency, irreversibility] = pick(left, &ANSWERS);
            let arrangement = pick(left, &arrangements);
            // Only one reason looks at it, and only where it is short.
            let preparation = if interest.is_some() { Preparation::Ample } else { Preparation::Short };
            let situation = Situation {
                interest,
                relevance,
                urgency,
                irreversibility,
                preparation,
                insist,
                notice,
                ..arrangement.with_reason(reason)
            };
            seen.visit(&situation, &given[*left]);
        };
        walk(len.iter().product(), visit, Walked::add)
    })
}

/// Nothing; everything; longish, as they are met; only the role; hostile; the longest that is not cut; what is cut; one
/// alternative alone; both clocks, which differ, in three ways; both clocks, which agree; both clocks and no new times.
fn details() -> [Details; 13] {
    let time = |text| WallTime::parse(text).unwrap();
    let everything = Details {
        your_name: "Priya Shah".to_owned(),
        interviewer: "Ms Lee".to_owned(),
        company: "Acme".to_owned(),
        role: "Data Analyst".to_owned(),
        phone: "+49 30 1234567".to_owned(),
        at: Some(time("2026-12-03T14:00")),
        time_zone: "Europe/Berlin".to_owned(),
        your_time_zone: "Asia/Kolkata".to_owned(),
        alternatives: ["2026-12-07T10:00", "2026-12-08T15:30", "2026-12-09T09:00"].map(time).to_vec(),
        ..Details::default()
    };
    let longish = Details {
        your_name: "Maria Fernández García".to_owned(),
        interviewer: "Dr Joana Silva".to_owned(),
        company: "Acme Health Systems".to_owned(),
        role: "Senior Data Engineer, Platform Team".to_owned(),
        phone: "+44 20 7946 0958".to_owned(),
        time_zone: "America/Argentina/Buenos_Aires".to_owned(),
        ..everything.clone()
    };
    let hostile = Details {
        your_name: "Priya\r\nBcc: all@example.org".to_owned(),
        interviewer: "<script>alert(1)</script>".to_owned(),
        company: "\u{202e}Acme\u{2066}\u{0}\u{7} 👩‍👩‍👧‍👦".to_owned(),
        role: "[Role] {role}   <role>\u{2028}\u{fffd}".to_owned(),
        phone: "\u{1b}[31m+49\t30".to_owned(),
        at: Some(time("2024-02-29T00:00")),
        time_zone: "Europe/Berlin\n\nUTC".to_owned(),
        your_time_zone: "\u{feff}".to_owned(),
        alternatives: vec![time("2024-02-29T00:00"); 4].into_iter().chain([time("9999-12-31T23:59")]).collect(),
        ..Details::default()
    };
    let long = |word: &str, times| vec![word; times].join(" ");
    let longest = Details {
        your_name: long("Maria", 7),
        interviewer: long("Joana", 7),
        company: long("Werke", 7),
        role: long("Leader", 8),
        phone: "+49 30 1234 5678 90 12".to_owned(),
        at: Some(time("2026-09-23T14:00")),
        time_zone: "America/Argentina/ComodRivadavia".to_owned(),
        your_time_zone: "America/North_Dakota/New_Salem".to_owned(),
        alternatives: ["2026-09-28T10:00", "2026-09-29T15:30", "2026-09-30T11:00"].map(time).to_vec(),
        ..Details::default()
    };
    assert_eq!(longest.cuts(), []);
    let endless = Details {
        your_name: "Maria ".repeat(500),
        interviewer: "J".repeat(500),
        company: "👩‍👩‍👧‍👦".repeat(500),
        role: "e\u{301}".repeat(500),
        phone: "0 ".repeat(500),
        time_zone: "Z".repeat(500),
        alternatives: longest.alternatives.repeat(50),
        ..longest.clone()
    };
    let only_the_role = Details { role: "Data Analyst".to_owned(), ..Details::default() };
    let alone = Details { alternatives: vec![time("2026-12-07T10:00")], ..everything.clone() };
    let apart = |theirs, yours| Offsets { theirs, yours };
    let abroad = Details {
        at_offsets: Some(apart(60, 330)),
        alternative_offsets: vec![apart(60, 330); 3],
        ..everything.clone()
    };
    // Another day there, and the clocks of one side change in between.
    let far = Details {
        time_zone: "America/St_Johns".to_owned(),
        your_time_zone: "Pacific/Kiritimati".to_owned(),
        at_offsets: Some(apart(-150, 840)),
        alternative_offsets: vec![apart(-150, 840), apart(-210, 840), apart(-210, 840)],
        clock: Clock::Hours12,
        ..longish.clone()
    };
    let farthest = Details {
        at_offsets: far.at_offsets,
        alternative_offsets: far.alternative_offsets.clone(),
        your_time_zone: "Asia/Kathmandu".to_owned(),
        role: long("Leader", 6),
        ..longest.clone()
    };
    let together = Details {
        your_time_zone: "Europe/Paris".to_owned(),
        at_offsets: Some(apart(60, 60)),
        alternative_offsets: vec![apart(60, 60); 3],
        ..everything.clone()
    };
    let untimed = Details { alternatives: Vec::new(), ..abroad.clone() };
    [
        Details::default(),
        everything,
        longish,
        only_the_role,
        hostile,
        longest,
        endless,
        alone,
        abroad,
        far,
        farthest,
        together,
        untimed,
    ]
}
