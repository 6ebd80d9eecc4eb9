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

// How long it waits before the letters are asked for again, in milliseconds: a train comes out of its tunnel.
const PAUSES = [1000, 4000, 12000];
// How long one attempt may take, in milliseconds.
const PATIENCE_WITH_LETTERS = 30000;

// Resolves after this long, or at once when the network comes back.
const pause = (time) =>
  new Promise((done) => {
    setTimeout(done, time);
    addEventListener("online", done, { once: true });
  });

// Calls `load` after each of the pauses, until it succeeds; throws what it threw last.
const tryAgain = async (load, error) => {
  for (const time of PAUSES) {
    await pause(time);
    try {
      return await load();
    } catch (another) {
      error = another;
    }
  }
  throw error;
};

// Starts the application, fetches the letters, then the reading module at low priority, then forbids further connections.
const beginHosted = async (application, letters, reading) => {
  if (await begin(application.glue, fetched(application.url), application.size)) {
    const place = document.getElementById("app");
    const wanted = paintedOrWanted(place);
    // Their bytes: while it compiles what arrives, Firefox waits forever for the rest of a module that is cut off.
    const bytes = async (url, options) => (await fetched(url, options)()).arrayBuffer();
    // What came may be the sign-in page of a Wi-Fi, so an attempt ends with a module.
    const attempt = async () =>
      WebAssembly.compile(await bytes(letters.url, { signal: AbortSignal.timeout?.(PATIENCE_WITH_LETTERS) }));
    const first = attempt();
    const written = startModule(place, LETTERS, async () => {
      return { glue: letters.glue, module: await first.catch((error) => tryAgain(attempt, error)) };
    });
    // Reading waits for the letters, which are needed first, but not for those that do not come.
    await first.catch(() => {});
    await wanted;
    const load = async () => ({ glue: reading.glue, module: await bytes(reading.url, { priority: "low" }) });
    await Promise.all([written, startModule(place, READING, load)]);
  }
  shutConnections();
};
