// src/hosts/queue/add-jobs.ts
import { createHash } from "crypto";
import { closeSync, fstatSync, openSync, readSync } from "fs";
import { resolve } from "path";
var JOB = {
  attempts: 5,
  backoff: { type: "exponential", delay: 1e3 },
  removeOnComplete: { count: 1e5 },
  removeOnFail: false
};
async function addFile(queue, file, options = {}) {
  const { shardBytes = 4 * 1024 * 1024, most = 1e4, version = "" } = options;
  const path = resolve(file);
  let [added, known] = [0, 0];
  for (const job of jobsOf(path, shardBytes)) {
    await waitForRoom(queue, most);
    const jobId = `${job.kind}-${createHash("sha256").update(`${job.hash}\0${version}`).digest("hex")}`;
    if (await queue.getJob(jobId)) known++;
    else {
      await queue.add(job.kind, job, { ...JOB, jobId });
      added++;
    }
  }
  return { added, known };
}
async function waitForRoom(queue, most) {
  while (await queue.getJobCountByTypes("waiting", "delayed") >= most)
    await new Promise((resume) => setTimeout(resume, 200));
}
function* jobsOf(path, shardBytes) {
  const descriptor = openSync(path, "r");
  try {
    const { size } = fstatSync(descriptor);
    if (!/\.(?:ndjson|jsonl)$/i.test(path)) return yield jobOf("story", path, descriptor, 0, size);
    for (let start = 0; start < size; ) {
      const end = lineEnd(descriptor, Math.min(start + shardBytes, size), size);
      yield jobOf("shard", path, descriptor, start, end);
      start = end;
    }
  } finally {
    closeSync(descriptor);
  }
}
var CHUNK = 1 << 16;
function jobOf(kind, path, descriptor, start, end) {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(CHUNK);
  for (let at = start; at < end; ) {
    const read2 = readSync(descriptor, buffer, 0, Math.min(CHUNK, end - at), at);
    if (read2 === 0) break;
    hash.update(buffer.subarray(0, read2));
    at += read2;
  }
  return { kind, path, start, end, hash: hash.digest("hex") };
}
function lineEnd(descriptor, from, size) {
  const buffer = Buffer.alloc(CHUNK);
  for (let at = Math.max(0, from - 1); at < size; ) {
    const read2 = readSync(descriptor, buffer, 0, CHUNK, at);
    if (read2 === 0) break;
    const found = buffer.subarray(0, read2).indexOf(10);
    if (found >= 0) return at + found + 1;
    at += read2;
  }
  return size;
}

// src/hosts/queue/folder-sink.ts
import { mkdirSync as mkdirSync2 } from "fs";
import { join as join4 } from "path";
import { openLedger } from "wirecopy/sqlite";

// src/hosts/cli/drop-folder/feed-output.ts
import { createHash as createHash2 } from "crypto";
import { existsSync, readFileSync, rmSync as rmSync2 } from "fs";
import { join as join3 } from "path";

// src/hosts/cli/item.ts
import { storyKey } from "wirecopy";

// src/hosts/cli/guid.ts
var PLACEHOLDER = /\{([^{}]*)\}/g;
function guidOf(template, { provider, day, slug, part, missing }, name) {
  return template.replace(PLACEHOLDER, (_, placeholder) => {
    if (placeholder === "name") return name;
    if (!provider || !day || !slug)
      throw new Error(`Cannot fill in {key} of --guid: the ${missing.join(" and ")} is unknown.`);
    return [provider, day, slug, ...part ? [part] : []].map(encodeURIComponent).join(":");
  });
}

