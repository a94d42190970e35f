"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');


var _chunkRSXZP6J4cjs = require('./chunk-RSXZP6J4.cjs');

// src/formats/inline/named-entity.ts
function namedEntities({ annotations = {} }) {
  const { people = [], organisations = [], places = [] } = annotations;
  const ids = new (0, _chunkRSXZP6J4cjs.Ids)();
  return [
    ...people.map((of) => ({ kind: "person", key: ids.for("person", of.name), name: of.name, of })),
    ...organisations.map(
      (of) => ({ kind: "organisation", key: ids.for("organisation", of.name), name: of.name, of })
    ),
    ...places.map((of) => ({ kind: "place", key: ids.for("place", of.name), name: of.name, of }))
  ];
}
function notAmong(subjects = [], all) {
  const names = new Set(subjects.map(({ name }) => name));
  return all.filter(({ name }) => {
    const isNew = !names.has(name);
    names.add(name);
    return isNew;
  });
}
function finder(all) {
  const known = /* @__PURE__ */ new Map();
  for (const one of all.toReversed()) known.set(`${one.kind} ${one.of.id}`, one);
  return (kind, id) => id === void 0 ? void 0 : known.get(`${kind} ${id}`);
}
function factsOf(named, find) {
  if (named.kind === "person") {
    const { given, family, roles } = named.of;
    return {
      given,
      family,
      roles: _optionalChain([roles, 'optionalAccess', _ => _.map, 'call', _2 => _2(({ text, organisation }) => ({ text, organisation: _optionalChain([find, 'call', _3 => _3("organisation", organisation), 'optionalAccess', _4 => _4.key]) }))])
    };
  }
  if (named.kind === "organisation") {
    const { acronym, parent } = named.of;
    return { acronym, parent: _optionalChain([find, 'call', _5 => _5("organisation", parent), 'optionalAccess', _6 => _6.key]) };
  }
  const { countryCode, subdivisionCode, geonames } = named.of;
  return { countryCode, subdivisionCode, geonames: geonames && geonames <= LARGEST_GEONAMES_ID ? geonames : void 0 };
}
var LARGEST_GEONAMES_ID = 999999999;

// src/formats/inline/quotation.ts
var OPEN = /["“„«‹「『]/;
var CLOSE = /["”“»›」』]/;
function withQuotationMarks(text, { start, end }) {
  if (OPEN.test(text.charAt(start - 1)) && CLOSE.test(text.charAt(end))) return { start: start - 1, end: end + 1 };
  return OPEN.test(text.charAt(start)) && CLOSE.test(text.charAt(end - 1)) && end - start > 2 ? { start, end } : void 0;
}
function withoutQuotationMarks(text, { start, end }) {
  const marked = OPEN.test(text.charAt(start)) && CLOSE.test(text.charAt(end - 1));
  return trimQuotation(text, marked ? { start: start + 1, end: end - 1 } : { start, end });
}
function trimQuotation(text, { start, end }) {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : void 0;
}

// src/formats/inline/words.ts
function wordsIn(article) {
  const { headline, subheadline, summaries = [], body } = article;
  const found = [];
  const addText = (path, text, holder) => {
    if (text !== void 0) found.push(holder ? { path, text, marks: holder.marks, holder } : { path, text });
  };
  addText("headline", headline);
  addText("subheadline", subheadline);
  for (const [i, { text }] of summaries.entries()) addText(`summaries.${i}.text`, text);
  for (const [i, block] of body.entries()) {
    const path = `body.${i}`;
    switch (block.kind) {
      case "paragraph":
      case "subhead":
      case "quote":
        addText(`${path}.text`, block.text, block);
        break;
      case "list":
        for (const [k, item] of block.items.entries()) addText(`${path}.items.${k}.text`, item.text, item);
        break;
      case "table":
        for (const [k, cell] of (_nullishCoalesce(block.header, () => ( []))).entries()) addText(`${path}.header.${k}.text`, cell.text, cell);
        for (const [k, row] of block.rows.entries()) {
          for (const [n, cell] of row.entries()) addText(`${path}.rows.${k}.${n}.text`, cell.text, cell);
        }
        break;
      case "media":
      case "embed":
        if (block.caption !== void 0) found.push({ path: `${path}.caption`, text: block.caption, holder: block });
        break;
    }
  }
  return found;
}

// src/formats/inline/inlines-of.ts
var NONE = { at: /* @__PURE__ */ new Map(), mentioned: [], others: [] };
function inlinesOf(article, room) {
  if (!article.annotations) return NONE;
  const all = namedEntities(article);
  const wanted = wantedIn(article, all, room);
  const at = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Set();
  for (const { path, text, marks = [] } of wanted.size ? wordsIn(article) : []) {
    const own = wanted.get(path);
    if (!own) continue;
    const flat = room.flat(path);
    const standing = own.flatMap(({ anchor, kind, of }) => {
      const { start, end } = anchor;
      if (text.slice(start, end) !== anchor.text) return [];
      if (flat && kind !== "quotation" && anchor.text.includes("\n")) return [];
      const span = kind === "quotation" ? withQuotationMarks(text, anchor) : { start, end };
      return span ? [{ kind, of, ...span }] : [];
    });
    const inlines = _chunkICRSFDQ2cjs.nested.call(void 0, marks, standing, flat);
    if (!inlines.length) continue;
    at.set(path, inlines);
    for (const { kind, of } of inlines) if (kind !== "quotation" && of !== void 0) keys.add(of);
  }
  const isMentioned = ({ key }) => keys.has(key);
  return { at, mentioned: all.filter(isMentioned), others: all.filter((one) => !isMentioned(one)) };
}
function wantedIn({ annotations = {} }, all, room) {
  const wanted = /* @__PURE__ */ new Map();
  const addInline = (one) => {
    const { path } = one.anchor;
    if (!room.allows(path)) return;
    const own = wanted.get(path);
    if (own) own.push(one);
    else wanted.set(path, [one]);
  };
  for (const { kind, key, of } of all) for (const anchor of of.mentions) addInline({ kind, of: key, anchor });
  const find = finder(all);
  for (const statement of _nullishCoalesce(annotations.statements, () => ( []))) {
    if (statement.kind !== "direct") continue;
    const of = speakersOf(statement, find).map(({ name }) => name).join(BETWEEN_SPEAKERS) || void 0;
    for (const anchor of statement.content) if (room.quotes(anchor.path)) addInline({ kind: "quotation", of, anchor });
  }
  return wanted;
}
var BETWEEN_SPEAKERS = "; ";
function speakersOf({ speaker, speakers }, find) {
  return (_nullishCoalesce(speakers, () => ( (speaker ? [speaker] : [])))).flatMap(({ person, organisation, place, mention }) => {
    const named = _nullishCoalesce(_nullishCoalesce(find("person", person), () => ( find("organisation", organisation))), () => ( find("place", place)));
    const words = _optionalChain([mention, 'optionalAccess', _7 => _7.text, 'access', _8 => _8.replace, 'call', _9 => _9(/[\n\t]/g, " ")]);
    return _nullishCoalesce(named, () => ( (words === void 0 ? [] : [{ name: words }])));
  });
}












exports.wordsIn = wordsIn; exports.namedEntities = namedEntities; exports.notAmong = notAmong; exports.finder = finder; exports.factsOf = factsOf; exports.withoutQuotationMarks = withoutQuotationMarks; exports.trimQuotation = trimQuotation; exports.inlinesOf = inlinesOf; exports.BETWEEN_SPEAKERS = BETWEEN_SPEAKERS; exports.speakersOf = speakersOf;
