import type { Embargo } from '../../article'
import { affirmingValues, denyingValues } from '../../lexicon/status-words'
import { once, words } from '../../lexicon/words'
import { readRoles } from '../../restrictions/read-roles'
import { readIsoTime } from '../../text/iso-time'

/** What a field says of publication: a restriction by its kind, `none` if it denies one. */
export type FieldRestriction = 'embargo' | 'kill' | 'withhold' | 'none'

const denies = /* @__PURE__ */ once(() => new Set(words(denyingValues)))
const affirmed = /* @__PURE__ */ once(() => new Set(words(affirmingValues)))
const folded = (value: string): string => value.toLowerCase().replace(/[.\s]+$/, '')

/** Whether a value denies what the name of its field says: `none`, `false`. */
const isDenied = (value: string): boolean => denies().has(folded(value))

/** Whether a value affirms it: `yes`, `true`. */
const isAffirmed = (value: string): boolean => affirmed().has(folded(value))

const KNOWN = /^[^oOx]+$/
/** Roles of a name that opens with `embargo`: `Embargo-Date`. */
const EMBARGO = /^[Ee].{0,3}$/
/** Roles of words that end a restriction, or deny one: `lifted`, `not embargoed`. */
const LIFTS = /L|^D?N.?[Ee]/
/** Roles of a value that says something of time or publication; not: a short name such as `GSK`. */
const SAYS = /[^D,.:-]/
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu

/**
 * Returns what a field says of publication by its name: `Embargo: 2024-03-08T06:00:00Z`, `embargoed=true`, `notBefore: 2024-03-08`,
 * `Hold: no`. Undefined for any other name, and for a value in words: `Embargo: oil prices rise`.
 */
export function fieldRestriction(label: string, value: string): FieldRestriction | undefined {
  const { text: name } = readRoles(label.replace(HUMP, ' ').trim())
  const kind = /^[^B]*[Ee]/.test(name)
    ? 'embargo'
    : name.includes('K')
      ? 'kill'
      : name.includes('H')
        ? 'withhold'
        : undefined
  const isBefore = /^D?NB/.test(name) && /\d/.test(value)
  if (!(KNOWN.test(name) || EMBARGO.test(name)) || !(kind || isBefore)) return undefined
  if (LIFTS.test(name) || LIFTS.test(readRoles(value).text)) return undefined // `embargo_lifted: true`, `Embargo: lifted`
  if (isDenied(value)) return 'none'
  const said = readRoles(value).text
  const affirms = isAffirmed(value) || (KNOWN.test(said.replaceAll('T', '')) && SAYS.test(said))
  return affirms || DATED.test(value) ? (kind ?? 'embargo') : undefined
}

/** A date in numbers, perhaps with a time, even one that does not exist: `2024-02-30T06:00:00Z`. */
const DATED = /^\d{1,4}[-/.]\d[\dTZ:.+\s/-]*$/

/** Returns the embargo of a field, `text`, by its value: until an instant, a day or an unknown time. */
export function embargoOf(text: string, value: string): Embargo {
  const at = readIsoTime(value)
  if (at === undefined) return { kind: 'open', text }
  return { kind: at.includes('T') ? 'instant' : 'day', text, at }
}
