import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../../src/article'
import { fromMarkdown, toMarkdown } from '../../../src/entries/markdown'
import { code } from '../../support/thrown'

const only = (block: Block): Article => ({ body: [block] })
const paragraph = (text: string): Article => only({ kind: 'paragraph', text })

describe('Markdown that means harm', () => {
  it.each([
    ['---js\nprocess.exit(1)\n---\n', 'unsafe-input'],
    ['---coffee\nx\n---\n', 'unsafe-input'],
    ['---json\n{"title": "a\n---\n', 'invalid-input'],
    ['---toml\ntitle = "a"\n---\n', 'invalid-input'],
    ['+++\ntitle = "a"\n+++\n', 'invalid-input'],
    ['---\na: !!js/function "x"\n---\n', 'unsafe-input'],
    ['---\na: !x y\n---\n', 'unsafe-input'],
    ['---\na: &a [x]\nb: [*a, *a]\n---\n', 'unsafe-input'],
    ['---\ntitle: "a\n---\n', 'invalid-input'],
    ['---\ntitle: a\ntitle: b\n---\n', 'invalid-input'],
    [`---\na: ${'['.repeat(100_000)}\n---\n`, 'limit-exceeded'],
    ['---\nwirecopy:\n  urgency: 12\n---\n', 'invalid-input'],
    ['---\nwirecopy:\n  body: []\n  bogus: 1\n---\n', 'invalid-input'],
    ['>'.repeat(100_000), 'limit-exceeded'],
    ['- '.repeat(100_000), 'limit-exceeded'],
    ['['.repeat(100_000), 'limit-exceeded'],
    ['a]\n'.repeat(100_000), 'limit-exceeded'],
    ['a<\n'.repeat(100_000), 'limit-exceeded'],
    ['*a_ '.repeat(100_000), 'limit-exceeded'],
    ['\\\\*a_ '.repeat(100_000), 'limit-exceeded'],
    ['x<!-- '.repeat(100_000), 'limit-exceeded'],
    [`<div>\n\`\`\`\n\n${'*a_ '.repeat(100_000)}`, 'limit-exceeded'],
    [`<!--\n\`\`\`\n-->\n\n${'*a_ '.repeat(100_000)}`, 'limit-exceeded'],
    [`\`\`\` a\`b\n${'*a_ '.repeat(100_000)}`, 'limit-exceeded'],
    [`> a\n${'b\n'.repeat(50_000)}`, 'limit-exceeded'],
    ['a\n=\n'.repeat(30_000), 'limit-exceeded'],
    ['a\n===\n\n'.repeat(30_000), 'limit-exceeded'],
    ['a\n-\n'.repeat(30_000), 'limit-exceeded'],
    ['> a\n> --- \n'.repeat(30_000), 'limit-exceeded'],
    ['=\n'.repeat(60_000), 'limit-exceeded'],
    ['> a\n\n'.repeat(30_000), 'limit-exceeded'],
    ['- > a\n'.repeat(30_000), 'limit-exceeded'],
    ['- - a\n'.repeat(30_000), 'limit-exceeded'],
    ['1. - a\n'.repeat(30_000), 'limit-exceeded'],
    ['* a\n  * b\n'.repeat(3000), 'limit-exceeded'],
    ['\\- &a b\\\n'.repeat(30_000), 'limit-exceeded'],
    ['1. a\n   1. b\n'.repeat(3000), 'limit-exceeded'],
  ])('%.40j is refused', (text, expected) => {
    expect(code(() => fromMarkdown(text))).toBe(expected)
  })

  it('is reported with its place', () => {
    try {
      fromMarkdown('---\ntitle: a\nwirecopy:\n  urgency: 12\n---\n')
    } catch (error) {
      expect(error).toMatchObject({
        message: 'Not an article: urgency must be 9 or less.',
        places: [{ path: 'urgency', line: 4, column: 12, message: 'must be 9 or less' }],
      })
    }
    expect.assertions(1)
  })

  it.each([
    ['backticks', 'a `'.repeat(50_000)],
    ['spaces in a line', `a${' '.repeat(500_000)}b`],
    ['items of one nested list', `- a\n${'  - b\n'.repeat(2000)}`],
    ['ampersands', 'Ada & Lind\\\n'.repeat(3000)],
    ['less-than signs', 'a < b\n'.repeat(3000)],
    ['closing brackets', 'see a]\n'.repeat(3000)],
    ['tags', 'an <b>old</b> bridge\n'.repeat(3000)],
    ['tags', '<em>a</strong>'.repeat(2000)],
    ['code', `\`\`\`\n${'*a_ ['.repeat(50_000)}\n\`\`\`\n`],
    ['our own escapes', toMarkdown(paragraph('*[_<`{'.repeat(20_000)))],
    [
      'many marks',
      toMarkdown(
        only({
          kind: 'paragraph',
          text: 'ab '.repeat(4000).trim(),
          marks: Array.from({ length: 4000 }, (_, i) => ({ kind: 'strong', start: i * 3, end: i * 3 + 1 })),
        }),
      ),
    ],
  ])('%s in any number are read', (_, text) => {
    expect(fromMarkdown(text).body).toHaveLength(1)
  })
})
