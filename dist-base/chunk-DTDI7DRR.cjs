"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }


var _chunkONJZCIKZcjs = require('./chunk-ONJZCIKZ.cjs');


var _chunkS26KI23Tcjs = require('./chunk-S26KI23T.cjs');





var _chunkLJEI46IJcjs = require('./chunk-LJEI46IJ.cjs');


var _chunk4QNCALNXcjs = require('./chunk-4QNCALNX.cjs');






var _chunkA7IVPPNUcjs = require('./chunk-A7IVPPNU.cjs');


var _chunkYVIMM2D5cjs = require('./chunk-YVIMM2D5.cjs');


var _chunkTV64OOG4cjs = require('./chunk-TV64OOG4.cjs');




var _chunkS6XIDIYXcjs = require('./chunk-S6XIDIYX.cjs');






var _chunkPT2V6PHAcjs = require('./chunk-PT2V6PHA.cjs');


var _chunkQVDVZG3Qcjs = require('./chunk-QVDVZG3Q.cjs');






var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');


var _chunkDOVRUSONcjs = require('./chunk-DOVRUSON.cjs');



var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');










var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');







var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');













var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/feeds/ap-media.ts
var MEDIA = /* @__PURE__ */ new Map([
  ["picture", "picture"],
  ["photo", "picture"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
var isShown = (one) => MEDIA.has(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.type), () => ( ""))) && Object.keys(_chunkQWIF5N4Kcjs.fields.call(void 0, one.renditions)).length > 0;
function readMedia(item, type) {
  const medium = MEDIA.get(type);
  const files = Object.values(_chunkQWIF5N4Kcjs.fields.call(void 0, item.renditions)).map(_chunkQWIF5N4Kcjs.fields).flatMap((one) => {
    const href = _chunkGPU7YA55cjs.toUriReference.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.href));
    if (!href) return [];
    return [
      _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        href,
        role: _chunkGPU7YA55cjs.toCode.call(void 0, _optionalChain([_chunkQWIF5N4Kcjs.words.call(void 0, one.rel), 'optionalAccess', _2 => _2.toLowerCase, 'call', _3 => _3()])),
        mimeType: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.mimetype)),
        width: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.width), 999999),
        height: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.height), 999999)
      })
    ];
  });
  const photographer = _chunkQWIF5N4Kcjs.fields.call(void 0, item.photographer);
  const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    medium,
    caption: _chunkGPU7YA55cjs.toText.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, item.description_caption), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, item.caption)))),
    credit: _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.description_creditline)), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, photographer.name)))),
    renditions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, files)
  });
  return medium || found.caption ? [{ kind: "media", ...found }] : [];
}

// src/formats/feeds/ap-place.ts
function readPlace(place) {
  const text = _nullishCoalesce(_nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.city)), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.countryareaname)))), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.countryname))));
  if (text === void 0) return void 0;
  const region = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.countryareaname)), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.countryareacode))));
  const country = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.countryname));
  return [
    _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      text,
      region: region === text ? void 0 : region,
      country: country === text ? void 0 : country,
      countryCode: _chunkONJZCIKZcjs.countryOf.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.countrycode))
    })
  ];
}

// src/formats/feeds/assemble-article.ts
function assembleArticle(body, { meta, places = [], media = [] }) {
  const { item = {}, signoff = [], editorsNotes = [], links, ...rest } = meta;
  const found = _chunkPT2V6PHAcjs.withHead.call(void 0, rest, body, meta.byline !== void 0);
  const files = media.flatMap(({ renditions }) => _nullishCoalesce(renditions, () => ( [])));
  const blocks = _chunkYVIMM2D5cjs.withBeside.call(void 0, found.body, { files, media });
  const [first, ...others] = blocks;
  const names = [...found.dateline ? [found.dateline.text] : [], ...places];
  const opened = _optionalChain([first, 'optionalAccess', _4 => _4.kind]) === "paragraph" ? _chunkKQGNPHMKcjs.openedAt.call(void 0, first, names) : void 0;
  const text = _nullishCoalesce(_nullishCoalesce(_optionalChain([opened, 'optionalAccess', _5 => _5.dateline]), () => ( body.dateline)), () => ( _optionalChain([found, 'access', _6 => _6.dateline, 'optionalAccess', _7 => _7.text])));
  return {
    ...Object.keys(item).length && { item },
    ...found,
    ..._chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      editorsNotes: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [...editorsNotes, ...body.editorsNotes]),
      dateline: text === void 0 ? void 0 : { ...found.dateline, text },
      signoff: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [...body.signoff, ...signoff]),
      boilerplate: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.boilerplate),
      contacts: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.contacts),
      links
    }),
    body: opened ? [opened.paragraph, ...others] : blocks
  };
}

// src/formats/feeds/feed.ts
function storyOf({ text, read, base, extract }) {
  const diagnostics = [];
  const article = _chunkS6XIDIYXcjs.withDatelineParts.call(void 0, _chunkS6XIDIYXcjs.withOpening.call(void 0, _chunkLJ4WMENRcjs.withBase.call(void 0, read(_chunkQVDVZG3Qcjs.createReporter.call(void 0, text, diagnostics, { base })), base)));
  return _chunkPT2V6PHAcjs.locatedStory.call(void 0, { text, article, diagnostics, repeats: true, extracts: () => _chunkA7IVPPNUcjs.withHtml.call(void 0, extract()) });
}
function baseOf(around, base, own) {
  const bases = around.flatMap((element) => _nullishCoalesce(_optionalChain([element, 'optionalAccess', _8 => _8.attributes, 'access', _9 => _9["xml:base"]]), () => ( [])));
  const start = _nullishCoalesce(base, () => ( own));
  return bases.reduce(
    (outer, one) => _nullishCoalesce(_nullishCoalesce(_chunkGPU7YA55cjs.toUri.call(void 0, one), () => ( (outer === void 0 ? void 0 : _chunkLJ4WMENRcjs.resolveAddress.call(void 0, one, outer)))), () => ( outer)),
    start
  );
}

// src/formats/feeds/html.ts
var MARKUP = /<\/?[a-z][^>]*>|&(?:#\w+|\w+);/i;
var wordsOf = (value, depth) => value !== void 0 && MARKUP.test(value) ? _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, [_chunkA7IVPPNUcjs.openHtml.call(void 0, value, depth)]), 'optionalAccess', _10 => _10.text]) : _chunkGPU7YA55cjs.toText.call(void 0, value);
var lineIn = (value, depth) => _chunkGPU7YA55cjs.toLine.call(void 0, wordsOf(value, depth));
var bodyIn = (value, report, depth) => value !== void 0 && MARKUP.test(value) ? _chunkA7IVPPNUcjs.readHtmlBody.call(void 0, value, report, depth) : { ..._chunkA7IVPPNUcjs.EMPTY, blocks: _chunkTV64OOG4cjs.plainBlocks.call(void 0, value) };

