import type { LanguageRows } from '../language-rows'
import { italianSentences } from './sentences'
import { italianSpeech } from './speech'
import { italianTimes } from './times'

/** Italian. */
export const italian: LanguageRows = { sentences: italianSentences, speech: italianSpeech, times: italianTimes }
