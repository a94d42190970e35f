import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { parse } from '../../src/parse/parse'
import { boilerplateRules } from '../../src/rules/boilerplate-rules'
import { indexTexts } from '../../src/rules/engine/index-texts'
import type { Edit } from '../../src/text/edits'
import { applyFixes } from '../../src/workflows/apply-fixes'
import { validate } from '../../src/workflows/validate'
import { runs } from '../support/draws'

const found = (...edits: Edit[]): Diagnostic => ({
  rule: 'a/b',
  severity: 'info',
  message: 'Here.',
  path: '',
  fix: { edits },
})

describe('applyFixes', () => {
  test.each<[string, Diagnostic[], string, number]>([
    ['one two', [found({ start: 3, end: 4, text: '-' })], 'one-two', 1],
    ['one', [found({ start: 0, end: 0, text: 'No ' })], 'No one', 1],
    ['one', [found({ start: 3, end: 3, text: '.' })], 'one.', 1],
    ['abc', [found({ start: 1, end: 2, text: 'x' }), found({ start: 0, end: 3, text: 'y' })], 'axc', 1],
    ['abc', [found({ start: 0, end: 1, text: 'x' }, { start: 2, end: 3, text: 'z' })], 'xbz', 1],
    ['abc', [found({ start: 2, end: 9, text: 'x' })], 'abc', 0],
    ['abc', [{ rule: 'a/b', severity: 'info', message: 'Here.', path: '' }], 'abc', 0],
  ])('%j with %j', (copy, diagnostics, text, applied) => {
    const fixed = applyFixes(copy, diagnostics)
    expect(fixed.text).toBe(text)
    expect(fixed.applied).toHaveLength(applied)
    expect(fixed.remaining).toHaveLength(diagnostics.length - applied)
  })

  test('goes on until nothing changes, and ends when two fixes undo one another', () => {
    const shorter = (copy: string) => (copy.length > 1 ? [found({ start: 0, end: 1, text: '' })] : [])
    expect(applyFixes('aaaa', shorter).text).toBe('a')
    const turning = (copy: string) => [found({ start: 0, end: 1, text: copy.startsWith('a') ? 'b' : 'a' })]
    expect(applyFixes('a', turning).text).toBe('b')
  })

  test('fixes a copy: findings without a fix remain, and the article changes only where it was fixed', () => {
    const copy = [
      'Ministers agree on a plan for the harbour',
      '0 comment',
      'OSLO, April 24 (Reuters) - Ministers agreed &amp; signed on the the plan.',
      'Work  begins in May.It will take three years.',
      'Related Posts',
      '',
    ].join('\n\n')
    const check = (text: string) => validate(parse(text), { profile: 'house' })
    const fixed = applyFixes(copy, check)
    expect(fixed.text).toBe(
      'Ministers agree on a plan for the harbour\n\nOSLO, April 24 (Reuters) - Ministers agreed & signed on the plan.\n\nWork begins in May. It will take three years.\n',
    )
    expect(fixed.remaining.filter(({ fix }) => fix)).toEqual([])
    expect(parse(fixed.text).article.headline).toBe(parse(copy).article.headline)
  })

  test('edits of one fix that meet stay in their order', () => {
    const edits = ['С', 'о', 'в'].map((text, i) => ({ start: i * 2, end: i * 2 + 2, text }))
    const found = [{ rule: 'x/y', severity: 'info' as const, message: 'x', path: '', fix: { edits } }]
    expect(applyFixes('РЎРѕРІ!', found).text).toBe('Сов!')
  })

  test('boilerplate inside a line of the copy is removed', () => {
    const [rule] = boilerplateRules.filter(({ id }) => id === 'furniture/share')
    const story = { ...parse('One. Share Two.\n\nThree.'), dropped: [{ kind: 'share', start: 5, end: 10 }] }
    expect(
      rule?.check?.({ story, article: story.article, texts: [], options: {}, index: indexTexts(story.article) }),
    ).toHaveLength(1)
  })

  test('never throws, and stops, whatever the copy', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\n\n',
        '. ',
        '  ',
        '&amp;',
        'the the',
        '0 comment',
        'OSLO, April 24 (Reuters) - ',
        '“',
        '"',
        '\u00A0',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const fixed = applyFixes(pieces.join(''))
        expect(applyFixes(fixed.text).text).toBe(fixed.text)
      }),
      { numRuns: runs(150) },
    )
  })
})

test('a text that fixes would turn into binary data stays as it is', () => {
  const copy = '631\x1f\x02Ã¯Â¿Â½\b\x10\b\b'
  expect(applyFixes(copy)).toMatchObject({ text: copy, applied: [] })
})
