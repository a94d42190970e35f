import { describe, expect, it } from 'vitest'
import { createAnnotator, createValidator } from '../../src/entries/core'
import { annotate as annotateEnglish, annotateText } from '../../src/entries/english'
import {
  annotate,
  defineRule,
  parse,
  type RuleName,
  type RuleSettings,
  type ValidateOptions,
  validate,
} from '../../src/entries/index'
import { annotations as german } from '../../src/lexicon/languages/de/entry'
import english, { annotations } from '../../src/lexicon/languages/en/entry'
import { documentedRules } from '../../src/rules/documented-rules'

const story = parse(`Ferry crews vote to go back to work

PORT ARDLE (Coastal Press) — Crews voted on Monday. Ferries run again. The mayor, Jane Doe, said she was glad. “It is over,” Doe said.
`)
const rules = { 'lead/few-sentences': ['warning', { max: 2 }] } as const
const named = (found: readonly { rule: string }[]): string[] => found.map(({ rule }) => rule)

describe('createValidator', () => {
  it('without annotate finds the same, but for the rules that need annotations', () => {
    const all = validate(story, { profile: 'ap', rules })
    const found = createValidator()(story, { profile: 'ap', rules })
    expect(named(all)).toContain('lead/few-sentences')
    expect(named(found)).not.toContain('lead/few-sentences')
    expect(found).toEqual(all.filter(({ rule }) => found.some((one) => one.rule === rule)))
  })

  it('without annotate runs every rule on a story that has annotations', () => {
    expect(createValidator()(annotate(story), { profile: 'ap', rules })).toEqual(
      validate(story, { profile: 'ap', rules }),
    )
  })

  it('with annotate finds what validate finds', () => {
    expect(createValidator({ annotate })(story, { profile: 'ap', rules })).toEqual(
      validate(story, { profile: 'ap', rules }),
    )
  })

  it('does not run a custom rule that needs annotations on a story without them', () => {
    const speaks = defineRule({
      id: 'desk/speaks',
      severity: 'info',
      needs: 'annotations',
      summary: 'Somebody speaks.',
      why: 'A desk asks for it.',
      source: 'House style.',
      check: ({ article }) =>
        article.annotations?.statements?.map(() => ({ message: 'Speaks.', path: 'body.0.text' })) ?? [],
    })
    const options = { customRules: [speaks] }
    expect(named(createValidator()(story, options))).not.toContain('desk/speaks')
    expect(named(createValidator({ annotate })(story, options))).toContain('desk/speaks')
  })
})

describe('a built-in rule given as a custom rule', () => {
  const faulty = parse(`NEWHAVEN FERRY LINES RUN AGAIN.

By Jane doe

PORT ARDLE, Feb 30 (Coastal Press) — The the crews, who are members of the NFWU, voted  yesterday (Tuesday, Feb 29. Doe said “it is over.

The the crews, who are members of the NFWU, voted  yesterday (Tuesday, Feb 29. Doe said “it is over.

Subscribe to our newsletter
`)
  const messages = (id: string, options: ValidateOptions<RuleName>): string[] =>
    validate(faulty, options).flatMap(({ rule, message }) => (rule === id ? [message] : []))

  it.each(documentedRules)('$id reports the same', (rule) => {
    const rules = { [rule.id]: 'on', 'desk/own': 'on' } as RuleSettings<RuleName>
    const options = { rules, customRules: [{ ...rule, id: 'desk/own' as const }] }
    expect(messages('desk/own', options)).toEqual(rule.check ? messages(rule.id, options) : [])
  })
})

describe('createAnnotator', () => {
  it('of English annotates as wirecopy/english does', () => {
    const annotator = createAnnotator({ languages: [annotations] })
    expect(annotator.annotate(story)).toEqual(annotateEnglish(story))
    const text = 'The mayor, Jane Doe, said on Monday that she was glad.'
    expect(annotator.annotateText(text)).toEqual(annotateText(text))
  })

  it('takes several languages', () => {
    const { annotateText } = createAnnotator({ languages: [annotations, german] })
    expect(annotateText('„Es ist vorbei“, sagte Eva Holm am Montag.', { language: 'de' }).statements).toHaveLength(1)
  })

  it.each([[undefined], [[]], [[english]], [[{}]]])('refuses %j as languages', (given) => {
    expect(() => createAnnotator({ languages: given as never })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})
