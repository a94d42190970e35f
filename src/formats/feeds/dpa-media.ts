import type { Media } from '../../article'
import { fields, type JsonRecord, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { toText as asText, toCode, toCount, toLine, toUriReference } from '../parse-values'

const MEDIA: ReadonlyMap<string, Media['medium']> = /* @__PURE__ */ new Map([
  ['image', 'picture'],
  ['picture', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

/** Reads an associated picture, graphic, video or audio file as a media block. An empty list for other items. */
export function readMedia(association: JsonRecord): Media[] {
  const medium = MEDIA.get(words(association.type) ?? '')
  if (!medium) return []
  const files = list(association.renditions)
    .map(fields)
    .flatMap((one) => {
      const href = toUriReference(words(one.url))
      if (!href) return []
      return [
        withoutUndefined({
          href,
          role: toCode(words(one.role)),
          mimeType: toCode(words(one.mimetype)),
          width: toCount(words(one.width), 999_999),
          height: toCount(words(one.height), 999_999),
        }),
      ]
    })
  const found = withoutUndefined({
    id: toLine(words(association.urn)),
    medium,
    caption: asText(words(association.caption)) ?? asText(words(association.headline)),
    credit: toLine(words(association.creditline)),
    renditions: nonEmpty(files),
  })
  return [{ kind: 'media', ...found }]
}
