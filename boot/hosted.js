// Starts the hosted page: each WebAssembly module is a separate file.

// Fetches a module. The glue compiles the response while it arrives.
const fetched = (url, options) => async () => {
  const response = await fetch(url, options).catch((error) => {
    throw { why: "network", error };
  });
  if (!response.ok) throw { why: "network", error: `${url}: ${response.status}` };
  return response;
};

// Call after the last fetch of this page. Policies can only be tightened: this one forbids the connections that the
// first policy still had to allow. (During development there is no first policy, and live reload needs its connection.)
const shutConnections = () => {
  if (!document.querySelector("meta[http-equiv]")) return;
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "connect-src 'none'";
  document.head.append(policy);
};

// Starts the page, then fetches the reading module at low priority, then forbids further connections.
const beginHosted = async (glue, load, size, readingGlue, readingUrl) => {
  if (await begin(glue, load, size)) {
    const place = document.getElementById("app");
    const fetchReading = fetched(readingUrl, { priority: "low" });
    // Its bytes: while it compiles what arrives, Firefox waits forever for the rest of a module that is cut off.
    await startReading(place, async () => ({ glue: readingGlue, module: await (await fetchReading()).arrayBuffer() }));
  }
  shutConnections();
};