// src/hosts/cli/item.ts
var MissingMetadata = class extends Error {
  /** `facts` are the missing facts, each with the option that gives it and, for a guid, why none can be derived. */
  constructor(formats2, facts) {
    const names = [...facts].map(([name, { why }]) => why === void 0 ? name : `${name} (${why})`);
    const options = joinWords([...facts.values()].map(({ option }) => option));
    super(
      `${joinWords(formats2)} ${formats2.length === 1 ? "requires" : "require"} metadata that the story lacks: ${names.join(", ")}. Give ${options}.`
    );
    this.kind = `${formats2.join()}:${[...facts.keys()].join()}`;
  }
  /** What is missing, the same for all stories that lack it. */
  kind;
};
var joinWords = (words) => words.join(", ").replace(/, ([^,]*)$/, " and $1");
var INSTANT = /T.*(?:Z|[+-]\d\d:\d\d)$/;
function fillItem(article, formats2, given, name) {
  const { provider, guid: template, ...facts } = given;
  const own = article.item ?? {};
  const named = { ...own, ...provider !== void 0 && !own.provider && { provider: { name: provider } } };
  const key = storyKey({ ...article, item: named }, facts);
  const item = { ...facts, ...template !== void 0 && { guid: guidOf(template, key, name) }, ...named };
  const notes = ["guid", "versionCreated", "provider"].filter((fact) => given[fact] !== void 0 && own[fact] !== void 0).map((fact) => [`kept ${fact}`, `Kept the ${fact} of the story; the option is not used.`]);
  const needs = new Set(formats2.flatMap(({ needs: needs2 = [] }) => needs2).filter((fact) => item[fact] === void 0));
  const missing = /* @__PURE__ */ new Map();
  if (needs.has("provider")) missing.set("provider", { option: "--provider" });
  if (needs.has("versionCreated")) {
    const stamp = [article.updated, article.published].find((stamp2) => stamp2?.at && INSTANT.test(stamp2.at));
    if (stamp?.at) {
      item.versionCreated = stamp.at;
      notes.push(["versionCreated", `Version time ${stamp.at} taken from \u201C${stamp.text}\u201D.`]);
    } else missing.set("version time", { option: "--version-created" });
  }
  if (needs.has("guid")) {
    const why = deriveGuid(item, key, notes);
    if (why !== void 0) missing.set("guid", { option: "--guid", why });
  }
  if (missing.size > 0) {
    const requiring = formats2.filter(({ needs: needs2 = [] }) => needs2.length > 0).map((format) => format.name);
    throw new MissingMetadata(requiring, missing);
  }
  return { article: Object.keys(item).length ? { ...article, item } : article, notes };
}
function deriveGuid(item, { guid, version, missing }, notes) {
  if (guid === void 0) {
    const unknown = missing.filter(
      (part) => part !== "provider" && (part !== "day" || item.versionCreated !== void 0)
    );
    return unknown.length > 0 ? `the ${unknown.join(" and ")} to derive it from is unknown` : void 0;
  }
  item.guid = guid;
  if (version !== void 0) item.version ??= version;
  notes.push(["guid", `Guid ${guid} derived from provider, day and slug.`]);
  return void 0;
}

// src/hosts/cli/output/output-names.ts
import { lstatSync, realpathSync, statSync } from "fs";
import { basename as basename2, dirname as dirname3, extname, join as join2, resolve as resolve2 } from "path";

// src/hosts/cli/output/write-whole.ts
import { closeSync as closeSync2, mkdirSync, openSync as openSync2, renameSync, rmSync, writeFileSync, writeSync } from "fs";
import { dirname as dirname2 } from "path";

// src/hosts/cli/input/byte-path.ts
import { readdirSync } from "fs";
import { basename, dirname, join } from "path";
var joinBytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));

// src/hosts/cli/output/write-whole.ts
var writing = /* @__PURE__ */ new Set();
function writeWhole(path, text, mode = 438) {
  const file = openWhole(path, mode);
  try {
    writeFileSync(file.descriptor, text);
  } catch (error) {
    file.drop();
    throw error;
  }
  file.close();
}
function openWhole(path, mode = 438) {
  const passing = besides(path);
  writing.add(passing);
  let descriptor;
  try {
    descriptor = openInFolder(passing, mode);
  } catch (error) {
    writing.delete(passing);
    throw error;
  }
  const drop = () => {
    closeSync2(descriptor);
    rmSync(passing, { force: true });
    writing.delete(passing);
  };
  return {
    descriptor,
    drop,
    write: (text) => void writeSync(descriptor, text),
    close() {
      closeSync2(descriptor);
      try {
        renameSync(passing, path);
      } catch (error) {
        rmSync(passing, { force: true });
        throw error;
      } finally {
        writing.delete(passing);
      }
    }
  };
}
function openInFolder(path, mode) {
  try {
    return openSync2(path, "w", mode);
  } catch (error) {
    if (typeof path !== "string" || !(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    mkdirSync(dirname2(path), { recursive: true });
    return openSync2(path, "w", mode);
  }
}
function besides(path) {
  const bytes = Buffer.from(path);
  const start = Math.max(bytes.lastIndexOf("/"), process.platform === "win32" ? bytes.lastIndexOf("\\") : -1) + 1;
  const name = joinBytes(".", bytes.subarray(start), `.${process.pid}.tmp`);
  const passing = joinBytes(bytes.subarray(0, start), name);
  return typeof path === "string" ? passing.toString() : passing;
}

// src/hosts/cli/output/output-names.ts
var RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
var LONGEST = 180;
function safeStem(source) {
  const bare = basename2(source.replaceAll("\\", "/"));
  const plain = bare.slice(0, bare.length - extname(bare).length).normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-");
  const stem = shortenStem(plain).replace(/^[.-]+|[.-]+$/g, "") || "story";
  return RESERVED.test(stem) ? `_${stem}` : stem;
}
function shortenStem(stem) {
  let out = "";
  let bytes = 0;
  for (const character of stem) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST) break;
    out += character;
  }
  return out;
}

