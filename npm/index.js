import "./element.js";

export { assess, compose } from "./policy.js";
export { review, understand } from "./reading.js";
