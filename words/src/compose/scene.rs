//! What all messages of one situation share: the facts, the names and the times. All of them tell one story (M15).

use policy::{
    Band, Circumstance, Contact, Decision, Format, Interest, Likelihood, NewTime, Notice, Plan, Reason, Rule, Said,
    Situation, Stage, To, Verdict,
};

use crate::details::{Date, Depth, Details, Field, Register, WallTime};
use crate::language::{Blanks, CauseWords, Language};
use crate::moment::Clocks;

use super::times::{self, Nearness, TimeText};

/// The facts of the situation and the details that sentences depend on, and the texts that go into them.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one plain fact that sentences choose by")]
pub struct Scene {
    /// What will be done.
    pub effective_verdict: Verdict,
    /// The reason that is named.
    pub reason: Reason,
    /// The circumstance that is named.
    pub circumstance: Circumstance,
    /// What they last said.
    pub said: Said,
    /// How far the two sides have come.
    pub stage: Stage,
    /// It is about a task with a deadline.
    pub is_task: bool,
    /// The rule that decided the verdict.
    pub rule: Rule,
    /// How they are told.
    pub plan: Plan,
    /// Who is told first.
    pub to: To,
    /// How much time is left.
    pub band: Band,
    /// How many minutes are left, where a date is fixed.
    pub minutes: Option<i32>,
    /// The start has passed.
    pub missed: bool,
    /// How it was to be held, where that is known.
    pub format: Option<Format>,
    /// They can be rung.
    pub has_number: bool,
    /// The sender has no number for them.
    pub no_number: bool,
    /// The sender cannot speak on the phone.
    pub cannot_call: bool,
    /// The sender is in the building, or in the call.
    pub on_site: bool,
    /// How often they were asked to move it before.
    pub earlier_changes: u8,
    /// They could be there for part of it.
    pub part: bool,
    /// They cannot name another date yet.
    pub no_new_date: bool,
    /// It should be sooner.
    pub earlier: bool,
    /// It may come to that, and has not yet.
    pub may: bool,
    /// The person says themselves that it does not keep them from being there.
    pub irrelevant: bool,
    /// They can truthfully say that they are still interested.
    pub keen: bool,
    /// They have said that they want the job, and may say so outright.
    pub wants_it: bool,
    /// They do not want it any more.
    pub gone: bool,
    /// They decided otherwise than was advised.
    pub insists: bool,
    /// Whether an apology stands in the message.
    pub apology: Apology,
    /// The sender has just rung, and puts in writing what was said.
    pub has_rung: bool,
    /// No contractions, and calmer words.
    pub formal: bool,
    /// The recruiter is asked to pass the apology on, and hears none of their own.
    pub passes_on_apology: bool,
    /// What could be left unsaid is, to be short.
    pub brief: bool,
    /// Who sends the message.
    pub your_name: Option<String>,
    /// Who is addressed.
    pub interviewer: Option<String>,
    /// The recruiter who arranged it.
    pub recruiter: Option<String>,
    /// The employer.
    pub company: Option<String>,
    /// The job.
    pub role: Option<String>,
    /// Where the sender can be called.
    pub phone: Option<String>,
    /// When the interview is.
    pub slot: Option<TimeText>,
    /// The same by the clock of the interview, where its hour is known.
    pub start: Option<WallTime>,
    /// The times on offer: at most three (M9).
    pub alternatives: Vec<TimeText>,
    /// The whole greeting in the person's own words.
    pub greeting: Option<String>,
    /// The cause in the person's own words (M20).
    pub own_line: Option<String>,
    /// What would make the interview work.
    pub need: Option<String>,
    /// What would undo a withdrawal.
    pub open_if: Option<String>,
    /// What they offered.
    pub offered: Option<Offered>,
    /// The first day on which the person is free.
    pub free_from: Option<TimeText>,
    /// The day until which somebody is asked to wait.
    pub extension_until: Option<TimeText>,
    /// The employer who made an offer, for the messages that go there.
    pub offer: OfferParties,
    /// An expired test or a missed call was their mistake.
    pub their_mistake: bool,
    /// The words of the cause.
    pub cause: CauseWords,
    /// How much of the cause is told (M5).
    pub depth: Depth,
    /// Which of the equal wordings (M18).
    pub wording: u32,
}

