import type { LanguageRows } from '../../annotate/language-rows'
import { chineseOrganisations } from './organisations'
import { chinesePlaces } from './places'
import { chineseSentences } from './sentences'
import { chineseSpeech } from './speech'
import { chineseTimes } from './times'
import { chineseTitles } from './titles'

/** Data for annotation: Chinese. */
export const chinese: LanguageRows = {
  sentences: chineseSentences,
  speech: chineseSpeech,
  times: chineseTimes,
  organisations: chineseOrganisations,
  places: chinesePlaces,
  titled: chineseTitles,
}
