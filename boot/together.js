// What travels is the module of boot/strands: once it is there, it has the page's WebAssembly in its memory, taken apart, and
// puts it together. Nothing is copied: what is compiled are the bytes where they stand.
const whole = (bytes, size, length) => async () => {
  const packed = await bytes();
  if (packed.byteLength !== size) throw { why: "damaged", error: `${packed.byteLength} bytes of ${size}` };
  let made;
  try {
    // It uses nothing that is not as old as WebAssembly: where it does not start, none may. A policy may let it compile and
    // refuse only to instantiate it: WebKit does.
    made = new WebAssembly.Instance(await WebAssembly.compile(packed)).exports;
  } catch (error) {
    throw { why: "policy", error };
  }
  made.together();
  return new Uint8Array(made.memory.buffer, 1024, length);
};
