import {
  resolveReferences
} from "./chunk-T6WD6WOM.js";
import {
  BodyReader,
  DOCUMENT_ELEMENTS,
  TextReader,
  childrenOf,
  contentOf,
  fileAt,
  isElement,
  marked,
  postOf,
  pushEmbed,
  pushMedia,
  readParagraph,
  readSubhead,
  readText,
  textOf,
  walkNodes
} from "./chunk-EHS23OWV.js";
import {
  BETWEEN_SPEAKERS
} from "./chunk-KRP356JW.js";
import {
  datelineOf,
  readNumbers
} from "./chunk-XP5S5KEA.js";
import {
  applyEdits
} from "./chunk-XUFN6AVP.js";
import {
  Ids
} from "./chunk-6QF3TYCM.js";
import {
  withoutOpening
} from "./chunk-5HMUK2TQ.js";
import {
  documentReader
} from "./chunk-RMAK6RZD.js";
import {
  toCountryCode,
  toInstant,
  toLine,
  toSubdivisionCode,
  toText,
  toUri
} from "./chunk-WZR4J4NQ.js";

// src/formats/locate/extract.ts
var ExtractBuilder = class {
  text = "";
  start = [];
  end = [];
  edges = /* @__PURE__ */ new Map();
  /** The offset in the document of a space that precedes the next text; -1 if none does. */
  #spaceAt = -1;
  /**
   * Appends the text that a span of the document represents: `é` for `&eacute;`.
   * If there are several characters, the first one gets the whole span, the others an empty span at its end.
   */
  add(text, start, end) {
    this.text += text;
    for (let i = 0; i < text.length; i++) {
      this.start.push(i === 0 ? start : end);
      this.end.push(end);
    }
  }
  /** Starts a text at an offset of the document. If a space precedes it, the space gets the span since the last text. */
  open(names, at) {
    if (this.#spaceAt >= 0 && this.text) this.add(" ", Math.min(this.#spaceAt, at), at);
    this.#spaceAt = -1;
    this.edges.set(this.text.length, names);
  }
  close() {
    this.edges.set(this.text.length, NO_NAMES);
  }
  /** Separates the texts before and after by a space, as at the end of a block or at a line break. */
  part() {
    this.#spaceAt = this.end.at(-1) ?? 0;
  }
};
var NO_NAMES = [];
function extract(text) {
  const out = new ExtractBuilder();
  out.open(NO_NAMES, 0);
  for (let at = 0; at < text.length; at++) out.add(text.charAt(at), at, at + 1);
  out.close();
  return out;
}
var SPACE = /[\s\u0085]/;
function foldExtract(source) {
  const { text, start, end } = source;
  let folded = "";
  const starts = [];
  const ends = [];
  const edges = /* @__PURE__ */ new Map();
  let wasSpace = false;
  for (let at = 0; at <= text.length; at++) {
    const names = source.edges.get(at);
    if (names) edges.set(folded.length, names);
    if (at === text.length) break;
    const isSpace = SPACE.test(text.charAt(at));
    if (isSpace && wasSpace) {
      if (start[at] === ends.at(-1)) ends[ends.length - 1] = end[at] ?? 0;
    } else {
      folded += isSpace ? " " : text.charAt(at);
      starts.push(start[at] ?? 0);
      ends.push(end[at] ?? 0);
    }
    wasSpace = isSpace;
  }
  return { text: folded, start: starts, end: ends, edges };
}

// src/formats/locate/xml-pieces.ts
var SIGN = /[&\r<]/g;
var SECTION = "<![CDATA[";
var SECTION_END = "]]>";
function xmlPieces(source, start, end) {
  const pieces = [];
  for (let at = start; at < end; ) {
    const sign = nextSign(source, at, end);
    addPlain(pieces, source, at, sign);
    at = sign < end ? readSign(pieces, source, sign, end) : end;
  }
  return pieces;
}
function nextSign(source, at, end) {
  SIGN.lastIndex = at;
  return Math.min(SIGN.exec(source)?.index ?? end, end);
}
function addPlain(pieces, source, start, end) {
  if (start < end) pieces.push({ text: source.slice(start, end), start, end, plain: true });
}
function readSign(pieces, source, at, end) {
  const sign = source.charAt(at);
  if (sign === "<")
    return source.startsWith(SECTION, at) ? readSection(pieces, source, at, end) : afterComment(source, at, end);
  if (sign === "\r") return readLineEnd(pieces, source, at);
  const until = Math.min(end, source.indexOf(";", at) + 1);
  const text = resolveReferences(source.slice(at, until));
  if (text) pieces.push({ text, start: at, end: until, plain: false });
  return Math.max(until, at + 1);
}
function afterComment(source, at, end) {
  const close = source.startsWith("<!--", at) ? "-->" : "?>";
  const found = source.indexOf(close, at);
  return found < 0 ? end : Math.min(end, found + close.length);
}
function readLineEnd(pieces, source, at) {
  const until = source.charAt(at + 1) === "\n" ? at + 2 : at + 1;
  pieces.push({ text: "\n", start: at, end: until, plain: false });
  return until;
}
function readSection(pieces, source, at, end) {
  const found = source.indexOf(SECTION_END, at);
  const close = found < 0 ? end : Math.min(end, found);
  for (let from = at + SECTION.length; from < close; ) {
    const line = source.indexOf("\r", from);
    const until = line < 0 ? close : Math.min(line, close);
    addPlain(pieces, source, from, until);
    from = until < close ? readLineEnd(pieces, source, until) : close;
  }
  return Math.min(end, close + SECTION_END.length);
}

// src/formats/locate/extract-xml.ts
function extractXml({ text, root, offsets }, item) {
  const out = new ExtractBuilder();
  let next = 0;
  const walk = (element, names, around) => {
    const inside = around || element === item;
    const parts = DOCUMENT_ELEMENTS.has(element.local.toLowerCase());
    const own = [...names, element.local];
    if (inside && parts) out.part();
    for (const child of element.children) {
      if (typeof child !== "string") {
        walk(child, own, inside);
        continue;
      }
      const start = offsets[next++] ?? 0;
      const end = offsets[next++] ?? start;
      if (!inside) continue;
      out.open(own, start);
      for (const piece of xmlPieces(text, start, end)) addPiece(out, piece);
      out.close();
    }
    if (inside && parts) out.part();
  };
  walk(root, [], false);
  return out;
}
function textEndsBefore({ root, offsets }, items) {
  const found = /* @__PURE__ */ new Map();
  if (items.length < 2) return found;
  const wanted = new Set(items);
  let texts = 0;
  const walk = (element) => {
    if (wanted.has(element)) found.set(element, offsets[texts * 2 - 1] ?? 0);
    for (const child of element.children) {
      if (typeof child === "string") texts++;
      else walk(child);
    }
  };
  walk(root);
  return found;
}
function addPiece(out, { text, start, end, plain }) {
  if (!plain) out.add(text, start, end);
  else for (let i = 0; i < text.length; i++) out.add(text.charAt(i), start + i, start + i + 1);
}

// src/formats/locate/field-names.ts
var NAMES = {
  headline: "headline headlines headline_main hl1 HeadLine",
  subheadline: "headline headlines headline_subhead hl2 SubHeadLine",
  summaries: "description descriptions abstract summary",
  byline: "by byline bylines ByLine",
  dateline: "dateline DateLine"
};
var fieldNames = (path) => NAMES[path.split(".", 1)[0] ?? ""]?.split(" ");

// src/formats/locate/locate-texts.ts
var PASSES = 40;
var TRIES = 40;
function locateTexts(document, texts, sources) {
  const locators = sources.map((source) => new TextLocator(document, foldExtract(source)));
  const spans = {};
  const edits = /* @__PURE__ */ new Map();
  for (const { path, text } of texts) {
    for (const locator of locators) {
      const found = locator.find(text, path.startsWith("body."), fieldNames(path));
      if (!found) continue;
      spans[path] = found.span;
      for (const edit of found.edits) if (!edits.has(edit.start)) edits.set(edit.start, edit);
      break;
    }
  }
  const repairs = [...edits.values()].sort((a, b) => a.start - b.start);
  for (const { path, text } of texts) {
    const span = spans[path];
    if (span && applyEdits(document, repairs, span.start, span.end) !== text) delete spans[path];
  }
  return { spans, repairs };
}
var TextLocator = class {
  #document;
  #in;
  #left;
  /** The offset after the body text found last. */
  #bodyEnd = 0;
  constructor(document, source) {
    this.#document = document;
    this.#in = source;
    this.#left = source.text.length * PASSES;
  }
  find(text, inBody, names) {
    const own = foldExtract(extract(text));
    const place = this.#place(own.text, inBody ? this.#bodyEnd : 0, names);
    if (place < 0) return void 0;
    if (inBody) this.#bodyEnd = place + own.text.length;
    const { start, end } = this.#in;
    const last = place + own.text.length - 1;
    return { span: { start: start[place] ?? 0, end: end[last] ?? 0 }, edits: this.#edits(text, own, place) };
  }
  /** Returns the offset of a folded text from `from` on, whole texts in `names` and then other whole texts preferred; -1 if not found. */
  #place(wanted, from, names) {
    const { text, edges } = this.#in;
    let inside = -1;
    let whole = -1;
    for (let at = from, tries = 0; tries < TRIES && this.#left > 0; tries++) {
      const place = text.indexOf(wanted, at);
      this.#left -= (place < 0 ? text.length : place + wanted.length) - at;
      if (place < 0) break;
      const around = edges.get(place) ?? edges.get(place - 1);
      const end = place + wanted.length;
      if (around && (edges.has(end) || text.charAt(end) === " " && edges.has(end + 1))) {
        if (!names || around.some((name) => names.includes(name))) return place;
        if (whole < 0) whole = place;
      } else if (inside < 0 && !cuts(text, place, wanted)) inside = place;
      at = place + 1;
    }
    return whole < 0 ? inside : whole;
  }
  /**
   * Returns the repairs that turn the span of a text in the document into the text.
   * They replace characters written differently, such as `&amp;`, and remove what is between characters, such as tags.
   * `own` is the folded text, `place` its offset in the folded document.
   */
  #edits(text, own, place) {
    const { start, end } = this.#in;
    const edits = [];
    for (let i = 0; i < own.text.length; i++) {
      const at = place + i;
      const [from, to] = [start[at] ?? 0, end[at] ?? 0];
      const written = text.slice(own.start[i], own.end[i]);
      if (this.#document.slice(from, to) !== written)
        edits.push({ kind: "markup", start: from, end: to, text: written });
      const next = start[at + 1] ?? to;
      if (i + 1 < own.text.length && next > to) edits.push({ kind: "markup", start: to, end: next, text: "" });
    }
    return edits;
  }
};
var WORDLIKE = /[\p{L}\p{M}\p{N}]/u;
var cuts = (text, place, wanted) => WORDLIKE.test(text.charAt(place - 1)) && WORDLIKE.test(wanted.charAt(0)) || WORDLIKE.test(text.charAt(place + wanted.length)) && WORDLIKE.test(wanted.charAt(wanted.length - 1));

// src/formats/locate/located-story.ts
function locatedStory({ text, article, diagnostics, repeats, extracts }) {
  let found;
  const located = () => {
    if (!found) {
      found = locateTexts(text, textsOf(article), extracts());
    }
    return found;
  };
  return {
    text,
    article,
    get spans() {
      return located().spans;
    },
    get repairs() {
      return located().repairs;
    },
    dropped: [],
    unread: [],
    diagnostics,
    reader: documentReader,
    ...repeats && { repeats }
  };
}
var TEXTS = /^(?:text|headline|subheadline|slugline|creditLine|usageTerms|caption|credit|source|\d+)$/;
var DERIVED = /^(?:annotations|item|subjects|marks|authors|places|credits|date|language|genre|published|updated)$/;
function textsOf(article) {
  const found = [];
  const take = (value, path, name) => {
    if (typeof value === "string") {
      if (TEXTS.test(name)) found.push({ path, text: value });
    } else if (Array.isArray(value)) {
      for (const [i, each] of value.entries()) take(each, `${path}.${i}`, String(i));
    } else if (typeof value === "object" && value !== null) {
      const keys = Object.keys(value);
      for (const key of keys.includes("dateline") ? ["dateline", ...keys.filter((key2) => key2 !== "dateline")] : keys)
        if (!DERIVED.test(key)) take(Reflect.get(value, key), path === "" ? key : `${path}.${key}`, key);
    }
  };
  take(article, "", "");
  return found;
}

// src/formats/body/read/document-dialect.ts
var documentDialect = (report) => ({
  kinds: DOCUMENT_ELEMENTS,
  report: (rule, message) => report?.(rule, message),
  isDocument: true,
  base: report?.base
});
var plainDialect = /* @__PURE__ */ documentDialect();

// src/formats/body/read/read-marked-text.ts
function readMarkedText(nodes, report) {
  const [only, ...more] = nodes;
  if (typeof only === "string" && !more.length && !/[\n\r\f\0]/.test(only)) return plainText(only);
  const text = readText(nodes, new TextReader(report ? documentDialect(report) : plainDialect));
  return text && marked(text);
}
function plainText(text) {
  const value = toText(text);
  return value === void 0 ? void 0 : { text: value };
}

// src/formats/body/read/element-shape.ts
function isDeskNotepad(classes) {
  const names = classes.split(/\s+/);
  return names.includes("notepad") && !names.includes("public");
}
function repeatedLead(blocks) {
  const lead = blocks.find((block) => block.attributes.class === "lead_paragraph");
  const words = lead && bare(lead);
  return words && blocks.some((one) => one !== lead && bare(one).startsWith(words)) ? lead : void 0;
}
var bare = (element) => contentOf(element.children).replace(/\s+/g, "");
var PARTS = /* @__PURE__ */ new Set([
  void 0,
  "item",
  "row",
  "cell",
  "caption",
  "break",
  "nothing"
]);
function hasBlocks(element) {
  if (!element.children.some(isElement)) return false;
  let found = false;
  walkNodes(element.children, {
    enter({ local }) {
      const kind = DOCUMENT_ELEMENTS.get(local);
      found ||= kind === "picture" ? local === "img" : !PARTS.has(kind);
      return !found && kind !== "nothing";
    }
  });
  return found;
}

// src/formats/body/read/header-lines.ts
var HEADS = ["subheadline", "kicker", "byline", "dateline", "summary", "teaser"];
var HEADER_LINES = ["keywords", "time"];
function headerLineKind({
  local,
  attributes
}) {
  if (local !== "span" && local !== "time") return void 0;
  return [...HEADS, ...HEADER_LINES].find((kind) => kind === attributes.class) ?? (local === "time" ? local : void 0);
}

// src/formats/body/read/read-dateline.ts
var PARTS2 = /* @__PURE__ */ new Map([
  ["place", "place"],
  ["city", "place"],
  ["sublocation", "place"],
  ["region", "region"],
  ["state", "region"],
  ["country", "country"],
  ["date", "date"],
  ["story.date", "date"],
  ["credit", "credit"]
]);
function readDateline(element, sources = []) {
  const text = lineOf(apart(element.children));
  if (text === void 0) return void 0;
  const parts = [];
  let norm;
  walkNodes(element.children, {
    enter(child) {
      const part = PARTS2.get(child.local) ?? PARTS2.get(child.attributes.class) ?? bareLocation(child);
      const words = part && (leadingPlace(child) ?? lineOf(child.children));
      if (part === "date") norm ??= child.attributes.norm ?? child.attributes.datetime;
      parts.push({ part, text: words, codes: codesOf(child) });
      return true;
    }
  });
  const dateline = datelineOf(text, parts, readNumbers(norm?.replace(/T.*$/, "")));
  return sources.length ? { ...dateline, credits: [...sources] } : dateline;
}
var lineOf = (nodes) => toLine(readMarkedText(nodes)?.text);
var SPACE2 = " ";
var DENSE_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*$/u;
var OPENS_WORD = /^[\p{L}\p{N}]/u;
var apart = (children) => children.flatMap((child, i) => {
  const before = children[i - 1];
  return isElement(child) && child.local === "story.date" && before && isElement(before) && OPENS_WORD.test(lineOf(child.children) ?? "") && !DENSE_END.test(lineOf([before]) ?? "") ? [SPACE2, child] : [child];
});
var bareLocation = (element) => element.local === "location" && (!childrenOf(element).some(({ local }) => PARTS2.has(local)) || leadingPlace(element)) ? "place" : void 0;
function leadingPlace({ local, children }) {
  const [first] = children;
  const parts = children.map((child) => PARTS2.get(isElement(child) ? child.local : void 0)).filter(Boolean);
  if (local !== "location" || !parts.length || parts.includes("place") || !first || isElement(first)) return void 0;
  return toLine(textOf(first).replace(/[\s,]{1,9}$/, ""));
}
function codesOf(element) {
  const countryCode = toCountryCode(element.attributes[element.local === "country" ? "iso-cc" : "value"]);
  const subdivisionCode = toSubdivisionCode(element.attributes[element.local === "state" ? "state-code" : "value"]);
  return { ...countryCode && { countryCode }, ...subdivisionCode && { subdivisionCode } };
}

// src/formats/body/read/read-media.ts
var MEDIA = /* @__PURE__ */ new Map([
  ["image", "picture"],
  ["photo", "picture"],
  ["picture", "picture"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
function readMedia(element, session) {
  const captions = childrenOf(element, "media-caption").flatMap(
    (part) => readText(part.children, new TextReader(session.dialect)) ?? []
  );
  const references = childrenOf(element, "media-reference");
  const [first] = references;
  if (element.attributes.class === "embed") {
    const name = toLine(metadata(element, "provider"));
    const address = first?.attributes.source;
    if (pushEmbed(element, session, { address, name, captions: captions.slice(0, 1) })) return;
  }
  const [producer] = childrenOf(element, "media-producer");
  pushMedia(element, session, {
    id: toLine(metadata(element, "id")),
    medium: MEDIA.get(element.attributes["media-type"]),
    captions,
    credit: producer && readText(producer.children, new TextReader(session.dialect), { asLine: true }),
    alt: first?.attributes["alternate-text"],
    renditions: references.flatMap((file) => {
      const { source, name = "", "mime-type": mimeType } = file.attributes;
      const role = /^rnd:(\S+)$/.exec(name)?.[1];
      return source === void 0 ? [] : fileAt(source, role, mimeType, file, session);
    })
  });
}
var metadata = (element, name) => childrenOf(element, "media-metadata").find((data) => data.attributes.name === name)?.attributes.value;
function readFrame(element, session) {
  const address = element.attributes.src ?? element.attributes.data;
  const href = toUri(address?.startsWith("//") ? `https:${address}` : address);
  if (href) session.push({ block: { kind: "embed", href }, texts: {} }, element);
}

// src/formats/body/read/read-document.ts
var SIGNOFFS = ["contributors", "initials", "agency"];
function readDocument(root, report, own = { postOf }) {
  const reader = new DocumentReader(report, own);
  return reader.document(root);
}
var DocumentReader = class extends BodyReader {
  #body = {
    head: [],
    signoff: [],
    boilerplate: [],
    contacts: [],
    editorsNotes: []
  };
  /** The open headers and footers, the outermost first. */
  #sections = [];
  /** Elements whose text repeats the start of another block. */
  #repeated = /* @__PURE__ */ new Set();
  /** The dateline that belongs to the next paragraph. */
  #dateline;
  /** The credits of the next dateline, from the classifiers before it. */
  #sources = [];
  constructor(report, own) {
    super({ ...documentDialect(report), ...own, readDateline: (element) => readDateline(element) });
  }
  document(root) {
    this.#open(root);
    this.read(root.children);
    this.#pushDateline();
    return { ...this.#body, blocks: this.blocks.map(({ block }) => block) };
  }
  /** Remembers the block of an element that repeats the start of another one. Returns true: the contents are still to be read. */
  #open(element) {
    const lead = repeatedLead(childrenOf(element, "block"));
    if (lead) this.#repeated.add(lead);
    return true;
  }
  /** Reads a line of a header that is no block: `<header><span class="keywords">`, `<header><time>`. */
  enter(element) {
    const kind = this.#section === "header" ? headerLineKind(element) : void 0;
    if (!kind) return super.enter(element);
    this.flush();
    const text = toLine(this.#textOf(element));
    if (text !== void 0) this.#body.head.push({ kind, text });
    return false;
  }
  pushLoose(text) {
    if (this.#section === "header") this.#body.head.push({ kind: "line", text: text.text });
    else super.pushLoose(text);
  }
  leave(element) {
    super.leave(element);
    if (this.#sections.at(-1) === element) this.#sections.pop();
    else if (this.dialect.kinds.get(element.local) === "container") this.#pushDateline();
  }
  /** Makes a paragraph of a dateline without a paragraph after it. */
  #pushDateline() {
    const dateline = this.#dateline;
    this.#dateline = void 0;
    if (dateline) this.blocks.push({ block: { kind: "paragraph", text: dateline.text }, texts: {}, element: void 0 });
  }
  get #section() {
    return this.#sections.at(-1)?.local;
  }
  readElement(element, kind) {
    if (this.#repeated.has(element)) return false;
    switch (kind) {
      case "paragraph":
        return hasBlocks(element) ? this.#open(element) : this.#paragraph(element);
      case "caption":
        return true;
      case "heading":
        return this.#heading(element);
      case "embed":
        readFrame(element, this);
        return false;
      case "media":
        readMedia(element, this);
        return false;
      case "note":
        return this.#note(element);
      case "header":
      case "footer":
        return this.#enterSection(element);
      case "address":
        return this.#address(element);
      case "dateline":
        return this.#datelineIn(element);
      case "classifier":
        return this.#source(element);
      case "tagline":
        return this.#tagline(element);
      case "container":
        return this.#container(element);
      default:
        return super.readElement(element, kind);
    }
  }
  #datelineIn(element) {
    this.#dateline = readDateline(element, this.#sources);
    this.#sources = [];
    return false;
  }
  #source(element) {
    const text = element.attributes.type === "source" ? toLine(this.#textOf(element)) : void 0;
    const agency = toLine(element.attributes.value);
    if (text) this.#sources.push({ text, ...agency && { agency } });
    return false;
  }
  #tagline(element) {
    const text = this.#textOf(element);
    const kind = SIGNOFFS.find((one) => one === element.attributes.class) ?? "contributors";
    if (text !== void 0) this.#body.signoff.push({ kind, text });
    return false;
  }
  #container(element) {
    if (!isDeskNotepad(element.attributes.class ?? "")) return this.#open(element);
    const text = this.#textOf(element);
    if (text !== void 0) this.#body.editorsNotes.push({ text, public: false });
    return false;
  }
  #enterSection(element) {
    this.#sections.push(element);
    return this.#open(element);
  }
  #words(element) {
    return readText(element.children, new TextReader(this.dialect));
  }
  #textOf(element) {
    return this.#words(element)?.text;
  }
  /** Reads an element, and takes the block that it makes off the body; undefined if none. */
  #blockOf(read, element) {
    const { length } = this.blocks;
    read(element, this, this.openMarks);
    return this.blocks.length > length ? this.blocks.pop() : void 0;
  }
  #heading(element) {
    const found = this.#blockOf(readSubhead, element);
    if (found?.block.kind !== "subhead") return false;
    const { text } = found.block;
    const { head } = this.#body;
    const isTop = element.local === "h1" || element.local === "hl1";
    if (this.blocks.length || !(isTop || head.at(-1)?.kind === "headline")) this.blocks.push(found);
    else head.push({ kind: isTop ? "headline" : "subheadline", text });
    return false;
  }
  #paragraph(element) {
    const name = element.attributes.class ?? "";
    if (this.#section === "footer" && this.#tail(element, name)) return false;
    const found = this.#blockOf(readParagraph, element);
    if (found?.block.kind !== "paragraph") return false;
    const inHeader = this.#section === "header";
    const kind = HEADS.find((kind2) => kind2 === name) ?? (name === "dat" ? "dateline" : void 0) ?? (inHeader ? HEADER_LINES.find((kind2) => kind2 === name) : void 0);
    if (inHeader || kind && !this.blocks.length) {
      this.#body.head.push({ kind: kind ?? "line", text: found.block.text });
      return false;
    }
    const dateline = found.block.dateline ?? this.#dateline;
    this.#dateline = void 0;
    this.blocks.push(dateline ? { ...found, block: { ...found.block, dateline } } : found);
    return false;
  }
  /**
   * Reads a paragraph of the footer as sign-off or boilerplate, by its class.
   * Returns false for other paragraphs, which are part of the story.
   */
  #tail(element, name) {
    const kind = SIGNOFFS.find((one) => one === name) ?? (name === "tagline" ? "contributors" : void 0);
    if (!kind && name !== "boilerplate") return false;
    const text = this.#textOf(element);
    if (text !== void 0 && kind) this.#body.signoff.push({ kind, text });
    else if (text !== void 0) this.#body.boilerplate.push(text);
    return true;
  }
  #address(element) {
    const text = this.#words(element);
    if (!text) return false;
    if (this.#section === "footer") this.#body.contacts.push({ text: text.text });
    else this.push({ block: { kind: "paragraph", ...marked(text) }, texts: { text } }, element);
    return false;
  }
  #note(element) {
    const kind = element.attributes.noteclass;
    if (kind !== "end" && kind !== "editorsnote") return this.#open(element);
    const text = this.#textOf(element);
    if (text !== void 0 && kind === "end") this.#body.boilerplate.push(text);
    else if (text !== void 0) this.#body.editorsNotes.push({ text });
    return false;
  }
};

