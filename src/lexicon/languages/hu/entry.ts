import type { ParserLanguage } from '../../parser-language'
import { hungarian as copy } from './copy'
import { hungarianRestrictions as restrictions } from './restrictions'

/** Hungarian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
