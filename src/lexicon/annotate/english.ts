import { english as rows } from '../languages/en'
import type { Languages } from './language-rows'

/** The word tables for annotation, English alone. */
export const english: Languages = { en: rows }
