// Reports when COUNT first questions have been painted, also in open shadow roots. The caller defines COUNT and REASON.
globalThis.benchShown = new Promise((done) => {
  const painted = new MessageChannel();
  painted.port1.onmessage = () => done(performance.now());
  const look = () => {
    const roots = [document, ...[...document.querySelectorAll("rain-check")].map((element) => element.shadowRoot).filter(Boolean)];
    const shown = roots.flatMap((root) => [...root.querySelectorAll(REASON)]).filter((input) => (input.closest("label") ?? input).getClientRects().length);
    if (shown.length >= COUNT) painted.port2.postMessage("");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});
