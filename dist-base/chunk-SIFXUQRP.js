import {
  depthLimit,
  scanJson,
  sourceText,
  throwJsonFault
} from "./chunk-WZR4J4NQ.js";
import {
  isRecord
} from "./chunk-5SBVZHEZ.js";

// src/formats/json/loose.ts
function jsonValues(input, options) {
  const text = sourceText(input, options);
  const found = [];
  for (let at = 0; at < text.length; ) {
    const end = scanJson(text, at, depthLimit(options));
    const value = JSON.parse(text.slice(at, end));
    if (found.length && !text.slice(0, at).endsWith("\n"))
      throwJsonFault("invalid-input", text, at, "text after the end of the document");
    found.push(value);
    at = end;
  }
  const [only] = found;
  return found.length === 1 && Array.isArray(only) ? only : found;
}
var fields = (value) => isRecord(value) ? value : {};
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
var words = (value) => typeof value === "string" ? value : typeof value === "number" ? String(value) : void 0;
function withoutUndefined(value) {
  const found = {};
  for (const name in value) if (value[name] !== void 0) found[name] = value[name];
  return found;
}
var nonEmpty = (values) => values.length ? values : void 0;

export {
  jsonValues,
  fields,
  list,
  words,
  withoutUndefined,
  nonEmpty
};
