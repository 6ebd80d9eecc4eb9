// The hosted page: each WebAssembly module is a file beside it.

// What is fetched, as the response that the glue compiles while it arrives.
const fetched = (url, options) => async () => {
  const response = await fetch(url, options).catch((error) => {
    throw { why: "network", error };
  });
  if (!response.ok) throw { why: "network", error: `${url}: ${response.status}` };
  return response;
};

// After the last thing this page has to fetch. A second policy can only take away, and this one takes away what the first
// still had to allow: from here on the browser itself refuses every connection. (While developing there is no first policy,
// and the reloading needs its connection.)
const shutConnections = () => {
  if (!document.querySelector("meta[http-equiv]")) return;
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "connect-src 'none'";
  document.head.append(policy);
};

// The page, then the reading module at low priority, then no more connections.
const beginHosted = async (glue, load, size, readingGlue, readingUrl) => {
  if (await begin(glue, load, size)) {
    const place = document.getElementById("app");
    await paintedOrWanted(place);
    await giveReading(place, async () => {
      const functions = readingGlue();
      await functions({ module_or_path: await fetched(readingUrl, { priority: "low" })() });
      return functions;
    });
  }
  shutConnections();
};
