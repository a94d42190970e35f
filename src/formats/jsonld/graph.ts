import { fields, type JsonRecord, list, words } from '../json/loose'

/** The types of schema.org that an article may have, without the address of the vocabulary. */
const KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `NewsArticle Article ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle
  ReviewNewsArticle AskPublicNewsArticle LiveBlogPosting BlogPosting SocialMediaPosting Report TechArticle
  ScholarlyArticle SatiricalArticle AdvertiserContentArticle`.split(/\s+/),
)

/** The types of a thing, by their bare names: `NewsArticle` of `https://schema.org/NewsArticle` and of `schema:NewsArticle`. */
export const typesOf = (thing: JsonRecord): string[] =>
  list(thing['@type'] ?? thing.type).flatMap((type) => words(type)?.replace(/^.*[/#:]/, '') ?? [])

const isArticle = (thing: JsonRecord): boolean => typesOf(thing).some((type) => KINDS.has(type))

/** How deep an article may stand in other things, such as the page it is on. */
const DEPTH = 4

/** A document of JSON-LD: its articles, and the things that others refer to by name. */
export class Graph {
  readonly articles: JsonRecord[] = []
  private readonly named = new Map<string, JsonRecord>()

  constructor(values: readonly unknown[]) {
    for (const value of values) this.gather(value, 0)
  }

  /** A thing; where it is but a reference to another of the document, that other. */
  thing(value: unknown): JsonRecord {
    const given = fields(value)
    const id = words(given['@id'])
    return id !== undefined && Object.keys(given).length === 1 ? (this.named.get(id) ?? given) : given
  }

  /** Things one after the other; a text among them is a thing of that name. */
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
