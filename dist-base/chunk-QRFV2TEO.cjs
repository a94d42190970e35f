"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; } var _class; var _class2;









var _chunkL76CKMQEcjs = require('./chunk-L76CKMQE.cjs');







var _chunkMCCI32TScjs = require('./chunk-MCCI32TS.cjs');


var _chunkYGLCNODWcjs = require('./chunk-YGLCNODW.cjs');



var _chunk6UTBZWIBcjs = require('./chunk-6UTBZWIB.cjs');


var _chunkKHSK6LXBcjs = require('./chunk-KHSK6LXB.cjs');


var _chunkVX5NLCVEcjs = require('./chunk-VX5NLCVE.cjs');






var _chunk455ZDLDYcjs = require('./chunk-455ZDLDY.cjs');








var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');


var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');


var _chunkHC4LEGDTcjs = require('./chunk-HC4LEGDT.cjs');




var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');


var _chunkY3J5BAKHcjs = require('./chunk-Y3J5BAKH.cjs');




var _chunkK7RRLWUPcjs = require('./chunk-K7RRLWUP.cjs');


var _chunkOOEJC6ZKcjs = require('./chunk-OOEJC6ZK.cjs');


var _chunkMCDIXZI6cjs = require('./chunk-MCDIXZI6.cjs');





var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');












var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunk3A2YGZ5Bcjs = require('./chunk-3A2YGZ5B.cjs');



var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');



var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/html/table.ts
var desk = "for desks, not for readers of the page";
var table = [
  { path: "item.status", carried: true, where: "article[data-status]", as: _chunkL76CKMQEcjs.writtenStatus },
  { path: "item", carried: false, note: "a page carries the story, not the item" },
  { path: "slugline", carried: false, note: desk },
  { path: "take", carried: false, note: desk },
  { path: "keywords", carried: false, note: "not part of the page text" },
  { path: "subjects", carried: false, note: "not part of the page text" },
  { path: "genre", carried: false, note: "not part of the page text" },
  { path: "genres", carried: false, note: "not part of the page text" },
  { path: "urgency", carried: false, note: desk },
  {
    path: "notices",
    carried: true,
    where: "aside.notices > p.notice",
    note: "kind and text of kills, holds, corrections and clarifications; other notices are for desks",
    as: _chunkL76CKMQEcjs.roundTripNotices
  },
  { path: "embargo", carried: true, where: "aside.notices > p.embargo > time" },
  { path: "expires", carried: true, where: "article[data-expires]" },
  { path: "restrictions", carried: true, where: "footer > p.restriction" },
  {
    path: "rights.dataMining",
    carried: true,
    where: "article[data-mining], footer > p.data-mining; in a page also meta[name=tdm-reservation]"
  },
  { path: "rights.terms", carried: true, where: "footer > p.terms[lang]" },
  { path: "rights.links", carried: true, where: "footer > p.rights > a[rel=license]" },
  { path: "rights.expressions", carried: false, note: "a page has no place for rights expressions" },
  { path: "editorsNotes", carried: false, note: desk },
  { path: "audience", carried: false, note: desk },
  { path: "section", carried: true, where: "header > p.section" },
  { path: "kicker", carried: true, where: "header > p.kicker" },
  { path: "alternativeHeadlines", carried: false, note: "a page has one headline" },
  { path: "headline", carried: true, where: "header > h1" },
  { path: "subheadline", carried: true, where: "header > p.subheadline" },
  { path: "summaries.*.text", carried: true, where: "header > p.summary" },
  { path: "summaries", carried: false, note: "only the text of a summary, not its role" },
  {
    path: "byline",
    carried: true,
    where: "header > address.byline > span.author, or a.author[rel=author]",
    note: "only authors whose names are in the byline",
    as: ({ byline }) => byline && _chunkL76CKMQEcjs.roundTripByline.call(void 0, byline)
  },
  {
    path: "dateline",
    carried: true,
    where: "p > span.dateline, or header > p.dateline, with span.place, span.region, span.date, span.credit in it",
    note: "only the parts that occur in the dateline text",
    as: ({ dateline }) => dateline && _chunkL76CKMQEcjs.roundTripHtmlDateline.call(void 0, dateline)
  },
  { path: "sources", carried: false, note: desk },
  { path: "corrections", carried: true, where: "footer > p.correction > time" },
  { path: "published", carried: true, where: "header > p.published > time" },
  { path: "updated", carried: true, where: "header > p.updated > time" },
  { path: "language", carried: true, where: "article[lang]" },
  {
    path: "direction",
    carried: true,
    where: "article[dir]",
    note: "if unknown, that of the language, if it is right to left",
    as: ({ direction, language }) => _nullishCoalesce(direction, () => ( _chunkYGLCNODWcjs.directionOf.call(void 0, language)))
  },
  {
    path: "body",
    carried: true,
    where: "p, h2 \u2026 h6, ul, ol, table, blockquote, pre, hr, figure",
    note: "level 2 of a subhead and first number 1 of a list are the defaults; media without content are left out; only the parts that occur in the text of a paragraph\u2019s dateline are kept",
    as: _chunkL76CKMQEcjs.roundTripBody
  },
  { path: "signoff", carried: true, where: "footer > p.signoff" },
  {
    path: "contributors",
    carried: true,
    where: "footer > p.signoff > span.contributor, or a.contributor[rel=author]",
    note: "only contributors whose names are in the sign-off lines, in their order",
    as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [..._chunkL76CKMQEcjs.contributorParts.call(void 0, a).contributors])
  },
  { path: "creditLine", carried: true, where: "footer > p.credit-line" },
  { path: "copyright.text", carried: true, where: "footer > p.copyright" },
  { path: "copyright", carried: false, note: "only the notice as filed" },
  { path: "usageTerms", carried: true, where: "footer > p.usage-terms" },
  { path: "boilerplate", carried: true, where: "footer > p.boilerplate" },
  {
    path: "contacts",
    carried: true,
    where: "footer > address",
    note: "only the text of a contact, not its parts",
    as: _chunkL76CKMQEcjs.roundTripContacts
  },
  {
    path: "links",
    carried: true,
    where: "footer > p.link > a",
    note: "a link requires a title, an address or an item",
    as: _chunkL76CKMQEcjs.roundTripLinks
  },
  { path: "associations", carried: false, note: desk },
  { path: "provenance.digitalSourceType", carried: true, where: "article[data-source-type]" },
  { path: "provenance.c2pa", carried: true, where: "article[data-c2pa]" },
  { path: "provenance.generator", carried: false, note: "no place for the generator" },
  { path: "instruments", carried: false, note: "only as part of the text as filed" },
  { path: "annotations", carried: false, note: "annotations are not shown" },
  { path: "extensions", carried: false, note: "no place for custom data" }
];

// src/formats/html/html.ts
var html = {
  name: "html",
  mimeType: "text/html",
  extension: "html",
  table,
  ..._chunkOOEJC6ZKcjs.fieldSupport.call(void 0, table)
};

// src/formats/html/read/apply-document-options.ts
var ADDRESSES = /* @__PURE__ */ new Set([
  ...["href", "src", "poster", "cite", "data-src", "data-lazy-src", "data-original"]
]);
function applyDocumentOptions(root, { base, zone }) {
  const own = baseOf(root);
  const from = own === void 0 ? base : base === void 0 ? _chunkLJ4WMENRcjs.resolveAddress.call(void 0, own, "") : _nullishCoalesce(_chunkLJ4WMENRcjs.resolveAddress.call(void 0, own, base), () => ( base));
  if (from === void 0 && zone === void 0) return;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter({ tagName, attrs }) {
      for (const one of attrs) {
        const { name, value } = one;
        if (from !== void 0 && ADDRESSES.has(name) && !value.trim().startsWith("#"))
          one.value = _nullishCoalesce(_chunkLJ4WMENRcjs.resolveAddress.call(void 0, value.trim(), from), () => ( value));
        if (zone !== void 0 && (name === "datetime" || name === "content" && tagName === "meta"))
          one.value = _chunkLJ4WMENRcjs.withOffset.call(void 0, value, zone);
      }
      return true;
    },
    leave: () => void 0,
    text: () => void 0
  });
}
function baseOf(root) {
  let found;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter({ tagName, attrs }) {
      if (tagName === "base") found ??= _optionalChain([attrs, 'access', _2 => _2.find, 'call', _3 => _3(({ name }) => name === "href"), 'optionalAccess', _4 => _4.value, 'access', _5 => _5.trim, 'call', _6 => _6()]);
      return found === void 0 && tagName !== "body";
    },
    leave: () => void 0,
    text: () => void 0
  });
  return found;
}

// src/formats/html/read/find-root.ts
var SELECTOR = /^(?:[\w-]*(?:#[\w-]+|\.[\w-]+|\[[\w-]+(?:=(?:"[^"]*"|[^\]\s"]*))?\])*)(?: +(?:[\w-]*(?:#[\w-]+|\.[\w-]+|\[[\w-]+(?:=(?:"[^"]*"|[^\]\s"]*))?\])*))*$/;
var STEP = /(?:[^\s["]|\["?[^\]]*\])+/g;
var PART = /#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:="?([^\]"]*)"?)?\]/g;
function isPageRoot(value) {
  if (typeof value === "string") return value.trim() !== "" && value.length <= LONGEST && SELECTOR.test(value.trim());
  if (typeof value !== "object" || value === null) return false;
  const { start, end } = value;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(end) > Number(start);
}
var LONGEST = 200;
function findRoot(document, selector) {
  if (typeof selector !== "string") return selector;
  const steps = (_nullishCoalesce(selector.trim().match(STEP), () => ( []))).map(stepOf);
  const open = [];
  let found;
  _chunk455ZDLDYcjs.walk.call(void 0, document, {
    enter(element) {
      if (found) return false;
      const before = _nullishCoalesce(open.at(-1), () => ( 0));
      const step = steps[before];
      const matched = step && matches(element, step) ? before + 1 : before;
      const { startOffset: start, endOffset: end } = _nullishCoalesce(element.sourceCodeLocation, () => ( {}));
      if (matched === steps.length && matched > before && start !== void 0 && end !== void 0)
        found = { start, end };
      open.push(Math.min(matched, steps.length - 1));
      return true;
    },
    leave() {
      open.pop();
    },
    text() {
    }
  });
  if (!found) throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `No element of the page matches root \u201C${selector}\u201D.`);
  return found;
}
function stepOf(text) {
  const tag = _optionalChain([/^[\w-]+/, 'access', _7 => _7.exec, 'call', _8 => _8(text), 'optionalAccess', _9 => _9[0], 'access', _10 => _10.toLowerCase, 'call', _11 => _11()]);
  const attributes = [...text.matchAll(PART)].map(
    ([, id, word, name = "", value]) => id ? { name: "id", value: id } : word ? { name: "class", value: word } : { name, ...value !== void 0 && { value } }
  );
  return { ...tag && { tag }, attributes };
}
function matches(element, { tag, attributes }) {
  if (tag && element.tagName !== tag) return false;
  return attributes.every(({ name, value }) => {
    const own = _optionalChain([element, 'access', _12 => _12.attrs, 'access', _13 => _13.find, 'call', _14 => _14((one) => one.name === name.toLowerCase()), 'optionalAccess', _15 => _15.value]);
    if (own === void 0 || value === void 0) return own !== void 0;
    return name === "class" ? own.split(/\s+/).includes(value) : own === value;
  });
}

// src/formats/html/read/parts.ts
function partsIn(root, roles) {
  const parts = [];
  let open;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      const role = _chunk455ZDLDYcjs.attribute.call(void 0, element, "class");
      if (!open && role && roles.has(role)) open = { element, role, words: "" };
      return true;
    },
    leave(element) {
      if (_optionalChain([open, 'optionalAccess', _16 => _16.element]) !== element) return;
      const text = _chunkGPU7YA55cjs.toLine.call(void 0, open.words);
      if (text) parts.push({ role: open.role, text, element });
      open = void 0;
    },
    text({ value }) {
      if (open) open.words += value;
    }
  });
  return parts;
}
var AUTHOR = /* @__PURE__ */ new Set(["author"]);
var CONTRIBUTOR = /* @__PURE__ */ new Set(["contributor"]);
var DATELINE = /* @__PURE__ */ new Set(["place", "region", "country", "date", "credit"]);
function facts(element, names) {
  const found = {};
  for (const name of Object.keys(names)) {
    const value = _chunk455ZDLDYcjs.attribute.call(void 0, element, _nullishCoalesce(names[name], () => ( "")));
    if (value !== void 0) found[name] = value;
  }
  return found;
}
function bylineOf(text, element) {
  const authors = (element ? partsIn(element, AUTHOR) : []).map(({ text: name, element: element2 }) => ({
    name,
    ...facts(element2, {
      kind: "data-kind",
      jobTitle: "data-job-title",
      organisation: "data-organisation",
      place: "data-place",
      email: "data-email",
      uri: "href"
    })
  }));
  return { text, ...authors.length && { authors } };
}
var contributorsIn = (element) => (element ? partsIn(element, CONTRIBUTOR) : []).map(({ text: name, element: element2 }) => ({
  name,
  ...facts(element2, {
    role: "data-role",
    organisation: "data-organisation",
    place: "data-place",
    email: "data-email",
    uri: "href"
  })
}));
function datelineOf(text, element) {
  const places2 = [];
  const credits = [];
  let date;
  for (const part2 of element ? partsIn(element, DATELINE) : []) {
    const last = places2.at(-1);
    if (part2.role === "place") {
      const names = { name: "data-name", countryCode: "data-country-code", subdivisionCode: "data-subdivision-code" };
      places2.push({ text: part2.text, ...facts(part2.element, names) });
    } else if (part2.role === "credit") {
      credits.push({ text: part2.text, ...facts(part2.element, { kind: "data-kind", agency: "data-agency" }) });
    } else if (part2.role === "date") {
      const numbers = facts(part2.element, { day: "data-day", month: "data-month", year: "data-year" });
      const counted = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value)]));
      date ??= { text: part2.text, ...counted, ...facts(part2.element, { value: "datetime" }) };
    } else if (last) last[part2.role] ??= part2.text;
  }
  return {
    text,
    ...places2.length && { places: places2 },
    ...date && { date },
    ...credits.length && { credits }
  };
}

// src/formats/html/read/own.ts
function ownArticle(root) {
  let found;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      if (!found && element.tagName === "article" && classes(element).includes("wirecopy")) found = element;
      return !found;
    },
    leave() {
    },
    text() {
    }
  });
  return found;
}
var classes = (element) => (_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "class"), () => ( ""))).split(/\s+/).filter(Boolean);
function ownParts(article, blocks) {
  const parts = new OwnPartCollector();
  for (const block of blocks) {
    const parent = _optionalChain([block, 'access', _17 => _17.element, 'optionalAccess', _18 => _18.parentNode]);
    const section = parent && "tagName" in parent && parent.parentNode === article ? parent.tagName : "";
    const role = block.element && (block.element.tagName === "h1" ? "headline" : classes(block.element)[0]);
    const addPart = role && SECTIONS.has(section) ? ROLES.get(role) : void 0;
    if (addPart) addPart(parts, block);
    else parts.block(block);
  }
  if (!classes(article).includes("roundup")) parts.openWithDateline();
  const status = _chunk455ZDLDYcjs.attribute.call(void 0, article, "data-status");
  return {
    value: {
      ...parts.value,
      ...status && { item: { status } },
      ...optional("expires", _chunk455ZDLDYcjs.attribute.call(void 0, article, "data-expires")),
      ...optional("language", _chunk455ZDLDYcjs.attribute.call(void 0, article, "lang")),
      ...rights(article, parts.value.rights),
      ...provenance(article),
      ...optional("direction", _chunk455ZDLDYcjs.attribute.call(void 0, article, "dir")),
      body: parts.body
    },
    spans: parts.spans
  };
}
var optional = (key, value) => value === void 0 ? {} : { [key]: value };
function rights(article, found) {
  const kind = _chunk455ZDLDYcjs.attribute.call(void 0, article, "data-mining");
  const { mining: text, ...rest } = _nullishCoalesce(found, () => ( {}));
  const policy = _chunk455ZDLDYcjs.attribute.call(void 0, article, "data-mining-policy");
  const dataMining = kind && { kind, ...text && { text }, ...policy && { policy } };
  return dataMining || found ? { rights: { ...dataMining && { dataMining }, ...rest } } : {};
}
function provenance(article) {
  const source = _chunk455ZDLDYcjs.attribute.call(void 0, article, "data-source-type");
  const c2pa = _chunk455ZDLDYcjs.attribute.call(void 0, article, "data-c2pa");
  return source || c2pa ? { provenance: { ...source && { digitalSourceType: source }, ...c2pa && { c2pa } } } : {};
}
var SECTIONS = /* @__PURE__ */ new Set(["header", "aside", "footer"]);
var OwnPartCollector = (_class = class {constructor() { _class.prototype.__init.call(this);_class.prototype.__init2.call(this);_class.prototype.__init3.call(this); }
  __init() {this.value = {}}
  __init2() {this.body = []}
  __init3() {this.spans = {}}
  block({ block, texts }) {
    for (const [path, { span }] of Object.entries(texts)) this.spans[`body.${this.body.length}.${path}`] = span;
    this.body.push(block);
  }
  set(path, key, value, block) {
    if (this.value[key] !== void 0) return;
    this.value[key] = value;
    this.place(path, block);
  }
  add(key, path, value, block) {
    const list2 = this.value[key] ??= [];
    this.place(`${key}.${list2.length}${path}`, block);
    list2.push(value);
  }
  addContributors(found) {
    if (found.length) this.value.contributors = [..._nullishCoalesce(this.value.contributors, () => ( [])), ...found];
  }
  /** Moves the dateline of the first paragraph to the story. */
  openWithDateline() {
    const [first] = this.body;
    if (this.value.dateline !== void 0 || _optionalChain([first, 'optionalAccess', _19 => _19.kind]) !== "paragraph" || !first.dateline) return;
    const { dateline, ...rest } = first;
    this.body[0] = rest;
    this.value.dateline = dateline;
    const span = this.spans["body.0.dateline.text"];
    if (span) this.spans["dateline.text"] = span;
    delete this.spans["body.0.dateline.text"];
  }
  /** Sets or extends a field of `rights`. */
  addRight(key, path, value, block) {
    const rights2 = this.value.rights ??= {};
    if (key === "mining") rights2[key] ??= value;
    else {
      const list2 = rights2[key] ??= [];
      this.place(`rights.${key}.${list2.length}${path}`, block);
      list2.push(value);
    }
  }
  place(path, { texts }) {
    if (texts.text) this.spans[path] = texts.text.span;
  }
}, _class);
var textOfBlock = ({ block }) => "text" in block ? _nullishCoalesce(block.text, () => ( "")) : "";
var lineOfBlock = (block) => textOfBlock(block).replace(/[\n\t]/g, " ");
function within({ element }, name) {
  for (const child of _nullishCoalesce(_optionalChain([element, 'optionalAccess', _20 => _20.childNodes]), () => ( []))) if ("tagName" in child && child.tagName === name) return child;
  return void 0;
}
function readStamp(block) {
  const time = within(block, "time");
  const at = time && _chunk455ZDLDYcjs.attribute.call(void 0, time, "datetime");
  return { text: lineOfBlock(block), ...at !== void 0 && { at } };
}
function embargo(block) {
  const kind = block.element && classes(block.element)[1];
  const time = within(block, "time");
  const at = time && _chunk455ZDLDYcjs.attribute.call(void 0, time, "datetime");
  const zone = block.element && _chunk455ZDLDYcjs.attribute.call(void 0, block.element, "data-zone");
  return {
    kind: kind === "instant" && at === void 0 ? "open" : kind,
    // a page may have been edited
    text: textOfBlock(block),
    ...at !== void 0 && { at },
    ...zone !== void 0 && { zone }
  };
}
function correction(block) {
  const time = within(block, "time");
  const at = time && _chunk455ZDLDYcjs.attribute.call(void 0, time, "datetime");
  const version = _chunkGPU7YA55cjs.toVersion.call(void 0, block.element && _chunk455ZDLDYcjs.attribute.call(void 0, block.element, "data-version"));
  return { text: textOfBlock(block), ...at && { at }, ...version && { version } };
}
function link(block) {
  const a = within(block, "a");
  const href = a && _chunk455ZDLDYcjs.attribute.call(void 0, a, "href");
  const rel = a && _chunk455ZDLDYcjs.attribute.call(void 0, a, "data-rel");
  const guid = a && _chunk455ZDLDYcjs.attribute.call(void 0, a, "data-guid");
  const title = lineOfBlock(block);
  const named = title !== _chunkL76CKMQEcjs.linkText.call(void 0, { href, guid });
  return { ...href && { href }, ...rel && { rel }, ...guid && { guid }, ...named && { title } };
}
var secondClass = (block) => block.element && classes(block.element)[1];
var addLine = (key, read = lineOfBlock) => (parts, block) => parts.set(key, key, read(block), block);
var addRecord = (key, read) => (parts, block) => parts.set(`${key}.text`, key, read(block), block);
var addEntry = (key, path = "", read = textOfBlock) => (parts, block) => parts.add(key, path, read(block), block);
var ROLES = /* @__PURE__ */ new Map(
  Object.entries({
    section: addLine("section"),
    kicker: addLine("kicker"),
    headline: addLine("headline"),
    subheadline: addLine("subheadline"),
    summary: addEntry("summaries", ".text", (block) => ({ text: textOfBlock(block) })),
    byline: addRecord("byline", (block) => bylineOf(lineOfBlock(block), block.element)),
    dateline: addRecord("dateline", (block) => datelineOf(lineOfBlock(block), block.element)),
    published: addRecord("published", readStamp),
    updated: addRecord("updated", readStamp),
    embargo: addRecord("embargo", embargo),
    notice: addEntry(
      "notices",
      ".text",
      (block) => ({ kind: secondClass(block), text: textOfBlock(block) })
    ),
    signoff: (parts, block) => {
      const line = { kind: secondClass(block), text: textOfBlock(block) };
      parts.add("signoff", ".text", line, block);
      parts.addContributors(contributorsIn(block.element));
    },
    "credit-line": addLine("creditLine"),
    copyright: addRecord("copyright", (block) => ({ text: textOfBlock(block) })),
    "usage-terms": addLine("usageTerms", textOfBlock),
    restriction: addEntry("restrictions"),
    "data-mining": (parts, block) => parts.addRight("mining", "", textOfBlock(block), block),
    terms: (parts, block) => parts.addRight(
      "terms",
      ".text",
      { language: block.element && _chunk455ZDLDYcjs.attribute.call(void 0, block.element, "lang"), text: textOfBlock(block) },
      block
    ),
    rights: (parts, block) => {
      const a = within(block, "a");
      parts.addRight("links", "", a && _chunk455ZDLDYcjs.attribute.call(void 0, a, "href"), block);
    },
    correction: addEntry("corrections", ".text", correction),
    boilerplate: addEntry("boilerplate"),
    contact: addEntry("contacts", ".text", (block) => ({ text: textOfBlock(block) })),
    link: addEntry("links", ".title", link)
  })
);

