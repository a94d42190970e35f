import type { Article, Block, ConceptReference, SubjectKind } from '../../article'
import { genresOf } from '../genres'
import { oneOrMore, type Thing } from './shape'

/** Writes the subjects of an article: names in other languages, addresses in other schemes, broader concepts. */
export const writeSubjects = ({ subjects = [] }: Article): Thing[] =>
  subjects.map(({ name, scheme, code, uri, kind, names = [], sameAs = [], broader = [] }) => {
    const property = kind && BROADER[kind]
    return {
      ...writeConcept({ name, scheme, code }, kind),
      alternateName: names.length ? names.map((one) => ({ '@value': one.name, '@language': one.language })) : undefined,
      sameAs: oneOrMore([uri, ...sameAs.map((one) => one.uri)].filter((one) => one !== undefined)),
      ...(property && { [property]: oneOrMore(broader.map((one) => writeConcept(one, kind))) }),
    }
  })

/** Writes the genres of an article: a name alone as text, all others as concepts. */
export const writeGenres = (article: Article): (string | Thing)[] =>
  genresOf(article).map(({ name, ...codes }) =>
    name !== undefined && Object.keys(codes).length === 0 ? name : writeConcept({ name, ...codes }, undefined),
  )

/** Writes a concept: a defined term if it has a code, and the type of its kind. */
function writeConcept({ name, scheme, code, uri }: ConceptReference, kind: SubjectKind | undefined): Thing {
  const type = kind && SUBJECT_TYPES[kind]
  const isTerm = scheme !== undefined || code !== undefined
  return {
    '@type': isTerm ? (type ? ['DefinedTerm', type] : 'DefinedTerm') : (type ?? 'Thing'),
    name,
    termCode: code,
    inDefinedTermSet: scheme,
    sameAs: uri,
  }
}

/** The property for the broader concept, for each kind of subject that has one in schema.org. */
export const BROADER: Readonly<Partial<Record<SubjectKind, string>>> = {
  organisation: 'parentOrganization',
  geoArea: 'containedInPlace',
  event: 'superEvent',
}

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
