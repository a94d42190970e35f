"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

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
  return formatOffset(isCertain ? _nullishCoalesce(possible[0], () => ( before)) : Math.min(before, after));
}
var MINUTE = 6e4;
var DAY = 864e5;
function offsetAt(zone, time) {
  const name = _optionalChain([formatOf, 'call', _ => _(zone), 'optionalAccess', _2 => _2.formatToParts, 'call', _3 => _3(time), 'access', _4 => _4.find, 'call', _5 => _5(({ type }) => type === "timeZoneName"), 'optionalAccess', _6 => _6.value]);
  const [, sign, hours = 0, minutes = 0] = _nullishCoalesce(/^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(_nullishCoalesce(name, () => ( ""))), () => ( []));
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
  } catch (e) {
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
  const [, sign, hours, minutes = "00"] = _nullishCoalesce(/^(?:GMT|UTC)?([+-])(\d\d?):?(\d\d)?$/i.exec(value), () => ( []));
  const offset = `${sign}${_optionalChain([hours, 'optionalAccess', _7 => _7.padStart, 'call', _8 => _8(2, "0")])}:${minutes}`;
  if (sign) return isZone(offset) ? offset : void 0;
  const names = Intl.supportedValuesOf("timeZone");
  const small = names.map((name) => name.toLowerCase());
  const near = _chunkYOB4HYVHcjs.nearestName.call(void 0, value.trim().replace(/ /g, "_").toLowerCase(), small);
  return near === void 0 ? void 0 : names[small.indexOf(near)];
}




exports.zoneOffset = zoneOffset; exports.zoneOption = zoneOption;
