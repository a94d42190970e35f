"use strict";Object.defineProperty(exports, "__esModule", {value: true});// src/text/canonical-json.ts
var canonicalJson = (value) => JSON.stringify(value, sortKeys);
function sortKeys(_, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}



exports.canonicalJson = canonicalJson;
