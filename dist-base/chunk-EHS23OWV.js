import {
  wordsIn
} from "./chunk-KRP356JW.js";
import {
  MONTHS
} from "./chunk-DBUBM7OV.js";
import {
  ILLEGAL,
  toCode,
  toCount,
  toInstant,
  toLanguageTag,
  toLine,
  toText,
  toUri,
  toUriReference
} from "./chunk-WZR4J4NQ.js";
import {
  zoneOffset
} from "./chunk-3KXIAZA6.js";
import {
  isRecord
} from "./chunk-5SBVZHEZ.js";

// src/formats/body/resolve-address.ts
var PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/;
function resolveAddress(address, base) {
  const [, scheme, authority, path = "", query, fragment] = PARTS.exec(address) ?? [];
  if (scheme !== void 0) return toUri(address);
  const [, baseScheme = "", baseAuthority, basePath = "", baseQuery] = PARTS.exec(base) ?? [];
  const whole = path.startsWith("/") || authority !== void 0 ? path : mergePaths(path, basePath, baseAuthority);
  const host = authority ?? baseAuthority;
  const search = query ?? (path || authority !== void 0 ? void 0 : baseQuery);
  return toUri(
    `${baseScheme}:${host === void 0 ? "" : `//${host}`}${withoutDots(whole)}${search === void 0 ? "" : `?${search}`}${fragment === void 0 ? "" : `#${fragment}`}`
  );
}
function mergePaths(path, base, authority) {
  if (!path) return base;
  return authority !== void 0 && !base ? `/${path}` : base.slice(0, base.lastIndexOf("/") + 1) + path;
}
function withoutDots(path) {
  const segments = [];
  const parts = path.split("/");
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    if (part === "..") {
      if (segments.length > 1) segments.pop();
    } else if (part !== ".") segments.push(part);
    if (isLast && (part === "." || part === "..")) segments.push("");
  }
  return segments.join("/");
}
function withBase(article, base) {
  if (base === void 0) return article;
  return { ...article, body: article.body.map((block) => resolved(block, base)) };
}
function resolved(block, base) {
  if (block.kind !== "media" || !block.renditions) return block;
  const renditions = block.renditions.map((file) => ({ ...file, href: resolveAddress(file.href, base) ?? file.href }));
  return { ...block, renditions };
}

// src/formats/feeds/rfc822-date.ts
var DATE = /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d\d)\s+(\d\d?):(\d\d)(?::(\d\d))?\s*(Z|UTC?|GMT|[ECMP][SD]T|[+-]\d{4})?\s*$/i;
var ZONES = {
  EDT: "-04:00",
  EST: "-05:00",
  CDT: "-05:00",
  CST: "-06:00",
  MDT: "-06:00",
  MST: "-07:00",
  PDT: "-07:00",
  PST: "-08:00"
};
function momentOf(value) {
  const [, day = "", name = "", year = "", hour = "", minute = "", second = "00", zone] = DATE.exec(value ?? "") ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!month) return toInstant(value, true);
  const two = (digits) => String(digits).padStart(2, "0");
  const full = year.length === 2 ? `${Number(year) < 50 ? "20" : "19"}${year}` : year;
  return toInstant(`${full}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offsetOf(zone)}`, true);
}
function offsetOf(zone) {
  const named = zone?.toUpperCase();
  if (named === void 0) return "";
  return ZONES[named] ?? (/^[+-]/.test(named) ? `${named.slice(0, 3)}:${named.slice(3)}` : "Z");
}

// src/formats/zone.ts
var ZONELESS = /^\s*(\d{4})-?(\d\d)-?(\d\d)[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*$/;
var TIME = /created|modified|embargo|expire|publish|updated|sent|date|time(?:stamp)?$|norm$/i;
var ZONELESS_RFC_822 = /^\s*(?:[A-Za-z]{3,9},?\s+)?\d{1,2}\s+[A-Za-z]{3,9}\s+\d{2,4}\s+\d\d?:\d\d(?::\d\d)?\s*$/;
var EMBARGO = /embargo|release/i;
function withOffset(time, zone, name = "") {
  const [, year, month, day, hour, minute, second = "00"] = ZONELESS.exec(time) ?? [];
  const local = year ? `${year}-${month}-${day}T${hour}:${minute}:${second}` : mailTime(time);
  const offset = local && zoneOffset(zone, local, EMBARGO.test(name));
  if (!offset) return time;
  return year ? time.trim() + offset : `${time.trim()} ${offset === "Z" ? "+0000" : offset.replace(":", "")}`;
}
var mailTime = (time) => ZONELESS_RFC_822.test(time) ? momentOf(time) : void 0;
function zonedXml(root, zone) {
  if (zone === void 0) return root;
  const attributes = Object.entries(root.attributes).map(([name, value]) => [
    name,
    TIME.test(name) ? withOffset(value, zone, `${root.local} ${name}`) : value
  ]);
  const isTime = TIME.test(root.local);
  const children = root.children.map((child) => {
    if (typeof child !== "string") return zonedXml(child, zone);
    return isTime && root.children.length === 1 ? withOffset(child, zone, root.local) : child;
  });
  return { ...root, attributes: Object.fromEntries(attributes), children };
}
function zonedJson(value, zone) {
  if (zone === void 0) return value;
  if (Array.isArray(value)) return value.map((one) => zonedJson(one, zone));
  if (!isRecord(value)) return value;
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    typeof part === "string" ? TIME.test(name) ? withOffset(part, zone, name) : part : zonedJson(part, zone)
  ]);
  return Object.fromEntries(parts);
}

