import type { FormatRow } from '../../formats/format-row'
import { html, htmlOptions, toHtml } from '../../formats/html'
import { fromHtml, readHtml, readHtmlOptions } from './read-html'

/** HTML with its writer, readers and option tables. */
export const htmlRow: FormatRow = {
  format: html,
  writes: htmlOptions,
  reads: readHtmlOptions,
  to: toHtml,
  from: fromHtml,
  read: readHtml,
}
