export * from "./element.js";
export * from "./guide.js";
