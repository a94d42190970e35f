import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { detect, parseAll, type Story } from 'wirecopy'
import type { FormatName } from 'wirecopy/convert'
import type { LedgerEvent, LedgerOutput } from 'wirecopy/ledger'
import { openLedger, type SqliteLedger } from 'wirecopy/sqlite'
import { makeFolder } from '../../node/files/make-folder'
import type { ReadingFlags, Settings } from '../config/settings'
import { DropFolder } from '../drop-folder/drop-folder'
import { FeedOutput } from '../drop-folder/feed-output'
import { failure } from '../failure'
import { loadTarget } from '../formats'
import { printError, printNote, writeTo } from '../output/terminal'
import { readStories } from '../read-stories'
import { settingsOrUsageError } from '../run'

interface WatchFlags extends ReadingFlags {
  readonly to: readonly FormatName[]
  readonly out: string
  readonly provider?: string
  readonly settle: number
  readonly poll?: number
  readonly once?: boolean
  readonly onDoubt?: 'refuse' | 'publish'
  readonly quiet?: boolean
}

/** Milliseconds between two looks for embargoes that have ended. */
const EMBARGO_PAUSE = 15_000
const START = '1970-01-01T00:00:00Z'

/** Runs `wirecopy watch`: takes each story of a drop folder into the ledger, and keeps the output folder at what may be published. */
export async function runWatch(folder: string, flags: WatchFlags, command: Command): Promise<void> {
  const settings = await settingsOrUsageError(flags, command)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) command.error(`error: ${folder} is not a folder.`)
  makeFolder(join(flags.out, '.wirecopy'))
  const ledger = await openLedger(join(flags.out, '.wirecopy', 'ledger.db'))
  const feed = new Feed(ledger, flags, settings)
  const drop = new DropFolder(folder, { ...flags, except: flags.out }, (path, bytes) => feed.take(path, bytes))
  await feed.release()
  if (flags.once) {
    await drop.readOnce()
    return ledger.close()
  }
  setInterval(() => void feed.release(), EMBARGO_PAUSE)
  await drop.watch()
}

/** A feed: takes files, and writes what the ledger says. */
class Feed {
  #released = START

  constructor(
    readonly ledger: SqliteLedger,
    readonly flags: WatchFlags,
    readonly settings: Settings,
  ) {}

  /**
   * Takes the stories of a file. A story that fails is reported, and the feed goes on. Returns false if the system failed, such as for a full
   * disk: the file is then to be given again, as it may have a kill.
   */
  async take(path: string, bytes: Uint8Array): Promise<boolean> {
    let isTaken = true
    const report = (error: unknown): void => {
      process.exitCode = 1
      printError(`${path}: ${failure(error)}`)
      isTaken &&= !isOfSystem(error)
    }
    try {
      const stories = await storiesIn(bytes, this.settings, path)
      if (stories.length === 0) throw new Error('No story found.')
      const output = await this.#output()
      for (const story of stories)
        try {
          this.#print(path, this.#takeStory(story, output))
        } catch (error) {
          report(error)
        }
    } catch (error) {
      report(error)
    }
    return isTaken
  }

  /** Writes what an embargo no longer blocks. */
  async release(): Promise<void> {
    const now = new Date().toISOString()
    try {
      const output = await this.#output()
      this.ledger.transaction(() => {
        for (const one of this.ledger.released(this.#released, now, this.#judging())) this.#apply(one, output)
      })
      this.#released = now
    } catch (error) {
      process.exitCode = 1
      printError(failure(error))
    }
  }

  /** Takes a story: the ledger keeps it only once its files are written, so that a process that is killed loses none. */
  #takeStory(story: Story, output: FeedOutput): LedgerEvent {
    const { provider = this.settings.provider } = this.flags
    const { date = new Date().toISOString().slice(0, 10) } = this.settings.reading.parse
    return this.ledger.transaction(() => {
      const now = new Date().toISOString()
      const event = this.ledger.take(story, {
        ...(provider !== undefined && { provider }),
        date,
        now,
        ...this.#judging(),
      })
      for (const one of event.outputs) this.#apply(one, output)
      return event
    })
  }

  #apply(output: LedgerOutput, to: FeedOutput): void {
    const article = this.ledger.article(output)
    if (article) to.write(output, article)
    else to.remove(output.guid)
  }

  #judging(): { readonly onDoubt?: 'refuse' | 'publish' } {
    return this.flags.onDoubt === undefined ? {} : { onDoubt: this.flags.onDoubt }
  }

  /** Returns the output folder with writers that judge embargoes by the time of now. */
  async #output(): Promise<FeedOutput> {
    const { provider = this.settings.provider } = this.flags
    const now = new Date().toISOString()
    const formats = await Promise.all(this.flags.to.map((name) => loadTarget(name, { now, ...this.#judging() })))
    const given = { ...(provider !== undefined && { provider }), versionCreated: now }
    return new FeedOutput(this.flags.out, formats, given)
  }

  #print(path: string, { kind, guid, outputs, conflicts }: LedgerEvent): void {
    for (const { kind: what } of conflicts) printNote(`${path}: Conflict (${what}) in ${guid}.`)
    if (this.flags.quiet) return
    const actions = outputs.map((one) => (one.action === 'write' ? 'written' : `withdrawn: ${one.reason}`))
    writeTo(process.stdout, `${JSON.stringify({ file: path, event: kind, guid, actions })}\n`)
  }
}

/** Whether an error is one of the file system or the database, which may be over later: `ENOSPC`, `SQLITE_FULL`. */
const isOfSystem = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:E[A-Z]+$|SQLITE_|ERR_SQLITE)/.test(String(error.code))

/** Returns the stories of a file; copy may be several messages. */
async function storiesIn(bytes: Uint8Array, { reading }: Settings, path: string): Promise<readonly Story[]> {
  const isCopy =
    reading.from === 'copy' || (reading.from === 'auto' && detect(bytes) === 'copy' && !/\.mdx?$/i.test(path))
  return isCopy ? [...parseAll(bytes, reading.parse)] : readStories(bytes, reading, path)
}
