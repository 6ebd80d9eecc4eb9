// Calls the package with the questions that the command line answered, and with inputs that JSON cannot express.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import vm from "node:vm";

import * as all from "rain-check";
import "rain-check/element";
import * as policy from "rain-check/policy";
import * as reading from "rain-check/reading";

const { assess, compose } = policy;
const { review, understand } = reading;
const functions = { assess, compose, review, understand };

assert.deepEqual(Object.keys(policy), ["assess", "compose"]);
assert.deepEqual(Object.keys(reading), ["review", "understand"]);
assert.deepEqual(Object.keys(all), ["assess", "compose", "review", "understand"]);
for (const name of Object.keys(all)) assert.equal(all[name], functions[name]);
assert.equal(typeof globalThis.customElements, "undefined");

await assert.rejects(import("rain-check/guide"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });

// The same as on the command line.

let compared = 0;
let refused = 0;
const begin = performance.now();
for (const line of readFileSync("questions.jsonl", "utf8").trimEnd().split("\n")) {
  const { name, given, answer } = JSON.parse(line);
  const before = JSON.stringify(given);
  // The command line takes both inputs of compose in one object.
  const wrong = name === "compose" && Object.keys(given).some((key) => key !== "situation" && key !== "details");
  assert(!wrong, `not to be asked in JavaScript: ${line}`);
  const ask = () => (name === "compose" ? compose(given.situation, given.details) : functions[name](given));
  const { error } = JSON.parse(answer);
  if (error === undefined) {
    assert.equal(JSON.stringify(ask()), answer, line);
  } else {
    assert.throws(ask, { name: "TypeError", message: error }, line);
    refused += 1;
  }
  assert.equal(JSON.stringify(given), before, "what was given has changed");
  compared += 1;
}
const milliseconds = performance.now() - begin;

// Inputs that JSON cannot express.

const ill = { reason: "illness", noticeMinutes: 600 };
const refuses = (ask, words) =>
  assert.throws(ask, (error) => {
    assert.equal(error.constructor, TypeError);
    assert(error.message.startsWith(words), `${error.message}\nbut it should begin with\n${words}`);
    return true;
  });

const cyclic = { ...ill };
cyclic.interest = cyclic;
const long = { ...ill };
long.interest = Array.from({ length: 20 }).reduce((inner) => [inner], 1);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const wide = Array.from({ length: 14 }).reduce(
  (inner) => Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`key${index}`, inner])),
  {},
);

for (const [minutes, shown] of [
  [NaN, "NaN"],
  [Infinity, "Infinity"],
  [600n, "a BigInt"],
  ["600", '"600"'],
  [new Number(600), "an object of the class Number"],
  [new Date(), "an object of the class Date"],
  [() => 600, "a function"],
  [class {}, "a function"],
  [Symbol("600"), "a symbol"],
  [new (class Minutes {})(), "an object of a class"],
  [new Map(), "an object of the class Map"],
  [new Uint8Array(2), "an object of the class Uint8Array"],
  [/600/, "an object of the class RegExp"],
  [Promise.resolve(600), "an object of the class Promise"],
  [[600], "[600]"],
  [{ minutes: 600 }, '{"minutes":600}'],
]) {
  refuses(() => assess({ ...ill, noticeMinutes: minutes }), `noticeMinutes: ${shown} is not allowed; a whole number `);
}
refuses(() => assess({ reason: "illness", noticeMinutes: undefined }), "noticeMinutes: the key is missing; ");
refuses(() => assess(), "undefined is not allowed; an object is, with the keys circumstance, ");
refuses(() => assess(Symbol.iterator), "a symbol is not allowed; ");
refuses(() => assess(new URLSearchParams("reason=illness")), "an object of the class URLSearchParams is not allowed; ");
refuses(() => assess(cyclic), 'interest: {"reason":"illness","noticeMinutes":600,"interest":{');
refuses(() => assess(long), "interest: [[[[[[[[[[[[[[[");
refuses(() => assess({ ...ill, key: wide }), "the input is longer than ");
refuses(() => compose(), "situation: the key is missing; ");
refuses(() => compose(ill, { alternatives: [, "2026-12-07T10:00"] }), "details.alternatives[0]: undefined is not allowed; ");
refuses(() => compose(ill, { alternatives: new Array(4e9) }), "the input is longer than ");
refuses(() => compose(ill, { atOffsets: [60, NaN] }), "details.atOffsets: [60,NaN] is not allowed; ");
refuses(() => compose(ill, { at: new Date(0) }), "details.at: an object of the class Date is not allowed; ");
refuses(() => review({ kind: "email", body: new String("Hello") }), "body: an object of the class String is not allowed; ");
refuses(() => review({ kind: "email", body: "x".repeat(2 ** 24) }), "the input is longer than ");

// Undefined counts as not given, and plain objects of another realm as plain.
const plain = JSON.stringify(assess(ill));
for (const other of [
  { ...ill, interest: undefined, insist: undefined },
  Object.assign(Object.create(null), ill),
  vm.runInNewContext(`(${JSON.stringify(ill)})`),
  new Proxy(ill, {}),
  Object.freeze({ ...ill }),
  { ...ill, [Symbol("note")]: 1 },
]) {
  assert.equal(JSON.stringify(assess(other)), plain);
}
assert.deepEqual(compose(ill), compose(ill, undefined));
assert.deepEqual(compose(ill), compose(ill, null));
assert.deepEqual(compose(ill), compose(ill, {}));

// A lone surrogate is replaced.
assert.deepEqual(compose(ill, { role: "Chef \ud83d" }), compose(ill, { role: "Chef \ufffd" }));

// A `__proto__` key cannot change a prototype.
assert.equal(Object.getPrototypeOf(assess(ill)), Object.prototype);
refuses(() => assess(JSON.parse('{"__proto__": 1, "reason": "illness", "noticeMinutes": 1}')), '"__proto__" is not a known key');

// Exceptions of the caller's code pass through, and the next call works.
const mine = new RangeError("mine");
const throws = (object) => assert.throws(() => assess(object), (error) => error === mine);
const thrower = () => {
  throw mine;
};
for (let round = 0; round < 50; round += 1) {
  throws({ ...ill, get interest() { return thrower(); } });
  throws(new Proxy(ill, { ownKeys: thrower }));
  throws(new Proxy(ill, { getPrototypeOf: thrower }));
  throws(new Proxy(ill, { get: thrower }));
  assert.throws(() => assess(revoked.proxy), TypeError);
  assert.equal(JSON.stringify(assess(ill)), plain);
}
// A getter may call the functions itself.
const asks = { noticeMinutes: 600, get reason() { return compose(ill).length > 0 ? "illness" : "other"; } };
assert.equal(JSON.stringify(assess(asks)), plain);
// A call that runs out of stack must not leave a damaged instance behind.
const deep = () => {
  try {
    deep();
  } catch {
    assess(ill);
  }
};
try {
  deep();
} catch (error) {
  assert.equal(error.constructor, RangeError);
}
assert.equal(JSON.stringify(assess(ill)), plain);

// As long as a draft can be.
for (const words of ["a ", "sorry ", "😀 ", "3:00 ", "[Name] ", "something came up. ", "\n\n"]) {
  const body = words.repeat(Math.floor((2 ** 20 - 20) / words.length));
  assert(Array.isArray(review({ kind: "email", body })), words);
}
assert.equal(JSON.stringify(assess(ill)), plain);

console.log(JSON.stringify({ compared, refused, milliseconds: Math.round(milliseconds) }));
