import type { ParserLanguage } from '../../parser-language'
import { czech as copy } from './copy'
import { czechRestrictions as restrictions } from './restrictions'

/** Czech for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
