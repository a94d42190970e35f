"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');

// src/formats/body/opening/opening.ts
var bare = (text) => text.replace(/[\s:—–-]{1,20}$/, "");
function withoutOpening(blocks, dateline) {
  const [first, ...rest] = blocks;
  if (!dateline || _optionalChain([first, 'optionalAccess', _2 => _2.kind]) !== "paragraph" || !first.dateline) return [...blocks];
  if (bare(first.dateline.text) !== bare(dateline.text)) return [...blocks];
  const { dateline: _, ...paragraph } = first;
  return [paragraph, ...rest];
}
function withDateline({ body, dateline }) {
  const [first, ...rest] = body;
  return dateline && _optionalChain([first, 'optionalAccess', _3 => _3.kind]) === "paragraph" && !first.dateline ? [{ ...first, dateline }, ...rest] : body;
}
var OPENING = /^[^\n]{2,120}?(?: (?:--?|[–—])|—)\s+(?=\S)/;
function openedAt(paragraph, names) {
  const start = paragraph.text.slice(0, 60).toLowerCase();
  if (paragraph.dateline || !names.some((name) => start.startsWith(name.toLowerCase()))) return void 0;
  const opening = _optionalChain([OPENING, 'access', _4 => _4.exec, 'call', _5 => _5(paragraph.text), 'optionalAccess', _6 => _6[0]]);
  if (!opening) return void 0;
  const { text, marks: all = [], ...rest } = paragraph;
  const marks = all.flatMap(
    (mark) => mark.end > opening.length ? [{ ...mark, start: Math.max(0, mark.start - opening.length), end: mark.end - opening.length }] : []
  );
  return {
    dateline: opening.trim(),
    paragraph: { ...rest, text: text.slice(opening.length), ...marks.length && { marks } }
  };
}
function asFiled(place, dateline) {
  const filed = dateline.slice(0, place.text.length);
  if (filed === place.text || filed.toLowerCase() !== place.text.toLowerCase()) return place;
  return { ...place, text: filed, name: _nullishCoalesce(place.name, () => ( place.text)) };
}

// src/formats/genres.ts
var labelOf = ({ name, code, uri }) => _nullishCoalesce(name, () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(code, () => ( uri)))));
function genresOf({ genre, genres = [] }) {
  const known = genres.filter((one) => labelOf(one) !== void 0);
  if (genre === void 0) return known;
  const main = known.find((one) => labelOf(one) === genre);
  return [_nullishCoalesce(main, () => ( { name: genre })), ...known.filter((one) => one !== main)];
}
function toGenres(found) {
  const seen = /* @__PURE__ */ new Set();
  const genres = found.filter((one) => {
    const key = JSON.stringify([one.scheme, one.code, one.uri, one.name]);
    return labelOf(one) !== void 0 && !seen.has(key) && seen.add(key);
  });
  const [first, ...rest] = genres;
  const genre = first && labelOf(first);
  const isPlain = rest.length === 0 && (first === void 0 || Object.keys(first).length === 1) && _optionalChain([first, 'optionalAccess', _7 => _7.name]) !== void 0;
  return { ...genre && { genre }, ...first && !isPlain && { genres } };
}








exports.withoutOpening = withoutOpening; exports.withDateline = withDateline; exports.openedAt = openedAt; exports.asFiled = asFiled; exports.genresOf = genresOf; exports.toGenres = toGenres;
