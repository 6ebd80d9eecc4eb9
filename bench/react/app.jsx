// The flow as a React app. Rules and texts come from flow.js, which is put before the bundle of this file.
import { memo, useId, useState } from "react";
import { createRoot } from "react-dom/client";

const REASON_LABELS = Object.fromEntries(Object.entries(REASONS).map(([reason, [label]]) => [reason, label]));
const NO_DETAILS = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, ""]));

const trimmed = (details) => Object.fromEntries(Object.entries(details).map(([name, value]) => [name, value.trim()]));

const Question = memo(({ legend, choices, chosen, onChoose }) => {
  const group = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries(choices).map(([value, label]) => (
        <label key={value} className="choice">
          <input type="radio" name={group} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
});

const Field = ({ name, label, value, onType }) => (
  <label className="field">
    {label}
    <input name={name} autoComplete="off" value={value} onChange={({ target }) => onType(target.value)} />
  </label>
);

// The written message until the person changes it, and again once an answer or a field changes.
const useMessage = (written) => {
  const [edited, setEdited] = useState(null);
  const message = edited?.written === written ? edited.text : written;
  return [message, (text) => setEdited({ written, text })];
};

const Answer = ({ reason, notice }) => {
  const [details, setDetails] = useState(NO_DETAILS);
  const [message, setMessage] = useMessage(messageOf(reason, notice, trimmed(details)));
  const [copied, setCopied] = useState(null);
  const verdict = verdictOf(reason, notice);
  const [title, why] = VERDICTS[verdict];

  const copy = async () => {
    await navigator.clipboard.writeText(message);
    setCopied(message);
  };

  return (
    <section data-verdict={verdict}>
      <h2>{title}</h2>
      <p>{why}</p>
      <p>{planOf(notice)}</p>
      <label className="field">
        Text
        <textarea rows={14} value={message} onChange={({ target }) => setMessage(target.value)} />
      </label>
      <button type="button" onClick={copy}>
        {copied === message ? "Copied" : "Copy the message"}
      </button>
      {Object.entries(FIELDS).map(([name, label]) => (
        <Field key={name} name={name} label={label} value={details[name]} onType={(value) => setDetails((now) => ({ ...now, [name]: value }))} />
      ))}
    </section>
  );
};

const App = () => {
  const [reason, setReason] = useState(null);
  const [notice, setNotice] = useState(null);
  return (
    <>
      <Question legend="What has come up?" choices={REASON_LABELS} chosen={reason} onChoose={setReason} />
      <Question legend="When is the interview?" choices={BANDS} chosen={notice} onChoose={setNotice} />
      {reason && notice && <Answer reason={reason} notice={notice} />}
    </>
  );
};

document.querySelectorAll(".react").forEach((place) => createRoot(place).render(<App />));
