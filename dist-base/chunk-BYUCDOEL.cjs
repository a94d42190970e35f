"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }




var _chunkLNX6WBMMcjs = require('./chunk-LNX6WBMM.cjs');



var _chunkSGEUNTDLcjs = require('./chunk-SGEUNTDL.cjs');


var _chunkCAJBJZFCcjs = require('./chunk-CAJBJZFC.cjs');


var _chunkTV64OOG4cjs = require('./chunk-TV64OOG4.cjs');


var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');


var _chunkXDXVGDJKcjs = require('./chunk-XDXVGDJK.cjs');


var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');





var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkNMWA73MPcjs = require('./chunk-NMWA73MP.cjs');


var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');


var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');



var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/ninjs/generations.ts
var GENERATIONS = {
  "3.2": (item) => renamed(item, CAMEL),
  "2.2": (item) => renamed(
    { ...withOldType(item), associations: _optionalChain([item, 'access', _3 => _3.associations, 'optionalAccess', _4 => _4.map, 'call', _5 => _5(({ rel: _, ...item2 }) => withOldType(item2))]) },
    /* @__PURE__ */ new Map()
  ),
  "1.6": (item) => first(withOldType(item))
};
var NEW_TYPES = /* @__PURE__ */ new Set(["event", "planning"]);
var oldType = (type) => NEW_TYPES.has(type) ? void 0 : type;
var withOldType = (item) => ({ ...item, type: oldType(item.type) });
var CAMEL = /* @__PURE__ */ new Map([
  ["embargoed", "embargoedUntil"],
  ...`altIds rightsInfo langId linkedRights encodedRights digitalSourceType trustIndicators contentType charCount wordCount contactInfo symbolType firstCreated versionCreated contentCreated pubStatus
    copyrightHolder copyrightNotice usageTerms edNote infoSources`.split(/\s+/).map((name) => [name.toLowerCase(), name])
]);
function renamed(value, names) {
  const parts = Object.entries(value).filter(([, part]) => part !== void 0);
  return Object.fromEntries(parts.map(([name, part]) => [_nullishCoalesce(names.get(name), () => ( name)), inside(part, names)]));
}
function inside(value, names) {
  if (Array.isArray(value)) return value.map((part) => inside(part, names));
  return typeof value === "object" && value !== null ? renamed(value, names) : value;
}
function first(item) {
  const { name: _, rel: _rel, standard, headlines, descriptions, bodies, by, ...rest } = item;
  const { people, organisations, places, subjects, genres, infosources, renditions, associations, ...others } = rest;
  const { altids, trustindicators, ...plain } = others;
  const text = _optionalChain([bodies, 'optionalAccess', _6 => _6.find, 'call', _7 => _7(({ contenttype }) => contenttype === "text/plain")]);
  return renamed(
    {
      $standard: standard,
      ...plain,
      byline: by,
      headline: textOf(headlines, "main"),
      ...byRole(
        "headline",
        _optionalChain([headlines, 'optionalAccess', _8 => _8.filter, 'call', _9 => _9(({ role }) => role !== "main")])
      ),
      ...byRole(
        "description",
        _optionalChain([descriptions, 'optionalAccess', _10 => _10.filter, 'call', _11 => _11(({ role }) => role !== "summary")])
      ),
      description_text: _optionalChain([descriptions, 'optionalAccess', _12 => _12.filter, 'call', _13 => _13(({ role }) => role === "summary"), 'access', _14 => _14.map, 'call', _15 => _15(({ value }) => value), 'access', _16 => _16.join, 'call', _17 => _17("\n")]) || void 0,
      body_html: _optionalChain([bodies, 'optionalAccess', _18 => _18.find, 'call', _19 => _19(({ contenttype }) => contenttype === "text/html"), 'optionalAccess', _20 => _20.value]),
      body_text: _optionalChain([text, 'optionalAccess', _21 => _21.value]),
      charcount: _optionalChain([text, 'optionalAccess', _22 => _22.charcount]),
      wordcount: _optionalChain([text, 'optionalAccess', _23 => _23.wordcount]),
      person: _optionalChain([people, 'optionalAccess', _24 => _24.map, 'call', _25 => _25(concept)]),
      organisation: _optionalChain([organisations, 'optionalAccess', _26 => _26.map, 'call', _27 => _27(concept)]),
      place: _optionalChain([places, 'optionalAccess', _28 => _28.map, 'call', _29 => _29(concept)]),
      altids: altids && Object.fromEntries(altids.map(({ role, value }, i) => [_nullishCoalesce(role, () => ( `id${i + 1}`)), value])),
      trustindicator: _optionalChain([trustindicators, 'optionalAccess', _30 => _30.map, 'call', _31 => _31(({ role, href }) => ({ scheme: role, href }))]),
      subject: _optionalChain([subjects, 'optionalAccess', _32 => _32.map, 'call', _33 => _33(concept)]),
      genre: _optionalChain([genres, 'optionalAccess', _34 => _34.map, 'call', _35 => _35(concept)]),
      infosource: _optionalChain([infosources, 'optionalAccess', _36 => _36.map, 'call', _37 => _37(concept)]),
      renditions: renditions && byName(renditions, ({ name: _2, contenttype: mimetype, ...file }) => ({ ...file, mimetype })),
      associations: associations && byName(associations, (item2) => first(withOldType(item2)))
    },
    /* @__PURE__ */ new Map()
  );
}
var textOf = (texts, role) => _optionalChain([texts, 'optionalAccess', _38 => _38.find, 'call', _39 => _39((one) => one.role === role), 'optionalAccess', _40 => _40.value]);
var ROLE = /^[a-z0-9_]+$/;
function byRole(name, texts = []) {
  const found = {};
  for (const { role = "", value } of texts) if (ROLE.test(role)) found[`${name}_${role}`] ??= value;
  return found;
}
function concept({ uri, literal, role, rel, ...rest }) {
  return { ...rest, rel: _nullishCoalesce(rel, () => ( role)), ...uri === void 0 ? { code: literal } : _chunkLNX6WBMMcjs.splitAddress.call(void 0, uri) };
}
function byName(items, write) {
  return Object.fromEntries(items.map((item, i) => [`${_nullishCoalesce(item.name, () => ( i + 1))}`, write(item)]));
}

