"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }





















var _chunkBYUCDOELcjs = require('./chunk-BYUCDOEL.cjs');




var _chunkLNX6WBMMcjs = require('./chunk-LNX6WBMM.cjs');





var _chunkA7IVPPNUcjs = require('./chunk-A7IVPPNU.cjs');


var _chunkSGEUNTDLcjs = require('./chunk-SGEUNTDL.cjs');



var _chunkOC6D47UTcjs = require('./chunk-OC6D47UT.cjs');


var _chunkDYGJPQTEcjs = require('./chunk-DYGJPQTE.cjs');


var _chunkYVIMM2D5cjs = require('./chunk-YVIMM2D5.cjs');


var _chunkTV64OOG4cjs = require('./chunk-TV64OOG4.cjs');



var _chunkS6XIDIYXcjs = require('./chunk-S6XIDIYX.cjs');






var _chunkPT2V6PHAcjs = require('./chunk-PT2V6PHA.cjs');


var _chunkQVDVZG3Qcjs = require('./chunk-QVDVZG3Q.cjs');



var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');


var _chunkDOVRUSONcjs = require('./chunk-DOVRUSON.cjs');




var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');









var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkOOEJC6ZKcjs = require('./chunk-OOEJC6ZK.cjs');







var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');













var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/ninjs/normalize-generation.ts
function normalizeGeneration(value) {
  const item = lowered(value);
  const texts = Object.entries(item);
  return {
    ...item,
    standard: _nullishCoalesce(item.$standard, () => ( item.standard)),
    uri: _nullishCoalesce(item.uri, () => ( item.guid)),
    by: _nullishCoalesce(item.byline, () => ( item.by)),
    pubstatus: [
      ..._chunkQWIF5N4Kcjs.list.call(void 0, item.pubstatus),
      ..._chunkQWIF5N4Kcjs.list.call(void 0, item.publishingstatus),
      ..._chunkQWIF5N4Kcjs.list.call(void 0, item.pub_status),
      ..._chunkDCAEOTAUcjs.otherStatuses.call(void 0, item)
    ],
    embargoed: _nullishCoalesce(_nullishCoalesce(_nullishCoalesce(item.embargoeduntil, () => ( item.embargoed)), () => ( item.embargo)), () => ( _chunkQWIF5N4Kcjs.fields.call(void 0, item.extra).embargo)),
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
var lowered = (value) => Object.fromEntries(Object.entries(_chunkQWIF5N4Kcjs.fields.call(void 0, value)).map(([name, part]) => [name.toLowerCase(), part]));
var listed = (value) => _chunkQWIF5N4Kcjs.list.call(void 0, value).map(lowered);
var textWithRole = (value, role) => _chunkQWIF5N4Kcjs.words.call(void 0, value) === void 0 ? [] : [{ role, value }];
var TYPES = /* @__PURE__ */ new Map([
  ["html", "text/html"],
  ["html5", "text/html"],
  ["xhtml", "application/xhtml+xml"],
  ["nitf", "application/nitf+xml"]
]);
var bodyOf = (value, name) => _chunkQWIF5N4Kcjs.words.call(void 0, value) === void 0 ? [] : [{ contenttype: _nullishCoalesce(TYPES.get(name), () => ( "text/plain")), value }];
var concepts = (value) => listed(value).map((item) => {
  const scheme = _chunkQWIF5N4Kcjs.words.call(void 0, item.scheme);
  const code = _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, item.code), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, item.qcode)));
  const address = scheme === void 0 ? void 0 : _chunkLNX6WBMMcjs.joinAddress.call(void 0, scheme, code);
  const literal = scheme !== void 0 && !address ? `${scheme}:${_nullishCoalesce(code, () => ( ""))}` : code;
  return { ...item, uri: _nullishCoalesce(item.uri, () => ( address)), literal: _nullishCoalesce(item.literal, () => ( (address ? void 0 : literal))) };
});
var indicators = (value) => listed(value).map((one) => ({ ...one, role: _chunkLNX6WBMMcjs.joinAddress.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.scheme), _chunkQWIF5N4Kcjs.words.call(void 0, one.code)) }));
var named = (value) => Object.entries(_chunkQWIF5N4Kcjs.fields.call(void 0, value)).map(([role, value2]) => ({ role, value: value2 }));
var writers = (value) => listed(value).map((author2) => {
  const job = _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, author2.jobtitle).name);
  return { rel: "creator", ...author2, ...job && { contactinfo: [{ type: "jobtitle", value: job }] } };
});
function byName(value) {
  if (Array.isArray(value)) return listed(value);
  return Object.entries(_chunkQWIF5N4Kcjs.fields.call(void 0, value)).map(([name, part]) => ({ name, ...lowered(part) }));
}

