import type { LanguageRows } from '../../annotate/language-rows'
import { indonesianSentences } from './sentences'
import { indonesianSpeech } from './speech'
import { indonesianTimes } from './times'

/** Data for annotation: Indonesian. */
export const indonesian: LanguageRows = {
  sentences: indonesianSentences,
  speech: indonesianSpeech,
  times: indonesianTimes,
}
