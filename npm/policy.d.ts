/** What exactly has happened. Each circumstance belongs to one reason; the first of a reason is its general one. */
export type Circumstance =
  | "unwell"
  | "stomach-bug"
  | "flu-or-fever"
  | "migraine"
  | "injured"
  | "hospital-or-surgery"
  | "mental-health"
  | "long-treatment"
  | "well-enough-but-it-is-catching"
  | "accident"
  | "car-or-bike-broke-down"
  | "emergency-at-home"
  | "family-emergency"
  | "child-ill"
  | "childcare-fell-through"
  | "relative-in-hospital"
  | "death-in-the-family"
  | "caring-for-someone"
  | "pet-emergency"
  | "signed-elsewhere"
  | "said-yes-and-the-offer-is-in-writing"
  | "staying-where-i-am"
  | "studying-or-another-path-instead"
  | "personal-plans-changed"
  | "not-the-right-role"
  | "not-the-right-company"
  | "pay"
  | "place-or-hours"
  | "learned-more-and-changed-my-mind"
  | "red-flags-i-am-sure-of"
  | "misconduct-or-unlawful-questions"
  | "unsafe-place"
  | "i-am-moving"
  | "family-is-moving"
  | "the-commute-became-impossible"
  | "an-appointment-i-cannot-move"
  | "visa-or-immigration"
  | "court-or-jury"
  | "exam"
  | "medical-appointment"
  | "religious-day"
  | "ceremony-or-funeral"
  | "journey-disrupted"
  | "train-or-flight-cancelled"
  | "strike"
  | "weather"
  | "visa-delayed"
  | "the-journey-costs-too-much"
  | "technology-failed"
  | "internet-or-power"
  | "camera-or-sound"
  | "their-platform-or-link"
  | "misread-the-time-or-zone"
  | "forgot"
  | "overslept"
  | "saw-the-invitation-too-late"
  | "wrote-down-the-wrong-day"
  | "test-or-link-expired"
  | "cannot-finish-by-the-deadline"
  | "another-commitment"
  | "work-or-shift"
  | "my-new-jobs-hours"
  | "another-interview-at-that-hour"
  | "class-or-study"
  | "holiday-booked"
  | "event-i-promised"
  | "they-changed-the-time"
  | "they-keep-changing-it"
  | "i-need-an-adjustment"
  | "captions-or-interpreter"
  | "breaks-or-extra-time"
  | "step-free-or-seating"
  | "quiet-or-fewer-people"
  | "questions-in-writing"
  | "video-instead"
  | "pregnant"
  | "cannot-travel-for-health"
  | "running-late"
  | "stuck-in-traffic"
  | "cannot-find-the-place"
  | "the-address-was-wrong"
  | "is-it-still-on"
  | "no-time-place-or-link-yet"
  | "they-went-quiet"
  | "nobody-came"
  | "nobody-called"
  | "i-am-still-waiting-in-reception"
  | "they-cancelled-and-named-no-new-time"
  | "long-task-unpaid"
  | "another-round-and-another"
  | "references-before-an-offer"
  | "pay-not-said"
  | "may-be-a-scam"
  | "odd-address-or-request"
  | "recruiter-passed-something-on"
  | "an-offer-not-accepted-yet"
  | "they-press-for-an-answer"
  | "i-expect-an-offer"
  | "an-offer-in-words-only-or-with-conditions"
  | "want-more-time-to-prepare"
  | "anxious-about-it"
  | "it-looks-decided-already"
  | "the-last-round-went-badly"
  | "i-know-the-interviewer"
  | "i-feel-bad-towards-my-employer"
  | "a-better-interview-came-along"
  | "do-not-feel-like-it"
  | "hungover"
  | "something-else";

/** The kinds of circumstance, by which people find theirs. */
export type Kind =
  | "health"
  | "family-or-home"
  | "getting-there"
  | "technology"
  | "date-or-time"
  | "something-they-did"
  | "another-job"
  | "doubts"
  | "about-me"
  | "something-else";

/** Why the interview is in question: what decides. */
export type Reason =
  | "illness"
  | "contagious"
  | "accident"
  | "family-emergency"
  | "accepted-offer"
  | "staying"
  | "not-a-fit"
  | "safety-or-ethics"
  | "relocation"
  | "essential-appointment"
  | "travel-disruption"
  | "technical-failure"
  | "time-zone-mixup"
  | "own-slip"
  | "task"
  | "schedule-conflict"
  | "employer-moved-it"
  | "access-need"
  | "running-late"
  | "not-confirmed"
  | "they-are-late"
  | "they-cancelled"
  | "too-much-asked"
  | "suspicion"
  | "pending-offer"
  | "spoken-offer"
  | "unprepared"
  | "nervous"
  | "second-thoughts"
  | "better-interview"
  | "leisure"
  | "other";

