import type { HeadPart, Reader } from '../reader'
import { isContactLine, readContact } from '../tail/contact'
import { matchFootHeading } from '../tail/heading'

const NEAR = 12 // index of the last block that is tested
const LINE = 90 // maximum characters of a line of an address
const MOST = 8 // maximum lines of an address

/**
 * Head part: a contact above the headline of a release.
 * `Contact: Jane Doe, 555-014-2233, jane@example.com`, `Media Contact:` over a name and a number; not: `Contact: a novel`.
 */
export const addressed: HeadPart = {
  opensWith: { phrases: ['foot'], longest: LINE * 2 },
  read(reader, index) {
    if (index > NEAR || reader.length(index) > LINE * 2 || matchFootHeading(reader, index) !== 'contact') return 0
    const end = endOf(reader, index)
    if (end === index) return 0
    readContact(reader, index, end)
    return end - index
  },
}

/**
 * Returns the index after the last block of the contact under heading `index`; `index` if no line has a telephone number or a mail address.
 * The contact has the lines directly below. It ends above an empty line; above a sentence or the headline, with its last number or address.
 */
function endOf(reader: Reader, index: number): number {
  let end = index + 1
  let last = isContactLine(reader.line(index)) ? end : index
  while (end < reader.blocks.length - 1 && end - index < MOST && mayBelong(reader, end)) {
    end++
    if (isContactLine(reader.line(end - 1))) last = end
  }
  const isWhole = last > index && end < reader.blocks.length && reader.block(end).apart
  return isWhole ? end : last
}

const mayBelong = (reader: Reader, index: number): boolean => {
  const { apart, columns } = reader.block(index)
  return !apart && !columns && reader.length(index) <= LINE && !/[.!?]$/.test(reader.line(index))
}
