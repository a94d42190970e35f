import type { ParserLanguage } from '../../parser-language'
import { hindi as copy } from './copy'
import { hindiRestrictions as restrictions } from './restrictions'

/** Hindi for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
