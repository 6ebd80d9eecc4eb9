// Records which WebAssembly is compiled, when, and its memory. All stays empty on a page without any.
globalThis.benchWasm = (() => {
  const times = {};
  const memories = [];
  let compiled = 0;
  const { compile, instantiate, instantiateStreaming } = WebAssembly;
  const noted = (exports) => {
    for (const value of Object.values(exports)) if (value instanceof WebAssembly.Memory) memories.push(value);
  };
  WebAssembly.compile = (bytes) => {
    compiled += 1;
    times.arrived ??= performance.now();
    return compile.call(WebAssembly, bytes);
  };
  WebAssembly.instantiate = async (source, imports) => {
    if (!(source instanceof WebAssembly.Module)) compiled += 1;
    const made = await instantiate.call(WebAssembly, source, imports);
    noted((made.instance ?? made).exports);
    times.instantiated ??= performance.now();
    return made;
  };
  WebAssembly.instantiateStreaming = async (response, imports) => {
    compiled += 1;
    const made = await instantiateStreaming.call(WebAssembly, response, imports);
    noted(made.instance.exports);
    // The page's module is the first, and what the page hands on of it no longer has its address.
    times.arrived ??= performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".wasm"))?.responseEnd;
    times.instantiated ??= performance.now();
    return made;
  };
  // If a page used this, its modules would not be counted, so fail.
  WebAssembly.compileStreaming = () => {
    throw new Error("compileStreaming is not counted yet");
  };
  return { times, compiled: () => compiled, memory: () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) };
})();