// src/formats/ninjs/read-associations.ts
var MEDIA = /* @__PURE__ */ new Map([
  ["picture", "picture"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
var isMedia = (item) => MEDIA.has(item.type) && !isOwn(item);
var isOwn = ({ name }) => /^association\d+$/.test(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, name), () => ( "")));
function withMedia(blocks, item) {
  const associated = _chunkQWIF5N4Kcjs.list.call(void 0, item.associations).map(normalizeGeneration).filter(isMedia);
  return _chunkYVIMM2D5cjs.withBeside.call(void 0, blocks, { files: associated.flatMap(filesOf), media: associated.flatMap(mediaOf) });
}
function mediaOf(item) {
  const renditions = _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, filesOf(item));
  const id = _chunkQWIF5N4Kcjs.words.call(void 0, item.uri) ? _chunkGPU7YA55cjs.toLine.call(void 0, _chunkLNX6WBMMcjs.guidOfUri.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, item.uri), () => ( "")))) : void 0;
  const texts = _chunkQWIF5N4Kcjs.list.call(void 0, item.descriptions).map(_chunkQWIF5N4Kcjs.fields);
  const plain = texts.filter(({ role }) => role !== "html");
  const captions = (plain.length ? plain : texts).flatMap((one) => _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.value), () => ( [])));
  const caption = _chunkGPU7YA55cjs.toText.call(void 0, [...new Set(captions)].join("\n"));
  const credit = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, item.infosources).map((one) => _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, one).name))[0]), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.by))));
  const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    id: _optionalChain([renditions, 'optionalAccess', _2 => _2.some, 'call', _3 => _3(({ href }) => href === id)]) ? void 0 : id,
    medium: MEDIA.get(item.type),
    caption: _nullishCoalesce(caption, () => ( _chunkGPU7YA55cjs.toText.call(void 0, headlineOf(item)))),
    credit,
    renditions,
    language: _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.language))
  });
  return found.id || found.caption || found.renditions ? [{ kind: "media", ...found }] : [];
}
var headlineOf = (item) => _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, item.headlines)[0]).value), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, item.title)));
function filesOf(item) {
  return _chunkQWIF5N4Kcjs.list.call(void 0, item.renditions).map(_chunkQWIF5N4Kcjs.fields).flatMap((file) => {
    const href = _chunkGPU7YA55cjs.toUriReference.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, file.href));
    if (!href) return [];
    const name = _chunkQWIF5N4Kcjs.words.call(void 0, file.name);
    return [
      _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        href,
        role: /^file\d*$/.test(_nullishCoalesce(name, () => ( ""))) ? void 0 : _chunkGPU7YA55cjs.toCode.call(void 0, name),
        mimeType: _chunkGPU7YA55cjs.toCode.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, file.contenttype), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, file.mimetype)))),
        width: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, file.width), 999999),
        height: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, file.height), 999999)
      })
    ];
  });
}
function readLinks(item, report) {
  return _chunkQWIF5N4Kcjs.list.call(void 0, item.associations).map(normalizeGeneration).filter((one) => !isMedia(one) && !isOwn(one)).flatMap((one) => _nullishCoalesce(linkOf(one, report), () => ( [])));
}
function readOwnAssociations(item) {
  return _chunkQWIF5N4Kcjs.list.call(void 0, item.associations).map(normalizeGeneration).filter(isOwn).flatMap((one) => {
    const found = linkOf(one);
    return found ? [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { ...found, class: _chunkOC6D47UTcjs.toItemClass.call(void 0, one.type) })] : [];
  });
}
function linkOf(one, report) {
  const address = _chunkQWIF5N4Kcjs.words.call(void 0, one.uri);
  if (_chunkQWIF5N4Kcjs.list.call(void 0, one.bodies).length) _optionalChain([report, 'optionalCall', _4 => _4("left-out", `Text of the associated item \u201C${address}\u201D was left out.`)]);
  const page = _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, one.renditions)[0]).href));
  const web = address !== void 0 && !page && /^https?:/.test(address) ? _chunkGPU7YA55cjs.toUri.call(void 0, address) : void 0;
  const link = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    rel: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.rel)),
    href: _nullishCoalesce(page, () => ( web)),
    guid: address === void 0 || web ? void 0 : _chunkGPU7YA55cjs.toLine.call(void 0, _chunkLNX6WBMMcjs.guidOfUri.call(void 0, address)),
    title: _chunkGPU7YA55cjs.toLine.call(void 0, headlineOf(one))
  });
  return link.href || link.guid ? link : void 0;
}

// src/formats/ninjs/read-body.ts
function readBody(item, report, depth) {
  const bodies = _chunkQWIF5N4Kcjs.list.call(void 0, item.bodies).map(_chunkQWIF5N4Kcjs.fields);
  const marked = bodies.filter((body) => MARKUP.test(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, body.contenttype), () => ( ""))));
  const found = /* @__PURE__ */ new Map();
  for (const body of [...marked, ...bodies.filter((one) => !marked.includes(one))]) {
    const value = _chunkQWIF5N4Kcjs.words.call(void 0, body.value);
    const role = _nullishCoalesce(_optionalChain([_chunkQWIF5N4Kcjs.words.call(void 0, body.role), 'optionalAccess', _5 => _5.toLowerCase, 'call', _6 => _6()]), () => ( MAIN));
    if (!_optionalChain([value, 'optionalAccess', _7 => _7.trim, 'call', _8 => _8()]) || found.has(role)) continue;
    const read = marked.includes(body) ? _chunkA7IVPPNUcjs.readHtmlBody.call(void 0, value, report, depth) : { ..._chunkA7IVPPNUcjs.EMPTY, blocks: _chunkTV64OOG4cjs.plainBlocks.call(void 0, value) };
    if (hasText(read)) found.set(role, read);
  }
  const [main = _chunkA7IVPPNUcjs.EMPTY, ...others] = [...found].sort(([a], [b]) => Number(b === MAIN) - Number(a === MAIN)).map(([, one]) => one);
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
var geonamesOf = (concept) => _chunkGPU7YA55cjs.toCount.call(void 0, _optionalChain([GEONAMES, 'access', _9 => _9.exec, 'call', _10 => _10(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, concept.uri), () => ( ""))), 'optionalAccess', _11 => _11[1]]), 999999999);
var isMention = (concept) => isNamed(concept) && (concept.uri === void 0 || geonamesOf(concept) !== void 0) && concept.literal === void 0;
var isNamed = (concept) => (_nullishCoalesce(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, concept.rel), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, concept.role))), () => ( ""))).toLowerCase() === _chunkBYUCDOELcjs.MENTIONS && _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, concept.name)) !== void 0;
function readMentions(item) {
  return _chunkPT2V6PHAcjs.annotationsOf.call(void 0, 
    LISTS.flatMap(
      ([name, kind]) => _chunkQWIF5N4Kcjs.list.call(void 0, item[name]).map(_chunkQWIF5N4Kcjs.fields).filter(isNamed).map((concept, i) => {
        const facts = readFacts(concept, kind);
        return { kind, key: String(i), name: _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, concept.name)), () => ( "")), facts };
      })
    )
  );
}
function readFacts(concept, kind) {
  if (kind === "place") return { geonames: geonamesOf(concept) };
  if (kind === "organisation") return {};
  const contacts = _chunkQWIF5N4Kcjs.list.call(void 0, _nullishCoalesce(concept.contactinfo, () => ( concept.contactInfo))).map(_chunkQWIF5N4Kcjs.fields);
  const titles = contacts.filter(({ type }) => (_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, type), () => ( ""))).toLowerCase() === "jobtitle");
  return {
    roles: titles.flatMap(({ value }) => {
      const text = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, value));
      return text === void 0 ? [] : [{ text }];
    })
  };
}

