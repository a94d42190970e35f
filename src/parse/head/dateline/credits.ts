import type { Agency } from '../../../lexicon/agency'
import { creditConjunctions } from '../../../lexicon/name-particles'
import { alternatives } from '../../../lexicon/words'
import type { Span } from '../../../text/span'
import { foldSpelling } from '../../fold-spelling'
import type { Tables } from '../../tables'

/** Credits of a dateline, and the authors named beside an agency. */
export interface CreditsReading {
  readonly credits: readonly Span[]
  readonly names: readonly Span[]
}

const SEPARATORS = new RegExp(
  String.raw`\s*[/,·;]\s*|\s+(?:${alternatives(creditConjunctions)})\s+|\s*-(?=\p{Lu}{2})|\s+(?=\p{Ll}{3,4}$)`,
  'gu',
)

/** Splits the span of a bracket into credits: `Xinhua/Internews`, `ats afp`, `AP and Reuters`, `dpa/lsw`. A known name is never split. */
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

/** Name of a person, two or three words: `Анна Белова`; not: `БТА` */
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
      if (isKnownAgency(whole.slice(0, cut), tables) && PERSON.test(whole.slice(cut + 1)))
        return { credits: [{ start: only.start, end: only.start + cut }], names: [name] }
    }
  }
  const known = (part: Span): boolean => tables.credits.has(text.slice(part.start, part.end))
  const names = parts.some(known)
    ? parts.filter((part) => !known(part) && PERSON.test(text.slice(part.start, part.end)))
    : []
  return { credits: parts.filter((part) => !names.includes(part)), names }
}

const isKnownAgency = (name: string, tables: Tables): boolean => tables.credits.get(name)?.kind === 'agency'

/** Whether a name may be the only part of a dateline: a website such as `washingtonpost.com`, or a known outlet. */
const isSite = (name: string, tables: Tables): boolean =>
  /^[\w-]+\.(?:com|org|net)$/.test(name) || tables.credits.has(name)

/**
 * Returns the span of a credit without brackets at the end of a text: `AAP` in `SYDNEY, JULY 30 AAP`, `IRNA` in `Tehran, IRNA`. Undefined
 * for none.
 */
export function bareCredit(head: string, tables: Tables): Span | undefined {
  const end = head.trimEnd().length
  let start = end
  for (let words = 0; words < 2 && start > 0; words++) {
    start = Math.max(head.lastIndexOf(' ', start - 2), head.lastIndexOf(',', start - 2)) + 1
    const name = head.slice(start, end)
    if (isKnownAgency(name, tables) || (start === 0 && isSite(name, tables))) return { start, end }
  }
  return undefined
}

/** Finds the agency whose name opens a text: the longest match of up to three words, such as `ИА Регнум`. Undefined for none. */
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

/** Whether a name ends like a news service: `afrol News`; not: `Reuters`. */
export const mayBeOutlet = (name: string): boolean =>
  /^[\p{L}\d. ]{2,24} (?:News|Newswire|Press|Agency|Wire)$/u.test(name)

/** Whether a spelling of an agency has other meanings: `AP` (access point), `भाषा` (language); not: `Xinhua`. */
export const isAmbiguous = (agency: Agency, credit: string): boolean => agency.ambiguous?.includes(credit) ?? false

/** Whether the last words of a text have the initials of a credit: `Apple Filing Protocol` and `AFP`; not: `Aberdeen` and `AFP`. */
export function spellsOut(words: string, credit: string): boolean {
  if (credit.length <= 2) return false
  const initials = words
    .trim()
    .split(/[\s-]+/)
    .slice(-credit.length)
    .map((word) => word.charAt(0))
    .join('')
  return foldSpelling(initials) === foldSpelling(credit)
}
