import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/diagnostics/story'
import { parse } from '../../../src/parse/parse'
import { faults } from '../../support/laws'

/*
 * Cases of damage, a file a kind in fixtures/damage, parted by lines `=====`: the copy, a line `-----`, and what it reads: the headline
 * after `# `, then each block of the body. The diagnostics of damage are below a second line `-----`, one rule a line; look-alikes, which
 * must stay as they are, have none. What cannot be seen is written `\u200b`.
 */
const FOLDER = new URL('../../../fixtures/damage/', import.meta.url)

interface Case {
  readonly copy: string
  readonly reads: string
  readonly rules: readonly string[]
}

const written = (text: string): string =>
  text.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const cases = (file: string): Case[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/^=====\n/m)
    .map((part) => {
      const [copy = '', reads = '', rules = ''] = part.split(/^-----\n/m).map(written)
      return { copy: copy.replace(/\r?\n$/, ''), reads: reads.trim(), rules: rules.split('\n').filter(Boolean) }
    })

function reading({ article }: Story): string {
  const texts = article.body.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text }) => text)
    return 'text' in block && block.text !== undefined ? [block.text] : []
  })
  return [...(article.headline === undefined ? [] : [`# ${article.headline}`]), ...texts].join('\n\n')
}

const rulesOf = ({ diagnostics }: Story): string[] =>
  diagnostics.filter(({ rule }) => rule.startsWith('damage/')).map(({ rule }) => rule.slice('damage/'.length))

for (const file of readdirSync(FOLDER)) {
  describe(file.replace('.txt', ''), () => {
    it.each(cases(file))('$copy', ({ copy, reads, rules }) => {
      const story = parse(copy)
      expect(reading(story)).toBe(reads)
      expect(rulesOf(story)).toEqual(rules)
      expect(faults(copy, story)).toEqual([])
      const left = parse(copy, { repair: false })
      expect(faults(copy, left)).toEqual([])
      expect(rulesOf(left)).toEqual(expect.arrayContaining([...rules]))
      const lawful = /^(?:hard-wrap|control-character|line-end|tab|noncharacter|lone-surrogate|wire-mark)$/
      expect(left.repairs.filter(({ kind }) => !lawful.test(kind))).toEqual([])
    })
  })
}

describe('a control that frames messages', () => {
  it('is named if it is inside the text', () => {
    const story = parse(
      'STEEL OUTPUT RISES\n\nSteel output\x03 rose in January, the statistics office said on Friday.\n',
    )
    expect(story.diagnostics.map(({ message }) => message)).toEqual(['End of text (ETX) in the text.'])
  })
})
