import {
  annotate,
  annotationLanguages
} from "./chunk-EV3ZRZDK.js";
import "./chunk-TYS7LQ7R.js";
import "./chunk-TK3BJ7TD.js";
import "./chunk-PYJHRUIE.js";
import "./chunk-IP2LF4Z4.js";
import "./chunk-6QF3TYCM.js";
import {
  strictestEmbargo,
  strictestStatus
} from "./chunk-WIDA2SCI.js";
import {
  articleRestrictions
} from "./chunk-BQ2HDHVF.js";
import {
  HAN_DAY_NUMERALS,
  HAN_NUMERALS
} from "./chunk-ODSP73DO.js";
import "./chunk-23THWB5B.js";
import "./chunk-URP6EL5O.js";
import {
  canonicalJson
} from "./chunk-ILBRBTRS.js";
import "./chunk-SIFXUQRP.js";
import "./chunk-WZR4J4NQ.js";
import "./chunk-U4YJYLWG.js";
import "./chunk-RGLTPRQ2.js";
import "./chunk-3KXIAZA6.js";
import "./chunk-WMXNVVOX.js";
import {
  isRecord,
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import "./chunk-JCLXVOGT.js";
import "./chunk-JSBRDJBE.js";

// src/workflows/merge/word-bag.ts
var WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
var wordsOf = (text) => text.toLowerCase().match(WORD) ?? [];
function wordBag(text) {
  const counts = /* @__PURE__ */ new Map();
  const words2 = wordsOf(text);
  for (const word of words2) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words2.length };
}
function similarityOf(a, b) {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return 2 * shared / (a.size + b.size);
}

// src/workflows/merge/align-units.ts
var SIMILAR = 0.45;
var PAIRS = 25e4;
function alignUnits(base, side) {
  const paired = base.map(() => -1);
  const taken = /* @__PURE__ */ new Set();
  const pair = (i, j) => {
    paired[i] = j;
    taken.add(j);
  };
  for (const [i, j] of commonUnits(base, side)) pair(i, j);
  const bags = [base, side].map((units) => units.map(({ text }) => wordBag(text)));
  const [left = [], right = []] = bags;
  for (const [fromI, toI, fromJ, toJ] of gapsOf(paired, side.length))
    pairSimilar(left, right, fromI, toI, fromJ, toJ, pair);
  const inOrder = [...paired];
  const restI = base.flatMap((_, i) => paired[i] === -1 ? [i] : []);
  const restJ = side.flatMap((_, j) => taken.has(j) ? [] : [j]);
  pairMoved(left, right, restI, restJ, pair);
  for (const [fromI, toI, fromJ, toJ] of gapsOf(inOrder, side.length)) {
    const openI = range(fromI, toI).filter((i) => paired[i] === -1);
    const openJ = range(fromJ, toJ).filter((j) => !taken.has(j));
    pairRewritten(left, right, openI, openJ, pair);
  }
  return paired;
}
var range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
function pairRewritten(left, right, openI, openJ, pair) {
  if (openI.length === 0 || openJ.length === 0 || openI.length > 1 && openJ.length > 1) return;
  let best;
  for (const i of openI)
    for (const j of openJ) {
      const [a, b] = [left[i], right[j]];
      const value = a && b ? similarityOf(a, b) : 0;
      if (!best || value > best[0]) best = [value, i, j];
    }
  if (best) pair(best[1], best[2]);
}
function* gapsOf(paired, length) {
  let [i, j] = [0, 0];
  for (let at = 0; at <= paired.length; at++) {
    const to = at < paired.length ? paired[at] ?? -1 : length;
    if (to === -1) continue;
    if (at > i && to > j) yield [i, at, j, to];
    [i, j] = [at + 1, to + 1];
  }
}
function pairSimilar(left, right, fromI, toI, fromJ, toJ, pair) {
  const [rows, width] = [toI - fromI, toJ - fromJ + 1];
  if (rows * width > PAIRS) return;
  const alike = new Float64Array(rows * width);
  const best = new Float64Array((rows + 1) * width);
  const at = (list, i, j) => list[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = width - 2; j >= 0; j--) {
      const [a, b] = [left[fromI + i], right[fromJ + j]];
      const value = a && b ? similarityOf(a, b) : 0;
      alike[i * width + j] = value;
      const both = value >= SIMILAR ? value + at(best, i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(both, at(best, i + 1, j), at(best, i, j + 1));
    }
  for (let i = 0, j = 0; i < rows && j < width - 1; ) {
    const value = at(alike, i, j);
    if (value >= SIMILAR && at(best, i, j) === value + at(best, i + 1, j + 1)) pair(fromI + i++, fromJ + j++);
    else if (at(best, i + 1, j) >= at(best, i, j + 1)) i++;
    else j++;
  }
}
function pairMoved(left, right, restI, restJ, pair) {
  if (restI.length * restJ.length > PAIRS) return;
  const found = restI.flatMap(
    (i) => restJ.flatMap((j) => {
      const [a, b] = [left[i], right[j]];
      const value = a && b ? similarityOf(a, b) : 0;
      return value >= SIMILAR ? [[value, i, j]] : [];
    })
  );
  const [usedI, usedJ] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const [, i, j] of found.sort(([a], [b]) => b - a)) {
    if (usedI.has(i) || usedJ.has(j)) continue;
    usedI.add(i);
    usedJ.add(j);
    pair(i, j);
  }
}
function commonUnits(a, b) {
  const pairs = [];
  let from = 0;
  while (from < a.length && from < b.length && a[from]?.key === b[from]?.key) pairs.push([from, from++]);
  let [endA, endB] = [a.length, b.length];
  const tail = [];
  while (endA > from && endB > from && a[endA - 1]?.key === b[endB - 1]?.key) tail.push([--endA, --endB]);
  const width = endB - from + 1;
  if ((endA - from + 1) * width <= 16 * PAIRS) {
    const length = new Uint16Array((endA - from + 1) * width);
    const at = (i, j) => length[(i - from) * width + j - from] ?? 0;
    for (let i = endA - 1; i >= from; i--)
      for (let j = endB - 1; j >= from; j--)
        length[(i - from) * width + j - from] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    for (let i = from, j = from; i < endA && j < endB; ) {
      if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
      else if (at(i + 1, j) >= at(i, j + 1)) i++;
      else j++;
    }
  }
  return [...pairs, ...tail.reverse()];
}

