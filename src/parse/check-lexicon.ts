import { checkOptions, type OptionShape, type OptionTable } from '../diagnostics/check-options'
import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
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
const spellings: OptionShape = { what: 'a list of non-empty strings', fits: listOf(isFilledString) }
const list: OptionShape = { what: 'a list of strings, or one string of them', fits: isWordList }
const rows: OptionShape = { what: 'rows of strings, or one string of them', fits: isRows }
const weights: OptionShape = { what: 'weights by feature', fits: isRecord }
const kinds: OptionShape = { what: 'lists of strings by kind', fits: kindsOf }

/** Required fields of an agency row. */
const agency: OptionTable = { name: word, kind: word, credits: spellings, shapes: texts, separators: texts }
/** Optional fields of an agency row, checked if they are given. */
const agencyMore: OptionTable = { endMarks: spellings, ambiguous: spellings }

const language: OptionTable = {
  ...{ tag: word, script: word, months: rows, weekdays: rows, and: list, byline: list, in: list },
  ...{ jobs: list, labels: list, furniture: kinds },
}
const languageMore: OptionTable = {
  ...{
    dateWords: list,
    anonymous: list,
    endMarks: list,
    roles: kinds,
    editorsNote: list,
    embargo: list,
    notices: kinds,
  },
  ...{ published: list, updated: list, foot: kinds, notebook: list, about: list, restrictions: list, rights: kinds },
}

/** Throws `invalid-argument` for invalid rows of a lexicon: empty, of the wrong type, or text in place of a list. */
export function checkLexicon(lexicon: unknown): void {
  rethrowAsMisuse('a lexicon', () => {
    const rowsOf = { what: 'a list of rows', fits: listOf(isRecord) }
    checkOptions('a lexicon', lexicon, {
      ...{ agencies: rowsOf, languages: rowsOf, furniture: kinds },
      ...{ lineWeights: weights, datelineWeights: weights },
    })
    const given = lexicon as { readonly [part in 'agencies' | 'languages']?: readonly LexiconRow[] } // what was checked above
    for (const row of given.agencies ?? []) checkRow('an agency', row, agency, agencyMore)
    for (const row of given.languages ?? []) checkRow('a language', row, language, languageMore)
  })
}

type LexiconRow = Readonly<Record<string, unknown>>

function checkRow(what: string, row: LexiconRow, needed: OptionTable, more: OptionTable): void {
  for (const [name, shape] of [...Object.entries(needed), ...Object.entries(more)]) {
    const value = row[name]
    if (value === undefined && !Object.hasOwn(needed, name)) continue
    if ('fits' in shape && !shape.fits(value))
      throw invalidArgument(`Lexicon: “${name}” of ${what} must be ${shape.what}.`)
  }
}
