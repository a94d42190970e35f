import type { LanguageRows } from '../../annotate/language-rows'
import { koreanOrganisations } from './organisations'
import { koreanSpeech } from './speech'
import { koreanTimes } from './times'
import { koreanTitles } from './titles'

/** Data for annotation: Korean. */
export const korean: LanguageRows = {
  speech: koreanSpeech,
  times: koreanTimes,
  organisations: koreanOrganisations,
  titled: koreanTitles,
}
