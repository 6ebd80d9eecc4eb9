import type { Check, Details, MessageKind, Situation } from "./policy.js";

export type { Check, Details, MessageKind, Situation };

/** How much a finding matters. */
export type Severity = "stop" | "warn" | "hint";

/** Which part of a draft. */
export type Part = "subject" | "body";

/** A message as a person has it, and what is known around it. */
export interface Draft {
  kind: MessageKind;
  subject?: string | null | undefined;
  body: string;
  situation?: Situation | null | undefined;
  details?: Details | null | undefined;
}

/** Something worth looking at in a draft. */
export interface Finding {
  check: Check;
  /** The check's name, `vague-excuse` for one. */
  name: string;
  severity: Severity;
  /** Where it was found, or where what is missing belongs. */
  field: Part;
  /** Where it begins, as JavaScript counts in strings; null where something is missing. */
  start: number | null;
  /** Where it ends; null where something is missing. */
  end: number | null;
  /** What it is, and why it harms. */
  says: string;
  /** What to write instead. */
  instead: string;
  /** What to put in its place, where that is mechanical. */
  fix: string | null;
}

/**
 * What is worth looking at in a draft, in the order of the text; what is missing comes last.
 *
 * @throws {TypeError} Where it is no draft. The message names the key, the value and what is allowed.
 */
export function review(draft: Draft): Finding[];
