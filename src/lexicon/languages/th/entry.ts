import type { ParserLanguage } from '../../parser-language'
import { thai as copy } from './copy'
import { thaiRestrictions as restrictions } from './restrictions'

/** Thai for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
