import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { spanish as rows } from '.'
import { spanish as copy } from './copy'
import { spanishRestrictions as restrictions } from './restrictions'

/** Spanish for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Spanish for `createAnnotator`. */
export const annotations: Languages = { es: rows }
