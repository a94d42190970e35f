import type { Block, Link, Media, Rendition } from '../../article'
import { code, count, language, line, text, uri } from '../accept'
import { type Fields, fields, known, list, some, words } from '../json/loose'
import { withBeside } from '../markup/file-types'
import type { Tell } from '../teller'
import { guidOfUri } from './address'
import { unify } from './unify'

const MEDIA: ReadonlyMap<unknown, Media['medium']> = /* @__PURE__ */ new Map([
  ['picture', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

/** Whether an item is a picture, a film or a sound. */
export const isMedia = (item: Fields): boolean => MEDIA.has(item.type)

/** The blocks with what the associated pictures, films and sounds add. */
export function withMedia(blocks: readonly Block[], item: Fields): Block[] {
  const associated = list(item.associations).map(unify).filter(isMedia)
  return withBeside(blocks, { files: associated.flatMap(filesOf), media: associated.flatMap(mediaOf) })
}

/** A picture, film or sound as a block, where there is anything to say of it. */
export function mediaOf(item: Fields): Media[] {
  const renditions = some(filesOf(item))
  const id = words(item.uri) ? line(guidOfUri(words(item.uri) ?? '')) : undefined
  const texts = list(item.descriptions).map(fields)
  const plain = texts.filter(({ role }) => role !== 'html') // Superdesk says the same again as HTML
  const said = (plain.length ? plain : texts).flatMap((one) => words(one.value) ?? [])
  const caption = text([...new Set(said)].join('\n'))
  const credit = line(list(item.infosources).map((one) => words(fields(one).name))[0]) ?? line(words(item.by))
  const found = known({
    id: renditions?.some(({ href }) => href === id) ? undefined : id,
    medium: MEDIA.get(item.type),
    caption: caption ?? text(headlineOf(item)),
    credit,
    renditions,
    language: language(words(item.language)),
  })
  return found.id || found.caption || found.renditions ? [{ kind: 'media', ...found }] : []
}

const headlineOf = (item: Fields): string | undefined =>
  words(fields(list(item.headlines)[0]).value) ?? words(item.title)

function filesOf(item: Fields): Rendition[] {
  return list(item.renditions)
    .map(fields)
    .flatMap((file) => {
      const href = uri(words(file.href))
      if (!href) return []
      const name = words(file.name)
      return [
        known({
          href,
          role: /^file\d*$/.test(name ?? '') ? undefined : code(name),
          mimeType: code(words(file.contenttype) ?? words(file.mimetype)),
          width: count(words(file.width), 999_999),
          height: count(words(file.height), 999_999),
        }),
      ]
    })
}

/** Items that belong to the story and are no pictures of it. */
export function readLinks(item: Fields, tell?: Tell): Link[] {
  return list(item.associations)
    .map(unify)
    .filter((one) => !isMedia(one))
    .flatMap((one) => {
      const address = words(one.uri)
      if (list(one.bodies).length) tell?.('left-out', `The text of the item “${address}” was left out.`)
      const page = uri(words(fields(list(one.renditions)[0]).href))
      const web = address !== undefined && !page && /^https?:/.test(address) ? uri(address) : undefined
      const link = known({
        rel: code(words(one.rel)),
        href: page ?? web,
        guid: address === undefined || web ? undefined : line(guidOfUri(address)),
        title: line(headlineOf(one)),
      })
      return link.href || link.guid ? [link] : []
    })
}
