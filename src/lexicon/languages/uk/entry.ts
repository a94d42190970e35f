import type { ParserLanguage } from '../../parser-language'
import { ukrainian as copy } from './copy'
import { ukrainianRestrictions as restrictions } from './restrictions'

/** Ukrainian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
