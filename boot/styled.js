// The single-file page's styles, as a constructed style sheet: its policy allows neither <style> nor a linked style
// sheet.
const dress = (css) => {
  const { dataset } = document.documentElement;
  // Set before the first paint: the first question is shown only where the application is starting.
  dataset.start = "starting";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  // Where the file is cut off or changed, the script with the application does not run, and cannot say so itself.
  document.addEventListener("DOMContentLoaded", () => {
    if (dataset.startWhole === undefined) Object.assign(dataset, { start: "failed", startWhy: "damaged" });
  });
};
