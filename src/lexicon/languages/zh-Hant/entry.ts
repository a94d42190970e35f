import type { Languages } from '../../annotate/language-rows'
import type { ParserLanguage } from '../../parser-language'
import { chinese as rows } from '../zh'
import { traditionalChinese as copy } from './copy'
import { traditionalChineseRestrictions as restrictions } from './restrictions'

/** Chinese, traditional for `createParser`. */
const language: ParserLanguage = { copy, restrictions }

export default language

/** Chinese, traditional for `createAnnotator`. */
export const annotations: Languages = { zh: rows }
