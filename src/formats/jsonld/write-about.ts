import type { Article, Block } from '../../article'
import type { Thing } from './shape'

/** Writes the subjects of an article. */
export const writeSubjects = ({ subjects = [] }: Article): Thing[] =>
  subjects.map(({ name, scheme, code, uri }) => ({
    '@type': scheme !== undefined || code !== undefined ? 'DefinedTerm' : 'Thing',
    name,
    termCode: code,
    inDefinedTermSet: scheme,
    sameAs: uri,
  }))

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
