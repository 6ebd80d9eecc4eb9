// What the element tells this page of. What reaches the window by this name, the guard takes for a fault of the page.
document.addEventListener("error", (event) => {
  if (event.target.localName === "rain-check") {
    const { dataset } = document.documentElement;
    dataset.errors = [dataset.errors, event.detail.why].filter(Boolean).join(" ");
  }
});