// src/formats/feeds/ap.ts
var ap = {
  name: "ap",
  mimeType: "application/json",
  table: [
    { path: "item.guid", where: "altids.itemid, uri" },
    { path: "item.version", where: "version", note: "0 is left out: AP counts from 0" },
    { path: "item.provider", where: "provider" },
    { path: "item.firstCreated", where: "firstcreated" },
    { path: "item.versionCreated", where: "versioncreated" },
    {
      path: "item.status",
      where: "pubstatus, signals, editorialtypes",
      note: "an unknown status withholds the story"
    },
    { path: "slugline", where: "slugline" },
    { path: "keywords", where: "keywords" },
    { path: "subjects", where: "subject, person, organisation, place, event" },
    { path: "instruments", where: "organisation[].symbols" },
    { path: "urgency", where: "urgency" },
    { path: "notices", where: "signals, ednote", note: "a correction" },
    { path: "embargo", where: "embargoed" },
    { path: "editorsNotes", where: "ednote" },
    { path: "usageTerms", where: "usageterms" },
    { path: "restrictions", where: "usageterms", note: "all after the first" },
    { path: "headline", where: "headline, title" },
    { path: "subheadline", where: "headline_extended" },
    { path: "summaries", where: "description_summary" },
    { path: "byline", where: "bylines" },
    { path: "dateline", where: "the dateline of the text, located, datelinelocation" },
    { path: "language", where: "language" },
    { path: "body", where: "the NITF in the delivery", note: "a text at another address is not fetched" },
    { path: "body.*.renditions", where: "renditions, associations", note: "of a picture, video or audio file" },
    { path: "creditLine", where: "infosource" },
    { path: "copyright", where: "copyrightnotice" },
    { path: "links", where: "links, associations" }
  ],
  read: readAp
};
function readAp(input, options = {}) {
  const text = _chunkGPU7YA55cjs.sourceText.call(void 0, input, options);
  const values = _chunkQWIF5N4Kcjs.jsonValues.call(void 0, text, options).map((value) => _chunkLJ4WMENRcjs.zonedJson.call(void 0, value, options.zone));
  const items = values.flatMap(itemsIn);
  if (!items.length) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Document has no item of the AP Media API.");
  return items.map(
    (item) => storyOf({
      text,
      base: options.base,
      read: (report) => readItem(item, report, options),
      extract: () => _chunkA7IVPPNUcjs.extractJson.call(void 0, { text, values }, items.length === 1 ? values : item)
    })
  );
}
function itemsIn(value) {
  const root = _chunkQWIF5N4Kcjs.fields.call(void 0, value);
  const data = _chunkQWIF5N4Kcjs.fields.call(void 0, _nullishCoalesce(root.data, () => ( root)));
  const found = [..._chunkQWIF5N4Kcjs.list.call(void 0, data.item), ..._chunkQWIF5N4Kcjs.list.call(void 0, data.items).map((one) => _nullishCoalesce(_chunkQWIF5N4Kcjs.fields.call(void 0, one).item, () => ( one)))].map(_chunkQWIF5N4Kcjs.fields);
  const all = found.length ? found : [data];
  const beside = _nullishCoalesce(root.nitf, () => ( data.nitf));
  return all.filter((item) => ["uri", "altids", "headline", "title", "versioncreated"].some((name) => item[name] !== void 0)).map((item) => beside === void 0 || all.length > 1 ? item : { nitf: beside, ...item });
}
function readItem(item, report, options) {
  const type = _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, item.type), () => ( "text"));
  if (type !== "text") report("not-text", `Item has type ${type}, not text.`, { severity: "warning" });
  const story = readText(item, report, options);
  const places = readPlace(_chunkQWIF5N4Kcjs.fields.call(void 0, item.datelinelocation));
  const located = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.located));
  const filed = _nullishCoalesce(_nullishCoalesce(_optionalChain([story, 'optionalAccess', _11 => _11.dateline, 'optionalAccess', _12 => _12.text]), () => ( located)), () => ( _optionalChain([places, 'optionalAccess', _13 => _13[0], 'optionalAccess', _14 => _14.text])));
  const dateline = filed === void 0 ? void 0 : { ..._chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { places }), ..._optionalChain([story, 'optionalAccess', _15 => _15.dateline]), text: filed };
  const meta = { ...readMeta(item, story), ...dateline && { dateline } };
  const names = [...(_nullishCoalesce(places, () => ( []))).map(({ text }) => text), ...located ? [located] : []];
  const beside = Object.values(_chunkQWIF5N4Kcjs.fields.call(void 0, item.associations)).map(_chunkQWIF5N4Kcjs.fields).filter(isShown);
  const media = beside.flatMap((one) => readMedia(one, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.type), () => ( ""))));
  const body = { ..._chunkA7IVPPNUcjs.EMPTY, blocks: [...type === "text" ? [] : readMedia(item, type), ..._nullishCoalesce(_optionalChain([story, 'optionalAccess', _16 => _16.body]), () => ( []))] };
  const { item: _, body: _body, ...known_ } = _nullishCoalesce(story, () => ( { body: [] }));
  const { dateline: _dateline, ...more } = known_;
  const read = assembleArticle(body, { meta: { ...more, ...meta }, places: names, media });
  const whole = { ...read, ..._chunkDCAEOTAUcjs.mergeRestrictions.call(void 0, read, story) };
  return _optionalChain([story, 'optionalAccess', _17 => _17.byline]) && !meta.byline ? { ...whole, byline: story.byline } : whole;
}
function readText(item, report, options) {
  const rendition = _chunkQWIF5N4Kcjs.fields.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, item.renditions).nitf);
  const nitf = _chunkQWIF5N4Kcjs.fields.call(void 0, item.nitf);
  const candidates = [
    item.nitf,
    nitf.body_html,
    nitf.content,
    rendition.content,
    rendition.text,
    item.body_nitf,
    item.body_html,
    item.body_text
  ];
  const text = candidates.flatMap((one) => _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one), () => ( []))).find((one) => one.trim());
  if (text === void 0) {
    if (rendition.href !== void 0)
      report("text-elsewhere", "Text of the story is in a separate NITF document, which is not fetched.");
    return void 0;
  }
  if (NITF.test(text)) return _chunkS26KI23Tcjs.fromNitf.call(void 0, text, options);
  return assembleArticle(bodyIn(text, report, _chunkGPU7YA55cjs.depthLimit.call(void 0, options)), { meta: {} });
}
var NITF = /^\s*(?:<[?!][^>]*>\s*)*<(?:[\w.-]{1,40}:)?nitf[\s>]/;
function readMeta(item, text) {
  const [usageTerms, ...restrictions] = _chunkQWIF5N4Kcjs.list.call(void 0, item.usageterms).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
  const notice = _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.copyrightnotice));
  const notes = _chunkQWIF5N4Kcjs.list.call(void 0, item.ednote).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
  const note = _chunkGPU7YA55cjs.toText.call(void 0, notes.join("\n"));
  const signals = signalsOf(item);
  const summary = _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.description_summary));
  const provider = _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, item.provider), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, item.provider).name))));
  const corrects = _chunkQWIF5N4Kcjs.list.call(void 0, item.signals).some((signal) => /^correction$/i.test(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, signal), () => ( ""))));
  const explained = note !== void 0 && /correct/i.test(note);
  const concepts = ["subject", "person", "organisation", "place", "event"].flatMap(
    (name) => _chunkQWIF5N4Kcjs.list.call(void 0, item[name]).map(_chunkQWIF5N4Kcjs.fields)
  );
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    item: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      guid: _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, item.altids).itemid), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, item.uri)))),
      version: _chunkGPU7YA55cjs.toVersion.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.version)),
      provider: provider === void 0 ? void 0 : { name: provider },
      firstCreated: _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.firstcreated)),
      versionCreated: _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.versioncreated)),
      status: _chunkDCAEOTAUcjs.strictestStatus.call(void 0, [
        _chunkDCAEOTAUcjs.statusInJson.call(void 0, item.pubstatus),
        _chunkDCAEOTAUcjs.statusInJson.call(void 0, _chunkDCAEOTAUcjs.otherStatuses.call(void 0, item)),
        ...signals.flatMap((kind) => _nullishCoalesce(STATUS_OF[kind], () => ( []))),
        _optionalChain([text, 'optionalAccess', _18 => _18.item, 'optionalAccess', _19 => _19.status])
      ])
    }),
    slugline: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.slugline)),
    keywords: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, item.keywords).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])))),
    subjects: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, concepts.flatMap(readSubject)),
    instruments: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, item.organisation).flatMap((one) => _chunkQWIF5N4Kcjs.list.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, one).symbols).flatMap(readSymbol))),
    urgency: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.urgency), 9),
    embargo: _nullishCoalesce(_chunkDCAEOTAUcjs.embargoInJson.call(void 0, item.embargoed), () => ( (signals.includes("embargo") ? _chunkDCAEOTAUcjs.readEmbargo.call(void 0, void 0, void 0) : void 0))),
    notices: corrects ? [{ kind: "correction", text: explained ? note : "correction" }] : void 0,
    editorsNotes: note === void 0 || corrects && explained ? void 0 : [{ text: note }],
    usageTerms,
    restrictions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, restrictions),
    headline: _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.headline)), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.title)))),
    subheadline: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.headline_extended)),
    summaries: summary === void 0 ? void 0 : [{ text: summary }],
    byline: readByline(item),
    language: _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, item.language)),
    creditLine: _chunkQWIF5N4Kcjs.list.call(void 0, item.infosource).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.fields.call(void 0, one).name)), () => ( [])))[0],
    copyright: notice === void 0 ? void 0 : { text: notice },
    links: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, 
      [..._chunkQWIF5N4Kcjs.list.call(void 0, item.links), ...Object.values(_chunkQWIF5N4Kcjs.fields.call(void 0, item.associations))].map(_chunkQWIF5N4Kcjs.fields).flatMap((one) => {
        if (isShown(one)) return [];
        const href = _chunkGPU7YA55cjs.toUri.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.href), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, one.uri))));
        const rel = _chunkQWIF5N4Kcjs.words.call(void 0, one.rel);
        return href ? [
          _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
            rel: rel === "canonical" ? void 0 : _chunkGPU7YA55cjs.toCode.call(void 0, rel),
            href,
            title: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.headline))
          })
        ] : [];
      })
    )
  });
}
function readSubject(concept) {
  const name = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, concept.name));
  const id = _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, concept.code));
  const address = _chunkGPU7YA55cjs.toUri.call(void 0, `${_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, concept.scheme), () => ( ""))}${_nullishCoalesce(id, () => ( ""))}`);
  return name === void 0 && id === void 0 ? [] : [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { name, code: id, uri: address })];
}
function readSymbol(value) {
  const symbol = _chunkQWIF5N4Kcjs.fields.call(void 0, value);
  const ticker = _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, symbol.ticker));
  const name = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, symbol.instrument)), () => ( ticker));
  if (ticker === void 0 || name === void 0) return [];
  return [
    _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text: name, kind: "ticker", code: ticker, exchange: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, symbol.exchange)) })
  ];
}
function readByline(item) {
  const authors = _chunkQWIF5N4Kcjs.list.call(void 0, item.bylines).map(_chunkQWIF5N4Kcjs.fields).flatMap((one) => {
    const line = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.by));
    const name = _optionalChain([line, 'optionalAccess', _20 => _20.replace, 'call', _21 => _21(/^by\s+/i, "")]);
    return line && name ? [{ line, author: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { kind: "person", name, jobTitle: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.title)) }) }] : [];
  });
  const text = _chunkGPU7YA55cjs.toLine.call(void 0, authors.map(({ line }) => line).join(", "));
  return text === void 0 ? void 0 : { text, authors: authors.map(({ author }) => author) };
}
var STATUS_OF = { kill: "canceled", withhold: "withheld" };
var signalsOf = (item) => ["signals", "editorialtypes", "editorialrole"].flatMap(
  (name) => _chunkQWIF5N4Kcjs.list.call(void 0, item[name]).flatMap((one) => _nullishCoalesce(_chunkS6XIDIYXcjs.restrictionSignal.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])))
);