// src/formats/body/opening/with-head.ts
function withHead(meta, body, signed) {
  let known = meta;
  let bylined = signed;
  const more = [];
  for (const { kind, text } of body.head) {
    const { headline, subheadline, byline, dateline, summaries = [], restrictions = [] } = known;
    if (kind === "headline" && !headline) known = { ...known, headline: text };
    else if (kind === "subheadline" && !subheadline) known = { ...known, subheadline: text };
    else if (kind === "kicker" && !known.kicker) known = { ...known, kicker: text };
    else if (kind === "keywords") known = withKeywords(known, text);
    else if (kind === "time") known = known.published ? known : { ...known, published: { text } };
    else if (kind === "byline" && !bylined) {
      bylined = true;
      known = { ...known, byline: { ...byline, text } };
    } else if (kind === "dateline" && !dateline) known = { ...known, dateline: { text } };
    else if (kind === "credit" && !known.creditLine) known = { ...known, creditLine: text };
    else if (kind === "summary" || kind === "teaser") {
      const isKnown = summaries.some((one) => alike(one.text, text));
      const summary = kind === "teaser" ? { text, role: kind } : { text };
      known = isKnown ? known : { ...known, summaries: [...summaries, summary] };
    } else if (kind === "rights") known = { ...known, restrictions: [...restrictions, text] };
    else if (![headline, subheadline, known.kicker, byline?.text, dateline?.text, known.creditLine].includes(text)) {
      more.push(kind === "headline" || kind === "subheadline" ? { kind: "subhead", text } : { kind: "paragraph", text });
    }
  }
  return { ...known, body: [...more, ...withoutOpening(body.blocks, known.dateline)] };
}
function withKeywords(known, text) {
  const { slugline, keywords = [] } = known;
  if (!slugline) return { ...known, slugline: text };
  const more = text.split(/[/,;]/).flatMap((one) => toLine(one) ?? []);
  const all = alike(slugline, text) ? keywords : [.../* @__PURE__ */ new Set([...keywords, ...more])];
  return all.length ? { ...known, keywords: all } : known;
}
var alike = (a, b) => a.replace(/\s+/g, " ") === b.replace(/\s+/g, " ");

