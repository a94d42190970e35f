import { unitAt } from '../../../text/unit-at'

/** Marks that separate dateline and story: dashes of any length, underscore, equals sign, colon, bar. */
const DASHES = new Set([...'-–—―‒_=:|'].map((mark) => mark.charCodeAt(0)))

/** Separator between a dateline and the story, with its span. */
export interface DatelineSeparator {
  /** The marks themselves: `--`, `.-`, `:`. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Returns the separator at an offset, after any spaces: ` -- `, `.- `, ` — `, `: `. Undefined for none. */
export function separatorAt(text: string, at: number): DatelineSeparator | undefined {
  let start = at
  while (isBlank(unitAt(text, start))) start++
  let end = start
  if (unitAt(text, end) === 0x964) return { text: '।', start, end: end + 1 } // (आईएएनएस)।
  if (unitAt(text, end) === 0x2e) {
    end++
    let dash = end
    if (isBlank(unitAt(text, dash))) dash++
    if (isDash(unitAt(text, dash))) end = dash
    else {
      const next = unitAt(text, end)
      return isBlank(next) || end === text.length ? { text: '.', start, end } : undefined
    }
  }
  const unit = unitAt(text, end)
  if (!DASHES.has(unit)) return undefined
  end++
  while (unitAt(text, end) === 0x2d && end - start < 4 && isDash(unit)) end++
  return { text: text.slice(start, end), start, end }
}

/**
 * Returns the separator at an offset that ends a dateline without brackets; undefined for none.
 * `OTTAWA — `, `SALVADOR, Feb 26 -`, `Nueva Delhi.-`; not: the hyphen in `Port-au-Prince`.
 */
export function bareSeparatorAt(text: string, at: number): DatelineSeparator | undefined {
  const unit = unitAt(text, at)
  if (unit === 0x2e) return isDash(unitAt(text, at + 1)) ? separatorAt(text, at) : undefined // Nueva Delhi.-
  if (!DASHES.has(unit)) return undefined
  const found = separatorAt(text, at)
  if (!found) return undefined
  const before = unitAt(text, at - 1)
  const next = unitAt(text, found.end)
  const opens = isBlank(next) || found.end >= text.length || isOpening(text, found.end)
  if (unit === 0x3a) return isBlank(next) ? found : undefined
  if (isBlank(before)) return opens ? found : undefined
  if (found.text.length > 1 || unit === 0x2014 || unit === 0x2013 || unit === 0x2015) return opens ? found : undefined
  // Feb 26-      Srinagar- The
  if (unit !== 0x2d || !opens) return undefined
  return (before >= 0x30 && before <= 0x39) || isBlank(next) ? found : undefined
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x09 || unit === 0x3000
const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014
const isOpening = (text: string, at: number): boolean => /[\p{Lu}\p{Lo}<"“‘«]/u.test(text.charAt(at))
