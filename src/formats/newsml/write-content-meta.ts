import type { Article, Author, Contributor } from '../../article'
import type { InlineTags } from '../body/write/write-block'
import { writeMarkedText } from '../body/write/write-marked-text'
import { contributorCode } from '../contributor-role'
import type { Inline } from '../inline/inline'
import { element, group, textElement } from '../xml/element'
import { writeReference } from './concept-reference'
import { broaderOf, contentCreated, contentModified } from './dateline'
import { sameAs as sameConcept } from './names'
import { roleUri } from './role'
import type { WrittenSubjects } from './subject'

/**
 * Writes `contentMeta`, in the order of the schema; an empty list if nothing is known.
 * `at` and `tags` mark the names in headlines and summaries.
 */
export function writeContentMeta(
  article: Article,
  { subjects, genres }: WrittenSubjects,
  { at, tags }: InlineTags,
): string[] {
  const { urgency, dateline, byline, contributors = [], language, keywords = [] } = article
  const { item, audience = [], sources = [], section, kicker, alternativeHeadlines = [], provenance } = article
  const { slugline, headline, subheadline, creditLine, summaries = [] } = article
  const created = contentCreated(article)
  const modified = contentModified(article)
  const words = (path: string, text: string): string => writeMarkedText<Inline>(text, at.get(path), tags)
  const parts: string[] = []
  if (urgency) parts.push(element('urgency', undefined, String(urgency)))
  if (created) parts.push(textElement('contentCreated', created))
  if (modified) parts.push(textElement('contentModified', modified))
  if (provenance?.digitalSourceType) parts.push(element('digitalSourceType', { uri: provenance.digitalSourceType }))
  for (const place of dateline?.places ?? []) parts.push(writePlace(place))
  for (const { text, agency } of dateline?.credits ?? []) {
    parts.push(named('infoSource', text, agency ?? text, ORGANISATION))
  }
  for (const { name, role, uri } of sources) parts.push(writeSource(name, role, uri))
  for (const author of byline?.authors ?? []) parts.push(writeAuthor(author))
  for (const contributor of contributors) parts.push(writeContributor(contributor))
  for (const { name, excluded } of audience) parts.push(named(excluded ? 'exclAudience' : 'audience', name))
  for (const { value, role } of item?.alternativeIds ?? []) {
    parts.push(textElement('altId', value, { roleuri: role && roleUri(role) }))
  }
  if (language) parts.push(element('language', { tag: language }))
  for (const genre of genres) parts.push(writeConcept('genre', genre))
  for (const keyword of keywords) parts.push(textElement('keyword', keyword))
  for (const subject of subjects) parts.push(writeConcept('subject', subject))
  if (slugline) parts.push(textElement('slugline', slugline))
  for (const { role, text } of [...(kicker ? [{ role: KICKER, text: kicker }] : []), ...alternativeHeadlines]) {
    parts.push(textElement('headline', text, { roleuri: roleUri(role) }))
  }
  if (headline) parts.push(element('headline', { rank: 1 }, words('headline', headline)))
  if (subheadline) parts.push(element('headline', { rank: 2 }, words('subheadline', subheadline)))
  if (dateline) parts.push(textElement('dateline', dateline.text))
  if (byline) parts.push(textElement('by', byline.text))
  if (creditLine) parts.push(textElement('creditline', creditLine))
  for (const [i, { text, role }] of summaries.entries()) {
    const purpose = role ? { roleuri: roleUri(role) } : { role: 'drol:summary' }
    parts.push(element('description', purpose, words(`summaries.${i}.text`, text)))
  }
  if (section) parts.push(element('contentMetaExtProperty', { reluri: SECTION, literal: section }))
  return parts.length ? [group('contentMeta', undefined, parts, '  ')] : []
}

/** The role of a kicker, the line above the headline. */
const KICKER = 'kicker'

/** The relation that marks a property as the section of a story. */
export const SECTION = 'https://schema.org/articleSection'

const writeSource = (name: string, role: string, uri: string | undefined): string =>
  element('infoSource', { roleuri: roleUri(role), uri, literal: uri ? undefined : name }, textElement('name', name))

const PERSON = 'cpnat:person'
const ORGANISATION = 'cpnat:organisation'
const AREA = 'cpnat:geoArea'

/** Writes a property with a literal and a name. */
const named = (tag: string, literal: string, name = literal, type?: string, role?: string, more = ''): string =>
  element(tag, { type, role, literal }, textElement('name', name) + more)

function writePlace(place: NonNullable<NonNullable<Article['dateline']>['places']>[number]): string {
  const broader = broaderOf(place).map(({ qcode, name }) =>
    element('broader', { type: AREA, qcode, literal: qcode ? undefined : name }, name ? textElement('name', name) : ''),
  )
  return named('located', place.text, place.name ?? place.text, AREA, undefined, broader.join(''))
}

function writeAuthor(author: Author): string {
  const { kind, name, jobTitle } = author
  const definition = jobTitle ? textElement('definition', jobTitle) : ''
  const type = kind === 'person' ? PERSON : ORGANISATION
  return named('creator', name, name, type, undefined, definition + details(kind, author))
}

function writeContributor(contributor: Contributor): string {
  const { role, name } = contributor
  const more = textElement('definition', role) + details('person', contributor)
  return named('contributor', name, name, undefined, contributorCode(role), more)
}

/** Writes the organisation, place and email of a person or organisation. An empty string if not found. */
function details(
  kind: Author['kind'],
  { organisation, place, email, uri }: Pick<Author, 'organisation' | 'place' | 'email' | 'uri'>,
): string {
  const affiliation = organisation ? named('affiliation', organisation) : ''
  const address = place ? element('address', undefined, named('locality', place)) : ''
  const contact = (email ? textElement('email', email) : '') + (uri ? textElement('web', uri) : '') + address
  const inside = affiliation + (contact ? element('contactInfo', undefined, contact) : '')
  return inside ? element(kind === 'person' ? 'personDetails' : 'organisationDetails', undefined, inside) : ''
}

function writeConcept(tag: 'subject' | 'genre', concept: WrittenSubjects['subjects'][number]): string {
  const { roundTrip, named, qcode, uri, sameAs, literal, type } = concept
  const words = named?.name ?? roundTrip?.name
  const { names = [], relevance, confidence, why } = roundTrip ?? {}
  const inside = [
    ...(words ? [textElement('name', words)] : []),
    ...names.map(({ language, name }) => textElement('name', name, { 'xml:lang': language })),
    ...(sameAs ? [element('sameAs', { uri: sameAs })] : named ? [sameConcept(named)] : []),
    ...(concept.others ?? []).map((one) => writeReference('sameAs', one)),
    ...(roundTrip?.broader ?? []).map((one) => writeReference('broader', one)),
  ]
  const facts = { relevance, confidence, why: why && `why:${why}` }
  return element(tag, { type, qcode, uri, literal, ...facts }, inside.join(''))
}
