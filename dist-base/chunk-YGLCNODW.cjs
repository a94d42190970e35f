"use strict";Object.defineProperty(exports, "__esModule", {value: true});// src/formats/body/write/direction-of.ts
var RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi|[a-z]{2,3}-(?:arab|hebr|syrc|thaa|nkoo|adlm))(?:-|$)/i;
var directionOf = (language) => language !== void 0 && RIGHT_TO_LEFT.test(language) && !/-latn\b/i.test(language) ? "rtl" : void 0;



exports.directionOf = directionOf;
