import { everything, fieldSupport } from '../field-support'
import type { Format } from '../format'

/** Markdown says the whole article: its body as Markdown, the rest as front matter. */
export const markdown: Format = {
  name: 'markdown',
  mimeType: 'text/markdown',
  extension: 'md',
  table: everything,
  ...fieldSupport(everything),
}
