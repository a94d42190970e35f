import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../../../src/article/schema'
import { copyFormats, fromCopy, type HouseStyleName, readCopy, toCopy } from '../../../src/entries/copy'
import { parse } from '../../../src/entries/index'
import { isPublicationBlocked } from '../../../src/formats/is-publication-blocked'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'

const styles = Object.keys(copyFormats) as HouseStyleName[]

const story: Article = {
  slugline: 'FRANCE-WEATHER/',
  headline: 'Rain expected in Paris',
  byline: { text: 'By Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe' }] },
  dateline: { text: 'PARIS, April 24 (Reuters) -', places: [{ text: 'PARIS' }], credits: [{ text: 'Reuters' }] },
  body: [
    { kind: 'paragraph', text: 'Rain is expected in Paris this week, the weather service said on Wednesday.' },
    { kind: 'paragraph', text: 'It will last until Sunday, the service said in a statement.' },
    {
      kind: 'list',
      ordered: false,
      items: [{ text: 'Paris will have the most of it.' }, { text: 'Lyon will have less.' }],
    },
    { kind: 'paragraph', text: 'Farmers in the north were pleased, a union of theirs said.' },
  ],
  signoff: [{ kind: 'contributors', text: '(Reporting by Jane Doe; Editing by John Roe)' }],
}

describe('copy of a house style', () => {
  it.each<[HouseStyleName, string]>([
    ['plain', '   PARIS, April 24 (Reuters) - Rain is'],
    ['ap', '   PARIS, April 24 (Reuters) — Rain is'],
    ['reuters', 'PARIS, April 24 (Reuters) - Rain is'],
    ['afp', 'PARIS, April 24 (Reuters) – Rain is'],
    ['xinhua', '    PARIS, April 24 (Reuters) -- Rain is'],
    ['dpa', 'PARIS, April 24 (Reuters) - Rain is'],
  ])('%s sets the dateline as %j, and all parts are read back', (style, opening) => {
    const copy = toCopy(story, { style })
    expect(
      copy
        .split('\n')
        .find((line) => line.includes('Rain is'))
        ?.startsWith(opening),
    ).toBe(true)
    const read = fromCopy(copy)
    const { slugline, headline, signoff, body } = story
    expect(read).toMatchObject({ slugline, headline, signoff, body, byline: story.byline })
    expect(read.dateline).toMatchObject({ places: [{ text: 'PARIS' }], credits: [{ text: 'Reuters' }] })
  })

  it.each(styles)('%s keeps a list after the paragraph of a roundup, and a line after it, apart', (style) => {
    const body: Article['body'] = [
      { kind: 'paragraph', text: 'Rain is expected in Paris this week, the weather service said.' },
      { kind: 'paragraph', text: 'Rail unions called off a strike planned for Tuesday.' },
      { kind: 'list', ordered: false, items: [{ text: 'Metro services run' }, { text: 'Two trains in three run' }] },
      { kind: 'paragraph', text: 'Heavy rain closed roads in the south.' },
    ]
    const read = fromCopy(toCopy({ ...story, body }, { style })).body
    expect(read.map(({ kind }) => kind)).toEqual(body.map(({ kind }) => kind))
    expect(read[2]).toEqual(body[2])
  })

  it.each(styles)('%s reads back what its table carries', (style) => {
    fc.assert(
      fc.property(fc.oneof(article(), fullArticle()), (article) => {
        const read = parse(toCopy(article, { style })).article
        expect(read).toEqual(copyFormats[style].carries(article))
        expect(Article.parse(read)).toEqual(read)
        expect(isPublicationBlocked(read) || !isPublicationBlocked(article)).toBe(true)
      }),
      { numRuns: runs(60) },
    )
  })

  it.each<Partial<Article>>([
    { item: { status: 'canceled' } },
    { item: { status: 'withheld' } },
    { embargo: { kind: 'open', text: 'Not before the minister has spoken' } },
    { embargo: { kind: 'instant', text: 'EMBARGOED UNTIL 0001 GMT, April 24', at: '2024-04-24T00:01:00Z' } },
    { notices: [{ kind: 'kill', text: 'The story is wrong' }] },
    { notices: [{ kind: 'withhold', text: 'Please wait' }] },
  ])('says that %j must not be used, in every style', (restraint) => {
    for (const style of styles)
      expect(isPublicationBlocked(fromCopy(toCopy({ ...story, ...restraint }, { style })))).toBe(true)
  })

  it.each(styles)(
    '%s keeps the author of a byline of two lines, and a note that is announced, where there is no headline',
    (style) => {
      const authors = [{ kind: 'person' as const, name: 'JANE DOE', jobTitle: 'Associated Press Writer' }]
      const byline = { text: 'By JANE DOE Associated Press Writer', authors }
      expect(fromCopy(toCopy({ ...story, byline }, { style })).byline).toEqual(byline)
      const { headline: _, slugline: _slugline, ...bare } = story
      const read = fromCopy(
        toCopy(
          { ...bare, editorsNotes: [{ text: 'Editors:' }, { text: 'Please check the names before use.' }] },
          { style },
        ),
      )
      expect(read.headline).toBeUndefined()
      expect(read.editorsNotes).toEqual([{ text: 'Editors:' }, { text: 'Please check the names before use.' }])
    },
  )

  it('knows its styles', () => {
    for (const style of ['upi', 'constructor', '__proto__']) {
      expect(() => toCopy(story, { style: style as 'ap' })).toThrow(
        expect.objectContaining({ code: 'invalid-argument' }),
      )
    }
  })

  it('takes the house by either name', () => {
    expect(toCopy(story, { house: 'xinhua' })).toBe(toCopy(story, { style: 'xinhua' }))
    expect(toCopy(story, { house: 'xinhua' })).not.toBe(toCopy(story))
  })

  it('reports what it leaves out', () => {
    const losses = copyFormats.plain.losses({ ...story, keywords: ['rain'], extensions: { mine: 1 } })
    expect(losses.map(({ path }) => path)).toEqual(['keywords', 'extensions'])
  })
})

