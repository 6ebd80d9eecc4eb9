//! Walks situations, details, registers, depths and wordings, and holds every message against the policy's section on
//! messages (M).
#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

use policy::{
    Circumstance, Contact, Format, Insist, Interest, Likelihood, MessageKind, NewTime, Notice, Preparation, Reason,
    Said, Situation, Stage, Stake, Thread, Verdict, decide,
};
use words::{
    Advice, Clock, Date, Depth, Details, Field, Gap, Message, Offsets, Part, Register, WallTime, assess, compose,
};

use walking::{Broken, pick, walk};

mod phrases;
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
    interviewer: Option<String>,
    phone: Option<String>,
    own_line: Option<String>,
    /// The first three different ones that are not the time in question.
    alternatives: Vec<WallTime>,
    /// Names and titles so long that something has to be left out.
    long: bool,
}

impl Given {
    fn new(number: usize, details: Details) -> Self {
        let line = |field| details.line(field);
        let mut alternatives = Vec::new();
        for &time in &details.alternatives {
            if alternatives.len() < 3 && !alternatives.contains(&time) && Some(time) != details.at {
                alternatives.push(time);
            }
        }
        let role = line(Field::Role).unwrap_or_default();
        Self {
            long: role.chars().count() > 40,
            role,
            interviewer: line(Field::Interviewer),
            phone: line(Field::Phone),
            own_line: line(Field::OwnLine),
            alternatives,
            details,
            number,
        }
    }
}

impl Written<'_> {
    fn is_email(&self) -> bool {
        self.message.kind.has_subject()
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

    /// The letter that tells the news in full.
    fn is_the_letter(&self) -> bool {
        self.tells() && self.is_email() && !self.is(MessageKind::ConfirmationEmail)
    }

    fn subject(&self) -> &str {
        self.message.subject.as_deref().unwrap_or_default()
    }

    fn count(&self, word: &str) -> usize {
        self.lower.matches(word).count()
    }

    fn lacks(&self, words: &[&str]) -> bool {
        !words.iter().any(|word| self.lower.contains(word))
    }

    fn apologies(&self) -> usize {
        let body = self.message.body.to_lowercase();
        body.matches("apolog").count() + body.matches("sorry").count()
    }

    /// What stands between the greeting and the close.
    fn between(&self) -> &str {
        self.message.body.split_once("\n\n").map_or("", |(_, rest)| rest)
    }

    fn first_sentences(&self, most: usize) -> String {
        let text = if self.is_email() { self.between() } else { &self.message.body };
        let ends: Vec<usize> = text.match_indices(['.', '?']).map(|(at, _)| at + 1).take(most).collect();
        text[..ends.last().copied().unwrap_or(text.len())].to_lowercase()
    }

    fn offers(&self, time: WallTime) -> bool {
        let body = self.message.body.to_lowercase();
        let (_, _, day) = time.date();
        let weekday = time.day_in_words().split(' ').next().unwrap_or_default().to_lowercase();
        let named = body.contains(&weekday) || body.contains("tomorrow") || body.contains(&format!("{day} "));
        named && body.contains(&time.clock_by(self.given.details.clock))
    }

    /// The gap's text with a detail in it, put where the gap is.
    fn filled(&self, gap: &Gap) -> Option<String> {
        let text = if gap.field == Part::Subject { self.subject() } else { &self.message.body };
        let units: Vec<u16> = text.encode_utf16().collect();
        let (before, after) = units.split_at_checked(gap.at)?;
        let read = |units: &[u16]| String::from_utf16(units).ok();
        Some(read(before)? + &gap.reads.replace("{}", "XY") + &read(after)?)
    }
}

