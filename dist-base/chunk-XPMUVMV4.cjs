"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkEJMJNZNEcjs = require('./chunk-EJMJNZNE.cjs');



var _chunkXDXVGDJKcjs = require('./chunk-XDXVGDJK.cjs');


var _chunkO5MZDMQ4cjs = require('./chunk-O5MZDMQ4.cjs');





var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/text/sha-256.ts
function constants(root) {
  const found = [];
  for (let n = 2; found.length < 64; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n && isPrime; d++) isPrime = n % d !== 0;
    if (isPrime) found.push(n ** (1 / root) % 1 * 4294967296 | 0);
  }
  return found;
}
var tables;
var rotate = (value, by) => value >>> by | value << 32 - by;
function sha256(text) {
  tables ??= { rounds: constants(3), start: constants(2).slice(0, 8) };
  const { rounds, start } = tables;
  const words = padded(new TextEncoder().encode(text));
  const state = [...start];
  const schedule = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) addBlock(state, schedule, rounds, words, block);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
function padded(bytes) {
  const size = (bytes.length + 8 >> 6) * 64 + 64;
  const message = new Uint8Array(size);
  message.set(bytes);
  message[bytes.length] = 128;
  const view = new DataView(message.buffer);
  view.setUint32(size - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(size - 4, bytes.length << 3 >>> 0);
  return Int32Array.from({ length: size / 4 }, (_, i) => view.getInt32(i * 4));
}
function addBlock(state, schedule, rounds, words, from) {
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const word = i < 16 ? wordOrZero(words, from + i) : expanded(schedule, i);
    schedule[i] = word;
    const big = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = h + big + (e & f ^ ~e & g) + wordOrZero(rounds, i) + word | 0;
    const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
    h = g;
    g = f;
    f = e;
    e = d + one | 0;
    d = c;
    c = b;
    b = a;
    a = one + two | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = wordOrZero(state, i) + wordOrZero(sums, i) | 0;
}
function expanded(schedule, i) {
  const early = wordOrZero(schedule, i - 15);
  const late = wordOrZero(schedule, i - 2);
  const small = rotate(early, 7) ^ rotate(early, 18) ^ early >>> 3;
  const large = rotate(late, 17) ^ rotate(late, 19) ^ late >>> 10;
  return wordOrZero(schedule, i - 16) + small + wordOrZero(schedule, i - 7) + large | 0;
}
var wordOrZero = (words, i) => _nullishCoalesce(words[i], () => ( 0));

// src/formats/identity/content-hash.ts
function contentHash(article) {
  _chunkJWLGQQU3cjs.requireArticle.call(void 0, "contentHash", article);
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "contentHash", () => {
    const { item: _, annotations: __, extensions: ___, ...content } = article;
    return sha256(_chunkO5MZDMQ4cjs.canonicalJson.call(void 0, content));
  });
}

