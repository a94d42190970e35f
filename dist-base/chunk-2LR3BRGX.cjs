"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }


var _chunkONJZCIKZcjs = require('./chunk-ONJZCIKZ.cjs');









var _chunkUX2TAJCPcjs = require('./chunk-UX2TAJCP.cjs');


var _chunkYGLCNODWcjs = require('./chunk-YGLCNODW.cjs');
















var _chunkLJEI46IJcjs = require('./chunk-LJEI46IJ.cjs');


var _chunk4QNCALNXcjs = require('./chunk-4QNCALNX.cjs');


var _chunkC6WOCEPZcjs = require('./chunk-C6WOCEPZ.cjs');


var _chunkOC6D47UTcjs = require('./chunk-OC6D47UT.cjs');


var _chunkCAJBJZFCcjs = require('./chunk-CAJBJZFC.cjs');


var _chunkDYGJPQTEcjs = require('./chunk-DYGJPQTE.cjs');



var _chunkYVIMM2D5cjs = require('./chunk-YVIMM2D5.cjs');



var _chunkY6I5CKJAcjs = require('./chunk-Y6I5CKJA.cjs');



var _chunkTV64OOG4cjs = require('./chunk-TV64OOG4.cjs');





var _chunkS6XIDIYXcjs = require('./chunk-S6XIDIYX.cjs');












var _chunkPT2V6PHAcjs = require('./chunk-PT2V6PHA.cjs');


var _chunkYTGGFVQYcjs = require('./chunk-YTGGFVQY.cjs');


var _chunkQVDVZG3Qcjs = require('./chunk-QVDVZG3Q.cjs');





var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');






var _chunkPQX5TGQ5cjs = require('./chunk-PQX5TGQ5.cjs');














var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');



var _chunkXDXVGDJKcjs = require('./chunk-XDXVGDJK.cjs');


var _chunkDOVRUSONcjs = require('./chunk-DOVRUSON.cjs');





var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');













var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkNMWA73MPcjs = require('./chunk-NMWA73MP.cjs');


var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');


var _chunkOOEJC6ZKcjs = require('./chunk-OOEJC6ZK.cjs');



var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');















var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');






var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');



var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/newsml/html-data.ts
var PROLOG = /^\s*(?:<[?!][^<>]*>\s*){0,3}/;
var VOID = /<(br|hr|img|wbr)(?![\w-])([^<>]*?)\/?>/gi;
var EDGE = /<\/?(?:p|div|h[1-6]|li|[uo]l|tr|table|section|article|blockquote|br)(?![\w-])[^<>]*>/gi;
var TAG = /<[^<>]*>/g;
function readHtmlData(markup2) {
  const bare = markup2.replace(PROLOG, "");
  try {
    return _chunk4QNCALNXcjs.parseXml.call(void 0, `<div>${bare.replace(VOID, "<$1$2/>")}</div>`);
  } catch (e) {
    const words = bare.replace(EDGE, "\n\n").replace(TAG, "");
    return _nullishCoalesce(_chunkYTGGFVQYcjs.resolveReferences.call(void 0, words), () => ( words));
  }
}
var withHtmlData = (source) => [source, _chunkYVIMM2D5cjs.expandTexts.call(void 0, source, extractHtmlData)];
var OPEN = "<div>";
function extractHtmlData(markup2) {
  const spaces = (found) => " ".repeat(found.length);
  const offsets = [];
  try {
    const text2 = `${OPEN}${markup2.replace(PROLOG, spaces).replace(VOID, spaces)}</div>`;
    const root = _chunk4QNCALNXcjs.parseXml.call(void 0, text2, {}, offsets);
    const found = _chunkPT2V6PHAcjs.extractXml.call(void 0, { text: text2, root, offsets }, root);
    const shift = (at) => Math.max(0, at - OPEN.length);
    return { ...found, start: found.start.map(shift), end: found.end.map(shift) };
  } catch (e2) {
    return void 0;
  }
}

// src/formats/newsml/qcode.ts
function qcode(value) {
  const colon = _nullishCoalesce(_optionalChain([value, 'optionalAccess', _2 => _2.indexOf, 'call', _3 => _3(":")]), () => ( -1));
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
  if (local === "element" && /dateline$/.test(_nullishCoalesce(attributes.type, () => ( "")))) return html("p", { class: "dateline" }, children);
  if (local === "element") return html(_nullishCoalesce(ELEMENTS[_nullishCoalesce(attributes.type, () => ( ""))], () => ( "p")), {}, children);
  return local === "group" ? html("div", {}, children) : { ...node, children };
}
function objectToHtml(object) {
  const link = _chunkLJEI46IJcjs.elements.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, object, "links"), "link").find(({ attributes }) => _nullishCoalesce(attributes.uri, () => ( attributes.url)));
  const { uri, url } = { ...object.attributes, ..._optionalChain([link, 'optionalAccess', _4 => _4.attributes]) };
  const address = _nullishCoalesce(uri, () => ( url));
  const data = _nullishCoalesce(_chunkLJEI46IJcjs.find.call(void 0, _nullishCoalesce(link, () => ( object)), "data"), () => ( _chunkLJEI46IJcjs.find.call(void 0, object, "data")));
  const textOf2 = (name) => _chunkLJEI46IJcjs.content.call(void 0, _nullishCoalesce(_chunkLJEI46IJcjs.find.call(void 0, data, name), () => ( html(name, {}, []))));
  const type = _nullishCoalesce(object.attributes.type, () => ( ""));
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
var linksOf = (meta, rel) => _chunkLJEI46IJcjs.elements.call(void 0, meta, "links").flatMap((links) => _chunkLJEI46IJcjs.elements.call(void 0, links, "link")).filter(({ attributes }) => attributes.rel === rel);
function readLinkedAuthors(meta) {
  const authors = linksOf(meta, "author").flatMap(({ attributes }) => {
    const name = _chunkGPU7YA55cjs.toLine.call(void 0, attributes.title);
    return name ? [{ kind: "person", name }] : [];
  });
  return authors.length ? { text: authors.map(({ name }) => name).join(", "), authors } : void 0;
}
var readLinkedSubjects = (meta) => linksOf(meta, "subject").flatMap(({ attributes }) => {
  const name = _chunkGPU7YA55cjs.toLine.call(void 0, attributes.title);
  const uri = _chunkGPU7YA55cjs.toUri.call(void 0, attributes.uri);
  return _nullishCoalesce(name, () => ( uri)) ? [{ ...name && { name }, ...uri && { uri } }] : [];
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
  const data = _chunkLJEI46IJcjs.elements.call(void 0, set, "inlineData");
  const order = [
    ..._chunkLJEI46IJcjs.elements.call(void 0, set, "inlineXML"),
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
var typeOf = ({ attributes }) => _nullishCoalesce(attributes.contenttype, () => ( "text/plain"));
var ESCAPED = /^\s*<(?:p|div|h[1-6]|[uo]l|table|blockquote|section|figure)(?:\s[^<>]{0,400})?>/i;
function escapedIn(part) {
  const root = _nullishCoalesce(_chunkLJEI46IJcjs.find.call(void 0, part, "html", "body"), () => ( _chunkLJEI46IJcjs.find.call(void 0, part, "nitf", "body", "body.content")));
  const [text2, ...more] = _nullishCoalesce(_optionalChain([root, 'optionalAccess', _5 => _5.children]), () => ( []));
  if (typeof text2 !== "string" || more.length || !ESCAPED.test(text2)) return void 0;
  const data = readHtmlData(text2);
  return typeof data === "string" ? void 0 : data;
}
function readMarkup(part, report) {
  const idf = _chunkLJEI46IJcjs.find.call(void 0, part, "idf");
  const other = idf ? idfToHtml(idf) : escapedIn(part);
  const body = _chunkPT2V6PHAcjs.readDocument.call(void 0, _nullishCoalesce(other, () => ( part)), report);
  _chunkPT2V6PHAcjs.reportEmptyBlocks.call(void 0, part, report);
  const head = _chunkLJEI46IJcjs.readNitfHead.call(void 0, part);
  const found = {
    ...body,
    head: [...head.lines, ...body.head],
    editorsNotes: [
      ...head.editorsNotes.map(({ text: text2 }) => ({ text: text2 })),
      ..._chunkDOVRUSONcjs.asTexts.call(void 0, head.copyright),
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
  const data = marked ? readHtmlData(_chunkLJEI46IJcjs.content.call(void 0, part)) : _chunkLJEI46IJcjs.content.call(void 0, part);
  if (typeof data !== "string") return readMarkup(data, report);
  const blocks = _chunkTV64OOG4cjs.plainBlocks.call(void 0, data);
  return blocks.length ? { ...EMPTY_BODY, blocks } : void 0;
}

// src/formats/primary-subtag.ts
var primarySubtag = (tag) => _optionalChain([tag, 'optionalAccess', _6 => _6.toLowerCase, 'call', _7 => _7(), 'access', _8 => _8.split, 'call', _9 => _9("-"), 'access', _10 => _10[0]]);

// src/formats/newsml/corrections.ts
var CORRECTION = "urn:x-correction:";
var correctionAttributes = ({ at, version }) => ({
  roleuri: `${CORRECTION}${_nullishCoalesce(version, () => ( ""))}`,
  modified: at
});
var isCorrection = ({ attributes }) => _nullishCoalesce(_optionalChain([attributes, 'access', _11 => _11.roleuri, 'optionalAccess', _12 => _12.startsWith, 'call', _13 => _13(CORRECTION)]), () => ( false));
var readCorrection = (text2, { attributes: { roleuri, modified } }) => _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text: text2, at: _chunkGPU7YA55cjs.toInstant.call(void 0, modified), version: _chunkGPU7YA55cjs.toVersion.call(void 0, _optionalChain([roleuri, 'optionalAccess', _14 => _14.slice, 'call', _15 => _15(CORRECTION.length)])) });

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
var writtenClass = ({ item: item2 }) => _optionalChain([item2, 'optionalAccess', _16 => _16.class]) && isNewsItem(item2.class) ? item2.class : "text";
var OTHERS = /* @__PURE__ */ new Map([
  ["packageItem", "composite"],
  ["conceptItem", "concept"],
  ["knowledgeItem", "concept"],
  ["planningItem", "planning"]
]);
var readItemClass = (element2, code) => _nullishCoalesce(OTHERS.get(element2), () => ( (code === "image" ? "picture" : NATURES.find((one) => one === code))));

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
var isRestricting = (role) => NOTE_ROLES.has(role) || _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, role) !== void 0;
function roundTripEditorsNotes({ editorsNotes = [], notices = [] }) {
  const own = editorsNotes.map(({ role, ...note }) => ({ ...note, ...role && !isRestricting(role) && { role } }));
  const withoutRole = [...own, ...notices.filter(({ kind }) => !ROLE_OF.has(kind)).map(({ text: text2 }) => ({ text: text2 }))];
  return withoutRole.length ? withoutRole : void 0;
}
function notesOf(article) {
  const role = (kind) => ROLE_OF.get(kind);
  return [
    ...article.embargo ? [{ text: article.embargo.text, role: EMBARGO_ROLE }] : [],
    ...(_nullishCoalesce(roundTripNewsmlNotices(article), () => ( []))).map(({ kind, text: text2 }) => ({ text: text2, role: _nullishCoalesce(role(kind), () => ( EMBARGO_ROLE)) })),
    ...(_nullishCoalesce(roundTripEditorsNotes(article), () => ( []))).map((one) => ({
      text: one.text,
      own: one.role,
      constraint: constraintOf(one)
    }))
  ];
}
function signalsOf({ notices = [] }) {
  const roles = notices.flatMap(({ kind }) => _nullishCoalesce(ROLE_OF.get(kind), () => ( [])));
  return [...new Set(roles)].filter((role) => role.startsWith("sig:"));
}

// src/formats/newsml/read-party.ts
var lineOf = (element2) => element2 && _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, element2.children), 'optionalAccess', _17 => _17.text]));
function propertyName(property) {
  if (!property) return void 0;
  const { literal, qcode: value, uri: address } = property.attributes;
  return _nullishCoalesce(_nullishCoalesce(lineOf(_chunkLJEI46IJcjs.find.call(void 0, property, "name")), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, literal))), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(_optionalChain([qcode, 'call', _18 => _18(value), 'optionalAccess', _19 => _19.code]), () => ( address)))));
}
function readProvider(element2) {
  const name = propertyName(element2);
  if (!element2 || !name) return void 0;
  const identity2 = qcode(element2.attributes.qcode);
  const known = _optionalChain([identity2, 'optionalAccess', _20 => _20.alias]) === "nprov" ? _chunkGPU7YA55cjs.toCode.call(void 0, identity2.code) : void 0;
  const address = _chunkGPU7YA55cjs.toUri.call(void 0, _nullishCoalesce(element2.attributes.uri, () => ( _optionalChain([_chunkLJEI46IJcjs.find.call(void 0, element2, "sameAs"), 'optionalAccess', _21 => _21.attributes, 'access', _22 => _22.uri]))));
  return { name, ...known && { code: known }, ...address && { uri: address } };
}
var wordsOf = (party) => _nullishCoalesce(lineOf(_chunkLJEI46IJcjs.find.call(void 0, party, "name")), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, party.attributes.literal)));
function readByline(meta, provider) {
  const line = _chunkLJEI46IJcjs.elements.call(void 0, meta, "by").map(lineOf).find(Boolean);
  const authors = _chunkLJEI46IJcjs.elements.call(void 0, meta, "creator").flatMap((creator) => _nullishCoalesce(readAuthor(creator, line, provider), () => ( [])));
  const text2 = _nullishCoalesce(line, () => ( _chunkGPU7YA55cjs.toLine.call(void 0, authors.map(({ name }) => name).join(", "))));
  return text2 === void 0 ? void 0 : { text: text2, ...authors.length && { authors } };
}
function readAuthor(creator, line, provider) {
  const name = wordsOf(creator);
  const { type } = creator.attributes;
  if (!name || !type && !(line ? line.toLowerCase().includes(name.toLowerCase()) : isPersonName(name, provider)))
    return void 0;
  const organisation = type === "cpnat:organisation" || _chunkLJEI46IJcjs.find.call(void 0, creator, "organisationDetails");
  const jobTitle = lineOf(_chunkLJEI46IJcjs.find.call(void 0, creator, "definition"));
  return { kind: organisation ? "organisation" : "person", name, ...jobTitle && { jobTitle }, ...details(creator) };
}
var PERSON_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,3}\s\p{Lu}[\p{L}.'’-]+$/u;
var AGENCY = /\b(?:agen[ct]|press|presse|news|desk|redaktion|gmbh|inc|ltd|staff|wire)/i;
var isPersonName = (name, provider) => name !== provider && PERSON_NAME.test(name) && !AGENCY.test(name);
function readContributors(meta) {
  return _chunkLJEI46IJcjs.elements.call(void 0, meta, "contributor").flatMap((contributor) => {
    const name = wordsOf(contributor);
    const role = _chunkPT2V6PHAcjs.contributorRole.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, contributor, "definition")), contributor.attributes.role);
    return name ? [{ role, name, ...details(contributor) }] : [];
  });
}
function details(party) {
  const inside = _nullishCoalesce(_chunkLJEI46IJcjs.find.call(void 0, party, "personDetails"), () => ( _chunkLJEI46IJcjs.find.call(void 0, party, "organisationDetails")));
  const organisation = propertyName(_chunkLJEI46IJcjs.find.call(void 0, inside, "affiliation"));
  const contact = _chunkLJEI46IJcjs.find.call(void 0, inside, "contactInfo");
  const place = propertyName(_chunkLJEI46IJcjs.find.call(void 0, contact, "address", "locality"));
  const mail = _chunkGPU7YA55cjs.toEmail.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, contact, "email")));
  const uri = _chunkGPU7YA55cjs.toUri.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, contact, "web")));
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
  const [meta, ...rest] = _chunkLJEI46IJcjs.elements.call(void 0, item2, "itemMeta");
  const others = [...rest, ..._chunkLJEI46IJcjs.elements.call(void 0, item2, "contentMeta", "partMeta")];
  const more = [...others.flatMap((one) => _chunkLJEI46IJcjs.elements.call(void 0, one, ...RESTRICTING)), ..._chunkLJEI46IJcjs.elements.call(void 0, header, "signal")];
  if (!more.length) return meta;
  return meta ? { ...meta, children: [...meta.children, ...more] } : { ...item2, name: "itemMeta", local: "itemMeta", attributes: {}, children: more };
}

