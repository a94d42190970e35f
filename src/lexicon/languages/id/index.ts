import type { LanguageRows } from '../../annotate/language-rows'
import { indonesianNames } from './names'
import { indonesianSentences } from './sentences'
import { indonesianSpeech } from './speech'
import { indonesianTimes } from './times'

/** Data for annotation: Indonesian. */
export const indonesian: LanguageRows = {
  names: indonesianNames,
  sentences: indonesianSentences,
  speech: indonesianSpeech,
  times: indonesianTimes,
}
