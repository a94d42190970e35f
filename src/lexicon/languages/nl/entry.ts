import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { dutch as rows } from '.'
import { dutch as copy } from './copy'
import { dutchRestrictions as restrictions } from './restrictions'

/** Dutch for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Dutch for `createAnnotator`. */
export const annotations: Languages = { nl: rows }
