import fc from 'fast-check'
import * as z from 'zod'
import { Article, type Dateline } from '../../src/entries/schema'
import * as strings from './strings'

type Schema = z.core.$ZodType
type Definition = z.core.$ZodTypes['_zod']['def']

/** Whether values are drawn with every optional part, or with some. */
interface Manner {
  readonly full: boolean
}

/** Returns the definition of a schema, which TypeScript can narrow by its `type`. */
const definition = (schema: Schema): Definition => (schema as z.core.$ZodTypes)._zod.def // the one cast

/** Generators of values by the id of a type, for types that need more than their schema says. */
const BY_ID: Readonly<Record<string, (schema: Schema, manner: Manner) => fc.Arbitrary<unknown>>> = {
  Text: () => strings.text,
  Line: () => strings.line,
  Code: () => strings.code,
  Uri: () => strings.uri,
  UriReference: () => strings.uriReference,
  Email: () => strings.email,
  LanguageTag: () => strings.languageTag,
  IsoDate: () => strings.isoDate,
  Instant: () => strings.instant,
  IsoTime: () => strings.isoTime,
  CountryCode: () => fc.constantFrom('CN', 'NO', 'US'),
  SubdivisionCode: () => fc.constantFrom('US-WA', 'NO-03', 'ES-B'),
  Extensions: (_, { full }) =>
    fc.dictionary(key, extension.value, { minKeys: full ? 1 : 0, maxKeys: 4, noNullPrototype: true }),
  Table: (schema, manner) => table(schema, manner),
}

const drawn = new Map<string, Map<Schema, fc.Arbitrary<unknown>>>([
  ['full', new Map()],
  ['some', new Map()],
])

/** Generates values that a schema accepts. */
function values(schema: Schema, manner: Manner): fc.Arbitrary<unknown> {
  const known = drawn.get(manner.full ? 'full' : 'some')
  const before = known?.get(schema)
  if (before) return before
  const made = fresh(schema, manner)
  known?.set(schema, made)
  return made
}

function fresh(schema: Schema, manner: Manner): fc.Arbitrary<unknown> {
  for (let at: Schema | undefined = schema; at; at = at._zod.parent) {
    const named = BY_ID[z.globalRegistry.get(at)?.id ?? '']
    if (named) return named(schema, manner)
  }
  const def = definition(schema)
  switch (def.type) {
    case 'optional':
    case 'default':
      return values(def.innerType, manner)
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'boolean':
      return fc.boolean()
    case 'number':
      return number(schema)
    case 'union':
      return fc.oneof(...def.options.map((option) => values(option, manner)))
    case 'array':
      return array(def.element, manner, leastOf(def))
    case 'object':
      return object(def.shape, manner)
    default:
      throw new Error(`no values for a schema of type ${def.type}: teach test/support/arbitrary.ts`)
  }
}

/** Generates numbers between the bounds of a schema, often the bounds themselves. */
function number(schema: Schema): fc.Arbitrary<number> {
  const def = definition(schema)
  const bound = z.object({ check: z.enum(['greater_than', 'less_than']), value: z.number() })
  const bounds = (def.checks ?? []).flatMap((check) => bound.safeParse(check._zod.def).data ?? [])
  const min = Math.max(Number.MIN_SAFE_INTEGER, ...bounds.filter((b) => b.check === 'greater_than').map((b) => b.value))
  const max = Math.min(Number.MAX_SAFE_INTEGER, ...bounds.filter((b) => b.check === 'less_than').map((b) => b.value))
  if (def.type === 'number' && 'format' in def) {
    const small = fc.integer({ min, max: Math.min(max, min + 40) })
    return fc.oneof(fc.constantFrom(min, max), small, fc.integer({ min, max }))
  }
  return fc.oneof(fc.constantFrom(min, max, 0.5), fc.double({ min, max, noNaN: true })).map((value) => value + 0)
}

/** Returns the minimum number of entries of a list: one, or the minimum of its schema. */
function leastOf(def: Definition): number {
  const bound = z.object({ check: z.literal('min_length'), minimum: z.number() })
  const bounds = (def.checks ?? []).flatMap((check) => bound.safeParse(check._zod.def).data ?? [])
  return Math.max(1, ...bounds.map(({ minimum }) => minimum))
}

function array(element: Schema, manner: Manner, minLength: number): fc.Arbitrary<unknown> {
  const def = definition(element)
  const some = fc.array(values(element, manner), { minLength, maxLength: def.type === 'union' ? 6 : 3 })
  if (def.type !== 'union' || !manner.full) return some
  return fc
    .tuple(...def.options.map((option) => values(option, manner)))
    .chain((each) => some.map((more) => [...each, ...more]))
}

