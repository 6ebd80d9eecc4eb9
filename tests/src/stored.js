// What is stored for this page, in words; empty where nothing is.
(async () => {
  const found = [];
  const look = async (what, count) => {
    try {
      const number = await count();
      if (number) found.push(`${number} in ${what}`);
    } catch {
      // Where it may not even be looked at, nothing can be stored.
    }
  };
  await look("localStorage", () => localStorage.length);
  await look("sessionStorage", () => sessionStorage.length);
  await look("cookies", () => document.cookie.length);
  await look("indexedDB", async () => (await indexedDB.databases()).length);
  await look("caches", async () => (await caches.keys()).length);
  await look("service workers", async () => (await navigator.serviceWorker.getRegistrations()).length);
  return found;
})()
