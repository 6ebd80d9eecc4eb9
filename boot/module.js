// A module of WebAssembly beside the application: the letters, and the reading of English. It is loaded after the page has
// answered, and the page works without it. The application finds it on the element it is mounted on:
//
//   place[name]              undefined while loading, then its functions, or null on failure
//   event name               it is ready
//   event `${name}-failed`   it could not be loaded, or has trapped
//
// Each function takes a JSON text and returns its answer parsed. A trap in it disables this module only.

const LETTERS = { name: "letters", functions: ["compose", "turns", "templates"], missing: "The letters are not available:" };
const READING = {
  name: "reading",
  functions: ["review", "read_date", "find", "understand"],
  missing: "The second look is not available:",
};

// Loads a module and sets `place[name]`. `load` resolves to wasm-bindgen's `glue` and the `module` to hand to it: a compiled
// module or its bytes. Resolves when that is done or has failed.
const startModule = async (place, { name, functions, missing }, load) => {
  const failed = (error) => {
    if (place[name] === null) return;
    place[name] = null;
    console.warn(missing, error);
    place.dispatchEvent(new Event(`${name}-failed`));
  };
  try {
    const { glue, module } = await load();
    const loaded = glue();
    await loaded({ module_or_path: module });
    const guarded = (json, called) => {
      try {
        return JSON.parse(loaded[called](JSON.parse(json)));
      } catch (error) {
        failed(error);
        return undefined;
      }
    };
    place[name] = Object.fromEntries(functions.map((called) => [called, (json) => guarded(json, called)]));
    place.dispatchEvent(new Event(name));
  } catch (error) {
    failed(error);
  }
};

const TEXT_FIELD = "textarea, input:not([type=radio], [type=checkbox], [type=button])";

// Resolves once `place` has been painted, or at once when a text field gets the focus. A hidden page is not painted,
// hence the timeout.
const paintedOrWanted = (place) =>
  new Promise((done) => {
    place.addEventListener("focusin", (event) => event.target.matches?.(TEXT_FIELD) && done());
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 1000);
  });
