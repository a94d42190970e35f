"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }


var _chunk6UTBZWIBcjs = require('./chunk-6UTBZWIB.cjs');



var _chunkS6XIDIYXcjs = require('./chunk-S6XIDIYX.cjs');








var _chunkPT2V6PHAcjs = require('./chunk-PT2V6PHA.cjs');



var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');








var _chunkPQX5TGQ5cjs = require('./chunk-PQX5TGQ5.cjs');






















var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');


var _chunkXDXVGDJKcjs = require('./chunk-XDXVGDJK.cjs');


var _chunkDOVRUSONcjs = require('./chunk-DOVRUSON.cjs');




var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');









var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');



var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');















var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');



var _chunkZ5IWJBZMcjs = require('./chunk-Z5IWJBZM.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/xml/decode.ts
var DECLARED = /^\s{0,100}<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;
function decodeXml(input, options) {
  _chunkGPU7YA55cjs.checkRead.call(void 0, input, options);
  _chunkGPU7YA55cjs.checkDocumentSize.call(void 0, input, options);
  if (typeof input === "string") _chunkZ5IWJBZMcjs.checkText.call(void 0, input);
  const text = typeof input === "string" ? input : decoded(input);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function decoded(bytes) {
  const label = _nullishCoalesce(_optionalChain([DECLARED, 'access', _2 => _2.exec, 'call', _3 => _3(String.fromCharCode(...bytes.subarray(0, 300))), 'optionalAccess', _4 => _4[1]]), () => ( "utf-8"));
  const name = knownName(label);
  const unicode = _chunkZ5IWJBZMcjs.decodeUnicode.call(void 0, bytes);
  if (unicode && !(name && SHIFTS.test(name))) return unicode.text;
  if (name !== void 0 && name !== "utf-8") {
    const { text } = _chunk6UTBZWIBcjs.decode.call(void 0, bytes, name);
    if (!text.includes("\uFFFD")) return text;
  }
  throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("invalid-input", `Document is not valid ${label.toLowerCase()}.`);
}
var SHIFTS = /^(?:iso-2022|hz)/;
function knownName(label) {
  try {
    return _chunk6UTBZWIBcjs.charsetNamed.call(void 0, label);
  } catch (e) {
    return void 0;
  }
}

// src/formats/xml/tree.ts
function elements(parent, ...locals) {
  const found = [];
  for (const child of _nullishCoalesce(_optionalChain([parent, 'optionalAccess', _5 => _5.children]), () => ( []))) {
    if (typeof child !== "string" && (!locals.length || locals.includes(child.local))) found.push(child);
  }
  return found;
}
function find(parent, ...path) {
  let at = parent;
  for (const local of path) {
    if (!at) return void 0;
    at = at.children.find((child) => typeof child !== "string" && child.local === local);
  }
  return at;
}
function content(element2) {
  let text = "";
  for (const child of element2.children) text += typeof child === "string" ? child : content(child);
  return text;
}

// src/formats/xml/outermost.ts
function outermost(root, names) {
  const found = [];
  const open2 = [root];
  for (let at = open2.pop(); at; at = open2.pop()) {
    if (names.has(at.local)) found.push(at);
    else open2.push(...elements(at).reverse());
  }
  return found;
}

// src/formats/inline/round-trip-annotations.ts
function roundTripAnnotations(article, room2, roundTripFacts) {
  if (!article.annotations) return void 0;
  const { at, mentioned } = _chunkPQX5TGQ5cjs.inlinesOf.call(void 0, article, room2);
  const find2 = _chunkPQX5TGQ5cjs.finder.call(void 0, mentioned);
  const known2 = mentioned.map((named) => {
    const { kind, key, name } = named;
    return { kind, key, name, facts: roundTripFacts(_chunkPQX5TGQ5cjs.factsOf.call(void 0, named, find2), name) };
  });
  const pathOf = readPaths(article);
  const mentions = [];
  const quoted = [];
  for (const { path, text } of at.size ? _chunkPQX5TGQ5cjs.wordsIn.call(void 0, article) : []) {
    for (const one of _nullishCoalesce(at.get(path), () => ( []))) {
      const anchor = roundTripAnchor({ path: pathOf(path), text }, one);
      if (!anchor) continue;
      if (one.kind === "quotation") quoted.push({ content: [anchor], by: one.of });
      else mentions.push({ kind: one.kind, key: _nullishCoalesce(one.of, () => ( "")), anchor });
    }
  }
  return _chunkPT2V6PHAcjs.annotationsOf.call(void 0, known2, mentions, quoted);
}
function roundTripAnchor({ path, text }, { kind, start, end }) {
  const inside = kind === "quotation" ? _chunkPQX5TGQ5cjs.withoutQuotationMarks.call(void 0, text, { start, end }) : _chunkPQX5TGQ5cjs.trimQuotation.call(void 0, text, { start, end });
  return inside && { path, ...inside, text: text.slice(inside.start, inside.end) };
}
function readPaths({ body }) {
  const numbers = [];
  let next = 0;
  for (const block of body) numbers.push(block.kind === "media" && !_chunkICRSFDQ2cjs.roundTripMedia.call(void 0, block).length ? next : next++);
  return (path) => path.replace(/^body\.(\d+)/, (_, number) => `body.${numbers[Number(number)]}`);
}

// src/formats/nitf/names.ts
var room = { allows: () => true, quotes: () => true, flat: () => true };
var NAMES = { person: "person", organisation: "org", place: "location" };
var KINDS = /* @__PURE__ */ new Map([
  ["person", "person"],
  ["org", "organisation"],
  ["location", "place"]
]);
var keyName = (kind) => kind === "place" ? "location-code" : "value";
function inlineTags({ kind, of }, identity) {
  if (kind === "quotation") return [_chunkICRSFDQ2cjs.open.call(void 0, "q", { "quote-source": of }), "</q>"];
  return [_chunkICRSFDQ2cjs.open.call(void 0, NAMES[kind], _nullishCoalesce(identity, () => ( { [keyName(kind)]: of }))), `</${NAMES[kind]}>`];
}
function inPlace({ local, attributes }) {
  if (local === "q") return { kind: "quotation", of: _chunkGPU7YA55cjs.toLine.call(void 0, attributes["quote-source"]) };
  const kind = KINDS.get(local);
  return kind && { kind, of: attributes[keyName(kind)] };
}
function writeNames(article, { mentioned, others }) {
  const byId = _chunkPQX5TGQ5cjs.finder.call(void 0, mentioned);
  return [
    ...mentioned.map((named) => {
      const { kind, key, name } = named;
      return _chunkICRSFDQ2cjs.element.call(void 0, NAMES[kind], { [keyName(kind)]: key }, writeFacts(name, _chunkPQX5TGQ5cjs.factsOf.call(void 0, named, byId)));
    }),
    ..._chunkPQX5TGQ5cjs.notAmong.call(void 0, article.subjects, others).map(({ kind, name }) => _chunkICRSFDQ2cjs.textElement.call(void 0, NAMES[kind], name))
  ];
}
function writeFacts(name, facts) {
  const { roles = [], acronym, geonames, countryCode, subdivisionCode } = facts;
  let words = "";
  let at = 0;
  for (const { part, start, end } of partsOf(name, facts)) {
    words += _chunkICRSFDQ2cjs.escapeText.call(void 0, name.slice(at, start)) + _chunkICRSFDQ2cjs.textElement.call(void 0, `name.${part}`, name.slice(start, end));
    at = end;
  }
  return [
    words + _chunkICRSFDQ2cjs.escapeText.call(void 0, name.slice(at)),
    ...roles.map(({ text }) => _chunkICRSFDQ2cjs.textElement.call(void 0, "function", text)),
    ...code("acronym", acronym),
    ...code("geonames", geonames),
    ...code("iso3166-1a2", countryCode),
    ...code("iso3166-2", subdivisionCode)
  ].join("");
}
var code = (idsrc, value) => value === void 0 ? [] : [_chunkICRSFDQ2cjs.element.call(void 0, "alt-code", { idsrc, value })];
function partsOf(name, { given, family }) {
  const start = given === void 0 ? -1 : name.indexOf(given);
  const end = start < 0 ? 0 : start + (_nullishCoalesce(_optionalChain([given, 'optionalAccess', _6 => _6.length]), () => ( 0)));
  const first = family === void 0 ? -1 : name.indexOf(family);
  const before = first >= 0 && (start < 0 || first + (_nullishCoalesce(_optionalChain([family, 'optionalAccess', _7 => _7.length]), () => ( 0))) <= start);
  const other = before || family === void 0 ? first : name.indexOf(family, end);
  return [
    ...start < 0 ? [] : [{ part: "given", start, end }],
    ...other < 0 ? [] : [{ part: "family", start: other, end: other + (_nullishCoalesce(_optionalChain([family, 'optionalAccess', _8 => _8.length]), () => ( 0))) }]
  ].sort((a, b) => a.start - b.start);
}
var nitfAnnotations = (article) => roundTripAnnotations(article, room, ({ parent: _, roles, ...facts }, name) => {
  const parts = new Set(partsOf(name, facts).map(({ part }) => part));
  const { given, family, ...codes } = facts;
  return {
    ...codes,
    ...parts.has("given") && { given },
    ...parts.has("family") && { family },
    roles: _optionalChain([roles, 'optionalAccess', _9 => _9.map, 'call', _10 => _10(({ text }) => ({ text }))])
  };
});
function readNames(texts, identified) {
  const mentions = [];
  const quoted = [];
  for (const words of texts) {
    for (const elementSpan of words.elementSpans) {
      const { kind, of } = _nullishCoalesce(inPlace(elementSpan.element), () => ( {}));
      const anchor = kind && roundTripAnchor(words, { ...elementSpan, kind });
      if (!anchor) continue;
      if (kind === "quotation") quoted.push({ content: [anchor], by: of });
      else mentions.push({ kind, key: _nullishCoalesce(of, () => ( anchor.text)), anchor });
    }
  }
  const mentioned = new Set(mentions.map(({ kind, key }) => `${kind} ${key}`));
  const matched = /* @__PURE__ */ new Set();
  const known2 = identified.flatMap((element2) => {
    const kind = KINDS.get(element2.local);
    const name = nameWithoutFunctions(element2);
    if (!kind || !name) return [];
    const value = element2.attributes[keyName(kind)];
    const key = _nullishCoalesce(value, () => ( name));
    if (!mentioned.has(`${kind} ${key}`)) return [];
    const { idsrc, "code-source": source } = element2.attributes;
    if (value !== void 0 && idsrc === void 0 && source === void 0) matched.add(element2);
    return [{ kind, key, name, facts: readFacts(element2) }];
  });
  return { annotations: _chunkPT2V6PHAcjs.annotationsOf.call(void 0, known2, mentions, quoted), matched };
}
var nameWithoutFunctions = ({ children }) => _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, children.filter((child) => typeof child === "string" || child.local !== "function")), 'optionalAccess', _11 => _11.text]));
function readFacts(named) {
  const codes = new Map(elements(named, "alt-code").map(({ attributes }) => [attributes.idsrc, attributes.value]));
  const wordsOf2 = (local) => {
    const part = find(named, local);
    return part && _chunkGPU7YA55cjs.toLine.call(void 0, content(part));
  };
  return {
    given: wordsOf2("name.given"),
    family: wordsOf2("name.family"),
    roles: elements(named, "function").flatMap((one) => {
      const text = _chunkGPU7YA55cjs.toLine.call(void 0, content(one));
      return text ? [{ text }] : [];
    }),
    acronym: _chunkGPU7YA55cjs.toLine.call(void 0, codes.get("acronym")),
    geonames: _chunkGPU7YA55cjs.toCount.call(void 0, codes.get("geonames"), 999999999),
    countryCode: _chunkGPU7YA55cjs.toCountryCode.call(void 0, codes.get("iso3166-1a2")),
    subdivisionCode: _chunkGPU7YA55cjs.toSubdivisionCode.call(void 0, codes.get("iso3166-2"))
  };
}

