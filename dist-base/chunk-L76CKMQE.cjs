"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunk4OUPP74Xcjs = require('./chunk-4OUPP74X.cjs');


var _chunkYGLCNODWcjs = require('./chunk-YGLCNODW.cjs');


var _chunkGGC7F3GUcjs = require('./chunk-GGC7F3GU.cjs');


var _chunkIW2CLHZHcjs = require('./chunk-IW2CLHZH.cjs');


var _chunkC6WOCEPZcjs = require('./chunk-C6WOCEPZ.cjs');



var _chunkY6I5CKJAcjs = require('./chunk-Y6I5CKJA.cjs');


var _chunkTV64OOG4cjs = require('./chunk-TV64OOG4.cjs');









var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');


var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');


var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');



var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');



var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');




var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/html/title.ts
var LONGEST = 80;
function titleOf(article) {
  const { headline, subheadline, summaries } = article;
  const opening = _nullishCoalesce(_nullishCoalesce(headline, () => ( subheadline)), () => ( firstWords(_nullishCoalesce(_optionalChain([summaries, 'optionalAccess', _2 => _2[0], 'optionalAccess', _3 => _3.text]), () => ( _chunkTV64OOG4cjs.documentText.call(void 0, article, void 0))))));
  if (opening) return opening;
  throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("missing-metadata", "HTML page requires a title. Add a headline, or set `page` to false.", [
    { path: "headline", message: "headline is missing, and the body has no text to use instead" }
  ]);
}
function firstWords(text) {
  const [line2] = _nullishCoalesce(_optionalChain([text, 'optionalAccess', _4 => _4.split, 'call', _5 => _5("\n", 1)]), () => ( []));
  if (line2 === void 0 || line2.length <= LONGEST) return line2;
  const cut = line2.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/(?<=\S)\s+\S*$/, "")} \u2026`;
}

// src/formats/html/contributor-parts.ts
function contributorParts({ signoff = [], contributors = [] }) {
  const parts = /* @__PURE__ */ new Map();
  const found = [];
  const lines = signoff.map(({ text }) => BROKEN.test(text) ? "" : text);
  const absent = /* @__PURE__ */ new Set();
  let line2 = 0;
  let at = 0;
  for (const contributor of contributors) {
    const { name } = contributor;
    if (absent.has(name)) continue;
    let start = _nullishCoalesce(_optionalChain([lines, 'access', _6 => _6[line2], 'optionalAccess', _7 => _7.indexOf, 'call', _8 => _8(name, at)]), () => ( -1));
    let index = line2;
    while (start < 0 && ++index < lines.length) start = _nullishCoalesce(_optionalChain([lines, 'access', _9 => _9[index], 'optionalAccess', _10 => _10.indexOf, 'call', _11 => _11(name)]), () => ( -1));
    if (start < 0) {
      absent.add(name);
      continue;
    }
    const end = start + name.length;
    const own = _nullishCoalesce(parts.get(index), () => ( []));
    own.push({ role: "contributor", start, end, facts: factsOf(contributor) });
    parts.set(index, own);
    found.push(contributor);
    line2 = index;
    at = end;
  }
  return { parts, contributors: found };
}
var BROKEN = /\s{2}|[^\S ]/;
var factsOf = ({ role, place, organisation, email, uri }) => ({
  "data-role": role,
  "data-organisation": organisation,
  "data-place": place,
  "data-email": email,
  href: uri,
  rel: uri && "author"
});

// src/formats/html/line-parts.ts
function authorParts({ text, authors = [] }) {
  let at = 0;
  return authors.flatMap(({ name, kind, jobTitle, organisation, place, email, uri }) => {
    const start = text.indexOf(name, at);
    if (start < 0) return [];
    at = start + name.length;
    const facts = {
      "data-kind": kind,
      "data-job-title": jobTitle,
      "data-organisation": organisation,
      "data-place": place,
      "data-email": email,
      href: uri,
      rel: uri && "author"
    };
    return [{ role: "author", start, end: at, facts }];
  });
}
var datelineParts = (dateline) => _chunkICRSFDQ2cjs.datelinePartSpans.call(void 0, dateline).map(({ part, start, end, index }) => ({
  role: part,
  start,
  end,
  facts: factsOf2(dateline, part, index)
}));
function factsOf2({ places = [], date, credits = [] }, part, index) {
  const place = places[index];
  const credit = credits[index];
  if (part === "place" && place) {
    return {
      "data-name": place.name,
      "data-country-code": place.countryCode,
      "data-subdivision-code": place.subdivisionCode
    };
  }
  if (part === "date" && date) {
    return { datetime: date.value, "data-day": date.day, "data-month": date.month, "data-year": date.year };
  }
  return part === "credit" && credit ? { "data-kind": credit.kind, "data-agency": credit.agency } : {};
}
function roundTripByline(byline) {
  const spans = authorParts(byline);
  const authors = [];
  let next = 0;
  for (const author of _nullishCoalesce(byline.authors, () => ( []))) {
    const span = spans[next];
    if (!span || byline.text.slice(span.start, span.end) !== author.name) continue;
    authors.push(author);
    next++;
  }
  return { text: byline.text, ...authors.length && { authors } };
}
function roundTripHtmlDateline(dateline) {
  const { text, date } = dateline;
  const found = _chunkICRSFDQ2cjs.datelinePartSpans.call(void 0, dateline);
  const isFound = (part, index) => found.some((one) => one.part === part && one.index === index);
  const places = (_nullishCoalesce(dateline.places, () => ( []))).flatMap((place, i) => {
    if (!isFound("place", i)) return [];
    const { region, country, ...rest } = place;
    return [
      {
        ...rest,
        ...region !== void 0 && isFound("region", i) && { region },
        ...country !== void 0 && isFound("country", i) && { country }
      }
    ];
  });
  const credits = (_nullishCoalesce(dateline.credits, () => ( []))).filter((_, i) => isFound("credit", i));
  const foundDate = date && isFound("date", 0) ? date : void 0;
  return {
    text,
    ...places.length && { places },
    ...foundDate && { date: foundDate },
    ...credits.length && { credits }
  };
}

// src/formats/html/opening.ts
function datelinePosition({ dateline, body }) {
  const [first] = body;
  const own = _optionalChain([first, 'optionalAccess', _12 => _12.kind]) === "paragraph" && first.dateline !== void 0;
  if (!dateline) return own ? "roundup" : void 0;
  return _optionalChain([first, 'optionalAccess', _13 => _13.kind]) === "paragraph" && !own ? "inside" : "header";
}

// src/formats/html/round-trip.ts
var PUBLIC_NOTICES = /* @__PURE__ */ new Set([
  "kill",
  "withhold",
  "possible",
  "correction",
  "clarification"
]);
var roundTripNotices = ({ notices = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, notices.filter(({ kind }) => PUBLIC_NOTICES.has(kind)).map(({ kind, text }) => ({ kind, text })));
var roundTripContacts = ({ contacts = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, contacts.map(({ text }) => ({ text })));
var linkText = ({ href, guid }) => _nullishCoalesce(href, () => ( guid));
var roundTripLinks = ({ links = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, 
  links.filter((link) => (_nullishCoalesce(link.title, () => ( linkText(link)))) !== void 0).map(({ title, ...link }) => title === void 0 || title === linkText(link) ? link : { ...link, title })
);
var roundTripBody = ({ body }) => _chunkICRSFDQ2cjs.roundTripBlocks.call(void 0, body, { dateline: roundTripHtmlDateline, mimeTypes: true });
var writtenStatus = (article) => statusToWrite(article, _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article));
function statusToWrite(article, restrictions) {
  const worded = restrictions.filter(({ path }) => !WRITTEN.test(path));
  const isKill = worded.some(({ kind }) => kind === "kill");
  return _chunkDCAEOTAUcjs.strictestStatus.call(void 0, [_optionalChain([article, 'access', _14 => _14.item, 'optionalAccess', _15 => _15.status]), isKill ? "canceled" : worded.length ? "withheld" : void 0]);
}
var WRITTEN = /^(?:item\.status|embargo|notices\.\d+)$/;

// src/formats/html/write/page-dialect.ts
var PAGE = /* @__PURE__ */ _chunkY6I5CKJAcjs.htmlDialect.call(void 0, {
  language: "lang",
  between: "\n",
  closesImages: false,
  datelineParts,
  innerLink: (href) => [_chunkICRSFDQ2cjs.open.call(void 0, "span", { "data-href": href }), "</span>"],
  fileFacts: ({ mimeType }, name, isFirst) => ({
    "data-type": mimeType,
    loading: !isFirst && name === "img" ? "lazy" : void 0,
    preload: !isFirst && name !== "img" ? "none" : void 0,
    controls: name === "img" ? void 0 : "",
    hidden: isFirst ? void 0 : ""
  })
});
var datelineWords = (dateline) => _chunkY6I5CKJAcjs.partedLine.call(void 0, dateline.text, datelineParts(dateline));

// src/formats/html/write/article.ts
function writeArticle(article, restrictions, options = {}) {
  const { language, direction, expires, rights, provenance } = article;
  const run = datelinePosition(article);
  const attributes = {
    class: run === "roundup" ? "wirecopy roundup" : "wirecopy",
    lang: language,
    dir: _nullishCoalesce(direction, () => ( _chunkYGLCNODWcjs.directionOf.call(void 0, language))),
    "data-status": statusToWrite(article, restrictions),
    "data-expires": expires,
    "data-mining": _optionalChain([rights, 'optionalAccess', _16 => _16.dataMining, 'optionalAccess', _17 => _17.kind]),
    "data-mining-policy": _optionalChain([rights, 'optionalAccess', _18 => _18.dataMining, 'optionalAccess', _19 => _19.policy]),
    "data-source-type": _optionalChain([provenance, 'optionalAccess', _20 => _20.digitalSourceType]),
    "data-c2pa": _optionalChain([provenance, 'optionalAccess', _21 => _21.c2pa])
  };
  const parts = [
    ...writeRestrictions(article, restrictions.length > 0, options),
    ...header(article, run === "header"),
    ..._chunkKQGNPHMKcjs.withDateline.call(void 0, article).map((block) => _chunkICRSFDQ2cjs.writeBlock.call(void 0, block, PAGE)),
    ...footer(article)
  ];
  return _chunkICRSFDQ2cjs.paired.call(void 0, "article", attributes, `
