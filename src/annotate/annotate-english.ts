import type { Annotations, Article } from '../article'
import type { Story } from '../diagnostics/story'
import { english } from '../lexicon/annotate/english'
import { annotateTextWith, annotateWith } from './annotate-with'
import type { Annotated } from './annotated'
import type { AnnotateOptions } from './read-page'

/**
 * Annotates a story or an article, using the English lexicon only.
 * Finds sentences, people, organisations, places, times and statements, anchored in the texts of the article. This build is for pages where
 * each kilobyte counts: in other languages it reads only what needs no word lists. Returns the same value with `annotations`; earlier
 * annotations are replaced. Throws `invalid-argument` when `date` is not a day; never throws on the content of a text.
 *
 * @example
 * const { annotations } = annotate(article)
 * annotations.people?.map(({ name }) => name) // ['Ines Marlow']
 */
export function annotate<T extends Story | Article>(subject: T, options: AnnotateOptions = {}): Annotated<T> {
  return annotateWith(english, subject, options)
}

/**
 * Annotates plain paragraphs that are not a story.
 * Blank lines separate the paragraphs. The path of every anchor is `text`; its offsets are offsets in the given text. Throws as `annotate`
 * does.
 *
 * @example
 * annotateText('Ines Marlow spoke in Oslo on Friday.').people?.[0]?.name // 'Ines Marlow'
 */
export function annotateText(text: string, options: AnnotateOptions = {}): Annotations {
  return annotateTextWith(english, text, options)
}