// src/formats/ninjs/write-associations.ts
function writeAssociations({ body, links = [], associations = [] }) {
  const media = body.filter((block) => block.kind === "media");
  const found = [
    ...media.flatMap((one, i) => writeMedia(one, `media${i + 1}`)),
    ...links.flatMap((one, i) => writeLink(one, `link${i + 1}`)),
    ...associations.flatMap(
      ({ class: kind, ...one }, i) => writeLink(one, `${ASSOCIATION}${i + 1}`).map((item) => ({ ...item, type: typeOf(kind) }))
    )
  ];
  return found.length ? found : void 0;
}
function writeMedia({ id, medium, caption, credit, renditions, language }, name) {
  const files = (_nullishCoalesce(renditions, () => ( []))).filter(({ href }) => _chunkLNX6WBMMcjs.toNinjsUri.call(void 0, href));
  const [first2] = files;
  if (!first2) return [];
  const names = /* @__PURE__ */ new Set();
  const written = files.map(({ href, role, mimeType, width, height }) => {
    const key = freeName(role && /^[A-Za-z0-9_]+$/.test(role) ? role : "file", names);
    return { name: key, href, contenttype: mimeType, width, height };
  });
  return [
    {
      name,
      uri: id === void 0 ? first2.href : _chunkLNX6WBMMcjs.uriOfGuid.call(void 0, id),
      rel: "media",
      type: _nullishCoalesce(medium, () => ( "picture")),
      language,
      descriptions: caption === void 0 ? void 0 : [{ role: "caption", contenttype: "text/plain", value: caption }],
      infosources: credit === void 0 ? void 0 : [{ name: credit, role: "credit" }],
      renditions: written
    }
  ];
}
function freeName(wanted, taken) {
  for (let name = wanted, number = 2; ; name = `${wanted}${number++}`) {
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
var ASSOCIATION = "association";
var TYPES = /* @__PURE__ */ new Set(
  "text audio video picture graphic composite component event planning".split(" ")
);
var writtenType = ({ item }) => _nullishCoalesce(typeOf(_optionalChain([item, 'optionalAccess', _41 => _41.class])), () => ( "text"));
var typeOf = (kind) => TYPES.has(kind) ? kind : void 0;
function writeLink({ rel, href: page, guid, title }, name) {
  const href = _chunkLNX6WBMMcjs.toNinjsUri.call(void 0, page);
  if (href === void 0 && guid === void 0) return [];
  return [
    {
      name,
      rel,
      uri: guid === void 0 ? _nullishCoalesce(href, () => ( "")) : _chunkLNX6WBMMcjs.uriOfGuid.call(void 0, guid),
      headlines: title === void 0 ? void 0 : [{ value: title }],
      renditions: guid !== void 0 && href !== void 0 ? [{ name: "web", href }] : void 0
    }
  ];
}

// src/formats/ninjs/write-concepts.ts
var MENTIONS = "mentions";
var writePeople = ({
  byline,
  contributors = [],
  subjects = [],
  annotations
}) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [
  ...(_nullishCoalesce(_optionalChain([byline, 'optionalAccess', _42 => _42.authors]), () => ( []))).filter(({ kind }) => kind === "person").map(author),
  ...contributors.map((one) => ({ name: one.name, rel: one.role, contactinfo: facts(one) })),
  ...subjects.filter(isOfKind("person")).map(about),
  ...(_nullishCoalesce(_optionalChain([annotations, 'optionalAccess', _43 => _43.people]), () => ( []))).map(({ name, roles = [] }) => ({
    name,
    rel: MENTIONS,
    contactinfo: roles.length ? roles.map(({ text: value }) => ({ type: "jobTitle", value })) : void 0
  }))
]);
var writeOrganisations = ({
  byline,
  instruments = [],
  subjects = [],
  annotations
}) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [
  ...(_nullishCoalesce(_optionalChain([byline, 'optionalAccess', _44 => _44.authors]), () => ( []))).filter(({ kind }) => kind === "organisation").map(author),
  ...instruments.map(instrument),
  ...subjects.filter(isOfKind("organisation")).map(about),
  ...(_nullishCoalesce(_optionalChain([annotations, 'optionalAccess', _45 => _45.organisations]), () => ( []))).map(({ name }) => ({ name, rel: MENTIONS }))
]);
var writePlaces = ({ dateline, subjects = [], annotations }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [
  ...(_nullishCoalesce(_optionalChain([dateline, 'optionalAccess', _46 => _46.places]), () => ( []))).map(located),
  ...subjects.filter(isOfKind("geoArea")).map(about),
  ...(_nullishCoalesce(_optionalChain([annotations, 'optionalAccess', _47 => _47.places]), () => ( []))).map(({ name, geonames }) => ({
    name,
    rel: MENTIONS,
    uri: geonames ? `https://sws.geonames.org/${geonames}/` : void 0
  }))
]);
var writeSubjects = ({ subjects = [], keywords = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [
  ...subjects.filter((one) => !LISTED_KINDS.some((kind) => isOfKind(kind)(one))).map(about),
  ...keywords.map((name) => ({ name, rel: "keyword" }))
]);
var LISTED_KINDS = ["person", "organisation", "geoArea"];
var isOfKind = (kind) => (subject) => subject.kind === kind && subject.name !== void 0 && subject.relevance === void 0 && subject.confidence === void 0;
var about = ({ relevance, confidence, ...subject }) => ({
  ...writeConcept(subject),
  rel: "about",
  relevance,
  confidence
});
var writeConcept = ({ name, scheme, code, uri }) => ({
  name,
  uri: _nullishCoalesce(_chunkLNX6WBMMcjs.toNinjsUri.call(void 0, uri), () => ( _chunkLNX6WBMMcjs.addressOf.call(void 0, scheme, code))),
  literal: literalOf(scheme, code)
});
var literalOf = (scheme, code) => scheme !== void 0 || _optionalChain([code, 'optionalAccess', _48 => _48.includes, 'call', _49 => _49(":")]) ? `${_nullishCoalesce(scheme, () => ( ""))}:${_nullishCoalesce(code, () => ( ""))}` : code;
var writeGenres = (article) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkKQGNPHMKcjs.genresOf.call(void 0, article).map(writeConcept));
var writeSources = (creditLine, provider, sources = []) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [
  ...provider ? [{ name: provider.name, role: "provider", uri: _chunkLNX6WBMMcjs.toNinjsUri.call(void 0, provider.uri), literal: provider.code }] : [],
  ...creditLine ? [{ name: creditLine, role: "credit" }] : [],
  ...sources.map(({ name, role, uri }) => ({ name, role, uri: _chunkLNX6WBMMcjs.toNinjsUri.call(void 0, uri) }))
]);
var author = (one) => ({ name: one.name, rel: "creator", contactinfo: facts(one) });
function facts(one) {
  const { organisation, place, email, uri } = one;
  const jobTitle = "jobTitle" in one ? one.jobTitle : void 0;
  const found = Object.entries({ jobTitle, organisation, place, email, uri }).flatMap(
    ([type, value]) => value === void 0 ? [] : [{ type, value }]
  );
  return found.length ? found : void 0;
}
var located = ({ text, name, region, country }) => {
  const found = Object.entries({ region, country }).flatMap(([type, value]) => value ? [{ type, value }] : []);
  return { name: _nullishCoalesce(name, () => ( text)), rel: "located", literal: text, contactinfo: found.length ? found : void 0 };
};
var SYMBOL_TYPES = { ticker: "http://cvx.iptc.org/ticker/", isin: "http://cvx.iptc.org/isin/" };
var instrument = ({ text, kind, code, exchange }) => ({
  literal: text,
  symbols: [{ exchange, symboltype: kind === "ric" ? void 0 : SYMBOL_TYPES[kind], symbol: code }]
});

