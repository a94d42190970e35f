import { once } from '../../words'
import { englishSpeech } from './en'
import type { Speech } from './speech'

/** How each language tells who says what. */
export const speeches = once((): readonly Speech[] => [englishSpeech])
