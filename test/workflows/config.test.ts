import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configSchema } from '../../scripts/json-schema.mjs'
import { documentedRules as rules } from '../../src/rules/documented-rules'
import { defineRule, type RuleName } from '../../src/rules/engine/rule'
import { type Config, defineConfig, optionsFor, resolveConfig } from '../../src/workflows/config'
import { configJsonSchema } from '../../src/workflows/config-shape'
import { matchesGlob } from '../../src/workflows/matches-glob'
import { parseOptionsFor } from '../../src/workflows/parse-options-for'
import { validate } from '../../src/workflows/validate'

describe('a glob pattern', () => {
  test.each([
    ['sports/a.txt', 'sports/**', true],
    ['sports/b/a.txt', 'sports/**', true],
    ['a.txt', '**/*.txt', true],
    ['b/c/a.txt', '**/*.txt', true],
    ['b/a.txt', '*.txt', false],
    ['a.txt', '*.{txt,xml}', true],
    ['a.json', '*.{txt,xml}', false],
    ['a1.txt', 'a?.txt', true],
    ['a1.txt', 'a[0-9].txt', true],
    ['ax.txt', 'a[!0-9].txt', true],
    ['a+b (1).txt', 'a+b (1).txt', true],
    ['./a.txt', 'a.txt', true],
    ['aXtxt', 'a.txt', false],
    ['!a.txt', '!a.txt', true],
    ['b.txt', '!a.txt', false],
    ['.hidden/a.txt', '**/*.txt', true],
    ['b/c/a.txt', 'b/**/a.{txt,md}', true],
  ])('%s fits %s: %s', (path, pattern, expected) => expect(matchesGlob(path, pattern)).toBe(expected))
})

const findings = <Own extends RuleName = never>(config: Config<Own>, file = 'a.txt') =>
  validate(
    { headline: 'It begins.', body: [{ kind: 'paragraph', text: 'It begins at last!' }] },
    optionsFor(resolveConfig(config), file),
  ).map(({ rule, severity }) => `${severity} ${rule}`)

