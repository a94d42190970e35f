import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article'
import { fromJson, toJson } from '../../../src/entries/json'
import { fromMarkdown, markdown, toMarkdown } from '../../../src/entries/markdown'
import { article, fullArticle } from '../../support/arbitrary'
import { runs } from '../../support/draws'

const any = fc.oneof(article(), fullArticle())

describe('an article as Markdown', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(any, (value) => {
        const written = toMarkdown(value)
        expect(isDeepStrictEqual(fromMarkdown(written), value), written).toBe(true)
      }),
      { numRuns: runs(100) },
    )
  })

  it('comes back as it was from a file with Windows line ends', () => {
    fc.assert(
      fc.property(article(), (value) =>
        isDeepStrictEqual(fromMarkdown(toMarkdown(value).replaceAll('\n', '\r\n')), value),
      ),
      { numRuns: runs(25) },
    )
  })

  it('is carried whole', () => {
    fc.assert(
      fc.property(
        article(),
        (value) => isDeepStrictEqual(markdown.carries(value), value) && !markdown.losses(value).length,
      ),
      { numRuns: runs(30) },
    )
  })

  it('is the story in the fixtures, and the same as in JSON', () => {
    const file = (name: string): string =>
      readFileSync(new URL(`../../../fixtures/formats/${name}`, import.meta.url), 'utf8')
    const value = fromJson(file('json/story.json'))
    expect(toMarkdown(value)).toBe(file('markdown/story.md'))
    expect(fromMarkdown(file('markdown/story.md'))).toEqual(value)
    expect(toJson(value)).toBe(file('json/story.json'))
  })

  it('says each fact once', () => {
    const value: Article = {
      item: { guid: 'a1', firstCreated: '2024-04-24T09:30:00Z', versionCreated: '2024-04-24T10:00:00Z' },
      headline: 'Fire: 3 dead',
      summaries: [{ text: 'A fire.' }, { text: 'Three died.' }],
      keywords: ['fire'],
      language: 'no',
      byline: { text: 'By Jane Doe', authors: [{ kind: 'person', name: 'Jane Doe', email: 'jane@example.com' }] },
      body: [],
    }
    const written = toMarkdown(value)
    expect(written).toBe(`---
title: "Fire: 3 dead"
description: "A fire."
date: "2024-04-24T09:30:00Z"
lastmod: "2024-04-24T10:00:00Z"
lang: "no"
authors:
  - "Jane Doe"
tags:
  - "fire"
wirecopy:
  item:
    guid: "a1"
  summary:
    - "Three died."
  byline:
    text: "By Jane Doe"
    authors:
      - kind: "person"
        email: "jane@example.com"
---
`)
    expect(fromMarkdown(written)).toEqual(value)
  })

  it.each<[string, Partial<Article>, boolean]>([
    ['a story that may be used', { item: { status: 'usable' } }, false],
    ['one that is withheld', { item: { status: 'withheld' } }, true],
    ['one that is killed', { notices: [{ kind: 'kill', text: 'KILL' }] }, true],
    ['one under embargo', { embargo: { kind: 'open', text: 'HOLD' } }, true],
    ['one that is corrected', { notices: [{ kind: 'correction', text: 'CORRECTS' }] }, false],
  ])('%s is a draft where it must not be published', (_, part, draft) => {
    const value: Article = { ...part, body: [] }
    expect(/^draft: true$/m.test(toMarkdown(value))).toBe(draft)
    expect(fromMarkdown(toMarkdown(value))).toEqual(value)
  })
})
