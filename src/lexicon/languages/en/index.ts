import type { LanguageRows } from '../../annotate/language-rows'
import { plainWords } from '../../annotate/made/plain-words'
import { englishSentences } from './sentences'
import { englishSpeech } from './speech'
import { englishTimes } from './times'

/** English; its names are in separate lists outside this folder, which all languages share. */
export const english: LanguageRows = {
  sentences: englishSentences,
  speech: englishSpeech,
  times: englishTimes,
  plain: plainWords,
}
