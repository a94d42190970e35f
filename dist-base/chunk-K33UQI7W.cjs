"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkMCCI32TScjs = require('./chunk-MCCI32TS.cjs');


var _chunkC6WOCEPZcjs = require('./chunk-C6WOCEPZ.cjs');


var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkNMWA73MPcjs = require('./chunk-NMWA73MP.cjs');


var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');




var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/copy/house-styles.ts
var houseStyles = {
  plain: { indent: "   ", rule: "* * *" },
  ap: { indent: "   ", separator: "\u2014", rule: "___" },
  // PARIS (AP) — Rain is expected
  reuters: { indent: "", separator: "-", rule: "* * *" },
  // PARIS, April 24 (Reuters) - Rain is expected
  afp: { indent: "", separator: "\u2013", rule: "* * *" },
  // PARIS (AFP) – Rain is expected
  xinhua: { indent: "    ", separator: "--", rule: "* * *", end: "Enditem" },
  // PARIS, April 24 (Xinhua) -- Rain is expected
  dpa: { indent: "", separator: "-", rule: "* * *" }
  // Paris (dpa) - Rain is expected
};

// src/formats/copy/copy-options.ts
var headerOptions = {
  service: _chunkJWLGQQU3cjs.optionShapes.text,
  number: _chunkJWLGQQU3cjs.optionShapes.text,
  selector: _chunkJWLGQQU3cjs.optionShapes.text,
  priority: _chunkJWLGQQU3cjs.optionShapes.text,
  category: _chunkJWLGQQU3cjs.optionShapes.text,
  keyword: _chunkJWLGQQU3cjs.optionShapes.text,
  version: _chunkJWLGQQU3cjs.optionShapes.text,
  source: _chunkJWLGQQU3cjs.optionShapes.text
};
var copyOptions = {
  house: /* @__PURE__ */ Object.keys(houseStyles),
  style: /* @__PURE__ */ Object.keys(houseStyles),
  wire: ["anpa-1312", "iptc-7901"],
  header: { of: headerOptions },
  ..._chunkNMWA73MPcjs.nowOptions
};
var copyRowOptions = {
  house: copyOptions.house,
  wire: copyOptions.wire,
  header: copyOptions.header,
  now: copyOptions.now
};