// src/formats/body/read/report-empty-blocks.ts
var WORDED = /* @__PURE__ */ new Set([
  "paragraph",
  "heading",
  "list",
  "table",
  "quote",
  "preformatted"
]);
var SHOWN = /* @__PURE__ */ new Set(
  "img picture video audio media media-reference object embed iframe svg canvas hr".split(" ")
);
function reportEmptyBlocks(root, report) {
  let count = 0;
  let first;
  const open = [{ hasContent: false, before: 0 }];
  walkNodes([root], {
    enter({ local }) {
      open.push({ hasContent: SHOWN.has(local), before: count });
      return true;
    },
    leave(element) {
      const { hasContent, before } = open.pop() ?? { hasContent: false, before: 0 };
      const above = open.at(-1);
      if (hasContent && above) above.hasContent = true;
      if (hasContent || count > before || !WORDED.has(DOCUMENT_ELEMENTS.get(element.local))) return;
      count++;
      first ??= element;
    },
    text(text) {
      const above = open.at(-1);
      if (above && textOf(text).trim()) above.hasContent = true;
    }
  });
  if (!first) return;
  const what = count === 1 ? "Empty element was" : `${count} empty elements were`;
  const { name } = first;
  report("empty-content", `${what} left out: <${name}>.`, { quoting: `<${name}></${name}>` });
}