// src/hosts/cli/drop-folder/feed-output.ts
var FeedOutput = class {
  constructor(folder, formats2, given) {
    this.folder = folder;
    this.formats = formats2;
    this.given = given;
  }
  folder;
  formats;
  given;
  /** Writes a story, in each format, over its version before. An unchanged file stays as it is. */
  write(output, article) {
    const item = {
      ...article.item,
      guid: output.guid,
      ...output.action === "write" && output.version !== void 0 && { version: output.version }
    };
    const stem = stemOf(output.guid);
    const filled = fillItem(
      { ...article, item },
      this.formats.map(({ format }) => format),
      this.given,
      stem
    );
    const texts = this.formats.map(
      ({ format, write }) => [`${stem}.${format.extension}`, write(filled.article)]
    );
    for (const [name, text] of texts) {
      const path = join3(this.folder, name);
      if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeWhole(path, text);
    }
  }
  /** Deletes the files of a story. Returns whether there were some. */
  remove(guid) {
    const paths = this.formats.map(({ format }) => join3(this.folder, `${stemOf(guid)}.${format.extension}`));
    const written = paths.filter((path) => existsSync(path));
    for (const path of written) rmSync2(path, { force: true });
    return written.length > 0;
  }
};
var stemOf = (guid) => `${safeStem(`${guid.split(/[:/]/).at(-1)}.x`).slice(0, 60)}-${createHash2("sha256").update(guid).digest("hex").slice(0, 16)}`;

// src/hosts/cli/formats.ts
var nowOption = (now) => now === void 0 ? {} : { now };
var formats = {
  async json() {
    const { json, readJson, toJson } = await import("wirecopy/json");
    return { format: json, write: (article) => toJson(article), read: readJson };
  },
  async newsml({ body = "xhtml", now } = {}) {
    const { newsml, newsmlNitf, newsmlPlain, readNewsml, toNewsml } = await import("wirecopy/newsml");
    const format = { xhtml: newsml, nitf: newsmlNitf, plain: newsmlPlain }[body];
    return { format, write: (article) => toNewsml(article, { body, ...nowOption(now) }), read: readNewsml };
  },
  async nitf({ style = "namespace", now } = {}) {
    const { nitf, readNitf, toNitf } = await import("wirecopy/nitf");
    return { format: nitf, write: (article) => toNitf(article, { style, ...nowOption(now) }), read: readNitf };
  },
  async ninjs({ standard = "3.2", now } = {}) {
    const { ninjs, ninjs1, ninjs2, readNinjs, toNinjs } = await import("wirecopy/ninjs");
    const format = { "3.2": ninjs, "2.2": ninjs2, "1.6": ninjs1 }[standard];
    return { format, write: (article) => toNinjs(article, { standard, ...nowOption(now) }), read: readNinjs };
  },
  async copy({ house = "plain", now } = {}) {
    const { copyFormats, readCopy, toCopy } = await import("wirecopy/copy");
    return {
      format: copyFormats[house],
      write: (article) => toCopy(article, { house, ...nowOption(now) }),
      read: readCopy
    };
  },
  async html({ page = false, drafts = false, onDoubt, now } = {}) {
    const { html, readHtml, toHtml } = await import("wirecopy/html");
    return {
      format: html,
      write: (article) => toHtml(article, { page, drafts, ...defined({ onDoubt, now }) }),
      read: readHtml
    };
  },
  async jsonld({ drafts = false, onDoubt, now } = {}) {
    const { jsonld, readJsonld, toJsonld } = await import("wirecopy/jsonld");
    return {
      format: jsonld,
      write: (article) => toJsonld(article, { drafts, ...defined({ onDoubt, now }) }),
      read: readJsonld
    };
  },
  async markdown({ preset, frontMatter, dateline, flavour, drafts = false, onDoubt, now } = {}) {
    const { markdownFormat, readMarkdown, toMarkdown } = await import("wirecopy/markdown");
    const fields = defined({ preset, frontMatter, dateline });
    return {
      format: markdownFormat(fields),
      write: (article) => toMarkdown(article, { ...fields, drafts, ...defined({ flavour, onDoubt, now }) }),
      read: readMarkdown
    };
  }
};
async function loadTarget(name, { for: consumer, ...form }) {
  const loaded = await formats[name](form);
  if (consumer === void 0) return loaded;
  const { losses, write } = await import("wirecopy/convert");
  const { body, style, standard, preset, frontMatter, dateline, flavour, house, page, drafts, onDoubt, now } = form;
  const options = {
    for: consumer,
    ...defined({ body, style, standard, preset, frontMatter, dateline, flavour, house, page, drafts, onDoubt, now })
  };
  return {
    ...loaded,
    format: { ...loaded.format, losses: (article) => losses(article, name, options) },
    write: (article) => write(article, { to: name, ...options })
  };
}
var defined = (form) => Object.fromEntries(Object.entries(form).filter(([, value]) => value !== void 0));

