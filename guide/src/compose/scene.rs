//! What all messages of one situation share: the reason, the interview, the times, the tone. One story (M15).

use crate::advice::{Plan, To, Verdict};
use crate::assess::Outcome;
use crate::details::{Details, Field, Tone, WallTime};
use crate::facts::{Band, Format, Interest, Notice, Reason, Situation};
use crate::rules::Rule;
use crate::words::times::{Clocks, Zone};

/// The facts of the situation and the details, in the words that go into messages.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is one plain fact that sentences choose by")]
pub(super) struct Scene {
    pub(super) course: Verdict,
    pub(super) reason: Reason,
    /// The verdict was decided by this rule.
    pub(super) rule: Rule,
    pub(super) plan: Plan,
    pub(super) to: To,
    pub(super) urgent: bool,
    /// The start has passed.
    pub(super) missed: bool,
    /// More than 15 minutes past the start (V8).
    pub(super) far_behind: bool,
    pub(super) dated: bool,
    pub(super) in_person: bool,
    pub(super) keen: bool,
    /// They decided otherwise than was advised.
    pub(super) insists: bool,
    pub(super) friendly: bool,
    /// Pleasantries are left out.
    pub(super) brisk: bool,
    /// Nothing to apologise for, whatever the message goes on to say (M6).
    spared: bool,
    pub(super) your_name: Option<String>,
    pub(super) interviewer: Option<String>,
    pub(super) company: Option<String>,
    pub(super) role: Option<String>,
    pub(super) phone: Option<String>,
    slot: Option<Time>,
    zone: Option<Zone>,
    /// The times on offer: none, two or three (M9).
    alternatives: Vec<Time>,
    /// Offsets are left out of the times on offer.
    terse: bool,
    because: &'static str,
}

/// A date and time, in words.
#[derive(Clone)]
struct Time {
    /// For a reader, with all that makes it certain.
    written: String,
    /// The same with less: for a time on offer without offsets, for the interview's own by their clock alone.
    short: String,
    /// For a listener.
    spoken: String,
}

fn day_and_time(at: WallTime, clock: &str) -> String {
    [&at.day_in_words(), " at ", clock].concat()
}

/// What a message can do without, when it has to be shorter.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// How far the zones of the new times are from UTC.
    Offsets,
    Phone,
    /// What a friend would add and a busy reader would not miss.
    Courtesy,
    /// The third of the new times: two are a choice.
    Third,
    /// In writing, what makes the interview's own time more certain than the date and the zones do; in speech, the second
    /// zone, which the email has.
    Detail,
    Company,
    Times,
    Slot,
    Role,
    Listener,
}

/// Who is greeted where there is no name (M2).
const NAMELESS: &str = "hiring team";

/// As many alternatives as a message carries (M9), if it carries any.
const FEWEST_ALTERNATIVES: usize = 2;
const MOST_ALTERNATIVES: usize = 3;

impl Scene {
    pub(super) fn new(situation: &Situation, outcome: &Outcome, details: &Details) -> Self {
        let clocks = Clocks::of(details);
        let mut offered: Vec<WallTime> = Vec::new();
        let mut alternatives = Vec::new();
        for (index, &time) in details.alternatives.iter().enumerate() {
            if alternatives.len() < MOST_ALTERNATIVES && !offered.contains(&time) && details.at != Some(time) {
                offered.push(time);
                let offsets = details.alternative_offsets.get(index).copied();
                // In full where it says more than has been said: on another clock than the sender's, or for the first time.
                let full =
                    offsets.is_some_and(|offsets| !offsets.agree()) || details.at.is_none() && alternatives.is_empty();
                alternatives.push(Time {
                    written: day_and_time(time, &clocks.tell(time, offsets, full)),
                    short: day_and_time(time, &clocks.tell(time, offsets, false)),
                    spoken: day_and_time(time, &time.clock_by(details.clock)),
                });
            }
        }
        if alternatives.len() < FEWEST_ALTERNATIVES {
            alternatives.clear();
        }
        let slot = details.at.map(|at| Time {
            written: details.tell(at, details.at_offsets),
            short: day_and_time(at, &clocks.tell(at, None, false)),
            spoken: day_and_time(at, &clocks.tell(at, details.at_offsets, false)),
        });
        Self {
            course: outcome.course,
            reason: outcome.stated_reason(situation),
            rule: outcome.rule,
            plan: outcome.telling.plan,
            to: outcome.telling.to,
            urgent: outcome.telling.urgent,
            missed: outcome.band == Band::Passed,
            far_behind: matches!(situation.notice, Notice::Minutes(..-15)),
            dated: outcome.band != Band::Undated,
            in_person: situation.format == Format::InPerson,
            keen: situation.interest() == Interest::Keen && stays_interested(situation.reason),
            insists: outcome.insisted.is_some(),
            spared: matches!(situation.reason, Reason::AccessNeed | Reason::EmployerMovedIt),
            brisk: false,
            friendly: details.tone == Tone::Friendly,
            your_name: details.line(Field::YourName),
            interviewer: details.line(Field::Interviewer),
            company: details.line(Field::Company),
            role: details.line(Field::Role),
            phone: details.line(Field::Phone),
            slot,
            zone: clocks.theirs,
            alternatives,
            terse: false,
            because: outcome.reason_in_words(situation, details.reason_detail),
        }
    }

