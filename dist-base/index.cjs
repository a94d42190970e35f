"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkBDVKNVWAcjs = require('./chunk-BDVKNVWA.cjs');


var _chunkLJMJFQBHcjs = require('./chunk-LJMJFQBH.cjs');
require('./chunk-SN6PJEBU.cjs');





var _chunkXM6EJ6SHcjs = require('./chunk-XM6EJ6SH.cjs');


var _chunkPAAZVYX3cjs = require('./chunk-PAAZVYX3.cjs');


var _chunk4A34ZTVVcjs = require('./chunk-4A34ZTVV.cjs');
require('./chunk-PZ3BRHPJ.cjs');



var _chunkUTHQYFSBcjs = require('./chunk-UTHQYFSB.cjs');



var _chunkTTXVPXMScjs = require('./chunk-TTXVPXMS.cjs');


var _chunkW3UPPFNZcjs = require('./chunk-W3UPPFNZ.cjs');



var _chunkE365K3HQcjs = require('./chunk-E365K3HQ.cjs');

























var _chunkMCCI32TScjs = require('./chunk-MCCI32TS.cjs');
require('./chunk-K2PYPXWQ.cjs');
require('./chunk-UOCSW42Q.cjs');
require('./chunk-3O5GBMG3.cjs');
require('./chunk-UKR4PDSZ.cjs');
require('./chunk-Y3TXH4KK.cjs');
require('./chunk-6UTBZWIB.cjs');


var _chunkKHSK6LXBcjs = require('./chunk-KHSK6LXB.cjs');
require('./chunk-IW2CLHZH.cjs');




var _chunkXPMUVMV4cjs = require('./chunk-XPMUVMV4.cjs');



var _chunkTV64OOG4cjs = require('./chunk-TV64OOG4.cjs');
require('./chunk-EJMJNZNE.cjs');
require('./chunk-XDXVGDJK.cjs');
require('./chunk-HC4LEGDT.cjs');
require('./chunk-UTT3YJM5.cjs');
require('./chunk-RSXZP6J4.cjs');
require('./chunk-NMWA73MP.cjs');
require('./chunk-OKVUCM2U.cjs');
require('./chunk-LO6RJL3C.cjs');
require('./chunk-Y3J5BAKH.cjs');
require('./chunk-K7RRLWUP.cjs');
require('./chunk-MCDIXZI6.cjs');
require('./chunk-Y4NIY6SH.cjs');
require('./chunk-O5MZDMQ4.cjs');
require('./chunk-QWIF5N4K.cjs');
require('./chunk-GPU7YA55.cjs');
require('./chunk-Z5IWJBZM.cjs');
require('./chunk-3A2YGZ5B.cjs');
require('./chunk-IDNNKZ4O.cjs');
require('./chunk-46VG2477.cjs');





var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');



var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');
require('./chunk-N254NRHT.cjs');

