import type { Article } from '../../article'
import type { FieldEntry } from '../format'
import { type JsonRecord, nonEmpty } from '../json/loose'
import { toItemClass } from '../known-kinds'
import { effectiveStatus, exactEmbargo } from '../restrictions'
import { oldType } from './generations'
import type { readSources } from './read-concepts'
import { readAlternativeIds, readRights } from './read-facts'
import { readNotes } from './read-texts'
import type { Ninjs } from './shape'
import { writtenType } from './write-associations'
import { joined, notesOf, termsOf, writeDescriptions, writeFacts } from './write-item'

/** Facts about a ninjs version that its field table depends on. */
interface VersionNames {
  readonly firstGeneration: boolean
  readonly thirdGeneration: boolean
  /** Returns a property name of ninjs 3 as named in this version. `first` is the name in ninjs 1, if it is another word. */
  at(name: string, first?: string): string
  /** Returns a part of an item as it is read back. */
  back(part: Omit<Ninjs, 'uri'>): JsonRecord
  sources(article: Article): ReturnType<typeof readSources>
}

/** Returns how a ninjs version treats the item facts and restrictions of an article. */
export function itemTable({ firstGeneration, thirdGeneration, at, back, sources }: VersionNames): FieldEntry[] {
  const item: readonly FieldEntry[] = [
    {
      path: 'item.guid',
      carried: true,
      where: 'uri',
      note: 'a guid that is not an address is percent-encoded into one',
    },
    {
      path: 'item.alternativeIds',
      carried: true,
      where: at('altIds'),
      ...(firstGeneration && { note: 'only one of each role' }),
      as: (a) => nonEmpty(readAlternativeIds(back(writeFacts({}, a.item)))),
    },
    {
      path: 'item.class',
      carried: true,
      where: 'type',
      note: thirdGeneration
        ? 'text for a class that ninjs has not'
        : 'text for a class that ninjs has not; not event and planning',
      as: (a) => toItemClass(thirdGeneration ? writtenType(a) : oldType(writtenType(a))),
    },
    { path: 'item.version', carried: true, where: 'version' },
    {
      path: 'item.provider',
      carried: true,
      where: at('infoSources[role=provider]', 'infosource[rel=provider]'),
      note: firstGeneration
        ? 'only the name, and the address or else the code'
        : 'only the name, the address and the code',
      as: (a) => sources(a).provider,
    },
    { path: 'item.firstCreated', carried: true, where: at('firstCreated') },
    { path: 'item.versionCreated', carried: true, where: at('versionCreated') },
    {
      path: 'item.status',
      carried: true,
      where: at('pubStatus'),
      note: 'usable if unknown; stricter if a kill, a hold or an embargo without an exact end requires it',
      as: effectiveStatus,
    },
    { path: 'item.sent', carried: false },
    { path: 'item.priority', carried: false },
    { path: 'item.service', carried: false },
  ]

  const restrictions: readonly FieldEntry[] = [
    {
      path: 'notices',
      carried: false,
      note: `text in ${at('edNote')}; a kill or a hold in ${at('pubStatus')}`,
    },
    {
      path: 'embargo',
      carried: true,
      where: at(thirdGeneration ? 'embargoedUntil' : 'embargoed'),
      note: `only an exact end; the text is in ${at('edNote')}; without an exact end, the status is withheld`,
      as: (a) => embargoAt(a.embargo && exactEmbargo(a.embargo)),
    },
    { path: 'expires', carried: true, where: 'expires' },
    {
      path: 'restrictions',
      carried: false,
      note: `in ${at('usageTerms')}, after the terms`,
    },
    {
      path: 'editorsNotes',
      carried: true,
      where: firstGeneration ? 'ednote' : `${at('edNote')}, descriptions[role=edNote]`,
      note: `${firstGeneration ? 'all' : 'those to desks'} as one note, without roles, after the text of embargo and notices`,
      as: (a) => nonEmpty(readNotes(back({ ednote: joined(notesOf(a)), descriptions: writeDescriptions(a) }))),
    },
    {
      path: 'usageTerms',
      carried: true,
      where: at('usageTerms'),
      note: 'followed by restrictions, terms in other languages and the reservation of data mining',
      as: (a) => joined(termsOf(a)),
    },
    {
      path: 'rights.dataMining',
      carried: false,
      note: `only as part of ${at('usageTerms')}`,
    },
    { path: 'rights.terms', carried: false, note: `in ${at('usageTerms')}, after the terms` },
    {
      path: 'rights.links',
      carried: true,
      where: at('rightsInfo'),
      note: 'only the first',
      as: (a) => readRights(back(writeFacts(a)))?.links,
    },
    {
      path: 'rights.expressions',
      carried: true,
      where: at('rightsInfo'),
      note: 'only the first, if there is no link',
      as: (a) => readRights(back(writeFacts(a)))?.expressions,
    },
  ]
  return [...item, ...restrictions]
}

const embargoAt = (at: string | undefined): Article['embargo'] =>
  at === undefined ? undefined : { kind: 'instant', text: at, at }
