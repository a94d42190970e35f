"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkDTDI7DRRcjs = require('./chunk-DTDI7DRR.cjs');



var _chunkFR6AVVCKcjs = require('./chunk-FR6AVVCK.cjs');




var _chunkKF7DKQFScjs = require('./chunk-KF7DKQFS.cjs');





var _chunkQRFV2TEOcjs = require('./chunk-QRFV2TEO.cjs');



var _chunkL76CKMQEcjs = require('./chunk-L76CKMQE.cjs');



var _chunk4OUPP74Xcjs = require('./chunk-4OUPP74X.cjs');





var _chunkJBJONXQ4cjs = require('./chunk-JBJONXQ4.cjs');



var _chunkK33UQI7Wcjs = require('./chunk-K33UQI7W.cjs');


var _chunkEJU4CLTPcjs = require('./chunk-EJU4CLTP.cjs');


var _chunkW3UPPFNZcjs = require('./chunk-W3UPPFNZ.cjs');
require('./chunk-E365K3HQ.cjs');



var _chunkMCCI32TScjs = require('./chunk-MCCI32TS.cjs');
require('./chunk-K2PYPXWQ.cjs');
require('./chunk-UOCSW42Q.cjs');
require('./chunk-UKR4PDSZ.cjs');
require('./chunk-Y3TXH4KK.cjs');






var _chunkBSAKILDQcjs = require('./chunk-BSAKILDQ.cjs');
require('./chunk-5VORUVQV.cjs');








var _chunk2LR3BRGXcjs = require('./chunk-2LR3BRGX.cjs');
require('./chunk-ONJZCIKZ.cjs');
require('./chunk-UX2TAJCP.cjs');
require('./chunk-YGLCNODW.cjs');






var _chunkS26KI23Tcjs = require('./chunk-S26KI23T.cjs');
require('./chunk-LJEI46IJ.cjs');
require('./chunk-4QNCALNX.cjs');
require('./chunk-6UTBZWIB.cjs');







var _chunk6EXLYP6Icjs = require('./chunk-6EXLYP6I.cjs');
require('./chunk-GGC7F3GU.cjs');
require('./chunk-KHSK6LXB.cjs');
require('./chunk-IW2CLHZH.cjs');
require('./chunk-VX5NLCVE.cjs');
require('./chunk-H7VXLDJW.cjs');
require('./chunk-C6WOCEPZ.cjs');






var _chunkRFA424NUcjs = require('./chunk-RFA424NU.cjs');



var _chunkBYUCDOELcjs = require('./chunk-BYUCDOEL.cjs');
require('./chunk-LNX6WBMM.cjs');
require('./chunk-A7IVPPNU.cjs');
require('./chunk-SGEUNTDL.cjs');
require('./chunk-455ZDLDY.cjs');
require('./chunk-OC6D47UT.cjs');


var _chunkCAJBJZFCcjs = require('./chunk-CAJBJZFC.cjs');
require('./chunk-DYGJPQTE.cjs');
require('./chunk-YVIMM2D5.cjs');
require('./chunk-Y6I5CKJA.cjs');
require('./chunk-XPMUVMV4.cjs');
require('./chunk-TV64OOG4.cjs');
require('./chunk-EJMJNZNE.cjs');
require('./chunk-S6XIDIYX.cjs');
require('./chunk-PT2V6PHA.cjs');
require('./chunk-YTGGFVQY.cjs');
require('./chunk-QVDVZG3Q.cjs');
require('./chunk-LJ4WMENR.cjs');
require('./chunk-PQX5TGQ5.cjs');
require('./chunk-ICRSFDQ2.cjs');


var _chunkXDXVGDJKcjs = require('./chunk-XDXVGDJK.cjs');
require('./chunk-HC4LEGDT.cjs');
require('./chunk-UTT3YJM5.cjs');
require('./chunk-RSXZP6J4.cjs');
require('./chunk-DOVRUSON.cjs');
require('./chunk-U2KY26NL.cjs');
require('./chunk-KQGNPHMK.cjs');
require('./chunk-DCAEOTAU.cjs');
require('./chunk-NMWA73MP.cjs');


var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');


var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');
require('./chunk-Y3J5BAKH.cjs');
require('./chunk-K7RRLWUP.cjs');


var _chunkOOEJC6ZKcjs = require('./chunk-OOEJC6ZK.cjs');
require('./chunk-MCDIXZI6.cjs');
require('./chunk-Y4NIY6SH.cjs');
require('./chunk-O5MZDMQ4.cjs');


var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');



