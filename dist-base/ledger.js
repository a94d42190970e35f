import {
  derivedGuid,
  isoDayNumber,
  minuteOf,
  reachOf,
  sha256,
  storyKey,
  versionOfTake
} from "./chunk-BCPAZHYE.js";
import "./chunk-IP2LF4Z4.js";
import {
  isLine
} from "./chunk-C5OXRDYZ.js";
import {
  mergeRestrictions
} from "./chunk-WIDA2SCI.js";
import {
  nowOptions
} from "./chunk-MXRM5SUG.js";
import {
  articleRestrictions,
  embargoEnd
} from "./chunk-BQ2HDHVF.js";
import "./chunk-ODSP73DO.js";
import "./chunk-23THWB5B.js";
import "./chunk-URP6EL5O.js";
import {
  fnvHash
} from "./chunk-QT4JNBDD.js";
import {
  canonicalJson
} from "./chunk-ILBRBTRS.js";
import "./chunk-SIFXUQRP.js";
import "./chunk-WZR4J4NQ.js";
import "./chunk-U4YJYLWG.js";
import "./chunk-RGLTPRQ2.js";
import "./chunk-3KXIAZA6.js";
import "./chunk-WMXNVVOX.js";
import {
  checkList,
  checkOptions,
  checkSubject,
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import "./chunk-JCLXVOGT.js";
import "./chunk-JSBRDJBE.js";

// src/workflows/ledger/ledger-reader.ts
var topicOf = ({ provider, slug, day }) => provider && slug && day ? { provider, slug, day } : void 0;
var MILLISECONDS_A_DAY = 864e5;
var topicAfter = (topic, days) => ({
  ...topic,
  day: new Date((isoDayNumber(topic.day) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
});
function topicsOf({ records }) {
  const topics = records.flatMap((record) => topicOf(record) ?? []);
  return [...new Map(topics.map((topic) => [JSON.stringify(Object.values(topic)), topic])).values()];
}

// src/workflows/ledger/ledger-record.ts
var recordId = ({ time: _, ...rest }) => canonicalJson(rest);
function withoutRepeats(records) {
  const first = /* @__PURE__ */ new Map();
  for (const record of records) {
    const { hash, role, part, version, blocks } = record;
    const key = canonicalJson([hash, role, part ?? null, version ?? null, blocks ?? null]);
    const known = first.get(key);
    if (!known || timeOf(record) < timeOf(known)) first.set(key, record);
  }
  return [...first.values()];
}
var timeOf = ({ time = Number.POSITIVE_INFINITY }) => time;
var MOST = 256;
function withRecord(entry, record) {
  const id = recordId(record);
  const known = entry.records.find((one) => recordId(one) === id);
  if (known && timeOf(known) <= timeOf(record)) return entry;
  const records = [...entry.records.filter((one) => one !== known), record];
  return { guid: entry.guid, records: pruned(records.sort((a, b) => recordId(a) < recordId(b) ? -1 : 1)) };
}
function pruned(records) {
  if (records.length <= MOST) return records;
  const age = (one) => one.role === "kill" ? Number.POSITIVE_INFINITY : one.version ?? one.time ?? one.rank ?? 0;
  const oldest = records.reduce((best, one) => age(one) < age(best) ? one : best);
  return records.filter((one) => one !== oldest);
}
var isAnchored = ({ records }) => records.some(
  ({ role, part, reach, guid }) => part === void 0 && role !== "kill" && (reach === 0 || guid !== void 0)
);

// src/workflows/ledger/order-records.ts
function compareVersions(a, b) {
  return difference(a.version, b.version) || difference(a.time, b.time) || Number(isOriginal(b)) - Number(isOriginal(a)) || difference(a.rank, b.rank);
}
var difference = (a, b) => a === void 0 || b === void 0 ? 0 : a - b;
var isOriginal = ({ role, rank }) => role === "story" && (rank ?? 1) === 1;
function newestOf(records) {
  const latest = records.reduce(
    (best, one) => best && compareVersions(best, one) >= 0 ? best : one,
    void 0
  );
  const open = latest ? records.filter((one) => compareVersions(one, latest) >= 0) : [];
  const newest = open.filter((one) => !records.some((other) => compareVersions(one, other) < 0));
  return newest.length > 0 ? newest : records;
}
var ROLES = ["story", "lead", "piece", "correction", "kill"];
function chooseRecord(records) {
  const key = (record) => [
    strictness(record),
    ROLES.indexOf(record.role),
    record.rank ?? 0,
    record.version ?? 0,
    record.hash
  ];
  return records.reduce(
    (best, one) => best && compareKeys(key(best), key(one)) >= 0 ? best : one,
    void 0
  );
}
function strictness({ blocks = {} }) {
  if (blocks.withhold) return 4;
  if (blocks.embargo === "open") return 3;
  return blocks.possible ? 2 : blocks.embargo === void 0 ? 0 : 1;
}
function compareKeys(a, b) {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? "";
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

// src/workflows/ledger/place-pieces.ts
function placePieces(records, base) {
  const killed = new Set(records.flatMap(({ role, part }) => role === "kill" ? part ?? [] : []));
  const parts = [...new Set(records.flatMap(({ part }) => part === void 0 || killed.has(part) ? [] : part))];
  const open = /* @__PURE__ */ new Set();
  return parts.sort(compareParts).flatMap((part) => {
    const newest = newestOf(records.filter((record2) => record2.part === part));
    const record = chooseRecord(newest);
    if (!record) return [];
    const [kind = "", number = "1"] = part.split("-");
    const state = newest.length > 1 ? "unordered" : stateOf(record, base, kind, Number(number), open, parts);
    if (state !== "joined") open.add(kind);
    return [{ part, hash: record.hash, state, record }];
  });
}
function stateOf(record, base, kind, number, open, parts) {
  if (!base) return "waiting";
  if (base.role !== "story" || (base.rank ?? 1) > 1 || (base.version ?? 1) > 1) {
    if (base.time === void 0 || record.time === void 0) return "unordered";
    if (record.time < base.time) return "superseded";
  }
  if (kind !== "add" && kind !== "take") return "unplaced";
  const first = kind === "take" ? 2 : 1;
  const hasGap = number > first && (open.has(kind) || !parts.includes(`${kind}-${number - 1}`));
  return hasGap ? "waiting" : "joined";
}
function compareParts(a, b) {
  const [[kindA = "", numberA = ""], [kindB = "", numberB = ""]] = [a.split("-"), b.split("-")];
  return kindA === kindB ? Number(numberA) - Number(numberB) : kindA < kindB ? 1 : -1;
}

// src/workflows/ledger/ledger-view.ts
function viewStory(guid, all, unsure = []) {
  const records = withoutRepeats(all);
  const kills = records.filter(({ role, part }) => role === "kill" && part === void 0);
  const versions = records.filter(({ role, part }) => role !== "kill" && part === void 0);
  const newest = newestOf(versions);
  const current = chooseRecord(newest);
  const pieces = placePieces(
    records.filter(({ part }) => part !== void 0),
    current
  );
  const used = [...newest, ...pieces.flatMap(({ state, record }) => state === "joined" ? [record] : [])];
  const blocks = strictestBlocks(used);
  const conflicts = [
    ...unsure,
    ...newest.length > 1 ? [conflict("order", newest)] : [],
    ...pieces.flatMap(({ state, record }) => state === "unordered" ? [conflict("order", [record])] : []),
    ...afterKill(kills, versions)
  ];
  return {
    guid,
    status: kills.length ? "killed" : current ? statusOf(blocks) : "incomplete",
    ...blocks.embargo !== void 0 && { until: blocks.embargo },
    ...current?.version !== void 0 && { version: current.version },
    ...current && { hash: current.hash },
    pieces: pieces.map(({ record: _, ...piece }) => piece),
    conflicts
  };
}
var conflict = (kind, records) => ({
  kind,
  hashes: records.map(({ hash }) => hash).sort()
});
function afterKill(kills, versions) {
  const later = versions.filter((one) => kills.some((kill) => compareVersions(kill, one) < 0));
  return later.length ? [conflict("after-kill", later)] : [];
}
function statusOf({ withhold, possible, embargo }) {
  if (withhold) return "withheld";
  if (embargo === "open") return "embargoed";
  return possible ? "possible" : embargo === void 0 ? "usable" : "embargoed";
}
function strictestBlocks(records) {
  const all = records.map(({ blocks = {} }) => blocks);
  const ends = all.flatMap(({ embargo }) => embargo ?? []).sort();
  const end = ends.at(-1);
  return {
    ...all.some(({ withhold }) => withhold) && { withhold: true },
    ...all.some(({ possible }) => possible) && { possible: true },
    ...end !== void 0 && { embargo: end }
  };
}

// src/workflows/ledger/find-targets.ts
var REACH = 7;
function findTargets(record, entry, reader) {
  const own = { guids: [entry.guid], isUnsure: false };
  const topic = topicOf(record);
  if (!topic || isAnchored(entry)) return own;
  const found = [];
  for (let days = 0; days <= record.reach; days++) {
    for (const guid of reader.anchored(days === 0 ? topic : topicAfter(topic, -days)))
      if (!found.includes(guid)) found.push(guid);
    if (found.length && (record.role !== "kill" || days === 0)) break;
  }
  if (found.length === 0) return own;
  const isUnsure = found.length > 1;
  return isUnsure && record.role !== "kill" ? { ...own, isUnsure } : { guids: found, isUnsure };
}
function readStory(guid, reader) {
  const entry = reader.entry(guid);
  if (!entry) return void 0;
  const records = [];
  const unsure = [];
  for (const source of [entry, ...looseAround(entry, reader)])
    for (const record of source.records) {
      const { guids, isUnsure } = findTargets(record, source, reader);
      if (!guids.includes(guid)) continue;
      records.push(record);
      if (isUnsure) unsure.push({ kind: "target", hashes: [record.hash] });
    }
  return records.length ? viewStory(guid, records, unsure) : void 0;
}
function looseAround(entry, reader) {
  const guids = /* @__PURE__ */ new Set();
  for (const topic of topicsOf(entry)) for (const guid of reader.loose(topic, REACH)) guids.add(guid);
  guids.delete(entry.guid);
  return [...guids].sort().flatMap((guid) => reader.entry(guid) ?? []);
}

// src/workflows/ledger/join-takes.ts
function joinTakes(story, pieces) {
  requireArticle("joinTakes", story);
  checkList("joinTakes", pieces);
  for (const piece of pieces) requireArticle("joinTakes", piece);
  return rethrowAsMisuse("joinTakes", () => pieces.reduce(joinTake, story));
}
function joinTake(story, piece) {
  const { annotations: _, ...rest } = story;
  return {
    ...rest,
    ...mergeRestrictions(rest, piece),
    body: [...rest.body, ...piece.body],
    ...(rest.signoff || piece.signoff) && { signoff: [...rest.signoff ?? [], ...piece.signoff ?? []] }
  };
}

// src/workflows/ledger/ledger-output.ts
function outputOf(story, { now, onDoubt = "refuse" } = {}) {
  const { guid, status, until, hash, pieces, version } = story;
  if (status === "killed" || status === "withheld") return { action: "withdraw", guid, reason: status };
  if (status === "incomplete" || hash === void 0) return void 0;
  if (until !== void 0 && !isOver(until, now)) return { action: "withdraw", guid, reason: "embargoed" };
  if (status === "possible" && onDoubt === "refuse") return { action: "withdraw", guid, reason: "possible" };
  const joined = pieces.flatMap((piece) => piece.state === "joined" ? piece.hash : []);
  return { action: "write", guid, hashes: [hash, ...joined], ...version !== void 0 && { version } };
}
var isOver = (until, now) => until !== "open" && now !== void 0 && Date.parse(until) <= Date.parse(now);

// src/workflows/ledger/json-trie.ts
var LEAF = 8;
var DEPTH = 8;
function trieGet(trie, key) {
  const digits = fnvHash(key);
  let node = trie;
  for (let depth = 0; node?.branches; depth++) node = node.branches[digits.charAt(depth)];
  return node?.values && Object.hasOwn(node.values, key) ? node.values[key] : void 0;
}
var trieSet = (trie, key, value) => setAt(trie, key, value, fnvHash(key), 0);
function setAt(node, key, value, digits, depth) {
  if (node.branches) {
    const digit = digits.charAt(depth);
    const branch = setAt(node.branches[digit] ?? {}, key, value, digits, depth + 1);
    return { branches: { ...node.branches, [digit]: branch } };
  }
  const values = sorted({ ...node.values, [key]: value });
  if (Object.keys(values).length <= LEAF || depth >= DEPTH) return { values };
  return Object.entries(values).reduce(
    (split, [each, one]) => setAt(split, each, one, fnvHash(each), depth),
    { branches: {} }
  );
}
var sorted = (values) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => a < b ? -1 : 1));
function* trieEntries({ values = {}, branches = {} }) {
  for (const entry of Object.entries(values)) yield entry;
  for (const branch of Object.values(branches)) yield* trieEntries(branch);
}

// src/workflows/ledger/message-hash.ts
function messageHash(article, slug) {
  const { item: _, annotations: __, extensions: ___, slugline, take, ...content } = article;
  return sha256(
    canonicalJson({
      ...content,
      slugline: slug ?? slugline?.toLowerCase(),
      take: take && { kind: take.kind, number: take.number, of: take.of, pickup: take.pickup }
    })
  );
}

// src/workflows/ledger/record-of.ts
function recordOf(story, source) {
  const article = "article" in story ? story.article : story;
  const { item } = article;
  const { provider, day, slug, part } = storyKey(article, source);
  const restrictions = articleRestrictions(article);
  const isKill = restrictions.some(({ kind }) => kind === "kill");
  const role = isKill ? "kill" : part === void 0 ? roleOf(article) : "piece";
  const blocks = blocksOf(article, restrictions);
  const time = timeOf2(article);
  const rank = versionOfTake(article);
  return {
    hash: messageHash(article, slug),
    role,
    ...item?.guid !== void 0 && { guid: item.guid },
    ...provider && { provider },
    ...day && { day },
    ...slug && { slug },
    ...part && { part },
    ...item?.version !== void 0 && { version: item.version },
    ...time !== void 0 && { time },
    ...rank !== void 0 && { rank },
    reach: isKill ? KILL_DAYS : part === void 0 ? reachOf(article) : PIECE_DAYS,
    ...Object.keys(blocks).length && !isKill && { blocks }
  };
}
var KILL_DAYS = 7;
var PIECE_DAYS = 1;
var CORRECTIONS = /* @__PURE__ */ new Set(["correction", "clarification", "refile"]);
var LEADS = /* @__PURE__ */ new Set(["lead", "writethru", "update"]);
function roleOf({ notices = [], take }) {
  if (notices.some(({ kind }) => CORRECTIONS.has(kind))) return "correction";
  return LEADS.has(take?.kind ?? "") || notices.some(({ kind }) => kind === "update") ? "lead" : "story";
}
function timeOf2({ item }) {
  const text = item?.versionCreated ?? item?.sent;
  return text === void 0 || minuteOf(text) === void 0 ? void 0 : Date.parse(text);
}
function blocksOf(article, found) {
  const isEmbargoed = found.some(({ kind }) => kind === "embargo");
  return {
    ...found.some(({ kind, isPossible }) => kind === "withhold" && !isPossible) && { withhold: true },
    ...found.some(({ isPossible }) => isPossible) && { possible: true },
    ...isEmbargoed && { embargo: endOf(article) }
  };
}
function endOf(article) {
  const end = article.embargo && embargoEnd(article.embargo);
  if (end === void 0) return "open";
  const now = new Date(end).toISOString();
  return articleRestrictions(article, now).some(({ kind }) => kind === "embargo") ? "open" : now;
}

// src/workflows/ledger/with-memory.ts
function withMemory(reader) {
  const entries = /* @__PURE__ */ new Map();
  const topics = /* @__PURE__ */ new Map();
  const remembered = (key, read) => {
    let guids = topics.get(key);
    if (!guids) topics.set(key, guids = read());
    return guids;
  };
  return {
    entry(guid) {
      if (!entries.has(guid)) entries.set(guid, reader.entry(guid));
      return entries.get(guid);
    },
    anchored: (topic) => remembered(`a
${keyOf(topic)}`, () => reader.anchored(topic)),
    loose: (topic, days) => remembered(`${days}
${keyOf(topic)}`, () => reader.loose(topic, days))
  };
}
var keyOf = ({ provider, slug, day }) => `${day}
${provider}
${slug}`;

// src/workflows/ledger/step-ledger.ts
function entryGuid(record) {
  const topic = topicOf(record);
  if (record.guid !== void 0 && (record.part === void 0 || !topic)) return record.guid;
  return topic ? derivedGuid(topic.provider, topic.day, topic.slug) : `urn:x-message:${record.hash}`;
}
function stepLedger(stored, record, options = {}) {
  const reader = withMemory(stored);
  const guid = entryGuid(record);
  const before = reader.entry(guid) ?? { guid, records: [] };
  const entry = withRecord(before, record);
  const after = withEntry(reader, entry);
  const [story] = findTargets(record, entry, after).guids;
  const target = story ?? guid;
  const conflicts = [
    ...readStory(target, after)?.conflicts ?? [],
    ...record.role === "kill" && guid.startsWith("urn:x-message:") ? [{ kind: "unidentified", hashes: [record.hash] }] : []
  ];
  const event = { guid: target, hash: record.hash, conflicts };
  if (entry === before) return { event: { kind: "duplicate", ...event, outputs: [] } };
  const outputs = affectedBy(record, before, entry, reader, after).flatMap(
    (each) => changedOutput(each, readStory(each, reader), readStory(each, after), options)
  );
  const kind = kindOf(record, readStory(target, reader), readStory(target, after), before.records);
  return { event: { kind, ...event, outputs }, entry };
}
function affectedBy(record, before, entry, reader, after) {
  const guids = /* @__PURE__ */ new Set([entry.guid]);
  for (const one of findTargets(record, entry, after).guids) guids.add(one);
  for (const one of before.records) for (const guid of findTargets(one, before, reader).guids) guids.add(guid);
  for (const loose of looseAround(entry, after)) {
    guids.add(loose.guid);
    for (const one of loose.records)
      for (const state of [reader, after]) for (const guid of findTargets(one, loose, state).guids) guids.add(guid);
  }
  return [...guids].sort();
}
function changedOutput(guid, before, after, options) {
  const [old, fresh] = [before && outputOf(before, options), after && outputOf(after, options)];
  if (canonicalJson(old ?? null) === canonicalJson(fresh ?? null)) return [];
  if (fresh) return [fresh];
  return old?.action === "write" ? [{ action: "withdraw", guid, reason: "moved" }] : [];
}
function kindOf(record, before, after, known) {
  const isRepeat = known.some(
    ({ hash, role, part }) => hash === record.hash && role === record.role && part === record.part
  );
  if (record.role === "kill") return isRepeat && before?.status === "killed" ? "duplicate" : "kills";
  if (after?.status === "killed") return "late";
  if (record.part !== void 0) {
    const piece = after?.pieces.find(({ part }) => part === record.part);
    if (piece?.hash !== record.hash || piece.state === "superseded") return "late";
    return isRepeat ? "duplicate" : "adds";
  }
  if (after?.hash !== record.hash) return "late";
  if (before?.hash === record.hash && before.status === after.status) return "duplicate";
  if (before?.hash === void 0) return "new";
  return record.role === "correction" ? "corrects" : "replaces";
}
function withEntry(reader, entry) {
  const opens = isAnchored(entry);
  const hasDay = (topic, last) => entry.records.some(
    ({ provider, slug, day = "" }) => provider === topic.provider && slug === topic.slug && day >= topic.day && day <= last
  );
  const withOwn = (guids, isOwn) => {
    const others = guids.filter((guid) => guid !== entry.guid);
    return isOwn ? [...others, entry.guid].sort() : others;
  };
  return {
    entry: (guid) => guid === entry.guid ? entry : reader.entry(guid),
    anchored: (topic) => withOwn(reader.anchored(topic), opens && hasDay(topic, topic.day)),
    loose: (topic, days) => withOwn(reader.loose(topic, days), !opens && hasDay(topic, topicAfter(topic, days).day))
  };
}

// src/workflows/ledger/next.ts
var ledgerOptions = {
  provider: { what: "a line of text", fits: (value) => isLine(value) },
  date: { what: "a day", fits: () => true },
  onDoubt: ["refuse", "publish"],
  ...nowOptions
};
var emptyLedger = () => ({ ledgerVersion: 1, entries: {}, topics: {} });
function next(state, story, options = {}) {
  checkSubject("next", story);
  checkOptions("next", options, ledgerOptions);
  return rethrowAsMisuse("next", () => {
    const { provider, date, ...now } = options;
    const source = { ...provider !== void 0 && { provider }, ...date !== void 0 && { date } };
    const { event, entry } = stepLedger(readerOf(state), recordOf(story, source), now);
    return { state: entry ? withEntry2(state, entry) : state, event };
  });
}
var ledgerStory = (state, guid) => readStory(guid, readerOf(state));
function* ledgerStories(state) {
  const reader = readerOf(state);
  for (const [guid] of trieEntries(state.entries)) {
    const story = readStory(guid, reader);
    if (story) yield story;
  }
}
var topicKey = ({ provider, slug, day }) => `${provider}
${slug}
${day}`;
function readerOf({ entries, topics }) {
  const guidsOf = (topic, isWanted) => Object.entries(trieGet(topics, topicKey(topic)) ?? {}).flatMap(([guid, one]) => one === isWanted ? guid : []);
  return {
    entry: (guid) => trieGet(entries, guid),
    anchored: (topic) => guidsOf(topic, true),
    loose: (topic, days) => Array.from({ length: days + 1 }, (_, day) => guidsOf(topicAfter(topic, day), false)).flat()
  };
}
function withEntry2(state, entry) {
  const anchored = isAnchored(entry);
  let { topics } = state;
  for (const topic of topicsOf(entry)) {
    const guids = trieGet(topics, topicKey(topic)) ?? {};
    if (guids[entry.guid] === anchored) continue;
    const all = Object.entries({ ...guids, [entry.guid]: anchored }).sort(([a], [b]) => a < b ? -1 : 1);
    topics = trieSet(topics, topicKey(topic), Object.fromEntries(all));
  }
  return { ...state, entries: trieSet(state.entries, entry.guid, entry), topics };
}
export {
  emptyLedger,
  isAnchored,
  joinTakes,
  ledgerStories,
  ledgerStory,
  looseAround,
  next,
  outputOf,
  readStory,
  recordOf,
  stepLedger,
  topicAfter,
  topicsOf
};
