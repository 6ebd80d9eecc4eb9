// What travels is the module of boot/strands: once it is there, it has the page's WebAssembly in its memory, taken apart, and
// puts it together. Nothing is copied: what is compiled are the bytes where they stand.
const whole = (bytes, size, length) => async () => {
  const packed = await bytes();
  if (packed.byteLength !== size) throw { why: "damaged", error: `${packed.byteLength} bytes of ${size}` };
  // Not by `new WebAssembly.Instance`: older versions of Chrome allow that for the smallest of modules only.
  const { memory, together } = (await WebAssembly.instantiate(await WebAssembly.compile(packed), {})).exports;
  together();
  return new Uint8Array(memory.buffer, 2048, length);
};
