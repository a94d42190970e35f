import { everything, fieldSupport } from '../field-support'
import type { Format } from '../format'

/** The Markdown format. It carries every field: the body as Markdown, all others as front matter. */
export const markdown: Format = {
  name: 'markdown',
  mimeType: 'text/markdown',
  extension: 'md',
  table: everything,
  ...fieldSupport(everything),
}
