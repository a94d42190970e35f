import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../support/built-package'
import { copy, desk } from '../../support/desk'

const { folder, write, wirecopy } = desk()

const agency = {
  name: 'Zed Agency',
  kind: 'agency',
  credits: ['ZED'],
  frames: ['place (credit) dash'],
  separators: ['--'],
}

describe('one config for all commands', () => {
  it('in TypeScript, with neighbours; gives date, provider, guid, lexicon, ignores; options win', () => {
    write('a.txt', copy.replace('PARIS (AP)', 'PARIS, April 24 (ZED)'))
    write('ignored.txt', copy)
    write('words.ts', "export enum Kind { Own = 'urn:x:own:' }\nexport const guid: string = Kind.Own + '{name}'\n")
    write('lexicon.json', JSON.stringify({ agencies: [agency] }))
    write(
      'wirecopy.config.ts',
      "import { defineConfig } from 'wirecopy/config'\nimport { guid } from './words'\nexport default defineConfig({ profile: 'web', date: '2023-05-01', provider: 'Own News', guid, lexicon: './lexicon.json', ignores: ['ignored*'], languages: ['en', 'fr'] })\n",
    )
    mkdirSync(join(folder(), 'node_modules'))
    symlinkSync(packageRoot, join(folder(), 'node_modules/wirecopy'), 'junction')
    const args = ['--to', 'newsml,json', '--version-created', '2024-04-24T09:30:00Z', '--out', 'out']
    expect(wirecopy(['convert', '.', ...args])).toMatchObject({ status: 0 })
    const xml = readFileSync(join(folder(), 'out/a.xml'), 'utf8')
    for (const part of ['guid="urn:x:own:a"', 'Own News', '2023-04-24']) expect(xml).toContain(part)
    const shown = JSON.parse(
      wirecopy(['check', '.', '--print-config', '--date', '2024-03-04', '--rule', 'headline/present']).stdout,
    )
    expect(shown).toMatchObject({ file: 'a.txt', date: '2024-03-04', provider: 'Own News', languages: ['en', 'fr'] })
    expect(shown.rules).toMatchObject({ 'headline/present': 'on', 'byline/present': expect.anything() })
    const story = JSON.parse(wirecopy(['parse', '*.txt', '--format', 'json']).stdout)
    expect(story.article.dateline).toMatchObject({ date: { value: '2023-04-24' }, credits: [{ agency: 'Zed Agency' }] })
    expect(wirecopy(['check', 'a.txt', '--format', 'line']).stdout).toContain('[byline/present]')
  })

  it('in JSON, described by its schema', () => {
    const schema = JSON.parse(readFileSync(join(packageRoot, 'schema/config.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false }).compile(schema)
    const config = { profile: 'ap', rules: { 'headline/short-enough': ['warning', { max: 70 }] }, zone: 'UTC' }
    expect(validate(config)).toBe(true)
    for (const wrong of [
      { profle: 'ap' },
      { rules: { 'headline/short-enough': ['warning', { maxx: 70 }] } },
      { gazetteer: 'yes' },
    ])
      expect(validate(wrong)).toBe(false)
    write('a.txt', copy)
    write('wirecopy.config.json', '{ "date": "2024-03-04", "lexicon": "./none.json" }')
    expect(wirecopy(['parse', 'a.txt'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Lexicon file none.json does not exist.'),
    })
  })

  it('reports an own rule that throws with its id, file and stack, and goes on', () => {
    write(
      'rules.mjs',
      "export const own = { id: 'house/own', severity: 'info', summary: 's', why: 'w', source: 's', check() {\n  throw new Error('boom')\n} }\n",
    )
    write('wirecopy.config.mjs', "import { own } from './rules.mjs'\nexport default { customRules: [own] }\n")
    write('a.txt', copy)
    write('b.txt', copy)
    const { status, stdout, stderr } = wirecopy([
      'check',
      'a.txt',
      'b.txt',
      '--format',
      'line',
      '--rule',
      'byline/present',
    ])
    expect(status).toBe(1)
    expect(stdout.match(/Rule house\/own failed: boom/g)).toHaveLength(2)
    expect(stdout.match(/byline\/present/g)).toHaveLength(2)
    const [first, frame, last] = stderr.split('\n')
    expect(first).toBe('wirecopy: a.txt: Rule house/own failed: boom.')
    expect(frame).toMatch(/^ {4}at .*rules\.mjs:2:\d+/)
    expect(last).toBe('wirecopy: Rule house/own failed: boom, in 2 files.')
  })
})

describe('a config that cannot be loaded', () => {
  const thrower = "const a = 1\nthrow new Error('No desk')\n"

  it.each<[string, Record<string, string>, string]>([
    ['throws', { 'wirecopy.config.mjs': thrower }, 'mjs: No desk (wirecopy.config.mjs:2:7).'],
    ['throws in TypeScript', { 'wirecopy.config.ts': thrower }, 'ts: No desk (wirecopy.config.ts:2:7).'],
    [
      'imports what throws',
      { 'wirecopy.config.mjs': "import './rules/a.mjs'\n", 'rules/a.mjs': thrower },
      'mjs: No desk (rules/a.mjs:2:7).',
    ],
    ['is cut', { 'wirecopy.config.mjs': 'export default {\n' }, 'mjs: Unexpected token (wirecopy.config.mjs:2:1).'],
    [
      'imports what is cut',
      { 'wirecopy.config.ts': "import './a'\n", 'a.ts': 'const a: number =\n' },
      'ts: Unexpected token (a.ts:2:1).',
    ],
    [
      'imports what is missing',
      { 'wirecopy.config.mjs': "import './none.mjs'\n" },
      "mjs: Cannot find module './none.mjs' (wirecopy.config.mjs).",
    ],
    [
      'imports a name that is missing',
      { 'wirecopy.config.mjs': "import { x } from './a.mjs'\n", 'a.mjs': 'export {}\n' },
      "mjs: The requested module './a.mjs' does not provide an export named 'x' (wirecopy.config.mjs:1).",
    ],
    [
      'is no JSON',
      { 'wirecopy.config.json': '{ "profile": "ap",\n  "rules": {}, }' },
      'json: Expected double-quoted property name in JSON at line 2, column 16.',
    ],
  ])('is named with the place: it %s', (_, files, message) => {
    for (const [name, content] of Object.entries(files)) write(name, content)
    write('a.txt', copy)
    expect(wirecopy(['check', 'a.txt'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `error: Cannot load config wirecopy.config.${message}\n`,
    })
  })

  it('is named when its lexicon has a wrong row', () => {
    write('wirecopy.config.json', JSON.stringify({ lexicon: { agencies: [{ ...agency, kind: 'agencyy' }] } }))
    write('a.txt', copy)
    expect(wirecopy(['parse', 'a.txt'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^error: wirecopy\.config\.json: Lexicon, agency 1 \(Zed Agency\): “kind” must be/),
    })
  })
})

describe('reading options', () => {
  it('reach the parser', () => {
    write('a.txt', Buffer.from(copy.replace('PARIS (AP)', 'AR\xc9S, March 4 (ZED)'), 'latin1'))
    write('lexicon.mjs', `export default ${JSON.stringify({ agencies: [agency] })}`)
    const args = [
      '--date',
      '2020-03-05',
      '--language',
      'fr',
      '--charset',
      'iso-8859-2',
      '--lexicon',
      'lexicon.mjs',
      '--gazetteer',
    ]
    const story = JSON.parse(wirecopy(['parse', 'a.txt', '--format', 'json', ...args]).stdout)
    expect(story).toMatchObject({
      charset: { found: 'iso-8859-2' },
      article: { language: 'fr', dateline: { date: { value: '2020-03-04' }, credits: [{ agency: 'Zed Agency' }] } },
    })
    for (const [option, value, message] of [
      ['--charset', 'foo', 'Unknown charset "foo"'],
      ['--date', '2024-13-44', 'Expected a day such as 2024-04-24, or today.'],
      ['--date', '2023-02-29', 'Expected a day such as 2024-04-24, or today.'],
      ['--lexicon', 'none.json', 'Lexicon file none.json does not exist.'],
      ['--zone', 'Nowhere/Land', 'zone'],
    ] as const)
      expect(wirecopy(['check', 'a.txt', option, value])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(message),
      })
  })

  it('zone is that of local times, in copy and in documents', () => {
    write('embargo.txt', `EMBARGOED UNTIL 10:00, April 24, 2024\n\n${copy}`)
    write('rain.json', '{"uri":"urn:x:1","headline":"Rain","versioncreated":"2024-01-14T10:00:00"}')
    const read = (file: string, ...args: string[]) =>
      JSON.parse(wirecopy(['parse', file, '--format', 'json', ...args]).stdout).article
    expect(read('embargo.txt').embargo.at).toBe('2024-04-24T10:00:00')
    expect(read('embargo.txt', '--zone', 'America/New_York').embargo.at).toBe('2024-04-24T10:00:00-04:00')
    expect(read('rain.json', '--zone', 'America/New_York').item.versionCreated).toBe('2024-01-14T10:00:00-05:00')
    write('wirecopy.config.json', '{ "zone": "Europe/Lisbon" }')
    expect(read('embargo.txt').embargo.at).toBe('2024-04-24T10:00:00+01:00')
    expect(read('embargo.txt', '--zone', '+09:00').embargo.at).toBe('2024-04-24T10:00:00+09:00')
    const annotated = wirecopy(['annotate', 'embargo.txt', '--format', 'json', '--zone', 'Z']).stdout
    expect(JSON.parse(annotated).reader.options.zone).toBe('Z')
    expect(wirecopy(['parse', 'embargo.txt', '--zone', 'New York'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean “America/New_York”?'),
    })
  })
})
