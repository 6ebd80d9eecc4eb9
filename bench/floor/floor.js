// The flow in plain JavaScript without a library: a lower bound for any page that does as much.
const made = (name, attributes, ...children) => {
  const element = document.createElement(name);
  Object.assign(element, attributes);
  element.append(...children);
  return element;
};

const mount = (place, index) => {
  const given = { names: {} };
  const answer = made("section", { hidden: true });
  const title = made("h2");
  const why = made("p");
  const plan = made("p");
  const text = made("textarea", { rows: 14 });
  const copy = made("button", { type: "button", textContent: "Copy the message" });
  copy.onclick = async () => {
    await navigator.clipboard.writeText(text.value);
    copy.textContent = "Copied";
  };

  const write = () => (text.value = messageOf(given.reason, given.notice, given.names));
  const show = () => {
    if (!given.reason || !given.notice) return;
    const verdict = verdictOf(given.reason, given.notice);
    answer.dataset.verdict = verdict;
    [title.textContent, why.textContent] = VERDICTS[verdict];
    plan.textContent = planOf(given.notice);
    copy.textContent = "Copy the message";
    write();
    answer.hidden = false;
  };

  const question = (legend, name, answers) =>
    made(
      "fieldset",
      { onchange: ({ target }) => ((given[name] = target.value), show()) },
      made("legend", { textContent: legend }),
      ...Object.entries(answers).map(([value, words]) =>
        made("label", { className: "choice" }, made("input", { type: "radio", name: `${name}-${index}`, value }), [words].flat()[0]),
      ),
    );
  const field = ([name, label]) =>
    made("label", { className: "field" }, label, made("input", { name, autocomplete: "off", oninput: ({ target }) => ((given.names[name] = target.value.trim()), write()) }));

  answer.append(title, why, plan, made("label", { className: "field" }, "Text", text), copy, ...Object.entries(FIELDS).map(field));
  place.append(question("What has come up?", "reason", REASONS), question("When is the interview?", "notice", BANDS), answer);
};

document.querySelectorAll(".floor").forEach(mount);
