import type { FieldEntry } from '../format'
import { nonEmpty } from '../json/loose'
import { effectiveStatus, roundTripEmbargo, usageTexts } from '../restrictions'
import { roundTripNitfGenres } from './genre'
import { nitfAnnotations } from './names'
import { roundTripNitfBody, roundTripNitfDateline, roundTripNitfPublished, roundTripNitfSignoff } from './round-trip'
import { roundTripNitfSubjects } from './subject'
import { isNoteClass } from './write-body-head'
import { roundTripNitfNotices } from './write-messages'
import { RESERVED } from './write-rights'

/** How NITF treats the body, in its own documents and inside NewsML-G2. */
export const nitfBlocks: readonly FieldEntry[] = [
  {
    path: 'body',
    carried: true,
    where: 'body.content',
    note: 'media without content are left out',
    as: roundTripNitfBody,
  },
  {
    path: 'body.*.start',
    carried: true,
    note: 'first number 1 is the default; unordered lists have none',
  },
  {
    path: 'body.*.dateline',
    carried: true,
    where: 'block/dateline, block/classifier[@type=source]',
    note: 'only the places and the date that occur in its text, places without `name`; not if it repeats the story’s dateline',
  },
  { path: 'body.*.level', carried: false, note: 'NITF has one level of subheads' },
  {
    path: 'signoff',
    carried: true,
    where: 'body.end/tagline',
    note: 'NITF has one tagline: lines are joined',
    as: roundTripNitfSignoff,
  },
  { path: 'boilerplate', carried: true, where: 'body.content/note[@noteclass=end]' },
  { path: 'contacts', carried: false, note: 'NITF has no place for contacts' },
]

const item: readonly FieldEntry[] = [
  { path: 'item.guid', carried: true, where: 'nitf/@uno, doc-id/@id-string' },
  {
    path: 'item.alternativeIds',
    carried: true,
    where: 'doc-id/@id-string, doc-id/@regsrc',
  },
  { path: 'item.class', carried: false, note: 'NITF is for texts' },
  { path: 'item.version', carried: true, where: 'du-key/@version' },
  { path: 'item.provider.name', carried: true, where: 'doc-id/@regsrc' },
  { path: 'item.provider', carried: false, note: 'only the name' },
  {
    path: 'item.firstCreated',
    carried: true,
    where: 'revision-history[@name=created]/@norm',
    note: 'if it is the only time, it becomes the time of this version',
    as: ({ item }) => (item?.versionCreated ? item.firstCreated : undefined),
  },
  {
    path: 'item.versionCreated',
    carried: true,
    where: 'date.issue/@norm',
    as: ({ item }) => item?.versionCreated ?? item?.firstCreated,
  },
  { path: 'item.sent', carried: false, note: 'belongs to the message around the document' },
  {
    path: 'item.status',
    carried: true,
    where: 'docdata/@management-status',
    note: 'usable if unknown; stricter if a kill, a hold or an embargo without an exact end requires it',
    as: effectiveStatus,
  },
  { path: 'item.priority', carried: false, note: 'belongs to the message around the document' },
  { path: 'item.service', carried: false, note: 'NITF has no place for services' },
]

const restrictions: readonly FieldEntry[] = [
  {
    path: 'notices',
    carried: true,
    where: 'ed-msg[@msg-type], correction',
    note: 'kind and text; the target of a correction',
    as: roundTripNitfNotices,
  },
  { path: 'notices.*.target', carried: false, note: 'only a correction has a target' },
  { path: 'notices.*.paragraph', carried: false, note: 'only as part of the notice text' },
  {
    path: 'embargo',
    carried: true,
    where: 'date.release/@norm, ed-msg[@msg-type=embargo]',
    note: 'an embargo that does not end at an exact time is written without an end, and the story is withheld',
    as: roundTripEmbargo,
  },
  { path: 'embargo.zone', carried: false, note: 'only as part of the embargo text' },
  { path: 'expires', carried: true, where: 'date.expire/@norm' },
  {
    path: 'restrictions',
    carried: true,
    where: 'doc.rights/@limitations',
    note: 'if there are no usage terms, the first restriction becomes the usage terms',
    as: (a) => nonEmpty(usageTexts(a).slice(1)),
  },
  {
    path: 'editorsNotes',
    carried: true,
    where: 'body.head/note[@noteclass=editorsnote]',
    note: '`public` only if it is true, and a role only if it is a name of letters, digits and `_.:-`',
    as: ({ editorsNotes = [] }) =>
      nonEmpty(
        editorsNotes.map(({ text, role, public: isPublic }) => ({
          text,
          ...(isNoteClass(role) && { role }),
          ...(isPublic && { public: true }),
        })),
      ),
  },
  {
    path: 'rights.dataMining',
    carried: true,
    where: 'doc.rights/@type, doc.rights/@limitations',
    note: 'the text “Text and data mining reserved” is left out: it is written for a reservation without a text',
    as: ({ rights: { dataMining } = {} }) =>
      dataMining && {
        kind: dataMining.kind,
        ...(dataMining.text !== undefined && dataMining.text !== RESERVED && { text: dataMining.text }),
      },
  },
  { path: 'rights.terms', carried: true, where: 'doc.rights/@type, doc.rights/@limitations' },
  { path: 'rights.expressions', carried: false, note: 'NITF has no place for rights expressions' },
  { path: 'rights.links', carried: false, note: 'NITF has no place for links to rights' },
  {
    path: 'usageTerms',
    carried: true,
    where: 'doc.rights/@limitations',
    note: 'if absent, the first restriction',
    as: (a) => usageTexts(a)[0],
  },
]

