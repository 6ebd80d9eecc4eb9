import "./element.js";

export { assess, compose } from "./policy.js";
export { review } from "./reading.js";
