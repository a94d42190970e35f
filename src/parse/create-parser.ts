import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { Story } from '../diagnostics/story'
import { englishRestrictions } from '../lexicon/languages/en/restrictions'
import type { ParserLanguage } from '../lexicon/parser-language'
import { vocabularyOf } from '../restrictions/all-role-words'
import { type ParseOptions, parseWith } from './parse-with'
import type { ParserLanguages } from './parser-languages'

/** The parts of a parser. */
export interface ParserParts {
  /** The languages to read, as imported from `wirecopy/languages/<tag>`. If two define one word differently, the earlier counts. */
  readonly languages: readonly ParserLanguage[]
}

/** Parses a copy into a story, as `parse` of `wirecopy` does, in the languages of the parser. */
export type Parse = (copy: string | Uint8Array, options?: ParseOptions) => Story

/**
 * Returns a `parse` of the given languages, for pages where every kilobyte counts.
 * Shapes, agencies, places and certain restrictions are those of all languages; so are the possible restrictions of English. Copy in
 * another language is parsed too, but its months, bylines, labels and possible restrictions are not known.
 * Throws `invalid-argument` for an empty list, and for a value that is not a language.
 *
 * @example
 * import english from 'wirecopy/languages/en'
 * const parseEnglish = createParser({ languages: [english] })
 * parseEnglish(copy).article.headline // 'Ferries run again'
 */
export function createParser(given: ParserParts): Parse {
  const parts = rethrowAsMisuse('createParser', () => partsOf(given?.languages))
  return (copy, options = {}) => parseWith(copy, options, parts)
}

function partsOf(languages: readonly ParserLanguage[] | undefined): ParserLanguages {
  if (!Array.isArray(languages) || languages.length === 0 || !languages.every((one) => one?.copy?.tag))
    throw invalidArgument('Option “languages” must be languages, as wirecopy/languages/en exports.')
  const words = languages.flatMap(({ restrictions }) => restrictions ?? [])
  return {
    languages: languages.map(({ copy }) => copy),
    vocabulary: vocabularyOf([...new Set([...words, englishRestrictions])]),
    tags: languages.map(({ copy }) => copy.tag).join(' '),
  }
}
