export { fromMarkdown } from './from-markdown'
export { markdown } from './markdown'
export { readMarkdown } from './read-markdown'
export { type MarkdownOptions, markdownOptions, toMarkdown } from './to-markdown'
