"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }

var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunk3A2YGZ5Bcjs = require('./chunk-3A2YGZ5B.cjs');

// src/formats/json/locate-paths.ts
function locatePaths(text, span, paths, depth) {
  const wanted = /* @__PURE__ */ new Map();
  for (const path of paths) {
    for (let end = path.length; end >= 0; end = end ? path.lastIndexOf(".", end - 1) : -1)
      wanted.set(path.slice(0, end), -1);
  }
  _chunkGPU7YA55cjs.scanJson.call(void 0, text, span.start, depth, (path, start) => {
    if (wanted.has(path)) wanted.set(path, start);
  });
  const positionOf = _chunk3A2YGZ5Bcjs.createLocator.call(void 0, text);
  return paths.map((path) => {
    let end = path.length;
    while (end > 0 && (_nullishCoalesce(wanted.get(path.slice(0, end)), () => ( -1))) < 0) end = Math.max(0, path.lastIndexOf(".", end - 1));
    const offset = Math.max(span.start, _nullishCoalesce(wanted.get(path.slice(0, end)), () => ( 0)));
    return { offset, ...positionOf(offset) };
  });
}



exports.locatePaths = locatePaths;
