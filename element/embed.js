// The page for frames: one element, which takes its options from the address, and a word to the page around it about its height.
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
// The frame itself is as dark or light as what is in it.
if (["light", "dark"].includes(element.theme)) document.querySelector("meta[name=color-scheme]").content = element.theme;

const sheet = new CSSStyleSheet();
sheet.replaceSync("body { margin: 0 }");
document.adoptedStyleSheets = [sheet];

// Browsers that let a frame grow with its content ask for nothing more; for the others, a number, to whoever is around.
new ResizeObserver(() => {
  if (parent === self) return;
  try {
    requestResize();
  } catch {
    // It knows no such thing, or the page around does not ask for it.
  }
  parent.postMessage({ "rain-check-height": Math.ceil(document.documentElement.offsetHeight) }, "*");
}).observe(document.documentElement);
