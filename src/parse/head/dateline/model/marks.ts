/** Class of the mark before a piece or after a dateline: `dash` for ` – `, `tight-dash` for `Feb 26-`, `line` for the end of a line. */
export type MarkClass =
  | 'start'
  | 'none'
  | 'comma'
  | 'stop'
  | 'dash'
  | 'double-dash'
  | 'tight-dash'
  | 'colon'
  | 'bar'
  | 'bullet'
  | 'arrow'
  | 'equals'
  | 'slash'
  | 'space'
  | 'and'
  | 'bracket'
  | 'closer'
  | 'line'

/** Mark between two pieces of the start of a paragraph. */
export interface DatelineMark {
  readonly class: MarkClass
  /** Offset after the mark. */
  readonly end: number
  /** Whether a dateline can end with the mark: true for a dash, false for a comma. */
  readonly ends: boolean
}

const SINGLE: ReadonlyMap<string, MarkClass> = new Map<string, MarkClass>([
  ...[...'|｜¦'].map((sign) => [sign, 'bar'] as const),
  ...[...'·•∙・■▪●◆'].map((sign) => [sign, 'bullet'] as const),
  ...[...'→»›▶►'].map((sign) => [sign, 'arrow'] as const),
  ...[...'=＝'].map((sign) => [sign, 'equals'] as const),
])
const COMMAS = new Set([...',،，、;؛；፣၊'])
const DASHES = new Set([...'-–—―‒_'])
const TOWN = 8 // maximum characters of a town before `。`, where a sentence ends too
const STOPS = new Set([...'.。।۔։።။'])

/**
 * Returns the mark at an offset; undefined if there is no mark.
 * `from` is the offset at which the words before the mark start, `length` the length of the paragraph.
 */
export function markAt(text: string, at: number, from: number, length: number): DatelineMark | undefined {
  const sign = text.charAt(at)
  const single = SINGLE.get(sign)
  if (single) return { class: single, end: at + 1, ends: true }
  if (COMMAS.has(sign)) return { class: 'comma', end: at + 1, ends: false }
  if (sign === '　') return { class: 'space', end: at + 1, ends: true }
  if (sign === '/' && isAddress(text, from, at)) return undefined
  if (sign === '／' || sign === '/') return { class: 'slash', end: at + 1, ends: isSpaceAt(text, at + 1, length) }
  if (sign === '>') return isSpaceAt(text, at + 1, length) ? { class: 'arrow', end: at + 1, ends: true } : undefined
  if (sign === ':' || sign === '：' || sign === '︰')
    return sign !== ':' || isSpaceAt(text, at + 1, length) ? { class: 'colon', end: at + 1, ends: true } : undefined
  if (STOPS.has(sign)) return stopAt(text, at, from, length)
  return DASHES.has(sign) ? dashAt(text, at, length) : undefined
}

/** Whether the words before a slash are the host of a web address, and a path follows: `x.com/` in `x.com/coast`; not: `dpa/AFP`. */
const isAddress = (text: string, from: number, at: number): boolean =>
  HOST.test(text.slice(from, at)) && /[\w@]/.test(text.charAt(at + 1))

const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,5}$/i

/**
 * Returns a full stop that is no part of an abbreviation as a mark; undefined for any other.
 * It follows three letters or more, or a digit, before a space, or has a dash (`.-`): `STORNOWAY. The`; not: `ST. LOUIS`, `N.C. (AP)`.
 */
function stopAt(text: string, at: number, from: number, length: number): DatelineMark | undefined {
  const sign = text.charAt(at)
  if (sign !== '.') return { class: 'stop', end: at + 1, ends: sign !== '。' || at - from <= TOWN }
  const dash = /^\.\s?(?:--?|[–—])(?=[\s\p{Lu}\p{Lo}]|$)/u.exec(text.slice(at, at + 5))
  if (dash) return { class: 'dash', end: at + dash[0].length, ends: true }
  if (!isSpaceAt(text, at + 1, length)) return undefined
  const word = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? ''
  const next = /^\.\s+(\S)/u.exec(text.slice(at, at + 4))?.[1]
  if (next !== undefined && !/[\p{Lu}\p{Lo}\d"“„«(/]/u.test(next)) return undefined
  if (next !== undefined && /[(/]/.test(next)) return undefined
  if (word.length > 0 && word.length < 3) return undefined
  return { class: 'stop', end: at + 1, ends: true }
}

/**
 * Returns a dash that divides pieces as a mark; undefined for any other.
 * It is between spaces, long, or before a space: `GAP -`, `TIARET- La`, `Feb 26-`; not: `PORT-AU-PRINCE`, `9–17`.
 */
function dashAt(text: string, at: number, length: number): DatelineMark | undefined {
  if (text.startsWith('->', at)) return { class: 'arrow', end: at + 2, ends: true }
  let end = at + 1
  while (DASHES.has(text.charAt(end)) && end - at < 4) end++
  const spaced = at === 0 || /\s/.test(text.charAt(at - 1))
  const open = isSpaceAt(text, end, length)
  if (end - at > 1) return { class: 'double-dash', end, ends: true }
  const hyphen = text.charAt(at) === '-' || text.charAt(at) === '‒'
  if (spaced && open) return { class: text.charAt(at) === '_' ? 'double-dash' : 'dash', end, ends: true }
  if (hyphen) return open ? { class: 'tight-dash', end, ends: true } : undefined
  if (text.charAt(at) === '_') return open ? { class: 'double-dash', end, ends: true } : undefined
  const next = text.charAt(end)
  if (/\d/.test(next) && /\d/.test(text.charAt(at - 1))) return undefined // 9–17
  return { class: open ? 'dash' : 'tight-dash', end, ends: true }
}

const isSpaceAt = (text: string, at: number, length: number): boolean => at >= length || /\s/.test(text.charAt(at))
