import { checkRecord } from '../diagnostics/check-options'
import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { ParseOptions } from '../parse/parse'
import type { ResolvedConfig } from './config'

/**
 * Returns the options of `parse` that a config sets: date, language, zone, charset, lexicon.
 * A list of languages gives the language only if it has one. Throws `invalid-argument` for a lexicon that is the path of a file, which only the
 * command line loads, and for `gazetteer: true` without the table itself.
 *
 * @example
 * parseOptionsFor(resolveConfig({ language: 'de', zone: 'Europe/Berlin' })) // { language: 'de', zone: 'Europe/Berlin' }
 */
export function parseOptionsFor(config: ResolvedConfig, given: Pick<ParseOptions, 'gazetteer'> = {}): ParseOptions {
  checkRecord('parseOptionsFor', config)
  return rethrowAsMisuse('parseOptionsFor', () => optionsOf(config, given))
}

function optionsOf(config: ResolvedConfig, given: Pick<ParseOptions, 'gazetteer'>): ParseOptions {
  const { date, language, languages, zone, charset, lexicon, gazetteer } = config.reading
  if (typeof lexicon === 'string')
    throw invalidArgument('parseOptionsFor requires lexicon rows; the config has a path.')
  if (gazetteer && !given.gazetteer)
    throw invalidArgument('The config uses the gazetteer. Pass that of wirecopy/gazetteer.')
  const only = language ?? (languages?.length === 1 ? languages[0] : undefined)
  return {
    ...(date !== undefined && { date }),
    ...(only !== undefined && { language: only }),
    ...(zone !== undefined && { zone }),
    ...(charset !== undefined && { charset }),
    ...(lexicon && { lexicon }),
    ...given,
  }
}
