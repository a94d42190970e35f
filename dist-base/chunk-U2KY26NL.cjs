"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }

var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');

// src/formats/parse-named-day.ts
var MONTHS = /* @__PURE__ */ "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
var MONTH_FIRST = /^([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})$/;
var DAY_FIRST = /^(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6}\.?,? (\d{4})$/;
function parseNamedDay(value) {
  const text = value.trim();
  const [, date = "", name = "", year = ""] = _nullishCoalesce(DAY_FIRST.exec(text), () => ( swapped(MONTH_FIRST.exec(text))));
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month ? _chunkGPU7YA55cjs.toDay.call(void 0, `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`) : void 0;
}
var swapped = (match) => match ? [match[0], _nullishCoalesce(match[2], () => ( "")), _nullishCoalesce(match[1], () => ( "")), _nullishCoalesce(match[3], () => ( ""))] : [];




exports.MONTHS = MONTHS; exports.parseNamedDay = parseNamedDay;
