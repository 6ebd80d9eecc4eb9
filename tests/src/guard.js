// Runs before the page's scripts and records what the page must never do in `__violations`.
(() => {
  // Letters begin with the first of their wordings, which tests know.
  Math.random = () => 0;
  const violations = [];
  Object.defineProperty(window, "__violations", { value: violations });
  const record = (what) => violations.push(what);
  // Only Chromium's stack includes the message.
  const describe = (error) => {
    const [message, stack] = [String(error?.message ?? error), String(error?.stack ?? "")];
    return stack.includes(message) ? stack : `${message} ${stack}`;
  };

  window.addEventListener("securitypolicyviolation", (violation) =>
    record(`a policy refused ${violation.effectiveDirective}: ${violation.blockedURI} ${violation.sample}`), true);
  window.addEventListener("error", (event) => record(`uncaught error: ${describe(event.error ?? event.message)}`));
  window.addEventListener("unhandledrejection", (event) => record(`unhandled rejection: ${describe(event.reason)}`));

  // The guard also checks at the end that the storage is empty; this finds what was stored temporarily.
  const recordCalls = (holder, name, what) => {
    const original = holder?.prototype[name];
    if (original) holder.prototype[name] = function (...args) {
      record(`stored something: ${what}.${name}(${args.map(String).join(", ").slice(0, 80)})`);
      return original.apply(this, args);
    };
  };
  recordCalls(window.Storage, "setItem", "Storage");
  recordCalls(window.IDBFactory, "open", "indexedDB");
  recordCalls(window.CacheStorage, "open", "caches");
  recordCalls(window.CookieStore, "set", "cookieStore");
  recordCalls(window.StorageManager, "getDirectory", "storage");
  recordCalls(window.History, "pushState", "history");
  recordCalls(window.History, "replaceState", "history");
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(text) {
      record(`stored something: cookie ${text}`);
      cookie.set.call(this, text);
    },
  });
})();
