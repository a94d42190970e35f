import type { LanguageRows } from '../../annotate/language-rows'
import { japaneseOrganisations } from './organisations'
import { japanesePlaces } from './places'
import { japaneseSpeech } from './speech'
import { japaneseTimes } from './times'
import { japaneseTitles } from './titles'

/** Data for annotation: Japanese. */
export const japanese: LanguageRows = {
  sentences: {},
  speech: japaneseSpeech,
  times: japaneseTimes,
  organisations: japaneseOrganisations,
  places: japanesePlaces,
  titled: japaneseTitles,
}