// src/formats/feeds/atom.ts
var atom = {
  name: "atom",
  mimeType: "application/atom+xml",
  table: [
    { path: "item.guid", where: "id" },
    { path: "item.provider", where: "source/title, feed/title" },
    { path: "item.versionCreated", where: "updated" },
    { path: "item.status", where: "app:control/app:draft", note: "a draft is withheld" },
    { path: "headline", where: "title" },
    { path: "summaries", where: "summary", note: "if there is content; otherwise it is the body" },
    { path: "byline", where: "author, feed/author" },
    { path: "contributors", where: "contributor" },
    { path: "dateline", where: "the opening of the body", note: "only if marked" },
    { path: "published", where: "published" },
    { path: "updated", where: "updated" },
    { path: "language", where: "@xml:lang of the entry or the feed" },
    { path: "keywords", where: "category" },
    { path: "subjects", where: "category[@scheme]" },
    {
      path: "body",
      where: "content, summary",
      note: "text, HTML or XHTML; content at another address is not fetched; relative links are resolved against `xml:base`, the option `base`, or the link of the entry"
    },
    { path: "body.*.renditions", where: "link[@rel=enclosure]" },
    { path: "copyright", where: "rights, feed/rights" },
    { path: "links", where: "link" }
  ],
  read: readAtom
};
function readAtom(input, options = {}) {
  const text = _chunkLJEI46IJcjs.decodeXml.call(void 0, input, options);
  const offsets = [];
  const root = _chunkLJ4WMENRcjs.zonedXml.call(void 0, _chunk4QNCALNXcjs.parseXml.call(void 0, text, options.limits, offsets), options.zone);
  if (root.local !== "feed" && root.local !== "entry") {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", `Document is <${root.name}>, not an Atom feed.`);
  }
  const entries = root.local === "entry" ? [root] : _chunkLJEI46IJcjs.elements.call(void 0, root, "entry");
  return entries.map(
    (entry) => storyOf({
      text,
      base: baseOf([root, entry, _chunkLJEI46IJcjs.find.call(void 0, entry, "content")], options.base, _optionalChain([readLinks, 'call', _22 => _22(entry), 'access', _23 => _23.find, 'call', _24 => _24(({ rel }) => !rel), 'optionalAccess', _25 => _25.href])),
      read: (report) => readEntry(entry, root, report, _chunkGPU7YA55cjs.depthLimit.call(void 0, options)),
      extract: () => _chunkPT2V6PHAcjs.extractXml.call(void 0, { text, root, offsets }, entry)
    })
  );
}
function readEntry(entry, feed, report, depth) {
  const source = _chunkLJEI46IJcjs.find.call(void 0, entry, "source");
  const child = (name) => _chunkLJEI46IJcjs.elements.call(void 0, entry, name)[0];
  const inherited = (name) => _nullishCoalesce([entry, source, feed].map((at) => _chunkLJEI46IJcjs.elements.call(void 0, at, name)).find((found) => found.length), () => ( []));
  const rights = textIn(inherited("rights")[0], depth);
  const provider = _chunkGPU7YA55cjs.toLine.call(void 0, textIn(_nullishCoalesce(_chunkLJEI46IJcjs.find.call(void 0, source, "title"), () => ( (entry === feed ? void 0 : _chunkLJEI46IJcjs.find.call(void 0, feed, "title")))), depth));
  const published = _chunkLJ4WMENRcjs.momentOf.call(void 0, wordsIn(_nullishCoalesce(child("published"), () => ( child("issued")))));
  const updated = _chunkLJ4WMENRcjs.momentOf.call(void 0, wordsIn(_nullishCoalesce(child("updated"), () => ( child("modified")))));
  const written = child("content");
  const summary = written && textIn(child("summary"), depth);
  const categories = _chunkLJEI46IJcjs.elements.call(void 0, entry, "category").flatMap(({ attributes }) => {
    const name = _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(attributes.label, () => ( attributes.term)));
    return name === void 0 ? [] : [{ name, code: _chunkGPU7YA55cjs.toCode.call(void 0, attributes.term), scheme: _chunkGPU7YA55cjs.toCode.call(void 0, attributes.scheme) }];
  });
  const offset = updated !== void 0 && /Z$|[+-]\d\d:\d\d$/.test(updated);
  if (_optionalChain([written, 'optionalAccess', _26 => _26.attributes, 'access', _27 => _27.src]) !== void 0)
    report("text-elsewhere", "Content is at another address, which is not fetched.", { severity: "warning" });
  const article = assembleArticle(readContent(_nullishCoalesce(written, () => ( child("summary"))), report, depth), {
    media: readEnclosures(entry),
    meta: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      item: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        guid: _chunkGPU7YA55cjs.toLine.call(void 0, wordsIn(child("id"))),
        provider: provider === void 0 ? void 0 : { name: provider },
        versionCreated: offset ? updated : void 0,
        status: isDraft(entry) ? "withheld" : void 0
      }),
      headline: _chunkGPU7YA55cjs.toLine.call(void 0, textIn(child("title"), depth)),
      summaries: summary ? [{ text: summary }] : void 0,
      byline: readByline2(inherited("author")),
      contributors: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, 
        _chunkLJEI46IJcjs.elements.call(void 0, entry, "contributor").flatMap(
          (one) => person(one).map(({ kind: _, ...rest }) => ({ role: "contributor", ...rest }))
        )
      ),
      published: published === void 0 ? void 0 : { text: published, at: published },
      updated: updated === void 0 ? void 0 : { text: updated, at: updated },
      language: _chunkGPU7YA55cjs.toLanguageTag.call(void 0, 
        _nullishCoalesce(_nullishCoalesce(entry.attributes["xml:lang"], () => ( _optionalChain([written, 'optionalAccess', _28 => _28.attributes, 'access', _29 => _29["xml:lang"]]))), () => ( feed.attributes["xml:lang"]))
      ),
      keywords: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, categories.filter(({ scheme }) => !scheme).map(({ name }) => name)),
      subjects: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, categories.filter(({ scheme }) => scheme).map((one) => _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, one))),
      copyright: rights === void 0 ? void 0 : { text: rights },
      links: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readLinks(entry))
    })
  });
  return { ...article, ..._chunkDCAEOTAUcjs.mergeRestrictions.call(void 0, article, _chunkONJZCIKZcjs.readInnerRestrictions.call(void 0, entry)) };
}
var isDraft = (entry) => [..._chunkLJEI46IJcjs.elements.call(void 0, entry, "control").flatMap((control) => _chunkLJEI46IJcjs.elements.call(void 0, control, "draft")), ..._chunkLJEI46IJcjs.elements.call(void 0, entry, "draft")].some(
  (draft) => !/^\s*(?:no|false)\s*$/i.test(_chunkLJEI46IJcjs.content.call(void 0, draft))
);
var wordsIn = (element) => element && _chunkLJEI46IJcjs.content.call(void 0, element);
function textIn(element, depth) {
  if (!element) return void 0;
  if (element.attributes.type === "xhtml") return _optionalChain([_chunkPT2V6PHAcjs.readMarkedText.call(void 0, element.children), 'optionalAccess', _30 => _30.text]);
  return wordsOf(_chunkLJEI46IJcjs.content.call(void 0, element), depth);
}
function readContent(element, report, depth) {
  if (!element) return _chunkA7IVPPNUcjs.EMPTY;
  const type = _nullishCoalesce(element.attributes.type, () => ( "text"));
  if (type === "xhtml" || type.endsWith("+xml") || type.endsWith("/xml")) return _chunkPT2V6PHAcjs.readDocument.call(void 0, element, report);
  return type.includes("html") ? _chunkA7IVPPNUcjs.readHtmlBody.call(void 0, _chunkLJEI46IJcjs.content.call(void 0, element), report, depth) : { ..._chunkA7IVPPNUcjs.EMPTY, blocks: _chunkTV64OOG4cjs.plainBlocks.call(void 0, _chunkLJEI46IJcjs.content.call(void 0, element)) };
}
function person(element) {
  const name = _chunkGPU7YA55cjs.toLine.call(void 0, wordsIn(_chunkLJEI46IJcjs.find.call(void 0, element, "name")));
  return name === void 0 ? [] : [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { kind: "person", name, email: _chunkGPU7YA55cjs.toEmail.call(void 0, wordsIn(_chunkLJEI46IJcjs.find.call(void 0, element, "email"))) })];
}
function readByline2(elements2) {
  const authors = elements2.flatMap(person);
  const text = _chunkGPU7YA55cjs.toLine.call(void 0, authors.map(({ name }) => name).join(", "));
  if (text === void 0) return void 0;
  return { text, authors: authors.map((one) => ({ ...one, name: one.name.replace(/^by\s+(?=\S)/i, "") })) };
}
function readLinks(entry) {
  return _chunkLJEI46IJcjs.elements.call(void 0, entry, "link").flatMap(({ attributes: { href, rel, title } }) => {
    const address = _chunkGPU7YA55cjs.toUri.call(void 0, href);
    if (!address || rel === "enclosure" || rel === "self" || rel === "edit") return [];
    return [
      _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { rel: rel === "alternate" ? void 0 : _chunkGPU7YA55cjs.toCode.call(void 0, rel), href: address, title: _chunkGPU7YA55cjs.toLine.call(void 0, title) })
    ];
  });
}
function readEnclosures(entry) {
  return _chunkLJEI46IJcjs.elements.call(void 0, entry, "link").flatMap(({ attributes: { href, rel, type, title } }) => {
    const address = _chunkGPU7YA55cjs.toUri.call(void 0, href);
    if (!address || rel !== "enclosure") return [];
    const kind = _optionalChain([type, 'optionalAccess', _31 => _31.split, 'call', _32 => _32("/"), 'access', _33 => _33[0]]);
    const medium = kind === "video" || kind === "audio" ? kind : kind === "image" ? "picture" : void 0;
    const caption = _chunkGPU7YA55cjs.toLine.call(void 0, title);
    const file = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { href: address, mimeType: _chunkGPU7YA55cjs.toCode.call(void 0, type) });
    return [{ kind: "media", ..._chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { medium, caption }), renditions: [file] }];
  });
}