/// Whether an apology stands in a message (M6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apology {
    /// One is owed.
    Owed,
    /// One may stand there.
    Fitting,
    /// None is due.
    None,
}

/// What they offered instead.
#[derive(Clone, Debug)]
pub enum Offered {
    /// A time.
    Time(TimeText),
    /// A few words.
    Words(String),
}

/// Who made the offer, and for what.
#[derive(Clone, Debug, Default)]
pub struct OfferParties {
    /// The employer.
    pub company: Option<String>,
    /// Who is addressed there.
    pub contact: Option<String>,
    /// The job on offer.
    pub role: Option<String>,
    /// The day on which they want an answer.
    pub answer_by: Option<TimeText>,
}

/// What a message can do without, when it has to be shorter.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expendable {
    /// Pleasantries, and what only helps.
    Courtesy,
    /// The number to call.
    Phone,
    /// The third of the new times: two are a choice.
    Third,
    /// The employer.
    Company,
    /// The times on offer.
    Times,
    /// The second zone of a time.
    Zones,
    /// When the interview is.
    Slot,
    /// The job.
    Role,
    /// Who is addressed.
    Listener,
}

impl Scene {
    pub(super) fn new<L: Language>(situation: &Situation, decision: &Decision, details: &Details) -> Self {
        let circumstance = decision.stated_circumstance;
        let clocks = match circumstance {
            // Their own line says what was mixed up, and it need not be the zone.
            Circumstance::MisreadTheTimeOrZone if details.line(Field::OwnLine).is_none() => {
                Clocks::of(details).always_with_zone()
            }
            _ => Clocks::of(details),
        };
        let today = details.today.or_else(|| day_of_writing(situation, details));
        let told = |at: WallTime, offsets| times::time::<L>(at, offsets, Nearness::of(at, today), &clocks, today);
        let day = |date: Date| told(date.midnight(), None);
        let cause = L::cause_words(circumstance);
        // Who forgot it or mixed up the time was not in the middle of it.
        let unaware = matches!(decision.stated_reason(), Reason::OwnSlip | Reason::TimeZoneMixup)
            && matches!(situation.notice, Notice::Minutes(minutes) if minutes < 0);
        let stage = if unaware && situation.stage == Stage::UnderWay { Stage::Agreed } else { situation.stage };
        let missed = situation.is_missed() || unaware;
        let keen = situation.interest() == Interest::Keen
            && (stays_interested(situation.reason()) || says_so_all_the_same(situation));
        Self {
            effective_verdict: decision.effective_verdict,
            reason: decision.stated_reason(),
            circumstance,
            said: situation.said,
            stage,
            is_task: situation.is_task(),
            rule: decision.rule,
            plan: decision.announcement.plan,
            to: decision.announcement.to,
            band: decision.band,
            minutes: match situation.notice {
                Notice::Minutes(minutes) => Some(minutes),
                Notice::Undated => None,
            },
            missed,
            format: if situation.is_task() { Some(Format::Task) } else { situation.format },
            has_number: situation.contact == Contact::Number,
            no_number: situation.contact == Contact::NoNumber,
            cannot_call: situation.contact == Contact::CannotCall,
            on_site: situation.contact == Contact::OnSite,
            earlier_changes: situation.earlier_changes,
            part: situation.new_time == NewTime::Part,
            no_new_date: situation.new_time == NewTime::NotYet,
            earlier: situation.new_time == NewTime::Earlier,
            may: may_happen(situation),
            irrelevant: situation.relevance == Some(false),
            keen,
            wants_it: keen && situation.interest == Some(Interest::Keen),
            gone: situation.interest() == Interest::Gone,
            insists: decision.insisted.is_some(),
            apology: match () {
                () if details.their_mistake => Apology::None,
                () if decision.owes_an_apology(situation) => Apology::Owed,
                () if decision.may_apologise(situation) => Apology::Fitting,
                () => Apology::None,
            },
            has_rung: false,
            formal: details.register == Register::Formal,
            passes_on_apology: false,
            brief: false,
            your_name: details.line(Field::YourName),
            interviewer: details.line(Field::Interviewer),
            recruiter: details.line(Field::Recruiter),
            company: details.line(Field::Company),
            role: details.line(Field::Role),
            phone: details.line(Field::Phone),
            slot: details
                .at
                .map(|at| told(at, details.at_offsets))
                .or_else(|| details.day.map(|date| day(date).without_hour()))
                .or_else(|| certainly_today::<L>(situation)),
            start: details.at,
            alternatives: times::alternatives::<L>(details, &clocks),
            greeting: details.line(Field::Greeting),
            own_line: details.line(Field::OwnLine),
            need: details.line(Field::Need),
            open_if: details.line(Field::OpenIf),
            offered: details.line(Field::Offered).map(|offered| match WallTime::parse(&offered) {
                Ok(time) => Offered::Time(told(time, None)),
                Err(_) => Offered::Words(offered),
            }),
            free_from: details.free_from.map(day),
            extension_until: details.extension_until.map(day),
            offer: OfferParties {
                company: details.line(Field::OfferCompany),
                contact: details.line(Field::OfferContact),
                role: details.line(Field::OfferRole),
                answer_by: details.offer.answer_by.map(day),
            },
            their_mistake: details.their_mistake,
            depth: Depth::told(circumstance, details.depth.unwrap_or(cause.usual)),
            cause,
            wording: details.wording,
        }
    }

