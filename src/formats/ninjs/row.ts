import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { FormatRow } from '../format-row'
import { fromNinjs, ninjs, ninjs1, ninjs2, ninjsOptions, readNinjs, toNinjs } from './index'

/** ninjs with its writer, readers and option tables. */
export const ninjsRow: FormatRow = {
  format: ninjs,
  formatFor: (options) =>
    rethrowAsMisuse('formatFor', () => ({ '1.6': ninjs1, '2.2': ninjs2, '3.2': ninjs })[options.standard ?? '3.2']),
  writes: ninjsOptions,
  to: toNinjs,
  from: fromNinjs,
  read: readNinjs,
}
