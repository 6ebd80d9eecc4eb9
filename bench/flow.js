// Texts and rules that the other products share, so that only their implementation differs: our flow, simplified to
// both questions, a verdict for each pair of answers, and one message.
const REASONS = {
  illness: ["I am ill or injured", "reschedule", "of a health matter"],
  accident: ["Accident or breakdown", "reschedule", "of an accident"],
  "family-emergency": ["Family emergency", "reschedule", "of a family emergency"],
  "access-need": ["I need an adjustment", "adjust", "the arrangement does not work for me"],
  "running-late": ["I am running late", "adjust", "I am delayed on my way"],
  "travel-disruption": ["My journey is disrupted", "adjust", "my journey is disrupted"],
  "technical-failure": ["The technology failed", "reschedule", "of a technical failure"],
  "time-zone-mixup": ["I mixed up the time", "reschedule", "I mixed up the time"],
  "schedule-conflict": ["Another commitment", "reschedule", "of a commitment I cannot move"],
  "essential-appointment": ["An appointment I cannot move", "reschedule", "of an appointment I cannot move"],
  "employer-moved-it": ["They changed the time", "reschedule", "the new time is not possible for me"],
  relocation: ["I am moving away", "withdraw", "I am moving away"],
  "accepted-offer": ["I accepted another offer", "withdraw", "I have accepted another offer"],
  "pending-offer": ["I have an offer, not accepted yet", "ask-extension", "I have an interview still to come"],
  "better-interview": ["A better interview came along", "attend", "of a commitment I cannot move"],
  "not-a-fit": ["The job is not for me", "withdraw", "the role is not the right one for me"],
  "safety-or-ethics": ["Something feels wrong", "withdraw", "I have decided not to go on"],
  unprepared: ["I am not prepared", "attend", "I would like more time to prepare"],
  nervous: ["I am nervous", "attend", "of personal reasons"],
  leisure: ["I do not feel like it", "attend", "of personal reasons"],
  contagious: ["I am contagious but well enough", "adjust", "I am contagious but well enough to talk"],
  staying: ["I am staying in my job", "withdraw", "I am staying in my job"],
  "own-slip": ["I forgot about it", "reschedule", "of a mistake of mine"],
  task: ["The test or link expired", "reschedule", "I need more time for the task"],
  "not-confirmed": ["Is it still on?", "ask", "some details are still open"],
  "they-are-late": ["They never called", "wait", "we have not spoken yet"],
  "they-cancelled": ["They cancelled without a new time", "ask", "our interview was cancelled"],
  "too-much-asked": ["They want a long unpaid task", "ask", "I have a question about the next step"],
  suspicion: ["It may be a scam", "ask", "I would like to be sure who you are"],
  "spoken-offer": ["I only have a spoken offer", "ask", "I have an offer in words only"],
  "second-thoughts": ["It looks decided already", "attend", "of personal reasons"],
  other: ["Something else", "reschedule", "of personal reasons"],
};

const BANDS = {
  passed: "Already started",
  "under-24h": "In less than 24 hours",
  "24-to-48h": "In 24 to 48 hours",
  "over-48h": "In more than 48 hours",
  undated: "No date yet",
};

const FIELDS = { name: "Your name", interviewer: "Interviewer", company: "Company", role: "Role", phone: "Your phone number" };

const VERDICTS = {
  attend: ["Go to the interview", "As a reason to cancel it would be held against you. Going costs you least."],
  adjust: ["Keep the slot, change how you meet", "Ask for what makes it possible: a later start, a call by video, another room."],
  reschedule: ["Ask for another time", "The reason will pass and is understood when you tell them soon, in a few words."],
  withdraw: ["Withdraw, kindly", "It is decided, so say so early. That leaves the door open."],
  "ask-extension": ["Keep the interview, ask for time", "Until you have accepted an offer there is nothing to cancel."],
  ask: ["Ask one question first", "The interview stands meanwhile."],
  wait: ["Give them a little time", "They are the late ones."],
};

const ASKS = {
  attend: "I look forward to our meeting as planned.",
  adjust: "I would like to keep our time. Could we change how or when exactly we meet?",
  reschedule: "I remain very interested and would be glad of a new time later this week or next.",
  withdraw: "I am therefore withdrawing my application, and wish you every success in finding the right person.",
  "ask-extension": "Could I give you my answer a few days later?",
  ask: "Could you tell me whether it is still going ahead as planned?",
  wait: "Are you still able to meet me?",
};

const verdictOf = (reason, notice) => {
  const [, verdict] = REASONS[reason];
  return notice === "passed" && verdict !== "withdraw" ? "reschedule" : verdict;
};

const planOf = (notice) =>
  notice === "passed" || notice === "under-24h" ? "Call first; if nobody answers, leave a message. Then send the email." : "An email is enough.";

const messageOf = (reason, notice, { name, interviewer, company, role, phone }) => {
  const verdict = verdictOf(reason, notice);
  const subject = `${verdict === "withdraw" ? "Withdrawing my application" : "Our interview"}${role ? `, ${role}` : ""}${name ? ` – ${name}` : ""}`;
  const about = `our interview${role ? ` for the ${role} role` : ""}${company ? ` at ${company}` : ""}`;
  const why = verdict === "attend" ? "" : ` Because ${REASONS[reason][2]}, I have to write to you about it.`;
  const sorry = verdict === "reschedule" ? " I apologise for the inconvenience." : "";
  return [
    `Subject: ${subject}`,
    `Dear ${interviewer || "hiring team"},`,
    `Thank you for arranging ${about}.${why}${sorry}`,
    ASKS[verdict],
    ["Kind regards,", name, phone].filter(Boolean).join("\n"),
  ].join("\n\n");
};
