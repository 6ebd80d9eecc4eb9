// What does not fit: cut off, sticking out, one over the other, under the bar, too small to touch, or moving. Each check gives a
// list of what is wrong; `deep` (see tests/src/page/deep.js) looks inside shadow roots too.
const fit = (() => {
  const up = (node) => node.parentElement ?? node.getRootNode().host;
  const ancestors = (node) => (node ? [node, ...ancestors(up(node))] : []);
  const all = () => deep.all("body, body *");
  const style = (one) => getComputedStyle(one);
  // For ears alone; or the text of a field once more underneath, to carry the marks.
  const unseen = (one) => ancestors(one).some((each) => style(each).clipPath === "inset(50%)" || each.ariaHidden === "true");
  const seen = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !unseen(one);
  const says = (one) => `${one.localName} “${(one.labels?.[0]?.innerText || one.innerText || one.name || one.className || "").trim().slice(0, 40)}”`;
  const px = (number) => Math.round(number * 10) / 10;

  // Every line of text that is seen, with the element it stands in.
  const lines = () => {
    const found = [];
    for (const one of all().filter(seen)) {
      for (const node of one.childNodes) {
        // Text right inside a drawer that is shut is not seen, though the drawer is.
        if (node.nodeType !== Node.TEXT_NODE || !node.data.trim() || one.matches("details:not([open])")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) found.push([one, box]);
      }
    }
    return found;
  };

  const cut = () => {
    const wrong = [];
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth - width;
    if (wide > 0) wrong.push(`the page is ${wide} px too wide`);
    for (const [one, box] of lines()) {
      if (box.left < -1 || box.right > width + 1) wrong.push(`out of the window: ${says(one)}`);
      for (const each of ancestors(one)) {
        const { overflowX, overflowY } = style(each);
        const frame = each.getBoundingClientRect();
        const hides = (overflow) => ["hidden", "clip"].includes(overflow);
        const beyondX = Math.max(frame.left - box.left, box.right - frame.right);
        const beyondY = Math.max(frame.top - box.top, box.bottom - frame.bottom);
        if (each !== document.body && ((hides(overflowX) && beyondX > 1) || (hides(overflowY) && beyondY > 1))) {
          wrong.push(`cut off: ${says(one)}`);
        }
      }
    }
    for (const one of all().filter(seen)) {
      const { overflowX, overflowY } = style(one);
      if (one.localName === "textarea" && overflowY === "hidden" && one.scrollHeight > one.clientHeight + 2) {
        wrong.push(`the end of its text is hidden: ${says(one)}`);
      }
      // A line of text to type in scrolls by itself; so may code.
      const scrolls = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
      if (scrolls && overflowX !== "visible" && !["input", "pre", "textarea"].includes(one.localName) && one !== document.body) {
        wrong.push(`wider than its place: ${says(one)}`);
      }
    }
    return wrong;
  };

  // Text on text. What sticks to an edge lies over the rest by intent; among itself it may not.
  const overlaps = () => {
    const layer = (one) => ancestors(one).find((each) => ["sticky", "fixed"].includes(style(each).position));
    const found = lines().map(([one, box]) => [one, box, layer(one)]);
    const wrong = [];
    found.forEach(([one, a, on], index) => {
      for (const [other, b, onto] of found.slice(index + 1)) {
        if (one === other || on !== onto || one.contains(other) || other.contains(one)) continue;
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 2 && tall > 4) wrong.push(`${says(one)} lies on ${says(other)}`);
      }
    });
    return wrong;
  };

  const controls = () => deep.all("a[href], button, input, select, textarea, summary, [tabindex='0']").filter(seen);

  // Whatever the keyboard comes to is scrolled into view by the browser, and nothing may lie over it then, the bar least of all.
  const covered = () => {
    const wrong = [];
    for (const one of controls()) {
      one.focus();
      const label = one.closest("label");
      // A link that is broken into lines is where its first line is.
      const box = (["radio", "checkbox"].includes(one.type) && label ? label : one).getClientRects()[0];
      const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
      // Of a tall field its beginning counts: that is where somebody begins to read or to write.
      const there = deep.at((box.left + box.right) / 2, Math.min((top + bottom) / 2, top + 24));
      if (!deep.holds(label ?? one, there)) wrong.push(`out of view, or under ${there?.localName ?? "nothing"}: ${says(one)}`);
    }
    deep.focus()?.blur();
    scrollTo(0, 0);
    return wrong;
  };

  // Words of a label are touched like its control. A link within a sentence is as tall as the sentence's line.
  const small = (least) => {
    const wrong = [];
    for (const one of controls()) {
      const inSentence = style(one).display === "inline" && one.localName === "a" && up(one).innerText.trim().length > one.innerText.trim().length + 2;
      const touched = ["radio", "checkbox"].includes(one.type) ? (one.closest("label") ?? one) : one;
      const { width, height } = touched.getBoundingClientRect();
      if (!inSentence && (width < least - 0.5 || height < least - 0.5)) wrong.push(`${px(width)} by ${px(height)} px: ${says(one)}`);
    }
    return wrong;
  };

  // What takes longer than this to get from one look to another, in milliseconds.
  const slow = (most) => {
    const wrong = [];
    const times = (list) => list.split(",").map((time) => parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000));
    for (const one of deep.all("*")) {
      for (const part of [null, "::before", "::after"]) {
        const { transitionProperty, transitionDuration, transitionDelay, animationName, animationDuration, scrollBehavior } = getComputedStyle(one, part);
        const longest = Math.max(...times(transitionDuration)) + Math.max(...times(transitionDelay), 0);
        if (transitionProperty !== "none" && longest > most) wrong.push(`${longest} ms: ${says(one)}${part ?? ""}`);
        if (animationName !== "none" && Math.max(...times(animationDuration)) > most) wrong.push(`animated by ${animationName}: ${says(one)}${part ?? ""}`);
        if (most === 0 && scrollBehavior === "smooth") wrong.push(`scrolls smoothly: ${says(one)}`);
      }
    }
    return wrong;
  };

  // How much one colour stands out from another, by WCAG. A canvas reads any way of writing a colour.
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [red, green, blue] = rgba(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  // What something stands on. All of our grounds are opaque, or not there.
  const ground = (one) => style(ancestors(up(one)).find((each) => rgba(style(each).backgroundColor)[3]) ?? document.documentElement).backgroundColor;

  // Edges of controls that stand out less than this from what the control stands on. A box or a radio button is as the browser
  // draws it; where it has a tile around it, the tile's edge counts.
  const edges = (least) => {
    const wrong = [];
    const native = (one) => ["radio", "checkbox"].includes(one.type);
    for (const one of [...controls().filter((each) => !native(each)), ...deep.all("label:has(input[type=radio])").filter(seen)]) {
      const { borderTopColor, borderTopStyle, borderTopWidth } = style(one);
      if (borderTopStyle === "none" || !parseFloat(borderTopWidth) || !rgba(borderTopColor)[3]) continue;
      const ratio = contrast(borderTopColor, ground(one));
      if (ratio < least) wrong.push(`${px(ratio)} to 1, the edge ${borderTopColor} on ${ground(one)}: ${says(one)}`);
    }
    return wrong;
  };

  // The ratios that a page claims for its samples, and those that they have.
  const claims = () => deep.all("[data-ratio]").filter(seen).flatMap((one) => {
    const { color, borderTopColor, backgroundColor } = style(one);
    const has = contrast(one.matches(".edge") ? borderTopColor : color, backgroundColor);
    return has >= Number(one.dataset.ratio) && has < Number(one.dataset.ratio) + 0.2 ? [] : [`${px(has)}, and not ${one.dataset.ratio}: ${says(one)}`];
  });

  // Text set as loosely as WCAG 1.4.12 says that people may set it. A sheet that is adopted is none of the page's, so that no
  // policy has to allow it.
  const space = (loosely) => {
    const roots = [document, ...deep.all("*").map((one) => one.shadowRoot).filter(Boolean)];
    for (const root of roots) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
      sheet.looselySet = true;
      const own = [...root.adoptedStyleSheets].filter((each) => !each.looselySet);
      root.adoptedStyleSheets = loosely ? [...own, sheet] : own;
    }
  };

  return { claims, covered, cut, edges, overlaps, slow, small, space };
})();
