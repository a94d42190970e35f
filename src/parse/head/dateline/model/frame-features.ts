import type { Assignment, PieceRole } from './assign-roles'
import { namesBy } from './feature-names'
import type { MarkClass } from './marks'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece, PossibleEnd } from './pieces'

/** What signs a dateline: a credit, a date, both, or neither. */
type Core = 'both' | 'credit' | 'date' | 'bare'

/** One bit for each role, and a number for the order of roles. */
const BIT: { readonly [role in PieceRole]: number } = {
  place: 1,
  credit: 2,
  date: 4,
  region: 8,
  name: 16,
  role: 32,
  closer: 64,
}
const CODE: { readonly [role in PieceRole]: number } = {
  place: 1,
  credit: 2,
  date: 3,
  region: 4,
  name: 5,
  role: 6,
  closer: 6,
}
const LETTERS = ' pcdrnx'
const LONGEST_ORDER = 8 ** 5

/** Adds the features of a possible end, the same for all readings that have it. */
export function endFeatures({ text, cased, dense }: ParagraphFacts, end: PossibleEnd, add: AddFeature): void {
  const { mark } = end
  add('bias')
  add(markName(mark))
  if (end.afterBracket) add(bracketName(mark))
  if (end.end > 100) add('long')
  else if (end.end < 24) add('short')
  add(dense ? 'script:dense' : cased ? 'script:cased' : 'script:uncased')
  if (mark !== 'line' && text.length - end.end < 30) add('little-text')
}

/** Adds the features of the parts, their order, and the marks between them. */
export function frameFeatures(facts: ParagraphFacts, { end, roles }: Assignment, add: AddFeature): void {
  const { index, cased, dense, pieces } = facts
  let parts = 0
  let order = 0
  for (let i = 0; i < roles.length; i++) {
    const role = roles[i] as PieceRole
    parts |= BIT[role]
    if (i > 0) {
      const { opensBracket, bracket, before } = pieces[i] as DatelinePiece
      const joins = joinsBy(roles[i - 1] as PieceRole)
      add((opensBracket ? joins.brackets(bracket) : joins.marks(before))(role))
      if (role === roles[i - 1]) continue
    }
    order = Math.min(order * 8 + CODE[role], LONGEST_ORDER)
  }
  const { mark } = end
  const signed = parts & (BIT.credit | BIT.date)
  const core: Core = signed === 0 ? 'bare' : signed === BIT.credit ? 'credit' : signed === BIT.date ? 'date' : 'both'
  add(partsName(parts))
  add(coreNames(mark)(core))
  if (order < LONGEST_ORDER) add(orderName(order))
  if (pieces[0]?.bracket) add(openingName(roles[0] as PieceRole))
  if (!cased && core === 'bare') add(uncasedName(mark))
  if (dense && parts & BIT.closer) add('closing-word')
  const block = core === 'bare' ? bareBlock : core === 'credit' && !(parts & BIT.place) ? houseBlock : signedBlock
  add(block(Math.min(index, 3)))
}

/** Adds where the paragraph stands, and for a line by itself what comes after it. */
export function frameContextFeatures({ context }: ParagraphFacts, { mark }: PossibleEnd, add: AddFeature): void {
  if (mark === 'line') {
    const next = context.next[0] ?? ''
    add(next.length > 60 ? 'alone-above-text' : 'alone')
    if (SALUTATION.test(next)) add('alone-above-salutation')
  }
  if (SIGNED.test(context.next[0]?.slice(0, 90) ?? '')) add('signed:next-block')
  if (context.index === 0) add('below:nothing')
  else if (context.previousEndsWithStop) add('below:sentence')
  else add(context.previousLength < 140 ? 'below:headline' : 'below:text')
}

/** `MADRID, 21 Nov. (Example Wire) - `: a block with a credit of its own; the one above is a headline. */
const SIGNED = /^[^.!?()]{3,60}(?:\.[^.!?()]{0,12})?\([^()]{2,30}\)\s?[-–—]/

const SALUTATION = /^[\p{Lu}\p{Lo}][^,.\s]{1,14}(?: [^,.\s]{1,14}){0,5},/u

const partsName = namesBy(
  (bits: number) =>
    `parts:${bits & BIT.place ? 'p' : ''}${bits & BIT.credit ? 'c' : ''}${bits & BIT.date ? 'd' : ''}${bits & BIT.region ? 'r' : ''}${bits & (BIT.role | BIT.name) ? 'n' : ''}`,
)
const orderName = namesBy((order: number) => {
  let name = ''
  for (let rest = order; rest > 0; rest = Math.floor(rest / 8)) name = LETTERS.charAt(rest % 8) + name
  return `order:${name}`
})
const markName = namesBy((mark: MarkClass) => `mark:${mark}`)
const coreNames = namesBy((mark: MarkClass) => namesBy((core: Core) => `mark:${mark}:${core}`))
const bracketName = namesBy((mark: MarkClass) => `mark-after-bracket:${mark}`)
const uncasedName = namesBy((mark: MarkClass) => `uncased-bare:${mark}`)
const openingName = namesBy((role: PieceRole) => `opens-in-bracket:${role}`)
const bareBlock = namesBy((index: number) => `block:${index < 3 ? index : 'later'}:bare`)
const houseBlock = namesBy((index: number) => `block:${index < 3 ? index : 'later'}:house`)
const signedBlock = namesBy((index: number) => `block:${index < 3 ? index : 'later'}:signed`)
const joinsBy = namesBy((before: PieceRole) => {
  const names = (sign: string): ((role: PieceRole) => string) =>
    namesBy((role: PieceRole) => `join:${before.slice(0, 2)}:${sign}:${role.slice(0, 2)}`)
  return { marks: namesBy((mark: MarkClass) => names(mark)), brackets: namesBy((sign: string) => names(`(${sign}`)) }
})
