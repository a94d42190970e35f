import type { Agency } from '../../../lexicon/agency'
import type { Span } from '../../../text/span'
import { foldSpelling, type Tables } from '../../tables'

/** Credits of a dateline, and the authors named beside an agency. */
export interface CreditsReading {
  readonly credits: readonly Span[]
  readonly names: readonly Span[]
}

const SEPARATORS = /\s*[/,·;]\s*|\s+(?:and|&|et|y|und|e)\s+|\s*-(?=\p{Lu}{2})|\s+(?=\p{Ll}{3,4}$)/gu

/** Splits a text into credits: `Xinhua/Internews`, `ats afp`, `AP and Reuters`, `dpa/lsw`. */
export function splitCredits(text: string, credit: Span, tables: Tables): Span[] {
  const inner = text.slice(credit.start, credit.end)
  const trimmed = inner.trim()
  const from = credit.start + inner.indexOf(trimmed)
  if (tables.credits.has(trimmed) && !trimmed.includes('/')) return [{ start: from, end: from + trimmed.length }]
  const spans: Span[] = []
  let start = from
  for (const match of trimmed.matchAll(SEPARATORS)) {
    spans.push({ start, end: from + match.index })
    start = from + match.index + match[0].length
  }
  spans.push({ start, end: from + trimmed.length })
  return spans.filter((part) => part.end > part.start)
}

/** `Анна Белова` */
const PERSON = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,2}$/u

/**
 * Reads credits and names between slashes: `Иван Петров, БТА`, `Корр. ТАСС Анна Белова`.
 * A name can be distinguished from an outlet only beside a known agency.
 */
export function slashCredits(text: string, credit: Span, tables: Tables): CreditsReading {
  const parts = splitCredits(text, credit, tables)
  const [only] = parts
  if (only && parts.length === 1) {
    const whole = text.slice(only.start, only.end)
    for (let cut = whole.lastIndexOf(' '); cut > 0; cut = whole.lastIndexOf(' ', cut - 1)) {
      const name = { start: only.start + cut + 1, end: only.end }
      if (isAgency(whole.slice(0, cut), tables) && PERSON.test(whole.slice(cut + 1)))
        return { credits: [{ start: only.start, end: only.start + cut }], names: [name] }
    }
  }
  const known = (part: Span): boolean => tables.credits.has(text.slice(part.start, part.end))
  const names = parts.some(known)
    ? parts.filter((part) => !known(part) && PERSON.test(text.slice(part.start, part.end)))
    : []
  return { credits: parts.filter((part) => !names.includes(part)), names }
}

const isAgency = (name: string, tables: Tables): boolean => tables.credits.get(name)?.kind === 'agency'

/** A house that signs alone at the start: `washingtonpost.com`, or an outlet of the list. */
const isSite = (name: string, tables: Tables): boolean =>
  /^[\w-]+\.(?:com|org|net)$/.test(name) || tables.credits.has(name)

/** Finds a credit without brackets, after the date or the place: `SYDNEY, JULY 30 AAP`, `Tehran, IRNA`. */
export function bareCredit(head: string, tables: Tables): Span | undefined {
  const end = head.trimEnd().length
  let start = end
  for (let words = 0; words < 2 && start > 0; words++) {
    start = Math.max(head.lastIndexOf(' ', start - 2), head.lastIndexOf(',', start - 2)) + 1
    const name = head.slice(start, end)
    if (isAgency(name, tables) || (start === 0 && isSite(name, tables))) return { start, end }
  }
  return undefined
}

/** Finds the agency credit that opens a text, the longest first, up to three words: `ИА Регнум.`, `AZƏRTAC`. */
export function leadingCredit(
  text: string,
  tables: Tables,
): { readonly length: number; readonly agency: Agency } | undefined {
  const words = /^[^\s,/()]+(?: [^\s,/()]+){0,2}/u.exec(text.slice(0, 40))?.[0] ?? ''
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const length = words.charAt(end - 1) === '.' && !tables.credits.has(words.slice(0, end)) ? end - 1 : end
    const agency = tables.credits.get(words.slice(0, length))
    if (agency?.kind === 'agency') return { length, agency }
  }
  return undefined
}

/** Whether a name calls itself a news service: `afrol News`. */
export const isHouse = (name: string): boolean => /^[\p{L}\d. ]{2,24} (?:News|Newswire|Press|Agency|Wire)$/u.test(name)

/** Whether a credit is also a plain word or has other meanings: AP an access point, भाषा any language. */
export const isAmbiguous = (agency: Agency, credit: string): boolean => agency.ambiguous?.includes(credit) ?? false

/** Whether the words before a bracket spell out its abbreviation: `Apple Filing Protocol (AFP)`. */
export function spellsOut(words: string, credit: string): boolean {
  const initials = words
    .trim()
    .split(/[\s-]+/)
    .slice(-credit.length)
    .map((word) => word.charAt(0))
    .join('')
  return credit.length > 2 && foldSpelling(initials) === foldSpelling(credit)
}