fn is_tidy(text: &str) -> bool {
    let line = |line: &str| {
        line.trim() == line
            && !line.contains("  ")
            && !line.contains(" ,")
            && !line.contains(" .")
            && !line.contains(" ?")
    };
    !text.contains("\n\n\n") && !text.contains("..") && !text.contains(".,") && text.lines().all(line)
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

    a_subject_fits_on_a_phone_without_the_names_behind_it_and_begins_with_a_capital: |w| {
        // Only the name, and the firm for a recruiter, may make it longer than phones show.
        let added = |name: &str| !name.is_empty() && w.subject().contains(name);
        let names = added(&w.given.details.your_name) || added(&w.given.details.company);
        let longest = if w.given.role.chars().count() > 15 { 120 } else if names { 78 } else { 60 };
        (w.subject().chars().count() <= longest || w.given.long) && !w.subject().starts_with(|c: char| c.is_ascii_lowercase())
    };

    a_subject_names_the_role_where_it_is_known: |w| {
        // The offer has a role of its own, a third party need not know it, and who declines or accepts a time may leave it out for room.
        let other = matches!(w.message.kind, MessageKind::ExtensionEmail | MessageKind::OfferEmail | MessageKind::ThirdPartyEmail);
        let text = w.whole.to_lowercase();
        let asks = w.advice.effective_verdict == Verdict::Ask;
        !w.is_email() || other || asks || w.given.long || text.contains(&w.given.role.to_lowercase())
    };

    no_message_is_longer_than_its_kind_allows: |w| {
        let counted = w.message.body.lines().filter(|line| !line.starts_with("- ")).flat_map(str::split_whitespace).count();
        (1..=w.message.kind.most_words()).contains(&counted)
    };

    no_blank_is_left_to_fill_in: |w| {
        !["[", "]", "{", "}", "<", ">", "XXX", "your name here", "None"].iter().any(|blank| w.whole.contains(blank))
    };

    the_text_is_clean: |w| {
        let body = &w.message.body;
        !body.contains('!') && is_tidy(body)
            && !body.chars().any(|c| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c))
    };

    nothing_is_said_that_no_message_says: |w| w.lacks(phrases::NEVER);

    the_formal_register_has_no_contractions: |w| {
        let short = ["'m ", "'ve ", "n't", "'ll ", "'re ", "i'd ", "it's", "that's", "there's"];
        w.given.details.register == Register::Natural || w.given.own_line.is_some() || w.lacks(&short)
    };

    an_email_greets: |w| {
        let first = w.message.body.lines().next().unwrap_or_default();
        !w.is_email() || ["Hi ", "Hello", "Dear "].iter().any(|hello| first.starts_with(hello)) && first.ends_with(',')
    };

    who_owes_an_apology_makes_one_and_nobody_makes_two: |w| {
        let owed = decide(w.situation).owes_an_apology(w.situation) && !w.given.details.their_mistake;
        w.apologies() <= 1 && (!owed || !w.is_the_letter() || w.apologies() == 1)
    };

    where_nothing_is_to_be_sorry_for_nobody_apologises: |w| {
        let fitting = decide(w.situation).may_apologise(w.situation) && !w.given.details.their_mistake;
        fitting || w.apologies() == 0
    };

    thanks_are_said_twice_at_most: |w| w.message.body.to_lowercase().matches("thank").count() <= 2;

    every_email_to_them_thanks_them_except_where_something_felt_wrong: |w| {
        !w.is_the_letter() || w.situation.reason() == Reason::SafetyOrEthics || w.count("thank") >= 1
    };

    a_withdrawal_says_so_at_once: |w| {
        let says = |text: &str| text.contains("withdraw") || text.contains("declin");
        // What was missed, or refused, is answered first; a confirmation thanks for the call.
        let sentences = if w.is(MessageKind::ConfirmationEmail) { 4 } else { 3 };
        let asks = w.advice.effective_verdict != Verdict::Withdraw;
        asks || !w.tells() || !w.is_email() || says(&w.first_sentences(sentences)) || says(&w.subject().to_lowercase())
    };

    who_is_late_says_so: |w| {
        let late = w.situation.reason() == Reason::RunningLate && w.advice.effective_verdict == Verdict::Attend;
        let whole = w.message.body.to_lowercase();
        let kinds = [MessageKind::Email, MessageKind::RecruiterEmail, MessageKind::LateCall];
        let asks_the_way = whole.contains("address");
        !late || !kinds.contains(&w.message.kind) || asks_the_way || whole.contains("late")
    };

    a_withdrawal_offers_no_times: |w| {
        let times = w.given.alternatives.iter().any(|time| w.message.body.contains(&time.day_in_words()));
        w.advice.effective_verdict != Verdict::Withdraw || !times
    };

    a_request_asks_one_thing_or_two: |w| {
        let asks = matches!(w.advice.effective_verdict, Verdict::Reschedule | Verdict::Adjust | Verdict::Ask | Verdict::Wait | Verdict::Pause);
        let accepts = w.situation.said == Said::OfferedTime;
        !asks || accepts || !w.is_the_letter() || (1..=3).contains(&w.count("?"))
    };

    a_request_for_a_new_time_names_each_alternative: |w| {
        let asks = w.advice.effective_verdict == Verdict::Reschedule && w.is_the_letter();
        // A task has a deadline and no time, and an offered time may be taken.
        let other = w.situation.is_task() || w.situation.said == Said::OfferedTime || w.situation.said == Said::OfferedCall;
        let offered = w.given.alternatives.iter().filter(|&&time| w.offers(time)).count();
        !asks || other || w.given.long || offered >= w.given.alternatives.len().min(2)
    };

    an_email_names_the_hour_where_it_is_known: |w| {
        let Some(at) = w.given.details.at else { return true };
        // To whoever is told what has happened to it, and where nothing is answered instead.
        let names = w.is_the_letter() && w.situation.said != Said::OfferedTime && !w.given.long
            && w.advice.notice != policy::Band::Undated
            && !matches!(w.advice.effective_verdict, Verdict::Ask)
            && w.situation.reason() != Reason::SafetyOrEthics
            // They are in the middle of it, or it is over and they leave.
            && w.situation.stage != Stage::UnderWay
            && !(w.advice.notice == policy::Band::Passed && w.advice.effective_verdict == Verdict::Withdraw)
            && w.situation.said != Said::OfferedCall;
        let clock = at.clock_by(w.given.details.clock);
        !names || w.situation.is_task() || w.whole.contains(&clock)
    };

    a_zone_is_told_in_words: |w| {
        w.given.long || !["Europe/", "Asia/", "America/", "Pacific/", "Etc/"].iter().any(|zone| w.whole.contains(zone))
    };

    where_clocks_agree_no_zone_is_named: |w| {
        let agree = w.given.details.at_offsets.is_some_and(|offsets| offsets.theirs == offsets.yours);
        let mixed_up = w.situation.circumstance == Circumstance::MisreadTheTimeOrZone;
        !agree || mixed_up || w.lacks(&["berlin time", "utc", "mine)"])
    };

    where_clocks_differ_the_letter_tells_both: |w| {
        let Some(at) = w.given.details.at else { return true };
        let Some(offsets) = w.given.details.at_offsets.filter(|offsets| offsets.theirs != offsets.yours) else { return true };
        let clock = at.clock_by(w.given.details.clock);
        let yours = at.later(i32::from(offsets.yours) - i32::from(offsets.theirs)).clock_by(w.given.details.clock);
        !w.is_email() || w.given.long || !w.message.body.contains(&format!(" at {clock}")) || w.message.body.contains(&yours)
    };

    the_year_is_not_told: |w| w.given.details.today.is_none() || w.lacks(&["2026"]);

    an_accepted_offer_is_named_as_one: |w| {
        let leaves = w.advice.effective_verdict == Verdict::Withdraw;
        let own = w.given.own_line.is_some();
        w.situation.reason() != Reason::AcceptedOffer || !w.is_the_letter() || !leaves || own
            || w.situation.circumstance != Circumstance::SignedElsewhere || w.lower.contains("accepted")
    };

    after_a_serious_concern_the_door_is_not_kept_open: |w| {
        let kept_open = ["in the future", "in future", "stay in touch", "staying in touch", "gladly talk", "keep me in mind"];
        w.situation.reason() != Reason::SafetyOrEthics
            || w.advice.effective_verdict != Verdict::Withdraw
            || w.is(MessageKind::Reaffirm)
            || w.lacks(&kept_open)
    };

    a_voicemail_says_the_number_twice: |w| {
        let twice = |number: &String| w.message.body.matches(number).count() == 2;
        !w.is(MessageKind::Voicemail) || w.given.phone.as_ref().is_none_or(twice)
    };

    // C10: it neither withdraws nor cancels by itself; no reason, and no times to choose from.
    a_text_message_tells_the_news_in_short_and_where_the_rest_is: |w| {
        let private = w.given.own_line.as_ref().is_some_and(|line| w.message.body.contains(line.as_str()));
        let times = w.given.alternatives.iter().any(|time| w.message.body.contains(&time.day_in_words()));
        !w.is(MessageKind::ShortText)
            || (w.lacks(&["withdraw", "cancel", "reschedul", "because"]) && (w.count("email") > 0 || w.count("call") > 0)
                && !private && !times)
    };

    ones_own_line_is_in_the_letter: |w| {
        let Some(line) = &w.given.own_line else { return true };
        let gist = line.to_lowercase().trim_start_matches("because ").trim_end_matches('.').to_owned();
        // A few words without a verb make no sentence of their own beside a question.
        let cancelled = w.situation.reason() == Reason::TheyCancelled;
        let asks = (matches!(w.advice.effective_verdict, Verdict::Ask | Verdict::Wait) || cancelled) && gist.starts_with("my");
        let moves = asks || !cancelled && matches!(w.advice.effective_verdict, Verdict::Reschedule | Verdict::Pause | Verdict::Warn)
            || w.advice.effective_verdict == Verdict::Withdraw && w.situation.said != Said::Refused;
        // A time that they have offered is taken, and nothing is explained again.
        let answers = matches!(w.situation.said, Said::OfferedTime | Said::OfferedCall);
        let offers = matches!(w.situation.reason(), Reason::PendingOffer | Reason::SpokenOffer | Reason::BetterInterview);
        !moves || answers || offers || !w.is_the_letter() || w.lower.contains(&gist)
            || matches!(w.situation.reason(), Reason::Unprepared | Reason::SafetyOrEthics)
            || matches!(w.situation.reason(), Reason::EmployerMovedIt | Reason::TheyAreLate) && !gist.starts_with("my")
            || w.situation.is_task() || w.situation.new_time == NewTime::Earlier
    };

    the_reader_is_greeted_by_name_where_it_is_known: |w| {
        let first = w.message.body.lines().next().unwrap_or_default();
        let name = w.given.interviewer.as_deref().and_then(|name| name.rsplit(' ').next()).unwrap_or_default();
        // Who knows the interviewer from elsewhere writes to whoever opens the letter.
        let acquainted = w.situation.circumstance == Circumstance::IKnowTheInterviewer;
        let named = w.given.interviewer.as_deref() == Some("Ms Lee") && w.is(MessageKind::Email);
        !named || acquainted || first.contains(name)
    };

    a_gap_is_where_an_unknown_detail_would_read_well: |w| w.message.gaps.iter().all(|gap| {
        gap.reads.contains("{}") && w.filled(gap).is_some_and(|text| is_tidy(&text) && text.contains("XY"))
    });

    a_known_detail_has_no_gap: |w| w.message.gaps.iter().all(|gap| match gap.key {
        "role" => w.given.role.is_empty() || w.given.long || !w.is_email(),
        "phone" => w.given.phone.is_none() || w.given.long || w.message.body.len() > 300,
        // On the phone, what would be too long is left out.
        "at" => w.given.details.at.is_none() || w.given.long || !w.is_email(),
        _ => true,
    });
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
            let Message { kind, subject, body, gaps: _ } = message;
            (situation.circumstance, advice.effective_verdict, given.number, kind, subject, body).hash(&mut hasher);
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