// src/formats/ninjs/read-concepts.ts
var nameOf = (concept) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, concept.name)), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, concept.literal))));
var relOf = (concept) => (_nullishCoalesce(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, concept.rel), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, concept.role))), () => ( ""))).toLowerCase();
var CREATORS = /* @__PURE__ */ new Set(["creator", "author", "writer", "byline"]);
function readByline(item) {
  const authors = [
    ..._chunkQWIF5N4Kcjs.list.call(void 0, item.people).flatMap((one) => author(_chunkQWIF5N4Kcjs.fields.call(void 0, one), "person")),
    ..._chunkQWIF5N4Kcjs.list.call(void 0, item.organisations).flatMap((one) => author(_chunkQWIF5N4Kcjs.fields.call(void 0, one), "organisation"))
  ];
  const text = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.by)), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, authors.map(({ name }) => name).join(", "))));
  if (text === void 0) return void 0;
  const at = new Map(authors.map((one) => [one, text.indexOf(one.name)]));
  const sorted = [...authors].sort((a, b) => (_nullishCoalesce(at.get(a), () => ( 0))) - (_nullishCoalesce(at.get(b), () => ( 0))));
  return { text, ...authors.length && { authors: sorted } };
}
function author(person, kind) {
  const name = nameOf(person);
  if (!name || !CREATORS.has(relOf(person))) return [];
  return [{ kind, name, ...factsOf(person) }];
}
var readContributors = (item) => _chunkQWIF5N4Kcjs.list.call(void 0, item.people).map(_chunkQWIF5N4Kcjs.fields).flatMap((person) => {
  const role = _chunkPT2V6PHAcjs.roleNamed.call(void 0, relOf(person));
  const name = nameOf(person);
  const { jobTitle: _, ...facts } = factsOf(person);
  return role && name ? [{ role, name, ...facts }] : [];
});
function factsOf(person) {
  const contacts = _chunkQWIF5N4Kcjs.list.call(void 0, _nullishCoalesce(person.contactinfo, () => ( person.contactInfo))).map(_chunkQWIF5N4Kcjs.fields);
  const fact = (type) => _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([contacts, 'access', _12 => _12.find, 'call', _13 => _13((one) => (_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.type), () => ( ""))).toLowerCase() === type), 'optionalAccess', _14 => _14.value]));
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    jobTitle: _chunkGPU7YA55cjs.toLine.call(void 0, fact("jobtitle")),
    organisation: _chunkGPU7YA55cjs.toLine.call(void 0, fact("organisation")),
    place: _chunkGPU7YA55cjs.toLine.call(void 0, fact("place")),
    email: _chunkGPU7YA55cjs.toEmail.call(void 0, fact("email")),
    uri: _chunkGPU7YA55cjs.toUri.call(void 0, fact("uri"))
  });
}
function readPlaces(item) {
  return _chunkQWIF5N4Kcjs.list.call(void 0, item.places).map(_chunkQWIF5N4Kcjs.fields).flatMap((place) => {
    const name = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.name));
    const text = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.literal)), () => ( name));
    if (text === void 0 || relOf(place) !== "located") return [];
    const contacts = _chunkQWIF5N4Kcjs.list.call(void 0, _nullishCoalesce(place.contactinfo, () => ( place.contactInfo))).map(_chunkQWIF5N4Kcjs.fields);
    const fact = (type) => _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([contacts, 'access', _15 => _15.find, 'call', _16 => _16((one) => one.type === type), 'optionalAccess', _17 => _17.value])));
    return [
      _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        text,
        name: name === text ? void 0 : name,
        region: fact("region"),
        country: fact("country")
      })
    ];
  });
}
function readSubjects(item) {
  const all = _chunkQWIF5N4Kcjs.list.call(void 0, item.subjects).map(_chunkQWIF5N4Kcjs.fields);
  const keywords = all.filter((one) => relOf(one) === "keyword").flatMap((one) => _nullishCoalesce(nameOf(one), () => ( [])));
  const subjects = [...all.filter((one) => relOf(one) !== "keyword"), ...named2(item)].flatMap(subject);
  return { ...subjects.length && { subjects }, ...keywords.length && { keywords } };
}
function named2(item) {
  const people = _chunkQWIF5N4Kcjs.list.call(void 0, item.people).map(_chunkQWIF5N4Kcjs.fields).filter((one) => !CREATORS.has(relOf(one)) && !_chunkPT2V6PHAcjs.roleNamed.call(void 0, relOf(one)) && !isMention(one));
  const organisations = _chunkQWIF5N4Kcjs.list.call(void 0, item.organisations).map(_chunkQWIF5N4Kcjs.fields).filter((one) => !CREATORS.has(relOf(one)) && one.name !== void 0 && !isMention(one));
  const places = _chunkQWIF5N4Kcjs.list.call(void 0, item.places).map(_chunkQWIF5N4Kcjs.fields).filter((one) => relOf(one) !== "located" && !isMention(one));
  const of = (kind, all) => all.map((one) => ({ ...one, kind }));
  return [
    ...of("person", people),
    ...of("organisation", organisations),
    ...of("geoArea", places),
    ...of("event", _chunkQWIF5N4Kcjs.list.call(void 0, item.events).map(_chunkQWIF5N4Kcjs.fields)),
    ...of("object", _chunkQWIF5N4Kcjs.list.call(void 0, item.objects).map(_chunkQWIF5N4Kcjs.fields))
  ];
}
function subject(concept) {
  const found = readConcept(concept);
  if (!found) return [];
  return [
    _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      ...found,
      kind: _chunkOC6D47UTcjs.toSubjectKind.call(void 0, concept.kind),
      relevance: percent(concept.relevance),
      confidence: percent(concept.confidence)
    })
  ];
}
var readGenres = (item) => _chunkKQGNPHMKcjs.toGenres.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, item.genres).flatMap((one) => _nullishCoalesce(readConcept(_chunkQWIF5N4Kcjs.fields.call(void 0, one)), () => ( []))));
function readConcept(concept) {
  const address = _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, concept.uri));
  const literal = _chunkQWIF5N4Kcjs.words.call(void 0, concept.literal);
  const colon = _nullishCoalesce(_optionalChain([literal, 'optionalAccess', _18 => _18.indexOf, 'call', _19 => _19(":")]), () => ( -1));
  const identity = literal === void 0 ? _chunkLNX6WBMMcjs.conceptIdentity.call(void 0, address) : { scheme: colon > 0 ? literal.slice(0, colon) : void 0, code: literal.slice(colon + 1) };
  const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    name: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, concept.name)),
    scheme: _chunkGPU7YA55cjs.toCode.call(void 0, _optionalChain([identity, 'optionalAccess', _20 => _20.scheme])),
    code: _chunkGPU7YA55cjs.toCode.call(void 0, _optionalChain([identity, 'optionalAccess', _21 => _21.code])),
    uri: address
  });
  return Object.keys(found).length ? found : void 0;
}
var percent = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 100 ? value + 0 : void 0;
function readInstruments(item) {
  return _chunkQWIF5N4Kcjs.list.call(void 0, item.organisations).map(_chunkQWIF5N4Kcjs.fields).flatMap(
    (organisation) => _chunkQWIF5N4Kcjs.list.call(void 0, organisation.symbols).map(_chunkQWIF5N4Kcjs.fields).flatMap((symbol) => {
      const found = _chunkGPU7YA55cjs.toCode.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, symbol.symbol), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, symbol.ticker))));
      if (!found) return [];
      const exchange = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, symbol.exchange));
      const literal = organisation.name === void 0 ? _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, organisation.literal)) : void 0;
      const kind = kindOf(_chunkQWIF5N4Kcjs.words.call(void 0, _nullishCoalesce(symbol.symboltype, () => ( symbol.symbolType))), found);
      return [{ text: _nullishCoalesce(literal, () => ( found)), kind, code: found, ...exchange && { exchange } }];
    })
  );
}
function kindOf(type, symbol) {
  if (type === _chunkBYUCDOELcjs.SYMBOL_TYPES.isin) return "isin";
  return type === void 0 && /[.=]/.test(symbol) ? "ric" : "ticker";
}
function readSources(item) {
  const all = _chunkQWIF5N4Kcjs.list.call(void 0, item.infosources).map(_chunkQWIF5N4Kcjs.fields);
  const offers = all.find((one) => relOf(one) === "provider");
  const credit = _nullishCoalesce(all.find((one) => relOf(one).startsWith("credit")), () => ( all.find((one) => one !== offers)));
  const sources = all.flatMap((one) => {
    const role = _chunkGPU7YA55cjs.toCode.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.role), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, one.rel))));
    const called = nameOf(one);
    return role && called && one !== offers && !relOf(one).startsWith("credit") ? [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { name: called, role, uri: _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.uri)) })] : [];
  });
  const name = offers && nameOf(offers);
  const creditLine = credit && nameOf(credit);
  return {
    ...name && {
      provider: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { name, code: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, offers.literal)), uri: _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, offers.uri)) })
    },
    ...creditLine && { creditLine },
    ...sources.length && { sources }
  };
}

