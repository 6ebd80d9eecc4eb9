// The flow as a survey: the library handles questions and conditions, custom functions take rules and texts from
// flow.js.
const answered = "{reason} notempty and {notice} notempty";
const names = Object.keys(FIELDS);

const given = ([reason, notice, ...values]) => reason && notice && [reason, notice, Object.fromEntries(names.map((name, at) => [name, values[at]]))];
const register = (name, answer) =>
  Survey.FunctionFactory.Instance.register(name, (values) => {
    const facts = given(values);
    return facts ? answer(...facts) : "";
  });
register("verdict", verdictOf);
register("verdictTitle", (...facts) => VERDICTS[verdictOf(...facts)][0]);
register("verdictWhy", (...facts) => VERDICTS[verdictOf(...facts)][1]);
register("plan", (_, notice) => planOf(notice));
register("message", messageOf);

const radios = (name, title, answers) => ({
  type: "radiogroup",
  name,
  title,
  choices: Object.entries(answers).map(([value, words]) => ({ value, text: [words].flat()[0] })),
});
const form = {
  showNavigationButtons: "none",
  textUpdateMode: "onTyping",
  calculatedValues: ["verdict", "verdictTitle", "verdictWhy", "plan"].map((name) => ({ name, expression: `${name}({reason}, {notice})` })),
  elements: [
    radios("reason", "What has come up?", REASONS),
    radios("notice", "When is the interview?", BANDS),
    {
      type: "panel",
      name: "answer",
      visibleIf: answered,
      elements: [
        { type: "html", name: "advice", html: '<div data-verdict="{verdict}"><h2>{verdictTitle}</h2><p>{verdictWhy}</p><p>{plan}</p></div>' },
        { type: "comment", name: "text", title: "Text", rows: 14, setValueExpression: `message({reason}, {notice}, ${names.map((name) => `{${name}}`).join(", ")})` },
        { type: "html", name: "take", html: '<button type="button" data-copy>Copy the message</button>' },
        ...names.map((name) => ({ type: "text", name, title: FIELDS[name] })),
      ],
    },
  ],
};

document.querySelectorAll(".survey").forEach((place) => {
  const survey = new Survey.Model(form);
  place.addEventListener("click", async ({ target }) => {
    if (!target.matches("[data-copy]")) return;
    await navigator.clipboard.writeText(survey.getValue("text"));
    target.textContent = "Copied";
  });
  survey.render(place);
});