// src/formats/copy/wire.ts
var SYN = "";
var SOH = "";
var STX = "";
var ETX = "";
var EOT = "";
var US = "";
var CRLF = "\r\n";
var LETTERS = ["f", "b", "u", "u", "r", "r", "d", "d", "d"];
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function toMessage(copy, article, form, header) {
  const body2 = copy.trimEnd().replaceAll("\n", CRLF);
  const words = String(copy.split(/\s+/).filter(Boolean).length);
  const at = momentOf(article);
  return form === "anpa-1312" ? anpa(body2, words, article, header, at) : iptc(body2, words, article, header, at);
}
function momentOf({ item }) {
  const time = _nullishCoalesce(_optionalChain([item, 'optionalAccess', _ => _.versionCreated]), () => ( _optionalChain([item, 'optionalAccess', _2 => _2.sent])));
  const [, year, month, day, hour, minute] = _nullishCoalesce(/^\d\d(\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(time ? new Date(time).toISOString() : ""), () => ( []));
  return year && month && day && hour && minute ? { year, month, day, clock: hour + minute } : void 0;
}
function anpa(body2, words, article, header, at) {
  const { item, slugline, take } = article;
  const service = field("service", header.service, /^[A-Za-z]$/);
  const number = field("number", header.number, /^\d{4}$/);
  const selector = header.selector === void 0 ? "" : field("selector", header.selector, /^[A-Za-z\d-]{1,6}$/);
  const priority = field("priority", _nullishCoalesce(header.priority, () => ( LETTERS[(_nullishCoalesce(_optionalChain([item, 'optionalAccess', _3 => _3.priority]), () => ( 0))) - 1])), /^[A-Za-z]$/);
  const category = field("category", header.category, /^[A-Za-z]$/);
  const keyword = field("keyword", _nullishCoalesce(header.keyword, () => ( squeezed(slugline))), /^[!-~]{1,24}$/);
  const version = _nullishCoalesce(header.version, () => ( squeezed(_optionalChain([take, 'optionalAccess', _4 => _4.text]))));
  const names = version === void 0 ? keyword : `${keyword} ${field("version", version, /^[ -~]{1,24}$/)}`;
  const day = at ? `   ${at.month}-${at.day} ${words.padStart(4, "0")}` : "";
  const source = header.source && at ? `${header.source}-${at.month}-${at.day}-${at.year} ${at.clock}GMT${CRLF}` : "";
  return `${SYN}${SYN}${SOH}${service}${number}${US}${selector}${CRLF}${priority} ${category} ${names}${day}${CRLF}${STX}${body2}${CRLF}${ETX}${source}${EOT}`;
}
function iptc(body2, words, article, header, at) {
  const source = field("source", header.source, /^[A-Za-z]{2,4}$/);
  const number = field("number", header.number, /^\d{3,5}$/);
  const priority = field("priority", _nullishCoalesce(header.priority, () => ( _optionalChain([article, 'access', _5 => _5.item, 'optionalAccess', _6 => _6.priority, 'optionalAccess', _7 => _7.toString, 'call', _8 => _8()]))), /^[1-9]$/);
  const category = field("category", header.category, /^[A-Za-z]{1,3}$/);
  const keyword = _nullishCoalesce(header.keyword, () => ( _optionalChain([article, 'access', _9 => _9.slugline, 'optionalAccess', _10 => _10.replace, 'call', _11 => _11(/\/$/, ""), 'access', _12 => _12.slice, 'call', _13 => _13(0, 90)])));
  const line = keyword ? `${field("keyword", keyword, /^[^\0-\x1f]{1,99}$/)}/${CRLF}` : "";
  const trailer = at ? `${at.day}${at.clock} GMT ${MONTHS[Number(at.month) - 1]} ${at.year}${CRLF}` : "";
  return `${SYN}${SYN}${SOH}${source}${number} ${priority} ${category} ${words}${CRLF}${line}${STX}${body2}${CRLF}${ETX}${trailer}${EOT}`;
}
var squeezed = (text) => _optionalChain([text, 'optionalAccess', _14 => _14.replace, 'call', _15 => _15(/[^!-~]/g, ""), 'access', _16 => _16.slice, 'call', _17 => _17(0, 24)]) || void 0;
function field(name, value, shape) {
  if (value === void 0)
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
      "missing-metadata",
      `Message requires the field \u201C${name}\u201D; neither options nor article have it.`
    );
  if (!shape.test(value))
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("invalid-argument", `Field \u201C${name}\u201D cannot be ${JSON.stringify(value)}.`);
  return value;
}