// src/formats/newsml/role.ts
var OWN = "urn:x-role:";
var roleUri = (role) => OWN + encodeURIComponent(role);
function ownRole(address) {
  if (!_optionalChain([address, 'optionalAccess', _23 => _23.startsWith, 'call', _24 => _24(OWN)])) return void 0;
  try {
    return decodeURIComponent(address.slice(OWN.length));
  } catch (e3) {
    return void 0;
  }
}
var roleOf = ({ role, roleuri }) => _chunkGPU7YA55cjs.toCode.call(void 0, _nullishCoalesce(ownRole(text(roleuri)), () => ( _optionalChain([(_nullishCoalesce(text(role), () => ( text(roleuri)))), 'optionalAccess', _25 => _25.trim, 'call', _26 => _26(), 'access', _27 => _27.split, 'call', _28 => _28(/\s+/), 'access', _29 => _29[0]]))));
var text = (value) => value === void 0 ? void 0 : String(value);

// src/formats/newsml/read-item-meta.ts
var textOf = (element2) => _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, element2.children), 'optionalAccess', _30 => _30.text]);
function readItem(item2, header) {
  const meta = _chunkLJEI46IJcjs.find.call(void 0, item2, "itemMeta");
  const restricting = restrictionMeta(item2, header);
  const alternativeIds = _chunkLJEI46IJcjs.elements.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, item2, "contentMeta"), "altId").flatMap((one) => {
    const value = lineOf(one);
    const role = roleOf(one.attributes);
    return value ? [{ value, ...role && { role } }] : [];
  });
  const { qcode: kind, uri: kindUri } = _nullishCoalesce(_optionalChain([_chunkLJEI46IJcjs.find.call(void 0, meta, "itemClass"), 'optionalAccess', _31 => _31.attributes]), () => ( {}));
  return _chunkXDXVGDJKcjs.knownItem.call(void 0, {
    guid: _chunkGPU7YA55cjs.toLine.call(void 0, item2.attributes.guid),
    alternativeIds: alternativeIds.length ? alternativeIds : void 0,
    class: readItemClass(item2.local, _nullishCoalesce(_optionalChain([qcode, 'call', _32 => _32(kind), 'optionalAccess', _33 => _33.code]), () => ( _optionalChain([kindUri, 'optionalAccess', _34 => _34.replace, 'call', _35 => _35(/^.*\//, "")])))),
    version: _chunkGPU7YA55cjs.toVersion.call(void 0, item2.attributes.version),
    provider: readProvider(_chunkLJEI46IJcjs.find.call(void 0, meta, "provider")),
    firstCreated: momentOf(_chunkLJEI46IJcjs.find.call(void 0, meta, "firstCreated")),
    versionCreated: momentOf(_chunkLJEI46IJcjs.find.call(void 0, meta, "versionCreated")),
    sent: momentOf(_chunkLJEI46IJcjs.find.call(void 0, header, "sent")),
    status: _chunkDCAEOTAUcjs.strictestWithEmbargo.call(void 0, embargoIn(restricting), statusesIn(restricting)),
    priority: _chunkGPU7YA55cjs.toCount.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, header, "priority")), 9),
    service: propertyName(_chunkLJEI46IJcjs.find.call(void 0, meta, "service"))
  });
}
var statusesIn = (meta) => _chunkLJEI46IJcjs.elements.call(void 0, meta, "pubStatus").map(({ attributes }) => _nullishCoalesce(_nullishCoalesce(_optionalChain([qcode, 'call', _36 => _36(attributes.qcode), 'optionalAccess', _37 => _37.code]), () => ( attributes.uri)), () => ( "withheld")));
var signalsIn = (meta) => _chunkLJEI46IJcjs.elements.call(void 0, meta, "signal").flatMap((signal) => {
  const names = _chunkLJEI46IJcjs.elements.call(void 0, signal, "name").flatMap((one) => _nullishCoalesce(lineOf(one), () => ( [])));
  const code = _nullishCoalesce(_nullishCoalesce(signal.attributes.qcode, () => ( signal.attributes.uri)), () => ( signal.attributes.literal));
  return [...code === void 0 ? [] : [code], ...names.filter((name) => _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, name))];
});
var momentOf = (element2) => _chunkGPU7YA55cjs.toInstant.call(void 0, lineOf(element2));
function readItemRestrictions(meta) {
  const [notes, corrections] = readNotes(meta);
  const take = (role) => {
    const index = notes.findIndex((note) => note.role === role);
    return index < 0 ? void 0 : _optionalChain([notes, 'access', _38 => _38.splice, 'call', _39 => _39(index, 1), 'access', _40 => _40[0], 'optionalAccess', _41 => _41.text]);
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
  const editorsNotes = notes.filter(({ role }) => !role).map(({ text: text2, own, isPublic }) => _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text: text2, role: own, public: isPublic }));
  const { expires, restriction } = _chunkDCAEOTAUcjs.readExpiry.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, meta, "expires")));
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
  for (const note of _chunkLJEI46IJcjs.elements.call(void 0, meta, "edNote")) {
    const text2 = textOf(note);
    if (text2 === void 0) continue;
    if (isCorrection(note)) corrections.push(readCorrection(text2, note));
    else {
      const roles = `${_nullishCoalesce(note.attributes.role, () => ( ""))} ${_nullishCoalesce(note.attributes.roleuri, () => ( ""))}`.trim().split(/\s+/);
      const role = roles.map(noticeRole).find(Boolean);
      notes.push({ text: text2, role, own: roleOf(note.attributes), isPublic: isPublicNote(note.attributes) });
    }
  }
  return [notes, corrections];
}
function noticeRole(role) {
  if (NOTE_ROLES.has(role)) return role;
  const kind = _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, role);
  return kind && (kind === "kill" ? "stat:canceled" : EMBARGO_ROLE);
}
function embargoIn(meta, take = () => void 0) {
  const times = _chunkLJEI46IJcjs.elements.call(void 0, meta, "embargoed").map(lineOf);
  const signal = _nullishCoalesce(signalsIn(meta).find((one) => _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, one) === "embargo"), () => ( statusesIn(meta).find(_chunkDCAEOTAUcjs.isEmbargoStatus)));
  if (!times.length && signal === void 0) return void 0;
  const words = take(EMBARGO_ROLE);
  return _nullishCoalesce(_chunkDCAEOTAUcjs.strictestEmbargo.call(void 0, times.map((time) => _chunkDCAEOTAUcjs.readEmbargo.call(void 0, time, words))), () => ( _chunkDCAEOTAUcjs.readEmbargo.call(void 0, void 0, _nullishCoalesce(words, () => ( signal)))));
}
function noticesOfSignals(signals, notices) {
  const kindsFound = new Set(notices.map(({ kind }) => kind));
  return signals.flatMap((text2) => {
    const kind = _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, text2);
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
var isCaption = ({ attributes }) => /:caption\b/i.test(_nullishCoalesce(attributes.role, () => ( "")));
var isAlternativeText = ({ attributes }) => /:alt(?:ernative)?text\b/i.test(_nullishCoalesce(attributes.role, () => ( "")));
var reportLeftOut = (report, what, text2) => report("left-out", `The ${what} \u201C${text2}\u201D was left out: articles have no field for it.`);
function readRemote(item2, nature, report) {
  const meta = _chunkLJEI46IJcjs.find.call(void 0, item2, "contentMeta");
  const remote = _chunkLJEI46IJcjs.elements.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, item2, "contentSet"), "remoteContent");
  const mediumOf = ({ attributes }) => MEDIA.get(_optionalChain([attributes, 'access', _42 => _42.contenttype, 'optionalAccess', _43 => _43.split, 'call', _44 => _44("/"), 'access', _45 => _45[0]]));
  const beside = MEDIA.has(nature) ? remote : remote.filter(mediumOf);
  if (beside.length < remote.length) report("text-elsewhere", "Content is at another address, which is not fetched.");
  const renditions = beside.flatMap((file) => readFile(file, report));
  const captions = _chunkLJEI46IJcjs.elements.call(void 0, meta, "description").filter(isCaption).flatMap((one) => _nullishCoalesce(textOf(one), () => ( [])));
  const caption = _chunkGPU7YA55cjs.toText.call(void 0, captions.join("\n"));
  const alt = _chunkLJEI46IJcjs.elements.call(void 0, meta, "description").filter(isAlternativeText).flatMap((one) => _nullishCoalesce(textOf(one), () => ( [])))[0];
  const [first] = beside;
  const medium = _nullishCoalesce(MEDIA.get(nature), () => ( (first && mediumOf(first))));
  if (!medium || !renditions.length && !caption) {
    if (caption) reportLeftOut(report, "caption", caption);
    return [];
  }
  const credit = _nullishCoalesce(_nullishCoalesce(lineOf(_chunkLJEI46IJcjs.find.call(void 0, meta, "creditline")), () => ( lineOf(_chunkLJEI46IJcjs.find.call(void 0, meta, "by")))), () => ( propertyName(_chunkLJEI46IJcjs.find.call(void 0, meta, "creator"))));
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
  const href = _chunkGPU7YA55cjs.toUriReference.call(void 0, attributes.href);
  if (!href) {
    report("picture-dropped", "Media was left out: its address is malformed or unsafe.");
    return [];
  }
  const role = _chunkGPU7YA55cjs.toCode.call(void 0, _optionalChain([qcode, 'call', _46 => _46(attributes.rendition), 'optionalAccess', _47 => _47.code]));
  const mimeType = _chunkGPU7YA55cjs.toCode.call(void 0, attributes.contenttype);
  const width = _chunkGPU7YA55cjs.toCount.call(void 0, attributes.width, 999999);
  const height = _chunkGPU7YA55cjs.toCount.call(void 0, attributes.height, 999999);
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
  if (!ALIAS.test(alias) || (_nullishCoalesce(schemes.get(alias), () => ( address))) !== address) return false;
  schemes.set(alias, address);
  return true;
}
function declareScheme(alias, schemes) {
  if (ALIASES.has(alias) || schemes.has(alias)) return true;
  return declareAddress(alias, `${UNKNOWN}${alias}:`, schemes);
}
var knownAddress = (address) => _optionalChain([address, 'optionalAccess', _48 => _48.startsWith, 'call', _49 => _49(UNKNOWN)]) ? void 0 : address;