// src/formats/html/read/page-declarations.ts
function pageDeclarations(root) {
  const elements = [];
  const scripts = [];
  let isData = false;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      const { tagName } = element;
      isData = tagName === "script" && /^\s*application\/ld\+json/i.test(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "type"), () => ( "")));
      if (tagName === "meta" || tagName === "link") elements.push(element);
      return true;
    },
    leave() {
      isData = false;
    },
    text({ value }) {
      if (isData) scripts.push(value);
    }
  });
  return { elements, scripts };
}

// src/formats/body/read/attribute-span.ts
var ATTRIBUTE = /([\t\n\f\r /]*)(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >]*))?/y;
function attributeSpan(source, { tagName, sourceCodeLocation }, name) {
  const tag = _optionalChain([sourceCodeLocation, 'optionalAccess', _21 => _21.startTag]);
  if (!tag) return void 0;
  let at = tag.startOffset + 1 + tagName.length;
  while (at < tag.endOffset - 1) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(source);
    const [whole2 = "", space = "", own = ""] = _nullishCoalesce(found, () => ( []));
    if (!own) return void 0;
    if (own.toLowerCase() === name) return { start: at + space.length, end: at + whole2.length };
    at += whole2.length;
  }
  return void 0;
}

// src/formats/html/read/linked-data.ts
var STORY = /(?:Article|Posting)$|^Report$/;
var PROPERTIES = [
  ["headline", "headline"],
  ["alternativeHeadline", "headline"],
  ["author", "author"],
  ["creator", "author"],
  ["datePublished", "published"],
  ["dateModified", "updated"],
  ["articleSection", "section"],
  ["keywords", "keyword"],
  ["inLanguage", "language"],
  ["isAccessibleForFree", "free"]
];
var MOST = 1e3;
function linkedData(source) {
  let whole2;
  try {
    whole2 = JSON.parse(source.replace(/^\s*<!--|-->\s*$/g, ""));
  } catch (e) {
    return [];
  }
  const open = [whole2];
  const found = [];
  for (let next = 0; next < open.length && next < MOST; next++) {
    const one = open[next];
    if (Array.isArray(one)) open.push(...one.slice(0, MOST));
    else if (_chunkJWLGQQU3cjs.isRecord.call(void 0, one)) {
      const type = typesOf(one).find((name) => STORY.test(name));
      if (type)
        for (const [name, field] of PROPERTIES)
          for (const { text, isOrganization } of namesIn(one[name]))
            for (const part2 of field === "keyword" ? text.split(/\s*[,;]\s*/).filter(Boolean) : [text])
              found.push({ field, text: part2, name: `${type}.${name}`, ...isOrganization && { isOrganization } });
      else open.push(one["@graph"], one.mainEntity);
    }
  }
  return found;
}
var typesOf = (one) => [one["@type"]].flat().filter((type) => typeof type === "string");
var GROUP = /Organization$/;
function namesIn(value) {
  const list2 = Array.isArray(value) ? value.slice(0, MOST) : [value];
  return list2.flatMap((one) => {
    if (typeof one === "boolean") return [{ text: String(one) }];
    const name = _chunkJWLGQQU3cjs.isRecord.call(void 0, one) ? one.name : one;
    if (typeof name !== "string" || !name) return [];
    return [
      { text: name, ..._chunkJWLGQQU3cjs.isRecord.call(void 0, one) && typesOf(one).some((type) => GROUP.test(type)) && { isOrganization: true } }
    ];
  });
}

// src/formats/html/read/page-head.ts
var NAMES = /* @__PURE__ */ new Map([
  ["og:title", "headline"],
  ["twitter:title", "headline"],
  ["dc.title", "headline"],
  ["dcterms.title", "headline"],
  ["citation_title", "headline"],
  ["headline", "headline"],
  ["article:published_time", "published"],
  ["og:article:published_time", "published"],
  ["datepublished", "published"],
  ["dc.date.issued", "published"],
  ["dcterms.issued", "published"],
  ["citation_publication_date", "published"],
  ["citation_date", "published"],
  ["citation_online_date", "published"],
  ["dc.date", "published"],
  ["dcterms.created", "published"],
  ["parsely-pub-date", "published"],
  ["article:modified_time", "updated"],
  ["og:updated_time", "updated"],
  ["datemodified", "updated"],
  ["dcterms.modified", "updated"],
  ["author", "author"],
  ["article:author", "author"],
  ["og:article:author", "author"],
  ["dc.creator", "author"],
  ["dcterms.creator", "author"],
  ["citation_author", "author"],
  ["parsely-author", "author"],
  ["article:section", "section"],
  ["articlesection", "section"],
  ["article:tag", "keyword"],
  ["news_keywords", "keyword"],
  ["dc.subject", "keyword"],
  ["dcterms.subject", "keyword"],
  ["citation_keywords", "keyword"],
  ["keywords", "keyword"],
  ["og:site_name", "site"],
  ["application-name", "site"],
  ["og:locale", "language"],
  ["inlanguage", "language"],
  ["dc.language", "language"],
  ["dcterms.language", "language"],
  ["citation_language", "language"],
  ["content-language", "language"],
  ["og:image", "image"],
  ["og:image:url", "image"],
  ["og:image:secure_url", "image"],
  ["twitter:image", "image"],
  ["article:content_tier", "free"],
  ["isaccessibleforfree", "free"]
]);
var LONGEST2 = 500;
var MOST2 = 50;
function pageHead(source, root) {
  const meta = emptyValues();
  const linked = emptyValues();
  let title;
  let open;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      const { tagName } = element;
      open = void 0;
      if (tagName === "title" && title === void 0) open = "title";
      else if (tagName === "script") {
        if (!/^\s*application\/ld\+json/i.test(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "type"), () => ( "")))) return false;
        open = "data";
      } else if (tagName === "meta") addMeta(source, element, meta, "content");
      else if (tagName === "time") addMeta(source, element, meta, "datetime");
      return true;
    },
    leave() {
      open = void 0;
    },
    text({ value, sourceCodeLocation: place }) {
      if (open === "title") title ??= value.replace(/\s+/g, " ").trim();
      else if (open === "data" && place)
        for (const { field, text, name, isOrganization } of linkedData(value)) {
          const line = text.length > LONGEST2 || linked[field].length >= MOST2 ? void 0 : _chunkGPU7YA55cjs.toLine.call(void 0, text);
          if (!line) continue;
          const placed = placeIn(source, place, text, field === "keyword");
          linked[field].push({ text: line, ...placed, source: name, ...isOrganization && { isOrganization } });
        }
    }
  });
  const values = emptyValues();
  for (const field of Object.keys(values)) values[field] = [...linked[field], ...meta[field]];
  return { ...title && { title }, values };
}
var emptyValues = () => ({
  headline: [],
  author: [],
  published: [],
  updated: [],
  section: [],
  keyword: [],
  site: [],
  language: [],
  image: [],
  free: []
});
function editOf(source, { text, span, isPlaced }) {
  return !isPlaced || source.slice(span.start, span.end) === text ? void 0 : { ...span, text };
}
function addMeta(source, element, found, from) {
  const name = _nullishCoalesce(_nullishCoalesce(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "property"), () => ( _chunk455ZDLDYcjs.attribute.call(void 0, element, "name"))), () => ( _chunk455ZDLDYcjs.attribute.call(void 0, element, "itemprop"))), () => ( _chunk455ZDLDYcjs.attribute.call(void 0, element, "http-equiv")));
  const field = NAMES.get(_nullishCoalesce(_optionalChain([name, 'optionalAccess', _22 => _22.toLowerCase, 'call', _23 => _23()]), () => ( "")));
  const text = field && _chunkGPU7YA55cjs.toLine.call(void 0, _chunk455ZDLDYcjs.attribute.call(void 0, element, from));
  if (!text || text.length > LONGEST2 || found[field].length >= MOST2) return;
  const place = attributeSpan(source, element, from);
  if (!place) return;
  const parts = field === "keyword" ? text.split(/\s*[,;]\s*/).filter(Boolean) : [text];
  for (const part2 of parts) found[field].push({ text: part2, ...partOf(source, place, part2), source: _nullishCoalesce(name, () => ( "")) });
}
function partOf(source, { start, end }, text) {
  const raw = source.slice(start, end);
  const opening = _nullishCoalesce(_optionalChain([/^[\w-]+\s*=\s*["']?/, 'access', _24 => _24.exec, 'call', _25 => _25(raw), 'optionalAccess', _26 => _26[0], 'access', _27 => _27.length]), () => ( 0));
  const at = raw.indexOf(text, opening);
  if (at >= 0) return { span: { start: start + at, end: start + at + text.length }, isPlaced: true };
  return { span: { start: start + opening, end: /["']$/.test(raw) ? end - 1 : end }, isPlaced: true };
}
var FLAG = /^(?:true|false)$/i;
var FREE = /"isAccessibleForFree"\s*:\s*"?(?:true|false)"?/i;
function placeIn(source, { startOffset: start, endOffset: end }, text, isPart) {
  const quote = isPart ? "" : '"';
  const script = source.slice(start, end);
  const flag = FLAG.exec(text) && FREE.exec(script);
  if (flag) return { span: { start: start + flag.index, end: start + flag.index + flag[0].length }, isPlaced: false };
  for (const form of [text, JSON.stringify(text).slice(1, -1)]) {
    const at = script.indexOf(`${quote}${form}${quote}`);
    if (at < 0) continue;
    const from = start + at + quote.length;
    return { span: { start: from, end: from + form.length }, isPlaced: true };
  }
  return { span: { start, end }, isPlaced: false };
}

// src/formats/html/read/page-restriction.ts
function pageRestriction({ scripts }) {
  const statuses = [];
  const restrictions = [];
  for (const source of scripts) {
    for (const value of statusesIn(source, restrictions)) statuses.push(statusOf(value));
  }
  const status = _chunkDCAEOTAUcjs.strictestStatus.call(void 0, statuses);
  return { ...status && { item: { status } }, ...restrictions.length && { restrictions } };
}
function statusOf(value) {
  const status = _nullishCoalesce(_chunkDCAEOTAUcjs.knownStatus.call(void 0, value), () => ( (_chunkLO6RJL3Ccjs.findRestriction.call(void 0, value, "note") ? "withheld" : void 0)));
  return status === "usable" ? void 0 : status;
}
function statusesIn(source, restrictions) {
  const found = [];
  const open = [jsonIn(source)];
  if (open[0] === void 0) return [...source.matchAll(STATUS)].map(([, value = ""]) => value);
  while (open.length) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    for (const [name, part2] of Object.entries(value)) {
      if (name === "creativeWorkStatus") found.push(..._chunkQWIF5N4Kcjs.list.call(void 0, part2).flatMap(namesIn2));
      else if (name === "conditionsOfAccess" || name === "usageInfo")
        restrictions.push(
          ..._chunkQWIF5N4Kcjs.list.call(void 0, part2).flatMap(namesIn2).filter((text) => _chunkLO6RJL3Ccjs.findRestriction.call(void 0, text, "terms"))
        );
      open.push(part2);
    }
  }
  return found;
}
function namesIn2(value) {
  const named = typeof value === "object" && value !== null && "name" in value ? value.name : value;
  return _chunkQWIF5N4Kcjs.list.call(void 0, named).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
}
function jsonIn(source) {
  try {
    return JSON.parse(source.replace(/^\s*<!--|-->\s*$/g, ""));
  } catch (e2) {
    return void 0;
  }
}
var STATUS = /"creativeWorkStatus"\s{0,20}:\s{0,20}"([^"\\]{1,80})"/g;

// src/formats/html/read/page-rights.ts
function pageRights({ elements }) {
  const kinds = [];
  const links = [];
  let policy;
  for (const element of elements) {
    const name = _optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "name"), 'optionalAccess', _28 => _28.trim, 'call', _29 => _29(), 'access', _30 => _30.toLowerCase, 'call', _31 => _31()]);
    const content = _nullishCoalesce(_optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "content"), 'optionalAccess', _32 => _32.trim, 'call', _33 => _33()]), () => ( ""));
    const isLink = element.tagName === "link";
    if (isLink && LICENCE.test(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "rel"), () => ( ""))))
      links.push(...[_chunkGPU7YA55cjs.toUri.call(void 0, _chunk455ZDLDYcjs.attribute.call(void 0, element, "href"))].filter((one) => one !== void 0));
    if (isLink) continue;
    if (name === "tdm-reservation" && content === "1") kinds.push("prohibited");
    else if (name === "tdm-policy") policy ??= _chunkGPU7YA55cjs.toUri.call(void 0, content);
    else if (name === "robots" && NO_AI.test(content)) kinds.push("no-ai-training");
  }
  const kind = kinds.includes("prohibited") ? "prohibited" : _chunkICRSFDQ2cjs.strictestMining.call(void 0, kinds);
  const rights2 = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    dataMining: kind && _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { kind, policy }),
    links: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [...new Set(links)])
  });
  return Object.keys(rights2).length ? rights2 : void 0;
}
var NO_AI = /(?:^|[\s,])noai(?:[\s,]|$)/i;
var LICENCE = /(?:^|\s)license(?:\s|$)/i;

// src/formats/html/read/without-site-name.ts
var SEPARATOR = /\s+[|–—·•»:-]+\s+/g;
function withoutSiteName(title, sites) {
  const names = new Set(sites.map((site) => site.toLowerCase()));
  const whole2 = { start: 0, end: title.length };
  const breaks = [...title.matchAll(SEPARATOR)].map(({ 0: mark, index }) => ({ mark, index, end: index + mark.length }));
  const [first] = breaks;
  const last = breaks.at(-1);
  if (!first || !last) return whole2;
  const isSite = (name) => names.has(name.trim().toLowerCase());
  if (isSite(title.slice(last.end)) || last.mark.includes("|") && !names.size) return { start: 0, end: last.index };
  return isSite(title.slice(0, first.index)) ? { start: first.end, end: title.length } : whole2;
}

// src/formats/body/read/pieces.ts
function outdented(pieces) {
  const least = _chunkLJ4WMENRcjs.indentOf.call(void 0, pieces.map(({ text }) => text).join(""));
  if (!least) return pieces;
  let left = least;
  return pieces.flatMap((piece) => {
    const found = [];
    for (let at = 0; at < piece.text.length; ) {
      const line = piece.text.indexOf("\n", at);
      const until = line < 0 ? piece.text.length : line + 1;
      const cut = Math.min(left, (line < 0 ? until : line) - at);
      if (at + cut < until) found.push(part(piece, at + cut, until));
      left = line < 0 ? left - cut : least;
      at = until;
    }
    return found;
  });
}
function part(piece, from, to) {
  const { text, start, end, plain } = piece;
  return plain ? { text: text.slice(from, to), start: start + from, end: start + to, plain } : { text: text.slice(from, to), start, end, plain };
}
function trimPieces(all) {
  const filled = (piece) => piece.text.trim() !== "";
  const first = all.findIndex(filled);
  if (first < 0) return [];
  const pieces = all.slice(first, all.findLastIndex(filled) + 1);
  const trimmed = (index, trim) => {
    const piece = pieces[index];
    if (!piece) return;
    const { length } = piece.text;
    const left = piece.text[trim]().length;
    if (left < length) pieces[index] = trim === "trimEnd" ? part(piece, 0, left) : part(piece, length - left, length);
  };
  trimmed(pieces.length - 1, "trimEnd");
  trimmed(0, "trimStart");
  return pieces;
}
function editsOf(pieces, text) {
  const edits = [];
  let at = _nullishCoalesce(_optionalChain([pieces, 'access', _34 => _34[0], 'optionalAccess', _35 => _35.start]), () => ( 0));
  let done = 0;
  const addEdit = (start, end, replacement) => {
    const last = edits.at(-1);
    if (last && (last.end > start || start === end && last.end === start))
      edits[edits.length - 1] = { start: last.start, end: Math.max(last.end, end), text: last.text + replacement };
    else if (start < end || replacement) edits.push({ start, end, text: replacement });
  };
  for (const piece of pieces) {
    const replacement = text.slice(done, done + piece.text.length);
    done += piece.text.length;
    if (piece.start > at) addEdit(at, piece.start, "");
    if (!piece.plain || replacement !== piece.text) addEdit(Math.max(at, piece.start), piece.end, replacement);
    at = Math.max(at, piece.end);
  }
  return edits;
}

// src/formats/body/read/trace.ts
var Trace = (_class2 = class {
  __init4() {this.pieces = []}
  #source;
  constructor(source) {;_class2.prototype.__init4.call(this);
    this.#source = source;
  }
  /** Returns a text of the page in parts, each with its place. */
  piecesOf({ text, place }) {
    return place ? _chunk455ZDLDYcjs.align.call(void 0, this.#source, place.startOffset, place.endOffset, text) : [];
  }
  add(piece) {
    if (piece) this.pieces.push(piece);
  }
  /** Adds a line break that no source has, before a piece. */
  addBreak(before) {
    if (!before) return;
    const start = _nullishCoalesce(_optionalChain([this, 'access', _36 => _36.pieces, 'access', _37 => _37.at, 'call', _38 => _38(-1), 'optionalAccess', _39 => _39.end]), () => ( before.start));
    this.add({ text: "\n", start, end: Math.max(start, before.start), plain: false });
  }
  /** Returns the line break of an element. One that the parser made up, as for `</br>`, is placed after the text before it. */
  breakAt({ start, openEnd }) {
    const at = _nullishCoalesce(_optionalChain([this, 'access', _40 => _40.pieces, 'access', _41 => _41.at, 'call', _42 => _42(-1), 'optionalAccess', _43 => _43.end]), () => ( 0));
    return { text: "\n", start: openEnd ? start : at, end: openEnd || at, plain: false };
  }
  partOf(piece, from, to) {
    return piece && (from || to < piece.text.length ? part(piece, from, to) : piece);
  }
  /** Returns the place of the space that is read for a part of a piece. */
  spaceFor(piece, from, to) {
    return piece && { ...part(piece, from, to), text: " ", plain: false };
  }
  dropLast() {
    this.pieces.pop();
  }
  /** Returns a trimmed text with its place. `outdent`: without the white space that all its lines start with. */
  placed(read, outdent = false) {
    const pieces = trimPieces(outdent ? outdented(this.pieces) : this.pieces);
    let edits;
    return {
      ...read,
      span: { start: _nullishCoalesce(_optionalChain([pieces, 'access', _44 => _44[0], 'optionalAccess', _45 => _45.start]), () => ( 0)), end: _nullishCoalesce(_optionalChain([pieces, 'access', _46 => _46.at, 'call', _47 => _47(-1), 'optionalAccess', _48 => _48.end]), () => ( 0)) },
      get edits() {
        edits ??= editsOf(pieces, read.text);
        return edits;
      }
    };
  }
}, _class2);

// src/formats/html/read/containers.ts
var HOLDS = /* @__PURE__ */ new Map([
  ["table", /* @__PURE__ */ new Set(["table", "heading", "quote", "figure", "separator"])],
  ["figure", /* @__PURE__ */ new Set(["table", "heading", "quote", "preformatted", "list", "figure"])]
]);
function containers(root) {
  const found = /* @__PURE__ */ new Set();
  const open = [];
  let isAfterBreak = false;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      const kind = _chunkLJ4WMENRcjs.PAGE_ELEMENTS.get(element.tagName);
      const top = open.at(-1);
      if (top && kind && _optionalChain([HOLDS, 'access', _49 => _49.get, 'call', _50 => _50(top.element.tagName), 'optionalAccess', _51 => _51.has, 'call', _52 => _52(kind)])) found.add(top.element);
      if (top && kind === "cell") {
        top.cells++;
        top.paragraphs = 0;
      }
      const isBreak = element.tagName === "br";
      const isParagraph = element.tagName === "p" || isBreak && isAfterBreak;
      if (_optionalChain([top, 'optionalAccess', _53 => _53.element, 'access', _54 => _54.tagName]) === "table" && isParagraph && ++top.paragraphs > 1) found.add(top.element);
      isAfterBreak = isBreak && !isAfterBreak;
      if (HOLDS.has(element.tagName)) open.push({ element, cells: 0, paragraphs: 0 });
      return kind !== "nothing";
    },
    leave(element) {
      const top = open.at(-1);
      if (_optionalChain([top, 'optionalAccess', _55 => _55.element]) !== element) return;
      if (element.tagName === "table" && top.cells === 1) found.add(element);
      open.pop();
    },
    text({ value }) {
      if (value.trim()) isAfterBreak = false;
    }
  });
  return found;
}

