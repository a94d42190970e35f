import {
  feeds
} from "./chunk-XZCEJFXP.js";
import {
  readEmail,
  readEmailOptions
} from "./chunk-DB4V7WZ4.js";
import {
  fromJsonld,
  jsonld,
  readJsonld
} from "./chunk-4PCNBWPH.js";
import {
  fromHtml,
  html,
  readHtml,
  readHtmlOptions
} from "./chunk-AIU3YL2E.js";
import {
  htmlOptions,
  toHtml
} from "./chunk-JY2ZBIO4.js";
import {
  jsonldOptions,
  toJsonld
} from "./chunk-F2VBO2ZI.js";
import {
  copyFormats,
  fromCopy,
  readCopy,
  readCopyOptions
} from "./chunk-QPQ2JVRN.js";
import {
  copyRowOptions,
  toCopy
} from "./chunk-LDLEUK2Z.js";
import {
  parseOptionsOf
} from "./chunk-ZRFPJRXI.js";
import {
  detect
} from "./chunk-L55RQQER.js";
import "./chunk-AXVBFJU5.js";
import {
  isPossibleRestriction,
  parse
} from "./chunk-KIBCK34I.js";
import "./chunk-KTSBLIN7.js";
import "./chunk-EZP3MN3M.js";
import "./chunk-TK3BJ7TD.js";
import "./chunk-PYJHRUIE.js";
import {
  fromJson,
  json,
  jsonOptions,
  readJson,
  toJson
} from "./chunk-DDLYFEQ7.js";
import "./chunk-MAIA7VK6.js";
import {
  fromNewsml,
  newsml,
  newsmlNitf,
  newsmlOptions,
  newsmlPlain,
  readNewsml,
  toNewsml
} from "./chunk-HWSVDOQ7.js";
import "./chunk-SFTWVK2G.js";
import "./chunk-K7IQ6FCW.js";
import "./chunk-IUZ6LRDL.js";
import {
  fromNitf,
  nitf,
  nitfOptions,
  readNitf,
  toNitf
} from "./chunk-WMR7N3HI.js";
import "./chunk-N74KBTMA.js";
import "./chunk-HDDEVXMY.js";
import "./chunk-GZTYBRCA.js";
import {
  fromMarkdown,
  markdown,
  markdownFormat,
  markdownOptions,
  readMarkdown,
  toMarkdown
} from "./chunk-I7EP4OC5.js";
import "./chunk-SRLUIEWT.js";
import "./chunk-LNIRYIID.js";
import "./chunk-CTVGWJOM.js";
import "./chunk-BCOBM7GT.js";
import "./chunk-AYCPENT5.js";
import "./chunk-TPKCXM2S.js";
import {
  fromNinjs,
  ninjs,
  ninjs1,
  ninjs2,
  readNinjs
} from "./chunk-OX25WXUU.js";
import {
  ninjsOptions,
  toNinjs
} from "./chunk-LZKVLQMS.js";
import "./chunk-EIXCJXSP.js";
import "./chunk-3A6DRYHT.js";
import "./chunk-TELXX7CI.js";
import "./chunk-ABODBUVH.js";
import "./chunk-OTCIZ5KC.js";
import {
  identifyItem
} from "./chunk-FY5KHKJH.js";
import "./chunk-UUK2SE75.js";
import "./chunk-IK3ULOO2.js";
import "./chunk-RJ5LTOI4.js";
import "./chunk-BCPAZHYE.js";
import "./chunk-IAGJ5QJL.js";
import "./chunk-IP2LF4Z4.js";
import "./chunk-FCHTCFGV.js";
import "./chunk-LYHTHXSI.js";
import "./chunk-T6WD6WOM.js";
import "./chunk-T2FW5SYP.js";
import "./chunk-EHS23OWV.js";
import "./chunk-KRP356JW.js";
import "./chunk-XP5S5KEA.js";
import {
  itemOf
} from "./chunk-C5OXRDYZ.js";
import "./chunk-3IK5OJZL.js";
import "./chunk-XUFN6AVP.js";
import "./chunk-6QF3TYCM.js";
import "./chunk-WCCXPNJO.js";
import "./chunk-DBUBM7OV.js";
import "./chunk-5HMUK2TQ.js";
import "./chunk-WIDA2SCI.js";
import "./chunk-MXRM5SUG.js";
import {
  splitRestrictionText
} from "./chunk-BQ2HDHVF.js";
import {
  findRestriction
} from "./chunk-ODSP73DO.js";
import "./chunk-23THWB5B.js";
import "./chunk-URP6EL5O.js";
import {
  lossesBetween
} from "./chunk-DERV7HC7.js";
import "./chunk-RMAK6RZD.js";
import "./chunk-QT4JNBDD.js";
import "./chunk-ILBRBTRS.js";
import {
  withoutUndefined
} from "./chunk-SIFXUQRP.js";
import {
  checkRead,
  documentOptions
} from "./chunk-WZR4J4NQ.js";
import "./chunk-U4YJYLWG.js";
import "./chunk-RGLTPRQ2.js";
import "./chunk-3KXIAZA6.js";
import "./chunk-WMXNVVOX.js";
import {
  checkOptions,
  optionShapes,
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError,
  unknownFormat,
  unknownName
} from "./chunk-JCLXVOGT.js";
import "./chunk-JSBRDJBE.js";

