import { english as rows } from './en'
import type { Languages } from './language-rows'

/** English alone. */
export const english: Languages = { en: rows }
