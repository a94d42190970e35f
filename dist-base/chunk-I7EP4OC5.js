import {
  requirePublishable
} from "./chunk-SRLUIEWT.js";
import {
  isPublicationBlocked
} from "./chunk-LNIRYIID.js";
import {
  publishOptions
} from "./chunk-CTVGWJOM.js";
import {
  checkArticle
} from "./chunk-BCOBM7GT.js";
import {
  LanguageTag
} from "./chunk-AYCPENT5.js";
import {
  requireText
} from "./chunk-TPKCXM2S.js";
import {
  asTexts
} from "./chunk-WCCXPNJO.js";
import {
  parseNamedDay
} from "./chunk-DBUBM7OV.js";
import {
  openedAt,
  toGenres
} from "./chunk-5HMUK2TQ.js";
import {
  isEmbargoStatus,
  knownStatus,
  readEmbargo,
  readStatus,
  strictestEmbargo,
  strictestStatus
} from "./chunk-WIDA2SCI.js";
import {
  articleRestrictions
} from "./chunk-BQ2HDHVF.js";
import {
  findRestriction
} from "./chunk-ODSP73DO.js";
import {
  everything,
  fieldSupport,
  lossesBetween
} from "./chunk-DERV7HC7.js";
import {
  documentReader
} from "./chunk-RMAK6RZD.js";
import {
  fields,
  list,
  withoutUndefined,
  words
} from "./chunk-SIFXUQRP.js";
import {
  ILLEGAL,
  depthLimit,
  sourceText,
  toCount,
  toCountryCode,
  toDay,
  toEmail,
  toInstant,
  toLine,
  toText,
  toUri,
  toUriReference,
  toVersion
} from "./chunk-WZR4J4NQ.js";
import {
  createLocator
} from "./chunk-RGLTPRQ2.js";
import {
  checkOptions,
  checkWriteArguments,
  isRecord,
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/markdown/read/tags.ts
var TAG = /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s[^<>]*)?)>$/;
var ATTRIBUTE = /([A-Za-z-]+)="([^"]*)"/g;
function tag(text) {
  const [, slash, name2, rest] = TAG.exec(text) ?? [];
  if (name2 === void 0) return void 0;
  const attributes = {};
  for (const [, key = "", value = ""] of (rest ?? "").matchAll(ATTRIBUTE))
    attributes[key.toLowerCase()] = decoded(value);
  return { name: name2.toLowerCase(), closes: slash === "/", attributes };
}
var PIECE = /\s+|<!--[\s\S]*?-->|<[^<>]*>/y;
function tagsOnly(html) {
  const tags = [];
  PIECE.lastIndex = 0;
  for (let at = 0; at < html.length; at = PIECE.lastIndex) {
    const [piece = ""] = PIECE.exec(html) ?? [];
    if (!piece) return void 0;
    if (piece.startsWith("<!--") || !piece.trim()) continue;
    const found = tag(piece);
    if (!found) return void 0;
    tags.push(found);
  }
  return tags;
}
var NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\xA0" };
function decoded(text) {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name2) => {
    if (name2 !== void 0) return NAMED[name2] ?? whole;
    const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 1114111 ? "\uFFFD" : String.fromCodePoint(code);
  });
}
var PRE = /^<pre(?:\s[^<>]*)?>\n?([^<]*)<\/pre>\s*$/;
function preformattedText(html) {
  const text = PRE.exec(html)?.[1];
  return text === void 0 ? void 0 : decoded(text);
}

// src/formats/markdown/read/inline.ts
var BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
function readInlines(nodes, doc) {
  const reader = new InlineReader(doc);
  reader.all(nodes);
  const first2 = nodes[0];
  const last = nodes.at(-1);
  if (!first2 || !last) return void 0;
  return reader.result({ start: doc.spanOf(first2).start, end: doc.spanOf(last).end });
}
var InlineReader = class {
  constructor(doc) {
    this.doc = doc;
  }
  doc;
  text = "";
  openMarks = [];
  open = [];
  /** Number of open HTML tags, by name, inside the current Markdown mark. A closing tag never closes a tag outside the mark. */
  named = /* @__PURE__ */ new Map();
  all(nodes) {
    for (const node of nodes) this.one(node);
  }
  one(node) {
    switch (node.type) {
      case "text":
        this.addText(node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, " "));
        break;
      case "inlineCode":
        this.addText(node.value);
        break;
      case "break":
        this.text += "\n";
        break;
      case "emphasis":
      case "strong":
        this.inside({ kind: node.type }, node.children);
        break;
      case "link":
        this.inside(this.link(node.url, node), node.children);
        break;
      case "linkReference":
        this.inside(this.link(this.doc.targets.get(node.identifier) ?? "", node), node.children);
        break;
      case "html":
        this.html(node);
        break;
      case "image":
      case "imageReference":
        this.addText(node.alt ?? "");
        this.doc.report(
          "picture-in-text",
          "info",
          "Picture in a paragraph was left out; its description is kept.",
          this.doc.spanOf(node)
        );
        break;
      default:
        this.unread(node);
    }
  }
  addText(value) {
    this.text += value.replace(BREAKS, "\n").replace(ILLEGAL, "");
  }
  unread(node) {
    const span = this.doc.spanOf(node);
    this.doc.unread.push(span);
    this.doc.report("markup-dropped", "info", "HTML tag was left out: articles have no field for it.", span);
  }
  link(url, node) {
    const href = toUri(url);
    if (href !== void 0) return { kind: "link", href };
    this.doc.report(
      "link-dropped",
      "warning",
      "Link was left out: its address is relative or unsafe; its text is kept.",
      this.doc.spanOf(node)
    );
    return void 0;
  }
  inside(mark, children) {
    const depth = this.open.length;
    const { named } = this;
    this.named = /* @__PURE__ */ new Map();
    this.enter({ mark, role: void 0, name: "", start: this.text.length, end: -1 });
    this.all(children);
    this.leave(depth);
    this.named = named;
  }
  enter(mark) {
    this.open.push(mark);
    this.named.set(mark.name, (this.named.get(mark.name) ?? 0) + 1);
    this.openMarks.push(mark);
  }
  /** Closes all marks above the first `depth` open ones. */
  leave(depth) {
    for (const mark of this.open.splice(depth)) {
      mark.end = this.text.length;
      this.named.set(mark.name, (this.named.get(mark.name) ?? 0) - 1);
    }
  }
  html(node) {
    const found = tag(node.value);
    if (found?.name === "br") {
      this.text += "\n";
    } else if (found?.closes) {
      if (this.named.get(found.name)) this.leave(this.open.findLastIndex(({ name: name2 }) => name2 === found.name));
    } else if (found) {
      const { name: name2, attributes } = found;
      const kind = Object.hasOwn(KINDS, name2) ? KINDS[name2] : void 0;
      const mark = kind ? { kind } : name2 === "a" ? this.link(attributes.href ?? "", node) : void 0;
      const role = name2 === "cite" ? name2 : name2 === "span" && attributes.class === "dateline" ? "dateline" : void 0;
      if (!mark && !role) this.unread(node);
      this.enter({ mark, role, name: name2, start: this.text.length, end: -1 });
    } else if (!node.value.startsWith("<!--")) this.unread(node);
  }
  /** Returns the trimmed text with its marks; undefined if no text is left. */
  result(span) {
    this.leave(0);
    const text = this.text.trim();
    if (!text) return void 0;
    const cut = this.text.length - this.text.trimStart().length;
    const marks = [];
    let role;
    let roleEnd = 0;
    for (const mark of this.openMarks) {
      const start = Math.max(0, Math.min(text.length, mark.start - cut));
      const end = Math.max(0, Math.min(text.length, mark.end - cut));
      if (start >= end) continue;
      if (mark.mark) marks.push({ ...mark.mark, start, end });
      if (mark.role && start === 0 && !role) {
        role = mark.role;
        roleEnd = end;
      }
    }
    return { text, marks, span, role, roleEnd };
  }
};
var KINDS = {
  em: "emphasis",
  i: "emphasis",
  strong: "strong",
  b: "strong",
  sub: "subscript",
  sup: "superscript"
};
function textFrom({ text, marks }, from) {
  const start = text.length - text.slice(from).trimStart().length;
  const inner = marks.flatMap((mark) => {
    const moved = { ...mark, start: Math.max(0, mark.start - start), end: mark.end - start };
    return moved.end > moved.start ? [moved] : [];
  });
  return { text: text.slice(start), marks: inner };
}
var asLine = (text) => text.replace(/[\t\n]/g, " ");