// src/formats/nitf/docdata.ts
var docdatas = (root) => elements(root, "head").flatMap((head) => elements(head, "docdata"));
function docdataOf(root) {
  const all = docdatas(root);
  const [first, ...rest] = all;
  return first && rest.length ? { ...first, children: all.flatMap(({ children }) => children) } : first;
}
var statusesOf = (root) => [
  ...docdatas(root).flatMap(({ attributes }) => _nullishCoalesce(attributes["management-status"], () => ( []))),
  ...elements(root, "head").flatMap(
    (head) => elements(head, "meta").flatMap(
      ({ attributes: { name, content: content3 } }) => STATUS.test(_nullishCoalesce(_optionalChain([name, 'optionalAccess', _12 => _12.trim, 'call', _13 => _13()]), () => ( ""))) ? _chunkDCAEOTAUcjs.otherStatuses.call(void 0, { status: content3 }) : []
    )
  )
];
var STATUS = /^(?:(?:pub)?status|state)$/i;

// src/formats/nitf/subject.ts
var REFERENCE = /^\d{8}$/;
var SUBJECT_CODES = "subj";
var schemeOfIptc = (code2) => _optionalChain([code2, 'optionalAccess', _14 => _14.startsWith, 'call', _15 => _15("2")]) ? "medtop" : SUBJECT_CODES;
function roundTripNitfSubjects(article) {
  const subjects = (_nullishCoalesce(article.subjects, () => ( []))).flatMap(roundTripConcept);
  const others = subjects.filter((subject) => !isReference(subject));
  const named = _chunkPQX5TGQ5cjs.notAmong.call(void 0, article.subjects, _chunkPQX5TGQ5cjs.inlinesOf.call(void 0, article, room).others);
  const ordered = [...subjects.filter(isReference), ...others, ...named.map(({ name }) => ({ name }))];
  return ordered.length ? ordered : void 0;
}
var isReference = ({ scheme, code: code2 }) => scheme !== void 0 && REFERENCE.test(_nullishCoalesce(code2, () => ( "")));
function roundTripConcept({ name, scheme, code: code2, uri }) {
  if (scheme && code2) return [{ ...name && { name }, scheme, code: code2 }];
  if (uri) return [{ ...name && { name }, uri }];
  const literal = _nullishCoalesce(_nullishCoalesce(name, () => ( code2)), () => ( scheme));
  return literal ? [{ name: literal }] : [];
}
var writeReferences = (subjects = []) => subjects.flatMap(roundTripConcept).filter(isReference).map(
  ({ name, scheme, code: code2 = "" }) => _chunkICRSFDQ2cjs.element.call(void 0, "tobject.subject", {
    "tobject.subject.ipr": scheme === schemeOfIptc(code2) ? "IPTC" : scheme,
    "tobject.subject.refnum": code2,
    [`tobject.subject.${depth(code2)}`]: name
  })
);
var depth = (code2) => code2.endsWith("000000") ? "type" : code2.endsWith("000") ? "matter" : "detail";
var writeClassifier = (type, { name = "", scheme, code: code2, uri }) => _chunkICRSFDQ2cjs.textElement.call(void 0, "classifier", name, { type, idsrc: scheme, value: _nullishCoalesce(code2, () => ( uri)) });
var writeClassifiers = (subjects = []) => subjects.flatMap(roundTripConcept).filter((subject) => !isReference(subject)).map((subject) => writeClassifier("subject", subject));
function conceptOf(name, scheme, value) {
  if (scheme && value) return { ...name && { name }, scheme, code: value };
  const uri = _chunkGPU7YA55cjs.toUri.call(void 0, value);
  if (uri) return { ...name && { name }, uri };
  const literal = _nullishCoalesce(_nullishCoalesce(name, () => ( value)), () => ( scheme));
  return literal ? { name: literal } : void 0;
}
function wholeName(element2) {
  const parts = element2.local === "location" ? elements(element2).flatMap((part) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, content(part)), () => ( []))) : [];
  return parts.length > 1 ? parts.join(", ") : nameWithoutFunctions(element2);
}
function readSubjects(root, docdata, identified) {
  const references = elements(find(root, "head", "tobject"), "tobject.subject").flatMap(({ attributes }) => {
    const of = (depth2) => _chunkGPU7YA55cjs.toLine.call(void 0, attributes[`tobject.subject.${depth2}`]);
    const reference = _chunkGPU7YA55cjs.toCode.call(void 0, attributes["tobject.subject.refnum"]);
    const issuer = _chunkGPU7YA55cjs.toCode.call(void 0, attributes["tobject.subject.ipr"]);
    const name = _nullishCoalesce(_nullishCoalesce(of("detail"), () => ( of("matter"))), () => ( of("type")));
    const scheme = !issuer || issuer.toUpperCase() === "IPTC" ? schemeOfIptc(reference) : issuer;
    return reference || name ? [{ ...name && { name }, ...reference && { scheme, code: reference } }] : [];
  });
  const events = elements(docdata, "evloc").flatMap(({ attributes }) => {
    const name = _chunkGPU7YA55cjs.toLine.call(void 0, 
      ["city", "county-dist", "state-prov", "iso-cc"].flatMap((part) => _nullishCoalesce(attributes[part], () => ( []))).join(", ")
    );
    return name ? [{ name }] : [];
  });
  const named = identified.flatMap((element2) => {
    const { idsrc, value } = element2.attributes;
    return _nullishCoalesce(conceptOf(wholeName(element2), _chunkGPU7YA55cjs.toCode.call(void 0, idsrc), _chunkGPU7YA55cjs.toCode.call(void 0, value)), () => ( []));
  });
  return [...references, ...events, ...named];
}

// src/formats/nitf/genre.ts
var DEFAULT_GENRE = "current";
function writeGenres(article) {
  const genres = _chunkKQGNPHMKcjs.genresOf.call(void 0, article).flatMap(roundTripConcept);
  const { genre, genres: listed } = _chunkKQGNPHMKcjs.toGenres.call(void 0, genres);
  const isListed = listed !== void 0 || genre === DEFAULT_GENRE;
  return {
    properties: genre === void 0 ? [] : [_chunkICRSFDQ2cjs.element.call(void 0, "tobject.property", { "tobject.property.type": genre })],
    classifiers: isListed ? genres.map((one) => writeClassifier("genre", one)) : []
  };
}
var roundTripNitfGenres = (article) => _chunkKQGNPHMKcjs.toGenres.call(void 0, _chunkKQGNPHMKcjs.genresOf.call(void 0, article).flatMap(roundTripConcept));
var isGenre = ({ local, attributes }) => local === "classifier" && attributes.type === "genre";
function readGenres(root, identified) {
  const classified = identified.filter(isGenre).flatMap((one) => {
    const { idsrc, value } = one.attributes;
    const genre = conceptOf(_chunkGPU7YA55cjs.toLine.call(void 0, content(one)), _chunkGPU7YA55cjs.toCode.call(void 0, idsrc), _chunkGPU7YA55cjs.toCode.call(void 0, value));
    return genre ? [genre] : [];
  });
  const properties = elements(find(root, "head", "tobject"), "tobject.property").flatMap(({ attributes }) => {
    const name = _chunkGPU7YA55cjs.toLine.call(void 0, attributes["tobject.property.type"]);
    return name === void 0 || name === DEFAULT_GENRE ? [] : [{ name }];
  });
  return _chunkKQGNPHMKcjs.toGenres.call(void 0, classified.length ? classified : properties);
}

