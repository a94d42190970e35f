import {
  toInstant
} from "./chunk-WZR4J4NQ.js";

// src/formats/now.ts
var nowOptions = {
  now: {
    what: "a time with a UTC offset",
    fits: (value) => typeof value === "string" && toInstant(value) === value
  }
};

export {
  nowOptions
};
