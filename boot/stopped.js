// Handles a crash. A panic in the WebAssembly ends in a trap, which reaches the page as an uncaught error. The
// application's state is then unknown, so this calls nothing in it: it reads only the DOM, and replaces the application
// with a message (a template in index.html) and everything that was typed.
const TYPED = "textarea, input:not([type=radio], [type=checkbox], [type=number], [type=search])";

const whenStopped = () => {
  let stopped = false;
  const stop = (event) => {
    const app = document.getElementById("app");
    if (stopped || !app || !((event.error || event.reason) instanceof WebAssembly.RuntimeError)) return;
    stopped = true;
    // Each text once: the application keeps hidden copies of what it has taken away.
    const typed = [...new Set([...app.querySelectorAll(TYPED)].map((field) => field.value))].filter(Boolean);
    const notice = document.getElementById("stopped").content.cloneNode(true);
    const kept = notice.querySelector("label");
    kept.hidden = !typed.length;
    kept.querySelector("textarea").value = typed.join("\n\n");
    const place = notice.firstElementChild;
    // Replacing the element also removes the application's listeners on it.
    app.replaceWith(notice);
    place.scrollIntoView();
    // The typed text is on the page to be copied, so do not ask before leaving.
    addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
  };
  addEventListener("error", stop);
  addEventListener("unhandledrejection", stop);
};
