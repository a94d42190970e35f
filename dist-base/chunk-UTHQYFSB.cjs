"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }


var _chunkUTT3YJM5cjs = require('./chunk-UTT3YJM5.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/diagnostics/story.ts
function sourceSpans(story, path, start = 0, end = Number.POSITIVE_INFINITY) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "sourceSpans", () => findSpans(story, path, start, end));
}
function findSpans(story, path, start, end) {
  const span = Object.hasOwn(story.spans, path) ? story.spans[path] : void 0;
  return span ? _chunkUTT3YJM5cjs.sourceSpansOf.call(void 0, story.repairs, span.start, span.end, start, end, growthIn(story.repairs)) : [];
}
var MANY = 32;
var growths = /* @__PURE__ */ new WeakMap();
function growthIn(repairs) {
  if (repairs.length < MANY) return void 0;
  const known = growths.get(repairs);
  if (_optionalChain([known, 'optionalAccess', _ => _.length]) === repairs.length + 1) return known;
  const growth = _chunkUTT3YJM5cjs.growthOf.call(void 0, repairs);
  growths.set(repairs, growth);
  return growth;
}

// src/diagnostics/source-span.ts
function sourceSpan(story, path, part) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "sourceSpan", () => findSourceSpan(story, path, part));
}
function findSourceSpan(story, path, part) {
  const key = spanPath(story, path);
  if (key === void 0) return void 0;
  if (part && part.start >= part.end) {
    const [next] = sourceSpans(story, key, part.start, part.start + 1);
    const at = _nullishCoalesce(_optionalChain([next, 'optionalAccess', _2 => _2.start]), () => ( _optionalChain([sourceSpans, 'call', _3 => _3(story, key), 'access', _4 => _4.at, 'call', _5 => _5(-1), 'optionalAccess', _6 => _6.end])));
    return at === void 0 ? void 0 : { start: at, end: at };
  }
  const spans = part ? sourceSpans(story, key, part.start, part.end) : sourceSpans(story, key);
  const [first] = spans;
  const last = spans.at(-1);
  return first && last && { start: first.start, end: last.end };
}
function spanPath({ spans }, path) {
  if (Object.hasOwn(spans, path)) return path;
  return Object.hasOwn(spans, `${path}.text`) ? `${path}.text` : void 0;
}

// src/rules/engine/excerpt.ts
var HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;
function excerpt(text, most = 60) {
  const head = text.slice(0, most * 4).replace(/\s+/g, " ").replace(HALVES, "").trim();
  if (head.length <= most) return `\u201C${head}${text.length > most * 4 ? "\u2026" : ""}\u201D`;
  return `\u201C${head.slice(0, most).replace(HALVES, "").trimEnd()}\u2026\u201D`;
}
function excerptAround(text, start, end, reach = 30) {
  const from = start <= reach ? 0 : start - reach;
  const to = Math.min(text.length, end + reach);
  const head = from === 0 ? text.slice(0, start) : `\u2026${text.slice(from, start).replace(/^\S*\s+/, "")}`;
  const tail = to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\s+\S*$/, "")}\u2026`;
  return `\u201C${`${head.replace(HALVES, "")}${text.slice(start, end)}${tail.replace(HALVES, "")}`.replace(/\s+/g, " ")}\u201D`;
}






exports.sourceSpans = sourceSpans; exports.sourceSpan = sourceSpan; exports.excerpt = excerpt; exports.excerptAround = excerptAround;