/** Whether the person still wants the job. */
export type Interest = "keen" | "unsure" | "gone";

/** How the interview is to be held. A task is a test, a recorded answer or an assignment, with a deadline. */
export type Format = "in-person" | "video" | "phone" | "task";

/** How they can be reached: by a number that is known, by none, not by a call at all, or because the person is there. */
export type Contact = "number" | "no-number" | "cannot-call" | "on-site";

/** How the person and the employer have mostly been in touch. */
export type Thread = "email" | "phone" | "mixed";

/** Whether the date was set long enough ago to prepare, or at short notice. */
export type Preparation = "ample" | "short";

/** How far the two sides have come. */
export type Stage = "invited" | "agreed" | "met" | "under-way";

/** What they last said about it; for an offer, what the employer who made it last said. */
export type Said = "nothing" | "refused" | "offered-time" | "offered-call" | "come-anyway" | "silent";

/** Whether it is so, or only may come. */
export type Likelihood = "certain" | "may";

/** Whether another time can be named: yes, not yet, it should be earlier, or the person could come for part of it. */
export type NewTime = "can" | "not-yet" | "earlier" | "part";

/** Whom else it touches. */
export type Stake = "nobody" | "third-party";

/** The person's own decision, if it differs from the verdict. */
export type Insist = "attend" | "reschedule" | "withdraw";

/** The three questions of the test. */
export type Question = "relevance" | "urgency" | "irreversibility";

/** The bands of notice. Exactly 24 and exactly 48 hours count as `24-to-48h`. */
export type Band = "passed" | "under-24h" | "24-to-48h" | "over-48h" | "undated";

/** What to do about the interview. */
export type Verdict =
  | "attend"
  | "adjust"
  | "reschedule"
  | "withdraw"
  | "ask-extension"
  | "ask"
  | "wait"
  | "warn"
  | "pause";

/** How to tell the employer. */
export type Plan = "none" | "call" | "email" | "call-then-email" | "in-person-then-email";

/** Who is told. */
export type To = "interviewer" | "recruiter" | "offering-employer" | "third-party" | "nobody";

/** The risk to the person's reputation. */
export type Risk = "low" | "moderate" | "high";

/** How something will be seen. */
export type Rating = "weak" | "fair" | "strong";

/** The kinds of message. */
export type MessageKind =
  | "call"
  | "voicemail"
  | "recruiter-email"
  | "email"
  | "confirmation-email"
  | "short-text"
  | "extension-email"
  | "offer-email"
  | "third-party-email"
  | "late-call"
  | "stay-in-touch"
  | "reaffirm"
  | "value-note"
  | "interview-line";

/** Which part of a message. */
export type Part = "subject" | "body";

/** How formal the messages are. */
export type Register = "natural" | "formal";

/** How much of the cause is told: "I'm not well", "a family emergency", "my child is ill". */
export type Depth = "private" | "category" | "plain";

/** How clock times are written: 14:00 or 2pm. */
export type Clock = "24-hour" | "12-hour";

/** The checks on a person's own wording. */
export type Check =
  | "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9"
  | "R10" | "R11" | "R12" | "R13" | "R14" | "R15" | "R16" | "R17" | "R18";

/** The ids of the rules, which never change. */
export type Rule =
  | "V1" | "V2" | "V3" | "V4" | "V5" | "V6" | "V7" | "V8" | "V9" | "V10" | "V11" | "V12" | "V13" | "V14" | "V15"
  | "V16" | "V17" | "V18" | "V19" | "V20" | "V21" | "V22" | "V23" | "V24" | "V25" | "V26" | "V27" | "V28"
  | "N1" | "N2" | "N3" | "N4" | "N5" | "N6"
  | "C1" | "C2" | "C3" | "C4" | "C5" | "C6" | "C7" | "C8" | "C9" | "C10" | "C11" | "C12" | "C13" | "C14" | "C15"
  | "C16" | "C17"
  | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10" | "M11" | "M12" | "M13" | "M14" | "M15"
  | "M16" | "M17" | "M18" | "M19" | "M20" | "M21"
  | Check
  | "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "S8" | "S9"
  | "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8"
  | "O1" | "O2" | "O3" | "O4" | "O5" | "O6"
  | "X1" | "X2" | "X3" | "X4" | "X5"
  | "H1" | "H2" | "H3" | "H4" | "H5"
  | "B1" | "B2" | "B3" | "B4" | "B5" | "B6"
  | "Q1" | "Q2" | "Q3" | "Q4" | "Q5" | "Q6" | "Q7" | "Q8" | "Q9"
  | "U1" | "U2" | "U3" | "U4" | "U5";