    /// The same for nobody in particular: what is to be filled in stands in square brackets.
    pub(super) fn blank(situation: &Situation, outcome: &Outcome) -> Self {
        const ZONE: &str = "[time zone]";
        let blank = |name: &str| Some(["[", name, "]"].concat());
        let time = |words: &str| {
            let written = || [words, " ", ZONE].concat();
            Time { written: written(), short: written(), spoken: words.to_owned() }
        };
        let slot = time("[date] at [time]");
        Self {
            your_name: blank("your name"),
            interviewer: blank("name"),
            company: blank("company"),
            role: blank("role"),
            phone: blank("your number"),
            slot: Some(Time { spoken: slot.written.clone(), ..slot }),
            zone: Some(Zone::blank(ZONE)),
            alternatives: ["first", "second", "third"]
                .map(|nth| time(&["[", nth, " new date and time]"].concat()))
                .into(),
            ..Self::new(situation, outcome, &Details::default())
        }
    }

    /// M2: "Dear Ms Lee,", or the hiring team where there is no name.
    pub(super) fn greeting(&self) -> String {
        let hello = if self.friendly { "Hello" } else { "Dear" };
        [hello, " ", self.interviewer.as_deref().unwrap_or(NAMELESS), ","].concat()
    }

    /// M2 for a message that goes to the recruiter, whose name is not among the details, and may be forwarded.
    pub(super) fn greeting_for_any_reader(&self) -> String {
        let hello = if self.friendly { "Hello" } else { "Dear" };
        [hello, " ", NAMELESS, ","].concat()
    }

    /// M2 in a text message: "Hello Ms Lee, this is Priya Shah."
    pub(super) fn hello_in_a_text(&self) -> String {
        match self.known_listener() {
            Some(whom) => self.hello(&[" ", whom].concat(), "."),
            None if self.to == To::Recruiter => self.hello("", "."),
            None => self.hello(&[" ", NAMELESS].concat(), "."),
        }
    }

    /// M2 on the phone, where without a name one asks who is there.
    pub(super) fn hello_on_the_phone(&self) -> String {
        match self.known_listener() {
            Some(whom) => self.hello(&[" ", whom].concat(), "."),
            None if self.to == To::Recruiter => self.hello("", "."),
            None => self.hello("", ".") + " Am I through to the hiring team?",
        }
    }

    /// M2 on the machine.
    pub(super) fn hello_to_the_machine(&self) -> String {
        match (self.known_listener(), &self.your_name) {
            (Some(whom), _) => self.hello(&[" ", whom].concat(), "."),
            (None, _) if self.to == To::Recruiter => self.hello("", "."),
            (None, Some(_)) => self.hello("", " for the hiring team."),
            (None, None) => "Hello, this is a message for the hiring team.".to_owned(),
        }
    }

    /// The recruiter's own name is not among the details.
    fn known_listener(&self) -> Option<&str> {
        if self.to == To::Recruiter { None } else { self.interviewer.as_deref() }
    }

    fn hello(&self, whom: &str, end: &str) -> String {
        match &self.your_name {
            Some(name) => ["Hello", whom, ", this is ", name, end].concat(),
            None => ["Hello", whom, end].concat(),
        }
    }

    /// The same scene with one thing less in it, for names and titles so long that M13 would not hold. What is left out
    /// stands in the other messages of the situation.
    pub(super) fn leave_out(&mut self, part: Part) {
        match part {
            Part::Offsets => self.terse = true,
            Part::Phone => self.phone = None,
            Part::Courtesy => self.brisk = true,
            Part::Third => self.alternatives.truncate(FEWEST_ALTERNATIVES),
            Part::Detail => {
                if let Some(slot) = &mut self.slot {
                    slot.written = std::mem::replace(&mut slot.spoken, slot.short.clone());
                }
            }
            Part::Company => self.company = None,
            Part::Times => self.alternatives.clear(),
            Part::Slot => self.slot = None,
            Part::Role => self.role = None,
            Part::Listener => self.interviewer = None,
        }
    }

