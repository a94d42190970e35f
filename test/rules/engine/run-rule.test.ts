import { describe, expect, it, test } from 'vitest'
import {
  type Diagnostic,
  defineRule,
  parse,
  type Rule,
  type RuleContext,
  type Story,
  validate,
} from '../../../src/entries'
import { rules } from '../../../src/entries/config'
import { indexedRules } from '../../../src/rules'
import { indexTexts } from '../../../src/rules/engine/index-texts'
import type { IndexedContext } from '../../../src/rules/engine/indexed-rule'
import { textsToSearch, wordsAbove } from '../../../src/rules/engine/texts-with'

const story = parse(`PORT CLOSES FOR STORM, MINISTER SAYS

LISBON, April 24 (Reuters) - The port  closed on Wednesday (LMP) after the the storm, Jane Miller said.

Jane Milner said “the harbour is closed and nobody may leave it today.

On Monday, April 24, 2024 it opens again.
`)
const other = parse('Ships leave\n\nOSLO, May 32 (AP) -- They left at  last, on Friday.')
const every = { rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])) }
const expected = validate(story, every)

const ownRule = (check: NonNullable<Rule['check']>, id: Rule['id'] = 'house/own'): Rule =>
  defineRule({ id, severity: 'info', summary: 'It runs.', why: 'A test.', source: 'A test.', check })

/** Runs `inner` inside a custom rule. Returns the findings of the other rules. */
function validateWith(inner: (context: RuleContext) => unknown): Diagnostic[] {
  const own = ownRule((context) => {
    inner(context)
    return []
  })
  return validate(story, { ...every, customRules: [own] })
}

describe('a custom rule may call validate', () => {
  test.each<[string, (context: RuleContext) => unknown]>([
    ['on the same story', (context) => validate(context.story, every)],
    ['on another story', () => validate(other, every)],
    ['on an article without a source', ({ article }) => validate({ ...article, language: 'de' }, every)],
    ['in a rule that calls it again', () => validate(other, { customRules: [ownRule(() => validate(story, every))] })],
  ])('%s: the outer findings do not change', (_, inner) => {
    expect(expected.length).toBeGreaterThan(5)
    expect(validateWith(inner)).toEqual(expected)
  })

  test('and the inner findings are those of a run by itself', () => {
    let inner: readonly Diagnostic[] = []
    validateWith(() => {
      inner = validate(other, every)
    })
    expect(inner).toEqual(validate(other, every))
  })
})

describe('two runs may be interleaved', () => {
  const contextOf = (source: Story): IndexedContext => {
    const index = indexTexts(source.article)
    return { story: source, article: source.article, texts: index.texts, options: {}, index }
  }
  const checked = indexedRules.filter(({ options }) => !options)

  test.each(checked.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const alone = [story, other].map((each) => rule.check?.(contextOf(each)))
    const [first, second] = [contextOf(story), contextOf(other)]
    const mixed = [rule.check?.(first), rule.check?.(second)]
    expect(mixed).toEqual(alone)
    expect(rule.check?.(first)).toEqual(alone[0])
  })

  it('the places and word counts of an index stay as they are', () => {
    const { index } = contextOf(story)
    const read = () => [textsToSearch(index, 'quotationMark'), wordsAbove(0, index, 2, 0, 20)]
    const before = read()
    indexTexts(other.article)
    expect(read()).toEqual(before)
  })
})

describe('a custom rule that fails is reported, and the other rules run', () => {
  test.each<[string, () => never | Diagnostic[], string]>([
    [
      'it throws',
      () => {
        throw new Error('no such desk')
      },
      'no such desk',
    ],
    [
      'a finding has an unknown property',
      () => [{ message: 'It runs.', path: '', spam: 1 } as never],
      'no property “spam”; did you mean “span”?',
    ],
    ['a run inside it throws', () => validate(other, { profile: 'nobody' as 'ap' }), 'nobody'],
  ])('%s', (_, check, message) => {
    const found = validate(story, { ...every, customRules: [ownRule(check), ownRule(() => [], 'house/next')] })
    const isFailure = ({ rule }: Diagnostic): boolean => rule === 'rule/failed'
    expect(found.find(isFailure)?.message).toContain(message)
    expect(found.filter((each) => !isFailure(each))).toEqual(expected)
  })
})