// src/formats/html/read/hidden.ts
var UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
function isHidden(element) {
  if (!element.attrs.length) return false;
  return _chunk455ZDLDYcjs.attribute.call(void 0, element, "hidden") !== void 0 || UNSEEN.test(_nullishCoalesce(_optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "style"), 'optionalAccess', _56 => _56.slice, 'call', _57 => _57(0, 1e3)]), () => ( "")));
}

// src/formats/html/read/picture-sources.ts
function pictureSources(image) {
  const { parentNode: parent } = image;
  if (!parent || !("tagName" in parent) || parent.tagName !== "picture") return [];
  return parent.childNodes.flatMap(
    (child) => "tagName" in child && child.tagName === "source" ? [Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))] : []
  );
}

// src/formats/html/read/blocks.ts
var NOWHERE = { start: 0, openEnd: 0, end: 0 };
function readTree(source, root, options) {
  const { report, passed, ours, wholeParagraphs = false } = options;
  const opened = ours ? /* @__PURE__ */ new Set() : containers(root);
  const dialect = {
    kinds: _chunkLJ4WMENRcjs.PAGE_ELEMENTS,
    isSkipped: ({ page }) => page !== void 0 && (isHidden(page.source) || (_nullishCoalesce(_optionalChain([passed, 'optionalAccess', _58 => _58.has, 'call', _59 => _59(page.source)]), () => ( false)))),
    isOpened: ({ page }) => page !== void 0 && opened.has(page.source),
    report: (rule, message, { local, page = NOWHERE }) => {
      const { start, openEnd, end } = page;
      const isPicture = _chunkLJ4WMENRcjs.PAGE_ELEMENTS.get(local) === "picture";
      report(`document/${rule}`, message, { start, end: isPicture ? end : openEnd });
    },
    readDateline: ({ page }, text) => page && datelineOf(text, page.source),
    postOf: _chunkLJ4WMENRcjs.postOf,
    sourcesOf: ({ page }) => page ? pictureSources(page.source) : [],
    trace: () => new Trace(source),
    isDocument: false,
    wholeParagraphs
  };
  return new (0, _chunkLJ4WMENRcjs.BodyReader)(dialect).read(_chunk455ZDLDYcjs.htmlNode.call(void 0, root).children);
}

// src/formats/html/read-own.ts
function readOwn(text, article, options) {
  const diagnostics = [];
  const report = (rule, message, span) => {
    diagnostics.push({ rule, severity: "warning", message, path: "", span });
  };
  const blocks = readTree(text, article, { report, ours: true });
  const { value, spans } = ownParts(article, blocks);
  const { article: read, leftOut } = _chunkVX5NLCVEcjs.checkArticle.call(void 0, value, {
    locate: (paths) => places(text, spans, paths),
    lenient: options.lenient
  });
  const repairs = _chunkLJ4WMENRcjs.editsIn.call(void 0, blocks).map((edit) => ({ kind: "markup", ...edit }));
  return {
    text,
    article: read,
    spans,
    repairs,
    dropped: [],
    unread: [],
    diagnostics: [...diagnostics, ...leftOut],
    reader: _chunkMCDIXZI6cjs.documentReader
  };
}
function places(text, spans, paths) {
  const positionOf = _chunk3A2YGZ5Bcjs.createLocator.call(void 0, text);
  return paths.map((path) => {
    const offset = _optionalChain([spans, 'access', _60 => _60[path], 'optionalAccess', _61 => _61.start]);
    return offset === void 0 ? {} : { offset, ...positionOf(offset) };
  });
}

// src/lexicon/class-words.ts
var classWords = { story: "article articlebody articlecontent articletext story storybody storycontent news newsarticle hentry entry post posting blogpost", text: "body content text prose copy richtext wysiwyg paragraph paragraphs editor rte txt bodytext textbody texte texto testo contenido corpo", main: "main page container wrapper primary col column row single center inner site", lead: "lead intro standfirst summary excerpt abstract dek deck teaser kicker subtitle subheadline chapo vorspann anriss preview", head: "headline title heading hed", byline: "byline author authors writer autor auteur autore reporter contributor vcard bio profile", date: "date time timestamp published updated pubdate datum posted datetime created modified", caption: "caption figcaption credit photo image picture gallery media video figure img slideshow lightbox bildunterschrift", comments: "comment comments disqus respond reply replies discussion commentlist kommentar kommentare commentaires comentarios livefyre guestbook", related: "related recommended recommendations more similar also popular trending latest recent mostread teasers list feed featured headlines topstories newsletterlist suggested outbrain taboola promo promos", share: "share sharing social facebook twitter addthis sharedaddy like follow buttons tweet whatsapp bookmark sociallinks", menu: "nav navigation menu navbar breadcrumb breadcrumbs pager pagination topbar sitemap submenu tabs toc dropdown crumb path", side: "sidebar aside rail widget widgets complementary rightcol leftcol secondary sidecol marginal module modul box teaserbox", foot: "footer foot bottom copyright colophon legal disclaimer imprint impressum footnote footnotes", masthead: "header masthead top banner logo branding topnav siteheader", advert: "ad ads advert advertisement adsense sponsor sponsored sponsors werbung anzeige publicidad pub dfp commercial affiliate shop product products price", sign: "newsletter subscribe subscription signup login register registration account paywall donate membership premium cookie cookies consent gdpr modal popup overlay dialog form search suche optin notice", tags: "tag tags category categories keywords topic topics labels meta info postmeta metadata entrymeta rubrik taxonomy", list: "items item links link cards card grid carousel slider tile tiles collection archive", hidden: "hidden hide invisible screenreader sr visually noscript print nodisplay offscreen", quote: "quote pullquote blockquote citation zitat", box: "infobox factbox fact facts table recipe ingredients instructions" };
var authorFolders = [...["author", "authors", "by", "bio", "writer", "writers", "profile", "profiles", "people", "staff", "reporter", "reporters"], ...["columnist", "columnists", "journalist", "journalists", "editors", "autor", "autores", "auteur", "auteurs", "redakteur", "redakteure"]];
var wallWords = { cookie: /* @__PURE__ */ new Set(["cookie", "cookies", "cookiewall", "consent", "gdpr", "cmp"]), paywall: /* @__PURE__ */ new Set(["paywall", "regwall", "metered", "metering", "piano"]) };

// src/formats/html/page/element-facts.ts
var CLASS_GROUPS = Object.keys(classWords);
var GROUP_BITS = /* @__PURE__ */ flagsOf("class group", CLASS_GROUPS);
var WORD_BITS = /* @__PURE__ */ new Map(
  CLASS_GROUPS.flatMap((name) => classWords[name].split(" ").map((word) => [word, classBit(name)]))
);
function classBit(group) {
  return _nullishCoalesce(GROUP_BITS.get(group), () => ( 0));
}
function flagsOf(set, names) {
  const flag = _chunkY3J5BAKHcjs.defineFlags.call(void 0, set);
  return new Map(names.map((name) => [name, flag(name)]));
}
var AROUND = [
  ...["article", "main", "aside", "nav", "header", "footer", "section", "form", "table", "li"],
  ...["ul", "ol", "dl", "td", "blockquote", "figure", "a"]
];
var AROUND_BITS = /* @__PURE__ */ flagsOf("element around", AROUND);
var MARKED = [
  ...["role main", "role article", "role navigation", "role complementary", "role contentinfo", "role banner"],
  ...["role search", "role dialog", "role other", "prop articlebody", "aria-hidden"]
];
var MARKED_BITS = /* @__PURE__ */ flagsOf("mark of an element", MARKED);
var BESIDE = /* @__PURE__ */ new Set([
  ...["nav", "title", "amp-ad", "amp-embed", "amp-sidebar", "amp-consent"]
]);
var PROPERTIES2 = [
  "headline",
  "name",
  "author",
  "datepublished",
  "description",
  "caption",
  "text",
  "comment"
];
function factsReader() {
  const known = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  return (element) => {
    const unknown = [];
    let at = element;
    while (at && !known.has(at)) {
      unknown.push(at);
      at = parentOf(at);
    }
    let facts2 = at && known.get(at);
    for (let one = unknown.pop(); one; one = unknown.pop()) {
      facts2 = factsOf(one, facts2, names);
      known.set(one, facts2);
    }
    return _nullishCoalesce(facts2, () => ( factsOf(element, void 0, names)));
  };
}
var aroundBits = (...names) => names.reduce((bits, name) => bits | (_nullishCoalesce(AROUND_BITS.get(name), () => ( 0))), 0);
var parentOf = ({ parentNode: parent }) => parent && "tagName" in parent ? parent : void 0;
function factsOf(element, parent, names) {
  const isPage = element.tagName === "body" || element.tagName === "html";
  const words2 = isPage || !element.attrs.length ? 0 : classWordsOf(element, names);
  const own = element.attrs.length ? markedBy(element) : 0;
  return {
    element,
    parent,
    around: (_nullishCoalesce(_optionalChain([parent, 'optionalAccess', _62 => _62.around]), () => ( 0))) | (_nullishCoalesce(AROUND_BITS.get(element.tagName), () => ( 0))),
    isBeside: _optionalChain([parent, 'optionalAccess', _63 => _63.isBeside]) === true || BESIDE.has(element.tagName),
    marked: (_nullishCoalesce(_optionalChain([parent, 'optionalAccess', _64 => _64.marked]), () => ( 0))) | own,
    words: words2,
    allWords: (_nullishCoalesce(_optionalChain([parent, 'optionalAccess', _65 => _65.allWords]), () => ( 0))) | words2,
    property: element.attrs.length ? propertyOf(element) : -1,
    content: { letters: 0, linked: 0, blocks: 0, paragraphs: 0, long: 0, weight: 0, fields: 0 }
  };
}
var NAMED = /* @__PURE__ */ new Set(["class", "id", "data-component", "data-testid", "itemtype"]);
var LONGEST3 = 300;
var CLASS_WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
function classWordsOf(element, known) {
  let found = 0;
  for (const { name, value } of element.attrs) {
    if (!NAMED.has(name)) continue;
    found |= wordsIn(value.slice(0, LONGEST3), known);
  }
  return found;
}
function wordsIn(name, known) {
  let found = known.get(name);
  if (found === void 0) {
    found = 0;
    if (/[A-Z]/.test(name)) for (const [word] of name.matchAll(CLASS_WORD)) found |= bitOf(word);
    for (const word of name.split(/[^A-Za-z]+/)) found |= bitOf(word);
    known.set(name, found);
  }
  return found;
}
var bitOf = (word) => _nullishCoalesce(WORD_BITS.get(word.toLowerCase()), () => ( 0));
function markedBy(element) {
  let bits = 0;
  const role = _optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "role"), 'optionalAccess', _66 => _66.toLowerCase, 'call', _67 => _67()]);
  if (role) bits |= _nullishCoalesce(_nullishCoalesce(MARKED_BITS.get(`role ${role}`), () => ( MARKED_BITS.get("role other"))), () => ( 0));
  if (_optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "itemprop"), 'optionalAccess', _68 => _68.toLowerCase, 'call', _69 => _69()]) === "articlebody") bits |= _nullishCoalesce(MARKED_BITS.get("prop articlebody"), () => ( 0));
  if (_chunk455ZDLDYcjs.attribute.call(void 0, element, "aria-hidden") === "true") bits |= _nullishCoalesce(MARKED_BITS.get("aria-hidden"), () => ( 0));
  return bits;
}
function propertyOf(element) {
  const property = _optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "itemprop"), 'optionalAccess', _70 => _70.toLowerCase, 'call', _71 => _71()]);
  return property ? PROPERTIES2.indexOf(property) : -1;
}

// src/formats/html/page/aside-test.ts
var FOR_READERS = /* @__PURE__ */ ["comments", "sign", "share", "related"].reduce(
  (bits, group) => bits | classBit(group),
  0
);
var BESIDE2 = FOR_READERS | /* @__PURE__ */ classBit("advert");
var NO_STORY = /* @__PURE__ */ ["comments", "sign", "advert"].reduce(
  (bits, group) => bits | classBit(group),
  0
);
var APART = /* @__PURE__ */ aroundBits("nav", "footer", "form");
var LISTED = /* @__PURE__ */ aroundBits("a", "li");
var BYLINE = /* @__PURE__ */ classBit("byline");
var ICON = 120;
var isSmall = (element) => ["width", "height"].some(
  (side) => /^\d+(?:px)?$/.test(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, side), () => ( ""))) && Number.parseInt(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, side), () => ( "")), 10) <= ICON
);
function isPortrait({ element, allWords: allWords3 }, box) {
  const outside = _nullishCoalesce(_optionalChain([box, 'access', _72 => _72.parent, 'optionalAccess', _73 => _73.allWords]), () => ( 0));
  return isSmall(element) && (allWords3 & ~outside & BYLINE) !== 0;
}
function asideTest(factsOf2, { blocks }, kept) {
  const withStory = /* @__PURE__ */ new Set();
  for (const { read, facts: facts2 } of blocks) {
    if (!kept.has(read)) continue;
    for (let at = facts2; at && !withStory.has(at); at = at.parent) withStory.add(at);
  }
  return ({ block, element }) => {
    if (!element) return false;
    const facts2 = factsOf2(element);
    if (block.kind === "embed") return (facts2.allWords & BESIDE2) !== 0;
    if (block.kind !== "media") return false;
    let nearest = facts2;
    while (nearest && !nearest.content.blocks) nearest = nearest.parent;
    if (!nearest) return false;
    if (isPortrait(facts2, nearest)) return true;
    if (withStory.has(nearest)) return false;
    const { letters, linked } = nearest.content;
    if ((nearest.allWords & NO_STORY) !== 0 || (nearest.around & APART) !== 0) return true;
    const isTeaser = 2 * linked >= letters || (nearest.allWords & BESIDE2) !== 0;
    return isTeaser && ((facts2.around & LISTED) !== 0 || isSmall(facts2.element));
  };
}

// src/formats/html/page/block-span.ts
function blockSpan(block) {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span } of Object.values(_nullishCoalesce(_optionalChain([block, 'optionalAccess', _74 => _74.texts]), () => ( {})))) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return end ? { start, end } : { start: 0, end: 0 };
}

// src/formats/html/page/boilerplate-kind.ts
var NAV = /* @__PURE__ */ aroundBits("nav");
var KINDS = [
  ["comments", "reply-form"],
  ["share", "share"],
  ["sign", "sign-up"],
  ["advert", "advertisement"],
  ["related", "related"],
  ["menu", "navigation"],
  ["caption", "photo-credit"],
  ["foot", "rights"],
  ["byline", "author-bio"],
  ["date", "meta"],
  ["tags", "meta"]
];
function boilerplateKind({ facts: facts2, letters, linked }) {
  if ((_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _75 => _75.around]), () => ( 0))) & NAV) return "navigation";
  const words2 = _nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _76 => _76.allWords]), () => ( 0));
  const found = KINDS.find(([group]) => words2 & classBit(group));
  if (found) return found[1];
  return linked * 2 > letters ? "related" : "page";
}

// src/formats/html/page/entry-times.ts
var FEWEST = 3;
var STATED = 2;
var LONGEST4 = 40;
var NEAR = 3;
var DEPTH = 3;
var CLOCK = /^\d{1,2}[:.h]\d{2}$/;
var WITH_CLOCK = /\d{1,2}[:.h]\d{2}/;
function entryTimes(page, scores, headline, isLiveBlog) {
  const groups = /* @__PURE__ */ new Map();
  page.blocks.forEach((block, i) => {
    const { read, facts: facts2 } = block;
    if (i <= headline || !facts2 || !isTimeLine(block)) return;
    const opening = openingAt(page, scores, i);
    if (!opening) return;
    const shape = shapeOf(facts2);
    const group = _nullishCoalesce(groups.get(shape), () => ( []));
    groups.set(shape, group);
    const at = instantOf(facts2.element);
    group.push({ time: read, ...at && { at }, ...opening });
  });
  const fewest = isLiveBlog ? STATED : FEWEST;
  return [...groups.values()].filter(({ length }) => length >= fewest).flat();
}
function isTimeLine({ read: { block }, text, facts: facts2 }) {
  if (block.kind !== "paragraph" && block.kind !== "subhead" || text.length > LONGEST4 || /[\n\t]/.test(text))
    return false;
  return CLOCK.test(text) || WITH_CLOCK.test(text) && facts2 !== void 0 && instantOf(facts2.element) !== void 0;
}
function instantOf(element) {
  return element.tagName === "time" ? _chunkGPU7YA55cjs.toInstant.call(void 0, _chunk455ZDLDYcjs.attribute.call(void 0, element, "datetime"), true) : void 0;
}
function openingAt({ blocks }, scores, index) {
  let heading;
  for (let i = index + 1; i <= index + NEAR; i++) {
    const block = blocks[i];
    if (!block || isTimeLine(block)) return void 0;
    if (block.read.block.kind === "subhead") heading ??= block.read;
    else if (scores[i] > 0 && block.stops > 0) return heading ? { heading } : {};
  }
  return void 0;
}
function shapeOf(facts2) {
  const names = [];
  for (let at = facts2; at && names.length < DEPTH; at = at.parent) {
    const [first = ""] = (_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, at.element, "class"), () => ( ""))).slice(0, 100).trim().split(/\s/);
    names.push(`${at.element.tagName}.${first}`);
  }
  return names.join(" ");
}

// src/formats/html/page/find-author.ts
var AUTHOR_PAGE = /* @__PURE__ */ new RegExp(`/(?:${_chunkK7RRLWUPcjs.alternatives.call(void 0, authorFolders)})/`, "i");
var BYLINE2 = /* @__PURE__ */ classBit("byline");
var COMMENTS = /* @__PURE__ */ classBit("comments");
var ELSEWHERE = /* @__PURE__ */ ["comments", "related", "side", "menu", "sign", "advert"].reduce(
  (bits, group) => bits | classBit(group),
  0
);
var LONGEST5 = 80;
var NAME = /^(?:\p{L}{2,12}:\s)?(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3})(?:\s+(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3})){0,3}\s+\p{Lu}[\p{L}.'’-]*(?:\s\(\p{Ll}{2,4}\))?$/u;
var RANKS = { stated: 80, inHead: 40, below: 10, isName: 6, mark: 4, underHeading: 2 };
function findAuthor(root, place, factsOf2) {
  const open = [];
  const all = [];
  let best;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      if (element.tagName === "head" || element.tagName === "script" || element.tagName === "style") return false;
      const facts2 = factsOf2(element);
      if (markOf(element, facts2) > 0) open.push({ element, text: "" });
      return true;
    },
    leave(element) {
      const top = open.at(-1);
      if (_optionalChain([top, 'optionalAccess', _77 => _77.element]) !== element) return;
      open.pop();
      const outer = open.at(-1);
      if (outer) outer.text += top.text;
      const candidate = candidateOf(element, factsOf2(element), top.text, place);
      if (!candidate) return;
      if (candidate.isNamed && !isAround(candidate.span, all.at(-1))) all.push(candidate.span);
      if (!best || candidate.rank > best.rank) best = candidate;
    },
    text({ value }) {
      const top = open.at(-1);
      if (top && top.text.length < 4 * LONGEST5) top.text += value;
    }
  });
  return best && { best: best.span, all };
}
var isAround = (outer, inner) => inner !== void 0 && outer.start <= inner.start && outer.end >= inner.end;
function markOf(element, facts2) {
  if (!element.attrs.length) return 0;
  if (_optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "rel"), 'optionalAccess', _78 => _78.toLowerCase, 'call', _79 => _79(), 'access', _80 => _80.split, 'call', _81 => _81(/\s+/), 'access', _82 => _82.includes, 'call', _83 => _83("author")])) return 3;
  const property = _optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "itemprop"), 'optionalAccess', _84 => _84.toLowerCase, 'call', _85 => _85()]);
  if (property === "author" || property === "creator") return 3;
  if (element.tagName === "a" && AUTHOR_PAGE.test(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "href"), () => ( "")))) return 2;
  return facts2.words & BYLINE2 ? 1 : 0;
}
function candidateOf(element, facts2, content, place) {
  const { startOffset: start, endOffset: end } = _nullishCoalesce(element.sourceCodeLocation, () => ( {}));
  const text = content.replace(/\s+/g, " ").trim();
  if (start === void 0 || end === void 0 || text.length < 3 || text.length > LONGEST5) return void 0;
  const inHead = start >= place.head.start && start <= place.head.end;
  const mark = markOf(element, facts2);
  const isStated = place.authors.includes(text);
  if (facts2.allWords & ~facts2.words & (inHead || isStated ? COMMENTS : ELSEWHERE)) return void 0;
  if (mark < 3 && SENTENCE.test(text) && !NAME.test(text)) return void 0;
  if (facts2.around & (mark === 3 ? NOT_AUTHORS : BESIDE3) || mark < 3 && /\d/.test(text)) return void 0;
  const below = start > place.body.end;
  const isName = NAME.test(text);
  const zone = inHead ? RANKS.inHead : below ? RANKS.below : 0;
  const stated = place.authors.some((name) => text.includes(name)) ? RANKS.stated : 0;
  if (zone === 0 && start >= place.head.start && !stated) return void 0;
  const underHeading = inHead && start > place.heading.start ? RANKS.underHeading : 0;
  return {
    element,
    span: { start, end },
    rank: stated + zone + underHeading + RANKS.mark * mark + (isName ? RANKS.isName : 0),
    isNamed: isName || mark === 3 && !HANDLE.test(text)
  };
}
var SENTENCE = /\s\S+\s\S+\s.*[.!?。]$/;
var HANDLE = /^@/;
var BESIDE3 = /* @__PURE__ */ aroundBits("aside", "nav", "form");
var NOT_AUTHORS = /* @__PURE__ */ aroundBits("nav", "form");

