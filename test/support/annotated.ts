import fc from 'fast-check'
import { type Anchor, type Annotations, Article, type Block } from '../../src/article/schema'
import { wordsIn } from '../../src/formats/inline/words'
import { article, fullArticle } from './arbitrary'

/** Paragraphs of a story that names and quotes people. */
const QUOTED_BODY: readonly Block[] = [
  {
    kind: 'paragraph',
    text: '“We won’t,” said Liv Berg, the minister. „Kommt nicht infrage“, said Xi Jinping of Bergen University.',
  },
  { kind: 'quote', text: '"Both sides at the table," Berg and Holm said in Bergen.\n"Now."', source: 'Liv Berg' },
]

/** Generates articles whose annotations have anchors in their texts: nested, crossing, at the edges of marks, doubled, and some stale. */
export const annotatedArticle = (full: boolean): fc.Arbitrary<Article> =>
  (full ? fullArticle() : article()).chain((plain) => {
    const value = { ...plain, body: [...plain.body, ...QUOTED_BODY] }
    const texts = wordsIn(value).filter(({ text }) => text.trim())
    return annotations(texts).map((drawn) => {
      const { sentences, times } = plain.annotations ?? {}
      return Article.parse({
        ...value,
        annotations: { ...(sentences && { sentences }), ...(times && { times }), ...drawn },
      })
    })
  })

const NAMES = ['Liv Berg', 'Xi Jinping', 'Bergen', 'Bergen University', 'a  b', 'x', 'x-2', 'Berg; Holm', '<b>"&']
const IDS = ['a', 'b', 'c', 'person:x', 'organisation:x']
const name = fc.constantFrom(...NAMES)
const id = fc.constantFrom(...IDS)

function annotations(texts: readonly { path: string; text: string }[]): fc.Arbitrary<Annotations> {
  const anchor = fc.constantFrom(...texts).chain(anchorIn)
  const mentions = fc.array(anchor, { maxLength: 4 })
  const optional = { requiredKeys: ['id', 'name', 'mentions'] as const, noNullPrototype: true } as const
  const role = fc.record({ text: name, organisation: id }, { requiredKeys: ['text'], noNullPrototype: true })
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 4 })
  const speaker = fc.record(
    { mention: anchor, person: id, organisation: id, place: id },
    { requiredKeys: [], noNullPrototype: true },
  )
  return fc.record(
    {
      people: some(
        fc.record(
          {
            id,
            name,
            given: fc.constantFrom('Liv', 'Jinping', 'x'),
            family: fc.constantFrom('Berg', 'Xi'),
            roles: some(role),
            mentions,
          },
          { requiredKeys: [...optional.requiredKeys], noNullPrototype: true },
        ),
      ),
      organisations: some(
        fc.record(
          { id, name, acronym: fc.constantFrom('BU', 'a b', 'Bergen University of old'), parent: id, mentions },
          { requiredKeys: [...optional.requiredKeys], noNullPrototype: true },
        ),
      ),
      places: some(
        fc.record(
          {
            id,
            name,
            countryCode: fc.constantFrom('NO', 'CN'),
            subdivisionCode: fc.constantFrom('NO-46'),
            geonames: fc.constantFrom(1, 3161732, 9999999999),
            candidates: fc.constant([1, 2]),
            mentions,
          },
          { requiredKeys: [...optional.requiredKeys], noNullPrototype: true },
        ),
      ),
      statements: some(
        fc.record(
          {
            kind: fc.constantFrom('direct' as const, 'direct' as const, 'partial' as const, 'indirect' as const),
            content: some(anchor),
            cue: anchor,
            speaker,
            speakers: fc.array(speaker, { minLength: 2, maxLength: 3 }),
            confidence: fc.constantFrom(0.5, 1),
          },
          { requiredKeys: ['kind', 'content'], noNullPrototype: true },
        ),
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
}

/** The spans of the paragraphs above that annotations mark. */
const STRETCHES = [
  '“We won’t,”',
  'We won’t,',
  'Liv Berg',
  'Berg',
  'Xi Jinping',
  'Bergen',
  'Bergen University',
  'Kommt nicht infrage',
  'Both sides at the table,',
  'Now.',
  '"Now."',
  'Berg and Holm',
  'Holm',
]

function anchorIn({ path, text }: { path: string; text: string }): fc.Arbitrary<Anchor> {
  const edges = [0, ...[...text].map((c) => c.length)].map(
    (
      (at) => (length: number) =>
        (at += length)
    )(0),
  )
  const known = STRETCHES.flatMap((stretch) => {
    const start = text.indexOf(stretch)
    return start < 0 ? [] : [{ start, end: start + stretch.length }]
  })
  const edge = fc.constantFrom(...edges)
  const any = fc.tuple(edge, edge).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const stretch = known.length ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, any) : any
  return fc.tuple(stretch, fc.integer({ min: 0, max: 19 })).map(([{ start, end }, luck]) => {
    const words = text.slice(start, end)
    const from = start + words.length - words.trimStart().length
    const trimmed = words.trim()
    if (!trimmed) return { path, start: 0, end: 1, text: 'stale' }
    return { path, start: from, end: from + trimmed.length, text: luck ? trimmed : `${trimmed}x` }
  })
}
