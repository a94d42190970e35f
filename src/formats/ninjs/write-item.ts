import type { Article, EditorsNote, Item, RightsInformation } from '../../article'
import { countWords } from '../../text/count-words'
import { documentText } from '../body/write/plain-text'
import { writeHtmlBody } from '../body/write/write-html-body'
import { reservationTexts } from '../data-mining'
import { nonEmpty } from '../json/loose'
import { toInstant } from '../parse-values'
import { effectiveStatus, exactEmbargo, usageTexts, writtenEnd } from '../restrictions'
import { toNinjsUri, uriOfGuid } from './address'
import type { NinjsStandard } from './generations'
import type { Ninjs, NinjsText, RightsStatement } from './shape'
import { writeAssociations, writtenType } from './write-associations'
import {
  writeGenres,
  writeOrganisations,
  writePeople,
  writePlaces,
  writeSources,
  writeSubjects,
} from './write-concepts'

/** Returns an article in the common shape of the ninjs generations. */
export function writeItem(
  article: Article,
  item: Item & { readonly guid: string },
  { standard, now }: { readonly standard: NinjsStandard; readonly now?: string | undefined },
): Ninjs {
  const { slugline, urgency, byline, dateline, embargo, expires, copyright, language } = article
  return {
    uri: uriOfGuid(item.guid),
    standard: {
      name: 'ninjs',
      version: standard,
      schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${standard}.json`,
    },
    type: writtenType(article),
    version: item.version === undefined ? undefined : String(item.version),
    firstcreated: item.firstCreated,
    versioncreated: item.versionCreated,
    contentcreated: toInstant(article.published?.at),
    embargoed: embargo && writtenEnd(embargo, now),
    expires,
    pubstatus: effectiveStatus(article, now),
    urgency,
    copyrightholder: copyright?.holder,
    copyrightnotice: copyright?.text,
    usageterms: joined(termsOf(article)),
    ednote: joined(notesOf(article)),
    language,
    slugline,
    by: byline?.text,
    located: dateline?.places?.[0] && (dateline.places[0].name ?? dateline.places[0].text),
    headlines: writeHeadlines(article),
    descriptions: writeDescriptions(article),
    bodies: writeBodies(article),
    people: writePeople(article),
    organisations: writeOrganisations(article),
    places: writePlaces(article),
    subjects: writeSubjects(article),
    genres: writeGenres(article),
    infosources: writeSources(article.creditLine, item.provider, article.sources),
    ...writeFacts(article, item),
    associations: writeAssociations(article),
  }
}

/** Returns the usage terms, restrictions and reserved rights as texts. */
export const termsOf = (article: Article): string[] => [...usageTexts(article), ...reservationTexts(article)]

/** Writes the headlines with their roles: `main`, `subhead`, `kicker` and those of alternative headlines. */
export const writeHeadlines = ({
  headline,
  subheadline,
  kicker,
  alternativeHeadlines = [],
}: Article): NinjsText[] | undefined =>
  definedOnly([
    textWithRole('main', headline),
    textWithRole('subhead', subheadline),
    textWithRole('kicker', kicker),
    ...alternativeHeadlines.map(({ role, text }) => textWithRole(role, text)),
  ])

/**
 * Writes the summaries with their roles, `summary` for those without one, the corrections of earlier versions, and public notes. ninjs 1
 * allows no capitals in roles: in ninjs 1, public notes are in `ednote` only.
 */
export const writeDescriptions = ({
  summaries = [],
  corrections = [],
  editorsNotes = [],
}: Article): NinjsText[] | undefined =>
  definedOnly([
    ...summaries.map(({ text, role = 'summary' }) => textWithRole(role, text)),
    ...corrections.map(({ text }) => textWithRole(CORRECTION, text)),
    ...editorsNotes
      .filter(isPublic)
      .map(({ text, role }) => textWithRole(role === undefined ? PUBLIC_NOTE : `${PUBLIC_NOTE}:${role}`, text)),
  ])

const isPublic = (note: EditorsNote): boolean => note.public === true

/** The role of the text of an editor's note for publication. The role of the note may follow: `edNote:disclosure`. */
export const PUBLIC_NOTE = 'edNote'

/** The role of the text of a correction. */
export const CORRECTION = 'correction'

/** Writes further identifiers, rights and provenance. */
export function writeFacts(
  { rights, provenance }: Pick<Article, 'rights' | 'provenance'>,
  { alternativeIds }: Pick<Item, 'alternativeIds'> = {},
): Pick<Ninjs, 'altids' | 'rightsinfo' | 'digitalsourcetype' | 'trustindicators'> {
  const source = toNinjsUri(provenance?.digitalSourceType)
  const manifest = toNinjsUri(provenance?.c2pa)
  return {
    altids: alternativeIds?.map(({ role, value }) => ({ role, value })),
    rightsinfo: rightsOf(rights),
    digitalsourcetype: source === undefined ? undefined : { uri: source },
    trustindicators: manifest === undefined ? undefined : [{ role: C2PA, href: manifest }],
  }
}

/** The trust indicator role for a C2PA manifest. */
export const C2PA = 'urn:x-c2pa:manifest'

/** Writes the first link to rights; without a link, the first rights expression. */
function rightsOf({ links = [], expressions = [] }: RightsInformation = {}): RightsStatement | undefined {
  const [link] = links.flatMap((one) => toNinjsUri(one) ?? [])
  if (link !== undefined) return { linkedrights: link }
  const [expression] = expressions
  return expression && { langid: toNinjsUri(expression.language), encodedrights: expression.value }
}

/**
 * Returns the text of embargo and notices, then of the notes to desks, then of those for publication.
 * The text of an embargo is left out if it is only its instant.
 */
export const notesOf = ({ embargo, notices = [], editorsNotes = [] }: Article): string[] => [
  ...(embargo && embargo.text !== exactEmbargo(embargo) ? [embargo.text] : []),
  ...[...notices, ...editorsNotes.filter((note) => !isPublic(note)), ...editorsNotes.filter(isPublic)].map(
    ({ text }) => text,
  ),
]

/** Joins several texts with line breaks, for a field of one text. Undefined for an empty list. */
export const joined = (texts: readonly string[]): string | undefined => texts.join('\n') || undefined

/** Returns the entries that are not `undefined`. Returns `undefined` for an empty result. */
const definedOnly = <T>(list: readonly (T | undefined)[]): T[] | undefined =>
  nonEmpty(list.filter((one) => one !== undefined))

const textWithRole = (role: string, value: string | undefined): NinjsText | undefined =>
  value === undefined ? undefined : { role, contenttype: 'text/plain', value }

/** Writes the body as HTML, which has all of it, and as plain text with counts. */
function writeBodies(article: Article): NinjsText[] | undefined {
  const html = writeHtmlBody(article, article.dateline)
  const text = documentText(article, article.dateline)
  return definedOnly([
    html === undefined ? undefined : { role: 'main', contenttype: 'text/html', value: html },
    text === undefined
      ? undefined
      : {
          role: 'main',
          contenttype: 'text/plain',
          charcount: text.length,
          wordcount: countWords(text),
          value: text,
        },
  ])
}
