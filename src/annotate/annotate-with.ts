import type { Annotations, Article } from '../article'
import { checkOptions, checkString, checkSubject } from '../diagnostics/check-options'
import { checkSize } from '../diagnostics/check-size'
import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { Story } from '../diagnostics/story'
import type { Languages } from '../lexicon/annotate/language-rows'
import type { Annotated } from './annotated'
import { findNames } from './names/find-names'
import { anchorOf, type TokenPage } from './page'
import { type AnnotateOptions, annotateOptions, pageOfArticle, pageOfText, type RememberedOptions } from './read-page'
import { findSentences } from './sentences/find-sentences'
import { findStatements } from './statements/find-statements'
import { findTimes } from './times/find-times'

/*
 * The pipeline of annotation. The texts of the article are joined in one token page, `page`, and cut once into tokens (`tokens/`).
 * Then the finders run, each in its own folder, each reading the results of those before it:
 *
 *   sentences/find-sentences   (page)                  -> SentenceSpan[]
 *   names/find-names           (page)                  -> FoundNames   people, organisations, places, and their mentions on the page
 *   times/find-times           (page, names)           -> TimeMention[]
 *   statements/find-statements (page, names, times)    -> Statement[]
 *
 * Rules for every finder:
 * - Spans are half-open, in UTF-16 units of `page.text`; `anchorOf(page, block, start, end)` makes an anchor in the article from them.
 *   Tokens are numbered over the whole page; `block.from` to `block.to` and `sentence.from` to `sentence.to` are those of one.
 * - No result crosses a block. The content of a text never causes a throw. Time is linear: no scan inside a scan without a bound.
 * - A finder identifies words by their numbers in the vocabulary. Its `<part>-words.ts` adds them, once for each language, from data under
 *   `src/lexicon/annotate/`, and makes its tables by number (typed arrays for single words, `TokenPhrases` for several); the page holds them as
 *   `page.words.<part>`. `tokens.word(i)` is 0 for a word that no finder knows. No text is sliced or lower-cased for a lookup.
 * - The next page reuses the tokens: results contain anchors and values, never tokens.
 * - The data of `annotate` is separate from what `parse` loads.
 */

/** Annotates a story or an article, with the word tables of `languages`. Returns a copy with `annotations`. */
export function annotateWith<T extends Story | Article>(
  languages: Languages,
  subject: T,
  options: AnnotateOptions,
): Annotated<T> {
  return rethrowAsMisuse('annotate', () => {
    checkSubject('annotate', subject)
    checkOptions('annotate', options, annotateOptions)
    return readAlone(() => annotated(languages, subject, options))
  })
}

function annotated<T extends Story | Article>(
  languages: Languages,
  subject: T,
  options: AnnotateOptions,
): Annotated<T> {
  const article: Article = 'article' in subject ? subject.article : subject
  const annotations = annotatePage(
    pageOfArticle(article, options, languages, 'article' in subject ? rememberedOptions(subject) : {}),
  )
  const annotatedArticle: Article = { ...article }
  annotatedArticle.annotations = annotations
  return ('article' in subject ? { ...subject, article: annotatedArticle } : annotatedArticle) as Annotated<T> // the same value except for its annotations
}

/** Returns the options that a story was parsed with, as far as they matter to annotations. */
function rememberedOptions({ reader }: Story): RememberedOptions {
  const { date, language, zone } = reader?.options ?? {}
  return { date: textOrNone(date), language: textOrNone(language), zone: textOrNone(zone) }
}

const textOrNone = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** Annotates plain paragraphs, with the word tables of `languages`. Blank lines separate the paragraphs. */
export function annotateTextWith(languages: Languages, text: string, options: AnnotateOptions): Annotations {
  return rethrowAsMisuse('annotateText', () => {
    checkString('annotateText', text)
    checkOptions('annotateText', options, annotateOptions)
    checkSize('annotateText', text.length, options.limits)
    return readAlone(() => annotatePage(pageOfText(text, options, languages)))
  })
}

let isReading = false

/** Reads one page. All pages share the tables that a page fills, so a gazetteer must not have another one read while it is asked for a place. */
function readAlone<Result>(read: () => Result): Result {
  if (isReading) throw invalidArgument('A gazetteer must not call annotate or annotateText.')
  isReading = true
  try {
    return read()
  } finally {
    isReading = false
  }
}

function annotatePage(page: TokenPage): Annotations {
  page.sentences = findSentences(page)
  const names = findNames(page)
  const times = findTimes(page, names)
  const statements = findStatements(page, names, times)
  const annotations: Annotations = {}
  if (page.sentences.length > 0)
    annotations.sentences = page.sentences.map(({ block, start, end }) => anchorOf(page, block, start, end))
  if (names.people.length > 0) annotations.people = [...names.people]
  if (names.organisations.length > 0) annotations.organisations = [...names.organisations]
  if (names.places.length > 0) annotations.places = [...names.places]
  if (times.length > 0) annotations.times = times.map(({ time }) => time)
  if (statements.length > 0) annotations.statements = [...statements]
  return annotations
}
