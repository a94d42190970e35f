export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export {
  fromMarkdown,
  type MarkdownForm,
  type MarkdownOptions,
  markdown,
  markdownFormat,
  readMarkdown,
  toMarkdown,
} from '../formats/markdown'
