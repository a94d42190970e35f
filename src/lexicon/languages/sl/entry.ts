import type { ParserLanguage } from '../../parser-language'
import { slovenian as copy } from './copy'
import { slovenianRestrictions as restrictions } from './restrictions'

/** Slovenian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
