import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { convert, write } from '../../src/entries/convert'
import { withPossibleNotes } from '../../src/restrictions/with-possible-notes'

/* A document has the same wordings as copy. Where copy has a possible restriction, the document is refused too. */

const wording = 'Please sit on the harbour piece until 6 p.m.'
const free = 'Ferries crossed the Tagus again on Monday, the port authority said.'
const paragraph = (text: string): Article['body'][number] => ({ kind: 'paragraph', text })
const body = [paragraph(free), paragraph('It rained.')]

describe('withPossibleNotes', () => {
  it.each<[string, Article]>([
    ['an editor’s note', { editorsNotes: [{ text: wording }], body }],
    ['the headline', { headline: wording, body }],
    ['the slugline', { slugline: wording, body }],
    ['the terms', { usageTerms: wording, body }],
    ['the first paragraph', { body: [paragraph(wording), ...body] }],
    ['the last paragraph', { body: [...body, paragraph(wording)] }],
    ['the sign-off', { signoff: [{ kind: 'contributors', text: wording }], body }],
  ])('finds a likely restriction in %s', (_, article) => {
    expect(withPossibleNotes(article).notices).toEqual([{ kind: 'possible', text: wording }])
    expect(() => write(article, { to: 'html' })).toThrow(expect.objectContaining({ code: 'possibly-restricted' }))
  })

  it.each([
    'Editorial use only. No sales.',
    'NOT FOR ARCHIVE USE',
    'All rights reserved. This material may not be published, broadcast or redistributed without permission.',
    'For subscribers only.',
    'Use within 30 days',
    'NOT FOR DISTRIBUTION TO U.S. NEWSWIRE SERVICES OR FOR DISSEMINATION IN THE UNITED STATES',
  ])('leaves terms of use free: %s', (usageTerms) => {
    expect(withPossibleNotes({ usageTerms, copyright: { text: usageTerms }, body }).notices).toBeUndefined()
  })

  it('finds it in a note to editors of front matter', () => {
    const document = '---\ntitle: Rain\neditors_note: Do not post online\n---\nIt rains.\n'
    expect(() => convert(document, { to: 'html' })).toThrow(expect.objectContaining({ code: 'possibly-restricted' }))
  })

  it('leaves sentences of a story free', () => {
    const article = { headline: 'Ministers sit on the harbour plan until Friday', body }
    expect(withPossibleNotes(article)).toBe(article)
  })
})
