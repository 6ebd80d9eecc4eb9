// Starts the application and reports progress on <html>. Shared by every edition of the page; each edition has a file
// beside this one that knows where the WebAssembly comes from.
//
//   data-start       "starting" (see early.js), then "ready" (set by the application itself) or "failed"
//   data-start-why   "browser"         no WebAssembly, or the browser is too old for the features we use
//                    "policy"          a policy (of the host or an employer) forbids it
//                    "damaged"         the bytes received are not the ones built
//                    "network"         nothing was received
//   data-start-whole  the script with the application runs: the page has arrived whole
//   data-start-slow  still starting after a while: the advice in short is shown below the first question, which stays
//
// The messages are in index.html, hidden until the attribute shows them, so the page is readable without this
// script.
//
// `glue` is wasm-bindgen's script, wrapped in a function. `load` resolves to what the glue accepts: a response or
// bytes. `size` is the expected number of bytes, 0 where it is not known. Resolves to whether the application has started.
const begin = async (glue, load, size) => {
  const html = document.documentElement;
  html.dataset.startWhole = "";
  const fail = (why, error) => {
    // Once the application runs, it reports failures more precisely itself.
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
    // The smallest valid module. Instantiate it too: under a policy, WebKit compiles but refuses to instantiate.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    return fail("policy", error);
  }

  // Do not delay the first paint. After it, while the module loads, make the first DateTimeFormat: that takes a slow
  // phone a tenth of a second. A hidden page never paints, hence the timeout.
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
  // The application needs its mount point, which may not be parsed yet.
  if (document.readyState === "loading") await new Promise((done) => document.addEventListener("DOMContentLoaded", done));

  // The application draws itself in a task of its own: what a browser throws at it there comes as an uncaught error, when the
  // static content has gone. Traps are the business of stopped.js.
  const app = document.getElementById("app");
  const content = [...app.childNodes];
  for (const kind of ["error", "unhandledrejection"]) {
    addEventListener(kind, (event) => {
      const error = event.error || event.reason;
      if (html.dataset.start !== "starting" || error instanceof WebAssembly.RuntimeError) return;
      app.replaceChildren(...content);
      fail("browser", error);
    });
  }

  // A copy, to find out why it fails.
  const copy = source instanceof Response ? source.clone() : new Response(source);
  const arrived = copy.arrayBuffer().catch(() => null);
  // Firefox waits forever for the rest of a module that is cut off, and until then compiles nothing in this tab, whatever is
  // loaded there: so the end of one that is not whole becomes an error.
  const flush = async () => {
    if (size && (await arrived)?.byteLength !== size) throw new Error("not whole");
  };
  try {
    if (source instanceof Response && source.body && globalThis.TransformStream) {
      source = new Response(source.body.pipeThrough(new TransformStream({ flush })), source);
    }
    // The glue uses `instantiateStreaming` for a response where possible, else compiles its bytes.
    await glue()({ module_or_path: source });
    // It has drawn itself, or failed to, before the next task. Where it failed, nothing more is loaded.
    await new Promise((done) => setTimeout(done));
    return html.dataset.start !== "failed";
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return fail("damaged", error);
    const bytes = await arrived;
    if (!bytes) return fail("network", error);
    // If all bytes arrived, the browser lacks a feature they use.
    return fail(bytes.byteLength === size ? "browser" : "damaged", error);
  }
};
