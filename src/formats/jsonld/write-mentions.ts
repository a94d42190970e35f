import type { Article, Statement } from '../../article'
import { speakersOf } from '../inline/inlines-of'
import { factsOf, finder, type NamedEntity, type NameKind, namedEntities } from '../inline/named-entity'
import { oneOrMore, type Thing } from './shape'

/** The schema.org type for each kind of entity. */
const TYPES: Readonly<Record<NameKind, string>> = { person: 'Person', organisation: 'Organization', place: 'Place' }

/** Writes the people, organisations and places of the annotations, with the facts about them. */
export function writeMentions(article: Article): Thing[] {
  const all = namedEntities(article)
  const find = finder(all)
  const names = new Map(all.map(({ key, name }) => [key, name]))
  const organisation = (key: string | undefined): Thing | undefined =>
    key === undefined ? undefined : { '@type': TYPES.organisation, name: names.get(key) }
  return all.map((named: NamedEntity): Thing => {
    const { given, family, roles = [], acronym, parent, ...place } = factsOf(named, find)
    const { countryCode, subdivisionCode, geonames } = place
    const withOrganisation = roles.filter((role) => role.organisation !== undefined)
    return {
      '@type': TYPES[named.kind],
      name: named.name,
      givenName: given,
      familyName: family,
      jobTitle: oneOrMore(roles.filter((role) => role.organisation === undefined).map(({ text }) => text)),
      worksFor: oneOrMore(
        withOrganisation.map(({ text, organisation: key }) => ({
          '@type': 'OrganizationRole',
          roleName: text,
          worksFor: organisation(key),
        })),
      ),
      alternateName: acronym,
      parentOrganization: organisation(parent),
      address: (countryCode ?? subdivisionCode) && {
        '@type': 'PostalAddress',
        addressRegion: subdivisionCode,
        addressCountry: countryCode,
      },
      sameAs: geonames && `https://sws.geonames.org/${geonames}/`,
    }
  })
}

/** The kinds of statements with words in quotation marks. */
const QUOTED: ReadonlySet<Statement['kind']> = /* @__PURE__ */ new Set(['direct', 'partial'])

/** Writes the quotations of the annotations: their words and their speakers. */
export function writeQuotations(article: Article): Thing[] {
  const find = finder(namedEntities(article))
  return (article.annotations?.statements ?? [])
    .filter(({ kind }) => QUOTED.has(kind))
    .map((statement) => ({
      '@type': 'Quotation',
      text: oneOrMore(statement.content.map(({ text }) => text)),
      spokenByCharacter: oneOrMore(
        speakersOf(statement, find).map(({ kind, name }) => ({ '@type': kind ? TYPES[kind] : 'Thing', name })),
      ),
    }))
}
