// What the element tells this page of.
addEventListener("error", (event) => {
  if (event.target.localName === "rain-check") {
    const { dataset } = document.documentElement;
    dataset.errors = [dataset.errors, event.detail.why].filter(Boolean).join(" ");
  }
});
