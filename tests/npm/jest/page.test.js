/** @jest-environment jsdom */

const all = require("rain-check");
const policy = require("rain-check/policy");
const reading = require("rain-check/reading");
require("rain-check/element");

const ill = { reason: "illness", noticeMinutes: 600 };

test("somebody ill is told to ask for another time, and given the letter", () => {
  expect(policy.assess(ill).verdict).toBe("reschedule");
  expect(policy.compose(ill)[0].body).toMatch(/interview/);
});

test("a letter is looked over and a sentence understood", () => {
  expect(reading.review({ kind: "email", body: "Something came up, please cancel." })[0].check).toBe("R1");
  const asked = { sentence: "my kid has a fever", now: "2026-12-01T09:30", timeZone: "Europe/London" };
  expect(reading.understand(asked).circumstances[0].id).toBe("child-ill");
});

test("all functions are in one place as well", () => {
  expect(all).toEqual({ ...policy, ...reading });
});

test("the element stays as it was written", () => {
  const written = '<rain-check theme="dark"><a href="https://example.org/">Can I cancel this interview?</a></rain-check>';
  document.body.innerHTML = written;
  expect(document.body.innerHTML).toBe(written);
  expect(customElements.get("rain-check")).toBeUndefined();
});
