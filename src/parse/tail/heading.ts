import { headingLegalForms } from '../../lexicon/foot-words'
import { alternatives } from '../../lexicon/words'
import type { PartOpening } from '../part-opening'
import { foldLine } from '../phrases'
import type { Reader } from '../reader'
import type { Tables } from '../tables'
import { isContactLine } from './contact'

/** Maximum characters of a heading, together with any text after it on its line. */
export const MAX_HEADING = 320

/** Section at the foot of a story, by its heading: desk notes, notes to editors, company portrait, legal notice or contact. */
export type FootHeading = 'notes' | 'editors' | 'about' | 'legal' | 'contact'

const SHORTEST = 4 // minimum characters of a heading
const HEADING = 100 // maximum characters of a heading alone on its line
const NAMED = 110 // maximum characters of a heading with the name of a company: `About Acme Corp`
const STOPPED = 40 // maximum characters of a heading with a final full stop

/** Openings of lines that may be the heading of a section at the foot, for the part index. */
export const footHeading: { readonly opensWith: PartOpening } = {
  opensWith: { phrases: ['foot', 'about'], cues: '#', longest: MAX_HEADING },
}

/**
 * Returns the section that a block is the heading of; undefined for none.
 * `Media Contact:`, `# Notebook`, `About Acme Corp`, `Forward-Looking Statements`; not: `About 40 people were hurt.`
 */
export function matchFootHeading(reader: Reader, index: number): FootHeading | undefined {
  const length = reader.length(index)
  if (length < SHORTEST || length > MAX_HEADING || reader.block(index).columns) return undefined
  const line = reader.line(index)
  const { tables } = reader.source
  if (line.charCodeAt(0) === 0x23) {
    const text = line.slice(line.charCodeAt(1) === 0x23 ? 2 : 1).trimStart()
    return tables.notebook.line(foldLine(text)) ? 'notes' : undefined
  }
  const whole =
    length <= (/[.!?]$/.test(line) ? STOPPED : HEADING)
      ? tables.foot.line(reader.foldedLine(index).replace(DENSE_COLON, ''))
      : undefined
  if (whole && whole !== 'reach') return whole
  if (isAddressed(line, reader.opening(index), tables) || announcesOne(reader, index, line)) return 'contact'
  return isAbout(reader, index) ? 'about' : undefined
}

/** Colon of Chinese and Japanese, which the folding of lines leaves: `编辑备注：` */
const DENSE_COLON = /：$/

/** Telephone number, mail or web address. */
const ADDRESS = /\d[\d\s().-]{6}|\S@\S|www\.|https?:/

/**
 * Whether a line is a heading of a contact that has the address on the same line.
 * `CONTACT: Sgt. Doe (408) 555-0100`, `To contact the reporter on this story: Jane Doe in Lima at jdoe@example.com`; not: `Contact: a
 * novel`.
 */
function isAddressed(line: string, opening: string, { foot }: Tables): boolean {
  const found = foot.opening(opening)
  if (!found || (found.value !== 'contact' && found.value !== 'reach')) return false
  const rest = line.slice(found.length)
  return (found.value === 'reach' || /^\s?[:：]/.test(rest)) && ADDRESS.test(rest)
}

/** Whether a line announces the contact in the block below it: `For further information, please contact:` above an address. */
function announcesOne(reader: Reader, index: number, line: string): boolean {
  return (
    line.endsWith(':') &&
    line.length <= STOPPED * 2 &&
    index + 1 < reader.blocks.length &&
    reader.source.tables.foot.opening(reader.opening(index))?.value === 'reach' &&
    reader.length(index + 1) <= MAX_HEADING &&
    isContactLine(reader.line(index + 1))
  )
}

/** Name of a company or event after `About`: ` Acme Corp.`, ` 3M:`; not: ` 40 people were hurt.` */
const HOUSE = new RegExp(
  String.raw`^ ?[“"„«「『]?\s?(?=[\p{Lu}\p{Lo}]|\d\p{Lu})(?:[^.!?]|\.(?=\w)){1,70}(?:\b(?:${alternatives(headingLegalForms)})\.)?[”"“»」』]?\s?:?$`,
  'u',
)

/**
 * Whether a block is the heading of a company portrait: `About Acme Corp.` over a text that names Acme; not: `About Lima`, over any other
 * text.
 */
function isAbout(reader: Reader, index: number): boolean {
  const { about } = reader.source.tables
  if (reader.length(index) > NAMED || index + 1 >= reader.blocks.length) return false
  const line = reader.line(index)
  if (!/^[\p{Lu}\p{Lo}]/u.test(line)) return false
  const found = about.opening(reader.opening(index))
  const name = found && line.slice(found.length)
  return name !== undefined && HOUSE.test(name) && namesIt(name, reader.line(index + 1))
}

/**
 * Whether a text is about a company: it has more than 60 characters, and a word of the company’s name among the first 200.
 * `Acme makes pumps …` for the name `Acme Corp`.
 */
function namesIt(name: string, text: string): boolean {
  const names = name
    .split(/[\s:.,'’“”"„«»「」『』]+/)
    .filter((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word) && word.length > 1)
  const start = text.slice(0, 200)
  return text.length > 60 && names.some((word) => start.includes(word))
}