// src/formats/feeds/dpa-notes.ts
function readNotes(entry, depth) {
  const notes = { notices: [], editorsNotes: [], signoff: [] };
  for (const text of [..._chunkQWIF5N4Kcjs.list.call(void 0, entry.signal), ..._chunkQWIF5N4Kcjs.list.call(void 0, entry.signals)].flatMap((one) => _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one), () => ( [])))) {
    const kind = _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, text);
    if (kind === "embargo") notes.embargo = _chunkDCAEOTAUcjs.readEmbargo.call(void 0, void 0, text);
    else if (kind) notes.notices.push({ kind, text });
  }
  for (const value of [..._chunkQWIF5N4Kcjs.list.call(void 0, entry.ednotes), ..._chunkQWIF5N4Kcjs.list.call(void 0, entry.ednote)]) {
    const one = _chunkQWIF5N4Kcjs.fields.call(void 0, value);
    const text = wordsOf(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, value), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, one.ednote))), depth);
    const role = (_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.role), () => ( ""))).toLowerCase();
    const signal = _chunkS6XIDIYXcjs.restrictionSignal.call(void 0, role);
    if (signal && signal !== "embargo") notes.notices.push({ kind: signal, text: _nullishCoalesce(text, () => ( signal)) });
    if (signal === "embargo") notes.embargo = _chunkDCAEOTAUcjs.readEmbargo.call(void 0, void 0, text);
    if (text === void 0 || signal && signal !== "embargo") continue;
    if (role.includes("correction")) notes.notices.push({ kind: "correction", text });
    else if (_chunkLO6RJL3Ccjs.findRestriction.call(void 0, text, "note")) notes.editorsNotes.push(noteOf(text, one));
    else if (role.endsWith("closingline") && one.is_publishable !== false) notes.signoff.push({ kind: "agency", text });
    else notes.editorsNotes.push(noteOf(text, one));
  }
  return notes;
}
var noteOf = (text, { role, is_publishable: isPublic }) => _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
  text,
  role: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, role)),
  public: typeof isPublic === "boolean" ? isPublic : void 0
});
function notepadNote(name, text) {
  const isKnown = /public/i.test(name);
  return text === void 0 ? [] : [{ text, ...isKnown && { public: !/non.?public/i.test(name) } }];
}

