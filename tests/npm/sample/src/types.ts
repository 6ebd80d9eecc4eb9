// Never run, only type-checked: TypeScript must report an error exactly where `@ts-expect-error` says so.

import "rain-check/element";
import * as all from "rain-check";
import { assess, compose } from "rain-check/policy";
import type {
  Advice, Circumstance, Details, Kind, Message, MessageKind, Reason, Rule, Situation, Step, Verdict,
} from "rain-check/policy";
import { review } from "rain-check/reading";
import type { Draft, Finding } from "rain-check/reading";

const least: Situation = { reason: "other", noticeMinutes: null };
const particular: Situation = { circumstance: "child-ill", noticeMinutes: 600 };
const most: Situation = {
  circumstance: "flu-or-fever",
  reason: "illness",
  noticeMinutes: -30,
  interest: "keen",
  relevance: true,
  urgency: null,
  irreversibility: undefined,
  format: "video",
  contact: "cannot-call",
  thread: "mixed",
  viaRecruiter: true,
  preparation: "short",
  stage: "met",
  said: "offered-time",
  likelihood: "certain",
  newTime: "part",
  stake: "nobody",
  earlierChanges: 2,
  insist: "withdraw",
};
const details: Details = {
  yourName: "Asha",
  at: "2026-12-03T14:00",
  alternatives: ["2026-12-07T10:00"] as const,
  atOffsets: [60, 330],
  alternativeOffsets: [[60, 330]],
  clock: "12-hour",
  zoneNames: ["Berlin time", "India time"],
  register: "",
  depth: null,
  ownLine: "my daughter has a fever",
  offer: { company: "Acme", answerBy: "2026-12-04" },
  theirMistake: false,
  wording: 3,
};
const draft: Draft = { kind: "email", subject: null, body: "", situation: most, details };

const advice: Advice = assess(least);
const verdict: Verdict = advice.verdict;
const rule: Rule | undefined = advice.because[0]?.rule;
const kinds: MessageKind[] = advice.messages;
const steps: Step[] = advice.steps;
const said: string | undefined = steps[0]?.says;
const health: [Kind, Circumstance] = ["health", "unwell"];
const messages: Message[] = compose(most, details);
const subject: string | null | undefined = messages[0]?.subject;
const findings: Finding[] = review(draft);
const same: typeof assess = all.assess;
const check: all.Check | undefined = findings[0]?.check;
for (const { change } of advice.whatIf) {
  const reason: Reason | undefined = "reason" in change ? change.reason : undefined;
  used(reason);
}
used(verdict, rule, kinds, said, health, subject, findings, same, check, compose(particular), compose(least, null));

// @ts-expect-error Reason and circumstance are missing.
assess({ noticeMinutes: 600 });
// @ts-expect-error The notice is missing.
assess({ reason: "illness" });
// @ts-expect-error There is no such reason.
assess({ reason: "ilness", noticeMinutes: 600 });
// @ts-expect-error There is no such circumstance.
assess({ circumstance: "flu", noticeMinutes: 600 });
// @ts-expect-error Null is no reason where no circumstance is given.
assess({ reason: null, noticeMinutes: 600 });
// @ts-expect-error A step has an id and a sentence.
used(advice.steps[0]?.trim());
// @ts-expect-error There is no such key.
assess({ reason: "illness", noticeMinutes: 600, mood: "low" });
// @ts-expect-error It is no number.
assess({ reason: "illness", noticeMinutes: "600" });
// @ts-expect-error There is no such verdict.
used(advice.verdict === "postpone");
// @ts-expect-error A pair has two.
compose(least, { atOffsets: [60] });
// @ts-expect-error A date is no text.
compose(least, { at: new Date() });
// @ts-expect-error There is no such message.
review({ kind: "letter", body: "" });
// @ts-expect-error It is in the other module.
used((await import("rain-check/policy")).review);
// @ts-expect-error It gives an answer, not a promise of one.
assess(least).then();

function used(...values: unknown[]): void {
  void values;
}
