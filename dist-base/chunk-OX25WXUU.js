import {
  C2PA,
  CORRECTION,
  GENERATIONS,
  MENTIONS,
  PUBLIC_NOTE,
  SYMBOL_TYPES,
  joined,
  notesOf,
  oldType,
  termsOf,
  writeAssociations,
  writeDescriptions,
  writeFacts,
  writeGenres,
  writeHeadlines,
  writeOrganisations,
  writePeople,
  writePlaces,
  writeSources,
  writeSubjects,
  writtenType
} from "./chunk-LZKVLQMS.js";
import {
  conceptIdentity,
  guidOfUri,
  joinAddress
} from "./chunk-EIXCJXSP.js";
import {
  EMPTY,
  extractJson,
  readHtmlBody,
  withHtml
} from "./chunk-3A6DRYHT.js";
import {
  roundTripHtmlBlocks
} from "./chunk-TELXX7CI.js";
import {
  toItemClass,
  toSubjectKind
} from "./chunk-OTCIZ5KC.js";
import {
  stampOfTime
} from "./chunk-UUK2SE75.js";
import {
  withBeside
} from "./chunk-IK3ULOO2.js";
import {
  plainBlocks
} from "./chunk-IAGJ5QJL.js";
import {
  restrictionSignal,
  withOpening
} from "./chunk-FCHTCFGV.js";
import {
  annotationsOf,
  locatedStory,
  reportZonelessTimes,
  roleNamed,
  withHead
} from "./chunk-LYHTHXSI.js";
import {
  createReporter
} from "./chunk-T2FW5SYP.js";
import {
  withBase,
  zonedJson
} from "./chunk-EHS23OWV.js";
import {
  asTexts
} from "./chunk-WCCXPNJO.js";
import {
  asFiled,
  openedAt,
  toGenres
} from "./chunk-5HMUK2TQ.js";
import {
  effectiveStatus,
  embargoInJson,
  exactEmbargo,
  isEmbargoStatus,
  otherStatuses,
  readEmbargo,
  readExpiry,
  strictestWithEmbargo
} from "./chunk-WIDA2SCI.js";
import {
  fieldSupport
} from "./chunk-DERV7HC7.js";
import {
  fields,
  jsonValues,
  list,
  nonEmpty,
  withoutUndefined,
  words
} from "./chunk-SIFXUQRP.js";
import {
  depthLimit,
  sourceText,
  toCode,
  toCount,
  toEmail,
  toInstant,
  toLanguageTag,
  toLine,
  toText,
  toUri,
  toUriReference,
  toVersion
} from "./chunk-WZR4J4NQ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/ninjs/normalize-generation.ts
function normalizeGeneration(value) {
  const item = lowered(value);
  const texts = Object.entries(item);
  return {
    ...item,
    standard: item.$standard ?? item.standard,
    uri: item.uri ?? item.guid,
    by: item.byline ?? item.by,
    pubstatus: [
      ...list(item.pubstatus),
      ...list(item.publishingstatus),
      ...list(item.pub_status),
      ...otherStatuses(item)
    ],
    embargoed: item.embargoeduntil ?? item.embargoed ?? item.embargo ?? fields(item.extra).embargo,
    headlines: [
      ...listed(item.headlines),
      ...textWithRole(item.headline, "main"),
      ...texts.flatMap(([name, text]) => name.startsWith("headline_") ? textWithRole(text, name.slice(9)) : [])
    ],
    descriptions: [
      ...listed(item.descriptions),
      ...texts.flatMap(([name, text]) => name.startsWith("description_") ? textWithRole(text, name.slice(12)) : [])
    ],
    bodies: [
      ...listed(item.bodies),
      ...texts.flatMap(([name, text]) => name.startsWith("body_") ? bodyOf(text, name.slice(5)) : [])
    ],
    people: [...listed(item.people), ...concepts(item.person), ...writers(item.authors)],
    organisations: [...listed(item.organisations), ...concepts(item.organisation)],
    places: [...listed(item.places), ...concepts(item.place)],
    subjects: [...listed(item.subjects), ...concepts(item.subject)],
    events: [...listed(item.events), ...concepts(item.event)],
    objects: [...listed(item.objects), ...concepts(item.object)],
    genres: [...listed(item.genres), ...concepts(item.genre)],
    infosources: [...listed(item.infosources), ...concepts(item.infosource)],
    altids: Array.isArray(item.altids) ? listed(item.altids) : named(item.altids),
    rightsinfo: lowered(item.rightsinfo),
    digitalsourcetype: lowered(item.digitalsourcetype),
    trustindicators: [...listed(item.trustindicators), ...indicators(item.trustindicator)],
    renditions: byName(item.renditions),
    associations: byName(item.associations)
  };
}
var lowered = (value) => Object.fromEntries(Object.entries(fields(value)).map(([name, part]) => [name.toLowerCase(), part]));
var listed = (value) => list(value).map(lowered);
var textWithRole = (value, role) => words(value) === void 0 ? [] : [{ role, value }];
var TYPES = /* @__PURE__ */ new Map([
  ["html", "text/html"],
  ["html5", "text/html"],
  ["xhtml", "application/xhtml+xml"],
  ["nitf", "application/nitf+xml"]
]);
var bodyOf = (value, name) => words(value) === void 0 ? [] : [{ contenttype: TYPES.get(name) ?? "text/plain", value }];
var concepts = (value) => listed(value).map((item) => {
  const scheme = words(item.scheme);
  const code = words(item.code) ?? words(item.qcode);
  const address = scheme === void 0 ? void 0 : joinAddress(scheme, code);
  const literal = scheme !== void 0 && !address ? `${scheme}:${code ?? ""}` : code;
  return { ...item, uri: item.uri ?? address, literal: item.literal ?? (address ? void 0 : literal) };
});
var indicators = (value) => listed(value).map((one) => ({ ...one, role: joinAddress(words(one.scheme), words(one.code)) }));
var named = (value) => Object.entries(fields(value)).map(([role, value2]) => ({ role, value: value2 }));
var writers = (value) => listed(value).map((author2) => {
  const job = words(fields(author2.jobtitle).name);
  return { rel: "creator", ...author2, ...job && { contactinfo: [{ type: "jobtitle", value: job }] } };
});
function byName(value) {
  if (Array.isArray(value)) return listed(value);
  return Object.entries(fields(value)).map(([name, part]) => ({ name, ...lowered(part) }));
}