// src/formats/newsml/concept-reference.ts
function roundTripReference({ scheme, code, uri, name }, schemes) {
  const named3 = name === void 0 ? {} : { name };
  if (scheme && code && declareScheme(scheme, schemes)) return { scheme, code, ...named3 };
  if (uri) return { uri, ...named3 };
  const literal = _nullishCoalesce(name, () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(code, () => ( scheme)))));
  return literal === void 0 ? {} : { name: literal };
}
function writeReference(tag, { scheme, code, uri, name }) {
  if (!scheme && !uri && name === void 0) return "";
  const identity2 = scheme ? { qcode: `${scheme}:${code}` } : uri ? { uri } : { literal: name };
  return _chunkICRSFDQ2cjs.element.call(void 0, tag, identity2, name === void 0 ? "" : _chunkICRSFDQ2cjs.textElement.call(void 0, "name", name));
}
function readReference(reference) {
  const { qcode: value, uri: address, literal } = reference.attributes;
  const { alias, code } = _nullishCoalesce(qcode(value), () => ( {}));
  const scheme = _chunkGPU7YA55cjs.toCode.call(void 0, alias);
  const known = _chunkGPU7YA55cjs.toCode.call(void 0, code);
  const uri = _chunkGPU7YA55cjs.toUri.call(void 0, address);
  const name = _nullishCoalesce(lineOf(_chunkLJEI46IJcjs.find.call(void 0, reference, "name")), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, literal)));
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
  const label = _chunkGPU7YA55cjs.toLine.call(void 0, code);
  const isKnown = scheme === SCHEME && label !== void 0 && (_nullishCoalesce(name, () => ( label))) === label && uri === void 0;
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
  at: _chunkICRSFDQ2cjs.NOTHING.at,
  mentioned: [],
  others: [],
  ids: /* @__PURE__ */ new Map(),
  above: _chunkICRSFDQ2cjs.NOTHING,
  inBody: _chunkICRSFDQ2cjs.NOTHING
};
function namesToWrite(article, body) {
  if (!article.annotations) return NOBODY;
  const inlines = _chunkPQX5TGQ5cjs.inlinesOf.call(void 0, article, ROOMS[body]);
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
    above: { at, tags: ({ of }) => [_chunkICRSFDQ2cjs.open.call(void 0, "inline", { literal: of }), "</inline>"] },
    inBody: {
      at,
      tags: (one) => body === "nitf" ? _chunkLJEI46IJcjs.inlineTags.call(void 0, one, { id: idOf.get(one) }) : [_chunkICRSFDQ2cjs.open.call(void 0, "span", { id: idOf.get(one) }), "</span>"]
    }
  };
}
function writeNames(article, { mentioned, others, ids }) {
  if (!mentioned.length && !others.length) return [];
  const find2 = _chunkPQX5TGQ5cjs.finder.call(void 0, mentioned);
  const names = new Map(mentioned.map(({ key, name }) => [key, name]));
  const references = mentioned.flatMap(({ key }) => {
    const own = ids.get(key);
    return own ? [_chunkICRSFDQ2cjs.element.call(void 0, "inlineRef", { idrefs: own.join(" "), literal: key })] : [];
  });
  return [
    ...mentioned.map((named3) => writeAssert(named3, writeFacts(_chunkPQX5TGQ5cjs.factsOf.call(void 0, named3, find2), names))),
    ..._chunkPQX5TGQ5cjs.notAmong.call(void 0, article.subjects, others).flatMap((named3) => {
      const facts = writeFacts({ ..._chunkPQX5TGQ5cjs.factsOf.call(void 0, named3, find2), geonames: void 0 }, names);
      return facts ? [writeAssert(named3, facts, entityIdentity(named3))] : [];
    }),
    ...references
  ];
}
var entityIdentity = (named3) => named3.kind === "place" && named3.of.geonames !== void 0 ? { qcode: `geonames:${named3.of.geonames}` } : { literal: named3.name };
var writeAssert = ({ kind, key, name }, facts, identity2 = { literal: key }) => _chunkICRSFDQ2cjs.element.call(void 0, "assert", { ...identity2 }, _chunkICRSFDQ2cjs.element.call(void 0, "type", { qcode: NATURES2[kind] }) + _chunkICRSFDQ2cjs.textElement.call(void 0, "name", name) + facts);
var sameAs = (named3) => {
  const geonames = named3.kind === "place" ? _chunkPQX5TGQ5cjs.factsOf.call(void 0, named3, () => void 0).geonames : void 0;
  return geonames ? _chunkICRSFDQ2cjs.element.call(void 0, "sameAs", { qcode: `geonames:${geonames}` }) : "";
};
function writeFacts(facts, names) {
  const { roles = [], acronym, parent, geonames, countryCode, subdivisionCode } = facts;
  const affiliations = roles.flatMap(
    ({ text: text2, organisation: literal }) => literal === void 0 ? [] : [
      _chunkICRSFDQ2cjs.element.call(void 0, 
        "affiliation",
        { type: NATURES2.organisation, literal },
        _chunkICRSFDQ2cjs.textElement.call(void 0, "name", _nullishCoalesce(names.get(literal), () => ( literal))) + _chunkICRSFDQ2cjs.textElement.call(void 0, "definition", text2)
      )
    ]
  );
  return [
    ...acronym ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "name", acronym)] : [],
    ...roles.flatMap(({ text: text2, organisation }) => organisation === void 0 ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "definition", text2)] : []),
    ...geonames ? [_chunkICRSFDQ2cjs.element.call(void 0, "sameAs", { qcode: `geonames:${geonames}` })] : [],
    ...parent ? [_chunkICRSFDQ2cjs.element.call(void 0, "broader", { type: NATURES2.organisation, literal: parent })] : [],
    ...subdivisionCode ? [_chunkICRSFDQ2cjs.element.call(void 0, "broader", { type: NATURES2.place, qcode: `iso3166-2:${subdivisionCode}` })] : [],
    ...countryCode ? [_chunkICRSFDQ2cjs.element.call(void 0, "broader", { type: NATURES2.place, qcode: `iso3166-1a2:${countryCode}` })] : [],
    ...affiliations.length ? [_chunkICRSFDQ2cjs.element.call(void 0, "personDetails", void 0, affiliations.join(""))] : []
  ].join("");
}
var roundTripNames = (article, body) => _chunkLJEI46IJcjs.roundTripAnnotations.call(void 0, article, ROOMS[body], ({ roles = [], acronym, given: _, family: _family, ...facts }, name) => ({
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
  for (const concept of [...subjects, ..._chunkKQGNPHMKcjs.genresOf.call(void 0, article)]) declareBase(concept, schemes);
  const keys = new Set(mentioned.map(({ key }) => key));
  const written = subjects.flatMap((subject) => {
    const identity2 = identify(subject, schemes);
    return identity2 ? [withFacts(subject, identity2, keys, schemes)] : [];
  });
  const named3 = _chunkPQX5TGQ5cjs.notAmong.call(void 0, subjects, [...mentioned, ...others]);
  const isMentioned = new Set(mentioned);
  return {
    subjects: [...written, ...named3.map((one) => subjectOfName(one, isMentioned.has(one)))],
    genres: _chunkKQGNPHMKcjs.genresOf.call(void 0, article).flatMap((one) => {
      const identity2 = identify(withGenreCode(one), schemes);
      return identity2 ? [{ ...identity2, ...identity2.roundTrip && { roundTrip: withAddress(identity2.roundTrip) } }] : [];
    }),
    schemes
  };
}
function declareBase({ scheme, code, uri }, schemes) {
  const base = code && _optionalChain([uri, 'optionalAccess', _50 => _50.endsWith, 'call', _51 => _51(code)]) ? uri.slice(0, -code.length) : "";
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
      const address = _chunkGPU7YA55cjs.toUri.call(void 0, known + code);
      return { roundTrip: { ...roundTrip, ...address && { uri: address } }, qcode: qcode2 };
    }
  }
  if (uri) return { roundTrip: { ...named3, uri }, uri };
  const literal = _nullishCoalesce(name, () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(code, () => ( scheme)))));
  return literal === void 0 ? void 0 : { roundTrip: { name: literal }, literal };
}
function withFacts(subject, identity2, keys, schemes) {
  const { name, names, relevance, confidence, why, sameAs: sameAs2 = [], broader = [] } = subject;
  const isKey = identity2.literal !== void 0 && keys.has(identity2.literal);
  const kind = isKey ? void 0 : _nullishCoalesce(subject.kind, () => ( (TOPICS.has(_nullishCoalesce(_optionalChain([identity2, 'access', _52 => _52.roundTrip, 'optionalAccess', _53 => _53.scheme]), () => ( ""))) ? "abstract" : void 0)));
  const hasFields = (one) => Object.keys(one).length > 0;
  const others = sameAs2.map((one) => roundTripReference(one, schemes)).filter(hasFields);
  const facts = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    kind,
    names: name === void 0 ? void 0 : names,
    relevance,
    confidence,
    why,
    sameAs: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, others),
    broader: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, broader.map((one) => roundTripReference(one, schemes)).filter(hasFields))
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
  const uri = _optionalChain([sameAs2, 'access', _54 => _54[at], 'optionalAccess', _55 => _55.uri]);
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
  const found = subjectsToWrite(article, _chunkPQX5TGQ5cjs.inlinesOf.call(void 0, article, ROOMS[body])).subjects.flatMap(
    ({ roundTrip }) => _nullishCoalesce(roundTrip, () => ( []))
  );
  return found.length ? found : void 0;
}
function roundTripNewsmlGenres(article, body) {
  const { genres } = subjectsToWrite(article, _chunkPQX5TGQ5cjs.inlinesOf.call(void 0, article, ROOMS[body]));
  return _chunkKQGNPHMKcjs.toGenres.call(void 0, withoutGenreCode(genres.flatMap(({ roundTrip }) => _nullishCoalesce(roundTrip, () => ( [])))));
}

// src/formats/newsml/read-subjects.ts
function readSubjects(item2, meta, tag, matched) {
  const schemes = schemesOf(item2);
  return _chunkLJEI46IJcjs.elements.call(void 0, meta, "subject").flatMap((subject) => {
    if (matched.has(subject)) return [];
    const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      ...identityOf(subject, schemes, tag),
      names: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, namesOf(subject, tag).names),
      sameAs: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkLJEI46IJcjs.elements.call(void 0, subject, "sameAs").flatMap((one) => _nullishCoalesce(readReference(one), () => ( [])))),
      broader: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkLJEI46IJcjs.elements.call(void 0, subject, "broader").flatMap((one) => _nullishCoalesce(readReference(one), () => ( []))))
    });
    if (!Object.keys(found).length) return [];
    return [withAddress({ ...found, ...factsOf2(subject) })];
  });
}
function readGenres(item2, meta, tag) {
  const schemes = schemesOf(item2);
  const genres = _chunkLJEI46IJcjs.elements.call(void 0, meta, "genre").flatMap((genre) => {
    const sameAs2 = _chunkLJEI46IJcjs.elements.call(void 0, genre, "sameAs").flatMap((one) => _nullishCoalesce(readReference(one), () => ( [])));
    const { sameAs: _, ...found } = withAddress({ ...identityOf(genre, schemes, tag), sameAs: sameAs2 });
    return Object.keys(found).length ? [found] : [];
  });
  return _chunkKQGNPHMKcjs.toGenres.call(void 0, withoutGenreCode(genres));
}
var schemesOf = (item2) => new Map(
  _chunkLJEI46IJcjs.elements.call(void 0, item2, "catalog").flatMap((catalog) => _chunkLJEI46IJcjs.elements.call(void 0, catalog, "scheme")).map(({ attributes }) => [attributes.alias, knownAddress(attributes.uri)])
);
function identityOf(concept, schemes, tag) {
  const { attributes } = concept;
  const identity2 = qcode(attributes.qcode);
  const base = schemes.get(_optionalChain([identity2, 'optionalAccess', _56 => _56.alias]));
  const resolved = base && identity2 ? base + identity2.code : void 0;
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    name: _nullishCoalesce(namesOf(concept, tag).name, () => ( _chunkGPU7YA55cjs.toLine.call(void 0, attributes.literal))),
    scheme: _chunkGPU7YA55cjs.toCode.call(void 0, _optionalChain([identity2, 'optionalAccess', _57 => _57.alias])),
    code: _chunkGPU7YA55cjs.toCode.call(void 0, _optionalChain([identity2, 'optionalAccess', _58 => _58.code])),
    uri: _chunkGPU7YA55cjs.toUri.call(void 0, _nullishCoalesce(attributes.uri, () => ( resolved)))
  });
}
function namesOf(subject, tag) {
  const all = _chunkLJEI46IJcjs.elements.call(void 0, subject, "name").flatMap((one) => {
    const name = lineOf(one);
    return name ? [{ name, language: one.attributes["xml:lang"] }] : [];
  });
  const main = _nullishCoalesce(_nullishCoalesce(all.find(({ language }) => language === void 0), () => ( all.find(({ language }) => language === tag))), () => ( all[0]));
  const names = all.flatMap((one) => {
    const language = one === main ? void 0 : _chunkGPU7YA55cjs.toLanguageTag.call(void 0, one.language);
    return language ? [{ language, name: one.name }] : [];
  });
  return { name: _optionalChain([main, 'optionalAccess', _59 => _59.name]), names };
}
function factsOf2({ attributes }) {
  const { alias, code } = _nullishCoalesce(qcode(attributes.type), () => ( {}));
  const why = qcode(attributes.why);
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    kind: alias === "cpnat" ? _chunkOC6D47UTcjs.toSubjectKind.call(void 0, code) : void 0,
    relevance: percent(attributes.relevance),
    confidence: percent(attributes.confidence),
    why: _optionalChain([why, 'optionalAccess', _60 => _60.alias]) === "why" ? _chunkGPU7YA55cjs.toCode.call(void 0, why.code) : void 0
  });
}
var percent = (value) => value !== void 0 && /^(?:\d\d?|100)$/.test(value) ? Number(value) : void 0;

// src/formats/newsml/write-content-meta.ts
function writeContentMeta(article, { subjects, genres }, { at, tags }) {
  const { urgency, dateline, byline, contributors = [], language, keywords = [] } = article;
  const { item: item2, audience = [], sources = [], section, kicker, alternativeHeadlines = [], provenance } = article;
  const { slugline, headline, subheadline, creditLine, summaries = [] } = article;
  const created = _chunkUX2TAJCPcjs.contentCreated.call(void 0, article);
  const modified = _chunkUX2TAJCPcjs.contentModified.call(void 0, article);
  const words = (path, text2) => _chunkICRSFDQ2cjs.writeMarkedText.call(void 0, text2, at.get(path), tags);
  const parts = [];
  if (urgency) parts.push(_chunkICRSFDQ2cjs.element.call(void 0, "urgency", void 0, String(urgency)));
  if (created) parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "contentCreated", created));
  if (modified) parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "contentModified", modified));
  if (_optionalChain([provenance, 'optionalAccess', _61 => _61.digitalSourceType])) parts.push(_chunkICRSFDQ2cjs.element.call(void 0, "digitalSourceType", { uri: provenance.digitalSourceType }));
  for (const place of _nullishCoalesce(_optionalChain([dateline, 'optionalAccess', _62 => _62.places]), () => ( []))) parts.push(writePlace(place));
  for (const { text: text2, agency } of _nullishCoalesce(_optionalChain([dateline, 'optionalAccess', _63 => _63.credits]), () => ( []))) {
    parts.push(named("infoSource", text2, _nullishCoalesce(agency, () => ( text2)), ORGANISATION));
  }
  for (const { name, role, uri } of sources) parts.push(writeSource(name, role, uri));
  for (const author of _nullishCoalesce(_optionalChain([byline, 'optionalAccess', _64 => _64.authors]), () => ( []))) parts.push(writeAuthor(author));
  for (const contributor of contributors) parts.push(writeContributor(contributor));
  for (const { name, excluded } of audience) parts.push(named(excluded ? "exclAudience" : "audience", name));
  for (const { value, role } of _nullishCoalesce(_optionalChain([item2, 'optionalAccess', _65 => _65.alternativeIds]), () => ( []))) {
    parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "altId", value, { roleuri: role && roleUri(role) }));
  }
  if (language) parts.push(_chunkICRSFDQ2cjs.element.call(void 0, "language", { tag: language }));
  for (const genre of genres) parts.push(writeConcept("genre", genre));
  for (const keyword of keywords) parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "keyword", keyword));
  for (const subject of subjects) parts.push(writeConcept("subject", subject));
  if (slugline) parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "slugline", slugline));
  for (const { role, text: text2 } of [...kicker ? [{ role: KICKER, text: kicker }] : [], ...alternativeHeadlines]) {
    parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "headline", text2, { roleuri: roleUri(role) }));
  }
  if (headline) parts.push(_chunkICRSFDQ2cjs.element.call(void 0, "headline", { rank: 1 }, words("headline", headline)));
  if (subheadline) parts.push(_chunkICRSFDQ2cjs.element.call(void 0, "headline", { rank: 2 }, words("subheadline", subheadline)));
  if (dateline) parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "dateline", dateline.text));
  if (byline) parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "by", byline.text));
  if (creditLine) parts.push(_chunkICRSFDQ2cjs.textElement.call(void 0, "creditline", creditLine));
  for (const [i, { text: text2, role }] of summaries.entries()) {
    const purpose = role ? { roleuri: roleUri(role) } : { role: "drol:summary" };
    parts.push(_chunkICRSFDQ2cjs.element.call(void 0, "description", purpose, words(`summaries.${i}.text`, text2)));
  }
  if (section) parts.push(_chunkICRSFDQ2cjs.element.call(void 0, "contentMetaExtProperty", { reluri: SECTION, literal: section }));
  return parts.length ? [_chunkICRSFDQ2cjs.group.call(void 0, "contentMeta", void 0, parts, "  ")] : [];
}
var KICKER = "kicker";
var SECTION = "https://schema.org/articleSection";
var writeSource = (name, role, uri) => _chunkICRSFDQ2cjs.element.call(void 0, "infoSource", { roleuri: roleUri(role), uri, literal: uri ? void 0 : name }, _chunkICRSFDQ2cjs.textElement.call(void 0, "name", name));
var PERSON = "cpnat:person";
var ORGANISATION = "cpnat:organisation";
var AREA = "cpnat:geoArea";
var named = (tag, literal, name = literal, type, role, more = "") => _chunkICRSFDQ2cjs.element.call(void 0, tag, { type, role, literal }, _chunkICRSFDQ2cjs.textElement.call(void 0, "name", name) + more);
function writePlace(place) {
  const broader = _chunkUX2TAJCPcjs.broaderOf.call(void 0, place).map(
    ({ qcode: qcode2, name }) => _chunkICRSFDQ2cjs.element.call(void 0, "broader", { type: AREA, qcode: qcode2, literal: qcode2 ? void 0 : name }, name ? _chunkICRSFDQ2cjs.textElement.call(void 0, "name", name) : "")
  );
  return named("located", place.text, _nullishCoalesce(place.name, () => ( place.text)), AREA, void 0, broader.join(""));
}
function writeAuthor(author) {
  const { kind, name, jobTitle } = author;
  const definition = jobTitle ? _chunkICRSFDQ2cjs.textElement.call(void 0, "definition", jobTitle) : "";
  const type = kind === "person" ? PERSON : ORGANISATION;
  return named("creator", name, name, type, void 0, definition + details2(kind, author));
}
function writeContributor(contributor) {
  const { role, name } = contributor;
  const more = _chunkICRSFDQ2cjs.textElement.call(void 0, "definition", role) + details2("person", contributor);
  return named("contributor", name, name, void 0, _chunkPT2V6PHAcjs.contributorCode.call(void 0, role), more);
}
function details2(kind, { organisation, place, email, uri }) {
  const affiliation = organisation ? named("affiliation", organisation) : "";
  const address = place ? _chunkICRSFDQ2cjs.element.call(void 0, "address", void 0, named("locality", place)) : "";
  const contact = (email ? _chunkICRSFDQ2cjs.textElement.call(void 0, "email", email) : "") + (uri ? _chunkICRSFDQ2cjs.textElement.call(void 0, "web", uri) : "") + address;
  const inside = affiliation + (contact ? _chunkICRSFDQ2cjs.element.call(void 0, "contactInfo", void 0, contact) : "");
  return inside ? _chunkICRSFDQ2cjs.element.call(void 0, kind === "person" ? "personDetails" : "organisationDetails", void 0, inside) : "";
}
function writeConcept(tag, concept) {
  const { roundTrip, named: named3, qcode: qcode2, uri, sameAs: sameAs2, literal, type } = concept;
  const words = _nullishCoalesce(_optionalChain([named3, 'optionalAccess', _66 => _66.name]), () => ( _optionalChain([roundTrip, 'optionalAccess', _67 => _67.name])));
  const { names = [], relevance, confidence, why } = _nullishCoalesce(roundTrip, () => ( {}));
  const inside = [
    ...words ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "name", words)] : [],
    ...names.map(({ language, name }) => _chunkICRSFDQ2cjs.textElement.call(void 0, "name", name, { "xml:lang": language })),
    ...sameAs2 ? [_chunkICRSFDQ2cjs.element.call(void 0, "sameAs", { uri: sameAs2 })] : named3 ? [sameAs(named3)] : [],
    ...(_nullishCoalesce(concept.others, () => ( []))).map((one) => writeReference("sameAs", one)),
    ...(_nullishCoalesce(_optionalChain([roundTrip, 'optionalAccess', _68 => _68.broader]), () => ( []))).map((one) => writeReference("broader", one))
  ];
  const facts = { relevance, confidence, why: why && `why:${why}` };
  return _chunkICRSFDQ2cjs.element.call(void 0, tag, { type, qcode: qcode2, uri, literal, ...facts }, inside.join(""));
}

