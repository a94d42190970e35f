import type { Severity } from '../../diagnostics/diagnostic'

/** Messages for a kind of damage. */
export interface DamageKind {
  readonly severity: Severity
  /** Message for one span, shown as in the copy. */
  readonly one: (shown: string) => string
  /** Message for many. */
  readonly many: (count: number) => string
  readonly hint?: string
}

const hidden = (what: string, plural: string): DamageKind => ({
  severity: 'info',
  one: () => `${what} stands here that does not show.`,
  many: (count) => `${count} ${plural} stand in the copy that do not show.`,
})

/** Controls that frame a message on the wire; inside its text they have probably cut it. */
const marks: Readonly<Record<string, string>> = {
  '\x01': 'A start of heading (SOH)',
  '\x02': 'A start of text (STX)',
  '\x03': 'An end of text (ETX)',
  '\x04': 'An end of transmission (EOT)',
}

/** Kinds of damage found in the characters of the copy; each is reported as `damage/<kind>`. */
export const damageKinds: Readonly<Record<string, DamageKind>> = {
  mojibake: {
    severity: 'warning',
    one: (shown) => `${shown} is UTF-8 that was read in another charset.`,
    many: (count) => `UTF-8 was read in another charset: ${count} characters came out as two or more.`,
    hint: 'Read the source as UTF-8.',
  },
  'latin-1': {
    severity: 'warning',
    one: () => 'A control stands where Windows-1252 has a quotation mark, a dash or the like.',
    many: (count) => `Controls stand where Windows-1252 has quotation marks, dashes and the like, in ${count} places.`,
    hint: 'Read the source as Windows-1252.',
  },
  entity: {
    severity: 'warning',
    one: (shown) => `${shown} is a character entity of HTML, left in the text.`,
    many: (count) => `${count} character entities of HTML were left in the text.`,
    hint: 'Take the text from the page once its HTML is read.',
  },
  escape: {
    severity: 'warning',
    one: (shown) => `${shown} is how a program writes a character, left in the text.`,
    many: (count) => `Characters stand as programs write them, in ${count} places.`,
    hint: 'Take the text from the source once it is decoded.',
  },
  'leftover-tag': {
    severity: 'warning',
    one: (shown) => `${shown} is a tag of HTML, left in the text.`,
    many: (count) => `${count} tags of HTML were left in the text.`,
    hint: 'Take the text from the page once its HTML is read.',
  },
  'letter-spacing': {
    severity: 'warning',
    one: (shown) => `${shown} is one word with a blank behind each letter.`,
    many: (count) => `${count} words stand with a blank behind each letter.`,
  },
  'soft-hyphen': hidden('A soft hyphen', 'soft hyphens'),
  'zero-width': hidden('A character without width', 'characters without width'),
  direction: hidden('A sign that turns the direction of the text', 'signs that turn the direction of the text'),
  'control-character': {
    severity: 'warning',
    one: (shown) => `${marks[shown.slice(1, -1)] ?? 'A control character'} stands in the text.`,
    many: (count) => `Control characters stand in the text, in ${count} places.`,
  },
  'replacement-character': {
    severity: 'warning',
    one: () => 'What stood here was lost when bytes were read in the wrong charset.',
    many: (count) => `Characters were lost in ${count} places when bytes were read in the wrong charset.`,
    hint: 'Read the source again in the charset that it was sent in.',
  },
  'lost-apostrophe': {
    severity: 'warning',
    one: () => 'A question mark stands inside a word: an apostrophe was lost.',
    many: (count) => `Question marks stand inside ${count} words: apostrophes were lost.`,
    hint: 'See whether an apostrophe is meant.',
  },
  'mixed-line-ends': {
    severity: 'info',
    one: () => 'The lines of the copy end in more than one way; here for the first time.',
    many: () => 'The lines of the copy end in more than one way.',
  },
}
