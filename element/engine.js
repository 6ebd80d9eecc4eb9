// The second part of <rain-check>: compiles the WebAssembly once for all elements and gives each element its own
// instance, so that a trap in one leaves the others alone. The build inserts `glue` (wasm-bindgen's, wrapped in a
// function), `bytes`, `lettersPart` (glue and bytes of the letters), STYLES and CHOICES (the attributes with a fixed set of values,
// from element/element.json).

// Caches what a loader resolves to; only a failed load is retried.
const once = (load) => {
  let loaded;
  return () =>
    (loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    }));
};

const compile = once(async () => {
  if (typeof WebAssembly !== "object") throw { why: "browser" };
  try {
    // The smallest valid module. Instantiate it too: under a policy, WebKit compiles but refuses to instantiate.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    throw { why: "policy", error };
  }
  const module = await bytes();
  // The bytes are intact (integrity was checked): a browser that cannot compile them lacks a feature they use.
  return WebAssembly.compile(module).catch((error) => {
    throw { why: "browser", error };
  });
});

// The letters or the reading module, compiled once for all elements: `part` holds the glue and the bytes.
const compiled = async (part) => {
  part.compile ??= once(async () => WebAssembly.compile(await part.bytes()));
  return { glue: part.glue, module: await part.compile() };
};

// A panic in the WebAssembly ends in a trap. Every call into an instance is wrapped, so that the instance that trapped
// is known; after a trap no call enters it again, whoever still holds a reference. The glue is unchanged: it gets its
// own `WebAssembly` object, whose instances are wrapped. While it starts, whatever is thrown ends it.
const watching = (starts, stop) => ({
  __proto__: WebAssembly,
  instantiate: async (module, imports) => ({
    module,
    instance: { exports: watched((await WebAssembly.instantiate(module, imports)).exports, starts, stop) },
  }),
});

const watched = (functions, starts, stop) => {
  const exports = {};
  let stopped = false;
  for (const [name, value] of Object.entries(functions)) {
    exports[name] =
      typeof value !== "function"
        ? value
        : (...values) => {
            if (stopped) return undefined;
            try {
              return value(...values);
            } catch (error) {
              if (starts() || error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
                stopped = true;
                stop(error);
              }
              throw error;
            }
          };
  }
  return exports;
};

