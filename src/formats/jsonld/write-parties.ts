import type { Article, Author, Contributor, DatelinePlace, Provider } from '../../article'
import type { Thing } from './shape'

/** Writes the authors of the byline. */
export const writeAuthors = ({ byline }: Article): Thing[] => (byline?.authors ?? []).map(writeAuthor)

const writeAuthor = ({ kind, name, jobTitle, organisation, place, email, uri }: Author): Thing => ({
  '@type': kind === 'person' ? 'Person' : 'Organization',
  name,
  jobTitle,
  affiliation: organisation && { '@type': 'Organization', name: organisation },
  workLocation: place && { '@type': 'Place', name: place },
  email,
  url: uri,
})

/** Writes the contributors, each in a `Role`. */
export const writeContributors = ({ contributors = [] }: Article): Thing[] =>
  contributors.map(({ role, ...person }: Contributor) => ({
    '@type': 'Role',
    roleName: role,
    contributor: writeAuthor({ kind: 'person', ...person }),
  }))

/** Writes the provider of the item as publisher. */
export const writePublisher = (provider: Provider | undefined): Thing | undefined =>
  provider && {
    '@type': 'NewsMediaOrganization',
    ...(provider.uri && { [/^https?:/.test(provider.uri) ? 'url' : '@id']: provider.uri }),
    name: provider.name,
    identifier: provider.code,
  }

/** Writes the places of the dateline. */
export const writeLocations = ({ dateline }: Article): Thing[] => (dateline?.places ?? []).map(writeLocation)

function writeLocation({ text, name, region, country, countryCode }: DatelinePlace): Thing {
  return {
    '@type': 'Place',
    name: name ?? text,
    alternateName: name !== undefined && name !== text ? text : undefined,
    address:
      region !== undefined || country !== undefined || countryCode !== undefined
        ? {
            '@type': 'PostalAddress',
            addressLocality: name ?? text,
            addressRegion: region,
            addressCountry:
              country !== undefined && countryCode !== undefined
                ? { '@type': 'Country', name: country, identifier: countryCode }
                : (countryCode ?? country),
          }
        : undefined,
  }
}
