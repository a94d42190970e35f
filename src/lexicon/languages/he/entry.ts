import type { ParserLanguage } from '../../parser-language'
import { hebrew as copy } from './copy'
import { hebrewRestrictions as restrictions } from './restrictions'

/** Hebrew for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