${parts.join("\n")}
`);
}
var section = (name, attributes, parts) => parts.length ? [_chunkICRSFDQ2cjs.paired.call(void 0, name, attributes, `
${parts.join("\n")}
`)] : [];
var line = (name, text, role) => text === void 0 ? [] : [_chunkICRSFDQ2cjs.paired.call(void 0, name, role ? { class: role } : void 0, _chunkICRSFDQ2cjs.writeText.call(void 0, text))];
function writeRestrictions({ embargo, notices = [] }, isBlocked, { now, onDoubt }) {
  const parts = [
    ...embargo ? [writeEmbargo(embargo, _chunkOKVUCM2Ucjs.isEmbargoOver.call(void 0, embargo, now))] : [],
    ...notices.filter(({ kind }) => PUBLIC_NOTICES.has(kind) && (kind !== "possible" || onDoubt !== "publish")).flatMap(({ kind, text }) => line("p", text, `notice ${kind}`))
  ];
  return section("aside", { class: isBlocked ? "notices held" : "notices" }, parts);
}
var writeEmbargo = ({ kind, text, at, zone }, isOver) => _chunkICRSFDQ2cjs.paired.call(void 0, 
  "p",
  { class: `embargo ${kind}`, "data-zone": zone, hidden: isOver ? "" : void 0 },
  at ? _chunkICRSFDQ2cjs.paired.call(void 0, "time", { datetime: at }, _chunkICRSFDQ2cjs.writeText.call(void 0, text)) : _chunkICRSFDQ2cjs.writeText.call(void 0, text)
);
function header(article, dateline) {
  const { section: name, kicker, headline, subheadline, summaries = [], byline, published, updated } = article;
  return section("header", void 0, [
    ...line("p", name, "section"),
    ...line("p", kicker, "kicker"),
    ...line("h1", headline),
    ...line("p", subheadline, "subheadline"),
    ...summaries.flatMap(({ text }) => line("p", text, "summary")),
    ...byline ? [_chunkICRSFDQ2cjs.paired.call(void 0, "address", { class: "byline" }, _chunkY6I5CKJAcjs.partedLine.call(void 0, byline.text, authorParts(byline)))] : [],
    ...writeStamp(published, "published"),
    ...writeStamp(updated, "updated"),
    ...dateline && article.dateline ? [_chunkICRSFDQ2cjs.paired.call(void 0, "p", { class: "dateline" }, datelineWords(article.dateline))] : []
  ]);
}
function writeStamp(stamp, role) {
  if (!stamp) return [];
  const text = _chunkICRSFDQ2cjs.escapeText.call(void 0, stamp.text);
  return [_chunkICRSFDQ2cjs.paired.call(void 0, "p", { class: role }, stamp.at ? _chunkICRSFDQ2cjs.paired.call(void 0, "time", { datetime: stamp.at }, text) : text)];
}
function footer(article) {
  const {
    signoff = [],
    creditLine,
    copyright,
    usageTerms,
    restrictions = [],
    boilerplate = [],
    contacts = [],
    corrections = []
  } = article;
  const { parts } = contributorParts(article);
  return section("footer", void 0, [
    ...signoff.map(({ kind, text }, i) => {
      const marked = parts.get(i);
      return _chunkICRSFDQ2cjs.paired.call(void 0, "p", { class: `signoff ${kind}` }, marked ? _chunkY6I5CKJAcjs.partedLine.call(void 0, text, marked) : _chunkICRSFDQ2cjs.writeText.call(void 0, text));
    }),
    ...line("p", creditLine, "credit-line"),
    ...line("p", _optionalChain([copyright, 'optionalAccess', _22 => _22.text]), "copyright"),
    ...line("p", usageTerms, "usage-terms"),
    ...restrictions.flatMap((text) => line("p", text, "restriction")),
    ...reservations(article),
    ...corrections.map(writeCorrection),
    ...boilerplate.flatMap((text) => line("p", text, "boilerplate")),
    ...contacts.flatMap(({ text }) => line("address", text, "contact")),
    ...(_nullishCoalesce(article.links, () => ( []))).flatMap(writeLink)
  ]);
}
function reservations({ rights: { dataMining, terms = [], links = [] } = {} }) {
  return [
    ...line("p", _optionalChain([dataMining, 'optionalAccess', _23 => _23.text]), "data-mining"),
    ...terms.map(({ language, text }) => _chunkICRSFDQ2cjs.paired.call(void 0, "p", { class: "terms", lang: language }, _chunkICRSFDQ2cjs.writeText.call(void 0, text))),
    ...links.map((href) => _chunkICRSFDQ2cjs.paired.call(void 0, "p", { class: "rights" }, _chunkICRSFDQ2cjs.paired.call(void 0, "a", { href, rel: "license" }, _chunkICRSFDQ2cjs.escapeText.call(void 0, href))))
  ];
}
function writeCorrection({ text, at, version }) {
  const content = _chunkICRSFDQ2cjs.writeText.call(void 0, text);
  return _chunkICRSFDQ2cjs.paired.call(void 0, 
    "p",
    { class: "correction", "data-version": version },
    at ? _chunkICRSFDQ2cjs.paired.call(void 0, "time", { datetime: at }, content) : content
  );
}
function writeLink({ href, rel, guid, title }) {
  const text = _nullishCoalesce(title, () => ( linkText({ href, guid })));
  if (text === void 0) return [];
  const attributes = { href, "data-rel": rel, "data-guid": guid };
  return [_chunkICRSFDQ2cjs.paired.call(void 0, "p", { class: "link" }, `${_chunkICRSFDQ2cjs.open.call(void 0, "a", attributes)}${_chunkICRSFDQ2cjs.escapeText.call(void 0, text)}</a>`)];
}

// src/formats/html/to-html.ts
var htmlOptions = {
  page: _chunkJWLGQQU3cjs.optionShapes.yesOrNo,
  jsonld: _chunkJWLGQQU3cjs.optionShapes.yesOrNo,
  ..._chunkIW2CLHZHcjs.publishOptions
};
function toHtml(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toHtml", () => writeHtml(article, options));
}
function writeHtml(article, options) {
  _chunkJWLGQQU3cjs.checkWriteArguments.call(void 0, "toHtml", article, options, htmlOptions);
  _chunkC6WOCEPZcjs.requireText.call(void 0, article, "HTML");
  const restrictions = _chunkGGC7F3GUcjs.requirePublishable.call(void 0, article, "html", options);
  const story = writeArticle(article, restrictions, options);
  const graph = _nullishCoalesce(options.jsonld, () => ( options.page)) ? script(article, options) : [];
  if (!options.page) return `${[story, ...graph].join("\n")}
