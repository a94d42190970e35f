import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { type ConvertOptions, formats, losses, write } from '../../src/entries/convert'
import { fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

/* Law 9: a reservation of rights is carried or reported as a loss, in every format and form; none is lost silently. */

const story: Article = {
  item: { guid: 'urn:x:1', version: 1, provider: { name: 'AP' }, versionCreated: '2024-04-24T09:30:00Z' },
  headline: 'Rain expected in Paris',
  body: [{ kind: 'paragraph', text: 'Rain is expected in Paris this week, the weather service said on Wednesday.' }],
}

const targets: readonly ConvertOptions[] = [
  { to: 'json' },
  ...(['xhtml', 'nitf', 'plain'] as const).map((body) => ({ to: 'newsml', body }) as const),
  { to: 'newsml', for: 'superdesk' },
  ...(['namespace', 'dtd'] as const).map((style) => ({ to: 'nitf', style }) as const),
  ...(['3.2', '2.2', '1.6'] as const).map((standard) => ({ to: 'ninjs', standard }) as const),
  { to: 'markdown' },
  { to: 'markdown', preset: 'hugo' },
  { to: 'html' },
  { to: 'html', page: true },
  { to: 'jsonld' },
  { to: 'copy' },
]

type Rights = NonNullable<Article['rights']>

/** The values of rights by their paths: `rights.dataMining.kind`. */
function leaves(value: unknown, path: string): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([step, part]) => leaves(part, `${path}.${step}`))
}

const at = (article: Article, path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], article)

/** Returns the paths of rights that writing and reading lose without a reported loss. */
function lostInSilence(rights: Rights, target: ConvertOptions): string[] {
  const given = { ...story, rights }
  const { to, ...options } = target
  const reported = losses(given, to, options).map(({ path }) => path)
  const back = formats[to].from(write(given, { ...target, drafts: true }))
  return leaves(rights, 'rights')
    .filter(([path, value]) => !isDeepStrictEqual(at(back, path), value))
    .map(([path]) => path)
    .filter((path) => !reported.some((one) => `${path}.`.startsWith(`${one}.`)))
}

const anyRights = fullArticle().map(({ rights }) => rights ?? {})

describe.each(targets)('reservations of rights in %j', (target) => {
  it('are carried or reported as losses', () => {
    fc.assert(
      fc.property(anyRights, (rights) => {
        expect(lostInSilence(rights, target)).toEqual([])
      }),
      { numRuns: runs(30) },
    )
  })
})

describe('a reservation of data mining', () => {
  const reserved: Article = { ...story, rights: { dataMining: { kind: 'no-ai-training', text: 'No training of AI.' } } }
  const free: Article = { ...story, rights: { dataMining: { kind: 'allowed' } } }

  it.each(targets.filter(({ to }) => to !== 'copy'))('is in the written document: %j', (target) => {
    expect(write(reserved, target)).toMatch(/no-ai-training|DMI-PROHIBITED-AIMLTRAINING/)
    expect(write(reserved, target)).toContain('No training of AI.')
  })

  it('is in the page for crawlers, only if the story has one', () => {
    expect(write(reserved, { to: 'html', page: true })).toContain('<meta name="tdm-reservation" content="1">')
    expect(write(free, { to: 'html', page: true })).not.toContain('tdm-reservation')
  })
})
