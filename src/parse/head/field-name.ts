import { type FieldName, fieldNames } from '../../lexicon/field-names'
import { once, words } from '../../lexicon/words'
import { openingOf } from '../phrases'
import type { Tables } from '../tables'
import { isAuthorLabel } from './is-author-label'

/** The name of a field as it is looked up: in small letters, with one `i`, as Turkish capitals have two. `BAŞLIK`, `METİN` */
const keyOf = (name: string): string => name.toLowerCase().replaceAll('i\u0307', 'i').replaceAll('\u0131', 'i')

const namesOfFields = /* @__PURE__ */ once(
  () =>
    new Map(
      Object.entries(fieldNames).flatMap(([field, names]) =>
        words(names).map((name) => [keyOf(name), field as FieldName] as const),
      ),
    ),
)

/** Break between the parts of a name that a program made: `post_title`, `fields.byline`, `pubDate`. */
const PART = /[_.]+|(?<=\p{Ll})(?=\p{Lu})/u

/** Parts of names that are of the site, or of a picture: `site_title`, `og.image` */
const OTHER_OWNERS = new Set(['site', 'channel', 'feed', 'og', 'seo', 'meta', 'media', 'thumbnail'])

/** Returns what a field holds by its name, or by the last or first part of a name that a program made: `post_title`, `date_created`. */
function knownName(label: string): FieldName | undefined {
  const names = namesOfFields()
  const whole = names.get(keyOf(label))
  if (whole) return whole
  const parts = label.includes(' ') ? [] : label.split(PART).map(keyOf)
  const [owner = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return undefined
  const own = names.get(owner)
  return own === 'other' || OTHER_OWNERS.has(owner) ? 'other' : (names.get(last) ?? own)
}

/** Returns `published` or `updated` for a name that pages print before a time: `Mise en ligne`, `发布时间`. */
function timeName(line: string, label: string, { stamps }: Tables): 'published' | 'updated' | undefined {
  const phrase = stamps.opening(openingOf(line))
  return phrase && phrase.length >= label.length ? phrase.value : undefined
}

/** Returns `byline` for a name that a program made of a word for authors: `post_author`, `author.name` */
function authorName(label: string, tables: Tables): 'byline' | undefined {
  const parts = label.includes(' ') ? [] : label.split(PART)
  const last = parts.at(-1) === 'name' ? parts[0] : parts.at(-1)
  return parts.length > 1 && isAuthorLabel(`${last}:`, tables) ? 'byline' : undefined
}

/** Returns what a field holds by its name, `label`, which opens the line; `author` for a word for authors: `Autor`. Undefined for others. */
export const fieldNameOf = (line: string, label: string, tables: Tables): FieldName | 'author' | undefined =>
  knownName(label) ??
  (isAuthorLabel(line, tables) ? 'author' : (authorName(label, tables) ?? timeName(line, label, tables)))
