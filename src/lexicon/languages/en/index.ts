import type { LanguageRows } from '../../annotate/language-rows'
import { plainWords } from '../../annotate/made/plain-words'
import { englishSentences } from './sentences'
import { englishSpeech } from './speech'
import { englishTimes } from './times'

/** Data for annotation: English. Its lists for names are outside this folder, as all languages share them. */
export const english: LanguageRows = {
  sentences: englishSentences,
  speech: englishSpeech,
  times: englishTimes,
  plain: plainWords,
}
