import {
  longFnvHash
} from "./chunk-QT4JNBDD.js";
import {
  canonicalJson
} from "./chunk-ILBRBTRS.js";

// src/diagnostics/reader-info.ts
var VERSION = false ? "0.0.0-source" : "0.1.0";
var LEXICON = false ? "source" : "644f4e6c71961aba";
var makeInfo = (options, lexicon) => ({
  version: VERSION,
  options,
  lexicon,
  hash: longFnvHash(canonicalJson([VERSION, options, lexicon]))
});
var documentReader = /* @__PURE__ */ makeInfo({}, "none");
var plain = /* @__PURE__ */ makeInfo({}, LEXICON);
function copyReader(options, rows) {
  if (!options && !rows) return plain;
  return makeInfo(options ?? {}, rows ? `${LEXICON}+${hashOfRows(rows)}` : LEXICON);
}
var hashes = /* @__PURE__ */ new WeakMap();
function hashOfRows(rows) {
  let hash = hashes.get(rows);
  if (hash === void 0) hashes.set(rows, hash = longFnvHash(canonicalJson(rows)));
  return hash;
}

export {
  documentReader,
  copyReader
};
