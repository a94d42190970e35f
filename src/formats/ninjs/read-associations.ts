import type { Association, Block, Link, Media, Rendition } from '../../article'
import { withBeside } from '../body/file-types'
import type { Report } from '../create-reporter'
import { fields, type JsonRecord, list, nonEmpty, withoutUndefined, words } from '../json/loose'
import { toItemClass } from '../known-kinds'
import { toCode, toCount, toLanguageTag, toLine, toText, toUri, toUriReference } from '../parse-values'
import { guidOfUri } from './address'
import { normalizeGeneration } from './normalize-generation'

const MEDIA: ReadonlyMap<unknown, Media['medium']> = /* @__PURE__ */ new Map([
  ['picture', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

/** Whether an item is a picture, graphic, video or audio file of the story. */
export const isMedia = (item: JsonRecord): boolean => MEDIA.has(item.type) && !isOwn(item)

/**
 * Whether `toNinjs` named an associated item `association1` and so on.
 * It is then an item that belongs to the story, even if its type is `picture`.
 */
const isOwn = ({ name }: JsonRecord): boolean => /^association\d+$/.test(words(name) ?? '')

/** Returns the items associated with an item that are its pictures, graphics, videos and audio files. */
export const associatedMedia = (item: JsonRecord): JsonRecord[] =>
  list(item.associations).map(normalizeGeneration).filter(isMedia)

/** Returns the blocks with associated media added: files for figures, and media that no figure shows. */
export const withMedia = (blocks: readonly Block[], associated: readonly JsonRecord[]): Block[] =>
  withBeside(blocks, { files: associated.flatMap(filesOf), media: associated.flatMap(mediaOf) })

/** Returns a media item as a block; an empty list if it has no id, caption and files. */
export function mediaOf(item: JsonRecord): Media[] {
  const renditions = nonEmpty(filesOf(item))
  const id = words(item.uri) ? toLine(guidOfUri(words(item.uri) ?? '')) : undefined
  const texts = list(item.descriptions).map(fields)
  const plain = texts.filter(({ role }) => role !== 'html') // Superdesk repeats the description as HTML
  const captions = (plain.length ? plain : texts).flatMap((one) => words(one.value) ?? [])
  const caption = toText([...new Set(captions)].join('\n'))
  const credit = toLine(list(item.infosources).map((one) => words(fields(one).name))[0]) ?? toLine(words(item.by))
  const found = withoutUndefined({
    id: renditions?.some(({ href }) => href === id) ? undefined : id,
    medium: MEDIA.get(item.type),
    caption: caption ?? toText(headlineOf(item)),
    credit,
    renditions,
    language: toLanguageTag(words(item.language)),
  })
  return found.id || found.caption || found.renditions ? [{ kind: 'media', ...found }] : []
}

const headlineOf = (item: JsonRecord): string | undefined =>
  words(fields(list(item.headlines)[0]).value) ?? words(item.title)

function filesOf(item: JsonRecord): Rendition[] {
  return list(item.renditions)
    .map(fields)
    .flatMap((file) => {
      const href = toUriReference(words(file.href))
      if (!href) return []
      const name = words(file.name)
      return [
        withoutUndefined({
          href,
          role: /^file\d*$/.test(name ?? '') ? undefined : toCode(name),
          mimeType: toCode(words(file.contenttype) ?? words(file.mimetype)),
          width: toCount(words(file.width), 999_999),
          height: toCount(words(file.height), 999_999),
        }),
      ]
    })
}

/** Returns the associated items that are not media, as links. `report` receives a report for each text left out. */
export function readLinks(item: JsonRecord, report?: Report): Link[] {
  return list(item.associations)
    .map(normalizeGeneration)
    .filter((one) => !isMedia(one) && !isOwn(one))
    .flatMap((one) => linkOf(one, report) ?? [])
}

/** Returns the associated items that `toNinjs` wrote from `associations`. */
export function readOwnAssociations(item: JsonRecord): Association[] {
  return list(item.associations)
    .map(normalizeGeneration)
    .filter(isOwn)
    .flatMap((one) => {
      const found = linkOf(one)
      return found ? [withoutUndefined({ ...found, class: toItemClass(one.type) })] : []
    })
}

function linkOf(one: JsonRecord, report?: Report): Link | undefined {
  const address = words(one.uri)
  if (list(one.bodies).length) report?.('left-out', `Text of the associated item “${address}” was left out.`)
  const page = toUri(words(fields(list(one.renditions)[0]).href))
  const web = address !== undefined && !page && /^https?:/.test(address) ? toUri(address) : undefined
  const link = withoutUndefined({
    rel: toCode(words(one.rel)),
    href: page ?? web,
    guid: address === undefined || web ? undefined : toLine(guidOfUri(address)),
    title: toLine(headlineOf(one)),
  })
  return link.href || link.guid ? link : undefined
}
