//! What all messages of one situation share: the facts, the names and the times. All of them tell one story (M15).

use policy::{
    Band, Circumstance, Decision, Format, Interest, Notice, Plan, Reason, Rule, Said, Situation, Stage, To, Verdict,
};

use crate::details::{Depth, Details, Field, Register, WallTime};
use crate::language::{Blanks, CauseForm, Language};
use crate::moment::{Clocks, ShownDate};

/// A date and time, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeText {
    /// For a reader, with all that makes it certain.
    pub written: String,
    /// The same with less: for a time on offer without offsets, for the interview's own by their clock alone.
    pub short: String,
    /// For a listener.
    pub spoken: String,
}

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
    /// It is about a task with a deadline.
    pub is_task: bool,
    /// They were invited and never said yes.
    pub invited: bool,
    /// The rule that decided the verdict.
    pub rule: Rule,
    /// How they are told.
    pub plan: Plan,
    /// Who is told first.
    pub to: To,
    /// Same-day rules hold.
    pub urgent: bool,
    /// The start has passed.
    pub missed: bool,
    /// More than 15 minutes past the start (V8).
    pub far_behind: bool,
    /// A date is fixed.
    pub dated: bool,
    /// It was to be held face to face.
    pub in_person: bool,
    /// They can truthfully say that they are still interested.
    pub keen: bool,
    /// They decided otherwise than was advised.
    pub insists: bool,
    /// The tone is warmer and shorter.
    pub friendly: bool,
    /// Pleasantries are left out, to be short.
    pub brisk: bool,
    /// An apology is owed (M6).
    pub apologises: bool,
    /// Who sends the message.
    pub your_name: Option<String>,
    /// Who is addressed.
    pub interviewer: Option<String>,
    /// The employer.
    pub company: Option<String>,
    /// The job.
    pub role: Option<String>,
    /// Where the sender can be called.
    pub phone: Option<String>,
    /// When the interview is.
    pub slot: Option<TimeText>,
    /// The zone of the interview, in words.
    pub zone: Option<String>,
    /// The times on offer: none, two or three (M9).
    pub alternatives: Vec<TimeText>,
    /// Offsets are left out of the times on offer, to be short.
    pub terse: bool,
    /// The recruiter who arranged it.
    pub recruiter: Option<String>,
    /// The whole greeting in the person's own words.
    pub greeting: Option<String>,
    /// The cause in the person's own words (M20).
    pub own_line: Option<String>,
    /// What would make the interview work.
    pub need: Option<String>,
    /// What would undo a withdrawal.
    pub open_if: Option<String>,
    /// The time that they offered, in words.
    pub offered: Option<String>,
    /// The first day on which the person is free, in words.
    pub free_from: Option<String>,
    /// The day until which the offering employer is asked to wait, in words.
    pub extension_until: Option<String>,
    /// The employer who made an offer, for the messages that go there.
    pub offer: OfferParties,
    /// The cause as a clause of the circumstance, at the depth chosen (M5).
    pub clause: &'static str,
    /// How that clause stands in a message.
    pub cause_form: CauseForm,
    /// The reason as the opening of a sentence (M5).
    pub cause: &'static str,
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
}

/// What a message can do without, when it has to be shorter.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// How far the zones of the new times are from UTC.
    Offsets,
    /// The number to call.
    Phone,
    /// Pleasantries.
    Courtesy,
    /// The third of the new times: two are a choice.
    Third,
    /// In writing, what makes the interview's own time more certain than the date and the zones do; in speech, the second
    /// zone, which the email has.
    Detail,
    /// The employer.
    Company,
    /// The times on offer.
    Times,
    /// When the interview is.
    Slot,
    /// The job.
    Role,
    /// Who is addressed.
    Listener,
}

/// As many alternatives as a message carries (M9), if it carries any.
const FEWEST_ALTERNATIVES: usize = 2;
const MOST_ALTERNATIVES: usize = 3;

