import type { Severity } from '../../diagnostics/diagnostic'

/** Messages for a kind of damage. */
export interface DamageKind {
  readonly severity: Severity
  /** Message for a single occurrence; `shown` is the damaged text in quotation marks. */
  readonly one: (shown: string) => string
  /** Message for several occurrences. */
  readonly many: (count: number) => string
  readonly hint?: string
}

const hidden = (what: string, plural: string): DamageKind => ({
  severity: 'info',
  one: () => `Invisible character: ${what}.`,
  many: (count) => `${count} invisible characters: ${plural}.`,
})

/** Names of the control characters that frame a wire message. Inside the text they have probably cut it. */
const marks: Readonly<Record<string, string>> = {
  '\x01': 'Start of heading (SOH)',
  '\x02': 'Start of text (STX)',
  '\x03': 'End of text (ETX)',
  '\x04': 'End of transmission (EOT)',
}

/** Kinds of damage found in the characters of the copy; each is reported as `damage/<kind>`. */
export const damageKinds: Readonly<Record<string, DamageKind>> = {
  mojibake: {
    severity: 'warning',
    one: (shown) => `${shown} is UTF-8 decoded in the wrong charset.`,
    many: (count) => `UTF-8 decoded in the wrong charset: ${count} characters are garbled.`,
    hint: 'Decode the source as UTF-8.',
  },
  'latin-1': {
    severity: 'warning',
    one: () => 'Control character in place of a Windows-1252 quotation mark or dash.',
    many: (count) => `${count} control characters in place of Windows-1252 quotation marks or dashes.`,
    hint: 'Decode the source as Windows-1252.',
  },
  entity: {
    severity: 'warning',
    one: (shown) => `HTML entity ${shown} left in the text.`,
    many: (count) => `${count} HTML entities left in the text.`,
    hint: 'Extract the text after parsing the HTML.',
  },
  escape: {
    severity: 'warning',
    one: (shown) => `Escape sequence ${shown} left in the text.`,
    many: (count) => `${count} escape sequences left in the text.`,
    hint: 'Extract the text after decoding the source.',
  },
  'leftover-tag': {
    severity: 'warning',
    one: (shown) => `HTML tag ${shown} left in the text.`,
    many: (count) => `${count} HTML tags left in the text.`,
    hint: 'Extract the text after parsing the HTML.',
  },
  'letter-spacing': {
    severity: 'warning',
    one: (shown) => `${shown} is one word with a space after each letter.`,
    many: (count) => `${count} words have a space after each letter.`,
  },
  'soft-hyphen': hidden('soft hyphen', 'soft hyphens'),
  'zero-width': hidden('zero-width character', 'zero-width characters'),
  direction: hidden('text direction mark', 'text direction marks'),
  'control-character': {
    severity: 'warning',
    one: (shown) => `${marks[shown.slice(1, -1)] ?? 'Control character'} in the text.`,
    many: (count) => `${count} control characters in the text.`,
  },
  'replacement-character': {
    severity: 'warning',
    one: () => 'Character lost: the bytes were decoded in the wrong charset.',
    many: (count) => `${count} characters lost: the bytes were decoded in the wrong charset.`,
    hint: 'Decode the source in the charset that it was sent in.',
  },
  'lost-apostrophe': {
    severity: 'warning',
    one: () => 'Question mark inside a word, probably a lost apostrophe.',
    many: (count) => `Question marks inside ${count} words, probably lost apostrophes.`,
    hint: 'Check whether an apostrophe is meant.',
  },
  'mixed-line-ends': {
    severity: 'info',
    one: () => 'Mixed line endings; the first different one is here.',
    many: () => 'Mixed line endings.',
  },
}
