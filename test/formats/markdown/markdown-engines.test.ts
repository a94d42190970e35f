import { evaluate } from '@mdx-js/mdx'
import fc from 'fast-check'
import { Liquid } from 'liquidjs'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/article'
import { toMarkdown } from '../../../src/entries/markdown'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'
import * as strings from '../../support/strings'

/* What sites run over Markdown before anybody reads it: the MDX compiler, and Liquid of Jekyll and Eleventy. The words come out as they are. */

/** The body of a page; sites take its front matter off before anything is run. */
const bodyOf = (page: string): string => page.replace(/^---\n[\s\S]*?\n---\n/, '')

/** Any block whose words stand in its text alone. */
const block: fc.Arbitrary<Block> = fc.oneof(
  strings.text.map((text): Block => ({ kind: 'paragraph', text })),
  strings.line.map((text): Block => ({ kind: 'subhead', text })),
  fc.record({ text: strings.text, source: strings.line }).map((quote): Block => ({ kind: 'quote', ...quote })),
  strings.text.map((text): Block => ({ kind: 'preformatted', text })),
  fc
    .record({
      ordered: fc.boolean(),
      items: fc.array(fc.record({ text: strings.text }), { minLength: 1, maxLength: 3 }),
    })
    .map((list): Block => ({ kind: 'list', ...list })),
)

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((one) => {
      if (one.kind === 'list') return one.items.map(({ text }) => text)
      if (one.kind === 'quote') return [one.text, one.source ?? '']
      return 'text' in one ? [one.text] : []
    })
    .join('')
    .replace(/\s/g, '')

/** What a page of MDX shows: its strings, in order; what is run in it would show as something else, or throw. */
async function shown(mdx: string): Promise<string> {
  const element = (_: unknown, props: { children?: unknown }): unknown => props.children ?? ''
  const Fragment = Symbol('fragment')
  const { default: page } = await evaluate(mdx, { jsx: element, jsxs: element, Fragment } as never) // the one cast: a runtime that keeps words alone
  return [(page as (props: object) => unknown)({})].flat(Number.POSITIVE_INFINITY).join('').replace(/\s/g, '')
}

describe('MDX', () => {
  it('shows the words of any body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (body) => {
        expect(await shown(toMarkdown({ body }, { flavour: 'mdx' }))).toBe(wordsOf(body))
      }),
      { numRuns: runs(100) },
    )
  })

  it('compiles any article', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(article(), fullArticle()), async ({ body }) => {
        await shown(bodyOf(toMarkdown({ body }, { flavour: 'mdx' })))
      }),
      { numRuns: runs(34) },
    )
  })
})

describe('Liquid', () => {
  const engine = new Liquid()

  it.each(['jekyll', 'eleventy'] as const)('of %s changes nothing of any body', (preset) => {
    fc.assert(
      fc.property(fc.oneof(article(), fullArticle()), ({ body }) => {
        const written = bodyOf(toMarkdown({ body }, { preset }))
        expect(engine.parseAndRenderSync(written)).toBe(written)
      }),
      { numRuns: runs(100) },
    )
  })
})
