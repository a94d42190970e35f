import { isSalutation } from '../is-salutation'
import type { Assignment, PieceRole } from './assign-roles'
import { namesBy } from './feature-names'
import type { MarkClass } from './marks'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece, PossibleEnd } from './pieces'

/** Whether a reading has a credit, a date, both, or neither (`bare`). */
type Core = 'both' | 'credit' | 'date' | 'bare'

/** Bit of each role, for the set of roles in a reading. `CODE` has a digit (base 8) for each role, for their order. */
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

/**
 * Adds the features of a possible end, which all readings with that end share.
 * “For” and “against” give the sign of the fitted weight: for or against a dateline. `…` is the text of a story.
 *
 * - `bias` neutral: every reading has it.
 * - `mark:…` varies: the mark at the end. `mark:bar` for: `HUANTA | …`; not: `HUANTA, the bridge`
 * - `mark-after-bracket:…` varies: a bracket closes before the mark. `mark-after-bracket:bar` for: `HUANTA (AP) | …`; not: `HUANTA | …`
 * - `long` against: more than 100 characters.
 *   `San Francisco, California, United States, Wednesday, April 24, 2024 (Example Wire Service of the North Coast) – …`; not: `LIMA – …`
 * - `short` neutral: fewer than 24. `LIMA – …`; not: `SAN FRANCISCO, California, April 24 – …`
 * - `script:dense` against: Chinese or Japanese. `東京 – 橋`; not: `LIMA – …`
 * - `script:cased` neutral: a script with capitals. `LIMA – …`; not: `東京 – 橋`
 * - `script:uncased` for: another script. `القاهرة - الجسر`; not: `LIMA – …`
 * - `little-text` against: fewer than 30 characters follow, 12 in Chinese and Japanese. `LIMA – Rain`; not: `LIMA – …`
 */
export function endFeatures({ text, cased, dense }: ParagraphFacts, end: PossibleEnd, add: AddFeature): void {
  const { mark } = end
  add('bias')
  add(markName(mark))
  if (end.afterBracket) add(bracketName(mark))
  if (end.end > 100) add('long')
  else if (end.end < 24) add('short')
  add(dense ? 'script:dense' : cased ? 'script:cased' : 'script:uncased')
  if (mark !== 'line' && text.length - end.end < (dense ? 12 : 30)) add('little-text')
}

/**
 * Adds the features of the parts of a reading, their order, and the marks between them.
 * Letters for parts: p place, c credit, d date, r region, n name, x a word for the work or a closing word; in `parts:`, n is also a word
 * for the work. `core` is `bare`, `credit`, `date` or `both`: see {@link Core}.
 *
 * - `parts:…` varies: which parts there are. `parts:pcd` for: `LIMA, April 24 (AP) – …`; not: `LIMA – …`
 * - `order:…` varies: their order. `order:pdc` for: `LIMA, April 24 (AP) – …`; not: `LIMA – …`
 * - `join:…` varies: two parts (two letters of their roles) and the mark or opening bracket between. `join:pl:comma:da` for:
 * `LIMA, April 24 – …`; not: `LIMA – …`
 * - `mark:…:core` varies: the mark at the end with the core. `mark:dash:both` for: `LIMA, April 24 (AP) – …`; not: `LIMA – …`
 * - `opens-in-bracket:…` varies: the role of a bracket at the start. `opens-in-bracket:credit` for: `(AP) – …`; not: `AP – …`
 * - `uncased-bare:…` varies: the mark after a bare place in a script without case. `uncased-bare:bar` against: `東京 | 橋`; not: `LIMA | …`
 * - `bare:…:known`, `:country`, `:unknown` varies: the mark after a place without credit and date, and what the tables know of the place.
 *   With `:story` if a paragraph follows. `bare:colon:known:story` for: `LIMA: …`; not: `LIMA: Rain`
 * - `closing-word` for: a closing word of a Chinese or Japanese dateline. `新华社天津电 橋`; not: `東京 – 橋`
 * - `block:N:…` varies: the position of the paragraph, 0 to 2 or `later`, with `bare` for neither credit nor date, `house` for a credit
 *   without a place, `signed` for all others. `block:1:house` for: `(AP) – …`; not: `LIMA, April 24 – …`
 */
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
  if (core === 'bare') {
    const place = facts.piece(roles.indexOf('place'))
    const isStory = facts.text.length - end.end > (dense ? 40 : 100)
    add(bareNames(mark)(`${place.isPlace ? 'known' : place.isArea ? 'country' : 'unknown'}${isStory ? ':story' : ''}`))
  }
  if (dense && parts & BIT.closer) add('closing-word')
  const block = core === 'bare' ? bareBlock : core === 'credit' && !(parts & BIT.place) ? houseBlock : signedBlock
  add(block(Math.min(index, 3)))
}

/**
 * Adds the features of the paragraph's position and, for a dateline alone on its line, of the next block.
 *
 * - `alone` against: the next block has at most 60 characters. `LIMA, Peru` over `The bridge`; not: over `…`
 * - `alone-above-text` neutral: the next block is longer. `LIMA, Peru` over `…`; not: over `The bridge`
 * - `alone-above-salutation` against: the block below opens like a letter. `LIMA, Peru` over `Dear Sir, the bridge`; not: over `…`
 * - `signed:next-block` against: the next block has a credit of its own, so this one is a headline.
 *   `LIMA – …` over `MADRID, 21 Nov. (Example Wire) - The`; not: over `…`
 * - `below:nothing` neutral: the first block of the copy; not the second.
 * - `below:sentence` against: the block above ends with a full stop. `LIMA – …` below `It rains.`; not: below `Rain`
 * - `below:headline` for: the block above has fewer than 140 characters. `LIMA – …` below `Rain`; not: below `It rains.`
 * - `below:text` against: the block above has 140 or more and no full stop; not: below `Rain`
 */
export function frameContextFeatures({ context }: ParagraphFacts, { mark }: PossibleEnd, add: AddFeature): void {
  if (mark === 'line') {
    const next = context.next[0] ?? ''
    add(next.length > 60 ? 'alone-above-text' : 'alone')
    if (isSalutation(next)) add('alone-above-salutation')
  }
  if (SIGNED.test(context.next[0]?.slice(0, 90) ?? '')) add('signed:next-block')
  if (context.index === 0) add('below:nothing')
  else if (context.previousEndsWithStop) add('below:sentence')
  else add(context.previousLength < 140 ? 'below:headline' : 'below:text')
}

/** Start of a block with a credit of its own: `MADRID, 21 Nov. (Example Wire) - `; not: `MADRID - `. */
const SIGNED = /^[^.!?()]{3,60}(?:\.[^.!?()]{0,12})?\([^()]{2,30}\)\s?[-–—]/

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
const bareNames = namesBy((mark: MarkClass) => namesBy((place: string) => `bare:${mark}:${place}`))
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