var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');
require('./chunk-Z5IWJBZM.cjs');
require('./chunk-3A2YGZ5B.cjs');
require('./chunk-IDNNKZ4O.cjs');
require('./chunk-46VG2477.cjs');





var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');




var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');
require('./chunk-N254NRHT.cjs');

// src/formats/index.ts
var formats = {
  json: { format: _chunkBSAKILDQcjs.json, writes: _chunkBSAKILDQcjs.jsonOptions, to: _chunkBSAKILDQcjs.toJson, from: _chunkBSAKILDQcjs.fromJson, read: _chunkBSAKILDQcjs.readJson },
  newsml: {
    format: _chunk2LR3BRGXcjs.newsml,
    formatFor: (options) => _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, 
      "formatFor",
      () => ({ xhtml: _chunk2LR3BRGXcjs.newsml, nitf: _chunk2LR3BRGXcjs.newsmlNitf, plain: _chunk2LR3BRGXcjs.newsmlPlain })[_nullishCoalesce(options.body, () => ( "xhtml"))]
    ),
    writes: _chunk2LR3BRGXcjs.newsmlOptions,
    to: _chunk2LR3BRGXcjs.toNewsml,
    from: _chunk2LR3BRGXcjs.fromNewsml,
    read: _chunk2LR3BRGXcjs.readNewsml
  },
  nitf: { format: _chunkS26KI23Tcjs.nitf, writes: _chunkS26KI23Tcjs.nitfOptions, to: _chunkS26KI23Tcjs.toNitf, from: _chunkS26KI23Tcjs.fromNitf, read: _chunkS26KI23Tcjs.readNitf },
  ninjs: {
    format: _chunkRFA424NUcjs.ninjs,
    formatFor: (options) => _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "formatFor", () => ({ "1.6": _chunkRFA424NUcjs.ninjs1, "2.2": _chunkRFA424NUcjs.ninjs2, "3.2": _chunkRFA424NUcjs.ninjs })[_nullishCoalesce(options.standard, () => ( "3.2"))]),
    writes: _chunkBYUCDOELcjs.ninjsOptions,
    to: _chunkBYUCDOELcjs.toNinjs,
    from: _chunkRFA424NUcjs.fromNinjs,
    read: _chunkRFA424NUcjs.readNinjs
  },
  jsonld: { format: _chunkKF7DKQFScjs.jsonld, writes: _chunk4OUPP74Xcjs.jsonldOptions, to: _chunk4OUPP74Xcjs.toJsonld, from: _chunkKF7DKQFScjs.fromJsonld, read: _chunkKF7DKQFScjs.readJsonld },
  markdown: {
    format: _chunk6EXLYP6Icjs.markdown,
    formatFor: ({ preset, frontMatter, dateline }) => _chunk6EXLYP6Icjs.markdownFormat.call(void 0, _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { preset, frontMatter, dateline })),
    writes: _chunk6EXLYP6Icjs.markdownOptions,
    to: _chunk6EXLYP6Icjs.toMarkdown,
    from: _chunk6EXLYP6Icjs.fromMarkdown,
    read: _chunk6EXLYP6Icjs.readMarkdown
  }
};

// src/workflows/all-formats.ts
var formats2 = {
  ...formats,
  copy: {
    format: _chunkJBJONXQ4cjs.copyFormats.plain,
    formatFor: (options) => _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "formatFor", () => _chunkJBJONXQ4cjs.copyFormats[_nullishCoalesce(options.house, () => ( "plain"))]),
    writes: _chunkK33UQI7Wcjs.copyRowOptions,
    reads: _chunkJBJONXQ4cjs.readCopyOptions,
    to(article, options = {}) {
      _chunkJWLGQQU3cjs.checkOptions.call(void 0, "copy", options, _chunkK33UQI7Wcjs.copyRowOptions);
      const { house, wire, header, now } = options;
      return _chunkK33UQI7Wcjs.toCopy.call(void 0, article, _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { house, wire, header, now }));
    },
    from: _chunkJBJONXQ4cjs.fromCopy,
    read: _chunkJBJONXQ4cjs.readCopy
  },
  html: { format: _chunkQRFV2TEOcjs.html, writes: _chunkL76CKMQEcjs.htmlOptions, reads: _chunkQRFV2TEOcjs.readHtmlOptions, to: _chunkL76CKMQEcjs.toHtml, from: _chunkQRFV2TEOcjs.fromHtml, read: _chunkQRFV2TEOcjs.readHtml }
};

