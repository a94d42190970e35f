import type { Article, Embargo, Notice } from '../../article'
import { asTexts } from '../as-texts'
import { toText as asText, toInstant, toLine } from '../parse-values'
import { isEmbargoStatus } from '../publishing-status'
import { restrictionSignal } from '../restriction-signal'
import { readExpiry, strictestEmbargo } from '../restrictions'
import { content, elements, find, type XmlElement } from '../xml/tree'
import { statusesOf } from './docdata'
import { readNorm } from './norm'
import { EMBARGO, NOTICES } from './write-messages'
import { isCorrectionName } from './write-rights'

/**
 * Reads notices, embargo and expiry of a document. Messages of unknown types become editor's notes.
 * So do comments in the revision history, unless they are one word that is no restriction. A `meta` counts only if its name is that of a
 * restriction.
 */
export function readRestrictions(
  docdata: XmlElement | undefined,
  root: XmlElement,
): Partial<Article> & { restrictions: string[] } {
  const notices: Notice[] = []
  const editorsNotes: string[] = []
  let embargo = statusesOf(root).some(isEmbargoStatus) ? EMBARGO : undefined
  for (const message of elements(docdata, 'correction', 'ed-msg')) {
    const { local, attributes } = message
    const text = asText(attributes.info) ?? asText(content(message))
    const type = attributes['msg-type']?.trim().toLowerCase() ?? ''
    const kind = local === 'correction' ? local : noticeKind(type)
    const target = kind === 'correction' ? toLine(attributes['id-string']) : undefined
    const isStop = kind === 'kill' || kind === 'withhold'
    if (kind && (text ?? target ?? isStop)) notices.push({ kind, text: text ?? kind, ...(target && { target }) })
    else if (isEmbargo(type) && (embargo === undefined || embargo === EMBARGO)) embargo = text ?? EMBARGO
    else if (text) editorsNotes.push(text)
  }
  for (const { attributes } of elements(find(root, 'head'), 'revision-history')) {
    const text = isCorrectionName(attributes.name) ? undefined : asText(attributes.comment)
    if (text && (text.includes(' ') || restrictionSignal(text))) editorsNotes.push(text)
  }
  for (const { attributes } of elements(find(root, 'head'), 'meta')) {
    const text = asText(attributes.content)
    const kind = text && !/^(?:0|false|no)$/i.test(text) ? restrictionSignal(attributes.name) : undefined
    if (kind === EMBARGO) embargo ??= text
    else if (kind && text) notices.push({ kind, text })
  }
  const release = embargoOf(docdata, embargo)
  const expiry = find(docdata, 'date.expire')?.attributes.norm
  const { expires, restriction } = readExpiry(readNorm(expiry) ?? expiry)
  return {
    ...(notices.length && { notices }),
    ...(release && { embargo: release }),
    ...(expires && { expires }),
    ...(editorsNotes.length && { editorsNotes: asTexts(editorsNotes) }),
    restrictions: restriction ? [restriction] : [],
  }
}

const isEmbargo = (type: string): boolean => restrictionSignal(type) === EMBARGO

/**
 * Returns the kind of notice for a message type, such as `correction`. Undefined for other types.
 * Other words for a kill or a hold count, too.
 */
function noticeKind(type: string): Notice['kind'] | undefined {
  if (NOTICES.has(type)) return type as Notice['kind'] // the one cast: the set holds these
  const kind = restrictionSignal(type)
  return kind === EMBARGO ? undefined : kind
}

/**
 * Reads the embargo; undefined if not found.
 * A release time is an embargo if words say so, if it is after the time of issue, or if it cannot be read. Many agencies write the same
 * time for both.
 */
function embargoOf(docdata: XmlElement | undefined, words: string | undefined): Embargo | undefined {
  const releases = elements(docdata, 'date.release')
  const all = releases.map((one) => embargoUntil(one.attributes.norm ?? content(one), docdata, words))
  return strictestEmbargo(all.length ? all : [embargoUntil('', docdata, words)])
}

/** Returns the embargo until one release time; an empty one counts as none. */
function embargoUntil(time: string, docdata: XmlElement | undefined, words: string | undefined): Embargo | undefined {
  const norm = time.trim()
  const issue = instantOf(readNorm(find(docdata, 'date.issue')?.attributes.norm))
  const release = readNorm(norm)
  if (!norm) return words === undefined ? undefined : { kind: 'open', text: words }
  if (words === undefined && release && instantOf(release) <= issue) return undefined
  const text = words ?? toLine(norm) ?? EMBARGO
  if (!release) return { kind: 'open', text }
  return { kind: toInstant(release, true) ? 'instant' : 'day', text, at: release }
}

/** Returns a time in milliseconds since 1970; one without an offset counts as UTC. */
const instantOf = (time = ''): number => Date.parse(/T[^Z+-]*$/.test(time) ? `${time}Z` : time)
