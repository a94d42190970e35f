import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { russian as rows } from '.'
import { russian as copy } from './copy'
import { russianRestrictions as restrictions } from './restrictions'

/** Russian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Russian for `createAnnotator`. */
export const annotations: Languages = { ru: rows }
