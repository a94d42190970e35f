import {
  countOf,
  report,
  reportAll
} from "../../chunk-ORUWNF7P.js";
import "../../chunk-RMAK6RZD.js";
import "../../chunk-QT4JNBDD.js";
import "../../chunk-ILBRBTRS.js";
import "../../chunk-RGLTPRQ2.js";
import "../../chunk-5SBVZHEZ.js";
import "../../chunk-JCLXVOGT.js";
import "../../chunk-JSBRDJBE.js";
export {
  countOf,
  report,
  reportAll
};
