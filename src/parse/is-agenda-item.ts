import { readRoles } from '../restrictions/read-roles'

/** Number that opens an item of a list: `3. Minutes`, `3) Minutes` */
const NUMBER = /^(\d{1,2})[.)]\s/
/** Roles of a request, or of a time until which a story is held. */
const ASKS = /[PwA]|[Bp].*[tTm]/

/** Blocks of a copy, with their texts. */
interface Lines {
  readonly blocks: readonly unknown[]
  line(index: number): string
}

/**
 * Whether a block is an item of a numbered list that asks for nothing: `3. Withdrawal of the minutes` between `2. Comment` and `4. Budget`.
 * Not: `1. Please do not publish before noon`.
 */
export function isAgendaItem(reader: Lines, index: number): boolean {
  const number = numberOf(reader, index)
  if (number === undefined) return false
  const isItem = numberOf(reader, index - 1) === number - 1 || numberOf(reader, index + 1) === number + 1
  return isItem && !ASKS.test(readRoles(reader.line(index)).text)
}

function numberOf(reader: Lines, index: number): number | undefined {
  if (index < 0 || index >= reader.blocks.length) return undefined
  const number = NUMBER.exec(reader.line(index))?.[1]
  return number === undefined ? undefined : Number(number)
}
