import { once } from '../../words'
import { arabicSpeech } from './ar'
import { germanSpeech } from './de'
import { englishSpeech } from './en'
import { spanishSpeech } from './es'
import { frenchSpeech } from './fr'
import { indonesianSpeech } from './id'
import { italianSpeech } from './it'
import { japaneseSpeech } from './ja'
import { koreanSpeech } from './ko'
import { dutchSpeech } from './nl'
import { portugueseSpeech } from './pt'
import { russianSpeech } from './ru'
import type { Speech } from './speech'
import { chineseSpeech } from './zh'

/** How each language tells who says what. */
export const speeches = once((): readonly Speech[] => [
  arabicSpeech,
  chineseSpeech,
  dutchSpeech,
  englishSpeech,
  frenchSpeech,
  germanSpeech,
  indonesianSpeech,
  italianSpeech,
  japaneseSpeech,
  koreanSpeech,
  portugueseSpeech,
  russianSpeech,
  spanishSpeech,
])