// src/formats/nitf/instrument.ts
var KINDS2 = ["ticker", "ric", "isin"];
var writeInstruments = (instruments = []) => instruments.map(
  ({ text, kind, code: code2, exchange }) => _chunkICRSFDQ2cjs.textElement.call(void 0, "classifier", text, { type: kind, idsrc: exchange, value: code2 })
);
function readInstrument(classifier) {
  const { type, idsrc, value } = classifier.attributes;
  const kind = KINDS2.find((one) => one === type);
  const known2 = _chunkGPU7YA55cjs.toCode.call(void 0, value);
  if (classifier.local !== "classifier" || !kind || !known2) return void 0;
  const exchange = _chunkGPU7YA55cjs.toLine.call(void 0, idsrc);
  return { text: _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, content(classifier)), () => ( known2)), kind, code: known2, ...exchange && { exchange } };
}

// src/formats/nitf/parties.ts
function writeByline({ text, authors = [] }) {
  let inside = "";
  let at = 0;
  const mark = (start, words, markup) => {
    inside += _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(at, start)) + markup;
    at = start + words.length;
  };
  const named = [];
  for (const author of authors) {
    const last = named.at(-1);
    const start = wordAt(text, author.name, last ? last.start + last.author.name.length : 0);
    if (start >= 0) named.push({ author, start });
  }
  named.forEach(({ author: { kind, name, jobTitle, organisation }, start }, i) => {
    const end = _nullishCoalesce(_optionalChain([named, 'access', _16 => _16[i + 1], 'optionalAccess', _17 => _17.start]), () => ( text.length));
    mark(start, name, kind === "person" ? _chunkICRSFDQ2cjs.textElement.call(void 0, "person", name) : employer(name));
    for (const [words, markup] of [
      [jobTitle, (title) => _chunkICRSFDQ2cjs.textElement.call(void 0, "byttl", title)],
      [organisation, employer]
    ]) {
      const found = words && kind === "person" ? wordAt(text, words, at) : -1;
      if (words && found >= 0 && found + words.length <= end) mark(found, words, markup(words));
    }
  });
  return _chunkICRSFDQ2cjs.element.call(void 0, "byline", void 0, inside + _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(at)));
}
var employer = (name) => _chunkICRSFDQ2cjs.element.call(void 0, "byttl", void 0, _chunkICRSFDQ2cjs.textElement.call(void 0, "org", name));
function wordAt(text, words, from) {
  const start = text.indexOf(words, from);
  return /\S/.test(text.charAt(start - 1)) ? -1 : start;
}
var AUTHOR = "author";
var CONTRIBUTOR = "contributor";
var DETAIL = "detail";
var PAGE = "page";
var writeParties = ({ byline, contributors = [] }) => [
  ...(_nullishCoalesce(_optionalChain([byline, 'optionalAccess', _18 => _18.authors]), () => ( []))).flatMap((author) => [
    _chunkICRSFDQ2cjs.textElement.call(void 0, author.kind === "person" ? "person" : "org", author.name, { class: AUTHOR }),
    ...author.jobTitle ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "function", author.jobTitle)] : [],
    ...writeDetails(author)
  ]),
  ...contributors.flatMap((contributor) => [
    _chunkICRSFDQ2cjs.textElement.call(void 0, "person", contributor.name, { class: CONTRIBUTOR }),
    _chunkICRSFDQ2cjs.textElement.call(void 0, "function", contributor.role),
    ...writeDetails(contributor)
  ])
];
var writeDetails = ({
  organisation,
  place,
  email,
  uri
}) => [
  ...organisation ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "org", organisation, { class: DETAIL })] : [],
  ...place ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "location", place, { class: DETAIL })] : [],
  ...email ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "virtloc", email, { class: DETAIL })] : [],
  ...uri ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "virtloc", uri, { class: PAGE })] : []
];
var lineOf = (element2) => _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, element2.children), 'optionalAccess', _19 => _19.text]));
function readParties(identified) {
  const parties = [];
  const others = [];
  for (const child of identified) {
    const name = lineOf(child);
    const last = parties.at(-1);
    const { class: kind } = child.attributes;
    if (!name) others.push(child);
    else if (kind === AUTHOR || kind === CONTRIBUTOR) parties.push({ element: child, name });
    else if (last && child.local === "function") last.function ??= name;
    else if (last && kind === PAGE) last.uri ??= name;
    else if (last && kind === DETAIL) Object.assign(last, detail(child.local, name));
    else others.push(child);
  }
  const of = (kind) => parties.filter(({ element: element2 }) => element2.attributes.class === kind);
  return {
    others,
    authors: of(AUTHOR).map(({ element: element2, name, function: jobTitle, ...details }) => ({
      kind: element2.local === "org" ? "organisation" : "person",
      name,
      ...jobTitle && { jobTitle },
      ...known(details)
    })),
    contributors: of(CONTRIBUTOR).map(({ name, function: role, ...details }) => ({
      role: _chunkPT2V6PHAcjs.contributorRole.call(void 0, role),
      name,
      ...known(details)
    }))
  };
}
function detail(local, text) {
  if (local === "org") return { organisation: text };
  return local === "virtloc" ? { email: text } : { place: text };
}
function known({
  organisation,
  place,
  email: mail,
  uri: page
}) {
  const address = _chunkGPU7YA55cjs.toEmail.call(void 0, mail);
  const uri = _chunkGPU7YA55cjs.toUri.call(void 0, page);
  return {
    ...organisation && { organisation },
    ...place && { place },
    ...address && { email: address },
    ...uri && { uri }
  };
}
function bylineText({ children }) {
  const apart = children.flatMap(
    (child, i) => i && typeof child !== "string" && !/\s$/.test(wordsOf(children[i - 1])) ? [" ", child] : [child]
  );
  return _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, apart), 'optionalAccess', _20 => _20.text]));
}
var wordsOf = (node = "") => typeof node === "string" ? node : content(node);
function authorsIn(byline) {
  const authors = [];
  for (const child of elements(byline)) {
    const last = authors.at(-1);
    const [org] = elements(child, "org").flatMap((one) => _nullishCoalesce(lineOf(one), () => ( [])));
    if (child.local === "person") {
      const name = lineOf(child);
      if (name) authors.push({ kind: "person", name });
    } else if (child.local === "byttl" && last) {
      const title = _chunkGPU7YA55cjs.toLine.call(void 0, 
        _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, child.children.filter((node) => typeof node === "string" || node.local !== "org")), 'optionalAccess', _21 => _21.text])
      );
      const jobTitle = _optionalChain([title, 'optionalAccess', _22 => _22.replace, 'call', _23 => _23(/^[\s,;]+|[\s,;]{1,9}$/g, "")]);
      if (jobTitle) last.jobTitle ??= jobTitle;
      if (org) last.organisation ??= org;
    } else if (child.local === "byttl" && org) authors.push({ kind: "organisation", name: org });
  }
  return authors;
}

// src/formats/nitf/norm.ts
var norm = (value) => _nullishCoalesce(_optionalChain([_chunkGPU7YA55cjs.toInstant.call(void 0, value, true), 'optionalAccess', _24 => _24.replace, 'call', _25 => _25(/-(?=\d\d-|\d\dT)/g, ""), 'access', _26 => _26.replaceAll, 'call', _27 => _27(":", "")]), () => ( _optionalChain([_chunkGPU7YA55cjs.toDay.call(void 0, value), 'optionalAccess', _28 => _28.replaceAll, 'call', _29 => _29("-", "")])));
var NORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/;
function readNorm(value) {
  const [, year, month, date, hours, minutes, seconds = "00", zone = ""] = _nullishCoalesce(NORM.exec(_nullishCoalesce(_optionalChain([value, 'optionalAccess', _30 => _30.trim, 'call', _31 => _31()]), () => ( ""))), () => ( []));
  if (!year) return void 0;
  if (!hours) return _chunkGPU7YA55cjs.toDay.call(void 0, `${year}-${month}-${date}`);
  const offset = /^(?:UTC|GMT)$/.test(zone) ? "Z" : zone.length === 3 ? `${zone}:00` : zone;
  return _chunkGPU7YA55cjs.toInstant.call(void 0, `${year}-${month}-${date}T${hours}:${minutes}:${seconds}${offset}`, true);
}

// src/formats/nitf/write-rights.ts
var MINING = /\/vocab\/DMI-/;
var TRANSLATION = "translation:";
var RESERVED = "Text and data mining reserved";
var correctionName = (version) => version === void 0 ? CORRECTION : `${CORRECTION}:${version}`;
var CORRECTION = "correction";
var isCorrectionName = (name) => _optionalChain([name, 'optionalAccess', _32 => _32.split, 'call', _33 => _33(":"), 'access', _34 => _34[0]]) === CORRECTION;
var CREATED = "created";
function writeRights(article) {
  const { dataMining, terms = [] } = _nullishCoalesce(article.rights, () => ( {}));
  const words = dataMining && (_nullishCoalesce(dataMining.text, () => ( (_chunkICRSFDQ2cjs.isMiningReserved.call(void 0, dataMining.kind) ? RESERVED : void 0))));
  return [
    ..._chunkDCAEOTAUcjs.usageTexts.call(void 0, article).map((limitations) => _chunkICRSFDQ2cjs.element.call(void 0, "doc.rights", { limitations })),
    ...terms.map(({ language, text }) => _chunkICRSFDQ2cjs.element.call(void 0, "doc.rights", { type: TRANSLATION + language, limitations: text })),
    ...dataMining ? [_chunkICRSFDQ2cjs.element.call(void 0, "doc.rights", { type: _chunkICRSFDQ2cjs.DATA_MINING_CODES[dataMining.kind], limitations: words })] : []
  ];
}

