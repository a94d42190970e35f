import {
  fromMarkdown,
  markdown,
  markdownFormat,
  readMarkdown,
  toMarkdown
} from "./chunk-I7EP4OC5.js";
import "./chunk-SRLUIEWT.js";
import "./chunk-LNIRYIID.js";
import "./chunk-CTVGWJOM.js";
import "./chunk-BCOBM7GT.js";
import "./chunk-AYCPENT5.js";
import "./chunk-TPKCXM2S.js";
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
  fromMarkdown,
  markdown,
  markdownFormat,
  readMarkdown,
  toMarkdown
};
