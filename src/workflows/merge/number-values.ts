import { annotationLanguages } from '../../lexicon/annotate/languages'

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

const HAN = '〇一二三四五六七八九十'

/**
 * Returns the value of a figure as digits: `14` for `14`, `fourteen`, `vierzehn`, `十四` and `١٤`; undefined for another word.
 * A separator of thousands does not count: `1,200` is `1200`.
 */
export function numberValue(word: string): string | undefined {
  if (/^\p{Nd}/u.test(word)) return digits(word)
  const value = numberWords().get(word.toLowerCase())
  if (value !== undefined) return value
  return [...word].every((one) => HAN.includes(one)) ? hanValue(word) : undefined
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
  const [, tens, ten, ones] = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(word) ?? []
  if (tens === undefined || (!ten && !ones && !tens)) return undefined
  const high = ten ? (tens ? HAN.indexOf(tens) : 1) : 0
  const low = ones ? HAN.indexOf(ones) : ten ? 0 : tens ? HAN.indexOf(tens) : 0
  return String(high * 10 + low)
}
