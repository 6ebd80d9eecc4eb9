import { caller } from "./instance.js";
import { bindings } from "./reading-glue.js";
import { wasm } from "./reading-wasm.js";

const call = /* @__PURE__ */ caller(bindings, wasm);

export function review(draft) {
  return call("review", draft);
}

export function understand(sentence) {
  return call("understand", sentence);
}
