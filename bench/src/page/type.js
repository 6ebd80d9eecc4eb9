// Types into a field, key by key. For each key, reports the time until the message was updated, and how long the
// browser was busy with the event and the frame that shows it.
globalThis.benchType = async (field, message, keys, everyFrame) => {
  const NAME = "Maximilianalexandrov";
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const channel = new MessageChannel();
  const next = () => new Promise((done) => ((channel.port1.onmessage = done), channel.port2.postMessage("")));
  const frame = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const begin = performance.now();
        // After this frame.
        next().then(() => done(performance.now() - begin));
      }),
    );
  // A field, or text.
  const text = () => message().value ?? message().textContent;
  const updated = [];
  const busy = [];
  field().focus();
  for (let key = 0; key < keys; key++) {
    const input = field();
    const before = text();
    const data = NAME[key % NAME.length];
    const drawn = everyFrame && frame();
    const options = { bubbles: true, cancelable: true, composed: true, key: data };
    input.dispatchEvent(new KeyboardEvent("keydown", options));
    setValue.call(input, NAME.slice(0, (key % NAME.length) + 1));
    const begin = performance.now();
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data }));
    input.dispatchEvent(new KeyboardEvent("keyup", options));
    for (let tries = 0; text() === before; tries++) {
      if (performance.now() - begin > 5000) throw new Error(`the message does not change with key ${key}`);
      await (tries < 50 ? null : next());
    }
    const took = performance.now() - begin;
    updated.push(took);
    if (everyFrame) busy.push(took + (await drawn));
    else if (key % 20 === 19) await frame();
  }
  return { updated, busy };
};
