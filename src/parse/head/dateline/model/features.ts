import { foldSpelling, type Tables } from '../../../tables'
import { isAmbiguous, spellsOut } from '../credits'
import type { Assignment } from './assign-roles'
import { isMonth, isWeekday } from './calendar-tables'
import type { DatelineContext } from './context'
import { isMediaName } from './media-words'
import type { Piece } from './pieces'

/** Adds a feature, by name, to the evidence for a reading. */
export type AddFeature = (name: string) => void

/** What a paragraph has in common for all its readings, computed once. */
export interface ParagraphFacts {
  readonly text: string
  readonly context: DatelineContext
  readonly tables: Tables
  /** The paragraph and what is above and below, in small letters, in which a town may be named again. */
  readonly around: string
  /** Whether the script has capitals. */
  readonly cased: boolean
  readonly dense: boolean
}

/** Adds the features of one reading: of its frame, of each piece, and of what follows. */
export function addFeatures(
  facts: ParagraphFacts,
  pieces: readonly Piece[],
  assignment: Assignment,
  add: AddFeature,
): void {
  const { end, roles } = assignment
  frameFeatures(facts, pieces, assignment, add)
  storyFeatures(facts, end.end, add)
  let places = 0
  let credits = 0
  for (let i = 0; i < roles.length; i++) {
    const piece = pieces[i] as Piece
    const role = roles[i]
    if (role === 'place') placeFeatures(facts, piece, places++, pieces, i, add)
    else if (role === 'credit') creditFeatures(facts, piece, credits++, pieces, roles, i, add)
    else if (role === 'region') regionFeatures(facts, piece, add)
    else if (role === 'name') nameFeatures(facts, piece, pieces[i - 1], add)
  }
}

