import type { LanguageRows } from '../language-rows'
import { arabicSentences } from './sentences'
import { arabicSpeech } from './speech'
import { arabicTimes } from './times'

/** Arabic. */
export const arabic: LanguageRows = { sentences: arabicSentences, speech: arabicSpeech, times: arabicTimes }
