import { english as rows } from '../languages/en'
import type { Languages } from './language-rows'

/** The data for `annotate` of English alone, used in small builds. */
export const english: Languages = { en: rows }
