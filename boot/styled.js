// The page in one file: its styles, handed over as an object, since its policy allows neither <style> nor a style sheet's file.
const dress = (css) => {
  // Before anything is painted: the first question is for those with whom the application comes.
  document.documentElement.dataset.start = "starting";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};
