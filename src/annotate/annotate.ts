import type { Annotations, Article } from '../article'
import type { Story } from '../diagnostics/story'
import { languages } from '../lexicon/annotate/languages'
import { annotateTextWith, annotateWith } from './annotate-with'
import type { AnnotateOptions } from './read-page'

/**
 * Finds what a story says: sentences, people, organisations, places, times and statements, anchored in the texts of the article.
 * Takes a story or an article, and gives the same with `annotations`; what was annotated before is annotated anew.
 * Throws `invalid-argument` when `date` is no day, and nothing for what stands in a text.
 */
export function annotate<T extends Story | Article>(subject: T, options: AnnotateOptions = {}): T {
  return annotateWith(languages, subject, options)
}

/**
 * Finds what plain paragraphs say that are no story; blank lines part them. The path of every anchor is `text`, its places those of the text.
 * Throws as `annotate` does.
 */
export function annotateText(text: string, options: AnnotateOptions = {}): Annotations {
  return annotateTextWith(languages, text, options)
}
