import type { ParserLanguage } from '../../parser-language'
import { bengali as copy } from './copy'

/** Bengali for `createParser`. */
const language: ParserLanguage = { copy }

export default language
