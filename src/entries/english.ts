export { annotate, annotateText } from '../annotate/annotate-english'
export type { Annotated, AnnotatedArticle, AnnotatedStory } from '../annotate/annotated'
export type { AnnotateOptions } from '../annotate/read-page'