`;
  const { summaries, language, direction, byline, keywords, expires } = article;
  const robots = restrictions.length ? "noindex, nofollow, noarchive" : expires && `unavailable_after: ${expires}`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    _chunkICRSFDQ2cjs.paired.call(void 0, "title", void 0, _chunkICRSFDQ2cjs.escapeText.call(void 0, titleOf(article))),
    ...meta("description", _optionalChain([summaries, 'optionalAccess', _24 => _24[0], 'optionalAccess', _25 => _25.text])),
    ...meta("author", _optionalChain([byline, 'optionalAccess', _26 => _26.authors, 'optionalAccess', _27 => _27.map, 'call', _28 => _28(({ name }) => name), 'access', _29 => _29.join, 'call', _30 => _30(", ")])),
    ...meta("keywords", _optionalChain([keywords, 'optionalAccess', _31 => _31.join, 'call', _32 => _32(", ")])),
    ...meta("robots", robots),
    ...reservation(article),
    ...graph
  ];
  const root = _chunkICRSFDQ2cjs.open.call(void 0, "html", { lang: language, dir: _nullishCoalesce(direction, () => ( _chunkYGLCNODWcjs.directionOf.call(void 0, language))) });
  return `<!DOCTYPE html>
${root}
<head>
${head.join("\n")}
</head>
<body>
${story}
</body>
</html>
`;
}
var script = (article, { drafts, now, onDoubt }) => [
  `<script type="application/ld+json">
${_chunk4OUPP74Xcjs.toJsonld.call(void 0, article, _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { drafts, now, onDoubt }))}</script>`
];
function reservation({ rights: { dataMining } = {} }) {
  if (!dataMining || !_chunkICRSFDQ2cjs.isMiningReserved.call(void 0, dataMining.kind)) return [];
  return [...meta("tdm-reservation", "1"), ...meta("tdm-policy", dataMining.policy)];
}
var meta = (name, content) => content ? [_chunkICRSFDQ2cjs.open.call(void 0, "meta", { name, content })] : [];













exports.contributorParts = contributorParts; exports.roundTripByline = roundTripByline; exports.roundTripHtmlDateline = roundTripHtmlDateline; exports.roundTripNotices = roundTripNotices; exports.roundTripContacts = roundTripContacts; exports.linkText = linkText; exports.roundTripLinks = roundTripLinks; exports.roundTripBody = roundTripBody; exports.writtenStatus = writtenStatus; exports.htmlOptions = htmlOptions; exports.toHtml = toHtml;
