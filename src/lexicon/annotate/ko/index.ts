import type { LanguageRows } from '../language-rows'
import { koreanSpeech } from './speech'
import { koreanTimes } from './times'

/** Korean. */
export const korean: LanguageRows = { speech: koreanSpeech, times: koreanTimes }
