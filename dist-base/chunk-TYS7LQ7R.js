import {
  checkSize,
  countries,
  localZones,
  namedOffsets,
  sizeOptions,
  zoneNames,
  zoneOffsets,
  zoneRegions,
  zoneWords
} from "./chunk-TK3BJ7TD.js";
import {
  places,
  regions
} from "./chunk-PYJHRUIE.js";
import {
  readDateOption
} from "./chunk-IP2LF4Z4.js";
import {
  Ids
} from "./chunk-6QF3TYCM.js";
import {
  defineFlags
} from "./chunk-23THWB5B.js";
import {
  alternatives,
  once,
  words
} from "./chunk-URP6EL5O.js";
import {
  zoneOffset,
  zoneOption
} from "./chunk-3KXIAZA6.js";
import {
  addMonths,
  dayFromNumber,
  dayNumber,
  daysIn,
  formatDay,
  isoWeekOf,
  padNumber,
  weekdayOf
} from "./chunk-WMXNVVOX.js";
import {
  checkOptions,
  checkString,
  checkSubject,
  optionShapes,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";

// src/annotate/tokens/kinds.ts
var NONE = 0;
var WORD = 1;
var NUMBER = 2;
var IDEOGRAPH = 3;
var CLITIC = 4;
var STOP = 5;
var ELLIPSIS = 6;
var EXCLAMATION = 7;
var COMMA = 8;
var SEMICOLON = 9;
var COLON = 10;
var DASH = 11;
var HYPHEN = 12;
var OPEN = 13;
var CLOSE = 14;
var QUOTE = 15;
var OPEN_QUOTE = 16;
var CLOSE_QUOTE = 17;
var SLASH = 18;
var SYMBOL = 19;
var BITS = 8;
var flag = defineFlags("token", BITS);
var AFTER_SPACE = flag("AFTER_SPACE");
var LINE = flag("LINE");
var CAPITAL = flag("CAPITAL");
var CAPS = flag("CAPS");
var INNER = flag("INNER");
var DIGITS = flag("DIGITS");
var DOTTED = flag("DOTTED");

// src/annotate/tokens/line-end.ts
function lineEnd(tokens2, token, last) {
  let end = token + 1;
  while (end < last && !tokens2.has(end, LINE)) end++;
  return end;
}

// src/annotate/names/word-classes.ts
var flag2 = defineFlags("word of a name");
var GIVEN = flag2("GIVEN");
var FAMILY = flag2("FAMILY");
var FAMILY_FIRST = flag2("FAMILY_FIRST");
var PLAIN = flag2("PLAIN");
var SENTENCE_STARTER = flag2("SENTENCE_STARTER");
var HONORIFIC = flag2("HONORIFIC");
var ROLE = flag2("ROLE");
var ROLE_MODIFIER = flag2("ROLE_MODIFIER");
var PARTICLE = flag2("PARTICLE");
var SPEECH_VERB = flag2("SPEECH_VERB");
var GENERATION = flag2("GENERATION");
var ORGANISATION_HEAD = flag2("ORGANISATION_HEAD");
var LEGAL_FORM = flag2("LEGAL_FORM");
var HEAD_BEFORE_OF = flag2("HEAD_BEFORE_OF");
var TEAM_HEAD = flag2("TEAM_HEAD");
var PLACE_HEAD = flag2("PLACE_HEAD");
var PLACE_FIRST_WORD = flag2("PLACE_FIRST_WORD");
var COMPASS = flag2("COMPASS");
var PREPOSITION = flag2("PREPOSITION");
var PLACE_NOUN = flag2("PLACE_NOUN");
var DEMONYM = flag2("DEMONYM");
var CALENDAR = flag2("CALENDAR");
var THING_HEAD = flag2("THING_HEAD");
var LEADING_PARTICLE = flag2("LEADING_PARTICLE");
var LOCAL = flag2("LOCAL");
var CONNECTOR = flag2("CONNECTOR");
var KNOWN_NAME_START = flag2("KNOWN_NAME_START");

// src/annotate/names/rare-word-classes.ts
var flag3 = defineFlags("rare word of a name");
var POSSESSOR = flag3("POSSESSOR");
var PLACE_TAIL = flag3("PLACE_TAIL");
var BODY = flag3("BODY");
var FIELD_ROLE = flag3("FIELD_ROLE");
var REGION_NOUN = flag3("REGION_NOUN");

// src/annotate/names/candidates/dateline-place.ts
function datelinePlace({ page, tokens: tokens2, text }, from, to) {
  const places2 = page.article?.dateline?.places;
  if (!places2) return void 0;
  const start = tokens2.start(from);
  const end = tokens2.end(to - 1);
  for (const place of places2) {
    const name = place.name ?? place.text;
    if (name.length !== end - start) continue;
    const named = text.slice(start, end);
    if (named === name || named.toUpperCase() === name.toUpperCase()) return place;
  }
  return void 0;
}

// src/annotate/tokens/characters.ts
var SPACE = 32;
var BREAK = 33;
var SMALL = 34;
var CAPITAL_LETTER = 35;
var LETTER = 36;
var DIGIT = 37;
var APOSTROPHE = 38;
var HIGH = 39;
var MARKS = [
  [STOP, ".\u3002\uFF0E\uFF61\u0964\u0965\u06D4\u0589\u1362\u0DF4"],
  [ELLIPSIS, "\u2026\u22EF"],
  [EXCLAMATION, "!?\uFF01\uFF1F\u061F\u203C\u2047\u2048\u2049;"],
  [COMMA, ",\uFF0C\u3001\u060C\uFE50\uFF64"],
  [SEMICOLON, ";\uFF1B\u061B"],
  [COLON, ":\uFF1A\uFE55"],
  [DASH, "\u2013\u2014\u2015\u2012\u2500\uFF0D"],
  [HYPHEN, "-\u2010\u2011_\u05BE"],
  [OPEN, "([{\uFF08\uFF3B\uFF5B\u3010\u3014\u3008\u300A"],
  [CLOSE, ")]}\uFF09\uFF3D\uFF5D\u3011\u3015\u3009\u300B"],
  [QUOTE, `"'\`\xB4\uFF02`],
  [OPEN_QUOTE, "\u201C\u2018\u201E\u201A\xAB\u2039\u300C\u300E\uFE41\u201F\u201B\u301D"],
  [CLOSE_QUOTE, "\u201D\xBB\u203A\u300D\u300F\uFE42\u301E\u301F"],
  [SLASH, "/\uFF0F"],
  [BREAK, "\n\r\x85\u2028\u2029"],
  [APOSTROPHE, "\u2019"]
];
var FOLDED = 65535;
var JOINS = 1 << 22;
var IN_WORD = 1 << 23;
var HAS_SMALL = 1 << 23;
var HAS_LARGE = 1 << 24;
var HAS_DIGIT = 1 << 26;
var CLASS_AT = 16;
var classOf = (unit) => unit >> CLASS_AT & 63;
var withClass = (cls) => cls << CLASS_AT | (cls >= SMALL && cls <= DIGIT ? HAS_SMALL << cls - SMALL : 0);
var UNIT_CLASSES = once(() => {
  const table2 = new Int32Array(PLANE_SIZE).fill(withClass(SYMBOL));
  markCharacters(table2, /[\p{L}\p{M}]+/gu, LETTER);
  markCharacters(table2, /\p{Lu}+/gu, CAPITAL_LETTER);
  markCharacters(table2, /\p{Ll}+/gu, SMALL);
  markCharacters(table2, /\p{Nd}+/gu, DIGIT);
  markCharacters(table2, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu, IDEOGRAPH);
  markCharacters(table2, /[\s\u200b]+/gu, SPACE);
  for (const [cls, marks3] of MARKS) for (const unit of marks3) table2[unit.charCodeAt(0)] = withClass(cls);
  table2.fill(withClass(HIGH), 55296, 56320);
  for (const unit of [173, 8204, 8205, 8206, 8207]) table2[unit] = withClass(LETTER);
  const fold = FOLDED_UNITS();
  for (let unit = 0; unit < PLANE_SIZE; unit++) table2[unit] = (table2[unit] ?? 0) | (fold[unit] ?? 0);
  for (const unit of "'\u2019") table2[unit.charCodeAt(0)] = (table2[unit.charCodeAt(0)] ?? 0) | JOINS;
  return table2;
});
var PLANE_SIZE = 65536;
function markCharacters(table2, pattern, cls) {
  for (const { 0: run, index } of plane().matchAll(pattern)) table2.fill(withClass(cls), index, index + run.length);
}
var planeText = once(() => {
  const units = new Uint16Array(PLANE_SIZE).map((_, unit) => unit >= 55296 && unit < 57344 ? 0 : unit);
  return {
    text: Array.from(
      { length: 16 },
      (_, row) => String.fromCharCode(...units.subarray(row << 12, row + 1 << 12))
    ).join("")
  };
});
var plane = () => planeText().text;
var FOLDED_UNITS = once(() => {
  const table2 = new Uint16Array(PLANE_SIZE);
  for (let unit = 0; unit < PLANE_SIZE; unit++) table2[unit] = unit;
  for (const { 0: letter, index } of plane().matchAll(/\p{Lu}/gu)) {
    const small = letter.toLowerCase();
    table2[index] = small.length === 1 ? small.charCodeAt(0) : letter === "\u0130" ? 105 : index;
  }
  for (let digit = 0; digit < 10; digit++) table2[65296 + digit] = 48 + digit;
  for (const unit of "\u2019\u2018\u02BC`\xB4") table2[unit.charCodeAt(0)] = 39;
  return table2;
});

// src/text/double-length.ts
function doubleLength(array) {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}

// src/annotate/tokens/vocabulary.ts
var SEED = 2166136261 | 0;
var hashStep = (hash, folded) => Math.imul(hash ^ folded, 16777619);
var secondHashStep = (hash, folded) => Math.imul(hash + folded, 1540483477);
var Vocabulary = class {
  /** Hash table: in each slot, the number of a word and the highest bits of its hash; 0 where the slot is free. */
  #slots = new Int32Array(1 << 11);
  /** The first hash of each word, by word number; `#seconds` has the second. */
  #hashes = new Int32Array(1 << 10);
  #seconds = new Int32Array(1 << 10);
  #size = 1;
  #units = UNIT_CLASSES();
  /** The number of words plus one: the size of a table indexed by word number. */
  get size() {
    return this.#size;
  }
  /** Returns the number of a word; adds the word if it is new. Returns 0 if the vocabulary is full. */
  add(word2) {
    let hash = SEED;
    let second = SEED;
    for (let i = 0; i < word2.length; i++) {
      const folded = (this.#units[word2.charCodeAt(i)] ?? 0) & FOLDED;
      hash = hashStep(hash, folded);
      second = secondHashStep(second, folded);
    }
    const known = this.find(hash, second);
    if (known !== 0 || this.#size > ID) return known;
    const id = this.#size++;
    if (id >= this.#hashes.length) {
      this.#hashes = doubleLength(this.#hashes);
      this.#seconds = doubleLength(this.#seconds);
    }
    this.#hashes[id] = hash;
    this.#seconds[id] = second;
    if (id * 2 > this.#slots.length) this.#grow();
    else this.#place(id);
    return id;
  }
  /** Returns the number of the word with these hashes; 0 if unknown. */
  find(hash, second) {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash, mask); ; slot = slot + 1 & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return 0;
      if (((entry ^ hash) & TAG) === 0 && this.#seconds[entry & ID] === second) return entry & ID;
    }
  }
  #grow() {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#size; id++) this.#place(id);
  }
  #place(id) {
    const hash = this.#hashes[id] ?? 0;
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash, mask);
    while (this.#slots[slot]) slot = slot + 1 & mask;
    this.#slots[slot] = hash & TAG | id;
  }
};
var ID = (1 << 18) - 1;
var TAG = ~ID;
var slotOf = (hash, mask) => (hash ^ hash >>> 15) & mask;

// src/annotate/names/clusters/initials.ts
function initialsOf({ tokens: tokens2, text }, from, to, all = false) {
  const fold = FOLDED_UNITS();
  let hash = SEED;
  for (let token = from; token < to; token++) {
    if (tokens2.kind(token) === WORD && (all || tokens2.has(token, CAPITAL)))
      hash = hashStep(hash, fold[text.charCodeAt(tokens2.start(token))] ?? 0);
  }
  return hash >> 1;
}
function lettersOf({ tokens: tokens2, text }, from, to) {
  const fold = FOLDED_UNITS();
  const end = tokens2.end(to - 1);
  let hash = SEED;
  for (let at2 = tokens2.start(from); at2 < end; at2++) {
    const unit = text.charCodeAt(at2);
    if (unit !== STOP2) hash = hashStep(hash, fold[unit] ?? 0);
  }
  return hash >> 1;
}
var STOP2 = 46;

// src/annotate/names/scoring/feature-weights.ts
var featureWeights = {
  any: [-3, -2, -5, 10],
  knownCountry: [-13, -14, 43, -15],
  knownRegion: [-12, -1, 29, -16],
  knownCity: [-7, 4, 29, -26],
  knownOrganisation: [-7, 25, -7, -12],
  knownTeam: [-10, 25, -4, -11],
  knownThing: [0, -7, -14, 21],
  knownOtherAndWord: [-2, -9, -2, 14],
  startsWithPlace: [-10, 5, 7, -3],
  startsWithThing: [-5, -2, 0, 8],
  startsWithOrganisation: [-6, 11, -9, 3],
  endsWithPlace: [-11, 9, 9, -7],
  placeAndTeam: [0, 10, -7, -3],
  endsWithTeam: [-4, 15, -5, -6],
  ampersand: [-17, 16, -1, 2],
  peopleInside: [1, 4, -5, 1],
  oneWord: [-2, -3, -2, 7],
  twoWords: [1, 0, -1, 0],
  manyWords: [-6, 2, -1, 4],
  headInside: [-9, 11, -8, 6],
  headOf: [-5, 11, 9, -15],
  particleInside: [-3, 7, 3, -6],
  opensOne: [0, 4, -12, 8],
  opensMany: [2, 5, -11, 4],
  shoutedOne: [-9, 3, -4, 10],
  shoutedMany: [-8, 1, -1, 8],
  plainWordOpens: [-6, -7, -5, 17],
  plainWord: [-7, 2, -2, 7],
  allPlain: [-9, 0, -1, 9],
  somePlain: [-10, 5, -1, 6],
  unknownWord: [1, 0, 5, -6],
  allUnknown: [12, -4, -1, -7],
  someUnknown: [6, -4, 1, -3],
  letters: [-16, 14, -2, 4],
  longLetters: [-10, 15, 2, -6],
  initials: [22, -13, -4, -4],
  startsWithLetters: [-9, 11, -6, 4],
  digits: [-8, -4, -6, 18],
  scottish: [8, -3, 2, -8],
  innerCapital: [0, 8, -11, 3],
  givenWordAlone: [12, -4, -1, -7],
  givenAlone: [14, -5, 0, -9],
  givenWordFirst: [21, -8, -5, -8],
  givenFirst: [25, -10, -5, -10],
  familyFirst: [20, -10, -2, -8],
  placeOpener: [-7, 0, 10, -3],
  startsWithCompass: [-7, -1, 13, -5],
  startsWithRole: [-3, 4, -6, 5],
  startsWithStorm: [-30, -8, -8, 20],
  familyWordAlone: [10, -3, -2, -5],
  familyAlone: [22, -9, -2, -11],
  familyLast: [17, -9, -3, -4],
  familyEndingAlone: [2, 1, -3, 1],
  familyEnding: [10, -2, -2, -6],
  givenLast: [11, -7, 3, -8],
  generation: [6, -7, 5, -3],
  legalForm: [-11, 23, -9, -3],
  headAlone: [-4, 10, -9, 2],
  organisationHead: [-15, 24, -4, -4],
  placeHead: [-13, -2, 19, -4],
  thingHead: [0, -4, -13, 16],
  endsWithRole: [3, 0, -1, -2],
  endsWithLetters: [-11, 9, -2, 4],
  plural: [-8, 7, -3, 4],
  honorific: [21, -10, -10, -1],
  titleBefore: [18, -9, -9, 0],
  startsLine: [-2, -3, 8, -3],
  inBrackets: [-1, 3, 2, -4],
  afterNameAndComma: [1, 3, 1, -5],
  afterComma: [8, 4, -7, -4],
  afterNumber: [-12, 6, -1, 7],
  afterRank: [19, 3, -13, -9],
  afterBodyNoun: [-12, 19, -6, -1],
  afterHyphen: [-17, 3, -6, 20],
  afterSlash: [5, 0, -6, 0],
  afterOwner: [-9, 4, -1, 6],
  afterQuote: [1, -7, 0, 7],
  afterDash: [-3, 3, 2, -2],
  afterIn: [-11, -7, 18, 1],
  afterAt: [-13, -1, 14, 1],
  afterFrom: [-9, 4, 9, -4],
  afterRoleAt: [-3, 12, -3, -7],
  afterTo: [-4, 2, 5, -3],
  afterPlacePreposition: [-8, 2, 7, -1],
  afterThe: [-18, 8, 4, 6],
  afterInThe: [-3, -2, 7, -1],
  afterPlaceNounOf: [-15, -1, 25, -9],
  afterRoleOf: [-8, 6, -1, 3],
  afterOf: [-6, 0, 3, 3],
  afterRole: [21, 3, -17, -8],
  afterCompass: [-7, -4, 9, 2],
  afterPeople: [4, -8, -4, 8],
  afterBy: [7, 7, -7, -7],
  afterWith: [0, 7, -6, -1],
  afterFor: [-4, 6, -6, 5],
  afterA: [-9, 5, -4, 8],
  afterAgainst: [1, -2, 2, 0],
  afterSaying: [8, 7, -6, -10],
  afterHead: [-13, 13, 0, 0],
  afterSmallWord: [0, 0, -4, 3],
  afterWord: [0, 1, -4, 4],
  endsLine: [-3, -5, 11, -3],
  ownsRole: [7, 1, 2, -10],
  owns: [7, 3, 0, -10],
  beforeBracketNumber: [-6, 8, 0, -2],
  beforeBracketPlace: [20, 10, -10, -20],
  beforeBracket: [1, -4, 7, -5],
  beforeNumber: [-1, -12, 7, 7],
  beforeNumbers: [4, 20, -21, -3],
  beforeNumberInList: [24, -9, -10, -5],
  beforeScore: [1, 18, -10, -9],
  beforeBodyNoun: [-10, 11, -1, 0],
  beforeBased: [-1, 1, 8, -7],
  beforeHyphen: [-8, -6, -4, 19],
  beforeClose: [0, 4, -1, -3],
  endsSentence: [-1, 0, 4, -3],
  beforeDash: [-1, -5, 7, -2],
  beforeSaying: [12, 5, -5, -12],
  beforeRole: [-15, 9, 6, -1],
  beforeHead: [-5, 3, 3, 0],
  beforePlaceNoun: [-8, -6, 22, -8],
  beforeAnd: [0, 1, 2, -2],
  beforeIn: [1, -4, 3, 0],
  beforeOf: [6, -6, -9, 9],
  beforeAt: [-3, 13, -8, -1],
  beforeAuxiliary: [4, 0, 2, -6],
  beforeSmallWord: [-2, 0, 3, -1],
  beforeWordInS: [-7, 1, 3, 3],
  beforeWordInEd: [7, 2, -3, -7],
  beforeWord: [-1, -2, 2, 1],
  beforeAge: [11, -4, -2, -5],
  beforeComma: [1, 0, 2, -3],
  beforeWho: [20, 2, -7, -16],
  beforeRoleInCommas: [18, -6, -3, -9],
  beforeCommaAnd: [4, 2, 1, -7],
  beforeWhere: [-4, -1, 6, -1],
  beforeCommaPlace: [4, -12, 20, -12],
  beforeCommaName: [1, 0, 5, -6],
  elsewherePerson: [5, 2, -2, -5],
  elsewhereOrganisation: [-3, 6, 0, -3],
  elsewherePlace: [-3, -1, 7, -3],
  elsewhereNothing: [0, 2, -2, 1],
  familyOfPerson: [36, -16, -13, -7],
  givenOfPerson: [23, -5, -14, -3],
  lettersOfOrganisation: [-7, 7, -1, 1],
  startOfOrganisation: [-13, 13, -1, 1],
  startOfCompany: [-12, 20, -12, -8],
  lowerElsewhere: [4, -7, -5, 8],
  cityInScores: [0, 9, 6, -15],
  cityBeforeScore: [-5, 30, -20, -12],
  partOfPlace: [-11, 0, 12, -1],
  placeBeforeHyphen: [-2, -5, -11, 18],
  unknownBeforeRole: [-13, 8, 5, -1],
  city: [-7, -1, 16, -8],
  town: [1, 0, 9, -10],
  amongPlaces: [-8, -4, 20, -8],
  townAndWord: [-2, 8, 1, -7],
  inDateline: [-8, -6, 30, -24]
};

// src/annotate/names/scoring/name-context.ts
var flag4 = defineFlags("name in the story");
var FAMILY_NAME = flag4("FAMILY_NAME");
var GIVEN_NAME = flag4("GIVEN_NAME");
var OPENS_BODY = flag4("OPENS_BODY");
var HEADS_BODY = flag4("HEADS_BODY");
var PART_OF_PLACE = flag4("PART_OF_PLACE");
var IN_TEXT = flag4("IN_TEXT");
var OPENS_COMPANY = flag4("OPENS_COMPANY");
var looks = new Int32Array(1024);
function nameContextOf(words2, candidates, own2) {
  const size = words2.names.count * 4;
  if (looks.length < size) looks = new Int32Array(size * 2);
  else looks.fill(0, 0, size);
  const letters = /* @__PURE__ */ new Set();
  let longest = 0;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    const kind = own2[index] ?? 3;
    const seen2 = candidate.name * 4 + kind;
    const count = (looks[seen2] ?? 0) + 1;
    looks[seen2] = count;
    if (count > 1) continue;
    markParts(words2, candidate, kind, letters);
    longest = Math.max(longest, candidate.to - candidate.from);
  }
  return { looks, letters, longest };
}
function markParts(words2, { from, to }, kind, letters) {
  const { names } = words2;
  const second = nextWord(words2, from, to);
  if (second === to) return;
  const last = words2.name(to - 1, to);
  if (kind === 0) {
    names.mark(words2.name(from, second), GIVEN_NAME);
    names.mark(last, FAMILY_NAME);
    if (nextWord(words2, second, to) < to) names.mark(words2.name(second, to), FAMILY_NAME);
    return;
  }
  letters.add(initialsOf(words2, from, to));
  if (kind === 1) {
    const third = nextWord(words2, second, to);
    names.mark(words2.name(from, second), OPENS_BODY);
    const end = words2.tokens.kind(to - 1) === STOP ? to - 2 : to - 1;
    if (end > from && words2.is(end, LEGAL_FORM)) names.mark(words2.name(from, end), OPENS_COMPANY);
    if (third < to) names.mark(words2.name(from, third), OPENS_BODY);
    names.mark(last, OPENS_BODY);
    for (let token = from; token < to; token++) {
      if (words2.is(token, ORGANISATION_HEAD)) names.mark(words2.name(token, token + 1), HEADS_BODY);
    }
  } else if (kind === 2) {
    names.mark(words2.name(from, second), PART_OF_PLACE);
    names.mark(last, PART_OF_PLACE);
  }
}
function nextWord({ tokens: tokens2 }, from, to) {
  let next = from + 1;
  while (next < to && !tokens2.has(next, AFTER_SPACE)) next++;
  return next;
}
function isHeadOfName({ names }, { name, opens, shouted }) {
  return !opens && !shouted && names.has(name, HEADS_BODY) && !names.has(name, FAMILY_NAME);
}
var elsewhere = [
  featureWeights.elsewherePerson,
  featureWeights.elsewhereOrganisation,
  featureWeights.elsewherePlace,
  featureWeights.elsewhereNothing
];
function scoreContext(words2, story, candidate, own2, scale) {
  const { tokens: tokens2, names } = words2;
  const { name, from, to, opens, known } = candidate;
  for (let kind = 0; kind < 4; kind++) {
    const others = (story.looks[name * 4 + kind] ?? 0) - (own2 === kind ? 1 : 0);
    if (others < 1) continue;
    const row = elsewhere[kind];
    scale.add(row);
    if (others > 2) scale.add(row);
  }
  const marks3 = names.marksOf(name);
  if (marks3 & FAMILY_NAME) scale.add(featureWeights.familyOfPerson);
  if (nextWord(words2, from, to) === to) {
    if ((marks3 & (FAMILY_NAME | GIVEN_NAME)) === GIVEN_NAME) scale.add(featureWeights.givenOfPerson);
    if (mayBeInitials(words2, story, from, to)) scale.add(featureWeights.lettersOfOrganisation);
    if (marks3 & PART_OF_PLACE) scale.add(featureWeights.partOfPlace);
    if (opens && words2.lowers(from)) scale.add(featureWeights.lowerElsewhere);
  }
  if (marks3 & OPENS_BODY) scale.add(featureWeights.startOfOrganisation);
  if (marks3 & OPENS_COMPANY) scale.add(featureWeights.startOfCompany);
  if (!known && !candidate.cities && datelinePlace(words2, from, to)) scale.add(featureWeights.inDateline);
  if (known?.kind === "place" && known.scale !== "country") {
    const before2 = tokens2.kind(from - 1) === NUMBER && !tokens2.has(from, LINE);
    const after = tokens2.kind(to) === NUMBER && !tokens2.has(to, LINE);
    if (before2 && !words2.is(from - 2, CALENDAR) || after) scale.add(featureWeights.cityInScores);
    else if (isBeforeScore(words2, candidate)) scale.add(featureWeights.cityBeforeScore);
  }
}
var RESULT = 6;
function isBeforeScore(words2, { from, to }) {
  const { tokens: tokens2 } = words2;
  if (tokens2.kind(to) !== WORD || tokens2.has(to, CAPITAL) || words2.is(to, SENTENCE_STARTER))
    return false;
  if (tokens2.kind(from - 1) === WORD && words2.is(from - 1, PREPOSITION)) return false;
  let token = to + 1;
  while (token < to + RESULT && tokens2.kind(token) === WORD && tokens2.has(token, CAPITAL)) token++;
  return isNumber(words2, token) && tokens2.kind(token + 1) === HYPHEN && isNumber(words2, token + 2);
}
var isNumber = ({ tokens: tokens2 }, token) => tokens2.kind(token) === NUMBER && tokens2.end(token) - tokens2.start(token) < 4;
function mayBeInitials(words2, { letters, longest }, from, to) {
  const { tokens: tokens2 } = words2;
  const length = tokens2.end(to - 1) - tokens2.start(from);
  const dotted = to - from > 1 || tokens2.has(from, DOTTED);
  if (length < 2 || length > (dotted ? longest * 2 : longest)) return false;
  return letters.has(lettersOf(words2, from, to));
}

// src/annotate/names/candidates/is-name.ts
var TITLE = ROLE | HONORIFIC;
var MOST_LETTERS = 6;
function isName(words2, candidate, capitals2) {
  const { known, cities, from, to, name, titleFrom, opens, shouted } = candidate;
  const single = to - from === 1;
  if (known) return !single || known.kind !== "place" || known.country !== void 0;
  if (words2.names.has(name, FAMILY_NAME) || !single && words2.is(from, GIVEN)) return true;
  if (capitals2 === "little" || shouted) return false;
  if (single && isField(words2, from)) return false;
  const head = ORGANISATION_HEAD;
  if (!single && (words2.is(from, head | HEAD_BEFORE_OF) || words2.is(to - 1, head))) return true;
  if (capitals2 === "tell" && !opens) return true;
  const before2 = words2.classes(from - 1);
  if (titleFrom !== void 0 || before2 & (TITLE | SPEECH_VERB)) return true;
  if (cities && before2 & PREPOSITION) return true;
  if (capitals2 === "tell" && words2.is(to, SPEECH_VERB)) return true;
  return isAcronymCandidate(words2, from, to);
}
function isField(words2, from) {
  const { tokens: tokens2 } = words2;
  if (tokens2.has(from, CAPS)) return false;
  const role = tokenBeforeParticles(words2, from);
  if (!words2.is(role, ROLE)) return false;
  return words2.isRare(role, FIELD_ROLE) || tokens2.word(role + 1) !== words2.small.of || from - role > 2;
}
function tokenBeforeParticles(words2, from) {
  let token = from - 1;
  while (token > from - 4 && words2.is(token, PARTICLE)) token--;
  return token === from - 1 ? from : token;
}
var isAcronymCandidate = ({ tokens: tokens2 }, from, to) => to - from === 1 && tokens2.has(from, CAPS) && tokens2.end(from) - tokens2.start(from) <= MOST_LETTERS;

// src/annotate/names/candidates/run-parts.ts
var LONGEST_SHORT_ROLE = 3;
function isShortRole(words2, start, token) {
  const { tokens: tokens2, casing } = words2;
  if (token - start > 1 || casing !== "plain" || words2.known(start, token)) return false;
  return tokens2.has(start, CAPS) && tokens2.end(start) - tokens2.start(start) <= LONGEST_SHORT_ROLE;
}
function endOfHyphenated(tokens2, token, end) {
  let to = token + 1;
  while (to + 1 < end && tokens2.kind(to) === HYPHEN) to += 2;
  return to;
}
var SMALL_HEAD = ORGANISATION_HEAD | HEAD_BEFORE_OF;
function startOfSmallHead(words2, from) {
  if (words2.page.words.names.capitals !== "tell" || words2.is(from, GIVEN | FAMILY)) return from;
  const head = tokenBeforeParticles(words2, from);
  if (head === from || words2.tokens.has(head, CAPITAL)) return from;
  return (words2.classes(head) & SMALL_HEAD) === SMALL_HEAD && words2.tokens.word(head + 1) !== words2.small.and ? head : from;
}

// src/annotate/names/candidates/word-after-mark.ts
function wordAfterMark(words2, start, mark, end) {
  const next = mark + 1;
  if (next >= end || !words2.near(next) || !words2.tokens.has(next, CAPITAL)) return 0;
  switch (words2.tokens.kind(mark)) {
    case COMMA:
      return words2.is(next, LEGAL_FORM) || isListOfFields(words2, start, mark, end) ? next : 0;
    case CLITIC:
      return isPossessor(words2, mark) ? next : 0;
    case QUOTE:
    case CLOSE_QUOTE:
      return !words2.tokens.has(mark, AFTER_SPACE) && isPossessor(words2, mark) ? next : 0;
    default:
      return 0;
  }
}
var isPossessor = (words2, mark) => words2.isRare(mark - 1, POSSESSOR) && words2.tokens.has(mark + 1, AFTER_SPACE) && words2.capital(mark + 1);
var FIELDS = 4;
function isListOfFields(words2, start, mark, end) {
  const { tokens: tokens2, small } = words2;
  let of = start;
  while (of < mark && !(words2.is(of, HEAD_BEFORE_OF) && words2.is(of + 1, CONNECTOR))) of++;
  if (of >= mark - 1) return false;
  let token = mark + 1;
  while (token < mark + FIELDS && token < end && isField2(words2, token)) {
    token++;
    if (tokens2.kind(token) === COMMA) token++;
    if (tokens2.word(token) === small.and) return token + 1 < end && isField2(words2, token + 1);
  }
  return false;
}
var isField2 = (words2, token) => words2.capital(token) && !words2.is(token, GIVEN) && words2.knownTo(token, token + 1) === 0;

// src/annotate/names/candidates/runs.ts
var Runs = class {
  #words;
  #tokens;
  constructor(words2) {
    this.#words = words2;
    this.#tokens = words2.tokens;
  }
  /** Whether a run of capitalised words may start at a token. */
  starts(token) {
    if (!this.#tokens.has(token, CAPITAL | INNER)) return this.#startsWithParticle(token);
    if (this.#words.casing !== "plain" && this.#words.knownTo(token, token + 8)) return true;
    if (!this.#words.capital(token)) return false;
    return !this.#words.is(token, CALENDAR) || this.#words.capital(token + 1) || isSpeakingMonth(this.#words, token);
  }
  /** Whether a particle starts a name without a given name before it: `al-Assad`, `bin Laden`, `von der Leyen`. */
  #startsWithParticle(token) {
    const next = token + 1;
    if (!this.#words.is(token, PARTICLE)) return false;
    if (this.#tokens.kind(next) === HYPHEN)
      return !this.#tokens.has(next, AFTER_SPACE) && this.#words.capital(next + 1);
    if (!this.#words.is(token, LEADS)) return false;
    const to = this.#words.is(next, PARTICLE) && !this.#words.capital(next) ? next + 1 : next;
    return this.#words.capital(to) && !this.#words.is(to, PLAIN | DEMONYM) && !this.#words.capital(token - 1);
  }
  /** Returns the index of the token after the run that starts at `start`. The run ends at `end` at the latest. */
  end(start, end) {
    let to = Math.max(this.#word(start, end), this.#words.knownTo(start, end));
    while (to - start < LONGEST) {
      const next = this.#join(start, to, end);
      if (next <= to) break;
      to = next;
    }
    return to;
  }
  /** Returns the index of the token after a word and the parts attached to it: `F.`, `al-Assad`, `Jean-Claude`, `Cheol-hee`. */
  #word(token, end) {
    const tokens2 = this.#tokens;
    let to = token + 1;
    while (tokens2.kind(to) === HYPHEN && !tokens2.has(to, AFTER_SPACE) && to + 1 < end) {
      const next = to + 1;
      if (tokens2.kind(next) !== WORD || tokens2.has(next, AFTER_SPACE)) break;
      if (this.#words.capital(next) ? this.#endsBeforeHyphen(token, next) : !this.#joins(token, next)) break;
      to = next + 1;
    }
    if (tokens2.kind(to) === STOP && to < end && !tokens2.has(to, AFTER_SPACE) && this.#ownsStop(to - 1, end))
      to++;
    return to;
  }
  /** Whether a word is no part of the name after its hyphen: a single letter, or the tag of a headline, `CORRECTED-Brazil`. */
  #endsBeforeHyphen(token, next) {
    const tokens2 = this.#tokens;
    const length = tokens2.end(token) - tokens2.start(token);
    if (!tokens2.has(token, LINE) || !tokens2.has(token, CAPS) || length < TAG2) return length === 1;
    return !tokens2.has(next, CAPS) && !this.#words.knownTo(token, token + 1);
  }
  /** Whether a lower-case word after a hyphen belongs to a name: `Cheol-hee`, but not `London-based`, `Top-seeded`. */
  #joins(token, next) {
    if (this.#words.is(token - 1, FAMILY_FIRST) && this.#words.capital(token - 1))
      return !this.#words.is(next, ROLE);
    return this.#tokens.word(next) === 0 && !this.#words.is(token, DEMONYM | PLAIN | SENTENCE_STARTER | PLACE_FIRST_WORD) && !this.#words.knownTo(token, token + 1);
  }
  /** Whether a full stop after a word is part of the name: `F.`, `St.`, `Inc.` */
  #ownsStop(token, end) {
    const length = this.#tokens.end(token) - this.#tokens.start(token);
    const next = token + 2;
    if (length === 1) return !this.#words.is(next, SENTENCE_STARTER);
    if (length > 4) return false;
    if (this.#words.is(token, LEGAL_FORM | GENERATION))
      return next < end && !(this.#words.is(next, SENTENCE_STARTER) && this.#tokens.has(next, CAPITAL));
    return this.#words.is(token, HONORIFIC | PLACE_FIRST_WORD) && this.#words.capital(next) && this.#words.near(next);
  }
  /** Whether a word that is also a day or month is part of a person’s name: `Sun` of `Hwang Sun Hong`, `May` of `Theresa May`. */
  #isFamily(token) {
    const before2 = token - 1;
    if (!this.#words.is(token, FAMILY)) return false;
    if (this.#words.is(before2, GIVEN) && !this.#words.is(before2, CALENDAR))
      return this.#tokens.kind(token + 1) !== NUMBER;
    return this.#tokens.end(token) - this.#tokens.start(token) < 4 && this.#words.capital(token + 1);
  }
  #join(start, to, end) {
    const tokens2 = this.#tokens;
    if (to >= end || !this.#words.near(to)) return to;
    if (tokens2.kind(to) === WORD) {
      if (!tokens2.has(to, AFTER_SPACE)) return to;
      const known = this.#words.knownTo(to, end);
      if (known > to + 1 || known && this.#words.casing !== "plain") return known;
      if (this.#words.capital(to))
        return this.#words.is(to, CALENDAR) && !this.#isFamily(to) ? to : this.#word(to, end);
      return this.#connector(start, to, end);
    }
    if (tokens2.kind(to) === SYMBOL && this.#words.text.charCodeAt(tokens2.start(to)) === AMPERSAND)
      return this.#words.capital(to + 1) ? this.#word(to + 1, end) : to;
    const next = wordAfterMark(this.#words, start, to, end);
    if (next) return this.#word(next, end);
    return to;
  }
  /**
   * Returns the index of the token after a run that goes on over a lower-case word.
   * Such words are `of`, `for`, `and`, `von der`. Returns `to`, the index of the word, if the run ends before it.
   */
  #connector(start, to, end) {
    if (!this.#words.is(to, CONNECTOR))
      return this.#words.small.closes[this.#tokens.word(to)] && this.#words.is(to - 1, ORGANISATION_HEAD) ? to + 1 : to;
    const tokens2 = this.#tokens;
    const { of, and, the } = this.#words.small;
    const word2 = tokens2.word(to);
    if (word2 === and) return this.#and(start, to, end);
    if (this.#words.is(to, PARTICLE)) return this.#particle(to, end);
    if (!this.#words.is(to - 1, HEAD_BEFORE_OF)) return to;
    if (word2 !== of && !this.#words.is(to - 1, ORGANISATION_HEAD)) return to;
    const next = tokens2.word(to + 1) === the ? to + 2 : to + 1;
    return this.#goesOn(next, end) && !this.#words.is(next, CALENDAR) ? this.#word(next, end) : to;
  }
  /**
   * Returns the index of the token after a run that goes on over particles.
   * Examples: `von der` of `Ursula von der Leyen`, `de l’` of `Cour de l’Est`. Returns `to`, the index of the first particle, if the run
   * ends there.
   */
  #particle(to, end) {
    const words2 = this.#words;
    const opens = words2.page.words.names.capitals !== "nouns" || words2.is(to - 1, NAMING);
    if (!opens || words2.is(to - 1, DEMONYM)) return to;
    let next = to + 1;
    while (next < to + 3 && words2.is(next, PARTICLE) && !words2.capital(next)) next++;
    if (this.#tokens.kind(next) === HYPHEN && next === to + 1) next++;
    return this.#goesOn(next, end) ? this.#word(next, end) : to;
  }
  #goesOn(token, end) {
    return token < end && this.#words.capital(token) && this.#words.near(token);
  }
  /** Whether a word is a plural noun that belongs to both names before it: `Societies` of `Red Cross and Red Crescent Societies`. */
  #closesBoth(token) {
    return this.#words.is(token, ORGANISATION_HEAD) && this.#words.text.charCodeAt(this.#tokens.end(token) - 1) === SMALL_S;
  }
  /**
   * Returns the index of the token after a run that goes on over `and`.
   * Examples: `Food and Drug Administration`, `Ministry of Health and Welfare`. Returns `to`, the index of `and`, if it joins two names:
   * `Smith and Jones`.
   */
  #and(start, to, end) {
    if (!this.#goesOn(to + 1, end)) return to;
    const name = GIVEN | FAMILY | DEMONYM;
    const isName2 = (token) => this.#words.is(token, name) && !this.#words.is(token, PLAIN) || this.#words.knownTo(token, end) > 0;
    let piece = to + 2;
    while (piece < end && piece < to + 5 && this.#words.capital(piece) && this.#words.near(piece)) piece++;
    let of = start;
    while (of < to && !(this.#words.is(of, HEAD_BEFORE_OF) && this.#tokens.word(of + 1) === this.#words.small.of))
      of++;
    if (of < to - 2 && this.#closesBoth(piece - 1)) return piece;
    if (isName2(to - 1) || isName2(to + 1) || this.#words.is(to + 1, DEMONYM)) return to;
    const opensRun = to - 1 === start || to - 2 === start && this.#words.is(start, SENTENCE_STARTER);
    const headed = piece - to > 2 && this.#words.is(piece - 1, ORGANISATION_HEAD);
    if (headed && (this.#words.is(to - 1, PLAIN) || opensRun && this.#words.is(to + 1, PLAIN)))
      return this.#word(to + 1, end);
    return of < to - 2 && (piece > to + 2 || !this.#words.is(to + 1, ORGANISATION_HEAD)) ? this.#word(to + 1, end) : to;
  }
};
var NAMING = GIVEN | FAMILY | HEAD_BEFORE_OF;
var TAG2 = 6;
var LONGEST = 40;
var AMPERSAND = 38;
var SMALL_S = 115;
var LEADS = LEADING_PARTICLE;
var isSpeakingMonth = (words2, token) => words2.is(token, FAMILY) && words2.is(token + 1, SPEECH_VERB);

// src/annotate/names/candidates/cut-run.ts
var RunCutter = class {
  #words;
  #found;
  /** By name number: the places of that name in the caller’s gazetteer; undefined until looked up. */
  #cities = [];
  #block = 0;
  #from = 0;
  #to = 0;
  #opens = false;
  constructor(words2, found) {
    this.#words = words2;
    this.#found = found;
  }
  /** Cuts the tokens of a run of capitalised words into candidates, which it adds. `opens` says whether the run opens a sentence. */
  cut(block, from, to, opens) {
    this.#block = block;
    this.#from = from;
    this.#to = to;
    this.#opens = opens;
    if (to - from > 1) {
      this.#cut();
      return;
    }
    const bits = this.#words.classes(from);
    if (bits & SENTENCE_STARTER) return;
    if (bits & (ROLE | HONORIFIC)) this.#cut();
    else this.#addCandidate(from, to);
  }
  #cut() {
    const words2 = this.#words;
    const to = this.#to;
    let start = this.#from;
    let titleFrom = this.#roleStart(start);
    if (titleFrom !== void 0) start++;
    for (let token = start; token < to; ) {
      const known = words2.known(token, to);
      if (known && (known.to - token > 1 || known.to === to)) {
        token = known.to;
      } else if (words2.is(token, ROLE | HONORIFIC) && this.#isTitle(token, start)) {
        const left = this.#titleStart(token, start);
        const before2 = left > start && words2.is(left - 1, DEMONYM) ? left - 1 : left;
        titleFrom ??= before2;
        if (before2 > start) {
          this.#addCandidate(start, before2);
          titleFrom = before2;
        }
        token++;
        if (words2.tokens.kind(token) === STOP) token++;
        start = token;
      } else {
        if (token > start && this.#startsPerson(start, token, to)) {
          const short = isShortRole(words2, start, token);
          if (!short) this.#addCandidate(start, token, titleFrom);
          titleFrom = short ? start : void 0;
          start = token;
        }
        token++;
      }
    }
    if (start < to) this.#addCandidate(start, to, titleFrom);
  }
  /** Returns the index of the first token of a title, given its last: `Vice` for `Vice President`. */
  #titleStart(token, start) {
    const words2 = this.#words;
    let left = token;
    for (; ; ) {
      const before2 = left - (words2.tokens.kind(left - 1) === HYPHEN ? 2 : 1);
      if (before2 < start || !words2.is(before2, TITLES)) return left;
      left = before2;
    }
  }
  /**
   * Returns the index of the first token of a role that extends into the run.
   * This is `Secretary` of `Secretary of State Hillary Clinton`, where the run starts with `State`. Returns undefined if there is no role.
   */
  #roleStart(start) {
    const words2 = this.#words;
    const head = start - 2;
    if (this.#to - start < 2 || !words2.is(start, ROLE_MODIFIER) || !words2.is(head, ROLE))
      return void 0;
    if (words2.tokens.word(start - 1) !== words2.small.of || words2.is(start + 1, HEADS)) return void 0;
    return words2.is(head - 1, DEMONYM | ROLE_MODIFIER) || words2.known(head - 1, head) ? head - 1 : head;
  }
  /** Whether a nationality word after a given name is a family name: `Anna Russo`. Not in English before another word, and never in German. */
  #isFamily(token) {
    const words2 = this.#words;
    const { capitals: capitals2 } = words2.page.words.names;
    if (capitals2 === "nouns" || !words2.is(token - 1, GIVEN) || !words2.capital(token)) return false;
    return capitals2 === "tell" || words2.tokens.kind(token + 1) !== WORD || words2.is(token + 1, SPEECH_VERB);
  }
  /** Whether a person’s name starts at a token, after a known name or a title: `George` of `AC Milan George Weah`. */
  #startsPerson(start, token, to) {
    const words2 = this.#words;
    if (!words2.is(token, GIVEN) || words2.is(token, PLAIN) || to - token < 2 || to - token > 3)
      return false;
    if (words2.page.words.names.capitals !== "weighed")
      return words2.tokens.has(token, AFTER_SPACE) && !words2.is(token - 1, GIVEN | PARTICLE);
    return (words2.known(start, token)?.to === token || isShortRole(words2, start, token)) && !words2.is(start, GIVEN | FAMILY) && !words2.is(to - 1, HEADS);
  }
  /** Whether a word for a role is a title beside a name: `Chairman Bill Gates`; not part of a name: `General Motors`, `Stephen King`. */
  #isTitle(token, start) {
    const words2 = this.#words;
    let next = token + 1;
    if (words2.tokens.kind(next) === STOP) next++;
    if (next >= this.#to) {
      if (words2.is(token, HONORIFIC) && token === start) return !words2.is(token, FAMILY | GIVEN);
      return !words2.is(token, ORGANISATION_HEAD | FAMILY | GIVEN | THING_HEAD) && !(token > start && words2.is(token - 1, GIVEN));
    }
    if (words2.tokens.kind(next) !== WORD || words2.is(next, GENERATION)) return false;
    if (words2.is(next, GIVEN | FAMILY)) return true;
    if (words2.is(next, HEADS))
      return words2.is(next, ROLE | HONORIFIC) && !words2.is(next, THING_HEAD);
    return !words2.is(next, PLAIN) || words2.is(next, ROLE);
  }
  /** Adds a span of tokens as a candidate. Leaves out words at either end that belong to no name. Adds nothing if no word is left. */
  #addCandidate(start, end, titleFrom) {
    const words2 = this.#words;
    const { tokens: tokens2 } = words2;
    let from = start;
    let known = words2.known(from, end);
    while (from < end && this.#isNoPart(from, end, known, this.#opens && from === this.#from)) {
      from = endOfHyphenated(words2.tokens, from, end);
      known = words2.known(from, end);
    }
    let title = from === start ? titleFrom : void 0;
    if (end - from === 3 && !known && title === void 0 && this.#isOffice(from)) {
      title = tokenBeforeParticles(words2, from);
      known = words2.known(++from, end);
    }
    if (from === start && title === void 0) from = startOfSmallHead(words2, from);
    let to = end;
    if (to - from > 1 && !known && words2.is(to - 1, DEMONYM) && !this.#isFamily(to - 1)) to--;
    while (to > from && tokens2.kind(to - 1) > CLITIC && tokens2.kind(to - 1) !== STOP) to--;
    while (to - from > 1 && words2.is(to - 1, PARTICLE | CONNECTOR) && !words2.capital(to - 1)) to--;
    if (known && (known.to > to || from < start)) known = words2.known(from, to);
    if (known && to - from > 1 && known.to === to - 1 && words2.isRare(to - 1, PLACE_TAIL)) to--;
    if (from >= to || this.#addHyphenated(from, to, known)) return;
    const name = words2.name(from, to);
    const value = known?.to === to ? known.value : void 0;
    const placed = value && !(value.kind === "place" && value.country === void 0);
    this.#found.push({
      block: this.#block,
      from,
      to,
      name,
      known: value,
      cities: placed || to - from > LONGEST_CITY ? void 0 : this.#citiesOf(name, from, to),
      titleFrom: title,
      opens: this.#opens && from === this.#from,
      shouted: words2.casing !== "plain",
      capitals: words2.casing === "capitals"
    });
  }
  /** Whether a word is the portfolio of a minister, not the name: `Intérieur` in `le ministre de l’Intérieur Luc Morel`. */
  #isOffice(from) {
    const words2 = this.#words;
    if (words2.page.words.names.capitals !== "tell" || words2.tokens.kind(from + 1) !== WORD) return false;
    return words2.is(tokenBeforeParticles(words2, from), ROLE);
  }
  #citiesOf(name, from, to) {
    const { page, tokens: tokens2, text } = this.#words;
    if (!page.gazetteer) return void 0;
    let cities = this.#cities[name];
    if (!cities) {
      cities = page.gazetteer.find(text.slice(tokens2.start(from), tokens2.end(to - 1)));
      this.#cities[name] = cities;
    }
    return cities.length > 0 ? cities : void 0;
  }
  #isNoPart(token, end, known, opens) {
    const words2 = this.#words;
    if (known && known.to - token > 1) return false;
    if (known && known.to === end && !words2.is(token, DEMONYM | SENTENCE_STARTER)) return false;
    if (words2.is(token, SENTENCE_STARTER)) {
      if (!opens && end - token > 1 && words2.capital(token) && words2.page.words.names.capitals === "tell") return false;
      return words2.tokens.kind(token + 1) === WORD || end - token === 1;
    }
    if (words2.is(token, CALENDAR) && !words2.is(token, GIVEN) && !isSpeakingMonth(words2, token))
      return !words2.is(end - 1, ORGANISATION_HEAD);
    if (words2.is(token, DEMONYM)) return !this.#isPartOfName(token, end);
    if (words2.is(token, ROLE) && end - token === 1 && !words2.is(token, GIVEN | FAMILY))
      return true;
    if (opens && words2.is(token, ROLE_MODIFIER) && end - token === 1) return true;
    if (end - token < 2) return false;
    if (words2.is(token, COMPASS) && opens) return words2.known(token + 1, end)?.to === end;
    if (!opens || !words2.is(token, PLAIN) || words2.is(token, GIVEN | FAMILY)) return false;
    return words2.is(token + 1, GIVEN) && !words2.is(end - 1, HEADS);
  }
  /** Whether a nationality word is part of the name after it: `British Airways`, `Dutch Foreign Ministry`; not `Russian Boris Yeltsin`. */
  #isPartOfName(token, end) {
    const words2 = this.#words;
    if (end - token < 2 || words2.is(token + 1, DEMONYM)) return false;
    if (end - token > 2 && words2.is(token + 1, ORGANISATION_HEAD)) return true;
    return words2.is(end - 1, HEADS) && !(words2.is(token + 1, GIVEN) && !words2.is(token + 1, PLAIN));
  }
  /** Adds two known names that a hyphen joins as two candidates: `Chengdu-Chongqing`. Returns false if there are not two. */
  #addHyphenated(from, to, known) {
    const words2 = this.#words;
    if (to - from < 3 || words2.tokens.kind(from + 1) !== HYPHEN || known?.to === to) return false;
    if (!words2.known(from, from + 1) || !words2.known(from + 2, to)) return false;
    this.#addCandidate(from, from + 1);
    this.#addCandidate(from + 2, to);
    return true;
  }
};
var TITLES = ROLE_MODIFIER | ROLE | HONORIFIC;
var LONGEST_CITY = 7;
var HEADS = ORGANISATION_HEAD | LEGAL_FORM | PLACE_HEAD | THING_HEAD | TEAM_HEAD;

// src/annotate/names/candidates/recut-candidates.ts
function recutCapitalised(words2, candidates) {
  if (!candidates.some(isLoose)) return candidates;
  for (const candidate of candidates) if (!candidate.shouted) markName(words2, candidate);
  const cut = [];
  for (const candidate of candidates)
    if (isLoose(candidate)) cut.push(...recutCandidate(words2, candidate));
    else cut.push(candidate);
  return cut;
}
var isLoose = ({ shouted, known, from, to }) => shouted && !known && to - from > 1;
function markName(words2, { name, from, to, titleFrom, opens }) {
  const { names } = words2;
  if (to - from > 1 || !opens) names.mark(name, IN_TEXT);
  let end = to;
  while (end > from + 1 && (words2.is(end - 1, LEGAL_FORM) || words2.tokens.kind(end - 1) === STOP)) end--;
  if (end < to) names.mark(words2.name(from, end), IN_TEXT);
  const full = to - from > 1 && (titleFrom !== void 0 || words2.is(from, GIVEN));
  if (full) names.mark(words2.name(to - 1, to), IN_TEXT);
}
function recutCandidate(words2, candidate) {
  const { from, to } = candidate;
  const pieces = [];
  const head = words2.classes(from);
  if (head & GIVEN && !(head & PLAIN)) return [candidate];
  let left = 0;
  for (let token = from; token < to; ) {
    let end = to;
    while (end > token && !words2.names.has(words2.name(token, end), IN_TEXT)) end--;
    if (end > token) {
      pieces.push({
        ...candidate,
        from: token,
        to: end,
        name: words2.name(token, end),
        known: words2.known(token, end)?.value
      });
      token = end;
    } else {
      if (words2.tokens.kind(token) === WORD) left++;
      token++;
    }
  }
  return pieces.length > 0 && left > 0 ? pieces : [candidate];
}

// src/annotate/names/candidates/find-candidates.ts
function findCandidates(words2) {
  const found = [];
  const { blocks, sentences } = words2.page;
  const scanner = new CandidateScanner(words2, found);
  let block = -1;
  let last;
  for (const sentence of sentences) {
    if (sentence.block !== last) block = blocks.indexOf(sentence.block, Math.max(block, 0));
    last = sentence.block;
    scanner.scan(sentence, block);
  }
  words2.casing = "plain";
  return recutCapitalised(words2, found);
}
var CandidateScanner = class {
  #words;
  #runs;
  #cutter;
  /** The index in `words.starts` of the next token at which a name may start. */
  #next = 0;
  /** The index of the token after the capitalised words that were cut last. */
  #done = 0;
  constructor(words2, found) {
    this.#words = words2;
    this.#runs = new Runs(words2);
    this.#cutter = new RunCutter(words2, found);
  }
  /** Adds the candidates of a sentence, line by line. `block` is the index of the sentence’s block. */
  scan(sentence, block) {
    const words2 = this.#words;
    const from = Math.max(this.#done, sentence.from);
    const end = endsWithInitial(words2, sentence) ? sentence.block.to : sentence.to;
    let line = from;
    let nextLine = from;
    let opensLine = true;
    for (let token = this.#nextStart(from); token < sentence.to; token = this.#nextStart(Math.max(this.#done, token + 1))) {
      while (token >= nextLine) {
        line = nextLine;
        nextLine = lineEnd(words2.tokens, line, sentence.to);
        if (token < nextLine) words2.casing = this.#casing(line, nextLine);
        opensLine = line === from || !words2.near(line);
      }
      if (!this.#runs.starts(token)) continue;
      const to = this.#runs.end(token, end);
      if (!isTicker(words2, token, to)) this.#cutter.cut(block, token, to, this.#opens(token, line, opensLine));
      this.#done = to;
    }
    this.#done = Math.max(this.#done, sentence.to);
  }
  /**
   * Returns the index of the next token at which a name may start: the given one or a later one.
   * Returns the number of tokens if no name may start from there on.
   */
  #nextStart(token) {
    const { starts, count } = this.#words;
    while (this.#next < count && (starts[this.#next] ?? 0) < token) this.#next++;
    return this.#next < count ? starts[this.#next] ?? 0 : this.#words.tokens.count;
  }
  /**
   * Whether a capital at a token may only mark the start of a sentence.
   * True if only marks precede it in the line, or a colon or quotation mark.
   */
  #opens(token, line, opensLine) {
    const { tokens: tokens2 } = this.#words;
    const from = Math.max(this.#done, line);
    for (let before2 = token - 1; before2 >= from; before2--) {
      const kind = tokens2.kind(before2);
      if (kind <= CLITIC) return false;
      if (kind === COLON || kind === OPEN_QUOTE || kind === QUOTE) return true;
    }
    return opensLine && this.#done <= line;
  }
  /** Returns the casing of a line from `from` to `to`. Most lines have few capitals: they are plain text without a closer look. */
  #casing(from, to) {
    const { starts, count } = this.#words;
    let next = this.#next;
    while (next < count && (starts[next] ?? 0) < to) next++;
    return to - from > SHORT && (next - this.#next) * FEW < to - from ? "plain" : casingOf(this.#words, from, to);
  }
};
function isTicker({ tokens: tokens2 }, token, to) {
  if (tokens2.kind(token - 1) !== COLON || to - token > 1 || !tokens2.has(token, CAPS)) return false;
  return tokens2.has(token - 2, CAPS) && tokens2.kind(token - 3) === OPEN;
}
var SHORT = 16;
var FEW = 3;
function endsWithInitial({ tokens: tokens2 }, { from, to }) {
  const initial = to - 2;
  return initial >= from && tokens2.kind(to - 1) === STOP && tokens2.end(initial) - tokens2.start(initial) === 1;
}
var MOST_CAPITALS = 0.7;
function casingOf(words2, from, to) {
  const { tokens: tokens2 } = words2;
  const stops = tokens2.kind(to - 1) === STOP;
  const enough = (to - from) * (1 - MOST_CAPITALS);
  let count = 0;
  let capitals2 = 0;
  let large = 0;
  let long = 0;
  let plain = 0;
  for (let token = from; token < to; token++) {
    if (tokens2.kind(token) !== WORD) continue;
    count++;
    const length = tokens2.end(token) - tokens2.start(token);
    if (tokens2.has(token, CAPS) || length === 1 && tokens2.has(token, CAPITAL)) capitals2++;
    else if (stops && count - capitals2 > enough) return "plain";
    if (length < 4 || token === from) continue;
    long++;
    if (!tokens2.has(token, CAPITAL)) continue;
    large++;
    if (words2.is(token, PLAIN) && !tokens2.has(token, CAPS)) plain++;
  }
  const only2 = capitals2 === count && (count > 1 || tokens2.end(from) - tokens2.start(from) > 3);
  if (only2 || count > 2 && capitals2 > count * MOST_CAPITALS) return "capitals";
  return !stops && long > 3 && large > long * 0.8 && plain > 1 && count < 25 ? "title" : "plain";
}

// src/annotate/names/candidates/candidate.ts
function createCandidate(words2, block, from, to, known) {
  const name = words2.name(from, to);
  return {
    block,
    from,
    to,
    name,
    known,
    cities: void 0,
    titleFrom: void 0,
    opens: false,
    shouted: false,
    capitals: false
  };
}

// src/annotate/names/clusters/find-nested-names.ts
function findNestedNames(words2, outer) {
  const finder = new NestedFinder(words2, outer);
  for (let index = 0; index < outer.length; index++) finder.read(index);
  return finder;
}
var NestedFinder = class {
  rests = /* @__PURE__ */ new Set();
  organisations = [];
  places = [];
  parents = /* @__PURE__ */ new Map();
  #words;
  #outer;
  /** The name numbers of acronyms that also occur outside other names; undefined until they are needed. */
  #letters;
  constructor(words2, outer) {
    this.#words = words2;
    this.#outer = outer;
  }
  /** Finds the names inside the organisation at an index of `outer`. */
  read(index) {
    const words2 = this.#words;
    const candidate = this.#outer[index];
    if (!candidate || candidate.to - candidate.from < 2) return;
    const { block, from, to } = candidate;
    const headed = words2.is(to - 1, ORGANISATION_HEAD);
    let parent;
    let last;
    for (let token = from; token < to; token++) {
      if (!words2.capital(token)) continue;
      const follows = token > from && isAfterOf(words2, token);
      const known = words2.known(token, to);
      if (known?.value.kind === "place" && known.to - token < to - from && (token === from || follows))
        this.places.push(createCandidate(words2, block, token, known.to, known.value));
      const body = this.#addAcronym(block, token, known?.value.kind === "organisation");
      if (body && token === from) parent ??= body;
      if (!headed || !follows || token < from + 2 || to - token < 2 || words2.tokens.word(token) === words2.small.the)
        continue;
      const part = createCandidate(words2, block, token, to);
      this.organisations.push(part);
      if (body) this.parents.set(part, body);
      if (last) this.parents.set(last, part);
      last = part;
      if (!parent || parent.from === from || parent.from < token) parent = part;
    }
    if (headed) this.#addWhole(index, candidate);
    if (parent) this.parents.set(candidate, parent);
  }
  /**
   * Adds the acronym at a token inside a name as an organisation, and returns it.
   * Returns undefined unless the lexicon has the acronym, or it also occurs outside other names.
   */
  #addAcronym(block, token, isKnown) {
    const words2 = this.#words;
    if (!words2.tokens.has(token, LETTERS)) return void 0;
    const inner = createCandidate(words2, block, token, token + 1);
    if (!isLetters(words2, inner) || !(isKnown || this.#isNamedAlone(inner.name))) return void 0;
    this.organisations.push(inner);
    return inner;
  }
  #isNamedAlone(name) {
    this.#letters ??= new Set(this.#outer.filter((each) => isLetters(this.#words, each)).map((each) => each.name));
    return this.#letters.has(name);
  }
  /** Adds the whole of a name that goes on after its acronym: `Communist Party of China (CPC) Central Committee`. */
  #addWhole(index, rest) {
    const long = organisationBeforeBrackets(this.#words, this.#outer, index);
    if (!long) return;
    this.rests.add(rest);
    const words2 = this.#words;
    const whole = {
      ...createCandidate(words2, rest.block, long.from, rest.to),
      name: words2.names.joined(long.from, long.to, rest.from, rest.to)
    };
    this.organisations.push(whole);
    this.parents.set(whole, long);
  }
};
function findFeatures(words2, things2) {
  const found = [];
  for (const { block, from, to } of things2) {
    if (to - from < 3) continue;
    const known = words2.known(from, to);
    if (known?.value.kind !== "place") continue;
    const end = words2.is(known.to - 1, PLACE_HEAD) ? known.to : known.to + 1;
    if (end === to || end - from < 2 || !words2.is(end - 1, PLACE_HEAD)) continue;
    found.push(createCandidate(words2, block, from, end, end === known.to ? known.value : void 0));
  }
  return found;
}
function organisationBeforeBrackets({ tokens: tokens2 }, outer, index) {
  const rest = outer[index];
  const letters = outer[index - 1];
  const long = outer[index - 2];
  if (!rest || !letters || !long || tokens2.kind(rest.from - 1) !== CLOSE || letters.to !== rest.from - 1)
    return void 0;
  if (long.block !== rest.block) return void 0;
  return tokens2.kind(letters.from - 1) === OPEN && long.to === letters.from - 1 ? long : void 0;
}
function isAfterOf({ tokens: tokens2, small }, token) {
  const word2 = tokens2.word(token - 1);
  return word2 === small.of || word2 === small.in || word2 === small.the && tokens2.word(token - 2) === small.of;
}
var LETTERS = CAPS | DOTTED;
var MOST_LETTERS2 = 8;
function isLetters({ tokens: tokens2 }, { from, to, shouted }) {
  return to - from === 1 && !shouted && tokens2.has(from, LETTERS) && tokens2.end(from) - tokens2.start(from) <= MOST_LETTERS2;
}

// src/annotate/names/candidates/find-local-bodies.ts
function findLocalBodies(words2, organisations2) {
  const found = [];
  if (!words2.anywhere(LOCAL)) return found;
  const { tokens: tokens2 } = words2;
  const { blocks } = words2.page;
  let next = 0;
  for (let block = 0; block < blocks.length; block++) {
    const { from: first, to: end } = blocks[block];
    for (let token = first; token + 1 < end; token++) {
      if (!words2.is(token, LOCAL)) continue;
      if (!words2.isRare(token + 1, BODY) || tokens2.has(token + 1, CAPITAL)) continue;
      while (next < organisations2.length && (organisations2[next]?.to ?? 0) < token) next++;
      const before2 = organisations2[next];
      const owner = before2?.to === token && before2.block === block && isLetters(words2, before2) ? before2 : void 0;
      if (!owner && tokens2.word(token - 1) !== words2.small.the) continue;
      found.push(createCandidate(words2, block, owner?.from ?? token, token + 2));
    }
  }
  return found;
}

// src/annotate/names/lexemes.ts
var Lexemes = class {
  #fold = FOLDED_UNITS();
  #tokens;
  #text = "";
  #count = 0;
  /** Hash table of words that the vocabulary does not have: in each slot the index of a word plus one; 0 where the slot is free. */
  #slots = new Int32Array(256);
  /** By index of a word in the hash table: the index of the token at which the word first occurs. */
  #firsts = new Int32Array(64);
  #hashes = new Int32Array(64);
  open(tokens2, text) {
    this.#tokens = tokens2;
    this.#text = text;
    this.#slots.fill(0);
    this.#count = 0;
  }
  /** Returns the number of the word at a token: above 0 for words of the vocabulary, below 0 for others. */
  at(token) {
    const tokens2 = this.#tokens;
    if (!tokens2) return 0;
    const known = tokens2.word(token);
    if (known !== 0) return known;
    const hash = tokens2.hash(token);
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ hash >>> 15) & mask; ; slot = slot + 1 & mask) {
      const found = (this.#slots[slot] ?? 0) - 1;
      if (found < 0) return -1 - this.#add(slot, hash, token);
      if (this.#hashes[found] === hash && this.#areEqual(tokens2, this.#firsts[found] ?? 0, token)) return -1 - found;
    }
  }
  /** Whether two tokens are the same word, letter by letter, regardless of case. */
  #areEqual(tokens2, one, other) {
    const start = tokens2.start(one);
    const distance = tokens2.start(other) - start;
    const end = tokens2.end(one);
    if (end + distance !== tokens2.end(other)) return false;
    for (let at2 = start; at2 < end; at2++) {
      if (this.#fold[this.#text.charCodeAt(at2)] !== this.#fold[this.#text.charCodeAt(at2 + distance)]) return false;
    }
    return true;
  }
  #add(slot, hash, token) {
    const word2 = this.#count++;
    if (word2 >= this.#firsts.length) {
      this.#firsts = doubleLength(this.#firsts);
      this.#hashes = doubleLength(this.#hashes);
    }
    this.#firsts[word2] = token;
    this.#hashes[word2] = hash;
    if (this.#count * 4 > this.#slots.length) this.#slots = spread(this.#hashes, this.#count);
    else this.#slots[slot] = word2 + 1;
    return word2;
  }
};
function spread(hashes, count) {
  let size = 256;
  while (size < count * 8) size *= 2;
  const slots = new Int32Array(size);
  for (let number2 = 0; number2 < count; number2++) {
    const hash = hashes[number2] ?? 0;
    let slot = (hash ^ hash >>> 15) & size - 1;
    while (slots[slot]) slot = slot + 1 & size - 1;
    slots[slot] = number2 + 1;
  }
  return slots;
}

// src/annotate/names/name-table.ts
var NameTable = class {
  #lexemes = new Lexemes();
  #slots = new Int32Array(256);
  // name numbers plus one; 0 is empty
  #hashes = new Int32Array(64);
  #marks = new Int32Array(64);
  /** The word numbers (of `Lexemes`) of all names, one name after another. */
  #words = new Int32Array(256);
  /** By name number: the index in `#words` of the name’s first word. */
  #begins = new Int32Array(64);
  #count = 0;
  /** Removes the names of the last page and prepares for the next. */
  open(tokens2, text) {
    this.#lexemes.open(tokens2, text);
    this.#slots.fill(0);
    this.#marks.fill(0, 0, this.#count);
    this.#count = 0;
    return this;
  }
  /** The number of names in the table. */
  get count() {
    return this.#count;
  }
  /** Returns the number of the name that a span of tokens spells; a new name gets the next number. */
  at(from, to) {
    return this.#find(this.#insert(this.#begins[this.#count] ?? 0, from, to));
  }
  /** Returns the number of the name that two spans of tokens spell together. They need not be adjacent in the text. */
  joined(from, to, next, end) {
    return this.#find(this.#insert(this.#insert(this.#begins[this.#count] ?? 0, from, to), next, end));
  }
  /** Returns the evidence that the story gives about a name, as bits such as `FAMILY_NAME`. */
  marksOf(name) {
    return this.#marks[name] ?? 0;
  }
  /** Whether a name has any of the bits of evidence in `bits`. */
  has(name, bits) {
    return ((this.#marks[name] ?? 0) & bits) !== 0;
  }
  mark(name, bits) {
    this.#marks[name] = (this.#marks[name] ?? 0) | bits;
  }
  /** Writes the word numbers of a span of tokens into `#words` from index `begin` on. Returns the index after them. */
  #insert(begin, from, to) {
    while (begin + to - from > this.#words.length) this.#words = doubleLength(this.#words);
    let at2 = begin;
    for (let token = from; token < to; token++) this.#words[at2++] = this.#lexemes.at(token);
    return at2;
  }
  /** Returns the number of the name whose words were last written into `#words`, up to `end`; a new name gets the next number. */
  #find(end) {
    const begin = this.#begins[this.#count] ?? 0;
    let hash = SEED;
    for (let at2 = begin; at2 < end; at2++) hash = hashStep(hash, this.#words[at2] ?? 0);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ hash >>> 15) & mask; ; slot = slot + 1 & mask) {
      const found = (this.#slots[slot] ?? 0) - 1;
      if (found < 0) return this.#add(slot, hash, end);
      if (this.#hashes[found] === hash && this.#equals(found, begin, end)) return found;
    }
  }
  #equals(name, begin, end) {
    const first = this.#begins[name] ?? 0;
    if ((this.#begins[name + 1] ?? 0) - first !== end - begin) return false;
    for (let at2 = begin; at2 < end; at2++) if (this.#words[at2] !== this.#words[first + at2 - begin]) return false;
    return true;
  }
  #add(slot, hash, end) {
    const name = this.#count++;
    if (name + 1 >= this.#hashes.length) {
      this.#hashes = doubleLength(this.#hashes);
      this.#marks = doubleLength(this.#marks);
      this.#begins = doubleLength(this.#begins);
    }
    this.#hashes[name] = hash;
    this.#begins[name + 1] = end;
    if (this.#count * 4 > this.#slots.length) this.#slots = spread(this.#hashes, this.#count);
    else this.#slots[slot] = name + 1;
    return name;
  }
};

// src/annotate/names/candidates/page-words.ts
var classesAt = new Int32Array(1024);
var startsAt = new Int32Array(1024);
var seen = new Uint8Array(0);
var table = new NameTable();
var PageWords = class {
  page;
  tokens;
  text;
  small;
  /** The table that numbers the names of the page. */
  names;
  /** The casing of the line that is searched at present. It decides how much a capital counts as evidence of a name. */
  casing = "plain";
  /** The indexes of the tokens at which a name may start, in order: capitalised words and particles. */
  starts;
  /** The number of entries of `starts` that are in use; the rest belong to earlier pages. */
  count;
  #classes;
  #rare;
  #small;
  #known;
  #anywhere;
  #wraps;
  constructor(page) {
    const { tokens: tokens2, text, words: words2 } = page;
    this.page = page;
    this.tokens = tokens2;
    this.text = text;
    this.small = words2.names.small;
    this.names = table.open(tokens2, text);
    this.#known = words2.names.known;
    const { count } = tokens2;
    if (count + LOOK_AHEAD > classesAt.length) {
      classesAt = new Int32Array(count * 2);
      startsAt = new Int32Array(count * 2);
    }
    if (seen.length < words2.vocabulary.size) seen = new Uint8Array(words2.vocabulary.size);
    else seen.fill(0);
    const byWord = words2.names.classes;
    let anywhere = 0;
    let starts = 0;
    let lines = 0;
    let small = 0;
    for (let token = 0; token < count; token++) {
      const flags = tokens2.flags(token);
      const word2 = tokens2.word(token);
      const bits = byWord[word2] ?? 0;
      classesAt[token] = bits;
      anywhere |= bits;
      if ((flags & (CAPITAL | INNER)) !== 0) startsAt[starts++] = token;
      else {
        seen[word2] = 1;
        if ((bits & PARTICLE) !== 0) startsAt[starts++] = token;
      }
      if ((flags & LINE) === 0 || token === 0) continue;
      lines++;
      if (tokens2.kind(token) === WORD && (flags & CAPITAL) === 0) small++;
    }
    classesAt.fill(0, count, count + LOOK_AHEAD);
    this.starts = startsAt;
    this.count = starts;
    this.#classes = classesAt;
    this.#rare = words2.names.rareClasses;
    this.#small = seen;
    this.#anywhere = anywhere;
    this.#wraps = small * 3 > lines;
  }
  /** Returns the classes of the word at a token, as bits of `word-classes.ts`: `GIVEN`, `ROLE`. */
  classes(token) {
    return this.#classes[token] ?? 0;
  }
  /** Whether the word at a token has any of the given classes. `bits` are those of `word-classes.ts`, such as `GIVEN`. */
  is(token, bits) {
    return ((this.#classes[token] ?? 0) & bits) !== 0;
  }
  /** Whether the word at a token has any of the given rare classes. `bits` are those of `rare-word-classes.ts`, such as `BODY`. */
  isRare(token, bits) {
    return ((this.#rare.get(this.tokens.word(token)) ?? 0) & bits) !== 0;
  }
  /** Whether any word of the page has any of the given classes. `bits` are those of `word-classes.ts`, such as `COMPASS`. */
  anywhere(bits) {
    return (this.#anywhere & bits) !== 0;
  }
  /** Whether the word of a token also occurs on the page in lower case. */
  lowers(token) {
    const word2 = this.tokens.word(token);
    return word2 !== 0 && this.#small[word2] === 1;
  }
  /** Returns the number that `NameTable` gives a span of tokens as a name. */
  name(from, to) {
    return this.names.at(from, to);
  }
  /** Whether the capital of a word may be that of a name. In a line of title case or capitals, the capital of an ordinary word is not. */
  capital(token) {
    const { tokens: tokens2 } = this;
    if (!tokens2.has(token, CAPITAL | INNER) || tokens2.kind(token) !== WORD) return false;
    if (this.casing === "plain" || !this.is(token, QUIET)) return true;
    if (this.casing === "title" && tokens2.has(token, CAPS)) return true;
    return this.is(token, GIVEN | FAMILY) && !this.is(token, SENTENCE_STARTER);
  }
  /** Returns the longest name of the lexicon that starts at a token and ends by `end`; undefined if none does. */
  known(token, end) {
    if ((this.classes(token) & KNOWN_NAME_START) === 0) return void 0;
    const { tokens: tokens2 } = this;
    const found = this.#known.at(tokens2, token, end);
    if (!found) return void 0;
    if (found.value.letters) {
      if (!tokens2.has(token, CAPS | DOTTED)) return void 0;
      if (this.casing === "capitals" && this.is(token, PLAIN | SENTENCE_STARTER)) return void 0;
    } else if (!tokens2.has(token, CAPITAL | INNER) && tokens2.kind(token + 1) !== HYPHEN)
      return void 0;
    if (found.to - token === 1 && this.casing !== "plain" && !found.value.letters && this.is(token, PLAIN))
      return void 0;
    return found;
  }
  /**
   * Returns the index of the token after the longest known name at a token.
   * Known names are those of the lexicon. Returns 0 if none starts at the token.
   */
  knownTo(token, end) {
    return this.known(token, end)?.to ?? 0;
  }
  /** Whether a token is on the same line as the token before it. A line break that only wraps the text does not count as a new line. */
  near(token) {
    return !this.tokens.has(token, LINE) || this.#wraps && this.#wrapped(token);
  }
  #wrapped(token) {
    const end = this.tokens.end(token - 1);
    const line = this.text.lastIndexOf("\n", end - 1);
    return end - line > WRAPPED && end - line < WRAPPED * 4;
  }
};
var QUIET = PLAIN | SENTENCE_STARTER | CALENDAR | ROLE | DEMONYM | HONORIFIC | COMPASS;
var WRAPPED = 50;
var LOOK_AHEAD = 64;

// src/annotate/sort-by-place.ts
function sortByPlace(list, place) {
  let last = -1;
  for (const entry of list) {
    const at2 = place(entry);
    if (at2 < last) return list.sort((a, b) => place(a) - place(b));
    last = at2;
  }
  return list;
}

// src/annotate/names/spell-tokens.ts
var SPACE2 = 32;
function spellTokens({ tokens: tokens2, text }, from, to) {
  const spelled = text.slice(tokens2.start(from), tokens2.end(to - 1));
  let end = tokens2.end(from);
  for (let token = from + 1; token < to; token++) {
    const start = tokens2.start(token);
    const even = start === end || start === end + 1 && text.charCodeAt(end) === SPACE2;
    if (!even) return spelled.replace(/\s+/g, " ");
    end = tokens2.end(token);
  }
  return spelled;
}

// src/annotate/names/clusters/number-by-name.ts
var NumberByName = class {
  #numbers = new Int32Array(256);
  #count = 0;
  /** Empties the map for the next page. */
  open() {
    this.#numbers.fill(0, 0, this.#count);
    this.#count = 0;
    return this;
  }
  get(name) {
    return this.#numbers[name] ?? 0;
  }
  set(name, number2) {
    if (name >= this.#numbers.length) {
      const longer = new Int32Array(name * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[name] = number2;
    if (name >= this.#count) this.#count = name + 1;
  }
  /** Sets the number of a name unless the name has one already. */
  first(name, number2) {
    if (this.get(name) === 0) this.set(name, number2);
  }
};

// src/annotate/names/clusters/with-article.ts
function withArticle({ tokens: tokens2, small, page }, mention) {
  const { from, block } = mention;
  const the = from - 1;
  if (tokens2.word(the) !== small.the || !tokens2.has(the, CAPITAL) || tokens2.has(the, CAPS)) return mention;
  const before2 = the - 1;
  const inside = tokens2.kind(before2) === WORD && !tokens2.has(before2, CAPITAL) && !tokens2.has(the, LINE);
  return inside && before2 >= (page.blocks[block]?.from ?? 0) ? { ...mention, from: the } : mention;
}

// src/annotate/names/clusters/find-organisations.ts
var byName = new NumberByName();
var byShort = new NumberByName();
var byHead = new NumberByName();
function findOrganisations(words2, candidates, parents, named) {
  if (candidates.length === 0) return [];
  const letters = candidates.filter((candidate) => isLetters(words2, candidate));
  const gathering = new OrganisationClusters(words2, letters.length > 0);
  for (const candidate of candidates)
    if (letters.length === 0 || !isLetters(words2, candidate)) gathering.meet(candidate);
  for (const candidate of letters) gathering.meetLetters(candidate);
  return entriesOf(words2, gathering.joined(), parents, named);
}
var EMPTY = /* @__PURE__ */ new Map();
var OrganisationClusters = class {
  #words;
  #bodies = [];
  /** The organisation of each mention, by the index of the token after the mention. */
  #ends;
  /** The organisations by the hash of the initials to which their name may be shortened: `WTO`. */
  #byInitials;
  /** The organisations by the hash of an acronym that the page uses for them. */
  #byLetters;
  /** Whether any candidate of the page is an acronym. */
  #lettered;
  constructor(words2, lettered) {
    this.#words = words2;
    this.#lettered = lettered;
    this.#ends = lettered ? /* @__PURE__ */ new Map() : EMPTY;
    this.#byInitials = lettered ? /* @__PURE__ */ new Map() : EMPTY;
    this.#byLetters = lettered ? /* @__PURE__ */ new Map() : EMPTY;
    byName.open();
    byShort.open();
    byHead.open();
  }
  /** Adds a mention by name, not by an acronym: `Central Bank`; not: `CPC`. */
  meet(candidate) {
    const words2 = this.#words;
    const { from, to } = candidate;
    const body = this.#gather(candidate);
    if (this.#lettered) this.#ends.set(to, body);
    if (body.mentions.length > 1 || to - from < 2) return;
    if (this.#lettered && capitals(words2, from, to) > 1) {
      storeFirst(this.#byInitials, initialsOf(words2, from, to), body);
      storeFirst(this.#byInitials, initialsOf(words2, from, to, true), body);
    }
    const head = headOf(words2, from, to);
    if (head !== void 0) {
      const known = this.#at(byHead, head);
      if (!known || nameLength(words2, body.first) < nameLength(words2, known.first)) byHead.set(head, body.number);
    }
    for (let last = to, end = cutTail(words2, from, to); end < last; last = end, end = cutTail(words2, from, end))
      byShort.first(words2.name(from, end), body.number);
  }
  /**
   * Adds a mention that is an acronym, such as `CPC`.
   * It becomes a mention of the organisation with the full name, or a new organisation if the story has no such full name.
   */
  meetLetters(candidate) {
    const words2 = this.#words;
    const { text, tokens: tokens2 } = words2;
    const letters = lettersOf(words2, candidate.from, candidate.to);
    const before2 = inBrackets(words2, candidate) ? this.#ends.get(candidate.from - 1) : void 0;
    const opens = before2 && text.charAt(tokens2.start(before2.first.from)).toLowerCase();
    const own2 = opens === text.charAt(tokens2.start(candidate.from)).toLowerCase() ? before2 : this.#byInitials.get(letters);
    if (!own2) {
      this.#gather(candidate);
      return;
    }
    own2.mentions.push(candidate);
    own2.acronym ??= spellTokens(words2, candidate.from, candidate.to);
    this.#byInitials.set(letters, own2);
    this.#byLetters.set(letters, own2);
  }
  /** Returns all organisations; merges each one with a short name into the one with the full name. */
  joined() {
    for (const body of this.#bodies) {
      const long = this.#at(byShort, body.first.name) ?? this.#at(byHead, body.first.name) ?? this.#spelledOut(body);
      if (long && finalOrganisation(long) !== body) body.joined = long;
    }
    for (const body of this.#bodies) {
      if (!body.joined) continue;
      const { mentions } = finalOrganisation(body);
      for (const mention of body.mentions) mentions.push(mention);
    }
    return this.#bodies.filter(({ joined }) => !joined);
  }
  /**
   * Returns the organisation with the same name but the acronym spelled out; undefined if not found.
   * For `CPC Central Committee`, this is `Communist Party of China Central Committee`.
   */
  #spelledOut({ first: { from, to } }) {
    if (this.#byLetters.size === 0 || to - from < 2) return void 0;
    const words2 = this.#words;
    const next = nextWord(words2, from, to);
    const opens = next < to ? this.#byLetters.get(lettersOf(words2, from, next)) : void 0;
    if (!opens) return void 0;
    return this.#at(byName, words2.names.joined(opens.first.from, opens.first.to, next, to));
  }
  #at(numbers, name) {
    const number2 = numbers.get(name);
    return number2 > 0 ? this.#bodies[number2 - 1] : void 0;
  }
  #gather(candidate) {
    const { name } = candidate;
    const known = this.#at(byName, name);
    if (known) {
      known.mentions.push(candidate);
      if (known.full.shouted && !candidate.shouted) known.full = candidate;
      return known;
    }
    const body = {
      number: this.#bodies.length + 1,
      first: candidate,
      mentions: [candidate],
      full: candidate,
      acronym: void 0,
      joined: void 0
    };
    byName.set(name, body.number);
    this.#bodies.push(body);
    return body;
  }
};
function finalOrganisation(body) {
  let last = body;
  while (last.joined) last = last.joined;
  return last;
}
function storeFirst(map, key, body) {
  if (!map.has(key)) map.set(key, body);
}
var firstToken = ({ mentions }) => mentions[0]?.from ?? 0;
function entriesOf(words2, bodies, parents, named) {
  for (const { mentions } of bodies) if (mentions.length > 1) sortByPlace(mentions, (mention) => mention.from);
  const sorted = sortByPlace(bodies, firstToken);
  const entries = sorted.map(({ mentions, full, acronym }) => {
    const name = nameWithoutBrackets(words2, full);
    const entry = { id: named.ids.for("organisation", name), name, mentions: [] };
    if (acronym !== void 0) entry.acronym = acronym;
    for (const mention of mentions)
      entry.mentions.push(named.add("organisation", entry.id, withArticle(words2, mention)));
    return entry;
  });
  if (parents.size === 0) return entries;
  for (const [index, entry] of entries.entries()) {
    const parent = sorted[index]?.mentions.map((mention) => parents.get(mention)).find((found) => found !== void 0);
    const above = parent && named.idAt("organisation", parent.from, parent.to);
    if (above !== void 0 && above !== entry.id) entry.parent = above;
  }
  return entries;
}
var nameWithoutBrackets = (words2, { from, to }) => {
  const name = spellTokens(words2, from, to);
  return name.includes("(") ? name.replace(/ \([^()]*\)/, "") : name;
};
var nameLength = ({ tokens: tokens2 }, { from, to }) => tokens2.end(to - 1) - tokens2.start(from);
var inBrackets = ({ tokens: tokens2 }, { from, to }) => tokens2.kind(from - 1) === OPEN && tokens2.kind(to) === CLOSE;
function capitals({ tokens: tokens2 }, from, to) {
  let count = 0;
  for (let token = from; token < to; token++)
    if (tokens2.kind(token) === WORD && tokens2.has(token, CAPITAL)) count++;
  return count;
}
function cutTail(words2, from, to) {
  const word2 = words2.tokens.kind(to - 1) === STOP ? to - 2 : to - 1;
  return word2 > from && words2.is(word2, LEGAL_FORM | ORGANISATION_HEAD) ? word2 : to;
}
function headOf(words2, from, to) {
  for (let token = from; token < to; token++)
    if (words2.is(token, ORGANISATION_HEAD)) return words2.name(token, token + 1);
  return void 0;
}

// src/annotate/page.ts
function anchorOf(page, block, start, end) {
  let from = Math.max(start, block.start);
  let to = Math.min(end, block.end);
  if (from >= to) [from, to] = [block.start, block.end];
  return { path: block.path, start: from - block.origin, end: to - block.origin, text: page.text.slice(from, to) };
}

// src/lexicon/annotate/roles.ts
var offices = `sen	sens	rep	reps	gov	govs	pres	atty	prof	rev	gen	lt	col	maj	capt	cmdr	cpl	sgt	adm	brig	pvt	pfc	supt	insp	det	sec	asst	dep	comm	amb`;
var englishRoles = { also: "also	currently	now	both	himself	herself", and: "and", owners: "his	her	their	its", endsHead: "who	whose	which	that	was	is	has	had	said	and	of	for	at	in	with", joins: "of	for	at	in	with	on	to", determiners: "the	a	an	its	his	her", endsField: "and	of	for	at	on	with	who	was	is	has	had" };
function rolesOf(rows) {
  const ends = [rows.clauses ?? "", rows.and, rows.of, rows.for, rows.with, rows.from, rows.by];
  return { also: "", and: rows.and, owners: "", endsHead: [...ends, rows.in].join("	"), joins: [rows.of, rows.for, rows.in, rows.joins ?? ""].join("	"), determiners: rows.the, endsField: ends.join("	") };
}

// src/annotate/names/roles/role-words.ts
var BITS2 = 8;
var flag5 = defineFlags("word of a role", BITS2);
var ALSO = flag5("ALSO");
var AND = flag5("AND");
var OWNER = flag5("OWNER");
var ENDS_HEAD = flag5("ENDS_HEAD");
var JOINS2 = flag5("JOINS");
var DETERMINER = flag5("DETERMINER");
var ENDS_FIELD = flag5("ENDS_FIELD");
var OFFICE = flag5("OFFICE");
function roleWordsOf(vocabulary, names) {
  const rows = names ? rolesOf(names) : englishRoles;
  const found = [];
  const addWords = (bit, list) => {
    for (const word2 of words(list)) {
      const id = vocabulary.add(word2);
      found[id] = (found[id] ?? 0) | bit;
    }
  };
  addWords(ALSO, rows.also);
  addWords(AND, rows.and);
  addWords(OWNER, rows.owners);
  addWords(ENDS_HEAD, rows.endsHead);
  addWords(JOINS2, rows.joins);
  addWords(DETERMINER, rows.determiners);
  addWords(ENDS_FIELD, rows.endsField);
  addWords(OFFICE, offices);
  const table2 = new Uint8Array(vocabulary.size);
  for (const [id, bits] of found.entries()) table2[id] = bits ?? 0;
  return table2;
}

// src/annotate/names/roles/role-extent.ts
var LONGEST_ROLE = 20;
var LONGEST_FIELD = 6;
var ROLES = ROLE | ROLE_MODIFIER;
var RoleExtent = class {
  #words;
  #named;
  #small;
  /** The index of the token after the block that is read; no role extends beyond it. */
  #end = 0;
  constructor(words2, named) {
    this.#words = words2;
    this.#named = named;
    this.#small = words2.page.words.names.roleWords;
  }
  /** Sets the block that is read next; `end` is the index of the token after it. */
  enter(end) {
    this.#end = end;
  }
  /**
   * Whether a token of the block is a function word with a given use.
   * `bits` are the uses, those of `role-words.ts`, such as `JOINS`. Only words in lower case count.
   */
  reads(token, bits) {
    const { tokens: tokens2 } = this.#words;
    if (token >= this.#end) return false;
    return ((this.#small[tokens2.word(token)] ?? 0) & bits) !== 0 && !tokens2.has(token, CAPITAL);
  }
  /**
   * Returns the role that ends directly before a token; undefined if none does.
   * Examples: `directeur général de la Banque` before `Jean Dumas`, `président libanais` before `Karim Haddad`. The role starts at `first`
   * or later, its main noun is at `last` or earlier. `organisation` is the id of the organisation in it.
   */
  upTo(end, first, last = end - 1) {
    const words2 = this.#words;
    for (let head = last; head >= first && end - head < LONGEST_ROLE; head--) {
      const kind = words2.tokens.kind(head);
      if (kind > CLITIC && kind !== HYPHEN && kind !== OPEN && kind !== CLOSE) return void 0;
      if (!words2.is(head, ROLE)) continue;
      let start = head;
      while (start > first && end - start < LONGEST_ROLE && words2.is(start - 1, ROLES)) start--;
      start = this.opening(start, first);
      const extent = this.extentOf(start, head);
      return this.#endOfNationality(this.#endOfBracket(extent.end)) === end ? { start, organisation: extent.organisation } : void 0;
    }
    return void 0;
  }
  /**
   * Returns the index of the token after a word in brackets, such as `(Finul)`.
   * Returns the given index if no bracket opens at the token.
   */
  #endOfBracket(token) {
    const { tokens: tokens2 } = this.#words;
    return token + 2 < this.#end && tokens2.kind(token) === OPEN && tokens2.kind(token + 2) === CLOSE ? token + 3 : token;
  }
  /**
   * Returns the index of the token after a nationality adjective, such as `libanais`.
   * Returns the given index if the token is another word.
   */
  #endOfNationality(token) {
    const words2 = this.#words;
    return token < this.#end && words2.is(token, DEMONYM) && !words2.tokens.has(token, CAPITAL) ? token + 1 : token;
  }
  /**
   * Returns the index of the first token of a hyphenated word, given its last: `Secretary` for `General` of `Secretary-General`.
   * Returns the given index for other words.
   */
  opening(token, first) {
    const { tokens: tokens2 } = this.#words;
    let opening = token;
    while (opening - 2 >= first && tokens2.kind(opening - 1) === HYPHEN && tokens2.kind(opening - 2) === WORD) {
      if (tokens2.has(opening - 1, AFTER_SPACE) || tokens2.has(opening, AFTER_SPACE)) break;
      opening -= 2;
    }
    return opening;
  }
  /**
   * Returns the index of the token after a role, and the id of its organisation.
   * The role includes organisations and fields that `of`, `for` or `at` join to its main noun: `professor of law at Harvard`.
   */
  extentOf(from, head) {
    let end = this.#endOfNationality(head + 1);
    let organisation;
    for (let token = from; token < head; token++) {
      const named = this.#named.from(token);
      if (named?.kind === "organisation") organisation = named.id;
    }
    while (this.reads(end, JOINS2)) {
      let token = end + 1;
      if (this.reads(token, DETERMINER)) token++;
      const field = token;
      while (token < field + LONGEST_FIELD && !this.#named.from(token) && this.#isField(token)) token++;
      const named = token < this.#end ? this.#named.from(token) : void 0;
      if (named && named.kind !== "person") {
        end = named.kind === "place" ? this.#office(named.to) : named.to;
        if (named.kind === "organisation") organisation ??= named.id;
      } else if (token > field) end = token;
      else break;
    }
    return { end, organisation };
  }
  /**
   * Returns the index of the token after an office whose name starts with a place.
   * An example is `disaster office` after `head of the Salt County`. Returns `place`, the index after the place, if the words up to the
   * next comma or full stop are no office.
   */
  #office(place) {
    const words2 = this.#words;
    let end = place;
    while (end < place + LONGEST_FIELD && this.#isField(end) && !words2.tokens.has(end, CAPITAL)) end++;
    const kind = words2.tokens.kind(end);
    const closed = kind === COMMA || kind === STOP;
    return closed && end > place && words2.is(end - 1, ORGANISATION_HEAD) ? end : place;
  }
  /** Whether a word may be part of the field of a role: `international relations` of `professor of international relations`. */
  #isField(token) {
    const words2 = this.#words;
    if (token >= this.#end) return false;
    const kind = words2.tokens.kind(token);
    if (kind !== WORD) return kind === HYPHEN;
    return !words2.is(token, SPEECH_VERB | PREPOSITION) && !this.reads(token, ENDS_FIELD);
  }
};

// src/annotate/names/roles/role-reader.ts
var LONGEST2 = 12;
var MOST_BETWEEN = 6;
var MOST_JOINED = 6;
var RoleReader = class {
  #words;
  #named;
  #small;
  #extent;
  #block = 0;
  /** The index of the first token of the block that is read. */
  #first = 0;
  /** The index of the token after the block that is read. */
  #limit = 0;
  constructor(words2, named) {
    this.#words = words2;
    this.#named = named;
    this.#small = words2.page.words.names.roleWords;
    this.#extent = new RoleExtent(words2, named);
  }
  /** Appends to `roles` the roles directly before and after the mention of a person. */
  read({ block, from, to, titleFrom }, roles2) {
    this.#enter(block);
    this.#addRoleBefore(from, titleFrom, roles2);
    const { tokens: tokens2 } = this.#words;
    if (to >= this.#limit || tokens2.kind(to) !== COMMA) return;
    const comma2 = from > this.#first && tokens2.kind(from - 1) === COMMA;
    if (!comma2 || !this.#addRoleBeforeComma(from - 1, roles2)) this.#addRolesAfter(to + 1, roles2);
  }
  #enter(block) {
    const { from = 0, to = 0 } = this.#words.page.blocks[block] ?? {};
    this.#block = block;
    this.#first = from;
    this.#limit = to;
    this.#extent.enter(to);
  }
  #role(from, to, organisation) {
    const { page, tokens: tokens2 } = this.#words;
    const block = page.blocks[this.#block];
    return {
      text: spellTokens(this.#words, from, to),
      anchor: anchorOf(page, block, tokens2.start(from), tokens2.end(to - 1)),
      ...organisation !== void 0 && { organisation }
    };
  }
  /** Adds the role directly before a name: `Chinese President`, `Microsoft spokesman`, `former striker`, `ministro de Defensa`. */
  #addRoleBefore(from, titleFrom, roles2) {
    const words2 = this.#words;
    const first = this.#first;
    if (titleFrom === void 0 && !words2.is(from - 1, ROLES)) {
      const role = this.#extent.upTo(from, first);
      if (role) roles2.push(this.#role(role.start, from, role.organisation));
      return;
    }
    const opening = this.#titleStart(from, titleFrom, first);
    if (opening === void 0) return;
    const wider = this.#isContinued(opening) ? this.#extent.upTo(from, first, opening - 2) : void 0;
    if (wider) roles2.push(this.#role(wider.start, from, wider.organisation));
    else this.#addTitleRole(opening, from, first, roles2);
  }
  /**
   * Returns the index of the first token of the titles and roles directly before a name.
   * Returns undefined if none of them is a role: `Mr.` is only a title.
   */
  #titleStart(from, titleFrom, first) {
    const words2 = this.#words;
    let start = titleFrom === void 0 ? from : this.#extent.opening(titleFrom, first);
    let role = false;
    for (let token = start; token < from; token++) role ||= this.#isRole(token);
    while (start > first && from - start < LONGEST2 && words2.is(start - 1, ROLES) && !this.#named.to(start)) {
      role ||= words2.is(start - 1, ROLE);
      start = this.#extent.opening(start - 1, first);
    }
    return role ? start : void 0;
  }
  /**
   * Whether the word before a token shows that a role goes on: `de` before `Defensa` of `ministro de Defensa`.
   * Not in English and German.
   */
  #isContinued(opening) {
    return this.#words.page.words.names.capitals === "tell" && this.#extent.reads(opening - 1, JOINS2 | DETERMINER);
  }
  /** Adds the role directly before a name, with the nationality or owner before it: `Chinese President`, `Microsoft spokesman`. */
  #addTitleRole(opening, from, first, roles2) {
    const words2 = this.#words;
    let start = opening;
    while (start < from && words2.is(start, HONORIFIC) && !this.#isRole(start))
      start += words2.tokens.kind(start + 1) === STOP ? 2 : 1;
    let organisation;
    const owner = start > first ? this.#named.to(words2.tokens.kind(start - 1) === CLITIC ? start - 1 : start) : void 0;
    if (owner && owner.kind !== "person" && owner.block === this.#block) {
      start = owner.from;
      if (owner.kind === "organisation") organisation = owner.id;
    } else if (start > first && words2.is(start - 1, DEMONYM)) start--;
    const end = this.#end(start, from);
    if (end > start) roles2.push(this.#role(start, end, organisation));
  }
  /**
   * Returns the index of the token after the role at `start`, before a name.
   * Returns `start` if there is no word for a role between `start` and the name.
   */
  #end(start, from) {
    const words2 = this.#words;
    let end = from;
    while (end > start && !words2.is(end - 1, ROLES | HONORIFIC)) end--;
    if (end === start || end === from) return end;
    if (words2.tokens.kind(end) === STOP) end++;
    return this.#extent.extentOf(start, end - 1).end === from ? from : end;
  }
  /** Whether a token is a word for a role, or its abbreviation: `senator`, `Sen` of `Sen.` */
  #isRole(token) {
    return this.#words.is(token, ROLE) || this.#isCutShort(token);
  }
  /** Whether a token is an abbreviated office, followed by its full stop: `Sen` of `Sen.` */
  #isCutShort(token) {
    const { tokens: tokens2 } = this.#words;
    return tokens2.kind(token + 1) === STOP && ((this.#small[tokens2.word(token)] ?? 0) & OFFICE) !== 0;
  }
  /**
   * Returns the index of the token after the `’s` that precedes a role: `humanitarian` in `The EU’s humanitarian chief`.
   * Returns the given index, the start of the role, if no `’s` precedes it.
   */
  #afterOwner(role) {
    const { tokens: tokens2 } = this.#words;
    for (let token = role - 1; token >= Math.max(this.#first, role - MOST_BETWEEN); token--) {
      if (tokens2.kind(token) === CLITIC) return token + 1;
      if (tokens2.kind(token) !== WORD || tokens2.has(token, CAPITAL)) return role;
    }
    return role;
  }
  /**
   * Adds a role that precedes a name in commas: `The judge` of `The judge, Ana Ruiz, said`.
   * Its owner is included: `Norway’s ambassador`. Returns false if no role precedes the comma.
   */
  #addRoleBeforeComma(comma2, roles2) {
    const words2 = this.#words;
    const role = this.#extent.upTo(comma2, this.#first);
    if (!role) return false;
    const start = this.#afterOwner(role.start);
    if (start === this.#first) return false;
    const owned = words2.tokens.kind(start - 1) === CLITIC;
    const owner = this.#named.to(owned ? start - 1 : start);
    const isNamedOwner = owner && owner.kind !== "person" && owner.block === this.#block;
    const people = words2.is(start - 1, DEMONYM);
    const article = ((this.#small[words2.tokens.word(start - 1)] ?? 0) & DETERMINER) !== 0;
    if (!isNamedOwner && !owned && !people && !article) return false;
    const from = isNamedOwner ? owner.from : people ? start - 1 : start;
    roles2.push(this.#role(from, comma2, isNamedOwner && owner.kind === "organisation" ? owner.id : role.organisation));
    return true;
  }
  /** Adds the roles after a name and a comma: `also general secretary of the Party and chairman of the Central Military Commission`. */
  #addRolesAfter(next, roles2) {
    const { tokens: tokens2 } = this.#words;
    let token = next;
    for (let found = 0; found < MOST_JOINED; found++) {
      while (this.#extent.reads(token, ALSO)) token++;
      const head = this.#head(token);
      if (head < 0) return;
      const { end, organisation } = this.#extent.extentOf(token, head);
      roles2.push(this.#role(token, end, organisation));
      const comma2 = tokens2.kind(end) === COMMA;
      if (!this.#extent.reads(comma2 ? end + 1 : end, AND)) return;
      token = comma2 ? end + 2 : end + 1;
      if (this.#extent.reads(token, OWNER)) return;
    }
  }
  /** Returns the index of the main noun of a role: `secretary` of `general secretary of the Party`; -1 if not found. */
  #head(from) {
    const words2 = this.#words;
    const { tokens: tokens2 } = words2;
    if (tokens2.has(from, CAPITAL) && !this.#named.from(from) && !words2.is(from, ROLES)) return -1;
    let found = -1;
    for (let token = from; token < Math.min(from + LONGEST2, this.#limit); ) {
      const named = this.#named.from(token);
      if (named) {
        if (named.kind === "person") return found;
        token = named.to;
        continue;
      }
      const kind = tokens2.kind(token);
      if (kind !== WORD && kind !== HYPHEN && kind !== CLITIC && kind !== NUMBER) return found;
      if (this.#extent.reads(token, ENDS_HEAD)) return found;
      if (words2.is(token, ROLE)) found = token;
      else if (found >= 0) return found;
      token++;
    }
    return found;
  }
};

// src/annotate/names/clusters/person-cluster.ts
var MOST_BEARERS = 8;
var NEAR = 6;
var TITLES2 = ROLE | HONORIFIC;
function findNameBearer(words2, bearers, short) {
  if (bearers.length > MOST_BEARERS) return void 0;
  const last = bearers.map((bearer) => lastBefore(bearer, short.from));
  return only(bearers, ({ full }) => sharesTitle(words2, full, short)) ?? only(bearers, (_, index) => last[index]?.block === short.block) ?? only(bearers, (_, index) => last[index] !== void 0);
}
function only(bearers, test) {
  const found = bearers.filter(test);
  return found.length === 1 ? found[0] : void 0;
}
function lastBefore(person, token) {
  const { fulls, shorts } = person;
  while (person.passed < fulls.length && (fulls[person.passed]?.from ?? 0) < token) person.passed++;
  const full = fulls[person.passed - 1];
  const short = shorts.at(-1);
  return full && short ? full.from > short.from ? full : short : full ?? short;
}
function sharesTitle(words2, full, short) {
  const { tokens: tokens2 } = words2;
  for (let title = firstTitleToken(words2, short); title < short.from; title++) {
    const word2 = words2.is(title, TITLES2) ? tokens2.word(title) : 0;
    if (word2 === 0) continue;
    for (let token = firstTitleToken(words2, full); token < full.from; token++)
      if (tokens2.word(token) === word2) return true;
    if (tokens2.kind(full.to) !== COMMA) continue;
    for (let token = full.to + 1; tokens2.kind(token) === WORD && token < full.to + NEAR; token++)
      if (tokens2.word(token) === word2) return true;
  }
  return false;
}
function firstTitleToken(words2, { from, titleFrom }) {
  let start = titleFrom ?? from;
  while (from - start < NEAR && words2.is(start - 1, TITLES2 | ROLE_MODIFIER)) start--;
  return start;
}

// src/lexicon/annotate/family-endings.ts
var familyEndings = "ovich	evich	enko	chuk	shvili	adze	idze	ian	yan	ov	ev	ova	eva	yev	sky	ski	ska	skiy	skyy	skaya	icz	wicz	vic	cic	zic	jic	nic	lic	kic	tic	sen	sson	dottir	escu	eanu	oglu	opoulos	akis	idis	iadis	ides	berg	stein	mann	baum	feld	wald	bauer	meyer	maier	ez	ini	etti	elli	ucci	azzi	ese	inho	eira	eiro	aes	quist	gren	lund	strom	dal	aard	veld	ink	stra	sma	waite	worth	ham	field	ham	shaw	dez	guez	guchi	moto	naka	yama	kawa	mura	saki	nen	inen	kainen	anen";

// src/annotate/names/scoring/has-family-ending.ts
var SHORTEST = 2;
var LONGEST3 = 5;
var MARKS2 = 4096;
var endings = once(() => {
  const all = new Set(words(familyEndings));
  const marks3 = new Uint8Array(MARKS2);
  for (const ending of all) {
    let hash = SEED;
    for (let at2 = ending.length - 1; at2 >= 0; at2--) hash = hashStep(hash, ending.charCodeAt(at2));
    marks3[hash & MARKS2 - 1] = 1;
  }
  return { all, marks: marks3, fold: FOLDED_UNITS() };
});
function hasFamilyEnding(text, start, end) {
  if (end - start < LONGEST3) return false;
  const { all, marks: marks3, fold } = endings();
  let hash = SEED;
  for (let length = 1; length <= LONGEST3; length++) {
    hash = hashStep(hash, fold[text.charCodeAt(end - length)] ?? 0);
    if (length < SHORTEST || marks3[hash & MARKS2 - 1] === 0) continue;
    if (all.has(text.slice(end - length, end).toLowerCase())) return true;
  }
  return false;
}

// src/annotate/names/clusters/person-parts.ts
function personPartsOf(words2, from, to) {
  const { tokens: tokens2 } = words2;
  let end = to;
  while (end > from + 1 && (words2.is(end - 1, GENERATION) || isShortened(words2, end - 1))) end--;
  let second = from + 1;
  while (second < end && isAttached(tokens2.kind(second), tokens2.kind(second - 1))) second++;
  if (second >= end || opensFamily(words2, from)) return void 0;
  if (words2.is(from, FAMILY_FIRST) && tokens2.kind(from + 1) !== HYPHEN && !isWestern(words2, from, second, end))
    return { familyFrom: from, familyTo: second, givenFrom: second, givenTo: end };
  let family = end - 1;
  while (family > second && tokens2.kind(family - 1) === HYPHEN) family -= 2;
  while (family > second && isParticle(words2, family - 1)) family--;
  if (words2.page.words.names.twoFamilies) family = firstOfTwo(words2, second, family);
  return { familyFrom: family, familyTo: end, givenFrom: from, givenTo: family };
}
var isShortened = (words2, token) => words2.tokens.kind(token) === STOP && words2.is(token - 1, GENERATION);
var isParticle = (words2, token) => words2.is(token, PARTICLE) && (!words2.tokens.has(token, CAPITAL) || words2.tokens.end(token) - words2.tokens.start(token) > 1);
function firstOfTwo(words2, second, family) {
  const first = family - 1;
  return first >= second && words2.capital(first) && !words2.is(first, GIVEN) ? first : family;
}
var isAttached = (kind, before2) => kind === HYPHEN || before2 === HYPHEN || kind === STOP;
function isWestern(words2, from, second, end) {
  const { tokens: tokens2 } = words2;
  if (end - second === 1 && tokens2.end(second) - tokens2.start(second) > SYLLABLE) {
    if (words2.is(second, FAMILY)) return !words2.is(second, FAMILY_FIRST);
    if (hasFamilyEnding(words2.text, tokens2.start(second), tokens2.end(second))) return true;
  }
  if (!words2.is(from, GIVEN) || words2.is(second, FAMILY_FIRST) || tokens2.word(second) === 0)
    return false;
  const syllables = end - from === 3 && tokens2.end(second) - tokens2.start(second) < 5;
  return !syllables || tokens2.end(end - 1) - tokens2.start(end - 1) > 4;
}
var SYLLABLE = 4;
function opensFamily(words2, from) {
  if (words2.is(from, GIVEN)) return false;
  return words2.is(from, LEADING_PARTICLE) || words2.is(from, SENTENCE_STARTER) && words2.page.words.names.capitals === "tell";
}

// src/annotate/names/clusters/find-people.ts
function findPeople(words2, candidates, named) {
  if (candidates.length === 0) return [];
  const gathering = new PersonClusters(words2);
  for (const candidate of candidates) if (isFullName(words2, candidate)) gathering.meet(candidate);
  for (const candidate of candidates) if (!isFullName(words2, candidate)) gathering.meetShort(candidate);
  const clusters = gathering.inOrder();
  const people = clusters.map(({ full }) => {
    const name = spellTokens(words2, full.from, full.to);
    const person = { id: named.ids.for("person", name), name, mentions: [] };
    return person;
  });
  const numbers = once(() => new Map(clusters.map((cluster, index) => [cluster, index])));
  const reader = new RoleReader(words2, named);
  for (const [index, cluster] of clusters.entries()) {
    const person = people[index];
    fillPerson(words2, person, cluster, named, reader);
    if (cluster.candidates)
      person.candidates = cluster.candidates.map((each) => people[numbers().get(each) ?? 0]?.id ?? "");
  }
  return people;
}
var MOST_ROLES = 8;
function fillPerson(words2, person, { fulls, shorts, full }, named, reader) {
  const parts = personPartsOf(words2, full.from, full.to);
  if (parts) {
    person.given = spellTokens(words2, parts.givenFrom, parts.givenTo);
    person.family = spellTokens(words2, parts.familyFrom, parts.familyTo);
  }
  const mentions = shorts.length === 0 ? fulls : fulls.length === 0 ? shorts : sortByPlace([...fulls, ...shorts], ({ from }) => from);
  for (const mention of mentions) person.mentions.push(named.add("person", person.id, mention));
  const roles2 = [];
  for (const mention of mentions) if (roles2.length < MOST_ROLES) reader.read(mention, roles2);
  if (roles2.length > 0) person.roles = roles2.slice(0, MOST_ROLES);
}
function firstPersonToken({ fulls: [full], shorts: [short] }) {
  return full && short ? Math.min(full.from, short.from) : (full ?? short)?.from ?? 0;
}
var isFullName = (words2, { from, to }) => to - from > 1 && nextWord(words2, from, to) < to && !opensFamily(words2, from);
var byName2 = new NumberByName();
var byGiven = new NumberByName();
var byFamily = new NumberByName();
var PersonClusters = class {
  #words;
  #clusters = [];
  /** The people by first given name and family name: both name numbers combined in one. Other names may be between the two. */
  #byParts = /* @__PURE__ */ new Map();
  /** Lists of the people who share a family name; `byFamily` has the index of each list plus one. */
  #families = [];
  /** By name number of an ambiguous family name: the one entry that all people of that name share. */
  #open;
  constructor(words2) {
    this.#words = words2;
    byName2.open();
    byGiven.open();
    byFamily.open();
  }
  /** Returns all people in order of their first mention. */
  inOrder() {
    return sortByPlace(this.#clusters, firstPersonToken);
  }
  /** Adds a mention of a full name to its person, or to a new one. */
  meet(candidate) {
    const words2 = this.#words;
    const { name, from, to } = candidate;
    const same = this.#at(byName2, name);
    if (same) {
      this.#add(same, candidate);
      return;
    }
    const parts = personPartsOf(words2, from, to);
    if (!parts) {
      byName2.set(name, this.#new(candidate).number);
      return;
    }
    const { givenFrom, givenTo, familyFrom, familyTo } = parts;
    const first = words2.name(givenFrom, nextWord(words2, givenFrom, givenTo));
    const last = words2.name(familyFrom, familyTo);
    const both = first * MOST_NAMES + last;
    const known = this.#byParts.get(both);
    if (known) {
      byName2.set(name, known.number);
      this.#add(known, candidate);
      return;
    }
    const cluster = this.#new(candidate);
    byName2.set(name, cluster.number);
    this.#byParts.set(both, cluster);
    this.#bears(last, cluster);
    const end = this.#lastWord(from, to);
    if (end !== last) this.#bears(end, cluster);
    if (words2.page.words.names.twoFamilies) {
      const own2 = words2.name(familyFrom, nextWord(words2, familyFrom, familyTo));
      if (own2 !== last && own2 !== end) this.#bears(own2, cluster);
    }
    if (words2.page.words.names.capitals === "tell") {
      for (let token = givenTo - 1; token > givenFrom; token--)
        if (words2.capital(token)) this.#bears(words2.name(token, token + 1), cluster);
    }
    byGiven.first(first, cluster.number);
  }
  /** Adds a mention of a short name to the person it means, or a new one. */
  meetShort(candidate) {
    const { name, from, to } = candidate;
    const bearers = this.#families[byFamily.get(name) - 1];
    const same = this.#at(byName2, name) ?? (bearers ? this.#bearer(bearers, candidate) : this.#at(byGiven, name));
    if (same) this.#add(same, candidate);
    else {
      const cluster = this.#new(candidate);
      byName2.set(name, cluster.number);
      if (to - from > 1) this.#bears(this.#lastWord(from, to), cluster);
    }
  }
  #at(numbers, name) {
    const number2 = numbers.get(name);
    return number2 > 0 ? this.#clusters[number2 - 1] : void 0;
  }
  #bears(family, cluster) {
    const known = this.#families[byFamily.get(family) - 1];
    if (known) known.push(cluster);
    else byFamily.set(family, this.#families.push([cluster]));
  }
  /** Returns the person whom a family name refers to. If the name is ambiguous, returns an entry that all people of that name share. */
  #bearer(bearers, short) {
    if (bearers.length === 1) return bearers[0];
    const found = findNameBearer(this.#words, bearers, short);
    if (found) return found;
    this.#open ??= /* @__PURE__ */ new Map();
    let open = this.#open.get(short.name);
    if (!open) {
      const number2 = this.#clusters.length + 1;
      open = { number: number2, fulls: [], shorts: [], full: short, passed: 0, candidates: bearers.slice(0, MOST_CANDIDATES) };
      this.#clusters.push(open);
      this.#open.set(short.name, open);
    }
    return open;
  }
  /** Returns the name number of the last word of a name: that of `Leyen` for `von der Leyen`. */
  #lastWord(from, to) {
    const { tokens: tokens2 } = this.#words;
    let last = to - 1;
    while (last > from && !tokens2.has(last, AFTER_SPACE)) last--;
    return this.#words.name(last, to);
  }
  #new(candidate) {
    const full = isFullName(this.#words, candidate);
    const cluster = {
      number: this.#clusters.length + 1,
      fulls: full ? [candidate] : [],
      shorts: full ? [] : [candidate],
      full: candidate,
      passed: 0,
      candidates: void 0
    };
    this.#clusters.push(cluster);
    return cluster;
  }
  /** Adds a mention to a person. The person’s name is that of the longest mention in which capitals are evidence. */
  #add(cluster, candidate) {
    if (isFullName(this.#words, candidate)) cluster.fulls.push(candidate);
    else cluster.shorts.push(candidate);
    const { name, shouted } = cluster.full;
    const longer = this.#length(candidate) > this.#length(cluster.full) && (!candidate.shouted || shouted);
    if (longer || shouted && !candidate.shouted && candidate.name === name) cluster.full = candidate;
  }
  #length({ from, to }) {
    return this.#words.tokens.end(to - 1) - this.#words.tokens.start(from);
  }
};
var MOST_CANDIDATES = 8;
var MOST_NAMES = 2 ** 26;

// src/annotate/names/candidates/find-regions.ts
function findRegions(words2, places2) {
  if (!words2.anywhere(COMPASS)) return [];
  const found = [];
  for (const place of places2) {
    const before2 = directionStart(words2, place.from);
    if (before2 < place.from) {
      found.push({
        candidate: createCandidate(words2, place.block, before2, place.to),
        ownFrom: before2,
        within: place
      });
      continue;
    }
    const own2 = place.to + 1;
    const end = words2.tokens.kind(place.to) === CLITIC ? endOfPart(words2, own2) : own2;
    if (end > own2) found.push(createPartMention(words2, place, own2, end));
  }
  return found.length > 0 ? [...found, ...findShortMentions(words2, found)] : found;
}
function directionStart(words2, place) {
  const { tokens: tokens2, small } = words2;
  const side = place - 1;
  if (!words2.is(side, COMPASS) || !words2.near(place) || !tokens2.has(place, AFTER_SPACE)) return place;
  const joined = tokens2.kind(side - 1) === HYPHEN && words2.is(side - 2, COMPASS);
  const from = joined ? side - 2 : side;
  return tokens2.word(from - 1) === small.the && !isAdjective(words2, side) ? place : from;
}
var isAdjective = ({ tokens: tokens2, text }, token) => text.startsWith("ern", tokens2.end(token) - 3) || text.startsWith("al", tokens2.end(token) - 2);
function endOfPart(words2, from) {
  const { tokens: tokens2, small } = words2;
  let token = from;
  while (words2.is(token, COMPASS) && !tokens2.has(token, CAPITAL)) {
    token++;
    if (tokens2.word(token) === small.and && words2.is(token + 1, COMPASS)) token++;
  }
  return token > from && words2.isRare(token, REGION_NOUN) && !tokens2.has(token, CAPITAL) ? token + 1 : from;
}
function createPartMention(words2, place, own2, end) {
  const candidate = createCandidate(words2, place.block, place.from, end);
  return { candidate: { ...candidate, name: words2.name(own2, end) }, ownFrom: own2, within: place };
}
function findShortMentions(words2, regions2) {
  const owners = /* @__PURE__ */ new Map();
  for (const { candidate, ownFrom, within } of regions2) if (ownFrom > within.to) owners.set(candidate.name, within);
  const found = [];
  if (owners.size === 0) return found;
  const { tokens: tokens2, small, page } = words2;
  for (const [block, { from: first, to: end }] of page.blocks.entries()) {
    for (let token = first + 1; token < end; token++) {
      if (!words2.is(token, COMPASS) || tokens2.word(token - 1) !== small.the) continue;
      const to = endOfPart(words2, token);
      const within = to > token && to <= end ? owners.get(words2.name(token, to)) : void 0;
      if (!within) continue;
      const candidate = createCandidate(words2, block, token - 1, to);
      found.push({ candidate: { ...candidate, name: words2.name(token, to) }, ownFrom: token, within });
    }
  }
  return found;
}

// src/annotate/names/clusters/find-places.ts
function findPlaces(words2, candidates, named) {
  if (candidates.length === 0) return [];
  const places2 = namedPlacesOf(words2, candidates, named);
  const regions2 = findRegions(words2, candidates);
  return regions2.length > 0 ? [...places2, ...regionsOf(words2, regions2, places2, named)] : places2;
}
function namedPlacesOf(words2, candidates, named) {
  const spots = clusterPlaces(words2, candidates);
  const countries2 = once(() => countriesOf(words2, spots));
  return spots.map((spot) => {
    const full = spot.mentions.find(({ shouted }) => !shouted) ?? spot.mentions[0];
    const name = spellTokens(words2, full.from, full.to);
    const place = { id: named.ids.for("place", name), name, mentions: [] };
    setCodesOfCluster(words2, place, spot, countries2);
    if (place.countryCode === void 0 && !spot.region) setCodesOfDateline(words2, place, full);
    for (const mention of spot.mentions) place.mentions.push(named.add("place", place.id, mention));
    return place;
  });
}
function regionsOf(words2, regions2, places2, named) {
  const mentionsOf = /* @__PURE__ */ new Map();
  for (const region of regions2) {
    const same = mentionsOf.get(region.candidate.name);
    if (same) same.push(region);
    else mentionsOf.set(region.candidate.name, [region]);
  }
  return [...mentionsOf.values()].map((mentions) => {
    const { candidate, ownFrom, within } = mentions[0];
    const name = spellTokens(words2, mentions.length > 1 ? ownFrom : candidate.from, candidate.to);
    const whole = named.idAt("place", within.from, within.to);
    const { countryCode, subdivisionCode } = places2.find(({ id }) => id === whole) ?? {};
    const place = { id: named.ids.for("place", name), name, mentions: [] };
    setCodes(place, {
      ...countryCode && { country: countryCode },
      ...subdivisionCode && { subdivision: subdivisionCode }
    });
    if (whole !== void 0) place.within = whole;
    for (const mention of mentions) place.mentions.push(named.add("place", place.id, mention.candidate));
    return place;
  });
}
var byName3 = new NumberByName();
function clusterPlaces({ tokens: tokens2 }, candidates) {
  const spots = [];
  byName3.open();
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    const { name, known, cities, to } = candidate;
    const number2 = byName3.get(name);
    let spot = number2 > 0 ? spots[number2 - 1] : void 0;
    if (!spot) {
      spot = { mentions: [], known: void 0, cities: void 0, region: void 0 };
      byName3.set(name, spots.push(spot));
    }
    spot.mentions.push(candidate);
    if (known?.kind === "place") spot.known = known;
    if (cities) spot.cities = cities;
    const next = candidates[index + 1];
    if (next?.known?.kind !== "place" || next.known.scale === "city" || next.from !== to + 1) continue;
    const mark = tokens2.kind(to);
    if ((mark === COMMA || mark === OPEN) && known?.kind !== "place") spot.region ??= next.known;
    else if (mark === COMMA && known?.kind === "place" && known.scale !== "country") spot.region ??= next.known;
  }
  return spots;
}
function countriesOf({ page: { article } }, spots) {
  const found = /* @__PURE__ */ new Set();
  for (const { countryCode } of article?.dateline?.places ?? []) if (countryCode) found.add(countryCode);
  for (const { known, region } of spots) {
    if (region?.country) found.add(region.country);
    else if (known?.country && !known.state) found.add(known.country);
  }
  return found;
}
var MOST_CANDIDATES2 = 20;
function setCodesOfCluster(words2, place, spot, countries2) {
  const { known, cities, region } = spot;
  if (region) setCodes(place, region, cityOf(words2, place.name, region));
  else if (known?.state) setCodesOfState(place, known, known.state, countries2);
  else if (known?.country) setCodes(place, known, known.scale === "city" ? cityOf(words2, place.name, known) : void 0);
  else if (cities) {
    const here = cities.length === 1 ? cities : cities.filter(({ country }) => countries2().has(country));
    const [only2] = here;
    if (only2 && here.length === 1) setCodes(place, only2, only2);
    else place.candidates = (here.length > 0 ? here : cities).slice(0, MOST_CANDIDATES2).map(({ geonames }) => geonames);
  }
}
function setCodesOfState(place, { country }, state, countries2) {
  const abroad = country !== void 0 && countries2().has(country);
  const inside = countries2().has(state.slice(0, 2));
  if (abroad === inside || country === void 0) return;
  setCodes(place, abroad ? { country } : { country: state.slice(0, 2), subdivision: state });
}
function setCodes(place, { country, subdivision }, city) {
  if (country) place.countryCode = country;
  if (subdivision) place.subdivisionCode = subdivision;
  if (city) place.geonames = city.geonames;
}
function setCodesOfDateline(words2, place, { from, to }) {
  const found = datelinePlace(words2, from, to);
  if (!found?.countryCode) return;
  place.countryCode = found.countryCode;
  if (found.subdivisionCode) place.subdivisionCode = found.subdivisionCode;
}
function cityOf({ page: { gazetteer } }, name, { country, subdivision }) {
  return gazetteer?.find(name).find(
    (found) => found.country === country && (!subdivision || !found.subdivision || found.subdivision === subdivision)
  );
}

// src/annotate/names/clusters/mention-index.ts
var startsAt2 = new Int32Array(1024);
var endsAt = new Int32Array(1024);
var MentionIndex = class {
  ids = new Ids();
  #page;
  /** All mentions in the order in which they were added; their numbers count from 1. */
  #mentions = [];
  /** By number of a mention: the number of the next shorter mention with the same start, or 0. */
  #shorter = [0];
  constructor(page) {
    this.#page = page;
    const size = page.tokens.count + 1;
    if (size > startsAt2.length) {
      startsAt2 = new Int32Array(size * 2);
      endsAt = new Int32Array(size * 2);
    } else {
      startsAt2.fill(0, 0, size);
      endsAt.fill(0, 0, size);
    }
  }
  /** Records a mention and returns its anchor in the article. */
  add(kind, id, { block, from, to }) {
    const { tokens: tokens2, blocks } = this.#page;
    const start = tokens2.start(from);
    const end = tokens2.end(to - 1);
    const number2 = this.#mentions.push({ kind, id, block, start, end, from, to });
    this.#link(number2, from, to);
    const known = this.#at(endsAt[to]);
    if (!known || known.from > from) endsAt[to] = number2;
    return anchorOf(this.#page, blocks[block], start, end);
  }
  /** Returns the longest mention that starts at a token; undefined if none does. */
  from(token) {
    return this.#at(startsAt2[token]);
  }
  /** Returns the longest mention that ends directly before a token; undefined if none does. */
  to(token) {
    return this.#at(endsAt[token]);
  }
  /** Returns the id of the person, organisation or place that a span of tokens names exactly; undefined if none of that kind. */
  idAt(kind, from, to) {
    let number2 = startsAt2[from] ?? 0;
    for (let mention = this.#at(number2); mention; mention = this.#at(number2)) {
      if (mention.to === to && mention.kind === kind) return mention.id;
      number2 = this.#shorter[number2] ?? 0;
    }
    return void 0;
  }
  /** Returns all mentions in order of start. Of two with the same start, the longer comes first. */
  inOrder() {
    const mentions = [];
    const { count } = this.#page.tokens;
    if (this.#mentions.length > 0)
      for (let token = 0; token < count; token++)
        for (let number2 = startsAt2[token] ?? 0; number2 > 0; number2 = this.#shorter[number2] ?? 0)
          mentions.push(this.#mentions[number2 - 1]);
    return mentions;
  }
  #at(number2) {
    return number2 ? this.#mentions[number2 - 1] : void 0;
  }
  /**
   * Inserts a mention into the linked list of mentions with the same start.
   * The longest comes first; of equal length, the one added first.
   */
  #link(number2, from, to) {
    let longer = 0;
    let next = startsAt2[from] ?? 0;
    for (let mention = this.#at(next); mention && mention.to >= to; mention = this.#at(next)) {
      longer = next;
      next = this.#shorter[next] ?? 0;
    }
    this.#shorter[number2] = next;
    if (longer > 0) this.#shorter[longer] = number2;
    else startsAt2[from] = number2;
  }
};

// src/annotate/names/scoring/score-own-words.ts
var sizes = [featureWeights.oneWord, featureWeights.oneWord, featureWeights.twoWords, void 0];
function scoreOwnWords(words2, { known, from, to, opens, shouted, capitals: capitals2 }, scale) {
  const { tokens: tokens2 } = words2;
  const head = words2.classes(from);
  let size = 0;
  let plain = 0;
  let unknown = 0;
  let headed = false;
  let joined = false;
  let last = from;
  for (let token = from; token < to; token++) {
    const kind = tokens2.kind(token);
    if (kind !== WORD) {
      if (kind === SYMBOL) scale.add(featureWeights.ampersand);
      continue;
    }
    last = token;
    if (!tokens2.has(token, CAPITAL | INNER)) {
      joined = true;
      continue;
    }
    size++;
    if (tokens2.word(token) === 0) unknown++;
    const bits = words2.classes(token);
    if (bits & PLAIN) plain++;
    if (token < to - 1 && bits & ORGANISATION_HEAD) headed = true;
    if (token > from && bits & DEMONYM) scale.add(featureWeights.peopleInside);
  }
  const alone = size < 2;
  const headsFirst = words2.page.words.names.capitals === "tell";
  const ofHead = joined && (head & HEAD_BEFORE_OF) !== 0;
  const row = size < sizes.length ? sizes[size] : featureWeights.manyWords;
  if (row) scale.add(row);
  if (headed)
    scale.add(
      headsFirst && head & ORGANISATION_HEAD ? featureWeights.organisationHead : featureWeights.headInside
    );
  if (joined) scale.add(ofHead ? featureWeights.headOf : featureWeights.particleInside);
  if (opens) scale.add(alone ? featureWeights.opensOne : featureWeights.opensMany);
  if (shouted) scale.add(alone ? featureWeights.shoutedOne : featureWeights.shoutedMany);
  if (known) return;
  const end = words2.classes(last);
  if (plain === size) {
    if (alone) scale.add(opens ? featureWeights.plainWordOpens : featureWeights.plainWord);
    else if (!ofHead && !(end & ORGANISATION_HEAD)) scale.add(featureWeights.allPlain);
  } else if (plain > 0) scale.add(featureWeights.somePlain);
  if (unknown === size) scale.add(alone ? featureWeights.unknownWord : featureWeights.allUnknown);
  else if (unknown > 0) scale.add(featureWeights.someUnknown);
  scoreSpelling(words2, from, size, capitals2, scale);
  if (head) scoreFirstWord(head, size, scale);
  if (!alone && words2.page.words.names.small.opensThing[tokens2.word(from)]) scale.add(featureWeights.startsWithStorm);
  scoreLastWord(words2, last, end, alone, scale);
  if (!alone && last > from && !capitals2 && tokens2.has(last, CAPS)) scale.add(featureWeights.endsWithLetters);
}
function scoreSpelling(words2, from, size, capitals2, scale) {
  const { tokens: tokens2, text } = words2;
  const flags = tokens2.flags(from);
  const length = tokens2.end(from) - tokens2.start(from);
  if (flags & (CAPS | DOTTED) && !capitals2) {
    if (size < 2) scale.add(length < 6 ? featureWeights.letters : featureWeights.longLetters);
    else if (length > 1) scale.add(flags & DOTTED ? featureWeights.initials : featureWeights.startsWithLetters);
  }
  if (length === 1 && size > 1) scale.add(featureWeights.initials);
  if (flags & DIGITS) scale.add(featureWeights.digits);
  if (flags & INNER) {
    const start = tokens2.start(from);
    const scottish = text.startsWith("Mc", start) || text.startsWith("Mac", start);
    scale.add(scottish ? featureWeights.scottish : featureWeights.innerCapital);
  }
}
function scoreFirstWord(head, size, scale) {
  const plain = (head & PLAIN) !== 0;
  if (head & GIVEN) {
    if (size < 2) scale.add(plain ? featureWeights.givenWordAlone : featureWeights.givenAlone);
    else scale.add(plain ? featureWeights.givenWordFirst : featureWeights.givenFirst);
  }
  if (size < 2) return;
  if (size < 4 && head & FAMILY_FIRST) scale.add(featureWeights.familyFirst);
  if (head & PLACE_FIRST_WORD) scale.add(featureWeights.placeOpener);
  if (head & COMPASS) scale.add(featureWeights.startsWithCompass);
  if (head & (ROLE | HONORIFIC)) scale.add(featureWeights.startsWithRole);
}
function scoreLastWord(words2, last, end, alone, scale) {
  const plain = (end & PLAIN) !== 0;
  if (end & FAMILY) {
    if (alone) scale.add(plain ? featureWeights.familyWordAlone : featureWeights.familyAlone);
    else if (!plain) scale.add(featureWeights.familyLast);
  } else if (!plain && hasFamilyEnding(words2.text, words2.tokens.start(last), words2.tokens.end(last))) {
    scale.add(alone ? featureWeights.familyEndingAlone : featureWeights.familyEnding);
  }
  if (end === 0) return;
  if (end & GENERATION) scale.add(featureWeights.generation);
  if (end & LEGAL_FORM) scale.add(alone ? featureWeights.headAlone : featureWeights.legalForm);
  else if (end & ORGANISATION_HEAD)
    scale.add(alone ? featureWeights.headAlone : featureWeights.organisationHead);
  if (alone) return;
  if (end & GIVEN && !plain) scale.add(featureWeights.givenLast);
  if (end & PLACE_HEAD) scale.add(featureWeights.placeHead);
  if (end & THING_HEAD) scale.add(featureWeights.thingHead);
  if (end & ROLE) scale.add(featureWeights.endsWithRole);
  if (plain && isPluralToken(words2, last)) scale.add(featureWeights.plural);
}
var SMALL_S2 = 115;
var isPluralToken = ({ tokens: tokens2, text }, token) => text.charCodeAt(tokens2.end(token) - 1) === SMALL_S2 && tokens2.has(token, CAPITAL);

// src/annotate/names/scoring/score-words-before.ts
var marks = tableByKind([
  [OPEN, featureWeights.inBrackets],
  [NUMBER, featureWeights.afterNumber],
  [HYPHEN, featureWeights.afterHyphen],
  [SLASH, featureWeights.afterSlash],
  [CLITIC, featureWeights.afterOwner],
  [OPEN_QUOTE, featureWeights.afterQuote],
  [QUOTE, featureWeights.afterQuote],
  [DASH, featureWeights.afterDash]
]);
var byClass = [
  [PREPOSITION, featureWeights.afterPlacePreposition],
  [ROLE, featureWeights.afterRole],
  [COMPASS, featureWeights.afterCompass],
  [DEMONYM, featureWeights.afterPeople],
  [SPEECH_VERB, featureWeights.afterSaying],
  [ORGANISATION_HEAD, featureWeights.afterHead],
  [SENTENCE_STARTER, featureWeights.afterSmallWord]
];
var ANY = byClass.reduce((all, [bits]) => all | bits, 0);
function scoreWordsBefore(words2, { from, to, titleFrom, known }, scale) {
  const { tokens: tokens2, small } = words2;
  if (titleFrom !== void 0) {
    scale.add(words2.is(titleFrom, HONORIFIC) ? featureWeights.honorific : featureWeights.titleBefore);
    return;
  }
  const before2 = from - 1;
  const kind = tokens2.kind(before2);
  if (kind === NONE || tokens2.has(from, LINE)) scale.add(featureWeights.startsLine);
  if (kind === COMMA) {
    const named = words2.capital(before2 - 1);
    if (known?.kind === "place") return;
    if (!known && named && isAmongPlaces(words2, from, to)) scale.add(featureWeights.amongPlaces);
    else scale.add(named ? featureWeights.afterNameAndComma : featureWeights.afterComma);
    return;
  }
  if (kind !== WORD) {
    const row2 = isRank(words2, before2) ? featureWeights.afterRank : marks[kind];
    if (row2) scale.add(row2);
    return;
  }
  const word2 = tokens2.word(before2);
  const row = small.before[word2];
  if (row === featureWeights.afterAt && words2.is(before2 - 1, ROLE)) scale.add(featureWeights.afterRoleAt);
  else if (row === featureWeights.afterOf) scale.add(afterOf(words2, before2 - 1));
  else if (row) scale.add(row);
  else if (word2 === small.the) {
    scale.add(featureWeights.afterThe);
    if (words2.is(before2 - 1, PREPOSITION)) scale.add(featureWeights.afterInThe);
  } else if (word2 === small.of) scale.add(afterOf(words2, before2 - 1));
  else if (word2 !== small.and) {
    const classed = rowOf(words2.classes(before2));
    if (classed) scale.add(classed);
    else if (!tokens2.has(before2, CAPITAL)) scale.add(featureWeights.afterWord);
  }
}
function rowOf(bits) {
  if (bits & ANY) {
    for (const row of byClass) if (bits & row[0]) return row[1];
  }
  return void 0;
}
function isRank({ tokens: tokens2 }, before2) {
  const kind = tokens2.kind(before2);
  if (kind === NUMBER) return tokens2.has(before2, LINE);
  return kind === DASH && tokens2.kind(before2 - 1) === NUMBER;
}
function afterOf(words2, head) {
  if (words2.is(head, PLACE_NOUN)) return featureWeights.afterPlaceNounOf;
  if (!words2.is(head, ROLE)) return featureWeights.afterOf;
  return words2.page.words.names.capitals === "tell" ? featureWeights.afterRoleAt : featureWeights.afterRoleOf;
}
function isAmongPlaces(words2, from, to) {
  const { tokens: tokens2, small } = words2;
  const goesOn = tokens2.kind(to) === COMMA || tokens2.word(to) === small.and;
  const isPlace = (start) => words2.known(start, start + NEAR2)?.value.kind === "place";
  return goesOn && isPlace(from - 2) && isPlace(to + 1);
}
var NEAR2 = 5;
function tableByKind(rows) {
  const table2 = [];
  for (const [kind, row] of rows) table2[kind] = row;
  return table2;
}

// src/annotate/names/scoring/score-words-after.ts
var marks2 = tableByKind([
  [CLOSE, featureWeights.beforeClose],
  [STOP, featureWeights.endsSentence],
  [EXCLAMATION, featureWeights.endsSentence],
  [DASH, featureWeights.beforeDash]
]);
function scoreWordsAfter(words2, candidate, scale) {
  const { tokens: tokens2, small } = words2;
  const { to } = candidate;
  const kind = tokens2.kind(to);
  const next = to + 1;
  if (kind === NONE || tokens2.has(to, LINE)) scale.add(featureWeights.endsLine);
  else if (kind === WORD) addRow(scale, word(words2, candidate));
  else if (kind === CLITIC)
    scale.add(words2.is(next, ROLE) ? featureWeights.ownsRole : featureWeights.owns);
  else if (kind === COMMA) scale.add(comma(words2, next));
  else if (kind === OPEN) addRow(scale, bracket(words2, next));
  else if (kind === NUMBER) scale.add(number(words2, candidate));
  else if (kind === HYPHEN) {
    const based = small.afterHyphen[tokens2.word(next)];
    const isPlace = candidate.known?.kind === "place";
    if (!based || !isPlace)
      scale.add(based ?? (isPlace ? featureWeights.placeBeforeHyphen : featureWeights.beforeHyphen));
  } else {
    addRow(scale, marks2[kind]);
  }
}
function number({ tokens: tokens2 }, { from, to }) {
  const next = to + 1;
  const ends = tokens2.kind(next) === NONE || tokens2.has(next, LINE);
  if (!ends && tokens2.kind(next) === NUMBER) return featureWeights.beforeNumbers;
  const before2 = tokens2.kind(from - 1);
  const closes = tokens2.kind(next) === CLOSE || tokens2.kind(next) === COMMA;
  if (closes && (before2 === OPEN || before2 === COMMA)) return featureWeights.beforeNumberInList;
  if (ends || tokens2.kind(next) === OPEN || tokens2.has(next, CAPITAL)) return featureWeights.beforeScore;
  return featureWeights.beforeNumber;
}
var addRow = (scale, row) => {
  if (row) scale.add(row);
};
var SMALL_S3 = 115;
var PLACE_NOUNS = PLACE_HEAD | PLACE_NOUN;
function word(words2, { from, to, known }) {
  const { tokens: tokens2, text, small } = words2;
  const bits = words2.classes(to);
  if (bits & SPEECH_VERB) return featureWeights.beforeSaying;
  if (bits & ROLE) return tokens2.word(from) === 0 ? featureWeights.unknownBeforeRole : featureWeights.beforeRole;
  if (bits & ORGANISATION_HEAD) return featureWeights.beforeHead;
  const id = tokens2.word(to);
  if ((bits & PLACE_NOUNS) === PLACE_NOUNS && !known && !tokens2.has(to, CAPITAL))
    return featureWeights.beforePlaceNoun;
  if (id === small.and) return words2.capital(to + 1) ? void 0 : featureWeights.beforeAnd;
  const row = small.after[id];
  if (row) return row;
  if (bits & SENTENCE_STARTER) return featureWeights.beforeSmallWord;
  if (words2.capital(to)) return void 0;
  const end = tokens2.end(to);
  if (text.charCodeAt(end - 1) === SMALL_S3) return featureWeights.beforeWordInS;
  return text.startsWith("ed", end - 2) ? featureWeights.beforeWordInEd : featureWeights.beforeWord;
}
function comma(words2, next) {
  const { tokens: tokens2, small } = words2;
  if (tokens2.kind(next) === NUMBER) {
    const age = tokens2.end(next) - tokens2.start(next) < 3 && tokens2.kind(next + 1) === COMMA;
    return age ? featureWeights.beforeAge : featureWeights.beforeComma;
  }
  const row = small.afterComma[tokens2.word(next)];
  if (row === featureWeights.beforeCommaAnd || words2.is(next, ROLE | ROLE_MODIFIER)) {
    let role = next;
    while (role < next + NEAR3 && tokens2.kind(role) <= CLITIC && !words2.is(role, ROLE)) role++;
    return words2.is(role, ROLE) ? featureWeights.beforeRoleInCommas : featureWeights.beforeCommaAnd;
  }
  if (row) return row;
  if (!words2.capital(next)) return featureWeights.beforeComma;
  return words2.known(next, next + NEAR3)?.value.kind === "place" ? featureWeights.beforeCommaPlace : featureWeights.beforeCommaName;
}
function bracket(words2, next) {
  const { tokens: tokens2 } = words2;
  if (tokens2.has(next, CAPS) && tokens2.kind(next + 1) === CLOSE) return void 0;
  if (tokens2.kind(next) === NUMBER) return featureWeights.beforeBracketNumber;
  const place = words2.known(next, next + NEAR3)?.value.kind === "place";
  return place ? featureWeights.beforeBracketPlace : featureWeights.beforeBracket;
}
var NEAR3 = 5;

// src/annotate/names/scoring/score-candidate.ts
function scoreCandidate(words2, candidate, scale) {
  scale.add(featureWeights.any);
  scoreKnownName(words2, candidate, scale);
  if (candidate.cities && !candidate.known) scoreCities(words2, candidate, candidate.cities, scale);
  scoreOwnWords(words2, candidate, scale);
  scoreWordsBefore(words2, candidate, scale);
  scoreWordsAfter(words2, candidate, scale);
}
function scoreCities(words2, { from, to }, [largest], scale) {
  const named = to - from === 1 && words2.is(from, GIVEN | FAMILY | PLAIN);
  const large = (largest?.population ?? 0) >= LARGE;
  if (!named) scale.add(large ? featureWeights.city : featureWeights.town);
  else if (!large) scale.add(featureWeights.townAndWord);
}
var LARGE = 2e5;
var ofPlace = {
  country: featureWeights.knownCountry,
  region: featureWeights.knownRegion,
  city: featureWeights.knownCity
};
var ofOther = {
  organisation: featureWeights.knownOrganisation,
  team: featureWeights.knownTeam,
  thing: featureWeights.knownThing
};
function scoreKnownName(words2, { known, from, to }, scale) {
  if (!known) {
    if (to - from > 1) scoreParts(words2, from, to, scale);
    return;
  }
  const alone = to - from === 1;
  if (known.kind === "place") {
    scale.add(ofPlace[known.scale]);
  } else {
    scale.add(ofOther[known.kind]);
    if (alone && words2.is(from, PLAIN)) scale.add(featureWeights.knownOtherAndWord);
  }
}
function scoreParts(words2, from, to, scale) {
  const first = words2.known(from, to)?.value.kind;
  if (first === "place") scale.add(featureWeights.startsWithPlace);
  else if (first) scale.add(first === "thing" ? featureWeights.startsWithThing : featureWeights.startsWithOrganisation);
  const last = words2.known(to - 1, to)?.value.kind;
  if (last === "place") scale.add(featureWeights.endsWithPlace);
  else if (last === "team") scale.add(first === "place" ? featureWeights.placeAndTeam : featureWeights.endsWithTeam);
}

// src/annotate/names/scoring/classify-candidates.ts
var KINDS = ["person", "organisation", "place", "nothing"];
var sums = new Int32Array(1024);
var own = new Uint8Array(256);
function classifyCandidates(words2, candidates) {
  const scale = new ScoreSums();
  const size = candidates.length;
  if (own.length < size) {
    sums = new Int32Array(size * 8);
    own = new Uint8Array(size * 2);
  }
  for (let index = 0; index < size; index++) {
    scale.empty();
    scoreCandidate(words2, candidates[index], scale);
    scale.keep(sums, index * 4);
    own[index] = scale.best();
  }
  const story = nameContextOf(words2, candidates, own);
  const { capitals: capitals2 } = words2.page.words.names;
  const found = [];
  for (let index = 0; index < size; index++) {
    const candidate = candidates[index];
    if (capitals2 !== "weighed" && !isName(words2, candidate, capitals2)) found.push("nothing");
    else if (isHeadOfName(words2, candidate)) found.push("organisation");
    else {
      scale.take(sums, index * 4);
      scoreContext(words2, story, candidate, own[index] ?? 0, scale);
      found.push(KINDS[scale.best(capitals2 === "weighed" || candidate.opens ? 0 : NAMED)] ?? "nothing");
    }
  }
  return found;
}
var NAMED = 20;
var ScoreSums = class {
  #person = 0;
  #organisation = 0;
  #place = 0;
  #nothing = 0;
  add(row) {
    this.#person += row[0];
    this.#organisation += row[1];
    this.#place += row[2];
    this.#nothing += row[3];
  }
  empty() {
    this.#person = this.#organisation = this.#place = this.#nothing = 0;
  }
  keep(sums2, base) {
    sums2[base] = this.#person;
    sums2[base + 1] = this.#organisation;
    sums2[base + 2] = this.#place;
    sums2[base + 3] = this.#nothing;
  }
  take(sums2, base) {
    this.#person = sums2[base] ?? 0;
    this.#organisation = sums2[base + 1] ?? 0;
    this.#place = sums2[base + 2] ?? 0;
    this.#nothing = sums2[base + 3] ?? 0;
  }
  /** Returns the index in `KINDS` of the kind with the largest sum; of equal sums, the first. `named` is added for an organisation or place. */
  best(named = 0) {
    let found = 0;
    let most = this.#person;
    if (this.#organisation > most) [found, most] = [1, this.#organisation];
    if (this.#place > most) [found, most] = [2, this.#place];
    return this.#nothing - (found === 0 ? 0 : named) > most ? 3 : found;
  }
};

// src/annotate/names/find-names.ts
function findNames(page) {
  const words2 = new PageWords(page);
  const candidates = findCandidates(words2);
  const byKind = groupByKind(candidates, classifyCandidates(words2, candidates));
  const own2 = byKind.organisation;
  const local = findLocalBodies(words2, own2);
  const nested = findNestedNames(words2, mergeByStart(own2, local));
  const bodies = nested.rests.size > 0 ? own2.filter((candidate) => !nested.rests.has(candidate)) : own2;
  const named = new MentionIndex(page);
  const inside = mergeByStart(nested.places, findFeatures(words2, byKind.nothing));
  const places2 = findPlaces(words2, mergeByStart(byKind.place, inside), named);
  const organisations2 = findOrganisations(
    words2,
    mergeByStart(mergeByStart(bodies, local), nested.organisations),
    nested.parents,
    named
  );
  const people = findPeople(words2, byKind.person, named);
  return { people, organisations: organisations2, places: places2, mentions: named.inOrder() };
}
function groupByKind(candidates, kinds) {
  const byKind = { person: [], organisation: [], place: [], nothing: [] };
  for (let index = 0; index < candidates.length; index++)
    byKind[kinds[index] ?? "nothing"].push(candidates[index]);
  return byKind;
}
function mergeByStart(list, more) {
  return more.length === 0 ? list : [...list, ...more].sort((a, b) => a.from - b.from || b.to - a.to);
}

// src/annotate/page-texts.ts
function pageTextsOf(article) {
  const texts = [];
  const addText = (kind, path2, text) => {
    if (text !== void 0) texts.push({ kind, path: path2, text });
  };
  addText("headline", "headline", article.headline);
  addText("headline", "subheadline", article.subheadline);
  for (const [index, { text }] of (article.summaries ?? []).entries())
    addText("paragraph", `summaries.${index}.text`, text);
  for (const [index, block] of article.body.entries()) {
    if (block.kind === "paragraph" || block.kind === "quote") addText(block.kind, pageTextPath(index), block.text);
    else if (block.kind === "list") {
      for (const [entry, { text }] of block.items.entries()) addText("entry", `body.${index}.items.${entry}.text`, text);
    } else if (block.kind === "media" || block.kind === "embed")
      addText("caption", `body.${index}.caption`, block.caption);
    else if (block.kind === "subhead") addText("headline", pageTextPath(index), block.text);
  }
  return texts;
}
var KEPT = 256;
var paths = [];
var pageTextPath = (index) => index < KEPT ? paths[index] ??= `body.${index}.text` : `body.${index}.text`;

// src/annotate/times/reference-day.ts
var DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;
function readReferenceDay(date) {
  const found = DAY.exec(date);
  if (!found) return void 0;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return void 0;
  if (found[4] === void 0) return { year, month, day };
  return { year, month, day, minute: Number(found[4]) * 60 + Number(found[5]) };
}
function referenceDayOf(article) {
  const { dateline, published, updated, item } = article;
  const known = dateline?.date?.value ?? published?.at ?? updated?.at ?? item?.versionCreated ?? item?.sent ?? item?.firstCreated;
  return known === void 0 ? void 0 : readReferenceDay(known);
}

// src/annotate/tokens/flat.ts
var flattenString = (text) => [text, ""].join("\n");

// src/annotate/tokens/token-reader.ts
var STOP3 = 46;
var COMMA2 = 44;
var GRAVE = 96;
var TYPED = 39;
var LONGEST_ELISION = 5;
var isLetterClass = (cls) => cls >= SMALL && cls <= LETTER;
var TokenReader = class {
  to = 0;
  flags = 0;
  #text;
  #end;
  #elides;
  #units = UNIT_CLASSES();
  constructor(text, end, elides) {
    this.#text = text;
    this.#end = end;
    this.#elides = elides;
  }
  /** Returns the entry in `UNIT_CLASSES` of the unit at an offset; 0 after the end. */
  #at(at2) {
    return at2 < this.#end ? this.#units[this.#text.charCodeAt(at2)] ?? 0 : 0;
  }
  #class(at2) {
    return at2 < this.#end ? classOf(this.#at(at2)) : SPACE;
  }
  /**
   * Reads the token at an offset and returns its kind.
   * `cls` is the class of its first unit, `apart` says whether white space precedes it.
   */
  read(start, cls, apart) {
    if (isLetterClass(cls)) return this.#word(start);
    return cls === DIGIT ? this.#number(start) : this.#mark(start, cls, apart);
  }
  /** Reads a word: `O’Brien`, `McDonald`, `U.S.` */
  #word(start) {
    let flags = this.#class(start) === CAPITAL_LETTER ? CAPITAL : 0;
    let small = 0;
    let large = 0;
    let at2 = start;
    for (; at2 < this.#end; at2++) {
      const unit = this.#at(at2);
      const cls = classOf(unit);
      if (cls === SMALL) small++;
      else if (cls === CAPITAL_LETTER) {
        if (small > 0) flags |= INNER;
        large++;
      } else if (cls === DIGIT) flags |= DIGITS;
      else if (cls !== LETTER) {
        if (!this.#joins(start, at2, unit, flags)) break;
        if (cls === STOP) {
          flags |= DOTTED;
          if (!this.#isSingleLetter(at2 + 1)) {
            at2++;
            break;
          }
        } else if (this.#elides && at2 - start <= LONGEST_ELISION && small > 0) {
          at2++;
          break;
        }
      }
    }
    if (large > 1 && small === 0) flags |= CAPS;
    this.to = at2;
    this.flags = flags;
    return WORD;
  }
  /**
   * Whether a mark directly after letters belongs to their word.
   * True for the apostrophe of `O’Brien`, not of `China’s`; for the full stops of `U.S.`, not of `it.`
   */
  #joins(start, at2, unit, flags) {
    if ((unit & JOINS) !== 0) return isLetterClass(this.#class(at2 + 1)) && !this.#isClitic(at2);
    if ((unit & FOLDED) !== STOP3) return false;
    return (flags & DOTTED) !== 0 || at2 - start === 1 && this.#isSingleLetter(at2 + 1);
  }
  /** Whether a single letter is at an offset: the `S` of `U.S.` */
  #isSingleLetter(at2) {
    if (!isLetterClass(this.#class(at2))) return false;
    const next = this.#class(at2 + 1);
    return !isLetterClass(next) && next !== DIGIT;
  }
  /** Whether a single `s` follows an apostrophe: `China’s`, not `O’Sullivan`. */
  #isClitic(at2) {
    return (this.#at(at2 + 1) & FOLDED) === SMALL_S4 && this.#isSingleLetter(at2 + 1);
  }
  /** Reads a number: `24`, `1,234.5` */
  #number(start) {
    let at2 = start + 1;
    for (; ; ) {
      if (this.#class(at2) === DIGIT) at2++;
      else if (this.#class(at2 + 1) === DIGIT && this.#parts(at2)) at2 += 2;
      else break;
    }
    this.to = at2;
    this.flags = DIGITS;
    return NUMBER;
  }
  #parts(at2) {
    const unit = this.#text.charCodeAt(at2);
    return unit === STOP3 || unit === COMMA2;
  }
  /** Reads a punctuation mark and returns the kind of its token. */
  #mark(start, cls, apart) {
    const unit = this.#text.charCodeAt(start);
    const again = start + 1 < this.#end && this.#text.charCodeAt(start + 1) === unit;
    this.flags = 0;
    this.to = start + 1;
    switch (cls) {
      case STOP:
        if (!again || unit !== STOP3) return STOP;
        this.to = this.#run(start, cls);
        return ELLIPSIS;
      case EXCLAMATION:
      case ELLIPSIS:
      case DASH:
        this.to = this.#run(start, cls);
        return cls;
      case HYPHEN: {
        this.to = this.#run(start, cls);
        const next = this.#class(this.to);
        return this.to - start > 1 || apart && (next === SPACE || next === BREAK) ? DASH : HYPHEN;
      }
      case APOSTROPHE:
      case QUOTE:
        return this.#quote(start, unit, again, apart);
      case HIGH: {
        const low = this.#text.charCodeAt(start + 1);
        if (low >= 56320 && low < 57344 && start + 1 < this.#end) this.to++;
        return SYMBOL;
      }
      default:
        return cls;
    }
  }
  /** Returns the offset after a series of marks of one class: after `!!` or `...`. */
  #run(start, cls) {
    let at2 = start + 1;
    while (this.#class(at2) === cls) at2++;
    return at2;
  }
  /** Reads an apostrophe or a quotation mark, and returns the kind of its token: `’s`, two grave accents, `"`. */
  #quote(start, unit, again, apart) {
    const curly = this.#class(start) === APOSTROPHE;
    if (!apart && (curly || unit === TYPED) && this.#isClitic(start)) {
      this.to = start + 2;
      return CLITIC;
    }
    if (curly) return CLOSE_QUOTE;
    if (again && (unit === GRAVE || unit === TYPED)) this.to++;
    if (unit === GRAVE) return OPEN_QUOTE;
    return unit === TYPED && again ? CLOSE_QUOTE : QUOTE;
  }
};
var SMALL_S4 = 115;

// src/annotate/tokens/tokenise.ts
function tokenise(text, start, end, tokens2, vocabulary, spelling = {}) {
  const reader = new TokenReader(text, end, spelling.elides ?? false);
  const table2 = UNIT_CLASSES();
  let arrays = tokens2.arrays();
  let count = tokens2.count;
  let before2 = LINE;
  let at2 = start;
  while (at2 < end) {
    const first = table2[text.charCodeAt(at2)] ?? 0;
    const cls = classOf(first);
    if (cls === SPACE) {
      before2 |= AFTER_SPACE;
      at2++;
      continue;
    }
    if (cls === BREAK) {
      before2 |= AFTER_SPACE | LINE;
      at2++;
      continue;
    }
    let to = at2 + 1;
    let kind = WORD;
    let flags = 0;
    let hash = hashStep(SEED, first & FOLDED);
    let second = secondHashStep(SEED, first & FOLDED);
    let plain = cls === IDEOGRAPH;
    if (cls >= SMALL && cls <= LETTER) {
      let rest = 0;
      let unit = 0;
      while (to < end) {
        unit = table2[text.charCodeAt(to)] ?? 0;
        if (unit < IN_WORD) break;
        rest |= unit;
        hash = hashStep(hash, unit & FOLDED);
        second = secondHashStep(second, unit & FOLDED);
        to++;
      }
      const large = rest & HAS_LARGE;
      const joined = to < end && ((unit & JOINS) !== 0 || to === at2 + 1 && classOf(unit) === STOP);
      plain = !joined && (large === 0 || ((first | rest) & HAS_SMALL) === 0);
      if ((first & HAS_LARGE) !== 0) flags = large !== 0 ? CAPITAL | CAPS : CAPITAL;
      else if (large !== 0) flags = CAPS;
      if ((rest & HAS_DIGIT) !== 0) flags |= DIGITS;
    } else if (plain) kind = cls;
    if (!plain) {
      kind = reader.read(at2, cls, before2 !== 0);
      to = reader.to;
      flags = reader.flags;
      hash = second = SEED;
      for (let i = at2; i < to; i++) {
        const folded = (table2[text.charCodeAt(i)] ?? 0) & FOLDED;
        hash = hashStep(hash, folded);
        second = secondHashStep(second, folded);
      }
    }
    if (count === arrays.start.length) {
      tokens2.grow();
      arrays = tokens2.arrays();
    }
    arrays.start[count] = at2;
    arrays.end[count] = to;
    arrays.kind[count] = kind;
    arrays.flags[count] = flags | before2;
    arrays.hash[count] = hash;
    arrays.word[count++] = vocabulary.find(hash, second);
    at2 = to;
    before2 = 0;
  }
  tokens2.add(count);
}

// src/annotate/tokens/tokens.ts
var Tokens = class {
  #start = new Int32Array(1024);
  #end = new Int32Array(1024);
  #kind = new Uint8Array(1024);
  #flags = new Uint8Array(1024);
  #word = new Int32Array(1024);
  #hash = new Int32Array(1024);
  #count = 0;
  get count() {
    return this.#count;
  }
  start(token) {
    return this.#start[token] ?? 0;
  }
  end(token) {
    return this.#end[token] ?? 0;
  }
  kind(token) {
    return this.#kind[token] ?? NONE;
  }
  flags(token) {
    return this.#flags[token] ?? 0;
  }
  /** Whether a token has any of the given flags, which are those of `kinds.ts`. */
  has(token, flags) {
    return (this.flags(token) & flags) !== 0;
  }
  /** Returns the vocabulary number of the word at a token; 0 if the vocabulary does not have the word. */
  word(token) {
    return this.#word[token] ?? 0;
  }
  /** Returns the hash of a token’s folded letters: the first of the two that the vocabulary computes. */
  hash(token) {
    return this.#hash[token] ?? 0;
  }
  clear() {
    this.#kind.fill(0, 0, this.#count);
    this.#flags.fill(0, 0, this.#count);
    this.#word.fill(0, 0, this.#count);
    this.#count = 0;
  }
  /** Returns the arrays, so that a caller can append tokens. The caller then passes the new total number of tokens to `add`. */
  arrays() {
    return {
      start: this.#start,
      end: this.#end,
      kind: this.#kind,
      flags: this.#flags,
      word: this.#word,
      hash: this.#hash
    };
  }
  /** Sets the total number of tokens, after a caller has written to `arrays`. */
  add(count) {
    this.#count = count;
  }
  /** Doubles the length of the arrays. */
  grow() {
    const size = this.#start.length * 2;
    const longer = (made2, old) => {
      made2.set(old);
      return made2;
    };
    this.#start = longer(new Int32Array(size), this.#start);
    this.#end = longer(new Int32Array(size), this.#end);
    this.#kind = longer(new Uint8Array(size), this.#kind);
    this.#flags = longer(new Uint8Array(size), this.#flags);
    this.#word = longer(new Int32Array(size), this.#word);
    this.#hash = longer(new Int32Array(size), this.#hash);
  }
};

// src/lexicon/annotate/spelling.ts
var eliding = "fr	it	ca";

// src/lexicon/annotate/expand-words.ts
function expandWords(list) {
  let last = "";
  return (list.match(/\d[^\d\n]*/g) ?? []).map((packed) => last = last.slice(0, Number(packed.charAt(0))) + packed.slice(1));
}

// src/lexicon/annotate/made/family-first-names.ts
var familyFirstNames = `0ahn1n0bae3k2i2n1o1ui0cai2o1hai3n4g2ea3n4g3ung2iang3u2o3i3u3w2u3n4g1ui0dang1eng1ing3h1o2ng1u2an2ong0fan1eng1u0gao1eng
1oh1u2o0ham2n2o1e2ng1oang2ng2u1siao3eh2u1u2ang2n2o1wang1yon2un0ieng1m0jang1eong1i2a3ng2n1ung0kang1em1hieu1im1o2h2ng1uo
1wak2ok3n0lai2m2u1e2e2i2ung1i2ang3o2en2m2n2u1ong1u2o1y1\xEA1\xFC0ma2o1ei2ng1iao1o2k2on0nam1g2o2uyen4\u1EC5n1ie2u1oh1uon0oh1ng
1uyang0paek2k2n3g2rk1eng1ham3n2\u1EA1m1ol0qian3o2n2u0ren1hee1i1oh1yu0sam2r1eo1hen4g2i3h3n2ui1ima1ohn2k2ng2ong1u2h2n0tan3g2o
1eo1ian1ong1ran2inh2uong2\u1EA7n1sai3ng2e2ui1ung0vo1u0wan3g1ei2n1ong1u0xi2a3o2e2n3g2ong1u2e0yan3g2o1e2o3n2ung1in2p1oo3n1u
2an2n0zeng1hai3n4g3o2eng2ong3u2u3ang1ou1uo
`;

// src/lexicon/annotate/made/family-names.ts
var familyNames = `0abacha3di2bas3ott2e2iola2ubakar1charya3ebe1dams3ni2do2ebayo3yemi2vani1fridi2werki1garwal3ssi2garwal1hern2madinejad3ed
1idid1kar3yev2htar3undzada2ufo-addo1latas2bright2fonsin2iyev2lawi2onso1mbani2in2patuan1nand3stasiades2do2nan2sari2tall
2war1oki1ppiah1quino1rafat3i2dern2istide2royo1sante2hraf2o2sad1tassi3turk2iku1youb1zad2iz2nar0ba2bangida2ch4chan4elet
2dawi2h3celi2jaj2kiyev2loch4gun2n3da5ranaike3erjee2radei4k3ghouti3r4ow4y2sayev3escu3hir3u3wedan2utista2wumia2ykal
1ecker4ham2di4e2ethoven2gin2kele2llo3o2nnett2rezovsky3isha3lusconi3nanke2sigye2zos1handari3t4ia4t5acharya2utto1iden
2nay2swas2ya2zimungu1lair3sio2oomberg1oateng2ehner2lger3sonaro3t2ngo2se2uteflika1ranson2ezhnev2own2uton2yant1uffett
2hari2sh2thelezi3t4igieg0calderon2mara3eron2rdoso3ter2stro2vusoglu1edras1hakwera3labi3misa4orro3ndra3tterjee3udhary6ry
6uri4han3vez2ebet3ney3rnomyrdin4uiyot2iluba3rac3ssano2opra3udhury2retien3istofias7pher2ubais3rchill1iller2sse1lark
2erides2inton1ohen2llor2mey3paore2nde3stantinescu3te2ok2rbyn3rea2ulibaly2wen1ruz1uomo0dahlan2lema2njuma2r3win2s3gupta
2vutoglu2yan1eby2la2mbele3irel5tas2nktash2ri2sai4legn3hmukh1hlakama2oni1iallo3rra2ni2op3uf2xit1jalal2indjic2okovic
2ukanovic1lamini1ogara2le2s santos3tum1raghi3vid1ubey2dayev2que2rrani2terte3t4a2valier1ylan0ecevit1delstein1instein
2senhower1llison1ndo2rile1rbakan2dogan2ekat1strada1yadema1ze0farage4h2yyad1ederer2rguson3nandes8z1ico2llon2scher1ox
1ranco2ei3ud1ujii4mori4wara2kuda0gaddafi3hafi2ndhi3guly3tz2rang3cia2tes2ulle1bagbo1ebrselassie2ingob1hali3ni4nouchi
2osh1ilani3l4ard2ngrich2uliani1ligorov1ogh2nzalez2rbachev3e2to2wda2yal1raf2eenspan2uevski1uaido3rdiola2ebuza2l3en2pta
2smao2terres0habibie3re2di2gue2kim3kinen2mdan3ilton2niyeh2q3qani2rada5inaj4hap3iri3per3ris2san3egawa3himi6oto2toyama
2vel2wke2yashi1egde2kmatyar2rzog2seltine1ichilema2dayat2ngis2rose2tler1olbrooke3lande2nda2rn3ta2sokawa3sain2ward1umala
2ssain4ein0ikeda1liescu1mai1noue1ohannis1qbal1shida4i4kawa1to1yer1zetbegovic0jaafari2ckson2deja2gger2in3tley2mmeh
2yasuriya4wardene1efferson1ha1innah1obs2hnson2nathan2rdan2shi3pin1umblatt2ppe0kabbah3ila3ore2czynski2dyrov2game2lla
2mau2n3eko2poor2radzic4manlis3imov4uki3pov3roubi3unanidhi3zai2shyap3parov2to3sav3umbi3z2unda3r2wasaki2yani1eating2ita
2nnedy4y3yatta2rry2y1halilzad3ma4enei3n4na3tami4ib2odorkovsky3meini2umalo1ibaki2ir2kuchi3wete2licdaroglu2mura2nkel
3nock2pkemboi3lagat3rop2rchner3iyenko2shida3singer1laus2itschko2opp1obayashi2charyan2fi2hl4i2irala3zumi2jima2nare3do3e
3o2roma2stunica2tzias1rajisnik2ishnan1ubo2chma2do2fuor2lkarni2mar5atunga2roda1wasniewski1yi0lacson2den2gos2houd2pid
2rijani2vrov2wal1ebed3ron2ekpai2nin3non2pen2vy1ieberman2m2ncoln2vni1ourenco1ubis2cas2kashenko2la2mumba2ngu0macapagal
3har3ri4on2donna3uro2gsaysay3ufuli2hajan4ma4thir3di2jor2lema3hotra3ik5i2ndela6son3gudadatu3sour2radona3cos3sudi3telly
3uyama3x2shaal3isi3khadov3soud2tsuda5moto3tis2y1bappe2eki1ccain4rtney3onnell2guinness1eciar2dvedev2gawati2hra3sud3ta
2ir2nem3on3sah2rkel2shaal3ic3si1iliband3ls3osevic2rza4iyoyev2shra3ra2tsotakis3terrand2ura2yamoto4zaki1kapa1ladic
1nangagwa1obutu2di2gae2i2rales3dechai3eno3i4ta3rison3si2tegi3lanthe2urinho3savi4sa6vi2yo2zart1ubarak2eller2gabe
2hyiddin2kherjee2lroney3uzi2rakami4yama3doch3thy2seveni3harraf3k3solini2tasa3harika1wale3nawasa4gi0nadal2gai2idu3r2jib
2kagawa4mura4no4sone4yama2no2poleon2rayan7an2srallah3ution2talegawa2valny3ratilova2yak2zarbayev1cube1diaye2lovu1ehru
2mtsov2tanyahu3o2ymar1guesso1iazi2eto2shimura2xon2yazov1joroge1komo3si2rumah2urunziza1oda2riega1ujoma1wosu1yerere2usi
0obama3sanjo2ote2rador2uchi1calan3mpo2hieng1dinga1gawa2unleye1kada3for3moto2eke2onkwo1li2mert1mar2ondi1no3dera2yango
1rban2tega1sborne2ei2hima4omhole2inbajo1ta2ieno1uattara1wusu1zal3wa0pacquiao2isley2ngalos2padopoulos4ndreou3oulias
2shinyan3trana3wan2tel3hak3il3naik2war1ele3osi2nce2res3on2skov1hiri1icasso2llai2nera3ochet1lavsic1ohamba2mpeo2roshenko
2well1rabhakaran4owo3chanda3sad2emadasa3scott4ley3val2imakov2odi3st1urnama2tin0qaddafi1ureia4shi0rabbani3in2fsanjani
2hman2insy3s4i2j3an4paksa8e3oy3u2ma4phosa3os2nariddh4tunga3tissi2o2thore2wat3lings2y2zak1eagan2ddy2hman2mbrandt2nzi
2yes3nolds1ice2vlin1obredo2mney2naldo2osevelt2uhani3sseff2xas2y1udd2gova2msfeld2to1yan0saakashvili2dat3r2ha2ito2kai
4moto3urai2lam3eh3inas3l3mond3vini2maras3per4ras2nchez3ders3gakkara3kara4oh3tos6o2raki3gsyan3kozy2saki2to2ud2vimbi
2xena1chaeuble3olz3roeder3umacher5er1ehwag2lassie3es2n3ghor3na2selj2th4i3iawan1hah3ked5speare3ra5a5nsky4if4ma4on3stri
2etty3vardnadze2ibata3mizu3nawatra3pley2oigu2ukla1iad2ddhu4iqui2hanouk2lajdzic2matupang3itis2natra3gh5ania3ha2regar
3isena3leaf2si3si4oko3tani2thole1oares2leimani2ni2ro4s2w2yinka1pielberg1talin3rmer2einmeier3pashin4hanopoulos2oyanov
2raw3eisand2urgeon1ubianto3ramaniam2ga3iyama2harto2karno7putri2leiman2marno2nak2rayud2u2zuki1wamy3raj1ylla0tadic2gore
2kada4gi4hashi3eshita4uchi2mura2naka3djung4on3i3tawi2ta2ylor1embo3er2ndulkar2rgat1haci4keray3kur3pa3tcher2ein1illerson
2nubu2wari1okayev2ledo2ure1raore2imble3pathi3vedi2otsky2udeau3man4p3ss1shisekedi2ipras2vangirai1udjman2rabi3nbull2sk
2tu1ymoshenko0uchida1ddin1eda2no1ribe1sman0vaas2jpayee2radkar3ma3oufakis1ejjajiva2layati2nizelos2rma2ttel1ieira
2llanueva2zcarra1ucic0wada3e2hid2igel2lesa2rren2shington2tanabe2zir1eah2izman2nger1ibowo2ckremesinghe2dodo2nfrey2ranto
1oods0yadav2mada4guchi4moto4zaki2nukovych2radua2ssin2vlinsky1echury2llen3tsin1ildirim3maz1okoyama2ngchaiyudh2shida
1udhoyono2shchenko3ufzai0zahid2patero2rdari3if3qawi2wahiri5ri1edillo2lenskiy7y8y2man2nawi1helev2irinovsky3vkov1idane
1uckerberg2hri2lu2ma1yuganov
`;

// src/lexicon/annotate/made/given-names.ts
var givenNames = `0aaliyah2mir2rav3on2sha1bagail2bas3ey3ie3y2dallah3el5aziz5fattah5hamid5kader5malek5rahman3o4u5laye3ul5aziz5kadir7rim
5la7h8i5rahman4rrahman2e3be3d3l2hisit2i3gail3y2raham3il2ubakar1chieng1da3line3m4a3n2die4son2ebayo3l4a5ide4e4ia5na6e2i
3l3na3tya2nan2olf5o4ph3nis2rian6a6na6o4en6a6ne1fif2onso1gata4ha2im2nes2us4tin7a1hmad3ed4t2ok1icha2da4n3en2leen2mee2na
3o2sha1jani3y2it2la1kash2bar2hilesh3mad2ihito3ko3n2osua2sel2ua1laa3in5a3n4a4is4na3ssane3yna2ba3ert6a6o3in5a3recht2den
2ea3c3jandra8o3ksandar8er8r9a5ei3na3ssandra9o5ia6o3x4a5nder7r8a8e8os8u4ei5y4ia5s4y3yna2f3onso3red6a6o2hassan2i3a3ce4ia
4ja3da3ja3na4e3sa4ha4on4sa4tair3ya5h3za2lan3egra4n3ie4son2ma4z2ois3k3nzo2pha4onse7o2thea3on2va4ro3in2ya3cia3sa4on4sa
1ma3dou3hle3l4ia3nda4ullah3r4a4i4tya2ber2elia5e2ie4n3n4a5ta4e4u3r4a3t4abh2jad2mar2ol3s2r2y1na3bel6a3maria3nd3s4tasia
8ja3tol6i7e6y2dela4rs3i3ra4e5a6s5i5j5s5w5y4iy4zej3y2eta4te2g3el5a5ica6na7e6que5o3ie2ica3es3ka3l3ssa3ta2ja4li3elica2ka
3it2n3a4bel7la8e4maria3e4marie4tte3ie4ka2ouk2thony3oine7tte4n5ella5i6a6n7a6o6s5y2up3ra2war2ya1parna1ravind7a2chibald5e
2da2ef2i3a4dna4n5a5e5na3el5le3s4tide2jun5a2kady2lene4tte2mand6o3in2naud3e3o4ld2on2seniy2thur3ur5o3yom2un2vid4nd2ya4n
3eh3na1saad2ha3faq3ish3lee5igh5y4y3ok3raf3ton3win2ia3f3ya2ja2kar2lan2mita2sad3il4mi2trid2ya1tal2ef2hena3ing2iku2ta2ul
1ubrey2dra4ey2gust6in8a8e6o6us2ng2rel5ia6e6o3ora2ston1va2ery2i3gdor2raham1wa3d1xel1ya3an3d3na4na3z2den2gun2la3in2man
2odele2se2ub1zim3z2mi2ra0babacar4r4tunde3u4ram2dr2kary2l3asaheb4zs2mbang2ndar3harn3tu2rack4n3bara4ora3ney3rett4y3t
2shar3sam4em4irou3uki1eata4rice6z3u2cky2la3inda3la2n3azir3igno4to3jamin3nie4y2rat3enice3nadette6ine5rd7o4hard4ice5e3t
4a4ha4ram6nd3yl2ssie2th4any3sy3te4ie5na4y5e2ulah2verly1harat2umibol3pinder1ianca4ka2bek3iana2lal4wal3jana3l4ie4y2nali
3gu3tou3yamin2shal1jorn1lair4se3ke3nca5he4ka3ze5j1ob3bi5e4y2gdan3larka2jan5a2la2ngbong3ita3nie2ris2ubacar3nnhang3tros
2yd2zena3idar1rad4ford4ley4y3ndi5on4imir5slav4ka5o3xton3yan2eanna3nda6n5on4na4t3t4t2ian5a5ne3ce3dget7te3gita6te3jesh
3tney4t5any2ooke2uce3na4o2yan3ce3on1uck2ddy3i2kayo3ola2lent2rhan6uddin2ster1yron0caitlin5yn2leb3ista3lie3vin2melia4ron
3ila5la6e2n3dace4ice2ra3ey3ina4ssa3l4a4ey4ie4o5s5ta6ta4ton3mel6a6la5n3ol5e5ina7e5yn3rie4oll3y2sandra3ey3per3sandra4idy
5e2talina4rina3erina3herine4ryn4y3rina2yla1ecelia3il5e5ia2dric2leste3ia4na5e2sar1had3ndra7babu6ika4elle4tal3rlene6s6y
5ie5otte3se3valit2elsea6y3ryl3ster3t3yenne2iara3dambaram4i3ef3nedu4ua2loe2ris5ta6ian9a9e7e7na8e6oph9e9er6y2uan
3kwuemeka6ma1iara2erra2ndy1lair5e3ra4e5nce4issa3ude5ia6ne6o4s3y4ton2emens6t3o4patra3tus2ifford4ton3nt2otilde2yde1ody
2lby3e4tte3in3leen4in3ton2ncepcion3nie4or3or3rad3stance7tin9ne4uelo2ra4lie4zon3delia3ey3ina5e5na6e3nelia7s7us3rine3y
2sima3tas2urtney1raig2istal5ian8o6na5obal1urt4is1ynthia2ril3us0daan2gmar6a2hlia2isuke4y2lal3e3ila2maris3ian4en4on3on2n
3a3i4ca4el6a6e6la7e4il4ka4lo3ny3te2oud2phne2ra3by3cy3en3ia5n4n5a4o4us3ko3la4ene3nell3rel6l5n4in4yl3yl2shawn2vante3e3i
4d5a5e4na3or2w2yna1ean4dre4gelo4na2b3bie3ora6h3ra2e3bo3pak4ika2fne2jan2lbert3ia4lah3la3ores3phine2mar5cus3etria7us2na
3is5a5e4z3nis4y3ys2on2rartu3ek3rick2shaun5wn3iree3mond2van3e4n5dra3in3let3on5te2wayne3ey3i2xter1ian4a4e4na5e2ego3ter
2lan4ra3ip3lon2mitri7s2na3esh3o2on2rk1jeneba1mitri5y2ytro1olores2mingo5ic7k6k6que2n3a4ld4t5a3na4ell4ie4y3ovan2ra3e4en
3ian4s3ota5ea5hea6y3thy2ug4las2v2yle1raga5n3ymond2ew1uane2dley2ncan2san3tin1wayne2ight2yane1ylan1zhokhar0earl3nest1bba
2rahim1crin1da2die2en2gar2i3ta4h2mond3und2na2oardo2uard6o2ward6o3in5a1fe2rain3en1hud1ileen1jup1ko1la3ina5e2bert2don
2eanor3na4i3onora2i3a4na5e4s3e3f3jah3n4a4e4or3ot3sa5beth4e4ha4ka3ud3za5beth5veta2la3en3ie4ot6t4s3y2ma3er3ira2nora2oisa
5e3uise2sa3ie2ton2va3in5a4ra4s2za1ma3nuel7a2eka3lie4y3rald4son4y2iko3l4e4ia6n7o5e5ja5o4y3n4e3r4han2ma4nuel8le3erson4tt
3ie3y2omali1nes2id2och2rico4que2sar2zo1ric4a4h4k5a3k4a3n2ling2ma2nest6ina8e6o3ie3st2vin2win2yn1sma4il3eralda2peranza
2teban4la5la6e4r5a3her3rella1than3el2ienne1ugen5e5ia6e2nice1va3n4gelina9e7os3riste2e3lin6a6e4yn3rett2geni2i3e1wa1ymen
1zer2ra0fabian6a4en4o3rice5zio2di2hd2isal3th2khar2nta2rah3es3id5a3ouk2thi3ima4n3ma3os4umata2ure3stin2waz3zi2y3e3sal
1ederica7o3ora2licia6ta4pe4x2mi3ke2nna2rdinand9o3nanda7o1idel2en2lip5a3omena2nn2ona4n1lavia5e5o2etcher2ora4ence7ia6tin
4ian3yd2ynn1olake2rrest2ster1ran4ces7ca8o5ine6s7ca8o7zek5o6is8e4jo4k5ie5lin2ed4a4die5y4eric8k7k4rick6k3ja3ya2ida3eda
5rich3tz1umio1ynn2odor0gabe3i3riel7a7e7la8e5jela2el2ia3l2lina2rba3land3net3rett4y3th3y2spar3ton2utam2vin2yle1ebre2deon
2mma2nesis4vieve3nady2offrey3rg5e6s6tte5ia6na5y2rald6ina8e4rd6o3hard3maine3rit4y3trud7a7e2tachew1hassan3zi2ulam1ia
3como3da3nluca4na5i6s2deon2gi2lbert7o3da3es3les4ian2na4ndjar3o2oia3rgio5os3vanna7i2rija2sela5e2ta2ulia6no3seppe2vi
1ladys3fcos2en4da4n5a2oria1odfrey2h2lda2nzalo2odluck2pal2ran3dana4on2tabaya3tfried2vind1race4ie6la3dy3ham3nt2eg4g4or
6io6y3ta4chen2igory3selda2over1uadalupe2ido3lherme4laume5ermo2l3buddin2nay3nar3ter2s3tav6e6o2y1wede3n4dolyn1yorgy
0habib5a5ie5ullah2di2fez2ge2idar4er3le5mariam5y3m3tham2jime2kainde4n3eem3im2l3a3ey3im5a3lie2mad3di3id3za2na4n3i3k3na5h
3s2rald3bhajan3dik3is5h3ley3mony3old4un3riet4y3uki4na3vey2san3hemi4im3ina3san2tem3tie2wa2yden3ley3tham2zel1eath5er
2ctor2idi3nrich3tor2len5a5e3ga3in3len2ma2ndra5ik3ri5etta8e5k5que4y5k2rbert3man6n4ina6e2sham3ter2ydar1ideki2lary3da
4egard3lary2rohito4ki4shi2sashi3ham6muddin1olger3lie4y2mer2race5io3tense2sni3sein2ussam2ward1ubert2gh3o2mberto2sain
3eyin3sain5m4ein0ian1brahim1chiro1da2ris5s1feanyi1ga2nacio2or1jaz1ke3r1la3n2ene2ham4n2iana4s3ja2ja2ona2se2ya4s1mad3ne
2elda2ogene2ran1na3ra2der3ira2es3z2ga3rid6a2ka2zamam1ona3ut1qbal1ra2ena4e2ina3s2ma2vin5g2win2yna1sa3ac3bel6a6l7a7e
3dora3iah5s3o2idora2la4m2mael4il3et2obel2rael2sa4c1tzik1va3n4a4ka2ica2o2y1yad1zabela0jaafar2ber2ck4ie4son4y3lyn3ob
3queline7yn6s2da3e4n3ranka2far2gdish2hmyr2ime3r2ka4ya3e3ob4v3ub2lal5uddin3en2mal4rcus3es5on3ie4l5a4son3mie2n3a4e3e4lle
4ssa4t3ice4e4na5e4s3na4e4ik2queline2ra3ed4n3i3od4n4slav3rett4od3vis2smin6a6e3na3on3per3want2vad3ed3ier2wad4harlal2xon
3son2y3a4lalitha3den3len4on3ne3son2zmin1ean4a4ette4ie4ne6tte5ie2d2ff4ery4rey5y2jomar2lena2na3ifer3na4ie5fer4y3s2rald
3emiah6e5y3maine3ome4nimo3ry2sper3s4e4ica5e3us2tte1il3l4ian2m3i3mie4y1oakim3n4a4n5a5e3o3quim6n2b2celyn2di4e3y2e3l4le
3sph3y2han5a5n6a6es3n4athan7on4nie5y2ko2leen3ie2mo2n3a4h4s4tan5han6on2rdan4i4on3ge5n3is2se4f5a5ina7e4ph6ine3h4ua3iah4e
3ue2van5a2y3a3ce2zef5ina1rue1uan4a4ita2de3ith3y2les3ia5n6a6ne4e5n6ne5t6a6te4o4us2ma2na3e3ichi7ro2stin6a6e4yn3uf1yoti
0kacey3per2diatou2i3a3tlin5yn2ja2leigh3i3le4ie2mal5a4u3il5a5e2pil2ra4n3en3i4m5a4n5a3l4a3olina3sten2sey3it3par4er
3sandra2tarina3e4lyn7n4rina3harina4erine4leen4rine5yn4y3ia4e3lyn3rina3suya3y2whi2y3a3la4ee5igh3ode2zuo4yoshi1eanu2eley
4y3nan2i3ko3ra3sha3th3zo2lley4i5e4y3sie2mal3i2n3an3dall4ra5ick3enisa3ji3na4eth4y3suke3t4on3yatta3za2rem3ry2ven3in
1galema1hadija3led6a4id5fa5l2in2urshid2waja1ian4a3ra2era5n2ichi2ley3ian2m3berley7y2p3choge3ruto2ra4n3ill3k3o3sten5in
2shore1lara3us2ea1o2fi2ji3o2nrad3stantin2rnel2stas1resimir2is4hna4ta6ps5en5i6an6e6jan6n7a7e5opher5y6na2ystal2zysztof
1senia1umar3iko2rmanbek3t4is1wabena3me2esi1yaw2la3e4e4r3ian4e2oko2ra3iakos4e3ylo0lacey3y2da3islav2ia3la2khdar3shmi2l3u
2mar3bert3ont2na3ce2ra3isa5sa3ry3s2shawn3se3zlo2tifa3oya2ura4el5n6ce6t4ie4yn2verna6e3inia2wrence2xman4i2yla2zar5us1ea
3h3na4dra6o4e4n5a5e2bron2da2e3na2ia3f3gh3la5ni2jla2la4nd3ia2n3a3i3ka3n4art4ox4y3ora5e2o3la3n4a5rd7o4el4id6a5e4or6a
4tina3pold7o3ra2roy2sley4ie4y3ter2tesenbet3icia4tia4zia2v3ente3i3on3y2wis2x3ie2yla1ia3m3n4a3quat2bbie4y2dia4ja3ya2la3i
4a5n6a6e3la4ian5e4y3y2m3or2na3da4iwe4say5ey3e3n4ea3o3us2onel3r2sa4ndro3ette2v3a3ia2yana2z3a3beth3zie1loyd1ogan2is2la
3ita2nnie2ra4ine3elei4n5a5e5z6o4tta3i4s3na3raine2tte4ie2u3ie4s5a5e2vro2well1uana2c3a4s3ia5n6a6o4e5n6ne4ja4le5le4nda3y
2dmila3ovic3vig3wig2ella2igi3s4a4e3z4a2jza2ka4s3e2la3u2na2pe2ther2uk2z1ydia2la3e2n3a3da3e4tte3n4e2udmila0ma2an2bel3le
2cie3k4y3y2dalyn3eleine5ine5yn3ge3hav4uri3ison3onna3s2e2falda2gda5lena3gie3nus2hamadou4thir5ma3di3endra4r4sh3inda4r
3moud4ud2ia3da3te4hripala2ja3id2khtar3oto3sim2lak4la3colm3ia4k5a4n5a5da3lory3vina2madou5y4ta2ndy3fred3gosuthu3ish
3mohan3ny3oj4n3sour3uel6a2ra3c4el6a6l7a7e7o6o4ia5n4o5s4us3ek4n3garet8a8te6ida7ta4e4ie4o5t4ret4uerite3i4a5h5m6a5n6a6e
6na7e6o4bel4ca4e5la6la4ja4ka4lyn4n5a4o5n4s5a5ol5sa4tza4us3jorie3k4o4us3la4ena6e5y4in4o5n3nie3quis3sha6ll3ta4ha4im5n6a
6e4y3vin3wa5n3y4am5nn4jane4lou2sa4hiro4ko4o3on4ud3soud2tej5a4o3heus5w4ias5eu5lde5s3ias4lda6e3s3t4eo4hew5ias4i5a6s5e3us
3yas2ud4e3ng3ra4een4ice6io4o2vis2x3im5e5ilian9no4ne3well2ya4wati3bell3ra2zen3ie1ckenzie1eagan2dina2gan4wati3han2hdi
3met2ir2lania6e3es3ina5da4sa5sa3ody3vin2nachem3gistu2rcedes3edith3iem3jem3le4in3t3vin3yem4l2seret3ut2tte2vlut1ia2caela
4h3hael7a5l4eal5l6e6le4iko3k2guel2hai2ka4ela3e4l3hail4eil3ko3olaj2la4n5a3dred3ena4s3ica3la4icent5e4y3o4s3ton2na3dy
3erva3h3nie3oru2r3a4n5da3ela3iam3jana3ka4o3o4n4slav8a3za2sbah2tch5ell1laden1oammar3z2bido3utu2dibo2hamad5ed5mad6ed4n
5das3sen2in3ra3se5s2llie4y2mir2na3cef3do3ica4ka4que3te4y2okie2rgan3ihiro4tz3ris2ses3he4ood3iuoa2unir3ssa1uammar2barak
2hammad8u6ed3sin3yiddin2jibur2kesh3htar2layam2nir2qtada2rad4li3iel2sa3htaq3tafa5pha2ttiah1wai3ngi1ya2kola2les2ra3iam
3na3on3tle0nabih4l2da3er4zda3ia4ne4r2ftali2guib2ima2ji4b2ledi2na3cy3dan2omi5e3to2rasimha3endra3uhito2sir3ser2talia6e4n
4sa5ha3e3halie5n6ael6iel3war2veen3jot2waf4l4z2yef3ib1e2al2cmettin2d3a2ema3raj2hir2il2la3l4ie3son2na2stor2va3ena2ymar
1gozi1ia2cholas6e3k4olas3o4la6s5e6tte2els2gel2k3a3ita3ki3las3o4dem4l5a6i6s6y4s2la3s2na3o2r3mala2sa2tin4sh2zar1joroge
1namdi1oa3h3m2buo2e3l4la5e3mi2la4n2mvula2na2or2ra4h3bert7o3iko3ma5n3odom2ur4i2va4k2ynoy1uhu2r3ay3i3sultan3ul0obafemi2i
1chieng2tavia6o1delia4l3tte2hiambo1felia3r1kechukwu2sana1la3f2e3g3h3ksandr3na2ga2impia3ver4ia5er3wia2lie2usegun3waseun
1mar2er1ndrej2yango1phelia1rhan2lando2ville1sama4u2car2kar2man2valdo2wald1thman2ieno3lia3s2to1umar3ou2smane1wen0pablo
2etongtarn2ige2m3ela2nfilo3kaj2ola4o2ris3vati4ez2scal2t3rice6ia6k5k3ti5e4y2ul4a4ette4ina6e4o2vel1edro2ggy2nelope2rcy
3la3vaiz4ez2tar3e4r3r4a4o5nela1hil4ip6p7e4lip2oebe2yllis1ia2erce4re3ter4ro2lar2otr1olina3ly1rabowo3kash3mila4od3nab
3sad3tap3veen4in3yut6h2em3ston2iscila7la3ya5nka2okop2udence1ushpa1yotr0qais2mar2sim3sem1uaid2eenie3ntin2incy4n4ton2say
0rachael4el6e6le4id2den3omir4slav4van2e2fael6a3ik4q2heem3mat3ul2ila3na4er3sa2j3a4n3eev4ndra4sh3iv3ko3nath2kesh2lf3ph2m
3adan4n3esh3i4ro3on5a4s3ush3zan4i2n3ariddh3dal6l4i4olph3ia4l3jit2oul2phael2quel2shad4eed4id6a3mus2tan3ko2uf3l2vi2yan
3mond1eanna2ba3eca5ca4ka6h2cep2ece2gan3gie3ina6ld4s2hman2id3na2nata5o3e4e2ta3no2uben3ven2yna2za1hea3tt2iannon2oda3nda
1ia3d3na2cardo3cardo3hard4ie3k4ey4ie4y3o2da3ha2e3k2ley2na2shi2ta2yad1oan2bbie3ert6a6o3in3yn2cco3h4elle3io2derick3ger
3ney3olfo3rigo4ygo2el2gelio4r2han3it3ullah2land6o3f2man5a3eo3ina3y2n3ald4n3i3nie4y2ry2sa4lia6e6na7d8a5yn4nna4rio3coe3e
4lla4marie7y4tta3ie3lyn3s2timi2wan3ena2xana5e5ne3y2y3ce2za4lia1uben3y2di3olf5ph3y2fus2hollah2pert2slan3s4el6l3tam4em
2th4ie1yan2utaro0saad4i2bah3ina5e3ri5na2chin2dako3dam3egh3ie4o4q2eb3ed2fa3iya2id4a3f2jid2kura2lah3eh4m3i4m3lie4y3ma5n
3ome3va5dor5tore3wa2m3ak4ntha3i4a4r5a3mie4y3ora3son3uel2nae4th3deep4ra5o4y3i3ja5y4eev3tiago5no4osh3usi2parmurat2qlain
2ra4h4th3ina2sa3ha3kia2toshi2ul2vanna7h2yed3yid1carlett2ot4t5ie5y1eamus3n2bastian7en2gun2iji2kou2lahattin4m3ena5e3im4n
5a3ma2mih2na2pp2rafina3ena4tse3ge5i5y4io3hiy2th2vda3erin2ydou1hadi3fiq4qat3h4baz4een4id3i3kira3mil3na4e4ia4na5on4on
3rad4i5f4on3shi3ul4n3wn5a3y4ma4na5e2ea3hbaz3ikh4la3ldon4ia4ley5y3r4i5dan4man4ri5y4yl2igeo5ru3mon3nichi4ji4zo3rley3v
4raj2lomo2oaib3hei3ichi2risti2ukri3nsuke2yam1iaka2d3dhartha3ney3onia2enna3rra2fan2gmund2hanouk2las3van6a4ia5o2meon3on
5a5e2pho2rajuddin2ta4ram3i2zwe1kye1lavica4ka2obodan1mriti1nezana1oe2fia4e4ja2lomon2mchai3sak2nia3ja3ya2phia5e2ren
2uleymane3rav1pencer1rettha2i3nivas1tacey4y3n4islav9a8w4ley2efan6ia7e6o7s4on3la4ios4la3phan7e7ie5en3ve5n4ie3wart2jepan
2uart3rla1ubhash2dhir2e2fian2harto2karno2laiman3eiman4yman3tan2mmer2nil4sa4ta2raj4yud3esh2san5a5na6e3hma3ie4lo2thep
2zan5a5ne3ie1ven4d3tlana1yed2lvester4ia5e1zymon0tabitha2dao2ha3ir2kashi3eshi2lal3ia4b2mara3i4m3my2nia3ner3su3ya2ra4s
3eq3ik4q3jei3mizi3o3yn2sha3sos2tenda3iana3yana2ur2yeb3lor3yip1ea2d3dy3ros2gla2ndai3gku2odor6a2rence4sa4za3i3rance4ell
5nce4i4y2sfaye3s4a4ie2tsuya2wodros1habo3d4deus3ksin3lia3n4di2ea3in3lma3mba5i3o4dor7a7e7os3resa6e2iago2om4as1ia3go3na
4na3ra2bor2djane2ffany2gist2m3my3o4n4tej5hy3ur2n3a2tus1obias3y2d3d2kyo2m3a4s5z3iichi4slav3maso4ie4y2ni3y4a2rri2shio
1racey4i4y3e3vis2ent5on3vor3y2icia3sha4tan2oy1segaye2utomu1ua2nar3de2rgut3ki1yler2ra3eek4se3one2son1zachi2ipi0uche1day
2dhav1huru1lrich4k1ma3r4u2berto2esh2ut1na1rban2sula1sain3ma2ha2man1zi0vadim2lentin8a8e8o4ria6e6ja5y3ter4teri2nce3da
3esa5sa2run2sco3il5y3yl1eda2limir3ma3upillai2nkaiah2ra3n4a4ice4on3onica6ka2sna1iacheslav2c3ente3ki5e4y3tor6ia2da2jay
2kram3tor6ia7e7ja2lma2nay3ce5nt6zo3icius3od2ola4et6a2rat3gil5nia7e2shal4wanath2tali5y3o2vian6a4en6ne1lad4imir8a5slav
4yslav1ojislav3tech2lodymyr1uk1yacheslav0wade2el2fa2le4ed3id3lace3ter2mbui2n3da3gari3jiku5ru2qar2rren2sim2ylon3ne
1endell4y2rner2s3ley3ton1hitney1ilbert4ur3ey3fred7o5id6ed3helm7ina3la5rd4iam5e5s4ow4y3ma3son2n3ifred3nie5fred3ona3ston
2ranto1ole3fgang2odrow2ut4er1yatt0xanana3der2vier1enia1imena2omara0yaakov2el2gmur2hia3ya2ir2kubu2nis3n4ick5s2ra2shwant
3in4r3min6e3ser4in6e5r3uo2w2yi1egor2huda2lena2mi2senia2vgeni6y1iannis2gal2ngluck2tzhak1oav2gi2ko2landa2sef3hihide7ko5o
3si2unis4us3saf4ef4sef5ou2weri1uki4o3o2li4a2na3us2ri4ko3y2sril3uf2val1ves3tte2onne0zac3h4ariah6y4ery3k4ary2far2hid3ra
2id3nab2karia3ir2lman5y2n3e4ta2ra2w3adi2yd3ed1denka1eev2hra2in4ab2lda3imkhan3ma2na3o2ynab4ep1ia3d3ur2na3e4b2ta1oe3y
2fia2la3tan2ra4n1sofia1uhair2lfikar5qar2rab2zanna1vonimir
`;

// src/lexicon/annotate/organisations.ts
var organisationHeads = `academy	administration	agency	air	airlines	airline	airways	alliance	army	assembly	associates	association	assn	authority	bank	bancorp	bankers	bar	battalion	board	brigade	brigades	broadcasting	brotherhood	brewery	brewing	bureau	business	cabinet	caucus	center	centre	chamber	channel	chemical	chemicals	church	clinic	club	coalition	college	command	commission	committee	communications	company	computers	confederation	conference	congress	consortium	constabulary	construction	consulting	cooperative	corps	council	court	courts	daily	department	dept	division	electric	electronics	embassy	energy	engineering	enterprise	enterprises	entertainment	exchange	express	faculty	federation	finance	financial	firm	fleet	force	forces	forum	foundation	front	fund	funds	gazette	group	guard	guards	herald	holding	holdings	hospital	house	industries	industry	initiative	institute	institution	institutes	insurance	international	investment	investments	investors	journal	laboratories	laboratory	labs	league	legion	library	lines	management	markets	mafia	media	medical	militia	mills	ministry	mission	monitor	mortgage	motor	motors	movement	museum	navy	network	networks	news	newspaper	observatory	observer	office	oil	opera	orchestra	organisation	organization	organizations	panel	parliament	partners	partnership	party	patrol	petroleum	pharmaceutical	pharmaceuticals	philharmonic	police	politburo	post	press	products	productions	project	publications	publishing	radio	railroad	railway	railways	records	regiment	registry	republicans	research	reserve	resources	restaurant	restaurants	review	school	schools	secretariat	securities	semiconductor	senate	seminary	societies	survey	service	services	shipping	shipyard	society	software	solutions	squad	star	station	steel	stores	studio	studios	sun	symphony	syndicate	systems	taskforce	team	technologies	technology	telecom	telecommunications	telegraph	telephone	television	theater	theatre	times	today	tribunal	tribune	troops	trust	tv	union	unions	unit	universities	university	ventures	watch	weekly	works	workers	yard	aerospace	aviation	automotive	beverage	biotech	capital	cement	consultants	consultancy	credit	data	diagnostics	digital	foods	gas	healthcare	health	hotels	logistics	metals	mining	mines	paper	pictures	power	properties	realty	savings	semiconductors	shipbuilding	textiles	therapeutics	toys	trading	transport	utilities	wines	wireless	parliament	knesset	duma	bundestag	bundesbank	majlis	observer	chronicle	inquirer	dispatch	globe	mirror	guardian	independent	sentinel	mail`;
var legalForms = `inc	corp	co	ltd	llc	llp	plc	lp	pty	pte	bhd	berhad	tbk	gmbh	ag	kg	kgaa	se	sa	s.a	sas	sarl	nv	n.v	bv	b.v	spa	s.p.a	srl	ab	asa	oyj	oy	as	a/s	kk	ohg	ooo	oao	zao	incorporated	corporation	limited	cos	cie	fc	sc	cf	afc	bc	rfc	cc	utd`;
var ofHeads = `academy	administration	agency	alliance	army	assembly	association	authority	bank	board	bureau	center	centre	chamber	chambers	church	city	coalition	college	commission	committee	community	company	confederation	conference	congress	convention	corporation	council	court	department	dept	diocese	archdiocese	directorate	division	embassy	faculty	federation	foundation	friends	front	fund	guild	high	hospital	house	institute	institution	institutes	joint	kingdom	league	library	ministry	movement	museum	national	office	order	organisation	organization	parliament	party	police	register	republic	royal	school	schools	secretariat	section	society	states	statistics	supreme	temple	trust	union	university	gulf	bay	isle	isles	cape	strait	straits	sea	province	state	district	commonwealth	port	rock	lake	mount	county	borough	town	village	valley	territory	sons	daughters	brotherhood	party	communist	headquarters	journal	knights	lords	commons	daughters	general	panel	standing	political	central	trustees	regents`;
var organisations = `NATO	OPEC	ASEAN	IMF	WTO	WHO	UNESCO	UNICEF	UNHCR	IAEA	OECD	OSCE	ECB	IOC	FIFA	UEFA	NBA	NFL	NHL	PKK	PLO	IRA	ANC	FBI	CIA	NSA	NASA	FDA	KGB	FSB	BBC	CNN	NBC	CBS	AFP	UPI	TASS	BJP	CDU	SPD	GOP	IBM	BMW	HSBC	UBS	AIG	NYSE	MIT	KLM	UN|U.N.|United Nations|Nations unies|Nations Unies|Vereinte Nationen|Vereinten Nationen|Naciones Unidas|Nazioni Unite|Na\xE7\xF5es Unidas|Verenigde Naties	ONU	OTAN	OMS	FMI	IWF	Union europ\xE9enne|Europ\xE4ische Union|Europ\xE4ischen Union|Uni\xF3n Europea|Unione europea|Unione Europea|Uni\xE3o Europeia|Europese Unie	World Food Program|World Food Programme	U.N. World Food Program|U.N. World Food Programme	U.N. Development Program|U.N. Development Programme	U.N. Environment Program|U.N. Environment Programme	Group of Seven	Group of Eight	Group of 20	EU|E.U.|European Union	OPEC+	IMF|I.M.F.	WHO|World Health Organization|World Health Organisation	AU	G7	G8	G20	G-7	G-8	G-20	CONCACAF	CONMEBOL	Red Cross	Red Crescent	Commonwealth	Hezbollah|Hizbollah|Hizbullah	Hamas	Fatah	Islamic Jihad	Islamic State	IS	Daesh	Taliban|Taleban	al-Qaeda|al-Qaida|al Qaeda|Al Qaeda|Al-Qaeda|Al-Qaida	Boko Haram	al-Shabab|al-Shabaab|al Shabaab	Sinn Fein	FRELIMO	ZANU-PF	Houthis	FBI|F.B.I.	CIA|C.I.A.	MI5	MI6	TASS|Tass|ITAR-TASS|Itar-Tass	Interfax	Xinhua	AP|A.P.	Reuters	dpa|DPA	Kyodo	Yonhap	Anadolu	Antara	Bernama	RIA Novosti	Bloomberg	Al Jazeera|Al-Jazeera	Al Arabiya	Voice of America	Radio Free Europe	Le Monde	Le Figaro	Der Spiegel	Die Welt	Die Zeit	El Pais	La Repubblica	Corriere della Sera	Asahi Shimbun	Yomiuri Shimbun	Chosun Ilbo	Granma	Haaretz	Izvestia	Pravda	Kommersant	Itogi	People's Daily	Al-Ahram	Dawn	Sky Sports	Fox	Newsweek	Fortune	Forbes	Twitter	Facebook	Google	YouTube	Instagram	WhatsApp	TikTok	WeChat	Telegram	Uber	Airbnb	Netflix	Amazon	Apple	Microsoft	Intel	IBM|I.B.M.	Oracle	Cisco	Dell	HP	Hewlett-Packard	Compaq	Xerox	Kodak	AT&T	Verizon	Sprint	T-Mobile	WorldCom	Vodafone	Nokia	Ericsson	Motorola	Siemens	Samsung	Sony	Panasonic	Toshiba	Hitachi	Fujitsu	LG	Huawei	Xiaomi	Lenovo	Alibaba	Tencent	Baidu	SoftBank	Netscape	Yahoo	eBay	PayPal	Tesla	SpaceX	Boeing	Airbus	Lockheed	Lockheed Martin	Northrop Grumman	Raytheon	McDonnell Douglas	Rolls-Royce	Bombardier	Embraer	Gazprom	Rosneft	Lukoil	Yukos	Shell	Exxon	ExxonMobil	Mobil	Chevron	Texaco	Total	BP|B.P.	Conoco	Petrobras	Pemex	Aramco	Saudi Aramco	Sinopec	PetroChina	Repsol	Eni	Statoil	Equinor	Enron	Halliburton	GM|G.M.	Ford	Chrysler	Toyota	Honda	Nissan	Mitsubishi	Mazda	Suzuki	Hyundai	Kia	Daewoo	Volkswagen	VW	Daimler	Daimler-Benz	Mercedes-Benz	Audi	Porsche	Fiat	Renault	Peugeot	Citroen	Volvo	Saab	Ferrari	McLaren	Michelin	Bridgestone	Goodyear	GE|G.E.	Philip Morris	Coca-Cola	Coke	Pepsi	PepsiCo	McDonald's	Burger King	Starbucks	Wal-Mart|Walmart	Kmart	Sears	Target	Costco	Tesco	Sainsbury's	Carrefour	Ikea|IKEA	Nike	Adidas	Reebok	Unilever	Nestle	Danone	Procter & Gamble	Colgate	L'Oreal	Pfizer	Merck	Novartis	Roche	Bayer	Hoechst	GlaxoSmithKline	Glaxo	AstraZeneca	Moderna	BioNTech	Sanofi	Eli Lilly	Johnson & Johnson	Monsanto	DuPont|Du Pont	3M	Goldman Sachs	Morgan Stanley	Merrill Lynch	Lehman Brothers	Salomon Brothers	JPMorgan|J.P. Morgan|JP Morgan	Citigroup	Citibank	Citicorp	Barclays	Lloyds	NatWest	Credit Suisse	Commerzbank	BNP Paribas	Societe Generale	Nomura	Mizuho	ABN Amro	Rabobank	Santander	UniCredit	Standard & Poor's	S&P	Moody's	Fitch	Nasdaq|NASDAQ	PwC	Deloitte	Ernst & Young	Accenture	McKinsey	Allianz	Prudential	Lloyd's	Berkshire Hathaway	BlackRock	Fidelity	Vanguard	Fed	Treasury	Pentagon	Congress	Senate	Joint Chiefs of Staff	House of Representatives	House of Commons	House of Lords	Kremlin	Downing Street	Interpol	Europol	Knesset	Duma	Bundestag	Bundesbank	Bundesrat	Majlis	Lok Sabha	Rajya Sabha	Riksbank	Seimas	Sejm	Storting	Folketing	Riksdag	Diet	Politburo	Greenpeace	Oxfam	Save the Children	Doctors Without Borders	Medecins Sans Frontieres	Parliament	Likud	Kadima	Shas	Meretz	PML-N	Golkar	Kuomintang	AfD	GOP|G.O.P.	Syriza	New Democracy	Podemos	Ciudadanos	Morena	Fidesz	Jobbik	DA	Jubilee	Chadema	Swapo	Khmer Rouge	Ku Klux Klan	Harvard	Yale	Princeton	Stanford	Caltech	Lufthansa	Qantas	Aeroflot	Alitalia	Iberia	Ryanair	EasyJet|easyJet	Emirates	Etihad	El Al	Air France	Pan Am	Amtrak	FedEx	Disney	Walt Disney	Time Warner	Viacom	Universal	Paramount	Vivendi	Bertelsmann	News Corp	Polygram	Comcast	DreamWorks	Pixar	Cosatu|COSATU	AFL-CIO	UNPROFOR	MONUSCO`;
var teams = `49ers	76ers	Angels	Astros	Athletics	Avalanche	Bears	Bengals	Bills	Blackhawks	Blue Jays	Blues	Braves	Brewers	Broncos	Browns	Bruins	Buccaneers	Bucks	Bulls	Canadiens	Canucks	Capitals	Cardinals	Cavaliers	Celtics	Chargers	Chiefs	Clippers	Colts	Cowboys	Coyotes	Cubs	Devils	Diamondbacks	Dodgers	Dolphins	Ducks	Eagles	Expos	Falcons	Flames	Flyers	Giants	Grizzlies	Hawks	Heat	Hornets	Hurricanes	Indians	Islanders	Jaguars	Jazz	Jets	Kings	Knicks	Lakers	Lightning	Lions	Magic	Maple Leafs	Mariners	Marlins	Mavericks	Mets	Nets	Nuggets	Oilers	Orioles	Packers	Padres	Panthers	Patriots	Penguins	Phillies	Pirates	Pistons	Predators	Raiders	Rams	Rangers	Raptors	Ravens	Red Sox	Redskins	Reds	Rockets	Rockies	Royals	Sabres	Saints	Seahawks	Senators	Sharks	Sonics	Spurs	Stars	Steelers	Suns	SuperSonics	Texans	Thunder	Tigers	Timberwolves	Titans	Trail Blazers	Blazers	Twins	Vikings	Warriors	White Sox	Wizards	Yankees	Seminoles	Gators	Huskies	Wildcats	Bulldogs	Longhorns	Trojans	Hoosiers	Buckeyes	Wolverines	Cornhuskers	Sooners	Razorbacks	Cougars	Crusaders	Highlanders	Brumbies	Waratahs	Springboks	Wallabies	All Blacks	Proteas	Springbok	Arsenal	Aston Villa	Blackburn Rovers	Chelsea	Coventry City	Crystal Palace	Derby County	Everton	Fulham	Leeds United	Leicester City	Manchester City	Manchester United	Middlesbrough	Newcastle United	Nottingham Forest	Queens Park Rangers	Sheffield Wednesday	Sheffield United	Tottenham Hotspur	Tottenham	West Ham United	West Ham	Wolverhampton Wanderers	Celtic	Hearts	Hibernian	Dundee United	Real Madrid	Atletico Madrid	FC Barcelona	Real Sociedad	Real Betis	Espanyol	Athletic Bilbao	Deportivo Coruna	Deportivo La Coruna	Celta Vigo	Real Zaragoza	Sporting Gijon	Racing Santander	Juventus	Inter Milan	Internazionale	AC Milan	Lazio	AS Roma	Sampdoria	Fiorentina	Napoli	Atalanta	Udinese	Bayern Munich	Bayern	Borussia Dortmund	Borussia Moenchengladbach	Bayer Leverkusen	Werder Bremen	Schalke	Schalke 04	VfB Stuttgart	Hansa Rostock	Hertha Berlin	Paris Saint-Germain	Paris St Germain	PSG	Olympique Marseille	Olympique Lyon	Ajax	Ajax Amsterdam	PSV Eindhoven	PSV	Feyenoord	Anderlecht	Club Brugge	Standard Liege	Benfica	FC Porto	Sporting Lisbon	Galatasaray	Fenerbahce	Besiktas	Trabzonspor	Olympiakos	Panathinaikos	AEK Athens	PAOK	Spartak Moscow	CSKA Moscow	Dynamo Moscow	Lokomotiv Moscow	Dynamo Kiev	Shakhtar Donetsk	Steaua Bucharest	Dinamo Bucharest	Red Star Belgrade	Partizan Belgrade	Croatia Zagreb	Dinamo Zagreb	Hajduk Split	Sparta Prague	Slavia Prague	Legia Warsaw	Widzew Lodz	Ferencvaros	Rapid Vienna	Austria Vienna	Grasshoppers	FC Zurich	Rosenborg	Brondby	IFK Gothenburg	Maccabi Tel Aviv	Hapoel Tel Aviv	Boca Juniors	River Plate	Flamengo	Corinthians	Palmeiras	Gremio	Penarol	Nacional	Colo Colo	Kaizer Chiefs	Orlando Pirates	Al Ahly	Zamalek	Al-Ahly	Al-Hilal	Al-Nassr	Mohun Bagan	East Bengal	Mumbai Indians	Chennai Super Kings	Kolkata Knight Riders`;
var teamHeads = `united	city	town	rovers	wanderers	albion	athletic	county	forest	hotspur	villa	argyle	academical	thistle	orient	wednesday	alexandra	rangers	juniors	dynamo	sparta	spartak	lokomotiv	real	borussia	olympique	racing	sporting	atletico	deportivo	maccabi	hapoel	cska	dinamo	torpedo	zenit	shakhtar`;
var possessors = `people	women	men	children	workers	teachers	farmers	veterans	players	journalists	lawyers	writers	peoples	mothers	students	soldiers	actors	doctors	king	queen	prince	girls	boys	consumers	employers	miners	citizens	fishermen	lloyd	moody	sotheby	christie	sainsbury	mcdonald	macy	kohl	wendy	marks	st	lord	standard	poor	bishop	trinity`;
var nounsBeforeBodies = `retailer	maker	carmaker	automaker	drugmaker	chipmaker	planemaker	lender	insurer	broadcaster	magazine	tabloid	website	startup	start-up	giant	manufacturer	producer	chain	supermarket	platform	app	charity	brewer	miner	supplier	operator	provider	developer	distributor	brokerage	subsidiary	affiliate	parent	nonprofit	watchdog	pollster	outlet	conglomerate	utility	bookmaker	brand	carrier	side	label	band	faction	cooperative`;
var nounsAfterBodies = `shares	stock	employees	staff	staffers	customers	users	subscribers	headquarters	executives	bonds	debt	shareholders	stores	plant	plants	factory	lawyers	supporters	fans	fighters	militants	rebels	leadership	brand	products	software	data	figures	website	magazine	survey	poll	flight	report`;
var localWords = "municipal	prefectural	cantonal";
var localBodies = "government	committee	council	assembly	commission	court";

// src/lexicon/annotate/people.ts
var honorifics = `mr	mrs	ms	miss	mister	messrs	mme	mlle	monsieur	madame	madam	sir	dame	lord	lady	dr	doctor	prof	professor	rev	reverend	fr	father	sister	brother	pastor	rabbi	imam	sheikh	sheik	shaikh	shaykh	ayatollah	hojatoleslam	mullah	maulana	mufti	swami	guru	bishop	archbishop	cardinal	pope	monsignor	msgr	king	queen	prince	princess	emperor	empress	sultan	emir	duke	duchess	baron	baroness	count	countess	earl	sen	rep	reps	sens	gov	govs	gen	lt	col	maj	capt	cmdr	cpl	sgt	adm	brig	pvt	pfc	hon	pres	supt	insp	det	atty	herr	frau	don	do\xF1a	se\xF1or	se\xF1ora	sr	sra	signor	signora	datuk	dato	tan	tun	haji	hajji	shri	smt	mzee	alhaji	chief	comrade	justice	highness	majesty	excellency	honorable	honourable`;
var roles = `president	premier	minister	chancellor	secretary	ambassador	envoy	governor	mayor	senator	congressman	congresswoman	representative	deputy	speaker	chairman	chairwoman	chairperson	chair	director	chief	head	leader	commissioner	commander	general	colonel	major	captain	lieutenant	sergeant	corporal	private	admiral	commodore	marshal	brigadier	inspector	superintendent	detective	constable	officer	sheriff	judge	magistrate	prosecutor	attorney	lawyer	solicitor	barrister	counsel	spokesman	spokeswoman	spokesperson	treasurer	manager	coach	trainer	captain	skipper	striker	defender	midfielder	goalkeeper	keeper	winger	forward	quarterback	pitcher	catcher	shortstop	outfielder	fullback	halfback	bowler	batsman	batter	opener	spinner	seamer	paceman	allrounder	all-rounder	champion	driver	rider	jockey	golfer	boxer	sprinter	swimmer	cyclist	skier	runner	economist	analyst	strategist	trader	dealer	broker	banker	professor	scientist	researcher	historian	expert	doctor	physician	surgeon	nurse	engineer	architect	author	writer	novelist	poet	playwright	journalist	reporter	editor	columnist	correspondent	photographer	publisher	actor	actress	singer	musician	composer	conductor	comedian	filmmaker	producer	director	designer	artist	painter	rapper	guitarist	drummer	activist	dissident	campaigner	lawmaker	legislator	parliamentarian	deputy	councillor	councilman	councilwoman	councilor	alderman	delegate	candidate	nominee	official	diplomat	negotiator	mediator	adviser	advisor	aide	consultant	assistant	administrator	coordinator	executive	founder	co-founder	cofounder	owner	entrepreneur	businessman	businesswoman	tycoon	billionaire	millionaire	magnate	mogul	heir	partner	farmer	teacher	student	principal	dean	rector	provost	pilot	astronaut	cosmonaut	priest	cleric	preacher	monk	nun	bishop	archbishop	cardinal	pope	patriarch	imam	rabbi	warlord	rebel	guerrilla	dictator	monarch	king	queen	prince	princess	emperor	sultan	emir	widow	wife	husband	son	daughter	father	mother	brother	sister	uncle	aunt	nephew	niece	cousin	grandson	granddaughter	grandfather	grandmother	friend	colleague	girlfriend	boyfriend	fiancee	neighbor	neighbour	resident	witness	victim	suspect	defendant	survivor	veteran	soldier	policeman	policewoman	firefighter	fisherman	worker	employee	clerk	accountant	actuary	agent	referee	umpire	announcer	commentator	anchor	host	presenter	blogger	inventor	laureate	philosopher	sociologist	psychologist	anthropologist	biologist	chemist	physicist	geologist	astronomer	meteorologist	seismologist	climatologist	epidemiologist	virologist	pathologist	coroner	investigator	inspector	auditor	ombudsman	regulator	president-elect	member	incumbent	mep	mp	mps	mla	ceo	cfo	coo	cto	vp	striker	mastermind	gunman	hijacker	kidnapper	militant	extremist	fugitive	inmate	prisoner	hostage	refugee	teenager	toddler	pensioner	veteran	legend	star	ace	hero	icon	chairperson	superstar	rookie	newcomer	teammate	compatriot	countryman	opponent	rival	predecessor	successor	counterpart	namesake	wicketkeeper	hooker	prop	flanker	flyhalf	scrum-half	centre-back	playmaker`;
var roleModifiers = `prime	vice	deputy	foreign	cabinet	interior	finance	defense	defence	justice	health	education	trade	economy	economic	labor	labour	environment	energy	transport	transportation	agriculture	culture	information	communications	tourism	sports	sport	home	housing	planning	industry	commerce	treasury	state	first	second	former	ex	then	late	acting	interim	outgoing	incoming	caretaker	assistant	associate	senior	junior	chief	executive	managing	general	lieutenant	major	brigadier	rear	vice	air	field	wing	attorney	solicitor	district	chief	police	army	navy	military	opposition	party	government	parliamentary	presidential	special	principal	head	team	national	honorary	emeritus	staff	sergeant	petty	lance	squadron	flight	group	detective	world	olympic	defending	reigning	financial	operating	technical	sporting	artistic	press	political	legal	medical	scientific	creative	marketing	sales	national	crown	grand	shadow	junior	undersecretary	under	union	water	development	women	youth	science	technology	research	higher	public	affairs	security	intelligence	central	bank	company	majority	minority	whip	house	senate	assembly	lord	lady	founding	co	two-time	three-time	four-time	five-time	fellow	veteran	longtime	top	self-styled`;
var particles = `de	da	do	dos	das	del	della	dello	dei	di	du	des	la	le	van	von	der	den	ter	ten	zu	zur	af	av	bin	ibn	bint	ben	bar	abu	al	el	arap	wa	ole	ul	ud	ur	ould	ap	y	e	i	san	santa`;
var leadingParticles = "van	von	de	der	den	bin	ibn	dos	da	del	di	ter	ten	al	el";
var sayings = `said	says	say	reported	told	tells	added	adds	asked	asks	announced	announces	argued	argues	warned	warns	claimed	claims	denied	denies	explained	explains	insisted	insists	noted	notes	stated	states	stressed	declared	replied	recalled	recalls	wrote	writes	believes	believed	thinks	thought	hopes	hoped	wants	wanted	urged	urges	vowed	vows	pledged	promised	admitted	admits	acknowledged	conceded	concluded	continued	commented	complained	confirmed	described	disclosed	emphasized	emphasised	expressed	predicted	quipped	recommended	rejected	remarked	responded	suggested	testified	tweeted	voiced	cautioned	conceded	joked	lamented	observed	opined	alleged	asserted	contended	maintained	reiterated	retorted	signed	smiled	laughed	nodded	died	resigned	married	studied	graduated	retired	scored	hit	struck	finished	won	lost	beat	defeated	faced	led	played	joined	became	earned	shot	headed	fired	drove	served	saved	missed	threw	ran	who	whose	whom`;
var generations = "jr	sr	ii	iii	iv	junior	senior";

// src/lexicon/annotate/places.ts
var placeHeads = `airport	archipelago	avenue	basin	bay	beach	boulevard	bridge	canal	canyon	cape	channel	city	coast	county	creek	dam	delta	desert	district	falls	forest	garden	gardens	glacier	governorate	gulf	harbor	harbour	heights	highway	hill	hills	island	islands	isle	isles	junction	lake	lakes	lane	mountain	mountains	oblast	ocean	park	passage	peak	peninsula	plains	plateau	plaza	point	port	prefecture	province	quarter	reef	region	reservoir	ridge	river	road	rock	sea	shore	shores	springs	square	state	strait	straits	street	strip	territories	territory	town	township	valley	village	volcano	woods	municipality	parish	borough	republic	highlands	lowlands	midlands	ranges	bazaar	crossing	suburb	suburbs	emirate	camp	base`;
var placeTails = "municipality";
var placeFirstWords = "lake	mount	mt	port	fort	ft	cape	isle	camp	st	ste	saint	san	santa	santo	sao	s\xE3o	puerto	punta	rio	los	las	la	el	al	new	north	south	east	west	upper	lower	great	greater	costa	monte	villa	baie	ile	tel	ras	wadi	jebel	tierra	nova	novo	veliki";
var compass = `north	south	east	west	northeast	northwest	southeast	southwest	north-east	north-west	south-east	south-west	northern	southern	eastern	western	northeastern	northwestern	southeastern	southwestern	north-eastern	north-western	south-eastern	south-western	central	upper	lower	inner	outer	mid	downtown	rural	suburban	mainland	coastal	greater	nearby	neighboring	neighbouring	coastal	inland	mainland`;
var regionNouns = "region	regions	part	parts	area	areas	coast	province	provinces";
var prepositions = "in	at	near	from	to	outside	across	around	toward	towards	into	throughout	via	through	inside	within	off	over	beyond	between	above	along	via	visiting	left	leaving	reach	reached	reaching	entered	entering";
var placeNouns = `city	town	village	port	province	state	district	region	capital	county	suburb	island	area	municipality	republic	territory	peninsula	prefecture	governorate	oblast	settlement	enclave	hamlet	resort	neighborhood	neighbourhood	township	kingdom	coast	borders	border	streets	outskirts	residents	people	shores	north	south	east	west	hills	mountains	part	parts	mayor	governor	bishop	archbishop`;
var areas = `Africa	Asia	Europe	America	North America	South America	Latin America	Central America	Oceania	Antarctica	Australasia	Eurasia	Middle East	Mideast	Near East	Far East	Southeast Asia	South Asia	East Asia	Central Asia	West Africa	East Africa	North Africa	Southern Africa	South-East Asia	Sub-Saharan Africa	Western Europe	Eastern Europe	Central Europe	Northern Europe	Southern Europe	Balkans	Caribbean	Scandinavia	Caucasus	North Caucasus	Maghreb	Sahel	Sahara	Horn of Africa	Levant	Siberia	Arctic	Polynesia	Melanesia	Baltics	Crimea	Donbas	Donbass	Gulf	Persian Gulf	Arabian Gulf	Gulf of Mexico	Gulf of Aden	Red Sea	Black Sea	Dead Sea	Caspian Sea	Mediterranean	Mediterranean Sea	Adriatic	Adriatic Sea	Aegean	Aegean Sea	Baltic	Baltic Sea	North Sea	South China Sea	East China Sea	Yellow Sea	Arabian Sea	Atlantic	Pacific	Indian Ocean	Atlantic Ocean	Pacific Ocean	Arctic Ocean	Asia Pacific	Asia-Pacific	English Channel	Strait of Hormuz	Suez Canal	Panama Canal	Bay of Bengal	Nile	Danube	Rhine	Volga	Thames	Seine	Mississippi River	Missouri River	Amazon River	Congo River	Mekong	Yangtze	Yellow River	Ganges	Indus	Euphrates	Tigris	Jordan River	Rio Grande	Hudson River	Alps	Andes	Himalayas	Rockies	Rocky Mountains	Urals	Pyrenees	Appalachia	Everest	Kilimanjaro	Great Lakes	British Isles	Korean Peninsula	Korean peninsula	Iberian Peninsula	Sinai	Sinai Peninsula	Golan	Golan Heights	East Jerusalem	Old City	Temple Mount	Judea	Samaria	Galilee	Negev	Kurdistan	Abkhazia	South Ossetia	Nagorno-Karabakh	Transdniestria	Vojvodina	Republika Srpska	Herzegovina	Kashmir	Bengal	Balochistan	Baluchistan	Sindh	Khyber Pakhtunkhwa	Waziristan	South Waziristan	North Waziristan	Swat	Darfur	South Kordofan	Tigray	Oromia	Amhara	Puntland	Somaliland	Biafra	Katanga	Kivu	North Kivu	South Kivu	Ituri	Casamance	Kordofan	Rift Valley	Manchuria	Hokkaido	Honshu	Kyushu	Okinawa	Papua	West Papua	Sumatra	Java	Borneo	Sulawesi	Bali	Kalimantan	Sabah	Sarawak	Luzon	Mindanao	Visayas	Patagonia	Galapagos	Guantanamo	Corsica	Crete	Normandy	Brittany	Provence	Flanders	Wallonia	Prussia	Silesia	Transylvania	Lapland	Ulster	Yorkshire	Midlands	Soviet Union	USSR	U.S.S.R.	Yugoslavia	Czechoslovakia	Persia	Mesopotamia	Brooklyn	Manhattan	Bronx	Queens	Staten Island	Harlem	Long Island	Wall Street	Broadway	Hollywood	Beverly Hills	Silicon Valley	Las Vegas Strip	Capitol Hill	New England	Midwest	Bay Area	Southern California	Northern California	Deep South	West Coast	East Coast	Gulf Coast	Cape Cod	Martha's Vineyard	Grand Canyon	Yellowstone	Yosemite	Lake Michigan	Lake Tahoe	Heathrow	Gatwick	Tiananmen Square	Tiananmen	Red Square	Tahrir Square	Trafalgar Square	Times Square	Twickenham	Old Trafford	Anfield	Lord's	Silverstone	Monza	Imola	Augusta	Ground Zero	North Pole	South Pole	Auschwitz	Channel Islands	Azores	Madeira	U.S.|US|USA|U.S.A.|United States|United States of America|U.S.A	EU|E.U.	Holy See	Tobago	Birmingham	Manchester	Newcastle	Cambridge	Oxford	Bristol	Plymouth	Portsmouth	Coventry	Derby	York	Bath	Bradford	Wolverhampton	Swansea	Aberdeen	Dundee	Cork	Limerick	Galway	Portland	San Jose	Oakland	Long Beach	Jacksonville	Charlotte	Greensboro	Durham	Richmond	Arlington	Newark	Jersey City	New Haven	Providence	Worcester	Springfield	Albany	Rochester	Syracuse	Columbus	Dayton	Toledo	Akron	Grand Rapids	Kansas City	Wichita	Mobile	Montgomery	Savannah	Charleston	Columbia	Lexington	Knoxville	Chattanooga	Madison	Green Bay	Tampa Bay	Golden State	Colorado Springs	Boulder	Tacoma	Hamilton	Windsor	Halifax	Kingston	Georgetown	San Juan	Valencia	Cordoba	Merida	Leon	Newport	Stamford	Palo Alto	Pasadena	Santa Monica	Santa Barbara	Anaheim	Bakersfield	Stanford`;
var demonyms = `afghan	afghans	african	africans	albanian	albanians	algerian	algerians	american	americans	angolan	angolans	arab	arabs	arabian	argentine	argentinian	argentines	armenian	armenians	asian	asians	australian	australians	aussie	aussies	austrian	austrians	azerbaijani	azeri	bahraini	bangladeshi	bangladeshis	basque	basques	bavarian	belarusian	belarussian	belgian	belgians	bolivian	bosnian	bosnians	botswanan	brazilian	brazilians	british	briton	britons	brit	brits	bulgarian	bulgarians	burmese	burundian	cambodian	cambodians	cameroonian	canadian	canadians	caribbean	catalan	catalans	chadian	chechen	chechens	chilean	chileans	chinese	colombian	colombians	congolese	croat	croats	croatian	croatians	cuban	cubans	cypriot	cypriots	czech	czechs	dane	danes	danish	dominican	dutch	dutchman	ecuadorean	ecuadorian	egyptian	egyptians	english	englishman	eritrean	estonian	estonians	ethiopian	ethiopians	european	europeans	fijian	filipino	filipinos	finn	finnish	finns	french	frenchman	georgian	georgians	german	germans	ghanaian	ghanaians	greek	greeks	guatemalan	guinean	haitian	haitians	honduran	hungarian	hungarians	icelandic	indian	indians	indonesian	indonesians	iranian	iranians	iraqi	iraqis	irish	irishman	israeli	israelis	italian	italians	ivorian	jamaican	jamaicans	japanese	jordanian	jordanians	kazakh	kenyan	kenyans	korean	koreans	kosovar	kosovars	kurd	kurdish	kurds	kuwaiti	kyrgyz	laotian	latvian	latvians	lebanese	liberian	liberians	libyan	libyans	lithuanian	lithuanians	macedonian	macedonians	malawian	malaysian	malaysians	malian	maltese	mauritanian	mexican	mexicans	moldovan	mongolian	montenegrin	moroccan	moroccans	mozambican	namibian	nepalese	nepali	nigerian	nigerians	nigerien	norwegian	norwegians	omani	pakistani	pakistanis	palestinian	palestinians	panamanian	paraguayan	persian	peruvian	peruvians	pole	poles	polish	portuguese	prussian	qatari	roman	romanian	romanians	russian	russians	rwandan	rwandans	salvadoran	saudi	saudis	scandinavian	scot	scots	scottish	scotsman	senegalese	serb	serbian	serbians	serbs	siberian	singaporean	slovak	slovaks	slovakian	slovene	slovenian	slovenians	somali	somalis	soviet	soviets	spaniard	spaniards	spanish	sudanese	swede	swedes	swedish	swiss	syrian	syrians	taiwanese	tajik	tamil	tamils	tanzanian	tanzanians	texan	texans	thai	thais	tibetan	tibetans	togolese	tunisian	tunisians	turk	turkish	turks	turkmen	ugandan	ugandans	ukrainian	ukrainians	uruguayan	uighur	uyghur	uyghurs	uzbek	uzbeks	venezuelan	venezuelans	vietnamese	welsh	welshman	yemeni	yemenis	yugoslav	yugoslavs	zairean	zambian	zambians	zimbabwean	zimbabweans	zulu	hutu	hutus	tutsi	tutsis	hispanic	hispanics	latino	latinos	islamic	islamist	islamists	muslim	muslims	moslem	moslems	christian	christians	catholic	catholics	protestant	protestants	orthodox	jew	jews	jewish	buddhist	buddhists	hindu	hindus	sikh	sikhs	shiite	shiites	shi'ite	shia	sunni	sunnis	mormon	anglican	lutheran	presbyterian	methodist	baptist	baptists	communist	communists	marxist	nazi	nazis	maoist	maoists	republican	republicans	democrat	democrats	democratic	socialist	socialists	conservative	conservatives	liberal	liberals	tory	tories	marxist	californian	new yorker	londoner	parisian	muscovite	berliner	west indian	north korean	north koreans	south korean	south koreans	south african	south africans	new zealander	new zealanders	sri lankan	sri lankans	saudi arabian	puerto rican	puerto ricans	costa rican	african american	african americans	african-american	african-americans	latin american	latin americans	bosnian serb	bosnian serbs	native american	native americans	burkinabe	gambian	sierra leonean	kenyan	lankan	emirati	emiratis	caucasian	slavic	hebrew	arabic	latin	english-speaking	francophone	anglophone	northerner	southerner`;

// src/lexicon/annotate/things.ts
var thingHeads = `accord	accords	act	agreement	amendment	anniversary	award	awards	bill	bond	bonds	bowl	campaign	championship	championships	charter	christmas	clause	classic	code	constitution	convention	crisis	cup	day	days	deal	declaration	derby	directive	doctrine	edition	eve	era	expo	fair	festival	fever	final	finals	game	games	holiday	index	intifada	law	marathon	masters	medal	medals	memorial	month	night	olympics	open	operation	paralympics	plan	prix	prize	programme	program	protocol	race	referendum	regatta	resolution	revolution	rule	season	series	show	slam	stakes	summit	syndrome	tour	tournament	treaty	trophy	uprising	virus	vase	war	wars	week	year	disease	spring	process	road-map	budget	average	standard	language	bible	koran	quran	test	tests	ashes	division	grand	conference`;
var thingFirstWords = "hurricane	typhoon	cyclone	storm	tropical	operation	flight";
var things = `World Cup	World Series	Super Bowl	Olympic	Olympics	Olympic Games	Winter Olympics	Asian Games	Commonwealth Games	Davis Cup	Ryder Cup	UEFA Cup	European Cup	Champions League	Premier League	Premiership	Bundesliga	Serie A	Primera Liga	La Liga	Ligue 1	FA Cup	League Cup	Europa League	Copa America	Copa Libertadores	Grand Prix	Formula One	Formula 1	Grand Slam	U.S. Open	US Open	Australian Open	French Open	British Open	Tour de France	Giro d'Italia	Grand National	Kentucky Derby	America's Cup	Nobel	Nobel Prize	Nobel Peace Prize	Pulitzer	Pulitzer Prize	Oscar	Oscars	Academy Award	Academy Awards	Grammy	Grammys	Emmy	Golden Globe	Booker Prize	Koran	Quran	Bible	Torah	Talmud	God	Allah	Jesus	Christ	Buddha	Islam	Christianity	Judaism	Hinduism	Buddhism	Christmas	Easter	Ramadan	Eid	Hanukkah	Passover	Thanksgiving	Halloween	New Year	New Year's Eve	New Year's Day	Diwali	Holocaust	Cold War	World War	World War I	World War II	World War One	World War Two	First World War	Second World War	Vietnam War	Gulf War	Civil War	Great Depression	Renaissance	Industrial Revolution	Arab Spring	Brexit	Watergate	Internet	Web	World Wide Web	Windows	Linux	Android	iPhone	iPad	PlayStation	Xbox	Java	Boeing 737	Boeing 747	COVID-19	Covid-19	COVID	Covid	Ebola	HIV	AIDS	SARS	Zika	DNA	GDP	CPI	IPO	CEO	CFO	TV	PC	CD	DVD	GMT	EST	EDT	PST	BST	CET	A.M.	P.M.	AM	PM	NGO	NGOs	GPS	UFO	VAT	ID	DJIA	FTSE	Dow Jones	Dow	Nikkei	Hang Seng	DAX	CAC	S&P 500	Euro	Brent	WTI	Marxism	Communism	Socialism	Nazism	Zionism	Catholicism	Apartheid	Twenty20	ODI	T20	MVP	VIP	SUV	PhD	MBA	BA	FILE PHOTO	FILE	PHOTO	Nobel Laureate	Boxing Day	Labor Day	Memorial Day	Independence Day	Black Lives Matter	Silk Road	Belt and Road Initiative	Belt and Road	Operation Desert Storm	Mideast peace	Oslo Accords	Geneva Convention	Geneva Conventions	Kyoto Protocol	Paris Agreement	Good Friday Agreement	Dayton	Maastricht Treaty	Magna Carta	Bill of Rights	Air Force One	Titanic	Mona Lisa	Hamlet	Macbeth	OK	I	LP	EP	PLC	RTRS`;
var calendar = `monday	tuesday	wednesday	thursday	friday	saturday	sunday	mondays	tuesdays	wednesdays	thursdays	fridays	saturdays	sundays	january	february	march	april	may	june	july	august	september	october	november	december	jan	feb	mar	apr	jun	jul	aug	sep	sept	oct	nov	dec	mon	tue	tues	wed	thu	thur	thurs	fri	sat	sun`;
var sentenceStarters = `a	about	above	according	across	actually	after	afterwards	again	against	ago	all	almost	along	already	also	although	am	among	amid	an	and	another	any	anyone	anything	apart	apparently	are	around	as	asked	at	back	barely	based	be	because	been	before	behind	being	below	besides	between	beyond	both	but	by	can	cannot	can't	clearly	compared	concerning	could	couldn't	currently	despite	did	didn't	do	does	doesn't	doing	don't	down	due	during	each	earlier	either	else	elsewhere	enough	especially	even	eventually	ever	every	everybody	everyone	everything	except	far	few	fewer	finally	first	following	for	forget	former	formerly	fortunately	frankly	from	further	furthermore	generally	given	had	half	hardly	has	have	having	he	he'd	he'll	he's	hello	hence	her	here	hers	herself	hey	him	himself	his	how	however	hundreds	i	i'd	i'll	i'm	i've	if	in	including	indeed	initially	inside	instead	into	is	isn't	it	it'd	it'll	its	itself	just	last	lastly	late	later	lately	least	less	let	let's	like	likewise	little	long	look	made	mainly	many	maybe	me	meanwhile	might	millions	mine	more	moreover	most	mostly	much	must	my	myself	near	nearly	neither	never	nevertheless	new	next	no	nobody	none	nonetheless	nor	normally	not	nothing	now	nowadays	obviously	of	off	often	oh	on	once	one	only	or	other	others	otherwise	our	ours	out	outside	over	overall	own	part	partly	perhaps	please	possibly	presumably	previously	probably	quite	rather	reached	really	recently	reportedly	right	roughly	said	same	second	secondly	see	seen	several	shall	she	she'd	she'll	she's	should	similarly	simply	since	so	some	somebody	someone	something	sometimes	soon	still	strangely	such	suddenly	sure	surely	surprisingly	than	thank	thanks	that	that's	the	their	theirs	them	themselves	then	there	there's	thereafter	therefore	these	they	they'd	they'll	they're	they've	third	thirdly	this	those	though	thousands	three	through	throughout	thus	till	to	today	together	tomorrow	tonight	too	toward	towards	two	under	unfortunately	unless	unlike	until	up	upon	us	usually	very	via	was	wasn't	we	we'd	we'll	we're	we've	well	were	what	what's	whatever	when	whenever	where	whereas	whether	which	while	who	who's	whoever	whole	whom	whose	why	will	with	within	without	won't	worse	would	wouldn't	yes	yesterday	yet	you	you'd	you'll	you're	you've	your	yours	yourself	four	five	six	seven	eight	nine	ten	eleven	twelve	dozens	twenty	thirty	fifty	hundred	thousand	million	nos	no.	mr	police	people	officials	analysts	experts	critics	supporters	residents	witnesses	authorities	investigators	prosecutors	troops	soldiers	shares	sources	traders	dealers	economists	investors	women	men	children	students	workers	farmers`;
var rareHeadlineVerbs = `accuse	aid	announce	appeal	arrest	attack	await	axe	ban	battle	blame	block	boost	calm	cancel	celebrate	challenge	cheer	cite	climb	collapse	condemn	debate	decline	delay	deny	dive	doubt	drown	ease	eject	emerge	endorse	escape	eye	face	fear	fight	fire	flee	flood	gather	grab	grip	hail	halt	hike	hunt	hurt	investigate	jail	kick	launch	loom	mourn	mull	nab	near	oust	outlaw	overtake	plead	pledge	plunge	postpone	praise	probe	protest	raid	recall	rescue	resign	resume	review	revive	risk	seal	search	seek	seize	shake	shed	shelve	shoot	shrink	sink	slam	soar	spur	steal	sue	surge	swear	sweep	swing	target	threaten	torch	trade	trail	unveil	urge	vow	weigh	withdraw	woo	yield`;

// src/annotate/tokens/phrases.ts
var scratch = new Tokens();
var TokenPhrases = class {
  #vocabulary;
  #spelling;
  #first = [];
  constructor(vocabulary, spelling = {}) {
    this.#vocabulary = vocabulary;
    this.#spelling = spelling;
  }
  /** Adds a phrase with its value. If the phrase was added before, its value is replaced. */
  add(phrase2, value) {
    scratch.clear();
    tokenise(flattenString(phrase2), 0, phrase2.length, scratch, this.#vocabulary, this.#spelling);
    let node;
    for (let token = 0; token < scratch.count; token++) {
      const id = this.#vocabulary.add(phrase2.slice(scratch.start(token), scratch.end(token)));
      if (!node) node = this.#first[id] ??= {};
      else {
        node.next ??= /* @__PURE__ */ new Map();
        let next = node.next.get(id);
        if (!next) node.next.set(id, next = {});
        node = next;
      }
    }
    if (node) node.value = value;
    return this;
  }
  /** Returns the vocabulary numbers of a phrase’s words; 0 for words that the vocabulary does not have. */
  wordsOf(phrase2) {
    scratch.clear();
    tokenise(flattenString(phrase2), 0, phrase2.length, scratch, this.#vocabulary, this.#spelling);
    return Array.from({ length: scratch.count }, (_, token) => scratch.word(token));
  }
  /** Returns the longest phrase that starts at a token and ends by `end`; undefined if none does. */
  at(tokens2, token, end) {
    const id = tokens2.word(token);
    if (id === 0 || token >= end) return void 0;
    let node = this.#first[id];
    if (!node) return void 0;
    let best2;
    for (let to = token + 1; ; to++) {
      if (node.value !== void 0) best2 = { value: node.value, to };
      const next = to < end && tokens2.kind(to) !== NONE ? node.next?.get(tokens2.word(to)) : void 0;
      if (!next) return best2;
      node = next;
    }
  }
};

// src/annotate/names/candidates/known-names.ts
var LATIN = /^[\p{Script=Latin}\p{M}'’. -]{3,}$/u;
function* knownNames() {
  const states = /* @__PURE__ */ new Map();
  for (const name of words(areas)) for (const form of name.split("|")) yield [form, { kind: "place", scale: "region" }];
  for (const { code, names } of regions()) {
    const known = { kind: "place", scale: "region", country: code.slice(0, 2), subdivision: code };
    if (names[0]) states.set(names[0], code);
    for (const [index, name] of names.entries()) {
      if (index === 0 || name.endsWith(".") && name.length > 2 || isSpelledOut(name)) yield [name, known];
    }
  }
  for (const { name, names, country, subdivision } of places()) {
    const known = { kind: "place", scale: "city", country, ...subdivision && { subdivision } };
    for (const form of [name, ...names]) if (LATIN.test(form)) yield [form, known];
  }
  for (const { code, names } of countries()) {
    const state = states.get(names[0] ?? "");
    const known = { kind: "place", scale: "country", country: code, ...state && { state } };
    for (const form of names) if (LATIN.test(form) && !LETTERS2.test(form)) yield [form, known];
  }
  for (const [country, list] of lettersOfCountries) {
    for (const form of words(list)) yield [form, { kind: "place", scale: "country", country, letters: true }];
  }
  for (const [kind, list] of lists) {
    for (const row of words(list))
      for (const form of row.split("|")) yield [form, { kind, letters: LETTERS2.test(form) }];
  }
}
var lists = [
  ["organisation", organisations],
  ["team", teams],
  ["thing", things]
];
var isSpelledOut = (name) => name.length > 5 && LATIN.test(name) && !/[.\p{Lu}]{2}|\.$/u.test(name);
var LETTERS2 = /^[A-Z.]+$/;
var lettersOfCountries = [
  ["US", "U.S., US, U.S, USA, U.S.A."],
  ["GB", "UK, U.K."],
  ["AE", "UAE, U.A.E."],
  ["CD", "DRC"],
  ["KP", "DPRK"]
];

// src/annotate/names/function-word-weights.ts
var before = [
  [featureWeights.afterIn, "in"],
  [featureWeights.afterAt, "at"],
  [featureWeights.afterFrom, "from"],
  [featureWeights.afterTo, "to"],
  [featureWeights.afterBy, "by"],
  [featureWeights.afterWith, "with"],
  [featureWeights.afterFor, "for"],
  [featureWeights.afterA, "a, an"],
  [featureWeights.afterAgainst, "against"],
  [featureWeights.afterBodyNoun, nounsBeforeBodies]
];
var wordsAfter = [
  [featureWeights.beforeIn, "in"],
  [featureWeights.beforeOf, "of"],
  [featureWeights.beforeAt, "at"],
  [
    featureWeights.beforeAuxiliary,
    "is, was, has, had, will, would, could, did, does, may, might, should, must, also, can"
  ]
];
var nounsAfter = [[featureWeights.beforeBodyNoun, nounsAfterBodies]];
var wordsAfterComma = [
  [featureWeights.beforeWho, "who, whose"],
  [featureWeights.beforeWhere, "where"],
  [featureWeights.beforeCommaAnd, "a, an, the"]
];
var wordsAfterHyphen = [[featureWeights.beforeBased, "based, born"]];
var beforeIn = (rows) => [
  [featureWeights.titleBefore, rows.sayings],
  [featureWeights.afterPlacePreposition, rows.prepositions],
  [featureWeights.afterThe, rows.the],
  [featureWeights.afterOf, rows.of],
  [featureWeights.afterIn, rows.in],
  [featureWeights.afterFrom, rows.from],
  [featureWeights.afterTo, rows.to],
  [featureWeights.afterBy, rows.by],
  [featureWeights.afterWith, rows.with],
  [featureWeights.afterFor, rows.for],
  [featureWeights.afterAgainst, rows.against]
];
function functionWordWeightsOf(vocabulary, rows) {
  const table2 = (rows2) => {
    const found = [];
    for (const [row, list] of rows2) for (const word2 of words(list)) found[vocabulary.add(word2)] = row;
    return found;
  };
  const listed2 = (list) => {
    const found = [];
    for (const word2 of words(list)) found[vocabulary.add(word2)] = true;
    return found;
  };
  const first = (list, english4) => vocabulary.add(words(list)[0] ?? english4);
  return {
    before: table2(rows ? beforeIn(rows) : before),
    after: table2(rows ? [] : [...nounsAfter, ...wordsAfter]),
    afterComma: table2(rows ? [] : wordsAfterComma),
    afterHyphen: table2(rows ? [] : wordsAfterHyphen),
    closes: listed2(rows?.closes),
    opensThing: listed2(thingFirstWords),
    the: first(rows?.the, "the"),
    of: first(rows?.of, "of"),
    in: first(rows?.in, "in"),
    and: first(rows?.and, "and")
  };
}

// src/annotate/names/name-words.ts
var lists2 = [
  [HONORIFIC, honorifics],
  [ROLE, roles],
  [ROLE_MODIFIER, roleModifiers],
  [PARTICLE, particles],
  [LEADING_PARTICLE, leadingParticles],
  [SPEECH_VERB, sayings],
  [GENERATION, generations],
  [ORGANISATION_HEAD, organisationHeads],
  [LEGAL_FORM, legalForms],
  [HEAD_BEFORE_OF, ofHeads],
  [TEAM_HEAD, teamHeads],
  [CONNECTOR, "of, and, for, on"],
  [CONNECTOR, particles],
  [LOCAL, localWords],
  [PLACE_HEAD, placeHeads],
  [PLACE_FIRST_WORD, placeFirstWords],
  [COMPASS, compass],
  [PREPOSITION, prepositions],
  [PLACE_NOUN, placeNouns],
  [DEMONYM, demonyms],
  [THING_HEAD, thingHeads],
  [SENTENCE_STARTER, sentenceStarters]
];
var rareLists = [
  [BODY, localBodies],
  [POSSESSOR, possessors],
  [PLACE_TAIL, placeTails],
  [REGION_NOUN, regionNouns]
];
var english = [[CALENDAR, calendar]];
var listsOf = (rows) => [
  [HONORIFIC, rows.honorifics],
  [ROLE, rows.roles],
  [SPEECH_VERB, rows.sayings],
  [ORGANISATION_HEAD, rows.heads],
  [HEAD_BEFORE_OF, rows.ofHeads],
  [PARTICLE | CONNECTOR, rows.particles],
  [CONNECTOR, rows.and],
  [SENTENCE_STARTER, rows.openers],
  [DEMONYM, rows.demonyms],
  [CALENDAR, rows.calendar],
  [PREPOSITION, rows.in],
  [PREPOSITION, rows.prepositions],
  [GIVEN, rows.given ?? ""],
  [ROLE | PLACE_NOUN, rows.placeRoles ?? ""]
];
function nameWordsOf({ vocabulary, spelling, rows: { names: rows, plain } }) {
  const found = [];
  const addClass = (bits, word2) => {
    const id = vocabulary.add(word2);
    found[id] = (found[id] ?? 0) | bits;
  };
  for (const [bits, list] of [...lists2, ...rows ? listsOf(rows) : english])
    for (const word2 of words(list)) addClass(bits, word2);
  const rareClasses = /* @__PURE__ */ new Map();
  for (const [bits, list] of [...rareLists, [FIELD_ROLE, rows?.fieldRoles ?? ""]])
    for (const word2 of words(list)) {
      const id = vocabulary.add(word2);
      rareClasses.set(id, (rareClasses.get(id) ?? 0) | bits);
    }
  for (const word2 of words(rows?.the)) {
    const id = vocabulary.add(word2);
    if (!words(rows?.particles).includes(word2)) found[id] = (found[id] ?? 0) & ~CONNECTOR;
  }
  for (const word2 of expandWords(givenNames)) addClass(GIVEN, word2);
  for (const word2 of expandWords(familyNames)) addClass(FAMILY, word2);
  for (const word2 of expandWords(familyFirstNames)) addClass(FAMILY | FAMILY_FIRST, word2);
  for (const row of expandWords(plain ?? "")) for (const word2 of formsOf(row)) addClass(PLAIN, word2);
  if (plain !== void 0) for (const role of words(roles)) addClass(PLAIN, `${role}s`);
  if (plain !== void 0)
    for (const verb of words(rareHeadlineVerbs))
      for (const word2 of [verb, `${verb}s`]) addClass(PLAIN, word2);
  const known = new TokenPhrases(vocabulary, spelling);
  const cities = /* @__PURE__ */ new Set();
  for (const [name, value] of knownNames()) {
    if (value.kind === "place") cities.add(name);
    else if (rows && value.kind === "team" && cities.has(name)) continue;
    known.add(name, value);
    const [opening = 0] = known.wordsOf(name);
    found[opening] = (found[opening] ?? 0) | KNOWN_NAME_START;
  }
  const small = functionWordWeightsOf(vocabulary, rows);
  const ofRoles = roleWordsOf(vocabulary, rows);
  const table2 = new Int32Array(vocabulary.size);
  for (const [id, bits] of found.entries()) table2[id] = bits ?? 0;
  const capitals2 = plain !== void 0 ? "weighed" : rows ? rows.nouns ? "nouns" : "tell" : "little";
  const twoFamilies = rows?.twoFamilies ?? false;
  return { classes: table2, rareClasses, known, small, roleWords: ofRoles, capitals: capitals2, twoFamilies };
}
var ENDINGS = {
  S: [0, "s"],
  X: [0, "es"],
  D: [0, "d"],
  E: [0, "ed"],
  G: [0, "ing"],
  L: [0, "ly"],
  N: [0, "ness"],
  I: [1, "ing"],
  Y: [1, "ies"],
  Z: [1, "ied"]
};
function formsOf(row) {
  let end = row.length;
  while (ENDINGS[row.charAt(end - 1)]) end--;
  const stem = row.slice(0, end);
  const forms = [stem];
  for (const letter of row.slice(end)) {
    const ending = ENDINGS[letter];
    if (ending) forms.push(stem.slice(0, end - ending[0]) + ending[1]);
  }
  return forms;
}

// src/lexicon/annotate/sentence-row.ts
var everywhere = "mr	mrs	ms	dr	prof	st";

// src/annotate/sentences/sentence-words.ts
var BITS3 = 16;
var flag6 = defineFlags("word of a sentence end", BITS3);
var TITLE2 = flag6("TITLE");
var CUT = flag6("CUT");
var NUMBERED = flag6("NUMBERED");
var OPENER = flag6("OPENER");
var SPEECH_VERB2 = flag6("SPEECH_VERB");
var CLOCK = flag6("CLOCK");
var DAY2 = flag6("DAY");
var ZONED = flag6("ZONED");
var REGION = flag6("REGION");
var LETTERED = flag6("LETTERED");
var LETTER_NAME = flag6("LETTER_NAME");
var LETTER_LEAD = flag6("LETTER_LEAD");
var NO_ROW = {};
function sentenceWordsOf({ vocabulary, rows }) {
  const row = rows.sentences ?? NO_ROW;
  const known = [];
  const addWords = (list, bit) => {
    for (const word2 of words(list)) {
      known.push([vocabulary.add(word2), bit]);
      if (word2.includes(".")) known.push([vocabulary.add(`${word2}.`), bit]);
    }
  };
  const cut = words(row.cut);
  addWords(
    words(everywhere).filter((title) => !cut.includes(title)).join(", "),
    TITLE2
  );
  addWords(row.titles, TITLE2);
  addWords(row.cut, CUT);
  addWords(row.regions, CUT | REGION);
  addWords(row.numbered, NUMBERED);
  addWords(row.openers, OPENER);
  addWords(row.speechVerbs, SPEECH_VERB2);
  addWords(row.lettered, LETTERED);
  addWords(row.letterNames, LETTER_NAME);
  addWords(row.letterLeads, LETTER_LEAD);
  addWords(row.clock, CLOCK);
  addWords(row.days, DAY2);
  addWords(row.zoned, ZONED);
  const bits = new Uint16Array(vocabulary.size);
  for (const [id, bit] of known) bits[id] = (bits[id] ?? 0) | bit;
  return { bits, ordinals: row.ordinals ?? false, stops: row.stops ?? "" };
}

// src/annotate/statements/cues/speech-phrases.ts
var scratch2 = new Tokens();
function phraseWords(phrase2, vocabulary, spelling) {
  scratch2.clear();
  tokenise(flattenString(phrase2), 0, phrase2.length, scratch2, vocabulary, spelling);
  return Array.from(
    { length: scratch2.count },
    (_, token) => vocabulary.add(phrase2.slice(scratch2.start(token), scratch2.end(token)))
  );
}

// src/annotate/statements/cues/verb-forms.ts
var PLAIN2 = 0;
var FINITE = 1;
var PAST = 2;
var GERUND = 3;
var NOUN = 4;
function parseVerbEnding(row) {
  const at2 = row.indexOf(":");
  return {
    ending: row.slice(0, at2).trim(),
    forms: words(row.slice(at2 + 1).trim())
  };
}
function* inflect(verb, paradigms) {
  const fit = verb.includes("/") ? void 0 : paradigms.find(({ ending }) => verb.endsWith(ending));
  const stem = fit ? verb.slice(0, verb.length - fit.ending.length) : "";
  const forms = fit ? [fit.ending, ...fit.forms] : verb.split("/");
  for (const [form, spellings] of forms.entries())
    for (const spelling of spellings.split("|")) {
      const word2 = spelling.trim();
      if (word2 !== "*" && stem + word2) yield { word: stem + word2, form: Math.min(form, GERUND) };
    }
}

// src/annotate/statements/cues/word-senses.ts
var sense = defineFlags("word sense");
var DETERMINER2 = sense("DETERMINER");
var POSSESSIVE = sense("POSSESSIVE");
var PREPOSITION2 = sense("PREPOSITION");
var PRONOUN = sense("PRONOUN");
var RELATIVE = sense("RELATIVE");
var AUXILIARY = sense("AUXILIARY");
var PASSIVE = sense("PASSIVE");
var NEGATION = sense("NEGATION");
var ADVERB = sense("ADVERB");
var AND2 = sense("AND");
var CONJUNCTION = sense("CONJUNCTION");
var SUBORDINATOR = sense("SUBORDINATOR");
var THAT = sense("THAT");
var WHETHER = sense("WHETHER");
var TO = sense("TO");
var TIME = sense("TIME");
var VERB = sense("VERB");
var CUE = sense("CUE");
var SOURCE = sense("SOURCE");
var HE = sense("HE");
var SHE = sense("SHE");
var THEY = sense("THEY");
var TOPIC = sense("TOPIC");
var MAN = sense("MAN");
var WOMAN = sense("WOMAN");
var NORM = sense("NORM");
var LABEL = sense("LABEL");
var BOTH_WORD = sense("BOTH_WORD");
var IT = sense("IT");
var BY = sense("BY");
var WITNESS = sense("WITNESS");
var frame = defineFlags("frame");
var SPEECH = frame("SPEECH");
var CLAUSE = frame("CLAUSE");
var QUESTION = frame("QUESTION");
var INFINITIVE = frame("INFINITIVE");
var ADDRESSEE = frame("ADDRESSEE");
var ACTOR = frame("ACTOR");
var INANIMATE = frame("INANIMATE");
var REFERENCE = frame("REFERENCE");
var OBJECT = frame("OBJECT");
var INFORMANT = frame("INFORMANT");
var NO_SPEAKER = frame("NO_SPEAKER");
var NAMING_VERB = frame("NAMING_VERB");
var FRAME_BITS = {
  speech: SPEECH,
  that: CLAUSE,
  whether: QUESTION,
  to: INFINITIVE,
  hearer: ADDRESSEE,
  "hearer-to": ACTOR,
  thing: INANIMATE,
  reference: REFERENCE,
  object: OBJECT,
  informant: INFORMANT,
  nobody: NO_SPEAKER,
  names: NAMING_VERB
};

// src/annotate/statements/cues/statement-words.ts
var HABITS = {
  dropsSubject: false,
  commaBeforeClause: false,
  verbLast: false,
  sourceInside: false,
  looseSubject: false,
  capitalNouns: false
};
var SURE = 90;
var SENSES = [
  ["determiners", DETERMINER2],
  ["possessives", POSSESSIVE],
  ["prepositions", PREPOSITION2],
  ["pronouns", PRONOUN],
  ["relatives", RELATIVE],
  ["auxiliaries", AUXILIARY],
  ["passive", PASSIVE],
  ["negations", NEGATION],
  ["adverbs", ADVERB],
  ["and", AND2],
  ["conjunctions", CONJUNCTION],
  ["subordinators", SUBORDINATOR],
  ["that", THAT],
  ["whether", WHETHER],
  ["to", TO],
  ["times", TIME],
  ["verbs", VERB],
  ["he", HE],
  ["she", SHE],
  ["they", THEY],
  ["it", IT],
  ["both", BOTH_WORD],
  ["by", BY],
  ["witnesses", WITNESS],
  ["topics", TOPIC],
  ["norms", NORM],
  ["labels", LABEL],
  ["men", MAN],
  ["women", WOMAN]
];
var dense = (list, size) => Array.from({ length: size }, (_, id) => list[id]);
var FIGURE = -1;
function statementWordsOf({ vocabulary, rows, spelling }) {
  const { speech } = rows;
  const cues = [];
  const known = [];
  const sources = new TokenPhrases(vocabulary, spelling);
  const refused = [];
  const cut = (phrase2) => phraseWords(phrase2, vocabulary, spelling);
  if (speech) {
    for (const [list, bit] of SENSES)
      for (const word2 of words(speech.words[list])) {
        const [id = 0, ...rest] = word2.endsWith("'") ? [vocabulary.add(word2)] : cut(word2);
        if (rest.length === 0) known.push([id, bit]);
      }
    for (const { phrase: phrase2, cue } of cuesOf(speech)) {
      const [first = 0, ...rest] = cut(phrase2);
      const { force, takes, form, confidence } = cue;
      (cues[first] ??= []).push({ force, takes, form, rest, next: rest[0] ?? 0, confidence });
      known.push([first, CUE]);
    }
    for (const { verb, things: things2 } of refusalsOf(speech))
      for (const thing of things2)
        (refused[vocabulary.add(verb)] ??= /* @__PURE__ */ new Set()).add(thing === "#" ? FIGURE : vocabulary.add(thing));
    for (const { side, phrases } of speech.sources)
      for (const phrase2 of words(phrases)) {
        sources.add(phrase2, side);
        known.push([cut(phrase2)[0] ?? 0, SOURCE]);
      }
  }
  for (const list of cues) list?.sort((a, b) => b.rest.length - a.rest.length);
  const senses = new Uint32Array(vocabulary.size);
  for (const [id, bit] of known) senses[id] = (senses[id] ?? 0) | bit;
  return {
    senses,
    cues: dense(cues, vocabulary.size),
    refused: dense(refused, vocabulary.size),
    sources,
    adverbEndings: words(speech?.words.adverbEndings),
    pastEndings: words(speech?.words.pastEndings),
    gerundEndings: words(speech?.words.gerundEndings),
    pluralEndings: words(speech?.words.pluralEndings),
    topicEndings: words(speech?.words.topicEndings),
    counts: words(speech?.words.counts).map((word2) => vocabulary.add(word2)),
    moods: new Set(words(speech?.words.moods).map((word2) => vocabulary.add(word2))),
    ties: words(speech?.words.ties),
    tieWords: words(speech?.words.ties).map((word2) => vocabulary.add(word2)),
    compounds: words(speech?.words.compounds),
    likes: words(speech?.words.likes).map((word2) => vocabulary.add(word2)),
    genitives: words(speech?.words.genitives).map((word2) => vocabulary.add(word2)),
    singles: words(speech?.words.singles).map((word2) => vocabulary.add(word2)),
    habits: { ...HABITS, ...speech?.habits }
  };
}
function* cuesOf(speech) {
  const paradigms = speech.paradigms.map(parseVerbEnding);
  for (const row of speech.verbs) yield* cuesOfRow(row, paradigms);
  for (const { force, nouns, with: ties, sure } of speech.nouns ?? [])
    for (const noun of words(nouns).flatMap((row) => row.split("/")))
      for (const tie of words(ties))
        yield { phrase: `${noun} ${tie}`, cue: { force, takes: 0, form: NOUN, confidence: sure / 100 } };
}
function* refusalsOf(speech) {
  const paradigms = speech.paradigms.map(parseVerbEnding);
  for (const { verbs, things: things2 } of speech.refusals ?? [])
    for (const verb of words(verbs))
      for (const { word: word2 } of inflect(verb, paradigms)) yield { verb: word2, things: words(things2) };
}
function* cuesOfRow(row, paradigms) {
  const takes = row.takes.split(" ").reduce((sum, frame2) => sum | (FRAME_BITS[frame2] ?? 0), 0);
  const particles2 = row.with === void 0 ? [""] : words(row.with).map((particle) => ` ${particle}`);
  for (const verb of words(row.verbs))
    for (const { word: word2, form } of inflect(verb, paradigms))
      for (const particle of particles2)
        yield {
          phrase: word2 + particle,
          cue: { force: row.force, takes, form, confidence: (row.sure ?? SURE) / 100 }
        };
}

// src/annotate/times/compile-patterns.ts
var NAMES = [
  ...[
    "WEEKDAY",
    "MONTH",
    "DAY",
    "YEAR",
    "DECADE",
    "ORDINAL",
    "COUNT",
    "UNIT",
    "ONE",
    "UNITS",
    "PART",
    "SEASON",
    "DAYS"
  ],
  ...["RELATION", "AGO", "REFERENCE", "MOD", "BOUND", "OFTEN", "HOLIDAY", "CLOCK", "NOON", "ISO", "SPAN"],
  ...["WEEKDAYPART", "NUMBER", "ARTICLE", "CLOCKWORD", "HOUR", "SHORTYEAR", "STOPWATCH"],
  ...["VAGUE", "ERA"]
];
var ONLY_IN_TABLES = ["VAGUE", "ERA"];
var SLOT_NUMBER = Object.fromEntries(NAMES.map((name, index) => [name, index]));
var flag7 = defineFlags("time slot");
var SLOT_BITS = NAMES.map((name) => ONLY_IN_TABLES.includes(name) ? 0 : flag7(name));
var slotBit = (slot) => SLOT_BITS[slot] ?? 0;
var slotBits = (...names) => names.reduce((sum, name) => sum | slotBit(SLOT_NUMBER[name]), 0);
var FILLS = {
  ONE: "UNIT",
  UNITS: "UNIT",
  NOON: "CLOCK",
  NUMBER: "COUNT",
  HOUR: "CLOCK",
  SHORTYEAR: "YEAR",
  STOPWATCH: "SPAN"
};
var slotsNamed = NAMES.map((name) => FILLS[name] ?? name);
var scratch3 = new Tokens();
function compilePatterns(patterns, { vocabulary, spelling }) {
  const root = newState();
  for (const line of patterns.trim().split("\n")) {
    const [shape = "", fills = ""] = line.split("=>");
    const items = shape.trim().split(/\s+/);
    const own2 = items.map((item) => !item.startsWith("~"));
    const pattern = {
      context: own2.indexOf(true),
      itemsAfter: items.length - 1 - own2.lastIndexOf(true),
      fills: fills.trim().split(/\s+/).filter(Boolean).map(parseFilledSlot)
    };
    grow(
      root,
      items.map((item) => ({
        texts: item.replace(/^~|(?<=.)\?$/g, "").split(/(?<=.)\/(?=.)/),
        optional: item.length > 1 && item.endsWith("?")
      })),
      pattern
    );
  }
  return root;
  function grow(state, items, pattern) {
    const [item, ...rest] = items;
    if (!item) {
      state.end ??= pattern;
      return;
    }
    if (item.optional) grow(state, rest, pattern);
    for (const text of item.texts) grow(step(state, text), rest, pattern);
  }
  function step(state, text) {
    if (text === "|") return state.split ??= newState();
    const name = NAMES.indexOf(text);
    if (name >= 0) {
      state.mask |= slotBit(name);
      return state.slots[name] ??= newState();
    }
    const before2 = text === "'s" ? 1 : 0;
    const after = text.length > 1 && text.endsWith("'") ? 1 : 0;
    const whole = `${before2 ? "a" : ""}${text}${after ? "aa" : ""}`;
    scratch3.clear();
    tokenise(flattenString(whole), 0, whole.length, scratch3, vocabulary, spelling);
    let last = state;
    for (let token = before2; token < scratch3.count - after; token++) {
      const word2 = vocabulary.add(whole.slice(scratch3.start(token), scratch3.end(token)));
      last.words ??= /* @__PURE__ */ new Map();
      let next = last.words.get(word2);
      if (!next) last.words.set(word2, next = newState());
      last = next;
    }
    return last;
  }
}
var newState = () => ({ words: void 0, slots: [], mask: 0, split: void 0, end: void 0 });
function parseFilledSlot(text) {
  const [name, value = ""] = text.split(":");
  return [name, /^-?[\d.]+$/.test(value) ? Number(value) : value];
}

// src/annotate/times/time-words.ts
var flag8 = defineFlags("word of a time");
var OPENS = flag8("OPENS");
var WHOLE = flag8("WHOLE");
var INSIDE = flag8("INSIDE");
var AFTER_FIGURES = flag8("AFTER_FIGURES");
var LITERAL = flag8("LITERAL");
var FUTURE = flag8("FUTURE");
var PAST2 = flag8("PAST");
var LEADS2 = flag8("LEADS");
var NOT_BEFORE = flag8("NOT_BEFORE");
var NOT_AFTER = flag8("NOT_AFTER");
var DOUBTFUL = flag8("DOUBTFUL");
var AHEAD = flag8("AHEAD");
var OLD = flag8("OLD");
var AGES_OF = flag8("AGES_OF");
var PAPER = flag8("PAPER");
var SEVERAL = flag8("SEVERAL");
var SUFFIX = flag8("SUFFIX");
var DECADE_SUFFIX = flag8("DECADE_SUFFIX");
var TO2 = flag8("TO");
var TAKES_TO = flag8("TAKES_TO");
var TENSELESS = flag8("TENSELESS");
var IS = flag8("IS");
var HAD = flag8("HAD");
var LIMIT = flag8("LIMIT");
var EDGE = flag8("EDGE");
var EDGE_LEAD = flag8("EDGE_LEAD");
var NOT_COUNTED = flag8("NOT_COUNTED");
function timeWordsOf(source) {
  const { vocabulary, spelling } = source;
  const row = source.rows.times;
  if (!row) return void 0;
  const meanings = /* @__PURE__ */ new Map();
  for (const [name, table2] of slotTables(row)) {
    for (const { spellings, value } of parseTable(table2)) {
      let several = false;
      for (const spelling2 of spellings.flatMap((text) => text.split(/(\/)/))) {
        if (spelling2 === "/") several = true;
        if (spelling2 === "/" || !spelling2) continue;
        const means = meanings.get(spelling2) ?? [];
        means.push({ slot: SLOT_NUMBER[name], value });
        if (name === "UNIT") means.push({ slot: several ? SLOT_NUMBER.UNITS : SLOT_NUMBER.ONE, value });
        meanings.set(spelling2, means);
      }
    }
  }
  const phrases = new TokenPhrases(vocabulary, spelling);
  const single = [];
  const marks3 = [];
  const opened = [];
  for (const [phrase2, means] of meanings) {
    phrases.add(phrase2, means);
    const [first = 0, ...rest] = phrases.wordsOf(phrase2);
    marks3.push([first, OPENS]);
    if (rest.length) for (const id of [first, ...rest]) marks3.push([id, id === first ? SEVERAL : INSIDE]);
    else single[first] = means;
    opened.push([first, means.reduce((sum, { slot }) => sum | slotBit(slot) | (ALSO2[slot] ?? 0), 0)]);
  }
  const mark = (list, bit) => {
    for (const word2 of words(list)) marks3.push([vocabulary.add(word2), bit]);
  };
  mark(row.future, FUTURE);
  mark(row.past, PAST2);
  mark(row.ahead, AHEAD);
  mark(row.notBefore, NOT_BEFORE);
  mark(row.notAfter, NOT_AFTER);
  mark(row.leads, LEADS2);
  mark(row.edges, EDGE);
  mark(row.edgeLeads, EDGE_LEAD);
  mark(row.notCounted, NOT_COUNTED);
  mark(row.doubtful, DOUBTFUL);
  mark(row.old, OLD);
  mark(row.agesOf, AGES_OF);
  mark(row.papers, PAPER);
  mark(row.to, TO2);
  mark(row.takesTo, TAKES_TO);
  mark(row.tenseless, TENSELESS);
  mark(row.is, IS);
  mark(row.had, HAD);
  mark(row.limit, LIMIT);
  mark(row.suffixes, SUFFIX | AFTER_FIGURES);
  mark(`${row.decadeSuffix ?? "s, 's"}`, DECADE_SUFFIX | AFTER_FIGURES);
  mark("-, .", INSIDE);
  const patterns = compilePatterns(row.patterns, source);
  const bits = new Int32Array(vocabulary.size);
  for (const [id, bit] of marks3) bits[id] = (bits[id] ?? 0) | bit;
  const masks = new Int32Array(vocabulary.size);
  for (const [id, mask] of opened) masks[id] = (masks[id] ?? 0) | mask;
  markPlaces({ patterns, bits, masks, single });
  const hours = /(?:^|[\s|])h[|=]/.test(row.clock ?? "");
  const pastEndings = words(row.pastEndings);
  const futureEndings = words(row.futureEndings);
  const glance = Uint8Array.from(bits);
  return { row, bits, glance, masks, single, phrases, patterns, pastEndings, futureEndings, hours };
}
function markPlaces({
  patterns,
  bits,
  masks,
  single
}) {
  const addBit = (id, bit) => {
    bits[id] = (bits[id] ?? 0) | bit;
  };
  const inside = patternParts(patterns);
  for (const [id, state] of patterns.words ?? []) addBit(id, state.end ? OPENS | LITERAL | WHOLE : OPENS | LITERAL);
  for (const id of inside.words) addBit(id, INSIDE | LITERAL);
  const figures = FIGURES.flatMap((name) => patterns.slots[name] ?? []);
  for (const state of figures)
    for (const id of [...state.words?.keys() ?? [], ...state.split?.words?.keys() ?? []]) addBit(id, AFTER_FIGURES);
  const afterFigures = figures.reduce((sum, { mask }) => sum | mask, slotBits("CLOCKWORD"));
  const whole = patterns.slots.reduce((sum, state, index) => state?.end ? sum | slotBit(index) : sum, 0);
  for (const [id, mask] of masks.entries()) {
    if (mask & (inside.mask | slotBits("NUMBER", "CLOCKWORD"))) addBit(id, INSIDE);
    if (mask & afterFigures) addBit(id, AFTER_FIGURES);
    if (single[id]?.some(({ slot }) => whole & slotBit(slot))) addBit(id, WHOLE);
  }
}
var FIGURES = [
  SLOT_NUMBER.DAY,
  SLOT_NUMBER.COUNT,
  SLOT_NUMBER.ORDINAL,
  SLOT_NUMBER.DECADE,
  SLOT_NUMBER.CLOCK,
  SLOT_NUMBER.HOUR,
  SLOT_NUMBER.ISO
];
function patternParts(patterns) {
  const found = /* @__PURE__ */ new Set();
  let mask = 0;
  const waiting = [...patterns.words?.values() ?? [], ...patterns.slots.flatMap((state) => state ?? [])];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    for (const [id, next] of state.words ?? []) {
      found.add(id);
      waiting.push(next);
    }
    mask |= state.mask;
    waiting.push(...state.slots.flatMap((next) => next ?? []));
    if (state.split) waiting.push(state.split);
  }
  return { words: found, mask };
}
var ALSO2 = {
  [SLOT_NUMBER.NUMBER]: slotBits("COUNT", "ORDINAL", "YEAR", "CLOCK"),
  [SLOT_NUMBER.VAGUE]: slotBits("COUNT"),
  [SLOT_NUMBER.ERA]: slotBits("YEAR"),
  [SLOT_NUMBER.ARTICLE]: slotBits("COUNT")
};
var slotTables = (row) => [
  ["MONTH", row.months],
  ["WEEKDAY", row.weekdays],
  ["NUMBER", row.numbers],
  ["ORDINAL", row.ordinals],
  ["UNIT", row.units],
  ["PART", row.parts],
  ["SEASON", row.seasons],
  ["DAYS", row.days],
  ["RELATION", row.relations],
  ["AGO", row.ago],
  ["REFERENCE", row.references],
  ["MOD", row.modifiers],
  ["BOUND", row.bounds],
  ["OFTEN", row.often],
  ["HOLIDAY", row.holidays],
  ["CLOCKWORD", row.clock],
  ["NOON", row.noon],
  ["VAGUE", row.vague],
  ["DECADE", row.decades],
  ["ARTICLE", row.articles],
  ["SPAN", row.spans],
  ["ERA", row.eras],
  ["WEEKDAYPART", weekdayParts(row)]
];
function weekdayParts({ weekdays, weekdayParts: weekdayParts2 }) {
  if (weekdayParts2 === void 0) return void 0;
  const parts = parseTable(weekdayParts2);
  return parseTable(weekdays).flatMap(
    ({ spellings, value: day }) => parts.map(({ spellings: ends, value: part }) => {
      const words2 = spellings.flatMap((start) => ends.map((end) => start + end));
      return `${words2.join("|")}=${day}${part}`;
    })
  ).join(", ");
}
function parseTable(table2) {
  return words(table2).map((entry) => {
    const [spellings = "", value = "1"] = entry.split("=");
    return {
      spellings: spellings.split("|").map((text) => text.trim().replace(/\s+/g, " ")),
      value: /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
    };
  });
}

// src/annotate/words.ts
var baseLanguage = (language) => language.split("-")[0]?.toLowerCase() ?? "";
function findRows(languages, language) {
  const tag = Object.hasOwn(languages, language) ? language : baseLanguage(language);
  return Object.hasOwn(languages, tag) && languages[tag] || {};
}
var KEPT2 = 64;
var made = once(() => /* @__PURE__ */ new WeakMap());
function languageWordsOf(languages, language) {
  let known = made().get(languages);
  if (!known) made().set(languages, known = /* @__PURE__ */ new Map());
  let found = known.get(language);
  if (!found) {
    if (known.size >= KEPT2) known.clear();
    known.set(language, found = makeWords(baseLanguage(language), findRows(languages, language)));
  }
  return found;
}
function makeWords(base, rows) {
  const vocabulary = new Vocabulary();
  const spelling = { elides: words(eliding).includes(base) };
  const source = { rows, vocabulary, spelling };
  return {
    vocabulary,
    spelling,
    sentences: sentenceWordsOf(source),
    names: nameWordsOf(source),
    times: timeWordsOf(source),
    statements: statementWordsOf(source)
  };
}

// src/annotate/read-page.ts
var annotateOptions = {
  date: { what: "a day", fits: () => true },
  language: optionShapes.language,
  zone: zoneOption,
  gazetteer: optionShapes.gazetteer,
  limits: { of: sizeOptions }
};
var tokens = new Tokens();
var BETWEEN = "\n\n";
function pageOfArticle(article, options, languages, parsedWith = {}) {
  const blocks = [];
  const parts = [];
  let start = 0;
  for (const { kind, path: path2, text } of pageTextsOf(article)) {
    blocks.push(makeBlock(kind, path2, start, start + text.length, start));
    parts.push(text);
    start += text.length + BETWEEN.length;
  }
  const date = readDateOption(options.date);
  const reference = date === void 0 ? referenceDayOf(article) ?? readReferenceDay(parsedWith.date ?? "") : readReferenceDay(date);
  parts.push("");
  return makePage(
    parts.join(BETWEEN),
    blocks,
    languageWordsOf(languages, options.language ?? parsedWith.language ?? article.language ?? "en"),
    reference,
    { zone: options.zone ?? parsedWith.zone, gazetteer: options.gazetteer },
    article
  );
}
function pageOfText(text, options, languages) {
  const blocks = [];
  const addBlock = (start2, end) => {
    if (text.slice(start2, end).trim()) blocks.push(makeBlock("paragraph", "text", start2, end, 0));
  };
  let start = 0;
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) {
    let next = at2 + 1;
    while (next < text.length && SPACES.includes(text.charAt(next))) next++;
    if (text.charAt(next) !== "\n") {
      at2 = Math.max(at2, next - 1);
      continue;
    }
    addBlock(start, at2);
    start = at2 = next;
  }
  addBlock(start, text.length);
  const date = readDateOption(options.date);
  const reference = date === void 0 ? void 0 : readReferenceDay(date);
  return makePage(flattenString(text), blocks, languageWordsOf(languages, options.language ?? "en"), reference, options);
}
var SPACES = " 	\r";
var makeBlock = (kind, path2, start, end, origin) => ({
  kind,
  path: path2,
  start,
  end,
  origin,
  from: 0,
  to: 0
});
function makePage(text, blocks, words2, reference, { zone, gazetteer }, article) {
  tokens.clear();
  for (const block of blocks) {
    block.from = tokens.count;
    tokenise(text, block.start, block.end, tokens, words2.vocabulary, words2.spelling);
    block.to = tokens.count;
  }
  return { text, blocks, tokens, words: words2, reference, zone, gazetteer, article, sentences: [] };
}

// src/annotate/sentences/token-shapes.ts
var isNoteReference = ({ tokens: tokens2, text }, token) => text.charCodeAt(tokens2.start(token)) === 91 && tokens2.kind(token + 1) === NUMBER && tokens2.kind(token + 2) === CLOSE;
var isLowerCaseOrClosing = ({ tokens: tokens2 }, token) => tokens2.kind(token) === CLOSE || tokens2.kind(token) === WORD && !tokens2.has(token, CAPITAL | DOTTED) && tokens2.end(token) - tokens2.start(token) > 1;
var isUnit = ({ tokens: tokens2 }, token, next) => tokens2.kind(token - 1) === NUMBER && tokens2.end(token) - tokens2.start(token) <= 2 && !tokens2.has(token, CAPITAL) && tokens2.has(next, CAPITAL) && !tokens2.has(next, CAPS);
function goesOnAfterBracket({ tokens: tokens2 }, open) {
  if (tokens2.kind(open) !== OPEN) return false;
  let close = open + 1;
  while (close < open + BRACKET && tokens2.kind(close) !== CLOSE && tokens2.kind(close) !== NONE) close++;
  const next = close + 1;
  return tokens2.kind(close) === CLOSE && tokens2.kind(next) === WORD && !tokens2.has(next, CAPITAL);
}
var BRACKET = 12;

// src/annotate/sentences/ends.ts
var AHEAD2 = 4;
var CASELESS = 1424;
var STOP4 = 46;
var DEGREE = 176;
var PERSON = 73;
function sentenceEndAt(page, token, last, quoting) {
  const { tokens: tokens2 } = page;
  const to = afterClosingMarks(page, token, last, quoting);
  if (to >= last) return to;
  if (!tokens2.has(to, AFTER_SPACE) && needsSpaceAfter(page, token, to))
    return endsWithoutSpace(page, token, to, last) ? to : void 0;
  if (tokens2.kind(to) === ELLIPSIS && !tokens2.has(to + 1, AFTER_SPACE)) return to;
  const next = afterOpeningMarks(page, to, last);
  if (next >= last) return to;
  const dashed = tokens2.kind(to) === DASH;
  if (dashed && (to > token + 1 || mayBeAbbreviation(page, token))) return void 0;
  switch (tokens2.kind(token)) {
    case EXCLAMATION:
      return mayOpenByCase(page, next) && !(to > token + 1 && isAttributed(page, next, last)) ? to : void 0;
    case ELLIPSIS:
      return (tokens2.kind(token - 1) !== OPEN || mayOpenSentence(page, next)) && // `[...] The`
      mayOpenByCase(page, next) && !mayBePause(page, next) ? to : void 0;
    case WORD:
      return endsAfterLetters(page, token, next) ? to : void 0;
    default:
      return endsAfterStop(page, token, next) ? to : void 0;
  }
}
function afterClosingMarks(page, token, last, quoting) {
  const { tokens: tokens2 } = page;
  let to = token + 1;
  while (to < last) {
    const kind = tokens2.kind(to);
    const apart = to + 1 >= last || tokens2.has(to + 1, AFTER_SPACE);
    if (tokens2.has(to, AFTER_SPACE)) {
      const closes = kind === QUOTE ? quoting || isLineEnd(page, to, last) : CLOSING_APART.has(kind);
      if (!apart || !closes) break;
      to++;
    } else if (CLOSING.has(kind) || kind === OPEN_QUOTE && apart)
      to++;
    else if (isNoteReference(page, to)) to += 3;
    else if (kind === NUMBER && apart && isLowerCaseOrClosing(page, token - 1) && tokens2.end(to) - tokens2.start(to) <= 2)
      to++;
    else break;
  }
  return to;
}
var CLOSING_APART = /* @__PURE__ */ new Set([CLOSE, CLOSE_QUOTE]);
var CLOSING = /* @__PURE__ */ new Set([
  CLOSE,
  CLOSE_QUOTE,
  QUOTE,
  STOP,
  EXCLAMATION,
  ELLIPSIS
]);
var isLineEnd = ({ tokens: tokens2 }, token, last) => token + 1 >= last || tokens2.has(token + 1, LINE);
function needsSpaceAfter({ tokens: tokens2, text }, token, next) {
  const unit = text.charCodeAt(tokens2.start(token));
  return unit < CASELESS || unit === 8230 || unit === 65294 && tokens2.kind(next) === NUMBER;
}
function endsWithoutSpace(page, token, next, last) {
  const { tokens: tokens2 } = page;
  if (tokens2.kind(token) !== STOP || next !== token + 1) return false;
  const before2 = token - 1;
  const known = (sentenceBits(page, next) & (OPENER | TITLE2)) !== 0;
  if (!isLowerCaseOrClosing(page, before2) && !(known && tokens2.end(before2) - tokens2.start(before2) > 3)) return false;
  if (tokens2.has(token, AFTER_SPACE) || !tokens2.has(before2, AFTER_SPACE) && !known) return false;
  if (!tokens2.has(next, CAPITAL) || tokens2.has(next, CAPS | INNER | DIGITS)) return false;
  const following = tokens2.kind(next + 1) === STOP ? next + 2 : next + 1;
  return following >= last || tokens2.has(following, AFTER_SPACE) || tokens2.kind(following) === COMMA;
}
function afterOpeningMarks({ tokens: tokens2 }, token, last) {
  let next = token;
  while (next < last && next < token + AHEAD2) {
    const kind = tokens2.kind(next);
    if (!OPENING.has(kind)) break;
    next++;
  }
  return next;
}
var OPENING = /* @__PURE__ */ new Set([QUOTE, OPEN_QUOTE, CLOSE_QUOTE, OPEN, DASH]);
function mayOpenByCase(page, token) {
  const kind = page.tokens.kind(token);
  if (kind === WORD) return page.tokens.has(token, CAPITAL | INNER) || isCaseless(page, token);
  return kind === NUMBER || kind === IDEOGRAPH || kind === SYMBOL || kind === HYPHEN;
}
function isCaseless({ tokens: tokens2, text }, token) {
  const unit = text.charCodeAt(tokens2.start(token));
  return unit >= CASELESS && !(unit >= 7680 && unit < 8192) && tokens2.kind(token) === WORD;
}
var mayBePause = (page, token) => page.tokens.kind(token) !== WORD || isCaseless(page, token) || page.tokens.end(token) === page.tokens.start(token) + 1 && ((sentenceBits(page, token) & OPENER) === 0 || page.text.charCodeAt(page.tokens.start(token)) === PERSON);
var sentenceBits = ({ tokens: tokens2, words: words2 }, token) => words2.sentences.bits[tokens2.word(token)] ?? 0;
function isAttributed(page, next, last) {
  const { tokens: tokens2 } = page;
  const title = (sentenceBits(page, next) & TITLE2) !== 0;
  if (!title && mayOpenSentence(page, next) && (sentenceBits(page, next + 1) & SPEECH_VERB2) === 0) return false;
  for (let token = next; token < Math.min(last, next + AHEAD2); token++) {
    if ((sentenceBits(page, token) & SPEECH_VERB2) !== 0 && token > next) return true;
    if (token > next && !tokens2.has(token, CAPITAL) && tokens2.kind(token) !== STOP) return false;
  }
  return false;
}
var mayOpenSentence = (page, token) => ((sentenceBits(page, token) & OPENER) !== 0 || isLabelWord(page, token)) && !(page.tokens.kind(token + 1) === STOP && page.tokens.end(token) === page.tokens.start(token) + 1);
var isLabelWord = ({ tokens: tokens2 }, token) => tokens2.kind(token) === WORD && tokens2.kind(token + 1) === COLON;
function endsAfterLetters(page, token, next) {
  if (!mayOpenByCase(page, next)) return false;
  const bits = sentenceBits(page, token);
  if ((bits & TITLE2) !== 0) return false;
  if (mayOpenSentence(page, next) || isCaseless(page, next)) return true;
  if (endsAddress(page, token, bits, next)) return true;
  return (bits & CLOCK) !== 0 && page.tokens.kind(next) === WORD && !isZoneOrDay(page, next);
}
var endsAddress = ({ tokens: tokens2 }, token, bits, next) => (bits & REGION) !== 0 && tokens2.kind(token - 1) === COMMA && tokens2.has(token - 2, CAPITAL) && tokens2.kind(next) === WORD;
var isZoneOrDay = (page, token) => page.tokens.has(token, CAPS) || (sentenceBits(page, token) & DAY2) !== 0 || (sentenceBits(page, token + 1) & ZONED) !== 0;
function endsAfterStop(page, token, next) {
  const { tokens: tokens2, text, words: words2 } = page;
  if (text.charCodeAt(tokens2.start(token)) !== STOP4) return true;
  if (!mayOpenByCase(page, next)) return false;
  const before2 = token - 1;
  if (tokens2.has(token, AFTER_SPACE)) return tokens2.kind(before2) !== STOP || !mayBePause(page, next);
  const kind = tokens2.kind(before2);
  const number2 = tokens2.kind(next) === NUMBER;
  if (kind === WORD) {
    const bits = sentenceBits(page, before2);
    if ((bits & TITLE2) !== 0) return tokens2.has(before2, CAPS) && mayOpenSentence(page, next);
    if ((bits & NUMBERED) !== 0 && number2) return false;
    if ((bits & CUT) !== 0 && goesOnAfterBracket(page, token + 1)) return false;
    if ((bits & CUT) !== 0 && isUnit(page, before2, next)) return true;
    if ((bits & CUT) !== 0) return mayOpenSentence(page, next) || endsAddress(page, before2, bits, next);
    if (!isInitial(page, before2) || isLetterName(page, before2, bits)) return true;
    const several = tokens2.kind(before2 - 1) === STOP && isInitial(page, before2 - 2);
    return mayOpenSentence(page, next) || number2 && !several;
  }
  if (kind === NUMBER) {
    const ordinal = words2.sentences.ordinals && tokens2.end(before2) - tokens2.start(before2) <= 2;
    return !ordinal || mayOpenSentence(page, next);
  }
  return !(number2 && text.charCodeAt(tokens2.start(before2)) === DEGREE);
}
var mayBeAbbreviation = (page, token) => page.tokens.kind(token) === WORD || (sentenceBits(page, token - 1) & (TITLE2 | CUT)) !== 0 || isInitial(page, token - 1);
function isLetterName(page, letter, bits) {
  const lead = sentenceBits(page, letter - 1);
  return (lead & LETTERED) !== 0 || (bits & LETTER_NAME) !== 0 && (lead & LETTER_LEAD) !== 0;
}
function isInitial({ tokens: tokens2 }, token) {
  if (tokens2.end(token) - tokens2.start(token) !== 1) return false;
  if (tokens2.has(token, AFTER_SPACE | LINE)) return true;
  const before2 = tokens2.kind(token - 1);
  return before2 === STOP || before2 === OPEN || before2 === HYPHEN || before2 === QUOTE;
}

// src/annotate/sentences/line-breaks.ts
var NARROW = 0.7;
var SHORT2 = 60;
var ENTRY = 30;
var TAB = 9;
function endsSentenceAtBreak(page, block, from, token) {
  const { tokens: tokens2, text } = page;
  const kind = tokens2.kind(token);
  const before2 = tokens2.kind(token - 1);
  if (kind === WORD && !tokens2.has(token, CAPITAL))
    return before2 === WORD && isSmallList(page, block, from, token);
  if (kind >= CLITIC && kind <= COLON) return false;
  if (before2 === STOP || before2 === EXCLAMATION || before2 === COLON) return true;
  if (before2 === CLOSE_QUOTE || before2 === QUOTE) return true;
  if (before2 === COMMA || before2 === HYPHEN || before2 === OPEN) return false;
  if (text.charCodeAt(tokens2.start(token) - 1) === TAB) return true;
  const length = rangeLength(page, lineStart(page, from, token), token);
  const next = rangeLength(page, token, lineEnd(page.tokens, token, block.to));
  if (before2 === NUMBER && length < SHORT2 && next < SHORT2) return true;
  return length < next * NARROW;
}
function isSmallList(page, block, from, token) {
  const { tokens: tokens2 } = page;
  if (tokens2.kind(block.from) !== WORD || tokens2.has(block.from, CAPITAL)) return false;
  const length = rangeLength(page, lineStart(page, from, token), token);
  return length < ENTRY && rangeLength(page, token, lineEnd(page.tokens, token, block.to)) < ENTRY;
}
var rangeLength = ({ tokens: tokens2 }, from, to) => tokens2.end(to - 1) - tokens2.start(from);
function lineStart({ tokens: tokens2 }, from, token) {
  let first = token - 1;
  while (first > from && !tokens2.has(first, LINE)) first--;
  return first;
}

// src/annotate/sentences/list-markers.ts
var ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
var ListMarkers = class {
  #page;
  #style = "";
  #values = [];
  constructor(page) {
    this.#page = page;
  }
  /** Whether a marker has been recorded, so that the next one is expected. */
  get counting() {
    return this.#style !== "";
  }
  /** Records the marker that opens a sentence, and returns the index of the token after it. Returns `token` if there is no marker. */
  open(token, last) {
    const marker = this.#marker(token, last);
    if (!marker) return token;
    this.#style = marker.style;
    this.#values = marker.values;
    return marker.to;
  }
  /** Whether a marker at a token continues the list. At the start of a line (`line`), any marker does. */
  follows(token, last, line) {
    if (this.#style === "" && !line) return false;
    const marker = this.#marker(token, last);
    if (line && marker) return true;
    return marker?.style === this.#style && marker.values.some((value) => this.#values.includes(value - 1));
  }
  #marker(token, last) {
    const { tokens: tokens2, text } = this.#page;
    let at2 = token;
    let style = "";
    const first = tokens2.kind(at2);
    if (first === SYMBOL || first === OPEN) {
      style = text.charAt(tokens2.start(at2));
      at2++;
    }
    if (at2 + 1 >= last || at2 > token && first === OPEN && tokens2.has(at2, AFTER_SPACE)) return void 0;
    const mark = tokens2.kind(at2 + 1);
    if (mark !== STOP && mark !== CLOSE || tokens2.has(at2 + 1, AFTER_SPACE)) return void 0;
    const values = this.#read(at2);
    if (values.length === 0) return void 0;
    let to = at2 + 2;
    if (mark === STOP && tokens2.kind(to) === CLOSE && !tokens2.has(to, AFTER_SPACE)) to++;
    if (to < last && !tokens2.has(to, AFTER_SPACE)) return void 0;
    const kind = tokens2.kind(at2) === NUMBER ? "1" : "a";
    return { style: `${style}${kind}${mark}`, values, to };
  }
  #read(token) {
    const { tokens: tokens2, text } = this.#page;
    const start = tokens2.start(token);
    const length = tokens2.end(token) - start;
    const kind = tokens2.kind(token);
    if (kind === NUMBER && length <= 2) return [Number(text.slice(start, start + length))];
    if (kind !== WORD || length > 4) return [];
    const word2 = text.slice(start, start + length).toLowerCase();
    const values = length === 1 && word2 >= "a" && word2 <= "z" ? [100 + word2.charCodeAt(0)] : [];
    const roman = ROMAN.indexOf(word2);
    return roman < 0 ? values : [...values, roman + 1];
  }
};

// src/annotate/sentences/find-sentences.ts
function findSentences(page) {
  const sentences = [];
  for (const block of page.blocks) splitBlock(page, block, sentences);
  return sentences;
}
function splitBlock(page, block, sentences) {
  const { tokens: tokens2, text } = page;
  const { to: last } = block;
  const own2 = page.words.sentences.stops;
  const markers = new ListMarkers(page);
  let from = block.from;
  let quoting = false;
  let depth = 0;
  const close = (to) => {
    sentences.push({ block, start: tokens2.start(from), end: tokens2.end(to - 1), from, to });
    from = to;
  };
  for (let token = block.from; token < last; token++) {
    const kind = tokens2.kind(token);
    const flags = tokens2.flags(token);
    if (kind === WORD && (flags & (LINE | DOTTED)) === 0 && token > from && !markers.counting) continue;
    const line = token > from && (flags & LINE) !== 0;
    if (token > from && (markers.follows(token, last, line) || line && endsSentenceAtBreak(page, block, from, token)))
      close(token);
    if (token === from) {
      const afterMarker = markers.open(token, last);
      if (afterMarker > token) {
        token = afterMarker - 1;
        continue;
      }
    }
    switch (kind) {
      case WORD:
        if ((flags & DOTTED) === 0 || text.charCodeAt(tokens2.end(token) - 1) !== STOP_SIGN) continue;
        break;
      case STOP:
      case EXCLAMATION:
      case ELLIPSIS:
        break;
      case QUOTE:
        if (text.charCodeAt(tokens2.start(token)) === QUOTE_SIGN) quoting = !quoting;
        if (from === block.from && isQuotedHeading(page, from, token, last)) {
          close(token + 1);
          quoting = false;
        }
        continue;
      case OPEN:
      case OPEN_QUOTE:
        if (isFullWidth(page, token)) depth++;
        continue;
      case CLOSE:
      case CLOSE_QUOTE:
        if (depth > 0 && isFullWidth(page, token)) depth--;
        continue;
      case COLON:
        if (isRunIn(page, from, token, last)) close(token + 1);
        else if (own2 !== "" && own2.includes(text.charAt(tokens2.start(token)))) break;
        continue;
      default:
        if (own2 === "" || !own2.includes(text.charAt(tokens2.start(token)))) continue;
    }
    if (depth > 0) continue;
    const to = sentenceEndAt(page, token, last, quoting);
    if (to === void 0) continue;
    for (let at2 = token + 1; at2 < to; at2++) if (tokens2.kind(at2) === QUOTE) quoting = false;
    close(to);
    token = to - 1;
  }
  if (from < last) close(last);
}
var STOP_SIGN = 46;
var QUOTE_SIGN = 34;
var FULL_WIDTH = 12288;
var LONGEST_RUN_IN = 6;
var isFullWidth = ({ tokens: tokens2, text }, token) => text.charCodeAt(tokens2.start(token)) >= FULL_WIDTH;
function isRunIn(page, from, colon, last) {
  const { tokens: tokens2 } = page;
  if (colon - from > LONGEST_RUN_IN || colon === from || colon + 1 >= last) return false;
  if (!tokens2.has(colon + 1, CAPITAL) || !tokens2.has(colon + 1, AFTER_SPACE) || tokens2.has(colon + 1, CAPS))
    return false;
  for (let token = from; token < colon; token++) {
    if (tokens2.kind(token) === WORD && !tokens2.has(token, CAPS) && !isLetterToken(page, token)) return false;
  }
  return tokens2.kind(from) === WORD && (tokens2.has(from, CAPS) || tokens2.has(colon - 1, CAPS));
}
var isLetterToken = ({ tokens: tokens2 }, token) => tokens2.end(token) - tokens2.start(token) === 1 && tokens2.has(token, CAPITAL);
function isQuotedHeading({ tokens: tokens2, words: words2 }, from, token, last) {
  const length = token - from - 1;
  if (length < 2 || length > LONGEST_RUN_IN || token + 1 >= last) return false;
  if (tokens2.kind(from) !== QUOTE || tokens2.kind(token - 1) !== WORD) return false;
  const next = token + 1;
  if (!tokens2.has(next, AFTER_SPACE) || tokens2.has(token, AFTER_SPACE) || !tokens2.has(next, CAPITAL)) return false;
  return ((words2.sentences.bits[tokens2.word(next)] ?? 0) & OPENER) !== 0;
}

// src/annotate/statements/statement-candidate.ts
var contentStart = ({ content }) => content[0]?.from ?? 0;

// src/annotate/statements/content/remove-nested-statements.ts
var SURE2 = 0.85;
function removeNestedStatements(context, candidates) {
  const kept = [];
  let outer;
  for (const candidate of candidates) {
    const cue = candidate.cue?.from ?? -1;
    if (candidate.confidence < SURE2 && outer && containsToken(outer, cue) && !context.opening(contentStart(candidate)))
      continue;
    kept.push(candidate);
    if (!outer || contentEnd(candidate) >= contentEnd(outer)) outer = candidate;
  }
  return kept;
}
var contentEnd = ({ content }) => content.at(-1)?.to ?? 0;
function containsToken({ content }, token) {
  for (const { from, to } of content) if (from <= token && token < to) return true;
  return false;
}

// src/annotate/statements/statement-maker.ts
var FRAGMENT = 5;
var DEEPEST = 4;
var SINGLE = 3;
var StatementMaker = class {
  #context;
  #speakers;
  /** The statements whose content may contain the next statement, the outermost first. */
  #open = [];
  constructor(context, speakers) {
    this.#context = context;
    this.#speakers = speakers;
  }
  make(candidate) {
    const context = this.#context;
    const content = [];
    for (const range of candidate.content) {
      const anchor = statementAnchor(context, range);
      if (anchor) content.push(anchor);
    }
    if (content.length === 0) return void 0;
    const cue = candidate.cue && statementAnchor(context, candidate.cue);
    const { speaker, speakers } = this.#speaker(candidate);
    if (candidate.label && !this.#canBeSpeaker(candidate, speaker)) return void 0;
    const chain = this.#chain(candidate, speaker);
    const confidence = Math.round(candidate.confidence * 100) / 100;
    const statement = {
      kind: statementKind(context, candidate),
      force: candidate.force,
      confidence,
      content
    };
    if (cue) statement.cue = cue;
    if (speaker) statement.speaker = speaker;
    if (speakers) statement.speakers = speakers;
    if (chain) statement.chain = chain;
    this.#open.push({ candidate, statement });
    return statement;
  }
  #speaker(candidate) {
    const mention = candidate.speaker && statementAnchor(this.#context, candidate.speaker, candidate.particle);
    if (!mention) return {};
    const members = this.#speakers.identify(candidate);
    if (members.length < 2) return { speaker: makeSpeaker(mention, members[0]) };
    const speakers = members.map(
      (member) => makeSpeaker(member.at && statementAnchor(this.#context, member.at), member)
    );
    return { speaker: { mention }, speakers };
  }
  /** Whether the words before a colon can be a speaker: a person, an organisation, or a word such as `Police:`; not `Espagne:`. */
  #canBeSpeaker({ speaker: at2 }, speaker) {
    if (speaker?.person !== void 0 || speaker?.organisation !== void 0) return true;
    return at2 !== void 0 && this.#context.is(at2.to - 1, WITNESS);
  }
  /**
   * Returns the sources between the speaker of a statement and the story. Undefined for a speaker whom the story quotes itself.
   * This is the one who quotes the speaker. Failing that, these are the speakers of the statements around this one: `Berg` for `Berg said
   * the mayor told her`.
   */
  #chain(candidate, speaker) {
    const at2 = candidate.cue?.from ?? candidate.content[0]?.from ?? 0;
    this.#close(at2);
    const quoting = candidate.through && this.#speaker({ ...candidate, speaker: candidate.through, borrowed: true }).speaker;
    if (quoting) return [quoting];
    if (this.#open.length === 0 || !candidate.cue || candidate.borrowed || !candidate.speaker || this.#isPronoun(candidate.speaker))
      return void 0;
    const chain = [];
    for (const { candidate: outer, statement } of this.#open)
      if (statement.speaker && containsToken(outer, at2) && !isSame(statement.speaker, speaker))
        chain.push(statement.speaker);
    return chain.length > 0 ? chain : void 0;
  }
  /** Keeps only those of the open statements that end after a token; of these, at most the four innermost. */
  #close(at2) {
    let length = 0;
    for (let index = Math.max(0, this.#open.length - DEEPEST); index < this.#open.length; index++) {
      const made2 = this.#open[index];
      if (made2 && (made2.candidate.content.at(-1)?.to ?? 0) > at2) this.#open[length++] = made2;
    }
    while (this.#open.length > length) this.#open.pop();
  }
  /** Whether a speaker is only a pronoun. Inside a statement, it mostly means the speaker of that statement. */
  #isPronoun({ from, to }) {
    return to - from === 1 && this.#context.is(from, PRONOUN | RELATIVE);
  }
};
function makeSpeaker(mention, member) {
  const speaker = mention ? { mention } : {};
  const identity = member?.identity;
  if (identity) speaker[identity.kind] = identity.id;
  return speaker;
}
var isSame = (one, other) => one.mention?.text === other?.mention?.text || one.person !== void 0 && one.person === other?.person || one.organisation !== void 0 && one.organisation === other?.organisation;
function statementAnchor(context, { from, to }, particle = 0) {
  const { page, tokens: tokens2 } = context;
  const block = page.blocks[context.blockOf(from)];
  if (!block || from < block.from || to > block.to || to <= from) return void 0;
  return anchorOf(page, block, tokens2.start(from), tokens2.end(to - 1) - particle);
}
function statementKind(context, { content, reference }) {
  if (reference) return "reference";
  if (context.quotations.length === 0) return "indirect";
  const quoted = [];
  let hasUnquoted = false;
  for (const { from, to } of content)
    for (let token = from; token < to; token++) {
      const quotation = context.quotation(token);
      if (quotation) {
        quoted.push(quotation);
        token = quotation.to - 1;
      } else if (context.isWord(token)) hasUnquoted = true;
    }
  if (quoted.length === 0) return "indirect";
  if (!hasUnquoted) return quoted.some((quotation) => isWholeUtterance(context, quotation)) ? "direct" : "partial";
  return quoted.some((quotation) => isMoreThanFragment(context, quotation)) ? "mixed" : "partial";
}
function isWholeUtterance(context, quotation) {
  if (context.kind(quotation.to) === COMMA && context.isCapital(quotation.from + 1)) return true;
  const last = quotation.closed ? quotation.to - 2 : quotation.to - 1;
  return context.isEnd(last) || context.kind(last) === COMMA || countWordTokens(context, quotation) >= SINGLE;
}
function countWordTokens(context, { from, to }) {
  let words2 = 0;
  for (let token = from; token < to; token++) if (context.isWord(token)) words2++;
  return words2;
}
function isMoreThanFragment(context, quotation) {
  if (countWordTokens(context, quotation) < FRAGMENT) return false;
  for (let token = quotation.from; token < quotation.to; token++) {
    if (context.is(token, AUXILIARY | VERB | CUE)) return true;
    if (context.isEnd(token) && token < quotation.to - 1) return true;
  }
  return false;
}

// src/annotate/statements/content/clause.ts
var LONGEST4 = 300;
var EARLY = 20;
var SHORT3 = 8;
var BRIEF = 5;
function clauseAfter(context, sentence, start, opening) {
  const first = context.opening(start);
  const limit = Math.min(sentence.to, start + LONGEST4);
  let end = start;
  for (; end < limit; end++) {
    const quotation = context.quotation(end);
    if (quotation) {
      end = quotation.to - 1;
      if (quotation === first && !isFragment(context, sentence, end + 1)) {
        end++;
        break;
      }
    } else if (context.kind(end) === SEMICOLON) break;
    else if (context.kind(end) === COMMA) {
      if (startsStatement(context, end + 1, sentence.to)) break;
      if (opening === "thing" && startsOwnClause(context, end + 1, sentence.to)) break;
    }
  }
  const to = trimMarks(context, start, end);
  return to > start ? { from: start, to } : void 0;
}
var isFragment = (context, sentence, next) => next < sentence.to && context.isWord(next) && context.kind(next - 2) !== COMMA;
var startsStatement = (context, token, limit) => context.isCue(token, GERUND) || context.is(token, SOURCE) && context.words.sources.at(context.tokens, token, limit) !== void 0;
function startsOwnClause(context, token, limit) {
  return context.is(token, CONJUNCTION) && hasVerb(context, token + 1, Math.min(limit, token + SHORT3));
}
function trimMarks(context, from, end) {
  let to = end;
  while (to > from && !context.quotation(to - 1) && isMarkKind(context.kind(to - 1))) to--;
  return to;
}
var isMarkKind = (kind) => kind === STOP || kind === COMMA || kind === EXCLAMATION || kind === SEMICOLON || kind === DASH || kind === COLON || kind === ELLIPSIS || kind === CLOSE_QUOTE;
function clauseBefore(context, sentence, start, end) {
  const before2 = end - 1;
  if (before2 < sentence.from) {
    const quotation = context.closing(end);
    return quotation && quotation.from >= sentence.block.from ? quotation : void 0;
  }
  const kind = context.kind(before2);
  const parted = kind === COMMA || kind === DASH || kind === EXCLAMATION;
  if (!parted && !context.quotation(before2)) return void 0;
  const to = trimMarks(context, Math.max(start, end - LONGEST4), parted ? before2 : end);
  const last = context.quotation(to - 1);
  if (last && last.from <= sentence.from) return { from: last.from, to: last.to };
  let from = Math.max(start, to - LONGEST4);
  if (last && !context.isWord(last.from - 1) && last.to - last.from >= BRIEF) {
    const apart = context.kind(last.from - 1) === COLON || context.quotation(last.from - 1) !== void 0;
    if (apart || last.from - from < BRIEF - 1) from = last.from;
  }
  while (from < to && (context.is(from, CONJUNCTION) || isMarkKind(context.kind(from)))) from++;
  return to > from ? { from, to } : void 0;
}
function clauseContinuation(context, sentence, comma2, before2) {
  const start = comma2 + 1;
  if (context.kind(comma2) !== COMMA || start >= sentence.to) return void 0;
  const quotation = context.opening(start);
  if (quotation) return { from: quotation.from, to: quotation.to };
  if (context.cues(start).length > 0 || context.isGerund(start) || context.is(start, AND2 | SOURCE))
    return void 0;
  if (!isTooShort(before2) || context.quotation(before2.from)) {
    const hangs = context.is(start, SUBORDINATOR);
    if (context.is(start, RELATIVE) && !context.is(start, THAT)) return void 0;
    if (!hangs && (context.is(start, CONJUNCTION) || !hasVerb(context, start, Math.min(sentence.to, start + SHORT3))))
      return void 0;
  }
  const to = trimMarks(context, start, Math.min(sentence.to, start + LONGEST4));
  return to > start && !areAllCapitalised(context, start, to) ? { from: start, to } : void 0;
}
function areAllCapitalised(context, from, to) {
  for (let token = from; token < to; token++) if (!context.isCapital(token)) return false;
  return true;
}
var isTooShort = ({ from, to }) => to - from < BRIEF;
function hasVerb(context, from, to) {
  for (let token = from; token < Math.min(to, from + EARLY); token++) {
    if (context.is(token, AUXILIARY | VERB)) return true;
    if (context.kind(token) === CLITIC && context.is(token - 1, PRONOUN)) return true;
    if (token > from && context.is(token, CUE)) return true;
  }
  return to - from > 1 && context.is(from, PRONOUN);
}
var CAPITALS_PER_WORD = 4;
var LONG = 4;
function hasCapitals(context, { from, to }) {
  let small = 0;
  let large = 0;
  for (let token = from; token < to; token++) {
    if (context.kind(token) !== WORD) continue;
    if (context.isCapital(token)) large++;
    else if (context.tokens.end(token) - context.tokens.start(token) > LONG) small++;
  }
  return small * CAPITALS_PER_WORD < large;
}
function isVerb(context, token) {
  const known = context.known(token);
  return (known & (VERB | AUXILIARY)) !== 0 && !(known & PRONOUN) && context.kind(token + 1) !== HYPHEN;
}
var isPause = (kind) => kind === COMMA || kind === DASH;
function quotationBefore(context, sentence, token) {
  let before2 = token - 1;
  for (let marks3 = 0; marks3 < 2 && isPause(context.kind(before2)); marks3++) before2--;
  const quotation = context.quotation(before2);
  if (!quotation || token === sentence.from && context.kind(before2 - 1) === STOP && context.kind(token) !== IDEOGRAPH)
    return void 0;
  return clauseBefore(context, sentence, sentence.from, token);
}

// src/annotate/statements/content/free-indirect.ts
var BY_NORM = 0.3;
var BY_MOOD = 0.6;
var EARLY2 = 20;
function findFreeIndirect(context, silent, placed) {
  const found = [];
  let next = 0;
  for (const sentence of silent) {
    while (next < placed.length && (placed[next]?.start ?? 0) < sentence.from) next++;
    const attributed = placed[next - 1];
    const last = found.at(-1);
    const before2 = last && (!attributed || last.start > attributed.start) ? last : attributed;
    if (!before2) continue;
    const block = context.blockOf(sentence.from);
    if (block - before2.block > 1) continue;
    const carried = speakerByMood(context, sentence, before2) ?? speakerByNorm(context, sentence, block, attributed, placed[next]);
    const content = carried && statementAnchor(context, { from: sentence.from, to: trimMarks(context, sentence.from, sentence.to) });
    if (!carried || !content) continue;
    const statement = { kind: "free indirect", content: [content], force: "assertion", ...carried };
    found.push({ block, start: sentence.from, statement });
  }
  return found;
}
function speakerByMood(context, { from, to }, { statement }) {
  const { moods } = context.words;
  if (moods.size === 0 || statement.kind === "reference") return void 0;
  const { speaker, speakers } = statement;
  for (let token = from; token < Math.min(to, from + EARLY2) && !context.quotation(token); token++) {
    if (moods.has(context.tokens.word(token)))
      return { ...speaker && { speaker }, ...speakers && { speakers }, confidence: BY_MOOD };
    if (context.is(token, AUXILIARY | VERB | SUBORDINATOR)) return void 0;
  }
  return void 0;
}
function speakerByNorm(context, sentence, block, before2, following) {
  const person = before2?.statement.speaker?.person;
  if (!before2 || !following || person === void 0 || person !== following.statement.speaker?.person) return void 0;
  if (block - before2.block > 1 || following.block - block > 1 || !isNorm(context, sentence)) return void 0;
  return { speaker: { person }, confidence: BY_NORM };
}
function isNorm(context, { from, to }) {
  for (let token = from; token < Math.min(to, from + EARLY2); token++) {
    if (context.quotation(token)) return false;
    if (context.is(token, NORM)) return true;
    if (context.is(token, AUXILIARY | VERB | SUBORDINATOR)) return false;
  }
  return false;
}

// src/annotate/statements/subjects/nouns-after.ts
var FURTHEST = 40;
var BRACKET2 = 12;
var DEEPEST2 = 6;
var NO_NOUN = AUXILIARY | PRONOUN | VERB | RELATIVE | WHETHER | SUBORDINATOR;
function nounsAfter2(context, start, limit) {
  return phrase(context, start, Math.min(limit, start + FURTHEST), DEEPEST2);
}
function nounsOrPronounAfter(context, start, limit) {
  const pronoun = context.is(start, PRONOUN | HE | SHE | THEY);
  if (pronoun && !(context.is(start, POSSESSIVE | DETERMINER2) && context.isNoun(start + 1)) && start < limit)
    return { from: start, to: start + 1 };
  return nounsAfter2(context, start, limit);
}
function phrase(context, start, limit, depth) {
  let head = false;
  let determined = false;
  let token = start;
  for (; token < limit && !context.quotation(token); token++) {
    const kind = context.kind(token);
    if (kind === OPEN && head) {
      const close = closeAfter(context, token, limit);
      if (close < 0) break;
      token = close;
    } else if (kind === STOP) {
      if (!head || token + 1 >= limit || !context.isCapital(token - 1) || !context.isCapital(token + 1)) break;
    } else if (kind === HYPHEN || kind === CLITIC || kind === SYMBOL || kind === SLASH) {
      if (!head) break;
      if (kind === CLITIC) determined = true;
    } else if (kind === NUMBER) head = true;
    else if (kind === IDEOGRAPH) {
      if (head && context.cueEnd(token) > 0) break;
      head = true;
    } else if (kind !== WORD) break;
    else {
      const senses = context.senses(token);
      const capital = context.isCapital(token);
      if (head && senses & SOURCE && context.words.sources.at(context.tokens, token, limit)) break;
      if (senses & (DETERMINER2 | POSSESSIVE) && !(head && senses & PREPOSITION2)) {
        if (head) break;
        determined = true;
      } else if (senses & AND2 && head) {
        if (capital || !context.isNoun(token + 1) || context.isCapital(token + 1) !== context.isCapital(token - 1))
          break;
      } else if (senses & PREPOSITION2 && !capital) {
        const named = !determined && context.isCapital(token - 1);
        const to = head && depth > 0 && !(named && isCircumstance(context, token)) ? endAfterPreposition(context, token, limit, depth) : 0;
        if (to === 0) break;
        token = to - 1;
      } else if (!continuesPhrase(context, token, senses, head, determined)) break;
      else if (!(senses & ADVERB) && (capital || !context.words.habits.capitalNouns)) head = true;
    }
  }
  while (token > start && !isLast(context.kind(token - 1))) token--;
  return head && token > start ? { from: start, to: token } : void 0;
}
function continuesPhrase(context, token, senses, head, determined) {
  const capital = context.isCapital(token);
  if (senses & TIME) return !head && (determined || context.kind(token + 1) === CLITIC);
  if (senses & NO_NOUN) {
    if (capital && head) return !(senses & (PRONOUN | SUBORDINATOR));
    return (senses & VERB) !== 0 && determined && !head;
  }
  if (senses & ADVERB) return !head;
  if (head && !capital && context.words.habits.capitalNouns) return false;
  if (senses & CUE && head && !capital) {
    const form = context.cues(token)[0]?.form;
    return form !== PAST && form !== GERUND && determined;
  }
  return true;
}
function isCircumstance(context, preposition) {
  const { habits, tieWords } = context.words;
  if (habits.capitalNouns || tieWords.includes(context.tokens.word(preposition))) return false;
  let noun = preposition + 1;
  while (context.is(noun, DETERMINER2 | POSSESSIVE)) noun++;
  return !context.isCapital(noun);
}
function endAfterPreposition(context, preposition, limit, depth) {
  if (context.is(preposition, SUBORDINATOR | TO)) return 0;
  const next = preposition + 1;
  if (next >= limit || context.is(next, TIME)) return 0;
  if (!context.isNoun(next) && !context.is(next, DETERMINER2 | POSSESSIVE)) return 0;
  return phrase(context, next, limit, depth - 1)?.to ?? 0;
}
function closeAfter(context, open, limit) {
  for (let token = open + 1; token < Math.min(limit, open + BRACKET2); token++)
    if (context.kind(token) === CLOSE) return token;
  return -1;
}
var isLast = (kind) => kind === WORD || kind === NUMBER || kind === CLOSE || kind === CLITIC || kind === STOP || kind === IDEOGRAPH;

// src/annotate/statements/content/loose-quotations.ts
var SHORTEST2 = 6;
var LONGEST_TITLE = 7;
var SHORTEST_ON = 5;
var LONGEST_NAME = 30;
var WITH_SPEAKER = 0.7;
var WITHOUT_SPEAKER = 0.6;
function addLooseQuotations(context, candidates) {
  if (context.quotations.length === 0) return;
  const taken = statementsByQuotation(context, candidates);
  const ordered = sortByPlace([...candidates], contentStart);
  let next = 0;
  let last;
  for (const quotation of context.quotations) {
    for (let candidate = ordered[next]; candidate && contentStart(candidate) < quotation.from; candidate = ordered[++next])
      last = candidate;
    const owner = taken.get(quotation.from);
    if (owner) last = owner;
    else if (isUtterance(context, quotation, mayContinueStatement(context, quotation, last) ? SHORTEST_ON : SHORTEST2))
      last = addQuotation(context, quotation, last, candidates);
  }
}
function statementsByQuotation(context, candidates) {
  const taken = /* @__PURE__ */ new Map();
  for (const candidate of candidates)
    for (const { from, to } of candidate.content)
      for (let token = from; token < to; token++) {
        const quotation = context.quotation(token);
        if (!quotation) continue;
        if (!taken.has(quotation.from)) taken.set(quotation.from, candidate);
        token = quotation.to - 1;
      }
  return taken;
}
var mayContinueStatement = (context, { continues, block }, last) => last !== void 0 && (continues || context.blockOf(contentStart(last)) === block);
function isUtterance(context, { from, to, closed }, shortest) {
  if (to - from < shortest) return false;
  if (!closed) return true;
  const kind = context.kind(to - 2);
  return kind === STOP || kind === EXCLAMATION || kind === ELLIPSIS || kind === COMMA && (to - from > LONGEST_TITLE || hasVerb(context, from + 1, to));
}
function addQuotation(context, quotation, last, candidates) {
  const content = { from: quotation.from, to: quotation.to };
  const speaker = speakerAfterQuotation(context, quotation.to);
  if (!speaker && last && mayContinueStatement(context, quotation, last)) {
    last.content.push(content);
    return last;
  }
  const borrowed2 = last?.speaker && { speaker: last.speaker, borrowed: true };
  const candidate = {
    content: [content],
    force: "assertion",
    confidence: speaker ? WITH_SPEAKER : WITHOUT_SPEAKER,
    ...speaker ?? borrowed2
  };
  candidates.push(candidate);
  return candidate;
}
function speakerAfterQuotation(context, start) {
  const last = context.kind(start - 2);
  const speaker = last === STOP ? void 0 : nounsOrPronounAfter(context, start, start + LONGEST_NAME);
  if (!speaker) return void 0;
  let verb = speaker.to;
  while (context.is(verb, ADVERB | TIME | AUXILIARY)) verb++;
  const next = context.kind(verb + 1);
  if (last !== COMMA && next !== STOP && next !== COMMA) return void 0;
  const acts = context.kind(verb) === WORD && context.is(verb, VERB | CUE) && !context.is(verb, AUXILIARY);
  return acts ? { speaker, cue: { from: verb, to: verb + 1 } } : void 0;
}

// src/annotate/statements/content/content-opening.ts
var AHEAD3 = 30;
var ADVERBS = 6;
var makeOpening = (at2, kind) => ({ at: at2, kind });
function findContentOpening(context, start, limit, takes) {
  const token = skipAdverbs(context, start, limit);
  if (takes & (ADDRESSEE | ACTOR)) {
    const found = afterAddressee(context, token, limit, takes);
    if (found) return found;
  }
  if (takes & NAMING_VERB) return afterNamed(context, token, limit);
  if (token >= limit) return "nothing";
  if (context.opening(token)) return makeOpening(token, "quote");
  switch (context.kind(token)) {
    case COMMA:
      return afterComma(context, token, takes);
    case COLON:
      return takes & SPEECH ? makeOpening(token + 1, "colon") : "refused";
    case DASH:
      return "nothing";
    default:
      return context.isEnd(token) ? "nothing" : atWord(context, token, limit, takes);
  }
}
function afterComma(context, comma2, takes) {
  if (context.opening(comma2 + 1)) return takes & SPEECH ? makeOpening(comma2 + 1, "quote") : "nothing";
  if (context.words.habits.commaBeforeClause && takes & (CLAUSE | QUESTION)) {
    if (context.is(comma2 + 1, THAT)) return makeOpening(comma2 + 2, "that");
    if (context.is(comma2 + 1, WHETHER)) return makeOpening(comma2 + 1, "whether");
  }
  return "nothing";
}
function atWord(context, token, limit, takes) {
  const senses = context.senses(token);
  if (senses & THAT && takes & CLAUSE) return makeOpening(token + 1, "that");
  if (senses & WHETHER && takes & (QUESTION | INANIMATE)) return makeOpening(token, "whether");
  if (senses & TO) {
    if (takes & INFINITIVE && !context.is(token + 1, DETERMINER2 | POSSESSIVE))
      return makeOpening(token, "to");
    return takes & SPEECH ? afterCircumstances(context, token, limit, takes) : "refused";
  }
  if (senses & PREPOSITION2 && context.words.habits.dropsSubject && context.is(token + 1, THAT))
    return takes & CLAUSE ? makeOpening(token + 2, "that") : "refused";
  if (senses & PREPOSITION2 && !context.isCapital(token))
    return takes & (SPEECH | CLAUSE) ? afterCircumstances(context, token, limit, takes) : "refused";
  if (takes & INANIMATE) {
    const hangs = senses & (CONJUNCTION | SUBORDINATOR) && !(senses & (DETERMINER2 | THAT));
    return hangs ? "nothing" : makeOpening(token, "thing");
  }
  if (takes & SPEECH)
    return senses & AND2 || senses & CONJUNCTION && !(senses & SUBORDINATOR) ? "nothing" : makeOpening(token, "clause");
  return takes & CLAUSE ? afterCircumstances(context, token, limit, takes & ~SPEECH) : "refused";
}
function afterAddressee(context, start, limit, takes) {
  const addressee = nounsOrPronounAfter(context, start, limit);
  if (!addressee) return void 0;
  const token = skipAdverbs(context, addressee.to, limit);
  const senses = context.senses(token);
  if (senses & TO && takes & ACTOR && token < limit) return makeOpening(token, "to");
  if (!(takes & ADDRESSEE)) return void 0;
  if (token >= limit || context.isEnd(token)) return "nothing";
  if (context.opening(token)) return makeOpening(token, "quote");
  if (context.kind(token) === COMMA) return afterComma(context, token, takes | SPEECH);
  if (context.kind(token) === COLON) return makeOpening(token + 1, "colon");
  if (senses & THAT) return makeOpening(token + 1, "that");
  if (senses & WHETHER) return makeOpening(token, "whether");
  if (senses & PREPOSITION2) return afterCircumstances(context, token, limit, takes | SPEECH);
  const colon = colonAfterAddressee(context, token, limit);
  return colon > 0 ? makeOpening(colon + 1, "colon") : makeOpening(token, "clause");
}
var REST = 6;
function colonAfterAddressee(context, start, limit) {
  for (let token = start; token < Math.min(limit, start + REST); token++) {
    if (context.kind(token) === COLON) return context.opening(token + 1) ? token : 0;
    if (context.kind(token) > CLITIC) return 0;
  }
  return 0;
}
var SHORT4 = 3;
var NEAR4 = 12;
function afterNamed(context, start, limit) {
  for (let token2 = start; token2 < Math.min(limit, start + NEAR4); token2++)
    if (context.opening(token2)) return makeOpening(start, "thing");
  const token = nounsOrPronounAfter(context, start, limit)?.to ?? start;
  const ends = token >= limit || context.isEnd(token) || context.kind(token) === COMMA || isHanging(context, token);
  return ends && token - start < SHORT4 ? "refused" : makeOpening(start, "thing");
}
var isAsOrLike = ({ words: words2, tokens: tokens2 }, token) => words2.likes.includes(tokens2.word(token));
var isHanging = (context, token) => context.is(token, TIME) || context.is(token, PREPOSITION2) && !context.is(token, TO) && !isAsOrLike(context, token);
function afterCircumstances(context, start, limit, takes) {
  const most = Math.min(limit, start + AHEAD3);
  const speech = (takes & SPEECH) !== 0;
  let clause = -1;
  let verb = false;
  for (let token = start; token < most; token++) {
    if (context.opening(token)) return speech ? makeOpening(token, "quote") : "nothing";
    const kind = context.kind(token);
    if (kind === COLON) return speech ? makeOpening(token + 1, "colon") : "refused";
    if (kind === COMMA || kind === DASH || context.isEnd(token)) {
      if (clause >= 0 || verb) break;
      if (kind === COMMA && context.is(token + 1, THAT) && takes & CLAUSE)
        return makeOpening(token + 2, "that");
      return kind === COMMA ? afterComma(context, token, takes) : "nothing";
    }
    const senses = context.senses(token);
    if (senses & THAT && takes & CLAUSE && !context.is(token - 1, PREPOSITION2))
      return makeOpening(token + 1, "that");
    if (token === start) continue;
    if (clause < 0 && senses & PRONOUN && !context.is(token - 1, PREPOSITION2)) clause = token;
    if (senses & (VERB | AUXILIARY)) verb = true;
  }
  if (!speech) return "refused";
  if (clause >= 0) return makeOpening(clause, "clause");
  return verb ? makeOpening(start, "clause") : "nothing";
}
var isDayName = (context, token, senses) => {
  const kind = context.kind(token);
  return ((senses & DETERMINER2) !== 0 || kind === NUMBER || kind === HYPHEN) && context.is(token + 1, TIME);
};
function skipAdverbs(context, start, limit) {
  const loose = context.words.habits.looseSubject;
  let token = start;
  for (let steps = 0; token < limit && steps < ADVERBS; steps++) {
    const senses = context.senses(token);
    if (loose && isDayName(context, token, senses)) token += 2;
    else if (senses & (SUBORDINATOR | THAT | PRONOUN | DETERMINER2)) break;
    if (senses & TIME) token++;
    else if (senses & PREPOSITION2 && context.is(token + 1, TIME)) token += 2;
    else if (senses & ADVERB && !(senses & CONJUNCTION)) token++;
    else break;
  }
  return token;
}

// src/annotate/statements/cues/certainty.ts
var SURE_VERB = 0.95;
var SPEAKER_CERTAINTY = { infinitive: 0.5, gerund: 0.85, joined: 0.9 };
var OPENING_CERTAINTY = {
  quote: 0.9,
  colon: 0.9,
  that: 1,
  whether: 0.9,
  to: 0.85,
  thing: 0.8,
  clause: 0.9,
  reference: 1
};
var LEADING_CERTAINTY = /* @__PURE__ */ new Set(["quote", "colon", "that"]);

// src/annotate/statements/subjects/nouns-before.ts
var FURTHEST2 = 40;
var BRACKET3 = 12;
var HEAD = 3;
var NO_NOUN2 = AUXILIARY | PRONOUN | VERB | RELATIVE | WHETHER | SUBORDINATOR | PREPOSITION2;
var NEVER = SUBORDINATOR | RELATIVE | PRONOUN | PREPOSITION2;
function nounsBefore(context, end, limit) {
  const least = Math.max(limit, end - FURTHEST2);
  let from = end;
  let joined = false;
  for (let token = end - 1; token >= least && !context.quotation(token); token--) {
    switch (context.kind(token)) {
      case CLOSE: {
        const open = openBefore(context, token, least);
        if (open <= least) return skipLeadingMarks(context, from, end);
        from = token = open;
        continue;
      }
      case STOP:
        if (!isAbbreviationStop(context, token)) return skipLeadingMarks(context, from, end);
        break;
      case COMMA:
        if (!joined || !context.isCapital(token - 1) || !context.isCapital(token + 1))
          return skipLeadingMarks(context, from, end);
        continue;
      case HYPHEN:
      case CLITIC:
      case SYMBOL:
      case NUMBER:
      case SLASH:
      case IDEOGRAPH:
        break;
      case WORD: {
        const senses = context.senses(token);
        const ties = (senses & PREPOSITION2) !== 0 && from < end && prepositionBefore(context, from, least) === token;
        if (senses & (DETERMINER2 | POSSESSIVE) && !ties && !(senses & THAT && from === end)) {
          from = token;
          const tie = isGenitive(context, token, least) ? token : prepositionBefore(context, token, least);
          if (tie < 0)
            return skipLeadingMarks(
              context,
              token - 1 >= least && context.is(token - 1, DETERMINER2) ? token - 1 : token,
              end
            );
          from = tie;
          token = tie;
          continue;
        }
        if (senses & AND2 && from < end) {
          if (!joinsSpeakers(context, token, from)) return skipLeadingMarks(context, from, end);
          joined = true;
          continue;
        }
        if (ties && !context.isCapital(token)) break;
        if (!precedesInPhrase(context, token, senses, from < end)) return skipLeadingMarks(context, from, end);
        break;
      }
      default:
        return skipLeadingMarks(context, from, end);
    }
    from = token;
  }
  return skipLeadingMarks(context, from, end);
}
function precedesInPhrase(context, token, senses, within) {
  const capital = context.isCapital(token);
  if (senses & TIME && context.kind(token + 1) !== CLITIC) return false;
  if (senses & NO_NOUN2) {
    if (!within && isPronounAsNoun(context, token)) return true;
    if (capital && within && !(senses & NEVER)) return true;
    return (senses & VERB) !== 0 && context.is(token - 1, DETERMINER2);
  }
  if (senses & ADVERB)
    return within && (context.is(token - 1, DETERMINER2) || context.is(token - 2, DETERMINER2));
  if (senses & CUE && !capital) {
    const form = context.cues(token)[0]?.form;
    if (!within) return form !== PAST;
    if (form === PLAIN2 && context.kind(token - 1) !== WORD) return true;
    return form === GERUND || context.is(token - 1, DETERMINER2 | POSSESSIVE);
  }
  return true;
}
function skipLeadingMarks(context, start, end) {
  let from = start;
  while (from < end && !isFirst(context.kind(from))) from++;
  return from < end ? { from, to: end } : void 0;
}
var isFirst = (kind) => kind === WORD || kind === NUMBER || kind === IDEOGRAPH || kind === SYMBOL;
var isAbbreviationStop = (context, token) => context.kind(token - 1) === WORD && context.isCapital(token - 1) && !context.tokens.has(token, AFTER_SPACE);
function prepositionBefore(context, token, least) {
  const at2 = token - 1;
  if (at2 <= least || !context.is(at2, PREPOSITION2) || context.isCapital(at2) || context.is(at2, SUBORDINATOR))
    return -1;
  const before2 = at2 - 1;
  if (context.kind(before2) === CLOSE) return at2;
  if (context.is(before2, TIME)) return -1;
  const form = context.cues(before2)[0]?.form;
  return context.isNoun(before2) || form !== void 0 && form !== PAST ? at2 : -1;
}
function isGenitive(context, token, least) {
  const { words: words2, tokens: tokens2 } = context;
  if (!words2.genitives.includes(tokens2.word(token)) || context.kind(token - 1) !== WORD) return false;
  if (!context.isCapital(token - 1) || context.is(token - 1, TIME)) return false;
  for (let at2 = token - 2; at2 >= Math.max(least, token - 1 - HEAD); at2--)
    if (context.is(at2, DETERMINER2 | POSSESSIVE)) return !context.is(at2 - 1, PREPOSITION2);
  return false;
}
function joinsSpeakers(context, and, from) {
  if (!context.isNoun(and - 1) || context.kind(and - 1) === CLITIC) return false;
  if (context.isCapital(and - 1) !== context.isCapital(from)) return false;
  return context.isCapital(from) || !context.is(from, DETERMINER2);
}
function openBefore(context, close, least) {
  for (let token = close - 1; token >= Math.max(least, close - BRACKET3); token--)
    if (context.kind(token) === OPEN) return token;
  return -1;
}
var isPronounAsNoun = (context, token) => context.is(token, PRONOUN) && context.is(token - 1, DETERMINER2) && context.is(token - 2, AND2);

// src/annotate/statements/content/passive.ts
var HELPERS = 4;
function findQuotedSubject(context, { from }, before2) {
  let verb = before2;
  const by = context.isWord(verb) && !context.isCue(verb, PAST) ? nounsBefore(context, verb + 1, from) : void 0;
  if (by) {
    if (!context.is(by.from - 1, BY)) return void 0;
    verb = by.from - 2;
  }
  if (!context.isCue(verb, PAST) || !context.is(verb - 1, PASSIVE)) return void 0;
  let start = verb - 1;
  while (start > Math.max(from, verb - HELPERS) && context.is(start - 1, AUXILIARY | ADVERB)) start--;
  const at2 = context.is(start - 1, PRONOUN | RELATIVE) ? { from: start - 1, to: start } : nounsBefore(context, start, from);
  return at2 && { at: at2, outer: at2.from, ...by && { through: by } };
}
function findPassiveContent(context, sentence, group) {
  const { cue, to, start } = group;
  if (!(cue.takes & ADDRESSEE)) return void 0;
  const by = context.is(to, BY) ? nounsOrPronounAfter(context, to + 1, sentence.to) : void 0;
  const takes = cue.takes & ~(ADDRESSEE | ACTOR | INANIMATE);
  const opening = findContentOpening(context, by?.to ?? to, sentence.to, takes);
  if (typeof opening !== "object" || !(LEADING_CERTAINTY.has(opening.kind) || opening.kind === "whether"))
    return void 0;
  const right = clauseAfter(context, sentence, opening.at);
  return right && { content: [right], subject: { at: by, outer: start }, certainty: OPENING_CERTAINTY[opening.kind] };
}

// src/annotate/statements/subjects/find-joint-speakers.ts
var MOST = 8;
function jointSpeakersAfter(context, start, limit) {
  const first = nounsOrPronounAfter(context, start, limit);
  if (!first) return void 0;
  let end = first.to;
  for (let more = 0; more < MOST && end < limit; more++) {
    const and = context.is(end, AND2);
    if (!and && context.kind(end) !== COMMA) return first;
    const next = nounsOrPronounAfter(context, end + 1, limit);
    if (!next) return first;
    end = next.to;
    if (and)
      return end >= limit || context.isEnd(end) || context.kind(end) === COMMA ? { from: first.from, to: end } : first;
    if (context.is(end, AUXILIARY | VERB)) return first;
  }
  return first;
}
function jointSpeakersBefore(context, last, limit) {
  const and = last.from - 1;
  if (and <= limit || !context.is(and, AND2)) return last;
  let from = and;
  for (let more = 0; more < MOST; more++) {
    const before2 = nounsBefore(context, from, limit);
    if (!before2) return last;
    from = before2.from;
    const mark = context.kind(from - 1);
    if (from === limit || context.isEnd(from - 1)) return { from, to: last.to };
    if (mark !== COMMA) return last;
    if (context.quotation(from - 2) || !context.isCapital(from)) return { from, to: last.to };
    const further = nounsBefore(context, from - 1, limit);
    if (!further || !context.isCapital(further.from)) return { from, to: last.to };
    from--;
  }
  return last;
}

// src/annotate/statements/subjects/ideographs.ts
var FURTHEST3 = 40;
var HANGS = PREPOSITION2 | TIME | ADVERB;
function subjectInIdeographs(context, end, limit) {
  let start = end;
  while (start > Math.max(limit, end - FURTHEST3) && isSubjectPart(context, start - 1)) start--;
  let from = start;
  while (from < end && isTimeToken(context, from)) from++;
  let to = from;
  while (to < end && !isTimeToken(context, to) && !context.is(to, HANGS)) to++;
  return to > from ? { from, to } : void 0;
}
var isSubjectPart = (context, token) => {
  const kind = context.kind(token);
  return (kind === IDEOGRAPH || kind === NUMBER || kind === WORD) && !context.quotation(token);
};
var isTimeToken = (context, token) => context.kind(token) === NUMBER || context.is(token, TIME);

// src/annotate/statements/subjects/find-subject.ts
var EARLY3 = 80;
var APPOSITION = 40;
var SHORT_NAME = 5;
function subjectBefore(context, sentence, group, last) {
  const { cue } = group;
  if (group.pronoun !== void 0) return singleToken(group.pronoun, group.start);
  if (context.kind(group.start - 1) === IDEOGRAPH) {
    const at3 = subjectInIdeographs(context, group.start, sentence.from);
    return at3 && { at: at3, outer: at3.from };
  }
  const before2 = beforeTime(context, sentence, group.start - 1);
  const borrow = (how) => borrowed(context, sentence, group, last, how);
  if (cue.takes & OBJECT) {
    const passive = findQuotedSubject(context, sentence, before2);
    if (passive) return passive;
    const quoted = context.isWord(before2) ? nounsBefore(context, before2 + 1, sentence.from) : void 0;
    const through = last ?? mainSubject(context, sentence, group.verb);
    return quoted ? { at: quoted, outer: group.start, ...through && { through } } : borrow("joined");
  }
  if (group.infinitive) return borrow("infinitive");
  if (cue.form === GERUND && !group.helped) return gerundSubject(context, sentence, group, before2, borrow);
  if (before2 < sentence.from || !canEndSubject(context, group, before2)) return void 0;
  const senses = context.senses(before2);
  if (senses & RELATIVE) return singleToken(before2, before2);
  if (senses & AND2) return borrow("joined");
  if (senses & PRONOUN && !isPronounAsNoun(context, before2)) return singleToken(before2, before2);
  const nouns = isCommaOrDash(context, before2) ? apposed(context, sentence, before2) : nounsBefore(context, before2 + 1, sentence.from);
  if (!nouns) return void 0;
  const at2 = jointSpeakersBefore(context, nouns, sentence.from);
  return { at: at2, outer: at2.from };
}
function borrowed(context, sentence, { start, verb }, last, how) {
  const at2 = last ?? mainSubject(context, sentence, verb);
  return at2 && { at: at2, outer: start, borrowed: how };
}
var singleToken = (token, outer) => ({ at: { from: token, to: token + 1 }, outer });
var isCommaOrDash = (context, token) => context.kind(token) === COMMA || context.kind(token) === DASH;
function gerundSubject(context, sentence, { cue, start }, before2, borrow) {
  const hangs = PREPOSITION2 | CONJUNCTION | SUBORDINATOR | ADVERB;
  if (before2 < sentence.from || !context.isWord(before2) || context.is(before2, hangs)) return borrow("gerund");
  const near = nounsBefore(context, before2 + 1, sentence.from);
  const main = cue.takes & SPEECH ? borrow("gerund") : void 0;
  if (main) return near ? { ...main, outer: near.from } : main;
  return near && { at: near, outer: start, borrowed: "gerund" };
}
function canEndSubject(context, { cue, helped }, before2) {
  const senses = context.senses(before2);
  if (helped) return true;
  if (cue.form === PLAIN2)
    return isPluralNoun(context, before2) && !isAfterSingularArticle(context, before2) || cue.confidence >= SURE_VERB && (context.isNoun(before2) || context.is(before2, VERB));
  if (cue.form === FINITE) {
    if (context.kind(before2) === CLITIC) return false;
    return !(senses & (DETERMINER2 | POSSESSIVE | PREPOSITION2)) || (senses & (RELATIVE | PRONOUN)) !== 0;
  }
  return cue.form !== PAST || !(senses & (DETERMINER2 | POSSESSIVE)) || (senses & (RELATIVE | PRONOUN)) !== 0;
}
var isAfterSingularArticle = ({ words: words2, tokens: tokens2 }, noun) => words2.singles.includes(tokens2.word(noun - 1));
function isPluralNoun(context, token) {
  if (context.is(token, PRONOUN | RELATIVE)) return !context.is(token, HE | SHE);
  const kind = context.kind(token);
  if (kind === NUMBER || kind === SYMBOL) return true;
  return kind === WORD && context.endsWith(token, context.words.pluralEndings);
}
function beforeTime(context, { from }, last) {
  if (!context.is(last, TIME)) return last;
  let token = last;
  while (token > from && context.is(token, TIME | ADVERB)) token--;
  if (token > from && context.is(token, PREPOSITION2 | DETERMINER2) && !context.isCapital(token)) token--;
  return context.isNoun(token) || context.is(token, PRONOUN) ? token : last;
}
function apposed(context, { from }, mark) {
  const kind = context.kind(mark);
  for (let token = mark - 1; token > Math.max(from, mark - APPOSITION); token--) {
    if (context.quotation(token)) return void 0;
    if (context.kind(token) !== kind || context.is(token + 1, CONJUNCTION)) continue;
    if (!context.isWord(token + 1) && context.kind(token + 1) !== NUMBER) continue;
    const nouns = nounsBefore(context, token, from);
    if (!nouns || context.is(nouns.from - 1, PREPOSITION2)) continue;
    if (context.kind(nouns.from - 1) === kind && isRegionOfPlace(context, token, mark)) continue;
    const isAside = isSingleNumber(context, nouns) || isParty(context, nouns);
    return isAside && context.kind(nouns.from - 1) === kind ? nounsBefore(context, nouns.from - 1, from) : nouns;
  }
  return void 0;
}
var REGION2 = 3;
function isRegionOfPlace(context, comma2, mark) {
  if (!context.isCapital(comma2 - 1) || mark - comma2 - 1 > REGION2) return false;
  for (let token = comma2 + 1; token < mark; token++) if (!context.isCapital(token)) return false;
  return true;
}
var isSingleNumber = (context, { from, to }) => to - from === 1 && context.kind(from) === NUMBER;
var isParty = (context, { from }) => context.isCapital(from) && context.tokens.end(from) - context.tokens.start(from) === 1 && context.kind(from + 1) === HYPHEN;
function mainSubject(context, { from, to }, verb) {
  const limit = Math.min(verb, from + EARLY3);
  let token = from;
  while (token < limit && (!context.isWord(token) || context.is(token, CONJUNCTION))) token++;
  const opens = context.is(token, PREPOSITION2 | SUBORDINATOR) && !context.is(token, DETERMINER2);
  if (opens || context.isGerund(token) && !context.isCapital(token + 1)) {
    while (token < limit && context.kind(token) !== COMMA) token++;
    token++;
  }
  return token < limit ? nounsOrPronounAfter(context, token, Math.min(to, limit)) : void 0;
}
function subjectAfter(context, sentence, { start, to }) {
  const before2 = start - 1;
  const quoted = (context.quotation(before2) ?? (isCommaOrDash(context, before2) && context.quotation(before2 - 1))) !== void 0;
  if (!quoted && (before2 < sentence.from || !isCommaOrDash(context, before2))) return void 0;
  const named = context.opening(to);
  if (named && named.to - to <= SHORT_NAME) return { from: to, to: named.to };
  const at2 = context.kind(to) === HYPHEN ? to + 1 : to;
  const speaker = context.is(at2, PRONOUN) ? { from: at2, to: at2 + 1 } : jointSpeakersAfter(context, subjectStart(context, at2, sentence.to), sentence.to);
  if (!speaker || quoted || speaker.to >= sentence.to || isCommaOrDash(context, speaker.to) || context.isEnd(speaker.to))
    return speaker;
  return context.is(speaker.to, RELATIVE | PREPOSITION2 | TIME | SOURCE) ? speaker : void 0;
}
function nameEnd(context, { from, to }) {
  const first = context.is(from, DETERMINER2 | PREPOSITION2) ? from + 1 : from;
  if (context.words.habits.capitalNouns || !context.isCapital(first)) return to;
  let token = first;
  while (token < to && (context.isCapital(token) || context.kind(token) !== WORD)) {
    token++;
    if (context.isShouted(token - 1) && context.isCapital(token) && !context.isShouted(token)) break;
  }
  return token;
}
var PHRASES = 4;
function subjectStart(context, verb, limit) {
  let token = skipAdverbs(context, verb, limit);
  if (!context.words.habits.looseSubject) return token;
  for (let phrases = 0; phrases < PHRASES && token < limit; phrases++) {
    if (!context.is(token, PREPOSITION2) || context.isCapital(token)) return token;
    const nouns = nounsOrPronounAfter(context, token + 1, limit);
    if (!nouns) return token;
    token = skipAdverbs(context, nameEnd(context, nouns), limit);
  }
  return token;
}

// src/annotate/statements/content/sources.ts
var CONFIDENCE = 0.9;
var FURTHEST4 = 40;
var LONGEST5 = 300;
function findSourced(context, sentence, cue, side) {
  const { from, to } = sentence;
  if (hasOtherMeaning(context, cue)) return void 0;
  if (side === "apart" && context.kind(cue.from - 1) !== COMMA && !context.quotation(cue.from - 1)) return void 0;
  const speaker = side === "before" ? nounsBefore(context, cue.from, from) : jointSpeakersAfter(context, cue.to, to);
  if (!speaker) return void 0;
  const content = contentAround(context, sentence, Math.min(cue.from, speaker.from), Math.max(cue.to, speaker.to));
  return content.length > 0 ? { content, cue, speaker, force: "assertion", confidence: CONFIDENCE } : void 0;
}
function hasOtherMeaning(context, { from, to }) {
  const { page, tokens: tokens2, words: words2 } = context;
  if (context.kind(from) === IDEOGRAPH && words2.compounds.includes(page.text.slice(tokens2.start(from) - 1, tokens2.end(from))))
    return true;
  if (context.isCapital(to)) return false;
  const like = context.words.likes.includes(context.tokens.word(from));
  if (like && context.is(to, CUE | AUXILIARY)) return true;
  return context.is(from - 1, DETERMINER2) && !context.is(to, DETERMINER2);
}
function contentAround(context, sentence, opens, closes) {
  let first = sentence.from;
  while (first < opens && (context.is(first, CONJUNCTION) || !context.isWord(first))) first++;
  return opens - first < 2 ? contentAfterSource(context, sentence, closes) : contentOnBothSides(context, sentence, opens, closes);
}
function contentAfterSource(context, sentence, start) {
  const limit = Math.min(sentence.to, start + FURTHEST4);
  const comma2 = commaFrom(context, start, limit);
  const clause = clauseAfter(
    context,
    sentence,
    comma2 < limit ? commaAfterApposition(context, start, comma2, limit) + 1 : start
  );
  return clause ? [clause] : [];
}
var commaFrom = (context, start, limit) => {
  let token = start;
  while (token < limit && context.kind(token) !== COMMA) token++;
  return token;
};
var LONGEST_NAME2 = 6;
function commaAfterApposition(context, start, comma2, limit) {
  const second = commaFrom(context, comma2 + 1, Math.min(limit, comma2 + 1 + LONGEST_NAME2));
  if (start !== comma2 || context.kind(second) !== COMMA || second - comma2 < 2) return comma2;
  const opens = context.is(second + 1, OPENS2) || context.isCapital(second + 1);
  const called = second - comma2 > 2 && areAllCapitalised(context, comma2 + 1, second) || areAllCapitalised(context, start - 1, start) && context.is(comma2 + 1, DETERMINER2) && !context.isCapital(comma2 + 2) && !containsVerb(context, comma2 + 1, second);
  if (!opens || !called) return comma2;
  const third = commaFrom(context, second + 1, limit);
  return third === limit || containsVerb(context, second + 1, third) ? second : comma2;
}
var OPENS2 = DETERMINER2 | POSSESSIVE | PRONOUN | AUXILIARY;
function containsVerb(context, from, to) {
  for (let token = from; token < to; token++)
    if (context.is(token, AUXILIARY | VERB | CUE) || context.endsWith(token, context.words.pastEndings))
      return true;
  return false;
}
function contentOnBothSides(context, sentence, opens, closes) {
  const to = trimMarks(context, sentence.from, opens);
  let from = Math.max(Math.min(sentence.from, context.quotation(to - 1)?.from ?? to), to - LONGEST5);
  while (from < to && (context.is(from, CONJUNCTION) || context.kind(from) === COMMA)) from++;
  if (to <= from) return [];
  const rest = clauseContinuation(context, sentence, closes, { from, to }) ?? restAfterSource(context, sentence, closes);
  return rest ? [{ from, to }, rest] : [{ from, to }];
}
function restAfterSource(context, sentence, start) {
  if (!context.words.habits.sourceInside) return void 0;
  return context.isNoun(start) || context.is(start, DETERMINER2) ? clauseAfter(context, sentence, start) : void 0;
}

// src/annotate/statements/content/as-clauses.ts
var FURTHEST5 = 20;
var CERTAINTY = 0.9;
function findAsClause(context, sentence, group) {
  const { likes } = context.words;
  if (likes.length === 0 || !(group.cue.takes & SPEECH)) return void 0;
  const as = likeBefore(context, sentence, group.start);
  const speaker = as < 0 ? void 0 : findClauseSpeaker(context, sentence, group, as + 1);
  if (!speaker) return void 0;
  const end = findClauseEnd(context, sentence, Math.max(group.to, speaker.to));
  const content = contentAround(context, sentence, as, end);
  const { cue, from, to } = group;
  return content.length > 0 ? { content, cue: { from, to }, speaker, force: cue.force, confidence: cue.confidence * CERTAINTY } : void 0;
}
function likeBefore(context, { from }, verb) {
  for (let token = verb - 1; token >= Math.max(from, verb - FURTHEST5) && !context.quotation(token); token--) {
    if (context.kind(token) === COMMA) return -1;
    const opens = token === from || context.kind(token - 1) === COMMA;
    if (opens && context.words.likes.includes(context.tokens.word(token))) return token;
  }
  return -1;
}
function findClauseSpeaker(context, { to }, group, start) {
  const before2 = nounsOrPronounAfter(context, start, group.start);
  if (!before2) return nounsOrPronounAfter(context, subjectStart(context, group.to, to), to);
  const end = subjectStart(context, group.to, to);
  return end >= to || context.isEnd(end) || context.kind(end) === COMMA ? before2 : void 0;
}
function findClauseEnd(context, { to }, start) {
  let token = start;
  while (token < Math.min(to, start + FURTHEST5) && context.kind(token) !== COMMA) token++;
  return token;
}

// src/annotate/statements/content/verb-first.ts
function findInverted(context, sentence, group) {
  const { takes } = group.cue;
  if (!(takes & SPEECH) || takes & NO_SPEAKER || context.kind(group.verb) === IDEOGRAPH) return void 0;
  const speaker = subjectAfter(context, sentence, group);
  const left = speaker && clauseBefore(context, sentence, sentence.from, group.start);
  if (!left) return void 0;
  const quoted = context.opening(left.from) !== void 0;
  if (!quoted && (isBareObject(context, speaker.from, speaker.to) || isSubject(context, left.from, group.start)))
    return void 0;
  const goesOn = isTooShort(left) || context.opening(speaker.to + 1);
  const rest = goesOn ? clauseContinuation(context, sentence, speaker.to, left) : void 0;
  return { content: rest ? [left, rest] : [left], subject: { at: speaker, outer: group.start }, certainty: 1 };
}
function isSubject(context, start, verb) {
  if (context.kind(verb - 1) !== COMMA) return false;
  let comma2 = verb - 2;
  while (comma2 > start && context.kind(comma2) !== COMMA) comma2--;
  const named = context.isCapital(comma2 + 1) && !hasVerb(context, start, verb);
  return (named || context.is(comma2 + 1, RELATIVE)) && nounsBefore(context, comma2, start)?.from === start;
}
function isBareObject({ words: words2, tokens: tokens2, page }, from, to) {
  if (!words2.habits.dropsSubject || to - from !== 1) return false;
  const letter = page.text.charAt(tokens2.start(from));
  return letter !== letter.toUpperCase();
}
function findLeadingVerb(context, sentence, { cue, start, to }) {
  if (!(cue.takes & SPEECH)) return void 0;
  const speaker = nounsOrPronounAfter(context, subjectStart(context, to, sentence.to), sentence.to);
  if (!speaker) return void 0;
  const subject = { at: speaker, outer: start };
  const opening = findContentOpening(context, speaker.to, sentence.to, cue.takes & ~(ADDRESSEE | ACTOR));
  if (typeof opening === "object" && LEADING_CERTAINTY.has(opening.kind)) {
    const right2 = clauseAfter(context, sentence, opening.at);
    return right2 && { content: [right2], subject, certainty: OPENING_CERTAINTY[opening.kind] };
  }
  const that = context.words.habits.looseSubject ? thatAfterSubject(context, speaker.to, sentence.to) : 0;
  const clauseOfThat = that > 0 ? clauseAfter(context, sentence, that + 1) : void 0;
  if (clauseOfThat && cue.takes & CLAUSE)
    return { content: [clauseOfThat], subject, certainty: OPENING_CERTAINTY.that };
  const right = opening === "nothing" ? findAfterComma(context, sentence, speaker.to) : void 0;
  return right && { content: [right], subject, certainty: OPENING_CERTAINTY.clause };
}
function findSubjectless(context, sentence, { cue, start, to }, opening) {
  const bare = context.words.habits.dropsSubject || (cue.takes & NO_SPEAKER) !== 0;
  if (!bare || !(cue.takes & SPEECH)) return void 0;
  const subject = { outer: start };
  if (typeof opening === "object" && LEADING_CERTAINTY.has(opening.kind)) {
    const right = clauseAfter(context, sentence, opening.at);
    return right && { content: [right], subject, certainty: OPENING_CERTAINTY[opening.kind] };
  }
  const left = opening === "nothing" ? clauseBefore(context, sentence, sentence.from, start) : void 0;
  if (!left) return void 0;
  const rest = clauseContinuation(context, sentence, skipAdverbs(context, to, sentence.to), left);
  return { content: rest ? [left, rest] : [left], subject, certainty: 1 };
}
function findAfterComma(context, sentence, comma2) {
  if (!context.words.habits.commaBeforeClause || context.kind(comma2) !== COMMA) return void 0;
  const right = clauseAfter(context, sentence, comma2 + 1);
  return right && (context.kind(right.from) === IDEOGRAPH || hasVerb(context, right.from, right.to) || hasTo(context, right)) ? right : void 0;
}
var AHEAD4 = 12;
function thatAfterSubject(context, start, limit) {
  for (let token = start; token < Math.min(limit, start + AHEAD4); token++) {
    if (context.is(token, THAT)) return token;
    if (!context.isWord(token)) return 0;
  }
  return 0;
}
function hasTo(context, { from, to }) {
  for (let token = from; token < to; token++) if (context.is(token, TO)) return true;
  return false;
}

// src/annotate/statements/content/find-postposed-content.ts
function findPostposedContent(context, sentence, { to }, subject) {
  const isRelative = context.is(subject.at.from, RELATIVE) && subject.at.to - subject.at.from === 1;
  const left = isRelative ? quotationBefore(context, sentence, subject.outer) : clauseBefore(context, sentence, sentence.from, subject.outer);
  const afterVerb = skipAdverbs(context, to, sentence.to);
  if (!left) {
    const right = findAfterComma(context, sentence, afterVerb);
    return right && { content: [right], subject, certainty: OPENING_CERTAINTY.clause };
  }
  const rest = clauseContinuation(context, sentence, afterVerb, left);
  return { content: rest ? [left, rest] : [left], subject, certainty: 1 };
}

// src/annotate/statements/content/insertions.ts
var BEFORE = 4;
var AFTER = 16;
function findInsertedSpeaker(context, quotation, verb) {
  const { from, to } = quotation;
  let dash = verb - 1;
  while (dash > Math.max(from, verb - BEFORE) && context.isWord(dash)) dash--;
  if (dash <= from || context.kind(dash) !== DASH) return void 0;
  const [cue] = context.cues(verb).filter((each) => context.endOf(verb, each) > 0);
  if (!cue) return void 0;
  const start = context.endOf(verb, cue);
  let end = start;
  while (end < Math.min(to, start + AFTER) && context.kind(end) !== DASH && context.kind(end) !== COMMA) end++;
  const close = context.kind(end) === COMMA ? end + 1 : end;
  if (context.kind(close) !== DASH || close >= to - 1) return void 0;
  const last = context.kind(dash - 1) === COMMA ? dash - 1 : dash;
  const content = [
    { from, to: last },
    { from: close + 1, to }
  ];
  return {
    content,
    cue: { from: dash + 1, to: start },
    ...end > start && { speaker: { from: start, to: end } },
    force: cue.force,
    confidence: cue.confidence
  };
}

// src/annotate/statements/content/is-place-only.ts
function isPlaceOnly(context, sentence, opening, { outer }) {
  if (typeof opening !== "object" || opening.kind !== "clause" || !isPause(context.kind(outer - 1))) return false;
  if (!context.is(opening.at, PREPOSITION2) || context.isCapital(opening.at)) return false;
  const before2 = clauseBefore(context, sentence, sentence.from, outer);
  return before2 !== void 0 && !context.is(before2.from, PREPOSITION2) && hasVerb(context, before2.from, before2.to);
}

// src/annotate/statements/content/labels.ts
var CONFIDENCE2 = 0.6;
var LONGEST6 = 7;
var LONGEST_SIGNED = 4;
function findSignedHeadline(context, { from, to, block }) {
  if (block.kind !== "headline") return void 0;
  for (let colon = to - 2; colon > from + 1 && colon >= to - 1 - LONGEST_SIGNED; colon--) {
    if (context.quotation(colon)) return void 0;
    if (context.kind(colon) !== COLON) continue;
    return {
      content: [{ from, to: trimMarks(context, from, colon) }],
      cue: { from: colon, to: colon + 1 },
      speaker: { from: colon + 1, to },
      force: "assertion",
      confidence: CONFIDENCE2,
      label: true
    };
  }
  return void 0;
}
function findLabelledSpeech(context, sentence) {
  const { from, to, block } = sentence;
  const start = context.kind(from) === WORD ? from : from + 1;
  let colon = start;
  let shouted = true;
  for (; colon < Math.min(to, start + LONGEST6) && context.isCapital(colon); colon++)
    if (!context.isShouted(colon)) shouted = false;
  if (colon === start || context.kind(colon) !== COLON || colon + 1 >= block.to) return void 0;
  if (context.is(colon - 1, LABEL)) return void 0;
  if (!shouted && block.kind !== "headline" && !hasCapitals(context, sentence)) return void 0;
  const end = shouted && block.kind !== "headline" ? block.to : trimMarks(context, colon + 1, to);
  if (end <= colon + 1) return void 0;
  return {
    content: [{ from: colon + 1, to: end }],
    cue: { from: colon, to: colon + 1 },
    speaker: { from: start, to: colon },
    force: "assertion",
    confidence: CONFIDENCE2,
    label: !shouted || block.kind === "headline"
  };
}

// src/annotate/statements/content/nominal.ts
var BETWEEN2 = 2;
function findNominalStatement(context, sentence, noun, end, cue) {
  const speaker = ownerBefore(context, noun, sentence.from);
  const tie = end - 1;
  const infinitive = context.is(tie, TO) && !context.is(end, DETERMINER2 | POSSESSIVE);
  const content = speaker && clauseAfter(context, sentence, infinitive ? tie : end);
  if (!content) return void 0;
  const to = infinitive || context.is(tie, THAT) ? tie : end;
  const shortened = context.is(tie, THAT) ? untilSecondVerb(context, sentence, speaker, content) : untilVerb(context, content);
  return { content: [shortened], cue: { from: noun, to }, speaker, force: cue.force, confidence: cue.confidence };
}
function untilVerb(context, { from, to }) {
  for (let token = from + 2; token < to; token++) {
    if (context.is(token, SUBORDINATOR)) break;
    if (context.is(token, AUXILIARY | VERB)) return { from, to: token };
  }
  return { from, to };
}
function untilSecondVerb(context, sentence, speaker, content) {
  if (speaker.from > sentence.from + 1) return content;
  let verbs = 0;
  for (let token = content.from + 1; token < content.to; token++) {
    if (context.is(token, CONJUNCTION | SUBORDINATOR) || context.kind(token) === COMMA) return content;
    if (!context.is(token, AUXILIARY | VERB) || context.is(token - 1, AUXILIARY | TO | ADVERB))
      continue;
    if (++verbs === 2) return { from: content.from, to: token };
  }
  return content;
}
function ownerBefore(context, noun, limit) {
  for (let token = noun - 1; token >= Math.max(limit, noun - 1 - BETWEEN2); token--) {
    if (context.is(token, POSSESSIVE)) return { from: token, to: token + 1 };
    if (context.kind(token) === CLITIC) return nounsBefore(context, token, limit);
    if (!context.isNoun(token)) return void 0;
  }
  return void 0;
}

// src/annotate/statements/content/verb-last.ts
var FURTHEST6 = 60;
var PARTICLES = 2;
function statementBefore(context, sentence, verb, end, cue) {
  const separated = quotedBeforeSpeaker(context, sentence, verb, end, cue);
  if (separated) return separated;
  const topic = topicOf(context, sentence, verb);
  const content = quotedBefore(context, verb) ?? clauseBeforeVerb(context, sentence, topic, verb);
  if (!content || content.from < sentence.block.from) return void 0;
  const speaker = topic && topic.speaker.to <= content.from ? topic.speaker : void 0;
  return {
    content: [content],
    cue: { from: verb, to: end },
    ...speaker && { speaker, particle: topic?.particle ?? 0 },
    force: cue.force,
    confidence: cue.confidence
  };
}
var hasTopicParticle = ({ tokens: tokens2, page, words: words2 }, token) => tokens2.kind(token) === WORD && tokens2.end(token) - tokens2.start(token) > 1 && words2.topicEndings.includes(page.text.charAt(tokens2.end(token) - 1));
function topicOf(context, { from }, end) {
  for (let token = from; token < Math.min(end, from + FURTHEST6); token++) {
    if (context.quotation(token)) return void 0;
    if (context.is(token, TOPIC) && token > from) return { speaker: { from, to: token }, to: token + 1 };
    if (hasTopicParticle(context, token)) return { speaker: { from, to: token + 1 }, to: token + 1, particle: 1 };
  }
  return void 0;
}
function quotedBefore(context, verb) {
  for (let token = verb; token >= verb - PARTICLES; token--) {
    const quotation = context.closing(token);
    if (quotation) return { from: quotation.from, to: quotation.to };
    if (!context.isWord(token - 1)) return void 0;
  }
  return void 0;
}
function clauseBeforeVerb(context, { from }, topic, verb) {
  let start = topic?.to ?? from;
  if (context.kind(start) === COMMA) start++;
  return verb > start ? { from: start, to: verb } : void 0;
}
var FAR = 24;
function quotedBeforeSpeaker(context, { block }, verb, end, { force, confidence }) {
  let topic = -1;
  for (let token = verb; token > Math.max(block.from, verb - FAR); token--) {
    const quotation = context.closing(token);
    if (quotation) {
      if (topic <= token + 1) return void 0;
      const content = [{ from: quotation.from, to: quotation.to }];
      return { content, cue: { from: verb, to: end }, speaker: { from: token + 1, to: topic }, force, confidence };
    }
    if (context.isEnd(token - 1)) return void 0;
    if (context.is(token, TOPIC)) topic = token;
  }
  return void 0;
}

// src/annotate/statements/cues/refusals.ts
var NEAR5 = 5;
var TAKES_THINGS = /* @__PURE__ */ new Set(["thing", "clause", "to"]);
function isRefused(context, verb, { from, to }, opening) {
  if (opening === "quote" && isTitle(context, from, to)) return true;
  const things2 = TAKES_THINGS.has(opening) ? context.words.refused[context.tokens.word(verb)] : void 0;
  if (!things2) return false;
  if (opening === "to") return context.is(from + 1, PASSIVE) && things2.has(context.tokens.word(from + 2));
  for (let token = from; token < Math.min(to, from + (opening === "thing" ? NEAR5 : 2)); token++) {
    if (context.quotation(token)) return false;
    if (token === from && context.kind(token) === NUMBER && things2.has(FIGURE) && !context.isNoun(token + 1))
      return true;
    if (things2.has(context.tokens.word(token))) return true;
  }
  return false;
}
function isTitle(context, from, to) {
  const quotation = context.opening(from);
  if (!quotation || quotation.to - from > LONGEST_TITLE2 || quotation.to > to) return false;
  let capitals2 = 0;
  for (let token = from + 1; token < quotation.to - 1; token++) {
    if (context.kind(token) !== WORD) return false;
    if (context.isCapital(token)) capitals2++;
    else if (context.tokens.end(token) - context.tokens.start(token) > SMALL_WORD) return false;
  }
  return capitals2 > 1;
}
var LONGEST_TITLE2 = 9;
var SMALL_WORD = 3;
function isNaming(context, { cue, helped, start }) {
  const noun = context.isNoun(start - 1) && !context.isCapital(start - 1);
  return noun && !helped && cue.form === PAST;
}
function isCompound(context, verb) {
  if (context.kind(verb - 1) === HYPHEN) return true;
  return context.kind(verb + 1) === HYPHEN && !context.is(verb + 2, PRONOUN);
}
function isOfName(context, { from }, verb) {
  return context.isCapital(verb) && verb > from && (context.isCapital(verb - 1) || context.isCapital(verb + 1));
}

// src/annotate/statements/cues/verb-group.ts
function verbGroupAt(context, verb, cue, to, limit) {
  let start = verb;
  let passive = false;
  let infinitive = false;
  let helped = false;
  let pronoun;
  for (let token = verb - 1; token >= limit && !context.quotation(token); token--) {
    const senses = context.senses(token);
    if (senses & AUXILIARY) {
      if (senses & PASSIVE && cue.form === PAST && token === start - 1) passive = true;
      helped = true;
      start = token;
      if (senses & PRONOUN) pronoun = token;
      if (pronoun !== void 0) break;
    } else if (senses & PRONOUN && context.kind(token - 1) === HYPHEN && pronoun === void 0 && start === verb) {
      pronoun = token;
      start = token;
    } else if (pronoun !== void 0) {
      if (context.kind(token) !== HYPHEN && context.kind(token - 1) !== HYPHEN) break;
      start = token;
    } else if (senses & NEGATION) start = token;
    else if (senses & TO && cue.form === PLAIN2 && !infinitive) {
      infinitive = true;
      start = token;
    } else if (senses & ADVERB && !(senses & CONJUNCTION)) start = token;
    else if (context.kind(token) === CLITIC && context.is(token - 1, PRONOUN | RELATIVE)) start = token;
    else {
      const helper = cue.form === PAST && !helped ? helperBefore(context, token, limit) : limit - 1;
      if (helper < limit) break;
      helped = true;
      start = helper;
      token = helper + 1;
    }
  }
  let from = start;
  while (from < verb && context.is(from, ADVERB) && !context.is(from, NEGATION | AUXILIARY)) from++;
  return { cue, verb, start, from, to, passive, infinitive, helped, pronoun };
}
var BETWEEN3 = 8;
function helperBefore(context, token, limit) {
  if (!context.words.habits.looseSubject) return limit - 1;
  for (let at2 = token; at2 > Math.max(limit, token - BETWEEN3); at2--) {
    if (context.is(at2, AUXILIARY) && !context.is(at2, PASSIVE)) return at2;
    if (!context.isWord(at2) || context.is(at2, PRONOUN | SUBORDINATOR | CONJUNCTION)) break;
  }
  return limit - 1;
}

// src/annotate/statements/subjects/informants.ts
function informantAfter(context, { to }, end) {
  const cited = nounsOrPronounAfter(context, end, to);
  return cited && isWitness(context, cited) ? cited : void 0;
}
function isWitness(context, { from, to }) {
  if (context.isCapital(from) && context.isCapital(to - 1) && !context.is(from, POSSESSIVE)) return true;
  for (let token = from; token < to; token++) {
    if (context.is(token, WITNESS)) return true;
    if (context.is(token, PREPOSITION2)) return false;
  }
  return false;
}
function attributeToInformant(context, candidate, cited) {
  const { speaker } = candidate;
  const content = candidate.content.map(
    (range) => range.from < cited.from && cited.from < range.to ? { from: range.from, to: endBefore(context, range, cited) } : range
  );
  return { ...candidate, content, speaker: cited, ...speaker && { through: speaker } };
}
function endBefore(context, { from, to }, cited) {
  for (let token = cited.from - 1; token > from; token--) if (context.kind(token) === COMMA) return token;
  return to;
}

// src/annotate/statements/sentence-finder.ts
var SentenceStatements = class {
  found = [];
  #context;
  #sentence;
  /** The subject of the preceding speech verb, which the next one may share. */
  #subject;
  #capitals;
  /** A source that is cited before the speech verb: `two officials` of `Reuters, citing two officials, said`. */
  #cited;
  constructor(context, sentence) {
    this.#context = context;
    this.#sentence = sentence;
  }
  find() {
    const context = this.#context;
    const { from, to, block } = this.#sentence;
    const label = from === block.from ? findLabelledSpeech(context, this.#sentence) ?? findSignedHeadline(context, this.#sentence) : void 0;
    if (label) this.found.push(label);
    for (let token = context.firstCue(from, to); token < to; token = context.firstCue(token + 1, to)) {
      const quotation = context.quotation(token);
      if (quotation) {
        const inserted = findInsertedSpeaker(context, quotation, token);
        if (inserted) this.found.push(inserted);
        token = quotation.to - 1;
      } else token = this.#at(token, context.known(token)) - 1;
    }
    return this.found;
  }
  /** Reads a token at which a cue may start; `known` are its classes. Returns the index of the next token to read. */
  #at(token, known) {
    const context = this.#context;
    const { to } = this.#sentence;
    const phrase2 = known & SOURCE ? context.words.sources.at(context.tokens, token, to) : void 0;
    if (phrase2) return this.#source(token, phrase2.to, phrase2.value);
    for (const cue of context.cues(token)) {
      const end = context.endOf(token, cue);
      if (end === 0 || end > to || cue.next !== 0 && isWhen(context, end)) continue;
      if (this.#verb(token, end, cue)) return end;
    }
    return token + 1;
  }
  #isHeadline() {
    return this.#capitals ??= hasCapitals(this.#context, this.#sentence);
  }
  /** Adds the statement of a speech verb: tries all constructions that the verb allows. Returns whether there is one. */
  #verb(verb, end, cue) {
    const context = this.#context;
    const sentence = this.#sentence;
    if (context.words.habits.verbLast) {
      const candidate = statementBefore(context, sentence, verb, end, cue);
      if (candidate) this.found.push(candidate);
      return candidate !== void 0;
    }
    if (cue.rest.length === 0 && isCompound(context, verb)) return false;
    if (cue.rest.length === 0 && isOfName(context, sentence, verb) && !this.#isHeadline()) return false;
    if (cue.form === NOUN) {
      const candidate = findNominalStatement(context, sentence, verb, end, cue);
      if (candidate) this.found.push(candidate);
      return candidate !== void 0;
    }
    const group = verbGroupAt(context, verb, cue, end, sentence.from);
    if (group.passive) return this.#addStatement(group, findPassiveContent(context, sentence, group));
    if (group.infinitive && !(cue.takes & SPEECH)) return false;
    if (cue.takes & INFORMANT) return cue.form === GERUND && this.#citing(end);
    if (cue.takes & REFERENCE) return this.#reference(group);
    const opening = findContentOpening(context, end, sentence.to, cue.takes);
    if (opening === "refused") return false;
    if (isPause(context.kind(group.start - 1)) && !(cue.takes & (INANIMATE | ADDRESSEE)) && cue.form !== GERUND && this.#addStatement(group, findInverted(context, sentence, group)))
      return true;
    if (opening === "nothing" || context.words.habits.looseSubject) {
      const candidate = findAsClause(context, sentence, group);
      if (candidate) return this.found.push(candidate) > 0;
    }
    const subject = subjectBefore(context, sentence, group, this.#subject);
    if (!subject)
      return cue.form !== PLAIN2 && cue.form !== GERUND && (this.#addStatement(group, findInverted(context, sentence, group)) || this.#addStatement(group, findLeadingVerb(context, sentence, group)) || this.#addStatement(group, findSubjectless(context, sentence, group, opening)));
    const speech = (cue.takes & SPEECH) !== 0;
    if (opening === "nothing" || speech && isPlaceOnly(context, sentence, opening, subject))
      return speech && !this.#isOtherClause(group, subject) && this.#addStatement(group, findPostposedContent(context, sentence, group, subject));
    if (cue.takes & NAMING_VERB && context.opening(opening.at) && isNaming(context, group)) return false;
    const right = clauseAfter(context, sentence, opening.at, opening.kind);
    if (!right || isRefused(context, verb, right, opening.kind)) return false;
    const left = speech ? quotationBefore(context, sentence, subject.outer) : void 0;
    if (left && opening.kind === "clause") return this.#add(group, [left], subject, 1);
    if (left && opening.kind === "quote") return this.#add(group, [left, right], subject, 1);
    if (cue.confidence < SURE_VERB && opening.kind !== "that" && (isVerb(context, opening.at) || group.infinitive && opening.kind === "clause"))
      return false;
    if (opening.kind === "clause" && cue.confidence < SURE_VERB && !hasVerb(context, right.from, right.to)) return false;
    return this.#add(group, [right], subject, OPENING_CERTAINTY[opening.kind]);
  }
  /** Whether a gerund opens a clause that is not speech: `Berg quit, responding to threats`. */
  #isOtherClause({ cue }, { borrowed: borrowed2, outer }) {
    return cue.form === GERUND && borrowed2 !== void 0 && !quotationBefore(this.#context, this.#sentence, outer);
  }
  /** Adds a reference to a statement, such as `made the remarks`. Returns whether its verb has a speaker. */
  #reference(group) {
    const subject = subjectBefore(this.#context, this.#sentence, group, this.#subject);
    if (!subject) return false;
    return this.#add(group, [{ from: group.verb + 1, to: group.to }], subject, 1);
  }
  /** Makes the source after `citing` the speaker of the last or, without one, the next statement. Returns whether there is a source. */
  #citing(end) {
    const cited = informantAfter(this.#context, this.#sentence, end);
    if (!cited) return false;
    const last = this.found.pop();
    if (last) this.found.push(attributeToInformant(this.#context, last, cited));
    else this.#cited = cited;
    return true;
  }
  /** Adds the statement found for a verb. Returns false if `statement` is undefined. */
  #addStatement(group, statement) {
    return statement !== void 0 && this.#add(group, statement.content, statement.subject, statement.certainty);
  }
  /** Adds the statement of a source phrase such as `according to`, from `start` to `end`. Returns the index of the next token to read. */
  #source(start, end, side) {
    const context = this.#context;
    const last = this.found.at(-1);
    const cited = side === "cited" && last ? nounsOrPronounAfter(context, end, this.#sentence.to) : void 0;
    if (last && cited) {
      this.found[this.found.length - 1] = attributeToInformant(context, last, cited);
      return cited.to;
    }
    const candidate = findSourced(context, this.#sentence, { from: start, to: end }, side);
    if (!candidate) return end;
    this.found.push(candidate);
    const next = Math.max(end, candidate.speaker.to);
    return context.kind(next) === IDEOGRAPH ? Math.max(next, context.cueEnd(next)) : next;
  }
  #add(group, content, { at: at2, outer, through, borrowed: borrowed2 }, certainty) {
    const { cue } = group;
    if (through && this.found.at(-1)?.content[0]?.from === at2?.from) this.found.pop();
    const clause = Math.min(outer, group.start);
    const opens = content[0]?.from ?? outer;
    const includesLast = opens < clause && opens <= (this.found.at(-1)?.content[0]?.from ?? 0);
    this.#endLast(this.#isInside(outer, group.start) ? group.start : includesLast ? clause : Math.min(clause, opens));
    const cited = this.#cited;
    this.#cited = void 0;
    this.found.push({
      content,
      cue: { from: group.from, to: group.to },
      speaker: cited ?? at2,
      through: cited ? at2 : through,
      borrowed: borrowed2 !== void 0,
      reference: (cue.takes & REFERENCE) !== 0,
      force: cue.force,
      confidence: cue.confidence * certainty * (borrowed2 ? SPEAKER_CERTAINTY[borrowed2] : 1)
    });
    if (at2 && !this.#context.is(at2.from, RELATIVE)) this.#subject = at2;
    return true;
  }
  /** Whether the last statement is between a subject and its verb: `citing costs` of `The company, citing costs, said`. */
  #isInside(outer, verb) {
    const last = this.found.at(-1);
    const from = last?.content.at(-1)?.from ?? 0;
    return outer < (last?.cue?.from ?? 0) && outer < from && from < verb;
  }
  /** Ends the content of the last statement where the next begins: before `and added` of `said it won and added that`. */
  #endLast(start) {
    const context = this.#context;
    const last = this.found.at(-1);
    const content = last?.content.at(-1);
    if (!last || !content || content.from >= start || content.to <= start) return;
    const joined = context.is(start - 1, CONJUNCTION) || context.is(start - 1, SUBORDINATOR) && context.kind(start - 2) === COMMA;
    const kind = context.kind(start - 1);
    if (!joined && kind !== COMMA && kind !== DASH && kind !== SEMICOLON && kind !== COLON) return;
    const to = trimMarks(context, content.from, joined ? start - 1 : start);
    if (to > content.from) last.content[last.content.length - 1] = { from: content.from, to };
  }
};
var isWhen = (context, token) => context.is(token, TIME) && context.is(token - 1, PREPOSITION2);

// src/annotate/statements/speakers/mentions.ts
function firstMentionFrom(mentions, token) {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((mentions[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/annotate/statements/subjects/split-joint-speakers.ts
var MOST2 = 8;
function splitJointSpeakers(context, { from, to }, mentions) {
  if (!hasAnd(context, from, to)) return [];
  const parts = [];
  let start = from;
  let joined = false;
  let next = firstMentionFrom(mentions, from);
  for (let token = from; token < to; token++) {
    let mention = mentions[next];
    while (mention && mention.to <= token) mention = mentions[++next];
    if (mention && mention.from < token) continue;
    const and = context.is(token, AND2) && !context.isCapital(token);
    if (!and && context.kind(token) !== COMMA) continue;
    if (token > start) parts.push({ from: start, to: token });
    start = token + 1;
    joined ||= and;
  }
  if (!joined) return [];
  if (to > start) parts.push({ from: start, to });
  const first = parts[0];
  if (first && first.to - first.from > 1 && context.is(first.from, BOTH_WORD))
    parts[0] = { from: first.from + 1, to: first.to };
  const tied = first !== void 0 && hasTie(context, first);
  const names = parts.every(
    (part, at2) => canSpeakAlone(context, part, mentions) && !(at2 > 0 && tied && !isSecondSpeaker(context, part, mentions))
  );
  return names && parts.length > 1 && parts.length <= MOST2 ? parts : [];
}
function hasAnd(context, from, to) {
  for (let token = from + 1; token < to - 1; token++) if (context.is(token, AND2)) return true;
  return false;
}
function canSpeakAlone(context, { from, to }, mentions) {
  if (context.is(from, DETERMINER2 | POSSESSIVE)) return to - from > 1;
  if (mentions[firstMentionFrom(mentions, from)]?.from === from || hasMention(context, from, to, mentions)) return true;
  if (context.isCapital(from)) return true;
  return to - from === 1 && context.endsWith(from, context.words.pluralEndings);
}
var isSecondSpeaker = (context, part, mentions) => hasTie(context, part) || hasMention(context, part.from, part.to, mentions, "person");
function hasMention(context, from, to, mentions, kind) {
  for (let at2 = firstMentionFrom(mentions, from); ; at2++) {
    const mention = mentions[at2];
    if (!mention || mention.from >= to) return false;
    if (mention.to <= to && (kind === void 0 || mention.kind === kind) && context.kind(mention.to) !== HYPHEN)
      return true;
  }
}
function hasTie(context, { from, to }) {
  for (let token = from; token < to; token++)
    if (context.is(token, PREPOSITION2) && !context.isCapital(token)) return true;
  return false;
}

// src/annotate/statements/speakers/antecedents.ts
var BACK = 12;
var TITLE3 = 3;
var BLOCKS = 3;
var GENDERS = HE | SHE;
var Antecedents = class {
  #context;
  #mentions;
  #people;
  /** By id of a person: the gender as a bit, HE or SHE, if known. */
  #genders;
  #person;
  #thing;
  #several;
  constructor(context, mentions) {
    this.#context = context;
    this.#mentions = mentions;
    this.#people = mentions.filter(({ kind }) => kind === "person");
  }
  /** Records the speaker of a statement, named at a token; `who` is empty if unknown. `plural` says whether the words name several. */
  spoke(who, token, plural) {
    const spoken = { who, token };
    const [one] = who;
    if (who.length > 1 || plural && !one) this.#several = spoken;
    else if (one?.kind === "person") this.#person = spoken;
    else {
      this.#thing = spoken;
      this.#several = one && spoken;
    }
  }
  /** Returns whom or what the pronoun at a token means: none if unknown, one, or several. */
  of(pronoun) {
    const senses = this.#context.senses(pronoun);
    if (senses & GENDERS) return this.#oneOf(pronoun, senses & GENDERS);
    if (senses & THEY) return this.#group(pronoun);
    return senses & IT ? this.#thingOf(pronoun) : [];
  }
  /**
   * Returns the last group that spoke or was named together, for words such as `the two ministers`.
   * Returns none if the group does not have `size` members.
   */
  group(token, size) {
    const found = this.#group(token);
    return found.length === size ? found : [];
  }
  #oneOf(pronoun, gender) {
    const genders = this.#genders ??= this.#gendersByTitle();
    const context = this.#context;
    const block = context.blockOf(pronoun);
    const scores = /* @__PURE__ */ new Map();
    const last = this.#person;
    const [speaker] = last?.who ?? [];
    if (last && speaker) {
      const lastBlock = context.blockOf(last.token);
      if (block - lastBlock <= BLOCKS) scores.set(speaker.id, lastBlock === block ? 3 : 2);
    }
    const end = firstMentionFrom(this.#people, pronoun);
    for (let at2 = end - 1; at2 >= Math.max(0, end - BACK); at2--) {
      const mention = this.#people[at2];
      if (!mention || block - mention.block > BLOCKS) break;
      const near = (mention.block === block ? 1 : 0) + (at2 === end - 1 ? 0.5 : 0);
      const score = near + (this.#isSubject(mention) ? 2 : 0);
      scores.set(mention.id, Math.max(scores.get(mention.id) ?? 0, score));
    }
    let best2;
    for (const [id, score] of scores)
      if (((genders.get(id) ?? gender) & gender) !== 0 && score > (best2 === void 0 ? 0 : scores.get(best2) ?? 0))
        best2 = id;
    if (best2 === void 0) return [];
    if (gender !== GENDERS) genders.set(best2, gender);
    return [{ kind: "person", id: best2 }];
  }
  /**
   * Returns what `it` means: the last speaker that is not a person.
   * If an institution or place has been a subject since then, returns that. Returns none if there is neither.
   */
  #thingOf(pronoun) {
    const spoken = this.#near(this.#thing, pronoun);
    const since = spoken?.token ?? 0;
    const end = firstMentionFrom(this.#mentions, pronoun);
    const block = this.#context.blockOf(pronoun);
    for (let at2 = end - 1; at2 >= Math.max(0, end - BACK); at2--) {
      const mention = this.#mentions[at2];
      if (!mention || mention.from <= since || block - mention.block > 1) break;
      if (mention.kind !== "person" && this.#isSubject(mention)) return [mention];
    }
    return spoken?.who ?? [];
  }
  /**
   * Returns whom `they` means; none if unknown.
   * This is the last group or institution to speak, or two names joined by `and` since then.
   */
  #group(pronoun) {
    const spoken = this.#near(this.#several, pronoun);
    const since = spoken?.token ?? 0;
    const end = firstMentionFrom(this.#mentions, pronoun);
    const block = this.#context.blockOf(pronoun);
    for (let at2 = end - 1; at2 > Math.max(0, end - BACK); at2--) {
      const mention = this.#mentions[at2];
      const before2 = this.#mentions[at2 - 1];
      if (!mention || !before2 || mention.from <= since || block - mention.block > BLOCKS) break;
      if (mention.from === before2.to + 1 && this.#context.is(before2.to, AND2) && mention.kind === before2.kind)
        return [before2, mention];
    }
    return spoken?.who ?? [];
  }
  #near(spoken, token) {
    const near = spoken && this.#context.blockOf(token) - this.#context.blockOf(spoken.token) <= BLOCKS;
    return near ? spoken : void 0;
  }
  /** Whether a mention is probably a subject: a verb follows it, or it opens its sentence and a comma follows. */
  #isSubject({ from, to }) {
    const context = this.#context;
    if (context.is(to, AUXILIARY | VERB | CUE | ADVERB)) return true;
    return context.kind(to) === COMMA && (context.isEnd(from - 1) || context.tokens.has(from, LINE));
  }
  /** Returns the gender of people by their id, from the words before their names: `Mrs. Berg`, `spokesman Jan Holm`. */
  #gendersByTitle() {
    const genders = /* @__PURE__ */ new Map();
    for (const mention of this.#people) {
      if (genders.has(mention.id)) continue;
      const gender = this.#titleOf(mention);
      if (gender) genders.set(mention.id, gender);
    }
    return genders;
  }
  #titleOf({ from }) {
    for (let token = from; token >= from - TITLE3; token--) {
      if (this.#context.is(token, MAN)) return HE;
      if (this.#context.is(token, WOMAN)) return SHE;
    }
    return 0;
  }
};

// src/annotate/statements/speakers/reference-resolver.ts
var BACK2 = 60;
var SHORT5 = 2;
var ReferenceResolver = class {
  #context;
  #mentions;
  #people;
  #offices;
  constructor(context, { mentions, people }) {
    this.#context = context;
    this.#mentions = mentions;
    this.#people = people;
  }
  /** Returns the person, organisation or place to which words refer; undefined if unknown. */
  of(reference) {
    return this.#named(reference) ?? this.#apposed(reference) ?? this.#short(reference);
  }
  /** Returns the number of speakers in words such as `the two ministers`; 0 if the words have no number. */
  countOf({ from, to }) {
    const { counts, pluralEndings } = this.#context.words;
    const last = this.#context;
    for (let token = from; token < Math.min(to, from + SHORT5); token++) {
      const index = counts.indexOf(last.tokens.word(token));
      if (index >= 0 && last.tokens.word(token) && (to - token === 1 || last.endsWith(to - 1, pluralEndings)))
        return index + 2;
    }
    return 0;
  }
  /**
   * Returns the person, organisation or place that the words themselves name: `Xi Jinping` of `Chinese President Xi Jinping`.
   * Returns undefined for `Xi’s spokesman`.
   */
  #named({ from, to }) {
    let found;
    for (let at2 = firstMentionFrom(this.#mentions, from); at2 < this.#mentions.length; at2++) {
      const mention = this.#mentions[at2];
      if (!mention || mention.from >= to) break;
      if (mention.to > to || !this.#isHead(mention, from, to)) continue;
      if (mention.kind === "place" && !this.#isAll(mention, from, to)) continue;
      if (found && found.id !== mention.id) return void 0;
      found = mention;
    }
    return found && { kind: found.kind, id: found.id };
  }
  /**
   * Returns the person who is named after a role: `Anna Berg` of `The mayor, Anna Berg, said`.
   * The name may also be part of the words: `Il leader del Partito Anna Berg`.
   */
  #apposed({ from, to }) {
    const context = this.#context;
    if (to - from < SHORT5 || context.isCapital(to - 1) && !context.is(from, DETERMINER2 | POSSESSIVE))
      return void 0;
    if (context.kind(to) === COMMA) {
      const mention = this.#personFrom(to + 1);
      if (mention && (context.kind(mention.to) === COMMA || context.isEnd(mention.to))) return mention;
    }
    return this.#tied(from, to);
  }
  #personFrom(token) {
    for (let at2 = firstMentionFrom(this.#mentions, token); ; at2++) {
      const mention = this.#mentions[at2];
      if (mention?.from !== token) return void 0;
      if (mention.kind === "person") return mention;
    }
  }
  /**
   * Returns the person named at the end of the words, after a role.
   * This is `Anna Berg` of `La ministra de Transportes Anna Berg`, but nobody of `la portavoz del presidente Berg`. Not in English and
   * German.
   */
  #tied(from, to) {
    const context = this.#context;
    const { looseSubject, capitalNouns } = context.words.habits;
    if (!looseSubject || capitalNouns) return void 0;
    for (let at2 = firstMentionFrom(this.#mentions, from); ; at2++) {
      const mention = this.#mentions[at2];
      if (!mention || mention.from >= to) return void 0;
      const before2 = mention.from - 1;
      if (mention.kind !== "person" || mention.to !== to || before2 <= from) continue;
      return context.isCapital(before2) && !context.is(before2, PREPOSITION2) ? mention : void 0;
    }
  }
  /** Whether words are a place and nothing more: `Beijing`, `the Netherlands`; not `a school in Oslo`. */
  #isAll(mention, from, to) {
    return mention.to === to && (mention.from === from || this.#context.is(from, DETERMINER2) && mention.from === from + 1);
  }
  #isHead(mention, from, to) {
    const context = this.#context;
    for (let token = from; token < mention.from; token++) if (isTie(context, token)) return false;
    if (mention.to >= to) return true;
    const next = context.kind(mention.to);
    if (next === CLITIC || next === HYPHEN || next === CLOSE) return false;
    return next === OPEN || next !== WORD || context.is(mention.to, PREPOSITION2 | AND2);
  }
  /** Resolves a definite article and a noun: `the ministry` after `Finance Ministry`; `the minister` if the story has one minister. */
  #short({ from, to }) {
    const context = this.#context;
    const last = to - 1;
    if (to - from !== SHORT5 || !context.is(from, DETERMINER2) || context.kind(last) !== WORD || context.isCapital(last))
      return void 0;
    const { tokens: tokens2, page } = context;
    const word2 = page.text.slice(tokens2.start(last), tokens2.end(last));
    const end = firstMentionFrom(this.#mentions, from);
    for (let at2 = end - 1; at2 >= Math.max(0, end - BACK2); at2--) {
      const mention = this.#mentions[at2];
      if (mention?.kind !== "organisation") continue;
      for (const token of [mention.from, mention.to - 1])
        if (tokens2.end(token) - tokens2.start(token) === word2.length && page.text.slice(tokens2.start(token), tokens2.end(token)).toLowerCase() === word2)
          return { kind: "organisation", id: mention.id };
    }
    const id = (this.#offices ??= officesOf(this.#people, context.words.ties)).get(word2);
    return id ? { kind: "person", id } : void 0;
  }
};
function officesOf(people, ties) {
  const offices2 = /* @__PURE__ */ new Map();
  const addWord = (word2, id) => {
    const other = offices2.get(word2);
    offices2.set(word2, other === void 0 || other === id ? id : "");
  };
  for (const { id, roles: roles2 = [] } of people)
    for (const { text } of roles2) {
      const small = text.toLowerCase();
      addWord(small.slice(small.lastIndexOf(" ") + 1), id);
      const space = small.indexOf(" ");
      if (ties.some((tie) => small.startsWith(` ${tie} `, space))) addWord(small.slice(0, space), id);
    }
  return offices2;
}
var isTie = (context, token) => context.is(token, PREPOSITION2) && !context.isCapital(token);

// src/annotate/statements/speakers/speaker-resolver.ts
var SpeakerResolver = class {
  #context;
  #names;
  #references;
  #antecedents;
  constructor(context, names) {
    this.#context = context;
    this.#names = names;
    this.#references = new ReferenceResolver(context, names);
    this.#antecedents = new Antecedents(context, names.mentions);
  }
  /** Returns the speakers of a statement: none if unknown, one, or several who speak together. */
  identify({ speaker, borrowed: borrowed2 }) {
    if (!speaker) return [];
    const members = this.#members(speaker);
    if (borrowed2) return members;
    const who = [];
    for (const { identity } of members) if (identity) who.push(identity);
    if (who.length > 0 || !this.#isPronoun(speaker)) {
      const plural = members.length > 1 || this.#context.endsWith(speaker.to - 1, this.#context.words.pluralEndings);
      this.#antecedents.spoke(who, speaker.from, plural);
    }
    return members;
  }
  #members(speaker) {
    if (this.#isPronoun(speaker)) return this.#antecedents.of(speaker.from).map((identity2) => ({ identity: identity2 }));
    const parts = splitJointSpeakers(this.#context, speaker, this.#names.mentions);
    if (parts.length > 1) return parts.map((at2) => ({ at: at2, identity: this.#references.of(at2) }));
    const size = this.#references.countOf(speaker);
    if (size > 0) return this.#antecedents.group(speaker.from, size).map((identity2) => ({ identity: identity2 }));
    const identity = this.#references.of(this.#antecedentOf(speaker));
    return identity ? [{ identity }] : [];
  }
  #isPronoun({ from, to }) {
    const own2 = HE | SHE | THEY | IT;
    return to - from === 1 && this.#context.is(from, own2) && !this.#context.is(from, RELATIVE);
  }
  /** Returns the words to which a relative pronoun refers: `Trump` for `who` in `Trump, who said`. Returns other words unchanged. */
  #antecedentOf(speaker) {
    const context = this.#context;
    if (speaker.to - speaker.from > 1 || !context.is(speaker.from, RELATIVE)) return speaker;
    const end = context.kind(speaker.from - 1) === COMMA ? speaker.from - 1 : speaker.from;
    const from = context.page.blocks[context.blockOf(speaker.from)]?.from ?? 0;
    return nounsBefore(context, end, from) ?? speaker;
  }
};

// src/annotate/statements/content/find-quotations.ts
var DOUBLE = 34;
var SINGLE2 = 39;
var CLOSERS = new Map(
  [
    '\u201C\u201D"',
    '\u201E\u201C\u201D"',
    "\xAB\xBB",
    "\xBB\xAB",
    "\u2039\u203A",
    "\u203A\u2039",
    "\u2018\u2019'",
    "\u201A\u2018\u2019",
    "\u300C\u300D",
    "\u300E\u300F",
    "\uFE41\uFE42",
    "\u301D\u301E\u301F",
    "\u201D\u201D",
    '""\u201D',
    "'\u2019'",
    "`'\"\u201D"
  ].map((row) => [row.charCodeAt(0), row.slice(1)])
);
var LONGEST_SINGLE = 80;
function findQuotations({ text, tokens: tokens2, blocks }) {
  const found = [];
  let open = false;
  for (const [index, block] of blocks.entries()) {
    const first = found.length;
    for (let token = block.from; token < block.to; ) {
      const kind = tokens2.kind(token);
      if (kind < QUOTE || kind > CLOSE_QUOTE || !canOpenQuotation(text, tokens2, block, token)) {
        token++;
        continue;
      }
      const to = afterClosingMark(text, tokens2, block, token);
      if (to === 0) {
        token++;
        continue;
      }
      const closed = to > 0;
      found.push({
        block: index,
        from: token,
        to: closed ? to : -to,
        closed,
        continues: open && token === block.from
      });
      token = closed ? to : -to;
    }
    const last = found.at(-1);
    open = found.length > first && last !== void 0 && !last.closed && last.to === block.to;
  }
  return found;
}
function quotationMarkAt(text, tokens2, token) {
  const start = tokens2.start(token);
  return tokens2.end(token) - start === 2 ? DOUBLE : text.charCodeAt(start);
}
function canOpenQuotation(text, tokens2, block, token) {
  const mark = quotationMarkAt(text, tokens2, token);
  if (!CLOSERS.has(mark) || token + 1 >= block.to) return false;
  const kind = tokens2.kind(token);
  const before2 = token > block.from ? tokens2.kind(token - 1) : NONE;
  const apart = tokens2.has(token, AFTER_SPACE | LINE) || before2 === NONE || before2 === OPEN || before2 === DASH;
  const clings = !tokens2.has(token + 1, AFTER_SPACE);
  if (mark === SINGLE2 || mark === 8216)
    return apart && clings && tokens2.kind(token + 1) === WORD && tokens2.end(token + 1) - tokens2.start(token + 1) > 0;
  if (kind === OPEN_QUOTE) return true;
  return kind === QUOTE || mark === DOUBLE ? apart || before2 >= STOP && clings : apart && clings;
}
function afterClosingMark(text, tokens2, block, open) {
  const mark = quotationMarkAt(text, tokens2, open);
  const closers = CLOSERS.get(mark) ?? "";
  const single = closers.includes("\u2019") && mark !== 8222;
  const end = single ? Math.min(block.to, open + LONGEST_SINGLE) : block.to;
  let depth = 0;
  let maybe = 0;
  for (let token = open + 1; token < end; token++) {
    const kind = tokens2.kind(token);
    if (kind < QUOTE || kind > CLOSE_QUOTE) continue;
    const unit = quotationMarkAt(text, tokens2, token);
    const spaced = tokens2.has(token, AFTER_SPACE);
    const follows = token + 1 < block.to && !tokens2.has(token + 1, AFTER_SPACE);
    if (closers.indexOf(String.fromCharCode(unit)) >= 0) {
      if (single) {
        const next = tokens2.kind(token + 1);
        if (spaced || follows && next === WORD) continue;
        const before2 = tokens2.kind(token - 1);
        if (before2 === WORD && next === WORD && text.charCodeAt(tokens2.end(token - 1) - 1) === 115) {
          if (!maybe) maybe = token + 1;
          continue;
        }
        return token + 1;
      }
      if (unit === DOUBLE && mark === DOUBLE && spaced && follows && tokens2.kind(token + 1) === WORD) return -token;
      if (depth === 0) return token + 1;
      depth--;
    } else if (unit === mark && !spaced && !follows && depth === 0 && !single) return token + 1;
    else if (unit === mark && spaced) {
      const before2 = tokens2.kind(token - 1);
      if (before2 === STOP || before2 === EXCLAMATION || tokens2.has(token, LINE)) return -token;
      depth++;
    }
  }
  if (single) return maybe;
  return -block.to;
}

// src/annotate/statements/statement-context.ts
var NOUNS = MAN | WOMAN | WITNESS | LABEL;
var WAKES = CUE | SOURCE;
var NOWHERE = new Int32Array(0);
var NO_CUES = [];
var SHORTEST3 = 4;
var KNOWN = 1 << 31;
var LOOK_AHEAD2 = 64;
var ZeroedArray = class {
  #array = new Int32Array(2048);
  for(count) {
    if (count + LOOK_AHEAD2 > this.#array.length) this.#array = new Int32Array(count * 2);
    else this.#array.fill(0, 0, count + LOOK_AHEAD2);
    return this.#array;
  }
};
var sensesAt = new ZeroedArray();
var insideAt = new ZeroedArray();
var StatementContext = class {
  page;
  tokens;
  words;
  quotations;
  #inside;
  /** By token: the classes of its word as bits. The bit KNOWN marks a token that was looked up; 0 means not yet. */
  #senses;
  /** The index of the block that `blockOf` returned last. */
  #block = 0;
  constructor(page) {
    this.page = page;
    this.tokens = page.tokens;
    this.words = page.words.statements;
    this.quotations = findQuotations(page);
    this.#senses = sensesAt.for(page.tokens.count);
    this.#inside = this.quotations.length > 0 ? insideAt.for(page.tokens.count) : NOWHERE;
    let number2 = 0;
    for (const { from, to } of this.quotations) this.#inside.fill(++number2, from, to);
  }
  /** Removes all classes from the words of a name: `Will` of `Will Harper` is no auxiliary. */
  takeName({ from, to }) {
    for (let token = from; token < to; token++) if (this.known(token) !== 0) this.#senses[token] = KNOWN;
  }
  kind(token) {
    return this.tokens.kind(token);
  }
  /**
   * Returns the classes that the word at a token can have, as bits of `word-senses.ts`.
   * A word that is in no table is classified by its ending.
   */
  senses(token) {
    const asked = token < 0 ? KNOWN : this.#senses[token] ?? KNOWN;
    if (asked < 0) return asked & ~KNOWN;
    const senses = this.#findSenses(token);
    this.#senses[token] = senses | KNOWN;
    return senses;
  }
  #findSenses(token) {
    const known = this.known(token);
    if (known !== 0 || this.tokens.kind(token) !== WORD || this.tokens.has(token, CAPITAL)) return known;
    if (this.endsWith(token, this.words.adverbEndings)) return ADVERB;
    return this.endsWith(token, this.words.pastEndings) ? VERB : 0;
  }
  /** Returns the classes of the word at a token in the word tables, as bits; 0 if it is in none. */
  known(token) {
    return this.words.senses[this.tokens.word(token)] ?? 0;
  }
  is(token, bits) {
    return (this.senses(token) & bits) !== 0;
  }
  /**
   * Returns the index of the first token in a range at which a cue may start.
   * Source phrases such as `according to` count too. Returns `to` if not found.
   */
  firstCue(from, to) {
    const { tokens: tokens2 } = this;
    const { senses } = this.words;
    for (let token = from; token < to; token++) {
      const word2 = tokens2.word(token);
      if (word2 !== 0 && ((senses[word2] ?? 0) & WAKES) !== 0) return token;
    }
    return to;
  }
  /** Returns the cues that may start at a token, by its word; those of more words come first. */
  cues(token) {
    return this.words.cues[this.tokens.word(token)] ?? NO_CUES;
  }
  /** Returns the index of the token after a cue at a token; 0 if the further words of the cue do not follow. */
  endOf(token, cue) {
    const { next } = cue;
    if (next === 0) return token + 1;
    if (this.tokens.word(token + 1) !== next) return 0;
    const { rest } = cue;
    for (let index = 1; index < rest.length; index++) if (this.tokens.word(token + 1 + index) !== rest[index]) return 0;
    return token + 1 + rest.length;
  }
  /** Returns the index of the token after the longest cue at a token; 0 if no cue starts there. */
  cueEnd(token) {
    for (const cue of this.cues(token)) {
      const end = this.endOf(token, cue);
      if (end > 0) return end;
    }
    return 0;
  }
  /** Whether a cue of a certain form may start at a token. `form` is a constant of `verb-forms.ts`, such as `PAST`. */
  isCue(token, form) {
    return this.cues(token).some((cue) => cue.form === form);
  }
  isCapital(token) {
    return this.tokens.has(token, CAPITAL);
  }
  /** Whether a token is a word of two or more letters, all in capitals. */
  isShouted(token) {
    return this.tokens.has(token, CAPS);
  }
  /** Whether a token is a word or a Chinese or Japanese character. */
  isWord(token) {
    const kind = this.tokens.kind(token);
    return kind === WORD || kind === IDEOGRAPH;
  }
  /** Whether a token can be a noun or part of one: a name, a number, a word of no other class. */
  isNoun(token) {
    const kind = this.tokens.kind(token);
    if (kind === NUMBER || kind === CLITIC || kind === HYPHEN || kind === IDEOGRAPH) return true;
    return kind === WORD && ((this.senses(token) & ~NOUNS) === 0 || this.isCapital(token));
  }
  /** Whether a token has the ending of a gerund: `saying`, `visiting`. */
  isGerund(token) {
    return this.kind(token) === WORD && this.endsWith(token, this.words.gerundEndings);
  }
  /** Whether a token is a mark that ends a clause. Full stops, semicolons and closing brackets are, commas are not. */
  isEnd(token) {
    const kind = this.kind(token);
    return kind === NONE || kind === STOP || kind === EXCLAMATION || kind === SEMICOLON || kind === CLOSE || kind === ELLIPSIS;
  }
  /** Whether a word of four letters or more has one of the given endings. Always false for shorter words. */
  endsWith(token, endings2) {
    const end = this.tokens.end(token);
    if (endings2.length === 0 || end - this.tokens.start(token) < SHORTEST3) return false;
    const { text } = this.page;
    const last = text.charCodeAt(end - 1);
    for (const ending of endings2)
      if (ending.charCodeAt(ending.length - 1) === last && text.endsWith(ending, end)) return true;
    return false;
  }
  /** Returns the index of the block of the page that contains a token. */
  blockOf(token) {
    const { blocks } = this.page;
    const last = blocks[this.#block];
    if (last && last.from <= token && token < last.to) return this.#block;
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((blocks[middle]?.from ?? 0) <= token) low = middle;
      else high = middle - 1;
    }
    this.#block = low;
    return low;
  }
  /** Returns the quotation that contains a token, its marks included; undefined if none does. */
  quotation(token) {
    if (this.quotations.length === 0) return void 0;
    const index = this.#inside[token] ?? 0;
    return index ? this.quotations[index - 1] : void 0;
  }
  /** Returns the quotation whose opening mark is at a token; undefined if not found. */
  opening(token) {
    const quotation = this.quotation(token);
    return quotation?.from === token ? quotation : void 0;
  }
  /** Returns the quotation that ends directly before a token; undefined if not found. */
  closing(token) {
    const quotation = this.quotation(token - 1);
    return quotation?.to === token ? quotation : void 0;
  }
};

// src/annotate/statements/find-statements.ts
function findStatements(page, names) {
  const context = new StatementContext(page);
  for (const mention of names.mentions) if (mention.kind === "person") context.takeName(mention);
  const candidates = [];
  const silent = [];
  for (const sentence of page.sentences) {
    const { from, to, block } = sentence;
    if (from !== block.from && context.firstCue(from, to) === to) {
      silent.push(sentence);
      continue;
    }
    const found = new SentenceStatements(context, sentence).find();
    if (found.length === 0) silent.push(sentence);
    for (const candidate of found) candidates.push(candidate);
  }
  addLooseQuotations(context, candidates);
  if (candidates.length === 0) return [];
  sortByPlace(candidates, contentStart);
  const maker = new StatementMaker(context, new SpeakerResolver(context, names));
  const placed = [];
  for (const candidate of removeNestedStatements(context, candidates)) {
    const statement = maker.make(candidate);
    const start = contentStart(candidate);
    if (statement) placed.push({ block: context.blockOf(start), start, statement });
  }
  const more = findFreeIndirect(context, silent, placed);
  const all = more.length > 0 ? [...placed, ...more].sort((a, b) => a.start - b.start) : placed;
  return all.map(({ statement }) => statement);
}

// src/annotate/times/is-false-time.ts
var FIRST_YEAR = 1700;
var LAST_YEAR = 2059;
function isFalseTime(page, words2, { slots, from, to, next }, block) {
  const { tokens: tokens2 } = page;
  const bits = (token) => token >= block.from && token < block.to ? words2.bits[tokens2.word(token)] ?? 0 : 0;
  const alone = to - from === 1 || to - from === 2 && tokens2.kind(to - 1) === STOP;
  if (slots.WEEKDAY !== void 0 && alone) {
    if ((bits(from - 1) & NOT_AFTER) !== 0) return true;
    if ((bits(to) & NOT_BEFORE) !== 0 && tokens2.has(to, CAPITAL)) return true;
    if (isInWebAddress(page, to, block)) return true;
  }
  if ((slots.WEEKDAY !== void 0 || slots.MONTH !== void 0) && alone) {
    if ((bits(from) & DOUBTFUL) !== 0 && next === void 0) {
      if (slots.WEEKDAY !== void 0 && to - from === 1) return true;
      return (bits(from - 1) & LEADS2) === 0 || tokens2.kind(to) === HYPHEN;
    }
  }
  if (slots.YEAR !== void 0 && alone && tokens2.kind(from) === NUMBER)
    return !isYear(page, words2, slots.YEAR, from, to, block);
  if (slots.DECADE !== void 0 && ((bits(from - 1) | bits(from - 2)) & AGES_OF) !== 0) return true;
  if (slots.OFTEN !== void 0 && alone && (bits(from) & PAPER) !== 0) return isPaper(page, from, block);
  if (slots.ORDINAL !== void 0 && slots.MONTH === void 0 && slots.UNIT === void 0)
    return slots.ORDINAL > 31 || to < block.to && tokens2.kind(to) === WORD && (bits(to) & (LEADS2 | NOT_COUNTED)) === 0;
  if (slots.COUNT !== void 0 && slots.UNIT !== void 0 && to - from === 2 && tokens2.kind(from) === NUMBER) {
    if (words2.row.smallUnits && mayBeTitle(page, to - 1, block)) return true;
  }
  if (slots.UNIT !== void 0 && slots.COUNT !== void 0 && isAge(page, words2, to, block)) return true;
  if (slots.UNIT === "S" && slots.COUNT === 1 && slots.AGO === void 0 && tokens2.kind(to - 1) === WORD)
    return true;
  return false;
}
function isPaper({ tokens: tokens2 }, token, block) {
  if (block.kind === "headline") return false;
  const isName2 = (at2) => at2 > block.from && at2 < block.to && tokens2.kind(at2) === WORD && tokens2.has(at2, CAPITAL);
  if (tokens2.has(token, CAPITAL)) return isName2(token - 1) && !tokens2.has(token, CAPS);
  return isName2(token + 1) && !tokens2.has(token + 1, CAPS) || isName2(token - 1) && !isSmallWord(tokens2, token + 1);
}
var isSmallWord = (tokens2, token) => tokens2.kind(token) === WORD && !tokens2.has(token, CAPITAL);
function mayBeTitle({ tokens: tokens2 }, token, block) {
  return block.kind !== "headline" && tokens2.has(token, CAPITAL) && !tokens2.has(token, CAPS);
}
function isAge({ tokens: tokens2 }, words2, to, block) {
  const next = tokens2.kind(to) === HYPHEN ? to + 1 : to;
  return next < block.to && ((words2.bits[tokens2.word(next)] ?? 0) & OLD) !== 0;
}
function isInWebAddress({ tokens: tokens2 }, token, block) {
  return token + 1 < block.to && tokens2.kind(token) === STOP && !tokens2.has(token, AFTER_SPACE) && tokens2.kind(token + 1) === WORD && !tokens2.has(token + 1, AFTER_SPACE | CAPITAL);
}
function isYear(page, words2, year, from, to, block) {
  const { tokens: tokens2, text } = page;
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const before2 = from > block.from ? tokens2.kind(from - 1) : NONE;
  const after = to < block.to ? tokens2.kind(to) : NONE;
  if (before2 === SYMBOL || before2 === NUMBER || after === SYMBOL || after === NUMBER)
    return false;
  const glued = !tokens2.has(from, AFTER_SPACE) && (before2 === HYPHEN || before2 === SLASH || before2 === STOP || before2 === COLON);
  if (glued && !(before2 === HYPHEN || before2 === SLASH)) return false;
  if (glued && tokens2.kind(from - 2) === NUMBER && tokens2.end(from - 2) - tokens2.start(from - 2) <= 2)
    return false;
  if (glued && from - 2 >= block.from && tokens2.kind(from - 2) !== NUMBER && tokens2.kind(from - 2) !== WORD)
    return false;
  if (after === WORD && ((words2.bits[tokens2.word(to)] ?? 0) & NOT_BEFORE) !== 0) return false;
  if (after === WORD && words2.single[tokens2.word(from - 1)]?.some((means) => means.slot === SLOT_NUMBER.BOUND))
    return false;
  const led = from > block.from && ((words2.bits[tokens2.word(from - 1)] ?? 0) & LEADS2) !== 0;
  if (led || after !== WORD) return true;
  const end = tokens2.end(to);
  return tokens2.has(to, CAPITAL) || !hasPluralEnding(words2, text.slice(end - 2, end)) || before2 !== WORD;
}
var hasPluralEnding = ({ row }, ending) => row.pluralEnding !== void 0 && ending.endsWith(row.pluralEnding) && !row.noPlurals?.includes(ending);

// src/annotate/times/may-open-time.ts
function mayOpenTime(tokens2, { glance }, token) {
  const kind = tokens2.kind(token);
  if (kind === WORD || kind === IDEOGRAPH) {
    const known = glance[tokens2.word(token)] ?? 0;
    if ((known & OPENS) === 0) return false;
    return (known & WHOLE) !== 0 || mayContinueTime(tokens2, glance, token + 1);
  }
  if (kind === NUMBER) return mayNumberOpenTime(tokens2, glance, token);
  return isQuote(kind) && tokens2.kind(token + 1) === NUMBER && !tokens2.has(token + 1, AFTER_SPACE);
}
function mayContinueTime(tokens2, glance, token) {
  const kind = tokens2.kind(token);
  if (kind === NUMBER || ((glance[tokens2.word(token)] ?? 0) & INSIDE) !== 0) return true;
  return isQuote(kind) && tokens2.kind(token + 1) === NUMBER;
}
function mayNumberOpenTime(tokens2, glance, token) {
  const length = tokens2.end(token) - tokens2.start(token);
  if (length === 4 || length >= 8 || ((glance[tokens2.word(token)] ?? 0) & OPENS) !== 0) return true;
  const next = token + 1;
  const kind = tokens2.kind(next);
  if (kind === NUMBER && tokens2.kind(next + 1) === SLASH) return true;
  const glued = kind === COLON || kind === SLASH || kind === WORD;
  if (glued && !tokens2.has(next, AFTER_SPACE)) return true;
  return ((glance[tokens2.word(next)] ?? 0) & AFTER_FIGURES) !== 0;
}
var isQuote = (kind) => kind >= QUOTE && kind <= CLOSE_QUOTE;

// src/annotate/times/offset-of-clock.ts
var listed = once(
  () => new RegExp(String.raw`[\s,(]{0,3}((?:${alternatives(zoneNames)})(?: \p{L}+ time)?)(?![\p{L}\p{M}])`, "iuy")
);
var unlisted = once(
  () => new RegExp(String.raw`[\s,(]{0,3}(?:\p{L}[\p{L}.’'-]{0,20} ){0,2}(?:${alternatives(zoneWords)})(?!\p{M})`, "iuy")
);
var SIGN = /[\s,(/]{0,3}(?:\d{1,2}(?:[:.h]?\d\d)?\s?(?:[ap]\.?m\.?\s?)?)?(?:[A-Z]{2,5}\b|[+-]\d)/y;
function offsetOfClock(text, start, end, { ZONE, OTHER_ZONE }, local, zone) {
  if (OTHER_ZONE !== void 0) return "";
  const stated = ZONE === void 0 ? zoneAfter(text, end, zone) : zoneAmong(text.slice(start, end));
  return (stated && zoneOffset(stated, local)) ?? "";
}
function zoneAmong(time) {
  for (const [word2] of time.matchAll(/\p{L}{2,}/gu)) {
    const zone = zoneNamed(word2);
    if (zone !== void 0) return zone;
  }
  return void 0;
}
var zoneNamed = (name) => zoneOffsets[name] ?? namedOffsets[name.toLowerCase()] ?? zoneRegions[name.toLowerCase()];
function zoneAfter(text, end, zone) {
  const name = at(listed(), text, end)?.[1];
  if (name !== void 0) return localZones.includes(name.toLowerCase()) ? zone : zoneNamed(name);
  return at(unlisted(), text, end) || at(SIGN, text, end) ? void 0 : zone;
}
function at(pattern, text, index) {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

// src/annotate/times/amount.ts
var CLOCK_UNITS = { S: "S", MIN: "M", H: "H" };
function amountOf(count, unit, half = 0) {
  const sum = count === "X" ? "X" : count + half / 2;
  if (unit === "FN") return `P${sum === "X" ? "X" : sum * 2}W`;
  const clock2 = CLOCK_UNITS[unit];
  return clock2 ? `PT${sum}${clock2}` : `P${sum}${unit}`;
}
function joinAmounts(greater, lesser) {
  const clock2 = greater.startsWith("PT") && lesser.startsWith("PT");
  return greater + lesser.slice(clock2 ? 2 : 1);
}
var SIZES = ["S", "MIN", "H", "D", "W", "M", "Y"];
var canJoin = (greater, lesser) => {
  const size = SIZES.indexOf(lesser ?? "");
  return size >= 0 && SIZES.indexOf(greater ?? "") > size;
};

// src/annotate/times/period.ts
var day1 = (year, month = 1) => dayNumber({ year, month, day: 1 });
var dayPeriod = (number2) => ({
  value: formatDay(dayFromNumber(number2)),
  start: number2,
  end: number2 + 1
});
function weekPeriod(number2) {
  const { year, week } = isoWeekOf(number2);
  const start = number2 - weekdayOf(number2) + 1;
  return { value: `${padNumber(year, 4)}-W${padNumber(week)}`, start, end: start + 7 };
}
function weekendPeriod(number2) {
  const { value, end } = weekPeriod(number2);
  return { value: `${value}-WE`, start: end - 2, end };
}
function monthPeriod({ year, month }) {
  const start = day1(year, month);
  return { value: `${padNumber(year, 4)}-${padNumber(month)}`, start, end: start + daysIn(year, month) };
}
function quarterPeriod(year, quarter) {
  const next = addMonths({ year, month: quarter * 3 - 2, day: 1 }, 3);
  return { value: `${padNumber(year, 4)}-Q${quarter}`, start: day1(year, quarter * 3 - 2), end: dayNumber(next) };
}
var halfYearPeriod = (year, half) => ({
  value: `${padNumber(year, 4)}-H${half}`,
  start: day1(year, half * 6 - 5),
  end: half === 1 ? day1(year, 7) : day1(year + 1)
});
var SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 };
function seasonPeriod(year, season) {
  const first = { year, month: SEASONS[season] ?? 1, day: 1 };
  return { value: `${padNumber(year, 4)}-${season}`, start: dayNumber(first), end: dayNumber(addMonths(first, 3)) };
}
var yearPeriod = (year) => ({
  value: padNumber(year, 4),
  start: day1(year),
  end: day1(year + 1)
});
var decadePeriod = (year) => ({
  value: padNumber(Math.floor(year / 10), 3),
  start: day1(year),
  end: day1(year + 10)
});
var centuryPeriod = (century) => ({
  value: padNumber(century - 1),
  start: day1((century - 1) * 100 + 1),
  end: day1(century * 100 + 1)
});
var millenniumPeriod = (millennium) => ({
  value: String(millennium - 1),
  start: day1((millennium - 1) * 1e3 + 1),
  end: day1(millennium * 1e3 + 1)
});
function thirdOf({ value, start, end }, part) {
  const third = ["start", "mid", "end"].indexOf(part);
  if (third < 0 || end - start < 3) return { value, start, end };
  const first = dayFromNumber(start);
  const months = end - start >= 89 ? Math.round((end - start) / 30.44) : 0;
  const at2 = (thirds) => months ? dayNumber(addMonths(first, Math.round(months * thirds / 3))) : thirds === 3 ? end : start + Math.round((end - start) * thirds / 3);
  return { value, start: at2(third), end: at2(third + 1) };
}

// src/annotate/times/holidays.ts
function holidayIn(row, year) {
  if (row.startsWith("E")) return easterIn(year) + Number(row.slice(1));
  const [month = 1, day = 1, weekday] = row.split("-").map(Number);
  if (weekday === void 0) return dayNumber({ year, month, day });
  if (day === 0) {
    const last = dayNumber({ year, month, day: daysIn(year, month) });
    return last - (weekdayOf(last) - weekday + 7) % 7;
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + (weekday - weekdayOf(first) + 7) % 7 + 7 * (day - 1);
}
function easterIn(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - c % 4) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber({ year, month: Math.floor(f / 31), day: f % 31 + 1 });
}

// src/annotate/times/shift-period.ts
var UNIT_YEARS = {
  Y: 1,
  Q: 0.25,
  HALF: 0.5,
  M: 0.1,
  DE: 10,
  CE: 100,
  ML: 1e3
};
function shiftPeriod(reference, unit, count) {
  const today = dayNumber(reference);
  const year = reference.year + Math.round(count);
  if (Math.abs(count) >= 4e6 || (UNIT_YEARS[unit] ?? 0) * Math.abs(count) > 9e3) return void 0;
  switch (unit) {
    case "D":
      return dayPeriod(today + Math.round(count));
    case "W":
      return weekPeriod(today + Math.round(7 * count));
    case "FN":
      return weekPeriod(today + Math.round(14 * count));
    case "WE":
      return weekendPeriod(today + Math.round(7 * count));
    case "M":
      return monthPeriod(addMonths(reference, Math.round(count)));
    case "Q": {
      const first = addMonths({ ...reference, month: Math.ceil(reference.month / 3) * 3 - 2 }, Math.round(count) * 3);
      return quarterPeriod(first.year, Math.ceil(first.month / 3));
    }
    case "HALF": {
      const first = addMonths({ ...reference, month: reference.month > 6 ? 7 : 1 }, Math.round(count) * 6);
      return halfYearPeriod(first.year, first.month > 6 ? 2 : 1);
    }
    case "Y":
      if (Number.isInteger(count)) return year > 0 ? yearPeriod(year) : void 0;
      return monthPeriod(addMonths(reference, Math.round(count * 12)));
    case "DE": {
      const first = Math.floor(reference.year / 10) * 10 + Math.round(count) * 10;
      return first > 0 ? decadePeriod(first) : void 0;
    }
    case "CE": {
      const century = Math.floor((reference.year - 1) / 100) + 1 + Math.round(count);
      return century > 0 ? centuryPeriod(century) : void 0;
    }
    case "ML": {
      const millennium = Math.floor((reference.year - 1) / 1e3) + 1 + Math.round(count);
      return millennium > 0 ? millenniumPeriod(millennium) : void 0;
    }
    default:
      return void 0;
  }
}

// src/annotate/times/resolve-date.ts
function findOrigin({ ANAPHORIC, UNIT = "D" }, context) {
  const { lastTime } = context;
  if (ANAPHORIC === void 0 || !lastTime) return context.reference;
  return lastTime.end - lastTime.start <= 1 + 366 * (UNIT_YEARS[UNIT] ?? 0) ? dayFromNumber(lastTime.start) : void 0;
}
var contextAt = (reference, { quarter, lastTime }) => ({
  reference,
  quarter,
  lastTime,
  near: () => void 0,
  tense: () => 0,
  recordTime: () => void 0,
  offsetOf: () => ""
});
function resolveDate(slots, given) {
  const reference = findOrigin(slots, given);
  const context = reference === given.reference ? given : contextAt(reference, given);
  if (slots.ISO !== void 0) return dayPeriod(dayNumber(parseIsoDay(slots.ISO)));
  if (slots.HOLIDAY !== void 0) {
    const feast = resolveHoliday(slots.HOLIDAY, slots, context);
    return feast && slots.UNIT === "W" ? weekPeriod(feast.start) : feast;
  }
  if (slots.MONTH !== void 0) {
    const day = slots.DAY ?? (slots.UNIT === void 0 || slots.UNIT === "Y" ? slots.ORDINAL : void 0);
    if (day === void 0) return monthIn(slots, context);
    const found = resolveDay(slots.MONTH, day, slots, context);
    return found && slots.UNIT === "W" ? weekPeriod(found.start) : found;
  }
  const number2 = slots.ORDINAL ?? slots.DAY;
  if (slots.UNIT === "CE" && number2 !== void 0) return centuryPeriod(number2);
  if (slots.DECADE !== void 0) {
    const century = number2 === void 0 ? slots.DECADE - slots.DECADE % 100 : (number2 - 1) * 100;
    return decadePeriod(century + slots.DECADE % 100);
  }
  if (slots.UNIT === "Q" || slots.UNIT === "HALF") return partOfYear(slots, context);
  if (slots.SEASON !== void 0) return seasonIn(slots.SEASON, slots, context);
  if (slots.YEAR !== void 0) return yearPeriod(slots.YEAR);
  if (!reference) return void 0;
  const today = dayNumber(reference);
  if (slots.WEEKDAY !== void 0) return dayPeriod(weekdayIn(slots.WEEKDAY, slots, today, context));
  if (slots.DAYS !== void 0) return dayPeriod(today + slots.DAYS);
  if (slots.UNIT !== void 0) return unitIn(slots.UNIT, slots, context, today);
  if (slots.SHIFT !== void 0) {
    const { quarter } = context;
    return quarter ? quarterPeriod(quarter.year + slots.SHIFT, quarter.quarter) : yearPeriod(reference.year + slots.SHIFT);
  }
  if (slots.PART !== void 0) return dayOfPart(slots.PART, slots.RELATION ?? 0, today);
  if (number2 !== void 0) return dayOfMonth(number2, reference, context);
  return slots.CLOCK === void 0 ? void 0 : context.near() ?? dayPeriod(today);
}
function parseIsoDay(iso) {
  const [year = 1, month = 1, day = 1] = iso.split("-").map(Number);
  return { year, month, day };
}
var dayOfPart = (part, relation, today) => dayPeriod(relation < 0 && (part === "NI" || part === "EV") ? today - 1 : today + Math.max(relation, 0));
function dayOfMonth(day, reference, context) {
  const ahead = day - reference.day;
  const tense = ahead < 0 || ahead > 7 ? context.tense() : 0;
  const months = ahead < 0 && tense > 0 ? 1 : ahead > 7 && tense <= 0 ? -1 : 0;
  return dayPeriod(dayNumber({ ...addMonths(reference, months), day }));
}
function weekdayIn(weekday, slots, today, context) {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (slots.UNIT === "W") return today - weekdayOf(today) + weekday + 7 * (slots.RELATION ?? 0);
  if (slots.RELATION === -1) return today - (back || 7);
  if (slots.RELATION === 1) return today + (ahead || 7);
  return context.tense() > 0 ? today + ahead : today - back;
}
function monthIn(slots, context) {
  const month = slots.MONTH ?? 1;
  if (slots.YEAR !== void 0) return monthPeriod({ year: slots.YEAR, month, day: 1 });
  const { reference } = context;
  if (!reference) return void 0;
  const years = slots.UNIT === "Y" ? slots.RELATION ?? 0 : yearsTo(month - reference.month, slots.RELATION, context);
  return monthPeriod({ year: reference.year + years, month, day: 1 });
}
function yearsTo(ahead, relation, context) {
  if (relation === -1) return ahead >= 0 ? -1 : 0;
  if (relation === 1) return ahead <= 0 ? 1 : 0;
  if (relation === 0) return 0;
  const tense = context.tense();
  if (tense < 0) return ahead > 0 ? -1 : 0;
  if (tense > 0) return ahead < 0 ? 1 : 0;
  return ahead > NEAR_AHEAD ? -1 : ahead < NEAR_AHEAD - 11 ? 1 : 0;
}
var NEAR_AHEAD = 4;
var aheadOf = (tense) => tense < 0 ? 2 : tense > 0 ? 11 : 6;
function resolveDay(month, day, { YEAR, UNIT, RELATION }, context) {
  if (YEAR !== void 0) return dayPeriod(dayNumber({ year: YEAR, month, day }));
  const { reference } = context;
  if (!reference) return void 0;
  let year = reference.year + (UNIT === "Y" ? RELATION ?? 0 : 0);
  if (UNIT !== "Y" && (RELATION === -1 || RELATION === 1)) {
    const away = dayNumber({ year, month, day }) - dayNumber(reference);
    if (away * RELATION <= 0) year += RELATION;
  } else if (UNIT !== "Y") {
    const tense = context.tense();
    const near = tense === 0 ? context.near()?.start : void 0;
    const from = near !== void 0 && Math.abs(near - dayNumber(reference)) < 366 ? dayFromNumber(near) : reference;
    year = from.year;
    const away = month - from.month + (day - from.day) / 31;
    if (away > aheadOf(tense)) year--;
    else if (-away > aheadOf(-tense)) year++;
  }
  return dayPeriod(dayNumber({ year, month, day }));
}
function resolveHoliday(row, { YEAR, RELATION }, context) {
  if (YEAR !== void 0) return dayPeriod(holidayIn(row, YEAR));
  const { reference } = context;
  if (!reference) return void 0;
  const today = dayNumber(reference);
  const away = holidayIn(row, reference.year) - today;
  let year = reference.year;
  if (RELATION === -1) year -= away >= 0 ? 1 : 0;
  else if (RELATION === 1) year += away <= 0 ? 1 : 0;
  else {
    const tense = context.tense();
    if (away > aheadOf(tense) * 30.5) year--;
    else if (-away > aheadOf(-tense) * 30.5) year++;
  }
  return dayPeriod(holidayIn(row, year));
}
function seasonIn(season, { YEAR, RELATION }, context) {
  if (YEAR !== void 0) return seasonPeriod(YEAR, season);
  const { reference } = context;
  if (!reference) return void 0;
  const today = dayNumber(reference);
  const here = seasonPeriod(reference.year, season);
  if (RELATION === -1) return here.end <= today ? here : seasonPeriod(reference.year - 1, season);
  if (RELATION === 1) return here.start > today ? here : seasonPeriod(reference.year + 1, season);
  return RELATION === void 0 && here.start > today && context.tense() < 0 ? seasonPeriod(reference.year - 1, season) : here;
}
function partOfYear({ UNIT, ORDINAL, YEAR, RELATION, SHIFT = 0 }, context) {
  const make = (year, part) => UNIT === "Q" ? quarterPeriod(year, part) : halfYearPeriod(year, part);
  const { reference, quarter } = context;
  const length = UNIT === "Q" ? 3 : 6;
  if (ORDINAL !== void 0 && ORDINAL * length > 12) return void 0;
  if (YEAR !== void 0) {
    const part = ORDINAL ?? (UNIT === "Q" ? quarter?.quarter : void 0);
    return part === void 0 ? yearPeriod(YEAR) : make(YEAR, part);
  }
  if (!reference) return void 0;
  const now = Math.ceil(reference.month / length);
  if (ORDINAL === void 0) {
    if (quarter && UNIT === "Q" && RELATION === -1) return make(quarter.year + SHIFT, quarter.quarter);
    if (quarter && UNIT === "Q" && RELATION === void 0) return make(quarter.year + SHIFT, quarter.quarter);
    const found = shiftPeriod(reference, UNIT ?? "Q", RELATION ?? -1);
    return SHIFT && found ? make(dayFromNumber(found.start).year + SHIFT, Math.ceil(dayFromNumber(found.start).month / length)) : found;
  }
  if (RELATION !== void 0) return make(reference.year + RELATION, ORDINAL);
  if (SHIFT) return make((quarter?.year ?? reference.year) + SHIFT, ORDINAL);
  return make(reference.year - (ORDINAL > now && context.tense() <= 0 ? 1 : 0), ORDINAL);
}
function unitIn(unit, { RELATION = 0 }, context, today) {
  if (!context.reference) return void 0;
  if (unit === "WE" && RELATION === 0)
    return weekendPeriod(weekdayOf(today) > 5 || context.tense() > 0 ? today : today - 7);
  return shiftPeriod(context.reference, unit, RELATION);
}

// src/annotate/times/resolve-time.ts
function resolveTime(slots, context) {
  const found = resolveSlots(slots, context);
  if (slots.MOD === void 0 && slots.BOUND === void 0) return found;
  const modifier = modifierOf(slots.MOD, slots.BOUND);
  if (modifier) found.modifier = modifier;
  return found;
}
var MODIFIERS = ["start", "mid", "end", "approx", "before", "after", "less", "more"];
var modifierOf = (...names) => MODIFIERS.find((modifier) => names.includes(modifier));
function resolveSlots(slots, context) {
  const { REFERENCE: REFERENCE2, OFTEN, SET, SPAN, COUNT, UNIT, AGO } = slots;
  if (REFERENCE2 !== void 0) return { type: "DATE", value: REFERENCE2 === "SOON" ? "FUTURE_REF" : REFERENCE2 };
  if (OFTEN !== void 0) return { type: "SET", value: OFTEN };
  if (SET !== void 0) return resolveSet(slots);
  if (SPAN !== void 0) return { type: "DURATION", value: SPAN };
  if (COUNT !== void 0 && UNIT !== void 0) {
    return AGO === void 0 ? { type: "DURATION", value: writeDuration(COUNT, UNIT, slots) } : resolveDistance(slots, context);
  }
  const date = shiftByDays(resolveDate(slots, context), slots.OFFSET);
  if (date) context.recordTime(date);
  if (slots.CLOCK !== void 0) return atClock(to24Hours(slots.CLOCK, slots.PART), slots.ZONE, date, context);
  if (!date) return { type: slots.PART === void 0 ? "DATE" : "TIME" };
  return slots.PART === void 0 ? timeOfPeriod(date, slots.MOD) : partOfDay(date, slots.PART);
}
var shiftByDays = (date, days) => date && days !== void 0 ? dayPeriod(date.start + days) : date;
var NOON = 12 * 60;
var to24Hours = (minutes, part) => minutes < NOON && (part === "AF" || part === "EV" || part === "NI" && minutes >= 6 * 60) ? minutes + NOON : minutes;
function resolveSet({ WEEKDAY, PART, COUNT, UNIT }) {
  if (WEEKDAY !== void 0) return { type: "SET", value: `XXXX-WXX-${WEEKDAY}${PART === void 0 ? "" : `T${PART}`}` };
  return UNIT === void 0 ? { type: "SET" } : { type: "SET", value: amountOf(COUNT ?? 1, UNIT) };
}
function writeDuration(count, unit, { HALF, LESSER }) {
  const own2 = amountOf(count, unit, HALF);
  return LESSER === void 0 ? own2 : joinAmounts(own2, LESSER);
}
function resolveDistance(slots, context) {
  const { COUNT, UNIT = "D", AGO = -1, HALF = 0 } = slots;
  const { quarter } = context;
  if (COUNT === "X" || COUNT === void 0) return { type: "DATE", value: AGO < 0 ? "PAST_REF" : "FUTURE_REF" };
  const reference = AGO > 0 && slots.ANAPHORIC !== void 0 && !context.lastTime ? void 0 : findOrigin(slots, context);
  if (!reference) return { type: UNIT in CLOCK_UNITS ? "TIME" : "DATE" };
  const count = (COUNT + HALF / 2) * AGO;
  if (COUNT === 1 && UNIT === "Y" && quarter)
    return withoutMoment(quarterPeriod(quarter.year + AGO, quarter.quarter));
  if (UNIT in CLOCK_UNITS) {
    const minutes = (reference.minute ?? 0) + Math.round(count * (UNIT === "H" ? 60 : UNIT === "MIN" ? 1 : 1 / 60));
    if (reference.minute === void 0) return { type: "TIME" };
    return { type: "TIME", value: writeMoment(dayNumber(reference), minutes) };
  }
  const found = shiftPeriod(reference, UNIT, count);
  if (!found) return { type: "DATE" };
  context.recordTime(found);
  return withoutMoment(found);
}
var withoutMoment = (period) => timeOfPeriod(period, void 0);
function timeOfPeriod(period, part) {
  const { value, start, end } = part === void 0 ? period : thirdOf(period, part);
  if (period.end - period.start === 1) return { type: "DATE", value };
  return { type: "DATE", value, start: formatDay(dayFromNumber(start)), end: formatDay(dayFromNumber(end)) };
}
var PARTS = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
  DT: [6, 18]
};
function partOfDay({ start, end, value }, part) {
  const hours = PARTS[part];
  if (!hours || end - start !== 1) return { type: "TIME", value: `${value}T${part}` };
  return {
    type: "TIME",
    value: `${value}T${part}`,
    start: `${writeMoment(start, hours[0] * 60)}:00`,
    end: `${writeMoment(start, hours[1] * 60)}:00`
  };
}
function atClock(minute, zone, date, context) {
  const { reference } = context;
  const day = date ?? (reference && dayPeriod(dayNumber(reference)));
  const local = !day || day.end - day.start !== 1 ? `T${clock(minute)}` : writeMoment(day.start, minute);
  const offset = zone === "Z" ? "Z" : context.offsetOf(local);
  return { type: "TIME", value: local + offset };
}
var clock = (minute) => `${padNumber(Math.floor(minute / 60))}:${padNumber(minute % 60)}`;
function writeMoment(day, minutes) {
  const days = Math.floor(minutes / 1440);
  return `${formatDay(dayFromNumber(day + days))}T${clock(minutes - days * 1440)}`;
}

// src/annotate/times/slots.ts
var emptySlots = () => ({
  WEEKDAY: void 0,
  MONTH: void 0,
  DAY: void 0,
  YEAR: void 0,
  DECADE: void 0,
  ORDINAL: void 0,
  COUNT: void 0,
  UNIT: void 0,
  PART: void 0,
  SEASON: void 0,
  DAYS: void 0,
  RELATION: void 0,
  AGO: void 0,
  SHIFT: void 0,
  REFERENCE: void 0,
  MOD: void 0,
  BOUND: void 0,
  OFTEN: void 0,
  SPAN: void 0,
  HOLIDAY: void 0,
  CLOCK: void 0,
  ZONE: void 0,
  ISO: void 0,
  SET: void 0,
  ANAPHORIC: void 0,
  HALF: void 0,
  OFFSET: void 0,
  OTHER_ZONE: void 0,
  JOINED: void 0,
  LESSER: void 0
});

// src/annotate/times/tense.ts
var BEFORE2 = 14;
var AFTER2 = 8;
var PARTICIPLE = -2;
function tenseOf(page, words2, sentence, from, to) {
  const { tokens: tokens2 } = page;
  const first = Math.max(sentence?.from ?? 0, from - BEFORE2);
  const last = Math.min(sentence?.to ?? tokens2.count, to + AFTER2);
  const led = from > first ? words2.bits[tokens2.word(from - 1)] ?? 0 : 0;
  if ((led & AHEAD) !== 0) return isBeforePerfect(page, words2, to, last) ? -1 : 1;
  if ((led & IS) !== 0) return 1;
  if ((led & LEADS2) !== 0 && from - 1 > first && ((words2.bits[tokens2.word(from - 2)] ?? 0) & IS) !== 0) return 1;
  const tense = tenseOfWords(page, words2, first, from, to, last);
  return tense === 0 && (led & LIMIT) !== 0 ? 1 : tense;
}
function isBeforePerfect({ tokens: tokens2 }, words2, to, last) {
  for (let token = to; token < last; token++) {
    const known = words2.bits[tokens2.word(token)] ?? 0;
    if ((known & FUTURE) !== 0) return false;
    if ((known & HAD) !== 0) return true;
  }
  return false;
}
function tenseOfWords(page, words2, first, from, to, last) {
  const { tokens: tokens2 } = page;
  let found = 0;
  let at2 = from;
  while (found === 0 && --at2 >= first) found = tenseAt(page, words2, at2);
  const before2 = found === 0 ? Number.POSITIVE_INFINITY : from - at2;
  for (let token = to; token < last && (token - to + 1) * 1.5 < before2; token++) {
    const tense = tenseAt(page, words2, token);
    if (tense !== 0) return tense < 0 ? -1 : 1;
  }
  if (found !== PARTICIPLE) return found;
  while (--at2 >= first && !isBorder(tokens2.kind(at2))) {
    const governing = tenseAt(page, words2, at2);
    if (governing === 1 || governing === -1) return governing;
  }
  return -1;
}
var isBorder = (kind) => kind === COMMA || kind === SEMICOLON || kind === DASH || kind >= QUOTE && kind <= CLOSE_QUOTE;
function tenseAt({ tokens: tokens2, text }, { bits, pastEndings, futureEndings }, token) {
  if (tokens2.kind(token) !== WORD) return 0;
  const known = bits[tokens2.word(token)] ?? 0;
  const before2 = bits[tokens2.word(token - 1)] ?? 0;
  if ((known & FUTURE) !== 0 || (known & TO2) !== 0 && (before2 & TAKES_TO) !== 0) {
    const had = before2 | (bits[tokens2.word(token - 2)] ?? 0) | (bits[tokens2.word(token - 3)] ?? 0);
    return (had & HAD) !== 0 ? -1 : 1;
  }
  if ((known & PAST2) !== 0) return (before2 & TENSELESS) !== 0 ? 0 : -1;
  const end = tokens2.end(token);
  if (end - tokens2.start(token) <= 4 || tokens2.has(token, CAPITAL)) return 0;
  const endsWith = (ending) => text.startsWith(ending, end - ending.length);
  if (futureEndings.some(endsWith)) return 1;
  return (before2 & TENSELESS) === 0 && pastEndings.some(endsWith) ? PARTICIPLE : 0;
}

// src/annotate/times/read-clock.ts
function readClock(reader, page, token, last) {
  const { tokens: tokens2 } = page;
  if (!tokens2.has(token, AFTER_SPACE) && tokens2.kind(token - 1) === COLON) return 0;
  if (!mayFollow(reader, page, token)) return 0;
  let minutes = -1;
  let to = token + 1;
  let sure = false;
  if (tokens2.kind(token) === NUMBER) {
    minutes = hourMinute(page, token);
    if (minutes >= 0 && tokens2.end(token) - tokens2.start(token) <= 2) {
      const afterMinute = readMinute(reader, page, token, last);
      if (afterMinute) {
        minutes += Number(reader.value);
        to = afterMinute;
        sure = true;
      }
    }
  } else {
    to = reader.meaning(SLOT_NUMBER.NUMBER, token, last);
    if (to) minutes = Number(reader.value) * 60;
  }
  if (minutes < 0 || !Number.isInteger(minutes) || minutes > 24 * 60) return 0;
  let afterWord = reader.meaning(SLOT_NUMBER.CLOCKWORD, to, last);
  const half = afterWord ? reader.value : void 0;
  if (half === "AM" || half === "PM" || half === "HOURS") {
    if (half === "PM" && minutes < 12 * 60) minutes += 12 * 60;
    if (half === "AM" && minutes >= 12 * 60) minutes -= 12 * 60;
    to = afterWord;
    sure = true;
    if (half === "HOURS" && minutes % 60 === 0 && to < last) {
      const minute = reader.figures(to, 0, 59, 2);
      if (minute >= 0) {
        minutes += minute;
        const unit = reader.meaning(SLOT_NUMBER.CLOCKWORD, to + 1, last);
        to = unit && reader.value === "MINUTES" ? unit : to + 1;
      }
    }
    afterWord = reader.meaning(SLOT_NUMBER.CLOCKWORD, to, last);
  }
  const zone = afterWord ? reader.value : void 0;
  reader.value = minutes;
  if ((zone === "Z" || zone === "ZONE") && (reader.smallZones || tokens2.has(to, CAPITAL))) {
    reader.zone = zone === "Z" ? "Z" : "?";
    return afterWord;
  }
  return sure ? to : 0;
}
function readStopwatch(reader, { tokens: tokens2 }, token, last) {
  if (token + 5 > last || tokens2.kind(token + 1) !== COLON || tokens2.kind(token + 3) !== COLON) return 0;
  for (let part = token + 1; part < token + 5; part++) if (tokens2.has(part, AFTER_SPACE)) return 0;
  const hours = reader.figures(token, 0, 99, 2);
  const minutes = reader.figures(token + 2, 0, 59, 2);
  const seconds = reader.figures(token + 4, 0, 59, 2);
  if (hours < 0 || minutes < 0 || seconds < 0) return 0;
  reader.value = `PT${hours}H${minutes}M${seconds}S`;
  return token + 5;
}
var CLOCK_WORD = slotBits("CLOCKWORD");
function mayFollow(reader, { tokens: tokens2 }, token) {
  const next = token + 1;
  if (tokens2.kind(next) === COLON) return !tokens2.has(next, AFTER_SPACE);
  return (reader.maskOf(next) & CLOCK_WORD) !== 0 || tokens2.kind(next) === WORD && !tokens2.has(next, AFTER_SPACE);
}
function hourMinute({ tokens: tokens2, text }, token) {
  const start = tokens2.start(token);
  const end = tokens2.end(token);
  if (end - start > 5) return -1;
  let value = 0;
  let digits = 0;
  for (let at2 = start; at2 < end; at2++) {
    const digit = text.charCodeAt(at2) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
    } else if (digit !== -2 || at2 !== end - 3) return -1;
  }
  if (digits <= 2) return digits === end - start ? value * 60 : -1;
  const minute = value % 100;
  return digits <= 4 && minute < 60 ? (value - minute) / 100 * 60 + minute : -1;
}
function readMinute(reader, page, token, last) {
  const { tokens: tokens2, text } = page;
  const next = token + 1;
  if (next >= last || tokens2.has(next, AFTER_SPACE)) return 0;
  if (tokens2.kind(next) === COLON) {
    const to = next + 1;
    if (to >= last || tokens2.has(to, AFTER_SPACE) || tokens2.end(to) - tokens2.start(to) !== 2) return 0;
    const minute2 = reader.figures(to, 0, 59, 2);
    if (minute2 < 0 || tokens2.kind(to + 1) === COLON && !tokens2.has(to + 1, AFTER_SPACE)) return 0;
    reader.value = minute2;
    return to + 1;
  }
  const start = tokens2.start(next);
  const length = tokens2.end(next) - start;
  if ((text.charCodeAt(start) | 32) !== 104 || length !== 1 && length !== 3 || !reader.hours) return 0;
  const minute = length === 1 ? 0 : Number(text.slice(start + 1, start + 3));
  reader.value = minute;
  return minute >= 0 && minute < 60 ? next + 1 : 0;
}

// src/annotate/times/read-count.ts
var STOP5 = 46;
var COMMA3 = 44;
function readCount(reader, page, token, last) {
  const { tokens: tokens2 } = page;
  if (tokens2.kind(token) === NUMBER) {
    const plain = reader.figures(token, 0, 999, 3);
    const value = plain < 0 ? readFigures(page, token) : plain;
    if (value < 0) return 0;
    const parts = plain < 0 ? 0 : fractionAt(reader, page, token + 1, last);
    reader.value = value + parts;
    return parts === 0 ? token + 1 : token + 4;
  }
  const to = reader.meaning(SLOT_NUMBER.VAGUE, token, last) || readInWords(reader, tokens2, token, last);
  if (to) return to;
  const article = reader.meaning(SLOT_NUMBER.ARTICLE, token, last);
  if (!article) return 0;
  const more = readInWords(reader, tokens2, article, last);
  if (more && Number(reader.value) >= 12) return more;
  reader.value = 1;
  return article;
}
function fractionAt(reader, { tokens: tokens2 }, token, last) {
  if (token + 3 > last || !tokens2.has(token, AFTER_SPACE) || tokens2.kind(token + 1) !== SLASH) return 0;
  if (tokens2.has(token + 1, AFTER_SPACE) || tokens2.has(token + 2, AFTER_SPACE)) return 0;
  const above = reader.figures(token, 1, 9, 1);
  const below = reader.figures(token + 2, 2, 9, 1);
  return above > 0 && above < below ? Math.round(100 * above / below) / 100 : 0;
}
function readInWords(reader, tokens2, token, last) {
  let to = reader.meaning(SLOT_NUMBER.NUMBER, token, last);
  if (!to) return 0;
  let value = Number(reader.value);
  for (let step = 0; step < 4; step++) {
    const hyphen = tokens2.kind(to) === HYPHEN ? to + 1 : to;
    const next = reader.meaning(SLOT_NUMBER.NUMBER, hyphen, last);
    if (!next) break;
    const more = Number(reader.value);
    if (value >= 20 && value < 100 && value % 10 === 0 && more >= 1 && more < 10) value += more;
    else if (more >= 100 && value < more && hyphen === to) value *= more;
    else if (value >= 100 && value % 100 === 0 && more < 100 && hyphen === to) value += more;
    else break;
    to = next;
  }
  reader.value = value;
  return to;
}
function readFigures({ tokens: tokens2, text }, token) {
  const start = tokens2.start(token);
  const end = tokens2.end(token);
  if (end - start > 12) return -1;
  let value = 0;
  let place = 0;
  for (let at2 = start; at2 < end; at2++) {
    const unit = text.charCodeAt(at2);
    if (unit === STOP5 || unit === COMMA3) {
      if (place) return -1;
      const next = text.charCodeAt(at2 + 4);
      if (at2 + 4 > end || at2 + 4 < end && next !== STOP5 && next !== COMMA3) place = 1;
    } else if (unit < 48 || unit > 57) return -1;
    else if (place) {
      place *= 10;
      value += (unit - 48) / place;
    } else value = value * 10 + unit - 48;
  }
  return place ? Math.round(value * place) / place : value;
}

// src/annotate/times/read-day.ts
function readDay(reader, page, token, last) {
  const { tokens: tokens2 } = page;
  const next = tokens2.kind(token + 1);
  if (next !== HYPHEN && next !== SLASH) return readDotted(reader, page, token);
  if (token + 4 >= last || tokens2.kind(token + 3) !== next) return 0;
  for (let part = token + 1; part <= token + 4; part++) if (tokens2.has(part, AFTER_SPACE)) return 0;
  const width = (part) => tokens2.end(part) - tokens2.start(part);
  const first = reader.figures(token, 1, 9999, 4);
  const second = reader.figures(token + 2, 1, 31, 2);
  const third = reader.figures(token + 4, 1, 9999, 4);
  if (next === HYPHEN) {
    return width(token) === 4 && width(token + 2) === 2 && width(token + 4) === 2 ? give(reader, first, second, third, token + 5) : 0;
  }
  if (width(token) > 2 || width(token + 4) !== 4) return 0;
  if (first > 12) return give(reader, third, second, first, token + 5);
  return second > 12 || first === second ? give(reader, third, first, second, token + 5) : 0;
}
function readDotted(reader, { tokens: tokens2, text }, token) {
  const end = tokens2.end(token);
  const start = tokens2.start(token);
  if (end - start < 8 || end - start > 10) return 0;
  const parts = [0, 0, 0];
  let part = 0;
  for (let at2 = start; at2 < end; at2++) {
    const unit = text.charCodeAt(at2);
    if (unit === STOP6) part++;
    else if (part > 2 || unit < ZERO || unit > ZERO + 9) return 0;
    else parts[part] = (parts[part] ?? 0) * 10 + unit - ZERO;
  }
  const [first = 0, second = 0, year = 0] = parts;
  if (part !== 2 || text.charCodeAt(end - 5) !== STOP6) return 0;
  return give(reader, year, second, first, token + 1) || give(reader, year, first, second, token + 1);
}
var STOP6 = 46;
var ZERO = 48;
function give(reader, year, month, day, to) {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 0;
  reader.value = formatDay({ year, month, day });
  return to;
}

// src/annotate/times/word-meanings.ts
var WordMeanings = class {
  /** The value found by the last `read`. */
  value = 0;
  #tokens;
  #words;
  #token = -1;
  #last = -1;
  #to = 0;
  #means;
  constructor(tokens2, words2) {
    this.#tokens = tokens2;
    this.#words = words2;
  }
  /** Looks up the words at a token for a slot number. Returns the index of the token after them, or 0 if they do not fill the slot. */
  read(slot, token, last) {
    if (token !== this.#token || last !== this.#last) this.#look(token, last);
    const means = this.#means;
    if (means === void 0) return 0;
    for (const filled of means) {
      if (filled.slot === slot) {
        this.value = filled.value;
        return this.#to;
      }
    }
    return 0;
  }
  #look(token, last) {
    this.#token = token;
    this.#last = last;
    const word2 = this.#tokens.word(token);
    const { bits, single, phrases } = this.#words;
    this.#means = word2 === 0 || token >= last ? void 0 : single[word2];
    this.#to = token + 1;
    if (word2 === 0 || ((bits[word2] ?? 0) & SEVERAL) === 0) return;
    const found = phrases.at(this.#tokens, token, last);
    if (found) {
      this.#means = found.value;
      this.#to = found.to;
    }
  }
};

// src/annotate/times/slot-reader.ts
var SHORT_NUMBER = slotBits("DAY", "COUNT", "ORDINAL", "DECADE", "CLOCK", "ISO", "HOUR", "SHORTYEAR", "STOPWATCH");
var LONG_NUMBER = slotBits("YEAR", "COUNT", "DECADE", "CLOCK", "ISO", "HOUR");
var AFTER_APOSTROPHE = slotBits("YEAR", "DECADE");
var EARLIEST = 1e3;
var LATEST = 2199;
var SlotReader = class {
  value = 0;
  zone;
  hours;
  smallZones;
  #page;
  #tokens;
  #words;
  #meanings;
  constructor(page, words2) {
    this.#page = page;
    this.#tokens = page.tokens;
    this.#words = words2;
    this.#meanings = new WordMeanings(page.tokens, words2);
    this.smallZones = words2.row.capitals !== true;
    this.hours = words2.hours;
  }
  maskOf(token) {
    const tokens2 = this.#tokens;
    switch (tokens2.kind(token)) {
      case WORD:
      case IDEOGRAPH:
        return this.#words.masks[tokens2.word(token)] ?? 0;
      case NUMBER:
        return (tokens2.end(token) - tokens2.start(token) <= 2 ? SHORT_NUMBER : LONG_NUMBER) | (this.#words.masks[tokens2.word(token)] ?? 0);
      case QUOTE:
      case CLOSE_QUOTE:
      case OPEN_QUOTE:
        return tokens2.kind(token + 1) === NUMBER ? AFTER_APOSTROPHE : 0;
      default:
        return 0;
    }
  }
  /**
   * Reads one slot of a time pattern (day, month, hour …) at a token.
   * Returns the index of the token after it, or 0 if it does not match.
   */
  read(name, token, last) {
    this.zone = void 0;
    switch (name) {
      case SLOT_NUMBER.DAY:
        return this.#take(this.figures(token, 1, 31, 2), token + 1);
      case SLOT_NUMBER.YEAR:
        return this.#year(token, last);
      case SLOT_NUMBER.COUNT:
        return readCount(this, this.#page, token, last);
      case SLOT_NUMBER.ORDINAL:
        return this.#ordinal(token, last);
      case SLOT_NUMBER.DECADE:
        return this.#decade(token, last);
      case SLOT_NUMBER.CLOCK:
        return readClock(this, this.#page, token, last);
      case SLOT_NUMBER.HOUR:
        return this.#take(hourMinute(this.#page, token), token + 1);
      case SLOT_NUMBER.STOPWATCH:
        return readStopwatch(this, this.#page, token, last);
      case SLOT_NUMBER.SHORTYEAR:
        return this.#take(this.#shortYear(token), token + 1);
      case SLOT_NUMBER.ISO:
        return readDay(this, this.#page, token, last);
      case SLOT_NUMBER.MONTH:
      case SLOT_NUMBER.WEEKDAY:
        return this.#name(name, token, last);
      case SLOT_NUMBER.NOON: {
        const to = this.meaning(name, token, last);
        this.value = Number(this.value) * 60;
        return to;
      }
      default:
        return this.meaning(name, token, last);
    }
  }
  meaning(name, token, last) {
    const to = this.#meanings.read(name, token, last);
    if (to) this.value = this.#meanings.value;
    return to;
  }
  figures(token, least, most, digits) {
    const tokens2 = this.#tokens;
    if (tokens2.kind(token) !== NUMBER) return -1;
    const { text } = this.#page;
    const start = tokens2.start(token);
    const end = tokens2.end(token);
    if (end - start > digits) return -1;
    let value = 0;
    for (let at2 = start; at2 < end; at2++) {
      const digit = text.charCodeAt(at2) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value >= least && value <= most ? value : -1;
  }
  #take(value, to) {
    if (value < 0) return 0;
    this.value = value;
    return to;
  }
  /** Reads a year: `1996`, `’98`, `nineteen ninety-one`, `令和6年`. */
  #year(token, last) {
    const tokens2 = this.#tokens;
    if (tokens2.kind(token) === NUMBER) {
      if (tokens2.end(token) - tokens2.start(token) !== 4) return 0;
      return this.#take(this.figures(token, EARLIEST, LATEST, 4), token + 1);
    }
    if (this.#isApostrophe(token)) {
      const short = token + 1;
      if (short >= last || tokens2.has(short, AFTER_SPACE) || tokens2.end(short) - tokens2.start(short) !== 2)
        return 0;
      const year = this.figures(short, 0, 99, 2);
      return this.#take(year < 0 ? year : fullYear(year), short + 1);
    }
    const era = this.meaning(SLOT_NUMBER.ERA, token, last);
    if (era) return this.#yearOf(Number(this.value), era, last);
    const rest = this.meaning(SLOT_NUMBER.NUMBER, token, last);
    const century = Number(this.value);
    if (!rest || !(century >= 15 && century <= 20)) return 0;
    const to = readInWords(this, this.#tokens, rest, last);
    if (!to || !(Number(this.value) >= 10 && Number(this.value) < 100)) return 0;
    this.value = century * 100 + Number(this.value);
    return to;
  }
  /** Reads a year counted within an era: `令和6年`, `平成元年`. `before` is the year before the era. */
  #yearOf(before2, token, last) {
    const year = this.figures(token, 1, 99, 3);
    if (year >= 0) return this.#take(before2 + year, token + 1);
    const to = this.meaning(SLOT_NUMBER.NUMBER, token, last);
    return to ? this.#take(before2 + Number(this.value), to) : 0;
  }
  /** Returns the full year of the second, short year of a span of years: 1958 for the `58` of `1957-58`. Returns -1 for other tokens. */
  #shortYear(token) {
    const tokens2 = this.#tokens;
    const first = this.figures(token - 2, EARLIEST, LATEST, 4);
    const year = this.figures(token, 0, 99, 2);
    if (first < 0 || year <= first % 100 || tokens2.end(token) - tokens2.start(token) !== 2) return -1;
    if (tokens2.has(token, AFTER_SPACE) || tokens2.kind(token + 1) === tokens2.kind(token - 1)) return -1;
    return first - first % 100 + year;
  }
  /** Whether a token is an apostrophe that may replace the century, as in `’98`. */
  #isApostrophe(token) {
    const tokens2 = this.#tokens;
    const kind = tokens2.kind(token);
    if (kind !== QUOTE && kind !== CLOSE_QUOTE && kind !== OPEN_QUOTE) return false;
    if (tokens2.end(token) - tokens2.start(token) !== 1) return false;
    const unit = this.#page.text.charCodeAt(tokens2.start(token));
    return unit === 39 || unit === 8216 || unit === 8217;
  }
  /** Reads an ordinal: `24th`, `12.`, `first`, `twenty-first`. */
  #ordinal(token, last) {
    const tokens2 = this.#tokens;
    const figures = this.figures(token, 1, 99, 2);
    if (figures >= 0) {
      const to = token + 1;
      if (to >= last || tokens2.has(to, AFTER_SPACE) || !this.#is(to, SUFFIX)) return 0;
      return this.#take(figures, to + 1);
    }
    const tens = this.meaning(SLOT_NUMBER.NUMBER, token, last);
    const value = Number(this.value);
    if (tens && value >= 20 && tokens2.kind(tens) === HYPHEN) {
      const ones = this.meaning(SLOT_NUMBER.ORDINAL, tens + 1, last);
      if (ones && Number(this.value) < 10) return this.#take(value + Number(this.value), ones);
    }
    return this.meaning(SLOT_NUMBER.ORDINAL, token, last);
  }
  #is(token, bit) {
    return ((this.#words.bits[this.#tokens.word(token)] ?? 0) & bit) !== 0;
  }
  /** Reads a decade: `1990s`, `’80s`, `1980’s`, `1990er`. */
  #decade(token, last) {
    const tokens2 = this.#tokens;
    const quoted = this.#isApostrophe(token);
    const at2 = quoted ? token + 1 : token;
    if (quoted && (at2 >= last || tokens2.has(at2, AFTER_SPACE))) return 0;
    if (tokens2.kind(at2) !== NUMBER) return quoted ? 0 : this.meaning(SLOT_NUMBER.DECADE, token, last);
    const bare = this.#words.row.decadeSuffix === "";
    const to = bare ? at2 : at2 + 1;
    if (!bare && (to >= last || tokens2.has(to, AFTER_SPACE) || !this.#is(to, DECADE_SUFFIX))) return 0;
    const figures = this.figures(at2, 0, LATEST, 4);
    if (figures < 0 || figures % 10 !== 0) return 0;
    const length = tokens2.end(at2) - tokens2.start(at2);
    if (length === 4 && figures >= EARLIEST) return this.#take(figures, to + 1);
    return length === 2 ? this.#take(fullYear(figures), to + 1) : 0;
  }
  /** Reads the name of a month or weekday. Its full stop is included: `Sept.`. Where names have capitals, one in lower case is not read. */
  #name(name, token, last) {
    const tokens2 = this.#tokens;
    const to = this.meaning(name, token, last);
    if (!to || this.#words.row.capitals && !tokens2.has(token, CAPITAL)) return 0;
    const stopped = to < last && tokens2.kind(to) === STOP && !tokens2.has(to, AFTER_SPACE);
    return stopped && tokens2.end(token) - tokens2.start(token) <= 5 ? to + 1 : to;
  }
};
var fullYear = (year) => (year < 40 ? 2e3 : 1900) + year;

// src/annotate/times/time-matcher.ts
var MatchPath = class {
  slots = [];
  values = [];
  zones = [];
  /** The boundaries between times that share words. Each has two numbers: a token index, and the number of slots read before it. */
  marks = [];
  marked = 0;
  length = 0;
  add(at2, slot, value, zone) {
    this.slots[at2] = slot;
    this.values[at2] = value;
    this.zones[at2] = zone;
  }
  take(path2, length) {
    for (let at2 = 0; at2 < length; at2++) this.add(at2, path2.slots[at2] ?? 0, path2.values[at2] ?? 0, path2.zones[at2]);
    this.length = length;
    this.marked = path2.marked;
    for (let at2 = 0; at2 < path2.marked; at2++) this.marks[at2] = path2.marks[at2] ?? 0;
  }
  /**
   * Records a boundary between times that share words: one ends at `token`, or the next begins there.
   * `read` is the number of slots read so far.
   */
  mark(token, read) {
    this.marks[this.marked++] = token;
    this.marks[this.marked++] = read;
  }
};
var path = new MatchPath();
var best = new MatchPath();
var TimeMatcher = class {
  #page;
  #words;
  #reader;
  #path = path;
  #best = best;
  #last = 0;
  #to = 0;
  #reached = 0;
  #pattern;
  constructor(page, words2) {
    this.#page = page;
    this.#words = words2;
    this.#reader = new SlotReader(page, words2);
  }
  /** Returns the longest time that starts at a token and ends by `last`. Undefined if none starts at the token. */
  at(token, last) {
    this.#last = last;
    this.#to = 0;
    this.#reached = 0;
    this.#pattern = void 0;
    this.#walk(this.#words.patterns, token, 0);
    const pattern = this.#pattern;
    if (!pattern) return void 0;
    const { context } = pattern;
    const { length, marks: marks3, marked } = this.#best;
    const from = token + context;
    if (marked === 0) return { slots: this.#slots(0, length, pattern), from, to: this.#to };
    const all = [];
    for (let mark = 0; mark <= marked; mark += 4) {
      const read = mark === 0 ? 0 : marks3[mark - 1] ?? 0;
      all.push(mark < marked ? this.#slots(read, marks3[mark + 1] ?? 0) : this.#slots(read, length, pattern));
    }
    const [first = emptySlots(), second = first] = all;
    if (second.JOINED && canJoin(first.UNIT, second.UNIT)) {
      first.LESSER = amountOf(second.COUNT ?? "X", second.UNIT ?? "D");
      return { slots: first, from, to: this.#to };
    }
    if (isAfternoon(this.#words, first, second)) first.CLOCK = Number(first.CLOCK) + NOON2;
    for (let at2 = 1; at2 < all.length; at2++) fillMissing(all[at2] ?? first, all[at2 - 1] ?? first);
    let next;
    for (let at2 = all.length - 1; at2 >= 0; at2--) {
      const slots = next ? fillMissing(all[at2] ?? first, next.slots) : all[at2] ?? first;
      const to = next ? marks3[4 * at2] ?? 0 : this.#to;
      next = { slots, from: at2 === 0 ? from : marks3[4 * at2 - 2] ?? 0, to, next };
    }
    return next;
  }
  /** Returns the slots of one time: those read from its words, from number `from` up to `to`, and those that its pattern sets. */
  #slots(from, to, pattern) {
    const slots = emptySlots();
    const { zones, values } = this.#best;
    for (let at2 = from; at2 < to; at2++) fillSlot(slots, this.#best.slots[at2] ?? 0, values[at2] ?? 0, zones[at2]);
    for (const [slot, value] of pattern?.fills ?? NO_FILLS) setSlot(slots, slot, value);
    return slots;
  }
  #walk(state, token, depth) {
    const { tokens: tokens2 } = this.#page;
    if (state.end) {
      const to = token - state.end.itemsAfter;
      if ((token > this.#reached || token === this.#reached && to > this.#to) && tokens2.kind(to - 1) !== COMMA) {
        this.#reached = token;
        this.#to = to;
        this.#pattern = state.end;
        this.#best.take(this.#path, depth);
      }
    }
    if (token >= this.#last) return;
    if (state.split) {
      this.#path.mark(token, depth);
      this.#walk(state.split, token, depth);
      this.#path.marked -= 2;
    }
    const word2 = tokens2.word(token);
    if (state.words !== void 0 && ((this.#words.glance[word2] ?? 0) & LITERAL) !== 0) {
      const literal = state.words.get(word2);
      if (literal && this.#fits(token)) this.#walk(literal, token + 1, depth);
    }
    if (state.mask === 0) return;
    let mask = state.mask & this.#reader.maskOf(token);
    while (mask !== 0) {
      const slot = 31 - Math.clz32(mask & -mask);
      mask &= mask - 1;
      const to = this.#reader.read(slot, token, this.#last);
      if (to === 0) continue;
      this.#path.add(depth, slot, this.#reader.value, this.#reader.zone);
      const next = state.slots[slot];
      if (next) this.#walk(next, to, depth + 1);
    }
  }
  /** Whether the spaces beside a token allow it inside a time: none around a hyphen, none before `’s` or a full stop. */
  #fits(token) {
    const { tokens: tokens2 } = this.#page;
    const kind = tokens2.kind(token);
    if (kind === HYPHEN) return !tokens2.has(token, AFTER_SPACE) && !tokens2.has(token + 1, AFTER_SPACE);
    return !((kind === CLITIC || kind === STOP) && tokens2.has(token, AFTER_SPACE));
  }
};
function isAfternoon({ row }, { CLOCK: first }, { CLOCK: second, ZONE }) {
  if (first === void 0 || second === void 0 || ZONE === "Z" || !row.clock?.includes("=PM")) return false;
  return first < NOON2 && second > NOON2 && first + NOON2 <= second;
}
var NOON2 = 12 * 60;
var NO_FILLS = [];
function fillMissing(slots, others) {
  for (const name of slotsNamed) if (slots[name] === void 0) setSlot(slots, name, others[name]);
  if (others.OTHER_ZONE === void 0) slots.ZONE ??= others.ZONE;
  return slots;
}
var setSlot = (slots, slot, value) => {
  ;
  slots[slot] = value;
};
function fillSlot(slots, slot, value, zone) {
  if (slot === SLOT_NUMBER.WEEKDAYPART) {
    slots.WEEKDAY = Number(String(value).charAt(0));
    slots.PART = String(value).slice(1);
  } else if (slot === SLOT_NUMBER.DAYS && typeof value === "string") {
    slots.DAYS = Number(value.slice(0, -2));
    slots.PART = value.slice(-2);
  } else setSlot(slots, slotsNamed[slot] ?? "COUNT", value);
  if (zone !== void 0) slots.ZONE = zone;
}

// src/annotate/times/find-times.ts
var ARTICLE = slotBits("ARTICLE");
function findTimes(page, { mentions }) {
  const words2 = page.words.times;
  if (!words2) return [];
  const finder = new TimeFinder(page, words2, mentions);
  const found = [];
  for (const [index, block] of page.blocks.entries()) finder.find(block, index, found);
  return found;
}
var TimeFinder = class {
  #page;
  #words;
  #matcher;
  #mentions;
  #mention = 0;
  #sentence = 0;
  #lastSentence;
  #match = { slots: emptySlots(), from: 0, to: 0 };
  reference;
  quarter;
  lastTime;
  constructor(page, words2, mentions) {
    this.#page = page;
    this.#mentions = mentions;
    this.#words = words2;
    this.reference = page.reference;
    this.#matcher = new TimeMatcher(page, words2);
  }
  /** Appends the times of a block to `found`; `index` is the index of the block. */
  find(block, index, found) {
    const { tokens: tokens2 } = this.#page;
    for (let token = block.from; token < block.to; token++) {
      if (!mayOpenTime(tokens2, this.#words, token)) continue;
      const match = this.#at(token, block.to);
      if (!match) continue;
      const last = lastOf(match);
      if (match.slots.REFERENCE === "NONE") token = last - 1;
      if (this.#isFalse(match, block)) continue;
      for (let one = match; one; one = one.next) found.push(this.#mentionOf(one, block, index));
      token = last - 1;
    }
  }
  /**
   * Matches a time at a token, where words of context may precede it; undefined if not found.
   * If the match without that context is longer, it wins: `the spring of 1999` after `in`.
   */
  #at(token, last) {
    const match = this.#matcher.at(token, last);
    if (!match || this.#isVerb(match.from)) return void 0;
    if (match.from === token) return match;
    const own2 = this.#matcher.at(match.from, last);
    return own2 && lastOf(own2) > lastOf(match) ? own2 : match;
  }
  /** Whether a word such as `end` is a verb before a time: `the talks end June 30`; not a modifier: `by end June`, `end-June`. */
  #isVerb(token) {
    const { tokens: tokens2 } = this.#page;
    const { bits } = this.#words;
    if (((bits[tokens2.word(token)] ?? 0) & EDGE) === 0) return false;
    return tokens2.kind(token + 1) !== HYPHEN && ((bits[tokens2.word(token - 1)] ?? 0) & EDGE_LEAD) === 0;
  }
  #isFalse(match, block) {
    const { REFERENCE: REFERENCE2 } = match.slots;
    if (REFERENCE2 === "NONE" || this.#isNamed(match)) return true;
    for (let one = match; one; one = one.next)
      if (isFalseTime(this.#page, this.#words, one, block)) return true;
    if (REFERENCE2 !== "SOON") return false;
    this.#match = match;
    return this.tense() < 0;
  }
  #mentionOf(match, block, index) {
    const { tokens: tokens2 } = this.#page;
    const { from, slots } = match;
    const to = tokens2.kind(match.to - 1) === STOP ? match.to - 1 : match.to;
    const start = tokens2.start(from);
    const end = tokens2.end(to - 1);
    this.#match = match;
    const found = resolveTime(slots, this);
    if (slots.SHIFT === void 0) this.quarter = quarterOf(found.value) ?? this.quarter;
    const time = { anchor: anchorOf(this.#page, block, start, end), type: found.type };
    if (found.value !== void 0) time.value = found.value;
    if (found.start !== void 0) time.start = found.start;
    if (found.end !== void 0) time.end = found.end;
    if (found.modifier !== void 0) time.modifier = found.modifier;
    return { block: index, start, end, from, to, time };
  }
  /** Whether a month, weekday or season is only part of a longer name: `Jan Kavan`, `Sunday Ogu`. */
  #isNamed({ slots, from, to }) {
    if (slots.MONTH === void 0 && slots.WEEKDAY === void 0 && slots.SEASON === void 0) return false;
    const mentions = this.#mentions;
    while ((mentions[this.#mention]?.to ?? from + 1) <= from) this.#mention++;
    for (let at2 = this.#mention; (mentions[at2]?.from ?? to) <= from; at2++) {
      const { kind = "place", from: first = 0, to: last = 0 } = mentions[at2] ?? {};
      if (last < to || last - first <= to - from) continue;
      if (kind === "place" && (first === from || this.#page.tokens.has(from - 1, CAPITAL))) continue;
      if (first < from || !this.#isLed(from)) return true;
    }
    return false;
  }
  /** Whether the word before a token makes it a time, not a name: `in` before `August` of `in August Berg went`. */
  #isLed(token) {
    const { tokens: tokens2 } = this.#page;
    const before2 = tokens2.word(token - 1);
    const led = ((this.#words.bits[before2] ?? 0) & LEADS2) !== 0 || ((this.#words.masks[before2] ?? 0) & ARTICLE) !== 0;
    return led && tokens2.end(token) - tokens2.start(token) > 3;
  }
  offsetOf(local) {
    const { zone, text, tokens: tokens2 } = this.#page;
    if (zone === void 0) return "";
    const { slots, from, to } = this.#match;
    return offsetOfClock(text, tokens2.start(from), tokens2.end(to - 1), slots, local, zone);
  }
  recordTime(period) {
    this.lastTime = period;
    this.#lastSentence = this.#sentenceAt(this.#match.from);
  }
  near() {
    const { lastTime } = this;
    if (!lastTime || lastTime.end - lastTime.start !== 1) return void 0;
    return this.#sentenceAt(this.#match.from) === this.#lastSentence ? lastTime : void 0;
  }
  tense() {
    const { from, to } = this.#match;
    return tenseOf(this.#page, this.#words, this.#sentenceAt(from), from, to);
  }
  /** Returns the sentence that contains a token. Tokens must be passed in text order. */
  #sentenceAt(token) {
    const { sentences } = this.#page;
    while (this.#sentence + 1 < sentences.length && (sentences[this.#sentence]?.to ?? 0) <= token) this.#sentence++;
    return sentences[this.#sentence];
  }
};
function lastOf(match) {
  let last = match;
  while (last.next) last = last.next;
  return last.to;
}
function quarterOf(value) {
  return value?.charCodeAt(5) === QUARTER && value.length === 7 ? { year: Number(value.slice(0, 4)), quarter: Number(value.slice(6)) } : void 0;
}
var QUARTER = 81;

// src/annotate/annotate-with.ts
function annotateWith(languages, subject, options) {
  return rethrowAsMisuse("annotate", () => {
    checkSubject("annotate", subject);
    checkOptions("annotate", options, annotateOptions);
    return annotated(languages, subject, options);
  });
}
function annotated(languages, subject, options) {
  const article = "article" in subject ? subject.article : subject;
  const annotations = annotatePage(
    pageOfArticle(article, options, languages, "article" in subject ? rememberedOptions(subject) : {})
  );
  const annotatedArticle = { ...article, annotations };
  return "article" in subject ? { ...subject, article: annotatedArticle } : annotatedArticle;
}
function rememberedOptions({ reader }) {
  const { date, language, zone } = reader?.options ?? {};
  return { date: textOrNone(date), language: textOrNone(language), zone: textOrNone(zone) };
}
var textOrNone = (value) => typeof value === "string" ? value : void 0;
function annotateTextWith(languages, text, options) {
  return rethrowAsMisuse("annotateText", () => {
    checkString("annotateText", text);
    checkOptions("annotateText", options, annotateOptions);
    checkSize("annotateText", text.length, options.limits);
    return annotatePage(pageOfText(text, options, languages));
  });
}
function annotatePage(page) {
  page.sentences = findSentences(page);
  const names = findNames(page);
  const times = findTimes(page, names);
  const statements = findStatements(page, names);
  const annotations = {};
  if (page.sentences.length > 0)
    annotations.sentences = page.sentences.map(({ block, start, end }) => anchorOf(page, block, start, end));
  if (names.people.length > 0) annotations.people = [...names.people];
  if (names.organisations.length > 0) annotations.organisations = [...names.organisations];
  if (names.places.length > 0) annotations.places = [...names.places];
  if (times.length > 0) annotations.times = times.map(({ time }) => time);
  if (statements.length > 0) annotations.statements = [...statements];
  return annotations;
}

// src/lexicon/annotate/made/plain-words.ts
var plainWords = `0abilityY2le2out3ve2sence3oluteL2use1cademic2ceptSEG6able4ss6ible3ident8alL3ordSEG6ingly4untS3uracy6te2hieveSDI
2quireSDI2ross2tSEG3ionS4ve5ityY3ualL1ddSEG3ition8al3ressXEG2equate2just2ministration4tS5tedL6ing2optSEG2vanceSDI
5tageS3ertiseSDI3ice4seSDI1ffairS3ectSEG3ord2raid2ter5noon5wards1gain5st2eS3ncy2o2reeSDG5ment1head1id2mSEG2r1larm2bum
2gorithmS2ias3ve2l3owSEG2most2one4g2ready2so2terSEG5nate8iveSL3hough3ogether2ways1m2biguous2ountS2useSDI1nD2alogue
4ysis2cient2d2gle3ry2imal2nounce8ment4ySEG3ual2onymous3ther2swerSEG2y3body3one3place3thing3way4here1part2ologyY
2parentL3eal5rSEG6ance3le4icationS4yGYZ3reciateSDI4oach5priate5val6eSDI1rbitrary2e3aS2gueSDI4mentS2iseS3thmetic2m3y
2ound2rangeSDI7mentS3iveSDI2t3icleS4ficial4st1s2ide2kSEG2leep2pectS2sembler7y3istant3ociateSDI8ion3umeSDI5ption4reSDI
1t2e2mosphere2tachEG5k3emptSEG4ndSEG5tion3itude3ract7ive1udience2thorS6ityY3omatic9ally5obile3umn1vailable2erage
2oidSEG1wake3rd4e3y2ful2kward0backSEG4ground4wards2dL2lance3l2nD3k2rS2seSDI3ic5ally4s2ttery1eDG2arSG3utiful2came4use
3omeSI2d2en2fore6hand2gan3inS5ning3un2half4ve3ind2ing2lieveSDI3ongS4w2nefitS2sides3t2tS3ter4ing3ween2yond1idS3ding2g
3ger5st2ll2nary3dSG2ology2tSXG3eSI3ten2zarre1lack3me3nk2ock3w2ue1oardS3t2dyY2okS3t2re3ne3rowSEG2th4erSEG3tle4om2ught
3nd2xX2y1racketS3nchX4d2each4kSG2idge3efL3ght3ngSG2oadcastSG3ke5n3ther3ught3wn1ucket2dget2ffer2gS2ildSG5ings4t2lk
3letin2ryGYZ2s3iness3y2t3ton2ySG1y2teS0calculate8ionS3lSEG2me3paign2n3didate3not2pable4city3ital3tain2rXD3dboard4s3eS
4fulL3ryGYZ2seS3sette2t3chXG3egoryY2ught3seSDI1ease2ll2nt4ral4ury2rtainL1hain4r5man3nceS4geSDI4nelS3os3pter3rS4acterS
4geSDI2eap5er6st3ckSEG3mical2ild5ren3pS2oice3oseSI3se5n2urch1ircle4uit5lation5mstanceS2tizen3y1laimSEG3rify3ssX2ean
4rSEGL5er6st3ver2ock3seSDLI5r5st2ub3e1odeSDI2ffee2ld3lapse4ectSEG7ion5geS3umn2mbinationS6eSDI3eSI3mandS4entSEG5rcial
4ission5tment6tee4onL4unicate9tionS7ty3pany5rable7tively6eSDI6ison5tibility8le4etition4iler4lainSEG8tS5eteSDLI6x7ity
5icateSDI4onentS5seSDI6ition4rehensive5omise4ulsory5teSDI7rS2ncept5rnSEG4lusion4rete3ditionS3ference4ident5rmSEG
4useSDI6ion3nectSEG7ionS3sequenceS9tly4iderSEG8able9bly9tion5stS7ency9t4tant5raintS6uct4umption3tact5inSEG4entS5xt
4inually8tion7eSDI7ousL4ract6ry6st5ibute9ionS5olS7led8ing3venient6tionS9nal5rsation6t4inceSDI2pe3yGYZ2re3nerS3rectSEGL
7ion4uptSEG2stSG2uld3ncil4tSEG5er5ry5y3ple3rseS4t2verSEG1rashXEG3zy2eateSDI5ion5ure3dit2isis4pS3tical6ism2oss2y1s
1ulture2mming3s2p2re3ious3rentL3sor2stomer2tS3ting1ycleS0daily2mageSDI2nger6ous2re3k2ta4base3eSDI3um2yS1ead3lSG4t3r3th
2bate2cade3ent3ideSDI4sionS3lareSDI3rease2dicateSDI3uce2emSEG3pL2fault3ineSDI5iteL7ionS8ve2greeS2lay3eteSDI3iberateL
4verSEG7y2mandS3ocratic4nstrate9tion2partment3endSEG3th2riveSDI2scribeSDI6ptionS3ignSEG4rable5eSDI3k3perate4ite
3troySEG2tailSEG3ectSEG4rmineSDI2velopSEG7ment3iceS3oteSDI1ictionary2d2eSD2ffer6enceS8tL4icult9yY2gitS5al2nner
2rectSEGL6ionS6or8y3ty2sadvantage4gree4ppearSEG4ster3cS4ipline4ount6rageSDI5verSEG4ussXEG7ionS3k3like3playSEG3tance6t
4inctL8ion6guish4ributeSDI9ion6ct4urbSEG2tto2videSDI4sion1oXG2cumentSEG8ation2eSI2g2llar2main2ne2orS2uble4t5ful2wn
2zenS1rastic3wSG4n2eam3w2ink3veSI5n5rS2opS4ped5ing3ve2y1ubious2e2mb3p2ring2ty1ying0each2rlier6st4y3th2se3ier5st4ly3t3y
2tSG3en1conomic6y1dge2itSEG4ion4orS2ucation9al1ffectS6iveL3icient3ortS1ight2ther1lectSEG5ion5ric6onicS3mentS3vator2se
4where1mbarrassXEG2ergency2phasis3loyee3ty1nableS2counterSEG5rageSDI2dSEG2emy2gineerSEG2joy2ormous3ugh2sureSDI2terSEG
3ireL4tleSDI5y3rance4yY2vironment1qualL3ipment4valent1raser2r3orS1scape2pecially2sentialL2tablishXEG9ment3imate1venSEG
4ings4tS5ually3r4y5body5one5thing5where2idence1xactL3mineSDI4pleS2cellent4pt6ionS4ss6ive3hange3ludeSDI5sive3use
2ecuteSDI3rcise2istSEG5ence2pandSEG5sion3ectSEG4nse6ive4rienceSDI6mentS9tal5tS3lainSEG5nation4icit3ressXEG7ion2tendSEG
5sion7ve5t4rnal3ra5ct4emeL1yeS0face3ilityY3tS4orS2ilSEG4ure3rL3th2llSG4en3se2miliar5y3ous2n3cy2r3m3ther6st2shion3t4er
5st2tal3e3her2ultS1ear3sible3tureS2d3eral2edSG4back3lSG3t2ll3t2w3er4st1ieldS2ght3ureS2leSDI3lSEG3m2nalL4ncial3dSG3e
3gerS3ishXEG4te2re3mL3stL2scal3hX2tS3ted4ing2ve2xXEG1lag3shXEG3t2ew3xible2ight2oatSEG3or3w4n2yGYZ1olkS3lowSEG2od3t2r
3ceSDI3eign4ver3getS6ting4ot6ten3mSEG4al5t4er3th5coming4unately6e3ward2und3r4th1raction3me2eeL4dom3nch3quentL3sh
2iendSL2om3nt2yY1ull4y2nD3ctionS3damentalL4s3ny2rther6st2ture0gainSEG2meS2p2rbage3den2s3oline2ther2ve1eneralL6teSDI
7ion3uine2tS3ting1irl2veSI4n1lad3ss2obal1oXG2es2ing2ne2odS2t3ten2vernment6or1radually6te3ndS4tSEG3ph5icS3teful3ve2eatL
5er6st3en3w2indSG2ossX3undS4pS3wSG4n4th1uaranteeSDG4d2essXEG2ide2n2y0habitS2ck2d2ir2lf3l2ndSEG4leSDI4y3gSEG2ppenSEG
4ily4y2rdL4er5st4ware3m4ful4less2s2t3e2veI1eS2adSEG4er3lth6y3rSDG4t3t3vily4y2ld3l4o3pSEG4ful2nce2r3e4by3self2s1idXG
3den3eSI2ghL4er5st2ll2m3self2ntS2s3torical6y2tS3ting1oldSG3eS3idayS2me2nest2peSDI4fully2rrible3seS2spital3t2t3el2urS
3se2w3ever1uge2man2ndredS3g3t2rry2sband0ice1deaS4l3ntical6fy6ty1f1gnoreSDI1ll3egal1mageS4ination6e2mediateL2pact
3lementSEG4icationS4yGYZ3ortance8tL4seSDI5sible3ression4oveSDI7mentS1n2ability3dequate2chX3ident8ally3lineSDI4udeSDI
3ome5patible6lete4nsistent5venience4rrect3reaseSDI2deed4pendentL4x3icateS7ion4vidualSL3ustrial7y2evitably2ferior3inite
3luence3o4rmSEG6ation2itialSL2ner3ocent2putS5ted6ing2sertSEG3ide4stSEG3tallSEG5nce6tL4ead4itutionS4ructionS3urance
2tegerS5ral4lligence9nt4ndSEG5tion4ract5estSEG5face5nal7tional5pretSEG9ation5valS6ention3o3roduceSDI8tion2valid4riably
3entSEG4stigate3isible4tation5eSDI3olveSDI1rrelevant3itateSDI1s2olateSDI2sueSDI1tS2emS2s3elf0jobS2inSEG4t2ke2y1udge
2mpS2nk2st4ification6yGYZ0keen3pSG2pt2yS3board1id2llSEG2ndSL3g1new2ockSEG3wSG4ledge4n0labelS3oratory2ckSEG2dyY2in
2ndSEG3guageS2rgeL5r5st2stS2te4r4st3ter2wS2y3out2zy1each3dSEG4er3f3rnSG3st3veSDI2ctureS2d2ft2gS3alL2nd3gth2ss4er4onS
2tS3terS4ing2velS1iable2braryY2eSD2fe4time3t2ghtS2keSDLI4wise2mitSEG2neS4ar3kSEG2stSEG4en2terally6ture3tle2veSDI
1oadSEG3n2cal4tionS3kSEG2gS3ged4ing3ic5al2ng4er5st2okSEG3p3se2rryY2seSI3s3t2tS2udly2ve2w3er4st1uck4y2nch1ying0machineS
2d3e2gic3netic4itude2il3nL4tainSEG2jor5ity2keSI2n3ageSDI6r3ipulation3ner3ualS3y2p2rch3kSEG4et3riage4y2ss4ive3ter2tchX
3erialS3hematical9cs3terS2ximum2y3be1e2anSG4ingful7less7s4t3sureSDI2chanicS7sm2dia4cal4umS2etSG4ings2mberS6ship3ory2n
3tionSEG2reL3itS2ss4ageS4y2t3al3hodS1iddle3night2ght2leS3itary3lionS2ndSEG3e3imal5um3or5ity3uteS2sleadSG5d3sXEG3takeSI
7n4ook3understandSG9tood4se2xXEG1od3e4lS4rn3ifyGYZ2ment2ney3itor3thS2ral3e3ningS2stL2ther3ion2uth2veSDI4mentS3ie1uch
2ltiple2sic3t1y2self3terious0naive2meSDLI2sty2tion6al3uralL5e2ughty1earL4by4er5st2cessarily8y6ity3k2edSEG2gative2ither
2rvous2t3workS2ver5theless2wS2xt1ice4r4st2ght2ne1o2body2ise4y2ne3sense2r3malL3th2tXEG3eSDI3hing3iceSDI4fy2vel2w3adays
3here1umb4erS5st3erical5ous0obey2jectSEG6ionS2scure3ervation6eSDI2tainSEG2viousL1ccasionS8alL3upyGYZ4rS5red6ing1ddS1f
2f3erSEG3iceS6r5ial2ten1h1il1ld3er4st1mitS4ted5ing1nXL2ce2eS2ly2to1penSEG3rateSDI6ionS6orS2inionS2portunityY4seSDI5ite
7ion2tionS6al1r2derSEG3inary2igin6alL1therS5wise1ught2rS3selves2t3er3put3side1ver4all1weSDI2n3erS0pack4ageS4et2geS2id
3n4ful3rS2perS2ragraph4llel3ent3k3tSL4ialL5cularL4yY2ssXEG3t2tch3h3ient3ternS2use2ySEG1eace3k2culiar2n2ople2r3fectL
4ormSEG7ance3haps3iod3manentL4ission5tS6ted7ing3sonS6alL4uadeSDI2trol1hase2enomenon2ilosophy2one2raseS2ysical1i2ckSEG
3tureS2eceS2le2nt2pe1laceSDI3in3nS4e5t4ned5ing4t3stic3ySEG2ea4sant5eSDI3nty2otS2ug3s1ocket2em3t2intSEG5less2lice5yY
4tical3l2ol3r2p3ular6tion2rt2sitionS6ve3sibilityY6le7y3tSEG4master2tentialL2undS2werS5ful1racticalL7e2eciseL3ferS6able
9y6ence6red7ing3paration6eSDI3sence6tSEG5rve4ident4sXEG5ure4umably6e3tty3ventSEG4iousL2iceS3mary4e4itive3ncipleS4tSEG
5erS5out3or3vate2obably4lemS3cedure5ssXEG7orS3duceSDI6tS7ion3fessional3gramS7med9rS8ing5ess3jectS3miseSDI4ptL3ne3of
3perL6tyY4ortion5sal6eSDI3spect3tectSEG7ion5st3veSDI4ideSDI1ublicL6ation6ity5shXEG2llSEG2nctuation6re2rchase3eL3poseS
2shXEG2tS3tSEG0qualifyGYZ5ty3ntityY3rter2estionS3ue2ickL5er6st3etL3tS4e4ting2oteSDI0race2dio2in3seSDI2n3domL3ge2pidL
2reL2teS3her2w1eDLI2achXEG4t5ion3dSG4able4erS4ily4y3lL4ity3sonS6able9y2call3eiveSDI4ntL4ption3ognition4mmendSEG9ation
4rdSEG4verSEG2d3uceSDI5tion4ndant2ferS5enceS5red6ing3lectSEG7ion3useSDI2gardSEG6less3ion4sterSEG3ret3ularL6tionS
2jectSEG2lateSDI5ion8ship6veL3easeSDI4vance7t3iable4gion7us3uctant3y2mainSEG4rkS3emberSEG3indSEG3oteL4val5eSDI2pair
3eatSEG6edly3laceSDI7ment4yGYZ3ortSEG3resentSEG9ation9ative4oduce2questSEG4ireSDI7mentS2search4rveSDI3ident3olution4rt
4urceS3pectS7ively4ond6seS7ibility9le3t4art4oreSDI4rictSEG3ultSEG2tain3urnSEG2vealSEG4rse3iew2write1idS3ding3e3iculous
2ghtS2ng2se3k2ver1oad2le3l2omS3t2ughL3nd3te4ine2w1ubber4ish2leS2nS3ning2sh0sadL2feL4r4st4ty2id3nt2ke2leS2me3ple2t
3isfyGYZ2veSDI2w2ySG1cale3n2ene2heme3oolS2ienceS5tific2oreS2rap4tch3eenS3ipt1earchXEG3son2condSL6ary3ret6ary3tionS3ure
5ity2eSG3kSG3mSEG3n2lectSEG6ion3f3lSG2minar2ndSG3ior3se4ible7y5tive3t4enceS2parateL2quenceS2rial4es4ousL3veSDI5r4iceS
2ssionS2tS3ting4leSDI2ven4ral5eL2x1hall3me3pe3reSDI4p2e3et3lf4l2ift3p2oot3pS4ped5ing3rtL5age5er6st3uld3wSEG4n2utS4ting
1ideS2ght3nSEG4alS4ificance9ntL2lly2milarL3ple6r6st5y3ultaneousL2nce5rely3gle2tSX3eS3ting3uationS2x2zeS1killS1leep
2ightL3p2owL4er5st1mall5er6st2ile2ooth1o2cial4ety2ft4ware2ld3ely3id3utionS3veSDI2me4body4how4one4place4thing5imeS4what
6ere2n2on4er5st2phisticateSDI2rry3tSEG2ught3ndSEG3rceS3th5ern1paceS3re2eakSG5erS3cialL5fic8ally6yGYZ3ech4d3llSG3ndSG4t
2irit3te2litS5ting2oke5n3tS4ted5ing2readSG3ing1quare1table3ff3geS3ndSG5ardS3rtSEG3teSDI5mentS4ionS5sticS9al4us3ySEG
2eal3p2ickSG3ll2ock3neS3od3pS4ped5ing3rage4eSDI4y2raight8forward4nge4tegy3eam4et4ngth3ictL4keSI4ngS3ongL3uck5tureS2uck
3dentS4yGYZ3ff3pid2yle1ubjectS3mitS6ted7ing3sequent5t4tantial5itute3tle2cceed5ss7fulL3h2ddenL2fferSEG4ice6ientL2gar
3gestSEG7ionS2itSEG4able7y2m3mary4er2n2perior5visor3plyGYZ4ortSEG5seSDI7dly2reL3face3priseSDI3vey4iveSDI2spectSEG
5ndSEG4icion1witchXEG1ymbolS2ntax2stemS0tableS2keSI4n2lkSEG2nkS2peS2rget2skS3te2ught2x1ea3chXG5er3m2chnical6queS5ology
2dious2eth2lephone4vision3lSG2mperature4orarily8y2nD3dency4s2rmS4inalS6ology3ribly2stSEG2xt1han4kS3t2eI3ir3m4selves3n
3oretical5y3re5by5fore3se3y2in4gs4kSG3rd3s2oroughly3se3ugh6tS4sandS2reat4e4w3ough7out4wSG5n2us1icketS2eSD2ght2ll2meSDI
2n2tleS1o2day2gether2ken2ld2morrow2night2o3k3th2p3icS2talL2uchXEG2wardS3n1race4kS3ditional3ffic3inSEG3nsferS8red9ing
5lateSDI8ion5port3pS4ped5ing3sh3vel2eatSEG5ment3eS2ial3ck3p3vial2ouble2uckS3e3ly3nk3stSEG3th2yGYZ1une2rnSEG1welve3nty
2ice2o1ying2peSDI3ical0ugly1ltimateL1nable3cceptable3ware2certain3lear2der5graduateS5neath5standSG7ood2fortunateL
2happy2iform3que3tS4e3versal7ityY2known2less3ikeL4mited2necessarily9ry2pleasant2reasonable2suitable2til2usual2wanted1p
2dateSDI2on2per2setS5ting2wards1sXEG2age2eSDI3ful3less3rS2ualL1tility2terly0vacationS2gueL2lid5ity3uable4eS2nS2riableS
5tion4ety4ous3yGYZ2stL1ector2rsionS3y1ia2ce2deo2ewS2rtually5e2sible4on4t2tal1oice2lume2teS0waitSEG2lkSEG3lS2ntSEG2r3m
3nSEG2s3h3teSDI2tchXEG3er2yS1e2apon3rSG3ther2ekS4end2ight3rd2lcomeSDI3l2nt2re2st4ern1hat4ever4soever2eelS3n4ever3re5as
5by5ver3ther2ich3le4st3te2o3ever3le3m3se2y1ideL4r4spread5t2fe2ld3lSEG2nSD3dowS3e3ning3ter2re2se3hXEG2th4draw4in4out
1oman3en2n3derSEG6ful2oden2rdSEG3e3kSEG4erS3ld3n3ryGYZ3se4t3th5while5y2uld1riteSI5r4ten2ong3te0yearS2llow2s3terday2t
1ou3ng3rS4self0zero
`;

// src/lexicon/languages/en/sentences.ts
var englishSentences = { titles: `mr	mrs	ms	dr	prof	rev	revd	messrs	mme	mlle	mgr	fr	pres	gov	govs	lt	sen	sens	rep	reps	atty	asst	assoc	supt	insp	sgt	sgts	cpl	pvt	pfc	spc	capt	cmdr	cdr	col	maj	gen	gens	brig	adm	msgt	ssgt	tsgt	sfc	cpt	hon	amb	det	ofc	sec	treas	ste	mt	vs	v	e.g	i.e	eg	ie	cf	viz	approx	dist	vol	supp	ed	eds	trans	transl	repr	est	f.e	btw	med	govt	exec	dir	ald	frs`, cut: `jan	feb	mar	apr	aug	sept	sep	oct	nov	dec	mon	tue	tues	wed	thu	thur	thurs	fri	sat	sun	co	cos	corp	inc	ltd	llc	plc	bros	assn	mfg	intl	natl	univ	inst	dept	div	jr	sr	esq	etc	ave	blvd	hwy	rte	rd	pt	lb	lbs	oz	u.s	u.n	u.k	u.s.a	u.s.s.r	e.u	u.a.e	l.a	a.m	p.m	m.d	b.a	m.a	j.d	m.b.a	b.c	a.d	c.e	min	hrs	sq	cu	mph	yd	in	p.s	n.v	s.a	s.p.a	al	hr	ft	st	a.g	g.m.b.h	i.v	t.v	r.n	d.d.s	w.h	l.p	l.l.c	l.l.p`, regions: `ala	ariz	ark	calif	cal	colo	conn	d.c	del	fla	ga	ill	ind	kan	kans	ky	la	md	me	mass	mich	minn	miss	mo	mont	neb	nebr	nev	n.h	n.j	n.m	n.y	n.c	n.d	okla	ore	pa	r.i	s.c	s.d	tenn	tex	vt	va	wash	wis	wyo	alta	n.b	n.s	p.e.i	sask	ont	que`, numbered: "no	nos	rte	p	pp	art	arts	ch	chap	fig	figs	sec	vol	par	para	pt	n	nr	jun	jul	ca	c	op	pl	rs	s	e	w", lettered: "plan	vitamin	vitamins	hepatitis	exhibit	influenza", letterNames: "x", letterLeads: "on	via	platform", clock: "a.m	p.m", days: `monday	tuesday	wednesday	thursday	friday	saturday	sunday	eastern	central	mountain	pacific	greenwich	local	et	pt	ct`, zoned: "time", openers: `the	a	an	he	she	it	they	we	i	you	but	and	or	so	yet	nor	in	on	at	for	by	to	from	with	of	as	this	that	these	those	there	here	if	when	while	after	before	since	although	though	however	meanwhile	what	who	why	how	where	which	whether	my	his	her	its	our	their	your	many	some	most	all	no	not	now	then	still	also	even	both	each	such	under	over	between	among	during	until	once	because	despite	according	instead	another	other	others	several	few	only	just	more	about	one	two	three	did	do	does	is	are	was	were	can	could	will	would	should	has	have	had	let's	it's	he's	she's	they're	we're	i'm	that's	there's	what's	don't	police	officials	analysts	people	mr	mrs	ms	dr	last	earlier	later	today	yesterday	tomorrow	first	second	finally	nearly	almost	every	any	nobody	nothing	someone	everyone	like	unlike	through	thru	without	within	per	please	thanks	yes	asked	further	moreover	nevertheless	therefore	thus	otherwise	perhaps	maybe	indeed	overall	separately	additionally	previously	currently	recently`, speechVerbs: `said	says	asked	asks	added	adds	told	wrote	writes	replied	replies	recalled	recalls	thought	wondered	shouted	cried	exclaimed	declared	answered	yelled	quipped	joked	complained	demanded	explained	continued	noted	insisted	whispered	screamed	tweeted` };

// src/lexicon/languages/en/speech.ts
var englishSpeech = { paradigms: ["ay: ays	ayed	aying", "ey: eys	eyed	eying", "oy: oys	oyed	oying", "y: ies	ied	ying", "ee: ees	eed	eeing", "e: es	ed	ing", "ch: ches	ched	ching", "sh: shes	shed	shing", "ss: sses	ssed	ssing", "x: xes	xed	xing", ": s	ed	ing"], verbs: [{ force: "assertion", takes: "speech that whether", verbs: "say/says/said/saying", sure: 98 }, { force: "directive", takes: "hearer-to", verbs: "tell/tells/told/telling	ask	warn	remind", sure: 90 }, { force: "assertion", takes: "speech that whether hearer", verbs: "tell/tells/told/telling", sure: 95 }, { force: "assertion", takes: "that hearer", verbs: "inform	assure	remind	convince	notify	warn	brief/briefs/briefed/*" }, { force: "assertion", takes: "informant", verbs: "cite	quote" }, { force: "assertion", takes: "speech that", verbs: "go/goes/went/going", with: "on to say	on to add	on to explain", sure: 95 }, { force: "assertion", takes: "that", verbs: "make/makes/made/making", with: "clear	it clear	plain" }, { force: "assertion", takes: "speech that", verbs: "answer	post", sure: 80 }, { force: "assertion", takes: "that", verbs: "charge", sure: 80 }, { force: "assertion", takes: "speech that thing", verbs: "point", with: "out	to	at" }, { force: "denial", takes: "thing", verbs: "rule", with: "out" }, { force: "evaluation", takes: "thing", verbs: "lash	hit/hits/hit/hitting	speak/speaks/spoke/speaking", with: "out at	out against	back at", sure: 80 }, { force: "assertion", takes: "speech that", verbs: `add	allege	argue	assert	aver/avers/averred/averring	boast	claim	comment	concede	conclude	contend	declare	estimate	explain	insist	joke	lament	maintain	muse	note	observe	opine	predict	proclaim	protest	quip/quips/quipped/quipping	reckon	recount	remark/*/remarked/remarking	reply	respond	retort	shout	state/*/stated/stating	suggest	tweet	retweet	write/writes/wrote/writing	caution	warn	testify	gush	scoff	intone	whisper	yell	chant	exclaim	cry	enthuse	fume	sigh	caution	counter	elaborate	continue	announce	acknowledge	admit/admits/admitted/admitting	confirm	affirm	reaffirm	reiterate	stress	emphasise	emphasize	underline	underscore	reveal	disclose	indicate	imply	mention	recall	repeat	report	agree	confess	complain	grumble	bemoan	brag/brags/bragged/bragging	speculate	theorize	declaim	posit	allow	advise` }, { force: "assertion", takes: "thing", verbs: `announce	acknowledge	admit/admits/admitted/admitting	allege	argue	assert	claim	concede	confirm	declare	describe	detail	disclose	emphasise	emphasize	explain	highlight	cite	indicate	lament	mention	note	predict	recall	recount	reaffirm	reiterate	repeat	reveal	stress	suggest	tout	underline	underscore	report	state/*/stated/stating	outline	echo	reference	invoke	quote	bemoan	imply	boast` }, { force: "assertion", takes: "thing that", verbs: "hint	allude	refer/refers/referred/referring", with: "to	out	at" }, { force: "assertion", takes: "thing", verbs: "speak/speaks/spoke/speaking	talk	comment	boast	complain	joke	write/writes/wrote/writing	warn	testify	tweet	say/says/said/saying	ask	rant", with: "about	of	on", sure: 70 }, { force: "assertion", takes: "thing", verbs: "lie/lies/lied/lying", with: "about", sure: 70 }, { force: "assertion", takes: "speech that", verbs: "read/reads/read/reading	go/goes/went/going", with: ":", sure: 80 }, { force: "assertion", takes: "names", verbs: "compare	liken	call	label	dub/dubs/dubbed/dubbing	brand	deem	portray	characterize	characterise	depict	paint	declare	describe", sure: 85 }, { force: "evaluation", takes: "thing that", verbs: `accuse	applaud	assail	attack/*/attacked/attacking	backtrack	bash	belittle	berate	blame	blast	castigate	chastise	chide	commend	compliment	condemn	congratulate	criticise	criticize	decry	defend	denounce	deplore	deride	disparage	endorse	excoriate	fault	hail	impugn	insult	knock	lambast	lambaste	laud	lash	mock	pan	praise	rebuke	reprimand	ridicule	rip/rips/ripped/ripping	savage	scold	skewer	slam/slams/slammed/slamming	smear	salute	taunt	thank	trash	vilify	welcome	disavow	oppose	support	back	favor	favour	embrace	question	challenge` }, { force: "assertion", takes: "reference", verbs: "make/makes/made/making", with: "the remarks	the comments	the statement	the announcement	the remark	the comment	his remarks	her remarks	his comments	her comments", sure: 95 }, { force: "assertion", takes: "speech that object", verbs: "*/*/*/as saying|as telling|as writing|as adding", sure: 95 }, { force: "evaluation", takes: "thing", verbs: "affirm" }, { force: "evaluation", takes: "thing", verbs: "apologise	apologize", with: "for" }, { force: "evaluation", takes: "that thing", verbs: "regret/regrets/regretted/regretting	worry	fear	doubt" }, { force: "denial", takes: "speech that thing", verbs: "deny	reject	dismiss	refute	dispute	rebut/rebuts/rebutted/rebutting	disagree	repudiate	downplay" }, { force: "directive", takes: "thing", verbs: "call	push	press	appeal	ask	plead	lobby	argue	advocate", with: "for" }, { force: "directive", takes: "hearer-to", verbs: "call	appeal", with: "on	upon	to" }, { force: "directive", takes: "hearer-to that thing", verbs: "urge	order	instruct	command	demand	request	recommend	propose	beg/begs/begged/begging	implore	encourage	invite	advise	advocate	pressure	counsel" }, { force: "question", takes: "speech whether hearer-to hearer to thing", verbs: "ask" }, { force: "question", takes: "speech whether thing", verbs: "wonder	inquire" }, { force: "question", takes: "to", verbs: "demand	ask" }, { force: "commissive", takes: "to that thing speech", verbs: "promise	pledge	vow	threaten	swear/swears/swore/swearing	offer	agree	volunteer" }, { force: "commissive", takes: "to", verbs: "refuse	decline	plan/plans/planned/planning	intend	hope" }, { force: "assertion", takes: "speech that", verbs: "believe	think/thinks/thought/thinking	hope	assume	suspect	know/knows/knew/knowing", sure: 70 }, { force: "assertion", takes: "to thing", verbs: "want	seek/seeks/sought/seeking", sure: 70 }, { force: "assertion", takes: "that thing speech", verbs: "show	find/finds/found/*", sure: 60 }, { force: "assertion", takes: "that", verbs: "expect	feel/feels/felt/feeling", sure: 70 }], nouns: [{ force: "assertion", nouns: `claim/claims	statement/statements	assertion/assertions	argument/arguments	suggestion/suggestions	announcement/announcements	admission	belief	contention	insistence	warning/warnings	allegation/allegations	accusation/accusations	prediction/predictions	view/views	comment/comments	remark/remarks	acknowledgment	conclusion/conclusions	finding/findings	confirmation	concern/concerns	fear/fears	hope/hopes`, with: "that	about	of	on", sure: 75 }, { force: "directive", nouns: "call/calls	demand/demands	request/requests	recommendation/recommendations	proposal/proposals	plea/pleas	appeal/appeals	order/orders", with: "for	to	that", sure: 75 }, { force: "commissive", nouns: "promise/promises	pledge/pledges	vow/vows	threat/threats	offer/offers	plan/plans	refusal	decision	commitment", with: "to	that", sure: 70 }, { force: "evaluation", nouns: "criticism/criticisms	condemnation	rejection	endorsement/endorsements	denunciation	praise", with: "of	for", sure: 70 }, { force: "denial", nouns: "denial/denials", with: "that	of", sure: 75 }, { force: "question", nouns: "question/questions", with: "about	of", sure: 70 }], refusals: [{ verbs: "claim", things: `life	lives	cup	title	titles	crown	championship	medal	medals	gold	silver	bronze	victory	win	wins	seat	seats	prize	trophy	throne	town	city	village	territory	asylum	wicket	wickets	record	pole	points	compensation	benefits	damages	baggage	luggage	scalp` }, { verbs: "call", things: `police	office	mother	father	wife	husband	home	house	meeting	ambulance	number	election	elections	strike	timeout	doctor	session	hotline	cab	taxi	witness	witnesses	game	friend	friends	parents	shots	line` }, { verbs: "order", things: "food	pizza	pizzas	drink	drinks	coffee	beer	meal	meals	lunch	dinner	copies	aircraft	planes	jets	ships	buses	parts" }, { verbs: "recall", things: "cars	vehicles	trucks	products	units	toys	models	ambassador	parliament	batteries" }, { verbs: "concede", things: "goal	goals	game	games	penalty	penalties	point	points	run	runs	set	match	corner	kick	possession" }, { verbs: "dismiss", things: "case	cases	suit	lawsuit	coach	manager	staff	workers	employees	jury	batsman" }, { verbs: "speak/speaks/spoke/speaking", things: "condition" }, { verbs: "add", things: "#	point	points	rebounds	goal	goals	assist	assists	run	runs	hit	hits	homer	homers	yards	wickets	touchdown	touchdowns	birdies	try	tries" }, { verbs: "reject", things: "pass	shot	ball	header	kick" }, { verbs: "deny", things: "goal	chance	shot	entry	access	bail	visa	visas	parole" }, { verbs: "offer", things: "grants	loans	discount	discounts	course	courses	services	classes	tickets	scholarships	jobs	products	food	shelter	rooms	programs	views" }, { verbs: "admit", things: "patients	students	members	hospital	evidence	visitors" }, { verbs: "attack	assail", things: "town	city	village	base	convoy	police	troops	soldiers	positions	ship	ships	checkpoint	army	patrol	school	house" }, { verbs: "back", things: "car	truck	away" }, { verbs: "report", things: "work	duty	camp" }, { verbs: "say/says/said/saying", things: "goodbye	goodbyes	hello	farewell	prayers	grace	mass" }, { verbs: "challenge", things: "champion	title" }, { verbs: "ask	decline	refuse	want", things: "named	identified	quoted" }, { verbs: "press	push", things: "button	buttons" }], sources: [{ side: "after", phrases: "according to	in the words of" }], words: { determiners: `the	a	an	this	these	those	some	any	no	every	each	another	both	all	half	several	few	many	most	two	three	four	five	six	seven	eight	nine	ten	dozens	hundreds	thousands	one	other	more	such`, possessives: "his	her	its	their	our	my	your", prepositions: `of	in	on	at	for	from	with	by	about	against	between	among	under	over	after	before	during	since	through	within	without	near	into	onto	across	behind	inside	outside	toward	towards	despite	amid	via	per	upon	like	including	around	until	throughout	beyond	above	below	except	unlike	to	as	than	off	out	up	down`, pronouns: `he	she	they	we	i	it	you	someone	everyone	nobody	somebody	everybody	others	many	some	both	all	one	several	few	most	neither	none	another	those	i'm	they're	we're	you're	i've	they've	we've	you've	he'd	she'd	i'd	they'd	we'd	you'd	he'll	she'll	they'll	we'll	i'll	you'll	it'll`, he: "he	him	his	himself", she: "she	her	hers	herself", they: "they	them	their	themselves", it: "it	its	itself", both: "both	neither	either", ties: "of	for", likes: "as	like", singles: "a	an", counts: "two	three	four	five", by: "by", witnesses: `officials	official	sources	source	people	person	police	lawmakers	lawyers	analysts	diplomats	documents	document	records	report	reports	statement	witnesses	residents	aides	media	television	agency	newspaper	spokesman	spokeswoman	filing	filings	memo	investigators	prosecutors	mayor	minister	president	governor	judge	court	experts	expert	study	poll	survey	company	ministry	government	army	military	lawyer	doctor	doctors	scientists`, men: `mr	sir	lord	king	prince	pope	father	brother	husband	son	spokesman	chairman	congressman	businessman	councilman	salesman	fireman	policeman	actor	emperor	sheikh	sultan`, women: `mrs	ms	miss	lady	queen	princess	mother	sister	wife	daughter	spokeswoman	chairwoman	congresswoman	businesswoman	councilwoman	policewoman	actress	empress	dame	madame`, relatives: "who	which	that	whom", auxiliaries: `is	are	was	were	be	been	being	am	has	have	had	having	do	does	did	will	would	can	could	may	might	must	shall	should	isn't	aren't	wasn't	weren't	hasn't	haven't	hadn't	don't	doesn't	didn't	won't	wouldn't	can't	couldn't	cannot	shouldn't	i'm	they're	we're	you're	i've	they've	we've	you've	he'd	she'd	i'd	they'd	we'd	you'd	he'll	she'll	they'll	we'll	i'll	you'll	it'll	gets	got	get`, labels: `factbox	explainer	analysis	opinion	update	correction	clarification	watch	video	photos	live	exclusive	breaking	revealed	source	sources	contributing	twitter	note	profile	timeline	preview	review	interview	news	summary	next	results	scores	photo`, norms: "should	must	ought", passive: "is	are	was	were	be	been	being	am	gets	got	get	getting", negations: `not	never	n't	isn't	aren't	wasn't	weren't	hasn't	haven't	hadn't	don't	doesn't	didn't	won't	wouldn't	can't	couldn't	cannot`, adverbs: `also	then	later	already	now	often	again	once	even	still	just	only	ever	always	sometimes	soon	too	not	never	further	twice	thus	so	yet	rather	instead	however	first	afterward	afterwards	earlier	long	perhaps	maybe	well	quite	very	almost	nearly	both	all	indeed	meanwhile	though	simply	further	n't	more`, adverbEndings: "ly", pastEndings: "ed", gerundEndings: "ing", pluralEndings: "s	eople	en	olice	percent", and: "and	or	nor	&", conjunctions: "and	but	or	nor	yet	so", subordinators: `because	if	when	while	although	though	whereas	unless	once	whenever	wherever	where	since	until	after	before	as	that	whether	how	why	what	who	which	whose	than	but	and	or	so`, that: "that", whether: "whether	if	how	why	what	when	where	who	which", to: "to", times: `monday	tuesday	wednesday	thursday	friday	saturday	sunday	today	yesterday	tomorrow	tonight	january	february	march	april	june	july	august	september	october	november	december	morning	afternoon	evening	night	week	month	year	ago	late	early	last	earlier`, verbs: `lay	lies	won	lost	got	made	came	took	gave	went	saw	met	held	ran	began	became	kept	left	led	brought	spoke	fell	rose	stood	sat	set	put	let	hit	cut	sent	spent	built	bought	caught	fought	taught	drew	grew	flew	threw	drove	rode	broke	chose	paid	laid	won	struck	shot	hurt	beat	bid	cost	seems	appears	looks	remains	becomes	makes	takes	gives	comes	goes	gets	keeps	wants	needs	means	includes	has	does	make	take	give	come	go	see	want	need	seem	appear	become	keep	help	let	try	tries	getting	making	taking	giving	going	coming	having	including	following` } };

// src/lexicon/languages/en/times.ts
var englishTimes = { months: `january|jan=1	february|feb|febr=2	march|mar=3	april|apr=4	may=5	june|jun=6	july|jul=7	august|aug=8	september|sept|sep=9	october|oct=10	november|nov=11	december|dec=12`, weekdays: `monday|mon=1	tuesday|tue|tues=2	wednesday|wed|weds=3	thursday|thu|thur|thurs=4	friday|fri=5	saturday|sat=6	sunday|sun=7`, numbers: `one=1	two=2	three=3	four=4	five=5	six=6	seven=7	eight=8	nine=9	ten=10	eleven=11	twelve=12	thirteen=13	fourteen=14	fifteen=15	sixteen=16	seventeen=17	eighteen=18	nineteen=19	twenty=20	thirty=30	forty=40	fifty=50	sixty=60	seventy=70	eighty=80	ninety=90	hundred=100	thousand=1000	dozen=12	half=0.5`, ordinals: `first|1st=1	second=2	third=3	fourth=4	fifth=5	sixth=6	seventh=7	eighth=8	ninth=9	tenth=10	eleventh=11	twelfth=12	thirteenth=13	fourteenth=14	fifteenth=15	sixteenth=16	seventeenth=17	eighteenth=18	nineteenth=19	twentieth=20	thirtieth=30`, suffixes: "st	nd	rd	th", units: `second/seconds|secs=S	minute/minutes|mins=MIN	hour|hr/hours|hrs=H	day/days=D	week/weeks=W	weekend/weekends=WE	month/months=M	quarter/quarters=Q	year|yr/years|yrs=Y	decade/decades=DE	century/centuries=CE	millennium/millennia=ML	fortnight/fortnights=FN`, parts: `morning|mornings=MO	midday=MI	afternoon|afternoons=AF	evening|evenings=EV	night|nights=NI	daytime=DT`, seasons: "spring=SP	summer=SU	fall|autumn=FA	winter=WI", days: `today=0	yesterday=-1	tomorrow=1	tonight=0NI	the day before yesterday|day before yesterday=-2	the day after tomorrow|day after tomorrow=2`, relations: "last|past|previous|preceding|latest=-1	this|current=0	next|coming|following|upcoming=1", ago: "ago=-1	from now=1", references: `now|currently|nowadays|presently|right now|at present|at the moment|current|the present=PRESENT_REF	recently|lately|long ago|the past|the recent past|recent=PAST_REF	soon=SOON	the future|the near future|the foreseeable future|the near term|as soon as possible=FUTURE_REF	as soon as|soon as|sooner or later|then current|then-current|high noon|as many|mail on sunday|saturday night live|monday night football|friday's child|monday's child|
wednesday's child|wednesday addams|mar del plata|man friday|girl friday|three-quarters|two-thirds|twenty-twenty=NONE`, modifiers: "early|beginning|start=start	earlier|later=any	mid|middle=mid	late|end=end", bounds: `about|around|roughly|approximately|nearly|almost|some=approx	more than|at least|no less than|well over|just over=more	less than|under|up to|no more than|at most=less`, often: `daily|every day|each day=P1D	weekly|every week|each week=P1W	monthly|every month|each month=P1M	quarterly|every quarter|each quarter=P1Q	annually|yearly|every year|each year=P1Y	hourly|every hour=PT1H	nightly|every night|each night=XXXX-XX-XXTNI	every morning|each morning=XXXX-XX-XXTMO	biweekly=P2W	every weekend|each weekend=XXXX-WXX-WE	mondays=XXXX-WXX-1	tuesdays=XXXX-WXX-2	wednesdays=XXXX-WXX-3	thursdays=XXXX-WXX-4	fridays=XXXX-WXX-5	saturdays=XXXX-WXX-6	sundays=XXXX-WXX-7	weekdays=XXXX-WXX-XWD`, spans: "daylong=P1D	weeklong=P1W	monthlong=P1M	yearlong=P1Y	hourlong=PT1H", holidays: `christmas|christmas day=12-25	christmas eve=12-24	new year's day=01-01	new year's eve=12-31	valentine's day=02-14	halloween=10-31	independence day=07-04	the fourth of july=07-04	boxing day=12-26	veterans day=11-11	thanksgiving|thanksgiving day=11-4-4	labor day=9-1-1	memorial day=5-0-1	columbus day=10-2-1	presidents day|presidents' day=2-3-1	martin luther king day=1-3-1	mother's day=5-2-7	father's day=6-3-7	easter|easter sunday=E0	easter monday=E1	good friday=E-2	holy thursday|maundy thursday=E-3	palm sunday=E-7	ash wednesday=E-46	shrove tuesday|mardi gras=E-47	ascension day=E39	pentecost|whit sunday=E49	whit monday=E50	may day=05-01	st patrick's day|st. patrick's day=03-17	armistice day=11-11	guy fawkes night=11-05	bastille day=07-14	epiphany=01-06	all saints' day=11-01`, clock: `a.m|a.m.|am=AM	p.m|p.m.|pm=PM	gmt|utc=Z	est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|jst|ist|hkt|et|pt|ct=ZONE	o'clock=HOURS`, decades: `the twenties=1920	the thirties=1930	the forties=1940	the fifties=1950	the sixties=1960	the seventies=1970	the eighties=1980	the nineties=1990	the roaring twenties=1920`, capitals: true, smallUnits: true, leads: `in	since	by	until	till	of	from	to	through	before	after	during	for	early	late	mid	last	next	this	and	or	between	on	at	the	around	about	through	throughout	starting	beginning	ending	ended	dated`, edges: "end	start	beginning	middle", edgeLeads: "by	at	until	till	since	from	before	after	for	of	around	about	the", notCounted: "he	she	it	they	we	i	you	his	her	their	its	the	a	an	when	but	as	with	was	is	were	has	had	will	would	said	this	that	there", pluralEnding: "s", noPlurals: ["ss", "is", "us"], old: "old	olds	younger	older", agesOf: "his	her	their	my	our	your", papers: "daily	weekly	monthly	quarterly", doubtful: "may	march	mar	mon	sun	sat	wed	fri	dec	sep	jan	second", notBefore: `times	telegraph	post	herald	mirror	express	mail	star	sun	tribune	independent	journal	world	review	school	people	percent	dollars	feet`, notAfter: "black	bloody	super	cyber	ruby	fat", noon: "noon|midday=12	midnight=24", articles: "a	an", vague: "several|few|a few|many|hundreds of|dozens of|tens of|thousands of=X	a couple of|couple|a couple|couple of=2", patterns: `WEEKDAY ,? MONTH DAY/ORDINAL ,? YEAR?
WEEKDAY ,? DAY MONTH ,? YEAR?
WEEKDAY ,? the? ORDINAL of? MONTH ,? YEAR?
RELATION WEEKDAY ,? MONTH DAY ,? YEAR?
RELATION MONTH DAY/ORDINAL ,? YEAR?
RELATION DAY MONTH ,? YEAR?
WEEKDAY ( MONTH DAY )
WEEKDAY ( DAY MONTH )
BOUND? MONTH DAY ,? YEAR?
MONTH ORDINAL ,? YEAR?
DAY MONTH ,? YEAR?
the? ORDINAL of? MONTH ,? YEAR?
MONTH DAY | - | DAY ,? YEAR?
MONTH DAY | , | DAY ,? | and | DAY ,? YEAR?
MONTH DAY | , | DAY | , | DAY ,? | and | DAY ,? YEAR?
~on the ORDINAL
ISO/WEEKDAY/YEAR/OFTEN/REFERENCE/SPAN
MOD? MONTH ,? YEAR?
MOD? MONTH of YEAR
the MOD of MONTH ,? YEAR?
MOD - MONTH ,? YEAR?
MONTH of? RELATION year => UNIT:Y
MOD? RELATION MONTH/WEEKDAY/PART/ONE/SEASON
MOD on? WEEKDAY
the RELATION WEEKDAY/ONE
this coming WEEKDAY/SEASON => RELATION:1
this coming WEEKDAY ,? MONTH DAY/ORDINAL => RELATION:1
this past WEEKDAY/SEASON => RELATION:-1
WEEKDAY RELATION week => UNIT:W
MOD? RELATION? WEEKDAY PART
BOUND? CLOCK ,? on? WEEKDAY ,? PART?
BOUND? CLOCK | ( | CLOCK ~) ~WEEKDAY => OTHER_ZONE:1
BOUND? CLOCK | ( | CLOCK ~) ~on ~WEEKDAY => OTHER_ZONE:1
BOUND? CLOCK local time | ( | CLOCK ~) ~WEEKDAY => OTHER_ZONE:1
BOUND? CLOCK local time | ( | CLOCK ~) ~on ~WEEKDAY => OTHER_ZONE:1
BOUND? CLOCK local time ,? on? WEEKDAY ,? PART?
BOUND? CLOCK local time
BOUND? CLOCK RELATION PART
WEEKDAY PART? at CLOCK
BOUND? CLOCK ,? on? WEEKDAY ,? MONTH DAY ,? YEAR?
BOUND? CLOCK ,? on? MONTH DAY ,? YEAR?
BOUND? CLOCK ,? on? DAY MONTH ,? YEAR?
BOUND? CLOCK DAYS
DAYS at CLOCK
BOUND? CLOCK
CLOCK/HOUR in the PART
NOON WEEKDAY?
MOD? DAYS
DAYS PART
early MOD? PART => MOD:start
late PART => MOD:end
MOD - PART/YEAR
the PART of MONTH DAY ,? YEAR?
the PART of DAY MONTH YEAR?
the PART of WEEKDAY
the PART of WEEKDAY ,? MONTH DAY ,? YEAR?
~in/during the MOD? PART
~by PART
the year YEAR
MOD YEAR
the MOD of YEAR
year - end YEAR => MOD:end
fiscal year? YEAR
the YEAR fiscal? year
the? RELATION fiscal/financial/calendar year => UNIT:Y
the YEAR period => UNIT:Q
the? MOD? -? DECADE
the MOD of the DECADE
the? MOD? -? ORDINAL century => UNIT:CE
the MOD of the ORDINAL century => UNIT:CE
the RELATION decade => COUNT:10 UNIT:Y
the RELATION century => COUNT:100 UNIT:Y
the? RELATION UNITS => COUNT:X
MOD in? the ONE => RELATION:0
the MOD of the ONE => RELATION:0
the MOD of RELATION ONE
the latest period => RELATION:-1 UNIT:Q
ONE 's end => RELATION:0 MOD:end
RELATION ONE 's end => MOD:end
the? fiscal? ORDINAL quarter => UNIT:Q
fiscal? -? ORDINAL - quarter => UNIT:Q
the? ORDINAL fiscal? -? quarter of YEAR => UNIT:Q
the? ORDINAL fiscal? -? quarter of RELATION year => UNIT:Q
the? YEAR 's? ORDINAL -? quarter => UNIT:Q
RELATION year 's ORDINAL quarter => UNIT:Q
the? ORDINAL -? half => UNIT:HALF
the? ORDINAL half of YEAR => UNIT:HALF
the? ORDINAL half of RELATION year => UNIT:HALF
the? last half of YEAR => UNIT:HALF ORDINAL:2
the quarter => UNIT:Q RELATION:-1
RELATION year 's quarter => UNIT:Q SHIFT:-1
the? year - earlier/ago ORDINAL? quarter => UNIT:Q SHIFT:-1
the? year - earlier/ago period => UNIT:Q SHIFT:-1
the year ago period/quarter => UNIT:Q SHIFT:-1
a year ago/earlier => SHIFT:-1
the corresponding/same period RELATION year => SHIFT:-1
the corresponding/same period a year AGO => SHIFT:-1
the same/corresponding period a year earlier => SHIFT:-1
the quarter a year earlier/AGO => UNIT:Q SHIFT:-1
the? year - end => MONTH:12 DAY:31
year end => MONTH:12 DAY:31
overnight => DAYS:-1 PART:NI
the weekend => UNIT:WE RELATION:0
the? MOD? SEASON of? YEAR
~in/by/during/since the? MOD? SEASON
~over/through/throughout/until the MOD? SEASON
the MOD SEASON
BOUND? the? COUNT more? full? UNIT
BOUND? COUNT UNIT AGO
BOUND? COUNT UNIT | and | COUNT UNIT => JOINED:1
BOUND? COUNT UNIT ~earlier ~than
BOUND? COUNT UNIT ~later ~than
BOUND? COUNT and a half UNIT AGO?
BOUND? COUNT UNIT and a half => HALF:1
BOUND? COUNT - and - a - half UNIT => HALF:1
BOUND? half ARTICLE UNIT => COUNT:0.5
BOUND? half ARTICLE UNIT AGO => COUNT:0.5
BOUND? half ARTICLE UNIT later => COUNT:0.5 AGO:1 ANAPHORIC:1
BOUND? half ARTICLE UNIT earlier => COUNT:0.5 AGO:-1 ANAPHORIC:1
BOUND? a half UNIT => COUNT:0.5
BOUND? COUNT - UNIT
~for/in/after/of/lasted/took over COUNT UNIT => BOUND:more
over COUNT UNIT AGO => BOUND:more
over COUNT UNIT earlier => BOUND:more AGO:-1 ANAPHORIC:1
over COUNT UNIT later => BOUND:more AGO:1 ANAPHORIC:1
an additional UNIT => COUNT:1
a UNIT or so => COUNT:1
a UNIT or two => COUNT:X
BOUND? COUNT | to/or | COUNT UNIT
BOUND? COUNT | - | COUNT UNIT
~between COUNT | and | COUNT UNIT
COUNT - to - COUNT - UNIT => COUNT:X
~between HOUR | and | CLOCK
~from HOUR | to | CLOCK
HOUR | - | CLOCK
HOUR | to | CLOCK
MONTH DAY | and/to/or | DAY ,? YEAR?
DAY | and/to/or | DAY MONTH ,? YEAR?
DAY | - | DAY MONTH ,? YEAR?
MONTH | and/to/or | MONTH YEAR
YEAR | - | SHORTYEAR
YEAR | / | SHORTYEAR
the? RELATION COUNT UNIT
the? RELATION COUNT UNIT or so
the RELATION COUNT to/or COUNT UNIT => COUNT:X
the first/final COUNT UNIT
another COUNT UNIT
another UNIT => COUNT:1
UNITS AGO => COUNT:X
UNITS ~before/after => COUNT:X
BOUND? COUNT UNIT earlier => AGO:-1 ANAPHORIC:1
BOUND? COUNT UNIT later => AGO:1 ANAPHORIC:1
BOUND? COUNT UNIT before ~, => AGO:-1 ANAPHORIC:1
BOUND? COUNT UNIT before ~. => AGO:-1 ANAPHORIC:1
the day before ~, => RELATION:-1 UNIT:D ANAPHORIC:1
the day before ~. => RELATION:-1 UNIT:D ANAPHORIC:1
the day after ~, => RELATION:1 UNIT:D ANAPHORIC:1
the day after ~. => RELATION:1 UNIT:D ANAPHORIC:1
the following ONE/WEEKDAY/PART => RELATION:1 ANAPHORIC:1
the next day => RELATION:1 UNIT:D ANAPHORIC:1
the previous/preceding ONE => RELATION:-1 ANAPHORIC:1
the previous WEEKDAY/PART => RELATION:-1 ANAPHORIC:1
the next PART => RELATION:1 ANAPHORIC:1
the same ONE => RELATION:0 ANAPHORIC:1
that same? ONE/PART => RELATION:0 ANAPHORIC:1
UNITS later => COUNT:X AGO:1
UNITS earlier => COUNT:X AGO:-1
~for/in/over/within/after/of UNITS => COUNT:X
UNITS or weeks/months/years => COUNT:X
~took/take/takes/lasted/last/spent UNITS => COUNT:X
the years => COUNT:X UNIT:Y
recent UNITS => REFERENCE:PAST_REF
future UNITS => REFERENCE:FUTURE_REF
~in/of STOPWATCH
every/once/twice COUNT UNIT => SET:1
every other UNIT => SET:1 COUNT:2
every/each WEEKDAY PART? => SET:1
COUNT times COUNT UNIT => SET:1
COUNT UNITS ARTICLE ONE => SET:1 COUNT:1
HOLIDAY ,? YEAR?
RELATION HOLIDAY
HOLIDAY week => UNIT:W
the week of HOLIDAY => UNIT:W
the day after HOLIDAY => OFFSET:1
the day before HOLIDAY => OFFSET:-1
the day before RELATION WEEKDAY => OFFSET:-1
a week from WEEKDAY => OFFSET:7
two weeks from WEEKDAY => OFFSET:14
the full year => RELATION:0 UNIT:Y
the week of MONTH DAY ,? YEAR? => UNIT:W
the week of DAY MONTH ,? YEAR? => UNIT:W
the ONE ~ended/ending => COUNT:1
~for the year => RELATION:0 UNIT:Y
~for the year YEAR
~months ~of the year => RELATION:0 UNIT:Y
~rest ~of the ONE => RELATION:0
the week ~'s => RELATION:0 UNIT:W
the latest fiscal? year => RELATION:-1 UNIT:Y
BOUND? COUNT - UNIT - long
~a ONE - long => COUNT:1
ONE - long => COUNT:1
~a UNITS - long => COUNT:X
UNITS - long => COUNT:X
~will/would/could/might/may/to one day => REFERENCE:FUTURE_REF
some time => COUNT:X UNIT:M`, future: `will	shall	'll	would	due	scheduled	expected	expects	expect	plans	plan	planned	planning	going	upcoming	should	might	begins	begin	starts	start	opens	ends	end	slated	resume	resumes	meet	meets	convenes	arrives	departs	leaves	expires	airs	retires	hosts	faces	takes`, past: `said	was	were	had	did	told	came	went	took	made	met	won	lost	beat	fell	rose	began	held	left	got	gave	found	saw	sent	put	hit	shot	led	died	killed	became	has	have	been`, to: "to", takesTo: "is	are	am	set	due	about	ready	yet	likely	expected	scheduled", ahead: "until	till	through	effective	payable	as", limit: "by", is: "is	are", had: "had", tenseless: "be", pastEndings: "ed" };

// src/lexicon/languages/en/index.ts
var english2 = { sentences: englishSentences, speech: englishSpeech, times: englishTimes, plain: plainWords };

// src/lexicon/annotate/english.ts
var english3 = { en: english2 };

export {
  english3 as english,
  doubleLength,
  annotateWith,
  annotateTextWith
};
