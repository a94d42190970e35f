import type { LanguageRows } from '../../annotate/language-rows'
import { spanishNames } from './names'
import { spanishSentences } from './sentences'
import { spanishSpeech } from './speech'
import { spanishTimes } from './times'

/** Data for annotation: Spanish. */
export const spanish: LanguageRows = {
  names: spanishNames,
  sentences: spanishSentences,
  speech: spanishSpeech,
  times: spanishTimes,
}
