import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate'
import type { Article } from '../../src/article'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { Story } from '../../src/diagnostics/story'
import { parse } from '../../src/parse/parse'
import { articleTexts } from '../../src/rules/engine/article-texts'
import type { ValidateOptions } from '../../src/workflows/create-validator'
import { validate } from '../../src/workflows/validate'
import { article, fullArticle } from '../support/arbitrary'
import { runs } from '../support/draws'

describe('validate', () => {
  test('reports at most infos for a good story', () => {
    const good: Article = {
      headline: 'Ministers agree on a plan for the harbour',
      dateline: {
        text: 'OSLO, April 24 (Reuters) -',
        places: [{ text: 'OSLO' }],
        date: { text: 'April 24', day: 24, month: 4 },
        credits: [{ text: 'Reuters', kind: 'agency', agency: 'Reuters' }],
      },
      body: [{ kind: 'paragraph', text: '“We have waited long enough,” the mayor said.' }],
    }
    expect(validate(good)).toEqual([])
  })

  test('looks at an article anew that has changed since', () => {
    const changed: Article = { headline: 'Rain', body: [{ kind: 'paragraph', text: 'The rain has come.' }] }
    const rules = (): string[] => validate(changed).map(({ rule }) => rule)
    expect(rules()).not.toContain('furniture/related')
    changed.body.push({ kind: 'paragraph', text: 'Read more: Minister quits' })
    expect(rules()).toContain('furniture/related')
    changed.body.pop()
    expect(rules()).not.toContain('furniture/related')
  })

  test('reads the texts of a parsed story as they are now, and those of its copies', () => {
    const story = annotate(
      parse('Rain ends\n\nOSLO, April 24 (Reuters) - It rained on April 23, “she said”.\n\nThe port reopened.'),
    )
    const other = parse('Gold\n\nPARIS (AP) -- It rose on April 31, “he said.')
    const settings = { profile: 'house', now: '2024-04-24T09:30:00Z' } as const
    const before = validate(story, settings)
    for (const copy of [structuredClone(story), JSON.parse(JSON.stringify(story)) as Story]) {
      validate(other)
      expect(validate(copy, settings)).toEqual(before)
      expect(validate(copy, settings)).toEqual(before)
    }
    const [block] = story.article.body
    if (block?.kind !== 'paragraph') throw new Error('no paragraph')
    const filed = block.text
    block.text = 'It rained on April 31, “she said, and off  the record.'
    const changed = validate(story)
    expect(changed.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['times/real-date', 'quotes/balanced', 'damage/double-blank']),
    )
    expect(changed).toEqual(validate(structuredClone(story)))
    block.text = filed
    expect(validate(story, settings)).toEqual(before)
  })

  test('returns the diagnostics of the reader once, sorted by position', () => {
    const text = 'Ministers agree.\n\n0 comment\n\nOSLO: It begins.'
    const reported: Diagnostic = {
      rule: 'furniture/comment-count',
      severity: 'info',
      message: 'A comment counter.',
      path: '',
      span: { start: 18, end: 27 },
    }
    const story: Story = {
      text,
      article: { headline: 'Ministers agree.', body: [{ kind: 'paragraph', text: 'OSLO: It begins.' }] },
      spans: { headline: { start: 0, end: 16 }, 'body.0.text': { start: 29, end: 45 } },
      repairs: [],
      dropped: [{ kind: 'comment-count', start: 18, end: 27 }],
      unread: [],
      diagnostics: [reported, reported],
    }
    const found = validate(story, { rules: { 'dateline/present': 'on', 'headline/no-final-stop': 'on' } })
    expect(found.map(({ rule, span }) => [rule, span?.start])).toEqual([
      ['dateline/present', undefined],
      ['headline/no-final-stop', 15],
      ['furniture/comment-count', 18],
    ])
    expect(found[1]?.fix).toEqual({ edits: [{ start: 15, end: 16, text: '' }] })
    const settings = { rules: { 'dateline/present': 'on', 'headline/no-final-stop': 'on' } } as const
    expect(validate({ ...story, diagnostics: found }, settings)).toEqual(found)
  })

  test('leads a finding back through repairs', () => {
    const text = 'He said “it\nbegins.'
    const found = validate({
      text,
      article: { headline: 'It begins', body: [{ kind: 'paragraph', text: 'He said “it begins.' }] },
      spans: { 'body.0.text': { start: 0, end: text.length } },
      repairs: [{ kind: 'hard-wrap', start: 11, end: 12, text: ' ' }],
      dropped: [],
      unread: [],
      diagnostics: [],
    })
    expect(found.find(({ rule }) => rule === 'quotes/balanced')?.span).toEqual({ start: 8, end: 9 })
  })

  test('is set by rule: off, another severity, options', () => {
    const article: Article = { headline: 'It begins.', body: [{ kind: 'paragraph', text: 'It begins at last.' }] }
    const ids = (set: Parameters<typeof validate>[1]) =>
      validate(article, set).map(({ rule, severity }) => [rule, severity])
    expect(ids({ rules: { 'headline/no-final-stop': 'on' } })).toEqual([['headline/no-final-stop', 'warning']])
    expect(ids({ profile: 'web', rules: { 'byline/present': 'off', 'headline/no-final-stop': 'off' } })).toEqual([])
    expect(ids({ rules: { 'dateline/present': ['off', {}], 'headline/no-final-stop': 'error' } })).toEqual([
      ['headline/no-final-stop', 'error'],
    ])
  })

  test('applies settings to diagnostics of the reader too', () => {
    const reported: Diagnostic = { rule: 'damage/glued-paragraph', severity: 'warning', message: 'Glued.', path: '' }
    const story: Story = {
      text: '',
      article: { body: [] },
      spans: {},
      repairs: [],
      dropped: [],
      unread: [],
      diagnostics: [reported],
    }
    const levels = (level: 'off' | 'error') =>
      validate(story, { rules: { 'damage/glued-paragraph': level } })
        .filter(({ rule }) => rule === reported.rule)
        .map(({ severity }) => severity)
    expect(levels('off')).toEqual([])
    expect(levels('error')).toEqual(['error'])
  })

  test.each([
    [{ rules: { 'headline/presnt': 'off' } }, 'Unknown rule “headline/presnt”. Did you mean “headline/present”?'],
    [{ rules: { 'weather/nice': 'off' } }, 'Unknown rule “weather/nice”.'],
    [{ rules: { toString: 'off' } }, 'Unknown rule “toString”.'],
    [
      { rules: { 'damage/duplicate-paragraph': ['error', { minWord: 5 }] } },
      'Rule “damage/duplicate-paragraph” has no option “minWord”. Did you mean “minWords”?',
    ],
    [
      { rules: { 'damage/duplicate-paragraph': ['error', { minWords: '5' }] } },
      'Option “minWords” of rule “damage/duplicate-paragraph” must be a number.',
    ],
    [
      { rules: { 'damage/duplicate-paragraph': ['error', { minWords: 0 }] } },
      'Option “minWords” of rule “damage/duplicate-paragraph” must be 1 or more.',
    ],
    [{ profile: 'reutres' }, 'Unknown profile “reutres”. Did you mean “reuters”?'],
    [{ now: '2024-04-24' }, 'Option “now” must be a time with a UTC offset, such as 2024-04-24T09:30:00Z.'],
    [{ now: 'yesterday' }, 'Option “now” must be a time with a UTC offset, such as 2024-04-24T09:30:00Z.'],
    [{ profil: 'ap' }, 'validate has no option “profil”. Did you mean “profile”?'],
    [{ date: '2024-04-24' }, 'validate has no option “date”; its options are profile, rules, customRules, now.'],
    [{ profile: 5 }, 'Option “profile” of validate must be the name of a profile, or a profile.'],
    [{ customRules: {} }, 'Option “customRules” of validate must be a list of rules.'],
  ] as const)('refuses %j', (options, message) => {
    expect(() => validate({ body: [] }, options as ValidateOptions)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument', message }),
    )
  })

  test('refuses a severity that does not exist', () => {
    const rules = JSON.parse('{"headline/present":"fatal"}')
    expect(() => validate({ body: [] }, { rules })).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

const anyArticle = fc.oneof(article(), fullArticle())

describe('laws', () => {
  test('validate accepts any article, changes nothing, and returns the same again', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const before = JSON.stringify(article)
        const found = validate(article, { now: '2024-04-24T09:30:00Z' })
        expect(JSON.stringify(article)).toBe(before)
        expect(validate(article, { now: '2024-04-24T09:30:00Z' })).toEqual(found)
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      }),
      { numRuns: runs(200) },
    )
  })

  test('every text of an article is at its path', () => {
    const at = (value: unknown, path: string): unknown =>
      path.split('.').reduce((part: unknown, key) => Reflect.get(Object(part), key), value)
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const { path, text } of articleTexts(article)) expect(at(article, path)).toBe(text)
      }),
      { numRuns: runs(100) },
    )
  })

  test('every span lies in the copy, whatever the story', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '“',
        '”',
        '"',
        '``',
        "''",
        '«',
        '»',
        '\n\n',
        '\r\n',
        '. ',
        '(Reuters) - ',
        'OSLO, Feb 30 ',
        '\uFFFD',
        '(more)',
        '…',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const copy = pieces.join('')
        for (const { span } of validate(parse(copy))) {
          if (!span) continue
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(copy.length)
        }
      }),
      { numRuns: runs(300) },
    )
  })
})
