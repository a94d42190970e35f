import type { Assignment } from './assign-roles'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece } from './pieces'

/** Adds the features of the frame: its parts, their order, and the marks between them. */
export function frameFeatures(
  { text, context, cased, dense }: ParagraphFacts,
  pieces: readonly DatelinePiece[],
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
    const piece = pieces[i] as DatelinePiece
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

/** Adds the features of what follows: a story, or the next entry of a list. */
export function storyFeatures(facts: ParagraphFacts, from: number, add: AddFeature): void {
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
