import type { Annotations, Article } from '../article'
import type { Story } from '../diagnostics/story'

/** An article whose annotations are present; empty if nothing was found. */
export interface AnnotatedArticle extends Article {
  /** What `annotate` found: people, places, times, statements. */
  annotations: Annotations
}

/** A story whose article is annotated. */
export interface AnnotatedStory extends Story {
  /** The article, with its annotations. */
  readonly article: AnnotatedArticle
}

/** A story or an article with annotations, as `annotate` returns it. */
export type Annotated<T extends Story | Article> = T extends Story
  ? Story extends T
    ? AnnotatedStory
    : AnnotatedStory & T
  : Article extends T
    ? AnnotatedArticle
    : AnnotatedArticle & T