// src/formats/body/read/dialect.ts
var kindOf = (dialect, element) => dialect.isSkipped?.(element) ? "nothing" : dialect.kinds.get(element.local);
function editsIn(blocks) {
  const texts = blocks.flatMap((block) => Object.values(block.texts)).sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return texts.flatMap(({ span, edits }) => {
    if (span.start < end) return [];
    end = span.end;
    return edits;
  });
}

// src/formats/body/read/vocabulary.ts
var SHARED = {
  paragraph: "p dt dd",
  heading: "h1 h2 h3 h4 h5 h6",
  list: "ul ol",
  item: "li",
  table: "table",
  row: "tr thead tbody tfoot",
  cell: "td th",
  caption: "caption figcaption",
  quote: "blockquote",
  preformatted: "pre",
  separator: "hr",
  figure: "figure",
  picture: "img video audio",
  break: "br",
  container: "html body div section article main aside dl details fieldset nav form center",
  nothing: "head script style template noscript svg math"
};
var DOCUMENT = {
  heading: "hl1 hl2",
  caption: "media-caption credit",
  quote: "bq",
  embed: "iframe embed object",
  media: "media",
  note: "note",
  container: "summary block body.content nitf fn nitf-table body.end abstract",
  header: "header",
  footer: "footer",
  address: "address",
  dateline: "dateline",
  tagline: "tagline",
  classifier: "classifier",
  nothing: "body.head tobject key-list nitf-table-metadata"
};
var PAGE = {
  paragraph: "address summary legend",
  list: "menu dir",
  preformatted: "listing xmp plaintext",
  picture: "amp-img iframe",
  container: "header footer hgroup search frameset",
  nothing: "noembed noframes object embed applet frame canvas select datalist textarea button input dialog map"
};
var tableOf = (...tables) => new Map(
  tables.flatMap(
    (rows) => Object.keys(rows).flatMap(
      (kind) => (rows[kind] ?? "").split(" ").map((name) => [name, kind])
    )
  )
);
var DOCUMENT_ELEMENTS = /* @__PURE__ */ tableOf(SHARED, DOCUMENT);
var PAGE_ELEMENTS = /* @__PURE__ */ tableOf(SHARED, PAGE);
var MARKS = /* @__PURE__ */ new Map([
  ["em", "emphasis"],
  ["i", "emphasis"],
  ["strong", "strong"],
  ["b", "strong"],
  ["sub", "subscript"],
  ["sup", "superscript"]
]);
var EM_CLASSES = /* @__PURE__ */ new Map([
  ["strong", "strong"],
  ["bold", "strong"],
  ["subscript", "subscript"],
  ["superscript", "superscript"]
]);

// src/formats/body/read/node.ts
var isElement = (node) => typeof node !== "string" && node.local !== void 0;
var textOf = (node) => typeof node === "string" ? node : node.text;
function childrenOf(parent, ...names) {
  const found = parent?.children.filter(isElement) ?? [];
  return names.length ? found.filter(({ local }) => names.includes(local)) : found;
}
function walkNodes(nodes, visitor) {
  const open = [{ element: void 0, nodes, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next++];
    if (node === void 0) {
      if (top.element) visitor.leave?.(top.element);
      open.pop();
    } else if (!isElement(node)) visitor.text?.(node);
    else if (visitor.enter(node)) open.push({ element: node, nodes: node.children, next: 0 });
  }
}
function contentOf(nodes) {
  let content = "";
  walkNodes(nodes, {
    enter: () => true,
    text(node) {
      content += textOf(node);
    }
  });
  return content;
}

// src/formats/body/read/element-spans.ts
var ELEMENT_SPANS = /* @__PURE__ */ Symbol("elementSpans");
function takeElementSpans(article, above = NONE) {
  if (!above.size && !article.body.some(hasElementSpans)) return [];
  return wordsIn(article).flatMap((words) => {
    const holder = words.holder;
    const elementSpans = holder ? holder[ELEMENT_SPANS] : above.get(words.path);
    if (holder && elementSpans) delete holder[ELEMENT_SPANS];
    return elementSpans?.length ? [{ ...words, elementSpans }] : [];
  });
}
var NONE = /* @__PURE__ */ new Map();
function hasElementSpans(block) {
  if (ELEMENT_SPANS in block) return true;
  if (block.kind === "list") return block.items.some((item) => ELEMENT_SPANS in item);
  if (block.kind !== "table") return false;
  return [block.header ?? [], ...block.rows].some((row) => row.some((cell) => ELEMENT_SPANS in cell));
}

