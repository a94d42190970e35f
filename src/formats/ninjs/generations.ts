import type { JsonRecord } from '../json/loose'
import { splitAddress } from './address'
import type { Concept, File, Ninjs, NinjsText } from './shape'

/** The ninjs versions that can be written, one of each generation. */
export type NinjsStandard = '3.2' | '2.2' | '1.6'

/** Converts the common shape of an item to each version. The common shape has the names of ninjs 2. */
export const GENERATIONS: Readonly<Record<NinjsStandard, (item: Ninjs) => JsonRecord>> = {
  '3.2': (item) => renamed(item, CAMEL),
  '2.2': (item) =>
    renamed(
      { ...withOldType(item), associations: item.associations?.map(({ rel: _, ...item }) => withOldType(item)) },
      new Map(),
    ),
  '1.6': (item) => first(withOldType(item)),
}

/** The types that ninjs 3 introduced. */
const NEW_TYPES: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['event', 'planning'])

/** Returns the type of an item in ninjs 1 and 2; undefined for one that ninjs 3 introduced. */
export const oldType = (type: string | undefined): string | undefined => (NEW_TYPES.has(type) ? undefined : type)

const withOldType = (item: Ninjs): Ninjs => ({ ...item, type: oldType(item.type) })

/** Names of ninjs 3 that differ from ninjs 2, by the name in ninjs 2: `altids` → `altIds`. */
const CAMEL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['embargoed', 'embargoedUntil'],
  ...`altIds rightsInfo langId linkedRights encodedRights digitalSourceType trustIndicators contentType charCount wordCount contactInfo symbolType firstCreated versionCreated contentCreated pubStatus
    copyrightHolder copyrightNotice usageTerms edNote infoSources`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name] as const),
])

/** Renames the properties of a value at all depths, and removes undefined ones. */
function renamed(value: object, names: ReadonlyMap<string, string>): JsonRecord {
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(parts.map(([name, part]) => [names.get(name) ?? name, inside(part, names)]))
}

function inside(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((part) => inside(part, names))
  return typeof value === 'object' && value !== null ? renamed(value, names) : value
}

/**
 * Converts an item to ninjs 1: one property per text (`headline`), singular list names (`person`).
 * Concepts have a code beside the URI of their scheme; renditions and associations are objects by name.
 */
function first(item: Ninjs): JsonRecord {
  const { name: _, rel: _rel, standard, headlines, descriptions, bodies, by, ...rest } = item
  const { people, organisations, places, subjects, genres, infosources, renditions, associations, ...others } = rest
  const { altids, trustindicators, ...plain } = others
  const text = bodies?.find(({ contenttype }) => contenttype === 'text/plain')
  return renamed(
    {
      $standard: standard,
      ...plain,
      byline: by,
      headline: textOf(headlines, 'main'),
      ...byRole(
        'headline',
        headlines?.filter(({ role }) => role !== 'main'),
      ),
      ...byRole(
        'description',
        descriptions?.filter(({ role }) => role !== 'summary'),
      ),
      description_text:
        descriptions
          ?.filter(({ role }) => role === 'summary')
          .map(({ value }) => value)
          .join('\n') || undefined,
      body_html: bodies?.find(({ contenttype }) => contenttype === 'text/html')?.value,
      body_text: text?.value,
      charcount: text?.charcount,
      wordcount: text?.wordcount,
      person: people?.map(concept),
      organisation: organisations?.map(concept),
      place: places?.map(concept),
      altids: altids && Object.fromEntries(altids.map(({ role, value }, i) => [role ?? `id${i + 1}`, value])),
      trustindicator: trustindicators?.map(({ role, href }) => ({ scheme: role, href })),
      subject: subjects?.map(concept),
      genre: genres?.map(concept),
      infosource: infosources?.map(concept),
      renditions:
        renditions &&
        byName(renditions, ({ name: _, contenttype: mimetype, ...file }: File) => ({ ...file, mimetype })),
      associations: associations && byName(associations, (item) => first(withOldType(item))),
    },
    new Map(),
  )
}

const textOf = (texts: readonly NinjsText[] | undefined, role: string): string | undefined =>
  texts?.find((one) => one.role === role)?.value

/** A role that can end a property name of ninjs 1: `headline_subhead`. Others are left out. */
const ROLE = /^[a-z0-9_]+$/

/** Returns texts as properties by role: `headline_short`. Of several with one role, the first is kept. */
function byRole(name: string, texts: readonly NinjsText[] = []): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { role = '', value } of texts) if (ROLE.test(role)) found[`${name}_${role}`] ??= value
  return found
}

function concept({ uri, literal, role, rel, ...rest }: Concept): object {
  return { ...rest, rel: rel ?? role, ...(uri === undefined ? { code: literal } : splitAddress(uri)) }
}

function byName<T extends { readonly name?: string | undefined }>(
  items: readonly T[],
  write: (item: T) => object,
): object {
  return Object.fromEntries(items.map((item, i) => [`${item.name ?? i + 1}`, write(item)]))
}
