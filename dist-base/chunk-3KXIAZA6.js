import {
  nearestName
} from "./chunk-JCLXVOGT.js";

// src/text/zone-offset.ts
var FIXED = /^(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;
var NAMED = /^(?:UTC|GMT|[A-Za-z]+\/[\w+/-]+)$/;
var formats = /* @__PURE__ */ new Map();
function isZone(value) {
  if (typeof value !== "string") return false;
  return FIXED.test(value) || NAMED.test(value) && formatOf(value) !== void 0;
}
function zoneOffset(zone, local, isLatest = false) {
  if (FIXED.test(zone)) return zone;
  const time = Date.parse(`${local}Z`);
  if (Number.isNaN(time) || local < "1900") return void 0;
  const [before, after] = [offsetAt(zone, time - DAY), offsetAt(zone, time + DAY)];
  if (before === void 0 || after === void 0) return void 0;
  const possible = [before, after].filter((minutes) => offsetAt(zone, time - minutes * MINUTE) === minutes);
  const isCertain = possible.length === 1 || before === after;
  if (!isCertain && !isLatest) return void 0;
  return formatOffset(isCertain ? possible[0] ?? before : Math.min(before, after));
}
var MINUTE = 6e4;
var DAY = 864e5;
function offsetAt(zone, time) {
  const name = formatOf(zone)?.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name ?? "") ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  return name === void 0 || !sign && name !== "GMT" || offset > 14 * 60 ? void 0 : sign === "-" ? -offset : offset;
}
function formatOffset(minutes) {
  if (minutes === 0) return "Z";
  const two = (value) => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
function formatOf(zone) {
  let format = formats.get(zone);
  if (format) return format;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return void 0;
  }
  formats.set(zone, format);
  return format;
}

// src/diagnostics/zone-option.ts
var zoneOption = {
  what: "an IANA time zone, such as `America/New_York`, or a UTC offset, such as `+02:00` or `Z`",
  fits: isZone,
  nearest: nearestZone
};
function nearestZone(value) {
  if (typeof value !== "string") return void 0;
  const [, sign, hours, minutes = "00"] = /^(?:GMT|UTC)?([+-])(\d\d?):?(\d\d)?$/i.exec(value) ?? [];
  const offset = `${sign}${hours?.padStart(2, "0")}:${minutes}`;
  if (sign) return isZone(offset) ? offset : void 0;
  const names = Intl.supportedValuesOf("timeZone");
  const small = names.map((name) => name.toLowerCase());
  const near = nearestName(value.trim().replace(/ /g, "_").toLowerCase(), small);
  return near === void 0 ? void 0 : names[small.indexOf(near)];
}

export {
  zoneOffset,
  zoneOption
};