// src/formats/feeds/dpa.ts
var dpa = {
  name: "dpa",
  mimeType: "application/json",
  table: [
    { path: "item.guid", where: "urn, entry_id" },
    { path: "item.version", where: "version" },
    { path: "item.versionCreated", where: "version_created" },
    {
      path: "item.status",
      where: "pubstatus, categories[type=dnltype:pubstatus]",
      note: "an unknown status withholds the story"
    },
    { path: "keywords", where: "categories[type=dnltype:keyword], keyword_names" },
    { path: "subjects", where: "categories of subjects and places; dpasubject_names, geosubject_names, rubric_names" },
    { path: "genre", where: "categories[type=dnltype:genre], genre_names" },
    { path: "genres", where: "categories[type=dnltype:genre], genre_names" },
    { path: "urgency", where: "urgency" },
    { path: "notices", where: "ednotes whose role is a correction" },
    { path: "embargo", where: "embargoed" },
    {
      path: "editorsNotes",
      where: "ednotes, notepad, autopublishnotice",
      note: "unpublishable notes never go to the body"
    },
    { path: "usageTerms", where: "usageterms" },
    { path: "headline", where: "headline" },
    { path: "kicker", where: "kicker", note: "a kicker that restricts the story becomes an editor\u2019s note" },
    { path: "subheadline", where: "subhead" },
    { path: "summaries", where: "teaser" },
    { path: "byline", where: "byline" },
    { path: "dateline", where: "dateline", note: "also from the opening of the text" },
    { path: "published", where: "content_created" },
    { path: "language", where: "language" },
    { path: "body", where: "article_html, infobox_html, linkbox_html", note: "boxes after the text" },
    { path: "body.*.renditions", where: "associations", note: "pictures not in the text are placed at its end" },
    { path: "signoff", where: "ednotes[role=dpaednoterole:closingline]" },
    { path: "creditLine", where: "creditline" },
    { path: "copyright", where: "copyrightnotice" }
  ],
  read: readDpa
};
function readDpa(input, options = {}) {
  const text = _chunkGPU7YA55cjs.sourceText.call(void 0, input, options);
  const values = _chunkQWIF5N4Kcjs.jsonValues.call(void 0, text, options).map((value) => _chunkLJ4WMENRcjs.zonedJson.call(void 0, value, options.zone));
  const entries = values.map(_chunkQWIF5N4Kcjs.fields).flatMap((one) => _chunkQWIF5N4Kcjs.list.call(void 0, _nullishCoalesce(_nullishCoalesce(one.entries, () => ( one.entry)), () => ( one)))).map(_chunkQWIF5N4Kcjs.fields).filter((one) => ["entry_id", "urn", "article_html", "headline"].some((name) => one[name] !== void 0));
  if (!entries.length) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Document has no entry of dpa digital wires.");
  return entries.map(
    (entry) => storyOf({
      text,
      base: options.base,
      read: (report) => readEntry2(entry, report, _chunkGPU7YA55cjs.depthLimit.call(void 0, options)),
      extract: () => _chunkA7IVPPNUcjs.extractJson.call(void 0, { text, values }, entry)
    })
  );
}
var placeOf = (dateline) => dateline.replace(/\s*\(.*$/s, "") || dateline;
function readEntry2(entry, report, depth) {
  const kicker = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.kicker));
  const stop = kicker !== void 0 && _chunkLO6RJL3Ccjs.findRestriction.call(void 0, kicker, "title") ? [kicker] : [];
  const filed = lineIn(_chunkQWIF5N4Kcjs.words.call(void 0, entry.dateline), depth);
  const body = bodyIn(_chunkQWIF5N4Kcjs.words.call(void 0, entry.article_html), report, depth);
  const boxes = [entry.infobox_html, entry.linkbox_html].flatMap((box) => bodyIn(_chunkQWIF5N4Kcjs.words.call(void 0, box), report, depth).blocks);
  const above = kicker !== void 0 && !stop.length ? { kicker } : {};
  const meta = { ...readMeta2(entry, stop, depth), ...above, ...filed && { dateline: { text: filed } } };
  return assembleArticle(
    { ...body, blocks: [...body.blocks, ...boxes] },
    { meta, places: filed ? [placeOf(filed)] : [], media: _chunkQWIF5N4Kcjs.list.call(void 0, entry.associations).map(_chunkQWIF5N4Kcjs.fields).flatMap(readMedia2) }
  );
}
function readMeta2(entry, stop, depth) {
  const textOf = (name) => wordsOf(_chunkQWIF5N4Kcjs.words.call(void 0, entry[name]), depth);
  const names = (name) => _chunkQWIF5N4Kcjs.list.call(void 0, entry[name]).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
  const notes = readNotes(entry, depth);
  const notepad = [
    ..._chunkQWIF5N4Kcjs.list.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.notepad)).map((one) => ["", one]),
    ...Object.entries(_chunkQWIF5N4Kcjs.fields.call(void 0, entry.notepad))
  ];
  const editorsNotes = [
    ..._chunkDOVRUSONcjs.asTexts.call(void 0, stop),
    ...notes.editorsNotes,
    ...notepad.flatMap(([name, one]) => notepadNote(name, wordsOf(_chunkQWIF5N4Kcjs.words.call(void 0, one), depth))),
    ..._chunkDOVRUSONcjs.asTexts.call(void 0, [textOf("autopublishnotice")].filter((one) => one !== void 0))
  ];
  const categories = _chunkQWIF5N4Kcjs.list.call(void 0, entry.categories).map(_chunkQWIF5N4Kcjs.fields);
  const of = (kind) => categories.filter(({ type }) => _chunkQWIF5N4Kcjs.words.call(void 0, type) === `dnltype:${kind}`).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.name)), () => ( [])));
  const statuses = [..._chunkQWIF5N4Kcjs.list.call(void 0, entry.pubstatus), ...of("pubstatus")];
  const embargo = _nullishCoalesce(_nullishCoalesce(_chunkDCAEOTAUcjs.embargoInJson.call(void 0, entry.embargoed), () => ( notes.embargo)), () => ( (statuses.some(isEmbargoWord) ? _chunkDCAEOTAUcjs.readEmbargo.call(void 0, void 0, void 0) : void 0)));
  const byline = lineIn(_chunkQWIF5N4Kcjs.words.call(void 0, entry.byline), depth);
  const teaser = textOf("teaser");
  const notice = textOf("copyrightnotice");
  const created = _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.content_created));
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    item: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      guid: _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.urn)), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.entry_id)))),
      version: _chunkGPU7YA55cjs.toVersion.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.version)),
      versionCreated: _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.version_created)),
      status: _chunkDCAEOTAUcjs.strictestWithEmbargo.call(void 0, embargo, statuses)
    }),
    keywords: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, unique([...of("keyword"), ...names("keyword_names")])),
    subjects: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, 
      readConcepts(
        categories.filter(({ type }) => TOPICS.has(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, type), () => ( "")))),
        [...names("dpasubject_names"), ...names("geosubject_names"), ...names("rubric_names")]
      )
    ),
    ..._chunkKQGNPHMKcjs.toGenres.call(void 0, 
      readConcepts(
        categories.filter(({ type }) => type === "dnltype:genre"),
        names("genre_names")
      )
    ),
    urgency: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.urgency), 9),
    notices: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, notes.notices),
    embargo,
    editorsNotes: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, editorsNotes),
    usageTerms: textOf("usageterms"),
    headline: lineIn(_chunkQWIF5N4Kcjs.words.call(void 0, entry.headline), depth),
    subheadline: lineIn(_chunkQWIF5N4Kcjs.words.call(void 0, entry.subhead), depth),
    summaries: teaser === void 0 ? void 0 : [{ text: teaser, role: "teaser" }],
    byline: byline === void 0 ? void 0 : { text: byline },
    published: created === void 0 ? void 0 : { text: created, at: created },
    language: _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, entry.language)),
    signoff: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, notes.signoff),
    creditLine: lineIn(_chunkQWIF5N4Kcjs.words.call(void 0, entry.creditline), depth),
    copyright: notice === void 0 ? void 0 : { text: notice }
  });
}
var isEmbargoWord = (value) => _chunkDCAEOTAUcjs.isEmbargoStatus.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, value));
var unique = (values) => [...new Set(values)];
var TOPICS = /* @__PURE__ */ new Set([
  "dnltype:dpasubject",
  "dnltype:geosubject",
  "dnltype:subject",
  "dnltype:rubric",
  "dnltype:poi",
  "dnltype:medtop"
]);
function readConcepts(categories, names) {
  const found = categories.flatMap((one) => {
    const name = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.name));
    const [, scheme, id] = _nullishCoalesce(/^([^:\s]+):(\S+)$/.exec(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.qcode), () => ( ""))), () => ( []));
    return name === void 0 ? [] : [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { name, scheme: _chunkGPU7YA55cjs.toCode.call(void 0, scheme), code: _chunkGPU7YA55cjs.toCode.call(void 0, id) })];
  });
  const listed = new Set(found.map(({ name }) => name));
  return [
    ...found,
    ...unique(names).filter((name) => !listed.has(name)).map((name) => ({ name }))
  ];
}
var MEDIA2 = /* @__PURE__ */ new Map([
  ["image", "picture"],
  ["picture", "picture"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
function readMedia2(association) {
  const medium = MEDIA2.get(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, association.type), () => ( "")));
  if (!medium) return [];
  const files = _chunkQWIF5N4Kcjs.list.call(void 0, association.renditions).map(_chunkQWIF5N4Kcjs.fields).flatMap((one) => {
    const href = _chunkGPU7YA55cjs.toUriReference.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.url));
    if (!href) return [];
    return [
      _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        href,
        role: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.role)),
        mimeType: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.mimetype)),
        width: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.width), 999999),
        height: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.height), 999999)
      })
    ];
  });
  const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    id: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, association.urn)),
    medium,
    caption: _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, association.caption)), () => ( _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, association.headline)))),
    credit: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, association.creditline)),
    renditions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, files)
  });
  return [{ kind: "media", ...found }];
}

