import {
  charsetNamed,
  decode
} from "./chunk-GZTYBRCA.js";
import {
  restrictionSignal,
  withOpening
} from "./chunk-FCHTCFGV.js";
import {
  annotationsOf,
  contributorRole,
  readDateline,
  readDocument,
  readMarkedText,
  reportEmptyBlocks,
  withHead
} from "./chunk-LYHTHXSI.js";
import {
  ELEMENT_SPANS,
  takeElementSpans
} from "./chunk-EHS23OWV.js";
import {
  factsOf,
  finder,
  inlinesOf,
  notAmong,
  trimQuotation,
  withoutQuotationMarks,
  wordsIn
} from "./chunk-KRP356JW.js";
import {
  DATA_MINING_CODES,
  dataMiningKind,
  datelinePartSpans,
  element,
  escapeText,
  group,
  insideOf,
  isInline,
  isMiningReserved,
  isoNumbers,
  open,
  roundTripBlocks,
  roundTripDateline,
  roundTripMedia,
  strictestMining,
  textElement,
  withNames,
  withValue,
  writeBlock,
  writeMarkedText,
  writeText
} from "./chunk-XP5S5KEA.js";
import {
  knownItem
} from "./chunk-C5OXRDYZ.js";
import {
  asTexts
} from "./chunk-WCCXPNJO.js";
import {
  genresOf,
  toGenres,
  withoutOpening
} from "./chunk-5HMUK2TQ.js";
import {
  effectiveStatus,
  isEmbargoStatus,
  otherStatuses,
  readExpiry,
  roundTripEmbargo,
  strictestEmbargo,
  strictestWithEmbargo,
  usageTexts
} from "./chunk-WIDA2SCI.js";
import {
  nonEmpty,
  withoutUndefined
} from "./chunk-SIFXUQRP.js";
import {
  checkDocumentSize,
  checkRead,
  toCode,
  toCount,
  toCountryCode,
  toDay,
  toEmail,
  toInstant,
  toLanguageTag,
  toLine,
  toSubdivisionCode,
  toText,
  toUri,
  toVersion
} from "./chunk-WZR4J4NQ.js";
import {
  checkText,
  decodeUnicode
} from "./chunk-U4YJYLWG.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/xml/decode.ts
var DECLARED = /^\s{0,100}<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;
function decodeXml(input, options) {
  checkRead(input, options);
  checkDocumentSize(input, options);
  if (typeof input === "string") checkText(input);
  const text = typeof input === "string" ? input : decoded(input);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function decoded(bytes) {
  const label = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 300)))?.[1] ?? "utf-8";
  const name = knownName(label);
  const unicode = decodeUnicode(bytes);
  if (unicode && !(name && SHIFTS.test(name))) return unicode.text;
  if (name !== void 0 && name !== "utf-8") {
    const { text } = decode(bytes, name);
    if (!text.includes("\uFFFD")) return text;
  }
  throw new WirecopyError("invalid-input", `Document is not valid ${label.toLowerCase()}.`);
}
var SHIFTS = /^(?:iso-2022|hz)/;
function knownName(label) {
  try {
    return charsetNamed(label);
  } catch {
    return void 0;
  }
}

