import type { ParserLanguage } from '../../parser-language'
import { finnish as copy } from './copy'
import { finnishRestrictions as restrictions } from './restrictions'

/** Finnish for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
