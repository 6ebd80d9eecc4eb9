// All of <rain-check> in one script.
define(
  async () => engine,
  async () => readingPart,
);
