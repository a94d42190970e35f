import type { Annotations, Article } from '../article'
import type { Story } from '../diagnostics/story'
import { annotationLanguages } from '../lexicon/annotate/languages'
import { annotateTextWith, annotateWith } from './annotate-with'
import type { Annotated } from './annotated'
import type { AnnotateOptions } from './read-page'

/**
 * Annotates a story or an article.
 * Finds sentences, people, organisations, places, times and statements, anchored in the texts of the article. Returns a copy with the new
 * `annotations`, which replace earlier ones; they are empty if nothing was found. Throws `invalid-argument` when `date` is not a day; never throws on the content of a text.
 *
 * @example
 * const { annotations } = annotate(article)
 * annotations.people?.map(({ name }) => name) // ['Ines Marlow']
 */
export function annotate<T extends Story | Article>(subject: T, options: AnnotateOptions = {}): Annotated<T> {
  return annotateWith(annotationLanguages, subject, options)
}

/**
 * Annotates plain paragraphs that are not a story.
 * Blank lines separate the paragraphs. The path of every anchor is `text`; its offsets are offsets in the given text. Throws as `annotate`
 * does.
 *
 * @example
 * annotateText('Ines Marlow spoke in Oslo on Friday.').places?.[0]?.name // 'Oslo'
 */
export function annotateText(text: string, options: AnnotateOptions = {}): Annotations {
  return annotateTextWith(annotationLanguages, text, options)
}
