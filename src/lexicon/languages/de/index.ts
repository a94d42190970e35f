import type { LanguageRows } from '../../annotate/language-rows'
import { germanNames } from './names'
import { germanSentences } from './sentences'
import { germanSpeech } from './speech'
import { germanTimes } from './times'

/** Data for annotation: German. */
export const german: LanguageRows = {
  names: germanNames,
  sentences: germanSentences,
  speech: germanSpeech,
  times: germanTimes,
}
