import * as z from 'zod'

/** A JSON Schema, as far as coverage reads it. */
const Node = z.looseObject({
  $ref: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
})
type Node = z.infer<typeof Node>

/** Part of a schema, and its name: `Byline.authors`. */
interface Place {
  readonly node: Node
  readonly name: string
}

/** Lists the fields of a JSON Schema, and those that an article fills: `Item.guid`, `Notice.kind=kill`. */
export class SchemaCoverage {
  readonly #root: Node
  readonly #types: Readonly<Record<string, unknown>>

  constructor(schema: unknown) {
    this.#root = Node.parse(schema)
    this.#types = z.record(z.string(), z.unknown()).parse(this.#root.$defs)
  }

  /** Returns every field of the schema, and every value of a list of words. */
  fields(): Set<string> {
    const found = new Set<string>()
    const places: Place[] = [
      { node: this.#root, name: 'Article' },
      ...Object.entries(this.#types).map(([name, type]) => ({ node: Node.parse(type), name })),
    ]
    for (let place = places.pop(); place; place = places.pop()) {
      for (const word of place.node.enum ?? []) found.add(`${place.name}=${word}`)
      for (const inner of this.#inside(place)) {
        if (inner.name !== place.name) found.add(inner.name)
        if (inner.node.$ref === undefined) places.push(inner)
      }
    }
    for (const own of ['Article.$schema', 'Article.schemaVersion']) found.delete(own)
    return found
  }

  /** Returns the fields that an article fills. */
  filledBy(article: unknown): Set<string> {
    const found = new Set<string>()
    const open: [Place, unknown][] = [[{ node: this.#root, name: 'Article' }, article]]
    for (let next = open.pop(); next; next = open.pop()) {
      const [given, value] = next
      const place = this.#resolve(given)
      if (typeof value === 'string' && place.node.enum?.includes(value)) found.add(`${place.name}=${value}`)
      if (Array.isArray(value)) {
        const node = Node.safeParse(place.node.items).data
        if (node) for (const entry of value) open.push([{ node, name: place.name }, entry])
      }
      for (const choice of this.#choices(place)) if (fits(choice, value)) open.push([choice, value])
      for (const [key, part] of entriesOf(value)) {
        const node = Node.safeParse(place.node.properties?.[key]).data
        if (!node) continue
        found.add(`${place.name}.${key}`)
        open.push([{ node, name: `${place.name}.${key}` }, part])
      }
    }
    return found
  }

  #resolve(place: Place): Place {
    const name = place.node.$ref?.split('/').at(-1)
    return name === undefined ? place : { node: Node.parse(this.#types[name]), name }
  }

  #choices({ node, name }: Place): Place[] {
    return [...(node.oneOf ?? []), ...(node.anyOf ?? [])].map((one) => this.#resolve({ node: Node.parse(one), name }))
  }

  #inside({ node, name }: Place): Place[] {
    const named = Object.entries(node.properties ?? {}).map(([key, value]) => ({
      node: Node.parse(value),
      name: `${name}.${key}`,
    }))
    const nameless = [...(node.oneOf ?? []), ...(node.anyOf ?? []), node.items].flatMap((value) => {
      const inner = Node.safeParse(value).data
      return inner ? [{ node: inner, name }] : []
    })
    return [...named, ...nameless]
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

/** Whether a choice is the one for a value: of records, the one with the same `kind`. */
function fits({ node }: Place, value: unknown): boolean {
  const { kind } = node.properties ?? {}
  if (kind === undefined) return true
  const of = z.looseObject({ const: z.unknown().optional(), enum: z.array(z.unknown()).optional() }).parse(kind)
  const own = Object.fromEntries(entriesOf(value)).kind
  return of.const === own || (of.enum?.includes(own) ?? (of.const === undefined && own !== undefined))
}
