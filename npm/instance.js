/**
 * Gives a function that calls the exports of a WebAssembly module by name. Nothing is compiled before the first call.
 *
 * `bindings` is wasm-bindgen's glue in a function, which makes new bindings at each call; `wasm` is the module in base64.
 */
export function caller(bindings, wasm) {
  let compiled;
  let idle;

  function instantiate() {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0)));
    const functions = bindings();
    functions.initSync({ module: compiled });
    return functions;
  }

  // An instance is reused only after a call has returned. If it traps, or the caller's code (a getter) throws through
  // it, its state is unknown, and the next call gets a new one. A call made from within a getter gets its own as well.
  return (name, ...given) => {
    const functions = idle ?? instantiate();
    idle = undefined;
    const answer = JSON.parse(functions[name](...given));
    idle = functions;
    if (answer.error !== undefined) throw new TypeError(answer.error);
    return answer;
  };
}