    /// The same for nobody in particular: what is to be filled in is a blank.
    pub(super) fn blank<L: Language>(situation: &Situation, decision: &Decision) -> Self {
        let Blanks { your_name, interviewer, company, role, phone, slot, alternatives, need } = L::blanks();
        Self {
            your_name: Some(your_name),
            interviewer: Some(interviewer),
            company: Some(company),
            role: Some(role),
            phone: Some(phone),
            slot: Some(slot),
            need: Some(need),
            alternatives: alternatives.into(),
            ..Self::new::<L>(situation, decision, &Details::default())
        }
    }

    /// Leaves one thing out, for names and titles so long that the message would be longer than M13 allows. What is left
    /// out stands in the other messages of the situation.
    pub(super) fn leave_out(&mut self, part: Expendable) {
        match part {
            Expendable::Courtesy => self.brief = true,
            Expendable::Phone => self.phone = None,
            Expendable::Third => self.alternatives.truncate(2),
            Expendable::Company => self.company = None,
            // From when they are free would take the place of the times, and be as long.
            Expendable::Times if self.offers() => {
                self.alternatives.clear();
                self.free_from = None;
            }
            Expendable::Times => {}
            Expendable::Zones => {
                let times = self.alternatives.iter_mut().chain(&mut self.slot);
                times.for_each(|time| time.zones.clear());
            }
            Expendable::Slot => self.slot = None,
            Expendable::Role => self.role = None,
            Expendable::Listener => {
                self.interviewer = None;
                self.recruiter = None;
            }
        }
    }

    /// Whether there are times on offer.
    #[must_use]
    pub const fn offers(&self) -> bool {
        !self.alternatives.is_empty()
    }

    /// Whether the times on offer stand in a list: with two clocks each they are read more easily there.
    #[must_use]
    pub fn lists_times(&self) -> bool {
        self.alternatives.len() > 1 && self.alternatives.iter().any(|time| !time.zones.is_empty())
    }

    /// Whether they were invited and never said yes. In the last hours before it they are expected all the same.
    #[must_use]
    pub fn invited(&self) -> bool {
        self.stage == Stage::Invited && self.minutes.is_none_or(|minutes| minutes >= Notice::SOON)
    }

