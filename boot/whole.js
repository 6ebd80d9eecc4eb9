// All of <rain-check> in one script. Where the small script asked for it, it is handed the second part, and that is all.
const asked = typeof document === "object" && document.currentScript?.[Symbol.for("rain-check")];
if (asked) asked(engine);
else define(async () => engine);