/** A date and a clock time without a zone, as a `datetime-local` field gives them: `2026-12-03T14:00`. */
export type WallTime = string;

/** A day, as a `date` field gives it: `2026-12-03`. */
export type Day = string;

/** Minutes ahead of UTC at one moment: their clock, then the sender's. */
export type Offsets = readonly [theirs: number, yours: number];

/** The facts. Only the notice is required, and a reason or a circumstance; null means not given, except for `noticeMinutes`. */
export interface Facts {
  /** It fixes the reason. Default: the general one of the reason. */
  circumstance?: Circumstance | null | undefined;
  /** Beside a circumstance, only its own. Default: that of the circumstance. */
  reason?: Reason | null | undefined;
  /**
   * Whole minutes until the start, negative once it has begun; for a task, until the deadline. Null if no date is fixed, which is
   * refused for the reason `running-late`. At most five years, 2,628,000, either way.
   */
  noticeMinutes: number | null;
  /** Default: keen; for a relocation, unsure. */
  interest?: Interest | null | undefined;
  /** Does this directly affect being there, or doing the job? By default it follows from the reason. */
  relevance?: boolean | null | undefined;
  /** Is it immediate and unavoidable? By default it follows from the reason. */
  urgency?: boolean | null | undefined;
  /** Is it lasting? By default it follows from the reason. */
  irreversibility?: boolean | null | undefined;
  /** Default: in person; for the reason `task`, a task. */
  format?: Format | null | undefined;
  /** Default: by a number. */
  contact?: Contact | null | undefined;
  /** Default: email. */
  thread?: Thread | null | undefined;
  /** Has an agency or an external recruiter arranged it? Default: false. */
  viaRecruiter?: boolean | null | undefined;
  /** Default: ample. */
  preparation?: Preparation | null | undefined;
  /** Default: agreed. */
  stage?: Stage | null | undefined;
  /** Default: nothing. */
  said?: Said | null | undefined;
  /** Default: certain. */
  likelihood?: Likelihood | null | undefined;
  /** Default: it can be named. */
  newTime?: NewTime | null | undefined;
  /** Default: nobody. */
  stake?: Stake | null | undefined;
  /** How often this employer was already asked to move or cancel, 0 to 99. Default: 0. */
  earlierChanges?: number | null | undefined;
  insist?: Insist | null | undefined;
}

/** The facts, with a reason or a circumstance. */
export type Situation = Facts & ({ reason: Reason } | { circumstance: Circumstance });

/** How the five things that hiring teams notice will be seen. */
export interface Landing {
  timeliness: Rating;
  clarity: Rating;
  method: Rating;
  willingness: Rating;
  conduct: Rating;
}

/** A rule that shaped the advice, and what it says here. */
export interface Because {
  rule: Rule;
  says: string;
}

/** One thing to do now. No two steps of one advice have the same id. */
export interface Step {
  id: string;
  says: string;
}

/** One fact, changed. */
export type Change =
  | { reason: "accepted-offer" }
  | { notice: Band }
  | { interest: Interest }
  | { relevance: boolean }
  | { urgency: boolean }
  | { irreversibility: boolean }
  | { format: Format }
  | { contact: Contact }
  | { thread: Thread }
  | { viaRecruiter: boolean }
  | { preparation: Preparation }
  | { stage: Stage }
  | { said: Said }
  | { likelihood: Likelihood }
  | { newTime: NewTime }
  | { stake: Stake };

/** A single change of a fact that would change the advice, and the result. */
export interface WhatIf {
  change: Change;
  verdict: Verdict;
  plan: Plan;
  to: To;
}

