import { caller } from "./instance.js";
import { bindings } from "./policy-glue.js";
import { wasm } from "./policy-wasm.js";

const call = /* @__PURE__ */ caller(bindings, wasm);

export function assess(situation) {
  return call("assess", situation);
}

export function compose(situation, details) {
  return call("compose", situation, details);
}
