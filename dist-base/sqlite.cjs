"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _interopRequireWildcard(obj) { if (obj && obj.__esModule) { return obj; } else { var newObj = {}; if (obj != null) { for (var key in obj) { if (Object.prototype.hasOwnProperty.call(obj, key)) { newObj[key] = obj[key]; } } } newObj.default = obj; return newObj; } } function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } async function _asyncNullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return await rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }// src/hosts/node/ledger/sqlite-ledger.ts










var _ledger = require('wirecopy/ledger');

// src/hosts/node/sqlite/open-database.ts
var _module = require('module');
async function openDatabase(path, wait = 5e3) {
  const driver = await _asyncNullishCoalesce(await openLibsql(path), async () => ( openBuiltIn(path)));
  if (!driver) throw new Error("SQLite is missing. Run npm install libsql, or use Node 22.13 or later.");
  driver.exec(`PRAGMA busy_timeout = ${Math.trunc(wait)}`);
  return {
    exec: (sql) => void driver.exec(sql),
    prepare: (sql) => prepare(driver, sql),
    transaction: (work) => runTransaction(driver, work),
    close: () => void driver.close()
  };
}
async function openLibsql(path) {
  let loaded;
  try {
    loaded = await Promise.resolve().then(() => _interopRequireWildcard(require("libsql")));
  } catch (e) {
    return void 0;
  }
  return new loaded.default(path);
}
function openBuiltIn(path) {
  let loaded;
  try {
    loaded = _module.createRequire.call(void 0, `${process.cwd()}/`)("node:sqlite");
  } catch (e2) {
    return void 0;
  }
  const database = new loaded.DatabaseSync(path);
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        run: (values) => statement.run(...values),
        get: (values) => statement.get(...values),
        all: (values) => statement.all(...values)
      };
    },
    close: () => database.close()
  };
}
function prepare(driver, sql) {
  const statement = driver.prepare(sql);
  return {
    run: (...values) => void statement.run(values),
    get: (...values) => rowOf(statement.get(values)),
    all: (...values) => statement.all(values).map((row) => _nullishCoalesce(rowOf(row), () => ( {})))
  };
}
function rowOf(row) {
  if (typeof row !== "object" || row === null) return void 0;
  const columns = Object.entries(row);
  return Object.fromEntries(columns.filter(([name]) => name !== "_metadata"));
}
function runTransaction(driver, work) {
  driver.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    driver.exec("COMMIT");
    return result;
  } catch (error) {
    try {
      driver.exec("ROLLBACK");
    } catch (e3) {
    }
    throw error;
  }
}

// src/hosts/node/ledger/ledger-tables.ts
var TABLES = `
CREATE TABLE IF NOT EXISTS ledger_meta (version INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS ledger_entries (
  guid TEXT PRIMARY KEY, records TEXT NOT NULL, status TEXT, until TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger_topics (
  provider TEXT NOT NULL, slug TEXT NOT NULL, day TEXT NOT NULL, guid TEXT NOT NULL, opens INTEGER NOT NULL,
  PRIMARY KEY (provider, slug, day, guid)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ledger_loose ON ledger_topics (provider, slug, day) WHERE opens = 0;
CREATE TABLE IF NOT EXISTS ledger_articles (
  guid TEXT NOT NULL, hash TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (hash, guid)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ledger_articles_guid ON ledger_articles (guid);
CREATE INDEX IF NOT EXISTS ledger_until ON ledger_entries (until) WHERE status = 'embargoed'`;
var VERSION = 1;
function createTables(database) {
  database.exec(TABLES);
  const found = database.prepare("SELECT version FROM ledger_meta").get();
  if (!found) database.prepare("INSERT INTO ledger_meta VALUES (?)").run(VERSION);
  else if (found.version !== VERSION)
    throw new Error(`Ledger has version ${found.version}; this release reads ${VERSION}.`);
}

