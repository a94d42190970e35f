import type { Article, Item, Link, Notice } from '../../article'
import { code, count, line, moment, uri } from '../accept'
import { knownItem } from '../item-facts'
import { readMarked } from '../markup/read-marked'
import { readEmbargo, readExpiry } from '../restraint'
import { restrictionSignal } from '../restriction-signal'
import { readStatus, strictestOf } from '../status-words'
import type { Tell } from '../teller'
import { elements, find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'
import { lineOf, nameOf, readProvider } from './read-party'
import { EMBARGO_ROLE, NOTE_ROLES } from './restraint'

/** The words of an element that may run over several lines. */
export const textOf = (element: XmlElement): string | undefined => readMarked(element.children)?.text

/** What is told of the item as a thing that was sent, its message’s header included. */
export function readItem(item: XmlElement, header: XmlElement | undefined): Item | undefined {
  const meta = find(item, 'itemMeta')
  return knownItem({
    guid: line(item.attributes.guid),
    version: count(item.attributes.version, 999_999_999),
    provider: readProvider(find(meta, 'provider')),
    firstCreated: momentOf(find(meta, 'firstCreated')),
    versionCreated: momentOf(find(meta, 'versionCreated')),
    sent: momentOf(find(header, 'sent')),
    status: statusIn(find(meta, 'pubStatus')),
    priority: count(lineOf(find(header, 'priority')), 9),
    service: nameOf(find(meta, 'service')),
  })
}

/** `<pubStatus qcode="stat:usable"/>`, or by the address of the code; one that says neither holds the item back. */
const statusIn = (element: XmlElement | undefined): Item['status'] =>
  element && (readStatus(qcode(element.attributes.qcode)?.code ?? element.attributes.uri) ?? 'withheld')

const momentOf = (element: XmlElement | undefined): string | undefined => moment(lineOf(element))

type Restraint = Pick<Article, 'notices' | 'embargo' | 'editorsNotes' | 'expires'> & { restrictions: string[] }

/** Embargo, notices, notes and expiry. What is there and cannot be read exactly is read more strictly, never left out. */
export function readRestraint(meta: XmlElement | undefined): Restraint {
  const notes = elements(meta, 'edNote').flatMap((note) => {
    const text = textOf(note)
    const roles = (note.attributes.role ?? '').split(/\s+/)
    return text === undefined ? [] : [{ text, role: roles.find((role) => NOTE_ROLES.has(role)) }]
  })
  const take = (role: string | undefined): string | undefined => {
    const index = notes.findIndex((note) => note.role === role)
    return index < 0 ? undefined : notes.splice(index, 1)[0]?.text
  }
  const embargoed = find(meta, 'embargoed')
  const embargo = embargoed && readEmbargo(lineOf(embargoed), take(EMBARGO_ROLE))
  const roled = new Set(notes.map(({ role }) => role))
  const signals = elements(meta, 'signal').flatMap(({ attributes }) => attributes.qcode ?? [])
  const unexplained = [...new Set(signals)].filter((signal) => signal.startsWith('sig:') && !roled.has(signal))
  const signalled = unexplained.flatMap((signal): Notice[] => {
    const kind = NOTE_ROLES.get(signal)
    // A correction is most often what the item's one note is about; a signal without a note has only its code to say.
    const text = (kind === 'correction' && take(undefined)) || signal
    return kind ? [{ kind, text }] : []
  })
  const notices = notes.flatMap(({ role, text }): Notice[] => {
    const kind = role && NOTE_ROLES.get(role)
    return kind ? [{ kind, text }] : []
  })
  const editorsNotes = notes.filter(({ role }) => !role).map(({ text }) => text)
  const { expires, restriction } = readExpiry(lineOf(find(meta, 'expires')))
  const all = [...notices, ...signalled]
  return {
    ...(all.length && { notices: all }),
    ...(embargo && { embargo }),
    ...(expires && { expires }),
    ...(editorsNotes.length && { editorsNotes }),
    restrictions: restriction ? [restriction] : [],
  }
}

/** Items and pages that belong to the story, and the items of a package, by their headlines. */
export function readLinks(item: XmlElement, meta: XmlElement | undefined, tell: Tell): Link[] {
  const groups = elements(find(item, 'groupSet'), 'group')
  return [...elements(meta, 'link'), ...groups.flatMap((group) => elements(group, 'itemRef'))].flatMap((link) => {
    const { attributes } = link
    const relation = qcode(attributes.rel)
    const rel = relation?.alias === 'irel' ? code(relation.code) : undefined
    const href = uri(attributes.href)
    const guid = line(attributes.residref)
    const title = lineOf(find(link, 'headline')) ?? lineOf(find(link, 'title')) ?? line(attributes.title)
    if (attributes.href !== undefined && !href) {
      tell('link-dropped', 'A link of the item was left out: its address is relative, not well-formed or not safe.')
    }
    if (!href && !guid) return []
    return [{ ...(rel && { rel }), ...(href && { href }), ...(guid && { guid }), ...(title && { title }) }]
  })
}
