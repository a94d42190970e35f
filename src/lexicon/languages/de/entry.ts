import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { german as rows } from '.'
import { german as copy } from './copy'
import { germanRestrictions as restrictions } from './restrictions'

/** German for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** German for `createAnnotator`. */
export const annotations: Languages = { de: rows }
