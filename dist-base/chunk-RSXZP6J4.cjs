"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }// src/text/ids.ts
var Ids = class {
  #given = /* @__PURE__ */ new Map();
  /** Returns the id of the next entry with a name: `person:xi-jinping`, the second time `person:xi-jinping-2`. */
  for(kind, name) {
    const plain = `${kind}:${slugOfName(name)}`;
    let count = (_nullishCoalesce(this.#given.get(plain), () => ( 0))) + 1;
    let id = count === 1 ? plain : `${plain}-${count}`;
    while (count > 1 && this.#given.has(id)) id = `${plain}-${++count}`;
    if (count > 1) this.#given.set(id, 1);
    this.#given.set(plain, count);
    return id;
  }
};
var ODD = /[^\S ]| {2}|[.'’]/;
function slugOfName(name) {
  const small = name.toLowerCase();
  return ODD.test(small) ? small.replace(/[\s.'’]+/g, "-").replace(/-+$/, "") : small.replaceAll(" ", "-");
}



exports.Ids = Ids;