// src/formats/xml/tree.ts
function elements(parent, ...locals) {
  const found = [];
  for (const child of parent?.children ?? []) {
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
  const { at, mentioned } = inlinesOf(article, room2);
  const find2 = finder(mentioned);
  const known2 = mentioned.map((named) => {
    const { kind, key, name } = named;
    return { kind, key, name, facts: roundTripFacts(factsOf(named, find2), name) };
  });
  const pathOf = readPaths(article);
  const mentions = [];
  const quoted = [];
  for (const { path, text } of at.size ? wordsIn(article) : []) {
    for (const one of at.get(path) ?? []) {
      const anchor = roundTripAnchor({ path: pathOf(path), text }, one);
      if (!anchor) continue;
      if (one.kind === "quotation") quoted.push({ content: [anchor], by: one.of });
      else mentions.push({ kind: one.kind, key: one.of ?? "", anchor });
    }
  }
  return annotationsOf(known2, mentions, quoted);
}
function roundTripAnchor({ path, text }, { kind, start, end }) {
  const inside = kind === "quotation" ? withoutQuotationMarks(text, { start, end }) : trimQuotation(text, { start, end });
  return inside && { path, ...inside, text: text.slice(inside.start, inside.end) };
}
function readPaths({ body }) {
  const numbers = [];
  let next = 0;
  for (const block of body) numbers.push(block.kind === "media" && !roundTripMedia(block).length ? next : next++);
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
  if (kind === "quotation") return [open("q", { "quote-source": of }), "</q>"];
  return [open(NAMES[kind], identity ?? { [keyName(kind)]: of }), `</${NAMES[kind]}>`];
}
function inPlace({ local, attributes }) {
  if (local === "q") return { kind: "quotation", of: toLine(attributes["quote-source"]) };
  const kind = KINDS.get(local);
  return kind && { kind, of: attributes[keyName(kind)] };
}
function writeNames(article, { mentioned, others }) {
  const byId = finder(mentioned);
  return [
    ...mentioned.map((named) => {
      const { kind, key, name } = named;
      return element(NAMES[kind], { [keyName(kind)]: key }, writeFacts(name, factsOf(named, byId)));
    }),
    ...notAmong(article.subjects, others).map(({ kind, name }) => textElement(NAMES[kind], name))
  ];
}
function writeFacts(name, facts) {
  const { roles = [], acronym, geonames, countryCode, subdivisionCode } = facts;
  let words = "";
  let at = 0;
  for (const { part, start, end } of partsOf(name, facts)) {
    words += escapeText(name.slice(at, start)) + textElement(`name.${part}`, name.slice(start, end));
    at = end;
  }
  return [
    words + escapeText(name.slice(at)),
    ...roles.map(({ text }) => textElement("function", text)),
    ...code("acronym", acronym),
    ...code("geonames", geonames),
    ...code("iso3166-1a2", countryCode),
    ...code("iso3166-2", subdivisionCode)
  ].join("");
}
var code = (idsrc, value) => value === void 0 ? [] : [element("alt-code", { idsrc, value })];
function partsOf(name, { given, family }) {
  const start = given === void 0 ? -1 : name.indexOf(given);
  const end = start < 0 ? 0 : start + (given?.length ?? 0);
  const first = family === void 0 ? -1 : name.indexOf(family);
  const before = first >= 0 && (start < 0 || first + (family?.length ?? 0) <= start);
  const other = before || family === void 0 ? first : name.indexOf(family, end);
  return [
    ...start < 0 ? [] : [{ part: "given", start, end }],
    ...other < 0 ? [] : [{ part: "family", start: other, end: other + (family?.length ?? 0) }]
  ].sort((a, b) => a.start - b.start);
}
var nitfAnnotations = (article) => roundTripAnnotations(article, room, ({ parent: _, roles, ...facts }, name) => {
  const parts = new Set(partsOf(name, facts).map(({ part }) => part));
  const { given, family, ...codes } = facts;
  return {
    ...codes,
    ...parts.has("given") && { given },
    ...parts.has("family") && { family },
    roles: roles?.map(({ text }) => ({ text }))
  };
});
function readNames(texts, identified) {
  const mentions = [];
  const quoted = [];
  for (const words of texts) {
    for (const elementSpan of words.elementSpans) {
      const { kind, of } = inPlace(elementSpan.element) ?? {};
      const anchor = kind && roundTripAnchor(words, { ...elementSpan, kind });
      if (!anchor) continue;
      if (kind === "quotation") quoted.push({ content: [anchor], by: of });
      else mentions.push({ kind, key: of ?? anchor.text, anchor });
    }
  }
  const mentioned = new Set(mentions.map(({ kind, key }) => `${kind} ${key}`));
  const matched = /* @__PURE__ */ new Set();
  const known2 = identified.flatMap((element2) => {
    const kind = KINDS.get(element2.local);
    const name = nameWithoutFunctions(element2);
    if (!kind || !name) return [];
    const value = element2.attributes[keyName(kind)];
    const key = value ?? name;
    if (!mentioned.has(`${kind} ${key}`)) return [];
    const { idsrc, "code-source": source } = element2.attributes;
    if (value !== void 0 && idsrc === void 0 && source === void 0) matched.add(element2);
    return [{ kind, key, name, facts: readFacts(element2) }];
  });
  return { annotations: annotationsOf(known2, mentions, quoted), matched };
}
var nameWithoutFunctions = ({ children }) => toLine(readMarkedText(children.filter((child) => typeof child === "string" || child.local !== "function"))?.text);
function readFacts(named) {
  const codes = new Map(elements(named, "alt-code").map(({ attributes }) => [attributes.idsrc, attributes.value]));
  const wordsOf2 = (local) => {
    const part = find(named, local);
    return part && toLine(content(part));
  };
  return {
    given: wordsOf2("name.given"),
    family: wordsOf2("name.family"),
    roles: elements(named, "function").flatMap((one) => {
      const text = toLine(content(one));
      return text ? [{ text }] : [];
    }),
    acronym: toLine(codes.get("acronym")),
    geonames: toCount(codes.get("geonames"), 999999999),
    countryCode: toCountryCode(codes.get("iso3166-1a2")),
    subdivisionCode: toSubdivisionCode(codes.get("iso3166-2"))
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
  ...docdatas(root).flatMap(({ attributes }) => attributes["management-status"] ?? []),
  ...elements(root, "head").flatMap(
    (head) => elements(head, "meta").flatMap(
      ({ attributes: { name, content: content3 } }) => STATUS.test(name?.trim() ?? "") ? otherStatuses({ status: content3 }) : []
    )
  )
];
var STATUS = /^(?:(?:pub)?status|state)$/i;

// src/formats/nitf/subject.ts
var REFERENCE = /^\d{8}$/;
var SUBJECT_CODES = "subj";
var schemeOfIptc = (code2) => code2?.startsWith("2") ? "medtop" : SUBJECT_CODES;
function roundTripNitfSubjects(article) {
  const subjects = (article.subjects ?? []).flatMap(roundTripConcept);
  const others = subjects.filter((subject) => !isReference(subject));
  const named = notAmong(article.subjects, inlinesOf(article, room).others);
  const ordered = [...subjects.filter(isReference), ...others, ...named.map(({ name }) => ({ name }))];
  return ordered.length ? ordered : void 0;
}
var isReference = ({ scheme, code: code2 }) => scheme !== void 0 && REFERENCE.test(code2 ?? "");
function roundTripConcept({ name, scheme, code: code2, uri }) {
  if (scheme && code2) return [{ ...name && { name }, scheme, code: code2 }];
  if (uri) return [{ ...name && { name }, uri }];
  const literal = name ?? code2 ?? scheme;
  return literal ? [{ name: literal }] : [];
}
var writeReferences = (subjects = []) => subjects.flatMap(roundTripConcept).filter(isReference).map(
  ({ name, scheme, code: code2 = "" }) => element("tobject.subject", {
    "tobject.subject.ipr": scheme === schemeOfIptc(code2) ? "IPTC" : scheme,
    "tobject.subject.refnum": code2,
    [`tobject.subject.${depth(code2)}`]: name
  })
);
var depth = (code2) => code2.endsWith("000000") ? "type" : code2.endsWith("000") ? "matter" : "detail";
var writeClassifier = (type, { name = "", scheme, code: code2, uri }) => textElement("classifier", name, { type, idsrc: scheme, value: code2 ?? uri });
var writeClassifiers = (subjects = []) => subjects.flatMap(roundTripConcept).filter((subject) => !isReference(subject)).map((subject) => writeClassifier("subject", subject));
function conceptOf(name, scheme, value) {
  if (scheme && value) return { ...name && { name }, scheme, code: value };
  const uri = toUri(value);
  if (uri) return { ...name && { name }, uri };
  const literal = name ?? value ?? scheme;
  return literal ? { name: literal } : void 0;
}
function wholeName(element2) {
  const parts = element2.local === "location" ? elements(element2).flatMap((part) => toLine(content(part)) ?? []) : [];
  return parts.length > 1 ? parts.join(", ") : nameWithoutFunctions(element2);
}
function readSubjects(root, docdata, identified) {
  const references = elements(find(root, "head", "tobject"), "tobject.subject").flatMap(({ attributes }) => {
    const of = (depth2) => toLine(attributes[`tobject.subject.${depth2}`]);
    const reference = toCode(attributes["tobject.subject.refnum"]);
    const issuer = toCode(attributes["tobject.subject.ipr"]);
    const name = of("detail") ?? of("matter") ?? of("type");
    const scheme = !issuer || issuer.toUpperCase() === "IPTC" ? schemeOfIptc(reference) : issuer;
    return reference || name ? [{ ...name && { name }, ...reference && { scheme, code: reference } }] : [];
  });
  const events = elements(docdata, "evloc").flatMap(({ attributes }) => {
    const name = toLine(
      ["city", "county-dist", "state-prov", "iso-cc"].flatMap((part) => attributes[part] ?? []).join(", ")
    );
    return name ? [{ name }] : [];
  });
  const named = identified.flatMap((element2) => {
    const { idsrc, value } = element2.attributes;
    return conceptOf(wholeName(element2), toCode(idsrc), toCode(value)) ?? [];
  });
  return [...references, ...events, ...named];
}

// src/formats/nitf/genre.ts
var DEFAULT_GENRE = "current";
function writeGenres(article) {
  const genres = genresOf(article).flatMap(roundTripConcept);
  const { genre, genres: listed } = toGenres(genres);
  const isListed = listed !== void 0 || genre === DEFAULT_GENRE;
  return {
    properties: genre === void 0 ? [] : [element("tobject.property", { "tobject.property.type": genre })],
    classifiers: isListed ? genres.map((one) => writeClassifier("genre", one)) : []
  };
}
var roundTripNitfGenres = (article) => toGenres(genresOf(article).flatMap(roundTripConcept));
var isGenre = ({ local, attributes }) => local === "classifier" && attributes.type === "genre";
function readGenres(root, identified) {
  const classified = identified.filter(isGenre).flatMap((one) => {
    const { idsrc, value } = one.attributes;
    const genre = conceptOf(toLine(content(one)), toCode(idsrc), toCode(value));
    return genre ? [genre] : [];
  });
  const properties = elements(find(root, "head", "tobject"), "tobject.property").flatMap(({ attributes }) => {
    const name = toLine(attributes["tobject.property.type"]);
    return name === void 0 || name === DEFAULT_GENRE ? [] : [{ name }];
  });
  return toGenres(classified.length ? classified : properties);
}

// src/formats/nitf/instrument.ts
var KINDS2 = ["ticker", "ric", "isin"];
var writeInstruments = (instruments = []) => instruments.map(
  ({ text, kind, code: code2, exchange }) => textElement("classifier", text, { type: kind, idsrc: exchange, value: code2 })
);
function readInstrument(classifier) {
  const { type, idsrc, value } = classifier.attributes;
  const kind = KINDS2.find((one) => one === type);
  const known2 = toCode(value);
  if (classifier.local !== "classifier" || !kind || !known2) return void 0;
  const exchange = toLine(idsrc);
  return { text: toLine(content(classifier)) ?? known2, kind, code: known2, ...exchange && { exchange } };
}

// src/formats/nitf/parties.ts
function writeByline({ text, authors = [] }) {
  let inside = "";
  let at = 0;
  const mark = (start, words, markup) => {
    inside += escapeText(text.slice(at, start)) + markup;
    at = start + words.length;
  };
  const named = [];
  for (const author of authors) {
    const last = named.at(-1);
    const start = wordAt(text, author.name, last ? last.start + last.author.name.length : 0);
    if (start >= 0) named.push({ author, start });
  }
  named.forEach(({ author: { kind, name, jobTitle, organisation }, start }, i) => {
    const end = named[i + 1]?.start ?? text.length;
    mark(start, name, kind === "person" ? textElement("person", name) : employer(name));
    for (const [words, markup] of [
      [jobTitle, (title) => textElement("byttl", title)],
      [organisation, employer]
    ]) {
      const found = words && kind === "person" ? wordAt(text, words, at) : -1;
      if (words && found >= 0 && found + words.length <= end) mark(found, words, markup(words));
    }
  });
  return element("byline", void 0, inside + escapeText(text.slice(at)));
}
var employer = (name) => element("byttl", void 0, textElement("org", name));
function wordAt(text, words, from) {
  const start = text.indexOf(words, from);
  return /\S/.test(text.charAt(start - 1)) ? -1 : start;
}
var AUTHOR = "author";
var CONTRIBUTOR = "contributor";
var DETAIL = "detail";
var PAGE = "page";
var writeParties = ({ byline, contributors = [] }) => [
  ...(byline?.authors ?? []).flatMap((author) => [
    textElement(author.kind === "person" ? "person" : "org", author.name, { class: AUTHOR }),
    ...author.jobTitle ? [textElement("function", author.jobTitle)] : [],
    ...writeDetails(author)
  ]),
  ...contributors.flatMap((contributor) => [
    textElement("person", contributor.name, { class: CONTRIBUTOR }),
    textElement("function", contributor.role),
    ...writeDetails(contributor)
  ])
];
var writeDetails = ({
  organisation,
  place,
  email,
  uri
}) => [
  ...organisation ? [textElement("org", organisation, { class: DETAIL })] : [],
  ...place ? [textElement("location", place, { class: DETAIL })] : [],
  ...email ? [textElement("virtloc", email, { class: DETAIL })] : [],
  ...uri ? [textElement("virtloc", uri, { class: PAGE })] : []
];
var lineOf = (element2) => toLine(readMarkedText(element2.children)?.text);
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
      role: contributorRole(role),
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
  const address = toEmail(mail);
  const uri = toUri(page);
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
  return toLine(readMarkedText(apart)?.text);
}
var wordsOf = (node = "") => typeof node === "string" ? node : content(node);
function authorsIn(byline) {
  const authors = [];
  for (const child of elements(byline)) {
    const last = authors.at(-1);
    const [org] = elements(child, "org").flatMap((one) => lineOf(one) ?? []);
    if (child.local === "person") {
      const name = lineOf(child);
      if (name) authors.push({ kind: "person", name });
    } else if (child.local === "byttl" && last) {
      const title = toLine(
        readMarkedText(child.children.filter((node) => typeof node === "string" || node.local !== "org"))?.text
      );
      const jobTitle = title?.replace(/^[\s,;]+|[\s,;]{1,9}$/g, "");
      if (jobTitle) last.jobTitle ??= jobTitle;
      if (org) last.organisation ??= org;
    } else if (child.local === "byttl" && org) authors.push({ kind: "organisation", name: org });
  }
  return authors;
}

// src/formats/nitf/norm.ts
var norm = (value) => toInstant(value, true)?.replace(/-(?=\d\d-|\d\dT)/g, "").replaceAll(":", "") ?? toDay(value)?.replaceAll("-", "");
var NORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/;
function readNorm(value) {
  const [, year, month, date, hours, minutes, seconds = "00", zone = ""] = NORM.exec(value?.trim() ?? "") ?? [];
  if (!year) return void 0;
  if (!hours) return toDay(`${year}-${month}-${date}`);
  const offset = /^(?:UTC|GMT)$/.test(zone) ? "Z" : zone.length === 3 ? `${zone}:00` : zone;
  return toInstant(`${year}-${month}-${date}T${hours}:${minutes}:${seconds}${offset}`, true);
}

// src/formats/nitf/write-rights.ts
var MINING = /\/vocab\/DMI-/;
var TRANSLATION = "translation:";
var RESERVED = "Text and data mining reserved";
var correctionName = (version) => version === void 0 ? CORRECTION : `${CORRECTION}:${version}`;
var CORRECTION = "correction";
var isCorrectionName = (name) => name?.split(":")[0] === CORRECTION;
var CREATED = "created";
function writeRights(article) {
  const { dataMining, terms = [] } = article.rights ?? {};
  const words = dataMining && (dataMining.text ?? (isMiningReserved(dataMining.kind) ? RESERVED : void 0));
  return [
    ...usageTexts(article).map((limitations) => element("doc.rights", { limitations })),
    ...terms.map(({ language, text }) => element("doc.rights", { type: TRANSLATION + language, limitations: text })),
    ...dataMining ? [element("doc.rights", { type: DATA_MINING_CODES[dataMining.kind], limitations: words })] : []
  ];
}

// src/formats/nitf/read-docdata.ts
function readItem(root, docdata, embargo) {
  const [id, ...ids] = elements(docdata, "doc-id");
  const alternativeIds = ids.flatMap(({ attributes }) => {
    const value = toLine(attributes["id-string"]);
    const role = toCode(attributes.regsrc);
    return value ? [{ value, ...role && { role } }] : [];
  });
  const name = toLine(id?.attributes.regsrc);
  const issue = toInstant(readNorm(find(docdata, "date.issue")?.attributes.norm));
  const revisions = elements(find(root, "head"), "revision-history").flatMap(({ attributes: { name: name2, norm: norm2 } }) => {
    const at = isCorrectionName(name2) ? void 0 : toInstant(readNorm(norm2));
    return at === void 0 ? [] : [{ name: name2, at }];
  });
  const created = issue && revisions.find((one) => one.name === CREATED)?.at;
  const revision = created ? void 0 : revisions.at(-1)?.at;
  return knownItem({
    guid: toLine(root.attributes.uno) ?? toLine(id?.attributes["id-string"]),
    alternativeIds: alternativeIds.length ? alternativeIds : void 0,
    version: toVersion(find(docdata, "du-key")?.attributes.version),
    provider: name ? { name } : void 0,
    firstCreated: created ?? (revision && issue),
    versionCreated: revision ?? issue,
    status: readStatus(root, embargo)
  });
}
var readStatus = (root, embargo) => strictestWithEmbargo(embargo, statusesOf(root));
function readPublished(root, docdata) {
  const time = elements(find(root, "head"), "pubdata").map(({ attributes }) => readNorm(attributes["date.publication"]));
  const issue = readNorm(find(docdata, "date.issue")?.attributes.norm);
  const at = time.find(Boolean) ?? (toInstant(issue) ? void 0 : issue);
  return at ? { published: { text: at, at } } : {};
}
function readFacts2(root, docdata) {
  const keys = elements(docdata, "key-list").flatMap((list) => elements(list, "keyword"));
  const keywords = keys.flatMap(({ attributes }) => toLine(attributes.key) ?? []);
  const slugline = toLine(find(docdata, "du-key")?.attributes.key);
  const section = elements(find(root, "head"), "pubdata").map((one) => toLine(one.attributes["position.section"])).find(Boolean);
  const urgency = toCount(find(docdata, "urgency")?.attributes["ed-urg"], 9);
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
      const text = readMarkedText(part.children)?.text;
      const { noteclass, type } = part.attributes;
      if (text === void 0) continue;
      if (noteclass === "cpyrt") copyright.push(text);
      else editorsNotes.push({ text, ...noteclass === "editorsnote" && noteFacts(type, part.attributes.class) });
      continue;
    }
    const owned = part.local === "rights" ? toLine(readMarkedText(find(part, "rights.owner")?.children ?? [])?.text) : void 0;
    owner ??= owned;
    if (owned && owned === toLine(readMarkedText(part.children)?.text)) continue;
    for (const one of part.local === "hedline" ? elements(part) : [part]) {
      const marked = readMarkedText(one.children);
      const found = marked?.text;
      const kind = KINDS3.get(one.local) ?? "line";
      const text = kind === "summary" || kind === "rights" ? found : toLine(found);
      if (text && isKicker(one)) kickers.push(text);
      else if (text) lines.push({ kind, text, elementSpans: marked?.[ELEMENT_SPANS] });
    }
  }
  const of = (local) => parts.filter((part) => part.local === local);
  return {
    lines,
    kicker: toLine(kickers[0]),
    editorsNotes,
    copyright,
    owner,
    bylines: of("byline"),
    datelines: of("dateline")
  };
}
function noteFacts(type, name) {
  const role = toCode(name);
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
  ...embargo ? [element("ed-msg", { "msg-type": EMBARGO, info: embargo.text })] : [],
  ...notices.map(
    ({ kind, text, target }) => kind === "correction" ? element("correction", { info: text, "id-string": target }) : element("ed-msg", { "msg-type": kind, info: text })
  )
];
var roundTripNitfNotices = ({ notices }) => notices?.map(({ kind, text, target }) => ({ kind, text, ...kind === "correction" && target && { target } }));