// src/workflows/merge/number-values.ts
var words;
function numberWords() {
  if (words) return words;
  const found = /* @__PURE__ */ new Map();
  for (const { times } of Object.values(annotationLanguages))
    for (const [, names = "", value = ""] of (times?.numbers ?? "").matchAll(/([\p{L}\p{M}|' -]+)=(\d+)(?![\d.])/gu))
      for (const name of names.split("|")) if (Number(value) > 1) found.set(name.trim().toLowerCase(), value);
  words = found;
  return found;
}
var HAN_FIGURES = `${HAN_NUMERALS}${HAN_DAY_NUMERALS.slice(-1)}`;
var TEN = HAN_NUMERALS.length;
function numberValue(word) {
  if (/^\p{Nd}/u.test(word)) return digits(word);
  const value = numberWords().get(word.toLowerCase());
  if (value !== void 0) return value;
  return [...word].every((one) => HAN_FIGURES.includes(one)) ? hanValue(word) : void 0;
}
function digits(word) {
  const plain = word.replace(/\p{Nd}/gu, (one) => String(digitOf(one)));
  return plain.replace(/(?<=\d)[.,\u00a0\u202f'’](?=\d{3}(?!\d))/g, "");
}
function digitOf(one) {
  const code = one.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
function hanValue(word) {
  const figures = [...word].map((one) => HAN_FIGURES.indexOf(one));
  const ten = figures.indexOf(TEN);
  if (ten < 0) return figures.length === 1 ? String(figures[0]) : void 0;
  const [tens = 1, ones = 0] = [figures.slice(0, ten), figures.slice(ten + 1)].map(([figure]) => figure);
  return ten < 2 && figures.length <= ten + 2 && ones < TEN && tens > 0 ? String(tens * 10 + ones) : void 0;
}

// src/workflows/merge/fact-tokens.ts
var TOKEN = new RegExp(
  String.raw`\p{Nd}+(?:[.,:\u00a0\u202f'’]\p{Nd}+)*|[${HAN_FIGURES}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*`,
  "gu"
);
function factTokens(text) {
  return [...text.matchAll(TOKEN)].map((match) => {
    const value = numberValue(match[0]);
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      key: value === void 0 ? match[0].toLowerCase() : `#${value}`,
      isFigure: value !== void 0
    };
  });
}

// src/workflows/merge/merge-unit.ts
function unitsOf(article) {
  const starts = /* @__PURE__ */ new Map();
  for (const { path, start } of annotate(article).annotations.sentences ?? [])
    starts.set(path, [...starts.get(path) ?? [], start]);
  return article.body.flatMap((block, index) => {
    if (block.kind !== "paragraph") return [wholeBlock(block, index)];
    const path = `body.${index}.text`;
    return sentencesOf(block, path, starts.get(path) ?? []);
  });
}
function wholeBlock(block, index) {
  const text = textsIn(block).join(" ");
  const place = { path: `body.${index}`, start: 0, end: text.length, gap: "", opens: true, marks: [] };
  return { text, ...place, block, key: canonicalJson(block) };
}
function sentencesOf(block, path, starts) {
  const { text, marks = [], ...rest } = block;
  const cuts = [0, ...starts.filter((start) => start > 0 && start < text.length), text.length];
  let last = 0;
  return cuts.slice(0, -1).flatMap((start, i) => {
    const part = text.slice(start, cuts[i + 1]).trimEnd();
    if (part === "") return [];
    const own2 = clippedMarks(marks, start, start + part.length);
    const gap = text.slice(last, start);
    last = start + part.length;
    const key = own2.length ? canonicalJson([part, own2]) : part;
    return [
      { text: part, path, start, end: last, gap, opens: start === 0, block: { ...rest, text: part }, marks: own2, key }
    ];
  });
}
var clippedMarks = (marks, from, to) => marks.flatMap((mark) => {
  const [start, end] = [Math.max(mark.start, from) - from, Math.min(mark.end, to) - from];
  return start < end ? [{ ...mark, start, end }] : [];
});
var TEXTS = /* @__PURE__ */ new Set(["text", "caption", "alt", "source"]);
function textsIn(value, name = "") {
  if (typeof value === "string") return TEXTS.has(name) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, Array.isArray(value) ? name : key));
}

// src/workflows/merge/merge-units.ts
var placeOf = ({ path, start, end, text }) => ({ path, start, end, text });
function mergeUnits(base, ours, theirs) {
  const [toOurs, toTheirs] = [alignUnits(base, ours), alignUnits(base, theirs)];
  const movedOurs = isMoved(toOurs);
  const movedTheirs = isMoved(toTheirs);
  const conflicts = movedOurs && movedTheirs ? [{ kind: "order", path: "body" }] : [];
  const slots = (side, to, name) => {
    const bases = new Map(to.flatMap((j, i) => j === -1 ? [] : [[j, i]]));
    return side.map((unit, j) => {
      const i = bases.get(j);
      return i === void 0 ? { [name]: unit } : { base: i };
    });
  };
  const [own2, other] = [slots(ours, toOurs, "ours"), slots(theirs, toTheirs, "theirs")];
  const order = movedTheirs && !movedOurs ? weave(other, own2, base.length) : weave(own2, other, base.length);
  const result = { units: [], conflicts, taken: [], kept: [] };
  let isOpening = false;
  for (const slot of dropTwins(order, conflicts)) {
    const found = slot.base === void 0 ? newUnit(slot, result) : fromBase(slot.base);
    if (typeof found === "boolean") isOpening ||= found;
    else {
      result.units.push({ unit: found.unit, opens: found.opens || isOpening });
      isOpening = false;
    }
  }
  return result;
  function fromBase(i) {
    const [b, o, t] = [base[i], ours[toOurs[i] ?? -1], theirs[toTheirs[i] ?? -1]];
    return b ? decide(b, o, t, result) : false;
  }
}
function decide(b, o, t, to) {
  const before = { path: b.path, before: b.text };
  if (!o && !t) return false;
  if (!o) {
    if (t?.key !== b.key)
      to.conflicts.push({ kind: "deleted", path: "body", base: placeOf(b), ...t && { theirs: placeOf(t) } });
    else to.kept.push({ kind: "removed", ...before });
    return t?.opens ?? false;
  }
  if (!t) {
    if (o.key === b.key) {
      to.taken.push({ kind: "removed", ...before });
      return o.opens;
    }
    to.conflicts.push({ kind: "withdrawn", path: "body", base: placeOf(b), ours: placeOf(o) });
    return { unit: o, opens: o.opens };
  }
  const opens = o.opens === b.opens ? t.opens : o.opens;
  if (o.key === t.key) return { unit: o, opens };
  if (o.key === b.key) {
    to.taken.push({ kind: "changed", ...before, after: t.text });
    return { unit: t, opens };
  }
  if (t.key === b.key) to.kept.push({ kind: "changed", ...before, after: o.text });
  else to.conflicts.push({ kind: "changed", path: "body", base: placeOf(b), ours: placeOf(o), theirs: placeOf(t) });
  return { unit: o, opens };
}
function newUnit({ ours, theirs }, to) {
  const unit = ours ?? theirs;
  if (!unit) return false;
  const list = ours ? to.kept : to.taken;
  if (!(ours && theirs)) list.push({ kind: "added", path: unit.path, after: unit.text });
  return { unit, opens: unit.opens };
}
function isMoved(to) {
  let last = -1;
  for (const j of to) {
    if (j === -1) continue;
    if (j < last) return true;
    last = j;
  }
  return false;
}
function weave(own2, other, size) {
  const known = new Set(own2.flatMap(({ base }) => base ?? []));
  const following = /* @__PURE__ */ new Map();
  let anchor = -1;
  for (const slot of other) {
    if (slot.base !== void 0 && known.has(slot.base)) anchor = slot.base;
    else following.set(anchor, [...following.get(anchor) ?? [], slot]);
  }
  const gone = new Set(other.flatMap(({ base }) => base ?? []));
  const lost = Array.from({ length: size }, (_, base) => base).filter((base) => !known.has(base) && !gone.has(base));
  const woven = [...following.get(-1) ?? []];
  for (const slot of own2) woven.push(slot, ...slot.base === void 0 ? [] : following.get(slot.base) ?? []);
  return [...woven, ...lost.map((base) => ({ base }))];
}
function dropTwins(slots, conflicts) {
  const added = slots.flatMap(({ ours, theirs }) => ours && !theirs ? [ours] : []);
  const used = /* @__PURE__ */ new Set();
  const twins = /* @__PURE__ */ new Map();
  const dropped = /* @__PURE__ */ new Set();
  for (const { theirs, base } of slots) {
    if (!theirs || base !== void 0) continue;
    const free = added.filter((unit) => !used.has(unit));
    const same2 = free.find(
      ({ key, block }) => key === theirs.key && canonicalJson(block) === canonicalJson(theirs.block)
    );
    const near = same2 ?? free.find(({ text }) => similarityOf(wordBag(text), wordBag(theirs.text)) >= NEARLY);
    if (!near) continue;
    used.add(near);
    dropped.add(theirs);
    if (same2) twins.set(same2, theirs);
    else conflicts.push({ kind: "added", path: "body", ours: placeOf(near), theirs: placeOf(theirs) });
  }
  return slots.flatMap((slot) => {
    if (slot.base === void 0 && slot.theirs && dropped.has(slot.theirs)) return [];
    const twin = slot.ours && twins.get(slot.ours);
    return [twin ? { ...slot, theirs: twin } : slot];
  });
}
var NEARLY = 0.6;

// src/workflows/merge/changed-facts.ts
var LONGEST = 8;
var QUOTE_WORDS = 3;
function changedFacts(base, theirs) {
  const [before, after] = [unitsOf(base), unitsOf(theirs)];
  const kept = new Set(after.flatMap(({ text }) => factTokens(text).map(({ key }) => key)));
  const [names, times] = [namesIn(base), timesIn(base)];
  const facts = [];
  for (const [i, j] of alignUnits(before, after).entries()) {
    const [old, fresh] = [before[i], after[j]];
    if (!old || old.key === fresh?.key) continue;
    for (const run of changedRuns(factTokens(old.text), factTokens(fresh?.text ?? ""))) {
      const fact = factOf(run, old, fresh, names, times, kept);
      if (fact) facts.push(fact);
    }
  }
  return [...facts, ...withdrawnQuotes(theirs, before)];
}
function factOf({ before, after }, old, fresh, { names, mentions }, times, kept) {
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last) return void 0;
  const place = placeOf(old);
  const [start, end] = [after[0]?.start, after.at(-1)?.end];
  const [words2, now] = [old.text.slice(first.start, last.end), fresh?.text.slice(start, end)];
  const result = { ...withName(words2, start === void 0 ? void 0 : now, first.start, old.text, mentions), place };
  const has = (list) => before.some(({ key }) => list.has(key));
  if (before.some(({ isFigure }) => isFigure)) return { kind: has(times) ? "time" : "figure", ...result };
  if (has(names)) return { kind: "name", ...result };
  if (has(times)) return { kind: "time", ...result };
  const isGone = before.some(({ key }) => (key.length > 3 || UNSPACED.test(key)) && !kept.has(key));
  return isGone && before.length <= LONGEST && fresh ? { kind: "wording", ...result } : void 0;
}
var UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
function changedRuns(a, b) {
  if (b.length === 0) return a.map((token) => ({ before: [token], after: [] }));
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const at = (i, j) => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs2 = [];
  let run = { before: [], after: [] };
  const close = () => {
    if (run.before.length + run.after.length) runs2.push(run);
    run = { before: [], after: [] };
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x && y && x.key === y.key) {
      close();
      [i, j] = [i + 1, j + 1];
    } else if (x && (!y || at(i + 1, j) >= at(i, j + 1))) {
      run.before.push(x);
      i++;
    } else if (y) {
      run.after.push(y);
      j++;
    }
  }
  close();
  return runs2;
}
function namesIn(article) {
  const { people = [], organisations = [], places = [] } = annotate(article).annotations;
  const mentions = [...people, ...organisations, ...places].flatMap(({ name, mentions: all }) => [
    name,
    ...all.map(({ text }) => text)
  ]);
  return { mentions, names: new Set(mentions.flatMap((name) => factTokens(name).map(({ key }) => key))) };
}
function withName(before, after, at, text, mentions) {
  for (const name of mentions) {
    const start = text.lastIndexOf(name, at);
    if (start < 0 || start + name.length < at + before.length || name.length === before.length) continue;
    const [head, tail] = [name.slice(0, at - start), name.slice(at - start + before.length)];
    return { before: name, ...after !== void 0 && { after: head + after + tail } };
  }
  return { before, ...after !== void 0 && { after } };
}
function timesIn(article) {
  const times = annotate(article).annotations.times ?? [];
  return new Set(
    times.filter(({ type }) => type === "DATE" || type === "TIME").flatMap(({ anchor }) => factTokens(anchor.text).map(({ key }) => key))
  );
}
var QUOTED = /["“„«»「『]([^"“”„«»「」『』]{2,})["”“»«」』]/gu;
function withdrawnQuotes(theirs, units) {
  const plain = (text) => factTokens(text).map(({ key }) => key).join(" ");
  const now = plain(
    unitsOf(theirs).map(({ text }) => text).join(" ")
  );
  return units.flatMap(
    (unit) => [...unit.text.matchAll(QUOTED)].flatMap(([, words2 = ""]) => {
      const key = plain(words2);
      if (key.split(" ").length < QUOTE_WORDS || now.includes(key)) return [];
      return [{ kind: "quote", before: words2.trim(), place: placeOf(unit) }];
    })
  );
}

// src/workflows/merge/join-units.ts
function joinUnits(units) {
  const blocks = [];
  let isOpen = false;
  for (const { unit, opens } of units) {
    const last = blocks.at(-1);
    if (unit.block.kind !== "paragraph") blocks.push(unit.block);
    else if (isOpen && !opens && last?.kind === "paragraph") {
      const gap = unit.gap === "" && !unit.opens ? "" : unit.gap || spaceAfter(last.text);
      const from = last.text.length + gap.length;
      const marks = joinMarks(last.marks ?? [], shift(unit.marks, from));
      blocks[blocks.length - 1] = { ...last, text: last.text + gap + unit.text, ...marks.length && { marks } };
    } else blocks.push({ ...unit.block, ...unit.marks.length && { marks: [...unit.marks] } });
    isOpen = unit.block.kind === "paragraph";
  }
  return blocks;
}
var spaceAfter = (text) => /[\u3002\uff01\uff1f\u300d\u300f]$/.test(text) ? "" : " ";
var shift = (marks, by) => marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
function joinMarks(before, after) {
  const joined = [...before];
  const end = Math.max(0, ...before.map((mark) => mark.end));
  const start = Math.min(Number.POSITIVE_INFINITY, ...after.map((mark) => mark.start));
  for (const mark of after) {
    const { start: _, end: __, ...kind } = mark;
    const index = joined.findIndex(({ start: ___, end: to, ...other }) => {
      return to === end && mark.start === start && start - end <= 1 && canonicalJson(other) === canonicalJson(kind);
    });
    const known = joined[index];
    if (known) joined[index] = { ...known, end: mark.end };
    else joined.push(mark);
  }
  return joined.sort((a, b) => a.start - b.start || b.end - a.end);
}

// src/workflows/merge/merge-fields.ts
var OTHERS = /* @__PURE__ */ new Set(["body", "annotations"]);
var OF_VERSION = /* @__PURE__ */ new Set([
  "item.version",
  "item.versionCreated",
  "item.sent",
  "item.priority",
  "take"
]);
function mergeFields(base, ours, theirs) {
  const result = { conflicts: [], taken: [], kept: [] };
  const [b, o, t] = [base, ours, theirs].map(
    (article) => Object.fromEntries(Object.entries(article).filter(([name]) => !OTHERS.has(name)))
  );
  const fields = mergeRecords(b ?? {}, o ?? {}, t ?? {}, "", result);
  const { item, ...strict } = restrictionFields(base, ours, theirs);
  return {
    fields: { ...fields, ...strict, ...item && { item: Object.assign({}, own(fields, "item"), item) } },
    ...result
  };
}
function mergeRecords(base, ours, theirs, path, to) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(ours), ...Object.keys(theirs), ...Object.keys(base)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const [b, o, t] = [base, ours, theirs].map((fields) => own(fields, name));
      const value = mergeValue(b, o, t, path === "" ? name : `${path}.${name}`, to);
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
var own = (fields, name) => Object.hasOwn(fields, name) ? fields[name] : void 0;
var same = (a, b) => canonicalJson(a ?? null) === canonicalJson(b ?? null);
function mergeValue(base, ours, theirs, path, to) {
  if (same(ours, theirs)) return ours;
  if (same(base, ours)) {
    to.taken.push(changeOf(path, base, theirs));
    return theirs;
  }
  if (same(base, theirs)) {
    to.kept.push(changeOf(path, base, ours));
    return ours;
  }
  if (OF_VERSION.has(path)) return theirs ?? ours;
  if (Array.isArray(ours) && Array.isArray(theirs))
    return mergeLists(Array.isArray(base) ? base : [], ours, theirs, path, to);
  if (isRecord(ours) && isRecord(theirs) && !("text" in ours))
    return mergeRecords(isRecord(base) ? base : {}, ours, theirs, path, to);
  to.conflicts.push({
    kind: "changed",
    path,
    ...placed("base", path, base),
    ...placed("ours", path, ours),
    ...placed("theirs", path, theirs)
  });
  return ours;
}
function mergeLists(base, ours, theirs, path, to) {
  const [b, o, t] = [base, ours, theirs].map((list) => new Set(list.map((one) => canonicalJson(one))));
  const has = (set, one) => set?.has(canonicalJson(one)) ?? false;
  const removed = ours.filter((one) => has(b, one) && !has(t, one));
  const fresh = theirs.filter((one) => !has(b, one) && !has(o, one));
  for (const one of removed) to.taken.push(changeOf(path, one, void 0));
  for (const one of fresh) to.taken.push(changeOf(path, void 0, one));
  for (const one of ours) if (!has(b, one) && !has(t, one)) to.kept.push(changeOf(path, void 0, one));
  for (const one of base) if (!has(o, one) && has(t, one)) to.kept.push(changeOf(path, one, void 0));
  return [...ours.filter((one) => !removed.includes(one)), ...fresh];
}
var shown = (value) => typeof value === "string" ? value : isRecord(value) && typeof value.text === "string" ? value.text : JSON.stringify(value);
function changeOf(path, before, after) {
  const kind = before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
  return {
    kind,
    path,
    ...before !== void 0 && { before: shown(before) },
    ...after !== void 0 && { after: shown(after) }
  };
}
function placed(side, path, value) {
  if (value === void 0) return {};
  const text = shown(value);
  return { [side]: { path, start: 0, end: text.length, text } };
}
function restrictionFields(base, ours, theirs) {
  const isContested = (of) => !same(of(base), of(ours)) && !same(of(base), of(theirs)) && !same(of(ours), of(theirs));
  const embargo = isContested((one) => one.embargo) && strictestEmbargo([theirs.embargo, ours.embargo]);
  const status = isContested((one) => one.item?.status) && strictestStatus([theirs.item?.status, ours.item?.status]);
  return { ...embargo && { embargo }, ...status && { item: { status } } };
}

// src/workflows/merge/stale-facts.ts
var NEAR = 3;
var SHARED = 4;
function staleFacts(facts, merged, theirs) {
  const places = placesOf(theirs);
  const current = new Set(places.map(({ text }) => text));
  const now = new Set(places.flatMap(({ text }) => keysOf(text)));
  const search = placesOf(merged).filter(({ text }) => !current.has(text));
  const found = facts.flatMap(
    (fact) => search.flatMap((place) => hasFact(fact, place.text, now) ? [{ fact, place }] : [])
  );
  return [...new Map(found.map((one) => [JSON.stringify([one.fact.kind, one.fact.before, one.place]), one])).values()];
}
var keysOf = (text) => factTokens(text).map(({ key }) => key);
function hasFact({ kind, before, place }, text, now) {
  const [words2, keys] = [keysOf(text), keysOf(before)];
  if (kind === "quote") return runs(keys, Math.min(SHARED, keys.length)).some((run) => indexOfRun(words2, run) >= 0);
  if (kind === "wording") {
    const own3 = keys.filter((key) => key.length > 3 && !now.has(key));
    return own3.some((key) => words2.includes(key)) || keys.some((key) => !now.has(key)) && indexOfRun(words2, keys) >= 0;
  }
  const own2 = keys.filter((key) => kind === "name" || key.startsWith("#") || kind === "time");
  return own2.some((key) => {
    const at = words2.indexOf(key);
    if (at < 0) return false;
    if (!now.has(key)) return true;
    if (kind === "name") return false;
    return hasContext(words2, at, keysOf(place.text), key);
  });
}
function hasContext(words2, at, old, key) {
  const near = (list, index) => list.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((word) => word !== key && (word.length > 2 || /[^\p{Script=Latin}]/u.test(word)));
  const around = new Set(near(old, old.indexOf(key)));
  return near(words2, at).some((word) => around.has(word));
}
var runs = (keys, length) => keys.slice(0, Math.max(1, keys.length - length + 1)).map((_, i) => keys.slice(i, i + length));
var indexOfRun = (words2, run) => words2.findIndex((_, i) => run.every((key, k) => words2[i + k] === key));
function placesOf(article) {
  const { headline, kicker, subheadline, alternativeHeadlines, summaries } = article;
  const fields = { headline, kicker, subheadline, alternativeHeadlines, summaries };
  const texts = Object.entries(fields).flatMap(([path, value]) => {
    const all = typeof value === "string" ? [value] : textsIn(value);
    return all.map((text, i) => ({
      path: typeof value === "string" ? path : `${path}.${i}.text`,
      start: 0,
      end: text.length,
      text
    }));
  });
  return [...texts, ...unitsOf(article).map(placeOf)];
}

// src/workflows/merge/merge.ts
function merge(base, ours, theirs) {
  for (const article of [base, ours, theirs]) requireArticle("merge", article);
  return rethrowAsMisuse("merge", () => mergeArticles(base, ours, theirs));
}
function mergeArticles(base, ours, theirs) {
  const killed = [theirs, ours, base].find(isKilled);
  if (killed) {
    const text = killed.notices?.find(({ kind }) => kind === "kill")?.text ?? killed.headline ?? "killed";
    const side = killed === theirs ? "theirs" : killed === ours ? "ours" : "base";
    const place = { path: "notices", start: 0, end: text.length, text };
    return {
      status: "killed",
      conflicts: [{ kind: "killed", path: "", [side]: place }],
      facts: [],
      stale: [],
      taken: [],
      kept: []
    };
  }
  const fields = mergeFields(base, ours, theirs);
  const body = mergeBodies(base, ours, theirs);
  const article = { ...fields.fields, body: body.blocks };
  const facts = changedFacts(base, theirs);
  const stale = staleFacts(facts, article, theirs);
  const conflicts = [...fields.conflicts, ...body.conflicts];
  return {
    status: conflicts.length + stale.length ? "review" : "clean",
    article,
    conflicts,
    facts,
    stale,
    taken: [...fields.taken, ...body.taken],
    kept: [...fields.kept, ...body.kept]
  };
}
var isKilled = (article) => articleRestrictions(article).some(({ kind }) => kind === "kill");
function mergeBodies(base, ours, theirs) {
  const { units, ...changes } = mergeUnits(unitsOf(base), unitsOf(ours), unitsOf(theirs));
  const [b, o, t] = [base, ours, theirs].map(({ body }) => canonicalJson(body));
  const blocks = b === o ? theirs.body : b === t || o === t ? ours.body : joinUnits(units);
  return { ...changes, conflicts: b === o || b === t || o === t ? [] : changes.conflicts, blocks };
}

// src/workflows/merge/report-merge.ts
function reportMerge({ status, conflicts, stale, facts, taken, kept }) {
  const sections = [
    ["Conflicts", conflicts.map(conflictLines)],
    [
      "Facts to remove",
      stale.map(
        ({ fact, place }) => `${fact.kind} ${nowText(fact.before, fact.after)} in ${place.path}: ${oneLine(place.text)}`
      )
    ],
    ["Changed facts", facts.map(({ kind, before, after }) => `${kind} ${nowText(before, after)}`)],
    ["Changes by the agency", taken.map(changeLine)],
    ["Changes by the desk", kept.map(changeLine)]
  ];
  const head = { clean: "Merged.", review: "Merged; needs a decision.", killed: "Killed: not merged." }[status];
  const shown2 = sections.flatMap(
    ([title, lines]) => lines.length ? [`
${title} (${lines.length})
${[...new Set(lines)].map((line) => `  ${line}
`).join("")}`] : []
  );
  return `${head}
${shown2.join("")}`;
}
var REASONS = {
  changed: "changed by both",
  withdrawn: "taken out by the agency, changed by the desk",
  deleted: "taken out by the desk, changed by the agency",
  added: "added by both",
  order: "moved by both",
  killed: "killed"
};
function conflictLines({ kind, path, base, ours, theirs }) {
  const side = (name, place) => place ? `
    ${name} ${place.path}:${place.start}-${place.end}  ${oneLine(place.text)}` : "";
  return `${path || "story"}: ${REASONS[kind]}${side("base  ", base)}${side("ours  ", ours)}${side("theirs", theirs)}`;
}
var nowText = (before, after) => `"${oneLine(before)}" ${after === void 0 ? "(withdrawn)" : `(now "${oneLine(after)}")`}`;
function changeLine({ kind, path, before, after }) {
  const [old, fresh] = [before, after].map((text) => text === void 0 ? void 0 : oneLine(text));
  if (kind === "added") return `+ ${path}: ${fresh}`;
  return kind === "removed" ? `- ${path}: ${old}` : `~ ${path}: ${old} -> ${fresh}`;
}
var oneLine = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
export {
  merge,
  reportMerge
};
