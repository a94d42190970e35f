import type { FormatName } from 'wirecopy/convert'
import type { ReadingFlags } from '../../cli/config/settings'
import { formOf } from '../../cli/form-of'
import type { Form, ForWhom } from '../../cli/formats'
import type { Given } from '../../cli/item'
import type { ConversionSettings, OutputShape } from './conversion-settings'

/** Options of what converts streams and archives, by their names in the library and on the command line. */
export interface BulkOptions extends ReadingFlags, Omit<Form, 'now'>, ForWhom, Given {
  /** Time to judge embargoes by, RFC 3339; default: the clock. */
  readonly now?: string
  /** Whether a story fails if a format leaves anything out. */
  readonly strict?: boolean
  /** Whether articles get annotations. */
  readonly annotate?: boolean
  /** Profile of rules to check by. */
  readonly check?: string
  /** Number of worker threads. */
  readonly jobs?: number
  /** Milliseconds that a step of a story may take; requires threads. */
  readonly timeout?: number
}

/** Returns the settings of a conversion, as plain data. */
export function bulkSettings(
  flags: BulkOptions,
  to: readonly FormatName[],
  shape: OutputShape,
  now: string,
): ConversionSettings {
  const { from, date, language, zone, charset, gazetteer, lexicon, config } = flags
  const { provider, guid, versionCreated } = flags
  return {
    to,
    shape,
    form: formOf(flags),
    given: defined({ provider, guid, versionCreated }),
    reading: defined({ from, date, language, zone, charset, gazetteer, lexicon, config }),
    annotate: flags.annotate ?? shape === 'tables',
    ...(flags.check !== undefined && { check: { profile: flags.check } }),
    strict: flags.strict ?? false,
    now,
  }
}

/** Returns an object without the members that are undefined. */
const defined = <Options extends object>(
  options: Options,
): { [name in keyof Options]: Exclude<Options[name], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never // the one cast: some of the given options
