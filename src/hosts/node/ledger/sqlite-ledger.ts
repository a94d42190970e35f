import type { Article, Story } from 'wirecopy'
import {
  isAnchored,
  joinTakes,
  type LedgerEntry,
  type LedgerEvent,
  type LedgerNow,
  type LedgerOptions,
  type LedgerOutput,
  type LedgerReader,
  type LedgerStory,
  outputOf,
  readStory,
  recordOf,
  stepLedger,
  storyEntries,
  topicAfter,
  topicsOf,
} from 'wirecopy/ledger'
import { requireString } from '../../check-arguments'
import { type Database, openDatabase, type SqlStatement } from '../sqlite/open-database'
import { createTables } from './ledger-tables'

const WAIT = 10_000 // milliseconds for which a statement waits for another process

/**
 * Opens the ledger in a SQLite file, which is created if missing. What is deleted is overwritten.
 *
 * @example
 * const ledger = await openLedger('ledger.db')
 * ledger.close()
 */
export async function openLedger(path: string): Promise<SqliteLedger> {
  requireString('openLedger', path)
  const database = await openDatabase(path, WAIT)
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
    return new SqliteLedger(database)
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Ledger in a SQLite file: the state of `next`, and the articles of the stories that may be written.
 *
 * @example
 * const ledger: SqliteLedger = await openLedger('ledger.db')
 * ledger.close()
 */
export class SqliteLedger {
  readonly #database: Database
  readonly #statements = new Map<string, SqlStatement>()
  readonly #reader: LedgerReader
  #depth = 0

  constructor(database: Database) {
    this.#database = database
    createTables(database)
    this.#reader = {
      entry: (guid) => this.#entry(guid),
      anchored: ({ provider, slug, day }) =>
        this.#sql('SELECT guid FROM ledger_topics WHERE provider = ? AND slug = ? AND day = ? AND opens = 1')
          .all(provider, slug, day)
          .map(({ guid }) => String(guid)),
      loose: (topic, days) =>
        this.#sql(
          'SELECT guid FROM ledger_topics WHERE provider = ? AND slug = ? AND day BETWEEN ? AND ? AND opens = 0',
        )
          .all(topic.provider, topic.slug, topic.day, topicAfter(topic, days).day)
          .map(({ guid }) => String(guid)),
    }
  }

  /** Takes in a message, as `next` does, and stores its article. All of it is stored, or nothing. */
  take(story: Story | Article, { provider, date, ...now }: LedgerOptions = {}): LedgerEvent {
    const article = 'article' in story ? story.article : story
    const source = { ...(provider !== undefined && { provider }), ...(date !== undefined && { date }) }
    return this.transaction(() => {
      const { event, entry } = stepLedger(this.#reader, recordOf(article, source), now)
      if (entry) this.#store(entry, event, article)
      return event
    })
  }

  /** Runs `work` as one transaction; an error undoes it. Several messages in one are much faster. */
  transaction<Result>(work: () => Result): Result {
    if (this.#depth > 0) return work()
    this.#database.exec('BEGIN IMMEDIATE')
    this.#depth++
    try {
      const result = work()
      this.#database.exec('COMMIT')
      return result
    } catch (error) {
      try {
        this.#database.exec('ROLLBACK')
      } catch {
        // SQLite has rolled back by itself when the disk is full
      }
      throw error
    } finally {
      this.#depth--
    }
  }

  /** Returns a story by its guid; undefined if the ledger has none. */
  story(guid: string): LedgerStory | undefined {
    return readStory(guid, this.#reader)
  }

  /** Returns the article to write for an output, with its adds joined; undefined for a withdrawal. */
  article(output: LedgerOutput): Article | undefined {
    if (output.action !== 'write') return undefined
    const [story, ...pieces] = output.hashes.map((hash) => this.#article(hash))
    return (
      story &&
      joinTakes(
        story,
        pieces.filter((piece) => piece !== undefined),
      )
    )
  }

  /** Returns what to write because its embargo has ended between two times, both with UTC offset. */
  released(from: string, now: string, options: Omit<LedgerNow, 'now'> = {}): LedgerOutput[] {
    const [start, end] = [from, now].map((time) => new Date(time).toISOString())
    return this.#sql("SELECT guid FROM ledger_entries WHERE status = 'embargoed' AND until > ? AND until <= ?")
      .all(start ?? '', end ?? '')
      .flatMap(({ guid }) => {
        const story = this.story(String(guid))
        return (story && outputOf(story, { ...options, now })) ?? []
      })
  }

  /** Deletes all that the ledger has of a story, its leads of later days and the tombstone of a kill included. Returns whether it had something. */
  purge(guid: string): boolean {
    const isRemoved = this.#purge(guid)
    if (this.#depth === 0) this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)') // no copy stays in the log
    return isRemoved
  }

  #purge(guid: string): boolean {
    return this.transaction(() => {
      const entries = storyEntries(guid, this.#reader)
      for (const entry of entries) this.#delete(entry)
      return entries.length > 0
    })
  }

  #delete(entry: LedgerEntry): void {
    const { guid } = entry
    this.#deleteArticles(guid)
    this.#sql('DELETE FROM ledger_entries WHERE guid = ?').run(guid)
    for (const { provider, slug, day } of topicsOf(entry))
      this.#sql('DELETE FROM ledger_topics WHERE provider = ? AND slug = ? AND day = ? AND guid = ?').run(
        ...[provider, slug, day, guid],
      )
  }

  close(): void {
    this.#database.close()
  }

  #store(entry: LedgerEntry, event: LedgerEvent, article: Article): void {
    this.#sql('INSERT OR REPLACE INTO ledger_entries VALUES (?, ?, NULL, NULL)').run(
      entry.guid,
      JSON.stringify(entry.records),
    )
    const opens = Number(isAnchored(entry))
    for (const { provider, slug, day } of topicsOf(entry))
      this.#sql('INSERT OR REPLACE INTO ledger_topics VALUES (?, ?, ?, ?, ?)').run(
        provider,
        slug,
        day,
        entry.guid,
        opens,
      )
    this.#sql('INSERT OR IGNORE INTO ledger_articles VALUES (?, ?, ?)').run(
      entry.guid,
      event.hash,
      JSON.stringify(article),
    )
    for (const guid of new Set([entry.guid, event.guid, ...event.outputs.map((output) => output.guid)]))
      this.#refresh(guid)
  }

  /** Stores the status of a story beside its entry, and deletes the articles of a killed one. */
  #refresh(guid: string): void {
    const [story, entry] = [this.story(guid), this.#entry(guid)]
    if (!entry) return
    this.#sql('UPDATE ledger_entries SET status = ?, until = ? WHERE guid = ?').run(
      story?.status ?? null,
      story?.until ?? null,
      guid,
    )
    if (story?.status !== 'killed') return
    const isKilled = (one: string): boolean => this.story(one)?.status === 'killed'
    for (const one of storyEntries(guid, this.#reader, isKilled)) this.#deleteArticles(one.guid)
  }

  #deleteArticles(guid: string): void {
    this.#sql('DELETE FROM ledger_articles WHERE guid = ?').run(guid)
  }

  #entry(guid: string): LedgerEntry | undefined {
    const row = this.#sql('SELECT records FROM ledger_entries WHERE guid = ?').get(guid)
    return row && { guid, records: JSON.parse(String(row.records)) }
  }

  #article(hash: string): Article | undefined {
    const row = this.#sql('SELECT article FROM ledger_articles WHERE hash = ? LIMIT 1').get(hash)
    return row && JSON.parse(String(row.article))
  }

  #sql(text: string): SqlStatement {
    let statement = this.#statements.get(text)
    if (!statement) this.#statements.set(text, (statement = this.#database.prepare(text)))
    return statement
  }
}
