"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; } var _class;

var _chunkSN6PJEBUcjs = require('./chunk-SN6PJEBU.cjs');




var _chunkUTHQYFSBcjs = require('./chunk-UTHQYFSB.cjs');


var _chunkTTXVPXMScjs = require('./chunk-TTXVPXMS.cjs');


var _chunkMCCI32TScjs = require('./chunk-MCCI32TS.cjs');




var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/workflows/copy-index.ts
var SPACE = 32;
var DOUBLE = 34;
var SINGLE = 39;
var BACKTICK = 96;
var SOFT_HYPHEN = 173;
var FOLDS = new Map([
  ...[..."\u201C\u201D\u201E\xAB\xBB"].map((mark) => [mark.charCodeAt(0), DOUBLE]),
  ...[..."\u2018\u2019\u201A\u02BC"].map((mark) => [mark.charCodeAt(0), SINGLE]),
  ...[..."	\n\v\f\r\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029"].map(
    (space) => [space.charCodeAt(0), SPACE]
  ),
  ...[..."\u202F\u205F\u3000\uFEFF"].map((space) => [space.charCodeAt(0), SPACE])
]);
var Folder = class {
  #units;
  #at;
  #length = 0;
  constructor(most) {
    this.#units = new Uint16Array(most);
    this.#at = new Int32Array(most + 1);
  }
  add(unit, from) {
    const folded = _nullishCoalesce((unit >= SPACE && unit < 128 ? unit : FOLDS.get(unit)), () => ( unit));
    const last = _nullishCoalesce(this.#units[this.#length - 1], () => ( SPACE));
    if (folded === SOFT_HYPHEN || folded === SPACE && (this.#length === 0 || last === SPACE)) return;
    const isSecond = this.#length > 0 && (last === BACKTICK && (folded === DOUBLE || folded === SINGLE || folded === BACKTICK) || last === SINGLE && folded === SINGLE);
    if (isSecond) {
      this.#units[this.#length - 1] = DOUBLE;
      return;
    }
    this.#units[this.#length] = folded;
    this.#at[this.#length++] = from;
  }
  finish(end) {
    if (this.#units[this.#length - 1] === SPACE) this.#length--;
    this.#at[this.#length] = end;
    return { text: stringOf(this.#units.subarray(0, this.#length)), at: this.#at.subarray(0, this.#length + 1) };
  }
};
var CHUNK = 8192;
function stringOf(units) {
  const parts = [];
  for (let i = 0; i < units.length; i += CHUNK) parts.push(String.fromCharCode(...units.subarray(i, i + CHUNK)));
  return parts.join("");
}
function foldCopy(text, repairs = []) {
  const folder = new Folder(repairs.reduce((length, repair) => length + repair.text.length, text.length));
  let from = 0;
  for (const { start, end, text: by } of repairs) {
    if (start < from) continue;
    for (let i = from; i < start; i++) folder.add(text.charCodeAt(i), i);
    for (let i = 0; i < by.length; i++) folder.add(by.charCodeAt(i), start);
    from = end;
  }
  for (let i = from; i < text.length; i++) folder.add(text.charCodeAt(i), i);
  return folder.finish(text.length);
}
var foldedSpan = ({ at }, start, end) => ({
  start: _nullishCoalesce(at[start], () => ( 0)),
  end: (_nullishCoalesce(at[Math.max(start, end - 1)], () => ( 0))) + 1
});

// src/workflows/similarity-index.ts
var WORD = /[\p{L}\p{M}\p{N}]+/gu;
var splitWords = (text) => [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
  text: word.toLowerCase(),
  start: index,
  end: index + word.length
}));
var FREQUENT = 40;
var SimilarityIndex = class {
  #copy;
  #words;
  #places = /* @__PURE__ */ new Map();
  constructor(copy) {
    this.#copy = copy.text;
    this.#words = splitWords(copy.text);
    for (const [i, { text }] of this.#words.entries()) {
      const places = this.#places.get(text);
      if (places) places.push(i);
      else this.#places.set(text, [i]);
    }
  }
  /** Returns the part most similar to a text. Undefined if less than a third of the text’s words are together anywhere. */
  nearest(text) {
    const wanted = splitWords(text);
    const votes = /* @__PURE__ */ new Map();
    for (const [i, word] of wanted.entries()) {
      const places = _nullishCoalesce(this.#places.get(word.text), () => ( []));
      if (places.length <= FREQUENT) for (const place of places) votes.set(place - i, (_nullishCoalesce(votes.get(place - i), () => ( 0))) + 1);
    }
    let shift = 0;
    let most = 0;
    for (const [each, count] of votes)
      if (count > most || count === most && each < shift) {
        shift = each;
        most = count;
      }
    if (most === 0 || most * 3 < wanted.length) return void 0;
    const first = this.#words[Math.max(0, shift)];
    const last = this.#words[Math.min(this.#words.length - 1, shift + wanted.length - 1)];
    if (!first || !last) return void 0;
    const odd = wanted.findIndex((word, i) => _optionalChain([this, 'access', _ => _.#words, 'access', _2 => _2[shift + i], 'optionalAccess', _3 => _3.text]) !== word.text);
    const [given, right] = [wanted[odd], this.#words[shift + odd]];
    return {
      start: first.start,
      end: last.end,
      ...given ? { given: text.slice(given.start, given.end) } : {},
      ...given && right ? { wanted: this.#copy.slice(right.start, right.end) } : {}
    };
  }
};

// src/workflows/text-finder.ts
var WORDLIKE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u;
var TRIES = 1e3;
var COMPARED = 1 << 22;
var ENDS = 16;
var LENGTHS = [8, 4, 2, 1];
var TextFinder = class {
  #text;
  #borders;
  #indexes = /* @__PURE__ */ new Map();
  /** Indexes a folded copy. `borders` are source offsets at which a word may end although letters are on both sides. */
  constructor(copy, borders = []) {
    this.#text = copy.text;
    this.#borders = new Set([...borders].map((offset) => foldedOffset(copy, offset)));
  }
  /** Returns the offset of a folded text in the folded copy, at `from` or later. Returns -1 if not found. */
  find(wanted, from = 0) {
    for (let place = from; place < from + 2; place++) if (this.#isWordsAt(wanted, place)) return place;
    const length = LENGTHS.find((each) => each <= wanted.length);
    if (length === void 0) return -1;
    const index = this.#index(length);
    const { bucket, offset } = index.rarest(wanted);
    const last = index.start(bucket + 1);
    const first = index.firstFrom(bucket, from + offset);
    let compared = 0;
    for (let i = first; i < last && i < first + TRIES && compared < COMPARED; i++) {
      const place = index.place(i) - offset;
      if (!this.#mayStartAt(wanted, place)) continue;
      if (this.#text.startsWith(wanted, place)) return place;
      compared += wanted.length;
    }
    return -1;
  }
  #index(length) {
    const known = this.#indexes.get(length);
    if (known) return known;
    const made = new PieceIndex(this.#text, length);
    this.#indexes.set(length, made);
    return made;
  }
  #isWordsAt(wanted, place) {
    return this.#mayStartAt(wanted, place) && this.#text.startsWith(wanted, place);
  }
  /** Whether both ends of a text match at a place, and words can end at both. A cheap filter that rejects most places. */
  #mayStartAt(wanted, place) {
    const end = place + wanted.length;
    return place >= 0 && end <= this.#text.length && this.#text.startsWith(wanted.slice(0, ENDS), place) && this.#text.endsWith(wanted.slice(-ENDS), end) && this.#canWordEnd(wanted.charAt(0), this.#text.charAt(place - 1), place) && this.#canWordEnd(wanted.charAt(wanted.length - 1), this.#text.charAt(end), end);
  }
  /** Whether a word can end between two characters at an offset: not both are letters or digits, or the offset is one of `borders`. */
  #canWordEnd(inner, outer, at) {
    return !WORDLIKE.test(inner) || !WORDLIKE.test(outer) || this.#borders.has(at);
  }
};
function foldedOffset({ at }, offset) {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((_nullishCoalesce(at[middle], () => ( 0))) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var PieceIndex = class {
  #length;
  #mask;
  #starts;
  #places;
  constructor(text, length) {
    const count = Math.max(0, text.length - length + 1);
    const buckets = 2 ** Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1))));
    this.#length = length;
    this.#mask = buckets - 1;
    this.#starts = new Int32Array(buckets + 1);
    this.#places = new Int32Array(count);
    const hashes = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const hash = this.#bucket(text, i);
      hashes[i] = hash;
      this.#starts[hash + 1] = this.start(hash + 1) + 1;
    }
    for (let i = 1; i <= buckets; i++) this.#starts[i] = this.start(i) + this.start(i - 1);
    const next = this.#starts.slice();
    for (let i = 0; i < count; i++) {
      const hash = _nullishCoalesce(hashes[i], () => ( 0));
      const at = _nullishCoalesce(next[hash], () => ( 0));
      this.#places[at] = i;
      next[hash] = at + 1;
    }
  }
  /** Returns the index of a bucket’s first entry. */
  start(bucket) {
    return _nullishCoalesce(this.#starts[bucket], () => ( 0));
  }
  /** Returns the text offset of entry `i`. */
  place(i) {
    return _nullishCoalesce(this.#places[i], () => ( 0));
  }
  /** Returns the bucket with the fewest entries among those of a text’s substrings, and the offset of that substring. */
  rarest(wanted) {
    let rarest = { bucket: 0, offset: 0 };
    let fewest = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset + this.#length <= wanted.length && fewest > 0; offset++) {
      const bucket = this.#bucket(wanted, offset);
      const count = this.start(bucket + 1) - this.start(bucket);
      if (count < fewest) {
        fewest = count;
        rarest = { bucket, offset };
      }
    }
    return rarest;
  }
  /** Returns the index of a bucket’s first entry at an offset or later. */
  firstFrom(bucket, offset) {
    let low = this.start(bucket);
    let high = this.start(bucket + 1);
    while (low < high) {
      const middle = low + high >> 1;
      if (this.place(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  #bucket(text, at) {
    let hash = 0;
    for (let i = at; i < at + this.#length; i++) hash = Math.imul(hash, 2654435761) + text.charCodeAt(i);
    return ((hash ^ hash >>> 15) & this.#mask) >>> 0;
  }
};

// src/workflows/copy-search.ts
var SENTENCE_END = /(?<=[\p{Ll}\p{Nd})%][.!?]["']?|[。！？]"?) ?(?=["'(]?[\p{Lu}\p{Lo}])/u;
var SHORT = 16;
var CopySearch = class {
  #forms;
  /** The source spans of the texts that the parser read, by folded text. */
  #own = /* @__PURE__ */ new Map();
  #likeness;
  /** The end of the last text of the body that was found, in the first of `#forms`. The search for the next text starts there. */
  #bodyEnd = 0;
  constructor(story) {
    const borders = Object.values(story.spans).flatMap(({ start, end }) => [start, end]);
    const form = (copy) => ({ copy, finder: new TextFinder(copy, borders) });
    const filed = form(foldCopy(story.text));
    this.#forms = story.repairs.length > 0 ? [form(foldCopy(story.text, story.repairs)), filed] : [filed];
    for (const { path, text } of _chunkSN6PJEBUcjs.articleTexts.call(void 0, story.article))
      this.#own.set(foldCopy(text).text, _chunkUTHQYFSBcjs.sourceSpans.call(void 0, story, path));
  }
  /** Whether the copy contains a text anywhere. */
  has(text) {
    const wanted = foldCopy(text).text;
    return this.#own.has(wanted) || this.#forms.some(({ finder }) => finder.find(wanted) >= 0);
  }
  /** Returns the spans of a text in the copy: one, or one for each sentence. Undefined if the copy does not have the text. */
  find({ path, text, block: block2 }) {
    const inBody = block2 !== void 0;
    const wanted = foldCopy(text).text;
    const isCell = wanted.length < SHORT && /\.rows\.|\.header\./.test(path);
    const whole = this.#place(wanted, inBody, isCell);
    if (whole) return [whole];
    const sentences = wanted.split(SENTENCE_END);
    const spans = sentences.map(
      (sentence) => sentence.length < SHORT || sentences.length < 2 ? void 0 : this.#place(sentence, inBody, false)
    );
    return spans.every((span) => span !== void 0) ? spans : this.#own.get(wanted);
  }
  /** Returns findings for a text that is not in the copy: one for each missing sentence. */
  faults({ path, text }) {
    const folded = foldCopy(text).text;
    const sentences = folded.split(SENTENCE_END);
    const missing = sentences.filter((sentence) => this.#forms.every(({ finder }) => finder.find(sentence) < 0));
    return (missing.length > 0 ? missing : [folded]).map((sentence) => this.#fault(path, sentence));
  }
  #fault(path, sentence) {
    const copy = _optionalChain([this, 'access', _4 => _4.#forms, 'access', _5 => _5[0], 'optionalAccess', _6 => _6.copy]);
    this.#likeness ??= copy && new SimilarityIndex(copy);
    const nearest = _optionalChain([this, 'access', _7 => _7.#likeness, 'optionalAccess', _8 => _8.nearest, 'call', _9 => _9(sentence)]);
    const fault = { rule: "verify/not-in-copy", severity: "error", path };
    if (!nearest || !copy)
      return {
        ...fault,
        message: `Not in the copy: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, sentence)}.`,
        hint: "Remove it, or check where it comes from."
      };
    const { given, wanted } = nearest;
    const differs = given === void 0 ? "" : wanted === void 0 ? `; \u201C${given}\u201D is added` : `; copy has \u201C${wanted}\u201D, article has \u201C${given}\u201D`;
    return {
      ...fault,
      message: `Not in the copy word for word: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, sentence)}${differs}.`,
      hint: "Use the exact words of the copy.",
      span: foldedSpan(copy, nearest.start, nearest.end)
    };
  }
  #place(wanted, inBody, isCell) {
    for (const [i, { copy, finder }] of this.#forms.entries()) {
      const from = inBody && i === 0 ? this.#bodyEnd : 0;
      let place = finder.find(wanted, from);
      if (place < 0 && !isCell && from > 0) place = finder.find(wanted);
      if (place < 0) continue;
      if (inBody && i === 0) this.#bodyEnd = place + wanted.length;
      return foldedSpan(copy, place, place + wanted.length);
    }
    return void 0;
  }
};

// src/workflows/verify-statements.ts
var PRONOUN = /^(?:he|she|they|it|who|i|we)$/i;
var TITLE = /^(?:mr|mrs|ms|dr|president|minister|prime|the|of|a|an|and|said)$/i;
function findStatementFaults(article, story, search) {
  const given = _optionalChain([article, 'access', _10 => _10.annotations, 'optionalAccess', _11 => _11.statements]);
  if (!given) return [];
  const own = _nullishCoalesce(_optionalChain([_chunkTTXVPXMScjs.annotate.call(void 0, story), 'access', _12 => _12.article, 'access', _13 => _13.annotations, 'optionalAccess', _14 => _14.statements]), () => ( []));
  const ownTexts = new Set(own.flatMap(({ content, speaker: speaker2 }) => [...content, _optionalChain([speaker2, 'optionalAccess', _15 => _15.mention])].map((at) => _optionalChain([at, 'optionalAccess', _16 => _16.text]))));
  const isInCopy = (text) => ownTexts.has(text) || search.has(text);
  const speakers = speakersByContent(own);
  return given.flatMap(({ content, speaker: speaker2 }, i) => {
    const path = `annotations.statements.${i}`;
    const faults = content.flatMap(
      ({ text }, c) => isInCopy(text) ? [] : [
        statementError(
          "not-in-copy",
          `${path}.content.${c}`,
          `Not in the copy: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text)}.`,
          "Quote the words of the copy."
        )
      ]
    );
    const name = _optionalChain([speaker2, 'optionalAccess', _17 => _17.mention, 'optionalAccess', _18 => _18.text]);
    if (name === void 0) return faults;
    if (!isInCopy(name)) {
      const message2 = `Speaker is not in the copy: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, name)}.`;
      return [...faults, statementError("speaker", `${path}.speaker`, message2, "Name the speaker that the copy names.")];
    }
    const right = speakers.get(contentKey(content));
    if (!right || isOneOf(right, name)) return faults;
    const [start] = content;
    const message = `Wrong speaker: copy has \u201C${right.first}\u201D, article has \u201C${name}\u201D for ${_chunkUTHQYFSBcjs.excerpt.call(void 0, _nullishCoalesce(_optionalChain([start, 'optionalAccess', _19 => _19.text]), () => ( "")))}.`;
    const span = start && _chunkUTHQYFSBcjs.sourceSpan.call(void 0, story, start.path);
    const fault = statementError(
      "speaker",
      `${path}.speaker`,
      message,
      "Attribute it to the speaker that the copy names."
    );
    return [...faults, { ...fault, ...span ? { span } : {} }];
  });
}
var statementError = (rule, path, message, hint) => ({
  rule: `verify/${rule}`,
  severity: "error",
  message,
  hint,
  path
});
var contentKey = (content) => foldCopy(content.map(({ text }) => text).join(" ")).text.toLowerCase();
function speakersByContent(statements) {
  const speakers = /* @__PURE__ */ new Map();
  for (const { content, speaker: speaker2 } of statements) {
    const name = _optionalChain([speaker2, 'optionalAccess', _20 => _20.mention, 'optionalAccess', _21 => _21.text]);
    if (name === void 0) continue;
    const at = contentKey(content);
    const known = _nullishCoalesce(speakers.get(at), () => ( { first: name, names: /* @__PURE__ */ new Set(), words: /* @__PURE__ */ new Set(), hasPronoun: false }));
    speakers.set(at, known);
    known.names.add(name);
    for (const word of nameWords(name)) known.words.add(word);
    known.hasPronoun ||= PRONOUN.test(name);
  }
  return speakers;
}
var isOneOf = ({ names, words, hasPronoun }, name) => hasPronoun || PRONOUN.test(name) || names.has(name) || nameWords(name).some((word) => words.has(word));
var nameWords = (name) => _nullishCoalesce(_optionalChain([name, 'access', _22 => _22.toLowerCase, 'call', _23 => _23(), 'access', _24 => _24.match, 'call', _25 => _25(/[\p{L}\p{N}]+/gu), 'optionalAccess', _26 => _26.filter, 'call', _27 => _27((word) => !TITLE.test(word))]), () => ( []));

// src/workflows/verify-values.ts
var valueError = (rule, path, message, hint, story, at = path) => {
  const span = _chunkUTHQYFSBcjs.sourceSpan.call(void 0, story, at);
  return { rule: `verify/${rule}`, severity: "error", message, hint, path, ...span ? { span } : {} };
};
var PARTS = ["dateline", "embargo", "take", "published", "updated", "copyright"];
function findValueFaults(article, story) {
  return PARTS.flatMap((part) => {
    return differing(article[part], story.article[part], part).map(({ path, text, at, given, read }) => {
      const message = `Wrong value for ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text)}: copy has ${formatValue(read)}, article has ${formatValue(given)}.`;
      return valueError("value", path, message, "Use the value that the copy gives.", story, `${at}.text`);
    });
  });
}
var formatValue = (value) => String(JSON.stringify(value)).slice(0, 40).replace(/[\uD800-\uDBFF]$/, "");
function differing(given, read, path, within) {
  if (typeof given !== "object" || typeof read !== "object" || given === null || read === null)
    return !within || given === void 0 || read === void 0 || given === read ? [] : [{ path, ...within, given, read }];
  const text = Reflect.get(given, "text");
  const same = typeof text !== "string" ? within : text === Reflect.get(read, "text") ? { text, at: path } : void 0;
  return Object.keys(given).flatMap(
    (key) => differing(Reflect.get(given, key), Reflect.get(read, key), `${path}.${key}`, same)
  );
}
function findMissingRestrictions(article, story) {
  const { notices = [], embargo, restrictions = [] } = story.article;
  const diagnostics = [];
  const lost = (path, what, text) => {
    diagnostics.push(
      valueError(
        "restraint-lost",
        path.replace(/\..*/, ""),
        `Missing ${what} of the copy: ${_chunkUTHQYFSBcjs.excerpt.call(void 0, text)}.`,
        "Restore it before the article is published.",
        story,
        path
      )
    );
  };
  if (embargo && !article.embargo) lost("embargo.text", "embargo", embargo.text);
  for (const [i, { kind, text }] of notices.entries())
    if ((kind === "kill" || kind === "withhold" || kind === "possible") && !_optionalChain([article, 'access', _28 => _28.notices, 'optionalAccess', _29 => _29.some, 'call', _30 => _30((notice) => notice.kind === kind)]))
      lost(
        `notices.${i}.text`,
        kind === "kill" ? "kill notice" : kind === "withhold" ? "hold notice" : "possible restriction",
        text
      );
  const kept = [..._nullishCoalesce(article.restrictions, () => ( [])), _nullishCoalesce(article.usageTerms, () => ( "")), ...noteTexts(article)].map(letters);
  for (const [i, text] of restrictions.entries())
    if (!kept.some((one) => one.includes(letters(text)))) lost(`restrictions.${i}`, "restriction", text);
  return diagnostics;
}
var noteTexts = ({ editorsNotes = [] }) => editorsNotes.map(({ text }) => text);
var letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

// src/workflows/part-shapes.ts
var recordShape = (properties, ...needs) => ({ properties, needs });
var block = (properties, ...needs) => ({ properties: { kind: "text", ...properties }, needs });
var texts = { list: "text" };
var records = { list: "record" };
var stamp = recordShape({ text: "text", at: "text" }, "text");
var dateline = recordShape({ text: "text", places: records, date: "record", credits: records }, "text");
var anchor = recordShape(
  { path: "text", start: "number", end: "number", text: "text" },
  "text"
);
var speaker = recordShape({
  mention: anchor,
  person: "text",
  organisation: "text",
  place: "text"
});
var cells = { list: recordShape({ text: "text", marks: records }) };
var statement = recordShape(
  {
    kind: "text",
    content: { list: anchor },
    cue: anchor,
    force: "text",
    speaker,
    speakers: { list: speaker },
    chain: { list: speaker },
    confidence: "number"
  },
  "content"
);
var blocks = {
  kinds: {
    paragraph: block({ text: "text", marks: records, dateline, language: "text" }, "text"),
    subhead: block({ text: "text", level: "number", marks: records, language: "text" }, "text"),
    list: block({ ordered: "boolean", start: "number", items: cells, language: "text" }, "items"),
    table: block({ caption: "text", header: cells, rows: { list: cells }, language: "text" }, "rows"),
    quote: block({ text: "text", marks: records, source: "text", language: "text" }, "text"),
    preformatted: block({ text: "text", language: "text" }, "text"),
    separator: block({}),
    media: block({
      id: "text",
      medium: "text",
      caption: "text",
      alt: "text",
      credit: "text",
      renditions: records,
      language: "text"
    }),
    embed: block({ href: "text", provider: "text", caption: "text", language: "text" }, "href")
  }
};
var articleShape = recordShape(
  {
    item: "record",
    slugline: "text",
    take: recordShape(
      { text: "text", kind: "text", number: "number", of: "number", pickup: "text" },
      "text"
    ),
    keywords: texts,
    subjects: records,
    genre: "text",
    genres: records,
    audience: records,
    urgency: "number",
    notices: {
      list: recordShape(
        { kind: "text", text: "text", target: "text", paragraph: "number" },
        "kind",
        "text"
      )
    },
    embargo: recordShape(
      { kind: "text", text: "text", at: "text", zone: "text" },
      "kind",
      "text"
    ),
    expires: "text",
    restrictions: texts,
    rights: "record",
    editorsNotes: { list: recordShape({ text: "text", role: "text", public: "boolean" }, "text") },
    section: "text",
    kicker: "text",
    headline: "text",
    subheadline: "text",
    alternativeHeadlines: { list: recordShape({ role: "text", text: "text" }, "text") },
    summaries: { list: recordShape({ text: "text", role: "text" }, "text") },
    byline: recordShape({ text: "text", authors: records }, "text"),
    dateline,
    sources: records,
    published: stamp,
    updated: stamp,
    corrections: records,
    language: "text",
    direction: "text",
    body: { list: blocks },
    signoff: { list: recordShape({ kind: "text", text: "text" }, "text") },
    contributors: records,
    creditLine: "text",
    copyright: recordShape({ text: "text", holder: "text", year: "number" }, "text"),
    usageTerms: "text",
    boilerplate: texts,
    contacts: {
      list: recordShape(
        {
          text: "text",
          name: "text",
          jobTitle: "text",
          organisation: "text",
          phone: "text",
          email: "text",
          uri: "text"
        },
        "text"
      )
    },
    links: records,
    associations: records,
    instruments: records,
    provenance: "record",
    annotations: recordShape({
      sentences: records,
      people: records,
      organisations: records,
      places: records,
      times: records,
      statements: { list: statement }
    }),
    extensions: "record"
  },
  "body"
);

// src/workflows/well-formed-parts.ts
function wellFormedParts(value) {
  const reader = new PartReader();
  const known = _nullishCoalesce(reader.read(value, articleShape, ""), () => ( {}));
  const sound = { body: [], ...known };
  const texts2 = _chunkSN6PJEBUcjs.articleTexts.call(void 0, sound).filter(({ text }) => text !== "");
  return { sound, texts: texts2, faults: reader.faults };
}
var emptyEntry = (shape) => {
  if (shape === "text") return "";
  if (typeof shape === "string") return {};
  if ("list" in shape) return [];
  if ("kinds" in shape) return { kind: "separator" };
  return Object.fromEntries(shape.needs.map((name) => [name, name === "content" ? [] : ""]));
};
var PartReader = (_class = class {constructor() { _class.prototype.__init.call(this); }
  __init() {this.faults = []}
  /** Returns the well-formed value, or undefined when it is malformed. */
  read(value, shape, path) {
    if (typeof shape !== "string") {
      if ("list" in shape)
        return Array.isArray(value) ? this.#list(value, shape.list, path) : this.#wrong(value, "a list", path);
      if (!_chunkJWLGQQU3cjs.isRecord.call(void 0, value)) return this.#wrong(value, "an object", path);
      return "kinds" in shape ? this.#block(value, shape, path) : this.#record(value, shape, path);
    }
    if (shape === "record") return _chunkJWLGQQU3cjs.isRecord.call(void 0, value) ? value : this.#wrong(value, "an object", path);
    if (shape === "text") {
      if (value === "") return this.#report("Expected text, found an empty string.", path);
      return typeof value === "string" ? value : this.#wrong(value, "text", path);
    }
    const fits = shape === "number" ? Number.isFinite(value) : typeof value === "boolean";
    return fits ? value : this.#wrong(value, shape === "number" ? "a number" : "true or false", path);
  }
  #list(value, shape, path) {
    let hasSound = value.length === 0;
    const entries = Array.from(value, (entry, i) => {
      const read = this.read(entry, shape, `${path}.${i}`);
      if (read !== void 0) hasSound = true;
      return _nullishCoalesce(read, () => ( emptyEntry(shape)));
    });
    return hasSound ? entries : void 0;
  }
  #block(value, { kinds }, path) {
    const { kind } = value;
    if (typeof kind !== "string") return this.#wrong(kind, "a block kind", `${path}.kind`);
    const shape = Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
    return shape ? this.#record(value, shape, path) : this.#report(`Unknown block kind ${shortName(kind)}.`, `${path}.kind`);
  }
  #record(value, { properties, needs }, path) {
    const inside = (name) => path === "" ? name : `${path}.${name}`;
    const sound = {};
    for (const name of Object.keys(value)) {
      const shape = Object.hasOwn(properties, name) ? properties[name] : void 0;
      if (shape === void 0) this.#report(`Unknown property ${shortName(name)}.`, inside(name));
      else if (value[name] !== void 0) {
        const read = this.read(value[name], shape, inside(name));
        if (read !== void 0) sound[name] = read;
      }
    }
    const isMissing = (name) => !Object.hasOwn(value, name) || value[name] === void 0;
    for (const name of needs) if (isMissing(name)) this.#report(`Missing property ${shortName(name)}.`, path);
    return path === "" || needs.every((name) => Object.hasOwn(sound, name)) ? sound : void 0;
  }
  #wrong(value, wanted, path) {
    return this.#report(`Expected ${wanted}, found ${typeName(value)}.`, path);
  }
  #report(message, path) {
    this.faults.push({ rule: "verify/malformed", severity: "error", message, hint: HINT, path });
    return void 0;
  }
}, _class);
var HINT = "Follow the JSON Schema of the article.";
var shortName = (name) => _chunkUTHQYFSBcjs.excerpt.call(void 0, name, 40);
function typeName(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

// src/workflows/verify.ts
function verify(article, copy, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "verify", () => compareWithCopy(article, copy, options));
}
function compareWithCopy(article, copy, options) {
  _chunkJWLGQQU3cjs.checkObject.call(void 0, "verify", article);
  const story = _chunkMCCI32TScjs.parse.call(void 0, copy, options);
  const search = new CopySearch(story);
  const { texts: texts2, sound, faults } = wellFormedParts(article);
  const spans = {};
  const diagnostics = [...faults];
  for (const text of texts2) {
    const found = search.find(text);
    if (found) spans[text.path] = found;
    else for (const fault of search.faults(text)) diagnostics.push(fault);
  }
  for (const check of [findValueFaults, findMissingRestrictions])
    for (const fault of check(sound, story)) diagnostics.push(fault);
  for (const fault of findStatementFaults(sound, story, search)) diagnostics.push(fault);
  return { spans, diagnostics };
}



exports.verify = verify;
