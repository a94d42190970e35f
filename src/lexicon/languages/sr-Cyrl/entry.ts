import type { ParserLanguage } from '../../parser-language'
import { serbianCyrillic as copy } from './copy'
import { serbianRestrictions as restrictions } from './restrictions'

/** Serbian, Cyrillic for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
