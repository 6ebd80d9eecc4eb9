// Put before every script that a test runs in the page: looking for things where a person sees them, which may be inside open
// shadow roots. `document.querySelector` and its kin stop at each of them.
const deep = (() => {
  // A root, and all the roots inside it, each before those inside it.
  const roots = (root) => [root, ...[...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? roots(one.shadowRoot) : []))];
  const inside = (node) => [...(node.shadowRoot ? roots(node.shadowRoot) : []), ...roots(node).slice(1)];

  // All that a selector means, in this document or within one of its nodes.
  const all = (selector, within = document) =>
    [within, ...inside(within)].flatMap((root) => [...root.querySelectorAll(selector)]);

  // The first of them; undefined where there is none.
  const one = (selector, within) => all(selector, within)[0];

  // What has the focus.
  const focus = (root = document) => {
    const at = root.activeElement;
    return at?.shadowRoot?.activeElement ? focus(at.shadowRoot) : at;
  };

  // What lies on top at a point of the window; null outside.
  const at = (x, y, root = document) => {
    const there = root.elementFromPoint(x, y);
    // A root answers for what lies around it as well.
    return there?.shadowRoot && there !== root.host ? (at(x, y, there.shadowRoot) ?? there) : there;
  };

  // Whether one is the other, or somewhere inside it.
  const holds = (outer, inner) => {
    for (let node = inner; node; node = node.getRootNode().host) if (outer.contains(node)) return true;
    return false;
  };

  // The words that are seen in an element.
  const text = (element) =>
    [element, ...inside(element).flatMap((root) => [...root.children])].map((part) => part.innerText).filter(Boolean).join("\n");

  return { all, one, focus, at, holds, text };
})();
