import { CHARACTER_CLASS, DIGIT } from '../../../../text/characters'
import { hasStop } from '../../../has-stop'
import { isUnspaced, UNSPACED_WORD } from '../../../unspaced'
import { namesBy } from './feature-names'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'

/**
 * Adds the features of the text after a possible dateline: a story, or something else such as a list.
 * “For” and “against” give the sign of the fitted weight: for or against a dateline. `from` is the offset of the text.
 *
 * - `then:figures` against: six digits or more in its first 60 characters. `LIMA – 196.00 196.50`; not: `LIMA – The bridge`
 * - `then:some-figures` against: three digits or more in its first 30 characters. `LIMA 21 – 14, 7`; not: `LIMA – The bridge`
 * - `then:clock` against: opens with a time of day. `Sinak (SNK) – 06.30`; not: `LIMA – The bridge`
 * - `then:semicolon` against: a semicolon in its first 160 characters. `LIMA – Rain; QUITO – sun`; not: `LIMA – The bridge`
 * - `rest:long` for: more than 100 characters, or 40 in Chinese and Japanese: a paragraph; not: `LIMA – The bridge`
 * - `rest:middle` against: 51 to 100 characters, or 21 to 40. `LIMA – The bridge is closed until the summer, the council said.`; not:
 * `LIMA – The bridge`
 * - `rest:short` against: at most 50, or 20. `LIMA – The bridge`; not: `LIMA – The bridge is closed until the summer, the council said.`
 * - `no-final-stop` against: the paragraph ends without a full stop; not in Thai, which has none. `LIMA – The bridge`; not: `LIMA – The bridge.`
 * - `frame:next-block` against: one of the next blocks opens in the same form. `LIMA: rain` over `QUITO: sun`; not: over `The bridge`
 * - `clauses:dash` against: three clauses or more of the paragraph have a dash near their start, as the entries of a list do.
 *   `Lund – Umeå, 14.30. Kalmar – Visby, 15. Falun – Borås, 16.`; not: `LIMA – The bridge`
 * - `frame:again` against: the same form recurs in the paragraph. `HOBART: 7 to 15. BURNIE: 8 to 14.`; not: `HOBART: The ferries sailed.`
 */
export function storyFeatures(facts: ParagraphFacts, from: number, add: AddFeature): void {
  const { text, cased } = facts
  const rest = text.slice(from, from + 400).trimStart()
  if (rest.length > 0) {
    add(openingOf(rest))
    sentenceFeatures(rest, facts.dense, add)
    const head = rest.slice(0, 60)
    if (countDigits(head) > 5) add('then:figures')
    if (/^[^\p{L}]*\d{1,2}[:.h]\d{2}/u.test(head)) add('then:clock')
    if (countDigits(rest.slice(0, 30)) > 2) add('then:some-figures')
    if (/[;；؛]/.test(rest.slice(0, 160))) add('then:semicolon')
    const isLong = rest.length > 100 || (facts.dense && rest.length > 40)
    add(isLong ? 'rest:long' : rest.length > (facts.dense ? 20 : 50) ? 'rest:middle' : 'rest:short')
    if (!hasStop(text, text.length) && !isUnspaced(text.charCodeAt(text.length - 1))) add('no-final-stop')
  }
  if (countDashed(text) >= DASHED) add('clauses:dash')
  const frame = frameOf(text.slice(0, from))
  if (frame) {
    if (facts.context.next.some((line) => frame.test(line.slice(0, 90)))) add('frame:next-block')
    if (repeatsInside(rest, frame, cased)) add('frame:again')
  }
}

const DASHED = 3 // clauses with a dash near their start
const CLAUSE = /^\p{Lu}[^–—]{1,40}?\s[-–—]\s/u

/** Returns how many clauses at the start of a paragraph have a dash near their start. */
const countDashed = (text: string): number =>
  text
    .slice(0, 260)
    .split(/[.;]\s+/)
    .filter((clause) => CLAUSE.test(clause)).length

function countDigits(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (CHARACTER_CLASS[text.charCodeAt(at)] === DIGIT) count++
  return count
}

