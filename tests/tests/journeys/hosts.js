// Prepended to every script on a host page; uses `deep` (tests/src/page/deep.js).

// Waits until an element shows its questions, or is asked to try again.
const started = async (which = deep.one("rain-check")) => {
  // As long as the tests wait for anything.
  const end = Date.now() + 30000;
  // The reading module loads or fails after the questions are shown.
  const part = (root, name) => root?.querySelector(`[data-testid=${name}]`);
  const isDone = (root) => part(root, "trouble") || (part(root, "questions") && part(root, "place").reading !== undefined);
  while (!isDone(which?.shadowRoot)) {
    if (Date.now() > end) throw new Error("the element does not start");
    await new Promise((done) => setTimeout(done, 20));
    which ??= deep.one("rain-check");
  }
};

// A list of what is wrong with how the element looks. The second screen has two questions and eleven answers to them, the answer
// none that has to be in sight.
const secondScreenFaults = (element) => faults(element, 2, 11);
const faults = (element, questions = 0, answers = 0) => {
  const found = [];
  const root = element.shadowRoot;
  const all = (selector) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const box = (one) => one.getBoundingClientRect();

  const channels = (colour) => {
    const [red, green, blue, seen = 1] = colour.match(/[\d.]+/g).map(Number);
    return colour.startsWith("color(") ? [red * 255, green * 255, blue * 255, seen] : [red, green, blue, seen];
  };
  // The nearest opaque background behind a text.
  const background = (one) => {
    for (let at = one; at; at = at.parentElement ?? at.getRootNode().host) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return [255, 255, 255];
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one) => {
    const [dark, light] = [channels(getComputedStyle(one).color), background(one)].map(luminance).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const legends = all("legend");
  if (legends.length < questions) found.push(`${legends.length} questions are visible`);
  for (const legend of legends) {
    const style = getComputedStyle(legend);
    const size = Number.parseFloat(style.fontSize);
    if (size < 14 || size > 24) found.push(`“${legend.textContent}” has a font of ${size} px`);
    if (style.textTransform !== "none") found.push(`“${legend.textContent}” is in ${style.textTransform}`);
    if (style.fontStyle !== "normal") found.push(`“${legend.textContent}” is ${style.fontStyle}`);
    if (style.letterSpacing !== "normal" || style.wordSpacing !== "0px" || style.textIndent !== "0px") found.push(`“${legend.textContent}” is spread out`);
    if (style.whiteSpace !== "normal") found.push(`“${legend.textContent}” does not wrap`);
    const lines = Number.parseFloat(style.lineHeight) / size;
    if (lines < 1.1 || lines > 1.8) found.push(`“${legend.textContent}” has lines ${lines} high`);
  }
  const choices = all("label:has(input[type=radio]), button.row");
  if (choices.length < answers) found.push(`${choices.length} choices are visible`);
  for (const choice of choices) {
    if (box(choice).height < 40) found.push(`“${choice.textContent}” is ${box(choice).height} px high`);
    if (box(choice).width < 60) found.push(`“${choice.textContent}” is ${box(choice).width} px wide`);
  }
  for (const one of all("legend, legend h2, label:has(input[type=radio]), fieldset p, button, [aria-label='Our advice'] :is(h2, p, li)")) {
    if (one.textContent.trim() && contrast(one) < 4.5) found.push(`“${one.textContent.slice(0, 30)}” has a contrast of ${contrast(one).toFixed(1)}`);
  }
  if (getComputedStyle(element).display !== "block") found.push(`it is ${getComputedStyle(element).display}`);
  return [...found, ...overflow(element)];
};

// What extends beyond the element to the left or right.
const overflow = (element) => {
  const found = [];
  const { left, right, width } = element.getBoundingClientRect();
  if (width < 200) found.push(`it is ${width} px wide`);
  for (const one of element.shadowRoot.querySelectorAll("[data-testid=place] *")) {
    // Skip scrollable elements, and those for screen readers only.
    if (!one.checkVisibility() || one.closest(".unseen, .tabs, textarea, svg")) continue;
    const box = one.getBoundingClientRect();
    if (box.width > 2 && (box.right > right + 1 || box.left < left - 1)) {
      found.push(`${one.localName}.${one.className} “${one.textContent.slice(0, 30)}” reaches from ${box.left} to ${box.right}, in ${left} to ${right} of ${innerWidth}`);
      if (found.length > 3) break;
    }
  }
  return found;
};

// Whether the button that copies can be tapped where the page stands, or else where it is.
const copyInSight = (element) => {
  const button = deep.all("button.primary", element).find((one) => one.checkVisibility() && one.textContent.startsWith("Copy"));
  if (!button) return "there is none";
  const { left, top, width, height } = button.getBoundingClientRect();
  return deep.holds(button, deep.at(left + width / 2, top + height / 2)) || `it is at ${top} of ${innerHeight}`;
};

const pause = (time) => new Promise((done) => setTimeout(done, time));
// What is being chosen: each choice takes several steps, one after the other.
let choosing = Promise.resolve();
const moment = async (time = 60) => {
  await choosing;
  await pause(time);
};
// REASONS holds for each reason its kind, its general circumstance and the label of that, BANDS the answers to "When is the
// interview?" and their words in the line of recap (see hosts.rs).
const seen = (selector, element, words) =>
  deep.all(selector, element).find((one) => one.checkVisibility() && one.textContent.includes(words));
// Where the button has to come, it is waited for.
const press = async (selector, element, words = "", comes = false) => {
  for (let tries = 0; comes && tries < 30 && !seen(selector, element, words); tries += 1) await pause(30);
  seen(selector, element, words)?.click();
  await pause(30);
};
const chooseReason = async (id, element) => {
  const [kind, circumstance] = REASONS[id];
  await press(".recap button", element, "Change");
  await press(".which .head button:has(.unseen)", element);
  await press(`.kind[value="${kind}"]`, element, "", true);
  const radio = () => deep.one(`input[name=circumstance][value="${circumstance}"]`, element);
  if (!radio()) await press(".more", element);
  radio()?.click();
  await pause(30);
  await press(".onward > .primary", element);
};
const chooseNotice = async (id, element) => {
  await press(".recap button", element, "Change");
  await press(".when .row", element, BANDS[id][0], true);
};
// Chooses an answer by its id.
const choose = (id, element = deep.one("rain-check")) => {
  choosing = choosing.then(() => (REASONS[id] ? chooseReason : chooseNotice)(id, element));
};
// The ids of the answers that hold.
const chosen = (element = deep.one("rain-check")) => {
  const [what = "", when = ""] = deep.one(".recap strong", element)?.textContent.split(" · ") ?? [];
  const value = deep.one("input[name=circumstance]:checked", element)?.value;
  const pressed = deep.one(".when .row[aria-pressed=true]", element)?.textContent;
  const reason = Object.keys(REASONS).find((id) => REASONS[id][1] === value || REASONS[id][2] === what);
  const band = Object.keys(BANDS).find((id) => BANDS[id][0] === pressed || (when && BANDS[id].slice(1).includes(when)));
  return [reason, band].filter(Boolean).join();
};
const type = (label, text, element = deep.one("rain-check")) => {
  const field = deep.all("input, textarea", element).find((one) => one.labels?.[0]?.innerText.split("\n")[0].trim() === label || one.labels?.[0]?.textContent.startsWith(label));
  field.value = text;
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  return field;
};
