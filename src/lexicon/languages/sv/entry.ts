import type { ParserLanguage } from '../../parser-language'
import { swedish as copy } from './copy'
import { swedishRestrictions as restrictions } from './restrictions'

/** Swedish for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
