import { formats as documents, type FormatName, type FormatRow } from '../formats'
import { html, toHtml } from '../formats/html'
import { fromHtml, readHtml } from './html/read-html'

/** Every format an article is written to and read from, by name: the documents, and what is read by the parser of copy. */
export const formats: Readonly<Record<FormatName, FormatRow>> = {
  ...documents,
  html: { format: html, to: toHtml, from: fromHtml, read: readHtml },
}
