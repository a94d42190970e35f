import {
  validate
} from "./chunk-YGBOHQNB.js";
import {
  verify
} from "./chunk-2GWKXKNJ.js";
import "./chunk-TWV7UXTD.js";
import {
  countOf,
  fingerprint,
  report,
  reportAll
} from "./chunk-ORUWNF7P.js";
import {
  toWire
} from "./chunk-BWA5OJUU.js";
import {
  defineRule
} from "./chunk-LLYF3L63.js";
import "./chunk-LXHXXFUT.js";
import {
  sourceSpan,
  sourceSpans
} from "./chunk-ULHLJJE6.js";
import {
  annotate,
  annotateText
} from "./chunk-EV3ZRZDK.js";
import {
  detect
} from "./chunk-L55RQQER.js";
import {
  parseAll,
  splitMessages
} from "./chunk-AXVBFJU5.js";
import {
  Reader,
  completesRestriction,
  contextOf,
  datelineModelOf,
  defineLexicon,
  features,
  findDamage,
  groupLines,
  isDateline,
  labelBlocks,
  labelNumber,
  lineModelOf,
  mayOpenDateline,
  openEnvelope,
  openSource,
  opensPart,
  ownFeatures,
  parse,
  partIndexOf,
  readingsOf,
  splitAtDatelines,
  storyLines,
  tablesOf,
  weightsByFeature
} from "./chunk-KIBCK34I.js";
import "./chunk-KTSBLIN7.js";
import "./chunk-EZP3MN3M.js";
import "./chunk-TYS7LQ7R.js";
import "./chunk-TK3BJ7TD.js";
import "./chunk-PYJHRUIE.js";
import "./chunk-GZTYBRCA.js";
import {
  isPublicationBlocked
} from "./chunk-LNIRYIID.js";
import "./chunk-CTVGWJOM.js";
import {
  contentHash,
  isDerivedGuid,
  storyKey
} from "./chunk-BCPAZHYE.js";
import {
  plainText,
  textOf
} from "./chunk-IAGJ5QJL.js";
import "./chunk-IP2LF4Z4.js";
import "./chunk-C5OXRDYZ.js";
import "./chunk-3IK5OJZL.js";
import "./chunk-XUFN6AVP.js";
import "./chunk-6QF3TYCM.js";
import "./chunk-MXRM5SUG.js";
import "./chunk-BQ2HDHVF.js";
import "./chunk-ODSP73DO.js";
import "./chunk-23THWB5B.js";
import "./chunk-URP6EL5O.js";
import "./chunk-RMAK6RZD.js";
import "./chunk-QT4JNBDD.js";
import "./chunk-ILBRBTRS.js";
import "./chunk-SIFXUQRP.js";
import "./chunk-WZR4J4NQ.js";
import "./chunk-U4YJYLWG.js";
import "./chunk-RGLTPRQ2.js";
import "./chunk-3KXIAZA6.js";
import "./chunk-WMXNVVOX.js";
import {
  checkString,
  isRecord,
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError,
  invalidArgument
} from "./chunk-JCLXVOGT.js";
import "./chunk-JSBRDJBE.js";

// src/parse/open-reader.ts
function openReader(text, lexicon) {
  const tables = tablesOf(lexicon);
  const opened = openEnvelope(text, tables, void 0);
  const unmarked = storyLines(text, opened);
  const { lines, marks } = findDamage(text, unmarked.lines, unmarked.marks, true);
  const unknown = { date: void 0, language: void 0, zone: void 0 };
  const setting = { tables, cues: partIndexOf(tables), repair: true, marks, ...unknown };
  const source = openSource(text, lines, setting);
  return new Reader(source, splitAtDatelines(source, groupLines(source, opensPart, completesRestriction)));
}

// src/parse/head/dateline/model/explain-datelines.ts
var HEAD = 10;
var MOST = 5;
function explainDatelines(copy, lexicon) {
  const reader = openReader(copy, lexicon);
  const found = [];
  for (let index = 0; index < reader.blocks.length && index < HEAD; index++) {
    const line = reader.line(index);
    const chosen = reader.dateline(index);
    if (!mayOpenDateline(line, index > 0) && !chosen) continue;
    const { start, end } = reader.block(index);
    const dateline = isDateline(chosen) ? line.slice(0, chosen.end) : void 0;
    found.push({ start, end, dateline, readings: explainReadings(reader, index, line) });
  }
  return found;
}
function explainReadings(reader, index, line) {
  const { tables } = reader.source;
  const { weights } = datelineModelOf(tables.datelineWeights);
  const { pieces, readings } = readingsOf(line, contextOf(reader, index), tables);
  const explain = ({ assignment, features: names }) => {
    const features2 = names.map((name) => ({ name, weight: weights.get(name) ?? 0 })).filter(({ weight }) => weight !== 0).sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight));
    return {
      text: line.slice(0, assignment.end.end).trimEnd(),
      parts: assignment.roles.map((role, i) => ({ role, text: line.slice(pieces[i]?.start, pieces[i]?.end) })),
      score: features2.reduce((sum, { weight }) => sum + weight, 0),
      features: features2
    };
  };
  return readings.map(explain).sort((one, two) => two.score - one.score).slice(0, MOST);
}

