// Notes what WebAssembly is asked for, when, and what memory it takes. Where a page has none, all of it stays empty.
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
    // Where it is compiled in steps, the last is the one that counts.
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
  // Where a page comes to use these, its modules would go uncounted.
  for (const name of ["compileStreaming", "instantiateStreaming"]) {
    WebAssembly[name] = () => {
      throw new Error(`${name} is not counted yet`);
    };
  }
  return { times, compiled: () => compiled, memory: () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) };
})();