// src/hosts/queue/folder-sink.ts
async function folderSink({ folder, to, provider }) {
  mkdirSync2(join4(folder, ".wirecopy"), { recursive: true });
  const ledger = await openLedger(join4(folder, ".wirecopy", "ledger.db"));
  const given = provider === void 0 ? {} : { provider };
  const output = async () => {
    const now = (/* @__PURE__ */ new Date()).toISOString();
    const formats2 = await Promise.all(to.map((name) => loadTarget(name, { now })));
    return new FeedOutput(folder, formats2, { ...given, versionCreated: now });
  };
  let released = "1970-01-01T00:00:00Z";
  return {
    async take(stories) {
      const [to2, now] = [await output(), (/* @__PURE__ */ new Date()).toISOString()];
      for (const one of ledger.released(released, now)) apply(one, ledger, to2);
      released = now;
      return takeAll(stories, ledger, to2, given);
    },
    async purge(guid) {
      const isRemoved = (await output()).remove(guid);
      return ledger.purge(guid) || isRemoved;
    },
    close: async () => ledger.close()
  };
}
function takeAll(stories, ledger, output, given) {
  return ledger.transaction(
    () => stories.map(({ story, source }) => {
      const { kind, guid, outputs } = ledger.take(story, { ...given, ...source, now: (/* @__PURE__ */ new Date()).toISOString() });
      for (const one of outputs) apply(one, ledger, output);
      return { kind, guid };
    })
  );
}
function apply(one, ledger, output) {
  const article = ledger.article(one);
  if (article) output.write(one, article);
  else output.remove(one.guid);
}

// src/hosts/queue/redis-connection.ts
import { Queue } from "bullmq";
var queueName = ({ name = "wirecopy" }) => name;
var PAUSE = 2e3;
var ATTEMPTS = 4;
function connectionOf({ redis }, isOpen = () => true) {
  let url;
  try {
    url = new URL(redis);
  } catch {
    throw new Error("Redis URL is not valid. Give one such as redis://localhost:6379.");
  }
  if (url.protocol !== "redis:" && url.protocol !== "rediss:")
    throw new Error("Redis URL must start with redis:// or rediss://.");
  return {
    url: redis,
    maxRetriesPerRequest: null,
    connectTimeout: 4e3,
    retryStrategy: (times) => isOpen() || times < ATTEMPTS ? Math.min(times * 200, PAUSE) : null
  };
}
function withoutPassword(redis) {
  try {
    const url = new URL(redis);
    if (url.password) url.password = "***";
    return url.href;
  } catch {
    return "redis";
  }
}
function hidePassword(message, redis) {
  let hidden = message.replaceAll(redis, withoutPassword(redis));
  for (const secret of secretsOf(redis)) hidden = hidden.replaceAll(secret, "***");
  return hidden;
}
function secretsOf(redis) {
  try {
    const { password } = new URL(redis);
    return [.../* @__PURE__ */ new Set([password, decodeURIComponent(password)])].filter((one) => one.length > 2);
  } catch {
    return [];
  }
}
async function openQueue(place, name = queueName(place)) {
  let isOpen = false;
  const queue = new Queue(name, { connection: connectionOf(place, () => isOpen), skipVersionCheck: true });
  let reason = "no answer";
  queue.on("error", (error) => {
    reason = error.message || ("code" in error ? String(error.code) : error.name);
  });
  try {
    await queue.waitUntilReady();
    isOpen = true;
  } catch {
    throw new Error(hidePassword(`Cannot reach Redis: ${reason.replace(/\.$/, "")}.`, place.redis));
  }
  try {
    const client = await queue.backend.client;
    const policy = /maxmemory_policy:(\S+)/.exec(await client.info())?.[1] ?? "unknown";
    if (policy !== "noeviction") throw new Error(`Redis evicts keys (${policy}). Set maxmemory-policy noeviction.`);
    return queue;
  } catch (error) {
    await queue.close();
    throw new Error(hidePassword(error instanceof Error ? error.message : String(error), place.redis));
  }
}