// src/workflows/superdesk.ts
var NORMAL = 5;
function dated(article) {
  const { item, urgency = NORMAL } = article;
  const first = _nullishCoalesce(_optionalChain([item, 'optionalAccess', _2 => _2.firstCreated]), () => ( ((_nullishCoalesce(_optionalChain([item, 'optionalAccess', _3 => _3.version]), () => ( 1))) === 1 ? _optionalChain([item, 'optionalAccess', _4 => _4.versionCreated]) : void 0)));
  if (_optionalChain([item, 'optionalAccess', _5 => _5.versionCreated]) && !first) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("missing-metadata", "Superdesk requires firstCreated. Set it in article.item.", [
      { path: "item.firstCreated", message: "firstCreated is missing" }
    ]);
  }
  return { ...article, urgency, ...item && { item: { ...item, ...first && { firstCreated: first } } } };
}
function toUtcTimes(article) {
  const { item, embargo, ...rest } = dated(article);
  const { firstCreated, versionCreated } = _nullishCoalesce(item, () => ( {}));
  const at = _optionalChain([embargo, 'optionalAccess', _6 => _6.kind]) === "instant" && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(_nullishCoalesce(embargo.at, () => ( ""))) ? embargo.at : void 0;
  return {
    ...rest,
    ...item && {
      item: {
        ...item,
        ...firstCreated && { firstCreated: utc(firstCreated, "floor") },
        ...versionCreated && { versionCreated: utc(versionCreated, "floor") }
      }
    },
    ...embargo && { embargo: { ...embargo, ...at && { at: utc(at, "ceil") } } }
  };
}
var utc = (time, round) => new Date(Math[round](Date.parse(time) / 1e3) * 1e3).toISOString().replace(".000", "");
function moveEndToBody(article) {
  const { signoff = [], boilerplate = [], contacts = [], ...rest } = dated(article);
  const end = [...signoff.map(({ text }) => text), ...boilerplate, ...contacts.map(({ text }) => text)];
  return { ...rest, body: [...rest.body, ...end.map((text) => ({ kind: "paragraph", text }))] };
}
function toPlainParagraphs(article) {
  const whole = moveEndToBody(article);
  return { ...whole, body: whole.body.flatMap(paragraphs) };
}
var paragraphs = (block) => {
  const language = block.kind === "separator" ? void 0 : block.language;
  return paragraphTexts(block).flatMap((text) => text.split("\n")).map((text) => text.trim()).filter(Boolean).map((text) => ({ kind: "paragraph", text, ...language && { language } }));
};
var joinCells = (cells) => cells.map(({ text }) => _nullishCoalesce(text, () => ( ""))).join(" | ");
function paragraphTexts(block) {
  switch (block.kind) {
    case "paragraph":
      return [block.dateline ? `${block.dateline.text} ${block.text}` : block.text];
    case "list":
      return block.items.map(({ text }, i) => `${block.ordered ? `${(_nullishCoalesce(block.start, () => ( 1))) + i}.` : "\u2022"} ${text}`);
    case "table":
      return [_nullishCoalesce(block.caption, () => ( "")), ...block.header ? [joinCells(block.header)] : [], ...block.rows.map(joinCells)];
    case "quote":
      return [block.text, block.source ? `\u2014 ${block.source}` : ""];
    case "separator":
      return ["* * *"];
    case "embed":
      return [_nullishCoalesce(block.caption, () => ( ""))];
    case "media":
      return [[block.caption, block.credit && `(${block.credit})`].filter(Boolean).join(" ")];
    default:
      return [block.text];
  }
}
function paragraphLosses(article) {
  const reason = "Superdesk accepts plain paragraphs only: written as one, or left out";
  const blocks = article.body.flatMap((block, i) => {
    if (block.kind !== "paragraph" || block.dateline || block.text.includes("\n"))
      return [{ path: `body.${i}`, reason }];
    return block.marks ? [{ path: `body.${i}.marks`, reason }] : [];
  });
  return [...blocks, ...bodyLosses(article)];
}
var bodyLosses = (article) => ["signoff", "boilerplate", "contacts"].filter((part) => article[part]).map((path) => ({ path, reason: "Superdesk accepts the body only: written as a paragraph" }));

// src/workflows/consumers.ts
var consumers = {
  superdesk: {
    newsml: {
      options: { bodyDateline: false },
      prepare: (article, { body }) => (body === "nitf" ? moveEndToBody : toPlainParagraphs)(article),
      losses: (article, { body }) => (body === "nitf" ? bodyLosses : paragraphLosses)(article)
    },
    nitf: { options: { style: "dtd" }, prepare: moveEndToBody, losses: bodyLosses },
    ninjs: { options: { standard: "1.6" }, prepare: toUtcTimes }
  }
};
var rows = consumers;
function consumerNeeds(consumer, format) {
  if (consumer === void 0) return void 0;
  const wishes = Object.hasOwn(rows, consumer) ? rows[consumer] : void 0;
  if (!wishes) throw _chunkYOB4HYVHcjs.unknownName.call(void 0, "Unknown consumer", consumer, Object.keys(rows));
  return wishes[format];
}

