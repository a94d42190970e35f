import {
  articleRestrictions,
  embargoEnd,
  isEmbargoOver
} from "./chunk-BQ2HDHVF.js";
import {
  nonEmpty,
  withoutUndefined
} from "./chunk-SIFXUQRP.js";
import {
  toDay,
  toInstant,
  toText
} from "./chunk-WZR4J4NQ.js";

// src/formats/publishing-status.ts
var STATUSES = /* @__PURE__ */ (() => new Map([
  ...each("usable", "usable published"),
  ...each("canceled", "canceled cancelled cancel killed kill recalled recall retracted withdrawn withdraw revoked"),
  ...each("canceled", "eliminated deleted removed spiked trash trashed obsolete"),
  ...each("withheld", "withheld withhold hold held onhold draft autodraft private pending pendingreview review"),
  ...each("withheld", "inreview future scheduled embargo embargoed embargoing unpublished incomplete inprogress"),
  ...each("withheld", "hidden internal blocked suspended notforpublication donotpublish")
]))();
function each(status, words) {
  return words.split(" ").map((word) => [word, status]);
}
var plain = (value) => value.trim().toLowerCase().replace(/^stat:|^.*[/#]/, "").replace(/[\s_-]+/g, "");
var knownStatus = (value) => value === void 0 ? void 0 : STATUSES.get(plain(value));
var otherStatuses = ({ status, state }) => [status, state].filter((word) => typeof word === "string" && knownStatus(word) !== void 0);
var readStatus = (value) => value?.trim() ? knownStatus(value) ?? "withheld" : void 0;
var isEmbargoStatus = (value) => value !== void 0 && /^embargo(?:ed)?$/.test(plain(value));
var strictestWithEmbargo = (embargo, all) => statusInJson(embargo?.at === void 0 ? all : all.filter((one) => typeof one !== "string" || !isEmbargoStatus(one)));
var STRICTNESS = [void 0, "usable", "withheld", "canceled"];
var strictestStatus = (all) => [...all].sort((a, b) => STRICTNESS.indexOf(b) - STRICTNESS.indexOf(a))[0];
function statusInJson(value) {
  if (value === void 0 || value === null) return void 0;
  if (Array.isArray(value)) return strictestStatus(value.map(statusInJson));
  return typeof value === "string" ? readStatus(value) : "withheld";
}

// src/formats/restrictions.ts
function exactEmbargo(embargo) {
  return embargo.kind === "instant" ? toInstant(embargo.at) : void 0;
}
function roundTripEmbargo({ embargo }) {
  if (!embargo) return void 0;
  const at = exactEmbargo(embargo);
  return at ? { kind: "instant", text: embargo.text, at } : { kind: "open", text: embargo.text };
}
function writtenEnd(embargo, now) {
  const exact = exactEmbargo(embargo);
  const end = exact === void 0 && isEmbargoOver(embargo, now) ? embargoEnd(embargo) : void 0;
  return end === void 0 ? exact : new Date(end).toISOString().replace(".000", "");
}
function effectiveStatus(article, now) {
  const found = articleRestrictions(article, now);
  if (found.some(({ kind }) => kind === "kill")) return "canceled";
  const exact = article.embargo && exactEmbargo(article.embargo);
  return found.every(({ path }) => path === "embargo" && exact) ? "usable" : "withheld";
}
function usageTexts({ usageTerms, restrictions = [] }) {
  return usageTerms === void 0 ? [...restrictions] : [usageTerms, ...restrictions];
}
function embargoInJson(value) {
  if (value === void 0 || value === null || value === false) return void 0;
  return readEmbargo(typeof value === "string" || typeof value === "number" ? String(value) : void 0, void 0);
}
function readEmbargo(value, note) {
  const text = note ?? toText(value) ?? "embargoed";
  const at = toInstant(value, true);
  if (at) return { kind: "instant", text, at };
  const until = toDay(value);
  return until ? { kind: "day", text, at: until } : { kind: "open", text };
}
function strictestEmbargo(all) {
  const end = (embargo) => embargoEnd(embargo) ?? Number.POSITIVE_INFINITY;
  const known = all.filter((embargo) => embargo !== void 0);
  return known.reduce((best, one) => best && end(best) >= end(one) ? best : one, void 0);
}
function mergeRestrictions(outer, inner) {
  if (!inner) return {};
  const status = strictestStatus([outer.item?.status, inner.item?.status]);
  const embargo = strictestEmbargo([outer.embargo, inner.embargo]);
  const terms = outer.usageTerms !== void 0 && inner.usageTerms !== outer.usageTerms ? inner.usageTerms : void 0;
  const both = {
    notices: union(outer.notices, inner.notices, ({ kind, text }) => `${kind} ${text}`),
    editorsNotes: union(outer.editorsNotes, inner.editorsNotes, ({ text }) => text),
    restrictions: union(outer.restrictions, [...terms ? [terms] : [], ...inner.restrictions ?? []], String)
  };
  return withoutUndefined({
    item: status && { ...outer.item, status },
    embargo,
    notices: nonEmpty(both.notices),
    editorsNotes: nonEmpty(both.editorsNotes),
    restrictions: nonEmpty(both.restrictions),
    usageTerms: outer.usageTerms ?? inner.usageTerms,
    expires: outer.expires ?? inner.expires
  });
}
function union(outer = [], inner = [], key) {
  const known = new Set(outer.map(key));
  return [...outer, ...inner.filter((one) => !known.has(key(one)))];
}
function readExpiry(value) {
  const expires = toInstant(value);
  if (expires) return { expires };
  const text = toText(value);
  return text ? { restriction: `Expires ${text}` } : {};
}

export {
  knownStatus,
  otherStatuses,
  readStatus,
  isEmbargoStatus,
  strictestWithEmbargo,
  strictestStatus,
  statusInJson,
  exactEmbargo,
  roundTripEmbargo,
  writtenEnd,
  effectiveStatus,
  usageTexts,
  embargoInJson,
  readEmbargo,
  strictestEmbargo,
  mergeRestrictions,
  readExpiry
};
