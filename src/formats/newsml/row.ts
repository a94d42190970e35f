import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { FormatRow } from '../format-row'
import { fromNewsml, newsml, newsmlNitf, newsmlOptions, newsmlPlain, readNewsml, toNewsml } from './index'

/** NewsML-G2 with its writer, readers and option tables. */
export const newsmlRow: FormatRow = {
  format: newsml,
  formatFor: (options) =>
    rethrowAsMisuse(
      'formatFor',
      () => ({ xhtml: newsml, nitf: newsmlNitf, plain: newsmlPlain })[options.body ?? 'xhtml'],
    ),
  writes: newsmlOptions,
  to: toNewsml,
  from: fromNewsml,
  read: readNewsml,
}