describe('new messages of the wire', () => {
  const filed: Article = { ...story, item: { priority: 4, versionCreated: '2024-04-24T09:30:00Z' } }

  it('ANPA 1312', () => {
    const header = {
      service: 'f',
      number: '0704',
      selector: 'reute',
      category: 'f',
      keyword: 'BC-FRANCE-WEATHER',
      version: '1stLd',
      source: 'RT-WF',
    }
    const message = toCopy(filed, { wire: 'anpa-1312', header })
    expect(message.slice(0, 70)).toBe(
      '\x16\x16\x01f0704\x1freute\r\nu f BC-FRANCE-WEATHER 1stLd   04-24 0069\r\n\x02FRANCE-WEATHER/\r\n'.slice(0, 70),
    )
    const [read] = readCopy(message)
    expect(read?.envelope).toMatchObject({
      kind: 'anpa-1312',
      header: {
        service: 'f',
        number: '0704',
        selector: 'reute',
        priority: 'u',
        category: 'f',
        keyword: 'BC-FRANCE-WEATHER',
        version: '1stLd',
        date: { month: 4, day: 24 },
      },
      trailer: { source: 'RT-WF', date: '2024-04-24', time: '09:30', zone: 'GMT' },
    })
    expect(read?.article).toMatchObject({ headline: story.headline, body: story.body, signoff: story.signoff })
  })

  it('IPTC 7901', () => {
    const message = toCopy(filed, {
      wire: 'iptc-7901',
      style: 'dpa',
      header: { source: 'eca', number: '062', category: 'i' },
    })
    const [read] = readCopy(message)
    expect(read?.envelope).toMatchObject({
      kind: 'iptc-7901',
      header: { source: 'eca', number: '062', priority: 4, category: 'i', keywords: 'FRANCE-WEATHER/' },
    })
    expect(read?.article).toMatchObject({ headline: story.headline, body: story.body, signoff: story.signoff })
  })

  it('asks for what it cannot know', () => {
    expect(() => toCopy(story, { wire: 'anpa-1312' })).toThrow(expect.objectContaining({ code: 'missing-metadata' }))
    const wrong = { service: 'f', number: '7', category: 'f', priority: 'u', keyword: 'X' }
    expect(() => toCopy(story, { wire: 'anpa-1312', header: wrong })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})