// src/formats/ninjs/read-facts.ts
var readAlternativeIds = (item) => _chunkQWIF5N4Kcjs.list.call(void 0, item.altids).map(_chunkQWIF5N4Kcjs.fields).flatMap(({ role, value }) => {
  const line = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, value));
  return line === void 0 ? [] : [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { value: line, role: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, role)) })];
});
function readRights(item) {
  const { langid, linkedrights, encodedrights } = _chunkQWIF5N4Kcjs.fields.call(void 0, item.rightsinfo);
  const link = _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, linkedrights));
  const value = _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, encodedrights));
  if (!link && value === void 0) return void 0;
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    expressions: value === void 0 ? void 0 : [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { language: _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, langid)), value })],
    links: link ? [link] : void 0
  });
}
function readProvenance(item) {
  const indicators2 = _chunkQWIF5N4Kcjs.list.call(void 0, item.trustindicators).map(_chunkQWIF5N4Kcjs.fields);
  const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    digitalSourceType: _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, item.digitalsourcetype).uri)),
    c2pa: _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([indicators2, 'access', _22 => _22.find, 'call', _23 => _23(({ role }) => role === _chunkBYUCDOELcjs.C2PA), 'optionalAccess', _24 => _24.href])))
  });
  return Object.keys(found).length ? found : void 0;
}

