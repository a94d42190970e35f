import type { Article } from '../../article'
import { asTexts } from '../as-texts'
import type { FieldEntry } from '../format'
import type { JsonRecord } from '../json/loose'
import { effectiveStatus, exactEmbargo } from '../restrictions'
import type { readSources } from './read-concepts'
import { readAlternativeIds, readRights } from './read-facts'
import type { Ninjs } from './shape'
import { joined, notesOf, termsOf, writeFacts } from './write-item'

/** What the table of one version needs to know of it. */
interface VersionNames {
  readonly firstGeneration: boolean
  readonly thirdGeneration: boolean
  /** A property by its name in the third generation, and in the first where that is another word. */
  at(name: string, first?: string): string
  /** A part of an item as a reader finds it. */
  back(part: Omit<Ninjs, 'uri'>): JsonRecord
  sources(article: Article): ReturnType<typeof readSources>
}

/** What a version of ninjs carries of the item, and of what must not be done with it. */
export function itemTable({ firstGeneration, thirdGeneration, at, back, sources }: VersionNames): FieldEntry[] {
  const item: readonly FieldEntry[] = [
    {
      path: 'item.guid',
      carried: true,
      where: 'uri',
      note: 'a name that is no address stands percent-encoded in one',
    },
    {
      path: 'item.alternativeIds',
      carried: true,
      where: at('altIds'),
      ...(firstGeneration && { note: 'one of each role' }),
      as: (a) => some(readAlternativeIds(back(writeFacts({}, a.item)))),
    },
    { path: 'item.class', carried: true, where: 'type', note: 'what is written is a text', as: () => 'text' },
    { path: 'item.version', carried: true, where: 'version' },
    {
      path: 'item.provider',
      carried: true,
      where: at('infoSources[role=provider]', 'infosource[rel=provider]'),
      note: firstGeneration ? 'its name, and its address or else its code' : 'its name, address and code',
      as: (a) => sources(a).provider,
    },
    { path: 'item.firstCreated', carried: true, where: at('firstCreated') },
    { path: 'item.versionCreated', carried: true, where: at('versionCreated') },
    {
      path: 'item.status',
      carried: true,
      where: at('pubStatus'),
      note: 'usable when it is not known; stricter where a kill, a hold or an embargo without an instant asks for it',
      as: effectiveStatus,
    },
    { path: 'item.sent', carried: false },
    { path: 'item.priority', carried: false },
    { path: 'item.service', carried: false },
  ]

  const restraint: readonly FieldEntry[] = [
    {
      path: 'notices',
      carried: false,
      note: `their words stand in ${at('edNote')}; a kill or a hold stands in ${at('pubStatus')}`,
    },
    {
      path: 'embargo',
      carried: true,
      where: at(thirdGeneration ? 'embargoedUntil' : 'embargoed'),
      note: `the instant; its words stand in ${at('edNote')}. An embargo without an instant with its offset is told as withheld`,
      as: (a) => embargoAt(a.embargo && exactEmbargo(a.embargo)),
    },
    { path: 'expires', carried: true, where: 'expires' },
    {
      path: 'restrictions',
      carried: false,
      note: `they stand in ${at('usageTerms')}, behind the terms`,
    },
    {
      path: 'editorsNotes',
      carried: true,
      where: at('edNote'),
      note: 'as one note, without roles; the words of an embargo and of notices come before it',
      as: (a) => some(asTexts(oneOf(joined(notesOf(a))))),
    },
    {
      path: 'usageTerms',
      carried: true,
      where: at('usageTerms'),
      note: 'the restrictions, the terms in other languages and what is reserved of data mining stand behind them',
      as: (a) => joined(termsOf(a)),
    },
    {
      path: 'rights.dataMining',
      carried: false,
      note: `ninjs has no place for it: what is reserved is said in ${at('usageTerms')}`,
    },
    { path: 'rights.terms', carried: false, note: `they stand in ${at('usageTerms')}, behind the terms` },
    {
      path: 'rights.links',
      carried: true,
      where: at('rightsInfo'),
      note: 'the first',
      as: (a) => readRights(back(writeFacts(a)))?.links,
    },
    {
      path: 'rights.expressions',
      carried: true,
      where: at('rightsInfo'),
      note: 'the first, where there is no link',
      as: (a) => readRights(back(writeFacts(a)))?.expressions,
    },
  ]
  return [...item, ...restraint]
}

const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined)

const embargoAt = (at: string | undefined): Article['embargo'] =>
  at === undefined ? undefined : { kind: 'instant', text: at, at }

/** A text as a list of one; nothing where there is none. */
const oneOf = (text: string | undefined): string[] => (text === undefined ? [] : [text])
