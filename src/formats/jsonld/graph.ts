import { fields, type JsonRecord, list, words } from '../json/loose'

/** The schema.org types that are read as an article, by their bare names. */
const KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `NewsArticle Article ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle
  ReviewNewsArticle AskPublicNewsArticle LiveBlogPosting BlogPosting SocialMediaPosting Report TechArticle
  ScholarlyArticle SatiricalArticle AdvertiserContentArticle`.split(/\s+/),
)

/** Returns the types of a thing by their bare names: `NewsArticle` for `https://schema.org/NewsArticle` and `schema:NewsArticle`. */
export const typesOf = (thing: JsonRecord): string[] =>
  list(thing['@type'] ?? thing.type).flatMap((type) => words(type)?.replace(/^.*[/#:]/, '') ?? [])

const isArticle = (thing: JsonRecord): boolean => typesOf(thing).some((type) => KINDS.has(type))

/** The maximum depth of an article inside other things, such as its page. */
const DEPTH = 4

/** The articles of a JSON-LD document, and the things in it that have an `@id`. */
export class Graph {
  readonly articles: JsonRecord[] = []
  private readonly named = new Map<string, JsonRecord>()

  constructor(values: readonly unknown[]) {
    for (const value of values) this.gather(value, 0)
  }

  /** Returns a thing. For a reference such as `{"@id": "#author"}`, returns the thing with this `@id`, if the document has it. */
  thing(value: unknown): JsonRecord {
    const given = fields(value)
    const id = words(given['@id'])
    return id !== undefined && Object.keys(given).length === 1 ? (this.named.get(id) ?? given) : given
  }

  /** Returns a list of things, references resolved. A string is a thing with this name. */
  things(value: unknown): JsonRecord[] {
    return list(value).map((one) => (typeof one === 'string' ? { name: one } : this.thing(one)))
  }

  private gather(value: unknown, depth: number): void {
    const thing = fields(value)
    const id = words(thing['@id'])
    if (id !== undefined && Object.keys(thing).length > 1) this.named.set(id, thing)
    if (isArticle(thing)) this.articles.push(thing)
    else if (depth < DEPTH) {
      for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
        for (const part of list(thing[name])) this.gather(part, depth + 1)
      }
    }
  }
}
