import type { ParserLanguage } from '../../parser-language'
import { persian as copy } from './copy'
import { persianRestrictions as restrictions } from './restrictions'

/** Persian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
