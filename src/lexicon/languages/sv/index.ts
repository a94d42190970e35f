import type { LanguageRows } from '../../annotate/language-rows'
import { sentencesOnly } from '../../annotate/sentences-only'
import { swedishNames } from './names'

/** Data for annotation: Swedish. */
export const swedish: LanguageRows = {
  names: swedishNames,
  sentences: sentencesOnly.sv ?? {},
}