// src/parse/labels/explain-lines.ts
var MOST2 = 8;
function explainLines(copy, lexicon) {
  const reader = openReader(copy, lexicon);
  const { labels, lines } = labelBlocks(reader);
  const tables = tablesOf(lexicon);
  const weights = weightsByFeature(lineModelOf(tables.lineWeights));
  const byIndex = new Map(lines.map((line, at) => [line.index, at]));
  const { from, to, rest } = openEnvelope(copy, tables);
  return [
    ...envelopeLines(copy, 0, from, "header"),
    ...reader.blocks.map(({ start, end }, index) => {
      const { label, runnerUp, margin = 0 } = labels[index] ?? {};
      const at = byIndex.get(index);
      const features2 = label && runnerUp && at !== void 0 ? featuresFor(lines, at, label, runnerUp, weights) : [];
      return { start, end, label, runnerUp, margin, features: features2 };
    }),
    ...envelopeLines(copy, to, rest?.start ?? copy.length, "end")
  ];
}
function featuresFor(lines, at, label, runnerUp, weights) {
  const [one, two] = [labelNumber(label), labelNumber(runnerUp)];
  const found = [];
  const add = (name, ...rows) => {
    let weight = 0;
    for (const row of rows) if (row) weight += row[one] - row[two];
    if (weight !== 0) found.push({ name, weight });
  };
  const nameOf = (feature) => features[feature]?.[0] ?? "";
  const { zone } = lines[at];
  for (const feature of ownFeatures(lines[at]))
    add(nameOf(feature), weights[feature]?.own, weights[feature]?.zones[zone]);
  if (at > 0)
    for (const feature of ownFeatures(lines[at - 1])) add(`< ${nameOf(feature)}`, weights[feature]?.before);
  if (at + 1 < lines.length)
    for (const feature of ownFeatures(lines[at + 1])) add(`> ${nameOf(feature)}`, weights[feature]?.after);
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST2);
}
function envelopeLines(copy, start, end, label) {
  return copy.slice(start, end).trim() ? [{ start, end, label, runnerUp: void 0, margin: 0, features: [] }] : [];
}

