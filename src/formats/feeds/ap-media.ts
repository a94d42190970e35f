import type { Media } from '../../article'
import { text as asText, code, count, line, uri } from '../accept'
import { type Fields, fields, known, some, words } from '../json/loose'

const MEDIA: ReadonlyMap<string, Media['medium']> = /* @__PURE__ */ new Map([
  ['picture', 'picture'],
  ['photo', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

/** Whether something that belongs to a story is a picture, film or sound with files of its own; others are told as links. */
export const isShown = (one: Fields): boolean =>
  MEDIA.has(words(one.type) ?? '') && Object.keys(fields(one.renditions)).length > 0

/** A picture, film or sound with its files. */
export function readMedia(item: Fields, type: string): Media[] {
  const medium = MEDIA.get(type)
  const files = Object.values(fields(item.renditions))
    .map(fields)
    .flatMap((one) => {
      const href = uri(words(one.href))
      if (!href) return []
      return [
        known({
          href,
          role: code(words(one.rel)?.toLowerCase()),
          mimeType: code(words(one.mimetype)),
          width: count(words(one.width), 999_999),
          height: count(words(one.height), 999_999),
        }),
      ]
    })
  const photographer = fields(item.photographer)
  const found = known({
    medium,
    caption: asText(words(item.description_caption) ?? words(item.caption)),
    credit: line(words(item.description_creditline)) ?? line(words(photographer.name)),
    renditions: some(files),
  })
  return medium || found.caption ? [{ kind: 'media', ...found }] : []
}
