import { english as rows } from '../languages/en'
import type { Languages } from './language-rows'

/** The rows of English only. */
export const english: Languages = { en: rows }
