//! What a phrase can mean. The phrases of a meaning are in `phrases/` under its name: those of `SignOff` in `sign-off.txt`.

use crate::enum_set::enum_with_set;

enum_with_set! {
    /// What a phrase means.
    enum Meaning;
    /// A set of meanings.
    set Meanings;
    /// How a message begins.
    Greeting,
    /// How a message ends, before the name.
    SignOff,
    /// An apology that counts: one is plenty (R2, R12).
    Apology,
    /// A line of regret: enough of an apology, and never one too many (R2, R12).
    SoftApology,
    /// Words that put the writer down (R2).
    SelfBlame,
    /// Thanks (R11).
    Thanks,
    /// Withdraws the application, or leaves the process.
    Withdraws,
    /// Leaves the hour to somebody else.
    GivesAway,
    /// Asks for another time.
    AsksToMove,
    /// Asks for the times that suit them (R10).
    AsksForTheirs,
    /// Asks for another way to meet, or for a later start the same day.
    AsksToAdjust,
    /// Asks for time to decide about an offer.
    AsksForTime,
    /// Says that the interview cannot be, without saying what then.
    Cancels,
    /// Tells of a start that was missed, or that is hours away (R12).
    Late,
    /// Someone has died: nobody need be sorry for that (R12).
    Bereaved,
    /// Leaves it as it is: asks for a pause, or whether it is still on.
    LeavesOpen,
    /// Says that it may not come to it: nothing is decided yet.
    InDoubt,
    /// Is on the way, late.
    IsLate,
    /// Points to a call or an email that says the rest.
    PointsOn,
    /// Comes before the time of the interview in question.
    SlotCue,
    /// Comes with a time that is on offer.
    OfferCue,
    /// An excuse that names no cause (R1).
    Vague,
    /// Blame, or a defensive line (R3).
    Blame,
    /// A grievance, irony, or advice to them: one alone may be meant kindly (R3).
    Grievance,
    /// More than anybody needs to know (R4).
    Personal,
    /// Words of a case history: four of them together are too much (R4).
    Clinical,
    /// Slang (R5).
    Slang,
    /// The spelling of text messages (R5).
    TextSpeak,
    /// Threats and ultimatums (R18).
    Threat,
    /// Bargaining over pay (R18).
    Bargain,
    /// The name of a job. Found by `job_names`, not by phrases.
    RolePhrase,
    /// A blank in words, without brackets (R14).
    Placeholder,
    /// Names a time zone (R16).
    Zone,
    /// The employer moved the interview.
    TheyMoved,
    /// An access need.
    Access,
    /// Cause: health.
    Health,
    /// Cause: family.
    Family,
    /// Cause: an accident or a breakdown.
    Accident,
    /// Cause: another offer was accepted.
    Accepted,
    /// Cause: there is another offer.
    Offered,
    /// Cause: the role is not the right match.
    Fit,
    /// Cause: safety or ethics.
    Safety,
    /// Cause: a move to another place.
    Move,
    /// Cause: an appointment that cannot be moved.
    Appointment,
    /// Cause: travel.
    Travel,
    /// Cause: technical trouble.
    Technical,
    /// Cause: times or dates were mixed up.
    MixUp,
    /// Cause: something else at the same time.
    Clash,
    /// Cause: not prepared.
    Unready,
    /// Cause: nerves.
    Nerves,
    /// Cause: another interview.
    OtherInterview,
    /// Cause: leisure.
    Leisure,
    /// Stands for a cause without naming one.
    Untold,
}

/// What keeps people from an interview that they want.
pub(super) const TROUBLES: Meanings = Meanings::of(&[
    Meaning::Health,
    Meaning::Family,
    Meaning::Accident,
    Meaning::Move,
    Meaning::Appointment,
    Meaning::Travel,
    Meaning::Technical,
    Meaning::MixUp,
    Meaning::Clash,
    Meaning::Unready,
    Meaning::Nerves,
    Meaning::OtherInterview,
    Meaning::Leisure,
]);
