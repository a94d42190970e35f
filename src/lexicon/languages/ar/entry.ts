import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { arabic as rows } from '.'
import { arabic as copy } from './copy'
import { arabicRestrictions as restrictions } from './restrictions'

/** Arabic for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Arabic for `createAnnotator`. */
export const annotations: Languages = { ar: rows }