describe('a config', () => {
  const shouting = defineRule({
    id: 'house/no-shouting',
    severity: 'warning',
    summary: 'The text does not shout.',
    why: 'We do not.',
    source: 'Ourselves.',
    check: ({ texts }) =>
      texts.filter(({ text }) => text.endsWith('!')).map(({ path }) => ({ message: 'This shouts.', path })),
  })

  test('starts from recommended, and takes profiles, severities, options and rules of its own', () => {
    expect(findings({})).toEqual([])
    expect(findings({ rules: { 'headline/no-final-stop': 'error' } })).toEqual(['error headline/no-final-stop'])
    expect(
      findings({ extends: 'press-release', rules: { 'contacts/present': 'off', 'boilerplate/present': 'off' } }),
    ).toEqual(['warning dateline/present', 'warning headline/no-final-stop'])
    expect(findings({ rules: { 'headline/short-enough': ['warning', { max: 10 }] } })).toEqual([])
    expect(findings(defineConfig({ customRules: [shouting] }))).toEqual(['warning house/no-shouting'])
    expect(findings({ customRules: [shouting], rules: { 'house/no-shouting': 'off' } })).toEqual([])
  })

  test('takes other configs, the later over the earlier', () => {
    const base: Config<'house/no-shouting'> = { customRules: [shouting], rules: { 'headline/no-final-stop': 'error' } }
    expect(findings({ extends: [base, { rules: { 'headline/no-final-stop': 'info' } }] })).toEqual([
      'info headline/no-final-stop',
      'warning house/no-shouting',
    ])
  })

  test('has a profile on top of what it extends, and below its rules', () => {
    expect(
      findings({
        extends: 'recommended',
        profile: { name: 'own', summary: '', rules: { 'headline/no-final-stop': 'error' } },
      }),
    ).toEqual(['error headline/no-final-stop'])
    expect(findings({ profile: 'press-release' })).toEqual(findings({ extends: 'press-release' }))
    expect(findings({ profile: 'press-release', rules: { 'headline/no-final-stop': 'error' } })).toContain(
      'error headline/no-final-stop',
    )
  })

  test('says how stories are read; the later over the earlier, ignores added up', () => {
    const base: Config = { date: '2024-03-04', zone: 'UTC', provider: 'Old', ignores: ['a'] }
    expect(resolveConfig({ extends: base, provider: 'New', languages: ['en'], ignores: ['b'] })).toMatchObject({
      reading: { date: '2024-03-04', zone: 'UTC', provider: 'New', languages: ['en'] },
      ignores: ['a', 'b'],
    })
    expect(resolveConfig({}).reading).toEqual({})
  })

  test('differs for some files', () => {
    const config: Config = {
      rules: { 'headline/no-final-stop': 'error' },
      overrides: [{ files: ['sports/**'], rules: { 'headline/no-final-stop': 'off' } }],
    }
    expect(findings(config, 'sports/a.txt')).toEqual([])
    expect(findings(config, 'b/a.txt')).toEqual(['error headline/no-final-stop'])
  })

  test.each<[unknown, string]>([
    [{ extends: 'reutres' }, 'c.json: Unknown profile “reutres”. Did you mean “reuters”?'],
    [{ rulse: {} }, 'c.json: Unknown config property “rulse”. Did you mean “rules”?'],
    [
      { rules: { 'headline/presnt': 'off' } },
      'c.json: Unknown rule “headline/presnt”. Did you mean “headline/present”?',
    ],
    [
      { rules: { 'headline/present': 'fatal' } },
      'c.json: “rules.headline/present” must be error, warning, info, on or off, or [severity, options].',
    ],
    [
      { rules: { 'headline/short-enough': ['error', { maxx: 5 }] } },
      'c.json: Rule “headline/short-enough” has no option “maxx”. Did you mean “max”?',
    ],
    [{ rules: { 'acronyms/one': 'off' } }, 'c.json: Unknown rule “acronyms/one”. Did you mean “acronyms/one-meaning”?'],
    [{ rules: { 'short-enogh': 'off' } }, 'c.json: Unknown rule “short-enogh”.'],
    [{ rules: { 'few-sentences': 'off' } }, 'c.json: Unknown rule “few-sentences”. Did you mean “lead/few-sentences”?'],
    [
      { overrides: [{ file: '*.txt' }] },
      'c.json: Unknown config property “overrides.0.file”. Did you mean “overrides.0.files”?',
    ],
    [{ overrides: [{ files: 3 }] }, 'c.json: “overrides.0.files” must be a string or a list of strings.'],
    [{ profile: 'reutres' }, 'c.json: Unknown profile “reutres”. Did you mean “reuters”?'],
    [{ profile: 5 }, 'c.json: “profile” must be the name of a profile, or a profile.'],
    [{ languages: 'en' }, 'c.json: “languages” must be a list of strings.'],
    [{ languages: [] }, 'c.json: “languages” must not be empty.'],
    [{ ignores: 'a' }, 'c.json: “ignores” must be a list of strings.'],
    [{ lexicon: 5 }, 'c.json: “lexicon” must be a lexicon, or the path of its file.'],
    [{ gazeteer: true }, 'c.json: Unknown config property “gazeteer”. Did you mean “gazetteer”?'],
    [[], 'c.json: Config must be an object, such as { "extends": "ap" }.'],
  ])('refuses %j', (config, message) => {
    expect(() => resolveConfig(config as Config, 'c.json')).toThrowError(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(message) }),
    )
  })
})

test('schema/config.schema.json is that of the config; `npm run build` writes it', () => {
  const written = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify(configSchema(configJsonSchema(), rules))))
})

describe('parseOptionsFor', () => {
  const optionsOf = (config: Config) => parseOptionsFor(resolveConfig(config))

  test('returns what a config sets for parse', () => {
    const lexicon = { agencies: [] }
    expect(optionsOf({})).toEqual({})
    expect(optionsOf({ extends: { zone: 'UTC', date: '2024-03-04' }, zone: 'Europe/Lisbon', lexicon })).toEqual({
      zone: 'Europe/Lisbon',
      date: '2024-03-04',
      lexicon,
    })
    expect(optionsOf({ languages: ['pt'], provider: 'Example News' })).toEqual({ language: 'pt' })
    expect(optionsOf({ languages: ['pt', 'en'] })).toEqual({})
  })

  test('refuses what only the caller can load', () => {
    expect(() => optionsOf({ lexicon: './lexicon.json' })).toThrow('the config has a path')
    expect(() => optionsOf({ gazetteer: true })).toThrow('Pass that of wirecopy/gazetteer')
    const gazetteer = { find: () => [] } as never // any table: it is passed on
    expect(parseOptionsFor(resolveConfig({ gazetteer: true }), { gazetteer })).toEqual({ gazetteer })
    expect(() => parseOptionsFor(undefined as never)).toThrow('parseOptionsFor')
  })
})
