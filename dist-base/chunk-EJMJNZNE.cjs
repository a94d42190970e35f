"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }


var _chunk46VG2477cjs = require('./chunk-46VG2477.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/text/partial-date.ts
var isCalendarDay = (month, day) => month >= 1 && month <= 12 && day >= 1 && day <= _chunk46VG2477cjs.daysIn.call(void 0, void 0, month);
function isoDay({ year, month, day }) {
  if (year === void 0 || month === void 0 || day === void 0 || !isCalendarDay(month, day)) return void 0;
  if (year < 1 || year > 9999 || day > _chunk46VG2477cjs.daysIn.call(void 0, year, month)) return void 0;
  return _chunk46VG2477cjs.formatDay.call(void 0, { year, month, day });
}
var nextDay = ({ year, month, day }) => _nullishCoalesce(_nullishCoalesce(isoDay({ year, month, day: day + 1 }), () => ( isoDay({ year, month: month + 1, day: 1 }))), () => ( isoDay({ year: year + 1, month: 1, day: 1 })));

// src/diagnostics/date-option.ts
var SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
var last;
function readDateOption(date) {
  if (date === void 0 || date === last) return date;
  if (typeof date === "string" && isExistingDate(date)) return last = date;
  const given = typeof date === "string" ? JSON.stringify(date.slice(0, 40)) : describeValue(date);
  throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `Option \u201Cdate\u201D must be an ISO 8601 date such as "2024-04-24", not ${given}.`);
}
function isExistingDate(date) {
  const [, year, month, day] = (_nullishCoalesce(SHAPE.exec(date), () => ( []))).map(Number);
  return isoDay({ year, month, day }) !== void 0;
}
var describeValue = (value) => value instanceof Date ? "a Date; pass date.toISOString()" : value === null ? "null" : `a ${typeof value}`;






exports.isCalendarDay = isCalendarDay; exports.isoDay = isoDay; exports.nextDay = nextDay; exports.readDateOption = readDateOption;