impl Scene {
    pub(super) fn new<L: Language>(situation: &Situation, decision: &Decision, details: &Details) -> Self {
        let clocks = Clocks::of(details);
        let slot = details.at.map(|at| TimeText {
            written: L::moment(&clocks.moment(at, details.at_offsets, ShownDate::Date, true)),
            short: L::moment(&clocks.moment(at, None, ShownDate::Day, false)),
            spoken: L::moment(&clocks.moment(at, details.at_offsets, ShownDate::Day, false)),
        });
        let told = L::circumstance(decision.stated_circumstance).cause;
        Self {
            clause: told.at(Depth::told(decision.stated_circumstance, details.depth)),
            cause_form: told.form,
            effective_verdict: decision.effective_verdict,
            reason: decision.stated_reason(),
            circumstance: decision.stated_circumstance,
            said: situation.said,
            is_task: situation.is_task(),
            invited: situation.stage == Stage::Invited,
            rule: decision.rule,
            plan: decision.announcement.plan,
            to: decision.announcement.to,
            urgent: decision.announcement.urgent,
            missed: situation.is_missed(),
            far_behind: matches!(situation.notice, Notice::Minutes(..-15)),
            dated: decision.band != Band::Undated,
            in_person: situation.format() == Format::InPerson,
            keen: situation.interest() == Interest::Keen && stays_interested(situation.reason()),
            insists: decision.insisted.is_some(),
            apologises: decision.owes_an_apology(situation) && !details.their_mistake,
            brisk: false,
            friendly: details.register == Register::Natural,
            your_name: details.line(Field::YourName),
            interviewer: details.line(Field::Interviewer),
            company: details.line(Field::Company),
            role: details.line(Field::Role),
            phone: details.line(Field::Phone),
            slot,
            alternatives: alternatives::<L>(details, &clocks),
            zone: clocks.theirs.as_deref().map(L::zone),
            terse: false,
            recruiter: details.line(Field::Recruiter),
            greeting: details.line(Field::Greeting),
            own_line: details.line(Field::OwnLine),
            need: details.line(Field::Need),
            open_if: details.line(Field::OpenIf),
            offered: details.line(Field::Offered).map(|offered| match WallTime::parse(&offered) {
                Ok(time) => L::moment(&clocks.bare(time, ShownDate::Day)),
                Err(_) => offered,
            }),
            free_from: details.free_from.map(|date| L::day(date.midnight())),
            extension_until: details.extension_until.map(|date| L::day(date.midnight())),
            offer: OfferParties {
                company: details.line(Field::OfferCompany),
                contact: details.line(Field::OfferContact),
                role: details.line(Field::OfferRole),
            },
            cause: L::cause(decision.cause(situation), details.depth),
        }
    }

    /// The same for nobody in particular: what is to be filled in is a blank.
    pub(super) fn blank<L: Language>(situation: &Situation, decision: &Decision) -> Self {
        let Blanks { your_name, interviewer, company, role, phone, time_zone, slot, alternatives } = L::blanks();
        Self {
            your_name: Some(your_name),
            interviewer: Some(interviewer),
            company: Some(company),
            role: Some(role),
            phone: Some(phone),
            slot: Some(slot),
            zone: Some(time_zone),
            alternatives: alternatives.into(),
            ..Self::new::<L>(situation, decision, &Details::default())
        }
    }

    /// Leaves one thing out, for names and titles so long that the message would be longer than M13 allows. What is left
    /// out stands in the other messages of the situation.
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

    /// Whether there are times on offer.
    #[must_use]
    pub const fn offers(&self) -> bool {
        !self.alternatives.is_empty()
    }

    /// M9 and X1: the times on offer, as they are written.
    pub fn written_alternatives(&self) -> impl Iterator<Item = &str> {
        self.alternatives.iter().map(|time| if self.terse { &*time.short } else { &*time.written })
    }

    /// Who is greeted by voice or in a text.
    #[must_use]
    pub fn known_listener(&self) -> Option<&str> {
        match self.to {
            To::Recruiter => self.recruiter.as_deref(),
            To::ThirdParty => None,
            To::Interviewer | To::OfferingEmployer | To::Nobody => self.interviewer.as_deref(),
        }
    }
}

/// The first three different times on offer that are not the time in question; none, where they are fewer than two.
fn alternatives<L: Language>(details: &Details, clocks: &Clocks) -> Vec<TimeText> {
    let mut offered: Vec<WallTime> = Vec::new();
    let mut texts = Vec::new();
    for (index, &time) in details.alternatives.iter().enumerate() {
        if texts.len() == MOST_ALTERNATIVES || offered.contains(&time) || details.at == Some(time) {
            continue;
        }
        offered.push(time);
        let offsets = details.alternative_offsets.get(index).copied();
        // In full where that is new: where the sender's clock differs, or where no zone has been named yet.
        let differs = offsets.is_some_and(|offsets| !offsets.agree());
        let certain = differs || details.at.is_none() && texts.is_empty();
        texts.push(TimeText {
            written: L::moment(&clocks.moment(time, offsets, ShownDate::Day, certain)),
            short: L::moment(&clocks.moment(time, offsets, ShownDate::Day, false)),
            spoken: L::moment(&clocks.bare(time, ShownDate::Day)),
        });
    }
    if texts.len() < FEWEST_ALTERNATIVES {
        texts.clear();
    }
    texts
}

/// Whether somebody with this reason can truthfully say that they are still interested (M11).
const fn stays_interested(reason: Reason) -> bool {
    !matches!(
        reason,
        Reason::AcceptedOffer
            | Reason::PendingOffer
            | Reason::SpokenOffer
            | Reason::Staying
            | Reason::NotAFit
            | Reason::SafetyOrEthics
            | Reason::SecondThoughts
            | Reason::BetterInterview
            | Reason::Leisure
    )
}
