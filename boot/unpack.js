// Unpacks WebAssembly that is embedded in a script, gzipped and in base64: a page at file:// cannot fetch.
const unpacked = (base64) => async () => {
  if (typeof DecompressionStream !== "function") throw { why: "browser" };
  try {
    const gzip = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    const stream = new Blob([gzip]).stream().pipeThrough(new DecompressionStream("gzip"));
    return await new Response(stream).arrayBuffer();
  } catch (error) {
    throw { why: "damaged", error };
  }
};
