// The reading module: WebAssembly of its own that looks over messages and reads dates. It comes after the page has answered,
// and the page works without it. The application finds it on the element it is mounted on:
//
//   place.reading                  undefined until it is there, then { review(json), readDate(json) }, null once it has failed
//   event "reading"                it is there
//   event "reading-failed"         it will not come, or has stopped
//
// JSON goes in and JSON comes out. A fault in it ends this module and nothing else.

// Puts the module on `place` once `load` has brought its functions. Resolves when it is there, or has failed.
const giveReading = async (place, load) => {
  const failed = (error) => {
    if (place.reading === null) return;
    place.reading = null;
    console.warn("The second look is not available:", error);
    place.dispatchEvent(new Event("reading-failed"));
  };
  try {
    const functions = await load();
    const guarded = (name) => (json) => {
      try {
        return functions[name](json);
      } catch (error) {
        failed(error);
        return undefined;
      }
    };
    place.reading = { review: guarded("review_json"), readDate: guarded("read_date_json") };
    place.dispatchEvent(new Event("reading"));
  } catch (error) {
    failed(error);
  }
};

const TEXT_FIELD = "textarea, input:not([type=radio], [type=checkbox], [type=button])";

// Resolves once what is on `place` has been painted, or at once when somebody goes to a text field. A hidden page is not
// painted, so waiting for that has an end.
const paintedOrWanted = (place) =>
  new Promise((done) => {
    place.addEventListener("focusin", (event) => event.target.matches?.(TEXT_FIELD) && done());
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 1000);
  });
