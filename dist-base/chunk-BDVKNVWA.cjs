"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkSN6PJEBUcjs = require('./chunk-SN6PJEBU.cjs');
















var _chunkPZ3BRHPJcjs = require('./chunk-PZ3BRHPJ.cjs');


var _chunkUTHQYFSBcjs = require('./chunk-UTHQYFSB.cjs');


var _chunkTTXVPXMScjs = require('./chunk-TTXVPXMS.cjs');


var _chunkW3UPPFNZcjs = require('./chunk-W3UPPFNZ.cjs');


var _chunk3O5GBMG3cjs = require('./chunk-3O5GBMG3.cjs');



var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');



var _chunkK7RRLWUPcjs = require('./chunk-K7RRLWUP.cjs');





var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');



var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/rules/engine/capitalized-words.ts
var MOST = 400;
var CapitalizedWords = class {
  #count = 0;
  #text = 0;
  /** Four numbers for each word: its hash, its length and last byte, the index of its text, and its offset there. */
  #rows = new Int32Array(MOST * WIDTH);
  /** The indexes of words that directly follow another capitalized word after a space: the second words of names. */
  #seconds = [];
  /** Removes all words, so that the memory can be used for the next story. */
  clear() {
    this.#count = 0;
    this.#seconds.length = 0;
  }
  /** Starts a text, given by its index: words added later belong to it. */
  beginText(text) {
    this.#text = text;
  }
  /** Adds a capitalized word, given in UTF-8. `unit` is its offset in the text; `follows` says that it may be the second word of a name. */
  begin(bytes, start, end, follows, unit) {
    if (this.#count < MOST) {
      const row = this.#count * WIDTH;
      this.#rows[row] = 0;
      this.#rows[row + SHAPE] = 0;
      this.#rows[row + TEXT] = this.#text;
      this.#rows[row + START] = unit;
      if (follows) this.#seconds.push(this.#count);
    }
    this.#count++;
    this.extend(bytes, start, end);
  }
  /** Appends bytes to the word added last: `O’Neill`, `Jean-Paul`, `Smith’s`. */
  extend(bytes, start, end) {
    if (this.#count > MOST) return;
    const rows = this.#rows;
    const row = (this.#count - 1) * WIDTH;
    let hash = _nullishCoalesce(rows[row], () => ( 0));
    for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + (_nullishCoalesce(bytes[i], () => ( 0))) | 0;
    rows[row] = hash;
    const length = ((_nullishCoalesce(rows[row + SHAPE], () => ( 0))) >> 8) + ((_nullishCoalesce(bytes[start], () => ( 0))) < BEYOND ? end - start : 1);
    rows[row + SHAPE] = length << 8 | (_nullishCoalesce(bytes[end - 1], () => ( 0)));
  }
  /**
   * Whether the story may have two variants of one two-word name: `Jane Robertson`, `Jane Robertsen`.
   * Such names share a word, and the others differ by a typing slip. True for a story with more than 400 capitalized words.
   */
  mayBeVariants(texts) {
    if (this.#count > MOST) return true;
    const seconds = this.#seconds;
    for (let n = 1; n < seconds.length; n++) {
      const j = _nullishCoalesce(seconds[n], () => ( 0));
      for (let m = 0; m < n; m++) {
        const i = _nullishCoalesce(seconds[m], () => ( 0));
        const differ = this.#hash(i - 1) === this.#hash(j - 1) ? 0 : this.#hash(i) === this.#hash(j) ? 1 : -1;
        if (differ < 0 || !this.#mayBeSlip(i - differ, j - differ)) continue;
        if (_chunkPZ3BRHPJcjs.isSlip.call(void 0, this.#word(texts, i - differ), this.#word(texts, j - differ))) return true;
      }
    }
    return false;
  }
  #hash(i) {
    return _nullishCoalesce(this.#rows[i * WIDTH], () => ( 0));
  }
  #word(texts, i) {
    const row = i * WIDTH;
    const start = _nullishCoalesce(this.#rows[row + START], () => ( 0));
    return _nullishCoalesce(_optionalChain([texts, 'access', _2 => _2[_nullishCoalesce(this.#rows[row + TEXT], () => ( 0))], 'optionalAccess', _3 => _3.text, 'access', _4 => _4.slice, 'call', _5 => _5(start, start + ((_nullishCoalesce(this.#rows[row + SHAPE], () => ( 0))) >> 8))]), () => ( ""));
  }
  /** Whether two words may differ by a slip: different, five characters or more, lengths at most one apart, same last byte. */
  #mayBeSlip(i, j) {
    const a = _nullishCoalesce(this.#rows[i * WIDTH + SHAPE], () => ( 0));
    const b = _nullishCoalesce(this.#rows[j * WIDTH + SHAPE], () => ( 0));
    const isNear = Math.min(a, b) >= 5 << 8 && Math.abs((a >> 8) - (b >> 8)) <= 1;
    return isNear && ((a ^ b) & 255) === 0 && this.#hash(i) !== this.#hash(j);
  }
};
var WIDTH = 4;
var SHAPE = 1;
var TEXT = 2;
var START = 3;
var BEYOND = 128;

// src/rules/engine/feature-places.ts
var FeaturePlaces = class {
  /** Pairs of an offset and the feature bits found there. */
  #places;
  #placesEnd = 0;
  /** The start offsets of the words that `wordCount` counts. */
  #words;
  #wordsEnd = 0;
  /** The index in `#places` of the first entry of each text, by the index of the text. */
  #firstPlaces = [];
  /** The index in `#words` of the first entry of each text, by the index of the text. */
  #firstWords = [];
  /** Reserves room for texts of `units` UTF-16 units in total; the room grows when needed. */
  constructor(units) {
    this.#places = new Int32Array((units >> 3) + LEAST);
    this.#words = new Int32Array((units >> 2) + LEAST);
  }
  /** Begins the next text: offsets added later belong to it. */
  beginText() {
    this.#firstPlaces.push(this.#placesEnd);
    this.#firstWords.push(this.#wordsEnd);
  }
  /** Records the offset at which a word of the text starts. */
  addWord(start) {
    if (this.#wordsEnd === this.#words.length) this.#words = _chunk3O5GBMG3cjs.doubleLength.call(void 0, this.#words);
    this.#words[this.#wordsEnd++] = start;
  }
  /** Records the bits of the features at an offset of the text. */
  addPlace(start, bits) {
    if (this.#placesEnd + 2 > this.#places.length) this.#places = _chunk3O5GBMG3cjs.doubleLength.call(void 0, this.#places);
    this.#places[this.#placesEnd++] = start;
    this.#places[this.#placesEnd++] = bits;
  }
  /** Returns the offsets in a text that have any of the feature bits, in order. `text` is the index of the text. */
  placesIn(text, bits) {
    const places = this.#places;
    const found = [];
    const end = _nullishCoalesce(this.#firstPlaces[text + 1], () => ( this.#placesEnd));
    for (let i = _nullishCoalesce(this.#firstPlaces[text], () => ( end)); i < end; i += 2)
      if (((_nullishCoalesce(places[i + 1], () => ( 0))) & bits) !== 0) found.push(_nullishCoalesce(places[i], () => ( 0)));
    return found;
  }
  /** Counts the words that start in a span of a text. `text` is the index of the text. */
  wordsIn(text, start, end) {
    const last2 = _nullishCoalesce(this.#firstWords[text + 1], () => ( this.#wordsEnd));
    const from = this.#firstFrom(start, _nullishCoalesce(this.#firstWords[text], () => ( last2)), last2);
    return this.#firstFrom(end, from, last2) - from;
  }
  /** Returns the index in `#words` of the first word at or after an offset. Searches by halves between two indexes of `#words`. */
  #firstFrom(place, from, to) {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = low + high >> 1;
      if ((_nullishCoalesce(this.#words[middle], () => ( 0))) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
var LEAST = 32;

// src/rules/engine/word-features.ts
var wordKey = (letters, length) => letters ^ Math.imul(length, 1640531527);
var SLOTS = 1 << 12;
var wordSlot = (key) => Math.imul(key, 2654435761) >>> 20;
var known = /* @__PURE__ */ new WeakMap();
function wordFeatures(calendar) {
  let found = known.get(calendar);
  if (!found) {
    const { months, weekdays } = calendar;
    const keys = new Int32Array(SLOTS);
    const bits = new Uint32Array(SLOTS);
    let always = 0;
    let unplaced = 0;
    const add = (feature, word) => {
      const match = /[a-z]+/.exec(word);
      const letters = _optionalChain([match, 'optionalAccess', _6 => _6[0]]);
      if (_optionalChain([match, 'optionalAccess', _7 => _7.index]) !== 0) unplaced |= _chunkPZ3BRHPJcjs.textBit.call(void 0, feature);
      if (letters === void 0) always |= _chunkPZ3BRHPJcjs.textBit.call(void 0, feature);
      else {
        let packed = 0;
        for (let i = 0; i < letters.length; i++) packed = packed << 5 | letters.charCodeAt(i) & 31;
        const key = wordKey(packed, letters.length);
        let slot = wordSlot(key);
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % SLOTS;
        keys[slot] = key;
        bits[slot] = (_nullishCoalesce(bits[slot], () => ( 0))) | _chunkPZ3BRHPJcjs.textBit.call(void 0, feature);
      }
    };
    for (const [feature, row] of _chunkPZ3BRHPJcjs.rowsByFeature.call(void 0, _chunkPZ3BRHPJcjs.WORDS))
      for (const word of _chunkK7RRLWUPcjs.words.call(void 0, typeof row === "function" ? row() : row)) add(feature, word);
    for (const [feature, names] of [
      ["month", months],
      ["weekday", weekdays]
    ])
      for (const name of names.keys()) {
        add(feature, name);
        if (name.startsWith("i")) add(feature, name.slice(1));
      }
    found = { keys, bits, always, unplaced };
    known.set(calendar, found);
  }
  return found;
}

// src/rules/engine/index-texts.ts
function indexTexts(article) {
  const texts = _chunkSN6PJEBUcjs.articleTexts.call(void 0, article);
  const features = wordFeatures(_chunkPZ3BRHPJcjs.calendarWordsOf.call(void 0, article.language));
  let units = 0;
  for (const { text } of texts) units += text.length;
  const places = new FeaturePlaces(units);
  const names = NAMES;
  names.clear();
  const bits = [];
  const words2 = [];
  let all = 0;
  for (let i = 0; i < texts.length; i++) {
    places.beginText();
    names.beginText(i);
    const scanned = scanText(_nullishCoalesce(_optionalChain([texts, 'access', _8 => _8[i], 'optionalAccess', _9 => _9.text]), () => ( "")), features, places, names);
    words2.push(scanned.words);
    bits.push(scanned.bits);
    all |= scanned.bits;
  }
  if (names.mayBeVariants(texts)) all |= LIKE_NAMES;
  return { article, texts, all, bits, unplaced: features.unplaced, words: words2, places };
}
var encoder = /* @__PURE__ */ new TextEncoder();
var NAMES = /* @__PURE__ */ new CapitalizedWords();
var BUFFER = /* @__PURE__ */ new Uint8Array(1 << 16);
function scanText(text, { keys, bits, always }, places, names) {
  const most = text.length * 3;
  const bytes = most < BUFFER.length ? BUFFER : new Uint8Array(most + 1);
  const { written } = encoder.encodeInto(text, bytes);
  bytes[written] = 0;
  const { numbers, signs, pairs } = tables();
  let found = always;
  let count = 0;
  let counted = false;
  let sure = true;
  let before = -1;
  let last2 = 0;
  let nameEnd = -1;
  let more = 0;
  for (let i = 0; i < written; ) {
    const byte = _nullishCoalesce(bytes[i], () => ( 0));
    const first = _nullishCoalesce(numbers[byte], () => ( 0));
    if (first !== 0) {
      const start = i++;
      let letters = first;
      for (let letter = _nullishCoalesce(numbers[_nullishCoalesce(bytes[i], () => ( 0))], () => ( 0)); letter !== 0; letter = _nullishCoalesce(numbers[_nullishCoalesce(bytes[i], () => ( 0))], () => ( 0))) {
        letters = letters << 5 | letter;
        i++;
      }
      const word = wordKey(letters, i - start);
      let seen2 = 0;
      for (let slot = wordSlot(word); keys[slot] !== 0; slot = (slot + 1) % SLOTS)
        if (keys[slot] === word) seen2 |= _nullishCoalesce(bits[slot], () => ( 0));
      if (word === before) found |= DOUBLED_WORD;
      const capitals = byte <= CAPITAL_Z && i - start > 1 && (_nullishCoalesce(bytes[start + 1], () => ( 0))) <= CAPITAL_Z ? TWO_CAPITALS : 0;
      if (start === nameEnd) {
        names.extend(bytes, start, i);
        nameEnd = i;
      } else if (byte <= CAPITAL_Z) {
        seen2 |= capitals;
        names.begin(bytes, start, i, start === nameEnd + 1 && bytes[nameEnd] === SPACE, start - more);
        nameEnd = i;
      }
      found |= seen2;
      if ((seen2 | capitals) !== 0) places.addPlace(start - more, seen2 | capitals);
      before = word;
      if (!counted) {
        count++;
        places.addWord(start - more);
      }
      counted = true;
      last2 = 0;
      continue;
    }
    let sign = byte;
    const unit = i - more;
    const at = i++;
    if (byte >= 128) {
      sign = byte < 224 ? byte & 31 : byte < 240 ? byte & 15 : 16;
      for (const end = i + (byte < 224 ? 1 : byte < 240 ? 2 : 3); i < end; i++)
        sign = sign << 6 | (_nullishCoalesce(bytes[i], () => ( 0))) & 63;
      more += byte < 224 ? 1 : 2;
      if (sign === NO_BREAK_SPACE) counted = false;
      else if (sign < FAR && (_nullishCoalesce(_chunkLO6RJL3Ccjs.CHARACTER_CLASS[sign], () => ( 0))) >= _chunkLO6RJL3Ccjs.CAPITAL) {
        if (!counted) {
          count++;
          places.addWord(unit);
        }
        counted = true;
        if (at === nameEnd) {
          names.extend(bytes, at, i);
          nameEnd = i;
        } else if (_chunkLO6RJL3Ccjs.CHARACTER_CLASS[sign] === _chunkLO6RJL3Ccjs.CAPITAL) {
          names.begin(bytes, at, i, at === nameEnd + 1 && bytes[nameEnd] === SPACE, unit);
          nameEnd = i;
        }
      } else if (!isPunctuation(sign)) {
        if (!counted || sign >= FAR) sure = false;
        if (mayHaveCase(sign)) found |= LIKE_NAMES;
      }
    } else if (byte <= SPACE) counted = false;
    else if (byte >= ZERO && byte <= NINE) {
      if (!counted) {
        count++;
        places.addWord(unit);
      }
      counted = true;
    }
    if (at === nameEnd && (sign === APOSTROPHE || sign === HYPHEN || sign === RAISED_COMMA)) {
      names.extend(bytes, at, i);
      nameEnd = i;
    }
    if (byte !== SPACE) before = -1;
    const seen = _nullishCoalesce(signs[sign & SIGNS_MASK], () => ( 0));
    const twice = sign === last2 ? _nullishCoalesce(pairs[sign & SIGNS_MASK], () => ( 0)) : 0;
    found |= seen | twice;
    if ((seen & PLACED) !== 0) places.addPlace(unit, seen);
    else if ((twice & PLACED) !== 0) places.addPlace(unit - 1, twice);
    last2 = sign;
  }
  return { words: sure ? count : void 0, bits: found };
}
var SPACE = 32;
var NO_BREAK_SPACE = 160;
var ZERO = 48;
var NINE = 57;
var CAPITAL_Z = 90;
var APOSTROPHE = 39;
var HYPHEN = 45;
var RAISED_COMMA = 8217;
var FAR = 3584;
var isPunctuation = (sign) => sign >= 8192 && sign < 8304 || sign > NO_BREAK_SPACE && sign < 170 || sign === 171 || sign === 187 || sign === 191;
var mayHaveCase = (sign) => !(sign >= 1424 && sign < 4256 || sign >= 11904 && sign < 42560 || sign >= 44032 && sign < 65280);
var TWO_CAPITALS = /* @__PURE__ */ _chunkPZ3BRHPJcjs.textBit.call(void 0, "twoCapitals");
var LIKE_NAMES = /* @__PURE__ */ _chunkPZ3BRHPJcjs.textBit.call(void 0, "likeNames");
var DOUBLED_WORD = /* @__PURE__ */ _chunkPZ3BRHPJcjs.textBit.call(void 0, "doubledWord");
var PLACED = /* @__PURE__ */ _chunkPZ3BRHPJcjs.PLACED_SIGNS.reduce((bits, feature) => bits | _chunkPZ3BRHPJcjs.textBit.call(void 0, feature), 0);
var SIGNS_MASK = 16383;
var tables = /* @__PURE__ */ _chunkK7RRLWUPcjs.once.call(void 0, () => {
  const numbers = new Uint8Array(256);
  for (let letter = 1; letter <= 26; letter++) numbers[64 + letter] = numbers[96 + letter] = letter;
  return { numbers, signs: bySign(_chunkPZ3BRHPJcjs.SIGNS), pairs: bySign(_chunkPZ3BRHPJcjs.PAIRS) };
});
function bySign(rows) {
  const table = new Uint32Array(SIGNS_MASK + 1);
  for (const [feature, signs] of _chunkPZ3BRHPJcjs.rowsByFeature.call(void 0, rows))
    for (const sign of signs) {
      const slot = sign.charCodeAt(0) & SIGNS_MASK;
      table[slot] = (_nullishCoalesce(table[slot], () => ( 0))) | _chunkPZ3BRHPJcjs.textBit.call(void 0, feature);
    }
  return table;
}

// src/rules/engine/run-rule.ts
var NOTHING = { findings: [] };
function runRule({ rule, id, check, isBuiltIn }, context) {
  if (isBuiltIn) return { findings: check.call(rule, context) };
  try {
    const found = check.call(rule, context);
    if (found === void 0 || found === null) return NOTHING;
    const findings = Array.isArray(found) ? found.map(copyOf) : void 0;
    const unknown = _optionalChain([findings, 'optionalAccess', _10 => _10.map, 'call', _11 => _11(unknownProperty), 'access', _12 => _12.find, 'call', _13 => _13(Boolean)]);
    if (unknown !== void 0) return failed(id, unknown);
    return _optionalChain([findings, 'optionalAccess', _14 => _14.every, 'call', _15 => _15(isFinding)]) ? { findings } : failed(id, "it did not return a list of findings");
  } catch (error) {
    return failed(id, failureOf(error));
  }
}
var failed = (id, why) => ({
  findings: [],
  failure: {
    rule: "rule/failed",
    severity: "error",
    message: `Rule ${id} failed: ${why}${why.endsWith("?") ? "" : "."}`,
    path: ""
  }
});
var LONGEST = 200;
function failureOf(error) {
  try {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(0, LONGEST).replace(/[.\s]+$/, "");
  } catch (e) {
    return "it threw a value that cannot be shown";
  }
}
var copyOf = (value) => _chunkJWLGQQU3cjs.isRecord.call(void 0, value) ? { ...value } : value;
var PROPERTIES = [
  "message",
  "hint",
  "path",
  "span",
  "fix",
  "sourceSpan",
  "sourceFix",
  "severity"
];
function unknownProperty(value) {
  const names = PROPERTIES;
  const unknown = _chunkJWLGQQU3cjs.isRecord.call(void 0, value) ? Object.keys(value).find((name) => !names.includes(name)) : void 0;
  if (unknown === void 0) return void 0;
  const near = _chunkYOB4HYVHcjs.nearestName.call(void 0, unknown, names);
  return `a finding has no property \u201C${unknown}\u201D${near === void 0 ? "" : `; did you mean \u201C${near}\u201D?`}`;
}
var SEVERITIES = [void 0, "error", "warning", "info"];
function isFinding(value) {
  if (!_chunkJWLGQQU3cjs.isRecord.call(void 0, value)) return false;
  const { message, hint, path, span, fix, sourceSpan: sourceSpan2, sourceFix, severity } = value;
  return typeof message === "string" && typeof path === "string" && (hint === void 0 || typeof hint === "string") && SEVERITIES.includes(severity) && [span, sourceSpan2].every((each) => each === void 0 || isSpan(each)) && [fix, sourceFix].every((each) => each === void 0 || isFix(each));
}
var isSpan = (value) => _chunkJWLGQQU3cjs.isRecord.call(void 0, value) && Number.isSafeInteger(value.start) && Number.isSafeInteger(value.end) && Number(value.start) >= 0 && Number(value.start) <= Number(value.end);
var isFix = (value) => _chunkJWLGQQU3cjs.isRecord.call(void 0, value) && Array.isArray(value.edits) && value.edits.every((edit) => _chunkJWLGQQU3cjs.isRecord.call(void 0, edit) && typeof edit.text === "string" && isSpan(edit));

// src/workflows/finding-diagnostic.ts
function findingDiagnostic(story, rule, severity, finding, isCopy) {
  const { message, hint, path } = finding;
  const span = _nullishCoalesce(finding.sourceSpan, () => ( _chunkUTHQYFSBcjs.sourceSpan.call(void 0, story, path, finding.span)));
  const fix = fixOf(story, finding, isCopy);
  const found = hint === void 0 ? { rule, severity, message, path } : { rule, severity, message, hint, path };
  if (span) found.span = span;
  if (fix) found.fix = fix;
  return found;
}
var HARMLESS = /^[^<>&"'\\\p{C}]*$/u;
function fixOf(story, { path, fix, sourceFix }, isCopy) {
  if (sourceFix) return isCopy() ? sourceFix : void 0;
  if (!fix) return void 0;
  if (story.repeats) return void 0;
  const edits = [];
  for (const edit of fix.edits) {
    const span = _chunkUTHQYFSBcjs.sourceSpan.call(void 0, story, path, edit);
    if (!span) return void 0;
    if (span.end - span.start !== edit.end - edit.start && !isCopy()) return void 0;
    edits.push({ ...span, text: edit.text });
  }
  if (edits.length === 0) return void 0;
  return isCopy() || edits.every(({ text }) => HARMLESS.test(text)) ? { edits } : void 0;
}

// src/workflows/rule-plan.ts
function rulesFor({ rules, byLanguage }, language) {
  let running = byLanguage.get(language);
  if (!running) {
    const [base = ""] = _nullishCoalesce(_optionalChain([language, 'optionalAccess', _16 => _16.split, 'call', _17 => _17("-", 1)]), () => ( []));
    const known2 = rules.filter(({ rule: { languages } }) => !languages || base === "" || languages.includes(base));
    running = {
      rules: known2,
      textBits: Int32Array.from(known2, ({ textBits }) => textBits),
      storyBits: Int32Array.from(known2, ({ storyBits: storyBits2 }) => storyBits2),
      needs: known2.some(({ rule }) => rule.needs)
    };
    if (byLanguage.size >= KEPT) byLanguage.clear();
    byLanguage.set(language, running);
  }
  return running;
}
var plans = /* @__PURE__ */ new Map();
var KEPT = 40;
var last;
function planOf(profile, set, customRules) {
  if (last && customRules.length === 0 && profile === last.profile && isAlike(set, last)) return last.plan;
  const plan = planAnew(profile, set, customRules);
  const levels = Object.values(set);
  if (customRules.length === 0 && typeof profile === "string" && levels.every((level) => typeof level === "string"))
    last = { profile, ids: Object.keys(set), levels, plan };
  return plan;
}
function isAlike(set, { ids, levels }) {
  return isEach(Object.keys(set), ids) && isEach(Object.values(set), levels);
}
function isEach(list, other) {
  if (list.length !== other.length) return false;
  for (let i = 0; i < list.length; i++) if (list[i] !== other[i]) return false;
  return true;
}
function planAnew(profile, set, customRules) {
  const key = customRules.length > 0 ? void 0 : JSON.stringify([profile, set]);
  const cached = key === void 0 ? void 0 : plans.get(key);
  if (cached) return cached;
  const known2 = customRules.length > 0 ? [..._chunkPZ3BRHPJcjs.indexedRules, ...customRules] : _chunkPZ3BRHPJcjs.indexedRules;
  const base = _chunkPZ3BRHPJcjs.profileSettings.call(void 0, profile);
  if (typeof profile === "object") _chunkPZ3BRHPJcjs.checkSettings.call(void 0, known2, profile.rules);
  _chunkPZ3BRHPJcjs.checkSettings.call(void 0, known2, set);
  const settings = { ...Object.fromEntries(customRules.map(({ id }) => [id, "on"])), ...base, ...set };
  const planned = _chunkPZ3BRHPJcjs.plannedRules.call(void 0, known2, settings);
  const plan = { settings, rules: planned, byLanguage: /* @__PURE__ */ new Map() };
  if (key !== void 0) {
    if (plans.size >= KEPT) plans.clear();
    plans.set(key, plan);
  }
  return plan;
}

// src/workflows/sort-diagnostics.ts
function sortDiagnostics(diagnostics, texts) {
  let places;
  const placeOf = (path) => texts.length <= FEW ? texts.findIndex((text) => text.path === path) : _nullishCoalesce((places ??= new Map(texts.map((text, i) => [text.path, i]))).get(path), () => ( -1));
  const compare = (a, b) => (_nullishCoalesce(_optionalChain([a, 'access', _18 => _18.span, 'optionalAccess', _19 => _19.start]), () => ( -1))) - (_nullishCoalesce(_optionalChain([b, 'access', _20 => _20.span, 'optionalAccess', _21 => _21.start]), () => ( -1))) || (_nullishCoalesce(_optionalChain([a, 'access', _22 => _22.span, 'optionalAccess', _23 => _23.end]), () => ( -1))) - (_nullishCoalesce(_optionalChain([b, 'access', _24 => _24.span, 'optionalAccess', _25 => _25.end]), () => ( -1))) || (a.path === b.path ? 0 : placeOf(a.path) - placeOf(b.path) || alphabetic(a.path, b.path)) || alphabetic(a.rule, b.rule) || alphabetic(a.message, b.message);
  diagnostics.sort(compare);
  const isOnce = diagnostics.every((each, i) => i === 0 || compare(_nullishCoalesce(diagnostics[i - 1], () => ( each)), each) !== 0);
  return isOnce ? diagnostics : diagnostics.filter((each, i) => i === 0 || compare(_nullishCoalesce(diagnostics[i - 1], () => ( each)), each) !== 0);
}
var FEW = 40;
var alphabetic = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/workflows/validate.ts
function validate(source, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "validate", () => runRules(source, options));
}
function runRules(source, options) {
  _chunkJWLGQQU3cjs.checkSubject.call(void 0, "validate", source);
  _chunkJWLGQQU3cjs.checkRecord.call(void 0, "validate", options);
  const { now, profile = "recommended", rules: set = NO_SETTINGS, customRules = NO_RULES } = options;
  if (now !== void 0 && !_optionalChain([_chunkPZ3BRHPJcjs.parseTime.call(void 0, now), 'optionalAccess', _26 => _26.zoned]))
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "Option \u201Cnow\u201D must be a time with a UTC offset, such as 2024-04-24T09:30:00Z.");
  const plan = planOf(profile, set, customRules);
  const given = "article" in source ? source : unsourced(source);
  const running = rulesFor(plan, given.article.language);
  const story = running.needs && !given.article.annotations ? _chunkTTXVPXMScjs.annotate.call(void 0, given) : given;
  const index = indexTexts(story.article);
  const diagnostics = _chunkPZ3BRHPJcjs.applySettings.call(void 0, story.diagnostics, plan.settings);
  const read = diagnostics.length;
  let format;
  const isCopy = () => (format ??= _chunkW3UPPFNZcjs.detect.call(void 0, story.text)) === "copy";
  for (const planned of rulesToRun(running, index.all, _chunkPZ3BRHPJcjs.storyBits.call(void 0, story, index))) {
    const { rule, id, severity } = planned;
    const { findings, failure } = runRule(planned, makeContext(planned, story, index, now));
    if (failure) diagnostics.push(failure);
    for (const finding of findings) {
      const found = findingDiagnostic(story, id, _nullishCoalesce(_nullishCoalesce(severity, () => ( finding.severity)), () => ( rule.severity)), finding, isCopy);
      if (!isReported(diagnostics, read, found)) diagnostics.push(found);
    }
  }
  return diagnostics.length < 2 ? diagnostics : sortDiagnostics(diagnostics, index.texts);
}
var NO_SETTINGS = {};
var NO_RULES = [];
function rulesToRun({ rules, textBits, storyBits: storyBits2 }, text, story) {
  return rules.filter((_, i) => {
    const ofText = _nullishCoalesce(textBits[i], () => ( 0));
    const ofStory = _nullishCoalesce(storyBits2[i], () => ( 0));
    return (ofText & text) !== 0 || (ofStory & story) !== 0 || (ofText | ofStory) === 0;
  });
}
function makeContext({ options }, story, index, now) {
  const { article, texts } = index;
  return now === void 0 ? { story, article, texts, options, index } : { story, article, texts, options, index, now };
}
function isReported(diagnostics, read, { rule, span }) {
  for (let i = 0; i < read; i++) {
    const other = diagnostics[i];
    if (_optionalChain([other, 'optionalAccess', _27 => _27.rule]) === rule && other.span && span && other.span.start < span.end && span.start < other.span.end)
      return true;
  }
  return false;
}
var unsourced = (article) => ({
  text: "",
  article,
  spans: {},
  repairs: [],
  dropped: [],
  unread: [],
  diagnostics: []
});



exports.validate = validate;
