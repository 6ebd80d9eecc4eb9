// Run once for each journey, with the rights of the browser. `arguments[0]` holds scripts to run in every page before its own,
// `arguments[1]` preferences, all of them numbers.
for (const [name, value] of Object.entries(arguments[1])) Services.prefs.setIntPref(name, value);
// A journey must not find there what the one before copied, nor be blamed for what was said then.
Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);
Services.console.reset();

// In each process of pages: as soon as there is a window, the scripts run beside the page's, with no more rights than those.
const inPages = (scripts) => {
  addEventListener("DOMWindowCreated", ({ target }) => {
    const window = target.defaultView;
    if (!window) return;
    const beside = new Components.utils.Sandbox(window, { sandboxPrototype: window, wantXrays: false, sameZoneAs: window });
    for (const script of scripts) Components.utils.evalInSandbox(script, beside);
  }, true);
};
const source = `data:,${encodeURIComponent(`(${inPages})(${JSON.stringify(arguments[0])})`)}`;
Services.mm.loadFrameScript(source, true);

// What pages ask for, at the moment it goes out. What the browser does on errands of its own belongs to no page.
const asked = (window.__asked = []);
const note = (request) => {
  const { URI, loadInfo } = request.QueryInterface(Ci.nsIChannel);
  if (loadInfo.browsingContextID || loadInfo.workerAssociatedBrowsingContextID) asked.push(URI.spec);
};
const observer = { observe: note };
Services.obs.addObserver(observer, "http-on-modify-request");

// The journey is over.
window.__unwatch = () => {
  Services.obs.removeObserver(observer, "http-on-modify-request");
  Services.mm.removeDelayedFrameScript(source);
};