// src/formats/index.ts
var formats = {
  json: { format: json, writes: jsonOptions, to: toJson, from: fromJson, read: readJson },
  newsml: {
    format: newsml,
    formatFor: (options) => rethrowAsMisuse(
      "formatFor",
      () => ({ xhtml: newsml, nitf: newsmlNitf, plain: newsmlPlain })[options.body ?? "xhtml"]
    ),
    writes: newsmlOptions,
    to: toNewsml,
    from: fromNewsml,
    read: readNewsml
  },
  nitf: { format: nitf, writes: nitfOptions, to: toNitf, from: fromNitf, read: readNitf },
  ninjs: {
    format: ninjs,
    formatFor: (options) => rethrowAsMisuse("formatFor", () => ({ "1.6": ninjs1, "2.2": ninjs2, "3.2": ninjs })[options.standard ?? "3.2"]),
    writes: ninjsOptions,
    to: toNinjs,
    from: fromNinjs,
    read: readNinjs
  },
  jsonld: { format: jsonld, writes: jsonldOptions, to: toJsonld, from: fromJsonld, read: readJsonld },
  markdown: {
    format: markdown,
    formatFor: ({ preset, frontMatter, dateline }) => markdownFormat(withoutUndefined({ preset, frontMatter, dateline })),
    writes: markdownOptions,
    to: toMarkdown,
    from: fromMarkdown,
    read: readMarkdown
  }
};

// src/workflows/all-formats.ts
var formats2 = {
  ...formats,
  copy: {
    format: copyFormats.plain,
    formatFor: (options) => rethrowAsMisuse("formatFor", () => copyFormats[options.house ?? "plain"]),
    writes: copyRowOptions,
    reads: readCopyOptions,
    to(article, options = {}) {
      checkOptions("copy", options, copyRowOptions);
      const { house, wire, header, now } = options;
      return toCopy(article, withoutUndefined({ house, wire, header, now }));
    },
    from: fromCopy,
    read: readCopy
  },
  html: { format: html, writes: htmlOptions, reads: readHtmlOptions, to: toHtml, from: fromHtml, read: readHtml }
};

// src/workflows/superdesk.ts
var NORMAL = 5;
function dated(article) {
  const { item, urgency = NORMAL } = article;
  const first = item?.firstCreated ?? ((item?.version ?? 1) === 1 ? item?.versionCreated : void 0);
  if (item?.versionCreated && !first) {
    throw new WirecopyError("missing-metadata", "Superdesk requires firstCreated. Set it in article.item.", [
      { path: "item.firstCreated", message: "firstCreated is missing" }
    ]);
  }
  return { ...article, urgency, ...item && { item: { ...item, ...first && { firstCreated: first } } } };
}
function toUtcTimes(article) {
  const { item, embargo, ...rest } = dated(article);
  const { firstCreated, versionCreated } = item ?? {};
  const at = embargo?.kind === "instant" && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(embargo.at ?? "") ? embargo.at : void 0;
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
var joinCells = (cells) => cells.map(({ text }) => text ?? "").join(" | ");
function paragraphTexts(block) {
  switch (block.kind) {
    case "paragraph":
      return [block.dateline ? `${block.dateline.text} ${block.text}` : block.text];
    case "list":
      return block.items.map(({ text }, i) => `${block.ordered ? `${(block.start ?? 1) + i}.` : "\u2022"} ${text}`);
    case "table":
      return [block.caption ?? "", ...block.header ? [joinCells(block.header)] : [], ...block.rows.map(joinCells)];
    case "quote":
      return [block.text, block.source ? `\u2014 ${block.source}` : ""];
    case "separator":
      return ["* * *"];
    case "embed":
      return [block.caption ?? ""];
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
  if (!wishes) throw unknownName("Unknown consumer", consumer, Object.keys(rows));
  return wishes[format];
}

// src/restrictions/with-possible-notes.ts
var LINES = 200;
function withPossibleNotes(article) {
  const { notices = [], editorsNotes = [] } = article;
  const known = new Set(notices.map(({ text }) => text));
  const found = editorsNotes.flatMap(
    ({ text }) => known.has(text) || findRestriction(text, "note") || !isDoubtful(text) ? [] : [{ kind: "possible", text }]
  );
  return found.length ? { ...article, notices: [...notices, ...found] } : article;
}
var isDoubtful = (text) => splitRestrictionText(text, "note").flatMap((part) => [part, ...part.split(/(?<=[.;!?])\s+/).slice(0, LINES)]).some(isPossibleRestriction);

// src/workflows/read.ts
var readOptions = {
  ...documentOptions,
  from: optionShapes.text,
  parse: optionShapes.record
};
var rows2 = formats2;
var sources = feeds;
function read(input, options = {}) {
  checkRead(input, options, readOptions);
  const from = !options.from || options.from === "auto" ? detect(input) : options.from;
  if (from === "copy") return [parse(input, parseOptionsOf(options))];
  if (from === "email")
    throw new WirecopyError("unknown-format", "Mail is read asynchronously: use readAsync or readEmail.");
  const feed = Object.hasOwn(sources, from) ? sources[from] : void 0;
  const { read: read2, reads } = feed ?? formatRow(from, "auto", "email", ...Object.keys(sources));
  return read2(input, pickOptions(options, reads ?? documentOptions));
}
var pickOptions = (options, known) => Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(known, name)));
function formatRow(name, ...others) {
  const found = Object.hasOwn(rows2, name) ? rows2[name] : void 0;
  if (found) return found;
  throw unknownFormat(name, [...others, ...Object.keys(rows2)]);
}

