// Sequences of what sites and readers do to an element, each following from a seed; uses hosts.js.
window.walkSequences ??= (() => {
  // A small generator of random numbers: the same seed, the same sequence.
  const generator = (seed) => {
    let state = seed >>> 0;
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
  };
  // Lets everything that waits for its turn happen.
  const { port1, port2 } = new MessageChannel();
  const turn = () => new Promise((done) => { port1.onmessage = done; port2.postMessage(0); });

  const VALUES = {
    theme: ["auto", "light", "dark", "sepia"],
    accent: ["red", "#123", "nothing", "rgb(300 0 0)"],
    "heading-level": ["1", "2", "6", "7"],
    reason: [...Object.keys(REASONS), "rain"],
    notice: [...Object.keys(BANDS), "soon"],
    "help-url": ["/help", "javascript:alert(1)", "http://["],
    "help-label": ["Help", "\u202ehelp", "👩‍🍳".repeat(50)],
    "guide-url": ["/guide", ""],
    loading: ["lazy", "eager"],
    lang: ["de", "ar", "x"],
    dir: ["rtl", "ltr", "up"],
  };
  const CONFIGS = [
    null,
    {},
    { rules: { V1: "Our words for it." }, hideReasons: ["leisure", "nervous"] },
    { messages: { email: { subject: "About [role]", body: "Dear [name],\n\n[reason]. Could we move it?\n\n[your name]" } } },
    { addCircumstances: [{ name: "The ferry is not running", reason: "travel-disruption", finds: ["boat"] }], templates: [{ title: "Ours", body: "Words." }] },
  ];
  const TEXTS = ["Acme", "Data Analyst", "Priya Shah", "2030-05-06", "10:00", "Thursday 3 pm", "my kid has a fever", "London", "", " ", "\u202e\u0000!!", "👩‍👩‍👧‍👦 so sorry", "something came up\n\nu pls [Name]"];
  // A field of such a type takes no others.
  const FORMS = {
    date: ["2030-05-06", "2028-02-29", "9999-12-31", ""],
    time: ["10:00", "23:59", ""],
    "datetime-local": ["2030-05-06T10:00", ""],
    number: ["0", "3", "99", ""],
  };
  // What throws away on purpose what was typed, or may: a remark takes out the sentence it is about.
  const LEFT_ALONE = /^(Clear|Replace|Start from|Take it out)/;
  // Nothing is to be saved or printed.
  HTMLAnchorElement.prototype.click = () => {};
  window.print = () => {};

  const write = (field, text) => {
    field.value = text;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  const fields = (element) => deep.all("textarea, input:not([type=radio], [type=checkbox])", element).filter((one) => !one.readOnly && !one.disabled);
  const asks = () => {
    const leaving = new Event("beforeunload", { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  const isShown = (word, element) =>
    deep.all("textarea, input", element).some((one) => one.value.includes(word)) || deep.all("*", element).some((one) => one.textContent.includes(word));

  const wrong = [];
  document.addEventListener("error", (event) => wrong.push(`it told of an error: ${event.detail?.why}`), true);
  const error = console.error;
  console.error = (...said) => { wrong.push(`console: ${said.join(" ")}`); error(...said); };

  // One sequence. What was typed into the letter has to be there in the end, or to be kept for when its letter comes back.
  const walk = async (element, places, random, marker) => {
    const of = (list) => list[random(list.length)];
    const did = [];
    let typed = "";
    const acts = {
      option() {
        const name = of(Object.keys(VALUES));
        const value = random(4) ? of(VALUES[name]) : null;
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
        return `${name}=${value}`;
      },
      config() {
        element.config = of(CONFIGS);
      },
      move() {
        const [to, how] = [of(places), of(["append", "prepend", "moveBefore"])];
        if (how !== "moveBefore") to[how](element);
        else if (element.isConnected && to.isConnected && to.getRootNode() === element.getRootNode()) to.moveBefore(element, null);
        return how;
      },
      async remove() {
        element.remove();
        for (let turns = random(4); turns > 0; turns -= 1) await turn();
        of(places).append(element);
      },
      async click() {
        const all = deep.all("button, summary, label, input[type=radio], input[type=checkbox]", element);
        for (let tries = 0; tries < 6 && all.length; tries += 1) {
          const one = of(all);
          if (one.checkVisibility() && !LEFT_ALONE.test(one.textContent.trim())) {
            one.click();
            return one.textContent.trim().slice(0, 40) || one.value;
          }
        }
      },
      fill() {
        const all = fields(element);
        if (!all.length) return;
        const field = of(all);
        // What is in the letter stays in the letter.
        const text = of(FORMS[field.type] ?? TEXTS);
        write(field, typed && field.value.includes(typed) ? `${field.value}\n${text}` : text);
        return text;
      },
      async edit() {
        deep.one(".main-letter .edit", element)?.click();
        await turn();
        const field = deep.all(".main-letter textarea", element)[0];
        if (!field) return;
        typed ||= marker;
        if (!field.value.includes(typed)) write(field, `${field.value} ${typed}`);
        return typed;
      },
      focus() {
        element.focus();
      },
    };
    const names = ["option", "option", "config", "move", "remove", "click", "click", "click", "click", "click", "fill", "fill", "edit", "focus"];
    element.reset();
    for (const name of Object.keys(VALUES)) element.removeAttribute(name);
    element.config = null;
    await turn();
    element.setAttribute("reason", of(Object.keys(REASONS)));
    element.setAttribute("notice", of(Object.keys(BANDS)));
    await turn();
    for (let count = 6 + random(12); count > 0; count -= 1) {
      const name = of(names);
      did.push(name);
      const what = await acts[name]();
      if (what) did.push(`(${what})`);
      await turn();
    }
    await turn();
    if (deep.one("[data-testid=trouble]", element)) wrong.push("it shows that it has stopped");
    if (!deep.one("[data-testid=questions]", element)) wrong.push("the questions are gone");
    if (typed && !isShown(typed, element) && !asks()) wrong.push(`“${typed}” is lost`);
    return did;
  };

  // Walks so many sequences, from this seed on. One element lives as long as the page, the other is a new one now and then.
  let second;
  return async (seed, count) => {
    const places = [...document.querySelectorAll(".place-for-it")].map((place) => place.shadowRoot ?? place);
    const first = (window.firstElement ??= document.querySelector("rain-check"));
    second?.remove();
    second = document.createElement("rain-check");
    second.setAttribute("loading", "eager");
    document.body.append(second);
    await started(second);
    let words = 0;
    for (let index = 0; index < count; index += 1) {
      const random = generator(seed + index);
      const marker = `word${seed + index}x`;
      const did = await walk(index % 2 ? first : second, places, random, marker);
      words += did.some((what) => what === `(${marker})`) ? 1 : 0;
      if (wrong.length) return { seed: seed + index, wrong, did: did.join(" ") };
    }
    for (const element of [first, second]) {
      element.reset();
      for (const name of Object.keys(VALUES)) element.removeAttribute(name);
      element.setAttribute("loading", "eager");
    }
    await turn();
    return { walked: count, words };
  };
})();
