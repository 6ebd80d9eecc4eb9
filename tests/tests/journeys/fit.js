// Checks of layout, touch targets, motion and contrast. Each returns a list of problems. `deep` (tests/src/page/deep.js) looks
// inside shadow roots too.
const fit = (() => {
  const up = (node) => node.parentElement ?? node.getRootNode().host;
  // While a check runs, nothing changes who is inside whom, or hidden.
  const once = (find) => {
    const known = new Map();
    return (one) => known.get(one) ?? known.set(one, find(one)).get(one);
  };
  const ancestors = once((node) => (node ? [node, ...ancestors(up(node))] : []));
  const all = () => deep.all("body, body *");
  const style = (one) => getComputedStyle(one);
  // For screen readers only; or the copy of a field's text that carries the marks.
  const unseen = once((one) => style(one).clipPath === "inset(50%)" || one.ariaHidden === "true" || Boolean(up(one) && unseen(up(one))));
  const seen = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !unseen(one);
  const says = (one) => `${one.localName} “${(one.labels?.[0]?.innerText || one.innerText || one.name || one.className || "").trim().slice(0, 40)}”`;
  const px = (number) => Math.round(number * 10) / 10;

  // Every visible line of text, with its element.
  const lines = () => {
    const found = [];
    for (const one of all().filter(seen)) {
      for (const node of one.childNodes) {
        // Text directly inside a closed <details> is hidden, though the <details> is visible.
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
      // Text fields scroll, and code may.
      const scrolls = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
      if (scrolls && overflowX !== "visible" && !["input", "pre", "textarea"].includes(one.localName) && one !== document.body) {
        wrong.push(`wider than its box: ${says(one)}`);
      }
    }
    return wrong;
  };

  // Overlapping text. Sticky and fixed elements and an open menu may cover others, but their own text must not overlap.
  const overlaps = () => {
    const layer = (one) => ancestors(one).find((each) => each.matches(".menu .items") || ["sticky", "fixed"].includes(style(each).position));
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

  // The part of the page that is in sight: of a page zoomed into, a part of the window; of a frame, what the page around shows of it.
  const sight = (view = window) => {
    const { offsetLeft: left, offsetTop: top, width, height } = view.visualViewport;
    const seen = { left, top, right: left + width, bottom: top + height };
    if (!view.frameElement) return seen;
    const around = sight(view.parent), at = view.frameElement.getBoundingClientRect();
    return {
      left: Math.max(seen.left, around.left - at.left), top: Math.max(seen.top, around.top - at.top),
      right: Math.min(seen.right, around.right - at.left), bottom: Math.min(seen.bottom, around.bottom - at.top),
    };
  };
  const isInSight = (x, y) => {
    const { left, top, right, bottom } = sight();
    return x >= left && x <= right && y >= top && y <= bottom;
  };

  // What is over a control, or nothing where it is in sight.
  const over = (one) => {
    const label = one.closest("label");
    // Of a link that wraps, the first line.
    const box = (["radio", "checkbox"].includes(one.type) && label ? label : one).getClientRects()[0];
    const seen = sight();
    const top = Math.max(box.top, seen.top), bottom = Math.min(box.bottom, seen.bottom);
    const left = Math.max(box.left, seen.left), right = Math.min(box.right, seen.right);
    if (top > bottom || left > right) return [`out of view, from ${px(box.left)} ${px(box.top)} to ${px(box.right)} ${px(box.bottom)}, in ${JSON.stringify(seen)}: ${says(one)}`];
    // Of a tall field only the top must be visible.
    const there = deep.at((left + right) / 2, Math.min((top + bottom) / 2, top + 24));
    return deep.holds(label ?? one, there) ? [] : [`under ${there?.localName ?? "nothing"}: ${says(one)}`];
  };
  const leave = () => {
    deep.focus()?.blur();
    scrollTo(0, 0);
  };

  // The browser scrolls a focused control into view. Nothing may cover it then, such as the bar at the bottom.
  const covered = () => {
    const wrong = controls().flatMap((one) => {
      one.focus();
      return over(one);
    });
    leave();
    return wrong;
  };

  // The same for WebKit, which scrolls once it has drawn.
  const coveredOnceDrawn = async () => {
    const wrong = [];
    for (const one of controls()) {
      one.focus();
      for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      wrong.push(...over(one));
    }
    leave();
    return wrong;
  };

  // Where the caret is at the end of a text with marks under it: in sight, and nothing over it? If not, where it is.
  const caret = (field) => {
    const texts = document.createTreeWalker(field.parentElement.querySelector(".marks"), NodeFilter.SHOW_TEXT);
    let last;
    while (texts.nextNode()) if (texts.currentNode.data.trim()) last = texts.currentNode;
    const range = document.createRange();
    range.setStart(last, last.data.trimEnd().length - 1);
    range.setEnd(last, last.data.trimEnd().length);
    const { right, top, bottom } = range.getBoundingClientRect();
    const there = deep.at(right, (top + bottom) / 2);
    const seen = isInSight(right, top) && isInSight(right, bottom) && deep.holds(field, there);
    return seen || `from ${px(top)} to ${px(bottom)}, under ${there?.className || there?.localName}, in ${JSON.stringify(sight())}`;
  };

  // A label can be tapped like its control. Links and gaps within a sentence are exempt, as in WCAG.
  const small = (least) => {
    const wrong = [];
    for (const one of controls()) {
      const isLink = one.localName === "a" && up(one).innerText.trim().length > one.innerText.trim().length + 2;
      const inSentence = style(one).display.startsWith("inline") && (isLink || one.closest(".text, .subject"));
      const touched = ["radio", "checkbox"].includes(one.type) ? (one.closest("label") ?? one) : one;
      const { width, height } = touched.getBoundingClientRect();
      if (!inSentence && (width < least - 0.5 || height < least - 0.5)) wrong.push(`${px(width)} by ${px(height)} px: ${says(one)}`);
    }
    return wrong;
  };

  // Transitions and animations longer than this, in milliseconds.
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

  // Contrast by WCAG. A canvas parses every colour syntax.
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
  // The background of an element. Ours are either opaque or transparent.
  const background = (one) => style(ancestors(up(one)).find((each) => rgba(style(each).backgroundColor)[3]) ?? document.documentElement).backgroundColor;

  // Edges of fields with less contrast than this to the background. Not of checkboxes and radio buttons, which the browser draws, nor of
  // buttons and tiles, which their words and their ground tell from the page.
  const edges = (least) => {
    const wrong = [];
    const native = (one) => ["radio", "checkbox"].includes(one.type);
    for (const one of controls().filter((each) => !each.matches("button, summary, a") && !native(each))) {
      const { borderTopColor, borderTopStyle, borderTopWidth } = style(one);
      if (borderTopStyle === "none" || !parseFloat(borderTopWidth) || !rgba(borderTopColor)[3]) continue;
      const ratio = contrast(borderTopColor, background(one));
      if (ratio < least) wrong.push(`${px(ratio)} to 1, the edge ${borderTopColor} on ${background(one)}: ${says(one)}`);
    }
    return wrong;
  };

  // Samples whose contrast is not the ratio that the page states.
  const claims = () => deep.all("[data-ratio]").filter(seen).flatMap((one) => {
    const { color, borderTopColor, backgroundColor } = style(one);
    const has = contrast(one.matches(".edge") ? borderTopColor : color, backgroundColor);
    return has >= Number(one.dataset.ratio) && has < Number(one.dataset.ratio) + 0.2 ? [] : [`${px(has)}, not ${one.dataset.ratio}: ${says(one)}`];
  });

  // The text spacing of WCAG 1.4.12. In adopted style sheets, which no content security policy blocks.
  const space = (on) => {
    const roots = [document, ...deep.all("*").map((one) => one.shadowRoot).filter(Boolean)];
    for (const root of roots) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
      sheet.hasTextSpacing = true;
      const own = [...root.adoptedStyleSheets].filter((each) => !each.hasTextSpacing);
      root.adoptedStyleSheets = on ? [...own, sheet] : own;
    }
  };

  return { caret, claims, covered, coveredOnceDrawn, cut, edges, overlaps, slow, small, space };
})();
