import type { Author, Byline, Contributor, Provider } from '../../article'
import { readMarkedText } from '../body/read/read-marked-text'
import { contributorRole } from '../contributor-role'
import { toCode, toEmail, toLine, toUri } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'

/** Returns the text of an element as one line; undefined if it has none. */
export const lineOf = (element: XmlElement | undefined): string | undefined =>
  element && toLine(readMarkedText(element.children)?.text)

/** Returns the name of a property, or the first that it has of literal, code and address. Undefined if it has none of them. */
export function propertyName(property: XmlElement | undefined): string | undefined {
  if (!property) return undefined
  const { literal, qcode: value, uri: address } = property.attributes
  return lineOf(find(property, 'name')) ?? toLine(literal) ?? toLine(qcode(value)?.code ?? address)
}

/** Reads the provider of an item; undefined without a name. */
export function readProvider(element: XmlElement | undefined): Provider | undefined {
  const name = propertyName(element)
  if (!element || !name) return undefined
  const identity = qcode(element.attributes.qcode)
  const known = identity?.alias === 'nprov' ? toCode(identity.code) : undefined
  const address = toUri(element.attributes.uri ?? find(element, 'sameAs')?.attributes.uri)
  return { name, ...(known && { code: known }), ...(address && { uri: address }) }
}

/** Returns the name or literal of a person or organisation; a code alone is no name. */
const wordsOf = (party: XmlElement): string | undefined =>
  lineOf(find(party, 'name')) ?? toLine(party.attributes.literal)

/** Reads the byline, or joins the names of the creators if not found. Undefined without both. */
export function readByline(meta: XmlElement | undefined, provider: string | undefined): Byline | undefined {
  const line = elements(meta, 'by').map(lineOf).find(Boolean)
  const authors = elements(meta, 'creator').flatMap((creator) => readAuthor(creator, line, provider) ?? [])
  const text = line ?? toLine(authors.map(({ name }) => name).join(', '))
  return text === undefined ? undefined : { text, ...(authors.length && { authors }) }
}

/**
 * Reads a creator as an author; undefined for a login or a desk.
 * A creator without a type is an author only if the byline contains the name, or, without a byline, if it looks like the name of a person.
 */
function readAuthor(creator: XmlElement, line: string | undefined, provider: string | undefined): Author | undefined {
  const name = wordsOf(creator)
  const { type } = creator.attributes
  if (!name || (!type && !(line ? line.toLowerCase().includes(name.toLowerCase()) : isPersonName(name, provider))))
    return undefined
  const organisation = type === 'cpnat:organisation' || find(creator, 'organisationDetails')
  const jobTitle = lineOf(find(creator, 'definition'))
  return { kind: organisation ? 'organisation' : 'person', name, ...(jobTitle && { jobTitle }), ...details(creator) }
}

/**
 * The name of a person: `Lucia Ferrante`; not `RNM`, `mfeldkamp`, `STAFF/REUTERS`. `AGENCY` excludes `dpa Deutsche Presse-Agentur GmbH`.
 */
const PERSON_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,3}\s\p{Lu}[\p{L}.'’-]+$/u
const AGENCY = /\b(?:agen[ct]|press|presse|news|desk|redaktion|gmbh|inc|ltd|staff|wire)/i

const isPersonName = (name: string, provider: string | undefined): boolean =>
  name !== provider && PERSON_NAME.test(name) && !AGENCY.test(name)

/** Reads the contributors, such as editors and photographers, with their roles. */
export function readContributors(meta: XmlElement | undefined): Contributor[] {
  return elements(meta, 'contributor').flatMap((contributor) => {
    const name = wordsOf(contributor)
    const role = contributorRole(lineOf(find(contributor, 'definition')), contributor.attributes.role)
    return name ? [{ role, name, ...details(contributor) }] : []
  })
}

function details(party: XmlElement): Pick<Author, 'organisation' | 'place' | 'email' | 'uri'> {
  const inside = find(party, 'personDetails') ?? find(party, 'organisationDetails')
  const organisation = propertyName(find(inside, 'affiliation'))
  const contact = find(inside, 'contactInfo')
  const place = propertyName(find(contact, 'address', 'locality'))
  const mail = toEmail(lineOf(find(contact, 'email')))
  const uri = toUri(lineOf(find(contact, 'web')))
  return {
    ...(organisation && { organisation }),
    ...(place && { place }),
    ...(mail && { email: mail }),
    ...(uri && { uri }),
  }
}
