import { assess, compose, review, type Situation } from "rain-check";

function show(id: string, value: unknown): void {
  const place = document.getElementById(id);
  if (place) place.textContent = JSON.stringify(value);
}

const situation: Situation = { reason: "illness", noticeMinutes: 600 };
show("advice", assess(situation));
show("messages", compose(situation, { role: "Data Analyst" }));
show("findings", review({ kind: "email", body: "Something came up, please cancel.", situation }));

try {
  // @ts-expect-error No reason is spelt like this.
  assess({ reason: "ilness" });
} catch (error) {
  show("refusal", error instanceof TypeError ? error.message : "another error");
}

document.documentElement.dataset["start"] = "ready";