// src/lexicon/site-boilerplate-lines.ts
var SITE_BOILERPLATE_LINES = [/^The post .+ appeared first on .+\.$/, /^(?:Der Beitrag|Der Artikel) .+ erschien zuerst auf .+\.$/, /^L[’']article .+ est apparu en premier sur .+\.$/, /^La entrada .+ (?:se publicó primero en|aparece primero en) .+\.$/, /^O post .+ apareceu primeiro em .+\.$/, /^L[’']articolo .+ proviene da .+\.$/, /^Het bericht .+ verscheen eerst op .+\.$/];

// src/formats/feeds/site-boilerplate.ts
var LONGEST = 1e3;
var isSiteBoilerplate = (line) => line.length <= LONGEST && SITE_BOILERPLATE_LINES.some((one) => one.test(line));
function withoutSiteBoilerplate(blocks) {
  const last = blocks.at(-1);
  if (_optionalChain([last, 'optionalAccess', _34 => _34.kind]) !== "paragraph" || !_optionalChain([last, 'access', _35 => _35.marks, 'optionalAccess', _36 => _36.some, 'call', _37 => _37(({ kind }) => kind === "link")]) || !isSiteBoilerplate(last.text)) {
    return { blocks };
  }
  return { blocks: blocks.slice(0, -1), dropped: last.text };
}