// src/formats/nitf/read-restrictions.ts
function readRestrictions(docdata, root) {
  const notices = [];
  const editorsNotes = [];
  let embargo = statusesOf(root).some(isEmbargoStatus) ? EMBARGO : void 0;
  for (const message of elements(docdata, "correction", "ed-msg")) {
    const { local, attributes } = message;
    const text = toText(attributes.info) ?? toText(content(message));
    const type = attributes["msg-type"]?.trim().toLowerCase() ?? "";
    const kind = local === "correction" ? local : noticeKind(type);
    const target = kind === "correction" ? toLine(attributes["id-string"]) : void 0;
    const isStop = kind === "kill" || kind === "withhold";
    if (kind && (text ?? target ?? isStop)) notices.push({ kind, text: text ?? kind, ...target && { target } });
    else if (isEmbargo(type) && (embargo === void 0 || embargo === EMBARGO)) embargo = text ?? EMBARGO;
    else if (text) editorsNotes.push(text);
  }
  for (const { attributes } of elements(find(root, "head"), "revision-history")) {
    const text = isCorrectionName(attributes.name) ? void 0 : toText(attributes.comment);
    if (text && (text.includes(" ") || restrictionSignal(text))) editorsNotes.push(text);
  }
  for (const { attributes } of elements(find(root, "head"), "meta")) {
    const text = toText(attributes.content);
    const kind = text && !/^(?:0|false|no)$/i.test(text) ? restrictionSignal(attributes.name) : void 0;
    if (kind === EMBARGO) embargo ??= text;
    else if (kind && text) notices.push({ kind, text });
  }
  const release = embargoOf(docdata, embargo);
  const expiry = find(docdata, "date.expire")?.attributes.norm;
  const { expires, restriction } = readExpiry(readNorm(expiry) ?? expiry);
  return {
    ...notices.length && { notices },
    ...release && { embargo: release },
    ...expires && { expires },
    ...editorsNotes.length && { editorsNotes: asTexts(editorsNotes) },
    restrictions: restriction ? [restriction] : []
  };
}
var isEmbargo = (type) => restrictionSignal(type) === EMBARGO;
function noticeKind(type) {
  if (NOTICES.has(type)) return type;
  const kind = restrictionSignal(type);
  return kind === EMBARGO ? void 0 : kind;
}
function embargoOf(docdata, words) {
  const releases = elements(docdata, "date.release");
  const all = releases.map((one) => embargoUntil(one.attributes.norm ?? content(one), docdata, words));
  return strictestEmbargo(all.length ? all : [embargoUntil("", docdata, words)]);
}
function embargoUntil(time, docdata, words) {
  const norm2 = time.trim();
  const issue = instantOf(readNorm(find(docdata, "date.issue")?.attributes.norm));
  const release = readNorm(norm2);
  if (!norm2) return words === void 0 ? void 0 : { kind: "open", text: words };
  if (words === void 0 && release && instantOf(release) <= issue) return void 0;
  const text = words ?? toLine(norm2) ?? EMBARGO;
  if (!release) return { kind: "open", text };
  return { kind: toInstant(release, true) ? "instant" : "day", text, at: release };
}
var instantOf = (time = "") => Date.parse(/T[^Z+-]*$/.test(time) ? `${time}Z` : time);

