// The hosted page: the WebAssembly is a file beside it.
const fetched = (url) => async () => {
  const response = await fetch(url).catch((error) => {
    throw { why: "network", error };
  });
  if (!response.ok) throw { why: "network", status: response.status };
  const wasm = await response.arrayBuffer().catch((error) => {
    throw { why: "network", error };
  });
  // That was the last thing this page had to fetch. A second policy can only take away, and this one takes away what the
  // first still had to allow: from here on the browser itself refuses every connection. (While developing there is no
  // first policy, and the reloading needs its connection.)
  if (document.querySelector("meta[http-equiv]")) {
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "connect-src 'none'";
    document.head.append(policy);
  }
  return wasm;
};