    /// The close, the name where it is known, and the number where it is wanted.
    pub(super) fn sign_off(&self) -> String {
        let mut close = String::from(if self.friendly { "Best wishes" } else { "Kind regards" });
        for line in [&self.your_name, &self.phone].into_iter().flatten() {
            if !close.contains('\n') {
                close.push(',');
            }
            close.push('\n');
            close.push_str(line);
        }
        close
    }

    /// M3: " for the Data Analyst role at Acme". What is not known is left out of the sentence, never left blank (M14).
    pub(super) fn for_the_role(&self) -> String {
        match (&self.role, &self.company) {
            (Some(role), Some(company)) => [" for the ", role, " role at ", company].concat(),
            (Some(role), None) => [" for the ", role, " role"].concat(),
            (None, Some(company)) => [" at ", company].concat(),
            (None, None) => String::new(),
        }
    }

    /// M3 and M4: " on Thursday 3 December 2026 at 14:00 Berlin time (Europe/Berlin)", where the date is known.
    pub(super) fn on_the_day(&self) -> String {
        self.slot.as_ref().map(|slot| [" on ", &slot.written].concat()).unwrap_or_default()
    }

    /// M3: "our interview for the Data Analyst role at Acme on Thursday …".
    pub(super) fn our_interview(&self) -> String {
        ["our interview", &self.for_the_role(), &self.on_the_day()].concat()
    }

    /// The same for whoever was spoken to on the phone: the recruiter has arranged more interviews than this one.
    pub(super) fn interview_spoken_about(&self) -> String {
        let whose = if self.to == To::Recruiter { "the interview you arranged" } else { "our interview" };
        [whose, &self.for_the_role(), &self.on_the_day()].concat()
    }

    /// The same for the voice, and for the recruiter, who has arranged more interviews than this one.
    pub(super) fn interview_in_speech(&self) -> String {
        let whose = if self.to == To::Recruiter { "the interview you arranged" } else { "our interview" };
        let on_the_day = self.slot.as_ref().map(|slot| [" on ", &slot.spoken].concat()).unwrap_or_default();
        [whose, &self.for_the_role(), &on_the_day].concat()
    }

    /// M5: the reason as the opening of a sentence.
    pub(super) fn because(&self) -> &'static str {
        self.because
    }

    /// M6: where the interview is moved, cancelled or started late; never for an access need or when they moved it.
    pub(super) fn apologises(&self) -> bool {
        self.course != Verdict::Adjust && !self.spared
    }

    /// M9 and X1: the times on offer, each with its zone, and with the sender's where it differs.
    pub(super) fn alternatives(&self) -> impl Iterator<Item = &String> {
        self.alternatives.iter().map(|time| if self.terse { &time.short } else { &time.written })
    }

    /// Whether there are times on offer.
    pub(super) fn offers(&self) -> bool {
        !self.alternatives.is_empty()
    }

    /// The times on offer for the voice, the zone said once: "Monday …, Tuesday … or Wednesday …, all Berlin time".
    pub(super) fn spoken_alternatives(&self) -> Option<String> {
        let (last, earlier) = self.alternatives.split_last()?;
        let mut words = String::new();
        for time in earlier {
            words.push_str(if words.is_empty() { "" } else { ", " });
            words.push_str(&time.spoken);
        }
        words = [&words, " or ", &last.spoken].concat();
        if let Some(zone) = &self.zone {
            words.push_str(if earlier.len() == 1 { ", both " } else { ", all " });
            words.push_str(&zone.words);
        }
        Some(words)
    }

    /// M1: the purpose, marked urgent on the day (C5), then the role and the sender where they are known.
    pub(super) fn subject(&self, purpose: &str, thing: &str) -> String {
        let mark = if self.urgent { "Urgent: " } else { "" };
        let mut subject = [mark, purpose, &self.role_and_sender(thing)].concat();
        if let Some(first) = subject.get_mut(mark.len()..=mark.len()).filter(|_| self.urgent) {
            first.make_ascii_lowercase();
        }
        subject
    }

    /// The same where nothing is urgent, or no longer, since they have been told by phone.
    pub(super) fn calm_subject(&self, purpose: &str) -> String {
        purpose.to_owned() + &self.role_and_sender("")
    }

    fn role_and_sender(&self, thing: &str) -> String {
        let role = self.role.as_ref().map(|role| [", ", role, thing].concat());
        let sender = self.your_name.as_ref().map(|name| [" – ", name].concat());
        role.unwrap_or_default() + &sender.unwrap_or_default()
    }
}

/// Whether somebody with this reason can truthfully say that they are still interested (M11).
const fn stays_interested(reason: Reason) -> bool {
    !matches!(
        reason,
        Reason::AcceptedOffer
            | Reason::PendingOffer
            | Reason::NotAFit
            | Reason::SafetyOrEthics
            | Reason::BetterInterview
            | Reason::Leisure
    )
}
