import { formats as documents, type FormatName, type FormatRow } from '../formats'
import { html, toHtml } from '../formats/html'
import { copyFormats } from './copy/copy'
import { fromCopy, readCopy } from './copy/read-copy'
import { toCopy } from './copy/to-copy'
import { fromHtml, readHtml } from './html/read-html'

/** Every format an article is written to and read from, by name: the documents, and what is read by the parser of copy. */
export const formats: Readonly<Record<FormatName, FormatRow>> = {
  ...documents,
  copy: {
    format: copyFormats.plain,
    formatFor: ({ house = 'plain' }) => copyFormats[house],
    to: (article, { house = 'plain', wire, header } = {}) =>
      toCopy(article, { style: house, ...(wire && { wire }), ...(header && { header }) }),
    from: fromCopy,
    read: readCopy,
  },
  html: { format: html, to: toHtml, from: fromHtml, read: readHtml },
}
