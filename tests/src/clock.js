// The clock of a device that stands still until a test sets it, as after a sleep: the page is looked at again.
(() => {
  const Real = Date;
  let now = Real.now();
  window.Date = class extends Real {
    constructor(...given) {
      if (given.length) super(...given);
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
