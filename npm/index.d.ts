export * from "./element.js";
export * from "./policy.js";
export * from "./reading.js";