// src/formats/nitf/read-docdata.ts
function readItem(root, docdata, embargo) {
  const [id, ...ids] = elements(docdata, "doc-id");
  const alternativeIds = ids.flatMap(({ attributes }) => {
    const value = _chunkGPU7YA55cjs.toLine.call(void 0, attributes["id-string"]);
    const role = _chunkGPU7YA55cjs.toCode.call(void 0, attributes.regsrc);
    return value ? [{ value, ...role && { role } }] : [];
  });
  const name = _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([id, 'optionalAccess', _35 => _35.attributes, 'access', _36 => _36.regsrc]));
  const issue = _chunkGPU7YA55cjs.toInstant.call(void 0, readNorm(_optionalChain([find, 'call', _37 => _37(docdata, "date.issue"), 'optionalAccess', _38 => _38.attributes, 'access', _39 => _39.norm])));
  const revisions = elements(find(root, "head"), "revision-history").flatMap(({ attributes: { name: name2, norm: norm2 } }) => {
    const at = isCorrectionName(name2) ? void 0 : _chunkGPU7YA55cjs.toInstant.call(void 0, readNorm(norm2));
    return at === void 0 ? [] : [{ name: name2, at }];
  });
  const created = issue && _optionalChain([revisions, 'access', _40 => _40.find, 'call', _41 => _41((one) => one.name === CREATED), 'optionalAccess', _42 => _42.at]);
  const revision = created ? void 0 : _optionalChain([revisions, 'access', _43 => _43.at, 'call', _44 => _44(-1), 'optionalAccess', _45 => _45.at]);
  return _chunkXDXVGDJKcjs.knownItem.call(void 0, {
    guid: _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, root.attributes.uno), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([id, 'optionalAccess', _46 => _46.attributes, 'access', _47 => _47["id-string"]])))),
    alternativeIds: alternativeIds.length ? alternativeIds : void 0,
    version: _chunkGPU7YA55cjs.toVersion.call(void 0, _optionalChain([find, 'call', _48 => _48(docdata, "du-key"), 'optionalAccess', _49 => _49.attributes, 'access', _50 => _50.version])),
    provider: name ? { name } : void 0,
    firstCreated: _nullishCoalesce(created, () => ( (revision && issue))),
    versionCreated: _nullishCoalesce(revision, () => ( issue)),
    status: readStatus(root, embargo)
  });
}
var readStatus = (root, embargo) => _chunkDCAEOTAUcjs.strictestWithEmbargo.call(void 0, embargo, statusesOf(root));
function readPublished(root, docdata) {
  const time = elements(find(root, "head"), "pubdata").map(({ attributes }) => readNorm(attributes["date.publication"]));
  const issue = readNorm(_optionalChain([find, 'call', _51 => _51(docdata, "date.issue"), 'optionalAccess', _52 => _52.attributes, 'access', _53 => _53.norm]));
  const at = _nullishCoalesce(time.find(Boolean), () => ( (_chunkGPU7YA55cjs.toInstant.call(void 0, issue) ? void 0 : issue)));
  return at ? { published: { text: at, at } } : {};
}
function readFacts2(root, docdata) {
  const keys = elements(docdata, "key-list").flatMap((list) => elements(list, "keyword"));
  const keywords = keys.flatMap(({ attributes }) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, attributes.key), () => ( [])));
  const slugline = _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([find, 'call', _54 => _54(docdata, "du-key"), 'optionalAccess', _55 => _55.attributes, 'access', _56 => _56.key]));
  const section = elements(find(root, "head"), "pubdata").map((one) => _chunkGPU7YA55cjs.toLine.call(void 0, one.attributes["position.section"])).find(Boolean);
  const urgency = _chunkGPU7YA55cjs.toCount.call(void 0, _optionalChain([find, 'call', _57 => _57(docdata, "urgency"), 'optionalAccess', _58 => _58.attributes, 'access', _59 => _59["ed-urg"]]), 9);
  return {
    ...slugline && { slugline },
    ...keywords.length && { keywords },
    ...urgency && { urgency },
    ...section && { section }
  };
}
function reportUnread(docdata, report) {
  const names = new Set(elements(docdata).map(({ local }) => local));
  const unread = [...names].filter((name) => UNREAD.has(name));
  if (unread.length) report("left-out", `Elements of the head were left out: ${unread.join(", ")}.`);
}
var UNREAD = /* @__PURE__ */ new Set(["del-list", "fixture", "series"]);

// src/formats/nitf/read-head.ts
function readNitfHead(root) {
  const lines = [];
  const editorsNotes = [];
  const kickers = [];
  const copyright = [];
  let owner;
  const parts = headsIn(root).flatMap((head) => elements(head));
  for (const part of parts) {
    if (part.local === "note") {
      const text = _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, part.children), 'optionalAccess', _60 => _60.text]);
      const { noteclass, type } = part.attributes;
      if (text === void 0) continue;
      if (noteclass === "cpyrt") copyright.push(text);
      else editorsNotes.push({ text, ...noteclass === "editorsnote" && noteFacts(type, part.attributes.class) });
      continue;
    }
    const owned = part.local === "rights" ? _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, _nullishCoalesce(_optionalChain([find, 'call', _61 => _61(part, "rights.owner"), 'optionalAccess', _62 => _62.children]), () => ( []))), 'optionalAccess', _63 => _63.text])) : void 0;
    owner ??= owned;
    if (owned && owned === _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, part.children), 'optionalAccess', _64 => _64.text]))) continue;
    for (const one of part.local === "hedline" ? elements(part) : [part]) {
      const marked = _chunkPT2V6PHAcjs.readMarkedText.call(void 0, one.children);
      const found = _optionalChain([marked, 'optionalAccess', _65 => _65.text]);
      const kind = _nullishCoalesce(KINDS3.get(one.local), () => ( "line"));
      const text = kind === "summary" || kind === "rights" ? found : _chunkGPU7YA55cjs.toLine.call(void 0, found);
      if (text && isKicker(one)) kickers.push(text);
      else if (text) lines.push({ kind, text, elementSpans: _optionalChain([marked, 'optionalAccess', _66 => _66[_chunkLJ4WMENRcjs.ELEMENT_SPANS]]) });
    }
  }
  const of = (local) => parts.filter((part) => part.local === local);
  return {
    lines,
    kicker: _chunkGPU7YA55cjs.toLine.call(void 0, kickers[0]),
    editorsNotes,
    copyright,
    owner,
    bylines: of("byline"),
    datelines: of("dateline")
  };
}
function noteFacts(type, name) {
  const role = _chunkGPU7YA55cjs.toCode.call(void 0, name);
  return { ...role && { role }, ...type === "pa" && { public: true } };
}
var isKicker = ({ local, attributes }) => local === "hl2" && attributes.class === KICKER;
var KICKER = "kicker";
var KINDS3 = /* @__PURE__ */ new Map([
  ["hl1", "headline"],
  ["hl2", "subheadline"],
  ["byline", "byline"],
  ["dateline", "dateline"],
  ["abstract", "summary"],
  ["distributor", "credit"],
  ["rights", "rights"]
]);
function headsIn(parent) {
  return elements(parent).flatMap((child) => {
    if (child.local === "body.head") return [child];
    return ["nitf", "body"].includes(child.local) ? headsIn(child) : [];
  });
}

// src/formats/nitf/write-messages.ts
var NOTICES = /* @__PURE__ */ new Set([
  "kill",
  "correction",
  "withhold",
  "possible",
  "clarification",
  "refile",
  "advisory",
  "update"
]);
var EMBARGO = "embargo";
var writeMessages = ({ embargo, notices = [] }) => [
  ...embargo ? [_chunkICRSFDQ2cjs.element.call(void 0, "ed-msg", { "msg-type": EMBARGO, info: embargo.text })] : [],
  ...notices.map(
    ({ kind, text, target }) => kind === "correction" ? _chunkICRSFDQ2cjs.element.call(void 0, "correction", { info: text, "id-string": target }) : _chunkICRSFDQ2cjs.element.call(void 0, "ed-msg", { "msg-type": kind, info: text })
  )
];
var roundTripNitfNotices = ({ notices }) => _optionalChain([notices, 'optionalAccess', _67 => _67.map, 'call', _68 => _68(({ kind, text, target }) => ({ kind, text, ...kind === "correction" && target && { target } }))]);

