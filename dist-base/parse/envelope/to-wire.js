import {
  toWire
} from "../../chunk-BWA5OJUU.js";
import "../../chunk-KTSBLIN7.js";
import "../../chunk-GZTYBRCA.js";
import "../../chunk-XUFN6AVP.js";
import "../../chunk-U4YJYLWG.js";
import "../../chunk-5SBVZHEZ.js";
import "../../chunk-JCLXVOGT.js";
import "../../chunk-JSBRDJBE.js";
export {
  toWire
};
