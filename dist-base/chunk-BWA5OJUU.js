import {
  ANPA_PRIORITY,
  articleWordCount
} from "./chunk-KTSBLIN7.js";
import {
  applyEdits,
  sourceSpansOf
} from "./chunk-XUFN6AVP.js";
import {
  encodeWide,
  isWide,
  singleByteTable
} from "./chunk-U4YJYLWG.js";
import {
  checkRecord,
  checkStory,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/bytes/encode.ts
var tables = /* @__PURE__ */ new Map();
function encode(text, charset) {
  const name = charset?.found ?? "utf-8";
  if (name === "utf-8" || name === "us-ascii") return new TextEncoder().encode(text);
  if (isWide(name)) return encodeWide(text, name, charset?.lastByte);
  const bytes = new Uint8Array(text.length);
  const table = bytesByUnit(name);
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text.charCodeAt(i));
    if (byte === void 0) {
      const message = `Charset ${name} has no character ${JSON.stringify(text.charAt(i))}.`;
      throw new WirecopyError("invalid-argument", message, [{ message, offset: i }]);
    }
    bytes[i] = byte;
  }
  return bytes;
}
function bytesByUnit(name) {
  const known = tables.get(name);
  if (known) return known;
  const characters = singleByteTable(name);
  if (characters === void 0) throw new WirecopyError("invalid-argument", `Cannot write text in ${name}.`);
  const table = new Map(Array.from(characters, (character, byte) => [character.charCodeAt(0), byte]));
  tables.set(name, table);
  return table;
}

