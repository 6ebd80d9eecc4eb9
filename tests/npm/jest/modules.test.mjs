/** @jest-environment jsdom */

import { assess, compose, review, understand } from "rain-check";

test("modules that Jest loads itself answer in a page", () => {
  const ill = { reason: "illness", noticeMinutes: 600 };
  expect(assess(ill).verdict).toBe("reschedule");
  expect(compose(ill)[0].body).toMatch(/interview/);
  expect(review({ kind: "email", body: "Something came up, please cancel." })[0].check).toBe("R1");
  const asked = { sentence: "my kid has a fever", now: "2026-12-01T09:30", timeZone: "Europe/London" };
  expect(understand(asked).circumstances[0].id).toBe("child-ill");
});
