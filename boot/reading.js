// The reading module: separate WebAssembly that reviews messages, reads sentences and dates, and finds circumstances by what
// people call them. It is loaded after the page has answered, and the page works without it. The application finds it on the element it is mounted on:
//
//   place.reading                  undefined while loading, then { review, readDate, find, understand }, or null on failure
//   event "reading"                it is ready
//   event "reading-failed"         it could not be loaded, or has trapped
//
// Each function takes JSON and gives JSON. A trap in it disables this module only.

// Loads the module once the page has been painted and sets `place.reading`. `load` resolves to wasm-bindgen's `glue` and
// the `module` to hand to it: a compiled module or its bytes. Resolves when that is done or has failed.
const startReading = async (place, load) => {
  const failed = (error) => {
    if (place.reading === null) return;
    place.reading = null;
    console.warn("The second look is not available:", error);
    place.dispatchEvent(new Event("reading-failed"));
  };
  await paintedOrWanted(place);
  try {
    const { glue, module } = await load();
    const functions = glue();
    await functions({ module_or_path: module });
    const guarded = (name) => (json) => {
      try {
        return functions[name](JSON.parse(json));
      } catch (error) {
        failed(error);
        return undefined;
      }
    };
    const [review, readDate, find, understand] = ["review", "read_date", "find", "understand"].map(guarded);
    place.reading = { review, readDate, find, understand };
    place.dispatchEvent(new Event("reading"));
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