// src/formats/nitf/read-rights.ts
function readRights(docdata) {
  const plain = [];
  const found = {};
  const terms = [];
  for (const { attributes } of elements(docdata, "doc.rights")) {
    const { type = "" } = attributes;
    const text = toText(attributes.limitations);
    const language = type.startsWith(TRANSLATION) ? toLanguageTag(type.slice(TRANSLATION.length)) : void 0;
    if (MINING.test(type)) {
      const before = found.dataMining;
      const kind = strictestMining([...before ? [before.kind] : [], dataMiningKind(type)]) ?? "prohibited";
      found.dataMining = withoutUndefined({ kind, text: before?.text ?? (text === RESERVED ? void 0 : text) });
    } else if (language && text) terms.push({ language, text });
    else plain.push(...[text, limitsOf(attributes)].filter((one) => one !== void 0));
  }
  const [usageTerms, ...limits] = plain;
  const rights = withoutUndefined({ ...found, terms: nonEmpty(terms) });
  return { ...usageTerms && { usageTerms }, ...Object.keys(rights).length && { rights }, limits };
}
var LIMITS = ["geography", "location-code", "startdate", "enddate"];
var DETAILS = ["type", "code-source", "agent"];
function limitsOf(attributes) {
  const named = (names) => names.flatMap((name) => toLine(attributes[name]) ? [`${name}: ${toLine(attributes[name])}`] : []);
  const limits = named(LIMITS);
  return limits.length ? [...limits, ...named(DETAILS)].join("; ") : void 0;
}
var readCorrections = (root) => elements(find(root, "head"), "revision-history").flatMap(({ attributes }) => {
  if (!isCorrectionName(attributes.name)) return [];
  const text = toText(attributes.comment);
  const at = toInstant(readNorm(attributes.norm));
  const version = toVersion(attributes.name?.split(":")[1]);
  return text === void 0 ? [] : [withoutUndefined({ text, at, version })];
});

