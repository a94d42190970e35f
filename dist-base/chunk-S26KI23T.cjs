"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }
























var _chunkLJEI46IJcjs = require('./chunk-LJEI46IJ.cjs');


var _chunk4QNCALNXcjs = require('./chunk-4QNCALNX.cjs');


var _chunkC6WOCEPZcjs = require('./chunk-C6WOCEPZ.cjs');


var _chunkS6XIDIYXcjs = require('./chunk-S6XIDIYX.cjs');




var _chunkPT2V6PHAcjs = require('./chunk-PT2V6PHA.cjs');


var _chunkQVDVZG3Qcjs = require('./chunk-QVDVZG3Q.cjs');



var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');


var _chunkPQX5TGQ5cjs = require('./chunk-PQX5TGQ5.cjs');




var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');



var _chunkXDXVGDJKcjs = require('./chunk-XDXVGDJK.cjs');



var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkNMWA73MPcjs = require('./chunk-NMWA73MP.cjs');


var _chunkOOEJC6ZKcjs = require('./chunk-OOEJC6ZK.cjs');



var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');



var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/nitf/report-faults.ts
function reportFaults(root, report) {
  _chunkLJEI46IJcjs.reportReferences.call(void 0, root, report);
  const docdata = _chunkLJEI46IJcjs.find.call(void 0, root, "head", "docdata");
  const head = _chunkLJEI46IJcjs.find.call(void 0, root, "body", "body.head");
  const timed = [
    ..._chunkLJEI46IJcjs.elements.call(void 0, docdata, "date.issue", "date.expire"),
    ..._chunkLJEI46IJcjs.elements.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, root, "head"), "revision-history"),
    ..._chunkLJEI46IJcjs.elements.call(void 0, _chunkLJEI46IJcjs.find.call(void 0, head, "dateline"), "story.date")
  ];
  _chunkPT2V6PHAcjs.reportZonelessTimes.call(void 0, 
    timed.map(({ local, attributes: { norm: norm2 } }) => [local, norm2, _chunkLJEI46IJcjs.readNorm.call(void 0, norm2)]),
    report
  );
  for (const { local, attributes } of timed)
    if (_optionalChain([attributes, 'access', _ => _.norm, 'optionalAccess', _2 => _2.trim, 'call', _3 => _3()]) && !_chunkLJEI46IJcjs.readNorm.call(void 0, attributes.norm) && !WITHOUT_YEAR.test(attributes.norm))
      reportUnreadable(report, local, attributes.norm, "not a time");
  const urgency = _optionalChain([_chunkLJEI46IJcjs.find.call(void 0, docdata, "urgency"), 'optionalAccess', _4 => _4.attributes, 'access', _5 => _5["ed-urg"]]);
  if (_optionalChain([urgency, 'optionalAccess', _6 => _6.trim, 'call', _7 => _7()]) && !_chunkGPU7YA55cjs.toCount.call(void 0, urgency, 9)) reportUnreadable(report, "urgency", urgency, "not a number from 1 to 9");
}
var WITHOUT_YEAR = /^\s*--\d{2}-?\d{2}\s*$/;
var reportUnreadable = (report, name, value, what) => report("left-out", `${name} was left out: \u201C${value.trim()}\u201D is ${what}.`, {
  severity: "warning",
  quoting: value
});

// src/formats/nitf/read-nitf.ts
function readNitf(input, options = {}) {
  const text = _chunkLJEI46IJcjs.decodeXml.call(void 0, input, options);
  const offsets = [];
  const root = _chunkLJ4WMENRcjs.zonedXml.call(void 0, _chunk4QNCALNXcjs.parseXml.call(void 0, text, options.limits, offsets), options.zone);
  const documents = _chunkLJEI46IJcjs.outermost.call(void 0, root, NITF);
  if (!documents.length) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", `Document is <${root.name}>, not NITF.`);
  }
  return documents.map((document) => {
    const diagnostics = [];
    const report = _chunkQVDVZG3Qcjs.createReporter.call(void 0, text, diagnostics, options);
    reportFaults(document, report);
    const article = _chunkLJ4WMENRcjs.withBase.call(void 0, _chunkLJEI46IJcjs.readArticle.call(void 0, document, report), options.base);
    return _chunkPT2V6PHAcjs.locatedStory.call(void 0, {
      text,
      article,
      diagnostics,
      extracts: () => [_chunkPT2V6PHAcjs.extractXml.call(void 0, { text, root, offsets }, document)]
    });
  });
}
var NITF = /* @__PURE__ */ new Set(["nitf"]);

