import type { LanguageRows } from '../../annotate/language-rows'
import { koreanOrganisations } from './organisations'
import { koreanPlaces } from './places'
import { koreanSentences } from './sentences'
import { koreanSpeech } from './speech'
import { koreanTimes } from './times'
import { koreanTitles } from './titles'

/** Data for annotation: Korean. */
export const korean: LanguageRows = {
  sentences: koreanSentences,
  speech: koreanSpeech,
  times: koreanTimes,
  organisations: koreanOrganisations,
  places: koreanPlaces,
  titled: koreanTitles,
}
