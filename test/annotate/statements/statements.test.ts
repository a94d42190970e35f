import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, annotateText } from '../../../src/annotate/annotate'
import type { Annotations, Article, Speaker, Statement } from '../../../src/article'
import { sourceSpans } from '../../../src/diagnostics/story'
import { parse } from '../../../src/parse/parse'
import { runs } from '../../support/draws'
import { statementCases } from '../../support/statement-fixtures'

const at = (path: string): URL => new URL(path, import.meta.url)

type Stretch = readonly [start: number, end: number]
type SeedRow = readonly [kind: string, force: string, cue: Stretch, speaker: Stretch, content: Stretch]

describe('the statements of the seed', () => {
  const story = annotate(parse(readFileSync(at('../../../seeds/xi-chongqing.txt'))))
  const expected: { statements: SeedRow[] } = JSON.parse(
    readFileSync(at('../../../seeds/xi-chongqing.expected.json'), 'utf8'),
  )
  const places = ({ path, start, end }: { path: string; start: number; end: number }): Stretch[] =>
    sourceSpans(story, path, start, end).map((span) => [span.start, span.end])

  const all = story.article.annotations?.statements ?? []
  const statements = all.filter(({ kind }) => kind !== 'free indirect')

  it('are found in order, each with cue, speaker and content', () => {
    const rows = statements.map(({ kind, force, cue, speaker, content }) => [
      kind,
      force,
      ...(cue ? places(cue) : []),
      ...(speaker?.mention ? places(speaker.mention) : []),
      ...content.flatMap(places),
    ])
    expect(rows).toEqual(inOrder(expected.statements))
  })

  it('are all by one man, whatever he is called', () => {
    const xi = story.article.annotations?.people?.find(({ name }) => name === 'Xi Jinping')
    expect(new Set(all.map(({ speaker }) => speaker?.person))).toEqual(new Set([xi?.id]))
  })

  it('continue in a paragraph without a cue, with less confidence', () => {
    const free = all.filter(({ kind }) => kind === 'free indirect')
    expect(free.map(({ content, confidence }) => [content.flatMap(places), confidence])).toEqual([
      [[[4387, 4613]], 0.3],
    ])
  })

  /** Statements are in the order of their content. */
  function inOrder(rows: readonly SeedRow[]): SeedRow[] {
    return [...rows].sort((a, b) => a[4][0] - b[4][0])
  }
})

/** Formats a statement as in the fixture, with the identity of its speakers if the case gives it. */
function row({ kind, force, cue, speaker, speakers, chain = [], content }: Statement, nameOf?: NameOf): string {
  const who = (one: Speaker): string | undefined => nameOf?.(one.person ?? one.organisation ?? one.place)
  const names = (speakers ?? (speaker ? [speaker] : [])).map((one) => who(one) ?? (speakers && one.mention?.text))
  const identity = nameOf && names.some(Boolean) ? ` = ${names.join(' + ')}` : ''
  const through = nameOf ? chain.map((one) => ` through ${one.mention?.text}`).join('') : ''
  const words = content.map(({ text }) => text).join(' … ')
  return [`${kind} ${force}`, cue?.text ?? '-', (speaker?.mention?.text ?? '-') + identity + through, words].join(' | ')
}

type NameOf = (id: string | undefined) => string | undefined

function namesIn({ people = [], organisations = [], places = [] }: Annotations): NameOf {
  const names = new Map([...people, ...organisations, ...places].map(({ id, name }) => [id, name]))
  return (id) => (id === undefined ? undefined : names.get(id))
}

describe('statements', () => {
  it.each(statementCases())('$language: $title', ({ language, text, rows, named }) => {
    const annotations = annotateText(text, { language })
    expect((annotations.statements ?? []).map((one) => row(one, named ? namesIn(annotations) : undefined))).toEqual(
      rows,
    )
  })
})

