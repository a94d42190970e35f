import type { ParserLanguage } from '../../parser-language'
import { filipino as copy } from './copy'

/** Filipino for `createParser`. */
const language: ParserLanguage = { copy }

export default language
