import type { LanguageRows } from '../../annotate/language-rows'
import { portugueseNames } from './names'
import { portugueseSentences } from './sentences'
import { portugueseSpeech } from './speech'
import { portugueseTimes } from './times'

/** Data for annotation: Portuguese. */
export const portuguese: LanguageRows = {
  names: portugueseNames,
  sentences: portugueseSentences,
  speech: portugueseSpeech,
  times: portugueseTimes,
}
