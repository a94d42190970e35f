import type { ParserLanguage } from '../../parser-language'
import { bulgarian as copy } from './copy'
import { bulgarianRestrictions as restrictions } from './restrictions'

/** Bulgarian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
