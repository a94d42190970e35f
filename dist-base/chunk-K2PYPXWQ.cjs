"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunk6UTBZWIBcjs = require('./chunk-6UTBZWIB.cjs');

// src/parse/envelope/report-envelope.ts
var COUNTED = /^(?:AM|PM|BC|AP)-.*,\s?0*(\d{2,4})$/;
var FAR = 0.1;
var FEW = 10;
function reportWordCount({ article, spans, diagnostics }, { envelope, spans: fields }) {
  if (_optionalChain([envelope, 'optionalAccess', _ => _.kind]) === "iptc-7901" && envelope.header.words !== void 0) {
    const span = fields["envelope.header.words"];
    check(envelope.header.words, "Header", "envelope.header.words", span);
    return;
  }
  const counted = COUNTED.exec(_nullishCoalesce(article.slugline, () => ( "")));
  if (counted) check(Number(counted[1]), "Slugline", "slugline", spans.slugline);
  function check(declared, where, path, span) {
    const words = articleWordCount(article);
    const off = Math.abs(words - declared);
    if (words === 0 || off <= FEW || off <= Math.max(words, declared) * FAR) return;
    diagnostics.push({
      rule: "envelope/word-count",
      severity: "info",
      message: `${where} declares ${declared} words; the body has ${words}.`,
      path,
      ...span && { span }
    });
  }
}
function articleWordCount({ body }) {
  let words = 0;
  const count = (text) => {
    if (text === void 0) return;
    words++;
    for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
      if (text.charCodeAt(at + 1) !== 32) words++;
    }
  };
  for (const block of body) {
    if (block.kind === "list") for (const item of block.items) count(item.text);
    else if (block.kind === "table") for (const row of block.rows) for (const cell of row) count(cell.text);
    else if (block.kind !== "media" && block.kind !== "embed" && block.kind !== "separator") count(block.text);
  }
  return words;
}
var NAMES = {
  "us-ascii": "ASCII",
  "utf-8": "UTF-8",
  "iso-8859-1": "Latin-1",
  "windows-1252": "Windows-1252"
};
function reportCharset({ diagnostics }, { found, declared }, { envelope }) {
  const name = (charset) => _nullishCoalesce(NAMES[charset], () => ( charset));
  const wire = envelope && envelope.kind !== "zczc" ? " Its envelope allows 7-bit text only." : "";
  const differs = declared !== void 0 && !isSameCharset(declared, found);
  if (!differs && (found === "utf-8" || found === "us-ascii")) return;
  diagnostics.push({
    rule: "read/charset",
    severity: differs ? "warning" : "info",
    message: differs ? `Copy was declared as ${name(declared.toLowerCase())} but decoded as ${name(found)}.${wire}` : `Copy is not UTF-8; it was decoded as ${name(found)}.${wire}`,
    path: ""
  });
}
function isSameCharset(declared, found) {
  if (found === "us-ascii") return true;
  return _chunk6UTBZWIBcjs.charsetNamed.call(void 0, declared) === _chunk6UTBZWIBcjs.charsetNamed.call(void 0, found);
}

// src/parse/envelope/tables.ts
var ANPA_PRIORITY = { f: 1, b: 2, u: 3, r: 4, d: 5 };
var DAY_FIRST = /* @__PURE__ */ new Set(["KYODO"]);
var ANPA_LETTERS = "abdfhprsuwz";
var TELEX_MARKS = {
  $: "category",
  ":": "slugline",
  "=": "take",
  "^": "headline",
  "*": "format",
  "&": "service",
  "+": "subject",
  "@": "place",
  "~": "genre",
  "%": "",
  "TI#": "headline",
  "KY#": "slugline"
};
var trailers = [
  // AP-WF-11-13-13 1509GMT<
  {
    pattern: /^([A-Z]{2}-[A-Z]{2})-(\d\d)-(\d\d)-(\d\d(?:\d\d)?) (\d\d)(\d\d) ?([A-Z]{1,4})?(?![A-Z\d])/d,
    order: ["source", "month", "day", "year", "hour", "minute", "zone"],
    alone: true
  },
  // KWS-21:37-09-12-18
  {
    pattern: /^([A-Z]{2,4})-(\d\d):(\d\d)-(\d\d)-(\d\d)-(\d\d)(?!\d)/d,
    order: ["source", "hour", "minute", "day", "month", "year"],
    dayFirst: true,
    alone: true
  },
  // 16:35ET 31-10-14<
  {
    pattern: /^(\d\d):(\d\d) ?([A-Z]{1,4}) (\d\d)-(\d\d)-(\d\d)(?!\d)/d,
    order: ["hour", "minute", "zone", "day", "month", "year"],
    dayFirst: true
  },
  // 31-10-14 16-35-07
  {
    pattern: /^(\d\d)-(\d\d)-(\d\d) (\d\d)-(\d\d)-(\d\d)(?!\d)/d,
    order: ["day", "month", "year", "hour", "minute", "second"],
    dayFirst: true
  },
  // 04-24-24 0930ET
  {
    pattern: /^(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d) ?([A-Z]{1,4})?(?![A-Z\d])/d,
    order: ["month", "day", "year", "hour", "minute", "zone"]
  }
];
var ZONES = {
  GMT: 0,
  UTC: 0,
  UT: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  JST: 9
};











exports.reportWordCount = reportWordCount; exports.articleWordCount = articleWordCount; exports.reportCharset = reportCharset; exports.ANPA_PRIORITY = ANPA_PRIORITY; exports.DAY_FIRST = DAY_FIRST; exports.ANPA_LETTERS = ANPA_LETTERS; exports.TELEX_MARKS = TELEX_MARKS; exports.trailers = trailers; exports.ZONES = ZONES;