const TONES: [(Register, Option<Depth>); 4] = [
    (Register::Natural, None),
    (Register::Formal, Some(Depth::Private)),
    (Register::Natural, Some(Depth::Category)),
    (Register::Formal, Some(Depth::Plain)),
];
const NOTICES: [Notice; 6] = [
    Notice::Minutes(-30),
    Notice::Minutes(-3000),
    Notice::Minutes(600),
    Notice::Minutes(2000),
    Notice::Minutes(6000),
    Notice::Undated,
];
const INSISTS: [Option<Insist>; 3] = [None, Some(Insist::Reschedule), Some(Insist::Withdraw)];
const INTERESTS: [Option<Interest>; 3] = [None, Some(Interest::Keen), Some(Interest::Gone)];
/// As the reason implies; all yes; not urgent.
const ANSWERS: [[Option<bool>; 3]; 3] =
    [[None, None, None], [Some(true), Some(true), Some(true)], [Some(true), Some(false), None]];
const WORDINGS: u32 = 8;

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
        Situation { thread: Thread::Phone, format: Some(Format::Phone), ..plain },
        Situation { thread: Thread::Phone, ..recruiter },
        Situation { contact: Contact::NoNumber, ..video },
        Situation { contact: Contact::CannotCall, ..plain },
        Situation { contact: Contact::OnSite, stake: Stake::ThirdParty, ..recruiter },
        Situation { new_time: NewTime::NotYet, thread: Thread::Phone, ..recruiter },
        Situation { new_time: NewTime::Earlier, thread: Thread::Phone, ..video },
        Situation { new_time: NewTime::Part, ..plain },
        Situation { likelihood: Likelihood::May, thread: Thread::Phone, ..plain },
        Situation { said: Said::Refused, thread: Thread::Phone, ..plain },
        Situation { said: Said::OfferedTime, thread: Thread::Phone, ..recruiter },
        Situation { said: Said::OfferedCall, ..plain },
        Situation { said: Said::ComeAnyway, ..plain },
        Situation { said: Said::Silent, ..plain },
        Situation { stage: Stage::Invited, ..plain },
        Situation { stage: Stage::Met, ..plain },
        Situation { stage: Stage::UnderWay, ..plain },
        Situation { format: Some(Format::Task), ..plain },
    ]
}