// src/workflows/convert.ts
var writeOptions = /* @__PURE__ */ (() => ({
  ...Object.assign({}, ...Object.values(formats2).map(({ writes }) => writes)),
  for: Object.keys(consumers)
}))();
var convertOptions = /* @__PURE__ */ (() => ({
  ...readOptions,
  ...writeOptions,
  to: optionShapes.text,
  strict: optionShapes.yesOrNo
}))();
function convert(input, options) {
  return write(onlyStory(readForConvert(input, options)).article, options);
}
function onlyStory([story, ...others]) {
  if (!story) throw new WirecopyError("not-an-article", "Document has no story.");
  if (others.length) {
    throw new WirecopyError(
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
  checkOptions("convert", options, convertOptions);
  formatRow(options.to);
  return read(input, pickOptions(options, readOptions));
}
function write(article, options) {
  return rethrowAsMisuse("write", () => writeAs(article, options));
}
function writeAs(article, options) {
  requireArticle("write", article);
  checkOptions("write", options, convertOptions);
  const { to, strict } = options;
  const format = formatRow(to);
  const isPublishing = Object.hasOwn(format.writes ?? {}, "onDoubt");
  const whole = withItemFields(isPublishing ? withPossibleNotes(article) : article, options);
  const [first, ...more] = strict ? losses(whole, to, pickOptions(options, writeOptions)) : [];
  if (first) {
    const count = more.length ? `, and ${more.length} more` : "";
    throw new WirecopyError("lossy", `${to} leaves out ${first.path}: ${first.reason}${count}.`);
  }
  const wish = consumerNeeds(options.for, to);
  const given = pickOptions({ ...options, ...wish?.options }, format.writes);
  return format.to(wish ? wish.prepare(whole, options) : whole, given);
}
function losses(article, to, options = {}) {
  return rethrowAsMisuse(
    "losses",
    () => typeof to === "string" ? lossesIn(article, to, options) : chainLosses(article, to, options)
  );
}
function chainLosses(article, chain, options) {
  requireArticle("losses", article);
  checkOptions("losses", options, writeOptions);
  const lost = [];
  let current = article;
  for (const to of chain) {
    const { format, formatFor } = formatRow(to);
    const wish = consumerNeeds(options.for, to);
    const written = formatFor?.({ ...options, ...wish?.options }) ?? format;
    current = written.carries(wish ? wish.prepare(current, options) : current);
    const isLost = ({ path }) => lost.some((one) => `${path}.`.startsWith(`${one.path}.`));
    const more = lossesBetween(article, current, written.table).filter((loss) => !isLost(loss));
    lost.push(...more.map((loss) => ({ ...loss, format: to })));
  }
  return lost;
}
function lossesIn(article, to, options) {
  requireArticle("losses", article);
  checkOptions("losses", options, writeOptions);
  const { format, formatFor } = formatRow(to);
  const wish = consumerNeeds(options.for, to);
  const lost = (formatFor?.({ ...options, ...wish?.options }) ?? format).losses(article);
  const more = wish?.losses?.(article, options) ?? [];
  const isListed = ({ path }) => more.some((one) => `${path}.`.startsWith(`${one.path}.`));
  return [...lost.filter((loss) => !isListed(loss)), ...more];
}
function withItemFields(article, options) {
  const needsGuid = formatRow(options.to).format.needs?.includes("guid");
  const item = needsGuid ? identifyItem(article, options).item : itemOf(article, options);
  return Object.keys(item).length ? { ...article, item } : article;
}

// src/workflows/read-async.ts
var readAsyncOptions = { ...readOptions, limits: readEmailOptions.limits };
async function readAsync(input, options = {}) {
  checkRead(input, options, readAsyncOptions);
  const from = !options.from || options.from === "auto" ? detect(input) : options.from;
  if (from === "email") return readEmail(input, pickOptions(options, readEmailOptions));
  const { limits, ...others } = options;
  const { parts: _, ...sizes } = limits ?? {};
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
  checkOptions("convert", options, { ...convertOptions, ...readAsyncOptions });
  formatRow(options.to);
  return readAsync(input, pickOptions(options, readAsyncOptions));
}
function writingOptions({ limits: _, ...options }) {
  return options;
}
export {
  consumers,
  convert,
  convertAll,
  convertAllAsync,
  convertAsync,
  detect,
  formats2 as formats,
  losses,
  read,
  readAsync,
  write
};
