import type { AlternativeId, Article, Correction, Embargo, Item, Notice } from '../../article'
import { readMarkedText } from '../body/read/read-marked-text'
import { knownItem } from '../item-facts'
import { withoutUndefined } from '../json/loose'
import { toCount, toLine, toVersion } from '../parse-values'
import { isEmbargoStatus, strictestWithEmbargo } from '../publishing-status'
import { readInstant } from '../read-instant'
import { restrictionSignal } from '../restriction-signal'
import { readEmbargo, readExpiry, strictestEmbargo } from '../restrictions'
import { elements, find, type XmlElement } from '../xml/tree'
import { isCorrection, readCorrection } from './corrections'
import { readItemClass } from './item-class'
import { EMBARGO_ROLE, isPublicNote, NOTE_ROLES } from './notes'
import { qcode } from './qcode'
import { lineOf, propertyName, readProvider } from './read-party'
import { restrictionMeta } from './restriction-meta'
import { roleOf } from './role'

/** Returns the text of an element, with its line breaks; undefined if it has none. */
export const textOf = (element: XmlElement): string | undefined => readMarkedText(element.children)?.text

/** Reads the metadata of an item and of the header of its message. Undefined if nothing is known. */
export function readItem(item: XmlElement, header: XmlElement | undefined): Item | undefined {
  const meta = find(item, 'itemMeta')
  const restricting = restrictionMeta(item, header)
  const alternativeIds = elements(find(item, 'contentMeta'), 'altId').flatMap((one): AlternativeId[] => {
    const value = lineOf(one)
    const role = roleOf(one.attributes)
    return value ? [{ value, ...(role && { role }) }] : []
  })
  const { qcode: kind, uri: kindUri } = find(meta, 'itemClass')?.attributes ?? {}
  return knownItem({
    guid: toLine(item.attributes.guid),
    alternativeIds: alternativeIds.length ? alternativeIds : undefined,
    class: readItemClass(item.local, qcode(kind)?.code ?? kindUri?.replace(/^.*\//, '')),
    version: toVersion(item.attributes.version),
    provider: readProvider(find(meta, 'provider')),
    firstCreated: momentOf(find(meta, 'firstCreated')),
    versionCreated: momentOf(find(meta, 'versionCreated')),
    sent: momentOf(find(header, 'sent')),
    status: strictestWithEmbargo(embargoIn(restricting), statusesIn(restricting)),
    priority: toCount(lineOf(find(header, 'priority')), 9),
    service: propertyName(find(meta, 'service')),
  })
}

/**
 * Returns the publication statuses by code or address: `usable` of `<pubStatus qcode="stat:usable"/>`.
 * A status with neither counts as `withheld`.
 */
const statusesIn = (meta: XmlElement | undefined): string[] =>
  elements(meta, 'pubStatus').map(({ attributes }) => qcode(attributes.qcode)?.code ?? attributes.uri ?? 'withheld')

const signalsIn = (meta: XmlElement | undefined): string[] =>
  elements(meta, 'signal').flatMap((signal) => {
    const names = elements(signal, 'name').flatMap((one) => lineOf(one) ?? [])
    const code = signal.attributes.qcode ?? signal.attributes.uri ?? signal.attributes.literal
    return [...(code === undefined ? [] : [code]), ...names.filter((name) => restrictionSignal(name))]
  })

const momentOf = (element: XmlElement | undefined): string | undefined => readInstant(lineOf(element))

type ItemRestrictions = Pick<Article, 'notices' | 'embargo' | 'editorsNotes' | 'expires' | 'corrections'> & {
  restrictions: string[]
}

/**
 * Reads embargo, notices, editor's notes, earlier corrections and expiry.
 * A value that cannot be read exactly is read more strictly, never left out.
 */
export function readItemRestrictions(meta: XmlElement | undefined): ItemRestrictions {
  const [notes, corrections] = readNotes(meta)
  const take = (role: string | undefined): string | undefined => {
    const index = notes.findIndex((note) => note.role === role)
    return index < 0 ? undefined : notes.splice(index, 1)[0]?.text
  }
  const signals = signalsIn(meta)
  const embargo = embargoIn(meta, take)
  const roled = new Set(notes.map(({ role }) => role))
  const unexplained = [...new Set(signals)].filter((signal) => signal.startsWith('sig:') && !roled.has(signal))
  const signalled = unexplained.flatMap((signal): Notice[] => {
    const kind = NOTE_ROLES.get(signal)
    // A correction takes the first note without a role as its text: mostly the only one. Other signals have only their code as text.
    const text = (kind === 'correction' && take(undefined)) || signal
    return kind ? [{ kind, text }] : []
  })
  const notices = notes.flatMap(({ role, text }): Notice[] => {
    const kind = role && NOTE_ROLES.get(role)
    return kind ? [{ kind, text }] : []
  })
  const editorsNotes = notes
    .filter(({ role }) => !role)
    .map(({ text, own, isPublic }) => withoutUndefined({ text, role: own, public: isPublic }))
  const { expires, restriction } = readExpiry(lineOf(find(meta, 'expires')))
  const all = [...notices, ...signalled, ...noticesOfSignals(signals, notices)]
  return {
    ...(all.length && { notices: all }),
    ...(embargo && { embargo }),
    ...(expires && { expires }),
    ...(editorsNotes.length && { editorsNotes }),
    ...(corrections.length && { corrections }),
    restrictions: restriction ? [restriction] : [],
  }
}

/** An editor's note as read. `role` is the IPTC role of a note that restricts the story, `own` any other role. */
interface ReadNote {
  readonly text: string
  readonly role: string | undefined
  readonly own: string | undefined
  readonly isPublic: boolean | undefined
}

/** Reads the editor's notes, and the corrections of earlier versions among them. */
function readNotes(meta: XmlElement | undefined): [ReadNote[], Correction[]] {
  const notes: ReadNote[] = []
  const corrections: Correction[] = []
  for (const note of elements(meta, 'edNote')) {
    const text = textOf(note)
    if (text === undefined) continue
    if (isCorrection(note)) corrections.push(readCorrection(text, note))
    else {
      const roles = `${note.attributes.role ?? ''} ${note.attributes.roleuri ?? ''}`.trim().split(/\s+/)
      const role = roles.map(noticeRole).find(Boolean)
      notes.push({ text, role, own: roleOf(note.attributes), isPublic: isPublicNote(note.attributes) })
    }
  }
  return [notes, corrections]
}

/**
 * Returns the IPTC role of a note that restricts the story; undefined for other notes.
 * A role of another scheme whose words mean a kill or a hold is converted.
 */
function noticeRole(role: string): string | undefined {
  if (NOTE_ROLES.has(role)) return role
  const kind = restrictionSignal(role)
  return kind && (kind === 'kill' ? 'stat:canceled' : EMBARGO_ROLE)
}

/**
 * Reads the embargo of an item: the strictest of its times. Undefined if not found.
 * An embargo that only a status or a signal states has no end.
 */
function embargoIn(
  meta: XmlElement | undefined,
  take: (role: string) => string | undefined = () => undefined,
): Embargo | undefined {
  const times = elements(meta, 'embargoed').map(lineOf)
  const signal =
    signalsIn(meta).find((one) => restrictionSignal(one) === 'embargo') ?? statusesIn(meta).find(isEmbargoStatus)
  if (!times.length && signal === undefined) return undefined
  const words = take(EMBARGO_ROLE)
  return strictestEmbargo(times.map((time) => readEmbargo(time, words))) ?? readEmbargo(undefined, words ?? signal)
}

/** Returns a notice for each kill or hold that a signal states and no note explains. */
function noticesOfSignals(signals: readonly string[], notices: readonly Notice[]): Notice[] {
  const kindsFound = new Set(notices.map(({ kind }) => kind))
  return signals.flatMap((text): Notice[] => {
    const kind = restrictionSignal(text)
    if (!kind || kind === 'embargo' || kindsFound.has(kind)) return []
    kindsFound.add(kind)
    return [{ kind, text }]
  })
}
