import type { LanguageRows } from '../../annotate/language-rows'
import { sentencesOnly } from '../../annotate/sentences-only'
import { turkishNames } from './names'

/** Data for annotation: Turkish. */
export const turkish: LanguageRows = {
  names: turkishNames,
  sentences: sentencesOnly.tr ?? {},
}
