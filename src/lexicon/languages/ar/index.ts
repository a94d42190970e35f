import type { LanguageRows } from '../../annotate/language-rows'
import { arabicOrganisations } from './organisations'
import { arabicPlaces } from './places'
import { arabicSentences } from './sentences'
import { arabicSpeech } from './speech'
import { arabicTimes } from './times'
import { arabicTitles } from './titles'

/** Data for annotation: Arabic. */
export const arabic: LanguageRows = {
  sentences: arabicSentences,
  speech: arabicSpeech,
  times: arabicTimes,
  titled: arabicTitles,
  organisations: arabicOrganisations,
  places: arabicPlaces,
}
