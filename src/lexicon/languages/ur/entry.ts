import type { ParserLanguage } from '../../parser-language'
import { urdu as copy } from './copy'

/** Urdu for `createParser`. */
const language: ParserLanguage = { copy }

export default language
