// Taps as early as anybody could: each question once it has been painted, the second once it can be answered. VERDICT is put
// in by whoever runs it. It looks only where the document has changed, in the frame that shows the change, and acts once that
// frame is on the screen: looking at every frame would cost a slow device more than some of what is measured.
globalThis.benchTaps = new Promise((done) => {
  const times = {};
  const answer = (value) => document.querySelector(`input[type=radio][value="${value}"]`);
  const steps = [
    ["reason", () => answer("illness")],
    ["notice", () => answer("under-24h")],
    ["verdict", () => document.querySelector(VERDICT)],
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
    const control = steps[0]?.[1]();
    found = control && (control.closest("label") ?? control);
    if (!found || control.disabled || !found.checkVisibility() || !found.getClientRects().length) return;
    awaited = true;
    painted.port2.postMessage("");
  };
  const changes = new MutationObserver(lookSoon);
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  // What is shown by a style sheet alone changes no document.
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