// src/hosts/queue/start-worker.ts
import { UnrecoverableError, Worker } from "bullmq";

// src/hosts/queue/read-job.ts
import { createHash as createHash3 } from "crypto";
import { open } from "fs/promises";
import { detect, parse, parseAll } from "wirecopy";
import { read } from "wirecopy/convert";
async function readJob(job, options) {
  const bytes = await readRange(job);
  const parts = job.kind === "shard" ? linesOf(bytes, job.start) : [{ bytes, start: job.start, end: job.end }];
  const stories = [];
  const dead = [];
  for (const part of parts) {
    try {
      stories.push(...job.kind === "shard" ? [readLine(part.bytes, options)] : readFile(part.bytes, options));
    } catch (error) {
      const hash = createHash3("sha256").update(part.bytes).digest("hex");
      dead.push({ ...job, start: part.start, end: part.end, hash, reason: reasonOf(error) });
    }
  }
  return { stories, dead };
}
function reasonOf(error) {
  if (!(error instanceof Error)) return "error";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
async function readRange({ path, start, end, hash }) {
  const file = await open(path, "r");
  try {
    const bytes = Buffer.alloc(end - start);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
    const isSame = bytesRead === bytes.length && createHash3("sha256").update(bytes).digest("hex") === hash;
    if (!isSame) throw Object.assign(new Error("File has changed since it was added."), { code: "changed-file" });
    return bytes;
  } finally {
    await file.close();
  }
}
function linesOf(bytes, offset) {
  const parts = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 32)) parts.push({ bytes: line, start: offset + start, end: offset + end });
    start = end + 1;
  }
  return parts;
}
function readLine(line, options) {
  const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
  if (typeof value === "string") return storyOf(parse(value, options.parse), options);
  const { id, text, date, language } = Object(value);
  if (typeof text !== "string") throw Object.assign(new Error("Line has no text."), { code: "no-text" });
  const more = { ...typeof date === "string" && { date }, ...typeof language === "string" && { language } };
  const story = parse(text, { ...options.parse, ...more });
  const own = story.article.item?.guid ?? (typeof id === "string" || typeof id === "number" ? String(id).trim() : "");
  const article = own ? { ...story.article, item: { ...story.article.item, guid: own } } : story.article;
  return storyOf({ ...story, article }, { ...options, parse: { ...options.parse, ...more } });
}
function readFile(bytes, options) {
  const stories = detect(bytes) === "copy" ? parseAll(bytes, options.parse) : read(bytes);
  const all = [...stories].map((story) => storyOf(story, options));
  if (all.length === 0) throw Object.assign(new Error("File has no story."), { code: "not-an-article" });
  return all;
}
var storyOf = (story, options) => ({
  story,
  source: {
    ...options.provider !== void 0 && { provider: options.provider },
    ...options.parse?.date !== void 0 && { date: options.parse.date }
  }
});

