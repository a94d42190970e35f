import {
  jsonldOptions,
  toJsonld,
  toJsonldObject
} from "../../chunk-F2VBO2ZI.js";
import "../../chunk-SRLUIEWT.js";
import "../../chunk-CTVGWJOM.js";
import "../../chunk-TPKCXM2S.js";
import "../../chunk-TELXX7CI.js";
import "../../chunk-RJ5LTOI4.js";
import "../../chunk-IAGJ5QJL.js";
import "../../chunk-KRP356JW.js";
import "../../chunk-XP5S5KEA.js";
import "../../chunk-C5OXRDYZ.js";
import "../../chunk-6QF3TYCM.js";
import "../../chunk-5HMUK2TQ.js";
import "../../chunk-WIDA2SCI.js";
import "../../chunk-MXRM5SUG.js";
import "../../chunk-BQ2HDHVF.js";
import "../../chunk-ODSP73DO.js";
import "../../chunk-23THWB5B.js";
import "../../chunk-URP6EL5O.js";
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
  jsonldOptions,
  toJsonld,
  toJsonldObject
};
