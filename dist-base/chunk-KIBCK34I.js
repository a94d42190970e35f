import {
  ANPA_LETTERS,
  ANPA_PRIORITY,
  DAY_FIRST,
  TELEX_MARKS,
  ZONES,
  reportCharset,
  reportWordCount,
  trailers
} from "./chunk-KTSBLIN7.js";
import {
  BASED_IN,
  CLOSER_SIGNS,
  END_WITH_AGENCY,
  QUOTED_FROM,
  REUTER_CLOSING,
  REUTER_END,
  agencies,
  bracketClosers,
  bracketedEndWords,
  chineseJobLeads,
  chineseJobs,
  chineseMediumEndings,
  chineseNoNames,
  chineseReporters,
  correctionStems,
  datelineMediumEndings,
  denseCloserLeads,
  denseClosers,
  denseCorrectionStems,
  denseMediaEndings,
  denseNoPlaces,
  denseRoles,
  endWordsBeforeInitials,
  errorStems,
  japaneseLabels,
  koreanCaptionWords,
  koreanFieldRoles,
  koreanReporters,
  koreanRoleLeads,
  koreanRoles,
  languages,
  mediaAfterPlace,
  mediaAfterPlaceEndings,
  mediaWordParts,
  mediaWords,
  openClosers,
  ownMediumNames,
  plainEndWords,
  wireClosers
} from "./chunk-EZP3MN3M.js";
import {
  DENSE_HOURS,
  DENSE_MINUTES,
  checkLineCount,
  checkSize,
  countries,
  denseAfternoons,
  denseMornings,
  denseZoneNames,
  formerCountries,
  hourLeads,
  localZones,
  namedOffsets,
  sizeOptions,
  zoneNames,
  zoneOffsets,
  zoneRegions,
  zoneWords
} from "./chunk-TK3BJ7TD.js";
import {
  italianPlates,
  places,
  regions
} from "./chunk-PYJHRUIE.js";
import {
  decode
} from "./chunk-GZTYBRCA.js";
import {
  isCalendarDay,
  isoDay,
  nextDay,
  readDateOption
} from "./chunk-IP2LF4Z4.js";
import {
  afterLastPart,
  beforeLastPart,
  bylineParticles,
  contributorParticles,
  creditConjunctions,
  hangingHyphenWords,
  nameShapeParticles,
  partOfWords,
  placeParticles,
  titleCaseParticles
} from "./chunk-3IK5OJZL.js";
import {
  applyEdits,
  sourceSpansOf
} from "./chunk-XUFN6AVP.js";
import {
  BREAK,
  CAPITAL,
  CHARACTER_CLASS,
  DAY_PARTS,
  DAY_SIGNS,
  DIGIT,
  DURATION_SIGNS,
  ERAS,
  HAN_DAY_NUMERALS,
  HAN_FIGURES,
  HAN_NUMERALS,
  HOUR_SIGNS,
  IRREGULAR,
  MONTH_SIGNS,
  NUMBER_SIGNS,
  OPENING_ROLES,
  PAPER_SIGNS,
  SMALL,
  SPACE,
  STOP,
  TAB,
  YEAR_FIGURES,
  YEAR_SIGNS,
  buildRoleWords,
  coreFilter,
  cueConnectors,
  findRestriction,
  foldWord,
  isLimitedUse,
  isSpace,
  limitedUses,
  mayRestrict,
  opensWithRequest,
  plainLetters,
  readRoles,
  restrictionRoles,
  roleText,
  roleWords,
  tokensOf,
  useLimitCues,
  withoutLabel,
  withoutTitles
} from "./chunk-ODSP73DO.js";
import {
  defineFlags
} from "./chunk-23THWB5B.js";
import {
  allWords,
  alternatives,
  once,
  rows,
  words
} from "./chunk-URP6EL5O.js";
import {
  copyReader
} from "./chunk-RMAK6RZD.js";
import {
  checkText,
  windows1252ByteOf,
  windows1252CharacterOf
} from "./chunk-U4YJYLWG.js";
import {
  zoneOffset,
  zoneOption
} from "./chunk-3KXIAZA6.js";
import {
  dayNumber,
  formatDay,
  padNumber,
  weekdayOf
} from "./chunk-WMXNVVOX.js";
import {
  checkInput,
  checkOptions,
  isRecord,
  optionShapes,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError,
  invalidArgument,
  nearestName
} from "./chunk-JCLXVOGT.js";

// src/text/lines.ts
var flag = defineFlags("line");
var HAS_TAB = flag("HAS_TAB");
var HAS_IRREGULAR = flag("HAS_IRREGULAR");
var HAS_GAPS = flag("HAS_GAPS");
var HAS_GLUE = flag("HAS_GLUE");
var ENDS = flag("ENDS");
var BEYOND_ASCII = /[^\n\t -~]/;
var IDEOGRAPHIC_SPACE = 12288;
var ANY_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g;
var RARE_BREAK = /[\r\u0085\u2028\u2029]/;
var ODD = /[\0-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g;
var GLUE = /[\p{Ll}\d)\]"'”’»%][.!?]["”’»]?[“«‘]?\p{Lu}|[다요죠까]\.[가-힣]/gu;
var STOPS = [".", "!", "?"];
function readLines(text, from = 0, to = text.length) {
  const start = [];
  const end = [];
  const indent = [];
  const flags2 = [];
  const addLine = (first, last) => {
    let a = first;
    let margin = 0;
    for (; a < last; a++) {
      const unit = text.charCodeAt(a);
      const kind = CHARACTER_CLASS[unit];
      if (kind === SPACE) margin += unit === IDEOGRAPHIC_SPACE ? 2 : 1;
      else if (kind === TAB) margin += 4;
      else break;
    }
    let b = last;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    start.push(a);
    end.push(b);
    indent.push(margin);
    flags2.push(0);
  };
  let at = from;
  const plain2 = !BEYOND_ASCII.test(text);
  if (!plain2 && RARE_BREAK.test(text)) {
    ANY_BREAK.lastIndex = from;
    for (let match = ANY_BREAK.exec(text); match && match.index < to; match = ANY_BREAK.exec(text)) {
      addLine(at, match.index);
      at = match.index + match[0].length;
    }
  } else {
    for (let next = text.indexOf("\n", at); next >= 0 && next < to; next = text.indexOf("\n", at)) {
      addLine(at, next);
      at = next + 1;
    }
  }
  if (at < to) addLine(at, to);
  const lines2 = { count: start.length, start, end, indent, flags: flags2, ascii: plain2 };
  if (start.length === 0) return lines2;
  if (!plain2) flagLines(lines2, ODD, text, to, HAS_IRREGULAR);
  if (plain2) for (const stop of STOPS) flagGlue(lines2, text, to, stop);
  else flagLines(lines2, GLUE, text, to, HAS_GLUE);
  flagTabs(lines2, text, to);
  flagGaps(lines2, text, to);
  return lines2;
}
function flagLines({ count, start, end, flags: flags2 }, pattern, text, to, flag3) {
  pattern.lastIndex = start[0] ?? 0;
  let line = 0;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    while (line + 1 < count && start[line + 1] <= match.index) line++;
    flags2[line] = flags2[line] | flag3;
    pattern.lastIndex = Math.max(pattern.lastIndex, end[line]);
  }
  pattern.lastIndex = 0;
}
function flagGlue({ count, start, flags: flags2 }, text, to, stop) {
  let line = 0;
  for (let at = text.indexOf(stop, start[0] ?? 0); at >= 0 && at < to; at = text.indexOf(stop, at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next <= 33 || CHARACTER_CLASS[next === 34 ? text.charCodeAt(at + 2) : next] !== CAPITAL) continue;
    const before = text.charCodeAt(at - 1);
    const kind = CHARACTER_CLASS[before];
    if (kind !== SMALL && kind !== DIGIT && !CLOSING.has(before)) continue;
    while (line + 1 < count && start[line + 1] <= at) line++;
    flags2[line] = flags2[line] | HAS_GLUE;
  }
}
var CLOSING = new Set([...`)]"'%`].map((mark) => mark.charCodeAt(0)));
function flagTabs({ count, start, end, flags: flags2 }, text, to) {
  let line = 0;
  for (let at = text.indexOf("	", start[0] ?? 0); at >= 0 && at < to; at = text.indexOf("	", at + 1)) {
    while (line + 1 < count && start[line + 1] <= at) line++;
    if (at < end[line]) flags2[line] = flags2[line] | HAS_TAB;
  }
}
function flagGaps({ count, start, end, flags: flags2 }, text, to) {
  let line = 0;
  let gaps = 0;
  for (let at = text.indexOf("  ", start[0] ?? 0); at >= 0 && at < to; ) {
    let next = at + 2;
    while (next < to && CHARACTER_CLASS[text.charCodeAt(next)] === SPACE) next++;
    if (line + 1 < count && start[line + 1] <= at) gaps = 0;
    while (line + 1 < count && start[line + 1] <= at) line++;
    if (at > start[line] && at < end[line] && isColumn(text, at, next - at, start[line], end[line])) {
      gaps += next - at > 5 ? 2 : 1;
      if (gaps > 1) flags2[line] = flags2[line] | HAS_GAPS;
    }
    at = text.indexOf("  ", next);
  }
}
var PROSE = 140;
function isColumn(text, at, run, start, end) {
  const length = end - start;
  if (length > PROSE && text.charCodeAt(end - 1) === 46) return false;
  if (run > 3) return true;
  if (length > 100) return false;
  const before = text.charCodeAt(at - 1);
  return before !== 46 && before !== 63 && before !== 33 && before !== 34 && before !== 39 && before !== 41;
}

// src/parse/has-stop.ts
function hasStop(text, end) {
  let last = end - 1;
  while (last > end - 4 && CLOSING2.has(text.charCodeAt(last))) last--;
  const unit = text.charCodeAt(last);
  return CHARACTER_CLASS[unit] === STOP || STOPS2.has(unit);
}
var CLOSING2 = new Set([...`"\u201D\u201C)\xBB\xAB'\u2019\u2018\u300D\u300F]\u203A\u2039 `].map((mark) => mark.charCodeAt(0)));
var STOPS2 = new Set([..."\u3002\uFF01\uFF1F\u06D4\u0964\u061F\u0589\u2026"].map((mark) => mark.charCodeAt(0)));

// src/parse/layout.ts
var WIDEST = 100;
function measureLayout(text, lines2) {
  const { count, start, end, indent, flags: flags2 } = lines2;
  let margin = 1e3;
  for (let i = 0; i < count; i++) {
    const own = indent[i];
    if (end[i] > start[i] && own < margin) margin = own;
    if (margin === 0) break;
  }
  if (margin === 1e3) margin = 0;
  let opened = 0;
  let firstIndented = count;
  let inner = 0;
  let long = 0;
  for (let i = 0; i < count; i++) {
    const length = end[i] - start[i];
    if (length === 0 || flags2[i] & HAS_GAPS) continue;
    const set2 = indent[i] - margin;
    if (length > WIDEST) long++;
    if (set2 >= 2 && firstIndented === count) firstIndented = i;
    const next = i + 1;
    if (next >= count || end[next] === start[next]) continue;
    const nextSet = indent[next] - margin;
    if (set2 >= 2 && nextSet < 2 && length > (isDense(text.charCodeAt(start[i])) ? 12 : 30)) opened++;
    if (nextSet < 2 && length <= WIDEST) inner++;
  }
  const short = long * 10 <= inner;
  let width;
  const indented = firstIndented < count && (opened > 0 || allIndented(lines2, firstIndented, margin));
  return {
    margin,
    indented,
    firstIndented: indented ? firstIndented : count,
    short,
    width: () => width ??= short ? wrapWidth(text, lines2, margin, inner) : 0
  };
}
function wrapWidth(text, lines2, margin, inner) {
  if (inner === 0) return 0;
  const lengths = new Array(WIDEST + 1).fill(0);
  for (let i = 0; i + 1 < lines2.count; i++) {
    const length = lines2.end[i] - lines2.start[i];
    if (length === 0 || length > WIDEST || lines2.flags[i] & HAS_GAPS) continue;
    const next = i + 1;
    if (lines2.end[next] === lines2.start[next]) continue;
    if (lines2.indent[next] - margin < 2) lengths[length] = lengths[length] + 1;
  }
  let width = WIDEST;
  let longer = lengths[WIDEST];
  const spare = inner < 12 ? 1 : Math.max(2, inner >> 5);
  while (width > 20 && longer < spare) longer += lengths[--width];
  if (width <= 20) return 0;
  let full = 0;
  let seen = 0;
  let stopped = 0;
  let alike = 0;
  let beyond = 0;
  for (let i = 0; i + 1 < lines2.count; i++) {
    const length = lines2.end[i] - lines2.start[i];
    if (length > width && !(lines2.flags[i] & HAS_GAPS)) beyond++;
    const next = i + 1;
    if (length === 0 || lines2.end[next] === lines2.start[next]) continue;
    if ((lines2.flags[i] | lines2.flags[next]) & HAS_GAPS) continue;
    if (lines2.indent[next] > lines2.indent[i] + 1) continue;
    seen++;
    const ends = hasStop(text, lines2.end[i]);
    if (ends) stopped++;
    if (ends && isDense(text.charCodeAt(lines2.start[next]))) continue;
    if (isFullLine(text, lines2, i, width)) full++;
    if (width < NARROWEST && opensAlike(text, lines2, i)) alike++;
  }
  if (alike * 4 > seen * 3) return 0;
  if (seen >= LEAST_LINES && stopped * 3 >= seen * 2) return 0;
  return full * 2 >= seen && beyond <= seen ? width : 0;
}
function opensAlike(text, { start, end }, line) {
  const next = start[line + 1];
  const first = CHARACTER_CLASS[text.charCodeAt(start[line])];
  if (first !== CHARACTER_CLASS[text.charCodeAt(next)] || first !== CAPITAL && first !== DIGIT) return false;
  return !isMidSentence(text, end[line] - 1, next, 1);
}
var LEAST_LINES = 4;
var NARROWEST = 50;
function widthFrom({ text, lines: lines2 }, first) {
  let last = first;
  let longest = 0;
  for (; last < lines2.count && lines2.end[last] > lines2.start[last]; last++) {
    const length = lines2.end[last] - lines2.start[last];
    if (length > (last > first ? WIDEST : WIDEST * 2) || lines2.flags[last] & HAS_GAPS) return 0;
    if (last > first && length > longest) longest = length;
  }
  const seams = last - 1 - first;
  if (seams < 1) return 0;
  const opening = lines2.end[first] - lines2.start[first];
  const beyond = opening > longest && (seams > 1 || opening > WIDEST);
  const width = beyond ? longest : Math.max(opening, longest);
  if (width < NARROWEST && !(beyond && seams === 1)) return 0;
  let runsOn2 = 0;
  for (let line = first; line < last - 1; line++) {
    if (!isFullLine(text, lines2, line, width)) return 0;
    if (isMidSentence(text, lines2.end[line] - 1, lines2.start[line + 1], seams)) runsOn2++;
    else if (beyond && line === first) return 0;
  }
  return runsOn2 > 0 && runsOn2 * 3 >= seams ? width : 0;
}
function isMidSentence(text, before, after, seams) {
  if (CHARACTER_CLASS[text.charCodeAt(before)] === STOP) return false;
  const first = CHARACTER_CLASS[text.charCodeAt(after)];
  const last = text.charAt(before);
  if (first === SMALL || last === ",") return true;
  if (first === DIGIT) return CHARACTER_CLASS[text.charCodeAt(before)] === SMALL;
  return seams > 1 && CASELESS.test(last) && CASELESS.test(text.charAt(after));
}
var CASELESS = /\p{Lo}/u;
function isFullLine(text, lines2, line, width) {
  const length = lines2.end[line] - lines2.start[line];
  if (length + 2 > width) return true;
  const from = lines2.start[line + 1];
  const to = lines2.end[line + 1];
  let word2 = from;
  if (isDense(text.charCodeAt(from))) word2 = Math.min(to, from + DENSE_WORD);
  else while (word2 < to && text.charCodeAt(word2) > 32) word2++;
  return length + 1 + word2 - from > width - 4;
}
var DENSE_WORD = 2;
var isDense = (unit) => unit >= 11904 && (unit < 44032 || unit >= 63744);
function allIndented(lines2, from, margin) {
  let seen = 0;
  let apart = 0;
  for (let i = from; i < lines2.count; i++) {
    const length = lines2.end[i] - lines2.start[i];
    if (length === 0) continue;
    if (lines2.indent[i] - margin >= 2 || length <= 30) seen++;
    else if (lines2.end[i - 1] === lines2.start[i - 1]) apart++;
    else return false;
  }
  return seen > 1 && seen > apart * 2;
}

// src/parse/blocks.ts
function groupLines(source, opens, completes = () => false) {
  const { lines: lines2, layout } = source;
  const blocks = [];
  const bracketed2 = hasBracketedLine(source);
  let first = -1;
  let columns = false;
  let apart = true;
  let width = 0;
  const close = (last) => {
    blocks.push({
      first,
      last,
      start: lines2.start[first],
      end: lines2.end[last],
      columns,
      apart,
      indent: lines2.indent[first] - layout.margin
    });
    first = -1;
    apart = false;
  };
  for (let i = 0; i < lines2.count; i++) {
    if (lines2.end[i] === lines2.start[i]) {
      if (first >= 0) close(i - 1);
      apart = true;
      continue;
    }
    const own = isColumns(source, i);
    if (first >= 0 && !belongs(source, i, own, columns, opens, width, bracketed2) && !(first === i - 1 && completes(source, i)))
      close(i - 1);
    if (first < 0) {
      if (apart) width = layout.width() || widthFrom(source, i);
      first = i;
      columns = own;
    }
  }
  if (first >= 0) close(lines2.count - 1);
  return blocks;
}
function isColumns(source, line) {
  const { lines: lines2 } = source;
  const flags2 = lines2.flags[line];
  return (flags2 & HAS_GAPS) !== 0 || (flags2 & HAS_TAB) !== 0 && lines2.end[line] - lines2.start[line] < 100 && !isTabbedEntry(source, line);
}
function isTabbedEntry(source, line) {
  const start = source.lines.start[line];
  const tab = source.text.indexOf("	", start);
  if (tab - start > 3 || !isBullet(source, line)) return false;
  const next = source.text.indexOf("	", tab + 1);
  return next < 0 || next >= source.lines.end[line];
}
function belongs(source, line, columns, inColumns, opens, width, bracketed2) {
  const { text, lines: lines2, layout } = source;
  if (columns || inColumns) return columns === inColumns;
  if (lines2.flags[line - 1] & ENDS) return false;
  const set2 = lines2.indent[line] - layout.margin;
  const before = line - 1;
  if (isMark(source, line) || isMark(source, before)) return false;
  if (bracketed2 && closesBracket(source, line)) return true;
  if (layout.indented) {
    if (set2 > 0) return false;
    if (line > layout.firstIndented && layout.short) return !opens(source, line);
  }
  if (!width) return false;
  const setBefore = lines2.indent[before] - layout.margin;
  if (set2 > setBefore + 1 && !(set2 < 6 && isBullet(source, before))) return false;
  if (isBullet(source, line)) return false;
  return (isFullLine(text, lines2, before, width) || runsOn(source, line)) && !opens(source, line);
}
function hasBracketedLine({ text, lines: lines2 }) {
  for (let line = 0; line < lines2.count; line++) if (text.charCodeAt(lines2.start[line]) === 40) return true;
  return false;
}
var BRACKETED = 240;
function closesBracket({ text, lines: lines2 }, line) {
  const start = lines2.start[line - 1];
  if (isWithinBracket(text, lines2, line)) return true;
  if (text.charCodeAt(start) !== 40 || text.charCodeAt(lines2.end[line] - 1) !== 41) return false;
  const end = lines2.end[line - 1];
  const opened = end - start > BRACKETED ? ")" : text.slice(start, end);
  const own = text.slice(lines2.start[line], lines2.end[line]);
  return !opened.includes(")") && CHARACTER_CLASS[text.charCodeAt(end - 1)] !== STOP && !own.includes("(");
}
var BRACKET_LINES = 6;
function isWithinBracket(text, lines2, line) {
  let from = line - 1;
  for (; ; from--) {
    if (from < 0 || line - from > BRACKET_LINES) return false;
    const start = lines2.start[from];
    const end = lines2.end[from];
    if (end - start > BRACKETED || end === start || text.slice(start, end).includes(")")) return false;
    if (text.charCodeAt(start) === 40) break;
    if (text.slice(start, end).includes("(")) return false;
  }
  const last = Math.min(lines2.start.length, line + BRACKET_LINES);
  for (let to = line; to < last; to++) {
    const start = lines2.start[to];
    const end = lines2.end[to];
    const own = end - start > BRACKETED ? "" : text.slice(start, end);
    if (own === "" || own.includes("(")) return false;
    if (own.includes(")")) return own.indexOf(")") === own.length - 1 && to > from + 1;
  }
  return false;
}
function isMark(source, line) {
  const { text, lines: lines2 } = source;
  const start = lines2.start[line];
  const end = lines2.end[line];
  if (end - start > 24) return false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (CHARACTER_CLASS[unit] >= CAPITAL || unit > 127) return false;
  }
  return true;
}
function isBullet(source, line) {
  const { text, lines: lines2 } = source;
  const start = lines2.start[line];
  const unit = text.charCodeAt(start);
  if (unit === 45 || unit === 42 || unit === 8226 || unit === 9642 || unit === 183 || unit === 9679 || unit === 9702) {
    const next = text.charCodeAt(start + 1);
    if (unit === 45 && next === 45)
      return isDoubleDash(source, line) && (isDoubleDash(source, line - 1) || isDoubleDash(source, line + 1));
    return (next === 32 || next === 9) && start + 2 < lines2.end[line];
  }
  if (unit === 111 && text.charCodeAt(start + 1) === 9) return true;
  if (CHARACTER_CLASS[unit] !== DIGIT) return false;
  const at = CHARACTER_CLASS[text.charCodeAt(start + 1)] === DIGIT ? start + 2 : start + 1;
  const mark = text.charCodeAt(at);
  return (mark === 46 || mark === 41) && (text.charCodeAt(at + 1) === 32 || text.charCodeAt(at + 1) === 9);
}
function isDoubleDash({ text, lines: lines2 }, line) {
  return line >= 0 && line < lines2.start.length && text.startsWith("-- ", lines2.start[line]);
}
function runsOn(source, line) {
  const { text, lines: lines2 } = source;
  if (CHARACTER_CLASS[text.charCodeAt(lines2.start[line])] !== SMALL) return false;
  const last = text.charCodeAt(lines2.end[line - 1] - 1);
  return CHARACTER_CLASS[last] === SMALL || last === 44 || last === 45;
}

// src/parse/boilerplate.ts
var LONGEST = 200;
var blockBoilerplate = (reader, index) => reader.length(index) > LONGEST ? void 0 : reader.source.tables.furniture.line(reader.foldedLine(index), reader.line(index));
var boilerplate = {
  opensWith: { phrases: ["furniture"], longest: LONGEST },
  fits: (reader, index) => blockBoilerplate(reader, index) !== void 0,
  read(reader, index) {
    const kind = blockBoilerplate(reader, index);
    if (kind === void 0) return 0;
    const { start, end } = reader.block(index);
    reader.builder.addDropped(kind, start, end);
    return 1;
  }
};

// src/parse/damage/duplicate-paragraph.ts
var LONG = 80;
var DENSE = 30;
function findRepeatedBlocks(reader, first, last) {
  const earlier = findRepeats(reader, first, last);
  if (earlier.size === 0) return void 0;
  const drops = /* @__PURE__ */ new Map();
  let done = first;
  for (const [index, like] of earlier) {
    if (index < done) continue;
    let end = index;
    let long = 0;
    while (end <= last && like + end - index < index && reader.line(end) === reader.line(like + end - index)) {
      if (earlier.has(end)) long++;
      end++;
    }
    const isAdjacent = like === index - 1 || drops.has(index - 1) && reader.line(index) === reader.line(index - 1);
    const isRun2 = long > 1 || isAdjacent;
    reportRepeat(reader, index, isRun2 ? end - 1 : index, isRun2);
    if (!isRun2) continue;
    if (long < 2) end = index + 1;
    for (let at = index; at < end; at++) drops.set(at, "duplicate-paragraph");
    if (repeatsHeadline(reader, index - 1, first)) drops.set(index - 1, "duplicate-headline");
    done = end;
  }
  return reader.source.repair ? drops : void 0;
}
function findRepeats(reader, first, last) {
  const seen = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const { source } = reader;
  for (let index = first; index <= last; index++) {
    const block = reader.block(index);
    const length = block.end - block.start;
    if (length < DENSE || block.columns) continue;
    const middle = source.text.charCodeAt(block.start + (length >> 1));
    if (length < LONG && middle < 11904) continue;
    if (isBullet(source, block.first)) continue;
    const key = ((length & 1048575) * 65536 + middle) * 256 + (source.text.charCodeAt(block.start + (length >> 2)) & 255);
    const like = seen.get(key);
    if (like === void 0) seen.set(key, index);
    else if (reader.line(index) === reader.line(like)) found.set(index, like);
  }
  return found;
}
function repeatsHeadline(reader, index, first) {
  const { headline } = reader.builder.article;
  return index > first && headline !== void 0 && reader.line(index).toLowerCase() === headline.toLowerCase();
}
function reportRepeat({ builder, blocks }, index, last, isRun2) {
  const start = blocks[index]?.start ?? 0;
  const end = blocks[last]?.end ?? start;
  const from = blocks[index - 1]?.end ?? start;
  builder.report({
    rule: "damage/duplicate-paragraph",
    severity: isRun2 ? "warning" : "info",
    message: last > index ? `${last - index + 1} paragraphs repeat earlier ones word for word.` : "Paragraph repeats an earlier one word for word.",
    hint: "Delete one of the two.",
    path: "",
    span: { start, end },
    fix: { edits: [{ start: from, end, text: "" }] }
  });
}

// src/lexicon/photo-words.ts
var photoLabels = { en: ["PHOTO", "PHOTOS", "Photo", "Photos", "Photo credit", "Image credit", "Picture"], de: ["FOTO", "Foto", "Fotos", "Bild"], es: ["Foto de"], ru: ["\u0424\u043E\u0442\u043E"], ko: ["\uC0AC\uC9C4"], ja: ["\u5199\u771F"], zh: ["\u56FE", "\u5716", "\u56FE\u7247"] };
var photoNouns = ["Photo", "Photos", "PHOTO", "PHOTOS", "Picture", "Pictures", "Image"];
var photoOpenings = [...["P[hHi]", "I[mM]", "F[oOI]", "Bild", "\u0424\u043E\u0442\u043E", "\uC0AC\uC9C4", "\u5199\u771F", "\u56FE", "\u5716"]];
var photoPieces = ["photo", "foto", "\u0444\u043E\u0442\u043E", "bild", "image", "picture"];
var photoAgencies = [...["AP", "AFP", "EPA", "EFE", "ANSA", "DPA", "dpa", "PA", "APA", "TASS", "SPUTNIK", "Xinhua"], ...["XINHUA", "Reuters", "REUTERS", "Kyodo", "Yonhap", "Anadolu", "Bloomberg", "Getty Images"], ...["Getty", "NurPhoto", "Shutterstock", "VCG", "CP", "The Canadian Press", "THE CANADIAN PRESS"], ...["AAP", "NTB", "TT", "Ritzau Scanpix", "Lehtikuva", "ANP", "Keystone", "picture alliance"], ...["VNA", "Bernama", "Antara", "PTI", "Handout"]];
var attachedMedia = [...["fotos?", "photos?", "v[i\xED]d[e\xE9]os?", "audios?", "infograf[i\xED]a", "gr[a\xE1]ficos?", "recursos"]];
var bracketedPhotoWords = ["AP", "Foto", "Photo", "Bild", "Image"];
var captionCreditOpenings = ["Photo\\/", "Photo by ", "Photo: ", "Foto: "];
var GERMAN_CREDIT = "Foto: ";

// src/parse/body/photo.ts
var WORDS = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'\u2019 -]{1,40}";
var AGENCY = `(?:${alternatives(photoAgencies)})`;
var lines = [
  // (AP Photo/Jane Doe)     AP Photo/Jane Doe, File     (Xinhua/Li Ming)     REUTERS/Jane Doe/File Photo     not: AP Photo XHG401     not: Reuters/Ipsos poll shows gain
  new RegExp(
    `^[([]?(${AGENCY}(?: (?:Photo|photo|PHOTO|Images))?\\/(?!Ipsos)${WORDS}(?:, ?(?:File|Pool)|\\/(?:File ?Photo|File|Pool|Handout))*(?: via ${WORDS})?)[)\\]]?\\.?$`,
    "u"
  ),
  // Photo by Jane Doe     (Photo by Jane Doe/Anadolu via Getty Images)     Photos by: Jane Doe     Photo courtesy of Acme     not: Photo by photo, the case grew.
  new RegExp(
    `^[([]?(?:${alternatives(photoNouns)}) (?:by|BY|courtesy(?: of)?|credit)[:\\s]+(${WORDS}(?:[/,|] ?${WORDS}){0,3})[)\\]]?$`,
    "u"
  ),
  // PHOTO: Jane Doe/AFP     Foto: Jane Doe     Photo credit: Jane Doe | Acme     사진=김영희     写真：共同     图/新华社     not: Photo: how the bridge fell
  new RegExp(
    `^[([]?(?:${alternatives(photoLabels)})\\s?[:=\uFF1A/\uFF0F]\\s?(?:by )?(${WORDS}(?:[/,|] ?${WORDS}){0,3})[)\\]]?$`,
    "u"
  ),
  // Jane Doe/AFP via Getty Images     Jane Doe / Getty Images     not: Jane Doe/John Roe
  new RegExp(`^[([]?(${WORDS} ?\\/ ?${AGENCY}(?: via ${WORDS})?(?:\\/(?:File ?Photo|Pool))?)[)\\]]?$`, "u")
];
var captions = [
  // The bridge after the storm on Friday. (AP Photo/Jane Doe)     … [Photo/Xinhua]     … (Xinhua/Li Ming)     … (Photo by Jane Doe/AFP)     not: … he said (AP)
  new RegExp(
    `\\s[([]((?:${AGENCY}(?: (?:Photo|photo|PHOTO))?\\/|${alternatives(captionCreditOpenings)}|${GERMAN_CREDIT}${WORDS}\\/)(?!Ipsos)${WORDS}(?:[/,] ?${WORDS}){0,3}(?: via ${WORDS})?)[)\\]]\\.?$`,
    "u"
  ),
  // Workers mend the bridge in Lima, Peru, April 24, 2024. REUTERS/Jane Doe/File Photo     not: a poll by Reuters/Ipsos
  new RegExp(
    `[.)\u201D"]\\s+(${AGENCY}(?: Photo)?\\/(?!Ipsos)${WORDS}(?:\\/(?:File ?Photo|File|Pool|Handout))*(?: via ${WORDS})?)\\.?$`,
    "u"
  )
];
var FILE = /^(?:FILE ?(?:PHOTO|IMAGE|PICTURE)S? ?[:：-]|FILE ?[-–—] (?=[\p{Lu}]))\s*(?=.{8})/u;
var OPENS = new RegExp(`^[([]?(?:${alternatives(photoOpenings)})`);
var HINT = new RegExp(`${alternatives(photoPieces)}|\\/|=|\uFF1A|^FILE`, "i");
var SHORT = 140;
var LONGEST2 = 700;
function matchPhotoLine(line, tables2) {
  const { length } = line;
  if (length > LONGEST2) return void 0;
  const last = line.charCodeAt(length - (line.endsWith(".") ? 2 : 1));
  const closes = last === 41 || last === 93;
  const may = closes || (length > SHORT ? line.startsWith("FILE") || line.indexOf("/", length - 79) >= 0 : line.includes("/") || OPENS.test(line));
  if (!may || length <= SHORT && !HINT.test(line)) return void 0;
  if (length <= SHORT) {
    for (const shape of lines) {
      const found = shape.exec(line)?.[1];
      if (found !== void 0) return { credit: creditSpan(line, found.trim()) };
    }
  }
  for (const shape of captions) {
    const found = shape.exec(line.slice(-160))?.[1];
    if (found !== void 0) return { credit: creditSpan(line, found.trim()) };
  }
  if (!FILE.test(line)) return void 0;
  const end = line.slice(line.lastIndexOf(". ") + 2).replace(/\.$/, "");
  const credit = end.length < 60 && tables2.credits.has(end.split("/")[0]) ? creditSpan(line, end) : void 0;
  return credit ? { credit } : {};
}
var creditSpan = (line, text) => [
  line.lastIndexOf(text),
  line.lastIndexOf(text) + text.length
];
function addMedia(reader, index, credit) {
  const { builder } = reader;
  const { body } = builder.article;
  const joined = reader.joined(index);
  const path = `body.${body.length}`;
  const caption = builder.addText(`${path}.caption`, joined);
  body.push({
    kind: "media",
    medium: "picture",
    caption,
    ...credit && { credit: builder.addField(`${path}.credit`, joined, credit[0], credit[1]) }
  });
}
var photo = {
  opensWith: { longest: LONGEST2 },
  read(reader, index) {
    const found = matchPhotoLine(reader.line(index), reader.source.tables);
    if (!found) return 0;
    addMedia(reader, index, found.credit);
    return 1;
  }
};

// src/lexicon/foot-words.ts
var contactLabels = "contact	media	press	relations	inquir	enquir	information	investor	kontakt	editor";
var contactTitles = "Dr	Mr	Ms	Mrs	Sgt	Lt	Capt	Prof";
var contactPlaceWords = "in	at";
var headingLegalForms = ["Inc", "Corp", "Co", "Ltd", "L\\.P", "S\\.A", "N\\.V", "plc", "GmbH"];

// src/lexicon/word-endings.ts
var hyphenatedEndings = { en: `ment	ments	mental	tion	tions	tional	sion	sions	sional	cial	cially	tial	tially	tive	tives	tively	ity	ities	ically	ness	nesses	ence	ences	ance	ances	ency	ancy	ing	ings	ingly	lar	lars	lation	lations	cation	cations	sation	zation	zations	ology	ological	graphy	vious	viously	cious	ciously	tious	ture	tures	turing	cian	cians	tician	ticians	sively	lessly`, de: "ung	ungen	heit	heiten	keit	keiten	schaft	schaften	lich	liche	lichen	licher", es: "ci\xF3n	ciones	miento	mientos	mente	dades", pt: "\xE7\xE3o	\xE7\xF5es	mento	mentos", it: "zione	zioni	menti", fr: "it\xE9	it\xE9s	ement	ements	t\xE9s	rit\xE9" };
var abstractEndings = { en: "ing	tion", de: "ung	keit	heit	t\xE4t", es: "ci\xF3n	ismo", pt: "\xE7\xE3o", it: "zione", fr: "isme", ru: "\u043D\u043E\u0441\u0442\u044C	\u0441\u0442\u0432\u043E", kk: "\u043B\u044B\u049B	\u043B\u0456\u043A" };
var KOREAN_SENTENCE_ENDS = "\uB2E4\uC694\uC8E0\uAE4C";

// src/parse/damage/line-hyphen.ts
var ENDINGS = new Set(allWords(hyphenatedEndings));
var WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
var wordsBySource = /* @__PURE__ */ new WeakMap();
function copyWords(source) {
  let words4 = wordsBySource.get(source);
  if (!words4) {
    words4 = new Set(source.text.toLowerCase().match(WORD));
    wordsBySource.set(source, words4);
  }
  return words4;
}
var REACH = 40;
function isLineHyphen(source, hyphen, next) {
  const { text } = source;
  let from = hyphen;
  while (from > Math.max(0, hyphen - REACH) && LETTER.test(text.charAt(from - 1))) from--;
  let to = next;
  while (to < Math.min(text.length, next + REACH) && LETTER.test(text.charAt(to))) to++;
  const left = text.slice(from, hyphen);
  const right = text.slice(next, to);
  if (left.length < 2 || right.length < 2 || !SMALL2.test(right) || text.charAt(from - 1) === "-" || text.charAt(to) === "-")
    return false;
  const words4 = copyWords(source);
  const joined = (left + right).toLowerCase();
  if (words4.has(`${left.toLowerCase()}-${right}`)) return false;
  return words4.has(joined) || ENDINGS.has(right);
}
var LETTER = /[\p{L}\p{M}]/u;
var SMALL2 = /^[\p{Ll}\p{M}]+$/u;

// src/parse/join-lines.ts
function joinBlock(source, block, more = []) {
  const joined = joinWraps(source, block);
  const inside2 = more.filter((repair) => repair.start > joined.start && repair.end < joined.end);
  if (inside2.length === 0) return joined;
  const { start, end } = joined;
  const repairs = [...joined.repairs, ...inside2].sort((a, b) => a.start - b.start || a.end - b.end);
  return { start, end, text: applyEdits(source.text, repairs, start, end), repairs };
}
function joinWraps(source, block) {
  const { text, lines: lines2 } = source;
  const { start, end } = block;
  const { flags: flags2 } = lines2;
  if (block.first === block.last && !(flags2[block.first] & (HAS_IRREGULAR | HAS_TAB))) {
    return { start, end, text: text.slice(start, end), repairs: [] };
  }
  const repairs = [];
  let out = "";
  for (let line = block.first; line <= block.last; line++) {
    const from = line === block.first ? start : lines2.start[line];
    const to = line === block.last ? end : lines2.end[line];
    if (flags2[line] & (HAS_IRREGULAR | HAS_TAB))
      out += cleanText(text, from, to, repairs, " ", source.marks);
    else out += text.slice(from, to);
    if (line < block.last) {
      const next = lines2.start[line + 1];
      if (isHyphen(text, to, next) && source.repair && out.endsWith("-") && isLineHyphen(source, to - 1, next)) {
        repairs.push({ kind: "hyphenation", start: to - 1, end: next, text: "" });
        out = out.slice(0, -1);
        continue;
      }
      const between = joinerOf(text, to, next);
      repairs.push({ kind: "hard-wrap", start: to, end: next, text: between });
      out += between;
    }
  }
  return trimJoined(start, end, out, repairs);
}
function joinLines(text, { start, end }, marks2) {
  const repairs = [];
  return trimJoined(start, end, cleanText(text, start, end, repairs, "	", marks2), repairs);
}
var JOINS = new RegExp(`(?:${alternatives(hangingHyphenWords)})(?= )`, "y");
function joinerOf(text, end, next) {
  const last = text.charCodeAt(end - 1);
  const first = text.charCodeAt(next);
  if (isHyphen(text, end, next)) {
    JOINS.lastIndex = next;
    return JOINS.test(text) ? " " : "";
  }
  if (last === SOFT_HYPHEN) return "";
  return isHan(last) && isHan(first) ? "" : " ";
}
var isHyphen = (text, end, next) => text.charCodeAt(end - 1) === 45 && isWordUnit(text.charCodeAt(end - 2)) && isWordUnit(text.charCodeAt(next));
var SOFT_HYPHEN = 173;
var isWordUnit = (unit) => CHARACTER_CLASS[unit] >= CAPITAL;
var isHan = (unit) => unit >= 11904 && unit <= 40959 || unit >= 65280 && unit <= 65519;
function cleanText(text, start, end, repairs, tab, marks2 = []) {
  let out = "";
  let at = start;
  const addRepair = (kind, from, to, by) => {
    out += text.slice(at, from) + by;
    repairs.push({ kind, start: from, end: to, text: by });
    at = to;
  };
  let next = marks2.length ? firstFrom(marks2, start) : 0;
  for (let i = start; i < end; i++) {
    while (next < marks2.length && marks2[next].start < i) next++;
    const mark = marks2[next];
    if (mark && mark.start === i && mark.end <= end) {
      addRepair(mark.kind, i, mark.end, mark.text);
      i = mark.end - 1;
      next++;
      continue;
    }
    const unit = text.charCodeAt(i);
    const kind = CHARACTER_CLASS[unit];
    if (kind === IRREGULAR) {
      if (unit >= 55296 && unit < 56320) {
        const low = text.charCodeAt(i + 1);
        if (i + 1 < end && low >= 56320 && low < 57344) i++;
        else addRepair("lone-surrogate", i, i + 1, "\uFFFD");
      } else if (unit >= 56320 && unit < 57344) addRepair("lone-surrogate", i, i + 1, "\uFFFD");
      else if (unit > 255) addRepair("noncharacter", i, i + 1, "");
      else addRepair("control-character", i, i + 1, "");
    } else if (kind === TAB) {
      if (tab !== "	") addRepair("tab", i, i + 1, tab);
    } else if (kind === SPACE) {
      if (unit === 11 || unit === 12) addRepair("control-character", i, i + 1, " ");
    } else if (kind === BREAK && unit !== 10) {
      const length = unit === 13 && text.charCodeAt(i + 1) === 10 ? 2 : 1;
      addRepair("line-end", i, i + length, "\n");
      i += length - 1;
    }
  }
  return out + text.slice(at, end);
}
function firstFrom(marks2, offset) {
  let low = 0;
  let high = marks2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (marks2[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function trimJoined(start, end, out, repairs) {
  const text = out.trim();
  if (text.length === out.length) return { start, end, text, repairs };
  const lead = out.length - out.trimStart().length;
  const spans = sourceSpansOf(repairs, start, end, lead, lead + text.length);
  const from = spans[0]?.start ?? start;
  const to = spans.at(-1)?.end ?? from;
  return { start: from, end: to, text, repairs: repairs.filter((repair) => repair.start >= from && repair.end <= to) };
}

// src/parse/tail/contact.ts
var MAIL = /[A-Za-z\d._%+-]{1,64}@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+/;
var PHONE = /(?:\+\d{1,3}[\s.\-/()]{0,2}\d{1,5}|(?:\(\d{2,5}\)|\b0\d{1,4}|\b\d{3})[\s.\-/()]{0,2}\d{2,5})(?:[\s.\-/()]{0,2}\d{2,5}){1,4}/;
var SITE = /https?:\/\/[\w.-]+(?:\/(?:[\w./?=&-]|%[\da-f]{2})*(?:#(?:[\w./?=&-]|%[\da-f]{2})*)?(?<=[\w/]))?/i;
var NAME = new RegExp(
  String.raw`^(?:(?:${alternatives(contactTitles)})\. )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?=$|\s?[,|–—/(]|\s-\s|\s+\(?\+?\d| (?:${alternatives(contactPlaceWords)}) )`,
  "mu"
);
var LABELS = new RegExp(alternatives(contactLabels), "i");
var isContactLine = (line) => line.length < 600 && (hasMail(line) || PHONE.test(line) && !LINE_SCORE.test(line));
var hasMail = (line) => line.includes("@") && MAIL.test(line);
var LINE_SCORE = /\s\d{3} \d{3} \d{3}\s+[-–—]\s+\d/;
function readContact(reader, from, to) {
  const { builder, source } = reader;
  const { start } = reader.block(from);
  const { end } = reader.block(to - 1);
  const joined = to - from === 1 ? reader.joined(from) : joinLines(source.text, { start, end }, source.marks);
  if (!joined.text) return to;
  const contacts = builder.article.contacts ??= [];
  const path = `contacts.${contacts.length}`;
  const { text } = joined;
  const one = { text: builder.addText(`${path}.text`, joined) };
  const addField2 = (at, length, key) => builder.addField(`${path}.${key}`, joined, at, at + length);
  const label = /^[^:\n]{3,60}:\s*/.exec(text)?.[0].length ?? 0;
  const name = [label, text.indexOf("\n") + 1].map((at) => ({ at, match: NAME.exec(text.slice(at)) })).find(({ match }) => match?.[1] && !LABELS.test(match[1]));
  if (name?.match?.[1]) {
    one.name = addField2(
      name.at + name.match.index + name.match[0].lastIndexOf(name.match[1]),
      name.match[1].length,
      "name"
    );
  }
  const phone = PHONE.exec(text);
  if (phone && phone[0].replace(/\D/g, "").length >= 7 && !phone[0].includes("\n"))
    one.phone = addField2(phone.index, phone[0].length, "phone");
  const mail = MAIL.exec(text);
  if (mail) one.email = addField2(mail.index, mail[0].length, "email");
  const site = SITE.exec(text);
  if (site) one.uri = addField2(site.index, site[0].length, "uri");
  contacts.push(one);
  return to;
}
var LONGEST3 = 320;
var DESK = 120;
var BRACKETED2 = /^\((?:\(.{3,300}\)|[^()\s]{2,60}@.{3,200})\)\.?$/;
var isDesk = (line) => line.length <= DESK && hasMail(line) && PHONE.test(line) && !/[.!?]$|\p{Ll} \p{Ll}{2,} \p{Ll}/u.test(line);
var bracketedContact = {
  opensWith: { longest: LONGEST3 },
  fits: (reader, index) => {
    const line = reader.line(index);
    return line.length < LONGEST3 && (BRACKETED2.test(line) && isContactLine(line) || isDesk(line));
  },
  read: (reader, index) => {
    readContact(reader, index, index + 1);
  }
};

// src/parse/phrases.ts
var Phrases = class {
  #whole = /* @__PURE__ */ new Map();
  #starts = /* @__PURE__ */ new Map();
  // by the first two units
  #ends = /* @__PURE__ */ new Map();
  // by the last two
  #openers = /* @__PURE__ */ new Map();
  // by the first two units
  add(phrase, value) {
    const text = phrase.toLowerCase();
    const bare = text.replace(/\*/g, "").trim();
    if (!bare) return;
    const row = { text: bare, value, named: text.endsWith(" *") };
    if (text.endsWith("*")) addRow(this.#starts, unitKey(bare), row);
    else if (text.startsWith("*")) addRow(this.#ends, unitKey(bare.slice(-2)), row);
    else if (!this.#whole.has(trimPhrase(bare))) this.#whole.set(trimPhrase(bare), value);
    addRow(this.#openers, unitKey(bare), row);
  }
  /** Yields the phrases without their stars, then those for the end of a line again, with a star before them. */
  *keys() {
    for (const rows4 of this.#openers.values()) for (const { text } of rows4) yield trimPhrase(text);
    for (const rows4 of this.#ends.values()) for (const { text } of rows4) yield `*${text}`;
  }
  /**
   * Returns the value of the phrase that matches a whole line; undefined when none does.
   * `folded` is the line after {@link foldLine}; `filed` is the line unchanged, for phrases that a sentence must not match.
   */
  line(folded, filed = "") {
    const whole = this.#whole.get(folded);
    if (whole !== void 0) return whole;
    for (const row of this.#starts.get(unitKey(folded)) ?? NONE)
      if (folded.startsWith(row.text) && !(row.named && (isCut(folded, row.text) || isClauseSentence(filed))))
        return row.value;
    for (const row of this.#ends.get(unitKey(folded.slice(-2))) ?? NONE) if (folded.endsWith(row.text)) return row.value;
    return void 0;
  }
  /**
   * Returns the longest phrase that opens a line and ends at a word boundary. Undefined if none does. `line` is the result of {@link
   * openingOf}.
   */
  opening(line) {
    const rows4 = this.#openers.get(unitKey(line));
    if (!rows4) return void 0;
    let best;
    for (const { text, value } of rows4) {
      const { length } = text;
      if (best && length <= best.length) continue;
      if (line.startsWith(text) && !isCut(line, text)) best = { value, length };
    }
    return best;
  }
};
var NONE = [];
var isCut = (line, text) => WORD2.test(text.charAt(text.length - 1)) && WORD2.test(line.charAt(text.length));
var isClauseSentence = (line) => CLAUSE.test(line) && STOPPED.test(line) && line.split(" ").length > LEAST;
var CLAUSE = /, \p{Ll}/u;
var STOPPED = /[\p{Ll}\d%]["”’)]{0,2}[.!?]["”’)]{0,2}$/u;
var LEAST = 6;
var OPENING = 80;
var openingOf = (line) => straightApostrophes((line.length > OPENING ? line.slice(0, OPENING) : line).toLowerCase());
var straightApostrophes = (text) => text.includes("\u2019") ? text.replaceAll("\u2019", "'") : text;
var unitKey = (text) => text.charCodeAt(0) << 16 | text.charCodeAt(1);
function foldLine(line) {
  const text = straightApostrophes(line.toLowerCase());
  return trimPhrase(UNEVEN.test(text) ? text.replace(NUMBERS, "#").replace(WHITE_SPACE, " ") : text);
}
var UNEVEN = /\d|[^\S ]| {2}/;
var NUMBERS = /\d+(?:[.,]\d+)*/g;
var WHITE_SPACE = /\s+/g;
var WORD2 = /^[\p{L}\p{N}]$/u;
var STARTS = new Set([..." >\xBB\u203A\u2022|*-"].map((mark) => mark.charCodeAt(0)));
var ENDS2 = new Set([..." .:\u2026\xBB\u203A>|!-"].map((mark) => mark.charCodeAt(0)));
function endWithoutMarks(line) {
  let end = line.length;
  while (end > 0 && ENDS2.has(line.charCodeAt(end - 1))) end--;
  return end;
}
function trimPhrase(text) {
  const end = endWithoutMarks(text);
  let start = 0;
  while (start < end && STARTS.has(text.charCodeAt(start))) start++;
  return text.slice(start, end);
}
function addRow(rows4, key, row) {
  const list2 = rows4.get(key);
  if (list2) list2.push(row);
  else rows4.set(key, [row]);
}

// src/parse/tail/heading.ts
var MAX_HEADING = 320;
var SHORTEST = 5;
var HEADING = 100;
var NAMED = 110;
var STOPPED2 = 40;
var footHeading = {
  opensWith: { phrases: ["foot", "about"], cues: "#", longest: MAX_HEADING }
};
function matchFootHeading(reader, index) {
  const length = reader.length(index);
  if (length < SHORTEST || length > MAX_HEADING || reader.block(index).columns) return void 0;
  const line = reader.line(index);
  const { tables: tables2 } = reader.source;
  if (line.charCodeAt(0) === 35) {
    const text = line.slice(line.charCodeAt(1) === 35 ? 2 : 1).trimStart();
    return tables2.notebook.line(foldLine(text)) ? "notes" : void 0;
  }
  const whole = length <= (/[.!?]$/.test(line) ? STOPPED2 : HEADING) ? tables2.foot.line(reader.foldedLine(index)) : void 0;
  if (whole && whole !== "reach") return whole;
  if (isAddressed(line, reader.opening(index), tables2) || announcesOne(reader, index, line)) return "contact";
  return isAbout(reader, index) ? "about" : void 0;
}
var ADDRESS = /\d[\d\s().-]{6}|\S@\S|www\.|https?:/;
function isAddressed(line, opening, { foot }) {
  const found = foot.opening(opening);
  if (!found || found.value !== "contact" && found.value !== "reach") return false;
  const rest = line.slice(found.length);
  return (found.value === "reach" || /^\s?[:：]/.test(rest)) && ADDRESS.test(rest);
}
function announcesOne(reader, index, line) {
  return line.endsWith(":") && line.length <= STOPPED2 * 2 && index + 1 < reader.blocks.length && reader.source.tables.foot.opening(reader.opening(index))?.value === "reach" && reader.length(index + 1) <= MAX_HEADING && isContactLine(reader.line(index + 1));
}
var HOUSE = new RegExp(
  String.raw`^ ?[“"]?(?=[\p{Lu}\p{Lo}]|\d\p{Lu})(?:[^.!?]|\.(?=\w)){1,70}(?:\b(?:${alternatives(headingLegalForms)})\.)?[”"]?\s?:?$`,
  "u"
);
function isAbout(reader, index) {
  const { about } = reader.source.tables;
  if (reader.length(index) > NAMED || index + 1 >= reader.blocks.length) return false;
  const line = reader.line(index);
  if (!/^[\p{Lu}\p{Lo}]/u.test(line)) return false;
  const found = about.opening(reader.opening(index));
  const name = found && line.slice(found.length);
  return name !== void 0 && HOUSE.test(name) && namesIt(name, reader.line(index + 1));
}
function namesIt(name, text) {
  const names = name.split(/[\s:.,'’]+/).filter((word2) => /^[\p{Lu}\p{Lo}\d]/u.test(word2) && word2.length > 1);
  const start = text.slice(0, 200);
  return text.length > 60 && names.some((word2) => start.includes(word2));
}

// src/parse/head/addressed.ts
var NEAR = 12;
var LINE = 90;
var MOST = 8;
var addressed = {
  opensWith: { phrases: ["foot"], longest: LINE * 2 },
  read(reader, index) {
    if (index > NEAR || reader.length(index) > LINE * 2 || matchFootHeading(reader, index) !== "contact") return 0;
    const end = endOf(reader, index);
    if (end === index) return 0;
    readContact(reader, index, end);
    return end - index;
  }
};
function endOf(reader, index) {
  let end = index + 1;
  let last = isContactLine(reader.line(index)) ? end : index;
  while (end < reader.blocks.length - 1 && end - index < MOST && mayBelong(reader, end)) {
    end++;
    if (isContactLine(reader.line(end - 1))) last = end;
  }
  const isWhole = last > index && end < reader.blocks.length && reader.block(end).apart;
  return isWhole ? end : last;
}
var mayBelong = (reader, index) => {
  const { apart, columns } = reader.block(index);
  return !apart && !columns && reader.length(index) <= LINE && !/[.!?]$/.test(reader.line(index));
};

// src/parse/stem-bits.ts
var flag2 = defineFlags("line stem");
var stemBits = {
  field: flag2("field"),
  photo: flag2("photo"),
  contact: flag2("contact"),
  rights: flag2("rights"),
  legal: flag2("legal"),
  notice: flag2("notice"),
  desk: flag2("desk"),
  page: flag2("page"),
  author: flag2("author"),
  house: flag2("house"),
  issue: flag2("issue"),
  reader: flag2("reader")
};
var outsideStems = ~(stemBits.issue | stemBits.reader);

// src/lexicon/dateline-frames.ts
var datelineFrames = { "place (credit) dash": "D1", "place credit dash": "D2", "(credit) place dash": "D3", "credit dash": "D4", "place /credit/ stop": "D5", "place dash credit stop": "D6", "place stop credit dash": "D7", "place /credit/ colon": "D8", "place /credit/ dash": "D9", "place--(credit)--": "D10", "place / credit / date /": "D11", "place [country] (credit) colon": "D12", "place dash": "D13", "East Asian brackets": "D14", "(place) dash": "D15", "place date (credit) dash": "D16", "date (credit) dash": "D17", "place (credit)": "D18" };

// src/lexicon/agency-row.ts
var agencyOfRow = ({ frames: frames2, ...agency2 }) => ({ ...agency2, shapes: frames2.map((frame) => datelineFrames[frame]) });

// src/lexicon/furniture.ts
var everyPage = { share: `facebook	twitter	x	whatsapp	telegram	linkedin	pinterest	reddit	instagram	youtube	tiktok	messenger	google+	wechat	vk	rss`, paging: "# / #", "sign-up": "newsletter", rights: "\xA9 *" };

// src/lexicon/generated/line-weights.ts
var lineWeights = { rows: { bullet: "LJJKKFLVGHOJONKI@LSFXJIFHKEKJF", "no letters": "DEFIJDHIGKILKKNGECIJ_JKBSHKIJH", "mostly digits": "HDVAGHNKERIPJJLLIATMIQNJOHOKPJ", "last comma": "DB@EFKHJEKUKLJHFUDGNKKJSIITIIL", "last quote": "RJNGKLPHOIJKHKLIKOKYFNLOIJLKJL", "last bracket": "MKKUPFIJMLOOKLUVKGPLLNLNLOMJLM", "last equals": "DAMGETIJUJJJIHIIHPMKWHEFKIHJKI", arrow: "VZFIJAJGBFHJJIGKDFOPLJHRIKLOKH", bar: "KVMCJ@FMKQHIGFTFGPLILIUJJILIIJ", dot: "JQJUHCENKNHNHLJIJGLJLOUNIKIJIG", slash: "LNQUJECJMMKMNMUKIAMNEPKUNJFEMM", slug: "HGP^GCFIILJKHJKINHJQWMJRJFMJIM", "slug first": "FEQSNHGHLJIHOJFQIHTJLKJOJIPHKI", "capital word first": "KML^NFFHGEMLOJKUCHMHLKMNLGNHIK", gaps: "EJSEI?DKJKNHKIJIGKVJGDWHMHOIIG", comma: "LKLPOMMOPPMMMMNUPLQMKLMOLMSMLK", dash: "MNRMQIKONMKLKMLLKMUTQLKNNGNLJP", "colon within": "JNPMNOJMLPONONQJIKRJJONKMGOMNL", mail: "EJTHLKILRGJGEHLJHLFFJHQMGJQNGE", handle: "LJEKKEHJSHGIJJGIEFFII[MDIJTFIE", address: "ZJM@JEGJPJQGGHJJJJLFJRHNFETNJR", phone: "GIFILFGIJPNHMJGIQHJFLHEMPJXIKI", copyright: "FIFLKCEGMIFIFMXJGEEIKHIIMDFIF]", quoted: "NONLJOONMJLHPNOHPKKSLLKJIKHOJN", "signed dash": "JOHJLLMMIIJKKJIJNHNSCPLSPJKMKG", code: "OEWQIEHNLQMIHIHHLIHFJKHLJPDISH", counted: "ILSLGJGHGQNNLKHKLORIKNMJFHOJGG", semicolon: "FUFSIMSLNLMMLMGJGIVPKIGNHLLIFE", figures: "DHNIFQOQHLNIGJHGNJPLJNNNRHSMJG", score: "GJLOGJMKKTOPMKJHNLOIKPLOPKIFIF", "sign first": "DKOFLHLRJFQMPKLHGKSPRKMKMHLJKW", "credit last": "PRJMKEIMNMNHMOYIADGGKIJDQHPJQI", "bracket after stop": "INPKJEIHJHEJIGXHRKMQLGGCJGIHIJ", "part dateline": "SHHKLFIKLQJKNKILULOLLKIPJKKJJJ", "part place-line": "IGLILHJGQPHKJJLYAEHILJJSIHKIIJ", "part slugline": "GMNWHHGIQFKKGKJJFJJKGIISKGJKKJ", "part version": "LIGHWIMMMHJKLMMMMIINNJKMMLNLMN", "part embargo": "FEEKJDFIJAIeKPKHAHHLMKGHLKIGKK", "part notice": "ADFJPKEHDOQZ[TFJAL@LIMGAUDJHKF", "part restriction": "EFFGJCDJDIGIHbJIFFJLKKEFHHIJFG", "part stamp": "EIJKKHHIJUKMKLKFIHGRLNPMHMJKLI", "part note": "GBCHJIEFEDYTOQFIFOKKLJCCSFGPHH", "part byline": "GLGIHFILXJHJKKHKOMJKKHMNIKHNII", "part photo": "GHKGLMIJRIRHHNQHFHHLKJNOJKJKJJ", "part end": "LIIJLJKLNKILLLKJHDFKHKEFcEIIJI", "part more": "KKJNLJLMKLKMMLMLKLLNLKIKIULMLL", "part closing-note": "GHLJHHMNJWRIKFEKLJHMLHGJIIKLMO", "part signoff": "QJMJHDJKPIKJJKPMBLENKKGYJOKILJ", "part rights": "BHHJJFGK@NEKGKQJOGBKLIPPNJBFOV", "word section": "@]XCLEGJEKGJFJJIHOEKKMLGHJIJKJ", "word version": "?>CFdGHPDIFJTJIIIHILKKHHIOLLLM", "word more": "JKJMLIJJJIEHEIIJKDGHHID?HfHGIK", "word greeting": "@BLEFADICJ[JEGIEXLHQLKQILLKKLK", "word closing": "LIILMJMMILEMLJKKIEGLIICRNGUGKL", "word embed": "ABCHILGHBDGJJJHE?>AFJhPAJHHGJJ", "word skip": "NIKFIJEIBKFHMLGHKIHJJK]IFGFUNR", "word gist": "FBFIGFG[CGIKJKHFEUOIHHDHKKKHIL", "opens field": "LOWNQHNOSKLIMLNINKJNLNLJKMLNHL", "opens photo": "EJIEGPMLMKRKMTSJEFNKJNNLEGIHGL", "opens contact": "KLMHONEIQJLMGIFHFGLHLNINHJXIIJ", "opens rights": "ELPJKGGKFGAJMTNIHHLKJHOLMGMHKS", "opens legal": "GQMEFKHNLHJRMHIKHJOKLJHTLLEFUM", "opens notice": "EMICROIGIHKGUMJKNOKFLJKJILJHKJ", "opens desk": "DFJGMMEJOHVRSJHJGPHNJIIKFQPPLH", "opens page": "OONFMGPMCLMKIOMJLIJHJPPMHVOHLG", "opens author": "INOHHJIIXIKHGOCJKKHPLHNPQJKMLN", "house name": "WNOIJGDHLHIMLHNJJKJJGJLSMJNRKU", "house at top": "PNPIJJHKMDJNNHMHIKKLLLPLLKJLLL", role: "JNJJLNIJTKIORJPKJMKKKKJSIIJNMJ", "foot about": "MMKNMILLKJIMMIKLOJMIMKFJLNJTJM", "foot legal": "ITFHIFNMKMKIHMLMMOPKMLHHLNIERM", "foot contact": "LIHMLJMMOLIMMLMMHUOKKKLDGKPIHL", clock: "GJMIKIIOKSJUOJKINKLJKSLJPFFFKH", "only time": "HKLFKLOLKRJOKKPSOOKNKRKMPJINKP", "line 1": "QOQONPKKJLMNNNLLIJJLLKOLLLKKKL", "line 2": "POPOOPMMLMMOMMKMLLJKLLNLLLMKNK", "line 3": "OOOONQONMNNONMLMLLKKNKNLJJMKNL", "line 6": "NPMNNOOOOONOONMNNMNMNMNMLMNMMM", "last 1": "KMNKLJIJMNNMNNLJLILKMLRPPOONOP", "last 2": "JKMLKMIKLLNNOMMNMLMLNNPPOOPONM", "last 4": "LMMMNNLKLLNLONNNNNOOONPOLOOOOO", alone: "NOMOOONLNOONMNNOQQKNOOMNONLMNN", indent: "MKGLLJILHFHHHMIMVJRINJLMJLLLGH", columns: "BJNFKDFIKJIHNJLJAFYKLKXHJKKIJH", "only head": "PNLOIRLLHONJOKJKOIJKLJHMLLJLKL", "above body": "NNMLMOONNNOMMMOMNMNLNNNONNMLNN", "2 above body": "LLMONNNMPOONMNNNMLMLLPMNNLLMMN", "below body": "MNLKNLLMPPNMNMNKMNNMNNNOOONMLL", "body first": "OLOMLMQPLOOMQNNONLMKKKMMJKHKLK", "best share": "MOIMIWOMKJMKLKMKMRKNLKKLLKJMKL", "choice 1": "NMONMUOKLLMKLNKNNLJKKLMNLLLLNL", "choice 2": "NLNJMPQNMLMJMNPNMMOKLKMLLLLLKN", "choice 3": "MJIILOPOMJOILLRIPLOLKMMMJKLOPN", announced: "NJNILNGOMKMJMNGLGLRSNOPFLJNJIK", "twin above": "IMJJK[CHILRJOOKIJFKEMMQJOIHMKM", "twin below": "LFKNHMMJHMNHGMLIJJKONNWJPLIMLM", closed: "KKQMMMJKJNONNOLJKNLJJKMJMGOOMO", "closed foot": "LLMMLMLKLOMJKEOKEJNHLNOPPKMLNM", "closed page": "LMKKLMNMMLMLNMKJNONLNLONIKLKNR", "in mail": "ONOMLOMLMKOMNMLLMKMKMKNOLKPKNK", "in page": "ONKLNNONOOMLMMONNNNNLOOMKMLLLO", "in release": "MMNKNNMMKONKLNMLNNNPOMLMNKNNNJ", "in wire": "NMOOONMMMONNONNLONNLNNMOPNNOON", high: "MMQNIGHJONMNLMHHOJVJJJIGPJINQC", "short story": "MMNNMOMMMNMMPMLNOMNMMLKOMMNNLM", "long story": "NNNLMMNONNNMLLOMNONNNOONMLNONO", "in head": "OOONNONNNNNNNNNNNNNMMNOMMMMMMM", "in tail": "LMNMMMLMNNNMMNNMNNNNNNOOOOONMN", "signature below": "OONNNONNLLNNLNOMHNMMLLOMLLLNON", "signature above": "MMNJKMNOKLLNLLPMMNNLKONMNLNLPO", recurs: "WLFLNLDISJLJILLQOHPPPNEOLMPIKK", "page above": "OOMNMLLNKMIMJLIMJMFQJQQLLNONML", "page headline": "LRKLNRINNILKLLKKKLLPMMGMNNNMOO", "page head": "NKIKLLJPMMOLLJLMMLOMLMRKLLLLKM", "page story": "ONKLOJQMKNOLMKMKNOPLGNOLJOHMLL", "page box": "OLLMNOGNKSOMMIFLGGHNGLWKKMMMNI", "page below": "MMKJMNLMLKMJJIKIKONLLMPMMLNPPM", "< length 3": "NKNQINIOKMKPKLMOMHOIKLNRJJMMJN", "< length 9": "MLNMLNOMNOMMNJMONNQMKNNKNQNOLL", "< length 18": "NMMLMONNONNLNLOMNMOMNMNOMMOOMM", "< length 32": "LNNMNOPMNNMLMNNMNNNNNMONLMNONO", "< length 55": "MONNMMOONOOMNOMOMMONNMNNMNONNN", "< length 85": "KOMINMMPMLMPMMNMOOMOMONNNLMOPM", "< length 130": "LLKMMLIMNMNONOOKOPNOOONMPNLLLM", "< length 220": "NHOQPNKLMKONMLNNPOLJJNNOOOLKNK", "< length more": "QPHJNJKLLOJKJJLKMQNKLNTHLNOKLK", "< words 1": "LLMLNOPONMNMMNNLMMPONMONLMOOON", "< words 2": "NMONMNLNNMMLOMMPMNOKOLONNMNMKN", "< words 4": "NNMMNONMNNNMMMNNNMOLLONONNMONN", "< words 9": "MOMMMNONNONMMNONNNNNONNNMNOONN", "< capitals": "MKPONOPLLNLNMPLOQMNNLLKKOMLMMJ", "< title case": "KLONMNOMLMNMLLLMLNNNOONNPIOROJ", "< sentence case": "OMNLMMNOPNNNNMNNOMONONNOONNNMO", "< first small": "GLKPMQONKKLPQOONPLMMOMMIPOIKMJ", "< first digit": "OKONJMMNNMMLMLMNOONPNOMLNMLLMM", "< first capital": "MONMNNNNOONNNNNNNNOMNNOONNNONN", "< first quote": "NIMKKJNLPKMJMOOLPOONNNNMLLMLNM", "< first bracket": "MLNLLNJHNMMJLKMMNNNNLNMKPOOLMP", "< first dash": "HJMKKLQQOKOLIOKRNLKMOLNKKLPLIO", "< bullet": "HJLIKHLPNPKJMOKMRMMLJLLJNONNLK", "< first sign": "MNGRHMNMONOKKIMMQLLHNPKKNLKOKI", "< no letters": "JINJJIQILLNMIIOOMOHFKGMQQNLNMF", "< mostly digits": "MLNPNLNNMNMNMNNLNNPJHNOONHKLMM", "< some digits": "MMLNNMMOONNNONOLOOONNNNNNOOMNM", "< no digits": "MNNLMONNNNNNMNNOONNNNNONNNNONN", "< caseless": "NNMMKMNNNONMLMONOONOMMONLMONOM", "< stop": "MONNLQLMLNNNNNOOKPOOPNNPOPOMNM", "< question": "MQJJJIQRPLKJHJKGNMMIIJKNHGLKNO", "< last colon": "LFJIKPEOMKLJNNGMGNRUNOMHLJMJIJ", "< last comma": "CJEJOPCHFLQNNNHJJFHLKKKUGJTJJI", "< last quote": "LLQKLMQLOOILLMPGOLJROJNLQMLKLN", "< last bracket": "NOMNMMGNLOONHMLLOLMNOLOONQLLMJ", "< bracketed": "JIONMOJIQMKLHKPOOLKPMHNKNQNMKM", "< last equals": "IIJIKPEIPIHLJKKPGHVMLLMSIIKLLK", "< name": "MNOIMONMOMMLNKLNLMMKNLOPMOOPIK", "< name first": "JKMNOMMNJPLNNJOLNLMPNONNIJNMOK", "< arrow": "KNETIRIILPHOPIMIOILJKKMOKKIJKL", "< bar": "MPHOIRMFOKMRKJOMKKNHLNNGIKHKFJ", "< dot": "MPLIMVHQMLHINNPIKLJJLMJHMJLNGH", "< slash": "NMMLMPKLLLMOMPKOLLKNOOMKPHKJOP", "< slug": "ONMESOMJOHMJNOLNJPIILNMOOJLEKJ", "< slug first": "GLNNLPIGKKLKNLJQIPPILOPNHHNILI", "< capital word first": "MNMLOREIELQOQLPQGGKLHNLGNIOMHO", "< gaps": "MQLOKPKLLOJKKIMJLOJNIPKKONPKQL", "< comma": "NNNNNNLNMMNNMMNLOOOPNNNNMMNMNM", "< dash": "MKKGSOMLKIMKLRNQOMMOKNOOLOJMMP", "< label": "NLOPNNMONMMPNNMLOMNKMMNMONMLNM", "< label word": "PMPOOLNJMNMOMPMLOOLNNKNLNKLLML", "< colon within": "NMMOOMNOPMMNMNNNOMNOMNNMMMMMNM", "< mail": "ROPHKHHIHLPNEKNMMGKLMGNPNMJMJK", "< handle": "QJILKJJKKGNLJKLKRIJLMSOILMQQIL", "< address": "MMMPIOGGLMQNHOLLLFIKMPKONKNLKQ", "< phone": "MJMMNMLLMKLNJMMIJINJMKMMRINRML", "< copyright": "LHMKIGTMHMQJJGHTIJGKLJQHKKLIKM", "< quoted": "NMNONLOONNKMQOOLMNNONOONNMNLML", "< signed dash": "IKGLLMNMNIILJMIPLONLLMOOKNNNLJ", "< code": "LNNPJMPMGOMKGOHKJILKLNLPMJJKOH", "< counted": "JMKNMMNMLNOONLOOLMNQNLNOMLLKON", "< semicolon": "JNQINMGLMMLUMHLGINPMHMMLNJKIHO", "< figures": "MOKPOOMOLRKOKJHNOMNJMOLMMMNLNM", "< score": "NMMLMLNLOONMNPNNMNOLMNNONIGKNH", "< sign first": "MKONILMNOOOJJMLOMPOLNMMMJMKNJK", "< credit last": "IPPKPLHLKIJNLOKRNNJOJFKHLLLITO", "< bracket after stop": "JIOIKFJNSLHLKJMIKKPILNNOONMKNJ", "< part dateline": "NSLLRJGKMMNKMNMKOKONONIKKQNLKN", "< part place-line": "JHGJKQILHKMLLIJKRGKKLJQFMIPIKL", "< part slugline": "GRJKKRIKPKLQOMJMKGHLLJERJIJKKN", "< part version": "KRHPJTJLLLPKJLLJLJINNLKMNNMLMN", "< part embargo": "NNKMMQGJIPLTPMHHIHHJLIENKJMJKK", "< part notice": "OKMMJNHLPGPMRKIMFHLRJOLOJKMLJO", "< part restriction": "NKESJGHKSJNKKJJPIIPLLKONJOGHSH", "< part stamp": "PNOLLKNNOLMKMLOOOJJKKLOLKJNKOL", "< part note": "FGINKMFIPIRQJQNHJLOJKKGDSPKOJM", "< part byline": "OKOKJIJNOONMLKNKNMNKKMOMQOKIKP", "< part photo": "IKGJKSGKNNMILIKIPMIPLIMLQKLPJI", "< part end": "JJOLJKKKHSOQIKMKBKGJGJJKEFOQLO", "< part more": "KJELLQLLLJKLMLNMPKKMPLJVGGIKIJ", "< part closing-note": "PJQIKSJINLLKIKKLOIINMIEMMLILJQ", "< part signoff": "RLOKONMLFNJJNOMLJNHJMJNMPIMHGM", "< part rights": "NGLMKGOJQROJIPOGQIHKLKJKHJGHJH", "< furniture": "LKMKIMIKLONKMJNLRONNNOOGMJNNML", "< furniture meta": "JNJOOLMQQPMJLJNHLNFKLMNNLMHPLL", "< furniture photo": "OLPLLMLKKQIKKILHMLEPMJNQJHJQON", "< furniture rights": "KLOLMJQJGJRJJGIJGIIKLJQGQJHHLM", "< word section": "LONFFNILQOLPQOKPFJLGJKOJLLPIKL", "< word version": "HDMTQSFOOKKMNHKJIHMKKKKIQKKKKL", "< word more": "JJQLLNKKGNPJHLKKGIEKQJHPJQHINM", "< word greeting": "LJRMLHFGHGNLRMDIMOLHKJTIKKGKJK", "< word closing": "LKILLJLMHLIMLLLKGJIKHKBQHHTLJI", "< word embed": "NLEIGLKJJODMKJOHOPJIJSQHIFHGJH", "< word skip": "PQNMMOKNONLLJLLPKMMNILNJKNJSMO", "< word gist": "JJKMLFFYKIJIILKKPKFKNMGLNMKJGL", "< says field": "MNOONMMNNNNNONMPNOOOONNMPNNMNN", "< opens field": "OLOKOMKMLLPILMOOLLNMNMPMKNKNPO", "< says photo": "NKNKMNLMPNIIJQLMNMMINMNLNOOMNK", "< opens photo": "OILJPLNKNLKHHMNMLNGLJLMOIQOORK", "< says contact": "LKPONMKKJMLOOMKMKOL?NNMKOMSNNM", "< opens contact": "KKOMKKONLNMNNMLKIJMIMHKOQKPIPN", "< says rights": "MKLPJMHMOLNPLQHPJMHDMHMOLOLNPO", "< opens rights": "PJORJLJKOPOIKJKGPHKFKJMHQNJKNM", "< says legal": "MLNGIKQIKLLHMPONLFNMLGKHMKOOTO", "< opens legal": "PHGJIMEIMJJJHOGJHJRKKLNKJIKGXP", "< says notice": "MMMOGMKLNNOJQPNNMNNNKJKJNHEIIJ", "< opens notice": "ONINHONLPKOLMMJGRMKGLINOJKKGIL", "< says desk": "INMOMNMKLNOKRKKNMKNNNJLMMNNONN", "< opens desk": "KNLNLNGLONNMNKLLMMKPKJLOLOLQJQ", "< says page": "ONMJMNMNOLNQNNNMNOLMMMOMKLLMMO", "< opens page": "OOKIJMNOMMMKLNOOPNOMNNLPIJLKNN", "< says author": "MKMLOLNMNMNOLNNPOMNPNNNLMJJONM", "< opens author": "MKNLJLMMPNLKKKMLNLLPMPMPNLNKOM", "< house name": "MMPOQOJIINONOKNNJNLKNKMMNLOQMK", "< house at top": "NOLLNMKJKQKMONKPJNHLLLNLMLIKKL", "< role": "HHLMKLMNLOJMMGHLMNKKLMLTNHPILN", "< foot about": "LMMNMKLKNLILMLLNILNLNMIKMNJUFM", "< foot legal": "LMLNNQJMMMHNLIMNJMPMNNMKNNNHQL", "< foot contact": "ILNKLLKLKRGMMKKLHJKJMLRJKMNGHQ", "< agency whole": "QNNJIOIKQOJJKIKINNMMKLPNJINIGK", "< agency first": "LJHQRMDKLRONPNOJJMGIINNPKIKIJI", "< agency last": "IMNNJLFIMNQOJGMPNKKSNNIKKIIKMP", "< date": "NQOLKPMJMMLNNMMLNNPKKKONNNMNMM", "< date words": "EOPHHLKGMLNKJIGONDRIOIQIOIOJLL", "< year": "PONILOLOOOLPLLONMJKKMLPLLKQONK", "< clock": "MLMONMJNPOLNOMMMNOLJNOONOLLMMK", "< only time": "NMONNMMMNNLLMPMMOPNOMOKMNMLNML", "< contact": "MPMNMNMNKJMJNKMQFJKINLQNPKKOOL", "< job": "MHQLLMOLHPOKLLLNMMLMKIMNLOMINO", "< says issue": "LOLHMRMKMMMLMLKLMNNNMGMLMIOONM", "< says reader": "POOKMPKNNNNMMLLMNMNLOMLNNLNNLN", "< line 1": "POPOOPMMLMMOMMKMLLJKLLNLLLMKNK", "< line 2": "OOOONQONMNNONMLMLLKKNKNLJJMKNL", "< line 3": "OOQMOQNNNMNLNOKNMMLKMMKMLLMKMM", "< line 6": "LNKMMPPPPONNOMNNOMNNNLNMMMNMMM", "< last 2": "KMNKLJIJMNNMNNLJLILKMLRPPOONOP", "< last 4": "LLNMLKLJMMNMONMONMNNONOPOOPONO", "< apart": "OMNNNNNOOONONONNLMPNMNONNNOONN", "< apart next": "MMLKONMMNNONNOOOOOMNNNNONNOOOO", "< alone": "LMMLNLOOOOONNOOOONONMONNNNONNN", "< indent": "LKCLLLILIQNLQLMKNPKJPKMOMLNMHJ", "< columns": "LROLKNLILMKKLILKORHMJKILNNPLLM", "< only head": "LISKLRKIPPLNOKHKKILKLLKJLMJJML", "< above body": "LLONLLQPLOOMRLMONLMLKKLMJLGKLK", "< 2 above body": "MMMKMNONONONMMONNMNLNNOONOMLNN", "< below body": "LLMNLMLLMMNMLNOMOOMONNNNOPLMLM", "< body first": "QSONOSPPNMKMNONMQJNJMNJMLLHKJM", "< share much": "MMOLNMPNONNNMNOLNOONNNONNNOONM", "< share some": "KMNMLMNPONONMLMNNLOPLONNKMMMON", "< share none": "NNMNMONMNNNMNMNOOONMNMNOONONNN", "< best share": "MOLNONOOOPNOOONPNGKKMJMLLLLLMN", "< choice 1": "OONMNNNMNOQNONMLMNLMMMLMLLMLLN", "< choice 2": "LMOLOLONMMOMLONOMOMKMLMMJLKMML", "< choice 3": "IJMJHMOPNNOKLMNPPLNMNLMMNMNNML", "< run 2": "NMMKNMOLMMNMNONONONOMNOMNMONNN", "< run 4": "ONOLMNNMNLMLLNPONOMLNMMPMNMMLM", "< run more": "OPLJLROILNLKMLNLMMOKLGLNLJMMKK", "< announced": "MJSJLOOQGKOJKHLIJIPJKKMPMHQJLL", "< twin above": "KKLKKSNJOIGJNJLNNLMGPONLPKONKK", "< twin below": "LJJIKPNKHJJNNKKSSNKGPQNHMMMNNP", "< closed": "KKSJNLJKJJMJMIHJLOMKIKMMIIOOOO", "< closed foot": "LLIMLNLKLNLIKEOKEKOHMNLPQKMHNM", "< closed page": "MNLKLOOMMLMKNMKILMNMNLOOIKMLOR", "< dateline below": "MNLONNNNNMNONONPPKMLMNMNKLOKOO", "< in mail": "PONMLPMLMKNNNMLLMKMKMKNOLKPKNK", "< in page": "OOLMNNONOONLNMONNNNNLONMKMLLMO", "< in release": "MJNHNMMMKNOMLNMLNNNQOMMMNKONNJ", "< in wire": "NMMOMMNMMONNNONLOONLNNNOPONOON", "< high": "MIKKNOJIKIMRNLLONOKHNJNNNOONKG", "< short story": "MPNMMMMMMOMLMLLNOMNNMLKONMNNLM", "< long story": "NNNKMNNONNNMLLOMNONNNOONMLNONO", "< in head": "NNNNNNOOOONNONNONNNMNNNMMMNLMM", "< in tail": "LLNMLNLLLLNLLNNNONNONNONNNONNO", "< signature below": "NNMNONNNONMMLOPLLNMMMKMNLLLNON", "< signature above": "KLLGLMPPKKMMNMPNOOMMLMOLNLMLNL", "< recurs": "MNMMLOOKMMNJNLKLNLQNKIMKMKMKIO", "< page above": "QQKNMOLOLLIMKLIMIMFQIPNLLNONMM", "< page headline": "QPKLNOQOLKJKKJGIEMIMMMQMMNMMLL", "< page head": "KHHKKJRLMNOLKKMMLPRLLMOKMLLLKN", "< page story": "PNKLOKKOLNNLNKLKNOPMDMRKNNJMLO", "< page box": "NKKMNJOLHMQLLIJKOQKPJPMKMMNMMK", "< page below": "MMKJLNLMMKNJJKKIKKOJLLQNKLNPPK", "> length 3": "JLJMMOLHLPOKNJMIOIQKJJMNNOLMOJ", "> length 9": "NNOPMMNLNPOLMNNLOLMMLNNMJNNKNK", "> length 18": "NNMMNONMNNOMNMNJOMONKNNNONOLMM", "> length 32": "NONMNNONNMNNNNNNNMNONOOMMLOMNM", "> length 55": "ONNPMMMNMMMONMOMPNOMONMOLNMPNN", "> length 85": "NNNNONJMMLNNMMNOPNOONNNLMKLOMK", "> length 130": "KKMGJQPOPNMMNOONMONMONNLMJGNKM", "> length 220": "MLOMIPPPOMLNNKNOLPKKMKNIIKMLNJ", "> length more": "PMPNOOLLLMOGNMKKHULGKNPJLNKMPM", "> words 1": "MMMMMOMPPNNNOMMLMMONNNNNNMMMNL", "> words 2": "MNONMNOLNMMOMNNKNNNLKNOMKNONLO", "> words 4": "NOMNMMPMMMNMNOMNONNPPLNNLMNMOK", "> words 9": "OONNOMMNMNNNNMNLONNOMOONNONONL", "> capitals": "NNOPMMNLLOMNKONMPMNMPMLMMMLLNM", "> title case": "MMONKPNNLONNPMNLMLKLOMONKMLKNL", "> sentence case": "NNNONNLOOMNNNNOONOOOPNMMLLNNNM", "> first small": "HJKKJNIIMKPLPNMGWKMLIMKKPQMNQJ", "> first digit": "LNOLLOMOLMMLLMMMMPMNLNNNLNMNNM", "> first capital": "ONNNNOOOONNNNNNNMONNNNONNMNNNM", "> first quote": "OQPLLHKKKMNJJLOKQMNLOOPNHJJLKL", "> first bracket": "KRKNMOPOLOMLILMLMPPLNJKLLMPNJM", "> first dash": "GKLKMPMPEIJLHHLTQMLQJPIJONOMLL", "> bullet": "FLHOJRNPJNKIMJOIPPNGGKJNIMHHJK", "> first sign": "NOIKMPSLKMIHNJPLQNLIGHKKHNPLJK", "> no letters": "KHHGIIQHFHNKIJLIRJIHNIMOOQMPKK", "> mostly digits": "LMNONNNNNLMNMOLMNNPLNLKOMPMNNM", "> some digits": "NNMNOONNNOMNNNONNNNMMONMNKLPML", "> no digits": "ONONMNNNNNONNMNNOOOONNONMNOMNM", "> caseless": "NLOMLONNNMNNMNONOOOOMMMOMKLOMK", "> stop": "LONMLLNNMNNMNMONOQOONOMLMMNPMM", "> question": "OLHKJPNNKMJIHJKHONNRHONLJLIJJL", "> last colon": "AJKHNNHINKIJPQJRMLNHPMNLOJNSPK", "> last comma": "OQPMNMGIIHNORMMMPNIOKIEHRKGJJL", "> last quote": "POMPJONJPQJNHJMJMNLQMOKNQJIJLM", "> last bracket": "MNONQNNMOMMKJNNGOMLLOMPNLLKKKL", "> bracketed": "NPLNPQMOLJHLHNJJPLOMOKMMMMLOJM", "> last equals": "LQGRMLHLPOJKKJJKUHKKJILGIKHJLL", "> name": "LNNNMPOLNLMIKOMLMKNKGONOPNQKMP", "> name first": "MLOJMONJJMJNMQNLLMLOJIKRNKPMKK", "> arrow": "TKHLJKLJPMHJLJLIOHPOKIOIMLLKKM", "> bar": "RKIJINPOQHJNKIKHMQLILLMMNPJJHO", "> dot": "PJIFGNOOQJGJLPJIKGJHKOMOKKROGL", "> slash": "OPLKPOLOMJMIMNMJOLKOPONLOQILLL", "> slug": "INLKKMJHKKNNQNLLMONPNQONNNKJIL", "> slug first": "LHQELLRKJKNQJHOGKQLHNKGCHUQIKL", "> capital word first": "MTLOMIFOLJJMKPMHMQINOIOGKLPLLN", "> gaps": "RMHNGMLOMMLKMJJJOONONKJMKOOMNK", "> comma": "OOONMNMMNLNNMMONNOONOONLNLMONM", "> dash": "NNMHNOONOONMMNLKLQMMNKNNMMKJPN", "> label": "NMONMMLMMMNNKOMJNMPMKMNNMNMNLN", "> label word": "ONOMNNMNMMNMMNOLNMMMLMNMPNMNMN", "> colon within": "OONNMMNNOMNMKONNONNLOMNMMMLNNM", "> mail": "MIOFJLMGPNLQOLMIKLPHNLMLKMOJNN", "> handle": "KKHKLOMKJGNKKJFIIOHGLXOGPLNJKL", "> address": "HJOLLMKLPKNPNNMIKLKHOQIOLLQMNN", "> phone": "MKMFGOJKNLPILLIIKOOLMIKOOOOPMJ", "> copyright": "KIKJLKGNPQLKMHFIOJIIMKROMMNGKH", "> quoted": "OOOLKMMMKOIMQMNOONNMNOPKNKMMLL", "> signed dash": "JKKKOLLMFMJLJGKQMLMRLPLLLKRONH", "> code": "OKPFMMMOMHKMNMKKNILLKMNMRNQIHM", "> counted": "NLLLLLMKNONNPNNNOPMKNMPLHKNIOL", "> semicolon": "LJNLQOLNLJDGJJGNOLUILGMFIKNLGR", "> figures": "NONLLNJNMNMLKMNMNNNMIMNKMMPLMN", "> score": "KOLNKPMNOQLMNNLNONONMPNMNKJJJN", "> sign first": "JLNJLNMNMLRHLMNQLNPNLNLLJMMKKJ", "> credit last": "TIKIJMNNLPIIMPPJJLFPPILGPIKJOL", "> bracket after stop": "HFFPRKMILPIKNHOIMIPMJJOFJHKKKL", "> part dateline": "MOONLPPMPMQNNNKGCLKKJOMJLLMKQP", "> part place-line": "HOMJOPJGMPLIGKLJTNIKPJJSIIKLLL", "> part slugline": "FMQLQFPLHOHQMNILMLJGLJHFLLKKHL", "> part version": "HMHTKJLNMKPKKLNMKKJMNJKRJNLNNN", "> part embargo": "LPPPLCNMEPLQLNLIHJHJKJMOJJPJJK", "> part notice": "KOOQQJFJNJKOSKIILHNGPJIMNILJLP", "> part restriction": "LMLQMKLPJPHKKSIKJKJHOLOIKPJJNK", "> part stamp": "NMOJNNNLNMMLNLORDGHOJLONNMPLPN", "> part note": "GMITKNIJKPCNLMRKJIMHIKGPRMQNJJ", "> part byline": "PMKLJQMPFNQKJMLJLLIJKKPKHJIKIP", "> part photo": "JIEPJLJJPRLKKPQKKLLJLLPHKLPKLM", "> part end": "KKQJLJJLIHMMJJOKOMMLOIEOGPONNL", "> part more": "JMUMLPKMIKILJIKJPMNKLJIHKJHLLM", "> part closing-note": "LJMGOIJLPFLJKOILNEGJHHDNNQMJIO", "> part signoff": "MHTJKLMILMKLLQMLOKOLNIKKMRPIJI", "> part rights": "MIMKMQNIPILKLNGJKHPJMNKOMIPNNJ", "> furniture": "JNJGJNOLQPNKMNJKPPMNKONMLILLJL", "> furniture meta": "MJJKPOPNONLKKMMJLLJJNKONOLMHEJ", "> furniture photo": "OIPQJNNIOOKKMINKMQJILKJMOJPJLL", "> furniture rights": "OKTIMJJKOOIJLJLIMIMIJMNNLOILMI", "> word section": "QLNPNKIJLPPMPMJNBNNIJIOIKKJKKM", "> word version": "OIMTIJOJHIJNHKKJGLQMMKKIJMJLLL", "> word more": "JLTLKNILOJHKJPJJRNOONIFDGGGJJL", "> word greeting": "NORKNJHHFIMOQLGJMDFKMOHRKKKJKL", "> word closing": "KMHLLIJKJJSPKHQKMHMLLKHESJHJIK", "> word embed": "OLHJLLPSLIHKKKMJRLMQKDNFJIJJHL", "> word skip": "ONLFLLMMMNOKMPKMNLPOMOMOLJNLOK", "> word gist": "FOIKKRSELOFLJHOKJJOHMJKLNLLJHL", "> says field": "NONPNMMNNOPMMNMMNOOOONMMOLONMM", "> opens field": "IPOMLMOOMNMJPMLMKMMNKNKNKNPNOK", "> says photo": "KIKMLLTNRNLMMLJLLONNKLNNLOMLPK", "> opens photo": "OGMPLOOLLLJOJMPJMOMOIKNKMNRKKK", "> says contact": "NMLLKNLLLMNLQOKMLLNIQLMNNMNNON", "> opens contact": "NLNJJKKQIMKPILMNKIKLNJPNLLNOPO", "> says rights": "PLNILMKGKMOMOOINLJKQNNOMMONKMP", "> opens rights": "MKOILMNKOQLOQIKLOIMDOLLKMKIGHQ", "> says legal": "MJPNNHPKKHJIKPMLLKMNMKINOINRRL", "> opens legal": "OIJSPGEOQHFHJHSJLPLHLFKKGHJROL", "> says notice": "NMKNNLJOOMOOQJIIIOJUJFMLJJKGHI", "> opens notice": "MMNOQPLPJKRMGLMHOGFBLKNMMJLHLJ", "> says desk": "KMMMONILNMNJPLKGONNMLLNLSLJLNN", "> opens desk": "MOLMMNLMOMKNMPLIMINKLLKPOMKONI", "> says page": "OOKINNNNNONJMLMLNONNLMMPONMNOO", "> opens page": "LMLHMNQMOOMKOLMNOMONKONMMILKLK", "> says author": "MPKLNNOMLNMKNNNMNNOLLONNHMLLMO", "> opens author": "NLMMJPOOMNNKFLNMLJLKQLNKFORLHL", "> house name": "LLQJOMOMMNJLOLOLMMLMMLLNPPNMPK", "> house at top": "MPMIMLGLMNIKGIJIHKLKKKSLLLKLJK", "> role": "INOKLMNMMPIKNOHKPMMLOILMJMPIIJ", "> foot about": "JLJNMKJKIJLKLIIMSJOLLKIPOMKHKM", "> foot legal": "LMKNMKKKLKHKKKLNUJJKLMLKONJPFM", "> foot contact": "IHRKJJILJIJLKIKMPIOGLKMIOKMNNO", "> agency whole": "NHNLJLPKNJQKNOHJIOLJJKLLHKRJJK", "> agency first": "KLNMJNOLNNPKNONJPLNLPIKJMLLJKK", "> agency last": "JMMSKOGPMSMJPLMJLFMJHLOMNPNJNJ", "> date": "OLOMJOOLONMQMMNNLNNKOOMMIPIKMO", "> date words": "ONIOJLMHHNRNJIMJMJQHIKOJPNNKKL", "> year": "ONQJMMONOKMLKMNNMLJNNMNMKJMRLK", "> clock": "LLLNNONMPNLJOLMQMNOMMOONMJHKKN", "> only time": "OOOMLNLNNOOMNMLKMLNQNNLMKOKNMN", "> contact": "OKMLLMNMMKNPMMKILNMLLLKPOMOLLM", "> job": "LIMLHLPOONPHNNLPLHNQKMKPPMKFIN", "> says issue": "QPOGNKJJMLMJLOMIMLKSLINIPNLNJK", "> says reader": "NKLMNLLNMMMMMMOLOOMNQKMPNPOMMP", "> line 2": "QOQONPKKJLMNNNLLHJJLLKOLLLKKKL", "> line 3": "POPOOPMMLMMOMMKMJLJKLLNKLLLKNK", "> line 6": "PONOOQNNOOOOONLNMMMMMLNJJOMLNN", "> last 1": "JKMLKMIKLLNNOMMNMLMLNNPPOOPONM", "> last 2": "LLMKNOMJMMMJNNMNOMNNNNNOMNOOMP", "> last 4": "KLLMMLKKNKOOPNMNONPONMNOMNOOOK", "> apart": "NNNOOOOONNNONNONOOOOONMMONLNMM", "> apart next": "NLOMNNMOOMNOOONNLLPONOONNNOOOM", "> alone": "NNNNONNOPNNOONONMNOOPONMMNOMMM", "> indent": "GKKNKMNHOMLLTIKKMQMLMHNNHJKHIR", "> columns": "OMGMJJJOLNNKOJKHQONHMKKLFMKPLK", "> above body": "LLMONNNMPOONMNNNMLMLLPMNNLLMMN", "> 2 above body": "MMNOOMMOPNPONLONMNOLLKLKLLMMNL", "> below body": "LLNOLJJKJMPMPMKKPMLOLMLPKLJQQL", "> body first": "NNMLMOONOOONMMONMMNLNNOMLLKLNN", "> share much": "NMPMOMNONNMNMNNNNOMOMNONLMOONM", "> share some": "NMOMMNNNLMONOMNKONMLKNNMMLMNNK", "> share none": "ONNPNOOMONNMMMNNOMONONNNNNNNNM", "> best share": "OOLNPNLLLNQNNOJNKKLMOKMLLLNLLM", "> choice 1": "NPMPONMKJNOPOMLNNJIKLJMLLLMLKL", "> choice 2": "MOMNOMNLMMNMOPMPNNOMMJMLLLNLKK", "> choice 3": "JMKKJOOQNNLMMKMNPNOMMIPLNLMNLL", "> run 2": "OONNLNNONONNLNNNONNONNOMLMOLMM", "> run 4": "OMMMLONPONMLMQLJPMNOLMNMKKNKKK", "> run more": "PJPKKLNMLLKJKKIJONRLJHPOJLJKKK", "> announced": "MJMLIKIOHKPKNJIMRKMGLNMIMKRLJL", "> twin above": "KKMQIRPMKGLKIMOSNRLPONKLJLLIOO", "> twin below": "KKKNONRKFKKKJJKOOPRLKMNMJMLMLK", "> closed": "NKJNNMJKKINIKKNJKKIJKINQVONKPK", "> closed foot": "MLHMLLLKKLMLJRNKFOJHLJNNMLLOPQ", "> closed page": "LMKKMNNMLMNLNLKJNNNLNNOONOLKLL", "> dateline below": "NNNNPMMOLMMNOOOMMLMLNLNLKLOLMN", "> in mail": "ONPMMPMLMJONNNLLNKMKLJKNPKOKIM", "> in page": "ONKLNNONOONLMMONNNNNLOONLLLLLK", "> in release": "MMNKNNMMKNMLLNLLNNNQOLMLMKONOK", "> in wire": "NMOOONMMMNONONNLOONLNNNNMNOPON", "> high": "PMLMMPQNPJNGMIGTOMKJMJKGKJLKQK", "> short story": "MMNOMPMMNMONPMLNMMNMNLKLMOLNKN", "> long story": "NNNLMMNONNMMLMOMNOONMOONOMNOMM", "> in head": "OOOONONNNNMNNNMNNNNNMMNLMLMMMM", "> in tail": "LLMNNLJKMLPNOOMMNONONONNMNNPOL", "> signature below": "NOMNNOQNLMLNLNOJILMMLLOLLMKLKL", "> signature above": "MLNKKOKLPNNOMJMLMPNLJMKKNLOLNL", "> recurs": "KLNONOMFNINNPKKJJOJQHHNMILQPNN", "> page above": "OMLNMKKNKMINKLJLKMEQKQRLLNLNMK", "> page headline": "MPNKKNOMLLKJJKHOHMLKKMKLMNPMMO", "> page head": "MOIKMOLPMNMLLJJJMNKPLOOKLLNMKN", "> page story": "PNJLNLNNJNNLMLLLMNQMENSLJOJMLL", "> page box": "JMLMNLTKNLNMLINLRSLLKJJGLLMMLK", "> page below": "NMIJMNKMLLPJLJKIMOOKLMPMMMMPMJ", "length 3 @head": "FMP<MO:JM=BGKEKL:ALGVCSNONOFGH", "length 3 @body": "LKICNE@KFEGIJGGH9CLBYLQSRPPBFI", "length 3 @tail": "JKGCTICLJ@EHIEIK=D?FVHMTVQJDGD", "length 9 @head": "FTPFRM>HKPKMJFKPDRHHMQSPPLKKII", "length 9 @body": "GRNLPLEFMRLIHFGO@RIERPOQQJNOKI", "length 9 @tail": "HOPFMJEIOOMJIFJODSIFQLNSSKKKJJ", "length 18 @head": "QQQONMBJPPNIKHIPGPNIJKQMKMMLJL", "length 18 @body": "OPONLOCKPONIIHKQESMHJKOPKOOPKM", "length 18 @tail": "NMPMKMFKOQNJJIINGRNJKMPONOPMJN", "length 32 @head": "QMMSKNLMQQLNKMLNHPONHMMMIMMLKO", "length 32 @body": "MNMMKPMKONJKKMLMLRPKDOPNJOMOKK", "length 32 @tail": "MLMPKNKKONNLIOLONPPJHNONIQOLKN", "length 55 @head": "OIMPKRRPMJOMMPNJOJNLNNMLHJNPLL", "length 55 @body": "OHNNKQQPNLOKJNOMNJPQIMPLGJLKJN", "length 55 @tail": "MNKNKONNKJNLMNPKOFNRINQJGHONJP", "length 85 @head": "HCMBBQRQAANOPNSBUEJLHKJIGINMQJ", "length 85 @body": "LFKDGNOPBHNKONQDQEOPGNQLHJJPQK", "length 85 @tail": "JGIEGOMNCFOOPOQAS@MPGONGGGMOMG", "length 130 @head": "BDED>HSPAALRRTNEREPIIIIHFHHMNL", "length 130 @body": "IGFGFHOOAFORNQNHTIMLILMHFHJRPM", "length 130 @tail": "KGBGEJMMBBLJNOOGTDOMHGLG>CEMVK", "length 220 @head": "KBGAD@MJCKMPOVHDRIORJILBHJCJSI", "length 220 @body": "KHDEIFNIDJLTRSJGULMMILK<GI@KUD", "length 220 @tail": "KICGHFLK@HHKQINITHQPIJH=DF>LUK", "length more @head": "KJBHGDHFHGMDTGJHPMLMJILJHJLJON", "length more @body": "IJAHJENHBGKEPGOHWUSNGF@DBEMHSP", "length more @tail": "KLGKKINKDJJHPJNKNPKMJJNPGHHJOO", "words 1 @head": "PRMTPLLOILLMNLJPJNHJPNPMMMLLJL", "words 1 @body": "LPKOLNKMMKFJLKJONRGKNMOPQMOOPN", "words 1 @tail": "LNONPLKMILLJKMJMNPGIRLONQNOLJM", "words 2 @head": "LOOPPJDNRMOIIILNISMHIMPLOMLLIJ", "words 2 @body": "KONPOGDRPLLHIINNFPMFDOQPIOMQLL", "words 2 @tail": "LLNOMKGMROOIGILLHQLCHMQNMPOLJM", "words 4 @head": "PQRMKMJJOQKIKMJOHPMLKKPNKMMMHM", "words 4 @body": "NONJKPLINQMILKJPIQOJPOPLLMNNII", "words 4 @tail": "LMPLKLKJNOJIKMJNIROLMOQONPNMGN", "words 9 @head": "PKPIKPONPPNNNMMIKKPLIOPMJKNLNN", "words 9 @body": "PJOKKRONPPOLLMLLMONLKNPOHLMLON", "words 9 @tail": "MNLIKMMMMMPMLONNMKQKFOOOKJLLOO", "capitals @head": "KPPRRROIKKEPPTFOHQIIGMDKMMFHOJ", "capitals @body": "OQRROSRFJJIMKNFRFRMFELIIPICHKJ", "capitals @tail": "KMQPQSLIMMJMLTILGQNLDHFMRKADHN", "title case @head": "RKMOINJDSELKKELPGHJQHHNPJKOQHQ", "title case @body": "PILLKOMDTHDJEEOOBLLLFILSIJNUJM", "title case @tail": "MJMIJMKHQGIOEFLOIKMMFIKRKKOOIQ", "sentence case @head": "@IIIKQTQDNPORNMFRPLMINPKILGLMM", "sentence case @body": "GKGIKOQPDLQOQOMHTOKOHLOJKLHNPP", "sentence case @tail": "GJFIKOONGKPNQMNGSOKOHNPIILGOPQ", "first small @head": "S@PWEMACQLPJRIF@O@MKGHKKJMJKMP", "first small @body": "LDIOHGIFRLMIRPHEP>SMIJKMJNNGNG", "first small @tail": "MFNNHJHHODNHQJSFMANGHIGQKPPNPD", "first digit @head": "?ILMSMTGBSFIJJFFENNKFUSGHHFKFF", "first digit @body": "GIDPSJJGCTJJLLHEEOTLFTMEFHHKGF", "first digit @tail": "FJMKNONJFXHGHJJFDNPICPRFHGFNEC", "first capital @head": "OQNNMONNNNNMNNOONPMMGLOMKMNMNK", "first capital @body": "NOLMKOONNMONNNNNPPNKENPOLMOPOL", "first capital @tail": "MOMLMNLMOMLMNMMNOPOMEOQOLMONML", "first quote @head": "E@QDEVPIEICIFGEGKMMUHGDJHJBIHJ", "first quote @body": "NFJHINOJFIGIGIHGORJ]HHFLFJ@HGI", "first quote @tail": "MFIHIJLLFHFJHFEGMMK]GGHQEHDHHH", "first bracket @head": "IOLHQH<KJBSQOPKINAHIHOHMLOKJIL", "first bracket @body": "KMQEJJ?PLDPKLLGEK;PIJJHNKRFJHM", "first bracket @tail": "ILNHLIDMMIQLELHHIAGHFNGRQTHLMJ", "first dash @head": ";F@AEKRTBCOHGCCBSDNEVICJNHHJHG", "first dash @body": "CFCFHIMTDCKGGGEBUJNFWL@QPGLGGG", "first dash @tail": "DHBEHHMNFENIHFEDRGL=]EDPVEHFHD", "first sign @head": "<AJNMFNSD=NHFPKCLJKDOJVBMIIIJH", "first sign @body": "BMKHLJJLBBFHTUHMGLO@RMN<QGHELE", "first sign @tail": "CIFKLHLMEBKFKOMHDLPCXIR:LEGKFI", "some digits @head": "JHPPRNOPASMQNIKPMLSJFGMJHONOIP", "some digits @body": "JKNNPMMPFONOPLMPQLRKCKOIIQNRGM", "some digits @tail": "JINLNNLMDPMPLIOROMSIAINIGTOPGN", "no digits @head": "QQKPMPNMQHNJNOOMOOKNNNPNNLMMNL", "no digits @body": "OOMNLPOMPINLLNNKOQLOONPPNLNMPN", "no digits @tail": "MNLNMNLLOHOJMONJOPJOOOPQPMNMNN", "caseless @head": "MLNMKPROONLNLONMPKLMLKMKOKMOLK", "caseless @body": "JLHJKPMLOMJKLMOKSONPQMMIOJLPOK", "caseless @tail": "KKJMJMMLLLKJIPNMPMOMOMPLNLPONL", "stop @head": "KJE@EDNRGJVLUMKP[BNLFIILFIBLRK", "stop @body": "LMKGIIMPEJRNQOKO^CLPDJHLDI@OQM", "stop @tail": "LJFEHKLOHGTMTKIQcALM@ICKAH>SRK", "question @head": "?@BDGZNL?APHEHEFRUEFGGFFHIIIIH", "question @body": "DEGGKQOPCDKHDGEGTVHCDEMDGJHGGF", "question @tail": "GGFIJSLMBFFIHGFFOVKDCEP@CHGGHC", "last colon @head": "=HNKBBDQ@CTGNCDDXLGHDHHGGISJHJ", "last colon @body": "BHOKGGHKAFRIOGGI[IGHGMCCGHULEJ", "last colon @tail": "FIJJGFHNAHJIJFGHRINHFSIGDFUGHI", "bracketed @head": "LINIR?E@KHWPOQMJFACJHMEMJOBIJJ", "bracketed @body": "NCUFJDEDMHTIINIFL;CLKHKMJREDJN", "bracketed @tail": "KIPHLEHFNMTLENIHJABIFIGRMSHLOK", "name @head": "TJLSKLLJVILLPIMFHKMPJHIMKKPPEJ", "name @body": "QNPQJOIHWIIKLLKCIIENJFLOJJQPHI", "name @tail": "PJEMJNLKUHHKMHJGGIJKIKKQLKSPGI", "name first @head": "PFKRCKICXCNFKHKPPFLMJFGPHMOFHI", "name first @body": "JEELHIOFUHFGJGHSKHNOJDIUGJRBFI", "name first @tail": "LILKHIKGZEICGGJPKCLUJBJQDOQDGF", "label @head": "GRUIHLGJKMNNPOJJKHOHINMNIJQLKL", "label @body": "ILSIJKIQIKOLONKEGKQGHOOMGIPNOH", "label @tail": "IPSLIMHMIHOLRLIDGHQEHONLGHPPMM", "label word @head": "JKSKIHKIOLLONOLLNIRJIUIOHFOIJO", "label word @body": "JHSJJGHMKMLNOKJILIQMIQKOFEMDPM", "label word @tail": "JJPMJHJKKLLMQJQFJIRHHPJOEAJKMT", "furniture @head": "GKHFGFDG@QHGGGDG@LCHHHYHHNPKKI", "furniture @body": "HHHHIJFHBTLIHIDH=CBGELXEGRJNNJ", "furniture @tail": "IKHIIHHJDKHIHIGI:ACHGN[ECOLIHH", "furniture meta @head": "DSHB]>AGDZCDDGDA?CBHKEMKFHFGLF", "furniture meta @body": "HLMGSBEHE]BFJGC>=BBFKDNGHIEDLG", "furniture meta @tail": "HNNGSDHJC]ADFEDA<B@FJALKCE@DQB", "furniture photo @head": "EBCEKNFIQCQIE?WHCGBLLMFKMMKJIG", "furniture photo @body": "FFEILKHJPFLKGCRIFGAKLONKLMQHIF", "furniture photo @tail": "IGBILMJKKGNKBCWKGHBMLOFOKLKIJD", "furniture rights @head": "EIGMLGEGFIFIHLDIBJKLLIQCOJHHOW", "furniture rights @body": "IKHMMIIJIKDIEEEKAJIJLHU@OJHGJV", "furniture rights @tail": "HJCLKHHIEJBFB>CI:HJLJFP:QFCBUY", "says field @head": "ONNMNNPLNMLONLNHMNMOILONINLNLK", "says field @body": "NKLOLPNONKOROMQIMMNOGMNQLOMNJK", "says field @tail": "LKNLLMMNKLNMOKLMKNNQHKPNJPLNMN", "says photo @head": "CCLF>DBGLBSBGOhEBADHHJKGDGFFEM", "says photo @body": "GFHGFALENGPALVeGA<HFGHLBBFKA?T", "says photo @tail": "GEBHEFIIMETENMiGE<IFFNCD<AEA@H", "says contact @head": "KPR;GCAERFMJMQGDJEJKIHPPLHWGHI", "says contact @body": "GJPBHDGIOCRMKOGNIKHFHHOQKHVCKG", "says contact @tail": "ILPCIJEIIENGKHFIHIGFFJOPLCXCKF", "says rights @head": "BLBBC@EHEEONMdOBCELGIJIFJFGEJV", "says rights @body": "CJCEFECE@ELRL]MCDGHAFKEAHFDCMb", "says rights @tail": "FJBFGEGHCMFOM]PFAGIEFGGCIBEBI`", "says legal @head": ">IOHSHDK>@INQACDFGMGHGFKKIPG`K", "says legal @body": "IGFILEEADEMFN@BFAIJHHFNMJHVFbK", "says legal @tail": "GIHJMHHHDBOHH?DGFUDHECJIGGPDaI", "says notice @head": "=KNOSJ>LABSA[K?DGIKCJGFCGFJHDH", "says notice @body": "EMJMPG?FDDQC]ODGLMI<KHGBHGIEBE", "says notice @tail": "EKNSNIEKDDWE[IEGHHD@JGE<DAJGDE", "says desk @head": "DIKBXGBHFEWTPMFEKPGGHJOPMMGGKH", "says desk @body": "FNDEMJHJEIWTOOKCHHJEFHQMKMKFOD", "says desk @tail": "GJKFPHHJHHTOTMIGLLJFGLMJQOGAOF", "says page @head": "MNKGKLIKFKMINIKCIAIIIJYGJRMJOM", "says page @body": "JHNHKJLLDNJMOKKEICKJGOZCJOOINQ", "says page @tail": "KPMGJJKKFJJLKLFHKGLCHMXEHSNIMJ", "says author @head": "KOLNIKIIWKMELQPEKHGLJKONJJILKL", "says author @body": "KMMKJIKIVIQJMPNIJKMIIOMRJIKMPO", "says author @tail": "KLNJJHJJRNMDMMMHHGEMHPMSLJKQOM", "agency whole @head": "W9LE?;EHPG@GDFSNKGIRFFHJMFOJHH", "agency whole @body": "YEGFGBGKSKFIGILIHAFLEKKOIHNHIJ", "agency whole @tail": "PBIIEDIJJIFJHIOMIJHPGIEOR@UHJI", "agency first @head": "WC[:AJECVGEGHFIDB@GIIKLPHGDNHG", "agency first @body": "`BPAGLCCKHDGGGRED?EHJPIKHFBKHG", "agency first @tail": "TGVBFHHGLNDHHENG@AJGHJQTD@=PEB", "agency last @head": "L>PA??BHNNQJCCVTICEGKHKNGHHIIR", "agency last @body": "RDIFGCEGMJHJGGVVO@EDIGNOEIIJIT", "agency last @tail": "KEDEFDHJFJEJCEYOP@ACJEFTACFGH]", "date @head": "NFKFHHIJLYKXFKKXNMHHJJFLNJEGGI", "date @body": "OGNGJGLHLXKROMIWLMLGJNHOMJGDGK", "date @tail": "LIJHJGJIJWJUJIMXLSJEGHHLRIEFFC", "date words @head": "GMGADD>DG[NXFFKSJMSIHE?HMHKGHH", "date words @body": "HNBEG@BGKSIPHGFVNMPHFBDIKGOFIH", "date words @tail": "IKEGHFFHOOGQGGHMQJOIGCFFPEPFKE", "year @head": "NNOGFLKJMWHLFENPLDHJIHHKKHCPKT", "year @body": "QJQGIJKJKWJKEGQJIGHMHJIPJHAVGQ", "year @tail": "MLOHIMJIJTJNIGIRKDIIHFJMMDFVFP", "contact @head": "DEPOEDJGQQHE<ECPGFGQHFDOJH[JQK", "contact @body": "CGKLIDEGQMLD>FAP@BF]GAINHG]KHJ", "contact @tail": "GHOLIFIIKXEE;GCK=HDOECGPJD]HKK", "job @head": "LPJC>BAP]IMHH@OFMJCNIGFSGHFMCK", "job @body": "JJNGE@HLZHPIHFNFFEHIHFH[EHGQ>H", "job @tail": "KLHGDFHMUGOGMAPHGLHGHFKSBEGQGL", "says issue @head": "U<U@LIKGNRILIQDCLGIIKJHKHHNKNN", "says issue @body": "MBWEJHIHFTJHFPFGKIJJKLMFGHRNGP", "says issue @tail": "NDPGKHKJKSLGGLDEEKMEJHJNDDNLNV", "says reader @head": "NKIELJMLEGMOLMODOJHJIQUNKIGLJJ", "says reader @body": "JIJGLHNLGIPIQKHLMNNOIOULJHLNIJ", "says reader @tail": "LJFGKGKKFFLPJGLHMNMJGLVIKEJJSJ", "apart @head": "ROONOPLMLMMNOONNPOMMMNNNLMLNNM", "apart @body": "OOMKLPMKNMPNNMONPMLNMNNPOMOOOP", "apart @tail": "MMQMOMKKKOONMPONMOKMMNNONNONMP", "apart next @head": "NNMPPOONMOMNNONMMNMONNOQOOOLPM", "apart next @body": "ONLLLNNOPMNPMONLNNNNPNOOPMMOOO", "apart next @tail": "LMONNLMNMOMMLNMLQNNNNMNPQPNKMP", "share much @head": "OMNQMTLNMKLKLLPNKPPOGMKKIIMMKL", "share much @body": "NMMPLROOJKMNNONMPNONCNLLHJJQPN", "share much @tail": "JKJMLRMMEJKJLJPQOLRPEOHOGHMOKN", "share some @head": "NMOMMPOMMLMMKIQPJKONGLLKKILLNH", "share some @body": "PNOKLQOKNMKKMGQJKPOLELOKKHKOLJ", "share some @tail": "LOKJKKLIJLLOLHSNOKMNDMLOMHJQHJ", "share none @head": "POQJPKMMOPNMNNKLPNMKNNQNNNMMMN", "share none @body": "MNNINKLMPONLMMKLONNMPOROOOOLOL", "share none @tail": "MMPKNLLMOOOLMOLKOOMLONPOOPOLNO", "run 2 @head": "OPOOLNNOOJJMMMMMMMSKKLNLLLLJJK", "run 2 @body": "MQLMKLKPPIKJLMMNOJTNKNONOKMKKK", "run 2 @tail": "LMONKLLNOFPILLPMLJSLKNOMMMKKJM", "run 4 @head": "MNLLJMOOMGJKKOJPJLVJJMQLJIKMKL", "run 4 @body": "MMGKJMMOMEKLHKPMKHWKGLONHJNIKJ", "run 4 @tail": "MLHJJKLMFIIJGMGLGKWKJNQNIIOKMK", "run more @head": "NNMLIKOHMJJGMJLLJKVOIFPKHJHKIJ", "run more @body": "RSMKKNMLFKHHKJGHNFUBHBLGHIGKGL", "run more @tail": "LMJKKLLMHJLIJHGKHJVHIFQMFGIKHI", "dateline below @head": "MOPOQNOOMMONPPNIGIKJLMMKIJOJOP", "dateline below @body": "KNMNOMLLMMMMNOQKHJHLMNQLLLOLNO", "dateline below @tail": "NNONPNNONMNNOONKJLLLMMMLLLOLOO" }, transitions: { site: "HXPMMPHKLQJNLMLIIIHLMMRLLLJKMK", section: "QMJLKZMKMOLNLMLPIKFKJKILLLKMLL", header: "MMWUQOIHHMOPMPJNKJGQIJLKOQKJIO", slugline: "IMNJVSIMLHOOPLHOMJILJKHOJKKLKL", version: "KNLPMRJIIJRMNKKMMLILJLJKLJLKLM", headline: "MIKHKH]PTPPKHNMPQNILMJJJKMJKMM", deck: "NILJIJRHVRIKJKQONIGKOLNJLLKKOL", summary: "KKLJKHF_PNMLIMNIKLEKIOIKKLKKJL", byline: "LLMJJJLOTTMJJJQOOKFJJMOJKQIKNN", timestamp: "NPLKINLNSMNMKLPMMLGKIOQMIKLMLN", note: "LNKPNQJJNKXOPPKJHPIJNLLMJLSNKK", embargo: "RNJOIQJJLMMUJMJJMJIJKKJNPLONKJ", notice: "KKMRIPJIEKOI[HKHINHJJOISNJJIKM", restriction: "LLNQPMKKLKLMIVNOLOKKKKMPNNNPRI", photo: "LMLMKKOMONLINOSOPRIOGMJPMQLJHL", dateline: "MJQKLMJIJNIJJKKKTJFKHJJMKMMJKI", body: "KILIMFHGHJMMKMOOXSLPQNKQPPKMLN", subhead: "KKJKLJHKJHIKPKKJUMYOLPEILLIFJI", list: "JIHKKGHFIGJMJKJHLR]LGKEKMLGKJI", quote: "MLOLMLJKIHJLHPIKRLKVINJLLNLMOJ", separator: "IKQKKNNJLLPMJMJRNNEIIHNLQMKMMO", embed: "LKJJLJLJLKKKIHIKPPIKJUOLJGKJJI", boilerplate: "TQHGJMIKKLJLIMQKJICJKKYGHIFIMS", signoff: "LLQKOKLLINOKMMMNFNFHPKMWQKLIMM", end: "KMNKLJIJMNNMNNLJLILKMLRPPOONOP", more: "LLOLLKMMJNLLJMOKKKJLQLJSNOJKOM", contact: "JKKJLLJIJKKOMOMMEHFJKKLGOJ]OQN", about: "MLJLMKLLKKLLMNJKFIHKIKMLPKU^TJ", legal: "OKLILKKNJNKKJNIKJMIKMKMLMKPSZO", rights: "LLOLMLOLNMOKKGKKKKLLKLLIQKKKPK", start: "QOQONPKKJLMNNNLLIJJLLKOLLLKKKL" } };

// src/lexicon/line-stems.ts
var lineStems = { field: `from	to	cc	bcc	sent	date	subject	reply-to	attachments	attachment	attached	priority	category	slug	keyword	keywords	words	wordcount	section	source	version	desk	topic	story	number	id	location	length	format	duration	restrictions	editor	status	von	an	gesendet	datum	betreff	anlage	anlagen	anhang	ressort	priorit\xE4t	stichwort	de	\xE0	envoy\xE9	objet	pi\xE8ce	pi\xE8ces	date	para	enviado	fecha	asunto	adjunto	adjuntos	data	assunto	anexo	anexos	da	inviato	oggetto	allegato	allegati	a	aan	verzonden	onderwerp	bijlage	bijlagen	fr\xE5n	till	skickat	\xE4mne	bilaga	bilagor	fra	til	emne	sendt	dato	vedlegg	od	do	wys\u0142ano	temat	data	za\u0142\u0105cznik	za\u0142\u0105czniki	p\u0159edm\u011Bt	datum	komu	\u043E\u0442	\u043A\u043E\u043C\u0443	\u0434\u0430\u0442\u0430	\u0442\u0435\u043C\u0430	\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E	\u043A\u043E\u043F\u0438\u044F	\u0432\u043B\u043E\u0436\u0435\u043D\u0438\u0435	\u0432\u043B\u043E\u0436\u0435\u043D\u0438\u044F	\u0432\u0456\u0434	\u043A\u043E\u043C\u0443	kimden	kime	tarih	konu	ek	g\xF6nderen	g\xF6nderilen	dari	kepada	tanggal	perihal	hal	lampiran	tembusan	\u0645\u0646	\u0625\u0644\u0649	\u0627\u0644\u062A\u0627\u0631\u064A\u062E	\u0627\u0644\u0645\u0648\u0636\u0648\u0639	\u0627\u0644\u0645\u0631\u0641\u0642\u0627\u062A	\u0627\u0644\u0645\u0631\u0633\u0644	\u53D1\u4EF6\u4EBA	\u6536\u4EF6\u4EBA	\u4E3B\u9898	\u65E5\u671F	\u9644\u4EF6	\u5BC4\u4EF6\u8005	\u6536\u4EF6\u8005	\u4E3B\u65E8	\u53D1\u9001\u65F6\u95F4	\u4EF6\u540D	\u5DEE\u51FA\u4EBA	\u5B9B\u5148	\u9001\u4FE1\u65E5\u6642	\u65E5\u6642	\u9001\u4FE1\u8005	\u6DFB\u4ED8	\uC81C\uBAA9	\uBCF4\uB0B8\uC0AC\uB78C	\uBC1B\uB294\uC0AC\uB78C	\uB0A0\uC9DC	\uBCF4\uB0B8	\uBC1B\uB294	\uCCA8\uBD80`, photo: `photo	photos	photograph	photographs	photographer	picture	pictures	pictured	image	images	credit	courtesy	handout	graphic	infographic	file	caption	getty	shutterstock	foto	fotos	bild	bilder	aufnahme	archivbild	symbolbild	grafik	fotograf	photographie	cr\xE9dit	l\xE9gende	illustration	fotograf\xEDa	imagen	im\xE1genes	cortes\xEDa	archivo	gr\xE1fico	fotografia	immagine	immagini	cortesia	archivio	crediti	imagem	imagens	divulga\xE7\xE3o	arquivo	reprodu\xE7\xE3o	beeld	beelden	archief	bildtext	arkivbild	arkivfoto	kuva	kuvat	fot	zdj\u0119cie	zdj\u0119cia	archiwum	ilustracja	grafika	sn\xEDmek	k\xE9p	fot\xF3	\u0444\u043E\u0442\u043E	\u0441\u043D\u0438\u043C\u043E\u043A	\u0438\u043B\u043B\u044E\u0441\u0442\u0440\u0430\u0446\u0438\u044F	\u0430\u0440\u0445\u0438\u0432	\u0444\u043E\u0442\u043E\u0433\u0440\u0430\u0444\u0438\u044F	\u0433\u0440\u0430\u0444\u0438\u043A\u0430	\u0441\u0432\u0456\u0442\u043B\u0438\u043D\u0430	foto\u011Fraf	foto\u011Fraf\u0131	g\xF6rsel	ar\u015Fiv	gambar	dok	dokumentasi	ilustrasi	istimewa	grafis	\u0635\u0648\u0631\u0629	\u0627\u0644\u0635\u0648\u0631\u0629	\u062A\u0635\u0648\u064A\u0631	\u0627\u0644\u0635\u0648\u0631	\u0623\u0631\u0634\u064A\u0641	\u56FE	\u6444	\u4F9B\u56FE	\u8D44\u6599\u56FE	\u651D	\u5716	\u8CC7\u6599\u7167	\u64AE\u5F71	\u5199\u771F	\u63D0\u4F9B	\u753B\u50CF	\uC0AC\uC9C4	\uC81C\uACF5	\uC790\uB8CC\uC0AC\uC9C4	\uADF8\uB798\uD53D`, contact: `contact	contacts	tel	telephone	phone	mobile	cell	fax	call	email	e-mail	press	media	office	enquiries	inquiries	newsroom	spokesperson	desk	kontakt	ansprechpartner	ansprechpartnerin	telefon	pressestelle	r\xFCckfragen	r\xFCckfragehinweis	auskunft	pressekontakt	redaktion	handy	mail	t\xE9l\xE9phone	presse	courriel	relations	renseignements	r\xE9daction	contacto	contactos	tel\xE9fono	prensa	correo	informes	m\xF3vil	redacci\xF3n	contatto	contatti	telefono	cell	stampa	ufficio	redazione	info	contato	contatos	telefone	imprensa	telem\xF3vel	assessoria	gabinete	reda\xE7\xE3o	contactpersoon	telefoon	pers	perscontact	voorlichting	redactie	inlichtingen	presskontakt	mobil	pressansvarig	kontaktperson	pressetj\xE4nst	redaktionen	kontakty	telefon	rzecznik	prasowe	biuro	redakcja	informacji	\u043A\u043E\u043D\u0442\u0430\u043A\u0442	\u043A\u043E\u043D\u0442\u0430\u043A\u0442\u044B	\u0442\u0435\u043B\u0435\u0444\u043E\u043D	\u0442\u0435\u043B	\u043F\u0440\u0435\u0441\u0441-\u0441\u043B\u0443\u0436\u0431\u0430	\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F	\u043F\u043E\u0447\u0442\u0430	\u043A\u043E\u043D\u0442\u0430\u043A\u0442\u043D\u0430	ileti\u015Fim	irtibat	bas\u0131n	bilgi	faks	kontak	telepon	hp	humas	narahubung	informasi	media	redaksi	\u0644\u0644\u062A\u0648\u0627\u0635\u0644	\u0647\u0627\u062A\u0641	\u0627\u0644\u0647\u0627\u062A\u0641	\u0627\u0644\u0645\u0643\u062A\u0628	\u0644\u0644\u0627\u0633\u062A\u0641\u0633\u0627\u0631	\u0627\u062A\u0635\u0627\u0644	\u0628\u0631\u064A\u062F	\u0627\u0644\u0625\u0639\u0644\u0627\u0645\u064A	\u8054\u7CFB	\u7535\u8BDD	\u8054\u7CFB\u4EBA	\u90AE\u7BB1	\u806F\u7D61	\u96FB\u8A71	\u4FE1\u7BB1	\u554F\u3044\u5408\u308F\u305B	\u554F\u5408\u305B	\u9023\u7D61\u5148	\u62C5\u5F53	\u5E83\u5831	\uBB38\uC758	\uC5F0\uB77D\uCC98	\uC804\uD654	\uB2F4\uB2F9	\uD64D\uBCF4`, rights: `copyright	rights	reserved	reproduction	reproduced	republish	republished	redistributed	redistribution	syndicated	permission	licence	license	credit	usage	archive	sales	archives	resale	editorial	handout	rechte	vorbehalten	nachdruck	vervielf\xE4ltigung	verwendung	nutzung	weiterverbreitung	honorarfrei	redaktionellen	quellenangabe	belegexemplar	droits	r\xE9serv\xE9s	reproduction	interdite	autorisation	diffusion	usage	\xE9ditorial	revente	archives	derechos	reservados	reproducci\xF3n	prohibida	autorizaci\xF3n	venta	uso	editorial	difusi\xF3n	diritti	riservati	riproduzione	riservata	vietata	autorizzazione	uso	editoriale	vendita	direitos	reservados	reprodu\xE7\xE3o	proibida	autoriza\xE7\xE3o	uso	editorial	venda	permitida	rechten	voorbehouden	auteursrecht	overname	toestemming	rechtenvrij	gebruik	redactioneel	r\xE4ttigheter	upphovsr\xE4tt	eftertryck	publicering	tillst\xE5nd	redaktionellt	prawa	zastrze\u017Cone	autorskie	kopiowanie	zabronione	przedruk	zgody	redakcyjnych	wykorzystanie	\u043F\u0440\u0430\u0432\u0430	\u0437\u0430\u0449\u0438\u0449\u0435\u043D\u044B	\u043F\u0435\u0440\u0435\u043F\u0435\u0447\u0430\u0442\u043A\u0430	\u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435	\u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043D\u0438\u044F	\u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435	\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u043E\u043D\u043D\u043E\u0433\u043E	\u043F\u0435\u0440\u0435\u043F\u0440\u043E\u0434\u0430\u0436\u0430	hakk\u0131	haklar\u0131	sakl\u0131d\u0131r	telif	izinsiz	yay\u0131nlanamaz	kopyalanamaz	kullan\u0131lamaz	hak	cipta	dilarang	mengutip	izin	redaksi	dijual	keperluan	menyalin	\u062D\u0642\u0648\u0642	\u0627\u0644\u062D\u0642\u0648\u0642	\u0645\u062D\u0641\u0648\u0638\u0629	\u0627\u0644\u0646\u0634\u0631	\u0627\u0644\u0637\u0628\u0639	\u0625\u0630\u0646	\u064A\u0645\u0646\u0639	\u0644\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645	\u7248\u6743	\u8F6C\u8F7D	\u6388\u6743	\u7248\u6B0A	\u8F49\u8F09	\u6388\u6B0A	\u4E25\u7981	\u4EC5\u4F9B	\u8457\u4F5C\u6A29	\u7121\u65AD	\u8EE2\u8F09	\u7981\u3058	\u5229\u7528	\uBB34\uB2E8	\uC804\uC7AC	\uC7AC\uBC30\uD3EC	\uC800\uC791\uAD8C	\uAE08\uC9C0	\uC7AC\uD310\uB9E4`, legal: `disclaimer	forward-looking	statements	securities	offer	solicitation	jurisdiction	liability	regulation	exchange	registered	accuracy	adequacy	responsibility	gaap	non-gaap	cautionary	confidential	intended	recipient	disclosure	information	haftungsausschluss	wertpapiere	angebot	zukunftsgerichtete	verantwortung	haftung	vertraulich	vertrauliche	insiderinformationen	avertissement	responsabilit\xE9	valeurs	confidentiel	confidentielles	r\xE9glement\xE9e	aviso	legal	responsabilidad	valores	car\xE1cter	informativo	oferta	confidencial	confidenciais	responsabilidade	avvertenze	responsabilit\xE0	offerta	costituisce	riservatezza	riservate	aansprakelijkheid	vertrouwelijk	vertrouwelijke	disclaimer	insynsinformation	marknadsmissbruksf\xF6rordning	konfidentiell	ansvar	offentligg\xF6rande	poufne	odpowiedzialno\u015Bci	oferty	zastrze\u017Cenie	\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0441\u0442\u0438	\u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D\u0443\u044E	\u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D\u0430	\u043E\u0444\u0435\u0440\u0442\u043E\u0439	\u0440\u0430\u0441\u043A\u0440\u044B\u0442\u0438\u0435	sorumluluk	gizli	gizlidir	yat\u0131r\u0131m	tavsiyesi	rahasia	tanggung	penawaran	\u0633\u0631\u064A\u0629	\u0645\u0633\u0624\u0648\u0644\u064A\u0629	\u0625\u062E\u0644\u0627\u0621	\u0639\u0631\u0636\u0627	\u514D\u8D23	\u58F0\u660E	\u4E0D\u6784\u6210	\u4FDD\u5BC6	\u514D\u8CAC	\u6295\u8CC7	\u6A5F\u5BC6	\u8CAC\u4EFB	\uBA74\uCC45	\uCC45\uC784	\uD22C\uC790	\uAE30\uBC00`, notice: `kill	killed	withhold	withheld	withdraw	withdrawn	correct	corrects	corrected	correction	corrections	clarification	refile	refiles	retracted	retraction	cancel	cancelled	disregard	advisory	erratum	amended	mandatory	zur\xFCckgezogen	zur\xFCckziehung	korrigiert	korrektur	berichtigung	berichtigt	richtigstellung	r\xFCckzug	gesperrt	storno	annul\xE9	annul\xE9e	annulation	corrige	corrig\xE9	correction	rectificatif	rectification	erratum	retir\xE9e	anulada	anulaci\xF3n	anular	corrige	correcci\xF3n	corregido	rectificaci\xF3n	retirar	fe	errata	erratas	errata	corrige	annullare	annullata	annullato	correzione	rettifica	ritirata	corregge	anulado	cancelada	cancelar	corre\xE7\xE3o	corrige	corrigido	retifica\xE7\xE3o	err\xE1mos	intrekken	ingetrokken	correctie	rectificatie	gecorrigeerd	vasthouden	vervalt	vervangt	\xE5terkallas	r\xE4ttelse	r\xE4ttat	r\xE4ttar	stopp	annulleras	anulowana	anulowa\u0107	wycofujemy	wycofana	korekta	sprostowanie	poprawiona	\u0430\u043D\u043D\u0443\u043B\u0438\u0440\u0443\u0435\u0442\u0441\u044F	\u0430\u043D\u043D\u0443\u043B\u0438\u0440\u043E\u0432\u0430\u0442\u044C	\u043E\u0442\u0437\u044B\u0432	\u043E\u0442\u043E\u0437\u0432\u0430\u043D\u043E	\u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435	\u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E	\u043F\u043E\u043F\u0440\u0430\u0432\u043A\u0430	\u0443\u0442\u043E\u0447\u043D\u0435\u043D\u0438\u0435	\u043E\u043F\u0440\u043E\u0432\u0435\u0440\u0436\u0435\u043D\u0438\u0435	iptal	d\xFCzeltme	d\xFCzeltir	d\xFCzeltilmi\u015Ftir	geri	\xE7ekilmi\u015Ftir	ralat	koreksi	dibatalkan	pembatalan	dicabut	\u062A\u0635\u062D\u064A\u062D	\u0625\u0644\u063A\u0627\u0621	\u0645\u0644\u063A\u0649	\u0633\u062D\u0628	\u064A\u0631\u062C\u0649	\u66F4\u6B63	\u64A4\u7A3F	\u4F5C\u5E9F	\u8BA2\u6B63	\u52D8\u8BEF	\u64A4\u56DE	\u505C\u7528	\u8A02\u6B63	\u53D6\u308A\u6D88\u3057	\u53D6\u6D88	\u5DEE\u3057\u66FF\u3048	\uC815\uC815	\uCDE8\uC18C	\uC0AD\uC81C	\uBC14\uB85C\uC7A1\uC2B5\uB2C8\uB2E4	\uBCF4\uB958`, desk: `eds	editors	editor	desk	desks	subs	attention	attn	adds	updates	writethru	recasts	rewrites	trims	embargo	embargoed	advance	slugged	graf	grafs	para	paras	paragraph	paragraphs	optional	moved	notes	note	story	repeats	available	attached	photocall	interviews	spreadsheet	redaktionen	redaktion	achtung	hinweis	sperrfrist	meldung	absatz	erg\xE4nzt	neu	anbei	attention	r\xE9dactions	r\xE9daction	embargo	d\xE9p\xEAche	paragraphe	actualise	ajoute	pr\xE9cise	joint	jointes	atenci\xF3n	editores	redacciones	redactores	embargo	despacho	p\xE1rrafo	actualiza	a\xF1ade	agrega	ampl\xEDa	adjunto	adjunta	attenzione	redazioni	redazione	embargo	lancio	paragrafo	aggiorna	aggiunge	allegato	allegata	aten\xE7\xE3o	editores	reda\xE7\xF5es	embargo	despacho	par\xE1grafo	atualiza	acrescenta	anexo	redacties	redactie	attentie	embargo	bericht	alinea	bijgevoegd	bijlage	redakt\xF6rer	redaktioner	obs	embargo	texten	stycket	bifogas	bifogad	uwaga	redakcje	redakcji	embargo	depesza	akapit	dodaje	za\u0142\u0105czeniu	\u0432\u043D\u0438\u043C\u0430\u043D\u0438\u0435	\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F\u043C	\u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440\u0430\u043C	\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u0439	\u044D\u043C\u0431\u0430\u0440\u0433\u043E	\u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435	\u0430\u0431\u0437\u0430\u0446	\u0430\u0431\u0437\u0430\u0446\u0435	\u0434\u043E\u0431\u0430\u0432\u043B\u0435\u043D\u044B	\u043F\u0440\u0438\u043B\u0430\u0433\u0430\u0435\u0442\u0441\u044F	dikkat	edit\xF6rler	edit\xF6rlere	ambargo	haber	haberi	paragraf	ekte	ekler	redaktur	redaksi	embargo	berita	alinea	paragraf	terlampir	\u062A\u0646\u0628\u064A\u0647	\u0627\u0644\u0645\u062D\u0631\u0631\u064A\u0646	\u0627\u0646\u062A\u0628\u0627\u0647	\u062D\u0638\u0631	\u0627\u0644\u0641\u0642\u0631\u0629	\u064A\u0636\u064A\u0641	\u0645\u0631\u0641\u0642	\u7F16\u8F91	\u7F16\u8005	\u7F16\u8005\u6309	\u6CE8\u610F	\u6BB5	\u7A3F\u4EF6	\u9644	\u7DE8\u96C6	\u6CE8\u610F	\u89E3\u7981	\u6BB5\u843D	\u7DE8\u8F2F	\uD3B8\uC9D1\uC790	\uC8FC\uC758	\uC5E0\uBC14\uACE0	\uBB38\uB2E8	\uCC38\uACE0`, page: `subscribe	subscription	subscriptions	subscriber	newsletter	newsletters	cookie	cookies	login	log	sign	signup	account	comment	comments	share	follow	related	read	more	recommended	trending	popular	advertisement	sponsored	app	download	print	save	menu	search	privacy	terms	republish	homepage	topics	tags	watch	bookmark	unsubscribe	password	inbox	abonnieren	abo	abonnement	newsletter	cookies	anmelden	registrieren	kommentar	kommentare	kommentieren	teilen	folgen	lesen	mehr	artikel	anzeige	werbung	drucken	merken	men\xFC	suche	datenschutz	startseite	themen	schlagw\xF6rter	abonnenten	abonner	abonnez-vous	abonn\xE9s	newsletter	cookies	connexion	connecter	inscrire	commentaire	commentaires	partager	suivre	lire	article	publicit\xE9	imprimer	accueil	recherche	th\xE8mes	\xE9couter	suscr\xEDbete	suscriptores	suscripci\xF3n	bolet\xEDn	cookies	sesi\xF3n	reg\xEDstrate	comentario	comentarios	comentar	compartir	s\xEDguenos	leer	relacionadas	relacionados	publicidad	imprimir	inicio	buscar	etiquetas	temas	escucha	abbonati	abbonamento	newsletter	cookie	accedi	registrati	commento	commenti	commentare	condividi	seguici	leggi	correlati	pubblicit\xE0	stampa	cerca	argomenti	tag	ascolta	iscriviti	assine	assinantes	newsletter	cookies	entrar	cadastre-se	coment\xE1rio	coment\xE1rios	comentar	compartilhe	partilhar	siga-nos	leia	relacionadas	publicidade	imprimir	buscar	assuntos	ou\xE7a	inscreva-se	abonneer	abonnees	nieuwsbrief	cookies	inloggen	registreren	reactie	reacties	reageer	delen	volg	lees	meer	gerelateerd	advertentie	afdrukken	zoeken	onderwerpen	luister	gelezen	prenumerera	prenumeranter	nyhetsbrev	cookies	logga	kommentar	kommentarer	kommentera	dela	f\xF6lj	l\xE4s	mer	relaterat	annons	s\xF6k	\xE4mnen	lyssna	l\xE4st	subskrybuj	prenumerata	newsletter	cookies	zaloguj	zarejestruj	komentarz	komentarze	skomentuj	udost\u0119pnij	obserwuj	czytaj	wi\u0119cej	powi\u0105zane	reklama	szukaj	tagi	tematy	czytane	\u043F\u043E\u0434\u043F\u0438\u0441\u043A\u0430	\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u0442\u044C\u0441\u044F	\u043F\u043E\u0434\u043F\u0438\u0448\u0438\u0442\u0435\u0441\u044C	\u0440\u0430\u0441\u0441\u044B\u043B\u043A\u0430	\u0432\u043E\u0439\u0442\u0438	\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0430\u0446\u0438\u044F	\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0439	\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0438	\u043F\u043E\u0434\u0435\u043B\u0438\u0442\u044C\u0441\u044F	\u0447\u0438\u0442\u0430\u0439\u0442\u0435	\u0447\u0438\u0442\u0430\u0442\u044C	\u0442\u0430\u043A\u0436\u0435	\u0440\u0435\u043A\u043B\u0430\u043C\u0430	\u043F\u043E\u0438\u0441\u043A	\u043C\u0435\u043D\u044E	\u0442\u0435\u0433\u0438	\u0442\u0435\u043C\u044B	\u0432\u043A\u043E\u043D\u0442\u0430\u043A\u0442\u0435	\u0442\u0435\u043B\u0435\u0433\u0440\u0430\u043C	telegram	\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435	abone	b\xFClten	\xE7erez	giri\u015F	\xFCye	yorum	yorumlar	payla\u015F	takip	oku	okuyun	ilgili	haberler	reklam	yazd\u0131r	ara	etiketler	konular	dinle	okunanlar	langganan	berlangganan	newsletter	masuk	daftar	komentar	bagikan	ikuti	baca	juga	terkait	iklan	cari	topik	terpopuler	dengarkan	unduh	\u0627\u0634\u062A\u0631\u0643	\u0627\u0644\u0646\u0634\u0631\u0629	\u062A\u0633\u062C\u064A\u0644	\u0627\u0644\u062F\u062E\u0648\u0644	\u062A\u0639\u0644\u064A\u0642	\u0627\u0644\u062A\u0639\u0644\u064A\u0642\u0627\u062A	\u0634\u0627\u0631\u0643	\u062A\u0627\u0628\u0639\u0646\u0627	\u062A\u0627\u0628\u0639\u0648\u0646\u0627	\u0627\u0642\u0631\u0623	\u0627\u0644\u0645\u0632\u064A\u062F	\u0635\u0644\u0629	\u0625\u0639\u0644\u0627\u0646	\u0628\u062D\u062B	\u0645\u0648\u0627\u0636\u064A\u0639	\u8BA2\u9605	\u767B\u5F55	\u8BC4\u8BBA	\u5206\u4EAB	\u5173\u6CE8	\u9605\u8BFB	\u76F8\u5173	\u66F4\u591A	\u5E7F\u544A	\u641C\u7D22	\u70ED\u95E8	\u63A8\u8350	\u5BA2\u6237\u7AEF	\u626B\u7801	\u8A02\u95B1	\u767B\u5165	\u8A55\u8AD6	\u7559\u8A00	\u66F4\u591A	\u5EE3\u544A	\u71B1\u9580	\u63A8\u85A6	\u30ED\u30B0\u30A4\u30F3	\u4F1A\u54E1	\u767B\u9332	\u30B3\u30E1\u30F3\u30C8	\u30B7\u30A7\u30A2	\u30D5\u30A9\u30ED\u30FC	\u95A2\u9023\u8A18\u4E8B	\u5E83\u544A	\u691C\u7D22	\u304A\u3059\u3059\u3081	\u30E9\u30F3\u30AD\u30F3\u30B0	\u30A2\u30D7\u30EA	\uAD6C\uB3C5	\uB85C\uADF8\uC778	\uB313\uAE00	\uACF5\uC720	\uD314\uB85C\uC6B0	\uAD00\uB828	\uAD11\uACE0	\uAC80\uC0C9	\uCD94\uCC9C	\uAE30\uC0AC\uBCF4\uAE30	\uC571	abonner	abonnement	nyhedsbrev	annonce	annoncen	artiklen	forts\xE6tter	l\xE6s	ogs\xE5	del	komment\xE9r	s\xF8g	nyhetsbrev	annonsen	saken	fortsetter	les	delt	logg	tips	tilaa	tilaajille	uutiskirje	mainos	mainoksen	juttu	jatkuu	lue	my\xF6s	jaa	kommentit	kirjaudu	haku	ev\xE4steet	aboneaz\u0103-te	abonament	publicitate	cite\u0219te	citi\u021Bi	distribuie	comentarii	cookie-uri	p\u0159edplatn\xE9	p\u0159edplatitel\xE9	reklama	inzerce	\u010Dt\u011Bte	p\u0159e\u010Dt\u011Bte	tak\xE9	sd\xEDlet	diskuse	p\u0159ihl\xE1sit	hledat	predplatn\xE9	\u010D\xEDtajte	zdie\u013Ea\u0165	el\u0151fizet\xE9s	el\u0151fizet\u0151k	hirdet\xE9s	h\xEDrlev\xE9l	olvassa	kapcsol\xF3d\xF3	megoszt\xE1s	k\xF6vessen	keres\xE9s	bejelentkez\xE9s	hozz\xE1sz\xF3l\xE1sok	\u0430\u0431\u043E\u043D\u0430\u043C\u0435\u043D\u0442	\u0430\u0431\u043E\u043D\u0438\u0440\u0430\u0439	\u0440\u0435\u043A\u043B\u0430\u043C\u0430	\u043F\u0440\u043E\u0447\u0435\u0442\u0435\u0442\u0435	\u0441\u043F\u043E\u0434\u0435\u043B\u0438	\u043A\u043E\u043C\u0435\u043D\u0442\u0430\u0440\u0438	\u0442\u044A\u0440\u0441\u0435\u043D\u0435	\u043F\u0456\u0434\u043F\u0438\u0441\u043A\u0430	\u043F\u0456\u0434\u043F\u0438\u0441\u0430\u0442\u0438\u0441\u044F	\u0440\u0435\u043A\u043B\u0430\u043C\u0430	\u0447\u0438\u0442\u0430\u0439\u0442\u0435	\u043F\u043E\u0434\u0456\u043B\u0438\u0442\u0438\u0441\u044F	\u043A\u043E\u043C\u0435\u043D\u0442\u0430\u0440\u0456	\u043F\u043E\u0448\u0443\u043A	\u0443\u0432\u0456\u0439\u0442\u0438	pretplata	pretplatite	oglas	\u010Ditajte	pro\u010Ditajte	podijeli	podeli	komentari	prijava	\u043F\u0440\u0435\u0442\u043F\u043B\u0430\u0442\u0430	\u0447\u0438\u0442\u0430\u0458\u0442\u0435	\u043F\u043E\u0434\u0435\u043B\u0438	\u043A\u043E\u043C\u0435\u043D\u0442\u0430\u0440\u0438	\u03C3\u03C5\u03BD\u03B4\u03C1\u03BF\u03BC\u03AE	\u03B4\u03B9\u03B1\u03C6\u03AE\u03BC\u03B9\u03C3\u03B7	\u03B4\u03B9\u03B1\u03B2\u03AC\u03C3\u03C4\u03B5	\u03B5\u03C0\u03AF\u03C3\u03B7\u03C2	\u03B1\u03BA\u03BF\u03BB\u03BF\u03C5\u03B8\u03AE\u03C3\u03C4\u03B5	\u03BA\u03BF\u03B9\u03BD\u03BF\u03C0\u03BF\u03AF\u03B7\u03C3\u03B7	\u03C3\u03C7\u03CC\u03BB\u03B9\u03B1	\u03B1\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7	\u03C3\u03CD\u03BD\u03B4\u03B5\u03C3\u03B7	\u03B5\u03B3\u03B3\u03C1\u03B1\u03C6\u03AE	\u03BC\u03B5\u03BD\u03BF\u03CD	\u03B1\u03C1\u03C7\u03B9\u03BA\u03AE	cookies	\u05DE\u05D9\u05E0\u05D5\u05D9	\u05DC\u05DE\u05E0\u05D5\u05D9\u05D9\u05DD	\u05E4\u05E8\u05E1\u05D5\u05DE\u05EA	\u05E7\u05E8\u05D0\u05D5	\u05E9\u05EA\u05E4\u05D5	\u05EA\u05D2\u05D5\u05D1\u05D5\u05EA	\u05D4\u05D9\u05E8\u05E9\u05DE\u05D5	\u05E2\u05E7\u05D1\u05D5	\u05D7\u05D9\u05E4\u05D5\u05E9	\u05EA\u05E4\u05E8\u05D9\u05D8	\u05DB\u05E0\u05D9\u05E1\u05D4	\u0627\u0634\u062A\u0631\u0627\u06A9	\u062E\u0628\u0631\u0646\u0627\u0645\u0647	\u062A\u0628\u0644\u06CC\u063A\u0627\u062A	\u0628\u062E\u0648\u0627\u0646\u06CC\u062F	\u0628\u06CC\u0634\u062A\u0631	\u0628\u0631\u0686\u0633\u0628	\u0628\u0631\u0686\u0633\u0628\u200C\u0647\u0627	\u0646\u0638\u0631\u0627\u062A	\u062F\u06CC\u062F\u06AF\u0627\u0647	\u0648\u0631\u0648\u062F	\u062C\u0633\u062A\u062C\u0648	\u0627\u0634\u062A\u0631\u0627\u06A9\u200C\u06AF\u0630\u0627\u0631\u06CC	\u0938\u0926\u0938\u094D\u092F\u0924\u093E	\u0935\u093F\u091C\u094D\u091E\u093E\u092A\u0928	\u092A\u0922\u093C\u0947\u0902	\u0936\u0947\u092F\u0930	\u091F\u093F\u092A\u094D\u092A\u0923\u0940	\u092B\u0949\u0932\u094B	\u0932\u0949\u0917\u093F\u0928	\u0916\u094B\u091C\u0947\u0902	\u0E2A\u0E21\u0E31\u0E04\u0E23\u0E2A\u0E21\u0E32\u0E0A\u0E34\u0E01	\u0E42\u0E06\u0E29\u0E13\u0E32	\u0E2D\u0E48\u0E32\u0E19\u0E40\u0E1E\u0E34\u0E48\u0E21\u0E40\u0E15\u0E34\u0E21	\u0E2D\u0E48\u0E32\u0E19\u0E15\u0E48\u0E2D	\u0E41\u0E0A\u0E23\u0E4C	\u0E04\u0E27\u0E32\u0E21\u0E04\u0E34\u0E14\u0E40\u0E2B\u0E47\u0E19	\u0E15\u0E34\u0E14\u0E15\u0E32\u0E21	\u0E04\u0E49\u0E19\u0E2B\u0E32	\u0111\u0103ng	k\xFD	qu\u1EA3ng	c\xE1o	chia	s\u1EBB	b\xECnh	lu\u1EADn	theo	d\xF5i	t\xECm	ki\u1EBFm	xem	th\xEAm`, author: `by	author	writer	writers	reporter	reporters	reporting	correspondent	staff	editing	edited	written	compiled	contributed	words	columnist	story	von	autor	autorin	reporter	reporterin	korrespondent	korrespondentin	redakteur	redakteurin	text	bearbeitet	par	auteur	envoy\xE9	envoy\xE9e	sp\xE9cial	sp\xE9ciale	correspondant	correspondante	propos	recueillis	por	autor	autora	corresponsal	redactor	redactora	enviado	enviada	especial	texto	edici\xF3n	di	autore	inviato	inviata	corrispondente	testo	cura	por	rep\xF3rter	correspondente	edi\xE7\xE3o	texto	reportagem	door	auteur	verslaggever	correspondent	redacteur	tekst	av	reporter	korrespondent	text	skribent	journalist	autor	autorka	oprac	opracowanie	korespondent	tekst	dziennikarz	dziennikarka	\u0430\u0432\u0442\u043E\u0440	\u0430\u0432\u0442\u043E\u0440\u044B	\u043A\u043E\u0440\u0440\u0435\u0441\u043F\u043E\u043D\u0434\u0435\u043D\u0442	\u043A\u043E\u0440\u0440	\u0442\u0435\u043A\u0441\u0442	\u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440	\u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044C	\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u0438\u043B	\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u0438\u043B\u0430	haber	muhabir	yazar	yazan	edit\xF6r	muhabiri	haz\u0131rlayan	kaleme	oleh	penulis	pewarta	wartawan	laporan	editor	reporter	\u0643\u062A\u0628	\u0643\u062A\u0628\u062A	\u0628\u0642\u0644\u0645	\u0645\u0631\u0627\u0633\u0644	\u0645\u0631\u0627\u0633\u0644\u0629	\u062A\u062D\u0631\u064A\u0631	\u0625\u0639\u062F\u0627\u062F	\u062A\u0642\u0631\u064A\u0631	\u8BB0\u8005	\u4F5C\u8005	\u8D23\u4EFB\u7F16\u8F91	\u8D23\u7F16	\u7F16\u8F91	\u901A\u8BAF\u5458	\u6587	\u8A18\u8005	\u8CAC\u4EFB\u7DE8\u8F2F	\u64B0\u6587	\u8A18\u8005	\u7B46\u8005	\u6587\u8CAC	\u53D6\u6750	\u805E\u304D\u624B	\uAE30\uC790	\uD2B9\uD30C\uC6D0	\uAE00	\uD3B8\uC9D1	\uB17C\uC124\uC704\uC6D0`, house: `news	press	times	gazette	herald	tribune	post	journal	chronicle	courier	observer	examiner	daily	weekly	magazine	review	bulletin	radio	tv	network	wire	newswire	newswires	agency	office	department	ministry	university	college	institute	bureau	council	association	federation	foundation	commission	committee	society	authority	service	services	company	group	inc	ltd	plc	llc	corp	corporation	museum	trust	centre	center	union	board	shire	zeitung	nachrichten	anzeiger	blatt	kurier	bote	rundschau	presse	verlag	verein	universit\xE4t	hochschule	institut	amt	ministerium	polizeipr\xE4sidium	polizeidirektion	landkreis	gmbh	ag	kg	gruppe	verband	gesellschaft	bundesamt	stiftung	journal	gazette	courrier	agence	universit\xE9	institut	minist\xE8re	pr\xE9fecture	mairie	soci\xE9t\xE9	groupe	f\xE9d\xE9ration	association	fondation	conseil	commission	sa	sarl	diario	peri\xF3dico	gaceta	heraldo	agencia	universidad	instituto	ministerio	ayuntamiento	asociaci\xF3n	fundaci\xF3n	consejo	grupo	compa\xF1\xEDa	correo	noticias	giornale	gazzetta	corriere	messaggero	agenzia	universit\xE0	istituto	ministero	comune	provincia	associazione	fondazione	gruppo	societ\xE0	notizie	spa	jornal	gazeta	di\xE1rio	correio	ag\xEAncia	universidade	minist\xE9rio	prefeitura	c\xE2mara	associa\xE7\xE3o	funda\xE7\xE3o	secretaria	r\xE1dio	not\xEDcias	krant	courant	dagblad	nieuwsblad	nieuws	universiteit	ministerie	gemeente	vereniging	stichting	bv	nv	provincie	omroep	tidning	tidningen	dagbladet	bladet	posten	aftonposten	nyheter	universitet	h\xF6gskolan	kommun	myndigheten	ab	f\xF6rbundet	stiftelsen	avis	avisa	gazeta	dziennik	kurier	g\u0142os	wiadomo\u015Bci	uniwersytet	ministerstwo	urz\u0105d	gmina	stowarzyszenie	fundacja	sp\xF3\u0142ka	radio	\u0433\u0430\u0437\u0435\u0442\u0430	\u0432\u0435\u0441\u0442\u043D\u0438\u043A	\u0438\u0437\u0432\u0435\u0441\u0442\u0438\u044F	\u0432\u0435\u0434\u043E\u043C\u043E\u0441\u0442\u0438	\u043D\u043E\u0432\u043E\u0441\u0442\u0438	\u0430\u0433\u0435\u043D\u0442\u0441\u0442\u0432\u043E	\u0443\u043D\u0438\u0432\u0435\u0440\u0441\u0438\u0442\u0435\u0442	\u0438\u043D\u0441\u0442\u0438\u0442\u0443\u0442	\u043C\u0438\u043D\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043E	\u0430\u0434\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u0430\u0446\u0438\u044F	\u0443\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435	\u0440\u0430\u0434\u0438\u043E	\u0441\u043B\u0443\u0436\u0431\u0430	\u043E\u043E\u043E	\u043E\u0430\u043E	\u043F\u0430\u043E	gazetesi	haber	ajans\u0131	postas\u0131	\xFCniversitesi	bakanl\u0131\u011F\u0131	belediyesi	valili\u011Fi	derne\u011Fi	vakf\u0131	genel	m\xFCd\xFCrl\xFC\u011F\xFC	holding	harian	koran	kantor	berita	warta	universitas	kementerian	dinas	yayasan	pemerintah	kabupaten	suara	pos	pt	tbk	\u0635\u062D\u064A\u0641\u0629	\u062C\u0631\u064A\u062F\u0629	\u0648\u0643\u0627\u0644\u0629	\u062C\u0627\u0645\u0639\u0629	\u0648\u0632\u0627\u0631\u0629	\u0645\u0639\u0647\u062F	\u0628\u0644\u062F\u064A\u0629	\u062C\u0645\u0639\u064A\u0629	\u0645\u0624\u0633\u0633\u0629	\u0647\u064A\u0626\u0629	\u0634\u0631\u0643\u0629	\u0625\u0630\u0627\u0639\u0629	\u0642\u0646\u0627\u0629	\u0623\u0646\u0628\u0627\u0621	\u0627\u0644\u0623\u0646\u0628\u0627\u0621	\u65E5\u62A5	\u665A\u62A5	\u65E9\u62A5	\u65F6\u62A5	\u65B0\u95FB	\u901A\u8BAF\u793E	\u5927\u5B66	\u5B66\u9662	\u5468\u520A	\u516C\u53F8	\u96C6\u56E2	\u65E5\u5831	\u665A\u5831	\u6642\u5831	\u65B0\u805E	\u901A\u4FE1\u793E	\u5927\u5B78	\u682A\u5F0F\u4F1A\u793E	\u5354\u4F1A	\u8CA1\u56E3	\u6CD5\u4EBA	\u65B0\u5831	\u7701	\uC77C\uBCF4	\uC2E0\uBB38	\uB274\uC2A4	\uD1B5\uC2E0	\uB300\uD559\uAD50	\uC8FC\uC2DD\uD68C\uC0AC	\uD611\uD68C	\uC7AC\uB2E8`, issue: `no	nos	vol	volume	issue	edition	price	cents	pence	penny	copy	established	estab	founded	weather	published	weekly	daily	morning	evening	nr	nummer	jahrgang	jahrg	jg	ausgabe	preis	pfennig	pfg	pf	einzelpreis	morgenausgabe	abendausgabe	gegr\xFCndet	erscheint	ann\xE9e	num\xE9ro	\xE9dition	prix	centimes	quotidien	hebdomadaire	fond\xE9	a\xF1o	n\xFAm	n\xFAmero	edici\xF3n	precio	c\xE9ntimos	c\xE9ntimo	pesetas	diario	fundado	anno	numero	edizione	prezzo	lire	centesimi	quotidiano	ano	edi\xE7\xE3o	pre\xE7o	r\xE9is	avulso	jaargang	losse	prijs	ct	verschijnt	\xE5rg\xE5ng	\xE5rgang	l\xF6snummer	l\xF8ssalg	\xF6re	\xF8re	pris	vuosikerta	irtonumero	penni\xE4	rok	ro\u010Dn\xEDk	\u010D\xEDslo	cena	hal\xE9\u0159\u016F	rocznik	numer	wydanie	groszy	\xE9vfolyam	sz\xE1m	\xE1ra	fill\xE9r	anul	pre\u0163ul	\u0433\u043E\u0434	\u0438\u0437\u0434\u0430\u043D\u0438\u044F	\u0446\u0435\u043D\u0430	\u043A\u043E\u043F	\u0432\u044B\u043F\u0443\u0441\u043A	\u0440\u0456\u043A	\u0446\u0456\u043D\u0430	say\u0131	y\u0131l	fiyat\u0131	kuru\u015F	tahun	nomor	harga	\xE9\u03C4\u03BF\u03C2	\u03C6\u03CD\u03BB\u03BB\u03BF	\u03C4\u03B9\u03BC\u03AE	\u0627\u0644\u0639\u062F\u062F	\u0627\u0644\u0633\u0646\u0629	\u0627\u0644\u062B\u0645\u0646	\u05E9\u05E0\u05D4	\u05D2\u05D9\u05DC\u05D9\u05D5\u05DF	\u05DE\u05D7\u05D9\u05E8	\u7B2C	\u865F	\u53F7	\u5B9A\u50F9	\u5B9A\u4FA1	\u96F6\u552E	\u65E5\u520A	\u5915\u520A	\u671D\u520A	\u51FA\u7248	\uCC3D\uAC04	\uD638`, reader: `you	your	you're	you've	you'll	yours	us	sie	ihr	ihre	ihrem	ihren	ihnen	du	dein	deine	dir	uns	vous	votre	vos	toi	nous	usted	ustedes	tu	tus	te	su	nos	nosotros	voi	vostro	vostra	tuo	tua	ti	noi	voc\xEA	voc\xEAs	seu	sua	teu	n\xF3s	u	uw	je	jouw	jullie	ons	du	dig	din	ditt	dina	er	oss	deg	dine	jer	jeres	os	sin\xE4	sinun	te	teid\xE4n	meit\xE4	ty	ci	ciebie	tw\xF3j	twoje	twoj\u0105	pa\u0144stwo	pa\u0144stwa	nas	was	vy	v\xE1s	v\xE1m	v\xE1\u0161	va\u0161e	va\u0161i	n\xE1s	\xF6n	\xF6nt	\xF6nnek	te	neked	minket	dumneavoastr\u0103	voi	tine	\u0432\u044B	\u0432\u0430\u0441	\u0432\u0430\u043C	\u0432\u0430\u0448	\u0432\u0430\u0448\u0430	\u0432\u0430\u0448\u0435	\u0432\u0430\u0448\u0438	\u0432\u0430\u0448\u0438	\u043D\u0430\u0441	\u043D\u0430\u043C	\u0432\u0438	\u0432\u0430\u0441	\u0432\u0430\u043C	\u0432\u0430\u0448	\u0432\u0430\u0448\u0430	\u0432\u0430\u0448\u0435	\u043D\u0430\u0441	\u0432\u0438\u0435	vi	vas	vam	va\u0161	va\u0161e	siz	sizin	size	sizi	bizi	sen	senin	anda	kamu	kami	b\u1EA1n	ch\xFAng	\u03B5\u03C3\u03B5\u03AF\u03C2	\u03C3\u03B1\u03C2	\u03C3\u03BF\u03C5	\u03BC\u03B1\u03C2	\u0623\u0646\u062A	\u0644\u0643	\u0644\u0643\u0645	\u0623\u0646\u062A\u0645	\u0645\u0639\u0646\u0627	\u0634\u0645\u0627	\u0634\u0645\u0627\u0631\u0627	\u062E\u0648\u062F	\u0645\u0627	\u05D0\u05EA\u05DD	\u05D0\u05EA\u05D4	\u05DC\u05DB\u05DD	\u05E9\u05DC\u05DB\u05DD	\u05D0\u05D5\u05EA\u05E0\u05D5	\u0906\u092A	\u0906\u092A\u0915\u093E	\u0906\u092A\u0915\u0947	\u0939\u092E\u0947\u0902	\u0939\u092E\u093E\u0930\u0947	\u0E04\u0E38\u0E13	\u0E17\u0E48\u0E32\u0E19	\u60A8	\u4F60	\u4F60\u4EEC	\u6211\u5011	\u60A8\u7684	\u3042\u306A\u305F	\u307F\u306A\u3055\u307E	\u7686\u69D8	\uC5EC\uB7EC\uBD84	\uB2F9\uC2E0	\uADC0\uD558` };

// src/lexicon/line-words.ts
var lineWords = { section: `news	world	national	local	politics	business	economy	markets	finance	money	technology	tech	science	health	culture	arts	style	travel	food	opinion	editorial	comment	analysis	commentary	column	letters	obituary	obituaries	sports	sport	football	weather	crime	courts	education	environment	feature	features	interview	profile	review	explainer	fact check	fact box	investigation	long read	the long read	exclusive	press release	news release	media release	media advisory	for immediate release	breaking news	live	briefs	news in brief	background	photos	video	podcast	nachrichten	politik	wirtschaft	sport	kultur	panorama	wissen	wissenschaft	gesundheit	meinung	kommentar	leitartikel	reportage	hintergrund	lokales	regional	vermischtes	aus aller welt	feuilleton	ausland	inland	medien	pressemitteilung	medienmitteilung	presseinformation	presseaussendung	portrait	portr\xE4t	kolumne	actualit\xE9	politique	\xE9conomie	soci\xE9t\xE9	monde	international	sports	sciences	sant\xE9	opinions	opinion	\xE9ditorial	\xE9dito	chronique	tribune	enqu\xEAte	reportage	entretien	faits divers	r\xE9gions	communiqu\xE9 de presse	communiqu\xE9	portrait	billet	d\xE9cryptage	analyse	noticias	actualidad	pol\xEDtica	econom\xEDa	sociedad	internacional	mundo	nacional	deportes	ciencia	salud	opini\xF3n	editorial	columna	an\xE1lisis	reportaje	entrevista	cr\xF3nica	sucesos	comunidad	nota de prensa	comunicado de prensa	comunicado	bolet\xEDn de prensa	perfil	tribuna	notizie	cronaca	politica	economia	esteri	mondo	cultura	spettacoli	sport	scienza	salute	opinioni	editoriale	commento	inchiesta	intervista	reportage	comunicato stampa	comunicato	il caso	rubrica	analisi	not\xEDcias	pol\xEDtica	economia	sociedade	mundo	pa\xEDs	desporto	esporte	esportes	ci\xEAncia	sa\xFAde	opini\xE3o	editorial	coluna	cr\xF4nica	cr\xF3nica	reportagem	entrevista	cidades	cotidiano	nota de imprensa	comunicado de imprensa	press-release	artigo	perfil	nieuws	binnenland	buitenland	politiek	economie	sport	cultuur	wetenschap	opinie	column	interview	reportage	regio	persbericht	achtergrond	commentaar	gezondheid	nyheter	inrikes	utrikes	sverige	v\xE4rlden	politik	ekonomi	sport	kultur	n\xF6je	vetenskap	\xE5sikt	debatt	ledare	kr\xF6nika	reportage	intervju	pressmeddelande	analys	lokalt	kommentar	nyheder	indland	udland	politik	\xF8konomi	debat	leder	kronik	pressemeddelelse	innenriks	utenriks	\xF8konomi	pressemelding	uutiset	kotimaa	ulkomaat	talous	urheilu	kulttuuri	tiedote	wiadomo\u015Bci	kraj	\u015Bwiat	polityka	gospodarka	biznes	sport	kultura	nauka	zdrowie	opinie	opinia	felieton	komentarz	reporta\u017C	wywiad	informacja prasowa	komunikat prasowy	komunikat	polska	region	spo\u0142ecze\u0144stwo	zpr\xE1vy	dom\xE1c\xED	zahrani\u010D\xED	ekonomika	tiskov\xE1 zpr\xE1va	spr\xE1vy	tla\u010Dov\xE1 spr\xE1va	h\xEDrek	belf\xF6ld	k\xFClf\xF6ld	gazdas\xE1g	sajt\xF3k\xF6zlem\xE9ny	\u0219tiri	economie	comunicat de pres\u0103	vijesti	vesti	priop\u0107enje	\u043D\u043E\u0432\u043E\u0441\u0442\u0438	\u043F\u043E\u043B\u0438\u0442\u0438\u043A\u0430	\u044D\u043A\u043E\u043D\u043E\u043C\u0438\u043A\u0430	\u043E\u0431\u0449\u0435\u0441\u0442\u0432\u043E	\u0432 \u043C\u0438\u0440\u0435	\u043C\u0438\u0440	\u0441\u043F\u043E\u0440\u0442	\u043A\u0443\u043B\u044C\u0442\u0443\u0440\u0430	\u043D\u0430\u0443\u043A\u0430	\u0437\u0434\u043E\u0440\u043E\u0432\u044C\u0435	\u043C\u043D\u0435\u043D\u0438\u0435	\u043C\u043D\u0435\u043D\u0438\u044F	\u043A\u043E\u043B\u043E\u043D\u043A\u0430	\u0438\u043D\u0442\u0435\u0440\u0432\u044C\u044E	\u0440\u0435\u043F\u043E\u0440\u0442\u0430\u0436	\u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F	\u043F\u0440\u0435\u0441\u0441-\u0440\u0435\u043B\u0438\u0437	\u0440\u0430\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043D\u0438\u0435	\u0430\u043D\u0430\u043B\u0438\u0442\u0438\u043A\u0430	\u043D\u043E\u0432\u0438\u043D\u0438	\u0435\u043A\u043E\u043D\u043E\u043C\u0456\u043A\u0430	\u0441\u0443\u0441\u043F\u0456\u043B\u044C\u0441\u0442\u0432\u043E	\u0441\u0432\u0456\u0442	haberler	g\xFCndem	siyaset	politika	ekonomi	d\xFCnya	spor	k\xFClt\xFCr	sanat	bilim	sa\u011Fl\u0131k	ya\u015Fam	g\xF6r\xFC\u015F	yorum	k\xF6\u015Fe yaz\u0131s\u0131	r\xF6portaj	bas\u0131n b\xFClteni	bas\u0131n a\xE7\u0131klamas\u0131	analiz	t\xFCrkiye	yerel	berita	nasional	politik	ekonomi	bisnis	internasional	dunia	olahraga	budaya	hiburan	sains	kesehatan	opini	kolom	tajuk	siaran pers	wawancara	daerah	metro	kesra	cerita	hukum	\u0623\u062E\u0628\u0627\u0631	\u0633\u064A\u0627\u0633\u0629	\u0627\u0642\u062A\u0635\u0627\u062F	\u0631\u064A\u0627\u0636\u0629	\u062B\u0642\u0627\u0641\u0629	\u0639\u0644\u0648\u0645	\u0635\u062D\u0629	\u0631\u0623\u064A	\u0645\u0642\u0627\u0644	\u062A\u062D\u0642\u064A\u0642	\u062D\u0648\u0627\u0631	\u062A\u0642\u0631\u064A\u0631	\u0627\u0644\u0639\u0627\u0644\u0645	\u0645\u062D\u0644\u064A\u0627\u062A	\u0645\u062C\u062A\u0645\u0639	\u0628\u064A\u0627\u0646 \u0635\u062D\u0641\u064A	\u0645\u0646\u0648\u0639\u0627\u062A	\u0627\u0641\u062A\u062A\u0627\u062D\u064A\u0629	\u65B0\u95FB	\u56FD\u5185	\u56FD\u9645	\u793E\u4F1A	\u8D22\u7ECF	\u7ECF\u6D4E	\u4F53\u80B2	\u6587\u5316	\u79D1\u6280	\u5065\u5EB7	\u8BC4\u8BBA	\u89C2\u70B9	\u793E\u8BBA	\u4E13\u9898	\u7279\u7A3F	\u65B0\u95FB\u7A3F	\u5C08\u984C	\u793E\u8AD6	\u65B0\u805E\u7A3F	\u8A55\u8AD6	\u8CA1\u7D93	\u7D93\u6FDF	\u9AD4\u80B2	\u570B\u969B	\u4EBA\u7269	\u6DF1\u5EA6	\u30CB\u30E5\u30FC\u30B9	\u56FD\u5185	\u56FD\u969B	\u653F\u6CBB	\u7D4C\u6E08	\u793E\u4F1A	\u30B9\u30DD\u30FC\u30C4	\u6587\u5316	\u79D1\u5B66	\u793E\u8AAC	\u30B3\u30E9\u30E0	\u30AA\u30D4\u30CB\u30AA\u30F3	\u30D7\u30EC\u30B9\u30EA\u30EA\u30FC\u30B9	\u5831\u9053\u8CC7\u6599	\u7279\u96C6	\u5730\u57DF	\u5929\u58F0\u4EBA\u8A9E	\uB274\uC2A4	\uC815\uCE58	\uACBD\uC81C	\uC0AC\uD68C	\uAD6D\uC81C	\uBB38\uD654	\uC2A4\uD3EC\uCE20	\uACFC\uD559	\uC624\uD53C\uB2C8\uC5B8	\uC0AC\uC124	\uCE7C\uB7FC	\uBCF4\uB3C4\uC790\uB8CC	\uAE30\uC790\uC758 \uB208	\uD2B9\uC9D1	\uC9C0\uC5ED	\uC778\uD130\uBDF0`, version: `urgent	flash	snap	bulletin	alert	newsalert	newsflash	news alert	breaking	breaking news	developing	lead	update	updated #	update #	urgent - #	extra	advance	advance #	newsbreak	# lead	#st lead	#nd lead	#rd lead	#th lead	#st roundup	#nd roundup	roundup	corrected	final	wrap	correction	repeat	refile	recap	writethru	eil	eilmeldung	eilt	neufassung	zusammenfassung	# zusammenfassung	#. zusammenfassung	#. lead	vorabmeldung	urgente	alerte	synth\xE8se	avant-papier	papier d'angle	actualisation	version corrig\xE9e	avance	alerta	\xFAltima hora	ultima hora	ampliaci\xF3n	actualizaci\xF3n	anticipo	resumen	nueva versi\xF3n	ultim'ora	lancio	flash	aggiornamento	nuova versione	riepilogo	plant\xE3o	urgente	em atualiza\xE7\xE3o	atualizada	atualiza\xE7\xE3o	\xFAltima hora	spoed	extra	update	vooruitblik	ny version	extra	blixt	uppdatering	just nu	f\xF6rhandsmeddelande	pilne	aktualizacja	nowa wersja	zapowied\u017A	dochodzi	opis	\u043C\u043E\u043B\u043D\u0438\u044F	\u0441\u0440\u043E\u0447\u043D\u043E	\u0434\u043E\u043F\u043E\u043B\u043D\u0435\u043D\u043E	\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u043E	\u0430\u043D\u043E\u043D\u0441	\u0442\u0435\u0440\u043C\u0456\u043D\u043E\u0432\u043E	son dakika	acil	fla\u015F	g\xFCncelleme #	g\xFCncelleme	kilat	urgen	breaking	pembaruan	ralat	\u0639\u0627\u062C\u0644	\u0639\u0627\u062C\u0644 \u062C\u062F\u0627	\u062A\u062D\u062F\u064A\u062B	\u5FEB\u8BAF	\u5FEB\u8A0A	\u6025\u7535	\u66F4\u65B0	\u901F\u5831	\u7DCA\u6025	\u7D9A\u5831	\u66F4\u65B0	\u5DEE\u3057\u66FF\u3048	\uC18D\uBCF4	\uAE34\uAE09	\uC885\uD569	#\uBCF4	\uC885\uD569#\uBCF4`, more: `more	mf	more follows	more to follow	more to come	(more to come)	full story to follow	story developing	this is a developing story*	this is a breaking news story*	details soon	more details soon	details to follow	check back for updates*	to be continued	continued on page*	continues on page*	continued from page*	pick up #	mehr folgt	folgt weiteres	weiteres folgt	weitere informationen folgen	mehr in k\xFCrze	folgt mehr	fortsetzung folgt	fortsetzung*	\xE0 suivre	suite	plus d'informations \xE0 suivre	d\xE9veloppement suit	la suite en page*	suite page*	seguir\xE1	sigue	habr\xE1 ampliaci\xF3n	habr\xE1 m\xE1s	m\xE1s informaci\xF3n en breve	contin\xFAa	sigue en la p\xE1gina*	segue	segue a pagina*	in aggiornamento	altro segue	continua	mais informa\xE7\xF5es em breve	em desenvolvimento	segue	volgt meer	meer volgt	wordt vervolgd	later meer	vervolg op pagina*	mer f\xF6ljer	texten uppdateras	forts\xE4ttning*	mer kommer	artikkelen oppdateres	mere f\xF8lger	lis\xE4\xE4 tulossa	wi\u0119cej za chwil\u0119	wi\u0119cej wkr\xF3tce	cdn	dalszy ci\u0105g*	\u0434\u043E\u043F\u043E\u043B\u043D\u044F\u0435\u0442\u0441\u044F	\u043F\u043E\u0434\u0440\u043E\u0431\u043D\u043E\u0441\u0442\u0438 \u043F\u043E\u0437\u0434\u043D\u0435\u0435	\u043F\u043E\u0434\u0440\u043E\u0431\u043D\u043E\u0441\u0442\u0438 \u043F\u043E\u0437\u0436\u0435	\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0435\u043D\u0438\u0435 \u0441\u043B\u0435\u0434\u0443\u0435\u0442	\u043E\u043A\u043E\u043D\u0447\u0430\u043D\u0438\u0435 \u0441\u043B\u0435\u0434\u0443\u0435\u0442	\u0434\u0430\u043B\u0456 \u0431\u0443\u0434\u0435	s\xFCrecek	devam\u0131 var	devam edecek	ayr\u0131nt\u0131lar geliyor	devam\u0131*	bersambung	bersambung ke*	selengkapnya segera	\u064A\u062A\u0628\u0639	\u0627\u0644\u062A\u0641\u0627\u0635\u064A\u0644 \u0644\u0627\u062D\u0642\u0627	\u0644\u0644\u062D\u062F\u064A\u062B \u0628\u0642\u064A\u0629	\u5F85\u7EED	\u672A\u5B8C\u5F85\u7EED	\u7EED\u62A5	\u540E\u7EED\u62A5\u9053*	\u5F85\u7E8C	\u7D9A\u304F	\u7D9A\u5831\u3042\u308A	\u3064\u3065\u304F	\uACC4\uC18D	\uD6C4\uC18D \uBCF4\uB3C4*	\uC774\uC5B4\uC9D1\uB2C8\uB2E4`, greeting: `dear *	hi *	hi	hello	hello *	hi all	hi there	good morning*	good afternoon*	morning all	ladies and gentlemen	to whom it may concern	sehr geehrte*	liebe *	lieber *	guten tag*	guten morgen*	hallo	hallo *	bonjour*	madame	monsieur	mesdames	messieurs	ch\xE8re *	cher *	chers *	ch\xE8res *	estimado*	estimada*	estimados*	hola*	buenos d\xEDas*	buenas tardes*	querido*	gentile*	gentili*	egregio*	buongiorno*	salve*	cari *	cara *	caro *	prezado*	prezada*	ol\xE1*	bom dia*	boa tarde*	caros *	exmo*	beste *	geachte*	goedemorgen*	goedemiddag*	dag *	hej	hej *	b\xE4sta *	k\xE6re *	kj\xE6re *	hei *	hyv\xE4 *	szanowni*	szanowna*	szanowny*	dzie\u0144 dobry*	drodzy*	witam*	\u0443\u0432\u0430\u0436\u0430\u0435\u043C\u044B\u0435*	\u0443\u0432\u0430\u0436\u0430\u0435\u043C\u044B\u0439*	\u0443\u0432\u0430\u0436\u0430\u0435\u043C\u0430\u044F*	\u0437\u0434\u0440\u0430\u0432\u0441\u0442\u0432\u0443\u0439\u0442\u0435*	\u0434\u043E\u0431\u0440\u044B\u0439 \u0434\u0435\u043D\u044C*	\u043A\u043E\u043B\u043B\u0435\u0433\u0438*	\u0434\u043E\u0440\u043E\u0433\u0438\u0435 *	\u0448\u0430\u043D\u043E\u0432\u043D\u0456*	\u0434\u043E\u0431\u0440\u043E\u0433\u043E \u0434\u043D\u044F*	v\xE1\u017Een\xED*	dobr\xFD den*	tisztelt*	merhaba*	say\u0131n *	de\u011Ferli *	iyi g\xFCnler*	yth*	kepada yth*	selamat pagi*	dengan hormat*	halo*	\u0627\u0644\u0633\u0627\u062F\u0629*	\u062A\u062D\u064A\u0629 \u0637\u064A\u0628\u0629*	\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645*	\u0627\u0644\u0632\u0645\u0644\u0627\u0621*	\u062D\u0636\u0631\u0629*	\u5404\u4F4D*	\u60A8\u597D*	\u4F60\u597D*	\u5C0A\u656C\u7684*	\u656C\u542F\u8005*	\u304A\u4E16\u8A71\u306B\u306A\u3063\u3066\u304A\u308A\u307E\u3059*	\u5404\u4F4D*	\u62DD\u5553*	\u5831\u9053\u95A2\u4FC2\u8005\u5404\u4F4D*	\u3054\u62C5\u5F53\u8005\u69D8*	\u3044\u3064\u3082\u304A\u4E16\u8A71*	\uC548\uB155\uD558\uC138\uC694*	\uC548\uB155\uD558\uC2ED\uB2C8\uAE4C*	\uAE30\uC790\uB2D8*	*\uAE30\uC790\uB2D8\uAED8`, closing: `regards	best regards	kind regards	warm regards	best wishes	best	cheers	sincerely	yours sincerely	thanks	many thanks	thank you	thx	yours faithfully	with thanks	all the best	respectfully	mit freundlichen gr\xFC\xDFen	mit freundlichen gr\xFCssen	freundliche gr\xFC\xDFe	freundliche gr\xFCsse	beste gr\xFC\xDFe	viele gr\xFC\xDFe	herzliche gr\xFC\xDFe	mfg	cordialement	bien cordialement	bien \xE0 vous	salutations	meilleures salutations	saludos	un saludo	saludos cordiales	atentamente	un cordial saludo	gracias	cordiali saluti	distinti saluti	saluti	un cordiale saluto	grazie	atenciosamente	cumprimentos	com os melhores cumprimentos	abra\xE7os	abra\xE7o	obrigado	obrigada	met vriendelijke groet	met vriendelijke groeten	groeten	vriendelijke groet	mvg	hartelijke groet	med v\xE4nliga h\xE4lsningar	v\xE4nliga h\xE4lsningar	h\xE4lsningar	mvh	med v\xE4nlig h\xE4lsning	med venlig hilsen	venlig hilsen	med vennlig hilsen	hilsen	terveisin	yst\xE4v\xE4llisin terveisin	z powa\u017Caniem	pozdrawiam	z wyrazami szacunku	serdecznie pozdrawiam	pozdrowienia	\u0441 \u0443\u0432\u0430\u0436\u0435\u043D\u0438\u0435\u043C	\u0441 \u043D\u0430\u0438\u043B\u0443\u0447\u0448\u0438\u043C\u0438 \u043F\u043E\u0436\u0435\u043B\u0430\u043D\u0438\u044F\u043C\u0438	\u0437 \u043F\u043E\u0432\u0430\u0433\u043E\u044E	s pozdravem	\xFCdv\xF6zlettel	sayg\u0131lar\u0131mla	sayg\u0131lar\u0131m\u0131zla	iyi \xE7al\u0131\u015Fmalar	kolay gelsin	te\u015Fekk\xFCrler	selamlar	hormat kami	salam	salam hormat	terima kasih	\u0645\u0639 \u0627\u0644\u062A\u062D\u064A\u0629	\u0645\u0639 \u062E\u0627\u0644\u0635 \u0627\u0644\u062A\u062D\u064A\u0629	\u0648\u062A\u0641\u0636\u0644\u0648\u0627 \u0628\u0642\u0628\u0648\u0644 \u0641\u0627\u0626\u0642 \u0627\u0644\u0627\u062D\u062A\u0631\u0627\u0645	\u0634\u0643\u0631\u0627	\u6B64\u81F4	\u656C\u4E0A	\u8C22\u8C22	\u656C\u793C	\u656C\u5177	\u3088\u308D\u3057\u304F\u304A\u9858\u3044\u3044\u305F\u3057\u307E\u3059*	\u4EE5\u4E0A	\uAC10\uC0AC\uD569\uB2C8\uB2E4	\uB4DC\uB9BC`, embed: `watch *	watch:*	listen *	listen:*	video:*	play video	play	read more:*	pinned	view this post*	embed*	slideshow*	gallery:*	live updates:*	*pic.twitter.com	*on x	image gallery*	poll:*	map:*	tweet*	video ansehen*	video:*	h\xF6ren sie*	regardez*	en vid\xE9o*	\xE0 \xE9couter*	voir aussi*	mira el video*	mira el v\xEDdeo*	v\xEDdeo:*	ver video*	ve el video*	guarda il video*	il video*	ascolta*	veja o v\xEDdeo*	veja v\xEDdeo*	assista*	bekijk*	kijk*	se klippet*	se video*	titta*	klippet*	se videon*	zobacz wideo*	zobacz film*	pos\u0142uchaj*	wideo:*	\u0441\u043C\u043E\u0442\u0440\u0438\u0442\u0435*	\u0432\u0438\u0434\u0435\u043E:*	\u0444\u043E\u0442\u043E \u0438 \u0432\u0438\u0434\u0435\u043E*	izle*	izleyin*	video izle*	tonton*	lihat video*	simak video*	\u0634\u0627\u0647\u062F*	\u0641\u064A\u062F\u064A\u0648*	\u0627\u0633\u062A\u0645\u0639*	\u89C6\u9891*	\u5F71\u7247*	\u52D5\u753B*	\u6620\u50CF*	\uC601\uC0C1*`, skip: `skip to *	jump to *	sign in*	log in*	login	register*	subscribe*	menu	search	search *	home	close	open menu	my account*	back to *	go to *	return to *	show more	see all*	view all*	load more	download *	install *	save	save article	bookmark*	copy link	copy url	print	print this*	email*	e-mail	font size*	text size*	a a a	follow us*	follow *	cookie*	privacy*	terms*	settings	edition:*	editions*	weather *	topics*	topics:*	tags*	tags:*	labels:*	filed under*	related*	related:*	more on *	more from *	read also*	also read*	recommended*	most read*	most viewed*	trending*	popular*	latest*	latest news	top stories	featured*	from our partners*	sponsored*	promoted*	advertisement*	ad	comments*	# comments*	leave a *	reply	share*	listen to *	newsletter*	get the *	sign up*	enter your *	your email*	join *	support *	donate*	older *	newer *	next*	previous*	this email*	this message*	this e-mail*	confidential*	view in browser*	unsubscribe*	sent from my *	view source*	zum inhalt*	zum hauptinhalt*	zur navigation*	direkt zum*	anmelden*	einloggen	registrieren	abo*	men\xFC	suche*	startseite*	schlie\xDFen	mehr lesen*	mehr anzeigen*	artikel anh\xF6ren*	vorlesen*	merken*	drucken*	teilen*	schlagw\xF6rter*	themen*	thema:*	mehr zu *	mehr zum *	lesen sie*	auch interessant*	empfohlen*	meistgelesen*	neueste*	werbung*	anzeige*	kommentare*	kommentieren*	jetzt *	diese e-mail*	unterst\xFCtzen sie*	folgen sie*	quelle \xF6ffnen*	aller au contenu*	acc\xE9der au*	se connecter*	connexion	s'abonner*	abonnez-vous*	je m'abonne*	menu	rechercher*	recherche	accueil*	fermer	partager*	imprimer*	lire aussi*	\xE0 lire aussi*	lire plus tard*	\xE9couter l'article*	sur le m\xEAme sujet*	mots-cl\xE9s*	tags:*	th\xE8mes*	commentaires*	r\xE9agir*	les plus lus*	publicit\xE9*	voir plus*	dans la m\xEAme rubrique*	suivez-nous*	ce message*	newsletter*	offrir cet*	temps de lecture*	saltar *	ir al *	iniciar sesi\xF3n*	inicia sesi\xF3n*	suscr\xEDbete*	suscribirse*	suscribete*	men\xFA	buscar*	inicio*	cerrar	compartir*	imprimir*	leer m\xE1s*	lee tambi\xE9n*	te puede interesar*	relacionad*	temas*	etiquetas*	m\xE1s le\xEDdo*	lo m\xE1s*	m\xE1s sobre*	m\xE1s informaci\xF3n*	comentar*	# comentarios*	publicidad*	s\xEDguenos*	escucha*	archivado en*	apoya*	este correo*	tags relacionados*	\xFAnete*	recibe*	vai al *	vai a *	salta al*	accedi*	abbonati*	registrati*	cerca*	home*	chiudi	condividi*	stampa*	leggi anche*	leggi *	potrebbe interessarti*	articoli correlati*	argomenti*	tag:*	i pi\xF9 letti*	pi\xF9 letti*	commenti*	# commenti*	pubblicit\xE0*	seguici*	ascolta l'articolo*	tempo di lettura*	iscriviti*	sostieni*	scarica*	questo messaggio*	pular para*	ir para*	entrar*	entre*	assine*	assinar*	buscar*	pesquisar*	in\xEDcio*	fechar	compartilhe*	compartilhar*	partilhar*	imprimir*	leia tamb\xE9m*	leia mais*	saiba mais*	veja tamb\xE9m*	relacionad*	assuntos*	t\xF3picos*	mais lidas*	coment\xE1rios*	deixe seu*	# coment\xE1rios*	publicidade*	siga-nos*	siga *	ou\xE7a*	inscreva-se*	receba*	apoie*	este e-mail*	o seu endere\xE7o*	ga naar*	naar de*	direct naar*	inloggen*	abonneer*	abonneren*	zoeken*	sluiten	delen*	deel *	afdrukken*	lees ook*	lees meer*	meer over*	meer lezen*	onderwerpen*	gerelateerd*	meest gelezen*	reacties*	# reacties*	reageer*	advertentie*	volg ons*	luister*	schrijf je in*	aanmelden*	word lid*	steun*	deze e-mail*	bewaren*	kies *	hoppa till*	g\xE5 till*	logga in*	prenumerera*	s\xF6k*	st\xE4ng	dela*	skriv ut*	l\xE4s ocks\xE5*	l\xE4s \xE4ven*	l\xE4s mer*	mer om*	\xE4mnen*	taggar*	relaterat*	mest l\xE4st*	mest l\xE4sta*	kommentarer*	kommentera*	annons*	f\xF6lj oss*	lyssna*	bli prenumerant*	spara*	tipsa*	st\xF6d *	meny	nyhetsbrev*	ge bort*	przejd\u017A do*	zaloguj*	subskrybuj*	kup *	szukaj*	zamknij	udost\u0119pnij*	drukuj*	czytaj tak\u017Ce*	czytaj te\u017C*	czytaj wi\u0119cej*	czytaj dalej*	zobacz te\u017C*	zobacz tak\u017Ce*	zobacz r\xF3wnie\u017C*	przeczytaj*	polecamy*	tematy*	tagi*	najcz\u0119\u015Bciej czytane*	komentarze*	skomentuj*	reklama*	obserwuj*	pos\u0142uchaj*	zapisz si\u0119*	wesprzyj*	do\u0142\u0105cz*	powi\u0105zane*	strona g\u0142\xF3wna*	wydrukuj*	\u043F\u0435\u0440\u0435\u0439\u0442\u0438 \u043A*	\u0432\u043E\u0439\u0442\u0438*	\u0432\u0445\u043E\u0434*	\u043F\u043E\u0434\u043F\u0438\u0441*	\u043C\u0435\u043D\u044E	\u043F\u043E\u0438\u0441\u043A*	\u0433\u043B\u0430\u0432\u043D\u0430\u044F*	\u0437\u0430\u043A\u0440\u044B\u0442\u044C	\u043F\u043E\u0434\u0435\u043B\u0438\u0442\u044C\u0441\u044F*	\u043F\u0435\u0447\u0430\u0442\u044C*	\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043A\u0436\u0435*	\u0447\u0438\u0442\u0430\u0442\u044C *	\u0447\u0438\u0442\u0430\u0439\u0442\u0435 *	\u043C\u0430\u0442\u0435\u0440\u0438\u0430\u043B\u044B \u043F\u043E \u0442\u0435\u043C\u0435*	\u043F\u043E \u0442\u0435\u043C\u0435*	\u0442\u0435\u0433\u0438*	\u0442\u0435\u043C\u044B*	\u043C\u0435\u0442\u043A\u0438*	\u0441\u0430\u043C\u043E\u0435 \u0447\u0438\u0442\u0430\u0435\u043C\u043E\u0435*	\u043F\u043E\u043F\u0443\u043B\u044F\u0440\u043D\u043E\u0435*	\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440*	\u0440\u0435\u043A\u043B\u0430\u043C\u0430*	\u0441\u043B\u0435\u0434\u0438\u0442\u0435*	\u0441\u043B\u0443\u0448\u0430\u0442\u044C*	\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0442\u0435*	\u0432\u0440\u0435\u043C\u044F \u0447\u0442\u0435\u043D\u0438\u044F*	\u0435\u0449\u0451*	\u0435\u0449\u0435*	\u0441\u043C\u043E\u0442\u0440\u0438\u0442\u0435 \u0442\u0430\u043A\u0436\u0435*	\u0432\u043A\u043E\u043D\u0442\u0430\u043A\u0442\u0435*	\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C*	\u043D\u0430 \u0433\u043B\u0430\u0432\u043D\u0443\u044E*	\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u044C*	\u043F\u0435\u0440\u0435\u0439\u0442\u0438*	\u0443\u0432\u0456\u0439\u0442\u0438*	\u043F\u0456\u0434\u043F\u0438\u0441*	\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043A\u043E\u0436*	i\xE7eri\u011Fe *	giri\u015F*	abone ol*	men\xFC	ara	anasayfa*	ana sayfa*	kapat	payla\u015F*	yazd\u0131r*	ilgili *	bunlar da*	ayr\u0131ca *	devam\u0131n\u0131 oku*	etiketler*	en \xE7ok *	yorumlar*	yorum yap*	# yorum*	reklam*	takip *	bizi takip*	dinle*	b\xFClten*	\xF6nerilen*	\xFCye*	kaydet*	haberin devam\u0131*	sonraki*	\xF6nceki*	di\u011Fer*	google news*	lompat ke*	langsung ke*	masuk*	daftar*	langganan*	berlangganan*	cari*	beranda*	tutup*	bagikan*	cetak*	baca juga*	baca *	simak juga*	lihat juga*	terkait*	berita terkait*	topik*	tag*	terpopuler*	komentar*	# komentar*	tulis komentar*	iklan*	ikuti*	dengarkan*	halaman *	selanjutnya*	lihat semua*	gabung*	kirim*	advertisement*	scroll*	\u0627\u0646\u062A\u0642\u0644 \u0625\u0644\u0649*	\u0627\u0644\u0627\u0646\u062A\u0642\u0627\u0644 \u0625\u0644\u0649*	\u062A\u0633\u062C\u064A\u0644 *	\u0627\u0634\u062A\u0631\u0643*	\u0627\u0644\u0642\u0627\u0626\u0645\u0629	\u0628\u062D\u062B	\u0627\u0628\u062D\u062B*	\u0627\u0644\u0631\u0626\u064A\u0633\u064A\u0629*	\u0625\u063A\u0644\u0627\u0642	\u0634\u0627\u0631\u0643*	\u0645\u0634\u0627\u0631\u0643\u0629*	\u0637\u0628\u0627\u0639\u0629*	\u0627\u0642\u0631\u0623 \u0623\u064A\u0636\u0627*	\u0627\u0642\u0631\u0623 \u0623\u064A\u0636\u064B\u0627*	\u0627\u0642\u0631\u0623 \u0627\u0644\u0645\u0632\u064A\u062F*	\u0625\u0642\u0631\u0623*	\u0645\u0648\u0627\u0636\u064A\u0639*	\u0630\u0627\u062A \u0635\u0644\u0629*	\u0643\u0644\u0645\u0627\u062A *	\u0627\u0644\u0623\u0643\u062B\u0631*	\u062A\u0639\u0644\u064A\u0642*	\u0623\u0636\u0641 \u062A\u0639\u0644\u064A\u0642*	\u0627\u0644\u062A\u0639\u0644\u064A\u0642\u0627\u062A*	\u0625\u0639\u0644\u0627\u0646*	\u062A\u0627\u0628\u0639\u0648\u0646\u0627*	\u062A\u0627\u0628\u0639\u0646\u0627*	\u0627\u0633\u062A\u0645\u0639*	\u0648\u0633\u0648\u0645*	\u0647\u0630\u0647 \u0627\u0644\u0631\u0633\u0627\u0644\u0629*	\u0644\u0645\u062A\u0627\u0628\u0639\u0629*	\u0627\u0644\u0645\u0632\u064A\u062F*	\u9996\u9875*	\u8DF3\u8F6C*	\u767B\u5F55*	\u767B\u5165*	\u6CE8\u518C*	\u8BA2\u9605*	\u8A02\u95B1*	\u641C\u7D22*	\u5206\u4EAB*	\u6253\u5370*	\u5217\u5370*	\u76F8\u5173*	\u76F8\u95DC*	\u5EF6\u4F38\u9605\u8BFB*	\u5EF6\u4F38\u95B1\u8B80*	\u66F4\u591A*	\u63A8\u8350*	\u63A8\u85A6*	\u70ED\u95E8*	\u71B1\u9580*	\u8BC4\u8BBA*	\u7559\u8A00*	\u7F51\u53CB*	\u7DB2\u53CB*	\u5E7F\u544A*	\u5EE3\u544A*	\u5173\u6CE8*	\u626B\u7801*	\u626B\u4E00\u626B*	\u4E0B\u8F7D*	\u6536\u85CF*	\u5B57\u53F7*	\u9605\u8BFB*	\u6807\u7B7E*	\u95DC\u9375\u5B57*	\u5173\u952E\u8BCD*	\u4E0A\u4E00\u7BC7*	\u4E0B\u4E00\u7BC7*	\u8FD4\u56DE*	\u672C\u90AE\u4EF6*	\u70B9\u51FB*	\u9EDE\u64CA*	\u672C\u6587\u306B\u30B9\u30AD\u30C3\u30D7*	\u30ED\u30B0\u30A4\u30F3*	\u4F1A\u54E1\u767B\u9332*	\u767B\u9332*	\u691C\u7D22*	\u30B7\u30A7\u30A2*	\u5370\u5237*	\u95A2\u9023*	\u3042\u308F\u305B\u3066\u8AAD\u307F\u305F\u3044*	\u304A\u3059\u3059\u3081*	\u30E9\u30F3\u30AD\u30F3\u30B0*	\u30A2\u30AF\u30BB\u30B9\u30E9\u30F3\u30AD\u30F3\u30B0*	\u4EBA\u6C17*	\u30B3\u30E1\u30F3\u30C8*	\u5E83\u544A*	\u30D5\u30A9\u30ED\u30FC*	\u7D9A\u304D\u3092\u8AAD\u3080*	\u8A18\u4E8B\u3092\u4FDD\u5B58*	\u6709\u6599\u4F1A\u54E1*	\u7121\u6599*	\u6B21\u306E\u8A18\u4E8B*	\u524D\u306E\u8A18\u4E8B*	\u30C8\u30C3\u30D7*	\u30DB\u30FC\u30E0*	\u30E1\u30CB\u30E5\u30FC*	\u3053\u306E\u8A18\u4E8B\u306F\u6709\u6599*	\u6B8B\u308A*	\u4FDD\u5B58*	\u30B9\u30AF\u30E9\u30C3\u30D7*	\u6587\u5B57\u30B5\u30A4\u30BA*	\uBCF8\uBB38 \uBC14\uB85C\uAC00\uAE30*	\uB85C\uADF8\uC778*	\uD68C\uC6D0\uAC00\uC785*	\uAD6C\uB3C5*	\uAC80\uC0C9*	\uACF5\uC720*	\uC778\uC1C4*	\uAD00\uB828*	\uB9CE\uC774 \uBCF8*	\uCD94\uCC9C*	\uC778\uAE30*	\uB313\uAE00*	\uAD11\uACE0*	\uD314\uB85C\uC6B0*	\uB354\uBCF4\uAE30*	\uD648*	\uBA54\uB274*	\uAE00\uC790*	\uC2A4\uD06C\uB7A9*	\uC774\uC804*	\uB2E4\uC74C*	\uAE30\uC0AC \uC81C\uBCF4*	\uC81C\uBCF4*	\uC88B\uC544\uC694*	\uAE30\uC0AC \uB4E3\uAE30*	\uB124\uC774\uBC84*`, gist: `highlights	summary	key points	at a glance	in brief	in short	topline	quick read	takeaways	key takeaways	auf einen blick	das wichtigste in k\xFCrze	kurz gefasst	zusammengefasst	l'essentiel	en bref	en r\xE9sum\xE9	lo esencial	en resumen	claves	in sintesi	in breve	punti chiave	em resumo	pontos principais	samengevat	in het kort	i korthet	sammanfattning	w skr\xF3cie	najwa\u017Cniejsze	\u0433\u043B\u0430\u0432\u043D\u043E\u0435	\u043A\u043E\u0440\u043E\u0442\u043A\u043E	\xF6zet	\xF6ne \xE7\u0131kanlar	ringkasan	poin utama	\u0623\u0628\u0631\u0632 \u0627\u0644\u0646\u0642\u0627\u0637	\u0645\u0644\u062E\u0635	\u8981\u70B9	\u6458\u8981	\u6982\u8981	\u30DD\u30A4\u30F3\u30C8	\uC694\uC57D	\uD575\uC2EC` };

// src/lexicon/place-prefixes.ts
var placePrefixes = `\xE0 bord d'	\xE0 bord de	\xE0 bord du	a bordo de	a bordo del	a bordo do	a bordo della	aboard	alongside	an bord der	an bord des	at sea	cerca de	east of	embedded with	en route to	in orbit	near	north of	northeast of	northwest of	off the coast	on board	on the border	outside	pr\xE8s de	south of	southeast of	southwest of	traveling with	west of	with u.s. forces	with us forces	\u043D\u0430 \u0431\u043E\u0440\u0442\u0443`;

// src/lexicon/titles.ts
var titles = `adm	akad	approx	apr	arq	asst	aug	ave	avv	blvd	bros	brig	bzw	capt	cdr	cie	cmdr	cnel	co	col	corp	cpl	dec	dept	dipl	dott	doz	dr	d\xF1a	etc	feb	ft	gen	gob	gov	gral	hj	hr	inc	ing	insp	jan	jr	kapt	lt	ltd	ltda	maj	mgr	mlle	mme	mr	mrs	ms	mt	mtra	nov	nr	n\xFAm	oct	okt	pfc	prof	pte	pvt	rep	rev	sen	sept	sgt	sr	sra	sres	srta	st	ste	supt	tte	univ	vs	\u0430\u043A\u0430\u0434	\u0433\u0435\u043D	\u0433\u0440	\u0434\u043E\u0446	\u043A\u0430\u043D\u0434	\u043F\u043E\u043B\u043A	\u043F\u0440\u043E\u0444	\u0441\u0442	\u0442\u043E\u0432	\u0443\u043B`;

// src/parse/check-lexicon.ts
var isString = (value) => typeof value === "string";
var isFilledString = (value) => isString(value) && String(value).trim() !== "";
var listOf = (test) => (value) => Array.isArray(value) && value.every(test);
var isWordList = (value) => isFilledString(value) || listOf(isFilledString)(value);
var isRows = (value) => isFilledString(value) || listOf(listOf(isFilledString))(value);
var kindsOf = (value) => isRecord(value) && Object.values(value).every((list2) => list2 === void 0 || isWordList(list2));
var word = { what: "a non-empty string", fits: isFilledString };
var texts = { what: "a list of strings", fits: listOf(isString) };
var spellings = {
  what: "a list of at least one non-empty string",
  fits: (value) => listOf(isFilledString)(value) && Array.isArray(value) && value.length > 0
};
var list = { what: "a list of strings, or one string of them", fits: isWordList };
var weights = { what: "weights by feature", fits: isRecord };
var kinds = { what: "lists of strings by kind", fits: kindsOf };
var table = (count, first) => ({
  what: `${count} rows of strings from ${first} on, or one string of them`,
  fits: (value) => isRows(value) && (!Array.isArray(value) || value.length === count)
});
var frames = Object.keys(datelineFrames);
var agency = {
  what: "agency",
  title: "name",
  needed: {
    name: word,
    kind: ["agency", "service", "broadcaster", "outlet"],
    credits: spellings,
    frames: {
      what: `a list of at least one of ${frames.map((frame) => `\u201C${frame}\u201D`).join(", ")}`,
      fits: (value) => Array.isArray(value) && value.length > 0 && value.every((frame) => frames.includes(frame))
    },
    separators: texts
  },
  more: { endMarks: spellings, ambiguous: spellings }
};
var language = {
  what: "language",
  title: "tag",
  needed: {
    ...{ tag: word, script: word, months: table(12, "January"), weekdays: table(7, "Monday"), and: list },
    ...{ byline: list, in: list, jobs: list, labels: list, furniture: kinds, common: list }
  },
  more: {
    ...{ dateWords: list, anonymous: list, endMarks: list, roles: kinds, editorsNote: list, embargo: list },
    ...{ notices: kinds, published: list, updated: list, foot: kinds, notebook: list, about: list },
    ...{ restrictions: list, rights: kinds, direction: ["rtl"], letters: word }
  }
};
function checkLexicon(lexicon) {
  rethrowAsMisuse("a lexicon", () => {
    const rowsOf = { what: "a list of rows", fits: listOf(isRecord) };
    checkOptions("a lexicon", lexicon, {
      ...{ agencies: rowsOf, languages: rowsOf, furniture: kinds },
      ...{ lineWeights: weights, datelineWeights: weights }
    });
    const given = lexicon;
    for (const [i, row] of (given.agencies ?? []).entries()) checkRow(agency, row, i);
    for (const [i, row] of (given.languages ?? []).entries()) checkRow(language, row, i);
  });
}
function checkRow({ what, title, needed, more }, row, index) {
  const name = typeof row[title] === "string" && row[title] !== "" ? ` (${String(row[title]).slice(0, 40)})` : "";
  const where = `Lexicon, ${what} ${index + 1}${name}`;
  const fields = { ...needed, ...more };
  const unknown2 = Object.keys(row).find((field) => !Object.hasOwn(fields, field));
  if (unknown2 !== void 0) {
    const near = unknown2 === "shapes" ? "frames" : nearestName(unknown2, Object.keys(fields));
    throw invalidArgument(
      `${where}: Unknown field \u201C${unknown2}\u201D.${near === void 0 ? "" : ` Did you mean \u201C${near}\u201D?`}`
    );
  }
  for (const [field, shape] of Object.entries(fields)) {
    const value = row[field];
    if (value === void 0 && !Object.hasOwn(needed, field)) continue;
    const wrong = "fits" in shape ? !shape.fits(value) : !isOneOf(shape, value);
    if (wrong) throw invalidArgument(`${where}: \u201C${field}\u201D must be ${expected(shape)}${suggestion(field, value)}`);
  }
}
var isOneOf = (shape, value) => Array.isArray(shape) && shape.includes(value);
var expected = (shape) => "what" in shape ? shape.what : Array.isArray(shape) ? `one of ${shape.join(", ")}` : "an object";
function suggestion(field, value) {
  const unknown2 = field === "frames" && Array.isArray(value) ? value.find((frame) => !frames.includes(frame)) : void 0;
  const near = typeof unknown2 === "string" ? nearestName(unknown2, frames) : void 0;
  return near === void 0 ? "." : `. Did you mean \u201C${near}\u201D?`;
}

// src/parse/append-to.ts
function appendTo(map, key, value) {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

// src/parse/lazily.ts
function lazily(makers) {
  const object = {};
  for (const key of Object.keys(makers)) {
    Object.defineProperty(object, key, {
      configurable: true,
      // a plain value after the first use: tables are read hundreds of times a story
      get: () => {
        const value = makers[key]();
        Object.defineProperty(object, key, { value });
        return value;
      }
    });
  }
  return object;
}

// src/parse/language-table.ts
function hashOf(word2) {
  let hash = 0;
  for (let i = 0; i < word2.length; i++) hash = hashWithLetter(hash, word2.charCodeAt(i));
  return hash;
}
var hashWithLetter = (hash, unit) => Math.imul(hash, 7997) + unit & 1073741823;
function languageTableOf(languages2) {
  const common = /* @__PURE__ */ new Map();
  const letters = /* @__PURE__ */ new Map();
  const scripts = /* @__PURE__ */ new Map();
  for (const [index, { tag, script, common: list2, letters: own = "" }] of languages2.entries()) {
    appendTo(scripts, script, tag);
    for (const word2 of words(list2)) appendTo(common, hashOf(word2), index);
    for (const letter2 of own) appendTo(letters, letter2.charCodeAt(0), index);
  }
  return {
    tags: languages2.map(({ tag }) => tag),
    common,
    letters,
    byScript: new Map([...scripts].flatMap(([script, [tag, ...more]]) => tag && !more.length ? [[script, tag]] : [])),
    rightToLeft: new Set(languages2.filter(({ direction }) => direction === "rtl").map(({ script }) => script))
  };
}

// src/parse/tables.ts
function defineLexicon(lexicon) {
  checkLexicon(lexicon);
  return lexicon;
}
function foldSpelling(spelling) {
  const small = spelling.toLowerCase();
  const bare = small.endsWith(".") ? small.slice(0, -1) : small;
  return bare.includes("  ") || OTHER_WHITE_SPACE.test(bare) ? bare.replace(/\s+/g, " ") : bare;
}
var OTHER_WHITE_SPACE = /[^\S ]/;
function buildTables(lexicon) {
  const allLanguages = [...lexicon.languages ?? [], ...languages];
  const allAgencies = () => [...(lexicon.agencies ?? []).map(agencyOfRow), ...agencies()];
  const set2 = (pick) => new Set(allLanguages.flatMap((language2) => words(pick(language2)).map(foldSpelling)));
  const flags2 = (pick) => phrases(allLanguages.map((language2) => [pick(language2), true]));
  const kinds2 = (pick) => phrases(allLanguages.flatMap((language2) => listsByKind(pick(language2))));
  return lazily({
    months: () => {
      const months = /* @__PURE__ */ new Map();
      for (const { months: table2, tag } of allLanguages) {
        rows(table2).forEach((spellings2, index) => {
          for (const spelling of spellings2) appendTo(months, foldSpelling(spelling), { month: index + 1, tag });
        });
      }
      return months;
    },
    weekdays: () => new Set(allLanguages.flatMap(({ weekdays }) => rows(weekdays).flat()).map(foldSpelling)),
    dateWords: () => set2((language2) => language2.dateWords),
    and: () => set2((language2) => language2.and),
    byline: () => flags2((language2) => language2.byline),
    in: () => set2((language2) => language2.in),
    jobs: () => set2((language2) => language2.jobs),
    anonymous: () => flags2((language2) => language2.anonymous),
    labels: () => set2((language2) => language2.labels),
    furniture: () => phrases([
      ...listsByKind(lexicon.furniture),
      ...listsByKind(everyPage),
      ...allLanguages.flatMap((language2) => listsByKind(language2.furniture)),
      ...allLanguages.map(
        ({ published, updated }) => [timestampPatterns([...words(published), ...words(updated)]), "meta"]
      )
    ]),
    lineWords: () => phrases(listsByKind(lineWords)),
    lineStems: () => {
      const stems = /* @__PURE__ */ new Map();
      for (const [kind, bit] of Object.entries(stemBits))
        for (const word2 of words(lineStems[kind])) stems.set(word2, (stems.get(word2) ?? 0) | bit);
      return stems;
    },
    endMarks: () => phrases(
      [...allLanguages, ...allAgencies()].map(({ endMarks }) => [endMarks, true])
    ),
    roles: () => kinds2((language2) => language2.roles),
    editorsNotes: () => flags2((language2) => language2.editorsNote),
    embargoes: () => flags2((language2) => language2.embargo),
    notices: () => kinds2((language2) => language2.notices),
    stamps: () => kinds2(({ published = [], updated = [] }) => ({ updated, published })),
    foot: () => kinds2((language2) => language2.foot),
    notebook: () => flags2((language2) => language2.notebook),
    about: () => flags2((language2) => language2.about),
    restrictions: () => phrases(
      allLanguages.flatMap(({ restrictions }) => words(restrictions).map((one) => [[one], positionOf(one)]))
    ),
    rights: () => kinds2((language2) => language2.rights),
    lineWeights: () => lexicon.lineWeights ?? lineWeights,
    datelineWeights: () => lexicon.datelineWeights,
    titles: () => new Set(words(titles)),
    languageTable: () => languageTableOf(allLanguages),
    credits: () => {
      const credits = /* @__PURE__ */ new Map();
      for (const agency2 of allAgencies()) {
        for (const credit of agency2.credits) if (!credits.has(credit)) credits.set(credit, agency2);
      }
      return credits;
    },
    countries: () => {
      const codes2 = /* @__PURE__ */ new Map();
      for (const { code, names } of countries()) for (const name of names) codes2.set(foldSpelling(name), code);
      for (const name of words(formerCountries)) codes2.set(foldSpelling(name), "");
      return codes2;
    },
    regions: () => {
      const codes2 = /* @__PURE__ */ new Map();
      for (const { code, names } of regions()) for (const name of names) appendTo(codes2, foldSpelling(name), code);
      return codes2;
    },
    plates: () => new Map(words(italianPlates).map((plate) => [plate, `IT-${plate}`])),
    places: () => {
      const known = /* @__PURE__ */ new Map();
      for (const place of places()) {
        appendTo(known, foldSpelling(place.name), place);
        for (const name of place.names) appendTo(known, foldSpelling(name), place);
      }
      return known;
    },
    placePrefixes: () => phrases([[placePrefixes, true]])
  });
}
var positionOf = (one) => one.startsWith("*") ? "after" : one.endsWith("*") ? "open" : "whole";
function listsByKind(kinds2 = {}) {
  return Object.keys(kinds2).map((kind) => [kinds2[kind], kind]);
}
function phrases(lists) {
  const made3 = new Phrases();
  for (const [list2, value] of lists) for (const phrase of words(list2)) made3.add(phrase, value);
  return made3;
}
var timestampPatterns = (openings2) => openings2.flatMap((opening) => /[:：]$/.test(opening) ? `${opening} #*` : [`${opening}:*`, `${opening} #*`]);
var none = {};
var built = /* @__PURE__ */ new WeakMap();
function tablesOf(lexicon = none) {
  let tables2 = built.get(lexicon);
  if (!tables2) {
    if (lexicon !== none) checkLexicon(lexicon);
    built.set(lexicon, tables2 = buildTables(lexicon));
  }
  return tables2;
}

// src/lexicon/byline-words.ts
var personParticles = "de	da	das	do	dos	du	des	del	della	di	la	le	van	von	vom	zu	zur	den	der	ter	ten	te	bin	bint	ibn	al	el	af	n\xED	ni	mac";
var affiliationWords = "for	f\xFCr	pour	para	per	voor	f\xF6r	dla	\u0434\u043B\u044F	untuk";
var newsroomWords = `staff	newsroom	desk	bureau	editors	reporters	writers	correspondents	correspondent	reporter	writer	redaktion	redakteure	korrespondenten	korrespondent	b\xFCro	r\xE9daction	bureaux	correspondants	redacci\xF3n	corresponsales	delegaci\xF3n	redazione	corrispondenti	reda\xE7\xE3o	correspondentes	redactie	verslaggevers	redaktionen	redaksjonen	korrespondenter	toimitus	redakcja	redakce	redakcia	redakcija	szerkeszt\u0151s\xE9g	redac\u021Bia	\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F	\u0440\u0435\u0434\u0430\u043A\u0446\u0456\u044F	\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F\u0442\u0430	\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u0458\u0430	\u043A\u043E\u0440\u0440\u0435\u0441\u043F\u043E\u043D\u0434\u0435\u043D\u0442\u044B	korrespondentl\u0259ri	muhabirleri	servisi	redaksi`;
var mediaWords2 = [...["News", "Press", "Agency", "Service", "Times", "Post", "Tribune", "Journal", "Herald", "Gazette", "Radio", "TV"], ...["Media", "Network", "Newspaper", "Newspapers", "Eagle", "Chronicle", "Union-Tribune", "Sun-Times", "Newsday", "Bureau"]];

// src/parse/head/author-kinds.ts
function isJob(text, tables2) {
  const words4 = text.split(" ");
  return words4.length <= 7 && words4.some((word2) => tables2.jobs.has(word2.toLowerCase()));
}
var isOrganisation = (text, tables2) => tables2.credits.has(text) || /^the /i.test(text) && tables2.credits.has(text.slice(4)) || text.split(" ").some((word2) => HOUSES.has(word2));
var HOUSES = new Set(mediaWords2);
var isRegionName = (text, { countries: countries2, regions: regions2 }) => countries2.has(foldSpelling(text)) || regions2.has(foldSpelling(text));

// src/parse/head/author-lead.ts
var NOTHING = { length: 0, pictures: false };
var { photo: PHOTO, author: AUTHOR } = stemBits;
var SHORTEST2 = 3;
var TOKEN = /(©?\s*)([\p{L}\p{M}]+(?:['’][sS])?)([.:：=＝]*)(\s*[/·&+]\s*|\s+|$|(?<=[:：=＝]))/uy;
var MOST2 = 6;
function authorLead(text, tables2) {
  let length = 0;
  let pictures = false;
  let writes = false;
  let sure2 = false;
  TOKEN.lastIndex = 0;
  for (let count = 0; count < MOST2; count++) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) break;
    const word2 = match[2].toLowerCase().replace(/['’]s$/, "");
    const kind = (tables2.lineStems.get(word2) ?? 0) & (PHOTO | AUTHOR);
    const mark = /[:：=＝]/.test(match[3]) || kind === PHOTO && match[3] === ".";
    const works = word2.length > SHORTEST2 || mark || isShout(match[2], word2);
    const joins = length > 0 && (tables2.and.has(word2) || !PARTICLES.has(word2) && isBy(word2, tables2));
    if (kind === 0 && !joins && !(tables2.labels.has(word2) && works)) break;
    if (kind !== 0 && !works && !joins) break;
    if (kind === 0 || kind & AUTHOR) writes ||= !joins;
    else pictures = true;
    sure2 ||= mark || joins && !tables2.and.has(word2);
    length = match.index + match[0].length;
    if (length === from) break;
    if (mark) break;
  }
  const rest = text.slice(length);
  if (length === 0 || !/^[\p{Lu}\p{Lo}]/u.test(rest)) return NOTHING;
  if (!sure2 && !/\s\p{Lu}|\s\p{Lo}/u.test(rest)) return NOTHING;
  return { length, pictures: pictures && !writes };
}
var isShout = (filed, word2) => filed.length === SHORTEST2 && filed !== word2;
var isBy = (word2, { byline: byline2 }) => byline2.opening(`${word2} `)?.length === word2.length;
var PARTICLES = new Set(words(personParticles));
function isPictureWork(text, { lineStems: lineStems2 }) {
  const kinds2 = (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((word2) => lineStems2.get(word2) ?? 0);
  return kinds2.some((kind) => (kind & PHOTO) !== 0) && !kinds2.some((kind) => (kind & AUTHOR) !== 0);
}
var DENSE2 = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
var HANGUL = /^[\uac00-\ud7af]{2,4}$/;
var LONGEST_JOB = 5;
function denseName(text, tables2) {
  if (!DENSE2.test(text)) return void 0;
  let from = /^[^＝=]{1,12}[＝=]\s*/.exec(text)?.[0].length ?? 0;
  let to = text.length;
  const parts = [...text.slice(from).matchAll(/[^\s\u3000]+/g)].map(
    ({ index, 0: part3 }) => [from + index, part3]
  );
  const last = parts.at(-1);
  const first = parts[0];
  if (!last || !first) return void 0;
  if (parts.length > 1 && HANGUL.test(first[1]) && endsWithJob(last[1], tables2)) return [from, from + first[1].length];
  if (parts.length > 1 && isWork(last[1], tables2)) to = (parts.at(-2)?.[0] ?? 0) + (parts.at(-2)?.[1].length ?? 0);
  const second = parts[1];
  if (second && second[0] < to && endsWithJob(first[1], tables2)) from = second[0];
  return [from, to];
}
function endsWithJob(text, { jobs }) {
  for (let length = 2; length <= Math.min(LONGEST_JOB, text.length); length++)
    if (jobs.has(text.slice(-length))) return true;
  return false;
}
var isWork = (text, { lineStems: lineStems2 }) => text.split(/[/／・]/).every((word2) => ((lineStems2.get(word2) ?? 0) & (PHOTO | AUTHOR)) !== 0);

// src/parse/head/author-piece.ts
var MAIL2 = /[!-'*-;?A-~]+@[!-'*-;=?A-~]+[\dA-Za-z]/;
var isPlace = (text, { places: places2 }) => places2.has(foldSpelling(text));
var PARTICLES2 = new Set(words(personParticles));
function addPiece(found, piece, tables2) {
  const dense = denseName(piece.text, tables2);
  const { mark } = piece;
  const text = dense ? piece.text.slice(dense[0], dense[1]) : piece.text;
  const at = piece.at + (dense?.[0] ?? 0);
  const before = found.at(-1);
  const mail = text.includes("@") ? MAIL2.exec(text) : null;
  const organisation = isOrganisation(text, tables2);
  const signed = organisation && !tables2.credits.has(text) && creditWithin(text, tables2) !== void 0;
  if (mail) {
    if (before) set(before, "email", mail[0], at + mail.index);
  } else if (before && before.author.place !== void 0 && isRegionName(text, tables2)) {
    const [start] = before.spans.place ?? [at, at];
    const line = before.author.place;
    if (at - start - line.length < 4) set(before, "place", `${line}, ${text}`, start);
  } else if (before?.author.kind === "person" && before.author.place === void 0 && (isPlace(text, tables2) || isOwnPlace(before.author, text))) {
    set(before, "place", text, at);
  } else if (leadOf(text, tables2) > 0) {
    const lead = leadOf(text, tables2);
    const one = person(text.slice(lead), at + lead, tables2);
    if (one.author.jobTitle === void 0) set(one, "jobTitle", text.slice(0, lead).trimEnd(), at);
    found.push(one);
  } else if (before && isJob(text, tables2) && !before.author.jobTitle) {
    set(before, "jobTitle", text, at);
  } else if (before && before.author.kind === "person" && organisation && !signed && !before.author.organisation) {
    set(before, "organisation", text, at);
  } else if (before?.author.kind === "person" && isAffiliation(before.author, text, mark, tables2)) {
    if (isNamedHouse(text) && !before.author.organisation) set(before, "organisation", text, at);
  } else if (organisation && !signed || !isPersonal(text, tables2)) {
    found.push({ author: { kind: "organisation", name: text }, spans: { name: [at, at + text.length] } });
  } else {
    if (before && isPlaceBefore(before, text, mark)) found.pop();
    found.push(person(text, at, tables2));
  }
}
var isPair = (name) => /\S\s+\S/.test(name);
function isAffiliation({ name }, text, mark, tables2) {
  if (tables2.and.has(foldSpelling(mark)) || mark === "&" || DENSE3.test(text)) return false;
  if (!isPair(text.slice(0, inWithin(text, tables2)?.index))) return isPair(name);
  if (hasSmallWord(text, tables2)) return true;
  return /^[-–—]$/.test(mark) && text.split(/\s+/).length > 2;
}
var DENSE3 = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
var hasSmallWord = (text, tables2) => text.split(/\s+/).some((word2) => /^\p{Ll}/u.test(word2) && !PARTICLES2.has(word2) && !tables2.in.has(word2) && !tables2.and.has(word2));
var isNamedHouse = (text) => isPair(text) && /^\p{Lu}/u.test(text);
var isPlaceBefore = ({ author }, text, mark) => /^[-–—]$/.test(mark) && author.kind === "person" && !isPair(author.name) && Object.keys(author).length === 2 && isPair(text) && !DENSE3.test(text);
var isOwnPlace = ({ name, jobTitle }, text) => jobTitle !== void 0 && name.includes(" ") && /^\p{Lu}\p{Ll}{2,}$/u.test(text);
function leadOf(text, { credits, jobs }) {
  const words4 = text.split(" ");
  let lead = credits.has(words4[0]) ? 1 : 0;
  let job = false;
  while (lead < words4.length - 2 && /^\p{Ll}/u.test(words4[lead])) {
    job ||= jobs.has(words4[lead]);
    lead++;
  }
  const named = lead < words4.length - 1 && /^\p{Lu}/u.test(words4[lead]);
  return job && named ? words4.slice(0, lead).join(" ").length + 1 : 0;
}
function person(text, at, tables2) {
  const inside2 = inWithin(text, tables2);
  const own = inside2 ? text.slice(0, inside2.index) : text;
  const publication = own.length <= LONGEST4 ? FOR.exec(own) : null;
  const house = publication && isPair(own.slice(0, publication.index)) ? publication : null;
  const named = house ? own.slice(0, house.index) : own;
  const tail = creditWithin(named, tables2);
  const name = named.slice(0, tail).trimEnd();
  const entry = { author: { kind: "person", name }, spans: { name: [at, at + name.length] } };
  if (tail !== void 0) {
    const credit = named.slice(tail);
    set(entry, isJob(credit, tables2) ? "jobTitle" : "organisation", credit, at + tail);
  }
  if (house?.[1]) set(entry, "organisation", house[1], at + house.index + house[0].length - house[1].length);
  if (inside2) {
    const place = inside2.index + inside2[0].length + 1;
    set(entry, "place", text.slice(place), at + place);
  }
  return entry;
}
var FOR = (() => {
  const list2 = words(affiliationWords);
  return new RegExp(`\\s(?:${[...list2, ...list2.map((word2) => word2.toUpperCase())].join("|")})\\s(\\p{Lu}.*)$`, "u");
})();
var LONGEST4 = 160;
function inWithin(text, tables2) {
  SMALL_WORD.lastIndex = 0;
  for (let match = SMALL_WORD.exec(text); match; match = SMALL_WORD.exec(text))
    if (tables2.in.has(match[1])) return match;
  return void 0;
}
var CAPITAL2 = /\p{Lu}/u;
var SMALL_WORD = /\s(\p{Ll}+)(?=\s)/gu;
function creditWithin(name, tables2) {
  let start = name.indexOf(" ") + 1;
  while (start > 0) {
    start = name.indexOf(" ", start) + 1;
    if (start === 0 || !CAPITAL2.test(name.charAt(start))) continue;
    const rest = name.slice(start);
    if (tables2.credits.has(rest)) return start;
    if (!isJob(rest, tables2)) continue;
    const words4 = rest.split(" ");
    if (words4.length <= 3 && tables2.jobs.has((words4.at(-1) ?? "").toLowerCase())) return start;
    if (tables2.credits.has(words4[0]) || tables2.credits.has(words4.slice(0, 2).join(" "))) return start;
  }
  return void 0;
}
function set({ author, spans }, key, text, at) {
  author[key] = text;
  spans[key] = [at, at + text.length];
}
var isPersonal = (text, tables2) => !/^(?:The|the|Our|Staff)\b/.test(text) && !/^\p{Ll}/u.test(text) && !hasSmallWord(text.split(" ", 2).join(" "), tables2) && text.split(" ").length <= 6 && !isHouseFirst(text, tables2);
function isHouseFirst(text, tables2) {
  const [first = "", ...rest] = text.slice(0, inWithin(text, tables2)?.index).split(" ");
  return tables2.credits.has(first) && !(mayBeGivenName(first, tables2) && isFamilyName(rest, tables2));
}
var mayBeGivenName = (agency2, { credits }) => NAME2.test(agency2) || agency2 === agency2.toUpperCase() && credits.has(agency2.charAt(0) + agency2.slice(1).toLowerCase());
var isFamilyName = (names, { places: places2 }) => names.length > 0 && names.length <= 3 && names.every((word2) => FAMILY.test(word2) && !NEWSROOM.has(word2.toLowerCase())) && !places2.has(foldSpelling(names.join(" ")));
var NAME2 = /^\p{Lu}\p{Ll}+$/u;
var FAMILY = /^\p{Lu}(?:[\p{L}'’-]*|\.)$/u;
var NEWSROOM = new Set(words(newsroomWords));

// src/parse/head/authors.ts
var BETWEEN = /\s*[,;|、，•·／]\s*|\s*[(<](?=\S+@)|\s{2,}|(?<=\s)(\p{L}+|&|\/|[-–—])(?=\s)/gu;
var LONGEST5 = 160;
var IN_BRACKETS = /^[([（【][^()[\]（）【】]*[)\]）】]$/;
function readAuthors(line, from, tables2, found = []) {
  const whole = IN_BRACKETS.test(found.length > 0 ? line.slice(from) : line);
  const last = whole ? null : BRACKET.exec(line);
  const bracket = last && isPictureWork(last[1] ?? "", tables2) ? null : last;
  const open = whole ? found.length > 0 ? from + 1 : Math.max(from, 1) + bracketOpener(line, from, tables2) : from;
  const rest = line.slice(open, whole ? -1 : bracket ? Math.max(open, bracket.index) : void 0);
  let start = 0;
  let mark = found.length > 0 ? "," : "";
  const cut = (end) => {
    const raw = rest.slice(start, end);
    const text = raw.replace(/^[\s(<]+|[\s)>]+$/g, "");
    const aside = /[(（]([^()（）]+)$/.exec(text)?.[1];
    const name = withoutAside(text);
    if (aside !== void 0 && found.length > 0 && isPair(name) && isPictureWork(aside, tables2)) return;
    if (name) addPiece(found, { text: name, at: open + start + raw.indexOf(name), mark }, tables2);
  };
  const skipLead = () => {
    const lead = authorLead(rest.slice(start, start + LONGEST5), tables2);
    start += lead.length;
    BETWEEN.lastIndex = start;
    return lead.pictures || found.length > 0 && isOtherWork(rest.slice(start, start + LONGEST5), tables2);
  };
  let skipped = skipLead();
  for (let match = BETWEEN.exec(rest); match; match = BETWEEN.exec(rest)) {
    const word2 = match[1];
    if (word2 !== void 0 && !isJoint(word2, rest.slice(start, match.index), tables2)) continue;
    if (!skipped) cut(match.index);
    start = match.index + match[0].length;
    mark = word2 ?? match[0].trim();
    skipped = skipLead();
  }
  if (!skipped) cut(rest.length);
  const inside2 = bracket?.[1];
  if (bracket && inside2 && (tables2.credits.has(inside2) || isPlace(inside2, tables2))) {
    const key = tables2.credits.has(inside2) ? "organisation" : "place";
    const at = bracket.index + bracket[0].indexOf(inside2);
    for (const one of found)
      if (one.author.kind === "person" && one.author[key] === void 0) set(one, key, inside2, at);
  }
  return found;
}
function isOtherWork(text, { byline: byline2 }) {
  const word2 = /^\p{L}+ (\p{L}+)(?= \p{Lu})/u.exec(text)?.[1]?.toLowerCase();
  return word2 !== void 0 && !PARTICLES3.has(word2) && byline2.opening(`${word2} `)?.length === word2.length;
}
function bracketOpener(line, from, { byline: byline2 }) {
  const word2 = from > 1 ? void 0 : /^.(\p{Ll}+)\s+(?=\p{Lu}\S*\s+\p{Lu})/u.exec(line);
  return word2 && byline2.opening(`${word2[1]} `)?.length === word2[1]?.length ? word2[0].length - 1 : 0;
}
var isJoint = (word2, before, { and }) => /^[&/–—-]$/.test(word2) || and.has(foldSpelling(word2)) && (!PARTICLES3.has(word2) || before.trim().includes(" "));
var PARTICLES3 = new Set(words(personParticles));
function withoutAside(name) {
  if (MAIL2.test(name)) return name;
  const at = name.search(/(?:^|\s)[(@]/);
  return at < 0 ? name : name.slice(0, at).trimEnd();
}
var BRACKET = /\s*\(([^()@]{2,40})\)$/;
function readAuthorLine(found, line, at, tables2) {
  const key = isJob(line, tables2) ? "jobTitle" : "organisation";
  for (const one of found) {
    if (one.author.kind === "person" && one.author[key] === void 0) set(one, key, line, at);
  }
}

// src/parse/head/is-desk.ts
function isDesk2(line, folded, opening, { anonymous, byline: byline2 }) {
  if (anonymous.line(folded, line)) return true;
  const word2 = byline2.opening(opening);
  return word2 !== void 0 && anonymous.line(foldLine(line.slice(word2.length).trim())) === true;
}

// src/parse/head/byline.ts
var LONGEST6 = 160;
var MOST_WORDS = 18;
var LINE2 = /^[^\n]{2,60}$/;
var byline = {
  opensWith: { phrases: ["byline", "anonymous", "credits"], cues: "^" },
  opens: (line, { tables: tables2 }) => bylineOpenerLength(line, openingOf(line), tables2) > 0,
  read(reader, index) {
    const { builder } = reader;
    const { tables: tables2 } = reader.source;
    if (builder.article.byline || reader.length(index) > LONGEST6) return 0;
    const line = reader.line(index);
    const opening = bylineOpenerLength(line, reader.opening(index), tables2);
    const anonymous = opening === 0 && (isDesk2(line, reader.foldedLine(index), reader.opening(index), tables2) || isAgencyAlone(reader, index));
    if (opening === 0 && !anonymous && !REPORTER.test(line)) return 0;
    const filed = reader.joined(index);
    const marked = opening > 0 ? withoutWireMarks(filed) : filed;
    const next = opening > 0 && isCreditLine(reader, index + 1) ? index + 1 : 0;
    const last = next ? reader.joined(next) : filed;
    const joined = next ? together(marked, withoutWireMarks(last)) : marked;
    if (filed.start < joined.start) builder.addDropped("wire-mark", filed.start, joined.start);
    if (joined.end < last.end) builder.addDropped("wire-mark", last.end - 1, last.end);
    const own = marked.text;
    const start = opening - (line.startsWith("^") ? 1 : 0);
    const authors = anonymous ? houseOf(own, tables2) : opening === 0 ? readAuthors(own.slice(0, own.indexOf(" ")), 0, tables2) : readAuthors(own, Math.max(start, 0), tables2);
    if (next) addCreditLine(authors, joined.text.slice(marked.text.length + 1), marked.text.length + 1, tables2);
    addByline(builder, joined, authors);
    return next ? 2 : 1;
  }
};
function addByline(draft, joined, authors) {
  draft.article.byline = { text: draft.addText("byline.text", joined) };
  if (authors.length === 0) return;
  draft.article.byline.authors = authors.map(({ author, spans }, at) => {
    for (const [key, [from, to]] of Object.entries(spans))
      draft.addField(`byline.authors.${at}.${key}`, joined, from, to);
    return author;
  });
}
var REPORTER = new RegExp(`^[\uAC00-\uD7A3]{2,4} (?:${alternatives(koreanReporters)})(?: [!-~]+@[!-~]+)?$`);
function isAgencyAlone(reader, index) {
  if (index === 0 || index + 1 === reader.blocks.length || reader.length(index) > 30) return false;
  const { tables: tables2 } = reader.source;
  const house = tables2.credits.get(reader.line(index).replace(/^The /, ""));
  return house?.kind === "agency" && tables2.endMarks.line(reader.foldedLine(index)) === void 0;
}
var houseOf = (line, tables2) => isOrganisation(line, tables2) ? [{ author: { kind: "organisation", name: line }, spans: { name: [0, line.length] } }] : [];
function bylineOpenerLength(filed, folded, tables2) {
  const mark = filed.startsWith("^") ? 1 : 0;
  const line = filed.replace(/\s*=$/, "");
  const opening = tables2.byline.opening(mark ? folded.slice(1) : folded);
  if (!opening || line.length > LONGEST6) return 0;
  let at = opening.length + mark;
  while (at < line.length && /[\s:：|/]/.test(line.charAt(at))) at++;
  if (at === opening.length + mark && !isChineseName(line, at)) return 0;
  const rest = line.slice(at);
  if (!/^[\p{Lu}\p{Lo}]/u.test(rest) && !tables2.credits.has(rest.split(/[ ,]/)[0])) return 0;
  if (/[.!?;:。]$/.test(rest) && !/(?:\b\p{Lu}|Jr|Sr)\.$/u.test(rest) && !tables2.credits.has(afterLastComma(rest)))
    return 0;
  const words4 = rest.split(/\s+/);
  if (words4.length > MOST_WORDS) return 0;
  const first = foldSpelling(words4[0].replace(/[,:]$/, ""));
  if (tables2.weekdays.has(first) || tables2.months.has(first) && words4.length > 3) return 0;
  const small = words4.filter(
    (word2) => /^\p{Ll}/u.test(word2) && !tables2.and.has(word2) && !tables2.in.has(word2) && !PARTICLES4.has(word2) && !word2.includes("@") && !tables2.credits.has(word2.replace(/,$/, "")) && !tables2.jobs.has(word2.replace(/,$/, ""))
  );
  return small.length > 2 || small.length * 2 > words4.length ? 0 : at;
}
var isChineseName = (line, at) => line.length <= at + 4 && /^[\u4e00-\u9fff]{2,4}$/.test(line.slice(at));
var afterLastComma = (text) => text.slice(text.lastIndexOf(",") + 1).replace(/\.$/, "").trim();
var PARTICLES4 = new Set(words(bylineParticles));
function withoutWireMarks(joined) {
  const { start, end, text, repairs } = joined;
  const lead = text.startsWith("^") ? 1 : 0;
  const close = /\s*=$/.exec(text)?.[0].length ?? 0;
  if (lead + close === 0) return joined;
  if (repairs.some((repair) => repair.start <= start + lead || repair.end > end - close)) return joined;
  return { start: start + lead, end: end - close, text: text.slice(lead, text.length - close), repairs };
}
function isCreditLine(reader, index) {
  if (index >= reader.blocks.length) return false;
  const { tables: tables2 } = reader.source;
  if (reader.length(index) > 60 || reader.block(index).apart || reader.restriction(index)) return false;
  const line = reader.line(index).replace(/\s*=$/, "");
  if (!LINE2.test(line) || /[.!?]$/.test(line)) return false;
  return isJob(line, tables2) || isAgencyName(line, tables2) || CAPITALISED.test(line) && isOrganisation(line, tables2) || isAgencyName(line.slice(bylineOpenerLength(line, openingOf(line), tables2)), tables2) || /^(?:For|Special to|Of) (?:The )?[A-Z]/.test(line);
}
var CAPITALISED = /^(?:The )?\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){1,3}$/u;
var isAgencyName = (line, { credits }) => credits.has(line) || credits.has(line.replace(/^The /i, ""));
function addCreditLine(authors, line, at, tables2) {
  const opener = bylineOpenerLength(line, openingOf(line), tables2);
  readAuthorLine(authors, line.slice(opener), at + opener, tables2);
}
function together(a, b) {
  const seam = { kind: "hard-wrap", start: a.end, end: b.start, text: " " };
  return { start: a.start, end: b.end, text: `${a.text} ${b.text}`, repairs: [...a.repairs, seam, ...b.repairs] };
}

// src/parse/zone-of-time.ts
function offsetOfTime(name, local, given, isLatest = false) {
  if (given === void 0) return "";
  const small = name?.toLowerCase();
  const zone = small === void 0 || localZones.includes(small) ? given : zoneOffsets[name ?? ""] ?? namedOffsets[small] ?? zoneRegions[small];
  return (zone && zoneOffset(zone, local, isLatest)) ?? "";
}
var unlisted = once(() => new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${alternatives(zoneWords)})(?![\p{M}])`, "iu"));
var unlistedZone = (line) => unlisted().exec(line)?.[0];

// src/lexicon/time-prepositions.ts
var untilWords = { en: ["until", "till", "before"], de: ["bis"], fr: ["jusqu['\u2019]?[a\xE0]"] };
var timeLeads = { en: ["to", "at", "for"], de: ["ab", "um"], fr: ["[a\xE0]"] };
var wordsBeforeClock = { en: ["at"], de: ["um"], fr: ["\xE0"], it: ["alle", "ore"], sv: ["kl"], pt: ["\xE0s"], es: ["las"], sl: ["ob"], pl: ["o"] };
var namedTimes = ["noon", "midday", "midnight"];

// src/lexicon/units.ts
var unitsWithoutVowel = "km	kg	cm	mm	mph	kph	kmh	lb	lbs	hrs	\u043A\u0433	\u043A\u043C	\u0441\u043C	\u043C\u043C";
var clockUnits = ["Uhr", "hrs?", "GMT", "h", "\u0E19\\."];
var hourUnits = ["h", "Uhr"];
var embargoClockUnits = ["Uhr", "uur", "hrs", "h\\b"];
var embargoHourUnits = ["Uhr", "heures?", "horas?", "h"];
var stampUnits = ["uhr", "hrs?", "h"];

// src/parse/head/embargo-zone.ts
var SIGN = /\b(?:GMT(?:[+-]\d{1,2})?|UTC(?:[+-]\d{1,2})?|BST|CES?T|MEZ|MESZ|EES?T|MSK|[ECMP][SD]?T|JST|KST|HKT|SGT|WIB|IST|AES?T|AEDT|NZ[SD]T)\b/;
var NAME3 = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(zoneNames)})(?![\p{L}\p{M}])|${alternatives(denseZoneNames)}`,
  "iu"
);
var AFTER_CLOCK = /(?<=\d{2} |[ap]\.?m\.? )[A-Z]{2,3}T\b/;
var MORE = /^ \p{L}+ time\b/iu;
function zoneIn(line) {
  const match = SIGN.exec(line) ?? NAME3.exec(line) ?? AFTER_CLOCK.exec(line);
  if (!match) return void 0;
  const offset = offsetOf(match[0]);
  const name = match[0] + (MORE.exec(line.slice(match.index + match[0].length))?.[0] ?? "");
  return { from: match.index, to: match.index + match[0].length, name, ...offset !== void 0 && { offset } };
}
function offsetOf(name) {
  const hours = /^(?:GMT|UTC)([+-])(\d{1,2})$/.exec(name);
  if (!hours) return zoneOffsets[name] ?? namedOffsets[name.toLowerCase()];
  return Number(hours[2]) <= 14 ? `${hours[1]}${hours[2].padStart(2, "0")}:00` : void 0;
}

// src/parse/head/embargo-time.ts
var HALVES = /\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\b\.?/i;
var CLOCK = new RegExp(
  String.raw`\b([01]?\d|2[0-4])(?::(\d{2})|h(\d{2})?\b|\.(\d{2})(?=\s?(?:${alternatives(embargoClockUnits)}|GMT|UTC|BST|CES?T|MES?Z|[ECMP][SD]?T\b))|(?=\s?(?:${alternatives(embargoHourUnits)})\b))`,
  "i"
);
var FOUR = /\b([01]\d|2[0-4])([0-5]\d)(?=\s?(?:hrs|hours|h\b|\(?(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|JST|KST|HKT|SGT|AES?T|AEDT|local)))/i;
var DENSE4 = new RegExp(
  String.raw`(?:(?<half>${alternatives(denseMornings)}|${alternatives(denseAfternoons)})\s?)?(?<![\d])(?<hour>[01]?\d|2[0-4])\s?[${DENSE_HOURS}](?![${DURATION_SIGNS}])(?:\s?(?<minute>[0-5]?\d)\s?[${DENSE_MINUTES}])?`
);
var AFTER_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(hourLeads)})\s?([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?![\d./])(?!\s?\p{Ll}{2}\p{L}* (?:\d{4}))`,
  "iu"
);
var BARE = /(?<=(\S{1,20})\s{1,2}\(?)([01]\d|2[0-4]|\d(?=\.))\.?([0-5]\d)(?![\d:/-]|\.\d)(?=\W{1,3}(\p{Ll})|)/gu;
var UNTIL = new RegExp(`^(?:${alternatives(untilWords)})$`, "i");
var AT = new RegExp(String.raw`^(?:${alternatives(timeLeads)}|[-–—])$|[,;:\d]$`, "i");
var NAMED2 = new RegExp(String.raw`\b(${alternatives(namedTimes)})\b`, "i");
var ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
var YEAR_FIRST = /(?<![\d.])(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)/;
var EAST = new RegExp(
  String.raw`(?:(\d{4})\s?[${YEAR_SIGNS}]\s?)?(\d{1,2})\s?[${MONTH_SIGNS}]\s?(\d{1,2})\s?[${DAY_SIGNS}]`
);
var FIGURES = /\b(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/;
var DAY_FIRST2 = /\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?(?:\s+(?:de\s+)?(\d{4}))?/gu;
var MONTH_FIRST = /(\p{L}{3,12})\.?\s*(\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:-\d{1,2})?,?(?:\s+(\d{4}))?/gu;
function embargoTime(line, tables2, published) {
  const day = findDay(line, tables2, published);
  const zone = zoneIn(line);
  const clock = clockIn(line) ?? clockBefore(line, zone) ?? clockWithoutZone(line, tables2, day?.year);
  return { ...day && { day }, ...clock && { clock }, ...zone && { zone } };
}
function clockIn(line) {
  const half = HALVES.exec(line);
  if (half) {
    const hour = Number(half[1]) % 12 + (half[3]?.toLowerCase() === "p" ? 12 : 0);
    return clockTime(hour, Number(half[2] ?? 0), Number(half[1]) <= 12);
  }
  const named = NAMED2.exec(line);
  if (named) return { hour: named[1]?.toLowerCase() === "midnight" ? 24 : 12, minute: 0 };
  const dense = DENSE4.exec(line);
  if (dense) {
    const { half: half2, hour, minute } = dense.groups ?? {};
    const isLate = half2 !== void 0 && denseAfternoons.includes(half2) && Number(hour) < 12;
    return clockTime(Number(hour) + (isLate ? 12 : 0), Number(minute ?? 0));
  }
  const match = FOUR.exec(line) ?? CLOCK.exec(line) ?? AFTER_WORD.exec(line);
  return match ? clockTime(Number(match[1]), Number(match.slice(2).find(Boolean) ?? 0)) : void 0;
}
function clockBefore(line, zone) {
  const match = zone && /(?<![\d.])(\d{1,2})\.(\d{2})\s?\(?$/.exec(line.slice(Math.max(0, zone.from - SHORT2), zone.from));
  return match ? clockTime(Number(match[1]), Number(match[2])) : void 0;
}
var SHORT2 = 10;
function clockWithoutZone(line, tables2, year) {
  for (const [, before = "", hour, minute, small] of line.matchAll(BARE)) {
    if (Number(`${hour}${minute}`) === year && !UNTIL.test(before)) continue;
    const placed = UNTIL.test(before) || !small && (AT.test(before) || tables2.weekdays.has(before.toLowerCase()));
    if (placed) return clockTime(Number(hour), Number(minute));
  }
  return void 0;
}
var clockTime = (hour, minute, ok = true) => ok && (hour < 24 || hour === 24 && minute === 0) && minute < 60 ? { hour, minute } : void 0;
function findDay(line, tables2, published) {
  const plain2 = ISO.exec(line) ?? EAST.exec(line) ?? YEAR_FIRST.exec(line);
  if (plain2) return monthDay(plain2[1], Number(plain2[2]), plain2[3]);
  const figures = FIGURES.exec(line);
  if (figures) return inFigures(figures);
  for (const match of line.matchAll(DAY_FIRST2)) {
    const found = monthDay(yearIn(match[3], published), monthOf(match[2], tables2), match[1]);
    if (found) return found;
  }
  for (const match of line.matchAll(MONTH_FIRST)) {
    const found = monthDay(yearIn(match[3], published), monthOf(match[1], tables2), match[2]);
    if (found) return found;
  }
  return void 0;
}
function inFigures([, first = "", mark, second = "", year]) {
  const dayFirst = monthDay(year, Number(second), first);
  const monthFirst = mark === "/" ? monthDay(year, Number(first), second) : void 0;
  return dayFirst && monthFirst && first !== second ? void 0 : dayFirst ?? monthFirst;
}
function yearIn(figures, published) {
  const year = Number(figures);
  const now = Number(published?.slice(0, 4)) || void 0;
  const fits = now === void 0 ? year > 1900 && year < 2100 && year % 100 !== 0 : Math.abs(year - now) <= MOST_YEARS;
  return fits ? figures : void 0;
}
var MOST_YEARS = 10;
function monthOf(name, tables2) {
  const months = tables2.months.get(foldSpelling(name));
  const first = months?.[0]?.month;
  return first !== void 0 && months?.every(({ month }) => month === first) ? first : 0;
}
function monthDay(year, month, day) {
  const number = Number(day);
  if (month < 1 || month > 12 || number < 1 || number > (DAYS[month - 1] ?? 0)) return void 0;
  return { ...year !== void 0 && { year: +year }, month, day: number };
}
var DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function yearOf({ month, day }, published) {
  const known = published === void 0 ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  if (!known) return void 0;
  const days = (month - Number(known[2])) * 30.4 + day - Number(known[3]);
  return Number(known[1]) + (days < -183 ? 1 : days > 183 ? -1 : 0);
}

// src/parse/head/is-upper-case.ts
var isUpperCase = (text) => text === text.toUpperCase();

// src/parse/head/embargo.ts
var LONGEST7 = 300;
var FREE = /\b(?:immediate (?:release|use|publication)|anytime|any time|embargo lifted|no embargo)\b/i;
var WITHIN = /\b(?:is|are) (?:strictly )?(?:embargoed|under embargo) (?:until|till|for)\b/i;
var NAMED3 = /embargo/i;
var OWN = /\b(?:this|news|following) (?:story|article|item|report|release|material)\b/i;
var CYCLE_WORDS = /\b(?:AMs|PMs|BCs|(?:weekend|morning|evening|afternoon|sunday|monday) (?:editions?|papers|newspapers|print)|editions?)\b/i;
var WEAK = /^(?:for|advance|immediate|release|publication|hold)\b/;
var EMBARGO_WORDS = /\b(?:thereafter|editions?|AMs|PMs|notified|further notice|after delivery|holding for release)\b/i;
var BEFORE = /^[*#=([【\s-]*(?:(eds|editors)\s?:\s*)?/i;
var WORD3 = /^embargo(?:ed)? (?:[-–—] )?(?=\d{1,2}[:.h]\d\d|\d{1,2}\/\d{1,2}\/\d|\d{1,2}\.? \p{L}{3,12} \d{4}\b|\p{L}{3,9}\.? \d{1,2},? \d{4}\b|\d{4} (?:gmt|utc|hrs|hours|\p{L}+day\b))/u;
var SENTENCE = 5;
var SMALL3 = /(?<!\p{L})\p{Ll}{3,}/gu;
var BRACKETED3 = /^\([^()]{10,200}\)\s+(?=[\p{Lu}\p{Lo}\d*“"])/u;
var ALERT = 15;
function findOpening(line, tables2, restriction2) {
  if (restriction2?.kind === "embargo") return { length: restriction2.end, label: false, weak: false, sure: true };
  const before = BEFORE.exec(line);
  const start = before?.[0].length ?? 0;
  const opening = openingOf(line.slice(start));
  const length = tables2.embargoes.opening(opening)?.length ?? WORD3.exec(opening)?.[0].length;
  if (length === void 0) return NAMED3.test(line) && WITHIN.test(line) ? WITHIN_LINE : void 0;
  return { length: start + length, label: before?.[1] !== void 0, weak: WEAK.test(opening) };
}
var WITHIN_LINE = { length: 0, label: false, weak: false };
var isMoment = ({ day, clock }, capitals) => day !== void 0 && (clock !== void 0 || capitals);
var hasTime = (line, time, tables2) => time.day !== void 0 || time.clock !== void 0 || hasWeekday(line, tables2);
var embargo = {
  opensWith: { phrases: ["embargoes"], cues: "emb eds edi # = ( [" },
  opens: (line, { tables: tables2 }) => tables2.embargoes.opening(openingOf(line)) !== void 0,
  fits(reader, index) {
    if (reader.length(index) > LONGEST7) return false;
    const line = reader.line(index);
    const { tables: tables2, date } = reader.source;
    const found = findOpening(line, tables2, reader.restriction(index));
    if (!found || FREE.test(line)) return false;
    if (found.sure) return true;
    if (found === WITHIN_LINE) return OWN.test(line);
    if (/[.!?]$/.test(line) && (line.match(SMALL3)?.length ?? 0) >= SENTENCE) return false;
    if (found.weak) return isMoment(embargoTime(line, tables2, date), isUpperCase(line));
    const rest = line.slice(found.length);
    return !/[\p{L}\d]/u.test(rest) || EMBARGO_WORDS.test(rest) || hasTime(rest, embargoTime(line, tables2, date), tables2);
  },
  read(reader, index) {
    if (reader.length(index) > LONGEST7) return 0;
    const whole = reader.line(index);
    const { tables: tables2, date } = reader.source;
    const found = findOpening(whole, tables2, reader.restriction(index));
    if (!found) return 0;
    const own = BRACKETED3.exec(whole)?.[0].length ?? 0;
    const at = own > 0 && own < whole.length - ALERT ? own : endOfEmbargo(reader, index);
    if (at > 0) reader.split(index, at);
    const line = reader.line(index);
    const time = embargoTime(line, tables2, date);
    const free = !found.sure && FREE.test(line);
    const dated = hasTime(line, time, tables2);
    if (found.weak && !free && !dated && !EMBARGO_WORDS.test(line)) return 0;
    if (found.label && !free && !dated) return 0;
    addEmbargo(reader, index, free ? void 0 : time);
    return 1;
  }
};
var namedEmbargo = {
  opensWith: { longest: LONGEST7 },
  read: (reader, index) => reader.length(index) <= LONGEST7 && NAMED3.test(reader.line(index)) ? embargo.read(reader, index) : 0
};
var MOST3 = 4;
var CLOSERS = { "(": ")", "[": "]", "\u3010": "\u3011", "*": "*", "#": "#" };
var GOES_ON = /^[^\p{Lu}\p{Lo}]|^(?:AND|OR|NOT|NO|UNTIL|FOR|ON|AT)\b/u;
function endOfEmbargo(reader, index) {
  const { first, last } = reader.block(index);
  if (first === last) return 0;
  const { lines: lines2, text: copy, tables: tables2, date } = reader.source;
  const text = reader.line(index);
  for (let line = first + 1; line <= Math.min(last, first + MOST3); line++) {
    const next = copy.slice(lines2.start[line], lines2.end[line]);
    const at = text.indexOf(` ${next}`) + 1;
    if (at === 0 || GOES_ON.test(next) || EMBARGO_WORDS.test(next) || CYCLE_WORDS.test(next)) continue;
    if (hasTime(next, embargoTime(next, tables2, date), tables2)) continue;
    if (isCompleteEmbargo(text.slice(0, at - 1), next, tables2, date)) return at;
  }
  return 0;
}
function isCompleteEmbargo(own, next, tables2, date) {
  const closer = CLOSERS[own.charAt(0)];
  if (closer) return own.endsWith(closer);
  const time = embargoTime(own, tables2, date);
  if (time.day === void 0 && !hasWeekday(own, tables2)) return false;
  return time.clock !== void 0 || isUpperCase(own) && !isUpperCase(next);
}
var hasWeekday = (line, { weekdays }) => line.split(/[\s,.]+/).some((word2) => word2.length > 2 && weekdays.has(word2.toLowerCase()));
function addEmbargo(reader, index, time) {
  const { builder } = reader;
  const { article } = builder;
  const joined = reader.joined(index);
  if (!time) {
    const notes2 = article.editorsNotes ??= [];
    notes2.push({ text: builder.addText(`editorsNotes.${notes2.length}.text`, joined) });
    return;
  }
  if (article.embargo) {
    const restrictions = article.restrictions ??= [];
    restrictions.push(builder.addText(`restrictions.${restrictions.length}`, joined));
    return;
  }
  const at = isoTime(time, joined.text, reader.source);
  const text = builder.addText("embargo.text", joined);
  const found = time.clock && at !== void 0 ? { kind: "instant", text, at } : { kind: impreciseKind(joined.text, time, reader.source.tables), text };
  if (at !== void 0) found.at = at;
  if (time.zone && time.clock) found.zone = builder.addField("embargo.zone", joined, time.zone.from, time.zone.to);
  article.embargo = found;
}
function impreciseKind(line, time, tables2) {
  if (CYCLE_WORDS.test(line)) return "cycle";
  return time.day || hasWeekday(line, tables2) ? "day" : "open";
}
function isoTime({ day, clock, zone }, line, { date, zone: given }) {
  const year = day && (day.year ?? yearOf(day, date));
  if (!day || year === void 0 || year < 1) return void 0;
  const iso = clock?.hour === 24 ? nextDay({ ...day, year }) : isoDay({ ...day, year });
  if (!clock || !iso) return iso;
  const local = `${iso}T${padNumber(clock.hour % 24)}:${padNumber(clock.minute)}:00`;
  return local + (zone?.offset ?? offsetOfTime(zone?.name ?? unlistedZone(line), local, given, true));
}

// src/lexicon/mail-fields.ts
var mailSubjects = { en: "Subject", de: "Betreff", fr: "Objet", es: "Asunto", pt: "Assunto", it: "Oggetto" };
var mailFields = { en: "From	To	Cc	Bcc	Sent	Reply-To", de: "Von	An	Gesendet", fr: "De	\xC0	Envoy\xE9", es: "Para	Enviado", it: "Da	A	Inviato" };

// src/lexicon/restrictions/permission-words.ts
var permissionStems = `permission	consent	authorisation	authorization	licen	copyright	genehmigung	zustimmung	erlaubnis	lizenz	urheberrecht	autorisation	autorizaci\xF3n	autorizzazione	autoriza\xE7\xE3o	permiso	permiss	licenci	licenz	toestemming	auteursrecht	tillst\xE5nd	tillatelse	tilladelse	ophavsret	opphavsrett	upphovsr\xE4tt	lupa	tekij\xE4noikeu	zgod	praw autorskich	souhlas	svolen\xED	s\xFAhlas	enged\xE9ly	\u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043D\u0438	\u0441\u043E\u0433\u043B\u0430\u0441\u0438	\u0434\u043E\u0437\u0432\u043E\u043B	\u0437\u0433\u043E\u0434	izni	izin	\u03AC\u03B4\u03B5\u03B9\u03B1	\u05D0\u05D9\u05E9\u05D5\u05E8	\u05E8\u05E9\u05D5\u05EA	\u0625\u0630\u0646	\u0627\u062C\u0627\u0632\u0647	\u0905\u0928\u0941\u092E\u0924\u093F	\u0E2D\u0E19\u0E38\u0E0D\u0E32\u0E15	\u8A31\u53EF	\u8BB8\u53EF	\u8A31\u8AFE	\u6388\u6B0A	\u6388\u6743	\uD5C8\uB77D	\uD5C8\uAC00	\uC800\uC791\uAD8C	\u8457\u4F5C\u6A29	\u7248\u6743	\u7248\u6B0A	attribution	crediting	quellenangabe	mention de la source	citar la fuente	citazione della fonte	indica\xE7\xE3o da fonte	bronvermelding	k\xE4llh\xE4nvisning	podania \u017Ar\xF3d\u0142a	uveden\xED zdroje	kaynak g\xF6ster	\u0443\u043A\u0430\u0437\u0430\u043D\u0438\u044F \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A\u0430	\u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F \u0434\u0436\u0435\u0440\u0435\u043B\u0430	\u03B1\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u03C4\u03B7\u03C2 \u03C0\u03B7\u03B3\u03AE\u03C2	\u0630\u0643\u0631 \u0627\u0644\u0645\u0635\u062F\u0631	\u0630\u06A9\u0631 \u0645\u0646\u0628\u0639	menyebutkan sumber	ghi r\xF5 ngu\u1ED3n	\u6CE8\u660E\u6765\u6E90	\u8A3B\u660E\u51FA\u8655	\u51FA\u5178	\uCD9C\uCC98	cho ph\xE9p	reproducci	reserved	r\xE9serv\xE9	riservat	reservad	vorbehalten	forbehold	f\xF6rbeh\xE5ll	voorbehouden	zastrze\u017Con	vyhrazen	sakl\u0131d\u0131r	editorial use	uso editorial	redaktionellen verw	redaktionellen zweck	usage \xE9ditorial	redactioneel gebruik	u\u017Cytku redakcyjn	\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u043E\u043D\u043D\u043E\u0433\u043E \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F	\u0440\u0435\u0434\u0430\u043A\u0446\u0456\u0439\u043D\u043E\u0433\u043E \u0432\u0438\u043A\u043E\u0440\u0438\u0441\u0442\u0430\u043D\u043D\u044F	\u7F16\u8F91\u4F7F\u7528	\u7DE8\u8F2F\u4F7F\u7528	\u7DE8\u96C6\u7528\u9014	\uD3B8\uC9D1\uC6A9	\u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440\u0441\u043A\u043E \u043F\u043E\u043B\u0437\u0432\u0430\u043D\u0435	redaksjonell bruk	redaktionell brug	toimitukselliseen	\u0437\u0430\u0449\u0438\u0449\u0435\u043D	\u0437\u0430\u0449\u0438\u0449\u0435\u043D\u0456	reproduzione	reprodu\xE7\xE3o	nachdruck	\u7121\u65AD	\u8F6C\u8F7D	\u8F49\u8F09	\u8EE2\u8F09	\uBB34\uB2E8	\uC804\uC7AC	\u0645\u062D\u0641\u0648\u0638\u0629`;
var opinionStems = `necessarily reflect	not reflect	not represent	\u4E0D\u4EE3\u8868	\u4E0E\u672C\u7F51\u65E0\u5173	\u8207\u672C\u7DB2\u7121\u95DC	\u6587\u8D23\u81EA\u8D1F	\u6587\u8CAC\u81EA\u8CA0	spiegelt nicht	spiegeln nicht	geben nicht die meinung	gibt nicht die meinung	nicht die meinung der	ne reflet	ne repr\xE9sent	n'engage que	n'engagent que	no reflej	no represent	no necesariamente	non riflett	non rispecchi	n\xE3o reflet	n\xE3o represent	weerspiegel	niet de mening	speglar inte	gjenspeiler ikke	afspejler ikke	eiv\xE4t vastaa	ei edusta	nie odzwierciedl	nie odzwierciadl	nevyjad\u0159	nemus\xED vyjad\u0159ovat	nem t\xFCkr\xF6z	nem felt\xE9tlen\xFCl	nu reflect	ne odra\u017Eava	ne odra\u017Eavaju	ne odra\u017Ea	\u043D\u0435 \u043E\u0442\u0440\u0430\u0436\u0430	\u043D\u0435 \u043E\u0442\u043E\u0431\u0440\u0430\u0436	\u043D\u0435 \u0441\u043F\u0456\u0432\u043F\u0430\u0434\u0430	\u043D\u0435 \u0441\u043E\u0432\u043F\u0430\u0434\u0430	\u043D\u0435 \u0432\u0456\u0434\u043E\u0431\u0440\u0430\u0436\u0430	\u043D\u0435 \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0459	\u043D\u0435 \u043E\u0434\u0440\u0430\u0436\u0430\u0432\u0430	\u03B4\u03B5\u03BD \u03B5\u03BA\u03C6\u03C1\u03AC\u03B6	\u03B4\u03B5\u03BD \u03B1\u03BD\u03C4\u03B1\u03BD\u03B1\u03BA\u03BB	yans\u0131tmaz	yans\u0131tmamaktad\u0131r	\u0644\u0627 \u062A\u0639\u0628\u0631 \u0639\u0646	\u0644\u0627 \u064A\u0639\u0628\u0631 \u0639\u0646	\u0644\u0627 \u062A\u0639\u0643\u0633	\u0644\u0627 \u064A\u0639\u0643\u0633	\u0628\u06CC\u0627\u0646\u06AF\u0631 \u0646\u0638\u0631	\u05D0\u05D9\u05E0\u05DF \u05DE\u05E9\u05E7\u05E4\u05D5\u05EA	\u05D0\u05D9\u05E0\u05DD \u05DE\u05E9\u05E7\u05E4\u05D9\u05DD	\u05D0\u05D9\u05E0\u05D5 \u05DE\u05E9\u05E7\u05E3	\u0935\u093F\u091A\u093E\u0930 \u0932\u0947\u0916\u0915 \u0915\u0947	mencerminkan	kh\xF4ng ph\u1EA3n \xE1nh	\u0E44\u0E21\u0E48\u0E08\u0E33\u0E40\u0E1B\u0E47\u0E19\u0E15\u0E49\u0E2D\u0E07	\u898B\u89E3\u3092\u793A\u3059\u3082\u306E\u3067\u306F\u3042\u308A\u307E\u305B\u3093	\u898B\u89E3\u3092\u4EE3\u8868	\uC785\uC7A5\uACFC \uB2E4\uB97C \uC218	\uC785\uC7A5\uC744 \uB300\uBCC0\uD558\uC9C0	\uACAC\uD574\uC640 \uB2E4\uB97C \uC218`;

// src/lexicon/languages/ar/restrictions.ts
var arabicRestrictions = { n: `\u0628\u0639\u062F\u0645	\u0623\u0644\u0627	\u0623\u0628\u062F\u0627	\u0645\u0637\u0644\u0642\u0627	\u0625\u0637\u0644\u0627\u0642\u0627	\u0628\u062A\u0627\u062A\u0627	\u0642\u0637\u0639\u0627	\u0646\u0647\u0627\u0626\u064A\u0627	\u0628\u0623\u064A \u062D\u0627\u0644	\u0628\u0623\u064A \u0634\u0643\u0644	\u062A\u062D\u062A \u0623\u064A \u0638\u0631\u0641`, f: `\u0627\u0646\u0634\u0631	\u0627\u0646\u0634\u0631\u0648\u0627	\u0646\u0646\u0634\u0631	\u0645\u0646\u0634\u0648\u0631	\u0645\u0646\u0634\u0648\u0631\u0629	\u0644\u0644\u0628\u062B	\u062A\u0628\u062B\u0648\u0627	\u062A\u0630\u064A\u0639\u0648\u0627	\u0627\u0644\u0647\u0648\u0627\u0621	\u0637\u0628\u0627\u0639\u0629	\u0627\u0644\u0637\u0628\u0627\u0639\u0629	\u0644\u0644\u0637\u0628\u0627\u0639\u0629	\u0637\u0628\u0639	\u064A\u0637\u0628\u0639	\u062A\u0637\u0628\u0639	\u064A\u0633\u062A\u062E\u062F\u0645	\u0627\u0633\u062A\u0639\u0645\u0627\u0644	\u0627\u0644\u062A\u0648\u0632\u064A\u0639	\u0644\u0644\u062A\u0648\u0632\u064A\u0639	\u062A\u0648\u0632\u064A\u0639\u0647\u0627	\u064A\u0648\u0632\u0639	\u062A\u0648\u0632\u0639	\u062A\u0648\u0632\u0639\u0648\u0627`, p: `\u0644\u063A\u0627\u064A\u0629	\u0645\u0627 \u0644\u0645	\u0645\u0627 \u062F\u0627\u0645	\u0637\u0627\u0644\u0645\u0627	\u0639\u0642\u0628	\u0641\u0648\u0631	\u062D\u0627\u0644`, c: `\u0628\u0633\u0631\u064A\u0629	\u0627\u0644\u0633\u0631\u064A\u0629	\u0633\u0631\u0627	\u0633\u0631	\u0623\u0633\u0631\u0627\u0631	\u0643\u062A\u0645\u0627\u0646	\u0627\u0644\u0643\u062A\u0645\u0627\u0646	\u062A\u0643\u062A\u0645	\u0627\u0644\u062A\u0643\u062A\u0645	\u062E\u0635\u0648\u0635\u064A\u0629	\u063A\u064A\u0631 \u0642\u0627\u0628\u0644 \u0644\u0644\u0646\u0634\u0631	\u063A\u064A\u0631 \u0645\u062E\u0635\u0635 \u0644\u0644\u0646\u0634\u0631	\u0644\u064A\u0633 \u0644\u0644\u0628\u062B	\u0644\u064A\u0633\u062A \u0644\u0644\u0646\u0634\u0631	\u0644\u064A\u0633 \u0644\u0644\u062A\u0648\u0632\u064A\u0639	\u0644\u064A\u0633 \u0644\u0644\u0627\u0642\u062A\u0628\u0627\u0633	\u063A\u064A\u0631 \u0645\u0639\u062F \u0644\u0644\u0646\u0634\u0631	\u063A\u064A\u0631 \u0645\u0635\u0631\u062D \u0628\u0646\u0634\u0631\u0647	\u0644\u064A\u0633 \u0644\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645 \u0627\u0644\u0639\u0627\u0645	\u062E\u0627\u0631\u062C \u0627\u0644\u062A\u0633\u062C\u064A\u0644	\u062E\u0627\u0631\u062C \u0627\u0644\u062A\u0633\u062C\u064A\u0644 \u0627\u0644\u0631\u0633\u0645\u064A	\u0623\u0648\u0641 \u0630\u0627 \u0631\u064A\u0643\u0648\u0631\u062F	\u063A\u064A\u0631 \u0645\u0646\u0633\u0648\u0628	\u062F\u0648\u0646 \u0646\u0633\u0628	\u062F\u0648\u0646 \u0627\u0644\u0625\u0634\u0627\u0631\u0629 \u0625\u0644\u0649 \u0627\u0644\u0645\u0635\u062F\u0631	\u062F\u0648\u0646 \u0630\u0643\u0631 \u0627\u0644\u0645\u0635\u062F\u0631	\u062F\u0648\u0646 \u0630\u0643\u0631 \u0627\u0644\u0627\u0633\u0645	\u0644\u0644\u062E\u0644\u0641\u064A\u0629 \u0641\u0642\u0637	\u0644\u0644\u0627\u0637\u0644\u0627\u0639 \u0641\u0642\u0637	\u0644\u0644\u0639\u0644\u0645	\u0644\u0639\u0644\u0645\u0643\u0645	\u0644\u0645\u0639\u0644\u0648\u0645\u0627\u062A\u0643\u0645	\u0644\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645 \u0627\u0644\u062F\u0627\u062E\u0644\u064A	\u0627\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645 \u0627\u0644\u062F\u0627\u062E\u0644\u064A	\u062F\u0627\u062E\u0644\u064A	\u062F\u0627\u062E\u0644\u064A\u0629	\u062E\u0627\u0635	\u0628\u064A\u0646\u0646\u0627	\u0644\u0643\u0645 \u0641\u0642\u0637	\u0627\u0644\u0635\u0645\u062A	\u0635\u0645\u062A	\u0627\u0644\u062A\u0639\u062A\u064A\u0645	\u062A\u0639\u062A\u064A\u0645 \u0625\u0639\u0644\u0627\u0645\u064A	\u062D\u0638\u0631 \u0625\u0639\u0644\u0627\u0645\u064A	\u062D\u0638\u0631 \u0646\u0634\u0631	\u062D\u0638\u0631 \u0627\u0644\u0646\u0634\u0631	\u0645\u062D\u0638\u0648\u0631 \u0627\u0644\u0646\u0634\u0631	\u0645\u0634\u0645\u0648\u0644 \u0628\u0627\u0644\u062D\u0638\u0631`, i: `\u0627\u0644\u0633\u062D\u0628	\u0645\u0633\u062D\u0648\u0628	\u0627\u0644\u0625\u0644\u063A\u0627\u0621	\u0644\u0627\u063A\u064A	\u0644\u0627\u063A\u064A\u0627	\u0627\u0644\u062D\u0630\u0641	\u064A\u062D\u0630\u0641	\u062A\u062D\u0630\u0641	\u0627\u062D\u0630\u0641	\u0645\u062D\u0630\u0648\u0641	\u0625\u0632\u0627\u0644\u0629	\u0625\u0632\u0627\u0644\u062A\u0647	\u0625\u0632\u0627\u0644\u062A\u0647\u0627	\u0623\u0632\u064A\u0644\u0648\u0627	\u064A\u0632\u0627\u0644	\u062A\u0632\u0627\u0644	\u0627\u0634\u0637\u0628\u0648\u0627	\u0625\u062A\u0644\u0627\u0641	\u0625\u062A\u0644\u0627\u0641\u0647	\u0623\u062A\u0644\u0641\u0648\u0627	\u062A\u062E\u0644\u0635\u0648\u0627	\u0627\u0644\u062A\u062E\u0644\u0635	\u062A\u062F\u0645\u064A\u0631	\u062A\u062C\u0627\u0647\u0644\u0648\u0627	\u064A\u062A\u062C\u0627\u0647\u0644	\u0646\u062A\u062C\u0627\u0647\u0644	\u0623\u0647\u0645\u0644\u0648\u0627	\u0625\u063A\u0641\u0627\u0644	\u0623\u063A\u0641\u0644\u0648\u0627	\u0635\u0631\u0641 \u0627\u0644\u0646\u0638\u0631	\u0639\u062F\u0645 \u0627\u0644\u0627\u0639\u062A\u062F\u0627\u062F	\u0639\u062F\u0645 \u0627\u0644\u0627\u0644\u062A\u0641\u0627\u062A	\u0644\u0627 \u062A\u0644\u062A\u0641\u062A\u0648\u0627	\u0644\u0627 \u064A\u0639\u062A\u062F \u0628\u0647	\u0627\u0646\u0633\u0648\u0627	\u0627\u0633\u062A\u0628\u062F\u0627\u0644	\u0627\u0633\u062A\u0628\u062F\u0644\u0648\u0627`, r: `\u0645\u0633\u0648\u062F\u0629	\u0627\u0644\u0645\u0633\u0648\u062F\u0629	\u0645\u0634\u0631\u0648\u0639	\u0623\u0648\u0644\u064A	\u0623\u0648\u0644\u064A\u0629	\u0645\u0628\u062F\u0626\u064A	\u0645\u0628\u062F\u0626\u064A\u0629	\u063A\u064A\u0631 \u0645\u062D\u0631\u0631	\u063A\u064A\u0631 \u0645\u062D\u0631\u0631\u0629	\u0644\u0645 \u064A\u062D\u0631\u0631	\u063A\u064A\u0631 \u0646\u0647\u0627\u0626\u064A	\u063A\u064A\u0631 \u0646\u0647\u0627\u0626\u064A\u0629	\u0644\u064A\u0633 \u0646\u0647\u0627\u0626\u064A\u0627	\u0644\u064A\u0633\u062A \u0646\u0647\u0627\u0626\u064A\u0629	\u0646\u0633\u062E\u0629 \u063A\u064A\u0631 \u0646\u0647\u0627\u0626\u064A\u0629	\u063A\u064A\u0631 \u0645\u0643\u062A\u0645\u0644	\u063A\u064A\u0631 \u0645\u0643\u062A\u0645\u0644\u0629	\u0646\u0627\u0642\u0635	\u063A\u064A\u0631 \u0645\u0639\u062A\u0645\u062F	\u063A\u064A\u0631 \u0645\u0639\u062A\u0645\u062F\u0629	\u0644\u0645 \u064A\u0639\u062A\u0645\u062F	\u063A\u064A\u0631 \u0645\u0648\u0627\u0641\u0642 \u0639\u0644\u064A\u0647	\u0644\u0645 \u062A\u062A\u0645 \u0627\u0644\u0645\u0648\u0627\u0641\u0642\u0629	\u063A\u064A\u0631 \u0645\u062F\u0642\u0642	\u063A\u064A\u0631 \u0645\u062F\u0642\u0642\u0629	\u063A\u064A\u0631 \u0645\u0631\u0627\u062C\u0639	\u063A\u064A\u0631 \u0645\u0631\u0627\u062C\u0639\u0629	\u0642\u064A\u062F \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629	\u062A\u062D\u062A \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629	\u0642\u064A\u062F \u0627\u0644\u062A\u062D\u0631\u064A\u0631	\u0642\u064A\u062F \u0627\u0644\u0625\u0639\u062F\u0627\u062F	\u0642\u064A\u062F \u0627\u0644\u062A\u062D\u0642\u0642	\u0642\u064A\u062F \u0627\u0644\u0627\u0639\u062A\u0645\u0627\u062F	\u0628\u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0645\u0648\u0627\u0641\u0642\u0629	\u0628\u0627\u0646\u062A\u0638\u0627\u0631 \u0627\u0644\u0645\u0631\u0627\u062C\u0639\u0629	\u0646\u0633\u062E\u0629 \u0645\u062A\u0642\u062F\u0645\u0629	\u0645\u0633\u0628\u0642	\u0645\u0633\u0628\u0642\u0629	\u0645\u0633\u0628\u0642\u0627	\u0633\u0644\u0641\u0627`, l: `\u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631	\u0627\u0646\u062A\u0638\u0631	\u064A\u0646\u062A\u0638\u0631	\u0627\u062D\u062A\u0641\u0638	\u0625\u0628\u0642\u0627\u0621	\u0623\u0628\u0642\u0648\u0627	\u0627\u062D\u062C\u0632\u0648\u0627	\u062D\u062C\u0632	\u0645\u062D\u062C\u0648\u0632	\u0627\u062D\u062A\u062C\u0627\u0632	\u0627\u0644\u062A\u0623\u062C\u064A\u0644	\u062A\u0623\u062C\u064A\u0644\u0647	\u0623\u062C\u0644\u0648\u0627	\u064A\u0624\u062C\u0644	\u062A\u0624\u062C\u0644	\u0645\u0624\u062C\u0644\u0629	\u0623\u0631\u062C\u0626	\u0623\u0631\u062C\u0626\u0648\u0627	\u0645\u0631\u062C\u0623	\u062A\u0623\u062E\u064A\u0631	\u0627\u0644\u062A\u0623\u062E\u064A\u0631	\u0623\u062E\u0631\u0648\u0627	\u062A\u062C\u0645\u064A\u062F\u0647	\u062C\u0645\u062F\u0648\u0627	\u0645\u062C\u0645\u062F	\u0645\u062C\u0645\u062F\u0629	\u062A\u0639\u0644\u064A\u0642 \u0627\u0644\u0646\u0634\u0631	\u062A\u0639\u0644\u064A\u0642\u0647	\u0639\u0644\u0642\u0648\u0627	\u0645\u0624\u0642\u062A\u0627` };

// src/lexicon/languages/bg/restrictions.ts
var bulgarianRestrictions = { n: `\u043D\u044F\u043C\u0430	\u043D\u0438\u0442\u043E	\u043D\u0435\u0434\u0435\u0438	\u043D\u0435\u0434\u0435\u0438\u0442\u0435	\u043D\u0438\u043A\u043E\u0438	\u043D\u0438\u043A\u044A\u0434\u0435	\u043D\u0438\u043A\u0430\u043A\u044A\u0432	\u043D\u0438\u043A\u0430\u043A\u0432\u0430	\u043D\u0438\u043A\u0430\u043A\u0432\u0438	\u043D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C*	\u0432\u044A\u0437\u0434\u044A\u0440\u0436*	\u0432\u044A\u0437\u0434\u044A\u0440\u0436\u0430\u0438\u0442\u0435 \u0441\u0435	\u0438\u0437\u0431\u044F\u0433\u0432*	\u0441\u043F\u0440\u0435\u0442\u0435	\u0441\u043F\u0438\u0440\u0430 \u0441\u0435	\u043F\u0440\u0435\u043A\u0440\u0430\u0442*	\u043F\u0440\u0435\u0443\u0441\u0442\u0430\u043D\u043E\u0432*	\u043D\u0435\u0436\u0435\u043B\u0430\u0442\u0435\u043B\u043D\u043E`, f: `\u043F\u0435\u0447\u0430\u0442*	\u043E\u0442\u043F\u0435\u0447\u0430\u0442*	\u043F\u0440\u0435\u043F\u0435\u0447\u0430\u0442*	\u0438\u0437\u0434\u0430\u0432\u0430*	\u0438\u0437\u0434\u0430\u0434\u0435*	\u043E\u043F\u043E\u0432\u0435\u0441\u0442*	\u043E\u0433\u043B\u0430\u0441\u044F\u0432\u0430*	\u043E\u0433\u043B\u0430\u0441\u0438	\u0440\u0430\u0437\u0433\u043B\u0430\u0441*	\u0440\u0430\u0437\u043F\u0440\u043E\u0441\u0442\u0440\u0430\u043D*	\u0440\u0430\u0437\u043F\u0440\u0430\u0449*	\u0440\u0430\u0437\u043F\u0440\u0430\u0442*	\u043F\u0440\u0435\u043F\u0440\u0430\u0449*	\u043F\u0440\u0435\u043F\u0440\u0430\u0442*	\u043F\u0440\u0435\u0434\u0430\u0432\u0430*	\u043F\u0440\u0435\u0434\u0430\u0434\u0435*	\u0438\u0437\u043F\u0440\u0430\u0449\u0430*	\u0432 \u0435\u0444\u0438\u0440	\u0435\u0444\u0438\u0440*	\u043D\u0430 \u0436\u0438\u0432\u043E	\u0432\u044A\u0432 \u0432\u0435\u0441\u0442\u043D\u0438\u043A\u0430	\u043D\u0430 \u0441\u0430\u0438\u0442\u0430	\u0432 \u0441\u0430\u0438\u0442\u0430	\u0432 \u043C\u0440\u0435\u0436\u0430\u0442\u0430	\u043E\u043D\u043B\u0430\u0438\u043D	\u0432 \u0438\u043D\u0442\u0435\u0440\u043D\u0435\u0442	\u0432 \u0441\u043E\u0446\u0438\u0430\u043B\u043D\u0438\u0442\u0435 \u043C\u0440\u0435\u0436\u0438	\u043F\u043E \u0435\u043C\u0438\u0441\u0438\u044F\u0442\u0430	\u0432 \u0435\u043C\u0438\u0441\u0438\u044F\u0442\u0430	\u0432 \u043F\u0435\u0447\u0430\u0442	\u043F\u0443\u0441\u043D\u0435*	\u043A\u0430\u0447\u0432\u0430*	\u043A\u0430\u0447\u0438	\u043A\u0430\u0447\u0435\u0442\u0435	\u043F\u043E\u0441\u0442\u0432\u0430*	\u0442\u0443\u0438\u0442*	\u0438\u0437\u043F\u043E\u043B\u0437\u0432*	\u043F\u043E\u043B\u0437\u0432\u0430*	\u043F\u043E\u0437\u043E\u0432\u0430\u0432\u0430*	\u0441\u043F\u043E\u043C\u0435\u043D*	\u043D\u0430\u0437\u043E\u0432\u0430\u0432*`, p: `\u043F\u043E-\u0440\u0430\u043D\u043E	\u043D\u0430\u0438-\u0440\u0430\u043D\u043E	\u0449\u043E\u043C	\u043A\u043E\u0433\u0430\u0442\u043E	\u0432 \u043C\u043E\u043C\u0435\u043D\u0442\u0430 \u043D\u0430`, c: `\u0442\u0430\u0435\u043D	\u0442\u0430\u0438\u043D*	\u043D\u0435 \u0437\u0430 \u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0430	\u0438\u0437\u0432\u044A\u043D \u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0430	\u043D\u0435\u043E\u0444\u0438\u0446\u0438\u0430\u043B\u043D\u043E	\u0431\u0435\u0437 \u0446\u0438\u0442\u0438\u0440\u0430\u043D\u0435	\u0431\u0435\u0437 \u043F\u043E\u0441\u043E\u0447\u0432\u0430\u043D\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A	\u0431\u0435\u0437 \u043F\u043E\u0437\u043E\u0432\u0430\u0432\u0430\u043D\u0435	\u0432\u044A\u0442\u0440\u0435\u0448\u043D*	\u0437\u0430 \u0432\u044A\u0442\u0440\u0435\u0448\u043D\u043E \u043F\u043E\u043B\u0437\u0432\u0430\u043D\u0435	\u0437\u0430 \u0432\u044A\u0442\u0440\u0435\u0448\u043D\u0430 \u0443\u043F\u043E\u0442\u0440\u0435\u0431\u0430	\u0441\u0430\u043C\u043E \u0437\u0430 \u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F\u0442\u0430	\u0441\u0430\u043C\u043E \u0437\u0430 \u0441\u0432\u0435\u0434\u0435\u043D\u0438\u0435	\u0437\u0430 \u0432\u0430\u0448\u0430 \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u044F	\u0441\u0430\u043C\u043E \u0437\u0430 \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u044F	\u0441\u0430\u043C\u043E \u0437\u0430 \u0432\u0430\u0441	\u043C\u0435\u0436\u0434\u0443 \u043D\u0430\u0441	\u0434\u0438\u0441\u043A\u0440\u0435\u0442\u043D*	\u0434\u0438\u0441\u043A\u0440\u0435\u0446\u0438\u044F	\u043C\u044A\u043B\u0447\u0430\u043D\u0438\u0435	\u043C\u044A\u043B\u0447\u0435\u0442\u0435	\u043F\u0430\u0437\u0435\u0442\u0435 \u0437\u0430 \u0441\u0435\u0431\u0435 \u0441\u0438	\u0437\u0430\u043F\u0430\u0437\u0435\u0442\u0435 \u0437\u0430 \u0441\u0435\u0431\u0435 \u0441\u0438	\u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u043E\u043D\u043D\u043E \u0437\u0430\u0442\u044A\u043C\u043D\u0435\u043D\u0438\u0435	\u043F\u043E\u0434 \u0435\u043C\u0431\u0430\u0440\u0433\u043E	\u043D\u0435 \u0437\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435	\u043D\u0435 \u0437\u0430 \u043F\u0435\u0447\u0430\u0442	\u043D\u0435 \u0437\u0430 \u0435\u0444\u0438\u0440	\u043D\u0435 \u0437\u0430 \u0440\u0430\u0437\u043F\u0440\u043E\u0441\u0442\u0440\u0430\u043D\u0435\u043D\u0438\u0435	\u043D\u0435 \u0437\u0430 \u043C\u0435\u0434\u0438\u0438\u0442\u0435	\u0430\u043D\u043E\u043D\u0438\u043C\u043D\u043E	\u043A\u043B\u0430\u0441\u0438\u0444\u0438\u0446\u0438\u0440\u0430\u043D*	\u043D\u0435\u0440\u0430\u0437\u0433\u043B\u0430\u0441\u044F\u0432*	\u043F\u043E\u0434 \u043F\u0435\u0447\u0430\u0442	\u0437\u0430\u043F\u0435\u0447\u0430\u0442\u0430\u043D*`, i: `\u043E\u0442\u0437\u043E\u0432*	\u043E\u0442\u043C\u0435\u043D*	\u043E\u0442\u043C\u044F\u043D\u0430	\u0441\u0432\u0430\u043B\u044F*	\u0441\u0432\u0430\u043B\u0435\u0442\u0435	\u0441\u0432\u0430\u043B\u0435\u043D*	\u043C\u0430\u0445\u043D\u0435\u0442\u0435	\u043C\u0430\u0445\u0430*	\u0437\u0430\u043B\u0438\u0447\u0430\u0432*	\u0437\u0430\u043B\u0438\u0447\u0435\u0442\u0435	\u0438\u0437\u0445\u0432\u044A\u0440\u043B*	\u0443\u043D\u0438\u0449\u043E\u0436*	\u043F\u0440\u0435\u043D\u0435\u0431\u0440\u0435\u0433\u043D*	\u043F\u0440\u0435\u043D\u0435\u0431\u0440\u0435\u0433\u0432*	\u043D\u0435 \u043E\u0431\u0440\u044A\u0449\u0430\u0438\u0442\u0435 \u0432\u043D\u0438\u043C\u0430\u043D\u0438\u0435	\u043D\u0435 \u0432\u0437\u0438\u043C\u0430\u0438\u0442\u0435 \u043F\u0440\u0435\u0434\u0432\u0438\u0434	\u043D\u0435 \u0432\u0437\u0435\u043C\u0430\u0438\u0442\u0435 \u043F\u0440\u0435\u0434\u0432\u0438\u0434	\u0437\u0430\u0431\u0440\u0430\u0432\u0435\u0442\u0435	\u0437\u0430\u043C\u0435\u043D*	\u0437\u0430\u043C\u0435\u0441\u0442\u0432*	\u043F\u043E\u043F\u0440\u0430\u0432*	\u043A\u043E\u0440\u0438\u0433\u0438\u0440*	\u043A\u043E\u0440\u0435\u043A\u0446\u0438*	\u043D\u0435\u0432\u0435\u0440\u043D*	\u043D\u0435\u0432\u044F\u0440\u043D*	\u0433\u0440\u0435\u0448\u043A*	\u0433\u0440\u0435\u0448\u0435\u043D	\u043F\u043E \u043F\u043E\u0433\u0440\u0435\u0448\u043A\u0430	\u043F\u043E \u0433\u0440\u0435\u0448\u043A\u0430	\u0444\u0430\u043B\u0448\u0438\u0432*	\u0444\u0430\u043B\u0448\u0438\u0444\u0438\u0446*	\u0438\u0437\u043C\u0438\u0441\u043B\u0435\u043D*	\u0438\u0437\u0444\u0430\u0431\u0440\u0438\u043A\u0443\u0432\u0430\u043D*	\u0441\u043A\u0430\u043B\u044A\u043F\u0435\u043D*	\u043B\u044A\u0436\u0430	\u043B\u044A\u0436\u043B\u0438\u0432*	\u043D\u0435\u0438\u0441\u0442\u0438\u043D*	\u043E\u043F\u0440\u043E\u0432\u0435\u0440\u0433*	\u043E\u043F\u0440\u043E\u0432\u0435\u0440\u0436*	\u043E\u0442\u0440\u0435\u0447\u0435\u043D*	\u0438\u0437\u043C\u0430\u043C\u0430	\u0448\u0435\u0433\u0430`, r: `\u0447\u0435\u0440\u043D\u043E\u0432\u0430	\u0447\u0435\u0440\u043D\u043E\u0432\u0438	\u0447\u0435\u0440\u043D\u043E\u0432\u0430\u0442\u0430	\u0440\u0430\u0431\u043E\u0442\u043D\u0430 \u0432\u0435\u0440\u0441\u0438\u044F	\u0440\u0430\u0431\u043E\u0442\u0435\u043D \u0432\u0430\u0440\u0438\u0430\u043D\u0442	\u043F\u0440\u043E\u0435\u043A\u0442	\u043F\u0440\u043E\u0435\u043A\u0442\u044A\u0442	\u0441\u043A\u0438\u0446\u0430	\u043F\u0440\u0435\u0434\u0432\u0430\u0440\u0438\u0442\u0435\u043B\u043D*	\u043D\u0435\u0440\u0435\u0434\u0430\u043A\u0442\u0438\u0440\u0430\u043D*	\u043D\u0435 \u0435 \u0440\u0435\u0434\u0430\u043A\u0442\u0438\u0440\u0430\u043D*	\u0431\u0435\u0437 \u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F	\u043D\u0435\u043E\u043A\u043E\u043D\u0447\u0430\u0442\u0435\u043B\u043D*	\u043D\u0435 \u0435 \u043E\u043A\u043E\u043D\u0447\u0430\u0442\u0435\u043B*	\u043D\u0435\u043F\u044A\u043B\u043D*	\u043D\u0435\u043E\u0434\u043E\u0431\u0440\u0435\u043D*	\u043D\u0435 \u0435 \u043E\u0434\u043E\u0431\u0440\u0435\u043D*	\u043D\u0435\u0441\u044A\u0433\u043B\u0430\u0441\u0443\u0432\u0430\u043D*	\u043D\u0435 \u0435 \u0441\u044A\u0433\u043B\u0430\u0441\u0443\u0432\u0430\u043D*	\u043D\u0435\u043F\u0440\u0435\u0433\u043B\u0435\u0434\u0430\u043D*	\u043D\u0435\u0434\u043E\u0432\u044A\u0440\u0448\u0435\u043D*	\u043D\u0435\u0437\u0430\u0432\u044A\u0440\u0448\u0435\u043D*	\u043D\u0435\u0433\u043E\u0442\u043E\u0432*	\u0441\u0443\u0440\u043E\u0432	\u0441\u0443\u0440\u043E\u0432\u0430	\u0441\u0443\u0440\u043E\u0432\u0438	\u0437\u0430\u0433\u043E\u0442\u043E\u0432\u043A*	\u0430\u0432\u0430\u043D\u0441\u043E\u0432*	\u043E\u0442\u0440\u0430\u043D\u043E	\u043F\u0440\u0435\u0432\u044E	\u0437\u0430 \u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043A\u0430	\u0437\u0430 \u043F\u043B\u0430\u043D\u0438\u0440\u0430\u043D\u0435	\u0441\u0430\u043C\u043E \u0437\u0430 \u043F\u043B\u0430\u043D\u0438\u0440\u0430\u043D\u0435	\u0432 \u043F\u0440\u043E\u0446\u0435\u0441 \u043D\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430	\u0437\u0430 \u043E\u0434\u043E\u0431\u0440\u0435\u043D\u0438\u0435	\u0437\u0430 \u0441\u044A\u0433\u043B\u0430\u0441\u0443\u0432\u0430\u043D\u0435	\u0432 \u043F\u0440\u043E\u0446\u0435\u0441 \u043D\u0430 \u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F	\u043C\u0435\u0436\u0434\u0438\u043D\u043D*	\u0440\u0430\u0431\u043E\u0442\u0435\u043D \u0442\u0435\u043A\u0441\u0442`, l: `\u0447\u0430\u043A\u0430*	\u043F\u043E\u0447\u0430\u043A\u0430\u0438\u0442\u0435	\u043E\u0442\u043B\u0430\u0433\u0430*	\u043E\u0442\u0441\u0440\u043E\u0447*	\u0441\u043F\u0440\u044F\u043D*	\u0441\u043F\u0438\u0440\u0430\u043D\u0435	\u0437\u0430\u043C\u0440\u0430\u0437*	\u0431\u043B\u043E\u043A\u0438\u0440*	\u043F\u0430\u0443\u0437\u0430	\u043F\u0430\u0443\u0437\u0438\u0440\u0430\u0438\u0442\u0435	\u0441\u0442\u043E\u043F	\u0441\u0442\u043E\u043F\u0438\u0440\u0430\u0438*	\u0440\u0435\u0437\u0435\u0440\u0432*	\u0432 \u0440\u0435\u0437\u0435\u0440\u0432	\u0433\u043E\u0442\u043E\u0432\u043D\u043E\u0441\u0442	\u043E\u0449\u0435 \u043D\u0435	\u0432\u0441\u0435 \u043E\u0449\u0435 \u043D\u0435	\u0437\u0430\u0441\u0435\u0433\u0430	\u0437\u0430\u0431\u0430\u0432*	\u043F\u0430\u0437\u0435\u0442\u0435	\u0437\u0430\u043F\u0430\u0437\u0435\u0442\u0435	\u043F\u0440\u0438\u0431\u0435\u0440\u0435\u0442\u0435	\u0441\u0443\u0441\u043F\u0435\u043D\u0434\u0438\u0440*	\u043F\u0440\u0435\u0445\u0432\u044A\u0440\u043B*	\u043C\u043E\u0440\u0430\u0442\u043E\u0440\u0438\u0443\u043C` };

// src/lexicon/languages/ca/restrictions.ts
var catalanRestrictions = { n: `res	ningu	gens	tampoc	prohibeix*	queda prohibit	esta prohibit	abstenir-se	absteniu-vos	abstingueu-vos	s'abstinguin	abstenir	evit*	deixar de	deixeu de	deixin de	cessar	cesseu	aturar	atureu`, f: `imprim*	impressio	useu	usin	fer servir	feu servir	facin servir	emprar	empreu	emet*	emes	emesa	emissio	retransm*	difon*	difos	difosa	penj*	pengeu	pugeu	pujar	pujat	posar en linia	en linia	a internet	surti	surtin	surt	apareixer	aparegu*	llancar	llanceu	alliberar	allibereu	treure	tregueu	redistribu*	reparti*	passar	passeu`, p: `abans	previ a	previament	com a molt aviat	mentre	en tant que	durant	despres	un cop	una vegada	tan bon punt	aixi que`, c: `en confianca	en confidencia	fora de microfon	extraoficial*	sense atribucio	no atribuible	nomes context	com a context	per a context	rerefons	us intern	per a us intern	d'us intern	nomes per a vosaltres	nomes per als ulls	discrecio	silenci	sigil	apagada informativa	bloqueig informatiu	entre nosaltres	embargament	embargat*	segellat*	sota segell	classificat*	privilegiat*	restringit*	sota clau	a porta tancada	per al vostre coneixement	a titol informatiu	per a informacio	anonimat`, i: `retractacio	anul\xB7l*	cancel\xB7l*	esborr*	supressio	treieu	despublic*	baixar	baixeu	descart*	llencar	llenceu	llencat	paperera	escombraries	matar	mateu	deixar sense efecte	sense efecte	queda sense efecte	sense validesa	nul\xB7la	no valid	feu cas omis	fer cas omis	cas omis	no tenir en compte	no tingueu en compte	desestim*	oblid*	reemplac*	substitu*	fals	falsa	falsos	falses	falsedat	erroni*	per error	per equivocacio	incorrect*	fabricat*	inventat*`, l: `retingu*	mantenir	manteniu	mantinguin	desar	a l'espera	aparc*	aparqueu	pausa	ajorn*	pospos*	difer*	demor*	endarrer*	encara no	a la nevera	en stand-by	paralitz*`, r: `esborrany*	esbos	esbossos	primera versio	versio preliminar	preliminar*	provisional*	sense editar	no editat*	sense corregir	no corregi*	sense revisar	no revisat*	brut	no definiti*	no es definitiu	no final	sense aprovar	no aprovat*	pendent	no autoritzat*	document de treball	versio de treball	en elaboracio	en proces	inacabat*	incomplet*	per acabar	avancament	anticipat*	per avancat	per endavant	amb antelacio	a l'avancada	d'antuvi	previ	proves sense corregir	proves d'impremta` };

// src/lexicon/languages/cs/restrictions.ts
var czechRestrictions = { n: `neni	nejsou	nesmite	nesmime	nemuze	nemohou	nemaji	nikdy	nikdo	nikomu	nic	nikde	nikam	zadn*	ani	nikoli	nikoliv	zakaz*	zakazuje se	nedovol*	nepovol*	nepripustn*	zdrzet se	zdrz*	zdrzte se	vyvarovat se`, f: `zverej*	vydav*	tisk*	otisk*	vytisk*	uzit	uziti	odvysil*	prenase*	postovat	nahrat	nahrav*	na internet	spustit	jit ven	pustit	pouste*	vyjit	vyjde	vychazi	objevit se	uvoln*	sireni	rozsir*	rozesil*	predat	predav*	predani	preposl*`, p: `nez	predtim	dokud	az v	ne drive	nejdriv	zatimco	behem	pote	teprve`, c: `tajemstvi	utaj*	mlcenliv*	pod poklickou	mimo zaznam	neoficialn*	bez citace	bez uvedeni zdroje	pozadi	jen pro kontext	pro kontext	interni	pro vnitrni potrebu	vnitrni potreba	jen pro vas	pouze pro vas	mezi nami	diskret*	diskrece	mlceni	mlcet	mlcte	ticho	informacni embargo	medialni embargo	nechat si pro sebe	nechte si pro sebe	pro sebe	pod embargem	zapecete*	pod zamkem	pod peceti	vyhrazen*	klasifik*	neverejn*	za zavrenymi dvermi	soukrom*	osobn*	omezen*	pro informaci`, i: `stahn*	stahuj*	stahov*	staz*	zpet	odvol*	zrus*	anulov*	anulujeme	smaz*	odstra*	sundat	sundejte	zabit	skrtn*	vyhodit	vyhodte	do kose	kos	skartov*	znici*	zlikvid*	zneplat*	pozbyv*	nebrat v uvahu	neberte v uvahu	neprihliz*	pominout	zapomen*	vypustte	vypustit	nahra*	falesn*	nepravdiv*`, l: `drzet	drzime	cekejte	ceka*	vyck*	ponech*	nechat	nechte	uchov*	schovat	schovejte	odklad*	zaparkov*	zmraz*	blok*	zablok*	pauz*	prerus*	zpozd*	presun*	posun*	odrocen*`, r: `koncept*	navrh*	nacrt*	nastrel	hruba verze	hrub*	hruby text	pracovn*	prvni verze	predbezn*	provizorn*	neredigov*	needitov*	neupraven*	nekorigov*	bez korektury	pred korekturou	nefinaln*	neni finalni	neni konecna	nekonecna verze	neschvalen*	neautorizov*	pred autorizaci	k autorizaci	ke schvaleni	k overeni	v priprave	rozpracov*	nedokonc*	neupln*	predem	dopredu	s predstihem	predstih*	predbezny vytisk	predpremier*	aviz*	upoutavka	natisk	k priprave` };

// src/lexicon/languages/da/restrictions.ts
var danishRestrictions = { n: `ingen	hverken	uden	forbyd*	forbud	ulovligt	undlad	undlade	undlades	afsta	afhold*	afholde sig fra	undga	undgas	lad v\xE6re	lade v\xE6re	stoppe	stoppes	standse	oph\xF8r*	h\xF8r op`, f: `tryk	trykt	anvend*	benyt*	bringe	bragt	sendt	genudsend*	poste	postes	l\xE6g ud	l\xE6gge ud	l\xE6gges ud	l\xE6gges op	l\xE6g op	l\xE6g pa nettet	l\xE6gges pa nettet	pa nettet	ga i luften	ga ud	gar ud	komme ud	kommer ud	udkomme	udkommer	slippe	slippes`, p: `f\xF8rend	ikke tidligere end	sa l\xE6nge	sa l\xE6nge som	mens	sa snart	nar`, c: `tophemmelig*	baggrund	baggrundsinformation	ikke til citat	uden for citat	uden citat	internt	til intern brug	kun til jer	kun for jer	mellem os	diskretion	diskret	tavshed	tavshedspligt	tavs	mediestilhed	m\xF8rkl\xE6gning	hold for jer selv	behold for jer selv	holde t\xE6t	hold t\xE6t	hold mund	under embargo	under klausul	forseglet	under las	lukkede d\xF8re	for lukkede d\xF8re	dobbeltlukkede d\xF8re	navneforbud	klassificeret*	beskyttet	privat	personligt	begr\xE6nset	til orientering	til jeres orientering	til efterretning	mundkurv`, i: `tr\xE6kke tilbage	tr\xE6kker tilbage	tilbagetr\xE6k*	tilbagetrukket	kald tilbage	kaldes tilbage	tilbagetag*	dr\xE6b	killes	sletning	fjern	fjerne	fjernes	fjernet	tag ned	tage ned	tages ned	tag af	tages af	afpublicer*	smid ud	smide ud	smides ud	smid v\xE6k	papirkurv*	destruer*	tilintetg\xF8r*	aflys*	oph\xE6v*	bortfald*	ses bort fra	glem	glemme	udga	udgar	udgaet	erstat*	falsk*	forkert*	fejl	fejlagtig*	fejlen	fejlbeh\xE6ftet	opdigtet*`, l: `holde	tilbagehold*	venter	beholde	gemme	gemmes	frys	fryse	fryses	frosset	indefrys*	bloker*	udskyd*	udskudt	uds\xE6t	uds\xE6tte	uds\xE6ttes	udsat	forsink*	berostil	bero	ikke endnu	pa is	l\xE6g pa is`, r: `udkast*	kladde*	koncept	raudkast	raversion	ratekst	uredigeret*	ubearbejdet*	ukorrigeret*	ikke redigeret	ikke f\xE6rdig	uf\xE6rdig*	ufuldst\xE6ndig*	ikke endelig	ikke endelige	forel\xF8big*	midlertidig*	ikke godkendt	endnu ikke godkendt	ikke klar	arbejdsversion	arbejdspapir	arbejdsdokument	under udarbejdelse	under arbejde	forhand	i forvejen	forud	forhandseksempl*	forhandsomtale	forhandsversion	forhandsinformation	forhandsvisning	forudgaende	optakt	forsmag	til forberedelse	forbered*	planl\xE6gning	planl\xE6gningsformal` };

// src/lexicon/languages/de/restrictions.ts
var germanRestrictions = { n: `keinen	keinem	keiner	keines	keineswegs	niemals	niemand	niemandem	niemanden	nirgends	nirgendwo	weder	verboten*	verbiet*	verbot	untersag*	unerlaubt`, f: `druck*	abgedruckt	abzudrucken	gedruckt	nachdruck*	bringt	gebracht	nutz*	ubertrag*	posten	postet	gepostet	hochladen	hochgeladen	ins netz	ins netz stellen	freischalt*	rausgehen	raus	rausgeben	rausgeschickt	hinausgehen	erschien*	herausgeb*	herausgegeben	freizugeben	weiterzugeben	weitergabe`, p: `bevor	vorher	erst mit	erst um	nachdem	von da an	solange	so lange`, c: `verschwiegen*	schweigen	schweigepflicht	unter verschluss	verschlusssache	vs-nfd	dienstgebrauch	dienstlich	hintergrund	hintergrundgesprach	zur hintergrundinformation	hintergrundinformation*	unter zwei	im vertrauen	nur intern	internum	interna	hausintern	nur fur euch	fur den internen gebrauch	nur zur information	nur zur kenntnis	zur kenntnis	personlich	nachrichtensperre	mediensperre	unter embargo	behalten	unter uns	versiegelt	klassifiziert	eingestuft	nicht offentlich	nichtoffentlich	nicht zitierfahig	nicht zitierbar`, i: `zuruckzieh*	zuruckgezogen*	zuruckzuziehen	ruckzug	ruckruf	zuruckruf*	zuruckgerufen	zurucknehm*	rucknahme	killen	gekillt	losch*	herausnehm*	rausnehmen	raus damit	aus dem netz	offline	streicht	papierkorb	in die tonne	fur ungultig	ungultig*	aufheben	nicht beachten	nicht berucksichtigen	nicht zu beachten	unbeachtet	vergessen	vergesst	entsorg*	ersetz*	ersatz	ersatzlos	austausch*	ausgetauscht	uberholt	veraltet*	falsch*	fehler*`, l: `zuruckhalt*	zuruckzuhalten	halten	wartet	abzuwarten	zuwarten	aufbewahren	parken	geparkt	blockier*	sperren	gesperrt*	sperrt	pausier*	aufschieb*	aufgeschoben	aufschub	verschieb*	verschoben	vertag*	verzoger*	aussetz*	ausgesetzt	auszusetzen	auf eis	auf eis legen	auf halde	liegenlassen	stand-by`, r: `entwurf*	rohfassung	rohversion	rohtext	roh	rohmaterial	rohschnitt	unredigiert*	unbearbeitet*	unlektoriert	unkorrigiert*	nicht final	noch nicht final	nicht endgultig	vorlaufig*	endfassung	nicht freigegeben	nicht abgenommen	nicht genehmigt	vorabexemplar*	vorabversion	vorabfassung	vorabinformation*	vorabtext	vorabdruck*	vorschau	voraus	vorbereitung	vorbereitet*	planung	planungszwecke*	zur disposition	arbeitsfassung	arbeitspapier	arbeitsversion` };

// src/lexicon/languages/el/restrictions.ts
var greekRestrictions = { n: `\u03BF\u03C5\u03B4\u03B5\u03C0\u03BF\u03C4\u03B5	\u03BA\u03B1\u03BD\u03B5\u03BD\u03B1\u03C2	\u03BA\u03B1\u03BC\u03B9\u03B1	\u03BA\u03B1\u03BD\u03B5\u03BD\u03B1	\u03C0\u03BF\u03C5\u03B8\u03B5\u03BD\u03B1	\u03BF\u03C5\u03C4\u03B5	\u03BC\u03B7\u03C4\u03B5	\u03BC\u03B5 \u03BA\u03B1\u03BD\u03B5\u03BD\u03B1\u03BD \u03C4\u03C1\u03BF\u03C0\u03BF	\u03B5\u03C0' \u03BF\u03C5\u03B4\u03B5\u03BD\u03B9	\u03B5\u03C0\u03BF\u03C5\u03B4\u03B5\u03BD\u03B9	\u03BF\u03C5\u03B4\u03BF\u03BB\u03C9\u03C2	\u03B1\u03BD\u03B5\u03C0\u03B9\u03C4\u03C1\u03B5\u03C0\u03C4*	\u03B1\u03C0\u03BF\u03C6\u03C5\u03B3\u03B5\u03C4\u03B5	\u03B1\u03C0\u03BF\u03C6\u03B5\u03C5\u03B3*	\u03B1\u03C0\u03BF\u03C6\u03C5\u03B3\u03B7	\u03BD\u03B1 \u03B1\u03C0\u03BF\u03C6\u03B5\u03C5\u03C7\u03B8\u03B5\u03B9	\u03B1\u03C0\u03B5\u03C7\u03B5\u03C4\u03B5	\u03B1\u03C0\u03BF\u03C3\u03C7\u03B5\u03C4\u03B5	\u03B1\u03C0\u03BF\u03C7\u03B7	\u03C3\u03C4\u03B1\u03BC\u03B1\u03C4\u03B7\u03C3\u03C4\u03B5	\u03C3\u03C4\u03B1\u03BC\u03B1\u03C4\u03B1*	\u03C0\u03B1\u03C5\u03C3*`, f: `\u03B1\u03BD\u03B1\u03B4\u03B7\u03BC\u03BF\u03C3*	\u03B5\u03BA\u03C4\u03C5\u03C0\u03C9\u03C3*	\u03C4\u03C5\u03C0\u03C9*	\u03B5\u03BA\u03B4\u03B9\u03B4*	\u03B1\u03BD\u03B1\u03BC\u03B5\u03C4\u03B1\u03B4*	\u03B5\u03BA\u03C0\u03BF\u03BC\u03C0\u03B7	\u03B5\u03BA\u03C0\u03B5\u03BC\u03C0*	\u03B1\u03B5\u03C1\u03B1	\u03C0\u03C1\u03BF\u03B2\u03BF\u03BB\u03B7	\u03C0\u03C1\u03BF\u03B2\u03B1\u03BB*	\u03C0\u03B1\u03B9\u03BE\u03B5\u03C4\u03B5	\u03C0\u03B1\u03B9\u03BE\u03B5\u03B9	\u03C0\u03B1\u03B9\u03C7\u03C4\u03B5\u03B9	\u03C0\u03B1\u03B9\u03B6\u03B5\u03C4\u03B5	\u03C0\u03BF\u03C3\u03C4\u03B1\u03C1*	\u03C4\u03BF\u03C5\u03B9\u03C4\u03B1\u03C1*	\u03C4\u03BF\u03C5\u03B9\u03C4	\u03C3\u03C4\u03BF \u03B4\u03B9\u03B1\u03B4\u03B9\u03BA\u03C4\u03C5\u03BF	\u03C3\u03C4\u03BF \u03B9\u03BD\u03C4\u03B5\u03C1\u03BD\u03B5\u03C4	\u03C3\u03C4\u03BF \u03C3\u03B1\u03B9\u03C4	\u03C3\u03C4\u03B7\u03BD \u03B9\u03C3\u03C4\u03BF\u03C3\u03B5\u03BB\u03B9\u03B4\u03B1	\u03C3\u03C4\u03B7\u03BD \u03B5\u03C6\u03B7\u03BC\u03B5\u03C1\u03B9\u03B4\u03B1	\u03C3\u03C4\u03B1 \u03BC\u03B5\u03C3\u03B1 \u03BA\u03BF\u03B9\u03BD\u03C9\u03BD\u03B9\u03BA\u03B7\u03C2 \u03B4\u03B9\u03BA\u03C4\u03C5\u03C9\u03C3\u03B7\u03C2	\u03C3\u03C4\u03B1 \u03C3\u03BF\u03C3\u03B9\u03B1\u03BB	\u03C3\u03C4\u03B7 \u03C1\u03BF\u03B7`, p: `\u03C0\u03C1\u03BF\u03C4\u03BF\u03C5	\u03C9\u03C2	\u03C9\u03C3\u03C0\u03BF\u03C5	\u03B5\u03BD\u03BF\u03C3\u03C9	\u03BF\u03C7\u03B9 \u03BD\u03C9\u03C1\u03B9\u03C4\u03B5\u03C1\u03B1	\u03C4\u03BF \u03BD\u03C9\u03C1\u03B9\u03C4\u03B5\u03C1\u03BF`, c: `\u03BC\u03C5\u03C3\u03C4\u03B9\u03BA*	\u03B5\u03BD \u03BA\u03C1\u03C5\u03C0\u03C4\u03C9	\u03B5\u03C7\u03B5\u03BC\u03C5\u03B8\u03B5\u03B9\u03B1*	\u03BF\u03C6 \u03B4\u03B5 \u03C1\u03B5\u03BA\u03BF\u03C1\u03BD\u03C4	\u03B5\u03BA\u03C4\u03BF\u03C2 \u03BC\u03B1\u03B3\u03BD\u03B7\u03C4\u03BF\u03C6\u03C9\u03BD\u03BF\u03C5	\u03C7\u03C9\u03C1\u03B9\u03C2 \u03B1\u03BD\u03B1\u03C6\u03BF\u03C1\u03B1	\u03C7\u03C9\u03C1\u03B9\u03C2 \u03B1\u03BD\u03B1\u03C6\u03BF\u03C1\u03B1 \u03C0\u03B7\u03B3\u03B7\u03C2	\u03B1\u03BD\u03B5\u03C0\u03B9\u03C3\u03B7\u03BC*	\u03B5\u03C3\u03C9\u03C4\u03B5\u03C1\u03B9\u03BA*	\u03B3\u03B9\u03B1 \u03B5\u03C3\u03C9\u03C4\u03B5\u03C1\u03B9\u03BA\u03B7 \u03C7\u03C1\u03B7\u03C3\u03B7	\u03B5\u03C3\u03C9\u03C4\u03B5\u03C1\u03B9\u03BA\u03B7\u03C2 \u03C7\u03C1\u03B7\u03C3\u03B7\u03C2	\u03BC\u03BF\u03BD\u03BF \u03B3\u03B9\u03B1 \u03B5\u03BD\u03B7\u03BC\u03B5\u03C1\u03C9\u03C3\u03B7	\u03B3\u03B9\u03B1 \u03B5\u03BD\u03B7\u03BC\u03B5\u03C1\u03C9\u03C3\u03B7 \u03C3\u03B1\u03C2	\u03BC\u03BF\u03BD\u03BF \u03B3\u03B9\u03B1 \u03B5\u03C3\u03B1\u03C2	\u03BC\u03B5\u03C4\u03B1\u03BE\u03C5 \u03BC\u03B1\u03C2	\u03B4\u03B9\u03B1\u03BA\u03C1\u03B9\u03C4\u03B9\u03BA*	\u03C3\u03B9\u03C9\u03C0*	\u03C3\u03B9\u03B3\u03B7	\u03BC\u03C0\u03BB\u03B1\u03BA \u03B1\u03BF\u03C5\u03C4	\u03C3\u03C5\u03C3\u03BA\u03BF\u03C4\u03B9\u03C3\u03B7	\u03BA\u03C1\u03B1\u03C4\u03B7\u03C3\u03C4\u03B5 \u03C4\u03BF \u03B3\u03B9\u03B1	\u03BA\u03C1\u03B1\u03C4\u03B7\u03C3\u03C4\u03B5 \u03B3\u03B9\u03B1	\u03BA\u03C1\u03B1\u03C4\u03B7\u03C3\u03C4\u03B5 \u03C4\u03BF \u03BC\u03B5\u03C4\u03B1\u03BE\u03C5 \u03BC\u03B1\u03C2	\u03C5\u03C0\u03BF \u03B5\u03BC\u03C0\u03B1\u03C1\u03B3\u03BA\u03BF	\u03BF\u03C7\u03B9 \u03B3\u03B9\u03B1 \u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B7	\u03BF\u03C7\u03B9 \u03C0\u03C1\u03BF\u03C2 \u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B7	\u03BC\u03B7 \u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B9\u03BC*	\u03BF\u03C7\u03B9 \u03B3\u03B9\u03B1 \u03BC\u03B5\u03C4\u03B1\u03B4\u03BF\u03C3\u03B7	\u03BF\u03C7\u03B9 \u03B3\u03B9\u03B1 \u03C4\u03BF\u03BD \u03C4\u03C5\u03C0\u03BF	\u03B1\u03BD\u03C9\u03BD\u03C5\u03BC*	\u03B4\u03B9\u03B1\u03B2\u03B1\u03B8\u03BC\u03B9\u03C3\u03BC\u03B5\u03BD*	\u03C5\u03C0\u03B7\u03C1\u03B5\u03C3\u03B9\u03B1\u03BA*	\u03C3\u03C6\u03C1\u03B1\u03B3\u03B9\u03C3\u03BC\u03B5\u03BD*	\u03B5\u03C0\u03C4\u03B1\u03C3\u03C6\u03C1\u03B1\u03B3\u03B9\u03C3\u03C4\u03BF	\u03C0\u03C1\u03BF\u03BD\u03BF\u03BC\u03B9\u03B1\u03BA*`, i: `\u03B1\u03C0\u03B5\u03C3\u03C5\u03C1*	\u03B1\u03BA\u03C5\u03C1*	\u03C3\u03B2\u03B7\u03C3*	\u03C3\u03B2\u03B7\u03BD*	\u03B1\u03C6\u03B1\u03B9\u03C1*	\u03BA\u03B1\u03C4\u03B5\u03B2\u03B1\u03C3\u03C4\u03B5	\u03BA\u03B1\u03C4\u03B5\u03B2\u03B1\u03C3\u03B5\u03C4\u03B5	\u03BA\u03B1\u03C4\u03B5\u03B2\u03B1\u03C3\u03BC\u03B1	\u03BA\u03B1\u03C4\u03B5\u03B2\u03B5\u03B9	\u03C0\u03B5\u03C4\u03B1\u03BE\u03C4\u03B5	\u03C0\u03B5\u03C4\u03B1\u03BE\u03B5\u03C4\u03B5	\u03B1\u03C0\u03BF\u03C1\u03C1\u03B9\u03C8\u03C4\u03B5	\u03B1\u03C0\u03BF\u03C1\u03C1\u03B9\u03C8\u03B7	\u03BA\u03B1\u03C4\u03B1\u03C3\u03C4\u03C1\u03B5\u03C8*	\u03BA\u03B1\u03C4\u03B1\u03C3\u03C4\u03C1\u03BF\u03C6\u03B7	\u03B1\u03B3\u03BD\u03BF\u03B7\u03B8*	\u03BD\u03B1 \u03B1\u03B3\u03BD\u03BF\u03B7\u03B8\u03B5\u03B9	\u03BC\u03B7 \u03BB\u03B1\u03B2\u03B5\u03C4\u03B5 \u03C5\u03C0\u03BF\u03C8\u03B7	\u03BC\u03B7\u03BD \u03BB\u03B1\u03B2\u03B5\u03C4\u03B5 \u03C5\u03C0\u03BF\u03C8\u03B7	\u03BC\u03B7 \u03B4\u03B9\u03BD\u03B5\u03C4\u03B5 \u03C3\u03B7\u03BC\u03B1\u03C3\u03B9\u03B1	\u03C0\u03B1\u03C1\u03B1\u03B2\u03BB\u03B5\u03C8*	\u03BE\u03B5\u03C7\u03B1\u03C3\u03C4\u03B5	\u03BE\u03B5\u03C7\u03B1\u03C3\u03B5\u03C4\u03B5	\u03B1\u03BD\u03C4\u03B9\u03BA\u03B1\u03C4\u03B1\u03C3\u03C4*	\u03B1\u03BD\u03C4\u03B9\u03BA\u03B1\u03B8\u03B9\u03C3\u03C4*	\u03B4\u03B9\u03BF\u03C1\u03B8\u03C9\u03C3*	\u03B4\u03B9\u03BF\u03C1\u03B8\u03C9\u03BD*	\u03B5\u03C3\u03C6\u03B1\u03BB\u03BC\u03B5\u03BD*	\u03BB\u03B1\u03B8\u03BF\u03C2	\u03BB\u03B1\u03B8\u03B7	\u03B5\u03BA \u03C0\u03B1\u03C1\u03B1\u03B4\u03C1\u03BF\u03BC\u03B7\u03C2	\u03C3\u03C6\u03B1\u03BB\u03BC\u03B1*	\u03C8\u03B5\u03C5\u03B4*	\u03C8\u03B5\u03C5\u03C4\u03B9\u03BA*	\u03C8\u03B5\u03BC\u03B1*	\u03C0\u03BB\u03B1\u03C3\u03C4*`, r: `\u03C0\u03C1\u03BF\u03C3\u03C7\u03B5\u03B4\u03B9*	\u03C3\u03C7\u03B5\u03B4\u03B9\u03BF	\u03C0\u03C1\u03BF\u03C7\u03B5\u03B9\u03C1*	\u03C0\u03C1\u03BF\u03BA\u03B1\u03C4\u03B1\u03C1\u03BA\u03C4\u03B9\u03BA*	\u03C0\u03C1\u03BF\u03C3\u03C9\u03C1\u03B9\u03BD*	\u03B1\u03B4\u03B9\u03BF\u03C1\u03B8\u03C9\u03C4*	\u03B1\u03BD\u03B5\u03C0\u03B9\u03BC\u03B5\u03BB\u03B7\u03C4*	\u03BC\u03B7 \u03B5\u03C0\u03B9\u03BC\u03B5\u03BB\u03B7\u03BC\u03B5\u03BD*	\u03C7\u03C9\u03C1\u03B9\u03C2 \u03B5\u03C0\u03B9\u03BC\u03B5\u03BB\u03B5\u03B9\u03B1	\u03BF\u03C7\u03B9 \u03C4\u03B5\u03BB\u03B9\u03BA*	\u03BC\u03B7 \u03C4\u03B5\u03BB\u03B9\u03BA*	\u03B4\u03B5\u03BD \u03B5\u03B9\u03BD\u03B1\u03B9 \u03C4\u03B5\u03BB\u03B9\u03BA*	\u03BC\u03B7 \u03BF\u03C1\u03B9\u03C3\u03C4\u03B9\u03BA*	\u03B4\u03B5\u03BD \u03B5\u03C7\u03B5\u03B9 \u03B5\u03B3\u03BA\u03C1\u03B9\u03B8\u03B5\u03B9	\u03BC\u03B7 \u03B5\u03B3\u03BA\u03B5\u03BA\u03C1\u03B9\u03BC\u03B5\u03BD*	\u03B1\u03BD\u03BF\u03BB\u03BF\u03BA\u03BB\u03B7\u03C1\u03C9\u03C4*	\u03B7\u03BC\u03B9\u03C4\u03B5\u03BB*	\u03B1\u03C4\u03B5\u03BB*	\u03C5\u03C0\u03BF \u03B5\u03C0\u03B5\u03BE\u03B5\u03C1\u03B3\u03B1\u03C3\u03B9\u03B1	\u03C5\u03C0\u03BF \u03B5\u03BB\u03B5\u03B3\u03C7\u03BF	\u03C5\u03C0\u03BF \u03B5\u03B3\u03BA\u03C1\u03B9\u03C3\u03B7	\u03C0\u03C1\u03BF\u03C2 \u03B5\u03B3\u03BA\u03C1\u03B9\u03C3\u03B7	\u03C0\u03C1\u03BF\u03C2 \u03B5\u03BB\u03B5\u03B3\u03C7\u03BF	\u03B5\u03BA \u03C4\u03C9\u03BD \u03C0\u03C1\u03BF\u03C4\u03B5\u03C1\u03C9\u03BD	\u03C0\u03C1\u03BF\u03BA\u03B1\u03C4\u03B1\u03B2\u03BF\u03BB\u03B9\u03BA\u03B1	\u03B1\u03C0\u03BF \u03C0\u03C1\u03B9\u03BD	\u03C0\u03C1\u03BF\u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03C3\u03B7	\u03C0\u03C1\u03BF\u03B5\u03C0\u03B9\u03C3\u03BA\u03BF\u03C0\u03B7\u03C3\u03B7	\u03C0\u03C1\u03BF\u03B5\u03C4\u03BF\u03B9\u03BC\u03B1\u03C3\u03B9\u03B1	\u03B3\u03B9\u03B1 \u03C0\u03C1\u03BF\u03B3\u03C1\u03B1\u03BC\u03BC\u03B1\u03C4\u03B9\u03C3\u03BC\u03BF	\u03B3\u03B9\u03B1 \u03C3\u03C7\u03B5\u03B4\u03B9\u03B1\u03C3\u03BC\u03BF	\u03BC\u03BF\u03BD\u03BF \u03B3\u03B9\u03B1 \u03C0\u03C1\u03BF\u03B3\u03C1\u03B1\u03BC\u03BC\u03B1\u03C4\u03B9\u03C3\u03BC\u03BF	\u03C0\u03C1\u03BF\u03B5\u03C4\u03BF\u03B9\u03BC\u03B1\u03C3\u03BC\u03B5\u03BD*	\u03C5\u03C0\u03BF \u03B4\u03B9\u03B1\u03BC\u03BF\u03C1\u03C6\u03C9\u03C3\u03B7`, l: `\u03BA\u03C1\u03B1\u03C4\u03B1*	\u03B1\u03BD\u03B1\u03BC\u03B5\u03B9\u03BD\u03B1\u03C4\u03B5	\u03C0\u03B1\u03B3\u03C9\u03C3*	\u03C3\u03C4\u03BF\u03BD \u03C0\u03B1\u03B3\u03BF	\u03BC\u03C0\u03BB\u03BF\u03BA\u03B1\u03C1*	\u03BC\u03C0\u03BB\u03BF\u03BA\u03BF	\u03B1\u03BD\u03B1\u03B2\u03BF\u03BB\u03B7*	\u03B1\u03BD\u03B1\u03B2\u03B1\u03BB\u03BB*	\u03B1\u03BD\u03B1\u03B2\u03B1\u03BB\u03B5\u03C4\u03B5	\u03B1\u03BD\u03B1\u03B2\u03BB\u03B7\u03B8*	\u03B1\u03BD\u03B1\u03C3\u03C4\u03B5\u03BB\u03BB*	\u03B1\u03BD\u03B1\u03C3\u03C4\u03B5\u03B9\u03BB*	\u03B1\u03BD\u03B5\u03C3\u03C4\u03B1\u03BB\u03B7	\u03BA\u03B1\u03B8\u03C5\u03C3\u03C4\u03B5\u03C1*	\u03BC\u03B5\u03C4\u03B1\u03B8\u03B5\u03C3\u03B7	\u03BC\u03B5\u03C4\u03B1\u03C4\u03B9\u03B8\u03B5\u03C4\u03B1\u03B9	\u03C0\u03B1\u03C5\u03C3\u03B7	\u03C3\u03C4\u03BF\u03C0	\u03B4\u03B5\u03C3\u03BC\u03B5\u03C5*	\u03B5\u03C0\u03B9\u03C6\u03C5\u03BB\u03B1\u03BA\u03B7	\u03B1\u03BA\u03BF\u03BC\u03B7 \u03BF\u03C7\u03B9	\u03BF\u03C7\u03B9 \u03B1\u03BA\u03BF\u03BC\u03B7	\u03B4\u03B5\u03BD \u03B5\u03C7\u03B5\u03B9 \u03B1\u03BA\u03BF\u03BC\u03B7	\u03C0\u03C1\u03BF\u03C2 \u03C4\u03BF \u03C0\u03B1\u03C1\u03BF\u03BD` };

// src/lexicon/languages/en/restrictions.ts
var englishRestrictions = { n: `doesn't	none	nor	neither	can't	prohibit*	forbid*	refrain	avoid	desist`, f: `runs	running	ran	carrying	usage	usable	rebroadcast*	repost*	upload*	gone out	go to press	appearance	come out	re-release	pass on	passed on	sharing	forward	forwarded`, p: `not earlier than	no earlier than	no sooner than	earliest	at the earliest	as long as	while	as soon as	when`, c: `confidential*	secrecy	in strict confidence	off-the-record	not for attribution	non-attributable	background only	on background	deep background	for background	internal	in-house	for your eyes only	eyes only	your eyes	discretion	discreet	silence	blackout	keep to yourself	keep this to yourselves	between us	between ourselves	lock-up	lock-in	lockup	under seal	hush-hush	nda	non-disclosure	chatham house rule	chatham house rules	need to know	for your information only	fyi only	guidance only	not for ears	mum	schtum	proprietary	sensitive	gagged`, i: `withdraw*	retract*	kills	killing	remov*	taking down	take it down	takedown	take off	binned	throw away	thrown away	destroy*	cancel*	revok*	recall*	disregard*	pay no attention	forget	discard*	dispose of	replac*	substitut*	purge	erase	erased	wipe	unpublish*	false	falsely	wrong	wrongly	fake	faked	inaccura*	error	mistake	mistaken	mistakenly`, l: `holds	holding	held	hold for release	hold fire	await*	kept	block	blocked	delay*	postpon*	on ice	put off	shelve	shelved	locked	retain`, r: `draft*	rough	unedited	not edited	not final	final version	non-final	provisional	preliminary	not approved	unapproved	not cleared	uncleared	advancer	preview	in advance	beforehand	for preparation	for planning	for planning only	planning purposes	planning only	prepared	pre-written	prewritten	early	work in progress	wip	unfinished	incomplete	uncorrected	proof	first take	placeholder	dummy	outline	skeleton	raw` };

// src/lexicon/languages/es/restrictions.ts
var spanishRestrictions = { n: `nadie	ningun	ninguno	ninguna	tampoco	prohibid*	abstenerse	abstenganse	abstengan	abstenga	eviten	evite	evitad	evitemos	dejar de	dejen de`, f: `impreso	impresa	impresion	usad	emplee*	postear	postee*	suban	suba	subid	subido	cuelguen	colgado	colgad	poner en linea	en internet	salga	salgan	saldra	aparec*	aparezca*	lanzar	lancen	liberar	liberen	saquen	saque	repart*	pasar	pasen`, p: `previo a	previamente	con anterioridad a	como muy pronto	mientras	en tanto	en tanto no	durante	tras	una vez`, c: `en confianza	fuera de microfono	sin atribucion	sin atribuir	no citar	solo contexto	como contexto	para contexto	trasfondo	uso interno	para uso interno	de uso interno	solo para ustedes	solo para sus ojos	discrecion	silencio	apagon informativo	bloqueo informativo	para ustedes	entre nosotros	bajo embargo	con embargo	embargue	sellad*	bajo sello	lacrado	clasificad*	privilegiad*	privad*	restringid*	bajo llave	a puerta cerrada	para su conocimiento	para su informacion	a titulo informativo	anonimato`, i: `retractacion	anul*	supresion	quitar	quiten	quitenlo	quitad	bajar	bajen	bajenlo	tiren	a la basura	destruy*	revoq*	dejar sin efecto	sin validez	no valido	hagan caso omiso	haga caso omiso	caso omiso	no tengan en cuenta	no tomar en cuenta	olvid*	reemplaz*	sustitu*	reposicion	falsedad	por error	por equivocacion	equivocadamente	fabricad*`, l: `mantengan	mantenga	aparcar	aparquen	aparcad*	pospon*	posterg*	pospuest*	en suspenso	aun no	en la nevera	en stand by	paralizad*`, r: `esbozo	bosquejo	boceto	primera version	version preliminar	sin editar	no editad*	sin corregir	no corregid*	sin revisar	no revisad*	bruto	no definitiv*	no es definitivo	sin aprobar	no aprobad*	pendiente de aprobacion	pendiente de revision	no autorizad*	documento de trabajo	version de trabajo	en elaboracion	en proceso	en preparacion	inacabad*	sin terminar	adelanto	adelantad*	anticipad*	por adelantado	por anticipado	de antemano	con antelacion	con anticipacion	ejemplar de cortesia	prueba de imprenta` };

// src/lexicon/languages/fa/restrictions.ts
var persianRestrictions = { n: `\u0646\u0647	\u0646\u06A9\u0646	\u0646\u0634\u0648\u0646\u062F	\u0646\u06CC\u0633\u062A	\u0646\u06CC\u0633\u062A\u0646\u062F	\u0646\u062F\u0627\u0631\u062F	\u0647\u0631\u06AF\u0632	\u0647\u06CC\u0686	\u0647\u06CC\u0686\u06AF\u0627\u0647	\u0647\u06CC\u0686\u200C\u06AF\u0627\u0647	\u0647\u06CC\u0686\u06A9\u0633	\u0627\u0628\u062F\u0627	\u0627\u0635\u0644\u0627	\u0645\u0645\u0646\u0648\u0639\u06CC\u062A	\u0645\u0645\u0646\u0648\u0639\u0647	\u0645\u0646\u0639	\u0642\u062F\u063A\u0646	\u063A\u06CC\u0631\u0645\u062C\u0627\u0632	\u0627\u062C\u0627\u0632\u0647 \u0646\u062F\u0627\u0631\u06CC\u062F	\u0646\u0645\u06CC\u200C\u062A\u0648\u0627\u0646	\u0646\u0645\u06CC \u062A\u0648\u0627\u0646	\u0646\u0645\u06CC\u200C\u0634\u0648\u062F`, f: `\u0622\u0646\u062A\u0646	\u0645\u062E\u0627\u0628\u0631\u0647	\u0641\u0631\u0633\u062A\u0627\u062F\u0646	\u0628\u0641\u0631\u0633\u062A\u06CC\u062F	\u0628\u0647 \u0627\u0634\u062A\u0631\u0627\u06A9	\u0627\u0634\u062A\u0631\u0627\u06A9 \u06AF\u0630\u0627\u0631\u06CC	\u0627\u0634\u062A\u0631\u0627\u06A9\u200C\u06AF\u0630\u0627\u0631\u06CC	\u0628\u0647 \u0627\u0634\u062A\u0631\u0627\u06A9 \u0646\u06AF\u0630\u0627\u0631\u06CC\u062F	\u0628\u0647 \u0627\u0634\u062A\u0631\u0627\u06A9 \u0628\u06AF\u0630\u0627\u0631\u06CC\u062F	\u0641\u0648\u0631\u0648\u0627\u0631\u062F	\u0647\u0645\u0631\u0633\u0627\u0646\u06CC	\u0628\u0627\u0631\u06AF\u0630\u0627\u0631\u06CC	\u0622\u067E\u0644\u0648\u062F	\u067E\u0633\u062A	\u067E\u0633\u062A \u0646\u06A9\u0646\u06CC\u062F	\u062A\u0648\u06CC\u06CC\u062A	\u0631\u0648\u06CC \u0633\u0627\u06CC\u062A	\u062E\u0631\u0648\u062C\u06CC	\u0631\u0648\u06CC \u062E\u0637	\u062F\u0631 \u0633\u0627\u06CC\u062A`, p: `\u0632\u0648\u062F\u062A\u0631	\u0645\u0627\u062F\u0627\u0645\u06CC \u06A9\u0647	\u0647\u0646\u06AF\u0627\u0645\u06CC \u06A9\u0647	\u0648\u0642\u062A\u06CC`, c: `\u0631\u0627\u0632	\u0631\u0627\u0632\u062F\u0627\u0631\u06CC	\u0645\u062E\u0641\u06CC	\u0645\u062E\u0641\u06CC\u0627\u0646\u0647	\u067E\u0646\u0647\u0627\u0646	\u0633\u06A9\u0648\u062A	\u0633\u0627\u06A9\u062A	\u062E\u0627\u0645\u0648\u0634\u06CC \u062E\u0628\u0631\u06CC	\u063A\u06CC\u0631\u0642\u0627\u0628\u0644 \u0627\u0646\u062A\u0634\u0627\u0631	\u063A\u06CC\u0631 \u0642\u0627\u0628\u0644 \u0627\u0646\u062A\u0634\u0627\u0631	\u063A\u06CC\u0631\u0642\u0627\u0628\u0644 \u067E\u062E\u0634	\u063A\u06CC\u0631\u0642\u0627\u0628\u0644 \u0646\u0642\u0644	\u063A\u06CC\u0631 \u0642\u0627\u0628\u0644 \u0646\u0642\u0644	\u0622\u0641 \u062F \u0631\u06A9\u0648\u0631\u062F	\u062E\u0627\u0631\u062C \u0627\u0632 \u0636\u0628\u0637	\u0628\u062F\u0648\u0646 \u0630\u06A9\u0631 \u0645\u0646\u0628\u0639	\u0628\u062F\u0648\u0646 \u0630\u06A9\u0631 \u0646\u0627\u0645	\u0628\u062F\u0648\u0646 \u0646\u0627\u0645	\u0646\u0627\u0634\u0646\u0627\u0633	\u063A\u06CC\u0631\u0631\u0633\u0645\u06CC	\u063A\u06CC\u0631 \u0631\u0633\u0645\u06CC	\u062C\u0647\u062A \u0627\u0637\u0644\u0627\u0639	\u0635\u0631\u0641\u0627 \u062C\u0647\u062A \u0627\u0637\u0644\u0627\u0639	\u0641\u0642\u0637 \u062C\u0647\u062A \u0627\u0637\u0644\u0627\u0639	\u0628\u0631\u0627\u06CC \u0627\u0637\u0644\u0627\u0639	\u0627\u0637\u0644\u0627\u0639 \u0634\u0645\u0627	\u062C\u0647\u062A \u0627\u0633\u062A\u062D\u0636\u0627\u0631	\u062F\u0627\u062E\u0644\u06CC	\u062F\u0631\u0648\u0646 \u0633\u0627\u0632\u0645\u0627\u0646\u06CC	\u062E\u0635\u0648\u0635\u06CC	\u0634\u062E\u0635\u06CC	\u0628\u06CC\u0646 \u062E\u0648\u062F\u0645\u0627\u0646	\u0628\u06CC\u0646 \u062E\u0648\u062F\u0645\u0627\u0646 \u0628\u0645\u0627\u0646\u062F	\u067E\u06CC\u0634 \u062E\u0648\u062F\u062A\u0627\u0646	\u067E\u06CC\u0634 \u062E\u0648\u062F\u062A\u0627\u0646 \u0646\u06AF\u0647 \u062F\u0627\u0631\u06CC\u062F	\u0646\u0632\u062F \u062E\u0648\u062F \u0646\u06AF\u0647 \u062F\u0627\u0631\u06CC\u062F	\u062A\u062D\u062A \u0627\u0645\u0628\u0627\u0631\u06AF\u0648	\u062A\u062D\u0631\u06CC\u0645 \u062E\u0628\u0631\u06CC	\u0645\u0645\u0646\u0648\u0639 \u0627\u0644\u0627\u0646\u062A\u0634\u0627\u0631	\u0645\u0645\u0646\u0648\u0639\u06CC\u062A \u0627\u0646\u062A\u0634\u0627\u0631	\u0637\u0628\u0642\u0647 \u0628\u0646\u062F\u06CC \u0634\u062F\u0647`, i: `\u067E\u0633 \u06AF\u0631\u0641\u062A\u0646	\u067E\u0633 \u06AF\u0631\u0641\u062A\u0647 \u0634\u062F	\u067E\u0633 \u06AF\u0631\u0641\u062A\u0647 \u0634\u0648\u062F	\u067E\u0633 \u0645\u06CC\u200C\u06AF\u06CC\u0631\u06CC\u0645	\u067E\u0633 \u06AF\u0631\u0641\u062A	\u0644\u063A\u0648 \u0634\u062F	\u0644\u063A\u0648 \u0634\u0648\u062F	\u0644\u063A\u0648 \u0645\u06CC\u200C\u0634\u0648\u062F	\u0644\u063A\u0648 \u06AF\u0631\u062F\u06CC\u062F	\u0644\u063A\u0648 \u0645\u06CC\u200C\u06AF\u0631\u062F\u062F	\u0628\u0627\u0637\u0644 \u0634\u062F	\u0628\u0627\u0637\u0644 \u0634\u0648\u062F	\u0628\u0627\u0637\u0644 \u0627\u0633\u062A	\u0628\u06CC\u200C\u0627\u0639\u062A\u0628\u0627\u0631	\u0628\u06CC \u0627\u0639\u062A\u0628\u0627\u0631	\u0641\u0627\u0642\u062F \u0627\u0639\u062A\u0628\u0627\u0631	\u0641\u0627\u0642\u062F \u0627\u0639\u062A\u0628\u0627\u0631 \u0627\u0633\u062A	\u0627\u0639\u062A\u0628\u0627\u0631 \u0646\u062F\u0627\u0631\u062F	\u062D\u0630\u0641 \u06AF\u0631\u062F\u062F	\u062D\u0630\u0641 \u0641\u0631\u0645\u0627\u06CC\u06CC\u062F	\u062D\u0630\u0641 \u0645\u06CC\u200C\u0634\u0648\u062F	\u067E\u0627\u06A9	\u0628\u0631\u062F\u0627\u0631\u06CC\u062F	\u0628\u0631\u062F\u0627\u0634\u062A\u0647 \u0634\u0648\u062F	\u0627\u0632 \u062E\u0631\u0648\u062C\u06CC \u0628\u0631\u062F\u0627\u0634\u062A\u0647	\u0627\u0632 \u062E\u0631\u0648\u062C\u06CC \u062D\u0630\u0641	\u06A9\u0646\u0627\u0631 \u0628\u06AF\u0630\u0627\u0631\u06CC\u062F	\u062F\u0648\u0631 \u0628\u0631\u06CC\u0632\u06CC\u062F	\u062F\u0648\u0631 \u0627\u0646\u062F\u0627\u062E\u062A\u0646	\u062F\u0648\u0631 \u0628\u06CC\u0646\u062F\u0627\u0632\u06CC\u062F	\u0645\u0639\u062F\u0648\u0645	\u0627\u0645\u062D\u0627	\u0646\u0627\u0628\u0648\u062F \u06A9\u0646\u06CC\u062F	\u0627\u0632 \u0628\u06CC\u0646 \u0628\u0628\u0631\u06CC\u062F	\u062A\u0648\u062C\u0647 \u0646\u06A9\u0646\u06CC\u062F	\u062A\u0648\u062C\u0647 \u0646\u0634\u0648\u062F	\u062A\u0631\u062A\u06CC\u0628 \u0627\u062B\u0631 \u0646\u062F\u0647\u06CC\u062F	\u0635\u0631\u0641 \u0646\u0638\u0631	\u0635\u0631\u0641\u200C\u0646\u0638\u0631 \u06A9\u0646\u06CC\u062F	\u0641\u0631\u0627\u0645\u0648\u0634 \u06A9\u0646\u06CC\u062F	\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646	\u062A\u0639\u0648\u06CC\u0636	\u0627\u0635\u0644\u0627\u062D	\u0627\u0635\u0644\u0627\u062D\u06CC\u0647	\u062A\u0635\u062D\u06CC\u062D	\u063A\u0644\u0637`, r: `\u067E\u06CC\u0634\u200C\u0646\u0648\u06CC\u0633	\u067E\u06CC\u0634 \u0646\u0648\u06CC\u0633	\u067E\u06CC\u0634\u0646\u0648\u06CC\u0633	\u0686\u0631\u06A9\u200C\u0646\u0648\u06CC\u0633	\u0627\u0648\u0644\u06CC\u0647	\u0645\u0642\u062F\u0645\u0627\u062A\u06CC	\u0648\u06CC\u0631\u0627\u06CC\u0634 \u0646\u0634\u062F\u0647	\u0648\u06CC\u0631\u0627\u06CC\u0634\u200C\u0646\u0634\u062F\u0647	\u0628\u062F\u0648\u0646 \u0648\u06CC\u0631\u0627\u06CC\u0634	\u0627\u0635\u0644\u0627\u062D \u0646\u0634\u062F\u0647	\u063A\u06CC\u0631\u0646\u0647\u0627\u06CC\u06CC	\u063A\u06CC\u0631 \u0646\u0647\u0627\u06CC\u06CC	\u0646\u0647\u0627\u06CC\u06CC \u0646\u06CC\u0633\u062A	\u0646\u0647\u0627\u06CC\u06CC \u0646\u0634\u062F\u0647	\u062A\u0635\u0648\u06CC\u0628 \u0646\u0634\u062F\u0647	\u062A\u0627\u06CC\u06CC\u062F \u0646\u0647\u0627\u06CC\u06CC \u0646\u0634\u062F\u0647	\u0646\u0627\u062A\u0645\u0627\u0645	\u062A\u06A9\u0645\u06CC\u0644 \u0646\u0634\u062F\u0647	\u06A9\u0627\u0645\u0644 \u0646\u06CC\u0633\u062A	\u0646\u06CC\u0645\u0647\u200C\u06A9\u0627\u0631\u0647	\u062E\u0627\u0645	\u062F\u0631 \u062F\u0633\u062A \u0628\u0631\u0631\u0633\u06CC	\u062F\u0631 \u062D\u0627\u0644 \u0628\u0631\u0631\u0633\u06CC	\u062F\u0631 \u062F\u0633\u062A \u062A\u0647\u06CC\u0647	\u062F\u0631 \u062D\u0627\u0644 \u062A\u06A9\u0645\u06CC\u0644	\u062F\u0631 \u062F\u0633\u062A \u0648\u06CC\u0631\u0627\u06CC\u0634	\u062F\u0631 \u0627\u0646\u062A\u0638\u0627\u0631 \u062A\u0627\u06CC\u06CC\u062F	\u062F\u0631 \u0627\u0646\u062A\u0638\u0627\u0631 \u062A\u0623\u06CC\u06CC\u062F	\u0646\u06CC\u0627\u0632\u0645\u0646\u062F \u062A\u0627\u06CC\u06CC\u062F	\u0646\u0633\u062E\u0647 \u067E\u06CC\u0634 \u0627\u0632 \u0627\u0646\u062A\u0634\u0627\u0631	\u067E\u06CC\u0634 \u0627\u0632 \u0645\u0648\u0639\u062F	\u0627\u0632 \u067E\u06CC\u0634	\u0627\u0632 \u0642\u0628\u0644	\u067E\u06CC\u0634\u200C\u0646\u0645\u0627\u06CC\u0634	\u067E\u06CC\u0634 \u0646\u0645\u0627\u06CC\u0634	\u067E\u06CC\u0634\u200C\u062E\u0628\u0631	\u062C\u0647\u062A \u0622\u0645\u0627\u062F\u06AF\u06CC	\u0628\u0631\u0627\u06CC \u0622\u0645\u0627\u062F\u06AF\u06CC	\u0628\u0631\u0627\u06CC \u0622\u0645\u0627\u062F\u0647\u200C\u0633\u0627\u0632\u06CC	\u0628\u0631\u0627\u06CC \u0628\u0631\u0646\u0627\u0645\u0647\u200C\u0631\u06CC\u0632\u06CC	\u062C\u0647\u062A \u0628\u0631\u0646\u0627\u0645\u0647\u200C\u0631\u06CC\u0632\u06CC`, l: `\u0646\u06AF\u0647\u062F\u0627\u0631\u06CC\u062F	\u0646\u06AF\u0647 \u062F\u0627\u0634\u062A\u0647 \u0634\u0648\u062F	\u0646\u06AF\u0647 \u062F\u0627\u0634\u062A\u0646	\u0646\u06AF\u0647\u062F\u0627\u0631\u06CC	\u062A\u0639\u0648\u06CC\u0642	\u0645\u0648\u06A9\u0648\u0644	\u062A\u0627\u062E\u06CC\u0631	\u062A\u0623\u062E\u06CC\u0631	\u062A\u0639\u0644\u06CC\u0642	\u0645\u0639\u0644\u0642 \u0634\u062F	\u0645\u0633\u062F\u0648\u062F	\u0641\u0639\u0644\u0627	\u0647\u0646\u0648\u0632	\u0639\u062C\u0644\u0647 \u0646\u06A9\u0646\u06CC\u062F	\u0622\u0645\u0627\u062F\u0647\u200C\u0628\u0627\u0634	\u0622\u0645\u0627\u062F\u0647 \u0628\u0627\u0634	\u0630\u062E\u06CC\u0631\u0647	\u0631\u0632\u0631\u0648	\u0642\u0641\u0644	\u0628\u0644\u0648\u06A9\u0647	\u0628\u0627\u06CC\u06AF\u0627\u0646\u06CC	\u0645\u06A9\u062B` };

// src/lexicon/languages/fi/restrictions.ts
var finnishRestrictions = { n: `emme	ette	alkaamme	koskaan	missaan tapauksessa	missaan nimessa	missaan olosuhteissa	kielta*	kielto*	kiellon	kiellet*	luvaton*	pidattaydy*	pidattaytymaan	pidattaytykaa	valta	valttakaa	valtettava	valttamaan	lopeta*`, f: `julkisuu*	painaa	painet*	painoon	kayta	kaytet*	postat*	lataa	ladata	ladattava	verkkoon	verkossa	verkkosivuille	netissa	ilmesty*	vapautta*	vapautet*	paastaa	jaa	jaet*`, p: `ennenkuin	ei aikaisemmin	aikaisemmin kuin	aiemmin kuin	niin kauan kuin	aikana	vasta kun	heti kun	niin pian kuin	heti`, c: `luottamuksel*	salai*	huippusalai*	salassapi*	salata	salatt*	taustaksi	taustatieto*	taustoitta*	tausta	ei siteerattavaksi	lahdetta mainitsematta	nimettomana	sisainen	sisaise*	sisaiseen kayttoon	vain sisaiseen kayttoon	vain teille	vain teidan	meidan kesken	keskenamme	hienotuntei*	hienovarai*	diskreet*	vaiti	vaitiolo*	vaieta	vaietkaa	hiljai*	hiljaa	tiedotussulku	mediapimento	pitakaa omana tietonanne	omana tietona	omana tietonanne	embargon alai*	sinetoi*	lukkojen takana	suljetuin ovin	turvaluokiteltu*	luokiteltu	yksityi*	henkilokohtai*	rajoitettu*`, i: `vedetty takaisin	vedetty pois	takaisinvet*	perua	perumme	perumi*	tappaa	tappakaa	heittakaa pois	heita pois	roskiin	roskakoriin	havitta*	havitet*	tuho*	kumo*	raukeaa	huomiotta	huomioimatta	unohda	sivuuttakaa	korvaa*	vaara*	virhe	virheen	virheesta`, l: `pitaa	pida	pidatta*	pidatelkaa	odota*	odotet*	odotukse*	saasta*	parkkiin	parkkeera*	jaissa	jaihin	blokkaa*	estet*	tauko	tauolla	tauolle	viivytta*	viivytet*	lykat*	siirta*	siirret*	myohaista*	hyllytta*	hyllylle`, r: `luonnos*	luonnokse*	raakaversio*	raaka	raakateksti	raakamateriaali	vedos*	vedokse*	oikovedos	konsepti	tyoversio*	tyokappale	toimittamat*	muokkaamat*	korjaamat*	oikolukemat*	keskenerai*	kesken	viimeistelemat*	epataydelli*	vajaa	ei lopullinen	ei valmis	ei viela valmis	ei ole lopullinen	alusta*	valiaikai*	ei hyvaksytty	ei viela hyvaksytty	ennakko*	ennakolta	ennalta	etukateen	etukateis*` };

// src/lexicon/languages/fr/restrictions.ts
var frenchRestrictions = { n: `aucun	aucunement	nulle	personne	interdit*	interdire	s'abstenir	abstenez-vous	eviter	evitez	evitons	cesser	cessez`, f: `parait	paru	parue	passez	rediffus*	emettre	postez	mis en ligne	mettez en ligne	en ligne	televerser	sortez	sortie	lacher	circuler	relayez	relaye	faire suivre	citez	mentionn*	nommer	nommez`, p: `d'ici	prealablement	au prealable	tant que	aussi longtemps que	une fois	une fois que`, c: `confidentialite	diffusion restreinte	diffusion limitee	en confidence	sous le sceau	sous le manteau	sous couvert d'anonymat	anonyme	sans attribution	non attribuable	pour information	pour votre information	a titre d'information	a titre informatif	contexte	usage interne	a usage interne	en interne	reserve aux	vos yeux	pour vos yeux	discret	black-out	garder pour vous	gardez pour vous	gardez-le pour vous	entre nous	sous embargo	sous scelles	scelle*	sous cle	huis clos	classifie*	protege	privilegie	prive*	a ne pas ebruiter	restreint*`, i: `tuer	tue	oter	depubli*	otez	abandonn*	jetez	poubelle	detruisez	nulle et non avenue	ne pas tenir compte	ne tenez pas compte	ne pas prendre en	faire abstraction	oubliez	mettre au rebut	remplac*	substituer	se substitue	faux	fausse	fausses	faussement	fallacieux	erreur	erreurs	a tort	par megarde	fabrique*	truque*`, l: `garde	conservez	sous le coude	gele*	blocage	repousse*	ajourn*	sursis	au frigo	au frais	au marbre`, r: `brouillon*	ebauche	projet	avant-projet	premiere version	version provisoire	provisoire*	version de travail	document de travail	non relu*	non corrige*	non edite	bruts	pas definitif	non definitif*	non definitive*	pas finalise	non finalise	non valide*	pas valide	non approuve*	pas approuve	a valider	a relire	a verifier	en cours	en cours de redaction	en cours de relecture	inacheve*	a l'avance	d'avance	par avance	en avance	par anticipation	anticipe*	en avant-premiere	preparatoire*	pour vous permettre de` };

// src/lexicon/languages/he/restrictions.ts
var hebrewRestrictions = { n: `\u05D0\u05DC	\u05D0\u05D9\u05E0\u05DD	\u05D0\u05D9\u05E0\u05DF	\u05D1\u05DC	\u05D1\u05E9\u05D5\u05DD \u05D0\u05D5\u05E4\u05DF	\u05D1\u05E9\u05D5\u05DD \u05DE\u05E7\u05E8\u05D4	\u05D1\u05E9\u05D5\u05DD \u05E4\u05E0\u05D9\u05DD \u05D5\u05D0\u05D5\u05E4\u05DF	\u05D1\u05E9\u05D5\u05DD \u05EA\u05E0\u05D0\u05D9	\u05D0\u05E1\u05D5\u05E8\u05D9\u05DD	\u05E0\u05D0\u05E1\u05E8	\u05E0\u05D0\u05E1\u05E8\u05D4	\u05D0\u05D5\u05E1\u05E8`, f: `\u05D1\u05E4\u05E8\u05E1\u05D5\u05DD	\u05DE\u05E4\u05E8\u05E1\u05DE\u05D9\u05DD	\u05E4\u05E8\u05E1\u05DE\u05D5	\u05EA\u05E4\u05E8\u05E1\u05DE\u05D5	\u05EA\u05E4\u05E8\u05E1\u05DD	\u05E4\u05D5\u05E8\u05E1\u05DD	\u05E4\u05D5\u05E8\u05E1\u05DE\u05D4	\u05DE\u05E4\u05D5\u05E8\u05E1\u05DD	\u05DC\u05D4\u05EA\u05E4\u05E8\u05E1\u05DD	\u05D9\u05EA\u05E4\u05E8\u05E1\u05DD	\u05D9\u05EA\u05E4\u05E8\u05E1\u05DE\u05D5	\u05D4\u05E9\u05D9\u05D3\u05D5\u05E8	\u05E9\u05D3\u05E8\u05D5	\u05EA\u05E9\u05D3\u05E8\u05D5	\u05EA\u05E9\u05D5\u05D3\u05E8	\u05D9\u05E9\u05D5\u05D3\u05E8\u05D5	\u05DE\u05E9\u05D5\u05D3\u05E8	\u05D1\u05D0\u05D5\u05D5\u05D9\u05E8	\u05DC\u05D0\u05D5\u05D5\u05D9\u05E8	\u05DC\u05E8\u05D5\u05E5	\u05DC\u05D4\u05E8\u05D9\u05E5	\u05DC\u05D4\u05D3\u05E4\u05D9\u05E1	\u05D4\u05D3\u05E4\u05E1\u05D4	\u05DC\u05D3\u05E4\u05D5\u05E1	\u05D1\u05D3\u05E4\u05D5\u05E1	\u05D4\u05D3\u05E4\u05D9\u05E1\u05D5	\u05D9\u05D5\u05D3\u05E4\u05E1	\u05D4\u05E9\u05D9\u05DE\u05D5\u05E9	\u05EA\u05E9\u05EA\u05DE\u05E9\u05D5	\u05D4\u05E9\u05EA\u05DE\u05E9\u05D5	\u05DC\u05D4\u05E4\u05E6\u05D4	\u05D4\u05E4\u05D9\u05E6\u05D5	\u05EA\u05E4\u05D9\u05E6\u05D5	\u05D9\u05D5\u05E4\u05E5	\u05EA\u05D5\u05E4\u05E5	\u05DC\u05D4\u05E2\u05D1\u05D9\u05E8	\u05D4\u05E2\u05D1\u05E8\u05D4	\u05D4\u05E2\u05D1\u05D9\u05E8\u05D5	\u05EA\u05E2\u05D1\u05D9\u05E8\u05D5	\u05DC\u05E9\u05EA\u05E3`, p: `\u05D8\u05E8\u05DD	\u05E7\u05D5\u05D3\u05DD	\u05DE\u05D5\u05E7\u05D3\u05DD	\u05DC\u05DB\u05DC \u05D4\u05DE\u05D5\u05E7\u05D3\u05DD	\u05DB\u05DC \u05E2\u05D5\u05D3	\u05DB\u05DC \u05D6\u05DE\u05DF \u05E9	\u05DB\u05DC \u05E2\u05D5\u05D3 \u05DC\u05D0`, c: `\u05E1\u05D5\u05D3\u05D9\u05EA	\u05E1\u05D5\u05D3\u05D9\u05D5\u05EA	\u05D1\u05E1\u05D5\u05D3	\u05E1\u05D5\u05D3	\u05E1\u05D5\u05D3\u05D5\u05EA	\u05D7\u05E1\u05D5\u05D9\u05D4	\u05D7\u05E1\u05D5\u05D9\u05D9\u05DD	\u05D7\u05D9\u05E1\u05D9\u05D5\u05DF	\u05D7\u05E1\u05D9\u05D5\u05DF	\u05D7\u05E9\u05D0\u05D9	\u05D7\u05E9\u05D0\u05D9\u05EA	\u05D1\u05D7\u05E9\u05D0\u05D9	\u05DC\u05D0 \u05DC\u05E6\u05D9\u05D8\u05D5\u05D8	\u05DC\u05D0 \u05DC\u05D9\u05D9\u05D7\u05D5\u05E1	\u05DC\u05D0 \u05DC\u05E4\u05E8\u05E1\u05D5\u05DD	\u05DC\u05D0 \u05DC\u05E9\u05D9\u05D3\u05D5\u05E8	\u05DC\u05D0 \u05DC\u05D4\u05E4\u05E6\u05D4	\u05E9\u05DC\u05D0 \u05DC\u05E6\u05D9\u05D8\u05D5\u05D8	\u05E9\u05DC\u05D0 \u05DC\u05D9\u05D9\u05D7\u05D5\u05E1	\u05E9\u05DC\u05D0 \u05DC\u05E4\u05E8\u05E1\u05D5\u05DD	\u05D0\u05D5\u05E3 \u05D3\u05D4 \u05E8\u05E7\u05D5\u05E8\u05D3	\u05E8\u05E7\u05E2 \u05D1\u05DC\u05D1\u05D3	\u05DC\u05E8\u05E7\u05E2 \u05D1\u05DC\u05D1\u05D3	\u05DC\u05D9\u05D3\u05D9\u05E2\u05EA\u05DB\u05DD	\u05DC\u05D9\u05D3\u05D9\u05E2\u05D4	\u05DC\u05E2\u05D9\u05E0\u05D9\u05DB\u05DD \u05D1\u05DC\u05D1\u05D3	\u05DC\u05E2\u05D9\u05E0\u05D9\u05DA \u05D1\u05DC\u05D1\u05D3	\u05E4\u05E0\u05D9\u05DE\u05D9	\u05E4\u05E0\u05D9\u05DE\u05D9\u05EA	\u05D1\u05D9\u05E0\u05D9 \u05DC\u05D1\u05D9\u05E0\u05DA	\u05D1\u05D9\u05E0\u05D9\u05E0\u05D5	\u05E9\u05DE\u05E8\u05D5 \u05DC\u05E2\u05E6\u05DE\u05DB\u05DD	\u05DC\u05E9\u05DE\u05D5\u05E8 \u05DC\u05E2\u05E6\u05DE\u05DB\u05DD	\u05D3\u05D9\u05E1\u05E7\u05E8\u05D8\u05D9	\u05D3\u05D9\u05E1\u05E7\u05E8\u05D8\u05D9\u05D5\u05EA	\u05D3\u05D9\u05E1\u05E7\u05E8\u05E6\u05D9\u05D4	\u05E9\u05EA\u05D9\u05E7\u05D4	\u05D3\u05DE\u05DE\u05D4	\u05D4\u05D0\u05E4\u05DC\u05D4	\u05D0\u05D9\u05E4\u05D5\u05DC	\u05D4\u05D0\u05DE\u05D1\u05E8\u05D2\u05D5	\u05DE\u05E1\u05D5\u05D5\u05D2	\u05DE\u05E1\u05D5\u05D5\u05D2\u05EA	\u05DE\u05E1\u05D5\u05D5\u05D2\u05D9\u05DD	\u05DE\u05D5\u05D2\u05D1\u05DC	\u05E2\u05DC\u05D5\u05DD \u05E9\u05DD	\u05D0\u05E0\u05D5\u05E0\u05D9\u05DE\u05D9`, i: `\u05D1\u05D8\u05DC\u05D9\u05DD	\u05E0\u05D1\u05D8\u05DC	\u05D1\u05D8\u05DC\u05D5	\u05DC\u05DE\u05E9\u05D5\u05DA	\u05DE\u05E9\u05D9\u05DB\u05D4	\u05E0\u05DE\u05E9\u05DA	\u05DE\u05D5\u05E9\u05DB\u05EA	\u05D7\u05D5\u05D6\u05E8\u05D9\u05DD \u05D1\u05E0\u05D5	\u05D7\u05D6\u05E8 \u05D1\u05D5	\u05DC\u05D7\u05D6\u05D5\u05E8 \u05D1\u05E0\u05D5	\u05D2\u05E0\u05D6\u05D5	\u05DC\u05D2\u05E0\u05D9\u05D6\u05D4	\u05DE\u05D7\u05D9\u05E7\u05D4	\u05E0\u05DE\u05D7\u05E7	\u05D9\u05D9\u05DE\u05D7\u05E7	\u05D4\u05E1\u05E8\u05D4	\u05D9\u05D5\u05E1\u05E8	\u05DC\u05D4\u05E1\u05E8\u05D4	\u05DC\u05D4\u05D5\u05E8\u05D9\u05D3	\u05D4\u05D5\u05E8\u05D3\u05D4	\u05D4\u05D5\u05E8\u05D9\u05D3\u05D5	\u05D4\u05D5\u05E8\u05D3	\u05DC\u05D6\u05E8\u05D5\u05E7	\u05D6\u05E8\u05E7\u05D5	\u05DC\u05E4\u05D7	\u05DC\u05D4\u05E9\u05DC\u05D9\u05DA	\u05D4\u05E9\u05DC\u05D9\u05DB\u05D5	\u05DC\u05D4\u05E9\u05DE\u05D9\u05D3	\u05D4\u05E9\u05DE\u05D3\u05D4	\u05D4\u05E9\u05DE\u05D9\u05D3\u05D5	\u05D9\u05D5\u05E9\u05DE\u05D3	\u05D4\u05EA\u05E2\u05DC\u05DE\u05D5\u05EA	\u05DC\u05D0 \u05DC\u05D4\u05EA\u05D9\u05D9\u05D7\u05E1	\u05D0\u05DC \u05EA\u05EA\u05D9\u05D9\u05D7\u05E1\u05D5	\u05DC\u05E9\u05DB\u05D5\u05D7	\u05E9\u05DB\u05D7\u05D5	\u05DC\u05D4\u05D7\u05DC\u05D9\u05E3	\u05D4\u05D7\u05DC\u05E4\u05D4	\u05D4\u05D7\u05DC\u05D9\u05E4\u05D5`, r: `\u05D8\u05D9\u05D5\u05D8\u05D4	\u05D8\u05D9\u05D5\u05D8\u05D0	\u05D8\u05D9\u05D5\u05D8\u05EA	\u05D8\u05D9\u05D5\u05D8\u05D5\u05EA	\u05E8\u05D0\u05E9\u05D5\u05E0\u05D9	\u05E8\u05D0\u05E9\u05D5\u05E0\u05D9\u05EA	\u05D2\u05D5\u05DC\u05DE\u05D9	\u05D2\u05D5\u05DC\u05DE\u05D9\u05EA	\u05D7\u05D5\u05DE\u05E8 \u05D2\u05DC\u05DD	\u05DC\u05D0 \u05E2\u05E8\u05D5\u05DA	\u05DC\u05D0 \u05E2\u05E8\u05D5\u05DB\u05D4	\u05DC\u05D0 \u05E0\u05E2\u05E8\u05DA	\u05D8\u05E8\u05DD \u05E0\u05E2\u05E8\u05DA	\u05DC\u05E4\u05E0\u05D9 \u05E2\u05E8\u05D9\u05DB\u05D4	\u05D1\u05E2\u05E8\u05D9\u05DB\u05D4	\u05DC\u05D0 \u05E1\u05D5\u05E4\u05D9	\u05DC\u05D0 \u05E1\u05D5\u05E4\u05D9\u05EA	\u05D0\u05D9\u05E0\u05D5 \u05E1\u05D5\u05E4\u05D9	\u05D8\u05E8\u05DD \u05D0\u05D5\u05E9\u05E8	\u05D8\u05E8\u05DD \u05D0\u05D5\u05E9\u05E8\u05D4	\u05DC\u05E4\u05E0\u05D9 \u05D0\u05D9\u05E9\u05D5\u05E8	\u05DE\u05DE\u05EA\u05D9\u05DF \u05DC\u05D0\u05D9\u05E9\u05D5\u05E8	\u05DC\u05D0 \u05D2\u05DE\u05D5\u05E8	\u05DC\u05D0 \u05E9\u05DC\u05DD	\u05D7\u05DC\u05E7\u05D9	\u05D7\u05DC\u05E7\u05D9\u05EA	\u05DC\u05D0 \u05D4\u05D5\u05E9\u05DC\u05DD	\u05D1\u05D4\u05DB\u05E0\u05D4	\u05D1\u05E2\u05D1\u05D5\u05D3\u05D4	\u05D1\u05D1\u05D3\u05D9\u05E7\u05D4	\u05D1\u05D4\u05DE\u05EA\u05E0\u05D4 \u05DC\u05D0\u05D9\u05E9\u05D5\u05E8	\u05E2\u05D5\u05EA\u05E7 \u05DE\u05D5\u05E7\u05D3\u05DD	\u05DE\u05E7\u05D3\u05D9\u05DD	\u05DE\u05E8\u05D0\u05E9	\u05DE\u05D1\u05E2\u05D5\u05D3 \u05DE\u05D5\u05E2\u05D3	\u05D1\u05E2\u05D5\u05D3 \u05DE\u05D5\u05E2\u05D3	\u05EA\u05E6\u05D5\u05D2\u05D4 \u05DE\u05E7\u05D3\u05D9\u05DE\u05D4	\u05D4\u05E6\u05E6\u05D4	\u05DC\u05D4\u05D9\u05E2\u05E8\u05DB\u05D5\u05EA`, l: `\u05D4\u05DE\u05EA\u05DF	\u05D1\u05D4\u05DE\u05EA\u05E0\u05D4	\u05DE\u05DE\u05EA\u05D9\u05DF	\u05DE\u05DE\u05EA\u05D9\u05E0\u05D9\u05DD	\u05DC\u05D7\u05DB\u05D5\u05EA	\u05D7\u05DB\u05D5	\u05D7\u05DB\u05D4	\u05DE\u05D7\u05DB\u05D9\u05DD	\u05DE\u05D7\u05DB\u05D4	\u05D4\u05D7\u05D6\u05D9\u05E7\u05D5	\u05D4\u05D7\u05D6\u05E7	\u05DE\u05D5\u05D7\u05D6\u05E7	\u05D1\u05D4\u05D7\u05D6\u05E7\u05D4	\u05DC\u05D3\u05D7\u05D5\u05EA	\u05D3\u05D7\u05D9\u05D9\u05D4	\u05D3\u05D7\u05D5	\u05E0\u05D3\u05D7\u05D4	\u05E0\u05D3\u05D7\u05EA\u05D4	\u05E0\u05D3\u05D7\u05D5	\u05D3\u05D7\u05D5\u05D9	\u05D3\u05D7\u05D5\u05D9\u05D4	\u05DC\u05D4\u05E9\u05D4\u05D5\u05EA	\u05D4\u05E9\u05D4\u05D9\u05D4	\u05D4\u05E9\u05D4\u05D5	\u05DE\u05D5\u05E9\u05D4\u05D9\u05EA	\u05D4\u05D5\u05E9\u05D4\u05D4	\u05D4\u05E7\u05E4\u05D9\u05D0\u05D5	\u05DE\u05D5\u05E7\u05E4\u05D0	\u05D4\u05D5\u05E7\u05E4\u05D0	\u05D1\u05D4\u05E7\u05E4\u05D0\u05D4	\u05DC\u05D7\u05E1\u05D5\u05DD` };

// src/lexicon/languages/hi/restrictions.ts
var hindiRestrictions = { n: `\u0928\u093E	\u0928\u0939\u0940	\u0915\u093F\u0938\u0940 \u092D\u0940 \u0939\u093E\u0932\u0924 \u092E\u0947\u0902	\u0915\u093F\u0938\u0940 \u092D\u0940 \u0938\u0942\u0930\u0924 \u092E\u0947\u0902	\u0915\u093F\u0938\u0940 \u092D\u0940 \u0938\u094D\u0925\u093F\u0924\u093F \u092E\u0947\u0902	\u0915\u093F\u0938\u0940 \u092D\u0940 \u092A\u0930\u093F\u0938\u094D\u0925\u093F\u0924\u093F \u092E\u0947\u0902	\u092E\u0928\u093E	\u0928\u093F\u0937\u0947\u0927	\u092A\u094D\u0930\u0924\u093F\u092C\u0902\u0927	\u0930\u094B\u0915 \u0939\u0948	\u092A\u093E\u092C\u0902\u0926\u0940	\u092C\u091A\u0947\u0902`, f: `\u091B\u092A\u0947	\u091B\u092A\u0928\u093E	\u091B\u092A\u093E\u0908	\u092E\u0941\u0926\u094D\u0930\u0923	\u092E\u0941\u0926\u094D\u0930\u093F\u0924	\u092A\u094D\u0930\u093F\u0902\u091F	\u0911\u0928\u090F\u092F\u0930	\u090F\u092F\u0930	\u091F\u0947\u0932\u0940\u0915\u093E\u0938\u094D\u091F	\u092C\u094D\u0930\u0949\u0921\u0915\u093E\u0938\u094D\u091F	\u091A\u0932\u093E\u0928\u093E	\u091A\u0932\u093E\u092F\u093E	\u091A\u0932\u093E\u0908	\u091A\u0932\u093E\u0928\u0947	\u091A\u0932\u0947	\u0932\u093E\u0907\u0935	\u0926\u093F\u0916\u093E\u0928\u093E	\u0926\u093F\u0916\u093E\u092F\u093E	\u0926\u093F\u0916\u093E\u0908	\u0926\u093F\u0916\u093E\u0928\u0947	\u092A\u094D\u0930\u0926\u0930\u094D\u0936\u093F\u0924	\u092A\u094D\u0930\u0926\u0930\u094D\u0936\u0928	\u092A\u094B\u0938\u094D\u091F	\u092A\u094B\u0938\u094D\u091F \u0915\u0930\u0947\u0902	\u092A\u094B\u0938\u094D\u091F \u0928 \u0915\u0930\u0947\u0902	\u0905\u092A\u0932\u094B\u0921`, p: `\u092A\u0942\u0930\u094D\u0935`, c: `\u0917\u094B\u092A\u0928\u0940\u092F\u0924\u093E	\u0917\u0941\u092A\u094D\u0924\u0924\u093E	\u0930\u093E\u091C	\u0930\u093E\u091C\u093C	\u0930\u0939\u0938\u094D\u092F	\u0911\u092B \u0926 \u0930\u093F\u0915\u0949\u0930\u094D\u0921	\u0911\u092B\u093C \u0926 \u0930\u093F\u0915\u0949\u0930\u094D\u0921	\u092C\u093F\u0928\u093E \u0928\u093E\u092E	\u0928\u093E\u092E \u0928 \u091B\u093E\u092A\u0928\u0947	\u092C\u093F\u0928\u093E \u0939\u0935\u093E\u0932\u0947	\u092C\u093F\u0928\u093E \u0938\u094D\u0930\u094B\u0924 \u092C\u0924\u093E\u090F	\u0938\u094D\u0930\u094B\u0924 \u0928 \u092C\u0924\u093E\u090F\u0902	\u0915\u0947\u0935\u0932 \u091C\u093E\u0928\u0915\u093E\u0930\u0940 \u0915\u0947 \u0932\u093F\u090F	\u0938\u093F\u0930\u094D\u092B \u091C\u093E\u0928\u0915\u093E\u0930\u0940 \u0915\u0947 \u0932\u093F\u090F	\u0938\u0942\u091A\u0928\u093E\u0930\u094D\u0925	\u092A\u0943\u0937\u094D\u0920\u092D\u0942\u092E\u093F	\u0906\u0902\u0924\u0930\u093F\u0915	\u0905\u0902\u0926\u0930\u0942\u0928\u0940	\u0915\u0947\u0935\u0932 \u0906\u092A\u0915\u0947 \u0932\u093F\u090F	\u0938\u093F\u0930\u094D\u092B \u0906\u092A\u0915\u0947 \u0932\u093F\u090F	\u0905\u092A\u0928\u0947 \u0924\u0915	\u0905\u092A\u0928\u0947 \u0924\u0915 \u0930\u0916\u0947\u0902	\u0905\u092A\u0928\u0947 \u0924\u0915 \u0938\u0940\u092E\u093F\u0924 \u0930\u0916\u0947\u0902	\u0906\u092A\u0938 \u092E\u0947\u0902	\u0939\u092E\u093E\u0930\u0947 \u092C\u0940\u091A	\u0928\u093F\u091C\u0940	\u0935\u093F\u0936\u094D\u0935\u093E\u0938 \u092E\u0947\u0902	\u092E\u094C\u0928	\u091A\u0941\u092A\u094D\u092A\u0940	\u0916\u093E\u092E\u094B\u0936\u0940	\u091A\u0941\u092A	\u092C\u094D\u0932\u0948\u0915\u0906\u0909\u091F	\u090F\u092E\u094D\u092C\u093E\u0930\u0917\u094B	\u090F\u0902\u092C\u093E\u0930\u094D\u0917\u094B	\u090F\u092E\u094D\u092C\u093E\u0930\u094D\u0917\u094B \u0915\u0947 \u0924\u0939\u0924	\u092A\u094D\u0930\u0915\u093E\u0936\u0928 \u0915\u0947 \u0932\u093F\u090F \u0928\u0939\u0940\u0902	\u092A\u094D\u0930\u0938\u093E\u0930\u0923 \u0915\u0947 \u0932\u093F\u090F \u0928\u0939\u0940\u0902	\u091B\u093E\u092A\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F \u0928\u0939\u0940\u0902	\u0935\u093F\u0924\u0930\u0923 \u0915\u0947 \u0932\u093F\u090F \u0928\u0939\u0940\u0902	\u0935\u0930\u094D\u0917\u0940\u0915\u0943\u0924	\u0938\u0902\u0935\u0947\u0926\u0928\u0936\u0940\u0932	\u0905\u092A\u094D\u0930\u0915\u093E\u0936\u094D\u092F	\u092A\u094D\u0930\u0915\u093E\u0936\u0928\u093E\u0930\u094D\u0925 \u0928\u0939\u0940\u0902	\u0938\u0940\u0932\u092C\u0902\u0926`, i: `\u0935\u093E\u092A\u0938 \u0932\u0947\u0902	\u0935\u093E\u092A\u0938 \u0932\u0940 \u091C\u093E\u0924\u0940 \u0939\u0948	\u0935\u093E\u092A\u0938 \u0932\u093F\u092F\u093E \u091C\u093E\u0924\u093E \u0939\u0948	\u0935\u093E\u092A\u0938 \u0932\u0947 \u0930\u0939\u0947	\u0935\u093E\u092A\u0938 \u0932\u0947\u0928\u093E	\u0935\u093E\u092A\u0938 \u0932\u0947\u0924\u0947 \u0939\u0948\u0902	\u0928\u093F\u0930\u0938\u094D\u0924 \u0915\u0930\u0947\u0902	\u0928\u093F\u0930\u0938\u094D\u0924 \u0915\u093F\u092F\u093E	\u0928\u093F\u0930\u0938\u094D\u0924 \u0915\u0940	\u0930\u0926\u094D\u0926 \u0915\u0940	\u0930\u0926\u094D\u0926 \u0915\u0930 \u0926\u0940	\u0930\u0926\u094D\u0926 \u0915\u0940 \u091C\u093E\u0924\u0940 \u0939\u0948	\u0916\u093E\u0930\u093F\u091C	\u0916\u093C\u093E\u0930\u093F\u091C	\u0905\u0935\u0948\u0927	\u0936\u0942\u0928\u094D\u092F	\u0928\u093F\u0937\u094D\u092A\u094D\u0930\u092D\u093E\u0935\u0940	\u0921\u093F\u0932\u0940\u091F	\u0915\u093F\u0932	\u0921\u094D\u0930\u0949\u092A	\u0917\u093F\u0930\u093E \u0926\u0947\u0902	\u0909\u0924\u093E\u0930 \u0932\u0947\u0902	\u0909\u0924\u093E\u0930\u0947\u0902	\u0928\u093F\u0915\u093E\u0932 \u0926\u0947\u0902	\u0928\u093F\u0915\u093E\u0932\u0947\u0902	\u092B\u0947\u0902\u0915 \u0926\u0947\u0902	\u0928\u0937\u094D\u091F	\u0905\u0928\u0926\u0947\u0916\u093E	\u0905\u0928\u0926\u0947\u0916\u0940 \u0915\u0930\u0947\u0902	\u0928\u091C\u0930\u0905\u0902\u0926\u093E\u091C	\u0909\u092A\u0947\u0915\u094D\u0937\u093E	\u0927\u094D\u092F\u093E\u0928 \u0928 \u0926\u0947\u0902	\u092A\u0930 \u0927\u094D\u092F\u093E\u0928 \u0928 \u0926\u0947\u0902	\u0907\u0917\u094D\u0928\u094B\u0930	\u092C\u0926\u0932\u0947\u0902	\u092C\u0926\u0932 \u0926\u0947\u0902	\u092A\u094D\u0930\u0924\u093F\u0938\u094D\u0925\u093E\u092A\u093F\u0924`, r: `\u092E\u0938\u094C\u0926\u093E	\u092A\u094D\u0930\u093E\u0930\u0942\u092A	\u0921\u094D\u0930\u093E\u092B\u094D\u091F	\u0921\u094D\u0930\u093E\u092B\u093C\u094D\u091F	\u0915\u091A\u094D\u091A\u093E	\u0915\u091A\u094D\u091A\u0940 \u0915\u0949\u092A\u0940	\u0930\u092B	\u0905\u0938\u0902\u092A\u093E\u0926\u093F\u0924	\u092C\u093F\u0928\u093E \u0938\u0902\u092A\u093E\u0926\u0928	\u0938\u0902\u092A\u093E\u0926\u093F\u0924 \u0928\u0939\u0940\u0902	\u0938\u0902\u092A\u093E\u0926\u0928 \u092C\u093E\u0915\u0940	\u0905\u0902\u0924\u093F\u092E \u0928\u0939\u0940\u0902	\u0905\u0902\u0924\u093F\u092E \u0930\u0942\u092A \u0928\u0939\u0940\u0902	\u0905\u0928\u0902\u0924\u093F\u092E	\u0905\u0938\u094D\u0925\u093E\u092F\u0940	\u0905\u092A\u0942\u0930\u094D\u0923	\u0905\u0927\u0942\u0930\u093E	\u0905\u0927\u0942\u0930\u0940	\u0905\u0928\u0941\u092E\u094B\u0926\u093F\u0924 \u0928\u0939\u0940\u0902	\u0938\u094D\u0935\u0940\u0915\u0943\u0924 \u0928\u0939\u0940\u0902	\u092E\u0902\u091C\u0942\u0930 \u0928\u0939\u0940\u0902	\u092E\u0902\u091C\u0942\u0930\u0940 \u092C\u093E\u0915\u0940	\u0905\u0928\u0941\u092E\u094B\u0926\u0928 \u092C\u093E\u0915\u0940	\u0905\u0917\u094D\u0930\u093F\u092E	\u090F\u0921\u0935\u093E\u0902\u0938	\u092A\u0942\u0930\u094D\u0935\u093E\u0935\u0932\u094B\u0915\u0928	\u092A\u094D\u0930\u0940\u0935\u094D\u092F\u0942	\u092A\u0942\u0930\u094D\u0935 \u092E\u0947\u0902	\u092A\u0939\u0932\u0947 \u0938\u0947	\u0924\u0948\u092F\u093E\u0930\u0940	\u092F\u094B\u091C\u0928\u093E	\u092A\u094D\u0930\u093E\u0930\u0902\u092D\u093F\u0915	\u091C\u093E\u0902\u091A \u091C\u093E\u0930\u0940	\u091C\u093E\u0902\u091A \u0915\u0947 \u0905\u0927\u0940\u0928	\u0938\u092E\u0940\u0915\u094D\u0937\u093E\u0927\u0940\u0928	\u0935\u093F\u091A\u093E\u0930\u093E\u0927\u0940\u0928	\u0924\u0948\u092F\u093E\u0930 \u0928\u0939\u0940\u0902`, l: `\u0930\u094B\u0915 \u0932\u0917\u093E\u090F\u0902	\u0930\u094B\u0915\u0940	\u0930\u0941\u0915\u094B	\u0907\u0902\u0924\u091C\u093E\u0930	\u0920\u0939\u0930\u0947\u0902	\u0930\u0916\u0947\u0902	\u0930\u0916\u0947 \u0930\u0939\u0947\u0902	\u0938\u094D\u0925\u0917\u093F\u0924 \u0915\u0930\u0947\u0902	\u0938\u094D\u0925\u0917\u093F\u0924 \u0915\u093F\u092F\u093E	\u091F\u093E\u0932\u0947\u0902	\u091F\u093E\u0932 \u0926\u0947\u0902	\u091F\u093E\u0932\u093E	\u091F\u0932\u093E	\u0935\u093F\u0932\u0902\u092C	\u0935\u093F\u0932\u0902\u092C\u093F\u0924	\u0926\u0947\u0930\u0940	\u0926\u0947\u0930	\u0928\u093F\u0932\u0902\u092C\u093F\u0924	\u0928\u093F\u0932\u0902\u092C\u0928	\u092B\u094D\u0930\u0940\u091C	\u092B\u093C\u094D\u0930\u0940\u091C\u093C	\u092C\u094D\u0932\u0949\u0915	\u092A\u0947\u0902\u0921\u093F\u0902\u0917` };

// src/lexicon/languages/hr/restrictions.ts
var croatianRestrictions = { n: `nisu	nemoj	nemojmo	nikada	nikad	nitko	niko	nikome	nista	nigdje	nigde	nijedan	nijedna	nijedno	nikakv*	niti	zabran*	zabranjuje se	nedopusten*	nedozvoljen*	suzdrz*`, f: `obznan*	tiska*	stampa*	odstampa*	koristenje	koriscenje	iskoristi*	upotreb*	upotrijeb*	emitov*	preneti	prikaz*	postati	objesiti	stavljati	stavljajte	stavite	staviti na stranicu	staviti na sajt	onlajn	uploadati	postavlja*	postaviti	pustiti	pustite	pusta*	izaci`, p: `ranije	dokle	uoci	za vrijeme	za vreme	tijekom	tokom`, c: `u povjerenju	u poverenju	nezvanicn*	nesluzben*	bez navodenja izvora	nije za citiranje	pozadin*	samo kao pozadina	kontekst	interno	za internu upotrebu	za internu uporabu	interna upotreba	interna uporaba	unutarnj*	samo za vas	medu nama	samo medu nama	diskre*	sutnj*	sutjeti	sutite	cutanj*	cutite	tisin*	medijska tisina	medijska sutnja	medijska blokada	informativna blokada	zadrzite za sebe	zadrzati za sebe	za sebe	cuvajte za sebe	pod embargom	zapecac*	pod kljucem	pod pecatom	klasificir*`, i: `povuc*	povlac*	opozva*	anulir*	otkaz*	ukinu*	ukloni*	uklanj*	uklonjen*	brisati	brisite	brisanje	skinuti	skinite	skida*	maknu*	maknite	micite	ubiti	kriza*	precrta*	baci*	smece	unist*	nistav*	ne vrijedi	ne vazi`, l: `drzati	drzite	pridrz*	priceka*	cekamo	saceka*	cuva*	sacuva*	ostavi*	parkira*	zamrz*	blokir*	blokad*	pauzir*	odgod*	odgad*	odlagan*	odlaz*`, r: `skic*	gruba verzija	gruba skica	radna verzija	radn*	radni materijal	prva verzija	privremen*	preliminarn*	neredigir*	neureden*	needitir*	nelektorir*	nelektorisan*	bez lekture	prije lekture	pre lekture	nekorigir*	sirov*	sirovi materijal	nije konacno	nije konacna	nije konacan	nekonacn*	nije finalno	nije finalna	neodobren*	nije odobreno	nije odobren	nije odobrena	neautorizir*	prije autorizacije	pre autorizacije	na autorizaciji	na odobrenju	za odobrenje	za provjeru	za proveru	u izradi` };

// src/lexicon/languages/hu/restrictions.ts
var hungarianRestrictions = { n: `nincsen	soha	sohase	sosem	semmi	semmit	senki	senkinek	semmilyen	semmifele	sehol	tiltott	tiltja	tiltjak	tiltas	tilalom	tilalm*	megtilt*	tartozkod*`, f: `lekozol*	adjak ki	adja ki	adhato ki	nyomtat*	kinyomtat*	nyomdaba	leadni	adjak le	adja le	sugaroz*	sugarzas	adasban	musorba	kozvetit*	tovabbit*	tovabbad*	adjak tovabb	tovabbkuld*	posztol*	kiposztol*`, p: `mielott	megelozoen	ameddig	mindaddig	addig	elobb	korabban	leghamarabb	legkorabban csak	kozben	soran	miutan	utantol	csak akkor`, c: `titk*	titok	titoktartas*	titokban	minositett	bizalommal	hatter	hatterinformacio*	hatteranyag	hatterkent	nev nelkul	forrasmegjeloles nelkul	belso	csak nektek	csak onoknek	koztunk	diszkrecio*	diszkret*	hallgat*	csend	hirzarlat*	hirstop*	hirzar	maguknak	tartsa magaban	tartsd meg magadnak	magunk kozott	embargo alatt	lepecsetel*	pecset alatt	zartkoru	zart	elzar*	magan*	szemelyes	korlatozott*	tajekoztatasul	tudomasul`, i: `visszahiv*	hivjuk vissza	visszasziv*	kitorol*	eltavolit*	tavolitsak el	tavolitsa el	leszed*	szedjek le	szedje le	szedni	levesz*	levenni	vegyek le	vegye le	levetel	kidob*	dobjak ki	dobja ki	kukaba	kuka	kukaz*	megsemmisit*	semmisnek	sztorn*	hatalytalan*	hatalyat veszt*	targytalan*	figyelmen kivul hagyni	hagyja figyelmen kivul	ne vegyek figyelembe	tekintsek targytalannak	felejts*	felejtsek el	elvet*	helyettesit*	cserel*	lecserel*	kicserel*	helyebe	hamis*	teves*`, l: `tartsuk vissza	tartsa	varni	varakoz*	megvar*	kivar*	megoriz*	oriz*	parkol*	felretesz*	felretenni	tegyek felre	eltesz*	befagyaszt*	fagyaszt*	jegel*	jegre	blokkol*	zarol*	szunetel*	szunet	kesleltet*	elhalaszt*`, r: `tervezet*	vazlat*	piszkozat*	nyers	nyersvaltozat	nyersanyag	elso valtozat	munkavaltozat*	munkapeldany	munkaanyag*	munkaverzio	elozetes*	ideiglenes*	szerkesztetlen*	korrekturazatlan*	javitatlan*	atnezetlen*	nem szerkesztett	nem vegleges*	meg nem vegleges	nem vegso	jova nem hagyott	nem jovahagyott	nincs jovahagyva	jovahagyasra var	jovahagyas elott	ellenorzes alatt	szerkesztes alatt	keszul*	elokeszulet*	elokeszites*	folyamatban	befejezetlen*	felkesz*	hianyos*	elore	elozetes peldany` };

// src/lexicon/languages/id/restrictions.ts
var indonesianRestrictions = { n: `bukan	janganlah	melarang	kami larang	haram	hindari	hindarkan	menghindari	berhenti	hentikan`, f: `mempublikasikan	memublikasikan	dipublikasi	terbit	menerbitkan	penerbitan	terbitan	memuat	muatkan	termuat	cetak	dicetak	mencetak	pencetakan	menayangkan	mengudara	pakai	dipakai	memakai	pemakaian	menggunakan	penggunaan	pengunggahan	diupload	diposting	memposting	pos	cuit	dicuitkan	mencuitkan`, p: `menjelang	mendahului	selama	selagi	sepanjang	paling cepat	paling awal	paling lambat	lebih awal`, c: `rahasiakan	dirahasiakan	merahasiakan	kerahasiaan	konfidensial	tertutup	di luar rekaman	tidak untuk dikutip	bukan untuk dikutip	tanpa menyebut sumber	tanpa menyebut nama	tanpa atribusi	tidak untuk atribusi	latar belakang	hanya latar belakang	sekadar latar belakang	sebagai latar belakang	hanya untuk diketahui	untuk diketahui	sekadar informasi	untuk kalangan sendiri	kalangan terbatas	kalangan sendiri	terbatas	hanya untuk anda	pribadi	simpan sendiri	simpan untuk sendiri	di antara kita	antara kita saja	diam	tutup mulut	bungkam	senyap	diam-diam	pembungkaman	bredel	dalam embargo	berembargo	terembargo	bukan untuk publikasi	bukan untuk disiarkan	bukan untuk umum	bukan konsumsi publik	tidak untuk publikasi	tidak untuk disiarkan	tidak untuk disebarkan	tidak untuk umum`, i: `tarik kembali	ditarik kembali	kami tarik	kami batalkan	batal demi hukum	hapuskan	penghapusan	mohon dihapus	copot	dicopot	membuang	musnahkan	dimusnahkan	memusnahkan	hancurkan	mengabaikan	tidak perlu dihiraukan	hiraukan	lupakan	dilupakan	gugur	gugurkan	ganti	gantikan	diganti	digantikan	mengganti	menggantikan	pengganti	anulir	diralat	meralat	koreksi	dikoreksi	revisi	kekeliruan	kesalahan	tidak benar	tidak akurat`, r: `draf	rancangan	konsep	kasar	mentah	belum disunting	belum diedit	tanpa suntingan	belum final	bukan final	bukan versi final	belum selesai	belum rampung	belum lengkap	tidak lengkap	belum disetujui	belum disahkan	belum diperiksa	belum dicek	menunggu persetujuan	menunggu konfirmasi	menunggu verifikasi	dalam pemeriksaan	dalam penyuntingan	dalam proses	versi sementara	versi awal	salinan awal	salinan lanjutan	pratinjau	pratayang	lebih dahulu	di muka	terlebih dahulu	sebagai persiapan	untuk persiapan	untuk perencanaan	hanya untuk perencanaan	keperluan perencanaan`, l: `mohon ditahan	kami tahan	ditunggu	menanti	nanti dulu	disimpan	menyimpan	menunda	kami tunda	ditangguhkan	menangguhkan	penangguhan	membekukan	pembekuan	blokir	diblokir	memblokir	pemblokiran	jeda	dijeda	parkir	diparkir	dipending	bersiap	bersiaga` };

// src/lexicon/languages/it/restrictions.ts
var italianRestrictions = { n: `nessun	nessuno	nessuna	neppure	nemmeno	viet*	proibi*	asteners*	astenetevi	si astenga	evitar*	evitate	evitiamo	si eviti	smettere`, f: `ripubblic*	ristamp*	usate	impieg*	trasmess*	trasmissione	trasmissioni	ritrasm*	postare	postate	postato	mettere in rete	in rete	on line	esca	escano	uscita	uscito	esce	appaia	comparire	rilasci*	ridistribu*	passare	passate	condivis*	far circolare	circol*	inoltr*	girare	girate	citazione`, p: `finche	sino a	sino al	entro	anteriormente	precedentemente	al piu presto`, c: `confidenzial*	in confidenza	non attribuibil*	senza attribuzione	non virgolettabile	solo background	come background	di contesto	per uso interno	ad uso interno	solo per voi	per i vostri occhi	discrezione	silenzio	riserbo	black-out informativo	tenere per voi	tenetelo per voi	tra noi	fra noi	sotto embargo	sigillat*	sotto sigillo	sotto chiave	a porte chiuse	personale	vincolat*	per conoscenza	per vostra informazione	per opportuna conoscenza	acqua in bocca	non divulgabile`, i: `ritratt*	rimuov*	rimoss*	rimozione	toglier*	togliete	tolta	uccidere	gettare	buttare	buttate	non tenete conto	non tener conto	non considerare	non si consideri	da non considerare	dimentic*	scart*	sostitu*	rimpiazz*	oscur*	depubblic*	falso	sbagliat*	errore	errori	scorrett*	inesatt*	incorrett*	infondat*	non veritier*	non vero	fabbricat*	manipolat*	contraffatt*	bufala	burla	smenti*`, l: `trattenut*	tenete	parchegg*	ritard*	rimand*	posticip*	in stand-by	in frigo	in ghiaccio	nel cassetto	mettere da parte	prorog*	soprasseder*	per ora	per il momento	al momento`, r: `bozza	abbozzo	minuta	brutta copia	prima stesura	versione provvisoria	provvisori*	non corrett*	non editat*	non rivist*	non revisionat*	grezz*	non definitiv*	non e definitivo	non final*	non approvat*	da approvare	in attesa di approvazione	non autorizzat*	non vistat*	da rivedere	documento di lavoro	versione di lavoro	in lavorazione	in corso	incompiut*	anticipazione	anticipazioni	copia anticipata	in anticipo	anticipatamente	preventivamente	preparat*	preparazione	pianificazione` };

// src/lexicon/languages/ja/restrictions.ts
var japaneseRestrictions = { n: `\u307E\u305B\u3093	\u306C	\u305A	\u305B\u305A	\u306A\u3057	\u7121\u3057	\u7981\u305A	\u7981\u3058\u308B	\u7981\u3058\u307E\u3059	\u7981\u3058\u3089\u308C	\u7981\u6B62\u3057\u307E\u3059	\u7981\u6B62\u3067\u3059	\u7981\u6B62\u3055\u308C\u3066	\u7981\u6B62\u3068\u3059\u308B	\u3057\u306A\u3044\u3067\u304F\u3060\u3055\u3044	\u3057\u306A\u3044\u3067\u4E0B\u3055\u3044	\u3057\u306A\u3044\u3088\u3046\u306B	\u305B\u306C\u3088\u3046	\u3055\u308C\u306A\u3044\u3088\u3046	\u306A\u3055\u3089\u306A\u3044\u3067	\u306A\u3055\u3044\u307E\u305B\u3093\u3088\u3046	\u306A\u3055\u3089\u306C\u3088\u3046	\u3066\u306F\u306A\u3089\u306A\u3044	\u3066\u306F\u306A\u308A\u307E\u305B\u3093	\u3066\u306F\u3044\u3051\u306A\u3044	\u3066\u306F\u3044\u3051\u307E\u305B\u3093	\u3067\u306F\u306A\u3089\u306A\u3044	\u3066\u306F\u3060\u3081	\u3060\u3081	\u30C0\u30E1	\u3079\u304B\u3089\u305A	\u3079\u304D\u3067\u306F\u306A\u3044`, f: `\u516C\u958B\u3057	\u516C\u958B\u3059\u308B	\u516C\u958B\u3057\u3066	\u516C\u958B\u3055\u308C	\u516C\u8868\u3057	\u516C\u8868\u3059\u308B	\u767A\u8868\u3057	\u63B2\u8F09\u3057	\u63B2\u8F09\u3059\u308B	\u63B2\u8F09\u3055\u308C	\u8EE2\u8F09\u3057	\u8F09\u305B\u308B	\u8F09\u305B\u3066	\u8F09\u308B	\u51FA\u7248	\u520A\u884C	\u5370\u5237	\u767A\u884C	\u5831\u9053\u3057	\u5831\u9053\u3059\u308B	\u5831\u3058\u308B	\u5831\u3058\u3066	\u5831\u3058\u3089\u308C	\u653E\u9001\u3057	\u653E\u9001\u3059\u308B	\u30AA\u30F3\u30A8\u30A2	\u751F\u653E\u9001	\u4E2D\u7D99	\u914D\u4FE1\u3057	\u914D\u4FE1\u3059\u308B	\u914D\u4FE1\u3055\u308C	\u518D\u914D\u4FE1	\u9001\u4FE1	\u9001\u4FE1\u3057	\u9001\u51FA	\u4F7F\u7528\u3057	\u4F7F\u7528\u3059\u308B	\u4F7F\u7528\u3055\u308C	\u4F7F\u3046	\u4F7F\u3044	\u4F7F\u3063\u3066	\u5229\u7528\u3057`, p: `\u524D\u306F	\u4EE5\u524D\u306B	\u307E\u3067\u306F	\u307E\u3067\u306B	\u307E\u3067\u306E\u9593	\u307E\u3067\u5F85	\u81F3\u308B\u307E\u3067	\u5148\u7ACB\u3061	\u5148\u7ACB\u3063\u3066	\u5148\u3060\u3063\u3066	\u524D\u306B\u306F	\u3088\u308A\u65E9\u304F	\u65E9\u304F\u3068\u3082	\u6700\u77ED\u3067\u3082	\u65E9\u304F\u3066\u3082	\u4EE5\u524D\u306F	\u5F8C\u306B	\u5F8C\u3067	\u5F8C\u307E\u3067`, c: `\u5185\u5BC6	\u30DE\u30EB\u79D8	\u4E38\u79D8	\u793E\u5916\u79D8	\u95A2\u4FC2\u8005\u5916\u79D8	\u53D6\u308A\u6271\u3044\u6CE8\u610F	\u53B3\u79D8	\u79D8	\u79D8\u533F	\u79D8\u5BC6\u53B3\u5B88	\u5B88\u79D8	\u5B88\u79D8\u7FA9\u52D9	\u79D8\u5BC6\u4FDD\u6301	\u5B8C\u5168\u30AA\u30D5\u30EC\u30B3	\u30AA\u30D5\u30EC\u30B3\u6271\u3044	\u975E\u516C\u958B	\u975E\u516C\u8868	\u672A\u516C\u8868	\u672A\u516C\u958B	\u975E\u958B\u793A	\u5185\u90E8\u8CC7\u6599	\u5185\u90E8\u7528	\u5185\u90E8\u9650\u308A	\u5185\u90E8\u9650\u5B9A	\u793E\u5185\u9650\u308A	\u793E\u5185\u9650\u5B9A	\u793E\u5185\u7528	\u90E8\u5185\u9650\u308A	\u90E8\u5185\u9650\u5B9A	\u95A2\u4FC2\u8005\u9650\u308A	\u95A2\u4FC2\u8005\u306E\u307F	\u53D6\u6750\u30E1\u30E2	\u30E1\u30E2\u6271\u3044	\u53C2\u8003	\u53C2\u8003\u307E\u3067	\u53C2\u8003\u8CC7\u6599	\u3054\u53C2\u8003	\u53C2\u8003\u6271\u3044	\u80CC\u666F\u8AAC\u660E	\u30D0\u30C3\u30AF\u30B0\u30E9\u30A6\u30F3\u30C9	\u30D0\u30C3\u30AF\u30D6\u30EA\u30FC\u30D5\u30A3\u30F3\u30B0	\u61C7\u8AC7	\u533F\u540D	\u533F\u540D\u3067	\u51FA\u6240\u3092\u660E\u304B\u3055	\u60C5\u5831\u6E90	\u5185\u3005	\u5185\u3005\u306B	\u3053\u3053\u3060\u3051\u306E\u8A71	\u80F8\u306B	\u80F8\u306E\u5185\u306B	\u4ED6\u8A00\u7121\u7528	\u53E3\u5916\u7121\u7528`, i: `\u53D6\u308A\u6D88\u3059	\u53D6\u308A\u6D88\u3055\u308C	\u64A4\u56DE\u3057	\u64A4\u56DE\u3055\u308C	\u524A\u9664\u3057	\u524A\u9664\u3057\u307E\u3059	\u524A\u9664\u3057\u3066	\u524A\u9664\u9858\u3044\u307E\u3059	\u524A\u9664\u3055\u308C	\u6D88\u3059	\u6D88\u3057\u3066	\u53D6\u308A\u4E0B\u3052\u308B	\u53D6\u308A\u4E0B\u3052\u307E\u3059	\u4E0B\u3052\u308B	\u4E0B\u3052\u3066	\u964D\u308D\u3059	\u964D\u308D\u3057\u3066	\u5916\u3059	\u5916\u3057\u3066	\u5916\u3057	\u9664\u53BB	\u843D\u3068\u3059	\u843D\u3068\u3057\u3066	\u6CA1\u306B	\u4E0D\u63A1\u7528	\u5DEE\u3057\u66FF\u3048\u308B	\u5DEE\u3057\u66FF\u3048\u3066	\u5DEE\u3057\u66FF\u3048\u307E\u3059	\u5DEE\u66FF\u3048	\u5DEE\u66FF	\u5165\u308C\u66FF\u3048	\u7F6E\u304D\u63DB\u3048	\u4EE3\u66FF	\u8A02\u6B63	\u8A02\u6B63\u3057	\u8A02\u6B63\u3057\u307E\u3059	\u304A\u8A6B\u3073\u3057\u3066\u8A02\u6B63	\u4FEE\u6B63	\u6B63\u8AA4	\u5EC3\u68C4	\u5EC3\u68C4\u3057	\u7834\u68C4\u3057	\u7834\u68C4\u9858\u3044\u307E\u3059	\u6368\u3066	\u6368\u3066\u3066	\u51E6\u5206	\u7121\u52B9\u306B	\u7121\u52B9\u3068	\u5931\u52B9	\u5931\u52B9\u3057	\u7121\u8996\u3057	\u7121\u8996\u3057\u3066	\u7121\u8996\u9858\u3044\u307E\u3059	\u5FD8\u308C\u3066`, r: `\u8349\u7A3F	\u4E0B\u66F8\u304D	\u8349\u6848	\u6848	\u7D20\u6848	\u305F\u305F\u304D\u53F0	\u53E9\u304D\u53F0	\u7C97\u7A3F	\u4EEE	\u4EEE\u7A3F	\u4EEE\u539F\u7A3F	\u66AB\u5B9A	\u66AB\u5B9A\u7248	\u66AB\u5B9A\u7A3F	\u672A\u7DE8\u96C6	\u7DE8\u96C6\u524D	\u672A\u6821\u6B63	\u6821\u6B63\u524D	\u672A\u6821\u95B2	\u6821\u95B2\u524D	\u6821\u95B2\u4E2D	\u672A\u78BA\u5B9A	\u78BA\u5B9A\u524D	\u672A\u5B9A\u7A3F	\u672A\u5B8C	\u672A\u5B8C\u6210	\u672A\u5B8C\u6210\u7A3F	\u672A\u5B8C\u6210\u7248	\u9014\u4E2D	\u4F5C\u6210\u4E2D	\u57F7\u7B46\u4E2D	\u4F5C\u696D\u4E2D	\u7DE8\u96C6\u4E2D	\u6E96\u5099\u4E2D	\u78BA\u8A8D\u5F85\u3061	\u627F\u8A8D\u5F85\u3061	\u6C7A\u88C1\u5F85\u3061	\u6821\u95B2\u5F85\u3061	\u672A\u627F\u8A8D	\u627F\u8A8D\u524D	\u672A\u6C7A\u88C1	\u6700\u7D42\u7248\u3067\u306F\u306A\u3044	\u6700\u7D42\u3067\u306F\u306A\u3044	\u6700\u7D42\u7248\u3067\u306F\u3042\u308A\u307E\u305B\u3093`, l: `\u4FDD\u7559\u3057	\u4FDD\u7559\u3068	\u4FDD\u7559\u9858\u3044\u307E\u3059	\u30DB\u30FC\u30EB\u30C9	\u5F85\u3064	\u304A\u5F85\u3061\u304F\u3060\u3055\u3044	\u304A\u5F85\u3061\u4E0B\u3055\u3044	\u5F85\u6A5F\u3057	\u5F85\u6A5F\u9858\u3044\u307E\u3059	\u5F85\u3063\u305F	\u898B\u5408\u308F\u305B\u308B	\u898B\u5408\u308F\u305B\u3066	\u898B\u5408\u308F\u305B\u9858\u3044\u307E\u3059	\u898B\u9001\u308A	\u898B\u9001\u308B	\u7559\u3081\u7F6E\u304D	\u7559\u3081\u7F6E\u304F	\u7559\u3081	\u3068\u3069\u3081	\u636E\u3048\u7F6E\u304D	\u6B62\u3081\u7F6E\u304D	\u6B62\u3081\u308B	\u51FA\u7A3F\u5F85\u3061	\u51FA\u7A3F\u4FDD\u7559	\u5EF6\u671F\u3057	\u5EF6\u671F\u3057\u307E\u3059	\u5EF6\u671F\u3055\u308C	\u5148\u9001\u308A	\u9045\u3089\u305B	\u9045\u3089\u305B\u3066	\u9045\u3089\u305B\u308B	\u7E70\u308A\u5EF6\u3079	\u68DA\u4E0A\u3052	\u51CD\u7D50\u3057	\u30D6\u30ED\u30C3\u30AF` };

// src/lexicon/languages/ko/restrictions.ts
var koreanRestrictions = { n: `\uC548\uB428	\uC548\uB429\uB2C8\uB2E4	\uC548\uB41C\uB2E4	\uC548\uB3FC	\uC54A	\uC54A\uB294\uB2E4	\uC54A\uC74C	\uC54A\uC744 \uAC83	\uB9D0	\uB9C8\uB77C	\uB9D0\uB77C	\uB9D0\uC544\uC57C	\uB9D0\uC544\uC8FC\uC2ED\uC2DC\uC624	\uB9D0\uC544\uC8FC\uC138\uC694	\uB9D0\uC544\uC8FC\uC2DC\uAE30	\uD558\uC9C0 \uB9C8`, f: `\uBCF4\uB3C4\uD558	\uBCF4\uB3C4\uD560	\uBCF4\uB3C4\uD574	\uBCF4\uB3C4\uB418	\uBCF4\uB3C4\uB97C	\uBCF4\uB3C4\uC6A9	\uAC8C\uC7AC\uD558	\uAC8C\uC7AC\uD574	\uAC8C\uC7AC\uB418	\uAC8C\uC7AC\uB97C	\uAC8C\uC2DC\uD558	\uAC8C\uC2DC\uD574	\uAC8C\uC2DC\uB418	\uC2E3	\uC2E4\uC73C	\uC2E3\uC9C0	\uC2E4\uB9AC	\uCD9C\uACE0\uD558	\uCD9C\uAC04	\uBC1C\uAC04	\uC778\uC1C4	\uC778\uC1C4\uD558	\uACF5\uAC1C\uD558	\uACF5\uAC1C\uD574	\uACF5\uAC1C\uB418	\uACF5\uAC1C\uB97C	\uACF5\uD45C	\uACF5\uD45C\uD558	\uBC1C\uD45C\uD558	\uBC1C\uD45C\uB418	\uBC29\uC1A1\uD558	\uBC29\uC1A1\uD574	\uBC29\uC1A1\uB418	\uBC29\uC601	\uBC29\uC601\uD558	\uC628\uC5D0\uC5B4	\uC804\uD30C	\uC804\uD30C\uB97C	\uC1A1\uCD9C\uD558	\uC911\uACC4	\uC0DD\uC911\uACC4	\uC1A1\uACE0\uD558	\uC804\uC1A1	\uC804\uC1A1\uD558	\uB0B4\uBCF4\uB0BC	\uB0B4\uBCF4\uB0B4\uC9C0	\uB0B4\uBCF4\uB0B4\uAE30	\uB098\uAC00`, p: `\uC804\uC5D0	\uC804\uC5D0\uB294	\uC804\uAE4C\uC9C0\uB294	\uC774\uC804\uC5D0	\uC774\uC804\uC5D0\uB294	\uC774\uC804\uAE4C\uC9C0	\uC55E\uB450\uACE0	\uAE4C\uC9C0\uB294	\uB54C\uAE4C\uC9C0\uB294	\uBCC4\uB3C4 \uACF5\uC9C0\uAE4C\uC9C0	\uCD94\uD6C4 \uACF5\uC9C0\uAE4C\uC9C0	\uBCF4\uB2E4 \uC77C\uCC0D	\uBCF4\uB2E4 \uBE68\uB9AC`, c: `\uADF9\uBE44	\uC77C\uAE09\uBE44\uBC00	\uAD70\uC0AC\uAE30\uBC00	\uAD6D\uAC00\uAE30\uBC00	\uC601\uC5C5\uBE44\uBC00	\uBCF4\uC548	\uBCF4\uC548 \uC720\uC9C0	\uBCF4\uC548 \uC694\uB9DD	\uBE44\uBC00\uC5C4\uC218	\uBE44\uACF5\uAC1C\uB85C	\uBE44\uBCF4\uB3C4	\uBE44\uBCF4\uB3C4\uB97C \uC804\uC81C\uB85C	\uC624\uD504	\uC624\uD504\uB354\uB808\uCF54\uB4DC\uB85C	\uBC31\uADF8\uB77C\uC6B4\uB4DC	\uBC30\uACBD \uC124\uBA85	\uBC30\uACBD\uC124\uBA85	\uBC30\uACBD \uC124\uBA85\uC6A9	\uCC38\uACE0\uC6A9	\uCC38\uACE0	\uCC38\uACE0\uB9CC	\uCC38\uACE0\uB85C\uB9CC	\uCC38\uACE0\uC790\uB8CC	\uB0B4\uBD80\uC6A9	\uB0B4\uBD80	\uB0B4\uBD80\uC790\uB8CC	\uC0AC\uB0B4\uC6A9	\uC0AC\uB0B4 \uD55C\uC815	\uC0AC\uB0B4 \uACF5\uC720	\uAD00\uACC4\uC790 \uC678	\uAD00\uACC4\uC790\uC6A9	\uC678\uBD80 \uC720\uCD9C \uAE08\uC9C0	\uC720\uCD9C \uAE08\uC9C0	\uC678\uBD80\uC720\uCD9C\uAE08\uC9C0	\uCD9C\uCC98\uB97C \uBC1D\uD788\uC9C0	\uC775\uBA85	\uC775\uBA85\uC73C\uB85C	\uCDE8\uC7AC\uC6D0 \uBCF4\uD638	\uB2F9\uC2E0\uB9CC	\uD63C\uC790\uB9CC	\uBCF8\uC778\uB9CC`, i: `\uCCA0\uD68C\uD558	\uCCA0\uD68C\uD569\uB2C8\uB2E4	\uCCA0\uD68C\uD568	\uCCA0\uD68C\uB428	\uCCA0\uD68C\uB418	\uCDE8\uC18C\uD558	\uCDE8\uC18C\uD568	\uCDE8\uC18C\uB428	\uCDE8\uC18C\uB418	\uC0AC\uC9C4 \uCDE8\uC18C	\uC0AD\uC81C\uD558	\uC0AD\uC81C\uD569\uB2C8\uB2E4	\uC0AD\uC81C \uBC14\uB78D\uB2C8\uB2E4	\uC0AD\uC81C \uC694\uB9DD	\uC0AD\uC81C\uB428	\uC0AD\uC81C\uB418	\uC0AD\uC81C \uC694\uCCAD	\uC804\uBB38 \uC0AD\uC81C	\uC9C0\uC6B0	\uC9C0\uC6CC	\uC81C\uAC70	\uC81C\uAC70\uD558	\uB0B4\uB824\uC8FC	\uB0B4\uB9AC	\uB0B4\uB824	\uB0B4\uB9BD\uB2C8\uB2E4	\uBE7C	\uBE7C\uC8FC	\uBE7C\uACE0	\uD68C\uC218	\uD68C\uC218\uD558	\uAC70\uB46C\uB4E4	\uAC70\uB450	\uD3D0\uAE30\uD558	\uD3D0\uAE30 \uBC14\uB78D\uB2C8\uB2E4	\uD3D0\uAE30\uD574	\uD30C\uAE30\uD558	\uD30C\uAE30\uD574	\uBC84\uB9AC	\uBC84\uB824	\uC5C6\uC560	\uBB34\uD6A8\uD654	\uBB34\uD6A8\uC784	\uBB34\uD6A8\uC785\uB2C8\uB2E4	\uC2E4\uD6A8	\uD6A8\uB825	\uD6A8\uB825\uC744 \uC783	\uBB34\uC2DC\uD558	\uBB34\uC2DC\uD574	\uBB34\uC2DC\uD558\uC2DC\uAE30`, r: `\uCD08\uC548	\uCD08\uACE0	\uCD08\uBC8C	\uAC00\uC548	\uC2DC\uC548	\uAC00\uC81C	\uB4DC\uB798\uD504\uD2B8	\uCD08\uBCF8	\uC791\uC131 \uC911	\uC791\uC131\uC911	\uC791\uC5C5 \uC911	\uC791\uC5C5\uC911	\uD3B8\uC9D1 \uC911	\uD3B8\uC9D1\uC911	\uC218\uC815 \uC911	\uC218\uC815\uC911	\uC900\uBE44 \uC911	\uAC80\uD1A0 \uC911	\uAC80\uD1A0\uC911	\uB370\uC2A4\uD0B9 \uC804	\uB370\uC2A4\uD0B9 \uC548	\uBBF8\uD3B8\uC9D1	\uD3B8\uC9D1 \uC804	\uD3B8\uC9D1\uB418\uC9C0 \uC54A	\uD3B8\uC9D1 \uC548 \uB41C	\uAD50\uC815 \uC804	\uAD50\uC5F4 \uC804	\uBBF8\uAD50\uC5F4	\uCD5C\uC885\uBCF8 \uC544\uB2D8	\uCD5C\uC885\uBCF8\uC774 \uC544\uB2D9\uB2C8\uB2E4	\uCD5C\uC885\uBCF8\uC774 \uC544	\uCD5C\uC885 \uC544\uB2D8	\uCD5C\uC885 \uBC84\uC804\uC774 \uC544	\uD655\uC815\uBCF8\uC774 \uC544	\uBBF8\uD655\uC815	\uD655\uC815\uB418\uC9C0 \uC54A	\uD655\uC815 \uC804	\uBBF8\uC644	\uBBF8\uC644\uC131	\uBBF8\uC644\uC131\uBCF8	\uC644\uC131\uB418\uC9C0 \uC54A	\uBD88\uC644\uC804	\uBBF8\uC2B9\uC778`, l: `\uBCF4\uB958\uD558	\uBCF4\uB958\uD569\uB2C8\uB2E4	\uBCF4\uB958\uD574	\uBCF4\uB958 \uBC14\uB78D\uB2C8\uB2E4	\uBCF4\uB958\uB428	\uBCF4\uB958\uB418	\uCD9C\uACE0 \uBCF4\uB958	\uAC8C\uC7AC \uBCF4\uB958	\uBCF4\uB3C4 \uBCF4\uB958	\uC1A1\uACE0 \uBCF4\uB958	\uD640\uB529	\uB300\uAE30\uD558	\uB300\uAE30\uD574	\uAE30\uB2E4\uB9AC	\uAE30\uB2E4\uB9B4 \uAC83	\uC7A0\uC2DC\uB9CC	\uC7A0\uAE50	\uC7A1\uC544\uB450	\uC7A1\uC544 \uB450	\uAC16\uACE0 \uC788	\uAC00\uC9C0\uACE0 \uC788	\uC950\uACE0	\uBB36\uC5B4	\uBB36\uC5B4\uB450	\uBB35\uD600	\uB0A8\uACA8\uB450	\uBCF4\uAD00	\uBCF4\uAD00\uD558	\uAC04\uC9C1	\uC544\uAEF4	\uC5F0\uAE30\uD558	\uC5F0\uAE30\uD569\uB2C8\uB2E4	\uC5F0\uAE30\uB428	\uC5F0\uAE30\uB418` };

// src/lexicon/languages/nb/restrictions.ts
var norwegianRestrictions = { n: `ikkje	verken	forby*	ulovlig	unnlat	unnlate	unnlates	avsta	avhold*	avholde seg fra	unnga	unngas	la v\xE6re	stans	stanse	opph\xF8r*	slutt`, f: `utgi	utgis	utgivelse	benytt*	kj\xF8r	kj\xF8re	kj\xF8res	utsend*	overf\xF8r*	legge opp	laste opp	last opp	lastes opp	pa nett	ga pa lufta	frigi	frigitt`, p: `innen	ikke tidligere enn	sa lenge	sa lenge som`, c: `konfidensiell*	konfidensielt	topphemmelig*	taushetsbelagt	taushetsplikt	taushet	bakgrunn	bakgrunnsinformasjon	ikke for sitat	ikke til sitat	uten kildehenvisning	kun for dere	bare for dere	mellom oss	oss imellom	diskresjon	ti stille	medietaushet	m\xF8rklegging	hold for dere selv	behold for dere selv	hold det for dere	holde tett	hold tett	innelast	lukkede d\xF8rer	for lukkede d\xF8rer	gradert*	sikkerhetsgradert`, i: `trekke tilbake	tilbaketrekk*	tilbaketrukket	tilbakekall*	kall tilbake	kalles tilbake	drep	ta ned	tas ned	tatt ned	avpubliser*	kaste	kastes	kastet	s\xF8ppel	\xF8delegg*	kanseller*	avlys*	opphev*	bortfall*	se vekk fra	bortsett	utga	utgatt	erstatt*	feil	feilaktig*	feilen`, l: `holdt tilbake	gjem	blokker*	utsett*	utsatt	utesta	enna ikke	enda ikke	ikke enda	legg pa is	legge pa is`, r: `utkast*	kladd*	rautkast	raversjon	uredigert*	ubearbeidet*	ukorrigert*	ikke redigert	ikke ferdig	uferdig*	ufullstendig*	ikke korrekturlest	forel\xF8pig*	ikke godkjent	enna ikke godkjent	ikke klarert	uklarert	ikke frigitt	arbeidsversjon	arbeidsdokument	arbeidsutkast	under arbeid	i forkant	forhandsomtale*	forhandsversjon	forhandsinformasjon	forhandskopi	forhandssak*	forsak	opptakt	planlegging` };

// src/lexicon/languages/nl/restrictions.ts
var dutchRestrictions = { n: `nimmer	nergens	geenszins	verbod	verbied*	ontoelaatbaar	ongeoorloofd	afzien	af te zien	onthoud*	zich onthouden	vermijd*	nalaten	na te laten	laat na	stopt	gestopt	stopzett*`, f: `druk*	gedrukt	afdrukk*	afgedrukt	herdruk*	zenden	gepost	geupload	uitgaan	eruit	verschenen	uitkomen	uitgebracht	vrijgeven	vrij te geven	vrijgave	vrijgeg*	versprei*	doorgeven	doorgegeven	doorsturen	doorgestuurd	doorzenden`, p: `voordat	alvorens	eer	totdat	voorafgaand	eerder dan	niet eerder dan	op zijn vroegst	ten vroegste	op z'n vroegst	zolang	terwijl	tijdens	nadat`, c: `topgeheim	in vertrouwen	niet toe te schrijven	niet voor attributie	zonder bronvermelding	achtergrond	achtergrondinformatie	intern gebruik	voor intern gebruik	alleen voor jullie	voor uw ogen	onder ons	tussen ons	discretie	zwijgen	radiostilte	mediastilte	persstilte	nieuwsstop	voor je houden	voor u houden	voor jullie houden	onder de pet	onder de pet houden	onder embargo	geembargeerd	verzegeld	achter slot	gerubriceerd	geclassificeerd	besloten	achter gesloten deuren	prive	persoonlijk	beperkt	ter informatie	ter kennisname	anoniem	zwijgplicht	gevoelig	mondje dicht`, i: `intrekk*	trekt in	terugtrekk*	teruggetrokken	terugnemen	terugroep*	teruggeroepen	gekilld	wissen	gewist	wis	weghalen	weggehaald	haal weg	van de site halen	eraf	gooi weg	prullenbak	prullenmand	vernietig*	ongeldig*	negeer*	genegeerd	buiten beschouwing laten	als niet verzonden beschouwen	niet verzonden	vergeten	vergeet	terzijde leggen	dumpen	vals*	fout	foute	fouten	foutief	foutieve	onjuist*	verkeerd*	niet correct	vergissing`, l: `vast te houden	vastgehouden	hou vast	houd vast	ingehouden	achterhouden	achter te houden	achtergehouden	wacht	bewaard	geparkeerd	bevriezen	pauze	gepauzeerd	uit te stellen	uitgesteld	opschort*	opgeschort	opschuiven	verschuiven	vertrag*	verdag*	in de ijskast	in de koelkast	in de wachtrij`, r: `concepttekst	conceptversie	kladversie	klad	kladje	ruw	ruwe	eerste versie	voorlopig*	voorlopige versie	ongeredigeerd*	onbewerkt*	ongecorrigeerd*	niet definitief	nog niet definitief	niet de definitieve	niet af	onaf	onvoltooid	onvolledig*	niet goedgekeurd	nog niet goedgekeurd	werkversie	werkdocument	in bewerking	in behandeling	vooraf	van tevoren	op voorhand	bij voorbaat	vooruit	vooruitblik	voorbeschouwing	vooraankondiging	voorexemplaar	vooruitexemplaar	voorproef	proefdruk` };

// src/lexicon/languages/pl/restrictions.ts
var polishRestrictions = { n: `nigdy	zaden	zadna	zadnych	zadnym	nikt	nikogo	niczego	nigdzie	zakazan*	zakazuje	zabrania*	zabronion*	wzbronion*	niedozwolon*	niedopuszczaln*	powstrzym*	powstrzymac sie	powstrzymanie sie	wstrzymac sie	unika*`, f: `drukowac	wydrukow*	druku	uzyc	uzyj*	uzycia	uzycie	nadac	nadaj*	nadania	emito*	wyemito*	wrzuc*	zamiescic	umiescic	wstawia*	wgrywa*	do sieci	w internecie	wypuszcza*	wypusc*	wychodzi*	wyjsc	pojawi*	pojawic sie	puszcza*	puscic	pusccie	dystrybu*	rozprowadz*	kolportow*`, p: `poki	nie wczesniej niz	nie wczesniej	uprzednio	wczesniej niz	tak d\u0142ugo jak	podczas	w trakcie	w czasie	gdy	kiedy`, c: `tajemnic*	w tajemnicy	w zaufaniu	zaufani*	zastrzezon*	nieoficjaln*	nie do cytowania	bez cytowania	bez podawania zrod\u0142a	t\u0142o	wewnetrzn*	do uzytku wewnetrznego	uzytek wewnetrzny	uzytku wewnetrznego	tylko dla was	tylko dla panstwa	miedzy nami	dyskrecj*	dyskretn*	milczeni*	cisza medialna	blokada informacyjna	zachowac dla siebie	zachowajcie dla siebie	zostawcie dla siebie	dla siebie	objete embargiem	pod embargiem	z embargiem	zapieczetowan*	pod kluczem	klauzul*	za zamknietymi drzwiami	prywatn*	osobist*	ograniczon*	do wiadomosci	do wiadomosci redakcji	wy\u0142acznie do wiadomosci	do panstwa wiadomosci	anonimow*	utajni*	nie na zewnatrz	wrazliw*`, i: `cofn*	odwo\u0142*	anulow*	anuluj*	kasow*	kasuj*	skasow*	usuwa*	zdjac	zdejm*	zdjet*	zabic	wykresl*	do kosza	kosz	koszu	zniszcz*	niszcz*	uchyl*	pomin*	nie brac pod uwage	zapomn*	odrzuc*	zastap*	zastepuj*	zamien*	zamian*	fa\u0142szyw*	nieprawd*	omy\u0142k*	pomy\u0142k*	przez pomy\u0142ke`, l: `przytrzym*	trzymac	trzymaj*	poczeka*	zachow*	przechow*	od\u0142oz*	odk\u0142ada*	parkow*	zaparkow*	zamraz*	blokow*	zablokow*	opozni*	odrocz*	prze\u0142oz*	przesun*	zawies*	na lodzie`, r: `szkic*	brudnopis*	projekt*	wersja robocza	wersji roboczej	robocz*	surow*	wstepn*	wersja wstepna	nieredagow*	niezredagow*	przed redakcja	bez redakcji	nieskorygow*	bez korekty	przed korekta	nieostateczn*	nie jest ostateczna	wersja nieostateczna	niezatwierdz*	niezaakceptow*	nieautoryzow*	przed autoryzacja	do autoryzacji	do akceptacji	do zatwierdzenia	do weryfikacji	w przygotowaniu	w opracowaniu	niedokoncz*	nieukoncz*	niekompletn*	niepe\u0142n*	z wyprzedzeniem	wyprzedzeni*	zawczasu	z gory	przedprem*	zapowied*` };

// src/lexicon/languages/pt/restrictions.ts
var portugueseRestrictions = { n: `ninguem	nenhum	nenhuma	nenhuns	tampouco	proib*	vedad*	abster-se	abstenham-se	abstenha-se	abster	abstenham	parem	cessem`, f: `empreg*	emissao	postem	postad*	carreg*	on-line	entrar no ar	va ao ar	saia	saiam	lancar	liberem	soltar	soltem	repass*	passem`, p: `anteriormente a	o mais cedo	enquanto`, c: `confidencia*	segredo	ultrassecreto	em confianca	sem atribuicao	nao atribuivel	apenas contexto	so para voces	so para os olhos	discricao	apagao informativo	guardar para si	guardem para voces	entre nos	sob embargo	com embargo	selad*	lacrad*	sob selo	classificad*	restrit*	a porta fechada	para conhecimento	para sua informacao	pessoal	bico calado`, i: `retrat*	cancelamento	apag*	remocao	tirem	fora do ar	derrubar	deitar fora	jogar fora	joguem fora	lixo	fica sem efeito	sem validade	nao ter em conta	nao levar em conta	nao considerar	nao tenham em conta	esquec*	desprez*	repor	falsidade	erro	erros	engano	equivoco	equivocad*	incorret*	inexat*	inventad*	forjad*`, l: `retid*	manter	mantenham	mantid*	engavet*	na gaveta	estacion*	adiem	protel*	atras*	diferir	em suspenso	no gelo	na geladeira	no frigorifico	em stand-by	por enquanto`, r: `rascunho*	esboco*	primeira versao	versao preliminar	provisori*	nao editad*	sem edicao	por editar	nao revist*	nao revisad*	sem revisao	por rever	em bruto	nao definitiv*	nao e definitivo	nao final	nao aprovad*	por aprovar	sem aprovacao	pendente de aprovacao	a aguardar aprovacao	documento de trabalho	versao de trabalho	em elaboracao	em andamento	em curso	em preparacao	por acabar	antecipad*	antecipacao	com antecedencia	de antemao	avanco	adiantad*	prova de prelo	provas` };

// src/lexicon/languages/ro/restrictions.ts
var romanianRestrictions = { n: `niciodata	nicicand	nici	nimeni	nimanui	nimic	niciun	nicio	nicaieri	interzis*	interzic*	interdicti*	nepermis*	neautorizat*	a se abtine	abtin*	evitati	a evita	a se evita`, f: `tipar*	foloseasca	retransmi*	emis	emisa	emite	posteze	pe net	pe internet	iesi	iasa	iese	apare	apariti*	aparut	lansa	lansati	lanseze	elibera*	scoate`, p: `inaintea	nu mai devreme	nu mai devreme de	mai devreme de	cel mai devreme	cat timp	atata timp cat	atata vreme cat	cata vreme	in timp ce	in timpul`, c: `confidentialit*	in confidenta	neoficial*	fara atribuire	neatribuibil*	nu pentru citare	doar context	pentru context	cu titlu informativ	numai pentru voi	doar pentru dumneavoastra	doar pentru voi	intre noi	discreti*	tacere*	liniste	taceti	embargo informational	pastrati pentru voi	pentru voi	pentru dumneavoastra	pentru dvs	sub embargo	sigilat*	sub sigiliu	sub cheie	clasificat*	nepublic*	nedestinat	privilegiat	restrictionat*	cu usile inchise	usile inchise	anonim*`, i: `retrage*	anulare*	sters*	scoateti	scos*	scoatere*	da jos	dati jos	inlatur*	depublic*	arunca*	la cos	la gunoi	cosul	omorati	nu luati in considerare	nu luati in seama	nu tineti cont	nu tineti seama	a nu se lua	face abstractie	faceti abstractie	uita	uitati	inlocui*	falsificat*	greseala	greseli	eroare*	erori	din eroare	incorect*`, l: `retinut*	tine*	pastra*	pastreze	asteapta	parca*	ingheta*	bloca*	pauza	intarzi*	temporiz*	nu inca	la rece	la gheata	la sertar	in sertar	pe hold`, r: `ciorna	ciorne	proiect*	schita	schite	bruion	bruta	versiune de lucru	document de lucru	versiune preliminara	provizori*	prima versiune	needitat*	necorectat*	neredactat*	nerevizuit*	neprelucrat*	nu este final	nu e final	nefinal*	nefinisat*	nedefinitiv*	neaprobat*	neavizat*	nevalidat*	in curs de aprobare	in curs	in curs de redactare	in lucru	in pregatire	neterminat*	de verificat	de aprobat	avans` };

// src/lexicon/languages/ru/restrictions.ts
var russianRestrictions = { n: `\u043D\u0435\u0442	\u043D\u0438	\u043D\u0438\u043A\u043E\u043C\u0443	\u043D\u0438\u0433\u0434\u0435	\u043D\u0438\u043A\u0430\u043A	\u0437\u0430\u043F\u0440\u0435\u0449*	\u0432\u043E\u0441\u043F\u0440\u0435\u0449*	\u0432\u043E\u0437\u0431\u0440\u0430\u043D\u044F\u0435\u0442\u0441\u044F	\u0438\u0437\u0431\u0435\u0433\u0430*	\u0438\u0437\u0431\u0435\u0436\u0430\u0442\u044C	\u043F\u0440\u0435\u043A\u0440\u0430\u0449*	\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u0442\u0435	\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u0442\u044C	\u043D\u0435\u0436\u0435\u043B\u0430\u0442\u0435\u043B\u044C\u043D\u043E	\u043E\u0442\u043A\u0430\u0437\u0430\u0442\u044C\u0441\u044F \u043E\u0442`, f: `\u043F\u0435\u0447\u0430\u0442\u0430*	\u043D\u0430\u043F\u0435\u0447\u0430\u0442\u0430*	\u0438\u0437\u0434\u0430\u0442\u044C	\u0440\u0430\u0441\u0441\u044B\u043B\u0430*	\u0440\u0430\u0437\u043E\u0441\u043B\u0430\u0442\u044C	\u0440\u0430\u0441\u0441\u044B\u043B\u043A*	\u043F\u0435\u0440\u0435\u0441\u044B\u043B\u0430*	\u043F\u0435\u0440\u0435\u0441\u043B\u0430\u0442\u044C	\u0432\u044B\u043F\u0443\u0441\u0442*	\u0432\u0435\u0449\u0430\u0442\u044C	\u0432 \u0433\u0430\u0437\u0435\u0442\u0435	\u043D\u0430 \u0441\u0430\u0438\u0442\u0435	\u043D\u0430 \u0441\u0430\u0438\u0442	\u043D\u0430 \u043B\u0435\u043D\u0442\u0435	\u043D\u0430 \u043B\u0435\u043D\u0442\u0443	\u0432 \u043F\u0435\u0447\u0430\u0442\u044C	\u0432 \u043F\u0435\u0447\u0430\u0442\u0438	\u0432 \u043D\u043E\u043C\u0435\u0440	\u0432 \u0441\u0435\u0442\u044C	\u0432 \u0438\u043D\u0442\u0435\u0440\u043D\u0435\u0442\u0435	\u0432 \u0441\u043E\u0446\u0441\u0435\u0442\u044F\u0445	\u0440\u0430\u0437\u043C\u0435\u0441\u0442*	\u0432\u044B\u043A\u043B\u0430\u0434\u044B\u0432*	\u0432\u044B\u043B\u043E\u0436*	\u0432\u044B\u0441\u0442\u0430\u0432\u043B\u044F\u0442\u044C	\u0432\u044B\u0441\u0442\u0430\u0432\u0438\u0442\u044C	\u0437\u0430\u043B\u0438\u0432\u0430*	\u0437\u0430\u043B\u0438\u0442\u044C	\u043F\u043E\u0441\u0442\u0438\u0442\u044C	\u0437\u0430\u043F\u043E\u0441\u0442\u0438\u0442\u044C	\u0442\u0432\u0438\u0442*	\u043F\u0440\u0438\u043C\u0435\u043D*`, p: `\u043F\u0440\u0435\u0436\u0434\u0435	\u043F\u043E\u043A\u0430 \u043D\u0435	\u043F\u043E\u043A\u0443\u0434\u0430	\u043F\u043E \u043E\u043A\u043E\u043D\u0447\u0430\u043D\u0438\u0438	\u043F\u043E \u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u0438\u0438	\u043F\u043E \u0438\u0441\u0442\u0435\u0447\u0435\u043D\u0438\u0438	\u043A\u0430\u043A \u0442\u043E\u043B\u044C\u043A\u043E	\u043A\u043E\u0433\u0434\u0430	\u0432 \u043C\u043E\u043C\u0435\u043D\u0442`, c: `\u0432\u0442\u0430\u0438\u043D\u0435	\u043F\u043E\u0434 \u0433\u0440\u0438\u0444\u043E\u043C	\u0433\u0440\u0438\u0444*	\u043D\u0435 \u0434\u043B\u044F \u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0430	\u043D\u0435 \u043F\u043E\u0434 \u0437\u0430\u043F\u0438\u0441\u044C	\u0431\u0435\u0437 \u0441\u0441\u044B\u043B\u043A\u0438	\u0431\u0435\u0437 \u0441\u0441\u044B\u043B\u043A\u0438 \u043D\u0430 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A	\u043D\u0435 \u0434\u043B\u044F \u0446\u0438\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F	\u043D\u0435 \u0434\u043B\u044F \u0437\u0430\u043F\u0438\u0441\u0438	\u0434\u0441\u043F	\u0432\u043D\u0443\u0442\u0440\u0435\u043D\u043D*	\u0434\u043B\u044F \u0432\u043D\u0443\u0442\u0440\u0435\u043D\u043D\u0435\u0433\u043E \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F	\u0434\u043B\u044F \u0432\u043D\u0443\u0442\u0440\u0435\u043D\u043D\u0435\u0433\u043E \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F	\u0442\u043E\u043B\u044C\u043A\u043E \u0434\u043B\u044F \u0440\u0435\u0434\u0430\u043A\u0446\u0438\u0438	\u0434\u043B\u044F \u0441\u0432\u0435\u0434\u0435\u043D\u0438\u044F	\u0434\u043B\u044F \u043E\u0440\u0438\u0435\u043D\u0442\u0438\u0440\u043E\u0432\u043A\u0438	\u0434\u043B\u044F \u0432\u0430\u0448\u0435\u0433\u043E \u0441\u0432\u0435\u0434\u0435\u043D\u0438\u044F	\u043B\u0438\u0447\u043D\u043E \u0432 \u0440\u0443\u043A\u0438	\u043C\u0435\u0436\u0434\u0443 \u043D\u0430\u043C\u0438	\u043D\u0435\u0433\u043B\u0430\u0441\u043D*	\u043F\u043E\u0434 \u0437\u0430\u043C\u043A\u043E\u043C	\u043C\u043E\u043B\u0447\u0430\u043D\u0438*	\u0440\u0435\u0436\u0438\u043C \u0442\u0438\u0448\u0438\u043D\u044B	\u0440\u0435\u0436\u0438\u043C \u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044F	\u043C\u043E\u043B\u0447\u0430\u0442\u044C	\u043F\u043E\u043C\u0430\u043B\u043A\u0438\u0432*	\u0434\u0435\u0440\u0436\u0430\u0442\u044C \u044F\u0437\u044B\u043A	\u0434\u0435\u0440\u0436\u0430\u0442\u044C \u043F\u0440\u0438 \u0441\u0435\u0431\u0435	\u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u043E\u043D\u043D\u0430\u044F \u0442\u0438\u0448\u0438\u043D\u0430	\u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u043E\u043D\u043D\u0430\u044F \u0431\u043B\u043E\u043A\u0430\u0434\u0430	\u044D\u043C\u0431\u0430\u0440\u0433\u0438\u0440*	\u043F\u043E\u0434 \u044D\u043C\u0431\u0430\u0440\u0433\u043E	\u043D\u0435 \u0434\u043B\u044F \u043F\u0435\u0447\u0430\u0442\u0438	\u043D\u0435 \u0434\u043B\u044F \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438	\u043D\u0435 \u0434\u043B\u044F \u044D\u0444\u0438\u0440\u0430	\u043D\u0435 \u0434\u043B\u044F \u0440\u0430\u0441\u043F\u0440\u043E\u0441\u0442\u0440\u0430\u043D\u0435\u043D\u0438\u044F	\u043D\u0435 \u0434\u043B\u044F \u043F\u0440\u0435\u0441\u0441\u044B	\u0431\u0435\u0437 \u0443\u043A\u0430\u0437\u0430\u043D\u0438\u044F \u0438\u043C\u0435\u043D\u0438	\u043F\u0440\u0438\u0432\u0438\u043B\u0435\u0433\u0438\u0440\u043E\u0432\u0430\u043D\u043D*	\u0430\u0434\u0432\u043E\u043A\u0430\u0442\u0441\u043A\u0430\u044F \u0442\u0430\u0438\u043D\u0430	\u043F\u043E\u0434 \u043F\u043E\u0434\u043F\u0438\u0441\u043A\u0443	\u043E \u043D\u0435\u0440\u0430\u0437\u0433\u043B\u0430\u0448\u0435\u043D\u0438\u0438	\u043D\u0435\u0440\u0430\u0437\u0433\u043B\u0430\u0448*`, i: `\u043E\u0442\u043E\u0437\u0432*	\u0441\u043D\u0438\u043C\u0438\u0442\u0435	\u0443\u0431\u0435\u0440\u0438\u0442\u0435	\u0443\u0431\u0438\u0440\u0430\u0435\u043C	\u0443\u0431\u0440\u0430*	\u0441\u0442\u0435\u0440\u0435\u0442\u044C	\u0441\u043E\u0442\u0440\u0438\u0442\u0435	\u0432\u044B\u0447\u0435\u0440\u043A\u043D*	\u0438\u0437\u044B\u043C\u0438\u0442\u0435	\u0432\u044B\u0431\u0440\u043E\u0441\u0438\u0442\u044C	\u0432\u044B\u0431\u0440\u043E\u0441\u0438\u0442\u0435	\u0432 \u043A\u043E\u0440\u0437\u0438\u043D\u0443	\u0434\u0435\u0437\u0430\u0432\u0443\u0438\u0440*	\u043E\u043F\u0440\u043E\u0432\u0435\u0440\u0433\u043D\u0443\u0442*	\u043F\u0440\u043E\u0438\u0433\u043D\u043E\u0440\u0438\u0440*	\u043D\u0435 \u043E\u0431\u0440\u0430\u0449\u0430\u0438\u0442\u0435 \u0432\u043D\u0438\u043C\u0430\u043D\u0438\u044F	\u043D\u0435 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0442\u044C \u0432\u043E \u0432\u043D\u0438\u043C\u0430\u043D\u0438\u0435	\u0437\u0430\u0431\u0443\u0434\u044C\u0442\u0435	\u0437\u0430\u0431\u044B\u0442\u044C	\u0437\u0430\u043C\u0435\u043D\u0438\u0442\u044C	\u0437\u0430\u043C\u0435\u043D\u044F\u0435\u0442	\u0438\u0441\u043F\u0440\u0430\u0432*	\u043D\u0435\u0434\u0435\u0438\u0441\u0442\u0432\u0438\u0442*	\u043D\u0435 \u0434\u0435\u0438\u0441\u0442\u0432\u0443\u0435\u0442	\u043B\u043E\u0436\u043D*	\u043D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D*	\u043E\u0448\u0438\u0431*	\u043F\u043E \u043E\u0448\u0438\u0431\u043A\u0435	\u0444\u0435\u0438\u043A*	\u0444\u0430\u043B\u044C\u0448\u0438\u0432*	\u043F\u043E\u0434\u0434\u0435\u043B\u043A*	\u043F\u043E\u0434\u0434\u0435\u043B\u044C\u043D*	\u0441\u0444\u0430\u0431\u0440\u0438\u043A\u043E\u0432\u0430\u043D*	\u0432\u044B\u0434\u0443\u043C\u0430\u043D*	\u0432\u044B\u043C\u044B\u0448\u043B\u0435\u043D*	\u043D\u0435\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u043D*	\u043D\u0435 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0443\u0435\u0442 \u0434\u0435\u0438\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u0438	\u043D\u0435\u043F\u0440\u0430\u0432\u0434\u0430	\u0432\u0431\u0440\u043E\u0441	\u0440\u043E\u0437\u044B\u0433\u0440\u044B\u0448	\u0443\u0442\u043A\u0430	\u0442\u0435\u0441\u0442*`, r: `\u0447\u0435\u0440\u043D\u043E\u0432\u0438\u043A*	\u0447\u0435\u0440\u043D\u043E\u0432\u043E\u0438	\u0447\u0435\u0440\u043D\u043E\u0432\u0430\u044F	\u0447\u0435\u0440\u043D\u043E\u0432\u043E\u0435	\u043D\u0430\u0431\u0440\u043E\u0441\u043E\u043A	\u0440\u0430\u0431\u043E\u0447\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F	\u0440\u0430\u0431\u043E\u0447\u0438\u0438 \u0432\u0430\u0440\u0438\u0430\u043D\u0442	\u043F\u0440\u0435\u0434\u0432\u0430\u0440\u0438\u0442\u0435\u043B\u044C\u043D*	\u043D\u0435\u043E\u0442\u0440\u0435\u0434\u0430\u043A\u0442\u0438\u0440\u043E\u0432\u0430\u043D*	\u043D\u0435 \u043E\u0442\u0440\u0435\u0434\u0430\u043A\u0442\u0438\u0440\u043E\u0432\u0430\u043D*	\u0431\u0435\u0437 \u043F\u0440\u0430\u0432\u043A\u0438	\u043D\u0435\u043E\u043A\u043E\u043D\u0447\u0430\u0442\u0435\u043B\u044C\u043D*	\u043D\u0435 \u043E\u043A\u043E\u043D\u0447\u0430\u0442\u0435\u043B\u044C\u043D*	\u043D\u0435\u043F\u043E\u043B\u043D*	\u043D\u0435 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D*	\u043D\u0435\u0443\u0442\u0432\u0435\u0440\u0436\u0434*	\u043D\u0435 \u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D*	\u043D\u0435\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D*	\u043D\u0435 \u0437\u0430\u0432\u0438\u0437\u0438\u0440\u043E\u0432\u0430\u043D*	\u043D\u0435 \u0432\u044B\u0447\u0438\u0442\u0430\u043D*	\u043D\u0435\u0432\u044B\u0447\u0438\u0442\u0430\u043D*	\u0441\u044B\u0440\u043E\u0438	\u0441\u044B\u0440\u0430\u044F	\u0441\u044B\u0440\u043E\u0435	\u0437\u0430\u0433\u043E\u0442\u043E\u0432\u043B\u0435\u043D*	\u0431\u043E\u043B\u0432\u0430\u043D\u043A*	\u0437\u0430\u0440\u0430\u043D\u0435\u0435	\u0437\u0430\u0431\u043B\u0430\u0433\u043E\u0432\u0440\u0435\u043C\u0435\u043D\u043D\u043E	\u0430\u0432\u0430\u043D\u0441\u043E\u043C	\u043F\u0440\u0435\u0432\u044C\u044E	\u0434\u043B\u044F \u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043A\u0438	\u0434\u043B\u044F \u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F	\u0442\u043E\u043B\u044C\u043A\u043E \u0434\u043B\u044F \u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F	\u043D\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0435	\u043D\u0430 \u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D\u0438\u0438	\u043D\u0430 \u0432\u0438\u0437\u0435	\u0432 \u0440\u0430\u0431\u043E\u0442\u0435	\u0434\u043E\u0440\u0430\u0431\u0430\u0442\u044B\u0432\u0430*	\u0434\u043E\u0440\u0430\u0431\u043E\u0442\u043A*	\u043D\u0435\u0434\u043E\u0440\u0430\u0431\u043E\u0442\u0430\u043D*`, l: `\u0434\u0435\u0440\u0436\u0430\u0442\u044C	\u0434\u0435\u0440\u0436\u0438\u0442\u0435	\u0436\u0434\u0435\u043C	\u043E\u0436\u0438\u0434\u0430*	\u043E\u0442\u043A\u043B\u0430\u0434\u044B\u0432*	\u043F\u0435\u0440\u0435\u043D\u0435\u0441*	\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D*	\u0437\u0430\u0431\u043B\u043E\u043A\u0438\u0440*	\u043D\u0430 \u043F\u0430\u0443\u0437\u0435	\u043F\u0430\u0443\u0437\u0443	\u0432 \u0437\u0430\u043F\u0430\u0441	\u0432 \u0437\u0430\u043F\u0430\u0441\u0435	\u0432 \u0441\u0442\u043E\u043B	\u043E\u0442\u0441\u0440\u043E\u0447\u043A*	\u0434\u043E \u043F\u043E\u0440\u044B	\u043F\u043E\u043F\u0440\u0438\u0434\u0435\u0440\u0436*` };

// src/lexicon/languages/sk/restrictions.ts
var slovakRestrictions = { n: `nesmiete	nemoze	nemozu	nemaju	nikto	ziadn*	ziaden	zakazuje sa	zdrzat sa	zdrzte sa	vyvarovat sa	vyvarujte sa	vyhnut sa	vyhnite sa`, f: `uverej*	tlac*	vytlac*	vysiel*	prenas*	ist von	vychadza	sirenie	rozosiel*	odovzd*	preposiel*	dalej	zdiel*`, p: `skor ako	predtym	dovtedy	kym	pokial	nie skor ako	nie skor	najskorsie	zatial co	pocas	potom	len co	hned ako`, c: `tajomstv*	mlcanliv*	pod pokrievkou	mimo zaznamu	bez citacie	bez uvedenia zdroja	pozadi*	len pre kontext	pre kontext	ako pozadie	interne	pre vnutornu potrebu	pre internu potrebu	vnutorna potreba	len pre vas	iba pre vas	medzi nami	diskretnost	mlcani*	mlcat	informacne embargo	medialne embargo	nechat si pre seba	nechajte si pre seba	pre seba	zapecaten*	pod zamkom	pod pecatou	vyhraden*	za zatvorenymi dverami	sukromn*	obmedzen*	pre informaciu`, i: `stiahn*	zmaz*	zlozit	zlozte	do kosa	nebrat do uvahy	neberte do uvahy	neprihliad*	zabudn*	vypustite	nahradz*	falosn*	nepravd*	chyb*`, l: `drzat	nechajte	schovajte`, r: `hruba verzia	pracovna verzia	prva verzia	nie je finalny	nie je finalna	nie je konecna	pred autorizaciou	na autorizaciu	na schvalenie	na overenie	vopred	s predstihom	na pripravu	priprav*	pre planovanie	planov*` };

// src/lexicon/languages/sl/restrictions.ts
var slovenianRestrictions = { n: `niso	nikar	nikomur	nikjer	nikakor	noben*	brez	v nobenem primeru	pod nobenim pogojem	nedopustn*	nedovoljen*	prepoved*	vzdrzite se	vzdrza*	izogibajte se	izogib*	izogni*	prenehaj*	ustavi*	prekini*	opustite	odsvetuje*`, f: `natis*	tiskan*	ponatis*	izda*	izid	izide	izidejo	izsel	razsirja*	razsiri*	razposlj*	razposla*	posreduj*	posredova*	poslati naprej	predvaja*	oddaja*	v eter	v etru	v zivo	v casopisu	v casopis	na spletu	na splet	na spletni strani	na portalu	v tisku	v tisk	v javnost	javnosti	javno	citira*	navaja*	navesti	navedite	navedba	sklicev*	omenja*	omeni*`, p: `preden	prej	najprej	najhitreje	sele ko	sele takrat	potem ko	ko bo	brz ko	kakor hitro	takoj ko	zacensi`, c: `zaupn*	skrivn*	v zaupanju	neuradno	brez navedbe vira	ne za citiranje	ni za citiranje	ni za objavo	ne za objavo	ni za javnost	ne za javnost	ni za tisk	ni za predvajanje	za notranjo uporabo	le za urednistvo	samo za urednistvo	v vednost	samo v vednost	za vaso informacijo	le za ozadje	kot ozadje	med nami	diskretn*	molk*	molcite	molcati	molcecnost*	informacijski molk	medijski mrk	informacijska blokada	obdrzite zase	zadrzite zase	embargiran*	anonimn*	poslovna skrivnost	uradna skrivnost	drzavna skrivnost	varovan*`, i: `umakni*	umik*	preklic*	razveljav*	odpove*	brisanj*	snemi*	sneti	crta*	zavrz*	zavreci	vrzite	v kos	unici*	prezri*	prezreti	ne upostevajte	neupostevaj*	ne ozirajte se	ne oziraj*	pozabi*	nadomesti*	nadomesc*	zamenja*	poprav*	ne velja	nicn*	napacn*	napak*	pomot*	po pomoti	lazn*	laz	ponarejen*	ponaredek	izmisljen*`, r: `osnutek	osnutk*	delovna razlicica	delovno gradivo	skica	predlog	predhodn*	nelektoriran*	neurejen*	ni lektoriran*	neuredjen*	nedokoncn*	ni dokoncn*	ni koncn*	nepopoln*	ni odobren*	neavtoriziran*	ni avtoriziran*	nedokoncan*	ni dokoncan*	nepregledan*	surov*	v pripravi	pripravljen*	vnaprej	vnaprejsn*	predogled	prednapoved	za pripravo	za nacrtovanje	samo za nacrtovanje	v preverjanju	v potrditvi	v avtorizaciji	v delu	zacasn*	vmesn*	delovna verzija`, l: `pocaka*	odlaga*	prestavi*	prestavljen*	prelozi*	prelozen*	zamrzni*	zamrznjen*	blokira*	pavz*	na pavzi	premor*	rezerv*	v rezervi	pripravljenost*	v pripravljenosti	se ne	zaenkrat	za zdaj	zacasno ustavi*	mirovanj*	prihrani*	shrani*	hranite	ne hitite	v predal	na led` };

// src/lexicon/languages/sr-Cyrl/restrictions.ts
var serbianRestrictions = { n: `\u043D\u0438\u0458\u0435	\u043D\u0438\u0441\u0443	\u043D\u0435\u043C\u043E\u0458	\u043D\u0435\u043C\u043E\u0458\u0442\u0435	\u043D\u0438\u043A\u0430\u0434\u0430	\u043D\u0438\u043A\u0430\u0434	\u043D\u0438\u043A\u043E\u043C\u0435	\u043D\u0438\u043A\u0430\u043A\u043E	\u043D\u0438\u0458\u0435\u0434\u0430\u043D	\u0437\u0430\u0431\u0440\u0430\u045A*	\u0437\u0430\u0431\u0440\u0430\u045A\u0443\u0458\u0435 \u0441\u0435	\u043D\u0435\u0434\u043E\u0437\u0432\u043E\u0459\u0435\u043D*	\u043D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u0432*	\u0443\u0437\u0434\u0440\u0436*	\u0441\u0443\u0437\u0434\u0440\u0436*	\u0443\u0437\u0434\u0440\u0436\u0438\u0442\u0435 \u0441\u0435	\u0441\u0443\u0437\u0434\u0440\u0436\u0438\u0442\u0435 \u0441\u0435	\u0438\u0437\u0431\u0435\u0433\u0430\u0432*	\u0438\u0437\u0431\u0435\u0433\u043D*`, f: `\u043E\u0431\u0435\u043B\u043E\u0434\u0430\u043D*	\u043E\u0431\u0435\u043B\u043E\u0434\u0430\u045A*	\u043E\u0431\u0437\u043D\u0430\u043D*	\u0448\u0442\u0430\u043C\u043F\u0430*	\u043F\u0440\u0435\u0448\u0442\u0430\u043C\u043F*	\u0438\u0437\u0434\u0430\u0442\u0438	\u0434\u0438\u0441\u0442\u0440\u0438\u0431\u0443*	\u0440\u0430\u0441\u0442\u0443\u0440*	\u0448\u0438\u0440\u0438*	\u0448\u0438\u0440\u0435\u045A\u0435	\u043F\u0440\u043E\u0441\u043B\u0435\u0452*	\u043F\u0440\u043E\u0441\u043B\u0435\u0434*	\u043F\u0440\u0435\u043D\u0435\u0442\u0438	\u043F\u0440\u0435\u043D\u0435\u0441*	\u0435\u043C\u0438\u0442*	\u0443 \u0435\u0442\u0435\u0440	\u0443 \u0435\u0442\u0435\u0440\u0443	\u0443 \u043F\u0440\u043E\u0433\u0440\u0430\u043C	\u0443 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0443	\u0443\u0436\u0438\u0432\u043E	\u0443 \u043D\u043E\u0432\u0438\u043D\u0430\u043C\u0430	\u0443 \u043D\u043E\u0432\u0438\u043D\u0435	\u043D\u0430 \u0441\u0430\u0458\u0442*	\u043D\u0430 \u0441\u0430\u0458\u0442\u0443	\u043D\u0430 \u043F\u043E\u0440\u0442\u0430\u043B\u0443	\u043D\u0430 \u043C\u0440\u0435\u0436\u0438	\u043E\u043D\u043B\u0430\u0458\u043D	\u043D\u0430 \u0438\u043D\u0442\u0435\u0440\u043D\u0435\u0442\u0443	\u043D\u0430 \u0434\u0440\u0443\u0448\u0442\u0432\u0435\u043D\u0438\u043C \u043C\u0440\u0435\u0436\u0430\u043C\u0430	\u043D\u0430 \u0441\u0435\u0440\u0432\u0438\u0441\u0443	\u0443 \u0441\u0435\u0440\u0432\u0438\u0441	\u0443 \u0448\u0442\u0430\u043C\u043F\u0443	\u0443 \u0448\u0442\u0430\u043C\u043F\u0438	\u043F\u0443\u0441\u0442\u0438*	\u043F\u0443\u0448\u0442\u0430*	\u043F\u043E\u0441\u0442\u0430\u0432*	\u043A\u0430\u0447\u0438*	\u043E\u043A\u0430\u0447\u0438*	\u043F\u043E\u0441\u0442\u0443\u0458*`, p: `\u043F\u0440\u0438\u0458\u0435	\u0440\u0430\u043D\u0438\u0458\u0435	\u043D\u0430\u0458\u0440\u0430\u043D\u0438\u0458\u0435	\u0434\u043E\u043A\u043B\u0435`, c: `\u043F\u043E\u0432\u0458\u0435\u0440\u0459\u0438\u0432*	\u0442\u0430\u0458\u043D*	\u0443 \u0442\u0430\u0458\u043D\u043E\u0441\u0442\u0438	\u043D\u0435\u0437\u0432\u0430\u043D\u0438\u0447\u043D\u043E	\u043E\u0444\u0440\u0435\u043A\u043E\u0440\u0434	\u043E\u0444 \u0434 \u0440\u0435\u043A\u043E\u0440\u0434	\u043D\u0438\u0458\u0435 \u0437\u0430 \u043E\u0431\u0458\u0430\u0432\u0459\u0438\u0432\u0430\u045A\u0435	\u043D\u0438\u0458\u0435 \u0437\u0430 \u0446\u0438\u0442\u0438\u0440\u0430\u045A\u0435	\u0431\u0435\u0437 \u043D\u0430\u0432\u043E\u0452\u0435\u045A\u0430 \u0438\u0437\u0432\u043E\u0440\u0430	\u0431\u0435\u0437 \u043F\u043E\u0437\u0438\u0432\u0430\u045A\u0430 \u043D\u0430 \u0438\u0437\u0432\u043E\u0440	\u0438\u043D\u0442\u0435\u0440\u043D*	\u0437\u0430 \u0438\u043D\u0442\u0435\u0440\u043D\u0443 \u0443\u043F\u043E\u0442\u0440\u0435\u0431\u0443	\u0437\u0430 \u0443\u043D\u0443\u0442\u0440\u0430\u0448\u045A\u0443 \u0443\u043F\u043E\u0442\u0440\u0435\u0431\u0443	\u0441\u043B\u0443\u0436\u0431\u0435\u043D*	\u0441\u0430\u043C\u043E \u0437\u0430 \u0440\u0435\u0434\u0430\u043A\u0446\u0438\u0458\u0443	\u0437\u0430 \u0432\u0430\u0448\u0443 \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u0458\u0443	\u0441\u0430\u043C\u043E \u0437\u0430 \u0438\u043D\u0444\u043E\u0440\u043C\u0438\u0441\u0430\u045A\u0435	\u043C\u0435\u0452\u0443 \u043D\u0430\u043C\u0430	\u0434\u0438\u0441\u043A\u0440\u0435\u0446*	\u0443 \u043F\u043E\u0432\u0435\u0440\u0435\u045A\u0443	\u045B\u0443\u0442\u0430\u045A\u0435	\u045B\u0443\u0442\u0430\u0442\u0438	\u045B\u0443\u0442\u0438\u0442\u0435	\u0442\u0438\u0448\u0438\u043D\u0430	\u0437\u0430\u0434\u0440\u0436\u0438\u0442\u0435 \u0437\u0430 \u0441\u0435\u0431\u0435	\u0447\u0443\u0432\u0430\u0458\u0442\u0435 \u0437\u0430 \u0441\u0435\u0431\u0435	\u043C\u0435\u0434\u0438\u0458\u0441\u043A\u043E \u0437\u0430\u043C\u0440\u0430\u0447\u0435\u045A\u0435	\u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0442\u0438\u0432\u043D\u0430 \u0431\u043B\u043E\u043A\u0430\u0434\u0430	\u043C\u0435\u0434\u0438\u0458\u0441\u043A\u0430 \u0431\u043B\u043E\u043A\u0430\u0434\u0430	\u0435\u043C\u0431\u0430\u0440\u0433*	\u043F\u043E\u0434 \u0435\u043C\u0431\u0430\u0440\u0433\u043E\u043C	\u043D\u0438\u0458\u0435 \u0437\u0430 \u0458\u0430\u0432\u043D\u043E\u0441\u0442	\u043D\u0438\u0458\u0435 \u0437\u0430 \u0448\u0442\u0430\u043C\u043F\u0443	\u043D\u0438\u0458\u0435 \u0437\u0430 \u0435\u043C\u0438\u0442\u043E\u0432\u0430\u045A\u0435	\u043D\u0438\u0458\u0435 \u0437\u0430 \u0434\u0438\u0441\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u0458\u0443	\u043D\u0438\u0458\u0435 \u0437\u0430 \u043C\u0435\u0434\u0438\u0458\u0435	\u043F\u043E\u0434 \u0432\u0435\u043B\u043E\u043C \u0442\u0430\u0458\u043D\u0435	\u0437\u0430\u043F\u0435\u0447\u0430\u045B\u0435\u043D*	\u043D\u0435\u043E\u0431\u0435\u043B\u043E\u0434\u0430\u045A*`, i: `\u043F\u043E\u0432\u0443\u0446*	\u043F\u043E\u0432\u0443\u0447*	\u043F\u043E\u0432\u0443\u045B\u0438	\u043F\u043E\u0432\u043B\u0430\u0447*	\u043F\u043E\u0432\u043B\u0430\u0447\u0438 \u0441\u0435	\u043E\u043F\u043E\u0437\u0432*	\u043E\u043F\u043E\u0437\u0438\u0432*	\u043F\u043E\u043D\u0438\u0448\u0442*	\u043E\u0442\u043A\u0430\u0437*	\u043E\u0442\u043A\u0430\u0437\u0443\u0458\u0435 \u0441\u0435	\u043E\u0431\u0440\u0438\u0448*	\u043E\u0431\u0440\u0438\u0441\u0430*	\u0431\u0440\u0438\u0441\u0430\u045A\u0435	\u0431\u0440\u0438\u0448\u0435	\u0438\u0437\u0431\u0440\u0438\u0441\u0430*	\u0443\u043A\u043B\u043E\u043D*	\u0443\u043A\u043B\u0430\u045A*	\u0441\u043A\u043B\u043E\u043D*	\u0441\u043A\u0438\u043D*	\u0441\u043A\u0438\u0434\u0430*	\u0438\u0437\u0431\u0430\u0446*	\u0431\u0430\u0446\u0438*	\u0443\u043D\u0438\u0448\u0442*	\u0437\u0430\u043D\u0435\u043C\u0430\u0440*	\u0438\u0433\u043D\u043E\u0440*	\u043D\u0435 \u043E\u0431\u0430\u0437\u0438\u0440\u0438\u0442\u0435 \u0441\u0435	\u043D\u0435 \u043E\u0431\u0440\u0430\u045B\u0430\u0458\u0442\u0435 \u043F\u0430\u0436\u045A\u0443	\u0437\u0430\u0431\u043E\u0440\u0430\u0432*	\u0437\u0430\u043C\u0435\u043D\u0438	\u0437\u0430\u043C\u0435\u045A*	\u0437\u0430\u043C\u0435\u043D\u0438\u0442\u0435	\u0438\u0441\u043F\u0440\u0430\u0432\u043A*	\u0438\u0441\u043F\u0440\u0430\u0432\u0459*	\u043D\u0435\u0432\u0430\u0436\u0435\u045B*	\u043D\u0435 \u0432\u0430\u0436\u0438	\u043D\u0435\u0442\u0430\u0447\u043D*	\u0433\u0440\u0435\u0448\u043A\u043E\u043C	\u043E\u043C\u0430\u0448\u043A*	\u043B\u0430\u0436\u043D*	\u043B\u0430\u0436	\u0444\u0430\u043B\u0441\u0438\u0444\u0438\u043A\u0430\u0442*	\u0444\u0430\u043B\u0441\u0438\u0444\u0438\u043A\u043E\u0432\u0430\u043D*	\u0438\u0437\u043C\u0438\u0448\u0459*	\u0438\u0441\u0444\u0430\u0431\u0440\u0438\u043A\u043E\u0432\u0430\u043D*	\u0438\u0441\u043A\u043E\u043D\u0441\u0442\u0440\u0443\u0438\u0441\u0430\u043D*`, r: `\u043D\u0430\u0446\u0440\u0442*	\u0440\u0430\u0434\u043D\u0430 \u0432\u0435\u0440\u0437\u0438\u0458\u0430	\u0440\u0430\u0434\u043D\u0435 \u0432\u0435\u0440\u0437\u0438\u0458\u0435	\u0440\u0430\u0434\u043D\u0438 \u0442\u0435\u043A\u0441\u0442	\u043A\u043E\u043D\u0446\u0435\u043F\u0442	\u043F\u0440\u0435\u043B\u0438\u043C\u0438\u043D\u0430\u0440\u043D*	\u043D\u0435\u0443\u0440\u0435\u0452\u0435\u043D*	\u043D\u0435\u0440\u0435\u0434\u0438\u0433\u043E\u0432\u0430\u043D*	\u043D\u0438\u0458\u0435 \u0443\u0440\u0435\u0452\u0435\u043D*	\u043D\u0435\u043B\u0435\u043A\u0442\u043E\u0440\u0438\u0441\u0430\u043D*	\u043D\u0438\u0458\u0435 \u043B\u0435\u043A\u0442\u043E\u0440\u0438\u0441\u0430\u043D*	\u043D\u0435\u043A\u043E\u043D\u0430\u0447\u043D*	\u043D\u0438\u0458\u0435 \u043A\u043E\u043D\u0430\u0447\u043D*	\u043D\u0435\u043F\u043E\u0442\u043F\u0443\u043D*	\u043D\u0438\u0458\u0435 \u043E\u0434\u043E\u0431\u0440\u0435\u043D*	\u043D\u0435\u0430\u0443\u0442\u043E\u0440\u0438\u0437\u043E\u0432\u0430\u043D*	\u043D\u0438\u0458\u0435 \u0430\u0443\u0442\u043E\u0440\u0438\u0437\u043E\u0432\u0430\u043D*	\u043D\u0435\u0434\u043E\u0432\u0440\u0448\u0435\u043D*	\u043D\u0435\u0437\u0430\u0432\u0440\u0448\u0435\u043D*	\u043D\u0438\u0458\u0435 \u0433\u043E\u0442\u043E\u0432*	\u0441\u0438\u0440\u043E\u0432*	\u0443 \u043F\u0440\u0438\u043F\u0440\u0435\u043C\u0438	\u043F\u0440\u0438\u043F\u0440\u0435\u043C\u0459\u0435\u043D*	\u0443\u043D\u0430\u043F\u0440\u0435\u0434	\u0443\u043D\u0430\u043F\u0440\u0438\u0458\u0435\u0434	\u0430\u0432\u0430\u043D\u0441*	\u043F\u0440\u0435\u0433\u043B\u0435\u0434	\u0437\u0430 \u043F\u0440\u0438\u043F\u0440\u0435\u043C\u0443	\u0437\u0430 \u043F\u043B\u0430\u043D\u0438\u0440\u0430\u045A\u0435	\u0441\u0430\u043C\u043E \u0437\u0430 \u043F\u043B\u0430\u043D\u0438\u0440\u0430\u045A\u0435	\u043D\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u0438	\u043D\u0430 \u0430\u0443\u0442\u043E\u0440\u0438\u0437\u0430\u0446\u0438\u0458\u0438	\u043D\u0430 \u043E\u0434\u043E\u0431\u0440\u0435\u045A\u0443	\u0443 \u0438\u0437\u0440\u0430\u0434\u0438	\u0440\u0430\u0434\u0438 \u043F\u0440\u0438\u043F\u0440\u0435\u043C\u0435	\u043F\u0440\u0438\u0432\u0440\u0435\u043C\u0435\u043D*	\u0440\u0430\u0434\u043D\u0438 \u043F\u0440\u0438\u043C\u0435\u0440\u0430\u043A`, l: `\u0437\u0430\u0434\u0440\u0436*	\u043E\u0434\u043B\u043E\u0436*	\u043E\u0434\u043B\u0430\u0433*	\u043E\u0434\u0433\u043E\u0434*	\u043E\u0434\u0433\u0430\u0452*	\u0441\u0442\u043E\u043F\u0438\u0440*	\u043E\u0431\u0443\u0441\u0442\u0430\u0432\u0459*	\u0437\u0430\u0443\u0441\u0442\u0430\u0432*	\u0437\u0430\u043C\u0440\u0437\u043D*	\u0437\u0430\u043C\u0440\u0437\u0430\u0432\u0430*	\u043F\u0430\u0443\u0437*	\u043D\u0430 \u043F\u0430\u0443\u0437\u0438	\u0443 \u0440\u0435\u0437\u0435\u0440\u0432\u0438	\u043F\u0440\u0438\u043F\u0440\u0430\u0432\u043D*	\u0441\u0442\u0435\u043D\u0434 \u0431\u0430\u0458	\u0458\u043E\u0448 \u043D\u0435	\u0458\u043E\u0448 \u0443\u0432\u0435\u043A \u043D\u0435	\u0437\u0430\u0441\u0430\u0434	\u0437\u0430 \u0441\u0430\u0434\u0430	\u043E\u0434\u0433\u043E\u0452\u0435\u043D*	\u043F\u0440\u043E\u043B\u043E\u043D\u0433\u0438\u0440*	\u0441\u0443\u0441\u043F\u0435\u043D\u0434\u043E\u0432*	\u0441\u0443\u0441\u043F\u0435\u043D\u0437*	\u0441\u0430\u0447\u0443\u0432\u0430\u0458\u0442\u0435	\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u0435	\u043D\u0435 \u0436\u0443\u0440\u0438\u0442\u0435	\u0443 \u0444\u0438\u043E\u043A\u0443	\u043D\u0430 \u043B\u0435\u0434\u0443	\u043C\u043E\u0440\u0430\u0442\u043E\u0440\u0438\u0458\u0443\u043C` };

// src/lexicon/languages/sv/restrictions.ts
var swedishRestrictions = { n: `inget	inga	ingenstans	varken	vare sig	forbjud*	otillat*	avhall*	undvik*	lat bli	lata bli	sluta	stoppa	stoppas	upphor*`, f: `tryck*	nyttj*	utnyttj*	utsand*	aterutsand*	postas	ladda upp	laddas upp	lagga upp	pa natet	slappas	utgivning	dyka upp	framtrada	vidarebefordr*	skicka vidare	skickas vidare	fora vidare	foras vidare	lamna vidare	delad	cirkuler*	namn*`, p: `forran	inte tidigare an	ej tidigare an	sa lange	sa lange som	medan	sa fort`, c: `topphemlig*	i fortroende	bakgrund	bakgrundsinformation	inte for citat	ej for citat	utan kallhanvisning	endast for er	bara for er	mellan oss	oss emellan	tystnad	tyst	tystnadsplikt	mediatystnad	morklaggning	hall for er sjalva	behall for er sjalva	hall tatt	sparrtid	forseglad*	inlast	klassificerad	skyddad	begransad	for kannedom	for er kannedom	stangda dorrar	bakom stangda dorrar	yppandeforbud	kanslig`, i: `dragen	tillbakadra*	aterta	atertas	atertag*	killa	killas	doda	tagits bort	borttag*	avlagsn*	ta ner	tas ner	plocka ner	plocka bort	avpublicer*	papperskorg*	forstor*	glom	glomma	strunta i	ersatt*	fel	felaktig*	felet	fejk*	pahittad*	fabricerad*	oriktig*	inkorrekt*	misstag	misstaget	osann*`, l: `hallas	inne med	invanta*	droj*	spara	sparas	frysa	frysas	blocker*	pausa*	paus	uppskjut*	senarelagg*	fordroj*	forsena	bordlagg*	vilande	inte an	inte annu	lagg pa is	lagga pa is	i beredskap	pa vant`, r: `kladd	ratext	ramaterial	oredigerad*	oredigerat	obearbetad*	okorrigerad*	ej korrekturlast	inte fardig	ofardig*	ofullstandig*	inte slutgiltig*	ej slutgiltig*	inte slutlig	provisorisk*	ej godkand*	inte godkand*	ej klar	inte klar	ej slappt	annu ej godkand	arbetsversion	arbetsmaterial	arbetsdokument	pagaende	under arbete	i forvag	forhandsex*	forhandskopia	forhandstext	forhandstitt	forhandsartikel	forberedelse*	for forberedelse` };

// src/lexicon/languages/th/restrictions.ts
var thaiRestrictions = { n: `\u0E21\u0E34	\u0E21\u0E34\u0E44\u0E14\u0E49	\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49	\u0E44\u0E21\u0E48\u0E04\u0E27\u0E23	\u0E44\u0E21\u0E48\u0E15\u0E49\u0E2D\u0E07	\u0E44\u0E21\u0E48\u0E2D\u0E19\u0E38\u0E0D\u0E32\u0E15	\u0E44\u0E21\u0E48\u0E2D\u0E19\u0E38\u0E0D\u0E32\u0E15\u0E43\u0E2B\u0E49	\u0E2B\u0E49\u0E32\u0E21\u0E21\u0E34\u0E43\u0E2B\u0E49	\u0E21\u0E34\u0E04\u0E27\u0E23	\u0E44\u0E21\u0E48\u0E1E\u0E36\u0E07	\u0E2B\u0E49\u0E32\u0E21\u0E40\u0E14\u0E47\u0E14\u0E02\u0E32\u0E14	\u0E2B\u0E49\u0E32\u0E21\u0E42\u0E14\u0E22\u0E40\u0E14\u0E47\u0E14\u0E02\u0E32\u0E14	\u0E42\u0E14\u0E22\u0E40\u0E14\u0E47\u0E14\u0E02\u0E32\u0E14	\u0E40\u0E14\u0E47\u0E14\u0E02\u0E32\u0E14	\u0E2A\u0E31\u0E48\u0E07\u0E2B\u0E49\u0E32\u0E21	\u0E16\u0E39\u0E01\u0E2B\u0E49\u0E32\u0E21	\u0E02\u0E49\u0E2D\u0E2B\u0E49\u0E32\u0E21	\u0E04\u0E33\u0E2A\u0E31\u0E48\u0E07\u0E2B\u0E49\u0E32\u0E21	\u0E15\u0E49\u0E2D\u0E07\u0E2B\u0E49\u0E32\u0E21	\u0E44\u0E21\u0E48\u0E2A\u0E32\u0E21\u0E32\u0E23\u0E16	\u0E44\u0E21\u0E48\u0E21\u0E35\u0E2A\u0E34\u0E17\u0E18\u0E34\u0E4C	\u0E44\u0E21\u0E48\u0E40\u0E04\u0E22	\u0E44\u0E21\u0E48\u0E21\u0E35\u0E27\u0E31\u0E19	\u0E44\u0E21\u0E48\u0E21\u0E35\u0E43\u0E04\u0E23	\u0E44\u0E21\u0E48\u0E27\u0E48\u0E32\u0E01\u0E23\u0E13\u0E35\u0E43\u0E14	\u0E44\u0E21\u0E48\u0E27\u0E48\u0E32\u0E01\u0E23\u0E13\u0E35\u0E43\u0E14\u0E46	\u0E44\u0E21\u0E48\u0E27\u0E48\u0E32\u0E43\u0E19\u0E01\u0E23\u0E13\u0E35\u0E43\u0E14	\u0E44\u0E21\u0E48\u0E27\u0E48\u0E32\u0E43\u0E19\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E43\u0E14	\u0E02\u0E2D\u0E43\u0E2B\u0E49\u0E07\u0E14	\u0E42\u0E1B\u0E23\u0E14\u0E07\u0E14	\u0E07\u0E14\u0E40\u0E27\u0E49\u0E19	\u0E25\u0E30\u0E40\u0E27\u0E49\u0E19	\u0E40\u0E27\u0E49\u0E19	\u0E2B\u0E25\u0E35\u0E01\u0E40\u0E25\u0E35\u0E48\u0E22\u0E07`, f: `\u0E01\u0E32\u0E23\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48	\u0E01\u0E32\u0E23\u0E15\u0E35\u0E1E\u0E34\u0E21\u0E1E\u0E4C	\u0E25\u0E07\u0E1E\u0E34\u0E21\u0E1E\u0E4C	\u0E08\u0E31\u0E14\u0E1E\u0E34\u0E21\u0E1E\u0E4C	\u0E25\u0E07\u0E2B\u0E19\u0E31\u0E07\u0E2A\u0E37\u0E2D\u0E1E\u0E34\u0E21\u0E1E\u0E4C	\u0E25\u0E07\u0E40\u0E27\u0E47\u0E1A	\u0E25\u0E07\u0E40\u0E27\u0E47\u0E1A\u0E44\u0E0B\u0E15\u0E4C	\u0E25\u0E07	\u0E19\u0E33\u0E25\u0E07	\u0E02\u0E36\u0E49\u0E19\u0E40\u0E27\u0E47\u0E1A\u0E44\u0E0B\u0E15\u0E4C	\u0E02\u0E36\u0E49\u0E19\u0E2B\u0E19\u0E49\u0E32\u0E40\u0E27\u0E47\u0E1A	\u0E01\u0E32\u0E23\u0E2D\u0E2D\u0E01\u0E2D\u0E32\u0E01\u0E32\u0E28	\u0E41\u0E1E\u0E23\u0E48\u0E20\u0E32\u0E1E	\u0E41\u0E1E\u0E23\u0E48\u0E20\u0E32\u0E1E\u0E2D\u0E2D\u0E01\u0E2D\u0E32\u0E01\u0E32\u0E28	\u0E01\u0E23\u0E30\u0E08\u0E32\u0E22\u0E40\u0E2A\u0E35\u0E22\u0E07	\u0E16\u0E48\u0E32\u0E22\u0E17\u0E2D\u0E14	\u0E16\u0E48\u0E32\u0E22\u0E17\u0E2D\u0E14\u0E2A\u0E14	\u0E2D\u0E2D\u0E19\u0E41\u0E2D\u0E23\u0E4C	\u0E1A\u0E19\u0E2D\u0E34\u0E19\u0E40\u0E17\u0E2D\u0E23\u0E4C\u0E40\u0E19\u0E47\u0E15	\u0E1A\u0E19\u0E42\u0E0B\u0E40\u0E0A\u0E35\u0E22\u0E25	\u0E2A\u0E37\u0E48\u0E2D\u0E2A\u0E31\u0E07\u0E04\u0E21\u0E2D\u0E2D\u0E19\u0E44\u0E25\u0E19\u0E4C	\u0E42\u0E0B\u0E40\u0E0A\u0E35\u0E22\u0E25\u0E21\u0E35\u0E40\u0E14\u0E35\u0E22	\u0E19\u0E33\u0E44\u0E1B\u0E43\u0E0A\u0E49	\u0E43\u0E0A\u0E49\u0E07\u0E32\u0E19	\u0E01\u0E32\u0E23\u0E43\u0E0A\u0E49	\u0E01\u0E32\u0E23\u0E19\u0E33\u0E40\u0E2A\u0E19\u0E2D	\u0E19\u0E33\u0E40\u0E2A\u0E19\u0E2D\u0E02\u0E48\u0E32\u0E27	\u0E40\u0E2A\u0E19\u0E2D\u0E02\u0E48\u0E32\u0E27	\u0E23\u0E32\u0E22\u0E07\u0E32\u0E19	\u0E01\u0E32\u0E23\u0E23\u0E32\u0E22\u0E07\u0E32\u0E19	\u0E23\u0E32\u0E22\u0E07\u0E32\u0E19\u0E02\u0E48\u0E32\u0E27	\u0E42\u0E1E\u0E2A\u0E15\u0E4C\u0E25\u0E07	\u0E2D\u0E31\u0E1B\u0E42\u0E2B\u0E25\u0E14	\u0E2D\u0E31\u0E1E\u0E42\u0E2B\u0E25\u0E14	\u0E17\u0E27\u0E35\u0E15	\u0E23\u0E35\u0E17\u0E27\u0E35\u0E15	\u0E41\u0E1A\u0E48\u0E07\u0E1B\u0E31\u0E19	\u0E2A\u0E48\u0E07\u0E15\u0E48\u0E2D	\u0E2A\u0E48\u0E07\u0E2D\u0E2D\u0E01	\u0E1F\u0E2D\u0E23\u0E4C\u0E40\u0E27\u0E34\u0E23\u0E4C\u0E14	\u0E41\u0E08\u0E01\u0E08\u0E48\u0E32\u0E22	\u0E41\u0E08\u0E01	\u0E40\u0E27\u0E35\u0E22\u0E19	\u0E2B\u0E21\u0E38\u0E19\u0E40\u0E27\u0E35\u0E22\u0E19	\u0E01\u0E23\u0E30\u0E08\u0E32\u0E22	\u0E01\u0E23\u0E30\u0E08\u0E32\u0E22\u0E02\u0E48\u0E32\u0E27	\u0E41\u0E1E\u0E23\u0E48\u0E01\u0E23\u0E30\u0E08\u0E32\u0E22	\u0E41\u0E1E\u0E23\u0E48\u0E07\u0E1E\u0E23\u0E32\u0E22`, p: `\u0E01\u0E48\u0E2D\u0E19\u0E17\u0E35\u0E48	\u0E01\u0E48\u0E2D\u0E19\u0E40\u0E27\u0E25\u0E32	\u0E01\u0E48\u0E2D\u0E19\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48	\u0E25\u0E48\u0E27\u0E07\u0E2B\u0E19\u0E49\u0E32\u0E01\u0E48\u0E2D\u0E19	\u0E08\u0E19\u0E01\u0E27\u0E48\u0E32\u0E08\u0E30	\u0E01\u0E23\u0E30\u0E17\u0E31\u0E48\u0E07	\u0E08\u0E19\u0E01\u0E23\u0E30\u0E17\u0E31\u0E48\u0E07	\u0E16\u0E36\u0E07\u0E40\u0E27\u0E25\u0E32	\u0E44\u0E21\u0E48\u0E01\u0E48\u0E2D\u0E19	\u0E21\u0E34\u0E43\u0E2B\u0E49\u0E01\u0E48\u0E2D\u0E19	\u0E40\u0E23\u0E47\u0E27\u0E01\u0E27\u0E48\u0E32	\u0E44\u0E21\u0E48\u0E40\u0E23\u0E47\u0E27\u0E01\u0E27\u0E48\u0E32	\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E40\u0E23\u0E47\u0E27\u0E17\u0E35\u0E48\u0E2A\u0E38\u0E14	\u0E40\u0E23\u0E47\u0E27\u0E17\u0E35\u0E48\u0E2A\u0E38\u0E14	\u0E15\u0E23\u0E32\u0E1A\u0E43\u0E14\u0E17\u0E35\u0E48	\u0E15\u0E23\u0E32\u0E1A\u0E40\u0E17\u0E48\u0E32\u0E17\u0E35\u0E48	\u0E15\u0E23\u0E32\u0E1A\u0E43\u0E14\u0E17\u0E35\u0E48\u0E22\u0E31\u0E07	\u0E43\u0E19\u0E02\u0E13\u0E30\u0E17\u0E35\u0E48	\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07	\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E17\u0E35\u0E48`, c: `\u0E04\u0E27\u0E32\u0E21\u0E25\u0E31\u0E1A	\u0E25\u0E31\u0E1A\u0E21\u0E32\u0E01	\u0E25\u0E31\u0E1A\u0E17\u0E35\u0E48\u0E2A\u0E38\u0E14	\u0E25\u0E31\u0E1A\u0E40\u0E09\u0E1E\u0E32\u0E30	\u0E40\u0E1B\u0E47\u0E19\u0E04\u0E27\u0E32\u0E21\u0E25\u0E31\u0E1A	\u0E1B\u0E01\u0E1B\u0E34\u0E14	\u0E1B\u0E34\u0E14\u0E25\u0E31\u0E1A	\u0E40\u0E01\u0E47\u0E1A\u0E40\u0E1B\u0E47\u0E19\u0E04\u0E27\u0E32\u0E21\u0E25\u0E31\u0E1A	\u0E23\u0E31\u0E01\u0E29\u0E32\u0E04\u0E27\u0E32\u0E21\u0E25\u0E31\u0E1A	\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E25\u0E31\u0E1A	\u0E40\u0E2D\u0E01\u0E2A\u0E32\u0E23\u0E25\u0E31\u0E1A	\u0E0A\u0E31\u0E49\u0E19\u0E04\u0E27\u0E32\u0E21\u0E25\u0E31\u0E1A	\u0E04\u0E27\u0E32\u0E21\u0E25\u0E31\u0E1A\u0E17\u0E32\u0E07\u0E23\u0E32\u0E0A\u0E01\u0E32\u0E23	\u0E2D\u0E2D\u0E1F\u0E40\u0E23\u0E04\u0E04\u0E2D\u0E23\u0E4C\u0E14	\u0E2D\u0E2D\u0E1F\u0E40\u0E23\u0E01\u0E04\u0E2D\u0E23\u0E4C\u0E14	\u0E2D\u0E2D\u0E1F\u0E40\u0E14\u0E2D\u0E30\u0E40\u0E23\u0E04\u0E04\u0E2D\u0E23\u0E4C\u0E14	\u0E19\u0E2D\u0E01\u0E23\u0E2D\u0E1A	\u0E44\u0E21\u0E48\u0E1A\u0E31\u0E19\u0E17\u0E36\u0E01	\u0E44\u0E21\u0E48\u0E40\u0E1B\u0E34\u0E14\u0E40\u0E1C\u0E22	\u0E44\u0E21\u0E48\u0E1B\u0E23\u0E30\u0E2A\u0E07\u0E04\u0E4C\u0E2D\u0E2D\u0E01\u0E19\u0E32\u0E21	\u0E44\u0E21\u0E48\u0E23\u0E30\u0E1A\u0E38\u0E41\u0E2B\u0E25\u0E48\u0E07\u0E02\u0E48\u0E32\u0E27	\u0E44\u0E21\u0E48\u0E23\u0E30\u0E1A\u0E38\u0E0A\u0E37\u0E48\u0E2D	\u0E44\u0E21\u0E48\u0E40\u0E1B\u0E34\u0E14\u0E40\u0E1C\u0E22\u0E0A\u0E37\u0E48\u0E2D	\u0E44\u0E21\u0E48\u0E40\u0E1B\u0E34\u0E14\u0E40\u0E1C\u0E22\u0E41\u0E2B\u0E25\u0E48\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E17\u0E23\u0E32\u0E1A	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E17\u0E23\u0E32\u0E1A\u0E40\u0E17\u0E48\u0E32\u0E19\u0E31\u0E49\u0E19	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E40\u0E1B\u0E47\u0E19\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25	\u0E40\u0E1B\u0E47\u0E19\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E40\u0E1A\u0E37\u0E49\u0E2D\u0E07\u0E2B\u0E25\u0E31\u0E07	\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E40\u0E1A\u0E37\u0E49\u0E2D\u0E07\u0E2B\u0E25\u0E31\u0E07	\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E1B\u0E23\u0E30\u0E01\u0E2D\u0E1A	\u0E20\u0E32\u0E22\u0E43\u0E19	\u0E43\u0E0A\u0E49\u0E20\u0E32\u0E22\u0E43\u0E19	\u0E20\u0E32\u0E22\u0E43\u0E19\u0E40\u0E17\u0E48\u0E32\u0E19\u0E31\u0E49\u0E19	\u0E43\u0E0A\u0E49\u0E20\u0E32\u0E22\u0E43\u0E19\u0E40\u0E17\u0E48\u0E32\u0E19\u0E31\u0E49\u0E19	\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A\u0E43\u0E0A\u0E49\u0E20\u0E32\u0E22\u0E43\u0E19	\u0E2A\u0E48\u0E27\u0E19\u0E15\u0E31\u0E27	\u0E40\u0E09\u0E1E\u0E32\u0E30\u0E04\u0E38\u0E13	\u0E40\u0E09\u0E1E\u0E32\u0E30\u0E17\u0E48\u0E32\u0E19	\u0E40\u0E01\u0E47\u0E1A\u0E44\u0E27\u0E49\u0E01\u0E31\u0E1A\u0E15\u0E31\u0E27	\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E40\u0E23\u0E32	\u0E23\u0E39\u0E49\u0E01\u0E31\u0E19\u0E41\u0E04\u0E48	\u0E40\u0E07\u0E35\u0E22\u0E1A	\u0E19\u0E34\u0E48\u0E07\u0E40\u0E07\u0E35\u0E22\u0E1A	\u0E1B\u0E34\u0E14\u0E1B\u0E32\u0E01	\u0E1B\u0E34\u0E14\u0E02\u0E48\u0E32\u0E27	\u0E41\u0E1A\u0E25\u0E47\u0E01\u0E40\u0E2D\u0E32\u0E15\u0E4C\u0E02\u0E48\u0E32\u0E27	\u0E07\u0E14\u0E02\u0E48\u0E32\u0E27	\u0E40\u0E2D\u0E21\u0E1A\u0E32\u0E23\u0E4C\u0E42\u0E01	\u0E40\u0E2D\u0E47\u0E21\u0E1A\u0E32\u0E42\u0E01	\u0E15\u0E34\u0E14\u0E40\u0E2D\u0E47\u0E21\u0E1A\u0E32\u0E23\u0E4C\u0E42\u0E01	\u0E20\u0E32\u0E22\u0E43\u0E15\u0E49\u0E40\u0E2D\u0E47\u0E21\u0E1A\u0E32\u0E23\u0E4C\u0E42\u0E01	\u0E01\u0E33\u0E2B\u0E19\u0E14\u0E2B\u0E49\u0E32\u0E21\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48	\u0E2B\u0E49\u0E32\u0E21\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48	\u0E2B\u0E49\u0E32\u0E21\u0E15\u0E35\u0E1E\u0E34\u0E21\u0E1E\u0E4C	\u0E2B\u0E49\u0E32\u0E21\u0E2D\u0E2D\u0E01\u0E2D\u0E32\u0E01\u0E32\u0E28	\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48	\u0E44\u0E21\u0E48\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48	\u0E21\u0E34\u0E43\u0E0A\u0E48\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48`, i: `\u0E02\u0E2D\u0E16\u0E2D\u0E19	\u0E16\u0E2D\u0E19\u0E04\u0E37\u0E19	\u0E16\u0E39\u0E01\u0E16\u0E2D\u0E19	\u0E16\u0E2D\u0E14\u0E2D\u0E2D\u0E01	\u0E1B\u0E25\u0E14	\u0E1B\u0E25\u0E14\u0E2D\u0E2D\u0E01	\u0E1B\u0E25\u0E14\u0E02\u0E48\u0E32\u0E27	\u0E02\u0E2D\u0E22\u0E01\u0E40\u0E25\u0E34\u0E01	\u0E16\u0E39\u0E01\u0E22\u0E01\u0E40\u0E25\u0E34\u0E01	\u0E42\u0E21\u0E06\u0E30	\u0E40\u0E1B\u0E47\u0E19\u0E42\u0E21\u0E06\u0E30	\u0E25\u0E1A\u0E17\u0E34\u0E49\u0E07	\u0E25\u0E1A\u0E2D\u0E2D\u0E01	\u0E16\u0E39\u0E01\u0E25\u0E1A	\u0E40\u0E2D\u0E32\u0E2D\u0E2D\u0E01	\u0E19\u0E33\u0E2D\u0E2D\u0E01	\u0E40\u0E2D\u0E32\u0E25\u0E07	\u0E14\u0E36\u0E07\u0E2D\u0E2D\u0E01	\u0E14\u0E36\u0E07\u0E25\u0E07	\u0E14\u0E36\u0E07\u0E02\u0E48\u0E32\u0E27	\u0E14\u0E23\u0E47\u0E2D\u0E1B	\u0E15\u0E31\u0E14\u0E17\u0E34\u0E49\u0E07	\u0E15\u0E31\u0E14\u0E2D\u0E2D\u0E01	\u0E17\u0E34\u0E49\u0E07	\u0E42\u0E22\u0E19\u0E17\u0E34\u0E49\u0E07	\u0E17\u0E33\u0E25\u0E32\u0E22	\u0E17\u0E33\u0E25\u0E32\u0E22\u0E17\u0E34\u0E49\u0E07	\u0E40\u0E1E\u0E34\u0E01\u0E40\u0E09\u0E22	\u0E25\u0E30\u0E40\u0E25\u0E22	\u0E44\u0E21\u0E48\u0E15\u0E49\u0E2D\u0E07\u0E2A\u0E19\u0E43\u0E08	\u0E2D\u0E22\u0E48\u0E32\u0E2A\u0E19\u0E43\u0E08	\u0E44\u0E21\u0E48\u0E2A\u0E19\u0E43\u0E08	\u0E21\u0E2D\u0E07\u0E02\u0E49\u0E32\u0E21	\u0E2D\u0E22\u0E48\u0E32\u0E43\u0E2A\u0E48\u0E43\u0E08	\u0E25\u0E37\u0E21	\u0E41\u0E17\u0E19	\u0E41\u0E17\u0E19\u0E17\u0E35\u0E48	\u0E43\u0E0A\u0E49\u0E41\u0E17\u0E19	\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19	\u0E40\u0E1B\u0E25\u0E35\u0E48\u0E22\u0E19\u0E40\u0E1B\u0E47\u0E19	\u0E41\u0E01\u0E49\u0E44\u0E02	\u0E41\u0E01\u0E49\u0E02\u0E48\u0E32\u0E27	\u0E02\u0E2D\u0E41\u0E01\u0E49\u0E02\u0E48\u0E32\u0E27	\u0E41\u0E01\u0E49\u0E04\u0E33\u0E1C\u0E34\u0E14	\u0E1C\u0E34\u0E14	\u0E02\u0E49\u0E2D\u0E1C\u0E34\u0E14\u0E1E\u0E25\u0E32\u0E14	\u0E04\u0E27\u0E32\u0E21\u0E1C\u0E34\u0E14\u0E1E\u0E25\u0E32\u0E14	\u0E42\u0E14\u0E22\u0E1C\u0E34\u0E14\u0E1E\u0E25\u0E32\u0E14	\u0E2A\u0E48\u0E07\u0E1C\u0E34\u0E14	\u0E2A\u0E48\u0E07\u0E42\u0E14\u0E22\u0E44\u0E21\u0E48\u0E15\u0E31\u0E49\u0E07\u0E43\u0E08	\u0E04\u0E25\u0E32\u0E14\u0E40\u0E04\u0E25\u0E37\u0E48\u0E2D\u0E19	\u0E44\u0E21\u0E48\u0E40\u0E1B\u0E47\u0E19\u0E04\u0E27\u0E32\u0E21\u0E08\u0E23\u0E34\u0E07	\u0E44\u0E21\u0E48\u0E08\u0E23\u0E34\u0E07	\u0E40\u0E17\u0E47\u0E08	\u0E02\u0E48\u0E32\u0E27\u0E40\u0E17\u0E47\u0E08	\u0E02\u0E48\u0E32\u0E27\u0E1B\u0E25\u0E2D\u0E21	\u0E1B\u0E25\u0E2D\u0E21	\u0E1B\u0E25\u0E2D\u0E21\u0E41\u0E1B\u0E25\u0E07	\u0E01\u0E38\u0E02\u0E36\u0E49\u0E19`, r: `\u0E23\u0E48\u0E32\u0E07	\u0E09\u0E1A\u0E31\u0E1A\u0E23\u0E48\u0E32\u0E07	\u0E23\u0E48\u0E32\u0E07\u0E41\u0E23\u0E01	\u0E15\u0E49\u0E19\u0E23\u0E48\u0E32\u0E07	\u0E14\u0E23\u0E32\u0E1F\u0E15\u0E4C	\u0E14\u0E23\u0E32\u0E1F\u0E17\u0E4C	\u0E09\u0E1A\u0E31\u0E1A\u0E14\u0E34\u0E1A	\u0E14\u0E34\u0E1A	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E41\u0E01\u0E49\u0E44\u0E02	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E15\u0E23\u0E27\u0E08\u0E41\u0E01\u0E49	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E40\u0E23\u0E35\u0E22\u0E1A\u0E40\u0E23\u0E35\u0E22\u0E07	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E1C\u0E48\u0E32\u0E19\u0E01\u0E32\u0E23\u0E15\u0E23\u0E27\u0E08\u0E41\u0E01\u0E49	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E40\u0E23\u0E35\u0E22\u0E1A\u0E23\u0E49\u0E2D\u0E22	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E2A\u0E21\u0E1A\u0E39\u0E23\u0E13\u0E4C	\u0E44\u0E21\u0E48\u0E2A\u0E21\u0E1A\u0E39\u0E23\u0E13\u0E4C	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E40\u0E2A\u0E23\u0E47\u0E08	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E40\u0E2A\u0E23\u0E47\u0E08\u0E2A\u0E21\u0E1A\u0E39\u0E23\u0E13\u0E4C	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E09\u0E1A\u0E31\u0E1A\u0E2A\u0E21\u0E1A\u0E39\u0E23\u0E13\u0E4C	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E09\u0E1A\u0E31\u0E1A\u0E08\u0E23\u0E34\u0E07	\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E09\u0E1A\u0E31\u0E1A\u0E2A\u0E38\u0E14\u0E17\u0E49\u0E32\u0E22	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E40\u0E1B\u0E47\u0E19\u0E17\u0E32\u0E07\u0E01\u0E32\u0E23	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E2D\u0E19\u0E38\u0E21\u0E31\u0E15\u0E34	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A\u0E2D\u0E19\u0E38\u0E21\u0E31\u0E15\u0E34	\u0E22\u0E31\u0E07\u0E44\u0E21\u0E48\u0E1C\u0E48\u0E32\u0E19\u0E01\u0E32\u0E23\u0E2D\u0E19\u0E38\u0E21\u0E31\u0E15\u0E34	\u0E23\u0E2D\u0E2D\u0E19\u0E38\u0E21\u0E31\u0E15\u0E34	\u0E23\u0E2D\u0E01\u0E32\u0E23\u0E2D\u0E19\u0E38\u0E21\u0E31\u0E15\u0E34	\u0E23\u0E2D\u0E15\u0E23\u0E27\u0E08	\u0E23\u0E2D\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A	\u0E23\u0E2D\u0E22\u0E37\u0E19\u0E22\u0E31\u0E19	\u0E2D\u0E22\u0E39\u0E48\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A	\u0E2D\u0E22\u0E39\u0E48\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E14\u0E33\u0E40\u0E19\u0E34\u0E19\u0E01\u0E32\u0E23	\u0E2D\u0E22\u0E39\u0E48\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E41\u0E01\u0E49\u0E44\u0E02	\u0E09\u0E1A\u0E31\u0E1A\u0E25\u0E48\u0E27\u0E07\u0E2B\u0E19\u0E49\u0E32	\u0E2A\u0E33\u0E40\u0E19\u0E32\u0E25\u0E48\u0E27\u0E07\u0E2B\u0E19\u0E49\u0E32	\u0E25\u0E48\u0E27\u0E07\u0E2B\u0E19\u0E49\u0E32	\u0E15\u0E31\u0E27\u0E2D\u0E22\u0E48\u0E32\u0E07	\u0E1E\u0E23\u0E35\u0E27\u0E34\u0E27	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E40\u0E15\u0E23\u0E35\u0E22\u0E21\u0E01\u0E32\u0E23	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E40\u0E15\u0E23\u0E35\u0E22\u0E21\u0E04\u0E27\u0E32\u0E21\u0E1E\u0E23\u0E49\u0E2D\u0E21	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E40\u0E15\u0E23\u0E35\u0E22\u0E21\u0E15\u0E31\u0E27	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E27\u0E32\u0E07\u0E41\u0E1C\u0E19	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E27\u0E32\u0E07\u0E41\u0E1C\u0E19	\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E27\u0E32\u0E07\u0E41\u0E1C\u0E19\u0E40\u0E17\u0E48\u0E32\u0E19\u0E31\u0E49\u0E19	\u0E40\u0E1A\u0E37\u0E49\u0E2D\u0E07\u0E15\u0E49\u0E19	\u0E0A\u0E31\u0E48\u0E27\u0E04\u0E23\u0E32\u0E27`, l: `\u0E23\u0E2D\u0E01\u0E48\u0E2D\u0E19	\u0E42\u0E1B\u0E23\u0E14\u0E23\u0E2D	\u0E43\u0E2B\u0E49\u0E23\u0E2D	\u0E23\u0E2D\u0E04\u0E33\u0E2A\u0E31\u0E48\u0E07	\u0E23\u0E2D\u0E41\u0E08\u0E49\u0E07	\u0E23\u0E2D\u0E1B\u0E23\u0E30\u0E01\u0E32\u0E28	\u0E04\u0E2D\u0E22	\u0E40\u0E01\u0E47\u0E1A	\u0E40\u0E01\u0E47\u0E1A\u0E44\u0E27\u0E49\u0E01\u0E48\u0E2D\u0E19	\u0E16\u0E37\u0E2D\u0E44\u0E27\u0E49	\u0E16\u0E37\u0E2D\u0E44\u0E27\u0E49\u0E01\u0E48\u0E2D\u0E19	\u0E43\u0E2B\u0E49\u0E23\u0E30\u0E07\u0E31\u0E1A	\u0E02\u0E2D\u0E43\u0E2B\u0E49\u0E23\u0E30\u0E07\u0E31\u0E1A	\u0E23\u0E30\u0E07\u0E31\u0E1A\u0E0A\u0E31\u0E48\u0E27\u0E04\u0E23\u0E32\u0E27	\u0E23\u0E30\u0E07\u0E31\u0E1A\u0E01\u0E32\u0E23	\u0E16\u0E39\u0E01\u0E23\u0E30\u0E07\u0E31\u0E1A	\u0E02\u0E2D\u0E43\u0E2B\u0E49\u0E0A\u0E30\u0E25\u0E2D	\u0E0A\u0E30\u0E25\u0E2D\u0E01\u0E32\u0E23	\u0E40\u0E25\u0E37\u0E48\u0E2D\u0E19	\u0E40\u0E25\u0E37\u0E48\u0E2D\u0E19\u0E2D\u0E2D\u0E01\u0E44\u0E1B	\u0E02\u0E2D\u0E40\u0E25\u0E37\u0E48\u0E2D\u0E19	\u0E16\u0E39\u0E01\u0E40\u0E25\u0E37\u0E48\u0E2D\u0E19	\u0E1E\u0E31\u0E01\u0E44\u0E27\u0E49	\u0E1E\u0E31\u0E01\u0E44\u0E27\u0E49\u0E01\u0E48\u0E2D\u0E19	\u0E2B\u0E22\u0E38\u0E14\u0E44\u0E27\u0E49	\u0E2B\u0E22\u0E38\u0E14\u0E44\u0E27\u0E49\u0E01\u0E48\u0E2D\u0E19	\u0E2B\u0E22\u0E38\u0E14\u0E0A\u0E31\u0E48\u0E27\u0E04\u0E23\u0E32\u0E27	\u0E41\u0E0A\u0E48\u0E41\u0E02\u0E47\u0E07	\u0E2D\u0E32\u0E22\u0E31\u0E14	\u0E1A\u0E25\u0E47\u0E2D\u0E01	\u0E1B\u0E34\u0E14\u0E01\u0E31\u0E49\u0E19	\u0E01\u0E31\u0E01	\u0E01\u0E31\u0E01\u0E44\u0E27\u0E49	\u0E2B\u0E19\u0E48\u0E27\u0E07	\u0E25\u0E48\u0E32\u0E0A\u0E49\u0E32	\u0E1C\u0E25\u0E31\u0E14	\u0E41\u0E02\u0E27\u0E19	\u0E41\u0E02\u0E27\u0E19\u0E44\u0E27\u0E49` };

// src/lexicon/languages/tr/restrictions.ts
var turkishRestrictions = { n: `hayir	yok	yoktur	hic	hicbir	katiyen	sakin	yasakla*	izin verilmez	izin verilmiyor	izin verilmemektedir	caiz degildir	uygun degildir	mumkun degildir	kacinin*	kacinilmali*	kacinma*	imtina*	sakinin	birakin	vazgecin	kesin	memnu	yapmayin	yapmayiniz`, f: `yayina	yayinda	yayimi	basmak	basilma*	baskiya	nesred*	kullan*	dolasima	abonelere gec*	ilet*	gonder*	iktibas*	atif	atifta bulun*	kaynak goster*	bahset*	bahsed*	degin*	soz et*	adini ver*`, p: `oncesi	evvel	degin	en erken	en gec	erken degil	sonrasinda	sonrasi`, c: `mahrem*	sirri	ozel	kayit disi	yazilmamak kaydiyla	yazilmamak uzere	isim verilmeden	kaynak gosterilmeden	kaynak belirtilmeden	bilgi amacli	sadece bilgi	arka plan	ic kullanim	dahili	kurum ici	aramizda	sizde kalsin	kimseyle paylas*	sessizlik	suskunluk	susun	sessiz	karartma	yayin ambargosu	yayina kapali	basina kapali	yayin icin degil	yayin icin degildir	yayinlanmak icin degil	sakli	gizlenme*	muhurlu	muhur	takdir	ketum*`, i: `geri cek*	iptal*	iptal edil*	silinme*	silinsin	kaldir*	yayindan kaldir*	yayindan cek*	siteden kaldir*	cikarin	cikariniz	cikaril*	cikartin	atin	imha*	imha edin	yok edin	yok say*	dikkate alinma*	itibar etmeyin	itibar etmeyiniz	goz ardi*	gormezden gel*	unutun	unutunuz	degistir*	yerine	duzelt*	tekzip*	tekzib*	yalanla*	hukmu yok	yanlis*	hata*	sehven`, r: `taslak*	taslagi	redakte edilmemis	duzeltilmemis	duzenlenmemis	duzelti	son hali degil*	nihai degil*	kesinlesme*	onay bekle*	onaydan gecme*	tamamlanmamis*	tamamlanmadi	bitmemis	yarim	eksik	on kopya	on izleme	onizleme*	on gosterim	on nusha	onceden	pesinen	pesin	erkenden	hazirlik*	hazirlik icin	planlama*	planlama icin	yalnizca planlama	gecici*	calisma metni	kontrol bekle*	kontrol asamasi*	inceleme asamasi*	yapim asamasi*	uzerinde calisiliyor`, l: `tutul*	elde tut*	elinizde tut*	sakla*	gecik*	engelle*	bloke*	blokaj*	askida	askiya al*	duraklat*	ara verin	yedekte	hazirda` };

// src/lexicon/languages/uk/restrictions.ts
var ukrainianRestrictions = { n: `\u043D\u0456	\u043D\u0435\u043C\u0430\u0454	\u043D\u0435\u043C\u0430	\u043D\u0456\u043A\u043E\u043C\u0443	\u043D\u0456\u0434\u0435	\u0436\u043E\u0434\u043D*	\u0443 \u0436\u043E\u0434\u043D\u043E\u043C\u0443 \u0440\u0430\u0437\u0456	\u0432 \u0436\u043E\u0434\u043D\u043E\u043C\u0443 \u0440\u0430\u0437\u0456	\u0437\u0430 \u0436\u043E\u0434\u043D\u0438\u0445 \u043E\u0431\u0441\u0442\u0430\u0432\u0438\u043D	\u043D\u0435\u043F\u0440\u0438\u043F\u0443\u0441\u0442\u0438\u043C*	\u0443\u043D\u0438\u043A*	\u043F\u0440\u0438\u043F\u0438\u043D*	\u0437\u0443\u043F\u0438\u043D\u0456\u0442\u044C	\u0437\u0443\u043F\u0438\u043D\u0438\u0442\u0438`, f: `\u043E\u043F\u0443\u0431\u043B\u0456\u043A*	\u0434\u0440\u0443\u043A*	\u043D\u0430\u0434\u0440\u0443\u043A*	\u043F\u0435\u0440\u0435\u0434\u0440\u0443\u043A*	\u0432\u0438\u0434\u0430\u0442\u0438	\u0440\u043E\u0437\u0433\u043E\u043B\u043E\u0448*	\u0440\u043E\u0437\u0433\u043E\u043B\u043E\u0441*	\u043F\u043E\u0448\u0438\u0440\u0438\u0442*	\u0440\u043E\u0437\u043F\u043E\u0432\u0441\u044E\u0434\u0436*	\u0440\u043E\u0437\u0441\u0438\u043B\u0430*	\u0440\u043E\u0437\u0456\u0441\u043B\u0430\u0442\u0438	\u0440\u043E\u0437\u0441\u0438\u043B\u043A*	\u043F\u0435\u0440\u0435\u0441\u0438\u043B\u0430*	\u043F\u0435\u0440\u0435\u0441\u043B\u0430\u0442\u0438	\u0432\u0438\u043F\u0443\u0441\u043A*	\u0432\u0438\u043F\u0443\u0441\u0442*	\u0432 \u0433\u0430\u0437\u0435\u0442\u0456	\u0443 \u0433\u0430\u0437\u0435\u0442\u0456	\u043D\u0430 \u0441\u0430\u0438\u0442\u0456	\u043D\u0430 \u0441\u0442\u0440\u0456\u0447\u0446\u0456	\u043D\u0430 \u0441\u0442\u0440\u0456\u0447\u043A\u0443	\u0434\u043E \u0434\u0440\u0443\u043A\u0443	\u0443 \u0434\u0440\u0443\u043A	\u0443 \u043C\u0435\u0440\u0435\u0436\u0456	\u0443 \u043C\u0435\u0440\u0435\u0436\u0443	\u0432 \u0456\u043D\u0442\u0435\u0440\u043D\u0435\u0442\u0456	\u0443 \u0441\u043E\u0446\u043C\u0435\u0440\u0435\u0436\u0430\u0445	\u0432\u0438\u043A\u043B\u0430\u0434\u0430*	\u0432\u0438\u043A\u043B\u0430\u0441\u0442\u0438	\u0432\u0438\u043A\u043B\u0430\u0434\u0456\u0442\u044C	\u0432\u0438\u0441\u0442\u0430\u0432*	\u0437\u0430\u0432\u0430\u043D\u0442\u0430*	\u043F\u043E\u0441\u0442\u0438\u0442\u0438	\u0437\u0430\u043F\u043E\u0441\u0442\u0438\u0442\u0438	\u0442\u0432\u0456\u0442*	\u0437\u0430\u0441\u0442\u043E\u0441\u043E\u0432*`, p: `\u043F\u0435\u0440\u0448 \u043D\u0456\u0436	\u0434\u043E\u043F\u043E\u043A\u0438	\u043F\u043E\u043A\u0438 \u043D\u0435	\u043F\u043E \u0437\u0430\u043A\u0456\u043D\u0447\u0435\u043D\u043D\u0456	\u043F\u043E \u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u043D\u0456	\u0449\u043E\u0438\u043D\u043E`, c: `\u043F\u0456\u0434 \u0433\u0440\u0438\u0444\u043E\u043C	\u043D\u0435 \u0434\u043B\u044F \u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0443	\u043D\u0435 \u043F\u0456\u0434 \u0437\u0430\u043F\u0438\u0441	\u0431\u0435\u0437 \u043F\u043E\u0441\u0438\u043B\u0430\u043D\u043D\u044F	\u0431\u0435\u0437 \u043F\u043E\u0441\u0438\u043B\u0430\u043D\u043D\u044F \u043D\u0430 \u0434\u0436\u0435\u0440\u0435\u043B\u043E	\u043D\u0435 \u0434\u043B\u044F \u0446\u0438\u0442\u0443\u0432\u0430\u043D\u043D\u044F	\u043D\u0435 \u0434\u043B\u044F \u0437\u0430\u043F\u0438\u0441\u0443	\u0434\u043B\u044F \u0441\u043B\u0443\u0436\u0431\u043E\u0432\u043E\u0433\u043E \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u043D\u043D\u044F	\u0441\u043B\u0443\u0436\u0431\u043E\u0432*	\u0434\u0441\u043A	\u0432\u043D\u0443\u0442\u0440\u0456\u0448\u043D*	\u0434\u043B\u044F \u0432\u043D\u0443\u0442\u0440\u0456\u0448\u043D\u044C\u043E\u0433\u043E \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u043D\u043D\u044F	\u0434\u043B\u044F \u0432\u043D\u0443\u0442\u0440\u0456\u0448\u043D\u044C\u043E\u0433\u043E \u0432\u0438\u043A\u043E\u0440\u0438\u0441\u0442\u0430\u043D\u043D\u044F	\u0442\u0456\u043B\u044C\u043A\u0438 \u0434\u043B\u044F \u0440\u0435\u0434\u0430\u043A\u0446\u0456\u0456	\u0434\u043B\u044F \u0432\u0456\u0434\u043E\u043C\u0430	\u0434\u043B\u044F \u0432\u0430\u0448\u043E\u0433\u043E \u0432\u0456\u0434\u043E\u043C\u0430	\u043C\u0456\u0436 \u043D\u0430\u043C\u0438	\u0437\u0430\u043A\u0440\u0438\u0442\u0430 \u0456\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0456\u044F	\u043C\u043E\u0432\u0447\u0430\u043D*	\u0440\u0435\u0436\u0438\u043C \u0442\u0438\u0448\u0456	\u0440\u0435\u0436\u0438\u043C \u043C\u043E\u0432\u0447\u0430\u043D\u043D\u044F	\u043C\u043E\u0432\u0447\u0430\u0442\u0438	\u043C\u043E\u0432\u0447\u0456\u0442\u044C	\u0442\u0440\u0438\u043C\u0430\u0442\u0438 \u043F\u0440\u0438 \u0441\u043E\u0431\u0456	\u0442\u0440\u0438\u043C\u0430\u0442\u0438 \u044F\u0437\u0438\u043A	\u0456\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0456\u0438\u043D\u0430 \u0442\u0438\u0448\u0430	\u0456\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0456\u0438\u043D\u0430 \u0431\u043B\u043E\u043A\u0430\u0434\u0430	\u043F\u0456\u0434 \u0435\u043C\u0431\u0430\u0440\u0433\u043E	\u043D\u0435 \u0434\u043B\u044F \u0434\u0440\u0443\u043A\u0443	\u043D\u0435 \u0434\u043B\u044F \u043F\u0443\u0431\u043B\u0456\u043A\u0430\u0446\u0456\u0456	\u043D\u0435 \u0434\u043B\u044F \u0435\u0444\u0456\u0440\u0443	\u043D\u0435 \u0434\u043B\u044F \u043F\u043E\u0448\u0438\u0440\u0435\u043D\u043D\u044F	\u043D\u0435 \u0434\u043B\u044F \u043F\u0440\u0435\u0441\u0438	\u0430\u043D\u043E\u043D\u0456\u043C\u043D\u043E	\u043D\u0435\u0440\u043E\u0437\u0433\u043E\u043B\u043E\u0448*	\u043F\u0440\u043E \u043D\u0435\u0440\u043E\u0437\u0433\u043E\u043B\u043E\u0448\u0435\u043D\u043D\u044F	\u043F\u0456\u0434 \u043F\u0456\u0434\u043F\u0438\u0441\u043A\u0443`, i: `\u0432\u0456\u0434\u043A\u043B\u0438\u043A*	\u0432\u0456\u0434\u043A\u043B\u0438\u0447*	\u0430\u043D\u0443\u043B*	\u0441\u043A\u0430\u0441\u0443\u0432*	\u0437\u043D\u0456\u043C\u0456\u0442\u044C	\u043F\u0440\u0438\u0431\u0440\u0430\u0442\u0438	\u043F\u0440\u0438\u0431\u0435\u0440\u0456\u0442\u044C	\u043F\u0440\u0438\u0431\u0438\u0440\u0430*	\u0441\u0442\u0435\u0440\u0442\u0438	\u0437\u0456\u0442\u0440\u0456\u0442\u044C	\u0432\u0438\u043A\u0440\u0435\u0441\u043B*	\u0432\u0438\u043A\u0438\u043D\u0443\u0442\u0438	\u0432\u0438\u043A\u0438\u043D\u044C\u0442\u0435	\u0432 \u043A\u043E\u0448\u0438\u043A	\u0443 \u043A\u043E\u0448\u0438\u043A	\u0437\u043D\u0438\u0449*	\u0434\u0435\u0437\u0430\u0432\u0443*	\u0441\u043F\u0440\u043E\u0441\u0442*	\u0456\u0433\u043D\u043E\u0440*	\u043F\u0440\u043E\u0456\u0433\u043D\u043E\u0440*	\u043D\u0435 \u0437\u0432\u0435\u0440\u0442\u0430\u0438\u0442\u0435 \u0443\u0432\u0430\u0433\u0438	\u043D\u0435 \u0431\u0440\u0430\u0442\u0438 \u0434\u043E \u0443\u0432\u0430\u0433\u0438	\u0437\u0430\u0431\u0443\u0442\u0438	\u0437\u0430\u043C\u0456\u043D*	\u0432\u0438\u043F\u0440\u0430\u0432\u043B*	\u0432\u0442\u0440\u0430\u0442\u0438\u0432 \u0447\u0438\u043D\u043D\u0456\u0441\u0442\u044C	\u0445\u0438\u0431\u043D*	\u043D\u0435\u0432\u0456\u0440\u043D*	\u043F\u0456\u0434\u0440\u043E\u0431\u043A*	\u043F\u0456\u0434\u0440\u043E\u0431\u043B\u0435\u043D*	\u0441\u0444\u0430\u0431\u0440\u0438\u043A\u043E\u0432*	\u0432\u0438\u0433\u0430\u0434\u0430\u043D*	\u043D\u0435\u0434\u043E\u0441\u0442\u043E\u0432\u0456\u0440\u043D*	\u043D\u0435 \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u0454 \u0434\u0456\u0438\u0441\u043D\u043E\u0441\u0442\u0456	\u043D\u0435\u043F\u0440\u0430\u0432\u0434*	\u0432\u043A\u0438\u0434	\u0440\u043E\u0437\u0456\u0433\u0440\u0430\u0448	\u0442\u0435\u0441\u0442\u043E\u0432*	\u043F\u0440\u043E\u0431\u043D*`, r: `\u0447\u0435\u0440\u043D\u0435\u0442\u043A*	\u0447\u043E\u0440\u043D\u043E\u0432*	\u043D\u0430\u0447\u0435\u0440\u043A	\u043F\u0440\u043E\u0454\u043A\u0442	\u0440\u043E\u0431\u043E\u0447\u0430 \u0432\u0435\u0440\u0441\u0456\u044F	\u0440\u043E\u0431\u043E\u0447\u0438\u0438 \u0432\u0430\u0440\u0456\u0430\u043D\u0442	\u043F\u043E\u043F\u0435\u0440\u0435\u0434\u043D\u044F \u0432\u0435\u0440\u0441\u0456\u044F	\u043D\u0435\u0432\u0456\u0434\u0440\u0435\u0434\u0430\u0433\u043E\u0432\u0430\u043D*	\u043D\u0435 \u0432\u0456\u0434\u0440\u0435\u0434\u0430\u0433\u043E\u0432\u0430\u043D*	\u0431\u0435\u0437 \u0440\u0435\u0434\u0430\u0433\u0443\u0432\u0430\u043D\u043D\u044F	\u043D\u0435\u043E\u0441\u0442\u0430\u0442\u043E\u0447\u043D*	\u043D\u0435 \u043E\u0441\u0442\u0430\u0442\u043E\u0447\u043D*	\u043D\u0435\u043F\u043E\u0432\u043D*	\u043D\u0435 \u0437\u0430\u0442\u0432\u0435\u0440\u0434\u0436*	\u043D\u0435\u0437\u0430\u0442\u0432\u0435\u0440\u0434\u0436*	\u043D\u0435 \u043F\u043E\u0433\u043E\u0434\u0436\u0435\u043D*	\u043D\u0435\u043F\u043E\u0433\u043E\u0434\u0436*	\u043D\u0435 \u0443\u0437\u0433\u043E\u0434\u0436*	\u043D\u0435\u0443\u0437\u0433\u043E\u0434\u0436*	\u043D\u0435 \u0437\u0430\u0432\u0456\u0437\u043E\u0432\u0430\u043D*	\u043D\u0435 \u0432\u0438\u0447\u0438\u0442\u0430\u043D*	\u043D\u0435\u0432\u0438\u0447\u0438\u0442\u0430\u043D*	\u0441\u0438\u0440\u0438\u0438	\u0441\u0438\u0440\u0430	\u0441\u0438\u0440\u0435	\u0437\u0430\u0437\u0434\u0430\u043B\u0435\u0433\u0456\u0434\u044C	\u0437\u0430\u0432\u0447\u0430\u0441\u043D\u043E	\u043D\u0430\u043F\u0435\u0440\u0435\u0434	\u043F\u0440\u0435\u0432'\u044E	\u0434\u043B\u044F \u043F\u0456\u0434\u0433\u043E\u0442\u043E\u0432\u043A\u0438	\u0434\u043B\u044F \u043F\u043B\u0430\u043D\u0443\u0432\u0430\u043D\u043D\u044F	\u043B\u0438\u0448\u0435 \u0434\u043B\u044F \u043F\u043B\u0430\u043D\u0443\u0432\u0430\u043D\u043D\u044F	\u043D\u0430 \u043F\u0435\u0440\u0435\u0432\u0456\u0440\u0446\u0456	\u043D\u0430 \u043F\u043E\u0433\u043E\u0434\u0436\u0435\u043D\u043D\u0456	\u043D\u0430 \u0443\u0437\u0433\u043E\u0434\u0436\u0435\u043D\u043D\u0456	\u0432 \u0440\u043E\u0431\u043E\u0442\u0456	\u0443 \u0440\u043E\u0431\u043E\u0442\u0456`, l: `\u0442\u0440\u0438\u043C\u0430\u0442\u0438	\u0442\u0440\u0438\u043C\u0430\u0438\u0442\u0435	\u0437\u0430\u0442\u0440\u0438\u043C*	\u043E\u0447\u0456\u043A\u0443*	\u043F\u0440\u0438\u0437\u0443\u043F\u0438\u043D*	\u0431\u043B\u043E\u043A*	\u0437\u0430\u0431\u043B\u043E\u043A*	\u043D\u0430 \u043F\u0430\u0443\u0437\u0456	\u0443 \u0437\u0430\u043F\u0430\u0441	\u0443 \u0437\u0430\u043F\u0430\u0441\u0456	\u0432 \u0448\u0443\u0445\u043B\u044F\u0434\u0443	\u0432\u0456\u0434\u0441\u0442\u0440\u043E\u0447*	\u0432\u0456\u0434\u0442\u0435\u0440\u043C\u0456\u043D*	\u043D\u0435 \u043F\u043E\u0441\u043F\u0456\u0448\u0430\u0438\u0442\u0435	\u043D\u0435 \u043A\u0432\u0430\u043F\u0442\u0435*	\u0431\u0443\u0442\u0438 \u043D\u0430\u043F\u043E\u0433\u043E\u0442\u043E\u0432\u0456` };

// src/lexicon/languages/vi/restrictions.ts
var vietnameseRestrictions = { n: `han che	tranh	kieng	xin dung`, f: `dua	duoc cong bo	in an	in bao	len bao	len mang	truyen hinh	truyen di	truyen tai	truc tiep	trinh chieu	khai thac	tai len	tren mang	tren trang	tren bao	tren song	tren mang xa hoi	tren internet	phan phoi	luu hanh	lan truyen	truyen ba	chuyen	gui	gui di	cung cap	trich`, p: `chung nao	chung nao chua	khong som hon	som nhat	som nhat la`, c: `ngoai le	khong ghi am	khong trich dan	khong dan nguon	khong neu nguon	khong neu ten	giau ten	an danh	noi bo	luu hanh noi bo	su dung noi bo	dung noi bo	chi de tham khao	de tham khao	tham khao	chi de biet	de biet	chi danh cho ban	chi minh ban	giua chung ta	rieng tu	rieng	giu cho rieng minh	im lang	giu im lang	khong tiet lo	te nhi	phong toa thong tin	phong toa tin tuc	bung bit	cam van	cam van thong tin	cam van tin tuc	bi cam van	han che dang	khong de dang	khong de dang bao	khong de phat	khong dung de dang	khong cong bo	khong pho bien	niem phong`, i: `xin rut	bi rut	bi thu hoi	xoa bai	xoa tin	bi xoa	ha bai	ha xuong	thao xuong	boc bai	vut	tieu huy	pha huy	phot lo	lo di	khong quan tam	dung de y	dung quan tam	khong can de y	quen di	hay quen	thay	dinh chinh	sua	cai chinh	khong dung	khong dung su that	khong chinh xac	loi	nham`, r: `nhap	du thao	so thao	phac thao	tho	chua bien tap	chua duoc bien tap	chua chinh sua	chua hoan chinh	chua hoan thien	chua hoan tat	chua xong	chua day du	chua chinh thuc	chua phai ban cuoi	chua phai ban chinh	khong phai ban cuoi	chua duyet	chua duoc duyet	chua phe duyet	chua duoc phe duyet	chua kiem tra	cho duyet	dang cho duyet	cho phe duyet	cho xac nhan	cho kiem tra	dang bien tap	dang xu ly	dang kiem tra	dang hoan thien	ban gui truoc	ban truoc	gui truoc	truoc thoi han	ban xem truoc	xem truoc	soan san	viet san	de chuan bi	chuan bi truoc	de len ke hoach`, l: `tri hoan	bi hoan	lui	dinh	treo	dong bang	chan	khoa	de danh	de lai	de do	du tru	du phong` };

// src/lexicon/languages/zh-Hans/restrictions.ts
var simplifiedChineseRestrictions = { n: `\u4E0D\u5141\u8BB8	\u4E0D\u5E94\u8BE5	\u4E0D\u4F1A	\u4E0D\u7528\u4E8E	\u6CA1\u6709	\u65E0\u9700	\u7EDD\u4E0D	\u51B3\u4E0D	\u7EDD\u4E0D\u80FD	\u7EDD\u4E0D\u53EF	\u7EDD\u5BF9\u4E0D	\u7EDD\u5BF9\u4E0D\u8981	\u7EDD\u5BF9\u4E0D\u80FD	\u5343\u4E07\u4E0D\u8981	\u5343\u4E07\u522B`, f: `\u767B\u8F7D	\u767B\u62A5	\u5370\u53D1	\u8F6C\u64AD	\u5F00\u64AD	\u4E0A\u4F20	\u4E0A\u8F7D	\u4E0A\u5934\u6761	\u53D1\u653E	\u6D3E\u53D1	\u53D1\u9001	\u53D1\u884C	\u6563\u53D1	\u6269\u6563	\u4F20\u9001	\u4F20\u9605	\u4F20\u9012	\u6D41\u4F20	\u8F6C\u53D1	\u8F6C\u8FF0	\u8F6C\u544A	\u8F6C\u8D34	\u5206\u4EAB	\u5171\u4EAB	\u9009\u7528	\u63F4\u5F15	\u6458\u5F15`, p: `\u65E9\u4E8E	\u4E0D\u65E9\u4E8E	\u4E0D\u5F97\u65E9\u4E8E	\u6700\u65E9\u4E8E	\u4E3A\u6B62	\u987B\u5F85	\u987B\u7B49`, c: `\u4E25\u683C\u4FDD\u5BC6	\u9AD8\u5EA6\u673A\u5BC6	\u56FD\u5BB6\u79D8\u5BC6	\u5546\u4E1A\u79D8\u5BC6	\u5185\u90E8\u8D44\u6599	\u5185\u90E8\u4F7F\u7528	\u5185\u90E8\u53C2\u8003	\u5185\u53C2	\u4EC5\u4F9B\u5185\u90E8	\u4EC5\u4F9B\u5185\u90E8\u4F7F\u7528	\u5185\u90E8\u4F20\u9605	\u9650\u5185\u90E8	\u4EC5\u4F9B\u53C2\u8003	\u4F9B\u53C2\u8003	\u4EC5\u4F9B\u80CC\u666F	\u80CC\u666F\u8D44\u6599	\u80CC\u666F\u4ECB\u7ECD	\u4EC5\u4F5C\u80CC\u666F	\u80CC\u666F\u5439\u98CE	\u4E0D\u516C\u5F00	\u975E\u516C\u5F00	\u4E0D\u5BF9\u5916	\u4E0D\u5B9C\u516C\u5F00	\u4E0D\u5F97\u5916\u4F20	\u4E0D\u4F9B\u53D1\u8868	\u4E0D\u4F9B\u62A5\u9053	\u4E0D\u8BB0\u540D	\u4E0D\u5F97\u7F72\u540D	\u4E0D\u6CE8\u660E\u6765\u6E90	\u975E\u8BB0\u5F55	\u4E0D\u4F5C\u8BB0\u5F55	\u4E0D\u5165\u8BB0\u5F55	\u9605\u540E\u5373\u711A	\u4EC5\u9650\u672C\u4EBA	\u4EC5\u4F9B\u9601\u4E0B	\u4EC5\u4F9B\u60A8	\u9650\u9605	\u4E0D\u8981\u544A\u8BC9\u4EFB\u4F55\u4EBA	\u7F04\u9ED8	\u9759\u9ED8`, i: `\u64A4\u6362	\u64A4\u7248	\u5E9F\u6B62	\u6CE8\u9500	\u5BA3\u5E03\u65E0\u6548	\u5BA3\u544A\u65E0\u6548	\u67AA\u6BD9	\u505C\u53D1	\u5220	\u5220\u53BB	\u5220\u7A3F	\u5220\u6389	\u5220\u5E16	\u4E0B\u7EBF	\u4E22\u5F03	\u629B\u5F03	\u5E9F\u5F03	\u5F03\u7528	\u5F03\u7A3F	\u6BC1\u6389	\u8BF7\u5FFD\u7565	\u5FFD\u89C6	\u65E0\u89C6	\u4E0D\u4E88\u7406\u4F1A	\u8BF7\u52FF\u7406\u4F1A	\u4E0D\u5FC5\u7406\u4F1A	\u4E0D\u8981\u7406\u4F1A	\u4E0D\u4E88\u8003\u8651	\u5FD8\u8BB0	\u66FF\u6362	\u66F4\u6362	\u4EE5\u6B64\u4E3A\u51C6	\u4EE5\u65B0\u7A3F\u4E3A\u51C6	\u66F4\u6B63\u542F\u4E8B	\u8BA2\u6B63	\u52D8\u8BEF	\u7EA0\u6B63	\u6539\u6B63`, r: `\u8BA8\u8BBA\u7A3F	\u5F81\u6C42\u610F\u89C1\u7A3F	\u9001\u5BA1\u7A3F	\u5F85\u5BA1\u7A3F	\u6837\u7A3F	\u672A\u7F16\u8F91	\u672A\u7ECF\u7F16\u8F91	\u672A\u5BA1	\u672A\u5BA1\u6838	\u672A\u7ECF\u5BA1\u6838	\u672A\u7ECF\u5BA1\u5B9A	\u672A\u5BA1\u5B9A	\u672A\u6821\u5BF9	\u975E\u6700\u7EC8\u7A3F	\u975E\u6700\u7EC8\u7248	\u4E0D\u662F\u6700\u7EC8	\u4E0D\u662F\u6700\u7EC8\u7248	\u672A\u6700\u7EC8	\u5C1A\u672A\u5BA1\u6838	\u672A\u83B7\u6279\u51C6	\u5F85\u5BA1	\u5F85\u5BA1\u6838	\u5F85\u5BA1\u6279	\u5F85\u6838	\u5F85\u786E\u8BA4`, l: `\u8BF7\u7B49	\u8BF7\u7A0D\u5019	\u9759\u5019	\u9759\u5F85	\u6682\u7559	\u538B	\u6263\u53D1	\u6682	\u6682\u7F13\u53D1\u5E03	\u6682\u7F13\u520A\u53D1	\u6682\u7F13\u64AD\u53D1	\u7F13\u64AD	\u6682\u505C\u53D1\u5E03	\u6682\u505C\u4F7F\u7528	\u6682\u505C\u64AD\u53D1	\u6682\u4E0D\u53D1\u5E03	\u6682\u4E0D\u520A\u53D1	\u6682\u4E0D\u4F7F\u7528	\u6682\u65F6\u4E0D	\u6682\u65F6` };

// src/lexicon/languages/zh-Hant/restrictions.ts
var traditionalChineseRestrictions = { n: `\u83AB	\u4E0D\u53EF\u4EE5	\u4E0D\u8A31	\u4E0D\u5141\u8A31	\u4E0D\u61C9\u8A72	\u4E0D\u6703	\u4E0D\u518D	\u4E0D\u5FC5	\u4E0D\u7528\u65BC	\u4E0D\u4F9B	\u4E0D\u4F5C	\u6C92\u6709	\u975E	\u6BCB\u9808	\u7121\u9808	\u7D55\u4E0D	\u6C7A\u4E0D	\u7D55\u4E0D\u80FD	\u7D55\u4E0D\u53EF	\u7D55\u5C0D\u4E0D	\u7D55\u5C0D\u4E0D\u8981	\u7D55\u5C0D\u4E0D\u80FD	\u5343\u842C\u4E0D\u8981`, f: `\u767B\u8F09	\u767B\u5831	\u51FA\u520A	\u4ED8\u5370	\u4ED8\u6893	\u5370\u767C	\u4E0A\u7248	\u767C\u65B0\u805E	\u64AD\u653E	\u8F49\u64AD	\u76F4\u64AD	\u958B\u64AD	\u4E0A\u50B3	\u4E0A\u8F09	\u4E0A\u67B6	\u4E0A\u7A3F	\u4E0A\u982D\u689D	\u63A8\u64AD	\u63A8\u51FA	\u653E\u51FA	\u91CB\u51FA	\u767C\u653E	\u6D3E\u767C	\u767C\u9001	\u767C\u884C	\u6563\u767C	\u6563\u4F48	\u64F4\u6563	\u50B3\u9001	\u50B3\u95B1	\u50B3\u905E	\u6D41\u50B3	\u8F49\u767C	\u8F49\u8FF0	\u8F49\u544A	\u8F49\u8CBC`, p: `\u5148\u524D	\u6B64\u524D	\u5728\u6B64\u4E4B\u524D	\u65E9\u65BC	\u4E0D\u65E9\u65BC	\u4E0D\u5F97\u65E9\u65BC	\u6700\u65E9	\u6700\u65E9\u65BC	\u6700\u65E9\u5728	\u65E9\u524D	\u622A\u81F3	\u622A\u6B62	\u70BA\u6B62	\u7B49\u5230	\u5F85\u5230	\u9808\u5F85	\u9808\u7B49`, c: `\u7955\u5BC6	\u7D55\u5BC6	\u6975\u6A5F\u5BC6	\u6D89\u5BC6	\u5BC6\u4EF6	\u56B4\u683C\u4FDD\u5BC6	\u9AD8\u5EA6\u6A5F\u5BC6	\u570B\u5BB6\u6A5F\u5BC6	\u5546\u696D\u6A5F\u5BC6	\u71DF\u696D\u79D8\u5BC6	\u5075\u67E5\u4E0D\u516C\u958B	\u5167\u90E8\u8CC7\u6599	\u5167\u90E8\u4F7F\u7528	\u5167\u90E8\u53C3\u8003	\u50C5\u4F9B\u5167\u90E8	\u50C5\u4F9B\u5167\u90E8\u4F7F\u7528	\u5167\u90E8\u50B3\u95B1	\u9650\u5167\u90E8	\u50C5\u4F9B\u53C3\u8003	\u4F9B\u53C3\u8003	\u50C5\u4F9B\u80CC\u666F	\u80CC\u666F\u8CC7\u6599	\u80CC\u666F\u8AAA\u660E	\u50C5\u4F5C\u80CC\u666F	\u4E0D\u516C\u958B	\u4E0D\u5C0D\u5916	\u4E0D\u5B9C\u516C\u958B	\u4E0D\u5F97\u5916\u50B3	\u4E0D\u4F9B\u767C\u8868	\u4E0D\u4F9B\u5F15\u7528	\u4E0D\u4F9B\u520A\u767B	\u4E0D\u4F9B\u5831\u5C0E	\u4E0D\u53EF\u5F15\u7528	\u4E0D\u5177\u540D	\u4E0D\u8A18\u540D	\u4E0D\u7F72\u540D	\u4E0D\u8A3B\u660E\u4F86\u6E90	\u79C1\u4E0B	\u79C1\u4E0B\u900F\u9732	\u975E\u6B63\u5F0F	\u4E0D\u5217\u5165\u7D00\u9304	\u4E0D\u7559\u7D00\u9304	\u4E0D\u4F5C\u8A18\u9304	\u95B1\u5F8C\u5373\u711A	\u50C5\u9650\u672C\u4EBA	\u50C5\u4F9B\u95A3\u4E0B	\u50C5\u4F9B\u60A8	\u9650\u95B1	\u4F60\u77E5\u6211\u77E5	\u4E0D\u8981\u544A\u8A34\u4EFB\u4F55\u4EBA	\u5B88\u53E3\u5982\u74F6	\u4FDD\u6301\u6C89\u9ED8	\u6C89\u9ED8	\u7DD8\u9ED8`, i: `\u64A4\u7A3F	\u64A4\u63DB	\u64A4\u64AD	\u62BD\u6389	\u62BD\u8D77	\u53EC\u56DE	\u5EE2\u6B62	\u5EE2\u68C4	\u8A3B\u92B7	\u5BA3\u5E03\u7121\u6548	\u5BA3\u544A\u7121\u6548	\u505C\u767C	\u522A	\u522A\u53BB	\u522A\u7A3F	\u522A\u6389	\u522A\u6587	\u79FB\u9664	\u53BB\u9664	\u6E05\u9664	\u4E0B\u7DDA	\u62FF\u4E0B	\u62FF\u6389	\u4E1F\u68C4	\u4E1F\u6389	\u6254\u6389	\u62CB\u68C4	\u68C4\u7528	\u68C4\u7A3F	\u6BC0\u6389	\u8ACB\u5FFD\u7565	\u5FFD\u8996	\u4E0D\u4E88\u7406\u6703	\u8ACB\u52FF\u7406\u6703	\u6BCB\u9808\u7406\u6703	\u4E0D\u5FC5\u7406\u6703	\u4E0D\u8981\u7406\u6703	\u4E0D\u4E88\u8003\u616E	\u4E0D\u7528\u7BA1	\u5FD8\u6389	\u5FD8\u8A18	\u66FF\u63DB	\u66F4\u63DB	\u53D6\u4EE3	\u4EE5\u6B64\u70BA\u6E96	\u4EE5\u65B0\u7A3F\u70BA\u6E96	\u66F4\u6B63	\u66F4\u6B63\u555F\u4E8B	\u52D8\u8AA4	\u7CFE\u6B63`, r: `\u521D\u7A3F	\u5E95\u7A3F	\u8A0E\u8AD6\u7A3F	\u9001\u5BE9\u7A3F	\u5F85\u5BE9\u7A3F	\u6A23\u7A3F	\u6BDB\u7A3F	\u672A\u7DE8\u8F2F	\u672A\u7D93\u7DE8\u8F2F	\u672A\u5BE9	\u672A\u5BE9\u6838	\u672A\u7D93\u5BE9\u6838	\u672A\u7D93\u5BE9\u5B9A	\u672A\u6821\u5C0D	\u672A\u6821	\u672A\u5B9A	\u975E\u5B9A\u7A3F	\u975E\u6700\u7D42\u7A3F	\u975E\u6700\u7D42\u7248	\u4E0D\u662F\u6700\u7D42	\u4E0D\u662F\u6700\u7D42\u7248	\u672A\u5B8C\u7A3F	\u4E0D\u5B8C\u6574	\u5C1A\u672A\u5B8C\u6210	\u5C1A\u672A\u6279\u51C6	\u5C1A\u672A\u6838\u51C6	\u5C1A\u672A\u5BE9\u6838	\u672A\u6279\u51C6	\u672A\u7372\u6279\u51C6	\u672A\u6838\u53EF	\u5F85\u5BE9	\u5F85\u5BE9\u6838	\u5F85\u5BE9\u6279	\u5F85\u6279	\u5F85\u6838\u5BE6	\u5F85\u67E5\u8B49	\u5F85\u78BA\u8A8D	\u5F85\u7DE8`, l: `\u7B49	\u8ACB\u7B49	\u7A0D\u7B49	\u8ACB\u7A0D\u5019	\u975C\u5019	\u975C\u5F85	\u7B49\u901A\u77E5	\u7B49\u5F85\u901A\u77E5	\u5019\u547D	\u66AB\u7559	\u7559\u5B58	\u58D3	\u58D3\u7A3F	\u6263	\u6263\u767C	\u6309\u4F4F	\u6309\u4E0B	\u62BC\u4F4F	\u66AB	\u66AB\u7DE9\u767C\u5E03	\u66AB\u7DE9\u767C\u4F48	\u66AB\u7DE9\u520A\u767B	\u66AB\u7DE9\u64AD\u51FA	\u7DE9\u64AD	\u66AB\u505C\u767C\u5E03	\u66AB\u505C\u4F7F\u7528	\u66AB\u505C\u520A\u767B	\u66AB\u4E0D\u767C\u5E03	\u66AB\u4E0D\u520A\u767B	\u66AB\u4E0D\u4F7F\u7528` };

// src/lexicon/restrictions/language-words.ts
var languageWords = [arabicRestrictions, bulgarianRestrictions, catalanRestrictions, czechRestrictions, danishRestrictions, germanRestrictions, greekRestrictions, englishRestrictions, spanishRestrictions, persianRestrictions, finnishRestrictions, frenchRestrictions, hebrewRestrictions, hindiRestrictions, croatianRestrictions, hungarianRestrictions, indonesianRestrictions, italianRestrictions, japaneseRestrictions, koreanRestrictions, norwegianRestrictions, dutchRestrictions, polishRestrictions, portugueseRestrictions, romanianRestrictions, russianRestrictions, slovakRestrictions, slovenianRestrictions, serbianRestrictions, swedishRestrictions, thaiRestrictions, turkishRestrictions, ukrainianRestrictions, vietnameseRestrictions, traditionalChineseRestrictions, simplifiedChineseRestrictions];

// src/lexicon/restrictions/weak-roles.ts
var weakRoles = { e: "embargem	embargiem	embargu	embargoja	embargoval*	\u0435\u043C\u0431\u0430\u0440\u0433\u043E*", P: "\uD574 \uC8FC\uC2ED\uC2DC\uC624	\uC8FC\uC2ED\uC2DC\uC624	\uD574\uC8FC\uC2ED\uC2DC\uC624	\uC8FC\uC2DC\uAE30 \uBC14\uB78D\uB2C8\uB2E4	\uBC14\uB78D\uB2C8\uB2E4	\uBD80\uD0C1\uB4DC\uB9BD\uB2C8\uB2E4	\uC2ED\uC2DC\uC624	\u304F\u3060\u3055\u3044	\u4E0B\u3055\u3044	\u304A\u9858\u3044", qS: "\u0E25\u0E1A\u0E02\u0E48\u0E32\u0E27	\u0E16\u0E2D\u0E14\u0E02\u0E48\u0E32\u0E27", x: "the park	a park	car park	parks	the wait	a wait	the delay	a delay	delays	the pause	the freeze	the line	a line	the post	a post	\u0E44\u0E21\u0E48\u0E21\u0E35	khong co	\u6CA1\u6709	\u6C92\u6709	\u4E0D\u4EE3\u8868	\u656C\u8BF7\u8C05\u89E3	\u656C\u8ACB\u8AD2\u89E3	\u656C\u8ACB\u898B\u8AD2	\u656C\u8BF7\u671F\u5F85	\u656C\u8ACB\u671F\u5F85	\u656C\u8BF7\u5173\u6CE8	\u656C\u8ACB\u95DC\u6CE8	\uC5C6\uB294	\uC5C6\uC774	without a	without any	sandy	sands	sandstone	sandwich	sandwiches	retirement	retired	\u53D1\u751F	\u767C\u751F	\u5F15\u53D1	\u5F15\u767C	\u7206\u53D1	\u7206\u767C	\u51FA\u53D1	\u51FA\u767C	\u5F00\u53D1	\u958B\u767C	\u53D1\u73B0	\u767C\u73FE	\u53D1\u5C55	\u767C\u5C55	\u53D1\u8FBE	\u53D1\u5C04	\u767C\u5C04	\u53D1\u8A00	\u767C\u8A00	\u542F\u53D1	\u53D1\u52A8	\u767C\u52D5	\u9812\u767C	\u9881\u53D1	\u7528\u6237	\u7528\u6236	\u7528\u9014	\u4F5C\u7528	\u8D39\u7528	\u8CBB\u7528	\u4FE1\u7528	\u5E94\u7528	\u61C9\u7528	\u5229\u7528	\u4E8B\u4EF6	\u6761\u4EF6	\u6761\u7EA6	\u53D1\u884C\u4EBA	\u767B\u9646	\u767B\u5834	\u767B\u5C71	\u7121\u6599	\u7121\u4E8B	\u672A\u6765	\u767A\u751F	\u767A\u898B	\u767A\u5C55	\u958B\u767A	\u51FA\u767A	\u767A\u5C04	\u7528\u610F	\u8CBB\u7528	\u4FE1\u7528	\u63A1\u7528\u60C5\u5831	\u7528\u610F", v: `push live	pushed live	go up	put up	tweet	tweets	tweeting	nyilvanos	nyilvanossag*	tuitej*	twitteren	en xarxes	a les xarxes	xarxes	pengeu	reported	\u0628\u0627\u0644\u0646\u0634\u0631	\u0628\u0627\u0644\u0628\u062B	\u0628\u0646\u0634\u0631\u0647	appear	appears	go out	goes out	go live	goes live	going live	go on air	on air	online	web	website	websites	post	posting	share	shared	quote	quoted	disclose*	reveal*	file	announce	aired	carried	carry	touch	live	reproduc*	public	publicly	put out	send out	erschein*	online stellen	online gestellt	on air gehen	gesendet	auf sendung	zitier*	berichte*	bekannt*	weitergeb*	weitergegeben	ubernehm*	ubernommen	bringen	offentlich	einsetz*	auszustrahl*	ausstrahl*	ausgestrahl*	paraitre	parution	mettre en ligne	mise en ligne	mise en onde	a l'antenne	citer	divulg*	reveler	relayer	sortir	exploiter	exploitable	rendre publi*	partag*	passer a l'antenne	aparecer	salir al aire	al aire	en linea	subir	compartir	citar	revelar	salir	sacar	colgar	reproduc*	emitir*	dar a conocer	anunciar	hacer publi*	transmit*	uscire	apparire	mettere online	onda	citare	rivelare	riprend*	riprodu*	diffusione	condivid*	rilanci*	lanciare	sair	ir ao ar	ao ar	no ar	colocar no ar	postar	citar	revelar	aproveit*	reproduz*	compartilh*	partilh*	veicular	subir no site	verschijn*	online zetten	naar buiten brengen	naar buiten	delen	overnemen	overgenomen	citeren	brengen	bekendmak*	openbaar*	uitbreng*	mededel*	laggas ut	lagga ut	laggas	spridas	sprid*	citera*	ut	delas	dela	ga ut	publicitet	aterge*	sandas	spres	spre	deles	dele	legges ut	legge ut	siteres	gjengi*	gengiv*	citer*	udsend*	udgiv*	omtal*	kringkast*	levit*	lahet*	jaka*	siteer*	nettiin	uutisoi*	esit*	kerto*	tuoda julki	ulos	ukazac	ukaz*	cytowa*	udostep*	ujawn*	nadawa*	podawa*	podac	w sieci	opublik*	zamieszcz*	umieszcz*	emisj*	zverejn*	citova*	sdil*	vydat	vydan*	siri*	uvadet	uverejn*	vyjst	zdiela*	odvysiel*	jelenhet*	jelen*	idez*	megoszt*	nyilvanos*	kiad*	leadhat*	leadas*	felhasznal*	terjeszt*	lehoz*	adasba	aparea	apar	apara	citat*	difuz*	distribui*	dezvalui*	transmis*	redat*	preluat*	prelua*	online-ul	emitat*	objavlj*	prenos*	emitir*	prenijeti	deliti	deli	razglas*	\u0432\u044B\u0445\u043E\u0434*	\u0432\u044B\u043F\u0443\u0441\u043A*	\u0432\u044B\u0434\u0430*	\u0446\u0438\u0442\u0438\u0440*	\u0441\u0441\u044B\u043B\u0430*	\u0434\u0430\u0432\u0430*	\u043F\u0435\u0440\u0435\u0434\u0430\u0432*	\u0441\u0442\u0430\u0432\u0438\u0442\u044C	\u043F\u0435\u0440\u0435\u043F\u0435\u0447\u0430\u0442*	\u0442\u0438\u0440\u0430\u0436*	\u043E\u0437\u0432\u0443\u0447*	\u0442\u0440\u0430\u043D\u0441\u043B*	\u0432\u0435\u0449\u0430\u043D*	\u0441\u0435\u0442\u0438	\u0440\u043E\u0437\u043C\u0456*	\u0446\u0438\u0442\u0443\u0432*	\u0432\u0438\u0445\u043E\u0434*	\u0432\u0438\u0434\u0430\u0432*	\u043F\u0435\u0440\u0435\u0434\u0430*	\u0435\u0444\u0456\u0440*	\u043F\u043E\u0448\u0438\u0440\u0435\u043D*	\u0438\u0437\u043B\u044A\u0447*	\u043F\u0443\u0441\u043A\u0430*	\u0446\u0438\u0442\u0438\u0440\u0430*	\u0435\u043C\u0438\u0442\u0438\u0440*	\u0438\u0437\u043B\u0438\u0437\u0430*	\u043F\u0440\u0435\u043D\u043E\u0441*	\u03BC\u03B5\u03C4\u03B1\u03B4\u03BF\u03B8*	\u03BC\u03B5\u03C4\u03B1\u03B4\u03BF\u03C3*	\u03B1\u03BD\u03B1\u03C1\u03C4*	\u03B1\u03BD\u03B5\u03B2*	\u03BA\u03C5\u03BA\u03BB\u03BF\u03C6\u03BF\u03C1*	\u03C7\u03C1\u03B7\u03C3*	\u03B5\u03BA\u03B4\u03BF*	\u03B3\u03BD\u03C9\u03C3\u03C4\u03BF\u03C0\u03BF\u03B9*	\u03C0\u03C1\u03BF\u03B2\u03BB*	servis*	paylas*	duyur*	haberlestir*	girilme*	girilmesin	aktar*	alinti*	ge\xE7ilme*	verilme*	verilmesin	dagit*	\u0625\u0630\u0627\u0639\u0629	\u0625\u0630\u0627\u0639\u062A\u0647	\u0625\u0630\u0627\u0639\u062A\u0647\u0627	\u0628\u062B\u0647	\u0628\u062B\u0647\u0627	\u062A\u062F\u0627\u0648\u0644	\u062A\u062F\u0627\u0648\u0644\u0647	\u062A\u062F\u0627\u0648\u0644\u0647\u0627	\u0625\u0639\u0644\u0627\u0646	\u062A\u0648\u0632\u064A\u0639	\u062A\u0648\u0632\u064A\u0639\u0647	\u0627\u0642\u062A\u0628\u0627\u0633	\u0646\u0642\u0644	\u062A\u0639\u0645\u064A\u0645	\u0639\u0631\u0636	\u0625\u0639\u0627\u062F\u0629 \u0627\u0644\u0646\u0634\u0631	\u064A\u0630\u0627\u0639	\u062A\u0630\u0627\u0639	\u064A\u0628\u062B	\u062A\u0628\u062B	\u064A\u0646\u0634\u0631	\u0645\u0646\u062A\u0634\u0631 \u0634\u0648\u062F	\u0628\u0627\u0632\u0646\u0634\u0631	\u0627\u0639\u0644\u0627\u0645	\u062A\u0648\u0632\u06CC\u0639	\u0627\u0631\u0633\u0627\u0644	\u05DC\u05D4\u05E2\u05DC\u05D5\u05EA	\u05D4\u05E2\u05DC\u05D0\u05D4	\u05DC\u05E6\u05D8\u05D8	\u05DC\u05D7\u05E9\u05D5\u05E3	\u05E2\u05D5\u05DC\u05D4	\u05DC\u05E9\u05D9\u05D3\u05D5\u05E8	\u05D9\u05E4\u05D5\u05E8\u05E1\u05DD	\u05EA\u05E4\u05D5\u05E8\u05E1\u05DD	\u05D9\u05E4\u05D5\u05E8\u05E1\u05DE\u05D5	\u05D9\u05E9\u05D5\u05D3\u05E8	\u05DC\u05E2\u05E9\u05D5\u05EA	\u05E9\u05D9\u05D3\u05D5\u05E8	\u05D4\u05E4\u05E6\u05D4	\u091C\u093E\u0930\u0940	\u0938\u093E\u091D\u093E	\u0926\u093F\u0916\u093E\u090F*	\u091B\u093E\u092A*	\u091A\u0932\u093E\u090F*	\u091A\u0932\u093E\u090F\u0902	\u0926\u093F\u0916\u093E\u090F\u0902	\u092A\u094D\u0930\u0938\u093E\u0930\u0923	\u092A\u094D\u0930\u0915\u093E\u0936\u0928	\u0926\u0947\u0902	\u0921\u093E\u0932\u0947\u0902	tayang	ditayangkan	tayangkan	penayangan	publikasi	diunggah	unggah	mengunggah	dikutip	kutip	disebarkan	sebarkan	disebarluaskan	naik	dirilis	rilis	pemuatan	penyiaran	hantar	dipaparkan	cong khai	len trang	chia se	trich dan	tiet lo	pho bien	len song	dua len	dang lai	loan	duoc phep	\u0E2D\u0E2D\u0E19\u0E44\u0E25\u0E19\u0E4C	\u0E41\u0E0A\u0E23\u0E4C	\u0E42\u0E1E\u0E2A\u0E15\u0E4C	\u0E2D\u0E49\u0E32\u0E07\u0E2D\u0E34\u0E07	\u0E40\u0E1B\u0E34\u0E14\u0E40\u0E1C\u0E22	\u0E1E\u0E34\u0E21\u0E1E\u0E4C	\u0E40\u0E1C\u0E22\u0E41\u0E1E\u0E23\u0E48\u0E02\u0E48\u0E32\u0E27	\u0E02\u0E36\u0E49\u0E19\u0E40\u0E27\u0E47\u0E1A	\u63A8\u9001	\u4E0A\u7F51	\u4E0A\u7DB2	\u4E0A\u7EBF	\u4E0A\u7DDA	\u5916\u4F20	\u5916\u50B3	\u5F15\u7528	\u62AB\u9732	\u6CC4\u9732	\u6CC4\u6F0F	\u5BF9\u5916	\u5C0D\u5916	\u520A\u51FA	\u53D1\u51FA	\u767C\u51FA	\u64AD\u5831	\u64AD\u62A5	\u5E7F\u64AD	\u5EE3\u64AD	\u7B7E\u53D1	\u7B7E\u767C	\u89C1\u520A	\u5BA3\u5E03	\u6563\u5E03	\u6CC4\u5BC6	\u5206\u53D1	\u5206\u767C	\u62A5\u5BFC	\u63A8	\u63B2\u51FA	\u30A2\u30C3\u30D7	\u6D41\u3055	\u6D41\u3059	\u6D41\u3057\u3066	\u653E\u6620	\u5831\u9053	\u7D19\u9762	\u8F09\u305B	\u516C\u958B	\u5F15\u7528	\u5229\u7528	\u51FA\u3055	\u767A\u4FE1	\u6295\u7A3F	\u6F0F\u3089\u3055	\uB178\uCD9C	\uC778\uC6A9	\uAC8C\uC2DC	\uC720\uD3EC	\uACF5\uC720	\uCD9C\uD310	\uC1A1\uCD9C	\uC62C\uB9AC	\uB0B4\uBCF4\uB0B4	\uBC1C\uD589	\uBC1C\uD45C	\uC4F0\uC9C0	\uC4F0\uC2DC`, q: `nimm aus	retire de	come down	tas bort	ta bort	bedes slettet	poistamaan	usuniecie	smazani	smazat	\u0443\u0434\u0430\u043B\u0438\u0442\u044C	\u0432\u0438\u0434\u0430\u043B\u0438\u0442\u0438	siliniz	\u062D\u0630\u0641\u0647	\u0627\u062D\u0630\u0641\u0647	\u05DC\u05DE\u05D7\u05D5\u05E7	\u64A4\u9500	\uC0AD\uC81C\uD574	go bai	caduque*	str\xF8ket	strok	geri cekiniz	geri cekin	iptal ediniz	iptal edin	dikkate almayiniz	hylat*	kassera	withdraw it	retracts	voiding	stornier*	einziehen	eingezogen	nicht mehr verwenden	tirons	invalidons	annulons	retirons	supprimons	supprimee	tachez	anulamos	cancelamos	retiramos	eliminamos	ritiriamo	annulliamo	cancelliamo	bloccare	cancelamos	suprimimos	geschrapt	verwijderd	trekken	trek	trukke*	dragits	dragit tillbaka	dra tillbaka	struken	strukits	struket	tr\xE6k	trekk	trekker	poistamme	perutaan	perukaa	peruutamme	vedetaan	kasujemy	wycofujemy	anulujemy	uniewazniamy	stahnete	stahnout	rusime	zruste	zrusime	stahneme	stiahnite	zruste	vonjak vissza	vonjak	semmisitsek	semmisits*	ervenytelenit*	retrageti	retragem	anulam	retrasa	stergeti	anulati	povlacimo	povucite	ponistite	umicemo	\u043E\u0442\u043E\u0437\u0432\u0430\u0442\u044C	\u043E\u0442\u0437\u044B\u0432\u0430\u0435\u043C	\u0441\u043D\u0438\u043C\u0430\u0435\u043C	\u0430\u043D\u043D\u0443\u043B\u0438\u0440\u0443\u0435\u043C	\u043E\u0442\u043C\u0435\u043D\u0438\u0442\u044C	\u043E\u0442\u043C\u0435\u043D\u044F\u0435\u043C	\u043D\u0435\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u044C\u043D*	\u043D\u0435\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u0435\u043D	\u043E\u0448\u0438\u0431\u043E\u0447\u043D*	\u0432\u0456\u0434\u043A\u043B\u0438\u043A\u0430\u0454\u043C\u043E	\u0432\u0456\u0434\u043A\u043B\u0438\u043A\u0430\u0442\u0438	\u0437\u043D\u0456\u043C\u0430\u0454\u043C\u043E	\u0437\u043D\u044F\u0442\u043E	\u0430\u043D\u0443\u043B\u044E\u0454\u043C\u043E	\u0432\u0438\u043B\u0443\u0447\u0438\u0442\u0438	\u043E\u0442\u0442\u0435\u0433\u043B\u044F\u043C\u0435	\u043E\u0442\u0442\u0435\u0433\u043B\u044F	\u0430\u043D\u0443\u043B\u0438\u0440\u0430\u043C\u0435	\u043F\u043E\u0432\u043B\u0430\u0447\u0438\u043C\u043E	\u043F\u043E\u0432\u0443\u0446\u0438\u0442\u0435	\u043F\u043E\u043D\u0438\u0448\u0442\u0438\u0442\u0435	\u03B1\u03BA\u03C5\u03C1\u03C9\u03BD\u03BF\u03C5\u03BC\u03B5	\u03B1\u03BA\u03C5\u03C1\u03C9\u03BD\u03B5\u03C4\u03B1\u03B9	\u03B1\u03BD\u03B1\u03BA\u03B1\u03BB\u03BF\u03C5\u03BC\u03B5	\u03B1\u03C0\u03BF\u03C3\u03C5\u03C1\u03BF\u03C5\u03BC\u03B5	\u03B4\u03B9\u03B1\u03B3\u03C1\u03B1\u03C6\u03B5\u03C4\u03B1\u03B9	siliyoruz	aliyoruz	gecersizdir	hukumsuzdur	\u064A\u0633\u062D\u0628	\u062A\u0633\u062D\u0628	\u0646\u062D\u0630\u0641	\u0627\u062D\u0630\u0641\u0648\u0627	\u0623\u0644\u063A\u0648\u0627	\u0627\u0633\u062D\u0628\u0648\u0627	\u0645\u0644\u063A\u064A	\u0645\u0644\u063A\u064A\u0629	\u0628\u0627\u0637\u0644\u0629	\u0628\u0627\u0637\u0644 \u06A9\u0646\u06CC\u062F	\u0644\u063A\u0648 \u06A9\u0646\u06CC\u062F	\u062D\u0630\u0641 \u0634\u0648\u062F	\u062C\u0645\u0639	\u05DC\u05D2\u05E0\u05D5\u05D6	\u05DC\u05D1\u05D8\u05DC	\u05DE\u05D1\u05D8\u05DC\u05D9\u05DD	\u05DE\u05D5\u05E9\u05DB\u05D9\u05DD	\u05DC\u05D1\u05D8\u05DC\u05D4	\u05E0\u05D2\u05E0\u05D6\u05EA	\u092C\u0902\u0926	\u0928\u093F\u0930\u0938\u094D\u0924	\u0939\u091F\u093E \u0926\u0947\u0902	\u0930\u0926\u094D\u0926 \u0938\u092E\u091D\u0947\u0902	cabut	mencabut	dibatalkan	menghapus	menarik kembali	huy bai	go xuong	thu hoi lai	\u0E16\u0E2D\u0E14	pulling	spike it	spiking	bin	dump	delet*	take down	taken down	revoke*	supersed*	erroneous	invalid	dead	nullif*	do away	take back	taking back	dropped	drop	strike	struck	scratch	ditch	expunge*	annul*	zuruck	verworfen	verwerf*	entfern*	nehmen	nimmt	ziehe	wegwerf*	vernicht*	obsolet	falschmeldung	widerruf*	entfall*	entfallt	gilt nicht	nicht mehr gultig	berichtigt	tilgen	getilgt	jeter	rappel*	detruit*	ecarter	effac*	enlev*	oublier	erronee	errone	tenir compte	sans objet	revoqu*	invalid*	borrar	borr*	desech*	elimin*	eliminar	invalid*	nulo	nula	errone*	no tener en cuenta	hacer caso omiso	revoc*	tirar	dar de baja	cestin*	elimin*	cancell*	nulla	nullo	ignor*	errat*	revoc*	non tenere conto	da considerarsi	eliminare	apagar	excluir	excluid*	descons*	sem efeito	invalid*	elimin*	errad*	revog*	tornar sem efeito	weggooien	verwijder*	negeren	negeer	onjuist	nietig	verval*	weggegooid	herroep*	schrap*	dras in	dra in	dras	kasta*	kasser*	stryks	bortse	ignorera*	radera*	felaktig	trekkes	kast	forkast*	se bort fra	feilaktig	slet	fejlagtig	kasseres	kass\xE9r	tag ud	ugyldig*	upph\xE4v*	ogiltig*	havita*	virheel*	peruu*	peru	kumot*	unohta*	jattaa huomiotta	hylka*	korvat*	vedamme	veta*	vaarin	usun*	wyrzuc*	ignorowa*	zignor*	b\u0142ad*	b\u0142ed*	cofa*	niewazn*	odwolu*	niebyl*	nieaktualn*	usunac	skresl*	vymaz*	odstran*	chybn*	ignorujte	zahod*	vyrad*	odvolav*	odvolan*	neaktual*	zmazat	vyskrt*	hagyjak figyelmen kivul	figyelmen kivul	torl*	toroljek	hibas	teves	semmis	vonjuk	visszavonjuk	erveny*	eldob*	ignorat*	ignora*	sterg*	stearsa	gresit*	eronat*	nula	nul	revocat*	eliminat*	brise*	obris*	izbris*	pogresn*	nevazec*	odbac*	ignorir*	neveljav*	zanemar*	ukida*	opoziv*	\u0443\u0434\u0430\u043B*	\u043E\u0448\u0438\u0431\u043E\u0447*	\u0441\u0447\u0438\u0442\u0430\u0442\u044C	\u043D\u0435 \u0434\u0435\u0439\u0441\u0442\u0432*	\u0438\u0437\u044B\u043C\u0430*	\u0441\u043D\u044F\u0442\u044C	\u0441\u043D\u0438\u043C\u0430\u0435\u043C	\u0438\u0437\u044A\u044F\u0442*	\u0438\u0433\u043D\u043E\u0440\u0438\u0440*	\u0443\u043D\u0438\u0447\u0442\u043E\u0436*	\u0430\u043D\u0443\u043B\u044E*	\u0432\u0438\u043B\u0443\u0447*	\u043F\u043E\u043C\u0438\u043B\u043A*	\u0432\u0438\u0434\u0430\u043B*	\u0437\u043D\u044F\u0442*	\u0437\u043D\u0456\u043C\u0430*	\u0432\u0432\u0430\u0436\u0430\u0442*	\u043D\u0435\u0434\u0456\u0439\u0441\u043D*	\u043D\u0435\u0432\u0430\u043B\u0438\u0434*	\u0438\u0437\u0442\u0440\u0438*	\u0433\u0440\u0435\u0448\u043D*	\u043E\u0442\u043C\u0435\u043D\u044F*	\u043F\u0440\u0435\u043C\u0430\u0445*	\u043F\u043E\u0433\u0440\u0435\u0448\u043D*	\u0438\u0437\u0431\u0440\u0438\u0448*	\u043D\u0435\u0432\u0430\u0436\u0435\u0447\u043A*	\u03B1\u03B3\u03BD\u03BF\u03B7\u03C3*	\u03B1\u03B3\u03BD\u03BF\u03B5\u03B9*	\u03B4\u03B9\u03B1\u03B3\u03C1\u03B1*	\u03BB\u03B1\u03BD\u03B8\u03B1\u03C3\u03BC\u03B5\u03BD*	\u03C3\u03C6\u03B1\u03BB\u03BC\u03B1	\u03B1\u03BA\u03C5\u03C1\u03C9\u03BD*	\u03B1\u03BA\u03C5\u03C1\u03B7	\u03C3\u03B2\u03B7\u03C3\u03C4*	\u03B1\u03C0\u03BF\u03C3\u03C5\u03C1*	\u03B1\u03BD\u03B1\u03BA\u03BB*	siliniz	silinmis*	cekiyoruz	cekil*	geri cek*	geri aliyoruz	geri alin*	hatali	hukumsuz*	yok sayin	yok sayiniz	dikkate almayin	iptal edil*	iptal ediyoruz	iptal	\u0646\u0633\u062D\u0628	\u0633\u062D\u0628\u0646\u0627	\u0646\u0644\u063A\u064A	\u0623\u0644\u063A\u064A\u0646\u0627	\u062E\u0637\u0623	\u062E\u0627\u0637\u0626	\u062E\u0627\u0637\u0626\u0629	\u062D\u0630\u0641\u0647	\u062D\u0630\u0641\u0647\u0627	\u0633\u062D\u0628\u0647	\u0633\u062D\u0628\u0647\u0627	\u0625\u0644\u063A\u0627\u0624\u0647	\u0625\u0644\u063A\u0627\u0624\u0647\u0627	\u062A\u062C\u0627\u0647\u0644	\u062A\u062C\u0627\u0647\u0644\u0647	\u062A\u062C\u0627\u0647\u0644\u0647\u0627	\u0625\u0647\u0645\u0627\u0644	\u0627\u0647\u0645\u0627\u0644	\u0633\u0627\u0642\u0637	\u0644\u0627\u063A	\u0644\u0627\u063A\u064A\u0629	\u0634\u0637\u0628	\u062D\u0630\u0641 \u06A9\u0646\u06CC\u062F	\u0646\u0627\u062F\u06CC\u062F\u0647	\u0646\u0627\u062F\u0631\u0633\u062A	\u0627\u0634\u062A\u0628\u0627\u0647	\u067E\u0633 \u06AF\u0631\u0641\u062A\u0647	\u05DC\u05D4\u05EA\u05E2\u05DC\u05DD	\u05D4\u05EA\u05E2\u05DC\u05DE\u05D5	\u05DE\u05D7\u05E7\u05D5	\u05DC\u05DE\u05D7\u05D9\u05E7\u05D4	\u05E9\u05D2\u05D5\u05D9\u05D4	\u05E9\u05D2\u05D5\u05D9	\u05D1\u05D8\u05DC\u05D4	\u05D1\u05D8\u05DC	\u05E0\u05DE\u05D7\u05E7\u05D4	\u05DC\u05D4\u05E1\u05D9\u05E8	\u05D4\u05E1\u05D9\u05E8\u05D5	\u05E0\u05E4\u05E1\u05DC\u05D4	\u05E0\u05DE\u05E9\u05DB\u05D4	\u05DE\u05E9\u05DB\u05D5	\u0939\u091F\u093E*	\u0939\u091F\u093E\u090F\u0902	\u0917\u0932\u0924	\u092E\u093F\u091F\u093E*	\u0930\u0926\u094D\u0926 \u0915\u093F\u092F\u093E	\u0905\u092E\u093E\u0928\u094D\u092F	\u0928\u091C\u093C\u0930\u0905\u0902\u0926\u093E\u091C\u093C	\u0935\u093E\u092A\u0938 \u0932\u093F\u092F\u093E	\u0935\u093E\u092A\u0938 \u0932\u0947\u0924\u0947	hapus	abaikan	tidak berlaku	keliru	salah	menarik	membatalkan	dianulir	buang	dibuang	tarik balik	diabaikan	ralat	bo qua	xoa bo	khong con hieu luc	sai	rut lai	loai bo	\u0E25\u0E1A	\u0E1C\u0E34\u0E14\u0E1E\u0E25\u0E32\u0E14	\u0E22\u0E01\u0E40\u0E25\u0E34\u0E01\u0E02\u0E48\u0E32\u0E27	\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07	\u0E16\u0E2D\u0E19\u0E40\u0E23\u0E37\u0E48\u0E2D\u0E07	\u5220\u9664	\u522A\u9664	\u64A4\u6389	\u64A4\u9664	\u64A4\u53BB	\u4F5C\u7F62	\u4F5C\u7F77	\u6709\u8BEF	\u6709\u8AA4	\u9519\u8BEF	\u932F\u8AA4	\u8BEF\u53D1	\u8AA4\u767C	\u505C\u7528	\u6536\u56DE	\u9500\u6BC1	\u92B7\u6BC0	\u65E0\u6548	\u7121\u6548	\u5931\u6548	\u53D6\u6D88	\u5FFD\u7565	\u4E0B\u67B6	\u64A4	\u7121\u52B9	\u7834\u68C4	\u62B9\u6D88	\u8AA4\u308A	\u8AA4\u5831	\u53D6\u308A\u4E0B\u3052	\u53D6\u4E0B\u3052	\u30DC\u30C4	\u64A4\u56DE\u3057\u307E\u3059	\u6D88\u53BB	\u6CA1	\u5DEE\u3057\u66FF\u3048	\u7121\u8996	\uBB34\uD6A8	\uD30C\uAE30	\uB9D0\uC18C	\uC624\uBCF4	\uC624\uB958	\uCDE8\uC18C	\uD3D0\uC9C0	\uBB34\uC2DC	\uC798\uBABB	\uC0AD\uC81C	\uD0AC`, j: `pockejte*	pend	pending	keep it	hang on to	hold on to	nicht rausgeben	zuruckgestellt	zuruckbehalten	mettre en attente	en suspens	a garder	mantener en espera	mantener	retengan	retengase	bloqu*	tenere in attesa	in attesa	trattene*	blocc*	bloccare	aguarde*	retenh*	em espera	wacht met	aangehouden worden	hall	hall inne	halla	hold tilbake	hold igjen	vent med	tilbakehold*	hold tilbage	holdes	pidattakaa	pidattak*	odottakaa	lykka*	wstrzymajcie	przetrzym*	pozdrzet	posecka*	tartsak vissza	tartsak	tartja	fuggesszek fel	fuggessz*	varjanak	kivarni	asteptati	retineti	amanati	cekajte	zadrzite	\u043F\u0440\u0438\u0434\u0435\u0440\u0436\u0438\u0442\u0435	\u0437\u0430\u0434\u0435\u0440\u0436\u0438\u0442\u0435	\u043F\u043E\u0432\u0440\u0435\u043C\u0435\u043D\u0438\u0442\u044C	\u0437\u0430\u0442\u0440\u0438\u043C\u0430\u0442\u0438	\u043F\u0440\u0438\u0442\u0440\u0438\u043C\u0430\u0442\u0438	\u0432\u0456\u0434\u043A\u043B\u0430\u0441\u0442\u0438	\u0437\u0430\u0447\u0435\u043A\u0430\u0442\u0438	\u0437\u0430\u0434\u0440\u044A\u0436\u0442\u0435	\u0438\u0437\u0447\u0430\u043A\u0430\u0439\u0442\u0435	\u0441\u0430\u0447\u0435\u043A\u0430\u0458\u0442\u0435	\u0437\u0430\u0434\u0440\u0436\u0438\u0442\u0435	\u03C0\u03B5\u03C1\u03B9\u03BC\u03B5\u03BD\u03B5\u03C4\u03B5	\u03BA\u03C1\u03B1\u03C4\u03B7\u03C3\u03C4\u03B5	\u03BA\u03C1\u03B1\u03C4\u03B7\u03C3\u03B7	bekletiniz	tutunuz	tutunuz	durdurunuz	beklemede	beklemeye	\u064A\u062D\u062A\u0641\u0638	\u0627\u062D\u062A\u0641\u0638\u0648\u0627	\u062A\u0631\u064A\u062B\u0648\u0627	\u0645\u0624\u062C\u0644	\u0645\u0639\u0644\u0642\u0629	\u0645\u062A\u0648\u0642\u0641 \u06A9\u0646\u06CC\u062F	\u0635\u0628\u0631 \u06A9\u0646\u06CC\u062F	\u05DC\u05D4\u05DE\u05EA\u05D9\u05DF	\u05DC\u05E2\u05DB\u05D1	\u05D4\u05DE\u05EA\u05D9\u05E0\u05D5	\u05DE\u05DE\u05EA\u05D9\u05E0\u05D4	\u0930\u094B\u0915 \u0926\u0947\u0902	\u0930\u0941\u0915\u093F\u090F	\u0932\u0902\u092C\u093F\u0924 \u0930\u0916\u0947\u0902	tangguhkan	tunda dulu	simpan dulu	jangan keluarkan	khoan	tam hoan	tam giu lai	\u0E40\u0E01\u0E47\u0E1A\u0E02\u0E48\u0E32\u0E27	\u0E23\u0E30\u0E07\u0E31\u0E1A\u0E02\u0E48\u0E32\u0E27	sit on	sitting on	wait	waits	waiting	park	parked	freeze	frozen	keep back	kept back	keep	not yet	pause	paused	delay	delayed	defer*	stand by	standby	postpone*	warten	abwarten	abgewartet	zuruckstellen	zuruckgestellt	stoppen	anhalten	angehalten	ruht	noch nicht	schieben	geschoben	einfrieren	eingefroren	stehen lassen	liegen lassen	attendre	attend	garder	gardez	geler	gele	gelee	pas encore	differ*	retenir	retenu	retenue	patient*	mettre de cote	reserve	conserver	surseoir	esperar	espere*	guardar	guarden	aplaz*	congel*	parar	todavia no	detener	detenid*	pendiente	quedar a la espera	a la espera	reserv*	tenere	attend*	attesa	congel*	ferm*	fermare	fermo	aspett*	rinvi*	non ancora	sospend*	accantonar*	riserv*	aguard*	segur*	guard*	aguardar	congel*	esper*	ainda nao	pendente	parad*	adiad*	adiar	wachten	vasthoud*	bewaren	bewaar	nog niet	ophouden	opgehouden	uitstel*	bevror*	parkeren	parkeer	stil*	afwacht*	vanta	vanta med	parkera*	lagg undan	behall*	avvakta*	annu inte	vila	fryst*	skjut*	vente	vent med	ikke enna	endnu ikke	parker*	avvent*	afvent*	pause*	stille	odota	sailyt*	pysay*	jaadyt*	pitakaa	pidetaan	hyllytet*	viela	keskeyt*	panttaa	pantat*	czeka*	zaczek*	zatrzym*	jeszcze nie	wstrzymac	zamroz*	odloz*	czekajcie	vyckej*	pocka*	podrz*	drzte	zadrzte	zatim ne	jeste ne	pozdrzte	zatial	este nie	cakat	caka*	vycka*	varj*	tartsak	tartani	tartjak	fuggesz*	meg nem	vissza kell tartani	halaszt*	asteptare	astept*	pastrati	retineti	tineti	amanat*	aman*	suspend*	blocat*	inca nu	cekati	cekaj*	sacekaj*	zadrz*	pricekaj*	cuvaj*	pocakaj*	zadrzan*	zaustav*	jos ne	\u0436\u0434\u0430\u0442\u044C	\u043F\u043E\u0434\u043E\u0436\u0434*	\u0436\u0434\u0438*	\u043F\u0440\u0438\u0434\u0435\u0440\u0436*	\u043D\u0435 \u0441\u043F\u0435\u0448*	\u0437\u0430\u0434\u0435\u0440\u0436*	\u043E\u0442\u043B\u043E\u0436*	\u0437\u0430\u043C\u043E\u0440\u043E*	\u043F\u043E\u043A\u0430	\u0435\u0449\u0435 \u043D\u0435	\u0437\u0430\u043C\u043E\u0440\u043E\u0436*	\u043F\u043E\u0447\u0435\u043A*	\u0447\u0435\u043A\u0430*	\u0437\u0430\u0447\u0435\u043A*	\u043F\u0440\u0438\u0442\u0440\u0438\u043C*	\u0432\u0456\u0434\u043A\u043B\u0430*	\u043F\u043E\u043A\u0438	\u0449\u0435 \u043D\u0435	\u0438\u0437\u0447\u0430\u043A*	\u0437\u0430\u0434\u044A\u0440\u0436*	\u0447\u0430\u043A\u0430\u0439*	\u043E\u0442\u043B\u043E\u0436\u0435*	\u043F\u0440\u0438\u0447\u0435\u043A*	\u0441\u0430\u0447\u0435\u043A*	\u0447\u0443\u0432\u0430*	\u03BA\u03C1\u03B1\u03C4\u03B7*	\u03C0\u03B5\u03C1\u03B9\u03BC\u03B5\u03BD*	\u03B1\u03BD\u03B1\u03BC\u03B5\u03BD*	\u03B1\u03BD\u03B1\u03BC\u03BF\u03BD*	\u03C0\u03B1\u03B3\u03C9\u03BD*	\u03C0\u03B1\u03B3\u03C9\u03BC*	\u03B1\u03BA\u03BF\u03BC\u03B1	bekletil*	beklet*	bekleyin	tutun	tutulacak	durdur*	henuz	ertele*	elde tut*	dondur*	\u0627\u0646\u062A\u0638\u0627\u0631	\u0627\u0646\u062A\u0638\u0631\u0648\u0627	\u0627\u062D\u062A\u0641\u0627\u0638	\u0627\u0644\u0627\u062D\u062A\u0641\u0627\u0638	\u062D\u062C\u0628	\u062A\u062C\u0645\u064A\u062F	\u0625\u0631\u062C\u0627\u0621	\u062A\u0623\u062C\u064A\u0644	\u062A\u0631\u064A\u062B	\u0627\u0644\u062A\u0631\u064A\u062B	\u0625\u064A\u0642\u0627\u0641	\u0648\u0642\u0641	\u064A\u062D\u062C\u0628	\u062A\u062D\u062C\u0628	\u062D\u062C\u0628\u0647	\u0635\u0628\u0631	\u0635\u0628\u0631 \u06A9\u0646\u06CC\u062F	\u062F\u0633\u062A \u0646\u06AF\u0647 \u062F\u0627\u0631\u06CC\u062F	\u0645\u0646\u062A\u0638\u0631	\u0645\u062A\u0648\u0642\u0641	\u05DC\u05E2\u05DB\u05D1	\u05E2\u05D9\u05DB\u05D5\u05D1	\u05DE\u05E2\u05D5\u05DB\u05D1\u05EA	\u05DE\u05E2\u05D5\u05DB\u05D1	\u05DC\u05D4\u05D7\u05D6\u05D9\u05E7	\u05D4\u05DE\u05EA\u05D9\u05E0\u05D5	\u05D4\u05DE\u05EA\u05E0\u05D4	\u05D4\u05E7\u05E4\u05D0\u05D4	\u05DC\u05D4\u05E7\u05E4\u05D9\u05D0	\u05E2\u05D3\u05D9\u05D9\u05DF	\u05DE\u05D5\u05E7\u05E4\u05D0\u05EA	\u05E2\u05DB\u05D1\u05D5	\u05DC\u05E2\u05E6\u05D5\u05E8	\u092A\u094D\u0930\u0924\u0940\u0915\u094D\u0937\u093E	\u0930\u0941\u0915\u0947\u0902	\u0930\u094B\u0915\u0947*	\u0930\u094B\u0915\u0915\u0930	\u0930\u094B\u0915\u093E	\u0907\u0902\u0924\u091C\u093C\u093E\u0930	\u0932\u0902\u092C\u093F\u0924	\u0939\u094B\u0932\u094D\u0921	\u0905\u092D\u0940	tunggu	menunggu	tunggu dulu	tahan dulu	menahan	simpan	bekukan	dibekukan	pending	penundaan	penahanan	tangguh	jangan dulu	cho	doi	tam giu	giu	dung lai	dinh lai	hoan lai	chua vo	tam	\u0E23\u0E2D	\u0E40\u0E01\u0E47\u0E1A\u0E44\u0E27\u0E49	\u0E0A\u0E30\u0E25\u0E2D\u0E44\u0E27\u0E49	\u0E1E\u0E31\u0E01	\u0E2B\u0E22\u0E38\u0E14	\u5F85	\u5F85\u5B9A	\u5F85\u547D	\u7B49\u5F85	\u7B49\u5019	\u5019	\u538B\u4E0B	\u58D3\u4E0B	\u6263\u4E0B	\u6682\u5B58	\u66AB\u5B58	\u5C01\u5B58	\u7F13\u53D1	\u7DE9\u767C	\u7F13	\u7DE9	\u5148\u4E0D	\u5F85\u53D1	\u5F85\u767C	\u7A0D\u5019	\u5F85\u6838\u5B9E	\u51BB\u7ED3	\u51CD\u7D50	\u5B58\u7A3F	\u4FDD\u5BC6	\u7559\u7528	\u5F85\u67E5	\u4FDD\u7559	\u5F85\u6A5F	\u51CD\u7D50	\u304A\u5F85\u3061	\u5F85\u3063\u3066	\u63A7\u3048	\u6B62\u3081	\u4FDD\u6301	\u7559\u3081\u7F6E	\u5EF6\u671F	\u5F85\u3061	\u62BC\u3055\u3048	\uB300\uAE30	\uAE30\uB2E4\uB824	\uC720\uC608	\uC5F0\uAE30	\uB3D9\uACB0	\uBBF8\uB8E8	\uC790\uC81C	\uC0BC\uAC00	\uD640\uB4DC	\uC720\uBCF4`, y: `not before	solely	exclusively	strictly	erst ab	erst nach	fruhestens ab	exclusivement	strictement	autorise*	exclusivamente	consentit*	permis*	permitid*	liberad*	uitsluitend	nadast	tidigast	tillaten	tillatt	tilladt	sallittu	sallitaan	dozwolon*	mozliw*	povolen*	mozn*	engedelyezett	permis*	permisa	dozvoljen*	\u043C\u043E\u0436\u043D\u043E	\u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043D*	\u0434\u043E\u0437\u0432\u043E\u043B\u0435\u043D*	\u043C\u043E\u0436\u043D\u0430	\u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043D*	\u03B5\u03C0\u03B9\u03C4\u03C1\u03B5\u03C0\u03B5\u03C4\u03B1\u03B9	serbest	mumkun	\u064A\u0633\u0645\u062D	\u0645\u0633\u0645\u0648\u062D	\u064A\u062C\u0648\u0632	\u0645\u062C\u0627\u0632	\u05DE\u05D5\u05EA\u05E8	\u05DE\u05D5\u05EA\u05E8\u05EA	\u0905\u0928\u0941\u092E\u0924	boleh	duoc phep	\u0E2D\u0E19\u0E38\u0E0D\u0E32\u0E15	only	not earlier	no earlier	no sooner	not later	just	erst	nur	nicht fruher	fruhestens	ausschliesslich	pas	seulement	qu'apres	uniquement	solo	solamente	unicamente	recien	soltanto	esclusivamente	so	somente	apenas	s\xF3	pas na	alleen	enkel	eerst	niet eerder	forst	endast	bara	tidligst	kun	f\xF8rst	f\xF8rst etter	bare	vasta	ainoastaan	vain	aikaisintaan	dopiero	tylko	wy\u0142acznie	najwczesniej	az	az po	jen	pouze	nejdrive	iba	len	najskor	csak	kizarolag	legkorabban	doar	numai	abia	tek	samo	najranije	sele	iskljucivo	sele po	\u0442\u043E\u043B\u044C\u043A\u043E	\u043B\u0438\u0448\u044C	\u0438\u0441\u043A\u043B\u044E\u0447\u0438\u0442\u0435\u043B\u044C\u043D\u043E	\u043D\u0435 \u0440\u0430\u043D\u0435\u0435	\u0442\u0456\u043B\u044C\u043A\u0438	\u043B\u0438\u0448\u0435	\u043D\u0435 \u0440\u0430\u043D\u0456\u0448\u0435	\u0435\u0434\u0432\u0430	\u0441\u0430\u043C\u043E	\u0442\u0435\u043A	\u0438\u0441\u043A\u0459\u0443\u0447\u0438\u0432\u043E	\u03BC\u03BF\u03BD\u03BF	\u03B1\u03C0\u03BF\u03BA\u03BB\u03B5\u03B9\u03C3\u03C4\u03B9\u03BA\u03B1	\u03BD\u03C9\u03C1\u03B9\u03C4\u03B5\u03C1\u03B1	ancak	yalnizca	sadece	\u0641\u0642\u0637	\u0625\u0644\u0627	\u0633\u0648\u0649	\u062A\u0646\u0647\u0627	\u0631\u05E7	\u05E8\u05E7	\u05D0\u05DA \u05D5\u05E8\u05E7	\u0915\u0947\u0935\u0932	\u0938\u093F\u0930\u094D\u092B	hanya	baru	baru boleh	chi	chi duoc	moi duoc	moi	\u0E40\u0E17\u0E48\u0E32\u0E19\u0E31\u0E49\u0E19	\u0E44\u0E14\u0E49\u0E40\u0E09\u0E1E\u0E32\u0E30	\u4EC5	\u50C5	\u53EA	\u53EA\u80FD	\u53EA\u53EF	\u4EC5\u9650	\u50C5\u9650	\u65B9\u53EF	\u624D\u80FD	\u624D\u53EF	\u624D	\u59CB\u53EF	\u306E\u307F	\u306B\u9650\u308A	\u3060\u3051	\uB9CC	\uC5D0\uB9CC	\uC5D0 \uD55C\uD574`, w: `we	our	us	we're	we are	we've	afp's	wir	unsere	unser	unseren	unserer	notre	nos	nous	nuestra	nuestro	nosotros	nostra	nostro	nossa	nosso	onze	wij	we	ons	var	vart	vi	vores	v\xE5r	v\xE5rt	jutumme	uutisemme	nasza	nasz	naszej	naszym	nasz\u0105	nase	nas	nasi	hirunk	hirunket	cikkunket	anyagunkat	anyagunk	noastra	nostru	nasu	mi	nas	\u043C\u044B	\u043D\u0430\u0448	\u043D\u0430\u0448\u0435	\u043D\u0430\u0448\u0443	\u043D\u0430\u0448\u0435\u0433\u043E	\u043C\u0438	\u043D\u0430\u0448\u043E\u0457	\u043D\u0438\u0435	\u043D\u0430\u0448\u0430\u0442\u0430	\u043D\u0430\u0448\u0435\u0442\u043E	\u043D\u0430\u0448\u0443	\u043D\u0430\u0448a	\u03BC\u03B1\u03C2	haberimizi	haberimiz	metnimizi	biz	\u062E\u0628\u0631\u0646\u0627	\u0645\u0627\u062F\u062A\u0646\u0627	\u062A\u0642\u0631\u064A\u0631\u0646\u0627	\u0648\u0643\u0627\u0644\u062A\u0646\u0627	\u0645\u0627	\u062E\u0628\u0631\u0645\u0627\u0646	\u05E9\u05DC\u05E0\u05D5	\u05D0\u05E0\u05D7\u05E0\u05D5	\u05D0\u05E0\u05D5	\u0939\u092E\u093E\u0930\u0940	\u0939\u092E\u093E\u0930\u0947	\u0939\u092E	kami	kita	chung toi	\u0E40\u0E23\u0E32	\u0E02\u0E2D\u0E07\u0E40\u0E23\u0E32	\u6211\u4EEC	\u6211\u5011	\u6211\u793E	\u672C\u793E	\u5F0A\u793E	\u5F53\u793E	\u5C0F\u793E	\uC6B0\uB9AC	\uC800\uD76C	\uBCF8\uC0AC	\uB2F9\uC0AC`, s: `portrait	portraits	profile	feature	portrat*	perfil	ritratto	portret*	henkilokuva*	sylwetka	sylwetki	\u043F\u043E\u0440\u0442\u0440\u0435\u0442*	portre	portresi	\u4EBA\u7269\u7279\u5199	\u4EBA\u7269\u7D39\u4ECB	\u7279\u5199	intitolat*	mit der uberschrift	met de kop	titree	titre	\u672C\u6587	intitule*	titulad*	intitulad*	dal titolo	dal titulo	con el titulo	com o titulo	avec le titre	sous le titre	mit dem titel	met de titel	getiteld	rubriken	rubricerad*	med titlen	med tittelen	otsikoi*	otsikolla	zatytul*	pod tytulem	s titulkem	s nazvem	\u043F\u043E\u0434 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435\u043C	\u043F\u043E\u0434 \u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043A\u043E\u043C	\u043F\u043E\u0434 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435	\u043F\u043E\u0434 \u043D\u0430\u0441\u043B\u043E\u0432\u043E\u043C	\u043F\u0456\u0434 \u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043A\u043E\u043C	\u03BC\u03B5 \u03C4\u03B9\u03C4\u03BB\u03BF	baslikli	cimu	cu titlul	pod naslovom	\u0628\u0639\u0646\u0648\u0627\u0646	\u0627\u0644\u0645\u0639\u0646\u0648\u0646	\u0627\u0644\u0645\u0639\u0646\u0648\u0646\u0629	\u0628\u0627 \u0639\u0646\u0648\u0627\u0646	\u062A\u062D\u062A \u0639\u0646\u0648\u0627\u0646	\u05E9\u05DB\u05D5\u05EA\u05E8\u05EA\u05D5	\u05E9\u05DB\u05D5\u05EA\u05E8\u05EA\u05D4	\u05EA\u05D7\u05EA \u05D4\u05DB\u05D5\u05EA\u05E8\u05EA	\u0936\u0940\u0930\u094D\u0937\u0915	berjudul	co tieu de	\u9898\u4E3A	\u984C\u70BA	\u6807\u9898\u4E3A	\u6A19\u984C\u70BA	\u3068\u984C\u3057\u305F	\u3068\u984C\u3059\u308B	\u898B\u51FA\u3057\u306E	\uC81C\uBAA9\uC758	\uC81C\uD558\uC758	\uC81C\uD558	jutu*	interviu*	intervju*	interju*	wywiad*	rozhovor*	haastattel*	\u0438\u043D\u0442\u0435\u0440\u0432\u044C\u044E	\u0456\u043D\u0442\u0435\u0440\u0432'\u044E	\u0438\u043D\u0442\u0435\u0440\u0432\u044E	\u0438\u043D\u0442\u0435\u0440\u0432\u0458\u0443	\u03C3\u03C5\u03BD\u03B5\u03BD\u03C4\u03B5\u03C5\u03BE*	roportaj*	soylesi*	\u0627\u0644\u0645\u0642\u0627\u0628\u0644\u0629	\u0645\u0642\u0627\u0628\u0644\u0629	\u0645\u0635\u0627\u062D\u0628\u0647	\u05E8\u05D9\u05D0\u05D9\u05D5\u05DF	\u05D4\u05E8\u05D9\u05D0\u05D9\u05D5\u05DF	\u05E8\u05D0\u05D9\u05D5\u05DF	\u05D4\u05E8\u05D0\u05D9\u05D5\u05DF	\u0938\u093E\u0915\u094D\u0937\u093E\u0924\u094D\u0915\u093E\u0930	\u0907\u0902\u091F\u0930\u0935\u094D\u092F\u0942	wawancara	phong van	\u0E2A\u0E31\u0E21\u0E20\u0E32\u0E29\u0E13\u0E4C	\u4E13\u8BBF	\u5C08\u8A2A	\u30A4\u30F3\u30BF\u30D3\u30E5\u30FC	\uC778\uD130\uBDF0	hirrel	hirre	hireket	cikkel	anyaggal	haberini	haberinin	haberlerini	metnini	yazimizi	piece	line	lines	quotes	figures	content	contents	announcement	statement	information	info	data	file	alert	transcript	interview	brief	despatch	package	speech	bulletin	release	study	findings	results	remarks	inhalt*	angab*	zahlen	information*	agenturmeldung*	pressemitteilung*	bericht*	interview*	studie*	mitteilung*	rede*	korrespondenz*	aussendung*	zitat*	communique*	contenu*	donnees	article*	sujet*	papiers	etude*	chiffres	propos	entretien*	document*	comunicado*	contenido*	datos	informacion*	pieza	nota*	estudio*	declaracion*	cable	comunicat*	contenut*	dati	servizio	pezzo	agenzia	intervista	informazion*	dispaccio	studio	comunicado	conteudo*	dados	materia*	reportage*	reportagem	nota	entrevista	estudo	informac*	despacho	persbericht*	inhoud*	gegevens	informatie	stuk	verhaal*	studie	cijfers	interview	toespraak	pressmeddelande*	innehall*	uppgift*	text*	tt-text*	inslag*	tal	artikkel*	innhold*	opplysning*	intervju*	pressemelding*	indhold*	oplysning*	telegram*	pressemeddelelse*	tiedot	tieto	tiedote*	sisalto*	teksti*	haastattelu*	aineisto*	tutkimus*	komunikat*	tresc*	informacj*	dane	wywiad*	raport*	obsah*	udaj*	tiskov*	rozhovor*	informac*	studi*	data	kozlemeny*	tartalom*	adat*	interju*	informacio*	tudosit*	jelentes*	iras*	comunicat*	continut*	informati*	datele	interviu*	articol*	text*	priopcen*	podac*	informacij*	sadrzaj*	tekst*	intervju*	saopsten*	priloz*	besedilo	gradiv*	\u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446*	\u0434\u0430\u043D\u043D\u044B\u0435	\u0441\u0432\u0435\u0434\u0435\u043D*	\u0438\u043D\u0442\u0435\u0440\u0432\u044C\u044E	\u0440\u0435\u043B\u0438\u0437*	\u043F\u0440\u0435\u0441\u0441-\u0440\u0435\u043B*	\u0440\u0435\u043F\u043E\u0440\u0442*	\u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446*	\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D*	\u0456\u043D\u0444\u043E\u0440\u043C\u0430\u0446*	\u0434\u0430\u043D\u0456	\u0432\u0456\u0434\u043E\u043C\u043E\u0441\u0442*	\u0440\u0435\u043B\u0456\u0437*	\u0456\u043D\u0442\u0435\u0440\u0432*	\u043F\u0443\u0431\u043B\u0456\u043A\u0430\u0446*	\u043C\u0430\u0442\u0435\u0440\u0438\u0430\u043B*	\u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438*	\u0441\u044A\u043E\u0431\u0449\u0435\u043D*	\u0438\u043D\u0442\u0435\u0440\u0432\u044E	\u043F\u043E\u0434\u0430\u0446\u0438	\u0441\u0430\u043E\u043F\u0448\u0442*	\u0442\u0435\u043A\u0441\u0442*	\u03B1\u03BD\u03B1\u03BA\u03BF\u03B9\u03BD\u03C9\u03C3*	\u03B4\u03B5\u03BB\u03C4\u03B9\u03BF	\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03B9\u03B1	\u03B8\u03B5\u03BC\u03B1	\u03C0\u03BB\u03B7\u03C1\u03BF\u03C6\u03BF\u03C1\u03B9*	\u03C3\u03C5\u03BD\u03B5\u03BD\u03C4\u03B5\u03C5\u03BE*	\u03B4\u03B7\u03BC\u03BF\u03C3\u03B9\u03B5\u03C5\u03BC*	\u03BA\u03BF\u03BC\u03BC\u03B1\u03C4\u03B9	bulten*	icerik*	bilgi*	veri*	aciklama*	roportaj*	yazi*	arastirma*	haber	\u0628\u064A\u0627\u0646	\u0627\u0644\u0628\u064A\u0627\u0646	\u0627\u0644\u0645\u0639\u0644\u0648\u0645\u0627\u062A	\u0645\u0639\u0644\u0648\u0645\u0627\u062A	\u0627\u0644\u0646\u0635	\u0646\u0635	\u062A\u0635\u0631\u064A\u062D\u0627\u062A	\u0627\u0644\u062A\u0635\u0631\u064A\u062D\u0627\u062A	\u0627\u0644\u0623\u0631\u0642\u0627\u0645	\u0645\u062D\u062A\u0648\u0649	\u0627\u0644\u0645\u062D\u062A\u0648\u0649	\u062A\u0642\u0631\u064A\u0631	\u0645\u0627\u062F\u0629	\u0627\u0644\u0642\u0635\u0629 \u0627\u0644\u0625\u062E\u0628\u0627\u0631\u064A\u0629	\u0646\u0634\u0631\u0629	\u0645\u062A\u0646	\u0627\u0637\u0644\u0627\u0639\u06CC\u0647	\u0628\u06CC\u0627\u0646\u06CC\u0647	\u0645\u062D\u062A\u0648\u0627	\u0627\u0637\u0644\u0627\u0639\u0627\u062A	\u0645\u0635\u0627\u062D\u0628\u0647	\u05D4\u05D8\u05E7\u05E1\u05D8	\u05D8\u05E7\u05E1\u05D8	\u05D4\u05DE\u05D9\u05D3\u05E2	\u05DE\u05D9\u05D3\u05E2	\u05D4\u05D5\u05D3\u05E2\u05D4	\u05D4\u05D4\u05D5\u05D3\u05E2\u05D4	\u05D4\u05D7\u05D5\u05DE\u05E8	\u05D7\u05D5\u05DE\u05E8	\u05D4\u05E8\u05D9\u05D0\u05D9\u05D5\u05DF	\u05D3\u05D9\u05D5\u05D5\u05D7	\u05D4\u05D3\u05D9\u05D5\u05D5\u05D7	\u05E0\u05EA\u05D5\u05E0\u05D9\u05DD	\u05DE\u05D7\u05E7\u05E8	\u0938\u093E\u092E\u0917\u094D\u0930\u0940	\u091C\u093E\u0928\u0915\u093E\u0930\u0940	\u0938\u0942\u091A\u0928\u093E	\u0935\u093F\u091C\u094D\u091E\u092A\u094D\u0924\u093F	\u0932\u0947\u0916	\u092C\u092F\u093E\u0928	\u0906\u0902\u0915\u0921\u093C\u0947	\u092A\u093E\u0920	\u0906\u0932\u0947\u0916	teks	materi	siaran pers	informasi	isi	data	konten	artikel	kabar	laporan	wawancara	keterangan	kandungan	maklumat	thong tin	thong cao	noi dung	van ban	tai lieu	so lieu	phong van	\u0E40\u0E19\u0E37\u0E49\u0E2D\u0E2B\u0E32	\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25	\u0E41\u0E16\u0E25\u0E07\u0E01\u0E32\u0E23\u0E13\u0E4C	\u0E40\u0E2D\u0E01\u0E2A\u0E32\u0E23	\u0E40\u0E23\u0E37\u0E48\u0E2D\u0E07\u0E19\u0E35\u0E49	\u0E1A\u0E17\u0E2A\u0E31\u0E21\u0E20\u0E32\u0E29\u0E13\u0E4C	\u5185\u5BB9	\u5167\u5BB9	\u8D44\u6599	\u8CC7\u6599	\u6570\u636E	\u6578\u64DA	\u56FE\u6587	\u4FE1\u606F	\u8CC7\u8A0A	\u8BB2\u8BDD	\u672C\u6587	\u672C\u6761	\u672C\u689D	\u672C\u6D88\u606F	\u516C\u62A5	\u6761	\u689D	\u62A5\u9053	\u60C5\u5831	\u8CC7\u6599	\u5185\u5BB9	\u672C\u4EF6	\u540C\u8A18\u4E8B	\u30C7\u30FC\u30BF	\u8AC7\u8A71	\u30CB\u30E5\u30FC\u30B9	\u767A\u8868\u6587	\u672C\u7A3F	\u5185\u5BB9	\uC790\uB8CC	\uB0B4\uC6A9	\uC815\uBCF4	\uBCF4\uB3C4\uC790\uB8CC	\uC5F0\uC124\uBB38	\uB274\uC2A4	\uC6D0\uBB38	\uC0AC\uC9C4`, d: `previous	earlier	preceding	prior	vorherige	vorherigen	vorige	obenstehende	obigen	fruhere	precedente	precedent	ci-dessous	anterior	previa	previo	precedente	bovenstaand	bovenstaande	voorgaande	eerdere	onderstaand	foregaende	tidigare	ovanstaende	tidligere	ovenstaende	forrige	edellinen	aiempi	seuraava	poprzedni*	powyzsz*	ponizsz*	predchoz*	predeslou	vyse uvedenou	predchadzaj*	elozo	fenti	alabbi	korabbi	anterioara	precedenta	urmatorul	prethodn*	prejsnj*	gornju	\u043F\u0440\u0435\u0434\u044B\u0434\u0443\u0449*	\u0440\u0430\u043D\u0435\u0435	\u0432\u044B\u0448\u0435	\u043D\u0430\u0432\u0435\u0434\u0435\u043D*	\u043F\u043E\u043F\u0435\u0440\u0435\u0434\u043D*	\u043F\u0440\u0435\u0434\u0438\u0448\u043D*	\u043F\u0440\u0435\u0434\u0445\u043E\u0434\u043D*	\u043F\u0440\u0435\u0442\u0445\u043E\u0434\u043D*	\u03C0\u03C1\u03BF\u03B7\u03B3\u03BF\u03C5\u03BC\u03B5\u03BD*	\u03C0\u03B1\u03C1\u03B1\u03BA\u03B1\u03C4\u03C9	\u03B1\u03BD\u03C9\u03C4\u03B5\u03C1\u03C9	onceki	yukaridaki	asagidaki	\u0627\u0644\u0633\u0627\u0628\u0642	\u0627\u0644\u0633\u0627\u0628\u0642\u0629	\u0627\u0644\u0645\u0630\u0643\u0648\u0631	\u0623\u0639\u0644\u0627\u0647	\u0623\u062F\u0646\u0627\u0647	\u0642\u0628\u0644\u06CC	\u067E\u06CC\u0634\u06CC\u0646	\u05D4\u05E7\u05D5\u05D3\u05DE\u05EA	\u05D4\u05E7\u05D5\u05D3\u05DD	\u05E9\u05DC\u05D4\u05DC\u05DF	\u092A\u093F\u091B\u0932\u0940	\u0909\u092A\u0930\u094B\u0915\u094D\u0924	sebelumnya	terdahulu	di atas	berikut	truoc do	tren day	duoi day	\u0E02\u0E49\u0E32\u0E07\u0E15\u0E49\u0E19	\u0E01\u0E48\u0E2D\u0E19\u0E2B\u0E19\u0E49\u0E32	\u4E0A\u8FF0	\u4E0A\u4E00	\u524D\u8FF0	\u4EE5\u4E0A	\u4E0A\u6761	\u5148\u306E	\u5148\u306B	\u524D\u8A18	\u4E0A\u8A18	\uC55E\uC11C	\uC704\uC758	\uC55E\uC120	\uC0C1\uAE30	\uC544\uB798	\uD574\uB2F9`, C: `approval	clearance	confirmation	confirmed	confirm*	verified	verification	press conference	announcement	announced	cleared	checks	checked	verdict	advised	notice	legal check	review	green light	go-ahead	legal clearance	lawyers	vetted	vetting	okayed	freigabe	freigegeben	bestatigung	bestatigt	prufung	pressekonferenz	gepruft	ruckmeldung	klarung	geklart	anweisung	verkundung	bekanntgabe	feu vert	accord	confirm*	verific*	conference de presse	annonce	autorisation	valid*	instructions	ordre	autoriz*	aprobacion	rueda de prensa	aviso	orden	comprob*	anuncio	conferma*	autorizz*	conferenza stampa	verifica	ordine	avviso	approva*	confirma*	aprova*	autoriza*	coletiva	checa*	ordem	apurac*	akkoord	toestemming	bevestig*	goedkeur*	persconferentie	controle	gecontroleerd	bekraft*	godkann*	presskonferens*	besked	klartecken	kontroll*	bekreft*	godkjenn*	pressekonferanse*	beskjed	godkend*	pressemode	klarsignal	vahvist*	lupa	lupaa	luvan	tiedotustilaisuu*	tarkist*	hyvaks*	ohjeita	potwierdz*	zgod*	akcept*	konferencj*	weryfik*	decyzj*	zatwierdz*	potvrz*	schval*	souhlas*	tiskove konference	overen*	pokyn*	potvrd*	schval*	suhlas*	overi*	jovahagy*	megerosit*	ertesites*	engedel*	sajtotajekoztat*	ellenorz*	confirmar*	aprobar*	acord*	verificar*	conferintei	dispozitii	instiintare	potvrd*	odobr*	provjer*	proverit*	konferencij*	obavijest*	odobrit*	dovoljen*	preverj*	potrditv*	\u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434*	\u0440\u0430\u0437\u0440\u0435\u0448*	\u0440\u0430\u0441\u043F\u043E\u0440\u044F\u0436*	\u043F\u0440\u043E\u0432\u0435\u0440*	\u0443\u0432\u0435\u0434\u043E\u043C\u043B*	\u0443\u043A\u0430\u0437\u0430\u043D*	\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432*	\u043F\u0440\u0435\u0441\u0441-\u043A\u043E\u043D\u0444*	\u0443\u0442\u0432\u0435\u0440\u0436\u0434*	\u043F\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436*	\u0434\u043E\u0437\u0432*	\u043F\u0435\u0440\u0435\u0432\u0456\u0440*	\u043F\u043E\u0433\u043E\u0434\u0436*	\u0443\u0437\u0433\u043E\u0434\u0436*	\u0432\u043A\u0430\u0437\u0456\u0432*	\u043F\u043E\u0442\u0432\u044A\u0440\u0436*	\u0440\u0430\u0437\u0440\u0435\u0448*	\u043E\u0434\u043E\u0431\u0440*	\u043F\u0440\u043E\u0432\u0435\u0440\u043A*	\u0440\u0430\u0437\u043F\u043E\u0440\u0435\u0436*	\u0443\u0432\u0435\u0434\u043E\u043C*	\u043F\u043E\u0442\u0432\u0440\u0434*	\u043E\u0434\u043E\u0431\u0440*	\u03B5\u03B3\u03BA\u03C1\u03B9\u03C3*	\u03B5\u03C0\u03B9\u03B2\u03B5\u03B2\u03B1\u03B9\u03C9\u03C3*	\u03BD\u03B5\u03BF\u03C4\u03B5\u03C1*	\u03B5\u03BB\u03B5\u03B3\u03C7*	\u03B5\u03C0\u03B1\u03BB\u03B7\u03B8\u03B5\u03C5\u03C3*	\u03B1\u03B4\u03B5\u03B9*	\u03C3\u03C5\u03BD\u03B5\u03BD\u03C4\u03B5\u03C5\u03BE*	\u03B5\u03B9\u03B4\u03BF\u03C0\u03BF\u03B9\u03B7\u03C3*	onay*	dogrula*	aciklanana	bildirim*	talimat*	teyit*	izin*	duyuru*	\u0627\u0644\u062A\u0623\u0643\u064A\u062F	\u062A\u0623\u0643\u064A\u062F	\u062A\u0623\u0643\u064A\u062F\u0647	\u0645\u0648\u0627\u0641\u0642\u0629	\u0627\u0644\u0645\u0648\u0627\u0641\u0642\u0629	\u0627\u0644\u062A\u062D\u0642\u0642	\u0625\u0634\u0639\u0627\u0631	\u0627\u0644\u0625\u0639\u0644\u0627\u0646	\u0627\u0644\u0645\u0624\u062A\u0645\u0631 \u0627\u0644\u0635\u062D\u0641\u064A	\u062A\u0639\u0644\u064A\u0645\u0627\u062A	\u062A\u0635\u0631\u064A\u062D	\u0625\u0630\u0646	\u062A\u0627\u06CC\u06CC\u062F	\u062A\u0623\u06CC\u06CC\u062F	\u0627\u062C\u0627\u0632\u0647	\u0627\u0637\u0644\u0627\u0639 \u062B\u0627\u0646\u0648\u06CC	\u0628\u0631\u0631\u0633\u06CC	\u05D0\u05D9\u05E9\u05D5\u05E8	\u05DC\u05D0\u05D9\u05E9\u05D5\u05E8	\u05D4\u05D5\u05D3\u05E2\u05D4 \u05D7\u05D3\u05E9\u05D4	\u05D0\u05D9\u05DE\u05D5\u05EA	\u05D1\u05D3\u05D9\u05E7\u05D4	\u05DE\u05E1\u05D9\u05D1\u05EA \u05D4\u05E2\u05D9\u05EA\u05D5\u05E0\u05D0\u05D9\u05DD	\u05D4\u05D7\u05DC\u05D8\u05D4	\u0905\u0928\u0941\u092E\u0924\u093F	\u092A\u0941\u0937\u094D\u091F\u093F	\u0938\u0942\u091A\u0928\u093E \u0924\u0915	\u091C\u093E\u0902\u091A	\u0928\u093F\u0930\u094D\u0926\u0947\u0936	\u0938\u094D\u0935\u0940\u0915\u0943\u0924\u093F	\u092E\u0902\u091C\u0942\u0930\u0940	konfirmasi	persetujuan	izin	verifikasi	pemberitahuan	jumpa pers	pengumuman	arahan	diumumkan	kebenaran	xac nhan	kiem chung	phe duyet	thong bao	hop bao	xac minh	cho phep	chi dao	\u0E2D\u0E19\u0E38\u0E21\u0E31\u0E15\u0E34	\u0E22\u0E37\u0E19\u0E22\u0E31\u0E19	\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A	\u0E41\u0E08\u0E49\u0E07	\u0E41\u0E16\u0E25\u0E07\u0E02\u0E48\u0E32\u0E27	\u0E04\u0E33\u0E2A\u0E31\u0E48\u0E07	\u6838\u5B9E	\u6838\u5BE6	\u5BA1\u6838	\u5BE9\u6838	\u786E\u8BA4	\u78BA\u8A8D	\u6279\u51C6	\u901A\u77E5	\u53E6\u884C	\u8BB8\u53EF	\u8A31\u53EF	\u6388\u6743	\u6388\u6B0A	\u8BB0\u8005\u4F1A	\u8A18\u8005\u6703	\u67E5\u8BC1	\u67E5\u8B49	\u5BA1\u6279	\u6307\u793A	\u53D1\u5E03\u4F1A	\u6703\u5F8C	\u4F1A\u540E	\u627F\u8A8D	\u88CF\u4ED8\u3051	\u4F1A\u898B	\u9023\u7D61	\u6307\u793A	\u767A\u8868	\u89E3\u7981	\u7CBE\u67FB	\u78BA\u8A8D\u4E2D	\uC2B9\uC778	\uD655\uC778	\uD5C8\uAC00	\uD1B5\uBCF4	\uAE30\uC790\uD68C\uACAC	\uAC80\uC99D	\uACF5\uC9C0	\uC9C0\uC2DC`, B: `a partir del	a partir das	a partir dal	a partire da	a partire dal	a partire dalle	a partir da	a partir do	alatt	as of	from	nach	ab dem	ab	a compter de	a compter du	des	apres	dopo	dalle	dal	depois	depois de	apos	a partir das	a partir de	desde	despues	despues de	despues del	luego de	na	zodra	tills	tills att	efter	fran	from och med	etter	inntil	jalkeen	lahtien	kunnes	asti	po	zanim	dopoki	az do	pokud	od	utan	amig	dupa	incepand cu	de la	pana cand	nakon	poslije	posle	dok	dokler	po	\u043F\u043E\u0441\u043B\u0435	\u043F\u043E\u043A\u0430	\u043D\u0430\u0447\u0438\u043D\u0430\u044F \u0441	\u0430\u0436 \u0434\u043E	\u043F\u0456\u0441\u043B\u044F	\u0434\u043E\u043A\u0438	\u043F\u043E\u043A\u0438	\u0437	\u0441\u043B\u0435\u0434	\u0434\u043E\u043A\u0430\u0442\u043E	\u043E\u0442	\u043F\u043E\u0441\u043B\u0435	\u0434\u043E\u043A	\u043D\u0430\u043A\u043E\u043D	\u03BC\u03B5\u03C4\u03B1	\u03B1\u03C0\u03BF	\u03BF\u03C3\u03BF	dek	sonra	-e kadar	kadar	itibaren	itibariyle	\u0628\u0639\u062F	\u0644\u062D\u064A\u0646	\u0625\u0644\u0649 \u062D\u064A\u0646	\u0631\u064A\u062B\u0645\u0627	\u0642\u0628\u064A\u0644	\u0627\u0628\u062A\u062F\u0627\u0621 \u0645\u0646	\u067E\u0633 \u0627\u0632	\u0627\u0632	\u05D0\u05D7\u05E8\u05D9	\u05DC\u05D0\u05D7\u05E8	\u05D4\u05D7\u05DC	\u05D4\u05D7\u05DC \u05DE	\u05DE	\u05E2\u05D3 \u05E9	\u0915\u0947 \u092C\u093E\u0926	\u092C\u093E\u0926	\u0924\u0915	\u0938\u0947	setelah	sesudah	mulai	selepas	sehabis	sau khi	tu	ke tu	cho toi	toi	\u0E2B\u0E25\u0E31\u0E07	\u0E2B\u0E25\u0E31\u0E07\u0E08\u0E32\u0E01	\u0E15\u0E31\u0E49\u0E07\u0E41\u0E15\u0E48	\u4E4B\u540E	\u4E4B\u5F8C	\u4EE5\u540E	\u4EE5\u5F8C	\u8D77	\u4E4B\u524D	\u540E\u518D	\u5F8C\u518D	\u7D50\u675F\u5F8C	\u304B\u3089	\u6642\u70B9	\u7D42\u4E86\u5F8C	\u4EE5\u524D	\uBD80\uD130	\uD6C4	\uC774\uD6C4	\uB4A4	\uB54C\uAE4C\uC9C0`, N: `no s'ha	no podeu	no es	eika	ikke at	nao deve	nothing	nichts	rien	niente	niets	ingenting	intet	nada	\u043D\u0438\u0447\u0435\u0433\u043E	\u043D\u0456\u0447\u043E\u0433\u043E	don't you	not be	mustn't	shouldn't	won't	not allowed	not permitted	without	ban	banned	barred	embargoed	unzulassig	untersagt	verboten	keinerlei	ohne	darf nicht	durfen nicht	durfen	unterbleiben	defendu	proscrit	sans	jamais	nunca	jamas	sin	impedido	mai	senza	divieto	proibita	sem	nunca	zonder	nooit	utan	aldrig	far inte	uten	aldri	aldrig	alkoon	eivat	ei pida	ei tule	ilman	kieltaa	zabrania sie	bez	nie moze	nie nalezy	nelze	nesmeji	bez	nesmu	nemozno	zakazane	nincs	sohasem	nelkul	tilos	interzice	fara	nicidecum	nije	nema	ne smije	ne	bez	\u043D\u0438\u043A\u043E\u0433\u0434\u0430	\u0431\u0435\u0437	\u0432\u043E\u0437\u0434\u0435\u0440\u0436*	\u0437\u0430\u043F\u0440\u0435\u0442*	\u043D\u0435\u043B\u044C\u0437\u044F	\u043D\u0456\u043A\u043E\u043B\u0438	\u0431\u0435\u0437	\u0437\u0430\u0431\u043E\u0440\u043E\u043D*	\u0443\u0442\u0440\u0438\u043C*	\u043D\u0438\u043A\u043E\u0433\u0430	\u0437\u0430\u0431\u0440\u0430\u043D*	\u0431\u0435\u0437	\u03C7\u03C9\u03C1\u03B9\u03C2	\u03C0\u03BF\u03C4\u03B5	\u03B1\u03C0\u03B1\u03B3\u03BF\u03C1\u03B5\u03C5*	asla	olmadan	degil	yasaktir	\u062F\u0648\u0646	\u0628\u062F\u0648\u0646	\u0644\u0645	\u0644\u0646	\u0645\u0645\u0646\u0648\u0639\u0627	\u0627\u0645\u062A\u0646\u0627\u0639	\u0628\u0644\u0627	\u0646\u06A9\u0646\u0646\u062F	\u0628\u062F\u0648\u0646	\u0645\u0645\u0646\u0648\u0639	\u05D1\u05DC\u05D9	\u05DC\u05DC\u05D0	\u05D0\u05D9\u05E0\u05D4	\u05D0\u05D9\u05E0\u05D5	\u05D0\u05D9\u05E1\u05D5\u05E8	\u05D1\u05D8\u05E8\u05DD	\u05D1\u05D2\u05D3\u05E8	\u092C\u093F\u0928\u093E	\u0915\u092D\u0940	\u092E\u0928\u093E\u0939\u0940	\u0935\u0930\u094D\u091C\u093F\u0924	tanpa	tak	tak boleh	belum	terlarang	pantang	dilarang keras	dung	dung nen	khong nen	kiem	\u0E44\u0E21\u0E48\u0E43\u0E2B\u0E49	\u0E21\u0E34\u0E43\u0E2B\u0E49	\u0E2D\u0E22\u0E48\u0E32\u0E40\u0E1E\u0E34\u0E48\u0E07	\u5225	\u522B	\u672A	\u672A\u7ECF	\u672A\u7D93	\u65E0	\u7121	\u6BCB	\u4E25\u7981	\u4E0D\u5B9C	\u4E0D\u5E94	\u4E0D\u61C9	\u5207\u83AB	\u4E0D	\u306A\u304F	\u306A\u3044	\u4E0D\u53EF	\u7981	\u672A	\u3054\u9060\u616E	\u9060\u616E	\uC5C6\uC774	\uC54A\uB3C4\uB85D	\uC54A\uC2B5\uB2C8\uB2E4	\uBABB	\uC548	\uC544\uB2C8	\uAE08	\uB9D0\uACE0	\uB9C8\uC138\uC694	\uB9C8\uC2DC\uAE30	\uC0BC\uAC00`, z: `privileged	sealed	hush	sp\xE4rrad	sparrad	sparrat	sparrade	fortroligt	confidenziale	confidenziali	gizlidir	hemmeligt	sekretess*	sekretesbelag*	segretissim*	riservatissim*	confidential	secret	off the record	under wraps	classified	private	restricted	in confidence	market sensitive	vertraulich*	geheim*	unter drei	streng vertraulich	confidentiel*	secret*	confidencial*	reservad*	riservat*	segret*	sigilos*	sigilo	reservad*	vertrouwelijk*	geheim	hemlig*	konfident*	fortrolig*	hemmelig*	unntatt offentlighet	luottamuksell*	salassa	salainen	pouf*	tajn*	niejawn*	duvern*	dovern*	utajen*	bizalmas*	titkos*	szigoruan bizalmas	secret*	povjerljiv*	poverljiv*	tajno	zaupno	\u0441\u0435\u043A\u0440\u0435\u0442*	\u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446*	\u0441\u043B\u0443\u0436\u0435\u0431\u043D*	\u0437\u0430\u043A\u0440\u044B\u0442*	\u043A\u043E\u043D\u0444\u0456\u0434\u0435\u043D\u0446*	\u0442\u0430\u0454\u043C\u043D*	\u043F\u043E\u0432\u0435\u0440\u0438\u0442*	\u0441\u0435\u043A\u0440\u0435\u0442\u043D*	\u043F\u043E\u0432\u0435\u0440\u0459\u0438\u0432*	\u03B1\u03C0\u03BF\u03C1\u03C1\u03B7\u03C4*	\u03B5\u03BC\u03C0\u03B9\u03C3\u03C4\u03B5\u03C5\u03C4\u03B9\u03BA*	gizli*	\u0633\u0631\u064A	\u0633\u0631\u064A\u0629	\u0645\u062D\u0631\u0645\u0627\u0646\u0647	\u0633\u0631\u06CC	\u05E1\u05D5\u05D3\u05D9	\u05D7\u05E1\u05D5\u05D9	\u05D2\u05E0\u05D5\u05D6	\u0917\u094B\u092A\u0928\u0940\u092F	\u0917\u0941\u092A\u094D\u0924	rahasia	sulit	mat	bi mat	tuyet mat	\u0E25\u0E31\u0E1A	\u4FDD\u5BC6	\u673A\u5BC6	\u6A5F\u5BC6	\u79D8\u5BC6	\u7EDD\u5BC6	\u7EDD\u4E0D\u5916\u4F20	\u5185\u90E8	\u5167\u90E8	\u6975\u79D8	\u6271\u3044\u6CE8\u610F	\u53D6\u6271\u6CE8\u610F	\u30AA\u30D5\u30EC\u30B3	\u90E8\u5916\u79D8	\uAE30\uBC00	\uBE44\uBC00	\uB300\uC678\uBE44	\uBE44\uACF5\uAC1C	\uC624\uD504\uB354\uB808\uCF54\uB4DC`, m: `gunu	gunune	klokken	sunrise	weekend	week	day	tomorrow's	sunday's	monday's	o'clock	a.m.	p.m.	et	est	pt	hour	morning	evening	night	sonnabend	marz	mai	januar	februar	juni	juli	oktober	dezember	mittag	mitternacht	fruh	abend	nachmittag	janvier	fevrier	mars	avril	juin	juillet	aout	septembre	octobre	novembre	decembre	demain	midi	matin	soir	aujourd'hui	enero	febrero	marzo	abril	mayo	junio	julio	agosto	septiembre	octubre	noviembre	diciembre	manana	mediodia	medianoche	noche	madrugada	tarde	gennaio	febbraio	aprile	maggio	giugno	luglio	settembre	ottobre	dicembre	lunedi	martedi	mercoledi	giovedi	venerdi	sabato	domenica	domani	mezzogiorno	mezzanotte	stasera	mattina	janeiro	fevereiro	marco	maio	junho	julho	setembro	outubro	novembro	dezembro	quarta*	quinta*	sexta*	amanha	meio-dia	meia-noite	noite	manha	maandag*	dinsdag*	woensdag*	donderdag*	vrijdag*	zaterdag*	zondag*	januari	februari	maart	mei	juni	juli	augustus	oktober	vanavond	middag	avond	ochtend	mandag*	tisdag*	onsdag*	torsdag*	fredag*	lordag*	l\xF8rdag*	sondag	sondagen	sondags	sondagar	s\xF8ndag*	klockan	augusti	tirsdag*	kveld	kvall	aften	midnatt	midnat	formiddag	eftermiddag	imorgen	imorgon	maj	maanantai*	tiistai*	keskiviik*	torstai*	perjantai*	lauantai*	sunnuntai*	kello	aamu*	ilta*	tammikuu*	helmikuu*	maaliskuu*	huhtikuu*	toukokuu*	kesakuu*	huomen*	keskiyo*	keskipaiva*	poniedzia\u0142*	wtor*	srod*	czwart*	piatk*	sobot*	niedziel*	stycz*	lutego	marca	kwietnia	maja	czerwca	lipca	sierpnia	wrzesnia	pazdziernika	listopada	grudnia	jutra	jutro	rano	rana	po\u0142noc*	po\u0142udn*	wieczor*	poledn*	pondel*	utery	utora	utorok	stred*	ctvrt*	stvrt*	patk*	patek	piatok	piatku	nedel*	hodin*	unora	brezna	dubna	kvetna	cervna	cervence	srpna	zari	rijna	listopadu	prosince	zitra	zitrejs*	poledne	vecer*	januara	februara	maja	juna	szerd*	csutort*	pentek*	szombat*	vasarnap*	ora	orakor	oraig	delig	del	reggel*	este	holnap*	majus*	januar*	februar*	marcius*	aprilis*	junius*	julius*	augusztus*	szeptember*	oktober*	november*	december*	luni	marti	miercuri	joi	vineri	sambata	duminica	orei	ora	ianuarie	februarie	martie	aprilie	mai	iunie	iulie	august	septembrie	octombrie	noiembrie	decembrie	maine	miezul	pranz	dimineata	ponedelj*	utork*	sred*	cetvrt*	petk*	petka	subot*	nedjelj*	nedelj*	sati	sata	casova	casa	ure	uri	svibnja	sutra	jutri	ponoci	podne	veceri	ujutro	ceter*	torek	torka	\u0441\u0440\u0435\u0434*	\u0447\u0435\u0442\u0432\u0435\u0440\u0433*	\u043F\u044F\u0442\u043D\u0438\u0446*	\u0441\u0443\u0431\u0431\u043E\u0442*	\u0432\u043E\u0441\u043A\u0440\u0435\u0441*	\u0443\u0442\u0440\u0430	\u0432\u0435\u0447\u0435\u0440\u0430	\u043C\u0441\u043A	\u044F\u043D\u0432\u0430\u0440\u044F	\u0444\u0435\u0432\u0440\u0430\u043B\u044F	\u043C\u0430\u0440\u0442\u0430	\u0430\u043F\u0440\u0435\u043B\u044F	\u043C\u0430\u044F	\u0438\u044E\u043D\u044F	\u0438\u044E\u043B\u044F	\u0430\u0432\u0433\u0443\u0441\u0442\u0430	\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F	\u043E\u043A\u0442\u044F\u0431\u0440\u044F	\u043D\u043E\u044F\u0431\u0440\u044F	\u0434\u0435\u043A\u0430\u0431\u0440\u044F	\u0437\u0430\u0432\u0442\u0440\u0430	\u043F\u043E\u043B\u0443\u043D\u043E\u0447*	\u043F\u043E\u043B\u0434\u0435\u043D\u044C	\u0447\u0430\u0441\u0430	\u0447\u0430\u0441	\u0441\u0435\u0440\u0435\u0434*	\u0447\u0435\u0442\u0432\u0435\u0440*	\u043F\u044F\u0442\u043D\u0438\u0446*	\u0441\u0443\u0431\u043E\u0442*	\u043D\u0435\u0434\u0456\u043B*	\u0441\u0456\u0447\u043D\u044F	\u043B\u044E\u0442\u043E\u0433\u043E	\u0431\u0435\u0440\u0435\u0437\u043D\u044F	\u043A\u0432\u0456\u0442\u043D\u044F	\u0442\u0440\u0430\u0432\u043D\u044F	\u0447\u0435\u0440\u0432\u043D\u044F	\u043B\u0438\u043F\u043D\u044F	\u0441\u0435\u0440\u043F\u043D\u044F	\u0432\u0435\u0440\u0435\u0441\u043D\u044F	\u0436\u043E\u0432\u0442\u043D\u044F	\u043B\u0438\u0441\u0442\u043E\u043F\u0430\u0434\u0430	\u0433\u0440\u0443\u0434\u043D\u044F	\u0440\u0430\u043D\u043A\u0443	\u0432\u0435\u0447\u043E\u0440\u0430	\u043E\u043F\u0456\u0432\u043D\u043E\u0447*	\u043F\u043E\u043D\u0435\u0434\u0456\u043B*	\u0432\u0456\u0432\u0442\u043E\u0440*	\u0441\u0440\u044F\u0434\u0430	\u0447\u0435\u0442\u0432\u044A\u0440\u0442\u044A\u043A	\u043F\u0435\u0442\u044A\u043A	\u0441\u044A\u0431\u043E\u0442\u0430	\u043D\u0435\u0434\u0435\u043B\u044F	\u0447\u0430\u0441\u0430	\u043C\u0430\u0439	\u0443\u0442\u0440\u0435	\u0432\u0435\u0447\u0435\u0440\u0442\u0430	\u043F\u043E\u043B\u0443\u043D\u043E\u0449	\u043E\u0431\u0435\u0434	\u0441\u0430\u0442\u0438	\u043F\u043E\u043D\u0435\u0434\u0435\u0459*	\u0443\u0442\u043E\u0440*	\u043F\u0435\u0442\u0430\u043A	\u043F\u0435\u0442\u043A\u0430	\u043D\u0435\u0434\u0435\u0459*	\u043C\u0430\u0458\u0430	\u0441\u0443\u0442\u0440\u0430	\u043F\u043E\u043D\u043E\u045B\u0438	\u03B4\u03B5\u03C5\u03C4\u03B5\u03C1\u03B1*	\u03C4\u03C1\u03B9\u03C4\u03B7*	\u03C4\u03B5\u03C4\u03B1\u03C1\u03C4\u03B7*	\u03C0\u03B5\u03BC\u03C0\u03C4\u03B7*	\u03C0\u03B1\u03C1\u03B1\u03C3\u03BA\u03B5\u03C5\u03B7*	\u03C3\u03B1\u03B2\u03B2\u03B1\u03C4\u03BF*	\u03BA\u03C5\u03C1\u03B9\u03B1\u03BA\u03B7*	\u03C9\u03C1\u03B1	\u03BC\u03B1\u03B9\u03BF\u03C5	\u03B9\u03B1\u03BD\u03BF\u03C5\u03B1\u03C1\u03B9\u03BF\u03C5	\u03C6\u03B5\u03B2\u03C1\u03BF\u03C5\u03B1\u03C1\u03B9\u03BF\u03C5	\u03BC\u03B1\u03C1\u03C4\u03B9\u03BF\u03C5	\u03B1\u03C0\u03C1\u03B9\u03BB\u03B9\u03BF\u03C5	\u03B9\u03BF\u03C5\u03BD\u03B9\u03BF\u03C5	\u03B9\u03BF\u03C5\u03BB\u03B9\u03BF\u03C5	\u03B1\u03C5\u03C1\u03B9\u03BF	\u03BC\u03B5\u03C3\u03B7\u03BC\u03B5\u03C1\u03B9	\u03BC\u03B5\u03C3\u03B1\u03BD\u03C5\u03C7\u03C4\u03B1	\u03C0\u03C1\u03C9\u03B9	\u03B2\u03C1\u03B1\u03B4\u03C5	pazartesi*	sali*	carsamba*	persembe*	cuma*	cumartesi*	pazar	pazara	ocak	subat	mart	nisan	mayis*	haziran	temmuz	agustos	eylul	ekim	kasim	aralik	yarin*	aksam*	sabah*	ogle*	gece*	saatine	saatinden	\u0627\u0644\u0627\u062B\u0646\u064A\u0646	\u0627\u0644\u0625\u062B\u0646\u064A\u0646	\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621	\u0627\u0644\u0623\u0631\u0628\u0639\u0627\u0621	\u0627\u0644\u062E\u0645\u064A\u0633	\u0627\u0644\u062C\u0645\u0639\u0629	\u0627\u0644\u0633\u0628\u062A	\u0627\u0644\u0623\u062D\u062F	\u0635\u0628\u0627\u062D\u0627	\u0645\u0633\u0627\u0621	\u0645\u0627\u064A\u0648	\u064A\u0646\u0627\u064A\u0631	\u0641\u0628\u0631\u0627\u064A\u0631	\u0645\u0627\u0631\u0633	\u0623\u0628\u0631\u064A\u0644	\u064A\u0648\u0646\u064A\u0648	\u064A\u0648\u0644\u064A\u0648	\u0623\u063A\u0633\u0637\u0633	\u0633\u0628\u062A\u0645\u0628\u0631	\u0623\u0643\u062A\u0648\u0628\u0631	\u0646\u0648\u0641\u0645\u0628\u0631	\u062F\u064A\u0633\u0645\u0628\u0631	\u063A\u062F\u0627	\u0627\u0644\u063A\u062F	\u0638\u0647\u0631\u0627	\u0638\u0647\u0631	\u0645\u0646\u062A\u0635\u0641 \u0627\u0644\u0644\u064A\u0644	\u0627\u0644\u0633\u0627\u062F\u0633\u0629	\u0627\u0644\u062B\u0627\u0645\u0646\u0629	\u0627\u0644\u0633\u0627\u0628\u0639\u0629	\u0627\u0644\u062E\u0627\u0645\u0633\u0629	\u0627\u0644\u0639\u0627\u0634\u0631\u0629	\u0634\u0646\u0628\u0647	\u062F\u0648\u0634\u0646\u0628\u0647	\u0633\u0647\u200C\u0634\u0646\u0628\u0647	\u0686\u0647\u0627\u0631\u0634\u0646\u0628\u0647	\u067E\u0646\u062C\u0634\u0646\u0628\u0647	\u062C\u0645\u0639\u0647	\u06CC\u06A9\u0634\u0646\u0628\u0647	\u0641\u0631\u062F\u0627	\u0635\u0628\u062D	\u0639\u0635\u0631	\u0638\u0647\u0631	\u0634\u0628	\u05E0\u05D5\u05D1\u05DE\u05D1\u05E8	\u05E8\u05D0\u05E9\u05D5\u05DF	\u05E9\u05E0\u05D9	\u05E9\u05DC\u05D9\u05E9\u05D9	\u05E8\u05D1\u05D9\u05E2\u05D9	\u05D7\u05DE\u05D9\u05E9\u05D9	\u05E9\u05D9\u05E9\u05D9	\u05E9\u05D1\u05EA	\u05D4\u05E9\u05E2\u05D4	\u05E9\u05E2\u05D4	\u05DE\u05D7\u05E8	\u05D1\u05D1\u05D5\u05E7\u05E8	\u05D1\u05E2\u05E8\u05D1	\u05D7\u05E6\u05D5\u05EA	\u05D1\u05DE\u05D0\u05D9	\u05D1\u05E6\u05D4\u05E8\u05D9\u05D9\u05DD	\u05DC\u05D9\u05D5\u05DD	\u05DE\u05D9\u05D5\u05DD	\u0938\u094B\u092E\u0935\u093E\u0930	\u092E\u0902\u0917\u0932\u0935\u093E\u0930	\u092C\u0941\u0927\u0935\u093E\u0930	\u0917\u0941\u0930\u0941\u0935\u093E\u0930	\u0936\u0941\u0915\u094D\u0930\u0935\u093E\u0930	\u0936\u0928\u093F\u0935\u093E\u0930	\u0930\u0935\u093F\u0935\u093E\u0930	\u092E\u0908	\u0938\u0941\u092C\u0939	\u0936\u093E\u092E	\u0930\u093E\u0924	\u0915\u0932	\u0926\u094B\u092A\u0939\u0930	\u091C\u0928\u0935\u0930\u0940	\u091C\u0942\u0928	\u091C\u0941\u0932\u093E\u0908	\u0906\u0927\u0940 \u0930\u093E\u0924	senin	selasa	rabu	kamis	jumat	sabtu	minggu	ahad	jam	wib	januari	februari	maret	mei	juni	juli	agustus	desember	besok	siang	malam	pagi	sore	isnin	khamis	esok	ngay	hai	ba	nam	sau	bay	chu nhat	mai	sang	chieu	toi	trua	nua dem	\u0E08\u0E31\u0E19\u0E17\u0E23\u0E4C	\u0E2D\u0E31\u0E07\u0E04\u0E32\u0E23	\u0E1E\u0E38\u0E18	\u0E1E\u0E24\u0E2B\u0E31\u0E2A\u0E1A\u0E14\u0E35	\u0E28\u0E38\u0E01\u0E23\u0E4C	\u0E40\u0E2A\u0E32\u0E23\u0E4C	\u0E2D\u0E32\u0E17\u0E34\u0E15\u0E22\u0E4C	\u0E1E\u0E24\u0E29\u0E20\u0E32\u0E04\u0E21	\u0E1E\u0E23\u0E38\u0E48\u0E07\u0E19\u0E35\u0E49	\u0E40\u0E17\u0E35\u0E48\u0E22\u0E07	\u0E40\u0E0A\u0E49\u0E32	\u0E40\u0E22\u0E47\u0E19	\u5468\u4E00	\u5468\u4E8C	\u5468\u4E09	\u5468\u56DB	\u5468\u4E94	\u5468\u516D	\u5468\u65E5	\u9031\u4E00	\u9031\u4E8C	\u9031\u4E09	\u661F\u671F	\u51CC\u6668	\u65E9\u4E0A	\u665A\u4E0A	\u4E2D\u5348	\u660E\u5929	\u660E\u65E5	\u4ECA\u665A	\u508D\u665A	\u96F6\u70B9	\u96F6\u9EDE	\u6E05\u6668	\u591C\u95F4	\u591C\u9593	\u4F1A\u8BAE\u7ED3\u675F	\u6708\u66DC	\u706B\u66DC	\u6C34\u66DC	\u6728\u66DC	\u91D1\u66DC	\u571F\u66DC	\u65E5\u66DC	\u6DF1\u591C	\u660E\u671D	\u5915\u520A	\u671D\u520A	\u4ECA\u591C	\u5915\u65B9	\u671D	\u7FCC\u65E5	\uC6D4\uC694\uC77C	\uD654\uC694\uC77C	\uC218\uC694\uC77C	\uBAA9\uC694\uC77C	\uAE08\uC694\uC77C	\uD1A0\uC694\uC77C	\uC77C\uC694\uC77C	\uB0B4\uC77C	\uC815\uC624	\uC790\uC815	\uC624\uB298	\uBC24	\uC800\uB141	\uC544\uCE68	\uC0C8\uBCBD	\uC870\uAC04	\uC11D\uAC04` };

// src/restrictions/all-role-words.ts
var rows2 = [...Object.entries(restrictionRoles), ...Object.entries(weakRoles)];
var allRoleWords = /* @__PURE__ */ once(() => buildRoleWords(rows2));
var languageRoleWords = /* @__PURE__ */ once(
  () => buildRoleWords([...rows2, ...languageWords.flatMap((own) => Object.entries(own))])
);
var mayContainAnyCore = /* @__PURE__ */ coreFilter(languageRoleWords);

// src/lexicon/mail-words.ts
var subjectPrefixes = words(`re	r	fw	fwd	fwd fwd	aw	antw	antwort	wg	tr	r\xE9f	rv	rif	i	enc	res	sv	vs	vb	vl	v\xE1	odp	pd	dotyczy	ynt	ilt	ilb	r\xE9p	bls	doorst	ang	tov\xE1bb\xEDt\xE1s	re-fwd	\u043E\u0442\u0432	\u043F\u0435\u0440\u0435\u0441\u043B	\u56DE\u590D	\u56DE\u8986	\u7B54\u590D	\u8F6C\u53D1	\u8F49\u5BC4	\u8EE2\u9001	\u8FD4\u4FE1	\uC804\uB2EC	\uD68C\uC2E0`);
var unreadMailboxes = words(`noreply	donotreply	nepasrepondre	keineantwort	noresponder	nonrispondere	mailerdaemon	postmaster	bounce	bounces`);
var footerOpenings = words(`this e-mail	this email	this message	this communication	this transmission	the information contained in this	the information in this	the contents of this e-mail	the contents of this email	confidentiality notice	confidentiality note	disclaimer	privileged and confidential	confidential:	notice:	important notice	important:	please consider the environment	diese e-mail	diese mail	diese nachricht	der inhalt dieser	die information in dieser	vertraulichkeitshinweis	rechtlicher hinweis	hinweis:	ce message	ce courriel	ce courrier	cet e-mail	cet email	les informations contenues	avis de confidentialit\xE9	este mensaje	este correo	este e-mail	esta comunicaci\xF3n	la informaci\xF3n contenida	aviso legal	aviso de confidencialidad	questo messaggio	questa e-mail	questa mail	le informazioni contenute	avviso di riservatezza	esta mensagem	esta comunica\xE7\xE3o	as informa\xE7\xF5es contidas	aviso de confidencialidade	dit bericht	deze e-mail	deze mail	de informatie in dit	det h\xE4r meddelandet	detta meddelande	detta e-postmeddelande	denne e-mail	denne mail	denne e-post	denne e-posten	denne meldingen	t\xE4m\xE4 viesti	t\xE4m\xE4 s\xE4hk\xF6posti	ta wiadomo\u015B\u0107	niniejsza wiadomo\u015B\u0107	tre\u015B\u0107 tej wiadomo\u015Bci	bu e-posta	bu mesaj	pesan ini	surel ini	email ini	\u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435	\u044D\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435	\u0434\u0430\u043D\u043D\u043E\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435	\u672C\u90AE\u4EF6	\u672C\u96FB\u5B50\u90F5\u4EF6	\u3053\u306E\u30E1\u30FC\u30EB	\uC774 \uBA54\uC77C`);
var footerMarks = words(`confidential	privileged	intended recipient	intended solely	intended only	addressee	in error	before printing	delete it	delete this	vertraulich	nur f\xFCr den	irrt\xFCmlich	empf\xE4nger	confidentiel	destinataire	par erreur	confidencial	destinatario	por error	destinat\xE1rio	por engano	riservat	confidenzial	per errore	vertrouwelijk	geadresseerde	bestemd voor	konfidentiell	konfidensiel	fortrolig	avsedd	mottagare	modtager	mottaker	luottamuksel	vastaanottaja	poufn	adresat	gizli	al\u0131c\u0131	rahasia	penerima	\u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D	\u0430\u0434\u0440\u0435\u0441\u0430\u0442	\u673A\u5BC6	\u4FDD\u5BC6	\u6536\u4EF6\u4EBA	\u6A5F\u5BC6	\u5B9B\u5148	\uAE30\uBC00`);
var trailerOpenings = words(`sent from my	sent from outlook	sent from mail for	sent from proton	get outlook for	von meinem	gesendet von	gesendet mit	envoy\xE9 de mon	envoy\xE9 depuis mon	envoy\xE9 \xE0 partir d	enviado desde mi	enviado do meu	enviado a partir	inviato da	verzonden vanaf	verstuurd vanaf	skickat fr\xE5n min	sendt fra min	l\xE4hetetty	wys\u0142ane z	telefonumdan g\xF6nderildi	dikirim dari	\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E \u0441	\u53D1\u81EA\u6211\u7684	\u50B3\u81EA\u6211\u7684`);

// src/restrictions/is-mail-footer.ts
var OPENING2 = /* @__PURE__ */ (() => new RegExp(String.raw`^[\s*_([]*(?:${alternatives(footerOpenings)})`, "i"))();
var MARK = /* @__PURE__ */ (() => new RegExp(alternatives(footerMarks), "gi"))();
var MARKS = 2;
var REMOVES = /[bqi]/;
var HOLDS = /[EeKH]|B[^B]*[tT]|[NM][DdSsP]{0,4}V/;
var WORDS2 = 48;
function isMailFooter(line) {
  if (!OPENING2.test(line)) return false;
  const marks2 = new Set(line.toLowerCase().match(MARK) ?? []);
  if (marks2.size === 0) return false;
  const roles = readRoles(line, WORDS2, languageRoleWords()).text;
  return (marks2.size >= MARKS || REMOVES.test(roles)) && !HOLDS.test(roles);
}

// src/lexicon/generated/restriction-weights.ts
var restrictionWeights = { bias: -21, features: [1, 12, 8, 11, -7, -9, 3, 3, 11, -2, 0, 0, 13, 16, 4, 3, 0, 13, -8, 35, -12, -13, 1, 7, 21, -4, -13, 8, 21, 15, 5, 12, 11, 22, 27, -7, 0, 2, -1, 4, -1, -1, -21, 9, -4, 11, 3, -3, 8, -3, 24, 3, -12, 9, -2, -17, 13, -5, 9, -1, 3, 30, 33, 16, 5, 3, -4, 18, 0, 14, 15, 14, 5, 21, 12, 36, -26, -22, 1, -10, 4, -16, 16, 6, -8, -5, 22, -4, -24, 8, 4, 8, 11, 6, 9, 2, -5, 8, 19, 3, -3, 7, 0, -10, -17, -9, -14, 21, 12, 22, -22, -3, -10, -2, 31, 2, -11, -17, -22, -17, -14] };
var pairWeights = { bias: -4, form: [-10, 0, -3, -3, 0, 0, 12, 0, 25, -6, -10, -3, -11, 7, -11, -8, 0, -4, -3, -4, 4, -4, -5, -5, -4, 0, -10, -7, -6], has: "-3-;-5.;9E;3H;-8I;17K;-3L;7M;6P;3R;-2T;7U;4V;6b;8c;5e;5f;4h;-7j;2k;-2n;-4o;5p;-2q;3r;-3v;4w;2y;3z", next: "-6,,;-2,-;-6,A;2,B;-3,C;4,H;-2,K;9,N;-6,S;-6,V;7,c;2,f;3,i;7,j;-4,k;3,l;-4,o;-2,w;-5,y;-3--;4-K;2-N;5-R;-7-T;-3-V;3-c;3-e;-4-o;-3-q;3-s;-4-v;-2-w;3-y;5:-;-8::;4:B;-3:H;-2:K;-4:N;-2:P;10:T;8:V;4:b;3:d;-2:i;3:l;-5:o;3:q;-6:v;-2:w;2A,;7A.;3A:;3AA;-4AN;-2AS;-3Aq;7B.;-4BA;-2BB;-2BN;2BS;-6BT;12BV;-2Bb;2Bd;3Be;-2Bf;-3Bi;-4Bk;4Bn;-2Bq;-3Bs;9Bv;8Bw;4Bz;3C.;-2CN;-3CT;-5Cd;2Co;2E-;2E:;4EB;-4Eo;-4H.;6HB;5HS;-5Ho;10K,;3K-;2K:;-9Ko;2L.;-2Lr;-2Mo;2Mv;-10N,;-5N:;2NB;4NC;2NH;-2NN;2NP;8NR;5NS;-6NT;7NV;5Nd;11Nf;6Ni;-2Nl;-3Nn;-5Nq;5Ns;12Nv;-7Ny;5P,;-2PB;2PK;4PN;-5PS;3PV;5Pk;-5Po;3Pq;-2R-;8R.;7R:;-2RA;3RB;-2RT;-4Ro;4Ry;-6S,;-2S-;-9S.;-11S:;5SB;2SH;2SK;7ST;-8SV;-2Sb;4Sc;-3Sd;-4Sj;7Sk;3Sl;4So;3Sq;4Sr;-8Sy;6T,;-5T.;2T:;-3TA;-9TB;2TC;-5TH;-8TN;2TR;-6TS;4TT;-7TV;-3Td;-2Tf;-2Ti;-6Tj;2Tk;2To;-4Tp;-2Tq;2Ty;2U-;12U.;2U:;2UK;8Uo;4V,;-2V-;-2V.;2VA;13VB;2VH;2VN;3VT;-9VV;2Vj;4Vn;-5Vo;6Vp;-3Vr;-2Vv;9Vy;3b-;-2bS;12c,;-3c-;4c:;2cA;11cB;-4cN;2dA;3dB;-3dN;4dS;3dT;-8dV;4dc;-2di;-2dj;2dk;-4do;7dq;-2ds;-2dv;-3dw;4dz;-4e.;2e:;8eB;3eT;-2eo;6fN;-5fo;-2hB;-6i,;2i-;10i:;-4iS;3iV;-2is;2iv;-5j,;-2j-;-4j.;5j:;-6jB;-3jN;-4jT;5jd;-2jo;3js;7jv;9k-;4k.;-7kB;6kS;-3kT;2kU;-3ko;-5ks;3kw;-2l,;5lB;-3lo;-3n,;-2nT;4nV;-3nf;-3no;-2nw;-3o-;-4o.;7oA;-3oB;2oC;-2oE;-4oH;-5oK;-2oL;4oM;-2oN;4oP;-5oR;8oU;-2ob;2oc;-4od;-2of;-6oi;-6oj;-4ok;-3ol;-4on;-2oo;-7op;-3oq;5or;-2os;-8ov;-2ow;4oy;-3pS;7pT;5po;-2q,;-5q-;4q:;-3qB;6qN;4qS;-6qT;-2qd;-6qo;3qs;2qw;-2qy;5r.;-2rB;-3rT;2rj;4ro;-7s,;-4s-;-6s.;-2s:;-6sB;2sH;2sK;2sL;5sN;2sS;-2sT;-9sc;-6sf;2si;3sj;-3sk;3so;8sv;-4sy;-3sz;-2v,;-5v.;5v:;10vB;4vN;-2vS;5vT;-10vo;2vs;-2w-;-7wN;3wS;4wk;4wo;4ws;-3wv;-3yP;-3yS;5yT;6yV;2yc;2yf;-3yq;5ys;-4yv;10z,;-3z.;-3zA;12zB;3zT;-14zo", near: "-7,,;-2,-;3,.;-6,:;-3,A;4,H;-5,K;10,N;-5,R;-4,S;-2,b;5,c;5,f;3,i;6,j;7,l;8,n;7,s;6,v;4,w;7,y;-3,z;3-,;-5--;7-:;4-A;-2-H;2-K;9-R;3-S;-2-T;5-V;2-c;3-e;2-i;-3-j;-5-k;-2-n;-2-o;5-p;-4-q;-2-r;12-s;-2-w;-2-y;4:-;-8::;2:B;-3:H;-2:K;5:N;-2:P;-3:R;3:S;3:T;3:U;-2:V;2:b;-5:c;-4:d;2:i;-4:k;2:l;-4:p;2:q;-3:r;6:s;-2:v;-2:w;-4:y;-4A-;6A.;6AA;-3AB;4AC;2AK;-6AN;2AP;-4AR;6AS;4AT;-2AV;4Ab;5Ac;3Af;7Ak;-6As;-3Av;-3Ay;3B-;2B.;2B:;-2BB;10BN;-3BP;2BR;-5BS;4BT;-12BV;-2Bb;-4Bd;10Be;2Bf;5Bj;-8Bk;-2Bl;3Bn;4Bo;7Bp;-5Bq;3Bs;5Bv;4Bw;5Bz;6C.;-2CA;2CH;-4CN;9CS;-5CT;4CV;-3Cf;-2Ci;-3Cq;-2Cy;2E-;2E.;2E:;6ET;-3Eo;-2H,;-5H.;7HB;4HH;5HS;4HT;4Hd;4K,;4K-;3KS;8Ko;-3LB;-3LT;-2Lr;2M.;5MB;3MN;4MT;2MV;2Mv;2N.;-3N:;6NB;5NC;4NH;-4NL;7NN;2NP;2NR;4NS;-7NT;8NV;-6Nc;10Nf;5Ni;5Nj;-12Nk;5Nn;-4Nq;4Ns;7Nv;-5Nw;4Ny;-2P,;5P-;2P.;2PA;2PH;2PK;-4PN;-5PP;2PS;2PV;-4Pd;-2Pf;2Pi;5Pk;11Pq;-5Pr;-3Ps;2Pv;2Pw;2Py;7R:;-2RA;10RB;10RT;-2RV;4Ro;-2Rq;2Rs;-2S,;5S-;-2S.;-10S:;-5SA;-2SB;2SH;5SK;3SP;-5SR;4ST;-6SU;-2Sb;3Sc;-5Sd;2Se;4Sf;2Si;4Sj;7Sk;4Sl;2Sn;5So;12Sq;5Sr;-7Ss;4Sv;-9Sw;-4Sy;-2Sz;2T-;-2T:;-6TA;2TC;-5TH;-3TN;2TP;-7TR;-5TS;2TT;4TU;2TV;-3Tb;-4Tc;-7Td;3Te;2Tf;-3Ti;-2Tl;-3Tp;-4Tq;-3Ts;10Tv;-2Tw;-3Ty;-2U,;2U-;5U.;4U:;2UA;2UK;-5UN;-5UT;-3Ud;-2Uk;3Uq;-2Us;-2V,;2VC;4VH;-8VN;2VP;2VT;2VV;4Vb;2Vd;6Vi;3Vj;4Vn;-5Vq;-2Vr;-2Vv;2Vw;5Vy;3b-;5bS;-2bT;4bb;4bs;9c,;5c.;4c:;2cA;11cN;5cT;-3cV;4cn;4co;4cs;3cy;4d,;-3d-;-3d.;3dB;5dC;-5dN;2dS;9dT;2dU;-6dV;3db;-6dd;-5di;2dj;3dk;5dl;-3dp;5dq;-8ds;3dv;-6dw;2e,;3e-;-4e.;-3eL;3eT;2eV;3ed;-3ek;-2el;-7eo;-3ey;-2f,;-5fN;-3fT;-6fV;3ff;5fi;2fl;4fo;2fs;3h,;-2hB;9i,;4i-;5i.;2i:;2iB;-11iT;4iU;-6iV;7ii;4ik;-2io;4is;6iv;-2iz;5j,;-4j-;-3j.;5j:;11jB;3jC;7jN;3jP;9jS;-3jT;-2jU;-3jV;2ji;2jj;6jo;2jp;-4js;7jv;6k,;7k-;2k.;6k:;-2kA;3kB;5kN;4kS;2kU;2kV;4kd;5ki;-4kj;10kk;-2kq;3ks;3kw;9l,;7lB;3lP;6lV;2ll;2lo;3n,;3n-;3nN;2nS;4nV;2np;-2nw;3ny;-4o-;-3o.;-3oA;-2oB;6oC;-2oE;-8oK;-2oL;5oM;6oP;-2oR;-4oT;2oU;2oV;5oc;-2od;5oe;7of;-3oj;-4ol;-3oo;-5oq;4or;2os;4ov;5oz;-5p,;2p.;4pB;-7pN;4pP;3pT;5po;6q,;2q-;8q.;3q:;2qB;-2qK;5qN;4qS;-2qT;-2qV;10qo;-3qp;4qq;2qs;-2qv;2qw;-2qy;6r,;4r-;3r.;6rN;-2rT;2rV;2rj;2rv;4ry;3s,;-7s-;5sB;7sC;5sH;3sL;2sM;-3sN;2sR;-2sS;7sT;3sU;-7sc;-2sd;-6sf;2si;5sj;3sk;5sl;3sn;2so;6sq;-3sy;-4sz;-3v,;6v-;5v:;2vA;6vB;3vp;-2vq;-4vs;-2vw;-3vy;-7w.;-4w:;-3wB;2wK;3wS;-4wT;3wU;-2wV;4wd;-2wf;4wk;5wo;7wq;3ws;-9wy;5y,;7yB;-3yP;-3yS;9yT;-4yV;-2yd;2yf;-2yi;-3yq;2yr;6ys;2yv;-3yw;-2yy;7z,;-2z-;6z.;-6z:;-6zA;4zB;2zN;5zT;3zd;11zo", with: "-3,,;-3:,;2:-;-2:.;-8::;2A-;7A.;6AA;-3AB;2AC;2AK;5AP;-6AR;2AS;3AT;4AU;3Ab;5Ac;3Af;5Ak;3Aq;-6As;-2Ay;-6Az;4B:;5BB;-3BI;-2BL;2BT;2Bc;-2Bf;-2Bi;3Bl;11Bp;6Br;7By;-2Cf;-2Ci;2Cl;5Co;2E-;2E:;3EB;7ET;-3Eo;2H,;-4H-;-5H.;-4H:;7HB;3HC;4HH;7HS;-2HT;3Hd;-2Hi;-6Hr;5Hs;-2Hw;-3K,;3K-;12K.;-3KB;9KS;4Ko;-2Kq;3Ks;2Kw;-2L,;-2Lo;-2Lr;6MB;5MT;2MV;7Mo;2Ms;2Mv;4N,;7NB;4NH;-4NL;2NM;6NN;2NS;-2NT;10NV;-2Nc;3Nf;5Ni;12Nj;-2Nk;2Nl;7Nn;3Nq;7Nr;-4Ns;9Nv;-4Nw;7Ny;2Nz;4P,;6P-;9P.;-2P:;-3PB;2PC;5PH;2PK;3PN;-5PP;5PS;7PT;-6PU;-2PV;-3Pd;5Pi;4Pj;5Pk;3Pl;2Pn;6Po;4Pp;11Pq;-4Pr;3Pw;-3R,;11R-;4R:;5RB;-5RS;2RT;2Ro;3Rp;-2Rq;-2Rz;2S-;-3S.;-5S:;-4SB;9SC;-2ST;4Sc;-3Sd;4Sf;5Si;4Sl;2Sn;7So;4Sr;-2Ss;-5Sw;-6Sy;-2T,;-2T-;-2T.;-4TC;-6TI;5Tf;-9Ti;-3To;5Tp;2Tr;7Ty;-2U,;7U.;6U:;4UH;2UK;-4UN;-5US;-2UT;4UV;4Ui;-2Uj;4Uq;2Us;3Uw;5V-;2V.;-5V:;-8VB;6VC;4VH;-3VI;-2VR;7VV;6Vb;-5Vc;3Ve;2Vk;3Vl;7Vn;-9Vq;5Vs;2Vv;-3Vw;3b-;2b:;2bS;-5bT;4bb;5bd;4bo;10bs;8c,;3c-;-2c.;-3c:;-2co;4d,;-4d.;-2d:;5dB;5dC;3dT;-6dd;2df;-6di;5dl;4dn;-3dp;-2dw;8e,;3e-;-8e.;8eB;-3eL;14eT;3ed;-3ek;-2el;-10eo;-3ey;-3f,;-2f-;5ff;4fi;2fl;4fo;2fp;3h,;8i,;4i-;3i.;7ii;2io;3j,;-5j-;5j.;-3j:;12jB;5jC;9jS;3jd;2ji;4jj;2jo;3jr;5k,;2k-;4k.;2k:;-2kB;9kS;6kd;5ki;-4kj;10kk;9ko;-3kq;7ks;6kw;5l,;-2l-;3l.;2ll;-3lo;9n,;4n.;4nc;4nf;-2no;-3o-;-3o.;-3oo;-6p,;5p-;-4p:;3po;8q,;2q-;3q.;6q:;-4qB;-4qC;2qL;12qS;-2qT;4qd;-2qj;-2ql;8qo;-3qp;5qq;7qs;9qw;-5qy;6r,;2r.;-3r:;-5s-;3s.;4s:;4sB;6sC;3sL;4sT;-4sc;-4sd;-7sf;5si;3sl;2sn;2so;6sp;-4ss;2sw;4v,;6v.;4v:;8vB;-5vc;6vd;-2vf;6vi;3vj;-3vk;4vl;3vp;-4vq;2vr;-3vs;-6w,;-3w-;4w.;-5w:;2wB;-3wf;2wi;7wo;3wp;-4ww;-3wy;10y,;-2y-;3y.;-4y:;-5yc;4yf;-2yi;10yn;5yo;6yr;-2yy;5z,;-3z-;-2z:;9zB;-3zS;3zT;-3zc;2zd;-2zi;-2zn;-3zs", opens: "2,;-5-;9--;-4-N;-2-o;-2-q;7A;4A,;-5A:;5AA;2Ao;-8B;4BV;-2Bf;3Bo;-3Bs;10E;2E:;4EB;-3Eo;2HS;-5Ho;16K;2K-;2K:;-8Ko;-5N;4N-;-7N:;9NR;2NT;-6NV;-2Nf;-3Ns;11Nv;3P,;-4PB;2PK;2PN;-5PS;-2Pd;-9Pj;4Pk;2Po;4R;2R:;2RB;-3RT;2Ro;-2S;-9S,;-3S.;-9S:;-13SB;2SH;6SN;-2SV;-6Sb;5Sc;3Sd;-3Si;-4Sj;7Sk;3Sq;-7T;-2T,;-3TA;3TT;-2Ti;-2Tj;-2To;-5Ts;-4U;2UK;11V;6VB;-6VS;5Vo;2Vp;-3Vr;8Vy;-5bo;6c;-3c,;13cB;-2co;4d;-2dS;-4dV;6do;-5ds;4e;-4e.;2e:;9eB;3eT;-7eo;-2f;-4fB;6i;5i:;-5iN;2iS;-3io;-4j;-2j,;5j:;-11jB;4jd;3jo;2js;4k;8k-;3k:;-9kB;9kS;6kT;-3kV;-6ko;-3ks;7l;4lB;-2lo;-4n;2nV;-3no;-7o;-2o:;2oA;-14oB;2oH;-14oN;3oS;-9oT;6oV;-7oc;-3od;-2oe;-2of;-6oi;-3oj;-10ok;-4ol;2on;-8oq;-9os;-6ov;7ow;-2oy;-3p;-2q-;-3qT;3qs;-3rj;3ro;-3s;-5s,;-3s-;-6sB;2sH;2sK;3sN;2sc;-5sf;3sj;-4sk;-2so;-2sq;2ss;-15v;-3vB;-3vN;-2vo;-2wN;3wk;3wo;-3wq;-3wv;-3yS;3yT;-6yo;3yv;6z;3z,;6zB;2zT;-8zo", closes: "-8,;-2,K;-3,N;2,T;4,c;-2,l;-4,o;-2,q;8--;-2-.;-2-V;3-o;-2.;-4.-;5.T;-2:-;-4:o;-2A;5A.;-3AV;-2Aq;-5B;8B.;2BC;-3BN;-6BT;-3BV;-4Bf;-2Bi;2Bj;2Bs;4C;2C.;5E;6H;-4H.;9K;3KS;-2L;2L.;-6N;-3N-;-5N.;2NH;4NP;6NR;13NV;-2Nq;-4Ns;-2Nv;5P;-12Po;5R;-11RT;-2Ro;-10S;-2S-;-4S.;2SH;2SK;-4Sb;2Si;-2Sj;6Sk;5So;2Sq;-5T;-2T-;-5T.;2TB;-9TN;-4TT;2Tk;-5To;-5U;2U.;2UK;8V;13VN;4VS;2VT;13Vo;-2Vr;5b;-2b.;-3bo;3co;5d.;4dS;2dk;-2ds;5e;-3f;9fo;5h;2i;2i-;-11j;-2j-;-4j.;-8jS;-6jo;9k;3k.;7kS;-10ko;-4ks;2l;-3lo;-2n;2no;-4o;-3o,;2o-;-2o.;-6oB;4oC;-4oH;-4oK;-6oR;3oS;3oT;3oV;-4oc;3oi;-3oj;10ok;-3ol;-2on;-4oo;-6or;3os;-3ov;2oy;-3oz;-6p;2po;2q;2q-;4q.;-17qS;-4qo;-7qs;-2qy;-6r;-10s;-6s.;-3sk;-3so;-5v;-2v-;-3v.;-2vo;-3w;2wC;4wq;-5y;-3yT;5yV" };

// src/restrictions/feature-row.ts
var featureRow = (name, test, has, lacks) => ({
  name,
  test,
  has,
  lacks
});

// src/restrictions/scored-line.ts
var ATTRIBUTED = /,(?:[DO]{1,3}o|o[DO]{1,3})\.$/;
function hasCore(line) {
  const { text, titled } = line;
  const roles = withoutKept(line.roles);
  return (titled || !BUTTON.test(roles)) && !ATTRIBUTED.test(roles) && !isReleasedAtOnce(roles) && (CORE.test(roles) ? ABOUT.test(roles) || text.length <= SHORTEST3 : LATER.test(roles));
}
var withoutKept = (roles) => roles.replace(/N[DdP]{0,2}[bqi](?=[-.,:]|$)/g, "");
var isReleasedAtOnce = (roles) => RELEASED.test(roles) && !/[NMEeKkHhqjzyB]/.test(roles);
var RELEASED = /^[-:,.DSsA]*(?:[RVvf][^.]{0,12}I|I[Dd:-]{0,2}[RVvfs])[-.DtTm:]*$/;
var BUTTON = /^[-.:,]*[bkqjvVHe][-.:,]*$|N[D]{0,2}[Ee]|[Ee][Dd:,-]{0,3}L[^BTtm]*$|[Ee][DdoOxB]{1,6}L/;
var ABOUT = /[SsAPwEeRz]|[NM].{0,10}[Vv]|[Vv].{0,6}N|[HKkqj].*[TtmC]/;
var LATER = /[VvRCs].{0,12}(?:B|y).*[TtmC]|[TtmC].{0,4}[By].{0,8}[VvR]|y.{0,3}[VvR].{0,3}[TtmC]|[Ss].{0,6}[By]D{0,2}[TtmC].{0,4}[VvR]|^[-DdTtmC]*[TtmC]BN[-D.]*$|^[-D]*y.{0,3}[TtmC].{0,3}[VvR]|N[DdSs]{0,3}[Vv][DdSsw]{0,3}o?[DdSs]{0,2}B|^[APUDd:,]*[By]{1,2}D{0,2}[TtmC]{1,3}D?[VvR]/;
var SHORTEST3 = 24;
var CORE = /[EeKkHhRqjzb]|[Ss][Ddo]{1,4}L|^[-AU:.]*LD?[Ss]|NL[DB]|[NM].{0,10}[Vv]|[Vv].{0,6}N/;
var UNTIL2 = /B[DdoO,:.]{0,3}[TtmC]|[Ttm][DOx]{0,2}B|y[Dd]{0,2}[Ttm]|BT/;
var unknownWords = ({ roles }) => countUnknown(roles);
function countUnknown(roles, end = roles.length) {
  let count = 0;
  for (let at = 0; at < end; at++) {
    const unit = roles.charCodeAt(at);
    if (unit === SMALL_UNKNOWN || unit === CAPITAL_UNKNOWN || unit === CASELESS_UNKNOWN) count++;
  }
  return count;
}
var SMALL_UNKNOWN = 111;
var CAPITAL_UNKNOWN = 79;
var CASELESS_UNKNOWN = 120;
function mayScore({ roles, titled }, allRoles) {
  const all = withoutKept(allRoles);
  return (titled || !BUTTON.test(roles)) && !ATTRIBUTED.test(roles) && !isReleasedAtOnce(roles) && (ANY_CORE.test(all) || ANY_TIME.test(all));
}
var ANY_CORE = /[EeKkHhRqjzbNMncilr]/;
var ANY_TIME = /[VvfRSs].*[Bpy]|[Bpy].*[VvfRSs]/;

// src/restrictions/form-features.ts
var unknownFrom = (from, to) => (line) => {
  const count = unknownWords(line);
  return count >= from && count <= to;
};
var lengthFrom = (from, to) => ({ text, caseless }) => {
  const length = caseless && /[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? text.length * 2.5 : text.length;
  return length >= from && length <= to;
};
var isLetter = (unit) => (unit | 32) >= 97 && (unit | 32) <= 122;
function countWords(roles) {
  let count = 0;
  for (let at = 0; at < roles.length; at++) if (isLetter(roles.charCodeAt(at))) count++;
  return count;
}
function endOfWords(roles, most) {
  let at = 0;
  for (let count = 0; at < roles.length && count < most; at++) if (isLetter(roles.charCodeAt(at))) count++;
  return at;
}
var formFeatures = [
  // typography and length: capitals for a restriction; sentences, quotations, amounts and unknown words against one
  featureRow("capitals", ({ capitals }) => capitals, "HOLD THIS", "Hold this"),
  featureRow("in marks", ({ marked }) => marked, "(Hold this)", "Hold this"),
  featureRow("a sentence", ({ stopped }) => stopped, "Hold this.", "Hold this"),
  featureRow(
    "a sentence of other words",
    (line) => line.stopped && unknownWords(line) >= 4 && !/[AP]|^[D]{0,2}[dw]/.test(line.roles),
    "Jane Roe held the ferry at the bridge.",
    "Please hold the ferry story at the bridge."
  ),
  featureRow(
    "a sentence about a name",
    (line) => line.stopped && /^D?O/.test(line.roles) && unknownWords(line) >= 2 && !/[APK:]/.test(line.roles),
    "Acme did not comment before we published this story.",
    "Please hold the Acme story."
  ),
  featureRow("a colon", /:/, "Hold: ferry", "Hold ferry"),
  featureRow("no case", ({ caseless }) => caseless, "\u4FDD\u7559", "Hold"),
  featureRow("a quotation mark", ({ text }) => /["“”„«»「」『]/.test(text), "He said \u201Chold\u201D", "Hold"),
  featureRow("a quoted title of the story", ({ titled }) => titled, "Kill story \u201CRain in Kiel\u201D", "He said \u201Chold\u201D"),
  featureRow("a question or an amount", ({ text }) => /[?？%$€£¥]/.test(text), "Hold at 5%", "Hold"),
  featureRow("short", lengthFrom(0, 24), "Hold", "Hold this story until the court has decided"),
  featureRow("long", lengthFrom(110, 190), "x".repeat(120), "Hold"),
  featureRow("very long", lengthFrom(191, 9999), "x".repeat(200), "Hold"),
  featureRow("no unknown word", unknownFrom(0, 0), "Hold this story", "Hold this ferry"),
  featureRow("one unknown word", unknownFrom(1, 1), "Hold this ferry", "Hold this story"),
  featureRow("two or three unknown words", unknownFrom(2, 3), "Hold ferry bridge", "Hold"),
  featureRow("four to six unknown words", unknownFrom(4, 6), "Ferry bridge road river hold", "Hold"),
  featureRow(
    "seven and more unknown words",
    unknownFrom(7, 999),
    "Ferry bridge road river school wall roof hold",
    "Hold"
  ),
  featureRow(
    "two names",
    ({ roles, capitals }) => !capitals && (roles.match(/O/g)?.length ?? 0) >= 2,
    "Jane Smith waits",
    "Hold"
  ),
  featureRow(
    "mostly unknown",
    (line) => unknownWords(line) * 2 > countWords(line.roles),
    "Ferry bridge hold",
    "Hold this"
  )
];
var pairFormFeatures = [
  ...formFeatures,
  ...[0, 1, 2, 3, 4].map(
    (count) => featureRow(
      `${count} unknown among the first five words`,
      ({ roles }) => countUnknown(roles, endOfWords(roles, 5)) === count,
      ["Hold this", "Hold ferry", "Hold ferry bridge", "Hold ferry bridge road", "Hold ferry bridge road river"][count],
      ["Ferry", "Hold", "Hold", "Hold", "Hold"][count]
    )
  ),
  featureRow("two sentences", /\.[^.]*[A-Za-z]{2}[^.]*(?:\.|$)/, "Kill this. It is wrong", "Kill this."),
  featureRow(
    "three sentences",
    /\.[^.]*[A-Za-z]{2}[^.]*\.[^.]*[A-Za-z]{2}/,
    "It rained. It was cold. We held",
    "Kill this. It is wrong"
  ),
  featureRow("three numbers", /t.*t.*t/, "Hold 5, 6 and 7", "Hold 5 and 6"),
  featureRow(
    "a name after the opening",
    ({ roles, capitals }) => !capitals && /^[^oOx:]{1,3}O/.test(roles),
    "Kill Smith",
    "Kill the story"
  )
];

// src/restrictions/address-features.ts
var addressFeatures = [
  // addressee, urgency and the story itself, for a restriction as notes between desks have them
  featureRow("addressee at the start", /^[-:,.]*U?[A]/, "Editors: hold", "Hold"),
  featureRow("addressee and colon", /^[-:,.DPUd]*A[ADUoO,]*[:.-]/, "Editors: hold", "Editors hold"),
  featureRow("urgent at the start", /^[-:,.A]*U/, "Urgent: kill", "Kill"),
  featureRow("please", /P/, "Please hold", "Hold"),
  featureRow("for subscribers", /D[A][DPyo]*[-.]*$/, "for subscribers only", "Subscribers: hold"),
  featureRow("this story", /dS|dD?S/, "this story", "a story"),
  featureRow("the story", /S/, "story", "ferry"),
  featureRow("what it is made of", /s/, "quotes", "ferry"),
  featureRow("opens with the story", /^[AUPDd:,.-]*[Ss]/, "Story withdrawn", "Withdrawn story"),
  featureRow("our", /w/, "our story", "the story"),
  featureRow("publish", /V/, "publish", "appear"),
  featureRow("no core word", /^[^EeKkHhRNMqjzyVv]*$/, "Monday", "Hold until Monday")
];

// src/restrictions/composition-features.ts
var ANOTHER_OBJECT = /N[Ddw]{0,3}[VvR]D{0,3}[oOx]|[oOx][DdTtmBC,]{0,7}(?:N[DdTtmBC]{0,3}[VvR]|[VvR][DdTtmBC,]{0,6}N)|N[DdVv]{0,3}[oOx]/;
var compositionFeatures = [
  featureRow(
    "opens with a request, story",
    /^[AUPDd:,.-]*[KkqbHj][^.:]{0,6}[Ss]/,
    "Please withdraw the ferry story",
    "The ferry is withdrawn"
  ),
  featureRow(
    "please, hold, topic, until",
    /^[-:,.]*[AUD:,.-]*P[DdP]{0,2}[Hhj][DdwA]{0,2}[oOx]{0,2}[DdSs]{0,2}B[DdoO]{0,2}[TtmC][TtmCD:,.-]*$/,
    "Please hold reviews until Friday",
    "Please hold reviews"
  ),
  featureRow(
    "publish or only, from a time, end",
    /^[-:,.ADdUS]*(?:[VvR][DdS]{0,2}yB?|yB?)[DdB]{0,2}[Ttm][TtmD:,.-]*(?:[VvR][-.]*)?$/,
    "To be used only from 6 p.m.",
    "Used only by schools from 6 p.m."
  ),
  featureRow(
    "will appear, a sentence",
    ({ roles, stopped }) => stopped && /^D{0,2}[oO]D{1,2}[VvR]D{0,2}[oOsS]/.test(roles),
    "The council will publish the figures in March.",
    "Do not publish the figures."
  ),
  featureRow(
    "request, topic, story",
    /^[AUPDd:,.-]*[KkqbHj][DdwA]{0,3}[oOx]{1,2}[DwA]{0,2}[Ss]/,
    "Kill the ferry story",
    "Kill the story"
  ),
  featureRow(
    "request, story, topic",
    /^[AUPDd:,.-]*[KkqbHj][DdwA]{0,3}[Ss][DdoOxL]{1,5}[-.]*$/,
    "Delete the story on ferries",
    "Delete the story"
  ),
  featureRow(
    "story, topic, kill at the end",
    /[Ss][DdoOxLB,]{1,12}[KkqL]{1,2}[D]{0,3}[-.]*$/,
    "The story on the ferry is withdrawn",
    "The ferry is withdrawn"
  ),
  featureRow(
    "topic, story, kill, end",
    /^[AUPDd:,.-]*[oOx]{1,3}[Ssw]{1,2}D?[KkqbjHh]{1,2}D?[-.]*$/,
    "Ferry story withdrawn",
    "Ferry withdrawn"
  ),
  featureRow(
    "story, until a time, closed",
    /[Ss].{0,4}B.{0,5}[TtmC].{0,4}(?:[zjHh]|N[DR])/,
    "Die Zahlen bleiben bis Montag gesperrt",
    "Die Stra\xDFen bleiben bis Montag gesperrt"
  ),
  featureRow(
    "story and until a time",
    (line) => /[Ss]/.test(line.roles) && UNTIL2.test(line.roles),
    "This story until Monday",
    "Until Monday"
  ),
  featureRow(
    "core and until a time",
    (line) => CORE.test(line.roles) && UNTIL2.test(line.roles),
    "Hold until Monday",
    "Until Monday"
  ),
  featureRow(
    "story, core, until a time",
    (line) => /[Ss]/.test(line.roles) && CORE.test(line.roles) && UNTIL2.test(line.roles),
    "Hold this story until Monday",
    "Hold until Monday"
  ),
  featureRow(
    "ends with until a time",
    /(?:B[DdTo]{0,3}[TtmC][TtmCDo.,]*|[Ttm][DO]{0,2}B[DdSs]?)[-.]*$/,
    "Hold until Monday",
    "Until Monday, hold"
  ),
  featureRow(
    "addressee and core",
    (line) => /^[-:,.DPUdO]*A/.test(line.roles) && CORE.test(line.roles),
    "Editors: hold",
    "Editors: adds quotes"
  ),
  featureRow(
    "addressee, colon, core, story",
    /^[-:,.DPUdO]*A[ADUoO,]*[:.-][^.]*(?:[KkqbHjz].*[Ss]|[Ss].*[KkqbHjz])/,
    "Desks: hold this story",
    "Desks: hold"
  ),
  featureRow("please and core", (line) => /P/.test(line.roles) && CORE.test(line.roles), "Please hold", "Please vote"),
  featureRow(
    "please, core, story",
    (line) => /P/.test(line.roles) && CORE.test(line.roles) && /[Ss]/.test(line.roles),
    "Please hold this story",
    "Please hold the handrail"
  ),
  featureRow(
    "this story and core",
    (line) => /dD?[Ss]/.test(line.roles) && CORE.test(line.roles),
    "Hold this story",
    "Hold the story"
  ),
  featureRow(
    "publish, until, nothing else",
    /^[AUPDdSs:,.-]*[Vv][DdSsyoC]{0,4}[ByC][DdTtmBCyo.,]*[-.]*$|^[AUPDdSs:,.-]*[yTtmD]{0,5}[DO]?[Ttm]+[DO]?B[DdyVvSs.N-]*$/,
    "Publication from Monday",
    "Publication of the plan from Monday"
  ),
  featureRow(
    "secret, until a time",
    /z[DBo]{0,3}[TtmC]|[Ttm][DO]{0,2}B[D]{0,2}z/,
    "Secret until Monday",
    "Secret talks until Monday"
  ),
  featureRow(
    "negation, publish, object",
    /N[DdwA]{0,2}[VvR][DdN]{0,3}[oOx]/,
    "Do not use the lift",
    "Do not use the story"
  ),
  featureRow(
    "object, negation, publish",
    /[oOx][DdTtmBC]{0,7}N[DdTtmBC]{0,3}[VvR]|[oOx][DdTtmBC]{0,6}[VvR]D{0,2}N/,
    "Lift not to be used",
    "Story not to be used"
  ),
  featureRow(
    "negation, publish, before an event",
    /^[AUPDdSs:,.-]*[NM][DdSs]{0,3}[Vv][DdSsw]{0,3}o?[DdSs]{0,2}B[DdoOx]{1,6}[-.]*$/,
    "Not to go online before the verdict",
    "Do not use the lift in the tower before the fire drill"
  ),
  featureRow(
    "before, publish, negation, end",
    ({ roles, caseless }) => caseless && /B[^.,]{0,8}[Vv]D?N[D.-]*$/.test(roles),
    "\u5224\u6C7A\u307E\u3067\u63B2\u8F09\u4E0D\u53EF",
    "\u6C34\u9053\u6C34\u306E\u4F7F\u7528\u3001\u5224\u6C7A\u307E\u3067\u7981\u6B62"
  ),
  featureRow(
    "only, time, publish",
    /^[AUPDdSs:,.-]*y[DdSs]{0,2}[TtmC]{1,3}[DoOx]{0,2}[VvR][-.]*$|^[AUPDdSs:,.-]*[Vv][DS]{0,2}y[D]{0,2}[TtmC]/,
    "Endast s\xF6ndag anv\xE4ndas",
    "Endast vuxna"
  ),
  featureRow(
    "another object alone",
    ({ roles, marked }) => !marked && !/[SsAPw]/.test(roles) && ANOTHER_OBJECT.test(roles),
    "Do not use tap water until Monday",
    "Do not use the tap water story until Monday"
  ),
  featureRow(
    "negation, publish, end",
    /N[DdSsPAw]{0,4}[VvR][DdSsPAw]{0,3}[-.!]*$/,
    "Do not publish",
    "Do not publish the plan"
  ),
  featureRow(
    "negation, publish, until",
    /N[DdSsPAw]{0,4}[VvR][DdSsw,]{0,3}(?:B|T|t)|N[DdSsPAwTtmBC]{0,8}[VvR]|[Ttm][DO]{0,2}B[DdSsPw]{0,4}(?:N[Dd]{0,2}[Vv]|[Vv][Dd]{0,3}N)/,
    "Do not publish until Monday",
    "Do not use the lift until Monday"
  ),
  featureRow("embargo, topic, until", /[Ee][D]{0,2}[oOx].*B/, "Embargo on oil until Monday", "Embargo until Monday"),
  featureRow(
    "core and few unknown words",
    (line) => CORE.test(line.roles) && unknownWords(line) <= 1,
    "Hold this story",
    "Hold the ferry at the bridge"
  ),
  featureRow("hold, cleared", /[HhjN][^.]{0,10}C/, "Hold until cleared", "Hold until noon"),
  featureRow(
    "publish and story",
    (line) => /[Vv]/.test(line.roles) && /[Ss]/.test(line.roles),
    "Share this story",
    "Share this"
  ),
  featureRow(
    "a button at the start, short",
    ({ roles, text }) => text.length <= 24 && /^D?[bkqjvV][DdwA]{0,2}[Ss]?[-.]*$/.test(roles),
    "Delete story",
    "Delete the story of the ferry"
  )
];

// src/restrictions/word-features.ts
var wordFeatures = [
  // negated publishing, for a restriction: “do not publish”; against one if another verb or a topic comes between
  featureRow("negation, publish", /[NM][DdSsPAw,]{0,4}V/, "Do not publish", "Publish it today"),
  featureRow(
    "negation, word, publish",
    /[NM][DdSsPAwTtmBC]*[oOx][DdSsPAwTtmBC]{0,3}[oOx]?[DdSsPAw]{0,2}V/,
    "Do not ever publish",
    "Do not publish"
  ),
  featureRow("publish, negation", /V[DdSsw]{0,4}N/, "Publish not", "Do not publish"),
  featureRow("negation, appear", /[NM][DdSsPAw,]{0,4}v/, "Must not appear", "Appears on Monday"),
  featureRow("appear, negation", /v[DdSsVw]{0,4}N/, "Wird online nicht", "Nicht online"),
  featureRow(
    "negation and publish apart",
    /[NM][^:.]{5,14}[Vv]|V[^:.]{5,14}N/,
    "Do not in any case of this kind publish",
    "Do not publish"
  ),
  featureRow(
    "story, negation, publish",
    /[Ss][^:.]{0,8}N[DdwTtmBC,]{0,8}[Vv]|[Ss][DdTtmBC]{0,6}[Vv][Dd]{0,2}N/,
    "This story must not be published",
    "Not published"
  ),
  featureRow("negation, before", /N[DdSsVv]{0,4}B/, "Not before Monday", "Before Monday"),
  featureRow("negation at the start", /^[AUPDd:,.-]*[NM]/, "Not for use", "For use"),
  // end times, for a restriction if a time follows `until` or `only`; against one if an unknown word follows
  featureRow("until a time", /B[Ddo,.:]{0,3}[TtmC]/, "until Monday", "until they left"),
  featureRow("time, until", /[Ttm][DO]{0,2}B/, "5\u65E5\u5348\u5F8C6\u6642\u307E\u3067", "\u307E\u30675\u65E5"),
  featureRow("until, unknown", /B[D]{0,2}[oOx]/, "until they left", "until Monday"),
  featureRow(
    "publish, until a time",
    /[Vv][DdSsow,:]{0,4}B[Ddo]{0,2}[TtmC]|[Ttm][DO]{0,2}B[DdSsNo]{0,5}[Vv]/,
    "publish after Monday",
    "Monday after lunch"
  ),
  featureRow(
    "only, time",
    /y[DdVvSs]{0,3}B?[Dd]{0,2}[Ttm]|[Ttm][DO]{0,2}B?[D]{0,2}y/,
    "only after 6 p.m.",
    "after 6 p.m."
  ),
  featureRow("only and publish", /y[^.:oOx]{0,8}[VvR]|[VvR][^.:oOx]{0,6}y/, "only to be published", "only in May"),
  featureRow("until notice", /BT|B[Dd]{0,3}C/, "until further notice", "until Monday"),
  featureRow("a clock time", /T/, "at 6 p.m.", "this spring"),
  // embargo, for a restriction with a time or in the words of desks; against one with an unknown word, as in bans on trade
  featureRow("embargo of desks", /E/, "Embargoed", "Embargo"),
  featureRow("embargo", /e/, "Embargo", "Embargoed"),
  featureRow("embargo, time", /[Ee][Dd:,-]{0,3}(?:B|[Ttm])/, "Embargo until 6 p.m.", "Embargo on oil"),
  featureRow("embargo, unknown", /[Ee][D]{0,2}[oOx]/, "Embargo on oil", "Embargo: Monday"),
  featureRow("unknown, embargo", /[oOx][D]{0,2}[Ee]/, "arms embargo", "Embargo"),
  featureRow("embargo, story", /[Ee][DdP:]{0,4}[SsVv]|[Ss][DdPVw]{0,6}[Ee]/, "Story under embargo", "Embargo on oil"),
  featureRow("embargo at the start", /^[AUPDd:,.-]*[Ee](?![D]{0,2}[oOx])/, "Embargo: Monday", "Embargo on oil"),
  // withdrawal, for a restriction with the story or `we`; against one with an unknown word, as in prose
  featureRow("kill of desks", /K/, "Kill", "Cancel"),
  featureRow("kill", /k/, "Withdrawn", "Kill"),
  featureRow("take away", /q/, "Delete", "Kill"),
  featureRow("kill, story", /[Kk][DdPAwO]{0,3}[Ss]/, "Kill the story", "Kill the bill"),
  featureRow("story, kill", /[Ss][DdPAw]{0,5}[Kk]/, "The story is withdrawn", "The drug is withdrawn"),
  featureRow(
    "story, words, kill",
    /[Ss][^.:]{1,9}[Kk]/,
    "The story about ferries is withdrawn",
    "The drug is withdrawn"
  ),
  featureRow("kill, words, story", /[Kk][^.:]{1,6}[Ss]/, "Withdraw the ferry story", "Withdraw the drug"),
  featureRow("take away, story", /q[DdPAwO]{0,3}[Ss]/, "Delete this story", "Delete this account"),
  featureRow("story, take away", /[Ss][DdPAw]{0,5}q/, "The story is deleted", "The account is deleted"),
  featureRow(
    "story, words, take away",
    /[Ss][^.:]{1,9}q|q[^.:]{1,6}[Ss]/,
    "The story on the ferries, delete it",
    "Delete"
  ),
  featureRow("we, kill", /w[^.:]{0,6}[Kkq]|[Kkq][Ddo]{0,3}w/, "We withdraw our story", "They withdraw"),
  featureRow("kill, unknown", /[Kkb][D]{0,2}[oOx]/, "Kill switch", "Kill the story"),
  featureRow("unknown, kill", /[oOx][D]{0,2}[Kkbq]/, "Flight cancelled", "Cancelled"),
  featureRow("kill twice", /([KkqHj])[^.]{0,6}\1/, "Kill kill", "Kill"),
  featureRow(
    "kill and negation",
    /[Kkq].*N[DdSsPAw]{0,3}[Vv]|N[DdSsPAw]{0,3}[Vv].*[Kkq]/,
    "Withdrawn, do not use",
    "Withdrawn"
  ),
  featureRow("a button", /b/, "Cancel", "Kill"),
  // holding back, for a restriction with the story, a time or `publish`; against one with an unknown word, as in prose
  featureRow("hold", /H/, "Hold", "Kill"),
  featureRow("close", /h/, "Gesperrt", "Hold"),
  featureRow("wait", /j/, "Wait", "Hold"),
  featureRow("hold, story", /[Hj][DdPAw]{0,4}[Ss]/, "Hold this story", "Hold the line"),
  featureRow("story, hold", /[Ss][DdPAwo]{0,4}[Hhj]/, "The story is on hold", "Hold"),
  featureRow("hold, until", /[Hhj][DdSsVP:]{0,5}B?[Dd]{0,3}[TtmCB]/, "Hold until noon", "Hold on"),
  featureRow("until, hold", /[TtmC][DOox]{0,2}B?[DdSs]{0,5}[Hj]/, "\u767A\u8868\u307E\u3067\u4FDD\u7559", "\u4FDD\u7559"),
  featureRow("hold, unknown", /[Hhj][D]{0,2}[oOx]/, "Hold music", "Hold"),
  featureRow("hold, publish", /[Hj][DdSsC]{0,3}[Vv]|[Vv][DdSsC]{0,3}[Hj]/, "Hold publication", "Hold"),
  // release and secrecy, for a restriction with a time; `lifted` and `at once` are against one
  featureRow("release", /R/, "For publication", "Kill"),
  featureRow(
    "release, time",
    /R[:,.Ddo-]{0,4}(?:[DdVSB]{0,3})(?:[Tm]|t(?!o))/,
    "For release on Monday",
    "For use in 12 schools"
  ),
  featureRow("time, release", /[Ttm][DB]{0,3}R/, "5\u65E5\u89E3\u7981", "\u89E3\u7981"),
  featureRow("secret", /z/, "Confidential", "Open"),
  featureRow(
    "secret, until or publish",
    /z[^.]{0,8}[BVvN]|[SVN][^.]{0,6}z/,
    "Confidential until Monday",
    "Confidential talks"
  ),
  featureRow("lifted", /[Ee][Dd:,-]{0,3}L/, "Embargo lifted", "Embargo"),
  featureRow("at once", /I/, "Immediate release", "Release on Monday")
];

// src/restrictions/line-features.ts
var restrictionFeatures = [
  ...wordFeatures,
  ...compositionFeatures,
  ...addressFeatures,
  ...formFeatures
];
var hasFeature = ({ test }, line) => typeof test === "function" ? test(line) : test.test(line.roles);

// src/restrictions/role-families.ts
var roleFamilies = ["has", "next", "near", "with", "opens", "closes"];
var ROLES = "APUNMVvEeRKkbHhqjzSsdwBTCyLInfpcilro:,.-";
var COUNT = ROLES.length;
var NONE2 = 255;
var SAME = { O: "o", x: "o", t: "T", m: "T" };
var NUMBERS2 = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter2 = String.fromCharCode(unit);
  const number = ROLES.indexOf(SAME[letter2] ?? letter2);
  return number < 0 ? NONE2 : number;
});
var NEAR2 = 6;
var FAR = 12;
var STOP2 = ROLES.indexOf(".");
var MOST4 = 40;
var SIZE = COUNT * (COUNT + 1);
var featureOf = (first, second) => COUNT * (second + 1) + first;
var roleFeatureCount = SIZE * roleFamilies.length;
function roleFeatureNamed(family, roles) {
  const [first = NONE2, second] = [...roles].map((role) => NUMBERS2[role.charCodeAt(0)] ?? NONE2);
  return SIZE * roleFamilies.indexOf(family) + (second === void 0 ? first : featureOf(first, second));
}
function sumRoleFeatures(roles, weights2, found) {
  const counted = [];
  let sum = 0;
  const add = (feature) => {
    found?.(feature);
    const weight = weights2[feature];
    if (weight === 0 || counted.includes(feature)) return;
    counted.push(feature);
    sum += weight;
  };
  const line = [];
  for (let at = 0; at < roles.length && line.length < MOST4; at++) {
    const number = NUMBERS2[roles.charCodeAt(at)] ?? NONE2;
    if (number !== NONE2) line.push(number);
  }
  for (let at = 0; at < line.length; at++) {
    const first = line[at];
    add(first);
    if (first === STOP2) continue;
    for (let next = at + 1; next < line.length && next <= at + FAR; next++) {
      const other = line[next];
      const pair = featureOf(first, other);
      if (next === at + 1) add(SIZE + pair);
      if (next <= at + NEAR2) add(2 * SIZE + pair);
      add(3 * SIZE + (first < other ? pair : featureOf(other, first)));
      if (other === STOP2) break;
    }
  }
  addEdge(line[0], line[1], 4 * SIZE, add);
  const last = line.length - 1;
  if (last >= 0) add(5 * SIZE + line[last]);
  if (last > 0) add(5 * SIZE + featureOf(line[last - 1], line[last]));
  return sum;
}
function addEdge(first, second, offset, add) {
  if (first === void 0) return;
  add(offset + first);
  if (second !== void 0) add(offset + featureOf(first, second));
}

// src/restrictions/score-restriction.ts
var MARKED = /^\s*(?:[([【（［]|\*{2,}|#{2,}|={2,}|'{2,})/;
var CLOSED = /(?:[)\]】）］]|\*{2,}|#{2,}|={2,}|'{2,})[.\s]*$/;
function scoredLine(line) {
  const own = withoutLabel(plainLetters(line));
  return scoredText(own, withoutTitles(own, allRoleWords()));
}
function scoredText(own, untitled) {
  const titled = untitled !== own;
  const text = titled ? untitled.replace(/ {2,}/g, " ").trim() : own;
  const small = text !== text.toUpperCase();
  const large = text !== text.toLowerCase();
  const tokens = tokensOf(text, WORDS3);
  const roles = roleText(tokens, allRoleWords());
  return {
    tokens,
    text,
    titled,
    roles,
    capitals: large && !small,
    caseless: !large && !small,
    marked: MARKED.test(text) && CLOSED.test(text),
    stopped: /\.-?$/.test(roles)
    // not: `6 p.m.`
  };
}
var WORDS3 = 40;
var NEVER = -1e3;
var scoreRestriction = (text) => scoreLine(scoredLine(text));
function scoreLine(line) {
  if (!hasCore(line)) return NEVER;
  let score = restrictionWeights.bias;
  for (const [index, feature] of restrictionFeatures.entries()) {
    const weight = restrictionWeights.features[index];
    if (weight !== 0 && hasFeature(feature, line)) score += weight;
  }
  return score;
}
function scorePairs(line) {
  const roles = rolesOfLanguages(line);
  if (!mayScore(line, roles)) return NEVER;
  let score = pairWeights.bias;
  for (const [index, feature] of pairFormFeatures.entries()) {
    const weight = pairWeights.form[index];
    if (weight !== 0 && hasFeature(feature, line)) score += weight;
  }
  return score + sumRoleFeatures(roles, roleWeights());
}
var rolesOfLanguages = ({ tokens }) => roleText(tokens, languageRoleWords());
var roleWeights = /* @__PURE__ */ once(() => {
  const weights2 = new Int16Array(roleFeatureCount);
  for (const family of roleFamilies)
    for (const entry of pairWeights[family].split(";")) {
      const [, weight, roles = ""] = /^(-?\d+)(.*)$/.exec(entry) ?? [];
      if (weight !== void 0) weights2[roleFeatureNamed(family, roles)] = Number(weight);
    }
  return weights2;
});

// src/restrictions/is-possible-restriction.ts
var SCORE_ABOUT = -6;
var SCORE_OTHER = -3;
var LONGEST_NOTE = 200;
var PAIRS_ABOUT = 12;
var PAIRS_OPENING = 26;
var PAIRS_OTHER = 30;
var PAIRS_PROSE = 100;
var PROSE_SCORE = -30;
var PROSE_WORDS = 8;
var PROSE_DENSE = 30;
var UNKNOWN = 2;
var MOST_UNKNOWN = 4;
var QUOTED_OR_LABELLED = /^[^\p{L}\d]|^[^:：]{0,20}[:：]|[“”„«»‹›「『《〈〝＂‘‚]/u;
var ENDED = /^.{0,2}[.!?。।]["”’」』»)]?$/s;
var GRAVE = 96;
var LONGEST8 = 300;
var LONGEST_DENSE = 80;
var DENSE5 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
var EXCLUDED_OPENING = /^\s*(?:["“”„«‘'`]|--\s*\p{Ll}|\W*[Tt]he following (?:information|details|contacts|is a translation)\b|©|[A-Z]-[a-z])/u;
var EXCLUDED_NUMBERS = /(?<!\d)\d{3}[\s-]\d{4}(?!\d)|(?<!\d)0\d{2,4}[\s/-]\d{3}[\s-]\d{2}|\.{4}|\d\.\d\d\D+\d\.\d\d|<[A-Z]|(?:\d[\d.,:]*\D+){6}/;
var USES = /* @__PURE__ */ new RegExp(String.raw`\b(?:${limitedUses.join("|")})\b`, "i");
var REUSE = /* @__PURE__ */ (() => new RegExp([...words(permissionStems), ...words(opinionStems)].join("|"), "i"))();
var isPossibleRestriction = (text) => isLikely(text) || ENCLOSED.test(text) && isLikely(text.replace(BRACKETS, "")) || hasLikelyRequest(text);
var LONGEST_REQUEST = 400;
var SENTENCE_BREAK = /(?<=[.;!?])\s+|(?<=[。；！？])/u;
function hasLikelyRequest(text) {
  if (text.length > LONGEST_REQUEST || !SENTENCE_BREAK.test(text) || DIRECT_SPEECH.test(text)) return false;
  const sentences2 = text.split(SENTENCE_BREAK);
  return sentences2.length > 1 && !isMailFooter(text) && sentences2.some((one) => isRequest(one) && (findRestriction(one, "line") !== void 0 || isLikely(one)));
}
var DIRECT_SPEECH = /^\s*["“”„«'‘`]/;
var isRequest = (sentence) => {
  const { text } = readRoles(sentence, WORDS4, allRoleWords());
  return opensWithRequest(text) || DENSE5.test(sentence) && /P[-.]*$/.test(text);
};
var WORDS4 = 48;
var ENCLOSED = /^\s*[([【（［].*[)\]】）］]\s*$/s;
var BRACKETS = /^[([【（［\s]+|(?<![)\]】）］\s])[)\]】）］\s]+$/g;
var VERSIONED = /^\p{L}[\p{L}\d]*(?:[-/][\p{L}\d]+)+,? \d\p{L}{2} \p{L}[\p{L}-]*$/u;
function isLikely(text) {
  if (text.length > LONGEST8 || text.charCodeAt(0) === GRAVE || !mayContainAnyCore(text)) return false;
  if (VERSIONED.test(text)) return false;
  const plain2 = plainLetters(text);
  if (!mayOpenRestriction(plain2, text) && !QUOTED_OR_LABELLED.test(text)) return false;
  const untitled = withoutLabelAndTitles(plain2);
  const line = lineToScore(untitled);
  if (line === void 0 || !(isLikelyByRows(line) || isLikelyByPairs(line))) return false;
  return !isReuse(untitled.text, line) && !isLimitedUse(text) && !isMailFooter(text);
}
var mayOpenRestriction = (line, text) => mayRestrict(line, isLongSentence(text) ? UNKNOWN : MOST_UNKNOWN, languageRoleWords());
var opensLikeNote = ({ text }, table2) => mayRestrict(text, UNKNOWN, table2);
var isForRows = (line) => line.text.length <= LONGEST_NOTE && opensLikeNote(line, allRoleWords()) && !limitsUse(line.text, line.roles);
var isLikelyByRows = (line, score = scoreLine) => isForRows(line) && score(line) >= (ABOUT2.test(line.roles) || !UNKNOWN_WORD.test(line.roles) ? SCORE_ABOUT : SCORE_OTHER);
function isLikelyByPairs(line, score = scorePairs) {
  const pairs = score(line);
  if (!reachesPairs(line, pairs)) return false;
  if (pairs >= PAIRS_PROSE || !isLongSentence(line.text) || ADDRESSED.test(line.roles)) return true;
  return hasCore(line) && scoreLine(line) >= PROSE_SCORE;
}
var ADDRESSED = /^[-:,.D]{0,2}[APUw]/;
var reachesPairs = (line, score) => score >= PAIRS_ABOUT && score >= leastPairs(line);
function leastPairs(line) {
  if (!opensLikeNote(line, languageRoleWords())) return PAIRS_OTHER;
  return ABOUT2.test(line.roles) && !isLongSentence(line.text) ? PAIRS_ABOUT : PAIRS_OPENING;
}
var ABOUT2 = /[SsAP]/;
var UNKNOWN_WORD = /[oOx]/;
var isLongSentence = (text) => ENDED.test(text.trimEnd().slice(-3)) && (DENSE5.test(text) ? text.length >= PROSE_DENSE : hasWords(text, PROSE_WORDS));
function hasWords(text, least) {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0 && count < least; at = text.indexOf(" ", at + 1)) count++;
  return count >= least;
}
function withoutLabelAndTitles(plain2) {
  const own = withoutLabel(plain2);
  return { own, text: withoutTitles(own, allRoleWords()) };
}
function lineToScore({ own, text }) {
  if (own.length > LONGEST_DENSE && text.replace(/ {2,}/g, " ").length > LONGEST_DENSE && DENSE5.test(own))
    return void 0;
  if (isLongSentence(own) && !mayRestrict(text, UNKNOWN, languageRoleWords())) return void 0;
  if (EXCLUDED_OPENING.test(text) || EXCLUDED_NUMBERS.test(text)) return void 0;
  return scoredText(own, text);
}
var limitsUse = (text, roles) => USES.test(text) && !/[KkqS].*[Kkq]|^[^oOx]*[Kkq]/.test(roles);
var isReuse = (untitled, { roles }) => !UNTIL2.test(roles) && (REUSE.test(untitled) || limitsUse(untitled, roles));

// src/parse/head/labelled-restriction.ts
var LABEL = /^[^:：]{1,30}[:：]\s*/;
function labelledRestriction(line) {
  const value = line.replace(LABEL, "");
  const found = findRestriction(value, "title") ?? findRestriction(value, "line");
  if (found) return found.kind === "kill" ? "kill" : "withhold";
  return isPossibleRestriction(value) ? "possible" : void 0;
}

// src/lexicon/headline-tags.ts
var HEADLINE_TAGS = [{ shape: /^\(?(?<t>CORRECTED|CORRECTION|OFFICIAL CORRECTION)\)? ?-/, notice: "correction" }, { shape: /^(?<t>COR|CORR|CORRIGÉ|RETTELSE|Korr|KORREKTUR|Korrektur|BERICHTIGUNG|Berichtigung)(?: ?- ?| ?: )/, notice: "correction" }, { shape: /^(?<t>Correção|CORREÇÃO|Corrección|CORRECCIÓN|Corrigé|Correzione|Correctie|Rättelse|Rettelse|Sprostowanie|Исправление|Düzeltme|Koreksi|Ralat|Correction|Corrected|تصحيح|更正|訂正|订正|정정)\s?[:：]\s*/u, notice: "correction" }, { shape: /^\((?<t>CORRECTED|CORRECTION|Corrected|Correction)\) (?=\p{Lu})/u, notice: "correction" }, { shape: /^(?<t>CORRECTING (?:and|AND) REPLACING) /, notice: "correction" }, { shape: /^\(?(?<t>REFILE|RPT|REPEAT|REEMISIÓN)(?:\)| ?-|\/)/, notice: "refile" }, { shape: /^\(?(?<t>STORY WITHDRAWN|WITHDRAWN|ANNULATION|ANULACIÓN)\)? ?-/, notice: "kill" }, { shape: /^(?<t>UPDATE (?<n>\d{1,2})) ?-/, take: "update" }, { shape: /^(?<t>WRAPUP (?<n>\d{1,2})) ?-/, take: "update", genre: true }, { shape: /^\((?:(?<n>\d)(?:st|nd|rd|th) )?(?<t>LEAD|LD)\)/, take: "lead" }, { shape: /^(?<t>\(URGENT\)|URGENT ?[:-]|Urgent:|\[속보\]|[【[]?(?:速報|快讯|快訊)[】\]：:]|МОЛНИЯ[.:-]|СРОЧНО[.:-]|عاجل ?[:/-]|EIL(?:MELDUNG)?[:-]|URGENTE ?[:.-])/, urgency: 3 }, { shape: /^(?<t>FLASH ?[:-]|ULTIM['’]ORA[:-]|BLITZ[:-])/, urgency: 1 }, { shape: /^(?<t>BULLETIN ?[:-])/, urgency: 2 }, { shape: /^(?<t>PREVIEW|ANALYSIS|FACTBOX|TIMELINE|SCENARIOS|INTERVIEW|EXCLUSIVE|INSIGHT|FEATURE|COLUMN|NEWSMAKER|POLL|TEXT|TABLE|DIARY|BRIEF|BUZZ|SPECIAL REPORT|BREAKINGVIEWS|QUOTES|EXPLAINER|LIVE MARKETS|CHRONO|ENCADRE|PAPIER GENERAL|ROUNDUP|RESUMEN|PREVISIÓN)-(?=[“"'‘]?[\p{Lu}\d])(?![A-Z]+\b [A-Z]+ [A-Z]+$)/u, genre: true }, { shape: /^(?<t>Roundup|Feature|Spotlight|Interview|Commentary|News Analysis|Xinhua Headlines|Analysis|Factbox|Explainer|Backgrounder|Profile|Hintergrund|Zusammenfassung|Analyse|Porträt): /, genre: true }];
var TAGGED_HEADLINE = /^\(?(?:CORRECTION|CORRECTED|OFFICIAL CORRECTION|RPT|REPEAT|REFILE)\)? ?- ?[^.]{4,110}$/;
var REPLACING_TAG = /^CORRECTING (?:and|AND) REPLACING /;
var VERSION_REMARK = /^(?:REFILE|REPEAT|\((?:Achtung|ACHTUNG)\))$/;

// src/lexicon/notice-wording.ts
var NOTICE_TARGET = /\b(?:headlined|item|headline|slugged|slug|titled|story|dated)[ :,]{1,2}(?:["“«+‘/]([^"”»+’/]{4,120})["”»+’/]|((?:AM|PM|BC|AP)-[A-Z](?:[\w'-]|\.(?=\w))*(?:[ -][A-Z\d](?:[\w'-]|\.(?=\w))*){0,4}|[a-z]{3}\d{4}))/;
var STORY_CHANGE = /^[([]?Th(?:is|e(?= \p{L}+ (?:above|below))) (?:[\p{L}.]+ \d{1,2}(?:,[ ]\d{4})?,? |version of (?:this|the) )?(?:story|article|report|item|headline|post|page) (?:above |below )?(?:has been |was |is )?(correct|amend|refile|update|withdraw|clarif|kill|sent in error)/iu;
var changeKinds = { correct: "correction", amend: "correction", refile: "refile", update: "update", withdraw: "kill", clarif: "clarification", kill: "kill", "sent in error": "kill" };
var STORY_DETAIL = /^ (?:(?:the|any|his|her|their|this|these|those) )?(?:[\p{L}’'-]+ ){0,2}(?:names?|identit(?:y|ies)|address(?:es)?|numbers?|photos?|pictures?|images?|videos?|captions?|graphics?|quotes?|bylines?|locations?|paragraphs?|details)(?![\p{L}])/iu;
var ADVICE_TO_READERS = /^(?:Please|Do|Hold)\b(?!.*\b(?:story|desk|legal)\b)/;

// src/lexicon/paragraph-words.ts
var englishParagraphs = "paragraph	para	graf";
var otherParagraphs = "p\xE1rrafo	paragraphe	absatz	par\xE1grafo	paragrafo	alin\xE9a	alinea	capoverso	akapit	akapitu	stycke	afsnit	avsnitt	kappale	odstavec	bekezd\xE9s";
var ordinalEndings = ["st", "nd", "rd", "th", "e", "er", "\xE8me", "\\.", "\xBA", "\xB0"];
var englishOrdinals = "first	second	third	fourth	fifth	sixth	seventh	eighth	ninth	tenth";
var englishNumbers = "one	two	three	four	five	six	seven	eight	nine	ten";
var paragraphStems = `paragra	para	graf	p\xE1rrafo	par\xE1grafo	absatz	abs\xE4tze	alin\xE9a	alinea	capovers	akapit	stycke	afsnit	avsnitt	kappale	odstav	odsek	odlom	bekezd	\u0430\u0431\u0437\u0430\u0446	\u043F\u0430\u0440\u0430\u0433\u0440\u0430\u0444	\u03C0\u03B1\u03C1\u03AC\u03B3\u03C1\u03B1\u03C6	\u0641\u0642\u0631\u0629	\u0627\u0644\u0641\u0642\u0631\u0629	\u05E4\u05E1\u05E7\u05D4	\u092A\u0948\u0930\u093E\u0917\u094D\u0930\u093E\u092B	\u6BB5\u843D	\uB2E8\uB77D	\uBB38\uB2E8`;
var quoteStems = "quote	zitat	citation	citaz	cita\xE7	citaat	citat	cytat	id\xE9zet	\u0446\u0438\u0442\u0430\u0442	\u0627\u0642\u062A\u0628\u0627\u0633	\u5F15\u8BED	\u5F15\u8A9E";
var numberedParagraphs = ["\u7B2C?[\\d\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,2}\u6BB5", "\\d\uBC88\uC9F8 (?:\uB2E8\uB77D|\uBB38\uB2E8)"];

// src/parse/head/dateline/date.ts
var WORDS5 = /\p{L}[\p{L}\p{M}'’ʼ]*(?:\.\p{L}\p{M}*)?\.?|\d+|[^\s]/gu;
var NUMERIC = /(?:^|[\s,(])((\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([./-])(\d{1,2})(?:\6(\d{4}|\d{2}))?\.?)$/;
var REACH2 = 48;
var UNDATED = "NO DATE";
var endsDate = (unit) => isSpace(unit) || unit === 44 || unit === 59 || unit === 1548 || unit === 1748;
var FIGURES2 = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
var ZEROS = [1632, 1776, 2406, 2534, 3664, 65296];
function latinFigures(text) {
  return text.replace(FIGURES2, (figure) => {
    const unit = figure.charCodeAt(0);
    return String(unit - (ZEROS.findLast((zero) => zero <= unit) ?? unit));
  });
}
function dateAtEnd(text, offset, tables2, language2) {
  let last = text.length;
  while (last > 0 && endsDate(text.charCodeAt(last - 1))) last--;
  const first = Math.max(0, last - REACH2);
  let figures = false;
  let foreign = false;
  for (let i = first; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 1632) foreign = true;
    else if (unit >= 48 && unit <= 57) figures = true;
  }
  if (!figures && !foreign) {
    const at = last - UNDATED.length;
    const undated = text.startsWith(UNDATED, at) && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 44);
    return undated ? { start: offset + at, end: offset + last } : void 0;
  }
  const end = text.slice(first, last);
  const latin = foreign ? latinFigures(end) : end;
  if (!figures && !/\d/.test(latin)) return void 0;
  const from = offset + first;
  return plain(latin, from, tables2) ?? numeric(latin, from) ?? worded(latin, from, tables2, language2);
}
var MONTH_DAY = /(?:^|[\s,])([A-Z][a-z]{2,8})\.? (\d{1,2})(?:, (\d{4}))?$/;
function plain(text, offset, tables2) {
  const match = CHARACTER_CLASS[text.charCodeAt(text.length - 1)] === DIGIT ? MONTH_DAY.exec(text) : null;
  const readings = match?.[1] === void 0 ? void 0 : tables2.months.get(match[1].toLowerCase());
  const month = readings?.[0]?.month;
  if (!match?.[1] || month === void 0 || readings?.some((reading) => reading.month !== month)) return void 0;
  const start = match.index + match[0].indexOf(match[1]);
  const before = /([\p{L}\d]+)[\s,–-]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (before !== void 0 && (/^\d+$/.test(before) || tables2.weekdays.has(before.toLowerCase()))) return void 0;
  return {
    start: offset + start,
    end: offset + text.length,
    month,
    day: +match[2],
    ...match[3] !== void 0 && { year: +match[3] }
  };
}
function dateAtStart(text, offset, tables2, language2) {
  const first = /^\s*([\d\p{L}][^,\n]{2,30}),\s/u.exec(text)?.[1];
  const date = first === void 0 ? void 0 : dateAtEnd(first, offset, tables2, language2);
  return date?.start === offset ? date : void 0;
}
function numeric(text, offset) {
  const match = NUMERIC.exec(text);
  if (!match?.[1]) return void 0;
  const start = offset + match.index + match[0].indexOf(match[1]);
  const end = offset + text.length;
  if (match[2]) return { start, end, year: +match[2], month: +(match[3] ?? 0), day: +(match[4] ?? 0) };
  const first = +(match[5] ?? 0);
  const second = +(match[7] ?? 0);
  if (first < 1 || second < 1 || first > 31 || second > 31 || first > 12 && second > 12) return void 0;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  const short = match[8] === void 0 ? void 0 : +match[8];
  const year = short === void 0 ? void 0 : short > 99 ? short : short < 70 ? 2e3 + short : 1900 + short;
  return { start, end, day, month, ...year !== void 0 && { year } };
}
var ORDER = /(?:W,?)?(?:M,?Dw?(?:-Dw?)?|Dw?\.?(?:-Dw?\.?)?w*M)(?:w*,?w*(?:Y|'?D)w?)?\.?(?:,?W)?$|Y\.?w?M,?D\.?w?(?:,?W)?$|(?:W,?)?MY$/;
function worded(text, offset, tables2, language2) {
  const words4 = [];
  let kinds2 = "";
  for (const match of text.matchAll(WORDS5)) {
    const word2 = { text: match[0], start: match.index, end: match.index + match[0].length };
    const before = words4.at(-1);
    const both = before && text.slice(before.start, word2.end);
    if (before && both && kinds2.slice(-1) !== "," && tables2.months.has(foldSpelling(both))) {
      words4[words4.length - 1] = { text: both, start: before.start, end: word2.end };
      kinds2 = `${kinds2.slice(0, -1)}M`;
      continue;
    }
    words4.push(word2);
    kinds2 += dateWordKind(match[0], tables2);
  }
  const order = ORDER.exec(kinds2);
  if (!order) return void 0;
  const first = order.index;
  let month;
  let year;
  let day;
  for (let i = first; i < kinds2.length; i++) {
    const kind = kinds2[i];
    const word2 = words4[i]?.text ?? "";
    if (kind === "M") {
      const readings = tables2.months.get(foldSpelling(word2)) ?? [];
      month = (readings.find((row) => row.tag === language2) ?? readings[0])?.month;
    } else if (kind === "D" && (day === void 0 || month === void 0)) day ??= +word2;
    else if (kind === "D" && word2.length === 2 && kinds2[i - 1] !== "-")
      year ??= +word2 < 70 ? 2e3 + +word2 : 1900 + +word2;
    else if (kind === "Y") year = +word2;
  }
  const end = words4.at(-1).end;
  return {
    start: offset + words4[first].start,
    end: offset + end,
    ...month !== void 0 && { month },
    ...day !== void 0 && { day },
    ...year !== void 0 && { year }
  };
}
function dateWordKind(word2, tables2) {
  if (word2.length === 1 && !/[\p{L}\d]/u.test(word2)) return word2 === "\u2013" ? "-" : word2;
  if (/^\d+$/.test(word2)) return word2.length < 4 ? "D" : +word2 > 999 && +word2 < 3e3 ? "Y" : "#";
  const folded = foldSpelling(word2);
  if (tables2.months.has(folded)) return "M";
  if (tables2.weekdays.has(folded)) return "W";
  return tables2.dateWords.has(folded) ? "w" : "x";
}

// src/parse/head/dateline/han-date.ts
var FIGURE = `[${HAN_FIGURES}]`;
function hanDate(text, start) {
  if (text === void 0 || start === void 0) return void 0;
  const match = /^(?:(.+)月)?(.+)日$/u.exec(text);
  const month = match?.[1] === void 0 ? void 0 : numeral(match[1]);
  const day = match?.[2] === void 0 ? void 0 : numeral(match[2]);
  return { start, end: start + text.length, ...month && { month }, ...day && { day } };
}
function numeral(text) {
  const plain2 = text.normalize("NFKC");
  if (/^\d+$/.test(plain2)) return +plain2;
  const match = /^([二三])?(十)?([一二三四五六七八九])?$/u.exec(plain2);
  if (!match) return void 0;
  const tens = match[2] ? (match[1] ? HAN_NUMERALS.indexOf(match[1]) : 1) * 10 : 0;
  const ones = match[2] ? match[3] : match[3] ?? match[1];
  return tens + (ones ? HAN_NUMERALS.indexOf(ones) : 0);
}
var groupsOf = (match) => match.indices?.groups ?? {};
var spanOf = (at) => at && { start: at[0], end: at[1] };

// src/parse/head/dateline/chinese.ts
var HAN = String.raw`[\u4e00-\u9fff\u3400-\u4dbf·・]`;
var DAY = `(?:${FIGURE}{1,3}\u6708)?${FIGURE}{1,3}\u65E5`;
var CLOSING3 = alternatives(openClosers);
var JOB = `(?:${alternatives(chineseJobLeads)})?(?:${alternatives(chineseJobs)})`;
var REPORTERS = String.raw`(?:\s?[（(](?<names>[^（）()]{0,6}${JOB}[^（）()]{0,60}|[\u4e00-\u9fff、\s]{2,24})[）)])?`;
var OPEN = new RegExp(
  `^${QUOTED_FROM}?(?<head>${HAN}{2,16}?(?:\u300A[^\u300A\u300B]{2,16}\u300B${HAN}{0,8}?)?)(?<date>${DAY})?(?<closing>${CLOSING3})[:\uFF1A]?${REPORTERS}[:\uFF1A]?`,
  "du"
);
var IN_BRACKETS2 = new RegExp(
  `^[\uFF08(](?<credit>${HAN}{2,5}?\u793E|${HAN}{2,6}?\u7DB2)(?:(?:${alternatives(chineseReporters)})(?<people>${HAN}{2,4}(?:\u3001${HAN}{2,4})*?))?(?<place>${HAN}{2,12}?)(?<date>${DAY})(?:${alternatives(bracketClosers)})[\uFF09)]`,
  "du"
);
function findChineseDateline(text, tables2) {
  const open = OPEN.exec(text);
  if (open) return afterHouse(open, tables2);
  const match = IN_BRACKETS2.exec(text);
  return match ? insideBrackets(match, tables2) : void 0;
}
function afterHouse(match, tables2) {
  const at = groupsOf(match);
  const { head: text = "", date, closing = "" } = match.groups ?? {};
  const head = at.head;
  if (!head) return void 0;
  let length = 0;
  for (let i = Math.min(text.length, 12); i >= 2 && length === 0; i--)
    if (tables2.credits.has(text.slice(0, i))) length = i;
  length ||= HOUSE2.exec(text)?.[0].length ?? 0;
  if (length === 0 && date?.includes("\u6708") && WIRED.has(closing) && !tables2.places.has(foldSpelling(text)))
    length = text.length <= 5 ? text.length : 0;
  if (length === 0) return void 0;
  const from = Math.max(length, text.indexOf("\u300B") + 1);
  const authors = chineseAuthors(match.groups?.names, at.names?.[0]);
  const day = hanDate(date, at.date?.[0]);
  return {
    shape: "D14",
    end: match[0].trimEnd().length,
    places: from < text.length ? [{ start: head[0] + from, end: head[1] }] : [],
    credits: [{ start: head[0], end: head[0] + length }],
    ...day && { date: day },
    ...authors && { authors },
    certainty: "sure"
  };
}
var WIRED = new Set(wireClosers);
var HOUSE2 = new RegExp(String.raw`^[\u4e00-\u9fff]{0,8}?(?:${alternatives(chineseMediumEndings)})`, "u");
function insideBrackets(match, tables2) {
  const at = groupsOf(match);
  const credit = spanOf(at.credit);
  const rest = spanOf(at.place);
  if (!credit || !rest) return void 0;
  let place = rest;
  let authors;
  if (at.people) {
    const [from] = at.people;
    const run = match[0].slice(from, rest.end);
    const last = run.lastIndexOf("\u3001") + 1;
    const tail = run.slice(last);
    const cut = [3, 2, 4].find((length) => tables2.places.has(foldSpelling(tail.slice(length)))) ?? (tail.length > 4 ? 3 : 2);
    place = { start: from + last + cut, end: rest.end };
    authors = chineseAuthors(match[0].slice(from - 2, place.start), from - 2);
  }
  const date = hanDate(match.groups?.date, at.date?.[0]);
  return {
    shape: "D14",
    end: match[0].trimEnd().length,
    places: [place],
    credits: [credit],
    ...date && { date },
    ...authors && { authors },
    certainty: "sure"
  };
}
function chineseAuthors(text, from) {
  if (text === void 0 || from === void 0) return void 0;
  const job = LEADING_JOB.exec(text);
  const names = [];
  for (const { 0: word2, index } of text.matchAll(/[^\s、，,;；:：]+/gu)) {
    const lead = LEADING_JOB.exec(word2)?.[0].length ?? 0;
    const start = from + index + lead;
    const end2 = from + index + word2.length;
    const before = names.at(-1);
    if (end2 - start === 1 && before && before.end - before.start === 1) names[names.length - 1] = { ...before, end: end2 };
    else if (end2 > start) names.push({ start, end: end2 });
  }
  if (names.length === 0 || !job && NO_NAMES.test(text)) return void 0;
  if (names.some(({ start, end: end2 }) => !NAME4.test(text.slice(start - from, end2 - from)))) return void 0;
  const end = from + text.trimEnd().length;
  return { start: from + (text.length - text.trimStart().length), end, names, ...job && { job: jobIn(job, from) } };
}
var LEADING_JOB = new RegExp(`^\\s*(?<job>${JOB})`, "u");
var NAME4 = /^[\u4e00-\u9fff](?:[\u4e00-\u9fff·・]{1,9}|\s+[\u4e00-\u9fff])$/u;
var NO_NAMES = new RegExp(alternatives(chineseNoNames), "u");
function jobIn(match, from) {
  const job = match.groups?.job ?? "";
  const start = from + match[0].length - job.length;
  return { start, end: start + job.length };
}

// src/parse/head/dateline/japanese.ts
var BRACKET2 = /^[【［[](?<inner>[^】］\]【［[\]\n]{2,40})[】］\]](?:\s*[-–—ー])?/du;
var CREDIT = /^（(?<credit>[^（）\n]{2,20})）\s?[:：]/du;
function readJapaneseBracket(text, tables2) {
  const alone = CREDIT.exec(text);
  const signed = alone && groupsOf(alone).credit;
  if (alone && signed && tables2.credits.has(alone.groups?.credit ?? ""))
    return make(alone, { credits: [{ start: signed[0], end: signed[1] }] });
  const match = BRACKET2.exec(text);
  const at = match && groupsOf(match).inner;
  return match && at ? insideBracket(match, match.groups?.inner ?? "", at[0], tables2) : void 0;
}
var make = (match, found) => ({
  shape: "D14",
  end: match[0].trimEnd().length,
  places: [],
  ...found,
  certainty: "sure"
});
function insideBracket(match, text, from, tables2) {
  const day = DAY2.exec(text);
  const date = day?.[1] ? hanDate(day[1], from + day.index + day[0].indexOf(day[1])) : void 0;
  const sign = text.search(/[＝=]/);
  const last = text.split(/[\s＝=・]/).at(-1) ?? "";
  const known = tables2.credits.has(last) ? last : [...tables2.credits.keys()].find(
    (name2) => name2.length > 1 && name2.length < last.length && JAPANESE.test(name2) && last.endsWith(name2)
  );
  if (sign < 0 && !known) return void 0;
  const credits = known ? [{ start: from + text.length - known.length, end: from + text.length }] : [];
  const head = sign >= 0 ? text.slice(0, sign) : text.slice(0, text.length - (known?.length ?? 0));
  const name = head.replace(/(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日/u, "").replace(/^[\s・]+|[\s・]+$/g, "");
  if (!date && !name) return void 0;
  if (name && (!PLACE.test(name) || LABELS2.has(name))) return void 0;
  const start = from + text.indexOf(name);
  const person2 = { start: from + sign + 1, end: from + text.length };
  const authors = !known && PERSON.test(text.slice(sign + 1)) ? { ...person2, names: [person2] } : void 0;
  return make(match, {
    places: name ? [{ start, end: start + name.length }] : [],
    credits,
    ...date && { date },
    ...authors && { authors }
  });
}
var DAY2 = /(?:^|[\s＝=])((?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)(?=$|[\s＝=])/u;
var PLACE = /^[\p{Script=Katakana}\p{Script=Han}\p{Script=Hiragana}ー・／/]{2,16}$/u;
var PERSON = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{3,12}$/u;
var JAPANESE = /^[\p{Script=Katakana}\p{Script=Han}ー]+$/u;
var LABELS2 = new Set(japaneseLabels);

// src/parse/head/dateline/korean.ts
var PLACE2 = String.raw`[\p{Script=Hangul}·/]{2,20}`;
var ROLE = `(?:${alternatives(koreanRoleLeads)})?${alternatives(koreanRoles)}`;
var BRACKET3 = new RegExp(
  String.raw`^[(［[](?<place>${PLACE2})=(?<credit>[\p{Script=Hangul}\dA-Za-z]{2,12})[)\]］]`,
  "du"
);
var PLAIN = new RegExp(String.raw`^(?<place>${PLACE2})=(?=[\p{Script=Hangul}]{2,4} ?(?:${ROLE})(?:\s|$))`, "du");
var NAMES = new RegExp(String.raw`[\s,]*(?<names>[\p{Script=Hangul}\s·]{2,40}?)\s?(?<job>${ROLE})(?=[\s,=]|$)`, "duy");
function findKoreanDateline(text, tables2) {
  const match = BRACKET3.exec(text) ?? PLAIN.exec(text);
  const place = match && spanOf(groupsOf(match).place);
  if (!match || !place || NO_PLACES.has(match.groups?.place ?? "")) return void 0;
  const authors = koreanAuthors(text, match[0].length);
  const credit = spanOf(groupsOf(match).credit);
  if (!authors && !tables2.credits.has(match.groups?.credit ?? "")) return void 0;
  const last = authors?.end ?? match[0].length;
  const closed = /^\s*=(?=\s|$)/.exec(text.slice(last, last + 4));
  return {
    shape: "D14",
    end: last + (closed?.[0].length ?? 0),
    places: divided(text, place),
    credits: credit ? [credit] : [],
    ...authors && { authors },
    certainty: "sure"
  };
}
var NO_PLACES = new Set(koreanCaptionWords);
function divided(text, { start, end }) {
  return [...text.slice(start, end).matchAll(/[^·/]+/g)].map(({ 0: name, index }) => ({
    start: start + index,
    end: start + index + name.length
  }));
}
function koreanAuthors(text, from) {
  const names = [];
  let job;
  let at = from;
  for (let i = 0; i < 4; i++) {
    NAMES.lastIndex = at;
    const match = NAMES.exec(text);
    const group = match && groupsOf(match).names;
    if (!match || !group) break;
    const found = [...text.slice(group[0], group[1]).matchAll(/[^\s·]+/g)];
    if (found.some(([name]) => name.length < 2 || name.length > 5)) break;
    names.push(...found.map(({ 0: name, index }) => ({ start: group[0] + index, end: group[0] + index + name.length })));
    job ??= spanOf(groupsOf(match).job);
    at = match.index + match[0].length;
  }
  const [first] = names;
  return first && { start: first.start, end: at, names, ...job && { job } };
}
var LATER2 = new RegExp(
  String.raw`(?<=[\s\]\p{L}\d.…])[([](?:${PLACE2})=[\p{Script=Hangul}\dA-Za-z]{2,12}[)\]]\s?[\p{Script=Hangul}\s·]{2,40}?(?:${alternatives(koreanFieldRoles)})\s*=(?=\s)`,
  "u"
);
var findLaterKoreanDateline = (text) => text.includes("=") ? LATER2.exec(text)?.index ?? 0 : 0;

// src/parse/head/dateline/east-asian.ts
var REACH3 = 90;
function findEastAsianDateline(text, tables2) {
  const first = text.charCodeAt(0);
  if (first < 11904 && first !== 40 && first !== 91) return void 0;
  const start = text.slice(0, REACH3);
  return findChineseDateline(start, tables2) ?? findKoreanDateline(start, tables2) ?? readJapaneseBracket(start, tables2);
}

// src/parse/head/dateline/separator.ts
var DASHES = new Set([..."-\u2013\u2014\u2015\u2012_=:|"].map((mark) => mark.charCodeAt(0)));
function separatorAt(text, at) {
  let start = at;
  while (isBlank(text.charCodeAt(start))) start++;
  let end = start;
  if (text.charCodeAt(end) === 2404) return { text: "\u0964", start, end: end + 1 };
  if (text.charCodeAt(end) === 46) {
    end++;
    let dash = end;
    if (isBlank(text.charCodeAt(dash))) dash++;
    if (isDash(text.charCodeAt(dash))) end = dash;
    else {
      const next = text.charCodeAt(end);
      return isBlank(next) || end === text.length ? { text: ".", start, end } : void 0;
    }
  }
  const unit = text.charCodeAt(end);
  if (!DASHES.has(unit)) return void 0;
  end++;
  while (text.charCodeAt(end) === 45 && end - start < 4 && isDash(unit)) end++;
  return { text: text.slice(start, end), start, end };
}
function bareSeparatorAt(text, at) {
  const unit = text.charCodeAt(at);
  if (unit === 46) return isDash(text.charCodeAt(at + 1)) ? separatorAt(text, at) : void 0;
  if (!DASHES.has(unit)) return void 0;
  const found = separatorAt(text, at);
  if (!found) return void 0;
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(found.end);
  const opens = isBlank(next) || found.end >= text.length || isOpening(text, found.end);
  if (unit === 58) return isBlank(next) ? found : void 0;
  if (isBlank(before)) return opens ? found : void 0;
  if (found.text.length > 1 || unit === 8212 || unit === 8211 || unit === 8213) return opens ? found : void 0;
  if (unit !== 45 || !opens) return void 0;
  return before >= 48 && before <= 57 || isBlank(next) ? found : void 0;
}
var isBlank = (unit) => unit === 32 || unit === 160 || unit === 9 || unit === 12288;
var isDash = (unit) => unit === 45 || unit === 8211 || unit === 8212;
var isOpening = (text, at) => /[\p{Lu}\p{Lo}<"“‘«]/u.test(text.charAt(at));

// src/parse/head/dateline/frames.ts
var REACH4 = 170;
var SEPARATOR = String.raw`(?:\s*(?:\.\s?--?|\.\s?[–—]|---?|[–—―‒_=:|]|-)|\.(?=\s|$))`;
var patterns = [
  // NEW YORK, NY / ACCESSWIRE / July 30, 2024 /
  {
    shape: "D11",
    needs: " / ",
    pattern: /^(?<head>[^/()]{2,60}) \/ (?<credit>[A-Z][A-Z .]{2,30}) \/ (?<tail>[^/]{4,25}?) ?(?<sep>\/)/d
  },
  // NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ --        not: told AFP/Reuters
  {
    shape: "D9",
    needs: "/",
    pattern: new RegExp(
      String.raw`^(?<head>[^/()]{2,90}),? ?/(?<credit>[^/()]{2,40}(?:/[A-Z][^/()\s]{1,20})?)/(?<sep>${SEPARATOR}|(?=\s))`,
      "d"
    )
  },
  // ТБИЛИСИ/ЕРЕВАН, 3 мая. /ТАСС/.        not: LONDON/PARIS, April 24 (AP/Reuters) -
  {
    shape: "D9",
    needs: " /",
    pattern: new RegExp(
      String.raw`^(?<head>[^/()]{2,40}/[^/()]{2,60}),? /(?<credit>[^/()]{2,40})/(?<sep>${SEPARATOR}|(?=\s))`,
      "d"
    )
  },
  // /ТАСС/.
  { shape: "D4", needs: "/.", pattern: /^\/(?<credit>[^/()]{2,40})\/(?<sep>\.)(?=\s|$)/d },
  // CUPERTINO, Calif.--(BUSINESS WIRE)--
  {
    shape: "D10",
    needs: "--",
    pattern: /^(?<head>[^()]{2,90}?)\s?--\s?\((?<credit>[^()]{2,60})\)\s?(?<sep>--|—|-)/d
  },
  // (ANSA) - ROMA, 29 GEN -
  {
    shape: "D3",
    needs: ")",
    pattern: /^\((?<credit>[^()]{2,30})\)\s?[-–—]\s?(?<head>[A-ZÀ-Þ][^()]{1,60}(?:\([^()]{2,25}\))?[^()]{0,20}?)(?<sep>\s[-–—]+)(?=\s)/d
  },
  // (Bloomberg) --        (Honolulu) --        (AP) Dos barcos
  {
    shape: "D4",
    needs: ")",
    pattern: new RegExp(String.raw`^\((?<credit>[^()]{2,45})\)(?<sep>${SEPARATOR}|(?=\s+[A-ZÀ-Þ]))`, "d")
  }
];
var NONE3 = [];
var slashed = (separator) => separator === "." ? "D5" : separator === ":" ? "D8" : "D9";
var span = (at) => at && { start: at[0], end: at[1] };
function* findFrames(text) {
  const start = text.length > REACH4 ? text.slice(0, REACH4) : text;
  const first = start.charCodeAt(0);
  const signed = first === 40 || first === 47;
  const marked = signed || start.includes("/") || start.includes("--");
  for (const { shape, needs, pattern } of marked ? patterns : NONE3) {
    if (signed !== (shape === "D3" || shape === "D4") || !start.includes(needs)) continue;
    const match = pattern.exec(start);
    const groups = match?.indices?.groups;
    const credit = span(groups?.credit);
    if (!match || !credit) continue;
    const tail = span(groups?.tail);
    const separator = (match.groups?.sep ?? "").trim();
    yield {
      shape: shape === "D9" ? slashed(separator) : shape,
      head: span(groups?.head) ?? { start: 0, end: 0 },
      credit,
      ...tail && { tail },
      separator,
      end: groups?.sep?.[1] ?? credit.end
    };
  }
  const undivided = UNDIVIDED.exec(start);
  if (undivided?.[1]) {
    yield { shape: "D16", head: { start: 0, end: undivided[1].length }, separator: "", end: undivided[1].length };
  }
  let found = 0;
  for (let i = 2; i < start.length && found < MOST5; i++) {
    const unit = start.charCodeAt(i);
    if (CHARACTER_CLASS[unit] >= CAPITAL || unit === 32) continue;
    if (unit === 40) {
      const close = start.indexOf(")", i);
      if (close < 0 || close - i > CREDIT2 || i > 110) continue;
      const frame = bracketed(start, i, close);
      if (!frame) continue;
      found++;
      yield frame;
      i = close;
    } else if (i < 92) {
      const separator = bareSeparatorAt(start, i);
      if (!separator) continue;
      found++;
      yield { shape: "D13", head: { start: 0, end: i }, separator: separator.text, end: separator.end };
      i = separator.end - 1;
    }
  }
}
var UNDIVIDED = /^([A-Z][A-Z .'-]{2,30}(?:, [A-Z][a-z]+\.?)?,? (?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}))(?=$|\s+[A-Z][a-z])/;
var opensInCapitals = (text) => CHARACTER_CLASS[text.charCodeAt(1)] === CAPITAL && UNDIVIDED.test(text);
var MOST5 = 5;
var CREDIT2 = 61;
function bracketed(text, open, close) {
  const separator = separatorAt(text, close + 1);
  const next = text.charAt(close + 1);
  if (!separator && next && !/[\s\p{Lu}]/u.test(next)) return void 0;
  return {
    shape: separator ? "D1" : "D18",
    head: { start: 0, end: open },
    credit: { start: open + 1, end: close },
    separator: separator?.text ?? "",
    end: separator?.end ?? close + 1
  };
}

// src/parse/head/dateline/model/media-words.ts
var WORDS6 = new Set(words(mediaWords));
var PART = new RegExp(alternatives(mediaWordParts), "iu");
var DENSE_ENDING = new RegExp(`(?:${alternatives(denseMediaEndings)})$`, "u");
var isMediaName = (name) => name.toLowerCase().split(/[\s.\-/“”„«»"]+/).some((word2) => WORDS6.has(word2)) || PART.test(name) || DENSE_ENDING.test(name);

// src/parse/head/dateline/credits.ts
var SEPARATORS = new RegExp(
  String.raw`\s*[/,·;]\s*|\s+(?:${alternatives(creditConjunctions)})\s+|\s*-(?=\p{Lu}{2})|\s+(?=\p{Ll}{3,4}$)`,
  "gu"
);
function splitCredits(text, credit, tables2) {
  const inner = text.slice(credit.start, credit.end);
  const trimmed = inner.trim();
  const from = credit.start + inner.indexOf(trimmed);
  if (tables2.credits.has(trimmed) && !trimmed.includes("/")) return [{ start: from, end: from + trimmed.length }];
  const spans = [];
  let start = from;
  for (const match of trimmed.matchAll(SEPARATORS)) {
    spans.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  spans.push({ start, end: from + trimmed.length });
  return spans.filter((part3) => part3.end > part3.start);
}
var PERSON2 = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,2}$/u;
function slashCredits(text, credit, tables2) {
  const parts = splitCredits(text, credit, tables2);
  const [only] = parts;
  if (only && parts.length === 1) {
    const whole = text.slice(only.start, only.end);
    for (let cut = whole.lastIndexOf(" "); cut > 0; cut = whole.lastIndexOf(" ", cut - 1)) {
      const name = { start: only.start + cut + 1, end: only.end };
      if (isKnownAgency(whole.slice(0, cut), tables2) && PERSON2.test(whole.slice(cut + 1)))
        return { credits: [{ start: only.start, end: only.start + cut }], names: [name] };
    }
  }
  const known = (part3) => tables2.credits.has(text.slice(part3.start, part3.end));
  const names = parts.some(known) ? parts.filter((part3) => !known(part3) && PERSON2.test(text.slice(part3.start, part3.end))) : [];
  return { credits: parts.filter((part3) => !names.includes(part3)), names };
}
var isKnownAgency = (name, tables2) => tables2.credits.get(name)?.kind === "agency";
var isSite = (name, tables2) => /^[\w-]+\.(?:com|org|net)$/.test(name) || tables2.credits.has(name);
function bareCredit(head, tables2) {
  const end = head.trimEnd().length;
  let start = end;
  for (let words4 = 0; words4 < 2 && start > 0; words4++) {
    start = Math.max(head.lastIndexOf(" ", start - 2), head.lastIndexOf(",", start - 2)) + 1;
    const name = head.slice(start, end);
    if (isKnownAgency(name, tables2) || start === 0 && isSite(name, tables2)) return { start, end };
  }
  return void 0;
}
function leadingCredit(text, tables2) {
  const words4 = /^[^\s,/()]+(?: [^\s,/()]+){0,2}/u.exec(text.slice(0, 40))?.[0] ?? "";
  for (let end = words4.length; end > 0; end = words4.lastIndexOf(" ", end - 1)) {
    const length = words4.charAt(end - 1) === "." && !tables2.credits.has(words4.slice(0, end)) ? end - 1 : end;
    const agency2 = tables2.credits.get(words4.slice(0, length));
    if (agency2?.kind === "agency") return { length, agency: agency2 };
  }
  return void 0;
}
var mayBeOutlet = (name) => /^[\p{L}\d. ]{2,24} (?:News|Newswire|Press|Agency|Wire)$/u.test(name);
var isAmbiguous = (agency2, credit) => agency2.ambiguous?.includes(credit) ?? false;
function spellsOut(words4, credit) {
  const initials = words4.trim().split(/[\s-]+/).slice(-credit.length).map((word2) => word2.charAt(0)).join("");
  return credit.length > 2 && foldSpelling(initials) === foldSpelling(credit);
}

// src/parse/head/dateline/is-sure-dateline.ts
var LONG2 = 60;
var STORY = 60;
var DASH = /[-–—―_]/;
var FIRM = /^(?:_|—|--)$/;
var CLOSED2 = /[.!?]$/;
var TICKER = /^(?:NYSE|NASDAQ|Nasdaq|TSX|LSE|OTC|ASX)\b|: ?[A-Z]{1,5}$/;
var ISO2 = /\d{4}-\d\d-\d\d$/;
function knownAgency(text, credits, tables2) {
  for (const { start, end } of credits) {
    const agency2 = tables2.credits.get(text.slice(start, end));
    if (agency2) return agency2;
  }
  return void 0;
}
function isSureDateline(text, evidence, tables2) {
  const { frame, shape, credits, date, known, capitals } = evidence;
  if (frame.credit && TICKER.test(text.slice(frame.credit.start, frame.credit.end))) return false;
  const agency2 = knownAgency(text, credits, tables2);
  if (agency2) return isSureWithAgency(text, evidence, agency2);
  if (date) return isSureWithDay(text, evidence);
  if (known && capitals && !frame.credit && opensSentence(text, frame.end)) return isPlain(text, evidence, tables2);
  if (shape === "D4") return !frame.credit && text.length > STORY;
  return shape === "D15" && known;
}
function isPlain(text, { frame, places: places2 }, tables2) {
  if (text.slice(frame.head.start, frame.head.end).includes("(") || text.charAt(frame.end) === "(") return false;
  const region = places2.at(-1)?.region;
  const area = region && foldSpelling(text.slice(region.start, region.end));
  if (area !== void 0) {
    const isArea = tables2.regions.has(area) || tables2.countries.has(area);
    return isArea && DASH.test(frame.separator) && (text.length > STORY || CLOSED2.test(text));
  }
  return FIRM.test(frame.separator) && (text.length > STORY || frame.separator === "_");
}
function isSureWithAgency(text, evidence, agency2) {
  const { frame, shape, places: places2, date, known, capitals } = evidence;
  if (frame.separator === "" && !isUndivided(text, evidence)) {
    const isStory = text.length > STORY;
    const placed = known && isStory && opensSentence(text, frame.end);
    const alone = shape === "D4" && isStory;
    if (!agency2.separators.includes("") && !date && !alone && !placed) return false;
    if (frame.end >= text.length && !(date && known)) return false;
  }
  if (date) return true;
  if (places2.length === 0 && !frame.credit && frame.separator === ":") return false;
  if (isAcronym(text, evidence, agency2)) return false;
  return frame.end <= LONG2 || known || capitals || DASH.test(frame.separator);
}
function isSureWithDay(text, evidence) {
  const { frame, places: places2, credits, date, known, capitals } = evidence;
  if (places2.length === 0)
    return !frame.credit && (credits.length > 0 || date?.year !== void 0) && DASH.test(frame.separator);
  if (frame.credit && credits.length === 0 && !known && !capitals) return false;
  if (frame.separator === "") return isUndivided(text, evidence);
  const isShort = frame.end <= LONG2;
  if (DASH.test(frame.separator)) return isShort || known || capitals;
  return known ? isShort || capitals : capitals && isShort && credits.length > 0;
}
var isUndivided = (text, { frame, shape, known, capitals }) => shape === "D16" && frame.separator === "" && (known && capitals || ISO2.test(text.slice(0, frame.head.end)));
var opensSentence = (text, end) => !/^\s*\p{Ll}(?!\p{Lu})/u.test(text.slice(end, end + 4));
function isAcronym(text, { frame, credits, known }, agency2) {
  const [credit] = credits;
  if (!credit || !frame.credit || frame.head.end <= frame.head.start) return false;
  const name = text.slice(credit.start, credit.end);
  if (!isAmbiguous(agency2, name)) return false;
  const words4 = text.slice(frame.head.start, frame.head.end);
  if (spellsOut(words4, name)) return true;
  return !known && (frame.separator === "" || !opensSentence(text, frame.end));
}

// src/text/trim-span.ts
function trimSpan(text, start, end) {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : void 0;
}

// src/parse/head/dateline/places.ts
var PLAIN2 = /^(?=.{2,40}$)[A-Z][A-Z.'-]*(?: [A-Z][A-Z.'-]*){0,3}$/;
var LONGEST9 = 40;
var MOST_WORDS2 = 6;
var PARTICLES5 = new Set(words(placeParticles));
function readPlaces(text, offset, tables2, dated = false) {
  let end = text.length;
  while (end > 0 && endsPlace(text.charCodeAt(end - 1))) end--;
  let start = 0;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  if (start === end) return { places: [], known: false, capitals: false };
  if (PLAIN2.test(start === 0 && end === text.length ? text : text.slice(start, end))) {
    const known2 = isKnown(text.slice(start, end), tables2);
    return { places: [{ start: offset + start, end: offset + end }], known: known2, capitals: true };
  }
  let known = false;
  const isRegionName2 = ([from, to]) => {
    const name = foldSpelling(text.slice(start + from, start + to));
    return tables2.regions.has(name) || tables2.countries.has(name);
  };
  let country;
  let region;
  const closed = text.charCodeAt(end - 1) === 41 || text.charCodeAt(end - 1) === 93;
  const brackets = /\s*(?:\(\s{0,4}([^()\s][^()]{0,28}[^()\s])\s{0,4}\)|\[\s{0,4}([^[\]\s][^[\]]{0,28}[^[\]\s])\s{0,4}\])$/d;
  for (let match = closed ? brackets.exec(text.slice(start, end)) : null; match; match = brackets.exec(text.slice(start, end))) {
    const inner = match.indices?.[1] ?? match.indices?.[2];
    if (!inner || region && country) break;
    const found = { start: start + inner[0], end: start + inner[1] };
    if (match[2] !== void 0 && !country) country = found;
    else if (!region) region = found;
    else break;
    const plate = match[1] !== void 0 && tables2.plates.has(match[1]) && !tables2.credits.has(match[1]);
    if (plate || isRegionName2(inner)) known = true;
    else if (match[2] === void 0 && !mayBeProvince(text.slice(found.start, found.end))) return void 0;
    end = start + match.index;
  }
  if (country && !region) {
    region = country;
    country = void 0;
  }
  const commas = [];
  for (let i = start; i < end; i++) if (text.charAt(i) === "," || text.charAt(i) === "\u060C") commas.push(i);
  const whole = tables2.places.has(foldSpelling(text.slice(start, end)));
  if (commas.length > 0 && !whole) {
    const parts = bounds(text, start, end, commas);
    const tail = parts.slice(1);
    if (tail.length > 3) return void 0;
    const last2 = tail.at(-1);
    if (!last2) return void 0;
    const isRegion = (part3) => {
      const name = foldSpelling(text.slice(part3.start, part3.end));
      return tables2.regions.has(name) || tables2.countries.has(name);
    };
    if (tail.length === 1 || tail.every(isRegion) || isRegion(last2)) {
      if (tail.length === 2) {
        region ??= tail[0];
        country ??= last2;
      } else region ??= tail.length === 1 ? last2 : { start: tail[0].start, end: last2.end };
      known ||= tail.some(isRegion);
      const first2 = parts[0];
      start = first2.start;
      end = first2.end;
    }
  }
  const names = splitPlaces(text, start, end, tables2);
  const places2 = [];
  for (const name of names) {
    if (!isName(text.slice(name.start, name.end), dated)) return void 0;
    if (isKnown(text.slice(name.start, name.end), tables2)) known = true;
    places2.push({ start: offset + name.start, end: offset + name.end });
  }
  const last = places2.at(-1);
  if (!last) return void 0;
  if (region && !looksLikeRegion(text.slice(region.start, region.end))) return void 0;
  places2[places2.length - 1] = {
    ...last,
    ...region && { region: { start: offset + region.start, end: offset + region.end } },
    ...country && { country: { start: offset + country.start, end: offset + country.end } }
  };
  const first = names[0];
  return { places: places2, known, capitals: isCapitals(text.slice(first.start, first.end)) };
}
var endsPlace = (unit) => isSpace(unit) || TRAILING.has(unit);
var TRAILING = new Set([...",;\u060C\u06D4\u2013\u2014-"].map((mark) => mark.charCodeAt(0)));
function isKnown(name, tables2) {
  if (tables2.places.has(foldSpelling(name))) return true;
  if (!isCapitals(name)) return false;
  const opening = tables2.placePrefixes.opening(openingOf(name));
  return opening !== void 0 && /^(?: |$)/.test(name.slice(opening.length));
}
function bounds(text, start, end, cuts) {
  const parts = [];
  let from = start;
  for (const cut of [...cuts, end]) {
    const part3 = trimSpan(text, from, cut);
    if (part3) parts.push(part3);
    from = cut + 1;
  }
  return parts;
}
function splitPlaces(text, start, end, tables2) {
  const whole = text.slice(start, end);
  if (tables2.places.has(foldSpelling(whole)) || !/[/&]|\s/.test(whole)) return [{ start, end }];
  const spans = [];
  let from = start;
  BETWEEN2.lastIndex = 0;
  for (let match = BETWEEN2.exec(whole); match; match = BETWEEN2.exec(whole)) {
    const [sign, word2] = match;
    if (word2 !== void 0) {
      const before = tables2.places.has(foldSpelling(whole.slice(0, match.index)));
      const after = tables2.places.has(foldSpelling(whole.slice(match.index + sign.length)));
      const dash = word2 === "-" || word2 === "\u2013";
      if (!(dash ? before && after : tables2.and.has(foldSpelling(word2)) && (before || after))) continue;
    }
    spans.push({ start: from, end: start + match.index });
    from = start + match.index + sign.length;
  }
  spans.push({ start: from, end });
  return spans.filter((part3) => part3.end > part3.start);
}
var BETWEEN2 = /\s*[/&]\s*|\s+(\p{L}+|[-–])\s+/gu;
function isName(name, dated) {
  if (PLAIN2.test(name)) return true;
  if (name.length > LONGEST9 || name.length < 2 || /[\d"“”«»!?;:<>{}%$@#*+=\\\\]/.test(name)) return false;
  const words4 = name.split(/[\s]+/);
  if (words4.length > MOST_WORDS2) return false;
  if (dated && name === name.toLowerCase() && words4.length <= 3) return /^[\p{L}\p{M}\s.'’-]+$/u.test(name);
  if (words4.length > 1 && PARTICLES5.has(words4.at(-1) ?? "")) return false;
  return words4.every((word2, index) => {
    const letter2 = /\p{L}/u.exec(word2)?.[0];
    if (letter2 === void 0) return false;
    if (letter2 !== letter2.toLowerCase() || letter2 === letter2.toUpperCase()) return true;
    return index > 0 && (PARTICLES5.has(word2) || /^(?:d'|l'|al-|el-|an-)\p{Lu}/u.test(word2));
  });
}
var mayBeProvince = (name) => /^\p{Lu}\/\p{Lu}$|^[\p{Lu}\p{Lo}][\p{L}\p{M}'’ -]{2,}$/u.test(name) && !/^[KWC][A-Z]{2,3}$/.test(name);
var looksLikeRegion = (name) => !/\d/.test(name) && name.length <= 32 && /^\p{L}/u.test(name) && name.split(/\s+/).length <= 4;
function isCapitals(name) {
  if (PLAIN2.test(name)) return true;
  const bare = name.replace(/\b(?:Mc|Mac|d'|de|da|do|di|la|le|el|al)\b/g, "").replace(/Mc(?=\p{Lu})/gu, "");
  return bare === bare.toUpperCase() && bare !== bare.toLowerCase();
}

// src/parse/head/dateline/read-frame.ts
function readFrame(text, frame, tables2, language2) {
  const parts = creditsOf(text, frame, tables2);
  datesOf(text, frame, parts, tables2, language2);
  if (parts.date && parts.credits.length === 0 && mayBeOutlet(parts.inner.trim())) {
    parts.credits = [{ start: frame.head.start, end: frame.head.start + parts.inner.trimEnd().length }];
    parts.inner = "";
    parts.shape = "D2";
  }
  const closed = parts.inner.trimEnd();
  if ((parts.date || parts.shape === "D2") && isClosed(closed, tables2)) {
    parts.inner = closed.slice(0, -1);
    parts.shape = "D7";
  }
  const { inner, from, credits, date } = parts;
  if (frame.shape === "D4" && frame.credit && !knownAgency(text, credits, tables2)) {
    const found = readPlaces(text.slice(frame.credit.start, frame.credit.end), frame.credit.start, tables2);
    if (!found?.known || frame.separator === "") return void 0;
    parts.shape = "D15";
    parts.credits = [];
    parts.date = void 0;
    return finish(text, frame, parts, found, tables2);
  }
  if (inner.trim()) {
    const found = readPlaces(inner, from, tables2, date !== void 0);
    return found && finish(text, frame, parts, found, tables2);
  }
  if (!date && parts.shape !== "D4" && credits.length === 0) return void 0;
  if (date) parts.shape = "D17";
  return finish(text, frame, parts, NOWHERE, tables2);
}
var NOWHERE = { places: [], known: false, capitals: false };
function creditsOf(text, frame, tables2) {
  const { head, credit, author } = frame;
  const inner = text.slice(head.start, head.end);
  const names = author ? [author] : NOBODY;
  const parts = { shape: frame.shape, inner, from: head.start, credits: NOBODY, names, date: void 0 };
  if (credit && (frame.shape === "D5" || frame.shape === "D8" || frame.shape === "D9")) {
    const signed = slashCredits(text, credit, tables2);
    parts.credits = signed.credits;
    parts.names = signed.names;
    return parts;
  }
  if (credit) {
    parts.credits = splitCredits(text, credit, tables2);
    return parts;
  }
  const bare = bareCredit(inner, tables2);
  if (!bare) return parts;
  parts.credits = [{ start: head.start + bare.start, end: head.start + bare.end }];
  parts.inner = inner.slice(0, bare.start);
  parts.shape = parts.inner.trim() ? "D2" : "D4";
  return parts;
}
var NOBODY = [];
function datesOf(text, { head, credit, tail }, parts, tables2, language2) {
  const dated = credit && dateAtEnd(text.slice(credit.start, credit.end), credit.start, tables2, language2);
  if (dated && credit && dated.start === credit.start && dated.end === credit.end) {
    parts.date = dated;
    parts.credits = [];
    return;
  }
  parts.date = tail && dateAtEnd(text.slice(tail.start, tail.end), tail.start, tables2, language2);
  if (parts.date) return;
  parts.date = dateAtEnd(parts.inner, head.start, tables2, language2);
  if (parts.date) {
    parts.inner = placesBefore(text.slice(head.start, parts.date.start), tables2);
    return;
  }
  const first = parts.credits.length > 0 ? dateAtStart(parts.inner, head.start, tables2, language2) : void 0;
  if (!first) return;
  parts.date = first;
  parts.inner = parts.inner.slice(first.end - head.start).replace(/^[\s,]+/, "");
  parts.from = text.indexOf(parts.inner, first.end);
}
function placesBefore(text, tables2) {
  let end = text.length;
  while (end > 0 && endsFrame(text.charCodeAt(end - 1))) end--;
  const before = end === text.length ? text : text.slice(0, end);
  const last = CHARACTER_CLASS[before.charCodeAt(before.length - 1)];
  if (last === CAPITAL || last === STOP || !/\s/.test(before)) return before;
  const word2 = /[\s,،]([\p{Ll}\p{Lo}][\p{L}\p{M}]+)$/u.exec(before);
  return word2?.[1] && tables2.dateWords.has(word2[1]) ? before.slice(0, word2.index).replace(/[\s,،]+$/, "") : before;
}
var endsFrame = (unit) => isSpace(unit) || unit === 44 || unit === 1548 || unit === 1748;
var isClosed = (text, tables2) => text.endsWith(".") && /[^.]\.$/.test(text) && !/(?<!\p{L})(?:\p{L}\.)+$/u.test(text) && !tables2.regions.has(foldSpelling(partFromRight(text)));
var partFromRight = (text) => text.slice(text.lastIndexOf(",") + 1).trim();
function finish(text, frame, parts, found, tables2) {
  let { end } = frame;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  const { shape, credits, names, date } = parts;
  const { places: places2, known, capitals } = found;
  const isSure2 = isSureDateline(text, { frame, shape, date, credits, places: places2, known, capitals }, tables2);
  if (!isSure2 && !known) return void 0;
  const [first] = names;
  const authors = first && { start: first.start, end: (names.at(-1) ?? first).end, names };
  return { shape, end, places: places2, credits, date, authors, certainty: isSure2 ? "sure" : "possible" };
}

// src/parse/head/dateline/stop-separated.ts
var REACH5 = 96;
var OPENS2 = /^\p{Lu}/u;
var DAY3 = /\d/;
var REACH_OF_DAY = 62;
var STOPS3 = /(?:[.,]| [–—-]) (?=\p{Lu})/gu;
var UNSIGNED = /^(\p{Lu}[\p{Lu} .'-]{1,30}, \p{Lu}\p{Ll}[\p{L} ]{2,24}, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}))\.(?=\s+\p{Lu})/u;
var NAME5 = /[.,] (?<name>\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?)$/du;
function stopSeparatedFrame(text, tables2) {
  if (!DAY3.test(text.length > REACH_OF_DAY ? text.slice(0, REACH_OF_DAY) : text) || !OPENS2.test(text)) return void 0;
  const start = text.slice(0, REACH5);
  STOPS3.lastIndex = 0;
  for (let match = STOPS3.exec(start); match; match = STOPS3.exec(start)) {
    const { 0: stop, index } = match;
    const before = start.slice(0, index);
    if (!/\d/.test(before)) continue;
    const at = index + stop.length;
    const found = leadingCredit(start.slice(at), tables2);
    if (!found) continue;
    const credit = { start: at, end: at + found.length };
    const closes = start.charAt(credit.end) === "." && /^\s|^$/.test(start.slice(credit.end + 1, credit.end + 2));
    const open = found.agency.shapes.includes("D2") && found.agency.separators.includes("");
    if (!closes && !(open && /^\s+\p{Lu}/u.test(start.slice(credit.end)))) continue;
    const named = stop.length === 3 ? NAME5.exec(before) : void 0;
    const name = named?.indices?.groups?.name;
    if (stop.length === 3 && !name) continue;
    return {
      shape: "D7",
      head: { start: 0, end: name && named ? named.index : index },
      credit,
      ...name && { author: { start: name[0], end: name[1] } },
      separator: closes ? "." : "",
      end: closes ? credit.end + 1 : credit.end
    };
  }
  const end = start.includes(". ") ? UNSIGNED.exec(start)?.[1]?.length : void 0;
  return end ? { shape: "D13", head: { start: 0, end }, separator: ".", end: end + 1 } : void 0;
}

// src/parse/head/dateline/is-greeting.ts
var isGreeting = (name, { lineWords: lineWords2 }) => lineWords2.line(foldLine(name), name) === "greeting";

// src/parse/head/dateline/weekday-frame.ts
var FRAME = /^(\p{Lu}[\p{L}\p{M}.'’ -]{1,40}?)(?:, (\p{Lu}[\p{L}\p{M}.' ]{1,20}))?, ((\p{L}[\p{L}\p{M}]+)(?: \p{L}{2,10})?)\.\s?(?:[—–]|--?)\s?(?=[\p{Lu}"“„«])/u;
var STOPPED3 = /\.\s?[—–-]/;
var REACH6 = 100;
var WORDS7 = 4;
function weekdayFrame(text, tables2) {
  const opening = text.slice(0, REACH6);
  const match = STOPPED3.test(opening) ? FRAME.exec(opening) : null;
  const [all = "", place = "", region, date = "", weekday = ""] = match ?? [];
  if (!match || place.split(" ").length > WORDS7 || !tables2.weekdays.has(foldSpelling(weekday))) return void 0;
  if (isGreeting(place, tables2)) return void 0;
  const at = all.indexOf(date, place.length);
  return {
    shape: "D13",
    end: all.trimEnd().length,
    places: [
      {
        start: 0,
        end: place.length,
        ...region !== void 0 && { region: { start: place.length + 2, end: place.length + 2 + region.length } }
      }
    ],
    date: { start: at, end: at + date.length },
    credits: [],
    certainty: "sure"
  };
}

// src/parse/head/dateline/find-dateline.ts
var MOST_CREDITS = 4;
function findDateline(text, tables2, language2, credits = MOST_CREDITS) {
  const bracketed2 = findEastAsianDateline(text, tables2);
  if (bracketed2) return bracketed2;
  let best;
  if (mayOpen(text)) {
    for (const frame of findFrames(text)) {
      const reading = readFrame(text, frame, tables2, language2);
      if (reading && (!best || isDateline(reading))) best = reading;
      if (isDateline(best) && best.shape !== "D16") break;
    }
  }
  if (!isDateline(best)) {
    const closed = stopSeparatedFrame(text, tables2);
    const reading = closed && readFrame(text, closed, tables2, language2);
    if (reading?.date && (!best || isDateline(reading))) best = reading;
  }
  if (!isDateline(best)) best = weekdayFrame(text, tables2) ?? best;
  if (!best) return void 0;
  return best.shape === "D4" ? followed(text, best, tables2, language2, credits - 1) : extended(text, best, tables2, language2);
}
function extended(text, reading, tables2, language2) {
  let from = reading.end;
  while (text.charCodeAt(from) === 32) from++;
  if (!reading.date) {
    const dated = /^([\p{L}\d][\p{L}\d., ]{3,24}?)\s?(?:--?|[–—:])(?=\s|\p{Lu})/u.exec(text.slice(from, from + 32));
    const date = dated?.[1] ? dateAtEnd(dated[1], from, tables2, language2) : void 0;
    if (dated && date && date.start === from)
      return { ...reading, date, end: from + dated[0].length, certainty: "sure" };
  }
  if (reading.credits.length === 0 && (reading.date || reading.shape === "D13")) {
    const closing = /^([^.,:\n]{2,30})(?:, (\p{Lu}\p{L}+ \p{Lu}\p{L}+))?\.(?=\s)/u.exec(text.slice(from, from + 70));
    const name = closing?.[1];
    if (closing && name !== void 0 && tables2.credits.get(name)?.kind === "agency") {
      const credit = { start: from, end: from + name.length };
      const end = from + closing[0].length;
      const author = closing[2] ? { start: end - 1 - closing[2].length, end: end - 1 } : void 0;
      const authors = author && { ...author, names: [author] };
      return { ...reading, shape: "D6", credits: [credit], ...authors && { authors }, end, certainty: "sure" };
    }
  }
  return reading;
}
function followed(text, credit, tables2, language2, credits) {
  if (credits === 0 || !isDateline(credit)) return credit;
  let from = credit.end;
  while (text.charCodeAt(from) === 32) from++;
  const next = findDateline(text.slice(from), tables2, language2, credits);
  if (!next || next.shape === "D4") return credit;
  const move = (span2) => ({ ...span2, start: span2.start + from, end: span2.end + from });
  return {
    shape: "D3",
    end: next.end + from,
    places: next.places.map((place) => ({
      ...move(place),
      ...place.region && { region: move(place.region) },
      ...place.country && { country: move(place.country) }
    })),
    ...next.date && { date: move(next.date) },
    credits: [...credit.credits, ...next.credits.map(move)],
    certainty: credit.certainty
  };
}
var isDateline = (reading) => reading !== void 0 && reading.certainty !== "possible";
function mayOpen(text) {
  const unit = text.charCodeAt(0);
  if (unit >= 97 && unit <= 122)
    return DATED.test(text.slice(0, 60)) || SMALL_HOUSE.test(text.slice(0, 60)) || isSiteLine(text);
  if (unit === 34 || unit === 39 || unit === 8220 || unit === 96) return false;
  return MARKED2.test(text.length > SEPARATED ? text.slice(0, SEPARATED) : text) || opensInCapitals(text);
}
var SEPARATED = 120;
var MARKED2 = /[(/–—―_=:|】］）]|\.-|[^\p{L}.]-|-(?![\p{L}.])/u;
var SMALL_HOUSE = /^\p{Ll}+ (?:News|Press), \d/u;
var isSiteLine = (text) => /^[\w-]+\.(?:com|org|net) -/.test(text.slice(0, 40));
var DATED = /^[a-z. ]{2,24}(?:, [a-z.]{2,10})?, [a-z]{3,9}\.? \d{1,2} ?-/;
function mayGoOn(text, { credits, end }) {
  const name = credits.length === 0 ? GOES_ON2.exec(text.slice(end, end + CREDIT3))?.[1] : void 0;
  return name !== void 0 && (name.includes(".") || isMediaName(name));
}
var CREDIT3 = 44;
var GOES_ON2 = /^\s*(\p{L}[^\s,:]*(?:\s[^\s,:]+){0,3}?)(?:\.\s|:\s|\s?[–—-]+\s)/u;

// src/parse/head/is-correction.ts
var STEM = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(words(correctionStems))}|${alternatives(words(errorStems))})|${alternatives(denseCorrectionStems)}`,
  "iu"
);
var isCorrection = (text) => STEM.test(text);
var LABEL2 = /^[<＜〈[【(（]\s*([^\s<>＜＞〈〉[\]【】()（）]{2,20})\s*[>＞〉\]】)）]/u;
function hasCorrectionLabel(line) {
  const word2 = LABEL2.exec(line)?.[1];
  return word2 !== void 0 && isCorrection(word2);
}
var TAG = /^(?:[(（[【]\s?(?<a>[^\s()（）[\]【】:：]{2,20})\s?[)）\]】]\s*|(?<b>[^\s()（）[\]【】:：-]{2,20})(?:\s?[:：]\s*|-(?=\p{Lu})))(?=\S)/u;
var LABELS3 = new RegExp(
  String.raw`^(?:${alternatives(words(correctionStems))})[\p{L}\p{M}]{0,8}$|^(?:${alternatives(denseCorrectionStems)})$`,
  "iu"
);
function correctionTag(line) {
  const match = TAG.exec(line);
  const word2 = match?.groups?.a ?? match?.groups?.b;
  if (!match || word2 === void 0 || !LABELS3.test(word2)) return void 0;
  const from = line.indexOf(word2);
  return { length: match[0].length, from, to: from + word2.length };
}

// src/parse/head/names-part.ts
var PART2 = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(words(paragraphStems))}|${alternatives(words(quoteStems))})|${numberedParagraphs.join("|")}`,
  "iu"
);
var namesPart = (line) => PART2.test(line);

// src/parse/head/notice.ts
var LONGEST10 = 600;
var PARAGRAPHS = `${alternatives(englishParagraphs)}|${alternatives(otherParagraphs)}`;
var PARAGRAPH = new RegExp(
  String.raw`\b(?:${PARAGRAPHS}) (?:no\. ?)?(?<a>\d{1,3}|${alternatives(englishNumbers)})\b|\b(?<b>\d{1,3})(?:${alternatives(ordinalEndings)}) (?:${PARAGRAPHS})\b|\b(?<c>${alternatives(englishOrdinals)})\s(?:${alternatives(englishParagraphs)})\b`,
  "i"
);
var ORDINALS = words(englishOrdinals);
var NUMBERS3 = words(englishNumbers);
var BELLS = /^(?:['‘’`\s]+|\*{2,}\s*)/;
var BELLED = /^(\p{L}+)(?:\s?[*)\]】]+|,(?= please ))/u;
var ALONE = /^\p{Lu}{4,12}$/u;
function noticeKind(reader, index) {
  if (isTaggedHeadline(reader, index)) return void 0;
  const restriction2 = reader.restriction(index);
  if (restriction2 && restriction2.kind !== "embargo") return restriction2.kind;
  const opening = reader.opening(index);
  const bells = BELLS.exec(opening)?.[0].length ?? 0;
  const bracket = /^[([【]/.test(opening) ? 1 : 0;
  const start = Math.max(bells, bracket);
  const text = opening.slice(start).replace(BELLED, "$1:");
  const { tables: tables2 } = reader.source;
  const found = tables2.notices.opening(ALONE.test(reader.line(index)) ? `${text}:` : text);
  const label = found ? void 0 : tables2.editorsNotes.opening(text);
  if (label) return toEditors(text.slice(label.length), tables2);
  if (!found) {
    if (text.startsWith("th")) return changeKinds[STORY_CHANGE.exec(opening)?.[1] ?? ""];
    return hasCorrectionLabel(reader.line(index)) ? "correction" : void 0;
  }
  const phrase = text.slice(0, found.length);
  if (found.value === "advisory") return toEditors(text.slice(found.length), tables2) ?? "advisory";
  if (bracket || phrase.includes(" ")) return found.value;
  const rest = reader.line(index).slice(start + found.length);
  const whole = /^\s*[.:：*-]*$/.test(rest);
  const colon = /[:：]$/.test(phrase) || /^\s?[:：]/.test(rest);
  return whole || colon && (index > 0 || found.value !== "update") ? found.value : void 0;
}
function isTaggedHeadline(reader, index) {
  if (index > 1 || index + 1 >= reader.blocks.length || reader.length(index) > HEADLINE) return false;
  if (reader.builder.article.headline !== void 0 || !isDateline(reader.dateline(index + 1))) return false;
  const line = reader.line(index);
  const tag = HEADLINE_TAGS.find(({ notice: kind, shape }) => kind === "correction" && shape.test(line));
  const rest = (tag ? line.replace(tag.shape, "") : line.slice(correctionTag(line)?.length ?? line.length)).trim();
  return (rest.split(/\s+/).length >= (index === 0 ? WORDS8 - 1 : WORDS8) || DENSE6.test(rest)) && !/[.。)）]$/.test(rest) && paragraphIn(line) === void 0 && !namesPart(rest);
}
var HEADLINE = 130;
var WORDS8 = 3;
var DENSE6 = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{5}/;
function toEditors(rest, tables2) {
  const asked = rest.replace(/^[\s:–_-]+/, "");
  const found = tables2.notices.opening(asked);
  if (found?.value === "withhold" && STORY_DETAIL.test(asked.slice(found.length))) return void 0;
  return found?.value === "kill" || found?.value === "withhold" ? found.value : void 0;
}
var notice = {
  opensWith: { phrases: ["notices", "editorsNotes"], cues: "thi ' ` ( [ < \uFF1C \u3008 \u3010 \uFF08" },
  opens: (line, { tables: tables2 }) => {
    const opening = openingOf(line);
    if (opening.startsWith("(")) return tables2.notices.opening(opening.slice(1)) !== void 0;
    return tables2.notices.opening(opening) !== void 0 && line === line.toUpperCase();
  },
  fits: (reader, index) => reader.length(index) <= LONGEST10 && noticeKind(reader, index) !== void 0,
  read(reader, index) {
    if (reader.length(index) > LONGEST10) return 0;
    const kind = noticeKind(reader, index);
    if (!kind) return 0;
    addNotice(reader, index, kind);
    return 1;
  }
};
function takesBack(reader, index) {
  if (reader.length(index) > LONGEST10) return false;
  const kind = noticeKind(reader, index);
  return kind === "kill" || kind === "withhold";
}
var isAdvice = (line) => ADVICE_TO_READERS.test(line);
function addNotice(reader, index, kind) {
  const { builder } = reader;
  const notices = builder.article.notices ??= [];
  const joined = reader.joined(index);
  const { text } = joined;
  const path = `notices.${notices.length}`;
  const own = kind === "withhold" && repeatsKill(reader, index) ? "kill" : kind;
  const one = { kind: own, text: builder.addText(`${path}.text`, joined) };
  const paragraph = paragraphIn(text);
  if (paragraph) one.paragraph = paragraph;
  const target = NOTICE_TARGET.exec(text);
  const name = target?.[1] ?? target?.[2];
  if (target && name) {
    const trimmed = name.replace(/[,.\s]+$/, "");
    const at = target.index + target[0].lastIndexOf(name);
    one.target = builder.addField(`${path}.target`, joined, at, at + trimmed.length);
  }
  notices.push(one);
}
function repeatsKill(reader, index) {
  const { article, spans } = reader.builder;
  const last = (article.notices?.length ?? 0) - 1;
  if (article.notices?.[last]?.kind !== "kill" || index === 0) return false;
  const above = spans[`notices.${last}.text`];
  if (!above || above.end <= reader.block(index - 1).start) return false;
  const roles = readRoles(reader.line(index)).text;
  return FORBIDS.test(roles) && !/[Hh]/.test(roles);
}
var FORBIDS = /N.*V/;
function paragraphIn(text) {
  const groups = PARAGRAPH.exec(text)?.groups;
  if (!groups) return void 0;
  const { a = "", b = "", c = "" } = groups;
  const number = +(b || a) || NUMBERS3.indexOf(a.toLowerCase()) + 1 || ORDINALS.indexOf(c.toLowerCase()) + 1;
  return number > 0 && number <= 9999 ? number : void 0;
}

// src/parse/head/mail-header.ts
var SUBJECTS = alternatives(mailSubjects);
var FIELD = new RegExp(`^(?:${alternatives(mailFields)}|${SUBJECTS}): \\S`);
var isMailField = (line) => FIELD.test(line);
var SUBJECT = new RegExp(`^(?:${SUBJECTS}): `);
var LONGEST11 = 200;
var MOST6 = 8;
var startsOf = (words4) => words4.map((word2) => word2.toLowerCase().slice(0, 3)).join(" ");
var mailHeader = {
  opensWith: { cues: () => startsOf([...allWords(mailFields), ...allWords(mailSubjects)]) },
  read(reader, index) {
    if (index > 0 || !FIELD.test(reader.line(0))) return 0;
    const lines2 = headerLines(reader);
    if (lines2.filter((at) => FIELD.test(reader.line(at))).length < 3 || !lines2.some((at) => SUBJECT.test(reader.line(at))))
      return 0;
    for (const at of lines2) readHeaderLine(reader, at);
    return lines2.length;
  }
};
function readHeaderLine(reader, index) {
  const kind = labelledRestriction(reader.line(index));
  const { start, end } = reader.block(index);
  if (kind) addNotice(reader, index, kind);
  else reader.builder.addDropped("meta", start, end);
}
function headerLines(reader) {
  const lines2 = [];
  for (let at = 0; at < Math.min(MOST6, reader.blocks.length - 1); at++) {
    if (reader.length(at) > LONGEST11 || at > 0 && reader.block(at).apart) break;
    if (!FIELD.test(reader.line(at)) && !/^\p{L}{4,9}: .*\d/u.test(reader.line(at))) break;
    lines2.push(at);
  }
  return lines2;
}

// src/lexicon/desk-notes.ts
var notesAbove = { en: [/^(?:\$adv ?\d{2}(?:-\d{2})?|End Adv(?:ance)?\b.{0,50})$/i, /^\((?:Eds?|Note|ATTN|Attn)\b[^()]{0,300}\)$/, /^\((?:The (?:author|writer)|(?:The )?(?:opinions|views) expressed|Opinions|Views)\b[^()]{0,200}\b(?:columnist|own|those of|opinions|views|editor|fellow)\b[^()]{0,200}\)$/, /^(?:With )?(?:LaserPhotos?|Laserphotos?|LaserGraphics?|LASERPHOTOS?|AP (?:Photos?|Graphics?|Video)|Photos?:? [A-Z]{2,4}\d{1,4})(?=$|[ ;,:]|\.)(?!\/).{0,140}$/, /^\(?[Ww]ith (?:a )?(?:photos?|pictures?|graphics?|videos?|maps?)(?:(?:,| and| ) ?(?:a )?(?:photos?|pictures?|graphics?|videos?|maps?)){0,3}\)?$/, /^\(?(?:Photos?|Pictures?|Graphics?|Maps?):? [A-Z]{2,4}\d{1,4}\b[^.]{0,100}\.?\)?$/, /^With (?:(?:AM|PM|BC|AP)-[A-Z].{1,70}|[A-Z][\w.]+-[A-Z][\w ,-]{2,80})$/, /^(?:From|By) AP (?:Newsfeatures|Business|Sports)$|^An AP News Analysis$/, /^\(AP[A-Z]? [A-Z ]{3,30}: .{3,300}\)$/, /^repeat(?: from (?:late )?(?:yesterday|earlier))?$/, /^\(For (?:a|an|the|more|other|our|related|full)\b[^()]{0,120}\b(?:click|see|double-click)\b[^()]{0,200}\)$/i], de: [/^\(Achtung\)$/, /^\(?Mit (?:Bild(?:ern)?|Fotos?|Grafik(?:en)?|Videos?)(?: und (?:Bild(?:ern)?|Fotos?|Grafik(?:en)?|Videos?))?\)?$/], fr: [/^\(?Avec (?:photos?|vidéos?|infographies?)(?: et (?:photos?|vidéos?|infographies?))?\)?$/], es: [/^\(?(?:Con|CON) (?:fotos?|FOTOS?|v[ií]deos?|gráficos?)(?: [ye] (?:fotos?|v[ií]deos?|gráficos?))?\)?$/], pt: [/^\(?Com (?:fotos?|vídeos?)(?: e (?:fotos?|vídeos?))?\)?$/], nl: [/^\(?Met (?:foto['’]?s?|video['’]?s?|beeld)\)?$/], sv: [/^\(?Med (?:bild(?:er)?|foto|video)\)?$/], pl: [/^\(?Ze? (?:zdjęci(?:em|ami)|wideo)\)?$/], ru: [/^\(?С (?:фото|видео)\)?$/] };
var notesAboveCues = "$ ( end wit las ap pho pic gra map fro by an rep mit ave con com met med z ze \u0441";
var notesBelow = { en: [/^End Adv(?:ance)?\b.{0,50}$/i, /^(?:eds|editors|editor['’]?s['’]? note|note to editors)\s?(?::| _ | - )(?=.*\p{Ll} \p{Ll}).{2,400}$/iu] };
var MORE_FOLLOWS = /^\(?(?:MORE|More|more)(?:-MORE)?\)?$/;
var NOTE_WITHIN = /[.!?”"'’)]\s+(End Adv(?:ance)?\b.{0,50}|\(?MORE\)?)$/;

// src/lexicon/urgency-words.ts
var urgencyWords = { flash: 1, bulletin: 2, urgent: 3, alert: 1, snap: 1, newsalert: 1, apnewsalert: 1, "breaking news": 2, eil: 2, eilmeldung: 2, urgente: 3, alerta: 1, alerte: 1, \u0441\u0440\u043E\u0447\u043D\u043E: 3, \u043C\u043E\u043B\u043D\u0438\u044F: 1, \u0639\u0627\u062C\u0644: 3, \u5FEB\u8BAF: 3, \u5FEB\u8A0A: 3, \u901F\u5831: 3 };

// src/parse/head/note.ts
var shapes = Object.values(notesAbove).flat();
var editorsNote = {
  opensWith: { phrases: ["editorsNotes"], cues: notesAboveCues },
  opens: (line, { tables: tables2 }) => tables2.editorsNotes.opening(openingOf(line)) !== void 0 || isShaped(line),
  read(reader, index) {
    const line = reader.line(index);
    const own = reader.source.tables.editorsNotes.opening(reader.opening(index)) !== void 0 || isShaped(line);
    if (!own) return 0;
    const at = bylineWithin(reader, index);
    if (at > 0) reader.split(index, at);
    addNote(reader, index);
    if (!announces(reader, index)) return 1;
    addNote(reader, index + 1);
    return 2;
  }
};
var announces = (reader, index) => index + 1 < reader.blocks.length && reader.length(index) <= 30 && reader.line(index).endsWith(":") && !reader.block(index + 1).apart && reader.dateline(index + 1) === void 0;
function bylineWithin(reader, index) {
  const text = reader.line(index);
  const marked = text.lastIndexOf(" ^By ");
  if (marked > 0) return marked + 1;
  const { first, last } = reader.block(index);
  const { lines: lines2, text: copy } = reader.source;
  for (let line = first + 1; line <= Math.min(last, first + MOST7); line++) {
    const own = copy.slice(lines2.start[line], lines2.end[line]);
    if (byline.opens?.(own, reader.source)) return text.indexOf(` ${own}`) + 1;
  }
  return 0;
}
var MOST7 = 8;
var isShaped = (line) => line.length <= 340 && shapes.some((shape) => shape.test(line));
var words2 = new Map(Object.entries(urgencyWords));
var WORD4 = 14;
var urgency = {
  opensWith: { cues: `( ${[...words2.keys()].join(" ")}`, longest: WORD4 },
  opens: (line) => line.length <= 12 && words2.has(line.toLowerCase()),
  read(reader, index) {
    if (reader.length(index) > WORD4) return 0;
    const { builder } = reader;
    const level = words2.get(
      reader.line(index).toLowerCase().replace(/^\(|\)$/g, "")
    );
    if (level === void 0 || builder.article.urgency !== void 0) return 0;
    builder.article.urgency = level;
    builder.addText("urgency", reader.joined(index));
    return 1;
  }
};
function addNote(reader, index) {
  const { builder } = reader;
  const texts3 = builder.article.editorsNotes ??= [];
  texts3.push({ text: builder.addText(`editorsNotes.${texts3.length}.text`, reader.joined(index)) });
}

// src/parse/head/is-partial-hold.ts
var LONGEST12 = 120;
var ADDRESSED2 = /^[-:,.D]{0,2}[AUP]/;
var FORBIDS2 = /N[^.:]{0,3}V|V[^.:]{0,3}N|[Hh]/;
var MOST_UNKNOWN2 = 4;
function isPartialHold(line) {
  if (line.length > LONGEST12 || !namesPart(line)) return false;
  const { text } = readRoles(line);
  return ADDRESSED2.test(text) && FORBIDS2.test(text) && countUnknown(text) <= MOST_UNKNOWN2;
}

// src/restrictions/restriction-cues.ts
var ACCENT = "\xE9";
var ACCENTED = /[aceilnosuyz]/;
var TWO_LETTERS = /^[a-z]{2}$/;
function restrictionCues() {
  const { exact, stems } = roleWords();
  const found = new Set(words(cueConnectors).map(foldWord));
  for (const table2 of [exact, stems])
    for (const [word2, role] of table2) if (OPENING_ROLES.test(role)) found.add(word2.slice(0, 3).split(" ")[0] ?? word2);
  for (const cue of [...found]) {
    if (ACCENTED.test(cue.charAt(2))) found.add(`${cue.slice(0, 2)}${ACCENT}`);
    if (ACCENTED.test(cue.charAt(1))) found.add(`${cue.charAt(0)}${ACCENT}`);
  }
  return [...found].map((cue) => TWO_LETTERS.test(cue) ? `${cue}.` : cue).filter(Boolean).join(" ");
}

// src/parse/head/restriction-opening.ts
var restrictionOpening = { cues: restrictionCues, contains: mayContainAnyCore };

// src/parse/head/possible-restriction.ts
var possibleRestriction = {
  opensWith: restrictionOpening,
  opens: (line) => isPossibleRestriction(line) || isPartialHold(line),
  fits: (reader, index) => reader.isPossibleRestriction(index) || isPartialHold(reader.line(index)),
  read(reader, index) {
    if (!possibleRestriction.fits(reader, index)) return 0;
    const line = reader.line(index);
    addNotice(reader, index, (isMailField(line) ? labelledRestriction(line) : void 0) ?? "possible");
    return 1;
  }
};

// src/parse/head/restriction.ts
var LONGEST13 = 400;
var WORDS9 = 3;
var SEPARATORS2 = /\s*[.;,/|]\s*|\s+[-–—]+\s+/;
function isRestriction(line, tables2) {
  const { restrictions } = tables2;
  const bare = line.charCodeAt(0) === 40 && line.endsWith(")") ? line.slice(1, -1) : line;
  const whole = restrictions.line(foldLine(bare));
  if (whole === "whole" && (isUpperCase(bare) || bare.split(" ").length >= WORDS9)) return true;
  if (!isUpperCase(bare)) return false;
  const pieces = bare.split(SEPARATORS2).filter(Boolean);
  const found = pieces.map((piece) => restrictions.line(foldLine(piece)));
  return found[0] !== void 0 && found[0] !== "after" && !found.includes(void 0);
}
function isRestrictingNote(line, tables2) {
  if (!isUpperCase(line.slice(0, 4))) return false;
  const note2 = tables2.editorsNotes.opening(openingOf(line));
  if (!note2) return false;
  return line.slice(note2.length).split(SEPARATORS2).some((piece) => piece && isUpperCase(piece) && tables2.restrictions.line(foldLine(piece)) !== void 0);
}
var isRestrictionLine = (line, tables2) => isRestriction(line, tables2) || isRestrictingNote(line, tables2) || isLimitedUse(line);
var restriction = {
  opensWith: { phrases: ["restrictions", "editorsNotes"], cues: `( ${useLimitCues}` },
  opens: (line, { tables: tables2 }) => line.length <= 120 && isRestrictionLine(line, tables2),
  fits: (reader, index) => reader.length(index) <= LONGEST13 && isRestrictionLine(reader.line(index), reader.source.tables),
  read(reader, index) {
    if (!restriction.fits(reader, index)) return 0;
    const { builder } = reader;
    const texts3 = builder.article.restrictions ??= [];
    texts3.push(builder.addText(`restrictions.${texts3.length}`, reader.joined(index)));
    return 1;
  }
};

// src/parse/head/restriction-line.ts
var restrictionLine = {
  opensWith: restrictionOpening,
  opens: (line) => findRestriction(line, "line") !== void 0,
  fits: (reader, index) => reader.restriction(index) !== void 0,
  read(reader, index) {
    const found = reader.restriction(index);
    if (!found) return 0;
    return (found.kind === "embargo" ? embargo.read(reader, index) : 0) || notice.read(reader, index);
  }
};

// src/parse/head/stamp.ts
var LONGEST14 = 120;
var HAS_UNIT = new RegExp(String.raw`${alternatives(stampUnits)}|\d\s?[ap]\.?m`, "i");
var YEAR = /(?:19|20)\d\d/;
var TIME = new RegExp(
  String.raw`(?:^|[\s,|·(–-])(\d{1,2})([:.h])(\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\.?(?![\p{L}]))?(?:\s?(?:${alternatives(stampUnits)})(?![\p{L}]))?(?:\s?\(?(gmt|utc|z|[+-]\d{2}:?\d{2})\)?(?![\p{L}\d]))?`,
  "giu"
);
var YEAR_FIRST2 = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d\d)\s?[-./${YEAR_SIGNS}]\s?(\d{1,2})\s?[-./${MONTH_SIGNS}]\s?(\d{1,2})(?!\d)\s?[${DAY_SIGNS}.]?`,
  "u"
);
var EITHER = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/;
var stamp = {
  opensWith: { longest: LONGEST14 },
  read(reader, index) {
    const length = reader.length(index);
    if (length > LONGEST14 || length < 8) return 0;
    const line = reader.line(index);
    if (!YEAR.test(line)) return 0;
    const { builder, source } = reader;
    const match = matchStamp(line, source);
    if (!match || builder.article[match.field]) return 0;
    addStamp(builder, reader.joined(index), match);
    return 1;
  }
};
function matchStamp(line, { tables: tables2, language: language2, zone }) {
  const opening = tables2.stamps.opening(openingOf(line));
  const at = timeOf(line, opening?.length ?? 0, tables2, language2, zone);
  return at === void 0 ? void 0 : { field: opening?.value ?? "published", at };
}
function addStamp(draft, joined, { field, at }) {
  const made3 = { text: draft.addText(`${field}.text`, joined) };
  if (at) made3.at = at;
  draft.article[field] = made3;
}
var LOCAL = /\d{1,2}:\d{2} [A-Z]{2,4} \(?$/;
function timeOf(line, from, tables2, language2, zone) {
  let time;
  for (const match of line.slice(from).matchAll(TIME)) {
    const dotted = match[2] === ".";
    if (dotted && !HAS_UNIT.test(match[0]) && YEAR.test(line.slice(from + match.index, from + match.index + match[0].length + 5)))
      continue;
    time = match;
  }
  const start = time ? from + (time.index ?? 0) : line.length;
  const rest = time ? `${line.slice(from, start).replace(LOCAL, "")} ${line.slice(start + time[0].length)}` : line.slice(from);
  const day = dayOf(clear(rest), tables2, language2);
  if (day === void 0) return void 0;
  if (!day || !time) return day;
  const at = `${day}${clockOf(time)}`;
  return zone !== void 0 && at.length === LOCAL_TIME ? at + offsetOfTime(ZONE_AT_END.exec(rest)?.[1], at, zone) : at;
}
var LOCAL_TIME = 19;
var ZONE_AT_END = /(?<=\s)\(?([A-Z]{2,4})\)?\s*$/;
var BEFORE_CLOCK = new RegExp(String.raw`(?<=\s)(?:${alternatives(wordsBeforeClock)})(?=\s|$)`, "gi");
var clear = (text) => text.replace(/[|·•–—]|\s-\s|(?<=\s)-$/g, " ").replace(BEFORE_CLOCK, " ").replace(/(?<=\s)\(?[A-Z]{2,4}\)?\s*$/, " ").replace(/^[\s:：,]+|[\s,:]+$/g, "").replace(/\s+/g, " ");
function dayOf(text, tables2, language2) {
  const eastern2 = YEAR_FIRST2.exec(text);
  if (eastern2 && isBare(text.slice(0, eastern2.index), tables2) && isBare(text.slice(eastern2.index + eastern2[0].length), tables2)) {
    return isoDay({ year: Number(eastern2[1]), month: Number(eastern2[2]), day: Number(eastern2[3]) });
  }
  const found = dateAtEnd(text, 0, tables2, language2);
  if (!found || found.year === void 0 || found.month === void 0 || found.day === void 0) return void 0;
  if (!isBare(text.slice(0, found.start), tables2)) return void 0;
  const either = EITHER.exec(text.slice(found.start, found.end));
  if (either && +(either[1] ?? 0) <= 12 && +(either[2] ?? 0) <= 12 && either[1] !== either[2]) return "";
  return isoDay(found);
}
function isBare(text, tables2) {
  for (const [word2] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (!tables2.weekdays.has(word2) && !tables2.dateWords.has(word2)) return false;
  }
  return !/\d/.test(text);
}
function clockOf(match) {
  const half = match[5]?.toLowerCase();
  let hour = +(match[1] ?? 0);
  const minute = +(match[3] ?? 0);
  const second = +(match[4] ?? 0);
  if (minute > 59 || second > 59 || hour > 23 || half && (hour < 1 || hour > 12)) return "";
  if (half) hour = hour % 12 + (half === "p" ? 12 : 0);
  const zone = match[6]?.toUpperCase();
  const offset = !zone ? "" : /^[A-Z]/.test(zone) ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `T${padNumber(hour)}:${padNumber(minute)}:${padNumber(second)}${/^[+-](?:0\d|1[0-3]):[0-5]\d$|^Z$/.test(offset) ? offset : ""}`;
}

// src/parse/head/signed-stamp.ts
var LONGEST15 = 160;
var SHORTEST4 = 16;
var BETWEEN3 = /\s?[|,·•–—-]?\s|[|·•]/g;
var doubleStamp = {
  opensWith: { phrases: ["stamps"], longest: LONGEST15 },
  read(reader, index) {
    const { builder, source } = reader;
    const length = reader.length(index);
    if (builder.article.published || builder.article.updated || length > LONGEST15 || length < SHORTEST4) return 0;
    const joined = reader.joined(index);
    const line = joined.text;
    if (joined.repairs.length || !YEAR.test(line) || !source.tables.stamps.opening(openingOf(line))) return 0;
    for (const { 0: gap, index: at } of line.matchAll(BETWEEN3)) {
      const rest = line.slice(at + gap.length);
      if (!source.tables.stamps.opening(openingOf(rest))) continue;
      const [first, second] = [matchStamp(line.slice(0, at), source), matchStamp(rest, source)];
      if (!first || !second || first.field === second.field) continue;
      addStamp(builder, part(joined, [0, at]), first);
      addStamp(builder, part(joined, [at + gap.length, line.length]), second);
      if (gap.trim())
        builder.addDropped("meta", joined.start + at + gap.search(/\S/), joined.start + at + gap.trimEnd().length);
      return 1;
    }
    return 0;
  }
};
var signedStamp = {
  opensWith: { longest: LONGEST15 },
  read(reader, index) {
    const { builder, source } = reader;
    const length = reader.length(index);
    if (builder.article.byline || length > LONGEST15 || length < SHORTEST4) return 0;
    const joined = reader.joined(index);
    if (joined.repairs.length || !YEAR.test(joined.text)) return 0;
    const parts = splitSignedStamp(joined.text, source);
    if (!parts || builder.article[parts.match.field]) return 0;
    const { signed, opening, match, timed, mark } = parts;
    addStamp(builder, part(joined, timed), match);
    addByline(builder, part(joined, signed), readAuthors(joined.text.slice(...signed), opening, source.tables));
    if (mark >= 0) builder.addDropped("meta", joined.start + mark, joined.start + mark + 1);
    return 1;
  }
};
function splitSignedStamp(line, source) {
  const leads = source.tables.byline.opening(openingOf(line)) !== void 0;
  for (const { 0: gap, index } of line.matchAll(BETWEEN3)) {
    const before = [0, index];
    const after = [index + gap.length, line.length];
    const [signed, timed] = leads ? [before, after] : [after, before];
    if (gap.includes("|") && source.tables.credits.has(line.slice(...before))) {
      const match2 = matchStamp(line.slice(...after), source);
      if (match2) return { signed: before, opening: 0, timed: after, match: match2, mark: index + gap.search(/\S/) };
    }
    const words4 = line.slice(...signed);
    const opening = bylineOpenerLength(words4, openingOf(words4), source.tables);
    const match = opening > 0 ? matchStamp(line.slice(...timed), source) : void 0;
    if (match) return { signed, opening, timed, match, mark: gap.trim() ? index + gap.search(/\S/) : -1 };
  }
  return void 0;
}
var part = ({ start, text }, [from, to]) => ({
  start: start + from,
  end: start + to,
  text: text.slice(from, to),
  repairs: []
});

// src/lexicon/slugline-actions.ts
var sluglineNotices = { KILL: "kill", "MANDATORY KILL": "kill", KILLED: "kill", WITHDRAWN: "kill", WITHDRAWAL: "kill", ELIMINATION: "kill", ANNULATION: "kill", ANULACI\u00D3N: "kill", ANULAR: "kill", ANULADA: "kill", ELIMINAR: "kill", ELIMINADA: "kill", ANNULLATA: "kill", ANNULLARE: "kill", STORNO: "kill", STREICHUNG: "kill", ANULOWANA: "kill", INTREKKING: "kill", MAKULERAS: "kill", WITHHOLD: "withhold", WITHHELD: "withhold", HOLD: "withhold", CORRECTION: "correction", CORRECTIVE: "correction", CORRECTED: "correction", CORR: "correction", CORRIGE: "correction", RECTIF: "correction", RECTIFICATIF: "correction", CORRECCI\u00D3N: "correction", CORREGIDA: "correction", KORR: "correction", KORREKTUR: "correction", BERICHTIGUNG: "correction", ADVISORY: "advisory" };
var sluglineParts = ["INSERT", "ADD", "SUB", "WRITETHRU", "ADV", "BUDGET", "BJT", "LEAD", "LD", "PREV", "PREVISION", "PAPIER", "ENCADRE", "REPETITION", "URGENT", "ALERTE", "AVANCE", "AMPLIACI\xD3N"];

// src/lexicon/takes.ts
var takeWords = { ld: "lead", lead: "lead", nl: "lead", writethru: "writethru", writethrough: "writethru", add: "add", sub: "substitute", insert: "insert", ins: "insert", update: "update", take: "take" };
var takeShapes = [[/\b(?<n>\d{1,2})(?:st|nd|rd|th)[ -]?(?<k>ld|lead|add|sub|insert|ins|nl)\b(?: ?[-–] ?(?<w>writethru|writethrough)| (?<w2>writethru))?(?![\w'’])/i], [/(?<=-|,[ ])(?<k>Writethru|Writethrough|WRITETHRU)(?![\w'’])/], [/(?<=[- ,])(?<of>\d{1,2}) (?<k>Take)s(?=,|$)/i, "take"], [new RegExp(String.raw`\(?\b(?<n>\d{1,2}) (?:${alternatives(partOfWords)}) (?<of>\d{1,2})\)$|\((?<n2>\d{1,2})\/(?<of2>\d{1,2})\)$`), "take"], [/(?<=,[ ])(?<k>TAKE|Take) (?<n>\d{1,2})$/, "take"], [/(?<=,[ ])(?<k>INSERT|ADD|SUB)$/], [/\((?<n>\d{1,2})(?:st|nd|rd|th) (?<k>take)\)$/i], [new RegExp(String.raw`\((?:(?:${alternatives(beforeLastPart)}) (?<n>\d{1,2})|(?<n2>\d{1,2}) (?:${alternatives(afterLastPart)}))\)$`, "iu"), "take"], [/ ?=(?<n>[1-9])$/, "take"], [/\((?<k>UPDATE) (?<n>\d{1,2})\)$/]];

// src/parse/head/take.ts
function findTake(text) {
  if (!HINT2.test(text)) return void 0;
  for (const [shape, fixed] of takeShapes) {
    const match = shape.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    const named = groups.k === void 0 ? void 0 : takeWords[groups.k.toLowerCase()];
    const kind = fixed ?? (named === "lead" && (groups.w ?? groups.w2) !== void 0 ? "writethru" : named);
    const number = Number(groups.n ?? groups.n2);
    const of = Number(groups.of ?? groups.of2);
    const lead = match[0].length - match[0].trimStart().length;
    return {
      take: {
        text: match[0].trim(),
        ...kind && { kind },
        ...number > 0 && { number },
        ...of > 0 && { of }
      },
      from: match.index + lead,
      to: match.index + match[0].length
    };
  }
  return void 0;
}
var HINT2 = /\d|writethr|, (?:INSERT|ADD|SUB)$/i;
var PICKUP = /^(?:[A-Z][A-Z.]+(?: [A-Z.]+){0,2}): [\p{Ll}\d'’ -]{2,48}\.$/u;

// src/parse/head/slugline.ts
var shapes2 = [
  // BC-EXP--Shark Study, Adv 05,0666       AM-Officer Shot, 1st Ld-Writethru, a0616,0542      not: BC-based firm, 400 jobs, to close
  /^(?:AM|PM|BC|AP)[-_][^\s].{0,70}, ?(?:\d{2,4}|[a-z]\d{4}(?:-[a-z]\d{4})*,)$/,
  // PM-Libya-US Pilots, 3rd Ld-Writethru, a0575-a0580-a0582,670     AM-Israel, 2nd Ld     BC-Japan-Stocks, Bjt     not: AM-FM radio, he said
  /^(?:AM|PM|BC|AP)-{1,2}[A-Z][^,]{0,60}(?:,| _) ?(?:\d{1,2}(?:st|nd|rd|th) ?-?(?:Ld|Add|Sub|Insert)|Take \d{1,2}|Bjt|BJT|Adv|ADV|Advisory|Box|Glance|Writethru)\b.{0,40}$/i,
  // AM-Eritrea        BC-Soccer-Emperor's-Cup     BC-US--APNewsAlert     AP-TEN--Virus Outbreak-ATP Schedule Changes     not: AM-PM clock sold
  /^(?:AM|PM|BC|AP)-{1,2}[A-Z][\w'’.:&-]*(?:[ -][A-Z\d][\w'’.:&-]*){0,6}$/,
  // US-SYRIA-CRISIS-ASSAD      GLOBAL-PRECIOUS/ (UPDATE 1)     FRANCE-RAIL/STRIKE (UPDATE 2, PIX, TV)     LAKE-FERRY/VOTE (WITHDRAWN)     not: US-CHINA TALKS END
  /^[A-Z][A-Z0-9]*(?:-[A-Z0-9'.]+)+(?:\/(?:[A-Z][A-Z0-9-]*)?)?(?: \([A-Z]+(?: \d+)?(?:, ?[A-Z]+)*\)| \(\d{1,2}(?:st|nd|rd|th) (?:take|TAKE)\))?$/,
  // Germany-Politics/      Notfälle/Brände/Niedersachsen/      Switzerland/migration/UN/      /politics/Britain/EU/     American Football/NFL/      not: and/or
  /^\/?\p{L}[\p{L}\d_.]*(?: \p{Lu}[\p{L}\d_]*)?(?:[-/][\p{L}\d_.]+(?: \p{Lu}[\p{L}\d_]*)?)*\/$/u
];
var LONGEST16 = 90;
var ACTIONS = alternatives([...Object.keys(sluglineNotices), ...sluglineParts]);
var ACTION = new RegExp(
  String.raw`^(?:(?:AM|PM|BC|AP)-{1,2}[A-Z][^,()]{1,60}|\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d'.]+)+\/?)(?:, ?| ?\(|(?<=\/.{1,60})\/)(${ACTIONS})\)?,?$`,
  "u"
);
var ENDS3 = new Set(
  [...Object.keys(sluglineNotices), ...sluglineParts].map((action) => action.charCodeAt(action.length - 1))
);
function actionOf(line) {
  let last = line.length - 1;
  if (line.charCodeAt(last) === 44) last--;
  if (line.charCodeAt(last) === 41) last--;
  return ENDS3.has(line.charCodeAt(last)) ? ACTION.exec(line)?.[1] : void 0;
}
var isSlugline = (line) => line.length <= LONGEST16 && (line.includes("-") || line.includes("/")) && (shapes2.some((shape) => shape.test(line)) || actionOf(line) !== void 0);
var slugline = {
  opensWith: { longest: LONGEST16 },
  read(reader, index) {
    const { builder } = reader;
    if (builder.article.slugline !== void 0 || index > 2 || reader.length(index) > LONGEST16) return 0;
    const line = reader.line(index);
    if (!isSlugline(line)) return 0;
    const joined = reader.joined(index);
    builder.article.slugline = builder.addText("slugline", joined);
    const action = actionOf(line) ?? "";
    const kind = sluglineNotices[action];
    if (kind) {
      const notices = builder.article.notices ??= [];
      const from = line.lastIndexOf(action);
      const path = `notices.${notices.length}.text`;
      notices.push({ kind, text: builder.addField(path, joined, from, from + action.length) });
    }
    const named = builder.article.take ? void 0 : findTake(line);
    if (named) {
      builder.addField("take.text", joined, named.from, named.to);
      builder.article.take = named.take;
    }
    return 1;
  }
};
var PICKUP_LINE = 80;
var pickup = {
  opensWith: { longest: PICKUP_LINE },
  opens: (line) => PICKUP.test(line),
  read(reader, index) {
    const { take } = reader.builder.article;
    if (take?.kind !== "add" || take.pickup !== void 0 || reader.length(index) > PICKUP_LINE) return 0;
    if (!PICKUP.test(reader.line(index))) return 0;
    take.pickup = reader.builder.addText("take.pickup", reader.joined(index));
    return 1;
  }
};

// src/parse/head/summary.ts
var MARK2 = /^[-*•▪·●]\s+/;
var LONGEST17 = 240;
var MOST8 = 7;
var PARAGRAPH2 = 60;
var NEAR3 = 6;
var summary = {
  opensWith: { cues: "- *", longest: LONGEST17 },
  read(reader, index) {
    const { builder } = reader;
    if (index === 0 || builder.article.summaries || !isPoint(reader, index)) return 0;
    if (isPoint(reader, index - 1) || /[:：]$/.test(reader.line(index - 1))) return 0;
    let end = index + 1;
    while (end < reader.blocks.length && end - index <= MOST8 && isPoint(reader, end)) end++;
    const points = end - index;
    if (points < 2 || points > MOST8 || !storyFollows(reader, end)) return 0;
    const summaries = [];
    for (let at = index; at < end; at++) {
      const joined = reader.joined(at);
      const mark = MARK2.exec(joined.text)?.[0].length ?? 0;
      builder.addRepairs(joined);
      builder.addDropped("bullet", joined.start, joined.start + 1);
      summaries.push({ text: builder.addField(`summaries.${summaries.length}.text`, joined, mark) });
    }
    builder.article.summaries = summaries;
    return points;
  }
};
function isPoint(reader, index) {
  const block = reader.block(index);
  return !block.columns && isBullet(reader.source, block.first) && reader.length(index) <= LONGEST17 && MARK2.test(reader.line(index));
}
function storyFollows(reader, from) {
  for (let index = from; index < Math.min(from + NEAR3, reader.blocks.length); index++) {
    if (isDateline(reader.dateline(index)) || reader.length(index) > PARAGRAPH2 * 2) return true;
  }
  return from < reader.blocks.length && reader.length(from) > PARAGRAPH2;
}

// src/parse/head/tag.ts
var taggedHeadline = {
  opensWith: { cues: "( cor off rpt rep ref" },
  read(reader, index) {
    const { builder } = reader;
    if (builder.article.headline !== void 0 || index > 2 || reader.length(index) > 130) return 0;
    if (!TAGGED_HEADLINE.test(reader.line(index))) return 0;
    builder.article.headline = builder.addText("headline", reader.joined(index));
    return 1;
  }
};
function readHeadlineTags(reader, first) {
  const { builder } = reader;
  const { headline } = builder.article;
  if (headline === void 0 || !(HINT3.test(headline) || REPLACING_TAG.test(headline))) return;
  const joined = headlineBlock(reader, first, headline);
  if (!joined) return;
  let at = 0;
  for (let turn = 0; turn < 3; turn++) {
    const text = headline.slice(at);
    const found = HEADLINE_TAGS.map((tag) => ({ tag, match: tag.shape.exec(text) })).find(({ match }) => match);
    if (!found?.match) {
      const tag = turn === 0 ? correctionTag(text) : void 0;
      if (tag) addCorrection(reader, joined, tag.from, tag.to);
      at = tag?.length ?? at;
      break;
    }
    applyTag(reader, joined, found.tag, found.match, at);
    at += found.match[0].length;
    while (headline.charAt(at) === " ") at++;
  }
  if (at > 0) correctedItem(reader, first);
  const named = builder.article.take ? void 0 : findTake(headline);
  if (!named || named.take.kind !== "take" && named.take.kind !== "update") return;
  builder.addField("take.text", joined, named.from, named.to);
  builder.article.take = named.take;
}
var HINT3 = /^(?:\(\d|[(（][^()（）]{2,20}[)）]|[^\p{Ll}]{2,20}[-:)\]】：/]|\p{Lu}[\p{L} ]{3,20}: )|(?:=\d|\d\)|\(\d[^()]{2,16}\))$/u;
function headlineBlock(reader, first, headline) {
  const span2 = reader.builder.spans.headline;
  for (let index = 0; span2 && index < Math.min(first + 1, reader.blocks.length); index++) {
    const block = reader.block(index);
    if (block.start <= span2.start && span2.end <= block.end) {
      const joined = reader.joined(index);
      return joined.text === headline ? joined : void 0;
    }
  }
  return void 0;
}
function addCorrection({ builder }, joined, from, to) {
  const notices = builder.article.notices ??= [];
  notices.push({ kind: "correction", text: builder.addField(`notices.${notices.length}.text`, joined, from, to) });
}
function applyTag({ builder }, joined, tag, match, at) {
  const { article } = builder;
  const text = match.groups?.t ?? "";
  const from = at + match[0].indexOf(text);
  const to = from + text.length;
  if (tag.urgency !== void 0) article.urgency ??= tag.urgency;
  if (tag.take && !article.take) {
    const number = Number(match.groups?.n);
    const start = tag.take === "lead" ? at + 1 : from;
    article.take = {
      text: builder.addField("take.text", joined, start, to),
      kind: tag.take,
      ...number > 0 && { number }
    };
  }
  if (tag.genre && article.genre === void 0) {
    article.genre = builder.addField("genre", joined, from, from + text.replace(/ \d+$/, "").length);
  }
  if (tag.notice) {
    const notices = article.notices ??= [];
    notices.push({ kind: tag.notice, text: builder.addField(`notices.${notices.length}.text`, joined, from, to) });
  }
}
function correctedItem(reader, first) {
  const { builder } = reader;
  const at = (builder.article.notices?.length ?? 0) - 1;
  const notice2 = builder.article.notices?.[at];
  if (notice2?.kind !== "correction" || first >= reader.blocks.length || reader.block(first).columns) return;
  const joined = reader.joined(first);
  if (joined.text.length > 600 || !/\bplease (?:read|correct|reverse)\b|\bshould read\b/i.test(joined.text)) return;
  const target = NOTICE_TARGET.exec(joined.text);
  const name = target?.[1] ?? target?.[2];
  if (target && name) {
    const bare = name.replace(/[,.\s]+$/, "");
    const from = target.index + target[0].lastIndexOf(name);
    notice2.target = builder.addField(`notices.${at}.target`, joined, from, from + bare.length);
    reader.keepWraps(joined, builder.spans[`notices.${at}.target`]);
  }
  const paragraph = paragraphIn(joined.text);
  if (paragraph) notice2.paragraph = paragraph;
}

// src/parse/head/version-line.ts
var VERSION = /^(\d{1,2})(?:ST|ND|RD|TH) (?:LEAD|NET|ADD|UPDATE)$/;
var LONGEST18 = 16;
var isTake = (line) => findTake(line)?.take.text === line;
var versionLine = {
  opensWith: { cues: "# ( = ref rep", longest: LONGEST18 },
  opens: (line) => line.length <= LONGEST18 && (VERSION.test(line) || VERSION_REMARK.test(line) || isTake(line)),
  read(reader, index) {
    const { builder } = reader;
    if (reader.length(index) > LONGEST18 || builder.article.headline !== void 0) return 0;
    const line = reader.line(index);
    const version = VERSION.exec(line);
    const whole = isTake(line);
    if (!version && !whole && !VERSION_REMARK.test(line)) return 0;
    if ((version || whole) && builder.article.take === void 0) {
      const take = findTake(line)?.take;
      builder.addText("take.text", reader.joined(index));
      builder.article.take = { ...take, text: line, ...version && { number: Number(version[1]) } };
      return 1;
    }
    const notes2 = builder.article.editorsNotes ??= [];
    notes2.push({ text: builder.addText(`editorsNotes.${notes2.length}.text`, reader.joined(index)) });
    return 1;
  }
};

// src/parse/part-index.ts
var CONTAINED = 120;
var ENDED2 = 400;
var LEADS = " >|*-";
var ALL = -1;
var LENGTHS = 1024;
function partBits(parts) {
  const flag3 = defineFlags("part");
  return Array.from({ length: parts }, (_, part3) => flag3(`part ${part3}`));
}
var PartIndex = class {
  #openings = new Int32Array(27 << 10);
  #signs = new Int32Array(128);
  // by the first character, if the first two are not letters
  #ends = new Int32Array(27 << 5);
  #contained = [];
  #byLength = new Int32Array(LENGTHS + 1);
  // parts that allow the length
  #anyByLength = new Int32Array(LENGTHS + 1);
  // parts that a line of the length may be whatever it opens with
  constructor(openings2, tables2) {
    const bits3 = partBits(openings2.length);
    for (const [part3, { phrases: phrases2, cues, anyUpTo, longest, contains }] of openings2.entries()) {
      const bit = bits3[part3];
      if (contains) this.#contained.push([contains, bit]);
      this.#fill(this.#byLength, longest ?? LENGTHS, bit);
      this.#fill(this.#anyByLength, phrases2 || cues ? anyUpTo ?? -1 : LENGTHS, bit);
      for (const name of phrases2 ?? []) for (const phrase of tables2[name].keys()) this.#add(phrase.toLowerCase(), bit);
      for (const cue of (typeof cues === "function" ? cues() : cues ?? "").split(" "))
        this.#add(cue.toLowerCase(), bit);
    }
    for (const lead of LEADS) addBits(this.#signs, lead.charCodeAt(0), ALL);
  }
  #fill(table2, last, bit) {
    for (let length = 0; length <= last; length++) addBits(table2, length, bit);
  }
  /** Adds an opening. With a star before it, it is the end of a line; an opening of two letters matches any third letter. */
  #add(phrase, bit) {
    const cue = phrase.slice(leadingTheLength(phrase));
    const first = letter(cue, 0);
    const second = letter(cue, 1);
    if (cue.startsWith("*")) addBits(this.#ends, endingKey(cue, cue.length), bit);
    else if (first && second)
      for (let third = 0; third < 27; third++) {
        if (cue.length < 3 || third === letter(cue, 2))
          addBits(this.#openings, first << 10 | second << 5 | third, bit);
      }
    else for (const sign of cue.startsWith("#") ? "#0123456789" : cue) addBits(this.#signs, sign.charCodeAt(0), bit);
  }
  /** Returns the bits of the parts that a line may be. `length` is that of the line in the copy, where it is longer. */
  partsOf(line, length = line.length) {
    const size = Math.min(length, LENGTHS);
    const allowed2 = this.#byLength[size];
    const at = leadingTheLength(line);
    const unit = line.charCodeAt(at);
    if (unit >= 128) return allowed2;
    const first = letter(line, at);
    const second = letter(line, at + 1);
    const opening = first && second ? this.#openings[first << 10 | second << 5 | letter(line, at + 2)] : this.#signs[first ? first | 96 : unit];
    const ending = line.length > ENDED2 ? 0 : this.#ends[endingKey(line, endWithoutMarks(line))];
    return (opening | ending | this.#anyByLength[size]) & allowed2;
  }
  /** Returns the bits of {@link partsOf}, and of the parts whose words are anywhere in a short line. Slower. */
  partsIn(line, length = line.length) {
    let may = this.partsOf(line, length);
    if (line.length <= CONTAINED) {
      for (const [contains, bit] of this.#contained) if ((may & bit) === 0 && contains(line)) may |= bit;
    }
    return may;
  }
};
function addBits(table2, at, bits3) {
  table2[at] = table2[at] | bits3;
}
function letter(text, at) {
  const small = text.charCodeAt(at) | 32;
  return small >= 97 && small <= 122 ? small & 31 : 0;
}
var leadingTheLength = (line) => letter(line, 0) === 20 && letter(line, 1) === 8 && letter(line, 2) === 5 && line.length > 3 && !letter(line, 3) ? 4 : 0;
var endingKey = (text, end) => letter(text, end - 2) << 5 | letter(text, end - 1);

// src/parse/tail/closing-rule.ts
var RULE = /^(?:[_—–*=~-]\s?){2,40}$/;
var LONGEST19 = 60;
var closingRule = {
  opensWith: { cues: "_ \u2014 \u2013 * = ~ -", longest: LONGEST19 },
  fits: (reader, index) => reader.length(index) <= LONGEST19 && RULE.test(reader.line(index)),
  read(reader, index) {
    const { start, end } = reader.block(index);
    reader.builder.addDropped("end-mark", start, end);
  }
};

// src/lexicon/copyright-words.ts
var COPYRIGHT_WORD = "copyright";
var BEFORE_HOLDER = "(?:by )?(?:the )?";
var RESERVED = "all rights";
var KOREAN_COPYRIGHT = "<\uC800\uC791\uAD8C\uC790";

// src/parse/tail/credits.ts
var LONGEST20 = 420;
var COPYRIGHT = new RegExp(
  String.raw`^[([]?(?:${COPYRIGHT_WORD}(?: ?(?:©|\(c\)))?|(?:©|\(c\)|ⓒ)(?: ?${COPYRIGHT_WORD})?|${KOREAN_COPYRIGHT} ?(?:\(c\)|©|ⓒ))\s*:?\s*(?:(\d{4})(?:[-–]\d{4})?,? ?)?(?:${BEFORE_HOLDER})?([\p{Lu}\p{Lo}a-z][^.,;:|\n<>]{1,60}?)(?= ?(?:\(\d{4}\)|[.,;|>)]|$| ${RESERVED}| (?:19|20)\d\d(?!\d)))`,
  "iu"
);
var textAfter = {
  // This material may not be published, broadcast, rewritten or redistributed without permission.     not: This may not be published yet, he said.
  usage: /^(?!\p{L})/u,
  // SOURCE Heritage Insurance Holdings, Inc.     SOURCE: OnApp     SOURCE  Essence     not: Source code     Source: the ministry said so.
  source: /^\s*(?::\s*|\s)(?=[\p{Lu}\d])(?:[^.!?]|\.(?=\w|,|$)){2,80}$/u,
  // View original content to download multimedia:https://example.com/a     Logo - https://example.com/b.jpg     AP NBA: https://example.com/hub/nba
  // More AP sports: https://example.com/sports and https://example.com/ap     not: Photo of the bridge. https://example.com/     AP: the bridge is open
  link: /^(?:[^.!?]|\.(?=\w)){0,120}? ?(?:[-–:] ?)?https?:\/\/\S+$/,
  // Source text for Eikon: ID:nBw1     Further company coverage: ABC.N     not: Source text was lost
  reference: /^(?: (?:for|in) [\p{L} ]{3,40})?\s?[:：]\s?\S.{0,120}$/u,
  // Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility …
  standing: /^\s.{3,400}$/,
  // News provided by
  provided: /^\s?:?$/,
  // NEWS RELEASE TRANSMITTED BY Globe Newswire     not: NEWS RELEASE SHOWS LOSSES
  sent: /^ [^.!?]{3,40}$/,
  // MEDIA RELEASE PR67276     not: MEDIA RELEASE SHOWS LOSSES
  numbered: /^ [A-Z]{2}\d{4,6}$/,
  // Companies in this story: (TSX:ABC, NYSE:XYZ)
  companies: /^: \(.{3,200}\)\.?$/,
  // MANDATORY CREDIT: Example     Credit line: Example     not: Credit where it is due
  credit: /^\s?[:：]\s?\S.{1,80}$/
};
var SURE_COPYRIGHT = new RegExp(String.raw`^${KOREAN_COPYRIGHT}|^©\s?\S+.*dpa:`);
var SIGN2 = /^[([]?(?:copyright ?)?(?:©|\(c\)|ⓒ)/i;
var TITLED = /^[\p{Lu}\p{Lo}][\p{L}\d&.'’-]*(?: (?:[\p{Lu}\p{Lo}&][\p{L}\d&.'’-]*|\p{Ll}{1,4})){0,6}$/u;
var isSignedCopyright = (line, { name, year }) => year !== void 0 && SIGN2.test(line) && TITLED.test(name);
function shapeOf(line, opening, tables2) {
  const holder = readHolder(line);
  if (holder && (tables2.credits.has(holder.name) || SURE_COPYRIGHT.test(line) || isSignedCopyright(line, holder)))
    return "copyright";
  const found = tables2.rights.opening(opening);
  return found && /^\p{Lu}/u.test(line) && textAfter[found.value].test(line.slice(found.length)) ? found.value : void 0;
}
var YEAR_AFTER = /^ ((?:19|20)\d\d)(?!\d)/;
function readHolder(line) {
  const match = COPYRIGHT.exec(line);
  const name = match?.[2]?.trim();
  if (!match || !name) return void 0;
  const year = match[1] ?? YEAR_AFTER.exec(line.slice(match[0].length))?.[1];
  return { name, ...year && { year: +year } };
}
var creditLines = {
  opensWith: { phrases: ["rights"], cues: "( [ < cop", longest: LONGEST20 },
  fits: (reader, index) => reader.length(index) <= LONGEST20 && shapeOf(reader.line(index), reader.opening(index), reader.source.tables) !== void 0,
  read(reader, index) {
    const line = reader.line(index);
    const shape = shapeOf(line, reader.opening(index), reader.source.tables);
    if (shape) addCredit(reader, index, line, shape);
  }
};
var HEAD = 90;
var releaseHeader = {
  opensWith: { phrases: ["rights"], longest: HEAD },
  read(reader, index) {
    if (index > 3 || reader.length(index) > HEAD) return 0;
    const shape = shapeAt(reader, index);
    if (shape === "provided" && index + 1 < reader.blocks.length && reader.length(index + 1) <= HEAD) {
      for (const at of [index, index + 1]) addCredit(reader, at, reader.line(at), shape);
      return 2;
    }
    if (!shape || !(isSent(shape) || shape === "source" && isSentBeside(reader, index))) return 0;
    addCredit(reader, index, reader.line(index), shape);
    return 1;
  }
};
var shapeAt = (reader, index) => index >= 0 && index < reader.blocks.length && reader.length(index) <= HEAD ? shapeOf(reader.line(index), reader.opening(index), reader.source.tables) : void 0;
var isSent = (shape) => shape === "sent" || shape === "numbered";
var isSentBeside = (reader, index) => isSent(shapeAt(reader, index - 1)) || isSent(shapeAt(reader, index + 1));
function addCredit(reader, index, line, shape) {
  const { builder } = reader;
  const { article } = builder;
  const joined = reader.joined(index);
  if (shape === "copyright" && !article.copyright) {
    const holder = readHolder(line);
    article.copyright = {
      text: builder.addText("copyright.text", joined),
      ...holder && { holder: holder.name },
      ...holder?.year && { year: holder.year }
    };
  } else if ((shape === "credit" || shape === "source") && article.creditLine === void 0) {
    article.creditLine = builder.addText("creditLine", joined);
  } else if (shape === "usage" && article.usageTerms === void 0) {
    article.usageTerms = builder.addText("usageTerms", joined);
  } else if (shape === "companies") {
    const notes2 = article.editorsNotes ??= [];
    notes2.push({ text: builder.addText(`editorsNotes.${notes2.length}.text`, joined) });
  } else {
    const texts3 = article.boilerplate ??= [];
    texts3.push(builder.addText(`boilerplate.${texts3.length}`, joined));
  }
}

// src/parse/tail/end-mark.ts
var MARKS2 = /^(?:#(?:\s?#)+|[-–—(]{0,2}\s?(?:30|0)\s?[-–—)]{1,2}|[■□◆†●▪]+|N{4})$/;
var LONGEST21 = 40;
var WORD5 = 24;
var isEndMark = (line, folded, tables2) => line.length <= WORD5 && (tables2.endMarks.line(folded.replace(BRACKETS2, "")) === true || MARKS2.test(line)) || END_WITH_AGENCY.test(line) || REUTER_END.test(line);
var ENDS_SENTENCE = / .*[."']$/;
var BRACKETS2 = /^[\s([</-]+|[\s)\]>.*/-]+$/g;
var endMark = {
  opensWith: { phrases: ["endMarks"], cues: "# ( [ < nnn reu rei", longest: LONGEST21 },
  opens: (line, { tables: tables2 }) => line.length <= WORD5 && !ENDS_SENTENCE.test(line) && isEndMark(line, foldLine(line), tables2),
  fits: (reader, index) => reader.length(index) <= LONGEST21 && isEndMark(reader.line(index), reader.foldedLine(index), reader.source.tables),
  read(reader, index) {
    const { start, end } = reader.block(index);
    reader.builder.addDropped("end-mark", start, end);
    return 1;
  }
};
var INLINE = new RegExp(
  String.raw`[.!?。！？…"”'’」』)]\s*((?:${REUTER_CLOSING})|[(（](?:${alternatives(bracketedEndWords)})[)）](?: \p{Ll}{2,4}(?:[./]\p{Ll}{2,4}){1,3})?|-\s?(?:30|0|ENDS?)\s?-|#{3}|# # #|${alternatives(plainEndWords)}|■|□|◆)\s*$`,
  "u"
);
var findEndMarkWithin = (text) => {
  const last = text.slice(-24);
  const mark = INLINE.exec(last)?.[1];
  return mark === void 0 ? void 0 : text.length - last.length + last.lastIndexOf(mark);
};

// src/parse/tail/note.ts
var notes = [
  ...Object.values(notesBelow).flat(),
  // AP-WF-11-13-13 0745GMT (left by an envelope)     not: AP-wide survey
  /^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}$/,
  // 211259 Nov 18     171745 OTT 23     212101 GMT Nov 18     04-24-24 0930ET     not: 211259 people
  /^(?:\d{6}(?: GMT)? \p{Lu}\p{L}{2} \d\d|\d\d-\d\d-\d\d \d{4}[A-Z]{1,3}T)$/u,
  // 17-OTT-23 18:42 NNNN     17/10/2023 15:22:10     17.10.2023 15:22     not: 17.10.2023
  /^\d{1,2}(?:-\p{Lu}{3}-|[/.-]\d\d[/.-])(?:\d\d)?\d\d \d\d[:.]\d\d(?:[:.]\d\d)?(?: N{4})?$/u,
  // KUNA 171530 Oct 23     AAP 1512 AEDT     not: AAP 1512 people
  /^[A-Z]{2,6} (?:\d{6} \p{Lu}\p{L}{2} \d\d|\d{4} [A-Z]{3,4})$/u,
  // 18:42 ت م     18:42 GMT     9376**2050     ISSN 2465 - 1222     not: 18:42 hours passed
  /^(?:\d\d:\d\d (?:\p{Script=Arabic}{1,2} \p{Script=Arabic}{1,2}|[A-Z]{2,4})|\d{4}\*\*\d{4}|ISSN \d{4} ?- ?\d{3}[\dX])$/u,
  // (foto) (vídeo)     (foto)(vídeo)     (Photo)     not: (photo by Jane Doe)
  new RegExp(String.raw`^(?:\((?:${alternatives(attachedMedia)})\) ?){1,4}$`, "i")
];
var LONGEST22 = 420;
var MORE_LINE = 12;
var SHORT3 = 40;
var closingNote = {
  opensWith: { cues: "# ( end eds edi not", anyUpTo: SHORT3, longest: LONGEST22 },
  fits: (reader, index) => reader.length(index) <= LONGEST22 && notes.some((shape) => shape.test(reader.line(index))),
  read(reader, index) {
    const { builder } = reader;
    const kind = labelledRestriction(reader.line(index));
    if (kind) {
      addNotice(reader, index, kind);
      return;
    }
    const texts3 = builder.article.editorsNotes ??= [];
    texts3.push({ text: builder.addText(`editorsNotes.${texts3.length}.text`, reader.joined(index)) });
  }
};
var moreFollows = {
  opensWith: { cues: "( mor", longest: MORE_LINE },
  fits: (reader, index) => reader.length(index) <= MORE_LINE && MORE_FOLLOWS.test(reader.line(index)),
  read(reader, index) {
    const { builder } = reader;
    const { start, end } = reader.block(index);
    if (builder.article.take === void 0) {
      builder.article.take = { text: builder.addText("take.text", reader.joined(index)), kind: "take" };
    } else builder.addDropped("end-mark", start, end);
  }
};
var findNoteWithin = (text) => {
  const last = text.slice(-70);
  const note2 = NOTE_WITHIN.exec(last)?.[1];
  return note2 === void 0 ? void 0 : text.length - note2.length;
};

// src/lexicon/signoff-wording.ts
var FIRST_PUBLISHED = /^This (?:report|story) by [\p{Lu}\w ]{3,40} was first published .{4,40}\.$/u;
var WORD_AFTER_AGENCY = /^ (?:said|says|has|had|was|is|to|in|on|and|for|the)\b/;
var BEFORE_NAMES = / (?:by|from) |: /;
var BUREAUS = "burs";
var wordsBeforeSlash = "and	his	he	him	y";
var conjunctionsBeforeSlash = "and	or";

// src/lexicon/signoff-words.ts
var workStems = { editing: `edit	\xE9dit	redak	r\xE9dac	redac	redig	redaz	desk	dy\u017Cur	oprac	\u0440\u0435\u0434\u0430\u043A	\u0432\u044B\u043F\u0443\u0441\u043A	\u0440\u0435\u0434.	\u0442ex\u043D\u0438\u0447	\u062A\u062D\u0631\u064A\u0631	\u0648\u062A\u062D\u0631\u064A\u0631	penyunting	penyelaras	d\xFCzelt	\u7F16\u8F91	\u7DE8\u8F2F	\u7DE8\u96C6	\u30C7\u30B9\u30AF	\uD3B8\uC9D1	\uB370\uC2A4\uD06C	\u8D23\u7F16	\u8CAC\u7DE8`, translation: "transl	\xFCbers	tradu	tradott	traduz	vert	przek\u0142	t\u0142um	\u043F\u0435\u0440\u0435\u0432	terc\xFCme	\xE7evir	terjemah	penerjemah	\u062A\u0631\u062C\u0645\u0629	\u7FFB\u8BD1	\u7FFB\u8B6F	\u7FFB\u8A33	\uBC88\uC5ED", photography: "photo	foto	fot.	bild	\u0441\u043D\u0438\u043C\u043A	\u0444\u043E\u0442\u043E	gambar	\u062A\u0635\u0648\u064A\u0631	\u6444\u5F71	\u651D\u5F71	\u64AE\u5F71	\u5199\u771F	\uC0AC\uC9C4", writing: "writ	texte	texto	testo	tekst	r\xE9dig	redact	verfass	geschrieb	napis	ditulis	penulis	yazan	\u0625\u0639\u062F\u0627\u062F	\u0648\u0625\u0639\u062F\u0627\u062F	\u0643\u062A\u0627\u0628\u0629	\u64B0\u6587	\u64B0\u7A3F	\u6587\u5B57	\uAE00" };
var serviceSuffixes = ["\u0644\u0644\u0646\u0634\u0631\u0629 \u0627\u0644\u0639\u0631\u0628\u064A\u0629", "\u0644\u0644\u062E\u062F\u0645\u0629 \u0627\u0644\u0639\u0631\u0628\u064A\u0629", "for the Arabic service", "en espa\xF1ol", "in italiano"];

// src/parse/tail/shaped-clauses.ts
var LONGEST23 = 400;
var BREAK2 = /\s*[;；／]\s*|\s+[-–—]\s+|\u3000+|,\s+(?=\p{Ll}|\p{Lu}\p{L}{3,24}:\s)/gu;
var LABEL3 = /^([^\s\d:：・][^\d:：・]{0,28}?)\s*[:：・]\s*(?=[\p{L}"“])/u;
var BEFORE_NAME = /^((?:[\p{L}\p{M}.]+\s+){1,4}?)(?=[\p{Lu}\p{Lo}])/u;
var DENSE7 = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
var DENSE_NAMES = /^[\u3400-\u9fff\u3040-\u30ff]{2,6}(?:[、・][\u3400-\u9fff\u3040-\u30ff]{2,6})*$/;
function shapedClauses(text, tables2) {
  if (text.length > LONGEST23) return [];
  const start = /^[\s([（【<-]*/.exec(text)?.[0].length ?? 0;
  const close = text.slice(start).search(/[)\]）】]\s*\S{0,10}$/);
  const end = close < 0 ? text.length : start + close;
  const found = [];
  const marked = /^\s*[([（【]/.test(text);
  let from = start;
  const cut = (to) => {
    const isFirst = from === start && to < end;
    const clause = text.slice(from, to);
    const lead = leadLength(clause, marked, tables2) ?? (marked && isFirst && NAME_ALONE.test(clause) ? 0 : void 0);
    if (lead !== void 0) found.push({ role: roleOf(text.slice(from, from + lead)), from: from + lead, to });
  };
  BREAK2.lastIndex = start;
  for (const match of text.slice(0, end).matchAll(BREAK2)) {
    if (match.index <= from) continue;
    cut(match.index);
    from = match.index + match[0].length;
  }
  cut(end);
  return found;
}
function leadLength(clause, marked, tables2) {
  const label = LABEL3.exec(clause);
  if (label)
    return marked || hasWork(label[0]) || authorLead(`${label[0]} X Y`, tables2).length > 0 ? label[0].length : void 0;
  if (DENSE7.test(clause)) return DENSE_NAMES.test(clause) ? 0 : void 0;
  const words4 = BEFORE_NAME.exec(clause)?.[1];
  const last = words4?.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const by = tables2.byline.opening(`${last} `)?.length === last.length || tables2.in.has(last);
  if (words4 && (by || /\s\p{Ll}/u.test(words4) && hasWork(words4))) return words4.length;
  const lead = authorLead(clause, tables2).length;
  if (lead > 0) return lead;
  const first = /^(\p{L}+)\s+(?=\p{Lu})/u.exec(clause);
  return first?.[1] && hasWork(first[1]) ? first[0].length : void 0;
}
var STEMS = Object.entries(workStems).map(
  ([role, stems]) => [
    role,
    new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${alternatives(words(stems))})|[^\s](?:${alternatives(words(stems).filter((stem) => DENSE7.test(stem)))})`,
      "iu"
    )
  ]
);
var NAME_ALONE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;
var ADDRESS_AFTER = /(?<=\p{L}{2})\.\s+\p{Lu}[^@]{0,120}@.*$/su;
var PROSE2 = /\p{Ll}{4,}(?:\s+\p{Ll}+){2,}/u;
function isShapedSignoff(line, tables2) {
  if (line.length > LONGEST23 || !BRACKETED4.test(line)) return false;
  const names = line.replace(ADDRESS_AFTER, ")");
  if (PROSE2.test(names)) return false;
  const clauses = shapedClauses(names, tables2);
  return clauses.length > 1 && hasWork(names.slice(0, clauses.at(-1)?.from)) && clauses.every(({ from, to }) => NAMES_ONLY.test(names.slice(from, to).replace(/[\s)\]）】.]+$/u, "")));
}
var BRACKETED4 = /^[([（【][^()[\]（）【】]{8,}[)\]）】]\.?$/u;
var NAMES_ONLY = /^[\p{Lu}\p{Lo}"“][\p{L}\p{M}.'’-]*(?:[\s,&·、]+(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|\p{Ll}{1,4}(?=\s)))*$/u;
var hasWork = (text) => STEMS.some(([, stem]) => stem.test(text));
var roleOf = (text) => STEMS.find(([, stem]) => stem.test(text))?.[0] ?? "reporting";

// src/parse/tail/contributors.ts
var WORD_START = /(?<![\p{L}\p{N}'’])[\p{L}]/gu;
var MAIL3 = /[!-;?A-~]+@[!-;=?A-~]+[\dA-Za-z]/;
var JOINT = /,\s+|;\s*|[、，]|(?<=\p{L}{2}\s\p{L}[^\s/]+)\/(?=\p{L}\S+\s\p{L})|(?<=\s)(\p{L}+|&)(?=\s)/gu;
function findClauses(text, start, end, tables2) {
  const clauses = [];
  let taken = start;
  for (const { index } of text.slice(start, end).matchAll(WORD_START)) {
    const at = start + index;
    if (at < taken) continue;
    const opening = tables2.roles.opening(openingOf(text.slice(at, at + 80)));
    if (!opening || clauses.length > 0 && !/[ :：]|\p{Script=Arabic}/u.test(text.slice(at, at + opening.length)))
      continue;
    const before = clauses.at(-1);
    if (before) before.to = at;
    taken = at + opening.length;
    clauses.push({ role: opening.value, from: taken, to: end });
  }
  return clauses;
}
var CONTACT = /\)\s*\(\(/;
function signoffClauses(text, tables2) {
  const contact = text.search(CONTACT);
  const known = findClauses(text, 0, contact < 0 ? text.length : contact, tables2);
  const shaped = shapedClauses(text, tables2);
  if (known.length + shaped.length === 0) return namesOfHouse(text, tables2);
  const [first] = known;
  if (!first || shaped.length > known.length) return shaped;
  return [...shaped.filter(({ to }) => to < first.from), ...known];
}
var OF_HOUSE = /^([^\s/]{2,10})\/(\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,2}(?:\/\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,2})*)$/u;
var BEFORE_HOUSE = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2})\/([^\s/]{2,10})$/u;
function namesOfHouse(text, { credits }) {
  const after = OF_HOUSE.exec(text);
  if (after?.[1] && after[2] && credits.has(after[1]) && !after[2].split("/").some((name) => credits.has(name)))
    return [{ role: "reporting", from: after[1].length + 1, to: text.length }];
  const before = BEFORE_HOUSE.exec(text);
  return before?.[1] && credits.has(before[2] ?? "") ? [{ role: "reporting", from: 0, to: before[1].length }] : [];
}
function addContributors(reader, joined, { role, from, to }) {
  const { builder } = reader;
  const { tables: tables2 } = reader.source;
  const list2 = builder.article.contributors ??= [];
  const first = list2.length;
  let placed = false;
  for (const [at, text] of namePieces(joined.text, from, to, tables2)) {
    const before = list2.at(-1);
    const path = `contributors.${list2.length - 1}`;
    const mail = MAIL3.exec(text);
    if (mail) {
      if (before && list2.length > first && before.email === void 0) {
        before.email = builder.addField(`${path}.email`, joined, at + mail.index, at + mail.index + mail[0].length);
      }
      continue;
    }
    if (before && placed && before.place !== void 0 && isRegionName(text, tables2)) {
      const start = joined.text.lastIndexOf(before.place, at);
      before.place = builder.addField(`${path}.place`, joined, start, at + text.length);
      continue;
    }
    const inside2 = placeWithin(text, tables2);
    const name = withoutHouse(bareName(text.slice(0, inside2?.[0])), tables2);
    if (!/^[\p{Lu}\p{Lo}]/u.test(name) || name.length > 60 || NO_NAME.test(name)) continue;
    builder.addField(`contributors.${list2.length}.name`, joined, at, at + name.length);
    list2.push({ role, name });
    placed = inside2 !== void 0;
    if (!inside2) continue;
    const place = text.slice(inside2[1]).replace(/[\s.;,]+$/, "");
    for (let i = first; place && i < list2.length; i++) {
      const one = list2[i];
      if (one.place !== void 0) continue;
      one.place = builder.addField(`contributors.${i}.place`, joined, at + inside2[1], at + inside2[1] + place.length);
    }
  }
  if (list2.length === 0) delete builder.article.contributors;
}
var NO_NAME = /\d{3}|[:：()]|\s\/\s/;
var bareName = (text) => text.replace(SERVICE, "").replace(/(?<=\p{Ll}{2})\.\s+\p{Lu}.*$/u, "").replace(/\s+\([^()]*\)?$/, "").replace(/(?:[\s.,;】）)]| reported| contributed)+$/, "");
var SERVICE = new RegExp(`\\s+(?:${serviceSuffixes.join("|")})(?:\\s+[-\u2013\u2014])?$`);
function* namePieces(text, from, to, tables2) {
  const names = text.slice(from, to);
  let start = 0;
  const piece = (end) => {
    const raw = names.slice(start, end);
    const bare = raw.replace(/^[\s:.,;–—-]+|[\s,;.)\]]+$/g, "");
    return [from + start + raw.indexOf(bare), bare];
  };
  for (const match of names.matchAll(JOINT)) {
    const word2 = match[1];
    if (word2 !== void 0 && word2 !== "&" && !tables2.and.has(foldSpelling(word2))) continue;
    if (word2 !== void 0 && tables2.in.has(word2) && isOneWord(names.slice(match.index + match[0].length))) continue;
    const found2 = piece(match.index);
    if (found2[1]) yield found2;
    start = match.index + match[0].length;
  }
  const found = piece(names.length);
  if (found[1]) yield found;
}
var isOneWord = (text) => /^\s*\p{Lu}[\p{L}\p{M}'’.-]*(?:\s*[,;.)]|\s+\p{Ll}|\s*$)/u.test(text);
function withoutHouse(name, tables2) {
  const slash = name.lastIndexOf("/");
  return slash > 0 && tables2.credits.has(name.slice(slash + 1)) ? name.slice(0, slash) : name;
}
function placeWithin(text, tables2) {
  for (const match of text.matchAll(/\s([\p{Ll}\p{Lo}]+)(?=(\s+)[\p{Lu}\p{Lo}])/gu)) {
    const { index, 0: word2, 1: name = "", 2: space = "" } = match;
    if (tables2.in.has(name)) return [index, index + word2.length + space.length];
  }
  return void 0;
}

// src/parse/tail/initials.ts
var sure = [
  // asl/tib/pid/cac     burs-ab/cd     daa/mt/msr     mrc/PL     jlp/ar     not: and/or     his/her     km/h
  new RegExp(
    String.raw`^(?:${BUREAUS}-)?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){2,7}$|^${BUREAUS}-\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,4}$|^(?!(?:${alternatives(wordsBeforeSlash)})\/)\p{Ll}{2,4}\/(?:\p{Ll}{2,4}|\p{Lu}{2,3})$`,
    "u"
  ),
  // او/كام/ص ك     دمس-دلا/غ ر/كام     م م م/ ع ل     not: و/أو
  /^(?!و\/)[\p{Script=Arabic}]{1,3}(?: [\p{Script=Arabic}]{1,2}){0,2}(?: ?[/-] ?[\p{Script=Arabic}]{1,3}(?: [\p{Script=Arabic}]{1,2}){0,2}){1,6}$/u,
  // (SDA/sj)     (ANP/ab)     not: (AFC/NFC)
  /^\(\p{Lu}{2,4}\/\p{Ll}{2,4}\)$/u,
  // jko/ mark/     abc/     not: and/
  new RegExp(
    String.raw`^(?!(?:${alternatives(conjunctionsBeforeSlash)})\/)\p{Ll}{2,5}\/(?: ?\p{Ll}{2,5}\/){0,4}$`,
    "u"
  ),
  // XYZ-AB/     /PP/     /AB-CD/     not: A/
  /^\/?\p{Lu}{2,4}(?:[-/]\p{Lu}{2,4}){0,3}\/$/u,
  // (end) asj.hb     (Schluss) abc/def     not: (end) of the story
  new RegExp(String.raw`^\((?:${alternatives(endWordsBeforeInitials)})\) \p{Ll}{2,4}(?:[./]\p{Ll}{2,4}){0,3}$`, "u"),
  // ABC (DEF) // GHI     ABC // DEF
  /^\p{Lu}{2,4}(?:[/ ]\(?\p{Lu}{2,4}\)?){0,3} \/\/ \p{Lu}{2,4}(?:[/ ]\p{Lu}{2,4}){0,2}$/u
];
var weak = [
  // Mau/Sil     Rom/Mar/Gs
  /^\p{Lu}\p{Ll}{1,2}(?:\/\p{Lu}\p{Ll}{1,2}){1,4}$/u,
  // AG/IKU     ABC/DE/FG     not: TCP/IP above a list
  /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){1,4}$/u,
  // jnv mha     abc def     asj.hb     not: and so on
  /^\p{Ll}{2,4}(?:[ .]\p{Ll}{2,4}){1,3}$/u,
  // mfl     jd     not: my
  /^[b-df-hj-np-tv-xz]{2,4}$/
];
var LONGEST24 = 40;
var SHORT4 = 24;
var STOPPED4 = /[.!?。！？)）/][”"’'»]?$/u;
var isInitials = (line) => line.length <= LONGEST24 && sure.some((shape) => shape.test(line));
var isInitialsBelow = (line, above, tables2) => line.length <= SHORT4 && weak.some((shape) => shape.test(line)) && STOPPED4.test(above.slice(-2)) && !line.split(/[ .]/).some((word2) => isFrequent(word2, tables2));
var isFrequent = (word2, { and, in: within2, dateWords, languageTable }) => and.has(word2) || within2.has(word2) || dateWords.has(word2) || languageTable.common.has(hashOf(foldSpelling(word2)));

// src/lexicon/contributor-words.ts
var placeWords = ["in", "en", "em", "\xE0", "aus", "da"];
var andWords = ["and", "y", "et", "e", "und"];
var englishJobs = [...["writers?", "reporters?", "correspondents?", "journalists?", "contributors?", "producers?"], ...["researchers?", "editors?", "photographers?", "staff"]];
var ENGLISH_CONTRIBUTED = "(?:also )?(?:contributed(?: reporting)?(?: to (?:this|the) (?:report|story|article))?|helped with this (?:story|report)|assisted in this report)";
var REPORTED_FROM = "reported from";
var CONTRIBUTED_FROM = "contributed(?: reporting)? from";
var FURTHER_PERSON = "(?:,? (?:and|with)|,)";
var FROM = "from";
var contributedPatterns = { es: "(?:contribuy(?:\xF3|eron)|colabor(?:\xF3|aron)) (?:a|con|en|para) est[ea]", fr: "(?:a|ont) contribu\xE9 \xE0 ce(?:t|tte)?", pt: "contribu(?:iu|\xEDram) para est[ea]", it: "(?:ha|hanno) contribuito a quest[oa\u2019']", de: "(?:hat|haben) zu diesem" };
var GERMAN_PARTICIPLE = "beigetragen";
var contributedPieces = [...["contributed", "reported from", "helped with", "assisted in", "contribu", "colabor", "beigetragen"]];

// src/parse/tail/reported-by.ts
var NAME6 = `\\p{Lu}[\\p{L}.'\u2019-]+(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|${alternatives(contributorParticles)})){1,3}`;
var PLACE3 = "\\p{Lu}[\\p{L}.'\u2019-]+(?:,? \\p{Lu}[\\p{L}.'\u2019-]+){0,3}";
var IN = ` (?:${alternatives(placeWords)}) ${PLACE3}`;
var SINGLE = "\\p{Lu}[\\p{L}'\u2019-]+";
var AND = alternatives(andWords);
var NAMES2 = `${NAME6}(?:(?:${IN})?(?:, (?:(?:${AND}) )?| (?:${AND}) )${NAME6}){0,7}(?:${IN})?`;
var sentences = [
  // Associated Press writers Jane Doe in Lima and John Roe contributed to this report.     not: Rain contributed to this report of losses.
  // APTN contributor Jane Doe in Buenos Aires helped with this story.     CNN’s Jane Doe contributed to this report.
  [
    new RegExp(
      `^(?:(?:The )?[\\p{Lu}][\\p{L}&.]*(?: [\\p{Lu}][\\p{L}.]*){0,3}(?:['\u2019]s)? ?(?:(?:\\p{L}+ ){0,3}(?:${alternatives(englishJobs)}) )?)?(${NAMES2}) (?:${ENGLISH_CONTRIBUTED})(?: from ${PLACE3})?\\.?$`,
      "u"
    ),
    "contributor"
  ],
  // La corresponsal Juana Pérez en Medellín contribuyó con este despacho.     Jean Petit à Lyon a contribué à cet article.
  // João Sousa contribuiu para esta reportagem.     Jana Kranz und Udo Bach haben zu diesem Bericht beigetragen.     not: La lluvia contribuyó a este desastre.
  [
    new RegExp(
      `^(?:\\p{L}+ ){0,5}?(${NAMES2}) (?:${alternatives(contributedPatterns)}) \\p{L}+(?: ${GERMAN_PARTICIPLE})?\\.?$`,
      "u"
    ),
    "contributor"
  ],
  // Doe reported from Washington.     Jane Doe and John Roe reported from Kyiv, Ukraine.     not: The agency reported from the scene that rain fell.
  // Doe reported from Lima, Peru, and Roe from Quito, Ecuador.     not: Doe reported from Lima, and rain fell from Quito.
  [
    new RegExp(
      `^(${NAMES2}|${SINGLE}) ${REPORTED_FROM} ${PLACE3}(?:${FURTHER_PERSON} (?:${NAMES2}|${SINGLE}) ${FROM} ${PLACE3}){0,5}\\.?$`,
      "u"
    ),
    "reporting"
  ]
];
var HINT4 = new RegExp(alternatives(contributedPieces));
var REPORTED_PLACE = new RegExp(` (?:${REPORTED_FROM}|${CONTRIBUTED_FROM}) (.*?)\\.?$`);
var BRACKETED5 = /^\([^()]{1,398}\)$/;
function readReportedBy(line) {
  if (line.length > 400 || !HINT4.test(line)) return void 0;
  const found = [];
  const bracketed2 = BRACKETED5.test(line);
  let at = bracketed2 ? 1 : 0;
  for (const part3 of (bracketed2 ? line.slice(1, -1) : line).split(/(?<=\p{Ll}{2}\.) (?=\p{Lu})/u)) {
    const match = matchSentence(part3);
    if (!match) return void 0;
    const from = at + part3.lastIndexOf(match.names);
    const place = REPORTED_PLACE.exec(part3);
    found.push({ role: match.role, from, to: place ? at + part3.length : from + match.names.length });
    at += part3.length + 1;
  }
  return found;
}
function matchSentence(part3) {
  for (const [shape, role] of sentences) {
    const names = shape.exec(part3)?.[1];
    if (names) return { names, role };
  }
  return void 0;
}

// src/parse/tail/signoff.ts
var LONGEST25 = 600;
var INITIALS_OF_HOUSE = /^\(?([^\s()]{2,7})\)?((?: (?:\p{Ll}{2,4}|\p{Lu}{2,3}|[a-z]{1,2}\d|yyzz)(?:\/\p{Ll}{2,4})*){1,6})(?: \d{4})?\)?$/u;
var HOUSE3 = /^(?:==|[-–—]{1,2} ?)?[(（[［/<]*©?([^()（）[\]［］<>=]{2,40}?)(?:[)）\]］/>]+)?(?:-{1,2}|\(www\.[a-z.-]{3,30}\))?\.?$/u;
var ADDRESS2 = /^[a-z\d._-]{2,24}@[a-z\d-]+(?:\.[a-z]{2,4}){1,3}$/;
var ADDRESS_OF_HOUSE = /^(?:\S{2,10} )?(\S{2,10}) [a-z\d._-]{2,24}@[a-z\d-]+(?:\.[a-z]{2,4}){1,3}$/;
var signoffKind = (line, tables2) => ownKind(line, tables2) ?? (opensWithName(line, tables2) ? "contributors" : void 0);
var opensWithName = (line, tables2) => readReportedBy(line) !== void 0 || signedIn(line, tables2) !== void 0 || isMade(line, tables2);
function ownKind(line, tables2) {
  if (line.length <= SHORT5) {
    if (isInitials(line)) return "initials";
    if (ADDRESS2.test(line) || tables2.credits.has(ADDRESS_OF_HOUSE.exec(line)?.[1])) return "contributors";
    const house = INITIALS_OF_HOUSE.exec(line);
    if (house && tables2.credits.has(house[1]) && !WORD_AFTER_AGENCY.test(house[2]))
      return "initials";
    const alone = HOUSE3.exec(line)?.[1];
    if (alone && namesAgencies(alone, tables2)) return "agency";
  }
  if (line.length <= SIGNED && namesOfHouse(line, tables2).length > 0) return "contributors";
  if (!OF_HOUSE2.test(line) && isClause(line, tables2)) return "contributors";
  if (isShapedSignoff(line, tables2)) return "contributors";
  return FIRST_PUBLISHED.test(line) ? "agency" : void 0;
}
var namesAgencies = (text, { credits }) => credits.has(text) || text.split(/[/-]/).every((name) => credits.has(name)) || credits.has(OF_DESK.exec(text)?.[1]) || isDesked(DESKED.exec(text)?.[1], credits);
var DESKED = /^(.{2,20})\/\p{Ll}{2,4}$/u;
var isDesked = (house, credits) => house?.split("-").every((name) => credits.has(name)) ?? false;
var OF_DESK = /^\p{Lu}\p{Ll}{2}\/(\p{L}{3,20})$/u;
var HOUSE_AT_END = /[.!?"”'’」。]\s*(==|[(（])([^()（）=]{2,16})[)）]?\.?(?:\(www\.[a-z.-]{3,30}\))?$/;
var CAPITALS_AT_END = /[\p{Ll}\d)%][.!?]["”'’»]? ((\p{Lu}{3,8})(?: \p{Lu}{2,4}){0,5})$/u;
var HOUSE_AND_MAKERS = /[.!?"”] ((\p{Lu}{3,12})\/ ?\([^()]{6,120}: [^()]{3,80}\))$/u;
function findHouseWithin(text, tables2) {
  const bare = CAPITALS_AT_END.exec(text.slice(-SHORT5));
  if (bare?.[1] && tables2.credits.has(bare[2])) return text.length - bare[1].length;
  const made3 = text.endsWith(")") ? HOUSE_AND_MAKERS.exec(text.slice(-240)) : null;
  if (made3?.[1] && tables2.credits.has(made3[2])) return text.length - made3[1].length;
  const last = text.slice(-SHORT5 - 20);
  const found = HOUSE_AT_END.exec(last);
  return found?.[2] !== void 0 && namesAgencies(found[2], tables2) ? text.length - last.length + found.index + found[0].indexOf(found[1], 1) : void 0;
}
function signedIn(line, { credits }) {
  const signed = line.length <= SIGNED ? SIGNED_FOR.exec(line) : null;
  return signed && credits.has(signed[2]) ? signed[1].length : void 0;
}
var SIGNED_FOR = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), (?:The )?(\p{Lu}[\p{L} ]{1,40})$/u;
var SIGNED = 80;
function isClause(line, tables2) {
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const opening = tables2.roles.opening(openingOf(line.slice(lead)));
  if (!opening) return false;
  const rest = line.slice(lead + opening.length);
  return /^\s*:?\s*[\p{Lu}\p{Lo}"“(]/u.test(rest) || !/\p{Ll}/u.test(rest.slice(0, 3));
}
var OF_HOUSE2 = /^\p{Lu}{3,12}(?=\/ ?\()/u;
var isMade = (line, tables2) => tables2.credits.has(OF_HOUSE2.exec(line)?.[0]) && isClause(line, tables2);
var LEAD = /^[([（【]|^[-–—]{1,2}\s?|^\*\s?|^\p{Lu}{3,12}\/ ?\((?:\p{Lu}{2,4} - )?|^/u;
var SHORT5 = 40;
function repeats(reader, index) {
  const line = reader.line(index);
  return index > 0 && /^\p{Lu}{2,4}(?: \p{Lu}{2,4}){0,3}$/u.test(line) && signsAbove(reader.line(index - 1), line);
}
function signsAbove(above, line) {
  const signed = CAPITALS_AT_END.exec(above.slice(-SHORT5))?.[1]?.split(" ").slice(1);
  return above.endsWith(` ${line}`) || (signed?.some((one) => line.split(" ").includes(one)) ?? false);
}
var signoff = {
  opensWith: { phrases: ["roles"], cues: "( [ thi", anyUpTo: SHORT5, longest: LONGEST25 },
  fits: (reader, index) => reader.length(index) <= LONGEST25 && (ownKind(reader.line(index), reader.source.tables) !== void 0 || repeats(reader, index) || index > 0 && isInitialsBelow(reader.line(index), reader.line(index - 1), reader.source.tables)),
  read(reader, index) {
    const kind = signoffKind(reader.line(index), reader.source.tables) ?? "initials";
    addSignoff(reader, index, kind);
  }
};
var reportedStory = {
  opensWith: { longest: LONGEST25 },
  fits: (reader, index) => {
    return reader.length(index) <= LONGEST25 && opensWithName(reader.line(index), reader.source.tables);
  },
  read: (reader, index) => signoff.read(reader, index)
};
function addSignoff(reader, index, kind) {
  const { builder } = reader;
  const joined = reader.joined(index);
  const signoffs = builder.article.signoff ??= [];
  signoffs.push({ kind, text: builder.addText(`signoff.${signoffs.length}.text`, joined) });
  if (kind !== "contributors") return;
  const { text } = joined;
  const reported = readReportedBy(text);
  const signed = signedIn(text, reader.source.tables);
  if (reported) for (const clause of reported) addContributors(reader, joined, clause);
  else if (signed) addContributors(reader, joined, { role: "reporting", from: 0, to: signed });
  else for (const clause of signoffClauses(text, reader.source.tables)) addContributors(reader, joined, clause);
}
function findSignoffWithin(text, tables2) {
  const from = Math.max(0, text.length - LONGEST25);
  const seam = /[.!?"”'’)\]]\s*(?=[\p{Lu}(])/gu;
  seam.lastIndex = from;
  for (let match = seam.exec(text); match; match = seam.exec(text)) {
    const at = match.index + match[0].length;
    if (at === 0) continue;
    const rest = text.slice(at);
    const opening = tables2.roles.opening(openingOf(rest.startsWith("(") ? rest.slice(1) : rest));
    if (FIRST_PUBLISHED.test(rest)) return at;
    if (opening && opening.length > 5 && (/^\(.*\)\.?$/.test(rest) || BEFORE_NAMES.test(rest))) {
      const sure2 = rest.startsWith("(") || findClauses(rest, 0, rest.length, tables2).length > 1 || rest.length < 120;
      if (sure2 && isClause(rest, tables2)) return at;
    }
  }
  return void 0;
}

// src/parse/grammar.ts
var headParts = [
  mailHeader,
  restrictionLine,
  taggedHeadline,
  slugline,
  pickup,
  versionLine,
  urgency,
  embargo,
  namedEmbargo,
  restriction,
  stamp,
  signedStamp,
  doubleStamp,
  notice,
  possibleRestriction,
  editorsNote,
  byline,
  summary,
  releaseHeader,
  addressed,
  photo,
  boilerplate
];
var tailParts = [
  restrictionLine,
  endMark,
  moreFollows,
  embargo,
  notice,
  closingNote,
  signoff,
  reportedStory,
  creditLines,
  restriction,
  possibleRestriction,
  boilerplate,
  bracketedContact,
  closingRule
];
var openingParts = [
  restrictionLine,
  urgency,
  embargo,
  restriction,
  notice,
  editorsNote,
  byline,
  pickup,
  versionLine,
  endMark
];
var openings = [
  ...new Set([...headParts, ...tailParts, footHeading].map(({ opensWith }) => opensWith))
];
var bits = partBits(openings.length);
function partBit({ opensWith }) {
  const bit = bits[openings.indexOf(opensWith)];
  if (bit === void 0) throw new Error("The grammar does not name this part.");
  return bit;
}
var headBits = headParts.map(partBit);
function readHeadPart(reader, index) {
  if (reader.block(index).columns) return 0;
  const may = reader.possibleParts(index);
  for (let i = 0; i < headParts.length; i++) {
    if ((may & headBits[i]) === 0) continue;
    const taken = headParts[i].read(reader, index);
    if (taken > 0) return taken;
  }
  return 0;
}
var indexes = /* @__PURE__ */ new WeakMap();
function partIndexOf(tables2) {
  let found = indexes.get(tables2);
  if (!found) indexes.set(tables2, found = new PartIndex(openings, tables2));
  return found;
}

// src/parse/head/dateline/roundup.ts
var START = 90;
function findRoundupDatelines(reader, first, last) {
  const found = /* @__PURE__ */ new Set();
  const { text } = reader.source;
  const bracket = nextOf(text, "(");
  const slash = nextOf(text, "/");
  for (let index = first + 1; index <= last; index++) {
    const { start, columns } = reader.block(index);
    if (columns) continue;
    const worded2 = CHARACTER_CLASS[text.charCodeAt(start)] === CAPITAL && CHARACTER_CLASS[text.charCodeAt(start + 1)] === SMALL;
    if (worded2 && bracket(start) > start + START && slash(start) > start + START) continue;
    if (!MARKED3.test(text.slice(start, start + START))) continue;
    const dateline = reader.ruledDateline(index);
    if (isDateline(dateline) && isSure(reader, index, dateline)) found.add(index);
  }
  return found.size > 1 ? found : NONE4;
}
var NONE4 = /* @__PURE__ */ new Set();
function nextOf(text, sign) {
  let at = -1;
  return (from) => {
    if (at < from) at = text.indexOf(sign, from);
    if (at < 0) at = text.length;
    return at;
  };
}
var MARKED3 = /^(?:[A-Z]{3}[^a-z]{0,40}\d|[(【［[（\p{Lo}]|\p{Lu}[^(/:;]{1,60}[(/])/u;
function isSure(reader, index, { places: places2, credits, date, end, shape }) {
  const [place] = places2;
  const line = reader.line(index);
  if (!place || end >= line.length) return false;
  if (credits.length > 0 || shape === "D15") return true;
  const name = line.slice(place.start, place.end);
  return date !== void 0 && (isCapitals(name) || place.region !== void 0 || reader.source.tables.places.has(foldSpelling(name)));
}

// src/parse/restrictions.ts
var EMBARGO = partBit(embargo);
var NOTICE = partBit(notice);
var RESTRICTION = partBit(restrictionLine);
var EDITORS_NOTE = partBit(editorsNote);
var POSSIBLE = partBit(possibleRestriction);
var RESTRICTION_PARTS = RESTRICTION | EMBARGO | NOTICE | EDITORS_NOTE | POSSIBLE;
function restrictsStory(reader, index) {
  const may = reader.possibleParts(index);
  if ((may & RESTRICTION) !== 0 && (reader.restriction(index) || reader.isPossibleRestriction(index))) return true;
  return (may & EMBARGO) !== 0 && embargo.fits(reader, index) || (may & NOTICE) !== 0 && takesBack(reader, index);
}
var LONGEST26 = 160;
var LONGEST_NOTE2 = 300;
var DIRECT_SPEECH2 = /^["“”„«'‘]/;
var NAMED4 = /embargo/i;
var ASIDE = /^\([^()]*\)\s*\S/;
var PROSE_WORDS2 = 12;
var PROSE_SCORE2 = 45;
var isProseLine = (line) => line.endsWith(".") && line.split(" ").length >= PROSE_WORDS2 && scoreRestriction(line) < PROSE_SCORE2;
function readRestrictionInBody(reader, index) {
  const length = reader.length(index);
  if (length > LONGEST_NOTE2 || length > LONGEST26 && (reader.possibleParts(index) & EDITORS_NOTE) === 0) return false;
  const line = reader.line(index);
  if ((reader.possibleParts(index) & RESTRICTION_PARTS) === 0 && !NAMED4.test(line)) return false;
  if ((reader.possibleParts(index) & RESTRICTION) !== 0 && reader.restriction(index))
    return restrictionLine.read(reader, index) > 0;
  if (DIRECT_SPEECH2.test(line)) return false;
  const { first, last } = reader.block(index);
  const mayBePossible = last - first <= 1 && (reader.possibleParts(index) & POSSIBLE) !== 0 && reader.isPossibleRestriction(index) && !isProseLine(line);
  if (first !== last) return mayBePossible && possibleRestriction.read(reader, index) > 0;
  if (!ASIDE.test(line) && embargo.fits(reader, index)) return embargo.read(reader, index) > 0;
  if (takesBack(reader, index) && !isAdvice(line)) return notice.read(reader, index) > 0;
  return mayBePossible && possibleRestriction.read(reader, index) > 0;
}

// src/parse/source.ts
function openSource(text, lines2, setting) {
  const { tables: tables2, cues, repair, date, language: language2, zone, marks: marks2 } = setting;
  return { text, lines: lines2, layout: measureLayout(text, lines2), tables: tables2, cues, repair, date, language: language2, zone, marks: marks2 };
}
function sourceOffset(joined, offset, after = false) {
  const { repairs, start, end } = joined;
  if (!repairs.length) return start + offset;
  if (offset === 0) return start;
  const target = after ? offset : offset - 1;
  let at = start;
  let out = 0;
  for (const repair of repairs) {
    if (repair.end === start) continue;
    if (repair.start >= end || repair.end > end) break;
    const plain2 = out + repair.start - at;
    if (target < plain2) break;
    out = plain2 + repair.text.length;
    if (target < out) return after ? repair.start : repair.end;
    at = repair.end;
  }
  const found = at + target - out;
  return found >= end ? end : after ? found : found + 1;
}

// src/parse/body/list.ts
var MARK3 = /^(?:--|[-*•▪·●◦o]|(\d{1,2})[.)])\s+(?=\S)/;
function opensList(reader, index, first, last) {
  if (!isEntry(reader, index)) return false;
  const number = numberOf(reader.line(index));
  const follows = (at, by) => at >= first && at <= last && isEntry(reader, at) && numberOf(reader.line(at)) === (number === void 0 ? void 0 : number + by);
  return follows(index + 1, 1) || follows(index - 1, -1) || isOnlyOne(reader, index, first);
}
function isOnlyOne(reader, index, first) {
  if (index <= first || !/^[*•▪●]/.test(reader.line(index)) || reader.length(index - 1) > HEADING2) return false;
  return !/[.!?]$/.test(reader.line(index - 1));
}
var HEADING2 = 60;
function readList(reader, index, last) {
  const { builder } = reader;
  const { body } = builder.article;
  const start = numberOf(reader.line(index));
  const path = `body.${body.length}`;
  const items = [];
  let at = index;
  while (at <= last && isEntry(reader, at) && numberOf(reader.line(at)) === (start === void 0 ? void 0 : start + items.length)) {
    const joined = reader.joined(at);
    builder.addRepairs(joined);
    const mark = MARK3.exec(joined.text)?.[0].length ?? 0;
    builder.addSpan(`${path}.items.${items.length}`, joined.start, joined.end);
    items.push({ text: builder.addField(`${path}.items.${items.length}.text`, joined, mark) });
    at++;
  }
  body.push({ kind: "list", ordered: start !== void 0, ...start !== void 0 && start !== 1 && { start }, items });
  return at - 1;
}
function readLabelledList(reader, index, last, labels) {
  const { builder } = reader;
  const { body } = builder.article;
  const path = `body.${body.length}`;
  const items = [];
  let at = index;
  for (; at <= last && !reader.block(at).columns && labels.get(reader.block(at)) === "list"; at++) {
    const joined = reader.joined(at);
    const mark = BULLET.exec(joined.text)?.[0].length ?? 0;
    builder.addRepairs(joined);
    builder.addSpan(`${path}.items.${items.length}`, joined.start, joined.end);
    items.push({ text: builder.addField(`${path}.items.${items.length}.text`, joined, mark) });
  }
  body.push({ kind: "list", ordered: false, items });
  return at - 1;
}
var BULLET = /^[-*•▪·●◦]\s+(?=\S)/;
var isEntry = (reader, index) => {
  const block = reader.block(index);
  return !block.columns && isBullet(reader.source, block.first) && MARK3.test(reader.line(index));
};
var numberOf = (line) => {
  const number = MARK3.exec(line)?.[1];
  return number === void 0 ? void 0 : +number;
};

// src/parse/head/dateline/add-authors.ts
function addDatelineAuthors(reader, joined, { start, end, names, job }) {
  const { builder } = reader;
  if (builder.article.byline) return;
  builder.article.byline = {
    text: builder.addField("byline.text", joined, start, end),
    authors: names.map((name, index) => {
      const at = `byline.authors.${index}`;
      return {
        kind: "person",
        name: builder.addField(`${at}.name`, joined, name.start, name.end),
        ...job && { jobTitle: builder.addField(`${at}.jobTitle`, joined, job.start, job.end) }
      };
    })
  };
}

// src/parse/head/dateline/add-dateline.ts
function addDateline(reader, joined, reading, path) {
  const { builder, source } = reader;
  const { text } = joined;
  const dateline = { text: builder.addField(`${path}.text`, joined, 0, reading.end) };
  if (reading.places.length > 0) {
    dateline.places = reading.places.map((place, index) => {
      const at = `${path}.places.${index}`;
      builder.addField(`${at}.text`, joined, place.start, place.end);
      if (place.region) builder.addField(`${at}.region`, joined, place.region.start, place.region.end);
      if (place.country) builder.addField(`${at}.country`, joined, place.country.start, place.country.end);
      return placeOf(text, place, source.tables);
    });
  }
  const { date, authors } = reading;
  if (authors && path === "dateline") addDatelineAuthors(reader, joined, authors);
  if (date) {
    builder.addField(`${path}.date.text`, joined, date.start, date.end);
    dateline.date = dateOf(
      text.slice(date.start, date.end),
      date,
      source.date ?? builder.article.published?.at?.slice(0, 10)
    );
  }
  if (reading.credits.length > 0) {
    dateline.credits = reading.credits.map((credit, index) => {
      const name = builder.addField(`${path}.credits.${index}.text`, joined, credit.start, credit.end);
      const agency2 = source.tables.credits.get(name);
      const known = { text: name };
      if (agency2) {
        known.kind = agency2.kind;
        known.agency = agency2.name;
      } else if (/^[KWC][A-Z]{2,3}(?:-TV)?$/.test(name)) known.kind = "broadcaster";
      return known;
    });
  }
  return dateline;
}
function placeOf(text, reading, tables2) {
  const place = { text: text.slice(reading.start, reading.end) };
  const folded = foldSpelling(place.text);
  const known = tables2.places.get(folded);
  if (isCapitals(place.text) && place.text.length > 1) {
    const name = known?.find((row) => foldSpelling(row.name) === folded)?.name ?? titleCase(place.text);
    if (name !== place.text) place.name = name;
  }
  const region = reading.region && text.slice(reading.region.start, reading.region.end);
  const country = reading.country && text.slice(reading.country.start, reading.country.end);
  if (region !== void 0) place.region = region;
  if (country !== void 0) place.country = country;
  const plate = region && text.charAt((reading.region?.start ?? 0) - 1) === "(" ? tables2.plates.get(region) : void 0;
  const code = codes(region, country, known ?? [], tables2, plate);
  if (code.country) place.countryCode = code.country;
  if (code.subdivision) place.subdivisionCode = code.subdivision;
  return place;
}
function codes(region, country, known, tables2, plate) {
  if (region === void 0) {
    const [only] = known;
    return known.length === 1 && only ? { country: only.country, subdivision: only.subdivision } : {};
  }
  const outer = country === void 0 ? void 0 : tables2.countries.get(foldSpelling(country));
  const subdivisions = [...tables2.regions.get(foldSpelling(region)) ?? [], ...plate ? [plate] : []].filter(
    (code) => !outer || code.startsWith(`${outer}-`)
  );
  const asCountry = tables2.countries.get(foldSpelling(region));
  if (subdivisions.length === 1 && !asCountry)
    return { country: subdivisions[0]?.slice(0, 2), subdivision: subdivisions[0] };
  if (asCountry && subdivisions.length === 0) return { country: asCountry };
  const fits = known.filter(
    (row) => row.country === asCountry || row.subdivision && subdivisions.includes(row.subdivision)
  );
  return fits.length === 1 && fits[0] ? { country: fits[0].country, subdivision: fits[0].subdivision } : { country: outer };
}
function dateOf(text, reading, reference) {
  const { day, month, year } = reading;
  const date = { text };
  if (day !== void 0 && day >= 1 && day <= 31) date.day = day;
  if (month !== void 0 && month >= 1 && month <= 12) date.month = month;
  if (year !== void 0 && year >= 1) date.year = year;
  if (date.day !== void 0 && date.month !== void 0) {
    const value = date.year !== void 0 ? isoDay(date) : nearest(date.month, date.day, reference);
    if (value) date.value = value;
  }
  return date;
}
function nearest(month, day, reference) {
  if (reference === void 0) return void 0;
  const year = Number(reference.slice(0, 4));
  const last = monthAfter(year, Number(reference.slice(5, 7)), Number(reference.slice(8, 10)));
  for (const candidate of [year + 1, year, year - 1]) {
    const value = isoDay({ year: candidate, month, day });
    if (value && value <= last) return value;
  }
  return void 0;
}
var monthAfter = (year, month, day) => month === 12 ? formatDay({ year: year + 1, month: 1, day }) : formatDay({ year, month: month + 1, day });
var SMALL4 = new Set(words(titleCaseParticles));
function titleCase(name) {
  if (/^[A-Z]+$/.test(name)) return name.charAt(0) + name.slice(1).toLowerCase();
  let first = true;
  return smallLetters(name).replace(/\p{L}[\p{L}\p{M}]*/gu, (word2, at, whole) => {
    const small = !first && SMALL4.has(word2);
    const possessive = word2 === "s" && /['’]/.test(whole.charAt(at - 1));
    first = false;
    return small || possessive ? word2 : name.charAt(at).toUpperCase() + word2.slice(1);
  });
}
var smallLetters = (name) => (name.includes("\u0130") ? name.replaceAll("I", "\u0131").replaceAll("\u0130", "i") : name).toLowerCase();

// src/parse/body/text-path.ts
var CACHED = 256;
var texts2 = [];
function textPath(index) {
  if (index >= CACHED) return `body.${index}.text`;
  for (let i = texts2.length; i <= index; i++) texts2.push(`body.${i}.text`);
  return texts2[index];
}

// src/parse/body/paragraph.ts
function addParagraph(reader, joined, dateline, opens = false) {
  const { builder, source } = reader;
  const { body } = builder.article;
  if (joined.text.length === 0) return;
  const path = textPath(body.length);
  if (!dateline) {
    body.push({
      kind: "paragraph",
      text: builder.addText(path, source.repair ? joined : joinLines(source.text, joined, reader.wraps))
    });
    return;
  }
  const first = builder.article.dateline === void 0 && (opens || body.every(({ kind }) => kind !== "paragraph"));
  let from = dateline.end;
  while (from < joined.text.length && /\s/.test(joined.text.charAt(from))) from++;
  if (first) {
    builder.article.dateline = addDateline(reader, joined, dateline, "dateline");
    if (from === joined.text.length) builder.addRepairs(joined);
    else body.push({ kind: "paragraph", text: addTextAfter(reader, joined, from, path) });
    return;
  }
  if (from === joined.text.length) {
    addParagraph(reader, joined);
    return;
  }
  const own = addDateline(reader, joined, dateline, `body.${body.length}.dateline`);
  body.push({ kind: "paragraph", text: addTextAfter(reader, joined, from, path), dateline: filedDateline(own) });
}
function filedDateline({ text, places: places2, date, credits }) {
  return {
    text,
    ...places2 && {
      places: places2.map(({ text: text2, region, country }) => ({
        text: text2,
        ...region && { region },
        ...country && { country }
      }))
    },
    ...date && { date: omitKey(date, "value") },
    ...credits && { credits: credits.map((credit) => omitKey(credit, "agency")) }
  };
}
function omitKey(whole, name) {
  const { [name]: _, ...others2 } = whole;
  return others2;
}
function addTextAfter({ builder, source, wraps }, joined, from, path) {
  if (source.repair) {
    builder.addRepairs(joined);
    return builder.addField(path, joined, from);
  }
  const start = sourceOffset(joined, from, true);
  const before = joined.repairs.filter((repair) => repair.end <= start);
  builder.addRepairs({ ...joined, repairs: before });
  return builder.addText(path, joinLines(source.text, { start, end: joined.end }, wraps));
}

// src/parse/damage/seams.ts
var WORD6 = 60;
var SENTENCE2 = 6;
function findSeams(source, block, paragraphsApart2) {
  const { text, lines: lines2 } = source;
  const found = [];
  for (let line = block.first; line <= block.last; line++) {
    if (!(lines2.flags[line] & HAS_GLUE)) continue;
    const from = Math.max(block.start, lines2.start[line]);
    const to = Math.min(block.end, lines2.end[line]);
    for (let i = from + 2; i < to - 1; i++) {
      const unit = text.charCodeAt(i);
      const korean = unit >= 44032 && unit < 55204 && isKorean(text, i);
      if (!korean && CHARACTER_CLASS[unit] !== CAPITAL) continue;
      const at = OPENING3.has(text.charCodeAt(i - 1)) ? i - 1 : i;
      if (!korean) {
        const stop = stopBefore(text, at);
        if (stop < from + 1 || !isSeam(source, stop, i, to)) continue;
      }
      if (isInsideMark(source.marks, at)) continue;
      const whole = paragraphsApart2 && block.first === block.last && wordsBefore(text, at - 1, found.at(-1)?.at ?? from) >= SENTENCE2 && wordsAfter(text, i, to) >= SENTENCE2;
      found.push({ at, kind: whole ? "glued-paragraph" : "glued-sentence" });
    }
  }
  return found;
}
var OPENING3 = new Set([..."\u201C\xAB\u2018"].map((mark) => mark.charCodeAt(0)));
var KOREAN_END = new RegExp(`[\uAC00-\uD7A3][${KOREAN_SENTENCE_ENDS}]`);
var isKorean = (text, at) => text.charCodeAt(at - 1) === 46 && KOREAN_END.test(text.slice(at - 3, at - 1));
function isInsideMark(marks2, at) {
  if (!marks2) return false;
  let low = 0;
  let high = marks2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (marks2[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  const mark = marks2[low];
  return mark !== void 0 && mark.start < at;
}
function stopBefore(text, at) {
  const unit = text.charCodeAt(at - 1);
  if (CHARACTER_CLASS[unit] === STOP) return at - 1;
  const closing = unit === 34 || unit === 8221 || unit === 187 || unit === 8217;
  return closing && CHARACTER_CLASS[text.charCodeAt(at - 2)] === STOP ? at - 2 : -1;
}
function isSeam(source, stop, capital, end) {
  const { text, tables: tables2 } = source;
  const before = CHARACTER_CLASS[text.charCodeAt(stop - 1)];
  const unit = text.charCodeAt(stop - 1);
  const closing = unit === 41 || unit === 93 || unit === 8221 || unit === 8217 || unit === 34 || unit === 37;
  if (before !== SMALL && before !== DIGIT && !closing) return false;
  const next = CHARACTER_CLASS[text.charCodeAt(capital + 1)];
  if (next !== SMALL && text.charCodeAt(capital + 1) !== 32) return false;
  let left = stop;
  while (left > 0 && stop - left < WORD6 && /[^\s([{"“‘«]/.test(text.charAt(left - 1))) left--;
  const word2 = text.slice(left, stop);
  if (/[.@/\\]/.test(word2) || before === SMALL && word2.length < 2) return false;
  if (tables2.titles.has(foldSpelling(word2)) || isAbbreviation(word2)) return false;
  if (text.charAt(stop) === "!" && /^\p{Lu}/u.test(word2)) return false;
  if (before === DIGIT && word2.length <= 2) return false;
  if (OWNERS.has(word2)) return false;
  let right = capital;
  while (right < end && right - capital < WORD6 && /[\p{L}\p{N}'’-]/u.test(text.charAt(right))) right++;
  const after = text.charAt(right);
  if (/[@/\\]/.test(after) || after === "." && /[a-z]/.test(text.charAt(right + 1))) return false;
  return !HOSTS.has(text.slice(capital, right).toLowerCase());
}
var OWNERS = /* @__PURE__ */ new Set(["My", "Our", "Your", "The"]);
var HOSTS = new Set(
  "com net org co ru fr uk info gov edu io cn eu js tv biz app dev news online site xyz jp kr br mx ua kz nl pl cz tr hk tw sg au nz".split(
    " "
  )
);
var isAbbreviation = (word2) => SHORT6.test(word2) && !VOWEL.test(word2) && !MEASURES.has(word2);
var SHORT6 = /^\p{L}{2,4}$/u;
var VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýāēīōūăęąěůőűıаеиоуыэюяёіїєαεηιουωάέήίόύώ]/iu;
var MEASURES = new Set(words(unitsWithoutVowel));
function wordsBefore(text, stop, from) {
  let words4 = 1;
  const start = Math.max(from, stop - SENTENCE2 * WORD6);
  for (let i = stop - 1; i > start && words4 < SENTENCE2; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 32) {
      if (CHARACTER_CLASS[text.charCodeAt(i - 1)] === STOP && CHARACTER_CLASS[text.charCodeAt(i + 1)] === CAPITAL) break;
      words4++;
    }
  }
  return words4;
}
function wordsAfter(text, at, to) {
  let words4 = 1;
  const end = Math.min(to, at + SENTENCE2 * WORD6);
  for (let i = at; i < end && words4 < SENTENCE2; i++) {
    if (text.charCodeAt(i) === 32) words4++;
    else if (CHARACTER_CLASS[text.charCodeAt(i)] === STOP && text.charCodeAt(i + 1) === 32 && words4 > 2) break;
  }
  return words4;
}

// src/parse/body/read-glued-block.ts
var LONGER = 1.2;
function isLong({ source, blocks }, index) {
  const { start = 0, end = 0 } = blocks[index] ?? {};
  const others2 = source.text.length - (end - start);
  return end - start > LONGER * others2 / Math.max(1, blocks.length - 1);
}
var isInField = (spans, at) => Object.entries(spans).some(([path, { start, end }]) => path.startsWith("notices.") && start < at && at < end);
function readGluedBlock(reader, index, apart, dateline) {
  const { source, builder } = reader;
  const block = reader.block(index);
  const from = dateline ? sourceOffset(reader.joined(index), dateline.end) : block.start;
  const found = findSeams(source, block, apart && isLong(reader, index)).filter(
    ({ at }) => at >= from && !isInField(builder.spans, at)
  );
  const repairs = found.map(({ at, kind }) => ({
    kind,
    start: at,
    end: at,
    text: kind === "glued-paragraph" ? "\n\n" : " "
  }));
  const cuts = source.repair ? repairs.filter((repair) => repair.kind === "glued-paragraph") : [];
  const insertedSpaces = source.repair ? repairs.filter((repair) => repair.kind === "glued-sentence") : [];
  let body = builder.article.body.length;
  for (const repair of repairs) {
    const paragraphLost = repair.kind === "glued-paragraph";
    builder.report({
      rule: `damage/${repair.kind}`,
      severity: "warning",
      message: `Missing ${paragraphLost ? "paragraph break" : "space"} between a full stop and a capital letter.`,
      path: `body.${body}.text`,
      span: { start: repair.start - 1, end: repair.end + 1 },
      fix: { edits: [{ start: repair.start, end: repair.end, text: repair.text }] }
    });
    if (paragraphLost && source.repair) body++;
  }
  let { start, first } = block;
  for (const cut of [...cuts, void 0]) {
    const end = cut ? cut.start : block.end;
    let last = first;
    while (last < block.last && source.lines.end[last] < end) last++;
    addParagraph(
      reader,
      joinBlock(source, { ...block, first, last, start, end }, insertedSpaces),
      start === block.start ? dateline : void 0
    );
    if (cut) builder.repairs.push(cut);
    start = end;
    first = last;
  }
}

// src/parse/body/table.ts
var MOST_COLUMNS = 40;
var GAP = /[ \u00a0]{2,}|\s*\t\s*/g;
var AGATE = /\s*;\s*/g;
function readTable(reader, block) {
  const { builder, source } = reader;
  if (block.last === block.first || source.marks?.length) return false;
  for (let line = block.first; line <= block.last; line++)
    if (source.lines.flags[line] & HAS_IRREGULAR) return false;
  const rows4 = splitRowsAtGaps(reader, block) ?? splitAtColumns(reader, block);
  if (!rows4) return false;
  const { body } = builder.article;
  const path = `body.${body.length}`;
  builder.addSpan(path, block.start, block.end);
  const titled = isHeader(reader, rows4);
  const addCells = (row, at) => row.map((cell, column) => {
    if (!cell) return {};
    builder.addSpan(`${path}.${at}.${column}.text`, cell.start, cell.end);
    return { text: source.text.slice(cell.start, cell.end) };
  });
  const header = titled ? addCells(rows4[0], "header") : void 0;
  const cells = rows4.slice(titled ? 1 : 0).map((row, at) => addCells(row, `rows.${at}`));
  body.push({ kind: "table", ...header && { header }, rows: cells });
  return true;
}
function splitRowsAtGaps({ source }, block) {
  const rows4 = [];
  for (let line = block.first; line <= block.last; line++) {
    const start = source.lines.start[line];
    const text = source.text.slice(start, source.lines.end[line]);
    const cells = [];
    const addCell = (from, to) => {
      const cell = trimSpan(source.text, start + from, start + to);
      if (cell) cells.push(cell);
    };
    let at = 0;
    const gap = text.split(";").length > 3 ? AGATE : GAP;
    for (const match of text.matchAll(gap)) {
      addCell(at, match.index);
      at = match.index + match[0].length;
    }
    addCell(at, text.length);
    if (cells.length < 2 || cells.length > MOST_COLUMNS || rows4[0] && rows4[0].length !== cells.length)
      return void 0;
    rows4.push(cells);
  }
  return rows4;
}
function splitAtColumns({ source }, block) {
  const { text, lines: lines2 } = source;
  const first = (line) => lines2.start[line] - lines2.indent[line];
  let width = 0;
  for (let line = block.first; line <= block.last; line++) {
    width = Math.max(width, lines2.end[line] - first(line));
    if (text.slice(first(line), lines2.end[line]).includes("	")) return void 0;
  }
  if (width > 200) return void 0;
  const used = new Uint8Array(width);
  for (let line = block.first; line <= block.last; line++) {
    for (let i = lines2.start[line]; i < lines2.end[line]; i++) {
      if (text.charCodeAt(i) > 32) used[i - first(line)] = 1;
    }
  }
  const columns = [];
  for (let from = 0; from < width; ) {
    while (from < width && !used[from]) from++;
    let to = from;
    while (to < width && (used[to] || used[to + 1] && to > from)) to++;
    if (to > from) columns.push([from, to]);
    from = to + 1;
  }
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return void 0;
  const rows4 = [];
  for (let line = block.first; line <= block.last; line++) {
    const row = columns.map(([from, to]) => {
      const start = first(line) + from;
      const end = Math.min(first(line) + to, lines2.end[line]);
      return trimSpan(text, start, end);
    });
    if (row.some((cell) => cell && /\S {2,}\S/.test(text.slice(cell.start, cell.end)))) return void 0;
    rows4.push(row);
  }
  return rows4;
}
function isHeader({ source }, rows4) {
  const figures = (row) => row.filter((cell) => cell && /\d/.test(source.text.slice(cell.start, cell.end))).length;
  const [first, ...rest] = rows4;
  if (!first || rest.length === 0 || figures(first) > 0) return false;
  return rest.every((row) => figures(row) * 2 >= row.filter(Boolean).length - 1 && figures(row) > 0);
}

// src/parse/body/read-body.ts
var SHORT7 = 80;
function readBody(reader, first, last, labels) {
  const apart = paragraphsApart(reader, first, last);
  const datelined = findRoundupDatelines(reader, first, last);
  const twice = findRepeatedBlocks(reader, first, last);
  const opens = labels ? findDatelined(reader, first, last) : first;
  for (let index = first; index <= last; index++) {
    const block = reader.block(index);
    const repeat = twice?.get(index);
    const short = block.end - block.start <= SHORT7;
    if (repeat) reader.builder.addDropped(repeat, block.start, block.end);
    else if (readRestrictionInBody(reader, index)) continue;
    else if (short && isAdvertisement(reader, index)) reader.builder.addDropped("advertisement", block.start, block.end);
    else if (block.columns) readColumns(reader, block);
    else if (short && (isSeparator(reader, index) || labels?.get(block) === "separator")) addSeparator(reader, block);
    else if (readCaption(reader, index)) continue;
    else if (labels?.get(block) === "photo") addMedia(reader, index, void 0);
    else if (isBullet(reader.source, block.first) && opensList(reader, index, first, last))
      index = readList(reader, index, last);
    else if (labels?.get(block) === "list") index = readLabelledList(reader, index, last, labels);
    else if (short && (isMarkedHeading(reader, index) || isHeading(reader, index, first, last, labels)))
      addSubhead(reader, index);
    else readProse(reader, index, apart, index === opens || index === first || datelined.has(index), index === opens);
  }
}
var NEAR4 = 6;
function findDatelined(reader, first, last) {
  for (let index = first; index <= Math.min(last, first + NEAR4); index++) {
    const found = reader.dateline(index);
    if (isDateline(found)) return index;
  }
  return first;
}
var FURNITURE = partBit(boilerplate);
var SIGN3 = 4;
function isAdvertisement(reader, index) {
  if (reader.length(index) < SIGN3 || (reader.possibleParts(index) & FURNITURE) === 0) return false;
  return blockBoilerplate(reader, index) === "advertisement";
}
function readCaption(reader, index) {
  const found = matchPhotoLine(reader.line(index), reader.source.tables);
  if (found) addMedia(reader, index, found.credit);
  return found !== void 0;
}
function readProse(reader, index, apart, datelined, opens) {
  const dateline = datelined ? reader.dateline(index) : void 0;
  const found = isDateline(dateline) ? dateline : void 0;
  if (dateline && !found) reportPossibleDateline(reader, index, dateline);
  if (isGlued(reader, index)) readGluedBlock(reader, index, apart, found);
  else addParagraph(reader, reader.joined(index), found, opens);
}
function reportPossibleDateline(reader, index, { end }) {
  const joined = reader.joined(index);
  reader.builder.report({
    rule: "dateline/maybe",
    severity: "info",
    message: "Possible dateline at the start of the story; not certain enough to use.",
    path: `body.${reader.builder.article.body.length}.text`,
    span: { start: joined.start, end: sourceOffset(joined, end) }
  });
}
function isGlued(reader, index) {
  const { first, last } = reader.block(index);
  for (let line = first; line <= last; line++) if (reader.source.lines.flags[line] & HAS_GLUE) return true;
  return false;
}
function readColumns(reader, block) {
  if (!readTable(reader, block)) addPreformatted(reader, block);
}
function addPreformatted(reader, block) {
  const { builder, source } = reader;
  const { body } = builder.article;
  const joined = joinLines(source.text, block, source.marks);
  if (joined.text) body.push({ kind: "preformatted", text: builder.addText(textPath(body.length), joined) });
}
function addSeparator(reader, { start, end }) {
  const { builder } = reader;
  const { body } = builder.article;
  builder.addSpan(`body.${body.length}`, start, end);
  body.push({ kind: "separator" });
}
var isSeparator = (reader, index) => reader.length(index) <= 40 && /^(?:[_=~*•·.-]\s?){2,}=?$|^[*•·]$/.test(reader.line(index));
var isMarkedHeading = (reader, index) => reader.source.text.charCodeAt(reader.block(index).start - 1) === 94 && reader.length(index) <= 60;
var isSubheadLine = /^[\p{Lu}\p{Lo}\d"“‘«].{1,58}[^\s.!?:;,…。！？：；，]$/u;
var STOPPED5 = /[.!?。！？]["”»«’)]{0,2}$/u;
var SENTENCE3 = 40;
function isUnmarkedSubhead(reader, index, first, last) {
  if (index === first || index === last || reader.length(index) > 60) return false;
  const block = reader.block(index);
  const next = reader.block(index + 1);
  if (block.first !== block.last || next.columns || reader.block(index - 1).columns) return false;
  const long = reader.length(index + 1) >= 80 && reader.length(index - 1) >= 60;
  if (!long && !(isSentenceBlock(reader, index - 1) && isSentenceBlock(reader, index + 1))) return false;
  const line = reader.line(index);
  return isSubheadLine.test(line) && line.split(/\s+/).length <= 8;
}
function isHeading(reader, index, first, last, labels) {
  const label = labels?.get(reader.block(index));
  return label && label !== "body" ? label === "subhead" : isUnmarkedSubhead(reader, index, first, last);
}
var isSentenceBlock = (reader, index) => reader.length(index) >= SENTENCE3 && STOPPED5.test(reader.line(index).slice(-3));
function addSubhead(reader, index) {
  const { builder } = reader;
  const { body } = builder.article;
  body.push({ kind: "subhead", text: builder.addText(textPath(body.length), reader.joined(index)) });
}
function paragraphsApart(reader, first, last) {
  let apart = 0;
  let all = 0;
  for (let index = first + 1; index <= last; index++) {
    if (reader.length(index) < 60) continue;
    all++;
    const block = reader.block(index);
    if (block.apart && block.first === block.last) apart++;
  }
  return all > 1 && apart * 4 >= all * 3;
}

// src/parse/body/read-instruments.ts
var EXCHANGES = new Set(
  "NYSE NASDAQ Nasdaq NasdaqGS NasdaqGM NasdaqCM AMEX NYSEAMERICAN TSX TSXV TSX-V CSE NEO LSE AIM ASX NZX HKEX SEHK HKSE SGX KRX KOSPI KOSDAQ TYO TSE TWSE SSE SZSE SHSE SHA SHE NSE BSE JSE FRA FWB ETR XETRA Xetra EPA Euronext EURONEXT AMS BIT SWX SIX VIE OMX STO CPH HEL OSE BMV B3 BVMF MOEX TASE TADAWUL BME BMAD OTC OTCQB OTCQX OTCMKTS OTCBB PINK IDX SET PSE".split(
    " "
  )
);
var LISTED = /([A-Za-z][A-Za-z\d-]{1,12})(?: (?:American|Arca|MKT|Global Market|Amsterdam|Paris|Brussels|Growth))?: ?([A-Z\d][A-Z\d.-]{0,9})(?![a-z])/g;
var BRACKETED6 = /^<(\.?[A-Z\d][A-Z\d]{0,7}(?:[A-Za-z]\d{1,2})?(?:\.[A-Z]{1,4})?=?[A-Z]{0,3})>/;
var RIC = /^\(([A-Z\d]{1,6}(?:_[a-z])?\.(?:N|O|OQ|A|K|PA|L|DE|F|MI|AS|BR|LS|HK|T|SS|SZ|KS|KQ|TO|V|AX|NZ|NS|BO|S|MC|ST|CO|HE|OL|SA|MX|SI|BK|JK|KL|TW|IS|TA|JO|VI|WA|PR|MM))\)/;
var NOT_CODES = new Set("P B I A BR HR TD TR UL LI EM BODY HTML TEXT END MORE NOTE EDS TABLE PRE DIV SPAN".split(" "));
var ISIN = /ISIN:? ?([A-Z]{2}[A-Z\d]{9}\d)\b/g;
var CLOSE = 120;
function mayOpenCode(text, bracket) {
  const at = text.charCodeAt(bracket + 1) === 46 ? bracket + 2 : bracket + 1;
  const unit = text.charCodeAt(at);
  if (!(unit >= 65 && unit <= 90 || CHARACTER_CLASS[unit] === DIGIT)) return false;
  const next = text.charCodeAt(at + 1);
  return next < 128 && CHARACTER_CLASS[next] >= CAPITAL || FOLLOWS.has(next);
}
var FOLLOWS = new Set([...".:= "].map((mark) => mark.charCodeAt(0)));
function readInstruments(reader) {
  const { builder, source } = reader;
  const { text } = source;
  const found = [];
  for (const sign of "(<") {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if (mayOpenCode(text, at)) addCodesAt(text, at, found);
  }
  if (found.length === 0) return;
  found.sort((a, b) => a.start - b.start);
  const leaves = [];
  for (const path in builder.spans) if (LEAF.test(path)) leaves.push(builder.spans[path]);
  const inside2 = spanLookup(leaves);
  const repairs = spanLookup(builder.repairs);
  const list2 = [];
  for (const { start, end, ...instrument } of found) {
    if (!inside2.some(start, (leaf) => leaf.start <= start && end <= leaf.end)) continue;
    if (repairs.some(end - 1, (repair) => repair.end > start)) continue;
    builder.addSpan(`instruments.${list2.length}.text`, start, end);
    list2.push(instrument);
  }
  if (list2.length > 0) builder.article.instruments = list2;
}
var LEAF = /^(?:headline|subheadline|summaries\.\d+\.text|boilerplate\.\d+|editorsNotes\.\d+\.text|body\.\d+\.(?:text|caption|items\.\d+\.text))$/;
function addCodesAt(text, at, found) {
  if (text.charCodeAt(at) === 60) {
    const match = BRACKETED6.exec(text.slice(at, at + 24));
    const code = match?.[1];
    if (!match || code === void 0 || NOT_CODES.has(code)) return;
    const kind = /[.=\d]/.test(code) ? "ric" : "ticker";
    found.push({ text: match[0], kind, code, start: at, end: at + match[0].length });
    return;
  }
  const ric = RIC.exec(text.slice(at, at + 20));
  if (ric?.[1]) {
    found.push({ text: ric[0], kind: "ric", code: ric[1], start: at, end: at + ric[0].length });
    return;
  }
  const piece = text.slice(at, at + CLOSE);
  const close = piece.indexOf(")");
  if (close < 0 || !piece.slice(0, close).includes(":")) return;
  const inner = piece.slice(1, close);
  const add = (match, one, all) => {
    const start = at + (all ? 0 : 1 + (match.index ?? 0));
    const end = all ? at + close + 1 : start + match[0].length;
    found.push({ text: text.slice(start, end), ...one, start, end });
  };
  for (const match of inner.matchAll(ISIN)) add(match, { kind: "isin", code: match[1] }, match[0] === inner);
  for (const match of inner.matchAll(LISTED)) {
    const [whole, exchange = "", code = ""] = match;
    if (!EXCHANGES.has(exchange)) continue;
    add(
      match,
      { kind: "ticker", code: code.replace(/[.-]+$/, ""), exchange: whole.slice(0, whole.indexOf(":")) },
      whole === inner
    );
  }
}
function spanLookup(spans) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return {
    some(offset, test) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = low + high >> 1;
        if (sorted[middle].start <= offset) low = middle + 1;
        else high = middle;
      }
      for (let i = low - 1; i >= Math.max(0, low - 3); i--) if (test(sorted[i])) return true;
      return false;
    }
  };
}

// src/parse/completes-restriction.ts
var LONGEST27 = 160;
var LONGEST_TIME = 80;
var SHORTEST5 = 4;
var COMPLETE = /[.!?:;。！？：]["'”’»」』)\]]?$/;
function completesRestriction({ text, lines: lines2 }, line) {
  const start = lines2.start[line - 1];
  const end = lines2.end[line];
  const middle = lines2.end[line - 1];
  if (end - start > LONGEST27 || middle - start < SHORTEST5) return false;
  const above = text.slice(start, middle);
  const own = text.slice(lines2.start[line], end);
  if (COMPLETE.test(above) || BUTTON2.test(own) || isButton(above)) return false;
  const joined = `${above} ${own}`;
  if (!mayContainAnyCore(joined)) return false;
  if (endsRestriction(above, own)) return true;
  const isRest = RUNS_ON.test(own) || endsInsideMarks(above);
  return (isRest ? mayRestrictStory(joined) : isCertainRestriction(joined)) && !mayRestrictStory(above) && !mayRestrictStory(own);
}
var BUTTON2 = /^[^\s\d]{1,12}$/;
var isButton = (line) => BUTTON2.test(line) && (line !== line.toUpperCase() || line === line.toLowerCase());
var RUNS_ON = /^[\p{Ll}\p{Lo}\d"“”„«»'‘(]/u;
var OPENING4 = /[“„«「『《(]/g;
var CLOSING4 = /[”»」』》)]|(?<=„[^“]*)“/g;
var endsInsideMarks = (line) => (line.match(/"/g)?.length ?? 0) % 2 === 1 || (line.match(OPENING4)?.length ?? 0) > (line.match(CLOSING4)?.length ?? 0);
var isCertainRestriction = (line) => findRestriction(line, "line") !== void 0;
var mayRestrictStory = (line) => isCertainRestriction(line) || isPossibleRestriction(line);
var END_TIME = /^B[DdTtC:.,-]*[Tt][DdTtC:.,-]*$/;
var endsRestriction = (above, own) => own.length <= LONGEST_TIME && (findRestriction(above, "line")?.kind ?? "kill") !== "kill" && END_TIME.test(readRoles(own).text);

// src/parse/damage/finder.ts
var singleEdit = (kind, start, end, text) => ({
  kind,
  start,
  end,
  edits: [{ start, end, text }]
});
var MOST9 = 1e6;
function* matches(pattern, text, from, to) {
  pattern.lastIndex = from;
  let count = 0;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const next = pattern.lastIndex;
    if (++count > MOST9) {
      pattern.lastIndex = 0;
      throw new WirecopyError("limit-exceeded", `Copy has more than ${MOST9} damaged places.`);
    }
    if (next <= to) yield match;
    pattern.lastIndex = next;
  }
  pattern.lastIndex = 0;
}

// src/parse/damage/utf8-units.ts
var unitsOf = (text, from, length) => Array.from({ length }, (_, i) => ({ start: from + i, end: from + i + 1, code: text.charCodeAt(from + i) }));
var isSequence = ({ start, end }) => end - start > 1;
var LEAST2 = [0, 0, 128, 2048, 65536];
function utf8Units(units, byteOf, may) {
  const out = [];
  for (let i = 0; i < units.length; ) {
    const unit = units[i];
    const lead = byteOf(unit.code);
    const length = lead < 194 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : lead < 245 ? 4 : 1;
    let code = lead & 255 >> length + 1;
    let at = 1;
    for (; at < length; at++) {
      const next = byteOf(units[i + at]?.code ?? 0);
      if (next < 128 || next > 191) break;
      code = code << 6 | next & 63;
    }
    const whole = length > 1 && at === length && code >= LEAST2[length] && code <= 1114111;
    const isCharacter = whole && (code < 55296 || code > 57343);
    if (isCharacter && (!may || may(unit.code, units[i + 1]?.code ?? 0))) {
      out.push({ start: unit.start, end: units[i + length - 1].end, code });
      i += length;
    } else {
      out.push(unit);
      i++;
    }
  }
  return out;
}

// src/parse/damage/code-pages.ts
var CHARSETS = [
  ["windows-1251", "[\u0420\u0421][\x80-\xBF\u0402-\u045F\u201A-\u2122\u20AC\u2116]|\u0432\u0402"],
  // РњРѕСЃРєРІР°, donвЂ™t
  ["koi8-r", "[\u043F\u044F][\u2500-\u256C\xA9\xB0\xB2\xB7\xF7\u0451\u0401]|\u0411\u2500"],
  // п°п╬я│п╨п╡п╟
  ["ibm866", "[\u2568\u2564]|\u0442\u0410"],
  // ╨Ь╨╛╤Б╨║
  ["windows-1250", "[\u0102\xC2\u0139\xC4][\x80-\xBF\u201A-\u2122\u20AC\u0104-\u017E]|\xE2\u20AC"],
  // fĂĽr
  ["windows-1256", "[\u0637\u0638][\x80-\xBF\u201A-\u2122\u20AC\u067E-\u06D2]|\xEF\xBB"],
  // ط§ظ„
  ["windows-1252", "[\xD0\xD1\xD8\xD9\xD7][\x80-\xBF\u201A-\u2122\u20AC\u0152-\u017E]"]
  // ÐœÐ¾ÑÐºÐ²Ð°
];
var SUSPECT = /* @__PURE__ */ new RegExp(CHARSETS.map(([, pattern]) => pattern).join("|"));
var RUN = /[^\0-\x7f\u2028\u2029]{2,}/g;
var PLAUSIBLE = /^[\u00a0-\u017f\u0401-\u045f\u0490\u0491\u05d0-\u05ea\u060c\u061b\u061f-\u0652\u0660-\u066a\u0670-\u06d3\u2010-\u203a\u20ac\u2116\u2122]$/;
var LONG3 = 6;
var INSIDE = /^\p{Ll}\p{Lu}/u;
var SEVERAL = 3;
var codePages = (text, from, to) => {
  if (!SUSPECT.test(text)) return [];
  let best = [];
  for (const [charset, pattern] of CHARSETS) {
    const bytes = new RegExp(pattern).test(text) ? bytesOf(charset) : void 0;
    const found = bytes ? sequences(text, from, to, (unit) => unit < 128 ? unit : bytes.get(unit) ?? -1) : [];
    if (found.length > best.length) best = found;
  }
  return [...best];
};
function sequences(text, from, to, byteOf) {
  const found = [];
  let sure2 = 0;
  for (const { 0: run, index } of matches(RUN, text, from, to)) {
    const units = utf8Units(unitsOf(text, index, run.length), byteOf);
    if (!units.every(isPlausibleSequence)) continue;
    const quoted = units.some(({ code, end, start }) => code >= 8208 && code < 8256 && end - start === 3);
    sure2 += quoted || run.length >= LONG3 || INSIDE.test(text.slice(Math.max(0, index - 1), index + 1)) ? SEVERAL : 1;
    for (const { start, end, code } of units) found.push(singleEdit("mojibake", start, end, String.fromCodePoint(code)));
  }
  return sure2 >= SEVERAL ? found : [];
}
var isPlausibleSequence = (unit) => isSequence(unit) && PLAUSIBLE.test(String.fromCodePoint(unit.code));
var tables = /* @__PURE__ */ new Map();
function bytesOf(charset) {
  if (tables.has(charset)) return tables.get(charset);
  let table2;
  try {
    const characters = new TextDecoder(charset).decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
    table2 = new Map([...characters].map((character, i) => [character.charCodeAt(0), 128 + i]));
  } catch {
    table2 = void 0;
  }
  tables.set(charset, table2);
  return table2;
}

// src/parse/damage/control-character.ts
var CONTROL = /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/g;
var ANY = /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
var controlCharacter = (text, from, to) => {
  if (!ANY.test(text)) return [];
  const found = [];
  for (const { 0: match, index } of matches(CONTROL, text, from, to)) {
    const edits = [];
    let meant = 0;
    for (let i = 0; i < match.length; i++) {
      const unit = match.charCodeAt(i);
      const character = unit >= 128 ? windows1252CharacterOf(unit) : "";
      const by = character.charCodeAt(0) >= 160 ? character : "";
      if (by) meant++;
      edits.push({ start: index + i, end: index + i + 1, text: by });
    }
    found.push({ kind: meant ? "latin-1" : "control-character", start: index, end: index + match.length, edits });
  }
  return found;
};

// src/lexicon/entities.ts
var latin1 = words(`nbsp	iexcl	cent	pound	curren	yen	brvbar	sect	uml	copy	ordf	laquo	not	shy	reg	macr	deg	plusmn	sup2	sup3	acute	micro	para	middot	cedil	sup1	ordm	raquo	frac14	frac12	frac34	iquest	Agrave	Aacute	Acirc	Atilde	Auml	Aring	AElig	Ccedil	Egrave	Eacute	Ecirc	Euml	Igrave	Iacute	Icirc	Iuml	ETH	Ntilde	Ograve	Oacute	Ocirc	Otilde	Ouml	times	Oslash	Ugrave	Uacute	Ucirc	Uuml	Yacute	THORN	szlig	agrave	aacute	acirc	atilde	auml	aring	aelig	ccedil	egrave	eacute	ecirc	euml	igrave	iacute	icirc	iuml	eth	ntilde	ograve	oacute	ocirc	otilde	ouml	divide	oslash	ugrave	uacute	ucirc	uuml	yacute	thorn	yuml`);
var others = words(`quot 22	amp 26	excl 21	num 23	dollar 24	percnt 25	lpar 28	rpar 29	comma 2c	hyphen 2010	period 2e	sol 2f	colon 3a	quest 3f	commat 40	apos 27	lt 3c	gt 3e	OElig 152	oelig 153	Scaron 160	scaron 161	Yuml 178	fnof 192	circ 2c6	tilde 2dc	Alpha 391	Beta 392	Gamma 393	Delta 394	Omega 3a9	alpha 3b1	beta 3b2	gamma 3b3	delta 3b4	mu 3bc	pi 3c0	omega 3c9	ensp 2002	emsp 2003	thinsp 2009	zwnj 200c	zwj 200d	lrm 200e	rlm 200f	ndash 2013	mdash 2014	horbar 2015	lsquo 2018	rsquo 2019	sbquo 201a	ldquo 201c	rdquo 201d	bdquo 201e	dagger 2020	Dagger 2021	bull 2022	hellip 2026	permil 2030	prime 2032	Prime 2033	lsaquo 2039	rsaquo 203a	frasl 2044	euro 20ac	trade 2122	larr 2190	uarr 2191	rarr 2192	darr 2193	minus 2212	infin 221e	asymp 2248	ne 2260	le 2264	ge 2265	loz 25ca	spades 2660	clubs 2663	hearts 2665	diams 2666`);
var entities = new Map([...latin1.map((name, index) => [name, String.fromCharCode(160 + index)]), ...others.map((row) => {
  const [name = "", code = ""] = row.split(" ");
  return [name, String.fromCharCode(Number.parseInt(code, 16))];
})]);

// src/parse/damage/entity.ts
var ENTITY = /&(?:amp;){0,2}(?:(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,7});|(amp)(?![\w;=])|(nbsp|quot|[lr][sd]quo|[mn]dash|hellip|szlig|[A-Za-z](?:uml|acute|grave|circ|tilde|cedil)|#(?:39|34|x27|8217|8216|822[01]|821[12]|160))(?![;=]|\w{0,8};))/g;
var BROKEN = /^(?:amp;)?(?:(#39|#039|#34|#8211|#8212|#8216|#8217|#8220|#8221|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip);|amp;(?=[A-Z]))/;
var REACH7 = 12;
var HIDDEN = /[\u00ad\u200b\u2060\ufeff]/;
var UNFIT = /[\p{Cc}\p{Cn}\p{Cs}\u2028\u2029]/u;
var entity = (text, from, to) => {
  const found = [];
  if (text.indexOf("&", from) >= 0) {
    for (const { 0: match, 1: name, 2: bare, 3: open, index } of matches(ENTITY, text, from, to)) {
      const value = entityCharacter(name ?? bare ?? open ?? "");
      if (value !== void 0) found.push(singleEdit("entity", index, index + match.length, value));
    }
  }
  return [...found, ...findBrokenEntities(text, from, to)].sort((a, b) => a.start - b.start || b.end - a.end);
};
function entityCharacter(name) {
  if (!name.startsWith("#")) {
    const value2 = entities.get(name) ?? (SHOUTED.has(name) ? entities.get(name.toLowerCase()) : void 0);
    return value2 !== void 0 && HIDDEN.test(value2) ? "" : value2;
  }
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 9 || code === 10 || code === 13) return " ";
  if (code > 1114111) return void 0;
  const value = code < 160 ? windows1252CharacterOf(code) : String.fromCodePoint(code);
  if (UNFIT.test(value)) return void 0;
  return HIDDEN.test(value) ? "" : value;
}
var SHOUTED = /* @__PURE__ */ new Set(["AMP", "QUOT", "LT", "GT", "NBSP", "COPY", "REG"]);
function findBrokenEntities(text, from, to) {
  const found = [];
  let quotes = 0;
  let line = from;
  let done = from;
  for (let at = text.indexOf(";", from); at >= 0 && at < to; at = text.indexOf(";", at + 1)) {
    let start = at;
    while (start > Math.max(done, at - REACH7) && /[a-z\d#]/.test(text.charAt(start - 1))) start--;
    const hash = text.slice(start, at).lastIndexOf("#");
    if (hash > 0) start += hash;
    else if (hash < 0 && /[\p{L}\p{N}&#]/u.test(text.charAt(start - 1))) continue;
    const before = text.charAt(start - 1);
    const match = before === "&" ? null : BROKEN.exec(text.slice(start, at + REACH7));
    if (!match || start + match[0].length > to || before === ";") continue;
    const name = match[1] ?? "amp";
    const value = entityCharacter(name) ?? "";
    const end = start + match[0].length;
    if (/["”]/.test(value)) {
      if (start > line) {
        quotes = 0;
        line = text.indexOf("\n", start);
        if (line < 0) line = text.length;
      }
      quotes++;
    }
    const joins = before === " " && isJoined(text, start, end, value, quotes);
    found.push(singleEdit("entity", joins ? start - 1 : start, end, value));
    done = end;
    at = end - 1;
  }
  return found;
}
function isJoined(text, start, end, value, quotes) {
  const inner = text.charAt(start - 2);
  if (value === "&") return /\p{Lu}/u.test(inner);
  if (value === "'" || value === "\u2019")
    return /\p{L}/u.test(inner) && /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(text.slice(end, end + 3));
  return value === '"' && quotes % 2 === 0 && /[^\s]/.test(inner) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

// src/parse/damage/escape-sequence.ts
var BACKSLASH = /(?<![\\:\w]\\|[A-Za-z]:|\\)\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(["'/](?!\w*\\[a-z]))|((?:r?\\?n|n)(?:\\r?\\?n){0,3})(?![a-z]{2,9}[{\\])|(t)(?![a-z]{2,9}[{\\]))/g;
var BYTES = /(?:=(?:C[2-9A-F]|D[\dA-F]|E[\dA-F]|F[0-4])(?:=[89AB][\dA-F]){1,3})+|(?:%(?:[Cc][2-9A-Fa-f]|[Dd][\dA-Fa-f]|[Ee][\dA-Fa-f]|[Ff][0-4])(?:%[89ABab][\dA-Fa-f]){1,3})+/g;
var SINGLE2 = /(?<=[\p{L}\p{N},.;:!?"”’)\s])(?:=(2[0-9A-F]|3D|9[1-7]|A0|[CDEF][\dA-F])|%(2[0-9A-Fa-f]))(?=[\p{L}\s"“‘]|$)/gu;
var SUM = /^[\p{L}\p{N}]=\d\d(?:\s|$)/u;
var REACH8 = 60;
var ADDRESS3 = /(?:\/\/|www\.|[?&]\w{0,20})\S*$/;
var escapeSequence = (text, from, to) => {
  const found = [];
  if (text.indexOf("\\", from) >= 0) {
    for (const match of matches(BACKSLASH, text, from, to))
      if (!isInPath(text, match.index)) found.push(backslashMatch(match));
  }
  const equals = text.indexOf("=", from) >= 0;
  if (!equals && text.indexOf("%", from) < 0) return found;
  const add = (index, length, value) => {
    if (value !== void 0 && !ADDRESS3.test(text.slice(Math.max(0, index - REACH8), index)))
      found.push(singleEdit("escape", index, index + length, value));
  };
  for (const { 0: bytes, index } of matches(BYTES, text, from, to)) add(index, bytes.length, utf8(bytes));
  const sums = [];
  for (const { 0: all, 1: mail, 2: address, index } of matches(SINGLE2, text, from, to)) {
    const byte = Number.parseInt(mail ?? address ?? "", 16);
    const inside2 = byte < 128 || /\p{L}/u.test(text.charAt(index - 1)) || byte === 147;
    if (!inside2) continue;
    const value = byte === 160 ? " " : windows1252CharacterOf(byte);
    if (SUM.test(text.slice(index - 1, index + 4))) sums.push([index, value]);
    else add(index, all.length, value);
  }
  if (found.some(({ start }) => text.charAt(start) === "=")) for (const [index, value] of sums) add(index, 3, value);
  return found.sort((a, b) => a.start - b.start);
};
var PATH = /^["'(]?(?:[A-Za-z]:\\|\\\\)|\\[^nrtux"'/\\]/;
var USER = /^[A-Z]{2,}\\t[a-z]/;
function isInPath(text, at) {
  let [from, to] = [at, at];
  while (from > Math.max(0, at - REACH8) && !isSpace(text.charCodeAt(from - 1))) from--;
  while (to < Math.min(text.length, at + REACH8) && !isSpace(text.charCodeAt(to))) to++;
  const word2 = text.slice(from, to);
  return PATH.test(word2) || USER.test(word2);
}
function backslashMatch({ 0: all, 1: four, 2: two, 3: mark, 4: breaks, index }) {
  const end = index + all.length;
  const hex = four ?? two;
  if (hex !== void 0) {
    const code = Number.parseInt(hex, 16);
    const value = code < 32 || code >= 55296 && code < 57344 ? "" : code < 160 ? windows1252CharacterOf(code) : String.fromCharCode(code);
    return { kind: "escape", start: index, end, edits: value === "" ? [] : [{ start: index, end, text: value }] };
  }
  if (mark !== void 0) return singleEdit("escape", index, end, mark);
  if (breaks === void 0) return singleEdit("escape", index, end, " ");
  const paragraph = breaks.split("n").length > 2;
  const edit = { start: index, end, text: paragraph ? "\n\n" : "\n", cut: paragraph ? "paragraph" : "line" };
  return { kind: "escape", start: index, end, edits: [edit] };
}
function utf8(bytes) {
  try {
    return decodeURIComponent(bytes.replaceAll("=", "%"));
  } catch {
    return void 0;
  }
}

// src/parse/damage/invisible.ts
var INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
var ANY2 = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
var RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
var JOINED = /[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]/;
var UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/;
var invisible = (text, from, to) => {
  if (!ANY2.test(text)) return [];
  const found = [];
  let lineStart = -1;
  let lineEnd = -1;
  let rightToLeft = false;
  for (const { 0: match, index } of matches(INVISIBLE, text, from, to)) {
    if (index >= lineEnd) {
      lineStart = text.lastIndexOf("\n", index) + 1;
      lineEnd = text.indexOf("\n", index);
      if (lineEnd < 0) lineEnd = text.length;
      rightToLeft = RIGHT_TO_LEFT.test(text.slice(lineStart, lineEnd));
    }
    const unit = match.charCodeAt(0);
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    if (unit === 173) {
      found.push(singleEdit("soft-hyphen", index, index + 1, ""));
      continue;
    }
    if (unit === 65279 && index === 0) continue;
    const direction = unit === 8206 || unit === 8207 || unit >= 8234 && unit <= 8238 || unit >= 8294;
    if (direction && unit !== 65279) {
      if (!rightToLeft) found.push(singleEdit("direction", index, index + 1, ""));
      continue;
    }
    if (unit === 8203 && (UNSPACED.test(before) || UNSPACED.test(after))) continue;
    if ((unit === 8204 || unit === 8205) && (JOINED.test(before) || JOINED.test(after))) continue;
    if (unit === 8205 && isPicture(text.charCodeAt(index - 1)) && isPicture(text.charCodeAt(index + 1))) continue;
    found.push(singleEdit("zero-width", index, index + 1, ""));
  }
  return found;
};
var isPicture = (unit) => unit >= 55296 && unit < 57344 || unit >= 8592 && unit < 11264 || unit === 65039;

// src/parse/damage/lawful-edits.ts
var FORBIDDEN = /[\0-\u0009\u000b-\u001f\u0085\u2028\u2029\ufffe\uffff]|\p{Cs}/gu;
var SEPARATOR2 = /[\t\v\f\r\u0085\u2028\u2029]/;
var allowed = (text) => text.replace(FORBIDDEN, (unit) => SEPARATOR2.test(unit) ? " " : unit >= "\uD800" && unit < "\uE000" ? "\uFFFD" : "");
function lawfulEdits(text, edit) {
  const by = allowed(edit.text);
  const one = by === edit.text ? edit : { ...edit, text: by };
  return hasBreak(text, edit) ? inLines(text, one) : [one];
}
function hasBreak(text, { start, end }) {
  for (let i = start; i < end; i++) if (isLineSeparator(text.charCodeAt(i))) return true;
  return false;
}
var isLineSeparator = (unit) => unit === 10 || unit === 13 || unit === 133 || unit === 8232 || unit === 8233;
function inLines(text, { start, end, ...rest }) {
  const pieces = [];
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !isLineSeparator(text.charCodeAt(to))) to++;
    const piece = trimSpan(text, from, to);
    if (piece) pieces.push(pieces.length === 0 ? { ...rest, ...piece } : { ...piece, text: "" });
    from = to + 1;
  }
  return pieces;
}

// src/lexicon/tags.ts
var rows3 = [["paragraph", `p	div	h1	h2	h3	h4	h5	h6	ul	ol	dl	table	thead	tbody	blockquote	section	article	header	footer	main	aside	nav	figure	figcaption	pre	hr	body	html	head	title	form	center	caption	address`], ["line", "br	li	tr	dt	dd"], ["cell", "td	th"], ["inline", `a	abbr	acronym	b	big	cite	code	del	em	font	i	img	input	ins	kbd	label	link	mark	meta	nobr	o	q	s	small	source	span	strike	strong	style	script	sub	sup	svg	time	tt	u	var	video	audio	iframe	button	wbr`]];
var tags = new Map(rows3.flatMap(([kind, names]) => words(names).map((name) => [name, kind])));

// src/parse/damage/leftover-tag.ts
var TAG2 = /(?:<|&(?:amp;)?lt;)(?:(\/?)([A-Za-z][A-Za-z\d]{0,10})(\s[^<>\n\r\u0085\u2028\u2029]{0,500}?)?\s?\/?|!--[^<>\n\r\u0085\u2028\u2029]{0,500}?--)(?:>|&(?:amp;)?gt;)/y;
var ATTRIBUTES = /^\s+[\w:-]+\s*=|^\s*$/;
var CLOSED3 = /<\/[A-Z][A-Z\d]{0,10}\s?>|<[A-Z]{1,10}\s+[\w-]+\s?=/;
var leftoverTag = (text, from, to) => {
  const found = [];
  let capitals;
  for (const start of tagStarts(text, from, to)) {
    TAG2.lastIndex = start;
    const match = TAG2.exec(text);
    if (!match || start + match[0].length > to) continue;
    const [whole, , name, attributes = ""] = match;
    const end = start + whole.length;
    const kind = name === void 0 ? "inline" : tags.get(name.toLowerCase());
    if (kind === void 0 || !ATTRIBUTES.test(attributes)) continue;
    if (name !== void 0 && name === name.toUpperCase() && !(capitals ??= CLOSED3.test(text))) continue;
    const cut = kind === "paragraph" || kind === "line" ? kind : void 0;
    const by = cut === "paragraph" ? "\n\n" : cut === "line" ? "\n" : kind === "cell" ? " " : "";
    found.push({ kind: "leftover-tag", start, end, edits: [{ start, end, text: by, ...cut && { cut } }] });
  }
  return [...found, ...findForumTags(text, from, to)].sort((a, b) => a.start - b.start);
};
var BOARD = /\[\/?(?:b|i|u|s|url|img|quote|code|list|size|color|center|caption|embed|gallery|B|I|U|URL|IMG|QUOTE)(?:[= ][^\][\n\r]{0,200})?\]|<!\[CDATA\[|\]\]>|<\/?o:p>/g;
function findForumTags(text, from, to) {
  if (text.indexOf("[/", from) < 0 && text.indexOf("[CDATA[", from) < 0 && text.indexOf("<o:p", from) < 0) return [];
  return Array.from(
    matches(BOARD, text, from, to),
    ({ 0: tag, index }) => singleEdit("leftover-tag", index, index + tag.length, "")
  );
}
function tagStarts(text, from, to) {
  const found = [];
  for (const sign of text.indexOf("&", from) < 0 ? ["<"] : ["<", "&lt;", "&amp;lt;"])
    for (let at = text.indexOf(sign, from); at >= 0 && at < to; at = text.indexOf(sign, at + 1)) found.push(at);
  return found;
}

// src/parse/damage/letter-spacing.ts
var SPACED = /(?<!\S)[\p{Lu}\p{Ll}](?: [\p{Lu}\p{Ll}]){2,}(?!\S)/gu;
var SUSPECT2 = /[A-Za-z\u00aa-\uffff] [A-Za-z\u00aa-\uffff] [A-Za-z\u00aa-\uffff](?!\S)/;
var WORDS10 = /^(?:[aeiouykvwszàáèéêóôy]+|[авикосуяжб]+)$/i;
var PRONOUNCED = /^(?!.*[^AEIOUYÄÖÜÅØÆÉÈАЕИОУЫЭЮЯІЇ]{3}).*[AEIOUYÄÖÜÅØÆÉÈАЕИОУЫЭЮЯІЇ]/u;
var letterSpacing = (text, from, to) => {
  if (!SUSPECT2.test(text)) return [];
  const found = [];
  for (const { 0: match, index } of matches(SPACED, text, from, to)) {
    const word2 = match.replaceAll(" ", "");
    if (!isSpacedWord(word2)) continue;
    const edits = [];
    for (let at = text.indexOf(" ", index); at >= 0 && at < index + match.length; at = text.indexOf(" ", at + 1))
      edits.push({ start: at, end: at + 1, text: "" });
    found.push({ kind: "letter-spacing", start: index, end: index + match.length, edits });
  }
  return found;
};
function isSpacedWord(word2) {
  if (WORDS10.test(word2) || isAlphabet(word2)) return false;
  if (word2 === word2.toUpperCase()) return word2.length > 3 && PRONOUNCED.test(word2);
  return /^\p{L}\p{Ll}+$/u.test(word2);
}
function isAlphabet(word2) {
  const letters = [...word2.toLowerCase()];
  return letters.every((letter2, i) => i === 0 || letter2.charCodeAt(0) === word2.toLowerCase().charCodeAt(i - 1) + 1);
}

// src/parse/damage/lines-after-edits.ts
function linesAfterEdits(text, lines2, edits) {
  const start = [];
  const end = [];
  const indent = [];
  const flags2 = [];
  let next = 0;
  for (let line = 0; line < lines2.count; line++) {
    const from = lines2.start[line];
    const lineFlags = lines2.flags[line];
    let to = lines2.end[line];
    const push = (a, b, flag4) => {
      start.push(a);
      end.push(b);
      indent.push(lines2.indent[line]);
      flags2.push(flag4);
    };
    while (next < edits.length && edits[next].start < from) next++;
    const first = next;
    while (next < edits.length && edits[next].start < to) next++;
    if (first === next) {
      push(from, to, lineFlags);
      continue;
    }
    const inLine = edits.slice(first, next);
    const last = inLine.at(-1);
    if (last.end > to) to = last.end;
    const cuts = inLine.filter((edit) => edit.cut);
    let seen = 0;
    const flag3 = (cuts.length ? lineFlags & ~HAS_GAPS : lineFlags) | HAS_IRREGULAR;
    let at = from;
    let filled = false;
    for (const cut of [...cuts, void 0]) {
      const before = seen;
      while (seen < inLine.length && inLine[seen] !== cut) seen++;
      const piece = trimEdited(text, at, cut?.start ?? to, inLine.slice(before, seen));
      if (piece.start < piece.end) {
        push(piece.start, piece.end, flag3);
        filled = true;
      }
      if (cut?.cut === "paragraph") push(cut.start, cut.start, 0);
      if (cut) at = cut.end;
      seen++;
    }
    if (!filled && !cuts.some(({ cut }) => cut === "paragraph")) push(from, from, 0);
  }
  return { ...lines2, count: start.length, start, end, indent, flags: flags2 };
}
var SOFT_HYPHEN2 = 173;
function trimEdited(text, from, to, edits) {
  let start = from;
  let end = to;
  let first = 0;
  let last = edits.length - 1;
  while (start < end) {
    while (first < edits.length && edits[first].start < start) first++;
    const edit = edits[first];
    if (isSpace(text.charCodeAt(start))) start++;
    else if (edit?.start === start && edit.end <= end && edit.text.trim() === "") start = edit.end;
    else break;
  }
  while (end > start) {
    while (last >= 0 && edits[last].end > end) last--;
    const edit = edits[last];
    if (edit?.end === end && edit.start >= start) {
      if (edit.text.trim() !== "" || text.charCodeAt(edit.start) === SOFT_HYPHEN2) break;
      end = edit.start;
    } else if (isSpace(text.charCodeAt(end - 1))) end--;
    else break;
  }
  return { start, end };
}

// src/parse/damage/lost-apostrophe.ts
var ENDING = /^\?(?:s|t|re|ve|ll|d|m)(?=[\s.,;:!)"”’]|$)/;
var lostApostrophe = (text, from, to) => {
  const found = [];
  for (let at = text.indexOf("?", from); at >= 0 && at < to; at = text.indexOf("?", at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) || !ENDING.test(text.slice(at, at + 5))) continue;
    if (isInAddress(text, at)) continue;
    found.push({
      kind: "lost-apostrophe",
      start: at,
      end: at + 1,
      edits: [{ start: at, end: at + 1, text: "\u2019" }],
      offer: true
    });
  }
  return found;
};
var REACH9 = 80;
function isInAddress(text, at) {
  let start = at;
  while (start > Math.max(0, at - REACH9) && /\S/.test(text.charAt(start - 1))) start--;
  return /[/@]|\.\p{Ll}/u.test(text.slice(start, at));
}

// src/text/mac-roman.ts
var HIGH = "\xC4\xC5\xC7\xC9\xD1\xD6\xDC\xE1\xE0\xE2\xE4\xE3\xE5\xE7\xE9\xE8\xEA\xEB\xED\xEC\xEE\xEF\xF1\xF3\xF2\xF4\xF6\xF5\xFA\xF9\xFB\xFC\u2020\xB0\xA2\xA3\xA7\u2022\xB6\xDF\xAE\xA9\u2122\xB4\xA8\u2260\xC6\xD8\u221E\xB1\u2264\u2265\xA5\xB5\u2202\u2211\u220F\u03C0\u222B\xAA\xBA\u03A9\xE6\xF8\xBF\xA1\xAC\u221A\u0192\u2248\u2206\xAB\xBB\u2026\xA0\xC0\xC3\xD5\u0152\u0153\u2013\u2014\u201C\u201D\u2018\u2019\xF7\u25CA\xFF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02\u2021\xB7\u201A\u201E\u2030\xC2\xCA\xC1\xCB\xC8\xCD\xCE\xCF\xCC\xD3\xD4\uF8FF\xD2\xDA\xDB\xD9\u0131\u02C6\u02DC\xAF\u02D8\u02D9\u02DA\xB8\u02DD\u02DB\u02C7";
var BYTES2 = /* @__PURE__ */ new Map(
  [...HIGH].map((character, index) => [character.charCodeAt(0), 128 + index])
);
var macRomanByteOf = (unit) => unit < 128 ? unit : BYTES2.get(unit) ?? -1;

// src/parse/damage/mac-roman.ts
var GOES_ON3 = "\xC4\xC5\xC7\xC9\xD1\xD6\xDC\xE1\xE0\xE2\xE4\xE3\xE5\xE7\xE9\xE8\xEA\xEB\xED\xEC\xEE\xEF\xF1\xF3\xF2\xF4\xF6\xF5\xFA\xF9\xFB\xFC\u2020\xB0\xA2\xA3\xA7\u2022\xB6\xDF\xAE\xA9\u2122\xB4\xA8\u2260\xC6\xD8\u221E\xB1\u2264\u2265\xA5\xB5\u2202\u2211\u220F\u03C0\u222B\xAA\xBA\u03A9\xE6\xF8";
var SUSPECT3 = /* @__PURE__ */ new RegExp(`[\xAC\u221A\u0192\u2248\u201A\u0152\u0153\u0178\xFF\u2013\u2014\u2030\xC2\xCA\xC1\xCB\xC8\xCD\xCE\xCF\xCC\xD3\xD4\u2021\xB7\u201E][${GOES_ON3}]`);
var RUN2 = /* @__PURE__ */ new RegExp(`[${GOES_ON3}\xAC\u221A\u0192\u2248\u201A\u0152\u0153\u0178\xFF\u2013\u2014\u201C\u201D\u2018\u2019\xF7\u25CA\u2044\u20AC\u2039\u203A\uFB01\uFB02\u2021\xB7\u201E\u2030\xC2\xCA\xC1\xCB\xC8\xCD\xCE\xCF\xCC\xD3\xD4\uF8FF]{2,}`, "g");
var TIMES = 2;
var CHAIN = 3;
var macRoman = (text, from, to) => {
  if (!SUSPECT3.test(text)) return [];
  const found = [];
  for (const match of matches(RUN2, text, from, to)) {
    let units = utf8Units(unitsOf(text, match.index, match[0].length), macRomanByteOf);
    const chained = units.length >= CHAIN && units.every(isSequence);
    const sure2 = chained ? units : units.filter((unit) => isSureMojibake(text, unit));
    if (sure2.length === 0) continue;
    for (let time = 1; time < TIMES && units.some(({ code }) => code === ROOT || code === LOW); time++)
      units = utf8Units(units, macRomanByteOf);
    for (const unit of units.filter(isSequence))
      if (chained || isSureMojibake(text, unit))
        found.push(singleEdit("mojibake", unit.start, unit.end, String.fromCodePoint(unit.code)));
  }
  return found;
};
var ROOT = 8730;
var LOW = 8218;
var SUM2 = /[π∑∏∫∂∞∆Ω±≤≥≠]/;
var LETTER2 = /\p{L}/u;
function isSureMojibake(text, { start, end, code }) {
  if (end - start < 2 || code < 160) return false;
  switch (text.charAt(start)) {
    case "\u201A":
      return true;
    case "\xAC":
      return true;
    case "\u0192":
      return true;
    case "\u221A":
    // √©; not √π
    case "\u2248":
      return LETTER2.test(text.charAt(start - 1)) || !SUM2.test(text.charAt(start + 1)) && !/\d/.test(text.charAt(end));
    default:
      return false;
  }
}

// src/parse/damage/mixed-line-ends.ts
var RARE = /[\r\u0085\u2028\u2029]/;
var ENDS4 = /\r\n|[\r\n\u0085\u2028\u2029]/g;
var mixedLineEnds = (text, from, to) => {
  if (!RARE.test(text)) return [];
  const ends = [...matches(ENDS4, text, from, to)].map(({ 0: sign, index }) => ({
    sign,
    start: index,
    end: index + sign.length
  }));
  const odd = ends.find(({ sign }) => sign !== ends[0]?.sign);
  if (!odd) return [];
  const counts = /* @__PURE__ */ new Map();
  for (const { sign } of ends) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const [[usual = "\n"] = []] = [...counts].sort((a, b) => b[1] - a[1]);
  const edits = ends.filter(({ sign }) => sign !== usual).map(({ start, end }) => ({ start, end, text: usual }));
  return [{ kind: "mixed-line-ends", start: odd.start, end: odd.end, edits, offer: true }];
};

// src/parse/damage/mojibake.ts
var SUSPECT4 = /[\u00c2-\u00f4][\u0080-\u0084\u0086-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
var RUN3 = /[\u00c2-\u00f4][\u0080-\u0084\u0086-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g;
var TIMES2 = 3;
var mojibake = (text, from, to) => {
  if (!SUSPECT4.test(text)) return [];
  const likely = [];
  let sure2 = false;
  for (const match of matches(RUN3, text, from, to)) {
    let units = decodeUnits(unitsOf(text, match.index, match[0].length));
    const sequences2 = units.filter(isSequence);
    const rest = units.filter(
      (unit) => !isSequence(unit) && !QUOTES.has(unit.code) && unit.code !== 8364 && unit.code !== 226
    );
    if (sequences2.length > 1 && rest.length > 0) {
      likely.push({ kind: "mojibake", start: match.index, end: match.index + match[0].length, edits: [] });
      sure2 = true;
      continue;
    }
    const whole = sequences2.length > 1 && sequences2.length === units.length;
    for (let time = 1; time < TIMES2 && units.some(isSequence); time++) units = decodeUnits(units, true);
    for (const { start, end, code } of units) {
      if (end - start < 2 || !isPlausible(text, start, code)) continue;
      const strength = whole ? "sure" : strengthOf(text.charCodeAt(start), text.charCodeAt(start + 1));
      if (strength === "unlikely") continue;
      if (strength === "sure") sure2 = true;
      likely.push(singleEdit("mojibake", start, end, String.fromCodePoint(code)));
    }
    if (!whole) sure2 = addLoneQuote(text, units, likely) || sure2;
  }
  if (!sure2) return [];
  return [...likely, ...findLeftovers(text, from, to)].sort((a, b) => a.start - b.start);
};
var decodeUnits = (units, again = false) => utf8Units(units, windows1252ByteOf, again ? (lead, second) => strengthOf(lead, second) === "sure" : void 0);
var FOLLOWS2 = new Set([..."\u2018\u2019\u201C\u201D\u2013\u2014\u2026\xAB\xBB\u2039\u203A\u2122\xAE\xA9\xB0\u2020\u2021\u2022\xB7\xA7\xB9\xB2\xB3\xAA\xBA\xA0"].map((mark) => mark.charCodeAt(0)));
var QUOTES = new Set([..."\u2018\u2019\u201C\u201D\u2013\u2014\u2026\xAB\xBB\u2039\u203A\u2122\xA0"].map((mark) => mark.charCodeAt(0)));
var LEADS2 = /* @__PURE__ */ new Set([194, 195, 196, 197, 208, 209, 226]);
function strengthOf(lead, second) {
  const natural = lead === 194 ? false : lead === 195 ? QUOTES.has(second) : FOLLOWS2.has(second);
  if (!natural) return "sure";
  return LEADS2.has(lead) ? "likely" : "unlikely";
}
function isPlausible(text, start, code) {
  if (/[\p{Cc}\p{Cn}\p{Co}]/u.test(String.fromCodePoint(code))) return false;
  const capitals = start > 1 && CHARACTER_CLASS[text.charCodeAt(start - 1)] === CAPITAL && CHARACTER_CLASS[text.charCodeAt(start - 2)] === CAPITAL;
  return !(capitals && CHARACTER_CLASS[code] === SMALL);
}
function addLoneQuote(text, units, found) {
  const last = units.at(-1);
  if (last?.code !== 8364 || text.charCodeAt(last.start - 1) !== 226) return false;
  found.push(singleEdit("mojibake", last.start - 1, last.end, "\u201D"));
  return true;
}
var LEFTOVER = /(?<![\p{L}\p{N}])Ã (s(?!\p{L})| )?|Ã(?=\s)|Â(?=\s|$)/gu;
function findLeftovers(text, from, to) {
  const found = [];
  for (const { 0: match, 1: tail, index } of matches(LEFTOVER, text, from, to)) {
    const closed = tail === "s" || tail === " ";
    if (match.startsWith("\xC2")) {
      if (!/\p{Lu}/u.test(text.charAt(index - 1))) found.push(singleEdit("mojibake", index, index + 1, ""));
    } else found.push(singleEdit("mojibake", index, index + (closed ? 2 : 1), "\xE0"));
  }
  return found;
}

// src/parse/damage/replacement-character.ts
var replacementCharacter = (text, from, to) => text.indexOf("\uFFFD", from) < 0 ? [] : [...matches(/\ufffd+/g, text, from, to)].map(({ 0: match, index }) => ({
  kind: "replacement-character",
  start: index,
  end: index + match.length,
  edits: []
}));

// src/parse/damage/find-damage.ts
var anywhere = [leftoverTag, entity, escapeSequence, letterSpacing, lostApostrophe];
var beyondAscii = [
  codePages,
  mojibake,
  macRoman,
  invisible,
  controlCharacter,
  replacementCharacter,
  mixedLineEnds
];
function findDamage(text, lines2, wire, repair) {
  const from = lines2.start[0] ?? 0;
  let to = lines2.end[lines2.count - 1] ?? from;
  while (to < text.length && isSpace(text.charCodeAt(to))) to++;
  const all = [];
  for (const find of anywhere) for (const found2 of find(text, from, to)) all.push(found2);
  if (!lines2.ascii) for (const find of beyondAscii) for (const found2 of find(text, from, to)) all.push(found2);
  if (all.length === 0) return { lines: lines2, marks: wire, found: [] };
  const { found, repairs } = dropOverlaps(text, all, wire ?? []);
  if (!repair || repairs.length === 0) return { lines: lines2, marks: wire, found };
  const marks2 = wire ? [...wire, ...repairs].sort((a, b) => a.start - b.start) : repairs;
  return { lines: linesAfterEdits(text, lines2, repairs), marks: marks2, found };
}
function dropOverlaps(text, all, wire) {
  const order = all.map((item, rank2) => ({ item, rank: rank2, end: item.edits.at(-1)?.end ?? item.end }));
  order.sort((a, b) => a.item.start - b.item.start || b.end - a.end || a.rank - b.rank);
  const found = [];
  const repairs = [];
  let taken = 0;
  let next = 0;
  for (const { item } of order) {
    const edits = [];
    const changes = item.offer ? item.edits : item.edits.flatMap((each2) => lawfulEdits(text, each2));
    for (const edit of changes) {
      if (edit.start < taken) continue;
      while (next < wire.length && wire[next].end <= edit.start) next++;
      const mark = wire[next];
      if (mark && mark.start < edit.end) continue;
      edits.push({ ...edit, kind: item.kind });
    }
    if (item.edits.length > 0 && edits.length === 0) continue;
    found.push({ ...item, edits });
    if (item.offer || edits.length === 0) continue;
    for (const edit of edits) repairs.push(edit);
    taken = edits.at(-1).end;
  }
  return { found, repairs };
}

// src/parse/damage/all-caps.ts
var LETTERS = 60;
var SMALLS = 30;
function isBodyInCapitals(body) {
  let capitals = 0;
  let smalls = 0;
  for (const block of body) {
    if (block.kind !== "paragraph") continue;
    const { text } = block;
    for (let i = 0; i < text.length; i++) {
      const kind = CHARACTER_CLASS[text.charCodeAt(i)];
      if (kind === CAPITAL) capitals++;
      else if (kind === SMALL && ++smalls > SMALLS) return false;
    }
  }
  return capitals >= LETTERS && smalls * 20 < capitals;
}

// src/parse/damage/damage-kinds.ts
var hidden = (what, plural) => ({
  severity: "info",
  one: () => `Invisible character: ${what}.`,
  many: (count) => `${count} invisible characters: ${plural}.`
});
var marks = {
  "": "Start of heading (SOH)",
  "": "Start of text (STX)",
  "": "End of text (ETX)",
  "": "End of transmission (EOT)"
};
var damageKinds = {
  mojibake: {
    severity: "warning",
    one: (shown) => `${shown} is UTF-8 decoded in the wrong charset.`,
    many: (count) => `UTF-8 decoded in the wrong charset: ${count} characters are garbled.`,
    hint: "Decode the source as UTF-8."
  },
  "latin-1": {
    severity: "warning",
    one: () => "Control character in place of a Windows-1252 quotation mark or dash.",
    many: (count) => `${count} control characters in place of Windows-1252 quotation marks or dashes.`,
    hint: "Decode the source as Windows-1252."
  },
  entity: {
    severity: "warning",
    one: (shown) => `HTML entity ${shown} left in the text.`,
    many: (count) => `${count} HTML entities left in the text.`,
    hint: "Extract the text after parsing the HTML."
  },
  escape: {
    severity: "warning",
    one: (shown) => `Escape sequence ${shown} left in the text.`,
    many: (count) => `${count} escape sequences left in the text.`,
    hint: "Extract the text after decoding the source."
  },
  "leftover-tag": {
    severity: "warning",
    one: (shown) => `HTML tag ${shown} left in the text.`,
    many: (count) => `${count} HTML tags left in the text.`,
    hint: "Extract the text after parsing the HTML."
  },
  "letter-spacing": {
    severity: "warning",
    one: (shown) => `${shown} is one word with a space after each letter.`,
    many: (count) => `${count} words have a space after each letter.`
  },
  "soft-hyphen": hidden("soft hyphen", "soft hyphens"),
  "zero-width": hidden("zero-width character", "zero-width characters"),
  direction: hidden("text direction mark", "text direction marks"),
  "control-character": {
    severity: "warning",
    one: (shown) => `${marks[shown.slice(1, -1)] ?? "Control character"} in the text.`,
    many: (count) => `${count} control characters in the text.`
  },
  "replacement-character": {
    severity: "warning",
    one: () => "Character lost: the bytes were decoded in the wrong charset.",
    many: (count) => `${count} characters lost: the bytes were decoded in the wrong charset.`,
    hint: "Decode the source in the charset that it was sent in."
  },
  "lost-apostrophe": {
    severity: "warning",
    one: () => "Question mark inside a word, probably a lost apostrophe.",
    many: (count) => `Question marks inside ${count} words, probably lost apostrophes.`,
    hint: "Check whether an apostrophe is meant."
  },
  "mixed-line-ends": {
    severity: "info",
    one: () => "Mixed line endings; the first different one is here.",
    many: () => "Mixed line endings."
  }
};

// src/parse/damage/report-damage.ts
var EACH = 3;
var SHOWN = 40;
function reportDamage(builder, text, { found }) {
  const byKind = /* @__PURE__ */ new Map();
  for (const item of found) {
    const same = byKind.get(item.kind);
    if (same) same.push(item);
    else byKind.set(item.kind, [item]);
  }
  for (const [kind, places2] of byKind) {
    if (places2.length > EACH) reportPlaces(builder, text, kind, places2);
    else for (const place of places2) reportPlaces(builder, text, kind, [place]);
  }
  reportCapitals(builder);
}
function reportPlaces(builder, text, kind, places2) {
  const [first] = places2;
  const words4 = damageKinds[kind];
  if (!first || !words4) return;
  const { start, end } = first;
  const edits = places2.flatMap(
    ({ edits: repairs }) => repairs.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text }))
  );
  const shown = text.slice(start, Math.min(end, start + SHOWN)) + (end > start + SHOWN ? "\u2026" : "");
  builder.report({
    rule: `damage/${kind}`,
    severity: words4.severity,
    message: places2.length === 1 ? words4.one(`\u201C${shown}\u201D`) : words4.many(places2.length),
    ...words4.hint !== void 0 && { hint: words4.hint },
    path: places2.length === 1 ? pathAt(builder, first) : "",
    span: { start, end },
    ...edits.length > 0 && { fix: { edits } }
  });
}
function pathAt({ spans }, { start, end }) {
  let path = "";
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate in spans) {
    const span2 = spans[candidate];
    if (span2.start > start || span2.end < end || span2.end - span2.start > smallest) continue;
    if (span2.end - span2.start === smallest && candidate.length <= path.length) continue;
    path = candidate;
    smallest = span2.end - span2.start;
  }
  return path;
}
function reportCapitals(builder) {
  if (!isBodyInCapitals(builder.article.body)) return;
  builder.report({
    rule: "damage/all-caps",
    severity: "info",
    message: "Copy is in capitals: names and sentence starts cannot be recognized by case.",
    path: ""
  });
}

// src/parse/envelope/fill-article.ts
function fillBeforeText(builder, { envelope, spans }) {
  if (envelope?.kind === "zczc") {
    const headline = addHeaderLine(builder, spans, "headline", envelope.header.headline, "headline");
    if (headline) builder.article.headline = headline;
  }
}
function fillAfterText(builder, opened, copy, zone) {
  const { envelope, spans } = opened;
  if (!envelope) return;
  const local = localTime(envelope);
  const offset = local === void 0 || envelope.trailer.zone !== void 0 ? "" : offsetOfTime(void 0, local, zone);
  const filed = opened.filed ?? (local !== void 0 && offset ? local + offset : void 0);
  const { article } = builder;
  Object.assign(builder.spans, spans);
  builder.diagnostics.push(...opened.diagnostics);
  fillItemFields(builder, envelope, spans, filed);
  if (local !== void 0 && !opened.filed) fillPublished(builder, local + offset, spans, copy);
  const named = slugAndTake(envelope);
  if (article.slugline === void 0) {
    const slugline2 = addHeaderLine(builder, spans, "slugline", named.slugline?.value, named.slugline?.field);
    if (slugline2) article.slugline = slugline2;
  }
  if (article.take === void 0 && named.take) {
    const text = addHeaderLine(builder, spans, "take.text", named.take.value, named.take.field);
    const read = text === void 0 ? void 0 : parseTake(text);
    if (read) article.take = read;
    else delete builder.spans["take.text"];
  }
  if (article.subjects === void 0 && envelope.kind === "anpa-1312") {
    const code = addHeaderLine(builder, spans, "subjects.0.code", envelope.header.category, "category");
    if (code) article.subjects = [{ scheme: "a1312cat", code }];
  }
  if (article.genre === void 0 && envelope.kind === "zczc") {
    const genre = addHeaderLine(builder, spans, "genre", envelope.header.genre, "genre");
    if (genre) article.genre = genre;
  }
}
function fillItemFields(builder, envelope, spans, filed) {
  const item = {};
  if (filed) {
    item.versionCreated = filed;
    item.sent = filed;
  }
  const { kind, header } = envelope;
  const priority = kind === "anpa-1312" ? ANPA_PRIORITY[header.priority?.toLowerCase() ?? ""] : kind === "iptc-7901" ? header.priority : void 0;
  if (priority !== void 0) item.priority = priority;
  const service = kind === "iptc-7901" ? addHeaderLine(builder, spans, "item.service", header.source, "source") : addHeaderLine(builder, spans, "item.service", header.service, "service");
  if (service) item.service = service;
  if (Object.keys(item).length) builder.article.item = { ...builder.article.item, ...item };
}
function localTime({ trailer: { date, time } }) {
  return date && time ? `${date}T${time.length === 5 ? `${time}:00` : time}` : void 0;
}
function fillPublished(builder, at, spans, copy) {
  const { article } = builder;
  const span2 = spans["envelope.trailer.date"];
  if (article.published || !span2) return;
  const text = copy.slice(span2.start, span2.end);
  if (!fitsLine(text)) return;
  article.published = { text, at };
  builder.spans["published.text"] = span2;
}
function slugAndTake({ kind, header }) {
  const named = (value, field) => value === void 0 ? void 0 : { value, field };
  const slugline2 = kind === "anpa-1312" ? named(header.keyword, "keyword") : kind === "iptc-7901" ? named(header.keywords, "keywords") : named(header.slugline, "slugline");
  const take = kind === "anpa-1312" ? named(header.version, "version") : kind === "zczc" ? named(header.take, "take") : void 0;
  return { ...slugline2 && { slugline: slugline2 }, ...take && { take } };
}
function addHeaderLine(builder, spans, path, value, field) {
  const span2 = spans[`envelope.header.${field ?? ""}`];
  if (!value || !span2 || !fitsLine(value)) return void 0;
  builder.spans[path] = span2;
  return value;
}
function fitsLine(value) {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    const kind = CHARACTER_CLASS[unit];
    if (kind === IRREGULAR || kind === TAB || kind === BREAK || unit === 11 || unit === 12 || unit === 127)
      return false;
  }
  return true;
}
var VERSION2 = /^(?:(\d{1,2})(?:st|nd|rd|th)[ -]?)?(ld|lead|writethru|writethrough|add|sub|insert|update|take)(?:[ -]?(writethru|writethrough))?[ -]?(\d{1,3})?$/i;
var KINDS = {
  ld: "lead",
  lead: "lead",
  writethru: "writethru",
  writethrough: "writethru",
  add: "add",
  sub: "substitute",
  insert: "insert",
  update: "update",
  take: "take"
};
function parseTake(text) {
  const match = VERSION2.exec(text);
  const kind = KINDS[(match?.[3] ?? match?.[2] ?? "").toLowerCase()];
  if (!match || !kind) return void 0;
  const number = Number(match[1] ?? match[4]);
  return { text, kind, ...number > 0 && { number } };
}

// src/parse/envelope/header-builder.ts
var HeaderBuilder = class {
  text;
  spans = {};
  diagnostics = [];
  constructor(text) {
    this.text = text;
  }
  /**
   * Adds a span, trimmed, as the envelope field at `path`, such as `header.priority`, and returns its text. Undefined if the span is only
   * white space.
   */
  field(path, start, end) {
    const filed = this.text.slice(start, end);
    const value = filed.trim();
    if (value === "") return void 0;
    const from = start + filed.length - filed.trimStart().length;
    this.spans[`envelope.${path}`] = { start: from, end: from + value.length };
    return value;
  }
  /**
   * Adds the groups of a match as envelope fields of `part`, such as `header`; `names` are the field names of the groups, in order.
   * `at` is the offset of the matched text; the pattern needs the flag `d`. Returns the texts by field name.
   */
  groups(part3, match, at, names) {
    const found = {};
    names.forEach((name, index) => {
      const place = match.indices?.[index + 1];
      const value = place && name && this.field(`${part3}.${name}`, at + place[0], at + place[1]);
      if (value) found[name] = value;
    });
    return found;
  }
  report(rule, severity, message, start, end, hint) {
    const span2 = { start, end: Math.max(start, end) };
    this.diagnostics.push({ rule, severity, message, ...hint && { hint }, path: "", span: span2 });
  }
};
function headerLineEnd(text, start, most = 200) {
  const stop = Math.min(text.length, start + most);
  let i = start;
  for (; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit >= 1 && unit <= 5) break;
  }
  return i;
}
function nextLineStart(text, end) {
  const unit = text.charCodeAt(end);
  if (unit === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return unit === 13 || unit === 10 ? end + 1 : end;
}
function skipSpace(text, from, to = text.length) {
  let i = from;
  while (i < to && /\s/.test(text.charAt(i))) i++;
  return i;
}

// src/parse/envelope/anpa-1312.ts
var FORMAT = "(?: ?([\\x13\\x14]|&Cx1[34];))?(?: ?([\\x11\\x12]|&Cx1[12];))?";
var NUMBER = /^([A-Za-z])?(\d{3,4})([^\x1f&\r\n]{0,15})(?:\x1f|&Cx1f;)[^\S\r\n]*([A-Za-z\d-]{1,6}(?![A-Za-z\d-]))?[^\S\r\n]*/d;
var BARE_NUMBER = /^([A-Za-z])(\d{4})([A-Z]{2,15})? ?([a-z\d-]{2,6})[^\S\r\n]*$/d;
var LINE3 = new RegExp(`^([A-Za-z]) ([A-Za-z])${FORMAT} +(\\S.*)$`, "d");
var DAY4 = /(?:^|\s)(\d\d)-(\d\d)(?: +(\d{1,5}))?\s*$/d;
var CYCLE = /^(?:AM|PM|BC|AP)-/;
var REFERENCE = /^[A-Za-z]{1,2}\d{2,4}$/;
function isAnpaLine(line) {
  const match = LINE3.exec(line);
  if (!match || !ANPA_LETTERS.includes((match[1] ?? "").toLowerCase())) return false;
  const rest = match[5] ?? "";
  const day = DAY4.exec(rest);
  return day !== null && day.index > 0 || CYCLE.test(rest) && rest.length < 70 && !/[.!?,]\s*$/.test(rest);
}
var isHeaderNumber = (line) => BARE_NUMBER.test(line) || NUMBER.test(line);
function readAnpa(builder, at, sure2) {
  const { text } = builder;
  const header = {};
  const end = headerLineEnd(text, at);
  const first = text.slice(at, end);
  let line = at;
  const number = NUMBER.exec(first) ?? (isNumbered(text, at, end) ? BARE_NUMBER.exec(first) : null);
  if (number) {
    const whole = number[0].length;
    line = at + whole < end ? at + whole : skipSpace(text, nextLineStart(text, end), end + 8);
    Object.assign(header, builder.groups("header", number, at, ["service", "number", "agency", "selector"]));
  }
  const stop = headerLineEnd(text, line);
  if (!readLine(builder, header, line, stop, sure2 || number !== null)) return number ? { header, end } : void 0;
  return { header, end: stop };
}
var isNumbered = (text, at, end) => {
  const next = skipSpace(text, nextLineStart(text, end), end + 8);
  return end > at && isAnpaLine(text.slice(next, headerLineEnd(text, next)));
};
function readLine(builder, header, at, end, sure2) {
  const line = builder.text.slice(at, end);
  const match = LINE3.exec(line);
  if (!match || !(sure2 || isAnpaLine(line))) return false;
  Object.assign(header, builder.groups("header", match, at, ["priority", "category"]));
  const [, , , type, layout, rest = ""] = match;
  if (type) header.type = type.includes("3") || type === "" ? "body" : "agate";
  if (layout) header.layout = layout.includes("11") || layout === "" ? "text" : "tabular";
  addField(builder, "type", at, match.indices?.[3]);
  addField(builder, "layout", at, match.indices?.[4]);
  const start = at + line.length - rest.length;
  const day = DAY4.exec(rest);
  readKeywordAndVersion(builder, header, rest.slice(0, day?.index ?? rest.length), start);
  if (day) {
    const [month, date] = [Number(day[1]), Number(day[2])];
    const from = start + (day.indices?.[1]?.[0] ?? 0);
    builder.field("header.date", from, from + 5);
    if (isCalendarDay(month, date)) header.date = { month, day: date };
    else if (isCalendarDay(date, month)) header.date = { month: date, day: month };
    else {
      builder.report("envelope/date", "warning", "Day in the header is not a calendar day.", from, from + 5);
    }
    if (day[3]) {
      addField(builder, "words", start, day.indices?.[3]);
      header.words = Number(day[3]);
    }
  }
  return true;
}
function readKeywordAndVersion(builder, header, names, at) {
  const length = names.trimEnd().length;
  const space = names.search(/\s/);
  const keyword = builder.field("header.keyword", at, at + (space < 0 ? names.length : space));
  if (keyword) header.keyword = keyword;
  if (space < 0) return;
  const last = names.slice(0, length).search(/\S+$/);
  const refers = last > space && REFERENCE.test(names.slice(last, length));
  const version = builder.field("header.version", at + space, at + (refers ? last : length));
  if (version) header.version = version;
  const reference = refers ? builder.field("header.reference", at + last, at + length) : void 0;
  if (reference) header.reference = reference;
}
function addField(builder, name, at, place) {
  if (place) builder.spans[`envelope.header.${name}`] = { start: at + place[0], end: at + place[1] };
}

// src/parse/envelope/controls.ts
var NUL = 0;
var SOH = 1;
var STX = 2;
var ETX = 3;
var EOT = 4;
var ENQ = 5;
var BS = 8;
var LF = 10;
var FF = 12;
var CR = 13;
var DLE = 16;
var SYN = 22;
var RS = 30;
var US = 31;
var DEL = 127;
var CARET = 94;
var isIdle = (unit) => unit === NUL || unit === EOT || unit === SYN || unit === DEL || unit === 32 || unit >= 9 && unit <= 13 || unit === 65279;

// src/parse/envelope/iptc-7901.ts
var LINE4 = /^([A-Za-z]{2,4})(\d{3,5}) +([1-9]) +([A-Za-z]{1,3}) +(\d{1,5})(?: +(\S.*?))?\s*$/d;
var isIptcLine = (line) => line.length <= 100 && LINE4.test(line);
function readIptc(builder, at) {
  const { text } = builder;
  const end = headerLineEnd(text, at);
  const match = LINE4.exec(text.slice(at, end));
  if (!match) return void 0;
  const names = ["source", "number", "priority", "category", "words", "optional"];
  const { priority, words: words4, ...rest } = builder.groups("header", match, at, names);
  const header = { ...rest };
  if (priority) header.priority = Number(priority);
  if (words4) header.words = Number(words4);
  return { header, end: readKeywordLine(builder, header, end) };
}
function readKeywordLine(builder, header, end) {
  const { text } = builder;
  const start = skipSpace(text, nextLineStart(text, end), end + 40);
  const stop = headerLineEnd(text, start, 120);
  const line = text.slice(start, stop).trimEnd();
  const opens = text.charCodeAt(skipSpace(text, stop, stop + 8)) === STX;
  if (line === "" || line.length > 100 || !(opens || line.endsWith("/"))) return end;
  const keywords = builder.field("header.keywords", start, stop);
  if (keywords) header.keywords = keywords;
  return stop;
}

// src/parse/envelope/zczc.ts
var OPENING5 = /^zczc(?:[^\S\r\n]+([\w./-]{1,20}(?: [\w./-]{1,20}){0,4}))?[^\S\r\n]*$/di;
var MARKED4 = /^([$:=^*&+@~%]|[A-Z]{2}#)(.*)$/d;
var LONGEST28 = 200;
var isTelexLine = (line) => line.length <= 100 && OPENING5.test(line.trim());
function readTelex(builder, at) {
  const { text } = builder;
  let end = headerLineEnd(text, at);
  const match = OPENING5.exec(text.slice(at, end));
  if (!match) return void 0;
  const header = builder.groups("header", match, at, ["code"]);
  const lines2 = [];
  for (; ; ) {
    const start = nextLineStart(text, end);
    if (start === end) break;
    const stop = headerLineEnd(text, start, LONGEST28 + 1);
    const marked = stop - start <= LONGEST28 ? MARKED4.exec(text.slice(start, stop)) : null;
    if (!marked) break;
    const [, mark = "", value = ""] = marked;
    if (mark === "TX#") {
      end = start + 3;
      break;
    }
    const path = `header.lines.${lines2.length}.text`;
    lines2.push({ mark, text: builder.field(path, start + mark.length, stop) ?? "" });
    const field = Object.hasOwn(TELEX_MARKS, mark) ? TELEX_MARKS[mark] : void 0;
    if (field && value.trim() && header[field] === void 0) {
      header[field] = builder.field(`header.${field}`, start + mark.length, stop) ?? "";
    }
    end = stop;
    if (lines2.length >= 100) break;
  }
  if (lines2.length) header.lines = lines2;
  return { header, end };
}
function findTelexEnd(text, from, to) {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) <= 32) end--;
  if (end - 4 < from || text.slice(end - 4, end).toUpperCase() !== "NNNN") return void 0;
  const before = end - 4 === from ? 10 : text.charCodeAt(end - 5);
  return before <= 32 ? end - 4 : void 0;
}

// src/parse/envelope/read-header.ts
function readHeader(builder) {
  const { text } = builder;
  let i = 0;
  let codes2;
  let sure2 = false;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === SOH || unit === SYN) sure2 = true;
    else if (unit === ENQ) {
      while (text.charCodeAt(i) === ENQ) i++;
      const end = headerLineEnd(text, i, 60);
      const syn = text.slice(i, end).search(/\x16/);
      const stop = syn < 0 ? end : i + syn;
      codes2 = builder.field("header.codes", i, stop) ?? codes2;
      sure2 = true;
      i = stop - 1;
    } else if (!isIdle(unit)) {
      const next = text.charCodeAt(i + 1);
      if (!(codes2 !== void 0 && (next === SYN || next === SOH))) break;
    }
  }
  if (!sure2 && !mayStartHeader(text, i)) return void 0;
  return readKind(builder, i, sure2, codes2);
}
function mayStartHeader(text, at) {
  return /^(?:[A-Za-z] [A-Za-z][ \x13\x14&]|[A-Za-z]{0,4}\d{3,5}|zczc|\x02)/i.test(text.slice(at, at + 10));
}
function readKind(builder, at, sure2, codes2) {
  const { text } = builder;
  const iptc = readIptc(builder, at);
  if (iptc) return { kind: "iptc-7901", header: iptc.header, ...textStart(text, iptc.end, sure2) };
  const telex = readTelex(builder, at);
  if (telex) return { kind: "zczc", header: telex.header, ...textStart(text, telex.end, false) };
  const anpa = readAnpa(builder, at, sure2);
  const header = { ...codes2 !== void 0 && { codes: codes2 }, ...anpa?.header };
  if (anpa) return { kind: "anpa-1312", header, ...textStart(text, anpa.end, sure2) };
  if (text.charCodeAt(at) === STX) {
    builder.report("envelope/no-header", "warning", "Message has a start of text (STX) but no header.", at, at + 1);
    return { kind: "anpa-1312", header, from: at + 1, stated: true };
  }
  if (!sure2) return void 0;
  const stop = Math.min(text.length, at + 400);
  let stx = at;
  while (stx < stop && text.charCodeAt(stx) !== STX) stx++;
  const from = stx < stop ? stx + 1 : at;
  builder.report(
    "envelope/header",
    "warning",
    "Message has control characters but no readable header.",
    Math.min(at, Math.max(from - 1, 0)),
    from,
    "Send two header lines: number and selector; priority, category and keyword."
  );
  return { kind: "anpa-1312", header, from, stated: true };
}
function textStart(text, end, stated) {
  let i = end;
  while (i < text.length && (isIdle(text.charCodeAt(i)) || text.charCodeAt(i) === SOH)) i++;
  if (text.charCodeAt(i) === STX) return { from: i + 1, stated: true };
  return { from: nextLineStart(text, end), stated };
}

// src/parse/envelope/read-trailer.ts
function readEnvelopeTrailer(builder, head, all, trailerAt) {
  const { text } = builder;
  const from = head?.from ?? 0;
  const trial = new HeaderBuilder(text.slice(0, all));
  const read = (at2) => trailerAt(at2, trial);
  const keep = (at2, found2) => {
    if (found2) {
      Object.assign(builder.spans, trial.spans);
      builder.diagnostics.push(...trial.diagnostics);
    }
    return { at: at2, ...found2 && { read: found2 }, iptc: found2?.iptc ?? false };
  };
  if (head?.kind === "zczc") {
    const end = findTelexEnd(text, from, all);
    if (end !== void 0) return keep(end, void 0);
  }
  if (head) {
    const etx2 = text.lastIndexOf("", all - 1);
    if (etx2 >= from) {
      const found2 = read(skipSpace(text, etx2 + 1, all));
      if (found2 || isShortRest(text, etx2 + 1, all)) return keep(etx2, found2);
      builder.report("envelope/stray-etx", "warning", "End of text (ETX) inside the text.", etx2, etx2 + 1);
    }
  }
  const line = lastLine(text, from, all);
  if (line < from || line >= all || all - line > 400) return void 0;
  const etx = text.charCodeAt(line) === ETX;
  const at = etx ? skipSpace(text, line + 1, all) : line;
  const found = read(at);
  return found && (head || etx || found.alone) ? keep(line, found) : void 0;
}
function isShortRest(text, from, to) {
  if (to - from > 2e3) return false;
  const rest = text.slice(from, to).replace(/[\x00-\x1f\x7f]+/g, "\n").trim();
  return rest.length <= 80 && rest.split("\n").length <= 2;
}
function lastLine(text, from, to) {
  let end = to;
  while (end > from && isIdle(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > from && end - start < 100 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13)
    start--;
  return skipSpace(text, start, end);
}

// src/parse/envelope/split.ts
var AHEAD = 256;
var LEAD2 = 80;
var LINE5 = 120;
var PLAIN3 = 0;
var IDLE = 1;
var SPECIAL = 2;
var KIND = /* @__PURE__ */ (() => {
  const kinds2 = new Uint8Array(256);
  for (const unit of [NUL, 9, 11, 32, DEL]) kinds2[unit] = IDLE;
  for (const unit of [SOH, STX, ETX, EOT, ENQ, LF, FF, CR, SYN]) kinds2[unit] = SPECIAL;
  return kinds2;
})();
var MessageSplitter = class {
  #i = 0;
  /** Whether the message has anything but control characters and white space so far. */
  #content = false;
  #lines = 0;
  #headed = false;
  #controlled = false;
  #closed = false;
  /** Offset after the line with ETX and the line breaks below it; -1 while unknown, -2 if text follows. */
  #rest = -1;
  /** Offset at which the current sequence of ENQ, SYN and SOH starts; -1 outside one. */
  #lead = -1;
  /** Offset at which the line of codes before a header starts; -1 outside one. */
  #codes = -1;
  /** Offset at which the message ends if another follows; -1 while unknown. */
  #after = -1;
  #lineStart = true;
  /** Offset of the last line with content. `#lastLines` is the number of lines with content before it, -1 before the first. */
  #lastLine = 0;
  #lastLines = -1;
  /**
   * Returns the end of the message that starts at 0. Returns -1 if more input is needed to find it. `all`: no more input comes.
   * `units` must be the same input from call to call, longer each time.
   */
  end(units, all) {
    const stop = all ? units.length : units.length - AHEAD;
    while (this.#i < stop) {
      const unit = units.at(this.#i);
      const kind = unit < 256 ? KIND[unit] : PLAIN3;
      if (kind === SPECIAL) this.#special(units, unit);
      else if (kind === PLAIN3) {
        if (this.#after > 0) return this.#after;
        if (this.#codes < 0 || this.#i - this.#codes > LEAD2) {
          this.#content = true;
          if (this.#lineStart && this.#opens(units)) return this.#after;
          if (this.#closed && this.#rest >= 0) this.#rest = -2;
          this.#lead = -1;
        }
        this.#lineStart = false;
      }
      this.#i++;
    }
    return all ? units.length : -1;
  }
  #special(units, unit) {
    const i = this.#i;
    if (this.#lead >= 0 && i - this.#lead > LEAD2) this.#lead = -1;
    switch (unit) {
      case LF:
      case CR:
        if (!this.#lineStart) {
          if (this.#content) this.#lines++;
        }
        this.#lineStart = true;
        if (this.#after === i) this.#after = i + 1;
        if (this.#closed && (this.#rest === -1 || this.#rest === i)) this.#rest = i + 1;
        break;
      case ENQ:
        if (this.#lead < 0) this.#lead = i;
        this.#codes = i;
        this.#i = Math.max(i, skipLine(units, i) - 1);
        break;
      case SYN:
        if (this.#lead < 0) this.#lead = i;
        break;
      case SOH:
        if (this.#content && this.#after < 0 && (this.#closed || this.#lead >= 0 || headerFollows(units, i + 1))) {
          this.#after = this.#closed && this.#rest >= 0 ? this.#rest : this.#lead >= 0 ? this.#lead : i;
        }
        this.#controlled = true;
        this.#codes = -1;
        if (this.#lead < 0) this.#lead = i;
        break;
      case STX:
        if (this.#closed && this.#after < 0 && this.#rest >= 0) this.#after = this.#rest;
        break;
      case ETX:
        this.#closed = true;
        this.#rest = -1;
        break;
      default:
        if (this.#content) this.#after = i + 1;
    }
  }
  /** Checks the start of a line. Returns true when the message ends before it; an end after the line is noted for later. */
  #opens(units) {
    const i = this.#i;
    const before = this.#lastLine;
    const lines2 = this.#lines;
    const adjacent = lines2 - this.#lastLines === 1;
    const unit = units.at(i);
    this.#lastLine = i;
    this.#lastLines = lines2;
    if (unit === 78 && isEndLine(units, i)) {
      this.#after = skipLine(units, i);
      if (isLineBreak(units.at(this.#after))) this.#after++;
      if (units.at(this.#after - 1) === CR && units.at(this.#after) === LF) this.#after++;
      this.#i = this.#after - 1;
      return false;
    }
    if (!mayBeHeaderLine(units, i, unit)) return false;
    const line = textOfLine(units, i, LINE5);
    const anpa = isAnpaLine(line);
    if (!anpa && !isIptcLine(line) && !isTelexLine(line)) return false;
    const numbered = anpa && adjacent && isHeaderNumber(textOfLine(units, before, LINE5));
    const own = !this.#headed && (lines2 === 0 || lines2 === 1 && numbered || this.#controlled && lines2 <= 3);
    const at = numbered ? before : i;
    if (own || at === 0) this.#headed = true;
    else this.#after = at;
    return !own && at > 0;
  }
};
var isLineBreak = (unit) => unit === LF || unit === CR;
function isEndLine(units, at) {
  for (let i2 = at; i2 < at + 4; i2++) if (units.at(i2) !== 78) return false;
  let i = at + 4;
  while (units.at(i) === 32) i++;
  return i >= units.length || isLineBreak(units.at(i)) || units.at(i) <= ENQ;
}
var isAsciiLetter = (unit) => unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122;
var isDigit = (unit) => unit >= 48 && unit <= 57;
function mayBeHeaderLine(units, i, unit) {
  if (!isAsciiLetter(unit)) return false;
  const next = units.at(i + 1);
  if (next === 32) return isAsciiLetter(units.at(i + 2)) && !isAsciiLetter(units.at(i + 3));
  if (!isAsciiLetter(next)) return false;
  if ((unit | 32) === 122 && (next | 32) === 99) return true;
  for (let j = i + 2; j < i + 5; j++) if (isDigit(units.at(j))) return isDigit(units.at(j + 1));
  return false;
}
function headerFollows(units, at) {
  const text = textOfLine(units, at, 40);
  const us = text.indexOf(String.fromCharCode(US));
  return us > 2 && us < 24 || /^[A-Za-z]{2,4}\d{3,5} +\d /.test(text);
}
function skipLine(units, from) {
  const most = Math.min(units.length, from + LEAD2);
  let i = from;
  while (i < most && !isLineBreak(units.at(i)) && units.at(i) !== SOH && units.at(i) !== SYN) i++;
  return i;
}
function textOfLine(units, at, most) {
  let line = "";
  for (let i = at; i < units.length && i < at + most; i++) {
    const unit = units.at(i);
    if (isLineBreak(unit)) break;
    line += String.fromCharCode(unit);
  }
  return line;
}

// src/parse/envelope/filing-time.ts
function yearNear(digits, reference) {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const about = Number(reference?.slice(0, 4));
  if (!about) return year < 70 ? 2e3 + year : 1900 + year;
  return year + 100 * Math.round((about - year) / 100);
}
function clockTime2({ hour, minute, second }) {
  if (hour === void 0 || minute === void 0 || hour > 23 || minute > 59 || (second ?? 0) > 59) return void 0;
  return `${padNumber(hour)}:${padNumber(minute)}${second === void 0 ? "" : `:${padNumber(second)}`}`;
}
function filingInstant(filed) {
  const [day, time] = [isoDay(filed), clockTime2(filed)];
  if (!day || !time || !filed.zone) return void 0;
  const hours = filed.zone === "ET" ? eastern(filed) : Object.hasOwn(ZONES, filed.zone) ? ZONES[filed.zone] : void 0;
  if (hours === void 0) return void 0;
  const offset = hours === 0 ? "Z" : `${hours < 0 ? "-" : "+"}${padNumber(Math.abs(hours))}:00`;
  return `${day}T${time}${filed.second === void 0 ? ":00" : ""}${offset}`;
}
function eastern({ year = 0, month = 0, day = 0 }) {
  if (year < 1987) return void 0;
  const at = month * 100 + day;
  const [from, to] = year >= 2007 ? [300 + sunday(year, 3, 8), 1100 + sunday(year, 11, 1)] : [400 + sunday(year, 4, 1), 1e3 + sunday(year, 10, 25)];
  if (at === from || at === to) return void 0;
  return at > from && at < to ? -4 : -5;
}
function sunday(year, month, from) {
  return from + 7 - weekdayOf(dayNumber({ year, month, day: from }));
}

// src/parse/envelope/trailer-line.ts
var IPTC = /^(\d\d)(\d\d)(\d\d)(?: ([A-Z]{1,5}))? (\p{L}{3,9}\.?) (\d\d(?:\d\d)?)(?!\d)/du;
var IPTC_ORDER = ["day", "hour", "minute", "zone", "month", "year"];
function readTrailer(builder, at, months, reference) {
  const line = builder.text.slice(at, headerLineEnd(builder.text, at, 60));
  for (const row of trailers) {
    const match2 = row.pattern.exec(line);
    if (match2) return { ...readFields(builder, at, match2, row.order, reference), ...flags(row) };
  }
  const match = IPTC.exec(line);
  const month = match && months(match[5] ?? "");
  if (!match || !month) return void 0;
  return { ...readFields(builder, at, match, IPTC_ORDER, reference, month), dayFirst: true, alone: false, iptc: true };
}
var flags = ({ dayFirst, alone }) => ({
  dayFirst: dayFirst ?? false,
  alone: alone ?? false,
  iptc: false
});
function readFields(builder, at, match, order, reference, month) {
  const values = {};
  const places2 = {};
  order.forEach((name, index) => {
    const [value, place] = [match[index + 1], match.indices?.[index + 1]];
    if (value === void 0 || !place) return;
    values[name] = value;
    places2[name] = place;
  });
  const number = (name) => values[name] === void 0 ? void 0 : Number(values[name]);
  const filed = {
    ...values.year !== void 0 && { year: yearNear(values.year, reference) },
    ...numberField("month", month ?? number("month")),
    ...numberField("day", number("day")),
    ...numberField("hour", number("hour")),
    ...numberField("minute", number("minute")),
    ...numberField("second", number("second")),
    ...values.zone !== void 0 && { zone: values.zone }
  };
  const addSpan = (field, names) => {
    const found = names.flatMap((name) => places2[name] ? [places2[name]] : []);
    const start = at + Math.min(...found.map(([a]) => a));
    builder.spans[`envelope.trailer.${field}`] = { start, end: at + Math.max(...found.map(([, b]) => b)) };
  };
  const trailer = {};
  if (values.source !== void 0) {
    trailer.source = values.source;
    addSpan("source", ["source"]);
  }
  const [date, time, moment] = [isoDay(filed), clockTime2(filed), filingInstant(filed)];
  addSpan("date", ["year", "month", "day"]);
  if (date) trailer.date = date;
  else {
    const end = at + match[0].length;
    builder.report("envelope/date", "warning", "Day in the trailer is not a calendar day.", at, end);
  }
  addSpan("time", ["hour", "minute", "second"]);
  if (time) trailer.time = time;
  if (values.zone !== void 0) {
    trailer.zone = values.zone;
    addSpan("zone", ["zone"]);
  }
  return { trailer, ...moment && { filed: moment } };
}
var numberField = (key, value) => (
  // the computed key is the one named
  value === void 0 ? {} : { [key]: value }
);

// src/parse/envelope/open-envelope.ts
function openEnvelope(text, tables2, date) {
  let builder = new HeaderBuilder(text);
  let head = readHeader(builder);
  const all = head ? new MessageSplitter().end({ length: text.length, at: (i) => text.charCodeAt(i) }, true) : text.length;
  if (head && head.from > all) {
    builder = new HeaderBuilder(text.slice(0, all));
    head = readHeader(builder);
  }
  const tail = readEnvelopeTrailer(
    builder,
    head,
    all,
    (at, trial) => readTrailer(trial, at, (name) => monthNamed(tables2, name), date)
  );
  if (!head && !tail) return { spans: {}, from: 0, to: text.length, diagnostics: [] };
  const from = head?.from ?? 0;
  const to = Math.max(tail?.at ?? all, from);
  const spans = [];
  if (from > 0) spans.push({ start: 0, end: from });
  if (to < all) spans.push({ start: to, end: all });
  const enclosing = { trailer: tail?.read?.trailer ?? {}, spans };
  if (!head) {
    builder.report("envelope/no-header", "warning", "Message has a trailer but no header.", to, all);
  }
  reportGaps(builder, head, tail, from, to, all);
  if (head?.kind === "anpa-1312") swapDayAndMonth(head.header, tail?.read?.dayFirst ?? false, builder);
  const envelope = head ? { ...enclosing, ...asEnvelope(head, tail) } : { ...enclosing, kind: tail?.iptc ? "iptc-7901" : "anpa-1312", header: {} };
  return {
    envelope,
    spans: builder.spans,
    from,
    to,
    ...all < text.length && { rest: { start: all, end: text.length } },
    ...tail?.read?.filed && { filed: tail.read.filed },
    diagnostics: builder.diagnostics
  };
}
function asEnvelope(head, tail) {
  const kind = tail?.iptc && Object.keys(head.header).length === 0 ? "iptc-7901" : head.kind;
  return { kind, header: head.header };
}
function monthNamed({ months }, name) {
  const [first, ...others2] = months.get(foldSpelling(name)) ?? [];
  return first && others2.every(({ month }) => month === first.month) ? first.month : void 0;
}
function reportGaps(builder, head, tail, from, to, all) {
  const { text } = builder;
  if (skipSpace(text, from, to) >= to) {
    builder.report("envelope/no-text", "warning", "Message has a header but no text.", from, to);
  } else if (head?.stated && !tail) {
    const hint = "Request the message again.";
    builder.report("envelope/cut", "warning", "Message has no end of text (ETX); it may be cut off.", all, all, hint);
  } else if (head?.kind === "zczc" && !tail) {
    builder.report("envelope/cut", "info", "Message has no closing NNNN.", all, all);
  }
  if (all < text.length) {
    builder.report(
      "envelope/several-messages",
      "warning",
      "Another message follows and is not read.",
      all,
      text.length,
      "Use parseAll to read every message."
    );
  }
}
function swapDayAndMonth(header, dayFirst, { text, spans }) {
  const { date } = header;
  const span2 = spans["envelope.header.date"];
  if (!date || !span2 || !(dayFirst || DAY_FIRST.has(header.agency ?? ""))) return;
  const [first, second] = text.slice(span2.start, span2.end).split("-").map(Number);
  if (!first || !second || !isCalendarDay(second, first)) return;
  header.date = { month: second, day: first };
}

// src/parse/envelope/wire-marks.ts
function storyLines(text, { envelope, from, to }) {
  const lines2 = readLines(text, from, to);
  const agency2 = envelope?.kind === "anpa-1312" ? envelope.header.agency : void 0;
  return removeMarks(text, lines2, envelope?.kind, agency2) ?? { lines: lines2 };
}
var HEADER = 12;
var LESS = 60;
var EQUALS = 61;
var PLUS = 43;
var AT2 = 64;
function removeMarks(text, lines2, kind, agency2 = "") {
  const caret = isCaretCopy(text, lines2, kind);
  if (!caret && kind !== "anpa-1312" && kind !== "iptc-7901") return void 0;
  const agate = kind === "anpa-1312" || caret;
  const halves = agate && text.includes("{");
  const start = [...lines2.start];
  const end = [...lines2.end];
  const flags2 = [...lines2.flags];
  const marks2 = [];
  const mark = (from, to, by = "") => {
    marks2.push({ kind: "wire-mark", start: from, end: to, text: by });
  };
  let seen = 0;
  let header = true;
  for (let i = 0; i < lines2.count; i++) {
    let a = start[i];
    let b = end[i];
    if (a === b) continue;
    seen++;
    const opening = text.charCodeAt(a);
    const opens = caret && opening === CARET;
    if (opens || agate && opening === BS) {
      mark(a, a + 1);
      a = skipSpaces(text, a + 1, b);
      if (opens && i > 0) flags2[i - 1] = flags2[i - 1] | ENDS;
      if (!opens) flags2[i] = flags2[i] | HAS_GAPS;
    }
    const close = closingMarksAt(text, a, b, {
      less: caret,
      equals: opens || caret && isRule(text, a, b) || kind === "iptc-7901" && header && seen <= HEADER,
      plus: kind === "anpa-1312" && !caret && DAY_MARKED.has(agency2) && header && seen <= HEADER
    });
    const inner = close < b ? skipSpacesBack(text, close, a) : b;
    const before = marks2.length;
    if (agate && (flags2[i] & HAS_IRREGULAR || halves)) markSigns(text, a, inner, mark);
    if (marks2.length > before) flags2[i] = flags2[i] | HAS_IRREGULAR;
    if (close < b) {
      mark(close, b);
      flags2[i] = flags2[i] | ENDS;
      if (!opens && text.charCodeAt(close) !== LESS) header = false;
      b = inner;
    }
    start[i] = a;
    end[i] = Math.max(a, b);
  }
  return marks2.length ? { lines: { ...lines2, start, end, flags: flags2 }, marks: marks2 } : void 0;
}
var DAY_MARKED = /* @__PURE__ */ new Set(["KYODO"]);
function isCaretCopy(text, { count, start, end }, kind) {
  const enough = kind === void 0 ? 2 : 1;
  let found = 0;
  for (let i = 0; i < count && found < enough; i++) {
    if (text.charCodeAt(start[i]) !== CARET) continue;
    const last = text.charCodeAt(end[i] - 1);
    if (last === LESS || last === EQUALS || kind === "anpa-1312") found++;
  }
  return found >= enough;
}
function closingMarksAt(text, from, to, { less, equals, plus }) {
  const last = text.charCodeAt(to - 1);
  if (less && last === LESS) {
    const before = to - 2 >= from ? text.charCodeAt(to - 2) : 0;
    return before === AT2 ? to - 2 : to - 1;
  }
  if (equals && last === EQUALS || plus && last === PLUS) return to - 1;
  return to;
}
function isRule(text, from, to) {
  for (let i = from; i < to - 1; i++) if (text.charCodeAt(i) !== 95) return false;
  return to - from > 2;
}
function markSigns(text, from, to, mark) {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === DLE || unit === RS || unit === US || unit === BS) {
      let end = i + 1;
      while (end < to && text.charCodeAt(end) === unit) end++;
      const spaced = text.charCodeAt(i - 1) <= 32 || text.charCodeAt(end) <= 32 || i === from || end === to;
      mark(i, end, spaced ? "" : " ");
      i = end - 1;
    } else if (unit === 123 && isHalfAfter(text.charCodeAt(i - 1)) && !isAsciiWordUnit(text.charCodeAt(i + 1)))
      mark(i, i + 1, "\xBD");
  }
}
var isHalfAfter = (before) => before >= 48 && before <= 57 || before <= 32;
var isAsciiWordUnit = (unit) => unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122;
function skipSpaces(text, from, to) {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}
function skipSpacesBack(text, from, to) {
  let i = from;
  while (i > to && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

// src/parse/field-order.ts
var FIELDS = [
  "item",
  "slugline",
  "take",
  "keywords",
  "subjects",
  "genre",
  "genres",
  "audience",
  "urgency",
  "notices",
  "embargo",
  "expires",
  "restrictions",
  "rights",
  "editorsNotes",
  "section",
  "kicker",
  "headline",
  "alternativeHeadlines",
  "subheadline",
  "summaries",
  "byline",
  "dateline",
  "sources",
  "published",
  "updated",
  "corrections",
  "language",
  "direction",
  "body",
  "signoff",
  "contributors",
  "creditLine",
  "copyright",
  "usageTerms",
  "boilerplate",
  "contacts",
  "links",
  "associations",
  "instruments",
  "provenance",
  "annotations",
  "extensions"
];
var rank = new Map(FIELDS.map((field, index) => [field, index]));
function inFieldOrder(article) {
  const fields = Object.keys(article);
  fields.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const ordered = {};
  for (const field of fields) {
    const value = article[field];
    if (value !== void 0) ordered[field] = value;
  }
  return ordered;
}

// src/parse/finalize-story.ts
function finalizeStory(reader, readerInfo, opened) {
  const { builder, source } = reader;
  const { text } = source;
  const { article, spans, diagnostics } = builder;
  const dropped = builder.dropped;
  const unread = [];
  const accounted = [...builder.assigned, ...dropped];
  if (opened?.envelope) {
    for (const span2 of Object.values(spans)) accounted.push(span2);
    for (const span2 of opened.envelope.spans) accounted.push(span2);
  }
  sortSpans(accounted);
  const { marks: marks2 = [] } = source;
  let mark = 0;
  const closeGap = (from, to) => {
    let at2 = from;
    for (; mark < marks2.length && marks2[mark].start < to; mark++) {
      const { kind, start, end: end2, text: by } = marks2[mark];
      if (start < at2 || by.trim() !== "") continue;
      reportUnreadLines(text, at2, start, dropped, unread);
      dropped.push({ kind, start, end: end2 });
      at2 = end2;
    }
    reportUnreadLines(text, at2, to, dropped, unread);
  };
  let at = 0;
  for (const span2 of accounted) {
    if (span2.start > at) closeGap(at, span2.start);
    if (span2.end > at) at = span2.end;
  }
  const end = opened?.rest?.start ?? text.length;
  if (end > at) closeGap(at, end);
  for (const span2 of unread) {
    diagnostics.push({
      rule: "read/unread",
      severity: "warning",
      message: "Unrecognized text: not assigned to any part of the article.",
      path: "",
      span: span2
    });
  }
  if (opened?.rest) unread.push(opened.rest);
  return {
    text,
    article: inFieldOrder(article),
    spans,
    repairs: sortSpans(builder.repairs),
    dropped: sortSpans(dropped),
    unread,
    diagnostics,
    reader: readerInfo,
    ...opened?.envelope && { envelope: opened.envelope }
  };
}
function reportUnreadLines(text, start, end, dropped, unread) {
  let i = start;
  while (i < end) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const from = i;
    let last = i;
    let words4 = false;
    for (; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || unit === 13) break;
      if (isSpace(unit)) continue;
      last = i + 1;
      if (CHARACTER_CLASS[unit] !== IRREGULAR && unit !== 133) words4 = true;
      else if (unit >= 55296 && unit < 56320 && i + 1 < end) words4 = true;
    }
    if (words4) unread.push({ start: from, end: last });
    else dropped.push({ kind: "control-character", start: from, end: last });
  }
}
function sortSpans(spans) {
  for (let i = 1; i < spans.length; i++) {
    const before = spans[i - 1];
    const span2 = spans[i];
    if (span2.start < before.start || span2.start === before.start && span2.end < before.end) {
      return spans.sort((a, b) => a.start - b.start || a.end - b.end);
    }
  }
  return spans;
}

// src/parse/head/dateline/split-at-datelines.ts
var HEAD2 = 8;
var REACH10 = 300;
var BYLINE = 120;
var NAMES3 = 6;
function splitAtDatelines(source, blocks) {
  let parted;
  for (let index = 0; index < blocks.length && index < HEAD2; index++) {
    const block = blocks[index];
    const found = block.first === block.last ? partsOf(source, block) : void 0;
    if (found) parted ??= blocks.slice(0, index);
    if (parted) for (const part3 of found ?? [block]) parted.push(part3);
  }
  return parted ? [...parted, ...blocks.slice(HEAD2)] : blocks;
}
function partsOf({ text: copy, tables: tables2 }, block) {
  const text = copy.slice(block.start, Math.min(block.end, block.start + REACH10));
  if (!/[(/[]/.test(text)) return void 0;
  const at = findLaterKoreanDateline(text) || findDatelineAfterByline(text, tables2);
  if (at) {
    const end = block.start + text.slice(0, at).trimEnd().length;
    return [
      { ...block, end, columns: false },
      { ...block, start: block.start + at, columns: false, apart: false }
    ];
  }
  if (!block.columns || text.length < BYLINE) return void 0;
  const dateline = findDateline(text, tables2);
  return isDateline(dateline) && dateline.credits.length > 0 ? [{ ...block, columns: false }] : void 0;
}
function findDatelineAfterByline(text, tables2) {
  const opening = tables2.byline.opening(openingOf(text));
  if (!opening || !/^[\s:]/.test(text.charAt(opening.length))) return 0;
  const spaces = [...text.slice(0, BYLINE).matchAll(/\s+/g)].slice(1, NAMES3 + 1);
  for (const [space, wide] of [
    [/\s{2}/, true],
    [/^\s$/, false]
  ]) {
    for (const { 0: run, index } of spaces) {
      if (!space.test(run) || index <= opening.length) continue;
      const at = index + run.length;
      const found = findDateline(text.slice(at), tables2);
      if (!isDateline(found) || found.credits.length === 0 || found.places.length === 0) continue;
      const [place] = found.places;
      const name = place && text.slice(at + place.start, at + place.end);
      if (wide || name !== void 0 && (tables2.places.has(foldSpelling(name)) || place?.region)) return at;
    }
  }
  return 0;
}

// src/parse/head/headline.ts
var LONGEST29 = 300;
function readHeadline(reader, open) {
  const { builder } = reader;
  for (const index of open) {
    if (reader.line(index).length === 0) continue;
    if (builder.article.headline === void 0 && mayBeHeadline(reader, index, open.length)) {
      builder.article.headline = takeHeadline(reader, index);
    } else if (builder.article.headline !== void 0 && sameText(reader.line(index), builder.article.headline)) {
      const { start, end } = reader.block(index);
      builder.addDropped("duplicate-headline", start, end);
    } else if (isNote(reader, index, open)) addNoteLine(reader, index);
    else if (builder.article.headline !== void 0 && builder.article.subheadline === void 0 && isWorded(reader.line(index))) {
      builder.article.subheadline = builder.addText("subheadline", reader.joined(index));
    } else if (isWorded(reader.line(index)) && /[.!?。”"]$/.test(reader.line(index))) addSummaryLine(reader, index);
  }
}
var CLOSED4 = / =$/;
function takeHeadline(reader, index) {
  const { builder } = reader;
  const joined = reader.joined(index);
  const { length } = joined.text;
  if (!CLOSED4.test(joined.text)) return builder.addText("headline", joined);
  builder.addRepairs(joined);
  builder.addDropped("wire-mark", sourceOffset(joined, length - 1, true), sourceOffset(joined, length));
  return builder.addField("headline", joined, 0, joined.text.slice(0, length - 1).trimEnd().length);
}
var mayBeHeadline = (reader, index, lines2) => reader.length(index) <= LONGEST29 && !(lines2 > 1 && reader.length(index) > 120 && /[.。]$/.test(reader.line(index)));
var isSecond = (reader, index, [first, second, third]) => {
  const { apart, first: from, last } = reader.block(index);
  const line = reader.line(index);
  const alone = index === second && third === void 0 && first !== void 0;
  return alone && apart && from === last && !/[.,;:…]$/.test(line) && line !== line.toUpperCase();
};
var isNote = (reader, index, open) => reader.builder.article.slugline !== void 0 && !isSecond(reader, index, open) && findRestriction(reader.line(index), "note")?.start !== 0;
function addSummaryLine(reader, index) {
  const { builder } = reader;
  const texts3 = builder.article.summaries ??= [];
  texts3.push({ text: builder.addText(`summaries.${texts3.length}.text`, reader.joined(index)) });
}
function addNoteLine(reader, index) {
  const { builder } = reader;
  const notes2 = builder.article.editorsNotes ??= [];
  notes2.push({ text: builder.addText(`editorsNotes.${notes2.length}.text`, reader.joined(index)) });
}
var isWorded = (line) => line.length <= LONGEST29 && /\p{L}.*\s.*\p{L}|[\u2e80-\u9fff\uac00-\ud7af]{4}/u.test(line);
var sameText = (a, b) => a === b || a.toLowerCase() === b.toLowerCase();

// src/parse/head/opens-body.ts
var PARAGRAPH3 = 160;
var SENTENCE4 = 60;
var CLAUSE2 = 24;
var CUT = 120;
var SCRAP = 8;
function opensBody(reader, index, open) {
  const { source } = reader;
  const block = reader.block(index);
  if (block.columns) return open > 0;
  if (isDateline(reader.dateline(index)) || isCentred(reader, block)) return true;
  const length = reader.length(index);
  if (length < DEK && datelineSoon(reader, index + 1)) return false;
  if (open > 0 && length < DEK && signedNext(reader, index + 1)) return false;
  const { layout } = source;
  if (layout.indented && block.first < layout.firstIndented) return length > PARAGRAPH3 * 2;
  if (layout.indented && block.indent >= 2) return length > (open > 0 ? SCRAP : SENTENCE4);
  const { text } = source;
  const dense = isDenseUnit(text.charCodeAt(block.start));
  if (length > (dense ? PARAGRAPH3 / 2 : PARAGRAPH3)) return true;
  const shortest = open > 0 ? CLAUSE2 : SENTENCE4;
  if (length < (dense ? shortest / 2 : shortest)) return false;
  let last = text.charCodeAt(block.end - 1);
  if (CLOSING5.has(last)) last = text.charCodeAt(block.end - 2);
  if (CHARACTER_CLASS[last] === STOP || last === 12290 || last === 65281 || last === 1748 || last === 2404) {
    return open > 0 || last !== 63 && reader.blocks.length > 1 && !isStoppedHeadline(reader, index);
  }
  return last === 58 && length > SENTENCE4;
}
var isCentred = ({ source: { text } }, { start, end }) => text.charCodeAt(end) === 61 && text.charCodeAt(start - 1) === 94;
function datelineSoon(reader, from) {
  const end = Math.min(reader.blocks.length, from + LOOKAHEAD, HEAD3);
  for (let index = from; index < end; index++) {
    const dateline = reader.dateline(index);
    if (isDateline(dateline)) return true;
    if (reader.length(index) > DEK) return false;
  }
  return false;
}
var signedNext = (reader, index) => index < Math.min(reader.blocks.length, HEAD3) && !reader.builder.article.byline && (byline.opens?.(reader.line(index), reader.source) ?? false);
var LOOKAHEAD = 5;
var HEAD3 = 8;
var DEK = 420;
function isStoppedHeadline(reader, index) {
  const line = reader.line(index);
  if (isCapitals(line) || line.length <= CUT && /(?:\.\.\.|…)$/.test(line)) return true;
  const end = Math.min(reader.blocks.length, index + 4);
  for (let next = index + 1; next < end; next++) if (isDateline(reader.dateline(next))) return true;
  return false;
}
var CLOSING5 = new Set([...`"\u201D)\xBB'\u2019`].map((mark) => mark.charCodeAt(0)));
var isDenseUnit = (unit) => unit >= 11904 && unit < 55216;

// src/parse/head/place-line.ts
var LONGEST30 = 40;
var SEEN = 300;
function readPlaceLine(reader, open, first) {
  const index = open.at(-1);
  if (index === void 0 || open.length < 2 || index !== first - 1 || first >= reader.blocks.length) return open;
  if (reader.length(index) > LONGEST30 || isDateline(reader.dateline(first))) return open;
  const joined = reader.joined(index);
  const { text } = joined;
  const found = readPlaces(text, 0, reader.source.tables);
  const [place] = found?.places ?? [];
  if (!found?.capitals || !place || found.places.length > 1) return open;
  const name = text.slice(place.start, place.end);
  if (!found.known && !reader.line(first).slice(0, SEEN).includes(inTitleCase(name))) return open;
  const reading = { shape: "D13", end: text.length, places: found.places, credits: [], certainty: "possible" };
  reader.builder.article.dateline = addDateline(
    reader,
    joined,
    { ...reading, date: void 0, authors: void 0 },
    "dateline"
  );
  reader.builder.addRepairs(joined);
  return open.slice(0, -1);
}
var inTitleCase = (name) => name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter2) => letter2.toUpperCase());

// src/parse/head/read-head.ts
function readHead(reader) {
  const open = [];
  let index = 0;
  while (index < reader.blocks.length) {
    const opens = reader.opensWithDateline(index);
    const taken = opens ? 0 : readHeadPart(reader, index);
    if (taken === 0) {
      if (!opens && isSignedAlert(reader, index, open)) return index - 1;
      if (opens || opensBody(reader, index, open.length)) break;
      open.push(index);
    }
    index += Math.max(taken, 1);
  }
  if (index === reader.blocks.length) index = findLeftBody(reader, open);
  readHeadline(reader, readPlaceLine(reader, open, index));
  return index;
}
function findLeftBody(reader, open) {
  const { length } = reader.blocks;
  let first = open.length;
  while (first > 1 && open[first - 1] === length - open.length + first - 1) first--;
  while (first < open.length && !isSentence(reader.line(open[first]))) first++;
  if (open.length - first < LEFT) return length;
  const index = open[first];
  open.length = first;
  return index;
}
var LEFT = 2;
var isSentence = (line) => /[.!?…。।؟]["”“’»」]?$/.test(line);
var INITIALS = 40;
var isSignedAlert = (reader, index, open) => open.length === 1 && open[0] === index - 1 && index === reader.blocks.length - 1 && reader.length(index) <= INITIALS && isInitials(reader.line(index));

// src/parse/page/data-rows.ts
var SHORT8 = 60;
var ROWS = 4;
var BETWEEN4 = 2;
var LONGEST_BETWEEN = 40;
var ENTRY = /^(?:[-+•*·▪◦]\s+\p{L}|[-+•*]\s+\d|\d{1,3}[.)]\s+\S)/u;
var AMOUNT = /[$€£¥₩₺₽₹]\s?\d|\d\s?(?:[%€£₺₽]|(?:k?g|m?l|cl|dl|[ckm]?m|cm|kWh?|GB|MB|zł|kr)(?!\p{L}))|(?<![\d.:/-])\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d.:/-])/u;
var DATE = /(?:19|20)\d\d|^\D{0,12}\d{1,2}[:.h]\d{2}\D{0,6}$|\d[./]\d{1,2}[./]/;
function findDataRows(texts3, isOther) {
  const rows4 = new Uint8Array(texts3.length);
  let from = -1;
  let to = -1;
  let count = 0;
  const close = () => {
    if (count >= ROWS && count * 2 > to - from) rows4.fill(1, from, to + 1);
    from = -1;
    count = 0;
  };
  for (const [index, text] of texts3.entries()) {
    if (isOther(index)) close();
    else if (isData(text)) {
      if (from < 0) from = index;
      to = index;
      count++;
    } else if (from >= 0 && (index - to > BETWEEN4 || text.length > LONGEST_BETWEEN)) close();
  }
  close();
  return rows4;
}
function isData(text) {
  if (text.length > SHORT8 || DATE.test(text)) return false;
  if (ENTRY.test(text)) return true;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits === 0) return false;
  return digits * 2 > text.replace(/[^\p{L}\d]/gu, "").length || AMOUNT.test(text);
}

// src/parse/page/page-line.ts
var LONG4 = 160;
var SENTENCE5 = 70;
var CLAUSE3 = 24;
var OPENING6 = 60;
var SIGNED2 = 90;
var FURNITURE2 = 200;
function readPageLines(source, blocks) {
  const { text, tables: tables2 } = source;
  const times = /* @__PURE__ */ new Map();
  const texts3 = blocks.map(({ start, end }) => {
    const line = text.slice(start, end);
    times.set(line, (times.get(line) ?? 0) + 1);
    return line;
  });
  const folds = texts3.map((line) => line.length <= FURNITURE2 ? foldLine(line) : "");
  const kinds2 = texts3.map((line, index) => folds[index] ? tables2.furniture.line(folds[index] ?? "", line) : void 0);
  const rows4 = findListRows(texts3);
  const data = findDataRows(texts3, (index) => kinds2[index] !== void 0);
  return texts3.map((line, index) => {
    const folded = folds[index] ?? "";
    const weight = textWeight(line, 0, line.length);
    return {
      text: line,
      folded,
      weight,
      shape: lineShape(weight, hasStop(line, line.length) || weight >= OPENING6 && /[:：]$/.test(line)),
      furniture: kinds2[index],
      signed: line.length <= SIGNED2 && tables2.byline.opening(openingOf(line)) !== void 0,
      row: rows4[index] === 1 || data[index] === 1,
      times: times.get(line) ?? 1
    };
  });
}
var ROWS2 = 4;
var ROW = /\d.{0,80}[–—:@|](?=\s)|[–—:@|]\s.{0,80}\d/;
function findListRows(texts3) {
  const rows4 = new Uint8Array(texts3.length);
  let from = 0;
  for (let i = 0; i <= texts3.length; i++) {
    const line = texts3[i];
    if (line !== void 0 && line.length < LONG4 && ROW.test(line)) continue;
    if (i - from >= ROWS2) rows4.fill(1, from, i);
    from = i + 1;
  }
  return rows4;
}
var lineShape = (weight, stop) => weight >= LONG4 || stop && weight >= SENTENCE5 ? "sentence" : stop && weight >= CLAUSE3 ? "clause" : "scrap";
function textWeight(text, start, end) {
  const sample = Math.min(end - start, SAMPLE);
  let dense = 0;
  for (let i = start; i < start + sample; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 11904 && (unit < 55216 || unit >= 65280)) dense++;
  }
  return (end - start) * (dense * 2 > sample ? DENSE8 : 1);
}
var SAMPLE = 40;
var DENSE8 = 2.5;

// src/parse/page/boilerplate-in-body.ts
var RUN4 = 4;
var OFTEN = 3;
var ALWAYS = 12;
function findBoilerplateInBody(lines2, { first, last }) {
  const found = /* @__PURE__ */ new Map();
  let from = first;
  for (let i = first; i <= last + 1; i++) {
    const line = lines2[i];
    if (i <= last && line && line.shape !== "sentence" && line.furniture) found.set(i, line.furniture);
    else if (i <= last && line?.shape === "scrap" && !line.row && isRepeated(line)) found.set(i, "repeated");
    if (i <= last && line?.shape === "scrap") continue;
    markBox(lines2, from, i, found);
    from = i + 1;
  }
  return found;
}
function markBox(lines2, from, to, found) {
  if (to - from < RUN4) return;
  let kind;
  let end = 0;
  for (let i = from; i < to; i++) {
    const own = lines2[i]?.furniture;
    if (own) end = own === "related" ? to - 1 : Math.max(end, i);
  }
  for (let i = from; i < end; i++) {
    kind = lines2[i]?.furniture ?? kind;
    if (kind && !lines2[i]?.row && !found.has(i)) found.set(i, kind);
  }
}
var isRepeated = ({ text, times }) => times >= ALWAYS || times >= OFTEN && text.split(" ").length <= 2;

// src/parse/page/headline.ts
var NEAR5 = 40;
var CLOSE2 = 3;
var INSIDE2 = 16;
var FEW = 15;
var MOST10 = 250;
var LEAST3 = 2;
var ADDRESSED3 = 2;
var LONGEST_NAME = 36;
var NAME7 = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:[,|/].*)?$/u;
var DECK = 0.9;
function findHeadline(lines2, { first, coreStart, vocabulary }) {
  const from = Math.max(0, first - NEAR5);
  const to = Math.min(coreStart + 1, first + INSIDE2);
  let best = -1;
  let most = LEAST3;
  const addresses = addressesIn(lines2, from, to);
  let above = 0;
  for (let i = from; i < to; i++) {
    const line = lines2[i];
    const share = vocabulary.share(line.text);
    if (isHeadlineShaped(line) && !(i >= first && line.shape === "sentence" && /[.。]$/.test(line.text))) {
      const points = share * 3 * Math.min(1, (line.weight + 30) / 60) + // less for short lines, whose few words are easily all known
      ownPoints(line) + repetitionPoints(lines2, i, from, to) * Math.min(1, share * 2) + // less for unknown words: a teaser may be repeated too
      pointsOfLinesAfter(lines2, i, coreStart) + (occursInAddress(line.text, addresses) ? ADDRESSED3 : 0) - Math.min(above * 0.5, 1.5);
      if (points > most + (isBelow(lines2, best, i) ? DECK : 0)) {
        most = points;
        best = i;
      }
    }
    if (i >= first && line.shape === "sentence" && share > 0.5) above++;
  }
  return best;
}
var addressesIn = (lines2, from, to) => lines2.slice(from, to).flatMap(({ text }) => ADDRESS4.test(text) ? [addressSlug(text)] : []);
var ADDRESS4 = /^https?:\/\/\S*-\S*-\S*$/;
function occursInAddress(text, addresses) {
  if (addresses.length === 0) return false;
  const slug = addressSlug(text);
  return slug.length >= FEW && addresses.some((address) => address.includes(slug));
}
var addressSlug = (text) => text.toLowerCase().replace(/[^a-z\d]+/g, "-");
function isBelow(lines2, best, index) {
  if (best < 0) return false;
  if (index - best <= CLOSE2) return true;
  return lines2.slice(best + 1, index).some((line) => line.signed || line.furniture === "meta");
}
var isHeadlineShaped = ({ text, weight, furniture, signed }) => !furniture && !(signed && weight < 60) && weight >= FEW && text.length <= MOST10 && !NO_HEADLINE.test(text) && /\p{L}.*\p{L}/u.test(text);
var NO_HEADLINE = new RegExp(
  String.raw`https?:\/\/|^www\.|©|\((?:${alternatives(bracketedPhotoWords)})\b|getty images| [>›»] |[:：]$|^[(@#]|\d\d:\d\d|\d[./]\d\d?[./](?:19|20)\d\d`,
  "i"
);
function ownPoints({ weight, shape, text }) {
  let points = weight < 30 ? text.split(" ").length < 3 && weight < 25 ? -0.6 : 0 : weight <= 150 ? 1.5 : -0.5;
  if (shape !== "scrap") points -= /[?？؟!！…]["”»’]?$/.test(text) ? 0.3 : 1.5;
  if (/\b(?:19|20)\d\d\b/.test(text) && weight < 50) points -= 1;
  return points;
}
function repetitionPoints(lines2, index, from, to) {
  const { text, times, shape } = lines2[index];
  if (shape !== "scrap" && /[.。]$/.test(text)) return 0;
  if (times > 1) return times < 4 ? 1.5 : 0;
  let points = 0;
  for (let i = from; i < to; i++) {
    const other = lines2[i];
    if (!other || i === index) continue;
    if (other.text.includes(text)) points = Math.max(points, 1);
    else if (other.weight >= 25 && text.endsWith(other.text) && !LABEL4.test(text.slice(0, -other.text.length)))
      points = -1.5;
  }
  return points;
}
var LABEL4 = /[:|–-]\s*$/;
function pointsOfLinesAfter(lines2, index, coreStart) {
  let points = 0;
  const next = lines2[index + 1];
  const own = lines2[index];
  const isName2 = own.weight < LONGEST_NAME && NAME7.test(own.text);
  if (next && next.weight > 80 && (next.shape === "sentence" || next.weight > 1.3 * (lines2[index]?.weight ?? 0)))
    points += 0.7;
  if (next?.furniture === "photo-credit") points -= 1;
  if (lines2[index - 1]?.text.endsWith(":")) points -= 1;
  for (let i = index + 1; i < Math.min(coreStart, index + 5); i++) {
    const line = lines2[i];
    if (line.signed || line.text.length < 90 && /(?:19|20)\d\d|\d{1,2}:\d\d/.test(line.text))
      points += i > index + 2 ? 0.4 : i === index + 1 && !isName2 ? 1.1 : 0.6;
    else if (line.furniture === "share" || line.furniture === "reading-time" || line.furniture === "meta") points += 0.4;
  }
  return Math.min(points, 2.3);
}

// src/parse/block-cache.ts
var emptyCache = () => ({
  joined: void 0,
  folded: void 0,
  opening: void 0,
  may: void 0,
  ruled: void 0,
  dateline: void 0,
  isSearched: false,
  restriction: void 0,
  possible: void 0
});

// src/parse/head/dateline/credit-in-headline.ts
var LONGEST31 = 30;
var SEPARATOR3 = /^ ?(?:--?|[–—_:])(?=\s)/;
function creditInHeadline(headline, text) {
  const open = headline.lastIndexOf("(");
  const name = headline.slice(open + 1, -1);
  if (open < 1 || name.length < 2 || name.length > LONGEST31 || !text.startsWith(name)) return void 0;
  const separator = SEPARATOR3.exec(text.slice(name.length, name.length + 4))?.[0];
  if (separator === void 0) return void 0;
  return {
    shape: "D4",
    end: name.length + separator.length,
    places: [],
    credits: [{ start: 0, end: name.length }],
    certainty: "likely"
  };
}

// src/parse/head/dateline/is-unmistakable.ts
var isUnmistakable = (found) => found?.certainty === "sure" && (found.date !== void 0 || found.shape === "D1");

// src/parse/head/dateline/model/dense-pieces.ts
var CLOSER = `(?:${alternatives(denseCloserLeads)})?(?:${alternatives(denseClosers)})`;
var ROLE2 = alternatives(denseRoles);
var ROLE_OR_CLOSER = new RegExp(`(?<role>${ROLE2})|(?<closer>${CLOSER})`, "gu");
var MEDIUM = new RegExp(
  `^(?:${alternatives(ownMediumNames)}|.{1,10}?(?:${alternatives(datelineMediumEndings)}))`,
  "u"
);
var FINAL = new RegExp(
  String.raw`(?<=.{2})(?:${alternatives(mediaAfterPlace)}|[\p{Script=Han}]{2,4}(?:${alternatives(mediaAfterPlaceEndings)}))$`,
  "u"
);
var NO_PLACE = new Set(denseNoPlaces);
var namesNoPlace = (name) => NO_PLACE.has(name);
var HAN2 = /^\p{Script=Han}+$/u;
var DENSE9 = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
function splitDense(text, start, end) {
  const words4 = text.slice(start, end);
  if (!DENSE9.test(words4.charAt(0))) return void 0;
  const parts = [];
  let from = 0;
  const add = (kind, a, b) => {
    while (a < b && /\s/.test(words4.charAt(a))) a++;
    while (b > a && /\s/.test(words4.charAt(b - 1))) b--;
    if (a < b) parts.push({ kind, start: start + a, end: start + b });
  };
  const addWords = (a, b) => {
    if (parts.at(-1)?.kind === "role" && b - a > 3 && HAN2.test(words4.slice(a, b))) {
      const name = b - a > 4 ? 3 : 2;
      add("words", a, a + name);
      add("words", a + name, b);
      return;
    }
    const medium = MEDIUM.exec(words4.slice(a, b))?.[0].length ?? 0;
    const last = medium === b - a ? FINAL.exec(words4.slice(a, b))?.index ?? 0 : 0;
    const cut = last > 1 ? last : medium;
    const from2 = a + cut < words4.length && BASED_IN.includes(words4.charAt(a + cut)) ? 1 : 0;
    if (cut > 1 && cut < b - a && !namesNoPlace(words4.slice(a, a + cut))) {
      add("words", a, a + cut);
      add("words", a + cut + from2, b);
    } else add("words", a, b);
  };
  for (const match of words4.matchAll(ROLE_OR_CLOSER)) {
    if (match.index < from) continue;
    const stop = match.index + match[0].length;
    if (match.groups?.closer !== void 0 && stop < words4.length && match.index === from && parts.length === 0)
      continue;
    addWords(from, match.index);
    add(match.groups?.role === void 0 ? "closer" : "role", match.index, stop);
    from = stop;
  }
  addWords(from, words4.length);
  return parts;
}

// src/parse/head/dateline/model/may-be-date.ts
var LONGEST32 = 40;
var NUMBER2 = /\p{Nd}/u;
var SHAPE = /^(?=.*\p{L})(?:\p{L}[\p{L}\p{M}’'ʼ]{0,13}\.?\s){0,2}\p{Nd}{1,2}[.-]?\s?(?:\p{L}[\p{L}\p{M}’'ʼ]{0,13}\.?(?:\s|$)){0,2}(?:\p{Nd}{4}\.?(?:\s\p{L}{1,5}\.?)?)?$/u;
function mayBeDate(text, start, end) {
  if (end - start > LONGEST32) return false;
  const words4 = text.slice(start, end);
  return NUMBER2.test(words4) && SHAPE.test(words4);
}

// src/parse/head/dateline/model/assign-roles.ts
var MOST11 = 48;
var DENSE10 = 11904;
function assignRoles(text, pieces, end) {
  const found = [];
  const used = pieces.slice(0, end.pieces);
  if (used.some(({ start, end: to }) => text.charCodeAt(start) >= DENSE10 && namesNoPlace(text.slice(start, to))))
    return found;
  const dateLike = used.map(({ kind, start, end: to }) => kind === "words" && mayBeDate(text, start, to));
  const open = [{ roles: [] }];
  for (let next = open.pop(); next && found.length < MOST11; next = open.pop()) {
    const { roles } = next;
    const piece = used[roles.length];
    if (!piece) {
      if (isDatelineRoles(roles, end)) found.push({ end, roles });
      continue;
    }
    const isLikeDate = dateLike[roles.length];
    for (const role of rolesFor(piece, used, roles, isLikeDate)) open.push({ roles: [...roles, role] });
  }
  return found;
}
var isDatelineRoles = (roles, end) => roles.some((role) => role === "place" || role === "credit") || roles.includes("date") && end.mark !== "stop" && end.mark !== "line";
function rolesFor(piece, pieces, roles, isLikeDate) {
  if (piece.kind === "date") return DATE2;
  if (piece.kind === "role") return ROLE3;
  if (piece.kind === "closer") return CLOSER2;
  const last = roles.at(-1);
  const before = roles.findLast((role) => role !== "date");
  const possible = [];
  if (isLikeDate) possible.push("date");
  const joins = piece.before === "slash" || piece.before === "and" || piece.before === "comma" || piece.before === "dash" || piece.before === "bullet" || piece.before === "bracket";
  const previous = pieces[roles.length - 1];
  if (!roles.includes("name") && mayBeName(piece, previous, pieces[roles.length + 1])) possible.push("name");
  if (!roles.includes("credit") || last === "credit" && joins && countOf(roles, "credit") < 3) possible.push("credit");
  const mayBeRegion = last === "place" ? piece.before === "comma" || piece.opensBracket || piece.before === "none" : last === "region" && (piece.opensBracket || piece.before === "comma") && countOf(roles, "region") < 2;
  if (mayBeRegion && !isLikeDate) possible.push("region");
  if (!roles.includes("place")) possible.push("place");
  else if ((last === "place" || last === "region") && joins && countOf(roles, "place") < 3 && before === last)
    possible.push("place");
  return possible;
}
var DATE2 = ["date"];
var ROLE3 = ["role"];
var CLOSER2 = ["closer"];
var countOf = (roles, role) => roles.filter((each2) => each2 === role).length;
var mayBeName = (piece, before, after) => before?.kind === "role" || after?.kind === "role" || piece.bracket !== "" && (piece.before === "comma" || after?.bracket === piece.bracket) || before !== void 0 && (piece.before === "dash" || piece.before === "comma" || piece.before === "stop" || piece.before === "bar") || before === void 0 && after?.before === "slash";

// src/parse/head/dateline/model/weights.ts
var UNIT = 16;
var datelineWeights = `
  alone=-61 alone-above-salutation=-12 bare:arrow:known=16 bare:arrow:known:story=14 bare:arrow:unknown=-7 bare:arrow:unknown:story=20
  bare:bar:known:story=-13 bare:bar:unknown=-6 bare:bracket:country=-9 bare:bracket:known=-21 bare:bracket:known:story=40
  bare:bracket:unknown=-16 bare:bracket:unknown:story=-11 bare:bullet:unknown=20 bare:bullet:unknown:story=-15 bare:closer:unknown=6
  bare:closer:unknown:story=-66 bare:colon:country=-17 bare:colon:known=-24 bare:colon:known:story=6 bare:colon:unknown=-28
  bare:dash:country=-18 bare:dash:country:story=-22 bare:dash:known=6 bare:dash:known:story=13 bare:dash:unknown=-23
  bare:dash:unknown:story=-5 bare:double-dash:known=7 bare:double-dash:known:story=-21 bare:double-dash:unknown:story=-9
  bare:equals:unknown=-44 bare:equals:unknown:story=-16 bare:line:country=-18 bare:line:known=41 bare:line:unknown=-9 bare:none:unknown=-32
  bare:slash:unknown=-68 bare:slash:unknown:story=-9 bare:space:unknown=-25 bare:stop:country=-25 bare:stop:known=32
  bare:stop:known:story=-35 bare:stop:unknown:story=-9 bare:tight-dash:known=14 bare:tight-dash:known:story=20 bare:tight-dash:unknown=-7
  bare:tight-dash:unknown:story=27 below:nothing=-5 below:sentence=-20 below:text=-61 block:0:bare=-6 block:0:house=-50 block:0:signed=9
  block:1:bare=8 block:1:house=13 block:1:signed=16 block:2:bare=-12 block:2:house=-63 block:2:signed=-9 block:later:bare=-15
  block:later:house=-23 block:later:signed=8 closing-word=26 credit:acronym:bare=-10 credit:acronym:in=15 credit:after-label=-76
  credit:agency=35 credit:ambiguous=-12 credit:digit=-45 credit:domain=109 credit:final-digit=-28 credit:label=-109 credit:media:bare=15
  credit:media:in=22 credit:one-word:bare=-28 credit:one-word:in=17 credit:opens-small=-9 credit:other=-14 credit:outlet=27 credit:place=-31
  credit:second=-23 credit:slashed=27 credit:small-acronym=17 credit:small-words=-65 credit:some-small-words:bare=-31
  credit:some-small-words:in=29 credit:speech=-35 credit:spelled-out=-25 credit:title-case:bare=-22 credit:title-case:in=21
  credit:uncased-media=21 credit:uncased-words=-46 credit:uncased:bare=-36 credit:uncased:in=-10 credit:words-5=-16 date:unknown=-36
  frame:again=-18 frame:next-block=-37 join:cl:((:cr=37 join:cl:((:ro=37 join:cl:(\uFF08:ro=26 join:cl:bracket:cr=-26 join:cl:bracket:pl=-46
  join:cl:colon:cr=-15 join:cl:comma:cr=-19 join:cl:comma:na=-60 join:cl:comma:pl=-64 join:cl:none:cl=-58 join:cl:none:cr=-22
  join:cl:none:da=-44 join:cl:none:pl=30 join:cr:((:cr=-76 join:cr:((:da=-28 join:cr:((:na=-64 join:cr:((:pl=-106 join:cr:((:ro=-12
  join:cr:(/:pl=-23 join:cr:(<:pl=-49 join:cr:([:cr=-27 join:cr:([:na=-11 join:cr:([:pl=-44 join:cr:(\xAB:cr=-59 join:cr:(\xAB:na=-19
  join:cr:(\xAB:pl=-55 join:cr:(\u201C:cr=-39 join:cr:(\u201C:na=-12 join:cr:(\u201C:pl=-29 join:cr:(\u300C:cr=-25 join:cr:(\u300C:na=-21 join:cr:(\u300C:pl=-37
  join:cr:(\u3010:pl=-24 join:cr:(\uFF08:cr=-23 join:cr:(\uFF08:da=-15 join:cr:(\uFF08:na=-20 join:cr:(\uFF08:pl=-56 join:cr:and:cr=-13 join:cr:and:pl=-101
  join:cr:arrow:pl=-58 join:cr:bar:da=-43 join:cr:bar:na=-37 join:cr:bar:pl=-6 join:cr:bracket:cr=-25 join:cr:bracket:da=66
  join:cr:bracket:na=-9 join:cr:bullet:cr=-20 join:cr:bullet:da=-21 join:cr:bullet:na=-39 join:cr:bullet:pl=26 join:cr:colon:da=-60
  join:cr:colon:na=-19 join:cr:colon:pl=-15 join:cr:colon:ro=-21 join:cr:comma:cr=-24 join:cr:comma:da=16 join:cr:comma:na=-33
  join:cr:comma:ro=-25 join:cr:dash:cr=17 join:cr:dash:da=-21 join:cr:dash:na=4 join:cr:double-dash:da=-50 join:cr:double-dash:pl=-83
  join:cr:equals:na=9 join:cr:equals:pl=-56 join:cr:none:cl=6 join:cr:none:da=8 join:cr:none:na=-32 join:cr:none:pl=-16 join:cr:none:ro=-4
  join:cr:slash:cr=7 join:cr:slash:da=7 join:cr:slash:na=-18 join:cr:slash:pl=-10 join:cr:space:da=-19 join:cr:space:na=-23
  join:cr:space:pl=-53 join:cr:stop:da=-43 join:cr:stop:na=-62 join:cr:stop:pl=-26 join:cr:stop:ro=-54 join:cr:tight-dash:pl=-41
  join:da:((:cr=17 join:da:((:da=-89 join:da:((:na=-80 join:da:((:pl=-7 join:da:(/:cr=9 join:da:(/:na=29 join:da:(/:pl=-37 join:da:(<:cr=-39
  join:da:(<:na=-40 join:da:(\u201C:cr=-12 join:da:(\u201C:na=-39 join:da:(\uFF08:cr=-21 join:da:(\uFF08:pl=-38 join:da:and:pl=-34 join:da:arrow:cr=-7
  join:da:arrow:pl=-22 join:da:bar:cr=9 join:da:bar:na=-38 join:da:bar:pl=-57 join:da:bracket:cr=34 join:da:bracket:pl=-36
  join:da:bullet:cr=-6 join:da:bullet:pl=-46 join:da:colon:cr=-21 join:da:colon:pl=-58 join:da:comma:cr=-6 join:da:comma:da=-38
  join:da:comma:na=-11 join:da:comma:pl=19 join:da:dash:cr=40 join:da:dash:da=-36 join:da:dash:na=-52 join:da:dash:pl=8
  join:da:double-dash:cr=-22 join:da:double-dash:pl=-20 join:da:none:cl=30 join:da:none:cr=-6 join:da:none:da=-57 join:da:none:na=34
  join:da:none:pl=-20 join:da:slash:cr=10 join:da:slash:pl=47 join:da:space:cr=-17 join:da:space:pl=13 join:da:stop:cr=-24
  join:da:stop:na=-42 join:da:stop:pl=-53 join:da:tight-dash:cr=-34 join:da:tight-dash:pl=-29 join:na:((:cr=-25 join:na:((:da=-22
  join:na:((:ro=35 join:na:(/:cr=-18 join:na:(/:pl=-31 join:na:(<:cr=-36 join:na:(<:pl=-36 join:na:([:cr=-23 join:na:([:pl=-11
  join:na:(\xAB:cr=-22 join:na:(\u201C:cr=-74 join:na:(\u201C:pl=-57 join:na:(\u300C:cr=-21 join:na:(\u300C:pl=-9 join:na:(\uFF08:cr=-42 join:na:(\uFF08:pl=-42
  join:na:and:cr=20 join:na:and:pl=-13 join:na:arrow:pl=-7 join:na:bar:cr=-24 join:na:bracket:cr=-40 join:na:bracket:pl=-5
  join:na:bullet:cr=-17 join:na:bullet:pl=-14 join:na:colon:cr=-61 join:na:colon:da=-66 join:na:colon:pl=-43 join:na:colon:ro=-4
  join:na:comma:cr=24 join:na:comma:da=4 join:na:comma:pl=-60 join:na:comma:ro=-15 join:na:dash:cr=-24 join:na:dash:da=41 join:na:dash:pl=-43
  join:na:equals:cr=-22 join:na:equals:pl=-38 join:na:none:cr=27 join:na:none:da=-21 join:na:none:pl=15 join:na:none:ro=40
  join:na:slash:cr=-73 join:na:slash:da=-10 join:na:space:cr=-19 join:na:space:da=-43 join:na:space:pl=-42 join:na:stop:cr=-23
  join:na:stop:da=-15 join:na:stop:pl=36 join:na:tight-dash:cr=28 join:pl:((:cr=-17 join:pl:((:da=-55 join:pl:((:na=-25 join:pl:((:pl=-72
  join:pl:((:re=-11 join:pl:((:ro=49 join:pl:(/:cr=39 join:pl:(/:re=13 join:pl:(<:cr=-47 join:pl:(<:re=-53 join:pl:([:cr=4 join:pl:([:na=63
  join:pl:([:pl=-39 join:pl:([:re=-50 join:pl:(\xAB:cr=-70 join:pl:(\xAB:na=-12 join:pl:(\xAB:pl=-19 join:pl:(\xAB:re=-48 join:pl:(\u201C:cr=-30
  join:pl:(\u201C:na=-15 join:pl:(\u201C:pl=-8 join:pl:(\u201C:re=-47 join:pl:(\u300C:cr=-14 join:pl:(\u300C:na=-24 join:pl:(\u300C:pl=-33 join:pl:(\u300C:re=-23
  join:pl:(\u3010:cr=-36 join:pl:(\u3010:re=-42 join:pl:(\uFF08:cr=-29 join:pl:(\uFF08:da=-23 join:pl:(\uFF08:na=-20 join:pl:(\uFF08:re=-73 join:pl:and:cr=-101
  join:pl:and:pl=-64 join:pl:arrow:cr=-77 join:pl:bar:cr=31 join:pl:bar:da=9 join:pl:bar:na=-8 join:pl:bracket:cr=-21 join:pl:bracket:da=-23
  join:pl:bracket:na=6 join:pl:bracket:pl=-61 join:pl:bullet:cr=-52 join:pl:bullet:da=7 join:pl:bullet:na=-32 join:pl:bullet:pl=-24
  join:pl:colon:cr=-58 join:pl:colon:da=-100 join:pl:colon:na=-28 join:pl:colon:ro=-31 join:pl:comma:cr=-21 join:pl:comma:da=18
  join:pl:comma:na=-57 join:pl:comma:pl=-32 join:pl:comma:re=21 join:pl:dash:na=-17 join:pl:dash:pl=-28 join:pl:double-dash:cr=-53
  join:pl:double-dash:da=-39 join:pl:equals:cr=52 join:pl:equals:na=50 join:pl:none:cr=39 join:pl:none:da=20 join:pl:none:na=-17
  join:pl:none:re=57 join:pl:none:ro=-26 join:pl:slash:cr=-62 join:pl:slash:da=-5 join:pl:slash:na=-35 join:pl:slash:pl=27
  join:pl:space:cr=13 join:pl:space:da=18 join:pl:space:na=43 join:pl:stop:da=11 join:pl:stop:na=-8 join:pl:stop:ro=22
  join:pl:tight-dash:cr=8 join:re:((:cr=15 join:re:((:da=42 join:re:((:na=-78 join:re:((:pl=-81 join:re:((:re=-6 join:re:([:cr=-37
  join:re:([:pl=-22 join:re:(\xAB:cr=-13 join:re:(\xAB:re=-6 join:re:(\u201C:cr=-27 join:re:(\u201C:na=-46 join:re:(\u201C:re=-57 join:re:(\u300C:cr=-28
  join:re:(\u300C:na=-34 join:re:(\u300C:pl=-15 join:re:(\u300C:re=-44 join:re:(\uFF08:cr=-24 join:re:(\uFF08:na=-30 join:re:(\uFF08:re=-46 join:re:and:cr=-35
  join:re:bar:cr=57 join:re:bar:na=34 join:re:bracket:cr=64 join:re:bracket:da=7 join:re:bracket:pl=-42 join:re:bullet:cr=-13
  join:re:bullet:pl=-7 join:re:colon:cr=-51 join:re:colon:da=-11 join:re:colon:na=-38 join:re:comma:cr=-58 join:re:comma:da=32
  join:re:comma:na=-66 join:re:comma:pl=-78 join:re:comma:re=-65 join:re:dash:cr=-38 join:re:dash:da=6 join:re:dash:pl=-23
  join:re:double-dash:cr=-31 join:re:equals:cr=-45 join:re:none:cl=9 join:re:none:cr=-9 join:re:slash:cr=-45 join:re:slash:pl=24
  join:re:space:cr=-31 join:re:stop:cr=-12 join:re:stop:da=-21 join:re:stop:na=20 join:re:tight-dash:cr=9 join:ro:comma:cr=-38
  join:ro:comma:na=24 join:ro:comma:pl=32 join:ro:none:cr=-36 join:ro:none:na=14 join:ro:none:pl=-34 little-text=-21 long=-69
  mark-after-bracket:arrow=19 mark-after-bracket:bar=18 mark-after-bracket:bracket=-11 mark-after-bracket:bullet=34
  mark-after-bracket:colon=50 mark-after-bracket:dash=-32 mark-after-bracket:double-dash=-15 mark-after-bracket:equals=13
  mark-after-bracket:slash=-37 mark-after-bracket:stop=39 mark-after-bracket:tight-dash=-4 mark:arrow=11 mark:arrow:both=-50
  mark:arrow:credit=14 mark:arrow:date=6 mark:bar=6 mark:bar:bare=-6 mark:bar:both=12 mark:bar:credit=-12 mark:bar:date=7 mark:bracket=-11
  mark:bracket:bare=-11 mark:bracket:both=-19 mark:bracket:credit=-27 mark:bracket:date=-16 mark:bullet=-5 mark:bullet:bare=-4
  mark:bullet:both=4 mark:bullet:credit=-13 mark:bullet:date=-16 mark:closer=-37 mark:closer:bare=7 mark:closer:both=-31
  mark:closer:credit=-33 mark:closer:date=-47 mark:colon=-10 mark:colon:bare=-13 mark:colon:both=-21 mark:colon:credit=-17 mark:colon:date=26
  mark:dash=13 mark:dash:bare=-11 mark:dash:both=19 mark:dash:credit=17 mark:dash:date=10 mark:double-dash=24 mark:double-dash:both=84
  mark:double-dash:date=15 mark:equals:bare=-27 mark:equals:both=-18 mark:equals:credit=11 mark:line=-18 mark:line:both=-46
  mark:line:credit=-25 mark:none=11 mark:none:credit=5 mark:slash=-5 mark:slash:bare=-26 mark:slash:both=32 mark:slash:date=-40
  mark:space=-19 mark:space:bare=-32 mark:space:both=-27 mark:space:credit=-80 mark:stop=-17 mark:stop:bare=-5 mark:stop:both=-6
  mark:stop:credit=-34 mark:stop:date=-20 mark:tight-dash:bare=11 mark:tight-dash:both=12 mark:tight-dash:date=-13 name:after-role=13
  name:alone=-8 name:job=62 name:media=-13 name:place=-49 name:two-words=16 no-final-stop=-14 opens-in-bracket:credit=33
  opens-in-bracket:date=46 opens-in-bracket:name=-21 opens-in-bracket:place=26 order:c=-24 order:cd=-8 order:cdn=-46 order:cdnd=26
  order:cdndp=-25 order:cdnp=-54 order:cdnpd=-5 order:cdnpr=-24 order:cdnxp=74 order:cdp=-36 order:cdpd=54 order:cdpdn=-26 order:cdpn=47
  order:cdpnd=-6 order:cdpr=40 order:cdprd=-17 order:cdprn=20 order:cdprx=-16 order:cdpx=-32 order:cdx=6 order:cn=-73 order:cnd=9
  order:cndp=-15 order:cndpd=-13 order:cndpr=-13 order:cndpx=-14 order:cnp=-52 order:cnpd=-71 order:cnpr=44 order:cnprd=-40 order:cnprp=-6
  order:cnpx=-20 order:cnx=-36 order:cnxp=-30 order:cnxpr=-17 order:cp=-6 order:cpd=14 order:cpdn=-49 order:cpdnd=-5 order:cpdnx=13
  order:cpdx=-49 order:cpn=-46 order:cpnd=-53 order:cpnx=40 order:cpr=9 order:cprd=-30 order:cprdn=-21 order:cprn=-80 order:cprnd=-7
  order:cprp=19 order:cprpd=-4 order:cprpn=-8 order:cprpr=-23 order:cprx=-25 order:cpx=28 order:cpxn=24 order:cx=34 order:cxdpr=-36
  order:cxn=4 order:cxnp=-30 order:cxnpr=-32 order:cxp=-11 order:cxpr=-41 order:cxprn=-7 order:cxpx=-40 order:cxxn=48 order:cxxnp=44
  order:cxxp=-16 order:cxxpn=5 order:cxxpr=37 order:d=-34 order:dc=-4 order:dcd=-53 order:dcdn=-7 order:dcdp=-36 order:dcdpr=-7 order:dcn=-55
  order:dcnd=-5 order:dcndp=-23 order:dcnp=-51 order:dcnpd=-4 order:dcnpr=-26 order:dcp=-61 order:dcpd=-6 order:dcpn=-19 order:dcpr=-17
  order:dcprd=-7 order:dcprn=-41 order:dcprp=-34 order:dn=-58 order:dnc=-31 order:dncp=-18 order:dncpr=-23 order:dnd=-6 order:dndc=-5
  order:dnp=20 order:dnpc=-40 order:dnpdc=-4 order:dnpr=-13 order:dp=-7 order:dpc=9 order:dpcn=-41 order:dpd=-54 order:dpdc=-38 order:dpdn=-9
  order:dpn=-50 order:dpnc=18 order:dpncd=-7 order:dpndc=-12 order:dpr=11 order:dprc=-24 order:dprcd=-9 order:dprcn=-33 order:dprd=-18
  order:dprdc=-19 order:dprn=-47 order:dprnc=-40 order:dprp=-15 order:dprpc=-20 order:dprpn=-7 order:dprpr=-26 order:nc=-51 order:ncd=-11
  order:ncdp=-21 order:ncdpr=-20 order:ncdpx=-9 order:ncp=-28 order:ncpr=-5 order:ncpx=-14 order:ncx=-13 order:ncxp=-9 order:nd=-16
  order:ndc=-16 order:ndcp=-10 order:ndp=-26 order:ndpc=-6 order:ndx=-9 order:np=-82 order:npc=-71 order:npd=-22 order:npdc=-53
  order:npdcx=-10 order:npr=-26 order:nprc=29 order:npx=-47 order:nxc=5 order:nxcp=-8 order:nxcpr=-8 order:nxp=62 order:nxpc=-36
  order:nxpr=-10 order:nxprc=-5 order:p=-5 order:pc=4 order:pcd=-30 order:pcdn=-28 order:pcdnd=-39 order:pcdnx=-18 order:pcdx=38 order:pcn=14
  order:pcnd=-55 order:pcnx=12 order:pcx=23 order:pcxn=-46 order:pdc=25 order:pdcd=-5 order:pdcdn=-38 order:pdcn=-38 order:pdcnd=-11
  order:pdcnx=-30 order:pdcx=-28 order:pdn=-61 order:pdnc=43 order:pdncd=-12 order:pdnd=23 order:pdndc=-18 order:pdx=-6 order:pn=-24
  order:pnc=-18 order:pncd=-71 order:pncx=-5 order:pnd=-47 order:pndc=-48 order:pndcd=-15 order:pndcx=-5 order:pnx=-87 order:pnxc=-16
  order:pr=7 order:prc=-8 order:prcdn=68 order:prcn=-70 order:prcnd=-6 order:prcnx=-38 order:prcx=-44 order:prd=10 order:prdc=16
  order:prdcd=-41 order:prdcn=17 order:prdcx=49 order:prdn=46 order:prdnc=-20 order:prdnd=-29 order:prdx=-12 order:prdxc=63 order:prn=-51
  order:prncx=-15 order:prnd=4 order:prndc=-31 order:prnx=-43 order:prp=-68 order:prpc=-18 order:prpcx=-21 order:prpd=-22 order:prpdn=13
  order:prpn=-5 order:prpnc=-35 order:prpr=-37 order:prprc=-19 order:prprn=-21 order:prprp=-7 order:prx=-59 order:prxc=-28 order:prxcn=-4
  order:pxc=-10 order:pxcn=-12 order:pxcx=-46 order:pxn=-35 order:pxnc=-5 order:pxxc=-7 order:pxxn=-29 order:pxxnc=-31 order:xc=-21
  order:xcnp=-16 order:xcp=-15 order:xcpn=-13 order:xcpr=-4 order:xcx=-12 order:xnc=-37 order:xncp=-18 order:xncpr=-45 order:xnp=-21
  order:xnpc=-16 order:xnpr=-24 order:xpc=-26 order:xpcn=-14 order:xpn=-12 order:xpnc=-39 order:xpr=-6 order:xprc=-6 order:xprcn=-4
  order:xprnc=-16 order:xprpr=-7 order:xpx=-28 parts:c=-14 parts:cd=-34 parts:cdn=-41 parts:cn=-21 parts:d=-34 parts:dn=-49 parts:p=-11
  parts:pc=6 parts:pcd=8 parts:pcdn=-14 parts:pcdr=25 parts:pcdrn=15 parts:pcn=-7 parts:pcrn=6 parts:pd=5 parts:pdn=-4 parts:pdrn=-23
  parts:pn=-5 parts:pr=4 parts:prn=-59 place:abstract-ending=-47 place:again=-5 place:again-far=-44 place:again-name=16 place:calendar=-114
  place:capitals=12 place:capitals-as-headline=12 place:country=-73 place:credit=-23 place:dense-long=-90 place:dense-middle=-25
  place:digit=-36 place:domain=-34 place:ends-in-country=-19 place:in=41 place:in-bracket=-5 place:job=-79 place:known=14 place:label=-125
  place:many-small-words=-54 place:media=-45 place:noun=-58 place:opens-bracket=-8 place:second=-8 place:short-capitals=-83 place:sign=-74
  place:small=-22 place:some-small-words=30 place:speech:known=-13 place:speech:unknown=-16 place:stop=-7 place:surname=-4
  place:title-case=-12 place:words-1=14 place:words-3=-28 place:words-4=-120 region:abbreviated=-41 region:bracket=-24 region:digit=-8
  region:known=36 region:long=-47 region:media=-21 region:small=-57 region:square=-22 region:unknown=-5 rest:long=27 rest:middle=-4
  rest:short=-20 script:dense=-8 sentence:long=18 sentence:middle=15 sentence:question=-56 sentence:scrap=-26 sentence:short=-7 short=-4
  signed:next-block=-89 then:capital=20 then:capitals=-19 then:clock=-45 then:figures=-15 then:letter=12 then:quote=-36 then:semicolon=-42
  then:sign=-12 then:small=-155 then:some-figures=-14 then:speech=16 uncased-bare:arrow=-17 uncased-bare:bar=-13 uncased-bare:bracket=17
  uncased-bare:bullet=-26 uncased-bare:closer=5 uncased-bare:colon=-14 uncased-bare:double-dash=28 uncased-bare:equals=-36
  uncased-bare:line=-22 uncased-bare:slash=-32 uncased-bare:space=-30 uncased-bare:stop=-23 uncased-bare:tight-dash=-17
`;

// src/parse/head/dateline/model/dateline-model.ts
var STORY2 = [
  [
    "then:small",
    "then:capital",
    "then:capitals",
    "then:speech",
    "then:quote",
    "then:digit",
    "then:letter",
    "then:sign"
  ],
  ["sentence:scrap", "sentence:short", "sentence:middle", "sentence:long"],
  ["rest:short", "rest:middle", "rest:long"],
  ...["then:figures", "then:some-figures", "sentence:question", "then:clock", "then:semicolon", "no-final-stop"].map(
    (name) => [name]
  ),
  ...["frame:next-block", "frame:again"].map((name) => [name])
];
var POSITION = [
  ["below:nothing", "below:sentence", "below:headline", "below:text"],
  ["alone", "alone-above-text"],
  ["alone-above-salutation"],
  ["signed:next-block"]
];
var PLACE4 = [
  ["place:capitals", "place:capitals-as-headline"],
  ["place:in", "place:again-name", "place:again", "place:again-far"],
  ["place:surname"],
  ["place:noun"]
];
var CREDIT4 = [["credit:again"]];
var models = /* @__PURE__ */ new WeakMap();
var builtIn;
function datelineModelOf(given) {
  if (!given) return builtIn ??= modelOf(datelineWeights.trim().split(/\s+/).map(readRow));
  let model = models.get(given);
  if (!model) {
    model = modelOf(Object.entries(given));
    models.set(given, model);
  }
  return model;
}
function readRow(row) {
  const at = row.lastIndexOf("=");
  return [row.slice(0, at), Number(row.slice(at + 1))];
}
function modelOf(rows4) {
  const weights2 = new Map(rows4);
  const mostOf = (groups) => groups.reduce((sum, names) => sum + Math.max(0, ...names.map((name) => weights2.get(name) ?? 0)), 0);
  return {
    weights: weights2,
    mostByStory: mostOf(STORY2),
    mostByPosition: mostOf(POSITION),
    mostByPlace: mostOf(PLACE4),
    mostByCredit: mostOf(CREDIT4)
  };
}

// src/parse/head/dateline/model/pieces.ts
var REACH11 = 150;
var isBeforeSpeech = (text, { end, bracket }) => bracket === "" && SPEECH.test(text.slice(end, end + 6));
var SPEECH = /^\s?[-–—]{1,2}\s*["“”„«»‘「『]/;

// src/parse/head/dateline/model/credit-features.ts
function creditFeatures(facts, index, isSecond2, roles, add) {
  const { text, tables: tables2, pieces } = facts;
  const piece = pieces[index];
  const known = facts.piece(index);
  const { name, agency: agency2 } = known;
  const enclosed = piece.bracket !== "";
  if (isSecond2) add("credit:second");
  if (agency2) {
    add(agency2.kind === "agency" ? "credit:agency" : "credit:outlet");
    if (isAmbiguous(agency2, name)) add("credit:ambiguous");
  }
  if (known.isMedia) add(enclosed ? "credit:media:in" : "credit:media:bare");
  add(piece.bracket === "/" ? "credit:slashed" : formOf(known, enclosed, facts.cased));
  if (isBeforeSpeech(text, piece)) add("credit:speech");
  if (known.words.length > 4) add("credit:words-5");
  if (!enclosed && !facts.cased && known.words.length > 2 && !known.isMedia) add("credit:uncased-words");
  if (known.hasDigit) add(FINAL_DIGIT.test(name) ? "credit:final-digit" : "credit:digit");
  if (piece.before === "colon" && SIGN4.test(text.slice(piece.start - 2, piece.end))) add("credit:after-label");
  if (known.isPlace) add("credit:place");
  if (known.isArea || tables2.plates.has(name)) add("credit:region");
  const before = pieces[index - 1];
  if (enclosed && before && roles[index - 1] === "place" && spellsOut(text.slice(before.start, before.end), name))
    add("credit:spelled-out");
  if (known.isLabel) add("credit:label");
}
function creditContextFeatures(facts, index, add) {
  const { name } = facts.piece(index);
  const small = name.toLowerCase();
  if (name.length > 2 && facts.around.indexOf(small, facts.around.indexOf(small) + 1) >= 0) add("credit:again");
}
function formOf(known, enclosed, cased) {
  const { name, words: words4 } = known;
  if (name.includes(".") && DOMAIN.test(name)) return "credit:domain";
  if (ACRONYM.test(name)) return enclosed ? "credit:acronym:in" : "credit:acronym:bare";
  if (SMALL_ACRONYM.test(name)) return "credit:small-acronym";
  if (!cased) {
    if (known.isMedia || known.agency) return "credit:uncased-media";
    return enclosed ? "credit:uncased:in" : "credit:uncased:bare";
  }
  if (words4.every((word2) => TITLED2.test(word2))) {
    if (words4.length === 1) return enclosed ? "credit:one-word:in" : "credit:one-word:bare";
    return enclosed ? "credit:title-case:in" : "credit:title-case:bare";
  }
  if (words4.some((word2) => CAPITAL3.test(word2))) {
    if (!CAPITAL3.test(name)) return "credit:opens-small";
    return enclosed ? "credit:some-small-words:in" : "credit:some-small-words:bare";
  }
  return known.opensSmall ? "credit:small-words" : "credit:other";
}
var DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,5}(?:\/[\w.@-]+)?$/u;
var ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,5}$/u;
var SMALL_ACRONYM = /^\p{Ll}{2,4}$/u;
var TITLED2 = /^[\p{Lu}\d“„«"]/u;
var CAPITAL3 = /^\p{Lu}/u;
var FINAL_DIGIT = /^\D+\d{1,3}$/;
var SIGN4 = /[:;%$€@=#]/;

// src/parse/head/dateline/model/feature-names.ts
function namesBy(make2) {
  const made3 = /* @__PURE__ */ new Map();
  return (part3) => {
    let name = made3.get(part3);
    if (name === void 0) {
      name = make2(part3);
      made3.set(part3, name);
    }
    return name;
  };
}

// src/parse/head/dateline/model/frame-features.ts
var BIT = {
  place: 1,
  credit: 2,
  date: 4,
  region: 8,
  name: 16,
  role: 32,
  closer: 64
};
var CODE = {
  place: 1,
  credit: 2,
  date: 3,
  region: 4,
  name: 5,
  role: 6,
  closer: 6
};
var LETTERS2 = " pcdrnx";
var LONGEST_ORDER = 8 ** 5;
function endFeatures({ text, cased, dense }, end, add) {
  const { mark } = end;
  add("bias");
  add(markName(mark));
  if (end.afterBracket) add(bracketName(mark));
  if (end.end > 100) add("long");
  else if (end.end < 24) add("short");
  add(dense ? "script:dense" : cased ? "script:cased" : "script:uncased");
  if (mark !== "line" && text.length - end.end < (dense ? 12 : 30)) add("little-text");
}
function frameFeatures(facts, { end, roles }, add) {
  const { index, cased, dense, pieces } = facts;
  let parts = 0;
  let order = 0;
  for (let i = 0; i < roles.length; i++) {
    const role = roles[i];
    parts |= BIT[role];
    if (i > 0) {
      const { opensBracket, bracket, before } = pieces[i];
      const joins = joinsBy(roles[i - 1]);
      add((opensBracket ? joins.brackets(bracket) : joins.marks(before))(role));
      if (role === roles[i - 1]) continue;
    }
    order = Math.min(order * 8 + CODE[role], LONGEST_ORDER);
  }
  const { mark } = end;
  const signed = parts & (BIT.credit | BIT.date);
  const core = signed === 0 ? "bare" : signed === BIT.credit ? "credit" : signed === BIT.date ? "date" : "both";
  add(partsName(parts));
  add(coreNames(mark)(core));
  if (order < LONGEST_ORDER) add(orderName(order));
  if (pieces[0]?.bracket) add(openingName(roles[0]));
  if (!cased && core === "bare") add(uncasedName(mark));
  if (core === "bare") {
    const place = facts.piece(roles.indexOf("place"));
    const isStory = facts.text.length - end.end > (dense ? 40 : 100);
    add(bareNames(mark)(`${place.isPlace ? "known" : place.isArea ? "country" : "unknown"}${isStory ? ":story" : ""}`));
  }
  if (dense && parts & BIT.closer) add("closing-word");
  const block = core === "bare" ? bareBlock : core === "credit" && !(parts & BIT.place) ? houseBlock : signedBlock;
  add(block(Math.min(index, 3)));
}
function frameContextFeatures({ context }, { mark }, add) {
  if (mark === "line") {
    const next = context.next[0] ?? "";
    add(next.length > 60 ? "alone-above-text" : "alone");
    if (SALUTATION.test(next)) add("alone-above-salutation");
  }
  if (SIGNED3.test(context.next[0]?.slice(0, 90) ?? "")) add("signed:next-block");
  if (context.index === 0) add("below:nothing");
  else if (context.previousEndsWithStop) add("below:sentence");
  else add(context.previousLength < 140 ? "below:headline" : "below:text");
}
var SIGNED3 = /^[^.!?()]{3,60}(?:\.[^.!?()]{0,12})?\([^()]{2,30}\)\s?[-–—]/;
var SALUTATION = /^[\p{Lu}\p{Lo}][^,.\s]{1,14}(?: [^,.\s]{1,14}){0,5},/u;
var partsName = namesBy(
  (bits3) => `parts:${bits3 & BIT.place ? "p" : ""}${bits3 & BIT.credit ? "c" : ""}${bits3 & BIT.date ? "d" : ""}${bits3 & BIT.region ? "r" : ""}${bits3 & (BIT.role | BIT.name) ? "n" : ""}`
);
var orderName = namesBy((order) => {
  let name = "";
  for (let rest = order; rest > 0; rest = Math.floor(rest / 8)) name = LETTERS2.charAt(rest % 8) + name;
  return `order:${name}`;
});
var markName = namesBy((mark) => `mark:${mark}`);
var coreNames = namesBy((mark) => namesBy((core) => `mark:${mark}:${core}`));
var bracketName = namesBy((mark) => `mark-after-bracket:${mark}`);
var bareNames = namesBy((mark) => namesBy((place) => `bare:${mark}:${place}`));
var uncasedName = namesBy((mark) => `uncased-bare:${mark}`);
var openingName = namesBy((role) => `opens-in-bracket:${role}`);
var bareBlock = namesBy((index) => `block:${index < 3 ? index : "later"}:bare`);
var houseBlock = namesBy((index) => `block:${index < 3 ? index : "later"}:house`);
var signedBlock = namesBy((index) => `block:${index < 3 ? index : "later"}:signed`);
var joinsBy = namesBy((before) => {
  const names = (sign) => namesBy((role) => `join:${before.slice(0, 2)}:${sign}:${role.slice(0, 2)}`);
  return { marks: namesBy((mark) => names(mark)), brackets: namesBy((sign) => names(`(${sign}`)) };
});

// src/lexicon/calendar-words.ts
var calendarWords = { lt: "sausio|sausis	vasario|vasaris	kovo|kovas	baland\u017Eio|balandis	gegu\u017E\u0117s|gegu\u017E\u0117	bir\u017Eelio|bir\u017Eelis	liepos|liepa	rugpj\u016B\u010Dio|rugpj\u016Btis	rugs\u0117jo|rugs\u0117jis	spalio|spalis	lapkri\u010Dio|lapkritis	gruod\u017Eio|gruodis; pirmadienis	antradienis	tre\u010Diadienis	ketvirtadienis	penktadienis	\u0161e\u0161tadienis	sekmadienis", lv: "janv\u0101ris|janv	febru\u0101ris|febr	marts	apr\u012Blis|apr	maijs	j\u016Bnijs|j\u016Bn	j\u016Blijs|j\u016Bl	augusts|aug	septembris|sept	oktobris|okt	novembris|nov	decembris|dec; pirmdiena	otrdiena	tre\u0161diena	ceturtdiena	piektdiena	sestdiena	sv\u0113tdiena", et: "jaanuar|jaan	veebruar|veebr	m\xE4rts	aprill|apr	mai	juuni	juuli	august|aug	september|sept	oktoober|okt	november|nov	detsember|dets; esmasp\xE4ev	teisip\xE4ev	kolmap\xE4ev	neljap\xE4ev	reede	laup\xE4ev	p\xFChap\xE4ev", ca: "gener|gen	febrer|febr	mar\xE7	abril|abr	maig	juny	juliol|jul	agost|ag	setembre|set	octubre|oct	novembre|nov	desembre|des; dilluns	dimarts	dimecres	dijous	divendres	dissabte	diumenge", ka: "\u10D8\u10D0\u10DC\u10D5\u10D0\u10E0\u10D8|\u10D8\u10D0\u10DC	\u10D7\u10D4\u10D1\u10D4\u10E0\u10D5\u10D0\u10DA\u10D8|\u10D7\u10D4\u10D1	\u10DB\u10D0\u10E0\u10E2\u10D8|\u10DB\u10D0\u10E0	\u10D0\u10DE\u10E0\u10D8\u10DA\u10D8|\u10D0\u10DE\u10E0	\u10DB\u10D0\u10D8\u10E1\u10D8|\u10DB\u10D0\u10D8	\u10D8\u10D5\u10DC\u10D8\u10E1\u10D8|\u10D8\u10D5\u10DC	\u10D8\u10D5\u10DA\u10D8\u10E1\u10D8|\u10D8\u10D5\u10DA	\u10D0\u10D2\u10D5\u10D8\u10E1\u10E2\u10DD|\u10D0\u10D2\u10D5	\u10E1\u10D4\u10E5\u10E2\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8|\u10E1\u10D4\u10E5	\u10DD\u10E5\u10E2\u10DD\u10DB\u10D1\u10D4\u10E0\u10D8|\u10DD\u10E5\u10E2	\u10DC\u10DD\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8|\u10DC\u10DD\u10D4	\u10D3\u10D4\u10D9\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8|\u10D3\u10D4\u10D9; \u10DD\u10E0\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8	\u10E1\u10D0\u10DB\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8	\u10DD\u10D7\u10EE\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8	\u10EE\u10E3\u10D7\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8	\u10DE\u10D0\u10E0\u10D0\u10E1\u10D9\u10D4\u10D5\u10D8	\u10E8\u10D0\u10D1\u10D0\u10D7\u10D8	\u10D9\u10D5\u10D8\u10E0\u10D0", hy: "\u0570\u0578\u0582\u0576\u057E\u0561\u0580\u056B|\u0570\u0578\u0582\u0576\u057E\u0561\u0580|\u0570\u0576\u057E	\u0583\u0565\u057F\u0580\u057E\u0561\u0580\u056B|\u0583\u0565\u057F\u0580\u057E\u0561\u0580|\u0583\u057F\u057E	\u0574\u0561\u0580\u057F\u056B|\u0574\u0561\u0580\u057F|\u0574\u0580\u057F	\u0561\u057A\u0580\u056B\u056C\u056B|\u0561\u057A\u0580\u056B\u056C|\u0561\u057A\u0580	\u0574\u0561\u0575\u056B\u057D\u056B|\u0574\u0561\u0575\u056B\u057D|\u0574\u0575\u057D	\u0570\u0578\u0582\u0576\u056B\u057D\u056B|\u0570\u0578\u0582\u0576\u056B\u057D|\u0570\u0576\u057D	\u0570\u0578\u0582\u056C\u056B\u057D\u056B|\u0570\u0578\u0582\u056C\u056B\u057D|\u0570\u056C\u057D	\u0585\u0563\u0578\u057D\u057F\u0578\u057D\u056B|\u0585\u0563\u0578\u057D\u057F\u0578\u057D|\u0585\u0563\u057D	\u057D\u0565\u057A\u057F\u0565\u0574\u0562\u0565\u0580\u056B|\u057D\u0565\u057A\u057F\u0565\u0574\u0562\u0565\u0580|\u057D\u0565\u057A	\u0570\u0578\u056F\u057F\u0565\u0574\u0562\u0565\u0580\u056B|\u0570\u0578\u056F\u057F\u0565\u0574\u0562\u0565\u0580|\u0570\u0578\u056F	\u0576\u0578\u0575\u0565\u0574\u0562\u0565\u0580\u056B|\u0576\u0578\u0575\u0565\u0574\u0562\u0565\u0580|\u0576\u0578\u0575	\u0564\u0565\u056F\u057F\u0565\u0574\u0562\u0565\u0580\u056B|\u0564\u0565\u056F\u057F\u0565\u0574\u0562\u0565\u0580|\u0564\u0565\u056F; \u0565\u0580\u056F\u0578\u0582\u0577\u0561\u0562\u0569\u056B	\u0565\u0580\u0565\u0584\u0577\u0561\u0562\u0569\u056B	\u0579\u0578\u0580\u0565\u0584\u0577\u0561\u0562\u0569\u056B	\u0570\u056B\u0576\u0563\u0577\u0561\u0562\u0569\u056B	\u0578\u0582\u0580\u0562\u0561\u0569	\u0577\u0561\u0562\u0561\u0569	\u056F\u056B\u0580\u0561\u056F\u056B", is: "jan\xFAar|jan	febr\xFAar|feb	mars|mar	apr\xEDl|apr	ma\xED	j\xFAn\xED|j\xFAn	j\xFAl\xED|j\xFAl	\xE1g\xFAst|\xE1g\xFA	september|sep	okt\xF3ber|okt	n\xF3vember|n\xF3v	desember|des; m\xE1nudagur	\xFEri\xF0judagur	mi\xF0vikudagur	fimmtudagur	f\xF6studagur	laugardagur	sunnudagur", ga: "ean\xE1ir|ean	feabhra|feabh	m\xE1rta	aibre\xE1n|aib	bealtaine|beal	meitheamh|meith	i\xFAil	l\xFAnasa|l\xFAn	me\xE1n f\xF3mhair|mf\xF3mh	deireadh f\xF3mhair|df\xF3mh	samhain|samh	nollaig|noll; d\xE9 luain	d\xE9 m\xE1irt	d\xE9 c\xE9adaoin	d\xE9ardaoin	d\xE9 haoine	d\xE9 sathairn	d\xE9 domhnaigh", sq: "janar|jan	shkurt|shk	mars|mar	prill|pri	maj	qershor|qer	korrik|korr	gusht|gush	shtator|sht	tetor|tet	n\xEBntor|n\xEBn	dhjetor|dhj; e h\xEBn\xEB	e mart\xEB	e m\xEBrkur\xEB	e enjte	e premte	e shtun\xEB	e diel", mk: "\u0458\u0430\u043D\u0443\u0430\u0440\u0438|\u0458\u0430\u043D	\u0444\u0435\u0432\u0440\u0443\u0430\u0440\u0438|\u0444\u0435\u0432	\u043C\u0430\u0440\u0442|\u043C\u0430\u0440	\u0430\u043F\u0440\u0438\u043B|\u0430\u043F\u0440	\u043C\u0430\u0458	\u0458\u0443\u043D\u0438|\u0458\u0443\u043D	\u0458\u0443\u043B\u0438|\u0458\u0443\u043B	\u0430\u0432\u0433\u0443\u0441\u0442|\u0430\u0432\u0433	\u0441\u0435\u043F\u0442\u0435\u043C\u0432\u0440\u0438|\u0441\u0435\u043F	\u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438|\u043E\u043A\u0442	\u043D\u043E\u0435\u043C\u0432\u0440\u0438|\u043D\u043E\u0435	\u0434\u0435\u043A\u0435\u043C\u0432\u0440\u0438|\u0434\u0435\u043A; \u043F\u043E\u043D\u0435\u0434\u0435\u043B\u043D\u0438\u043A	\u0432\u0442\u043E\u0440\u043D\u0438\u043A	\u0441\u0440\u0435\u0434\u0430	\u0447\u0435\u0442\u0432\u0440\u0442\u043E\u043A	\u043F\u0435\u0442\u043E\u043A	\u0441\u0430\u0431\u043E\u0442\u0430	\u043D\u0435\u0434\u0435\u043B\u0430", be: "\u0441\u0442\u0443\u0434\u0437\u0435\u043D\u044F|\u0441\u0442\u0443\u0434\u0437\u0435\u043D\u044C|\u0441\u0442\u0443	\u043B\u044E\u0442\u0430\u0433\u0430|\u043B\u044E\u0442\u044B|\u043B\u044E\u0442	\u0441\u0430\u043A\u0430\u0432\u0456\u043A\u0430|\u0441\u0430\u043A\u0430\u0432\u0456\u043A|\u0441\u0430\u043A	\u043A\u0440\u0430\u0441\u0430\u0432\u0456\u043A\u0430|\u043A\u0440\u0430\u0441\u0430\u0432\u0456\u043A|\u043A\u0440\u0430	\u043C\u0430\u044F|\u043C\u0430\u0439	\u0447\u044D\u0440\u0432\u0435\u043D\u044F|\u0447\u044D\u0440\u0432\u0435\u043D\u044C|\u0447\u044D\u0440	\u043B\u0456\u043F\u0435\u043D\u044F|\u043B\u0456\u043F\u0435\u043D\u044C|\u043B\u0456\u043F	\u0436\u043D\u0456\u045E\u043D\u044F|\u0436\u043D\u0456\u0432\u0435\u043D\u044C|\u0436\u043D\u0456	\u0432\u0435\u0440\u0430\u0441\u043D\u044F|\u0432\u0435\u0440\u0430\u0441\u0435\u043D\u044C|\u0432\u0435\u0440	\u043A\u0430\u0441\u0442\u0440\u044B\u0447\u043D\u0456\u043A\u0430|\u043A\u0430\u0441\u0442\u0440\u044B\u0447\u043D\u0456\u043A|\u043A\u0430\u0441	\u043B\u0456\u0441\u0442\u0430\u043F\u0430\u0434\u0430|\u043B\u0456\u0441\u0442\u0430\u043F\u0430\u0434|\u043B\u0456\u0441	\u0441\u043D\u0435\u0436\u043D\u044F|\u0441\u043D\u0435\u0436\u0430\u043D\u044C|\u0441\u043D\u0435; \u043F\u0430\u043D\u044F\u0434\u0437\u0435\u043B\u0430\u043A	\u0430\u045E\u0442\u043E\u0440\u0430\u043A	\u0441\u0435\u0440\u0430\u0434\u0430	\u0447\u0430\u0446\u0432\u0435\u0440	\u043F\u044F\u0442\u043D\u0456\u0446\u0430	\u0441\u0443\u0431\u043E\u0442\u0430	\u043D\u044F\u0434\u0437\u0435\u043B\u044F", eu: "urtarrila|urt	otsaila|ots	martxoa|mar	apirila|api	maiatza|mai	ekaina|eka	uztaila|uzt	abuztua|abu	iraila|ira	urria|urr	azaroa|aza	abendua|abe; astelehena	asteartea	asteazkena	osteguna	ostirala	larunbata	igandea", gl: "xaneiro|xan	febreiro|feb	marzo|mar	abril|abr	maio	xu\xF1o	xullo|xul	agosto|ago	setembro|set	outubro|out	novembro|nov	decembro|dec; luns	martes	m\xE9rcores	xoves	venres	s\xE1bado	domingo", cy: "ionawr|ion	chwefror|chwef	mawrth|maw	ebrill|ebr	mai	mehefin|meh	gorffennaf|gorff	awst	medi	hydref|hyd	tachwedd|tach	rhagfyr|rhag; dydd llun	dydd mawrth	dydd mercher	dydd iau	dydd gwener	dydd sadwrn	dydd sul", uz: "yanvar|yan	fevral|fev	mart|mar	aprel|apr	may	iyun|iyn	iyul|iyl	avgust|avg	sentabr|sen	oktabr|okt	noyabr|noy	dekabr|dek; dushanba	seshanba	chorshanba	payshanba	juma	shanba	yakshanba", ky: "\u044F\u043D\u0432\u0430\u0440\u044C|\u044F\u043D\u0432	\u0444\u0435\u0432\u0440\u0430\u043B\u044C|\u0444\u0435\u0432	\u043C\u0430\u0440\u0442|\u043C\u0430\u0440	\u0430\u043F\u0440\u0435\u043B\u044C|\u0430\u043F\u0440	\u043C\u0430\u0439	\u0438\u044E\u043D\u044C|\u0438\u044E\u043D	\u0438\u044E\u043B\u044C|\u0438\u044E\u043B	\u0430\u0432\u0433\u0443\u0441\u0442|\u0430\u0432\u0433	\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C|\u0441\u0435\u043D	\u043E\u043A\u0442\u044F\u0431\u0440\u044C|\u043E\u043A\u0442	\u043D\u043E\u044F\u0431\u0440\u044C|\u043D\u043E\u044F	\u0434\u0435\u043A\u0430\u0431\u0440\u044C|\u0434\u0435\u043A; \u0434\u04AF\u0439\u0448\u04E9\u043C\u0431\u04AF	\u0448\u0435\u0439\u0448\u0435\u043C\u0431\u0438	\u0448\u0430\u0440\u0448\u0435\u043C\u0431\u0438	\u0431\u0435\u0439\u0448\u0435\u043C\u0431\u0438	\u0436\u0443\u043C\u0430	\u0438\u0448\u0435\u043C\u0431\u0438	\u0436\u0435\u043A\u0448\u0435\u043C\u0431\u0438", mn: "\u043D\u044D\u0433\u0434\u04AF\u0433\u044D\u044D\u0440 \u0441\u0430\u0440	\u0445\u043E\u0451\u0440\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430\u0440	\u0433\u0443\u0440\u0430\u0432\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430\u0440	\u0434\u04E9\u0440\u04E9\u0432\u0434\u04AF\u0433\u044D\u044D\u0440 \u0441\u0430\u0440	\u0442\u0430\u0432\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430\u0440	\u0437\u0443\u0440\u0433\u0430\u0430\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430\u0440	\u0434\u043E\u043B\u043E\u043E\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430\u0440	\u043D\u0430\u0439\u043C\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430\u0440	\u0435\u0441\u0434\u04AF\u0433\u044D\u044D\u0440 \u0441\u0430\u0440	\u0430\u0440\u0430\u0432\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430\u0440	\u0430\u0440\u0432\u0430\u043D \u043D\u044D\u0433\u0434\u04AF\u0433\u044D\u044D\u0440 \u0441\u0430\u0440	\u0430\u0440\u0432\u0430\u043D \u0445\u043E\u0451\u0440\u0434\u0443\u0433\u0430\u0430\u0440 \u0441\u0430\u0440; \u0434\u0430\u0432\u0430\u0430	\u043C\u044F\u0433\u043C\u0430\u0440	\u043B\u0445\u0430\u0433\u0432\u0430	\u043F\u04AF\u0440\u044D\u0432	\u0431\u0430\u0430\u0441\u0430\u043D	\u0431\u044F\u043C\u0431\u0430	\u043D\u044F\u043C", ta: "\u0B9C\u0BA9\u0BB5\u0BB0\u0BBF|\u0B9C\u0BA9	\u0BAA\u0BBF\u0BAA\u0BCD\u0BB0\u0BB5\u0BB0\u0BBF	, \u0B8F\u0BAA\u0BCD\u0BB0\u0BB2\u0BCD|\u0B8F\u0BAA\u0BCD	, , , \u0B86\u0B95\u0BB8\u0BCD\u0B9F\u0BCD|\u0B86\u0B95	\u0B9A\u0BC6\u0BAA\u0BCD\u0B9F\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD	\u0B85\u0B95\u0BCD\u0B9F\u0BCB\u0BAA\u0BB0\u0BCD|\u0B85\u0B95\u0BCD	\u0BA8\u0BB5\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD|\u0BA8\u0BB5	\u0B9F\u0BBF\u0B9A\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD; ", te: "\u0C1C\u0C28\u0C35\u0C30\u0C3F|\u0C1C\u0C28	\u0C2B\u0C3F\u0C2C\u0C4D\u0C30\u0C35\u0C30\u0C3F	, \u0C0F\u0C2A\u0C4D\u0C30\u0C3F\u0C32\u0C4D|\u0C0F\u0C2A\u0C4D\u0C30\u0C3F	, , , \u0C06\u0C17\u0C38\u0C4D\u0C1F\u0C41|\u0C06\u0C17	\u0C38\u0C46\u0C2A\u0C4D\u0C1F\u0C46\u0C02\u0C2C\u0C30\u0C4D	\u0C05\u0C15\u0C4D\u0C1F\u0C4B\u0C2C\u0C30\u0C4D|\u0C05\u0C15\u0C4D\u0C1F\u0C4B	\u0C28\u0C35\u0C02\u0C2C\u0C30\u0C4D|\u0C28\u0C35\u0C02	\u0C21\u0C3F\u0C38\u0C46\u0C02\u0C2C\u0C30\u0C4D; \u0C2E\u0C02\u0C17\u0C33\u0C35\u0C3E\u0C30\u0C02", ml: "\u0D1C\u0D28\u0D41\u0D35\u0D30\u0D3F|\u0D1C\u0D28\u0D41	\u0D2B\u0D46\u0D2C\u0D4D\u0D30\u0D41\u0D35\u0D30\u0D3F	\u0D2E\u0D3E\u0D7C\u0D1A\u0D4D\u0D1A\u0D4D	\u0D0F\u0D2A\u0D4D\u0D30\u0D3F\u0D7D|\u0D0F\u0D2A\u0D4D\u0D30\u0D3F	, , , \u0D13\u0D17\u0D38\u0D4D\u0D31\u0D4D\u0D31\u0D4D|\u0D13\u0D17	\u0D38\u0D46\u0D2A\u0D4D\u0D31\u0D4D\u0D31\u0D02\u0D2C\u0D7C	\u0D12\u0D15\u0D4D\u200C\u0D1F\u0D4B\u0D2C\u0D7C|\u0D12\u0D15\u0D4D\u0D1F\u0D4B	\u0D28\u0D35\u0D02\u0D2C\u0D7C|\u0D28\u0D35\u0D02	\u0D21\u0D3F\u0D38\u0D02\u0D2C\u0D7C; ", mr: "	, , \u090F\u092A\u094D\u0930\u093F\u0932|\u090F\u092A\u094D\u0930\u093F	, , , \u0911\u0917\u0938\u094D\u091F|\u0911\u0917	\u0938\u092A\u094D\u091F\u0947\u0902\u092C\u0930|\u0938\u092A\u094D\u091F\u0947\u0902	\u0911\u0915\u094D\u091F\u094B\u092C\u0930|\u0911\u0915\u094D\u091F\u094B	\u0928\u094B\u0935\u094D\u0939\u0947\u0902\u092C\u0930	\u0921\u093F\u0938\u0947\u0902\u092C\u0930; \u092E\u0902\u0917\u0933\u0935\u093E\u0930", gu: "\u0A9C\u0ABE\u0AA8\u0ACD\u0AAF\u0AC1\u0A86\u0AB0\u0AC0	\u0AAB\u0AC7\u0AAC\u0ACD\u0AB0\u0AC1\u0A86\u0AB0\u0AC0	, \u0A8F\u0AAA\u0ACD\u0AB0\u0ABF\u0AB2	, , , \u0A91\u0A97\u0AB8\u0ACD\u0A9F	\u0AB8\u0AAA\u0ACD\u0A9F\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0|\u0AB8\u0AAA\u0ACD\u0A9F\u0AC7	\u0A91\u0A95\u0ACD\u0A9F\u0ACB\u0AAC\u0AB0|\u0A91\u0A95\u0ACD\u0A9F\u0ACB	\u0AA8\u0AB5\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0|\u0AA8\u0AB5\u0AC7	\u0AA1\u0ABF\u0AB8\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0; \u0AAE\u0A82\u0A97\u0AB3\u0AB5\u0ABE\u0AB0", pa: "\u0A1C\u0A28\u0A35\u0A30\u0A40|\u0A1C\u0A28	\u0A2B\u0A3C\u0A30\u0A35\u0A30\u0A40	\u0A2E\u0A3E\u0A30\u0A1A	\u0A05\u0A2A\u0A4D\u0A30\u0A48\u0A32|\u0A05\u0A2A\u0A4D\u0A30\u0A48	\u0A2E\u0A08	, , \u0A05\u0A17\u0A38\u0A24|\u0A05\u0A17	\u0A38\u0A24\u0A70\u0A2C\u0A30|\u0A38\u0A24\u0A70	\u0A05\u0A15\u0A24\u0A42\u0A2C\u0A30|\u0A05\u0A15\u0A24\u0A42	\u0A28\u0A35\u0A70\u0A2C\u0A30|\u0A28\u0A35\u0A70	\u0A26\u0A38\u0A70\u0A2C\u0A30|\u0A26\u0A38\u0A70; \u0A2E\u0A70\u0A17\u0A32\u0A35\u0A3E\u0A30	\u0A38\u0A3C\u0A41\u0A71\u0A15\u0A30\u0A35\u0A3E\u0A30	\u0A10\u0A24\u0A35\u0A3E\u0A30", ne: "\u091C\u0928\u0935\u0930\u0940	\u092B\u0947\u092C\u094D\u0930\u0941\u0905\u0930\u0940	, \u0905\u092A\u094D\u0930\u093F\u0932	, , , \u0905\u0917\u0938\u094D\u091F	\u0938\u0947\u092A\u094D\u091F\u0947\u092E\u094D\u092C\u0930	\u0905\u0915\u094D\u091F\u094B\u092C\u0930	\u0928\u094B\u092D\u0947\u092E\u094D\u092C\u0930	\u0921\u093F\u0938\u0947\u092E\u094D\u092C\u0930; \u092E\u0919\u094D\u0917\u0932\u092C\u093E\u0930	\u0906\u0907\u0924\u092C\u093E\u0930", si: "	\u0DB1\u0DC0\u0DB8\u0DCA	, \u0DB6\u0D9A\u0DCA	\u0DC0\u0DD9\u0DC3\u0D9A\u0DCA	, \u0D87\u0DC3\u0DC5	, \u0DB6\u0DD2\u0DB1\u0DBB	\u0DC0\u0DB4\u0DCA	\u0D89\u0DBD\u0DCA	\u0D8B\u0DB3\u0DD4\u0DC0\u0DB4\u0DCA; \u0D85\u0D9F\u0DC4\u0DBB\u0DD4\u0DC0\u0DCF\u0DAF\u0DCF	\u0DB6\u0DCA\u200D\u0DBB\u0DC4\u0DC3\u0DCA\u0DB4\u0DAD\u0DD2\u0DB1\u0DCA\u0DAF\u0DCF", my: "\u1007\u1014\u103A\u1014\u101D\u102B\u101B\u102E|\u1007\u1014\u103A	, \u1019\u1010\u103A	\u1027\u1015\u103C\u102E	, , , \u1029\u1002\u102F\u1010\u103A	\u1005\u1000\u103A\u1010\u1004\u103A\u1018\u102C|\u1005\u1000\u103A	, \u1014\u102D\u102F\u101D\u1004\u103A\u1018\u102C	\u1012\u102E\u1007\u1004\u103A\u1018\u102C; \u1010\u1014\u1004\u103A\u1039\u101C\u102C	\u1000\u103C\u102C\u101E\u1015\u1010\u1031\u1038	\u1010\u1014\u1004\u103A\u1039\u1002\u1014\u103D\u1031", km: "\u1798\u1780\u179A\u17B6	, , , \u17A7\u179F\u1797\u17B6	, \u1780\u1780\u17D2\u1780\u178A\u17B6	, \u1780\u1789\u17D2\u1789\u17B6	, , ; \u1796\u17D2\u179A\u17A0\u179F\u17D2\u1794\u178F\u17B7\u17CD", lo: "\u0EA1\u0EB1\u0E87\u0E81\u0EAD\u0E99	\u0E81\u0EB8\u0EA1\u0E9E\u0EB2	\u0EA1\u0EB5\u0E99\u0EB2	\u0EC0\u0EA1\u0EAA\u0EB2	\u0E9E\u0EB6\u0E94\u0EAA\u0EB0\u0E9E\u0EB2	\u0EA1\u0EB4\u0E96\u0EB8\u0E99\u0EB2	\u0E81\u0ECD\u0EA5\u0EB0\u0E81\u0EBB\u0E94	\u0EAA\u0EB4\u0E87\u0EAB\u0EB2	\u0E81\u0EB1\u0E99\u0E8D\u0EB2	\u0E95\u0EB8\u0EA5\u0EB2	\u0E9E\u0EB0\u0E88\u0EB4\u0E81	\u0E97\u0EB1\u0E99\u0EA7\u0EB2; \u0EA7\u0EB1\u0E99\u0EAD\u0EB1\u0E87\u0E84\u0EB2\u0E99	\u0EA7\u0EB1\u0E99\u0E9E\u0EB0\u0EAB\u0EB1\u0E94	\u0EA7\u0EB1\u0E99\u0EC0\u0EAA\u0EBB\u0EB2	\u0EA7\u0EB1\u0E99\u0EAD\u0EB2\u0E97\u0EB4\u0E94", am: "\u1303\u1295\u12CB\u122A|\u1303\u1295	\u134C\u1265\u1229\u12CB\u122A|\u134C\u1265	\u121B\u122D\u127D	\u12A4\u1355\u122A\u120D|\u12A4\u1355\u122A	\u121C\u12ED	\u1301\u1295	\u1301\u120B\u12ED	\u12A6\u1308\u1235\u1275|\u12A6\u1308\u1235	\u1234\u1355\u1274\u121D\u1260\u122D|\u1234\u1355\u1274	\u12A6\u12AD\u1276\u1260\u122D|\u12A6\u12AD\u1276	\u1296\u126C\u121D\u1260\u122D|\u1296\u126C\u121D	\u12F2\u1234\u121D\u1260\u122D|\u12F2\u1234\u121D; \u121B\u12AD\u1230\u129E	\u1228\u1261\u12D5	\u1210\u1219\u1235	\u12D3\u122D\u1265	\u1245\u12F3\u121C	\u12A5\u1211\u12F5", so: "janaayo|jannaayo|jan	febraayo|feb	maarso|mar	abriil|abr	maayo|may	juun|jun	luulyo|lul	agosto|ogosto|ogs	sebtembar|sebteembar|seb	oktoobar|okt	noofeembar|nof	diseembar|dis; isniin	talaado	arbaco	khamiis	jimco	sabti	axad", ps: "\u062C\u0646\u0648\u0631\u064A	\u0641\u0628\u0631\u0648\u0631\u064A|\u0641\u06D0\u0628\u0631\u0648\u0631\u064A	\u0645\u0627\u0631\u0686	\u0627\u067E\u0631\u06CC\u0644	\u0645\u06CD	\u062C\u0648\u0646	\u062C\u0648\u0644\u0627\u06CC	\u0627\u06AB\u0633\u062A	\u0633\u06D0\u067E\u062A\u0645\u0628\u0631|\u0633\u067E\u062A\u0645\u0628\u0631	\u0627\u06A9\u062A\u0648\u0628\u0631	\u0646\u0648\u0645\u0628\u0631	\u062F\u0633\u0645\u0628\u0631; \u062F\u0648\u0646\u06CD	\u062F\u0631\u06D0\u0646\u06CD	\u0685\u0644\u0631\u0646\u06CD	\u067E\u064A\u0646\u0681\u0646\u06CD	\u062C\u0645\u0639\u0647	\u0627\u0648\u0646\u06CD	\u064A\u0648\u0646\u06CD" };
var otherMonths = "\u062C\u0645\u0627\u062F\u0649 \u0627\u0644\u0622\u062E\u0631\u0629	\u0631\u062C\u0628	\u0634\u0639\u0628\u0627\u0646	\u0631\u0645\u0636\u0627\u0646	\u0634\u0648\u0627\u0644	\u0630\u0648 \u0627\u0644\u0642\u0639\u062F\u0629	\u0630\u0648 \u0627\u0644\u062D\u062C\u0629	\u0645\u062D\u0631\u0645	\u0635\u0641\u0631	\u0631\u0628\u064A\u0639 \u0627\u0644\u0623\u0648\u0644	\u0631\u0628\u064A\u0639 \u0627\u0644\u0622\u062E\u0631	\u062C\u0645\u0627\u062F\u0649 \u0627\u0644\u0623\u0648\u0644\u0649	jumada ii	rajab	sha'ban	ramadan	shawwal	dhu'l-qi'dah	dhu'l-hijjah	muharram	safar	rabi' i	rabi' ii	jumada i	\u062C\u0645\u0627\u062F\u06CC \u0627\u0644\u062B\u0627\u0646\u06CC	\u0630\u0648\u0627\u0644\u0642\u0639\u062F\u06C3	\u0630\u0648\u0627\u0644\u062D\u062C\u06C3	\u0631 \u0628\u06CC\u0639 \u0627\u0644\u0627\u0648\u0644	\u0631 \u0628\u06CC\u0639 \u0627\u0644\u062B\u0627\u0646\u06CC	\u062C\u0645\u0627\u062F\u06CC \u0627\u0644\u0627\u0648\u0644	jumadilakhir	syakban	syawal	zulkaidah	zulhijah	muharam	rabiulawal	rabiulakhir	jumadilawal	jamadilakhir	rejab	syaaban	zulkaedah	jamadilawal	cemaziyelahir	recep	\u015Faban	ramazan	\u015Fevval	zilkade	zilhicce	muharrem	safer	rebi\xFClevvel	rebi\xFClahir	cemaziyelevvel	\u062C\u0645\u0627\u062F\u06CC\u200C\u0627\u0644\u062B\u0627\u0646\u06CC	\u0630\u06CC\u0642\u0639\u062F\u0647	\u0630\u06CC\u062D\u062C\u0647	\u0631\u0628\u06CC\u0639\u200C\u0627\u0644\u0627\u0648\u0644	\u0631\u0628\u06CC\u0639\u200C\u0627\u0644\u062B\u0627\u0646\u06CC	\u062C\u0645\u0627\u062F\u06CC\u200C\u0627\u0644\u0627\u0648\u0644	joumada ath-thania	chaabane	chawwal	dhou al qi`da	dhou al-hijja	mouharram	rabia al awal	rabia ath-thani	joumada al oula	\u062F\u06CC	\u0628\u0647\u0645\u0646	\u0627\u0633\u0641\u0646\u062F	\u0641\u0631\u0648\u0631\u062F\u06CC\u0646	\u0627\u0631\u062F\u06CC\u0628\u0647\u0634\u062A	\u062E\u0631\u062F\u0627\u062F	\u062A\u06CC\u0631	\u0645\u0631\u062F\u0627\u062F	\u0634\u0647\u0631\u06CC\u0648\u0631	\u0645\u0647\u0631	\u0622\u0628\u0627\u0646	\u0622\u0630\u0631	\u062C\u062F\u06CC	\u062F\u0644\u0648	\u062D\u0648\u062A	\u062D\u0645\u0644	\u062B\u0648\u0631	\u062C\u0648\u0632\u0627	\u0633\u0631\u0637\u0627\u0646	\u0627\u0633\u062F	\u0633\u0646\u0628\u0644\u0647\u0654	\u0645\u06CC\u0632\u0627\u0646	\u0639\u0642\u0631\u0628	\u0642\u0648\u0633	\u0645\u0631\u063A\u0648\u0645\u06CC	\u0633\u0644\u0648\u0627\u063A\u0647	\u06A9\u0628	\u0648\u0631\u06CC	\u063A\u0648\u06CC\u06CC	\u063A\u0628\u0631\u06AF\u0648\u0644\u06CC	\u0686\u0646\u06AF\u0627\u069A	\u0632\u0645\u0631\u06CC	\u0648\u0696\u06CC	\u062A\u0644\u0647	\u0644\u0693\u0645	\u0644\u06CC\u0646\u062F\u06CD	dey	bahman	esfand	farvardin	ordibehesht	khordad	tir	mordad	shahrivar	mehr	aban	azar	\u05D8\u05D1\u05EA	\u05E9\u05D1\u05D8	\u05D0\u05D3\u05E8 \u05D0\u05F3	\u05D0\u05D3\u05E8 \u05D1\u05F3	\u05E0\u05D9\u05E1\u05DF	\u05D0\u05D9\u05D9\u05E8	\u05E1\u05D9\u05D5\u05D5\u05DF	\u05EA\u05DE\u05D5\u05D6	\u05D0\u05D1	\u05D0\u05DC\u05D5\u05DC	\u05EA\u05E9\u05E8\u05D9	\u05D7\u05E9\u05D5\u05D5\u05DF	\u05DB\u05E1\u05DC\u05D5";

// src/parse/head/dateline/model/calendar-tables.ts
var BETWEEN5 = /\t|, /;
var made;
function build() {
  const months = /* @__PURE__ */ new Map();
  const weekdays = /* @__PURE__ */ new Set();
  for (const row of Object.values(calendarWords)) {
    const [names = "", days = ""] = row.split("; ");
    names.split(BETWEEN5).forEach((variants, index) => {
      for (const name of variants.split("|")) if (name) months.set(foldSpelling(name), index + 1);
    });
    for (const day of days.split(BETWEEN5)) if (day) weekdays.add(foldSpelling(day));
  }
  for (const name of otherMonths.split(BETWEEN5)) months.set(foldSpelling(name), 0);
  return { months, weekdays };
}
var tablesOfCalendars = () => made ??= build();
var monthNumber = (folded) => tablesOfCalendars().months.get(folded);
var isMonth = (folded, { months }) => months.has(folded) || tablesOfCalendars().months.has(folded);
var isWeekday = (folded, { weekdays }) => weekdays.has(folded) || tablesOfCalendars().weekdays.has(folded);
var words3 = /* @__PURE__ */ new WeakMap();
function dateWordsOf(tables2) {
  let found = words3.get(tables2);
  if (!found) {
    const calendars = tablesOfCalendars();
    const kinds2 = /* @__PURE__ */ new Map();
    const openers = /* @__PURE__ */ new Set();
    for (const word2 of tables2.dateWords) kinds2.set(word2, "w");
    for (const days of [tables2.weekdays, calendars.weekdays]) for (const day of days) kinds2.set(day, "W");
    for (const months of [tables2.months, calendars.months])
      for (const month of months.keys()) {
        kinds2.set(month, "M");
        const tokens = month.match(DATE_TOKEN) ?? [];
        if (tokens.length === 2) openers.add(tokens[0]);
      }
    found = { kinds: kinds2, openers };
    words3.set(tables2, found);
  }
  return found;
}
var DATE_TOKEN = /\p{L}[\p{L}\p{M}'’ʼ]*(?:\.\p{L}\p{M}*)?\.?|\d+|[^\s]/gu;

// src/parse/head/dateline/model/place-features.ts
function placeFeatures(facts, index, isSecond2, add) {
  const { tables: tables2, cased, dense, pieces } = facts;
  const piece = pieces[index];
  const known = facts.piece(index);
  const { name, folded, words: words4 } = known;
  if (isSecond2) add("place:second");
  add(known.isPlace ? "place:known" : known.isArea ? "place:country" : "place:unknown");
  if (cased && CASED.test(name)) caseFeatures(facts, index, add);
  const prefix = words4.length > 3 ? tables2.placePrefixes.opening(folded)?.length : void 0;
  const count = prefix && folded.charAt(prefix) === " " ? folded.slice(prefix + 1).split(" ").length : words4.length;
  if (!dense) add(count > 3 ? "place:words-4" : countOfWords(count));
  else add(name.length > 8 ? "place:dense-long" : name.length > 4 ? "place:dense-middle" : "place:dense-short");
  if (words4.length > 1 && tables2.countries.has(foldSpelling(words4.at(-1) ?? ""))) add("place:ends-in-country");
  if (isBeforeSpeech(facts.text, piece)) add(known.isPlace ? "place:speech:known" : "place:speech:unknown");
  if (known.hasDigit) add("place:digit");
  if (SIGN5.test(name)) add("place:sign");
  if (known.endsWithStop) add("place:stop");
  if (name.includes(".") && DOMAIN2.test(name)) add("place:domain");
  if (known.isMedia) add("place:media");
  if (known.agency) add("place:credit");
  if (known.isLabel || words4.length > 1 && words4.every((word2) => tables2.labels.has(foldSpelling(word2))) || ELIDED.test(folded) && tables2.labels.has(folded.replace(ELIDED, "")))
    add("place:label");
  if (tables2.jobs.has(foldSpelling(words4.at(-1) ?? "")) || tables2.anonymous.opening(folded)) add("place:job");
  if (isMonth(folded, tables2) || isWeekday(folded, tables2)) add("place:calendar");
  if (piece.bracket)
    add(index === 0 || pieces[index - 1]?.bracket !== piece.bracket ? "place:opens-bracket" : "place:in-bracket");
  if (!known.isPlace && ABSTRACT.test(name)) add("place:abstract-ending");
}
function caseFeatures(facts, index, add) {
  const { name, words: words4, smallWords, opensSmall } = facts.piece(index);
  if (name === name.toUpperCase()) {
    if (words4.length === 1 && name.length < 4) add("place:short-capitals");
  } else if (opensSmall) add("place:small");
  else if (smallWords === 0) add(HYPHENED.test(name) ? "place:some-small-words" : "place:title-case");
  else add(smallWords * 2 >= words4.length ? "place:many-small-words" : "place:some-small-words");
}
function placeContextFeatures(facts, index, add) {
  const { cased, context } = facts;
  const { name } = facts.piece(index);
  if (cased && CASED.test(name) && name === name.toUpperCase())
    add(context.headlineInCapitals ? "place:capitals-as-headline" : "place:capitals");
  const repeat = repeatOf(name, index, facts);
  if (repeat) add(facts.pieces[index].end < 60 ? repeat : "place:again-far");
  if (isSurname(name, context.below, cased)) add("place:surname");
  if (cased && isCommonNoun(name, context)) add("place:noun");
}
var countOfWords = namesBy((count) => `place:words-${count}`);
var HYPHENED = /\p{L}-\p{Ll}{2,4}-\p{Lu}/u;
var CASED = /\p{Lu}|\p{Ll}/u;
var SIGN5 = /["“”„«»!?%$€#@*]/;
var DOMAIN2 = /[.]\p{L}{2,4}$|^[\w-]+\.[A-Za-z]{2,4}$/u;
var ELIDED = /^\p{L}{1,2}['’]/u;
var ABSTRACT = new RegExp(String.raw`^\p{Lu}?[\p{Ll}]*(?:${alternatives(abstractEndings)})$`, "u");
function repeatOf(name, index, facts) {
  const { around, aroundAsFiled, cased, tables: tables2, context } = facts;
  const word2 = name.split(/[\s-]/).find((each2) => each2.length > 2) ?? name;
  const stem = cased ? word2.toLowerCase().slice(0, Math.max(3, word2.length - 2)) : word2;
  if (stem.length < 2) return void 0;
  const whole = name.toLowerCase().slice(0, Math.max(stem.length, name.length - 2));
  const { start, end } = facts.pieces[index];
  const own = context.above.length + 1;
  const isOpen2 = facts.text.charAt(end) === "." || isBeforeSpeech(facts.text, facts.pieces[index]);
  let found;
  for (let at = around.indexOf(stem); at >= 0; at = around.indexOf(stem, at + stem.length)) {
    if (at >= own + start && at < own + end) continue;
    if (cased && /\p{L}/u.test(around.charAt(at - 1))) continue;
    found ??= "place:again";
    const before = WORD_BEFORE.exec(around.slice(Math.max(0, at - LONGEST_IN), at))?.[1];
    if (!isOpen2 || before === void 0 || !around.startsWith(whole, at)) continue;
    if (cased && !UPPER.test(aroundAsFiled.charAt(at))) continue;
    if (tables2.in.has(before)) return "place:in";
    const filed = aroundAsFiled.slice(at - before.length - 1, at);
    if (cased && (before.length < 3 || SMALL5.test(filed)) && UPPER.test(aroundAsFiled.charAt(at)))
      found = "place:again-name";
  }
  return found;
}
var SMALL5 = /^\p{Ll}/u;
var UPPER = /\p{Lu}/u;
var WORD_BEFORE = /(?:^|[^\p{L}])(\p{L}+) $/u;
var LONGEST_IN = 10;
function isCommonNoun(name, { above, below }) {
  const word2 = name.split(/[\s-]/).find((each2) => each2.length > NOUN);
  if (word2 === void 0) return false;
  const stem = word2.toLowerCase().slice(0, -1);
  for (const text of [above, below])
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length))
      if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}{3}/u.test(text.slice(at + stem.length, at + stem.length + 3)))
        return true;
  return false;
}
var NOUN = 4;
function isSurname(name, below, cased) {
  if (!cased || /\s/.test(name) || name.length < 3) return false;
  const title = name.charAt(0) + name.slice(1).toLowerCase();
  for (let at = below.indexOf(title); at >= 0; at = below.indexOf(title, at + 1)) {
    if (/\p{L}/u.test(below.charAt(at + title.length))) continue;
    if (/(?:^|[\s,“"„«])\p{Lu}\p{Ll}+ $/u.test(below.slice(Math.max(0, at - 16), at))) return true;
  }
  return false;
}

// src/parse/unspaced.ts
var UNSPACED_WORD = 6;
var isUnspaced = (unit) => unit >= 3584 && unit < 3840 || unit >= 4096 && unit < 4256 || unit >= 6016 && unit < 6144;

// src/parse/head/dateline/model/story-features.ts
function storyFeatures(facts, from, add) {
  const { text, context, cased } = facts;
  const rest = text.slice(from, from + 400).trimStart();
  if (rest.length > 0) {
    add(openingOf2(rest));
    sentenceFeatures(rest, facts.dense, add);
    const head = rest.slice(0, 60);
    if (countDigits(head) > 5) add("then:figures");
    if (/^[^\p{L}]*\d{1,2}[:.h]\d{2}/u.test(head)) add("then:clock");
    if (countDigits(rest.slice(0, 30)) > 2) add("then:some-figures");
    if (/[;；؛]/.test(rest.slice(0, 160))) add("then:semicolon");
    const isLong2 = rest.length > 100 || facts.dense && rest.length > 40;
    add(isLong2 ? "rest:long" : rest.length > (facts.dense ? 20 : 50) ? "rest:middle" : "rest:short");
    if (!hasStop(text, text.length) && !isUnspaced(text.charCodeAt(text.length - 1))) add("no-final-stop");
  }
  const frame = frameOf(text.slice(0, from));
  if (frame) {
    if (context.next.some((line) => frame.test(line.slice(0, 90)))) add("frame:next-block");
    if (repeatsInside(rest, frame, cased)) add("frame:again");
  }
}
function countDigits(text) {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (CHARACTER_CLASS[text.charCodeAt(at)] === DIGIT) count++;
  return count;
}
function openingOf2(rest) {
  if (/^(?!\p{Script=Georgian})\p{Ll}(?!\p{Lu})/u.test(rest)) return "then:small";
  if (/^\p{Ll}?\p{Lu}/u.test(rest)) return /^\p{Lu}{2}/u.test(rest) ? "then:capitals" : "then:capital";
  if (/^["“”„«»‘「『—–]/.test(rest)) return SPEECH2.test(rest) ? "then:speech" : "then:quote";
  if (/^\p{Nd}/u.test(rest)) return "then:digit";
  return /^[\p{Lo}\p{Script=Georgian}]/u.test(rest) ? "then:letter" : "then:sign";
}
var SPEECH2 = /^["“”„«»‘「『][^"“”«»’」』]{1,300}["“”«»’」』][,.]?\s?(?:[-–—]\s?)?\p{L}/u;
function sentenceFeatures(rest, dense, add) {
  const sentence = /^[^.!?。！？؟।۔։:]{0,300}/u.exec(rest)?.[0] ?? "";
  if (QUESTION.test(rest.charAt(sentence.length))) add("sentence:question");
  if (dense) {
    add(sentence.length < 14 ? "sentence:short" : "sentence:long");
    return;
  }
  const words4 = wordsIn(sentence);
  if (words4 < 4) add("sentence:scrap");
  else add(words4 < 8 ? "sentence:short" : words4 < 14 ? "sentence:middle" : "sentence:long");
}
var QUESTION = /[?？؟]/;
function wordsIn(sentence) {
  const spaced = sentence.split(/\s+/).length;
  return isUnspaced(sentence.charCodeAt(0)) ? Math.max(spaced, Math.floor(sentence.length / UNSPACED_WORD)) : spaced;
}
function frameOf(head) {
  const mark = /\s*([)\]）】]?\s?(?:[-–—―_=:：|·•]|->|→)+)\s*$/u.exec(head.slice(-FRAME2))?.[1];
  if (!mark) return void 0;
  const sign = mark.replace(/[\s)\]）】]/g, "").charAt(0);
  const close = /^[)\]）】]/.test(mark) ? "[)\\]\uFF09\u3011]" : "";
  const signs = /[-–—―]/.test(sign) ? "[-\u2013\u2014\u2015]" : sign === "\uFF1A" || sign === ":" ? "[:\uFF1A]" : `[${sign}]`;
  return patternBy(`${close}\\s?${signs}`);
}
var FRAME2 = 12;
var patternBy = namesBy((marks2) => new RegExp(`^[^.!?:;]{1,60}?${marks2}+(?=[\\s\\p{L}\u201C"\u201E]|$)`, "u"));
function repeatsInside(rest, frame, cased) {
  const parts = rest.slice(0, 260).split(/[.;；。؛!?։]\s+|[；;。)]\s?/u).slice(1);
  return parts.some(
    (part3) => part3.length > 3 && (!cased || /^["“„«(]?[\p{Lu}\d]/u.test(part3)) && frame.test(part3.slice(0, 50))
  );
}

// src/parse/head/dateline/model/features.ts
function addFeatures(facts, assignment, add) {
  const { end, roles } = assignment;
  endFeatures(facts, end, add);
  frameFeatures(facts, assignment, add);
  frameContextFeatures(facts, end, add);
  storyFeatures(facts, end.end, add);
  for (let i = 0; i < roles.length; i++) {
    addPieceFeatures(facts, roles, i, add);
    addPieceContextFeatures(facts, roles[i], i, add);
  }
}
function addPieceFeatures(facts, roles, index, add) {
  const role = roles[index];
  const isSecond2 = roles.indexOf(role) < index;
  if (role === "place") placeFeatures(facts, index, isSecond2, add);
  else if (role === "credit") creditFeatures(facts, index, isSecond2, roles, add);
  else if (role === "region") regionFeatures(facts, index, add);
  else if (role === "name") nameFeatures(facts, index, add);
  else if (role === "date" && facts.pieces[index]?.kind === "words") add("date:unknown");
}
function addPieceContextFeatures(facts, role, index, add) {
  if (role === "place") placeContextFeatures(facts, index, add);
  else if (role === "credit") creditContextFeatures(facts, index, add);
}
function regionFeatures(facts, index, add) {
  const { bracket } = facts.pieces[index];
  const { name, words: words4, isArea, endsWithStop, hasDigit, opensSmall, agency: agency2, isMedia } = facts.piece(index);
  const known = isArea || bracket === "(" && facts.tables.plates.has(name);
  add(known ? "region:known" : "region:unknown");
  if (bracket) add(bracket === "[" ? "region:square" : "region:bracket");
  if (endsWithStop) add("region:abbreviated");
  if (hasDigit) add("region:digit");
  if (facts.cased && opensSmall) add("region:small");
  if (words4.length > 3) add("region:long");
  if (agency2) add("region:credit");
  if (isMedia) add("region:media");
}
function nameFeatures(facts, index, add) {
  const { tables: tables2, cased, pieces } = facts;
  const { words: words4, isMedia, agency: agency2, isPlace: isPlace2, folded } = facts.piece(index);
  add(pieces[index - 1]?.kind === "role" ? "name:after-role" : "name:alone");
  if (cased && words4.length > 1 && words4.length < 4 && words4.every((word2) => CAPITAL4.test(word2))) add("name:two-words");
  if (isMedia) add("name:media");
  if (tables2.anonymous.opening(folded) || words4.some((word2) => tables2.jobs.has(foldSpelling(word2)))) add("name:job");
  if (agency2) add("name:credit");
  if (isPlace2) add("name:place");
}
var CAPITAL4 = /^\p{Lu}/u;

// src/parse/head/dateline/model/may-open-dateline.ts
var LONGEST33 = 56;
var MOST_WORDS3 = 8;
var REACH12 = 110;
var MARKS3 = /* @__PURE__ */ (() => {
  const table2 = /* @__PURE__ */ new Map();
  for (const sign of "-\u2013\u2014\u2015_:=/.>") table2.set(sign.charCodeAt(0), 1);
  for (const sign of `)]\uFF09\uFF3D\u3011\u3015\u300B\uFF1E|\uFF5C\xB7\u2022\u25A0\u2192\xBB\uFF1A\uFF1D\uFF0F\u3002\u1362\u104B\u0964\u06D4\u0589\u2014\u2013${CLOSER_SIGNS}`) table2.set(sign.charCodeAt(0), 2);
  return table2;
})();
var COMMAS = /* @__PURE__ */ new Set([...",\u060C\uFF0C\u3001\u1363\u104A"].map((sign) => sign.charCodeAt(0)));
function mayOpenDateline(text, canBeAlone) {
  const first = text.charCodeAt(0);
  if (first === 34 || first === 39 || first === 8220 || first === 96) return false;
  if (CHARACTER_CLASS[first] === SMALL && !/^[\p{L}\d-]+\.\p{L}/u.test(text.slice(0, 40))) return false;
  let from = 0;
  let words4 = 0;
  let isDivided2 = false;
  const end = Math.min(text.length, REACH12);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = CHARACTER_CLASS[unit];
    if (kind === DIGIT) isDivided2 = true;
    if (kind >= CAPITAL) continue;
    if (isSpace(unit)) {
      words4++;
      if (words4 > MOST_WORDS3) return false;
      continue;
    }
    if (at - from > LONGEST33) return false;
    if (COMMAS.has(unit)) {
      from = at;
      words4 = 0;
      isDivided2 = true;
      continue;
    }
    if (unit === TICKER2 && at > 0 && !isDivided2) return false;
    const mark = MARKS3.get(unit);
    if (mark === void 0) continue;
    if (mark === 2) {
      if (at < text.length - 1 || canBeAlone) return true;
      isDivided2 = true;
      continue;
    }
    if (unit === 46 && at < 3) continue;
    if (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 45) {
      if (unit !== 46 || words4 < (isDivided2 ? DIVIDED_WORDS : STOPPED_WORDS)) return true;
      continue;
    } else if (unit === 47) return true;
    isDivided2 = true;
  }
  return canBeAlone && text.length < LONGEST33 && (isDivided2 || isOneName(text, words4));
}
var TICKER2 = 60;
var STOPPED_WORDS = 3;
var DIVIDED_WORDS = 7;
var isOneName = (text, words4) => words4 === 0 && CHARACTER_CLASS[text.charCodeAt(0)] === CAPITAL && CHARACTER_CLASS[text.charCodeAt(1)] !== SMALL;

// src/parse/head/dateline/model/piece-facts.ts
function pieceFactsOf(text, { start, end }, tables2) {
  const name = text.slice(start, end);
  const folded = foldSpelling(name);
  const words4 = name.split(SPACES);
  let smallWords = 0;
  for (const word2 of words4) if (SMALL6.test(word2)) smallWords++;
  return {
    name,
    folded,
    words: words4,
    smallWords,
    opensSmall: SMALL6.test(name),
    hasDigit: DIGIT2.test(name),
    endsWithStop: name.endsWith("."),
    isMedia: isMediaName(name),
    agency: tables2.credits.get(name),
    isPlace: tables2.places.has(folded),
    isArea: tables2.countries.has(folded) || tables2.regions.has(folded),
    isLabel: tables2.labels.has(folded)
  };
}
var SPACES = /\s+/;
var SMALL6 = /^\p{Ll}/u;
var DIGIT2 = /\d/;

// src/parse/head/dateline/model/paragraph-facts.ts
var ParagraphFacts = class {
  text;
  pieces;
  tables;
  /** Position of the paragraph among the blocks of the story, from 0. */
  index;
  /** Whether the script has capitals. */
  cased;
  dense;
  #contextOf;
  #pieceFacts = [];
  #context;
  #around;
  #aroundAsFiled;
  constructor(text, pieces, tables2, index, contextOf2) {
    this.text = text;
    this.pieces = pieces;
    this.tables = tables2;
    this.index = index;
    this.#contextOf = contextOf2;
    const start = text.slice(0, OPENING7);
    this.cased = CASED2.test(start);
    this.dense = DENSE11.test(start);
  }
  get context() {
    return this.#context ??= this.#contextOf();
  }
  /** The paragraph with the blocks above and below, in small letters, in which a town may be named again. */
  get around() {
    return this.#around ??= this.aroundAsFiled.toLowerCase();
  }
  /** The paragraph with the blocks above and below, as filed. Offsets in `around` can differ: a few letters change length in lower case. */
  get aroundAsFiled() {
    return this.#aroundAsFiled ??= `${this.context.above} ${this.context.below}`;
  }
  /** Returns the facts about a piece, by its index. */
  piece(index) {
    return this.#pieceFacts[index] ??= pieceFactsOf(this.text, this.pieces[index], this.tables);
  }
};
var OPENING7 = 60;
var CASED2 = /(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u;
var DENSE11 = /[\u3040-\u30ff\u3400-\u9fff]/;

// src/lexicon/calendar-links.ts
var calendarLinks = ["\u0627\u0644\u0645\u0648\u0627\u0641\u0642", "\u0647\u0640", "\u0645", "\u0642", "\u0433"];

// src/parse/head/dateline/model/find-dates.ts
var DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
var ZEROS2 = [1632, 1776, 2406, 2534, 3664, 65296];
var NUMERIC2 = /(?<![\d.,/:-])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.]|\s-\s)\d{1,2}(?:\2(?:\d{4}|\d{2}))?)\.?(?![\d%:]|[-/.,]\d)/g;
var CLOCK2 = new RegExp(
  String.raw`(?<![\d.,/:-])(?:\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s?(?:${alternatives(clockUnits)}))?|\d{1,2}\s?(?:${alternatives(hourUnits)}))(?![\d:]|\p{L})`,
  "gu"
);
var HAN3 = new RegExp(
  String.raw`(?:(?:${alternatives(ERAS)})?[\d${YEAR_FIGURES}]{1,4}[${YEAR_SIGNS}]\s?)?(?:[\d${HAN_DAY_NUMERALS}]{1,3}[${MONTH_SIGNS}]\s?)?[\d${HAN_DAY_NUMERALS}]{1,3}[${DAY_SIGNS}${NUMBER_SIGNS}](?![${PAPER_SIGNS}])(?:\s?(?:${alternatives(DAY_PARTS)})?(?:\d{1,2}[${HOUR_SIGNS}]))?`,
  "g"
);
var latinDigits = (text) => text.replace(DIGITS, (digit) => {
  const unit = digit.charCodeAt(0);
  return String(unit - (ZEROS2.findLast((zero) => zero <= unit) ?? unit));
});
function findDates(text, tables2) {
  if (!NUMBER3.test(text)) return joinDates(text, lonelyWeekdays(text, tables2), tables2);
  const latin = latinDigits(text);
  const found = [];
  for (const pattern of [HAN3, NUMERIC2, CLOCK2])
    for (const match of latin.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((span2) => span2.start < end && start < span2.end)) found.push({ start, end });
    }
  for (const span2 of wordedDates(latin, text, tables2))
    if (!found.some((other) => other.start < span2.end && span2.start < other.end && !inside(other, span2))) {
      const kept = found.filter((other) => !inside(other, span2));
      found.length = 0;
      found.push(...kept, span2);
    }
  found.sort((one, two) => one.start - two.start);
  return joinDates(text, found, tables2);
}
var NUMBER3 = new RegExp(String.raw`[\d٠-٩۰-۹०-९০-৯๐-๙${YEAR_FIGURES}]`);
var LONELY = /(?<=(?:^|[,.(（|/·•–—-])\s*)\p{L}[\p{L}\p{M}'’ʼ]*(?:\.\p{L}\p{M}*)?\.?(?=\s*(?:$|[,.:()（）|/·•–—_-]))/gu;
function lonelyWeekdays(text, tables2) {
  const found = [];
  for (const { 0: word2, index } of text.matchAll(LONELY))
    if (isWeekday(foldSpelling(word2), tables2)) found.push({ start: index, end: index + word2.length });
  return found;
}
var inside = (inner, outer) => inner.start >= outer.start && inner.end <= outer.end;
function joinDates(text, dates, tables2) {
  const joined = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, date.start);
    if (last && between !== void 0 && CONNECTS.test(between))
      joined[joined.length - 1] = { start: last.start, end: date.end };
    else if (last && between !== void 0 && between.length < 14 && isDateWords(between, tables2))
      joined[joined.length - 1] = { start: last.start, end: date.end };
    else joined.push(date);
  }
  return joined.filter(({ start, end }) => !LONE_CLOCK.test(text.slice(start, end)));
}
var CONNECTS = /^\s?[,/،]?\s?$/u;
var LONE_CLOCK = /^\d{1,2}(?:[:h]\d{2})?\s?h?$/;
var LINKS = new Set(calendarLinks);
var isDateWords = (text, tables2) => text.trim().length > 0 && text.trim().split(/\s+/).every((word2) => tables2.dateWords.has(foldSpelling(word2)) || LINKS.has(word2));
function wordedDates(latin, text, tables2) {
  const tokens = dateTokens(latin, text, tables2);
  const found = [];
  if (!tokens.some(({ kind }) => kind === "M" || kind === "W")) return found;
  for (let i = 0; i < tokens.length; i++) {
    let kinds2 = "";
    let last = -1;
    for (let j = i; j < tokens.length && j - i < 12; j++) {
      const { kind } = tokens[j];
      if (kind === "x") break;
      kinds2 += kind;
      if (WHOLE.test(kinds2)) last = j;
    }
    if (last < 0) continue;
    const [first, final] = [tokens[i], tokens[last]];
    if (last === i && !isBetweenMarks(text, first.start, final.end)) continue;
    found.push({ start: tokens[i].start, end: tokens[last].end });
    i = last;
  }
  return found;
}
var WHOLE = /^(?:W[,.]?w*|W[,.]?w*)?(?:Dw?\.?(?:-Dw?\.?)?w*,?M\.?(?:w*,?w*Yw?\.?)?|M\.?w*Dw?\.?(?:-Dw?)?(?:,?Y\.?)?w?\.?|Y\.?w?\.?,?M\.?,?Dw?\.?|Y\.?w?Dw?\.?M|MY|YM)(?:,?W)?$|^W\.?$|^W[,.]?w*Dw?\.?$/;
var isBetweenMarks = (text, start, end) => /(?:^|[,.(（|/·•–—-])\s*$/u.test(text.slice(Math.max(0, start - 4), start)) && /^\s*(?:$|[,.:()（）|/·•–—_-])/u.test(text.slice(end, end + 4));
function dateTokens(latin, text, tables2) {
  const tokens = [];
  const { kinds: kinds2, openers } = dateWordsOf(tables2);
  let opener = false;
  DATE_TOKEN.lastIndex = 0;
  for (let match = DATE_TOKEN.exec(latin); match; match = DATE_TOKEN.exec(latin)) {
    const { 0: token, index: start } = match;
    const end = start + token.length;
    const before = tokens.at(-1);
    if (opener && before && before.kind !== "," && kinds2.get(foldSpelling(text.slice(before.start, end))) === "M") {
      tokens[tokens.length - 1] = { kind: "M", start: before.start, end };
      opener = false;
      continue;
    }
    const mark = SIGNS.get(token);
    const folded = mark === void 0 ? foldSpelling(text.slice(start, end)) : token;
    opener = openers.has(folded);
    tokens.push({ kind: mark ?? numberKind(token) ?? kinds2.get(folded) ?? "x", start, end });
  }
  return tokens;
}
var SIGNS = /* @__PURE__ */ new Map([
  ["\u2013", "-"],
  ["-", "-"],
  [",", ","],
  ["\u060C", ","],
  [".", "."],
  ["/", "/"]
]);
function numberKind(token) {
  if (CHARACTER_CLASS[token.charCodeAt(0)] !== DIGIT) return void 0;
  return token.length < 3 ? "D" : token.length === 4 ? "Y" : "x";
}

// src/parse/head/dateline/model/is-last-mark.ts
var isLastMark = (end, at, ends) => {
  const next = ends[at + 1];
  return end.mark !== "bracket" || !next?.afterBracket || next.pieces !== end.pieces;
};

// src/parse/head/dateline/model/is-speech.ts
var MOST_WORDS4 = 4;
function isSpeech(text, open, close) {
  const quoted = text.slice(open, close);
  const words4 = quoted.split(/\s+/).length;
  if (words4 === 1) return false;
  return words4 > MOST_WORDS4 || /[.!?,]$/.test(quoted) || /^[,.]?\s*\p{Ll}/u.test(text.slice(close + 1, close + 5));
}

// src/parse/head/dateline/model/marks.ts
var SINGLE3 = new Map([
  ...[..."|\uFF5C\xA6"].map((sign) => [sign, "bar"]),
  ...[..."\xB7\u2022\u2219\u30FB\u25A0\u25AA\u25CF\u25C6"].map((sign) => [sign, "bullet"]),
  ...[..."\u2192\xBB\u203A\u25B6\u25BA"].map((sign) => [sign, "arrow"]),
  ...[..."=\uFF1D"].map((sign) => [sign, "equals"])
]);
var COMMAS2 = /* @__PURE__ */ new Set([...",\u060C\uFF0C\u3001;\u061B\uFF1B\u1363\u104A"]);
var DASHES2 = /* @__PURE__ */ new Set([..."-\u2013\u2014\u2015\u2012_"]);
var TOWN = 8;
var STOPS4 = /* @__PURE__ */ new Set([...".\u3002\u0964\u06D4\u0589\u1362\u104B"]);
function markAt(text, at, from, length) {
  const sign = text.charAt(at);
  const single = SINGLE3.get(sign);
  if (single) return { class: single, end: at + 1, ends: true };
  if (COMMAS2.has(sign)) return { class: "comma", end: at + 1, ends: false };
  if (sign === "\u3000") return { class: "space", end: at + 1, ends: true };
  if (sign === "/" && isAddress(text, from, at)) return void 0;
  if (sign === "\uFF0F" || sign === "/") return { class: "slash", end: at + 1, ends: isSpaceAt(text, at + 1, length) };
  if (sign === ">") return isSpaceAt(text, at + 1, length) ? { class: "arrow", end: at + 1, ends: true } : void 0;
  if (sign === ":" || sign === "\uFF1A" || sign === "\uFE30")
    return sign !== ":" || isSpaceAt(text, at + 1, length) ? { class: "colon", end: at + 1, ends: true } : void 0;
  if (STOPS4.has(sign)) return stopAt(text, at, from, length);
  return DASHES2.has(sign) ? dashAt(text, at, length) : void 0;
}
var isAddress = (text, from, at) => HOST.test(text.slice(from, at)) && /[\w@]/.test(text.charAt(at + 1));
var HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,5}$/i;
function stopAt(text, at, from, length) {
  const sign = text.charAt(at);
  if (sign !== ".") return { class: "stop", end: at + 1, ends: sign !== "\u3002" || at - from <= TOWN };
  const dash = /^\.\s?(?:--?|[–—])(?=[\s\p{Lu}\p{Lo}]|$)/u.exec(text.slice(at, at + 5));
  if (dash) return { class: "dash", end: at + dash[0].length, ends: true };
  if (!isSpaceAt(text, at + 1, length)) return void 0;
  const word2 = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? "";
  const next = /^\.\s+(\S)/u.exec(text.slice(at, at + 4))?.[1];
  if (next !== void 0 && !/[\p{Lu}\p{Lo}\d"“„«(/]/u.test(next)) return void 0;
  if (next !== void 0 && /[(/]/.test(next)) return void 0;
  if (word2.length > 0 && word2.length < 3) return void 0;
  return { class: "stop", end: at + 1, ends: true };
}
function dashAt(text, at, length) {
  if (text.startsWith("->", at)) return { class: "arrow", end: at + 2, ends: true };
  let end = at + 1;
  while (DASHES2.has(text.charAt(end)) && end - at < 4) end++;
  const spaced = at === 0 || /\s/.test(text.charAt(at - 1));
  const open = isSpaceAt(text, end, length);
  if (end - at > 1) return { class: "double-dash", end, ends: true };
  const hyphen = text.charAt(at) === "-" || text.charAt(at) === "\u2012";
  if (spaced && open) return { class: text.charAt(at) === "_" ? "double-dash" : "dash", end, ends: true };
  if (hyphen) return open ? { class: "tight-dash", end, ends: true } : void 0;
  if (text.charAt(at) === "_") return open ? { class: "double-dash", end, ends: true } : void 0;
  const next = text.charAt(end);
  if (/\d/.test(next) && /\d/.test(text.charAt(at - 1))) return void 0;
  return { class: open ? "dash" : "tight-dash", end, ends: true };
}
var isSpaceAt = (text, at, length) => at >= length || /\s/.test(text.charAt(at));

// src/parse/head/dateline/model/role-words.ts
function roleOpening(text, at, tables2) {
  const before = text.charCodeAt(at - 1);
  if (at > 0 && before !== 32 && before !== 40 && before !== 124) return 0;
  const rest = text.slice(at, at + 48);
  const opening = openingOf(rest);
  const by = tables2.byline.opening(opening);
  const skip = by === void 0 || !/^\s/.test(rest.slice(by.length)) ? 0 : by.length + 1;
  const found = tables2.anonymous.opening(skip > 0 ? openingOf(rest.slice(skip)) : opening);
  return found === void 0 || !/^(?:$|[\s,.:)\]|—–-])/u.test(rest.slice(skip + found.length)) ? 0 : skip + found.length;
}

// src/parse/head/dateline/model/start-marks.ts
var BRACKETS3 = new Map(
  ["()", "[]", "\uFF08\uFF09", "\uFF3B\uFF3D", "\u3010\u3011", "\u3014\u3015", "\u300A\u300B", "\u3008\u3009", "\uFF1C\uFF1E", "<>", "\u300C\u300D", "\xAB\xBB", "\u201E\u201C", "\u201C\u201D"].map((pair) => [
    pair.charAt(0),
    pair.charAt(1)
  ])
);
var NESTED = /* @__PURE__ */ new Set([..."(\uFF08"]);
var QUOTES2 = /* @__PURE__ */ new Set([..."\xAB\u201E\u201C\u300C"]);
var SLASHED = /^\/(?=[^\s/])[^/()]{2,40}(?:\/[^/()\s]{1,20})?(?<=\S)\/(?=[\s.:,\-–—]|$)/u;
var HYPHENED2 = /^-(?=\p{Lu})[^-]{2,30}(?<=\p{L})-(?=\s)/u;
function countWordsBetween(text, from, to) {
  let count = 1;
  for (let at = from + 1; at < to; at++) if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) count++;
  return count;
}
var LONGEST_BRACKET = 60;
function pairLength(text, at) {
  const sign = text.charAt(at);
  if (sign !== "/" && sign !== "-") return 0;
  if (at > 0 && !/[\s.]/.test(text.charAt(at - 1))) return 0;
  const found = (sign === "/" ? SLASHED : HYPHENED2).exec(text.slice(at, at + LONGEST_BRACKET));
  return found ? found[0].length : 0;
}
var isLetter2 = (unit) => CHARACTER_CLASS[unit] >= CAPITAL;

// src/parse/head/dateline/model/start-splitter.ts
var MOST_PIECES = 9;
var LONGEST_PIECE = 48;
var MOST_WORDS5 = 7;
var CREDIT5 = 40;
var StartSplitter = class {
  #text;
  #length;
  #tables;
  #pieces = [];
  #ends = [];
  /** Offset of the words that are being collected; -1 between words. */
  #from = -1;
  #before = "start";
  #bracket = "";
  #close = "";
  #opensBracket = false;
  #closedAt = -1;
  #nestedClose = "";
  stopped = false;
  constructor(text, length, tables2) {
    this.#text = text;
    this.#length = length;
    this.#tables = tables2;
  }
  /** Reads one mark, bracket or word part; returns the offset after it. `limit` is the offset of the next date. */
  step(at, limit) {
    const unit = this.#text.charCodeAt(at);
    if (this.#from >= 0 && isLetter2(unit)) return this.#stepLetters(at, limit);
    if (unit === 32) {
      this.stopped ||= this.#from >= 0 && this.#isTooLong(at);
      return at + 1;
    }
    const sign = this.#text.charAt(at);
    if (this.#from < 0 && !isSpace(unit)) {
      const known = this.#stepKnown(at, sign);
      if (known > at) return known;
    }
    if (sign === this.#close && this.#bracket) return this.#closeBracket(at);
    if (this.#bracket && NESTED.has(sign) && sign !== this.#bracket) return this.#openNested(at);
    if (sign === this.#nestedClose && this.#nestedClose) return this.#closeNested(at);
    if (!this.#bracket && BRACKETS3.has(sign) && this.#opens(at, sign)) return at + 1;
    if (this.stopped) return at + 1;
    const pair = this.#bracket ? 0 : pairLength(this.#text, at);
    if (pair > 0) return this.#openPair(at);
    const mark = markAt(this.#text, at, this.#from >= 0 ? this.#from : at, this.#length);
    if (mark) {
      this.#flush(at);
      if (mark.ends && !this.#bracket && this.#pieces.length > 0) this.#addEnd(mark.end, mark.class, at);
      this.#before = this.#before === "start" && this.#pieces.length === 0 ? "start" : mark.class;
      return mark.end;
    }
    if (this.#from < 0 && !isSpace(unit)) this.#from = at;
    if (this.#from >= 0 && this.#isTooLong(at)) this.stopped = true;
    return at + 1;
  }
  /** Reads letters within words. Returns the offset after them, or after the letter that makes the piece too long. */
  #stepLetters(at, limit) {
    let end = at;
    do {
      if (end - this.#from > LONGEST_PIECE) this.stopped = true;
      end++;
    } while (!this.stopped && end < limit && isLetter2(this.#text.charCodeAt(end)));
    return end;
  }
  /** Reads a known agency or a word for an author's work at the start of words. Returns the offset after it; 0 for neither. */
  #stepKnown(at, sign) {
    if (!this.#bracket && this.#pieces.length > 0) {
      const credit = leadingCredit(this.#text.slice(at, at + CREDIT5), this.#tables);
      if (credit && /^\s+[\p{Lu}\p{Lo}]/u.test(this.#text.slice(at + credit.length, at + credit.length + 3))) {
        this.#push("words", at, at + credit.length);
        this.#addEnd(at + credit.length, "none", at + credit.length);
        return at + credit.length;
      }
    }
    const role = sign === this.#close ? 0 : roleOpening(this.#text, at, this.#tables);
    if (role > 0) this.#push("role", at, at + role);
    return role > 0 ? at + role : 0;
  }
  addDate({ start, end }) {
    this.#flush(this.#beforeDate(start));
    this.#push("date", start, end);
    if (!this.#bracket && this.#text.charAt(end - 1) === "." && /^\s+[\p{Lu}\p{Lo}"“„«]/u.test(this.#text.slice(end, end + 3)))
      this.#addEnd(end, "stop", end);
    return end;
  }
  /** Returns the offset at which the words before a date end, leaving out `den` in `Berlin, den` and `في` in `القاهرة في`. */
  #beforeDate(start) {
    const from = this.#from < 0 ? start : this.#from;
    const word2 = /(?:^|[\s,،])(\p{L}[\p{L}\p{M}]*)\s+$/u.exec(this.#text.slice(from, start));
    if (!word2?.[1] || !this.#tables.dateWords.has(foldSpelling(word2[1]))) return start;
    const at = from + word2.index;
    if (at <= from) this.#from = -1;
    return at;
  }
  /** Returns the pieces and the possible ends of the dateline before offset `at`. The end of the paragraph is a possible end too. */
  finish(at) {
    if (!this.stopped && at >= this.#length && !this.#bracket) {
      this.#flush(at);
      const pieces = this.#pieces.length;
      if (pieces > 0 && this.#ends.at(-1)?.end !== at)
        this.#ends.push({ end: at, pieces, mark: "line", afterBracket: this.#closedAt === at, markStart: at });
    }
    return { pieces: this.#pieces, ends: this.#ends.filter(isLastMark) };
  }
  #opens(at, sign) {
    const close = BRACKETS3.get(sign);
    const until = this.#text.indexOf(close, at + 1);
    if (until < 0 || until - at > LONGEST_BRACKET || until === at + 1) return false;
    if (QUOTES2.has(sign)) {
      if (this.#pieces.length === 0 && this.#from >= 0) return false;
      if (isSpeech(this.#text, at, until)) {
        this.stopped = this.#from < 0;
        return false;
      }
    }
    this.#flush(at);
    this.#bracket = sign;
    this.#close = close;
    this.#opensBracket = true;
    this.#before = this.#pieces.length === 0 ? "start" : this.#before;
    return true;
  }
  /** Opens a bracket within a bracket, whose words become a piece of their own: `LISBON` in `[Example Wire(LISBON)]`. */
  #openNested(at) {
    this.#flush(at);
    this.#nestedClose = BRACKETS3.get(this.#text.charAt(at)) ?? "";
    this.#opensBracket = true;
    return at + 1;
  }
  #closeNested(at) {
    this.#flush(at);
    this.#nestedClose = "";
    this.#before = "bracket";
    return at + 1;
  }
  #openPair(at) {
    this.#flush(at);
    this.#bracket = this.#text.charAt(at);
    this.#close = this.#bracket;
    this.#opensBracket = true;
    return at + 1;
  }
  #closeBracket(at) {
    this.#flush(at);
    this.#bracket = "";
    this.#close = "";
    this.#closedAt = at + 1;
    this.#before = "bracket";
    if (this.#pieces.length > 0) this.#addEnd(at + 1, "bracket", at + 1);
    return at + 1;
  }
  #addEnd(end, mark, markStart) {
    let before = markStart;
    while (before > 0 && /\s/.test(this.#text.charAt(before - 1))) before--;
    this.#ends.push({ end, pieces: this.#pieces.length, mark, afterBracket: this.#closedAt === before, markStart });
  }
  /** Adds the words collected up to an offset, if any, as pieces. Leaves out spaces and commas at their end. */
  #flush(at) {
    if (this.#from < 0) return;
    let end = at;
    while (end > this.#from && /[\s,،]/.test(this.#text.charAt(end - 1))) end--;
    const from = this.#from;
    this.#from = -1;
    if (end <= from) return;
    const dense = splitDense(this.#text, from, end);
    if (!dense) this.#addWords(from, end);
    else
      for (const part3 of dense) {
        this.#push(part3.kind, part3.start, part3.end);
        if ((part3.kind === "closer" || part3.kind === "role" && part3.end === end) && !this.#bracket)
          this.#addEnd(part3.end, "closer", part3.end);
      }
  }
  /** Adds words as one piece, or as several if `and` joins two names: `Lima and Quito`; not: `Trinidad and Tobago`, a known place. */
  #addWords(from, to) {
    const words4 = this.#text.slice(from, to);
    let start = from;
    if (!words4.includes(" ")) {
      this.#push("words", from, to);
      return;
    }
    for (const match of words4.matchAll(/\s(\p{L}{1,4}|&)\s(?=[\p{Lu}\p{Lo}])/gu)) {
      if (!this.#tables.and.has(foldSpelling(match[1])) || this.#tables.places.has(foldSpelling(words4)))
        continue;
      this.#push("words", start, from + match.index);
      this.#before = "and";
      start = from + match.index + match[0].length;
    }
    this.#push("words", start, to);
  }
  #push(kind, start, end) {
    if (this.#pieces.length >= MOST_PIECES) {
      this.stopped = true;
      return;
    }
    this.#pieces.push({
      kind,
      start,
      end,
      before: this.#before,
      bracket: this.#bracket,
      opensBracket: this.#opensBracket
    });
    this.#before = "none";
    this.#opensBracket = false;
  }
  #isTooLong(at) {
    const length = at - this.#from;
    if (length < 24 || length > LONGEST_PIECE) return length > LONGEST_PIECE;
    return isSpace(this.#text.charCodeAt(at)) && countWordsBetween(this.#text, this.#from, at) > MOST_WORDS5;
  }
};

// src/parse/head/dateline/model/split-start.ts
function splitStart(text, tables2) {
  const start = text.slice(0, REACH11);
  const splitter = new StartSplitter(start, text.length, tables2);
  const stop = splitAtDates(splitter, start, NO_DATES);
  const found = findDates(start.slice(0, stop + LONGEST_DATE), tables2);
  if (!found[0] || found[0].start > stop) return splitter.finish(stop);
  const dated = new StartSplitter(start, text.length, tables2);
  const dates = stop + LONGEST_DATE < start.length ? findDates(start, tables2) : found;
  return dated.finish(splitAtDates(dated, start, dates));
}
var NO_DATES = [];
var LONGEST_DATE = 48;
function splitAtDates(splitter, start, dates) {
  let at = 0;
  let date = 0;
  while (at < start.length && !splitter.stopped) {
    const next = dates[date];
    if (next && next.start === at) {
      date++;
      at = splitter.addDate(next);
    } else at = splitter.step(at, next?.start ?? start.length);
    while (dates[date] && dates[date].start < at) date++;
  }
  return at;
}

// src/parse/head/dateline/model/rank-datelines.ts
function rankDatelines(text, index, contextOf2, tables2, floor) {
  if (!mayOpenDateline(text, index > 0)) return void 0;
  const { pieces, ends } = splitStart(text, tables2);
  if (ends.length === 0 || index === 0 && ends[0]?.mark === "line") return void 0;
  const scorer = new ReadingScorer(
    new ParagraphFacts(text, pieces, tables2, index, contextOf2),
    datelineModelOf(tables2.datelineWeights)
  );
  let best;
  let most = floor;
  for (const end of ends) {
    if (end.mark === "line" && index === 0 && !best) break;
    for (const assignment of assignRoles(text, pieces, end)) {
      const form = scorer.formOf(assignment);
      if (form + scorer.boundOf(assignment) <= most) continue;
      const score = form + scorer.contextOf(assignment);
      if (score <= most) continue;
      most = score;
      best = { pieces, assignment, score };
    }
  }
  return best;
}
var ReadingScorer = class {
  #facts;
  #model;
  #add;
  #pieces = /* @__PURE__ */ new Map();
  #contexts = /* @__PURE__ */ new Map();
  #sum = 0;
  #end;
  #endForm = 0;
  /** Score of the text after the current end and of the paragraph’s position; undefined until it is computed. */
  #endContext;
  constructor(facts, model) {
    this.#facts = facts;
    this.#model = model;
    this.#add = (name) => {
      this.#sum += model.weights.get(name) ?? 0;
    };
  }
  /** Returns the score of a reading by its own form: without the text after it and the blocks around it. */
  formOf(assignment) {
    const { roles, end } = assignment;
    if (this.#end !== end) {
      this.#end = end;
      this.#endContext = void 0;
      this.#sum = 0;
      endFeatures(this.#facts, end, this.#add);
      this.#endForm = this.#sum;
    }
    this.#sum = 0;
    frameFeatures(this.#facts, assignment, this.#add);
    let score = this.#sum + this.#endForm;
    for (let i = 0; i < roles.length; i++) score += this.#ofPiece(roles, i);
    return score;
  }
  /** Returns the maximum that text after a reading and blocks around it can add to its score. */
  boundOf({ roles, end }) {
    const { mostByPosition, mostByStory, mostByPlace, mostByCredit } = this.#model;
    let bound = end.mark === "line" ? mostByPosition : mostByPosition + mostByStory;
    for (const role of roles) bound += role === "place" ? mostByPlace : role === "credit" ? mostByCredit : 0;
    return bound;
  }
  /** Returns the score of a reading by the text after it and the blocks around it. Call `formOf` for the same reading first. */
  contextOf({ roles, end }) {
    if (this.#endContext === void 0) {
      this.#sum = 0;
      frameContextFeatures(this.#facts, end, this.#add);
      storyFeatures(this.#facts, end.end, this.#add);
      this.#endContext = this.#sum;
    }
    let score = this.#endContext;
    for (let i = 0; i < roles.length; i++) {
      const role = roles[i];
      if (role === "place" || role === "credit") score += this.#inContext(role, i);
    }
    return score;
  }
  #ofPiece(roles, index) {
    const role = roles[index];
    const scored = SCORED.indexOf(role);
    if (scored < 0) return 0;
    const second = roles.indexOf(role) < index ? 1 : 0;
    const key = ((index * SCORED.length + scored) * 2 + second) * 2 + (roles[index - 1] === "place" ? 1 : 0);
    let score = this.#pieces.get(key);
    if (score === void 0) {
      this.#sum = 0;
      addPieceFeatures(this.#facts, roles, index, this.#add);
      score = this.#sum;
      this.#pieces.set(key, score);
    }
    return score;
  }
  #inContext(role, index) {
    const key = index * SCORED.length + SCORED.indexOf(role);
    let score = this.#contexts.get(key);
    if (score === void 0) {
      this.#sum = 0;
      addPieceContextFeatures(this.#facts, role, index, this.#add);
      score = this.#sum;
      this.#contexts.set(key, score);
    }
    return score;
  }
};
var SCORED = ["place", "credit", "region", "name", "date"];
function readingsOf(text, context, tables2) {
  const { pieces, ends } = splitStart(text, tables2);
  const facts = new ParagraphFacts(text, pieces, tables2, context.index, () => context);
  const readings = [];
  for (const end of ends)
    for (const assignment of assignRoles(text, pieces, end)) {
      const features2 = [];
      addFeatures(facts, assignment, (name) => features2.push(name));
      readings.push({ assignment, features: features2 });
    }
  return { pieces, readings };
}

// src/parse/head/dateline/model/read-date.ts
var HAN_DATE = new RegExp(
  String.raw`(?:(?<month>[^\s年${MONTH_SIGNS}]{1,3})[${MONTH_SIGNS}]\s?)?(?<day>[^\s年${MONTH_SIGNS}]{1,3})[${DAY_SIGNS}${NUMBER_SIGNS}]`,
  "u"
);
var MONTH = new RegExp(String.raw`[${MONTH_SIGNS}]\s?`, "u");
var LAST_DAY = new RegExp(`[${DAY_SIGNS}${NUMBER_SIGNS}]$`, "u");
function readDate(text, { start, end }, tables2, language2) {
  const written = text.slice(start, end);
  for (let to = written.length; to > 3; to = written.lastIndexOf(",", to - 1)) {
    const found = dateAtEnd(written.slice(0, to).replace(/\.$/, ""), start, tables2, language2);
    if (found?.day !== void 0) return { ...found, start, end };
  }
  const han = HAN_DATE.exec(written)?.[0].replace(MONTH, "\u6708").replace(LAST_DAY, "\u65E5");
  const read = hanDate(han, start);
  if (read) return { ...read, start, end };
  const words4 = written.match(/\p{L}[\p{L}\p{M}’']*|\d+/gu) ?? [];
  const month = words4.map((word2) => monthNumber(foldSpelling(word2))).find((number) => number !== void 0 && number > 0);
  const numbers2 = words4.filter((word2) => /^\d+$/.test(word2)).map(Number);
  const day = month === void 0 ? void 0 : numbers2.find((number) => number > 0 && number < 32);
  const year = numbers2.find((number) => number > 1900 && number < 2200);
  return {
    start,
    end,
    ...month !== void 0 && { month },
    ...day !== void 0 && { day },
    ...month !== void 0 && year !== void 0 && { year }
  };
}

// src/parse/head/dateline/model/choose-dateline.ts
var THRESHOLD = 0.75 * UNIT;
var BREAK3 = /[\0-\x1f\x7f\x85\u2028\u2029\ufffe\uffff]|\p{Cs}/u;
function chooseDateline(text, index, contextOf2, tables2, language2) {
  const best = rankDatelines(text, index, contextOf2, tables2, THRESHOLD);
  if (!best || best.assignment.end.mark === "line" && index === 0) return void 0;
  const { pieces, assignment } = best;
  if (BREAK3.test(text.slice(0, assignment.end.end)) || isOtherWord(text, pieces, assignment, tables2)) return void 0;
  if (isLabel(text, pieces, assignment, tables2)) return void 0;
  return candidateOf(text, pieces, assignment.roles, assignment.end.end, tables2, language2);
}
function isOtherWord(text, pieces, { roles, end }, tables2) {
  const at = roles.indexOf("credit");
  const piece = pieces[at];
  if (!piece || roles.includes("date")) return false;
  if (piece.bracket === "/") return false;
  const name = text.slice(piece.start, piece.end);
  const agency2 = tables2.credits.get(name);
  return agency2 !== void 0 && isAmbiguous(agency2, name) && (!roles.includes("place") || end.mark === "bracket");
}
function isLabel(text, pieces, { roles }, tables2) {
  const { labels, weekdays } = tables2;
  const named = pieces.filter((_, i) => roles[i] === "place" || roles[i] === "credit" || roles[i] === "region");
  const [first] = named;
  if (!first) return false;
  const name = text.slice(first.start, first.end);
  if (isGreeting(name, tables2)) return true;
  if (roles.includes("date")) return false;
  if (named.some(({ start, end }) => CITATION.test(text.slice(start, end)))) return true;
  if (named.length > 1) return false;
  if (!roles.includes("place")) return false;
  const folded = foldSpelling(name);
  return labels.has(folded) || weekdays.has(folded) || name.includes(" ") && isMediaName(name);
}
var CITATION = /^\d+\p{Ll}{2}\b.*\b(?:19|20)\d\d$/u;
function candidateOf(text, pieces, roles, end, tables2, language2) {
  const spanOf2 = ({ start, end: to2 }) => ({ start, end: to2 });
  const ofRole = (role) => pieces.filter((_, i) => roles[i] === role).map(spanOf2);
  const dates = ofRole("date");
  const date = dates[0] && readDate(text, dates[0], tables2, language2);
  const credits = ofRole("credit");
  const places2 = placesOf(pieces, roles);
  const authors = authorsOf(pieces, roles);
  let to = end;
  while (to > 0 && /\s/.test(text.charAt(to - 1))) to--;
  return {
    shape: roles.includes("closer") ? "D14" : credits.length === 0 ? "D13" : places2.length === 0 ? "D4" : "D1",
    end: to,
    places: places2,
    date,
    credits,
    ...authors && { authors },
    certainty: "likely"
  };
}
function placesOf(pieces, roles) {
  const places2 = [];
  roles.forEach((role, i) => {
    const { start, end } = pieces[i];
    const last = places2.at(-1);
    if (role === "place") places2.push({ start, end });
    else if (role === "region" && last && !last.region) places2[places2.length - 1] = { ...last, region: { start, end } };
    else if (role === "region" && last) places2[places2.length - 1] = { ...last, country: { start, end } };
  });
  return places2;
}
function authorsOf(pieces, roles) {
  const names = pieces.filter((_, i) => roles[i] === "name").map(({ start, end }) => ({ start, end }));
  const [first] = names;
  const last = names.at(-1);
  const job = pieces.find((_, i) => roles[i] === "role");
  if (!first || !last || !job) return void 0;
  return {
    start: Math.min(first.start, job.start),
    end: Math.max(last.end, job.end),
    names,
    job: { start: job.start, end: job.end }
  };
}

// src/parse/head/dateline/model/context-of.ts
var NEXT = 3;
var SEEN2 = 400;
function contextOf(reader, index, title) {
  const lines2 = [index - 2, index - 1].filter((each2) => each2 >= 0).map((each2) => reader.line(each2));
  const above = (title === void 0 ? lines2 : [title, ...lines2].slice(-2)).map((line) => line.slice(0, SEEN2));
  const headline = above[0] ?? "";
  const previous = above.at(-1) ?? "";
  const next = [];
  for (let each2 = index + 1; each2 <= index + NEXT && each2 < reader.blocks.length; each2++)
    next.push(reader.line(each2).slice(0, SEEN2));
  return {
    index: title === void 0 ? index : index + 1,
    above: above.join(" "),
    previousLength: previous.length,
    previousEndsWithStop: hasStop(previous, previous.length),
    headlineInCapitals: headline !== "" && headline === headline.toUpperCase() && headline !== headline.toLowerCase(),
    next,
    below: [reader.line(index).slice(0, SEEN2), ...next].join(" ")
  };
}

// src/parse/story-builder.ts
var StoryBuilder = class {
  article = { body: [] };
  spans = {};
  /** The values of `spans`, in the order in which they were added. */
  assigned = [];
  repairs = [];
  dropped = [];
  diagnostics = [];
  /**
   * Adds the span of a text, or of its part from `from` to `to`; returns that text.
   * The path is a leaf of the article. Repairs are added apart: see {@link addRepairs}.
   */
  addField(path, joined, from = 0, to = joined.text.length) {
    const { text } = joined;
    if (from === 0 && to === text.length) {
      this.addSpan(path, joined.start, joined.end);
      return text;
    }
    this.addSpan(path, sourceOffset(joined, from, true), sourceOffset(joined, to));
    return text.slice(from, to);
  }
  /** Records the span of a part of the article in the copy. */
  addSpan(path, start, end) {
    const span2 = { start, end };
    this.spans[path] = span2;
    this.assigned.push(span2);
  }
  /** Adds the repairs that made a text to those of the story. */
  addRepairs(joined) {
    for (const repair of joined.repairs) this.repairs.push(repair);
  }
  /** Adds span and repairs of a text that is one leaf of the article; returns the text. */
  addText(path, joined) {
    this.addRepairs(joined);
    return this.addField(path, joined);
  }
  /** Records text of the copy that is not part of the story, such as a share button. */
  addDropped(kind, start, end) {
    this.dropped.push({ kind, start, end });
  }
  report(diagnostic) {
    this.diagnostics.push(diagnostic);
  }
};

// src/parse/reader.ts
var CLOSE3 = 41;
var ABOVE = 5;
var LINE6 = 120;
var HEAD4 = 10;
var Reader = class _Reader {
  source;
  #blocks;
  builder = new StoryBuilder();
  /** Line breaks in the body that are repaired even with `repair: false`, as a one-line part such as a dateline spans them. */
  wraps = [];
  #caches;
  constructor(source, blocks) {
    this.source = source;
    this.#blocks = [...blocks];
    this.#caches = blocks.map(emptyCache);
  }
  /**
   * Returns a reader of the same blocks with a new story, to try a reading out. Both readers share the cached texts and facts of blocks.
   */
  fork() {
    const reader = new _Reader(this.source, this.#blocks);
    for (const [index, cache] of this.#caches.entries()) reader.#caches[index] = cache;
    return reader;
  }
  get blocks() {
    return this.#blocks;
  }
  /** Returns a block by index. Throws a `RangeError` for an index without a block. */
  block(index) {
    const block = this.#blocks[index];
    if (!block) throw new RangeError(`No block ${index}.`);
    return block;
  }
  #cacheOf(index) {
    const made3 = this.#caches[index];
    if (!made3) throw new RangeError(`No block ${index}.`);
    return made3;
  }
  /** Returns the text of a block as one line, with its span and the repairs that made it. Cached. */
  joined(index) {
    return this.#cacheOf(index).joined ??= joinBlock(this.source, this.block(index));
  }
  /** Returns the text of a block as one line. */
  line(index) {
    return this.joined(index).text;
  }
  /** Returns the parts that a block may be: a bit for each, see `PartIndex`. */
  possibleParts(index) {
    return this.#cacheOf(index).may ??= this.source.cues.partsIn(this.line(index), this.length(index));
  }
  /** Returns the text of a block folded for comparison with phrases, cached. */
  foldedLine(index) {
    return this.#cacheOf(index).folded ??= foldLine(this.line(index));
  }
  /** Returns the start of a block in small letters, for comparison with opening phrases, cached. */
  opening(index) {
    return this.#cacheOf(index).opening ??= openingOf(this.line(index));
  }
  /** Returns the wording by which a block restricts the whole story; undefined for any other block. Cached. */
  restriction(index) {
    const made3 = this.#cacheOf(index);
    if (made3.restriction === void 0) made3.restriction = findRestriction(this.line(index), "line") ?? null;
    return made3.restriction ?? void 0;
  }
  /** Returns the length of a block in the copy, in UTF-16 units. Cheaper than that of its text. */
  length(index) {
    const block = this.block(index);
    return block.end - block.start;
  }
  /** Whether a block probably restricts the whole story, without being certain to. Cached. */
  isPossibleRestriction(index) {
    const made3 = this.#cacheOf(index);
    return made3.possible ??= isPossibleRestriction(this.line(index)) && // first, as few lines are
    !this.restriction(index) && !this.source.tables.rights.opening(this.opening(index));
  }
  /**
   * Splits a block in two: `… the company said. (Reporting by Jane Doe)`. The second starts at `from`, an offset of the block’s text.
   * The indexes of later blocks increase by one.
   */
  split(index, from) {
    this.#searchDatelines();
    const block = this.block(index);
    const joined = this.joined(index);
    const { lines: lines2 } = this.source;
    const start = sourceOffset(joined, from, true);
    const end = sourceOffset(joined, joined.text.slice(0, from).trimEnd().length);
    let last = block.first;
    while (last < block.last && lines2.end[last] < end) last++;
    let first = last;
    while (first < block.last && lines2.end[first] <= start) first++;
    this.#blocks.splice(index, 1, { ...block, last, end }, { ...block, first, start, apart: false, indent: 0 });
    this.#caches.splice(index, 1, emptyCache(), emptyCache());
  }
  /** Removes blocks by index, when they have been read. The indexes of later blocks decrease. */
  remove(indexes2) {
    this.#searchDatelines();
    let count = 0;
    for (let index = 0; index < this.#blocks.length; index++) {
      if (indexes2.has(index)) continue;
      this.#blocks[count] = this.block(index);
      this.#caches[count] = this.#cacheOf(index);
      count++;
    }
    this.#blocks.length = count;
    this.#caches.length = count;
  }
  /**
   * Adds the repairs inside a span to `wraps`, if the parser repairs nothing (`repair: false`).
   * A part that spans lines needs its line breaks replaced all the same.
   */
  keepWraps({ repairs }, span2) {
    if (this.source.repair || !span2) return;
    for (const repair of repairs) if (repair.start >= span2.start && repair.end <= span2.end) this.wraps.push(repair);
  }
  /**
   * Whether a block is known to open with an unmistakable dateline; not: `By Jane Doe, dpa =`.
   * False if the dateline was not searched yet.
   */
  opensWithDateline(index) {
    const made3 = this.#cacheOf(index);
    if (made3.isSearched) this.dateline(index);
    return isUnmistakable(made3.dateline);
  }
  /**
   * Makes the first `count` blocks, tables aside, count as searched for a dateline, as if `dateline` was called for each.
   * Each is searched when its dateline is needed, or before blocks are split or removed, as the blocks around it matter.
   */
  markSearched(count) {
    for (let index = 0; index < Math.min(count, this.#blocks.length); index++)
      this.#cacheOf(index).isSearched = !this.block(index).columns;
  }
  #searchDatelines() {
    for (let index = 0; index < this.#blocks.length; index++) if (this.#cacheOf(index).isSearched) this.dateline(index);
  }
  /** Returns the dateline that a block inside the body opens with, found without the fitted weights. Undefined for none. */
  ruledDateline(index) {
    const made3 = this.#cacheOf(index);
    if (made3.isSearched) this.dateline(index);
    const known = made3.dateline;
    return known === void 0 ? this.#byRules(index) : known ?? void 0;
  }
  #byRules(index) {
    const made3 = this.#cacheOf(index);
    if (made3.ruled === void 0)
      made3.ruled = findDateline(this.line(index), this.source.tables, this.source.language) ?? null;
    return made3.ruled ?? void 0;
  }
  /**
   * Returns the dateline that a block opens with, possible ones included. Undefined for none. Cached.
   * Its form and the tables decide; where they are not certain, the weights of features do.
   */
  dateline(index) {
    const made3 = this.#cacheOf(index);
    made3.isSearched = false;
    if (made3.dateline !== void 0) return made3.dateline ?? void 0;
    const line = this.line(index);
    let found = this.#byRules(index);
    if (index > 0 && !isDateline(found) && this.source.text.charCodeAt(this.block(index - 1).end - 1) === CLOSE3)
      found = creditInHeadline(this.line(index - 1), line) ?? found;
    if (index < HEAD4 && (!isDateline(found) || mayGoOn(line, found)) && !this.#isAboveDateline(index)) {
      const { tables: tables2, language: language2 } = this.source;
      const chosen = chooseDateline(line, index, () => contextOf(this, index), tables2, language2);
      if (chosen && chosen.end > (isDateline(found) ? found.end : 0)) found = chosen;
    }
    made3.dateline = found ?? null;
    return found;
  }
  /** Searches the first block, if it has no dateline, again by the weights, as if only the headline `title` was above it. */
  searchBelow(title) {
    if (this.#blocks.length === 0 || this.block(0).columns || isDateline(this.dateline(0))) return;
    const { tables: tables2, language: language2 } = this.source;
    const context = () => contextOf(this, 0, title);
    const chosen = chooseDateline(this.line(0), title === void 0 ? 0 : 1, context, tables2, language2);
    if (chosen) this.#cacheOf(0).dateline = chosen;
  }
  /** Whether a block is a line of the head: short, and above an unmistakable dateline. It then opens with no dateline itself. */
  #isAboveDateline(index) {
    const last = Math.min(index + ABOVE, this.#blocks.length - 1);
    for (let at = index; at < last && this.length(at) <= LINE6; at++)
      if (isUnmistakable(this.#byRules(at + 1))) return true;
    return false;
  }
};

// src/parse/page/is-desk-copy.ts
var FEW2 = 4;
function isDeskCopy(source, blocks) {
  const reader = new Reader(source, blocks);
  let menu = 0;
  for (let index = 0; index < blocks.length && menu < FEW2; ) {
    if (isDateline(reader.dateline(index))) return reader.builder.article.slugline !== void 0;
    const taken = readHeadPart(reader, index);
    if (!taken) menu++;
    index += taken || 1;
  }
  return false;
}

// src/parse/page/is-page.ts
var FEWEST = 24;
var SHORT9 = 45;
var MENU = 4;
var MOST12 = 5e3;
function isPage({ text, layout }, blocks) {
  if (blocks.length < FEWEST || layout.indented) return false;
  let short = 0;
  let sentences2 = 0;
  let first = -1;
  let last = -1;
  const end = Math.min(blocks.length, MOST12);
  for (let i = 0; i < end; i++) {
    const block = blocks[i];
    if (block.columns) continue;
    if (block.first !== block.last) return false;
    const shape = blockShape(text, block);
    if (shape === "sentence") {
      sentences2++;
      if (first < 0) first = i;
      last = i;
    } else if (shape === "scrap" && block.end - block.start <= SHORT9) short++;
  }
  if (sentences2 < 2 || short * (first >= MENU ? 7 : 4.5) < end || layout.width() > 0) return false;
  return first >= MENU || end - last > (short * 2 > end ? MENU : MENU * 2);
}
function blockShape(text, { start, end }) {
  return lineShape(textWeight(text, start, end), hasStop(text, end));
}

// src/parse/page/vocabulary.ts
var LETTERS3 = 5;
var STEM2 = 6;
var WORDS11 = /[\p{L}\p{M}\p{N}]+/gu;
var MOST13 = 600;
var StoryVocabulary = class {
  #words = /* @__PURE__ */ new Set();
  /** Adds the words of a line. */
  learn(line) {
    for (const word2 of stemsOf(line.text)) this.#words.add(word2);
  }
  /** Returns the share, 0 to 1, of a text’s stems and pairs that the story has too; 0 for a text without any. */
  share(text) {
    const words4 = stemsOf(text);
    if (words4.size === 0) return 0;
    let known = 0;
    for (const word2 of words4) if (this.#words.has(word2)) known++;
    return known / words4.size;
  }
};
function stemsOf(line) {
  const words4 = /* @__PURE__ */ new Set();
  for (const [word2] of line.slice(0, MOST13).toLowerCase().matchAll(WORDS11)) {
    if (word2.charCodeAt(0) >= 11904) for (let i = 0; i + 2 <= word2.length; i++) words4.add(word2.slice(i, i + 2));
    else if (word2.length >= LETTERS3) words4.add(word2.slice(0, STEM2));
  }
  return words4;
}

// src/parse/page/story-bounds.ts
var CLOSES = /* @__PURE__ */ new Set(["related", "comment-count", "reply-form", "rights", "paging"]);
function findStoryBounds(lines2) {
  const core = densestRun(lines2);
  if (!core) return void 0;
  const vocabulary = new StoryVocabulary();
  learnSentences(lines2, core, vocabulary);
  const opening = firstSentence(lines2, core);
  const first = extendBody(lines2, opening, -1, vocabulary);
  const last = extendBody(lines2, core.last, 1, vocabulary);
  return {
    first: clausesAbove(lines2, first),
    last: listBelow(lines2, last, vocabulary),
    coreStart: opening,
    vocabulary
  };
}
function firstSentence(lines2, { first, last }) {
  for (let index = first; index <= last; index++)
    if (lines2[index]?.shape === "sentence" || lines2[index]?.row) return index;
  return first;
}
function densestRun(lines2) {
  let best;
  let greatest = 0;
  let sum = 0;
  let first = 0;
  for (const [index, line] of lines2.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += pointsFor(line) - pointsAgainst(line);
    if (sum > greatest) {
      greatest = sum;
      best = { first, last: index };
    }
  }
  return best;
}
function learnSentences(lines2, { first, last }, words4) {
  for (const line of lines2.slice(first, last + 1)) if (line.shape === "sentence" && !line.furniture) words4.learn(line);
}
function pointsFor({ shape, weight, furniture, row }) {
  if (furniture) return 0;
  if (shape === "sentence") return 1 + Math.min(weight, 400) / 200;
  if (shape === "clause") return 0.2;
  return row ? 0.4 : weight >= LONG5 ? 0.75 : 0;
}
var LONG5 = 80;
function pointsAgainst({ shape, furniture, times, weight, row }) {
  if (furniture) return CLOSES.has(furniture) ? 1.5 : 0.75;
  return shape !== "scrap" || row || weight >= LONG5 ? 0 : times > 2 ? 0.1 : 0.75;
}
var CAP = 1.5;
var GAP2 = 2.5;
var FIRM_GAP = 4;
var AKIN = 0.3;
var STRANGE = 0.2;
function extendBody(lines2, from, step, vocabulary) {
  let edge = from;
  let sum = 0;
  let gap = 0;
  let most = GAP2;
  for (let i = from + step; i >= 0 && i < lines2.length; i += step) {
    const line = lines2[i];
    const own = pointsFor(line);
    if (step < 0 ? own < 1 : own < 0.4) {
      if (CLOSES.has(line.furniture)) most = FIRM_GAP;
      gap = Math.min(most, gap + pointsAgainst(line) * 0.5);
      continue;
    }
    const share = vocabulary.share(line.text);
    sum += own * (share >= AKIN ? 1.6 : share >= STRANGE ? 0.8 : 0.4) - gap;
    gap = 0;
    most = GAP2;
    if (sum < 0) {
      if (sum < -8) break;
      continue;
    }
    sum = Math.min(sum, CAP);
    if (share >= AKIN) vocabulary.learn(line);
    edge = i;
  }
  return edge;
}
function clausesAbove(lines2, first) {
  let at = first;
  while (at > 0 && lines2[at - 1]?.shape === "clause" && !lines2[at - 1]?.furniture) at--;
  return at;
}
var CAPITALS = /^\p{Lu}[\p{Lu} '’-]{3,24}$/u;
function listBelow(lines2, last, vocabulary) {
  let from = last + 1;
  while (lines2[from]?.shape === "clause" && !lines2[from]?.furniture) from++;
  const end = from - 1;
  if (!lines2[from]?.row) from++;
  let to = from;
  const capitals = from > end + 1 && CAPITALS.test(lines2[end + 1]?.text ?? "");
  const isOwn = ({ row, shape, furniture, text }) => row || capitals && shape === "clause" && !furniture && vocabulary.share(text) >= AKIN;
  for (let line = lines2[to]; line && isOwn(line); line = lines2[to]) to++;
  return to > from ? to - 1 : end;
}

// src/parse/page/page-positions.ts
function pagePositions(source, blocks) {
  if (!isPage(source, blocks) || isDeskCopy(source, blocks)) return void 0;
  const lines2 = readPageLines(source, blocks);
  const bounds2 = findStoryBounds(lines2);
  if (!bounds2) return void 0;
  const headline = findHeadline(lines2, bounds2);
  const first = headline < bounds2.first ? bounds2.first : nextSentence(lines2, headline + 1);
  const above = headline < 0 ? first : headline;
  const boxes = findBoilerplateInBody(lines2, { ...bounds2, first });
  return lines2.map((_, index) => {
    if (index === headline) return "headline";
    if (index < above) return "above";
    if (index < first) return "head";
    if (index > bounds2.last) return "below";
    return boxes.has(index) ? "box" : "story";
  });
}
function nextSentence(lines2, from) {
  let index = from;
  while (index < lines2.length - 1 && lines2[index]?.shape !== "sentence") index++;
  return index;
}

// src/parse/tail/read-foot.ts
var PROSE3 = 160;
function findFoot(reader, first) {
  const all = reader.blocks.length;
  let found = all;
  let state;
  for (let index = first + 1; index < all; index++) {
    const headed = headingAt(reader, index);
    if (headed && !(headed === "notes" && state === "contact")) state = headed;
    if (headed === "notes") return Math.min(found, index);
    if (headed && found === all) found = index;
    if (found === all || headed || state !== "contact") continue;
    const ends = ENDS5.some((part3) => part3.fits(reader, index));
    if (!ends && reader.length(index) > PROSE3 && !isContactLine(reader.line(index))) {
      found = all;
      state = void 0;
    }
  }
  return found;
}
var ENDS5 = [endMark, signoff, reportedStory, creditLines];
var HEADING3 = partBit(footHeading);
var headingAt = (reader, index) => {
  if (reader.length(index) > MAX_HEADING || (reader.possibleParts(index) & HEADING3) === 0) return void 0;
  const found = matchFootHeading(reader, index);
  return found && !reader.restriction(index) ? found : void 0;
};
function readFoot(reader, from) {
  const all = reader.blocks.length;
  let state;
  let index = from;
  while (index < all) {
    const heading = state === "notes" ? void 0 : headingAt(reader, index);
    if (heading) state = heading;
    const part3 = heading ? void 0 : [restrictionLine, endMark, signoff, creditLines].find((one) => one.fits(reader, index));
    if (part3 && !(state === "notes" && reader.line(index).startsWith("-"))) {
      part3.read(reader, index);
      index++;
    } else if (state === "contact") index = readContact(reader, index, contactEnd(reader, index, all));
    else {
      addFootText(reader, index, state === "notes" ? "editorsNotes" : "boilerplate");
      index++;
    }
  }
}
function contactEnd(reader, index, all) {
  let end = index + 1;
  while (end < all && end - index < 12 && adjoins(reader, end) && !headingAt(reader, end) && !restrictionLine.fits(reader, end) && !endMark.fits(reader, end) && !creditLines.fits(reader, end) && (reader.length(end) <= PROSE3 || isContactLine(reader.line(end))))
    end++;
  return end;
}
function adjoins({ blocks, source: { lines: lines2 } }, index) {
  const { first = 0 } = blocks[index] ?? {};
  for (let line = (blocks[index - 1]?.last ?? 0) + 1; line < first; line++)
    if (lines2.start[line] !== lines2.end[line]) return false;
  return true;
}
function addFootText(reader, index, field) {
  const { builder, source } = reader;
  const block = reader.block(index);
  const joined = block.columns ? joinLines(source.text, block, source.marks) : reader.joined(index);
  if (!joined.text) return;
  if (field === "boilerplate") {
    const texts3 = builder.article.boilerplate ??= [];
    texts3.push(builder.addText(`boilerplate.${texts3.length}`, joined));
    return;
  }
  const notes2 = builder.article.editorsNotes ??= [];
  notes2.push({ text: builder.addText(`editorsNotes.${notes2.length}.text`, joined) });
}

// src/parse/tail/read-tail.ts
var SPLITS = 4;
function readTail(reader, first) {
  const foot = reader.blocks.length - findFoot(reader, first);
  const found = [];
  let index = reader.blocks.length - foot - 1;
  let splits = 0;
  while (index >= first) {
    const opens = index === first && isDateline(reader.dateline(index));
    const part3 = opens || reader.block(index).columns && !reader.line(index).startsWith("(") ? void 0 : partAt(reader, index);
    if (part3) {
      found.push(part3);
      index--;
      continue;
    }
    const at2 = splits < SPLITS && !reader.block(index).columns ? within(reader, index) : void 0;
    if (at2) {
      reader.split(index, at2);
      splits++;
      index++;
    } else if (!isPassed(reader, index, first)) break;
    else {
      found.push(unknown);
      index--;
    }
  }
  let at = index + 1;
  for (const part3 of found.reverse()) part3.read(reader, at++);
  if (foot > 0) readFoot(reader, reader.blocks.length - foot);
  return index;
}
var unknown = { opensWith: {}, fits: () => true, read: () => {
} };
var ENDS6 = [signoff, reportedStory, endMark, bracketedContact, closingNote];
var PASSED = 60;
var MOST14 = 2;
function isPassed(reader, index, first) {
  for (let at = index; at > first && index - at < MOST14; at--) {
    if (reader.length(at) > PASSED || reader.block(at).columns || SENTENCE6.test(reader.line(at))) return false;
    const above = partAt(reader, at - 1);
    if (above) return ENDS6.includes(above);
  }
  return false;
}
var SENTENCE6 = /[.!?。！？:：][”"’'»)]?$|^[-*•▪·●] |^["“«„]/;
var bits2 = tailParts.map(partBit);
function partAt(reader, index) {
  const may = reader.possibleParts(index);
  for (let i = 0; i < tailParts.length; i++)
    if ((may & bits2[i]) !== 0 && tailParts[i]?.fits(reader, index)) return tailParts[i];
  return void 0;
}
function readTailPart(reader, index) {
  const part3 = reader.block(index).columns ? void 0 : partAt(reader, index);
  part3?.read(reader, index);
  return part3 !== void 0;
}
function within(reader, index) {
  const text = reader.line(index);
  const { tables: tables2 } = reader.source;
  return findEndMarkWithin(text) ?? findNoteWithin(text) ?? findHouseWithin(text, tables2) ?? findSignoffWithin(text, tables2);
}

// src/parse/labels/is-sentence.ts
var PARAGRAPH4 = 160;
var SENTENCE7 = 40;
var isSentence2 = (line) => line.part === "dateline" || line.part === "place-line" || line.weight >= PARAGRAPH4 || line.stopped && line.weight >= SENTENCE7 && (!line.part || line.part === "maybe-dateline") && !line.furniture && !line.word && !line.contact;

// src/parse/labels/reads-like-headline.ts
var readsLikeHeadline = (line) => !line.furniture && !line.word && !line.contact && line.words >= 4 && line.small > 0 && line.smalls > line.digits && line.colon < 0 && !line.stopped;

// src/parse/labels/line-wording.ts
var PARAGRAPH5 = 160;
var KNOWN = 420;
var FEW3 = 12;
var STEMS2 = 160;
var STEMMED = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;
var NO_WORDING = { known: false, jobs: false };
function lineWording(reader, index) {
  const text = reader.line(index);
  const { length } = text;
  const weight = textWeight(text, 0, length);
  if (length === 0 || weight > PARAGRAPH5 && (weight > KNOWN || hasStop(text, length))) return NO_WORDING;
  const { tables: tables2 } = reader.source;
  const jobs = hasJob(text, tables2);
  if (length > 200) return { known: isContactLine(text), jobs };
  const folded = reader.foldedLine(index);
  const known = tables2.furniture.line(folded, text) !== void 0 || lineWordOf(folded, text, tables2) !== void 0 || isContactLine(text);
  return { known, jobs };
}
function hasJob(text, { jobs }) {
  const found = (text.length > STEMS2 ? text.slice(0, STEMS2) : text).toLowerCase().match(STEMMED);
  return found?.slice(0, FEW3).some((word2) => jobs.has(word2)) ?? false;
}
function lineWordOf(folded, text, { lineWords: lineWords2 }) {
  const found = lineWords2.line(folded, text);
  if (found || !(OPENERS.has(folded.charAt(0)) || CLOSERS2.has(folded.charAt(folded.length - 1)))) return found;
  return lineWords2.line(foldLine(folded.replace(AROUND, "")), text);
}
var AROUND = /^[[(（【<*「]+|[\])）】>*」:：,，、،]+$/g;
var OPENERS = new Set("[(\uFF08\u3010<*\u300C");
var CLOSERS2 = new Set("])\uFF09\u3011>*\u300D:\uFF1A,\uFF0C\u3001\u060C");

// src/parse/labels/known-line.ts
var CLOCK3 = new RegExp(String.raw`(?:^|[^\d.])\d{1,2}[:.h${HOUR_SIGNS}]\s?\d{2}(?!\d|\.\d{2})`);
var NUMBER4 = /\d/;
var NOTHING2 = {
  part: void 0,
  furniture: void 0,
  word: void 0,
  role: void 0,
  foot: void 0,
  agency: 0,
  dated: 0,
  year: false,
  clock: false,
  place: false,
  contact: false,
  jobs: false,
  stems: 0,
  firstStem: 0
};
function knownLine(reader, index, { text, words: words4, digits, stopped, weight }) {
  if (weight > PARAGRAPH5 && (stopped || weight > KNOWN)) {
    const part3 = knownPart(reader, index);
    return part3 ? { ...NOTHING2, part: part3 } : NOTHING2;
  }
  if (text.length === 0) return NOTHING2;
  const { tables: tables2 } = reader.source;
  const folded = reader.foldedLine(index);
  const short = text.length <= 200;
  const opening = reader.opening(index);
  const lead = /^[[(（【<«"'*•·—–-]+\s*/.exec(opening)?.[0].length ?? 0;
  const kinds2 = wordsOf(text, tables2, digits > 0 || words4 <= 3);
  return {
    part: knownPart(reader, index),
    furniture: short ? tables2.furniture.line(folded, text) : void 0,
    word: short ? lineWordOf(folded, text, tables2) : void 0,
    role: tables2.roles.opening(lead ? opening.slice(lead) : opening)?.value,
    foot: matchFootHeading(reader, index) === "about" ? "about" : tables2.foot.line(folded, text),
    agency: text.length <= 120 ? agencyIn(text, tables2.credits) : 0,
    year: digits >= 4 && YEAR.test(text),
    clock: digits >= 3 && CLOCK3.test(text),
    place: words4 <= 3 && tables2.places.has(foldSpelling(text.slice(0, endWithoutMarks(text)))),
    contact: isContactLine(text),
    stems: kinds2.stems,
    firstStem: kinds2.firstStem,
    dated: kinds2.dated,
    jobs: kinds2.jobs
  };
}
function agencyIn(text, credits) {
  const clean = text.slice(0, endWithoutMarks(text)).replace(/^[—–(（[/-]+\s*|[)）\]/]+$/g, "");
  if (credits.has(clean) || credits.has(clean.replace(/^The /, ""))) return 1;
  const pieces = clean.split(/[\s/,，、]+/);
  return (credits.has(pieces[0]) ? 2 : 0) | (credits.has(pieces.at(-1)) ? 4 : 0);
}
function wordsOf(text, { lineStems: lineStems2, months, weekdays, jobs }, mayBeDate2) {
  const kinds2 = { stems: 0, firstStem: 0, dated: mayBeDate2 && DAY5.test(text) ? 2 : 0, jobs: false };
  const found = (text.length > STEMS2 ? text.slice(0, STEMS2) : text).toLowerCase().match(STEMMED);
  if (!found) return kinds2;
  for (let at = 0; at < found.length; at++) {
    const word2 = found[at];
    let own = lineStems2.get(word2) ?? 0;
    if (word2.charCodeAt(0) >= DENSE12)
      for (let from = 0; from < word2.length; from++)
        for (let to = from + 1; to <= Math.min(from + 4, word2.length); to++)
          own |= lineStems2.get(word2.slice(from, to)) ?? 0;
    kinds2.stems |= own;
    if (at === 0) kinds2.firstStem = own;
    if (at < FEW3 && jobs.has(word2)) kinds2.jobs = true;
    if (mayBeDate2 && (months.has(word2) || weekdays.has(word2))) kinds2.dated++;
  }
  return kinds2;
}
var DAY5 = new RegExp(String.raw`\d\s?[${YEAR_SIGNS}${MONTH_SIGNS}${DAY_SIGNS}]`);
var DENSE12 = 11904;
function datelineAt(reader, index) {
  const found = reader.dateline(index);
  if (found === void 0) return void 0;
  if (!isDateline(found)) return "maybe-dateline";
  return found.end >= reader.line(index).length - 1 ? "place-line" : "dateline";
}
function knownPart(reader, index) {
  if (reader.block(index).columns) return void 0;
  const dateline = index < DATELINES ? datelineAt(reader, index) : void 0;
  if (dateline === "dateline" || dateline === "place-line") return dateline;
  const { source } = reader;
  const length = reader.length(index);
  if (length > LONGEST34) return void 0;
  const line = reader.line(index);
  const may = reader.possibleParts(index);
  if (length <= SLUG && isSlugline(line)) return "slugline";
  if (length <= SLUG && versionLine.opens?.(line, source)) return "version";
  if (restrains(may, EMBARGO2) && (reader.restriction(index)?.kind === "embargo" || embargo.fits(reader, index)))
    return "embargo";
  if (restrains(may, NOTICE2) && notice.fits(reader, index)) return "notice";
  if ((may & RESTRICTION2) !== 0 && restriction.fits(reader, index)) return "restriction";
  if ((may & RESTRAINT) !== 0 && reader.isPossibleRestriction(index)) return "notice";
  if (length <= 120 && NUMBER4.test(line) && length >= 8 && YEAR.test(line) && matchStamp(line, source)) return "stamp";
  if ((may & END) !== 0 && endMark.fits(reader, index)) return "end";
  if (length <= 12 && moreFollows.fits(reader, index)) return "more";
  if ((may & NOTE) !== 0 && editorsNote.opens?.(line, source)) return "note";
  if ((may & BYLINE2) !== 0 && length <= 160 && bylineOpenerLength(line, reader.opening(index), source.tables) > 0)
    return "byline";
  if (length <= 120 && isDesk2(line, reader.foldedLine(index), reader.opening(index), source.tables)) return "byline";
  if (matchPhotoLine(line, source.tables)) return "photo";
  if ((may & SIGNOFF) !== 0 && signoff.fits(reader, index)) return "signoff";
  if ((may & CREDITS) !== 0 && creditLines.fits(reader, index)) return "rights";
  if ((may & CLOSING6) !== 0 && closingNote.fits(reader, index)) return "closing-note";
  return dateline;
}
var restrains = (may, bit) => (may & (bit | RESTRAINT)) !== 0;
var [EMBARGO2, NOTICE2, RESTRICTION2, RESTRAINT, END, NOTE, BYLINE2, SIGNOFF, CREDITS, CLOSING6] = [
  embargo,
  notice,
  restriction,
  restrictionLine,
  endMark,
  editorsNote,
  byline,
  signoff,
  creditLines,
  closingNote
].map(partBit);
var DATELINES = 24;
var LONGEST34 = 600;
var SLUG = 90;

// src/parse/labels/line-facts.ts
var MARKS4 = { slash: 1, hyphen: 2, bar: 4, arrow: 8, at: 16, comma: 32, gap: 64, dot: 128, dash: 256 };
var SCANNED = 240;
var LABEL5 = 40;
function lineFacts(text) {
  const { length } = text;
  const end = Math.min(length, SCANNED);
  let words4 = 0;
  let capitalised = 0;
  let small = 0;
  let capitals = 0;
  let smalls = 0;
  let digits = 0;
  let caseless = 0;
  let marks2 = 0;
  let colon = -1;
  let unspaced = 0;
  let inWord = false;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = CHARACTER_CLASS[unit];
    const opens = !inWord;
    inWord = kind !== 1 && kind !== 2 && kind !== 0;
    if (inWord && opens) words4++;
    if (kind === CAPITAL) {
      capitals++;
      if (opens || unit > 591) capitalised += opens ? 1 : 0;
    } else if (kind === SMALL) {
      smalls++;
      if (opens) small++;
    } else if (kind === DIGIT) digits++;
    else if (unit > 1328) {
      caseless++;
      if (isUnspaced(unit)) unspaced++;
    } else {
      marks2 |= markOf(text, i, unit);
      if (colon < 0 && unit === 58 && i < LABEL5) colon = i;
    }
    if (unit === 65306 && colon < 0 && i < LABEL5) colon = i;
  }
  return {
    text,
    weight: textWeight(text, 0, length),
    words: words4 + Math.floor(unspaced / UNSPACED_WORD),
    capitalised,
    small,
    capitals,
    smalls,
    digits,
    caseless,
    first: text.charCodeAt(0),
    last: text.charCodeAt(length - 1),
    stopped: hasStop(text, length),
    marks: marks2,
    colon
  };
}
function markOf(text, at, unit) {
  switch (unit) {
    case 47:
      return MARKS4.slash;
    case 45:
      return text.charCodeAt(at + 1) > 32 && text.charCodeAt(at - 1) > 32 ? MARKS4.hyphen : MARKS4.dash;
    case 124:
      return MARKS4.bar;
    case 62:
      return MARKS4.arrow;
    case 64:
      return MARKS4.at;
    case 44:
      return MARKS4.comma;
    case 32:
      return text.charCodeAt(at + 1) === 32 ? MARKS4.gap : 0;
    case 183:
      return MARKS4.dot;
    default:
      return 0;
  }
}
function isLike(a, b) {
  const longest = Math.max(a.weight, b.weight);
  return Math.abs(a.weight - b.weight) <= 12 + longest * 0.4 && kindOf(a.first) === kindOf(b.first) && a.stopped === b.stopped && a.digits > 0 === b.digits > 0 && (a.colon > 0 && b.colon > 0 || a.colon < 0 && b.colon < 0);
}
var kindOf = (unit) => {
  const kind = CHARACTER_CLASS[unit];
  return kind === STOP || kind < CAPITAL ? 256 + Math.min(unit, 8192) : kind;
};

// src/parse/labels/line-segments.ts
var LONGEST35 = 200;
var MOST15 = 8;
var SEPARATOR4 = /\s*[|｜•]\s*|\s+[·・–—/-]\s+|\s*·\s+|\s{2,}/gu;
var SEPARATES = /[|｜•·・]|\s[–—/-]\s|\s{2}/u;
function lineSegments(text, source) {
  if (text.length > LONGEST35 || !SEPARATES.test(text)) return [];
  const found = [];
  let from = 0;
  let hasMark = false;
  const cut = (to) => {
    if (to > from) found.push({ kind: kindOf2(text.slice(from, to), source), from, to });
  };
  for (const match of text.matchAll(SEPARATOR4)) {
    cut(match.index);
    from = match.index + match[0].length;
    hasMark ||= match[0].trim() !== "";
  }
  cut(text.length);
  if (found.length < 2 || found.length > MOST15) return [];
  return hasMark || text !== text.toUpperCase() || text === text.toLowerCase() ? found : found.map(withoutName);
}
var withoutName = (segment) => segment.kind === "person" ? { ...segment, kind: "text" } : segment;
function segmentedKind(segments) {
  if (segments.length === 0) return void 0;
  const count = (...kinds2) => segments.filter(({ kind }) => kinds2.includes(kind)).length;
  const timed = count("time", "count");
  const signed = count("author", "person");
  if (timed > 0 && signed > 0 && count("text", "field") <= 1) return "signed";
  if (count("field") > 1 && count("field", "count") === segments.length) return "fields";
  return count("time") > 0 && timed === segments.length ? "timed" : void 0;
}
function segmentedAt(reader, index) {
  const { first, last } = reader.block(index);
  if (first !== last) return void 0;
  const segments = lineSegments(reader.line(index), reader.source);
  const kind = segmentedKind(segments);
  return kind === "signed" && index === 0 && !segments.some((segment) => segment.kind === "author") ? void 0 : kind;
}
var WORDS12 = 9;
var FEW4 = 4;
var CLOCK4 = /(?:^|[^\d.])\d{1,2}[:.h時시]\s?\d{2}(?!\d)/;
var DAY6 = /\d\s?[年月日년월일]/;
var NAME8 = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{2,3}(?=\s))){1,3}$/u;
var FIELD2 = /^\p{L}[\p{L}\p{M} _.-]{0,20}\s?[:：=]\s*\S.{0,30}$/u;
var ADDRESS5 = /^\(?(?:[\w.+-]*@[\w.-]+|https?:\S+|www\.\S+)\)?$/;
function kindOf2(text, source) {
  const { tables: tables2 } = source;
  if (bylineOpenerLength(text, openingOf(text), tables2) > 0 || isNamelessAuthor(text, source)) return "author";
  const words4 = text.split(/\s+/);
  if (/\d/.test(text)) {
    if (isTime(text, words4, source)) return "time";
    if (words4.length <= FEW4 && isCount(text, source)) return "count";
  }
  if (ADDRESS5.test(text)) return "address";
  if (FIELD2.test(text)) return "field";
  return isPerson(text, words4, source) ? "person" : "text";
}
var isNamelessAuthor = (text, { tables: tables2 }) => text.length <= LONGEST_DESK && isDesk2(text, foldLine(text), openingOf(text), tables2);
var LONGEST_DESK = 60;
function isTime(text, words4, source) {
  const { months, weekdays, stamps } = source.tables;
  if (words4.length > WORDS12) return false;
  if (stamps.opening(openingOf(text))) return true;
  const dated = words4.some((word2) => {
    const folded = foldSpelling(word2.replace(/^[\p{P}]+|[\p{P}]+$/gu, ""));
    return months.has(folded) || weekdays.has(folded);
  });
  return dated || DAY6.test(text) || CLOCK4.test(text) || YEAR.test(text) && matchStamp(text, source) !== void 0;
}
var isCount = (text, { tables: tables2 }) => /^\d{1,4}\s?\p{L}{0,12}\.?(?:\s\p{Ll}+\.?){0,2}$/u.test(text) || isReadingTime(tables2.furniture.line(foldLine(text), text));
var isReadingTime = (kind) => kind === "reading-time" || kind === "comment-count";
function isPerson(text, { length }, { tables: tables2 }) {
  if (length < 2 || length > FEW4 || !NAME8.test(text)) return false;
  const folded = foldSpelling(text);
  if (tables2.places.has(folded) || tables2.countries.has(folded) || tables2.regions.has(folded)) return false;
  if (tables2.credits.has(text) || isOrganisation(text, tables2) || isJob(text, tables2)) return false;
  return !tables2.furniture.line(foldLine(text), text) && !tables2.lineWords.line(foldLine(text), text);
}

// src/parse/labels/story-line.ts
function storyLineAt(reader, index) {
  const block = reader.block(index);
  const facts = lineFacts(reader.line(index));
  const known = knownLine(reader, index, facts);
  const segmented = segmentedAt(reader, index);
  const next = index + 1 < reader.blocks.length ? reader.block(index + 1) : void 0;
  return {
    text: facts.text,
    weight: facts.weight,
    words: facts.words,
    capitalised: facts.capitalised,
    small: facts.small,
    capitals: facts.capitals,
    smalls: facts.smalls,
    digits: facts.digits,
    caseless: facts.caseless,
    first: facts.first,
    last: facts.last,
    stopped: facts.stopped,
    marks: facts.marks,
    colon: facts.colon,
    part: segmented === "timed" ? "stamp" : known.part,
    // `4 May 2023 - 13:00` is no dateline
    furniture: known.furniture,
    word: known.word,
    role: known.role,
    foot: known.foot,
    agency: known.agency,
    dated: known.dated,
    year: known.year,
    clock: known.clock,
    place: known.place,
    contact: known.contact,
    jobs: known.jobs,
    stems: known.stems,
    firstStem: known.firstStem,
    index,
    count: reader.blocks.length,
    apart: block.apart,
    apartNext: next?.apart ?? true,
    indent: block.indent,
    columns: block.columns,
    bullet: isBullet(reader.source, block.first),
    segmented,
    height: block.last - block.first + 1,
    zone: 0,
    toBody: 0,
    fromBody: 0,
    share: 0,
    best: false,
    choice: 0,
    run: 1,
    announced: false,
    above: false,
    below: false,
    closed: 0,
    dateline: false,
    signature: 0,
    recurs: false,
    sort: 0,
    page: void 0
  };
}

// src/parse/labels/has-open-lines.ts
var SIGNS2 = 3;
function hasOpenLines(reader, lines2) {
  const signs = lines2.filter((line) => line.furniture || line.word || line.contact || line.jobs).length;
  if (signs >= SIGNS2 || lines2.some(({ zone, segmented }) => zone === 0 && segmented)) return true;
  if (!lines2.some(isSentence2)) return true;
  const trial = reader.fork();
  const first = readHead(trial);
  if (hasOpenHead(trial, first, lines2)) return true;
  readTail(trial, first);
  return hasOpenTail(trial, reader.blocks, lines2, signs > 0);
}
var isIn = ({ start, end }, spans) => spans.some((span2) => span2 !== void 0 && span2.start < end && span2.end > start);
var isTaken = (block, { builder }) => block.start === block.end || isIn(block, builder.assigned) || isIn(block, builder.dropped);
function closesHead(reader, dateline) {
  const trial = reader.fork();
  if (readHead(trial) !== dateline) return false;
  const { headline, subheadline } = trial.builder.spans;
  if (!headline || subheadline) return false;
  const lines2 = [];
  for (let index = 0; index < dateline; index++) lines2.push(storyLineAt(reader, index));
  if (lines2.some(({ segmented }) => segmented)) return false;
  if (hasOpenHead(trial, dateline, lines2)) return false;
  return lines2.some((line) => isIn(trial.block(line.index), [headline]) && readsLikeHeadline(line));
}
function hasOpenHead(trial, first, lines2) {
  const { assigned, dropped, spans } = trial.builder;
  const taken = [...assigned, ...dropped];
  const open = [];
  for (const line of lines2) {
    if (line.index >= first) {
      if (line.zone === 0 && !line.columns && open.length > 0 && !isSentence2(line)) return true;
      break;
    }
    if (line.text.length === 0) continue;
    const block = trial.block(line.index);
    if (line.furniture || line.word || line.contact || !isIn(block, taken)) return true;
    if (isIn(block, [spans.headline, spans.subheadline])) open.push(line);
  }
  return open.length > 1 && !open.every(isWorded2);
}
function hasOpenTail(trial, blocks, lines2, signed) {
  const { assigned, dropped } = trial.builder;
  const taken = [...assigned, ...dropped];
  for (let at = lines2.length - 1; at >= 0 && lines2[at]?.zone === 2; at--) {
    const line = lines2[at];
    const next = lines2[at + 1];
    if (!isOpen(line) || !signed && (next && isShortSentence(next) || isShortSentence(line))) continue;
    if (!isIn(blocks[line.index], taken)) return true;
  }
  return false;
}
var SENTENCE8 = 4;
var isShortSentence = (line) => line.stopped && line.words >= SENTENCE8 && !line.part && !line.furniture && !line.contact;
var isOpen = (line) => !line.part && !line.columns && line.text.length > 0 && !isSentence2(line) && !isSmall(line);
var isWorded2 = ({ words: words4, small, stopped }) => small > 0 && (words4 >= 3 || words4 === 2 && small === 1 && !stopped);
var isSmall = (line) => line.words >= 3 && line.small === line.words && line.marks === 0;

// src/parse/labels/is-closed.ts
var MOST16 = 192;
var PARAGRAPH6 = 160;
var SENTENCE9 = 40;
var PARTS = 4;
function isClosed2(reader) {
  const { length } = reader.blocks;
  const last = length > MOST16 ? -1 : lastTextLine(reader);
  if (last < 0) return false;
  reader.markSearched(DATELINES);
  const trial = reader.fork();
  const first = readHead(trial);
  if (first >= length || trial.blocks.length > length || !isTextLine(reader, first)) return false;
  const { headline, subheadline } = trial.builder.spans;
  if (headline && subheadline) return false;
  let titles2 = 0;
  let signs = 0;
  for (let index = 0; index < length; index++) {
    if (segmentedAt(reader, index) !== void 0) return false;
    const { known, jobs } = lineWording(reader, index);
    if ((known || jobs) && ++signs >= SIGNS2) return false;
    if (index >= first || reader.line(index).length === 0) continue;
    const block = reader.block(index);
    if (known || !isTaken(block, trial)) return false;
    if (headline && headline.start < block.end && headline.end > block.start && ++titles2 > 1) return false;
  }
  if (last < length - 1) readTail(trial, first);
  for (let index = last + 1; index < length; index++)
    if (knownPart(reader, index) === void 0 && !isTaken(reader.block(index), trial)) return false;
  return true;
}
function lastTextLine(reader) {
  const last = reader.blocks.length - 1;
  for (let index = last; index >= 0 && last - index <= PARTS; index--) if (isTextLine(reader, index)) return index;
  return -1;
}
function isTextLine(reader, index) {
  if (reader.block(index).columns) return false;
  const text = reader.line(index);
  const part3 = knownPart(reader, index);
  if (part3 === "dateline" || part3 === "place-line") return true;
  if (part3 !== void 0 && part3 !== "maybe-dateline") return false;
  const weight = textWeight(text, 0, text.length);
  return weight >= PARAGRAPH6 || weight >= SENTENCE9 && hasStop(text, text.length) && !lineWording(reader, index).known;
}

// src/parse/labels/is-plain.ts
var NEAR6 = 8;
var MENU2 = 45;
function isPlain2(reader) {
  const { length } = reader.blocks;
  const { indented } = reader.source.layout;
  let index = 0;
  for (; index < Math.min(NEAR6, length); index++) {
    const block = reader.block(index);
    if (block.columns) return indented && index === 1;
    if (isDateline(reader.dateline(index)) && !isSegmented(reader, index) && !isWeakDateline(reader, index) || indented && index === 1 && block.indent >= 2)
      break;
  }
  if (index === Math.min(NEAR6, length)) return isClosed2(reader);
  if (!isPlainHead(reader, index) && !closesHead(reader, index)) return isClosed2(reader);
  if (indented) return true;
  for (index++; index < length; index++) {
    const { end, columns } = reader.block(index);
    if (columns || reader.length(index) > MENU2 || hasStop(reader.source.text, end)) continue;
    if (!isKnown2(reader, index)) return isClosed2(reader);
  }
  return true;
}
var SENTENCE10 = 40;
function isWeakDateline(reader, index) {
  if (reader.length(index) >= SENTENCE10 || hasStop(reader.source.text, reader.block(index).end)) return false;
  for (let at = index + 1; at < Math.min(index + NEAR6, reader.blocks.length); at++)
    if (reader.length(at) >= SENTENCE10 && isDateline(reader.dateline(at))) return true;
  return false;
}
var RUBRIC = 16;
function isPlainHead(reader, dateline) {
  if (dateline === 0) return true;
  if (dateline === 1) return !isSegmented(reader, 0) && (reader.length(0) >= RUBRIC || isKnown2(reader, 0));
  let unknown2 = 0;
  for (let index = 0; index < dateline; index++) {
    if (isSegmented(reader, index)) return false;
    if (isKnown2(reader, index)) continue;
    if (++unknown2 > 2 || reader.length(index) < RUBRIC) return false;
    if (dateline === 2 && !readsLikeHeadline(storyLineAt(reader, index))) return false;
  }
  return unknown2 < 2 || dateline === 2;
}
var isSegmented = (reader, index) => segmentedAt(reader, index) !== void 0;
function isKnown2(reader, index) {
  const part3 = knownPart(reader, index);
  return part3 !== void 0 && part3 !== "maybe-dateline";
}

// src/parse/labels/is-clause.ts
var WORDS13 = 5;
var isClause2 = ({ stopped, words: words4, small, part: part3 }) => stopped && part3 !== "byline" && words4 >= WORDS13 && small * 2 >= words4;

// src/parse/labels/keep-doubtful.ts
var DROPPED = /* @__PURE__ */ new Set(["site", "header", "embed"]);
var SAFE_LABELS = /* @__PURE__ */ new Set(["deck", "summary", "section", "body", "subhead", "list", "note"]);
var SURE = 8;
var SURE_OF_RESTRICTION = 16;
var SURE_OF_SIGNOFF = 12;
var SURE_OF_UNKNOWN = 9;
var OF_A_PAGE = 2 | 4;
var SURE_OF_SENTENCE = 12;
var SURE_IN_STORY = 44;
var SURE_OF_SHORT = 20;
function keepDoubtful(line, facts) {
  const { label, runnerUp, margin } = line;
  if (label === "section" && facts.word === "skip") return { ...line, label: "boilerplate", runnerUp: label };
  if (margin >= leastMargin(label, facts)) return line;
  if (SAFE_LABELS.has(runnerUp)) {
    const safeLabel = runnerUp === "note" && facts.zone === 0 && isClause2(facts) ? "deck" : runnerUp;
    return { ...line, label: safeLabel, runnerUp: label };
  }
  const isKept = label === "signoff" || label === "boilerplate" && !isSentence3(facts) && !hasPageSigns(facts);
  return isKept ? { ...line, label: "body", runnerUp: label } : line;
}
function leastMargin(label, facts) {
  if (facts.page === "story" && label === "boilerplate" && !facts.furniture) return SURE_IN_STORY;
  if (DROPPED.has(label)) return SURE;
  if (label === "restriction" && !facts.part) return SURE_OF_RESTRICTION;
  if (label === "signoff" && !facts.part && !facts.role && !facts.agency) return SURE_OF_SIGNOFF;
  if (label !== "boilerplate") return 0;
  if (isClause2(facts)) return SURE_OF_SENTENCE;
  if (isShortSentence2(facts)) return SURE_OF_SHORT;
  return hasPageSigns(facts) ? 0 : SURE_OF_UNKNOWN;
}
var isSentence3 = (facts) => isClause2(facts) || isShortSentence2(facts);
var hasPageSigns = ({ sort, zone, furniture, word: word2, stems }) => (sort & OF_A_PAGE) > 0 || zone === 0 || furniture !== void 0 || word2 !== void 0 || (stems & outsideStems & ~stemBits.house) !== 0;
var isShortSentence2 = ({ stopped, words: words4, furniture, sort }) => stopped && words4 > 2 && !furniture && (sort & OF_A_PAGE) === 0;

// src/parse/labels/is-house.ts
var { house: HOUSE4 } = stemBits;
var LONGEST36 = 60;
var MOST17 = 8;
var isHouse = ({ stems, words: words4, small, capitalised, capitals, stopped, weight }) => (stems & HOUSE4) !== 0 && !stopped && weight <= LONGEST36 && words4 <= MOST17 && (small < 2 || small < capitalised || capitals === 0);

// src/parse/labels/features/known.ts
var part2 = (name) => [`part ${name}`, (line) => line.part === name];
var knownFeatures = [
  // A dateline before a text. For `body`.
  // LIMA, April 24 (Reuters) - The bridge is open.     not: The bridge is open.
  part2("dateline"),
  // A dateline alone on its line. For `dateline`; against `body`, `headline`.
  // LIMA, April 24 (Reuters) -     not: LIMA, April 24 (Reuters) - The bridge is open.
  part2("place-line"),
  // A slugline of the wire. For `slugline`, `signoff`; against `headline`, `site`.
  // BC-Bridge Vote, 1st Ld-Writethru     not: Bridge vote
  part2("slugline"),
  // A line about the version. For `version`.
  // 2ND LEAD     not: 2nd leading bank
  part2("version"),
  // An embargo. For `embargo`; against `timestamp`, `note`.
  // EMBARGOED UNTIL 0001 GMT, April 24     not: Embargo on oil lifted
  part2("embargo"),
  // A kill, a hold or a correction. For `notice`; against `boilerplate`, `list`.
  // KILL KILL KILL     not: Kills rise
  part2("notice"),
  // A restriction on use. For `restriction`; against `subhead`, `rights`.
  // EDITORIAL USE ONLY     not: Editors use it
  part2("restriction"),
  // A date and time of publication. For `timestamp`.
  // Published: April 24, 2024 10:15     not: April is here
  part2("stamp"),
  // A note to editors. For `note`, `restriction`; against `header`, `headline`.
  // Eds: Minor edits.     not: Editors met
  part2("note"),
  // A byline with its opening word. For `byline`.
  // By Jane Doe     not: By Monday, the toll had risen.
  part2("byline"),
  // A photo credit or caption. For `photo`, `signoff`; against `header`, `body`.
  // The bridge on Friday. (AP Photo/Jane Doe)     not: The bridge on Friday.
  part2("photo"),
  // An end mark. For `end`; against `signoff`, `boilerplate`.
  // -30-     not: 30 people
  part2("end"),
  // A sign that more follows. For `more`; against `end`, `signoff`.
  // (MORE)     not: More rain
  part2("more"),
  // A note of the desk below the text. For `timestamp`, `note`; against `signoff`, `boilerplate`.
  // KUNA 171530 Oct 23     not: The end
  part2("closing-note"),
  // A sign-off. For `signoff`; against `boilerplate`.
  // (Reporting by Jane Doe in Lima; editing by John Roe)     not: Reporting is hard.
  part2("signoff"),
  // A line about rights or the source. For `boilerplate`, `body`; against `header`, `list`.
  // Copyright 2019 The Associated Press. All rights reserved.     not: Copyright law is old.
  part2("rights"),
  // Wording of a web page's menu, other than dates, photo credits and rights. For `boilerplate`.
  // Comments     not: He commented
  [
    "furniture",
    ({ furniture }) => furniture !== void 0 && furniture !== "meta" && furniture !== "photo-credit" && furniture !== "rights"
  ],
  // Wording of a web page's date line. For `timestamp`, `version`; against `header`.
  // Last updated: 4 p.m.     not: He posted it
  ["furniture meta", ({ furniture }) => furniture === "meta"],
  // Wording of a web page's photo credit. For `photo`; against `restriction`, `rights`.
  // Photo: Jane Doe     not: The photo shows it
  ["furniture photo", ({ furniture }) => furniture === "photo-credit"],
  // Wording of a web page's rights line. For `rights`; against `signoff`, `body`.
  // All rights reserved     not: Human rights
  ["furniture rights", ({ furniture }) => furniture === "rights"],
  // The name of a section or genre. For `section`; against `site`, `headline`.
  // Politics     not: Politicians meet
  ["word section", ({ word: word2 }) => word2 === "section"],
  // A word for urgency or version. For `version`; against `section`, `header`.
  // FLASH     not: Flash floods kill three
  ["word version", ({ word: word2 }) => word2 === "version"],
  // Wording that more follows. For `more`; against `signoff`, `boilerplate`.
  // More to follow     not: More rain is to follow the storm
  ["word more", ({ word: word2 }) => word2 === "more"],
  // The salutation of a mail. For `note`; against `headline`, `byline`.
  // Dear editors,     not: Editors met
  ["word greeting", ({ word: word2 }) => word2 === "greeting"],
  // The closing phrase of a mail. For `contact`; against `note`, `boilerplate`.
  // Best regards,     not: He sent his regards to the crew
  ["word closing", ({ word: word2 }) => word2 === "closing"],
  // The title of embedded media. For `embed`; against `list`, `subhead`.
  // Watch: the bridge opens     not: The watch was old
  ["word embed", ({ word: word2 }) => word2 === "embed"],
  // A link or button of a web page. For `boilerplate`.
  // Skip to content     not: Crew to skip the port
  ["word skip", ({ word: word2 }) => word2 === "skip"],
  // A heading over key points. For `subhead`; against `headline`, `body`.
  // Key points     not: The key was lost
  ["word gist", ({ word: word2 }) => word2 === "gist"],
  // Has a word that names a header field. For `notice`, `boilerplate`.
  // Subject: the bridge     not: Bridge
  ["says field", ({ stems, weight }) => (stems & stemBits.field) !== 0 && weight <= 200],
  // Opens with a word that names a header field. For `header`; against `headline`.
  // Subject: the bridge     not: The bridge
  ["opens field", ({ firstStem }) => (firstStem & stemBits.field) !== 0],
  // Has a word about pictures. For `photo`; against `body`, `notice`.
  // Picture by Jane Doe     not: Bridge
  ["says photo", ({ stems, weight }) => (stems & stemBits.photo) !== 0 && weight <= 200],
  // Opens with a word about pictures. For `restriction`, `headline`, `byline`; against `body`, `boilerplate`.
  // Photo by Jane Doe     not: The bridge
  ["opens photo", ({ firstStem }) => (firstStem & stemBits.photo) !== 0],
  // Has a word about contacts. For `contact`; against `headline`.
  // Press office     not: Bridge
  ["says contact", ({ stems, weight }) => (stems & stemBits.contact) !== 0 && weight <= 200],
  // Opens with a word about contacts. For `contact`; against `boilerplate`.
  // Press office     not: The bridge
  ["opens contact", ({ firstStem }) => (firstStem & stemBits.contact) !== 0],
  // Has a word about rights. For `rights`, `restriction`; against `headline`, `body`.
  // All rights reserved     not: Bridge
  ["says rights", ({ stems, weight }) => (stems & stemBits.rights) !== 0 && weight <= 200],
  // Opens with a word about rights. For `rights`, `restriction`; against `body`, `note`.
  // Copyright Acme     not: The bridge
  ["opens rights", ({ firstStem }) => (firstStem & stemBits.rights) !== 0],
  // Has a word of legal notices. For `legal`; against `body`, `about`.
  // No offer of securities     not: Bridge
  ["says legal", ({ stems, weight }) => (stems & stemBits.legal) !== 0 && weight <= 200],
  // Opens with a word of legal notices. For `legal`, `signoff`, `section`; against `body`, `boilerplate`.
  // Disclaimer of warranties     not: The bridge
  ["opens legal", ({ firstStem }) => (firstStem & stemBits.legal) !== 0],
  // Has a word of corrections, kills and holds. For `notice`.
  // Please disregard     not: Bridge
  ["says notice", ({ stems, weight }) => (stems & stemBits.notice) !== 0 && weight <= 200],
  // Opens with a word of corrections, kills and holds. For `notice`, `subhead`; against `note`.
  // Corrected version     not: The bridge
  ["opens notice", ({ firstStem }) => (firstStem & stemBits.notice) !== 0],
  // Has a word of notes between desks. For `note`, `embargo`, `notice`.
  // Photos attached     not: Bridge
  ["says desk", ({ stems, weight }) => (stems & stemBits.desk) !== 0 && weight <= 200],
  // Opens with a word of notes between desks. For `note`, `embargo`; against `body`.
  // Editors and desks     not: The bridge
  ["opens desk", ({ firstStem }) => (firstStem & stemBits.desk) !== 0],
  // Has a word that web pages offer services with. For `boilerplate`.
  // Our newsletter     not: Bridge
  ["says page", ({ stems, weight }) => (stems & stemBits.page) !== 0 && weight <= 200],
  // Opens with a word that web pages offer services with. For `boilerplate`, `more`.
  // Subscribe now     not: The bridge
  ["opens page", ({ firstStem }) => (firstStem & stemBits.page) !== 0],
  // Has a word for an author's work. For `byline`, `signoff`.
  // Staff writer     not: Bridge
  ["says author", ({ stems, weight }) => (stems & stemBits.author) !== 0 && weight <= 200],
  // Opens with a word for an author's work. For `byline`, `signoff`.
  // Staff writer     not: The bridge
  ["opens author", ({ firstStem }) => (firstStem & stemBits.author) !== 0],
  // Has a word from the names of newspapers, offices and companies, and the case of a name. For `site`; against `headline`.
  // University of Lima     not: The university of the north votes to close
  ["house name", isHouse],
  // The name of a newspaper, office or company in at most five words, as the first or second line. For `site`.
  // Lima Gazette     not: The council of Lima votes to close the river for two years
  ["house at top", (line) => line.index < 2 && line.words <= 5 && isHouse(line)],
  // Opens with the words for a role in the story, as a sign-off does. For `signoff`; against `contact`, `body`.
  // Editing by John Roe     not: The edit was made
  ["role", ({ role }) => role !== void 0],
  // Heading of a company portrait with the portrait below. For `about`; against `boilerplate`, `subhead`.
  // About Acme Corp ¦ Acme makes pumps and valves for ships and ports all over the world.     not: About 40 people were hurt.
  ["foot about", ({ foot }) => foot === "about"],
  // Heading of a legal notice. For `section`, `legal`; against `subhead`, `site`.
  // Forward-Looking Statements     not: Looking forward
  ["foot legal", ({ foot }) => foot === "legal"],
  // Heading over contact details. For `subhead`, `contact`; against `boilerplate`, `note`.
  // Media Contact:     not: Media were there
  ["foot contact", ({ foot }) => foot === "contact" || foot === "reach"],
  // An agency's name alone. For `site`, `end`; against `section`, `boilerplate`.
  // Reuters     not: Reuters said so
  ["agency whole", ({ agency: agency2 }) => agency2 === 1],
  // An agency's name opens a line of at most 60 letters. For `header`, `signoff`; against `slugline`, `section`.
  // AFP 0412 4     not: The AFP said
  ["agency first", ({ agency: agency2, weight }) => (agency2 & 2) !== 0 && weight <= 60],
  // An agency's name ends a line of at most 80 letters. For `photo`, `note`, `dateline`; against `boilerplate`, `notice`.
  // Jane Doe, Reuters     not: Reuters was there
  ["agency last", ({ agency: agency2, weight }) => (agency2 & 4) !== 0 && weight <= 80],
  // A month or weekday and a digit. For `timestamp`, `embargo`.
  // 24 April     not: The 24th of many
  ["date", ({ dated, digits, weight }) => dated > 0 && digits > 0 && weight <= 90],
  // A month or weekday without a digit, in at most three words. For `dateline`, `embargo`, `contact`; against `body`, `list`.
  // Monday     not: Money
  ["date words", ({ dated, digits, words: words4 }) => dated > 0 && digits === 0 && words4 <= 3],
  // A year in a line of at most 90 letters. For `timestamp`, `about`.
  // 24.04.2024     not: 24 crews
  ["year", ({ year, weight }) => year && weight <= 90],
  // A time of day in a line of at most 90 letters. For `timestamp`, `embed`, `embargo`.
  // at 10:15     not: at ten
  ["clock", ({ clock, weight }) => clock && weight <= 90],
  // A date or time in at most five words. For `timestamp`, `embed`, `dateline`.
  // 10:15     not: The train left at 10:15 from the old station in the harbour
  ["only time", ({ clock, year, dated, words: words4 }) => (clock || year || dated > 0) && words4 <= 5],
  // A mail address or telephone number. For `contact`, `timestamp`; against `list`, `body`.
  // jane@example.com     not: Jane
  ["contact", ({ contact }) => contact],
  // A job title among the first twelve words. For `byline`, `signoff`, `note`; against `body`, `headline`.
  // Jane Doe, correspondent     not: Jane Doe
  ["job", ({ jobs }) => jobs],
  // Has a number, and a word of a newspaper's number and price. For `header`, `site`.
  // Vol. XII, No. 8, Price 2 cents     not: Seed 8 wins
  ["says issue", ({ stems, digits, weight }) => (stems & stemBits.issue) !== 0 && digits > 0 && weight <= 120],
  // Has a word that addresses the reader. For `boilerplate`, `contact`; against `body`.
  // Tell us what you think.     not: Voters think so.
  ["says reader", ({ stems, weight }) => (stems & stemBits.reader) !== 0 && weight <= 200]
];

// src/parse/labels/features/marks.ts
var URL = /https?:\/\/|www\.|\b[a-z\d-]{3,}\.(?:com|org|net|example|de|fr|it|es|co|io|gov|edu)\b/;
var HANDLE = /(?:^|[\s(/])@\w{2,}/;
var SLUG2 = /^[^\s]{1,24}(?:[-/_][^\s]{1,24})+$/;
var FIELD3 = /^\p{L}[\p{L}\d._' -]{0,20}\p{L}\s?[:：]\s*\S/u;
var CODE2 = /\b(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{3,}\b/;
var SPOKEN = /["“”„«»‘「『]/;
var PHONE2 = /\+\d[\d\s().-]{6,}|\(\d{2,5}\)\s?\d|\b\d{3,5}[\s.-]\d{2,4}[\s.-]\d{2,4}/;
var COUNTED = /^\(?\d{1,3}[.)\]]?\s+\p{L}|^\d{1,2}[.)]/u;
var CREDIT6 = /(?:^|\s)\p{Lu}[\p{L}.'’-]+\s?\/\s?\p{Lu}[\p{L}.'’ -]{1,30}\)?$/u;
var markFeatures = [
  // An arrow between spaces: a path through a site's menu. For `site`; against `boilerplate`, `section`.
  // Home > News > Coast     not: Home and news
  ["arrow", ({ text }) => / [>›»→] /.test(text)],
  // A vertical bar: a menu, or a byline with a date. For `section`, `timestamp`, `photo`; against `site`, `headline`.
  // Home | News | Coast     not: Home, news
  ["bar", ({ marks: marks2 }) => (marks2 & MARKS4.bar) !== 0],
  // A middle dot or bullet between parts. For `slugline`, `timestamp`, `restriction`; against `headline`, `site`.
  // London · 3 min read     not: London
  ["dot", ({ marks: marks2, text }) => (marks2 & MARKS4.dot) !== 0 || / [•·・] /.test(text)],
  // A slash: a credit to photographer and agency. For `photo`, `signoff`, `header`; against `body`.
  // Foto: Ana Ruiz/Reuters     not: Foto: Ana Ruiz
  ["slash", ({ marks: marks2 }) => (marks2 & MARKS4.slash) !== 0],
  // One word with hyphens, slashes or underscores. For `slugline`, `signoff`, `separator`; against `headline`, `boilerplate`.
  // Ferry-Strike-Vote     not: Ferry strike vote
  ["slug", ({ text, words: words4 }) => words4 === 1 && SLUG2.test(text)],
  // A hyphenated first word before a comma, a bracket or a number. For `list`, `slugline`, `header`; against `body`, `boilerplate`.
  // US-FERRY-STRIKE (UPDATE 1)     not: Ferry strike
  ["slug first", ({ text, words: words4 }) => words4 > 1 && /^\p{L}[^\s]{0,20}[-/_]+\p{L}\S*(?:,|\s\(|\s--|\s\d)/u.test(text)],
  // A word in capitals before one to four others. For `slugline`; against `headline`, `byline`.
  // COURTS Ferry     not: Courts and ferry
  [
    "capital word first",
    ({ text, words: words4, smalls }) => words4 > 1 && words4 <= 5 && smalls > 0 && /^\p{Lu}{2,}[ :/-]/u.test(text)
  ],
  // Two spaces within the line: columns, or a menu. For `list`, `boilerplate`; against `subhead`, `headline`.
  // Home  News  Sport     not: Home News
  ["gaps", ({ marks: marks2 }) => (marks2 & MARKS4.gap) !== 0],
  // A comma. For `body`.
  // Ana Ruiz, 012 555 0100     not: Ana Ruiz
  ["comma", ({ marks: marks2 }) => (marks2 & MARKS4.comma) !== 0],
  // A dash or a hyphen after or before a space. For `list`.
  // Two lines – one bridge     not: Two-line bridge
  ["dash", ({ marks: marks2, text }) => (marks2 & MARKS4.dash) !== 0 || / [–—] /.test(text)],
  // A label of at most 24 characters before a colon and a text. For `header`, `list`.
  // Note: photos follow     not: Note photos
  ["label", ({ text, colon }) => colon > 0 && colon <= 24 && FIELD3.test(text)],
  // One word before a colon and a text. For `header`, `embed`, `list`.
  // Subject: the bridge     not: The long bridge over the river: closed
  [
    "label word",
    ({ text, colon }) => colon > 0 && colon <= 14 && !/\s\S.*[:：]/.test(text.slice(0, colon + 1)) && text.length > colon + 2
  ],
  // A colon that is not the last character. For `list`.
  // We cover: roads, mail, milk     not: Roads, mail, milk
  ["colon within", ({ colon, text }) => colon > 0 && colon < text.length - 1],
  // A mail address. For `contact`, `header`, `byline`; against `list`.
  // ana@example.com     not: @ana
  ["mail", ({ text, marks: marks2 }) => (marks2 & MARKS4.at) !== 0 && /[\w.-]@[\w-]/.test(text)],
  // The name of an account, with its `@`. For `embed`, `boilerplate`, `byline`; against `list`, `body`.
  // Follow @ana_ruiz     not: ana@example.com
  ["handle", ({ text, marks: marks2 }) => (marks2 & MARKS4.at) !== 0 && HANDLE.test(text)],
  // A web address. For `contact`, `header`, `note`; against `photo`, `signoff`.
  // See https://example.com/a     not: See below
  ["address", ({ text }) => text.length < 300 && URL.test(text)],
  // A telephone number. For `contact`; against `boilerplate`, `header`.
  // Newsdesk: +49 30 555 0100     not: 2014-2015
  ["phone", ({ text, digits }) => digits >= 6 && text.length < 200 && PHONE2.test(text)],
  // A copyright sign. For `rights`; against `boilerplate`, `timestamp`.
  // © Example News 2024     not: Example News
  ["copyright", ({ text }) => text.length < 300 && /[©ⓒ]|\([cC]\)/.test(text)],
  // A quotation mark in the first 400 characters. For `quote`, `body`.
  // “It is over,” she said     not: It is over
  ["quoted", ({ text }) => SPOKEN.test(text.length > 400 ? text.slice(0, 400) : text)],
  // A dash before a capital: the name below a quotation. For `quote`, `signoff`, `embed`; against `boilerplate`, `subhead`.
  // — Ana Ruiz, mayor     not: Ana Ruiz
  ["signed dash", ({ text, words: words4 }) => words4 <= 12 && /^[—–-]{1,2}\s?\p{Lu}/u.test(text)],
  // A code of capitals and digits: the header of a transmission. For `header`; against `boilerplate`, `headline`.
  // UPR41 0512 BIN     not: Update 41
  ["code", ({ text, words: words4, weight }) => words4 <= 8 && weight < 60 && CODE2.test(text)],
  // A number before a word: an entry of a list. For `list`, `timestamp`, `embed`.
  // 1 Ferry crews vote     not: Ferry crews vote
  ["counted", ({ text }) => COUNTED.test(text)],
  // A semicolon: a list. For `list`, `deck`; against `header`.
  // Three; four; five     not: Three, four
  ["semicolon", ({ text }) => text.length < 300 && text.includes(";")],
  // A number with its unit, currency or sign. For `list`, `contact`.
  // 24% of crews     not: 24 crews
  [
    "figures",
    ({ text, digits, weight }) => digits > 0 && weight < 100 && /\d\s?[%$€£¥°]|[$€£¥]\s?\d|[+-]\d|\d\s?(?:km|kg|g|m|cm|ml|l)\b/.test(text)
  ],
  // Two numbers with a dash or a colon between: a result, or a time of day. For `timestamp`.
  // 10. Bridge 3-2 Harbour     not: Bridge beat Harbour
  ["score", ({ text, weight }) => weight < 120 && /(?<!\d)\d{1,3}\s?[-–—:]\s?\d{1,3}(?![\d:])/.test(text)],
  // Opens with a sign and a space, or with a single letter `o`: an entry of a list. For `list`, `summary`.
  // ** Three routes closed     not: Three routes closed
  ["sign first", ({ text }) => /^(?:[^\p{L}\p{M}\p{N}\s"'“«(<{[]{1,3}|o)\s+\S/u.test(text)],
  // Ends with a name, a slash and a name: the credit of a picture. For `photo`.
  // Boats on the river. Ana Ruiz/Example News     not: Ferry/bridge news for the river
  ["credit last", ({ text, words: words4 }) => words4 > 2 && CREDIT6.test(text)],
  // Ends with a sentence and a short text in brackets. For `photo`.
  // Boats on the river. (Ana Ruiz via Example)     not: Boats on the river (and lake).
  ["bracket after stop", ({ text, last }) => last === 41 && /[.!?。”"]\s?\([^()]{3,60}\)$/.test(text)]
];

// src/parse/labels/features/place.ts
var placeFeatures2 = [
  // First line of the copy. For `site`, `headline`.
  // ▸Sport ¦ Crews vote     not: Sport ¦ ▸Crews vote
  ["line 1", ({ index }) => index === 0],
  // Second line of the copy. For `site`.
  // Sport ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ["line 2", ({ index }) => index === 1],
  // Third line of the copy. For `headline`.
  // Sport ¦ Boats ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ["line 3", ({ index }) => index === 2],
  // Fourth to sixth line of the copy. For `dateline`.
  // Sport ¦ Boats ¦ By Jane Doe ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ["line 6", ({ index }) => index > 2 && index < 6],
  // Last line of the copy. For `boilerplate`, `signoff`, `rights`.
  // Sport ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ["last 1", ({ index, count }) => index === count - 1],
  // Last line but one of the copy. For `separator`, `boilerplate`.
  // ▸Sport ¦ Crews vote     not: Sport ¦ ▸Crews vote
  ["last 2", ({ index, count }) => index === count - 2],
  // Third or fourth line from the end of the copy. For `list`, `about`.
  // ▸Sport ¦ Boats ¦ Crews vote     not: Sport ¦ Boats ¦ ▸Crews vote
  ["last 4", ({ index, count }) => index >= count - 4 && index < count - 2],
  // An empty line, or the start of the copy, is above. For `site`, `section`.
  // Sport ¦ ¦ ▸Crews vote     not: Sport ¦ ▸Crews vote
  ["apart", ({ apart }) => apart],
  // An empty line, or the end of the copy, is below. For `body`, `signoff`.
  // ▸Sport ¦ ¦ Crews vote     not: ▸Sport ¦ Crews vote
  ["apart next", ({ apartNext }) => apartNext],
  // Empty lines, or the ends of the copy, are above and below. For `body`.
  // Sport ¦ ¦ ▸Crews vote ¦ ¦ Boats     not: Sport ¦ ▸Crews vote ¦ ¦ Boats
  ["alone", ({ apart, apartNext }) => apart && apartNext],
  // Indented by two spaces or more, as paragraphs of the wire are. For `body`.
  // Crews vote ¦     ▸They did so at noon.     not: Crews vote
  ["indent", ({ indent }) => indent >= 2],
  // Wide gaps divide the line into columns. For `list`, `boilerplate`; against `body`, `site`.
  // Bridge   12   14   16     not: Bridge 12
  ["columns", ({ columns }) => columns],
  // The only line above the first sentence. For `headline`, `notice`.
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["only head", ({ index, toBody }) => index === 0 && toBody === 1],
  // The line directly above the first sentence. For `note`.
  // Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["above body", ({ toBody }) => toBody === 1],
  // The second line above the first sentence. For `header`.
  // ▸Sport ¦ Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["2 above body", ({ toBody }) => toBody === 2],
  // The line directly below the last sentence. For `end`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Crews     not: ▸The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Crews
  ["below body", ({ fromBody, zone }) => zone === 2 && fromBody === 1],
  // The first sentence of the story. For `deck`.
  // ▸The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Crews     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Crews
  ["body first", ({ toBody }) => toBody === 0],
  // At least half of its longer words recur in the first sentences. For `headline`, `body`.
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["share much", ({ share, words: words4, caseless }) => share >= 0.5 && (words4 > 1 || caseless > 5)],
  // 20 to 50 % of its longer words recur in the first sentences. For `photo`.
  // ▸Boat crews take better money ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["share some", ({ share }) => share >= 0.2 && share < 0.5],
  // None of its longer words recurs in the first sentences. For `boilerplate`.
  // ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["share none", ({ share, weight }) => share === 0 && weight <= 300],
  // Has more words of the first sentences than any other line above them. For `headline`.
  // Sport ¦ ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["best share", ({ best }) => best],
  // The first line above the text that could be a headline. For `headline`.
  // Sport ¦ ¦ ▸Crews go back to work ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["choice 1", ({ choice }) => choice === 1],
  // The second line above the text that could be a headline. For `deck`, `headline`; against `list`.
  // Crews go back to work ¦ ¦ ▸Union calls it a good day ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews go back to work ¦ Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["choice 2", ({ choice }) => choice === 2],
  // The third line or a later one above the text that could be a headline. For `headline`, `summary`, `deck`; against `boilerplate`.
  // Crews go back to work ¦ ¦ Union calls it a good day ¦ ¦ ▸Boats leave at noon on Tuesday ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews go back to work
  ["choice 3", ({ choice }) => choice > 2],
  // One of two similar lines in a row. For `list`.
  // ▸Boat one ¦ Boat two     not: ▸Boat one ¦ 14 boats: late
  ["run 2", ({ run }) => run === 2],
  // One of three or four similar lines in a row. For `list`.
  // ▸Boat one ¦ Boat two ¦ Boat six     not: ▸Boat one ¦ Boat two
  ["run 4", ({ run }) => run === 3 || run === 4],
  // One of five or more similar lines in a row. For `list`.
  // ▸Boat one ¦ Boat two ¦ Boat six ¦ Boat ten ¦ Boat five     not: ▸Boat one ¦ Boat two
  ["run more", ({ run }) => run > 4],
  // One of several similar lines below a line that ends with a colon. For `quote`, `list`, `contact`.
  // They sail: ¦ ▸Boat one ¦ Boat two     not: They sail ¦ ▸Boat one ¦ Boat two
  ["announced", ({ announced }) => announced],
  // The same text is found above. For `headline`, `list`; against `subhead`, `body`.
  // Crews vote ¦ ▸Crews vote     not: ▸Crews vote ¦ Crews vote
  ["twin above", ({ above }) => above],
  // The same text is found below. For `headline`, `site`; against `subhead`, `section`.
  // ▸Crews vote ¦ Crews vote     not: Crews vote ¦ ▸Crews vote
  ["twin below", ({ below }) => below],
  // An end mark, a sign-off or a rights line is above. For `contact`, `note`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ -30- ¦ ¦ ▸Boats     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats
  ["closed", ({ closed }) => (closed & 1) !== 0],
  // A heading of the foot, such as `Media Contact:`, is above. For `signoff`; against `body`, `subhead`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Media Contact: ¦ ¦ ▸Jane Doe     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Jane Doe
  ["closed foot", ({ closed }) => (closed & 2) !== 0],
  // Links to other stories or a comment form are above. For `boilerplate`, `list`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Related Posts ¦ ¦ ▸Boats     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats
  ["closed page", ({ closed }) => (closed & 4) !== 0],
  // A line that opens with a dateline is below. For `slugline`, `notice`.
  // ▸Crews vote ¦ ¦ LIMA, April 24 (Reuters) - The crews voted on Monday to go back to work at noon.     not: ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon.
  ["dateline below", ({ dateline }) => dateline],
  // Three of the first eight lines open with the field of a mail. For `header`, `contact`, `headline`.
  // From: Ana Ruiz ¦ To: News ¦ Subject: Crews vote ¦ ▸Crews vote     not: ▸Crews vote
  ["in mail", ({ sort }) => (sort & 1) !== 0],
  // The copy has three or more menu entries of a web page. For `photo`, `boilerplate`.
  // Home ¦ Login ¦ Subscribe ¦ ▸Crews vote     not: ▸Crews vote
  ["in page", ({ sort }) => (sort & 2) !== 0],
  // The copy has a heading of a release's foot. For `quote`.
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Media Contact:     not: ▸Crews vote
  ["in release", ({ sort }) => (sort & 4) !== 0],
  // The copy has a dateline, a slugline or a version line of the wire. For `slugline`, `body`.
  // ▸Crews vote ¦ ¦ LIMA, April 24 (Reuters) - The crews voted on Monday to go back to work at noon.     not: ▸Crews vote
  ["in wire", ({ sort }) => (sort & 8) !== 0],
  // The block takes several lines of the copy. For `list`, `body`.
  // The crews of the northern ferries voted on Monday to end a strike ¦ that had kept the islands without mail, milk and medicine for most ¦ of the month, the union said.     not: ▸The crews voted.
  ["high", ({ height }) => height > 1],
  // The copy has fewer than 8 blocks. For `notice`.
  // ▸Sport     not: ▸Sport ¦ Crews ¦ Boats ¦ Votes ¦ Pay ¦ Rain ¦ Wind ¦ Sun
  ["short story", ({ count }) => count < 8],
  // The copy has more than 18 blocks. For `boilerplate`.
  // ▸1 ¦ 2 ¦ 3 ¦ 4 ¦ 5 ¦ 6 ¦ 7 ¦ 8 ¦ 9 ¦ 10 ¦ 11 ¦ 12 ¦ 13 ¦ 14 ¦ 15 ¦ 16 ¦ 17 ¦ 18 ¦ 19 ¦ 20     not: ▸Sport
  ["long story", ({ count }) => count > 18],
  // Above the first sentence of the story. For `headline`, `section`.
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats
  ["in head", ({ zone }) => zone === 0],
  // Below the last sentence of the story. For `signoff`, `boilerplate`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats     not: ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["in tail", ({ zone }) => zone === 2],
  // Above a byline or a time that is above the text. For `headline`, `deck`.
  // ▸Crews vote ¦ By Jane Doe ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: By Jane Doe ¦ ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["signature below", ({ signature }) => signature === 1],
  // Below a byline or a time that is above the text. For `boilerplate`, `photo`; against `headline`.
  // By Jane Doe ¦ ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews vote ¦ By Jane Doe ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["signature above", ({ signature }) => signature === 2],
  // A short line whose words another line has too. For `site`, `byline`.
  // ▸Lima Gazette ¦ ¦ The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Copyright Lima Gazette     not: ▸Lima Gazette ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ["recurs", ({ recurs }) => recurs],
  // Above the headline of a web page. For `boilerplate`, `site`.
  // page ¦ ▸Sport     not: page ¦ ▸Crews vote to end the strike
  ["page above", ({ page }) => page === "above"],
  // The likeliest headline of a web page by its words, its length and the lines around it. For `headline`.
  // page ¦ ▸Crews vote to end the strike     not: page ¦ ▸Sport
  ["page headline", ({ page }) => page === "headline"],
  // Between the headline and the first paragraph of a web page. For `byline`, `timestamp`, `deck`.
  // page ¦ ▸By Jane Doe     not: page ¦ ▸Sport
  ["page head", ({ page }) => page === "head"],
  // Between the first and the last paragraph of a web page. For `body`, `list`.
  // page ¦ ▸Boats leave the harbor of Port Arden at noon on Tuesday, for the first time since May.     not: page ¦ ▸Sport
  ["page story", ({ page }) => page === "story"],
  // Boilerplate between the paragraphs of a web page, by wording or repetition. For `boilerplate`.
  // page ¦ ▸Advertisement     not: page ¦ ▸Sport
  ["page box", ({ page }) => page === "box"],
  // Below the last paragraph of a web page. For `boilerplate`, `rights`.
  // page ¦ ▸More from the coast     not: page ¦ ▸Sport
  ["page below", ({ page }) => page === "below"]
];

// src/parse/labels/is-bracketed.ts
var OPENERS2 = new Set([..."([{\uFF08\u3010\uFF3B<\u3014"].map((mark) => mark.charCodeAt(0)));
var CLOSERS3 = new Set([...")]}\uFF09\u3011\uFF3D>\u3015"].map((mark) => mark.charCodeAt(0)));
var isBracketed = ({ first, last }) => OPENERS2.has(first) && CLOSERS3.has(last);

// src/parse/labels/features/shape.ts
var NAME9 = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|${alternatives(nameShapeParticles)})){1,3}$`,
  "u"
);
var QUOTES3 = new Set([...`"\u201C\u201D\u201E\xAB\u2018'\u300C\u300E`].map((mark) => mark.charCodeAt(0)));
var BRACKETS4 = new Set([..."([{\uFF08\u3010\uFF3B<\u3014"].map((mark) => mark.charCodeAt(0)));
var CLOSERS4 = new Set([...")]}\uFF09\u3011\uFF3D>\u3015"].map((mark) => mark.charCodeAt(0)));
var shapeFeatures = [
  // At most 3 letters: a code or initials. For `end`, `separator`; against `body`.
  // mf     not: News
  ["length 3", ({ weight }) => weight <= 3],
  // 4 to 9 letters: a rubric. For `subhead`, `embed`, `section`; against `body`.
  // Sport     not: SPD
  ["length 9", ({ weight }) => weight > 3 && weight <= 9],
  // 10 to 18 letters: a rubric or a menu entry. For `boilerplate`; against `body`.
  // Local news desk     not: Sport
  ["length 18", ({ weight }) => weight > 9 && weight <= 18],
  // 19 to 32 letters: a heading. For `subhead`.
  // Bridge closes for a year     not: Local news desk
  ["length 32", ({ weight }) => weight > 18 && weight <= 32],
  // 33 to 55 letters: a headline. For `headline`.
  // Ferry crews vote to end the long strike     not: Bridge closes for a year
  ["length 55", ({ weight }) => weight > 32 && weight <= 55],
  // 56 to 85 letters: a long headline, a caption or a sentence. For `body`, `photo`.
  // Ferry crews vote to end the long strike on the northern routes     not: Bridge closes for a year
  ["length 85", ({ weight }) => weight > 55 && weight <= 85],
  // 86 to 130 letters: a sentence. For `body`.
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail     not: Bridge closes for a year
  ["length 130", ({ weight }) => weight > 85 && weight <= 130],
  // 131 to 220 letters: a sentence or two. For `body`.
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail, milk and medicine for most of the month     not: Bridge closes
  ["length 220", ({ weight }) => weight > 130 && weight <= 220],
  // More than 220 letters: a paragraph. For `list`, `legal`, `deck`; against `boilerplate`, `notice`.
  // Crews of the northern ferries voted on Monday to end a strike that had kept the islands without mail, milk and medicine for most of the month, the union said. It was the third in two years, and by all accounts the longest on record.     not: Bridge closes
  ["length more", ({ weight }) => weight > 220],
  // One word: a rubric, a slug or an end mark. For `section`.
  // Sport     not: Local sport
  ["words 1", ({ words: words4 }) => words4 === 1],
  // Two words: a heading or a name. For `subhead`, `byline`.
  // Local sport     not: Sport
  ["words 2", ({ words: words4 }) => words4 === 2],
  // Three or four words: a heading. For `subhead`.
  // The local news desk     not: Local sport
  ["words 4", ({ words: words4 }) => words4 === 3 || words4 === 4],
  // Five to nine words: a headline. For `site`, `headline`.
  // Ferry crews vote to end strike     not: Local sport
  ["words 9", ({ words: words4 }) => words4 > 4 && words4 <= 9],
  // Capitals without small letters: a note between desks. For `restriction`, `section`, `header`; against `boilerplate`, `body`.
  // KILL KILL KILL     not: Kill the story
  ["capitals", ({ capitals, smalls }) => capitals > 1 && smalls === 0],
  // At least 70 % of the words have a capital: a name or a headline. For `byline`, `site`; against `body`, `deck`.
  // Ferry Crews Vote to End Strike     not: Ferry crews vote to end strike
  ["title case", ({ words: words4, capitalised, smalls }) => words4 > 2 && smalls > 0 && capitalised * 10 >= words4 * 7],
  // Most words are in small letters: a sentence. For `body`.
  // Ferry crews vote to end strike     not: Ferry Crews Vote to End Strike
  ["sentence case", ({ words: words4, small, smalls }) => words4 > 2 && smalls > 0 && small * 2 > words4],
  // Opens with a small letter: initials, or a continued sentence. For `signoff`; against `subhead`, `section`.
  // reporters joined by telephone     not: Reporters joined
  ["first small", ({ first }) => CHARACTER_CLASS[first] === SMALL],
  // Opens with a digit: a date, or a row of a list. For `timestamp`, `list`, `embed`; against `header`.
  // 3 killed in storm     not: Three killed
  ["first digit", ({ first }) => CHARACTER_CLASS[first] === DIGIT],
  // Opens with a capital, as nearly any line of words. For `headline`, `body`.
  // Storm kills three     not: 3 killed in storm
  ["first capital", ({ first }) => CHARACTER_CLASS[first] === CAPITAL],
  // Opens with a quotation mark. For `quote`.
  // “We are done,” she said.     not: We are done
  ["first quote", ({ first }) => QUOTES3.has(first)],
  // Opens with a bracket: a note or a sign-off. For `note`, `signoff`, `more`; against `headline`.
  // (Adds quotes)     not: Adds quotes
  ["first bracket", ({ first }) => BRACKETS4.has(first)],
  // Opens with a dash: a rule, an end mark or a list. For `separator`, `end`; against `boilerplate`, `body`.
  // - Three routes closed     not: Three routes closed
  ["first dash", ({ first }) => first === 45 || first === 8211 || first === 8212],
  // Opens with a bullet other than a hyphen or a number. For `summary`, `note`, `list`; against `body`, `headline`.
  // * Three routes closed     not: - Three routes closed
  ["bullet", ({ bullet, first }) => bullet && first !== 45 && CHARACTER_CLASS[first] !== DIGIT],
  // Opens with a sign such as `※` or `…`. For `list`, `summary`; against `headline`, `photo`.
  // ※ 자료 제공     not: 자료 제공
  [
    "first sign",
    ({ first }) => first > 8192 && first < 11904 && !QUOTES3.has(first) && first !== 8211 && first !== 8212
  ],
  // Neither letters nor digits: a rule. For `separator`; against `body`, `signoff`.
  // # # #     not: Three
  ["no letters", ({ capitals, smalls, caseless, digits }) => capitals + smalls + caseless + digits === 0],
  // More than a third of the letters and digits are digits: a transmission code or a date. For `header`, `timestamp`, `list`.
  // 05-14 0111     not: May 14 at noon
  [
    "mostly digits",
    ({ digits, capitals, smalls, caseless }) => digits > 0 && digits * 2 > capitals + smalls + caseless
  ],
  // Has digits, and at least twice as many letters. For `list`.
  // Rain on 14 May     not: Rain in May
  ["some digits", ({ digits, capitals, smalls, caseless }) => digits > 0 && digits * 2 <= capitals + smalls + caseless],
  // Has no digit. For `site`, `section`.
  // Rain in May     not: Rain on 14 May
  ["no digits", ({ digits }) => digits === 0],
  // Most letters have no case: Chinese, Japanese, Korean, Arabic …. For `body`.
  // 記者会見     not: Press call
  ["caseless", ({ caseless, smalls, capitals }) => caseless > smalls + capitals],
  // Ends with a full stop: a sentence. For `body`.
  // The strike is over.     not: The strike is over
  ["stop", ({ stopped, last }) => stopped && last !== 63 && last !== 8230],
  // Ends with a question mark. For `subhead`, `list`, `headline`.
  // Is the strike over?     not: The strike is over.
  ["question", ({ last }) => last === 63 || last === 65311 || last === 1567],
  // Ends with a colon: opens a list, a quote or an address. For `body`, `contact`, `subhead`; against `headline`.
  // Contact:     not: Contact
  ["last colon", ({ last }) => last === 58 || last === 65306],
  // Ends with a comma: a salutation, or one line of an address. For `contact`, `note`, `body`; against `boilerplate`, `list`.
  // Dear editors,     not: Dear editors
  ["last comma", ({ last }) => last === 44 || last === 1548 || last === 65292],
  // Ends with a quotation mark. For `quote`; against `body`.
  // “We are done”     not: We are done
  ["last quote", ({ last }) => QUOTES3.has(last) || last === 187 || last === 8217],
  // Ends with a closing bracket: a credit or a note. For `photo`, `list`, `slugline`; against `headline`, `subhead`.
  // (Adds quotes)     not: Adds (quotes) here
  ["last bracket", ({ last }) => CLOSERS4.has(last)],
  // Brackets enclose the line: a note or a sign-off. For `note`, `signoff`, `more`; against `headline`, `list`.
  // (Adds quotes)     not: (Adds) quotes
  ["bracketed", isBracketed],
  // Ends with the equals sign that closes a line on some wires. For `byline`; against `header`, `section`.
  // END =     not: END
  ["last equals", ({ last }) => last === 61],
  // One to four words that could be a person's name. For `byline`, `site`; against `body`.
  // Ana María Ruiz     not: Ana saw the ship
  ["name", ({ text, words: words4 }) => words4 <= 4 && NAME9.test(text)],
  // A person's name before a comma, a colon or a dash. For `byline`, `dateline`, `contact`; against `timestamp`.
  // Ana Ruiz, reporter for the coast     not: Rain, wind and snow fell.
  ["name first", ({ text, words: words4, stopped }) => words4 > 2 && words4 <= 14 && !stopped && NAME_FIRST.test(text)]
];
var NAME_FIRST = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:,|:| [-–—|/•·(])/u;

// src/parse/labels/features.ts
var features = [...shapeFeatures, ...markFeatures, ...knownFeatures, ...placeFeatures2];
var shortOnly = { from: shapeFeatures.length, to: shapeFeatures.length + markFeatures.length };

// src/parse/labels/is-shout.ts
var isShout2 = ({ words: words4, smalls, capitals, digits, marks: marks2, part: part3, stems, last }) => words4 > 2 && smalls === 0 && capitals > words4 && last !== 41 && digits === 0 && (marks2 & MARKS4.slash) === 0 && !part3 && (stems & stemBits.notice) === 0;

// src/parse/labels/is-text.ts
var LONG6 = 180;
var SENTENCES = /[.!?]["”’»)]?\s+["“‘«(]?\p{Lu}|[。！？]./u;
var isText = ({ first, stopped, weight, text }) => stopped && (CHARACTER_CLASS[first] === SMALL || weight > LONG6 && SENTENCES.test(text));

// src/parse/labels/line-label.ts
var lineLabels = [
  "site",
  "section",
  "header",
  "slugline",
  "version",
  "headline",
  "deck",
  "summary",
  "byline",
  "timestamp",
  "note",
  "embargo",
  "notice",
  "restriction",
  "photo",
  "dateline",
  "body",
  "subhead",
  "list",
  "quote",
  "separator",
  "embed",
  "boilerplate",
  "signoff",
  "end",
  "more",
  "contact",
  "about",
  "legal",
  "rights"
];
var numbers = new Map(lineLabels.map((label, index) => [label, index]));
var labelNumber = (label) => numbers.get(label);

// src/parse/labels/may-be-byline.ts
var NAMES4 = 4;
var PAIR = 7;
var mayBeByline = (line) => line.part === "byline" || line.segmented === "signed" || line.role !== void 0 || line.jobs || line.contact || line.agency > 0 || line.caseless > line.smalls + line.capitals || (line.stems & stemBits.author) !== 0 || line.marks !== 0 || line.words <= NAMES4 || line.words <= PAIR && line.small === 1;

// src/parse/labels/label-lines.ts
var COUNT2 = lineLabels.length;
var ZONES2 = ["head", "body", "tail"];
var ownFeatures = (line) => {
  const found = [];
  const long = line.weight > PARAGRAPH7;
  for (let i = 0; i < features.length; i++) {
    if (long && i === shortOnly.from) i = shortOnly.to;
    if (features[i]?.[1](line)) found.push(i);
  }
  return found;
};
var PARAGRAPH7 = 260;
var indexed = /* @__PURE__ */ new WeakMap();
function weightsByFeature(model) {
  let found = indexed.get(model);
  if (!found) {
    found = features.map(([name]) => ({
      own: model.rows.get(name),
      zones: ZONES2.map((zone) => model.rows.get(`${name} @${zone}`)),
      before: model.rows.get(`< ${name}`),
      after: model.rows.get(`> ${name}`)
    }));
    indexed.set(model, found);
  }
  return found;
}
function scoreLines(lines2, model) {
  const scores = new Int32Array(lines2.length * COUNT2);
  const rows4 = weightsByFeature(model);
  const add = (at, weights2) => {
    if (weights2)
      for (let k = 0; k < COUNT2; k++)
        scores[at * COUNT2 + k] = scores[at * COUNT2 + k] + weights2[k];
  };
  for (const [at, line] of lines2.entries()) {
    for (const feature of ownFeatures(line)) {
      const { own, zones, before, after } = rows4[feature];
      add(at, own);
      add(at, zones[line.zone]);
      if (at + 1 < lines2.length) add(at + 1, before);
      if (at > 0) add(at - 1, after);
    }
  }
  const lastChoice = lines2.findLastIndex(({ choice }) => choice > 0);
  for (const [at, line] of lines2.entries()) {
    addPenalties(scores, at * COUNT2, line);
    if (at < lastChoice && line.words <= HOUSE_WORDS && line.colon < 0 && isHouse(line))
      scores[at * COUNT2 + HEADLINE2] = scores[at * COUNT2 + HEADLINE2] - HOUSE_HEADLINE;
  }
  return scores;
}
function labelLines(lines2, model, pins = [], headline = -1, own = scoreLines(lines2, model)) {
  const { length } = lines2;
  if (length === 0) return [];
  const scores = own.slice();
  if (headline >= 0) {
    for (const [at, line] of lines2.entries())
      if (at !== headline && line.zone === 0) scores[at * COUNT2 + HEADLINE2] = NEVER2;
  }
  for (const [at, pin] of pins.entries())
    if (pin) {
      for (let k = 0; k < COUNT2; k++) if (k !== labelNumber(pin)) scores[at * COUNT2 + k] = NEVER2;
    }
  const forward = passForward(scores, length, model);
  const backward = passBackward(scores, length, model);
  const labels = [];
  for (let at = 0; at < length; at++) {
    let best = 0;
    let second = -1;
    const total = (k) => forward[at * COUNT2 + k] + backward[at * COUNT2 + k];
    for (let k = 1; k < COUNT2; k++) {
      if (total(k) > total(best)) {
        second = best;
        best = k;
      } else if (second < 0 || total(k) > total(second)) second = k;
    }
    labels.push({
      label: lineLabels[best],
      runnerUp: lineLabels[second],
      margin: total(best) - total(second),
      headlineLoss: total(best) - total(HEADLINE2)
    });
  }
  return labels;
}
function addPenalties(scores, at, line) {
  const take = (label, loss) => {
    scores[at + label] = scores[at + label] - loss;
  };
  if (line.dateline) for (const label of BODY) take(label, ABOVE_DATELINE);
  if (isClause2(line)) take(BYLINE3, SENTENCE_BYLINE);
  else if (!mayBeByline(line)) take(BYLINE3, UNSIGNED_BYLINE);
  if (isText(line) || line.place) take(HEADLINE2, TEXT_HEADLINE);
  if (line.bullet || line.segmented || isBracketed(line)) take(HEADLINE2, BULLET_HEADLINE);
  if (line.segmented) take(DECK2, BULLET_HEADLINE);
  if (isShout2(line)) take(SLUGLINE, SHOUT_SLUGLINE);
  if (isAttribution(line)) take(SIGNOFF2, SHOUT_SLUGLINE);
  if (isStandfirst(line)) {
    take(NOTE2, SENTENCE_NOTE);
    take(PHOTO2, SENTENCE_NOTE);
    take(HEADLINE2, SENTENCE_HEADLINE);
  }
  if ((line.sort & NO_PAGE) !== 0 && (line.stems & outsideStems) === 0 && line.zone < 2) {
    take(BOILERPLATE, BARE_BOILERPLATE);
    take(SITE2, BARE_BOILERPLATE);
  }
}
var SENTENCE_NOTE = 24;
var SENTENCE_HEADLINE = 12;
var NOTE2 = labelNumber("note");
var PHOTO2 = labelNumber("photo");
var HOUSE_WORDS = 6;
var HOUSE_HEADLINE = 16;
var BULLET_HEADLINE = 60;
var SHOUT_SLUGLINE = 24;
var SLUGLINE = labelNumber("slugline");
var SIGNOFF2 = labelNumber("signoff");
var SENTENCE_BYLINE = 40;
var UNSIGNED_BYLINE = 20;
var TEXT_HEADLINE = 40;
var BYLINE3 = labelNumber("byline");
var NEVER2 = -1e5;
var HEADLINE2 = labelNumber("headline");
var DECK2 = labelNumber("deck");
var SITE2 = labelNumber("site");
var BOILERPLATE = labelNumber("boilerplate");
var NO_PAGE = 16;
var BARE_BOILERPLATE = 12;
var ABOVE_DATELINE = 60;
var BODY = ["body", "quote", "list", "subhead"].map(labelNumber);
var isStandfirst = ({ zone, share, stopped, words: words4, small, part: part3, stems, role }) => zone === 0 && stopped && share >= 0.5 && words4 > 4 && small * 2 >= words4 && !part3 && !role && (stems & outsideStems) === 0;
var isAttribution = ({ words: words4, small, marks: marks2, part: part3, role, stems, first, last }) => words4 > 2 && small * 2 >= words4 && (marks2 & MARKS4.comma) !== 0 && !part3 && !role && (stems & stemBits.author) === 0 && !isBracketed({ first, last });
function passForward(scores, length, { transitions, start }) {
  const best = new Int32Array(length * COUNT2);
  for (let k = 0; k < COUNT2; k++) best[k] = scores[k] + start[k];
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < COUNT2; to++) {
      let most = -1e9;
      for (let from = 0; from < COUNT2; from++) {
        const sum = best[(at - 1) * COUNT2 + from] + transitions[from * COUNT2 + to];
        if (sum > most) most = sum;
      }
      best[at * COUNT2 + to] = most + scores[at * COUNT2 + to];
    }
  }
  return best;
}
function passBackward(scores, length, { transitions, end }) {
  const best = new Int32Array(length * COUNT2);
  best.set(end, (length - 1) * COUNT2);
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < COUNT2; from++) {
      let most = -1e9;
      for (let to = 0; to < COUNT2; to++) {
        const sum = best[(at + 1) * COUNT2 + to] + transitions[from * COUNT2 + to] + scores[(at + 1) * COUNT2 + to];
        if (sum > most) most = sum;
      }
      best[at * COUNT2 + from] = most;
    }
  }
  return best;
}

// src/parse/labels/label-with-headline.ts
var LOSS = 12;
var LEAST4 = 8;
function labelWithHeadline(lines2, model) {
  const pins = lines2.map(pinOf);
  const own = scoreLines(lines2, model);
  const found = labelLines(lines2, model, pins, -1, own);
  const several = found.filter(({ label: label2 }, at) => label2 === "headline" && lines2[at]?.zone === 0);
  if (several.length === 1 || isWrapped(found, lines2) || several.length === 0 && found.some(({ label: label2 }) => label2 === "headline"))
    return found;
  const best = several.length > 1 ? surest(found, lines2) : likeliest(found, lines2, pins);
  if (best < 0) return found;
  pins[best] = "headline";
  const again = labelLines(lines2, model, pins, best, own);
  const { margin, runnerUp, label } = found[best];
  return again.map(
    (line, at) => at === best ? { ...line, runnerUp: label === "headline" ? runnerUp : label, margin: label === "headline" ? margin : 0 } : line
  );
}
var WRAPPED = 4;
var DECKS = 4;
function isWrapped(found, lines2) {
  const at = found.flatMap(({ label }, index) => label === "headline" && lines2[index]?.zone === 0 ? [index] : []);
  const [first = 0] = at;
  if (at.length < 2 || at.length > DECKS) return false;
  if (lines2[first]?.page || at.some((index, line) => index !== first + line || line > 0 && lines2[index]?.apart))
    return false;
  if (at.some((index) => lines2[index]?.above || lines2[index]?.below)) return false;
  return at.every((index) => (found[index]?.margin ?? 0) >= WRAPPED);
}
function surest(found, lines2) {
  let best = -1;
  let most = -1;
  for (const [at, { label, margin }] of found.entries()) {
    if (label !== "headline" || lines2[at]?.zone !== 0 || margin <= most) continue;
    best = at;
    most = margin;
  }
  return best;
}
function likeliest(found, lines2, pins) {
  let best = -1;
  let least = LOSS;
  for (const [at, { headlineLoss }] of found.entries()) {
    const line = lines2[at];
    if (line.zone !== 0 || pins[at] || line.weight < LEAST4 || headlineLoss >= least) continue;
    best = at;
    least = headlineLoss;
  }
  return best;
}
function pinOf(line) {
  const { part: part3, segmented } = line;
  if (line.capitals + line.smalls + line.caseless + line.digits === 0 && part3 !== "end") return "separator";
  if (segmented === "fields" && line.zone === 0) return "header";
  if (segmented === "timed" && line.zone === 0) return "timestamp";
  if (part3 === "dateline") return "body";
  if (part3 === "place-line") return "dateline";
  if (part3 === "slugline") return line.zone === 0 && line.index < 3 ? "slugline" : void 0;
  if (part3 === "byline") return line.zone === 0 ? "byline" : void 0;
  if (part3 === "notice") return line.zone === 0 && line.index === 0 ? void 0 : "notice";
  if (part3 === "signoff") return line.zone === 2 && line.role !== void 0 ? "signoff" : void 0;
  if (part3 === "stamp" && line.zone === 1 && line.run > 1) return void 0;
  return part3 && PINNED[part3];
}
var PINNED = {
  embargo: "embargo",
  restriction: "restriction",
  stamp: "timestamp",
  note: "note",
  end: "end",
  more: "more"
};

// src/parse/labels/line-weights.ts
var ZERO = 78;
var made2 = /* @__PURE__ */ new WeakMap();
function lineModelOf(weights2) {
  let model = made2.get(weights2);
  if (!model) made2.set(weights2, model = unpack(weights2));
  return model;
}
function unpack({ rows: rows4, transitions }) {
  const count = lineLabels.length;
  const all = new Int32Array(count * count);
  lineLabels.forEach((label, index) => {
    all.set(numbersOf(transitions[label]), index * count);
  });
  return {
    rows: new Map(Object.entries(rows4).map(([name, text]) => [name, numbersOf(text)])),
    transitions: all,
    start: numbersOf(transitions.start),
    end: numbersOf(transitions.end)
  };
}
function numbersOf(text = "") {
  const numbers2 = new Int32Array(lineLabels.length);
  for (let i = 0; i < Math.min(text.length, numbers2.length); i++) numbers2[i] = text.charCodeAt(i) - ZERO;
  return numbers2;
}

// src/parse/labels/settle-runs.ts
var ROWS3 = 3;
function settleRuns(labels, indexes2, lines2) {
  for (let from = 0; from < lines2.length; from += lines2[from]?.run ?? 1) {
    const run = lines2[from]?.run ?? 1;
    if (run < ROWS3) continue;
    const rows4 = indexes2.slice(from, from + run).filter((index) => isRow(labels[index]));
    const lists = rows4.filter((index) => labels[index]?.label === "list").length;
    if (lists === 0) continue;
    const label = 2 * lists < rows4.length || isConversation(lines2.slice(from, from + run)) ? "body" : "list";
    for (const index of rows4) {
      const line = labels[index];
      if (line && line.label !== label) labels[index] = { ...line, label, runnerUp: line.label };
    }
  }
}
var isRow = (line) => line?.label === "list" || line?.label === "body";
var SPEAKER = /^(\p{L}[\p{L}\p{M}. ]{0,30}?)\s?[:：]/u;
function isConversation(lines2) {
  const speakers = lines2.map(({ text }) => SPEAKER.exec(text)?.[1]);
  const [first, second] = speakers;
  if (!first || !second || first === second || lines2.length <= ROWS3) return false;
  return speakers.every((speaker, i) => speaker === (i % 2 ? second : first));
}

// src/parse/labels/find-recurring.ts
var NAMED5 = 40;
var LOOKED = 12;
var SEEN3 = 300;
function findRecurring(lines2) {
  let looked = 0;
  for (const line of lines2) {
    if (line.zone === 1 || line.weight < 6 || line.weight > NAMED5 || line.stopped || line.words > 6) continue;
    if (++looked > LOOKED) return;
    line.recurs = lines2.some((other) => other !== line && other.text.slice(0, SEEN3).includes(line.text));
  }
}

// src/parse/labels/find-signature.ts
var SIGNED4 = 24;
var isSigned = ({ part: part3, segmented }) => part3 === "byline" || segmented === "signed";
function findSignature(lines2) {
  let last = -1;
  for (const [at, line] of lines2.entries()) {
    if (at >= SIGNED4 || line.zone !== 0) break;
    if (isSigned(line) || line.part === "stamp") last = at;
  }
  if (last < 0) return;
  for (const [at, line] of lines2.entries()) {
    if (line.zone !== 0) return;
    if (at !== last) line.signature = at < last ? 1 : 2;
  }
}

// src/parse/labels/is-names.ts
var MOST18 = 5;
var isNames = ({ words: words4, capitalised, smalls, digits, stopped, colon }) => words4 >= 2 && words4 <= MOST18 && smalls > 0 && capitalised >= Math.max(2, words4 - 1) && digits === 0 && !stopped && colon < 0;

// src/parse/labels/may-be-headline.ts
var mayBeHeadline2 = (line) => (!line.part || line.part === "maybe-dateline") && !line.furniture && !line.word && !line.contact && line.weight >= 16 && (line.words >= 3 || line.caseless >= 6) && !(line.year && line.dated > 0 && line.words <= 8) && !line.bullet;

// src/parse/labels/word-stems.ts
var STEM3 = 5;
var WORDS14 = /[\p{L}\p{M}\p{N}]+/gu;
var MOST19 = 400;
var NO_WORDS = [];
function wordStems(text) {
  const found = /* @__PURE__ */ new Set();
  for (const word2 of text.slice(0, MOST19).toLowerCase().match(WORDS14) ?? NO_WORDS) {
    if (word2.charCodeAt(0) >= 11904) for (let i = 0; i + 2 <= word2.length; i++) found.add(word2.slice(i, i + 2));
    else if (word2.length >= 4) found.add(word2.slice(0, STEM3));
  }
  return found;
}

// src/parse/labels/place-lines.ts
var PARAGRAPH8 = 160;
function placeLines(lines2) {
  const dateline = lines2.findIndex(({ part: part3 }) => part3 === "dateline" || part3 === "place-line");
  const under = dateline > 0 && dateline < NEAR7;
  const { first, last } = boundsOnPage(lines2) ?? boundsOf(lines2, under ? dateline : -1);
  for (const [at, line] of lines2.entries()) {
    line.zone = at < first ? 0 : at <= last ? 1 : 2;
    line.toBody = first - at;
    line.dateline = under && at < dateline;
    line.fromBody = at - last;
  }
}
function boundsOnPage(lines2) {
  const first = lines2.findIndex(isOnStory);
  return first < 0 ? void 0 : { first, last: lines2.findLastIndex(isOnStory) };
}
var isOnStory = ({ page }) => page === "story" || page === "box";
function boundsOf(lines2, dateline) {
  const isText2 = lines2.some(isInside) ? isInside : isShortText;
  let first = lines2.findIndex(isText2);
  if (first < 0) first = lines2.length;
  const above = lines2.slice(0, Math.max(dateline, 0));
  if (dateline > 0 && above.filter((line) => line.weight >= PARAGRAPH8).length <= SENTENCES2) first = dateline;
  if (dateline < 0) first = belowSignature(lines2, belowCoverNote(lines2, first), isText2);
  let last = lines2.length - 1;
  while (last > first && !isText2(lines2[last])) last--;
  return { first, last };
}
var COVER = 4;
function belowCoverNote(lines2, first) {
  const greeting = lines2.findIndex(({ word: word2 }, at) => word2 === "greeting" && at < SIGNED4 * 2);
  if (greeting < 0 || first < greeting) return first;
  for (let at = greeting + 1; at <= greeting + COVER + 1; at++) {
    const line = lines2[at];
    const next = lines2[at + 1];
    if (!line || !next) break;
    if (line.stopped || !mayBeHeadline2(line) || line.run > 2) continue;
    const below = lines2.findIndex((one, index) => index > at && index <= at + 3 && isInside(one));
    if (below < 0 || below <= first) continue;
    const known = wordStems(`${lines2[below].text} ${lines2[below + 1]?.text ?? ""}`);
    const own = [...wordStems(line.text)];
    if (own.filter((stem) => known.has(stem)).length * 3 >= own.length) return below;
  }
  return first;
}
var STANDFIRST = 2;
function belowSignature(lines2, first, isText2) {
  let sentences2 = 0;
  for (let at = first; at < Math.min(lines2.length, SIGNED4) && first > 0; at++) {
    const line = lines2[at];
    if (isText2(line) && ++sentences2 > STANDFIRST) return first;
    if (!isSigned(line)) continue;
    const below = lines2.findIndex((one, index) => index > at && isText2(one));
    return below > 0 && lines2.slice(below + 1).some(isText2) ? below : first;
  }
  return first;
}
var isInside = (line) => isSentence2(line) && !OUTSIDE.has(line.part);
var isShortText = (line) => line.index > 0 && line.part === void 0 && !line.furniture && !line.word && !line.contact && line.foot === void 0 && line.segmented === void 0 && (line.run >= ROWS4 || line.bullet || line.stopped && line.words >= ROWS4);
var ROWS4 = 3;
var NEAR7 = 24;
var SENTENCES2 = 3;
var OUTSIDE = /* @__PURE__ */ new Set([
  "note",
  "notice",
  "embargo",
  "restriction",
  "rights",
  "signoff",
  "photo",
  "closing-note",
  "stamp"
]);

// src/parse/labels/story-lines.ts
var PARAGRAPH9 = 160;
var SENTENCE11 = 40;
function readStoryLines(reader, indexes2, page) {
  const lines2 = indexes2.map((index) => storyLineAt(reader, index));
  if (page) for (const line of lines2) line.page = page[line.index];
  dropWeakDateline(lines2);
  findRuns(lines2);
  placeLines(lines2);
  shareWords(lines2);
  findTwins(lines2);
  findCloses(lines2);
  chooseHeadlines(lines2);
  findSignature(lines2);
  findRecurring(lines2);
  findSort(lines2);
  return lines2;
}
function dropWeakDateline(lines2) {
  const at = lines2.findIndex(({ part: part3 }) => part3 === "dateline");
  const line = lines2[at];
  if (!line || line.stopped || line.weight >= SENTENCE11) return;
  const below = lines2.slice(at + 1, at + TOP);
  if (below.some(({ part: part3, stopped, weight }) => part3 === "dateline" && stopped && weight >= SENTENCE11))
    line.part = void 0;
}
var LEARNED = 5;
function shareWords(lines2) {
  const known = /* @__PURE__ */ new Set();
  let learned = 0;
  for (const line of lines2) {
    if (learned === LEARNED) break;
    if (line.zone !== 1 || !isSentence2(line)) continue;
    for (const stem of wordStems(line.text)) known.add(stem);
    learned++;
  }
  if (known.size === 0) return;
  let best;
  let most = 0;
  for (const line of lines2) {
    if (line.weight > 300) continue;
    const own = wordStems(line.text);
    let hits = 0;
    for (const stem of own) if (known.has(stem)) hits++;
    line.share = own.size > 0 ? hits / own.size : 0;
    if (line.zone === 0 && hits > most) {
      most = hits;
      best = line;
    }
  }
  if (best) best.best = true;
}
function findRuns(lines2) {
  let from = 0;
  for (let at = 1; at <= lines2.length; at++) {
    const line = lines2[at];
    const before = lines2[at - 1];
    if (line && line.weight < PARAGRAPH9 && before.weight < PARAGRAPH9 && (isLike(before, line) || before.columns && line.columns))
      continue;
    const announced = /[:：]$/.test(lines2[from - 1]?.text ?? "") || at - from > 1 && /[:：]$/.test(lines2[from]?.text ?? "");
    for (let i = from; i < at; i++) {
      const one = lines2[i];
      one.run = at - from;
      one.announced = announced;
    }
    from = at;
  }
}
function findTwins(lines2) {
  const seen = /* @__PURE__ */ new Map();
  for (const line of lines2) {
    if (line.weight > 200) continue;
    const key = line.text.toLowerCase();
    const before = seen.get(key);
    if (before) {
      before.below = true;
      line.above = true;
    }
    seen.set(key, line);
  }
}
function findCloses(lines2) {
  let closed = 0;
  for (const line of lines2) {
    line.closed = closed;
    if (line.zone === 0) continue;
    if (line.part === "end" || line.part === "signoff" || line.part === "rights") closed |= 1;
    if (line.foot) closed |= 2;
    if (line.furniture === "related" || line.furniture === "reply-form" || line.furniture === "comment-count")
      closed |= 4;
  }
}
var LONG7 = 5;
function chooseHeadlines(lines2) {
  const head = lines2.filter(({ zone }) => zone === 0);
  const last = head.findLastIndex(
    (line) => mayBeHeadline2(line) && line.words >= LONG7 && !isNames(line) && (!line.stopped || line.capitalised * 2 > line.words)
  );
  let choice = 0;
  for (const [at, line] of head.entries())
    if (mayBeHeadline2(line) && !(at < last && isNames(line))) line.choice = ++choice;
}
var TOP = 8;
function findSort(lines2) {
  let fields = 0;
  let offers = 0;
  let feet = 0;
  let wire = 0;
  for (const line of lines2) {
    if (line.index < TOP && line.colon > 0 && (line.firstStem & stemBits.field) !== 0) fields++;
    if (line.furniture || line.word === "skip") offers++;
    if (line.foot) feet++;
    if (line.part === "dateline" || line.part === "slugline" || line.part === "version") wire++;
  }
  const sort = (fields > 2 ? 1 : 0) | (offers > 2 ? 2 : 0) | (feet > 0 ? 4 : 0) | (wire > 0 ? 8 : 0) | (offers > 0 ? 0 : 16);
  for (const line of lines2) line.sort = sort;
}

// src/parse/labels/label-story.ts
var MOST20 = 96;
var MOST_OF_PAGE = 400;
function labelStory(reader, page) {
  if (!page && (!mayHaveText(reader) || isPlain2(reader) || isAlert(reader))) return void 0;
  const indexes2 = scoredBlocks(reader, page);
  const lines2 = readStoryLines(reader, indexes2, page);
  if (page) return labelLinesOf(reader, indexes2, lines2);
  if (isLive(lines2) || !hasText(lines2, reader) || !hasOpenLines(reader, lines2)) return void 0;
  const labels = labelLinesOf(reader, indexes2, lines2);
  return labels.some((one) => !one || TEXT.has(one.label)) ? labels : void 0;
}
var TEXT = /* @__PURE__ */ new Set(["body", "list", "quote", "subhead", "dateline"]);
var SHORTEST6 = 60;
var FEW5 = 3;
var hasText = (lines2, { blocks }) => blocks.some(({ columns }) => columns) ? lines2.some((line) => line.weight >= SHORTEST6 && line.stopped) : lines2.some(({ weight }) => weight >= SHORTEST6) || lines2.filter(({ zone }) => zone === 1).length >= FEW5;
var mayHaveText = ({ blocks, source: { text } }) => blocks.length > FEW5 || blocks.some(({ columns, start, end }) => columns || textWeight(text, start, end) >= SHORTEST6);
var isLive = (lines2) => lines2.filter(({ clock, words: words4, weight, digits }) => clock && words4 <= 2 && weight <= 8 && digits >= 3).length > 1;
var isAlert = (reader) => reader.blocks.length === 2 && isInitials(reader.line(1));
function labelBlocks(reader) {
  const page = pagePositions(reader.source, reader.blocks);
  const indexes2 = scoredBlocks(reader, page);
  const lines2 = readStoryLines(reader, indexes2, page);
  return { labels: labelLinesOf(reader, indexes2, lines2), lines: lines2 };
}
function scoredBlocks({ blocks: { length } }, page) {
  const indexes2 = [];
  const most = page ? MOST_OF_PAGE : MOST20;
  for (let index = 0; index < length; index++) {
    if (index === most && length > 2 * most) index = length - most;
    indexes2.push(index);
  }
  return indexes2;
}
function labelLinesOf(reader, indexes2, lines2) {
  const found = labelWithHeadline(lines2, lineModelOf(reader.source.tables.lineWeights));
  const labels = new Array(reader.blocks.length).fill(void 0);
  for (const [at, index] of indexes2.entries()) {
    const line = found[at];
    labels[index] = isTeaser(line, lines2[at]) ? { ...line, label: "boilerplate", runnerUp: line.label } : isAboveText(lines2, at, line, found) ? { ...line, label: "summary" } : isLastSentence(lines2, at, line, found) ? { ...line, label: "body", runnerUp: line.label } : keepDoubtful(line, lines2[at]);
  }
  settleRuns(labels, indexes2, lines2);
  return labels;
}
var SURE2 = 12;
var isTeaser = ({ label, margin }, { page, part: part3 }) => page === "above" && label === "body" && margin < SURE2 && !part3;
var PARAGRAPH10 = 120;
var SUMMARY = 120;
var isAboveText = (lines2, at, { label }, found) => {
  const { zone, stopped, weight, part: part3, toBody, apart, apartNext } = lines2[at];
  if (label !== "body" || zone !== 0 || stopped || weight > SUMMARY || part3 || !apart || !apartNext) return false;
  if ((lines2[at + toBody]?.weight ?? 0) < PARAGRAPH10) return false;
  return found.slice(0, at).some((line) => line.label === "headline");
};
var WORDS15 = 4;
function isLastSentence(lines2, at, { label }, found) {
  const { stopped, words: words4, furniture, contact, small } = lines2[at];
  if (label !== "boilerplate" || !stopped || words4 < WORDS15 || small * 2 < words4 || furniture || contact) return false;
  return found[at - 1]?.label === "body" && found[at + 1]?.label !== "boilerplate";
}

// src/parse/labels/read-byline-lines.ts
function readBylineLines(reader, from, to) {
  const { builder, source } = reader;
  const { tables: tables2 } = source;
  if (builder.article.byline) {
    const signoffs = builder.article.signoff ??= [];
    for (let index = from; index < to; index++)
      signoffs.push({
        kind: "contributors",
        text: builder.addText(`signoff.${signoffs.length}.text`, reader.joined(index))
      });
    return;
  }
  let joined = reader.joined(from);
  const authors = [];
  for (let index = from; index < to; index++) {
    const at = index === from ? 0 : joined.text.length + 1;
    const { text } = reader.joined(index);
    if (index > from) joined = together(joined, reader.joined(index));
    const opener = bylineOpenerLength(text, openingOf(text), tables2) || labelLength(text, tables2);
    if (opener === 0 && authors.length > 0 && (isJob(text, tables2) || isOrganisation(text, tables2)))
      readAuthorLine(authors, text, at, tables2);
    else readAuthors(joined.text, at + opener, tables2, authors);
  }
  addByline(builder, joined, authors);
}
function labelLength(text, { lineStems: lineStems2, jobs }) {
  const found = /^(\p{L}+)\s?[:：=]\s*/u.exec(text);
  const word2 = found?.[1]?.toLowerCase() ?? "";
  return found && (word2 === "byline" || jobs.has(word2) || ((lineStems2.get(word2) ?? 0) & stemBits.author) !== 0) ? found[0].length : 0;
}

// src/parse/labels/slice-joined.ts
function sliceJoined(joined, from, to) {
  const start = sourceOffset(joined, from, true);
  const end = sourceOffset(joined, to);
  const repairs = joined.repairs.filter((repair) => repair.start >= start && repair.end <= end);
  return { start, end, text: joined.text.slice(from, to), repairs };
}

// src/parse/labels/read-segments.ts
function readSegments(reader, index, opened = false) {
  const { builder, source } = reader;
  const joined = reader.joined(index);
  const segments = lineSegments(joined.text, source);
  const kind = segments.length > 0 ? segmentedAt(reader, index) : void 0;
  if (kind !== "signed" && !(kind === "timed" && isDivided(segments, joined.text, source))) return false;
  const [from, to] = authorRange(segments, opened);
  if (kind === "signed" && (from < 0 || builder.article.byline)) return false;
  if (segments.some((segment, at) => isNamed(segment) && (at < from || at >= to))) return false;
  dropSeparator(reader, joined, 0, segments[0]?.from ?? 0);
  segments.forEach((segment, at) => {
    if (at > from && at < to) return;
    if (at > 0) dropSeparator(reader, joined, segments[at - 1]?.to ?? 0, segment.from);
    if (at === from) {
      const part3 = sliceJoined(joined, segment.from, segment.to);
      const named = sliceJoined(joined, segment.from, segments[to - 1]?.to ?? segment.to);
      const opener = bylineOpenerLength(part3.text, openingOf(part3.text), source.tables);
      const isDesk3 = segment.kind === "author" && opener === 0;
      addByline(builder, named, isDesk3 ? [] : readAuthors(named.text, opener, source.tables));
    } else addSegment(reader, sliceJoined(joined, segment.from, segment.to), segment.kind);
  });
  return true;
}
var isNamed = ({ kind }) => kind === "author" || kind === "person";
function isDivided(segments, text, source) {
  const times = segments.filter(({ kind }) => kind === "time");
  return times.length === 1 || times.every(({ from, to }) => matchStamp(text.slice(from, to), source) !== void 0);
}
var AUTHOR2 = /* @__PURE__ */ new Set(["author", "person", "address", "text"]);
function authorRange(segments, opened) {
  const from = segments.findIndex(({ kind }) => kind === "author" || !opened && kind === "person");
  let to = from;
  while (from >= 0 && AUTHOR2.has(segments[to]?.kind ?? "time")) to++;
  return [from, to];
}
function addSegment({ builder, source }, part3, kind) {
  const { article } = builder;
  if (kind === "time") {
    const match = matchStamp(part3.text, source);
    const opening = source.tables.stamps.opening(openingOf(part3.text))?.value;
    const field = match?.field ?? opening ?? "published";
    if (!article[field]) {
      article[field] = { text: builder.addText(`${field}.text`, part3), ...match?.at && { at: match.at } };
      return;
    }
  } else if (kind === "text" && article.section === void 0) {
    article.section = builder.addText("section", part3);
    return;
  }
  builder.addDropped(kind === "count" ? "reading-time" : "meta", part3.start, part3.end);
}
function dropSeparator({ builder }, joined, from, to) {
  const mark = joined.text.slice(from, to);
  const text = mark.trim();
  if (text.length === 0) return;
  const at = from + mark.indexOf(text);
  builder.addDropped("meta", sourceOffset(joined, at, true), sourceOffset(joined, at + text.length));
}

// src/parse/labels/signoff-kind.ts
var INITIALS2 = /^[\p{L}\d]{1,4}(?:[\s/.,-]+[\p{L}\d]{1,4}){0,6}$/u;
var WITH_AGENCY = /\s\p{Ll}{1,6}\s+(\p{L}+)$/u;
var signoffKindOf = (line, tables2) => tables2.credits.has(line) || tables2.credits.has(WITH_AGENCY.exec(line)?.[1] ?? "") ? "agency" : INITIALS2.test(line) ? "initials" : /\p{L}{2,}[\s:：・]\s*\p{L}{2,}/u.test(line) ? "contributors" : "agency";

// src/parse/labels/take-line.ts
var each = (take) => (reader, from, to) => {
  for (let index = from; index < to; index++) take(reader, index);
};
var drop = (kind) => each((reader, index) => {
  const { start, end } = reader.block(index);
  reader.builder.addDropped(kind, start, end);
});
var note = each((reader, index) => {
  const notes2 = reader.builder.article.editorsNotes ??= [];
  notes2.push({ text: reader.builder.addText(`editorsNotes.${notes2.length}.text`, reader.joined(index)) });
});
var isTakenBack = ({ builder: { article } }) => article.notices?.some(({ kind }) => kind === "kill" || kind === "withhold") ?? false;
var summary2 = each((reader, index) => {
  const { builder } = reader;
  const texts3 = builder.article.summaries ??= [];
  const joined = reader.joined(index);
  const mark = BULLET2.exec(joined.text)?.[0].length ?? 0;
  builder.addRepairs(joined);
  if (mark > 0) builder.addDropped("bullet", joined.start, joined.start + 1);
  texts3.push({ text: builder.addField(`summaries.${texts3.length}.text`, joined, mark) });
});
var BULLET2 = /^[-*•▪·●–]\s+/;
var standing = each((reader, index) => {
  const { builder } = reader;
  const texts3 = builder.article.boilerplate ??= [];
  texts3.push(builder.addText(`boilerplate.${texts3.length}`, reader.joined(index)));
});
var CREDIT_WORDS = 6;
var namesAgencies2 = (text, { source }) => {
  const words4 = text.split(" ");
  return words4.length <= CREDIT_WORDS && source.tables.credits.has(words4.at(-1));
};
var takeRun = {
  site: drop("site"),
  header: each(readHeaderLine),
  embed: drop("embed"),
  separator: drop("separator"),
  end: drop("end-mark"),
  boilerplate: each((reader, index) => {
    const { start, end } = reader.block(index);
    reader.builder.addDropped(blockBoilerplate(reader, index) ?? "navigation", start, end);
  }),
  section: each((reader, index) => {
    const { builder } = reader;
    const { article } = builder;
    if (article.section === void 0 && article.headline === void 0)
      article.section = builder.addText("section", reader.joined(index));
    else if (article.kicker === void 0) article.kicker = builder.addText("kicker", reader.joined(index));
    else drop("section")(reader, index, index + 1);
  }),
  slugline: each((reader, index) => {
    const { builder } = reader;
    if (builder.article.slugline !== void 0) return note(reader, index, index + 1);
    const joined = reader.joined(index);
    builder.article.slugline = builder.addText("slugline", joined);
    const named = builder.article.take ? void 0 : findTake(joined.text);
    if (!named) return;
    builder.addField("take.text", joined, named.from, named.to);
    builder.article.take = named.take;
  }),
  version: note,
  note,
  embargo: note,
  notice: each(
    (reader, index) => isCorrection(reader.line(index)) && !isTakenBack(reader) ? addNotice(reader, index, "correction") : note(reader, index, index + 1)
  ),
  deck: each((reader, index) => {
    const { builder } = reader;
    if (builder.article.subheadline === void 0)
      builder.article.subheadline = builder.addText("subheadline", reader.joined(index));
    else summary2(reader, index, index + 1);
  }),
  summary: summary2,
  byline: readBylineLines,
  timestamp: each((reader, index) => {
    const { builder, source } = reader;
    const joined = reader.joined(index);
    const match = matchStamp(joined.text, source);
    const opening = match ? void 0 : source.tables.stamps.opening(openingOf(joined.text))?.value;
    const field = match?.field ?? opening ?? (builder.article.published ? "updated" : "published");
    if (builder.article[field]) return drop("meta")(reader, index, index + 1);
    builder.article[field] = { text: builder.addText(`${field}.text`, joined), ...match?.at && { at: match.at } };
  }),
  dateline: each((reader, index) => {
    const { builder } = reader;
    if (builder.article.dateline) return note(reader, index, index + 1);
    const joined = reader.joined(index);
    const found = reader.dateline(index);
    builder.addRepairs(joined);
    builder.article.dateline = found && found.end >= joined.text.length - 2 ? addDateline(reader, joined, { ...found, end: joined.text.length }, "dateline") : { text: builder.addField("dateline.text", joined) };
  }),
  restriction: note,
  // only a restriction that the grammar recognizes restricts the story
  photo: each((reader, index) => addMedia(reader, index, void 0)),
  more: each((reader, index) => {
    const { builder } = reader;
    if (builder.article.take) return drop("end-mark")(reader, index, index + 1);
    builder.article.take = { text: builder.addText("take.text", reader.joined(index)), kind: "take" };
  }),
  contact: (reader, from, to) => {
    readContact(reader, from, to);
  },
  about: standing,
  legal: standing,
  rights: each((reader, index) => {
    const { builder } = reader;
    const { article } = builder;
    const joined = reader.joined(index);
    if (!article.copyright && /©|ⓒ|\(c\)|copyright/i.test(joined.text))
      article.copyright = { text: builder.addText("copyright.text", joined) };
    else if (article.creditLine === void 0 && namesAgencies2(joined.text, reader))
      article.creditLine = builder.addText("creditLine", joined);
    else if (article.usageTerms === void 0) article.usageTerms = builder.addText("usageTerms", joined);
    else standing(reader, index, index + 1);
  }),
  signoff: each((reader, index) => {
    const { builder, source } = reader;
    const joined = reader.joined(index);
    const signoffs = builder.article.signoff ??= [];
    const kind = signoffKindOf(joined.text, source.tables);
    signoffs.push({ kind, text: builder.addText(`signoff.${signoffs.length}.text`, joined) });
    if (kind !== "contributors") return;
    for (const clause of signoffClauses(joined.text, source.tables)) addContributors(reader, joined, clause);
  })
};

// src/parse/labels/read-labelled.ts
var BODY2 = /* @__PURE__ */ new Set([void 0, "body", "list", "quote", "subhead"]);
var AMONG = /* @__PURE__ */ new Set([...BODY2, "photo", "separator"]);
function readLabelled(reader, labels) {
  const { length } = reader.blocks;
  const label = (index) => labels[index]?.label;
  let opens = 0;
  while (opens < length && !BODY2.has(label(opens))) opens++;
  const read = /* @__PURE__ */ new Set();
  for (let index = 0; index < length; ) {
    const own = label(index);
    if (BODY2.has(own) || index > opens && AMONG.has(own) || reader.line(index).length === 0) {
      index++;
      continue;
    }
    if (index < opens && isSigned2(reader, index, own)) {
      read.add(index++);
      continue;
    }
    const run = own === "byline" && index < opens ? bylineRun(reader, labels, index, opens) : 0;
    if (run > 1) readBylineLines(reader, index, index + run);
    const taken = run > 1 ? run : readByGrammar(reader, index, opens, labels);
    for (let at = index; at < index + taken; at++) read.add(at);
    if (taken > 0) {
      index += taken;
      continue;
    }
    if (own === "headline") {
      let end2 = index + 1;
      if (reader.builder.article.headline === void 0)
        while (end2 < opens && label(end2) === own && !reader.block(end2).apart) end2++;
      if (takeLabelledHeadline(reader, index, end2, labels[index]))
        for (let at = index; at < end2; at++) read.add(at);
      index = end2;
      continue;
    }
    if (isDoubtfulRestriction(reader, index, labels[index])) {
      index++;
      continue;
    }
    let end = index + 1;
    while (end < length && label(end) === own && isRun(own) && end !== opens) end++;
    if (own === "byline" && isAboveByline(reader, index, opens)) {
      takeRun.note?.(reader, index, index + 1);
      end = index + 1;
    } else takeRun[own]?.(reader, index, end);
    for (let at = index; at < end; at++) read.add(at);
    index = end;
  }
  const bodyLabels = /* @__PURE__ */ new Map();
  for (let index = 0; index < length; index++) {
    const own = label(index);
    if (!read.has(index) && own && reader.line(index).length > 0)
      bodyLabels.set(reader.block(index), own === "headline" ? "subhead" : own);
  }
  readHeadlineTags(reader, opens);
  reader.remove(read);
  reader.searchBelow(reader.builder.article.headline);
  return bodyLabels;
}
function bylineRun(reader, labels, from, opens) {
  if (reader.builder.article.byline) return 0;
  let to = from;
  while (to < opens && labels[to]?.label === "byline" && !/^\^|=$/.test(reader.line(to))) {
    if (reader.line(to).length === 0 || restrictsStory(reader, to) || isAboveByline(reader, to, opens)) return 0;
    to++;
  }
  return to - from;
}
function readByGrammar(reader, index, opens, labels) {
  const own = labels[index]?.label;
  if (own === "headline" || isSite2(reader, index, labels)) return 0;
  if (!isOwnLine(reader, index, own)) return readPart(reader, index, opens);
  if (own !== "timestamp" || index >= opens) return 0;
  return doubleStamp.read(reader, index) || signedStamp.read(reader, index) || stamp.read(reader, index);
}
var isOwnLine = (reader, index, own) => (own === "timestamp" || own === "rights" && !creditLines.fits(reader, index)) && !closingNote.fits(reader, index) && !restrictsStory(reader, index);
var isSite2 = (reader, index, labels) => SENDER.has(labels[index]?.label) && reader.source.tables.credits.has(reader.line(index)) && labels.some((line, at) => at > index && line?.label === "byline");
var SENDER = /* @__PURE__ */ new Set(["site", "header"]);
var isAboveByline = (reader, index, opens) => index + 1 < opens && (byline.opens?.(reader.line(index + 1), reader.source) ?? false);
var SURE3 = 20;
var isDoubtfulRestriction = (reader, index, { label, margin }) => NOTES.has(label) && margin < SURE3 && findRestriction(reader.line(index), "note") !== void 0;
var NOTES = /* @__PURE__ */ new Set(["byline", "version", "note", "embargo", "notice", "restriction"]);
var isSigned2 = (reader, index, label) => readSegments(reader, index, label !== "byline" && label !== "timestamp");
var isRun = (label) => label === "byline" || label === "contact";
function readPart(reader, index, opens) {
  if (index < opens) return readHeadPart(reader, index);
  return readRestrictionInBody(reader, index) || readTailPart(reader, index) ? 1 : 0;
}
var DOUBT = 10;
function takeLabelledHeadline(reader, index, end, { margin, runnerUp }) {
  const { builder } = reader;
  const { article } = builder;
  let joined = reader.joined(index);
  for (let at = index + 1; at < end; at++) joined = together(joined, reader.joined(at));
  if (article.headline === void 0) {
    article.headline = end > index + 1 ? builder.addText("headline", joined) : takeHeadline(reader, index);
    if (margin < DOUBT) {
      const { start, end: end2 } = joined;
      builder.report({
        rule: "headline/uncertain",
        severity: "info",
        message: `The headline is uncertain: the line may be ${NAMES5[runnerUp] ?? "text"}.`,
        path: "headline",
        span: { start, end: end2 }
      });
    }
    return true;
  }
  if (joined.text.toLowerCase() === article.headline.toLowerCase()) {
    builder.addDropped("duplicate-headline", joined.start, joined.end);
    return true;
  }
  return false;
}
var NAMES5 = {
  deck: "the subheadline",
  section: "a section",
  site: "the name of the site",
  boilerplate: "boilerplate",
  slugline: "the slugline",
  subhead: "a subhead",
  note: "a note",
  byline: "the byline",
  notice: "a notice"
};

// src/parse/labels/wire-head.ts
var LEAST5 = 16;
var FEWEST2 = 3;
var CASELESS2 = 6;
var NEAR8 = 8;
function readWireHead(reader) {
  const { blocks, source } = reader;
  if (!source.layout.indented || blocks.length < 2 || !isSlugline(reader.line(0))) return void 0;
  const first = blocks.findIndex(({ indent, columns }, index) => index > 0 && (columns || indent >= 2));
  if (first < 2 || first > NEAR8 || blocks[first]?.columns || reader.dateline(first)?.certainty !== "sure")
    return void 0;
  const trial = reader.fork();
  if (readHead(trial) !== first) return void 0;
  const { headline, subheadline } = trial.builder.spans;
  if (!headline || subheadline) return void 0;
  for (let index = 0; index < first; index++) {
    const block = reader.block(index);
    if (!isTaken(block, trial)) return void 0;
    if (block.start > headline.start || block.end < headline.end) continue;
    if (!readsAsHeadline(reader, index)) return void 0;
  }
  return { reader: trial, first };
}
function readsAsHeadline(reader, index) {
  const { text, smalls, weight, words: words4, caseless, digits } = lineFacts(reader.line(index));
  if (smalls === 0) return false;
  if (digits >= 4 && YEAR.test(text)) return mayBeHeadline2(storyLineAt(reader, index));
  if (weight < LEAST5 || words4 < FEWEST2 && caseless < CASELESS2) return false;
  if (isBullet(reader.source, reader.block(index).first) || lineWording(reader, index).known) return false;
  const part3 = knownPart(reader, index);
  return (part3 === void 0 || part3 === "maybe-dateline") && segmentedAt(reader, index) !== "timed";
}

// src/parse/script-of.ts
var RANGES = [
  [65, "Latn"],
  [880, "Grek"],
  [1024, "Cyrl"],
  [1328, ""],
  [1424, "Hebr"],
  [1536, "Arab"],
  [1792, ""],
  [1872, "Arab"],
  [1920, ""],
  [2304, "Deva"],
  [2432, "Beng"],
  [2560, ""],
  [3584, "Thai"],
  [3712, ""],
  [4352, "Kore"],
  [4608, ""],
  [7680, "Latn"],
  [7936, "Grek"],
  [8192, ""],
  [12352, "Kana"],
  [12544, ""],
  [13312, "Hani"],
  [40960, ""],
  [44032, "Kore"],
  [55216, ""],
  [64336, "Arab"],
  [65024, ""]
];
function latinIn(text, start, end) {
  for (let i = start; i < end; i++) if (CHARACTER_CLASS[text.charCodeAt(i)] >= CAPITAL) return "Latn";
  return void 0;
}
function scriptOf(text, start, end) {
  const counts = new Array(RANGES.length).fill(0);
  for (let i = start; i < end; i += 8) {
    const unit = text.charCodeAt(i);
    if (unit < 592) {
      if (CHARACTER_CLASS[unit] === CAPITAL || CHARACTER_CLASS[unit] === SMALL)
        counts[0] = counts[0] + 1;
      continue;
    }
    let row = 1;
    while (row + 1 < RANGES.length && unit >= RANGES[row + 1][0]) row++;
    counts[row] = counts[row] + 1;
  }
  const sums = /* @__PURE__ */ new Map();
  for (const [row, count] of counts.entries()) {
    const script = RANGES[row]?.[1];
    if (script && count) sums.set(script, (sums.get(script) ?? 0) + count);
  }
  const han = sums.get("Hani") ?? 0;
  const kana = sums.get("Kana") ?? 0;
  if (kana > 0 && kana * 8 > han) {
    sums.set("Jpan", han + kana);
    sums.delete("Hani");
  }
  let best;
  for (const [script, sum] of sums) if (best === void 0 || sum > (sums.get(best) ?? 0)) best = script;
  return best;
}

// src/parse/language.ts
var SAMPLE2 = 3e3;
var LONGEST37 = 8;
var WHOLE2 = 6;
var BARREN = 1200;
var SURE4 = 48;
var LEAST6 = 12;
var LETTERS4 = 12;
var FEWER = 9;
var ENOUGH = 6;
var AHEAD2 = 1.7;
function detectLanguage(reader, first, given) {
  const { article } = reader.builder;
  const { text, tables: tables2 } = reader.source;
  const start = reader.blocks[first]?.start ?? reader.blocks[0]?.start ?? 0;
  const end = Math.min(text.length, start + SAMPLE2);
  const script = reader.source.lines.ascii ? latinIn(text, start, end) : scriptOf(text, start, end);
  const tag = given ?? provenLanguage(text, start, end, script, tables2, article.dateline?.date?.text);
  if (tag !== void 0) article.language = tag;
  if (tables2.languageTable.rightToLeft.has(script ?? "")) article.direction = "rtl";
}
function provenLanguage(text, start, end, script, tables2, date) {
  if (script === void 0) return void 0;
  const { languageTable } = tables2;
  const only = languageTable.byScript.get(script);
  if (only !== void 0) return only;
  const votes = script === "Hani" ? countCharacters(text, start, end, languageTable) : countFrequentWords(text, start, end, languageTable);
  const winner = winnerOf(votes, languageTable, LEAST6);
  if (winner !== void 0) return winner;
  return winnerOf(
    addLetterVotes(addDateVotes(votes, date, tables2), text, start, end, languageTable),
    languageTable,
    FEWER
  );
}
function winnerOf(votes, { tags: tags2 }, least) {
  let best = 0;
  let next = 0;
  let winner;
  for (let index = 0; index < tags2.length; index++) {
    const count = votes[index];
    if (count > best) {
      next = best;
      best = count;
      winner = tags2[index];
    } else if (count > next) next = count;
  }
  return best >= least && best >= next * AHEAD2 ? winner : void 0;
}
function addLetterVotes(votes, text, start, end, { tags: tags2, letters }) {
  const counts = new Float64Array(tags2.length);
  let found = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const languages2 = unit < 192 ? void 0 : letters.get(unit < 12288 ? lowerUnit(unit) : unit);
    if (!languages2) continue;
    found++;
    for (const language2 of languages2) counts[language2] = counts[language2] + 1 / languages2.length;
  }
  const share = LETTERS4 * Math.min(1, found / ENOUGH) / (found || 1);
  for (let i = 0; i < tags2.length; i++) if (votes[i]) votes[i] = votes[i] + counts[i] * share;
  return votes;
}
function addDateVotes(votes, date, { months, languageTable }) {
  for (const [word2] of date?.matchAll(/\p{L}{3,}/gu) ?? []) {
    const named = [...new Set(months.get(foldSpelling(word2))?.map(({ tag }) => tag))];
    for (const tag of named) {
      const index = languageTable.tags.indexOf(tag);
      votes[index] = votes[index] + WHOLE2 / named.length;
    }
  }
  return votes;
}
function countFrequentWords(text, start, end, { tags: tags2, common }) {
  const votes = noVotes(tags2.length);
  const barren = start + BARREN;
  let length = 0;
  let word2 = 0;
  let best = 0;
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 32;
    const kind = CHARACTER_CLASS[unit];
    if (kind >= CAPITAL || unit >= 192 && kind > STOP) {
      word2 = hashWithLetter(word2, kind === CAPITAL ? lowerUnit(unit) : unit);
      length++;
      continue;
    }
    if (length === 0) {
      if (i > barren && best < LEAST6) return votes;
      continue;
    }
    const languages2 = length <= LONGEST37 ? common.get(word2) : void 0;
    length = 0;
    word2 = 0;
    if (!languages2) continue;
    for (const language2 of languages2) {
      const count = votes[language2] + WHOLE2 / languages2.length;
      votes[language2] = count;
      if (count > best) best = count;
    }
    if (best >= SURE4 && isAhead(votes, best)) return votes;
  }
  return votes;
}
var lowerUnit = (unit) => unit < 128 ? unit | 32 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
function isAhead(votes, best) {
  let near = 0;
  for (let i = 0; i < votes.length; i++) if (votes[i] * 2 > best) near++;
  return near === 1;
}
function countCharacters(text, start, end, { tags: tags2, common, letters }) {
  const votes = noVotes(tags2.length);
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 13312) continue;
    for (const language2 of common.get(hashWithLetter(0, unit)) ?? letters.get(unit) ?? NONE5)
      votes[language2] = votes[language2] + WHOLE2;
  }
  return votes;
}
var NONE5 = [];
var sharedVotes = new Float64Array(0);
function noVotes(languages2) {
  if (sharedVotes.length < languages2) sharedVotes = new Float64Array(languages2);
  return sharedVotes.fill(0);
}

// src/parse/head/dateline/opens-with-dateline.ts
var REACH13 = 110;
var CREDITED = /^[^()（）]{2,60}[ ,.]\(([^()]{2,30})\) ?(?:-{1,2}|[–—_:]) ?(?=\S)/;
var CAPITALS2 = /^\p{Lu}[\p{Lu}\p{M}’'. -]{2,40}, \p{Lu}[\p{L}.]{2,10} \d{1,2} (?:-{1,2}|[–—]) (?=\p{Lu})/u;
function opensWithSureDateline(line, { credits }) {
  if (CAPITALS2.test(line)) return true;
  const credit = CREDITED.exec(line.slice(0, REACH13))?.[1];
  return credit !== void 0 && (credits.has(credit) || credit.split("/").every((name) => credits.has(name.trim())));
}

// src/parse/opens-part.ts
var HEAD5 = 24;
var SHORT10 = 24;
function opensPart(source, line) {
  const { lines: lines2, layout } = source;
  const start = lines2.start[line];
  const length = lines2.end[line] - start;
  const inHead = line < Math.min(HEAD5, layout.firstIndented);
  if (inHead && opensWithSureDateline(source.text.slice(start, start + length), source.tables)) return true;
  if (length > 300) return false;
  if (isBelowRestriction(source, line, inHead)) return true;
  if (!inHead && length > SHORT10 && !mayBeApart(source, line)) return false;
  if (line === 1 && isSlugline(source.text.slice(lines2.start[0], lines2.end[0]))) return true;
  const text = source.text.slice(start, start + length);
  const may = source.cues.partsOf(text);
  if (!inHead) {
    if ((may & RESTRICTION3) !== 0 && isApart(source, line, text) && isRestrictionLine2(source, line, text)) return true;
    return length <= SHORT10 && (may & END_MARK) !== 0 && (endMark.opens?.(text, source) ?? false);
  }
  for (let i = 0; i < openingParts.length; i++)
    if ((may & openerBits[i]) !== 0 && openingParts[i]?.opens?.(text, source)) return true;
  return false;
}
function isRestrictionLine2(source, line, text) {
  if (restrictionLine.opens?.(text, source)) return true;
  const { lines: lines2, text: copy } = source;
  if (!STOPS5.has(copy.charCodeAt(lines2.end[line - 1] - 1))) return false;
  const isWhole = STOPS5.has(text.charCodeAt(text.length - 1)) || LABELLED.test(text) || isLastOfBlock(source, line);
  if (!isWhole || !(possibleRestriction.opens?.(text, source) ?? false)) return false;
  const above = copy.slice(lines2.start[line - 1], lines2.end[line - 1]);
  return text !== text.toUpperCase() || text === text.toLowerCase() || above !== above.toUpperCase();
}
function isLastOfBlock({ lines: lines2, text }, line) {
  const start = lines2.start[line + 1];
  if (start === void 0) return true;
  const end = lines2.end[line + 1];
  return start === end || /\s/.test(text.charAt(text.lastIndexOf("\n", start - 1) + 1));
}
var openerBits = openingParts.map(partBit);
var END_MARK = partBit(endMark);
var RESTRICTION3 = partBit(restrictionLine);
function isApart({ text: copy, lines: lines2 }, line, text) {
  const before = copy.charCodeAt(lines2.end[line - 1] - 1);
  if (STOPS5.has(before) || LABELLED.test(text)) return true;
  if (text !== text.toUpperCase()) return false;
  const above = copy.slice(lines2.start[line - 1], lines2.end[line - 1]);
  return !LAST_WORD.test(text) || above !== above.toUpperCase();
}
var LAST_WORD = /^\p{L}+\.$/u;
function isBelowRestriction(source, line, inHead) {
  const { text, lines: lines2, cues } = source;
  const before = line - 1;
  const start = lines2.start[before];
  const end = lines2.end[before];
  if (end - start > 120) return false;
  if (CHARACTER_CLASS[text.charCodeAt(lines2.start[line])] !== CAPITAL && !isClosed3(source, before))
    return false;
  if (!inHead && before > 0 && lines2.start[before - 1] !== lines2.end[before - 1]) {
    const last = text.charCodeAt(lines2.end[before - 1] - 1);
    if (!STOPS5.has(last) && CHARACTER_CLASS[text.charCodeAt(start + 1)] !== CAPITAL) return false;
  }
  if (CHARACTER_CLASS[text.charCodeAt(start)] === SMALL) return false;
  const own = text.slice(start, end);
  if ((cues.partsOf(own) & RESTRICTION3) === 0) return false;
  const rest = text.slice(lines2.start[line], lines2.end[line]);
  if (rest.length < SHORT10 && rest.endsWith(".")) return false;
  if (restrictionLine.opens?.(own, source)) return true;
  return before === 0 && (possibleRestriction.opens?.(own, source) ?? false);
}
var isClosed3 = ({ text, lines: lines2 }, line) => DENSE_STOPS.has(text.charCodeAt(lines2.end[line] - 1)) || DENSE_MARKS.has(text.charCodeAt(lines2.start[line]));
var DENSE_MARKS = new Set([..."\u3010\uFF3B\u3014\u203B\u25A0"].map((mark) => mark.charCodeAt(0)));
var DENSE_STOPS = new Set([..."\u3011\u300D\u3002\uFF09"].map((mark) => mark.charCodeAt(0)));
var LABEL6 = 40;
function mayBeApart({ text, lines: lines2 }, line) {
  const start = lines2.start[line];
  const first = CHARACTER_CLASS[text.charCodeAt(start)];
  if (first === SMALL) return false;
  const before = text.charCodeAt(lines2.end[line - 1] - 1);
  if (STOPS5.has(before) || first !== CAPITAL || CHARACTER_CLASS[text.charCodeAt(start + 1)] === CAPITAL) return true;
  const end = Math.min(start + LABEL6, lines2.end[line]);
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 58) return true;
  return false;
}
var STOPS5 = new Set([...'.!?:"\u201D\xBB)\u3002'].map((mark) => mark.charCodeAt(0)));
var LABELLED = /^(?:[^\p{L}\d\s"“„«]|\p{L}[^:]{1,40}:\s)/u;

// src/parse/reader-options.ts
function readerOf({ date, language: language2, zone, lexicon, gazetteer, repair, charset }) {
  const isPlain3 = !date && !language2 && !zone && !gazetteer && repair !== false && !charset;
  const options = isPlain3 ? void 0 : {
    ...date && { date: date.slice(0, 10) },
    ...language2 && { language: language2 },
    ...zone && { zone },
    ...gazetteer && { gazetteer: gazetteer.name ?? "custom" },
    ...repair === false && { repair },
    ...charset && { charset: charset.toLowerCase() }
  };
  return copyReader(options, lexicon);
}

// src/parse/with-gazetteer.ts
function withGazetteer(tables2, gazetteer) {
  if (!gazetteer) return tables2;
  const small = tables2.places;
  const places2 = {
    get: (name) => small.get(name) ?? unlessEmpty(gazetteer.find(name)),
    has: (name) => small.has(name) || gazetteer.find(name).length > 0
  };
  return Object.create(tables2, { places: { value: places2, enumerable: true } });
}
var unlessEmpty = (list2) => list2.length > 0 ? list2 : void 0;

// src/parse/parse.ts
var parseOptions = {
  date: { what: "a day", fits: () => true },
  language: optionShapes.language,
  zone: zoneOption,
  lexicon: optionShapes.record,
  gazetteer: optionShapes.gazetteer,
  repair: optionShapes.yesOrNo,
  charset: optionShapes.text,
  limits: { of: sizeOptions }
};
function parse(copy, options = {}) {
  checkInput("parse", copy);
  checkOptions("parse", options, parseOptions);
  checkSize("parse", copy.length, options.limits);
  if (typeof copy === "string") checkText(copy);
  return parseDecoded(typeof copy === "string" ? { text: copy } : decode(copy, options.charset), options);
}
function parseDecoded({ text, charset }, options) {
  const lexicon = tablesOf(options.lexicon);
  const tables2 = withGazetteer(lexicon, options.gazetteer);
  const given = readDateOption(options.date)?.slice(0, 10);
  const opened = openEnvelope(text, tables2, given);
  const unmarked = storyLines(text, opened);
  checkLineCount("parse", unmarked.lines.count, options.limits);
  const damage = findDamage(text, unmarked.lines, unmarked.marks, options.repair ?? true);
  const { lines: lines2, marks: marks2 } = damage;
  const date = given ?? opened.envelope?.trailer.date;
  const source = openSource(text, lines2, {
    tables: tables2,
    cues: partIndexOf(lexicon),
    repair: options.repair ?? true,
    marks: marks2,
    date,
    language: options.language,
    zone: options.zone
  });
  const blocks = splitAtDatelines(source, groupLines(source, opensPart, completesRestriction));
  const page = opened.envelope ? void 0 : pagePositions(source, blocks);
  let reader = new Reader(source, blocks);
  fillBeforeText(reader.builder, opened);
  const head = page || opened.envelope?.kind === "zczc" ? void 0 : readWireHead(reader);
  if (head) reader = head.reader;
  const labels = head ? void 0 : labelStory(reader, page);
  const body = labels && readLabelled(reader, labels);
  const first = body ? 0 : head?.first ?? readHead(reader);
  readHeadlineTags(reader, first);
  const last = readTail(reader, first);
  readBody(reader, first, last, body);
  detectLanguage(reader, first, options.language);
  readInstruments(reader);
  reportDamage(reader.builder, text, damage);
  fillAfterText(reader.builder, opened, text, options.zone);
  reportWordCount(reader.builder, opened);
  const readerInfo = readerOf(options);
  if (!charset) return finalizeStory(reader, readerInfo, opened);
  reportCharset(reader.builder, charset, opened);
  return { ...finalizeStory(reader, readerInfo, opened), charset };
}

export {
  groupLines,
  subjectPrefixes,
  unreadMailboxes,
  footerOpenings,
  footerMarks,
  trailerOpenings,
  isPossibleRestriction,
  completesRestriction,
  findDamage,
  openingOf,
  defineLexicon,
  tablesOf,
  MessageSplitter,
  openEnvelope,
  storyLines,
  readAuthors,
  bylineOpenerLength,
  isDateline,
  partIndexOf,
  splitAtDatelines,
  opensPart,
  datelineModelOf,
  mayOpenDateline,
  readingsOf,
  contextOf,
  openSource,
  Reader,
  features,
  labelNumber,
  ownFeatures,
  weightsByFeature,
  lineModelOf,
  labelBlocks,
  parseOptions,
  parse,
  parseDecoded
};
