import type { ParserLanguage } from '../../parser-language'
import { azerbaijani as copy } from './copy'

/** Azerbaijani for `createParser`. */
const language: ParserLanguage = { copy }

export default language
