import type { Annotations, Article } from '../article'
import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { Story } from '../diagnostics/story'
import type { Languages } from '../lexicon/annotate/language-rows'
import { annotateTextWith, annotateWith } from './annotate-with'
import type { Annotated } from './annotated'
import type { AnnotateOptions } from './read-page'

/** The parts of an annotator. */
export interface AnnotatorParts {
  /** The languages to annotate, as imported from `wirecopy/languages/<tag>`: its `annotations`. */
  readonly languages: readonly Languages[]
}

/** Functions that annotate, as those of `wirecopy` do, with the data of a few languages. */
export interface Annotator {
  annotate<T extends Story | Article>(subject: T, options?: AnnotateOptions): Annotated<T>
  annotateText(text: string, options?: AnnotateOptions): Annotations
}

/**
 * Returns an `annotate` and an `annotateText` of the given languages, for pages where every kilobyte counts.
 * In other languages they read only what needs no word lists. Throws `invalid-argument` for an empty list, and for a value that is not a language.
 *
 * @example
 * import { annotations as english } from 'wirecopy/languages/en'
 * const { annotateText } = createAnnotator({ languages: [english] })
 * annotateText('The mayor, Jane Doe, spoke on Monday.').people?.[0]?.name // 'Jane Doe'
 */
export function createAnnotator(given: AnnotatorParts): Annotator {
  const rows = rethrowAsMisuse('createAnnotator', () => rowsOf(given?.languages))
  return {
    annotate: (subject, options = {}) => annotateWith(rows, subject, options),
    annotateText: (text, options = {}) => annotateTextWith(rows, text, options),
  }
}

function rowsOf(languages: readonly Languages[] | undefined): Languages {
  if (!Array.isArray(languages) || languages.length === 0 || !languages.every(isRows))
    throw invalidArgument('Option “languages” must be annotations, as wirecopy/languages/en exports.')
  return Object.assign({}, ...languages)
}

/** Whether a value may be the rows of languages by their tags; not: the default of `wirecopy/languages/de`, which is for the parser. */
const isRows = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !('copy' in value) && Object.keys(value).length > 0