// src/formats/body/read/indent-of.ts
function indentOf(text) {
  let least;
  for (const line of text.split("\n")) {
    const left = line.trimStart().length;
    if (left) least = Math.min(least ?? line.length, line.length - left);
  }
  return least ?? 0;
}

// src/formats/body/read/run.ts
var SET_OUT = /[ \t\f]*[\n\r][ \t\f\n\r]*/g;
var ODD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
var SPACE_END = /\s$/;
var LINE_BREAK = /[\n\r]/;
var NOWHERE = { start: 0, end: 0 };
var NO_EDITS = [];
var Run = class {
  #text = "";
  /** The string that was added last. */
  #last = "";
  #marks = [];
  #open = [];
  length = 0;
  #broken = false;
  /** Whether a space for a line break in the source comes before the next text. It is counted in `length`. */
  #loose = false;
  /** Whether a line break in the source came last. The white space after it is indentation, and is dropped. */
  #indented = false;
  #trace;
  /** Whether white space is preserved, as in `<pre>`. */
  #preservesSpace;
  constructor(preservesSpace = false, trace) {
    this.#preservesSpace = preservesSpace;
    this.#trace = trace;
  }
  /** The offset in the text at which the next character is added. */
  get offset() {
    return this.length + (this.#broken && this.length ? 1 : 0);
  }
  get isEmpty() {
    return this.length === 0;
  }
  endsWith(sign) {
    return !this.#broken && !this.#loose && this.#last.endsWith(sign);
  }
  addNode(node) {
    if (typeof node === "string") this.#add(node);
    else if (!this.#trace) this.#add(node.text);
    else for (const piece of this.#trace.piecesOf(node)) this.#add(piece.text, piece);
  }
  /** Adds a character that the source does not have, such as a quotation mark around `<q>`. `at` is its offset in the page. */
  addSign(text, at = 0) {
    this.#append(text, this.#trace && { text, start: at, end: at, plain: false });
  }
  /** Adds a part of the source. White space with a line break becomes one space; other white space is kept. */
  #add(text, piece) {
    if (!ODD.test(text)) {
      this.#addLegal(text, piece);
      return;
    }
    let done = 0;
    const addTo = (end) => this.#addLegal(text.slice(done, end), this.#trace?.partOf(piece, done, end));
    for (const { 0: unit, index } of text.matchAll(ILLEGAL)) {
      addTo(index);
      done = index;
      if (unit === "\f") this.#addLegal(" ", this.#trace?.spaceFor(piece, index, index + 1));
      done = index + 1;
    }
    addTo(text.length);
  }
  #addLegal(text, piece) {
    let done = this.#indented && !this.#preservesSpace ? indentLength(text) : 0;
    if (done < text.length && !this.#preservesSpace && LINE_BREAK.test(text)) {
      SET_OUT.lastIndex = done;
      for (let found = SET_OUT.exec(text); found; found = SET_OUT.exec(text)) {
        this.#append(text, piece, done, found.index);
        done = SET_OUT.lastIndex;
        this.#addSpace(this.#trace?.spaceFor(piece, found.index, done));
      }
    }
    this.#append(text, piece, done);
  }
  /** Adds the space for a line break in the source. */
  #addSpace(piece) {
    if (!this.#broken && !this.#loose && this.#last && !SPACE_END.test(this.#last)) {
      this.#trace?.add(piece);
      this.length += 1;
      this.#loose = true;
    }
    this.#indented = true;
  }
  #append(text, piece, from = 0, to = text.length) {
    if (from >= to) return;
    if (this.#broken && this.length) {
      this.#trace?.addBreak(piece);
      this.#push("\n");
    } else if (this.#loose) this.#text += " ";
    this.#broken = false;
    this.#loose = false;
    this.#indented = false;
    this.#trace?.add(this.#trace.partOf(piece, from, to));
    this.#push(text.slice(from, to));
  }
  #push(text) {
    this.#text += text;
    this.#last = text;
    this.length += text.length;
  }
  /** Adds the line break of a `<br>`. */
  newLine(at) {
    this.#dropLoose();
    this.#append("\n", at && this.#trace?.breakAt(at));
  }
  /** Starts a new line before the next text, as for a block element inside the text. */
  breakLine() {
    this.#dropLoose();
    if (this.#last && !this.#last.endsWith("\n")) this.#broken = true;
  }
  #dropLoose() {
    if (!this.#loose) return;
    this.#trace?.dropLast();
    this.length -= 1;
    this.#loose = false;
  }
  mark(marking) {
    const open = { marking, start: this.offset, end: -1 };
    this.#marks.push(open);
    this.#open.push(open);
  }
  unmark() {
    const open = this.#open.pop();
    if (open) open.end = this.length;
  }
  /** Returns the trimmed text; undefined if it is empty. */
  finish({ asLine, outdent } = {}) {
    const whole = outdent ? withoutIndent(this.#text) : this.#text;
    const text = toText(asLine ? whole.replace(/[\n\t\u0085\u2028\u2029]/g, " ") : whole);
    if (text === void 0) return void 0;
    const cut = whole.length === text.length ? 0 : whole.length - whole.trimStart().length;
    const marks = this.#marksIn(text, cut);
    if (!this.#trace) return { text, marks, cut, span: NOWHERE, edits: NO_EDITS };
    return this.#trace.placed({ text, marks, cut }, outdent);
  }
  #marksIn(text, cut) {
    const marks = [];
    for (const { marking, start: from, end: to } of this.#marks) {
      const start = Math.max(0, from - cut);
      const end = Math.min(text.length, (to < 0 ? this.length : to) - cut);
      if (start < end) marks.push({ ...marking, start, end });
    }
    return marks;
  }
};
function indentLength(text) {
  let at = 0;
  for (let sign = text.charCodeAt(at); sign === 32 || sign === 9 || sign === 12; sign = text.charCodeAt(at)) at++;
  return at;
}
function withoutIndent(text) {
  const indent = indentOf(text);
  if (!indent) return text;
  return text.split("\n").map((line) => line.slice(indent)).join("\n");
}

// src/formats/body/read/text-reader.ts
var TextReader = class {
  /** The pictures inside the texts so far. */
  pictures = [];
  #run;
  /** The open elements with a mark, the outermost first. */
  #marks = [];
  #open = [];
  #spans = [];
  #dialect;
  /** The marks around the text. */
  #around;
  /** Whether white space is preserved, as in `<pre>`. */
  #preservesSpace;
  constructor(dialect, around = [], preservesSpace = false) {
    this.#dialect = dialect;
    this.#around = around;
    this.#preservesSpace = preservesSpace;
    this.#run = this.#newRun();
  }
  #newRun() {
    const run = new Run(this.#preservesSpace, this.#dialect.trace?.());
    for (const marking of this.openMarks) run.mark(marking);
    return run;
  }
  /** The marks that are open now, the outermost first. */
  get openMarks() {
    return this.#marks.length ? [...this.#around, ...this.#marks.map(({ marking }) => marking)] : this.#around;
  }
  enter(element, kind = kindOf(this.#dialect, element)) {
    if (kind === "nothing") return false;
    if (kind === "picture") {
      this.pictures.push(element);
      return false;
    }
    if (kind === "break") this.#run.newLine(element.page);
    else if (kind) this.#run.breakLine();
    else this.#enterInline(element);
    return true;
  }
  leave(element) {
    const kind = this.#dialect.kinds.get(element.local);
    if (kind === "break") return;
    if (kind) this.#run.breakLine();
    else this.#leaveInline(element);
  }
  text(node) {
    this.#run.addNode(node);
  }
  /** Starts a new line, as for a block element inside the text. */
  breakLine() {
    this.#run.breakLine();
  }
  /** Returns the text so far, and starts a new one; undefined if it is empty. */
  finish(how) {
    if (this.#run.isEmpty) return void 0;
    const text = this.#run.finish(how);
    const spans = this.#spans;
    this.#run = this.#newRun();
    if (spans.length) this.#spans = [];
    if (!text || !spans.length) return text;
    const elements = spans.flatMap(({ element, start, end }) => {
      const span = { start: Math.max(0, start - text.cut), end: Math.min(text.text.length, end - text.cut) };
      return span.start < span.end ? [{ element, ...span }] : [];
    });
    return elements.length ? Object.assign(text, { [ELEMENT_SPANS]: elements }) : text;
  }
  #enterInline(element) {
    if (element.local === "frac-den" && !this.#run.endsWith("/")) this.#run.addSign("/", element.page?.start);
    else if (element.local === "frac-sep" && !element.children.length) this.#run.addSign("/", element.page?.start);
    const { isDocument } = this.#dialect;
    const isQuoted = isDocument && element.local === "q" && !QUOTE.test(leadingText(element));
    const isNamed = isDocument && (NAMING.has(element.local) || element.attributes.id !== void 0);
    if (isQuoted || isNamed) this.#open.push({ element, isQuoted, isNamed, start: this.#run.offset, end: 0 });
    if (isNamed) {
      const last = this.#open.at(-1);
      if (last) this.#spans.push(last);
    }
    if (isQuoted) this.#run.addSign("\u201C", element.page?.start);
    const marking = this.#markingOf(element);
    if (!marking) return;
    this.#marks.push({ element, marking });
    this.#run.mark(marking);
  }
  #leaveInline(element) {
    if (this.#marks.at(-1)?.element === element) {
      this.#run.unmark();
      this.#marks.pop();
    }
    const last = this.#open.at(-1);
    if (last?.element !== element) return;
    this.#open.pop();
    if (last.isQuoted) this.#run.addSign("\u201D", element.page?.end);
    last.end = this.#run.length;
  }
  #markingOf(element) {
    const kind = MARKS.get(element.local);
    if (kind) return { kind: kind === "emphasis" && EM_CLASSES.get(element.attributes.class ?? "") || kind };
    const name = ADDRESSES.get(element.local);
    const address = name && element.attributes[name];
    if (address === void 0) return void 0;
    const { base } = this.#dialect;
    const href = toUri(address) ?? (base === void 0 ? void 0 : resolveAddress(address, base));
    if (href) return { kind: "link", href };
    this.#dialect.report("link-dropped", "Link was left out: its address is relative, malformed or unsafe.", element);
    return void 0;
  }
};
var ADDRESSES = /* @__PURE__ */ new Map([
  ["a", "href"],
  ["span", "data-href"]
]);
var NAMING = /* @__PURE__ */ new Set(["person", "org", "location", "q", "inline"]);
var DEEP = 20;
function leadingText(element) {
  let { children } = element;
  for (let depth = 0; depth < DEEP; depth++) {
    const first = children.find((node) => isElement(node) || textOf(node).trim());
    if (!first) return "";
    if (!isElement(first)) return textOf(first);
    children = first.children;
  }
  return "";
}
var QUOTE = /^\s*["“”„«»‹›‘’「『]/;
function readText(nodes, reader, how) {
  const [only] = nodes;
  if (typeof only === "string" && nodes.length === 1) reader.text(only);
  else walkNodes(nodes, reader);
  return reader.finish(how);
}
function marked({ text, marks, [ELEMENT_SPANS]: spans }) {
  if (!marks.length && !spans) return { text };
  return { text, ...marks.length && { marks: [...marks] }, ...spans && { [ELEMENT_SPANS]: spans } };
}

// src/formats/body/read/read-words.ts
function readPreformatted(element, session) {
  const reader = new TextReader(session.dialect, [], true);
  const text = readText(element.children, reader, { outdent: true });
  if (text) session.push({ block: { kind: "preformatted", text: text.text }, texts: { text } }, element);
  return reader.pictures;
}
function readSubhead(element, session, around) {
  const reader = new TextReader(session.dialect, around);
  const text = readText(element.children, reader, { asLine: true });
  const level = Number(/^h([3-6])$/.exec(element.local)?.[1] ?? 0);
  if (text) {
    session.push({ block: { kind: "subhead", ...marked(text), ...level && { level } }, texts: { text } }, element);
  }
  return reader.pictures;
}
function readParagraph(element, session, around) {
  const { dialect } = session;
  const reader = new TextReader(dialect, around);
  const opening = dialect.wholeParagraphs ? void 0 : datelineOf(element);
  const line = opening && readText(opening.children, new TextReader(dialect), { asLine: true });
  const nodes = opening ? element.children.slice(element.children.indexOf(opening) + 1) : element.children;
  const text = readText(nodes, reader);
  const alone = text ?? line;
  if (!alone) return reader.pictures;
  const dateline = text && line && opening && dialect.readDateline(opening, line.text);
  const block = { kind: "paragraph", ...marked(alone), ...dateline && { dateline } };
  const texts = dateline ? { text: alone, "dateline.text": line } : { text: alone };
  session.push({ block, texts }, element);
  return reader.pictures;
}
function datelineOf({ children }) {
  const first = children.find((node) => isElement(node) || textOf(node).trim());
  return first && isElement(first) && first.local === "span" && first.attributes.class === "dateline" ? first : void 0;
}
function readQuote(element, session, around) {
  const { dialect } = session;
  const post = dialect.postOf?.(element);
  const reader = new TextReader(dialect, around);
  if (post) {
    const text2 = readText(element.children, reader);
    const caption = toText(text2?.text);
    const block = { kind: "embed", ...post, ...caption && { caption } };
    session.push({ block, texts: text2 ? { caption: text2 } : {} }, element);
    return reader.pictures;
  }
  const sources = new Set(childrenOf(element, "cite", "credit", "footer"));
  for (const child of element.children) {
    if (sources.has(child)) reader.breakLine();
    else walkNodes([child], reader);
  }
  const text = reader.finish();
  const source = readText([...sources], new TextReader(dialect), { asLine: true });
  const name = source?.text ?? element.attributes["quote-source"];
  if (text) {
    const block = { kind: "quote", ...marked(text), ...name && { source: name } };
    session.push({ block, texts: source ? { text, source } : { text } }, element);
  } else if (source) session.push({ block: { kind: "paragraph", ...marked(source) }, texts: { text: source } }, element);
  return reader.pictures;
}

// src/formats/body/read/image-address.ts
var LAZY = ["data-src", "data-lazy-src", "data-original"];
var SETS = ["srcset", "data-srcset", "data-lazy-srcset"];
var LONGEST = 1e4;
var SEPARATOR = /,\s+|(?<=\d[wx]),/;
function imageAddress(attributes, sources = []) {
  const lazy = LAZY.map((name) => attributes[name]).find(isAddress);
  if (lazy !== void 0) return lazy;
  if (isAddress(attributes.src)) return attributes.src;
  for (const element of [attributes, ...sources]) {
    const address = SETS.map((name) => largestIn(element[name] ?? "")).find(isAddress);
    if (address !== void 0) return address;
  }
  return attributes.src;
}
var isAddress = (address) => address !== void 0 && !/^\s*(?:data:|$)/i.test(address);
function largestIn(files) {
  let best;
  let most = -1;
  for (const file of files.slice(0, LONGEST).split(SEPARATOR)) {
    const [address, size = "1"] = file.trim().split(/\s+/);
    const value = Number.parseFloat(size);
    if (!address || !(value > most)) continue;
    best = address;
    most = value;
  }
  return best;
}

// src/formats/body/read/media-facts.ts
var MEDIA = ["picture", "graphic", "video", "audio"];
var mediumOf = (names, firstFile) => MEDIA.find((name) => names.includes(name)) ?? MEDIA.find((name) => firstFile === name);
function renditionOf(source, facts) {
  const href = toUriReference(source);
  if (!href) return void 0;
  const role = toCode(facts.role);
  const mimeType = toCode(facts.mimeType);
  const width = toCount(facts.width, 999999);
  const height = toCount(facts.height, 999999);
  return {
    href,
    ...role && { role },
    ...mimeType && { mimeType },
    ...width && { width },
    ...height && { height }
  };
}

// src/formats/body/read/push-media.ts
function pushMedia(element, session, { id, medium, captions, credit, alt: altText, renditions, texts }) {
  const [caption] = captions;
  const alt = renditions.length ? toLine(altText) : void 0;
  if (!id && !medium && !caption && !credit && !renditions.length) return;
  const block = {
    kind: "media",
    ...id && { id },
    ...medium && { medium },
    ...captionOf(captions),
    ...credit && { credit: credit.text },
    ...alt && { alt },
    ...renditions.length && { renditions: [...renditions] }
  };
  session.push({ block, texts: { ...texts, ...textOf2(captions), ...credit && { credit } } }, element);
}
function pushEmbed(element, session, { address, name, captions, texts }) {
  const href = toUri(address);
  if (!href) return false;
  const block = { kind: "embed", href, ...name && name !== href && { provider: name }, ...captionOf(captions) };
  session.push({ block, texts: { ...texts, ...textOf2(captions) } }, element);
  return true;
}
function captionOf(captions) {
  const [first, ...more] = captions;
  if (!first) return {};
  if (more.length) return { caption: captions.map(({ text: text2 }) => text2).join("\n") };
  const { text, marks: _, ...spans } = marked(first);
  return { caption: text, ...spans };
}
function textOf2(captions) {
  const [caption, ...more] = captions;
  const last = more.at(-1);
  if (!caption || !last) return caption ? { caption } : {};
  const edits = captions.flatMap(({ span, edits: edits2 }, i) => {
    const next = captions[i + 1];
    return next ? [...edits2, { start: span.end, end: next.span.start, text: "\n" }] : edits2;
  });
  const text = captions.map((one) => one.text).join("\n");
  return {
    caption: { text, marks: [], cut: caption.cut, span: { start: caption.span.start, end: last.span.end }, edits }
  };
}
function fileAt(address, role, mimeType, file, { dialect }) {
  const { width, height } = file.attributes;
  const found = renditionOf(address, { role, mimeType, width, height });
  if (found) return [found];
  dialect.report("picture-dropped", "Media was left out: its address is malformed or unsafe.", file);
  return [];
}

// src/formats/body/read/read-figure.ts
function readFigure(figure, session, around) {
  const { dialect } = session;
  const caption = new TextReader(dialect, around);
  const files = [];
  const lines = {};
  let aside;
  let line = caption;
  const isEmbed = (figure.attributes.class ?? "").split(/\s+/).includes("embed");
  let link;
  walkNodes(figure.children, {
    enter(element) {
      const kind = kindOf(dialect, element);
      if (dialect.kinds.get(element.local) === "picture") {
        files.push(element);
        return false;
      }
      const role = aside || kind === "nothing" ? void 0 : roleOf(element, isEmbed);
      if (role === void 0 || role in lines) return line.enter(element, kind);
      if (role === "embed") link = element;
      aside = { element, role };
      line = new TextReader(dialect);
      return true;
    },
    leave(element) {
      if (element !== aside?.element) {
        line.leave(element);
        return;
      }
      lines[aside.role] = line.finish({ asLine: true });
      aside = void 0;
      line = caption;
    },
    text: (node) => line.text(node)
  });
  const captions = [caption.finish() ?? []].flat();
  if (link)
    pushEmbed(figure, session, {
      address: link.attributes.href,
      name: lines.embed?.text,
      captions,
      texts: { ...lines.embed && { provider: lines.embed } }
    });
  else pushFiles(figure, session, { ...lines, captions, files });
}
function readPicture(file, session) {
  pushFiles(file, session, { captions: [], files: [file] });
}
function pushFiles(figure, session, { id, medium, captions, credit, files }) {
  const [first] = files;
  if (first && files.every(isFrame)) {
    const address = addressOf(first);
    if (address && pushEmbed(figure, session, { address, name: void 0, captions })) return;
  }
  const classes = figure === first ? [] : (figure.attributes.class ?? "").split(/\s+/);
  pushMedia(figure, session, {
    id: id?.text,
    texts: { ...id && { id } },
    medium: mediumOf([medium?.text, ...classes], first?.local),
    captions,
    credit,
    alt: first?.attributes.alt ?? first?.attributes["aria-label"],
    renditions: files.flatMap((file) => isFrame(file) ? [] : fileOf(file, session))
  });
}
var isFrame = ({ local }) => local === "iframe";
function addressOf({ attributes: { src, width, height, "data-src": lazy } }) {
  if ([width, height].some((size) => size !== void 0 && /^[01](?:px)?$/.test(size))) return void 0;
  const address = /^(?:https?:)?\/\//i.test(src ?? "") ? src : lazy;
  return address?.startsWith("//") ? `https:${address}` : address;
}
var ROLE = /(?:^|\s)rnd:(\S+)/;
function fileOf(file, session) {
  const { attributes } = file;
  const [source] = childrenOf(file, "source");
  const role = ROLE.exec(attributes.class ?? "")?.[1];
  const address = imageAddress(attributes, session.dialect.sourcesOf?.(file)) ?? source?.attributes.src;
  return fileAt(address, role, attributes["data-type"], file, session);
}
function roleOf(element, inEmbed) {
  const name = element.attributes.class?.slice(0, 200) ?? "";
  if (element.local === "a" && (inEmbed || name === "embed") && toUri(element.attributes.href)) return "embed";
  if (element.local === "span" && (name === "id" || name === "medium")) return name;
  return element.local === "cite" || /(?:^|\s)credit(?:\s|$)/i.test(name) ? "credit" : void 0;
}

// src/formats/body/read/read-list.ts
function readList(element, session, around) {
  const reader = new TextReader(session.dialect, around);
  const items = [];
  const texts = {};
  const endItem = () => {
    const text = reader.finish();
    if (!text) return;
    texts[`items.${items.length}.text`] = text;
    items.push(marked(text));
  };
  const isItem = (kind) => kind === "item" || kind === "list";
  walkNodes(element.children, {
    enter(child) {
      const kind = kindOf(session.dialect, child);
      if (!isItem(kind)) return reader.enter(child, kind);
      endItem();
      return true;
    },
    leave(child) {
      if (isItem(session.dialect.kinds.get(child.local))) endItem();
      else reader.leave(child);
    },
    text: (node) => reader.text(node)
  });
  endItem();
  if (items.length) {
    const ordered = element.local === "ol";
    const first = (element.attributes.start ?? element.attributes.seqnum)?.trim();
    const start = ordered && first && /^\d{1,9}$/.test(first) ? Number(first) : 1;
    session.push({ block: { kind: "list", ordered, items, ...start !== 1 && { start } }, texts }, element);
  }
  return reader.pictures;
}

// src/formats/body/read/read-table.ts
var WIDEST = 32;
function readTable(table, session, around) {
  const reader = new TextReader(session.dialect, around);
  const seen = (parent, ...names) => childrenOf(parent, ...names).filter((child) => kindOf(session.dialect, child) !== "nothing");
  const rowOf = (row, inHead) => {
    const cells = seen(row, "th", "td");
    return {
      isHead: inHead || cells.length > 0 && cells.every(({ local }) => local === "th"),
      cells: cells.flatMap((cell) => {
        const span = Math.min(WIDEST, Number(cell.attributes.colspan ?? 1) || 1);
        const more = Array.from({ length: Math.max(0, Math.floor(span) - 1) }, () => void 0);
        return [readText(cell.children, reader, { asLine: true }), ...more];
      })
    };
  };
  const [title] = seen(table, "caption");
  const caption = title && readText(title.children, reader, { asLine: true });
  const head = seen(table, "thead").flatMap((part) => seen(part, "tr").map((row) => rowOf(row, true)));
  const body = seen(table, "tr", "tbody", "tfoot").flatMap(
    (part) => (part.local === "tr" ? [part] : seen(part, "tr")).map((row) => rowOf(row, false))
  );
  const rows = [...head, ...body].filter(({ cells }) => cells.length);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const filled = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  if (!filled) return reader.pictures;
  if (width * rows.length > filled * 4 + 1e4) pushRagged(table, session, caption, rows);
  else pushEven(table, session, caption, rows, width);
  return reader.pictures;
}
function pushEven(table, session, caption, rows, width) {
  const [first, ...rest] = rows;
  const texts = caption ? { caption } : {};
  const cellsOf = ({ cells }, path) => Array.from({ length: width }, (_, i) => {
    const cell = cells[i];
    if (!cell) return {};
    texts[`${path}.${i}.text`] = cell;
    return marked(cell);
  });
  const isNamed = rest.length > 0 && first?.isHead && first.cells.some((cell) => cell);
  const header = isNamed ? cellsOf(first, "header") : void 0;
  const block = {
    kind: "table",
    ...caption && { caption: caption.text },
    ...header && { header },
    rows: (header ? rest : rows).map((row, i) => cellsOf(row, `rows.${i}`))
  };
  session.push({ block, texts }, table);
}
function pushRagged(table, session, caption, rows) {
  const lines = rows.map(({ cells }) => cells.map((cell) => cell?.text ?? "").join("	"));
  const text = toText([...caption ? [caption.text] : [], ...lines].join("\n"));
  if (text) session.push({ block: { kind: "preformatted", text }, texts: {} }, table);
}

// src/formats/body/read/body-reader.ts
var readSeparator = (element, session) => {
  session.push({ block: { kind: "separator" }, texts: {} }, element);
};
var READERS = /* @__PURE__ */ new Map([
  ["paragraph", readParagraph],
  ["caption", readParagraph],
  ["heading", readSubhead],
  ["preformatted", readPreformatted],
  ["quote", readQuote],
  ["list", readList],
  ["table", readTable],
  ["figure", readFigure],
  ["picture", readPicture],
  ["separator", readSeparator]
]);
var BodyReader = class {
  constructor(dialect) {
    this.dialect = dialect;
    this.#flow = new TextReader(dialect);
  }
  dialect;
  blocks = [];
  #flow;
  read(nodes) {
    walkNodes(nodes, {
      enter: (element) => this.enter(element),
      leave: (element) => this.leave(element),
      text: (node) => this.#flow.text(node)
    });
    this.flush();
    return this.blocks;
  }
  push({ block, texts }, element) {
    const tag = toLanguageTag(element.attributes["xml:lang"] ?? element.attributes.lang);
    const withLanguage = tag && block.kind !== "separator" ? { ...block, language: tag } : block;
    this.blocks.push({ block: withLanguage, texts, element: element.page?.source });
  }
  /** The marks, such as emphasis, that are open around text outside of blocks. */
  get openMarks() {
    return this.#flow.openMarks;
  }
  enter(element) {
    const kind = kindOf(this.dialect, element);
    if (!kind || kind === "nothing" || kind === "break") return this.#flow.enter(element, kind);
    this.flush();
    return this.readElement(element, kind);
  }
  leave(element) {
    const kind = this.dialect.kinds.get(element.local);
    if (kind && kind !== "break") this.flush();
    else this.#flow.leave(element);
  }
  /** Reads an element of a known kind. Returns whether its contents are still to be read. */
  readElement(element, kind) {
    const read = this.dialect.isOpened?.(element, kind) ? void 0 : READERS.get(kind);
    if (!read) return true;
    const pictures = read(element, this, this.openMarks);
    for (const picture of pictures ?? []) readPicture(picture, this);
    return false;
  }
  /** Makes a paragraph of text outside of any block element. */
  flush() {
    const text = this.#flow.finish();
    if (text) this.pushLoose(text);
  }
  pushLoose(text) {
    this.blocks.push({ block: { kind: "paragraph", ...marked(text) }, texts: { text }, element: void 0 });
  }
};

// src/formats/body/read/post-of.ts
var POSTS = /* @__PURE__ */ new Map([
  ["twitter-tweet", "X"],
  ["twitter-video", "X"],
  ["instagram-media", "Instagram"],
  ["tiktok-embed", "TikTok"],
  ["reddit-card", "Reddit"],
  ["bluesky-embed", "Bluesky"]
]);
function postOf(element) {
  const names = (element.attributes.class ?? "").split(/\s+/);
  const provider = names.map((name) => POSTS.get(name)).find(Boolean);
  if (!provider) return void 0;
  const href = toUri(element.attributes.cite ?? element.attributes["data-instgrm-permalink"] ?? lastLink(element));
  return href ? { href, provider } : void 0;
}
function lastLink(element) {
  let found;
  walkNodes(element.children, {
    enter(child) {
      if (child.local === "a") found = child.attributes.href ?? found;
      return true;
    }
  });
  return found;
}

export {
  resolveAddress,
  withBase,
  DOCUMENT_ELEMENTS,
  PAGE_ELEMENTS,
  momentOf,
  withOffset,
  zonedXml,
  zonedJson,
  editsIn,
  isElement,
  textOf,
  childrenOf,
  walkNodes,
  contentOf,
  ELEMENT_SPANS,
  takeElementSpans,
  indentOf,
  TextReader,
  readText,
  marked,
  pushMedia,
  pushEmbed,
  fileAt,
  readSubhead,
  readParagraph,
  BodyReader,
  postOf
};
