import {
  toDay
} from "./chunk-WZR4J4NQ.js";

// src/formats/parse-named-day.ts
var MONTHS = /* @__PURE__ */ "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
var MONTH_FIRST = /^([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})$/;
var DAY_FIRST = /^(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6}\.?,? (\d{4})$/;
function parseNamedDay(value) {
  const text = value.trim();
  const [, date = "", name = "", year = ""] = DAY_FIRST.exec(text) ?? swapped(MONTH_FIRST.exec(text));
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month ? toDay(`${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`) : void 0;
}
var swapped = (match) => match ? [match[0], match[2] ?? "", match[1] ?? "", match[3] ?? ""] : [];

export {
  MONTHS,
  parseNamedDay
};
