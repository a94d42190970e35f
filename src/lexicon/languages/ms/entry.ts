import type { ParserLanguage } from '../../parser-language'
import { malay as copy } from './copy'

/** Malay for `createParser`. */
const language: ParserLanguage = { copy }

export default language
