import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { korean as rows } from '.'
import { korean as copy } from './copy'
import { koreanRestrictions as restrictions } from './restrictions'

/** Korean for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Korean for `createAnnotator`. */
export const annotations: Languages = { ko: rows }
