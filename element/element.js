// The first part of <rain-check>: it defines the element, keeps its place on the page, and has the other parts come when the
// reader does. It knows nothing of WebAssembly. `loadEngine` brings the page (element/engine.js), `loadReading` what looks over
// messages; OPTIONS and VERSION are put in by the build, from element/element.json and Cargo.toml, and ROOM from styles/room.css.
const define = (loadEngine, loadReading) => {
  const NAME = "rain-check";
  // Without these there is no element, here or in a program on a server, and what it would have replaced stays.
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
  // Nothing to be gained from the same again.
  const FINAL = ["browser", "disk", "policy"];
  const able = () => typeof DecompressionStream === "function" && "adoptedStyleSheets" in Document.prototype;

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
    // What is said where it cannot start. It is there from the beginning, so that what is put into it is heard.
    #said = make("div");
    #children = new MutationObserver(() => this.#renew());
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
      // Some words for the host's scripts to handle would be about what is typed, and some hosts act on them.
      for (const kind of ["keydown", "keypress", "keyup", "beforeinput", "input", "textInput", "compositionstart", "compositionupdate", "compositionend", "copy", "cut", "paste", "contextmenu", "selectstart", "dragstart", "drag", "dragover", "dragend", "drop"]) {
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
      // Rules of the house may come later than the element that holds them.
      this.#children.observe(this, { childList: true });
      if (this.#running) this.#running.back();
      else if (this.#phase === "waiting") this.#wait();
    }

    disconnectedCallback() {
      this.#watcher?.disconnect();
      this.#children.disconnect();
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
      this.#start().then(() => this.shadowRoot.querySelector("input, button, textarea")?.focus(options));
    }

    #wait() {
      this.#watcher?.disconnect();
      // What is inside it may still be on its way.
      if (document.readyState === "loading" && !this.nextSibling) {
        return document.addEventListener("DOMContentLoaded", () => this.isConnected && this.#wait(), { once: true });
      }
      if (this.loading === "eager" || typeof IntersectionObserver !== "function") return void this.#start();
      this.#watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#start(), {
        rootMargin: "600px",
      });
      this.#watcher.observe(this);
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

    // Who asks while it starts, waits for the same. After a failure only the reader tries again.
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
        // Styles and questions in one frame: what stood there must not be seen to move before it goes.
        this.#css = [engine.css];
        this.#dress();
        this.#slot.remove();
        this.#said.replaceChildren();
        this.#frame.classList.remove("failed");
        // Who was on what is gone now, goes on from the first question.
        if (focused) this.#frame.querySelector(".questions").focus({ preventScroll: true });
        // Options may have changed meanwhile.
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

    // The rules of the house that stand inside the element. What is wrong with them is said once.
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
  // What reaches the window by this name is taken for a fault of the site's own, and some sites report those.
  document.addEventListener("error", (event) => event.composedPath()[0] instanceof RainCheck && event.stopPropagation());

  // What authors may write where neither scripts nor elements are let through. Where there is no script, the link stays.
  const WRITTEN = `div[data-${NAME}], a.${NAME}[href]`;
  const upgrade = (written) => {
    // What is being written is not changed under the writer.
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
  // While the page arrives, an element may be there before what is in it.
  const arriving = () => document.readyState === "loading";
  new MutationObserver((changes) => {
    if (arriving()) return;
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node.nodeType === 1) node.matches(WRITTEN) ? upgrade(node) : upgradeAll(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  if (arriving()) document.addEventListener("DOMContentLoaded", () => upgradeAll(document));
  else upgradeAll(document);
};
