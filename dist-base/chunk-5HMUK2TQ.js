import {
  toLine
} from "./chunk-WZR4J4NQ.js";

// src/formats/body/opening/opening.ts
var bare = (text) => text.replace(/[\s:—–-]{1,20}$/, "");
function withoutOpening(blocks, dateline) {
  const [first, ...rest] = blocks;
  if (!dateline || first?.kind !== "paragraph" || !first.dateline) return [...blocks];
  if (bare(first.dateline.text) !== bare(dateline.text)) return [...blocks];
  const { dateline: _, ...paragraph } = first;
  return [paragraph, ...rest];
}
function withDateline({ body, dateline }) {
  const [first, ...rest] = body;
  return dateline && first?.kind === "paragraph" && !first.dateline ? [{ ...first, dateline }, ...rest] : body;
}
var OPENING = /^[^\n]{2,120}?(?: (?:--?|[–—])|—)\s+(?=\S)/;
function openedAt(paragraph, names) {
  const start = paragraph.text.slice(0, 60).toLowerCase();
  if (paragraph.dateline || !names.some((name) => start.startsWith(name.toLowerCase()))) return void 0;
  const opening = OPENING.exec(paragraph.text)?.[0];
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
  return { ...place, text: filed, name: place.name ?? place.text };
}

// src/formats/genres.ts
var labelOf = ({ name, code, uri }) => name ?? toLine(code ?? uri);
function genresOf({ genre, genres = [] }) {
  const known = genres.filter((one) => labelOf(one) !== void 0);
  if (genre === void 0) return known;
  const main = known.find((one) => labelOf(one) === genre);
  return [main ?? { name: genre }, ...known.filter((one) => one !== main)];
}
function toGenres(found) {
  const seen = /* @__PURE__ */ new Set();
  const genres = found.filter((one) => {
    const key = JSON.stringify([one.scheme, one.code, one.uri, one.name]);
    return labelOf(one) !== void 0 && !seen.has(key) && seen.add(key);
  });
  const [first, ...rest] = genres;
  const genre = first && labelOf(first);
  const isPlain = rest.length === 0 && (first === void 0 || Object.keys(first).length === 1) && first?.name !== void 0;
  return { ...genre && { genre }, ...first && !isPlain && { genres } };
}

export {
  withoutOpening,
  withDateline,
  openedAt,
  asFiled,
  genresOf,
  toGenres
};
