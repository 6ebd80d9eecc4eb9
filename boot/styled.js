// The single-file page's styles, as a constructed style sheet: its policy allows neither <style> nor a linked style
// sheet.
const dress = (css) => {
  // Set before the first paint: the first question is shown only where the application is starting.
  document.documentElement.dataset.start = "starting";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};
