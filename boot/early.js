// The first script of a page, small and in its head, so that the first question is painted while the rest is on its way.

// Marks the kind that is tapped before the application is there. The application takes it over from the page.
const takeEarlyTaps = () =>
  document.addEventListener("click", (event) => {
    const kind = event.target.closest?.(".first .kind");
    if (!kind) return;
    const first = kind.closest(".first");
    first.querySelector("[data-early]")?.removeAttribute("data-early");
    kind.setAttribute("data-early", "");
    // It stands after the kinds, and may not be there yet.
    first.querySelector(".moment")?.toggleAttribute("hidden", false);
  });

// How long nothing but the first question is shown while the application is on its way, in milliseconds.
const PATIENCE = 8000;

// Marks the page as starting. The attributes are explained in start.js.
const startEarly = () => {
  const html = document.documentElement;
  // Before the first paint: the first question is shown only where the application is starting.
  html.dataset.start = "starting";
  takeEarlyTaps();
  setTimeout(() => html.toggleAttribute("data-start-slow", html.dataset.start === "starting"), PATIENCE);
  // Where the page is cut off or changed, the script with the application does not run, and cannot say so itself.
  document.addEventListener("DOMContentLoaded", () => {
    if (html.dataset.startWhole === undefined) Object.assign(html.dataset, { start: "failed", startWhy: "damaged" });
  });
};
