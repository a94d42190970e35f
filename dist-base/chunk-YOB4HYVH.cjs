"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } var _class;// src/diagnostics/nearest.ts
function nearestName(wrong, names) {
  let best;
  let whole;
  let least = Math.floor(Math.min(wrong.length, 60) / 3) + 1;
  for (const name of names) {
    if (wrong.length >= PART) whole ??= name.startsWith(wrong) || name.endsWith(`/${wrong}`) ? name : void 0;
    if (Math.abs(name.length - wrong.length) >= least) continue;
    const far = editDistance(wrong, name);
    if (far < least) {
      least = far;
      best = name;
    }
  }
  return _nullishCoalesce(best, () => ( whole));
}
var PART = 4;
function editDistance(a, b) {
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      next.push(
        Math.min(
          (_nullishCoalesce(row[j + 1], () => ( 0))) + 1,
          (_nullishCoalesce(next[j], () => ( 0))) + 1,
          (_nullishCoalesce(row[j], () => ( 0))) + (a[i] === b[j] ? 0 : 1),
          swapped ? (_nullishCoalesce(before[j - 1], () => ( 0))) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    before = row;
    row = next;
  }
  return _nullishCoalesce(row[b.length], () => ( 0));
}

// src/diagnostics/error.ts
var WirecopyError = (_class = class extends Error {
  __init() {this.name = "WirecopyError"}
  
  /** Places in the input with a message each; empty if the error is not about an input. */
  
  /** Kind of the page without a story; absent for other errors. */
  
  constructor(code, message, places = [], reason) {
    super(message);_class.prototype.__init.call(this);;
    this.code = code;
    this.places = places;
    if (reason) this.reason = reason;
  }
}, _class);
var invalidArgument = (message) => new WirecopyError("invalid-argument", message);
function unknownName(what, name, names) {
  const near = nearestName(name, names);
  return invalidArgument(`${what} \u201C${name}\u201D.${near === void 0 ? "" : ` Did you mean \u201C${near}\u201D?`}`);
}
function unknownFormat(given, names) {
  if (given === void 0)
    return new WirecopyError("unknown-format", `Format is missing; the formats are ${names.join(", ")}.`);
  const name = String(given);
  const near = nearestName(name, names);
  const meant = near === void 0 ? "" : ` Did you mean \u201C${near}\u201D?`;
  return new WirecopyError("unknown-format", `Unknown format \u201C${name}\u201D; the formats are ${names.join(", ")}.${meant}`);
}







exports.nearestName = nearestName; exports.WirecopyError = WirecopyError; exports.invalidArgument = invalidArgument; exports.unknownName = unknownName; exports.unknownFormat = unknownFormat;
