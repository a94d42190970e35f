import type { ParserLanguage } from '../../parser-language'
import { slovak as copy } from './copy'
import { slovakRestrictions as restrictions } from './restrictions'

/** Slovak for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