// src/restrictions/with-possible-notes.ts
var LINES = 200;
function withPossibleNotes(article) {
  const { notices = [], editorsNotes = [] } = article;
  const known = new Set(notices.map(({ text }) => text));
  const found = editorsNotes.flatMap(
    ({ text }) => known.has(text) || _chunkLO6RJL3Ccjs.findRestriction.call(void 0, text, "note") || !isDoubtful(text) ? [] : [{ kind: "possible", text }]
  );
  return found.length ? { ...article, notices: [...notices, ...found] } : article;
}
var isDoubtful = (text) => _chunkOKVUCM2Ucjs.splitRestrictionText.call(void 0, text, "note").flatMap((part) => [part, ...part.split(/(?<=[.;!?])\s+/).slice(0, LINES)]).some(_chunkMCCI32TScjs.isPossibleRestriction);

// src/workflows/read.ts
var readOptions = {
  ..._chunkGPU7YA55cjs.documentOptions,
  from: _chunkJWLGQQU3cjs.optionShapes.text,
  parse: _chunkJWLGQQU3cjs.optionShapes.record
};
var rows2 = formats2;
var sources = _chunkDTDI7DRRcjs.feeds;
function read(input, options = {}) {
  _chunkGPU7YA55cjs.checkRead.call(void 0, input, options, readOptions);
  const from = !options.from || options.from === "auto" ? _chunkW3UPPFNZcjs.detect.call(void 0, input) : options.from;
  if (from === "copy") return [_chunkMCCI32TScjs.parse.call(void 0, input, _chunkEJU4CLTPcjs.parseOptionsOf.call(void 0, options))];
  if (from === "email")
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("unknown-format", "Mail is read asynchronously: use readAsync or readEmail.");
  const feed = Object.hasOwn(sources, from) ? sources[from] : void 0;
  const { read: read2, reads } = _nullishCoalesce(feed, () => ( formatRow(from, "auto", "email", ...Object.keys(sources))));
  return read2(input, pickOptions(options, _nullishCoalesce(reads, () => ( _chunkGPU7YA55cjs.documentOptions))));
}
var pickOptions = (options, known) => Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(known, name)));
function formatRow(name, ...others) {
  const found = Object.hasOwn(rows2, name) ? rows2[name] : void 0;
  if (found) return found;
  throw _chunkYOB4HYVHcjs.unknownFormat.call(void 0, name, [...others, ...Object.keys(rows2)]);
}

