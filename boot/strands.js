// The WebAssembly comes with its code taken apart into strands, alike with alike: all instructions in one, the numbers of
// locals in another, the constants in a third. That compresses by a tenth better than code as it runs (xtask/src/strands.rs
// does it and says why). Each strand is a custom section of an otherwise empty module, so that browsers and servers still
// see WebAssembly. This puts the code together again: a walk over the instructions, each taking what belongs to it.
const whole = (bytes, size, length) => async () => {
  const packed = await bytes();
  if (packed.byteLength !== size) throw { why: "damaged", error: `${packed.byteLength} bytes of ${size}` };
  return together(await WebAssembly.compile(packed), length);
};

const together = (packed, length) => {
  const [tail, head, ...strands] = WebAssembly.Module.customSections(packed, "s").map((part) => new Uint8Array(part));
  const code = strands[9];
  // The strand of the number that follows an instruction, by ranges of instructions.
  const strandOf = new Uint8Array(256);
  for (const [first, last, strand] of [
    [2, 4, 5], [12, 12, 32], [13, 13, 6], [16, 16, 8], [17, 17, 29], [33, 33, 2], [34, 34, 10], [35, 38, 29], [40, 53, 12],
    [54, 62, 11], [63, 64, 29], [66, 66, 3], [208, 208, 29], [210, 210, 8],
  ]) {
    strandOf.fill(strand, first, last + 1);
  }
  const at = new Uint32Array(strands.length);
  const out = new Uint8Array(length);
  let to = head.length;
  const bytes = (strand, count) => {
    while (count--) out[to++] = strands[strand][at[strand]++];
  };
  // A number of seven bits a byte; where it counts something it has one or two.
  const number = (strand) => {
    const from = strands[strand];
    let next = at[strand];
    const first = from[next];
    while ((out[to++] = from[next++]) > 127);
    at[strand] = next;
    return first < 128 ? first : (first & 127) | (from[next - 1] << 7);
  };
  // Instructions that tell which strand a local comes from: loads, stores, what sets another, constants, calls.
  const beside = new Uint8Array(256).fill(31).fill(35, 40, 54).fill(36, 54, 63).fill(4, 33, 35).fill(33, 65, 66).fill(0, 16, 17);
  // A length, always in three bytes, so that its place is known before it is.
  const put = (value, place) => out.set([(value & 127) | 128, ((value >> 7) & 127) | 128, value >> 14], place);

  out.set(head);
  out[to] = 10;
  const begin = (to += 4);
  number(29);
  for (let next = 0, last = 0; next < code.length; ) {
    const start = (to += 3);
    for (let locals = number(1); locals; locals--) number(1), number(1);
    for (let depth = 1; depth; ) {
      const op = (out[to++] = code[next++]);
      const strand = strandOf[op];
      if (op > 1 && op < 5) depth++;
      else if (op === 11) depth--;
      // The natural alignment of a load or a store: a hint that means nothing, so it is not sent.
      else if (op > 39 && op < 63) out[to++] = "23230011001122232301012"[op - 40];
      else if (op === 65) number(code[next] === 106 ? 28 : code[next] > 68 ? Math.min(code[next] >> 2, 31) - 4 : 30);
      else if (op === 32) number(beside[last] === 36 ? 34 : beside[code[next]]);
      else if (op === 14) for (let targets = number(7) + 1; targets; targets--) number(7);
      else if (op === 17) number(29);
      else if (op === 67 || op === 68) bytes(29, op === 67 ? 4 : 8);
      else if (op === 252) for (let count = +"000000002121212111"[number(29)]; count; count--) number(29);
      if (strand) number(strand);
      last = op;
    }
    put(to - start, start - 3);
  }
  put(to - begin, begin - 3);
  out.set(tail, to);
  return out;
};