// src/workflows/apply-fixes.ts
var TURNS = 10;
var TRIALS = 64;
function applyFixes(copy, check = (text) => validate(parse(text))) {
  return rethrowAsMisuse("applyFixes", () => applyAll(copy, check));
}
function applyAll(copy, check) {
  checkString("applyFixes", copy);
  if (typeof check !== "function" && !Array.isArray(check))
    throw invalidArgument("applyFixes requires a list of diagnostics or a function that returns one.");
  const isBlocked = restricted(copy);
  if (typeof check !== "function") {
    const { text: text2, applied: applied2 } = applySafely(copy, check, isBlocked);
    return { text: text2, applied: applied2, remaining: check.filter((diagnostic) => !applied2.includes(diagnostic)) };
  }
  const applied = [];
  const seen = /* @__PURE__ */ new Set([copy]);
  let text = copy;
  let remaining = check(text);
  for (let turn = 0; turn < TURNS; turn++) {
    const next = applySafely(text, remaining, isBlocked);
    if (next.text === text || seen.has(next.text)) break;
    applied.push(...next.applied);
    text = next.text;
    seen.add(text);
    remaining = check(text);
  }
  return { text, applied, remaining };
}
var restricted = (copy) => isPublicationBlocked(parse(copy).article);
function applySafely(copy, diagnostics, isBlocked) {
  const all = applyOnce(copy, diagnostics);
  if (!isBlocked || all.text === copy || restricted(all.text)) return all;
  let remaining = [];
  let trials = TRIALS;
  for (const groups = [all.applied]; groups.length && trials > 0; ) {
    const group = groups.pop() ?? [];
    const half = Math.ceil(group.length / 2);
    if (restricted(applyOnce(copy, [...remaining, ...group]).text)) remaining = [...remaining, ...group];
    else if (group.length > 1) groups.push(group.slice(half), group.slice(0, half));
    trials--;
  }
  return applyOnce(copy, remaining);
}
function applyOnce(copy, diagnostics) {
  const edits = [];
  const applied = [];
  for (const diagnostic of diagnostics) {
    const own = diagnostic.fix?.edits ?? [];
    if (own.length === 0 || !own.every((edit) => isInsideText(edit, copy)) || own.some((edit) => clashes(edit, edits)))
      continue;
    insert(edits, own);
    applied.push(diagnostic);
  }
  let text = "";
  let at = 0;
  for (const edit of edits) {
    text += copy.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: text + copy.slice(at), applied };
}
var isInsideText = ({ start, end }, { length }) => start >= 0 && start <= end && end <= length;
function firstEditEndingFrom(edits, offset) {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (edits[middle].end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function clashes(edit, edits) {
  const next = edits[firstEditEndingFrom(edits, edit.start)];
  return next !== void 0 && next.start <= edit.end;
}
function insert(edits, own) {
  const [only] = own;
  if (own.length === 1 && only) {
    edits.splice(firstEditEndingFrom(edits, only.start), 0, only);
    return;
  }
  const all = [...edits, ...own].sort((a, b) => a.start - b.start || a.end - b.end);
  edits.length = 0;
  for (const edit of all) edits.push(edit);
}

// src/workflows/baseline.ts
function baselineOf(copies) {
  return rethrowAsMisuse("baselineOf", () => countFindings(copies));
}
function countFindings(copies) {
  const files = /* @__PURE__ */ new Map();
  for (const { file = "", text, diagnostics } of copies) {
    const counts = files.get(file) ?? /* @__PURE__ */ new Map();
    for (const diagnostic of diagnostics) {
      const print = fingerprint(diagnostic, text);
      counts.set(print, (counts.get(print) ?? 0) + 1);
    }
    if (counts.size > 0) files.set(file, counts);
  }
  const known = [...files].sort(compareNames).map(([file, counts]) => [file, Object.fromEntries([...counts].sort(compareNames))]);
  return { version: 1, known: Object.fromEntries(known) };
}
var compareNames = ([a], [b]) => a < b ? -1 : a > b ? 1 : 0;
function newSince(baseline, copies) {
  return rethrowAsMisuse("newSince", () => withoutKnown(baseline, copies));
}
function withoutKnown({ known }, copies) {
  const left = new Map(Object.entries(known).map(([file, counts]) => [file, new Map(Object.entries(counts))]));
  return copies.map((copy) => {
    const counts = left.get(copy.file ?? "");
    if (!counts) return copy;
    const isNew = (diagnostic) => {
      const print = fingerprint(diagnostic, copy.text);
      const rest = counts.get(print) ?? 0;
      if (rest > 0) counts.set(print, rest - 1);
      return rest === 0;
    };
    return { ...copy, diagnostics: copy.diagnostics.filter(isNew) };
  });
}
function readBaseline(json) {
  checkString("readBaseline", json);
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    throw invalidArgument("Baseline is not valid JSON.");
  }
  if (!isBaseline(value))
    throw invalidArgument("Not a baseline of wirecopy: \u201Cversion\u201D must be 1 and \u201Cknown\u201D an object.");
  return value;
}
var isBaseline = (value) => isRecord(value) && value.version === 1 && isRecord(value.known) && Object.values(value.known).every(
  (counts) => isRecord(counts) && Object.values(counts).every((n) => typeof n === "number")
);

// src/workflows/diff.ts
function diff(a, b) {
  return rethrowAsMisuse("diff", () => compareArticles(a, b));
}
function compareArticles(a, b) {
  requireArticle("diff", a);
  requireArticle("diff", b);
  const { body: bodyA, ...restA } = a;
  const { body: bodyB, ...restB } = b;
  return [...compared(restA, restB, ""), ...comparedLists(bodyA, bodyB, "body")];
}
function compared(a, b, path) {
  if (a === void 0 && b === void 0) return [];
  if (a === void 0) return [{ path, kind: "added", b }];
  if (b === void 0) return [{ path, kind: "removed", a }];
  if (Array.isArray(a) && Array.isArray(b)) return comparedLists(a, b, path);
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b) ? [] : [{ path, kind: "changed", a, b }];
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => compared(a[key], b[key], path === "" ? key : `${path}.${key}`));
}
var CELLS = 1e6;
function comparedLists(a, b, path) {
  const [keysA, keysB] = [a.map((each) => JSON.stringify(each)), b.map((each) => JSON.stringify(each))];
  let from = 0;
  while (from < a.length && from < b.length && keysA[from] === keysB[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && keysA[endA - 1] === keysB[endB - 1]) {
    endA--;
    endB--;
  }
  const found = [];
  let [i, j] = [from, from];
  for (const [x, y] of [
    ...common(keysA.slice(from, endA), keysB.slice(from, endB)),
    [endA - from, endB - from]
  ]) {
    const [stopA, stopB] = [from + x, from + y];
    for (; i < stopA && j < stopB; i++, j++) {
      for (const difference of compared(a[i], b[j], `${path}.${j}`)) found.push(difference);
    }
    for (; i < stopA; i++) found.push({ path: `${path}.${i}`, kind: "removed", a: a[i] });
    for (; j < stopB; j++) found.push({ path: `${path}.${j}`, kind: "added", b: b[j] });
    i++;
    j++;
  }
  return found;
}
function common(a, b) {
  if (a.length * b.length > CELLS) return [];
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  const at = (i, j) => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
export {
  WirecopyError,
  annotate,
  annotateText,
  applyFixes,
  baselineOf,
  contentHash,
  countOf,
  defineLexicon,
  defineRule,
  detect,
  diff,
  explainDatelines,
  explainLines,
  isDerivedGuid,
  isPublicationBlocked,
  newSince,
  parse,
  parseAll,
  plainText,
  readBaseline,
  report,
  reportAll,
  sourceSpan,
  sourceSpans,
  splitMessages,
  storyKey,
  textOf,
  toWire,
  validate,
  verify
};