// src/formats/nitf/read-restrictions.ts
function readRestrictions(docdata, root) {
  const notices = [];
  const editorsNotes = [];
  let embargo = statusesOf(root).some(_chunkDCAEOTAUcjs.isEmbargoStatus) ? EMBARGO : void 0;
  for (const message of elements(docdata, "correction", "ed-msg")) {
    const { local, attributes } = message;
    const text = _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, attributes.info), () => ( _chunkGPU7YA55cjs.toText.call(void 0, content(message))));
    const type = _nullishCoalesce(_optionalChain([attributes, 'access', _69 => _69["msg-type"], 'optionalAccess', _70 => _70.trim, 'call', _71 => _71(), 'access', _72 => _72.toLowerCase, 'call', _73 => _73()]), () => ( ""));
    const kind = local === "correction" ? local : noticeKind(type);
    const target = kind === "correction" ? _chunkGPU7YA55cjs.toLine.call(void 0, attributes["id-string"]) : void 0;
    const isStop = kind === "kill" || kind === "withhold";
    if (kind && (_nullishCoalesce(_nullishCoalesce(text, () => ( target)), () => ( isStop)))) notices.push({ kind, text: _nullishCoalesce(text, () => ( kind)), ...target && { target } });
    else if (isEmbargo(type) && (embargo === void 0 || embargo === EMBARGO)) embargo = _nullishCoalesce(text, () => ( EMBARGO));
    else if (text) editorsNotes.push(text);
  }
  for (const { attributes } of elements(find(root, "head"), "revision-history")) {
    const text = isCorrectionName(attributes.name) ? void 0 : _chunkGPU7YA55cjs.toText.call(void 0, attributes.comment);
    if (text && (text.includes(" ") || _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, text))) editorsNotes.push(text);
  }
  for (const { attributes } of elements(find(root, "head"), "meta")) {
    const text = _chunkGPU7YA55cjs.toText.call(void 0, attributes.content);
    const kind = text && !/^(?:0|false|no)$/i.test(text) ? _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, attributes.name) : void 0;
    if (kind === EMBARGO) embargo ??= text;
    else if (kind && text) notices.push({ kind, text });
  }
  const release = embargoOf(docdata, embargo);
  const expiry = _optionalChain([find, 'call', _74 => _74(docdata, "date.expire"), 'optionalAccess', _75 => _75.attributes, 'access', _76 => _76.norm]);
  const { expires, restriction } = _chunkDCAEOTAUcjs.readExpiry.call(void 0, _nullishCoalesce(readNorm(expiry), () => ( expiry)));
  return {
    ...notices.length && { notices },
    ...release && { embargo: release },
    ...expires && { expires },
    ...editorsNotes.length && { editorsNotes: _chunkDOVRUSONcjs.asTexts.call(void 0, editorsNotes) },
    restrictions: restriction ? [restriction] : []
  };
}
var isEmbargo = (type) => _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, type) === EMBARGO;
function noticeKind(type) {
  if (NOTICES.has(type)) return type;
  const kind = _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, type);
  return kind === EMBARGO ? void 0 : kind;
}
function embargoOf(docdata, words) {
  const releases = elements(docdata, "date.release");
  const all = releases.map((one) => embargoUntil(_nullishCoalesce(one.attributes.norm, () => ( content(one))), docdata, words));
  return _chunkDCAEOTAUcjs.strictestEmbargo.call(void 0, all.length ? all : [embargoUntil("", docdata, words)]);
}
function embargoUntil(time, docdata, words) {
  const norm2 = time.trim();
  const issue = instantOf(readNorm(_optionalChain([find, 'call', _77 => _77(docdata, "date.issue"), 'optionalAccess', _78 => _78.attributes, 'access', _79 => _79.norm])));
  const release = readNorm(norm2);
  if (!norm2) return words === void 0 ? void 0 : { kind: "open", text: words };
  if (words === void 0 && release && instantOf(release) <= issue) return void 0;
  const text = _nullishCoalesce(_nullishCoalesce(words, () => ( _chunkGPU7YA55cjs.toLine.call(void 0, norm2))), () => ( EMBARGO));
  if (!release) return { kind: "open", text };
  return { kind: _chunkGPU7YA55cjs.toInstant.call(void 0, release, true) ? "instant" : "day", text, at: release };
}
var instantOf = (time = "") => Date.parse(/T[^Z+-]*$/.test(time) ? `${time}Z` : time);

// src/formats/nitf/read-rights.ts
function readRights(docdata) {
  const plain = [];
  const found = {};
  const terms = [];
  for (const { attributes } of elements(docdata, "doc.rights")) {
    const { type = "" } = attributes;
    const text = _chunkGPU7YA55cjs.toText.call(void 0, attributes.limitations);
    const language = type.startsWith(TRANSLATION) ? _chunkGPU7YA55cjs.toLanguageTag.call(void 0, type.slice(TRANSLATION.length)) : void 0;
    if (MINING.test(type)) {
      const before = found.dataMining;
      const kind = _nullishCoalesce(_chunkICRSFDQ2cjs.strictestMining.call(void 0, [...before ? [before.kind] : [], _chunkICRSFDQ2cjs.dataMiningKind.call(void 0, type)]), () => ( "prohibited"));
      found.dataMining = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { kind, text: _nullishCoalesce(_optionalChain([before, 'optionalAccess', _80 => _80.text]), () => ( (text === RESERVED ? void 0 : text))) });
    } else if (language && text) terms.push({ language, text });
    else plain.push(...[text, limitsOf(attributes)].filter((one) => one !== void 0));
  }
  const [usageTerms, ...limits] = plain;
  const rights = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { ...found, terms: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, terms) });
  return { ...usageTerms && { usageTerms }, ...Object.keys(rights).length && { rights }, limits };
}
var LIMITS = ["geography", "location-code", "startdate", "enddate"];
var DETAILS = ["type", "code-source", "agent"];
function limitsOf(attributes) {
  const named = (names) => names.flatMap((name) => _chunkGPU7YA55cjs.toLine.call(void 0, attributes[name]) ? [`${name}: ${_chunkGPU7YA55cjs.toLine.call(void 0, attributes[name])}`] : []);
  const limits = named(LIMITS);
  return limits.length ? [...limits, ...named(DETAILS)].join("; ") : void 0;
}
var readCorrections = (root) => elements(find(root, "head"), "revision-history").flatMap(({ attributes }) => {
  if (!isCorrectionName(attributes.name)) return [];
  const text = _chunkGPU7YA55cjs.toText.call(void 0, attributes.comment);
  const at = _chunkGPU7YA55cjs.toInstant.call(void 0, readNorm(attributes.norm));
  const version = _chunkGPU7YA55cjs.toVersion.call(void 0, _optionalChain([attributes, 'access', _81 => _81.name, 'optionalAccess', _82 => _82.split, 'call', _83 => _83(":"), 'access', _84 => _84[1]]));
  return text === void 0 ? [] : [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text, at, version })];
});

