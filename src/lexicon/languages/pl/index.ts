import type { LanguageRows } from '../../annotate/language-rows'
import { sentencesOnly } from '../../annotate/sentences-only'
import { polishNames } from './names'

/** Data for annotation: Polish. */
export const polish: LanguageRows = {
  names: polishNames,
  sentences: sentencesOnly.pl ?? {},
}
