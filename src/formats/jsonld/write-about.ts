import type { Article, Block, Statement } from '../../article'
import type { Thing } from './shape'

/** What the story is about. */
export const writeSubjects = ({ subjects = [] }: Article): Thing[] =>
  subjects.map(({ name, scheme, code, uri }) => ({
    '@type': scheme !== undefined || code !== undefined ? 'DefinedTerm' : 'Thing',
    name,
    termCode: code,
    inDefinedTermSet: scheme,
    sameAs: uri,
  }))

/** The people, organisations and places that the annotations name. */
export const writeMentions = ({ annotations }: Article): Thing[] => [
  ...(annotations?.people ?? []).map(({ name, given, family, roles }) => ({
    '@type': 'Person',
    name,
    givenName: given,
    familyName: family,
    jobTitle: roles?.[0]?.text,
  })),
  ...(annotations?.organisations ?? []).map(({ name, acronym }) => ({
    '@type': 'Organization',
    name,
    alternateName: acronym,
  })),
  ...(annotations?.places ?? []).map(({ name, geonames, countryCode }) => ({
    '@type': 'Place',
    name,
    address: countryCode && { '@type': 'PostalAddress', addressCountry: countryCode },
    sameAs: geonames && `https://sws.geonames.org/${geonames}/`,
  })),
]

const QUOTED: ReadonlySet<Statement['kind']> = /* @__PURE__ */ new Set(['direct', 'partial', 'mixed'])

/** What the annotations say somebody has said in so many words. */
export function writeQuotations({ annotations }: Article): Thing[] {
  const people = new Map((annotations?.people ?? []).map(({ id, name }) => [id, name]))
  const organisations = new Map((annotations?.organisations ?? []).map(({ id, name }) => [id, name]))
  return (annotations?.statements ?? [])
    .filter(({ kind }) => QUOTED.has(kind))
    .map(({ content, speaker }) => {
      const organisation = speaker?.organisation && organisations.get(speaker.organisation)
      const person =
        (speaker?.person && people.get(speaker.person)) ?? (organisation ? undefined : speaker?.mention?.text)
      const name = person ?? organisation
      return {
        '@type': 'Quotation',
        text: content.map(({ text }) => text).join(' '),
        spokenByCharacter: name && { '@type': person ? 'Person' : 'Organization', name },
      }
    })
}

/** The pictures, films and sounds of the story that have files, each file a thing of its own, by the property they stand in. */
export function writeMedia(body: readonly Block[]): Record<'image' | 'video' | 'audio', Thing[]> {
  const found: Record<'image' | 'video' | 'audio', Thing[]> = { image: [], video: [], audio: [] }
  for (const block of body) {
    if (block.kind !== 'media') continue
    const property = block.medium === 'video' || block.medium === 'audio' ? block.medium : 'image'
    for (const { href, mimeType, width, height } of block.renditions ?? []) {
      found[property].push({
        '@type': TYPES[property],
        name: block.id,
        contentUrl: href,
        encodingFormat: mimeType,
        width,
        height,
        caption: block.caption,
        creditText: block.credit,
        inLanguage: block.language,
      })
    }
  }
  return found
}

const TYPES = { image: 'ImageObject', video: 'VideoObject', audio: 'AudioObject' } as const

/** Items and pages that belong to the story. */
export const writeLinks = ({ links = [] }: Article): Thing[] =>
  links.map(({ rel, href, guid, title }) => {
    const work = { '@type': 'CreativeWork', name: title, identifier: guid, url: href }
    return rel === undefined ? work : { '@type': 'LinkRole', linkRelationship: rel, citation: work }
  })
