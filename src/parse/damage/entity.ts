import { entities } from '../../lexicon/entities'
import { windows1252CharacterOf } from '../../text/windows-1252'
import { type DamageFinder, type DamageMatch, matches, singleEdit } from './finder'

/**
 * Entity: `&amp;`, `&#8217;`, `&#x2019;`, `&amp;amp;`; without its semicolon `&nbsp`, `don&rsquot`, `caf&eacute`. Not: `AT&T;`,
 * `?a=1&copy=2`.
 */
const ENTITY =
  /&(?:amp;){0,2}(?:(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,7});|(amp)(?![\w;=])|(nbsp|quot|[lr][sd]quo|[mn]dash|hellip|szlig|[A-Za-z](?:uml|acute|grave|circ|tilde|cedil)|#(?:39|34|x27|8217|8216|822[01]|821[12]|160))(?![;=]|\w{0,8};))/g
/** Entity whose ampersand was lost: ` #39;s`, `quot;`, `amp;#39;`. */
const BROKEN =
  /^(?:amp;)?(?:(#39|#039|#34|#8211|#8212|#8216|#8217|#8220|#8221|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip);|amp;(?=[A-Z]))/
const REACH = 12
const HIDDEN = /[\u00ad\u200b\u2060\ufeff]/
/** Characters that a Line cannot contain (law 4) or that have no use in one. */
const UNFIT = /[\p{Cc}\p{Cn}\p{Cs}\u2028\u2029]/u

/** Finds HTML entities left in the text. They may be escaped once or twice, or have lost their ampersand. */
export const entity: DamageFinder = (text, from, to) => {
  const found: DamageMatch[] = []
  if (text.indexOf('&', from) >= 0) {
    for (const { 0: match, 1: name, 2: bare, 3: open, index } of matches(ENTITY, text, from, to)) {
      const value = entityCharacter(name ?? bare ?? open ?? '')
      if (value !== undefined) found.push(singleEdit('entity', index, index + match.length, value))
    }
  }
  return [...found, ...findBrokenEntities(text, from, to)].sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Returns the character of an entity by name or number; undefined for an unknown one. Numbers 128 to 159 are Windows-1252, as in every
 * browser.
 */
function entityCharacter(name: string): string | undefined {
  if (!name.startsWith('#')) {
    const value = entities.get(name) ?? (SHOUTED.has(name) ? entities.get(name.toLowerCase()) : undefined)
    return value !== undefined && HIDDEN.test(value) ? '' : value
  }
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (code === 9 || code === 10 || code === 13) return ' '
  if (code > 0x10ffff) return undefined
  const value = code < 0xa0 ? windows1252CharacterOf(code) : String.fromCodePoint(code)
  if (UNFIT.test(value)) return undefined
  return HIDDEN.test(value) ? '' : value
}

const SHOUTED = new Set(['AMP', 'QUOT', 'LT', 'GT', 'NBSP', 'COPY', 'REG'])

/** Finds entities that lost their ampersand, such as `quot;`. Searches for semicolons, as these are few. */
function findBrokenEntities(text: string, from: number, to: number): DamageMatch[] {
  const found: DamageMatch[] = []
  let quotes = 0
  let line = from // end of the line of the last quotation mark
  let done = from
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    let start = at
    while (start > Math.max(done, at - REACH) && /[a-z\d#]/.test(text.charAt(start - 1))) start--
    const hash = text.slice(start, at).lastIndexOf('#')
    if (hash > 0) start += hash
    else if (hash < 0 && /[\p{L}\p{N}&#]/u.test(text.charAt(start - 1))) continue
    const before = text.charAt(start - 1)
    const match = before === '&' ? null : BROKEN.exec(text.slice(start, at + REACH))
    if (!match || start + match[0].length > to || before === ';') continue
    const name = match[1] ?? 'amp'
    const value = entityCharacter(name) ?? ''
    const end = start + match[0].length
    if (/["”]/.test(value)) {
      if (start > line) {
        quotes = 0
        line = text.indexOf('\n', start)
        if (line < 0) line = text.length
      }
      quotes++
    }
    const joins = before === ' ' && isJoined(text, start, end, value, quotes)
    found.push(singleEdit('entity', joins ? start - 1 : start, end, value))
    done = end
    at = end - 1
  }
  return found
}

/**
 * Whether the space before an entity without ampersand is to be removed with it.
 * It is in `Google #39;s` and in `he said. quot;`, where a space replaced the ampersand.
 */
function isJoined(text: string, start: number, end: number, value: string, quotes: number): boolean {
  const inner = text.charAt(start - 2)
  if (value === '&') return /\p{Lu}/u.test(inner)
  if (value === "'" || value === '’')
    return /\p{L}/u.test(inner) && /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(text.slice(end, end + 3))
  return value === '"' && quotes % 2 === 0 && /[^\s]/.test(inner) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
}