// src/formats/newsml/read-content-meta.ts
function readContentMeta(item2, meta, report) {
  const lines = (name) => _chunkLJEI46IJcjs.elements.call(void 0, meta, name).flatMap((element2) => _nullishCoalesce(lineOf(element2), () => ( [])));
  const tag = _nullishCoalesce(_chunkGPU7YA55cjs.toLanguageTag.call(void 0, _optionalChain([_chunkLJEI46IJcjs.find.call(void 0, meta, "language"), 'optionalAccess', _69 => _69.attributes, 'access', _70 => _70.tag])), () => ( _chunkGPU7YA55cjs.toLanguageTag.call(void 0, item2.attributes["xml:lang"])));
  const direction = item2.attributes.dir;
  const keywords = lines("keyword");
  const audience = _chunkLJEI46IJcjs.elements.call(void 0, meta, "audience", "exclAudience").flatMap((one) => {
    const name = propertyName(one);
    return name ? [{ name, ...one.local === "exclAudience" && { excluded: true } }] : [];
  });
  const sources = _chunkLJEI46IJcjs.elements.call(void 0, meta, "infoSource").flatMap(readSource);
  const section = _chunkLJEI46IJcjs.elements.call(void 0, meta, "contentMetaExtProperty").find(({ attributes }) => attributes.reluri === SECTION);
  const named3 = _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([section, 'optionalAccess', _71 => _71.attributes, 'access', _72 => _72.literal]));
  const urgency = _chunkGPU7YA55cjs.toCount.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, meta, "urgency")), 9);
  const headlines = readHeadlines(meta, tag, report);
  const title = lineOf(_chunkLJEI46IJcjs.find.call(void 0, item2, "itemMeta", "title"));
  const [slugline = title === headlines.headline ? void 0 : title] = lines("slugline");
  const times = readTimes(item2, meta);
  const credited = _chunkLJEI46IJcjs.elements.call(void 0, meta, "infoSource").find(({ attributes }) => ownRole(attributes.roleuri) === void 0);
  const [creditLine = times.dateline ? void 0 : propertyName(credited)] = lines("creditline");
  const hasMedia = MEDIA.has(_optionalChain([qcode, 'call', _73 => _73(_optionalChain([_chunkLJEI46IJcjs.find.call(void 0, item2, "itemMeta", "itemClass"), 'optionalAccess', _74 => _74.attributes, 'access', _75 => _75.qcode])), 'optionalAccess', _76 => _76.code]));
  const summaries = _chunkLJEI46IJcjs.elements.call(void 0, meta, "description").flatMap((description) => {
    const text2 = textOf(description);
    if (text2 === void 0 || isCaption(description) || hasMedia && isAlternativeText(description)) return [];
    const own = _chunkGPU7YA55cjs.toCode.call(void 0, ownRole(description.attributes.roleuri));
    const role = _nullishCoalesce(own, () => ( _optionalChain([roleOf, 'call', _77 => _77(description.attributes), 'optionalAccess', _78 => _78.replace, 'call', _79 => _79(/^(?:drol:|.*\/)/, "")])));
    return [{ text: text2, ...role && (own || role !== "summary") && { role } }];
  });
  const itemMeta = _chunkLJEI46IJcjs.find.call(void 0, item2, "itemMeta");
  const byline = _nullishCoalesce(readByline(meta, propertyName(_chunkLJEI46IJcjs.find.call(void 0, itemMeta, "provider"))), () => ( readLinkedAuthors(itemMeta)));
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
  const found = _chunkLJEI46IJcjs.elements.call(void 0, meta, "headline").flatMap((element2) => {
    const text2 = lineOf(element2);
    const { rank = 1, "xml:lang": language = tag, roleuri } = element2.attributes;
    const role = _nullishCoalesce(roleOf(element2.attributes), () => ( ""));
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
  const pick = (all) => _nullishCoalesce(all.find(({ foreign }) => !foreign), () => ( all[0]));
  const headline = _nullishCoalesce(pick(plain), () => ( pick(first)));
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
  const created = lineOf(_chunkLJEI46IJcjs.find.call(void 0, meta, "contentCreated"));
  const dateline = readDateline(meta, _chunkGPU7YA55cjs.toDay.call(void 0, created));
  const history = _chunkLJEI46IJcjs.elements.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, item2, "pubHistory"), "published").map((one) => lineOf(_chunkLJEI46IJcjs.find.call(void 0, one, "timestamp")));
  const time = history.map((time2) => _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, time2, true), () => ( _chunkGPU7YA55cjs.toDay.call(void 0, time2)))).find(Boolean);
  const published = _nullishCoalesce(_nullishCoalesce(time, () => ( _chunkGPU7YA55cjs.toInstant.call(void 0, created, true))), () => ( (dateline ? void 0 : _chunkGPU7YA55cjs.toDay.call(void 0, created))));
  const modified = lineOf(_chunkLJEI46IJcjs.find.call(void 0, meta, "contentModified"));
  const stamps = {
    published: _chunkDYGJPQTEcjs.stampOfTime.call(void 0, published),
    updated: _chunkDYGJPQTEcjs.stampOfTime.call(void 0, _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, modified, true), () => ( _chunkGPU7YA55cjs.toDay.call(void 0, modified))))
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
  const uri = _chunkGPU7YA55cjs.toUri.call(void 0, source.attributes.uri);
  return name && role ? [{ name, role, ...uri && { uri } }] : [];
}
function readDateline(meta, created) {
  const text2 = _chunkLJEI46IJcjs.elements.call(void 0, meta, "dateline").map(lineOf).find(Boolean);
  if (!text2) return void 0;
  const places = readPlaces(meta);
  const credits = _chunkLJEI46IJcjs.elements.call(void 0, meta, "infoSource").flatMap((source) => {
    if (roleOf(source.attributes)) return [];
    const name = propertyName(source);
    const line = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, source.attributes.literal), () => ( name));
    return line ? [{ text: line, ...name && name !== line && { agency: name } }] : [];
  });
  return {
    text: text2,
    ...places.length && { places },
    ...created && { date: _chunkUX2TAJCPcjs.dateOf.call(void 0, created) },
    ...credits.length && { credits }
  };
}
var readPlaces = (meta) => _chunkLJEI46IJcjs.elements.call(void 0, meta, "located").flatMap((located) => _nullishCoalesce(readPlace(located), () => ( [])));
var COUNTRY_SCHEME = /^iso3166-1a[23]$/;
var COUNTRY_TYPE = /(?:^|:)country$/i;
function readPlace(located) {
  const name = propertyName(located);
  const text2 = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, located.attributes.literal), () => ( name));
  if (!text2) return void 0;
  const around = {};
  for (const broader of _chunkLJEI46IJcjs.elements.call(void 0, located, "broader")) {
    const identity2 = qcode(broader.attributes.qcode);
    const called = _nullishCoalesce(lineOf(_chunkLJEI46IJcjs.find.call(void 0, broader, "name")), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, broader.attributes.literal)));
    if (identity2 && COUNTRY_SCHEME.test(identity2.alias)) {
      around.countryCode ??= _chunkONJZCIKZcjs.countryOf.call(void 0, identity2.code);
      around.country ??= called;
    } else if (COUNTRY_TYPE.test(_nullishCoalesce(broader.attributes.type, () => ( "")))) {
      around.country ??= called;
    } else {
      if (_optionalChain([identity2, 'optionalAccess', _80 => _80.alias]) === "iso3166-2") around.subdivisionCode ??= _chunkGPU7YA55cjs.toSubdivisionCode.call(void 0, identity2.code);
      if (around.region === void 0) around.region = called;
      else around.country ??= called;
    }
  }
  const known = Object.entries(around).filter(([, value]) => value !== void 0);
  return { text: text2, ...name && name !== text2 && { name }, ...Object.fromEntries(known) };
}

// src/formats/newsml/text-block.ts
var textBlock = (name, text2, attributes = {}) => _chunkICRSFDQ2cjs.element.call(void 0, name, attributes, _chunkICRSFDQ2cjs.writeText.call(void 0, text2));

// src/formats/newsml/write-groups.ts
var isReferable = ({ href, guid }) => (_nullishCoalesce(href, () => ( guid))) !== void 0;
var isPackage = ({ item: item2, body, associations = [] }) => _optionalChain([item2, 'optionalAccess', _81 => _81.class]) === "composite" && body.length === 0 && associations.some((one) => one.group !== void 0 && isReferable(one));
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
  const root = _chunkICRSFDQ2cjs.group.call(void 0, 
    "group",
    { id: "root", modeuri: IN_ORDER },
    groups.map((_, i) => _chunkICRSFDQ2cjs.element.call(void 0, "groupRef", { idref: id(i) })),
    "    "
  );
  const members = groups.map(
    ([name, items], i) => _chunkICRSFDQ2cjs.group.call(void 0, "group", { id: id(i), roleuri: roleUri(name), modeuri: IN_ORDER }, items.map(writeItemReference), "    ")
  );
  return _chunkICRSFDQ2cjs.group.call(void 0, "groupSet", { root: "root" }, [root, ...members], "  ");
}
function writeItemReference({ rel, href, guid, title, class: kind, mimeType, size }) {
  const attributes = {
    reluri: rel === void 0 ? void 0 : roleUri(rel),
    href,
    residref: guid,
    contenttype: mimeType,
    size
  };
  const nature = kind && isNewsItem(kind) ? _chunkICRSFDQ2cjs.element.call(void 0, "itemClass", { qcode: `ninat:${kind}` }) : "";
  return _chunkICRSFDQ2cjs.element.call(void 0, "itemRef", attributes, nature + (title === void 0 ? "" : _chunkICRSFDQ2cjs.textElement.call(void 0, "title", title)));
}

// src/formats/newsml/write-item-meta.ts
function writePublication(article, { provider }) {
  const time = _chunkUX2TAJCPcjs.publication.call(void 0, article);
  if (!time) return [];
  const published = _chunkICRSFDQ2cjs.element.call(void 0, "published", { literal: provider.name }, _chunkICRSFDQ2cjs.textElement.call(void 0, "timestamp", time));
  return [`<pubHistory>${published}</pubHistory>`];
}
function writeItemMeta(article, item2, now) {
  const { embargo, expires, links = [], associations = [], corrections = [], provenance = {}, body } = article;
  const { generator, c2pa } = provenance;
  const asPackage = isPackage(article);
  const parts = [
    _chunkICRSFDQ2cjs.element.call(void 0, "itemClass", { qcode: `ninat:${writtenClass(article)}` }),
    writeProvider(item2.provider),
    _chunkICRSFDQ2cjs.textElement.call(void 0, "versionCreated", item2.versionCreated),
    ...item2.firstCreated ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "firstCreated", item2.firstCreated)] : [],
    ...embargo ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "embargoed", _nullishCoalesce(_chunkDCAEOTAUcjs.writtenEnd.call(void 0, embargo, now), () => ( "")))] : [],
    _chunkICRSFDQ2cjs.element.call(void 0, "pubStatus", { qcode: `stat:${_chunkDCAEOTAUcjs.effectiveStatus.call(void 0, article, now)}` }),
    ...generator ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "generator", generator.name, { versioninfo: generator.version })] : [],
    ...notesOf(article).map(
      ({ text: text2, role, own, constraint }) => textBlock("edNote", text2, { role, roleuri: own && roleUri(own), pubconstrainturi: constraint })
    ),
    ...corrections.map((one) => textBlock("edNote", one.text, correctionAttributes(one))),
    ...signalsOf(article).map((qcode2) => _chunkICRSFDQ2cjs.element.call(void 0, "signal", { qcode: qcode2 })),
    ...expires ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "expires", expires)] : [],
    ...links.filter(({ href, guid }) => _nullishCoalesce(href, () => ( guid))).map(({ rel, href, guid, title }) => _chunkICRSFDQ2cjs.element.call(void 0, "link", { rel: rel && `irel:${rel}`, href, residref: guid, title })),
    ...associations.filter((one) => isReferable(one) && !(asPackage && one.group !== void 0)).map(writeAssociation),
    ...body.flatMap(writeMediaLink),
    ...c2pa ? [_chunkICRSFDQ2cjs.element.call(void 0, "link", { reluri: C2PA, href: c2pa })] : []
  ];
  return _chunkICRSFDQ2cjs.group.call(void 0, "itemMeta", void 0, parts, "  ");
}
var SHOWN = "urn:x-media:shown";
function writeMediaLink(block) {
  const [file] = block.kind === "media" ? _nullishCoalesce(block.renditions, () => ( [])) : [];
  if (block.kind !== "media" || !file) return [];
  const { medium = "picture", id } = block;
  const link = { reluri: SHOWN, href: file.href, residref: id, contenttype: file.mimeType };
  return [_chunkICRSFDQ2cjs.element.call(void 0, "link", link, _chunkICRSFDQ2cjs.element.call(void 0, "itemClass", { qcode: `ninat:${medium}` }))];
}
var C2PA = "urn:x-c2pa:manifest";
var writeAssociation = ({ rel = "", href, guid, title, class: kind, mimeType, size }) => _chunkICRSFDQ2cjs.element.call(void 0, 
  "link",
  { reluri: roleUri(rel), href, residref: guid, title, contenttype: mimeType, size },
  kind && isNewsItem(kind) ? _chunkICRSFDQ2cjs.element.call(void 0, "itemClass", { qcode: `ninat:${kind}` }) : ""
);
function writeProvider({ name, code, uri }) {
  const identity2 = code ? { qcode: `nprov:${code}` } : uri ? { uri } : { literal: name };
  return _chunkICRSFDQ2cjs.element.call(void 0, "provider", identity2, _chunkICRSFDQ2cjs.textElement.call(void 0, "name", name) + (code && uri ? _chunkICRSFDQ2cjs.element.call(void 0, "sameAs", { uri }) : ""));
}

