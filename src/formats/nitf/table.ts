import type { FieldEntry } from '../format'
import { effectiveStatus, roundTripEmbargo, usageTexts } from '../restrictions'
import { nitfAnnotations } from './named'
import { UNSAID_GENRE } from './read-docdata'
import { roundTripNitfBody, roundTripNitfDateline, roundTripNitfPublished, roundTripNitfSignoff } from './round-trip'
import { roundTripNitfSubjects } from './subject'
import { roundTripNitfNotices } from './write-messages'
import { RESERVED } from './write-rights'

/** What NITF carries of the body, of whatever document it is the body. */
export const nitfBlocks: readonly FieldEntry[] = [
  {
    path: 'body',
    carried: true,
    where: 'body.content',
    note: 'media in which nothing is said are left out',
    as: roundTripNitfBody,
  },
  {
    path: 'body.*.start',
    carried: true,
    note: 'a list counts from 1 when it says nothing else; one that is not numbered has no first number',
  },
  {
    path: 'body.*.dateline',
    carried: true,
    where: 'block/dateline, block/classifier[@type=source]',
    note: 'the places and the date whose words stand in its text, without the places’ names; not where it says the story’s dateline again',
  },
  { path: 'body.*.level', carried: false, note: 'NITF has one level of subheads' },
  {
    path: 'signoff',
    carried: true,
    where: 'body.end/tagline',
    note: 'NITF has one tagline: several lines are told as one',
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
  { path: 'item.provider', carried: false, note: 'the provider is told by its name' },
  {
    path: 'item.firstCreated',
    carried: true,
    where: 'date.issue/@norm',
    note: 'where it is known alone, it is told as the time of this version',
    as: ({ item }) => (item?.versionCreated ? item.firstCreated : undefined),
  },
  {
    path: 'item.versionCreated',
    carried: true,
    where: 'revision-history/@norm, or date.issue/@norm where the first version has no time',
    as: ({ item }) => item?.versionCreated ?? item?.firstCreated,
  },
  { path: 'item.sent', carried: false, note: 'it belongs to the message that carries the document' },
  {
    path: 'item.status',
    carried: true,
    where: 'docdata/@management-status',
    note: 'usable when it is not known; stricter where a kill, a hold or an embargo without an instant asks for it',
    as: effectiveStatus,
  },
  { path: 'item.priority', carried: false, note: 'it belongs to the message that carries the document' },
  { path: 'item.service', carried: false, note: 'NITF has no place for services' },
]

const restraint: readonly FieldEntry[] = [
  {
    path: 'notices',
    carried: true,
    where: 'ed-msg[@msg-type], correction',
    note: 'the kind and the words; what a correction is about',
    as: roundTripNitfNotices,
  },
  { path: 'notices.*.target', carried: false, note: 'only a correction names what it is about' },
  { path: 'notices.*.paragraph', carried: false, note: 'the paragraph is named in the words of the notice' },
  {
    path: 'embargo',
    carried: true,
    where: 'date.release/@norm, ed-msg[@msg-type=embargo]',
    note: 'an embargo that does not end at an instant with its offset is told as one without an end, and the story is withheld',
    as: roundTripEmbargo,
  },
  { path: 'embargo.zone', carried: false, note: 'the zone is named in the words of the embargo' },
  { path: 'expires', carried: true, where: 'date.expire/@norm' },
  {
    path: 'restrictions',
    carried: true,
    where: 'doc.rights/@limitations',
    note: 'where there are no usage terms, the first restriction is told as them',
    as: (a) => some(usageTexts(a).slice(1)),
  },
  {
    path: 'editorsNotes',
    carried: true,
    where: 'body.head/note[@noteclass=editorsnote]',
    note: 'not what kind of note it is; that one may be published, not that it may not',
    as: ({ editorsNotes = [] }) =>
      some(editorsNotes.map((one) => ({ text: one.text, ...(one.public && { public: true }) }))),
  },
  {
    path: 'rights.dataMining',
    carried: true,
    where: 'doc.rights/@type, doc.rights/@limitations',
    note: 'one in the words that stand for none is told without words',
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
    note: 'where there are none, the first restriction stands here',
    as: (a) => usageTexts(a)[0],
  },
]

const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined)