function frameFeatures(
  { text, context, cased, dense }: ParagraphFacts,
  pieces: readonly Piece[],
  { end, roles }: Assignment,
  add: AddFeature,
): void {
  const has = (role: string): boolean => roles.includes(role as never)
  const parts = `${has('place') ? 'p' : ''}${has('credit') ? 'c' : ''}${has('date') ? 'd' : ''}${has('region') ? 'r' : ''}${has('role') || has('name') ? 'n' : ''}`
  add('bias')
  add(`parts:${parts}`)
  add(`mark:${end.mark}`)
  const core = has('credit') ? (has('date') ? 'both' : 'credit') : has('date') ? 'date' : 'bare'
  add(`mark:${end.mark}:${core}`)
  if (end.afterBracket) add(`mark-after-bracket:${end.mark}`)
  const order = roles
    .filter((role, i) => role !== roles[i - 1])
    .map((role) => (role === 'role' || role === 'closer' ? 'x' : role.charAt(0)))
    .join('')
  if (order.length < 6) add(`order:${order}`)
  for (let i = 1; i < roles.length; i++) {
    const piece = pieces[i] as Piece
    add(
      `join:${(roles[i - 1] as string).slice(0, 2)}:${piece.opensBracket ? `(${piece.bracket}` : piece.before}:${(roles[i] as string).slice(0, 2)}`,
    )
  }
  const [first] = pieces
  if (first?.bracket) add(`opens-in-bracket:${roles[0]}`)
  if (end.end > 100) add('long')
  else if (end.end < 24) add('short')
  add(dense ? 'script:dense' : cased ? 'script:cased' : 'script:uncased')
  if (!cased && core === 'bare') add(`uncased-bare:${end.mark}`)
  if (dense && has('closer')) add('closing-word')
  add(`block:${context.index < 3 ? context.index : 'later'}:${core === 'bare' ? 'bare' : 'signed'}`)
  if (end.mark === 'line')
    add(context.next.length > 0 && (context.next[0]?.length ?? 0) > 60 ? 'alone-above-text' : 'alone')
  if (end.mark === 'line' && /^[\p{Lu}\p{Lo}][^,.\s]{1,14}(?: [^,.\s]{1,14}){0,5},/u.test(context.next[0] ?? ''))
    add('alone-above-salutation')
  if (end.mark !== 'line' && text.length - end.end < 30) add('little-text')
}

/** Whether the story goes on as a story does, or as an entry of a list. */
function storyFeatures(facts: ParagraphFacts, from: number, add: AddFeature): void {
  const { text, context, cased } = facts
  const rest = text.slice(from, from + 400).trimStart()
  if (rest.length > 0) {
    if (/^(?!\p{Script=Georgian})\p{Ll}/u.test(rest)) add('then:small')
    else if (/^\p{Lu}/u.test(rest)) add(/^\p{Lu}{2}/u.test(rest) ? 'then:capitals' : 'then:capital')
    else if (/^["“„«‘「『—–]/.test(rest)) add('then:quote')
    else if (/^\p{Nd}/u.test(rest)) add('then:digit')
    else if (/^[\p{Lo}\p{Script=Georgian}]/u.test(rest)) add('then:letter')
    else add('then:sign')
    const sentence = /^[^.!?。！？।۔։:]{0,300}(?=[.!?。！？।۔։:]|$)/u.exec(rest)?.[0] ?? ''
    const words = sentence.split(/\s+/).length
    if (facts.dense) add(sentence.length < 14 ? 'sentence:short' : 'sentence:long')
    else
      add(
        words < 4 ? 'sentence:scrap' : words < 8 ? 'sentence:short' : words < 14 ? 'sentence:middle' : 'sentence:long',
      )
    const head = rest.slice(0, 60)
    const digits = head.replace(/\D/g, '').length
    if (digits > 5) add('then:figures')
    if (/^[^\p{L}]*\d{1,2}[:.h]\d{2}/u.test(head)) add('then:clock')
    if (/[;；؛]/.test(rest.slice(0, 160))) add('then:semicolon')
    add(
      rest.length > 100 || (facts.dense && rest.length > 40)
        ? 'rest:long'
        : rest.length > 50
          ? 'rest:middle'
          : 'rest:short',
    )
    if (!/[.!?。！？।۔։]["”»’)」]?\s*$/u.test(text.slice(-4))) add('no-final-stop')
  }
  const frame = frameOf(text.slice(0, from))
  if (frame) {
    if (context.next.some((line) => sharesFrame(line, frame))) add('frame:next-block')
    if (repeatsInside(rest, frame, cased)) add('frame:again')
  }
  if (context.index > 0)
    add(
      context.previousEndsWithStop ? 'below:sentence' : context.previousLength < 140 ? 'below:headline' : 'below:text',
    )
  else add('below:nothing')
}

/** The marks that close a dateline, as a pattern for its neighbours: `(…) –`, `:`. */
function frameOf(head: string): RegExp | undefined {
  const mark = /\s*([)\]）】]?\s?(?:[-–—―_=:：|·•]|->|→)+)\s*$/u.exec(head)?.[1]
  if (!mark) return undefined
  const sign = mark.replace(/[\s)\]）】]/g, '').charAt(0)
  const close = /^[)\]）】]/.test(mark) ? '[)\\]）】]' : ''
  const signs = /[-–—―]/.test(sign) ? '[-–—―]' : sign === '：' || sign === ':' ? '[:：]' : `[${sign}]`
  return new RegExp(`^[^.!?:;]{1,60}?${close}\\s?${signs}+(?=[\\s\\p{L}“"„]|$)`, 'u')
}

const sharesFrame = (line: string, frame: RegExp): boolean => frame.test(line.slice(0, 90))

