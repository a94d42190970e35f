import {
  checkText,
  decodeUnicode
} from "./chunk-U4YJYLWG.js";
import {
  createLocator
} from "./chunk-RGLTPRQ2.js";
import {
  zoneOption
} from "./chunk-3KXIAZA6.js";
import {
  daysIn
} from "./chunk-WMXNVVOX.js";
import {
  checkInput,
  checkOptions,
  optionShapes
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/parse-values.ts
var BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
var ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
var ODD = /[\u0000-\u0008\u000B-\u001F\u0085\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;
function toText(value) {
  if (!value) return void 0;
  return (ODD.test(value) ? value.replace(BREAKS, "\n").replace(ILLEGAL, "") : value).trim() || void 0;
}
function toLine(value) {
  const text = toText(value);
  return text && /[\n\t]/.test(text) ? text.replace(/ *\n[ \t\n]*/g, " ").replaceAll("	", " ") : text;
}
var CODE = /^[!-\u0084\u0086-\u009F\u00A1-\u1FFF\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]+$/u;
var toCode = (value) => matching(CODE, value);
var URI = /^(?!(?:[Jj][Aa][Vv][Aa]|[Vv][Bb])[Ss][Cc][Rr][Ii][Pp][Tt]:|[Dd][Aa][Tt][Aa]:)[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+(?::[0-9]{1,5})?(?=[/?#]|$))?(?!\/\/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/;
var toUri = (value) => matching(URI, value);
var RELATIVE = /^(?![^/?#]*:)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/;
var toUriReference = (value) => toUri(value) ?? matching(RELATIVE, value);
var toEmail = (value) => matching(/^[!-?A-~]+@[!-?A-~]+$/, value);
var toLanguageTag = (value) => matching(/^(?![Uu][Nn][Dd]$)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, value);
var toCountryCode = (value) => matching(/^[A-Z]{2}$/, value);
var toSubdivisionCode = (value) => matching(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, value);
function toCount(value, greatest) {
  const number = matching(/^\d{1,9}$/, value);
  return number !== void 0 && +number >= 1 && +number <= greatest ? +number : void 0;
}
var toVersion = (value) => toPositive(value);
var toSize = (value) => toPositive(value);
function toPositive(value) {
  const number = Number(matching(/^\d{1,16}$/, value) ?? 0);
  return number >= 1 && Number.isSafeInteger(number) ? number : void 0;
}
var DAY = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
function toDay(value) {
  const [whole, year = "", month = "", date = ""] = DAY.exec(value?.trim() ?? "") ?? [];
  return whole && +date <= daysIn(+year, +month) ? whole : void 0;
}
var MOMENT = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)(?:(Z)|([+-](?:0\d|1[0-3])):?([0-5]\d)|([+-]14):?00)?$/;
function toInstant(value, local = false) {
  const [, date, clock, zulu, hours, minutes, most] = MOMENT.exec(value?.trim() ?? "") ?? [];
  if (!toDay(date)) return void 0;
  const offset = zulu ?? (hours ? `${hours}:${minutes}` : most ? `${most}:00` : "");
  return offset || local ? `${date}T${clock}${offset}` : void 0;
}
function matching(pattern, value) {
  const trimmed = value?.trim();
  return trimmed && pattern.test(trimmed) ? trimmed : void 0;
}

// src/formats/document-source.ts
var limitOptions = {
  size: optionShapes.count,
  depth: optionShapes.count
};
var documentOptions = {
  limits: { of: limitOptions },
  lenient: optionShapes.yesOrNo,
  base: {
    what: "an absolute address, such as `https://example.com/feed/`",
    fits: (value) => typeof value === "string" && toUri(value) === value
  },
  zone: zoneOption
};
function checkRead(input, options, known = documentOptions) {
  checkInput("the reader", input);
  checkOptions("the reader", options, known);
}
var SIZE = 2e7;
var DEPTH = 100;
var depthLimit = (options) => options.limits?.depth ?? DEPTH;
function sourceText(input, options, known = documentOptions) {
  checkRead(input, options, known);
  checkDocumentSize(input, options);
  const text = typeof input === "string" ? input : decoded(input);
  checkDocumentSize(text, options);
  checkText(text);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
var BYTES = 4;
function checkDocumentSize(input, options) {
  const most = options.limits?.size ?? SIZE;
  if (input.length <= (typeof input === "string" ? most : most * BYTES)) return;
  throw new WirecopyError("limit-exceeded", `Document is longer than ${most} characters (limits.size).`);
}
function decoded(bytes) {
  const read = decodeUnicode(bytes);
  if (!read) throw new WirecopyError("invalid-input", "Document is not valid UTF-8.");
  return read.text;
}

// src/formats/json/scan.ts
var NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
var PLAIN = /[^"\\\u0000-\u001f]*/y;
var ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function scanJson(text, start, depth, visit) {
  const stack = [];
  let at = blanks(text, start);
  let path = "";
  for (; ; ) {
    const unit = text.charCodeAt(at);
    if (unit === 123 || unit === 91) {
      if (stack.length >= depth)
        throwJsonFault("limit-exceeded", text, at, `lists and objects nest deeper than ${depth}`);
      const prefix = visit && (path ? `${path}.` : "");
      const open = { list: unit === 91, prefix: prefix ?? "", path, start: at, count: 0 };
      at = blanks(text, at + 1);
      stack.push(open);
      if (text.charCodeAt(at) !== (open.list ? 93 : 125)) {
        ;
        [at, path] = name(text, at, open, visit);
        continue;
      }
    } else {
      const end = scalar(text, at);
      if (visit) unit === 34 ? visit(path, at + 1, end - 1) : visit(path, at, end);
      at = blanks(text, end);
    }
    let next = false;
    for (let open = stack.at(-1); open && !next; open = next ? open : stack.at(-1)) {
      const end = text.charCodeAt(at);
      if (end === 44 && open.count > 0) {
        ;
        [at, path] = name(text, blanks(text, at + 1), open, visit);
        next = true;
      } else if (end === (open.list ? 93 : 125)) {
        stack.pop();
        visit?.(open.path, open.start, at + 1);
        at = blanks(text, at + 1);
      } else {
        throwJsonFault("invalid-input", text, at, `expected a comma or ${open.list ? "]" : "}"}`);
      }
    }
    if (!next) return at;
  }
}
function name(text, at, open, visit) {
  const index = open.count++;
  if (open.list) return [at, visit ? open.prefix + index : ""];
  if (text.charCodeAt(at) !== 34)
    throwJsonFault("invalid-input", text, at, "expected a property name in double quotes");
  const end = scalar(text, at);
  const colon = blanks(text, end);
  if (text.charCodeAt(colon) !== 58) throwJsonFault("invalid-input", text, colon, "expected a colon");
  return [blanks(text, colon + 1), visit ? open.prefix + JSON.parse(text.slice(at, end)) : ""];
}
function blanks(text, from) {
  let at = from;
  for (; ; ) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return at;
    at++;
  }
}
function match(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
function scalar(text, start) {
  const unit = text.charCodeAt(start);
  if (unit === 34) {
    for (let at = start + 1; ; ) {
      at = match(PLAIN, text, at);
      const stop = text.charCodeAt(at);
      if (stop === 34) return at + 1;
      const escaped = stop === 92 ? match(ESCAPE, text, at) : at;
      if (escaped === at)
        throwJsonFault(
          "invalid-input",
          text,
          at,
          at < text.length ? "invalid character in a string" : "unclosed string"
        );
      at = escaped;
    }
  }
  for (const word of ["true", "false", "null"]) if (text.startsWith(word, start)) return start + word.length;
  const end = match(NUMBER, text, start);
  if (end === start)
    throwJsonFault(
      "invalid-input",
      text,
      start,
      start < text.length ? "expected a value" : "unexpected end of the document"
    );
  return end;
}
function throwJsonFault(code, text, offset, message) {
  const { line, column } = createLocator(text)(offset);
  throw new WirecopyError(code, `Invalid JSON: ${message} (line ${line}, column ${column}).`, [
    { offset, line, column, message }
  ]);
}

export {
  ILLEGAL,
  toText,
  toLine,
  toCode,
  toUri,
  toUriReference,
  toEmail,
  toLanguageTag,
  toCountryCode,
  toSubdivisionCode,
  toCount,
  toVersion,
  toSize,
  toDay,
  toInstant,
  documentOptions,
  checkRead,
  depthLimit,
  sourceText,
  checkDocumentSize,
  scanJson,
  throwJsonFault
};