// src/formats/markdown/read/blocks.ts
var withMarks = (marks) => marks.length ? { marks: [...marks] } : {};
var marked = ({ text, marks }) => ({
  text,
  ...withMarks(marks)
});
function readParagraph(node, doc) {
  const found = readInlines(node.children, doc);
  if (!found) return void 0;
  const afterDateline = found.role === "dateline" ? textFrom(found, found.roleEnd) : void 0;
  if (!afterDateline?.text) return { block: { kind: "paragraph", ...marked(found) }, spans: { text: found.span } };
  const dateline = { text: asLine(found.text.slice(0, found.roleEnd).trim()) };
  return {
    block: { kind: "paragraph", dateline, ...marked(afterDateline) },
    spans: { text: found.span, "dateline.text": found.span }
  };
}
function readSubhead(node, doc) {
  const found = readInlines(node.children, doc);
  if (!found) return void 0;
  const span = doc.spanOf(node);
  const closed2 = node.depth === 2 && /[ \t]##$/.test(doc.text.slice(Math.max(0, span.end - 4), span.end)) && found.span.end < span.end;
  const level = node.depth > 2 || closed2 ? { level: node.depth } : {};
  const text = asLine(found.text);
  return { block: { kind: "subhead", text, ...level, ...withMarks(found.marks) }, spans: { text: found.span } };
}
function readMarkdownList(node, doc) {
  const items2 = [];
  const spans = {};
  const add = (item) => {
    const inner = item.children.filter((child) => child.type === "list");
    const own = joinBlockTexts(
      item.children.filter((child) => child.type !== "list"),
      doc
    );
    if (own) {
      spans[`items.${items2.length}.text`] = own.span;
      items2.push(marked(own));
    }
    for (const nested of inner) if (nested.type === "list") nested.children.forEach(add);
  };
  node.children.forEach(add);
  if (!items2.length) return void 0;
  const { start } = doc.spanOf(node);
  const outright = /^\d{1,9}\)/.test(doc.text.slice(start, start + 10));
  const first2 = node.start ?? 1;
  const number = node.ordered && (first2 !== 1 || outright) ? { start: first2 } : {};
  return { block: { kind: "list", ordered: node.ordered === true, ...number, items: items2 }, spans };
}
function quote(node, doc) {
  const last = node.children.at(-1);
  const lastLine = node.children.length > 1 && last?.type === "paragraph" ? readInlines(last.children, doc) : void 0;
  const cited = lastLine?.role === "cite" && lastLine.roleEnd === lastLine.text.length ? lastLine : void 0;
  const found = joinBlockTexts(cited ? node.children.slice(0, -1) : node.children, doc);
  if (!found) return void 0;
  const source = cited ? { source: asLine(cited.text) } : {};
  return {
    block: { kind: "quote", ...marked(found), ...source },
    spans: { text: found.span, ...cited ? { source: cited.span } : {} }
  };
}
function readMarkdownTable(node, doc) {
  const spans = {};
  const width = Math.max(1, ...node.children.map((row) => row.children.length));
  const all = node.children.map(
    (row, r) => Array.from({ length: width }, (_, c) => {
      const found = readInlines(row.children[c]?.children ?? [], doc);
      if (!found) return {};
      spans[r ? `rows.${r - 1}.${c}.text` : `header.${c}.text`] = found.span;
      return { text: asLine(found.text), ...withMarks(found.marks) };
    })
  );
  const [head = [], ...rows] = all;
  const headed = head.some((cell) => cell.text !== void 0);
  if (rows.length) return { block: { kind: "table", ...headed ? { header: head } : {}, rows }, spans };
  return headed ? { block: { kind: "table", rows: [head] }, spans: {} } : void 0;
}
function readPreformatted(value, span) {
  const text = toText(value);
  return text === void 0 ? void 0 : { block: { kind: "preformatted", text }, spans: { text: span } };
}
function joinBlockTexts(nodes, doc) {
  const parts = nodes.flatMap((node) => textsOf(node, doc));
  const [first2] = parts;
  const last = parts.at(-1);
  if (!first2 || !last || parts.length === 1) return first2;
  let text = "";
  const marks = [];
  for (const part of parts) {
    if (text) text += "\n";
    const by = text.length;
    for (const mark of part.marks) marks.push({ ...mark, start: mark.start + by, end: mark.end + by });
    text += part.text;
  }
  return { text, marks, span: { start: first2.span.start, end: last.span.end }, role: void 0, roleEnd: 0 };
}
function textsOf(node, doc) {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    const found = readInlines(node.children, doc);
    return found ? [found] : [];
  }
  if (node.type === "code") {
    const text = toText(node.value);
    return text === void 0 ? [] : [{ text, marks: [], span: doc.spanOf(node), role: void 0, roleEnd: 0 }];
  }
  if (node.type === "html") {
    const span = doc.spanOf(node);
    doc.unread.push(span);
    doc.report("markup-dropped", "warning", "HTML block was left out.", span);
    return [];
  }
  return "children" in node ? node.children.flatMap((child) => textsOf(child, doc)) : [];
}

// src/formats/markdown/read/figure.ts
var MEDIA = ["picture", "graphic", "video", "audio"];
var isMedium = (name2) => name2 !== void 0 && MEDIA.includes(name2);
function files(node, doc) {
  const [first2] = node.children;
  const opening3 = first2?.type === "html" ? tag(first2.value) : void 0;
  if ((opening3?.name === "video" || opening3?.name === "audio") && node.children.every((child) => child.type === "html")) {
    return [{ href: toUriReference(opening3.attributes.src), caption: void 0, medium: opening3.name }];
  }
  const found = [];
  for (const child of node.children) {
    if (child.type === "text" && !child.value.trim()) continue;
    if (child.type === "image")
      found.push({ href: toUriReference(child.url), caption: toLine(child.alt ?? ""), medium: "picture" });
    else if (child.type === "imageReference") {
      found.push({
        href: toUriReference(doc.targets.get(child.identifier)),
        caption: toLine(child.alt ?? ""),
        medium: "picture"
      });
    } else return void 0;
  }
  return found.length ? found : void 0;
}
function mediaBlocks(found, span, doc) {
  return found.flatMap(({ href, caption, medium }) => {
    if (href === void 0)
      doc.report("picture-dropped", "warning", "Picture was left out: its address is malformed or unsafe.", span);
    if (href === void 0 && caption === void 0) return [];
    const block = {
      kind: "media",
      medium,
      ...caption === void 0 ? {} : { caption },
      ...href === void 0 ? {} : { renditions: [{ href }] }
    };
    return [{ block, spans: {} }];
  });
}
var Figure = class {
  constructor(opening3, doc) {
    this.opening = opening3;
    this.doc = doc;
  }
  opening;
  doc;
  hrefs = [];
  alt;
  captions = [];
  credit;
  table;
  link;
  add(node) {
    if (node.type === "table" && !this.table) {
      this.table = readMarkdownTable(node, this.doc);
      return;
    }
    if (this.opening.attributes.class === "embed" && !this.link && node.type === "paragraph") {
      const found = readInlines(node.children, this.doc);
      const [mark] = found?.marks ?? [];
      if (found && mark?.kind === "link") this.link = { href: mark.href, text: asLine(found.text), span: found.span };
      if (this.link) return;
    }
    const shown = node.type === "paragraph" ? files(node, this.doc) : void 0;
    if (shown) {
      for (const { href, caption } of shown) {
        if (!this.hrefs.length) this.alt = caption;
        if (href !== void 0) this.hrefs.push(href);
      }
      return;
    }
    const line2 = node.type === "paragraph" && !this.credit ? readInlines(node.children, this.doc) : void 0;
    if (line2?.role === "cite" && line2.roleEnd === line2.text.length)
      this.credit = { text: asLine(line2.text), span: line2.span };
    else this.captions.push(node);
  }
  /** Returns the block of the figure: a table, an embed or media. */
  end() {
    const caption = joinBlockTexts(this.captions, this.doc);
    if (this.table?.block.kind === "table") {
      const { block, spans } = this.table;
      if (!caption) return this.table;
      return { block: { ...block, caption: asLine(caption.text) }, spans: { ...spans, caption: caption.span } };
    }
    if (this.link) {
      const { href, text, span } = this.link;
      const block = {
        kind: "embed",
        href,
        ...text === href ? {} : { provider: text },
        ...caption ? { caption: caption.text } : {}
      };
      return { block, spans: { provider: span, ...caption ? { caption: caption.span } : {} } };
    }
    const { id, class: medium } = this.opening.attributes;
    const name2 = toLine(id);
    return {
      block: {
        kind: "media",
        ...name2 === void 0 ? {} : { id: name2 },
        ...isMedium(medium) ? { medium } : {},
        ...caption ? { caption: caption.text } : {},
        ...this.alt === void 0 ? {} : { alt: this.alt },
        ...this.credit ? { credit: this.credit.text } : {},
        ...this.hrefs.length ? { renditions: this.hrefs.map((href) => ({ href })) } : {}
      },
      spans: {
        ...caption ? { caption: caption.span } : {},
        ...this.credit ? { credit: this.credit.span } : {}
      }
    };
  }
};

// src/formats/markdown/read/body.ts
function readMarkdownBody(doc, titled) {
  const blocks2 = [];
  const languages = [];
  let figure;
  let headline;
  const add = (placed, node) => {
    if (!placed) return;
    const language = languages.findLast((tag2) => tag2 !== void 0);
    const path = `body.${blocks2.length}`;
    doc.spans[path] = doc.spanOf(node);
    for (const inner of Object.keys(placed.spans)) {
      const span = placed.spans[inner];
      if (span) doc.spans[`${path}.${inner}`] = span;
    }
    blocks2.push(
      language === void 0 || placed.block.kind === "separator" ? placed.block : { ...placed.block, language }
    );
  };
  const markup = (node) => {
    const text = preformattedText(node.value);
    if (text !== void 0) add(readPreformatted(text, doc.spanOf(node)), node);
    for (const tag2 of text === void 0 ? tagsOnly(node.value) ?? unknown(node) : []) {
      if (tag2.name === "div") {
        if (tag2.closes) languages.pop();
        else languages.push(LanguageTag.safeParse(tag2.attributes.lang).data);
      } else if (tag2.name === "figure") {
        if (figure) add(figure.end(), node);
        figure = tag2.closes ? void 0 : new Figure(tag2, doc);
      } else if (tag2.name !== "figcaption") unknown(node);
    }
  };
  const unknown = (node) => {
    const span = doc.spanOf(node);
    doc.unread.push(span);
    doc.report("markup-dropped", "warning", "HTML block was left out.", span);
    return [];
  };
  let last;
  for (const node of doc.root.children) {
    last = node;
    if (node.type === "html") markup(node);
    else if (figure) figure.add(node);
    else if (node.type === "heading" && node.depth === 1 && !titled && headline === void 0 && !blocks2.length) {
      const found = readInlines(node.children, doc);
      headline = found && asLine(found.text);
      if (found) doc.spans.headline = found.span;
    } else {
      const shown = node.type === "paragraph" ? files(node, doc) : void 0;
      for (const placed of shown ? mediaBlocks(shown, doc.spanOf(node), doc) : [blockOf(node, doc)]) add(placed, node);
    }
  }
  if (figure && last) add(figure.end(), last);
  return { blocks: blocks2, headline };
}
function blockOf(node, doc) {
  switch (node.type) {
    case "paragraph":
      return readParagraph(node, doc);
    case "heading":
      return readSubhead(node, doc);
    case "list":
      return readMarkdownList(node, doc);
    case "blockquote":
      return quote(node, doc);
    case "table":
      return readMarkdownTable(node, doc);
    case "code":
      return readPreformatted(node.value, doc.spanOf(node));
    case "thematicBreak":
      return { block: { kind: "separator" }, spans: {} };
    default:
      return void 0;
  }
}

