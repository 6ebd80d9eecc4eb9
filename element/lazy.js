// The small script of <rain-check>: the first part, and where the others are to be had. PAGE and READING are the integrity of
// rain-check-page.js and rain-check-reading.js, put in by the build.
const HANDED = Symbol.for("rain-check");
// Only while this script runs is it known what nonce it was given, and where it comes from; a script that was put together of
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

// The script of that name beside the one that `src` names, or beside this one, with the same query: it tells editions apart.
const address = (name, src) => {
  if (!src) return new URL(name, own).href;
  const page = new URL(src, document.baseURI);
  return new URL(name + page.search, page).href;
};

// Fetches a part as a script, compares it with its hash, and resolves to what it hands over. Fetched once for all elements.
const parts = {};
const part = (name, integrity, element) => {
  const heard = new AbortController();
  return (parts[name] ??= new Promise((done, failed) => {
    const url = address(name, element.src);
    const script = document.createElement("script");
    script.nonce = nonce;
    const disk = location.protocol === "file:";
    // From a disk nothing arrives that is to be compared.
    if (!disk) Object.assign(script, { integrity, crossOrigin: "anonymous" });
    let refused;
    document.addEventListener("securitypolicyviolation", (event) => (refused ||= event.blockedURI === url), { signal: heard.signal });
    script[HANDED] = done;
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
      parts[name] = undefined;
      throw error;
    })
    .finally(() => heard.abort()));
};

define(
  (element) => part("rain-check-page.js", PAGE, element),
  (element) => part("rain-check-reading.js", READING, element),
);
