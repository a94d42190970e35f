import type { ParserLanguage } from '../../parser-language'
import { danish as copy } from './copy'
import { danishRestrictions as restrictions } from './restrictions'

/** Danish for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
