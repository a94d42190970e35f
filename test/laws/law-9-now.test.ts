import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Embargo } from '../../src/article'
import { applyFixes, isPublicationBlocked, parse } from '../../src/entries'
import { type ConvertOptions, convert, convertAll, formats, write } from '../../src/entries/convert'

/* Law 9 and the clock: an embargo holds until its instant is before `now`, and nothing else ever ends by itself. */

const story: Article = {
  item: { guid: 'urn:x:1', provider: { name: 'Wire' }, versionCreated: '2024-04-24T09:30:00Z' },
  headline: 'Rain expected in Paris',
  body: [{ kind: 'paragraph', text: 'Rain is expected in Paris this week, the weather service said on Wednesday.' }],
}
const until = (kind: Embargo['kind'], at?: string): Partial<Article> => ({
  embargo: { kind, text: 'EMBARGOED', ...(at !== undefined && { at }) } as Embargo, // the kind is an argument
})

describe('whether a story is blocked at a moment', () => {
  it.each<[string, Partial<Article>, now: string | undefined, blocked: boolean]>([
    ['without now', until('instant', '2024-04-25T00:01:00Z'), undefined, true],
    ['an instant before it comes', until('instant', '2024-04-25T00:01:00Z'), '2024-04-25T00:00:59Z', true],
    ['an instant when it comes', until('instant', '2024-04-25T00:01:00Z'), '2024-04-25T00:01:00Z', false],
    ['an instant in another zone', until('instant', '2024-04-25T02:01:00+02:00'), '2024-04-25T00:01:00Z', false],
    ['now in another zone', until('instant', '2024-04-25T00:01:00Z'), '2024-04-25T02:00:59+02:00', true],
    ['a part of a second', until('instant', '2024-04-25T00:01:00.0005Z'), '2024-04-25T00:01:00Z', true],
    ['a clock time that has come in UTC', until('instant', '2024-04-25T00:01:00'), '2024-04-25T00:01:00Z', true],
    ['a clock time that has come everywhere', until('instant', '2024-04-25T00:01:00'), '2024-04-25T12:01:00Z', false],
    ['a day that has begun', until('day', '2024-04-25'), '2024-04-25T23:59:59Z', true],
    ['a day that is over in UTC', until('day', '2024-04-25'), '2024-04-26T00:00:00Z', true],
    ['a day that is over everywhere', until('day', '2024-04-25'), '2024-04-26T12:00:00Z', false],
    ['a cycle', until('cycle', '2024-04-25'), '2030-01-01T00:00:00Z', true],
    ['an embargo without an end', until('open', '2024-04-25T00:01:00Z'), '2030-01-01T00:00:00Z', true],
    ['an invalid instant', until('instant', 'soon'), '2030-01-01T00:00:00Z', true],
    ['a kill', { notices: [{ kind: 'kill', text: 'KILL' }] }, '2030-01-01T00:00:00Z', true],
    ['a hold', { item: { status: 'withheld' } }, '2030-01-01T00:00:00Z', true],
    [
      'the words of a note alone',
      { editorsNotes: [{ text: 'Embargoed until 1800 GMT' }] },
      '2030-01-01T00:00:00Z',
      true,
    ],
    [
      'a note that repeats the embargo',
      { ...until('instant', '2024-04-25T18:00:00Z'), editorsNotes: [{ text: 'Embargoed until 1800 GMT' }] },
      '2024-04-25T18:00:00Z',
      false,
    ],
    [
      'a note that names a later hour',
      { ...until('instant', '2024-04-25T18:00:00Z'), editorsNotes: [{ text: 'Embargoed until 2000 GMT' }] },
      '2024-04-25T18:00:00Z',
      true,
    ],
  ])('%s', (_, restriction, now, blocked) => {
    expect(isPublicationBlocked({ ...story, ...restriction }, now === undefined ? {} : { now })).toBe(blocked)
  })
})

const published: readonly ConvertOptions[] = [
  { to: 'html' },
  { to: 'html', page: true },
  { to: 'jsonld' },
  ...(['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'] as const).map(
    (preset) => ({ to: 'markdown', preset }) as const,
  ),
]
const carried: readonly ConvertOptions[] = [
  { to: 'newsml' },
  { to: 'nitf' },
  { to: 'ninjs' },
  { to: 'ninjs', standard: '1.6' },
  { to: 'ninjs', for: 'superdesk' },
  { to: 'markdown' },
  { to: 'copy' },
]
const before = '2024-04-25T00:00:00Z'
const after = '2024-04-27T00:00:00Z'