// src/parse/open-reader.ts
function openReader(text, lexicon) {
  const tables = _chunkMCCI32TScjs.tablesOf.call(void 0, lexicon);
  const opened = _chunkMCCI32TScjs.openEnvelope.call(void 0, text, tables, void 0);
  const unmarked = _chunkMCCI32TScjs.storyLines.call(void 0, text, opened);
  const { lines, marks } = _chunkMCCI32TScjs.findDamage.call(void 0, text, unmarked.lines, unmarked.marks, true);
  const unknown = { date: void 0, language: void 0, zone: void 0 };
  const setting = { tables, cues: _chunkMCCI32TScjs.partIndexOf.call(void 0, tables), repair: true, marks, ...unknown };
  const source = _chunkMCCI32TScjs.openSource.call(void 0, text, lines, setting);
  return new (0, _chunkMCCI32TScjs.Reader)(source, _chunkMCCI32TScjs.splitAtDatelines.call(void 0, source, _chunkMCCI32TScjs.groupLines.call(void 0, source, _chunkMCCI32TScjs.opensPart, _chunkMCCI32TScjs.completesRestriction)));
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
    if (!_chunkMCCI32TScjs.mayOpenDateline.call(void 0, line, index > 0) && !chosen) continue;
    const { start, end } = reader.block(index);
    const dateline = _chunkMCCI32TScjs.isDateline.call(void 0, chosen) ? line.slice(0, chosen.end) : void 0;
    found.push({ start, end, dateline, readings: explainReadings(reader, index, line) });
  }
  return found;
}
function explainReadings(reader, index, line) {
  const { tables } = reader.source;
  const { weights } = _chunkMCCI32TScjs.datelineModelOf.call(void 0, tables.datelineWeights);
  const { pieces, readings } = _chunkMCCI32TScjs.readingsOf.call(void 0, line, _chunkMCCI32TScjs.contextOf.call(void 0, reader, index), tables);
  const explain = ({ assignment, features: names }) => {
    const features2 = names.map((name) => ({ name, weight: _nullishCoalesce(weights.get(name), () => ( 0)) })).filter(({ weight }) => weight !== 0).sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight));
    return {
      text: line.slice(0, assignment.end.end).trimEnd(),
      parts: assignment.roles.map((role, i) => ({ role, text: line.slice(_optionalChain([pieces, 'access', _ => _[i], 'optionalAccess', _2 => _2.start]), _optionalChain([pieces, 'access', _3 => _3[i], 'optionalAccess', _4 => _4.end])) })),
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
  const { labels, lines } = _chunkMCCI32TScjs.labelBlocks.call(void 0, reader);
  const tables = _chunkMCCI32TScjs.tablesOf.call(void 0, lexicon);
  const weights = _chunkMCCI32TScjs.weightsByFeature.call(void 0, _chunkMCCI32TScjs.lineModelOf.call(void 0, tables.lineWeights));
  const byIndex = new Map(lines.map((line, at) => [line.index, at]));
  const { from, to, rest } = _chunkMCCI32TScjs.openEnvelope.call(void 0, copy, tables);
  return [
    ...envelopeLines(copy, 0, from, "header"),
    ...reader.blocks.map(({ start, end }, index) => {
      const { label, runnerUp, margin = 0 } = _nullishCoalesce(labels[index], () => ( {}));
      const at = byIndex.get(index);
      const features2 = label && runnerUp && at !== void 0 ? featuresFor(lines, at, label, runnerUp, weights) : [];
      return { start, end, label, runnerUp, margin, features: features2 };
    }),
    ...envelopeLines(copy, to, _nullishCoalesce(_optionalChain([rest, 'optionalAccess', _5 => _5.start]), () => ( copy.length)), "end")
  ];
}
function featuresFor(lines, at, label, runnerUp, weights) {
  const [one, two] = [_chunkMCCI32TScjs.labelNumber.call(void 0, label), _chunkMCCI32TScjs.labelNumber.call(void 0, runnerUp)];
  const found = [];
  const add = (name, ...rows) => {
    let weight = 0;
    for (const row of rows) if (row) weight += row[one] - row[two];
    if (weight !== 0) found.push({ name, weight });
  };
  const nameOf = (feature) => _nullishCoalesce(_optionalChain([_chunkMCCI32TScjs.features, 'access', _6 => _6[feature], 'optionalAccess', _7 => _7[0]]), () => ( ""));
  const { zone } = lines[at];
  for (const feature of _chunkMCCI32TScjs.ownFeatures.call(void 0, lines[at]))
    add(nameOf(feature), _optionalChain([weights, 'access', _8 => _8[feature], 'optionalAccess', _9 => _9.own]), _optionalChain([weights, 'access', _10 => _10[feature], 'optionalAccess', _11 => _11.zones, 'access', _12 => _12[zone]]));
  if (at > 0)
    for (const feature of _chunkMCCI32TScjs.ownFeatures.call(void 0, lines[at - 1])) add(`< ${nameOf(feature)}`, _optionalChain([weights, 'access', _13 => _13[feature], 'optionalAccess', _14 => _14.before]));
  if (at + 1 < lines.length)
    for (const feature of _chunkMCCI32TScjs.ownFeatures.call(void 0, lines[at + 1])) add(`> ${nameOf(feature)}`, _optionalChain([weights, 'access', _15 => _15[feature], 'optionalAccess', _16 => _16.after]));
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST2);
}
function envelopeLines(copy, start, end, label) {
  return copy.slice(start, end).trim() ? [{ start, end, label, runnerUp: void 0, margin: 0, features: [] }] : [];
}

