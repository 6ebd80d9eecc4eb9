// After a fault of ours. Whatever goes wrong inside the WebAssembly ends in a trap, and a trap reaches the page as an error
// that nobody caught. The application may then be in any state; so this asks nothing of it, looks only at the page, and puts
// the words for it (the template in index.html) in its place, with everything that was typed.
const TYPED = "textarea, input:not([type=radio], [type=checkbox], [type=number], [type=search])";

const whenStopped = () => {
  let stopped = false;
  const stop = (event) => {
    const app = document.getElementById("app");
    if (stopped || !app || !((event.error || event.reason) instanceof WebAssembly.RuntimeError)) return;
    stopped = true;
    const typed = [...app.querySelectorAll(TYPED)].map((field) => field.value).filter(Boolean);
    const notice = document.getElementById("stopped").content.cloneNode(true);
    const kept = notice.querySelector("label");
    kept.hidden = !typed.length;
    kept.querySelector("textarea").value = typed.join("\n\n");
    const place = notice.firstElementChild;
    // With the element go the listeners of the application that hang on it.
    app.replaceWith(notice);
    place.scrollIntoView();
    // What was typed is on the page, to be copied; leaving it is the way on.
    addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
  };
  addEventListener("error", stop);
  addEventListener("unhandledrejection", stop);
};
