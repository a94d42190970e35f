import {
  findRestriction
} from "./chunk-ODSP73DO.js";

// src/restrictions/embargo-end.ts
function embargoEnd({ kind, at = "" }) {
  const [, date, clock, fraction = "", offset] = ISO.exec(at) ?? [];
  if (!date || kind !== "instant" && kind !== "day") return void 0;
  const isDay = kind === "day" || !clock;
  const start = Date.parse(isDay ? `${date}T00:00:00Z` : `${date}T${clock}${offset ?? "Z"}`);
  if (Number.isNaN(start)) return void 0;
  if (isDay) return start + DAY + LAST_ZONE;
  return start + Math.ceil(Number(`0${fraction}`) * 1e3) + (offset ? 0 : LAST_ZONE);
}
function isEmbargoOver(embargo, now) {
  const end = now === void 0 ? void 0 : embargoEnd(embargo);
  return end !== void 0 && now !== void 0 && end <= Date.parse(now);
}
var DAY = 864e5;
var LAST_ZONE = 432e5;
var ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(\.\d{1,12})?\d*(Z|[+-]\d\d:\d\d)?)?$/;

// src/restrictions/embargo-explains.ts
function embargoExplains(embargo, words) {
  if (!embargo || words === embargo.text) return embargo !== void 0;
  const { at = "" } = embargo;
  const end = embargoEnd(embargo);
  if (end === void 0) return false;
  const utc = EXACT.test(at) ? timeNumbers(new Date(end).toISOString()) : [];
  const numbers = /* @__PURE__ */ new Set([...timeNumbers(at), ...utc]);
  return [...words.matchAll(/\d+/g)].every(([digits]) => numbers.has(Number(digits)));
}
function timeNumbers(time) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (time.match(/\d+/g) ?? []).map(Number);
  const half = hour % 12 || 12;
  return [year, year % 100, month, day, hour, half, minute, hour * 100 + minute, half * 100 + minute, 0];
}
var EXACT = /T.*(?:Z|[+-]\d\d:\d\d)$/;

// src/restrictions/article-restrictions.ts
function articleRestrictions(article, now, onDoubt) {
  const { item, embargo, notices = [] } = article;
  const found = [];
  if (item?.status === "canceled") found.push({ kind: "kill", path: "item.status" });
  if (item?.status === "withheld") found.push({ kind: "withhold", path: "item.status" });
  for (const [i, { kind }] of notices.entries())
    if (kind === "kill" || kind === "withhold") found.push({ kind, path: `notices.${i}` });
  if (embargo && !isEmbargoOver(embargo, now)) found.push({ kind: "embargo", path: "embargo" });
  for (const [path, text, place] of restrictingTexts(article)) {
    const kind = restrictionIn(text, place, article);
    if (kind) found.push({ kind, path });
  }
  if (onDoubt !== "publish") {
    for (const [i, { kind }] of notices.entries())
      if (kind === "possible") found.push({ kind: "withhold", path: `notices.${i}`, isPossible: true });
  }
  return found;
}
function restrictionIn(text, place, { embargo }) {
  let strictest;
  for (const part of splitRestrictionText(text, place)) {
    const kind = findRestriction(part, place)?.kind;
    if (!kind || kind === "embargo" && embargoExplains(embargo, part)) continue;
    if (kind === "kill") return kind;
    if (strictest !== "withhold") strictest = kind;
  }
  return strictest;
}
function splitRestrictionText(text, place) {
  if (!text.includes("\n")) return [text];
  const lines = text.split("\n").filter(Boolean);
  const most = place === "paragraph" ? 1 : LINES;
  return [.../* @__PURE__ */ new Set([text, ...lines.slice(0, most), ...lines.slice(-most)])];
}
function restrictingTexts(article) {
  const { headline, kicker, alternativeHeadlines, rights } = article;
  const { subheadline, slugline, summaries, editorsNotes, usageTerms, restrictions, notices = [] } = article;
  return [
    ...textsOfEntries("editorsNotes", editorsNotes, "note"),
    ...notices.flatMap(
      ({ kind, text }, i) => kind === "kill" || kind === "withhold" ? [] : [[`notices.${i}.text`, text, "note"]]
    ),
    ...placeTexts("headline", headline, "title"),
    ...placeTexts("kicker", kicker, "title"),
    ...textsOfEntries("alternativeHeadlines", alternativeHeadlines, "title"),
    ...placeTexts("subheadline", subheadline, "title"),
    ...placeTexts("slugline", slugline, "title"),
    ...placeTexts("usageTerms", usageTerms, "terms"),
    ...textsOfEntries("rights.terms", rights?.terms, "terms"),
    ...placeTexts("restrictions", restrictions, "terms"),
    ...textsOfEntries("summaries", summaries, "paragraph").filter(
      (_, i) => i === 0 || summaries?.[i]?.role !== void 0
    ),
    ...bodyEdges(article.body)
  ];
}
function placeTexts(path, texts, place) {
  if (texts === void 0) return [];
  return typeof texts === "string" ? [[path, texts, place]] : texts.map((text, i) => [`${path}.${i}`, text, place]);
}
var textsOfEntries = (path, entries = [], place) => entries.map(({ text }, i) => [`${path}.${i}.text`, text, place]);
function bodyEdges(body) {
  const first = textsFrom(body, 0, 1);
  const seen = new Set(first.map(([path]) => path));
  return [...first, ...textsFrom(body, body.length - 1, -1).filter(([path]) => !seen.has(path))];
}
function textsFrom(body, from, step) {
  const found = [];
  for (let i = from; i >= 0 && i < body.length && found.length < EDGE; i += step) {
    const texts = blockTextsOf(body[i], `body.${i}`);
    if (step < 0) texts.reverse();
    found.push(...texts.slice(0, EDGE - found.length));
  }
  return found;
}
function blockTextsOf(block, path) {
  switch (block.kind) {
    case "list":
      return ends(block.items).flatMap(([{ text }, i]) => placeTexts(`${path}.items.${i}.text`, text, "paragraph"));
    case "table":
      return ends(block.rows).flatMap(
        ([cells, i]) => placeTexts(`${path}.rows.${i}.0.text`, cells[0]?.text, "paragraph")
      );
    case "media":
    case "embed":
      return placeTexts(`${path}.caption`, block.caption, "paragraph");
    case "separator":
      return [];
    default:
      return placeTexts(`${path}.text`, block.text, "paragraph");
  }
}
var ends = (entries) => entries.flatMap(
  (entry, i) => i < EDGE || i >= entries.length - EDGE ? [[entry, i]] : []
);
var EDGE = 3;
var LINES = 200;

export {
  embargoEnd,
  isEmbargoOver,
  articleRestrictions,
  splitRestrictionText
};
