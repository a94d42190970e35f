import { eastAsianWidth } from 'get-east-asian-width'

/** Characters that a terminal draws over the one before: accents, joiners, variation selectors. */
const NO_CELL = /^(?:\p{M}|[\u200B-\u200D]|\uFE0F)$/u

/** Returns the number of terminal cells of a text in one line: `Rain` 4, `東京` 4. */
export function cellsOf(text: string): number {
  let cells = 0
  for (const character of text) cells += cellsOfCharacter(character)
  return cells
}

/** Returns the start of a text that fits a number of terminal cells. */
export function startIn(text: string, cells: number): string {
  let free = cells
  let end = 0
  for (const character of text) {
    free -= cellsOfCharacter(character)
    if (free < 0) break
    end += character.length
  }
  return text.slice(0, end)
}

const cellsOfCharacter = (character: string): number =>
  character < '\u0300' ? 1 : NO_CELL.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
