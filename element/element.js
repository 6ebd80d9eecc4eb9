// The first part of <rain-check>: defines the element, reserves its space and loads the other parts when the reader
// comes near. It contains no WebAssembly. `loadEngine` loads the page part (element/engine.js), `loadReading` the
// reading module. The build inserts OPTIONS (from element/element.json), VERSION (from Cargo.toml) and ROOM (from
// styles/room.css).
const define = (loadEngine, loadReading) => {
  const NAME = "rain-check";
  // Without custom elements (old browsers, servers), leave the fallback content as it is.
  if (typeof customElements !== "object") return;
  const other = customElements.get(NAME);
  if (other) {
    const by = other.version ? `version ${other.version}` : "something else on this page";
    console.info(`<${NAME}> is already defined, by ${by}. This script (${VERSION}) does nothing.`);
    return;
  }

  const WORDS = {
    browser: "This part of the page needs a newer browser.",
    disk: "This part of the page is missing: rain-check-page.js belongs beside it.",
    script: "This part of the page did not load. A blocker may have stopped it.",
    network: "This part of the page did not load: there is no connection.",
    policy: "A policy of this site does not let this part of the page run.",
    damaged: "This part of the page did not load whole.",
    stopped: "Something went wrong in this part of the page. The fault is ours.",
  };
  // Failures that retrying cannot fix.
  const FINAL = ["browser", "disk", "policy"];
  const able = () => typeof DecompressionStream === "function" && "adoptedStyleSheets" in Document.prototype;

  const attributeOf = Object.fromEntries(OPTIONS.map((name) => [name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()), name]));

  // One style sheet per document, shared by all elements in it.
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

  // Watches what is put into a node. Where there are no observers, or another script of the page has put something else in their
  // place, what is put in later goes unnoticed.
  const watch = (node, options, hear) => {
    try {
      const watcher = new MutationObserver(hear);
      watcher.observe(node, { childList: true, ...options });
      return watcher;
    } catch {}
  };

  class RainCheck extends HTMLElement {
    static version = VERSION;
    static observedAttributes = [...OPTIONS, "lang", "dir"];
    #frame = make("div", "", "frame");
    #slot = make("slot");
    // Says why it cannot start. A live region must exist before its text is set, or screen readers do not announce it.
    #said = make("div");
    #children;
    #css = [];
    #config = null;
    #phase = "waiting";
    #started;
    #watcher;
    #running;
    #complaint;

    constructor() {
      super();
      this.#frame.className = "frame";
      this.#frame.dataset.testid = "frame";
      this.#frame.append(this.#slot);
      this.#said.setAttribute("role", "status");
      this.attachShadow({ mode: "open" }).append(this.#said, this.#frame);
      // Keep these events from the host's scripts: they would reveal what is typed, and some hosts act on them.
      for (const kind of ["keydown", "keypress", "keyup", "beforeinput", "input", "textInput", "compositionstart", "compositionupdate", "compositionend", "copy", "cut", "paste", "contextmenu", "selectstart", "dragstart", "drag", "dragover", "dragend", "drop"]) {
        this.#frame.addEventListener(kind, (event) => event.stopPropagation());
      }
      // Copy protection cancels these wherever they come from but a text field, and sees the element, not the field in it:
      // nobody could type.
      for (const kind of ["pointerdown", "mousedown", "touchstart"]) {
        this.#frame.addEventListener(kind, (event) => event.composedPath()[0].matches?.("input, textarea, select") && event.stopPropagation(), { passive: true });
      }
      for (const kind of ["pointerenter", "focusin", "touchstart"]) this.addEventListener(kind, () => this.#start(), { passive: true });
    }

    connectedCallback() {
      // Own properties set before the element was defined hide the class's accessors: set them again.
      for (const name of [...Object.keys(attributeOf), "config"]) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      this.#dress();
      this.#renew();
      // The house rules inside the element may be added later.
      this.#children = watch(this, {}, () => this.#renew());
      if (this.#running) this.#running.back();
      else if (this.#phase === "waiting") this.#wait();
    }

    disconnectedCallback() {
      this.#watcher?.disconnect();
      this.#children?.disconnect();
      // Moving an element removes and inserts it in one task.
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
      this.#start().then(() => this.shadowRoot.querySelector("input, button, textarea")?.focus(options));
    }

    #wait() {
      this.#watcher?.disconnect();
      // The children may not be parsed yet.
      if (document.readyState === "loading" && !this.nextSibling) {
        return document.addEventListener("DOMContentLoaded", () => this.isConnected && this.#wait(), { once: true });
      }
      if (this.loading === "eager") return void this.#start();
      try {
        this.#watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#start(), {
          rootMargin: "600px",
        });
        this.#watcher.observe(this);
      } catch {
        // Another script of the page may have put something else in its place.
        this.#start();
      }
    }

    #dress() {
      const document = this.ownerDocument;
      if (document.defaultView && able()) this.shadowRoot.adoptedStyleSheets = [ROOM, ...this.#css].map((css) => sheet(css, document));
    }

    #renew() {
      this.#frame.lang = this.lang || "en-GB";
      this.#frame.dir = this.dir || "ltr";
      this.#running?.renew();
    }

    // Concurrent callers share one start. After a failure only the reader retries.
    #start(again) {
      if (this.#phase === "waiting" || (again && this.#phase === "asking")) this.#started = this.#begin();
      return this.#started ?? Promise.resolve();
    }

    #focused() {
      return this.shadowRoot.activeElement ?? (this.contains(document.activeElement) && document.activeElement);
    }

    async #begin() {
      this.#phase = "starting";
      this.#watcher?.disconnect();
      try {
        if (!able()) throw { why: "browser" };
        const engine = await loadEngine(this);
        this.#running = await engine.run({
          frame: this.#frame,
          options: () => Object.fromEntries(OPTIONS.map((name) => [name, this.getAttribute(name)])),
          config: () => this.#config ?? this.#inside(),
          tell: (kind, detail) => this.#tell(kind, detail),
          reading: () => loadReading(this),
        });
        const focused = this.#focused();
        this.#phase = "running";
        // The styles and the questions appear in one frame, so that the fallback content does not visibly move first.
        this.#css = [engine.css];
        this.#dress();
        this.#slot.remove();
        this.#said.replaceChildren();
        this.#frame.classList.remove("failed");
        // If the focus was in the fallback content, move it to the first question.
        if (focused) this.#frame.querySelector(".questions").focus({ preventScroll: true });
        // Options may have changed in the meantime.
        this.#renew();
        if (!this.isConnected) this.#running.away();
        this.#tell("ready");
        this.#running.shown();
      } catch (error) {
        this.#fail(error.why || "damaged", error.error ?? error);
      }
    }

    #fail(why, error) {
      console.error(`<${NAME}>`, why, error);
      const focused = this.shadowRoot.activeElement;
      const trouble = make("div", "", "trouble");
      trouble.className = "trouble";
      trouble.dataset.testid = "trouble";
      const words = make("p", WORDS[why]);
      trouble.append(words);
      this.#phase = FINAL.includes(why) ? "failed" : "asking";
      const again = make("button", "Try again");
      if (this.#phase === "asking") {
        again.type = "button";
        again.onclick = () => {
          words.textContent = "Trying again.";
          this.#start(true);
        };
        trouble.append(again);
      }
      this.#said.replaceChildren(trouble);
      this.#frame.classList.add("failed");
      this.#frame.replaceChildren(this.#slot);
      if (focused) again.focus();
      this.#tell("error", { why });
    }

    // The house rules inside the element. Each error in them is reported once.
    #inside() {
      const script = this.querySelector(":scope > script[type='application/json']");
      try {
        return script && JSON.parse(script.textContent);
      } catch (error) {
        if (this.#complaint !== error.message) console.warn(`<${NAME}> config is no JSON and is ignored: ${error.message}`);
        this.#complaint = error.message;
        return null;
      }
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

  customElements.define(NAME, RainCheck);
  // An `error` event at the window would count as an error of the site, and some sites report those.
  document.addEventListener("error", (event) => event.composedPath()[0] instanceof RainCheck && event.stopPropagation());

  // Authors can write this where scripts and custom elements are stripped. Without scripts the link stays.
  const WRITTEN = `div[data-${NAME}], a.${NAME}[href]`;
  const upgrade = (written) => {
    // Do not replace content that is being edited.
    if (written.closest(NAME) || written.querySelector(NAME) || written.isContentEditable) return;
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
  // While the page loads, an element may exist before its children.
  const arriving = () => document.readyState === "loading";
  watch(document, { subtree: true }, (changes) => {
    if (arriving()) return;
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node.nodeType === 1) node.matches(WRITTEN) ? upgrade(node) : upgradeAll(node);
      }
    }
  });
  if (arriving()) document.addEventListener("DOMContentLoaded", () => upgradeAll(document));
  else upgradeAll(document);
};
