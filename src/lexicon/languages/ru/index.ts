import type { LanguageRows } from '../../annotate/language-rows'
import { russianNames } from './names'
import { russianSentences } from './sentences'
import { russianSpeech } from './speech'
import { russianTimes } from './times'

/** Data for annotation: Russian. */
export const russian: LanguageRows = {
  names: russianNames,
  sentences: russianSentences,
  speech: russianSpeech,
  times: russianTimes,
}
