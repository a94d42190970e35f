import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { FormatWriter } from '../format-row'
import { newsmlOptions } from './metadata'
import { newsml, newsmlNitf, newsmlPlain } from './newsml'
import { toNewsml } from './to-newsml'

/** NewsML-G2 with its writer and the options of the writer. */
export const newsmlWriter: FormatWriter = {
  format: newsml,
  formatFor: (options) =>
    rethrowAsMisuse(
      'formatFor',
      () => ({ xhtml: newsml, nitf: newsmlNitf, plain: newsmlPlain })[options.body ?? 'xhtml'],
    ),
  writes: newsmlOptions,
  to: toNewsml,
}
