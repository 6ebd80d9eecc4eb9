// Reads the whole page, and leaves out what this screen reader says but those that people use do not:
//
// - The contents of a closed <details>.
// - The text of a label, legend, button or summary, after it was read as the name of the control. Headings in legends stay, because
//   people jump from heading to heading.
// - The ends of paragraphs and lists, and elements without text.
//
// Returns the phrases, each with whether it is visible. A page has some hundreds; after 3000 the reader must be in a loop.
(async () => {
  const isCollapsed = (at) => {
    for (let details = at.closest("details"); details; details = details.parentElement.closest("details")) {
      if (!details.open && !details.querySelector(":scope > summary")?.contains(at)) return true;
    }
    return false;
  };
  const isName = (node, at) => {
    if (node.nodeType !== Node.TEXT_NODE) return false;
    if (at.closest("h1, h2, h3, h4, h5, h6")) return false;
    return Boolean(at.closest("legend, button, a, summary, [role=tab]") ?? at.closest("label")?.control);
  };
  const phrases = [];
  for (let count = 0; ; count++) {
    if (count > 3000) throw new Error("it does not reach the end");
    const phrase = await reader.lastSpokenPhrase();
    if (phrase === "end of document") break;
    const node = reader.activeNode;
    const at = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const words = await reader.itemText();
    if (words && !/^end( of|,)/.test(phrase) && !isName(node, at) && !isCollapsed(at)) {
      phrases.push([phrase, at.checkVisibility({ opacityProperty: true, visibilityProperty: true })]);
    }
    await reader.next();
  }
  return phrases;
})();
