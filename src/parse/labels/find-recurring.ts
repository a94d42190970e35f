import type { StoryLine } from './story-line'

const NAMED = 40 // letters of the longest line that is looked for in others
const LOOKED = 12 // lines that are looked for, to bound the cost
const LETTERS = 5 // of a person
const MORE = 8 // characters of a sentence beside the name
const SEEN = 300 // characters of a line that are searched

/**
 * Sets `recurs` of short lines whose text another line contains, such as a site's name that its copyright line has too, and `named` if a
 * sentence of the text has it among other words, such as the name of the office that sends a release. Tests the first twelve short lines only, to bound the cost.
 */
export function findRecurring(lines: readonly StoryLine[]): void {
  let looked = 0
  for (const line of lines) {
    if (line.zone === 1 || line.weight < 6 || line.weight > NAMED || line.stopped || (line.words > 6 && !line.caseless))
      continue
    if (++looked > LOOKED) return
    for (const other of lines) {
      if (other === line || !other.text.slice(0, SEEN).includes(line.text)) continue
      line.recurs = true
      if (other.zone === 1 && other.text.length > line.text.length + MORE && isOffice(line)) line.named = true
    }
  }
}

/**
 * Whether a line may be the name of an office, not of a person: it has a word in small letters, as `Bank of Lima` has, or many letters without
 * case.
 */
const isOffice = ({ small, caseless }: StoryLine): boolean => small > 0 || caseless > LETTERS
