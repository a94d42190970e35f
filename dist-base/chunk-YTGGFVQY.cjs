"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }// src/formats/xml/references.ts
var _entities = require('@nodable/entities');
var entityTable = /* @__PURE__ */ (() => Object.assign(/* @__PURE__ */ Object.create(null), _entities.COMMON_HTML, _entities.LATIN_ACCENTS, _entities.PUNCTUATION, _entities.CURRENCY, (0, _entities.XML)))();
var isCharacter = (point) => point === 9 || point === 10 || point === 13 || point >= 32 && point < 55296 || point >= 57344 && point < 65534 || point >= 65536 && point <= 1114111;
var POINT = /^#(?:x0*([0-9A-Fa-f]{1,6})|0*([0-9]{1,7}))$/;
var LONGEST = 20;
function resolveReferences(text) {
  let sign = text.indexOf("&");
  if (sign < 0) return text;
  let out = "";
  let from = 0;
  for (; sign >= 0; sign = text.indexOf("&", from)) {
    const end = text.indexOf(";", sign);
    if (end < 0 || end - sign > LONGEST) return void 0;
    const character = characterOf(text.slice(sign + 1, end));
    if (character === void 0) return void 0;
    out += text.slice(from, sign) + character;
    from = end + 1;
  }
  return out + text.slice(from);
}
function characterOf(reference) {
  if (reference.charCodeAt(0) !== 35) return entityTable[reference];
  const [, hex, decimal] = _nullishCoalesce(POINT.exec(reference), () => ( []));
  const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return isCharacter(point) ? String.fromCodePoint(point) : void 0;
}




exports.entityTable = entityTable; exports.resolveReferences = resolveReferences;
