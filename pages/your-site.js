// "Put this on your site": from the platform and the options to the snippet and the live element. SCRIPT, the integrity of the small
// script, is put in by the build, and so is OPTIONS, each option with its default.
const site = new URL(".", location.href).href;
const QUESTION = "Can I cancel this interview?";
const live = document.getElementById("live");
const stage = document.getElementById("stage");
const options = document.getElementById("options");
const colour = document.getElementById("colour");
const places = document.querySelector(".places");

// What does nothing without scripts is not shown without them.
for (const part of document.querySelectorAll("[data-scripted]")) part.hidden = false;

document.getElementById("from-disk").hidden = location.protocol !== "file:";

// What is chosen, without what goes without saying.
const chosen = () => {
  const all = {};
  for (const [name, usual] of Object.entries(OPTIONS)) {
    const field = options.querySelector(`[name="${name}"]:is(select, input:not([type=radio]), input:checked)`);
    const value = field && (name === "accent" && field.value ? colour.value : field.value.trim());
    if (value && value !== usual) all[name] = value;
  }
  return all;
};

const escaped = (text) => text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]);
const written = (values, prefix = "") =>
  Object.entries(values).map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join("");

// WordPress ends a shortcode at its first bracket and a value at its first quote, and decodes nothing.
const plain = (text) => text.replaceAll('"', "'").replaceAll("[", "(").replaceAll("]", ")");
const shortcode = (values) => {
  const attributes = Object.entries(values).map(([name, value]) => {
    const safe = name.endsWith("-url") ? value.replace(/["[\]]/g, encodeURIComponent) : plain(value);
    return ` ${name}="${safe}"`;
  });
  return `[rain-check${attributes.join("")}]`;
};

const show = () => {
  const values = chosen();
  const { loading, ...others } = values;
  const link = `<a href="${escaped(site)}">${QUESTION}</a>`;
  const script = `<script src="${escaped(site)}rain-check-lazy.js" integrity="${SCRIPT}" crossorigin="anonymous" async></script>`;
  const query = new URLSearchParams(others).toString();
  const address = `${site}embed.html${query && "?"}${query}`;
  const lines = {
    script: `${script}<rain-check style="display:block;min-height:100vh"${written(values)}>${link}</rain-check>`,
    frame:
      `<iframe src="${escaped(address)}" title="${QUESTION}" width="100%" height="720" loading="${loading || "lazy"}"` +
      ` allow="clipboard-write" style="width:100%;border:0;frame-sizing:content-block-size"></iframe>`,
    height: `<script>
addEventListener("message", ({ data, source }) => {
  const height = data?.["rain-check-height"];
  if (typeof height !== "number") return;
  const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === source);
  if (frame) frame.style.height = height + "px";
});
</script>`,
    link,
    shortcode: shortcode(values),
    once: script,
    box: `<div data-rain-check${written(values, "data-")}>${link}</div>`,
    marked: `<a class="rain-check" href="${escaped(site)}"${written(values, "data-")}>${QUESTION}</a>`,
  };
  for (const [id, line] of Object.entries(lines)) document.getElementById(id).textContent = line;

  const place = places.querySelector(":checked");
  const kind = place?.dataset.snippet ?? "link";
  document.getElementById("snippet").textContent = kind === "address" ? site : lines[kind];
  for (const how of document.querySelectorAll("[data-place]")) how.hidden = how.dataset.place !== (place?.value ?? "");

  let answers = false;
  for (const name of Object.keys(OPTIONS)) {
    const value = name === "loading" ? null : (values[name] ?? null);
    if (live.getAttribute(name) === value) continue;
    if (value === null) live.removeAttribute(name);
    else live.setAttribute(name, value);
    answers ||= name === "reason" || name === "notice";
  }
  // What is answered beforehand is answered at the beginning.
  if (answers) live.reset?.();
};

const forgetCopied = () => {
  for (const status of document.querySelectorAll(".copy [role=status]")) status.textContent = "";
};

places.addEventListener("change", () => {
  forgetCopied();
  show();
});
options.addEventListener("input", (event) => {
  forgetCopied();
  if (event.target === colour) options.querySelector("[name=accent][value=own]").checked = true;
  show();
});

const ground = (name) => {
  stage.dataset.ground = name;
  document.querySelector(`[name=ground][value=${name}]`).checked = true;
};
document.querySelector(".grounds").addEventListener("change", (event) => ground(event.target.value));
try {
  if (matchMedia("(prefers-color-scheme: dark)").matches) ground("dark");
} catch {
  // The sample stays as it is.
}

// The command: whether it has worked is told by the event that comes with it, which takes the text without the page's looks.
const command = (text) => {
  let given = false;
  const give = (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    given = true;
  };
  addEventListener("copy", give, true);
  const worked = document.execCommand("copy");
  removeEventListener("copy", give, true);
  return worked && given;
};

// Both ways are gone within the click, and either counts: the command works there only, and where a page may not write to the
// clipboard, or in a frame, the promise fails or never settles. It is waited for half a second.
const write = (text) => {
  const commanded = command(text);
  let written;
  try {
    written = navigator.clipboard.writeText(text);
  } catch {
    return commanded;
  }
  if (typeof written?.then !== "function") return commanded;
  const late = new Promise((done) => setTimeout(() => done(commanded), 500));
  return Promise.race([late, written.then(() => true, () => commanded)]);
};

const copy = async (code) => {
  getSelection().selectAllChildren(code);
  // What is selected can be copied by hand.
  if (!(await write(code.textContent))) return "It is selected: copy it from here.";
  getSelection().removeAllRanges();
  return "Copied";
};
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    const says = await copy(document.getElementById(button.dataset.copy));
    forgetCopied();
    button.nextElementSibling.textContent = says;
  });
}

show();
