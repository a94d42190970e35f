import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { indonesian as rows } from '.'
import { indonesian as copy } from './copy'
import { indonesianRestrictions as restrictions } from './restrictions'

/** Indonesian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Indonesian for `createAnnotator`. */
export const annotations: Languages = { id: rows }
