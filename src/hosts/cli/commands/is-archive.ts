import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import type { FormatName } from 'wirecopy/convert'
import type { BulkOptions } from '../../node/convert/bulk-settings'
import type { FileLayout } from '../../node/sinks/folder-sink'
import { globPattern } from '../input/glob-pattern'
import { walkFolder } from '../input/walk-folder'
import type { RunFlags } from '../run'

/** Options of `convert` for archives. */
export interface ArchiveFlags extends RunFlags, BulkOptions {
  readonly maxStory?: number
  readonly to?: readonly (FormatName | 'parquet')[]
  readonly out?: string
  readonly watch?: boolean
  readonly layout?: FileLayout
  readonly resume?: boolean
  readonly maxErrors?: number
  readonly maxExpansion?: number
  readonly commit?: number
  readonly events?: string
  readonly report?: string
  readonly now?: string
}

/** Options that only the conversion of archives has. */
const OPTIONS: readonly (keyof ArchiveFlags)[] = [
  'check',
  'jobs',
  'timeout',
  'maxStory',
  'layout',
  'resume',
  'maxErrors',
  'maxExpansion',
  'events',
  'report',
  'commit',
]

/**
 * Whether `convert` keeps a state and works on threads: if an option, the output or an input is one for archives. Inputs for archives are
 * compressed files and mail boxes, also in a folder, and NDJSON of records with a text, which are no documents by themselves. `--annotate` is one of the options,
 * unless the output is standard output or a single file.
 */
export const isArchive = (args: readonly string[], flags: ArchiveFlags, isFile: boolean): boolean =>
  OPTIONS.some((name) => flags[name] !== undefined) ||
  (flags.annotate !== undefined && flags.out !== undefined && !isFile) ||
  flags.to?.includes('parquet') === true ||
  (flags.out !== undefined &&
    (isLines(flags.out) || args.some((path) => isArchiveInput(path) || hasArchive(path, flags))))

/** Endings of inputs that only the conversion of archives reads. */
export const ARCHIVE_ENDINGS: readonly string[] = ['gz', 'zst', 'mbox', 'mbx']

const isArchiveName = (path: string): boolean => /(?<!\.tar)\.(?:gz|zst|mbox|mbx)$/i.test(path)

const isArchiveInput = (path: string): boolean =>
  isArchiveName(path) || (/\.(?:ndjson|jsonl)$/i.test(path) && hasRecords(path))

/** Whether a folder or pattern has a compressed file or a mail box: read otherwise, it would be left out, or taken for one mail. */
function hasArchive(path: string, { ext, watch }: ArchiveFlags): boolean {
  if (watch) return false
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return globSync(globPattern(path), { expandDirectories: false }).some(isArchiveName)
  if (!stat.isDirectory() || ext?.isAdded === false) return false
  for (const found of walkFolder(path, undefined, ARCHIVE_ENDINGS)) if (isArchiveName(found.toString())) return true
  return false
}

/** Whether the first line of a file is an object with a text and without a body. */
function hasRecords(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  const descriptor = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(SAMPLE)
    const [line = ''] = bytes.toString('utf8', 0, readSync(descriptor, bytes)).split('\n', 1)
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'text' in value && !('body' in value)
  } catch {
    return false
  } finally {
    closeSync(descriptor)
  }
}

const SAMPLE = 1 << 20

/** Whether an output is one file of NDJSON. */
export const isLines = (out: string): boolean => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(out)
