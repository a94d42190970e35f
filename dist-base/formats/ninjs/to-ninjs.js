import {
  ninjsOptions,
  toNinjs,
  toNinjsObject
} from "../../chunk-LZKVLQMS.js";
import "../../chunk-EIXCJXSP.js";
import "../../chunk-TELXX7CI.js";
import "../../chunk-FY5KHKJH.js";
import "../../chunk-RJ5LTOI4.js";
import "../../chunk-BCPAZHYE.js";
import "../../chunk-IAGJ5QJL.js";
import "../../chunk-IP2LF4Z4.js";
import "../../chunk-XP5S5KEA.js";
import "../../chunk-C5OXRDYZ.js";
import "../../chunk-5HMUK2TQ.js";
import "../../chunk-WIDA2SCI.js";
import "../../chunk-MXRM5SUG.js";
import "../../chunk-BQ2HDHVF.js";
import "../../chunk-ODSP73DO.js";
import "../../chunk-23THWB5B.js";
import "../../chunk-URP6EL5O.js";
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
  ninjsOptions,
  toNinjs,
  toNinjsObject
};
