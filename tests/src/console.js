// Runs after guard.js in browsers whose driver does not return the console log: records warnings and errors of scripts.
for (const kind of ["error", "warn", "assert"]) {
  const original = console[kind];
  console[kind] = (...args) => {
    if (kind !== "assert" || !args[0]) window.__violations.push(`on the console: ${args.map(String).join(" ")}`);
    original.apply(console, args);
  };
}
