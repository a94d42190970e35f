import type { FormatName } from 'wirecopy/convert'
import type { BulkOptions } from '../../node/convert/bulk-settings'
import type { Layout } from '../../node/sinks/folder-sink'
import type { RunFlags } from '../run'

/** Options of `convert` for archives. */
export interface ArchiveFlags extends RunFlags, BulkOptions {
  readonly maxStory?: number
  readonly to?: readonly (FormatName | 'parquet')[]
  readonly out?: string
  readonly watch?: boolean
  readonly layout?: Layout
  readonly resume?: boolean
  readonly maxErrors?: number
  readonly maxExpansion?: number
  readonly commit?: number
  readonly events?: string
  readonly now?: string
}

/** Options that only the conversion of archives has. */
const OPTIONS: readonly (keyof ArchiveFlags)[] = [
  'annotate',
  'check',
  'jobs',
  'timeout',
  'maxStory',
  'layout',
  'resume',
  'maxErrors',
  'maxExpansion',
  'events',
  'commit',
]

/** Whether `convert` keeps a state and works on threads: if an option, the output or an input is one for archives. */
export const isArchive = (args: readonly string[], flags: ArchiveFlags): boolean =>
  OPTIONS.some((name) => flags[name] !== undefined) ||
  flags.to?.includes('parquet') === true ||
  (flags.out !== undefined && (isLines(flags.out) || args.some((arg) => /\.(?:gz|zst|mbox|mbx)$/i.test(arg))))

/** Whether an output is one file of NDJSON. */
export const isLines = (out: string): boolean => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(out)
