import type { ParserLanguage } from '../../parser-language'
import { turkish as copy } from './copy'
import { turkishRestrictions as restrictions } from './restrictions'

/** Turkish for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
