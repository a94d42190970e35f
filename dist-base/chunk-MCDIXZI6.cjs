"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }

var _chunkY4NIY6SHcjs = require('./chunk-Y4NIY6SH.cjs');


var _chunkO5MZDMQ4cjs = require('./chunk-O5MZDMQ4.cjs');

// src/diagnostics/reader-info.ts
var VERSION = false ? "0.0.0-source" : "0.1.0";
var LEXICON = false ? "source" : "644f4e6c71961aba";
var makeInfo = (options, lexicon) => ({
  version: VERSION,
  options,
  lexicon,
  hash: _chunkY4NIY6SHcjs.longFnvHash.call(void 0, _chunkO5MZDMQ4cjs.canonicalJson.call(void 0, [VERSION, options, lexicon]))
});
var documentReader = /* @__PURE__ */ makeInfo({}, "none");
var plain = /* @__PURE__ */ makeInfo({}, LEXICON);
function copyReader(options, rows) {
  if (!options && !rows) return plain;
  return makeInfo(_nullishCoalesce(options, () => ( {})), rows ? `${LEXICON}+${hashOfRows(rows)}` : LEXICON);
}
var hashes = /* @__PURE__ */ new WeakMap();
function hashOfRows(rows) {
  let hash = hashes.get(rows);
  if (hash === void 0) hashes.set(rows, hash = _chunkY4NIY6SHcjs.longFnvHash.call(void 0, _chunkO5MZDMQ4cjs.canonicalJson.call(void 0, rows)));
  return hash;
}




exports.documentReader = documentReader; exports.copyReader = copyReader;
