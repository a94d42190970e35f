import {
  annotateTextWith,
  annotateWith,
  english
} from "./chunk-TYS7LQ7R.js";
import "./chunk-TK3BJ7TD.js";
import "./chunk-PYJHRUIE.js";
import "./chunk-IP2LF4Z4.js";
import "./chunk-6QF3TYCM.js";
import "./chunk-23THWB5B.js";
import "./chunk-URP6EL5O.js";
import "./chunk-3KXIAZA6.js";
import "./chunk-WMXNVVOX.js";
import "./chunk-5SBVZHEZ.js";
import "./chunk-JCLXVOGT.js";
import "./chunk-JSBRDJBE.js";

// src/annotate/annotate-english.ts
function annotate(subject, options = {}) {
  return annotateWith(english, subject, options);
}
function annotateText(text, options = {}) {
  return annotateTextWith(english, text, options);
}
export {
  annotate,
  annotateText
};