const content: readonly FieldEntry[] = [
  { path: 'slugline', carried: true, where: 'du-key/@key' },
  { path: 'take', carried: false, note: 'NITF numbers the parts of a story, and does not say what a take is' },
  { path: 'keywords', carried: true, where: 'key-list/keyword/@key' },
  {
    path: 'subjects',
    carried: true,
    where: 'tobject.subject, identified-content/classifier[@type=subject]',
    note: 'those with a number of eight digits come first; a code without its scheme is told as a name, an address only where there is no code; the people, organisations and places that are annotated and stand nowhere in the text come behind them, by name',
    as: roundTripNitfSubjects,
  },
  {
    path: 'genre',
    carried: true,
    where: 'tobject.property/@tobject.property.type',
    note: '`current` is what the DTD says where nothing is said',
    as: ({ genre }) => (genre === UNSAID_GENRE ? undefined : genre),
  },
  {
    path: 'audience',
    carried: true,
    where: 'doc-scope/@scope',
    note: 'not those that the story is not meant for',
    as: ({ audience = [] }) => some(audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ name }))),
  },
  { path: 'section', carried: true, where: 'pubdata/@position.section' },
  { path: 'kicker', carried: true, where: 'hedline/hl2[@class=kicker]' },
  { path: 'alternativeHeadlines', carried: false, note: 'NITF has no roles of headlines' },
  { path: 'urgency', carried: true, where: 'urgency/@ed-urg' },
  { path: 'headline', carried: true, where: 'hedline/hl1, head/title' },
  { path: 'subheadline', carried: true, where: 'hedline/hl2' },
  { path: 'summaries.*.text', carried: true, where: 'body.head/abstract' },
  { path: 'summaries', carried: false, note: 'the words of a summary, not its role' },
  { path: 'byline', carried: true, where: 'byline/person, byline/byttl, identified-content/person[@class=author]' },
  {
    path: 'dateline',
    carried: true,
    where: 'body.head/dateline, identified-content/classifier[@type=source]',
    note: 'the places and the date whose words stand in its text, without the places’ names',
    as: roundTripNitfDateline,
  },
  {
    path: 'published',
    carried: true,
    where: 'pubdata/@date.publication',
    note: 'the time, not its words',
    as: roundTripNitfPublished,
  },
  { path: 'sources', carried: false, note: 'NITF has no place for sources by role' },
  { path: 'corrections.*.version', carried: false, note: 'a revision has a time and no number' },
  { path: 'corrections.*.text', carried: true, where: 'revision-history/@comment' },
  { path: 'corrections.*.at', carried: true, where: 'revision-history/@norm' },
  { path: 'updated', carried: false, note: 'NITF has the time of the version for it' },
  {
    path: 'language',
    carried: true,
    where: 'nitf/@baselang',
    note: '`und` is what the standard says for no language known',
    as: (a) => (/^und$/i.test(a.language ?? '') ? undefined : a.language),
  },
  { path: 'direction', carried: false, note: 'NITF does not say which way a text runs' },
  { path: 'contributors', carried: true, where: 'identified-content/person[@class=contributor]' },
  { path: 'creditLine', carried: true, where: 'distributor/org' },
  { path: 'copyright', carried: true, where: 'doc.copyright, body.head/note[@noteclass=cpyrt]' },
  { path: 'links', carried: false, note: 'NITF has no place for related items but links in the text' },
  { path: 'associations', carried: false, note: 'NITF has no place for related items but links in the text' },
  { path: 'provenance', carried: false, note: 'NITF has no place for it' },
  { path: 'instruments', carried: true, where: 'identified-content/classifier[@type=ticker]' },
  {
    path: 'annotations',
    carried: true,
    where: 'person, org, location and q where they stand; identified-content/person, org, location',
    note: 'who and what is mentioned in headline, subheadline, summary or body: the name, its given and family name where they stand in it, roles without their organisations, acronym, codes of places, and each mention that crosses no mark and no other name; of direct speech what stands between quotation marks, each stretch by itself, and who says it where that one is named; no sentences, times, other statements, candidates of places; ids are made from the names',
    as: nitfAnnotations,
  },
  { path: 'extensions', carried: false, note: 'data of the user’s own have no place' },
]

/** What NITF carries of an article. */
export const nitfTable: readonly FieldEntry[] = /* @__PURE__ */ item.concat(restraint, content, nitfBlocks)
