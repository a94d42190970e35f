"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }












var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');

// src/formats/body/write/parted-line.ts
function partedLine(text, parts) {
  let out = "";
  let at = 0;
  for (const { role, start, end, facts } of parts) {
    const name = "datetime" in facts ? "time" : facts.href === void 0 ? "span" : "a";
    out += _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(at, start)) + _chunkICRSFDQ2cjs.paired.call(void 0, name, { class: role, ...facts }, _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(start, end)));
    at = end;
  }
  return out + _chunkICRSFDQ2cjs.escapeText.call(void 0, text.slice(at));
}

// src/formats/body/write/html-dialect.ts
var NAMES = { emphasis: "em", strong: "strong", subscript: "sub", superscript: "sup" };
function htmlDialect(row) {
  const { language, between } = row;
  const lines = (parts) => between + parts.join(between) + between;
  return {
    language,
    between,
    listStart: "start",
    mark: (mark, inLink) => mark.kind === "link" ? linkTags(row, mark.href, inLink) : isStyle(mark) ? tagsOf(NAMES[mark.kind]) : ["", ""],
    element: _chunkICRSFDQ2cjs.paired,
    subhead: (level) => `h${level}`,
    dateline: (dateline) => `${writeDateline(dateline, row)} `,
    quote: (words, source, lang) => {
      const cite = source ? [_chunkICRSFDQ2cjs.paired.call(void 0, "cite", void 0, _chunkICRSFDQ2cjs.escapeText.call(void 0, source))] : [];
      return _chunkICRSFDQ2cjs.paired.call(void 0, "blockquote", lang, lines([_chunkICRSFDQ2cjs.paired.call(void 0, "p", void 0, words), ...cite]));
    },
    media: (media, caption, lang) => _chunkICRSFDQ2cjs.paired.call(void 0, "figure", { class: media.medium, ...lang }, lines(figureParts(media, caption, row))),
    embed: (embed, caption, lang) => _chunkICRSFDQ2cjs.paired.call(void 0, "figure", { class: "embed", ...lang }, lines(embedParts(embed, caption)))
  };
}
var isStyle = (mark) => mark.kind in NAMES;
var tagsOf = (name) => [`<${name}>`, `</${name}>`];
var linkTags = (row, href, inLink) => inLink ? row.innerLink(href) : [_chunkICRSFDQ2cjs.open.call(void 0, "a", { href }), "</a>"];
var writeDateline = (dateline, { datelineParts }) => _chunkICRSFDQ2cjs.paired.call(void 0, "span", { class: "dateline" }, partedLine(dateline.text, datelineParts(dateline)));
var plainDatelineParts = (dateline) => _chunkICRSFDQ2cjs.datelinePartSpans.call(void 0, dateline).map(({ part, start, end }) => {
  const datetime = part === "date" && dateline.date ? _chunkICRSFDQ2cjs.isoNumbers.call(void 0, dateline.date) : void 0;
  return { role: part, start, end, facts: datetime ? { datetime } : {} };
});
function figureParts(media, caption, row) {
  const { id, medium, alt, credit, renditions = [] } = media;
  const name = medium === "video" || medium === "audio" ? medium : "img";
  const files = renditions.map((file, i) => {
    const { href, role, width, height } = file;
    const known = { src: href, ...altOf(name, i ? void 0 : alt), width, height, class: role && `rnd:${role}` };
    const attributes = { ...known, ...row.fileFacts(file, name, i === 0) };
    if (name !== "img") return _chunkICRSFDQ2cjs.paired.call(void 0, name, attributes, "");
    return row.closesImages ? _chunkICRSFDQ2cjs.element.call(void 0, name, attributes) : _chunkICRSFDQ2cjs.open.call(void 0, name, attributes);
  });
  const missing = medium && !files.length ? [_chunkICRSFDQ2cjs.paired.call(void 0, "span", { class: "medium" }, medium)] : [];
  const captions = [
    ...id ? [_chunkICRSFDQ2cjs.paired.call(void 0, "span", { class: "id" }, _chunkICRSFDQ2cjs.escapeText.call(void 0, id))] : [],
    ...caption ? [caption] : [],
    ...credit ? [_chunkICRSFDQ2cjs.paired.call(void 0, "cite", void 0, _chunkICRSFDQ2cjs.escapeText.call(void 0, credit))] : []
  ];
  return [...files, ...missing, ...captions.length ? [_chunkICRSFDQ2cjs.paired.call(void 0, "figcaption", void 0, captions.join(" "))] : []];
}
var altOf = (name, alt) => name === "img" ? { alt: _nullishCoalesce(alt, () => ( "")) } : { "aria-label": alt };
var embedParts = ({ href, provider }, caption) => [
  _chunkICRSFDQ2cjs.paired.call(void 0, "a", { class: "embed", href }, _chunkICRSFDQ2cjs.escapeText.call(void 0, _nullishCoalesce(provider, () => ( href)))),
  ...caption ? [_chunkICRSFDQ2cjs.paired.call(void 0, "figcaption", void 0, caption)] : []
];

// src/formats/body/write/write-blocks.ts
var shared = { between: "", datelineParts: plainDatelineParts, fileFacts: () => ({}), closesImages: true };
var DIALECTS = /* @__PURE__ */ (() => ({
  xhtml: htmlDialect({ ...shared, language: "xml:lang", innerLink: (href) => [_chunkICRSFDQ2cjs.open.call(void 0, "a", { href }), "</a>"] }),
  html: htmlDialect({ ...shared, language: "lang", innerLink: () => ["", ""] })
}))();
function writeBlocks(body, dialect, named = _chunkICRSFDQ2cjs.NOTHING) {
  const vocabulary = _chunkICRSFDQ2cjs.withNames.call(void 0, DIALECTS[dialect], named);
  return body.map((block, i) => _chunkICRSFDQ2cjs.writeBlock.call(void 0, block, vocabulary, _chunkICRSFDQ2cjs.insideOf.call(void 0, named, i)));
}
function writeFooter({ signoff = [], boilerplate = [], contacts = [] }, indent) {
  const parts = [
    ...signoff.map(({ kind, text }) => _chunkICRSFDQ2cjs.paired.call(void 0, "p", { class: kind }, _chunkICRSFDQ2cjs.writeText.call(void 0, text))),
    ...boilerplate.map((text) => _chunkICRSFDQ2cjs.paired.call(void 0, "p", { class: "boilerplate" }, _chunkICRSFDQ2cjs.writeText.call(void 0, text))),
    ...contacts.map(({ text }) => _chunkICRSFDQ2cjs.paired.call(void 0, "address", void 0, _chunkICRSFDQ2cjs.writeText.call(void 0, text)))
  ];
  return parts.length ? [_chunkICRSFDQ2cjs.group.call(void 0, "footer", void 0, parts, indent)] : [];
}






exports.partedLine = partedLine; exports.htmlDialect = htmlDialect; exports.writeBlocks = writeBlocks; exports.writeFooter = writeFooter;
