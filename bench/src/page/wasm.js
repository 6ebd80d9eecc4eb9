// Records which WebAssembly is compiled, when, and its memory. All stays empty on a page without any.
globalThis.benchWasm = (() => {
  const times = {};
  const memories = [];
  let compiled = 0;
  const { compile, instantiate } = WebAssembly;
  const noted = (exports) => {
    for (const value of Object.values(exports)) if (value instanceof WebAssembly.Memory) memories.push(value);
  };
  WebAssembly.compile = async (bytes) => {
    compiled += 1;
    times.arrived ??= performance.now();
    // If it is compiled in several steps, the last one counts.
    times.put = performance.now();
    const module = await compile.call(WebAssembly, bytes);
    times.compiled = performance.now();
    return module;
  };
  WebAssembly.instantiate = async (source, imports) => {
    if (!(source instanceof WebAssembly.Module)) compiled += 1;
    const made = await instantiate.call(WebAssembly, source, imports);
    noted((made.instance ?? made).exports);
    times.instantiated ??= performance.now();
    return made;
  };
  // If a page used these, its modules would not be counted, so fail.
  for (const name of ["compileStreaming", "instantiateStreaming"]) {
    WebAssembly[name] = () => {
      throw new Error(`${name} is not counted yet`);
    };
  }
  return { times, compiled: () => compiled, memory: () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) };
})();
