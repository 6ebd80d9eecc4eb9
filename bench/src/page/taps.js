// Answers both questions as early as a person could: each once it is painted, the second once it can be answered. The
// caller defines REASON, NOTICE and VERDICT. It checks only frames in which the document changed, and acts once that frame is on the
// screen: checking every frame would cost a slow device more than some of what is measured.
globalThis.benchTaps = new Promise((done) => {
  const times = {};
  const steps = [
    ["reason", REASON],
    ["notice", NOTICE],
    ["verdict", VERDICT],
  ];
  const painted = new MessageChannel();
  let awaited = false;
  let found;
  const lookSoon = () => {
    if (!awaited) requestAnimationFrame(look);
    awaited = true;
  };
  const look = () => {
    awaited = false;
    const control = steps.length && document.querySelector(steps[0][1]);
    found = control && (control.closest("label") ?? control);
    if (!found || control.disabled || !found.checkVisibility() || !found.getClientRects().length) return;
    awaited = true;
    painted.port2.postMessage("");
  };
  const changes = new MutationObserver(lookSoon);
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  // A change made by a style sheet alone triggers no mutation.
  addEventListener("load", lookSoon);
  painted.port1.onmessage = () => {
    const [name] = steps.shift();
    times[name] = performance.now();
    awaited = false;
    if (!steps.length) {
      changes.disconnect();
      return done(times);
    }
    found.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, detail: 1 }));
    lookSoon();
  };
  lookSoon();
});
