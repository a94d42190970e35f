import type { ParserLanguage } from '../../parser-language'
import { vietnamese as copy } from './copy'
import { vietnameseRestrictions as restrictions } from './restrictions'

/** Vietnamese for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
