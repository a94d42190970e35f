import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { type ConvertOptions, formats, write } from '../../src/entries/convert'
import { copyFormats, type HouseStyleName } from '../../src/entries/copy'
import { readNewsml, toNewsmlMessage } from '../../src/entries/newsml'
import { isPublicationBlocked } from '../../src/formats/is-publication-blocked'

/* Law 9, over every writer: a killed, withheld or embargoed story is never written as free, and no restriction is lost. */

const story: Article = {
  item: {
    guid: 'urn:x:1',
    version: 2,
    provider: { name: 'AP' },
    priority: 4,
    firstCreated: '2024-04-24T08:00:00Z',
    versionCreated: '2024-04-24T09:30:00Z',
  },
  slugline: 'FRANCE-WEATHER',
  headline: 'Rain expected in Paris',
  body: [{ kind: 'paragraph', text: 'Rain is expected in Paris this week, the weather service said on Wednesday.' }],
}

const restrictions: Readonly<Record<string, Partial<Article>>> = {
  killed: { notices: [{ kind: 'kill', text: 'The story is wrong' }] },
  canceled: { item: { ...story.item, status: 'canceled' } },
  'killed and canceled': {
    item: { ...story.item, status: 'canceled' },
    notices: [{ kind: 'kill', text: 'KILL: wrong' }],
  },
  'to be held': { notices: [{ kind: 'withhold', text: 'Please wait' }] },
  withheld: { item: { ...story.item, status: 'withheld' } },
  'under embargo to a moment': {
    embargo: { kind: 'instant', at: '2024-04-25T00:01:00+02:00', text: 'EMBARGOED UNTIL 0001 CEST, April 25' },
  },
  'under embargo to a clock time': {
    embargo: { kind: 'instant', at: '2024-04-25T00:01:00', zone: 'local', text: 'Embargoed until 0001 local time' },
  },
  'under embargo to a day': { embargo: { kind: 'day', at: '2024-04-25', text: 'Embargoed until Thursday' } },
  'under embargo to a cycle': { embargo: { kind: 'cycle', text: 'For release in AMs' } },
  'under embargo by the words of a note': { editorsNotes: [{ text: 'Eds: EMBARGO — not before 1800 GMT Thursday' }] },
  'under embargo by the words of an editor’s note': {
    editorsNotes: [{ text: 'Editor’s note: Embargoed until Thursday 1800 GMT' }],
  },
  'under embargo by a note that names what is removed': {
    editorsNotes: [{ text: 'Embargoed until 1800 GMT: minister removed from office' }],
  },
  'under embargo to an event': { embargo: { kind: 'open', text: 'Not before the minister has spoken' } },
}

/** Options for every format and form. */
const targets: readonly ConvertOptions[] = [
  { to: 'json' },
  ...(['xhtml', 'nitf', 'plain'] as const).map((body) => ({ to: 'newsml', body }) as const),
  ...(['xhtml', 'nitf', 'plain'] as const).map((body) => ({ to: 'newsml', body, for: 'superdesk' }) as const),
  ...(['namespace', 'dtd'] as const).map((style) => ({ to: 'nitf', style }) as const),
  { to: 'nitf', for: 'superdesk' },
  ...(['3.2', '2.2', '1.6'] as const).map((standard) => ({ to: 'ninjs', standard }) as const),
  { to: 'ninjs', for: 'superdesk' },
  ...(['markdown', 'mdx'] as const).map((flavour) => ({ to: 'markdown', flavour }) as const),
  ...(Object.keys(copyFormats) as HouseStyleName[]).map((house) => ({ to: 'copy', house }) as const),
  { to: 'copy', wire: 'anpa-1312', header: { service: 'f', number: '0704', category: 'f' } },
  { to: 'copy', wire: 'iptc-7901', header: { source: 'eca', number: '062', category: 'i' } },
]

/** The targets that are made for publishing. */
const published: readonly ConvertOptions[] = [
  { to: 'html' },
  { to: 'html', page: true },
  { to: 'html', jsonld: true },
  { to: 'jsonld' },
  ...(['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'] as const).flatMap((preset) =>
    (['markdown', 'mdx'] as const).map((flavour) => ({ to: 'markdown', preset, flavour }) as const),
  ),
]

const readBack = (text: string, { to }: ConvertOptions): Article => formats[to].from(text)

describe('a message', () => {
  it('of a blocked story is blocked if its text has a line that ends messages', () => {
    const article: Article = {
      embargo: { kind: 'cycle', text: 'the evening' },
      restrictions: ['NNNN \nthe evening'],
      expires: '2024-04-26T10:00:00Z',
      body: [],
    }
    const header = { service: 'f', number: '0704', priority: 'r', category: 'f', keyword: 'BRIDGE' }
    const copy = write(article, { to: 'copy', wire: 'anpa-1312', header, drafts: true })
    expect(isPublicationBlocked(readBack(copy, { to: 'copy' }))).toBe(true)
  })
})

describe.each(Object.entries(restrictions))('a story that is %s', (_, restriction) => {
  const given = { ...story, ...restriction }

  it.each(targets)('is restricted for every reader: %j', (target) => {
    expect(isPublicationBlocked(readBack(write(given, target), target))).toBe(true)
    expect(isPublicationBlocked(readBack(write(story, target), target))).toBe(false)
  })

  it('is restricted in a message beside one without restrictions', () => {
    const message = toNewsmlMessage([story, given], { sent: '2024-04-24T09:31:00Z' })
    expect(readNewsml(message).map(({ article }) => isPublicationBlocked(article))).toEqual([false, true])
  })

  it.each(published)('is refused by publishing formats, and written as a draft on request: %j', (target) => {
    const refused = expect.objectContaining({ code: 'restricted' })
    expect(() => write(given, target)).toThrow(refused)
    expect(() => write(given, { ...target, drafts: false })).toThrow(refused)
    const draft = write(given, { ...target, drafts: true })
    expect(isPublicationBlocked(readBack(draft, target))).toBe(true)
    expect(draft).not.toBe(write(story, { ...target, drafts: true }))
    expect(isPublicationBlocked(readBack(write(story, target), target))).toBe(false)
  })
})

describe('what a story may be used for', () => {
  const terms: Article = {
    ...story,
    restrictions: ['No use in Norway'],
    usageTerms: 'Editorial use only',
    editorsNotes: [{ text: 'Check the names' }],
    expires: '2024-05-24T00:00:00Z',
  }

  it.each([...targets, ...published])('states the restriction in its text: %j', (target) => {
    const text = write(terms, { ...target, drafts: true })
    expect(text).toContain('No use in Norway')
    expect(text).toContain('Editorial use only')
  })

  it.each([...targets, ...published])('states the end of the restriction: %j', (target) => {
    expect(readBack(write(terms, target), target).expires ?? write(terms, target)).toContain('2024-05-24T00:00:00Z')
  })
})
