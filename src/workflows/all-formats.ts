import { checkOptions } from '../diagnostics/check-options'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { formats as documents, type FormatName, type FormatRow } from '../formats'
import { copyRowOptions } from '../formats/copy/copy-options'
import { html, htmlOptions, toHtml } from '../formats/html'
import { withoutUndefined } from '../formats/json/loose'
import { copyFormats } from './copy/copy-formats'
import { fromCopy, readCopy, readCopyOptions } from './copy/read-copy'
import { toCopy } from './copy/to-copy'
import { fromHtml, readHtml, readHtmlOptions } from './html/read-html'

/** All formats that articles are written to and read from, by name. Documents have readers of their own; copy is read by the parser. */
export const formats: Readonly<Record<FormatName, FormatRow>> = {
  ...documents,
  copy: {
    format: copyFormats.plain,
    formatFor: (options) => rethrowAsMisuse('formatFor', () => copyFormats[options.house ?? 'plain']),
    writes: copyRowOptions,
    reads: readCopyOptions,
    to(article, options = {}) {
      checkOptions('copy', options, copyRowOptions)
      const { house, wire, header, now } = options
      return toCopy(article, withoutUndefined({ house, wire, header, now }))
    },
    from: fromCopy,
    read: readCopy,
  },
  html: { format: html, writes: htmlOptions, reads: readHtmlOptions, to: toHtml, from: fromHtml, read: readHtml },
}
