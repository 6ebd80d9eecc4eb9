// The page in one file: its styles, handed over as an object, since its policy allows neither <style> nor a style sheet's file.
const dress = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};
