// Runs after watch.js where the browser keeps no record of the console: what scripts complain of there is noted with the rest.
for (const kind of ["error", "warn", "assert"]) {
  const own = console[kind];
  console[kind] = (...given) => {
    if (kind !== "assert" || !given[0]) window.__seen.push(`on the console: ${given.map(String).join(" ")}`);
    own.apply(console, given);
  };
}