// src/formats/copy/write-copy.ts
function writeCopy(article, name, restrictionNote) {
  const style = houseStyles[name];
  const parts = [
    ...restrictionNote ? [restrictionNote] : [],
    ...head(article),
    ...body(article, style),
    ...tail(article),
    ...style.end ? [style.end] : []
  ];
  return parts.length ? `${parts.join("\n\n")}
` : "";
}
function head({
  slugline,
  take,
  notices = [],
  embargo,
  restrictions = [],
  editorsNotes = [],
  ...article
}) {
  const { expires, headline, subheadline, summaries = [], byline, published, updated } = article;
  const notes = editorsNotes.map(({ text }) => text);
  const desk = [
    ...slugline ? [slugline] : [],
    ...take && !_optionalChain([slugline, 'optionalAccess', _18 => _18.includes, 'call', _19 => _19(take.text)]) && !_optionalChain([headline, 'optionalAccess', _20 => _20.includes, 'call', _21 => _21(take.text)]) ? [take.text] : [],
    ...notices.map(({ text }) => text),
    ...embargo ? [embargo.text] : [],
    ...restrictions,
    ...expires ? [`Eds: Not for use after ${expires}.`] : [],
    ...headline ? [] : notes
  ];
  return [
    ...desk.length ? [desk.join("\n")] : [],
    ...headline ? [headline, ...notes] : [],
    ...subheadline ? [subheadline] : [],
    ...summaries.length ? [summaries.map(({ text }) => `- ${text}`).join("\n")] : [],
    ...byline ? [signed(byline)] : [],
    ...published ? [published.text] : [],
    ...updated ? [updated.text] : []
  ];
}
function signed({ text, authors = [] }) {
  const { name, jobTitle, organisation } = _nullishCoalesce(authors.at(-1), () => ( {}));
  const below = _nullishCoalesce(jobTitle, () => ( organisation));
  return name !== void 0 && below !== void 0 && text.endsWith(`${name} ${below}`) ? `${text.slice(0, -below.length - 1)}
${below}` : text;
}
function body({ dateline, body: body2 }, style) {
  const [first] = body2;
  const runs = dateline && _optionalChain([first, 'optionalAccess', _22 => _22.kind]) === "paragraph" && !first.dateline;
  const parts = dateline && !runs ? [opening(dateline, style).trimEnd()] : [];
  for (const [i, block] of body2.entries()) {
    const text = block_(block, style, i === 0 && runs ? dateline : void 0);
    if (text && style.indent && block.kind === "paragraph" && _optionalChain([body2, 'access', _23 => _23[i - 1], 'optionalAccess', _24 => _24.kind]) === "paragraph")
      parts.push(`${parts.pop()}
${text}`);
    else if (text) parts.push(text);
  }
  return parts;
}
function block_(block, style, dateline) {
  switch (block.kind) {
    case "paragraph": {
      const written = _nullishCoalesce(dateline, () => ( block.dateline));
      return style.indent + (written ? opening(written, style) : "") + block.text;
    }
    case "subhead":
      return block.text;
    case "list": {
      const first = _nullishCoalesce(block.start, () => ( 1));
      return block.items.map(({ text }, i) => `${style.indent}${block.ordered ? `${first + i}.` : "-"} ${text}`).join("\n");
    }
    case "table":
      return table(block);
    case "quote":
      return block.source ? `${block.text}
\u2014 ${block.source}` : block.text;
    case "preformatted":
      return block.text;
    case "separator":
      return style.rule;
    case "embed":
      return _nullishCoalesce(block.caption, () => ( ""));
    case "media":
      return [block.caption, _optionalChain([block, 'access', _25 => _25.caption, 'optionalAccess', _26 => _26.includes, 'call', _27 => _27(_nullishCoalesce(block.credit, () => ( "")))]) ? "" : block.credit].filter(Boolean).join(" ");
  }
}
var SEPARATOR = /\s*(?:(?<=[\s)])(?:-{1,3}|[—–])|[:：])$/;
function opening({ text }, { separator }) {
  const closed = separator && SEPARATOR.test(text) ? text.replace(SEPARATOR, ` ${separator}`) : text;
  return `${closed} `;
}
function table({ caption, header, rows }) {
  const all = header ? [header, ...rows] : rows;
  const widths = [];
  for (const row of all)
    row.forEach(({ text = "" }, i) => {
      widths[i] = Math.max(_nullishCoalesce(widths[i], () => ( 0)), text.length);
    });
  const lines = all.map(
    (row) => row.map(({ text = "" }, i) => text.padEnd(_nullishCoalesce(widths[i], () => ( 0)))).join("  ").trimEnd()
  );
  return [...caption ? [`${caption}
`] : [], ...lines].join("\n");
}
function tail(article) {
  const { signoff = [], creditLine, copyright, usageTerms, boilerplate = [], contacts = [] } = article;
  return [
    ...signoff.map(({ text }) => text),
    ...boilerplate,
    ...contacts.map(({ text }) => text),
    ...[creditLine, _optionalChain([copyright, 'optionalAccess', _28 => _28.text]), usageTerms].filter((text) => text !== void 0)
  ];
}

// src/workflows/copy/to-copy.ts
var KILLED = "KILL: This story must not be used.";
var WITHHELD = "HOLD: This story must not be used until it is released.";
function toCopy(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toCopy", () => writeInStyle(article, options));
}
function writeInStyle(article, options) {
  _chunkJWLGQQU3cjs.checkWriteArguments.call(void 0, "toCopy", article, options, copyOptions);
  _chunkC6WOCEPZcjs.requireText.call(void 0, article, "copy");
  const { style = "plain", house = style, wire, header = {}, now } = options;
  const inMessage = (copy) => wire ? toMessage(copy, article, wire, header) : copy;
  const own = inMessage(writeCopy(article, house));
  if (strictness(article, now) <= strictness(_chunkMCCI32TScjs.parse.call(void 0, own).article, now)) return own;
  return inMessage(writeCopy(article, house, restrictionNotice(article)));
}
var restrictionNotice = (article) => _chunkDCAEOTAUcjs.effectiveStatus.call(void 0, article) === "canceled" ? KILLED : WITHHELD;
function strictness(article, now) {
  const found = _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article, now);
  return Math.max(0, ...found.map(({ kind }) => ["embargo", "withhold", "kill"].indexOf(kind) + 1));
}





exports.houseStyles = houseStyles; exports.copyRowOptions = copyRowOptions; exports.toCopy = toCopy;
