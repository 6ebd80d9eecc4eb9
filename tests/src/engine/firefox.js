// Runs once for each journey, with privileges. `arguments[0]` are scripts to run in every page before its own, `arguments[1]`
// integer preferences.
for (const [name, value] of Object.entries(arguments[1])) Services.prefs.setIntPref(name, value);
// Left over from the journey before.
Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);
Services.console.reset();

// In each content process: runs the scripts in every new window, in a sandbox without privileges.
const runInPages = (scripts) => {
  addEventListener("DOMWindowCreated", ({ target }) => {
    const window = target.defaultView;
    if (!window) return;
    // The browser's own pages, such as that of a new tab, are not what is tested.
    const { href, protocol } = window.location;
    if (protocol === "chrome:" || (protocol === "about:" && !["about:blank", "about:srcdoc"].includes(href))) return;
    const sandbox = new Components.utils.Sandbox(window, { sandboxPrototype: window, wantXrays: false, sameZoneAs: window });
    for (const script of scripts) Components.utils.evalInSandbox(script, sandbox);
  }, true);
};
const source = `data:,${encodeURIComponent(`(${runInPages})(${JSON.stringify(arguments[0])})`)}`;
Services.mm.loadFrameScript(source, true);

// Requests of pages. The browser's own requests have no browsing context.
const requests = (window.__requests = []);
const record = (request) => {
  const { URI, loadInfo } = request.QueryInterface(Ci.nsIChannel);
  if (loadInfo.browsingContextID || loadInfo.workerAssociatedBrowsingContextID) requests.push(URI.spec);
};
const observer = { observe: record };
Services.obs.addObserver(observer, "http-on-modify-request");

// Called after the journey.
window.__removeObservers = () => {
  Services.obs.removeObserver(observer, "http-on-modify-request");
  Services.mm.removeDelayedFrameScript(source);
};
