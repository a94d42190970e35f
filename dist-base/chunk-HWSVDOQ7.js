import {
  countryOf,
  readInnerRestrictions
} from "./chunk-SFTWVK2G.js";
import {
  broaderOf,
  contentCreated,
  contentModified,
  dateOf,
  publication,
  roundTripNewsmlDateline,
  roundTripPublished,
  roundTripUpdated
} from "./chunk-K7IQ6FCW.js";
import {
  directionOf
} from "./chunk-IUZ6LRDL.js";
import {
  content,
  decodeXml,
  elements,
  find,
  inPlace,
  inlineTags,
  nitfBlocks,
  outermost,
  readArticle,
  readNitfHead,
  readNorm,
  reportReferences,
  roundTripAnchor,
  roundTripAnnotations,
  writeNitfBody
} from "./chunk-N74KBTMA.js";
import {
  parseXml
} from "./chunk-HDDEVXMY.js";
import {
  requireText
} from "./chunk-TPKCXM2S.js";
import {
  toSubjectKind
} from "./chunk-OTCIZ5KC.js";
import {
  requireItem
} from "./chunk-FY5KHKJH.js";
import {
  stampOfTime
} from "./chunk-UUK2SE75.js";
import {
  expandTexts,
  withBeside
} from "./chunk-IK3ULOO2.js";
import {
  writeBlocks,
  writeFooter
} from "./chunk-RJ5LTOI4.js";
import {
  documentText,
  plainBlocks
} from "./chunk-IAGJ5QJL.js";
import {
  datelineLength,
  restrictionSignal,
  withDatelineParts,
  withOpening
} from "./chunk-FCHTCFGV.js";
import {
  annotationsOf,
  contributorCode,
  contributorRole,
  extractXml,
  locatedStory,
  readDocument,
  readMarkedText,
  reportEmptyBlocks,
  reportZonelessTimes,
  textEndsBefore,
  withHead
} from "./chunk-LYHTHXSI.js";
import {
  resolveReferences
} from "./chunk-T6WD6WOM.js";
import {
  createReporter
} from "./chunk-T2FW5SYP.js";
import {
  ELEMENT_SPANS,
  takeElementSpans,
  withBase,
  zonedXml
} from "./chunk-EHS23OWV.js";
import {
  factsOf,
  finder,
  inlinesOf,
  notAmong,
  wordsIn
} from "./chunk-KRP356JW.js";
import {
  DATA_MINING_CODES,
  NOTHING,
  dataMiningKind,
  element,
  escapeText,
  group,
  open,
  paired,
  roundTripBlocks,
  strictestMining,
  textElement,
  writeMarkedText,
  writeText
} from "./chunk-XP5S5KEA.js";
import {
  factOptions,
  knownItem
} from "./chunk-C5OXRDYZ.js";
import {
  asTexts
} from "./chunk-WCCXPNJO.js";
import {
  genresOf,
  toGenres,
  withDateline,
  withoutOpening
} from "./chunk-5HMUK2TQ.js";
import {
  effectiveStatus,
  isEmbargoStatus,
  mergeRestrictions,
  readEmbargo,
  readExpiry,
  readStatus,
  roundTripEmbargo,
  strictestEmbargo,
  strictestStatus,
  strictestWithEmbargo,
  usageTexts,
  writtenEnd
} from "./chunk-WIDA2SCI.js";
import {
  nowOptions
} from "./chunk-MXRM5SUG.js";
import {
  findRestriction
} from "./chunk-ODSP73DO.js";
import {
  fieldSupport
} from "./chunk-DERV7HC7.js";
import {
  nonEmpty,
  withoutUndefined
} from "./chunk-SIFXUQRP.js";
import {
  toCode,
  toCount,
  toCountryCode,
  toDay,
  toEmail,
  toInstant,
  toLanguageTag,
  toLine,
  toSize,
  toSubdivisionCode,
  toText,
  toUri,
  toUriReference,
  toVersion
} from "./chunk-WZR4J4NQ.js";
import {
  checkOptions,
  checkWriteArguments,
  optionShapes,
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError,
  invalidArgument
} from "./chunk-JCLXVOGT.js";

// src/formats/newsml/html-data.ts
var PROLOG = /^\s*(?:<[?!][^<>]*>\s*){0,3}/;
var VOID = /<(br|hr|img|wbr)(?![\w-])([^<>]*?)\/?>/gi;
var EDGE = /<\/?(?:p|div|h[1-6]|li|[uo]l|tr|table|section|article|blockquote|br)(?![\w-])[^<>]*>/gi;
var TAG = /<[^<>]*>/g;
function readHtmlData(markup2) {
  const bare = markup2.replace(PROLOG, "");
  try {
    return parseXml(`<div>${bare.replace(VOID, "<$1$2/>")}</div>`);
  } catch {
    const words = bare.replace(EDGE, "\n\n").replace(TAG, "");
    return resolveReferences(words) ?? words;
  }
}
var withHtmlData = (source) => [source, expandTexts(source, extractHtmlData)];
var OPEN = "<div>";
function extractHtmlData(markup2) {
  const spaces = (found) => " ".repeat(found.length);
  const offsets = [];
  try {
    const text2 = `${OPEN}${markup2.replace(PROLOG, spaces).replace(VOID, spaces)}</div>`;
    const root = parseXml(text2, {}, offsets);
    const found = extractXml({ text: text2, root, offsets }, root);
    const shift = (at) => Math.max(0, at - OPEN.length);
    return { ...found, start: found.start.map(shift), end: found.end.map(shift) };
  } catch {
    return void 0;
  }
}

// src/formats/newsml/qcode.ts
function qcode(value) {
  const colon = value?.indexOf(":") ?? -1;
  if (value === void 0 || colon < 1 || colon === value.length - 1) return void 0;
  return { alias: value.slice(0, colon), code: value.slice(colon + 1) };
}

// src/formats/newsml/infomaker.ts
var ELEMENTS = {
  headline: "h1",
  preamble: "p",
  body: "p",
  drophead: "h2",
  subheadline: "h2",
  subheadline1: "h2",
  subheadline2: "h3",
  subheadline3: "h4",
  blockquote: "blockquote",
  preformatted: "pre",
  "unordered-list": "ul",
  "ordered-list": "ol",
  "list-item": "li"
};
function idfToHtml(idf) {
  return html("div", {}, idf.children.map(toHtml));
}
var html = (local, attributes, children) => ({
  name: local,
  local,
  namespace: "",
  attributes,
  children: [...children]
});
function toHtml(node) {
  if (typeof node === "string") return node;
  const { local, attributes } = node;
  if (local === "object") return objectToHtml(node);
  const children = node.children.map(toHtml);
  if (local === "element" && /dateline$/.test(attributes.type ?? "")) return html("p", { class: "dateline" }, children);
  if (local === "element") return html(ELEMENTS[attributes.type ?? ""] ?? "p", {}, children);
  return local === "group" ? html("div", {}, children) : { ...node, children };
}
function objectToHtml(object) {
  const link = elements(find(object, "links"), "link").find(({ attributes }) => attributes.uri ?? attributes.url);
  const { uri, url } = { ...object.attributes, ...link?.attributes };
  const address = uri ?? url;
  const data = find(link ?? object, "data") ?? find(object, "data");
  const textOf2 = (name) => content(find(data, name) ?? html(name, {}, []));
  const type = object.attributes.type ?? "";
  if (!address) return html("script", {}, []);
  const caption = html("figcaption", {}, [
    textOf2("text"),
    ...textOf2("credit") ? [html("cite", {}, [textOf2("credit")])] : []
  ]);
  if (/image/.test(type)) {
    const image = html(
      "img",
      { src: address, alt: textOf2("alttext"), width: textOf2("width"), height: textOf2("height") },
      []
    );
    return html("figure", {}, [image, caption]);
  }
  return html("figure", { class: "embed" }, [html("a", { href: address }, [address]), caption]);
}
var linksOf = (meta, rel) => elements(meta, "links").flatMap((links) => elements(links, "link")).filter(({ attributes }) => attributes.rel === rel);
function readLinkedAuthors(meta) {
  const authors = linksOf(meta, "author").flatMap(({ attributes }) => {
    const name = toLine(attributes.title);
    return name ? [{ kind: "person", name }] : [];
  });
  return authors.length ? { text: authors.map(({ name }) => name).join(", "), authors } : void 0;
}
var readLinkedSubjects = (meta) => linksOf(meta, "subject").flatMap(({ attributes }) => {
  const name = toLine(attributes.title);
  const uri = toUri(attributes.uri);
  return name ?? uri ? [{ ...name && { name }, ...uri && { uri } }] : [];
});

// src/formats/body/read/markup-body.ts
var EMPTY_BODY = {
  blocks: [],
  head: [],
  signoff: [],
  boilerplate: [],
  contacts: [],
  editorsNotes: []
};

// src/formats/newsml/read-content.ts
function readContent(set, report) {
  const data = elements(set, "inlineData");
  const order = [
    ...elements(set, "inlineXML"),
    ...data.filter((part) => MARKUP.test(typeOf(part))),
    ...data.filter((part) => !MARKUP.test(typeOf(part)))
  ];
  for (const part of order) {
    const found = part.local === "inlineXML" ? readMarkup(part, report) : readData(part, report);
    if (!found) continue;
    if (order.length > 1) report("other-content", `Item has its content in ${order.length} forms; one was read.`);
    return found;
  }
  return EMPTY_BODY;
}
var MARKUP = /html|nitf/;
var typeOf = ({ attributes }) => attributes.contenttype ?? "text/plain";
var ESCAPED = /^\s*<(?:p|div|h[1-6]|[uo]l|table|blockquote|section|figure)(?:\s[^<>]{0,400})?>/i;
function escapedIn(part) {
  const root = find(part, "html", "body") ?? find(part, "nitf", "body", "body.content");
  const [text2, ...more] = root?.children ?? [];
  if (typeof text2 !== "string" || more.length || !ESCAPED.test(text2)) return void 0;
  const data = readHtmlData(text2);
  return typeof data === "string" ? void 0 : data;
}
function readMarkup(part, report) {
  const idf = find(part, "idf");
  const other = idf ? idfToHtml(idf) : escapedIn(part);
  const body = readDocument(other ?? part, report);
  reportEmptyBlocks(part, report);
  const head = readNitfHead(part);
  const found = {
    ...body,
    head: [...head.lines, ...body.head],
    editorsNotes: [
      ...head.editorsNotes.map(({ text: text2 }) => ({ text: text2 })),
      ...asTexts(head.copyright),
      ...body.editorsNotes
    ]
  };
  return found.blocks.length || found.head.length || found.signoff.length || found.boilerplate.length || found.contacts.length || found.editorsNotes.length ? found : void 0;
}
function readData(part, report) {
  const type = typeOf(part);
  const marked = MARKUP.test(type);
  if (part.attributes.encoding || !(marked || type.startsWith("text/plain"))) {
    report("content-unread", `Content of type ${type} was not read.`);
    return void 0;
  }
  const data = marked ? readHtmlData(content(part)) : content(part);
  if (typeof data !== "string") return readMarkup(data, report);
  const blocks = plainBlocks(data);
  return blocks.length ? { ...EMPTY_BODY, blocks } : void 0;
}

// src/formats/primary-subtag.ts
var primarySubtag = (tag) => tag?.toLowerCase().split("-")[0];

// src/formats/newsml/corrections.ts
var CORRECTION = "urn:x-correction:";
var correctionAttributes = ({ at, version }) => ({
  roleuri: `${CORRECTION}${version ?? ""}`,
  modified: at
});
var isCorrection = ({ attributes }) => attributes.roleuri?.startsWith(CORRECTION) ?? false;
var readCorrection = (text2, { attributes: { roleuri, modified } }) => withoutUndefined({ text: text2, at: toInstant(modified), version: toVersion(roleuri?.slice(CORRECTION.length)) });

// src/formats/newsml/item-class.ts
var NATURES = [
  "text",
  "picture",
  "graphic",
  "animated",
  "video",
  "audio",
  "data",
  "composite"
];
var isNewsItem = (kind) => NATURES.some((one) => one === kind);
var writtenClass = ({ item: item2 }) => item2?.class && isNewsItem(item2.class) ? item2.class : "text";
var OTHERS = /* @__PURE__ */ new Map([
  ["packageItem", "composite"],
  ["conceptItem", "concept"],
  ["knowledgeItem", "concept"],
  ["planningItem", "planning"]
]);
var readItemClass = (element2, code) => OTHERS.get(element2) ?? (code === "image" ? "picture" : NATURES.find((one) => one === code));

// src/formats/newsml/notes.ts
var NOTE_ROLES = /* @__PURE__ */ new Map([
  ["stat:canceled", "kill"],
  ["stat:withheld", "withhold"],
  ["sig:correction", "correction"],
  ["sig:update", "update"]
]);
var ROLE_OF = /* @__PURE__ */ (() => new Map([...NOTE_ROLES].map(([role, kind]) => [kind, role])))();
var EMBARGO_ROLE = "stat:withheld";
var CONSTRAINTS = { public: "urn:x-note:public", desks: "urn:x-note:desks" };
var constraintOf = ({ public: isPublic }) => isPublic === void 0 ? void 0 : isPublic ? CONSTRAINTS.public : CONSTRAINTS.desks;
function isPublicNote({ pubconstraint, pubconstrainturi }) {
  if (pubconstraint === void 0 && pubconstrainturi === void 0) return void 0;
  return pubconstraint === void 0 && pubconstrainturi === CONSTRAINTS.public;
}
function roundTripNewsmlNotices({ notices = [] }) {
  const withRole = notices.filter(({ kind }) => ROLE_OF.has(kind)).map(({ kind, text: text2 }) => ({ kind, text: text2 }));
  return withRole.length ? withRole : void 0;
}
var isRestricting = (role) => NOTE_ROLES.has(role) || restrictionSignal(role) !== void 0;
function roundTripEditorsNotes({ editorsNotes = [], notices = [] }) {
  const own = editorsNotes.map(({ role, ...note }) => ({ ...note, ...role && !isRestricting(role) && { role } }));
  const withoutRole = [...own, ...notices.filter(({ kind }) => !ROLE_OF.has(kind)).map(({ text: text2 }) => ({ text: text2 }))];
  return withoutRole.length ? withoutRole : void 0;
}
function notesOf(article) {
  const role = (kind) => ROLE_OF.get(kind);
  return [
    ...article.embargo ? [{ text: article.embargo.text, role: EMBARGO_ROLE }] : [],
    ...(roundTripNewsmlNotices(article) ?? []).map(({ kind, text: text2 }) => ({ text: text2, role: role(kind) ?? EMBARGO_ROLE })),
    ...(roundTripEditorsNotes(article) ?? []).map((one) => ({
      text: one.text,
      own: one.role,
      constraint: constraintOf(one)
    }))
  ];
}
function signalsOf({ notices = [] }) {
  const roles = notices.flatMap(({ kind }) => ROLE_OF.get(kind) ?? []);
  return [...new Set(roles)].filter((role) => role.startsWith("sig:"));
}

