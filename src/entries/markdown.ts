export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export { fromMarkdown, type MarkdownOptions, markdown, readMarkdown, toMarkdown } from '../formats/markdown'
