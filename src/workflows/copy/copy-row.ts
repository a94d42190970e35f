import { checkOptions } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { copyRowOptions } from '../../formats/copy/copy-options'
import type { FormatRow } from '../../formats/format-row'
import { withoutUndefined } from '../../formats/json/loose'
import { copyFormats } from './copy-formats'
import { fromCopy, readCopy, readCopyOptions } from './read-copy'
import { toCopy } from './to-copy'

/** Copy with its writer, readers and option tables. */
export const copyRow: FormatRow = {
  format: /* @__PURE__ */ (() => copyFormats.plain)(),
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
}
