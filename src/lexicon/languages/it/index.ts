import type { LanguageRows } from '../../annotate/language-rows'
import { italianNames } from './names'
import { italianSentences } from './sentences'
import { italianSpeech } from './speech'
import { italianTimes } from './times'

/** Data for annotation: Italian. */
export const italian: LanguageRows = {
  names: italianNames,
  sentences: italianSentences,
  speech: italianSpeech,
  times: italianTimes,
}
