// Runs before any script of the page and notes what the page should never do.
(() => {
  const seen = [];
  Object.defineProperty(window, "__seen", { value: seen });
  const note = (what) => seen.push(what);
  // Not every engine's stack begins with the message.
  const told = (error) => {
    const [says, stack] = [String(error?.message ?? error), String(error?.stack ?? "")];
    return stack.includes(says) ? stack : `${says} ${stack}`;
  };

  window.addEventListener("securitypolicyviolation", (violation) =>
    note(`a policy refused ${violation.effectiveDirective}: ${violation.blockedURI} ${violation.sample}`), true);
  window.addEventListener("error", (event) => note(`an error nobody caught: ${told(event.error ?? event.message)}`));
  window.addEventListener("unhandledrejection", (event) => note(`a promise nobody minded: ${told(event.reason)}`));

  // Emptiness is looked at in the end too; this finds what was stored for a moment only.
  const watch = (holder, name, what) => {
    const own = holder?.prototype[name];
    if (own) holder.prototype[name] = function (...given) {
      note(`stored something: ${what}.${name}(${given.map(String).join(", ").slice(0, 80)})`);
      return own.apply(this, given);
    };
  };
  watch(window.Storage, "setItem", "Storage");
  watch(window.IDBFactory, "open", "indexedDB");
  watch(window.CacheStorage, "open", "caches");
  watch(window.CookieStore, "set", "cookieStore");
  watch(window.StorageManager, "getDirectory", "storage");
  watch(window.History, "pushState", "history");
  watch(window.History, "replaceState", "history");
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(text) {
      note(`stored something: cookie ${text}`);
      cookie.set.call(this, text);
    },
  });
})();
