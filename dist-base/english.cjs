"use strict";Object.defineProperty(exports, "__esModule", {value: true});



var _chunk3O5GBMG3cjs = require('./chunk-3O5GBMG3.cjs');
require('./chunk-UKR4PDSZ.cjs');
require('./chunk-Y3TXH4KK.cjs');
require('./chunk-EJMJNZNE.cjs');
require('./chunk-RSXZP6J4.cjs');
require('./chunk-Y3J5BAKH.cjs');
require('./chunk-K7RRLWUP.cjs');
require('./chunk-IDNNKZ4O.cjs');
require('./chunk-46VG2477.cjs');
require('./chunk-JWLGQQU3.cjs');
require('./chunk-YOB4HYVH.cjs');
require('./chunk-N254NRHT.cjs');

// src/annotate/annotate-english.ts
function annotate(subject, options = {}) {
  return _chunk3O5GBMG3cjs.annotateWith.call(void 0, _chunk3O5GBMG3cjs.english, subject, options);
}
function annotateText(text, options = {}) {
  return _chunk3O5GBMG3cjs.annotateTextWith.call(void 0, _chunk3O5GBMG3cjs.english, text, options);
}



exports.annotate = annotate; exports.annotateText = annotateText;
