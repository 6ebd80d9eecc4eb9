// The first part of <rain-check>: it defines the element, keeps its place on the page, and has the second part come when the
// reader does. It knows nothing of WebAssembly. `second` brings the second part (boot/engine.js); OPTIONS and VERSION are put
// in by the build, from boot/element.json and Cargo.toml, and ROOM from styles/room.css.
const define = (second) => {
  const NAME = "rain-check";
  // Without these there is no element, here or in a program on a server, and what it would have replaced stays.
  if (typeof customElements !== "object") return;
  const other = customElements.get(NAME);
  if (other) {
    console.info(`<${NAME}> is already defined, by version ${other.version}. This script, of version ${VERSION}, does nothing.`);
    return;
  }

  const WORDS = {
    browser: "This browser is too old for what belongs here.",
    disk: "What belongs here cannot be opened from a disk. The one-file edition, rain-check.html, can.",
    script: "What belongs here did not arrive. A blocker may have stopped it, or it is not where it should be.",
    network: "What belongs here did not arrive: there seems to be no connection.",
    policy: "A policy of this site does not let what belongs here run.",
    damaged: "What belongs here did not arrive whole.",
  };
  // Nothing to be gained from the same again.
  const FINAL = ["browser", "disk", "policy"];

  const attributeOf = Object.fromEntries(OPTIONS.map((name) => [name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()), name]));

  // One style sheet for all elements of a document.
  const sheets = new WeakMap();
  const sheet = (css, document) => {
    let known = sheets.get(document);
    if (!known) sheets.set(document, (known = {}));
    if (!known[css]) {
      known[css] = new document.defaultView.CSSStyleSheet();
      known[css].replaceSync(css);
    }
    return known[css];
  };

  const make = (name, words, part) => {
    const made = document.createElement(name);
    made.textContent = words || "";
    if (part) made.setAttribute("part", part);
    return made;
  };

  class RainCheck extends HTMLElement {
    static version = VERSION;
    static observedAttributes = [...OPTIONS, "lang", "dir"];
    #frame = make("div", "", "frame");
    #slot = make("slot");
    #css = [];
    #config = null;
    #phase = "waiting";
    #watcher;
    #running;

    constructor() {
      super();
      this.#frame.className = "frame";
      this.#frame.append(this.#slot);
      this.attachShadow({ mode: "open" }).append(this.#frame);
      // Some words for the host's scripts to handle would be about what is typed, and some hosts act on them.
      for (const kind of ["keydown", "keypress", "keyup", "beforeinput", "input", "copy", "cut", "paste", "contextmenu", "selectstart", "dragstart"]) {
        this.#frame.addEventListener(kind, (event) => event.stopPropagation());
      }
      for (const kind of ["pointerenter", "focusin", "touchstart"]) this.addEventListener(kind, () => this.#start(), { passive: true });
    }

    connectedCallback() {
      // What was set before the element was defined stands in the way of its properties.
      for (const name of [...Object.keys(attributeOf), "config"]) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      this.#dress();
      this.#renew();
      if (this.#running) this.#running.back();
      else if (this.#phase === "waiting") this.#wait();
    }

    disconnectedCallback() {
      this.#watcher?.disconnect();
      // To be moved is to be taken out and put in at once.
      queueMicrotask(() => this.isConnected || this.#running?.away());
    }

    adoptedCallback() {
      this.#dress();
    }

    attributeChangedCallback(name) {
      this.#renew();
      if (name === "loading" && this.isConnected && this.#phase === "waiting") this.#wait();
    }

    get config() {
      return this.#config;
    }

    set config(config) {
      this.#config = config ?? null;
      this.#renew();
    }

    reset() {
      this.#running?.reset();
    }

    focus(options) {
      this.#start().then(() => this.#frame.querySelector("input, button, textarea")?.focus(options));
    }

    #wait() {
      this.#watcher?.disconnect();
      if (this.loading === "eager" || typeof IntersectionObserver !== "function") return void this.#start();
      this.#watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#start(), {
        rootMargin: "600px",
      });
      this.#watcher.observe(this);
    }

    #dress() {
      const document = this.ownerDocument;
      if (document.defaultView) this.shadowRoot.adoptedStyleSheets = [ROOM, ...this.#css].map((css) => sheet(css, document));
    }

    #renew() {
      this.#frame.lang = this.lang || "en-GB";
      this.#frame.dir = this.dir || "ltr";
      this.#running?.renew();
    }

    async #start() {
      if (this.#phase !== "waiting") return;
      this.#phase = "starting";
      this.#watcher?.disconnect();
      this.shadowRoot.querySelector(".trouble")?.remove();
      try {
        const engine = await second(this);
        this.#css = [engine.css];
        this.#dress();
        this.#running = await engine.run({
          element: this,
          frame: this.#frame,
          options: () => Object.fromEntries(OPTIONS.map((name) => [name, this.getAttribute(name)])),
          config: () => this.#config ?? inside(this),
          tell: (kind, detail) => this.#tell(kind, detail),
        });
        this.#slot.remove();
        // Options may have changed meanwhile.
        this.#renew();
        if (!this.isConnected) this.#running.away();
        this.#tell("ready");
      } catch (error) {
        this.#fail(error.why || "damaged", error);
      }
    }

    #fail(why, error) {
      console.error(`<${NAME}>`, why, error);
      this.#phase = "waiting";
      const trouble = make("div", "", "trouble");
      trouble.className = "trouble";
      trouble.setAttribute("role", "status");
      trouble.append(make("p", WORDS[why]));
      if (FINAL.includes(why)) {
        this.#phase = "failed";
      } else {
        const again = make("button", "Try again");
        again.type = "button";
        again.onclick = () => this.#start();
        trouble.append(again);
      }
      this.#frame.replaceChildren(trouble, this.#slot);
      this.#tell("error", { why });
    }

    #tell(kind, detail = {}) {
      this.dispatchEvent(new CustomEvent(kind, { bubbles: true, composed: true, detail }));
    }
  }

  for (const [name, attribute] of Object.entries(attributeOf)) {
    Object.defineProperty(RainCheck.prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(attribute) ?? "";
      },
      set(value) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  }

  // The rules of the house that stand inside the element.
  const inside = (element) => {
    const script = element.querySelector(":scope > script[type='application/json']");
    try {
      return script && JSON.parse(script.textContent);
    } catch (error) {
      console.warn(`<${NAME}> config is no JSON and is ignored: ${error.message}`);
      return null;
    }
  };

  customElements.define(NAME, RainCheck);
  // What reaches the window by this name is taken for a fault of the site's own, and some sites report those.
  document.addEventListener("error", (event) => event.composedPath()[0] instanceof RainCheck && event.stopPropagation());

  // What authors may write where neither scripts nor elements are let through. Where there is no script, the link stays.
  const WRITTEN = `div[data-${NAME}], a.${NAME}[href]`;
  const upgrade = (written) => {
    if (written.closest(NAME) || written.querySelector(NAME)) return;
    const made = document.createElement(NAME);
    for (const [name, attribute] of Object.entries(attributeOf)) {
      if (written.dataset[name] !== undefined) made.setAttribute(attribute, written.dataset[name]);
    }
    if (written.localName === "a") {
      written.replaceWith(made);
      made.append(written);
    } else {
      made.append(...written.childNodes);
      written.append(made);
    }
  };
  const upgradeAll = (root) => root.querySelectorAll(WRITTEN).forEach(upgrade);
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node.nodeType === 1) node.matches(WRITTEN) ? upgrade(node) : upgradeAll(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  upgradeAll(document);
};
