import type { Article, ItemClass, Link, Media } from '../../article'
import { toNinjsUri, uriOfGuid } from './address'
import type { Ninjs } from './shape'

/**
 * Writes media with files, links and associated items as associations.
 * The captions of media are also in the figures of the body; the association adds the files with their types.
 */
export function writeAssociations({ body, links = [], associations = [] }: Article): Ninjs[] | undefined {
  const media = body.filter((block) => block.kind === 'media')
  const found = [
    ...media.flatMap((one, i) => writeMedia(one, `media${i + 1}`)),
    ...links.flatMap((one, i) => writeLink(one, `link${i + 1}`)),
    ...associations.flatMap(({ class: kind, ...one }, i) =>
      writeLink(one, `${ASSOCIATION}${i + 1}`).map((item) => ({ ...item, type: typeOf(kind) })),
    ),
  ]
  return found.length ? found : undefined
}

function writeMedia({ id, medium, caption, credit, renditions, language }: Media, name: string): Ninjs[] {
  const files = (renditions ?? []).filter(({ href }) => toNinjsUri(href))
  const [first] = files
  if (!first) return []
  const names = new Set<string>()
  const written = files.map(({ href, role, mimeType, width, height }) => {
    const key = freeName(role && /^[A-Za-z0-9_]+$/.test(role) ? role : 'file', names)
    return { name: key, href, contenttype: mimeType, width, height }
  })
  return [
    {
      name,
      uri: id === undefined ? first.href : uriOfGuid(id),
      rel: 'media',
      type: medium ?? 'picture',
      language,
      descriptions:
        caption === undefined ? undefined : [{ role: 'caption', contenttype: 'text/plain', value: caption }],
      infosources: credit === undefined ? undefined : [{ name: credit, role: 'credit' }],
      renditions: written,
    },
  ]
}

/** Returns a name that no other file of the picture has: `file`, `file2`. Adds it to `taken`. */
function freeName(wanted: string, taken: Set<string>): string {
  for (let name = wanted, number = 2; ; name = `${wanted}${number++}`) {
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

/** The prefix of the names of associated items. */
const ASSOCIATION = 'association'

/** The item types of ninjs. */
const TYPES: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(
  'text audio video picture graphic composite component event planning'.split(' '),
)

/** Returns the type of an item: its class if ninjs has a type for it, otherwise `text`. */
export const writtenType = ({ item }: Pick<Article, 'item'>): string => typeOf(item?.class) ?? 'text'

const typeOf = (kind: ItemClass | undefined): string | undefined => (TYPES.has(kind) ? kind : undefined)

function writeLink({ rel, href: page, guid, title }: Link, name: string): Ninjs[] {
  const href = toNinjsUri(page)
  if (href === undefined && guid === undefined) return []
  return [
    {
      name,
      rel,
      uri: guid === undefined ? (href ?? '') : uriOfGuid(guid),
      headlines: title === undefined ? undefined : [{ value: title }],
      renditions: guid !== undefined && href !== undefined ? [{ name: 'web', href }] : undefined,
    },
  ]
}
