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

// How often the letters are asked for before they count as missing, and how long it waits in between, in milliseconds.
const ATTEMPTS = 3;
const PAUSE = 2000;

// Calls `load` again after a pause where it fails: a train comes out of its tunnel.
const persistently = async (load, attempts = ATTEMPTS) => {
  try {
    return await load();
  } catch (error) {
    if (attempts === 1) throw error;
    await new Promise((done) => setTimeout(done, PAUSE));
    return persistently(load, attempts - 1);
  }
};

// Starts the application, fetches the letters, then the reading module at low priority, then forbids further connections.
const beginHosted = async (application, letters, reading) => {
  if (await begin(application.glue, fetched(application.url), application.size)) {
    const place = document.getElementById("app");
    // Their bytes: while it compiles what arrives, Firefox waits forever for the rest of a module that is cut off.
    const bytes = async (url, options) => (await fetched(url, options)()).arrayBuffer();
    const { glue } = letters;
    await startModule(place, LETTERS, async () => ({ glue, module: await persistently(() => bytes(letters.url)) }));
    await paintedOrWanted(place);
    const load = async () => ({ glue: reading.glue, module: await bytes(reading.url, { priority: "low" }) });
    await startModule(place, READING, load);
  }
  shutConnections();
};