// src/formats/ninjs/read-texts.ts
var FIRST = /* @__PURE__ */ new Set(["", "main"]);
var MAIN2 = /* @__PURE__ */ new Set(["headline", "web"]);
var SUBHEAD = /* @__PURE__ */ new Set(["subhead", "subheadline", "deck", "subtitle"]);
var roleOf = ({ role }) => (_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, role), () => ( ""))).toLowerCase();
function readHeadlines(item) {
  const all = _chunkQWIF5N4Kcjs.list.call(void 0, item.headlines).map(_chunkQWIF5N4Kcjs.fields);
  const pick = (...roles) => roles.map((some) => all.find((one) => some.has(roleOf(one)) && _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.value)))).find(Boolean);
  const main = pick(FIRST, MAIN2);
  const below = pick(SUBHEAD);
  const above = all.find((one) => roleOf(one) === "kicker");
  const others = all.flatMap((one) => {
    const role = _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.role));
    const text = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.value));
    return role && text && one !== main && one !== below && one !== above ? [{ role, text }] : [];
  });
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    headline: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([main, 'optionalAccess', _25 => _25.value]))),
    subheadline: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([below, 'optionalAccess', _26 => _26.value]))),
    kicker: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([above, 'optionalAccess', _27 => _27.value]))),
    alternativeHeadlines: others.length ? others : void 0
  });
}
var SUMMARY = /* @__PURE__ */ new Set(["", "summary", "text"]);
function readSummaries(item) {
  return _chunkQWIF5N4Kcjs.list.call(void 0, item.descriptions).map(_chunkQWIF5N4Kcjs.fields).flatMap((one) => {
    const text = _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.value));
    const kind = roleOf(one);
    const role = SUMMARY.has(kind) ? void 0 : _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.role));
    if (text === void 0 || kind === "html" || kind === _chunkBYUCDOELcjs.CORRECTION || isPublicNote(one)) return [];
    return [{ text, ...role && { role } }];
  });
}
var isPublicNote = (one) => roleOf(one).split(":")[0] === _chunkBYUCDOELcjs.PUBLIC_NOTE.toLowerCase();
function readNotes(item) {
  const texts = _chunkQWIF5N4Kcjs.list.call(void 0, item.ednote).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
  const published = _chunkQWIF5N4Kcjs.list.call(void 0, item.descriptions).map(_chunkQWIF5N4Kcjs.fields).filter(isPublicNote).flatMap((one) => {
    const text = _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.value));
    const role = _chunkGPU7YA55cjs.toCode.call(void 0, _optionalChain([_chunkQWIF5N4Kcjs.words.call(void 0, one.role), 'optionalAccess', _28 => _28.slice, 'call', _29 => _29(_chunkBYUCDOELcjs.PUBLIC_NOTE.length + 1)]));
    return text === void 0 ? [] : [{ text, ...role && { role }, public: true }];
  });
  let last = texts.pop();
  for (const { text } of [...published].reverse()) {
    if (last === text) last = void 0;
    else if (_optionalChain([last, 'optionalAccess', _30 => _30.endsWith, 'call', _31 => _31(`
${text}`)])) last = _chunkGPU7YA55cjs.toText.call(void 0, last.slice(0, -text.length));
  }
  return [..._chunkDOVRUSONcjs.asTexts.call(void 0, last === void 0 ? texts : [...texts, last]), ...published];
}
var readCorrections = (item) => _chunkQWIF5N4Kcjs.list.call(void 0, item.descriptions).map(_chunkQWIF5N4Kcjs.fields).flatMap((one) => {
  const text = roleOf(one) === _chunkBYUCDOELcjs.CORRECTION ? _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.value)) : void 0;
  return text === void 0 ? [] : [{ text }];
});

