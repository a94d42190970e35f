import {
  growthOf,
  sourceSpansOf
} from "./chunk-XUFN6AVP.js";
import {
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";

// src/diagnostics/story.ts
function sourceSpans(story, path, start = 0, end = Number.POSITIVE_INFINITY) {
  return rethrowAsMisuse("sourceSpans", () => findSpans(story, path, start, end));
}
function findSpans(story, path, start, end) {
  const span = Object.hasOwn(story.spans, path) ? story.spans[path] : void 0;
  return span ? sourceSpansOf(story.repairs, span.start, span.end, start, end, growthIn(story.repairs)) : [];
}
var MANY = 32;
var growths = /* @__PURE__ */ new WeakMap();
function growthIn(repairs) {
  if (repairs.length < MANY) return void 0;
  const known = growths.get(repairs);
  if (known?.length === repairs.length + 1) return known;
  const growth = growthOf(repairs);
  growths.set(repairs, growth);
  return growth;
}

// src/diagnostics/source-span.ts
function sourceSpan(story, path, part) {
  return rethrowAsMisuse("sourceSpan", () => findSourceSpan(story, path, part));
}
function findSourceSpan(story, path, part) {
  const key = spanPath(story, path);
  if (key === void 0) return void 0;
  if (part && part.start >= part.end) {
    const [next] = sourceSpans(story, key, part.start, part.start + 1);
    const at = next?.start ?? sourceSpans(story, key).at(-1)?.end;
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

export {
  sourceSpans,
  sourceSpan,
  excerpt,
  excerptAround
};
