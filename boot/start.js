// Starts the application and says on <html> how far it got. Shared by every edition of the page; each has a file of its own
// beside this one, which knows where the WebAssembly comes from.
//
//   data-start       "starting", then "ready" (set by the application itself) or "failed"
//   data-start-why   "browser"         there is none, or the browser is too old for what we use of it
//                    "policy"          a policy (of the page's host, of an employer) forbids it
//                    "damaged"         what arrived is not what was built
//                    "network"         nothing arrived
//
// The words for each are in index.html, hidden until the attribute asks for them: without this script the page still reads well.
const begin = async (glue, bytes) => {
  const html = document.documentElement;
  html.dataset.start = "starting";
  const fail = (why, error) => {
    // Once the application runs, what it says about a failure is more exact than what can be said from here.
    if (html.dataset.start !== "starting") return;
    html.dataset.startWhy = why;
    html.dataset.start = "failed";
    console.error(why, error);
  };

  if (typeof WebAssembly !== "object") return fail("browser");
  whenStopped();
  try {
    // The smallest module there is. A policy may let it compile and refuse only to instantiate it: WebKit does.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    return fail("policy", error);
  }

  // What is seen first waits for nothing else. Then, with the rest still on its way, comes the first question about dates: it
  // keeps a phone busy for a tenth of a second, whenever it is. Out of sight nothing is painted, so this ends by itself.
  const painted = new Promise((done) => {
    setTimeout(done, 500);
    new PerformanceObserver(done).observe({ type: "paint", buffered: true });
  })
    .then(() => Intl.DateTimeFormat())
    .catch(() => {});
  let module;
  try {
    module = await WebAssembly.compile(await bytes());
  } catch (error) {
    // The bytes are those that were built: a browser that cannot compile them lacks something they use.
    return fail(error.why || "browser", error.error || error);
  }

  // The application looks for its place in the page, which may still be on its way.
  if (document.readyState === "loading") await new Promise((done) => document.addEventListener("DOMContentLoaded", done));
  await painted;
  try {
    await glue()({ module_or_path: module });
  } catch (error) {
    fail("damaged", error);
  }
};