// src/formats/nitf/from-nitf.ts
function fromNitf(input, options = {}) {
  const [story] = readNitf(input, options);
  if (!story) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Document has no article.");
  return story.article;
}

// src/formats/nitf/nitf.ts
var nitf = /* @__PURE__ */ (() => ({
  name: "nitf",
  mimeType: "application/nitf+xml",
  extension: "nitf",
  table: _chunkLJEI46IJcjs.nitfTable,
  ..._chunkOOEJC6ZKcjs.fieldSupport.call(void 0, _chunkLJEI46IJcjs.nitfTable, _chunkS6XIDIYXcjs.withOpening)
}))();

// src/formats/nitf/write-head.ts
function writeHead(article, item, inlines, now) {
  const { headline, published, corrections = [] } = article;
  const references = _chunkLJEI46IJcjs.writeReferences.call(void 0, article.subjects);
  const genres = _chunkLJEI46IJcjs.writeGenres.call(void 0, article);
  const subjects = [...genres.properties, ...references];
  const publication = _chunkLJEI46IJcjs.norm.call(void 0, _optionalChain([published, 'optionalAccess', _8 => _8.at]));
  const { issue, created } = timesOf(item);
  const parts = [
    ...headline ? [_chunkICRSFDQ2cjs.textElement.call(void 0, "title", headline)] : [],
    ...subjects.length ? [_chunkICRSFDQ2cjs.group.call(void 0, "tobject", void 0, subjects, "    ")] : [],
    _chunkICRSFDQ2cjs.group.call(void 0, 
      "docdata",
      { "management-status": _chunkDCAEOTAUcjs.effectiveStatus.call(void 0, article, now) },
      writeDocdata(article, item, { issue, now }, inlines, genres.classifiers),
      "    "
    ),
    ...facts("pubdata", { "date.publication": publication, "position.section": article.section }),
    ...corrections.map(
      ({ text, at, version }) => _chunkICRSFDQ2cjs.element.call(void 0, "revision-history", { name: _chunkLJEI46IJcjs.correctionName.call(void 0, version), norm: _chunkLJEI46IJcjs.norm.call(void 0, at), comment: text })
    ),
    ...created ? [_chunkICRSFDQ2cjs.element.call(void 0, "revision-history", { name: _chunkLJEI46IJcjs.CREATED, norm: created })] : []
  ];
  return _chunkICRSFDQ2cjs.group.call(void 0, "head", void 0, parts, "  ");
}
function timesOf({ firstCreated, versionCreated }) {
  return firstCreated && versionCreated ? { issue: _chunkLJEI46IJcjs.norm.call(void 0, versionCreated), created: _chunkLJEI46IJcjs.norm.call(void 0, firstCreated) } : { issue: _chunkLJEI46IJcjs.norm.call(void 0, _nullishCoalesce(firstCreated, () => ( versionCreated))) };
}
var facts = (name, attributes) => Object.values(attributes).some((value) => value !== void 0) ? [_chunkICRSFDQ2cjs.element.call(void 0, name, attributes)] : [];
function writeIds({ provider, guid, alternativeIds = [] }) {
  const others = alternativeIds.map(({ role, value }) => _chunkICRSFDQ2cjs.element.call(void 0, "doc-id", { regsrc: role, "id-string": value }));
  const first = facts("doc-id", { regsrc: _optionalChain([provider, 'optionalAccess', _9 => _9.name]), "id-string": guid });
  return [...first.length || !others.length ? first : [_chunkICRSFDQ2cjs.element.call(void 0, "doc-id")], ...others];
}
function writeDocdata(article, item, { issue, now }, inlines, genres) {
  const { slugline, keywords = [], audience = [], urgency, embargo, expires, copyright, dateline } = article;
  const identified = [
    ..._chunkLJEI46IJcjs.writeParties.call(void 0, article),
    ...dateline ? _chunkLJEI46IJcjs.writeSources.call(void 0, dateline) : [],
    ..._chunkLJEI46IJcjs.writeInstruments.call(void 0, article.instruments),
    ..._chunkLJEI46IJcjs.writeClassifiers.call(void 0, article.subjects),
    ...genres,
    ..._chunkLJEI46IJcjs.writeNames.call(void 0, article, inlines)
  ];
  return [
    ...writeIds(item),
    ...audience.filter(({ excluded }) => !excluded).map(({ name }) => _chunkICRSFDQ2cjs.element.call(void 0, "doc-scope", { scope: name })),
    ...facts("urgency", { "ed-urg": urgency }),
    ...facts("date.issue", { norm: issue }),
    ...facts("date.release", { norm: embargo && _chunkLJEI46IJcjs.norm.call(void 0, _chunkDCAEOTAUcjs.writtenEnd.call(void 0, embargo, now)) }),
    ...facts("date.expire", { norm: _chunkLJEI46IJcjs.norm.call(void 0, _chunkGPU7YA55cjs.toInstant.call(void 0, expires)) }),
    ..._chunkLJEI46IJcjs.writeMessages.call(void 0, article),
    ...facts("du-key", { version: item.version, key: slugline }),
    ...facts("doc.copyright", { year: _optionalChain([copyright, 'optionalAccess', _10 => _10.year]), holder: _optionalChain([copyright, 'optionalAccess', _11 => _11.holder]) }),
    ..._chunkLJEI46IJcjs.writeRights.call(void 0, article),
    ...keywords.length ? [_chunkICRSFDQ2cjs.element.call(void 0, "key-list", void 0, keywords.map((key) => _chunkICRSFDQ2cjs.element.call(void 0, "keyword", { key })).join(""))] : [],
    ...identified.length ? [_chunkICRSFDQ2cjs.group.call(void 0, "identified-content", void 0, identified, "      ")] : []
  ];
}