// src/formats/nitf/read-article.ts
function readArticle(root, report) {
  const docdata = docdataOf(root);
  reportUnread(docdata, report);
  const { authors, contributors, others } = readParties(
    elements(docdata, "identified-content").flatMap((part) => elements(part))
  );
  const instruments = others.flatMap((other) => readInstrument(other) ?? []);
  const { restrictions: restrictions2, editorsNotes: messages = [], ...restrictionFields } = readRestrictions(docdata, root);
  const item2 = readItem(root, docdata, restrictionFields.embargo);
  const { usageTerms, limits, rights } = readRights(docdata);
  const corrections = readCorrections(root);
  const audience = elements(docdata, "doc-scope").flatMap(({ attributes }) => {
    const name = toLine(attributes.scope);
    return name ? [{ name }] : [];
  });
  const head = readNitfHead(root);
  const body = readDocument(root, report);
  reportEmptyBlocks(root, report);
  const byline = readByline(head, authors);
  const copyright = readCopyright(head, docdata);
  const title = toLine(content(find(root, "head", "title") ?? { ...root, children: [] }));
  const tag = toLanguageTag(root.attributes.baselang ?? root.attributes["xml:lang"]);
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
  const { annotations, matched } = readNames(takeElementSpans(whole, spansAbove(head, whole)), identified);
  const subjects = readSubjects(
    root,
    docdata,
    identified.filter((other) => !matched.has(other))
  );
  const { restrictions: more = [], ...article } = whole;
  const forbidden = [...restrictions2, ...limits, ...more];
  const notes = [...messages, ...head.editorsNotes, ...body.editorsNotes];
  return withOpening({
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
    ["headline", first?.text === headline ? first?.elementSpans : void 0],
    ["subheadline", second?.text === subheadline ? second?.elementSpans : void 0],
    ...of("summary").map(({ elementSpans }, i) => [`summaries.${i}.text`, elementSpans])
  ]);
}
var isSource = ({ local, attributes }) => local === "classifier" && attributes.type === "source";
function sourceOf(classifier) {
  const text = toLine(content(classifier));
  const agency = toLine(classifier.attributes.value);
  return text ? [{ text, ...agency && { agency } }] : [];
}
function withLines(known2, head, body, sources, title) {
  const taken = /* @__PURE__ */ new Set();
  const first = (kind) => {
    const found = head.lines.find((line) => line.kind === kind);
    if (found) taken.add(found);
    return found?.text;
  };
  const headline = first("headline") ?? title;
  const subheadline = first("subheadline");
  const creditLine = first("credit");
  const summary = head.lines.filter(({ kind }) => kind === "summary");
  const [opening] = head.datelines.flatMap((element2) => readDateline(element2, sources) ?? []);
  const dateline = opening && withValue(opening);
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
  return withHead(all, { ...body, head: [...rest, ...body.head] }, true);
}
var NORMALISED = /normali[sz]ed/;
function readByline({ bylines }, identified) {
  const lines = bylines.filter(({ attributes }) => !NORMALISED.test(attributes.class ?? ""));
  const filed = toLine((lines.length ? lines : bylines).flatMap((byline) => bylineText(byline) ?? []).join("; "));
  const authors = identified.length ? [...identified] : bylines.flatMap(authorsIn);
  const text = filed ?? toLine(authors.map(({ name }) => name).join(", "));
  return text === void 0 ? void 0 : { text, ...authors.length && { authors } };
}
function readCopyright(head, docdata) {
  const { attributes } = find(docdata, "doc.copyright") ?? {};
  const holder = toLine(attributes?.holder) ?? head.owner;
  const year = toCount(attributes?.year, 9999);
  const text = toText(head.copyright.join("\n")) ?? toLine([year, holder].filter(Boolean).join(" "));
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
  const norm2 = date && isoNumbers(date)?.replace(/(?<=\d)-/g, "");
  let inside = "";
  let at = 0;
  for (const place of places(datelinePartSpans({ ...dateline, credits: [] }))) {
    let location = "";
    const [first] = place;
    if (!first) continue;
    inside += escapeText(text.slice(at, first.start));
    at = first.start;
    const { country, countryCode, subdivisionCode } = dateline.places?.[first.index] ?? {};
    const land = place.find(({ part }) => part === (country ? "country" : "region"));
    const named = countryCode && !subdivisionCode ? land : void 0;
    for (const span of place) {
      const { part, start, end } = span;
      const attributes = part === "date" ? { norm: norm2 } : span === named ? { "iso-cc": countryCode } : void 0;
      location += escapeText(text.slice(at, start));
      location += element(span === named ? NAMES2.country : NAMES2[part], attributes, escapeText(text.slice(start, end)));
      at = end;
    }
    const codes = writeCodes(named ? void 0 : countryCode, subdivisionCode);
    inside += first.part === "date" ? location : element("location", void 0, location + codes);
  }
  return element("dateline", void 0, inside + escapeText(text.slice(at)));
}
var writeCodes = (countryCode, subdivisionCode) => (countryCode ? element("alt-code", { idsrc: "iso3166-1a2", value: countryCode }) : "") + (subdivisionCode ? element("alt-code", { idsrc: "iso3166-2", value: subdivisionCode }) : "");
function places(spans) {
  const found = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && last[0]?.part !== "date" && (span.part === "region" || span.part === "country")) last.push(span);
    else found.push([span]);
  }
  return found;
}
var writeSources = ({ credits = [] }) => credits.map(({ text, agency }) => element("classifier", { type: "source", value: agency }, escapeText(text)));
function carriedDateline(dateline) {
  const { credits, places: places2 = [], ...rest } = dateline;
  const roundTrip = roundTripDateline({ ...rest, places: places2 });
  const spans = datelinePartSpans({ ...rest, places: places2 }).filter(({ part }) => part === "place");
  const coded = roundTrip.places?.map((place, i) => ({ ...place, ...codesOf(places2[spans[i]?.index ?? -1]) }));
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
var markTags = (mark) => mark.kind === "link" ? [open("a", { href: mark.href }), "</a>"] : [open("em", { class: CLASSES[mark.kind] }), "</em>"];
var NITF = {
  mark: (mark, inLink) => isInline(mark) ? ["", ""] : markTags(mark, inLink),
  language: "xml:lang",
  listStart: "seqnum",
  between: "",
  element,
  subhead: () => "hl2",
  dateline: () => "",
  // an element of its own before the paragraph
  quote: (words, source, lang) => element(
    "bq",
    lang,
    element("block", void 0, element("p", void 0, words)) + (source ? textElement("credit", source) : "")
  ),
  media: writeMedia,
  embed: writeEmbed
};
function writeNitfBody(article, indent, named) {
  const { body, boilerplate = [], signoff } = article;
  const parts = [];
  const dialect = withNames(NITF, named);
  for (const [index, block] of body.entries()) {
    const dateline = block.kind === "paragraph" ? block.dateline : void 0;
    if (!parts.length || dateline) parts.push(dateline ? [...writeSources(dateline), writeDateline(dateline)] : []);
    parts.at(-1)?.push(writeBlock(block, dialect, insideOf(named, index)));
  }
  const content3 = [
    ...parts.map((part) => group("block", void 0, part, `${indent}  `)),
    ...boilerplate.map(
      (text) => element(
        "note",
        { noteclass: "end" },
        element("body.content", void 0, element("p", void 0, writeText(text)))
      )
    )
  ];
  const tagline = joinSignoff(article);
  return [
    ...content3.length ? [group("body.content", void 0, content3, indent)] : [],
    ...signoff && tagline ? [element("body.end", void 0, element("tagline", { class: tagline.kind }, writeText(tagline.text)))] : []
  ];
}
function joinSignoff({ signoff }) {
  const [first] = signoff ?? [];
  return first && { kind: first.kind, text: (signoff ?? []).map(({ text }) => text).join("\n") };
}
var MEDIA_TYPES = { picture: "image", graphic: "graphic", video: "video", audio: "audio" };
function writeMedia(media, caption, lang) {
  const { id, medium, alt, credit, renditions = [] } = media;
  const references = renditions.map(
    ({ href, role, mimeType, width, height }, i) => element("media-reference", {
      source: href,
      name: role && `rnd:${role}`,
      "mime-type": mimeType,
      "alternate-text": i ? void 0 : alt,
      height,
      width
    })
  );
  const parts = [
    ...id ? [element("media-metadata", { name: "id", value: id })] : [],
    ...references.length ? references : [element("media-reference", void 0, medium)],
    ...caption ? [element("media-caption", void 0, caption)] : [],
    ...credit ? [textElement("media-producer", credit)] : []
  ];
  return element("media", { "media-type": medium ? MEDIA_TYPES[medium] : "other", ...lang }, parts.join(""));
}
function writeEmbed({ href, provider }, caption, lang) {
  const parts = [
    ...provider && provider !== href ? [element("media-metadata", { name: "provider", value: provider })] : [],
    element("media-reference", { source: href }),
    ...caption ? [element("media-caption", void 0, caption)] : []
  ];
  return element("media", { "media-type": "other", class: "embed", ...lang }, parts.join(""));
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
  const words = (path, text = "") => writeMarkedText(text, at.get(path), tags);
  const hedline = [
    ...headline || subheadline || kicker ? [element("hl1", void 0, words("headline", headline))] : [],
    ...subheadline ? [element("hl2", void 0, words("subheadline", subheadline))] : [],
    ...kicker ? [textElement("hl2", kicker, { class: KICKER })] : []
  ];
  const parts = [
    ...hedline.length ? [element("hedline", void 0, hedline.join(""))] : [],
    ...editorsNotes.map(writeNote),
    ...copyright ? [element("note", { noteclass: "cpyrt" }, noteText(copyright.text))] : [],
    ...byline ? [writeByline(byline)] : [],
    ...creditLine ? [element("distributor", void 0, textElement("org", creditLine))] : [],
    ...dateline ? [writeDateline(dateline)] : [],
    ...summaries.map(
      ({ text }, i) => element("abstract", void 0, element("p", void 0, words(`summaries.${i}.text`, text)))
    )
  ];
  return parts.length ? [group("body.head", void 0, parts, indent)] : [];
}
var paragraph = (text) => element("p", void 0, writeText(text));
var noteText = (text) => element("body.content", void 0, paragraph(text));
var writeNote = ({ text, role, public: isPublic }) => element(
  "note",
  { noteclass: "editorsnote", type: isPublic ? "pa" : "npa", class: isNoteClass(role) ? role : void 0 },
  noteText(text)
);
var isNoteClass = (role) => role !== void 0 && /^[\w.:-]+$/.test(role);

// src/formats/nitf/round-trip.ts
var roundTripNitfBody = ({ body, dateline }) => roundTripBlocks(withoutOpening(body, dateline), { dateline: carriedDateline, levelsLost: true, mimeTypes: true });
function roundTripNitfSignoff(article) {
  const signoff = joinSignoff(article);
  return signoff && [signoff];
}
var roundTripNitfDateline = ({ dateline }) => dateline && withValue(carriedDateline(dateline));
function roundTripNitfPublished({ published }) {
  const at = toInstant(published?.at, true) ?? toDay(published?.at);
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
    as: ({ item: item2 }) => item2?.versionCreated ? item2.firstCreated : void 0
  },
  {
    path: "item.versionCreated",
    carried: true,
    where: "date.issue/@norm",
    as: ({ item: item2 }) => item2?.versionCreated ?? item2?.firstCreated
  },
  { path: "item.sent", carried: false, note: "belongs to the message around the document" },
  {
    path: "item.status",
    carried: true,
    where: "docdata/@management-status",
    note: "usable if unknown; stricter if a kill, a hold or an embargo without an exact end requires it",
    as: effectiveStatus
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
    as: roundTripEmbargo
  },
  { path: "embargo.zone", carried: false, note: "only as part of the embargo text" },
  { path: "expires", carried: true, where: "date.expire/@norm" },
  {
    path: "restrictions",
    carried: true,
    where: "doc.rights/@limitations",
    note: "if there are no usage terms, the first restriction becomes the usage terms",
    as: (a) => nonEmpty(usageTexts(a).slice(1))
  },
  {
    path: "editorsNotes",
    carried: true,
    where: "body.head/note[@noteclass=editorsnote]",
    note: "`public` only if it is true, and a role only if it is a name of letters, digits and `_.:-`",
    as: ({ editorsNotes = [] }) => nonEmpty(
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
    as: (a) => usageTexts(a)[0]
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
    as: ({ audience = [] }) => nonEmpty(audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ name })))
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
    as: (a) => /^und$/i.test(a.language ?? "") ? void 0 : a.language
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
      for (const id of attributes[name]?.split(/\s+/) ?? []) if (id) named.set(id, `${name}="${attributes[name]}"`);
    if (local === "groupSet" && attributes.root) named.set(attributes.root, `root="${attributes.root}"`);
    if (local === "a" && attributes.name) ids.add(attributes.name);
    if (local === "a" && attributes.href?.startsWith("#") && attributes.href.length > 1)
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

export {
  decodeXml,
  elements,
  find,
  content,
  outermost,
  docdataOf,
  norm,
  readNorm,
  correctionName,
  CREATED,
  writeRights,
  readStatus,
  writeMessages,
  readRestrictions,
  readNitfHead,
  roundTripAnnotations,
  roundTripAnchor,
  room,
  inlineTags,
  inPlace,
  writeNames,
  reportReferences,
  writeReferences,
  writeClassifiers,
  writeGenres,
  writeInstruments,
  writeParties,
  readArticle,
  writeSources,
  writeNitfBody,
  writeBodyHead,
  nitfBlocks,
  nitfTable
};