// src/formats/feeds/rss.ts
var rss = {
  name: "rss",
  mimeType: "application/rss+xml",
  table: [
    { path: "item.guid", where: "guid, link" },
    {
      path: "item.provider",
      where: "dc:publisher, source, channel/title",
      note: "with the address of the source or the channel"
    },
    { path: "item.status", where: "wp:status, media:status", note: "only a status that withholds the story" },
    { path: "embargo", where: "prism:embargoDate" },
    { path: "headline", where: "title" },
    { path: "summaries", where: "description", note: "if there is content:encoded; otherwise it is the body" },
    { path: "byline", where: "dc:creator, author" },
    { path: "dateline", where: "the opening of the body", note: "only if marked" },
    { path: "published", where: "pubDate, dc:date" },
    { path: "updated", where: "atom:updated, dcterms:modified" },
    { path: "language", where: "dc:language, channel/language" },
    { path: "keywords", where: "category" },
    { path: "subjects", where: "category[@domain]" },
    {
      path: "body",
      where: "content:encoded, description",
      note: "relative links are resolved against `xml:base`, the option `base`, or the link of the item or the channel"
    },
    {
      path: "body.*.renditions",
      where: "media:content, enclosure",
      note: "pictures not in the body are placed at its end"
    },
    { path: "copyright", where: "dc:rights, channel/copyright" },
    { path: "links", where: "link" }
  ],
  read: readRss
};
function readRss(input, options = {}) {
  const text = _chunkLJEI46IJcjs.decodeXml.call(void 0, input, options);
  const offsets = [];
  const root = _chunkLJ4WMENRcjs.zonedXml.call(void 0, _chunk4QNCALNXcjs.parseXml.call(void 0, text, options.limits, offsets), options.zone);
  const channel = _chunkLJEI46IJcjs.find.call(void 0, root, "channel");
  if (!ROOTS.has(root.local) || !channel) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", `Document is <${root.name}>, not an RSS feed.`);
  }
  return [..._chunkLJEI46IJcjs.elements.call(void 0, channel, "item"), ..._chunkLJEI46IJcjs.elements.call(void 0, root, "item")].map(
    (item) => storyOf({
      text,
      base: baseOf([root, channel, item], options.base, _nullishCoalesce(linkOf(item), () => ( linkOf(channel)))),
      read: (report) => readItem2(item, channel, report, _chunkGPU7YA55cjs.depthLimit.call(void 0, options)),
      extract: () => _chunkPT2V6PHAcjs.extractXml.call(void 0, { text, root, offsets }, item)
    })
  );
}
var linkOf = (item) => _chunkLJEI46IJcjs.elements.call(void 0, item, "link").flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toUri.call(void 0, _chunkLJEI46IJcjs.content.call(void 0, one)), () => ( [])))[0];
var ROOTS = /* @__PURE__ */ new Set(["rss", "RDF"]);
function readItem2(item, channel, report, depth) {
  const textOf = (parent, ...names) => names.map(
    (name) => _chunkLJEI46IJcjs.elements.call(void 0, parent, name).map(_chunkLJEI46IJcjs.content).find((one) => one.trim())
  ).find(Boolean);
  const hasText = (one) => _chunkLJEI46IJcjs.content.call(void 0, one).trim() !== "";
  const full = _chunkLJEI46IJcjs.elements.call(void 0, item, "encoded").find(hasText);
  const description = _chunkLJEI46IJcjs.elements.call(void 0, item, "description").find(hasText);
  const link = _chunkGPU7YA55cjs.toUri.call(void 0, textOf(item, "link"));
  const own = lineIn(textOf(item, "publisher", "source"), depth);
  const provider = _nullishCoalesce(own, () => ( lineIn(textOf(channel, "title"), depth)));
  const home = own === void 0 ? textOf(channel, "link") : _optionalChain([_chunkLJEI46IJcjs.elements.call(void 0, item, "source"), 'access', _38 => _38[0], 'optionalAccess', _39 => _39.attributes, 'access', _40 => _40.url]);
  const guid = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, textOf(item, "guid")), () => ( link));
  const rights = wordsOf(_nullishCoalesce(textOf(item, "rights", "copyright"), () => ( textOf(channel, "copyright", "rights"))), depth);
  const licences = readLicences(item);
  const categories = _chunkLJEI46IJcjs.elements.call(void 0, item, "category", "subject").flatMap((one) => {
    const name = lineIn(_chunkLJEI46IJcjs.content.call(void 0, one), depth);
    return name === void 0 ? [] : [{ name, scheme: _chunkGPU7YA55cjs.toCode.call(void 0, one.attributes.domain) }];
  });
  const creators = _chunkLJEI46IJcjs.elements.call(void 0, item, "creator").filter(hasText).map(_chunkLJEI46IJcjs.content);
  const embargo = textOf(item, "embargoDate", "embargo", "embargoed");
  const published = _chunkLJ4WMENRcjs.momentOf.call(void 0, textOf(item, "pubDate", "date", "published"));
  const updated = _chunkLJ4WMENRcjs.momentOf.call(void 0, textOf(item, "updated", "modified"));
  const summary = full && description && summaryOf(wordsOf(_chunkLJEI46IJcjs.content.call(void 0, description), depth));
  const body = bodyOf(_nullishCoalesce(full, () => ( description)), report, depth);
  const { blocks, dropped } = withoutSiteBoilerplate(body.blocks);
  if (dropped) report("left-out", `Boilerplate of the site was left out: \u201C${dropped}\u201D.`);
  return assembleArticle(
    { ...body, blocks },
    {
      media: readMedia3(item, depth),
      meta: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        embargo: embargo === void 0 ? void 0 : _chunkDCAEOTAUcjs.readEmbargo.call(void 0, _nullishCoalesce(_chunkLJ4WMENRcjs.momentOf.call(void 0, embargo), () => ( embargo)), void 0),
        item: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
          guid,
          status: readPostStatus(item),
          provider: provider === void 0 ? void 0 : _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { name: provider, uri: _chunkGPU7YA55cjs.toUri.call(void 0, home) })
        }),
        headline: lineIn(textOf(item, "title"), depth),
        summaries: summary ? [{ text: summary }] : void 0,
        byline: readByline3(creators.length ? creators : _chunkLJEI46IJcjs.elements.call(void 0, item, "author").filter(hasText).map(_chunkLJEI46IJcjs.content), depth),
        published: published === void 0 ? void 0 : { text: published, at: published },
        updated: updated === void 0 ? void 0 : { text: updated, at: updated },
        language: _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _nullishCoalesce(textOf(item, "language"), () => ( textOf(channel, "language")))),
        keywords: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, categories.filter(({ scheme }) => !scheme).map(({ name }) => name)),
        subjects: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, categories.filter(({ scheme }) => scheme).map((one) => _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, one))),
        copyright: rights === void 0 ? void 0 : { text: rights },
        rights: licences.length ? { links: licences } : void 0,
        restrictions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readLimits(item)),
        links: link === void 0 ? void 0 : [{ href: link }]
      })
    }
  );
}
var readLicences = (item) => [
  ...new Set(
    _chunkLJEI46IJcjs.elements.call(void 0, item, "license", "link").flatMap((one) => {
      const { href, resource, rel } = one.attributes;
      if (one.local === "link" && rel !== "license") return [];
      return _nullishCoalesce(_chunkGPU7YA55cjs.toUri.call(void 0, _nullishCoalesce(_nullishCoalesce(href, () => ( resource)), () => ( _chunkLJEI46IJcjs.content.call(void 0, one)))), () => ( []));
    })
  )
];
var readLimits = (item) => _chunkLJEI46IJcjs.elements.call(void 0, item, "restriction").flatMap((one) => {
  const { relationship, type } = one.attributes;
  const limit = [relationship, type].filter(Boolean).join(" ");
  const text = _chunkLJEI46IJcjs.content.call(void 0, one).trim();
  return _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, limit && text ? `${limit}: ${text}` : limit || text), () => ( []));
});
function readPostStatus(item) {
  const words2 = _chunkLJEI46IJcjs.elements.call(void 0, item, "status").map((status) => _nullishCoalesce(status.attributes.state, () => ( _chunkLJEI46IJcjs.content.call(void 0, status))));
  return _chunkDCAEOTAUcjs.strictestStatus.call(void 0, words2.map(_chunkDCAEOTAUcjs.knownStatus).filter((status) => status !== "usable"));
}
var summaryOf = (text) => _chunkGPU7YA55cjs.toText.call(void 0, 
  _optionalChain([text, 'optionalAccess', _41 => _41.split, 'call', _42 => _42("\n"), 'access', _43 => _43.filter, 'call', _44 => _44((line) => !isSiteBoilerplate(line)), 'access', _45 => _45.join, 'call', _46 => _46("\n")])
);
var bodyOf = (element, report, depth) => element && _chunkLJEI46IJcjs.elements.call(void 0, element).length ? _chunkPT2V6PHAcjs.readDocument.call(void 0, element, report) : bodyIn(element && _chunkLJEI46IJcjs.content.call(void 0, element), report, depth);
function readByline3(values, depth) {
  const found = values.flatMap((value) => _nullishCoalesce(readAuthor(value, depth), () => ( [])));
  const text = _chunkGPU7YA55cjs.toLine.call(void 0, found.map((one) => one.text).join(", "));
  const authors = found.flatMap(({ author }) => _nullishCoalesce(author, () => ( [])));
  return text === void 0 ? void 0 : { text, ...authors.length && { authors } };
}
function readAuthor(value, depth) {
  const line = lineIn(value, depth);
  if (line === void 0) return void 0;
  const [, mail, inside] = _nullishCoalesce(/^(\S+@\S+)(?:\s*\(([^()]*)\))?$/.exec(line), () => ( []));
  const text = mail === void 0 ? line : _chunkGPU7YA55cjs.toLine.call(void 0, inside);
  if (text === void 0 || /[,;&]| and /.test(text)) return { text: _nullishCoalesce(text, () => ( line)) };
  const name = text.replace(/^by\s+/i, "");
  return { text, author: _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { kind: "person", name, email: _chunkGPU7YA55cjs.toEmail.call(void 0, mail) }) };
}
function readMedia3(item, depth) {
  const groups = [item, ..._chunkLJEI46IJcjs.elements.call(void 0, item, "group")];
  return groups.flatMap(
    (group) => _chunkLJEI46IJcjs.elements.call(void 0, group, "content", "enclosure").flatMap((one) => {
      const { url, type, medium, width, height } = one.attributes;
      const href = _chunkGPU7YA55cjs.toUri.call(void 0, url);
      if (!href) return [];
      const part = (name) => [one, group].flatMap((at) => _chunkLJEI46IJcjs.elements.call(void 0, at, name).map(_chunkLJEI46IJcjs.content)).find((text) => text.trim());
      const file = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        href,
        mimeType: _chunkGPU7YA55cjs.toCode.call(void 0, type),
        width: _chunkGPU7YA55cjs.toCount.call(void 0, width, 999999),
        height: _chunkGPU7YA55cjs.toCount.call(void 0, height, 999999)
      });
      const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        medium: MEDIA3.get(_nullishCoalesce(medium, () => ( _optionalChain([type, 'optionalAccess', _47 => _47.split, 'call', _48 => _48("/"), 'access', _49 => _49[0]])))),
        caption: _chunkGPU7YA55cjs.toText.call(void 0, 
          wordsOf(
            _nullishCoalesce(_chunkLJEI46IJcjs.elements.call(void 0, one, "description").map(_chunkLJEI46IJcjs.content)[0], () => ( (group === item ? void 0 : part("description")))),
            depth
          )
        ),
        credit: lineIn(part("credit"), depth)
      });
      return [{ kind: "media", ...found, renditions: [file] }];
    })
  );
}
var MEDIA3 = /* @__PURE__ */ new Map([
  ["image", "picture"],
  ["video", "video"],
  ["audio", "audio"]
]);

// src/formats/feeds/index.ts
var feeds = { ap, dpa, rss, atom };











exports.ap = ap; exports.readAp = readAp; exports.atom = atom; exports.readAtom = readAtom; exports.dpa = dpa; exports.readDpa = readDpa; exports.rss = rss; exports.readRss = readRss; exports.feeds = feeds;