// src/formats/identity/read-slug.ts
var NUMBERS = /^(?:\d{1,4}|[a-z]\d{4}(?:-[a-z]\d{4})*)$/;
var VERSION = /^(?:\d{1,2}(?:st|nd|rd|th)-?)?(?:ld|lead|nl|net|update|urgent|bjt|writethru|writethrough)\d{0,2}(?:-?(?:writethru|writethrough))?$/;
var NOTICE = /^(?:\d{1,2}(?:st|nd|rd|th)-?)?(?:kill|eliminate|withdraw\w*|withhold|hold|corr\w*|clarification|refile|repeat)$/;
var ADVISORY = /^(?:kill|correction|corrective)?-?advisory$/;
var ADVANCE = /^(adv(?=[\d-]|$)\d{0,2}(?:-\d{1,2}(?![a-z]))?)(?:-?(.+))?$/;
var PART = /^(\d{1,2})(?:st|nd|rd|th)-?(add|insert|ins|sub|take)$|^(add|insert|ins|sub|take)-?(\d{1,2})$/;
var TAKES = /^\d{1,2}takes?$/;
var TAG = /^((?:am|pm|bc|ap)-)?(?:corrected|correction|refile|rpt|repeat|update\d{1,2})-+/;
var BRACKET = /\([a-z]+\d*\)$/;
function readSlug(slugline, take) {
  const [first = "", ...rest] = slugline.normalize("NFC").toLowerCase().split(/,| _ /).map((piece) => piece.replace(/\s+/g, ""));
  const stem = first.replace(BRACKET, "").replace(TAG, "$1").replace(/\/+$/, "");
  const own = [stem || first];
  let part = partOfTake(take);
  const isNotice = rest.some((piece) => NOTICE.test(piece));
  for (const piece of rest.flatMap(splitAdvance)) {
    const [, number, kind, kindFirst, numberLast] = _nullishCoalesce(PART.exec(piece), () => ( []));
    if (_nullishCoalesce(number, () => ( numberLast))) part ??= `${_nullishCoalesce(PARTS[_nullishCoalesce(_nullishCoalesce(kind, () => ( kindFirst)), () => ( ""))], () => ( "take"))}-${Number(_nullishCoalesce(number, () => ( numberLast)))}`;
    else if (ADVISORY.test(piece) ? !isNotice : !isOfVersion(piece)) own.push(piece);
  }
  return { slug: own.join(","), ...part && { part } };
}
var PARTS = { add: "add", insert: "insert", ins: "insert", sub: "substitute" };
var CUT = /^(?:AM|PM|BC|AP)-(?!.*,\d+$)\S{19,21}$/;
var isCutSlug = (slugline) => CUT.test(slugline);
var isOfVersion = (piece) => piece === "" || NUMBERS.test(piece) || VERSION.test(piece) || NOTICE.test(piece) || TAKES.test(piece);
function splitAdvance(piece) {
  const [, advance, more] = _nullishCoalesce(ADVANCE.exec(piece), () => ( []));
  return advance ? more ? [advance, more] : [advance] : [piece];
}
var PIECES = /* @__PURE__ */ new Set(["add", "insert", "substitute"]);
function partOfTake({ kind = "take", number } = { text: "" }) {
  if (PIECES.has(kind)) return `${kind}-${_nullishCoalesce(number, () => ( 1))}`;
  return kind === "take" && number !== void 0 && number > 1 ? `take-${number}` : void 0;
}

// src/formats/identity/story-day.ts
var MINUTES_A_DAY = 1440;
var MINUTE = 6e4;
var CYCLE_HOURS = { "am-": -5 - 5, "pm-": -5 + 3 };
function storyDay(article, date, slug) {
  const { item, dateline, published } = article;
  const minute = minuteOf(_nullishCoalesce(_nullishCoalesce(_optionalChain([item, 'optionalAccess', _2 => _2.firstCreated]), () => ( _optionalChain([item, 'optionalAccess', _3 => _3.versionCreated]))), () => ( _optionalChain([item, 'optionalAccess', _4 => _4.sent]))));
  if (minute !== void 0) return dayOfMinute(minute, slug);
  return _optionalChain([(_nullishCoalesce(_nullishCoalesce(_optionalChain([dateline, 'optionalAccess', _5 => _5.date, 'optionalAccess', _6 => _6.value]), () => ( _optionalChain([published, 'optionalAccess', _7 => _7.at]))), () => ( date))), 'optionalAccess', _8 => _8.slice, 'call', _9 => _9(0, 10)]);
}
function minuteOf(instant) {
  const at = Date.parse(_nullishCoalesce(instant, () => ( "")));
  return Number.isNaN(at) ? void 0 : Math.floor(at / MINUTE);
}
function dayOfMinute(minute, slug = "") {
  const shifted = minute + (_nullishCoalesce(CYCLE_HOURS[slug.slice(0, 3)], () => ( 0))) * 60;
  return dayText(Math.floor(shifted / MINUTES_A_DAY));
}
var isoDayNumber = (day) => Math.floor(Date.parse(`${day}T00:00:00Z`) / MINUTE / MINUTES_A_DAY);
var minuteOfStory = (minute, day) => Math.min(Math.max(minute - (isoDayNumber(day) - 1) * MINUTES_A_DAY, 0) + 1, 999999999);
var dayText = (day) => new Date(day * MINUTES_A_DAY * MINUTE).toISOString().slice(0, 10);

