import { english as annotations } from '../../annotate/english'
import type { ParserLanguage } from '../../parser-language'
import { english as copy } from './copy'

/** English for `createParser`, which has its words of restrictions. */
const language: ParserLanguage = { copy }

export default language

/** English for `createAnnotator`. */
export { annotations }
