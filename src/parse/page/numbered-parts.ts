import type { PageLine } from './page-line'

const FEWEST = 3 // parts of a story that is numbered
const FAR = 14 // maximum lines from a number to the next
/** Line that opens with its number: `2. Best for small kitchens`; not: `2.5 million`, `2025. The year` */
const NUMBER = /^\D{0,3}(\d{1,2})[.):]\s+\p{L}/u

/**
 * Returns the index of the last numbered line of a story whose parts are numbered from 1 on; -1 for none.
 * Each has a sentence below it, in most cases: entries of `Most read` follow one another. The first is looked for in the lines up to `to`.
 */
export function lastNumberedPart(lines: readonly PageLine[], from: number, to: number): number {
  for (let index = from; index <= Math.min(to, lines.length - 1); index++) {
    if (numberOf(lines[index]) !== 1) continue
    const last = endOfParts(lines, index)
    if (last > index) return last
  }
  return -1
}

function endOfParts(lines: readonly PageLine[], from: number): number {
  let last = from
  let parts = 1
  let told = 0 // parts with a sentence
  let hasText = false
  for (let index = from + 1; index < lines.length && index - last <= FAR; index++) {
    const line = lines[index] as PageLine
    if (numberOf(line) === parts + 1) {
      if (hasText) told++
      hasText = false
      last = index
      parts++
    } else if (!line.furniture && line.shape !== 'scrap') hasText = true
  }
  return parts >= FEWEST && told * 2 >= parts - 1 ? last : -1
}

const numberOf = (line: PageLine | undefined): number => Number(NUMBER.exec(line?.text.slice(0, 12) ?? '')?.[1] ?? -1)