    /// Whether it was to be held face to face, as far as is known.
    #[must_use]
    pub const fn in_person(&self) -> bool {
        matches!(self.format, None | Some(Format::InPerson))
    }

    /// The start has passed, or is this minute.
    #[must_use]
    pub fn has_started(&self) -> bool {
        self.minutes.is_some_and(|minutes| minutes <= 0)
    }

    /// Whether what is asked for is an earlier time. Within a day nothing can be sooner.
    #[must_use]
    pub fn asks_for_sooner(&self) -> bool {
        self.rule == Rule::V24 && !self.insists && !matches!(self.band, Band::Passed | Band::Under24h)
    }

    /// Less than a day is left.
    #[must_use]
    pub fn same_day(&self) -> bool {
        self.band == Band::Under24h
    }

    /// A date is fixed.
    #[must_use]
    pub fn dated(&self) -> bool {
        self.band != Band::Undated
    }

    /// Who is addressed, where that is known.
    #[must_use]
    pub fn addressee(&self) -> Option<&str> {
        match self.to {
            To::Recruiter => self.recruiter.as_deref(),
            To::ThirdParty => None,
            To::OfferingEmployer => self.offer.contact.as_deref(),
            To::Interviewer | To::Nobody => self.interviewer.as_deref(),
        }
    }

    /// Which of so many equal wordings this part of a message has (M18). Neighbouring numbers change every part at once, so
    /// that they read like different letters; every four numbers the parts come together anew, each shuffled by itself.
    #[must_use]
    pub const fn choice(&self, part: u32, wordings: usize) -> usize {
        // The multiplier is that of Fibonacci hashing, 2 to the 32 divided by the golden ratio.
        let shuffled = (self.wording / 4).wrapping_mul(2_654_435_769).rotate_left(part.wrapping_mul(7)) >> 16;
        // Each circumstance begins elsewhere: letters with the same number do not all share their sentences.
        let turn = self.wording.wrapping_add(shuffled).wrapping_add(self.circumstance as u32);
        if wordings == 0 { 0 } else { turn as usize % wordings }
    }
}

/// Whether what keeps the person away may never come. What they did themselves has happened, and a need is there.
fn may_happen(situation: &Situation) -> bool {
    let ahead = !matches!(situation.notice, Notice::Minutes(minutes) if minutes <= 0);
    let sure = matches!(situation.reason(), Reason::OwnSlip | Reason::TimeZoneMixup | Reason::AccessNeed);
    situation.likelihood == Likelihood::May && ahead && !sure
}

/// The day of writing, where it is not given: an interview that began a few hours ago, or begins soon, is today.
fn day_of_writing(situation: &Situation, details: &Details) -> Option<Date> {
    match situation.notice {
        Notice::Minutes(minutes @ -240..=240) => details.at.map(|at| Date::of_time(at.later(-minutes))),
        _ => None,
    }
}

/// The day of an interview whose hour is not given: within seven hours it is the same day, since hardly any begins before
/// seven in the morning; and it was, up to four hours after the start.
fn certainly_today<L: Language>(situation: &Situation) -> Option<TimeText> {
    match situation.notice {
        Notice::Minutes(-240..=420) if !situation.is_task() => Some(L::today()),
        _ => None,
    }
}

/// Whether somebody has told us that they want the job, though their reason is one for which others leave.
fn says_so_all_the_same(situation: &Situation) -> bool {
    situation.interest == Some(Interest::Keen)
        && matches!(situation.reason(), Reason::Leisure | Reason::BetterInterview)
}

/// Whether somebody with this reason can truthfully say that they are still interested (M11).
const fn stays_interested(reason: Reason) -> bool {
    !matches!(
        reason,
        Reason::AcceptedOffer
            | Reason::SpokenOffer
            | Reason::Staying
            | Reason::NotAFit
            | Reason::SafetyOrEthics
            | Reason::SecondThoughts
            | Reason::BetterInterview
            | Reason::Leisure
    )
}
