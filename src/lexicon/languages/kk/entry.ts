import type { ParserLanguage } from '../../parser-language'
import { kazakh as copy } from './copy'

/** Kazakh for `createParser`. */
const language: ParserLanguage = { copy }

export default language
