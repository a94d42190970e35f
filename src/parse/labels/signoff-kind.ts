import type { Tables } from '../tables'

const INITIALS = /^[\p{L}\d]{1,4}(?:[\s/.,-]+[\p{L}\d]{1,4}){0,6}$/u

/** A name of a person with a space after it: `Jane ` of `Jane Doe and John Roe` */
const NAMED = /\p{Lu}\p{Ll}{2,} /u

/** Agency at the end of a line, after a word in small letters: `AFP` in `Northern Post with AFP`; not: `Text: Ana Ruiz, dpa`. */
const WITH_AGENCY = /\s\p{Ll}{1,6}\s+(\p{L}+)$/u

/** Returns the kind of a line labelled `signoff`: `agency` for `Reuters`, `initials` for `ab/cd`, `contributors` for `Text: Ana Ruiz`. */
export const signoffKindOf = (line: string, tables: Tables): 'contributors' | 'initials' | 'agency' =>
  tables.credits.has(line) || tables.credits.has(WITH_AGENCY.exec(line)?.[1] ?? '')
    ? 'agency'
    : INITIALS.test(line) && !NAMED.test(line)
      ? 'initials'
      : /\p{L}{2,}[\s:：・]\s*\p{L}{2,}/u.test(line)
        ? 'contributors'
        : 'agency'
