"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }// src/lexicon/words.ts
function words(list) {
  if (typeof list !== "string") return _nullishCoalesce(list, () => ( []));
  if (list.includes("	")) return list.trim().split("	");
  if (list.includes("\n")) return list.trim().split(/,\s+/);
  return list ? list.split(", ") : [];
}
function rows(table) {
  return typeof table === "string" ? words(table).map(spellings) : table;
}
function spellings(row) {
  if (!row.includes("+")) return row.split("|");
  const found = [];
  for (const whole of row.split("|")) {
    for (let at = whole.indexOf("+"); at > 0; at = whole.indexOf("+", at + 1))
      found.push(whole.slice(0, at).replaceAll("+", ""));
    found.push(whole.replaceAll("+", ""));
  }
  return found;
}
var lines = (table) => table.trim().split("\n");
function once(make) {
  let made;
  return () => made ??= make();
}
var allWords = (table) => typeof table === "string" || isList(table) ? words(table) : Object.values(table).flatMap(words);
var isList = (table) => Array.isArray(table);
var alternatives = (table) => allWords(table).join("|");








exports.words = words; exports.rows = rows; exports.lines = lines; exports.once = once; exports.allWords = allWords; exports.alternatives = alternatives;
