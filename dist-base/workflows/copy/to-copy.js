import {
  toCopy
} from "../../chunk-LDLEUK2Z.js";
import "../../chunk-KIBCK34I.js";
import "../../chunk-KTSBLIN7.js";
import "../../chunk-EZP3MN3M.js";
import "../../chunk-TK3BJ7TD.js";
import "../../chunk-PYJHRUIE.js";
import "../../chunk-GZTYBRCA.js";
import "../../chunk-TPKCXM2S.js";
import "../../chunk-IP2LF4Z4.js";
import "../../chunk-3IK5OJZL.js";
import "../../chunk-XUFN6AVP.js";
import "../../chunk-WIDA2SCI.js";
import "../../chunk-MXRM5SUG.js";
import "../../chunk-BQ2HDHVF.js";
import "../../chunk-ODSP73DO.js";
import "../../chunk-23THWB5B.js";
import "../../chunk-URP6EL5O.js";
import "../../chunk-RMAK6RZD.js";
import "../../chunk-QT4JNBDD.js";
import "../../chunk-ILBRBTRS.js";
import "../../chunk-SIFXUQRP.js";
import "../../chunk-WZR4J4NQ.js";
import "../../chunk-U4YJYLWG.js";
import "../../chunk-RGLTPRQ2.js";
import "../../chunk-3KXIAZA6.js";
import "../../chunk-WMXNVVOX.js";
import "../../chunk-5SBVZHEZ.js";
import "../../chunk-JCLXVOGT.js";
import "../../chunk-JSBRDJBE.js";
export {
  toCopy
};
