import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { chinese as rows } from '../zh'
import { simplifiedChinese as copy } from './copy'
import { simplifiedChineseRestrictions as restrictions } from './restrictions'

/** Chinese, simplified for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Chinese, simplified for `createAnnotator`. */
export const annotations: Languages = { zh: rows }
