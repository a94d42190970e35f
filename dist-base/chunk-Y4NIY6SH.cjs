"use strict";Object.defineProperty(exports, "__esModule", {value: true});// src/text/fnv-hash.ts
var BASIS = 2166136261;
function fnvHash(text, basis = BASIS) {
  let value = basis;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return value.toString(16).padStart(8, "0");
}
var longFnvHash = (text) => fnvHash(text) + fnvHash(text, BASIS ^ text.length ^ 1540483477);




exports.fnvHash = fnvHash; exports.longFnvHash = longFnvHash;