const made = (name, words, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = words;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

// A labelled text field to copy from by hand.
const toCopy = (words, text) => {
  const label = made("label", words);
  const area = made("textarea", "", { rows: 12, readonly: "" });
  area.value = text;
  label.append(area);
  return label;
};

// In a frame that may not download files, clicking a download link does nothing and raises no error.
const sealed = () => self.origin === "null" && location.protocol !== "file:";

const TYPED = "textarea, input:not([type=radio], [type=checkbox], [type=number], [type=search])";

const run = async ({ frame, options, config, tell, reading }) => {
  let place;
  let away = false;
  let shown = false;
  let tinted;
  const early = [];
  const named = new Set();

  // Queues events until the element is ready.
  const say = (...told) => (shown ? tell(...told) : early.push(told));

  // Each invalid value is reported once; the option keeps its default.
  const complain = (words) => {
    if (!named.has(words)) console.warn(`<rain-check> ${words}`);
    named.add(words);
  };
  const allowed = (name, value) => {
    const choices = CHOICES[name];
    if (!value || !choices || choices.includes(value)) return value;
    complain(`${name}: "${value}" is not allowed; allowed are ${choices.join(", ")}`);
    return "";
  };
  const renew = () => {
    const given = Object.fromEntries(Object.entries(options()).map(([name, value]) => [name, allowed(name, value)]));
    const { theme, accent, ...others } = given;
    frame.dataset.theme = theme ?? "";
    // A colour can only be computed on the page.
    if (accent !== tinted && frame.isConnected) tint(frame, (tinted = accent));
    const rules = config();
    // The instance reads the house rules as text.
    const handed = { ...others, config: rules && text(rules), sealed: sealed() && "yes", framed: parent !== self && "yes" };
    for (const [name, value] of Object.entries(handed)) {
      if (value) place.setAttribute(`data-${name}`, value);
      else place.removeAttribute(`data-${name}`);
    }
  };
  const ask = (command) => place.dispatchEvent(new Event(command));

  const begin = () => {
    // Hidden until ready; until then the fallback content is visible.
    const here = (place = made("div", "", { class: "place", hidden: "", "data-testid": "place" }));
    let running = false;
    const begun = new Promise((done, failed) => {
      const stop = (error) => {
        if (running) stopped(here, error);
        else failed({ why: "stopped", error });
      };
      const hear = (what, one, other) => {
        if (what === "verdict") say("verdict", { verdict: one, plan: other });
        else if (what === "copied") say("copied", { kind: one });
        else if (what === "complaint") complain(one);
        else if (what === "unsaved") showUnsaved(here, one, other);
        else {
          running = true;
          here.hidden = false;
          done();
        }
      };
      renew();
      frame.append(here);
      compile()
        .then((module) => glue(() => here, hear, watching(() => !running, stop))({ module_or_path: module }))
        .catch(failed);
    });
    return begun.then(
      () => void load(here),
      (error) => {
        here.remove();
        throw error;
      },
    );
  };

  // The letters, and the reading module once the questions are visible. Each has an instance per element, too.
  const load = async (here) => {
    await startModule(here, LETTERS, () => compiled(lettersPart));
    await paintedOrWanted(here);
    await startModule(here, READING, async () => compiled(await reading()));
  };

  // Replaces an element that has trapped: a message, everything that was typed, and a way to retry.
  const stopped = (here, error) => {
    const focused = here.contains(frame.getRootNode().activeElement);
    const typed = [...new Set([...here.querySelectorAll(TYPED)].map((field) => field.value))].filter(Boolean);
    const notice = made("div", "", { class: "trouble", part: "trouble", tabindex: "-1", "data-testid": "trouble" });
    const words = made("p", "Something went wrong here, and it cannot go on. The fault is ours. Nothing was sent.", { role: "alert" });
    const again = made("button", "Start again", { type: "button" });
    let trying = false;
    again.onclick = async () => {
      if (trying) return;
      trying = true;
      shown = false;
      try {
        await begin();
      } catch (error) {
        trying = false;
        console.error("<rain-check> again", error);
        words.textContent = "It could not start again. Reloading the page may help; copy your text first.";
        return;
      }
      words.remove();
      // The typed text stays until the reader is done with it.
      again.textContent = "Close";
      again.onclick = () => notice.remove();
      if (!typed.length) notice.remove();
      frame.querySelector(".questions").focus({ preventScroll: true });
      if (away) ask("away");
      tell("ready");
      tellEarly();
    };
    notice.append(words, ...(typed.length ? [toCopy("Your text, to copy from here", typed.join("\n\n"))] : []), again);
    // Replacing the mount point also removes the instance's listeners on it.
    here.remove();
    frame.prepend(notice);
    if (focused) {
      notice.focus({ preventScroll: true });
      notice.scrollIntoView({ block: "nearest" });
    }
    console.error("<rain-check> stopped", error);
    tell("error", { why: "stopped" });
  };

  const tellEarly = () => {
    shown = true;
    for (const told of early.splice(0)) tell(...told);
  };

  await begin();
  let leaveEdges = keepClear(frame);
  return {
    renew() {
      renew();
      ask("renew");
    },
    away() {
      away = true;
      leaveEdges();
      ask("away");
    },
    back() {
      if (away) {
        leaveEdges = keepClear(frame);
        ask("back");
      }
      away = false;
    },
    reset: () => ask("reset"),
    shown: tellEarly,
  };
};

// Shows a text whose download the frame would block without an error.
const showUnsaved = (place, name, text) => {
  const dialog = made("dialog", "", { class: "unsaved", "aria-label": "Text to copy" });
  const close = made("button", "Close", { type: "button", class: "button" });
  close.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  dialog.append(toCopy(`This frame may not save files. Copy ${name} from here.`, text), close);
  place.querySelector(".app").append(dialog);
  dialog.showModal();
  dialog.querySelector("textarea").select();
};

const text = (rules) => {
  try {
    return JSON.stringify(rules);
  } catch (error) {
    console.warn(`<rain-check> config cannot be written as JSON and is ignored: ${error.message}`);
  }
};

const engine = { css: STYLES, run };
