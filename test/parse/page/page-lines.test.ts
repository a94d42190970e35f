import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'
import { faults } from '../../support/laws'

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Business', 'Culture', 'Travel', 'Podcasts', 'Newsletters', 'Log in']
const STORY = [
  'The ferry between Norhamn and the outer islands stopped on Tuesday after a crack was found in the hull, the operator said.',
  'Some 400 passengers of the ferry were stranded overnight at the terminal in Norhamn, where volunteers handed out soup.',
  'The operator hopes to sail again on Friday, once divers have looked at the hull of the ferry and found no other crack.',
]
const FOOT = [
  'Most read',
  'Bus crash in the north',
  'Fish prices rise',
  'Snow expected',
  'About us',
  'Contact',
  'Privacy',
]
const HEADLINE = 'Ferry to the islands stops after crack found'
const BYLINE = 'By Ada Lind'

const read = (lines: readonly string[]) => {
  const copy = lines.join('\n')
  const story = parse(copy)
  expect(faults(copy, story)).toEqual([])
  const dropped = story.dropped.map(({ start, end }) => copy.slice(start, end).trim())
  const body = story.article.body.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text }) => text)
    return 'text' in block ? [block.text] : []
  })
  return { headline: story.article.headline, body, dropped }
}

describe('lines of a scraped page', () => {
  it('may be indented', () => {
    const { headline, body, dropped } = read([
      ...MENU.map((entry) => `  ${entry}`),
      HEADLINE,
      BYLINE,
      ...STORY,
      ...FOOT,
    ])
    expect(headline).toBe(HEADLINE)
    expect(body).toEqual(STORY)
    expect(dropped).toContain('Weather')
  })

  it('keep their numbered parts, down to the last', () => {
    const parts = [1, 2, 3, 4].flatMap((number) => [
      `${number}. Island of the number ${number}`,
      `$${number}9.50`,
      'It has a quay, a shop and a school.',
    ])
    const { body, dropped } = read([...MENU, HEADLINE, BYLINE, ...STORY, 'Jump to: islands', ...parts, ...FOOT])
    expect(body.join('\n')).toContain('$49.50')
    expect(body.join('\n')).toContain('Island of the number 4')
    expect(dropped).toContain('Fish prices rise')
  })

  it('drop numbered links that follow one another', () => {
    const links = ['1. Bus crash in the north', '2. Fish prices rise', '3. Snow expected', '4. Mayor resigns']
    const { body } = read([
      ...MENU,
      HEADLINE,
      BYLINE,
      ...STORY,
      'Most read',
      ...links,
      'About us',
      'Contact',
      'Privacy',
    ])
    expect(body).toEqual(STORY)
  })

  it('have the whole headline where it is shown again in two lines', () => {
    const whole = `Islands live: ${HEADLINE}`
    const { headline } = read([...MENU, whole, 'Print', whole, 'Islands live:', HEADLINE, BYLINE, ...STORY, ...FOOT])
    expect(headline).toBe(whole)
  })

  it('have no path with the headline at its end for the headline', () => {
    const { headline, dropped } = read([...MENU, `HomeNewsIslands${HEADLINE}`, HEADLINE, BYLINE, ...STORY, ...FOOT])
    expect(headline).toBe(HEADLINE)
    expect(dropped).toContain('Sport')
  })

  it('drop marks without letters outside the story', () => {
    const copy = [...MENU, HEADLINE, BYLINE, ...STORY, ...FOOT, '/', '×', '/'].join('\n')
    expect(parse(copy).article.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('the time of a page', () => {
  it.each([
    ['2026年3月3日 8時05分', '2026-03-03T08:05:00'],
    ['2026年3月3日08:00 来源：海岸网', '2026-03-03T08:00:00'],
    ['2-3 minutes', undefined],
  ])('%s', (line, at) => {
    const { published } = parse([HEADLINE, 'Ada Lind', line, ...STORY].join('\n\n')).article
    expect(published?.at).toBe(at)
    if (at === undefined) expect(published).toBeUndefined()
  })
})
