// src/text/calendar.ts
var DAYS_IN_400_YEARS = 146097;
function dayNumber({ year, month, day }) {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * DAYS_IN_400_YEARS + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
}
function dayFromNumber(number) {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const inEra = number - era * DAYS_IN_400_YEARS;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: era * 400 + years + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * shifted + 2) / 5) + 1
  };
}
var weekdayOf = (number) => ((number + 2) % 7 + 7) % 7 + 1;
var daysIn = (year, month) => month === 2 ? year === void 0 || isLeap(year) ? 29 : 28 : 30 + (month + (month >> 3) & 1);
var isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
function addMonths({ year, month }, months) {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12 + 12) % 12 + 1, day: 1 };
}
function isoWeekOf(number) {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayFromNumber(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}
var formatDay = ({ year, month, day }) => `${padNumber(year, 4)}-${padNumber(month)}-${padNumber(day)}`;
var TWO = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));
function padNumber(value, width = 2) {
  if (width === 2) return TWO[value] ?? String(value);
  return value >= 1e3 ? String(value) : String(value).padStart(width, "0");
}

export {
  dayNumber,
  dayFromNumber,
  weekdayOf,
  daysIn,
  addMonths,
  isoWeekOf,
  formatDay,
  padNumber
};
