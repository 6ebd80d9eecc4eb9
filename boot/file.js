// Starts the single-file page: the page module, and after its first answer the reading module.
const beginFile = async (glue, load, size, readingGlue, loadReading) => {
  document.documentElement.dataset.startWhole = "";
  if (!(await begin(glue, load, size))) return;
  const place = document.getElementById("app");
  await startReading(place, async () => ({ glue: readingGlue, module: await loadReading() }));
};
