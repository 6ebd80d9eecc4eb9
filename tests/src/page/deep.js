// Prepended to every script that a test runs in the page. Finds elements inside open shadow roots too, where
// `document.querySelector` does not look.
const deep = (() => {
  // A root and all shadow roots inside it, outer ones first.
  const roots = (root) => [root, ...[...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? roots(one.shadowRoot) : []))];
  const inside = (node) => [...(node.shadowRoot ? roots(node.shadowRoot) : []), ...roots(node).slice(1)];

  // All matches of a selector, in the document or inside a node.
  const all = (selector, within = document) =>
    [within, ...inside(within)].flatMap((root) => [...root.querySelectorAll(selector)]);

  // The first match, or undefined.
  const one = (selector, within) => all(selector, within)[0];

  // The focused element.
  const focus = (root = document) => {
    const at = root.activeElement;
    return at?.shadowRoot?.activeElement ? focus(at.shadowRoot) : at;
  };

  // The topmost element at a point of the viewport; null outside it.
  const at = (x, y, root = document) => {
    const there = root.elementFromPoint(x, y);
    // A shadow root also returns elements outside it.
    return there?.shadowRoot && there !== root.host ? (at(x, y, there.shadowRoot) ?? there) : there;
  };

  // Whether `inner` is `outer` or inside it.
  const holds = (outer, inner) => {
    for (let node = inner; node; node = node.getRootNode().host) if (outer.contains(node)) return true;
    return false;
  };

  // The visible text of an element.
  const text = (element) =>
    [element, ...inside(element).flatMap((root) => [...root.children])].map((part) => part.innerText).filter(Boolean).join("\n");

  // The folded part with this summary.
  const fold = (summary) => all("details > summary").find((one) => one.textContent.trim() === summary)?.parentElement;

  // Opens folded parts as a person does, and waits until what is inside is drawn.
  const unfold = async (...folds) => {
    for (const one of folds) if (one && !one.open) one.firstElementChild.click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  };

  // Everything that an element is folded into, outer parts first.
  const around = (element) => {
    const folds = [];
    for (let one = element.closest("details"); one; one = one.parentElement.closest("details")) folds.unshift(one);
    return folds;
  };

  // Opens every folded part but menus, also those where only one is open at a time.
  const unfoldAll = async () => {
    const closed = () => all("details:not(.menu):not([open])");
    while (closed().length > 0) {
      for (const one of closed()) one.name = "";
      await unfold(...closed());
    }
  };

  return { all, one, focus, at, holds, text, fold, unfold, around, unfoldAll };
})();