// src/formats/newsml/read-party.ts
var lineOf = (element2) => element2 && toLine(readMarkedText(element2.children)?.text);
function propertyName(property) {
  if (!property) return void 0;
  const { literal, qcode: value, uri: address } = property.attributes;
  return lineOf(find(property, "name")) ?? toLine(literal) ?? toLine(qcode(value)?.code ?? address);
}
function readProvider(element2) {
  const name = propertyName(element2);
  if (!element2 || !name) return void 0;
  const identity2 = qcode(element2.attributes.qcode);
  const known = identity2?.alias === "nprov" ? toCode(identity2.code) : void 0;
  const address = toUri(element2.attributes.uri ?? find(element2, "sameAs")?.attributes.uri);
  return { name, ...known && { code: known }, ...address && { uri: address } };
}
var wordsOf = (party) => lineOf(find(party, "name")) ?? toLine(party.attributes.literal);
function readByline(meta, provider) {
  const line = elements(meta, "by").map(lineOf).find(Boolean);
  const authors = elements(meta, "creator").flatMap((creator) => readAuthor(creator, line, provider) ?? []);
  const text2 = line ?? toLine(authors.map(({ name }) => name).join(", "));
  return text2 === void 0 ? void 0 : { text: text2, ...authors.length && { authors } };
}
function readAuthor(creator, line, provider) {
  const name = wordsOf(creator);
  const { type } = creator.attributes;
  if (!name || !type && !(line ? line.toLowerCase().includes(name.toLowerCase()) : isPersonName(name, provider)))
    return void 0;
  const organisation = type === "cpnat:organisation" || find(creator, "organisationDetails");
  const jobTitle = lineOf(find(creator, "definition"));
  return { kind: organisation ? "organisation" : "person", name, ...jobTitle && { jobTitle }, ...details(creator) };
}
var PERSON_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,3}\s\p{Lu}[\p{L}.'’-]+$/u;
var AGENCY = /\b(?:agen[ct]|press|presse|news|desk|redaktion|gmbh|inc|ltd|staff|wire)/i;
var isPersonName = (name, provider) => name !== provider && PERSON_NAME.test(name) && !AGENCY.test(name);
function readContributors(meta) {
  return elements(meta, "contributor").flatMap((contributor) => {
    const name = wordsOf(contributor);
    const role = contributorRole(lineOf(find(contributor, "definition")), contributor.attributes.role);
    return name ? [{ role, name, ...details(contributor) }] : [];
  });
}
function details(party) {
  const inside = find(party, "personDetails") ?? find(party, "organisationDetails");
  const organisation = propertyName(find(inside, "affiliation"));
  const contact = find(inside, "contactInfo");
  const place = propertyName(find(contact, "address", "locality"));
  const mail = toEmail(lineOf(find(contact, "email")));
  const uri = toUri(lineOf(find(contact, "web")));
  return {
    ...organisation && { organisation },
    ...place && { place },
    ...mail && { email: mail },
    ...uri && { uri }
  };
}

// src/formats/newsml/restriction-meta.ts
var RESTRICTING = ["embargoed", "pubStatus", "signal", "edNote"];
function restrictionMeta(item2, header) {
  const [meta, ...rest] = elements(item2, "itemMeta");
  const others = [...rest, ...elements(item2, "contentMeta", "partMeta")];
  const more = [...others.flatMap((one) => elements(one, ...RESTRICTING)), ...elements(header, "signal")];
  if (!more.length) return meta;
  return meta ? { ...meta, children: [...meta.children, ...more] } : { ...item2, name: "itemMeta", local: "itemMeta", attributes: {}, children: more };
}

// src/formats/newsml/role.ts
var OWN = "urn:x-role:";
var roleUri = (role) => OWN + encodeURIComponent(role);
function ownRole(address) {
  if (!address?.startsWith(OWN)) return void 0;
  try {
    return decodeURIComponent(address.slice(OWN.length));
  } catch {
    return void 0;
  }
}
var roleOf = ({ role, roleuri }) => toCode(ownRole(text(roleuri)) ?? (text(role) ?? text(roleuri))?.trim().split(/\s+/)[0]);
var text = (value) => value === void 0 ? void 0 : String(value);

// src/formats/newsml/read-item-meta.ts
var textOf = (element2) => readMarkedText(element2.children)?.text;
function readItem(item2, header) {
  const meta = find(item2, "itemMeta");
  const restricting = restrictionMeta(item2, header);
  const alternativeIds = elements(find(item2, "contentMeta"), "altId").flatMap((one) => {
    const value = lineOf(one);
    const role = roleOf(one.attributes);
    return value ? [{ value, ...role && { role } }] : [];
  });
  const { qcode: kind, uri: kindUri } = find(meta, "itemClass")?.attributes ?? {};
  return knownItem({
    guid: toLine(item2.attributes.guid),
    alternativeIds: alternativeIds.length ? alternativeIds : void 0,
    class: readItemClass(item2.local, qcode(kind)?.code ?? kindUri?.replace(/^.*\//, "")),
    version: toVersion(item2.attributes.version),
    provider: readProvider(find(meta, "provider")),
    firstCreated: momentOf(find(meta, "firstCreated")),
    versionCreated: momentOf(find(meta, "versionCreated")),
    sent: momentOf(find(header, "sent")),
    status: strictestWithEmbargo(embargoIn(restricting), statusesIn(restricting)),
    priority: toCount(lineOf(find(header, "priority")), 9),
    service: propertyName(find(meta, "service"))
  });
}
var statusesIn = (meta) => elements(meta, "pubStatus").map(({ attributes }) => qcode(attributes.qcode)?.code ?? attributes.uri ?? "withheld");
var signalsIn = (meta) => elements(meta, "signal").flatMap((signal) => {
  const names = elements(signal, "name").flatMap((one) => lineOf(one) ?? []);
  const code = signal.attributes.qcode ?? signal.attributes.uri ?? signal.attributes.literal;
  return [...code === void 0 ? [] : [code], ...names.filter((name) => restrictionSignal(name))];
});
var momentOf = (element2) => toInstant(lineOf(element2));
function readItemRestrictions(meta) {
  const [notes, corrections] = readNotes(meta);
  const take = (role) => {
    const index = notes.findIndex((note) => note.role === role);
    return index < 0 ? void 0 : notes.splice(index, 1)[0]?.text;
  };
  const signals = signalsIn(meta);
  const embargo = embargoIn(meta, take);
  const roled = new Set(notes.map(({ role }) => role));
  const unexplained = [...new Set(signals)].filter((signal) => signal.startsWith("sig:") && !roled.has(signal));
  const signalled = unexplained.flatMap((signal) => {
    const kind = NOTE_ROLES.get(signal);
    const text2 = kind === "correction" && take(void 0) || signal;
    return kind ? [{ kind, text: text2 }] : [];
  });
  const notices = notes.flatMap(({ role, text: text2 }) => {
    const kind = role && NOTE_ROLES.get(role);
    return kind ? [{ kind, text: text2 }] : [];
  });
  const editorsNotes = notes.filter(({ role }) => !role).map(({ text: text2, own, isPublic }) => withoutUndefined({ text: text2, role: own, public: isPublic }));
  const { expires, restriction } = readExpiry(lineOf(find(meta, "expires")));
  const all = [...notices, ...signalled, ...noticesOfSignals(signals, notices)];
  return {
    ...all.length && { notices: all },
    ...embargo && { embargo },
    ...expires && { expires },
    ...editorsNotes.length && { editorsNotes },
    ...corrections.length && { corrections },
    restrictions: restriction ? [restriction] : []
  };
}
function readNotes(meta) {
  const notes = [];
  const corrections = [];
  for (const note of elements(meta, "edNote")) {
    const text2 = textOf(note);
    if (text2 === void 0) continue;
    if (isCorrection(note)) corrections.push(readCorrection(text2, note));
    else {
      const roles = `${note.attributes.role ?? ""} ${note.attributes.roleuri ?? ""}`.trim().split(/\s+/);
      const role = roles.map(noticeRole).find(Boolean);
      notes.push({ text: text2, role, own: roleOf(note.attributes), isPublic: isPublicNote(note.attributes) });
    }
  }
  return [notes, corrections];
}
function noticeRole(role) {
  if (NOTE_ROLES.has(role)) return role;
  const kind = restrictionSignal(role);
  return kind && (kind === "kill" ? "stat:canceled" : EMBARGO_ROLE);
}
function embargoIn(meta, take = () => void 0) {
  const times = elements(meta, "embargoed").map(lineOf);
  const signal = signalsIn(meta).find((one) => restrictionSignal(one) === "embargo") ?? statusesIn(meta).find(isEmbargoStatus);
  if (!times.length && signal === void 0) return void 0;
  const words = take(EMBARGO_ROLE);
  return strictestEmbargo(times.map((time) => readEmbargo(time, words))) ?? readEmbargo(void 0, words ?? signal);
}
function noticesOfSignals(signals, notices) {
  const kindsFound = new Set(notices.map(({ kind }) => kind));
  return signals.flatMap((text2) => {
    const kind = restrictionSignal(text2);
    if (!kind || kind === "embargo" || kindsFound.has(kind)) return [];
    kindsFound.add(kind);
    return [{ kind, text: text2 }];
  });
}

// src/formats/newsml/read-remote.ts
var MEDIA = /* @__PURE__ */ new Map([
  ["picture", "picture"],
  ["image", "picture"],
  ["graphic", "graphic"],
  ["animated", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
var isCaption = ({ attributes }) => /:caption\b/i.test(attributes.role ?? "");
var isAlternativeText = ({ attributes }) => /:alt(?:ernative)?text\b/i.test(attributes.role ?? "");
var reportLeftOut = (report, what, text2) => report("left-out", `The ${what} \u201C${text2}\u201D was left out: articles have no field for it.`);
function readRemote(item2, nature, report) {
  const meta = find(item2, "contentMeta");
  const remote = elements(find(item2, "contentSet"), "remoteContent");
  const mediumOf = ({ attributes }) => MEDIA.get(attributes.contenttype?.split("/")[0]);
  const beside = MEDIA.has(nature) ? remote : remote.filter(mediumOf);
  if (beside.length < remote.length) report("text-elsewhere", "Content is at another address, which is not fetched.");
  const renditions = beside.flatMap((file) => readFile(file, report));
  const captions = elements(meta, "description").filter(isCaption).flatMap((one) => textOf(one) ?? []);
  const caption = toText(captions.join("\n"));
  const alt = elements(meta, "description").filter(isAlternativeText).flatMap((one) => textOf(one) ?? [])[0];
  const [first] = beside;
  const medium = MEDIA.get(nature) ?? (first && mediumOf(first));
  if (!medium || !renditions.length && !caption) {
    if (caption) reportLeftOut(report, "caption", caption);
    return [];
  }
  const credit = lineOf(find(meta, "creditline")) ?? lineOf(find(meta, "by")) ?? propertyName(find(meta, "creator"));
  return [
    {
      kind: "media",
      medium,
      ...caption && { caption },
      ...alt && MEDIA.has(nature) && { alt },
      ...credit && MEDIA.has(nature) && { credit },
      ...renditions.length && { renditions }
    }
  ];
}
function readFile({ attributes }, report) {
  const href = toUriReference(attributes.href);
  if (!href) {
    report("picture-dropped", "Media was left out: its address is malformed or unsafe.");
    return [];
  }
  const role = toCode(qcode(attributes.rendition)?.code);
  const mimeType = toCode(attributes.contenttype);
  const width = toCount(attributes.width, 999999);
  const height = toCount(attributes.height, 999999);
  return [
    { href, ...role && { role }, ...mimeType && { mimeType }, ...width && { width }, ...height && { height } }
  ];
}

// src/formats/newsml/catalog.ts
var CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";
var ALIASES = /* @__PURE__ */ new Set(
  `
    altidrole aoprop app aspfacet aspfacetvalue acdc authoritystatus catinat chprop cinat colsp colin ctech
    cptdefrole cptnoterole crel conf ciprol cwarn cpnat cpprole drol digsrctype dimensionunit ednoterole
    dummy erol encd entityprop ecirol edconf eocstat eorol eprol eregrol fisymtype frmt gen genre hashscope
    hashtype hopaction hatarget howextr howpr ikos imgregrole imgregtype impt irel irep lbtyp lrol
    loutorient loctyp medtop mtyp medtype nprt nrol ncostat nityp nmsig nprod nprov ninat not oito pgrmod
    plinat prio prodgenre prop prov stat rtype rcalctype rel rnd riaspect rightsprop riscope role1 rscaleunit
    scn sev sig pst1 subj squ timeunit tone tpctyp trustindicator urgy useracttype valfmt vcdc videodef ivqu
    sov why wldreg a1312cat a1312prio a1312svc a1312vers bcp47 cusip figi gics isin mic iso3166-1a2
    iso3166-1a3 iso3166-2 iso4217a iso4217n parasport secst sedol ticker tidm dbpedia geonames
    geonameshttps googletopicsv1 googletopicsv2 iabcontent20 iabcontent21 iabcontent22 iabcontent30
    iabaudience10 iabadproduct10 iabadproduct20 mb-artist mb-label mb-recording mb-release mb-releasegroup
    mb-work plus skos wikidata
  `.split(/\s+/).filter(Boolean)
);

// src/formats/newsml/scheme.ts
var UNKNOWN = "urn:x-scheme:";
var ALIAS = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
function declareAddress(alias, address, schemes) {
  if (!ALIAS.test(alias) || (schemes.get(alias) ?? address) !== address) return false;
  schemes.set(alias, address);
  return true;
}
function declareScheme(alias, schemes) {
  if (ALIASES.has(alias) || schemes.has(alias)) return true;
  return declareAddress(alias, `${UNKNOWN}${alias}:`, schemes);
}
var knownAddress = (address) => address?.startsWith(UNKNOWN) ? void 0 : address;

// src/formats/newsml/concept-reference.ts
function roundTripReference({ scheme, code, uri, name }, schemes) {
  const named3 = name === void 0 ? {} : { name };
  if (scheme && code && declareScheme(scheme, schemes)) return { scheme, code, ...named3 };
  if (uri) return { uri, ...named3 };
  const literal = name ?? toLine(code ?? scheme);
  return literal === void 0 ? {} : { name: literal };
}
function writeReference(tag, { scheme, code, uri, name }) {
  if (!scheme && !uri && name === void 0) return "";
  const identity2 = scheme ? { qcode: `${scheme}:${code}` } : uri ? { uri } : { literal: name };
  return element(tag, identity2, name === void 0 ? "" : textElement("name", name));
}
function readReference(reference) {
  const { qcode: value, uri: address, literal } = reference.attributes;
  const { alias, code } = qcode(value) ?? {};
  const scheme = toCode(alias);
  const known = toCode(code);
  const uri = toUri(address);
  const name = lineOf(find(reference, "name")) ?? toLine(literal);
  const found = {
    ...scheme && known && { scheme, code: known },
    ...uri && { uri },
    ...name && { name }
  };
  return Object.keys(found).length ? found : void 0;
}

// src/formats/newsml/genre.ts
var GENRES = /* @__PURE__ */ new Set(
  `Actuality Advice Almanac Analysis Anniversary Background Current Daybook Exclusive Feature Fixture Forecast History Horoscope Interview
  Music Obituary Opinion Profile Program Quote Retrospective Review Scener`.split(/\s+/)
);
var SCHEME = "genre";
var withGenreCode = (genre) => genre.name !== void 0 && GENRES.has(genre.name) && Object.keys(genre).length === 1 ? { name: genre.name, scheme: SCHEME, code: genre.name } : genre;
function withoutGenreCode(genres) {
  const [{ name, scheme, code, uri } = {}] = genres;
  const label = toLine(code);
  const isKnown = scheme === SCHEME && label !== void 0 && (name ?? label) === label && uri === void 0;
  return genres.length === 1 && isKnown && GENRES.has(label) ? [{ name: label }] : genres;
}

// src/formats/newsml/names.ts
var inBody = (path) => path.startsWith("body.");
var ROOMS = {
  xhtml: { allows: () => true, quotes: () => false, flat: (path) => !inBody(path) },
  nitf: { allows: () => true, quotes: inBody, flat: () => true },
  plain: { allows: (path) => !inBody(path), quotes: () => false, flat: () => true }
};
var NATURES2 = {
  person: "cpnat:person",
  organisation: "cpnat:organisation",
  place: "cpnat:geoArea"
};
var NOBODY = {
  at: NOTHING.at,
  mentioned: [],
  others: [],
  ids: /* @__PURE__ */ new Map(),
  above: NOTHING,
  inBody: NOTHING
};
function namesToWrite(article, body) {
  if (!article.annotations) return NOBODY;
  const inlines = inlinesOf(article, ROOMS[body]);
  const ids = /* @__PURE__ */ new Map();
  const idOf = /* @__PURE__ */ new Map();
  for (const [path, all] of inlines.at) {
    for (const one of all) {
      if (!inBody(path) || one.of === void 0 || one.kind === "quotation") continue;
      const id = `n${idOf.size + 1}`;
      idOf.set(one, id);
      const own = ids.get(one.of);
      if (own) own.push(id);
      else ids.set(one.of, [id]);
    }
  }
  const { at } = inlines;
  return {
    ...inlines,
    ids,
    above: { at, tags: ({ of }) => [open("inline", { literal: of }), "</inline>"] },
    inBody: {
      at,
      tags: (one) => body === "nitf" ? inlineTags(one, { id: idOf.get(one) }) : [open("span", { id: idOf.get(one) }), "</span>"]
    }
  };
}
function writeNames(article, { mentioned, others, ids }) {
  if (!mentioned.length && !others.length) return [];
  const find2 = finder(mentioned);
  const names = new Map(mentioned.map(({ key, name }) => [key, name]));
  const references = mentioned.flatMap(({ key }) => {
    const own = ids.get(key);
    return own ? [element("inlineRef", { idrefs: own.join(" "), literal: key })] : [];
  });
  return [
    ...mentioned.map((named3) => writeAssert(named3, writeFacts(factsOf(named3, find2), names))),
    ...notAmong(article.subjects, others).flatMap((named3) => {
      const facts = writeFacts({ ...factsOf(named3, find2), geonames: void 0 }, names);
      return facts ? [writeAssert(named3, facts, entityIdentity(named3))] : [];
    }),
    ...references
  ];
}
var entityIdentity = (named3) => named3.kind === "place" && named3.of.geonames !== void 0 ? { qcode: `geonames:${named3.of.geonames}` } : { literal: named3.name };
var writeAssert = ({ kind, key, name }, facts, identity2 = { literal: key }) => element("assert", { ...identity2 }, element("type", { qcode: NATURES2[kind] }) + textElement("name", name) + facts);
var sameAs = (named3) => {
  const geonames = named3.kind === "place" ? factsOf(named3, () => void 0).geonames : void 0;
  return geonames ? element("sameAs", { qcode: `geonames:${geonames}` }) : "";
};
function writeFacts(facts, names) {
  const { roles = [], acronym, parent, geonames, countryCode, subdivisionCode } = facts;
  const affiliations = roles.flatMap(
    ({ text: text2, organisation: literal }) => literal === void 0 ? [] : [
      element(
        "affiliation",
        { type: NATURES2.organisation, literal },
        textElement("name", names.get(literal) ?? literal) + textElement("definition", text2)
      )
    ]
  );
  return [
    ...acronym ? [textElement("name", acronym)] : [],
    ...roles.flatMap(({ text: text2, organisation }) => organisation === void 0 ? [textElement("definition", text2)] : []),
    ...geonames ? [element("sameAs", { qcode: `geonames:${geonames}` })] : [],
    ...parent ? [element("broader", { type: NATURES2.organisation, literal: parent })] : [],
    ...subdivisionCode ? [element("broader", { type: NATURES2.place, qcode: `iso3166-2:${subdivisionCode}` })] : [],
    ...countryCode ? [element("broader", { type: NATURES2.place, qcode: `iso3166-1a2:${countryCode}` })] : [],
    ...affiliations.length ? [element("personDetails", void 0, affiliations.join(""))] : []
  ].join("");
}
var roundTripNames = (article, body) => roundTripAnnotations(article, ROOMS[body], ({ roles = [], acronym, given: _, family: _family, ...facts }, name) => ({
  ...facts,
  roles: [...roles.filter((role) => !role.organisation), ...roles.filter((role) => role.organisation)],
  acronym: isShort(acronym, name) ? acronym : void 0
}));
var isShort = (acronym, name) => acronym !== void 0 && acronym.length < name.length;

// src/formats/newsml/subject.ts
var TOPICS = /* @__PURE__ */ new Set(["medtop", "subj"]);
function subjectsToWrite(article, { mentioned, others }) {
  const { subjects = [] } = article;
  const schemes = /* @__PURE__ */ new Map();
  for (const concept of [...subjects, ...genresOf(article)]) declareBase(concept, schemes);
  const keys = new Set(mentioned.map(({ key }) => key));
  const written = subjects.flatMap((subject) => {
    const identity2 = identify(subject, schemes);
    return identity2 ? [withFacts(subject, identity2, keys, schemes)] : [];
  });
  const named3 = notAmong(subjects, [...mentioned, ...others]);
  const isMentioned = new Set(mentioned);
  return {
    subjects: [...written, ...named3.map((one) => subjectOfName(one, isMentioned.has(one)))],
    genres: genresOf(article).flatMap((one) => {
      const identity2 = identify(withGenreCode(one), schemes);
      return identity2 ? [{ ...identity2, ...identity2.roundTrip && { roundTrip: withAddress(identity2.roundTrip) } }] : [];
    }),
    schemes
  };
}
function declareBase({ scheme, code, uri }, schemes) {
  const base = code && uri?.endsWith(code) ? uri.slice(0, -code.length) : "";
  return scheme !== void 0 && base !== "" && !ALIASES.has(scheme) && declareAddress(scheme, base, schemes);
}
function identify(subject, schemes) {
  const { name, scheme, code, uri } = subject;
  const named3 = name === void 0 ? {} : { name };
  if (scheme && code) {
    const qcode2 = `${scheme}:${code}`;
    const roundTrip = { ...named3, scheme, code, ...uri && { uri } };
    if (ALIASES.has(scheme)) return { roundTrip, qcode: qcode2, ...uri && { sameAs: uri } };
    if (declareBase(subject, schemes)) return { roundTrip, qcode: qcode2 };
    const known = knownAddress(schemes.get(scheme));
    if (known === void 0 && declareScheme(scheme, schemes)) return { roundTrip, qcode: qcode2, ...uri && { sameAs: uri } };
    if (known !== void 0 && uri === void 0) {
      const address = toUri(known + code);
      return { roundTrip: { ...roundTrip, ...address && { uri: address } }, qcode: qcode2 };
    }
  }
  if (uri) return { roundTrip: { ...named3, uri }, uri };
  const literal = name ?? toLine(code ?? scheme);
  return literal === void 0 ? void 0 : { roundTrip: { name: literal }, literal };
}
function withFacts(subject, identity2, keys, schemes) {
  const { name, names, relevance, confidence, why, sameAs: sameAs2 = [], broader = [] } = subject;
  const isKey = identity2.literal !== void 0 && keys.has(identity2.literal);
  const kind = isKey ? void 0 : subject.kind ?? (TOPICS.has(identity2.roundTrip?.scheme ?? "") ? "abstract" : void 0);
  const hasFields = (one) => Object.keys(one).length > 0;
  const others = sameAs2.map((one) => roundTripReference(one, schemes)).filter(hasFields);
  const facts = withoutUndefined({
    kind,
    names: name === void 0 ? void 0 : names,
    relevance,
    confidence,
    why,
    sameAs: nonEmpty(others),
    broader: nonEmpty(broader.map((one) => roundTripReference(one, schemes)).filter(hasFields))
  });
  return {
    ...identity2,
    roundTrip: withAddress({ ...identity2.roundTrip, ...facts }),
    ...kind && { type: `cpnat:${kind}` },
    others
  };
}
function withAddress(subject) {
  const { sameAs: sameAs2 = [], ...rest } = subject;
  if (subject.uri !== void 0) return subject;
  const at = sameAs2.findIndex((one) => one.uri !== void 0 && Object.keys(one).length === 1);
  const uri = sameAs2[at]?.uri;
  if (uri === void 0) return subject;
  const others = sameAs2.toSpliced(at, 1);
  return { ...rest, uri, ...others.length && { sameAs: others } };
}
var KINDS = {
  person: "person",
  organisation: "organisation",
  place: "geoArea"
};
function subjectOfName(named3, isMentioned) {
  const type = NATURES2[named3.kind];
  if (isMentioned) return { named: named3, type, literal: named3.key };
  const identity2 = entityIdentity(named3);
  const code = "qcode" in identity2 ? { scheme: "geonames", code: identity2.qcode.slice("geonames:".length) } : {};
  return { roundTrip: { name: named3.name, ...code, kind: KINDS[named3.kind] }, type, ...identity2 };
}
function roundTripNewsmlSubjects(article, body) {
  const found = subjectsToWrite(article, inlinesOf(article, ROOMS[body])).subjects.flatMap(
    ({ roundTrip }) => roundTrip ?? []
  );
  return found.length ? found : void 0;
}
function roundTripNewsmlGenres(article, body) {
  const { genres } = subjectsToWrite(article, inlinesOf(article, ROOMS[body]));
  return toGenres(withoutGenreCode(genres.flatMap(({ roundTrip }) => roundTrip ?? [])));
}

// src/formats/newsml/read-subjects.ts
function readSubjects(item2, meta, tag, matched) {
  const schemes = schemesOf(item2);
  return elements(meta, "subject").flatMap((subject) => {
    if (matched.has(subject)) return [];
    const found = withoutUndefined({
      ...identityOf(subject, schemes, tag),
      names: nonEmpty(namesOf(subject, tag).names),
      sameAs: nonEmpty(elements(subject, "sameAs").flatMap((one) => readReference(one) ?? [])),
      broader: nonEmpty(elements(subject, "broader").flatMap((one) => readReference(one) ?? []))
    });
    if (!Object.keys(found).length) return [];
    return [withAddress({ ...found, ...factsOf2(subject) })];
  });
}
function readGenres(item2, meta, tag) {
  const schemes = schemesOf(item2);
  const genres = elements(meta, "genre").flatMap((genre) => {
    const sameAs2 = elements(genre, "sameAs").flatMap((one) => readReference(one) ?? []);
    const { sameAs: _, ...found } = withAddress({ ...identityOf(genre, schemes, tag), sameAs: sameAs2 });
    return Object.keys(found).length ? [found] : [];
  });
  return toGenres(withoutGenreCode(genres));
}
var schemesOf = (item2) => new Map(
  elements(item2, "catalog").flatMap((catalog) => elements(catalog, "scheme")).map(({ attributes }) => [attributes.alias, knownAddress(attributes.uri)])
);
function identityOf(concept, schemes, tag) {
  const { attributes } = concept;
  const identity2 = qcode(attributes.qcode);
  const base = schemes.get(identity2?.alias);
  const resolved = base && identity2 ? base + identity2.code : void 0;
  return withoutUndefined({
    name: namesOf(concept, tag).name ?? toLine(attributes.literal),
    scheme: toCode(identity2?.alias),
    code: toCode(identity2?.code),
    uri: toUri(attributes.uri ?? resolved)
  });
}
function namesOf(subject, tag) {
  const all = elements(subject, "name").flatMap((one) => {
    const name = lineOf(one);
    return name ? [{ name, language: one.attributes["xml:lang"] }] : [];
  });
  const main = all.find(({ language }) => language === void 0) ?? all.find(({ language }) => language === tag) ?? all[0];
  const names = all.flatMap((one) => {
    const language = one === main ? void 0 : toLanguageTag(one.language);
    return language ? [{ language, name: one.name }] : [];
  });
  return { name: main?.name, names };
}
function factsOf2({ attributes }) {
  const { alias, code } = qcode(attributes.type) ?? {};
  const why = qcode(attributes.why);
  return withoutUndefined({
    kind: alias === "cpnat" ? toSubjectKind(code) : void 0,
    relevance: percent(attributes.relevance),
    confidence: percent(attributes.confidence),
    why: why?.alias === "why" ? toCode(why.code) : void 0
  });
}
var percent = (value) => value !== void 0 && /^(?:\d\d?|100)$/.test(value) ? Number(value) : void 0;

// src/formats/newsml/write-content-meta.ts
function writeContentMeta(article, { subjects, genres }, { at, tags }) {
  const { urgency, dateline, byline, contributors = [], language, keywords = [] } = article;
  const { item: item2, audience = [], sources = [], section, kicker, alternativeHeadlines = [], provenance } = article;
  const { slugline, headline, subheadline, creditLine, summaries = [] } = article;
  const created = contentCreated(article);
  const modified = contentModified(article);
  const words = (path, text2) => writeMarkedText(text2, at.get(path), tags);
  const parts = [];
  if (urgency) parts.push(element("urgency", void 0, String(urgency)));
  if (created) parts.push(textElement("contentCreated", created));
  if (modified) parts.push(textElement("contentModified", modified));
  if (provenance?.digitalSourceType) parts.push(element("digitalSourceType", { uri: provenance.digitalSourceType }));
  for (const place of dateline?.places ?? []) parts.push(writePlace(place));
  for (const { text: text2, agency } of dateline?.credits ?? []) {
    parts.push(named("infoSource", text2, agency ?? text2, ORGANISATION));
  }
  for (const { name, role, uri } of sources) parts.push(writeSource(name, role, uri));
  for (const author of byline?.authors ?? []) parts.push(writeAuthor(author));
  for (const contributor of contributors) parts.push(writeContributor(contributor));
  for (const { name, excluded } of audience) parts.push(named(excluded ? "exclAudience" : "audience", name));
  for (const { value, role } of item2?.alternativeIds ?? []) {
    parts.push(textElement("altId", value, { roleuri: role && roleUri(role) }));
  }
  if (language) parts.push(element("language", { tag: language }));
  for (const genre of genres) parts.push(writeConcept("genre", genre));
  for (const keyword of keywords) parts.push(textElement("keyword", keyword));
  for (const subject of subjects) parts.push(writeConcept("subject", subject));
  if (slugline) parts.push(textElement("slugline", slugline));
  for (const { role, text: text2 } of [...kicker ? [{ role: KICKER, text: kicker }] : [], ...alternativeHeadlines]) {
    parts.push(textElement("headline", text2, { roleuri: roleUri(role) }));
  }
  if (headline) parts.push(element("headline", { rank: 1 }, words("headline", headline)));
  if (subheadline) parts.push(element("headline", { rank: 2 }, words("subheadline", subheadline)));
  if (dateline) parts.push(textElement("dateline", dateline.text));
  if (byline) parts.push(textElement("by", byline.text));
  if (creditLine) parts.push(textElement("creditline", creditLine));
  for (const [i, { text: text2, role }] of summaries.entries()) {
    const purpose = role ? { roleuri: roleUri(role) } : { role: "drol:summary" };
    parts.push(element("description", purpose, words(`summaries.${i}.text`, text2)));
  }
  if (section) parts.push(element("contentMetaExtProperty", { reluri: SECTION, literal: section }));
  return parts.length ? [group("contentMeta", void 0, parts, "  ")] : [];
}
var KICKER = "kicker";
var SECTION = "https://schema.org/articleSection";
var writeSource = (name, role, uri) => element("infoSource", { roleuri: roleUri(role), uri, literal: uri ? void 0 : name }, textElement("name", name));
var PERSON = "cpnat:person";
var ORGANISATION = "cpnat:organisation";
var AREA = "cpnat:geoArea";
var named = (tag, literal, name = literal, type, role, more = "") => element(tag, { type, role, literal }, textElement("name", name) + more);
function writePlace(place) {
  const broader = broaderOf(place).map(
    ({ qcode: qcode2, name }) => element("broader", { type: AREA, qcode: qcode2, literal: qcode2 ? void 0 : name }, name ? textElement("name", name) : "")
  );
  return named("located", place.text, place.name ?? place.text, AREA, void 0, broader.join(""));
}
function writeAuthor(author) {
  const { kind, name, jobTitle } = author;
  const definition = jobTitle ? textElement("definition", jobTitle) : "";
  const type = kind === "person" ? PERSON : ORGANISATION;
  return named("creator", name, name, type, void 0, definition + details2(kind, author));
}
function writeContributor(contributor) {
  const { role, name } = contributor;
  const more = textElement("definition", role) + details2("person", contributor);
  return named("contributor", name, name, void 0, contributorCode(role), more);
}
function details2(kind, { organisation, place, email, uri }) {
  const affiliation = organisation ? named("affiliation", organisation) : "";
  const address = place ? element("address", void 0, named("locality", place)) : "";
  const contact = (email ? textElement("email", email) : "") + (uri ? textElement("web", uri) : "") + address;
  const inside = affiliation + (contact ? element("contactInfo", void 0, contact) : "");
  return inside ? element(kind === "person" ? "personDetails" : "organisationDetails", void 0, inside) : "";
}
function writeConcept(tag, concept) {
  const { roundTrip, named: named3, qcode: qcode2, uri, sameAs: sameAs2, literal, type } = concept;
  const words = named3?.name ?? roundTrip?.name;
  const { names = [], relevance, confidence, why } = roundTrip ?? {};
  const inside = [
    ...words ? [textElement("name", words)] : [],
    ...names.map(({ language, name }) => textElement("name", name, { "xml:lang": language })),
    ...sameAs2 ? [element("sameAs", { uri: sameAs2 })] : named3 ? [sameAs(named3)] : [],
    ...(concept.others ?? []).map((one) => writeReference("sameAs", one)),
    ...(roundTrip?.broader ?? []).map((one) => writeReference("broader", one))
  ];
  const facts = { relevance, confidence, why: why && `why:${why}` };
  return element(tag, { type, qcode: qcode2, uri, literal, ...facts }, inside.join(""));
}

// src/formats/newsml/read-content-meta.ts
function readContentMeta(item2, meta, report) {
  const lines = (name) => elements(meta, name).flatMap((element2) => lineOf(element2) ?? []);
  const tag = toLanguageTag(find(meta, "language")?.attributes.tag) ?? toLanguageTag(item2.attributes["xml:lang"]);
  const direction = item2.attributes.dir;
  const keywords = lines("keyword");
  const audience = elements(meta, "audience", "exclAudience").flatMap((one) => {
    const name = propertyName(one);
    return name ? [{ name, ...one.local === "exclAudience" && { excluded: true } }] : [];
  });
  const sources = elements(meta, "infoSource").flatMap(readSource);
  const section = elements(meta, "contentMetaExtProperty").find(({ attributes }) => attributes.reluri === SECTION);
  const named3 = toLine(section?.attributes.literal);
  const urgency = toCount(lineOf(find(meta, "urgency")), 9);
  const headlines = readHeadlines(meta, tag, report);
  const title = lineOf(find(item2, "itemMeta", "title"));
  const [slugline = title === headlines.headline ? void 0 : title] = lines("slugline");
  const times = readTimes(item2, meta);
  const credited = elements(meta, "infoSource").find(({ attributes }) => ownRole(attributes.roleuri) === void 0);
  const [creditLine = times.dateline ? void 0 : propertyName(credited)] = lines("creditline");
  const hasMedia = MEDIA.has(qcode(find(item2, "itemMeta", "itemClass")?.attributes.qcode)?.code);
  const summaries = elements(meta, "description").flatMap((description) => {
    const text2 = textOf(description);
    if (text2 === void 0 || isCaption(description) || hasMedia && isAlternativeText(description)) return [];
    const own = toCode(ownRole(description.attributes.roleuri));
    const role = own ?? roleOf(description.attributes)?.replace(/^(?:drol:|.*\/)/, "");
    return [{ text: text2, ...role && (own || role !== "summary") && { role } }];
  });
  const itemMeta = find(item2, "itemMeta");
  const byline = readByline(meta, propertyName(find(itemMeta, "provider"))) ?? readLinkedAuthors(itemMeta);
  const contributors = readContributors(meta);
  return {
    ...slugline && { slugline },
    ...keywords.length && { keywords },
    ...readGenres(item2, meta, tag),
    ...audience.length && { audience },
    ...urgency && { urgency },
    ...named3 && { section: named3 },
    ...headlines,
    ...summaries.length && { summaries },
    ...byline && { byline },
    ...times,
    ...sources.length && { sources },
    ...tag && { language: tag },
    ...(direction === "ltr" || direction === "rtl") && { direction },
    ...contributors.length && { contributors },
    ...creditLine && { creditLine }
  };
}
var SECOND = /(?:^|:)(?:sub|hl2|deck|dek)/i;
var ABOVE = /(?:^|[:/#])kicker$/i;
var FIRST = /(?:^|:)(?:main|headline|hl1)$/i;
function readHeadlines(meta, tag, report) {
  const found = elements(meta, "headline").flatMap((element2) => {
    const text2 = lineOf(element2);
    const { rank = 1, "xml:lang": language = tag, roleuri } = element2.attributes;
    const role = roleOf(element2.attributes) ?? "";
    const own = ownRole(roleuri) !== void 0;
    return text2 ? [
      {
        text: text2,
        role,
        own,
        second: !own && (Number(rank) > 1 || SECOND.test(role)),
        foreign: primarySubtag(language) !== primarySubtag(tag)
      }
    ] : [];
  });
  const kicker = found.find(({ role }) => ABOVE.test(role));
  const first = found.filter((one) => !one.second && !one.own && one !== kicker);
  const plain = first.filter(({ role }) => !role || FIRST.test(role));
  const pick = (all) => all.find(({ foreign }) => !foreign) ?? all[0];
  const headline = pick(plain) ?? pick(first);
  const subheadline = pick(found.filter(({ second }) => second));
  const others = found.filter((one) => one !== kicker && one !== headline && one !== subheadline);
  const alternative = others.filter(({ role, foreign }) => role && !foreign);
  for (const one of others) if (!alternative.includes(one)) reportLeftOut(report, "headline", one.text);
  return {
    ...kicker && { kicker: kicker.text },
    ...alternative.length && { alternativeHeadlines: alternative.map(({ role, text: text2 }) => ({ role, text: text2 })) },
    ...headline && { headline: headline.text },
    ...subheadline && { subheadline: subheadline.text }
  };
}
function readTimes(item2, meta) {
  const created = lineOf(find(meta, "contentCreated"));
  const dateline = readDateline(meta, toDay(created));
  const history = elements(find(item2, "pubHistory"), "published").map((one) => lineOf(find(one, "timestamp")));
  const time = history.map((time2) => toInstant(time2, true) ?? toDay(time2)).find(Boolean);
  const published = time ?? toInstant(created, true) ?? (dateline ? void 0 : toDay(created));
  const modified = lineOf(find(meta, "contentModified"));
  const stamps = {
    published: stampOfTime(published),
    updated: stampOfTime(toInstant(modified, true) ?? toDay(modified))
  };
  const { updated } = stamps;
  return {
    ...dateline && { dateline },
    ...stamps.published && { published: stamps.published },
    ...updated && { updated }
  };
}
function readSource(source) {
  const name = propertyName(source);
  const role = roleOf(source.attributes);
  const uri = toUri(source.attributes.uri);
  return name && role ? [{ name, role, ...uri && { uri } }] : [];
}
function readDateline(meta, created) {
  const text2 = elements(meta, "dateline").map(lineOf).find(Boolean);
  if (!text2) return void 0;
  const places = readPlaces(meta);
  const credits = elements(meta, "infoSource").flatMap((source) => {
    if (roleOf(source.attributes)) return [];
    const name = propertyName(source);
    const line = toLine(source.attributes.literal) ?? name;
    return line ? [{ text: line, ...name && name !== line && { agency: name } }] : [];
  });
  return {
    text: text2,
    ...places.length && { places },
    ...created && { date: dateOf(created) },
    ...credits.length && { credits }
  };
}
var readPlaces = (meta) => elements(meta, "located").flatMap((located) => readPlace(located) ?? []);
var COUNTRY_SCHEME = /^iso3166-1a[23]$/;
var COUNTRY_TYPE = /(?:^|:)country$/i;
function readPlace(located) {
  const name = propertyName(located);
  const text2 = toLine(located.attributes.literal) ?? name;
  if (!text2) return void 0;
  const around = {};
  for (const broader of elements(located, "broader")) {
    const identity2 = qcode(broader.attributes.qcode);
    const called = lineOf(find(broader, "name")) ?? toLine(broader.attributes.literal);
    if (identity2 && COUNTRY_SCHEME.test(identity2.alias)) {
      around.countryCode ??= countryOf(identity2.code);
      around.country ??= called;
    } else if (COUNTRY_TYPE.test(broader.attributes.type ?? "")) {
      around.country ??= called;
    } else {
      if (identity2?.alias === "iso3166-2") around.subdivisionCode ??= toSubdivisionCode(identity2.code);
      if (around.region === void 0) around.region = called;
      else around.country ??= called;
    }
  }
  const known = Object.entries(around).filter(([, value]) => value !== void 0);
  return { text: text2, ...name && name !== text2 && { name }, ...Object.fromEntries(known) };
}

// src/formats/newsml/text-block.ts
var textBlock = (name, text2, attributes = {}) => element(name, attributes, writeText(text2));

// src/formats/newsml/write-groups.ts
var isReferable = ({ href, guid }) => (href ?? guid) !== void 0;
var isPackage = ({ item: item2, body, associations = [] }) => item2?.class === "composite" && body.length === 0 && associations.some((one) => one.group !== void 0 && isReferable(one));
function groupAssociations(associations = []) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of associations) {
    if (one.group === void 0 || !isReferable(one)) continue;
    const members = groups.get(one.group);
    if (members) members.push(one);
    else groups.set(one.group, [one]);
  }
  return groups;
}
var IN_ORDER = "http://cv.iptc.org/newscodes/pgrmod/seq";
function writeGroupSet({ associations }) {
  const groups = [...groupAssociations(associations)];
  const id = (i) => `group${i + 1}`;
  const root = group(
    "group",
    { id: "root", modeuri: IN_ORDER },
    groups.map((_, i) => element("groupRef", { idref: id(i) })),
    "    "
  );
  const members = groups.map(
    ([name, items], i) => group("group", { id: id(i), roleuri: roleUri(name), modeuri: IN_ORDER }, items.map(writeItemReference), "    ")
  );
  return group("groupSet", { root: "root" }, [root, ...members], "  ");
}
function writeItemReference({ rel, href, guid, title, class: kind, mimeType, size }) {
  const attributes = {
    reluri: rel === void 0 ? void 0 : roleUri(rel),
    href,
    residref: guid,
    contenttype: mimeType,
    size
  };
  const nature = kind && isNewsItem(kind) ? element("itemClass", { qcode: `ninat:${kind}` }) : "";
  return element("itemRef", attributes, nature + (title === void 0 ? "" : textElement("title", title)));
}

// src/formats/newsml/write-item-meta.ts
function writePublication(article, { provider }) {
  const time = publication(article);
  if (!time) return [];
  const published = element("published", { literal: provider.name }, textElement("timestamp", time));
  return [`<pubHistory>${published}</pubHistory>`];
}
function writeItemMeta(article, item2, now) {
  const { embargo, expires, links = [], associations = [], corrections = [], provenance = {}, body } = article;
  const { generator, c2pa } = provenance;
  const asPackage = isPackage(article);
  const parts = [
    element("itemClass", { qcode: `ninat:${writtenClass(article)}` }),
    writeProvider(item2.provider),
    textElement("versionCreated", item2.versionCreated),
    ...item2.firstCreated ? [textElement("firstCreated", item2.firstCreated)] : [],
    ...embargo ? [textElement("embargoed", writtenEnd(embargo, now) ?? "")] : [],
    element("pubStatus", { qcode: `stat:${effectiveStatus(article, now)}` }),
    ...generator ? [textElement("generator", generator.name, { versioninfo: generator.version })] : [],
    ...notesOf(article).map(
      ({ text: text2, role, own, constraint }) => textBlock("edNote", text2, { role, roleuri: own && roleUri(own), pubconstrainturi: constraint })
    ),
    ...corrections.map((one) => textBlock("edNote", one.text, correctionAttributes(one))),
    ...signalsOf(article).map((qcode2) => element("signal", { qcode: qcode2 })),
    ...expires ? [textElement("expires", expires)] : [],
    ...links.filter(({ href, guid }) => href ?? guid).map(({ rel, href, guid, title }) => element("link", { rel: rel && `irel:${rel}`, href, residref: guid, title })),
    ...associations.filter((one) => isReferable(one) && !(asPackage && one.group !== void 0)).map(writeAssociation),
    ...body.flatMap(writeMediaLink),
    ...c2pa ? [element("link", { reluri: C2PA, href: c2pa })] : []
  ];
  return group("itemMeta", void 0, parts, "  ");
}
var SHOWN = "urn:x-media:shown";
function writeMediaLink(block) {
  const [file] = block.kind === "media" ? block.renditions ?? [] : [];
  if (block.kind !== "media" || !file) return [];
  const { medium = "picture", id } = block;
  const link = { reluri: SHOWN, href: file.href, residref: id, contenttype: file.mimeType };
  return [element("link", link, element("itemClass", { qcode: `ninat:${medium}` }))];
}
var C2PA = "urn:x-c2pa:manifest";
var writeAssociation = ({ rel = "", href, guid, title, class: kind, mimeType, size }) => element(
  "link",
  { reluri: roleUri(rel), href, residref: guid, title, contenttype: mimeType, size },
  kind && isNewsItem(kind) ? element("itemClass", { qcode: `ninat:${kind}` }) : ""
);
function writeProvider({ name, code, uri }) {
  const identity2 = code ? { qcode: `nprov:${code}` } : uri ? { uri } : { literal: name };
  return element("provider", identity2, textElement("name", name) + (code && uri ? element("sameAs", { uri }) : ""));
}

// src/formats/newsml/read-links.ts
function readLinks(meta, report) {
  return elements(meta, "link").flatMap((link) => {
    const { reluri, rel: relation } = link.attributes;
    if (reluri === C2PA || reluri === SHOWN || ownRole(reluri) !== void 0) return [];
    const { alias, code } = qcode(relation) ?? {};
    const rel = alias === "irel" ? toCode(code) : void 0;
    const found = targetOf(link, report);
    return found ? [{ ...rel && { rel }, ...found }] : [];
  });
}
function readAssociations(item2, meta, report) {
  const own = elements(meta, "link").filter(({ attributes }) => ownRole(attributes.reluri) !== void 0);
  const groups = readGroups(find(item2, "groupSet"));
  const planned = elements(find(item2, "newsCoverageSet"), "newsCoverage").flatMap((coverage) => elements(coverage, "delivery")).flatMap((delivery) => elements(delivery, "deliveredItemRef"));
  return [
    ...own.flatMap((link) => associationOf(link, toCode(ownRole(link.attributes.reluri)), void 0, report)),
    ...groups.flatMap((group2) => {
      const { role, roleuri, id } = group2.attributes;
      const name = toLine(ownRole(roleuri) ?? qcode(role)?.code ?? id);
      return elements(group2, "itemRef").flatMap(
        (reference) => associationOf(reference, toCode(ownRole(reference.attributes.reluri)), name, report)
      );
    }),
    ...planned.flatMap((reference) => associationOf(reference, "delivered", void 0, report))
  ];
}
function readGroups(set) {
  const groups = elements(set, "group");
  const byId = new Map(groups.map((group2) => [group2.attributes.id ?? "", group2]));
  const inOrder = /* @__PURE__ */ new Set();
  const root = byId.get(set?.attributes.root ?? "");
  const open2 = root ? [root] : [];
  for (let group2 = open2.pop(); group2; group2 = open2.pop()) {
    if (inOrder.has(group2)) continue;
    inOrder.add(group2);
    const below = elements(group2, "groupRef").flatMap(({ attributes }) => byId.get(attributes.idref ?? "") ?? []);
    open2.push(...below.reverse());
  }
  return [...inOrder, ...groups.filter((group2) => !inOrder.has(group2))];
}
function associationOf(link, rel, group2, report) {
  const found = targetOf(link, report);
  const kind = readItemClass("newsItem", qcode(find(link, "itemClass")?.attributes.qcode)?.code);
  if (!found) return [];
  const mimeType = toCode(link.attributes.contenttype);
  const size = toSize(link.attributes.size);
  return [withoutUndefined({ rel, ...found, class: kind, group: group2, mimeType, size })];
}
function targetOf(link, report) {
  const { attributes } = link;
  const href = toUri(attributes.href);
  const guid = toLine(attributes.residref);
  const title = lineOf(find(link, "headline")) ?? lineOf(find(link, "title")) ?? toLine(attributes.title);
  if (attributes.href !== void 0 && !href) {
    report("link-dropped", "Link of the item was left out: its address is relative, malformed or unsafe.");
  }
  if (!href && !guid) return void 0;
  return { ...href && { href }, ...guid && { guid }, ...title && { title } };
}

// src/formats/newsml/read-names.ts
function readNames(item2, article) {
  const meta = find(item2, "contentMeta");
  const texts = takeElementSpans(article, spansAbove(meta, article));
  if (!texts.length) return NOTHING2;
  const concepts = conceptsOf(item2, meta);
  const references = /* @__PURE__ */ new Map();
  for (const reference of elements(item2, "inlineRef")) {
    for (const id of (reference.attributes.idrefs ?? "").split(/\s+/)) references.set(id, identity(reference));
  }
  const mentions = [];
  const quoted = [];
  for (const words of texts) {
    for (const elementSpan of words.elementSpans) {
      const own = inPlace(elementSpan.element);
      const key = references.get(elementSpan.element.attributes.id ?? "") ?? inlineIdentity(elementSpan.element);
      const kind = key === void 0 ? own?.kind : concepts.get(key)?.kind;
      const anchor = kind && roundTripAnchor(words, { ...elementSpan, kind });
      if (!anchor) continue;
      if (kind === "quotation") quoted.push({ content: [anchor], by: own?.of });
      else mentions.push({ kind, key: key ?? own?.of ?? anchor.text, anchor });
    }
  }
  const mentioned = new Set(mentions.map(({ key }) => key));
  const known = [...concepts].flatMap(([key, { kind, parts }]) => {
    const name = parts.map(propertyName).find(Boolean);
    return kind && name && mentioned.has(key) ? [{ kind, key, name, facts: readFacts(parts, name) }] : [];
  });
  const matched = elements(meta, "subject").filter((subject) => {
    const key = identity(subject);
    return key.startsWith("literal ") && natureOf(subject) && mentioned.has(key);
  });
  return { annotations: annotationsOf(known, mentions, quoted), matched: new Set(matched) };
}
var NOTHING2 = { annotations: void 0, matched: /* @__PURE__ */ new Set() };
var NATURES3 = /* @__PURE__ */ new Map([
  ["cpnat:person", "person"],
  ["cpnat:organisation", "organisation"],
  ["cpnat:geoArea", "place"],
  ["cpnat:poi", "place"]
]);
var natureOf = (concept) => NATURES3.get(concept.attributes.type ?? find(concept, "type")?.attributes.qcode);
function identity({ attributes }) {
  const name = ["qcode", "uri", "literal"].find((one) => attributes[one] !== void 0);
  return name === void 0 ? "" : `${name} ${attributes[name]}`;
}
var inlineIdentity = (element2) => element2.local === "inline" ? identity(element2) || void 0 : void 0;
function conceptsOf(item2, meta) {
  const found = /* @__PURE__ */ new Map();
  const parts = [...elements(item2, "assert"), ...elements(meta, "subject"), ...elements(item2, "inlineRef")];
  for (const part of parts) {
    const key = identity(part);
    const known = found.get(key);
    if (known) {
      known.kind ??= natureOf(part);
      known.parts.push(part);
    } else if (key) found.set(key, { kind: natureOf(part), parts: [part] });
  }
  return found;
}
function readFacts(parts, name) {
  const all = (...locals) => parts.flatMap((part) => elements(part, ...locals));
  const codes = new Map(
    all("broader", "sameAs").map(({ attributes }) => {
      const { alias, code } = qcode(attributes.qcode) ?? {};
      return [alias, code];
    })
  );
  const [, acronym] = elements(parts[0], "name").filter(({ attributes }) => !attributes["xml:lang"] && !attributes.role);
  const short = lineOf(acronym);
  const parent = all("broader").find((one) => natureOf(one) === "organisation");
  const affiliations = all("personDetails").flatMap((details3) => elements(details3, "affiliation"));
  return {
    acronym: isShort(short, name) ? short : void 0,
    roles: [
      ...all("definition").flatMap((one) => roleOf2(one)),
      ...affiliations.flatMap((one) => roleOf2(find(one, "definition"), identity(one)))
    ],
    parent: parent && identity(parent),
    geonames: toCount(codes.get("geonames"), 999999999),
    countryCode: toCountryCode(codes.get("iso3166-1a2")),
    subdivisionCode: toSubdivisionCode(codes.get("iso3166-2"))
  };
}
var roleOf2 = (definition, organisation) => {
  const text2 = lineOf(definition);
  return text2 ? [{ text: text2, organisation }] : [];
};
function spansAbove(meta, article) {
  if (!elements(meta, "headline", "description").some(hasElements)) return /* @__PURE__ */ new Map();
  const marked = (all) => all.flatMap((one) => readMarkedText(one.children) ?? []);
  const headlines = marked(elements(meta, "headline").filter(({ attributes }) => !ownRole(attributes.roleuri)));
  const descriptions = marked(elements(meta, "description"));
  const take = (all, text2) => {
    const at = all.findIndex((one) => one.text === text2);
    return at < 0 ? void 0 : all.splice(at, 1)[0]?.[ELEMENT_SPANS];
  };
  return new Map([
    ["headline", take(headlines, article.headline)],
    ["subheadline", take(headlines, article.subheadline)],
    ...(article.summaries ?? []).map(({ text: text2 }, i) => [`summaries.${i}.text`, take(descriptions, text2)])
  ]);
}
var hasElements = ({ children }) => children.some((child) => typeof child !== "string");

// src/formats/newsml/read-provenance.ts
function readProvenance(item2) {
  const meta = find(item2, "itemMeta");
  const { uri, qcode: value } = find(item2, "contentMeta", "digitalSourceType")?.attributes ?? {};
  const { alias, code } = qcode(value) ?? {};
  const generator = find(meta, "generator");
  const name = lineOf(generator);
  const version = toLine(generator?.attributes.versioninfo);
  const manifest = elements(meta, "link").find(({ attributes }) => attributes.reluri === C2PA);
  const c2pa = toUri(manifest?.attributes.href);
  const source = toUri(uri ?? (alias === "digsrctype" ? `${DIGITAL_SOURCES}${code}` : void 0));
  const found = {
    ...source && { digitalSourceType: source },
    ...name && { generator: { name, ...version && { version } } },
    ...c2pa && { c2pa }
  };
  return Object.keys(found).length ? found : void 0;
}
var DIGITAL_SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

// src/formats/newsml/write-rights.ts
var TRANSLATION = "translation";
var MINING = "dataMining";
var UNKNOWN_LANGUAGE = "urn:x-rights:unknown";
function writeRights(article) {
  const { copyright, rights = {} } = article;
  const { dataMining, terms = [], expressions = [], links = [] } = rights;
  const holder = copyright?.holder;
  const parts = [
    ...holder ? [element("copyrightHolder", { literal: holder }, textElement("name", holder))] : [],
    ...copyright ? [textBlock("copyrightNotice", copyright.text)] : [],
    ...usageTexts(article).map((text2) => textBlock("usageTerms", text2)),
    ...terms.map(
      ({ language, text: text2 }) => textBlock("usageTerms", text2, { "xml:lang": language, roleuri: roleUri(TRANSLATION) })
    ),
    ...dataMining?.text || dataMining?.policy ? [textBlock("usageTerms", dataMining.text ?? "", { roleuri: roleUri(MINING), href: dataMining.policy })] : [],
    ...links.map((href) => element("link", { href })),
    ...expressions.map(
      ({ language = UNKNOWN_LANGUAGE, value }) => textElement("rightsExpressionData", value, { langid: language, enctype: "text" })
    ),
    ...dataMining ? [element("dataMining", { uri: DATA_MINING_CODES[dataMining.kind] })] : []
  ];
  return parts.length ? [group("rightsInfo", void 0, parts, "  ")] : [];
}

// src/formats/newsml/read-rights.ts
var READ = /* @__PURE__ */ new Set(
  "copyrightHolder copyrightNotice usageTerms link rightsExpressionXML rightsExpressionData dataMining".split(" ")
);
function readRights(item2, report) {
  const parts = elements(item2, "rightsInfo");
  for (const local of new Set(parts.flatMap((part) => elements(part)).map((part) => part.local)))
    if (!READ.has(local)) report("left-out", `Part of the rights was left out: <${local}>.`, { severity: "warning" });
  const all = (name) => parts.flatMap((part) => elements(part, name));
  const texts = (of) => of.flatMap((one) => textOf(one) ?? []);
  const holder = propertyName(parts.map((part) => find(part, "copyrightHolder")).find(Boolean));
  const notice = texts(all("copyrightNotice")).join("\n") || holder;
  const terms = all("usageTerms");
  const itemLanguage = item2.attributes["xml:lang"];
  const mining = terms.find(({ attributes }) => ownRole(attributes.roleuri) === MINING);
  const translated = terms.filter((one) => one !== mining && isTranslation(one, itemLanguage, terms));
  const [usageTerms, ...restrictions2] = texts(terms.filter((one) => one !== mining && !translated.includes(one)));
  const rights = withoutUndefined({
    dataMining: readDataMining(all("dataMining"), mining),
    terms: nonEmpty(
      translated.flatMap((one) => {
        const language = toLanguageTag(one.attributes["xml:lang"]);
        const text2 = textOf(one);
        return language && text2 ? [{ language, text: text2 }] : [];
      })
    ),
    expressions: nonEmpty([...all("rightsExpressionXML"), ...all("rightsExpressionData")].flatMap(readExpression)),
    links: nonEmpty(all("link").flatMap(({ attributes }) => toUri(attributes.href) ?? []))
  });
  return {
    ...notice && { copyright: { text: notice, ...holder && { holder } } },
    ...usageTerms && { usageTerms },
    ...Object.keys(rights).length && { rights },
    restrictions: restrictions2
  };
}
function isTranslation(one, itemLanguage, all) {
  const { "xml:lang": language, roleuri } = one.attributes;
  if (!toLanguageTag(language)) return false;
  if (ownRole(roleuri) === TRANSLATION) return true;
  const isOwn = (tag) => tag === void 0 || primarySubtag(tag) === primarySubtag(itemLanguage);
  return !isOwn(language) && all.some(({ attributes }) => isOwn(attributes["xml:lang"]));
}
function readDataMining(found, words) {
  if (!found.length && !words) return void 0;
  const kinds = found.map(({ attributes }) => dataMiningKind(attributes.uri ?? qcode(attributes.qcode)?.code));
  const kind = strictestMining(kinds) ?? "prohibited";
  return withoutUndefined({ kind, text: words && textOf(words), policy: toUri(words?.attributes.href) });
}
function readExpression(one) {
  const value = toText(one.local === "rightsExpressionXML" ? elements(one).map(markup).join("") : content(one));
  if (value === void 0) return [];
  const language = one.attributes.langid === UNKNOWN_LANGUAGE ? void 0 : toUri(one.attributes.langid);
  return [withoutUndefined({ language, value })];
}
function markup(one) {
  const prefix = one.name.slice(0, -one.local.length - 1);
  const declared = prefix ? `xmlns:${prefix}` : "xmlns";
  const attributes = one.namespace ? { [declared]: one.namespace, ...one.attributes } : one.attributes;
  return element(one.name, attributes, one.children.map(inner).join(""));
}
var inner = (node) => typeof node === "string" ? escapeText(node) : element(node.name, node.attributes, node.children.map(inner).join(""));

// src/formats/newsml/read-item.ts
function readArticle2(item2, header, nature, report) {
  const itemMeta = find(item2, "itemMeta");
  const facts = readItem(item2, header);
  const { restrictions: restrictions2, ...restrictionFields } = readItemRestrictions(restrictionMeta(item2, header));
  const rights = readRights(item2, report);
  const links = readLinks(itemMeta, report);
  const associations = readAssociations(item2, itemMeta, report);
  const provenance = readProvenance(item2);
  const body = readContent(find(item2, "contentSet"), report);
  const contentMeta = find(item2, "contentMeta");
  const signed = elements(contentMeta, "by").length > 0;
  const content2 = withHead(readContentMeta(item2, contentMeta, report), body, signed);
  const media = readRemote(item2, nature, report);
  const blocks = withMedia(content2.body, media, nature);
  const whole = { ...content2, body: blocks };
  const named3 = readNames(item2, whole);
  const subjects = [...readSubjects(item2, contentMeta, whole.language, named3.matched), ...readLinkedSubjects(itemMeta)];
  const { restrictions: more = [], ...known } = whole;
  const forbidden = [...restrictions2, ...rights.restrictions, ...more];
  const notes = [...restrictionFields.editorsNotes ?? [], ...body.editorsNotes];
  const article = {
    ...facts && { item: facts },
    ...known,
    ...subjects.length && { subjects },
    ...restrictionFields,
    ...notes.length && { editorsNotes: notes },
    ...forbidden.length && { restrictions: forbidden },
    ...body.signoff.length && { signoff: body.signoff },
    ...rights.copyright && { copyright: rights.copyright },
    ...rights.usageTerms && { usageTerms: rights.usageTerms },
    ...body.boilerplate.length && { boilerplate: body.boilerplate },
    ...body.contacts.length && { contacts: body.contacts },
    ...rights.rights && { rights: rights.rights },
    ...links.length && { links },
    ...associations.length && { associations },
    ...provenance && { provenance },
    ...named3.annotations && { annotations: named3.annotations }
  };
  const inner2 = readInnerRestrictions(find(item2, "contentSet"));
  return withOpening({ ...article, ...mergeRestrictions(article, inner2) }, readPlaces(contentMeta));
}
function withMedia(blocks, media, nature) {
  const files = media.flatMap(({ renditions = [] }) => renditions);
  if (nature === "text") return withBeside(blocks, { files, media });
  const addresses = new Set(files.map(({ href }) => href));
  const isShown = blocks.some(
    (block) => block.kind === "media" && block.renditions?.some(({ href }) => addresses.has(href))
  );
  return isShown ? withBeside(blocks, { files, media: media.map(({ credit: _, ...one }) => one) }) : [...media, ...blocks];
}

// src/formats/newsml/report-faults.ts
var CODED = ["qcode", "type", "role", "rel", "rendition", "encoding", "format"];
var RETIRED = /* @__PURE__ */ new Set(["ctrol", "isrol", "freebase"]);
var IPTC_CATALOG = /^https?:\/\/(?:www\.)?iptc\.org\/std\/catalog\/catalog\.IPTC-G2-Standards_\d+\.xml$/;
function reportFaults(item2, header, report) {
  if (item2.attributes.guid === void 0) return;
  reportCodes(item2, report);
  reportReferences(item2, report);
  reportAsserts(item2, report);
  const [itemMeta, contentMeta] = [find(item2, "itemMeta"), find(item2, "contentMeta")];
  reportZonelessTimes(
    [
      timeIn(header, "sent"),
      timeIn(itemMeta, "versionCreated"),
      timeIn(itemMeta, "firstCreated"),
      timeIn(itemMeta, "expires"),
      timeIn(contentMeta, "contentCreated"),
      timeIn(contentMeta, "contentModified")
    ],
    report
  );
}
var timeIn = (parent, name) => {
  const element2 = find(parent, name);
  return [name, element2 && content(element2)];
};
function* partsOf(element2) {
  yield element2;
  if (element2.local === "inlineXML" || element2.local === "inlineData") return;
  for (const child of elements(element2)) yield* partsOf(child);
}
function reportCodes(item2, report) {
  const used = /* @__PURE__ */ new Map();
  for (const { attributes } of partsOf(item2))
    for (const name of CODED)
      for (const value of attributes[name]?.split(/\s+/) ?? []) {
        const alias = qcode(value)?.alias;
        if (alias !== void 0 && !used.has(alias)) used.set(alias, value);
      }
  const [code] = used.values();
  const catalogs = elements(item2, "catalog", "catalogRef");
  if (code !== void 0 && !catalogs.length) {
    const message = `Unknown code \u201C${code}\u201D: the item refers to no catalog.`;
    report("missing-catalog", message, { severity: "warning", quoting: code });
    return;
  }
  const references = elements(item2, "catalogRef");
  if (!references.every(({ attributes }) => IPTC_CATALOG.test(attributes.href ?? ""))) return;
  const declared = new Set(
    elements(item2, "catalog").flatMap(
      (catalog) => elements(catalog, "scheme").map(({ attributes }) => attributes.alias)
    )
  );
  for (const [alias, value] of used) {
    if (declared.has(alias) || references.length > 0 && (ALIASES.has(alias) || RETIRED.has(alias))) continue;
    const message = `Unknown code \u201C${value}\u201D: no catalog of the item declares \u201C${alias}\u201D.`;
    report("undeclared-alias", message, { severity: "warning", quoting: value });
  }
}
function reportAsserts(item2, report) {
  const asserts = elements(item2, "assert");
  if (!asserts.length) return;
  const used = /* @__PURE__ */ new Set();
  for (const child of elements(item2)) {
    for (const part of partsOf(child)) {
      if (child.local === "assert" && part === child) continue;
      for (const name of ["qcode", "uri", "literal", "creator"]) used.add(part.attributes[name]);
      for (const role of part.attributes.role?.split(/\s+/) ?? []) used.add(role);
    }
  }
  for (const { attributes } of asserts) {
    const { qcode: qcode2, uri, literal } = attributes;
    const name = qcode2 ?? uri ?? literal;
    if (name === void 0 || [qcode2, uri, literal].some((each) => each !== void 0 && used.has(each))) continue;
    const message = `Unused assert: nothing in the item refers to \u201C${name}\u201D.`;
    report("dangling-reference", message, { severity: "warning", quoting: name });
  }
}

// src/formats/inline/matching-annotations.ts
function matchingAnnotations(article) {
  const { people, organisations, places, statements, ...rest } = article.annotations ?? {};
  const texts = new Map(wordsIn(article).map(({ path, text: text2 }) => [path, text2]));
  const isInText = ({ path, start, end, text: text2 }) => texts.get(path)?.slice(start, end) === text2;
  const mentioned = (all = []) => all.flatMap((one) => {
    const mentions = one.mentions.filter(isInText);
    return mentions.length ? [{ ...one, mentions }] : [];
  });
  const named3 = { people: mentioned(people), organisations: mentioned(organisations), places: mentioned(places) };
  const foundStatements = (statements ?? []).filter(({ content: content2 }) => content2.every(isInText));
  const found = {
    ...rest,
    ...named3.people.length && { people: named3.people },
    ...named3.organisations.length && { organisations: named3.organisations },
    ...named3.places.length && { places: named3.places },
    ...foundStatements.length && { statements: foundStatements }
  };
  return Object.keys(found).length ? found : void 0;
}

// src/formats/newsml/version-1/components.ts
function within(parent, local) {
  return elements(parent).flatMap((child) => [...child.local === local ? [child] : [], ...within(child, local)]);
}
var formalName = (element2) => toLine(element2?.attributes.FormalName);
function componentsAt(components, path, read) {
  const above = path.slice(0, -1);
  const last = path.at(-1) ?? "";
  return components.flatMap(
    (component) => elements(above.length ? find(component, ...above) : component, last).flatMap((found) => read(found) ?? [])
  );
}

// src/formats/newsml/version-1/pictures.ts
var MEDIA2 = /* @__PURE__ */ new Map([
  ["photo", "picture"],
  ["picture", "picture"],
  ["image", "picture"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
var isCaption2 = (component) => /^caption$/i.test(formalName(find(component, "Role")) ?? "");
var textsOf = (component) => isCaption2(component) ? [] : elements(component, "ContentItem").flatMap((item2) => find(item2, "DataContent") ?? []);
var within_ = (component) => [component, ...within(component, "NewsComponent")];
var filesOf = (component) => elements(component, "ContentItem").filter(({ attributes }) => attributes.Href !== void 0);
function picturesIn(parent) {
  return elements(parent, "NewsComponent").flatMap((component) => {
    const parts = within_(component);
    const shows = parts.some((part) => filesOf(part).length || isCaption2(part));
    const isSet = parts.filter(isCaption2).length > 1;
    return shows && !isSet && !parts.some((part) => textsOf(part).length) ? [component] : picturesIn(component);
  });
}
function readPictures(pictures, ofText, report) {
  const beside = ofText.filter((component) => filesOf(component).length);
  const [first, ...others] = beside;
  const [only, ...more] = pictures;
  if (first && only && !others.length && !more.length && isCaption2(only)) return readPicture([first, only], report);
  return [...beside.map((component) => [component]), ...pictures.map(within_)].flatMap(
    (parts) => readPicture(parts, report)
  );
}
function reportHeadlines(pictures, report) {
  for (const headline of componentsAt(pictures.flatMap(within_), ["NewsLines", "HeadLine"], lineOf))
    report("left-out", `Picture headline \u201C${headline}\u201D was left out: articles have no field for it.`);
}
function readPicture(parts, report) {
  const files = parts.flatMap(filesOf);
  const renditions = files.flatMap((file) => readFile2(file, report));
  const medium = files.map((file) => MEDIA2.get(formalName(find(file, "MediaType"))?.toLowerCase())).find(Boolean);
  const captions = parts.filter(isCaption2).flatMap((part) => elements(part, "ContentItem"));
  const caption = toText(
    captions.map((item2) => readMarkedText(find(item2, "DataContent")?.children ?? [])?.text).join("\n")
  );
  const [credit] = [
    ...componentsAt(parts, ["NewsLines", "CreditLine"], lineOf),
    ...componentsAt(parts, ["NewsLines", "ByLine"], lineOf)
  ];
  if (!caption && !renditions.length) return [];
  return [
    {
      kind: "media",
      ...medium && { medium },
      ...caption && { caption },
      ...credit && { credit },
      ...renditions.length && { renditions }
    }
  ];
}
function readFile2(item2, report) {
  const href = toUriReference(item2.attributes.Href);
  if (!href) {
    report("picture-dropped", "Media was left out: its address is malformed or unsafe.");
    return [];
  }
  const facts = new Map(
    elements(find(item2, "Characteristics"), "Property").map((one) => [
      formalName(one)?.toLowerCase(),
      one.attributes.Value
    ])
  );
  const mimeType = toCode(formalName(find(item2, "MimeType")));
  const width = toCount(facts.get("width"), 999999);
  const height = toCount(facts.get("height"), 999999);
  return [{ href, ...mimeType && { mimeType }, ...width && { width }, ...height && { height } }];
}

// src/formats/newsml/version-1/read-description.ts
function readDescription(root, components) {
  const [language] = componentsAt(
    components,
    ["DescriptiveMetadata", "Language"],
    (found) => toLanguageTag(formalName(found))
  );
  const tag = language ?? innerLanguage(root);
  const [genres = []] = components.map((one) => componentsAt([one], ["DescriptiveMetadata", "Genre"], formalName)).filter(({ length }) => length > 0);
  const subjects = componentsAt(components, ["DescriptiveMetadata", "SubjectCode"], subjectOf);
  return {
    ...tag && { language: tag },
    ...toGenres(genres.map((name) => ({ name }))),
    ...subjects.length && { subjects }
  };
}
function subjectOf(found) {
  const number = ["SubjectDetail", "SubjectMatter", "Subject"].map((name) => toCode(formalName(find(found, name)))).find(Boolean);
  return number ? { scheme: "subj", code: number } : void 0;
}
function innerLanguage(element2) {
  const { "xml:lang": language, baselang } = element2.attributes;
  const own = toLanguageTag(language ?? baselang);
  if (own) return own;
  for (const child of elements(element2)) {
    const found = TEXT_PARTS.has(child.local) ? innerLanguage(child) : void 0;
    if (found) return found;
  }
  return void 0;
}
var TEXT_PARTS = /* @__PURE__ */ new Set([
  "NewsComponent",
  "ContentItem",
  "DataContent",
  "nitf",
  "html",
  "body"
]);

// src/formats/newsml/version-1/read-metadata.ts
function readItem2(root, envelope, components) {
  const id = find(root, "Identification", "NewsIdentifier");
  const management = find(root, "NewsManagement");
  const time = (parent, name2) => toInstant(readNorm(lineOf(find(parent, name2))));
  const [party] = componentsAt(components, ["AdministrativeMetadata", "Provider", "Party"], formalName);
  const name = party ?? lineOf(find(id, "ProviderId"));
  return knownItem({
    guid: lineOf(find(id, "PublicIdentifier")) ?? lineOf(find(id, "NewsItemId")),
    version: toVersion(lineOf(find(id, "RevisionId"))),
    provider: name ? { name } : void 0,
    firstCreated: time(management, "FirstCreated"),
    versionCreated: time(management, "ThisRevisionCreated"),
    sent: time(envelope, "DateAndTime"),
    status: strictestWithEmbargo(readManagement(management).embargo, statusesIn2(management)),
    priority: toCount(formalName(find(envelope, "Priority")), 9),
    service: formalName(find(envelope, "NewsService"))
  });
}
function labelOf(root) {
  const label = lineOf(find(root, "Identification", "NameLabel"));
  return label && /\p{L}/u.test(label) ? label : void 0;
}
function readPublished(root) {
  const at = readNorm(lineOf(find(root, "NewsManagement", "ThisRevisionCreated")));
  return at && !toInstant(at) ? { published: { text: at, at } } : {};
}
function readOtherLines(components, report) {
  return componentsAt(components, ["NewsLines", "NewsLine"], (found) => {
    const kind = formalName(find(found, "NewsLineType")) ?? "line";
    const text2 = toText(
      elements(found, "NewsLineText").flatMap((one) => lineOf(one) ?? []).join("\n")
    );
    if (text2 === void 0 || TO_DESKS.test(kind) || findRestriction(text2, "note")) return text2;
    report("left-out", `The ${kind} \u201C${text2}\u201D was left out: articles have no field for it.`);
    return void 0;
  });
}
var TO_DESKS = /note|advis|instruction|editor/i;
function reportTimes(root, envelope, report) {
  const management = find(root, "NewsManagement");
  const times = [
    [envelope, "DateAndTime"],
    [management, "FirstCreated"],
    [management, "ThisRevisionCreated"]
  ];
  reportZonelessTimes(
    times.map(([parent, name]) => {
      const line = lineOf(find(parent, name));
      return [name, line, readNorm(line)];
    }),
    report
  );
}
var statusesIn2 = (management) => elements(management, "Status").flatMap((status) => formalName(status) ?? lineOf(status) ?? []);
function readManagement(management) {
  const urgency = toCount(formalName(find(management, "Urgency")), 9);
  const until = lineOf(find(management, "StatusWillChange", "DateAndTime"));
  const statuses = statusesIn2(management);
  const isEmbargo = statuses.some(isEmbargoStatus) || until && statuses.some((word) => readStatus(word) === "withheld");
  const notes = [
    ...elements(management, "Instruction", "Comment").flatMap(
      (note) => toText(readMarkedText(note.children)?.text) ?? []
    ),
    ...elements(management, "Property").flatMap(({ attributes }) => {
      const value = toText(attributes.Value);
      return value && findRestriction(value, "note") ? [value] : [];
    })
  ];
  const notices = elements(management, "Instruction", "NewsItemType").flatMap(noticesOfName);
  return {
    ...urgency && { urgency },
    ...isEmbargo && { embargo: readEmbargo(readNorm(until) ?? until, void 0) },
    ...notices.length && { notices },
    ...notes.length && { editorsNotes: asTexts(notes) }
  };
}
function noticesOfName(instruction) {
  const name = formalName(instruction);
  const kind = restrictionSignal(name);
  return name === void 0 || !kind || kind === "embargo" ? [] : [{ kind, text: name }];
}
function readNewsLines(components, label) {
  const lines = (name) => componentsAt(components, ["NewsLines", name], lineOf);
  const [headline] = lines("HeadLine");
  const [subheadline] = lines("SubHeadLine");
  const [text2] = lines("ByLine");
  const [dateline] = lines("DateLine");
  const [creditLine] = lines("CreditLine");
  const [notice] = lines("CopyrightLine");
  const [slugline = label] = lines("SlugLine");
  const keywords = [
    ...lines("KeywordLine"),
    ...componentsAt(
      components,
      ["DescriptiveMetadata", "Property"],
      (property) => /^keyword$/i.test(formalName(property) ?? "") ? toLine(property.attributes.Value) : void 0
    )
  ];
  const authors = componentsAt(components, ["AdministrativeMetadata", "Creator", "Party"], formalName);
  const byline = text2 ? { text: text2 } : void 0;
  const places = readOrigin(components);
  const [date] = componentsAt(
    components,
    ["DescriptiveMetadata", "DateLineDate"],
    (found) => toDay(readNorm(lineOf(found))?.slice(0, 10))
  );
  return {
    ...headline && { headline },
    ...subheadline && { subheadline },
    ...byline && { byline: { ...byline, ...named2(text2, authors) } },
    ...dateline && {
      dateline: { text: dateline, ...places.length && { places }, ...date && { date: dateOf(date) } }
    },
    ...creditLine && { creditLine },
    ...notice && { copyright: { text: notice } },
    ...slugline && { slugline },
    ...keywords.length && { keywords }
  };
}
function named2(byline = "", names = []) {
  const authors = names.filter((name) => byline.includes(name)).map((name) => ({ kind: "person", name }));
  return authors.length ? { authors } : {};
}
var readOrigin = (components) => componentsAt(components, ["DescriptiveMetadata", "Location"], placeOf);
function placeOf(location) {
  if (!/^(?:origin|from|dateline)$/i.test(location.attributes.HowPresent ?? "")) return void 0;
  const facts = new Map(
    elements(location, "Property").map((property) => [
      formalName(property)?.toLowerCase(),
      property.attributes.Value?.trim()
    ])
  );
  const [text2, land] = [facts.get("city"), facts.get("country")];
  const countryCode = countryOf(land);
  return text2 ? { text: text2, ...countryCode ? { countryCode } : land && { region: land } } : void 0;
}

// src/formats/newsml/version-1/read-rights.ts
var rightsOf = (components) => [
  ...componentsAt(components, ["NewsLines", "RightsLine"], lineOf),
  ...componentsAt(components, ["RightsMetadata", "UsageRights", "Limitations"], lineOf),
  ...componentsAt(components, ["RightsMetadata", "UsageRights"], limitsOf)
];
var LIMITS = ["UsageType", "Geography", "StartDate", "EndDate"];
function limitsOf(rights) {
  const limits = elements(rights, ...LIMITS).flatMap((one) => {
    const text2 = lineOf(one);
    return text2 === void 0 ? [] : [`${one.local}: ${text2}`];
  });
  return limits.length ? limits.join("; ") : void 0;
}

// src/formats/newsml/version-1/text-roles.ts
var ROLES = [
  [/^(?:title|head-?line)$/i, "headline"],
  [/^by-?line$/i, "byline"],
  [/^(?:abstract|summary|teaser|resume)$/i, "summary"]
];
function textRoleOf(component) {
  const name = formalName(find(component, "Role")) ?? "";
  return ROLES.find(([pattern]) => pattern.test(name))?.[1];
}
function readTextRoles(components) {
  const texts = (role) => components.filter((one) => textRoleOf(one) === role).flatMap(textsOf).flatMap((data) => toText(readMarkedText(data.children)?.text) ?? []);
  const [headline] = texts("headline").flatMap((text2) => toLine(text2) ?? []);
  const [byline] = texts("byline").flatMap((text2) => toLine(text2) ?? []);
  const summaries = texts("summary").map((text2) => ({ text: text2 }));
  return {
    ...headline && { headline },
    ...byline && { byline: { text: byline } },
    ...summaries.length && { summaries }
  };
}

// src/formats/newsml/version-1/read-item.ts
function readVersion1(root, envelope, report) {
  reportTimes(root, envelope, report);
  const all = within(root, "NewsComponent");
  const pictures = picturesIn(root);
  const inPictures = new Set(pictures.flatMap((picture) => [picture, ...within(picture, "NewsComponent")]));
  const ofText = all.filter((component) => !inPictures.has(component));
  const components = ofText.length ? ofText : all;
  const inRoles = ofText.filter(textRoleOf);
  const texts = ofText.filter((component) => !inRoles.includes(component)).flatMap((component) => textsOf(component).flatMap((data) => readText(data, component, report) ?? []));
  const lines = readNewsLines(components, labelOf(root));
  const seen = new Set(lines.headline ? [lines.headline.replace(/\s+/g, "")] : []);
  const [text2, ...others] = texts.filter(({ words }) => !seen.has(words) && seen.add(words));
  if (texts.length > 1)
    report("other-content", `Item has ${texts.length} texts; those that differ were joined in order.`);
  const media = readPictures(pictures, ofText, report);
  if (ofText.length) reportHeadlines(pictures, report);
  const statuses = texts.map(({ known }) => known.item?.status);
  const inner2 = knownItem({ ...text2?.known.item, status: strictestStatus(statuses) });
  const item2 = strictest(inner2, readItem2(root, envelope, components));
  const meta = {
    ...text2?.known,
    ...readTextRoles(inRoles),
    ...readPublished(root),
    ...lines,
    ...readDescription(root, components)
  };
  const { body, restrictions: restrictions2 = [], ...rest } = withHead(meta, text2?.body ?? EMPTY_BODY, lines.byline !== void 0);
  const { editorsNotes = [], ...management } = readManagement(find(root, "NewsManagement"));
  const notes = [...rest.editorsNotes ?? [], ...editorsNotes, ...asTexts(readOtherLines(components, report))];
  const forbidden = [...restrictions2, ...rightsOf(components)];
  const { signoff = [], boilerplate = [], contacts = [] } = text2?.body ?? {};
  const places = readOrigin(components);
  const opened = withOpening(
    {
      ...rest,
      ...item2 && { item: item2 },
      ...management,
      ...texts.reduce((all2, { known }) => mergeRestrictions(all2, blockingFields(known)), blockingFields(management)),
      ...notes.length && { editorsNotes: notes },
      ...forbidden.length && { restrictions: forbidden },
      ...signoff.length && { signoff },
      ...boilerplate.length && { boilerplate },
      ...contacts.length && { contacts },
      body: [...body, ...others.flatMap(underHeadline), ...media]
    },
    places
  );
  const article = withDatelineParts(opened);
  const { annotations: read, ...bare } = article;
  const annotations = read && matchingAnnotations(article);
  return { article: annotations ? { ...bare, annotations } : bare, isText: text2 !== void 0 || !media.length };
}
var blockingFields = ({ notices, embargo }) => withoutUndefined({ notices, embargo });
function strictest(inner2, outer) {
  const status = strictestStatus([inner2?.status, outer?.status]);
  return knownItem({ ...inner2, ...outer, status });
}
var underHeadline = ({ headline, body }) => [
  ...headline ? [{ kind: "subhead", text: headline }] : [],
  ...body.head.map(({ text: text2 }) => ({ kind: "paragraph", text: text2 })),
  ...body.blocks
];
var MARKUP2 = /^\s*<(?:!doctype\s+html|html|body|style|head|div|p|h[1-6]|section|article|table|ul|ol|blockquote|b|strong|em|i|br|span)(?:[\s/][^<>]{0,400})?>/i;
function readBody(data, report) {
  if (data.children.some((child) => typeof child !== "string")) return readDocument(data, report);
  const text2 = content(data);
  const read = MARKUP2.test(text2) ? readHtmlData(text2) : text2;
  return typeof read === "string" ? { ...EMPTY_BODY, blocks: plainBlocks(read) } : readDocument(read, report);
}
function readText(data, component, report) {
  const words = content(data).replace(/\s+/g, "");
  const { headline } = readNewsLines([component]);
  const nitf = find(data, "nitf");
  if (!nitf) {
    const body2 = readBody(data, report);
    takeElementSpans({ body: body2.blocks });
    return body2.blocks.length || body2.head.length ? { known: {}, body: body2, headline, words } : void 0;
  }
  const { body: blocks, signoff = [], boilerplate = [], contacts = [], ...known } = readArticle(nitf, report);
  if (!blocks.length && !known.headline) return void 0;
  const body = { ...EMPTY_BODY, blocks, signoff, boilerplate, contacts };
  return { known, body, headline: headline ?? known.headline, words };
}

// src/formats/newsml/read-newsml.ts
function readNewsml(input, options = {}) {
  return readItems(input, options).map(({ story }) => story);
}
function readItems(input, options) {
  const text2 = decodeXml(input, options);
  const offsets = [];
  const root = zonedXml(parseXml(text2, options.limits, offsets), options.zone);
  const documents = outermost(root, DOCUMENTS);
  const found = (documents.length ? documents : [root]).flatMap((document) => {
    const header = find(document, "header") ?? find(document, "NewsEnvelope");
    return itemsOf(document).map((item2) => ({ item: item2, header }));
  });
  if (!found.length) {
    throw new WirecopyError("not-an-article", `Document is <${root.name}> and has no NewsML item.`);
  }
  const source = { text: text2, root, offsets };
  const starts = textEndsBefore(
    source,
    found.map(({ item: item2 }) => item2)
  );
  return found.map(({ item: item2, header }) => readOne(source, item2, header, starts.get(item2), options.base));
}
function itemsOf(root) {
  if (root.local === "newsMessage") return elements(root, "itemSet").flatMap((set) => elements(set));
  if (root.local === "NewsML") return elements(root, "NewsItem");
  if (ITEMS.has(root.local)) return [root];
  return root.local === "contentSet" || root.local === "contentMeta" ? [{ ...root, local: "newsItem", attributes: {}, children: [root] }] : [];
}
var ITEMS = /* @__PURE__ */ new Set([
  "newsItem",
  "NewsItem",
  "packageItem",
  "conceptItem",
  "knowledgeItem",
  "planningItem",
  "catalogItem"
]);
var DOCUMENTS = /* @__PURE__ */ new Set(["newsMessage", "NewsML", ...ITEMS]);
function readOne(source, item2, header, start, base) {
  const { text: text2 } = source;
  const diagnostics = [];
  const report = createReporter(text2, diagnostics, { from: start, base });
  const {
    article: found,
    isText,
    what
  } = item2.local === "NewsItem" ? { ...readVersion1(item2, header, report), what: "a picture item" } : readVersion2(item2, header, report);
  const article = withBase(found, base);
  if (!isText) report("not-text", `Item is ${what}, not text.`, { severity: "warning" });
  return {
    story: locatedStory({ text: text2, article, diagnostics, extracts: () => withHtmlData(extractXml(source, item2)) }),
    isText
  };
}
function readVersion2(item2, header, report) {
  const nature = qcode(find(item2, "itemMeta", "itemClass")?.attributes.qcode)?.code ?? "text";
  const isText = item2.local === "newsItem" && nature === "text";
  const what = item2.local === "newsItem" ? `an item of class ${nature}` : `a ${item2.local}`;
  reportFaults(item2, header, report);
  return { article: readArticle2(item2, header, nature, report), isText, what };
}

// src/formats/newsml/from-newsml.ts
function fromNewsml(input, options = {}) {
  const items = readItems(input, options);
  const texts = items.filter(({ isText }) => isText);
  const found = items.length === 1 && items.every(hasBody) ? items : texts;
  const [only] = found;
  if (!only || found.length > 1) {
    const message = only ? `Document has ${texts.length} text items, not one. Use readNewsml for all.` : "Document has no text item.";
    throw new WirecopyError("not-an-article", message);
  }
  return only.story.article;
}
var hasBody = ({ story }) => story.article.body.some(({ kind }) => kind !== "media");

// src/formats/newsml/write-remote.ts
function ownMedia({ item: item2, body }) {
  const [block, ...others] = body.filter(({ kind }) => kind === "media");
  if (block?.kind !== "media" || others.length || !block.renditions) return void 0;
  return block.medium !== void 0 && MEDIA.get(item2?.class) === block.medium ? block : void 0;
}
var NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
var writeRemote = (article) => (ownMedia(article)?.renditions ?? []).map(
  ({ href, role, mimeType, width, height }) => element("remoteContent", {
    href,
    contenttype: mimeType,
    rendition: role && NAME.test(role) ? `rnd:${role}` : void 0,
    width,
    height
  })
);
var withRemote = (blocks, article) => {
  const files = ownMedia(article)?.renditions;
  return files ? withBeside(blocks, { files, media: [] }) : blocks;
};

// src/formats/newsml/body.ts
var xhtmlBody = (article) => withRemote(roundTripBlocks(withoutOpening(article.body, article.dateline)), article);
function plainDateline(article) {
  const { dateline, body } = article;
  const [first] = body;
  if (!dateline || first?.kind !== "paragraph" || first.dateline) return void 0;
  const [text2] = plainBlocks(documentText(article, void 0));
  if (text2?.kind !== "paragraph") return void 0;
  return datelineLength(`${dateline.text} ${text2.text}`, dateline) === dateline.text.length + 1 ? dateline : void 0;
}
var plainBody = (article) => plainBlocks(documentText(article, void 0));

// src/formats/newsml/item-table.ts
var item = [
  { path: "item.guid", carried: true, where: "newsItem/@guid" },
  { path: "item.alternativeIds", carried: true, where: "contentMeta/altId" },
  {
    path: "item.class",
    carried: true,
    where: "itemMeta/itemClass",
    note: "text for an item that is not news and has a text",
    as: writtenClass
  },
  {
    path: "item.version",
    carried: true,
    where: "newsItem/@version",
    note: "1 if unknown",
    as: (a) => a.item?.version ?? 1
  },
  { path: "item.provider", carried: true, where: "itemMeta/provider" },
  { path: "item.firstCreated", carried: true, where: "itemMeta/firstCreated" },
  { path: "item.versionCreated", carried: true, where: "itemMeta/versionCreated" },
  { path: "item.sent", carried: false, note: "belongs to the message around the item (header/sent)" },
  {
    path: "item.status",
    carried: true,
    where: "itemMeta/pubStatus",
    note: "usable if unknown; stricter if a kill, a hold or an embargo without an exact end requires it",
    as: effectiveStatus
  },
  { path: "item.priority", carried: false, note: "belongs to the message around the item (header/priority)" },
  { path: "item.service", carried: false, note: "services require a code, which is unknown" }
];
var restrictions = [
  {
    path: "notices",
    carried: true,
    where: "itemMeta/edNote[@role], itemMeta/signal, itemMeta/pubStatus",
    note: "only kind and text of a kill, hold, correction or update; other notices become editor\u2019s notes",
    as: roundTripNewsmlNotices
  },
  {
    path: "embargo",
    carried: true,
    where: "itemMeta/embargoed, itemMeta/edNote[@role]",
    note: "an embargo that does not end at an exact time is written without an end, and the item is withheld",
    as: roundTripEmbargo
  },
  { path: "notices.*.target", carried: false, note: "a notice is always about its own item" },
  { path: "notices.*.paragraph", carried: false, note: "only as part of the notice text" },
  { path: "embargo.zone", carried: false, note: "only as part of the embargo text" },
  { path: "expires", carried: true, where: "itemMeta/expires" },
  {
    path: "restrictions",
    carried: true,
    where: "rightsInfo/usageTerms",
    note: "if there are no usage terms, the first restriction becomes the usage terms",
    as: (a) => nonEmpty(usageTexts(a).slice(1))
  },
  {
    path: "editorsNotes",
    carried: true,
    where: "itemMeta/edNote, with @pubconstrainturi",
    note: "notices of kinds without an IPTC code follow as notes; not a role that means a kill, a hold or an embargo",
    as: roundTripEditorsNotes
  },
  {
    path: "usageTerms",
    carried: true,
    where: "rightsInfo/usageTerms",
    note: "if absent, the first restriction",
    as: (a) => usageTexts(a)[0]
  }
];
var reserved = [
  {
    path: "rights.dataMining",
    carried: true,
    where: "rightsInfo/dataMining; its text and policy: rightsInfo/usageTerms[@roleuri]"
  },
  { path: "rights.terms", carried: true, where: "rightsInfo/usageTerms[@xml:lang]" },
  {
    path: "rights.expressions",
    carried: true,
    where: "rightsInfo/rightsExpressionData",
    note: "XML becomes text"
  },
  { path: "rights.links", carried: true, where: "rightsInfo/link" }
];
var itemTable = /* @__PURE__ */ item.concat(restrictions, reserved);

// src/formats/newsml/table.ts
function roundTripAssociations(article) {
  const { associations = [] } = article;
  const inOrder = isPackage(article) ? [
    ...associations.filter(({ group: group2 }) => group2 === void 0),
    ...[...groupAssociations(associations).values()].flat()
  ] : associations.map(({ group: _, ...rest }) => rest);
  return nonEmpty(
    inOrder.filter(isReferable).map(({ class: kind, ...rest }) => ({ ...rest, ...kind && isNewsItem(kind) && { class: kind } }))
  );
}
var secondKicker = ({ alternativeHeadlines }) => alternativeHeadlines?.find(({ role }) => ABOVE.test(role));
var WHERE = {
  xhtml: "assert, subject[@literal]; inlineRef to span[@id] in the body; inline in headline and description",
  nitf: "assert, subject[@literal]; inlineRef to person, org, location in the body, q; inline in headline and description",
  plain: "assert, subject[@literal]; inline in headline and description"
};
var WHO = "names mentioned there: the name, roles with organisations, an acronym shorter than the name, the parent organisation, place codes, and each mention";
var NOT = "ids are generated from the names; no name parts, sentences, times or place candidates";
var NOTES = {
  xhtml: `${WHO} that does not partly overlap other markup or another name; ${NOT}, statements`,
  nitf: `${WHO} that does not partly overlap other markup or another name; direct speech in quotation marks, as separate quotations with a named speaker; ${NOT}, other statements`,
  plain: `${WHO} outside the body; ${NOT}, statements`
};
var contentOf = (body) => [
  { path: "slugline", carried: true, where: "contentMeta/slugline" },
  { path: "take", carried: false, note: "no place for takes" },
  { path: "keywords", carried: true, where: "contentMeta/keyword" },
  {
    path: "subjects",
    carried: true,
    where: "contentMeta/subject",
    note: "a scheme outside IPTC\u2019s catalog is declared, with its address if known; if its alias cannot be declared, only the address or the name is kept; annotated people, organisations and places that no text mentions follow as subjects",
    as: (a) => roundTripNewsmlSubjects(a, body)
  },
  {
    path: "genre",
    carried: true,
    where: "contentMeta/genre/@qcode, or @literal without an IPTC code",
    as: (a) => roundTripNewsmlGenres(a, body).genre
  },
  {
    path: "genres",
    carried: true,
    where: "contentMeta/genre",
    note: "schemes as for subjects; the IPTC code is added to a name that is one, and is not listed for a single genre",
    as: (a) => roundTripNewsmlGenres(a, body).genres
  },
  {
    path: "audience",
    carried: true,
    where: "contentMeta/audience, contentMeta/exclAudience",
    note: "`excluded` only if it is true",
    as: ({ audience = [] }) => nonEmpty(audience.map(({ name, excluded }) => ({ name, ...excluded && { excluded } })))
  },
  { path: "urgency", carried: true, where: "contentMeta/urgency" },
  {
    path: "section",
    carried: true,
    where: "contentMeta/contentMetaExtProperty[@reluri=https://schema.org/articleSection]"
  },
  {
    path: "kicker",
    carried: true,
    where: "contentMeta/headline[@roleuri]",
    as: (a) => a.kicker ?? secondKicker(a)?.text
  },
  {
    path: "alternativeHeadlines",
    carried: true,
    where: "contentMeta/headline[@roleuri]",
    note: "if there is no kicker, the first one with the role of a kicker becomes the kicker",
    as: (a) => nonEmpty((a.alternativeHeadlines ?? []).filter((one) => a.kicker !== void 0 || one !== secondKicker(a)))
  },
  { path: "headline", carried: true, where: "contentMeta/headline[@rank=1]" },
  { path: "subheadline", carried: true, where: "contentMeta/headline[@rank=2]" },
  { path: "summaries", carried: true, where: "contentMeta/description[@role=drol:summary]" },
  { path: "byline", carried: true, where: "contentMeta/by, contentMeta/creator" },
  {
    path: "dateline",
    carried: true,
    where: "contentMeta/dateline, located, infoSource; in the body before its first paragraph",
    as: roundTripNewsmlDateline
  },
  {
    path: "dateline.places",
    carried: true,
    where: "contentMeta/located",
    note: "a name equal to the text is left out; a country without region and code becomes the region"
  },
  {
    path: "dateline.date",
    carried: true,
    where: "contentMeta/contentCreated",
    note: "the calendar day if known, not the text of the date"
  },
  { path: "dateline.credits", carried: true, where: "contentMeta/infoSource", note: "not the kind of source" },
  {
    path: "published",
    carried: true,
    where: "contentMeta/contentCreated, pubHistory/published/timestamp",
    note: "the time, not its text, and only a day or a time with a UTC offset; in pubHistory if the dateline has a date",
    as: roundTripPublished
  },
  { path: "sources", carried: true, where: "contentMeta/infoSource[@roleuri]" },
  { path: "corrections", carried: true, where: "itemMeta/edNote[@roleuri], with @modified" },
  {
    path: "updated",
    carried: true,
    where: "contentMeta/contentModified",
    note: "the time, not its text, and only a day or a time with a UTC offset",
    as: roundTripUpdated
  },
  {
    path: "language",
    carried: true,
    where: "newsItem/@xml:lang, contentMeta/language",
    note: "`und` for an unknown language, as the standard says",
    as: (a) => /^und$/i.test(a.language ?? "") ? void 0 : a.language
  },
  { path: "direction", carried: true, where: "newsItem/@dir" },
  { path: "contributors", carried: true, where: "contentMeta/contributor" },
  { path: "creditLine", carried: true, where: "contentMeta/creditline" },
  { path: "copyright.text", carried: true, where: "rightsInfo/copyrightNotice" },
  { path: "copyright.holder", carried: true, where: "rightsInfo/copyrightHolder" },
  {
    path: "copyright.year",
    carried: false,
    note: "no place for the year"
  },
  {
    path: "links",
    carried: true,
    where: "itemMeta/link",
    note: "a link requires an address or an item",
    as: (a) => nonEmpty((a.links ?? []).filter(({ href, guid }) => href ?? guid))
  },
  {
    path: "associations",
    carried: true,
    where: "itemMeta/link[@reluri]; groupSet/group/itemRef",
    note: "only those with an address or a guid; only classes of news items; groups in a package without a body, which is a packageItem",
    as: roundTripAssociations
  },
  { path: "provenance.digitalSourceType", carried: true, where: "contentMeta/digitalSourceType" },
  { path: "provenance.generator", carried: true, where: "itemMeta/generator" },
  { path: "provenance.c2pa", carried: true, where: "itemMeta/link[@reluri]" },
  {
    path: "instruments",
    carried: false,
    note: "not written: in NewsML-G2 they belong to the assertion on an organisation"
  },
  {
    path: "annotations",
    carried: true,
    where: WHERE[body],
    note: NOTES[body],
    as: (a) => roundTripNames(a, body)
  },
  { path: "extensions", carried: false, note: "no place for custom data" }
];
var shared = (body) => itemTable.concat(contentOf(body));
var xhtmlTable = /* @__PURE__ */ shared("xhtml").concat([
  {
    path: "body",
    carried: true,
    where: "contentSet/inlineXML/html; media also in itemMeta/link[@reluri], those of a picture, video or sound item in contentSet/remoteContent",
    note: "media without content are left out",
    as: xhtmlBody
  },
  {
    path: "body.*.dateline",
    carried: true,
    where: "p/span[@class=dateline]",
    note: "only the parts that occur in its text, without names and codes; not if it repeats the story\u2019s dateline"
  },
  {
    path: "body.*.start",
    carried: true,
    note: "first number 1 is the default; unordered lists have none"
  },
  { path: "body.*.level", carried: true, note: "level 2 is the default" },
  {
    path: "body.*.renditions.*.mimeType",
    carried: false,
    note: "pictures in XHTML have no media type, except that of a picture item"
  },
  { path: "signoff", carried: true, where: "html/body/footer/p[@class]" },
  { path: "boilerplate", carried: true, where: "html/body/footer/p[@class=boilerplate]" },
  { path: "contacts.*.text", carried: true, where: "html/body/footer/address" },
  { path: "contacts", carried: false, note: "only the text of a contact, not its parts" }
]);
var nitfBodyTable = /* @__PURE__ */ shared("nitf").concat(nitfBlocks);
var PLAIN = "written as a paragraph of the text";
var plainTable = /* @__PURE__ */ shared("plain").concat([
  {
    path: "body",
    carried: true,
    where: "contentSet/inlineData",
    note: "paragraphs only: other blocks become plain text or are left out",
    as: plainBody
  },
  { path: "signoff", carried: false, note: PLAIN },
  { path: "boilerplate", carried: false, note: PLAIN },
  { path: "contacts", carried: false, note: PLAIN }
]);

// src/formats/newsml/newsml.ts
var MIME_TYPE = "application/vnd.iptc.g2.newsitem+xml";
var NEEDS = ["guid", "provider", "versionCreated"];
var format = (name, table) => ({
  name,
  mimeType: MIME_TYPE,
  extension: "xml",
  needs: NEEDS,
  table,
  ...fieldSupport(table, withOpening)
});
var newsml = /* @__PURE__ */ format("newsml", xhtmlTable);
var newsmlNitf = /* @__PURE__ */ format("newsml-nitf", nitfBodyTable);
var newsmlPlain = /* @__PURE__ */ format("newsml-plain", plainTable);

// src/formats/newsml/metadata.ts
var newsmlOptions = {
  ...factOptions,
  ...nowOptions,
  body: ["xhtml", "nitf", "plain"],
  bodyDateline: optionShapes.yesOrNo
};
function requireMetadata(article, options) {
  const item2 = requireItem("NewsML-G2", article, options, ["guid", "provider", "versionCreated"]);
  const { guid, provider, versionCreated, version = 1, firstCreated } = item2;
  return { guid, provider, versionCreated, version, firstCreated };
}

// src/formats/newsml/write-xhtml.ts
function writeXhtml(article, indent, named3) {
  const { headline, body, language, direction = directionOf(language) } = article;
  const blocks = writeBlocks(body, "xhtml", named3);
  const footer = writeFooter(article, `${indent}    `);
  if (!blocks.length && !footer.length) return void 0;
  const head = element("head", void 0, paired("title", void 0, escapeText(headline ?? "")));
  const inner2 = group("body", void 0, [...blocks, ...footer], `${indent}  `);
  const attributes = { xmlns: "http://www.w3.org/1999/xhtml", "xml:lang": language, dir: direction };
  return group("html", attributes, [head, inner2], indent);
}

// src/formats/newsml/to-newsml.ts
function toNewsml(article, options = {}) {
  return rethrowAsMisuse("toNewsml", () => writeNewsml(article, options));
}
function writeNewsml(article, options) {
  checkWriteArguments("toNewsml", article, options, newsmlOptions);
  return `<?xml version="1.0" encoding="UTF-8"?>
${writeNewsItem(article, options)}
`;
}
function writeNewsItem(article, options) {
  if (article.item?.class && !isNewsItem(article.item.class)) requireText(article, "NewsML-G2 newsItem");
  const item2 = requireMetadata(article, options);
  const body = options.body ?? "xhtml";
  const names = namesToWrite(article, body);
  const asPackage = isPackage(article);
  const subjects = subjectsToWrite(article, names);
  const attributes = {
    xmlns: "http://iptc.org/std/nar/2006-10-01/",
    standard: "NewsML-G2",
    standardversion: "2.35",
    conformance: "power",
    guid: item2.guid,
    version: item2.version,
    "xml:lang": article.language ?? "und",
    dir: article.direction
  };
  const schemes = [...subjects.schemes].map(([alias, uri]) => element("scheme", { alias, uri }));
  const parts = [
    element("catalogRef", { href: CATALOG }),
    ...schemes.length ? [group("catalog", void 0, schemes, "  ")] : [],
    ...writePublication(article, item2),
    ...writeRights(article),
    writeItemMeta(article, item2, options.now),
    ...writeContentMeta(article, subjects, names.above),
    ...writeNames(article, names),
    ...asPackage ? [writeGroupSet(article)] : [],
    ...writeContent(article, { body, bodyDateline: options.bodyDateline ?? true }, names.inBody)
  ];
  return group(asPackage ? "packageItem" : "newsItem", attributes, parts, "");
}
function writeContent(article, { body, bodyDateline }, named3) {
  const content2 = CONTENTS[body](article, named3, bodyDateline);
  const remote = body === "plain" ? [] : writeRemote(article);
  return content2 ? [group("contentSet", void 0, [content2, ...remote], "  ")] : [];
}
var CONTENTS = {
  xhtml: (article, named3, hasDateline) => {
    const opened = hasDateline ? { ...article, body: withDateline(article) } : article;
    return inline({ contenttype: "application/xhtml+xml" }, writeXhtml(opened, "      ", named3));
  },
  nitf: (article, named3) => inline(
    { contenttype: "application/nitf+xml", contenttypestandardversion: "3.6" },
    writeNitf(article, "      ", named3)
  ),
  plain: (article, _, hasDateline) => {
    const text2 = documentText(article, hasDateline ? plainDateline(article) : void 0);
    return text2 && textElement("inlineData", text2, { contenttype: "text/plain" });
  }
};
var inline = (type, inside) => inside && group("inlineXML", type, [inside], "    ");
function writeNitf(article, indent, named3) {
  const parts = writeNitfBody(article, `${indent}    `, named3);
  if (!parts.length) return void 0;
  const attributes = { xmlns: "http://iptc.org/std/NITF/2006-10-18/", baselang: article.language };
  return group("nitf", attributes, [group("body", void 0, parts, `${indent}  `)], indent);
}

// src/formats/newsml/to-message.ts
var messageOptions = {
  provider: newsmlOptions.provider,
  versionCreated: newsmlOptions.versionCreated,
  body: newsmlOptions.body,
  bodyDateline: newsmlOptions.bodyDateline,
  now: newsmlOptions.now,
  sent: newsmlOptions.versionCreated,
  sender: newsmlOptions.guid,
  transmitId: newsmlOptions.guid,
  priority: {
    what: "a whole number from 1 to 9",
    fits: (value) => typeof value === "number" && /^[1-9]$/.test(String(value))
  }
};
function toNewsmlMessage(articles, options = {}) {
  return rethrowAsMisuse("toNewsmlMessage", () => writeMessage(articles, options));
}
function writeMessage(articles, options) {
  if (!Array.isArray(articles)) throw invalidArgument("toNewsmlMessage requires a list of articles.");
  for (const article of articles) requireArticle("toNewsmlMessage", article);
  checkOptions("toNewsmlMessage", options, messageOptions);
  const { sent = latest(articles), sender, transmitId, ...rest } = options;
  const priorities = articles.flatMap(({ item: item2 }) => item2?.priority ?? []);
  const priority = options.priority ?? (priorities.length ? Math.min(...priorities) : void 0);
  if (sent === void 0) {
    throw new WirecopyError("missing-metadata", "News message requires the option \u201Csent\u201D.", [
      { path: "item.sent", message: "sent is missing" }
    ]);
  }
  if (!articles.length) throw invalidArgument("News message requires at least one article.");
  const header = [
    textElement("sent", sent),
    ...sender ? [textElement("sender", sender)] : [],
    ...transmitId ? [textElement("transmitId", transmitId)] : [],
    ...priority ? [element("priority", void 0, String(priority))] : []
  ];
  const items = articles.map((article) => writeNewsItem(article, rest));
  const parts = [group("header", void 0, header, "  "), group("itemSet", void 0, items, "  ")];
  const attributes = { xmlns: "http://iptc.org/std/nar/2006-10-01/" };
  return `<?xml version="1.0" encoding="UTF-8"?>
${group("newsMessage", attributes, parts, "")}
`;
}
function latest(articles) {
  const times = articles.flatMap(({ item: item2 }) => item2?.sent ?? []);
  return times.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}

export {
  readNewsml,
  fromNewsml,
  newsmlOptions,
  newsml,
  newsmlNitf,
  newsmlPlain,
  toNewsml,
  toNewsmlMessage
};
