import {
  verify
} from "../chunk-2GWKXKNJ.js";
import "../chunk-TWV7UXTD.js";
import "../chunk-ULHLJJE6.js";
import "../chunk-EV3ZRZDK.js";
import "../chunk-KIBCK34I.js";
import "../chunk-KTSBLIN7.js";
import "../chunk-EZP3MN3M.js";
import "../chunk-TYS7LQ7R.js";
import "../chunk-TK3BJ7TD.js";
import "../chunk-PYJHRUIE.js";
import "../chunk-GZTYBRCA.js";
import "../chunk-IP2LF4Z4.js";
import "../chunk-3IK5OJZL.js";
import "../chunk-XUFN6AVP.js";
import "../chunk-6QF3TYCM.js";
import "../chunk-ODSP73DO.js";
import "../chunk-23THWB5B.js";
import "../chunk-URP6EL5O.js";
import "../chunk-RMAK6RZD.js";
import "../chunk-QT4JNBDD.js";
import "../chunk-ILBRBTRS.js";
import "../chunk-U4YJYLWG.js";
import "../chunk-3KXIAZA6.js";
import "../chunk-WMXNVVOX.js";
import "../chunk-5SBVZHEZ.js";
import "../chunk-JCLXVOGT.js";
import "../chunk-JSBRDJBE.js";
export {
  verify
};
