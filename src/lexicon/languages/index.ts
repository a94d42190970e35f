import type { Language } from '../language'
import { english } from './en'

/** The languages that wirecopy reads. */
export const languages: readonly Language[] = [english]
