import { english as rows } from '../languages/en'
import type { Languages } from './language-rows'

/** English alone. */
export const english: Languages = { en: rows }
