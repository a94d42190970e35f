"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }



var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');



var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');




var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');

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
var readStatus = (value) => _optionalChain([value, 'optionalAccess', _ => _.trim, 'call', _2 => _2()]) ? _nullishCoalesce(knownStatus(value), () => ( "withheld")) : void 0;
var isEmbargoStatus = (value) => value !== void 0 && /^embargo(?:ed)?$/.test(plain(value));
var strictestWithEmbargo = (embargo, all) => statusInJson(_optionalChain([embargo, 'optionalAccess', _3 => _3.at]) === void 0 ? all : all.filter((one) => typeof one !== "string" || !isEmbargoStatus(one)));
var STRICTNESS = [void 0, "usable", "withheld", "canceled"];
var strictestStatus = (all) => [...all].sort((a, b) => STRICTNESS.indexOf(b) - STRICTNESS.indexOf(a))[0];
function statusInJson(value) {
  if (value === void 0 || value === null) return void 0;
  if (Array.isArray(value)) return strictestStatus(value.map(statusInJson));
  return typeof value === "string" ? readStatus(value) : "withheld";
}

// src/formats/restrictions.ts
function exactEmbargo(embargo) {
  return embargo.kind === "instant" ? _chunkGPU7YA55cjs.toInstant.call(void 0, embargo.at) : void 0;
}
function roundTripEmbargo({ embargo }) {
  if (!embargo) return void 0;
  const at = exactEmbargo(embargo);
  return at ? { kind: "instant", text: embargo.text, at } : { kind: "open", text: embargo.text };
}
function writtenEnd(embargo, now) {
  const exact = exactEmbargo(embargo);
  const end = exact === void 0 && _chunkOKVUCM2Ucjs.isEmbargoOver.call(void 0, embargo, now) ? _chunkOKVUCM2Ucjs.embargoEnd.call(void 0, embargo) : void 0;
  return end === void 0 ? exact : new Date(end).toISOString().replace(".000", "");
}
function effectiveStatus(article, now) {
  const found = _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article, now);
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
  const text = _nullishCoalesce(_nullishCoalesce(note, () => ( _chunkGPU7YA55cjs.toText.call(void 0, value))), () => ( "embargoed"));
  const at = _chunkGPU7YA55cjs.toInstant.call(void 0, value, true);
  if (at) return { kind: "instant", text, at };
  const until = _chunkGPU7YA55cjs.toDay.call(void 0, value);
  return until ? { kind: "day", text, at: until } : { kind: "open", text };
}
function strictestEmbargo(all) {
  const end = (embargo) => _nullishCoalesce(_chunkOKVUCM2Ucjs.embargoEnd.call(void 0, embargo), () => ( Number.POSITIVE_INFINITY));
  const known = all.filter((embargo) => embargo !== void 0);
  return known.reduce((best, one) => best && end(best) >= end(one) ? best : one, void 0);
}
function mergeRestrictions(outer, inner) {
  if (!inner) return {};
  const status = strictestStatus([_optionalChain([outer, 'access', _4 => _4.item, 'optionalAccess', _5 => _5.status]), _optionalChain([inner, 'access', _6 => _6.item, 'optionalAccess', _7 => _7.status])]);
  const embargo = strictestEmbargo([outer.embargo, inner.embargo]);
  const terms = outer.usageTerms !== void 0 && inner.usageTerms !== outer.usageTerms ? inner.usageTerms : void 0;
  const both = {
    notices: union(outer.notices, inner.notices, ({ kind, text }) => `${kind} ${text}`),
    editorsNotes: union(outer.editorsNotes, inner.editorsNotes, ({ text }) => text),
    restrictions: union(outer.restrictions, [...terms ? [terms] : [], ..._nullishCoalesce(inner.restrictions, () => ( []))], String)
  };
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    item: status && { ...outer.item, status },
    embargo,
    notices: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, both.notices),
    editorsNotes: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, both.editorsNotes),
    restrictions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, both.restrictions),
    usageTerms: _nullishCoalesce(outer.usageTerms, () => ( inner.usageTerms)),
    expires: _nullishCoalesce(outer.expires, () => ( inner.expires))
  });
}
function union(outer = [], inner = [], key) {
  const known = new Set(outer.map(key));
  return [...outer, ...inner.filter((one) => !known.has(key(one)))];
}
function readExpiry(value) {
  const expires = _chunkGPU7YA55cjs.toInstant.call(void 0, value);
  if (expires) return { expires };
  const text = _chunkGPU7YA55cjs.toText.call(void 0, value);
  return text ? { restriction: `Expires ${text}` } : {};
}



















exports.knownStatus = knownStatus; exports.otherStatuses = otherStatuses; exports.readStatus = readStatus; exports.isEmbargoStatus = isEmbargoStatus; exports.strictestWithEmbargo = strictestWithEmbargo; exports.strictestStatus = strictestStatus; exports.statusInJson = statusInJson; exports.exactEmbargo = exactEmbargo; exports.roundTripEmbargo = roundTripEmbargo; exports.writtenEnd = writtenEnd; exports.effectiveStatus = effectiveStatus; exports.usageTexts = usageTexts; exports.embargoInJson = embargoInJson; exports.readEmbargo = readEmbargo; exports.strictestEmbargo = strictestEmbargo; exports.mergeRestrictions = mergeRestrictions; exports.readExpiry = readExpiry;