// src/parse/envelope/wire-change.ts
function textAsRead(story, path) {
  const span = Object.hasOwn(story.spans, path) ? story.spans[path] : void 0;
  return span && applyEdits(story.text, story.repairs, span.start, span.end);
}
function wholeLines(text, { start, end }) {
  let from = start;
  while (from > 0 && (text[from - 1] === " " || text[from - 1] === "	" || text[from - 1] === "^")) from--;
  let to = end;
  while (to < text.length && !isBreak(text.charCodeAt(to)) && text.charCodeAt(to) !== 3) to++;
  if (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10) to++;
  if (to < text.length && isBreak(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}
var isBreak = (unit) => unit === 10 || unit === 13;
var lineEndOf = (text) => text.includes("\r\n") ? "\r\n" : "\n";
var withLineEnds = (message, text) => text.replace(/\n/g, lineEndOf(message));
function smallestEdit(story, path, was, now) {
  const { start, end } = story.spans[path];
  let head = 0;
  const most = Math.min(was.length, now.length);
  while (head < most && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const from = sourcePlace(story, start, end, head, true);
  const to = was.length - tail === head ? from : sourcePlace(story, start, end, was.length - tail, false);
  return [{ start: from, end: Math.max(from, to), text: withLineEnds(story.text, now.slice(head, now.length - tail)) }];
}
function sourcePlace({ repairs }, start, end, offset, following) {
  const length = end - start;
  if (offset === 0) return start;
  if (following) return sourceSpansOf(repairs, start, end, offset, offset + 1)[0]?.start ?? end;
  return sourceSpansOf(repairs, start, end, offset - 1, offset).at(-1)?.end ?? start + length;
}

// src/parse/envelope/wire-body.ts
function bodyRows(story) {
  const rows = [];
  for (const path of Object.keys(story.spans)) {
    const match = /^body\.(\d+)(?:\.text|\.items\.\d+\.text|\.(?:header|rows\.\d+)\.\d+\.text|\.caption)?$/.exec(path);
    const place = match && story.spans[path];
    if (!match || !place) continue;
    const row = rows[Number(match[1])] ??= { paths: [], text: "", span: { ...place } };
    row.paths.push(path);
    row.span.start = Math.min(row.span.start, place.start);
    row.span.end = Math.max(row.span.end, place.end);
  }
  for (const row of rows) {
    if (!row) continue;
    if (row.paths.length > 1) row.paths = row.paths.filter((path) => !isBlockPath(path));
    row.text = row.paths.map((path) => (isBlockPath(path) ? "" : textAsRead(story, path)) ?? "").join("\n");
  }
  return rows.filter((row) => row !== void 0);
}
function bodyEdits(story) {
  const rows = bodyRows(story);
  const { body } = story.article;
  const now = body.map(textsInBlock);
  const edits = [];
  let head = 0;
  while (head < rows.length && head < now.length && isUnchanged(rows[head], now[head])) head++;
  let tail = 0;
  while (tail < rows.length - head && tail < now.length - head && isUnchanged(rows.at(-1 - tail), now.at(-1 - tail)))
    tail++;
  const [was, is] = [rows.length - tail, now.length - tail];
  const pairs = Math.min(was, is) - head;
  for (let i = head; i < head + pairs; i++) {
    const row = rows[i];
    const texts = now[i];
    if (isUnchanged(row, texts)) continue;
    if (texts.length !== row.paths.length || row.paths.some(isBlockPath) || texts.join("") === "") {
      edits.push({ ...row.span, text: withLineEnds(story.text, formatBlock(body[i])) });
      continue;
    }
    row.paths.forEach((path, at) => {
      const [old, text] = [textAsRead(story, path) ?? "", texts[at] ?? ""];
      if (old !== text) edits.push(...smallestEdit(story, path, old, text));
    });
  }
  for (const row of rows.slice(head + pairs, was)) edits.push({ ...wholeLines(story.text, row.span), text: "" });
  const added = body.slice(head + pairs, is);
  const after = rows[head + pairs - 1] ?? rows.at(-1);
  if (added.length && after) edits.push(insertion(story, rows, after, added));
  return edits;
}
var isBlockPath = (path) => /^body\.\d+$/.test(path);
var isUnchanged = (row, texts) => row !== void 0 && texts !== void 0 && row.text === texts.join("\n");
function textsInBlock(block) {
  switch (block.kind) {
    case "list":
      return block.items.map((item) => item.text);
    case "table":
      return tableRows(block).flatMap((row) => row.flatMap(({ text }) => text ?? []));
    case "media":
    case "embed":
      return block.caption ? [block.caption] : [];
    case "separator":
      return [""];
    default:
      return [block.text];
  }
}
var tableRows = ({ header, rows }) => header ? [header, ...rows] : rows;
function formatBlock(block) {
  if (block.kind !== "table") return textsInBlock(block).join("\n") || "___";
  return tableRows(block).map((row) => row.map(({ text }) => text ?? "").join("  ")).join("\n");
}
function insertion(story, rows, after, blocks) {
  const { text } = story;
  const at = rows.indexOf(after);
  const [first, second] = at > 0 ? [rows[at - 1], after] : [after, rows[at + 1]];
  const between = first && second ? text.slice(first.span.end, second.span.start) : lineEndOf(text) + lineEndOf(text);
  const seam = /^[\s<]+$/.test(between) ? between : lineEndOf(text) + lineEndOf(text);
  const inserted = blocks.map((block) => withLineEnds(text, formatBlock(block)));
  return { start: after.span.end, end: after.span.end, text: inserted.map((one) => seam + one).join("") };
}

// src/parse/envelope/wire-edits.ts
function articleEdits(story) {
  const edits = [];
  const parts = /* @__PURE__ */ new Set();
  const paths = Object.keys(story.spans).filter(
    (path) => !/^(?:envelope|body)\./.test(path) && fieldOf(story, path) === void 0
  );
  for (const path of paths.sort((a, b) => spanLength(story, b) - spanLength(story, a) || a.length - b.length)) {
    const whole = [...parts].some((other) => liesWithin(story, path, other));
    if (whole) continue;
    const now = valueAt(story.article, path);
    const was = textAsRead(story, path);
    if (was === void 0 || now === was) continue;
    if (typeof now === "string") edits.push(...smallestEdit(story, path, was, now));
    else if (now !== void 0 || !isLeaf(path)) continue;
    else if (path === "dateline.text") edits.push(...smallestEdit(story, path, was, ""));
    else edits.push({ ...wholeLines(story.text, story.spans[path]), text: "" });
    parts.add(path);
  }
  edits.push(...bodyEdits(story));
  return edits;
}
function fieldEdits(story) {
  const fields = /* @__PURE__ */ new Map();
  for (const path of Object.keys(story.spans)) {
    const field = path.startsWith("envelope.") ? void 0 : fieldOf(story, path);
    const now = field && valueAt(story.article, path);
    if (field && typeof now === "string" && now !== textAsRead(story, path)) fields.set(field, now);
  }
  return fields;
}
function fieldOf({ envelope, spans }, path) {
  const span = spans[path];
  const inside = envelope?.spans.some(({ start, end }) => span && start <= span.start && span.end <= end);
  if (!inside || !span) return void 0;
  const prefix = "envelope.header.";
  return Object.keys(spans).find((other) => other.startsWith(prefix) && spans[other]?.start === span.start && spans[other]?.end === span.end)?.slice(prefix.length);
}
var spanLength = (story, path) => {
  const { start, end } = story.spans[path] ?? { start: 0, end: 0 };
  return end - start;
};
var liesWithin = (story, path, other) => {
  const [inner, outer] = [story.spans[path], story.spans[other]];
  return inner !== void 0 && outer !== void 0 && outer.start <= inner.start && inner.end <= outer.end;
};
var isLeaf = (path) => /^(?:slugline|headline|subheadline|byline\.text|dateline\.text|creditLine|genre|take\.text)$/.test(path) || /^(?:restrictions\.\d+|(?:editorsNotes|summaries)\.\d+\.text)$/.test(path) || /^(?:notices|signoff)\.\d+\.text$/.test(path);
function valueAt(article, path) {
  let value = article;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return void 0;
    value = Reflect.get(value, key);
  }
  return value;
}

// src/parse/envelope/to-wire.ts
var SHAPES = {
  codes: /^[ -~]{1,40}$/,
  service: /^[ -~]{1,40}$/,
  number: /^\d{3,5}$/,
  selector: /^[A-Za-z\d-]{1,6}$/,
  priority: /^[A-Za-z1-9]$/,
  category: /^[A-Za-z]{1,3}$/,
  keyword: /^[!-~]{1,24}$/,
  version: /^[ -~]{1,24}$/,
  reference: /^[A-Za-z]{1,2}\d{2,4}$/,
  words: /^\d{1,5}$/,
  source: /^[A-Za-z]{2,4}$/,
  optional: /^[ -~]{1,60}$/,
  keywords: /^[^\0-\x1f]{1,100}$/,
  slugline: /^[^\0-\x1f]{1,200}$/,
  headline: /^[^\0-\x1f]{1,200}$/,
  take: /^[^\0-\x1f]{1,200}$/,
  genre: /^[^\0-\x1f]{1,200}$/
};
function toWire(story, options = {}) {
  return rethrowAsMisuse("toWire", () => writeWire(story, options));
}
function writeWire(story, options) {
  checkStory("toWire", story);
  checkRecord("toWire", options);
  const edits = [...articleEdits(story), ...headerEdits(story, options)].sort(
    (a, b) => a.start - b.start || a.end - b.end
  );
  let out = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    if (start < at) continue;
    out += story.text.slice(at, start) + text;
    at = end;
  }
  out += story.text.slice(at);
  return options.as === "bytes" ? encode(out, story.charset) : out;
}
function headerEdits(story, { header = {}, words }) {
  const edits = [];
  const wanted = /* @__PURE__ */ new Map();
  for (const [field, value] of fieldEdits(story)) if (isField(field)) wanted.set(field, withoutSpaces(field, value));
  for (const [field, value] of Object.entries(header))
    if (isField(field) && value !== void 0) wanted.set(field, value);
  const priority = priorityOf(story);
  if (priority !== void 0 && !wanted.has("priority")) wanted.set("priority", priority);
  if (words && story.envelope?.kind === "iptc-7901" && !wanted.has("words"))
    wanted.set("words", articleWordCount(story.article));
  for (const [field, value] of wanted) {
    const path = `envelope.header.${field}`;
    const span = Object.hasOwn(story.spans, path) ? story.spans[path] : void 0;
    if (!span) throw new WirecopyError("invalid-argument", `Message has no field \u201C${field}\u201D to change.`);
    const was = story.text.slice(span.start, span.end);
    const text = typeof value === "number" && /^\d+$/.test(was) ? String(value).padStart(was.length, "0") : `${value}`;
    if (!SHAPES[field].test(text)) {
      throw new WirecopyError("invalid-argument", `Field \u201C${field}\u201D cannot be ${JSON.stringify(text)}.`);
    }
    if (text !== was) edits.push({ ...span, text });
  }
  return words ? [...edits, ...sluglineWords(story)] : edits;
}
var isField = (field) => Object.hasOwn(SHAPES, field);
var withoutSpaces = (field, value) => field === "keyword" || field === "version" ? value.replace(/\s+/g, "").slice(0, 24) : value;
function priorityOf({ envelope, article }) {
  const now = article.item?.priority;
  if (!envelope || now === void 0) return void 0;
  if (envelope.kind === "iptc-7901") return now === envelope.header.priority ? void 0 : now;
  if (envelope.kind !== "anpa-1312" || ANPA_PRIORITY[envelope.header.priority?.toLowerCase() ?? ""] === now)
    return void 0;
  const letter = Object.entries(ANPA_PRIORITY).find(([, value]) => value === now)?.[0];
  if (letter === void 0) throw new WirecopyError("invalid-argument", `ANPA 1312 has no letter for priority ${now}.`);
  return letter;
}
function sluglineWords({ article, spans, text }) {
  const span = spans.slugline;
  const match = span && /,\s?(\d{2,4})$/.exec(text.slice(span.start, span.end));
  if (!span || !match?.[1]) return [];
  const digits = match[1].startsWith("0") ? match[1].length : 0;
  return [
    { start: span.end - match[1].length, end: span.end, text: String(articleWordCount(article)).padStart(digits, "0") }
  ];
}

export {
  toWire
};