// src/formats/markdown/read/document.ts
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
function parseMarkdown(text, start) {
  const root = fromMarkdown(start ? text.slice(start) : text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()]
  });
  const targets = /* @__PURE__ */ new Map();
  for (const node of root.children) {
    if (node.type === "definition" && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  }
  const diagnostics = [];
  return {
    text,
    root,
    targets,
    spans: {},
    unread: [],
    diagnostics,
    spanOf: ({ position }) => ({
      start: start + (position?.start.offset ?? 0),
      end: start + (position?.end.offset ?? 0)
    }),
    report: (rule, severity, message, span) => diagnostics.push({ rule: `document/${rule}`, severity, message, path: "", span })
  };
}

// src/formats/markdown/read/guard.ts
var MOST = { "*": 2e3, "[": 4e3, "<!": 400, lazy: 1e3 };
var UNDERLINES = 1e3;
var CONTAINERS = 1e3;
var PARTS = 25e4;
var OPENING = 3;
var WORDS = {
  "*": "stars and underscores",
  "[": "brackets",
  "<!": "comments",
  lazy: "unindented lines in a list or quotation"
};
var noSigns = () => ({ "*": 0, "[": 0, "<!": 0, lazy: 0 });
function checkMarkdownLimits(text, from, depth) {
  const state = {
    counts: noSigns(),
    underlines: 0,
    containers: 0,
    parts: 0,
    quoted: false,
    afterText: false,
    inside: false,
    markup: false,
    inUnclosedHtml: false,
    code: void 0
  };
  for (let start = from; start <= text.length; ) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    let fault;
    if (!state.code) fault = countLine(text, start, end, state, depth);
    else if (state.code(text.slice(start, end))) state.code = void 0;
    state.parts += 1 + (end - start >> 5);
    if (state.parts > PARTS) fault ??= `Document has more than ${PARTS} lines, signs and runs of 32 characters`;
    if (fault) {
      const { line: line2, column } = createLocator(text)(start);
      const place = { offset: start, line: line2, column, message: fault };
      throw new WirecopyError("limit-exceeded", `${fault} (line ${line2}, column ${column}).`, [place]);
    }
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}
function isUnderline(text, start, end) {
  let from = start;
  while (from < end && isIndent(text.charCodeAt(from))) from++;
  let until = end;
  while (until > from && isSpaceAt(text, until - 1, end)) until--;
  const sign = text.charCodeAt(from);
  if (from === until || sign !== 61 && sign !== 45) return false;
  while (from < until && text.charCodeAt(from) === sign) from++;
  return from === until;
}
var isIndent = (unit) => unit === 32 || unit === 9 || unit === 62;
function countLine(text, start, end, state, depth) {
  if (state.afterText && isUnderline(text, start, end) && ++state.underlines > UNDERLINES)
    return `Document has more than ${UNDERLINES} underlined headings`;
  const { at, markers, columns, bullet, quoted: quoted2, listed } = opening(text, start, end);
  if ((quoted2 && !state.quoted || listed && markers > 1) && ++state.containers > CONTAINERS)
    return `Document has more than ${CONTAINERS} quotations and nested lists`;
  if (markers || !state.afterText || text.charCodeAt(at) === 35) state.parts += OPENING - 1;
  state.quoted = quoted2;
  state.afterText = at < end || bullet;
  if (markers && markers + columns / 2 > depth) return `Quotations and lists nest deeper than ${depth}`;
  if (at === end) {
    Object.assign(state, { counts: noSigns(), inside: false, markup: false });
    return void 0;
  }
  if (bullet) state.counts = { ...noSigns(), lazy: state.counts.lazy };
  if (markers) state.inside = true;
  else if (state.inside && at === start) state.counts.lazy++;
  for (let i = at; i < end; i++) {
    const unit2 = text.charCodeAt(i);
    if (isSign(unit2)) state.parts++;
    if (unit2 === 92) i++;
    else count(text, i, state.counts);
  }
  const signs = Object.keys(MOST);
  const over = signs.find((sign) => state.counts[sign] > MOST[sign]);
  if (over) return `Block has more than ${MOST[over]} ${WORDS[over]}`;
  const unit = text.charCodeAt(at);
  if (unit === 60 || (unit === 96 || unit === 126) && at === start)
    enterLongPart(text.slice(at, end), at === start, state);
  return void 0;
}
var FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
var PRE2 = /^<pre[\s>]/i;
var PRE_END = /<\/(?:pre|script|style|textarea)>/i;
var LONG = /^<(?:[!?]|(?:pre|script|style|textarea)(?:[\s>]|$))/i;
var LONG_END = /-->|\?>|<\/(?:pre|script|style|textarea)>/i;
function enterLongPart(line2, margin, state) {
  const free = margin && !state.inUnclosedHtml && !state.markup;
  const [, ticks, waves] = FENCE.exec(line2) ?? [];
  const fence = ticks ?? waves;
  if (fence) {
    if (free) state.code = (next) => closes(next, fence);
  } else if (line2.startsWith("<")) {
    if (PRE2.test(line2) && free) state.code = PRE_END.test(line2) ? void 0 : (next) => PRE_END.test(next);
    else {
      state.markup = true;
      if (LONG.test(line2) && !LONG_END.test(line2)) state.inUnclosedHtml = true;
    }
  }
}
function closes(line2, fence) {
  const end = line2.trim();
  return end.length >= fence.length && end === fence.charAt(0).repeat(end.length) && line2.search(/\S/) < 4;
}
var isSign = (unit) => unit === 92 || unit === 96 || unit === 38 || unit === 60 || unit === 42 || unit === 95 || unit === 91 || unit === 124;
function count(text, at, counts) {
  const unit = text.charCodeAt(at);
  if (unit !== 42 && unit !== 95 && unit !== 91 && unit !== 60) return;
  if (unit === 60) {
    const next = text.charCodeAt(at + 1);
    if (next === 33 || next === 63) counts["<!"]++;
  } else counts[unit === 91 ? "[" : "*"]++;
}
function opening(text, start, end) {
  let markers = 0;
  let columns = 0;
  let bullet = false;
  let quoted2 = false;
  let listed = false;
  let at = start;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32) columns += markers ? 0 : 1;
    else if (unit === 9) columns += markers ? 0 : 4;
    else if (unit === 62) {
      markers++;
      quoted2 = true;
    } else if ((unit === 45 || unit === 43 || unit === 42) && isSpaceAt(text, at + 1, end)) {
      markers++;
      bullet = true;
      listed = true;
    } else {
      const number = numberEnd(text, at, end);
      if (number < 0) break;
      markers++;
      listed = true;
      at = number;
    }
  }
  return { at, markers, columns, bullet, quoted: quoted2, listed };
}
var isSpaceAt = (text, at, end) => at >= end || text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;
function numberEnd(text, start, end) {
  let at = start;
  while (at < end && at - start < 10 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  const sign = text.charCodeAt(at);
  return at > start && (sign === 46 || sign === 41) && isSpaceAt(text, at + 1, end) ? at : -1;
}

// src/formats/markdown/read/date.ts
var DATE = /^(\d{4}-\d\d-\d\d)(?:[Tt ] *(\d\d:\d\d)(:\d\d(?:\.\d{1,12})?)?(?: *([Zz]|UTC|GMT|[+-]\d\d:?\d\d))?)?$/;
function readMatterDate(value) {
  if (typeof value !== "string") return void 0;
  const [, date, clock, seconds = ":00", zone = ""] = DATE.exec(value.trim()) ?? [];
  if (!clock) return toDay(date) ?? parseNamedDay(value);
  return toInstant(`${date}T${clock}${seconds}${/^[+-]/.test(zone) ? zone : zone && "Z"}`, true);
}
var isInstant = (date) => date !== void 0 && toInstant(date) !== void 0;
var earliest = (date) => toInstant(date) ?? `${date}${date.includes("T") ? "" : "T00:00:00"}+14:00`;

// src/formats/markdown/read/front-matter-restriction.ts
function readFrontMatterRestriction(matter) {
  const statuses = [];
  const embargoes = [];
  const notes = [];
  const terms = [];
  const keys = [];
  for (const [key, value] of Object.entries(matter)) {
    const kind = kindOf(key.toLowerCase().replace(/[\s_-]+/g, ""));
    if (!kind || value === void 0 || value === null) continue;
    const restricting = textsOf2(value).filter((text) => findRestriction(text, kind === "terms" ? "terms" : "note"));
    if (kind === "notes") notes.push(...restricting);
    else if (kind === "terms") terms.push(...restricting);
    else if (kind === "embargo") embargoes.push(...list(value));
    else statuses.push(...list(value).map((one) => statusOf(kind, one)));
    if (kind === "status" && list(value).some((one) => isEmbargoStatus(words(one)))) embargoes.push(true);
    if (kind !== "notes" && kind !== "terms" || restricting.length) keys.push(key);
  }
  return { status: strictestStatus(statuses), embargo: embargoIn(embargoes), notes, terms, keys };
}
var KEYS = [
  ["draft", /^(?:is)?draft$/],
  ["stop", /^(?:is)?(?:private|unpublished|hold|onhold|withheld|donotpublish)$/],
  ["kill", /^(?:is)?(?:kill(?:ed)?|cancell?ed|withdrawn|retracted|recalled)$/],
  ["published", /^(?:is)?publish(?:ed)?$/],
  [
    "status",
    /^(?:(?:pub|publish|publishing|publication|post|workflow|editorial|story)?status|(?:workflow)?state|visibility)$/
  ],
  ["embargo", /^(?:is|under)?embargo(?:ed)?(?:until|till|to|date|time|at|ends?|enddate|lift|lifts)?$|^sperrfrist$/],
  ["notes", /note|instruction|advisory/],
  ["terms", /^(?:usage|usageterms|terms|rights|restrictions?)$/]
];
var kindOf = (key) => KEYS.find(([, pattern]) => pattern.test(key))?.[0];
var wordOf = (value) => (typeof value === "boolean" ? String(value) : words(value) ?? "").trim();
var isYes = (value) => /^(?:true|yes|on|y|1)$/i.test(wordOf(value));
var isNo = (value) => /^(?:false|no|off|n|0)$/i.test(wordOf(value));
var isNothing = (value) => /^(?:|~|null|none|over|lifted|expired)$/i.test(wordOf(value));
function statusOf(kind, value) {
  if (kind === "draft") return isNo(value) || wordOf(value) === "" ? void 0 : "withheld";
  if (kind === "published") return isNo(value) ? "withheld" : blocking(value);
  if (kind === "stop") return isYes(value) ? "withheld" : blocking(value);
  if (kind === "kill") return isYes(value) ? "canceled" : blocking(value);
  return isEmbargoStatus(wordOf(value)) ? void 0 : blocking(value);
}
function blocking(value) {
  const text = wordOf(value);
  const status = knownStatus(text);
  if (status) return status === "usable" ? void 0 : status;
  const kind = findRestriction(text, "note")?.kind;
  return kind && (kind === "kill" ? "canceled" : "withheld");
}
function embargoIn(values) {
  const open = values.filter((value) => !isNo(value) && !(isNothing(value) && typeof value !== "object"));
  const dated = open.filter((value) => !isYes(value)).map(embargoOf);
  return strictestEmbargo(dated) ?? (open.length ? readEmbargo(void 0, void 0) : void 0);
}
function embargoOf(value) {
  const text = toText(textsOf2(value)[0]);
  return readEmbargo(readMatterDate(text) ?? text, text);
}
function textsOf2(value) {
  const values = typeof value === "object" && value !== null ? Object.values(value) : [value];
  return values.flatMap((one) => toText(words(one)) ?? []);
}

// src/formats/markdown/read/keys.ts
var KEYS2 = {
  headline: ["title"],
  subheadline: ["subtitle", "subheadline"],
  summary: ["description", "summary", "excerpt"],
  date: ["date", "pubDate", "pubDatetime", "publishDate", "datePublished"],
  publication: ["publishDate", "datePublished"],
  lastmod: ["lastmod", "updated", "updatedDate", "modDatetime", "last_modified_at", "last_update", "dateModified"],
  expires: ["expiryDate"],
  language: ["lang", "language", "locale"],
  authors: ["authors", "author"],
  byline: ["byline"],
  dateline: ["dateline"],
  keywords: ["tags", "keywords"],
  subjects: ["categories", "category"],
  draft: ["draft"],
  published: ["published"],
  status: ["status"],
  /** Keys that are recognized and ignored, as only the site generator needs them. */
  site: ["permalink", "eleventyExcludeFromCollections"]
};
var PARAMS = "params";
var OTHERS = /* @__PURE__ */ new Set(
  `layout slug url image heroImage cover categories category author byline dateline params weight aliases
  type excerpt keywords id eleventyNavigation featured thumbnail locale language series comments toc`.split(/\s+/)
);
var OWN = "wirecopy";

// src/formats/markdown/read/line-of.ts
var lineOf = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;

// src/formats/markdown/read/stamps.ts
var timeOf = (value) => isRecord(value) ? value.date : value;
function stampField(field, value) {
  const words3 = toLine(lineOf(value));
  const at = readMatterDate(value);
  return words3 === void 0 ? {} : { [field]: { text: words3, ...at === void 0 ? {} : { at } } };
}
function vagueStamp(value, at) {
  const filed2 = toLine(lineOf(value));
  if (filed2 === void 0 || isInstant(at)) return void 0;
  return { text: filed2, ...at === void 0 ? {} : { at } };
}

// src/formats/markdown/read/wire.ts
var WIRE = "wire";
var PLACES = {
  guid: "item.guid",
  version: "item.version",
  provider: "item.provider.name",
  pubStatus: "item.status",
  slugline: "slugline",
  genre: "genre",
  urgency: "urgency",
  embargo: "embargo.text",
  dateline: "dateline",
  credit: "creditLine",
  copyright: "copyright.text",
  usageTerms: "usageTerms",
  editorialNote: "editorsNotes.0.text",
  correction: "notices.0.text",
  signoff: "signoff.0.text"
};
function readWire(record2) {
  const one = (key) => toLine(words(record2[key]));
  const many = (key) => toText(words(record2[key]));
  const embargo = one("embargo");
  const name2 = one("provider") ?? toLine(words(fields(record2.provider).name));
  const item = withoutUndefined({
    guid: one("guid"),
    version: toVersion(one("version")),
    provider: name2 === void 0 ? void 0 : { name: name2 },
    status: readStatus(one("pubStatus"))
  });
  const copyright = many("copyright");
  const note = many("editorialNote");
  const correction = many("correction");
  const signoff = many("signoff");
  return {
    fields: withoutUndefined({
      item: Object.keys(item).length ? item : void 0,
      slugline: one("slugline"),
      ...toGenres(
        list(record2.genre).flatMap((one2) => toLine(words(one2)) ?? []).map((name3) => ({ name: name3 }))
      ),
      urgency: toCount(one("urgency"), 9),
      embargo: embargo === void 0 ? void 0 : readEmbargo(embargo, void 0),
      dateline: readDateline(record2.dateline),
      creditLine: one("credit"),
      copyright: copyright === void 0 ? void 0 : { text: copyright },
      usageTerms: many("usageTerms"),
      editorsNotes: note === void 0 ? void 0 : [{ text: note }],
      notices: correction === void 0 ? void 0 : [{ kind: "correction", text: correction }],
      signoff: signoff === void 0 ? void 0 : [{ kind: "contributors", text: signoff }]
    }),
    moves: Object.entries(PLACES).map(([from, to]) => [`${WIRE}.${from}`, to]),
    unknown: Object.keys(record2).filter((key) => !Object.hasOwn(PLACES, key)).map((key) => `${WIRE}.${key}`)
  };
}
function readDateline(value) {
  const given = fields(value);
  const city = toLine(words(given.city));
  const filed2 = toLine(words(value)) ?? toLine(words(given.text)) ?? city;
  if (filed2 === void 0) return void 0;
  const place = withoutUndefined({
    text: city ?? "",
    region: toLine(words(given.region)),
    country: toLine(words(given.country)),
    countryCode: toCountryCode(words(given.countryCode))
  });
  const date = dateOf(words(given.date));
  return { text: filed2, ...city !== void 0 && { places: [place] }, ...date && { date } };
}
function dateOf(value) {
  const at = toDay(value) ?? toDay(toInstant(value)?.slice(0, 10));
  if (at === void 0) return void 0;
  const [year = 0, month = 0, date = 0] = at.split("-").map(Number);
  return { text: at, year, month, day: date, value: at };
}

// src/formats/markdown/read/metadata.ts
var record = (value) => isRecord(value) ? value : {};
var entries = (value) => Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : value === void 0 || value === null ? [] : [value];
var lines = (value) => entries(value).flatMap((entry) => toLine(lineOf(entry)) ?? []);
function metadata(whole) {
  const params = record(whole[PARAMS]);
  const matter = isRecord(whole[PARAMS]) ? { ...params, ...without(whole, PARAMS) } : whole;
  const at = (key) => matter[key] === whole[key] ? key : `${PARAMS}.${key}`;
  const own = record(matter[OWN]);
  const { blocks: blocks2, summaries: more, byline, ...rest } = own;
  const moves = [[at(OWN), ""]];
  const get = (what, to) => {
    const key = KEYS2[what].find((name2) => matter[name2] !== void 0 && matter[name2] !== null);
    if (key === void 0) return void 0;
    moves.push([at(key), to]);
    return matter[key];
  };
  const list3 = isJekyll(matter) ? words2 : lines;
  const summaries = summariesOf(get("summary", "summaries"), more, moves);
  const keywords = list3(get("keywords", "keywords"));
  const subjects = rest.subjects === void 0 ? list3(get("subjects", "subjects")).map((name2) => ({ name: name2 })) : [];
  const expires = readMatterDate(get("expires", "expires"));
  const wire = readWire(record(matter[WIRE]));
  moves.push(...wire.moves);
  const signed = byline ?? filed(get("byline", "byline.text"));
  const dateline = rest.dateline ? void 0 : wire.fields.dateline ?? filed(get("dateline", "dateline.text"));
  const date = get("date", "");
  const publication = get("publication", "published");
  const lastmod = timeOf(get("lastmod", ""));
  const restriction = strictestOfBoth(params, matter);
  const { status } = restriction;
  const known = { ...rest, item: { ...wire.fields.item, ...record(rest.item) } };
  const fields2 = {
    ...wire.fields,
    ...dateline && { dateline },
    ...rest,
    ...restrictionsOf(restriction, wire.fields, rest),
    headline: toLine(lineOf(get("headline", "headline"))),
    subheadline: toLine(lineOf(get("subheadline", "subheadline"))),
    summaries: summaries.length ? summaries : void 0,
    language: LanguageTag.safeParse(lineOf(get("language", "language"))?.replaceAll("_", "-")).data,
    keywords: keywords.length ? keywords : void 0,
    ...subjects.length ? { subjects } : {},
    expires: expires && earliest(expires),
    byline: bylineOf(get("authors", "byline.authors"), signed),
    ...dates(date, lastmod, known, moves),
    ...isOthers(matter) ? { ...stampField("published", date), ...stampField("updated", lastmod) } : {},
    ...publication === date || rest.published ? {} : stampField("published", publication)
  };
  const present = Object.fromEntries(Object.entries(fields2).filter(([, value]) => value !== void 0));
  for (const key of restriction.keys) moves.push([at(key), /embargo/i.test(key) ? "embargo.text" : "item.status"]);
  const read = /* @__PURE__ */ new Set([
    OWN,
    ...Object.values(KEYS2).flat(),
    ...restriction.keys,
    ...isRecord(matter[WIRE]) ? [WIRE] : []
  ]);
  return {
    fields: present,
    own: at(OWN),
    ...dateline ? { dateline } : {},
    ...status && { status },
    isOwn: isRecord(matter[OWN]),
    blocks: record(blocks2),
    moves,
    unknown: [
      ...Object.keys(matter).filter((key) => !read.has(key)).map(at),
      ...wire.unknown
    ]
  };
}
function strictestOfBoth(params, matter) {
  const [above, below] = [readFrontMatterRestriction(matter), readFrontMatterRestriction(params)];
  return { ...above, status: strictestStatus([above.status, below.status]), embargo: above.embargo ?? below.embargo };
}
function restrictionsOf({ embargo, notes, terms }, wire, own) {
  const strictest = own.embargo === void 0 ? strictestEmbargo([wire.embargo, embargo]) : void 0;
  const added = (key, more) => more.length ? { [key]: [...Array.isArray(own[key]) ? own[key] : wire[key] ?? [], ...more] } : {};
  return {
    ...strictest && { embargo: strictest },
    ...added("editorsNotes", asTexts(notes)),
    ...added("restrictions", terms)
  };
}
var without = (whole, left) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== left));
var isOthers = (matter) => matter[OWN] === void 0 && Object.keys(matter).some((key) => OTHERS.has(key));
var isJekyll = (matter) => /^[\w-]+$/.test(lineOf(matter.layout) ?? "") && ["categories", "category", "last_modified_at", "published", "excerpt"].some((key) => matter[key] !== void 0);
var words2 = (value) => typeof value === "string" && !value.includes(",") ? lines(value.split(/\s+/)) : lines(value);
function filed(value) {
  const text = toLine(lineOf(value));
  return text === void 0 ? void 0 : { text };
}
function summariesOf(first2, more, moves) {
  const stated = Array.isArray(first2) ? first2.flatMap((entry) => toText(lineOf(entry)) ?? []) : toText(lineOf(first2)) ?? [];
  const above = asTexts([stated].flat());
  if (above.length && !Array.isArray(first2))
    moves.push(...KEYS2.summary.map((key) => [key, "summaries.0.text"]));
  const below = Array.isArray(more) ? more : [];
  moves.push(...below.map((_, i) => [`${OWN}.summaries.${i}`, `summaries.${above.length + i}`]));
  return [...above, ...below];
}
function dates(date, lastmod, rest, moves) {
  const first2 = readMatterDate(date);
  const last = readMatterDate(lastmod);
  const both = isInstant(first2) && isInstant(last);
  const version = isInstant(last) ? last : isInstant(first2) ? first2 : void 0;
  const item = {
    ...record(rest.item),
    ...both ? { firstCreated: first2 } : {},
    ...version === void 0 ? {} : { versionCreated: version }
  };
  const to = both ? "item.firstCreated" : "item.versionCreated";
  for (const key of KEYS2.date) moves.push([key, isInstant(first2) ? to : "published"]);
  for (const key of KEYS2.lastmod)
    for (const path of [key, `${key}.date`]) moves.push([path, isInstant(last) ? "item.versionCreated" : "updated"]);
  return {
    ...Object.keys(item).length ? { item } : {},
    ...rest.published === void 0 ? { published: vagueStamp(date, first2) } : {},
    ...rest.updated === void 0 ? { updated: vagueStamp(lastmod, last) } : {}
  };
}
function bylineOf(above, below) {
  const { text: filed2, authors: details, ...rest } = record(below);
  const known = Array.isArray(details) ? details : [];
  const authors = [above].flat().flatMap((entry, i) => {
    const author = authorOf(entry);
    return author ? [{ ...author, ...record(known[i]) }] : [];
  });
  const names = toLine(authors.map(({ name: name2 }) => name2).join(", "));
  const byline = { ...rest, text: filed2 ?? names, ...authors.length ? { authors } : {} };
  return byline.text === void 0 && !isRecord(below) ? void 0 : byline;
}
function authorOf(entry) {
  const { name: name2 = lineOf(entry), jobTitle, role, organisation, organization, affiliation, email: mail } = record(entry);
  const called = toLine(lineOf(name2));
  if (called === void 0) return void 0;
  const title = toLine(lineOf(jobTitle ?? role));
  const employer = toLine(lineOf(organisation ?? organization ?? affiliation));
  const address = toEmail(lineOf(mail));
  return {
    kind: "person",
    name: called,
    ...title === void 0 ? {} : { jobTitle: title },
    ...employer === void 0 ? {} : { organisation: employer },
    ...address === void 0 ? {} : { email: address }
  };
}

