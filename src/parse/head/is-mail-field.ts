import { mailFields, mailSubjects } from '../../lexicon/mail-fields'
import { alternatives } from '../../lexicon/words'

/** Field of a mail: `From: Newsdesk <news@example.org>`, `Betreff: WG: Brücke`; not: `Note: rain` */
const FIELD = new RegExp(`^(?:${alternatives(mailFields)}|${alternatives(mailSubjects)})(?:\\s?:\\s+|：\\s*)\\S`)

/** Whether a line is a field of a mail: `Subject: KILL`; not: `Mayor: kill the bill`. */
export const isMailField = (line: string): boolean => (line.includes(':') || line.includes('：')) && FIELD.test(line)
