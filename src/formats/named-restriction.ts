import type { Embargo, PublishingStatus } from '../article'
import { findRestriction } from '../restrictions/find-restriction'
import { pushAll } from '../text/push-all'
import { type JsonRecord, list, words } from './json/loose'
import { readLooseTime } from './loose-time'
import { toText as asText } from './parse-values'
import { isEmbargoStatus, knownStatus, strictestStatus } from './publishing-status'
import { restrictionSignal } from './restriction-signal'
import { readEmbargo, strictestEmbargo } from './restrictions'

/** The restrictions on publication found in named properties. */
export interface NamedRestriction {
  readonly status?: PublishingStatus | undefined
  readonly embargo?: Embargo | undefined
  /** Notes for editors, and other notes that restrict the story. */
  readonly notes: readonly string[]
  /** Usage terms, and limits with the name that states them: `canBeSyndicated: false`. */
  readonly terms: readonly string[]
  /** The names that were read: `draft`, `embargo`. */
  readonly keys: readonly string[]
}

/**
 * Reads the restrictions on publication in properties that no standard defines: front matter, extensions of a format.
 * Names may have any spelling and case: `is_draft`, `Draft`. Accepts the booleans of YAML 1.1, such as `yes` and `off`.
 * A `draft` counts unless its value means no or is empty; unknown statuses are ignored.
 *
 * @example readNamedRestriction({ Draft: 'yes' }) // { status: 'withheld', notes: [], terms: [], keys: ['Draft'], … }
 * @example readNamedRestriction({ draft: 'off', published: '2024-04-24' }) // { status: undefined, keys: ['draft', 'published'], … }
 */
export function readNamedRestriction(properties: JsonRecord): NamedRestriction {
  const statuses: (PublishingStatus | undefined)[] = []
  const embargoes: unknown[] = []
  const notes: string[] = []
  const terms: string[] = []
  const keys: string[] = []
  for (const [key, value] of entriesOf(properties)) {
    const name = key.toLowerCase().replace(/[\s_-]+/g, '')
    const kind = kindOf(name)
    if (!kind || value === undefined || value === null) continue
    const isWhole = WHOLE.test(name)
    const restricting = textsOf(value).filter(
      (text) => isWhole || findRestriction(text, kind === 'terms' ? 'terms' : 'note'),
    )
    if (kind === 'limit') pushAll(terms, limits(key, value))
    else if (kind === 'signal') {
      const signals = textsOf(value).map(restrictionSignal)
      pushAll(
        statuses,
        signals.map((signal) => signal && STATUS_OF[signal]),
      )
      if (signals.includes('embargo')) embargoes.push(true)
    } else if (kind === 'notes') pushAll(notes, restricting)
    else if (kind === 'terms') pushAll(terms, restricting)
    else if (kind === 'embargo') pushAll(embargoes, list(value))
    else
      pushAll(
        statuses,
        list(value).map((one) => statusOf(kind, one)),
      )
    if (kind === 'status' && list(value).some((one) => isEmbargoStatus(words(one)))) embargoes.push(true)
    if (Object.hasOwn(properties, key) && ((kind !== 'notes' && kind !== 'terms') || restricting.length)) keys.push(key)
  }
  return { status: strictestStatus(statuses), embargo: embargoIn(embargoes), notes, terms, keys }
}

type KeyKind = 'draft' | 'stop' | 'kill' | 'published' | 'status' | 'embargo' | 'notes' | 'terms' | 'limit' | 'signal'

const KEYS: readonly (readonly [KeyKind, RegExp])[] = [
  ['draft', /^(?:is)?draft$/],
  ['stop', /^(?:is)?(?:private|unpublished|(?:on)?hold|withh(?:old|eld)|donotpublish)$/],
  ['kill', /^(?:is)?(?:kill(?:ed)?|cancell?ed|withdrawn|retracted|recalled)$/],
  ['published', /^(?:is)?publish(?:ed)?$/],
  [
    'status',
    /^(?:(?:pub|publish|publishing|publication|post|workflow|editorial|story)?status|(?:workflow)?state|visibility)$/,
  ],
  ['embargo', /^(?:is|under)?embargo(?:ed)?(?:until|till|to|date|time|at|ends?|enddate|lift|lifts)?$|^sperrfrist$/],
  ['signal', /^(?:signals?|editorial(?:types?|role))$/],
  ['notes', /note|instruction|advisory/],
  ['terms', /^(?:usage|usageterms|terms|rights|restrictions?)$/],
  [
    'limit',
    /syndicat|redistribut|^(?:content)?licen[cs]es?$|^(?:no|allow|block)?(?:ai|llms?|tdm)(?:$|train|use|usage|min|reserv|scrap|opt)|(?:text|data)mining/,
  ],
]

