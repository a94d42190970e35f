import {
  readDateOption
} from "./chunk-IP2LF4Z4.js";
import {
  factOptions,
  isLine
} from "./chunk-C5OXRDYZ.js";
import {
  canonicalJson
} from "./chunk-ILBRBTRS.js";
import {
  checkOptions,
  checkSubject,
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";

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
var wordOrZero = (words, i) => words[i] ?? 0;

// src/formats/identity/content-hash.ts
function contentHash(article) {
  requireArticle("contentHash", article);
  return rethrowAsMisuse("contentHash", () => {
    const { item: _, annotations: __, extensions: ___, ...content } = article;
    return sha256(canonicalJson(content));
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
    const [, number, kind, kindFirst, numberLast] = PART.exec(piece) ?? [];
    if (number ?? numberLast) part ??= `${PARTS[kind ?? kindFirst ?? ""] ?? "take"}-${Number(number ?? numberLast)}`;
    else if (ADVISORY.test(piece) ? !isNotice : !isOfVersion(piece)) own.push(piece);
  }
  return { slug: own.join(","), ...part && { part } };
}
var PARTS = { add: "add", insert: "insert", ins: "insert", sub: "substitute" };
var CUT = /^(?:AM|PM|BC|AP)-(?!.*,\d+$)\S{19,21}$/;
var isCutSlug = (slugline) => CUT.test(slugline);
var isOfVersion = (piece) => piece === "" || NUMBERS.test(piece) || VERSION.test(piece) || NOTICE.test(piece) || TAKES.test(piece);
function splitAdvance(piece) {
  const [, advance, more] = ADVANCE.exec(piece) ?? [];
  return advance ? more ? [advance, more] : [advance] : [piece];
}
var PIECES = /* @__PURE__ */ new Set(["add", "insert", "substitute"]);
function partOfTake({ kind = "take", number } = { text: "" }) {
  if (PIECES.has(kind)) return `${kind}-${number ?? 1}`;
  return kind === "take" && number !== void 0 && number > 1 ? `take-${number}` : void 0;
}

// src/formats/identity/story-day.ts
var MINUTES_A_DAY = 1440;
var MINUTE = 6e4;
var CYCLE_HOURS = { "am-": -5 - 5, "pm-": -5 + 3 };
function storyDay(article, date, slug) {
  const { item, dateline, published } = article;
  const minute = minuteOf(item?.firstCreated ?? item?.versionCreated ?? item?.sent);
  if (minute !== void 0) return dayOfMinute(minute, slug);
  return (dateline?.date?.value ?? published?.at ?? date)?.slice(0, 10);
}
function minuteOf(instant) {
  const at = Date.parse(instant ?? "");
  return Number.isNaN(at) ? void 0 : Math.floor(at / MINUTE);
}
function dayOfMinute(minute, slug = "") {
  const shifted = minute + (CYCLE_HOURS[slug.slice(0, 3)] ?? 0) * 60;
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
var isLater = (a, b) => a.day === b.day ? (a.version ?? 0) >= (b.version ?? 0) : (a.day ?? "") > (b.day ?? "");
function reachOf({ notices, take }) {
  if (notices?.some(({ kind }) => CHANGES.has(kind))) return NOTICE_DAYS;
  return LEADS.has(take?.kind ?? "") || notices?.some(({ kind }) => kind === "update") ? UPDATE_DAYS : 0;
}
function versionOfTake({ take, notices }) {
  if (notices?.some(({ kind }) => CHANGES.has(kind) || kind === "update")) return void 0;
  if (!take || !LEADS.has(take.kind ?? "")) return 1;
  return take.number === void 0 ? void 0 : take.number + 1;
}

// src/formats/identity/story-key.ts
var keyOptions = {
  provider: { what: "a line of text", fits: (value) => isLine(value) },
  date: { what: "a day", fits: () => true },
  versionCreated: factOptions.versionCreated,
  earlier: { what: "a list of story keys", fits: (value) => Array.isArray(value) && value.every(isKey) }
};
var DERIVED = "urn:x-story:";
var SLUGLINE = /^(?:AM|PM|BC|AP)-[A-Z]/;
function storyKey(story, options = {}) {
  checkSubject("storyKey", story);
  checkOptions("storyKey", options, keyOptions);
  return rethrowAsMisuse("storyKey", () => keyOf("article" in story ? story.article : story, options));
}
var isDerivedGuid = (guid) => guid.startsWith(DERIVED);
function keyOf(article, options) {
  const { item = {} } = article;
  const parts = lastingParts(article, options);
  const stated = item.guid === void 0 ? {} : { guid: item.guid, guidOrigin: originOf(item.guid) };
  const before = versionBefore(options.earlier ?? [], { ...stated, ...parts }, article);
  const day = before?.day ?? parts.day;
  const name = { ...nameOf(parts, before), ...stated };
  const version = item.version ?? derivedVersion(article, options, day, before);
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
  const credit = dateline?.credits?.[0];
  const provider = foldName(item?.provider?.name ?? given ?? credit?.agency ?? credit?.text ?? "");
  const slugline = article.slugline ?? notices?.find(({ target = "" }) => SLUGLINE.test(target))?.target;
  const named = slugline === void 0 || isCutSlug(slugline) ? void 0 : readSlug(slugline, take);
  const day = storyDay(article, readDateOption(date) ?? versionCreated, named?.slug);
  return {
    ...provider && { provider },
    ...day && { day },
    ...named?.slug && { slug: named.slug },
    ...named?.part && { part: named.part }
  };
}
var foldName = (name) => name.normalize("NFC").toLowerCase().trim().replace(/^the\s+/, "").replace(/\s+/g, "-");
function nameOf(parts, before) {
  if (before?.guid !== void 0) return { guid: before.guid, guidOrigin: before.guidOrigin ?? "derived" };
  if (NEEDED.some((part2) => !parts[part2])) return {};
  const { provider = "", day = "", slug = "", part } = parts;
  return { guid: derivedGuid(provider, day, slug, part), guidOrigin: "derived" };
}
var derivedGuid = (provider, day, slug, part) => DERIVED + [provider, day, slug, ...part ? [part] : []].map(encodeURIComponent).join(":");
function derivedVersion(article, { versionCreated }, day, before) {
  const minute = minuteOf(article.item?.versionCreated ?? article.item?.sent ?? versionCreated);
  const own = minute !== void 0 && day ? minuteOfStory(minute, day) : versionOfTake(article);
  return before ? Math.max(own ?? 1, (before.version ?? 1) + 1) : own;
}
var isKey = (value) => typeof value === "object" && value !== null && "missing" in value && Array.isArray(value.missing);

export {
  sha256,
  contentHash,
  minuteOf,
  isoDayNumber,
  reachOf,
  versionOfTake,
  storyKey,
  isDerivedGuid,
  derivedGuid
};