// src/formats/nitf/read-article.ts
function readArticle(root, report) {
  const docdata = docdataOf(root);
  reportUnread(docdata, report);
  const { authors, contributors, others } = readParties(
    elements(docdata, "identified-content").flatMap((part) => elements(part))
  );
  const instruments = others.flatMap((other) => _nullishCoalesce(readInstrument(other), () => ( [])));
  const { restrictions: restrictions2, editorsNotes: messages = [], ...restrictionFields } = readRestrictions(docdata, root);
  const item2 = readItem(root, docdata, restrictionFields.embargo);
  const { usageTerms, limits, rights } = readRights(docdata);
  const corrections = readCorrections(root);
  const audience = elements(docdata, "doc-scope").flatMap(({ attributes }) => {
    const name = _chunkGPU7YA55cjs.toLine.call(void 0, attributes.scope);
    return name ? [{ name }] : [];
  });
  const head = readNitfHead(root);
  const body = _chunkPT2V6PHAcjs.readDocument.call(void 0, root, report);
  _chunkPT2V6PHAcjs.reportEmptyBlocks.call(void 0, root, report);
  const byline = readByline(head, authors);
  const copyright = readCopyright(head, docdata);
  const title = _chunkGPU7YA55cjs.toLine.call(void 0, content(_nullishCoalesce(find(root, "head", "title"), () => ( { ...root, children: [] }))));
  const tag = _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _nullishCoalesce(root.attributes.baselang, () => ( root.attributes["xml:lang"])));
  const known2 = {
    ...readFacts2(root, docdata),
    ...readGenres(root, others),
    ...audience.length && { audience },
    ...head.kicker && { kicker: head.kicker },
    ...byline && { byline },
    ...readPublished(root, docdata),
    ...tag && { language: tag },
    ...contributors.length && { contributors },
    ...instruments.length && { instruments }
  };
  const whole = withLines(known2, head, body, others.filter(isSource).flatMap(sourceOf), title);
  const identified = others.filter((other) => !isSource(other) && !isGenre(other) && !readInstrument(other));
  const { annotations, matched } = readNames(_chunkLJ4WMENRcjs.takeElementSpans.call(void 0, whole, spansAbove(head, whole)), identified);
  const subjects = readSubjects(
    root,
    docdata,
    identified.filter((other) => !matched.has(other))
  );
  const { restrictions: more = [], ...article } = whole;
  const forbidden = [...restrictions2, ...limits, ...more];
  const notes = [...messages, ...head.editorsNotes, ...body.editorsNotes];
  return _chunkS6XIDIYXcjs.withOpening.call(void 0, {
    ...item2 && { item: item2 },
    ...article,
    ...subjects.length && { subjects },
    ...restrictionFields,
    ...forbidden.length && { restrictions: forbidden },
    ...notes.length && { editorsNotes: notes },
    ...body.signoff.length && { signoff: body.signoff },
    ...copyright && { copyright },
    ...usageTerms && { usageTerms },
    ...rights && { rights },
    ...corrections.length && { corrections },
    ...body.boilerplate.length && { boilerplate: body.boilerplate },
    ...body.contacts.length && { contacts: body.contacts },
    ...annotations && { annotations }
  });
}
function spansAbove({ lines }, { headline, subheadline }) {
  if (!lines.some(({ elementSpans }) => elementSpans)) return /* @__PURE__ */ new Map();
  const of = (wanted) => lines.filter(({ kind }) => kind === wanted);
  const [first] = of("headline");
  const [second] = of("subheadline");
  return new Map([
    ["headline", _optionalChain([first, 'optionalAccess', _85 => _85.text]) === headline ? _optionalChain([first, 'optionalAccess', _86 => _86.elementSpans]) : void 0],
    ["subheadline", _optionalChain([second, 'optionalAccess', _87 => _87.text]) === subheadline ? _optionalChain([second, 'optionalAccess', _88 => _88.elementSpans]) : void 0],
    ...of("summary").map(({ elementSpans }, i) => [`summaries.${i}.text`, elementSpans])
  ]);
}
var isSource = ({ local, attributes }) => local === "classifier" && attributes.type === "source";
function sourceOf(classifier) {
  const text = _chunkGPU7YA55cjs.toLine.call(void 0, content(classifier));
  const agency = _chunkGPU7YA55cjs.toLine.call(void 0, classifier.attributes.value);
  return text ? [{ text, ...agency && { agency } }] : [];
}
function withLines(known2, head, body, sources, title) {
  const taken = /* @__PURE__ */ new Set();
  const first = (kind) => {
    const found = head.lines.find((line) => line.kind === kind);
    if (found) taken.add(found);
    return _optionalChain([found, 'optionalAccess', _89 => _89.text]);
  };
  const headline = _nullishCoalesce(first("headline"), () => ( title));
  const subheadline = first("subheadline");
  const creditLine = first("credit");
  const summary = head.lines.filter(({ kind }) => kind === "summary");
  const [opening] = head.datelines.flatMap((element2) => _nullishCoalesce(_chunkPT2V6PHAcjs.readDateline.call(void 0, element2, sources), () => ( [])));
  const dateline = opening && _chunkICRSFDQ2cjs.withValue.call(void 0, opening);
  first("dateline");
  const all = {
    ...known2,
    ...headline && { headline },
    ...subheadline && { subheadline },
    ...summary.length && { summaries: summary.map(({ text }) => ({ text })) },
    ...dateline && { dateline },
    ...creditLine && { creditLine }
  };
  const rest = head.lines.filter((line) => !taken.has(line) && line.kind !== "summary" && line.kind !== "byline");
  return _chunkPT2V6PHAcjs.withHead.call(void 0, all, { ...body, head: [...rest, ...body.head] }, true);
}
var NORMALISED = /normali[sz]ed/;
function readByline({ bylines }, identified) {
  const lines = bylines.filter(({ attributes }) => !NORMALISED.test(_nullishCoalesce(attributes.class, () => ( ""))));
  const filed = _chunkGPU7YA55cjs.toLine.call(void 0, (lines.length ? lines : bylines).flatMap((byline) => _nullishCoalesce(bylineText(byline), () => ( []))).join("; "));
  const authors = identified.length ? [...identified] : bylines.flatMap(authorsIn);
  const text = _nullishCoalesce(filed, () => ( _chunkGPU7YA55cjs.toLine.call(void 0, authors.map(({ name }) => name).join(", "))));
  return text === void 0 ? void 0 : { text, ...authors.length && { authors } };
}
function readCopyright(head, docdata) {
  const { attributes } = _nullishCoalesce(find(docdata, "doc.copyright"), () => ( {}));
  const holder = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([attributes, 'optionalAccess', _90 => _90.holder])), () => ( head.owner));
  const year = _chunkGPU7YA55cjs.toCount.call(void 0, _optionalChain([attributes, 'optionalAccess', _91 => _91.year]), 9999);
  const text = _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, head.copyright.join("\n")), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, [year, holder].filter(Boolean).join(" "))));
  return text ? { text, ...holder && { holder }, ...year && { year } } : void 0;
}

// src/formats/nitf/write-dateline.ts
var NAMES2 = {
  place: "city",
  region: "state",
  country: "country",
  date: "story.date",
  credit: "credit"
};
function writeDateline(dateline) {
  const { text, date } = dateline;
  const norm2 = date && _optionalChain([_chunkICRSFDQ2cjs.isoNumbers.call(void 0, date), 'optionalAccess', _92 => _92.replace, 'call', _93 => _93(/(?<=\d)-/g, "")]);
  let inside = "";
  let at = 0;
  for (const place of places(_chunkICRSFDQ2cjs.datelinePartSpans.call(void 0, { ...dateline, credits: [] }))) {
    let location = "";
    const [first] = place;
    if (!first) continue;
    inside += _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(at, first.start));
    at = first.start;
    const { country, countryCode, subdivisionCode } = _nullishCoalesce(_optionalChain([dateline, 'access', _94 => _94.places, 'optionalAccess', _95 => _95[first.index]]), () => ( {}));
    const land = place.find(({ part }) => part === (country ? "country" : "region"));
    const named = countryCode && !subdivisionCode ? land : void 0;
    for (const span of place) {
      const { part, start, end } = span;
      const attributes = part === "date" ? { norm: norm2 } : span === named ? { "iso-cc": countryCode } : void 0;
      location += _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(at, start));
      location += _chunkICRSFDQ2cjs.element.call(void 0, span === named ? NAMES2.country : NAMES2[part], attributes, _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(start, end)));
      at = end;
    }
    const codes = writeCodes(named ? void 0 : countryCode, subdivisionCode);
    inside += first.part === "date" ? location : _chunkICRSFDQ2cjs.element.call(void 0, "location", void 0, location + codes);
  }
  return _chunkICRSFDQ2cjs.element.call(void 0, "dateline", void 0, inside + _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(at)));
}
var writeCodes = (countryCode, subdivisionCode) => (countryCode ? _chunkICRSFDQ2cjs.element.call(void 0, "alt-code", { idsrc: "iso3166-1a2", value: countryCode }) : "") + (subdivisionCode ? _chunkICRSFDQ2cjs.element.call(void 0, "alt-code", { idsrc: "iso3166-2", value: subdivisionCode }) : "");
function places(spans) {
  const found = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && _optionalChain([last, 'access', _96 => _96[0], 'optionalAccess', _97 => _97.part]) !== "date" && (span.part === "region" || span.part === "country")) last.push(span);
    else found.push([span]);
  }
  return found;
}
var writeSources = ({ credits = [] }) => credits.map(({ text, agency }) => _chunkICRSFDQ2cjs.element.call(void 0, "classifier", { type: "source", value: agency }, _chunkICRSFDQ2cjs.escapeText.call(void 0, text)));
function carriedDateline(dateline) {
  const { credits, places: places2 = [], ...rest } = dateline;
  const roundTrip = _chunkICRSFDQ2cjs.roundTripDateline.call(void 0, { ...rest, places: places2 });
  const spans = _chunkICRSFDQ2cjs.datelinePartSpans.call(void 0, { ...rest, places: places2 }).filter(({ part }) => part === "place");
  const coded = _optionalChain([roundTrip, 'access', _98 => _98.places, 'optionalAccess', _99 => _99.map, 'call', _100 => _100((place, i) => ({ ...place, ...codesOf(places2[_nullishCoalesce(_optionalChain([spans, 'access', _101 => _101[i], 'optionalAccess', _102 => _102.index]), () => ( -1))]) }))]);
  return {
    ...roundTrip,
    ...coded && { places: coded },
    ...credits && { credits: credits.map(({ text, agency }) => ({ text, ...agency && { agency } })) }
  };
}
var codesOf = ({ countryCode, subdivisionCode } = {}) => ({
  ...countryCode && { countryCode },
  ...subdivisionCode && { subdivisionCode }
});

