import { checkOptions } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { copyRowOptions } from '../../formats/copy/copy-options'
import type { FormatWriter } from '../../formats/format-row'
import { withoutUndefined } from '../../formats/json/loose'
import { copyFormats } from './copy-formats'
import { toCopy } from './to-copy'

/** Copy with its writer and the options of the writer. */
export const copyWriter: FormatWriter = {
  format: /* @__PURE__ */ (() => copyFormats.plain)(),
  formatFor: (options) => rethrowAsMisuse('formatFor', () => copyFormats[options.house ?? 'plain']),
  writes: copyRowOptions,
  to(article, options = {}) {
    checkOptions('copy', options, copyRowOptions)
    const { house, wire, header, now } = options
    return toCopy(article, withoutUndefined({ house, wire, header, now }))
  },
}
