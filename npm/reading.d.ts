import type {
  Band, Check, Circumstance, Contact, Details, Format, Interest, Likelihood, MessageKind, Part, Said, Situation, Stage, WallTime,
} from "./policy.js";

export type {
  Band, Check, Circumstance, Contact, Details, Format, Interest, Likelihood, MessageKind, Part, Said, Situation, Stage, WallTime,
};

/** How much a finding matters. */
export type Severity = "stop" | "warn" | "hint";

/** A message to review, and what is known about its situation. */
export interface Draft {
  kind: MessageKind;
  subject?: string | null | undefined;
  body: string;
  situation?: Situation | null | undefined;
  details?: Details | null | undefined;
}

/** A possible problem in a draft. */
export interface Finding {
  check: Check;
  /** The check's name, for example `vague-excuse`. */
  name: string;
  severity: Severity;
  /** The part it was found in, or in which something is missing. */
  field: Part;
  /** Start index in UTF-16 units; null if something is missing. */
  start: number | null;
  /** End index, exclusive; null if something is missing. */
  end: number | null;
  /** What the problem is, and why it matters. */
  says: string;
  /** What to write instead. */
  instead: string;
  /** The replacement text, if the fix is mechanical. */
  fix: string | null;
}

/**
 * The findings in a draft, in the order of the text; missing things come last. Of the subject and of the body the first 10,000
 * characters count.
 *
 * @throws {TypeError} If the draft is not valid. The message names the key, the value and what is allowed.
 */
export function review(draft: Draft): Finding[];

/** A sentence that says what has happened, and when and where it is typed. */
export interface Sentence {
  /** What was typed; the first 2000 bytes count. */
  sentence: string;
  /** The present, by the clock of the time zone. */
  now: WallTime;
  /** The IANA name of the zone, for example `Europe/London`. */
  timeZone: string;
  /** Which of two numbers is the day where either may be. As the time zone has it if it is not given. */
  order?: "day-first" | "month-first";
}

/** How certain it is that a sentence tells of a circumstance. Only what is `sure` may be filled in by itself. */
export type Certainty = "sure" | "likely" | "maybe";

/** A circumstance that a sentence may tell of. */
export interface Candidate {
  id: Circumstance;
  certainty: Certainty;
  /** Start index in UTF-16 units of the words that tell of it. */
  start: number;
  /** End index, exclusive. */
  end: number;
}

/** A time zone as it was named, and what is known of it without a zone database. */
export interface Zone {
  /** As it was typed, without "time": `EST`, `UTC+1`, `Nairobi`. */
  words: string;
  /** Its IANA name, where it is a usual one or was typed. */
  name?: string;
  /** How many minutes it is ahead of UTC, where it was typed as an offset; −1439 to 1439. */
  ahead?: number;
}

/** What a sentence says; null where it does not say it. */
export interface Understood {
  /** The best first, at most three; empty where nothing speaks for any. */
  circumstances: Candidate[];
  /** When the interview is, where day and hour are said: by the clock of `zone` where one is named, else of the person's. */
  at: WallTime | null;
  /** True where the hour of `at` is told as a distance from now, such as "in 47 minutes", so that it is about then; else absent. */
  fromNow?: boolean;
  /**
   * The days that may be meant, such as `2026-12-04`, or `2026-12-03T15:00` where the hour is said; the likeliest first. Absent
   * beside `at`, and where no day is named.
   */
  mayBe?: string[];
  /** The zone that is named with the hour; absent where none is. */
  zone?: Zone;
  /** How soon it is, where no more than that is said. */
  notice: Band | null;
  /** The clause that says why, fit for `ownLine`. Offer it; do not put it in unasked. */
  cause: string | null;
  interest: Interest | null;
  said: Said | null;
  likelihood: Likelihood | null;
  contact: Contact | null;
  format: Format | null;
  /** True where a recruiter arranged it. */
  viaRecruiter: boolean | null;
  stage: Stage | null;
}

/**
 * What a sentence says has happened.
 *
 * @throws {TypeError} If the request is not valid. The message names the key, the value and what is allowed.
 */
export function understand(sentence: Sentence): Understood;
