// Says on <html> how far the first element on the page got, in the words of boot/start.js.
const say = (state) => ({ target }) => {
  if (target.localName === "rain-check") document.documentElement.dataset.start ??= state;
};
document.addEventListener("ready", say("ready"));
document.addEventListener("error", say("failed"));
