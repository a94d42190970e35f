import { CHARACTER_CLASS, DIGIT } from '../../../../text/characters'
import { namesBy } from './feature-names'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'

/** Adds the features of what follows: a story, or the next entry of a list. */
export function storyFeatures(facts: ParagraphFacts, from: number, add: AddFeature): void {
  const { text, context, cased } = facts
  const rest = text.slice(from, from + 400).trimStart()
  if (rest.length > 0) {
    add(openingOf(rest))
    sentenceFeatures(rest, facts.dense, add)
    const head = rest.slice(0, 60)
    if (countDigits(head) > 5) add('then:figures')
    if (/^[^\p{L}]*\d{1,2}[:.h]\d{2}/u.test(head)) add('then:clock')
    if (/[;；؛]/.test(rest.slice(0, 160))) add('then:semicolon')
    const isLong = rest.length > 100 || (facts.dense && rest.length > 40)
    add(isLong ? 'rest:long' : rest.length > 50 ? 'rest:middle' : 'rest:short')
    if (!/[.!?。！？।۔։]["”»’)」]?\s*$/u.test(text.slice(-4))) add('no-final-stop')
  }
  const frame = frameOf(text.slice(0, from))
  if (frame) {
    if (context.next.some((line) => frame.test(line.slice(0, 90)))) add('frame:next-block')
    if (repeatsInside(rest, frame, cased)) add('frame:again')
  }
}

function countDigits(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (CHARACTER_CLASS[text.charCodeAt(at)] === DIGIT) count++
  return count
}

/** Returns the feature for the first character after a dateline. */
function openingOf(rest: string): string {
  if (/^(?!\p{Script=Georgian})\p{Ll}/u.test(rest)) return 'then:small'
  if (/^\p{Lu}/u.test(rest)) return /^\p{Lu}{2}/u.test(rest) ? 'then:capitals' : 'then:capital'
  if (/^["“„«‘「『—–]/.test(rest)) return 'then:quote'
  if (/^\p{Nd}/u.test(rest)) return 'then:digit'
  return /^[\p{Lo}\p{Script=Georgian}]/u.test(rest) ? 'then:letter' : 'then:sign'
}

function sentenceFeatures(rest: string, dense: boolean, add: AddFeature): void {
  const sentence = /^[^.!?。！？।۔։:]{0,300}(?=[.!?。！？।۔։:]|$)/u.exec(rest)?.[0] ?? ''
  if (dense) {
    add(sentence.length < 14 ? 'sentence:short' : 'sentence:long')
    return
  }
  const words = sentence.split(/\s+/).length
  if (words < 4) add('sentence:scrap')
  else add(words < 8 ? 'sentence:short' : words < 14 ? 'sentence:middle' : 'sentence:long')
}

/** Returns the marks that close a dateline, as a pattern for its neighbours: `(…) –`, `:`. */
function frameOf(head: string): RegExp | undefined {
  const mark = /\s*([)\]）】]?\s?(?:[-–—―_=:：|·•]|->|→)+)\s*$/u.exec(head.slice(-FRAME))?.[1]
  if (!mark) return undefined
  const sign = mark.replace(/[\s)\]）】]/g, '').charAt(0)
  const close = /^[)\]）】]/.test(mark) ? '[)\\]）】]' : ''
  const signs = /[-–—―]/.test(sign) ? '[-–—―]' : sign === '：' || sign === ':' ? '[:：]' : `[${sign}]`
  return patternBy(`${close}\\s?${signs}`)
}

const FRAME = 12 // characters of the marks that close a dateline
const patternBy = namesBy((marks: string) => new RegExp(`^[^.!?:;]{1,60}?${marks}+(?=[\\s\\p{L}“"„]|$)`, 'u'))

/** Whether the frame comes again after a stop or a semicolon: `HOBART: 7 to 15. BURNIE: 8 to 14.` */
function repeatsInside(rest: string, frame: RegExp, cased: boolean): boolean {
  const parts = rest
    .slice(0, 260)
    .split(/[.;；。؛!?։]\s+|[；;。)]\s?/u)
    .slice(1)
  return parts.some(
    (part) => part.length > 3 && (!cased || /^["“„«(]?[\p{Lu}\d]/u.test(part)) && frame.test(part.slice(0, 50)),
  )
}
