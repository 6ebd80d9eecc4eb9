// Starts the application and says on <html> how far it got. Shared by every edition of the page; each has a file of its own
// beside this one, which knows where the WebAssembly comes from.
//
//   data-start       "starting", then "ready" (set by the application itself) or "failed"
//   data-start-why   "browser"         there is no WebAssembly, or the browser is too old for what we use of it
//                    "policy"          a policy (of the page's host, of an employer) forbids it
//                    "damaged"         what arrived is not what was built
//                    "network"         nothing arrived
//
// The words for each are in index.html, hidden until the attribute asks for them: without this script the page still reads well.
//
// `glue` is wasm-bindgen's script, wrapped in a function; `load` gives what the glue's own loading takes: a response, or bytes.
// `size` is how many bytes there should be. Resolves to whether the application has started.
const begin = async (glue, load, size) => {
  const html = document.documentElement;
  html.dataset.start = "starting";
  const fail = (why, error) => {
    // Once the application runs, what it says about a failure is more exact than what can be said from here.
    if (html.dataset.start === "starting") {
      html.dataset.startWhy = why;
      html.dataset.start = "failed";
      console.error(why, error);
    }
    return false;
  };

  if (typeof WebAssembly !== "object") return fail("browser");
  whenStopped();
  try {
    // The smallest module there is. A policy may let it compile and refuse only to instantiate it: WebKit does.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    return fail("policy", error);
  }

  // The first paint waits for nothing else. After it, while the module is on its way, the first question about dates is
  // asked: it keeps a slow phone busy for a tenth of a second. A hidden page never paints, so waiting for it has an end.
  const painted = new Promise((done) => {
    setTimeout(done, 500);
    new PerformanceObserver(done).observe({ type: "paint", buffered: true });
  })
    .then(() => Intl.DateTimeFormat())
    .catch(() => {});
  let source;
  try {
    source = await load();
  } catch (error) {
    return fail(error.why || "damaged", error.error || error);
  }
  await painted;
  // The application looks for its place in the page, which may still be on its way.
  if (document.readyState === "loading") await new Promise((done) => document.addEventListener("DOMContentLoaded", done));

  // Read only where something goes wrong, to tell why.
  const copy = source instanceof Response ? source.clone() : new Response(source);
  try {
    // The glue compiles a response while it arrives (`instantiateStreaming`), or its bytes where that is not possible.
    await glue()({ module_or_path: source });
    return true;
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return fail("damaged", error);
    const arrived = await copy.arrayBuffer().catch(() => null);
    if (!arrived) return fail("network", error);
    // All bytes have come, and the browser cannot compile them: it lacks something they use.
    return fail(arrived.byteLength === size ? "browser" : "damaged", error);
  }
};
