// Never run, only type-checked: what `require` gives has the same types.

import element = require("rain-check/element");
import all = require("rain-check");
import policy = require("rain-check/policy");
import reading = require("rain-check/reading");

const advice: policy.Advice = policy.assess({ reason: "illness", noticeMinutes: 600 });
const findings: reading.Finding[] = all.review({ kind: "email", body: "" });
const shown: element.RainCheckElement = document.createElement("rain-check");
void [advice, findings, shown];
// @ts-expect-error There is no such reason.
all.assess({ reason: "ilness", noticeMinutes: 600 });
