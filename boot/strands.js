// The WebAssembly comes with its code taken apart into strands, alike with alike: all instructions in one, the numbers of
// locals in another, the constants in a third. That compresses by a tenth better than code as it runs (xtask/src/strands.rs
// does it and says why). Each strand is a custom section of an otherwise empty module, so that browsers and servers still
// see WebAssembly. This puts the code together again: a walk over the instructions, each taking what belongs to it.
const whole = (bytes, size) => async () => {
  const packed = await bytes();
  if (packed.byteLength !== size) throw { why: "damaged", error: `${packed.byteLength} bytes of ${size}` };
  return together(await WebAssembly.compile(packed));
};

const together = (packed) => {
  const [tail, ...strands] = WebAssembly.Module.customSections(packed, "s").map((part) => new Uint8Array(part));
  const head = strands.pop();
  const code = strands[6];
  // Which strand holds what follows an instruction: first and last instruction, and the strands in order.
  const follows = [];
  for (const [first, last, ...from] of [
    [2, 4, 1], [12, 13, 9], [16, 16, 3], [17, 17, 13, 13], [32, 32, 12], [33, 33, 5], [34, 34, 7], [35, 38, 13], [40, 62, 8],
    [63, 64, 13], [66, 66, 4], [208, 208, 13], [210, 210, 3],
  ]) {
    for (let op = first; op <= last; op++) follows[op] = from;
  }
  const at = strands.map(() => 0);
  let body;
  const byte = (strand) => (body.push(strands[strand][at[strand]]), strands[strand][at[strand]++]);
  // A number of seven bits a byte; where it counts something it is below 16,384.
  const number = (strand) => {
    let read = byte(strand);
    const low = read & 127;
    let high = 0;
    for (let first = true; read > 127; first = false) {
      read = byte(strand);
      if (first) high = read & 127;
    }
    return low | (high << 7);
  };
  const long = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...long(value >> 7)]);

  const functions = [];
  for (let next = 0; next < code.length; ) {
    body = [];
    for (let locals = number(0) * 2; locals; locals--) number(0);
    for (let depth = 1; depth; ) {
      const op = code[next++];
      body.push(op);
      if (op > 1 && op < 5) depth++;
      if (op === 11) depth--;
      // The natural alignment of a load or a store: a hint that means nothing, so it is not sent.
      if (op > 39 && op < 63) body.push(+"23230011001122232301012"[op - 40]);
      for (const strand of follows[op] || []) number(strand);
      if (op === 65) number(code[next] === 106 ? 10 : 11);
      if (op === 14) for (let targets = number(2) + 1; targets; targets--) number(2);
      if (op === 67 || op === 68) for (let count = op === 67 ? 4 : 8; count; count--) byte(13);
      if (op === 252) for (let count = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1][number(13)]; count; count--) number(13);
    }
    functions.push(long(body.length), body);
  }
  const all = [long(functions.length / 2), ...functions].flat();
  return Uint8Array.from([...head, 10, ...long(all.length), ...all, ...tail]);
};