/** The status of each signal; an embargo has none. */
const STATUS_OF: Readonly<Partial<Record<string, PublishingStatus>>> = { kill: 'canceled', withhold: 'withheld' }

/** Names of terms and of notes for editors, which are read whatever they say: `usage`, `editors_note`; not: `note`, which is for readers. */
const WHOLE = /^(?:ed|edit|editors?|editorial|desk)(?:notes?|instructions?)$|^usage|^restriction/
/** Names of limits that hold if they are true: `noAI`, `tdm-reservation`. Others hold if they are false: `canBeSyndicated`. */
const NEGATIVE = /^(?:no|block)|reserv|opt-?_?out/i
/** Keys of records in which some sites keep what others have at the top: `meta` with a `status`, `extra` of Zola. */
const RECORD = /^(?:meta(?:data)?|extra|custom|attributes)$/i

/** Returns the entries of front matter, those of the records in it that repeat its keys after them. */
const entriesOf = (matter: JsonRecord): [string, unknown][] =>
  Object.entries(matter).flatMap(([key, value]) =>
    RECORD.test(key) && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : [[key, value]],
  )

const kindOf = (key: string): KeyKind | undefined => KEYS.find(([, pattern]) => pattern.test(key))?.[0]

const wordOf = (value: unknown): string => (typeof value === 'boolean' ? String(value) : (words(value) ?? '')).trim()

const isYes = (value: unknown): boolean => /^(?:true|yes|on|y|1)$/i.test(wordOf(value))
const isNo = (value: unknown): boolean => /^(?:false|no|off|n|0)$/i.test(wordOf(value))
const isNothing = (value: unknown): boolean => /^(?:|~|null|none|over|lifted|expired)$/i.test(wordOf(value))

function statusOf(kind: KeyKind, value: unknown): PublishingStatus | undefined {
  if (kind === 'draft') return isNo(value) || wordOf(value) === '' ? undefined : 'withheld'
  if (kind === 'published') return isNo(value) ? 'withheld' : blocking(value)
  if (kind === 'stop') return isYes(value) ? 'withheld' : blocking(value)
  if (kind === 'kill') return isYes(value) ? 'canceled' : blocking(value)
  return isEmbargoStatus(wordOf(value)) ? undefined : blocking(value)
}

/**
 * Returns the status in a value, if it blocks publication: `killed`, `On Hold`, `Killed: do not use`.
 * Undefined for `usable` and for unknown words.
 */
function blocking(value: unknown): PublishingStatus | undefined {
  const text = wordOf(value)
  const status = knownStatus(text)
  if (status) return status === 'usable' ? undefined : status
  const kind = findRestriction(text, 'note')?.kind
  return kind && (kind === 'kill' ? 'canceled' : 'withheld')
}

/** Returns a property that limits the use of a story as lines; an empty list if it is a permission. */
const limits = (name: string, value: unknown): string[] =>
  list(value)
    .filter((one) => (NEGATIVE.test(name) ? !isNo(one) : !isYes(one)))
    .flatMap((one) => asText(wordOf(one)) ?? [])
    .map((text) => `${name}: ${text}`)

/**
 * Returns the strictest of several embargo values; undefined if none of them means an embargo.
 * Values without a time, such as `true`, give an embargo without an end.
 */
function embargoIn(values: readonly unknown[]): Embargo | undefined {
  const open = values.filter((value) => !isNo(value) && !(isNothing(value) && typeof value !== 'object'))
  const dated = open.filter((value) => !isYes(value)).map(embargoOf)
  return strictestEmbargo(dated) ?? (open.length ? readEmbargo(undefined, undefined) : undefined)
}

function embargoOf(value: unknown): Embargo {
  const text = asText(textsOf(value)[0])
  return readEmbargo(readLooseTime(text) ?? text, text)
}

/** Returns the texts of a value: of the value itself, or of the entries of a list or record. */
function textsOf(value: unknown): string[] {
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  return values.flatMap((one) => asText(words(one)) ?? [])
}
