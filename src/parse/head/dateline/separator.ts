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
  while (isBlank(text.charCodeAt(start))) start++
  let end = start
  if (text.charCodeAt(end) === 0x964) return { text: '।', start, end: end + 1 } // (आईएएनएस)।
  if (text.charCodeAt(end) === 0x2e) {
    end++
    let dash = end
    if (isBlank(text.charCodeAt(dash))) dash++
    if (isDash(text.charCodeAt(dash))) end = dash
    else {
      const next = text.charCodeAt(end)
      return isBlank(next) || end === text.length ? { text: '.', start, end } : undefined
    }
  }
  const unit = text.charCodeAt(end)
  if (!DASHES.has(unit)) return undefined
  end++
  while (text.charCodeAt(end) === 0x2d && end - start < 4 && isDash(unit)) end++
  return { text: text.slice(start, end), start, end }
}

/**
 * Returns the separator at an offset that ends a dateline without brackets; undefined for none.
 * `OTTAWA — `, `SALVADOR, Feb 26 -`, `Nueva Delhi.-`; not: the hyphen in `Port-au-Prince`.
 */
export function bareSeparatorAt(text: string, at: number): DatelineSeparator | undefined {
  const unit = text.charCodeAt(at)
  if (unit === 0x2e) return isDash(text.charCodeAt(at + 1)) ? separatorAt(text, at) : undefined // Nueva Delhi.-
  if (!DASHES.has(unit)) return undefined
  const found = separatorAt(text, at)
  if (!found) return undefined
  const before = text.charCodeAt(at - 1)
  const next = text.charCodeAt(found.end)
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
