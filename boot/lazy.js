// The small script of <rain-check>: the first part, and where the second is to be had. FULL is the integrity of rain-check.js,
// put in by the build.
const HANDED = Symbol.for("rain-check");
// Only while this script runs is it known what leave it was given, and where it comes from; a script that was put together of
// several comes from elsewhere.
const nonce = document.currentScript?.nonce || "";
const own = document.currentScript?.src || document.querySelector("script[src*='rain-check-lazy']")?.src || location.href;

// Some sites let only such addresses be loaded as were made by a policy of a name they know.
let policy;
const trusted = (url) => {
  if (!self.trustedTypes) return url;
  policy ??= trustedTypes.createPolicy("rain-check", { createScriptURL: (url) => url });
  return policy.createScriptURL(url);
};

let engine;
const fetched = (element) => {
  const heard = new AbortController();
  return (engine ??= new Promise((done, failed) => {
    const url = new URL(element.src || "rain-check.js", element.src ? document.baseURI : own).href;
    const script = document.createElement("script");
    script.nonce = nonce;
    const disk = location.protocol === "file:";
    // From a disk nothing arrives that is to be compared.
    if (!disk) Object.assign(script, { integrity: FULL, crossOrigin: "anonymous" });
    let refused;
    document.addEventListener("securitypolicyviolation", (event) => (refused ||= event.blockedURI === url), { signal: heard.signal });
    script[HANDED] = (engine) => done(engine);
    script.onload = () => failed({ why: disk ? "disk" : "damaged" });
    script.onerror = (error) =>
      // The word of the policy comes after that of the script.
      setTimeout(() => {
        // Something did arrive, but not what was expected.
        const other = performance.getEntriesByName(url).at(-1)?.responseStatus === 200;
        failed({ why: refused ? "policy" : disk ? "disk" : other ? "damaged" : navigator.onLine ? "script" : "network", error });
      });
    try {
      script.src = trusted(url);
    } catch (error) {
      throw { why: "policy", error };
    }
    document.head.append(script);
  })
    .catch((error) => {
      engine = undefined;
      throw error;
    })
    .finally(() => heard.abort()));
};

define(fetched);
