// In the head, before anything is painted. While the application is on its way its first question stands there already, from
// the html; the advice in short is for those with whom it never arrives.
{
  const { dataset } = document.documentElement;
  dataset.start = "starting";
  // A browser that is too old to read the script at the end of the page says so here, and nowhere else.
  addEventListener("error", () => {
    if (dataset.start !== "starting") return;
    dataset.startWhy = "no-webassembly";
    dataset.start = "failed";
  });
}