// src/formats/nitf/write-body.ts
var CLASSES = { emphasis: void 0, strong: "strong", subscript: "subscript", superscript: "superscript" };
var markTags = (mark) => mark.kind === "link" ? [_chunkICRSFDQ2cjs.open.call(void 0, "a", { href: mark.href }), "</a>"] : [_chunkICRSFDQ2cjs.open.call(void 0, "em", { class: CLASSES[mark.kind] }), "</em>"];
var NITF = {
  mark: (mark, inLink) => _chunkICRSFDQ2cjs.isInline.call(void 0, mark) ? ["", ""] : markTags(mark, inLink),
  language: "xml:lang",
  listStart: "seqnum",
  between: "",
  element: _chunkICRSFDQ2cjs.element,
  subhead: () => "hl2",
  dateline: () => "",
  // an element of its own before the paragraph
  quote: (words, source, lang) => _chunkICRSFDQ2cjs.element.call(void 0, 
    "bq",
    lang,
    _chunkICRSFDQ2cjs.element.call(void 0, "block", void 0, _chunkICRSFDQ2cjs.element.call(void 0, "p", void 0, words)) + (source ? _chunkICRSFDQ2cjs.textElement.call(void 0, "credit", source) : "")
  ),
  media: writeMedia,
  embed: writeEmbed
};
function writeNitfBody(article, indent, named) {
  const { body, boilerplate = [], signoff } = article;
  const parts = [];
  const dialect = _chunkICRSFDQ2cjs.withNames.call(void 0, NITF, named);
  for (const [index, block] of body.entries()) {
    const dateline = block.kind === "paragraph" ? block.dateline : void 0;
    if (!parts.length || dateline) parts.push(dateline ? [...writeSources(dateline), writeDateline(dateline)] : []);
    _optionalChain([parts, 'access', _103 => _103.at, 'call', _104 => _104(-1), 'optionalAccess', _105 => _105.push, 'call', _106 => _106(_chunkICRSFDQ2cjs.writeBlock.call(void 0, block, dialect, _chunkICRSFDQ2cjs.insideOf.call(void 0, named, index)))]);
  }
  const content3 = [
    ...parts.map((part) => _chunkICRSFDQ2cjs.group.call(void 0, "block", void 0, part, `${indent}  `)),
    ...boilerplate.map(
      (text) => _chunkICRSFDQ2cjs.element.call(void 0, 
        "note",
        { noteclass: "end" },
        _chunkICRSFDQ2cjs.element.call(void 0, "body.content", void 0, _chunkICRSFDQ2cjs.element.call(void 0, "p", void 0, _chunkICRSFDQ2cjs.writeText.call(void 0, text)))
      )
    )
  ];
  const tagline = joinSignoff(article);
  return [
    ...content3.length ? [_chunkICRSFDQ2cjs.group.call(void 0, "body.content", void 0, content3, indent)] : [],
    ...signoff && tagline ? [_chunkICRSFDQ2cjs.element.call(void 0, "body.end", void 0, _chunkICRSFDQ2cjs.element.call(void 0, "tagline", { class: tagline.kind }, _chunkICRSFDQ2cjs.writeText.call(void 0, tagline.text)))] : []
  ];
}
function joinSignoff({ signoff }) {
  const [first] = _nullishCoalesce(signoff, () => ( []));
  return first && { kind: first.kind, text: (_nullishCoalesce(signoff, () => ( []))).map(({ text }) => text).join("\n") };
}
var MEDIA_TYPES = { picture: "image", graphic: "graphic", video: "video", audio: "audio" };
function writeMedia(media, caption, lang) {
  const { id, medium, alt, credit, renditions = [] } = media;
  const references = renditions.map(
    ({ href, role, mimeType, width, height }, i) => _chunkICRSFDQ2cjs.element.call(void 0, "media-reference", {
      source: href,
      name: role && `rnd:${role}`,
      "mime-type": mimeType,
      "alternate-text": i ? void 0 : alt,
      height,
      width
    })
  );
  const parts = [
    ...id ? [_chunkICRSFDQ2cjs.element.call(void 0, "media-metadata", { name: "id", value: id })] : [],
    ...references.length ? references : [_chunkICRSFDQ2cjs.element.call(void 0, "media-reference", void 0, medium)],
    ...caption ? [_chunkICRSFDQ2cjs.element.call(void 0, "media-caption", void 0, caption)] : [],
    ...credit ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "media-producer", credit)] : []
  ];
  return _chunkICRSFDQ2cjs.element.call(void 0, "media", { "media-type": medium ? MEDIA_TYPES[medium] : "other", ...lang }, parts.join(""));
}
function writeEmbed({ href, provider }, caption, lang) {
  const parts = [
    ...provider && provider !== href ? [_chunkICRSFDQ2cjs.element.call(void 0, "media-metadata", { name: "provider", value: provider })] : [],
    _chunkICRSFDQ2cjs.element.call(void 0, "media-reference", { source: href }),
    ...caption ? [_chunkICRSFDQ2cjs.element.call(void 0, "media-caption", void 0, caption)] : []
  ];
  return _chunkICRSFDQ2cjs.element.call(void 0, "media", { "media-type": "other", class: "embed", ...lang }, parts.join(""));
}

// src/formats/nitf/write-body-head.ts
function writeBodyHead(article, indent, { at, tags }) {
  const {
    headline,
    kicker,
    subheadline,
    editorsNotes = [],
    copyright,
    byline,
    creditLine,
    dateline,
    summaries = []
  } = article;
  const words = (path, text = "") => _chunkICRSFDQ2cjs.writeMarkedText.call(void 0, text, at.get(path), tags);
  const hedline = [
    ...headline || subheadline || kicker ? [_chunkICRSFDQ2cjs.element.call(void 0, "hl1", void 0, words("headline", headline))] : [],
    ...subheadline ? [_chunkICRSFDQ2cjs.element.call(void 0, "hl2", void 0, words("subheadline", subheadline))] : [],
    ...kicker ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "hl2", kicker, { class: KICKER })] : []
  ];
  const parts = [
    ...hedline.length ? [_chunkICRSFDQ2cjs.element.call(void 0, "hedline", void 0, hedline.join(""))] : [],
    ...editorsNotes.map(writeNote),
    ...copyright ? [_chunkICRSFDQ2cjs.element.call(void 0, "note", { noteclass: "cpyrt" }, noteText(copyright.text))] : [],
    ...byline ? [writeByline(byline)] : [],
    ...creditLine ? [_chunkICRSFDQ2cjs.element.call(void 0, "distributor", void 0, _chunkICRSFDQ2cjs.textElement.call(void 0, "org", creditLine))] : [],
    ...dateline ? [writeDateline(dateline)] : [],
    ...summaries.map(
      ({ text }, i) => _chunkICRSFDQ2cjs.element.call(void 0, "abstract", void 0, _chunkICRSFDQ2cjs.element.call(void 0, "p", void 0, words(`summaries.${i}.text`, text)))
    )
  ];
  return parts.length ? [_chunkICRSFDQ2cjs.group.call(void 0, "body.head", void 0, parts, indent)] : [];
}
var paragraph = (text) => _chunkICRSFDQ2cjs.element.call(void 0, "p", void 0, _chunkICRSFDQ2cjs.writeText.call(void 0, text));
var noteText = (text) => _chunkICRSFDQ2cjs.element.call(void 0, "body.content", void 0, paragraph(text));
var writeNote = ({ text, role, public: isPublic }) => _chunkICRSFDQ2cjs.element.call(void 0, 
  "note",
  { noteclass: "editorsnote", type: isPublic ? "pa" : "npa", class: isNoteClass(role) ? role : void 0 },
  noteText(text)
);
var isNoteClass = (role) => role !== void 0 && /^[\w.:-]+$/.test(role);

// src/formats/nitf/round-trip.ts
var roundTripNitfBody = ({ body, dateline }) => _chunkICRSFDQ2cjs.roundTripBlocks.call(void 0, _chunkKQGNPHMKcjs.withoutOpening.call(void 0, body, dateline), { dateline: carriedDateline, levelsLost: true, mimeTypes: true });
function roundTripNitfSignoff(article) {
  const signoff = joinSignoff(article);
  return signoff && [signoff];
}
var roundTripNitfDateline = ({ dateline }) => dateline && _chunkICRSFDQ2cjs.withValue.call(void 0, carriedDateline(dateline));
function roundTripNitfPublished({ published }) {
  const at = _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, _optionalChain([published, 'optionalAccess', _107 => _107.at]), true), () => ( _chunkGPU7YA55cjs.toDay.call(void 0, _optionalChain([published, 'optionalAccess', _108 => _108.at]))));
  return at ? { text: at, at } : void 0;
}

