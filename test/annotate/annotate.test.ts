import { describe, expect, it } from 'vitest'
import { annotate, annotateText } from '../../src/annotate/annotate'
import type { AnnotatedStory } from '../../src/annotate/annotated'
import { parse } from '../../src/parse/parse'

describe('annotate', () => {
  const copy = 'Mayor calls vote\n\nBERLIN (AP) - The mayor has called a vote. It is on Monday.\n'

  it('returns a story for a story, an article for an article, otherwise unchanged', () => {
    const story = parse(copy)
    const annotated = annotate(story)
    expect({ ...annotated, article: { ...annotated.article, annotations: undefined } }).toEqual({
      ...story,
      article: { ...story.article, annotations: undefined },
    })
    expect(annotate(story.article)).toEqual(annotated.article)
    expect(annotate(annotated)).toEqual(annotated)
  })

  it('anchors sentences in the texts of the article', () => {
    expect(annotate(parse(copy)).article.annotations?.sentences).toEqual([
      { path: 'headline', start: 0, end: 16, text: 'Mayor calls vote' },
      { path: 'body.0.text', start: 0, end: 28, text: 'The mayor has called a vote.' },
      { path: 'body.0.text', start: 29, end: 45, text: 'It is on Monday.' },
    ])
  })

  it('reads a plain text by paragraphs', () => {
    expect(annotateText('One text\n \nAnd one more.\n').sentences).toEqual([
      { path: 'text', start: 0, end: 8, text: 'One text' },
      { path: 'text', start: 11, end: 24, text: 'And one more.' },
    ])
    expect(annotateText(' \n ')).toEqual({})
  })
})

describe('a gazetteer that annotates a text while it is asked for a place', () => {
  const text = 'Jane Doe went to Tarwick on Friday, Ole Hansen said in Moss Harbour.'
  const asked = (find: () => never[]) => annotateText(text, { language: 'en', gazetteer: { name: 'own', find } })

  it('is refused, and the next text is read as before', () => {
    const other = 'Ann Roe of Bergen Shipping said so. “Yes,” she added.'
    expect(() => asked(() => [annotateText(other) as never])).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining('annotateText') }),
    )
    expect(() => asked(() => [annotate(parse(text)) as never])).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
    expect(asked(() => [])).toEqual(annotateText(text, { language: 'en' }))
  })

  it('may parse one', () => {
    const parsing = asked(() => {
      parse(text)
      return []
    })
    expect(parsing).toEqual(annotateText(text, { language: 'en' }))
  })
})

describe('times without a day to be reckoned from', () => {
  const timesOf = (text: string) => annotateText(text).times?.map(({ type, value }) => [type, value])

  it.each([
    'He came on Monday.',
    'It fell last week.',
    'She left on the 24th.',
    'They met tonight.',
    'It began a year ago.',
    'It opened on May 3.',
    'It rained three days later.',
    'He spoke at 9 a.m.',
    'They ate on Thanksgiving.',
  ])('%s has a time without a day', (text) => {
    const [[, value] = []] = timesOf(text) ?? []
    expect(timesOf(text)).toHaveLength(1)
    expect(value ?? 'T').toMatch(/^T/)
  })

  it('keep a value that depends on no day', () => {
    expect(timesOf('In 1998 they stayed for two weeks; now they come every Friday.')).toEqual([
      ['DATE', '1998'],
      ['DURATION', 'P2W'],
      ['DATE', 'PRESENT_REF'],
      ['SET', 'XXXX-WXX-5'],
    ])
  })
})

describe('a story remembers the options of parse', () => {
  const copy = 'Mayor calls vote\n\nBERLIN (AP) - The mayor has called a vote. It is on Monday.\n'
  const firstTime = ({ article }: AnnotatedStory) => article.annotations.times?.[0]?.value

  it('counts from the date that the story was parsed with', () => {
    expect(firstTime(annotate(parse(copy, { date: '2024-03-06' })))).toBe(
      firstTime(annotate(parse(copy), { date: '2024-03-06' })),
    )
    expect(firstTime(annotate(parse(copy, { date: '2024-03-06' })))).toMatch(/^2024-03-/)
    expect(firstTime(annotate(parse(copy)))).toBeUndefined()
  })

  it('counts from another date if it is given, and from the day of the dateline before that of parse', () => {
    expect(firstTime(annotate(parse(copy, { date: '2024-03-06' }), { date: '2020-01-01' }))).toMatch(/^20(19|20)-/)
    const dated = parse(copy.replace('BERLIN', 'BERLIN, March 1'), { date: '2024-03-20' })
    expect(firstTime(annotate(dated))).toBe(annotate(dated.article).annotations.times?.[0]?.value)
  })
})

it('annotations are present in a story in which nothing is found', () => {
  expect(annotate({ body: [] }).annotations).toEqual({})
})
