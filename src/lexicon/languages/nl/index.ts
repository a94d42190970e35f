import type { LanguageRows } from '../../annotate/language-rows'
import { dutchNames } from './names'
import { dutchSentences } from './sentences'
import { dutchSpeech } from './speech'
import { dutchTimes } from './times'

/** Data for annotation: Dutch. */
export const dutch: LanguageRows = {
  names: dutchNames,
  sentences: dutchSentences,
  speech: dutchSpeech,
  times: dutchTimes,
}
