import type { Media } from '../../article'
import { fields, type JsonRecord, nonEmpty, withoutUndefined, words } from '../json/loose'
import { toText as asText, toCode, toCount, toLine, toUriReference } from '../parse-values'

const MEDIA: ReadonlyMap<string, Media['medium']> = /* @__PURE__ */ new Map([
  ['picture', 'picture'],
  ['photo', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

/** Whether an associated item is a picture, video or audio recording with files. Other items become links. */
export const isShown = (one: JsonRecord): boolean =>
  MEDIA.has(words(one.type) ?? '') && Object.keys(fields(one.renditions)).length > 0

/** Reads an item as a media block. An empty list if it is no media and has no caption. */
export function readMedia(item: JsonRecord, type: string): Media[] {
  const medium = MEDIA.get(type)
  const files = Object.values(fields(item.renditions))
    .map(fields)
    .flatMap((one) => {
      const href = toUriReference(words(one.href))
      if (!href) return []
      return [
        withoutUndefined({
          href,
          role: toCode(words(one.rel)?.toLowerCase()),
          mimeType: toCode(words(one.mimetype)),
          width: toCount(words(one.width), 999_999),
          height: toCount(words(one.height), 999_999),
        }),
      ]
    })
  const photographer = fields(item.photographer)
  const found = withoutUndefined({
    medium,
    caption: asText(words(item.description_caption) ?? words(item.caption)),
    credit: toLine(words(item.description_creditline)) ?? toLine(words(photographer.name)),
    renditions: nonEmpty(files),
  })
  return medium || found.caption ? [{ kind: 'media', ...found }] : []
}
