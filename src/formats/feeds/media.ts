import type { Media, Rendition } from '../../article'
import { withoutUndefined } from '../json/loose'
import { toText as asText, toCode, toCount, toUri } from '../parse-values'
import { content, elements, type XmlElement } from '../xml/tree'
import { lineIn, wordsOf } from './html'

/** Reads the files of Media RSS and the enclosures of an entry as media blocks. A thumbnail counts if there is no other file. */
export function readMedia(item: XmlElement, depth: number): Media[] {
  const groups = [item, ...elements(item, 'group')]
  const names = groups.some((group) => elements(group, 'content', 'enclosure').some(({ attributes }) => attributes.url))
    ? ['content', 'enclosure']
    : ['thumbnail']
  return groups.flatMap((group) =>
    elements(group, ...names).flatMap((one): Media[] => {
      const { url, type, medium, width, height } = one.attributes
      const href = toUri(url)
      if (!href) return []
      const part = (name: string) =>
        [one, group].flatMap((at) => elements(at, name).map(content)).find((text) => text.trim())
      const file: Rendition = withoutUndefined({
        href,
        mimeType: toCode(type),
        width: toCount(width, 999_999),
        height: toCount(height, 999_999),
      })
      const found = withoutUndefined({
        medium: MEDIA.get(medium ?? type?.split('/')[0]),
        caption: asText(
          wordsOf(
            elements(one, 'description').map(content)[0] ?? (group === item ? undefined : part('description')),
            depth,
          ),
        ),
        credit: lineIn(part('credit'), depth),
      })
      return [{ kind: 'media', ...found, renditions: [file] }]
    }),
  )
}

const MEDIA: ReadonlyMap<string | undefined, Media['medium']> = /* @__PURE__ */ new Map([
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)
