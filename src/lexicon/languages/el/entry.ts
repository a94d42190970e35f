import type { ParserLanguage } from '../../parser-language'
import { greek as copy } from './copy'
import { greekRestrictions as restrictions } from './restrictions'

/** Greek for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
