import type { LanguageRows } from '../../annotate/language-rows'
import { arabicOrganisations } from './organisations'
import { arabicSentences } from './sentences'
import { arabicSpeech } from './speech'
import { arabicTimes } from './times'

/** Data for annotation: Arabic. */
export const arabic: LanguageRows = {
  sentences: arabicSentences,
  speech: arabicSpeech,
  times: arabicTimes,
  organisations: arabicOrganisations,
}
