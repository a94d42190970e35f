import type { LanguageRows } from '../language-rows'
import { indonesianSentences } from './sentences'
import { indonesianSpeech } from './speech'
import { indonesianTimes } from './times'

/** Indonesian. */
export const indonesian: LanguageRows = {
  sentences: indonesianSentences,
  speech: indonesianSpeech,
  times: indonesianTimes,
}