// src/formats/nitf/to-nitf.ts
var nitfOptions = {
  ..._chunkXDXVGDJKcjs.factOptions,
  ..._chunkNMWA73MPcjs.nowOptions,
  style: ["namespace", "dtd"]
};
var PUBLIC = "-//IPTC//DTD NITF 3.6//EN";
var DOCTYPE = `<!DOCTYPE nitf PUBLIC "${PUBLIC}" "nitf-3-6.dtd">
`;
function toNitf(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toNitf", () => writeNitf(article, options));
}
function writeNitf(article, options) {
  _chunkJWLGQQU3cjs.checkWriteArguments.call(void 0, "toNitf", article, options, nitfOptions);
  _chunkC6WOCEPZcjs.requireText.call(void 0, article, "NITF");
  const item = _chunkXDXVGDJKcjs.itemOf.call(void 0, article, options);
  const dtd = options.style === "dtd";
  const attributes = {
    xmlns: dtd ? void 0 : "http://iptc.org/std/NITF/2006-10-18/",
    version: PUBLIC,
    uno: item.guid,
    baselang: article.language
  };
  const inlines = _chunkPQX5TGQ5cjs.inlinesOf.call(void 0, article, _chunkLJEI46IJcjs.room);
  const named = { at: inlines.at, tags: (one) => _chunkLJEI46IJcjs.inlineTags.call(void 0, one) };
  const parts = [..._chunkLJEI46IJcjs.writeBodyHead.call(void 0, article, "    ", named), ..._chunkLJEI46IJcjs.writeNitfBody.call(void 0, article, "    ", named)];
  const document = _chunkICRSFDQ2cjs.group.call(void 0, 
    "nitf",
    attributes,
    [writeHead(article, item, inlines, options.now), _chunkICRSFDQ2cjs.group.call(void 0, "body", void 0, parts, "  ")],
    ""
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
${dtd ? DOCTYPE : ""}${document}
`;
}







exports.readNitf = readNitf; exports.fromNitf = fromNitf; exports.nitf = nitf; exports.nitfOptions = nitfOptions; exports.toNitf = toNitf;