// src/formats/ninjs/write-item.ts
function writeItem(article, item, { standard, now }) {
  const { slugline, urgency, byline, dateline, embargo, expires, copyright, language } = article;
  return {
    uri: _chunkLNX6WBMMcjs.uriOfGuid.call(void 0, item.guid),
    standard: {
      name: "ninjs",
      version: standard,
      schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${standard}.json`
    },
    type: writtenType(article),
    version: item.version === void 0 ? void 0 : String(item.version),
    firstcreated: item.firstCreated,
    versioncreated: item.versionCreated,
    contentcreated: _chunkGPU7YA55cjs.toInstant.call(void 0, _optionalChain([article, 'access', _50 => _50.published, 'optionalAccess', _51 => _51.at])),
    embargoed: embargo && _chunkDCAEOTAUcjs.writtenEnd.call(void 0, embargo, now),
    expires,
    pubstatus: _chunkDCAEOTAUcjs.effectiveStatus.call(void 0, article, now),
    urgency,
    copyrightholder: _optionalChain([copyright, 'optionalAccess', _52 => _52.holder]),
    copyrightnotice: _optionalChain([copyright, 'optionalAccess', _53 => _53.text]),
    usageterms: joined(termsOf(article)),
    ednote: joined(notesOf(article)),
    language,
    slugline,
    by: _optionalChain([byline, 'optionalAccess', _54 => _54.text]),
    located: _optionalChain([dateline, 'optionalAccess', _55 => _55.places, 'optionalAccess', _56 => _56[0]]) && (_nullishCoalesce(dateline.places[0].name, () => ( dateline.places[0].text))),
    headlines: writeHeadlines(article),
    descriptions: writeDescriptions(article),
    bodies: writeBodies(article),
    people: writePeople(article),
    organisations: writeOrganisations(article),
    places: writePlaces(article),
    subjects: writeSubjects(article),
    genres: writeGenres(article),
    infosources: writeSources(article.creditLine, item.provider, article.sources),
    ...writeFacts(article, item),
    associations: writeAssociations(article)
  };
}
var termsOf = (article) => [..._chunkDCAEOTAUcjs.usageTexts.call(void 0, article), ..._chunkICRSFDQ2cjs.reservationTexts.call(void 0, article)];
var writeHeadlines = ({
  headline,
  subheadline,
  kicker,
  alternativeHeadlines = []
}) => definedOnly([
  textWithRole("main", headline),
  textWithRole("subhead", subheadline),
  textWithRole("kicker", kicker),
  ...alternativeHeadlines.map(({ role, text }) => textWithRole(role, text))
]);
var writeDescriptions = ({
  summaries = [],
  corrections = [],
  editorsNotes = []
}) => definedOnly([
  ...summaries.map(({ text, role = "summary" }) => textWithRole(role, text)),
  ...corrections.map(({ text }) => textWithRole(CORRECTION, text)),
  ...editorsNotes.filter(isPublic).map(({ text, role }) => textWithRole(role === void 0 ? PUBLIC_NOTE : `${PUBLIC_NOTE}:${role}`, text))
]);
var isPublic = (note) => note.public === true;
var PUBLIC_NOTE = "edNote";
var CORRECTION = "correction";
function writeFacts({ rights, provenance }, { alternativeIds } = {}) {
  const source = _chunkLNX6WBMMcjs.toNinjsUri.call(void 0, _optionalChain([provenance, 'optionalAccess', _57 => _57.digitalSourceType]));
  const manifest = _chunkLNX6WBMMcjs.toNinjsUri.call(void 0, _optionalChain([provenance, 'optionalAccess', _58 => _58.c2pa]));
  return {
    altids: _optionalChain([alternativeIds, 'optionalAccess', _59 => _59.map, 'call', _60 => _60(({ role, value }) => ({ role, value }))]),
    rightsinfo: rightsOf(rights),
    digitalsourcetype: source === void 0 ? void 0 : { uri: source },
    trustindicators: manifest === void 0 ? void 0 : [{ role: C2PA, href: manifest }]
  };
}
var C2PA = "urn:x-c2pa:manifest";
function rightsOf({ links = [], expressions = [] } = {}) {
  const [link] = links.flatMap((one) => _nullishCoalesce(_chunkLNX6WBMMcjs.toNinjsUri.call(void 0, one), () => ( [])));
  if (link !== void 0) return { linkedrights: link };
  const [expression] = expressions;
  return expression && { langid: _chunkLNX6WBMMcjs.toNinjsUri.call(void 0, expression.language), encodedrights: expression.value };
}
var notesOf = ({ embargo, notices = [], editorsNotes = [] }) => [
  ...embargo && embargo.text !== _chunkDCAEOTAUcjs.exactEmbargo.call(void 0, embargo) ? [embargo.text] : [],
  ...[...notices, ...editorsNotes.filter((note) => !isPublic(note)), ...editorsNotes.filter(isPublic)].map(
    ({ text }) => text
  )
];
var joined = (texts) => texts.join("\n") || void 0;
var definedOnly = (list) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, list.filter((one) => one !== void 0));
var textWithRole = (role, value) => value === void 0 ? void 0 : { role, contenttype: "text/plain", value };
function writeBodies(article) {
  const html = _chunkSGEUNTDLcjs.writeHtmlBody.call(void 0, article, article.dateline);
  const text = _chunkTV64OOG4cjs.documentText.call(void 0, article, article.dateline);
  return definedOnly([
    html === void 0 ? void 0 : { role: "main", contenttype: "text/html", value: html },
    text === void 0 ? void 0 : {
      role: "main",
      contenttype: "text/plain",
      charcount: text.length,
      wordcount: _chunkSGEUNTDLcjs.countWords.call(void 0, text),
      value: text
    }
  ]);
}

// src/formats/ninjs/to-ninjs.ts
var ninjsOptions = {
  ..._chunkXDXVGDJKcjs.factOptions,
  ..._chunkNMWA73MPcjs.nowOptions,
  standard: /* @__PURE__ */ Object.keys(GENERATIONS)
};
function toNinjs(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toNinjs", () => writeNinjs(article, options));
}
function toNinjsObject(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toNinjsObject", () => JSON.parse(writeNinjs(article, options, "toNinjsObject")));
}
var MEDIA = /* @__PURE__ */ new Set(["picture", "graphic", "video", "audio"]);
function requireFile({ item, body }) {
  if (!MEDIA.has(_optionalChain([item, 'optionalAccess', _61 => _61.class])) || body.length) return;
  throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
    "wrong-class",
    `Item of class ${_optionalChain([item, 'optionalAccess', _62 => _62.class])} has an empty body; ninjs requires its media file.`,
    [{ path: "item.class", message: `class is ${_optionalChain([item, 'optionalAccess', _63 => _63.class])}` }]
  );
}
function writeNinjs(article, options, writer = "toNinjs") {
  _chunkJWLGQQU3cjs.checkWriteArguments.call(void 0, writer, article, options, ninjsOptions);
  const { standard = "3.2", now } = options;
  requireFile(article);
  const item = _chunkCAJBJZFCcjs.requireItem.call(void 0, "ninjs", article, options, ["guid"]);
  return `${JSON.stringify(GENERATIONS[standard](writeItem(article, item, { standard, now })), null, 2)}
`;
}


























exports.MENTIONS = MENTIONS; exports.writePeople = writePeople; exports.writeOrganisations = writeOrganisations; exports.writePlaces = writePlaces; exports.writeSubjects = writeSubjects; exports.writeGenres = writeGenres; exports.writeSources = writeSources; exports.SYMBOL_TYPES = SYMBOL_TYPES; exports.writeAssociations = writeAssociations; exports.writtenType = writtenType; exports.termsOf = termsOf; exports.writeHeadlines = writeHeadlines; exports.writeDescriptions = writeDescriptions; exports.PUBLIC_NOTE = PUBLIC_NOTE; exports.CORRECTION = CORRECTION; exports.writeFacts = writeFacts; exports.C2PA = C2PA; exports.notesOf = notesOf; exports.joined = joined; exports.GENERATIONS = GENERATIONS; exports.oldType = oldType; exports.ninjsOptions = ninjsOptions; exports.toNinjs = toNinjs; exports.toNinjsObject = toNinjsObject;