// src/formats/html/page/heading-level.ts
function headingLevel({ read: { element } }) {
  const level = _optionalChain([/^h([1-6])$/, 'access', _86 => _86.exec, 'call', _87 => _87(_nullishCoalesce(_optionalChain([element, 'optionalAccess', _88 => _88.tagName]), () => ( ""))), 'optionalAccess', _89 => _89[1]]);
  return level ? Number(level) : void 0;
}

// src/formats/html/page/find-heading.ts
var DEEPEST = 3;
var LIKE = 0.5;
function findHeading(page, scores, first, paragraph) {
  let best = -1;
  let most = 0;
  for (let i = 0; i <= Math.max(first, paragraph); i++) {
    const block = page.blocks[i];
    const level = headingLevel(block);
    if (level === void 0) continue;
    const likeness = titleLikeness(block, page);
    if (i > first && likeness < LIKE) continue;
    const value = likeness * 4 + (level === 1 ? 2 : 1) + scores[i] / 64;
    if (value > most && (level <= DEEPEST || likeness === 1)) {
      best = i;
      most = value;
    }
  }
  return best;
}
function titleLikeness({ vocabulary: words2 }, { titleWords }) {
  let shared = 0;
  for (const word of words2) if (titleWords.has(word)) shared++;
  return words2.size ? 2 * shared / (words2.size + titleWords.size) : 0;
}

// src/formats/html/page/page-context.ts
var wordsOf = (text) => new Set(_nullishCoalesce(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu), () => ( [])));
var RUN = 4;
var READ = 2e5;
var allWords2 = (text) => _nullishCoalesce(text.toLowerCase().match(/[\p{L}\p{N}]+/gu), () => ( []));
function runsOf(text) {
  const words2 = allWords2(text.slice(0, READ));
  const runs = /* @__PURE__ */ new Set();
  for (let i = 0; i < words2.length; i++) for (let n = 1; n <= RUN; n++) runs.add(words2.slice(i, i + n).join(" "));
  return runs;
}
var openingRun = (text) => allWords2(text.slice(0, 200)).slice(0, RUN).join(" ");
function pageContext(blocks, page) {
  const seen = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  const elements = /* @__PURE__ */ new Set();
  let letters = 0;
  for (const block of blocks) {
    letters += block.letters;
    if (seen.has(block.text)) repeated.add(block.text);
    seen.add(block.text);
    count(block, elements);
  }
  const best = bestOf(elements);
  return {
    blocks,
    titleWords: wordsOf(page.title),
    descriptionWords: wordsOf(page.description),
    articleRuns: runsOf(page.articleBody),
    letters,
    repeated,
    heading: blocks.findIndex(({ facts: facts2 }) => _optionalChain([facts2, 'optionalAccess', _90 => _90.element, 'access', _91 => _91.tagName]) === "h1"),
    gaps: gapsOf(blocks),
    firstLong: blocks.findIndex(({ isLong }) => isLong),
    lastLong: blocks.findLastIndex(({ isLong }) => isLong),
    best,
    aroundBest: new Set(ancestors(best))
  };
}
function count(block, elements) {
  const gain = block.isLong ? 1 + block.commas + Math.min(3, block.letters / 100) : 0;
  let depth = 0;
  for (let at = block.facts; at; at = at.parent) {
    const { content } = at;
    elements.add(at);
    content.letters += block.letters;
    content.linked += block.linked;
    content.blocks++;
    if (block.isLong) {
      content.paragraphs++;
      content.long += block.letters;
      if (depth > 0) content.weight += depth === 1 ? gain : depth === 2 ? gain / 2 : gain / (3 * depth);
    }
    depth++;
  }
}
function bestOf(elements) {
  let best;
  let most = 0;
  for (const facts2 of elements) {
    const { letters, linked, weight } = facts2.content;
    const value = weight * (1 - linked / Math.max(1, letters));
    if (value > most && facts2.element.tagName !== "p") {
      best = facts2;
      most = value;
    }
  }
  return best;
}
function ancestors(facts2) {
  const found = [];
  for (let at = _optionalChain([facts2, 'optionalAccess', _92 => _92.parent]); at; at = at.parent) found.push(at);
  return found;
}
var FAR = 9;
function gapsOf(blocks) {
  const after = [];
  let gap = FAR;
  for (let i = blocks.length - 1; i >= 0; i--) {
    after[i] = gap;
    gap = _optionalChain([blocks, 'access', _93 => _93[i], 'optionalAccess', _94 => _94.isLong]) ? 1 : Math.min(FAR, gap + 1);
  }
  gap = FAR;
  return blocks.map(({ isLong }, i) => {
    const gaps = { before: gap, after: _nullishCoalesce(after[i], () => ( FAR)) };
    gap = isLong ? 1 : Math.min(FAR, gap + 1);
    return gaps;
  });
}

