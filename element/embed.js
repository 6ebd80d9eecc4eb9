// The script of the page for frames: sets the element's options from the URL and reports the height to the embedding
// page.
const element = document.querySelector("rain-check");
for (const [name, value] of new URLSearchParams(location.search)) {
  if (name === "config") {
    try {
      element.config = JSON.parse(value);
    } catch (error) {
      console.warn(`config is no JSON and is ignored: ${error.message}`);
    }
  } else if (OPTIONS.includes(name) && name !== "src" && name !== "loading") {
    element.setAttribute(name, value);
  }
}
// The frame itself follows the theme.
if (["light", "dark"].includes(element.theme)) document.querySelector("meta[name=color-scheme]").content = element.theme;

const sheet = new CSSStyleSheet();
sheet.replaceSync("body { margin: 0 }");
document.adoptedStyleSheets = [sheet];

// Browsers that let a frame grow with its content need nothing more; for others, post the height to the embedding page.
const report = () => {
  if (parent === self) return;
  try {
    requestResize();
  } catch {
    // Not supported, or the embedding page did not opt in.
  }
  parent.postMessage({ "rain-check-height": Math.ceil(document.documentElement.offsetHeight) }, "*");
};
try {
  new ResizeObserver(report).observe(document.documentElement);
} catch {
  // Without it, once it is there and after each press.
  for (const kind of ["ready", "click"]) element.addEventListener(kind, () => setTimeout(report));
}