// src/formats/ninjs/read-item.ts
function readItem(value, report, depth) {
  const item = normalizeGeneration(value);
  const body = readBody(item, report, depth);
  const isOwnMedia = isMedia(item) && (_chunkQWIF5N4Kcjs.list.call(void 0, item.renditions).length > 0 || !body.blocks.length);
  const meta = readMeta(item, isOwnMedia);
  const { restrictions: more = [], ...found } = _chunkPT2V6PHAcjs.withHead.call(void 0, meta, body, _chunkQWIF5N4Kcjs.words.call(void 0, item.by) !== void 0);
  const media = isOwnMedia ? mediaOf(item) : [];
  const blocks = withMedia(found.body, item);
  const { dateline, body: opened } = readDateline(item, _nullishCoalesce(_optionalChain([found, 'access', _32 => _32.dateline, 'optionalAccess', _33 => _33.text]), () => ( body.dateline)), blocks);
  const { restrictions, ...restrictionFields } = readRestrictions(item);
  const facts = readFacts2(item);
  return _chunkS6XIDIYXcjs.withOpening.call(void 0, {
    ...Object.keys(facts).length && { item: facts },
    ...found,
    ...restrictionFields,
    ..._chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      editorsNotes: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [..._nullishCoalesce(restrictionFields.editorsNotes, () => ( [])), ...body.editorsNotes]),
      restrictions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [...restrictions, ...more]),
      dateline,
      signoff: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.signoff),
      boilerplate: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.boilerplate),
      contacts: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.contacts),
      rights: readRights(item),
      links: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readLinks(item, report)),
      associations: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readOwnAssociations(item)),
      provenance: readProvenance(item),
      annotations: readMentions(item)
    }),
    body: [...media, ...opened]
  });
}
function readFacts2(item) {
  const uri = _chunkQWIF5N4Kcjs.words.call(void 0, item.uri);
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    guid: uri === void 0 ? void 0 : _chunkGPU7YA55cjs.toLine.call(void 0, _chunkLNX6WBMMcjs.guidOfUri.call(void 0, uri)),
    alternativeIds: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readAlternativeIds(item)),
    class: _chunkOC6D47UTcjs.toItemClass.call(void 0, item.type),
    version: _chunkGPU7YA55cjs.toVersion.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.version)),
    provider: _nullishCoalesce(readSources(item).provider, () => ( sourceOf(item))),
    firstCreated: _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.firstcreated)),
    versionCreated: _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.versioncreated)),
    status: _chunkDCAEOTAUcjs.strictestWithEmbargo.call(void 0, _chunkDCAEOTAUcjs.embargoInJson.call(void 0, item.embargoed), _chunkQWIF5N4Kcjs.list.call(void 0, item.pubstatus)),
    priority: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.priority), 9),
    service: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, item.service)[0]).code))
  });
}
var isEmbargoWord = (value) => _chunkDCAEOTAUcjs.isEmbargoStatus.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, value));
function sourceOf(item) {
  const name = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.source));
  return name === void 0 ? void 0 : { name };
}
function readRestrictions(item) {
  const { expires, restriction } = _chunkDCAEOTAUcjs.readExpiry.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.expires));
  const signals = ["signals", "signal"].flatMap(
    (name) => _chunkQWIF5N4Kcjs.list.call(void 0, item[name]).flatMap(
      (one) => _nullishCoalesce(_chunkS6XIDIYXcjs.restrictionSignal.call(void 0, _nullishCoalesce(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, one).code))), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, one).qcode)))), () => ( []))
    )
  );
  const terms = _chunkQWIF5N4Kcjs.list.call(void 0, item.usageterms).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
  const isEmbargoed = _chunkQWIF5N4Kcjs.list.call(void 0, item.pubstatus).some(isEmbargoWord) || signals.includes("embargo");
  const stops = signals.filter((kind) => kind !== "embargo");
  return {
    ..._chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      embargo: _nullishCoalesce(_chunkDCAEOTAUcjs.embargoInJson.call(void 0, item.embargoed), () => ( (isEmbargoed ? _chunkDCAEOTAUcjs.readEmbargo.call(void 0, void 0, void 0) : void 0))),
      notices: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, stops.map((kind) => ({ kind, text: kind }))),
      expires,
      editorsNotes: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readNotes(item)),
      usageTerms: terms[0]
    }),
    restrictions: [...terms.slice(1), ...restriction ? [restriction] : []]
  };
}
function readKeywords(item) {
  const keywords = _chunkQWIF5N4Kcjs.list.call(void 0, item.keywords).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
  return keywords.length ? { keywords } : {};
}
function readMeta(item, picture) {
  const headlines = readHeadlines(item);
  const holder = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.copyrightholder));
  const notice = _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.copyrightnotice)), () => ( holder));
  const created = _chunkGPU7YA55cjs.toInstant.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, item.contentcreated), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, item.firstpublished))));
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    slugline: _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, item.slugline), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, item.slug)))),
    ...readSubjects(item),
    ...readKeywords(item),
    ...readGenres(item),
    urgency: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.urgency), 9),
    ...headlines,
    headline: _nullishCoalesce(headlines.headline, () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.title)))),
    summaries: picture ? void 0 : _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readSummaries(item)),
    byline: readByline(item),
    published: created ? { text: created, at: created } : void 0,
    language: _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.language)),
    contributors: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readContributors(item)),
    creditLine: picture ? void 0 : readSources(item).creditLine,
    sources: readSources(item).sources,
    corrections: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readCorrections(item)),
    copyright: notice ? _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text: notice, holder }) : void 0,
    instruments: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readInstruments(item))
  });
}
function readDateline(item, text, blocks) {
  const places = readPlaces(item);
  const located = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.located));
  const [first, ...rest] = blocks;
  const names = [...located ? [located] : [], ...places.map(({ text: text2 }) => text2)];
  const opened = text === void 0 && _optionalChain([first, 'optionalAccess', _34 => _34.kind]) === "paragraph" ? _chunkKQGNPHMKcjs.openedAt.call(void 0, first, names) : void 0;
  const filed = _nullishCoalesce(_nullishCoalesce(text, () => ( _optionalChain([opened, 'optionalAccess', _35 => _35.dateline]))), () => ( names[0]));
  if (filed === void 0) return { dateline: void 0, body: blocks };
  const named3 = places.length ? places : !text && located ? [{ text: located }] : [];
  const found = opened ? named3.map((place) => _chunkKQGNPHMKcjs.asFiled.call(void 0, place, opened.dateline)) : named3;
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
  _chunkPT2V6PHAcjs.reportZonelessTimes.call(void 0, 
    ["versioncreated", "firstcreated", "contentcreated", "expires"].map((name) => [name, _chunkQWIF5N4Kcjs.words.call(void 0, item[name])]),
    report
  );
  reportAssociations(item, report);
  for (const [name, one] of Object.entries(TEXTS)) {
    if (name === "bodies" && !hasBody) continue;
    const empty = _chunkQWIF5N4Kcjs.list.call(void 0, item[name]).filter((text) => _optionalChain([_chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, text).value), 'optionalAccess', _36 => _36.trim, 'call', _37 => _37()]) === "");
    if (empty.length) report("empty-content", `Item has an empty ${one}.`);
  }
}
function reportAssociations(item, report) {
  const names = /* @__PURE__ */ new Set();
  for (const [at, association] of _chunkQWIF5N4Kcjs.list.call(void 0, item.associations).map(normalizeGeneration).entries()) {
    const name = _chunkQWIF5N4Kcjs.words.call(void 0, association.name);
    names.add(name);
    if (KNOWN_BY.some((part) => _chunkQWIF5N4Kcjs.list.call(void 0, association[part]).length > 0)) continue;
    const message = `Association ${name === void 0 ? at + 1 : `\u201C${name}\u201D`} neither contains nor names an item.`;
    report("dangling-reference", message, { severity: "warning", ...name !== void 0 && { quoting: `"${name}"` } });
  }
  const embedded = new Set(
    _chunkQWIF5N4Kcjs.list.call(void 0, item.bodies).flatMap((body) => [...(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, body).value), () => ( ""))).matchAll(EMBED)].map(([, id]) => id))
  );
  for (const id of embedded)
    if (id !== void 0 && !names.has(id)) {
      const message = `Body embeds \u201C${id}\u201D, but no association has this name.`;
      report("dangling-reference", message, { severity: "warning", quoting: id });
    }
}

