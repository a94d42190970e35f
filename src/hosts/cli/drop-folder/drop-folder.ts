import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { FSWatcher } from 'chokidar'
import { printError, printNote } from '../output/terminal'
import { isWhole } from './is-whole'

/** How a drop folder is watched. */
export interface DropOptions {
  /** Milliseconds for which the size of a file without end mark stands still before it counts as whole. */
  readonly settle: number
  /** Milliseconds between two looks at the folder; without it the system reports changes. */
  readonly poll?: number
  /** Folder that is not read, such as that of the output. */
  readonly except: string
}

/** Files larger than this are not stories. */
const MOST = 64 * 1024 * 1024

/** Folder into which other programs write files: hands over each file once it is whole, again whenever it is sent again. */
export class DropFolder {
  /** Size and time of each file when it was last handed over, and of those that are being written. */
  readonly #taken = new Map<string, string>()
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  #watcher: FSWatcher | undefined
  #sweeper: NodeJS.Timeout | undefined
  /** Why the last look at all files failed, if one did: a fault that lasts is reported once. */
  #fault: string | undefined
  #queue: Promise<void> = Promise.resolve()

  constructor(
    readonly folder: string,
    readonly options: DropOptions,
    /** Takes a file. Resolves with false if it could not be taken now, such as on a full disk: it is then given again. */
    readonly handle: (path: string, bytes: Uint8Array) => Promise<boolean>,
  ) {}

  /** Hands over what is in the folder: files that are whole, and after `settle` those whose size stands still. */
  async readOnce(): Promise<void> {
    const files = this.#filesIn(this.folder)
    const open = files.filter((path) => !this.#take(path, false))
    if (open.length) {
      const before = open.map((path) => stampOf(path))
      await new Promise((resolve) => setTimeout(resolve, this.options.settle))
      for (const [i, path] of open.entries()) if (stampOf(path) === before[i]) this.#take(path, true)
    }
    await this.#queue
  }

  /** Watches the folder until the process ends. Looks at it in intervals where the system cannot report changes. */
  async watch(): Promise<void> {
    const { watch } = await import('chokidar')
    const start = (poll: number | undefined): void => {
      const watcher = watch(this.folder, {
        followSymlinks: false,
        ignored: (path) => this.#isIgnored(path),
        ...(poll !== undefined && { usePolling: true, interval: poll }),
      })
      for (const event of ['add', 'change'] as const) watcher.on(event, (path) => this.#look(path))
      watcher.on('unlink', (path) => this.#taken.delete(path))
      watcher.on('ready', () => printNote(`Watching ${this.folder}.`))
      watcher.on('error', (error) => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : ''
        if (poll === undefined && NO_WATCHING.has(code)) {
          printNote(`The system cannot watch ${this.folder} (${code}). Looking at it every second.`)
          void watcher.close()
          start(POLL)
        } else printError(error instanceof Error ? error.message : String(error))
      })
      this.#watcher = watcher
    }
    start(this.options.poll)
    this.#sweep()
    await new Promise<never>(() => {})
  }

  /** Looks at all files now and then, for the system may lose a change. The next look is so far off that it costs little. */
  #sweep(after = SWEEP): void {
    this.#sweeper = setTimeout(() => {
      const start = performance.now()
      try {
        for (const path of this.#filesIn(this.folder))
          if (!this.#waiting.has(path) && stampOf(path) !== this.#taken.get(path)) this.#look(path)
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error)
        if (fault !== this.#fault) printError(fault)
        this.#fault = fault
      }
      this.#sweep(Math.max(SWEEP, SPARED * (performance.now() - start)))
    }, after)
  }

  /** Stops watching, and waits for the file that is being handled. */
  async close(): Promise<void> {
    clearTimeout(this.#sweeper)
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    await this.#watcher?.close()
    await this.#queue
  }

  /** Looks at a file that was added or changed: takes it if it is whole, else looks again after `settle`. */
  #look(path: string): void {
    clearTimeout(this.#waiting.get(path))
    this.#waiting.delete(path)
    if (this.#take(path, false)) return
    const before = stampOf(path)
    if (before === undefined) return
    const again = (): void => {
      this.#waiting.delete(path)
      if (stampOf(path) === before) this.#take(path, true)
      else this.#look(path)
    }
    this.#waiting.set(path, setTimeout(again, this.options.settle))
  }

  /** Hands over a file. Returns false if it does not show that it is whole, unless its size is known to stand still. */
  #take(path: string, isSettled: boolean): boolean {
    const stamp = stampOf(path)
    if (stamp === undefined || stamp === this.#taken.get(path)) return true
    try {
      if (statSync(path).size > MOST) throw new Error(`File is larger than ${MOST.toLocaleString('en-US')} bytes.`)
      const bytes = readFileSync(path)
      if (bytes.length === 0 || (!isSettled && !isWhole(bytes))) return false
      if (stampOf(path) !== stamp) return false // it changed while it was read
      this.#taken.set(path, stamp)
      this.#give(path, bytes)
    } catch (error) {
      this.#taken.set(path, stamp) // reported once, and read again when it changes
      printError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    }
    return true
  }

  /** Gives a file, after those before it; again after a while if it cannot be taken. */
  #give(path: string, bytes: Uint8Array): void {
    this.#queue = this.#queue.then(async () => {
      const isTaken = await this.handle(relative(this.folder, path), bytes)
      if (!isTaken && this.#watcher) setTimeout(() => this.#give(path, bytes), AGAIN)
    })
  }

  #filesIn(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !this.#isIgnored(join(folder, name)))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? this.#filesIn(path) : entry.isFile() ? [path] : []
      })
  }

  /** Whether a path is hidden, a temporary file, or in the folder of the output. */
  #isIgnored(path: string): boolean {
    const [own, except] = [resolve(path), resolve(this.options.except)]
    if (own === except || own.startsWith(except + sep)) return true
    const inside = relative(resolve(this.folder), own)
    return inside.split(sep).some((name) => /^\.(?!\.?$)|\.(?:tmp|part|filepart)$/i.test(name))
  }
}

/** Milliseconds after which a file that could not be taken is given again. */
const AGAIN = 5000
/** Least number of milliseconds between two looks at all files, beside the reports of the system. */
const SWEEP = 5000
/** The next look follows after this many times the time of the last: at most 2 % of the time is spent on looks. */
const SPARED = 50
/** Milliseconds between two looks, where the system cannot watch. */
const POLL = 1000
/** Errors of systems that cannot watch, or watch no more files. */
const NO_WATCHING: ReadonlySet<string> = new Set(['ENOSPC', 'EMFILE', 'ENOSYS', 'EPERM', 'EINVAL'])

/** Returns size and time of a file; undefined for a link, a folder, a device, and a file that is missing or out of reach. */
function stampOf(path: string): string | undefined {
  let found: Stats | undefined
  try {
    found = lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined // in a folder that may not be read
  }
  return found?.isFile() ? `${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}` : undefined
}