/** The whole answer to one situation. */
export interface Advice {
  verdict: Verdict;
  notice: Band;
  plan: Plan;
  to: To;
  /** An email will do; a call first is worth considering. */
  considerCall: boolean;
  /** Same-day rules hold for what is sent. */
  urgent: boolean;
  /** Questions of the test that are still open; only for the reason "other". */
  unanswered: Question[];
  risk: Risk;
  landing: Landing;
  /** Every rule that shaped this advice, that of the verdict first. */
  because: Because[];
  /** What to do now, in order. */
  steps: Step[];
  /** What would change the verdict, the plan or who is told. */
  whatIf: WhatIf[];
  /** What to send now, in order. */
  messages: MessageKind[];
  /** What may be worth sending later. */
  afterwards: MessageKind[];
}

/** The offer of another employer, for the messages that go there. */
export interface Offer {
  company?: string | null | undefined;
  /** Who is addressed there. */
  contact?: string | null | undefined;
  role?: string | null | undefined;
  /** The day by which they want an answer. */
  answerBy?: Day | null | undefined;
}

/** Details to fill into the messages. All are optional; a blank string means not given. */
export interface Details {
  yourName?: string | null | undefined;
  interviewer?: string | null | undefined;
  /** The recruiter who arranged it. */
  recruiter?: string | null | undefined;
  company?: string | null | undefined;
  role?: string | null | undefined;
  phone?: string | null | undefined;
  /** When the interview starts, or the task is due, by the clock of `timeZone`. */
  at?: WallTime | null | undefined;
  /** The day on which the message is written, so that it can say "tomorrow". */
  today?: Day | null | undefined;
  /** The zone of the interview and of the alternatives, an IANA name. */
  timeZone?: string | null | undefined;
  /** The sender's own zone, an IANA name. */
  yourTimeZone?: string | null | undefined;
  /** Offsets at the start. Without them, times are given in one zone only. */
  atOffsets?: Offsets | null | undefined;
  /** Offsets at each of the alternatives, in the same order. */
  alternativeOffsets?: readonly Offsets[] | null | undefined;
  /** Both zones as people call them. */
  zoneNames?: readonly [theirs: string, yours: string] | readonly [] | null | undefined;
  /** New times to offer, by the clock of `timeZone`. The first three different ones are used. */
  alternatives?: readonly WallTime[] | "" | null | undefined;
  /** Default: 24-hour. */
  clock?: Clock | "" | null | undefined;
  /** Default: natural. */
  register?: Register | "" | null | undefined;
  /** Default: the usual one of the circumstance. */
  depth?: Depth | "" | null | undefined;
  /** The whole greeting, in the sender's own words. */
  greeting?: string | null | undefined;
  /** The cause, in the sender's own words. */
  ownLine?: string | null | undefined;
  /** What they offered: a time like `2026-12-03T14:00`, or a few words. */
  offered?: string | null | undefined;
  offer?: Offer | null | undefined;
  /** The day until which the employer with the offer is asked to wait. */
  extensionUntil?: Day | null | undefined;
  /** The first day on which the sender is free, where no times are named. */
  freeFrom?: Day | null | undefined;
  /** What would make the interview work. */
  need?: string | null | undefined;
  /** Was an expired test or a missed call their mistake? Default: false. */
  theirMistake?: boolean | null | undefined;
  /** What would undo a withdrawal, in a few words. */
  openIf?: string | null | undefined;
  /** Which of the equal wordings, 0 to 4,294,967,295; every number is one. Default: 0. */
  wording?: number | null | undefined;
}

/** A place in a message where a detail that is not known would go. */
export interface Gap {
  /** The detail: a key of `Details`, or `offer.` and a key of `Offer`. */
  key: string;
  field: Part;
  /** Where it would go, in UTF-16 units from the start of the field. */
  at: number;
  /** What would stand there, with `{}` in the place of the detail: ` for the {} role`. */
  reads: string;
}

/** A message, ready to copy. */
export interface Message {
  kind: MessageKind;
  /** One line; null if the kind has no subject. */
  subject: string | null;
  /** The text; lines end with `\n`. */
  body: string;
  /** Where details that are not known would go. The text reads well without. */
  gaps: Gap[];
}

/**
 * The advice for a situation.
 *
 * @throws {TypeError} If the situation is not valid. The message names the key, the value and what is allowed.
 */
export function assess(situation: Situation): Advice;

/**
 * The messages for a situation: those to send now, in order, then those for afterwards.
 *
 * @throws {TypeError} If the situation or the details are not valid. The message names the key, the value and what is allowed.
 */
export function compose(situation: Situation, details?: Details | null): Message[];
