import type { FormatName } from 'wirecopy/convert'
import type { ConversionSettings, OutputShape } from '../node/convert/conversion-settings'
import type { ReadingFlags } from './config/settings'
import type { Form, ForWhom } from './formats'
import type { Given } from './item'

/** Options of the commands that convert streams and archives. */
export interface BulkFlags extends ReadingFlags, Omit<Form, 'now'>, ForWhom, Given {
  readonly now?: string
  readonly strict?: boolean
  readonly annotate?: boolean
  /** Profile of rules to check by. */
  readonly check?: string
  readonly jobs?: number
  readonly timeout?: number
  readonly maxStory?: number
}

/** Returns the settings of a conversion, as plain data. */
export function bulkSettings(
  flags: BulkFlags,
  to: readonly FormatName[],
  shape: OutputShape,
  now: string,
): ConversionSettings {
  const { from, date, language, zone, charset, gazetteer, lexicon, config } = flags
  const { body, style, standard, preset, flavour, house, page, drafts, onDoubt, for: consumer } = flags
  const { provider, guid, versionCreated } = flags
  return {
    to,
    shape,
    form: defined({ body, style, standard, preset, flavour, house, page, drafts, onDoubt, for: consumer }),
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
