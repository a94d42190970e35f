import {
  addressOf,
  splitAddress,
  toNinjsUri,
  uriOfGuid
} from "./chunk-EIXCJXSP.js";
import {
  countWords,
  writeHtmlBody
} from "./chunk-TELXX7CI.js";
import {
  requireItem
} from "./chunk-FY5KHKJH.js";
import {
  documentText
} from "./chunk-IAGJ5QJL.js";
import {
  reservationTexts
} from "./chunk-XP5S5KEA.js";
import {
  factOptions
} from "./chunk-C5OXRDYZ.js";
import {
  genresOf
} from "./chunk-5HMUK2TQ.js";
import {
  effectiveStatus,
  exactEmbargo,
  usageTexts,
  writtenEnd
} from "./chunk-WIDA2SCI.js";
import {
  nowOptions
} from "./chunk-MXRM5SUG.js";
import {
  nonEmpty
} from "./chunk-SIFXUQRP.js";
import {
  toInstant
} from "./chunk-WZR4J4NQ.js";
import {
  checkWriteArguments,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/ninjs/generations.ts
var GENERATIONS = {
  "3.2": (item) => renamed(item, CAMEL),
  "2.2": (item) => renamed(
    { ...withOldType(item), associations: item.associations?.map(({ rel: _, ...item2 }) => withOldType(item2)) },
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
  return Object.fromEntries(parts.map(([name, part]) => [names.get(name) ?? name, inside(part, names)]));
}
function inside(value, names) {
  if (Array.isArray(value)) return value.map((part) => inside(part, names));
  return typeof value === "object" && value !== null ? renamed(value, names) : value;
}
function first(item) {
  const { name: _, rel: _rel, standard, headlines, descriptions, bodies, by, ...rest } = item;
  const { people, organisations, places, subjects, genres, infosources, renditions, associations, ...others } = rest;
  const { altids, trustindicators, ...plain } = others;
  const text = bodies?.find(({ contenttype }) => contenttype === "text/plain");
  return renamed(
    {
      $standard: standard,
      ...plain,
      byline: by,
      headline: textOf(headlines, "main"),
      ...byRole(
        "headline",
        headlines?.filter(({ role }) => role !== "main")
      ),
      ...byRole(
        "description",
        descriptions?.filter(({ role }) => role !== "summary")
      ),
      description_text: descriptions?.filter(({ role }) => role === "summary").map(({ value }) => value).join("\n") || void 0,
      body_html: bodies?.find(({ contenttype }) => contenttype === "text/html")?.value,
      body_text: text?.value,
      charcount: text?.charcount,
      wordcount: text?.wordcount,
      person: people?.map(concept),
      organisation: organisations?.map(concept),
      place: places?.map(concept),
      altids: altids && Object.fromEntries(altids.map(({ role, value }, i) => [role ?? `id${i + 1}`, value])),
      trustindicator: trustindicators?.map(({ role, href }) => ({ scheme: role, href })),
      subject: subjects?.map(concept),
      genre: genres?.map(concept),
      infosource: infosources?.map(concept),
      renditions: renditions && byName(renditions, ({ name: _2, contenttype: mimetype, ...file }) => ({ ...file, mimetype })),
      associations: associations && byName(associations, (item2) => first(withOldType(item2)))
    },
    /* @__PURE__ */ new Map()
  );
}
var textOf = (texts, role) => texts?.find((one) => one.role === role)?.value;
var ROLE = /^[a-z0-9_]+$/;
function byRole(name, texts = []) {
  const found = {};
  for (const { role = "", value } of texts) if (ROLE.test(role)) found[`${name}_${role}`] ??= value;
  return found;
}
function concept({ uri, literal, role, rel, ...rest }) {
  return { ...rest, rel: rel ?? role, ...uri === void 0 ? { code: literal } : splitAddress(uri) };
}
function byName(items, write) {
  return Object.fromEntries(items.map((item, i) => [`${item.name ?? i + 1}`, write(item)]));
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
  const files = (renditions ?? []).filter(({ href }) => toNinjsUri(href));
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
      uri: id === void 0 ? first2.href : uriOfGuid(id),
      rel: "media",
      type: medium ?? "picture",
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
var writtenType = ({ item }) => typeOf(item?.class) ?? "text";
var typeOf = (kind) => TYPES.has(kind) ? kind : void 0;
function writeLink({ rel, href: page, guid, title }, name) {
  const href = toNinjsUri(page);
  if (href === void 0 && guid === void 0) return [];
  return [
    {
      name,
      rel,
      uri: guid === void 0 ? href ?? "" : uriOfGuid(guid),
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
}) => nonEmpty([
  ...(byline?.authors ?? []).filter(({ kind }) => kind === "person").map(author),
  ...contributors.map((one) => ({ name: one.name, rel: one.role, contactinfo: facts(one) })),
  ...subjects.filter(isOfKind("person")).map(about),
  ...(annotations?.people ?? []).map(({ name, roles = [] }) => ({
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
}) => nonEmpty([
  ...(byline?.authors ?? []).filter(({ kind }) => kind === "organisation").map(author),
  ...instruments.map(instrument),
  ...subjects.filter(isOfKind("organisation")).map(about),
  ...(annotations?.organisations ?? []).map(({ name }) => ({ name, rel: MENTIONS }))
]);
var writePlaces = ({ dateline, subjects = [], annotations }) => nonEmpty([
  ...(dateline?.places ?? []).map(located),
  ...subjects.filter(isOfKind("geoArea")).map(about),
  ...(annotations?.places ?? []).map(({ name, geonames }) => ({
    name,
    rel: MENTIONS,
    uri: geonames ? `https://sws.geonames.org/${geonames}/` : void 0
  }))
]);
var writeSubjects = ({ subjects = [], keywords = [] }) => nonEmpty([
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
  uri: toNinjsUri(uri) ?? addressOf(scheme, code),
  literal: literalOf(scheme, code)
});
var literalOf = (scheme, code) => scheme !== void 0 || code?.includes(":") ? `${scheme ?? ""}:${code ?? ""}` : code;
var writeGenres = (article) => nonEmpty(genresOf(article).map(writeConcept));
var writeSources = (creditLine, provider, sources = []) => nonEmpty([
  ...provider ? [{ name: provider.name, role: "provider", uri: toNinjsUri(provider.uri), literal: provider.code }] : [],
  ...creditLine ? [{ name: creditLine, role: "credit" }] : [],
  ...sources.map(({ name, role, uri }) => ({ name, role, uri: toNinjsUri(uri) }))
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
  return { name: name ?? text, rel: "located", literal: text, contactinfo: found.length ? found : void 0 };
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
    uri: uriOfGuid(item.guid),
    standard: {
      name: "ninjs",
      version: standard,
      schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${standard}.json`
    },
    type: writtenType(article),
    version: item.version === void 0 ? void 0 : String(item.version),
    firstcreated: item.firstCreated,
    versioncreated: item.versionCreated,
    contentcreated: toInstant(article.published?.at),
    embargoed: embargo && writtenEnd(embargo, now),
    expires,
    pubstatus: effectiveStatus(article, now),
    urgency,
    copyrightholder: copyright?.holder,
    copyrightnotice: copyright?.text,
    usageterms: joined(termsOf(article)),
    ednote: joined(notesOf(article)),
    language,
    slugline,
    by: byline?.text,
    located: dateline?.places?.[0] && (dateline.places[0].name ?? dateline.places[0].text),
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
var termsOf = (article) => [...usageTexts(article), ...reservationTexts(article)];
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
  const source = toNinjsUri(provenance?.digitalSourceType);
  const manifest = toNinjsUri(provenance?.c2pa);
  return {
    altids: alternativeIds?.map(({ role, value }) => ({ role, value })),
    rightsinfo: rightsOf(rights),
    digitalsourcetype: source === void 0 ? void 0 : { uri: source },
    trustindicators: manifest === void 0 ? void 0 : [{ role: C2PA, href: manifest }]
  };
}
var C2PA = "urn:x-c2pa:manifest";
function rightsOf({ links = [], expressions = [] } = {}) {
  const [link] = links.flatMap((one) => toNinjsUri(one) ?? []);
  if (link !== void 0) return { linkedrights: link };
  const [expression] = expressions;
  return expression && { langid: toNinjsUri(expression.language), encodedrights: expression.value };
}
var notesOf = ({ embargo, notices = [], editorsNotes = [] }) => [
  ...embargo && embargo.text !== exactEmbargo(embargo) ? [embargo.text] : [],
  ...[...notices, ...editorsNotes.filter((note) => !isPublic(note)), ...editorsNotes.filter(isPublic)].map(
    ({ text }) => text
  )
];
var joined = (texts) => texts.join("\n") || void 0;
var definedOnly = (list) => nonEmpty(list.filter((one) => one !== void 0));
var textWithRole = (role, value) => value === void 0 ? void 0 : { role, contenttype: "text/plain", value };
function writeBodies(article) {
  const html = writeHtmlBody(article, article.dateline);
  const text = documentText(article, article.dateline);
  return definedOnly([
    html === void 0 ? void 0 : { role: "main", contenttype: "text/html", value: html },
    text === void 0 ? void 0 : {
      role: "main",
      contenttype: "text/plain",
      charcount: text.length,
      wordcount: countWords(text),
      value: text
    }
  ]);
}

// src/formats/ninjs/to-ninjs.ts
var ninjsOptions = {
  ...factOptions,
  ...nowOptions,
  standard: /* @__PURE__ */ Object.keys(GENERATIONS)
};
function toNinjs(article, options = {}) {
  return rethrowAsMisuse("toNinjs", () => writeNinjs(article, options));
}
function toNinjsObject(article, options = {}) {
  return rethrowAsMisuse("toNinjsObject", () => JSON.parse(writeNinjs(article, options, "toNinjsObject")));
}
var MEDIA = /* @__PURE__ */ new Set(["picture", "graphic", "video", "audio"]);
function requireFile({ item, body }) {
  if (!MEDIA.has(item?.class) || body.length) return;
  throw new WirecopyError(
    "wrong-class",
    `Item of class ${item?.class} has an empty body; ninjs requires its media file.`,
    [{ path: "item.class", message: `class is ${item?.class}` }]
  );
}
function writeNinjs(article, options, writer = "toNinjs") {
  checkWriteArguments(writer, article, options, ninjsOptions);
  const { standard = "3.2", now } = options;
  requireFile(article);
  const item = requireItem("ninjs", article, options, ["guid"]);
  return `${JSON.stringify(GENERATIONS[standard](writeItem(article, item, { standard, now })), null, 2)}
`;
}

export {
  MENTIONS,
  writePeople,
  writeOrganisations,
  writePlaces,
  writeSubjects,
  writeGenres,
  writeSources,
  SYMBOL_TYPES,
  writeAssociations,
  writtenType,
  termsOf,
  writeHeadlines,
  writeDescriptions,
  PUBLIC_NOTE,
  CORRECTION,
  writeFacts,
  C2PA,
  notesOf,
  joined,
  GENERATIONS,
  oldType,
  ninjsOptions,
  toNinjs,
  toNinjsObject
};
