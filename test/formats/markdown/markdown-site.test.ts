import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicationBlocked } from '../../../src/entries/index'
import { fromMarkdown, markdownFormat, toMarkdown } from '../../../src/entries/markdown'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'

const presets = ['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'] as const
const any = fc.oneof(article(), fullArticle())
const datelines = ['body', 'none'] as const
const anyForm = fc.record({
  preset: fc.constantFrom(...presets),
  flavour: fc.constantFrom('markdown', 'mdx'),
  dateline: fc.constantFrom(...datelines),
} as const)

describe('front matter `site`', () => {
  it('is read back as what the format carries', () => {
    fc.assert(
      fc.property(any, anyForm, (value, form) => {
        const written = toMarkdown(value, { ...form, drafts: true })
        expect(fromMarkdown(written), written).toEqual(markdownFormat(form).carries(value))
      }),
      { numRuns: runs(150) },
    )
  })

  it('is read back without a preset, and with the present time after an embargo', () => {
    const now = '2999-01-01T00:00:00Z'
    fc.assert(
      fc.property(any, fc.constantFrom(...datelines), (value, dateline) => {
        const options = { frontMatter: 'site', dateline } as const
        expect(fromMarkdown(toMarkdown(value, options))).toEqual(markdownFormat(options).carries(value))
        const late = toMarkdown(value, { ...options, preset: 'astro', now, drafts: true, onDoubt: 'publish' })
        expect(fromMarkdown(late)).toEqual(markdownFormat({ ...options, preset: 'astro' }).carries(value))
      }),
      { numRuns: runs(150) },
    )
  })

  it('lists a loss for every field that is not read back as it was', () => {
    fc.assert(
      fc.property(any, anyForm, (value, form) => {
        const { carries, losses } = markdownFormat(form)
        const kept: Readonly<Record<string, unknown>> = { ...carries(value) }
        const lost = new Set(losses(value).map(({ path }) => path.split('.')[0]))
        for (const [field, was] of Object.entries(value))
          if (!lost.has(field) && kept[field] === undefined) expect(was, field).toBeUndefined()
        expect(losses(value).every(({ reason }) => reason.length > 0)).toBe(true)
      }),
      { numRuns: runs(100) },
    )
  })

  it('restricts every story that is restricted', () => {
    fc.assert(
      fc.property(any, anyForm, (value, form) => {
        const back = fromMarkdown(toMarkdown(value, { ...form, drafts: true }))
        if (isPublicationBlocked(value)) expect(isPublicationBlocked(back)).toBe(true)
        expect(back.rights).toEqual(value.rights)
        expect(back.restrictions).toEqual(value.restrictions)
        expect(back.usageTerms).toEqual(value.usageTerms)
        expect(back.expires).toEqual(value.expires)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('front matter `full`', () => {
  it('with the dateline in the body is read back as what the format carries', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(undefined, ...presets), (value, preset) => {
        const form = { ...(preset && { preset }), frontMatter: 'full', dateline: 'body' } as const
        expect(fromMarkdown(toMarkdown(value, { ...form, drafts: true }))).toEqual(markdownFormat(form).carries(value))
      }),
      { numRuns: runs(60) },
    )
  })
})