// src/formats/html/page/page-blocks.ts
var COMMA = /[,،、，;；]/g;
var STOP = /[.!?…。！？।؟](?=["”’»)\]」』]*(?:\s|$))|[。！？]/g;
var LONG = 80;
function pageBlocks(root, blocks, factsOf2) {
  const { elements, links, fields } = placesIn(root);
  for (const field of fields)
    for (let at = factsOf2(field); at; at = at.parent) at.content.fields++;
  const found = [];
  for (const read of blocks) {
    const runs = Object.values(read.texts);
    const span = blockSpan(read);
    if (!runs.length) continue;
    const text = runs.map((run) => run.text).join(" ");
    const element = elementAround(elements, span);
    found.push({ read, text, ...countsOf(text, linksIn(links, span)), facts: element && factsOf2(element) });
  }
  return found;
}
function countsOf(text, links) {
  const letters = letterCount(text);
  const linked = links.reduce((sum, link2) => sum + link2.letters, 0);
  const commas = _nullishCoalesce(_optionalChain([text, 'access', _95 => _95.match, 'call', _96 => _96(COMMA), 'optionalAccess', _97 => _97.length]), () => ( 0));
  const stops = _nullishCoalesce(_optionalChain([text, 'access', _98 => _98.match, 'call', _99 => _99(STOP), 'optionalAccess', _100 => _100.length]), () => ( 0));
  return {
    letters,
    words: _nullishCoalesce(_optionalChain([text, 'access', _101 => _101.match, 'call', _102 => _102(/\S+/g), 'optionalAccess', _103 => _103.length]), () => ( 0)),
    vocabulary: wordsOf(text),
    linked,
    links: links.length,
    commas,
    stops,
    isLong: letters >= LONG && linked * 3 < letters && (stops > 0 || commas > 1)
  };
}
var LETTER = /[\p{L}\p{N}]/u;
function letterCount(text) {
  let count2 = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128) {
      const small = unit | 32;
      if (small >= 97 && small <= 122 || unit >= 48 && unit <= 57) count2++;
    } else if (unit >= 55296 && unit < 56320) {
      if (LETTER.test(text.slice(i, i + 2))) count2++;
      i++;
    } else if (LETTER.test(text.charAt(i))) count2++;
  }
  return count2;
}
var MOST_FIELDS = 200;
var isField = (element) => element.tagName === "textarea" || element.tagName === "input" && /^(?:email|text|tel|search|password|)$/i.test(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "type"), () => ( "")));
function placesIn(root) {
  const elements = [];
  const links = [];
  const fields = [];
  const open = [];
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      const { startOffset: start, endOffset: end } = _nullishCoalesce(element.sourceCodeLocation, () => ( {}));
      if (start === void 0 || end === void 0) return true;
      elements.push(element);
      if (fields.length < MOST_FIELDS && isField(element)) fields.push(element);
      if (element.tagName === "a" && _chunk455ZDLDYcjs.attribute.call(void 0, element, "href") !== void 0) {
        const link2 = { start, end, letters: 0 };
        links.push(link2);
        open.push({ element, link: link2 });
      }
      return true;
    },
    leave(element) {
      if (_optionalChain([open, 'access', _104 => _104.at, 'call', _105 => _105(-1), 'optionalAccess', _106 => _106.element]) === element) open.pop();
    },
    text({ value }) {
      const link2 = _optionalChain([open, 'access', _107 => _107.at, 'call', _108 => _108(-1), 'optionalAccess', _109 => _109.link]);
      if (link2) link2.letters += letterCount(value);
    }
  });
  elements.sort((a, b) => startOf(a) - startOf(b));
  links.sort((a, b) => a.start - b.start);
  return { elements, links, fields };
}
var startOf = (element) => _nullishCoalesce(_optionalChain([element, 'access', _110 => _110.sourceCodeLocation, 'optionalAccess', _111 => _111.startOffset]), () => ( 0));
function firstIndex(list2, isAfter) {
  let low = 0;
  let high = list2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isAfter(list2[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
function linksIn(links, { start, end }) {
  const first = firstIndex(links, (link2) => link2.end > start);
  let last = first;
  while (last < links.length && (_nullishCoalesce(_optionalChain([links, 'access', _112 => _112[last], 'optionalAccess', _113 => _113.start]), () => ( end))) < end) last++;
  return links.slice(first, last);
}
function elementAround(elements, { start, end }) {
  let at = elements[firstIndex(elements, (element) => startOf(element) > start) - 1];
  for (; at; at = parentOf(at)) {
    const place = at.sourceCodeLocation;
    if (place && place.startOffset <= start && place.endOffset >= end) return at;
  }
  return void 0;
}

// src/lexicon/consent-words.ts
var consentTopics = { any: "cookie	cookies	gdpr", de: "datenverarbeitung	einwilligung", en: "tracking technologies	personal data", es: "datos personales", fr: "traceurs	donn\xE9es personnelles", ja: "\u30AF\u30C3\u30AD\u30FC", ko: "\uCFE0\uD0A4", ru: "\u043A\u0443\u043A\u0438" };
var siteVoices = { da: "vi	vores	du	dine", de: "wir	unsere	unseren	sie", en: "we	our	your	you", es: "utilizamos	usamos	nuestros	nosotros", fr: "nous	nos	vous	vos", it: "utilizziamo	usiamo	nostri	noi", ja: "\u5F53\u30B5\u30A4\u30C8	\u5F53\u793E	\u304A\u5BA2\u69D8", ko: "\uB2F9\uC0AC	\uADC0\uD558", nl: "wij	we	onze	je", no: "vi	v\xE5re	du	dine", pl: "u\u017Cywamy	nasi	naszych	twoje", pt: "utilizamos	usamos	nossos	n\xF3s", ru: "\u043C\u044B	\u043D\u0430\u0448\u0438	\u0432\u044B", sv: "vi	v\xE5ra	du	dina", zh: "\u6211\u4EEC	\u6211\u5011	\u60A8" };
var consentAnswers = { da: "accepter	tillad	afvis", de: "akzeptieren	zustimmen	ablehnen	annehmen	einverstanden", en: "accept	agree	consent	allow	reject	decline	got it", es: "aceptar	acepto	rechazar", fr: "accepter	accepte	refuser", it: "accetta	accetto	rifiuta", ja: "\u540C\u610F	\u8A31\u53EF	\u62D2\u5426", ko: "\uB3D9\uC758	\uAC70\uBD80", nl: "accepteren	akkoord	weigeren", no: "godta	avsl\xE5", pl: "akceptuj	akceptuj\u0119	zgadzam	odrzu\u0107", pt: "aceitar	aceito	rejeitar	recusar", ru: "\u043F\u0440\u0438\u043D\u044F\u0442\u044C	\u0441\u043E\u0433\u043B\u0430\u0441\u0435\u043D	\u043E\u0442\u043A\u043B\u043E\u043D\u0438\u0442\u044C", sv: "godk\xE4nn	acceptera	avvisa	neka", zh: "\u540C\u610F	\u63A5\u53D7	\u62D2\u7EDD	\u62D2\u7D55" };

// src/formats/html/page/is-consent-page.ts
var PARAGRAPHS = 4;
var BUTTON = 40;
function isConsentPage(root, paragraphs) {
  const isAsking = ({ text }) => TOPIC().test(text) && VOICE().test(text);
  return paragraphs.length > 0 && paragraphs.length <= PARAGRAPHS && paragraphs.every(isAsking) && hasConsentButton(root);
}
function hasConsentButton(root) {
  let isFound = false;
  let open;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      if (isButton(element)) open = { element, text: _nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "value"), () => ( "")) };
      return !isFound && element.tagName !== "script" && element.tagName !== "style";
    },
    leave(element) {
      if (_optionalChain([open, 'optionalAccess', _114 => _114.element]) !== element) return;
      const text = open.text.trim();
      isFound ||= text.length <= BUTTON && ANSWER().test(text);
      open = void 0;
    },
    text({ value }) {
      if (open && open.text.length <= BUTTON) open.text += value;
    }
  });
  return isFound;
}
function isButton(element) {
  const { tagName } = element;
  if (tagName === "button" || _chunk455ZDLDYcjs.attribute.call(void 0, element, "role") === "button") return true;
  if (tagName === "input") return /^(?:button|submit)$/i.test(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "type"), () => ( "")));
  return tagName === "a" && /^\s*(?:#|javascript:|$)/i.test(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "href"), () => ( "")));
}
var TOPIC = /* @__PURE__ */ wordTest(consentTopics);
var VOICE = /* @__PURE__ */ wordTest(siteVoices);
var ANSWER = /* @__PURE__ */ wordTest(consentAnswers);
function wordTest(table2) {
  return _chunkK7RRLWUPcjs.once.call(void 0, () => {
    const words2 = _chunkK7RRLWUPcjs.allWords.call(void 0, table2);
    const spaced = words2.filter((word) => !/[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}]/u.test(word));
    const dense = words2.filter((word) => !spaced.includes(word));
    return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${spaced.join("|")})(?![\p{L}\p{N}])|${dense.join("|")}`, "iu");
  });
}

// src/formats/html/page/page-refusal.ts
var STORY2 = 100;
var LIST = 8;
var LONGEST6 = 300;
var STATUS2 = /\b(?:40[1-9]|410|50[0-4])\b/;
function pageRefusal(root, page, scores) {
  const { blocks, letters } = page;
  let story = 0;
  let linked = 0;
  let links = 0;
  const paragraphs = [];
  for (const [i, block] of blocks.entries()) {
    linked += block.linked;
    links += block.links;
    if (scores[i] <= 0) continue;
    if (block.isLong) paragraphs.push(block);
    story += block.letters;
  }
  if (isConsentPage(root, paragraphs)) return "cookie-wall";
  if (paragraphs.length || story >= STORY2) return void 0;
  const marks = marksOf(root);
  if (marks.has("password")) return "login";
  if (blocks.some((block) => headingLevel(block) === 1 && STATUS2.test(block.text)) || marks.has("status"))
    return "error-page";
  if (marks.has("paywall")) return "paywall";
  if (2 * lettersAbout(blocks, wallWords.cookie) > letters) return "cookie-wall";
  if (2 * linked < letters) return void 0;
  if (marks.has("query") && links >= LIST) return "search-results";
  return blocks.length < LIST ? void 0 : "section-front";
}
function marksOf(root) {
  const marks = /* @__PURE__ */ new Set();
  let inTitle = false;
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      inTitle = element.tagName === "title";
      if (element.tagName === "input") {
        const type = _optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "type"), 'optionalAccess', _115 => _115.toLowerCase, 'call', _116 => _116()]);
        if (type === "password") marks.add("password");
        if (type === "search" && _optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "value"), 'optionalAccess', _117 => _117.trim, 'call', _118 => _118()])) marks.add("query");
      }
      if (isNamed(element, wallWords.paywall)) marks.add("paywall");
      return element.tagName !== "script" && element.tagName !== "style";
    },
    leave() {
      inTitle = false;
    },
    text({ value }) {
      if (inTitle && STATUS2.test(value)) marks.add("status");
    }
  });
  return marks;
}
function isNamed(element, words2) {
  if (!element.attrs.length) return false;
  const name = `${_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "class"), () => ( ""))} ${_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "id"), () => ( ""))}`.slice(0, LONGEST6);
  return name.toLowerCase().split(/[^a-z]+/).some((word) => words2.has(word));
}
function lettersAbout(blocks, words2) {
  const known = /* @__PURE__ */ new Map();
  let count2 = 0;
  for (const { facts: facts2, letters } of blocks) {
    const path = [];
    let at = facts2;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let isInside = at ? known.get(at) === true : false;
    for (let one = path.pop(); one; one = path.pop()) known.set(one, isInside ||= isNamed(one.element, words2));
    if (isInside) count2 += letters;
  }
  return count2;
}

// src/formats/html/page/page-statement.ts
function pageStatement(root) {
  let title = "";
  let shared = "";
  let description = "";
  let articleBody = "";
  let open;
  let data = "";
  _chunk455ZDLDYcjs.walk.call(void 0, root, {
    enter(element) {
      if (element.tagName === "title" && !title) open = "title";
      else if (element.tagName === "script" && _optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, element, "type"), 'optionalAccess', _119 => _119.includes, 'call', _120 => _120("ld+json")])) open = "data";
      else if (element.tagName === "meta") {
        const name = (_nullishCoalesce(_nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "property"), () => ( _chunk455ZDLDYcjs.attribute.call(void 0, element, "name"))), () => ( ""))).toLowerCase();
        const content = _nullishCoalesce(_chunk455ZDLDYcjs.attribute.call(void 0, element, "content"), () => ( ""));
        if (name === "og:title") shared = content;
        if (name.endsWith("description") && content.length > description.length) description = content;
      }
      return true;
    },
    leave() {
      if (open === "data") {
        const body = articleBodyIn(data);
        if (body.length > articleBody.length) articleBody = body;
        data = "";
      }
      open = void 0;
    },
    text({ value }) {
      if (open === "title") title += value;
      else if (open === "data") data += value;
    }
  });
  return { title: shared || title, description, articleBody };
}
function articleBodyIn(data) {
  if (!data.includes("articleBody")) return "";
  let found = "";
  try {
    const open = [JSON.parse(data)];
    for (let one = open.pop(); one !== void 0; one = open.pop()) {
      if (Array.isArray(one)) open.push(...one.slice(0, 1e3));
      else if (_chunkJWLGQQU3cjs.isRecord.call(void 0, one)) {
        const text = [one, ...updatesOf(one)].flatMap(textOf).join("\n");
        if (text.length > found.length) found = text;
        open.push(...Object.values(one).slice(0, 1e3));
      }
    }
  } catch (e3) {
    return "";
  }
  return found;
}
var textOf = ({ articleBody }) => typeof articleBody === "string" ? [articleBody] : [];
var updatesOf = ({ liveBlogUpdate }) => Array.isArray(liveBlogUpdate) ? liveBlogUpdate.slice(0, 1e3).filter(_chunkJWLGQQU3cjs.isRecord) : [];

// src/lexicon/generated/page-weights.ts
var pageWeights = { bias: -2, rows: { words: "ILMNMPOPS", links: "PMMHGGL", kind: "NNNRNUI", stops: "NNN", commas: "LPQ", ending: "ROPS", signs: "EOLOTQNPP", capitals: "O", repeated: "L", "in title": "MOQOQ", "in description": "KMOSY", "in articleBody": "RFG", "words before": "MMOOONQNN", "links before": "OPOMNOJ", "kind before": "NMMQRUN", "kin before": "JMLPQ", "words after": "MMNONNMOQ", "links after": "OONMONK", "kind after": "NMMOKQJ", "kin after": "LMPOP", place: "MQPPNLIE", heading: "OJOPN", "first long": "NJMON", "last long": "OLKJKJ", gaps: "PNNMMOOONLPMKMIPRONJNNMMN", "gaps of long": "LRQPRQQPP", tag: "KKOJNGOMHQNNJU@PKPQOKNNQKLOOLSJHLNNRGNKMPHM", "parent tag": "MNCLPJLHROQMNTMPVMNPOLLRJINNNWGLPIRNIRMNRLM", inside: "QOFLOFNJRSNOPRPIM", marked: "NNFJJMMESLF", property: "GPJKQKSN", "near class": "PPNOLIGLCKKLIJMOFJNKQO", "far class": "LNMHNHSMJJJLMKOMMLLMUM", "box links": "PMMLJL", "box paragraphs": "NNPQNO", "box fields": "NKNF", "box blocks": "MLMNPNP", "box long share": "NLRNN", "box page share": "MLOQOR", "outer box links": "OMPNMK", "outer box paragraphs": "NNNOLN", "outer box fields": "NOIG", "outer box blocks": "MMPLMMO", "outer box long share": "NMLNN", "outer box page share": "LMPONP", best: "QONOFLMQL", "best of long": "QPMTM]JJN", "best share": "QMNORSNJJG" } };

// src/formats/html/page/page-feature.ts
function stepOf2(value, bounds) {
  let step = 0;
  while (step < bounds.length && value > bounds[step]) step++;
  return step;
}

// src/formats/html/page/features/element.ts
var TAGS = [
  ...["article", "main", "aside", "nav", "header", "footer", "section", "form", "table", "li", "ul", "ol", "dl", "dd"],
  ...["dt", "td", "blockquote", "figure", "figcaption", "p", "h1", "h2", "h3", "h4", "h5", "h6", "a", "span", "div"],
  ...[
    "pre",
    "label",
    "address",
    "body",
    "hgroup",
    "details",
    "summary",
    "center",
    "font",
    "time",
    "cite",
    "strong",
    "em"
  ]
];
var TAG = /* @__PURE__ */ new Map(TAGS.map((name, i) => [name, i]));
var tagOf = (facts2) => facts2 ? _nullishCoalesce(TAG.get(facts2.element.tagName), () => ( TAGS.length)) : -1;
var BOXES = /* @__PURE__ */ new Set(
  "div section article main aside td body form header footer nav figure center".split(" ")
);
var elementFeatures = [
  // Name of the innermost element.
  // <p>     not: <li>
  { name: "tag", size: TAGS.length + 1, of: ({ block }) => tagOf(block.facts) },
  // Name of the parent of the innermost element.
  // <article>     not: <nav>
  { name: "parent tag", size: TAGS.length + 1, of: ({ block }) => tagOf(_optionalChain([block, 'access', _121 => _121.facts, 'optionalAccess', _122 => _122.parent])) },
  // Elements anywhere around the block.
  // <article>     not: <aside>
  { name: "inside", size: AROUND.length, bits: true, of: ({ block }) => _nullishCoalesce(_optionalChain([block, 'access', _123 => _123.facts, 'optionalAccess', _124 => _124.around]), () => ( 0)) },
  // Roles and properties anywhere around the block.
  // itemprop="articleBody"     not: role="navigation"
  { name: "marked", size: MARKED.length, bits: true, of: ({ block }) => _nullishCoalesce(_optionalChain([block, 'access', _125 => _125.facts, 'optionalAccess', _126 => _126.marked]), () => ( 0)) },
  // Property of the innermost element or the one around it.
  // itemprop="description"     not: itemprop="author"
  {
    name: "property",
    size: PROPERTIES2.length,
    of: ({ block: { facts: facts2 } }) => Math.max(_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _127 => _127.property]), () => ( -1)), _nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _128 => _128.parent, 'optionalAccess', _129 => _129.property]), () => ( -1)))
  },
  // Words in the classes of the three innermost elements.
  // class="entry-content"     not: class="share-bar"
  { name: "near class", size: CLASS_GROUPS.length, bits: true, of: ({ block }) => nearWords(block.facts) },
  // Words in the classes of the elements further out.
  // id="article"     not: id="sidebar"
  { name: "far class", size: CLASS_GROUPS.length, bits: true, of: ({ block }) => farWords(block.facts) },
  ...boxFeatures("box", ({ block }) => boxOf(block.facts)),
  ...boxFeatures("outer box", ({ block }) => _optionalChain([boxOf, 'call', _130 => _130(block.facts), 'optionalAccess', _131 => _131.parent])),
  // Position against the element with most paragraphs: inside (four depths), beside (four depths), far.
  // a paragraph     not: a sidebar
  { name: "best", size: 9, of: bestOf2 },
  // Position of a long paragraph against the element with most paragraphs.
  // a paragraph     not: the text of a teaser
  { name: "best of long", size: 9, of: (view) => view.block.isLong ? bestOf2(view) : -1 },
  // The share of the element with most paragraphs in the page's letters, in five steps, for blocks inside and outside of it.
  // a page that is all story     not: a front page
  {
    name: "best share",
    size: 10,
    of: (view) => {
      const { best, letters } = view.page;
      if (!best) return -1;
      return stepOf2(best.content.long / Math.max(1, letters), [0.1, 0.3, 0.5, 0.7]) + (bestOf2(view) < 4 ? 0 : 5);
    }
  }
];
function nearWords(facts2) {
  return (_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _132 => _132.words]), () => ( 0))) | (_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _133 => _133.parent, 'optionalAccess', _134 => _134.words]), () => ( 0))) | (_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _135 => _135.parent, 'optionalAccess', _136 => _136.parent, 'optionalAccess', _137 => _137.words]), () => ( 0)));
}
var farWords = (facts2) => _nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _138 => _138.parent, 'optionalAccess', _139 => _139.parent, 'optionalAccess', _140 => _140.parent, 'optionalAccess', _141 => _141.allWords]), () => ( 0));
function boxOf(facts2) {
  let at = facts2;
  while (at && !BOXES.has(at.element.tagName)) at = at.parent;
  return at;
}
function boxFeatures(name, box) {
  const row = (what, bounds, value) => ({
    name: `${name} ${what}`,
    size: bounds.length + 1,
    of: (view) => {
      const content = _optionalChain([box, 'call', _142 => _142(view), 'optionalAccess', _143 => _143.content]);
      return content ? stepOf2(value(content, view), bounds) : -1;
    }
  });
  return [
    row("links", [0.05, 0.15, 0.3, 0.5, 0.8], ({ linked, letters }) => linked / Math.max(1, letters)),
    row("paragraphs", [0, 1, 2, 4, 8], ({ paragraphs }) => paragraphs),
    row("fields", [0, 1, 3], ({ fields }) => fields),
    row("blocks", [1, 2, 4, 8, 16, 40], ({ blocks }) => blocks),
    row("long share", [0, 0.3, 0.6, 0.9], ({ long, letters }) => long / Math.max(1, letters)),
    row("page share", [0.02, 0.1, 0.3, 0.6, 0.9], ({ letters }, { page }) => letters / Math.max(1, page.letters))
  ];
}
function bestOf2({ block, page }) {
  if (!page.best) return -1;
  let depth = 0;
  for (let at = block.facts; at; at = at.parent) {
    if (at === page.best) return stepOf2(depth, [1, 2, 4]);
    if (page.aroundBest.has(at)) return at === page.best.parent ? 4 + stepOf2(depth, [1, 2, 4]) : 8;
    depth++;
  }
  return 8;
}

// src/formats/html/page/features/text.ts
var WORDS = [1, 3, 6, 10, 16, 25, 40, 80];
var wordSteps = WORDS.length + 1;
var wordStep = ({ words: words2 }) => stepOf2(words2, WORDS);
var LINKS = [0.1, 0.25, 0.5, 0.8, 0.95];
var linkSteps = LINKS.length + 2;
var linkStep = ({ links, linked, letters }) => links === 0 ? 0 : 1 + stepOf2(letters ? linked / letters : 0, LINKS);
var KINDS2 = ["paragraph", "subhead", "list", "table", "quote", "preformatted", "media"];
var kindCount = KINDS2.length;
var kindOf = ({ read }) => KINDS2.indexOf(read.block.kind);
var SENTENCE2 = /[.!?…。！？।؟]["”’»)\]」』]*$/;
var MORE = /(?:…|\.\.\.|[»›→>])$/;
var SIGNS = [
  /[©®]|\(c\)/i,
  /[|•·»›]/,
  /\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b/,
  /@|https?:|www\./,
  /["“”«»„]/,
  /[{}<>=]|\(\)/,
  /\n/,
  /^\p{Ll}/u,
  /^[^\p{L}\p{N}]*\d/u
];
var textFeatures = [
  // Number of words, in nine steps. More are evidence for the story.
  // Crews of the northern ferries voted on Monday to end a strike.     not: Home
  { name: "words", size: wordSteps, of: ({ block }) => wordStep(block) },
  // Share of letters inside links: no link, then six steps. More are evidence against the story.
  // a menu: <a>Sport</a>     not: The crews voted <a>on Monday</a> to end the strike.
  { name: "links", size: linkSteps, of: ({ block }) => linkStep(block) },
  // Kind of block: paragraph, subhead, list, table …
  // <li>     not: <p>
  { name: "kind", size: kindCount, of: ({ block }) => kindOf(block) },
  // Marks that end a sentence: none, one, more. More are evidence for the story.
  // It ended on Monday. Nobody cheered.     not: Read more
  { name: "stops", size: 3, of: ({ block }) => Math.min(2, block.stops) },
  // Commas: none, one or two, more. More are evidence for the story.
  // Mail, milk and medicine ran out, crews said, for a month.     not: Latest news
  { name: "commas", size: 3, of: ({ block }) => stepOf2(block.commas, [0, 2]) },
  // Last mark: a sentence's, a colon, one that promises more, a question mark.
  // They sail on Tuesday.     not: They sail on Tuesday »
  { name: "ending", size: 4, of: ({ block }) => endingOf(block.text) },
  // Signs in the text: copyright, separator, year or clock time, address, quotation marks, code, line break, small letter or digit first.
  // © 2024 Example     not: Ferry crews end strike
  { name: "signs", size: SIGNS.length, bits: true, of: ({ block }) => bitsOf(SIGNS, block.text) },
  // Capitals only. Evidence against the story.
  // SUBSCRIBE NOW     not: Subscribe now
  { name: "capitals", size: 1, of: ({ block: { text } }) => isCapitals(text) ? 0 : -1 },
  // More than one block of the page has the same text. Evidence against the story.
  // Share     not: a paragraph
  { name: "repeated", size: 1, of: ({ block, page }) => page.repeated.has(block.text) ? 0 : -1 },
  // Share of its words that are in the title of the page, in five steps.
  // Ferry crews end strike, in a page of that title     not: Most read
  { name: "in title", size: 5, of: ({ block, page }) => shareStep(block, page.titleWords) },
  // Share of its words that are in the description of the page, in five steps.
  // its standfirst     not: Most read
  { name: "in description", size: 5, of: ({ block, page }) => shareStep(block, page.descriptionWords) },
  // Whether the story in JSON-LD has it: yes, no and short, no and long.
  // a paragraph of `articleBody`     not: Subscribe now
  { name: "in articleBody", size: 3, of: articleBodyOf }
];
function endingOf(text) {
  if (/[?？]$/.test(text)) return 3;
  if (MORE.test(text)) return 2;
  if (/[:：]$/.test(text)) return 1;
  return SENTENCE2.test(text) ? 0 : -1;
}
var bitsOf = (patterns, text) => patterns.reduce((bits, pattern, bit) => pattern.test(text) ? bits | 1 << bit : bits, 0);
var isCapitals = (text) => text === text.toUpperCase() && text !== text.toLowerCase();
function shareStep({ vocabulary: words2 }, known) {
  if (!known.size || !words2.size) return -1;
  let shared = 0;
  for (const word of words2) if (known.has(word)) shared++;
  return stepOf2(shared / words2.size, [0, 0.2, 0.5, 0.8]);
}
function articleBodyOf({ block, page }) {
  if (!page.articleRuns.size) return -1;
  if (page.articleRuns.has(openingRun(block.text))) return 0;
  return block.words > 5 ? 2 : 1;
}

// src/formats/html/page/features/place.ts
var NEAR2 = 5;
var CLOSE = 3;
var placeFeatures = [
  ...neighbour("before", -1),
  ...neighbour("after", 1),
  // Part of the page's blocks above it, in eight steps.
  // the first paragraph     not: the footer
  {
    name: "place",
    size: 8,
    of: ({ index, page }) => stepOf2(index / page.blocks.length, [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95])
  },
  // Position against the first <h1>: none on the page, above it, the <h1> itself, up to three blocks below, further below.
  // a standfirst     not: the site's name above the headline
  { name: "heading", size: 5, of: ({ index, page }) => headingOf(index, page.heading) },
  // Blocks to the first long paragraph, in five steps.
  // a menu     not: the second paragraph
  {
    name: "first long",
    size: 5,
    of: ({ index, page: { firstLong } }) => firstLong < 0 ? -1 : index < firstLong ? 1 + stepOf2(firstLong - index, [1, 3, 8]) : 0
  },
  // Blocks since the last long paragraph, in six steps.
  // related stories     not: a subhead
  {
    name: "last long",
    size: 6,
    of: ({ index, page: { lastLong } }) => lastLong < 0 ? -1 : index > lastLong ? 1 + stepOf2(index - lastLong, [1, 3, 8, 20]) : 0
  },
  // Distance to the long paragraphs before and after it, up to five each.
  // a subhead between two paragraphs     not: an entry of a menu
  { name: "gaps", size: NEAR2 * NEAR2, of: ({ index, page }) => gapOf(page.gaps[index], NEAR2) },
  // Distance of a long paragraph to the long ones before and after it, up to three each.
  // the third of five paragraphs     not: a cookie notice
  {
    name: "gaps of long",
    size: CLOSE * CLOSE,
    of: ({ block, index, page }) => block.isLong ? gapOf(page.gaps[index], CLOSE) : -1
  }
];
function neighbour(name, step) {
  const other = ({ index, page }) => page.blocks[index + step];
  const of = (value) => (view) => {
    const block = other(view);
    return block ? value(block) : -1;
  };
  return [
    { name: `words ${name}`, size: wordSteps, of: of(wordStep) },
    { name: `links ${name}`, size: linkSteps, of: of(linkStep) },
    { name: `kind ${name}`, size: kindCount, of: of(kindOf) },
    // No neighbour; another parent and short; another parent and long; the same parent and short; the same parent and long.
    {
      name: `kin ${name}`,
      size: 5,
      of: (view) => {
        const block = other(view);
        if (!block) return 0;
        const isKin = _optionalChain([block, 'access', _144 => _144.facts, 'optionalAccess', _145 => _145.parent]) !== void 0 && block.facts.parent === _optionalChain([view, 'access', _146 => _146.block, 'access', _147 => _147.facts, 'optionalAccess', _148 => _148.parent]);
        return 1 + (isKin ? 2 : 0) + (block.isLong ? 1 : 0);
      }
    }
  ];
}
function headingOf(index, heading) {
  if (heading < 0) return 0;
  if (index < heading) return 1;
  return index === heading ? 2 : index - heading < 4 ? 3 : 4;
}
function gapOf(gaps, most) {
  if (!gaps) return -1;
  return (Math.min(most, gaps.before) - 1) * most + Math.min(most, gaps.after) - 1;
}

// src/formats/html/page/page-features.ts
var pageFeatures = [
  ...textFeatures,
  ...placeFeatures,
  ...elementFeatures
];

// src/formats/html/page/page-weights.ts
var ZERO = 78;
var made = /* @__PURE__ */ new WeakMap();
function weightedFeatures(packed) {
  let list2 = made.get(packed);
  if (!list2) made.set(packed, list2 = unpack(packed));
  return list2;
}
function unpack({ rows }) {
  return pageFeatures.flatMap((feature) => {
    const row = rows[feature.name];
    if (row === void 0) return [];
    return [{ feature, weights: Int32Array.from(row, (unit) => unit.charCodeAt(0) - ZERO) }];
  });
}

// src/formats/html/page/score-blocks.ts
function scoreBlocks(page) {
  const features = weightedFeatures(pageWeights);
  return Int32Array.from(page.blocks, (block, index) => pageWeights.bias + scoreOf({ block, index, page }, features));
}
function scoreOf(view, features) {
  let score = 0;
  for (const { feature, weights } of features) {
    const value = feature.of(view);
    if (!feature.bits) score += value < 0 ? 0 : _nullishCoalesce(weights[value], () => ( 0));
    else for (let bits = value; bits; bits &= bits - 1) score += _nullishCoalesce(weights[31 - Math.clz32(bits & -bits)], () => ( 0));
  }
  return score;
}

// src/text/source-map.ts
var SourceMap = class {
  constructor(edits) {
    this.edits = edits;
    this.starts = new Float64Array(edits.length);
    let shift = 0;
    edits.forEach((edit, i) => {
      this.starts[i] = edit.start + shift;
      shift += edit.text.length - (edit.end - edit.start);
    });
  }
  
  /** Start of each edit’s text in the edited text. */
  
  /** Returns the offset in the edited text at which the text of edit number `index` starts. */
  startOf(index) {
    return _nullishCoalesce(this.starts[index], () => ( 0));
  }
  /** Returns the source span of the character at an offset of the edited text: one UTF-16 unit, or all that an edit replaced. */
  at(offset) {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.startOf(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    const edit = this.edits[low - 1];
    if (!edit) return { start: offset, end: offset + 1 };
    const distance = offset - this.startOf(low - 1) - edit.text.length;
    return distance < 0 ? edit : { start: edit.end + distance, end: edit.end + distance + 1 };
  }
  /**
   * Maps an offset of the source to the edited text. An offset inside an edit maps to the same distance into the edit’s text, at most its
   * end.
   */
  to(offset) {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((_nullishCoalesce(_optionalChain([this, 'access', _149 => _149.edits, 'access', _150 => _150[middle], 'optionalAccess', _151 => _151.start]), () => ( 0))) <= offset) low = middle + 1;
      else high = middle;
    }
    const edit = this.edits[low - 1];
    if (!edit) return offset;
    const inside = offset < edit.end ? Math.min(offset - edit.start, edit.text.length) : edit.text.length + offset - edit.end;
    return this.startOf(low - 1) + inside;
  }
  /** Returns the source span of a span of the edited text. An empty span gives an empty one, before the source of the next character. */
  span({ start, end }) {
    const first = this.at(start).start;
    return { start: first, end: end > start ? Math.max(first, this.at(end - 1).end) : first };
  }
};
function composeEdits(first, edited, second) {
  const map = new SourceMap(first);
  const out = [];
  let i = 0;
  let j = 0;
  const next = () => Math.min(first[i] ? map.startOf(i) : Number.POSITIVE_INFINITY, _nullishCoalesce(_optionalChain([second, 'access', _152 => _152[j], 'optionalAccess', _153 => _153.start]), () => ( Number.POSITIVE_INFINITY)));
  while (i < first.length || j < second.length) {
    let at = next();
    let end = at;
    let source;
    let text = "";
    do {
      const start = next();
      const inner = first[i];
      const outer = second[j];
      let span;
      if (inner && map.startOf(i) === start) {
        span = inner;
        end = Math.max(end, start + inner.text.length);
        i++;
      } else if (outer) {
        span = map.span(outer);
        end = Math.max(end, outer.end);
        text += edited.slice(at, outer.start) + outer.text;
        at = outer.end;
        j++;
      } else break;
      source = { start: _nullishCoalesce(_optionalChain([source, 'optionalAccess', _154 => _154.start]), () => ( span.start)), end: Math.max(_nullishCoalesce(_optionalChain([source, 'optionalAccess', _155 => _155.end]), () => ( 0)), span.end) };
    } while (next() < end);
    if (source) out.push({ ...source, text: text + edited.slice(at, end) });
  }
  return out;
}

// src/formats/html/read/split-run.ts
function splitRun(run, part2) {
  const map = new SourceMap(run.edits);
  const base = map.to(run.span.start);
  const from = Math.max(0, map.to(Math.max(part2.start, run.span.start)) - base);
  const to = Math.min(run.text.length, map.to(Math.min(part2.end, run.span.end)) - base);
  const cut = (start, end) => sliceRun(run, map, base, start, end);
  const [before, inside, after] = [cut(0, from), cut(from, to), cut(to, run.text.length)];
  return { ...before && { before }, ...inside && { part: inside }, ...after && { after } };
}
var EDGE = /[\s|·•,;:/\u2013\u2014-]/;
function sliceRun(run, map, base, start, end) {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(run.text.charAt(from))) from++;
  while (to > from && EDGE.test(run.text.charAt(to - 1))) to--;
  if (from >= to) return void 0;
  const span = map.span({ start: base + from, end: base + to });
  const marks = run.marks.flatMap((mark) => {
    const place = { start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from };
    return place.start < place.end ? [{ ...mark, ...place }] : [];
  });
  return {
    text: run.text.slice(from, to),
    marks,
    cut: 0,
    span,
    edits: run.edits.filter((edit) => edit.start >= span.start && edit.end <= span.end)
  };
}

// src/formats/html/page/join-byline.ts
var CONNECTOR = /^[\p{Ll}&,+]{1,4}$/u;
var isOpener = (text) => text !== void 0 && text.length <= 7 && !/\d|\s\p{Lu}/u.test(text);
function joinByline(all, kept, best) {
  const parts = [];
  const first = all.findIndex((block2) => isWithin(block2, best));
  for (let i = first; i >= 0 && isWithin(all[i], best); i++) parts.push(all[i]);
  const count2 = lengthOf(parts.map(({ texts: { text: text2 } }) => _nullishCoalesce(_optionalChain([text2, 'optionalAccess', _156 => _156.text]), () => ( ""))));
  const joined = parts.slice(0, count2);
  const [opening, ...rest] = joined;
  if (!opening || !rest.length) return all;
  const text = rest.reduce((whole2, { texts }) => joinRuns(whole2, texts.text), opening.texts.text);
  if (!text) return all;
  const block = { ...opening, block: { kind: "paragraph", text: text.text }, texts: { text } };
  if (joined.some((one) => kept.has(one))) kept.add(block);
  return [...all.slice(0, first), block, ...all.slice(first + count2)];
}
function lengthOf(texts) {
  let count2 = isOpener(texts[0]) && texts.length > 1 ? 2 : 1;
  while (CONNECTOR.test(_nullishCoalesce(texts[count2], () => ( ""))) && texts[count2 + 1]) count2 += 2;
  return count2;
}
var isWithin = (block, { start, end }) => {
  const text = _optionalChain([block, 'optionalAccess', _157 => _157.block, 'access', _158 => _158.kind]) === "paragraph" ? block.texts.text : void 0;
  return text !== void 0 && text.span.start >= start && text.span.end <= end && !/\n/.test(text.text);
};
function joinRuns(a, b) {
  if (!a || !b) return void 0;
  const offset = a.text.length + 1;
  return {
    text: `${a.text} ${b.text}`,
    marks: [...a.marks, ...b.marks.map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset }))],
    cut: 0,
    span: { start: a.span.start, end: b.span.end },
    edits: [...a.edits, { start: a.span.end, end: b.span.start, text: " " }, ...b.edits]
  };
}

// src/formats/html/page/split-byline.ts
function splitByline(blocksOfPage, kept, author) {
  const all = joinByline(blocksOfPage, kept, author.best);
  const holds = (run2, { start, end }) => run2.span.start < end && run2.span.end > start;
  const owner = all.find(({ texts }) => Object.values(texts).some((run2) => holds(run2, author.best)));
  const run = owner && Object.values(owner.texts).find((one) => holds(one, author.best));
  if (!owner || !run) return void 0;
  if (owner.block.kind !== "paragraph") kept.delete(owner);
  const names = author.all.reduce((whole3, span) => holds(run, span) ? withSpan(run, whole3, span) : whole3, author.best);
  const opener = splitRun(run, names).before;
  const { before, part: part2, after } = splitRun(run, isOpener(_optionalChain([opener, 'optionalAccess', _159 => _159.text])) ? { ...names, start: run.span.start } : names);
  if (!part2) return void 0;
  const blockOf = (text) => ({
    ...owner,
    block: { kind: "paragraph", text: text.text },
    texts: { text }
  });
  const byline = blockOf(part2);
  const rest = kept.has(owner) ? [before && blockOf(before), byline, after && blockOf(after)] : [byline];
  const blocks = rest.filter((block) => block !== void 0);
  for (const block of blocks) kept.add(block);
  const whole2 = blockSpan(owner);
  return {
    blocks: all.flatMap((read) => read === owner ? blocks : [read]),
    byline,
    owner: whole2,
    dropped: between(
      whole2,
      blocks.flatMap(({ texts: { text } }) => text ? [text.span] : [])
    )
  };
}
function withSpan(run, names, other) {
  const whole2 = { start: Math.min(names.start, other.start), end: Math.max(names.end, other.end) };
  return /\d/.test(_nullishCoalesce(_optionalChain([splitRun, 'call', _160 => _160(run, whole2), 'access', _161 => _161.part, 'optionalAccess', _162 => _162.text]), () => ( ""))) ? names : whole2;
}
function between(whole2, spans) {
  const dropped = [];
  let at = whole2.start;
  for (const { start, end } of [...spans, { start: whole2.end, end: whole2.end }]) {
    if (at < start) dropped.push({ kind: "meta", start: at, end: start });
    at = end;
  }
  return dropped;
}

// src/formats/html/page/story-elements.ts
var PARAGRAPHS2 = 2;
var MOST3 = 12;
var DEEPEST2 = 3;
var LIKE2 = 0.5;
function storyElements(page, scores) {
  const counts = /* @__PURE__ */ new Map();
  for (const [i, block] of page.blocks.entries()) {
    const element = outerArticle(block.facts);
    const level = headingLevel(block);
    const isParagraph = scores[i] > 0 && block.read.block.kind === "paragraph" && block.stops > 0;
    if (!element) {
      if (isParagraph && block.isLong || level !== void 0 && titleLikeness(block, page) >= LIKE2) return void 0;
      continue;
    }
    const count2 = _nullishCoalesce(counts.get(element), () => ( { paragraphs: 0, hasLong: false }));
    counts.set(element, count2);
    count2.hasLong ||= isParagraph && block.isLong;
    if (isParagraph) count2.paragraphs++;
    else if (level !== void 0 && level <= DEEPEST2 && !count2.paragraphs) count2.heading ??= block;
  }
  const stories = [...counts].filter(([, { hasLong }]) => hasLong);
  const isWhole = ([, { heading, paragraphs }]) => heading !== void 0 && paragraphs >= PARAGRAPHS2;
  if (stories.length < 2 || stories.length > MOST3 || !stories.every(isWhole)) return void 0;
  const all = stories.map(([element]) => element);
  if (all.some((element) => shapeOf2(element) !== shapeOf2(all[0]) || element.parent !== _optionalChain([all, 'access', _163 => _163[0], 'optionalAccess', _164 => _164.parent]))) return void 0;
  const titled = stories.find(([, { heading }]) => heading && titleLikeness(heading, page) >= LIKE2);
  return { all, ...titled && { titled: titled[0] } };
}
function outerArticle(facts2) {
  let found;
  for (let at = facts2; at; at = at.parent) if (at.element.tagName === "article") found = at;
  return found;
}
var shapeOf2 = (facts2) => facts2 && _optionalChain([_chunk455ZDLDYcjs.attribute.call(void 0, facts2.element, "class"), 'optionalAccess', _165 => _165.slice, 'call', _166 => _166(0, 100), 'access', _167 => _167.trim, 'call', _168 => _168(), 'access', _169 => _169.split, 'call', _170 => _170(/\s/), 'access', _171 => _171[0]]);

// src/formats/html/page/select-story.ts
var HEAD = -32;
var SIBLING = -16;
var FEW = 16;
var FRAGMENT = 32;
var NEVER = -1e3;
var ABOVE = 2;
var PARAGRAPHS3 = 3;
var BETWEEN = 12;
function selectStory(root, blocks, { author: authors, headline: titles }, part2) {
  const within2 = _optionalChain([part2, 'optionalAccess', _172 => _172.span]);
  const factsOf2 = factsReader();
  const all = pageBlocks(root, blocks, factsOf2);
  const isInside = ({ start }) => !within2 || start >= within2.start && start < within2.end;
  const page = pageContext(
    all.filter(({ read }) => isInside(blockSpan(read))),
    pageStatement(root)
  );
  const outside = all.filter(({ read }) => !isInside(blockSpan(read)));
  const scores = storyScores(page, _nullishCoalesce(_optionalChain([part2, 'optionalAccess', _173 => _173.isChosen]), () => ( false)));
  const stories = part2 ? void 0 : storyElements(page, scores);
  if (_optionalChain([stories, 'optionalAccess', _174 => _174.titled])) excludeOtherStories(page, scores, stories.titled);
  const first = scores.findIndex((score, i) => score > 0 && !isMedia(page.blocks[i]));
  const refusal = within2 ? void 0 : pageRefusal(root, page, scores);
  const beside = outside.filter((block) => !restricts(block));
  const elsewhere = beside.map(({ read }) => ({ kind: "page", ...blockSpan(read) }));
  if (first < 0) {
    const left2 = new Set(beside.map(({ read }) => read));
    return {
      blocks: blocks.filter((read) => !left2.has(read)),
      scores: /* @__PURE__ */ new Map(),
      dropped: elsewhere,
      found: false,
      entries: [],
      ...refusal && { refusal }
    };
  }
  const last = scores.findLastIndex((score, i) => score > 0 && !isMedia(page.blocks[i]) && !isSubhead(page.blocks[i]));
  const paragraph = scores.findIndex((score, i) => score > 0 && _optionalChain([page, 'access', _175 => _175.blocks, 'access', _176 => _176[i], 'optionalAccess', _177 => _177.isLong]) === true);
  const heading = findHeading(page, scores, first, paragraph);
  const extent = { page, scores, first: Math.max(heading, first), last, heading };
  const isLiveBlog = titles.some(({ source }) => source.startsWith("LiveBlogPosting."));
  const entries = entryTimes(page, scores, heading, isLiveBlog);
  const kept = keptBlocks(extent);
  for (const { time, heading: heading2 } of entries) for (const block of heading2 ? [time, heading2] : [time]) kept.add(block);
  for (const block of outside) if (restricts(block)) kept.add(block.read);
  const left = page.blocks.filter(({ read }) => !kept.has(read));
  const dropped = [
    ...elsewhere,
    ...left.map((block) => ({ kind: boilerplateKind(block), ...blockSpan(block.read) }))
  ];
  const place = placeOf(extent);
  const isAside = asideTest(factsOf2, page, kept);
  const known = new Set(all.map(({ read }) => read));
  const author = findAuthor(root, { ...place, authors: authors.map(({ text }) => text) }, factsOf2);
  const signed = author && splitByline(blocks, kept, author);
  const owner = _optionalChain([signed, 'optionalAccess', _178 => _178.owner]);
  const headline = page.blocks[extent.heading];
  return {
    blocks: (_nullishCoalesce(_optionalChain([signed, 'optionalAccess', _179 => _179.blocks]), () => ( blocks))).filter(
      (read) => kept.has(read) || !known.has(read) && startsIn(read, place.body) && !isAside(read)
    ),
    ...headline && { heading: headline.read },
    ...signed && { byline: signed.byline },
    scores: new Map(page.blocks.map(({ read }, i) => [read, scores[i]])),
    dropped: owner ? [...dropped.filter(({ start, end }) => start >= owner.end || end <= owner.start), ...signed.dropped] : dropped,
    found: true,
    entries,
    ...stories && { stories },
    ...refusal && { refusal }
  };
}
function storyScores(page, isChosen) {
  return scoreBlocks(page).map((score, i) => {
    const { facts: facts2, linked, letters, read } = page.blocks[i];
    if (_optionalChain([facts2, 'optionalAccess', _180 => _180.isBeside])) return NEVER;
    const isForReaders = ((_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _181 => _181.allWords]), () => ( 0))) & FOR_READERS) !== 0 && read.block.kind !== "embed";
    const isPlain = 2 * linked < letters && ((_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _182 => _182.around]), () => ( 0))) & APART2) === 0 && !isForReaders;
    return (isChosen || page.blocks.length < FEW) && isPlain ? score + FRAGMENT : score;
  });
}
function excludeOtherStories({ blocks }, scores, story) {
  blocks.forEach(({ facts: facts2 }, i) => {
    const article = outerArticle(facts2);
    if (article && article !== story) scores[i] = NEVER;
  });
}
function keptBlocks({ page, scores, first, last, heading }) {
  const parents = /* @__PURE__ */ new Set();
  page.blocks.forEach(({ isLong, facts: facts2 }, i) => {
    if (isLong && _optionalChain([facts2, 'optionalAccess', _183 => _183.parent]) && scores[i] > 0) parents.add(facts2.parent);
  });
  const leastScore = (block, i) => {
    const inHead = isLine(block) && i >= heading - ABOVE && i < first && i >= first - BETWEEN;
    if (inHead || isMedia(block) && i < last) return HEAD;
    const { facts: facts2, linked, letters } = block;
    const isBeside = _optionalChain([facts2, 'optionalAccess', _184 => _184.parent]) !== void 0 && parents.has(facts2.parent);
    const isInBox = i < last && ((_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _185 => _185.allWords]), () => ( 0))) & BOX) !== 0;
    return i > first && (isBeside || isInBox) && 2 * linked < letters ? SIBLING : 0;
  };
  const kept = page.blocks.filter((block, i) => {
    if (i === heading || restricts(block)) return true;
    return !(i > last && isSubhead(block)) && scores[i] > leastScore(block, i);
  });
  return new Set(kept.map(({ read }) => read));
}
var BOX = /* @__PURE__ */ classBit("box");
var LONGEST_NOTE = 300;
function restricts({ text, linked, letters, facts: facts2 }) {
  if (text.length > LONGEST_NOTE || 2 * linked >= letters) return false;
  if (_chunkLO6RJL3Ccjs.findRestriction.call(void 0, text, "line")) return true;
  return ((_nullishCoalesce(_optionalChain([facts2, 'optionalAccess', _186 => _186.allWords]), () => ( 0))) & FOR_READERS) === 0 && _chunkMCCI32TScjs.isPossibleRestriction.call(void 0, text);
}
function placeOf({ page, scores, first, last, heading }) {
  const spanAt = (index) => blockSpan(_optionalChain([page, 'access', _187 => _187.blocks, 'access', _188 => _188[Math.max(0, index)], 'optionalAccess', _189 => _189.read]));
  const top = heading < 0 ? first : Math.min(heading, first);
  const paragraphs = page.blocks.flatMap((block, i) => block.isLong && scores[i] > 0 ? [i] : []);
  return {
    head: { start: spanAt(top - ABOVE - 1).start, end: spanAt(_nullishCoalesce(paragraphs[PARAGRAPHS3 - 1], () => ( last))).start },
    body: { start: spanAt(top).start, end: spanAt(last).end },
    heading: blockSpan(_optionalChain([page, 'access', _190 => _190.blocks, 'access', _191 => _191[heading], 'optionalAccess', _192 => _192.read]))
  };
}
function startsIn(block, { start, end }) {
  const at = _nullishCoalesce(_optionalChain([block, 'access', _193 => _193.element, 'optionalAccess', _194 => _194.sourceCodeLocation, 'optionalAccess', _195 => _195.startOffset]), () => ( -1));
  return at >= start && at <= end;
}
var isLine = ({ read: { block } }) => block.kind === "paragraph" || block.kind === "subhead";
var isSubhead = (block) => _optionalChain([block, 'optionalAccess', _196 => _196.read, 'access', _197 => _197.block, 'access', _198 => _198.kind]) === "subhead";
var isMedia = (block) => _optionalChain([block, 'optionalAccess', _199 => _199.read, 'access', _200 => _200.block, 'access', _201 => _201.kind]) === "media";
var APART2 = /* @__PURE__ */ aroundBits("nav", "aside", "footer", "form");

// src/formats/html/visible-text.ts
var NO_HEAD = { values: /* @__PURE__ */ emptyValues() };
function visibleText(source, root, report, part2) {
  const problems = [];
  const all = readTree(source, root, { report: (...problem) => problems.push(problem), wholeParagraphs: true });
  const page = part2 && !part2.isChosen ? NO_HEAD : pageHead(source, root);
  const selected = selectStory(root, all, page.values, part2);
  const { blocks, scores, dropped, found, byline, heading, refusal, stories, entries } = selected;
  for (const problem of problemsIn(problems, blocks.map(placeOf2))) report(...problem);
  const others = [];
  const outOfOrder = [];
  const read = [];
  const openings = new Set(entries.flatMap(({ time, heading: opening }) => [time, opening]));
  let end = 0;
  for (const block of blocks) {
    const line = asLine(block);
    const span = _nullishCoalesce(_optionalChain([line, 'optionalAccess', _202 => _202.span]), () => ( spanOf(block)));
    if (span.start < end) {
      for (const text of Object.values(block.texts)) outOfOrder.push({ kind: "page", ...text.span });
      continue;
    }
    end = span.end;
    if (line && openings.has(block)) others.push({ span, block: asSubhead(block, line.text) });
    else if (line) read.push(block);
    else others.push({ span, block });
  }
  return {
    ...asCopy(source, read),
    others,
    dropped: [...dropped, ...outOfOrder].filter(({ start, end: end2 }) => source.slice(start, end2).trim() !== ""),
    language: _nullishCoalesce(languageOf(root), () => ( languageStated(page))),
    ...markedElements(root),
    page,
    hasStory: found,
    scores,
    entries: entries.map(({ time, at, heading: opening }) => {
      const headline = opening && _optionalChain([asLine, 'call', _203 => _203(opening), 'optionalAccess', _204 => _204.text]);
      return { time: _nullishCoalesce(_optionalChain([asLine, 'call', _205 => _205(time), 'optionalAccess', _206 => _206.text]), () => ( "")), ...at && { at }, ...headline && { headline } };
    }),
    ...refusal && { refusal },
    ...stories && {
      stories: stories.all.map(({ element }) => placeOf2({ element, texts: {} })),
      titled: stories.titled !== void 0
    },
    ...byline && { byline },
    ...heading && { heading }
  };
}
function withoutLines(source, shown, uses) {
  const left = [];
  const others = [...shown.others];
  const dropped = [...shown.dropped];
  shown.lines.forEach(({ block }, i) => {
    const use = uses.get(i);
    const span = _optionalChain([asLine, 'call', _207 => _207(block), 'optionalAccess', _208 => _208.span]);
    if (!use || !span) left.push(block);
    else if (use === "dropped") dropped.push({ kind: "page", ...span });
    else others.push({ span, block });
  });
  others.sort((a, b) => a.span.start - b.span.start);
  return { ...shown, ...asCopy(source, left), others, dropped };
}
function asCopy(source, blocks) {
  const lines = [];
  let text = "";
  for (const block of blocks) {
    if (text) text += "\n\n";
    lines.push({ start: text.length, block });
    text += _nullishCoalesce(_optionalChain([asLine, 'call', _209 => _209(block), 'optionalAccess', _210 => _210.text]), () => ( ""));
  }
  return { text, edits: whole(source, blocks), lines };
}
function markedElements(region) {
  const times = [];
  const authors = [];
  const heads = [];
  const open = [];
  _chunk455ZDLDYcjs.walk.call(void 0, region, {
    enter(element) {
      const { startOffset: start, endOffset: end } = _nullishCoalesce(element.sourceCodeLocation, () => ( {}));
      if (start === void 0 || end === void 0) return true;
      if (element.tagName === "header") open.push(element);
      else if (element.tagName === "time") {
        const value = _chunk455ZDLDYcjs.attribute.call(void 0, element, "datetime");
        const at = _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, value, true), () => ( _chunkGPU7YA55cjs.toDay.call(void 0, value)));
        if (at) times.push({ start, end, at });
      } else if (isAuthor(element)) authors.push({ start, end });
      if (element.tagName === "h1") {
        const { startOffset, endOffset } = _nullishCoalesce(_optionalChain([open, 'access', _211 => _211.at, 'call', _212 => _212(-1), 'optionalAccess', _213 => _213.sourceCodeLocation]), () => ( {}));
        if (startOffset !== void 0 && endOffset !== void 0) heads.push({ start: startOffset, end: endOffset });
      }
      return true;
    },
    leave(element) {
      if (open.at(-1) === element) open.pop();
    },
    text() {
    }
  });
  return { times, authors, heads };
}
var AUTHOR2 = /(?:^|[\s_-])(?:byline|authors?)(?:[_-]*(?:block|name|line|link|info))?(?:\s|$)/i;
var AUTHOR_ATTRIBUTES = /* @__PURE__ */ new Set([
  ...["rel", "itemprop", "class", "data-component", "data-testid"]
]);
var isAuthor = ({ attrs }) => attrs.some(({ name, value }) => AUTHOR_ATTRIBUTES.has(name) && AUTHOR2.test(value));
function asLine({ block, texts }) {
  return block.kind === "paragraph" || block.kind === "subhead" ? texts.text : void 0;
}
var asSubhead = (line, text) => ({
  ...line,
  block: line.block.kind === "subhead" ? line.block : { kind: "subhead", text }
});
function spanOf({ element, texts }) {
  const { startOffset = 0, endOffset = startOffset } = _nullishCoalesce(_optionalChain([element, 'optionalAccess', _214 => _214.sourceCodeLocation]), () => ( {}));
  const first = Object.values(texts)[0];
  return _optionalChain([element, 'optionalAccess', _215 => _215.sourceCodeLocation]) ? { start: startOffset, end: endOffset } : _nullishCoalesce(_optionalChain([first, 'optionalAccess', _216 => _216.span]), () => ( { start: 0, end: 0 }));
}
function whole(source, blocks) {
  const edits = [];
  let at = 0;
  for (const { texts } of blocks) {
    const { text } = texts;
    if (!text) continue;
    edits.push({ start: at, end: text.span.start, text: at ? "\n\n" : "" });
    for (const edit of text.edits) edits.push(edit);
    at = text.span.end;
  }
  edits.push({ start: at, end: source.length, text: "" });
  return edits.filter(({ start, end, text }) => start < end || text);
}
function placeOf2(block) {
  const { startOffset, endOffset } = _nullishCoalesce(_optionalChain([block, 'access', _217 => _217.element, 'optionalAccess', _218 => _218.sourceCodeLocation]), () => ( {}));
  const { start, end } = spanOf(block);
  return { start: Math.min(start, _nullishCoalesce(startOffset, () => ( start))), end: Math.max(end, _nullishCoalesce(endOffset, () => ( end))) };
}
function problemsIn(problems, places2) {
  const sorted = [...places2].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return [...problems].sort(([, , a], [, , b]) => a.start - b.start).filter(([, , { start, end }]) => {
    for (; next < sorted.length && sorted[next].start <= start; next++)
      reach = Math.max(reach, sorted[next].end);
    return end <= reach;
  });
}
function languageStated({ values }) {
  for (const { text } of values.language) {
    const tag = _chunkGPU7YA55cjs.toLanguageTag.call(void 0, text.replace("_", "-"));
    if (tag) return tag;
  }
  return void 0;
}
function languageOf(root) {
  for (const child of root.childNodes) if ("tagName" in child) return _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunk455ZDLDYcjs.attribute.call(void 0, child, "lang"));
  return void 0;
}

// src/workflows/html/decode-page.ts
var PRESCAN = 1024;
var USUAL = /* @__PURE__ */ new Map(
  Object.entries({
    "windows-1250": "cs hr hu pl sk sl",
    "windows-1251": "ba be bg kk ky mk ru sah sr tg tt uk",
    "iso-8859-7": "el",
    "windows-1254": "az ku tr",
    "windows-1255": "he",
    "windows-1256": "ar fa ur",
    "windows-1257": "et lt lv",
    "windows-1258": "vi",
    "windows-874": "th",
    shift_jis: "ja",
    "euc-kr": "ko",
    gb18030: "zh zh-cn zh-hans zh-sg",
    big5: "zh-tw zh-hk zh-hant zh-mo"
  }).flatMap(([charset, tags]) => tags.split(" ").map((tag) => [tag, charset]))
);
function decodePage(bytes, stated) {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const declared = _nullishCoalesce(stated, () => ( declaredCharset(head)));
  const { text, charset } = _chunk6UTBZWIBcjs.decode.call(void 0, bytes, declared);
  if (declared !== void 0 || !WESTERN.test(_nullishCoalesce(_optionalChain([charset, 'optionalAccess', _219 => _219.found]), () => ( "")))) return text;
  const usual = usualCharset(head);
  return usual ? _chunk6UTBZWIBcjs.decode.call(void 0, bytes, usual).text : text;
}
var WESTERN = /^(?:windows-1252|iso-8859-1)$/;
function declaredCharset(head) {
  const label = _nullishCoalesce(_optionalChain([/^\s*<\?xml\b[^>]{0,100}?\sencoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})/, 'access', _220 => _220.exec, 'call', _221 => _221(head), 'optionalAccess', _222 => _222[1]]), () => ( _optionalChain([/<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})/i, 'access', _223 => _223.exec, 'call', _224 => _224(head), 'optionalAccess', _225 => _225[1]])));
  if (!label) return void 0;
  try {
    return _chunk6UTBZWIBcjs.charsetNamed.call(void 0, label);
  } catch (e4) {
    return void 0;
  }
}
function usualCharset(head) {
  const tag = _optionalChain([/<html\b[^>]{0,300}?\slang\s{0,8}=\s{0,8}["']?([a-z-]{2,20})/i, 'access', _226 => _226.exec, 'call', _227 => _227(head), 'optionalAccess', _228 => _228[1], 'optionalAccess', _229 => _229.toLowerCase, 'call', _230 => _230()]);
  return tag && (_nullishCoalesce(USUAL.get(tag), () => ( USUAL.get(_nullishCoalesce(tag.split("-")[0], () => ( ""))))));
}

// src/workflows/html/head-lines.ts
var MOST4 = 40;
var WORDED = 24;
var NAME2 = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, 
  () => new RegExp(
    String.raw`^(?!By )\p{Lu}[\p{L}.'’-]*(?: (?:${_chunkK7RRLWUPcjs.alternatives.call(void 0, _chunkHC4LEGDTcjs.personLineParticles)})){0,3} \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$`,
    "u"
  )
);
var isPersonName = (line) => NAME2().test(line);
var STORY3 = 8;
var LONG2 = 100;
var isLongLine = (text = "") => text.length > LONG2;
var SIGNED = 80;
function withHeadLines(read, shown) {
  const head = new PageHeadReader(read, shown);
  if (read.spans.subheadline) head.moveSubheadline("subheadline", _nullishCoalesce(read.article.subheadline, () => ( "")));
  let count2 = 0;
  for (const block of read.article.body) {
    if (count2 === MOST4 || block.kind !== "paragraph" || block.dateline || !head.moveParagraph(`body.${count2}.text`, block.text))
      break;
    count2++;
  }
  return head.withoutBlocks(count2);
}
var PageHeadReader = class {
  constructor(read, shown) {
    this.read = read;
    this.shown = shown;
    this.article = { ...read.article };
    this.spans = { ...read.spans };
    this.dropped = [...read.dropped];
  }
  
  
  
  
  
  /** Moves the subheadline to the byline or the publication time, if the HTML elements around it mark it as an author or a time. */
  moveSubheadline(path, text) {
    const role = this.roleAt(path);
    if (role === "head" || !role || !this.canMove(role, text)) return;
    this.move(role, path, text);
    delete this.article[path];
    delete this.spans[path];
  }
  /**
   * Moves a paragraph to the byline, publication time, subheadline or summaries, by the HTML elements around it; drops a short label.
   * Returns false, with nothing moved, if the paragraph is no head line or the field already has a text.
   */
  moveParagraph(path, text) {
    const role = this.roleAt(path);
    const span = this.spans[path];
    if (!role || !span) return false;
    if (role !== "head") {
      if (!this.canMove(role, text)) return false;
      this.move(role, path, text);
    } else if (text.length < WORDED || text.includes("\n")) this.dropped.push({ kind: "meta", ...span });
    else if (this.article.subheadline === void 0) {
      this.article.subheadline = text;
      this.spans.subheadline = span;
    } else {
      const summaries = [..._nullishCoalesce(this.article.summaries, () => ( [])), { text }];
      this.article.summaries = summaries;
      this.spans[`summaries.${summaries.length - 1}.text`] = span;
    }
    return true;
  }
  /** Returns the story without the first `count` blocks of its body, which were moved to other fields. */
  withoutBlocks(count2) {
    const path = (own) => own.replace(/^body\.(\d+)(?=\.|$)/, (_, index) => `body.${Number(index) - count2}`);
    const spans = Object.entries(this.spans).filter(([key]) => !isBefore(key, count2));
    return {
      ...this.read,
      article: { ...this.article, body: this.article.body.slice(count2) },
      spans: Object.fromEntries(spans.map(([key, span]) => [path(key), span])),
      dropped: this.dropped,
      diagnostics: this.read.diagnostics.filter((diagnostic) => !isBefore(diagnostic.path, count2)).map((diagnostic) => ({ ...diagnostic, path: path(diagnostic.path) }))
    };
  }
  /** Whether a line can be moved to the field of its role: the field is empty, and a line for the byline is short enough. */
  canMove(role, text) {
    return role === "time" ? !this.article.published : !this.article.byline && text.length <= SIGNED;
  }
  move(role, path, text) {
    const span = this.spans[path];
    if (!span) return;
    if (role === "time") {
      this.article.published = { text };
      this.spans["published.text"] = span;
      return;
    }
    const named = isPersonName(text);
    this.article.byline = { text, ...named && { authors: [{ kind: "person", name: text }] } };
    this.spans["byline.text"] = span;
    if (named) this.spans["byline.authors.0.name"] = span;
  }
  /** Returns the HTML offset of the first long paragraph that belongs to the story by its score; infinity if not found. */
  bodyStart() {
    const first = this.shown.lines.find(
      ({ block }) => isLongLine(_optionalChain([block, 'access', _231 => _231.texts, 'access', _232 => _232.text, 'optionalAccess', _233 => _233.text])) && (_nullishCoalesce(this.shown.scores.get(block), () => ( 0))) > STORY3
    );
    return _nullishCoalesce(_optionalChain([first, 'optionalAccess', _234 => _234.block, 'access', _235 => _235.texts, 'access', _236 => _236.text, 'optionalAccess', _237 => _237.span, 'access', _238 => _238.start]), () => ( Number.POSITIVE_INFINITY));
  }
  /** Returns the role of the text at a path, by the elements around its line. Undefined if the text is not a whole line. */
  roleAt(path) {
    const { start = -1, end = -1 } = _nullishCoalesce(this.spans[path], () => ( {}));
    const line = this.shown.lines.find((one) => one.start === start);
    const source = _optionalChain([line, 'optionalAccess', _239 => _239.block, 'access', _240 => _240.texts, 'access', _241 => _241.text]);
    if (!source || source.text.length !== end - start) return void 0;
    const within2 = (spans) => spans.some((one) => one.start <= source.span.start && source.span.end <= one.end);
    if (within2(this.shown.times)) return "time";
    if (within2(this.shown.authors)) return "author";
    return within2(this.shown.heads) && source.span.start < this.bodyStart() ? "head" : void 0;
  }
};
var isBefore = (path, count2) => Number(_nullishCoalesce(_optionalChain([/^body\.(\d+)/, 'access', _242 => _242.exec, 'call', _243 => _243(path), 'optionalAccess', _244 => _244[1]]), () => ( count2))) < count2;

