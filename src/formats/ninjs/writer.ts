import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { FormatWriter } from '../format-row'
import { ninjs, ninjs1, ninjs2 } from './ninjs'
import { ninjsOptions, toNinjs } from './to-ninjs'

/** ninjs with its writer and the options of the writer. */
export const ninjsWriter: FormatWriter = {
  format: ninjs,
  formatFor: (options) =>
    rethrowAsMisuse('formatFor', () => ({ '1.6': ninjs1, '2.2': ninjs2, '3.2': ninjs })[options.standard ?? '3.2']),
  writes: ninjsOptions,
  to: toNinjs,
}