// src/formats/newsml/read-links.ts
function readLinks(meta, report) {
  return _chunkLJEI46IJcjs.elements.call(void 0, meta, "link").flatMap((link) => {
    const { reluri, rel: relation } = link.attributes;
    if (reluri === C2PA || reluri === SHOWN || ownRole(reluri) !== void 0) return [];
    const { alias, code } = _nullishCoalesce(qcode(relation), () => ( {}));
    const rel = alias === "irel" ? _chunkGPU7YA55cjs.toCode.call(void 0, code) : void 0;
    const found = targetOf(link, report);
    return found ? [{ ...rel && { rel }, ...found }] : [];
  });
}
function readAssociations(item2, meta, report) {
  const own = _chunkLJEI46IJcjs.elements.call(void 0, meta, "link").filter(({ attributes }) => ownRole(attributes.reluri) !== void 0);
  const groups = readGroups(_chunkLJEI46IJcjs.find.call(void 0, item2, "groupSet"));
  const planned = _chunkLJEI46IJcjs.elements.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, item2, "newsCoverageSet"), "newsCoverage").flatMap((coverage) => _chunkLJEI46IJcjs.elements.call(void 0, coverage, "delivery")).flatMap((delivery) => _chunkLJEI46IJcjs.elements.call(void 0, delivery, "deliveredItemRef"));
  return [
    ...own.flatMap((link) => associationOf(link, _chunkGPU7YA55cjs.toCode.call(void 0, ownRole(link.attributes.reluri)), void 0, report)),
    ...groups.flatMap((group2) => {
      const { role, roleuri, id } = group2.attributes;
      const name = _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(_nullishCoalesce(ownRole(roleuri), () => ( _optionalChain([qcode, 'call', _82 => _82(role), 'optionalAccess', _83 => _83.code]))), () => ( id)));
      return _chunkLJEI46IJcjs.elements.call(void 0, group2, "itemRef").flatMap(
        (reference) => associationOf(reference, _chunkGPU7YA55cjs.toCode.call(void 0, ownRole(reference.attributes.reluri)), name, report)
      );
    }),
    ...planned.flatMap((reference) => associationOf(reference, "delivered", void 0, report))
  ];
}
function readGroups(set) {
  const groups = _chunkLJEI46IJcjs.elements.call(void 0, set, "group");
  const byId = new Map(groups.map((group2) => [_nullishCoalesce(group2.attributes.id, () => ( "")), group2]));
  const inOrder = /* @__PURE__ */ new Set();
  const root = byId.get(_nullishCoalesce(_optionalChain([set, 'optionalAccess', _84 => _84.attributes, 'access', _85 => _85.root]), () => ( "")));
  const open2 = root ? [root] : [];
  for (let group2 = open2.pop(); group2; group2 = open2.pop()) {
    if (inOrder.has(group2)) continue;
    inOrder.add(group2);
    const below = _chunkLJEI46IJcjs.elements.call(void 0, group2, "groupRef").flatMap(({ attributes }) => _nullishCoalesce(byId.get(_nullishCoalesce(attributes.idref, () => ( ""))), () => ( [])));
    open2.push(...below.reverse());
  }
  return [...inOrder, ...groups.filter((group2) => !inOrder.has(group2))];
}
function associationOf(link, rel, group2, report) {
  const found = targetOf(link, report);
  const kind = readItemClass("newsItem", _optionalChain([qcode, 'call', _86 => _86(_optionalChain([_chunkLJEI46IJcjs.find.call(void 0, link, "itemClass"), 'optionalAccess', _87 => _87.attributes, 'access', _88 => _88.qcode])), 'optionalAccess', _89 => _89.code]));
  if (!found) return [];
  const mimeType = _chunkGPU7YA55cjs.toCode.call(void 0, link.attributes.contenttype);
  const size = _chunkGPU7YA55cjs.toSize.call(void 0, link.attributes.size);
  return [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { rel, ...found, class: kind, group: group2, mimeType, size })];
}
function targetOf(link, report) {
  const { attributes } = link;
  const href = _chunkGPU7YA55cjs.toUri.call(void 0, attributes.href);
  const guid = _chunkGPU7YA55cjs.toLine.call(void 0, attributes.residref);
  const title = _nullishCoalesce(_nullishCoalesce(lineOf(_chunkLJEI46IJcjs.find.call(void 0, link, "headline")), () => ( lineOf(_chunkLJEI46IJcjs.find.call(void 0, link, "title")))), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, attributes.title)));
  if (attributes.href !== void 0 && !href) {
    report("link-dropped", "Link of the item was left out: its address is relative, malformed or unsafe.");
  }
  if (!href && !guid) return void 0;
  return { ...href && { href }, ...guid && { guid }, ...title && { title } };
}

// src/formats/newsml/read-names.ts
function readNames(item2, article) {
  const meta = _chunkLJEI46IJcjs.find.call(void 0, item2, "contentMeta");
  const texts = _chunkLJ4WMENRcjs.takeElementSpans.call(void 0, article, spansAbove(meta, article));
  if (!texts.length) return NOTHING2;
  const concepts = conceptsOf(item2, meta);
  const references = /* @__PURE__ */ new Map();
  for (const reference of _chunkLJEI46IJcjs.elements.call(void 0, item2, "inlineRef")) {
    for (const id of (_nullishCoalesce(reference.attributes.idrefs, () => ( ""))).split(/\s+/)) references.set(id, identity(reference));
  }
  const mentions = [];
  const quoted = [];
  for (const words of texts) {
    for (const elementSpan of words.elementSpans) {
      const own = _chunkLJEI46IJcjs.inPlace.call(void 0, elementSpan.element);
      const key = _nullishCoalesce(references.get(_nullishCoalesce(elementSpan.element.attributes.id, () => ( ""))), () => ( inlineIdentity(elementSpan.element)));
      const kind = key === void 0 ? _optionalChain([own, 'optionalAccess', _90 => _90.kind]) : _optionalChain([concepts, 'access', _91 => _91.get, 'call', _92 => _92(key), 'optionalAccess', _93 => _93.kind]);
      const anchor = kind && _chunkLJEI46IJcjs.roundTripAnchor.call(void 0, words, { ...elementSpan, kind });
      if (!anchor) continue;
      if (kind === "quotation") quoted.push({ content: [anchor], by: _optionalChain([own, 'optionalAccess', _94 => _94.of]) });
      else mentions.push({ kind, key: _nullishCoalesce(_nullishCoalesce(key, () => ( _optionalChain([own, 'optionalAccess', _95 => _95.of]))), () => ( anchor.text)), anchor });
    }
  }
  const mentioned = new Set(mentions.map(({ key }) => key));
  const known = [...concepts].flatMap(([key, { kind, parts }]) => {
    const name = parts.map(propertyName).find(Boolean);
    return kind && name && mentioned.has(key) ? [{ kind, key, name, facts: readFacts(parts, name) }] : [];
  });
  const matched = _chunkLJEI46IJcjs.elements.call(void 0, meta, "subject").filter((subject) => {
    const key = identity(subject);
    return key.startsWith("literal ") && natureOf(subject) && mentioned.has(key);
  });
  return { annotations: _chunkPT2V6PHAcjs.annotationsOf.call(void 0, known, mentions, quoted), matched: new Set(matched) };
}
var NOTHING2 = { annotations: void 0, matched: /* @__PURE__ */ new Set() };
var NATURES3 = /* @__PURE__ */ new Map([
  ["cpnat:person", "person"],
  ["cpnat:organisation", "organisation"],
  ["cpnat:geoArea", "place"],
  ["cpnat:poi", "place"]
]);
var natureOf = (concept) => NATURES3.get(_nullishCoalesce(concept.attributes.type, () => ( _optionalChain([_chunkLJEI46IJcjs.find.call(void 0, concept, "type"), 'optionalAccess', _96 => _96.attributes, 'access', _97 => _97.qcode]))));
function identity({ attributes }) {
  const name = ["qcode", "uri", "literal"].find((one) => attributes[one] !== void 0);
  return name === void 0 ? "" : `${name} ${attributes[name]}`;
}
var inlineIdentity = (element2) => element2.local === "inline" ? identity(element2) || void 0 : void 0;
function conceptsOf(item2, meta) {
  const found = /* @__PURE__ */ new Map();
  const parts = [..._chunkLJEI46IJcjs.elements.call(void 0, item2, "assert"), ..._chunkLJEI46IJcjs.elements.call(void 0, meta, "subject"), ..._chunkLJEI46IJcjs.elements.call(void 0, item2, "inlineRef")];
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
  const all = (...locals) => parts.flatMap((part) => _chunkLJEI46IJcjs.elements.call(void 0, part, ...locals));
  const codes = new Map(
    all("broader", "sameAs").map(({ attributes }) => {
      const { alias, code } = _nullishCoalesce(qcode(attributes.qcode), () => ( {}));
      return [alias, code];
    })
  );
  const [, acronym] = _chunkLJEI46IJcjs.elements.call(void 0, parts[0], "name").filter(({ attributes }) => !attributes["xml:lang"] && !attributes.role);
  const short = lineOf(acronym);
  const parent = all("broader").find((one) => natureOf(one) === "organisation");
  const affiliations = all("personDetails").flatMap((details3) => _chunkLJEI46IJcjs.elements.call(void 0, details3, "affiliation"));
  return {
    acronym: isShort(short, name) ? short : void 0,
    roles: [
      ...all("definition").flatMap((one) => roleOf2(one)),
      ...affiliations.flatMap((one) => roleOf2(_chunkLJEI46IJcjs.find.call(void 0, one, "definition"), identity(one)))
    ],
    parent: parent && identity(parent),
    geonames: _chunkGPU7YA55cjs.toCount.call(void 0, codes.get("geonames"), 999999999),
    countryCode: _chunkGPU7YA55cjs.toCountryCode.call(void 0, codes.get("iso3166-1a2")),
    subdivisionCode: _chunkGPU7YA55cjs.toSubdivisionCode.call(void 0, codes.get("iso3166-2"))
  };
}
var roleOf2 = (definition, organisation) => {
  const text2 = lineOf(definition);
  return text2 ? [{ text: text2, organisation }] : [];
};
function spansAbove(meta, article) {
  if (!_chunkLJEI46IJcjs.elements.call(void 0, meta, "headline", "description").some(hasElements)) return /* @__PURE__ */ new Map();
  const marked = (all) => all.flatMap((one) => _nullishCoalesce(_chunkPT2V6PHAcjs.readMarkedText.call(void 0, one.children), () => ( [])));
  const headlines = marked(_chunkLJEI46IJcjs.elements.call(void 0, meta, "headline").filter(({ attributes }) => !ownRole(attributes.roleuri)));
  const descriptions = marked(_chunkLJEI46IJcjs.elements.call(void 0, meta, "description"));
  const take = (all, text2) => {
    const at = all.findIndex((one) => one.text === text2);
    return at < 0 ? void 0 : _optionalChain([all, 'access', _98 => _98.splice, 'call', _99 => _99(at, 1), 'access', _100 => _100[0], 'optionalAccess', _101 => _101[_chunkLJ4WMENRcjs.ELEMENT_SPANS]]);
  };
  return new Map([
    ["headline", take(headlines, article.headline)],
    ["subheadline", take(headlines, article.subheadline)],
    ...(_nullishCoalesce(article.summaries, () => ( []))).map(({ text: text2 }, i) => [`summaries.${i}.text`, take(descriptions, text2)])
  ]);
}
var hasElements = ({ children }) => children.some((child) => typeof child !== "string");

// src/formats/newsml/read-provenance.ts
function readProvenance(item2) {
  const meta = _chunkLJEI46IJcjs.find.call(void 0, item2, "itemMeta");
  const { uri, qcode: value } = _nullishCoalesce(_optionalChain([_chunkLJEI46IJcjs.find.call(void 0, item2, "contentMeta", "digitalSourceType"), 'optionalAccess', _102 => _102.attributes]), () => ( {}));
  const { alias, code } = _nullishCoalesce(qcode(value), () => ( {}));
  const generator = _chunkLJEI46IJcjs.find.call(void 0, meta, "generator");
  const name = lineOf(generator);
  const version = _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([generator, 'optionalAccess', _103 => _103.attributes, 'access', _104 => _104.versioninfo]));
  const manifest = _chunkLJEI46IJcjs.elements.call(void 0, meta, "link").find(({ attributes }) => attributes.reluri === C2PA);
  const c2pa = _chunkGPU7YA55cjs.toUri.call(void 0, _optionalChain([manifest, 'optionalAccess', _105 => _105.attributes, 'access', _106 => _106.href]));
  const source = _chunkGPU7YA55cjs.toUri.call(void 0, _nullishCoalesce(uri, () => ( (alias === "digsrctype" ? `${DIGITAL_SOURCES}${code}` : void 0))));
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
  const holder = _optionalChain([copyright, 'optionalAccess', _107 => _107.holder]);
  const parts = [
    ...holder ? [_chunkICRSFDQ2cjs.element.call(void 0, "copyrightHolder", { literal: holder }, _chunkICRSFDQ2cjs.textElement.call(void 0, "name", holder))] : [],
    ...copyright ? [textBlock("copyrightNotice", copyright.text)] : [],
    ..._chunkDCAEOTAUcjs.usageTexts.call(void 0, article).map((text2) => textBlock("usageTerms", text2)),
    ...terms.map(
      ({ language, text: text2 }) => textBlock("usageTerms", text2, { "xml:lang": language, roleuri: roleUri(TRANSLATION) })
    ),
    ..._optionalChain([dataMining, 'optionalAccess', _108 => _108.text]) || _optionalChain([dataMining, 'optionalAccess', _109 => _109.policy]) ? [textBlock("usageTerms", _nullishCoalesce(dataMining.text, () => ( "")), { roleuri: roleUri(MINING), href: dataMining.policy })] : [],
    ...links.map((href) => _chunkICRSFDQ2cjs.element.call(void 0, "link", { href })),
    ...expressions.map(
      ({ language = UNKNOWN_LANGUAGE, value }) => _chunkICRSFDQ2cjs.textElement.call(void 0, "rightsExpressionData", value, { langid: language, enctype: "text" })
    ),
    ...dataMining ? [_chunkICRSFDQ2cjs.element.call(void 0, "dataMining", { uri: _chunkICRSFDQ2cjs.DATA_MINING_CODES[dataMining.kind] })] : []
  ];
  return parts.length ? [_chunkICRSFDQ2cjs.group.call(void 0, "rightsInfo", void 0, parts, "  ")] : [];
}

