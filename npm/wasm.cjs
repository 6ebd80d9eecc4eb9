// The WebAssembly for `require`, taken from the file that `import` loads, so that the package holds it once.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

exports.wasm = readFileSync(join(__dirname, "MODULE-wasm.js"), "utf8").split("`")[1];
