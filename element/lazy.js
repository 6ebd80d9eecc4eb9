// The small script of <rain-check>: the first part, and the loaders for the others. The build inserts PAGE and READING,
// the integrity values of rain-check-page.js and rain-check-reading.js.
const HANDED = Symbol.for("rain-check");
// `currentScript`, and with it the nonce and the URL, is set only while this script runs. A bundled script has another
// URL.
const nonce = document.currentScript?.nonce || "";
const own = document.currentScript?.src || document.querySelector("script[src*='rain-check-lazy']")?.src || location.href;

// Some sites accept only script URLs made by a Trusted Types policy with a name they allow.
let policy;
const trusted = (url) => {
  if (!self.trustedTypes) return url;
  policy ??= trustedTypes.createPolicy("rain-check", { createScriptURL: (url) => url });
  return policy.createScriptURL(url);
};

// The URL of the script with that name, beside `src` or beside this one, with the same query, which identifies the
// version.
const address = (name, src) => {
  if (!src) return new URL(name, own).href;
  const page = new URL(src, document.baseURI);
  return new URL(name + page.search, page).href;
};

// Loads a part as a script, checked against its hash, and resolves to what it hands over. Loaded once for all elements.
const parts = {};
const part = (name, integrity, element) => {
  const heard = new AbortController();
  return (parts[name] ??= new Promise((done, failed) => {
    const url = address(name, element.src);
    const script = document.createElement("script");
    script.nonce = nonce;
    const disk = location.protocol === "file:";
    // At file:// integrity cannot be checked.
    if (!disk) Object.assign(script, { integrity, crossOrigin: "anonymous" });
    let refused;
    document.addEventListener("securitypolicyviolation", (event) => (refused ||= event.blockedURI === url), { signal: heard.signal });
    script[HANDED] = done;
    script.onload = () => failed({ why: disk ? "disk" : "damaged" });
    script.onerror = (error) =>
      // The policy violation is reported after the script's error event.
      setTimeout(() => {
        // Something arrived, but its hash is wrong.
        const other = performance.getEntriesByName(url).at(-1)?.responseStatus === 200;
        failed({ why: refused ? "policy" : disk ? "disk" : other ? "damaged" : navigator.onLine ? "script" : "network", error });
      });
    try {
      script.src = trusted(url);
    } catch (error) {
      throw { why: "policy", error };
    }
    // `document.head` is something else where an image or a form has that name.
    (document.querySelector("head") ?? document.documentElement).append(script);
  })
    .catch((error) => {
      parts[name] = undefined;
      throw error;
    })
    .finally(() => heard.abort()));
};

define(
  (element) => part("rain-check-page.js", PAGE, element),
  (element) => part("rain-check-reading.js", READING, element),
);
