export { fromMarkdown, type MarkdownOptions, markdown, readMarkdown, toMarkdown } from './formats/markdown'
export type { Limits, ReadDocumentOptions } from './formats/source'
