import {
  annotate,
  annotateText
} from "../chunk-EV3ZRZDK.js";
import "../chunk-TYS7LQ7R.js";
import "../chunk-TK3BJ7TD.js";
import "../chunk-PYJHRUIE.js";
import "../chunk-IP2LF4Z4.js";
import "../chunk-6QF3TYCM.js";
import "../chunk-23THWB5B.js";
import "../chunk-URP6EL5O.js";
import "../chunk-3KXIAZA6.js";
import "../chunk-WMXNVVOX.js";
import "../chunk-5SBVZHEZ.js";
import "../chunk-JCLXVOGT.js";
import "../chunk-JSBRDJBE.js";
export {
  annotate,
  annotateText
};
