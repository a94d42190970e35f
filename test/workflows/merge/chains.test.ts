import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/entries'
import { type Merge, merge } from '../../../src/entries/merge'

/** A story of fixtures/merge/stories.txt. */
interface ChainStory {
  readonly language: string
  readonly name: string
  readonly head: string
  readonly paragraphs: readonly (readonly string[])[]
  readonly figure: readonly [string, string]
  readonly person: readonly [string, string]
  readonly quote: string
  readonly add: string
  readonly title: string
  readonly rewrite: string
}

function storiesIn(text: string): ChainStory[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [first = '', ...lines] = part.trim().split('\n')
      const all = (key: string): string[] =>
        lines.flatMap((line) => (line.startsWith(`${key}: `) ? [line.slice(key.length + 2).trim()] : []))
      const one = (key: string): string => all(key)[0] ?? ''
      const change = (key: string): [string, string] => one(key).split(' -> ') as [string, string] // the fixture has both sides
      const [language = '', name = ''] = first.split(' ')
      return {
        language,
        name,
        head: one('head'),
        paragraphs: all('text').map((line) => line.split(/\s*\/\s*/)),
        figure: change('figure'),
        person: change('name'),
        ...{ quote: one('quote'), add: one('add'), title: one('title'), rewrite: one('rewrite') },
      }
    })
}

const stories = storiesIn(readFileSync('fixtures/merge/stories.txt', 'utf8'))

const glue = (language: string): string => (language === 'zh' || language === 'ja' ? '' : ' ')
const articleOf = (
  { language }: ChainStory,
  headline: string,
  paragraphs: readonly (readonly string[])[],
): Article => ({
  item: { guid: 'urn:x:1' },
  headline,
  language,
  body: paragraphs
    .filter(({ length }) => length > 0)
    .map((sentences) => ({ kind: 'paragraph', text: sentences.join(glue(language)) })),
})
const swapped = (paragraphs: ChainStory['paragraphs'], [from, to]: readonly [string, string], at?: number) =>
  paragraphs.map((sentences, i) =>
    at === undefined || at === i ? sentences.map((one) => one.replaceAll(from, to)) : sentences,
  )

/** Versions by the agency: original, writethru with another figure, correction of a name without the quote, kill. */
function agencyVersions(story: ChainStory): [Article, Article, Article, Article] {
  const { paragraphs, head, figure, person, quote } = story
  const writethru = swapped(paragraphs, figure, 0)
  const corrected = swapped(writethru, person).map((sentences) => sentences.filter((one) => one !== quote))
  const newHead = head.replaceAll(...figure)
  return [
    articleOf(story, head, paragraphs),
    articleOf(story, newHead, writethru),
    articleOf(story, newHead, corrected),
    { ...articleOf(story, head, []), notices: [{ kind: 'kill', text: 'A kill is mandatory.' }] },
  ]
}

const texts = ({ headline = '', body }: Article): string[] => [
  headline,
  ...body.map((block) => ('text' in block ? block.text : '')),
]
const whole = (article: Article | undefined): string => (article ? texts(article).join('\n') : '')
/** Every text that the result shows somebody as open. */
const shown = ({ conflicts, stale }: Merge): string =>
  [
    ...conflicts.flatMap(({ base, ours, theirs }) => [base, ours, theirs].map((place) => place?.text)),
    ...stale.map(({ place }) => place.text),
  ].join('\n')

/** The desk's edits of the original, each with what has to survive. */
const edits: Readonly<
  Record<string, (story: ChainStory, base: Article) => { readonly ours: Article; readonly local: readonly string[] }>
> = {
  'cuts the last paragraph and adds its own': (story, base) => ({
    ours: { ...base, body: [...base.body.slice(0, -1), { kind: 'paragraph', text: story.add }] },
    local: [story.add],
  }),
  'writes its own headline': (story, base) => ({ ours: { ...base, headline: story.title }, local: [story.title] }),
  'rewrites the first sentence': (story) => {
    const [[, ...others] = [], ...rest] = story.paragraphs
    return { ours: articleOf(story, story.head, [[story.rewrite, ...others], ...rest]), local: [story.rewrite] }
  },
  'puts the quote first, splits paragraphs and adds a sentence': (story) => {
    const [first = [], second = [], ...rest] = story.paragraphs
    const others = second.filter((one) => one !== story.quote)
    return {
      ours: articleOf(story, story.head, [
        [story.quote],
        ...first.map((one) => [one]),
        [...others, story.add],
        ...rest,
      ]),
      local: [story.add],
    }
  },
}

const chains = stories.flatMap((story) =>
  Object.entries(edits).map(([edit, make]) => ({ name: `${story.language} ${story.name}`, edit, story, make })),
)

it('there are a hundred chains', () => {
  expect(chains.length).toBe(100)
})

describe.each(chains)('$name: the desk $edit', ({ story, make, edit }) => {
  const [original, writethru, correction, kill] = agencyVersions(story)
  const { ours, local } = make(story, original)
  const first = merge(original, ours, writethru)
  const second = merge(writethru, first.article ?? ours, correction)

  it('no local edit is silently lost', () => {
    for (const result of [first, second])
      for (const text of local) expect(`${whole(result.article)}\n${shown(result)}`).toContain(text)
  })

  it('no stale fact is silently kept', () => {
    const [old, fresh] = story.figure
    expect(first.facts).toContainEqual(
      expect.objectContaining({
        kind: 'figure',
        before: expect.stringContaining(old),
        after: expect.stringContaining(fresh),
      }),
    )
    expect(
      second.facts.some(
        ({ before, after }) =>
          story.person[0].includes(before) || before.includes(story.person[0]) || after === story.person[1],
      ),
    ).toBe(true)
    if (first.article) expectNoneSilent(first, first.article, writethru, old)
    if (second.article)
      for (const gone of [story.person[0], story.quote]) expectNoneSilent(second, second.article, correction, gone)
  })

  it('what the agency changed comes in', () => {
    if (edit !== 'rewrites the first sentence') {
      expect(whole(first.article)).toContain(story.paragraphs[0]?.[0]?.replaceAll(...story.figure))
      expect(first.conflicts).toEqual(
        edit === 'writes its own headline' ? [expect.objectContaining({ path: 'headline' })] : [],
      )
    } else expect(first.conflicts).toMatchObject([{ kind: 'changed', path: 'body' }])
    const names = story.paragraphs[1]?.[1]?.replaceAll(...story.person)
    expect(whole(second.article)).toContain(names)
    expect(whole(second.article)).not.toContain(story.quote)
  })

  it('a kill never merges', () => {
    const last = merge(correction, second.article ?? ours, kill)
    expect(last).toMatchObject({ status: 'killed', conflicts: [{ kind: 'killed' }] })
    expect(last.article).toBeUndefined()
  })
})

/** Expects each text of the merged article with the old words to be the agency's own, a conflict, or found as stale. */
function expectNoneSilent(result: Merge, article: Article, theirs: Article, words: string): void {
  const own = texts(theirs)
  const open = shown(result)
  for (const text of texts(article)) {
    const at = new RegExp(
      `(?<![\\p{Nd}\\p{L}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{Nd}\\p{Script=Latin}\\p{Script=Cyrillic}])`,
      'u',
    )
    const isWord = /^\p{Script=Han}|[\p{P}]/u.test(words) ? text.includes(words) : at.test(text)
    if (!isWord || own.includes(text)) continue
    expect(open, text).toContain(words)
  }
}
