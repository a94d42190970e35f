import { checkOptions, type OptionShape, type OptionTable } from '../diagnostics/check-options'
import { invalidArgument } from '../diagnostics/error'
import { nearestName } from '../diagnostics/nearest'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { datelineFrames } from '../lexicon/dateline-frames'
import { isRecord } from '../text/is-record'

type RowCheck = (value: unknown) => boolean

const isString: RowCheck = (value) => typeof value === 'string'
const isFilledString: RowCheck = (value) => isString(value) && String(value).trim() !== ''
const listOf =
  (test: RowCheck): RowCheck =>
  (value) =>
    Array.isArray(value) && value.every(test)
const isWordList: RowCheck = (value) => isFilledString(value) || listOf(isFilledString)(value)
const isRows: RowCheck = (value) => isFilledString(value) || listOf(listOf(isFilledString))(value)
const kindsOf: RowCheck = (value) =>
  isRecord(value) && Object.values(value as object).every((list) => list === undefined || isWordList(list))

const word: OptionShape = { what: 'a non-empty string', fits: isFilledString }
const texts: OptionShape = { what: 'a list of strings', fits: listOf(isString) }
const spellings: OptionShape = {
  what: 'a list of at least one non-empty string',
  fits: (value) => listOf(isFilledString)(value) && Array.isArray(value) && value.length > 0,
}
const list: OptionShape = { what: 'a list of strings, or one string of them', fits: isWordList }
const weights: OptionShape = { what: 'weights by feature', fits: isRecord }
const kinds: OptionShape = { what: 'lists of strings by kind', fits: kindsOf }
const table = (count: number, first: string): OptionShape => ({
  what: `${count} rows of strings from ${first} on, or one string of them`,
  fits: (value) => isRows(value) && (!Array.isArray(value) || value.length === count),
})
const frames = Object.keys(datelineFrames)

/** Fields of the rows of one part of a lexicon. Fields in `more` are optional. */
interface RowTable {
  readonly what: string
  /** The field that names a row in messages. */
  readonly title: string
  readonly needed: OptionTable
  readonly more: OptionTable
}

const agency: RowTable = {
  what: 'agency',
  title: 'name',
  needed: {
    name: word,
    kind: ['agency', 'service', 'broadcaster', 'outlet'],
    credits: spellings,
    frames: {
      what: `a list of at least one of ${frames.map((frame) => `“${frame}”`).join(', ')}`,
      fits: (value) => Array.isArray(value) && value.length > 0 && value.every((frame) => frames.includes(frame)),
    },
    separators: texts,
  },
  more: { endMarks: spellings, ambiguous: spellings },
}

const language: RowTable = {
  what: 'language',
  title: 'tag',
  needed: {
    ...{ tag: word, script: word, months: table(12, 'January'), weekdays: table(7, 'Monday'), and: list },
    ...{ byline: list, in: list, jobs: list, labels: list, furniture: kinds, common: list },
  },
  more: {
    ...{ dateWords: list, anonymous: list, endMarks: list, roles: kinds, editorsNote: list, embargo: list },
    ...{ notices: kinds, published: list, updated: list, foot: kinds, notebook: list, about: list },
    ...{ restrictions: list, rights: kinds, direction: ['rtl'], letters: word },
  },
}

/**
 * Throws `invalid-argument` for invalid rows of a lexicon: empty, of the wrong type, text in place of a list, an unknown field.
 * The message names the row: `Lexicon, agency 1 (Example): “credits” must be a list of at least one non-empty string.`
 */
export function checkLexicon(lexicon: unknown): void {
  rethrowAsMisuse('a lexicon', () => {
    const rowsOf = { what: 'a list of rows', fits: listOf(isRecord) }
    checkOptions('a lexicon', lexicon, {
      ...{ agencies: rowsOf, languages: rowsOf, furniture: kinds },
      ...{ lineWeights: weights, datelineWeights: weights },
    })
    const given = lexicon as { readonly [part in 'agencies' | 'languages']?: readonly LexiconRow[] } // what was checked above
    for (const [i, row] of (given.agencies ?? []).entries()) checkRow(agency, row, i)
    for (const [i, row] of (given.languages ?? []).entries()) checkRow(language, row, i)
  })
}

type LexiconRow = Readonly<Record<string, unknown>>

function checkRow({ what, title, needed, more }: RowTable, row: LexiconRow, index: number): void {
  const name = typeof row[title] === 'string' && row[title] !== '' ? ` (${String(row[title]).slice(0, 40)})` : ''
  const where = `Lexicon, ${what} ${index + 1}${name}`
  const fields = { ...needed, ...more }
  const unknown = Object.keys(row).find((field) => !Object.hasOwn(fields, field))
  if (unknown !== undefined) {
    const near = unknown === 'shapes' ? 'frames' : nearestName(unknown, Object.keys(fields))
    throw invalidArgument(
      `${where}: Unknown field “${unknown}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    )
  }
  for (const [field, shape] of Object.entries(fields)) {
    const value = row[field]
    if (value === undefined && !Object.hasOwn(needed, field)) continue
    const wrong = 'fits' in shape ? !shape.fits(value) : !isOneOf(shape, value)
    if (wrong) throw invalidArgument(`${where}: “${field}” must be ${expected(shape)}${suggestion(field, value)}`)
  }
}

const isOneOf = (shape: OptionShape, value: unknown): boolean => Array.isArray(shape) && shape.includes(value)

const expected = (shape: OptionShape): string =>
  'what' in shape ? shape.what : Array.isArray(shape) ? `one of ${shape.join(', ')}` : 'an object'

/** Returns the end of a message: the frame that an unknown name is nearest to, or a full stop. */
function suggestion(field: string, value: unknown): string {
  const unknown =
    field === 'frames' && Array.isArray(value) ? value.find((frame) => !frames.includes(frame)) : undefined
  const near = typeof unknown === 'string' ? nearestName(unknown, frames) : undefined
  return near === undefined ? '.' : `. Did you mean “${near}”?`
}
