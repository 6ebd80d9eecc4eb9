// Says on <html> how far the first element on the page got, in the words of boot/start.js.
const say = (state) => ({ target }) => {
  if (target.localName === "rain-check") document.documentElement.dataset.start ??= state;
};
addEventListener("ready", say("ready"));
addEventListener("error", say("failed"));
