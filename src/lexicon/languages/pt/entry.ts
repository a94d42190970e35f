import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { portuguese as rows } from '.'
import { portuguese as copy } from './copy'
import { portugueseRestrictions as restrictions } from './restrictions'

/** Portuguese for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Portuguese for `createAnnotator`. */
export const annotations: Languages = { pt: rows }
