import { foldLine } from '../phrases'
import type { Reader } from '../reader'
import type { Tables } from '../tables'
import { isContactLine } from './contact'

/** Maximum characters of a heading, with the text that may follow it. */
export const MAX_HEADING = 320

/** Section that a heading at the foot of a story opens. */
export type FootHeading = 'notes' | 'about' | 'legal' | 'contact'

const SHORTEST = 5
const HEADING = 100 // characters of a heading with nothing behind it
const NAMED = 110 // with the name of a house
const STOPPED = 40 // characters of a heading that ends with a full stop

/** Matches a heading of the foot and returns its section: `Media Contact:`, `# Notebook`, `About Acme Corp`, `Forward-Looking Statements`. */
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
    length <= (/[.!?]$/.test(line) ? STOPPED : HEADING) ? tables.foot.line(reader.foldedLine(index)) : undefined
  if (whole && whole !== 'reach') return whole
  if (isAddressed(line, reader.opening(index), tables) || announcesOne(reader, index, line)) return 'contact'
  return isAbout(reader, index) ? 'about' : undefined
}

/** An address, or a number to call. */
const ADDRESS = /\d[\d\s().-]{6}|\S@\S|www\.|https?:/

/** `CONTACT: Sgt. Doe (408) 555-0100`, `To contact the reporter on this story: Jane Doe in Lima at jdoe@example.com`; not: `Contact: a novel` */
function isAddressed(line: string, opening: string, { foot }: Tables): boolean {
  const found = foot.opening(opening)
  if (!found || (found.value !== 'contact' && found.value !== 'reach')) return false
  const rest = line.slice(found.length)
  return (found.value === 'reach' || /^\s?[:：]/.test(rest)) && ADDRESS.test(rest)
}

/** `For further information, please contact:` over an address. */
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

/** What a house is called behind `About`: `Acme Corp.`, `the Queen’s Prize:`; not: `40 people were hurt.` */
const HOUSE =
  /^ ?[“"]?(?=[\p{Lu}\p{Lo}]|\d\p{Lu})(?:[^.!?]|\.(?=\w)){1,70}(?:\b(?:Inc|Corp|Co|Ltd|L\.P|S\.A|N\.V|plc|GmbH)\.)?[”"]?\s?:?$/u

/** `About Acme Corp.` over a text that speaks of Acme. */
function isAbout(reader: Reader, index: number): boolean {
  const { about } = reader.source.tables
  if (reader.length(index) > NAMED || index + 1 >= reader.blocks.length) return false
  const line = reader.line(index)
  if (!/^[\p{Lu}\p{Lo}]/u.test(line)) return false
  const found = about.opening(reader.opening(index))
  const name = found && line.slice(found.length)
  return name !== undefined && HOUSE.test(name) && namesIt(name, reader.line(index + 1))
}

/** Whether the text below `About Acme Corp` speaks of Acme. */
function namesIt(name: string, text: string): boolean {
  const names = name.split(/[\s:.,'’]+/).filter((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word) && word.length > 1)
  const start = text.slice(0, 200)
  return text.length > 60 && names.some((word) => start.includes(word))
}
