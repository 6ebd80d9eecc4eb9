// Requires the package as Jest does: by the condition `require`, in a realm of its own, where globals are missing that jsdom lacks.

const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join, resolve } = require("node:path");
const vm = require("node:vm");

const folder = join(__dirname, "node_modules/rain-check");
const { exports: entries } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const page = vm.createContext({ atob, console });
page.window = page.globalThis;
const loaded = new Map();

function load(path) {
  assert(path.endsWith(".cjs"), `${path} is no CommonJS module`);
  if (loaded.has(path)) return loaded.get(path).exports;
  const module = { exports: {} };
  loaded.set(path, module);
  const there = createRequire(path);
  const need = (name) => (name.startsWith("./") ? load(resolve(dirname(path), name)) : there(name));
  const run = vm.runInContext(`(function (module, exports, require, __dirname) {${readFileSync(path, "utf8")}\n})`, page);
  run(module, module.exports, need, dirname(path));
  return module.exports;
}

const required = (entry) => load(join(folder, entries[entry].require.default));
const policy = required("./policy");
const reading = required("./reading");
const all = required(".");
required("./element");

assert.deepEqual(Object.keys(all).sort(), ["assess", "compose", "review", "understand"]);
for (const [name, call] of Object.entries({ ...policy, ...reading })) assert.equal(all[name], call);
const ill = { reason: "illness", noticeMinutes: 600 };
assert.equal(policy.assess(ill).verdict, "reschedule");
assert.match(policy.compose(ill, { role: "Köchin 👩‍🍳" })[0].body, /interview/);
assert.equal(reading.review({ kind: "email", body: "Something came up, please cancel." })[0].check, "R1");
assert.throws(() => policy.assess({ reason: "ilness" }), { name: "TypeError", message: /^reason: "ilness" is not allowed; / });

// What `import` gives answers the same.
import("rain-check").then((imported) => {
  assert.equal(JSON.stringify(imported.assess(ill)), JSON.stringify(policy.assess(ill)));
});
