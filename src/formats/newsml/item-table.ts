import type { FieldEntry } from '../format'
import { nonEmpty } from '../json/loose'
import { effectiveStatus, roundTripEmbargo, usageTexts } from '../restrictions'
import { writtenClass } from './item-class'
import { roundTripEditorsNotes, roundTripNewsmlNotices } from './notes'

const item: readonly FieldEntry[] = [
  { path: 'item.guid', carried: true, where: 'newsItem/@guid' },
  { path: 'item.alternativeIds', carried: true, where: 'contentMeta/altId' },
  {
    path: 'item.class',
    carried: true,
    where: 'itemMeta/itemClass',
    note: 'text for an item that is not news and has a text',
    as: writtenClass,
  },
  {
    path: 'item.version',
    carried: true,
    where: 'newsItem/@version',
    note: '1 if unknown',
    as: (a) => a.item?.version ?? 1,
  },
  { path: 'item.provider', carried: true, where: 'itemMeta/provider' },
  { path: 'item.firstCreated', carried: true, where: 'itemMeta/firstCreated' },
  { path: 'item.versionCreated', carried: true, where: 'itemMeta/versionCreated' },
  { path: 'item.sent', carried: false, note: 'belongs to the message around the item (header/sent)' },
  {
    path: 'item.status',
    carried: true,
    where: 'itemMeta/pubStatus',
    note: 'usable if unknown; stricter if a kill, a hold or an embargo without an exact end requires it',
    as: effectiveStatus,
  },
  { path: 'item.priority', carried: false, note: 'belongs to the message around the item (header/priority)' },
  { path: 'item.service', carried: false, note: 'services require a code, which is unknown' },
]

const restrictions: readonly FieldEntry[] = [
  {
    path: 'notices',
    carried: true,
    where: 'itemMeta/edNote[@role], itemMeta/signal, itemMeta/pubStatus',
    note: 'only kind and text of a kill, hold, correction or update; other notices become editor’s notes',
    as: roundTripNewsmlNotices,
  },
  {
    path: 'embargo',
    carried: true,
    where: 'itemMeta/embargoed, itemMeta/edNote[@role]',
    note: 'an embargo that does not end at an exact time is written without an end, and the item is withheld',
    as: roundTripEmbargo,
  },
  { path: 'notices.*.target', carried: false, note: 'a notice is always about its own item' },
  { path: 'notices.*.paragraph', carried: false, note: 'only as part of the notice text' },
  { path: 'embargo.zone', carried: false, note: 'only as part of the embargo text' },
  { path: 'expires', carried: true, where: 'itemMeta/expires' },
  {
    path: 'restrictions',
    carried: true,
    where: 'rightsInfo/usageTerms',
    note: 'if there are no usage terms, the first restriction becomes the usage terms',
    as: (a) => nonEmpty(usageTexts(a).slice(1)),
  },
  {
    path: 'editorsNotes',
    carried: true,
    where: 'itemMeta/edNote, with @pubconstrainturi',
    note: 'notices of kinds without an IPTC code follow as notes; not a role that means a kill, a hold or an embargo',
    as: roundTripEditorsNotes,
  },
  {
    path: 'usageTerms',
    carried: true,
    where: 'rightsInfo/usageTerms',
    note: 'if absent, the first restriction',
    as: (a) => usageTexts(a)[0],
  },
]

/** How NewsML-G2 treats `rights`: data mining, terms in other languages, machine-readable licences, and links. */
const reserved: readonly FieldEntry[] = [
  {
    path: 'rights.dataMining',
    carried: true,
    where: 'rightsInfo/dataMining; its text and policy: rightsInfo/usageTerms[@roleuri]',
  },
  { path: 'rights.terms', carried: true, where: 'rightsInfo/usageTerms[@xml:lang]' },
  {
    path: 'rights.expressions',
    carried: true,
    where: 'rightsInfo/rightsExpressionData',
    note: 'XML becomes text',
  },
  { path: 'rights.links', carried: true, where: 'rightsInfo/link' },
]

/** How NewsML-G2 treats the item, its restrictions and its rights. */
export const itemTable: readonly FieldEntry[] = /* @__PURE__ */ item.concat(restrictions, reserved)