function object(shape: Readonly<Record<string, Schema>>, manner: Manner): fc.Arbitrary<unknown> {
  const { marks, ...rest } = shape
  const model = Object.fromEntries(Object.entries(rest).map(([name, schema]) => [name, values(schema, manner)]))
  const requiredKeys = Object.keys(rest).filter((name) => manner.full || rest[name]?._zod.optin !== 'optional')
  const plain = fc.record(model, { requiredKeys, noNullPrototype: true })
  if (!marks) return plain
  return plain.chain((value) => {
    const text = z.object({ text: z.string() }).safeParse(value).data?.text
    return text ? marksIn(text).map((found) => (found.length ? { ...value, marks: found } : value)) : fc.constant(value)
  })
}

const markKind = fc.oneof(
  fc.constantFrom('emphasis', 'strong', 'subscript', 'superscript').map((kind) => ({ kind })),
  strings.uri.map((href) => ({ kind: 'link', href })),
)

/** Generates marks that fit a text: of whole characters, in order, nested, never crossing. */
function marksIn(text: string): fc.Arbitrary<{ start: number; end: number }[]> {
  const edges: number[] = []
  for (let at = 0; at <= text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) edges.push(at)
  const edge = fc.constantFrom(...edges)
  return fc.array(fc.tuple(edge, edge, markKind), { maxLength: 4 }).map((drawn) => {
    const marks = drawn
      .filter(([a, b]) => a !== b)
      .map(([a, b, kind]) => ({ ...kind, start: Math.min(a, b), end: Math.max(a, b) }))
      .sort((a, b) => a.start - b.start || b.end - a.end)
    return marks.filter((mark, i) => marks.slice(0, i).every((m) => m.end <= mark.start || m.end >= mark.end))
  })
}

/** Generates tables with rows of one length, with or without a header. */
function table(schema: Schema, manner: Manner): fc.Arbitrary<unknown> {
  const def = definition(schema)
  if (def.type !== 'object' || !def.shape.rows || !def.shape.header) throw new Error('the table is not what it was')
  const { rows, header: _, ...rest } = def.shape
  const row = definition(rows)
  const cells = row.type === 'array' ? definition(row.element) : row
  if (cells.type !== 'array') throw new Error('a row is not what it was')
  const cell = values(cells.element, manner)
  const textOf = z.array(z.looseObject({ text: z.string().optional() }))
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
    .chain(([width, height, headed]) => {
      const oneRow = fc.array(cell, { minLength: width, maxLength: width })
      const body = fc.array(oneRow, { minLength: height, maxLength: height })
      return fc.tuple(object(rest, manner), body, oneRow).map(([plain, rows, header]) => {
        const hasText = textOf.parse(header).some((c) => c.text !== undefined)
        return { ...Object(plain), ...((headed || manner.full) && hasText ? { header } : {}), rows }
      })
    })
}

const key = fc
  .oneof(
    strings.line,
    fc.constantFrom('constructor', 'toString', 'a.b', 'no', '1', '<<', '$schema', 'title', '#a', '- a', "it's"),
  )
  .filter((name) => name !== '__proto__')

const scalar = fc.oneof(
  strings.text,
  strings.isoTime,
  fc.constantFrom('no', 'null', '~', '1.10', '0x1f', '12:30:45', 'true', '=', '<<', '.inf'),
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.constantFrom(1e21, 1e-7, 5e-324, 1.7976931348623157e308, 0.1, -1.5e300, 9007199254740991, 100, 1e20),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
)

/** Generates values for `extensions`: scalars, and lists and records of them, a few levels deep. */
const extension = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

/** Generates articles with `values`, and asserts that the schema accepts each unchanged. */
const article_ = (manner: Manner): fc.Arbitrary<Article> =>
  values(Article, manner).map((value) => asText(Article.parse(value)))

/** Makes a text of an item of another class that has no words: formats for texts refuse it, which tests of their own show. */
function asText(article: Article): Article {
  const hasText = article.body.some((block) =>
    block.kind === 'embed' ? block.caption !== undefined : block.kind !== 'media' && block.kind !== 'separator',
  )
  return hasText || !article.item?.class ? article : { ...article, item: { ...article.item, class: 'text' } }
}

/** Generates any article that the schema accepts, with some of its parts. */
export const article = (): fc.Arbitrary<Article> => article_({ full: false })

/** Generates articles with every part filled, and a block of every kind in the body. */
export const fullArticle = (): fc.Arbitrary<Article> => article_({ full: true })

/** Generates articles with every field filled, and datelines whose parts occur in their text, as in copy. */
export const filedArticle = (): fc.Arbitrary<Article> =>
  fullArticle().map((value) => ({
    ...value,
    ...(value.dateline && { dateline: filed(value.dateline) }),
    body: value.body.map((block) =>
      block.kind === 'paragraph' && block.dateline ? { ...block, dateline: filed(block.dateline) } : block,
    ),
  }))

const filed = (dateline: Dateline): Dateline => {
  const { places = [], date, credits = [] } = dateline
  const around = places.map(({ text, region, country }) => [text, region, country].filter(Boolean).join(', '))
  const text = [around.join('/'), date?.text, credits.map((credit) => credit.text).join('/')]
  return { ...dateline, text: text.filter(Boolean).join(' — ') || dateline.text }
}
