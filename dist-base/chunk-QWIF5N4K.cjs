"use strict";Object.defineProperty(exports, "__esModule", {value: true});




var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/formats/json/loose.ts
function jsonValues(input, options) {
  const text = _chunkGPU7YA55cjs.sourceText.call(void 0, input, options);
  const found = [];
  for (let at = 0; at < text.length; ) {
    const end = _chunkGPU7YA55cjs.scanJson.call(void 0, text, at, _chunkGPU7YA55cjs.depthLimit.call(void 0, options));
    const value = JSON.parse(text.slice(at, end));
    if (found.length && !text.slice(0, at).endsWith("\n"))
      _chunkGPU7YA55cjs.throwJsonFault.call(void 0, "invalid-input", text, at, "text after the end of the document");
    found.push(value);
    at = end;
  }
  const [only] = found;
  return found.length === 1 && Array.isArray(only) ? only : found;
}
var fields = (value) => _chunkJWLGQQU3cjs.isRecord.call(void 0, value) ? value : {};
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
var words = (value) => typeof value === "string" ? value : typeof value === "number" ? String(value) : void 0;
function withoutUndefined(value) {
  const found = {};
  for (const name in value) if (value[name] !== void 0) found[name] = value[name];
  return found;
}
var nonEmpty = (values) => values.length ? values : void 0;








exports.jsonValues = jsonValues; exports.fields = fields; exports.list = list; exports.words = words; exports.withoutUndefined = withoutUndefined; exports.nonEmpty = nonEmpty;
