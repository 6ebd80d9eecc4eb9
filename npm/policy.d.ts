/** Why the interview is in question. */
export type Reason =
  | "illness"
  | "accident"
  | "family-emergency"
  | "accepted-offer"
  | "not-a-fit"
  | "safety-or-ethics"
  | "relocation"
  | "essential-appointment"
  | "travel-disruption"
  | "technical-failure"
  | "time-zone-mixup"
  | "schedule-conflict"
  | "employer-moved-it"
  | "access-need"
  | "running-late"
  | "pending-offer"
  | "unprepared"
  | "nervous"
  | "better-interview"
  | "leisure"
  | "other";

/** Whether the person still wants the job. */
export type Interest = "keen" | "unsure" | "gone";

/** How the interview is to be held. */
export type Format = "in-person" | "video" | "phone";

/** How the person and the employer have mostly been in touch. */
export type Thread = "email" | "phone" | "mixed";

/** Whether the date was set long enough ago to prepare, or at short notice. */
export type Preparation = "ample" | "short";

/** The person's own decision, if it differs from the verdict. */
export type Insist = "reschedule" | "withdraw";

/** The three questions of the test. */
export type Question = "relevance" | "urgency" | "irreversibility";

/** The bands of notice. Exactly 24 and exactly 48 hours count as `24-to-48h`. */
export type Band = "passed" | "under-24h" | "24-to-48h" | "over-48h" | "undated";

/** What to do about the interview. */
export type Verdict = "attend" | "adjust" | "reschedule" | "withdraw" | "ask-extension";

/** How to tell the employer. */
export type Plan = "none" | "call" | "email" | "call-then-email";

/** Who is told. */
export type To = "interviewer" | "recruiter" | "offering-employer" | "nobody";

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
  | "late-call"
  | "stay-in-touch"
  | "reaffirm"
  | "value-note"
  | "interview-line";

/** The tone of the messages. */
export type Tone = "formal" | "friendly";

/** How much of the reason is told: "a health matter" or "illness". */
export type ReasonDetail = "private" | "brief";

/** How clock times are written: 14:00 or 2:00 pm. */
export type Clock = "24-hour" | "12-hour";

/** The checks on a person's own wording. */
export type Check =
  | "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9"
  | "R10" | "R11" | "R12" | "R13" | "R14" | "R15" | "R16" | "R17" | "R18";

/** The ids of the rules, which never change. */
export type Rule =
  | "V1" | "V2" | "V3" | "V4" | "V5" | "V6" | "V7" | "V8" | "V9" | "V10" | "V11" | "V12" | "V13" | "V14" | "V15"
  | "N1" | "N2" | "N3" | "N4" | "N5" | "N6"
  | "C1" | "C2" | "C3" | "C4" | "C5" | "C6" | "C7" | "C8" | "C9" | "C10" | "C11"
  | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10" | "M11" | "M12" | "M13" | "M14" | "M15"
  | Check
  | "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "S8" | "S9"
  | "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8"
  | "O1" | "O2" | "O3" | "O4"
  | "X1" | "X2" | "X3" | "X4" | "X5"
  | "H1" | "H2" | "H3"
  | "B1" | "B2" | "B3" | "B4" | "B5" | "B6"
  | "Q1" | "Q2" | "Q3" | "Q4";

/** A date and a clock time without a zone, as a `datetime-local` field gives them: `2026-12-03T14:00`. */
export type WallTime = string;

/** Minutes ahead of UTC at one moment: their clock, then the sender's. */
export type Offsets = readonly [theirs: number, yours: number];

/** The facts. Only the reason and the notice are required; null means not given, except for `noticeMinutes`. */
export interface Situation {
  reason: Reason;
  /** Whole minutes until the start, negative once it has begun; null if no date is fixed. At most five years, 2,628,000, either way. */
  noticeMinutes: number | null;
  /** Default: keen; for a relocation, unsure. */
  interest?: Interest | null | undefined;
  /** Does this directly affect being there, or doing the job? By default it follows from the reason. */
  relevance?: boolean | null | undefined;
  /** Is it immediate and unavoidable? By default it follows from the reason. */
  urgency?: boolean | null | undefined;
  /** Is it lasting? By default it follows from the reason. */
  irreversibility?: boolean | null | undefined;
  /** Default: in person. */
  format?: Format | null | undefined;
  /** Is the interviewer's, coordinator's or recruiter's number known? Default: true. */
  directNumber?: boolean | null | undefined;
  /** Default: email. */
  thread?: Thread | null | undefined;
  /** Has an agency or an external recruiter arranged it? Default: false. */
  viaRecruiter?: boolean | null | undefined;
  /** Default: ample. */
  preparation?: Preparation | null | undefined;
  /** How often this employer was already asked to move or cancel, 0 to 99. Default: 0. */
  earlierChanges?: number | null | undefined;
  insist?: Insist | null | undefined;
}

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

/** One fact, changed. */
export type Change =
  | { reason: "accepted-offer" }
  | { notice: Band }
  | { interest: Interest }
  | { relevance: boolean }
  | { urgency: boolean }
  | { irreversibility: boolean }
  | { format: Format }
  | { directNumber: boolean }
  | { thread: Thread }
  | { viaRecruiter: boolean }
  | { preparation: Preparation };

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
  steps: string[];
  /** What would change the verdict, the plan or who is told. */
  whatIf: WhatIf[];
  /** What to send now, in order. */
  messages: MessageKind[];
  /** What may be worth sending later. */
  afterwards: MessageKind[];
}

/** Details to fill into the messages. All are optional; a blank string means not given. */
export interface Details {
  yourName?: string | null | undefined;
  interviewer?: string | null | undefined;
  company?: string | null | undefined;
  role?: string | null | undefined;
  phone?: string | null | undefined;
  /** When the interview starts, by the clock of `timeZone`. */
  at?: WallTime | null | undefined;
  /** The zone of the interview and of the alternatives, an IANA name. */
  timeZone?: string | null | undefined;
  /** The sender's own zone, an IANA name. */
  yourTimeZone?: string | null | undefined;
  /** New times to offer, by the clock of `timeZone`. The first three different ones are used; a single one is ignored. */
  alternatives?: readonly WallTime[] | "" | null | undefined;
  /** Offsets at the start. Without them, times are given in one zone only. */
  atOffsets?: Offsets | null | undefined;
  /** Offsets at each of the alternatives, in the same order. */
  alternativeOffsets?: readonly Offsets[] | null | undefined;
  /** Default: 24-hour. */
  clock?: Clock | "" | null | undefined;
  /** Default: formal. */
  tone?: Tone | "" | null | undefined;
  /** Default: private. */
  reasonDetail?: ReasonDetail | "" | null | undefined;
}

/** A message, ready to copy. */
export interface Message {
  kind: MessageKind;
  /** One line; null if the kind has no subject. */
  subject: string | null;
  /** The text; lines end with `\n`. */
  body: string;
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
