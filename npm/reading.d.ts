import type { Check, Details, MessageKind, Part, Situation } from "./policy.js";

export type { Check, Details, MessageKind, Part, Situation };

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
 * The findings in a draft, in the order of the text; missing things come last.
 *
 * @throws {TypeError} If the draft is not valid. The message names the key, the value and what is allowed.
 */
export function review(draft: Draft): Finding[];
