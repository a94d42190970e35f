import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { french as rows } from '.'
import { french as copy } from './copy'
import { frenchRestrictions as restrictions } from './restrictions'

/** French for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** French for `createAnnotator`. */
export const annotations: Languages = { fr: rows }