// src/formats/newsml/read-rights.ts
var READ = /* @__PURE__ */ new Set(
  "copyrightHolder copyrightNotice usageTerms link rightsExpressionXML rightsExpressionData dataMining".split(" ")
);
function readRights(item2, report) {
  const parts = _chunkLJEI46IJcjs.elements.call(void 0, item2, "rightsInfo");
  for (const local of new Set(parts.flatMap((part) => _chunkLJEI46IJcjs.elements.call(void 0, part)).map((part) => part.local)))
    if (!READ.has(local)) report("left-out", `Part of the rights was left out: <${local}>.`, { severity: "warning" });
  const all = (name) => parts.flatMap((part) => _chunkLJEI46IJcjs.elements.call(void 0, part, name));
  const texts = (of) => of.flatMap((one) => _nullishCoalesce(textOf(one), () => ( [])));
  const holder = propertyName(parts.map((part) => _chunkLJEI46IJcjs.find.call(void 0, part, "copyrightHolder")).find(Boolean));
  const notice = texts(all("copyrightNotice")).join("\n") || holder;
  const terms = all("usageTerms");
  const itemLanguage = item2.attributes["xml:lang"];
  const mining = terms.find(({ attributes }) => ownRole(attributes.roleuri) === MINING);
  const translated = terms.filter((one) => one !== mining && isTranslation(one, itemLanguage, terms));
  const [usageTerms, ...restrictions2] = texts(terms.filter((one) => one !== mining && !translated.includes(one)));
  const rights = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    dataMining: readDataMining(all("dataMining"), mining),
    terms: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, 
      translated.flatMap((one) => {
        const language = _chunkGPU7YA55cjs.toLanguageTag.call(void 0, one.attributes["xml:lang"]);
        const text2 = textOf(one);
        return language && text2 ? [{ language, text: text2 }] : [];
      })
    ),
    expressions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [...all("rightsExpressionXML"), ...all("rightsExpressionData")].flatMap(readExpression)),
    links: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, all("link").flatMap(({ attributes }) => _nullishCoalesce(_chunkGPU7YA55cjs.toUri.call(void 0, attributes.href), () => ( []))))
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
  if (!_chunkGPU7YA55cjs.toLanguageTag.call(void 0, language)) return false;
  if (ownRole(roleuri) === TRANSLATION) return true;
  const isOwn = (tag) => tag === void 0 || primarySubtag(tag) === primarySubtag(itemLanguage);
  return !isOwn(language) && all.some(({ attributes }) => isOwn(attributes["xml:lang"]));
}
function readDataMining(found, words) {
  if (!found.length && !words) return void 0;
  const kinds = found.map(({ attributes }) => _chunkICRSFDQ2cjs.dataMiningKind.call(void 0, _nullishCoalesce(attributes.uri, () => ( _optionalChain([qcode, 'call', _110 => _110(attributes.qcode), 'optionalAccess', _111 => _111.code])))));
  const kind = _nullishCoalesce(_chunkICRSFDQ2cjs.strictestMining.call(void 0, kinds), () => ( "prohibited"));
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { kind, text: words && textOf(words), policy: _chunkGPU7YA55cjs.toUri.call(void 0, _optionalChain([words, 'optionalAccess', _112 => _112.attributes, 'access', _113 => _113.href])) });
}
function readExpression(one) {
  const value = _chunkGPU7YA55cjs.toText.call(void 0, one.local === "rightsExpressionXML" ? _chunkLJEI46IJcjs.elements.call(void 0, one).map(markup).join("") : _chunkLJEI46IJcjs.content.call(void 0, one));
  if (value === void 0) return [];
  const language = one.attributes.langid === UNKNOWN_LANGUAGE ? void 0 : _chunkGPU7YA55cjs.toUri.call(void 0, one.attributes.langid);
  return [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { language, value })];
}
function markup(one) {
  const prefix = one.name.slice(0, -one.local.length - 1);
  const declared = prefix ? `xmlns:${prefix}` : "xmlns";
  const attributes = one.namespace ? { [declared]: one.namespace, ...one.attributes } : one.attributes;
  return _chunkICRSFDQ2cjs.element.call(void 0, one.name, attributes, one.children.map(inner).join(""));
}
var inner = (node) => typeof node === "string" ? _chunkICRSFDQ2cjs.escapeText.call(void 0, node) : _chunkICRSFDQ2cjs.element.call(void 0, node.name, node.attributes, node.children.map(inner).join(""));

// src/formats/newsml/read-item.ts
function readArticle2(item2, header, nature, report) {
  const itemMeta = _chunkLJEI46IJcjs.find.call(void 0, item2, "itemMeta");
  const facts = readItem(item2, header);
  const { restrictions: restrictions2, ...restrictionFields } = readItemRestrictions(restrictionMeta(item2, header));
  const rights = readRights(item2, report);
  const links = readLinks(itemMeta, report);
  const associations = readAssociations(item2, itemMeta, report);
  const provenance = readProvenance(item2);
  const body = readContent(_chunkLJEI46IJcjs.find.call(void 0, item2, "contentSet"), report);
  const contentMeta = _chunkLJEI46IJcjs.find.call(void 0, item2, "contentMeta");
  const signed = _chunkLJEI46IJcjs.elements.call(void 0, contentMeta, "by").length > 0;
  const content2 = _chunkPT2V6PHAcjs.withHead.call(void 0, readContentMeta(item2, contentMeta, report), body, signed);
  const media = readRemote(item2, nature, report);
  const blocks = withMedia(content2.body, media, nature);
  const whole = { ...content2, body: blocks };
  const named3 = readNames(item2, whole);
  const subjects = [...readSubjects(item2, contentMeta, whole.language, named3.matched), ...readLinkedSubjects(itemMeta)];
  const { restrictions: more = [], ...known } = whole;
  const forbidden = [...restrictions2, ...rights.restrictions, ...more];
  const notes = [..._nullishCoalesce(restrictionFields.editorsNotes, () => ( [])), ...body.editorsNotes];
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
  const inner2 = _chunkONJZCIKZcjs.readInnerRestrictions.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, item2, "contentSet"));
  return _chunkS6XIDIYXcjs.withOpening.call(void 0, { ...article, ..._chunkDCAEOTAUcjs.mergeRestrictions.call(void 0, article, inner2) }, readPlaces(contentMeta));
}
function withMedia(blocks, media, nature) {
  const files = media.flatMap(({ renditions = [] }) => renditions);
  if (nature === "text") return _chunkYVIMM2D5cjs.withBeside.call(void 0, blocks, { files, media });
  const addresses = new Set(files.map(({ href }) => href));
  const isShown = blocks.some(
    (block) => block.kind === "media" && _optionalChain([block, 'access', _114 => _114.renditions, 'optionalAccess', _115 => _115.some, 'call', _116 => _116(({ href }) => addresses.has(href))])
  );
  return isShown ? _chunkYVIMM2D5cjs.withBeside.call(void 0, blocks, { files, media: media.map(({ credit: _, ...one }) => one) }) : [...media, ...blocks];
}

// src/formats/newsml/report-faults.ts
var CODED = ["qcode", "type", "role", "rel", "rendition", "encoding", "format"];
var RETIRED = /* @__PURE__ */ new Set(["ctrol", "isrol", "freebase"]);
var IPTC_CATALOG = /^https?:\/\/(?:www\.)?iptc\.org\/std\/catalog\/catalog\.IPTC-G2-Standards_\d+\.xml$/;
function reportFaults(item2, header, report) {
  if (item2.attributes.guid === void 0) return;
  reportCodes(item2, report);
  _chunkLJEI46IJcjs.reportReferences.call(void 0, item2, report);
  reportAsserts(item2, report);
  const [itemMeta, contentMeta] = [_chunkLJEI46IJcjs.find.call(void 0, item2, "itemMeta"), _chunkLJEI46IJcjs.find.call(void 0, item2, "contentMeta")];
  _chunkPT2V6PHAcjs.reportZonelessTimes.call(void 0, 
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
  const element2 = _chunkLJEI46IJcjs.find.call(void 0, parent, name);
  return [name, element2 && _chunkLJEI46IJcjs.content.call(void 0, element2)];
};
function* partsOf(element2) {
  yield element2;
  if (element2.local === "inlineXML" || element2.local === "inlineData") return;
  for (const child of _chunkLJEI46IJcjs.elements.call(void 0, element2)) yield* partsOf(child);
}
function reportCodes(item2, report) {
  const used = /* @__PURE__ */ new Map();
  for (const { attributes } of partsOf(item2))
    for (const name of CODED)
      for (const value of _nullishCoalesce(_optionalChain([attributes, 'access', _117 => _117[name], 'optionalAccess', _118 => _118.split, 'call', _119 => _119(/\s+/)]), () => ( []))) {
        const alias = _optionalChain([qcode, 'call', _120 => _120(value), 'optionalAccess', _121 => _121.alias]);
        if (alias !== void 0 && !used.has(alias)) used.set(alias, value);
      }
  const [code] = used.values();
  const catalogs = _chunkLJEI46IJcjs.elements.call(void 0, item2, "catalog", "catalogRef");
  if (code !== void 0 && !catalogs.length) {
    const message = `Unknown code \u201C${code}\u201D: the item refers to no catalog.`;
    report("missing-catalog", message, { severity: "warning", quoting: code });
    return;
  }
  const references = _chunkLJEI46IJcjs.elements.call(void 0, item2, "catalogRef");
  if (!references.every(({ attributes }) => IPTC_CATALOG.test(_nullishCoalesce(attributes.href, () => ( ""))))) return;
  const declared = new Set(
    _chunkLJEI46IJcjs.elements.call(void 0, item2, "catalog").flatMap(
      (catalog) => _chunkLJEI46IJcjs.elements.call(void 0, catalog, "scheme").map(({ attributes }) => attributes.alias)
    )
  );
  for (const [alias, value] of used) {
    if (declared.has(alias) || references.length > 0 && (ALIASES.has(alias) || RETIRED.has(alias))) continue;
    const message = `Unknown code \u201C${value}\u201D: no catalog of the item declares \u201C${alias}\u201D.`;
    report("undeclared-alias", message, { severity: "warning", quoting: value });
  }
}
function reportAsserts(item2, report) {
  const asserts = _chunkLJEI46IJcjs.elements.call(void 0, item2, "assert");
  if (!asserts.length) return;
  const used = /* @__PURE__ */ new Set();
  for (const child of _chunkLJEI46IJcjs.elements.call(void 0, item2)) {
    for (const part of partsOf(child)) {
      if (child.local === "assert" && part === child) continue;
      for (const name of ["qcode", "uri", "literal", "creator"]) used.add(part.attributes[name]);
      for (const role of _nullishCoalesce(_optionalChain([part, 'access', _122 => _122.attributes, 'access', _123 => _123.role, 'optionalAccess', _124 => _124.split, 'call', _125 => _125(/\s+/)]), () => ( []))) used.add(role);
    }
  }
  for (const { attributes } of asserts) {
    const { qcode: qcode2, uri, literal } = attributes;
    const name = _nullishCoalesce(_nullishCoalesce(qcode2, () => ( uri)), () => ( literal));
    if (name === void 0 || [qcode2, uri, literal].some((each) => each !== void 0 && used.has(each))) continue;
    const message = `Unused assert: nothing in the item refers to \u201C${name}\u201D.`;
    report("dangling-reference", message, { severity: "warning", quoting: name });
  }
}

// src/formats/inline/matching-annotations.ts
function matchingAnnotations(article) {
  const { people, organisations, places, statements, ...rest } = _nullishCoalesce(article.annotations, () => ( {}));
  const texts = new Map(_chunkPQX5TGQ5cjs.wordsIn.call(void 0, article).map(({ path, text: text2 }) => [path, text2]));
  const isInText = ({ path, start, end, text: text2 }) => _optionalChain([texts, 'access', _126 => _126.get, 'call', _127 => _127(path), 'optionalAccess', _128 => _128.slice, 'call', _129 => _129(start, end)]) === text2;
  const mentioned = (all = []) => all.flatMap((one) => {
    const mentions = one.mentions.filter(isInText);
    return mentions.length ? [{ ...one, mentions }] : [];
  });
  const named3 = { people: mentioned(people), organisations: mentioned(organisations), places: mentioned(places) };
  const foundStatements = (_nullishCoalesce(statements, () => ( []))).filter(({ content: content2 }) => content2.every(isInText));
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
  return _chunkLJEI46IJcjs.elements.call(void 0, parent).flatMap((child) => [...child.local === local ? [child] : [], ...within(child, local)]);
}
var formalName = (element2) => _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([element2, 'optionalAccess', _130 => _130.attributes, 'access', _131 => _131.FormalName]));
function componentsAt(components, path, read) {
  const above = path.slice(0, -1);
  const last = _nullishCoalesce(path.at(-1), () => ( ""));
  return components.flatMap(
    (component) => _chunkLJEI46IJcjs.elements.call(void 0, above.length ? _chunkLJEI46IJcjs.find.call(void 0, component, ...above) : component, last).flatMap((found) => _nullishCoalesce(read(found), () => ( [])))
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
var isCaption2 = (component) => /^caption$/i.test(_nullishCoalesce(formalName(_chunkLJEI46IJcjs.find.call(void 0, component, "Role")), () => ( "")));
var textsOf = (component) => isCaption2(component) ? [] : _chunkLJEI46IJcjs.elements.call(void 0, component, "ContentItem").flatMap((item2) => _nullishCoalesce(_chunkLJEI46IJcjs.find.call(void 0, item2, "DataContent"), () => ( [])));
var within_ = (component) => [component, ...within(component, "NewsComponent")];
var filesOf = (component) => _chunkLJEI46IJcjs.elements.call(void 0, component, "ContentItem").filter(({ attributes }) => attributes.Href !== void 0);
function picturesIn(parent) {
  return _chunkLJEI46IJcjs.elements.call(void 0, parent, "NewsComponent").flatMap((component) => {
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
  const medium = files.map((file) => MEDIA2.get(_optionalChain([formalName, 'call', _132 => _132(_chunkLJEI46IJcjs.find.call(void 0, file, "MediaType")), 'optionalAccess', _133 => _133.toLowerCase, 'call', _134 => _134()]))).find(Boolean);
  const captions = parts.filter(isCaption2).flatMap((part) => _chunkLJEI46IJcjs.elements.call(void 0, part, "ContentItem"));
  const caption = _chunkGPU7YA55cjs.toText.call(void 0, 
    captions.map((item2) => _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, _nullishCoalesce(_optionalChain([_chunkLJEI46IJcjs.find.call(void 0, item2, "DataContent"), 'optionalAccess', _135 => _135.children]), () => ( []))), 'optionalAccess', _136 => _136.text])).join("\n")
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
  const href = _chunkGPU7YA55cjs.toUriReference.call(void 0, item2.attributes.Href);
  if (!href) {
    report("picture-dropped", "Media was left out: its address is malformed or unsafe.");
    return [];
  }
  const facts = new Map(
    _chunkLJEI46IJcjs.elements.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, item2, "Characteristics"), "Property").map((one) => [
      _optionalChain([formalName, 'call', _137 => _137(one), 'optionalAccess', _138 => _138.toLowerCase, 'call', _139 => _139()]),
      one.attributes.Value
    ])
  );
  const mimeType = _chunkGPU7YA55cjs.toCode.call(void 0, formalName(_chunkLJEI46IJcjs.find.call(void 0, item2, "MimeType")));
  const width = _chunkGPU7YA55cjs.toCount.call(void 0, facts.get("width"), 999999);
  const height = _chunkGPU7YA55cjs.toCount.call(void 0, facts.get("height"), 999999);
  return [{ href, ...mimeType && { mimeType }, ...width && { width }, ...height && { height } }];
}