describe('labels in headlines', () => {
  it.each([
    ['en', 'Berg: Road will open', 'Berg'],
    ['en', 'Police: Two killed in crash', 'Police'],
    ['en', 'Two killed in crash: police', 'police'],
    ['de', 'Polizei: Zwei Tote bei Unfall', 'Polizei'],
    ['en', 'Review: A new bridge', undefined],
    ['en', 'Norway: The bridge opens', undefined],
    ['fr', 'Espagne: le pont rouvre après dix ans', undefined],
    ['de', 'Berlin: Brücke öffnet wieder', undefined],
    ['es', 'España: el puente reabre', undefined],
  ])('%s: %s', (language, headline, speaker) => {
    const body = [{ kind: 'paragraph' as const, text: 'Anna Berg opened the bridge.' }]
    const article: Article = { headline, language, body }
    const statements = annotate(article).annotations?.statements ?? []
    expect(statements.map((one) => one.speaker?.mention?.text)).toEqual(speaker ? [speaker] : [])
  })
})

describe('confidence', () => {
  it('falls with what speaks against a statement', () => {
    const texts = [
      'Berg said that the road was safe.',
      'Berg said the road was safe.',
      'Berg came to say the road was safe.',
      'Berg believes the road is safe.',
    ]
    const confidences = texts.map((text) => annotateText(text).statements?.[0]?.confidence ?? 0)
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
    expect(new Set(confidences).size).toBe(texts.length)
    expect(confidences[0]).toBeGreaterThan(0.95)
  })
})

describe('speakers', () => {
  const text = [
    'President Anna Berg met Senator John Holm on Monday.',
    'Holm said the road was safe. He added that it would open.',
    '“It is not safe,” Mrs. Berg said. She told reporters that Holm was wrong.',
    'The channel quoted Holm as saying that she knew it.',
    'Holm reported that Berg said nothing.',
  ].join('\n\n')
  const { people = [], statements = [] } = annotateText(text)
  const nameOf = (id: string | undefined): string | undefined => people.find((person) => person.id === id)?.name

  it('are identified by names, by pronouns and through other speakers', () => {
    expect(
      statements.map(({ cue, speaker, chain }) =>
        [cue?.text, nameOf(speaker?.person), ...(chain ?? []).map(({ mention }) => mention?.text)].join(' | '),
      ),
    ).toEqual([
      'said | John Holm',
      'added | John Holm',
      'said | Anna Berg',
      'told | Anna Berg',
      'as saying | John Holm | The channel',
      'reported | John Holm',
      'said | Anna Berg | Holm',
    ])
  })
})

/** Words and marks that make the rules run into each other. */
const scraps = fc
  .array(
    fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        "'",
        '’',
        '«',
        '»',
        '„',
        '「',
        '」',
        ', ',
        '. ',
        ': ',
        ' - ',
        '? ',
        '; ',
        '\n',
        '\n\n',
        '(',
        ')',
      ],
      ...[
        ' said ',
        ' he ',
        ' that ',
        ' the ',
        ' Smith ',
        ' told ',
        ' according to ',
        ' who ',
        ' saying ',
        ' has ',
        ' of ',
      ],
      ...[
        ' and ',
        ' to ',
        ' sagte ',
        ' dijo que ',
        '说',
        '表示',
        'と述べた',
        ' قال ',
        ' word',
        ' 12',
        "'s ",
        '😀',
        '\u0000',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('any text', () => {
  const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'zh', 'ja', 'ko', 'ar', 'ru', 'xx')

  it('returns statements whose anchors lie in the text and match it', () => {
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), languages, (text, language) => {
        const annotations: Annotations = annotateText(text, { language })
        for (const { content, cue, speaker } of annotations.statements ?? [])
          for (const anchor of [...content, cue, speaker?.mention])
            if (anchor) {
              expect(text.slice(anchor.start, anchor.end)).toBe(anchor.text)
              expect(anchor.text).not.toMatch(/\n\s*\n/)
            }
      }),
      { numRuns: runs(100) },
    )
  })

  it.each([
    ['es', 'La ley, dijo el alcalde, será votada. '],
    ['it', 'Il ponte - ha detto la ministra - resterà chiuso. '],
  ])('stay linear with many speakers inside one quotation: %s', (language, sentence) => {
    const size = (length: number): number =>
      JSON.stringify(annotateText(`«${sentence.repeat(length / sentence.length)}»`, { language })).length
    expect(size(20_000)).toBeLessThan(2.2 * size(10_000))
  })
})
