import { annotationLanguages } from '../../lexicon/annotate/languages'
import { HAN_DAY_NUMERALS, HAN_NUMERALS } from '../../lexicon/east-asian-dates'

let words: ReadonlyMap<string, string> | undefined

/** Returns the values of number words in every language that has a table: `twelve` → `12`, `zwölf` → `12`. */
function numberWords(): ReadonlyMap<string, string> {
  if (words) return words
  const found = new Map<string, string>()
  for (const { times } of Object.values(annotationLanguages))
    for (const [, names = '', value = ''] of (times?.numbers ?? '').matchAll(/([\p{L}\p{M}|' -]+)=(\d+)(?![\d.])/gu))
      for (const name of names.split('|')) if (Number(value) > 1) found.set(name.trim().toLowerCase(), value)
  words = found
  return found
}

/** The numerals from zero to nine, and ten, in Chinese characters. */
export const HAN_FIGURES = `${HAN_NUMERALS}${HAN_DAY_NUMERALS.slice(-1)}`
const TEN = HAN_NUMERALS.length

/**
 * Returns the value of a figure as digits: `14` for `14`, `fourteen`, `vierzehn`, `十四` and `١٤`; undefined for another word.
 * A separator of thousands does not count: `1,200` is `1200`.
 */
export function numberValue(word: string): string | undefined {
  if (/^\p{Nd}/u.test(word)) return digits(word)
  const value = numberWords().get(word.toLowerCase())
  if (value !== undefined) return value
  return [...word].every((one) => HAN_FIGURES.includes(one)) ? hanValue(word) : undefined
}

function digits(word: string): string {
  const plain = word.replace(/\p{Nd}/gu, (one) => String(digitOf(one)))
  return plain.replace(/(?<=\d)[.,\u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
}

/** Returns the value of a digit of any script: its distance from the zero of its script. */
function digitOf(one: string): number {
  const code = one.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** Returns the value of a number up to 99 in Chinese characters: `十四` → `14`. */
function hanValue(word: string): string | undefined {
  const figures = [...word].map((one) => HAN_FIGURES.indexOf(one))
  const ten = figures.indexOf(TEN)
  if (ten < 0) return figures.length === 1 ? String(figures[0]) : undefined
  const [tens = 1, ones = 0] = [figures.slice(0, ten), figures.slice(ten + 1)].map(([figure]) => figure)
  return ten < 2 && figures.length <= ten + 2 && ones < TEN && tens > 0 ? String(tens * 10 + ones) : undefined
}