// src/workflows/apply-fixes.ts
var TURNS = 10;
var TRIALS = 64;
function applyFixes(copy, check = (text) => _chunkBDVKNVWAcjs.validate.call(void 0, _chunkMCCI32TScjs.parse.call(void 0, text))) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "applyFixes", () => applyAll(copy, check));
}
function applyAll(copy, check) {
  _chunkJWLGQQU3cjs.checkString.call(void 0, "applyFixes", copy);
  if (typeof check !== "function" && !Array.isArray(check))
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "applyFixes requires a list of diagnostics or a function that returns one.");
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
var restricted = (copy) => _chunkKHSK6LXBcjs.isPublicationBlocked.call(void 0, _chunkMCCI32TScjs.parse.call(void 0, copy).article);
function applySafely(copy, diagnostics, isBlocked) {
  const all = applyOnce(copy, diagnostics);
  if (!isBlocked || all.text === copy || restricted(all.text)) return all;
  let remaining = [];
  let trials = TRIALS;
  for (const groups = [all.applied]; groups.length && trials > 0; ) {
    const group = _nullishCoalesce(groups.pop(), () => ( []));
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
    const own = _nullishCoalesce(_optionalChain([diagnostic, 'access', _17 => _17.fix, 'optionalAccess', _18 => _18.edits]), () => ( []));
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
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "baselineOf", () => countFindings(copies));
}
function countFindings(copies) {
  const files = /* @__PURE__ */ new Map();
  for (const { file = "", text, diagnostics } of copies) {
    const counts = _nullishCoalesce(files.get(file), () => ( /* @__PURE__ */ new Map()));
    for (const diagnostic of diagnostics) {
      const print = _chunkXM6EJ6SHcjs.fingerprint.call(void 0, diagnostic, text);
      counts.set(print, (_nullishCoalesce(counts.get(print), () => ( 0))) + 1);
    }
    if (counts.size > 0) files.set(file, counts);
  }
  const known = [...files].sort(compareNames).map(([file, counts]) => [file, Object.fromEntries([...counts].sort(compareNames))]);
  return { version: 1, known: Object.fromEntries(known) };
}
var compareNames = ([a], [b]) => a < b ? -1 : a > b ? 1 : 0;
function newSince(baseline, copies) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "newSince", () => withoutKnown(baseline, copies));
}
function withoutKnown({ known }, copies) {
  const left = new Map(Object.entries(known).map(([file, counts]) => [file, new Map(Object.entries(counts))]));
  return copies.map((copy) => {
    const counts = left.get(_nullishCoalesce(copy.file, () => ( "")));
    if (!counts) return copy;
    const isNew = (diagnostic) => {
      const print = _chunkXM6EJ6SHcjs.fingerprint.call(void 0, diagnostic, copy.text);
      const rest = _nullishCoalesce(counts.get(print), () => ( 0));
      if (rest > 0) counts.set(print, rest - 1);
      return rest === 0;
    };
    return { ...copy, diagnostics: copy.diagnostics.filter(isNew) };
  });
}
function readBaseline(json) {
  _chunkJWLGQQU3cjs.checkString.call(void 0, "readBaseline", json);
  let value;
  try {
    value = JSON.parse(json);
  } catch (e) {
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "Baseline is not valid JSON.");
  }
  if (!isBaseline(value))
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "Not a baseline of wirecopy: \u201Cversion\u201D must be 1 and \u201Cknown\u201D an object.");
  return value;
}
var isBaseline = (value) => _chunkJWLGQQU3cjs.isRecord.call(void 0, value) && value.version === 1 && _chunkJWLGQQU3cjs.isRecord.call(void 0, value.known) && Object.values(value.known).every(
  (counts) => _chunkJWLGQQU3cjs.isRecord.call(void 0, counts) && Object.values(counts).every((n) => typeof n === "number")
);

// src/workflows/diff.ts
function diff(a, b) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "diff", () => compareArticles(a, b));
}
function compareArticles(a, b) {
  _chunkJWLGQQU3cjs.requireArticle.call(void 0, "diff", a);
  _chunkJWLGQQU3cjs.requireArticle.call(void 0, "diff", b);
  const { body: bodyA, ...restA } = a;
  const { body: bodyB, ...restB } = b;
  return [...compared(restA, restB, ""), ...comparedLists(bodyA, bodyB, "body")];
}
function compared(a, b, path) {
  if (a === void 0 && b === void 0) return [];
  if (a === void 0) return [{ path, kind: "added", b }];
  if (b === void 0) return [{ path, kind: "removed", a }];
  if (Array.isArray(a) && Array.isArray(b)) return comparedLists(a, b, path);
  if (!_chunkJWLGQQU3cjs.isRecord.call(void 0, a) || !_chunkJWLGQQU3cjs.isRecord.call(void 0, b)) return Object.is(a, b) ? [] : [{ path, kind: "changed", a, b }];
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
  const at = (i, j) => _nullishCoalesce(length[i * width + j], () => ( 0));
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































exports.WirecopyError = _chunkYOB4HYVHcjs.WirecopyError; exports.annotate = _chunkTTXVPXMScjs.annotate; exports.annotateText = _chunkTTXVPXMScjs.annotateText; exports.applyFixes = applyFixes; exports.baselineOf = baselineOf; exports.contentHash = _chunkXPMUVMV4cjs.contentHash; exports.countOf = _chunkXM6EJ6SHcjs.countOf; exports.defineLexicon = _chunkMCCI32TScjs.defineLexicon; exports.defineRule = _chunk4A34ZTVVcjs.defineRule; exports.detect = _chunkW3UPPFNZcjs.detect; exports.diff = diff; exports.explainDatelines = explainDatelines; exports.explainLines = explainLines; exports.isDerivedGuid = _chunkXPMUVMV4cjs.isDerivedGuid; exports.isPublicationBlocked = _chunkKHSK6LXBcjs.isPublicationBlocked; exports.newSince = newSince; exports.parse = _chunkMCCI32TScjs.parse; exports.parseAll = _chunkE365K3HQcjs.parseAll; exports.plainText = _chunkTV64OOG4cjs.plainText; exports.readBaseline = readBaseline; exports.report = _chunkXM6EJ6SHcjs.report; exports.reportAll = _chunkXM6EJ6SHcjs.reportAll; exports.sourceSpan = _chunkUTHQYFSBcjs.sourceSpan; exports.sourceSpans = _chunkUTHQYFSBcjs.sourceSpans; exports.splitMessages = _chunkE365K3HQcjs.splitMessages; exports.storyKey = _chunkXPMUVMV4cjs.storyKey; exports.textOf = _chunkTV64OOG4cjs.textOf; exports.toWire = _chunkPAAZVYX3cjs.toWire; exports.validate = _chunkBDVKNVWAcjs.validate; exports.verify = _chunkLJMJFQBHcjs.verify;