// src/formats/newsml/version-1/read-description.ts
function readDescription(root, components) {
  const [language] = componentsAt(
    components,
    ["DescriptiveMetadata", "Language"],
    (found) => _chunkGPU7YA55cjs.toLanguageTag.call(void 0, formalName(found))
  );
  const tag = _nullishCoalesce(language, () => ( innerLanguage(root)));
  const [genres = []] = components.map((one) => componentsAt([one], ["DescriptiveMetadata", "Genre"], formalName)).filter(({ length }) => length > 0);
  const subjects = componentsAt(components, ["DescriptiveMetadata", "SubjectCode"], subjectOf);
  return {
    ...tag && { language: tag },
    ..._chunkKQGNPHMKcjs.toGenres.call(void 0, genres.map((name) => ({ name }))),
    ...subjects.length && { subjects }
  };
}
function subjectOf(found) {
  const number = ["SubjectDetail", "SubjectMatter", "Subject"].map((name) => _chunkGPU7YA55cjs.toCode.call(void 0, formalName(_chunkLJEI46IJcjs.find.call(void 0, found, name)))).find(Boolean);
  return number ? { scheme: "subj", code: number } : void 0;
}
function innerLanguage(element2) {
  const { "xml:lang": language, baselang } = element2.attributes;
  const own = _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _nullishCoalesce(language, () => ( baselang)));
  if (own) return own;
  for (const child of _chunkLJEI46IJcjs.elements.call(void 0, element2)) {
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
  const id = _chunkLJEI46IJcjs.find.call(void 0, root, "Identification", "NewsIdentifier");
  const management = _chunkLJEI46IJcjs.find.call(void 0, root, "NewsManagement");
  const time = (parent, name2) => _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkLJEI46IJcjs.readNorm.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, parent, name2))));
  const [party] = componentsAt(components, ["AdministrativeMetadata", "Provider", "Party"], formalName);
  const name = _nullishCoalesce(party, () => ( lineOf(_chunkLJEI46IJcjs.find.call(void 0, id, "ProviderId"))));
  return _chunkXDXVGDJKcjs.knownItem.call(void 0, {
    guid: _nullishCoalesce(lineOf(_chunkLJEI46IJcjs.find.call(void 0, id, "PublicIdentifier")), () => ( lineOf(_chunkLJEI46IJcjs.find.call(void 0, id, "NewsItemId")))),
    version: _chunkGPU7YA55cjs.toVersion.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, id, "RevisionId"))),
    provider: name ? { name } : void 0,
    firstCreated: time(management, "FirstCreated"),
    versionCreated: time(management, "ThisRevisionCreated"),
    sent: time(envelope, "DateAndTime"),
    status: _chunkDCAEOTAUcjs.strictestWithEmbargo.call(void 0, readManagement(management).embargo, statusesIn2(management)),
    priority: _chunkGPU7YA55cjs.toCount.call(void 0, formalName(_chunkLJEI46IJcjs.find.call(void 0, envelope, "Priority")), 9),
    service: formalName(_chunkLJEI46IJcjs.find.call(void 0, envelope, "NewsService"))
  });
}
function labelOf(root) {
  const label = lineOf(_chunkLJEI46IJcjs.find.call(void 0, root, "Identification", "NameLabel"));
  return label && /\p{L}/u.test(label) ? label : void 0;
}
function readPublished(root) {
  const at = _chunkLJEI46IJcjs.readNorm.call(void 0, lineOf(_chunkLJEI46IJcjs.find.call(void 0, root, "NewsManagement", "ThisRevisionCreated")));
  return at && !_chunkGPU7YA55cjs.toInstant.call(void 0, at) ? { published: { text: at, at } } : {};
}
function readOtherLines(components, report) {
  return componentsAt(components, ["NewsLines", "NewsLine"], (found) => {
    const kind = _nullishCoalesce(formalName(_chunkLJEI46IJcjs.find.call(void 0, found, "NewsLineType")), () => ( "line"));
    const text2 = _chunkGPU7YA55cjs.toText.call(void 0, 
      _chunkLJEI46IJcjs.elements.call(void 0, found, "NewsLineText").flatMap((one) => _nullishCoalesce(lineOf(one), () => ( []))).join("\n")
    );
    if (text2 === void 0 || TO_DESKS.test(kind) || _chunkLO6RJL3Ccjs.findRestriction.call(void 0, text2, "note")) return text2;
    report("left-out", `The ${kind} \u201C${text2}\u201D was left out: articles have no field for it.`);
    return void 0;
  });
}
var TO_DESKS = /note|advis|instruction|editor/i;
function reportTimes(root, envelope, report) {
  const management = _chunkLJEI46IJcjs.find.call(void 0, root, "NewsManagement");
  const times = [
    [envelope, "DateAndTime"],
    [management, "FirstCreated"],
    [management, "ThisRevisionCreated"]
  ];
  _chunkPT2V6PHAcjs.reportZonelessTimes.call(void 0, 
    times.map(([parent, name]) => {
      const line = lineOf(_chunkLJEI46IJcjs.find.call(void 0, parent, name));
      return [name, line, _chunkLJEI46IJcjs.readNorm.call(void 0, line)];
    }),
    report
  );
}
var statusesIn2 = (management) => _chunkLJEI46IJcjs.elements.call(void 0, management, "Status").flatMap((status) => _nullishCoalesce(_nullishCoalesce(formalName(status), () => ( lineOf(status))), () => ( [])));
function readManagement(management) {
  const urgency = _chunkGPU7YA55cjs.toCount.call(void 0, formalName(_chunkLJEI46IJcjs.find.call(void 0, management, "Urgency")), 9);
  const until = lineOf(_chunkLJEI46IJcjs.find.call(void 0, management, "StatusWillChange", "DateAndTime"));
  const statuses = statusesIn2(management);
  const isEmbargo = statuses.some(_chunkDCAEOTAUcjs.isEmbargoStatus) || until && statuses.some((word) => _chunkDCAEOTAUcjs.readStatus.call(void 0, word) === "withheld");
  const notes = [
    ..._chunkLJEI46IJcjs.elements.call(void 0, management, "Instruction", "Comment").flatMap(
      (note) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, note.children), 'optionalAccess', _140 => _140.text])), () => ( []))
    ),
    ..._chunkLJEI46IJcjs.elements.call(void 0, management, "Property").flatMap(({ attributes }) => {
      const value = _chunkGPU7YA55cjs.toText.call(void 0, attributes.Value);
      return value && _chunkLO6RJL3Ccjs.findRestriction.call(void 0, value, "note") ? [value] : [];
    })
  ];
  const notices = _chunkLJEI46IJcjs.elements.call(void 0, management, "Instruction", "NewsItemType").flatMap(noticesOfName);
  return {
    ...urgency && { urgency },
    ...isEmbargo && { embargo: _chunkDCAEOTAUcjs.readEmbargo.call(void 0, _nullishCoalesce(_chunkLJEI46IJcjs.readNorm.call(void 0, until), () => ( until)), void 0) },
    ...notices.length && { notices },
    ...notes.length && { editorsNotes: _chunkDOVRUSONcjs.asTexts.call(void 0, notes) }
  };
}
function noticesOfName(instruction) {
  const name = formalName(instruction);
  const kind = _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, name);
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
      (property) => /^keyword$/i.test(_nullishCoalesce(formalName(property), () => ( ""))) ? _chunkGPU7YA55cjs.toLine.call(void 0, property.attributes.Value) : void 0
    )
  ];
  const authors = componentsAt(components, ["AdministrativeMetadata", "Creator", "Party"], formalName);
  const byline = text2 ? { text: text2 } : void 0;
  const places = readOrigin(components);
  const [date] = componentsAt(
    components,
    ["DescriptiveMetadata", "DateLineDate"],
    (found) => _chunkGPU7YA55cjs.toDay.call(void 0, _optionalChain([_chunkLJEI46IJcjs.readNorm.call(void 0, lineOf(found)), 'optionalAccess', _141 => _141.slice, 'call', _142 => _142(0, 10)]))
  );
  return {
    ...headline && { headline },
    ...subheadline && { subheadline },
    ...byline && { byline: { ...byline, ...named2(text2, authors) } },
    ...dateline && {
      dateline: { text: dateline, ...places.length && { places }, ...date && { date: _chunkUX2TAJCPcjs.dateOf.call(void 0, date) } }
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
  if (!/^(?:origin|from|dateline)$/i.test(_nullishCoalesce(location.attributes.HowPresent, () => ( "")))) return void 0;
  const facts = new Map(
    _chunkLJEI46IJcjs.elements.call(void 0, location, "Property").map((property) => [
      _optionalChain([formalName, 'call', _143 => _143(property), 'optionalAccess', _144 => _144.toLowerCase, 'call', _145 => _145()]),
      _optionalChain([property, 'access', _146 => _146.attributes, 'access', _147 => _147.Value, 'optionalAccess', _148 => _148.trim, 'call', _149 => _149()])
    ])
  );
  const [text2, land] = [facts.get("city"), facts.get("country")];
  const countryCode = _chunkONJZCIKZcjs.countryOf.call(void 0, land);
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
  const limits = _chunkLJEI46IJcjs.elements.call(void 0, rights, ...LIMITS).flatMap((one) => {
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
  const name = _nullishCoalesce(formalName(_chunkLJEI46IJcjs.find.call(void 0, component, "Role")), () => ( ""));
  return _optionalChain([ROLES, 'access', _150 => _150.find, 'call', _151 => _151(([pattern]) => pattern.test(name)), 'optionalAccess', _152 => _152[1]]);
}
function readTextRoles(components) {
  const texts = (role) => components.filter((one) => textRoleOf(one) === role).flatMap(textsOf).flatMap((data) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, data.children), 'optionalAccess', _153 => _153.text])), () => ( [])));
  const [headline] = texts("headline").flatMap((text2) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, text2), () => ( [])));
  const [byline] = texts("byline").flatMap((text2) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, text2), () => ( [])));
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
  const texts = ofText.filter((component) => !inRoles.includes(component)).flatMap((component) => textsOf(component).flatMap((data) => _nullishCoalesce(readText(data, component, report), () => ( []))));
  const lines = readNewsLines(components, labelOf(root));
  const seen = new Set(lines.headline ? [lines.headline.replace(/\s+/g, "")] : []);
  const [text2, ...others] = texts.filter(({ words }) => !seen.has(words) && seen.add(words));
  if (texts.length > 1)
    report("other-content", `Item has ${texts.length} texts; those that differ were joined in order.`);
  const media = readPictures(pictures, ofText, report);
  if (ofText.length) reportHeadlines(pictures, report);
  const statuses = texts.map(({ known }) => _optionalChain([known, 'access', _154 => _154.item, 'optionalAccess', _155 => _155.status]));
  const inner2 = _chunkXDXVGDJKcjs.knownItem.call(void 0, { ..._optionalChain([text2, 'optionalAccess', _156 => _156.known, 'access', _157 => _157.item]), status: _chunkDCAEOTAUcjs.strictestStatus.call(void 0, statuses) });
  const item2 = strictest(inner2, readItem2(root, envelope, components));
  const meta = {
    ..._optionalChain([text2, 'optionalAccess', _158 => _158.known]),
    ...readTextRoles(inRoles),
    ...readPublished(root),
    ...lines,
    ...readDescription(root, components)
  };
  const { body, restrictions: restrictions2 = [], ...rest } = _chunkPT2V6PHAcjs.withHead.call(void 0, meta, _nullishCoalesce(_optionalChain([text2, 'optionalAccess', _159 => _159.body]), () => ( EMPTY_BODY)), lines.byline !== void 0);
  const { editorsNotes = [], ...management } = readManagement(_chunkLJEI46IJcjs.find.call(void 0, root, "NewsManagement"));
  const notes = [..._nullishCoalesce(rest.editorsNotes, () => ( [])), ...editorsNotes, ..._chunkDOVRUSONcjs.asTexts.call(void 0, readOtherLines(components, report))];
  const forbidden = [...restrictions2, ...rightsOf(components)];
  const { signoff = [], boilerplate = [], contacts = [] } = _nullishCoalesce(_optionalChain([text2, 'optionalAccess', _160 => _160.body]), () => ( {}));
  const places = readOrigin(components);
  const opened = _chunkS6XIDIYXcjs.withOpening.call(void 0, 
    {
      ...rest,
      ...item2 && { item: item2 },
      ...management,
      ...texts.reduce((all2, { known }) => _chunkDCAEOTAUcjs.mergeRestrictions.call(void 0, all2, blockingFields(known)), blockingFields(management)),
      ...notes.length && { editorsNotes: notes },
      ...forbidden.length && { restrictions: forbidden },
      ...signoff.length && { signoff },
      ...boilerplate.length && { boilerplate },
      ...contacts.length && { contacts },
      body: [...body, ...others.flatMap(underHeadline), ...media]
    },
    places
  );
  const article = _chunkS6XIDIYXcjs.withDatelineParts.call(void 0, opened);
  const { annotations: read, ...bare } = article;
  const annotations = read && matchingAnnotations(article);
  return { article: annotations ? { ...bare, annotations } : bare, isText: text2 !== void 0 || !media.length };
}
var blockingFields = ({ notices, embargo }) => _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { notices, embargo });
function strictest(inner2, outer) {
  const status = _chunkDCAEOTAUcjs.strictestStatus.call(void 0, [_optionalChain([inner2, 'optionalAccess', _161 => _161.status]), _optionalChain([outer, 'optionalAccess', _162 => _162.status])]);
  return _chunkXDXVGDJKcjs.knownItem.call(void 0, { ...inner2, ...outer, status });
}
var underHeadline = ({ headline, body }) => [
  ...headline ? [{ kind: "subhead", text: headline }] : [],
  ...body.head.map(({ text: text2 }) => ({ kind: "paragraph", text: text2 })),
  ...body.blocks
];
var MARKUP2 = /^\s*<(?:!doctype\s+html|html|body|style|head|div|p|h[1-6]|section|article|table|ul|ol|blockquote|b|strong|em|i|br|span)(?:[\s/][^<>]{0,400})?>/i;
function readBody(data, report) {
  if (data.children.some((child) => typeof child !== "string")) return _chunkPT2V6PHAcjs.readDocument.call(void 0, data, report);
  const text2 = _chunkLJEI46IJcjs.content.call(void 0, data);
  const read = MARKUP2.test(text2) ? readHtmlData(text2) : text2;
  return typeof read === "string" ? { ...EMPTY_BODY, blocks: _chunkTV64OOG4cjs.plainBlocks.call(void 0, read) } : _chunkPT2V6PHAcjs.readDocument.call(void 0, read, report);
}
function readText(data, component, report) {
  const words = _chunkLJEI46IJcjs.content.call(void 0, data).replace(/\s+/g, "");
  const { headline } = readNewsLines([component]);
  const nitf = _chunkLJEI46IJcjs.find.call(void 0, data, "nitf");
  if (!nitf) {
    const body2 = readBody(data, report);
    _chunkLJ4WMENRcjs.takeElementSpans.call(void 0, { body: body2.blocks });
    return body2.blocks.length || body2.head.length ? { known: {}, body: body2, headline, words } : void 0;
  }
  const { body: blocks, signoff = [], boilerplate = [], contacts = [], ...known } = _chunkLJEI46IJcjs.readArticle.call(void 0, nitf, report);
  if (!blocks.length && !known.headline) return void 0;
  const body = { ...EMPTY_BODY, blocks, signoff, boilerplate, contacts };
  return { known, body, headline: _nullishCoalesce(headline, () => ( known.headline)), words };
}

