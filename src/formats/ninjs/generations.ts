import type { JsonRecord } from '../json/loose'
import { splitAddress } from './address'
import type { Concept, File, Ninjs, NinjsText } from './shape'

/** The versions of the standard that are written, one of each generation. */
export type NinjsStandard = '3.2' | '2.2' | '1.6'

/** How each of them says the shape that they have in common. */
export const GENERATIONS: Readonly<Record<NinjsStandard, (item: Ninjs) => JsonRecord>> = {
  '3.2': (item) => renamed(item, CAMEL),
  '2.2': (item) => renamed({ ...item, associations: item.associations?.map(({ rel: _, ...item }) => item) }, new Map()),
  '1.6': (item) => first(item),
}

/** The names of the third generation that are not those of the second. */
const CAMEL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['embargoed', 'embargoedUntil'],
  ...`contentType charCount wordCount contactInfo symbolType firstCreated versionCreated contentCreated pubStatus
    copyrightHolder copyrightNotice usageTerms edNote infoSources`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name] as const),
])

/** A value with its names changed, and without what is nothing. */
function renamed(value: object, names: ReadonlyMap<string, string>): JsonRecord {
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(parts.map(([name, part]) => [names.get(name) ?? name, inside(part, names)]))
}

function inside(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((part) => inside(part, names))
  return typeof value === 'object' && value !== null ? renamed(value, names) : value
}

/** The first generation: one property a text, lists in the singular, a code beside the address of its scheme, records by name. */
function first(item: Ninjs): JsonRecord {
  const { name: _, rel: _rel, standard, headlines, descriptions, bodies, by, ...rest } = item
  const { people, organisations, places, subjects, genres, infosources, renditions, associations, ...plain } = rest
  const text = bodies?.find(({ contenttype }) => contenttype === 'text/plain')
  return renamed(
    {
      $standard: standard,
      ...plain,
      byline: by,
      headline: textOf(headlines, 'main'),
      headline_subhead: textOf(headlines, 'subhead'),
      description_text: descriptions?.map(({ value }) => value).join('\n'),
      body_html: bodies?.find(({ contenttype }) => contenttype === 'text/html')?.value,
      body_text: text?.value,
      charcount: text?.charcount,
      wordcount: text?.wordcount,
      person: people?.map(concept),
      organisation: organisations?.map(concept),
      place: places?.map(concept),
      subject: subjects?.map(concept),
      genre: genres?.map(concept),
      infosource: infosources?.map(concept),
      renditions:
        renditions &&
        byName(renditions, ({ name: _, contenttype: mimetype, ...file }: File) => ({ ...file, mimetype })),
      associations: associations && byName(associations, first),
    },
    new Map(),
  )
}

const textOf = (texts: readonly NinjsText[] | undefined, role: string): string | undefined =>
  texts?.find((one) => one.role === role)?.value

function concept({ uri, literal, role, rel, ...rest }: Concept): object {
  return { ...rest, rel: rel ?? role, ...(uri === undefined ? { code: literal } : splitAddress(uri)) }
}

function byName<T extends { readonly name?: string | undefined }>(
  items: readonly T[],
  write: (item: T) => object,
): object {
  return Object.fromEntries(items.map((item, i) => [`${item.name ?? i + 1}`, write(item)]))
}
