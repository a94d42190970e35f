import type { ParserLanguage } from '../../parser-language'
import { polish as copy } from './copy'
import { polishRestrictions as restrictions } from './restrictions'

/** Polish for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
