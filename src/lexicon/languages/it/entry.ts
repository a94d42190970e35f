import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { italian as rows } from '.'
import { italian as copy } from './copy'
import { italianRestrictions as restrictions } from './restrictions'

/** Italian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Italian for `createAnnotator`. */
export const annotations: Languages = { it: rows }
