import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CheckedCopy, type Diagnostic, parse } from 'wirecopy'
import type { Checked } from '../check-story'
import type { RuleFlags, Settings } from '../config/settings'
import type { Content } from '../input/documents'
import { printError } from '../output/terminal'
import { writeWhole } from '../output/write-whole'
import { version } from '../version'
import { moduleHash } from './module-hash'

interface Entry {
  /** Hash of the content. */
  readonly hash: string
  /** Findings of each story. */
  readonly stories: readonly (readonly Diagnostic[])[]
}

interface CacheFile {
  readonly key: string
  readonly files: Readonly<Record<string, Entry>>
}

/** Options of the command that the cache depends on. */
export interface CacheFlags extends RuleFlags {
  readonly cacheFile?: string
}

/**
 * Findings of earlier runs by file. They are used again if the content of the file, the options, the config and the version are the same. Not
 * kept are findings that depend on the time, as those of a story with an embargo, and those of a text that is not plain UTF-8.
 */
export class CheckCache {
  readonly #fresh: Record<string, Entry> = {}

  private constructor(
    readonly path: string,
    readonly key: string,
    readonly known: CacheFile['files'],
    readonly isKept: boolean,
  ) {}

  /** Opens the cache of a project: the file given, or one in `node_modules/.cache` or the working directory. */
  static async open(settings: Settings, { cacheFile, profile, rule }: CacheFlags): Promise<CheckCache> {
    const usual = existsSync('node_modules')
      ? join('node_modules', '.cache', 'wirecopy', 'check.json')
      : '.wirecopycache'
    const path = cacheFile ?? usual
    const { reading, files, usesClock } = settings
    const reader = parse('', reading.parse).reader?.hash
    const own = [version(), reader, reading.from, reading.languages, profile, rule, moduleHash(files)]
    const key = createHash('sha256').update(JSON.stringify(own)).digest('hex')
    const known = readCache(path)
    return new CheckCache(path, key, known?.key === key ? known.files : {}, !usesClock)
  }

  /** Returns the findings of a file, if they are known for this content. */
  find(file: string, content: Content): CheckedCopy[] | undefined {
    const entry = Object.hasOwn(this.known, file) ? this.known[file] : undefined
    if (!entry || entry.hash !== hashOf(content)) return undefined
    this.#fresh[file] = entry
    const { stories } = entry
    const text = stories.some((diagnostics) => diagnostics.length > 0) ? (textOf(content) ?? '') : ''
    return stories.map((diagnostics, index) => ({
      file,
      ...(stories.length > 1 && { story: index + 1 }),
      text,
      diagnostics,
    }))
  }

  /** Keeps the findings of a file for later runs. */
  keep(file: string, content: Content, checked: readonly Checked[]): void {
    if (!this.isKept || checked.some((one) => !isTimeless(one))) return
    const text = textOf(content)
    if (checked.some(({ story, diagnostics }) => diagnostics.length > 0 && story.text !== text)) return
    this.#fresh[file] = { hash: hashOf(content), stories: checked.map(({ diagnostics }) => diagnostics) }
  }

  /** Writes the cache. Entries of files that this run did not read stay. */
  write(): void {
    try {
      writeWhole(this.path, JSON.stringify({ key: this.key, files: { ...this.known, ...this.#fresh } }))
    } catch (error) {
      printError(`Cannot write the cache ${this.path}: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }
}

/** Whether the findings of a story are the same at any time, and complete. */
const isTimeless = ({ story: { article }, diagnostics }: Checked): boolean =>
  article.embargo === undefined &&
  article.expires === undefined &&
  !diagnostics.some(({ rule }) => rule === 'rule/failed')

const hashOf = (content: Content): string => createHash('sha256').update(content).digest('hex')

/** Returns content as text, if it is UTF-8. */
function textOf(content: Content): string | undefined {
  if (typeof content === 'string') return content
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}

/** Reads a cache. Undefined for a missing file, and for one that is damaged: it is then made anew. */
function readCache(path: string): CacheFile | undefined {
  try {
    const value: CacheFile = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value.key === 'string' && typeof value.files === 'object' && value.files !== null ? value : undefined
  } catch {
    return undefined
  }
}
