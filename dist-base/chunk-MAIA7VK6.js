import {
  scanJson
} from "./chunk-WZR4J4NQ.js";
import {
  createLocator
} from "./chunk-RGLTPRQ2.js";

// src/formats/json/locate-paths.ts
function locatePaths(text, span, paths, depth) {
  const wanted = /* @__PURE__ */ new Map();
  for (const path of paths) {
    for (let end = path.length; end >= 0; end = end ? path.lastIndexOf(".", end - 1) : -1)
      wanted.set(path.slice(0, end), -1);
  }
  scanJson(text, span.start, depth, (path, start) => {
    if (wanted.has(path)) wanted.set(path, start);
  });
  const positionOf = createLocator(text);
  return paths.map((path) => {
    let end = path.length;
    while (end > 0 && (wanted.get(path.slice(0, end)) ?? -1) < 0) end = Math.max(0, path.lastIndexOf(".", end - 1));
    const offset = Math.max(span.start, wanted.get(path.slice(0, end)) ?? 0);
    return { offset, ...positionOf(offset) };
  });
}

export {
  locatePaths
};
