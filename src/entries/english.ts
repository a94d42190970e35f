export { annotate, annotateText } from '../annotate/annotate-english'
export type { AnnotateOptions } from '../annotate/read-page'