// src/hosts/node/ledger/sqlite-ledger.ts
var WAIT = 1e4;
async function openLedger(path) {
  const database = await openDatabase(path, WAIT);
  try {
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    return new SqliteLedger(database);
  } catch (error) {
    database.close();
    throw error;
  }
}
var SqliteLedger = class {
  #database;
  #statements = /* @__PURE__ */ new Map();
  #reader;
  #depth = 0;
  constructor(database) {
    this.#database = database;
    createTables(database);
    this.#reader = {
      entry: (guid) => this.#entry(guid),
      anchored: ({ provider, slug, day }) => this.#sql("SELECT guid FROM ledger_topics WHERE provider = ? AND slug = ? AND day = ? AND opens = 1").all(provider, slug, day).map(({ guid }) => String(guid)),
      loose: (topic, days) => this.#sql(
        "SELECT guid FROM ledger_topics WHERE provider = ? AND slug = ? AND day BETWEEN ? AND ? AND opens = 0"
      ).all(topic.provider, topic.slug, topic.day, _ledger.topicAfter.call(void 0, topic, days).day).map(({ guid }) => String(guid))
    };
  }
  /** Takes in a message, as `next` does, and stores its article. All of it is stored, or nothing. */
  take(story, { provider, date, ...now } = {}) {
    const article = "article" in story ? story.article : story;
    const source = { ...provider !== void 0 && { provider }, ...date !== void 0 && { date } };
    return this.transaction(() => {
      const { event, entry } = _ledger.stepLedger.call(void 0, this.#reader, _ledger.recordOf.call(void 0, article, source), now);
      if (entry) this.#store(entry, event, article);
      return event;
    });
  }
  /** Runs `work` as one transaction; an error undoes it. Several messages in one are much faster. */
  transaction(work) {
    if (this.#depth > 0) return work();
    this.#database.exec("BEGIN IMMEDIATE");
    this.#depth++;
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    } finally {
      this.#depth--;
    }
  }
  /** Returns a story by its guid; undefined if the ledger has none. */
  story(guid) {
    return _ledger.readStory.call(void 0, guid, this.#reader);
  }
  /** Returns the article to write for an output, with its adds joined; undefined for a withdrawal. */
  article(output) {
    if (output.action !== "write") return void 0;
    const [story, ...pieces] = output.hashes.map((hash) => this.#article(hash));
    return story && _ledger.joinTakes.call(void 0, 
      story,
      pieces.filter((piece) => piece !== void 0)
    );
  }
  /** Returns what to write because its embargo has ended between two times, both with UTC offset. */
  released(from, now, options = {}) {
    const [start, end] = [from, now].map((time) => new Date(time).toISOString());
    return this.#sql("SELECT guid FROM ledger_entries WHERE status = 'embargoed' AND until > ? AND until <= ?").all(_nullishCoalesce(start, () => ( "")), _nullishCoalesce(end, () => ( ""))).flatMap(({ guid }) => {
      const story = this.story(String(guid));
      return _nullishCoalesce((story && _ledger.outputOf.call(void 0, story, { ...options, now })), () => ( []));
    });
  }
  /** Deletes all that the ledger has of a story, the tombstone of a kill included. Returns whether it had something. */
  purge(guid) {
    const isRemoved = this.#purge(guid);
    if (this.#depth === 0) this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return isRemoved;
  }
  #purge(guid) {
    return this.transaction(() => {
      const entry = this.#entry(guid);
      if (!entry) return false;
      this.#deleteArticles(guid);
      this.#sql("DELETE FROM ledger_entries WHERE guid = ?").run(guid);
      for (const { provider, slug, day } of _ledger.topicsOf.call(void 0, entry))
        this.#sql("DELETE FROM ledger_topics WHERE provider = ? AND slug = ? AND day = ? AND guid = ?").run(
          provider,
          slug,
          day,
          guid
        );
      return true;
    });
  }
  close() {
    this.#database.close();
  }
  #store(entry, event, article) {
    this.#sql("INSERT OR REPLACE INTO ledger_entries VALUES (?, ?, NULL, NULL)").run(
      entry.guid,
      JSON.stringify(entry.records)
    );
    const opens = Number(_ledger.isAnchored.call(void 0, entry));
    for (const { provider, slug, day } of _ledger.topicsOf.call(void 0, entry))
      this.#sql("INSERT OR REPLACE INTO ledger_topics VALUES (?, ?, ?, ?, ?)").run(
        provider,
        slug,
        day,
        entry.guid,
        opens
      );
    this.#sql("INSERT OR IGNORE INTO ledger_articles VALUES (?, ?, ?)").run(
      entry.guid,
      event.hash,
      JSON.stringify(article)
    );
    for (const guid of /* @__PURE__ */ new Set([entry.guid, event.guid, ...event.outputs.map((output) => output.guid)]))
      this.#refresh(guid);
  }
  /** Stores the status of a story beside its entry, and deletes the articles of a killed one. */
  #refresh(guid) {
    const [story, entry] = [this.story(guid), this.#entry(guid)];
    if (!entry) return;
    this.#sql("UPDATE ledger_entries SET status = ?, until = ? WHERE guid = ?").run(
      _nullishCoalesce(_optionalChain([story, 'optionalAccess', _ => _.status]), () => ( null)),
      _nullishCoalesce(_optionalChain([story, 'optionalAccess', _2 => _2.until]), () => ( null)),
      guid
    );
    if (_optionalChain([story, 'optionalAccess', _3 => _3.status]) !== "killed") return;
    for (const one of [entry, ..._ledger.looseAround.call(void 0, entry, this.#reader)]) this.#deleteArticles(one.guid);
  }
  #deleteArticles(guid) {
    this.#sql("DELETE FROM ledger_articles WHERE guid = ?").run(guid);
  }
  #entry(guid) {
    const row = this.#sql("SELECT records FROM ledger_entries WHERE guid = ?").get(guid);
    return row && { guid, records: JSON.parse(String(row.records)) };
  }
  #article(hash) {
    const row = this.#sql("SELECT article FROM ledger_articles WHERE hash = ? LIMIT 1").get(hash);
    return row && JSON.parse(String(row.article));
  }
  #sql(text) {
    let statement = this.#statements.get(text);
    if (!statement) this.#statements.set(text, statement = this.#database.prepare(text));
    return statement;
  }
};



exports.SqliteLedger = SqliteLedger; exports.openLedger = openLedger;