// src/workflows/html/split-at-gaps.ts
var MOST5 = 4;
function splitAtGaps(source, reading, options) {
  let { shown, read } = reading;
  for (let times = 0; times < MOST5; times++) {
    const uses = linesToSplit(shown, read);
    if (!uses.size) break;
    shown = withoutLines(source, shown, uses);
    read = _chunkMCCI32TScjs.parse.call(void 0, shown.text, options);
  }
  return { shown, read };
}
var RESTRICTION = /^(?:embargo|expires|notices|restrictions|usageTerms|editorsNotes)\b/;
function linesToSplit(shown, read) {
  const uses = /* @__PURE__ */ new Map();
  const { lines } = shown;
  const gaps = gapsOf2(shown);
  const starts = lines.map(({ start }) => start);
  for (const [path, span] of Object.entries(read.spans)) {
    const first = indexAt(starts, span.start);
    const last = indexAt(starts, span.end - 1);
    for (let i = first; i < last; i++) {
      const gap = gaps[i];
      if (!gap || gap === "dropped" && RESTRICTION.test(path)) continue;
      const isByline = path.startsWith("byline.");
      const isNamed2 = isByline && lines.slice(i + 1, last + 1).some(({ block }) => block === shown.byline);
      const [from, to] = isNamed2 ? [first, i] : [i + 1, last];
      for (let k = from; k <= to; k++) uses.set(k, isByline ? "dropped" : "block");
      break;
    }
  }
  return uses;
}
function gapsOf2({ lines, others, dropped }) {
  const ends = lines.map(({ block }) => _nullishCoalesce(_optionalChain([block, 'access', _245 => _245.texts, 'access', _246 => _246.text, 'optionalAccess', _247 => _247.span, 'access', _248 => _248.start]), () => ( 0)));
  const gaps = lines.map(() => void 0);
  const add = ({ start }, use) => {
    const line = indexAt(ends, start);
    if (line >= 0) gaps[line] = use;
  };
  for (const span of dropped) add(span, "dropped");
  for (const { span, block } of others) if (Object.keys(block.texts).length) add(span, "block");
  return gaps;
}
function indexAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((_nullishCoalesce(starts[middle], () => ( 0))) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// src/workflows/html/read-with-headline.ts
var MOST6 = 6;
function readWithHeadline(source, page, options) {
  let shown = page;
  let read = _chunkMCCI32TScjs.parse.call(void 0, shown.text, options);
  for (let times = 0; times < MOST6; times++) {
    const { headline } = read.spans;
    const title = findTitle(shown);
    if (!headline || !title || headline.start >= title.start || bodyTextStart(read) < title.start) break;
    const above = shown.lines.findLastIndex(({ start }) => start <= headline.start);
    shown = withoutLines(source, shown, /* @__PURE__ */ new Map([[above, "dropped"]]));
    read = _chunkMCCI32TScjs.parse.call(void 0, shown.text, options);
  }
  for (let times = 0; times < MOST6; times++) {
    const line = lineAsByline(shown, read);
    if (line < 0) break;
    shown = withoutLines(source, shown, /* @__PURE__ */ new Map([[line, "block"]]));
    read = _chunkMCCI32TScjs.parse.call(void 0, shown.text, options);
  }
  return splitAtGaps(source, { shown, read }, options);
}
function lineAsByline({ lines, page: { values }, byline }, read) {
  const text = _optionalChain([read, 'access', _249 => _249.article, 'access', _250 => _250.byline, 'optionalAccess', _251 => _251.text]);
  const start = _optionalChain([read, 'access', _252 => _252.spans, 'access', _253 => _253["byline.text"], 'optionalAccess', _254 => _254.start]);
  if (text === void 0 || start === void 0 || values.author.some((author) => text.includes(author.text))) return -1;
  const isBelow = start > bodyTextStart(read) && values.author.some((author) => isPersonName(author.text));
  if (!isBelow && !values.author.length) return -1;
  return lines.findIndex(
    ({ start: at, block }) => at === start && block !== byline && (isBelow || block.block.kind === "subhead")
  );
}
function findTitle({ lines, page: { title = "" } }) {
  const named = lines.find(({ block: { element, texts } }) => {
    const text = _nullishCoalesce(_optionalChain([texts, 'access', _255 => _255.text, 'optionalAccess', _256 => _256.text, 'access', _257 => _257.replace, 'call', _258 => _258(/\s+/g, " ")]), () => ( ""));
    return /^h[1-3]$/.test(_nullishCoalesce(_optionalChain([element, 'optionalAccess', _259 => _259.tagName]), () => ( ""))) && text.length >= SHORTEST && title.startsWith(text);
  });
  return _nullishCoalesce(named, () => ( lines.find(({ block }) => _optionalChain([block, 'access', _260 => _260.element, 'optionalAccess', _261 => _261.tagName]) === "h1")));
}
var SHORTEST = 12;
function bodyTextStart({ spans }) {
  let first = Number.POSITIVE_INFINITY;
  for (const path of Object.keys(spans))
    if (path.startsWith("body.")) first = Math.min(first, _nullishCoalesce(_optionalChain([spans, 'access', _262 => _262[path], 'optionalAccess', _263 => _263.start]), () => ( first)));
  return first;
}

// src/workflows/html/fields-of-head.ts
var LONGEST7 = 80;
function fieldsOfHead(article, { page: { values }, others: blocks }) {
  const hasPicture = blocks.some(({ block: { block } }) => block.kind === "media");
  const fields = {};
  const spans = {};
  const used = [];
  const metadata = [];
  const add = (path, value) => {
    if (!value.isPlaced || spans[path]) return;
    spans[path] = value.span;
    used.push(value);
  };
  const cite = (path, { span, source }) => {
    metadata.push({ path, source, ...span });
  };
  const sites = values.site.map(({ text }) => text);
  const headlines = values.headline.map((value) => cleaned(value, sites));
  const [shared] = headlines;
  if (article.headline === void 0 && shared) {
    fields.headline = shared.text;
    add("headline", shared);
  }
  const headline = _nullishCoalesce(_nullishCoalesce(article.headline, () => ( fields.headline)), () => ( ""));
  const others = [..._nullishCoalesce(article.alternativeHeadlines, () => ( []))];
  for (const value of headlines) {
    if (hasSameWords(value.text, headline)) cite("headline", value);
    else {
      const known = others.findIndex(({ text }) => text === value.text);
      const path = `alternativeHeadlines.${known < 0 ? others.length : known}.text`;
      if (known < 0) {
        others.push({ role: /^(?:og|twitter):/i.test(value.source) ? "social" : "seo", text: value.text });
        add(path, value);
      }
      cite(path, value);
    }
  }
  if (others.length) fields.alternativeHeadlines = others;
  const authors = values.author.filter(({ text }) => isAuthor2(text));
  const names = [...new Map(authors.map((value) => [value.text, value])).values()];
  if (!article.byline) {
    const groups = names.filter((value) => isOrganisation(value, sites));
    const people = names.filter((value) => isPersonName(value.text) && !groups.includes(value));
    const signed2 = people.length ? people : groups;
    if (signed2.length) {
      const kind = people.length ? "person" : "organisation";
      fields.byline = {
        text: signed2.map(({ text }) => text).join(", "),
        authors: signed2.map(({ text }) => ({ kind, name: text }))
      };
      if (signed2.length === 1) add("byline.text", signed2[0]);
      signed2.forEach(({ span, isPlaced }, i) => {
        if (isPlaced) spans[`byline.authors.${i}.name`] = span;
      });
      if (signed2.length > 1) used.push(...signed2.filter(({ isPlaced }) => isPlaced));
    }
  }
  const signed = _nullishCoalesce(article.byline, () => ( fields.byline));
  for (const value of authors) {
    const index = _nullishCoalesce(_optionalChain([signed, 'optionalAccess', _264 => _264.authors, 'optionalAccess', _265 => _265.findIndex, 'call', _266 => _266(({ name }) => name === value.text)]), () => ( -1));
    if (index >= 0) cite(`byline.authors.${index}.name`, value);
  }
  for (const field of ["published", "updated"]) {
    const [value] = values[field].filter(({ text }) => momentOf(text));
    if (!value) continue;
    const at = momentOf(value.text);
    if (!article[field] && at && !(field === "updated" && at === momentOf(_optionalChain([values, 'access', _267 => _267.published, 'access', _268 => _268[0], 'optionalAccess', _269 => _269.text])))) {
      fields[field] = { text: value.text, at };
      add(`${field}.text`, value);
    }
    for (const one of values[field])
      if (momentOf(one.text) === _optionalChain([(_nullishCoalesce(fields[field], () => ( article[field]))), 'optionalAccess', _270 => _270.at])) cite(`${field}.at`, one);
  }
  const [section] = values.section;
  if (section && !article.section && section.text.length <= LONGEST7) {
    fields.section = section.text;
    add("section", section);
  }
  for (const value of values.section) if (value.text === (_nullishCoalesce(article.section, () => ( fields.section)))) cite("section", value);
  const keywords = [...new Map(values.keyword.map((value) => [value.text.toLowerCase(), value])).values()];
  if (!article.keywords && keywords.length) {
    fields.keywords = keywords.map(({ text }) => text);
    keywords.forEach((value, i) => {
      cite(`keywords.${i}`, value);
    });
  }
  for (const value of values.language)
    if (value.text.replace("_", "-").toLowerCase() === _optionalChain([article, 'access', _271 => _271.language, 'optionalAccess', _272 => _272.toLowerCase, 'call', _273 => _273()])) cite("language", value);
  const image = values.image.find(({ text }) => _chunkGPU7YA55cjs.toUri.call(void 0, text));
  if (image && !article.associations && !hasPicture) {
    fields.associations = [{ href: image.text, class: "picture", rel: "featureimage" }];
    add("associations.0.href", image);
    for (const value of values.image) if (value.text === image.text) cite("associations.0.href", value);
  }
  const [free] = values.free;
  if (free) {
    fields.extensions = { isAccessibleForFree: isFree(free.text) };
    for (const value of values.free)
      if (isFree(value.text) === isFree(free.text)) cite("extensions.isAccessibleForFree", value);
  }
  return { fields, spans, used, metadata };
}
var isFree = (text) => /^(?:true|free)$/i.test(text);
var momentOf = (text) => _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, text, true), () => ( _chunkGPU7YA55cjs.toDay.call(void 0, text)));
var isAuthor2 = (text) => text.length <= LONGEST7 && !/^https?:|\/\/|@/.test(text);
var isOrganisation = ({ text, isOrganization }, sites) => isOrganization === true || sites.some((site) => hasSameWords(site, text));
function cleaned(value, sites) {
  const { start, end } = withoutSiteName(value.text, sites);
  const text = value.text.slice(start, end);
  if (!text || text === value.text) return value;
  const isLiteral = value.span.end - value.span.start === value.text.length;
  const span = isLiteral ? { start: value.span.start + start, end: value.span.start + end } : value.span;
  return { ...value, text, span };
}
var hasSameWords = (a, b) => lettersOf(a) === lettersOf(b);
var lettersOf = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