// src/formats/identity/story-version.ts
var UPDATE_DAYS = 1;
var NOTICE_DAYS = 7;
var CHANGES = /* @__PURE__ */ new Set(["kill", "withhold", "correction", "clarification", "refile"]);
var LEADS = /* @__PURE__ */ new Set(["lead", "writethru", "update"]);
function versionBefore(earlier, own, article) {
  let latest;
  for (const key of earlier)
    if (isSameStory(key, own, reachOf(article)) && (!latest || isLater(key, latest))) latest = key;
  return latest;
}
function isSameStory(key, { guid, provider, slug, part, day }, reach) {
  if (guid !== void 0) return key.guid === guid;
  if (key.guid === void 0 || !provider || !slug) return false;
  if (key.provider !== provider || key.slug !== slug || key.part !== part) return false;
  const days = day && key.day ? isoDayNumber(day) - isoDayNumber(key.day) : 0;
  return days >= 0 && days <= reach;
}
var isLater = (a, b) => a.day === b.day ? (_nullishCoalesce(a.version, () => ( 0))) >= (_nullishCoalesce(b.version, () => ( 0))) : (_nullishCoalesce(a.day, () => ( ""))) > (_nullishCoalesce(b.day, () => ( "")));
function reachOf({ notices, take }) {
  if (_optionalChain([notices, 'optionalAccess', _10 => _10.some, 'call', _11 => _11(({ kind }) => CHANGES.has(kind))])) return NOTICE_DAYS;
  return LEADS.has(_nullishCoalesce(_optionalChain([take, 'optionalAccess', _12 => _12.kind]), () => ( ""))) || _optionalChain([notices, 'optionalAccess', _13 => _13.some, 'call', _14 => _14(({ kind }) => kind === "update")]) ? UPDATE_DAYS : 0;
}
function versionOfTake({ take, notices }) {
  if (_optionalChain([notices, 'optionalAccess', _15 => _15.some, 'call', _16 => _16(({ kind }) => CHANGES.has(kind) || kind === "update")])) return void 0;
  if (!take || !LEADS.has(_nullishCoalesce(take.kind, () => ( "")))) return 1;
  return take.number === void 0 ? void 0 : take.number + 1;
}