// src/formats/ninjs/read-ninjs.ts
function readNinjs(input, options = {}) {
  const text = _chunkGPU7YA55cjs.sourceText.call(void 0, input, options);
  const values = _chunkQWIF5N4Kcjs.jsonValues.call(void 0, text, options).map((value) => _chunkLJ4WMENRcjs.zonedJson.call(void 0, value, options.zone));
  const items = values.flatMap(itemsIn);
  if (!items.length || !items.every(isItem)) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Document has no ninjs item (an object with a uri).");
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
var isItem = (value) => Object.keys(_chunkQWIF5N4Kcjs.fields.call(void 0, value)).some((name) => NAMES.has(name.toLowerCase()) || /^body_/i.test(name));
var WRAPPERS = ["item", "items", "_items"];
function itemsIn(value) {
  const record = _chunkQWIF5N4Kcjs.fields.call(void 0, value);
  const wrapper = isItem(value) ? void 0 : WRAPPERS.find((name) => record[name] !== void 0);
  return wrapper ? _chunkQWIF5N4Kcjs.list.call(void 0, record[wrapper]) : [value];
}
function storyOf(source, value, options) {
  const { text } = source;
  const diagnostics = [];
  const report = _chunkQVDVZG3Qcjs.createReporter.call(void 0, text, diagnostics, options);
  const item = _chunkQWIF5N4Kcjs.fields.call(void 0, value);
  const type = _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, item.type), () => ( "text"));
  if (type !== "text") report("not-text", `Item has type ${type}, not text.`, { severity: "warning" });
  const unknown = Object.keys(item).filter((name) => !isRead(name.toLowerCase()));
  const read = _chunkLJ4WMENRcjs.withBase.call(void 0, readItem(item, report, _chunkGPU7YA55cjs.depthLimit.call(void 0, options)), options.base);
  const notes = unknown.filter((name) => NOTE_NAME.test(name)).flatMap((name) => notesIn(item[name]));
  const article = notes.length ? { ...read, editorsNotes: [..._nullishCoalesce(read.editorsNotes, () => ( [])), ..._chunkDOVRUSONcjs.asTexts.call(void 0, notes)] } : read;
  reportFaults(item, article.body.length > 0, report);
  if (unknown.length)
    report("left-out", `Unknown properties were left out: ${unknown.map((name) => JSON.stringify(name)).join(", ")}.`);
  return _chunkPT2V6PHAcjs.locatedStory.call(void 0, {
    text,
    article,
    diagnostics,
    repeats: true,
    extracts: () => _chunkA7IVPPNUcjs.withHtml.call(void 0, _chunkA7IVPPNUcjs.extractJson.call(void 0, source, value))
  });
}
var NOTE_NAME = /note|instruct|advi[cs]|restrict|usage|embargo|release/i;
var notesIn = (value) => _chunkQWIF5N4Kcjs.list.call(void 0, value).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _nullishCoalesce(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, one).value))), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, one).text)))), () => ( [])));
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
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
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
    as: (a) => roundTripBody(a, back({ associations: _chunkBYUCDOELcjs.writeAssociations.call(void 0, a) }))
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
var roundTripBody = ({ body, dateline }, associated) => withMedia(_chunkSGEUNTDLcjs.roundTripHtmlBlocks.call(void 0, body, dateline), associated);

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
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readAlternativeIds(back(_chunkBYUCDOELcjs.writeFacts.call(void 0, {}, a.item))))
    },
    {
      path: "item.class",
      carried: true,
      where: "type",
      note: thirdGeneration ? "text for a class that ninjs has not" : "text for a class that ninjs has not; not event and planning",
      as: (a) => _chunkOC6D47UTcjs.toItemClass.call(void 0, thirdGeneration ? _chunkBYUCDOELcjs.writtenType.call(void 0, a) : _chunkBYUCDOELcjs.oldType.call(void 0, _chunkBYUCDOELcjs.writtenType.call(void 0, a)))
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
      as: _chunkDCAEOTAUcjs.effectiveStatus
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
      as: (a) => embargoAt(a.embargo && _chunkDCAEOTAUcjs.exactEmbargo.call(void 0, a.embargo))
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
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readNotes(back({ ednote: _chunkBYUCDOELcjs.joined.call(void 0, _chunkBYUCDOELcjs.notesOf.call(void 0, a)), descriptions: _chunkBYUCDOELcjs.writeDescriptions.call(void 0, a) })))
    },
    {
      path: "usageTerms",
      carried: true,
      where: at("usageTerms"),
      note: "followed by restrictions, terms in other languages and the reservation of data mining",
      as: (a) => _chunkBYUCDOELcjs.joined.call(void 0, _chunkBYUCDOELcjs.termsOf.call(void 0, a))
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
      as: (a) => _optionalChain([readRights, 'call', _38 => _38(back(_chunkBYUCDOELcjs.writeFacts.call(void 0, a))), 'optionalAccess', _39 => _39.links])
    },
    {
      path: "rights.expressions",
      carried: true,
      where: at("rightsInfo"),
      note: "only the first, if there is no link",
      as: (a) => _optionalChain([readRights, 'call', _40 => _40(back(_chunkBYUCDOELcjs.writeFacts.call(void 0, a))), 'optionalAccess', _41 => _41.expressions])
    }
  ];
  return [...item, ...restrictions];
}
var embargoAt = (at) => at === void 0 ? void 0 : { kind: "instant", text: at, at };

