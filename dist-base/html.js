import {
  fromHtml,
  html,
  readHtml
} from "./chunk-AIU3YL2E.js";
import {
  toHtml
} from "./chunk-JY2ZBIO4.js";
import "./chunk-F2VBO2ZI.js";
import "./chunk-KIBCK34I.js";
import "./chunk-KTSBLIN7.js";
import "./chunk-EZP3MN3M.js";
import "./chunk-TK3BJ7TD.js";
import "./chunk-PYJHRUIE.js";
import "./chunk-IUZ6LRDL.js";
import "./chunk-GZTYBRCA.js";
import "./chunk-SRLUIEWT.js";
import "./chunk-LNIRYIID.js";
import "./chunk-CTVGWJOM.js";
import "./chunk-BCOBM7GT.js";
import "./chunk-AYCPENT5.js";
import "./chunk-TPKCXM2S.js";
import "./chunk-TELXX7CI.js";
import "./chunk-ABODBUVH.js";
import "./chunk-RJ5LTOI4.js";
import "./chunk-IAGJ5QJL.js";
import "./chunk-IP2LF4Z4.js";
import "./chunk-EHS23OWV.js";
import "./chunk-KRP356JW.js";
import "./chunk-XP5S5KEA.js";
import "./chunk-C5OXRDYZ.js";
import "./chunk-3IK5OJZL.js";
import "./chunk-XUFN6AVP.js";
import "./chunk-6QF3TYCM.js";
import "./chunk-DBUBM7OV.js";
import "./chunk-5HMUK2TQ.js";
import "./chunk-WIDA2SCI.js";
import "./chunk-MXRM5SUG.js";
import "./chunk-BQ2HDHVF.js";
import "./chunk-ODSP73DO.js";
import "./chunk-23THWB5B.js";
import "./chunk-URP6EL5O.js";
import "./chunk-DERV7HC7.js";
import "./chunk-RMAK6RZD.js";
import "./chunk-QT4JNBDD.js";
import "./chunk-ILBRBTRS.js";
import "./chunk-SIFXUQRP.js";
import "./chunk-WZR4J4NQ.js";
import "./chunk-U4YJYLWG.js";
import "./chunk-RGLTPRQ2.js";
import "./chunk-3KXIAZA6.js";
import "./chunk-WMXNVVOX.js";
import "./chunk-5SBVZHEZ.js";
import "./chunk-JCLXVOGT.js";
import "./chunk-JSBRDJBE.js";
export {
  fromHtml,
  html,
  readHtml,
  toHtml
};
