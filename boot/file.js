// Starts the single-file page: the application, then the letters, then the reading module.
const beginFile = async (application, letters, reading) => {
  if (!(await begin(application.glue, application.load, application.size))) return;
  const place = document.getElementById("app");
  const from = ({ glue, load }) => async () => ({ glue, module: await load() });
  await startModule(place, LETTERS, from(letters));
  await paintedOrWanted(place);
  await startModule(place, READING, from(reading));
};
