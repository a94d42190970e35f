import type { ParserLanguage } from '../../parser-language'
import { swahili as copy } from './copy'

/** Swahili for `createParser`. */
const language: ParserLanguage = { copy }

export default language
