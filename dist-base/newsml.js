import {
  fromNewsml,
  newsml,
  newsmlNitf,
  newsmlPlain,
  readNewsml,
  toNewsml,
  toNewsmlMessage
} from "./chunk-HWSVDOQ7.js";
import "./chunk-SFTWVK2G.js";
import "./chunk-K7IQ6FCW.js";
import "./chunk-IUZ6LRDL.js";
import "./chunk-N74KBTMA.js";
import "./chunk-HDDEVXMY.js";
import "./chunk-GZTYBRCA.js";
import "./chunk-TPKCXM2S.js";
import "./chunk-OTCIZ5KC.js";
import "./chunk-FY5KHKJH.js";
import "./chunk-UUK2SE75.js";
import "./chunk-IK3ULOO2.js";
import "./chunk-RJ5LTOI4.js";
import "./chunk-BCPAZHYE.js";
import "./chunk-IAGJ5QJL.js";
import "./chunk-IP2LF4Z4.js";
import "./chunk-FCHTCFGV.js";
import "./chunk-LYHTHXSI.js";
import "./chunk-T6WD6WOM.js";
import "./chunk-T2FW5SYP.js";
import "./chunk-EHS23OWV.js";
import "./chunk-KRP356JW.js";
import "./chunk-XP5S5KEA.js";
import "./chunk-C5OXRDYZ.js";
import "./chunk-3IK5OJZL.js";
import "./chunk-XUFN6AVP.js";
import "./chunk-6QF3TYCM.js";
import "./chunk-WCCXPNJO.js";
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
  fromNewsml,
  newsml,
  newsmlNitf,
  newsmlPlain,
  readNewsml,
  toNewsml,
  toNewsmlMessage
};
