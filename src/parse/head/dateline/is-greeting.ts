import { foldLine } from '../../phrases'
import type { Tables } from '../../tables'

/** Whether a name is a greeting, which opens a letter and no dateline: `Dear Sir`. */
export const isGreeting = (name: string, { lineWords }: Tables): boolean =>
  lineWords.line(foldLine(name), name) === 'greeting'