// src/workflows/html/outside-texts.ts
function outsideTexts(dropped, texts) {
  const taken = [...texts].sort(byStart);
  const found = [];
  let next = 0;
  let reach = 0;
  for (const { kind, start, end } of [...dropped].sort(byStart)) {
    for (let text = taken[next]; text && text.start < end; text = taken[++next]) {
      const from2 = Math.max(start, reach);
      if (from2 < text.start) found.push({ kind, start: from2, end: text.start });
      reach = Math.max(reach, text.end);
    }
    const from = Math.max(start, reach);
    if (from < end) found.push({ kind, start: from, end });
    reach = Math.max(reach, end);
  }
  return found;
}
var byStart = (a, b) => a.start - b.start || a.end - b.end;

// src/workflows/html/with-marks.ts
function withMarks(shown, read) {
  const map = new SourceMap(read.repairs);
  const marksAt = (path, text) => {
    const span = read.spans[path];
    const marks = span && text !== void 0 ? marksIn(shown, span, text, map) : [];
    return marks.length ? { marks } : {};
  };
  return read.article.body.map((block, i) => {
    const path = `body.${i}`;
    switch (block.kind) {
      case "paragraph":
      case "subhead":
        return asMarkedUp({ ...block, ...marksAt(`${path}.text`, block.text) }, read.spans[`${path}.text`], shown);
      case "quote":
        return { ...block, ...marksAt(`${path}.text`, block.text) };
      case "list":
        return {
          ...block,
          items: block.items.map((item, k) => ({ ...item, ...marksAt(`${path}.items.${k}.text`, item.text) }))
        };
      default:
        return block;
    }
  });
}
function asMarkedUp(block, span, shown) {
  const line = span && shown.lines[lineAt(shown, span.start)];
  if (!line || line.start !== span.start) return block;
  const { block: source, texts } = line.block;
  if (line.start + (_nullishCoalesce(_optionalChain([texts, 'access', _274 => _274.text, 'optionalAccess', _275 => _275.text, 'access', _276 => _276.length]), () => ( 0))) !== span.end) return block;
  const language = "language" in source ? source.language : void 0;
  const withLanguage = language && !block.language ? { ...block, language } : block;
  const { text, marks } = block;
  if (source.kind !== "subhead" || /\n|\t/.test(text) || "dateline" in block && block.dateline) return withLanguage;
  const { level } = source;
  return { kind: "subhead", text, ...level && { level }, ...marks && { marks }, ...language && { language } };
}
function marksIn(shown, span, text, map) {
  const marks = [];
  const from = map.to(span.start);
  for (let i = lineAt(shown, span.start); i < shown.lines.length; i++) {
    const line = shown.lines[i];
    if (!line || line.start >= span.end) break;
    for (const mark of _nullishCoalesce(_optionalChain([line, 'access', _277 => _277.block, 'access', _278 => _278.texts, 'access', _279 => _279.text, 'optionalAccess', _280 => _280.marks]), () => ( []))) {
      const start = map.to(Math.max(span.start, line.start + mark.start)) - from;
      const end = Math.min(text.length, map.to(Math.min(span.end, line.start + mark.end)) - from);
      if (start < end && isCharacterStart(text, start) && isCharacterStart(text, end))
        marks.push({ ...mark, start, end });
    }
  }
  return marks;
}
var isCharacterStart = (text, at) => {
  const unit = text.charCodeAt(at);
  return !(unit >= 56320 && unit < 57344);
};
function lineAt({ lines }, offset) {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((_nullishCoalesce(_optionalChain([lines, 'access', _281 => _281[middle], 'optionalAccess', _282 => _282.start]), () => ( 0))) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

// src/workflows/html/story-of-page.ts
function storyOfPage(text, shown, read, diagnostics) {
  const map = new SourceMap(shown.edits);
  const place = (span) => map.span(span);
  const restored = linesToRestore(shown, read);
  const others = [...shown.others, ...restored.map(({ line }) => line)].sort((a, b) => a.span.start - b.span.start);
  const { body, numbers, left } = fillBody({ ...shown, others }, read, place);
  const starts = new Set(restored.map(({ at }) => at));
  const isRestored = (span) => span !== void 0 && starts.has(span.start);
  const path = (own) => own.replace(/^body\.(\d+)(?=\.|$)/, (_, i) => `body.${numbers[Number(i)]}`);
  const spans = {};
  for (const key of Object.keys(read.spans)) {
    const span = read.spans[key];
    if (span) spans[path(key)] = place(span);
  }
  body.forEach(({ texts = {} }, i) => {
    for (const [key, span] of Object.entries(texts)) spans[`body.${i}.${key}`] = span;
  });
  const head = fieldsOfHead(read.article, shown);
  Object.assign(spans, head.spans);
  const dropped = [
    ...shown.dropped,
    ...left,
    ...read.dropped.filter((span) => !isRestored(span)).map(({ kind, ...span }) => ({ kind, ...place(span) }))
  ];
  return {
    text,
    article: {
      ...read.article,
      ...head.fields,
      ...timesOfElements(read.article, spans, shown),
      ...extensionsOf(shown, head.fields),
      body: body.map(({ block }) => block)
    },
    spans,
    repairs: repairsOf(text, shown, read, map, head.used),
    dropped: outsideTexts(dropped, Object.values(spans)),
    unread: outsideTexts(
      read.unread.filter((span) => !isRestored(span)).map((span) => ({ kind: "unread", ...place(span) })),
      Object.values(spans)
    ).map(({ start, end }) => ({ start, end })),
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics.filter(({ rule, span }) => rule !== "read/unread" || !isRestored(span)).map(({ fix: _, span, ...rest }) => ({
        ...rest,
        path: path(rest.path),
        ...span && { span: place(span) }
      }))
    ],
    ...head.metadata.length && { metadata: head.metadata },
    ...read.reader && { reader: read.reader }
  };
}
var SURE = 8;
var BY_FORM = /* @__PURE__ */ new Set(["duplicate-paragraph", "repeated", "site", "navigation", "page", "related"]);
function linesToRestore(shown, read) {
  if (!shown.hasStory) return [];
  const headline = _nullishCoalesce(_optionalChain([read, 'access', _283 => _283.spans, 'access', _284 => _284.headline, 'optionalAccess', _285 => _285.start]), () => ( -1));
  const lines = new Map(shown.lines.map((line) => [line.start, line]));
  const dropped = read.dropped.filter(
    ({ kind, start }) => BY_FORM.has(kind) && (_nullishCoalesce(shown.scores.get(_optionalChain([lines, 'access', _286 => _286.get, 'call', _287 => _287(start), 'optionalAccess', _288 => _288.block])), () => ( 0))) > SURE
  );
  return [...read.unread, ...dropped].flatMap(({ start, end }) => {
    const line = start > headline ? lines.get(start) : void 0;
    const text = _optionalChain([line, 'optionalAccess', _289 => _289.block, 'access', _290 => _290.texts, 'access', _291 => _291.text]);
    return line && text && text.text.length === end - start ? [{ at: start, line: { span: text.span, block: line.block } }] : [];
  });
}
function extensionsOf({ entries }, { extensions }) {
  return entries.length ? { extensions: { ...extensions, liveBlog: entries.map((entry) => ({ ...entry })) } } : {};
}
function timesOfElements(article, spans, { times }) {
  const made2 = {};
  for (const field of ["published", "updated"]) {
    const [stamp, span] = [article[field], spans[`${field}.text`]];
    if (!stamp || !span) continue;
    const within2 = times.filter(({ start, end }) => start < span.end && end > span.start);
    const [time] = within2;
    if (time && within2.length === 1) made2[field] = { ...stamp, at: time.at };
  }
  return made2;
}
function repairsOf(text, shown, read, map, used) {
  const kinds = new Map(read.repairs.map(({ kind, ...span }) => [map.span(span).start, kind]));
  const all = composeEdits(shown.edits, shown.text, read.repairs).map((edit) => ({
    kind: _nullishCoalesce(kinds.get(edit.start), () => ( "markup")),
    ...edit
  }));
  const texts = shown.others.flatMap(({ block }) => Object.values(block.texts));
  const edits = [...texts.flatMap((run) => run.edits), ...used.flatMap((value) => _nullishCoalesce(editOf(text, value), () => ( [])))];
  const spans = [...texts, ...used].map(({ span }) => span).sort((a, b) => a.start - b.start);
  if (!spans.length) return all;
  return [...splitRepairs(all, spans), ...edits.map((edit) => ({ kind: "markup", ...edit }))].sort(
    (a, b) => a.start - b.start || a.end - b.end
  );
}
function splitRepairs(repairs, spans) {
  let next = 0;
  return repairs.flatMap((repair) => {
    const parts = [];
    let { start } = repair;
    while (next < spans.length && spans[next].start < start) next++;
    for (let span = spans[next]; span && span.start < repair.end; span = spans[++next]) {
      if (span.start < start || span.end > repair.end) continue;
      parts.push({ ...repair, start, end: span.start, text: "" });
      start = span.end;
    }
    return [...parts, { ...repair, start }].filter((part2) => part2.start < part2.end || part2.text);
  });
}
function fillBody(shown, read, place) {
  const blocks = withMarks(shown, read);
  const starts = blocks.map((_, i) => blockStart(read, i, place));
  const headline = read.spans.headline;
  const first = headline ? place(headline).start : _nullishCoalesce(starts[0], () => ( 0));
  const last = shown.hasStory ? Number.POSITIVE_INFINITY : _nullishCoalesce(starts.at(-1), () => ( Number.POSITIVE_INFINITY));
  const body = [];
  const numbers = [];
  const left = [];
  let next = 0;
  const addBefore = (start) => {
    for (let other = shown.others[next]; other && other.span.start < start; other = shown.others[++next]) {
      const { block, texts } = other.block;
      const at = other.span.start;
      if (at < first || at > last || isMenu(block))
        left.push({ kind: isMenu(block) ? "related" : "page", ...other.span });
      else body.push({ block, texts: Object.fromEntries(Object.entries(texts).map(([key, { span }]) => [key, span])) });
    }
  };
  blocks.forEach((block, i) => {
    addBefore(_nullishCoalesce(starts[i], () => ( 0)));
    numbers.push(body.length);
    body.push({ block });
  });
  addBefore(Number.POSITIVE_INFINITY);
  return { body, numbers, left };
}
function blockStart(read, index, place) {
  const { spans } = read;
  const block = read.article.body[index];
  const inner = _optionalChain([block, 'optionalAccess', _292 => _292.kind]) === "list" ? "items.0.text" : _optionalChain([block, 'optionalAccess', _293 => _293.kind]) === "table" ? "rows.0.0.text" : "text";
  const span = _nullishCoalesce(_nullishCoalesce(spans[`body.${index}.dateline.text`], () => ( spans[`body.${index}.${inner}`])), () => ( spans[`body.${index}`]));
  return span ? place(span).start : 0;
}
var isMenu = (block) => block.kind === "list" && block.items.every(
  ({ text, marks = [] }) => marks.some(({ kind, start, end }) => kind === "link" && start === 0 && end === text.length)
);

// src/parse/read-byline-authors.ts
function readBylineAuthors(text, lexicon) {
  const tables = _chunkMCCI32TScjs.tablesOf.call(void 0, lexicon);
  return _chunkMCCI32TScjs.readAuthors.call(void 0, text, _chunkMCCI32TScjs.bylineOpenerLength.call(void 0, text, _chunkMCCI32TScjs.openingOf.call(void 0, text), tables), tables).map(({ author }) => author);
}

// src/workflows/html/without-text.ts
function isFree2(read, span) {
  const within2 = Object.keys(read.spans).filter((key) => {
    const other = read.spans[key];
    return other.start < span.end && other.end > span.start;
  });
  if (!within2.length) return true;
  const [path = "", ...others] = within2;
  const place = read.spans[path];
  const hasOthers = others.some((other) => !path.startsWith("signoff.") || !CONTRIBUTOR2.test(other));
  return !hasOthers && _optionalChain([place, 'optionalAccess', _294 => _294.start]) === span.start && place.end === span.end && (fieldOf(path) !== void 0 || ENTRY.test(path));
}
function withoutText(read, span) {
  const isIt = (other) => other.start === span.start && other.end === span.end;
  const path = Object.keys(read.spans).find((key) => isIt(read.spans[key]));
  const field = fieldOf(path);
  if (path && field) {
    const article = { ...read.article };
    const spans = { ...read.spans };
    delete article[field];
    delete spans[path];
    return { ...read, article, spans };
  }
  const [, list2, index] = _nullishCoalesce(ENTRY.exec(_nullishCoalesce(path, () => ( ""))), () => ( []));
  if (list2) return withoutNames(withoutEntry(read, list2, Number(index)), span);
  return {
    ...read,
    dropped: read.dropped.filter((one) => !isIt(one)),
    unread: read.unread.filter((one) => !isIt(one)),
    diagnostics: read.diagnostics.filter(({ rule, span: at }) => rule !== "read/unread" || !at || !isIt(at))
  };
}
var FIELDS = {
  subheadline: "subheadline",
  section: "section",
  kicker: "kicker",
  "dateline.text": "dateline"
};
var ENTRY = /^(body|summaries|signoff)\.(\d+)\.text$/;
var CONTRIBUTOR2 = /^contributors\.(\d+)\./;
var fieldOf = (path = "") => Object.hasOwn(FIELDS, path) ? FIELDS[path] : void 0;
function withoutNames(read, { start, end }) {
  const path = Object.keys(read.spans).find((key) => {
    const span = read.spans[key];
    return CONTRIBUTOR2.test(key) && span && span.start >= start && span.end <= end;
  });
  const index = _optionalChain([CONTRIBUTOR2, 'access', _295 => _295.exec, 'call', _296 => _296(_nullishCoalesce(path, () => ( ""))), 'optionalAccess', _297 => _297[1]]);
  return index === void 0 ? read : withoutNames(withoutEntry(read, "contributors", Number(index)), { start, end });
}
function withoutEntry(read, list2, index) {
  const opening = `${list2}.`;
  const path = (own) => {
    if (!own.startsWith(opening)) return own;
    const [number = "", ...rest] = own.slice(opening.length).split(".");
    return [list2, Number(number) - (Number(number) > index ? 1 : 0), ...rest].join(".");
  };
  const isGone = (own) => own === `${list2}.${index}` || own.startsWith(`${list2}.${index}.`);
  const left = _nullishCoalesce(_optionalChain([read, 'access', _298 => _298.article, 'access', _299 => _299[list2], 'optionalAccess', _300 => _300.filter, 'call', _301 => _301((_, i) => i !== index)]), () => ( []));
  const article = { ...read.article, [list2]: left };
  if (!left.length && list2 !== "body") delete article[list2];
  return {
    ...read,
    article,
    spans: Object.fromEntries(
      Object.entries(read.spans).flatMap(([key, span]) => isGone(key) ? [] : [[path(key), span]])
    ),
    diagnostics: read.diagnostics.filter((diagnostic) => !isGone(diagnostic.path)).map((diagnostic) => ({ ...diagnostic, path: path(diagnostic.path) }))
  };
}

// src/workflows/html/with-byline.ts
function withByline(read, shown, lexicon) {
  const line = shown.lines.find(({ block }) => block === shown.byline);
  const text = _optionalChain([line, 'optionalAccess', _302 => _302.block, 'access', _303 => _303.texts, 'access', _304 => _304.text, 'optionalAccess', _305 => _305.text]);
  if (!line || !text || /[\n\t]/.test(text)) return read;
  const span = { start: line.start, end: line.start + text.length };
  const whole2 = read.spans["byline.text"];
  const isPart = whole2 !== void 0 && whole2.start <= span.start && whole2.end >= span.end;
  if (!isPart && !isFree2(read, span)) return read;
  const freed = isPart ? read : withoutText(read, span);
  const authors = readBylineAuthors(text, lexicon);
  return {
    ...freed,
    article: { ...freed.article, byline: { text, ...authors.length && { authors } } },
    spans: {
      ...Object.fromEntries(Object.entries(freed.spans).filter(([path]) => !path.startsWith("byline."))),
      "byline.text": span
    },
    dropped: whole2 ? outsideTexts([...freed.dropped, { kind: "meta", ...whole2 }], [span]) : freed.dropped
  };
}

// src/workflows/html/with-heading.ts
function withHeading(read, shown) {
  const line = shown.lines.find(({ block }) => block === shown.heading);
  const text = _optionalChain([line, 'optionalAccess', _306 => _306.block, 'access', _307 => _307.texts, 'access', _308 => _308.text, 'optionalAccess', _309 => _309.text]);
  if (!line || !text || /[\n\t]/.test(text) || _optionalChain([read, 'access', _310 => _310.spans, 'access', _311 => _311.headline, 'optionalAccess', _312 => _312.start]) === line.start) return read;
  const span = { start: line.start, end: line.start + text.length };
  return isFree2(read, span) ? withHeadline(withoutText(read, span), text, span) : read;
}
function withHeadline(read, text, span) {
  const article = { ...read.article, headline: text };
  const spans = { ...read.spans, headline: span };
  const old = read.article.headline;
  const place = read.spans.headline;
  const dropped = [...read.dropped];
  if (old !== void 0 && place)
    if (place.start < span.start) dropped.push({ kind: "site", ...place });
    else if (article.subheadline === void 0) {
      article.subheadline = old;
      spans.subheadline = place;
    } else {
      const summaries = [..._nullishCoalesce(article.summaries, () => ( [])), { text: old }];
      article.summaries = summaries;
      spans[`summaries.${summaries.length - 1}.text`] = place;
    }
  return {
    ...read,
    article,
    spans,
    dropped: dropped.sort((a, b) => a.start - b.start),
    diagnostics: read.diagnostics.filter(({ path }) => path !== "headline")
  };
}

// src/workflows/html/with-plain-body.ts
var HEAD2 = /^(?:headline|subheadline|section|kicker|summaries\.\d+\.text)$/;
function withPlainBody(read, { lines, others, page: { title } }) {
  const { headline, body } = read.article;
  if (headline === void 0 || body.length || others.length) return read;
  if (_optionalChain([title, 'optionalAccess', _313 => _313.startsWith, 'call', _314 => _314(headline)]) || lines.some(({ block }) => block.block.kind === "subhead")) return read;
  if (!Object.keys(read.spans).every((path) => HEAD2.test(path))) return read;
  const starts = new Set(Object.values(read.spans).map(({ start }) => start));
  const texts = Object.entries(read.spans).map(([path, span]) => ({ text: textAt(read, path), span }));
  for (const span of read.unread) {
    const line = lines.find(({ start }) => start === span.start);
    const text = _optionalChain([line, 'optionalAccess', _315 => _315.block, 'access', _316 => _316.texts, 'access', _317 => _317.text, 'optionalAccess', _318 => _318.text]);
    if (text === void 0 || starts.has(span.start) || text.length !== span.end - span.start) return read;
    texts.push({ text, span });
  }
  texts.sort((a, b) => a.span.start - b.span.start);
  const article = { ...read.article };
  for (const field of ["headline", "subheadline", "section", "kicker", "summaries"]) delete article[field];
  return {
    ...read,
    article: { ...article, body: texts.map(({ text }) => ({ kind: "paragraph", text })) },
    spans: Object.fromEntries(texts.map(({ span }, i) => [`body.${i}.text`, span])),
    unread: [],
    diagnostics: read.diagnostics.filter(({ rule, path }) => rule !== "read/unread" && !HEAD2.test(path))
  };
}
function textAt({ article }, path) {
  const summary = _optionalChain([/^summaries\.(\d+)/, 'access', _319 => _319.exec, 'call', _320 => _320(path), 'optionalAccess', _321 => _321[1]]);
  if (summary !== void 0) return _nullishCoalesce(_optionalChain([article, 'access', _322 => _322.summaries, 'optionalAccess', _323 => _323[Number(summary)], 'optionalAccess', _324 => _324.text]), () => ( ""));
  return _nullishCoalesce(article[path], () => ( ""));
}

// src/workflows/html/read-html.ts
var readHtmlOptions = {
  ..._chunkGPU7YA55cjs.documentOptions,
  parse: _chunkJWLGQQU3cjs.optionShapes.record,
  root: { what: "a selector such as `main .story`, or offsets `{ start, end }`", fits: isPageRoot }
};
function readHtml(input, options = {}) {
  _chunkGPU7YA55cjs.checkRead.call(void 0, input, options, readHtmlOptions);
  const { parse: given, root: part2, ...document } = options;
  const how = document.zone === void 0 ? given : { zone: document.zone, ...given };
  _chunkGPU7YA55cjs.checkDocumentSize.call(void 0, input, document);
  const text = _chunkGPU7YA55cjs.sourceText.call(void 0, typeof input === "string" ? input : decodePage(input, _optionalChain([how, 'optionalAccess', _325 => _325.charset])), document);
  if (part2 === void 0 && isPlainText(text)) return [_chunkMCCI32TScjs.parse.call(void 0, text, how)];
  const root = _chunk455ZDLDYcjs.openTree.call(void 0, text, _optionalChain([document, 'access', _326 => _326.limits, 'optionalAccess', _327 => _327.depth]));
  applyDocumentOptions(root, document);
  const own = ownArticle(root);
  const declarations = pageDeclarations(root);
  const restraint = pageRestriction(declarations);
  if (own) return [withRestraint(readOwn(text, own, document), restraint, "refuse")];
  const span = part2 === void 0 ? void 0 : findRoot(root, part2);
  const page = { text, root, isLenient: _nullishCoalesce(document.lenient, () => ( false)), how };
  const [first, places2 = []] = readPart(page, span && { span, isChosen: true });
  const read = places2.length ? places2.map((place) => readPart(page, { span: place, isChosen: false })[0]) : [first];
  const rights2 = pageRights(declarations);
  return read.map((story) => withRights(withRestraint(story, restraint), rights2));
}
var isPlainText = (text) => /\S[ \t]*\r?\n[ \t]*\r?\n\s*\S/.test(text) && !/<[a-z!?/]|&#?\w+;/i.test(text);
function readPart({ text, root, isLenient, how }, part2) {
  const diagnostics = [];
  const report = (rule, message, span) => {
    diagnostics.push({ rule, severity: "warning", message, path: "", span });
  };
  const shown = visibleText(text, root, report, part2);
  refusePage(shown, isLenient);
  const { language, stories, titled } = shown;
  const last = _optionalChain([stories, 'optionalAccess', _328 => _328.at, 'call', _329 => _329(-1)]);
  if (stories && last && titled) {
    report("document/left-out", `Page has ${stories.length} stories; read the one with the page\u2019s title.`, last);
  }
  const headed = readWithHeadline(text, shown, { ...language && { language }, ...how });
  const titledStory = withHeading(headed.read, headed.shown);
  const marked = withByline(withPlainBody(titledStory, headed.shown), headed.shown, _optionalChain([how, 'optionalAccess', _330 => _330.lexicon]));
  const story = storyOfPage(text, headed.shown, withHeadLines(marked, headed.shown), diagnostics);
  return stories && !titled && !isLenient ? [story, stories] : [story];
}
var REFUSALS = {
  "no-text": "Page has no visible text.",
  "error-page": "Page is an error page.",
  login: "Page is a login form.",
  "cookie-wall": "Page asks for consent to cookies in place of a story.",
  paywall: "Page is a paywall in place of a story.",
  "search-results": "Page is a list of search results.",
  "section-front": "Page is a list of stories."
};
function refusePage({ text, others, refusal, page }, isLenient) {
  const isEmpty = !text && !others.length;
  const reason = isEmpty ? "no-text" : refusal;
  if (!reason || isLenient && !(isEmpty && !page.values.headline.length)) return;
  throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", REFUSALS[reason], [], reason);
}
var withRights = (story, rights2) => rights2 ? { ...story, article: { ...story.article, rights: { ...rights2, ...story.article.rights } } } : story;
function withRestraint(story, restraint, onDoubt = "publish") {
  const { article } = story;
  const isKnown = !restraint.item && !restraint.restrictions || _chunkKHSK6LXBcjs.isPublicationBlocked.call(void 0, article, { onDoubt });
  return isKnown ? story : { ...story, article: { ...article, ..._chunkDCAEOTAUcjs.mergeRestrictions.call(void 0, article, restraint) } };
}
function fromHtml(input, options = {}) {
  const [story, ...others] = readHtml(input, options);
  if (!story || others.length) {
    const found = story ? `${others.length + 1} articles, not one. Use readHtml for all` : "no article";
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", `Page has ${found}.`);
  }
  return story.article;
}







exports.html = html; exports.visibleText = visibleText; exports.readHtmlOptions = readHtmlOptions; exports.readHtml = readHtml; exports.fromHtml = fromHtml;
