import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { japanese as rows } from '.'
import { japanese as copy } from './copy'
import { japaneseRestrictions as restrictions } from './restrictions'

/** Japanese for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Japanese for `createAnnotator`. */
export const annotations: Languages = { ja: rows }
