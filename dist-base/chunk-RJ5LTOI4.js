import {
  NOTHING,
  datelinePartSpans,
  element,
  escapeText,
  group,
  insideOf,
  isoNumbers,
  open,
  paired,
  withNames,
  writeBlock,
  writeText
} from "./chunk-XP5S5KEA.js";

// src/formats/body/write/parted-line.ts
function partedLine(text, parts) {
  let out = "";
  let at = 0;
  for (const { role, start, end, facts } of parts) {
    const name = "datetime" in facts ? "time" : facts.href === void 0 ? "span" : "a";
    out += escapeText(text.slice(at, start)) + paired(name, { class: role, ...facts }, escapeText(text.slice(start, end)));
    at = end;
  }
  return out + escapeText(text.slice(at));
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
    element: paired,
    subhead: (level) => `h${level}`,
    dateline: (dateline) => `${writeDateline(dateline, row)} `,
    quote: (words, source, lang) => {
      const cite = source ? [paired("cite", void 0, escapeText(source))] : [];
      return paired("blockquote", lang, lines([paired("p", void 0, words), ...cite]));
    },
    media: (media, caption, lang) => paired("figure", { class: media.medium, ...lang }, lines(figureParts(media, caption, row))),
    embed: (embed, caption, lang) => paired("figure", { class: "embed", ...lang }, lines(embedParts(embed, caption)))
  };
}
var isStyle = (mark) => mark.kind in NAMES;
var tagsOf = (name) => [`<${name}>`, `</${name}>`];
var linkTags = (row, href, inLink) => inLink ? row.innerLink(href) : [open("a", { href }), "</a>"];
var writeDateline = (dateline, { datelineParts }) => paired("span", { class: "dateline" }, partedLine(dateline.text, datelineParts(dateline)));
var plainDatelineParts = (dateline) => datelinePartSpans(dateline).map(({ part, start, end }) => {
  const datetime = part === "date" && dateline.date ? isoNumbers(dateline.date) : void 0;
  return { role: part, start, end, facts: datetime ? { datetime } : {} };
});
function figureParts(media, caption, row) {
  const { id, medium, alt, credit, renditions = [] } = media;
  const name = medium === "video" || medium === "audio" ? medium : "img";
  const files = renditions.map((file, i) => {
    const { href, role, width, height } = file;
    const known = { src: href, ...altOf(name, i ? void 0 : alt), width, height, class: role && `rnd:${role}` };
    const attributes = { ...known, ...row.fileFacts(file, name, i === 0) };
    if (name !== "img") return paired(name, attributes, "");
    return row.closesImages ? element(name, attributes) : open(name, attributes);
  });
  const missing = medium && !files.length ? [paired("span", { class: "medium" }, medium)] : [];
  const captions = [
    ...id ? [paired("span", { class: "id" }, escapeText(id))] : [],
    ...caption ? [caption] : [],
    ...credit ? [paired("cite", void 0, escapeText(credit))] : []
  ];
  return [...files, ...missing, ...captions.length ? [paired("figcaption", void 0, captions.join(" "))] : []];
}
var altOf = (name, alt) => name === "img" ? { alt: alt ?? "" } : { "aria-label": alt };
var embedParts = ({ href, provider }, caption) => [
  paired("a", { class: "embed", href }, escapeText(provider ?? href)),
  ...caption ? [paired("figcaption", void 0, caption)] : []
];

// src/formats/body/write/write-blocks.ts
var shared = { between: "", datelineParts: plainDatelineParts, fileFacts: () => ({}), closesImages: true };
var DIALECTS = /* @__PURE__ */ (() => ({
  xhtml: htmlDialect({ ...shared, language: "xml:lang", innerLink: (href) => [open("a", { href }), "</a>"] }),
  html: htmlDialect({ ...shared, language: "lang", innerLink: () => ["", ""] })
}))();
function writeBlocks(body, dialect, named = NOTHING) {
  const vocabulary = withNames(DIALECTS[dialect], named);
  return body.map((block, i) => writeBlock(block, vocabulary, insideOf(named, i)));
}
function writeFooter({ signoff = [], boilerplate = [], contacts = [] }, indent) {
  const parts = [
    ...signoff.map(({ kind, text }) => paired("p", { class: kind }, writeText(text))),
    ...boilerplate.map((text) => paired("p", { class: "boilerplate" }, writeText(text))),
    ...contacts.map(({ text }) => paired("address", void 0, writeText(text)))
  ];
  return parts.length ? [group("footer", void 0, parts, indent)] : [];
}

export {
  partedLine,
  htmlDialect,
  writeBlocks,
  writeFooter
};