const content: readonly FieldEntry[] = [
  { path: 'slugline', carried: true, where: 'du-key/@key' },
  { path: 'take', carried: false, note: 'NITF has the number of a part, not the kind of take' },
  { path: 'keywords', carried: true, where: 'key-list/keyword/@key' },
  {
    path: 'subjects',
    carried: true,
    where: 'tobject.subject, identified-content/classifier[@type=subject]',
    note: 'eight-digit codes first; a code without a scheme becomes a name; an address is kept only without a code; names of annotated people, organisations and places that no text mentions follow as subjects',
    as: roundTripNitfSubjects,
  },
  {
    path: 'genre',
    carried: true,
    where: 'tobject.property/@tobject.property.type, identified-content/classifier[@type=genre]',
    as: (a) => roundTripNitfGenres(a).genre,
  },
  {
    path: 'genres',
    carried: true,
    where: 'identified-content/classifier[@type=genre]',
    note: 'a code without a scheme becomes a name; an address is kept only without a code',
    as: (a) => roundTripNitfGenres(a).genres,
  },
  {
    path: 'audience',
    carried: true,
    where: 'doc-scope/@scope',
    note: 'excluded audiences are left out',
    as: ({ audience = [] }) => nonEmpty(audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ name }))),
  },
  { path: 'section', carried: true, where: 'pubdata/@position.section' },
  { path: 'kicker', carried: true, where: 'hedline/hl2[@class=kicker]' },
  { path: 'alternativeHeadlines', carried: false, note: 'NITF has no roles of headlines' },
  { path: 'urgency', carried: true, where: 'urgency/@ed-urg' },
  { path: 'headline', carried: true, where: 'hedline/hl1, head/title' },
  { path: 'subheadline', carried: true, where: 'hedline/hl2' },
  { path: 'summaries.*.text', carried: true, where: 'body.head/abstract' },
  { path: 'summaries', carried: false, note: 'only the text of a summary, not its role' },
  { path: 'byline', carried: true, where: 'byline/person, byline/byttl, identified-content/person[@class=author]' },
  {
    path: 'dateline',
    carried: true,
    where: 'body.head/dateline, identified-content/classifier[@type=source]',
    note: 'only the places and the date that occur in its text, places without `name`',
    as: roundTripNitfDateline,
  },
  {
    path: 'published',
    carried: true,
    where: 'pubdata/@date.publication',
    note: 'the time, not its text',
    as: roundTripNitfPublished,
  },
  { path: 'sources', carried: false, note: 'no place for sources by role' },
  { path: 'corrections.*.version', carried: true, where: 'revision-history/@name' },
  { path: 'corrections.*.text', carried: true, where: 'revision-history/@comment' },
  { path: 'corrections.*.at', carried: true, where: 'revision-history/@norm' },
  { path: 'updated', carried: false, note: 'NITF has only the time of the version' },
  {
    path: 'language',
    carried: true,
    where: 'nitf/@baselang',
    note: '`und` for an unknown language, as the standard says',
    as: (a) => (/^und$/i.test(a.language ?? '') ? undefined : a.language),
  },
  { path: 'direction', carried: false, note: 'NITF has no text direction' },
  { path: 'contributors', carried: true, where: 'identified-content/person[@class=contributor]' },
  { path: 'creditLine', carried: true, where: 'distributor/org' },
  { path: 'copyright', carried: true, where: 'doc.copyright, body.head/note[@noteclass=cpyrt]' },
  { path: 'links', carried: false, note: 'NITF has no place for related items except links in the text' },
  { path: 'associations', carried: false, note: 'NITF has no place for related items except links in the text' },
  { path: 'provenance', carried: false, note: 'no place for provenance' },
  { path: 'instruments', carried: true, where: 'identified-content/classifier[@type=ticker]' },
  {
    path: 'annotations',
    carried: true,
    where: 'person, org, location and q in place; identified-content/person, org, location',
    note: 'names mentioned in headline, subheadline, summary or body: the name, given and family name if part of it, roles without organisations, acronym, place codes, and each mention that does not partly overlap other markup or another name; direct speech in quotation marks, as separate quotations with a named speaker; no sentences, times, other statements or place candidates; ids are generated from the names',
    as: nitfAnnotations,
  },
  { path: 'extensions', carried: false, note: 'no place for custom data' },
]

/** How NITF treats each field of an article. */
export const nitfTable: readonly FieldEntry[] = /* @__PURE__ */ item.concat(restrictions, content, nitfBlocks)
