import type { Embargo, PublishingStatus } from '../article'
import type { findRestriction } from '../restrictions/find-restriction'
import { pushAll } from '../text/push-all'
import { type JsonRecord, list, words } from './json/loose'
import { readNorm } from './nitf/norm'
import { toText as asText } from './parse-values'
import { isEmbargoStatus, knownStatus, strictestStatus } from './publishing-status'
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

/** Finds the wording of a restriction in a value; without it, only known words count. */
export type FindWording = (...given: Parameters<typeof findRestriction>) => ReturnType<typeof findRestriction>

/**
 * Reads the restrictions on publication in properties that no standard defines: front matter, extensions of a format.
 * Names may have any spelling and case: `is_draft`, `Draft`. Accepts the booleans of YAML 1.1, such as `yes` and `off`.
 * A `draft` counts unless its value means no or is empty; unknown statuses are ignored.
 *
 * @example readNamedRestriction({ Draft: 'yes' }) // { status: 'withheld', notes: [], terms: [], keys: ['Draft'], … }
 * @example readNamedRestriction({ draft: 'off', published: '2024-04-24' }) // { status: undefined, keys: ['draft', 'published'], … }
 */
export function readNamedRestriction(
  properties: JsonRecord,
  findWording: FindWording = () => undefined,
): NamedRestriction {
  const statuses: (PublishingStatus | undefined)[] = []
  const embargoes: unknown[] = []
  const notes: string[] = []
  const terms: string[] = []
  const keys: string[] = []
  for (const [key, given] of entriesOf(properties)) {
    const name = key.toLowerCase().replace(/[\s_-]+/g, '')
    const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0]
    const values = list(given)
    if (!kind || !values.length) continue
    const texts = kind === 'limit' ? limits(key, values) : values.flatMap(textsOf)
    let isRead = true
    if (kind === 'notes' || kind === 'terms' || kind === 'limit') {
      const kept = texts.filter((text) => WHOLE.test(name) || findWording(text, kind === 'terms' ? 'terms' : 'note'))
      pushAll(kind === 'notes' ? notes : terms, kind === 'limit' ? texts : kept)
      isRead = kind === 'limit' || kept.length > 0
    } else if (kind === 'embargo') pushAll(embargoes, values)
    else
      for (const value of values) {
        const word = wordOf(value)
        const isFlag = kind === 'flag' && (isYes(word) || (name.endsWith('draft') && word && !isNo(word)))
        if (isFlag) statuses.push(knownStatus(name.replace(/^is/, '')))
        else if (kind === 'published' && isNo(word)) statuses.push('withheld')
        else {
          if (kind === 'status' && isEmbargoStatus(word)) embargoes.push(true)
          else statuses.push(blocking(word, findWording(word, 'note')?.kind))
        }
      }
    if (isRead && Object.hasOwn(properties, key)) keys.push(key)
  }
  return { status: strictestStatus(statuses), embargo: embargoIn(embargoes), notes, terms, keys }
}

/** The names of each kind of property, in lower case without spaces, hyphens and underscores. */
const KINDS = [
  [
    'flag',
    /^(?:is)?(?:draft|private|unpublished|(?:on)?hold|withh(?:old|eld)|donotpublish|kill(?:ed)?|cancell?ed|withdrawn|retracted|recalled)$/,
  ],
  ['published', /^(?:is)?publish(?:ed)?$/],
  [
    'status',
    /^(?:(?:pub|publish|publishing|publication|post|workflow|editorial|story)?status|(?:workflow)?state|visibility)$/,
  ],
  ['embargo', /^(?:is|under)?embargo(?:ed)?(?:until|till|to|date|time|at|ends?|enddate|lift|lifts)?$|^sperrfrist$/],
  ['notes', /note|instruction|advisory/],
  ['terms', /^(?:usage|usageterms|terms|rights|restrictions?)$/],
  [
    'limit',
    /syndicat|redistribut|^(?:content)?licen[cs]es?$|^(?:no|allow|block)?(?:ai|llms?|tdm)(?:$|train|us(?:e|age)|min|reserv|scrap|opt)|(?:text|data)mining/,
  ],
] as const

/** Names of terms and of notes for editors, which are read whatever they say: `usage`, `editors_note`; not: `note`, which is for readers. */
const WHOLE = /^(?:ed|edit|editors?|editorial|desk)(?:notes?|instructions?)$|^usage|^restriction/
/** Names of limits that hold if they are true: `noAI`, `tdm-reservation`. Others hold if they are false: `canBeSyndicated`. */
const NEGATIVE = /^(?:no|block)|reserv|opt[_-]?out/i
/** Keys of records in which some sites keep what others have at the top: `meta` with a `status`, `extra` of Zola. */
const RECORD = /^(?:meta(?:data)?|extra|custom|attributes)$/i

/** Returns the entries of front matter, those of the records in it that repeat its keys after them. */
const entriesOf = (matter: JsonRecord): [string, unknown][] =>
  Object.entries(matter).flatMap(([key, value]) =>
    RECORD.test(key) && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : [[key, value]],
  )

const wordOf = (value: unknown): string => (typeof value === 'boolean' ? String(value) : (words(value) ?? '')).trim()

const isYes = (word: string): boolean => /^(?:true|yes|on|y|1)$/i.test(word)
const isNo = (word: string): boolean => /^(?:false|no|off|n|0)$/i.test(word)

/**
 * Returns the status in a value, if it blocks publication: `killed`, `On Hold`, `Killed: do not use`.
 * `kind` is that of its wording. Undefined for `usable` and for unknown words.
 */
function blocking(word: string, kind: string | undefined): PublishingStatus | undefined {
  const status = knownStatus(word)
  if (status) return status === 'usable' ? undefined : status
  return kind === undefined ? undefined : kind === 'kill' ? 'canceled' : 'withheld'
}

/** Returns a property that limits the use of a story as lines; an empty list if it is a permission. */
const limits = (name: string, values: readonly unknown[]): string[] =>
  values
    .map(wordOf)
    .filter((word) => word && !(NEGATIVE.test(name) ? isNo(word) : isYes(word)))
    .flatMap((word) => asText(`${name}: ${word}`) ?? [])

/**
 * Returns the strictest of several embargo values; undefined if none of them means an embargo.
 * Values without a time, such as `true`, give an embargo without an end.
 */
function embargoIn(values: readonly unknown[]): Embargo | undefined {
  const open = values.filter(
    (value) =>
      !/^(?:false|no|off|n|0|~|null|none|over|lifted|expired|)$/i.test(wordOf(value)) || typeof value === 'object',
  )
  const dated = open.filter((value) => !isYes(wordOf(value))).map(embargoOf)
  return strictestEmbargo(dated) ?? (open.length ? readEmbargo(undefined, undefined) : undefined)
}

function embargoOf(value: unknown): Embargo {
  const text = asText(textsOf(value)[0])
  return readEmbargo(readNorm(text) ?? text, text)
}

/** Returns the texts of a value: of the value itself, or of the entries of a record. */
function textsOf(value: unknown): string[] {
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  return values.flatMap((one) => asText(words(one)) ?? [])
}
