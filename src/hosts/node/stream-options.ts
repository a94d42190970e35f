import type { FormatName } from 'wirecopy/convert'
import type { BulkOptions } from './convert/bulk-settings'
import type { Division } from './input/read-records'
import type { ReadLimits } from './input/source-record'

/** Options of `convertStream` and `convertFiles`: how stories are read, converted and checked, and on how many threads. */
export interface ConvertStreamOptions extends BulkOptions {
  /** Formats to write; default `json`. */
  readonly to?: FormatName | readonly FormatName[]
  /** How inputs are divided into records; default `auto`, by name and content. */
  readonly divide?: Division
  readonly limits?: Partial<ReadLimits>
  /** Ends the iteration with the reason of the signal. */
  readonly signal?: AbortSignal
}

/** The names of these options. */
export const streamOptionNames: Readonly<Record<keyof ConvertStreamOptions, true>> = {
  from: true,
  date: true,
  language: true,
  zone: true,
  charset: true,
  gazetteer: true,
  lexicon: true,
  config: true,
  body: true,
  style: true,
  standard: true,
  page: true,
  preset: true,
  frontMatter: true,
  dateline: true,
  flavour: true,
  house: true,
  drafts: true,
  onDoubt: true,
  for: true,
  provider: true,
  guid: true,
  versionCreated: true,
  now: true,
  strict: true,
  annotate: true,
  check: true,
  jobs: true,
  timeout: true,
  to: true,
  divide: true,
  limits: true,
  signal: true,
}