fn walked() -> &'static Walked {
    static WALKED: OnceLock<Walked> = OnceLock::new();
    WALKED.get_or_init(|| {
        let given: Vec<Given> = details()
            .iter()
            .flat_map(|details| TONES.map(|(register, depth)| Details { register, depth, ..details.clone() }))
            .flat_map(|details| (0..WORDINGS).map(move |wording| Details { wording, ..details.clone() }))
            .enumerate()
            .map(|(number, details)| Given::new(number, details))
            .collect();
        let arrangements = arrangements();
        let all = Circumstance::ALL.len()
            * NOTICES.len()
            * arrangements.len()
            * INSISTS.len()
            * INTERESTS.len()
            * ANSWERS.len();
        // Every other situation of this product, the even and the odd ones in turn, each with details of its own.
        let visit = |seen: &mut Walked, half: usize| {
            let index = (2 * half + half / Circumstance::ALL.len() % 2) % all;
            let mut left = index;
            let left = &mut left;
            let (circumstance, notice) = (pick(left, Circumstance::ALL), pick(left, &NOTICES));
            let arrangement = pick(left, &arrangements);
            let insist = pick(left, &INSISTS);
            let interest = pick(left, &INTERESTS);
            let [relevance, urgency, irreversibility] = pick(left, &ANSWERS);
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
                circumstance,
                ..arrangement
            };
            seen.visit(&situation, &given[index.wrapping_mul(2_654_435_761) % given.len()]);
        };
        walk(all / 2, visit, Walked::add)
    })
}

/// Nothing; everything; longish, as they are met; only the role; hostile; the longest that is not cut; what is cut; one
/// alternative alone; both clocks, which differ, in three ways; both clocks, which agree; both clocks and no new times; lines
/// of one's own of four forms; the small details.
fn details() -> Vec<Details> {
    let time = |text| WallTime::parse(text).unwrap();
    let date = |text| Some(Date::parse(text).unwrap());
    let everything = Details {
        today: date("2026-12-01"),
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
    let own = |line: &str| Details { own_line: line.to_owned(), ..everything.clone() };
    let small = Details {
        need: "a room without stairs".to_owned(),
        open_if: "the hours were shorter".to_owned(),
        offered: "2026-12-10T11:00".to_owned(),
        free_from: date("2026-12-14"),
        extension_until: date("2026-12-09"),
        alternatives: Vec::new(),
        ..everything.clone()
    };
    let today = Details { at: Some(time("2026-12-01T14:00")), company: String::new(), ..everything.clone() };
    vec![
        own("my daughter's school has shut"),
        own("Burst pipe"),
        own("because of a family thing"),
        own("My mum fell. I'm taking her to hospital."),
        small,
        today,
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