// src/formats/newsml/read-newsml.ts
function readNewsml(input, options = {}) {
  return readItems(input, options).map(({ story }) => story);
}
function readItems(input, options) {
  const text2 = _chunkLJEI46IJcjs.decodeXml.call(void 0, input, options);
  const offsets = [];
  const root = _chunkLJ4WMENRcjs.zonedXml.call(void 0, _chunk4QNCALNXcjs.parseXml.call(void 0, text2, options.limits, offsets), options.zone);
  const documents = _chunkLJEI46IJcjs.outermost.call(void 0, root, DOCUMENTS);
  const found = (documents.length ? documents : [root]).flatMap((document) => {
    const header = _nullishCoalesce(_chunkLJEI46IJcjs.find.call(void 0, document, "header"), () => ( _chunkLJEI46IJcjs.find.call(void 0, document, "NewsEnvelope")));
    return itemsOf(document).map((item2) => ({ item: item2, header }));
  });
  if (!found.length) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", `Document is <${root.name}> and has no NewsML item.`);
  }
  const source = { text: text2, root, offsets };
  const starts = _chunkPT2V6PHAcjs.textEndsBefore.call(void 0, 
    source,
    found.map(({ item: item2 }) => item2)
  );
  return found.map(({ item: item2, header }) => readOne(source, item2, header, starts.get(item2), options.base));
}
function itemsOf(root) {
  if (root.local === "newsMessage") return _chunkLJEI46IJcjs.elements.call(void 0, root, "itemSet").flatMap((set) => _chunkLJEI46IJcjs.elements.call(void 0, set));
  if (root.local === "NewsML") return _chunkLJEI46IJcjs.elements.call(void 0, root, "NewsItem");
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
  const report = _chunkQVDVZG3Qcjs.createReporter.call(void 0, text2, diagnostics, { from: start, base });
  const {
    article: found,
    isText,
    what
  } = item2.local === "NewsItem" ? { ...readVersion1(item2, header, report), what: "a picture item" } : readVersion2(item2, header, report);
  const article = _chunkLJ4WMENRcjs.withBase.call(void 0, found, base);
  if (!isText) report("not-text", `Item is ${what}, not text.`, { severity: "warning" });
  return {
    story: _chunkPT2V6PHAcjs.locatedStory.call(void 0, { text: text2, article, diagnostics, extracts: () => withHtmlData(_chunkPT2V6PHAcjs.extractXml.call(void 0, source, item2)) }),
    isText
  };
}
function readVersion2(item2, header, report) {
  const nature = _nullishCoalesce(_optionalChain([qcode, 'call', _163 => _163(_optionalChain([_chunkLJEI46IJcjs.find.call(void 0, item2, "itemMeta", "itemClass"), 'optionalAccess', _164 => _164.attributes, 'access', _165 => _165.qcode])), 'optionalAccess', _166 => _166.code]), () => ( "text"));
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
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", message);
  }
  return only.story.article;
}
var hasBody = ({ story }) => story.article.body.some(({ kind }) => kind !== "media");

// src/formats/newsml/write-remote.ts
function ownMedia({ item: item2, body }) {
  const [block, ...others] = body.filter(({ kind }) => kind === "media");
  if (_optionalChain([block, 'optionalAccess', _167 => _167.kind]) !== "media" || others.length || !block.renditions) return void 0;
  return block.medium !== void 0 && MEDIA.get(_optionalChain([item2, 'optionalAccess', _168 => _168.class])) === block.medium ? block : void 0;
}
var NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
var writeRemote = (article) => (_nullishCoalesce(_optionalChain([ownMedia, 'call', _169 => _169(article), 'optionalAccess', _170 => _170.renditions]), () => ( []))).map(
  ({ href, role, mimeType, width, height }) => _chunkICRSFDQ2cjs.element.call(void 0, "remoteContent", {
    href,
    contenttype: mimeType,
    rendition: role && NAME.test(role) ? `rnd:${role}` : void 0,
    width,
    height
  })
);
var withRemote = (blocks, article) => {
  const files = _optionalChain([ownMedia, 'call', _171 => _171(article), 'optionalAccess', _172 => _172.renditions]);
  return files ? _chunkYVIMM2D5cjs.withBeside.call(void 0, blocks, { files, media: [] }) : blocks;
};

// src/formats/newsml/body.ts
var xhtmlBody = (article) => withRemote(_chunkICRSFDQ2cjs.roundTripBlocks.call(void 0, _chunkKQGNPHMKcjs.withoutOpening.call(void 0, article.body, article.dateline)), article);
function plainDateline(article) {
  const { dateline, body } = article;
  const [first] = body;
  if (!dateline || _optionalChain([first, 'optionalAccess', _173 => _173.kind]) !== "paragraph" || first.dateline) return void 0;
  const [text2] = _chunkTV64OOG4cjs.plainBlocks.call(void 0, _chunkTV64OOG4cjs.documentText.call(void 0, article, void 0));
  if (_optionalChain([text2, 'optionalAccess', _174 => _174.kind]) !== "paragraph") return void 0;
  return _chunkS6XIDIYXcjs.datelineLength.call(void 0, `${dateline.text} ${text2.text}`, dateline) === dateline.text.length + 1 ? dateline : void 0;
}
var plainBody = (article) => _chunkTV64OOG4cjs.plainBlocks.call(void 0, _chunkTV64OOG4cjs.documentText.call(void 0, article, void 0));

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
    as: (a) => _nullishCoalesce(_optionalChain([a, 'access', _175 => _175.item, 'optionalAccess', _176 => _176.version]), () => ( 1))
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
    as: _chunkDCAEOTAUcjs.effectiveStatus
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
    as: _chunkDCAEOTAUcjs.roundTripEmbargo
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
    as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkDCAEOTAUcjs.usageTexts.call(void 0, a).slice(1))
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
    as: (a) => _chunkDCAEOTAUcjs.usageTexts.call(void 0, a)[0]
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
  return _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, 
    inOrder.filter(isReferable).map(({ class: kind, ...rest }) => ({ ...rest, ...kind && isNewsItem(kind) && { class: kind } }))
  );
}
var secondKicker = ({ alternativeHeadlines }) => _optionalChain([alternativeHeadlines, 'optionalAccess', _177 => _177.find, 'call', _178 => _178(({ role }) => ABOVE.test(role))]);
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
    as: ({ audience = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, audience.map(({ name, excluded }) => ({ name, ...excluded && { excluded } })))
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
    as: (a) => _nullishCoalesce(a.kicker, () => ( _optionalChain([secondKicker, 'call', _179 => _179(a), 'optionalAccess', _180 => _180.text])))
  },
  {
    path: "alternativeHeadlines",
    carried: true,
    where: "contentMeta/headline[@roleuri]",
    note: "if there is no kicker, the first one with the role of a kicker becomes the kicker",
    as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, (_nullishCoalesce(a.alternativeHeadlines, () => ( []))).filter((one) => a.kicker !== void 0 || one !== secondKicker(a)))
  },
  { path: "headline", carried: true, where: "contentMeta/headline[@rank=1]" },
  { path: "subheadline", carried: true, where: "contentMeta/headline[@rank=2]" },
  { path: "summaries", carried: true, where: "contentMeta/description[@role=drol:summary]" },
  { path: "byline", carried: true, where: "contentMeta/by, contentMeta/creator" },
  {
    path: "dateline",
    carried: true,
    where: "contentMeta/dateline, located, infoSource; in the body before its first paragraph",
    as: _chunkUX2TAJCPcjs.roundTripNewsmlDateline
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
    as: _chunkUX2TAJCPcjs.roundTripPublished
  },
  { path: "sources", carried: true, where: "contentMeta/infoSource[@roleuri]" },
  { path: "corrections", carried: true, where: "itemMeta/edNote[@roleuri], with @modified" },
  {
    path: "updated",
    carried: true,
    where: "contentMeta/contentModified",
    note: "the time, not its text, and only a day or a time with a UTC offset",
    as: _chunkUX2TAJCPcjs.roundTripUpdated
  },
  {
    path: "language",
    carried: true,
    where: "newsItem/@xml:lang, contentMeta/language",
    note: "`und` for an unknown language, as the standard says",
    as: (a) => /^und$/i.test(_nullishCoalesce(a.language, () => ( ""))) ? void 0 : a.language
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
    as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, (_nullishCoalesce(a.links, () => ( []))).filter(({ href, guid }) => _nullishCoalesce(href, () => ( guid))))
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
var nitfBodyTable = /* @__PURE__ */ shared("nitf").concat(_chunkLJEI46IJcjs.nitfBlocks);
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
  ..._chunkOOEJC6ZKcjs.fieldSupport.call(void 0, table, _chunkS6XIDIYXcjs.withOpening)
});
var newsml = /* @__PURE__ */ format("newsml", xhtmlTable);
var newsmlNitf = /* @__PURE__ */ format("newsml-nitf", nitfBodyTable);
var newsmlPlain = /* @__PURE__ */ format("newsml-plain", plainTable);

// src/formats/newsml/metadata.ts
var newsmlOptions = {
  ..._chunkXDXVGDJKcjs.factOptions,
  ..._chunkNMWA73MPcjs.nowOptions,
  body: ["xhtml", "nitf", "plain"],
  bodyDateline: _chunkJWLGQQU3cjs.optionShapes.yesOrNo
};
function requireMetadata(article, options) {
  const item2 = _chunkCAJBJZFCcjs.requireItem.call(void 0, "NewsML-G2", article, options, ["guid", "provider", "versionCreated"]);
  const { guid, provider, versionCreated, version = 1, firstCreated } = item2;
  return { guid, provider, versionCreated, version, firstCreated };
}

// src/formats/newsml/write-xhtml.ts
function writeXhtml(article, indent, named3) {
  const { headline, body, language, direction = _chunkYGLCNODWcjs.directionOf.call(void 0, language) } = article;
  const blocks = _chunkY6I5CKJAcjs.writeBlocks.call(void 0, body, "xhtml", named3);
  const footer = _chunkY6I5CKJAcjs.writeFooter.call(void 0, article, `${indent}    `);
  if (!blocks.length && !footer.length) return void 0;
  const head = _chunkICRSFDQ2cjs.element.call(void 0, "head", void 0, _chunkICRSFDQ2cjs.paired.call(void 0, "title", void 0, _chunkICRSFDQ2cjs.escapeText.call(void 0, _nullishCoalesce(headline, () => ( "")))));
  const inner2 = _chunkICRSFDQ2cjs.group.call(void 0, "body", void 0, [...blocks, ...footer], `${indent}  `);
  const attributes = { xmlns: "http://www.w3.org/1999/xhtml", "xml:lang": language, dir: direction };
  return _chunkICRSFDQ2cjs.group.call(void 0, "html", attributes, [head, inner2], indent);
}

// src/formats/newsml/to-newsml.ts
function toNewsml(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toNewsml", () => writeNewsml(article, options));
}
function writeNewsml(article, options) {
  _chunkJWLGQQU3cjs.checkWriteArguments.call(void 0, "toNewsml", article, options, newsmlOptions);
  return `<?xml version="1.0" encoding="UTF-8"?>
${writeNewsItem(article, options)}
`;
}
function writeNewsItem(article, options) {
  if (_optionalChain([article, 'access', _181 => _181.item, 'optionalAccess', _182 => _182.class]) && !isNewsItem(article.item.class)) _chunkC6WOCEPZcjs.requireText.call(void 0, article, "NewsML-G2 newsItem");
  const item2 = requireMetadata(article, options);
  const body = _nullishCoalesce(options.body, () => ( "xhtml"));
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
    "xml:lang": _nullishCoalesce(article.language, () => ( "und")),
    dir: article.direction
  };
  const schemes = [...subjects.schemes].map(([alias, uri]) => _chunkICRSFDQ2cjs.element.call(void 0, "scheme", { alias, uri }));
  const parts = [
    _chunkICRSFDQ2cjs.element.call(void 0, "catalogRef", { href: CATALOG }),
    ...schemes.length ? [_chunkICRSFDQ2cjs.group.call(void 0, "catalog", void 0, schemes, "  ")] : [],
    ...writePublication(article, item2),
    ...writeRights(article),
    writeItemMeta(article, item2, options.now),
    ...writeContentMeta(article, subjects, names.above),
    ...writeNames(article, names),
    ...asPackage ? [writeGroupSet(article)] : [],
    ...writeContent(article, { body, bodyDateline: _nullishCoalesce(options.bodyDateline, () => ( true)) }, names.inBody)
  ];
  return _chunkICRSFDQ2cjs.group.call(void 0, asPackage ? "packageItem" : "newsItem", attributes, parts, "");
}
function writeContent(article, { body, bodyDateline }, named3) {
  const content2 = CONTENTS[body](article, named3, bodyDateline);
  const remote = body === "plain" ? [] : writeRemote(article);
  return content2 ? [_chunkICRSFDQ2cjs.group.call(void 0, "contentSet", void 0, [content2, ...remote], "  ")] : [];
}
var CONTENTS = {
  xhtml: (article, named3, hasDateline) => {
    const opened = hasDateline ? { ...article, body: _chunkKQGNPHMKcjs.withDateline.call(void 0, article) } : article;
    return inline({ contenttype: "application/xhtml+xml" }, writeXhtml(opened, "      ", named3));
  },
  nitf: (article, named3) => inline(
    { contenttype: "application/nitf+xml", contenttypestandardversion: "3.6" },
    writeNitf(article, "      ", named3)
  ),
  plain: (article, _, hasDateline) => {
    const text2 = _chunkTV64OOG4cjs.documentText.call(void 0, article, hasDateline ? plainDateline(article) : void 0);
    return text2 && _chunkICRSFDQ2cjs.textElement.call(void 0, "inlineData", text2, { contenttype: "text/plain" });
  }
};
var inline = (type, inside) => inside && _chunkICRSFDQ2cjs.group.call(void 0, "inlineXML", type, [inside], "    ");
function writeNitf(article, indent, named3) {
  const parts = _chunkLJEI46IJcjs.writeNitfBody.call(void 0, article, `${indent}    `, named3);
  if (!parts.length) return void 0;
  const attributes = { xmlns: "http://iptc.org/std/NITF/2006-10-18/", baselang: article.language };
  return _chunkICRSFDQ2cjs.group.call(void 0, "nitf", attributes, [_chunkICRSFDQ2cjs.group.call(void 0, "body", void 0, parts, `${indent}  `)], indent);
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
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toNewsmlMessage", () => writeMessage(articles, options));
}
function writeMessage(articles, options) {
  if (!Array.isArray(articles)) throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "toNewsmlMessage requires a list of articles.");
  for (const article of articles) _chunkJWLGQQU3cjs.requireArticle.call(void 0, "toNewsmlMessage", article);
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "toNewsmlMessage", options, messageOptions);
  const { sent = latest(articles), sender, transmitId, ...rest } = options;
  const priorities = articles.flatMap(({ item: item2 }) => _nullishCoalesce(_optionalChain([item2, 'optionalAccess', _183 => _183.priority]), () => ( [])));
  const priority = _nullishCoalesce(options.priority, () => ( (priorities.length ? Math.min(...priorities) : void 0)));
  if (sent === void 0) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("missing-metadata", "News message requires the option \u201Csent\u201D.", [
      { path: "item.sent", message: "sent is missing" }
    ]);
  }
  if (!articles.length) throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "News message requires at least one article.");
  const header = [
    _chunkICRSFDQ2cjs.textElement.call(void 0, "sent", sent),
    ...sender ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "sender", sender)] : [],
    ...transmitId ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "transmitId", transmitId)] : [],
    ...priority ? [_chunkICRSFDQ2cjs.element.call(void 0, "priority", void 0, String(priority))] : []
  ];
  const items = articles.map((article) => writeNewsItem(article, rest));
  const parts = [_chunkICRSFDQ2cjs.group.call(void 0, "header", void 0, header, "  "), _chunkICRSFDQ2cjs.group.call(void 0, "itemSet", void 0, items, "  ")];
  const attributes = { xmlns: "http://iptc.org/std/nar/2006-10-01/" };
  return `<?xml version="1.0" encoding="UTF-8"?>
${_chunkICRSFDQ2cjs.group.call(void 0, "newsMessage", attributes, parts, "")}
`;
}
function latest(articles) {
  const times = articles.flatMap(({ item: item2 }) => _nullishCoalesce(_optionalChain([item2, 'optionalAccess', _184 => _184.sent]), () => ( [])));
  return times.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}










exports.readNewsml = readNewsml; exports.fromNewsml = fromNewsml; exports.newsmlOptions = newsmlOptions; exports.newsml = newsml; exports.newsmlNitf = newsmlNitf; exports.newsmlPlain = newsmlPlain; exports.toNewsml = toNewsml; exports.toNewsmlMessage = toNewsmlMessage;
