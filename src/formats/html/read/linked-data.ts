import { isRecord } from '../../../text/is-record'
import { pushAll } from '../../../text/push-all'

/** A field that the metadata of a page has. */
export type DataField =
  | 'headline'
  | 'author'
  | 'published'
  | 'updated'
  | 'section'
  | 'keyword'
  | 'site'
  | 'language'
  /** The address of a picture that stands for the story. */
  | 'image'
  /** Whether the story is free to read: `true`, `false`. */
  | 'free'

/** One value of a story in JSON-LD, such as its headline. */
interface DataValue {
  readonly field: DataField
  readonly text: string
  /** Type and property: `NewsArticle.headline`. */
  readonly name: string
  /** Whether the value is the name of an `Organization`. */
  readonly isOrganization?: true
}

/** Types of schema.org that are stories: `NewsArticle`, `LiveBlogPosting`, `Report`. */
const STORY = /(?:Article|Posting)$|^Report$/

/** Types of schema.org that are pages: `WebPage`, `AboutPage`. */
const PAGE = /Page$/

const PROPERTIES: readonly (readonly [name: string, field: DataField])[] = [
  ['headline', 'headline'],
  ['alternativeHeadline', 'headline'],
  ['author', 'author'],
  ['creator', 'author'],
  ['datePublished', 'published'],
  ['dateModified', 'updated'],
  ['articleSection', 'section'],
  ['keywords', 'keyword'],
  ['inLanguage', 'language'],
  ['isAccessibleForFree', 'free'],
]

const MOST = 1000 // parts of an object or list

/**
 * Returns the metadata of the stories in a script of JSON-LD, those in a `@graph` included. Empty for malformed JSON.
 *
 * @example
 * linkedData('{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ada Lind"}]}')
 * // [{ field: 'author', text: 'Ada Lind', name: 'NewsArticle.author' }]
 */
export function linkedData(source: string): DataValue[] {
  const whole = parseScript(source)
  if (whole === undefined) return []
  const open: unknown[] = [whole]
  const things = thingsById(whole)
  const found: DataValue[] = []
  const ofPages: DataValue[] = [] // times of the page itself, which count where the data has no story
  for (let next = 0; next < open.length && next < MOST; next++) {
    const one = open[next]
    if (Array.isArray(one)) pushAll(open, one.slice(0, MOST))
    else if (isRecord(one)) {
      const type = typesOf(one).find((name) => STORY.test(name))
      if (type)
        for (const [name, field] of PROPERTIES)
          for (const { text, isOrganization } of namesIn(one[name], things))
            for (const part of field === 'keyword' ? text.split(/\s*[,;]\s*/).filter(Boolean) : [text])
              found.push({ field, text: part, name: `${type}.${name}`, ...(isOrganization && { isOrganization }) })
      else open.push(one['@graph'], one.mainEntity)
      if (typesOf(one).some((name) => PAGE.test(name)))
        for (const [name, field] of PROPERTIES)
          if (field === 'published' || field === 'updated')
            for (const { text } of namesIn(one[name], things)) ofPages.push({ field, text, name: `WebPage.${name}` })
    }
  }
  return [...found, ...ofPages]
}

/** Parses a script of JSON-LD. Many sites put it in a comment, or break lines inside its texts. Undefined for malformed JSON. */
function parseScript(source: string): unknown {
  const text = source.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, '')
  for (const one of [text, text.replace(/[\0-\x1f]+/g, ' ')])
    try {
      return JSON.parse(one)
    } catch {}
  return undefined
}

const typesOf = (one: Record<string, unknown>): string[] =>
  [one['@type']].flat().filter((type): type is string => typeof type === 'string')

/** Types of schema.org that are groups of people: `Organization`, `NewsMediaOrganization`. */
const GROUP = /Organization$/

/** The things of a document by their `@id`. */
type Things = ReadonlyMap<unknown, Record<string, unknown>>

/** Returns the things of a `@graph` or list that have an `@id`, by which the stories beside them refer to them. */
function thingsById(whole: unknown): Things {
  const graph = isRecord(whole) ? whole['@graph'] : whole
  const all: readonly unknown[] = Array.isArray(graph) ? graph.slice(0, MOST) : []
  return new Map(all.flatMap((one) => (isRecord(one) && typeof one['@id'] === 'string' ? [[one['@id'], one]] : [])))
}

/**
 * Returns the texts of a value, a list or an object with a `name`: `Ada Lind` for `{ "@type": "Person", "name": "Ada Lind" }`, or for
 * `{ "@id": "#ada" }` if a thing of the document has this id and name.
 */
function namesIn(value: unknown, things: Things): Pick<DataValue, 'text' | 'isOrganization'>[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, MOST) : [value]
  return list.flatMap((given) => {
    const one = isRecord(given) && given.name === undefined ? (things.get(given['@id']) ?? given) : given
    if (typeof one === 'boolean') return [{ text: String(one) }]
    const name = isRecord(one) ? one.name : one
    if (typeof name !== 'string' || !name) return []
    return [
      { text: name, ...(isRecord(one) && typesOf(one).some((type) => GROUP.test(type)) && { isOrganization: true }) },
    ]
  })
}