// src/formats/contributor-role.ts
var ROLES = {
  reporting: { names: ["reporter"], codes: ["correspondent"] },
  "additional reporting": {},
  writing: { codes: ["author"], exact: true },
  editing: { names: ["editor"], codes: ["contentEditor", "editor"], exact: true },
  compiling: {},
  translation: { names: ["translator"] },
  graphics: {},
  photography: { names: ["photographer"] },
  video: { codes: ["cameraOperator"] },
  contributor: {}
};
var rows = /* @__PURE__ */ Object.entries(ROLES);
var NAMES2 = /* @__PURE__ */ new Map(
  rows.flatMap(([role, { names = [] }]) => [role, ...names].map((name) => [name, role]))
);
var CODES = /* @__PURE__ */ new Map(
  rows.flatMap(([role, { codes = [] }]) => codes.map((code) => [`cpprole:${code}`, role]))
);
function contributorCode(role) {
  const { codes = [], exact } = ROLES[role];
  return exact ? `cpprole:${codes[0]}` : void 0;
}
var roleNamed = (name) => NAMES2.get(name?.toLowerCase() ?? "");
function contributorRole(definition, qcodes = "") {
  return roleNamed(definition) ?? qcodes.split(/\s+/).map((qcode) => CODES.get(qcode) ?? roleNamed(qcode.slice(qcode.indexOf(":") + 1))).find(Boolean) ?? "contributor";
}