/** Whether the frame comes again behind a stop or a semicolon: `HOBART: 7 to 15. BURNIE: 8 to 14.` */
function repeatsInside(rest: string, frame: RegExp, cased: boolean): boolean {
  const parts = rest
    .slice(0, 260)
    .split(/[.;；。؛!?։]\s+|[；;。)]\s?/u)
    .slice(1)
  return parts.some(
    (part) => part.length > 3 && (!cased || /^["“„«(]?[\p{Lu}\d]/u.test(part)) && frame.test(part.slice(0, 50)),
  )
}

function placeFeatures(
  facts: ParagraphFacts,
  piece: Piece,
  count: number,
  pieces: readonly Piece[],
  index: number,
  add: AddFeature,
): void {
  const { text, tables, cased, dense, around, context } = facts
  const name = text.slice(piece.start, piece.end)
  const folded = foldSpelling(name)
  if (count > 0) add('place:second')
  if (tables.places.has(folded)) add('place:known')
  else if (tables.countries.has(folded) || tables.regions.has(folded)) add('place:country')
  else add('place:unknown')
  const words = name.split(/\s+/)
  if (cased && /\p{Lu}|\p{Ll}/u.test(name)) {
    if (name === name.toUpperCase()) {
      add(context.headlineInCapitals ? 'place:capitals-as-headline' : 'place:capitals')
      if (words.length === 1 && name.length < 4) add('place:short-capitals')
    } else {
      const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
      if (/^\p{Ll}/u.test(name)) add('place:small')
      else if (small === 0) add('place:title-case')
      else if (small * 2 >= words.length) add('place:many-small-words')
      else add('place:some-small-words')
    }
  }
  if (!dense) add(words.length > 3 ? 'place:words-4' : `place:words-${words.length}`)
  else add(name.length > 8 ? 'place:dense-long' : name.length > 4 ? 'place:dense-middle' : 'place:dense-short')
  if (words.length > 1 && tables.countries.has(foldSpelling(words.at(-1) ?? ''))) add('place:ends-in-country')
  if (/\d/.test(name)) add('place:digit')
  if (/["“”„«»!?%$€#@*]/.test(name)) add('place:sign')
  if (/\.$/.test(name)) add('place:stop')
  if (/[.]\p{L}{2,4}$/u.test(name) || /^[\w-]+\.[a-z]{2,4}$/i.test(name)) add('place:domain')
  if (isMediaName(name)) add('place:media')
  if (tables.credits.has(name)) add('place:credit')
  if (tables.labels.has(folded) || tables.labels.has(folded.replace(/^\p{L}{1,2}['’]/u, ''))) add('place:label')
  if (tables.jobs.has(foldSpelling(words.at(-1) ?? '')) || tables.anonymous.opening(folded)) add('place:job')
  if (isMonth(folded, tables) || isWeekday(folded, tables)) add('place:calendar')
  if (piece.bracket)
    add(index === 0 || pieces[index - 1]?.bracket !== piece.bracket ? 'place:opens-bracket' : 'place:in-bracket')
  const again = repeatsOf(name, around, cased)
  if (again > 1) add(piece.end < 60 ? 'place:again' : 'place:again-far')
  if (isSurname(name, context.below, cased)) add('place:surname')
  if (/^\p{Lu}?[\p{Ll}]*(?:ing|ung|tion|keit|heit|tät|ción|ção|zione|isme|ismo|ность|ство|лық|лік)$/u.test(name))
    add('place:abstract-ending')
}

/** Counts how often a place is named again, inflected or not: by its first letters. */
function repeatsOf(name: string, around: string, cased: boolean): number {
  const word = name.split(/[\s-]/).find((each) => each.length > 2) ?? name
  const stem = cased ? word.toLowerCase().slice(0, Math.max(3, word.length - 2)) : word
  if (stem.length < 2) return 0
  let count = 0
  for (let at = around.indexOf(stem); at >= 0 && count < 3; at = around.indexOf(stem, at + stem.length))
    if (!cased || !/\p{L}/u.test(around.charAt(at - 1))) count++
  return count
}

/** Whether a name follows another capitalized word in the text below: `Coach Denise Washington was` for `WASHINGTON:` */
function isSurname(name: string, below: string, cased: boolean): boolean {
  if (!cased || /\s/.test(name) || name.length < 3) return false
  const title = name.charAt(0) + name.slice(1).toLowerCase()
  for (let at = below.indexOf(title); at >= 0; at = below.indexOf(title, at + 1)) {
    if (/\p{L}/u.test(below.charAt(at + title.length))) continue
    if (/(?:^|[\s,“"„«])\p{Lu}\p{Ll}+ $/u.test(below.slice(Math.max(0, at - 16), at))) return true
  }
  return false
}

function creditFeatures(
  facts: ParagraphFacts,
  piece: Piece,
  count: number,
  pieces: readonly Piece[],
  roles: readonly string[],
  index: number,
  add: AddFeature,
): void {
  const { text, tables, cased, around } = facts
  const name = text.slice(piece.start, piece.end)
  const enclosed = piece.bracket !== ''
  const agency = tables.credits.get(name)
  if (count > 0) add('credit:second')
  if (agency) {
    add(agency.kind === 'agency' ? 'credit:agency' : 'credit:outlet')
    if (isAmbiguous(agency, name)) add('credit:ambiguous')
  }
  const where = enclosed ? 'in' : 'bare'
  const media = isMediaName(name)
  if (media) add(`credit:media:${where}`)
  const words = name.split(/\s+/)
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,5}$/u.test(name)) add('credit:domain')
  else if (/^\p{Lu}[\p{Lu}\d&.-]{1,5}$/u.test(name)) add(`credit:acronym:${where}`)
  else if (/^\p{Ll}{2,4}$/u.test(name)) add('credit:small-acronym')
  else if (cased && words.every((word) => /^[\p{Lu}\d“„«"]/u.test(word)))
    add(words.length === 1 ? `credit:one-word:${where}` : `credit:title-case:${where}`)
  else if (cased && words.some((word) => /^\p{Lu}/u.test(word)))
    add(/^\p{Lu}/u.test(name) ? `credit:some-small-words:${where}` : 'credit:opens-small')
  else if (cased && /^\p{Ll}/u.test(name)) add('credit:small-words')
  else if (!cased) add(media || agency ? 'credit:uncased-media' : `credit:uncased:${where}`)
  if (words.length > 4) add('credit:words-5')
  if (/\d/.test(name)) add(/^\D+\d{1,3}$/.test(name) ? 'credit:final-digit' : 'credit:digit')
  if (/[:;%$€@=#]/.test(text.slice(piece.start - 2, piece.end)) && piece.before === 'colon') add('credit:after-label')
  const folded = foldSpelling(name)
  if (tables.places.has(folded)) add('credit:place')
  if (tables.countries.has(folded) || tables.regions.has(folded) || tables.plates.has(name)) add('credit:region')
  const before = pieces[index - 1]
  if (enclosed && before && roles[index - 1] === 'place' && spellsOut(text.slice(before.start, before.end), name))
    add('credit:spelled-out')
  const small = name.toLowerCase()
  if (name.length > 2 && around.indexOf(small, around.indexOf(small) + 1) >= 0) add('credit:again')
  if (tables.labels.has(folded)) add('credit:label')
}

function regionFeatures({ text, tables, cased }: ParagraphFacts, piece: Piece, add: AddFeature): void {
  const name = text.slice(piece.start, piece.end)
  const folded = foldSpelling(name)
  const known =
    tables.regions.has(folded) || tables.countries.has(folded) || (piece.bracket === '(' && tables.plates.has(name))
  add(known ? 'region:known' : 'region:unknown')
  if (piece.bracket) add(piece.bracket === '[' ? 'region:square' : 'region:bracket')
  if (/\.$/.test(name)) add('region:abbreviated')
  if (/\d/.test(name)) add('region:digit')
  if (cased && /^\p{Ll}/u.test(name)) add('region:small')
  if (name.split(/\s+/).length > 3) add('region:long')
  if (tables.credits.has(name)) add('region:credit')
  if (isMediaName(name)) add('region:media')
}

function nameFeatures(
  { text, tables, cased }: ParagraphFacts,
  piece: Piece,
  before: Piece | undefined,
  add: AddFeature,
): void {
  const name = text.slice(piece.start, piece.end)
  const words = name.split(/\s+/)
  add(before?.kind === 'role' ? 'name:after-role' : 'name:alone')
  if (cased && words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}/u.test(word)))
    add('name:two-words')
  if (isMediaName(name)) add('name:media')
  if (tables.anonymous.opening(foldSpelling(name)) || words.some((word) => tables.jobs.has(foldSpelling(word))))
    add('name:job')
  if (tables.credits.has(name)) add('name:credit')
  if (tables.places.has(foldSpelling(name))) add('name:place')
}
