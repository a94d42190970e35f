import type { LanguageRows } from '../language-rows'
import { portugueseSentences } from './sentences'
import { portugueseSpeech } from './speech'
import { portugueseTimes } from './times'

/** Portuguese. */
export const portuguese: LanguageRows = {
  sentences: portugueseSentences,
  speech: portugueseSpeech,
  times: portugueseTimes,
}
