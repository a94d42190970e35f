import { readRoles } from '../restrictions/read-roles'

/** Number that opens an item of a list: `3. Minutes`, `3) Minutes` */
const NUMBER = /^(\d{1,2})[.)]\s/
/** Roles of a request, of a prohibition, of a story, or of a time until which it is held. */
const ASKS = /[PwANMdSs]|[Bp].*[tTm]/

const STOPPED = /[.!?。]$/

/** Blocks of a copy, with their texts. */
interface Lines {
  readonly blocks: readonly unknown[]
  line(index: number): string
}

/**
 * Whether a block is one of three items or more of a numbered list, and asks for nothing: `3. Withdrawal of the minutes` between `2. Comment` and `4. Budget`.
 * Not: `1. Please do not publish before noon`.
 */
export function isAgendaItem(reader: Lines, index: number): boolean {
  const number = numberOf(reader, index)
  if (number === undefined) return false
  const isItem = (at: number): boolean => numberOf(reader, at) === number + at - index
  const isInList =
    (isItem(index - 1) && (isItem(index - 2) || isItem(index + 1))) || (isItem(index + 1) && isItem(index + 2))
  return isInList && !STOPPED.test(reader.line(index)) && !ASKS.test(readRoles(reader.line(index)).text)
}

function numberOf(reader: Lines, index: number): number | undefined {
  if (index < 0 || index >= reader.blocks.length) return undefined
  const number = NUMBER.exec(reader.line(index))?.[1]
  return number === undefined ? undefined : Number(number)
}