// src/formats/identity/story-key.ts
var keyOptions = {
  provider: { what: "a line of text", fits: (value) => _chunkXDXVGDJKcjs.isLine.call(void 0, value) },
  date: { what: "a day", fits: () => true },
  versionCreated: _chunkXDXVGDJKcjs.factOptions.versionCreated,
  earlier: { what: "a list of story keys", fits: (value) => Array.isArray(value) && value.every(isKey) }
};
var DERIVED = "urn:x-story:";
var SLUGLINE = /^(?:AM|PM|BC|AP)-[A-Z]/;
function storyKey(story, options = {}) {
  _chunkJWLGQQU3cjs.checkSubject.call(void 0, "storyKey", story);
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "storyKey", options, keyOptions);
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "storyKey", () => keyOf("article" in story ? story.article : story, options));
}
var isDerivedGuid = (guid) => guid.startsWith(DERIVED);
function keyOf(article, options) {
  const { item = {} } = article;
  const parts = lastingParts(article, options);
  const stated = item.guid === void 0 ? {} : { guid: item.guid, guidOrigin: originOf(item.guid) };
  const before = versionBefore(_nullishCoalesce(options.earlier, () => ( [])), { ...stated, ...parts }, article);
  const day = _nullishCoalesce(_optionalChain([before, 'optionalAccess', _17 => _17.day]), () => ( parts.day));
  const name = { ...nameOf(parts, before), ...stated };
  const version = _nullishCoalesce(item.version, () => ( derivedVersion(article, options, day, before)));
  return {
    ...name,
    ...version !== void 0 && { version, versionOrigin: item.version === void 0 ? "derived" : "stated" },
    ...parts,
    ...day && { day },
    missing: name.guid === void 0 ? NEEDED.filter((part) => !parts[part]) : []
  };
}
var originOf = (guid) => isDerivedGuid(guid) ? "derived" : "stated";
var NEEDED = ["provider", "day", "slug"];
function lastingParts(article, { provider: given, date, versionCreated }) {
  const { item, dateline, take, notices } = article;
  const credit = _optionalChain([dateline, 'optionalAccess', _18 => _18.credits, 'optionalAccess', _19 => _19[0]]);
  const provider = foldName(_nullishCoalesce(_nullishCoalesce(_nullishCoalesce(_nullishCoalesce(_optionalChain([item, 'optionalAccess', _20 => _20.provider, 'optionalAccess', _21 => _21.name]), () => ( given)), () => ( _optionalChain([credit, 'optionalAccess', _22 => _22.agency]))), () => ( _optionalChain([credit, 'optionalAccess', _23 => _23.text]))), () => ( "")));
  const slugline = _nullishCoalesce(article.slugline, () => ( _optionalChain([notices, 'optionalAccess', _24 => _24.find, 'call', _25 => _25(({ target = "" }) => SLUGLINE.test(target)), 'optionalAccess', _26 => _26.target])));
  const named = slugline === void 0 || isCutSlug(slugline) ? void 0 : readSlug(slugline, take);
  const day = storyDay(article, _nullishCoalesce(_chunkEJMJNZNEcjs.readDateOption.call(void 0, date), () => ( versionCreated)), _optionalChain([named, 'optionalAccess', _27 => _27.slug]));
  return {
    ...provider && { provider },
    ...day && { day },
    ..._optionalChain([named, 'optionalAccess', _28 => _28.slug]) && { slug: named.slug },
    ..._optionalChain([named, 'optionalAccess', _29 => _29.part]) && { part: named.part }
  };
}
var foldName = (name) => name.normalize("NFC").toLowerCase().trim().replace(/^the\s+/, "").replace(/\s+/g, "-");
function nameOf(parts, before) {
  if (_optionalChain([before, 'optionalAccess', _30 => _30.guid]) !== void 0) return { guid: before.guid, guidOrigin: _nullishCoalesce(before.guidOrigin, () => ( "derived")) };
  if (NEEDED.some((part2) => !parts[part2])) return {};
  const { provider = "", day = "", slug = "", part } = parts;
  return { guid: derivedGuid(provider, day, slug, part), guidOrigin: "derived" };
}
var derivedGuid = (provider, day, slug, part) => DERIVED + [provider, day, slug, ...part ? [part] : []].map(encodeURIComponent).join(":");
function derivedVersion(article, { versionCreated }, day, before) {
  const minute = minuteOf(_nullishCoalesce(_nullishCoalesce(_optionalChain([article, 'access', _31 => _31.item, 'optionalAccess', _32 => _32.versionCreated]), () => ( _optionalChain([article, 'access', _33 => _33.item, 'optionalAccess', _34 => _34.sent]))), () => ( versionCreated)));
  const own = minute !== void 0 && day ? minuteOfStory(minute, day) : versionOfTake(article);
  return before ? Math.max(_nullishCoalesce(own, () => ( 1)), (_nullishCoalesce(before.version, () => ( 1))) + 1) : own;
}
var isKey = (value) => typeof value === "object" && value !== null && "missing" in value && Array.isArray(value.missing);











exports.sha256 = sha256; exports.contentHash = contentHash; exports.minuteOf = minuteOf; exports.isoDayNumber = isoDayNumber; exports.reachOf = reachOf; exports.versionOfTake = versionOfTake; exports.storyKey = storyKey; exports.isDerivedGuid = isDerivedGuid; exports.derivedGuid = derivedGuid;
