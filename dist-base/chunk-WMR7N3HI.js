import {
  CREATED,
  correctionName,
  decodeXml,
  elements,
  find,
  inlineTags,
  nitfTable,
  norm,
  outermost,
  readArticle,
  readNorm,
  reportReferences,
  room,
  writeBodyHead,
  writeClassifiers,
  writeGenres,
  writeInstruments,
  writeMessages,
  writeNames,
  writeNitfBody,
  writeParties,
  writeReferences,
  writeRights,
  writeSources
} from "./chunk-N74KBTMA.js";
import {
  parseXml
} from "./chunk-HDDEVXMY.js";
import {
  requireText
} from "./chunk-TPKCXM2S.js";
import {
  withOpening
} from "./chunk-FCHTCFGV.js";
import {
  extractXml,
  locatedStory,
  reportZonelessTimes
} from "./chunk-LYHTHXSI.js";
import {
  createReporter
} from "./chunk-T2FW5SYP.js";
import {
  withBase,
  zonedXml
} from "./chunk-EHS23OWV.js";
import {
  inlinesOf
} from "./chunk-KRP356JW.js";
import {
  element,
  group,
  textElement
} from "./chunk-XP5S5KEA.js";
import {
  factOptions,
  itemOf
} from "./chunk-C5OXRDYZ.js";
import {
  effectiveStatus,
  writtenEnd
} from "./chunk-WIDA2SCI.js";
import {
  nowOptions
} from "./chunk-MXRM5SUG.js";
import {
  fieldSupport
} from "./chunk-DERV7HC7.js";
import {
  toCount,
  toInstant
} from "./chunk-WZR4J4NQ.js";
import {
  checkWriteArguments,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/nitf/report-faults.ts
function reportFaults(root, report) {
  reportReferences(root, report);
  const docdata = find(root, "head", "docdata");
  const head = find(root, "body", "body.head");
  const timed = [
    ...elements(docdata, "date.issue", "date.expire"),
    ...elements(find(root, "head"), "revision-history"),
    ...elements(find(head, "dateline"), "story.date")
  ];
  reportZonelessTimes(
    timed.map(({ local, attributes: { norm: norm2 } }) => [local, norm2, readNorm(norm2)]),
    report
  );
  for (const { local, attributes } of timed)
    if (attributes.norm?.trim() && !readNorm(attributes.norm) && !WITHOUT_YEAR.test(attributes.norm))
      reportUnreadable(report, local, attributes.norm, "not a time");
  const urgency = find(docdata, "urgency")?.attributes["ed-urg"];
  if (urgency?.trim() && !toCount(urgency, 9)) reportUnreadable(report, "urgency", urgency, "not a number from 1 to 9");
}
var WITHOUT_YEAR = /^\s*--\d{2}-?\d{2}\s*$/;
var reportUnreadable = (report, name, value, what) => report("left-out", `${name} was left out: \u201C${value.trim()}\u201D is ${what}.`, {
  severity: "warning",
  quoting: value
});

// src/formats/nitf/read-nitf.ts
function readNitf(input, options = {}) {
  const text = decodeXml(input, options);
  const offsets = [];
  const root = zonedXml(parseXml(text, options.limits, offsets), options.zone);
  const documents = outermost(root, NITF);
  if (!documents.length) {
    throw new WirecopyError("not-an-article", `Document is <${root.name}>, not NITF.`);
  }
  return documents.map((document) => {
    const diagnostics = [];
    const report = createReporter(text, diagnostics, options);
    reportFaults(document, report);
    const article = withBase(readArticle(document, report), options.base);
    return locatedStory({
      text,
      article,
      diagnostics,
      extracts: () => [extractXml({ text, root, offsets }, document)]
    });
  });
}
var NITF = /* @__PURE__ */ new Set(["nitf"]);

// src/formats/nitf/from-nitf.ts
function fromNitf(input, options = {}) {
  const [story] = readNitf(input, options);
  if (!story) throw new WirecopyError("not-an-article", "Document has no article.");
  return story.article;
}

// src/formats/nitf/nitf.ts
var nitf = /* @__PURE__ */ (() => ({
  name: "nitf",
  mimeType: "application/nitf+xml",
  extension: "nitf",
  table: nitfTable,
  ...fieldSupport(nitfTable, withOpening)
}))();

// src/formats/nitf/write-head.ts
function writeHead(article, item, inlines, now) {
  const { headline, published, corrections = [] } = article;
  const references = writeReferences(article.subjects);
  const genres = writeGenres(article);
  const subjects = [...genres.properties, ...references];
  const publication = norm(published?.at);
  const { issue, created } = timesOf(item);
  const parts = [
    ...headline ? [textElement("title", headline)] : [],
    ...subjects.length ? [group("tobject", void 0, subjects, "    ")] : [],
    group(
      "docdata",
      { "management-status": effectiveStatus(article, now) },
      writeDocdata(article, item, { issue, now }, inlines, genres.classifiers),
      "    "
    ),
    ...facts("pubdata", { "date.publication": publication, "position.section": article.section }),
    ...corrections.map(
      ({ text, at, version }) => element("revision-history", { name: correctionName(version), norm: norm(at), comment: text })
    ),
    ...created ? [element("revision-history", { name: CREATED, norm: created })] : []
  ];
  return group("head", void 0, parts, "  ");
}
function timesOf({ firstCreated, versionCreated }) {
  return firstCreated && versionCreated ? { issue: norm(versionCreated), created: norm(firstCreated) } : { issue: norm(firstCreated ?? versionCreated) };
}
var facts = (name, attributes) => Object.values(attributes).some((value) => value !== void 0) ? [element(name, attributes)] : [];
function writeIds({ provider, guid, alternativeIds = [] }) {
  const others = alternativeIds.map(({ role, value }) => element("doc-id", { regsrc: role, "id-string": value }));
  const first = facts("doc-id", { regsrc: provider?.name, "id-string": guid });
  return [...first.length || !others.length ? first : [element("doc-id")], ...others];
}
function writeDocdata(article, item, { issue, now }, inlines, genres) {
  const { slugline, keywords = [], audience = [], urgency, embargo, expires, copyright, dateline } = article;
  const identified = [
    ...writeParties(article),
    ...dateline ? writeSources(dateline) : [],
    ...writeInstruments(article.instruments),
    ...writeClassifiers(article.subjects),
    ...genres,
    ...writeNames(article, inlines)
  ];
  return [
    ...writeIds(item),
    ...audience.filter(({ excluded }) => !excluded).map(({ name }) => element("doc-scope", { scope: name })),
    ...facts("urgency", { "ed-urg": urgency }),
    ...facts("date.issue", { norm: issue }),
    ...facts("date.release", { norm: embargo && norm(writtenEnd(embargo, now)) }),
    ...facts("date.expire", { norm: norm(toInstant(expires)) }),
    ...writeMessages(article),
    ...facts("du-key", { version: item.version, key: slugline }),
    ...facts("doc.copyright", { year: copyright?.year, holder: copyright?.holder }),
    ...writeRights(article),
    ...keywords.length ? [element("key-list", void 0, keywords.map((key) => element("keyword", { key })).join(""))] : [],
    ...identified.length ? [group("identified-content", void 0, identified, "      ")] : []
  ];
}

// src/formats/nitf/to-nitf.ts
var nitfOptions = {
  ...factOptions,
  ...nowOptions,
  style: ["namespace", "dtd"]
};
var PUBLIC = "-//IPTC//DTD NITF 3.6//EN";
var DOCTYPE = `<!DOCTYPE nitf PUBLIC "${PUBLIC}" "nitf-3-6.dtd">
`;
function toNitf(article, options = {}) {
  return rethrowAsMisuse("toNitf", () => writeNitf(article, options));
}
function writeNitf(article, options) {
  checkWriteArguments("toNitf", article, options, nitfOptions);
  requireText(article, "NITF");
  const item = itemOf(article, options);
  const dtd = options.style === "dtd";
  const attributes = {
    xmlns: dtd ? void 0 : "http://iptc.org/std/NITF/2006-10-18/",
    version: PUBLIC,
    uno: item.guid,
    baselang: article.language
  };
  const inlines = inlinesOf(article, room);
  const named = { at: inlines.at, tags: (one) => inlineTags(one) };
  const parts = [...writeBodyHead(article, "    ", named), ...writeNitfBody(article, "    ", named)];
  const document = group(
    "nitf",
    attributes,
    [writeHead(article, item, inlines, options.now), group("body", void 0, parts, "  ")],
    ""
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
${dtd ? DOCTYPE : ""}${document}
`;
}

export {
  readNitf,
  fromNitf,
  nitf,
  nitfOptions,
  toNitf
};
