import {
  fromJson,
  json,
  migrate,
  readJson,
  schemaVersion,
  toJson
} from "./chunk-DDLYFEQ7.js";
import "./chunk-MAIA7VK6.js";
import "./chunk-BCOBM7GT.js";
import "./chunk-AYCPENT5.js";
import "./chunk-DERV7HC7.js";
import "./chunk-RMAK6RZD.js";
import "./chunk-QT4JNBDD.js";
import "./chunk-ILBRBTRS.js";
import "./chunk-WZR4J4NQ.js";
import "./chunk-U4YJYLWG.js";
import "./chunk-RGLTPRQ2.js";
import "./chunk-3KXIAZA6.js";
import "./chunk-WMXNVVOX.js";
import "./chunk-5SBVZHEZ.js";
import "./chunk-JCLXVOGT.js";
import "./chunk-JSBRDJBE.js";
export {
  fromJson,
  json,
  migrate,
  readJson,
  schemaVersion,
  toJson
};