// src/workflows/convert.ts
var writeOptions = /* @__PURE__ */ (() => ({
  ...Object.assign({}, ...Object.values(formats2).map(({ writes }) => writes)),
  for: Object.keys(consumers)
}))();
var convertOptions = /* @__PURE__ */ (() => ({
  ...readOptions,
  ...writeOptions,
  to: _chunkJWLGQQU3cjs.optionShapes.text,
  strict: _chunkJWLGQQU3cjs.optionShapes.yesOrNo
}))();
function convert(input, options) {
  return write(onlyStory(readForConvert(input, options)).article, options);
}
function onlyStory([story, ...others]) {
  if (!story) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Document has no story.");
  if (others.length) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
      "invalid-input",
      `Document has ${others.length + 1} stories, not one. Use convertAll for all.`
    );
  }
  return story;
}
function convertAll(input, options) {
  return readForConvert(input, options).map((story) => write(story.article, options));
}
function readForConvert(input, options) {
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "convert", options, convertOptions);
  formatRow(options.to);
  return read(input, pickOptions(options, readOptions));
}
function write(article, options) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "write", () => writeAs(article, options));
}
function writeAs(article, options) {
  _chunkJWLGQQU3cjs.requireArticle.call(void 0, "write", article);
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "write", options, convertOptions);
  const { to, strict } = options;
  const format = formatRow(to);
  const isPublishing = Object.hasOwn(_nullishCoalesce(format.writes, () => ( {})), "onDoubt");
  const whole = withItemFields(isPublishing ? withPossibleNotes(article) : article, options);
  const [first, ...more] = strict ? losses(whole, to, pickOptions(options, writeOptions)) : [];
  if (first) {
    const count = more.length ? `, and ${more.length} more` : "";
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("lossy", `${to} leaves out ${first.path}: ${first.reason}${count}.`);
  }
  const wish = consumerNeeds(options.for, to);
  const given = pickOptions({ ...options, ..._optionalChain([wish, 'optionalAccess', _7 => _7.options]) }, format.writes);
  return format.to(wish ? wish.prepare(whole, options) : whole, given);
}
function losses(article, to, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, 
    "losses",
    () => typeof to === "string" ? lossesIn(article, to, options) : chainLosses(article, to, options)
  );
}
function chainLosses(article, chain, options) {
  _chunkJWLGQQU3cjs.requireArticle.call(void 0, "losses", article);
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "losses", options, writeOptions);
  const lost = [];
  let current = article;
  for (const to of chain) {
    const { format, formatFor } = formatRow(to);
    const wish = consumerNeeds(options.for, to);
    const written = _nullishCoalesce(_optionalChain([formatFor, 'optionalCall', _8 => _8({ ...options, ..._optionalChain([wish, 'optionalAccess', _9 => _9.options]) })]), () => ( format));
    current = written.carries(wish ? wish.prepare(current, options) : current);
    const isLost = ({ path }) => lost.some((one) => `${path}.`.startsWith(`${one.path}.`));
    const more = _chunkOOEJC6ZKcjs.lossesBetween.call(void 0, article, current, written.table).filter((loss) => !isLost(loss));
    lost.push(...more.map((loss) => ({ ...loss, format: to })));
  }
  return lost;
}
function lossesIn(article, to, options) {
  _chunkJWLGQQU3cjs.requireArticle.call(void 0, "losses", article);
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "losses", options, writeOptions);
  const { format, formatFor } = formatRow(to);
  const wish = consumerNeeds(options.for, to);
  const lost = (_nullishCoalesce(_optionalChain([formatFor, 'optionalCall', _10 => _10({ ...options, ..._optionalChain([wish, 'optionalAccess', _11 => _11.options]) })]), () => ( format))).losses(article);
  const more = _nullishCoalesce(_optionalChain([wish, 'optionalAccess', _12 => _12.losses, 'optionalCall', _13 => _13(article, options)]), () => ( []));
  const isListed = ({ path }) => more.some((one) => `${path}.`.startsWith(`${one.path}.`));
  return [...lost.filter((loss) => !isListed(loss)), ...more];
}
function withItemFields(article, options) {
  const needsGuid = _optionalChain([formatRow, 'call', _14 => _14(options.to), 'access', _15 => _15.format, 'access', _16 => _16.needs, 'optionalAccess', _17 => _17.includes, 'call', _18 => _18("guid")]);
  const item = needsGuid ? _chunkCAJBJZFCcjs.identifyItem.call(void 0, article, options).item : _chunkXDXVGDJKcjs.itemOf.call(void 0, article, options);
  return Object.keys(item).length ? { ...article, item } : article;
}

// src/workflows/read-async.ts
var readAsyncOptions = { ...readOptions, limits: _chunkFR6AVVCKcjs.readEmailOptions.limits };
async function readAsync(input, options = {}) {
  _chunkGPU7YA55cjs.checkRead.call(void 0, input, options, readAsyncOptions);
  const from = !options.from || options.from === "auto" ? _chunkW3UPPFNZcjs.detect.call(void 0, input) : options.from;
  if (from === "email") return _chunkFR6AVVCKcjs.readEmail.call(void 0, input, pickOptions(options, _chunkFR6AVVCKcjs.readEmailOptions));
  const { limits, ...others } = options;
  const { parts: _, ...sizes } = _nullishCoalesce(limits, () => ( {}));
  return read(input, { ...others, from, ...limits && { limits: sizes } });
}

// src/workflows/convert-async.ts
async function convertAsync(input, options) {
  return write(onlyStory(await readForConvertAsync(input, options)).article, writingOptions(options));
}
async function convertAllAsync(input, options) {
  const writing = writingOptions(options);
  return (await readForConvertAsync(input, options)).map(({ article }) => write(article, writing));
}
async function readForConvertAsync(input, options) {
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "convert", options, { ...convertOptions, ...readAsyncOptions });
  formatRow(options.to);
  return readAsync(input, pickOptions(options, readAsyncOptions));
}
function writingOptions({ limits: _, ...options }) {
  return options;
}












exports.consumers = consumers; exports.convert = convert; exports.convertAll = convertAll; exports.convertAllAsync = convertAllAsync; exports.convertAsync = convertAsync; exports.detect = _chunkW3UPPFNZcjs.detect; exports.formats = formats2; exports.losses = losses; exports.read = read; exports.readAsync = readAsync; exports.write = write;
