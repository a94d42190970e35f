import type { FieldEntry } from '../format'
import { effectiveStatus, roundTripEmbargo, usageTexts } from '../restrictions'
import { roundTripEditorsNotes, roundTripNewsmlNotices } from './notes'

const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined)

const item: readonly FieldEntry[] = [
  { path: 'item.guid', carried: true, where: 'newsItem/@guid' },
  { path: 'item.alternativeIds', carried: true, where: 'contentMeta/altId' },
  {
    path: 'item.class',
    carried: true,
    where: 'itemMeta/itemClass',
    note: 'what is written is an item of text',
    as: () => 'text',
  },
  {
    path: 'item.version',
    carried: true,
    where: 'newsItem/@version',
    note: '1 when it is not known',
    as: (a) => a.item?.version ?? 1,
  },
  { path: 'item.provider', carried: true, where: 'itemMeta/provider' },
  { path: 'item.firstCreated', carried: true, where: 'itemMeta/firstCreated' },
  { path: 'item.versionCreated', carried: true, where: 'itemMeta/versionCreated' },
  { path: 'item.sent', carried: false, note: 'it belongs to the message that carries the item (header/sent)' },
  {
    path: 'item.status',
    carried: true,
    where: 'itemMeta/pubStatus',
    note: 'usable when it is not known; stricter where a kill, a hold or an embargo without an instant asks for it',
    as: effectiveStatus,
  },
  { path: 'item.priority', carried: false, note: 'it belongs to the message that carries the item (header/priority)' },
  { path: 'item.service', carried: false, note: 'a service is told by a code, and the code is not known' },
]

const restraint: readonly FieldEntry[] = [
  {
    path: 'notices',
    carried: true,
    where: 'itemMeta/edNote[@role], itemMeta/signal, itemMeta/pubStatus',
    note: 'only kind and text of a kill, hold, correction or update; other notices are told as editor’s notes',
    as: roundTripNewsmlNotices,
  },
  {
    path: 'embargo',
    carried: true,
    where: 'itemMeta/embargoed, itemMeta/edNote[@role]',
    note: 'an embargo that does not end at an instant with its offset is told as one without an end, and the item is withheld',
    as: roundTripEmbargo,
  },
  { path: 'notices.*.target', carried: false, note: 'a notice is about the item that carries it' },
  { path: 'notices.*.paragraph', carried: false, note: 'the paragraph is named in the words of the notice' },
  { path: 'embargo.zone', carried: false, note: 'the zone is named in the words of the embargo' },
  { path: 'expires', carried: true, where: 'itemMeta/expires' },
  {
    path: 'restrictions',
    carried: true,
    where: 'rightsInfo/usageTerms',
    note: 'where there are no usage terms, the first restriction is told as them',
    as: (a) => some(usageTexts(a).slice(1)),
  },
  {
    path: 'editorsNotes',
    carried: true,
    where: 'itemMeta/edNote',
    note: 'the notices that have no code come behind them; not whether a note may be published',
    as: roundTripEditorsNotes,
  },
  {
    path: 'usageTerms',
    carried: true,
    where: 'rightsInfo/usageTerms',
    note: 'where there are none, the first restriction stands here',
    as: (a) => usageTexts(a)[0],
  },
]

/** What is reserved. */
const reserved: readonly FieldEntry[] = [
  {
    path: 'rights.dataMining',
    carried: true,
    where: 'rightsInfo/dataMining; its words and policy: rightsInfo/usageTerms[@roleuri]',
  },
  { path: 'rights.terms', carried: true, where: 'rightsInfo/usageTerms[@xml:lang]' },
  {
    path: 'rights.expressions',
    carried: true,
    where: 'rightsInfo/rightsExpressionData',
    note: 'XML is told as text',
  },
  { path: 'rights.links', carried: true, where: 'rightsInfo/link' },
]

/** What NewsML-G2 carries of the item, and of what must not be done with it. */
export const itemTable: readonly FieldEntry[] = /* @__PURE__ */ item.concat(restraint, reserved)
