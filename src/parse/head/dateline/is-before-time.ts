import type { DatelineCandidate } from './dateline-candidate'

const LONGEST = 28 // characters
/** A clock time with its zone, or a number with one or two words: `05:30 CEST`, `5 Min. Lesezeit`, `12.00 Uhr` */
const TIME = /^(?:\d{1,2}[:.h]\d{2}(?:\s?\p{L}{1,5}\.?){0,2}|\d{1,3}\s\p{L}{1,9}\.?(?:\s\p{L}{2,14}){0,2})$/u

/** Whether only a time follows a dateline in its line, so that the line says when the story was published: `Arganza - 02 OCT 2026 - 05:30 CEST`. */
export const isBeforeTime = (text: string, { end, credits }: DatelineCandidate): boolean =>
  credits.length === 0 && text.length - end <= LONGEST && TIME.test(text.slice(end).trim())
