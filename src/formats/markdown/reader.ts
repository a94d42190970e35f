import type { FormatReader } from '../format-row'
import { fromMarkdown } from './from-markdown'
import { readMarkdown } from './read-markdown'

/** The readers of Markdown. */
export const markdownReader: FormatReader = { from: fromMarkdown, read: readMarkdown }