// src/hosts/queue/start-worker.ts
var TAKEOVERS = 3;
var RELEASE_PAUSE = 15e3;
var BATCH = 100;
var deadName = (place) => `${queueName(place)}-dead`;
async function startWorker(options) {
  const { sink, stalled = 3e4, onError = () => {
  }, onDone = () => {
  } } = options;
  const queue = await openQueue(options);
  const dead = await openQueue(options, deadName(options));
  const worker = new Worker(queueName(options), async (job) => runJob(job, options, sink, dead), {
    connection: connectionOf(options),
    skipVersionCheck: true,
    concurrency: 1,
    lockDuration: stalled,
    stalledInterval: Math.max(500, Math.floor(stalled / 2)),
    maxStalledCount: TAKEOVERS
  });
  const report = (error) => onError(hidePassword(error.message || reasonOf(error), options.redis));
  worker.on("error", report);
  for (const one of [queue, dead]) one.on("error", report);
  worker.on("failed", (_, error) => report(error));
  worker.on("completed", (_, result) => onDone(result));
  const timer = setInterval(() => void sink.take([]).catch(report), RELEASE_PAUSE);
  return {
    async stop() {
      clearInterval(timer);
      await worker.close();
      await queue.close();
      await dead.close();
    },
    async drained() {
      for (; ; ) {
        const counts = await queue.getJobCounts("waiting", "active", "delayed", "prioritized");
        if (Object.values(counts).every((count) => count === 0)) return;
        await new Promise((resolve3) => setTimeout(resolve3, 250));
      }
    }
  };
}
async function runJob(job, options, sink, dead) {
  try {
    const { stories, dead: letters } = await readJob(job.data, options);
    const events = {};
    const guids = [];
    for (let from = 0; from < stories.length; from += BATCH) {
      const batch = stories.slice(from, from + BATCH);
      for (const { kind, guid } of await takeBatch(batch, job.data, sink, letters)) {
        events[kind] = (events[kind] ?? 0) + 1;
        guids.push(guid);
      }
    }
    for (const letter of letters) await bury(letter, dead);
    return { guids: [...new Set(guids)], events, dead: letters.length };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== "changed-file" && job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw new Error(reason);
    await bury({ ...job.data, reason }, dead);
    throw new UnrecoverableError(reason);
  }
}
async function takeBatch(batch, job, sink, letters) {
  try {
    return await sink.take(batch);
  } catch (error) {
    if (isOfSystem(error)) throw error;
  }
  const done = [];
  for (const one of batch) {
    try {
      done.push(...await sink.take([one]));
    } catch (error) {
      if (isOfSystem(error)) throw error;
      const guid = "article" in one.story ? one.story.article.item?.guid : one.story.item?.guid;
      letters.push({ ...job, reason: reasonOf(error), ...guid !== void 0 && { guid } });
    }
  }
  return done;
}
var isOfSystem = (error) => /^(?:E[A-Z]+|SQLITE_\w+|ERR_SQLITE\w*)$/.test(reasonOf(error));
async function bury(letter, dead) {
  const jobId = `dead-${letter.hash}-${letter.start}-${letter.guid === void 0 ? "" : Buffer.from(letter.guid).toString("hex").slice(0, 64)}`;
  await dead.add("dead", letter, { jobId });
}

// src/hosts/queue/queue-status.ts
var MOST = 1e3;
var PAGE = 500;
async function queueStatus(place) {
  const [queue, dead] = [await openQueue(place), await openQueue(place, deadName(place))];
  try {
    const { waiting = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = await queue.getJobCounts();
    const letters = await dead.getJobs(["waiting"], 0, MOST - 1, true);
    return { waiting, active, delayed, completed, failed, dead: letters.map(({ data }) => data) };
  } finally {
    await queue.close();
    await dead.close();
  }
}
async function purgeStory(place, guid, sink) {
  const [queue, dead] = [await openQueue(place), await openQueue(place, deadName(place))];
  try {
    let jobs = 0;
    for (const one of [queue, dead]) jobs += await removeJobs(one, guid);
    return { sink: await sink?.purge(guid) ?? false, jobs };
  } finally {
    await queue.close();
    await dead.close();
  }
}
async function removeJobs(queue, guid) {
  let removed = 0;
  for (const state of ["completed", "failed", "waiting", "delayed"])
    for (let from = 0; ; from += PAGE) {
      const jobs = await queue.getJobs(
        [state],
        from,
        from + PAGE - 1
      );
      if (jobs.length === 0) break;
      const own = jobs.filter(({ data, returnvalue }) => data.guid === guid || returnvalue?.guids.includes(guid));
      for (const job of own) await job.remove();
      removed += own.length;
      from -= own.length;
    }
  return removed;
}
export {
  addFile,
  folderSink,
  hidePassword,
  openQueue,
  purgeStory,
  queueStatus,
  startWorker,
  withoutPassword
};
