const { assess, compose } = require("rain-check/policy");

const ill = { reason: "illness", noticeMinutes: 600 };

test("somebody ill is told to ask for another time, and given the letter", () => {
  expect(assess(ill).verdict).toBe("reschedule");
  const [first] = compose(ill, { role: "Köchin 👩‍🍳" });
  expect(first.body).toContain("Köchin 👩‍🍳");
});

test("answers and errors are made of what the test itself knows", () => {
  expect(assess({ reason: "leisure", noticeMinutes: 600 }).unanswered).toStrictEqual([]);
  expect(() => assess({ reason: "ilness", noticeMinutes: 600 })).toThrow(TypeError);
});