describe.each<[string, Partial<Article>]>([
  [
    'an instant',
    { embargo: { kind: 'instant', at: '2024-04-25T00:01:00Z', text: 'EMBARGOED UNTIL 0001 GMT, April 25' } },
  ],
  ['a day', { embargo: { kind: 'day', at: '2024-04-25', text: 'EMBARGOED UNTIL April 25' } }],
])('an embargo to %s', (_, restriction) => {
  const given = { ...story, ...restriction }

  it.each(published)('is refused before it ends and published after it: %j', (target) => {
    const refused = expect.objectContaining({ code: 'restricted' })
    expect(() => write(given, target)).toThrow(refused)
    expect(() => write(given, { ...target, now: before })).toThrow(refused)
    const text = write(given, { ...target, now: after })
    expect(text).not.toMatch(/draft: true|published: false|noindex|"Draft"|withheld/)
    expect(isPublicationBlocked(formats[target.to].from(text), { now: after })).toBe(false)
  })

  it.each(carried)('is usable after it, and data still: %j', (target) => {
    const text = write(given, { ...target, now: after })
    expect(text).not.toMatch(/status[^>]*withheld|draft: true|HOLD/i)
    expect(text).toContain('EMBARGOED')
    expect(isPublicationBlocked(formats[target.to].from(write(given, { ...target, now: before })))).toBe(true)
    expect(write(given, { ...target, now: before })).toBe(write(given, target))
  })
})

describe('convert', () => {
  const nitf = `<nitf><head><docdata management-status="embargoed"><date.issue norm="20240424T090000Z"/><date.release norm="20240425T000100Z"/></docdata></head><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content><p>It rains in Paris.</p></body.content></body></nitf>`

  it('takes an embargoed NITF with an instant for an embargo until then', () => {
    expect(() => convert(nitf, { to: 'html' })).toThrow(expect.objectContaining({ code: 'restricted' }))
    expect(convert(nitf, { to: 'html', now: after })).toContain('It rains in Paris.')
    expect(convertAll(nitf, { to: 'jsonld', now: after })).toHaveLength(1)
  })

  it.each(['now', '2024-04-25', '2024-04-25T00:01:00', '2024-13-25T00:01:00Z', 5])('refuses the moment %j', (now) => {
    const bad = { to: 'html', now } as unknown as ConvertOptions // a caller without types
    const refused = expect.objectContaining({ code: 'invalid-argument' })
    expect(() => convert(nitf, bad)).toThrow(refused)
    expect(() => isPublicationBlocked(story, { now } as unknown as { now: string })).toThrow(refused)
  })
})

describe('fixes of a blocked story', () => {
  it.each([
    ['of a wording', 'EMBARGOED UNTIL 1800 GMT\n\nRain in Paris\n\nPARIS (AP) — Rain fell  on Paris.\n'],
    ['of a kill', 'KILL KILL KILL\n\nRain in Paris\n\nPARIS (AP) — Rain fell  on Paris.\n'],
  ])('leave it blocked: %s', (_, copy) => {
    const start = /\S+/.exec(copy)?.[0].length ?? 0
    const removal = {
      rule: 'own/removal',
      severity: 'error',
      message: 'Removed.',
      path: '',
      fix: { title: 'Remove it.', message: '', edits: [{ start: 0, end: copy.indexOf('\n'), text: '' }] },
    } as const
    const space = {
      ...removal,
      fix: { ...removal.fix, edits: [{ start: copy.indexOf('  on'), end: copy.indexOf('  on') + 2, text: ' ' }] },
    }
    expect(start).toBeGreaterThan(0)
    const { text, applied, remaining } = applyFixes(copy, [removal, space])
    expect(text).toBe(copy.replace('  on', ' on'))
    expect(applied).toEqual([space])
    expect(remaining).toEqual([removal])
    expect(isPublicationBlocked(parse(text).article)).toBe(true)
  })
})

describe('any edits of a blocked story', () => {
  const notices = ['EMBARGOED UNTIL 1800 GMT', 'KILL KILL KILL', 'Eds: Not for release before Tuesday']
  const edits = fc.array(fc.tuple(fc.nat(120), fc.nat(30), fc.constantFrom('', ' ', 'x', '\n\n')), { maxLength: 8 })

  it('leave it blocked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...notices), edits, (notice, all) => {
        const copy = `${notice}\n\nRain in Paris\n\nPARIS (AP) — Rain fell on Paris on Monday.\n`
        const diagnostics = all.map(([start, length, text]) => ({
          rule: 'own/edit',
          severity: 'info' as const,
          message: 'Edited.',
          path: '',
          fix: { title: 'Edit.', message: '', edits: [{ start, end: start + length, text }] },
        }))
        expect(isPublicationBlocked(parse(copy).article)).toBe(true)
        expect(isPublicationBlocked(parse(applyFixes(copy, diagnostics).text).article)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