/**
 * Returns the feature for the first character after a dateline.
 *
 * - `then:small` against: a small letter. `Paris – the capital of France`; not: `LIMA – The bridge`
 * - `then:capitals` against: two capitals. `LIMA – IBM`; not: `LIMA – The bridge`
 * - `then:capital` for: one capital, also as the second letter. `LIMA – The bridge`, `LIMA – eFerry`; not: `LIMA – the bridge`
 * - `then:speech` for: a quotation within a sentence. `LIMA – “No,” he said`; not: `LIMA – “No.”`
 * - `then:quote` against: another quotation, or a long dash. `LIMA – “No.”`; not: `LIMA – “No,” he said`
 * - `then:digit` against: a digit. `LIMA – 7 men`; not: `LIMA – The bridge`
 * - `then:letter` for: a letter without case. `東京 – 橋`; not: `LIMA – The bridge`
 * - `then:sign` against: any other sign. `LIMA – @ana`; not: `LIMA – The bridge`
 */
function openingOf(rest: string): string {
  if (/^(?!\p{Script=Georgian})\p{Ll}(?!\p{Lu})/u.test(rest)) return 'then:small'
  if (/^\p{Ll}?\p{Lu}/u.test(rest)) return /^\p{Lu}{2}/u.test(rest) ? 'then:capitals' : 'then:capital'
  if (/^["“”„«»‘「『—–]/.test(rest)) return SPEECH.test(rest) ? 'then:speech' : 'then:quote'
  if (/^\p{Nd}/u.test(rest)) return 'then:digit'
  return /^[\p{Lo}\p{Script=Georgian}]/u.test(rest) ? 'then:letter' : 'then:sign'
}

/** Quotation that the sentence goes on after: `“No,” he said`; not: `“No.”`, `“No.” “Why?”`. */
const SPEECH = /^["“”„«»‘「『][^"“”«»’」』]{1,300}["“”«»’」』][,.]?\s?(?:[-–—]\s?)?\p{L}/u

/**
 * Adds the feature for the length of the first sentence after a dateline. In Chinese and Japanese, `short` is under 14 characters.
 *
 * - `sentence:scrap` against: fewer than 4 words. `LIMA – The bridge`; not: `LIMA – The bridge is closed until the summer.`
 * - `sentence:short` against: 4 to 7 words. `LIMA – The bridge is closed until summer.`; not: `LIMA – The bridge`
 * - `sentence:middle` for: 8 to 13 words. `LIMA – The bridge is closed until the summer, the council said.`; not: `LIMA – The bridge`
 * - `sentence:long` for: 14 words or more.
 *   `LIMA – The bridge is closed until the end of the summer, the council of the town said.`; not: `LIMA – The bridge`
 * - `sentence:question` against: a question. `LIMA: Why is the bridge closed?`; not: `LIMA: The bridge`
 */
function sentenceFeatures(rest: string, dense: boolean, add: AddFeature): void {
  const sentence = /^[^.!?。！？؟।۔։:]{0,300}/u.exec(rest)?.[0] ?? ''
  if (QUESTION.test(rest.charAt(sentence.length))) add('sentence:question')
  if (dense) {
    add(sentence.length < 14 ? 'sentence:short' : 'sentence:long')
    return
  }
  const words = wordsIn(sentence)
  if (words < 4) add('sentence:scrap')
  else add(words < 8 ? 'sentence:short' : words < 14 ? 'sentence:middle' : 'sentence:long')
}

const QUESTION = /[?？؟]/

/** Returns the number of words of a sentence; a Thai one by its length. */
function wordsIn(sentence: string): number {
  const spaced = sentence.split(/\s+/).length
  return isUnspaced(sentence.charCodeAt(0)) ? Math.max(spaced, Math.floor(sentence.length / UNSPACED_WORD)) : spaced
}

/** Returns a pattern for paragraphs that open with the same closing marks as a dateline, such as `) –` or `:`; undefined without marks. */
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

/** Whether a later sentence of the text opens with the same closing marks: `BURNIE: 8 to 14` in `HOBART: 7 to 15. BURNIE: 8 to 14.` */
function repeatsInside(rest: string, frame: RegExp, cased: boolean): boolean {
  const parts = rest
    .slice(0, 260)
    .split(/[.;；。؛!?։]\s+|[；;。)]\s?/u)
    .slice(1)
  return parts.some(
    (part) => part.length > 3 && (!cased || /^["“„«(]?[\p{Lu}\d]/u.test(part)) && frame.test(part.slice(0, 50)),
  )
}
