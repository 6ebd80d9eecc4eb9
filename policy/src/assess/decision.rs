//! What is decided for a situation, before anything else follows from it.

use crate::advice::{MessageKind, Plan, Verdict};
use crate::facts::{Band, Circumstance, Family, Notice, Reason, Said, Situation, Stage};
use crate::register::Rule;

use super::announcement::{self, Announcement};
use super::verdict;

/// What a situation comes to: the verdict, and how they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The one rule that decided the verdict.
    pub rule: Rule,
    /// What the policy advises.
    pub verdict: Verdict,
    /// What the person insists on, where it differs from the verdict.
    pub insisted: Option<Verdict>,
    /// What will be done: what the person insists on, else the verdict.
    pub effective_verdict: Verdict,
    /// The circumstance that messages name: lost interest outweighs whatever else came up (V3, M11).
    pub stated_circumstance: Circumstance,
    /// How much time is left.
    pub band: Band,
    /// How they are told, and whom.
    pub announcement: Announcement,
}

impl Decision {
    pub(crate) fn of(situation: &Situation) -> Self {
        let (rule, verdict) = verdict::verdict(situation);
        let insisted = verdict::insisted(situation, verdict);
        let effective_verdict = insisted.unwrap_or(verdict);
        let interest_decides = matches!(rule, Rule::V3 | Rule::V20) && effective_verdict == Verdict::Withdraw;
        let stated_circumstance = if interest_decides && situation.reason().family() != Family::Final {
            Circumstance::LearnedMoreAndChangedMyMind
        } else {
            situation.circumstance
        };
        let band = situation.notice.band();
        let deciding = if insisted.is_some() { None } else { Some(rule) };
        let announcement = announcement::announcement(situation, effective_verdict, deciding);
        Self { rule, verdict, insisted, effective_verdict, stated_circumstance, band, announcement }
    }

    /// The reason that messages name.
    #[must_use]
    pub const fn stated_reason(&self) -> Reason {
        self.stated_circumstance.reason()
    }

    /// M6: whether an apology is owed. It is where the interview is moved, paused, cancelled or started late, and they have
    /// two days or less to change their plans or were asked before; a withdrawal owes one within a day of the start only.
    #[must_use]
    pub fn owes_an_apology(&self, situation: &Situation) -> bool {
        let close = match self.effective_verdict {
            Verdict::Withdraw => matches!(self.band, Band::Passed | Band::Under24h),
            _ => {
                matches!(self.band, Band::Passed | Band::Under24h | Band::From24To48h) || situation.earlier_changes > 0
            }
        };
        // Who has said something about it has been told already, and heard the apology then. That the candidate will not
        // come at all is news to them.
        let told = situation.said != Said::Nothing && self.effective_verdict != Verdict::Withdraw;
        close && !told && self.effective_verdict != Verdict::Adjust && self.may_apologise(situation)
    }

    /// M6: whether an apology is in place. It is not for what needs none, for declining an invitation that was never
    /// accepted, for asking whether it can be sooner, nor a second time, to somebody who has offered another one already.
    #[must_use]
    pub fn may_apologise(&self, situation: &Situation) -> bool {
        let course = self.effective_verdict;
        let late = course == Verdict::Attend && self.announcement.plan != Plan::None;
        // Within a day nothing can be sooner, so that it is a new time that is asked for.
        let in_time = !matches!(self.band, Band::Passed | Band::Under24h);
        let only_asks = self.rule == Rule::V24 && self.insisted.is_none() && in_time;
        let told = situation.said == Said::OfferedTime && course == Verdict::Reschedule && !situation.is_missed();
        // In the last hours before it they are expected, whether or not they have said yes.
        let soon = matches!(situation.notice, Notice::Minutes(minutes) if minutes < Notice::SOON);
        let declines = situation.stage == Stage::Invited && !situation.is_missed() && !soon;
        // Who meets by video instead gives them something to rearrange.
        let changes = course == Verdict::Adjust && matches!(self.rule, Rule::V10 | Rule::V13);
        (course.moves_pauses_or_cancels() || late || changes)
            && !situation.needs_no_apology()
            && !declines
            && !only_asks
            && !told
    }

    /// The messages to send now, in order.
    #[must_use]
    pub fn messages(&self, situation: &Situation) -> Vec<MessageKind> {
        let mut messages = announcement::messages(situation, self.announcement).to_vec();
        if self.effective_verdict == self.verdict {
            messages.extend(announcement::also_to_the_offering_employer(situation, self.rule));
        }
        // What was asked on the phone has been answered there.
        if matches!(self.effective_verdict, Verdict::Ask | Verdict::Wait) {
            messages.retain(|&kind| kind != MessageKind::ConfirmationEmail);
        }
        messages
    }

    /// The messages that may be worth sending later, in order.
    #[must_use]
    pub const fn afterwards(&self, situation: &Situation) -> &'static [MessageKind] {
        use MessageKind::{InterviewLine, Reaffirm, StayInTouch, ValueNote};
        match self.effective_verdict {
            // Nobody keeps in touch with those who did wrong, or with who may not be an employer at all.
            Verdict::Withdraw if matches!(situation.reason(), Reason::SafetyOrEthics | Reason::Suspicion) => {
                &[InterviewLine]
            }
            Verdict::Withdraw => &[StayInTouch, Reaffirm, ValueNote, InterviewLine],
            // Who still owes them a task sends that, and nothing else; to who refused another date nothing more is offered, nor
            // to who may be no employer at all.
            Verdict::Reschedule | Verdict::Adjust | Verdict::Pause
                if matches!(situation.reason(), Reason::Task | Reason::Suspicion)
                    || matches!(situation.said, Said::Refused) =>
            {
                &[InterviewLine]
            }
            Verdict::Reschedule | Verdict::Adjust | Verdict::Pause => &[ValueNote, InterviewLine],
            Verdict::Attend | Verdict::AskExtension | Verdict::Ask | Verdict::Wait | Verdict::Warn => &[],
        }
    }
}
