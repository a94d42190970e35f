import type { ParserLanguage } from '../../parser-language'
import { serbianRestrictions as restrictions } from '../sr-Cyrl/restrictions'
import { serbianLatin as copy } from './copy'

/** Serbian, Latin for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
