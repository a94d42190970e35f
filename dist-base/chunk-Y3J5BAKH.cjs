"use strict";Object.defineProperty(exports, "__esModule", {value: true});// src/text/define-flags.ts
var MOST = 31;
function defineFlags(set, most = MOST) {
  const names = /* @__PURE__ */ new Set();
  return (name) => {
    if (names.has(name)) throw new Error(`The ${set} flag "${name}" is defined twice.`);
    if (names.size >= Math.min(most, MOST))
      throw new Error(`The ${set} flag "${name}" is one too many; the maximum is ${Math.min(most, MOST)}.`);
    names.add(name);
    return 1 << names.size - 1;
  };
}



exports.defineFlags = defineFlags;
