// The single-file page's styles, as a constructed style sheet: its policy allows neither <style> nor a linked style
// sheet.
const dress = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};
