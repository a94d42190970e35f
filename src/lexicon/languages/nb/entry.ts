import type { ParserLanguage } from '../../parser-language'
import { norwegian as copy } from './copy'
import { norwegianRestrictions as restrictions } from './restrictions'

/** Norwegian for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language
