import type { Article, Author, Contributor } from '../../article'
import { contributorCode } from '../contributor-role'
import type { Inline } from '../inline/inline'
import type { InlineTags } from '../markup/block-frame'
import { writeMarkedText } from '../markup/write-marked-text'
import { element, group, textElement } from '../xml/element'
import { broaderOf, contentCreated, contentModified } from './dateline'
import { sameAs as sameConcept } from './names'
import type { WrittenSubjects } from './subject'

/** What is told of the content, in the order of the schema: urgency and times, then who and where, then the rest. Nothing when nothing is known. The last are those who are named in headlines and summary. */
export function writeContentMeta(article: Article, { subjects }: WrittenSubjects, { at, tags }: InlineTags): string[] {
  const { urgency, dateline, byline, contributors = [], language, genre, keywords = [] } = article
  const { slugline, headline, subheadline, creditLine, summary = [] } = article
  const created = contentCreated(article)
  const modified = contentModified(article)
  const words = (path: string, text: string): string => writeMarkedText<Inline>(text, at.get(path), tags)
  const parts: string[] = []
  if (urgency) parts.push(element('urgency', undefined, String(urgency)))
  if (created) parts.push(textElement('contentCreated', created))
  if (modified) parts.push(textElement('contentModified', modified))
  for (const place of dateline?.places ?? []) parts.push(writePlace(place))
  for (const { text, agency } of dateline?.credits ?? []) {
    parts.push(named('infoSource', text, agency ?? text, ORGANISATION))
  }
  for (const author of byline?.authors ?? []) parts.push(writeAuthor(author))
  for (const contributor of contributors) parts.push(writeContributor(contributor))
  if (language) parts.push(element('language', { tag: language }))
  if (genre) parts.push(named('genre', genre))
  for (const keyword of keywords) parts.push(textElement('keyword', keyword))
  for (const subject of subjects) parts.push(writeSubject(subject))
  if (slugline) parts.push(textElement('slugline', slugline))
  if (headline) parts.push(element('headline', { rank: 1 }, words('headline', headline)))
  if (subheadline) parts.push(element('headline', { rank: 2 }, words('subheadline', subheadline)))
  if (dateline) parts.push(textElement('dateline', dateline.text))
  if (byline) parts.push(textElement('by', byline.text))
  if (creditLine) parts.push(textElement('creditline', creditLine))
  for (const [i, text] of summary.entries()) {
    parts.push(element('description', { role: 'drol:summary' }, words(`summary.${i}`, text)))
  }
  return parts.length ? [group('contentMeta', undefined, parts, '  ')] : []
}

const PERSON = 'cpnat:person'
const ORGANISATION = 'cpnat:organisation'
const AREA = 'cpnat:geoArea'

/** A property whose value is its words, and its name. */
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

/** Whom somebody works for, and where they are reached. */
function details(
  kind: Author['kind'],
  { organisation, place, email }: Pick<Author, 'organisation' | 'place' | 'email'>,
): string {
  const affiliation = organisation ? named('affiliation', organisation) : ''
  const address = place ? element('address', undefined, named('locality', place)) : ''
  const contact = (email ? textElement('email', email) : '') + address
  const inside = affiliation + (contact ? element('contactInfo', undefined, contact) : '')
  return inside ? element(kind === 'person' ? 'personDetails' : 'organisationDetails', undefined, inside) : ''
}

/** Schemes whose concepts are abstract: topics and genres of coverage. */
const TOPICS = /* @__PURE__ */ new Set(['medtop', 'subj'])

function writeSubject(subject: WrittenSubjects['subjects'][number]): string {
  const { said, named, qcode, uri, sameAs, literal, type: nature } = subject
  const type = nature ?? (said?.scheme && TOPICS.has(said.scheme) ? 'cpnat:abstract' : undefined)
  const words = named?.name ?? said?.name
  const same = sameAs ? element('sameAs', { uri: sameAs }) : named ? sameConcept(named) : ''
  return element('subject', { type, qcode, uri, literal }, (words ? textElement('name', words) : '') + same)
}
