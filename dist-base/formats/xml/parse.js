import {
  parseXml
} from "../../chunk-HDDEVXMY.js";
import "../../chunk-T6WD6WOM.js";
import "../../chunk-RGLTPRQ2.js";
import "../../chunk-JCLXVOGT.js";
import "../../chunk-JSBRDJBE.js";
export {
  parseXml
};