// src/formats/inline/annotations-of.ts
function annotationsOf(known, mentions = [], quoted = []) {
  const all = new Entities();
  for (const one of known) all.add(one);
  for (const one of mentions) all.mention(one);
  const people = all.of("person").map((one) => personOf(one, all));
  const organisations = all.of("organisation").map(({ id, name, facts = {}, mentions: mentions2 }) => {
    const parent = all.idOf("organisation", facts.parent);
    return { id, name, ...facts.acronym && { acronym: facts.acronym }, ...parent && { parent }, mentions: mentions2 };
  });
  const places = all.of("place").map(({ id, name, facts = {}, mentions: mentions2 }) => {
    const { countryCode, subdivisionCode, geonames } = facts;
    const codes = { ...countryCode && { countryCode }, ...subdivisionCode && { subdivisionCode } };
    return { id, name, ...codes, ...geonames && { geonames }, mentions: mentions2 };
  });
  const statements = quoted.map(({ content, by }) => {
    return { kind: "direct", content: [...content], ...speakerFields(by, all) };
  });
  const found = {
    ...people.length && { people },
    ...organisations.length && { organisations },
    ...places.length && { places },
    ...statements.length && { statements }
  };
  return Object.keys(found).length ? found : void 0;
}
function personOf({ id, name, facts = {}, mentions }, all) {
  const { given, family, roles: givenRoles = [] } = facts;
  const roles = givenRoles.map(({ text, organisation: key }) => {
    const organisation = all.idOf("organisation", key);
    return { text, ...organisation && { organisation } };
  });
  return {
    id,
    name,
    ...given && { given },
    ...family && { family },
    ...roles.length && { roles },
    mentions
  };
}
var Entities = class {
  lists = { person: [], organisation: [], place: [] };
  ids = new Ids();
  keys = /* @__PURE__ */ new Map();
  names = /* @__PURE__ */ new Map();
  of(kind) {
    return this.lists[kind];
  }
  add(one) {
    const { kind, key, name } = one;
    const entity = { ...one, id: this.ids.for(kind, name), mentions: [] };
    this.lists[kind].push(entity);
    if (!this.keys.has(`${kind} ${key}`)) this.keys.set(`${kind} ${key}`, entity);
    if (!this.names.has(`${kind} ${name}`)) this.names.set(`${kind} ${name}`, entity);
    return entity;
  }
  mention({ kind, key, anchor }) {
    const known = this.keys.get(`${kind} ${key}`);
    const entity = known ?? this.add({ kind, key, name: anchor.text.replace(/[\n\t]/g, " ") });
    entity.mentions.push(anchor);
  }
  idOf(kind, key) {
    return key === void 0 ? void 0 : this.keys.get(`${kind} ${key}`)?.id;
  }
  named(kind, name) {
    return this.names.get(`${kind} ${name}`);
  }
};
var KINDS = ["person", "organisation", "place"];
function speakerFields(by, all) {
  if (by === void 0) return {};
  const named = (name) => {
    const kind = KINDS.find((one) => all.named(one, name));
    const found = kind && all.named(kind, name);
    return kind && found && { [kind]: found.id };
  };
  const speaker = named(by);
  if (speaker) return { speaker };
  const names = by.split(BETWEEN_SPEAKERS);
  const speakers = names.flatMap((name) => named(name) ?? []);
  return speakers.length > 1 && speakers.length === names.length ? { speakers } : {};
}

// src/formats/report-zoneless-times.ts
function reportZonelessTimes(times, report) {
  for (const [name, value, time = value] of times) {
    if (!value || !toInstant(time, true) || toInstant(time)) continue;
    const message = `${name} has a time without a time zone: ${value.trim()}.`;
    report("missing-zone", message, { severity: "warning", quoting: value });
  }
}

export {
  ExtractBuilder,
  extractXml,
  textEndsBefore,
  addPiece,
  locatedStory,
  withHead,
  readMarkedText,
  readDateline,
  readDocument,
  reportEmptyBlocks,
  contributorCode,
  roleNamed,
  contributorRole,
  annotationsOf,
  reportZonelessTimes
};
