import "./element.js";

export { assess, compose, review } from "./guide.js";
