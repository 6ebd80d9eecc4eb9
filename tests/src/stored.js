// What the page has stored, such as "1 in localStorage"; empty if nothing.
(async () => {
  const found = [];
  const check = async (what, count) => {
    try {
      const number = await count();
      if (number) found.push(`${number} in ${what}`);
    } catch {
      // Where access throws, nothing can be stored.
    }
  };
  await check("localStorage", () => localStorage.length);
  await check("sessionStorage", () => sessionStorage.length);
  await check("cookies", () => document.cookie.length);
  await check("indexedDB", async () => (await indexedDB.databases()).length);
  await check("caches", async () => (await caches.keys()).length);
  await check("service workers", async () => (await navigator.serviceWorker.getRegistrations()).length);
  return found;
})()
