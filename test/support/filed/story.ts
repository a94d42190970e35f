import fc from 'fast-check'
import type { Article, Block, Dateline } from '../../../src/article'
import type { Words } from './words'

/** A story as the desks of a language file it: a headline, a dateline and paragraphs, and each other part in some of them. */
export function story(words: Words): fc.Arbitrary<Article> {
  return fc
    .record({
      slugline: some(words.sluglines),
      take: some(words.takes),
      notices: few(words.notices, 1),
      embargo: some(words.embargoes),
      restrictions: few(words.restrictions, 1),
      editorsNotes: few(
        words.editorsNotes.map((text) => ({ text })),
        1,
      ),
      headline: fc.constantFrom(...words.headlines),
      subheadline: some(words.subheadlines),
      summaries: some([words.summary.map((text) => ({ text }))].filter((points) => points.length > 1)),
      byline: some(words.bylines),
      dateline: fc.constantFrom(...words.datelines),
      published: some(words.published),
      updated: some(words.updated),
      body: body(words),
      ended: some(words.signoffs),
      foot: foot(words),
    })
    .map(({ ended, foot, ...parts }) => present({ ...parts, ...ended, ...foot, language: words.language }))
}

/** What stands at the very end: whose the story is and how it may be used, or what a release closes with. */
const foot = (words: Words): fc.Arbitrary<Partial<Article>> =>
  fc.oneof(
    fc.record({ copyright: some(words.copyrights), usageTerms: some(words.usageTerms) }),
    fc.record({
      boilerplate: some(words.boilerplate),
      contacts: some(words.contacts),
      creditLine: some(words.creditLines),
    }),
  )

/** A part that one story in four has. */
const some = <T>(rows: readonly T[]): fc.Arbitrary<T | undefined> =>
  rows.length
    ? fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...rows) })
    : fc.constant(undefined)

/** A list that one story in four has, of different rows. */
const few = <T>(rows: readonly T[], most: number): fc.Arbitrary<T[] | undefined> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.shuffledSubarray([...rows], { minLength: 0, maxLength: Math.min(most, rows.length) }),
    )
    .map(([chance, list]) => (chance === 0 && list.length ? list : undefined))

/** An article of the parts that are there. */
const present = (
  parts: { readonly [Name in keyof Article]?: Article[Name] | undefined } & Pick<Article, 'body'>,
): Article => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as unknown as Article // the one cast: entries of an article

/** Paragraphs, with what else a body has between them: other blocks, a quotation over paragraphs, the datelines of a roundup. */
function body(words: Words): fc.Arbitrary<Block[]> {
  const text = fc
    .shuffledSubarray([...words.sentences], { minLength: 1, maxLength: 3 })
    .map((all) => all.join(words.joint))
  const texts = fc.uniqueArray(text, { minLength: 4, maxLength: 7 })
  const between = words.blocks.length
    ? fc.option(fc.constantFrom(...words.blocks), { nil: undefined })
    : fc.constant(undefined)
  return fc
    .record({
      texts,
      between,
      at: fc.integer({ min: 1, max: 2 }),
      quoted: fc.boolean(),
      roundup: some([words.datelines.slice(0, 3)]),
    })
    .map(({ texts, between, at, quoted, roundup = [] }) => {
      const [first = '', ...rest] = texts
      const paragraphs: Block[] = rest.map((text, i) => paragraph(text, roundup.length > 1 ? roundup[i] : undefined))
      const quotation = quoted ? words.quotation.map((text) => paragraph(text)) : []
      return [
        paragraph(first),
        ...paragraphs.slice(0, at),
        ...(between ? [between] : []),
        ...paragraphs.slice(at),
        ...quotation,
      ]
    })
}

const paragraph = (text: string, dateline?: Dateline): Block => ({
  kind: 'paragraph',
  text,
  ...(dateline && { dateline }),
})
