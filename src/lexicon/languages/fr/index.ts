import type { LanguageRows } from '../../annotate/language-rows'
import { frenchNames } from './names'
import { frenchSentences } from './sentences'
import { frenchSpeech } from './speech'
import { frenchTimes } from './times'

/** Data for annotation: French. */
export const french: LanguageRows = {
  names: frenchNames,
  sentences: frenchSentences,
  speech: frenchSpeech,
  times: frenchTimes,
}
