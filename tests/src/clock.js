// Stops the clock until a test sets it. Setting it fires `visibilitychange`, as when a device wakes from sleep.
(() => {
  const Real = Date;
  let now = Real.now();
  window.Date = class extends Real {
    constructor(...args) {
      if (args.length) super(...args);
      else super(now);
    }
    static now() {
      return now;
    }
  };
  window.__setClock = (to) => {
    now = to;
    document.dispatchEvent(new Event("visibilitychange"));
  };
})();