// src/formats/ninjs/table.ts
function ninjsTable(standard) {
  const back = (part) => normalizeGeneration(_chunkBYUCDOELcjs.GENERATIONS[standard]({ uri: "urn:x", ...part }));
  const people = (a) => back({ by: _optionalChain([a, 'access', _42 => _42.byline, 'optionalAccess', _43 => _43.text]), people: _chunkBYUCDOELcjs.writePeople.call(void 0, a), organisations: _chunkBYUCDOELcjs.writeOrganisations.call(void 0, a) });
  const about = (a) => back({
    subjects: _chunkBYUCDOELcjs.writeSubjects.call(void 0, a),
    people: _chunkBYUCDOELcjs.writePeople.call(void 0, a),
    organisations: _chunkBYUCDOELcjs.writeOrganisations.call(void 0, a),
    places: _chunkBYUCDOELcjs.writePlaces.call(void 0, a)
  });
  const genres = (a) => readGenres(back({ genres: _chunkBYUCDOELcjs.writeGenres.call(void 0, a) }));
  const headlines = (a) => readHeadlines(back({ headlines: _chunkBYUCDOELcjs.writeHeadlines.call(void 0, a) }));
  const sources = (a) => readSources(back({ infosources: _chunkBYUCDOELcjs.writeSources.call(void 0, a.creditLine, _optionalChain([a, 'access', _44 => _44.item, 'optionalAccess', _45 => _45.provider]), a.sources) }));
  const firstGeneration = standard === "1.6";
  const at = (name, first = name.toLowerCase()) => standard === "3.2" ? name : standard === "2.2" ? name.toLowerCase() : first;
  const content = [
    { path: "slugline", carried: true, where: "slugline" },
    {
      path: "keywords",
      carried: true,
      where: at("subjects[rel=keyword]", "subject[rel=keyword]"),
      as: (a) => readSubjects(back({ subjects: _chunkBYUCDOELcjs.writeSubjects.call(void 0, a) })).keywords
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
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readSummaries(back({ descriptions: _chunkBYUCDOELcjs.writeDescriptions.call(void 0, a) })))
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
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readPlaces(back({ places: _chunkBYUCDOELcjs.writePlaces.call(void 0, a) })))
    },
    { path: "dateline.date", carried: false, note: "only as part of the dateline text" },
    { path: "dateline.credits", carried: false, note: "only as part of the dateline text" },
    {
      path: "published",
      carried: true,
      where: at("contentCreated"),
      note: "the time, not its text, and only with a UTC offset",
      as: (a) => _chunkDYGJPQTEcjs.stampOfTime.call(void 0, _chunkGPU7YA55cjs.toInstant.call(void 0, _optionalChain([a, 'access', _46 => _46.published, 'optionalAccess', _47 => _47.at])))
    },
    { path: "updated", carried: false },
    {
      path: "language",
      carried: true,
      where: "language",
      note: "`und` for an unknown language",
      as: (a) => /^und$/i.test(_nullishCoalesce(a.language, () => ( ""))) ? void 0 : a.language
    },
    { path: "direction", carried: false },
    {
      path: "contributors",
      carried: true,
      where: at("people[rel]", "person[rel]"),
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readContributors(people(a)))
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
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readCorrections(back({ descriptions: _chunkBYUCDOELcjs.writeDescriptions.call(void 0, a) })))
    },
    { path: "copyright.text", carried: true, where: at("copyrightNotice") },
    { path: "copyright.holder", carried: true, where: at("copyrightHolder") },
    { path: "copyright.year", carried: false, note: "only as part of the notice" },
    {
      path: "links",
      carried: true,
      where: "associations",
      note: standard === "3.2" ? "a link requires an address or an item" : "not the relation of a link",
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readLinks(back({ associations: _chunkBYUCDOELcjs.writeAssociations.call(void 0, a) })))
    },
    {
      path: "associations",
      carried: true,
      where: "associations",
      note: `only those with an address or a guid; no groups${standard === "3.2" ? "" : " and no relations"}`,
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readOwnAssociations(back({ associations: _chunkBYUCDOELcjs.writeAssociations.call(void 0, a) })))
    },
    {
      path: "provenance.digitalSourceType",
      carried: true,
      where: at("digitalSourceType"),
      as: (a) => _optionalChain([readProvenance, 'call', _48 => _48(back(_chunkBYUCDOELcjs.writeFacts.call(void 0, a))), 'optionalAccess', _49 => _49.digitalSourceType])
    },
    { path: "provenance.generator", carried: false, note: "ninjs has no place for generators" },
    {
      path: "provenance.c2pa",
      carried: true,
      where: at("trustIndicators", "trustindicator"),
      as: (a) => _optionalChain([readProvenance, 'call', _50 => _50(back(_chunkBYUCDOELcjs.writeFacts.call(void 0, a))), 'optionalAccess', _51 => _51.c2pa])
    },
    {
      path: "instruments",
      carried: true,
      where: `${at("organisations[].symbols", "organisation[].symbols")}`,
      note: "a symbol without a type becomes a ticker, or a Reuters code if it looks like one",
      as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readInstruments(people(a)))
    },
    {
      path: "annotations",
      carried: true,
      where: at("people[rel=mentions], organisations, places", "person[rel=mentions], organisation, place"),
      note: "names without positions: the name, roles without organisations, GeoNames ids of places; no sentences, times or statements; ids are generated from the names",
      as: (a) => readMentions(back({ people: _chunkBYUCDOELcjs.writePeople.call(void 0, a), organisations: _chunkBYUCDOELcjs.writeOrganisations.call(void 0, a), places: _chunkBYUCDOELcjs.writePlaces.call(void 0, a) }))
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
    ..._chunkOOEJC6ZKcjs.fieldSupport.call(void 0, table, _chunkS6XIDIYXcjs.withOpening)
  };
}
var ninjs = /* @__PURE__ */ format("ninjs", "3.2");
var ninjs2 = /* @__PURE__ */ format("ninjs-2", "2.2");
var ninjs1 = /* @__PURE__ */ format("ninjs-1", "1.6");







exports.readNinjs = readNinjs; exports.fromNinjs = fromNinjs; exports.ninjs = ninjs; exports.ninjs2 = ninjs2; exports.ninjs1 = ninjs1;
