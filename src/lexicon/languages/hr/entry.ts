import type { ParserLanguage } from '../../parser-language'
import { croatian as copy } from './copy'
import { croatianRestrictions as restrictions } from './restrictions'

/** Croatian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
