import type { Article, Block, SubjectKind } from '../../article'
import type { Thing } from './shape'

/** Writes the subjects of an article, with their names in other languages and their addresses in other schemes. */
export const writeSubjects = ({ subjects = [] }: Article): Thing[] =>
  subjects.map(({ name, scheme, code, uri, kind, names = [], sameAs = [] }) => {
    const type = kind && SUBJECT_TYPES[kind]
    const isTerm = scheme !== undefined || code !== undefined
    const addresses = [uri, ...sameAs.map((one) => one.uri)].filter((one) => one !== undefined)
    return {
      '@type': isTerm ? (type ? ['DefinedTerm', type] : 'DefinedTerm') : (type ?? 'Thing'),
      name,
      alternateName: names.length ? names.map((one) => ({ '@value': one.name, '@language': one.language })) : undefined,
      termCode: code,
      inDefinedTermSet: scheme,
      sameAs: addresses.length > 1 ? addresses : addresses[0],
    }
  })

/** The schema.org type of each kind of subject that has one. */
const SUBJECT_TYPES: Readonly<Partial<Record<SubjectKind, string>>> = {
  person: 'Person',
  organisation: 'Organization',
  geoArea: 'Place',
  event: 'Event',
}

/** Writes the files of pictures, videos and audio as things, by schema.org property. */
export function writeMedia(body: readonly Block[]): Record<'image' | 'video' | 'audio', Thing[]> {
  const found: Record<'image' | 'video' | 'audio', Thing[]> = { image: [], video: [], audio: [] }
  for (const block of body) {
    if (block.kind !== 'media') continue
    const property = block.medium === 'video' || block.medium === 'audio' ? block.medium : 'image'
    for (const { href, mimeType, width, height } of block.renditions ?? []) {
      found[property].push({
        '@type': TYPES[property],
        name: block.id,
        url: property === 'image' ? href : undefined,
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

/** Writes the links of an article: related items and pages. */
export const writeLinks = ({ links = [] }: Article): Thing[] =>
  links.map(({ rel, href, guid, title }) => {
    const work = { '@type': 'CreativeWork', name: title, identifier: guid, url: href }
    return rel === undefined ? work : { '@type': 'LinkRole', linkRelationship: rel, citation: work }
  })
