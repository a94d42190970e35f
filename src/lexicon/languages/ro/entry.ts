import type { ParserLanguage } from '../../parser-language'
import { romanian as copy } from './copy'
import { romanianRestrictions as restrictions } from './restrictions'

/** Romanian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