// src/formats/ninjs/read-associations.ts
var MEDIA = /* @__PURE__ */ new Map([
  ["picture", "picture"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
var isMedia = (item) => MEDIA.has(item.type) && !isOwn(item);
var isOwn = ({ name }) => /^association\d+$/.test(words(name) ?? "");
function withMedia(blocks, item) {
  const associated = list(item.associations).map(normalizeGeneration).filter(isMedia);
  return withBeside(blocks, { files: associated.flatMap(filesOf), media: associated.flatMap(mediaOf) });
}
function mediaOf(item) {
  const renditions = nonEmpty(filesOf(item));
  const id = words(item.uri) ? toLine(guidOfUri(words(item.uri) ?? "")) : void 0;
  const texts = list(item.descriptions).map(fields);
  const plain = texts.filter(({ role }) => role !== "html");
  const captions = (plain.length ? plain : texts).flatMap((one) => words(one.value) ?? []);
  const caption = toText([...new Set(captions)].join("\n"));
  const credit = toLine(list(item.infosources).map((one) => words(fields(one).name))[0]) ?? toLine(words(item.by));
  const found = withoutUndefined({
    id: renditions?.some(({ href }) => href === id) ? void 0 : id,
    medium: MEDIA.get(item.type),
    caption: caption ?? toText(headlineOf(item)),
    credit,
    renditions,
    language: toLanguageTag(words(item.language))
  });
  return found.id || found.caption || found.renditions ? [{ kind: "media", ...found }] : [];
}
var headlineOf = (item) => words(fields(list(item.headlines)[0]).value) ?? words(item.title);
function filesOf(item) {
  return list(item.renditions).map(fields).flatMap((file) => {
    const href = toUriReference(words(file.href));
    if (!href) return [];
    const name = words(file.name);
    return [
      withoutUndefined({
        href,
        role: /^file\d*$/.test(name ?? "") ? void 0 : toCode(name),
        mimeType: toCode(words(file.contenttype) ?? words(file.mimetype)),
        width: toCount(words(file.width), 999999),
        height: toCount(words(file.height), 999999)
      })
    ];
  });
}
function readLinks(item, report) {
  return list(item.associations).map(normalizeGeneration).filter((one) => !isMedia(one) && !isOwn(one)).flatMap((one) => linkOf(one, report) ?? []);
}
function readOwnAssociations(item) {
  return list(item.associations).map(normalizeGeneration).filter(isOwn).flatMap((one) => {
    const found = linkOf(one);
    return found ? [withoutUndefined({ ...found, class: toItemClass(one.type) })] : [];
  });
}
function linkOf(one, report) {
  const address = words(one.uri);
  if (list(one.bodies).length) report?.("left-out", `Text of the associated item \u201C${address}\u201D was left out.`);
  const page = toUri(words(fields(list(one.renditions)[0]).href));
  const web = address !== void 0 && !page && /^https?:/.test(address) ? toUri(address) : void 0;
  const link = withoutUndefined({
    rel: toCode(words(one.rel)),
    href: page ?? web,
    guid: address === void 0 || web ? void 0 : toLine(guidOfUri(address)),
    title: toLine(headlineOf(one))
  });
  return link.href || link.guid ? link : void 0;
}

// src/formats/ninjs/read-body.ts
function readBody(item, report, depth) {
  const bodies = list(item.bodies).map(fields);
  const marked = bodies.filter((body) => MARKUP.test(words(body.contenttype) ?? ""));
  const found = /* @__PURE__ */ new Map();
  for (const body of [...marked, ...bodies.filter((one) => !marked.includes(one))]) {
    const value = words(body.value);
    const role = words(body.role)?.toLowerCase() ?? MAIN;
    if (!value?.trim() || found.has(role)) continue;
    const read = marked.includes(body) ? readHtmlBody(value, report, depth) : { ...EMPTY, blocks: plainBlocks(value) };
    if (hasText(read)) found.set(role, read);
  }
  const [main = EMPTY, ...others] = [...found].sort(([a], [b]) => Number(b === MAIN) - Number(a === MAIN)).map(([, one]) => one);
  return {
    ...main,
    blocks: [...main.blocks, ...others.flatMap(({ head, blocks }) => [...head.map(asBlock), ...blocks])]
  };
}
var MAIN = "main";
var asBlock = ({ kind, text }) => kind === "headline" || kind === "subheadline" ? { kind: "subhead", text } : { kind: "paragraph", text };
var MARKUP = /html|nitf/i;
var hasText = ({ blocks, head, signoff, boilerplate, contacts, editorsNotes }) => [blocks, head, signoff, boilerplate, contacts, editorsNotes].some(({ length }) => length > 0);

// src/formats/ninjs/read-mentions.ts
var LISTS = [
  ["people", "person"],
  ["organisations", "organisation"],
  ["places", "place"]
];
var GEONAMES = /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/(\d{1,9})\/?$/;
var geonamesOf = (concept) => toCount(GEONAMES.exec(words(concept.uri) ?? "")?.[1], 999999999);
var isMention = (concept) => isNamed(concept) && (concept.uri === void 0 || geonamesOf(concept) !== void 0) && concept.literal === void 0;
var isNamed = (concept) => (words(concept.rel) ?? words(concept.role) ?? "").toLowerCase() === MENTIONS && toLine(words(concept.name)) !== void 0;
function readMentions(item) {
  return annotationsOf(
    LISTS.flatMap(
      ([name, kind]) => list(item[name]).map(fields).filter(isNamed).map((concept, i) => {
        const facts = readFacts(concept, kind);
        return { kind, key: String(i), name: toLine(words(concept.name)) ?? "", facts };
      })
    )
  );
}
function readFacts(concept, kind) {
  if (kind === "place") return { geonames: geonamesOf(concept) };
  if (kind === "organisation") return {};
  const contacts = list(concept.contactinfo ?? concept.contactInfo).map(fields);
  const titles = contacts.filter(({ type }) => (words(type) ?? "").toLowerCase() === "jobtitle");
  return {
    roles: titles.flatMap(({ value }) => {
      const text = toLine(words(value));
      return text === void 0 ? [] : [{ text }];
    })
  };
}

// src/formats/ninjs/read-concepts.ts
var nameOf = (concept) => toLine(words(concept.name)) ?? toLine(words(concept.literal));
var relOf = (concept) => (words(concept.rel) ?? words(concept.role) ?? "").toLowerCase();
var CREATORS = /* @__PURE__ */ new Set(["creator", "author", "writer", "byline"]);
function readByline(item) {
  const authors = [
    ...list(item.people).flatMap((one) => author(fields(one), "person")),
    ...list(item.organisations).flatMap((one) => author(fields(one), "organisation"))
  ];
  const text = toLine(words(item.by)) ?? toLine(authors.map(({ name }) => name).join(", "));
  if (text === void 0) return void 0;
  const at = new Map(authors.map((one) => [one, text.indexOf(one.name)]));
  const sorted = [...authors].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
  return { text, ...authors.length && { authors: sorted } };
}
function author(person, kind) {
  const name = nameOf(person);
  if (!name || !CREATORS.has(relOf(person))) return [];
  return [{ kind, name, ...factsOf(person) }];
}
var readContributors = (item) => list(item.people).map(fields).flatMap((person) => {
  const role = roleNamed(relOf(person));
  const name = nameOf(person);
  const { jobTitle: _, ...facts } = factsOf(person);
  return role && name ? [{ role, name, ...facts }] : [];
});
function factsOf(person) {
  const contacts = list(person.contactinfo ?? person.contactInfo).map(fields);
  const fact = (type) => words(contacts.find((one) => (words(one.type) ?? "").toLowerCase() === type)?.value);
  return withoutUndefined({
    jobTitle: toLine(fact("jobtitle")),
    organisation: toLine(fact("organisation")),
    place: toLine(fact("place")),
    email: toEmail(fact("email")),
    uri: toUri(fact("uri"))
  });
}
function readPlaces(item) {
  return list(item.places).map(fields).flatMap((place) => {
    const name = toLine(words(place.name));
    const text = toLine(words(place.literal)) ?? name;
    if (text === void 0 || relOf(place) !== "located") return [];
    const contacts = list(place.contactinfo ?? place.contactInfo).map(fields);
    const fact = (type) => toLine(words(contacts.find((one) => one.type === type)?.value));
    return [
      withoutUndefined({
        text,
        name: name === text ? void 0 : name,
        region: fact("region"),
        country: fact("country")
      })
    ];
  });
}
function readSubjects(item) {
  const all = list(item.subjects).map(fields);
  const keywords = all.filter((one) => relOf(one) === "keyword").flatMap((one) => nameOf(one) ?? []);
  const subjects = [...all.filter((one) => relOf(one) !== "keyword"), ...named2(item)].flatMap(subject);
  return { ...subjects.length && { subjects }, ...keywords.length && { keywords } };
}
function named2(item) {
  const people = list(item.people).map(fields).filter((one) => !CREATORS.has(relOf(one)) && !roleNamed(relOf(one)) && !isMention(one));
  const organisations = list(item.organisations).map(fields).filter((one) => !CREATORS.has(relOf(one)) && one.name !== void 0 && !isMention(one));
  const places = list(item.places).map(fields).filter((one) => relOf(one) !== "located" && !isMention(one));
  const of = (kind, all) => all.map((one) => ({ ...one, kind }));
  return [
    ...of("person", people),
    ...of("organisation", organisations),
    ...of("geoArea", places),
    ...of("event", list(item.events).map(fields)),
    ...of("object", list(item.objects).map(fields))
  ];
}
function subject(concept) {
  const found = readConcept(concept);
  if (!found) return [];
  return [
    withoutUndefined({
      ...found,
      kind: toSubjectKind(concept.kind),
      relevance: percent(concept.relevance),
      confidence: percent(concept.confidence)
    })
  ];
}
var readGenres = (item) => toGenres(list(item.genres).flatMap((one) => readConcept(fields(one)) ?? []));
function readConcept(concept) {
  const address = toUri(words(concept.uri));
  const literal = words(concept.literal);
  const colon = literal?.indexOf(":") ?? -1;
  const identity = literal === void 0 ? conceptIdentity(address) : { scheme: colon > 0 ? literal.slice(0, colon) : void 0, code: literal.slice(colon + 1) };
  const found = withoutUndefined({
    name: toLine(words(concept.name)),
    scheme: toCode(identity?.scheme),
    code: toCode(identity?.code),
    uri: address
  });
  return Object.keys(found).length ? found : void 0;
}
var percent = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 100 ? value + 0 : void 0;
function readInstruments(item) {
  return list(item.organisations).map(fields).flatMap(
    (organisation) => list(organisation.symbols).map(fields).flatMap((symbol) => {
      const found = toCode(words(symbol.symbol) ?? words(symbol.ticker));
      if (!found) return [];
      const exchange = toLine(words(symbol.exchange));
      const literal = organisation.name === void 0 ? toLine(words(organisation.literal)) : void 0;
      const kind = kindOf(words(symbol.symboltype ?? symbol.symbolType), found);
      return [{ text: literal ?? found, kind, code: found, ...exchange && { exchange } }];
    })
  );
}
function kindOf(type, symbol) {
  if (type === SYMBOL_TYPES.isin) return "isin";
  return type === void 0 && /[.=]/.test(symbol) ? "ric" : "ticker";
}
function readSources(item) {
  const all = list(item.infosources).map(fields);
  const offers = all.find((one) => relOf(one) === "provider");
  const credit = all.find((one) => relOf(one).startsWith("credit")) ?? all.find((one) => one !== offers);
  const sources = all.flatMap((one) => {
    const role = toCode(words(one.role) ?? words(one.rel));
    const called = nameOf(one);
    return role && called && one !== offers && !relOf(one).startsWith("credit") ? [withoutUndefined({ name: called, role, uri: toUri(words(one.uri)) })] : [];
  });
  const name = offers && nameOf(offers);
  const creditLine = credit && nameOf(credit);
  return {
    ...name && {
      provider: withoutUndefined({ name, code: toCode(words(offers.literal)), uri: toUri(words(offers.uri)) })
    },
    ...creditLine && { creditLine },
    ...sources.length && { sources }
  };
}

// src/formats/ninjs/read-facts.ts
var readAlternativeIds = (item) => list(item.altids).map(fields).flatMap(({ role, value }) => {
  const line = toLine(words(value));
  return line === void 0 ? [] : [withoutUndefined({ value: line, role: toCode(words(role)) })];
});
function readRights(item) {
  const { langid, linkedrights, encodedrights } = fields(item.rightsinfo);
  const link = toUri(words(linkedrights));
  const value = toText(words(encodedrights));
  if (!link && value === void 0) return void 0;
  return withoutUndefined({
    expressions: value === void 0 ? void 0 : [withoutUndefined({ language: toUri(words(langid)), value })],
    links: link ? [link] : void 0
  });
}
function readProvenance(item) {
  const indicators2 = list(item.trustindicators).map(fields);
  const found = withoutUndefined({
    digitalSourceType: toUri(words(fields(item.digitalsourcetype).uri)),
    c2pa: toUri(words(indicators2.find(({ role }) => role === C2PA)?.href))
  });
  return Object.keys(found).length ? found : void 0;
}

// src/formats/ninjs/read-texts.ts
var FIRST = /* @__PURE__ */ new Set(["", "main"]);
var MAIN2 = /* @__PURE__ */ new Set(["headline", "web"]);
var SUBHEAD = /* @__PURE__ */ new Set(["subhead", "subheadline", "deck", "subtitle"]);
var roleOf = ({ role }) => (words(role) ?? "").toLowerCase();
function readHeadlines(item) {
  const all = list(item.headlines).map(fields);
  const pick = (...roles) => roles.map((some) => all.find((one) => some.has(roleOf(one)) && toLine(words(one.value)))).find(Boolean);
  const main = pick(FIRST, MAIN2);
  const below = pick(SUBHEAD);
  const above = all.find((one) => roleOf(one) === "kicker");
  const others = all.flatMap((one) => {
    const role = toCode(words(one.role));
    const text = toLine(words(one.value));
    return role && text && one !== main && one !== below && one !== above ? [{ role, text }] : [];
  });
  return withoutUndefined({
    headline: toLine(words(main?.value)),
    subheadline: toLine(words(below?.value)),
    kicker: toLine(words(above?.value)),
    alternativeHeadlines: others.length ? others : void 0
  });
}
var SUMMARY = /* @__PURE__ */ new Set(["", "summary", "text"]);
function readSummaries(item) {
  return list(item.descriptions).map(fields).flatMap((one) => {
    const text = toText(words(one.value));
    const kind = roleOf(one);
    const role = SUMMARY.has(kind) ? void 0 : toCode(words(one.role));
    if (text === void 0 || kind === "html" || kind === CORRECTION || isPublicNote(one)) return [];
    return [{ text, ...role && { role } }];
  });
}
var isPublicNote = (one) => roleOf(one).split(":")[0] === PUBLIC_NOTE.toLowerCase();
function readNotes(item) {
  const texts = list(item.ednote).flatMap((one) => toText(words(one)) ?? []);
  const published = list(item.descriptions).map(fields).filter(isPublicNote).flatMap((one) => {
    const text = toText(words(one.value));
    const role = toCode(words(one.role)?.slice(PUBLIC_NOTE.length + 1));
    return text === void 0 ? [] : [{ text, ...role && { role }, public: true }];
  });
  let last = texts.pop();
  for (const { text } of [...published].reverse()) {
    if (last === text) last = void 0;
    else if (last?.endsWith(`
${text}`)) last = toText(last.slice(0, -text.length));
  }
  return [...asTexts(last === void 0 ? texts : [...texts, last]), ...published];
}
var readCorrections = (item) => list(item.descriptions).map(fields).flatMap((one) => {
  const text = roleOf(one) === CORRECTION ? toText(words(one.value)) : void 0;
  return text === void 0 ? [] : [{ text }];
});

// src/formats/ninjs/read-item.ts
function readItem(value, report, depth) {
  const item = normalizeGeneration(value);
  const body = readBody(item, report, depth);
  const isOwnMedia = isMedia(item) && (list(item.renditions).length > 0 || !body.blocks.length);
  const meta = readMeta(item, isOwnMedia);
  const { restrictions: more = [], ...found } = withHead(meta, body, words(item.by) !== void 0);
  const media = isOwnMedia ? mediaOf(item) : [];
  const blocks = withMedia(found.body, item);
  const { dateline, body: opened } = readDateline(item, found.dateline?.text ?? body.dateline, blocks);
  const { restrictions, ...restrictionFields } = readRestrictions(item);
  const facts = readFacts2(item);
  return withOpening({
    ...Object.keys(facts).length && { item: facts },
    ...found,
    ...restrictionFields,
    ...withoutUndefined({
      editorsNotes: nonEmpty([...restrictionFields.editorsNotes ?? [], ...body.editorsNotes]),
      restrictions: nonEmpty([...restrictions, ...more]),
      dateline,
      signoff: nonEmpty(body.signoff),
      boilerplate: nonEmpty(body.boilerplate),
      contacts: nonEmpty(body.contacts),
      rights: readRights(item),
      links: nonEmpty(readLinks(item, report)),
      associations: nonEmpty(readOwnAssociations(item)),
      provenance: readProvenance(item),
      annotations: readMentions(item)
    }),
    body: [...media, ...opened]
  });
}
function readFacts2(item) {
  const uri = words(item.uri);
  return withoutUndefined({
    guid: uri === void 0 ? void 0 : toLine(guidOfUri(uri)),
    alternativeIds: nonEmpty(readAlternativeIds(item)),
    class: toItemClass(item.type),
    version: toVersion(words(item.version)),
    provider: readSources(item).provider ?? sourceOf(item),
    firstCreated: toInstant(words(item.firstcreated)),
    versionCreated: toInstant(words(item.versioncreated)),
    status: strictestWithEmbargo(embargoInJson(item.embargoed), list(item.pubstatus)),
    priority: toCount(words(item.priority), 9),
    service: toLine(words(fields(list(item.service)[0]).code))
  });
}
var isEmbargoWord = (value) => isEmbargoStatus(words(value));
function sourceOf(item) {
  const name = toLine(words(item.source));
  return name === void 0 ? void 0 : { name };
}
function readRestrictions(item) {
  const { expires, restriction } = readExpiry(words(item.expires));
  const signals = ["signals", "signal"].flatMap(
    (name) => list(item[name]).flatMap(
      (one) => restrictionSignal(words(one) ?? words(fields(one).code) ?? words(fields(one).qcode)) ?? []
    )
  );
  const terms = list(item.usageterms).flatMap((one) => toText(words(one)) ?? []);
  const isEmbargoed = list(item.pubstatus).some(isEmbargoWord) || signals.includes("embargo");
  const stops = signals.filter((kind) => kind !== "embargo");
  return {
    ...withoutUndefined({
      embargo: embargoInJson(item.embargoed) ?? (isEmbargoed ? readEmbargo(void 0, void 0) : void 0),
      notices: nonEmpty(stops.map((kind) => ({ kind, text: kind }))),
      expires,
      editorsNotes: nonEmpty(readNotes(item)),
      usageTerms: terms[0]
    }),
    restrictions: [...terms.slice(1), ...restriction ? [restriction] : []]
  };
}
function readKeywords(item) {
  const keywords = list(item.keywords).flatMap((one) => toLine(words(one)) ?? []);
  return keywords.length ? { keywords } : {};
}
function readMeta(item, picture) {
  const headlines = readHeadlines(item);
  const holder = toLine(words(item.copyrightholder));
  const notice = toText(words(item.copyrightnotice)) ?? holder;
  const created = toInstant(words(item.contentcreated) ?? words(item.firstpublished));
  return withoutUndefined({
    slugline: toLine(words(item.slugline) ?? words(item.slug)),
    ...readSubjects(item),
    ...readKeywords(item),
    ...readGenres(item),
    urgency: toCount(words(item.urgency), 9),
    ...headlines,
    headline: headlines.headline ?? toLine(words(item.title)),
    summaries: picture ? void 0 : nonEmpty(readSummaries(item)),
    byline: readByline(item),
    published: created ? { text: created, at: created } : void 0,
    language: toLanguageTag(words(item.language)),
    contributors: nonEmpty(readContributors(item)),
    creditLine: picture ? void 0 : readSources(item).creditLine,
    sources: readSources(item).sources,
    corrections: nonEmpty(readCorrections(item)),
    copyright: notice ? withoutUndefined({ text: notice, holder }) : void 0,
    instruments: nonEmpty(readInstruments(item))
  });
}
function readDateline(item, text, blocks) {
  const places = readPlaces(item);
  const located = toLine(words(item.located));
  const [first, ...rest] = blocks;
  const names = [...located ? [located] : [], ...places.map(({ text: text2 }) => text2)];
  const opened = text === void 0 && first?.kind === "paragraph" ? openedAt(first, names) : void 0;
  const filed = text ?? opened?.dateline ?? names[0];
  if (filed === void 0) return { dateline: void 0, body: blocks };
  const named3 = places.length ? places : !text && located ? [{ text: located }] : [];
  const found = opened ? named3.map((place) => asFiled(place, opened.dateline)) : named3;
  return {
    dateline: { text: filed, ...found.length && { places: found } },
    body: opened ? [opened.paragraph, ...rest] : blocks
  };
}

// src/formats/ninjs/report-faults.ts
var EMBED = /<!--\s?EMBED START \w{1,20} \{id: ?"([^"]{1,80})"\}\s?-->/g;
var KNOWN_BY = ["uri", "headlines", "title", "bodies", "descriptions", "renditions", "slugline"];
var TEXTS = { headlines: "headline", descriptions: "description", bodies: "body" };
function reportFaults(value, hasBody, report) {
  const item = normalizeGeneration(value);
  reportZonelessTimes(
    ["versioncreated", "firstcreated", "contentcreated", "expires"].map((name) => [name, words(item[name])]),
    report
  );
  reportAssociations(item, report);
  for (const [name, one] of Object.entries(TEXTS)) {
    if (name === "bodies" && !hasBody) continue;
    const empty = list(item[name]).filter((text) => words(fields(text).value)?.trim() === "");
    if (empty.length) report("empty-content", `Item has an empty ${one}.`);
  }
}
function reportAssociations(item, report) {
  const names = /* @__PURE__ */ new Set();
  for (const [at, association] of list(item.associations).map(normalizeGeneration).entries()) {
    const name = words(association.name);
    names.add(name);
    if (KNOWN_BY.some((part) => list(association[part]).length > 0)) continue;
    const message = `Association ${name === void 0 ? at + 1 : `\u201C${name}\u201D`} neither contains nor names an item.`;
    report("dangling-reference", message, { severity: "warning", ...name !== void 0 && { quoting: `"${name}"` } });
  }
  const embedded = new Set(
    list(item.bodies).flatMap((body) => [...(words(fields(body).value) ?? "").matchAll(EMBED)].map(([, id]) => id))
  );
  for (const id of embedded)
    if (id !== void 0 && !names.has(id)) {
      const message = `Body embeds \u201C${id}\u201D, but no association has this name.`;
      report("dangling-reference", message, { severity: "warning", quoting: id });
    }
}

// src/formats/ninjs/read-ninjs.ts
function readNinjs(input, options = {}) {
  const text = sourceText(input, options);
  const values = jsonValues(text, options).map((value) => zonedJson(value, options.zone));
  const items = values.flatMap(itemsIn);
  if (!items.length || !items.every(isItem)) {
    throw new WirecopyError("not-an-article", "Document has no ninjs item (an object with a uri).");
  }
  return items.map((item) => storyOf({ text, values }, item, options));
}
var NAMES = /* @__PURE__ */ new Set([
  "uri",
  "standard",
  "$standard",
  "headlines",
  "bodies",
  "versioncreated",
  "firstcreated",
  "pubstatus"
]);
var isItem = (value) => Object.keys(fields(value)).some((name) => NAMES.has(name.toLowerCase()) || /^body_/i.test(name));
var WRAPPERS = ["item", "items", "_items"];
function itemsIn(value) {
  const record = fields(value);
  const wrapper = isItem(value) ? void 0 : WRAPPERS.find((name) => record[name] !== void 0);
  return wrapper ? list(record[wrapper]) : [value];
}
function storyOf(source, value, options) {
  const { text } = source;
  const diagnostics = [];
  const report = createReporter(text, diagnostics, options);
  const item = fields(value);
  const type = words(item.type) ?? "text";
  if (type !== "text") report("not-text", `Item has type ${type}, not text.`, { severity: "warning" });
  const unknown = Object.keys(item).filter((name) => !isRead(name.toLowerCase()));
  const read = withBase(readItem(item, report, depthLimit(options)), options.base);
  const notes = unknown.filter((name) => NOTE_NAME.test(name)).flatMap((name) => notesIn(item[name]));
  const article = notes.length ? { ...read, editorsNotes: [...read.editorsNotes ?? [], ...asTexts(notes)] } : read;
  reportFaults(item, article.body.length > 0, report);
  if (unknown.length)
    report("left-out", `Unknown properties were left out: ${unknown.map((name) => JSON.stringify(name)).join(", ")}.`);
  return locatedStory({
    text,
    article,
    diagnostics,
    repeats: true,
    extracts: () => withHtml(extractJson(source, value))
  });
}
var NOTE_NAME = /note|instruct|advi[cs]|restrict|usage|embargo|release/i;
var notesIn = (value) => list(value).flatMap((one) => toText(words(one) ?? words(fields(one).value) ?? words(fields(one).text)) ?? []);
var READ = /* @__PURE__ */ new Set(
  `uri guid standard $standard type mimetype representationtype profile version firstcreated versioncreated contentcreated
  embargoed embargoeduntil pubstatus urgency copyrightholder copyrightnotice usageterms ednote language person people
  organisation organisations place places subject subjects infosource infosources title by byline headline headlines
  slugline located charcount wordcount descriptions bodies renditions associations genre genres expires authors event events object objects
  altids rightsinfo digitalsourcetype trustindicator trustindicators keywords slug priority service source firstpublished status state`.split(
    /\s+/
  )
);
var isRead = (name) => READ.has(name) || /^(?:headline|description|body)_/.test(name);

// src/formats/ninjs/from-ninjs.ts
function fromNinjs(input, options = {}) {
  const [story, ...others] = readNinjs(input, options);
  if (!story || others.length) {
    throw new WirecopyError(
      "not-an-article",
      `Document has ${others.length + 1} items, not one. Use readNinjs for all.`
    );
  }
  return story.article;
}

// src/formats/ninjs/body-table.ts
var bodyTable = ({ at, back }) => [
  {
    path: "body",
    carried: true,
    where: at("bodies[contentType=text/html]", "body_html"),
    note: "media without content are left out",
    as: (a) => roundTripBody(a, back({ associations: writeAssociations(a) }))
  },
  {
    path: "body.*.dateline",
    carried: true,
    note: "the text of a paragraph\u2019s dateline, not its parts; not if it repeats the story\u2019s dateline"
  },
  {
    path: "body.*.start",
    carried: true,
    note: "first number 1 is the default; unordered lists have none"
  },
  { path: "body.*.level", carried: true, note: "level 2 is the default" },
  { path: "signoff", carried: true, where: "in the body: footer/p[@class]" },
  { path: "boilerplate", carried: true, where: "in the body: footer/p[@class=boilerplate]" },
  { path: "contacts.*.text", carried: true, where: "in the body: footer/address" },
  { path: "contacts", carried: false, note: "only the text of a contact, not its parts" }
];
var roundTripBody = ({ body, dateline }, associated) => withMedia(roundTripHtmlBlocks(body, dateline), associated);

// src/formats/ninjs/item-table.ts
function itemTable({ firstGeneration, thirdGeneration, at, back, sources }) {
  const item = [
    {
      path: "item.guid",
      carried: true,
      where: "uri",
      note: "a guid that is not an address is percent-encoded into one"
    },
    {
      path: "item.alternativeIds",
      carried: true,
      where: at("altIds"),
      ...firstGeneration && { note: "only one of each role" },
      as: (a) => nonEmpty(readAlternativeIds(back(writeFacts({}, a.item))))
    },
    {
      path: "item.class",
      carried: true,
      where: "type",
      note: thirdGeneration ? "text for a class that ninjs has not" : "text for a class that ninjs has not; not event and planning",
      as: (a) => toItemClass(thirdGeneration ? writtenType(a) : oldType(writtenType(a)))
    },
    { path: "item.version", carried: true, where: "version" },
    {
      path: "item.provider",
      carried: true,
      where: at("infoSources[role=provider]", "infosource[rel=provider]"),
      note: firstGeneration ? "only the name, and the address or else the code" : "only the name, the address and the code",
      as: (a) => sources(a).provider
    },
    { path: "item.firstCreated", carried: true, where: at("firstCreated") },
    { path: "item.versionCreated", carried: true, where: at("versionCreated") },
    {
      path: "item.status",
      carried: true,
      where: at("pubStatus"),
      note: "usable if unknown; stricter if a kill, a hold or an embargo without an exact end requires it",
      as: effectiveStatus
    },
    { path: "item.sent", carried: false },
    { path: "item.priority", carried: false },
    { path: "item.service", carried: false }
  ];
  const restrictions = [
    {
      path: "notices",
      carried: false,
      note: `text in ${at("edNote")}; a kill or a hold in ${at("pubStatus")}`
    },
    {
      path: "embargo",
      carried: true,
      where: at(thirdGeneration ? "embargoedUntil" : "embargoed"),
      note: `only an exact end; the text is in ${at("edNote")}; without an exact end, the status is withheld`,
      as: (a) => embargoAt(a.embargo && exactEmbargo(a.embargo))
    },
    { path: "expires", carried: true, where: "expires" },
    {
      path: "restrictions",
      carried: false,
      note: `in ${at("usageTerms")}, after the terms`
    },
    {
      path: "editorsNotes",
      carried: true,
      where: firstGeneration ? "ednote" : `${at("edNote")}, descriptions[role=edNote]`,
      note: `${firstGeneration ? "all" : "those to desks"} as one note, without roles, after the text of embargo and notices`,
      as: (a) => nonEmpty(readNotes(back({ ednote: joined(notesOf(a)), descriptions: writeDescriptions(a) })))
    },
    {
      path: "usageTerms",
      carried: true,
      where: at("usageTerms"),
      note: "followed by restrictions, terms in other languages and the reservation of data mining",
      as: (a) => joined(termsOf(a))
    },
    {
      path: "rights.dataMining",
      carried: false,
      note: `only as part of ${at("usageTerms")}`
    },
    { path: "rights.terms", carried: false, note: `in ${at("usageTerms")}, after the terms` },
    {
      path: "rights.links",
      carried: true,
      where: at("rightsInfo"),
      note: "only the first",
      as: (a) => readRights(back(writeFacts(a)))?.links
    },
    {
      path: "rights.expressions",
      carried: true,
      where: at("rightsInfo"),
      note: "only the first, if there is no link",
      as: (a) => readRights(back(writeFacts(a)))?.expressions
    }
  ];
  return [...item, ...restrictions];
}
var embargoAt = (at) => at === void 0 ? void 0 : { kind: "instant", text: at, at };

// src/formats/ninjs/table.ts
function ninjsTable(standard) {
  const back = (part) => normalizeGeneration(GENERATIONS[standard]({ uri: "urn:x", ...part }));
  const people = (a) => back({ by: a.byline?.text, people: writePeople(a), organisations: writeOrganisations(a) });
  const about = (a) => back({
    subjects: writeSubjects(a),
    people: writePeople(a),
    organisations: writeOrganisations(a),
    places: writePlaces(a)
  });
  const genres = (a) => readGenres(back({ genres: writeGenres(a) }));
  const headlines = (a) => readHeadlines(back({ headlines: writeHeadlines(a) }));
  const sources = (a) => readSources(back({ infosources: writeSources(a.creditLine, a.item?.provider, a.sources) }));
  const firstGeneration = standard === "1.6";
  const at = (name, first = name.toLowerCase()) => standard === "3.2" ? name : standard === "2.2" ? name.toLowerCase() : first;
  const content = [
    { path: "slugline", carried: true, where: "slugline" },
    {
      path: "keywords",
      carried: true,
      where: at("subjects[rel=keyword]", "subject[rel=keyword]"),
      as: (a) => readSubjects(back({ subjects: writeSubjects(a) })).keywords
    },
    {
      path: "subjects",
      carried: true,
      where: at("subjects", "subject"),
      note: firstGeneration ? "the address, or else the code; both for IPTC topics" : "IPTC topics get their address or code",
      as: (a) => readSubjects(about(a)).subjects
    },
    { path: "genre", carried: true, where: at("genres", "genre"), as: (a) => genres(a).genre },
    {
      path: "genres",
      carried: true,
      where: at("genres", "genre"),
      note: firstGeneration ? "the address, or the code of a genre without one" : "only a name that is not empty, an address or a code",
      as: (a) => genres(a).genres
    },
    { path: "audience", carried: false, note: "only planned coverage has audiences" },
    { path: "section", carried: false, note: "ninjs has no place for sections" },
    { path: "urgency", carried: true, where: "urgency" },
    {
      path: "kicker",
      carried: true,
      where: at("headlines[role=kicker]", "headline_kicker"),
      as: (a) => headlines(a).kicker
    },
    {
      path: "headline",
      carried: true,
      where: at("headlines[role=main]", "headline"),
      as: (a) => headlines(a).headline
    },
    {
      path: "alternativeHeadlines",
      carried: true,
      where: at("headlines", "headline_*"),
      note: `one with the role of a headline, subheadline or kicker that the article lacks becomes that part${firstGeneration ? "; only one of each role, and only roles in lower-case letters" : ""}`,
      as: (a) => headlines(a).alternativeHeadlines
    },
    {
      path: "subheadline",
      carried: true,
      where: at("headlines[role=subhead]", "headline_subhead"),
      as: (a) => headlines(a).subheadline
    },
    {
      path: "summaries",
      carried: true,
      where: at("descriptions", "description_text, description_*"),
      note: firstGeneration ? "those without a role as one text; only one of each other role, and only roles in lower-case letters" : "the role of a plain summary is left out; one with the role `edNote` becomes an editor\u2019s note",
      as: (a) => nonEmpty(readSummaries(back({ descriptions: writeDescriptions(a) })))
    },
    {
      path: "byline",
      carried: true,
      where: `${at("by", "byline")}, ${at("people[rel=creator]", "person[rel=creator]")}, ${at("organisations[rel=creator]", "organisation[rel=creator]")}`,
      note: "authors in the order of the byline",
      as: (a) => readByline(people(a))
    },
    { path: "dateline.text", carried: true, where: 'in the body: span class="dateline"' },
    {
      path: "dateline.places",
      carried: true,
      where: `located, ${at("places[rel=located]", "place[rel=located]")}`,
      note: "without country and region codes",
      as: (a) => nonEmpty(readPlaces(back({ places: writePlaces(a) })))
    },
    { path: "dateline.date", carried: false, note: "only as part of the dateline text" },
    { path: "dateline.credits", carried: false, note: "only as part of the dateline text" },
    {
      path: "published",
      carried: true,
      where: at("contentCreated"),
      note: "the time, not its text, and only with a UTC offset",
      as: (a) => stampOfTime(toInstant(a.published?.at))
    },
    { path: "updated", carried: false },
    {
      path: "language",
      carried: true,
      where: "language",
      note: "`und` for an unknown language",
      as: (a) => /^und$/i.test(a.language ?? "") ? void 0 : a.language
    },
    { path: "direction", carried: false },
    {
      path: "contributors",
      carried: true,
      where: at("people[rel]", "person[rel]"),
      as: (a) => nonEmpty(readContributors(people(a)))
    },
    {
      path: "creditLine",
      carried: true,
      where: at("infoSources[role=credit]", "infosource[rel=credit]"),
      as: (a) => sources(a).creditLine
    },
    {
      path: "sources",
      carried: true,
      where: at("infoSources", "infosource"),
      note: "one with the role of a provider or a credit becomes the provider or the credit line; without a credit line, the first source also becomes the credit line",
      as: (a) => sources(a).sources
    },
    {
      path: "corrections",
      carried: true,
      where: at("descriptions[role=correction]", "description_correction"),
      note: `only the text${firstGeneration ? ", and only of the first" : ""}; a summary with the role of a correction becomes one`,
      as: (a) => nonEmpty(readCorrections(back({ descriptions: writeDescriptions(a) })))
    },
    { path: "copyright.text", carried: true, where: at("copyrightNotice") },
    { path: "copyright.holder", carried: true, where: at("copyrightHolder") },
    { path: "copyright.year", carried: false, note: "only as part of the notice" },
    {
      path: "links",
      carried: true,
      where: "associations",
      note: standard === "3.2" ? "a link requires an address or an item" : "not the relation of a link",
      as: (a) => nonEmpty(readLinks(back({ associations: writeAssociations(a) })))
    },
    {
      path: "associations",
      carried: true,
      where: "associations",
      note: `only those with an address or a guid; no groups${standard === "3.2" ? "" : " and no relations"}`,
      as: (a) => nonEmpty(readOwnAssociations(back({ associations: writeAssociations(a) })))
    },
    {
      path: "provenance.digitalSourceType",
      carried: true,
      where: at("digitalSourceType"),
      as: (a) => readProvenance(back(writeFacts(a)))?.digitalSourceType
    },
    { path: "provenance.generator", carried: false, note: "ninjs has no place for generators" },
    {
      path: "provenance.c2pa",
      carried: true,
      where: at("trustIndicators", "trustindicator"),
      as: (a) => readProvenance(back(writeFacts(a)))?.c2pa
    },
    {
      path: "instruments",
      carried: true,
      where: `${at("organisations[].symbols", "organisation[].symbols")}`,
      note: "a symbol without a type becomes a ticker, or a Reuters code if it looks like one",
      as: (a) => nonEmpty(readInstruments(people(a)))
    },
    {
      path: "annotations",
      carried: true,
      where: at("people[rel=mentions], organisations, places", "person[rel=mentions], organisation, place"),
      note: "names without positions: the name, roles without organisations, GeoNames ids of places; no sentences, times or statements; ids are generated from the names",
      as: (a) => readMentions(back({ people: writePeople(a), organisations: writeOrganisations(a), places: writePlaces(a) }))
    },
    { path: "take", carried: false },
    {
      path: "extensions",
      carried: false,
      note: "ninjs objects are closed: no place for custom data"
    }
  ];
  const facts = itemTable({ firstGeneration, thirdGeneration: standard === "3.2", at, back, sources });
  return [...facts, ...content, ...bodyTable({ at, back })];
}

// src/formats/ninjs/ninjs.ts
function format(name, standard) {
  const table = ninjsTable(standard);
  return {
    name,
    mimeType: "application/json",
    extension: "ninjs.json",
    needs: ["guid"],
    table,
    ...fieldSupport(table, withOpening)
  };
}
var ninjs = /* @__PURE__ */ format("ninjs", "3.2");
var ninjs2 = /* @__PURE__ */ format("ninjs-2", "2.2");
var ninjs1 = /* @__PURE__ */ format("ninjs-1", "1.6");

export {
  readNinjs,
  fromNinjs,
  ninjs,
  ninjs2,
  ninjs1
};
