// From the top of the page to its end, with what the screen reader does not know, and people's do:
//
// - What is folded away in <details> is not there for anybody. It takes it for the rest of the page.
// - A label or a legend is said as the name of what it names, a button's words as the button's: it says them once more by
//   themselves. A heading in a legend stays: people go from heading to heading.
// - That a paragraph or a list ends is said to nobody who did not ask for it; what has no words, neither.
//
// What is left comes back, each with whether it can be seen at all. A page has some hundreds of phrases: where there seem to
// be more, the reader goes in circles.
(async () => {
  const folded = (at) => {
    for (let drawer = at.closest("details"); drawer; drawer = drawer.parentElement.closest("details")) {
      if (!drawer.open && !drawer.querySelector(":scope > summary")?.contains(at)) return true;
    }
    return false;
  };
  const named = (node, at) => {
    if (node.nodeType !== Node.TEXT_NODE) return false;
    if (at.closest("h1, h2, h3, h4, h5, h6")) return false;
    return Boolean(at.closest("legend, button, a, [role=tab]") ?? at.closest("label")?.control);
  };
  const phrases = [];
  for (let count = 0; ; count++) {
    if (count > 3000) throw new Error("it never comes to the end");
    const phrase = await reader.lastSpokenPhrase();
    if (phrase === "end of document") break;
    const node = reader.activeNode;
    const at = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const words = await reader.itemText();
    if (words && !/^end( of|,)/.test(phrase) && !named(node, at) && !folded(at)) {
      phrases.push([phrase, at.checkVisibility({ opacityProperty: true, visibilityProperty: true })]);
    }
    await reader.next();
  }
  return phrases;
})();
