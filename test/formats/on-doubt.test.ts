import { describe, expect, it } from 'vitest'
import { convert, write } from '../../src/entries/convert'
import { toHtml } from '../../src/entries/html'
import { isPublicationBlocked, parse } from '../../src/entries/index'
import { toJsonld } from '../../src/entries/jsonld'
import { toMarkdown } from '../../src/entries/markdown'

const copy = `Please sit on the harbour piece until 6 p.m.

Ministers agree on a plan for the harbour

OSLO, April 24 (Reuters) - Ministers agreed on Wednesday on a plan for the harbour.
`
const { article } = parse(copy)
const doubtful = expect.objectContaining({ code: 'possibly-restricted' })

describe('a story that is possibly restricted', () => {
  it('has a notice of its own kind', () => {
    expect(article.notices).toEqual([{ kind: 'possible', text: 'Please sit on the harbour piece until 6 p.m.' }])
    expect(isPublicationBlocked(article)).toBe(true)
    expect(isPublicationBlocked(article, { onDoubt: 'publish' })).toBe(false)
  })

  it.each([
    ['html', (options) => toHtml(article, { page: true, ...options }), 'noindex'],
    ['JSON-LD', (options) => toJsonld(article, options), '"Draft"'],
    ['Markdown', (options) => toMarkdown(article, { preset: 'hugo', ...options }), 'draft: true'],
    ['convert', (options) => convert(copy, { to: 'html', page: true, ...options }), 'noindex'],
  ] as [string, (options: { onDoubt?: 'refuse' | 'draft' | 'publish'; drafts?: boolean }) => string, string][])(
    '%s: refused, a draft or published',
    (_, write, draft) => {
      expect(() => write({})).toThrow(doubtful)
      expect(() => write({ onDoubt: 'refuse', drafts: true })).toThrow(doubtful)
      expect(write({ onDoubt: 'draft' })).toContain(draft)
      expect(write({ drafts: true })).toContain(draft)
      const published = write({ onDoubt: 'publish' })
      expect(published).not.toContain(draft)
    },
  )

  it('does not publish what is surely restricted', () => {
    const killed = { ...article, item: { status: 'canceled' as const } }
    expect(() => toHtml(killed, { onDoubt: 'publish' })).toThrow(expect.objectContaining({ code: 'restricted' }))
  })

  it('is not published by `convert` for such an editor’s note', () => {
    const noted = {
      headline: 'Rain',
      editorsNotes: [{ text: 'Adds quotes. Sit on this story until 6 p.m.' }],
      body: [],
    }
    expect(() => write(noted, { to: 'html' })).toThrow(doubtful)
    expect(write(noted, { to: 'html', onDoubt: 'publish' })).toContain('Rain')
    expect(write(noted, { to: 'nitf', guid: 'urn:x:1' })).not.toContain('possible')
  })
})
