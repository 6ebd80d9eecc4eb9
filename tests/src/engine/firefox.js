// Run once, with the rights of the browser. `arguments[0]` holds scripts to run in every page before its own.
//
// In each process of pages: as soon as there is a window, the scripts run beside the page's, with no more rights than those.
const inPages = (scripts) => {
  addEventListener("DOMWindowCreated", ({ target }) => {
    const window = target.defaultView;
    if (!window) return;
    const beside = new Components.utils.Sandbox(window, { sandboxPrototype: window, wantXrays: false, sameZoneAs: window });
    for (const script of scripts) Components.utils.evalInSandbox(script, beside);
  }, true);
};
const source = `(${inPages})(${JSON.stringify(arguments[0])})`;
Services.mm.loadFrameScript(`data:,${encodeURIComponent(source)}`, true);

// What pages ask for, at the moment it goes out. What the browser does on errands of its own belongs to no page.
const asked = (window.__asked = []);
const note = (request) => {
  const { URI, loadInfo } = request.QueryInterface(Ci.nsIChannel);
  if (loadInfo.browsingContextID || loadInfo.workerAssociatedBrowsingContextID) asked.push(URI.spec);
};
Services.obs.addObserver({ observe: note }, "http-on-modify-request");