// src/formats/nitf/table.ts
var nitfBlocks = [
  {
    path: "body",
    carried: true,
    where: "body.content",
    note: "media without content are left out",
    as: roundTripNitfBody
  },
  {
    path: "body.*.start",
    carried: true,
    note: "first number 1 is the default; unordered lists have none"
  },
  {
    path: "body.*.dateline",
    carried: true,
    where: "block/dateline, block/classifier[@type=source]",
    note: "only the places and the date that occur in its text, places without `name`; not if it repeats the story\u2019s dateline"
  },
  { path: "body.*.level", carried: false, note: "NITF has one level of subheads" },
  {
    path: "signoff",
    carried: true,
    where: "body.end/tagline",
    note: "NITF has one tagline: lines are joined",
    as: roundTripNitfSignoff
  },
  { path: "boilerplate", carried: true, where: "body.content/note[@noteclass=end]" },
  { path: "contacts", carried: false, note: "NITF has no place for contacts" }
];
var item = [
  { path: "item.guid", carried: true, where: "nitf/@uno, doc-id/@id-string" },
  {
    path: "item.alternativeIds",
    carried: true,
    where: "doc-id/@id-string, doc-id/@regsrc"
  },
  { path: "item.class", carried: false, note: "NITF is for texts" },
  { path: "item.version", carried: true, where: "du-key/@version" },
  { path: "item.provider.name", carried: true, where: "doc-id/@regsrc" },
  { path: "item.provider", carried: false, note: "only the name" },
  {
    path: "item.firstCreated",
    carried: true,
    where: "revision-history[@name=created]/@norm",
    note: "if it is the only time, it becomes the time of this version",
    as: ({ item: item2 }) => _optionalChain([item2, 'optionalAccess', _109 => _109.versionCreated]) ? item2.firstCreated : void 0
  },
  {
    path: "item.versionCreated",
    carried: true,
    where: "date.issue/@norm",
    as: ({ item: item2 }) => _nullishCoalesce(_optionalChain([item2, 'optionalAccess', _110 => _110.versionCreated]), () => ( _optionalChain([item2, 'optionalAccess', _111 => _111.firstCreated])))
  },
  { path: "item.sent", carried: false, note: "belongs to the message around the document" },
  {
    path: "item.status",
    carried: true,
    where: "docdata/@management-status",
    note: "usable if unknown; stricter if a kill, a hold or an embargo without an exact end requires it",
    as: _chunkDCAEOTAUcjs.effectiveStatus
  },
  { path: "item.priority", carried: false, note: "belongs to the message around the document" },
  { path: "item.service", carried: false, note: "NITF has no place for services" }
];
var restrictions = [
  {
    path: "notices",
    carried: true,
    where: "ed-msg[@msg-type], correction",
    note: "kind and text; the target of a correction",
    as: roundTripNitfNotices
  },
  { path: "notices.*.target", carried: false, note: "only a correction has a target" },
  { path: "notices.*.paragraph", carried: false, note: "only as part of the notice text" },
  {
    path: "embargo",
    carried: true,
    where: "date.release/@norm, ed-msg[@msg-type=embargo]",
    note: "an embargo that does not end at an exact time is written without an end, and the story is withheld",
    as: _chunkDCAEOTAUcjs.roundTripEmbargo
  },
  { path: "embargo.zone", carried: false, note: "only as part of the embargo text" },
  { path: "expires", carried: true, where: "date.expire/@norm" },
  {
    path: "restrictions",
    carried: true,
    where: "doc.rights/@limitations",
    note: "if there are no usage terms, the first restriction becomes the usage terms",
    as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkDCAEOTAUcjs.usageTexts.call(void 0, a).slice(1))
  },
  {
    path: "editorsNotes",
    carried: true,
    where: "body.head/note[@noteclass=editorsnote]",
    note: "`public` only if it is true, and a role only if it is a name of letters, digits and `_.:-`",
    as: ({ editorsNotes = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, 
      editorsNotes.map(({ text, role, public: isPublic }) => ({
        text,
        ...isNoteClass(role) && { role },
        ...isPublic && { public: true }
      }))
    )
  },
  {
    path: "rights.dataMining",
    carried: true,
    where: "doc.rights/@type, doc.rights/@limitations",
    note: "the text \u201CText and data mining reserved\u201D is left out: it is written for a reservation without a text",
    as: ({ rights: { dataMining } = {} }) => dataMining && {
      kind: dataMining.kind,
      ...dataMining.text !== void 0 && dataMining.text !== RESERVED && { text: dataMining.text }
    }
  },
  { path: "rights.terms", carried: true, where: "doc.rights/@type, doc.rights/@limitations" },
  { path: "rights.expressions", carried: false, note: "NITF has no place for rights expressions" },
  { path: "rights.links", carried: false, note: "NITF has no place for links to rights" },
  {
    path: "usageTerms",
    carried: true,
    where: "doc.rights/@limitations",
    note: "if absent, the first restriction",
    as: (a) => _chunkDCAEOTAUcjs.usageTexts.call(void 0, a)[0]
  }
];
var content2 = [
  { path: "slugline", carried: true, where: "du-key/@key" },
  { path: "take", carried: false, note: "NITF has the number of a part, not the kind of take" },
  { path: "keywords", carried: true, where: "key-list/keyword/@key" },
  {
    path: "subjects",
    carried: true,
    where: "tobject.subject, identified-content/classifier[@type=subject]",
    note: "eight-digit codes first; a code without a scheme becomes a name; an address is kept only without a code; names of annotated people, organisations and places that no text mentions follow as subjects",
    as: roundTripNitfSubjects
  },
  {
    path: "genre",
    carried: true,
    where: "tobject.property/@tobject.property.type, identified-content/classifier[@type=genre]",
    as: (a) => roundTripNitfGenres(a).genre
  },
  {
    path: "genres",
    carried: true,
    where: "identified-content/classifier[@type=genre]",
    note: "a code without a scheme becomes a name; an address is kept only without a code",
    as: (a) => roundTripNitfGenres(a).genres
  },
  {
    path: "audience",
    carried: true,
    where: "doc-scope/@scope",
    note: "excluded audiences are left out",
    as: ({ audience = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ name })))
  },
  { path: "section", carried: true, where: "pubdata/@position.section" },
  { path: "kicker", carried: true, where: "hedline/hl2[@class=kicker]" },
  { path: "alternativeHeadlines", carried: false, note: "NITF has no roles of headlines" },
  { path: "urgency", carried: true, where: "urgency/@ed-urg" },
  { path: "headline", carried: true, where: "hedline/hl1, head/title" },
  { path: "subheadline", carried: true, where: "hedline/hl2" },
  { path: "summaries.*.text", carried: true, where: "body.head/abstract" },
  { path: "summaries", carried: false, note: "only the text of a summary, not its role" },
  { path: "byline", carried: true, where: "byline/person, byline/byttl, identified-content/person[@class=author]" },
  {
    path: "dateline",
    carried: true,
    where: "body.head/dateline, identified-content/classifier[@type=source]",
    note: "only the places and the date that occur in its text, places without `name`",
    as: roundTripNitfDateline
  },
  {
    path: "published",
    carried: true,
    where: "pubdata/@date.publication",
    note: "the time, not its text",
    as: roundTripNitfPublished
  },
  { path: "sources", carried: false, note: "no place for sources by role" },
  { path: "corrections.*.version", carried: true, where: "revision-history/@name" },
  { path: "corrections.*.text", carried: true, where: "revision-history/@comment" },
  { path: "corrections.*.at", carried: true, where: "revision-history/@norm" },
  { path: "updated", carried: false, note: "NITF has only the time of the version" },
  {
    path: "language",
    carried: true,
    where: "nitf/@baselang",
    note: "`und` for an unknown language, as the standard says",
    as: (a) => /^und$/i.test(_nullishCoalesce(a.language, () => ( ""))) ? void 0 : a.language
  },
  { path: "direction", carried: false, note: "NITF has no text direction" },
  { path: "contributors", carried: true, where: "identified-content/person[@class=contributor]" },
  { path: "creditLine", carried: true, where: "distributor/org" },
  { path: "copyright", carried: true, where: "doc.copyright, body.head/note[@noteclass=cpyrt]" },
  { path: "links", carried: false, note: "NITF has no place for related items except links in the text" },
  { path: "associations", carried: false, note: "NITF has no place for related items except links in the text" },
  { path: "provenance", carried: false, note: "no place for provenance" },
  { path: "instruments", carried: true, where: "identified-content/classifier[@type=ticker]" },
  {
    path: "annotations",
    carried: true,
    where: "person, org, location and q in place; identified-content/person, org, location",
    note: "names mentioned in headline, subheadline, summary or body: the name, given and family name if part of it, roles without organisations, acronym, place codes, and each mention that does not partly overlap other markup or another name; direct speech in quotation marks, as separate quotations with a named speaker; no sentences, times, other statements or place candidates; ids are generated from the names",
    as: nitfAnnotations
  },
  { path: "extensions", carried: false, note: "no place for custom data" }
];
var nitfTable = /* @__PURE__ */ item.concat(restrictions, content2, nitfBlocks);

// src/formats/xml/report-references.ts
var REFERENCES = ["idref", "idrefs", "contentrefs", "headers"];
var MOST = 20;
function reportReferences(root, report) {
  const ids = /* @__PURE__ */ new Set();
  const named = /* @__PURE__ */ new Map();
  const gather = ({ attributes, local, children }) => {
    for (const name of ["id", "xml:id", "partid"]) if (attributes[name]) ids.add(attributes[name]);
    for (const name of REFERENCES)
      for (const id of _nullishCoalesce(_optionalChain([attributes, 'access', _112 => _112[name], 'optionalAccess', _113 => _113.split, 'call', _114 => _114(/\s+/)]), () => ( []))) if (id) named.set(id, `${name}="${attributes[name]}"`);
    if (local === "groupSet" && attributes.root) named.set(attributes.root, `root="${attributes.root}"`);
    if (local === "a" && attributes.name) ids.add(attributes.name);
    if (local === "a" && _optionalChain([attributes, 'access', _115 => _115.href, 'optionalAccess', _116 => _116.startsWith, 'call', _117 => _117("#")]) && attributes.href.length > 1)
      named.set(attributes.href.slice(1), `href="${attributes.href}"`);
    for (const child of children) if (typeof child !== "string") gather(child);
  };
  gather(root);
  const lost = [...named].filter(([id]) => !ids.has(id));
  for (const [id, quoting] of lost.slice(0, MOST))
    report("dangling-reference", `Reference to \u201C${id}\u201D, but nothing in the document has this id.`, {
      severity: "warning",
      quoting
    });
  if (lost.length > MOST) {
    const message = `${lost.length - MOST} more references point to nothing in the document.`;
    report("dangling-reference", message, { severity: "warning" });
  }
}



































exports.decodeXml = decodeXml; exports.elements = elements; exports.find = find; exports.content = content; exports.outermost = outermost; exports.docdataOf = docdataOf; exports.norm = norm; exports.readNorm = readNorm; exports.correctionName = correctionName; exports.CREATED = CREATED; exports.writeRights = writeRights; exports.readStatus = readStatus; exports.writeMessages = writeMessages; exports.readRestrictions = readRestrictions; exports.readNitfHead = readNitfHead; exports.roundTripAnnotations = roundTripAnnotations; exports.roundTripAnchor = roundTripAnchor; exports.room = room; exports.inlineTags = inlineTags; exports.inPlace = inPlace; exports.writeNames = writeNames; exports.reportReferences = reportReferences; exports.writeReferences = writeReferences; exports.writeClassifiers = writeClassifiers; exports.writeGenres = writeGenres; exports.writeInstruments = writeInstruments; exports.writeParties = writeParties; exports.readArticle = readArticle; exports.writeSources = writeSources; exports.writeNitfBody = writeNitfBody; exports.writeBodyHead = writeBodyHead; exports.nitfBlocks = nitfBlocks; exports.nitfTable = nitfTable;
