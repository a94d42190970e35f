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
    for (let at = index; at < end; at++)
      if (isContactLine(reader.line(at))) {
        readContact(reader, index, end)
        return end - index
      }
    return 0
  },
}

/**
 * Returns the index after the last block of the contact under heading `index`.
 * The contact has the lines directly below, up to an empty line or a sentence.
 */
function endOf(reader: Reader, index: number): number {
  let end = index + 1
  while (
    end < reader.blocks.length - 1 &&
    end - index < MOST &&
    !reader.block(end).apart &&
    !reader.block(end).columns &&
    reader.length(end) <= LINE &&
    !/[.!?]$/.test(reader.line(end))
  )
    end++
  return end
}