// src/formats/markdown/read/split.ts
var OPENING2 = /^---([A-Za-z0-9_-]*)[ \t]*(?:\r\n|\n|\r)/;
var CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
function splitFrontMatter(text) {
  const [opening3, kind = ""] = OPENING2.exec(text) ?? [];
  if (!opening3) {
    if (/^\+\+\+[ \t]*[\r\n]/.test(text) && /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/.test(text)) throw foreign("TOML");
    return { body: 0 };
  }
  for (let start = opening3.length; start <= text.length; ) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    if (end - start < 200 && CLOSING.test(text.slice(start, end))) {
      if (/^toml$/i.test(kind)) throw foreign("TOML");
      if (kind && !/^(?:ya?ml|json)$/i.test(kind)) {
        throw new WirecopyError("unsafe-input", `Front matter is ${kind}, which is not run. Use YAML.`);
      }
      return { matter: { start: opening3.length, end: start }, body: Math.min(next, text.length) };
    }
    start = next;
  }
  return { body: 0 };
}
var foreign = (kind) => new WirecopyError("invalid-input", `Front matter is ${kind}, which is not supported. Use YAML.`);

// src/formats/markdown/read/yaml.ts
import { constructFromEvents, EVENT_ID, getScalarValue, parseEvents, YAMLException } from "js-yaml";
var TAGS = /^!(?:!(?:str|int|float|bool|null|map|seq))?$/;
function readYaml(document, { start, end }, depth) {
  const source = document.slice(start, end);
  if (!source.trim()) return { value: {}, spans: /* @__PURE__ */ new Map() };
  const refuse = (code, at, message) => {
    const offset = start + at;
    const position = createLocator(document)(offset);
    const where = `(line ${position.line}, column ${position.column})`;
    return new WirecopyError(code, `Invalid front matter: ${message} ${where}.`, [{ offset, ...position, message }]);
  };
  try {
    const events = parseEvents(source, { maxDepth: depth });
    for (const event of events) {
      if (event.type === EVENT_ID.ALIAS) throw refuse("unsafe-input", event.anchorStart, "aliases are not allowed");
      if (!("tagStart" in event) || event.tagStart < 0) continue;
      const tag2 = source.slice(event.tagStart, event.tagEnd);
      if (!TAGS.test(tag2)) throw refuse("unsafe-input", event.tagStart, `the tag ${tag2} is not allowed`);
    }
    const [value, more] = constructFromEvents(events, { source, maxAliases: 0 });
    if (more !== void 0 || typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    return { value, spans: spansOf(events, source, start) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark?.position ?? 0;
    if (error.reason.startsWith("nesting")) throw refuse("limit-exceeded", at, `it nests deeper than ${depth}`);
    throw refuse("invalid-input", at, error.reason);
  }
}
function spansOf(events, source, base) {
  const spans = /* @__PURE__ */ new Map();
  const stack = [];
  const next = (open) => {
    if (!open) return "";
    const name2 = open.list ? String(open.count++) : open.key ?? "";
    open.key = void 0;
    return open.path ? `${open.path}.${name2}` : name2;
  };
  for (const event of events) {
    const open = stack.at(-1);
    if (event.type === EVENT_ID.POP) stack.pop();
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const path = next(open);
      spans.set(path, { start: base + event.start, end: base + event.start });
      stack.push({ list: event.type === EVENT_ID.SEQUENCE, path, key: void 0, count: 0 });
    } else if (event.type === EVENT_ID.SCALAR) {
      if (open && !open.list && open.key === void 0) open.key = getScalarValue(source, event);
      else spans.set(next(open), { start: base + event.valueStart, end: base + event.valueEnd });
    } else if (event.type === EVENT_ID.DOCUMENT) stack.push({ list: false, path: "", key: "", count: 0 });
  }
  return spans;
}

// src/formats/markdown/read-markdown.ts
function readMarkdown(input, options = {}) {
  const text = sourceText(input, options);
  const depth = depthLimit(options);
  const parts = splitFrontMatter(text);
  const matter = parts.matter && readYaml(text, parts.matter, depth);
  const start = matter || !parts.matter ? parts.body : 0;
  checkMarkdownLimits(text, start, depth);
  const doc = parseMarkdown(text, start);
  const meta = metadata(matter?.value ?? {});
  const { blocks: blocks2, headline } = readMarkdownBody(doc, meta.fields.headline !== void 0);
  for (const [path, span] of matterSpans(matter, meta)) doc.spans[path] ??= span;
  const whole = blocks2.map((block, i) => completed(block, meta.blocks[i], i, doc));
  for (const key of Object.keys(meta.blocks)) if (!blocks2[Number(key)]) reportMisfit(doc, key);
  const opened = meta.dateline && opening2(blocks2[0], meta.dateline, doc);
  const value = {
    ...headline === void 0 ? {} : { headline },
    ...meta.fields,
    ...opened && { dateline: opened.dateline },
    body: opened ? [opened.block, ...whole.slice(1)] : whole
  };
  const { article: read, leftOut } = checkArticle(value, {
    locate: (paths) => places(text, doc.spans, paths),
    lenient: options.lenient
  });
  doc.diagnostics.push(...leftOut);
  const article = withStricterStatus(read, meta);
  for (const key of meta.unknown) {
    const span = matter?.spans.get(key);
    doc.diagnostics.push(unknownKey(key, span));
  }
  const { spans, unread, diagnostics } = doc;
  return [{ text, article, spans, repairs: [], dropped: [], unread, diagnostics, reader: documentReader }];
}
function withStricterStatus(article, { status, isOwn }) {
  if (!status || isOwn && status === "withheld" && isPublicationBlocked(article)) return article;
  const strictest = strictestStatus([article.item?.status, status]);
  return strictest ? { ...article, item: { ...article.item, status: strictest } } : article;
}
var unknownKey = (key, span) => ({
  rule: "document/left-out",
  severity: "info",
  message: `Property ${JSON.stringify(key)} was left out: articles have no field for it.`,
  path: "",
  ...span ? { span } : {}
});
function opening2(block, dateline, doc) {
  const opened = block?.kind === "paragraph" ? openedAt(block, [dateline.text]) : void 0;
  if (!opened) return void 0;
  const span = doc.spans["body.0.text"];
  const at = span ? doc.text.indexOf(opened.paragraph.text.slice(0, 16), span.start) : -1;
  if (span && at >= 0 && at < span.end) doc.spans["body.0.text"] = { start: at, end: span.end };
  return { dateline: { ...dateline, text: opened.dateline }, block: opened.paragraph };
}
function completed(block, given, index, doc) {
  if (given === void 0) return block;
  if (isRecord(given)) {
    const { dateline, start, alt, renditions } = given;
    if (block.kind === "paragraph" && block.dateline && isRecord(dateline)) {
      return { ...block, dateline: { ...dateline, ...block.dateline } };
    }
    if (block.kind === "list" && !block.ordered && start !== void 0) return { ...block, start };
    if (block.kind === "media" && (alt !== void 0 || block.renditions && Array.isArray(renditions))) {
      const whole = alt === void 0 ? block : { ...block, alt };
      if (!block.renditions || !Array.isArray(renditions)) return whole;
      const [first2, ...more] = renditions;
      return { ...whole, renditions: [{ ...first2, ...block.renditions[0] }, ...more] };
    }
  }
  reportMisfit(doc, String(index));
  return block;
}
var reportMisfit = (doc, key) => {
  const span = doc.spans[`body.${key}`] ?? { start: 0, end: 0 };
  doc.report("left-out", "warning", `Front matter for block ${key} was left out: it does not fit the block.`, span);
};
function* matterSpans(matter, { moves, own }) {
  for (const [path, span] of matter?.spans ?? []) {
    if (path.startsWith(`${own}.blocks.`)) yield [`body.${path.slice(own.length + 8)}`, span];
    const move = nearest(moves, path);
    if (move) yield [renamed(path, move), span];
  }
}
var nearest = (moves, path) => moves.filter(([from]) => path === from || path.startsWith(`${from}.`)).reduce((best, move) => best && best[0].length > move[0].length ? best : move, void 0);
function renamed(path, [from, to]) {
  const rest = path.slice(from.length);
  if (to === "byline.authors") return /^\.\d+$/.test(rest) ? `${to}${rest}.name` : `${to}.0.name`;
  return to ? to + rest : rest.slice(1);
}
function places(text, spans, paths) {
  const positionOf = createLocator(text);
  return paths.map((path) => {
    let end = path.length;
    while (end > 0 && !Object.hasOwn(spans, path.slice(0, end))) end = Math.max(0, path.lastIndexOf(".", end - 1));
    const offset = spans[path.slice(0, end)]?.start;
    return offset === void 0 ? {} : { offset, ...positionOf(offset) };
  });
}

// src/formats/markdown/from-markdown.ts
function fromMarkdown2(input, options = {}) {
  const [story] = readMarkdown(input, options);
  if (!story) throw new WirecopyError("not-an-article", "Document has no article.");
  return story.article;
}

// src/formats/markdown/markdown.ts
var markdown = {
  name: "markdown",
  mimeType: "text/markdown",
  extension: "md",
  table: everything,
  ...fieldSupport(everything)
};

// src/formats/markdown/write/attribute.ts
var writeAttribute = (value) => value.replace(/[&<>"'{}`\t\n]/g, (c) => `&#${c.charCodeAt(0)};`);

// src/formats/markdown/write/destination.ts
var REFERENCE = /&(?=#?[A-Za-z0-9]{1,32};)/g;
function destination(href) {
  const written = href.replace(REFERENCE, "&amp;");
  return /[()]/.test(written) ? `<${written}>` : written;
}

// src/formats/markdown/write/signs.ts
var SIGNS = /[\\`*_{[\]<~|\n&@:$\t]/g;
var WITH_POINT = /[\\`*_{[\]<~|\n&@:$\t.]/g;
var WWW = /www\./i;
var signsOf = (text) => WWW.test(text) ? WITH_POINT : SIGNS;

// src/formats/markdown/write/escape-markdown.ts
var escapeMarkdown = (text, margin = "") => escaper(text, margin)(text.length);
function escaper(text, margin) {
  const signs = signsOf(text);
  let at = 0;
  let line2 = 0;
  let sign = -1;
  return (until) => {
    let out = "";
    let done = at;
    while (at < until) {
      if (at === line2) {
        line2 = -1;
        const escaped2 = first(text, at);
        if (escaped2 !== void 0) {
          out += escaped2;
          done = ++at;
          continue;
        }
        const point = marker(text, at);
        if (point >= 0 && point < until) {
          out += `${text.slice(done, point)}\\${text[point]}`;
          done = at = point + 1;
          continue;
        }
      }
      if (sign < at) {
        signs.lastIndex = at;
        sign = signs.test(text) ? signs.lastIndex - 1 : text.length;
      }
      if (sign >= until) break;
      at = sign;
      const escaped = between(text, at, margin);
      if (escaped !== void 0) {
        out += plain(text, done, at) + escaped;
        done = at + 1;
      }
      if (text.charCodeAt(at) === 10) line2 = at + 1;
      at++;
    }
    at = until;
    return done === until ? out : out + plain(text, done, until);
  };
}
var plain = (text, start, end) => end > start && text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 32 ? `${text.slice(start, end - 1)}&#32;` : text.slice(start, end);
function first(text, at) {
  switch (text.charAt(at)) {
    case " ":
    case "	":
      return reference(text.charAt(at));
    case ":":
      return isSpaceAt2(text, at + 1) ? "\\:" : void 0;
    case "#":
    case "+":
    case "-":
    case "=":
    case ">":
      return `\\${text[at]}`;
    default:
      return void 0;
  }
}
var opensTag = (text, at) => {
  const next = text.charCodeAt(at + 1);
  return (next === 37 || next === 35) && (text[at] === "{" || text[at] === "<");
};
var reference = (sign) => `&#${sign.charCodeAt(0)};`;
var isSpaceAt2 = (text, at) => at >= text.length || /[ \t\n]/.test(text.charAt(at));
function marker(text, start) {
  let at = start;
  while (at - start < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  const sign = text.charAt(at);
  return at > start && (sign === "." || sign === ")") && isSpaceAt2(text, at + 1) ? at : -1;
}
function between(text, at, margin) {
  switch (text.charAt(at)) {
    case "\n":
      return `\\
${margin}`;
    case "	":
      return "&#9;";
    case "&":
      return REFERENCE2.test(text.slice(at, at + 40)) ? "\\&" : void 0;
    case "@":
      return /[\w.+-]/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + 1)) ? "\\@" : void 0;
    case ":":
      return text.startsWith("//", at + 1) ? "\\:" : void 0;
    case ".":
      return at >= 3 && /^www$/i.test(text.slice(at - 3, at)) ? "\\." : void 0;
    case "$":
      return text[at + 1] === "$" || text[at - 1] === "$" ? "\\$" : void 0;
    default:
      return opensTag(text, at) ? reference(text.charAt(at)) : `\\${text[at]}`;
  }
}
var REFERENCE2 = /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/;

// src/formats/markdown/write/inline.ts
var setting = (margin = "") => ({ margin, signs: 400 });
var TAGS2 = { emphasis: "em", strong: "strong", subscript: "sub", superscript: "sup" };
function writeInlines(text, marks, setting2) {
  if (!marks?.length) return escapeMarkdown(text, setting2.margin);
  const edges = /* @__PURE__ */ new Map();
  for (const { start, end } of marks) {
    edges.set(start, (edges.get(start) ?? 0) + 1);
    edges.set(end, (edges.get(end) ?? 0) + 1);
  }
  const alone = (mark) => edges.get(mark.start) === 1 && edges.get(mark.end) === 1;
  const linked = links(marks);
  const open = [];
  const escapeSpan = escaper(text, setting2.margin);
  let out = "";
  const write = (until) => {
    out += escapeSpan(until);
  };
  const closeUntil = (until) => {
    for (let last = open.at(-1); last && last.end <= until; last = open.at(-1)) {
      write(last.end);
      out += last.close;
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    write(mark.start);
    const starred = open.some(({ close }) => close.startsWith("*"));
    const signs = signsOf2(mark, text, { alone: alone(mark), linked: linked.has(mark), starred }, setting2);
    if (signs.open === "[" && out.endsWith("!")) out = `${out.slice(0, -1)}\\!`;
    out += signs.open;
    open.push({ end: mark.end, close: signs.close });
  }
  closeUntil(text.length);
  write(text.length);
  return out;
}
function signsOf2(mark, text, { alone, linked, starred }, setting2) {
  if (mark.kind === "link") {
    if (linked || setting2.signs-- <= 0) return { open: `<a href="${writeAttribute(mark.href)}">`, close: "</a>" };
    return { open: "[", close: `](${destination(mark.href)})` };
  }
  const tag2 = TAGS2[mark.kind];
  if (tag2 === "sub" || tag2 === "sup" || !alone || !flanks(text, mark, starred) || setting2.signs-- <= 0) {
    return { open: `<${tag2}>`, close: `</${tag2}>` };
  }
  const star = tag2 === "em" ? "*" : "**";
  return { open: star, close: star };
}
function links(marks) {
  const found = /* @__PURE__ */ new Set();
  let outer;
  for (const mark of marks) {
    if (mark.kind !== "link") continue;
    if (outer && mark.start < outer.end) found.add(outer).add(mark);
    else outer = mark;
  }
  return found;
}
var WORD = /[\p{L}\p{N}]/u;
function flanks(text, { start, end }, starred) {
  const side = (inner, outer) => {
    const apart = outer === "" || outer === " " || outer === "\n";
    return apart ? /\S/.test(inner) : !starred && WORD.test(inner);
  };
  return side(text.charAt(start), text.charAt(start - 1)) && side(text.charAt(end - 1), text.charAt(end));
}

// src/formats/markdown/write/body.ts
function writeMarkdownBody(blocks2, { flavour, hasAlt }) {
  const out = [];
  let language;
  let list3 = "";
  for (const block of blocks2) {
    const own = "language" in block ? block.language : void 0;
    if (own !== language) {
      if (language !== void 0) out.push("</div>");
      if (own !== void 0) out.push(`<div lang="${writeAttribute(own)}">`);
      language = own;
      list3 = "";
    }
    const marker2 = block.kind === "list" ? listMarker(block) : "";
    if (marker2 && marker2 === list3) out.push(flavour === "mdx" ? "<div>\n</div>" : "<!-- -->");
    list3 = marker2;
    out.push(flavour === "mdx" ? inMdx(block, hasAlt) : blockOf2(block, hasAlt));
  }
  if (language !== void 0) out.push("</div>");
  return out.map((part) => `${part}
`).join("\n");
}
var MODULE = /^(?=(?:import|export)\b)./;
function inMdx(block, hasAlt) {
  if (block.kind === "preformatted") return fenced(block.text);
  return blockOf2(block, hasAlt).replace(MODULE, (letter) => `&#${letter.charCodeAt(0)};`);
}
function fenced(text) {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}
${text}
${fence}`;
}
function blockOf2(block, hasAlt) {
  switch (block.kind) {
    case "paragraph": {
      const text = writeInlines(block.text, block.marks, setting());
      return block.dateline ? `<span class="dateline">${line(block.dateline.text)}</span> ${text}` : text;
    }
    case "subhead":
      return subhead(block);
    case "list":
      return list2(block);
    case "table":
      return table(block);
    case "quote": {
      const text = `> ${writeInlines(block.text, block.marks, setting("> "))}`;
      return block.source === void 0 ? text : `${text}
>
> <cite>${line(block.source)}</cite>`;
    }
    case "preformatted":
      return preformatted(block.text);
    case "separator":
      return "***";
    case "media":
      return media(block, hasAlt);
    case "embed":
      return embed(block);
  }
}
var line = (text) => escapeMarkdown(text);
function subhead({ text, marks, level }) {
  const written = closed(writeInlines(text, marks, setting()));
  return `${"#".repeat(level ?? 2)} ${written}${level === 2 ? " ##" : ""}`;
}
function closed(heading) {
  if (!heading.endsWith("#")) return heading;
  let slashes = 0;
  while (heading.charCodeAt(heading.length - 2 - slashes) === 92) slashes++;
  return slashes % 2 ? heading : `${heading.slice(0, -1)}\\#`;
}
function listMarker({ ordered, start }) {
  return ordered ? start === 1 ? ")" : "." : "-";
}
var LARGEST = 999999999;
function list2(block) {
  const sign = listMarker(block);
  let signs = setting().signs;
  const items2 = block.items.map((item, i) => {
    const marker2 = block.ordered ? `${Math.min(LARGEST, (block.start ?? 1) + i)}${sign} ` : `${sign} `;
    const inner = { ...setting(" ".repeat(marker2.length)), signs };
    const written = marker2 + writeInlines(item.text, item.marks, inner);
    signs = inner.signs;
    return written;
  });
  return items2.join("\n");
}
function table({ header, rows, caption }) {
  const shared = setting();
  const row = (cells) => `|${cells.map(({ text, marks }) => text === void 0 ? "  " : ` ${writeInlines(text, marks, shared)} `).join("|")}|`;
  const width = rows[0]?.length ?? 1;
  const head = header ? row(header) : `|${"  |".repeat(width)}`;
  const lines2 = [head, `|${" --- |".repeat(width)}`, ...rows.map(row)].join("\n");
  if (caption === void 0) return lines2;
  return ["<figure>", lines2, figcaption([line(caption)])].join("\n\n");
}
var figcaption = (parts) => parts.length ? ["<figcaption>", ...parts, "</figcaption>\n</figure>"].join("\n\n") : "</figure>";
function media({ id, medium, caption, alt, credit, renditions }, hasAlt) {
  const name2 = id === void 0 ? "" : ` id="${writeAttribute(id)}"`;
  const kind = medium === void 0 ? "" : ` class="${medium}"`;
  const href = renditions?.[0]?.href;
  const file = href === void 0 ? [] : [fileOf(href, medium, hasAlt && alt !== void 0 ? line(alt) : "")];
  const parts = [
    ...caption === void 0 ? [] : [line(caption)],
    ...credit === void 0 ? [] : [`<cite>${line(credit)}</cite>`]
  ];
  return [`<figure${name2}${kind}>`, ...file, figcaption(parts)].join("\n\n");
}
function embed({ href, provider = href, caption }) {
  const link = writeInlines(provider, [{ kind: "link", start: 0, end: provider.length, href }], setting());
  return ['<figure class="embed">', link, figcaption(caption === void 0 ? [] : [line(caption)])].join("\n\n");
}
function fileOf(href, medium, alt) {
  if (medium === "video" || medium === "audio") return `<${medium} src="${writeAttribute(href)}" controls></${medium}>`;
  return `![${alt}](${destination(href)})`;
}
var TEMPLATE = /\{[{%#]/;
function preformatted(text) {
  if (TEMPLATE.test(text)) {
    return `<pre>${text.replace(/[&<>{]/g, (c) => `&#${c.charCodeAt(0)};`)}</pre>`;
  }
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return `${fence}
${text}
${fence}`;
}

// src/formats/markdown/write/body-dateline.ts
function bodyWithDateline({ dateline, body }) {
  const at = dateline ? body.findIndex(({ kind }) => kind === "paragraph") : -1;
  return body.map(
    (block, i) => i === at && dateline && block.kind === "paragraph" && !block.dateline ? { ...block, dateline: { text: dateline.text } } : block
  );
}

// src/formats/markdown/write/front-matter.ts
function frontMatter(article, { now, onDoubt }) {
  const { item, headline, subheadline, summaries = [], keywords, language, expires, byline, body, ...rest } = article;
  const { firstCreated, versionCreated, ...itemRest } = item ?? {};
  const first2 = versionCreated === void 0 ? void 0 : firstCreated;
  const description = summaries[0]?.role === void 0 ? summaries[0]?.text : void 0;
  const more = summaries.slice(description === void 0 ? 0 : 1);
  const below = {
    item: some({ ...itemRest, firstCreated: first2 === void 0 ? firstCreated : void 0 }, item),
    summaries: more.length ? more : void 0,
    byline: byline && {
      text: byline.text,
      authors: byline.authors?.map(({ name: _, ...author }) => author)
    },
    ...rest,
    blocks: blocks(body)
  };
  return {
    title: headline,
    subtitle: subheadline,
    description,
    date: first2 ?? versionCreated,
    lastmod: first2 === void 0 ? void 0 : versionCreated,
    expiryDate: expires,
    draft: isPublicationBlocked(article, withoutUndefined({ now, onDoubt })) ? true : void 0,
    lang: language,
    authors: byline?.authors?.map(({ name: name2 }) => name2),
    tags: keywords,
    wirecopy: some(below)
  };
}
function some(record2, whole) {
  if (Object.values(record2).some((value) => value !== void 0)) return record2;
  return whole && Object.keys(whole).length === 0 ? record2 : void 0;
}
function blocks(body) {
  const all = {};
  body.forEach((block, i) => {
    const left = leftover(block);
    if (left) all[i] = left;
  });
  return some(all);
}
function leftover(block) {
  if (block.kind === "paragraph" && block.dateline) {
    const { text: _, ...parts } = block.dateline;
    return some({ dateline: some(parts) });
  }
  if (block.kind === "list" && !block.ordered) return some({ start: block.start });
  if (block.kind === "media") {
    const { alt, renditions = [] } = block;
    const files2 = renditions.map(({ href, ...rest }, i) => i ? { href, ...rest } : rest);
    const more = files2.length > 1 || Object.keys(files2[0] ?? {}).length > 0;
    return some({ alt, renditions: more ? files2 : void 0 });
  }
  return void 0;
}

// src/formats/markdown/write/presets.ts
var oneOrMany = (names) => Array.isArray(names) && names.length === 1 ? ["author", names[0]] : ["authors", names];
var asRecords = (names) => Array.isArray(names) ? names.map((name2) => ({ name: name2 })) : names;
var presets = {
  // https://gohugo.io/content-management/front-matter/
  hugo: { names: {}, entries: { image: (href) => ["images", [href]] }, draft: { draft: true }, params: PARAMS },
  // https://github.com/withastro/astro/blob/main/examples/blog/src/content.config.ts
  astro: {
    names: { date: "pubDate", lastmod: "updatedDate", image: "heroImage" },
    unread: ["lang", "authors", "tags"],
    draft: { draft: true }
  },
  // https://jekyllrb.com/docs/front-matter/, https://github.com/jekyll/jekyll-seo-tag, https://github.com/gjtorikian/jekyll-last-modified-at
  jekyll: { names: { lastmod: "last_modified_at" }, entries: { authors: oneOrMany }, draft: { published: false } },
  // https://www.11ty.dev/docs/data-configuration/: Eleventy writes no page for `permalink: false`
  eleventy: {
    names: { lastmod: "updated" },
    unread: ["image"],
    draft: { draft: true, permalink: false, eleventyExcludeFromCollections: true }
  },
  // https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
  docusaurus: {
    names: {},
    entries: {
      lastmod: (date) => ["last_update", { date }],
      authors: (names) => ["authors", asRecords(names)]
    },
    unread: ["lang"],
    draft: { draft: true },
    flavour: "mdx"
  }
};
function flavourOf(name2) {
  const { flavour } = name2 ? presets[name2] : {};
  return flavour ?? "markdown";
}
function isUnread(key, name2) {
  const { unread } = presets[name2];
  return unread?.includes(key) ?? false;
}
function renameMatterKeys(matter, name2) {
  const { names, draft, params, entries: entries2 = {} } = presets[name2];
  const renamed2 = (key, value) => {
    if (key === "draft") return value ? Object.entries(draft) : [];
    if (key === OWN && params) return [[params, { [key]: value }]];
    const entryOf = Object.hasOwn(entries2, key) && value !== void 0 ? entries2[key] : void 0;
    return [entryOf?.(value) ?? [Object.hasOwn(names, key) ? names[key] ?? key : key, value]];
  };
  return Object.fromEntries(Object.entries(matter).flatMap(([key, value]) => renamed2(key, value)));
}

// src/formats/markdown/write/site-picture.ts
var SHOWN = /^(?:https?:|(?![a-z][a-z0-9+.-]*:))/i;
function sitePicture({ associations = [], body }) {
  const isPicture = (mimeType, kind) => kind === "picture" || kind === "graphic" || (mimeType?.startsWith("image/") ?? false);
  const sent = associations.filter((one) => isPicture(one.mimeType, one.class));
  const featured = sent.filter(({ rel }) => rel !== void 0 && /feature|main|hero/i.test(rel));
  const inBody = body.flatMap(
    (block) => block.kind === "media" && isPicture(void 0, block.medium ?? "picture") ? block.renditions ?? [] : []
  );
  return [...featured, ...inBody, ...sent].map(({ href }) => href).find((href) => href !== void 0 && SHOWN.test(href));
}

// src/formats/markdown/write/site-times.ts
function siteTimes(article) {
  const { published, updated, item } = article;
  const date = published?.at ?? datelineDay(article) ?? item?.firstCreated ?? item?.versionCreated;
  const lastmod = updated?.at ?? (item?.firstCreated === void 0 ? void 0 : item.versionCreated);
  if (date === void 0) return lastmod === void 0 ? {} : { date: lastmod };
  if (lastmod === void 0 || momentOf(lastmod) <= momentOf(date)) return { date };
  return { date, lastmod };
}
function datelineDay({ dateline, body }) {
  const first2 = body.find((block) => block.kind === "paragraph");
  return dateline ? dateline.date?.value : first2?.dateline?.date?.value;
}
var momentOf = (time) => Date.parse(earliest(time));

// src/formats/markdown/write/site-matter.ts
function siteMatter(article, preset, judge) {
  const { language, expires, byline, keywords } = article;
  const restrictions = siteRestrictions(article);
  const neutral = {
    title: siteTitle(article),
    description: siteDescription(article),
    ...siteTimes(article),
    expiryDate: expires,
    draft: isPublicationBlocked(article, withoutUndefined(judge)) ? true : void 0,
    lang: language,
    authors: byline?.authors?.length ? byline.authors.map(({ name: name2 }) => name2) : void 0,
    tags: keywords?.length ? keywords : void 0,
    image: sitePicture(article),
    [OWN]: Object.keys(restrictions).length ? restrictions : void 0
  };
  const read = Object.entries(neutral).filter(
    ([key, value]) => value !== void 0 && !(preset && isUnread(key, preset))
  );
  return preset ? renameMatterKeys(Object.fromEntries(read), preset) : Object.fromEntries(read);
}
var siteTitle = ({ headline, alternativeHeadlines }) => headline ?? alternativeHeadlines?.[0]?.text;
function siteDescription({ summaries = [], body }) {
  const summary = summaries.find(({ role }) => role === void 0) ?? summaries[0];
  return summary?.text ?? body.find((block) => block.kind === "paragraph")?.text;
}
var KEPT = ["embargo", "restrictions", "rights", "usageTerms"];
function siteRestrictions(article) {
  const { item, notices = [], editorsNotes = [], embargo, restrictions, rights, usageTerms } = article;
  const found = articleRestrictions(article);
  const states = (path) => found.some((one) => one.path === path || one.path === `${path}.text`);
  const elsewhere = found.filter(
    ({ path }) => !["item", "notices", "editorsNotes", ...KEPT].includes(path.split(".")[0] ?? "")
  );
  const status = strictestStatus([
    item?.status === "usable" ? void 0 : item?.status,
    ...elsewhere.map(({ kind }) => kind === "kill" ? "canceled" : "withheld")
  ]);
  const keptNotices = notices.filter((_, i) => states(`notices.${i}`));
  const keptNotes = editorsNotes.filter((_, i) => states(`editorsNotes.${i}`));
  return withoutUndefined({
    item: status && { status },
    notices: keptNotices.length ? keptNotices : void 0,
    editorsNotes: keptNotes.length ? keptNotes : void 0,
    ...{ embargo, restrictions, rights, usageTerms }
  });
}

// src/formats/markdown/write/yaml.ts
function toYaml(record2, indent = "") {
  let out = "";
  for (const key of Object.keys(record2)) {
    const value = record2[key];
    if (value !== void 0) out += `${indent}${name(key)}:${valueAfterKey(value, indent)}`;
  }
  return out;
}
function valueAfterKey(value, indent) {
  if (Array.isArray(value)) return value.length ? `
${items(value, `${indent}  `)}` : " []\n";
  if (isRecord(value)) return isEmpty(value) ? " {}\n" : `
${toYaml(value, `${indent}  `)}`;
  return ` ${scalar(value)}
`;
}
function items(values, indent) {
  let out = "";
  for (const value of values) {
    const inner = `${indent}  `;
    if (Array.isArray(value) && value.length) out += `${indent}- ${items(value, inner).slice(inner.length)}`;
    else if (isRecord(value) && !isEmpty(value)) out += `${indent}- ${toYaml(value, inner).slice(inner.length)}`;
    else out += `${indent}-${valueAfterKey(value, indent)}`;
  }
  return out;
}
var isEmpty = (record2) => Object.values(record2).every((value) => value === void 0);
var PLAIN_NAME = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z][A-Za-z0-9_-]*$/i;
var name = (key) => PLAIN_NAME.test(key) ? key : quoted(key);
var UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;
var quoted = (text) => JSON.stringify(text).replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
function scalar(value) {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return String(value).replace(/^(-?\d+)e/, "$1.0e");
  return String(value);
}

// src/formats/markdown/to-markdown.ts
var markdownOptions = {
  preset: /* @__PURE__ */ Object.keys(presets),
  frontMatter: ["site", "full"],
  dateline: ["body", "none"],
  flavour: ["markdown", "mdx"],
  ...publishOptions
};
function markdownForm({
  preset,
  frontMatter: frontMatter2 = preset ? "site" : "full",
  dateline = frontMatter2 === "site" ? "body" : "none"
}) {
  return { ...preset && { preset }, frontMatter: frontMatter2, dateline };
}
function toMarkdown(article, options = {}) {
  return rethrowAsMisuse("toMarkdown", () => writeMarkdown(article, options));
}
function writeMarkdown(article, options) {
  checkWriteArguments("toMarkdown", article, options, markdownOptions);
  requireText(article, "Markdown");
  const form = markdownForm(options);
  const { preset } = form;
  if (preset) requirePublishable(article, preset, options);
  const yaml = toYaml(matterOf(article, form.frontMatter, options));
  const body = form.dateline === "body" ? bodyWithDateline(article) : article.body;
  const text = writeMarkdownBody(body, {
    flavour: options.flavour ?? flavourOf(preset),
    hasAlt: form.frontMatter === "site"
  });
  return yaml ? `---
${yaml}---
${text && `
${text}`}` : text;
}
function matterOf(article, kind, { preset, now, onDoubt }) {
  const judge = withoutUndefined({ now, onDoubt });
  if (kind === "site") return siteMatter(article, preset, judge);
  const neutral = frontMatter(article, judge);
  return preset ? renameMatterKeys(neutral, preset) : neutral;
}

// src/formats/markdown/site-article.ts
function siteArticle(article, preset, hasDateline) {
  const { language, expires, byline, keywords } = article;
  const { item: status, ...restrictions } = siteRestrictions(article);
  const { item, ...stamps } = timesRead(siteTimes(article), isForeign(article, preset));
  const isRead = (key) => !(preset && isUnread(key, preset));
  const authors = isRead("authors") && byline?.authors?.length ? byline.authors : void 0;
  const description = siteDescription(article);
  const whole = { ...status, ...item };
  return {
    ...restrictions,
    ...stamps,
    ...withoutUndefined({
      item: Object.keys(whole).length ? whole : void 0,
      headline: siteTitle(article),
      summaries: description === void 0 ? void 0 : [{ text: description }],
      language: isRead("lang") ? language : void 0,
      keywords: isRead("tags") && keywords?.length ? keywords : void 0,
      expires,
      byline: authors && {
        text: authors.map(({ name: name2 }) => name2).join(", "),
        authors: authors.map(({ name: name2 }) => ({ kind: "person", name: name2 }))
      }
    }),
    body: (hasDateline ? bodyWithDateline(article) : article.body).map(blockRead)
  };
}
function isForeign(article, preset) {
  const keys = Object.keys(siteMatter(article, preset, {}));
  return !keys.includes(OWN) && !keys.includes(PARAMS) && keys.some((key) => OTHERS.has(key));
}
function timesRead({ date, lastmod }, foreign2) {
  const both = isInstant(date) && isInstant(lastmod);
  const version = isInstant(lastmod) ? lastmod : isInstant(date) ? date : void 0;
  const stamp = (at) => at === void 0 || isInstant(at) && !foreign2 ? void 0 : { text: at, at };
  return withoutUndefined({
    item: withoutUndefined({ firstCreated: both ? date : void 0, versionCreated: version }),
    published: stamp(date),
    updated: stamp(lastmod)
  });
}
function blockRead(block) {
  if (block.kind === "paragraph" && block.dateline) return { ...block, dateline: { text: block.dateline.text } };
  if (block.kind === "list" && !block.ordered) {
    const { start: _, ...rest2 } = block;
    return rest2;
  }
  if (block.kind !== "media") return block;
  const { alt, renditions, ...rest } = block;
  const [first2] = renditions ?? [];
  const isPicture = block.medium !== "video" && block.medium !== "audio";
  return {
    ...rest,
    ...alt !== void 0 && first2 && isPicture && { alt },
    ...first2 && { renditions: [{ href: first2.href }] }
  };
}

// src/formats/markdown/markdown-format.ts
var NOT_SITE = "the site generator does not read it";
var site = [
  { path: "", carried: false, note: NOT_SITE },
  { path: "dateline", carried: false, note: "a dateline is written only as text of the first paragraph" },
  { path: "item.versionCreated", carried: true, note: "a page has one time of publication and one of its last change" },
  { path: "item.firstCreated", carried: true, note: "a page has one time of publication and one of its last change" },
  { path: "published", carried: true, note: "only the time is written, not the words" },
  { path: "updated", carried: true, note: "only the time is written, not the words" },
  { path: "byline", carried: true, note: "only the names of authors are written" },
  { path: "body", carried: true, note: "the body of a page has no place for it" }
];
function markdownFormat(options = {}) {
  checkOptions("markdownFormat", options, markdownOptions);
  const { preset, frontMatter: frontMatter2, dateline } = rethrowAsMisuse("markdownFormat", () => markdownForm(options));
  const hasDateline = dateline === "body";
  if (frontMatter2 === "site") return formatOf(site, (article) => siteArticle(article, preset, hasDateline));
  return hasDateline ? formatOf(markdown.table, (article) => ({ ...article, body: bodyWithDateline(article) })) : markdown;
}
function formatOf(table2, carried) {
  return {
    ...markdown,
    table: table2,
    carries(article) {
      requireArticle("carries", article);
      return rethrowAsMisuse("carries", () => carried(article));
    },
    losses(article) {
      requireArticle("losses", article);
      return rethrowAsMisuse("losses", () => lossesBetween(article, carried(article), table2));
    }
  };
}

export {
  readMarkdown,
  fromMarkdown2 as fromMarkdown,
  markdown,
  markdownOptions,
  toMarkdown,
  markdownFormat
};
