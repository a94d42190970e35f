import { describe, expect, it } from 'vitest'
import { copy, desk } from '../../support/desk'

/*
 * The options that many commands share, through each of them: a wrong value is refused with its name, before any work is done, and a flag
 * has its effect. What the values do is tested with `parse` and `check`.
 */

const { write, wirecopy, text } = desk()

const COMMANDS: readonly (readonly [command: string, args: readonly string[]])[] = [
  ['parse', ['a.txt']],
  ['annotate', ['a.txt']],
  ['inspect', ['a.txt']],
  ['convert', ['a.txt', '--to', 'json']],
  ['stream', ['a.ndjson']],
  ['check', ['a.txt']],
  ['fix', ['a.txt']],
  ['diff', ['a.txt', 'a.txt']],
  ['verify', ['a.txt', 'a.txt']],
  ['merge', ['a.txt', 'a.txt', 'a.txt']],
  ['language-server', ['--stdio']],
  ['mcp', []],
  ['watch', ['in', '--to', 'json', '--out', 'out', '--once']],
]

/** Wrong values of the options for reading, and what the message says. */
const REFUSED: readonly (readonly [option: string, value: string, message: string])[] = [
  ['--from', 'word', 'Unknown format "word"'],
  ['--date', '2024-13-01', '2024-13-01'],
  ['--language', 'en_US', 'language'],
  ['--zone', 'Mars/Base', 'zone'],
  ['--charset', 'klingon', 'klingon'],
  ['--lexicon', 'none.json', 'none.json does not exist'],
  ['--config', 'none.json', 'none.json does not exist'],
]

const files = (): void => {
  write('a.txt', copy)
  write('a.ndjson', `${JSON.stringify(copy)}\n`)
  write('in/a.txt', copy)
}

describe.each(COMMANDS)('wirecopy %s', (command, args) => {
  it.each(REFUSED)('refuses %s %s', (option, value, message) => {
    files()
    const { status, stdout, stderr } = wirecopy([command, ...args, option, value])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('reads no config with --no-config, and takes --gazetteer', () => {
    files()
    write('wirecopy.config.json', '{ "profil": "ap" }')
    const isServer = command === 'language-server' // it tells its editor of a wrong config, and exits with 1 when that is gone
    if (!isServer)
      expect(wirecopy([command, ...args])).toMatchObject({ status: 2, stderr: expect.stringContaining('profil') })
    expect(wirecopy([command, ...args, '--no-config', '--gazetteer'])).toMatchObject({ status: isServer ? 1 : 0 })
  })
})

const CHECKING: readonly (readonly [command: string, args: readonly string[]])[] = [
  ['check', ['a.txt']],
  ['fix', ['a.txt']],
  ['inspect', ['a.txt']],
  ['language-server', ['--stdio']],
  ['mcp', []],
]

describe.each(CHECKING)('wirecopy %s', (command, args) => {
  it.each([
    ['--profile', 'app', 'Did you mean “ap”?'],
    ['--rule', 'headline/shrt', 'Did you mean “headline/short-enough”?'],
    ['--now', 'soon', 'Expected a time with a UTC offset'],
  ])('refuses %s %s', (option, value, message) => {
    files()
    expect(wirecopy([command, ...args, option, value])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    })
  })
})

const WALKING: readonly (readonly [command: string, args: readonly string[]])[] = [
  ['parse', []],
  ['annotate', []],
  ['inspect', []],
  ['convert', ['--to', 'json', '--out', 'out']],
  ['check', []],
  ['fix', []],
]

describe.each(WALKING)('wirecopy %s', (command, args) => {
  it('has --verbose and --quiet, --ext and --no-ignore', () => {
    write('in/a.txt', copy)
    write('in/b.story', copy)
    write('in/c.txt', copy)
    write('in/.gitignore', 'c.txt\n')
    const read = (...more: string[]): string[] => {
      const { status, stderr } = wirecopy([command, 'in', ...args, '--verbose', ...more])
      expect(status).toBe(0)
      return stderr.match(/(?<=^wirecopy: )in\/\w\.\w+$/gm) ?? []
    }
    expect(read()).toEqual(['in/a.txt'])
    expect(read('--ext', '+story')).toEqual(['in/a.txt', 'in/b.story'])
    expect(read('--no-ignore')).toEqual(['in/a.txt', 'in/c.txt'])
    expect(wirecopy([command, 'in', ...args, '--quiet'])).toMatchObject({ status: 0, stderr: '' })
  })
})

it.each(['parse', 'annotate', 'convert', 'check', 'fix'])(
  'wirecopy %s --print-config prints the settings',
  (command) => {
    write('a.txt', copy)
    write('wirecopy.config.json', '{ "zone": "Europe/Lisbon" }')
    const { status, stdout } = wirecopy([command, 'a.txt', '--print-config'])
    expect(status).toBe(0)
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"zone":"Europe/Lisbon"')
  },
)

it.each(['parse', 'annotate'])('wirecopy %s --ndjson prints a line for each story', (command) => {
  write('a.txt', copy)
  const lines = wirecopy([command, 'a.txt', 'a.txt', '--ndjson']).stdout.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).article.headline)).toEqual(['Rain expected'])
})

it.each([
  ['diff', ['a.txt', 'b.txt'], '~ headline'],
  ['verify', ['b.txt', 'a.txt'], 'verify/not-in-copy'],
])('wirecopy %s --output-file writes the file', (command, args, found) => {
  write('a.txt', copy)
  write('b.txt', copy.replace('Rain expected', 'Snow expected'))
  expect(wirecopy([command, ...args, '--output-file', 'found.txt'])).toMatchObject({ status: 1, stdout: '' })
  expect(text('found.txt')).toContain(found)
})

it('wirecopy rules reads the config of --config, and none with --no-config', () => {
  write(
    'desk.mjs',
    `export default { customRules: [{ id: 'house/short', severity: 'info', summary: 'Short.', why: '-', source: '-', check: () => [] }] }`,
  )
  expect(wirecopy(['rules', 'house/short', '--config', 'desk.mjs']).stdout).toContain('house/short  info')
  expect(wirecopy(['rules', 'house/short', '--no-config'])).toMatchObject({ status: 2 })
})

describe('wirecopy stream', () => {
  const held = `EMBARGOED UNTIL 0600 GMT, March 5, 2024\n\n${copy}`
  const answer = (args: readonly string[], story = copy) =>
    JSON.parse(wirecopy(['stream', ...args], `${JSON.stringify(story)}\n`).stdout)
  const item = ['--provider', 'AP', '--guid', 'urn:x:{name}', '--version-created', '2024-03-05T00:00:00Z']

  it.each([
    [['--to', 'newsml', ...item], 'newsml', 'guid="urn:x:'],
    [['--to', 'newsml', ...item, '--body', 'plain'], 'newsml', '<inlineData'],
    [['--to', 'newsml', ...item, '--for', 'superdesk'], 'newsml', '<firstCreated>2024-03-05T00:00:00Z'],
    [['--to', 'nitf', '--style', 'dtd'], 'nitf', '<!DOCTYPE nitf'],
    [['--to', 'ninjs', ...item, '--standard', '1.6'], 'ninjs', '"versioncreated"'],
    [
      ['--to', 'markdown', '--preset', 'astro', '--date', '2024-03-05', '--front-matter', 'full'],
      'markdown',
      'wirecopy:',
    ],
    [['--to', 'markdown', '--preset', 'hugo', '--dateline', 'none'], 'markdown', '\n\nRain is expected'],
    [['--to', 'markdown', '--flavour', 'mdx'], 'markdown', 'Rain is expected'],
    [['--to', 'copy', '--house', 'reuters'], 'copy', 'PARIS'],
    [['--to', 'html', '--page'], 'html', '<!DOCTYPE html>'],
    [['--to', 'json', '--annotate'], 'json', '"annotations"'],
  ])('%j', (args, name, found) => {
    const written = answer(args)[name]
    expect(typeof written === 'string' ? written : JSON.stringify(written)).toContain(found)
  })

  it('judges restrictions by --now, --drafts and --on-doubt', () => {
    const now = ['--to', 'html', '--now']
    expect(answer([...now, '2024-03-04T00:00:00Z'], held)).toHaveProperty('error')
    expect(answer([...now, '2024-03-06T00:00:00Z'], held).html).toContain('Rain is expected')
    expect(answer([...now, '2024-03-04T00:00:00Z', '--drafts'], held).html).toContain('Rain is expected')
    // a story that is only possibly restricted
    const possible = `Please sit on the weather piece until 6 p.m.\n\n${copy}`
    expect(answer(['--to', 'html', '--on-doubt', 'refuse'], possible).error?.code).toBe('possibly-restricted')
    expect(answer(['--to', 'html', '--on-doubt', 'publish'], possible).html).toContain('Rain is expected')
  })

  it('has --strict, --check and --timeout', () => {
    expect(JSON.stringify(answer(['--to', 'copy', '--strict', '--timeout', '60000'], held))).toMatch(/"(?:copy|error)"/)
    const { findings } = answer(['--check', 'ap'])
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('byline/present')
  })
})

it('wirecopy watch --on-doubt publish writes what is only possibly restricted; --quiet says nothing of it', () => {
  write('in/a.txt', copy)
  const args = ['watch', 'in', '--to', 'json', '--out', 'out', '--once', '--on-doubt', 'publish', '--quiet']
  expect(wirecopy(args)).toMatchObject({ status: 0, stderr: '' })
  expect(wirecopy(['watch', 'in', '--to', 'json', '--out', 'out', '--on-doubt', 'draft'])).toMatchObject({ status: 2 })
})

it('wirecopy convert has --flavour, --on-doubt, --max-expansion and --events', () => {
  write('a.txt', copy)
  expect(wirecopy(['convert', 'a.txt', '--to', 'markdown', '--flavour', 'mdx']).stdout).toContain(
    'title: "Rain expected"',
  )
  expect(wirecopy(['convert', 'a.txt', '--to', 'html', '--on-doubt', 'maybe'])).toMatchObject({ status: 2 })
  expect(wirecopy(['convert', 'a.txt', '--to', 'json', '--out', 'out', '--max-expansion', 'much'])).toMatchObject({
    status: 2,
  })
  expect(
    wirecopy([
      'convert',
      'a.txt',
      '--to',
      'json',
      '--out',
      'out',
      '--events',
      'events.ndjson',
      '--max-expansion',
      '10',
    ]),
  ).toMatchObject({ status: 0 })
  expect(text('events.ndjson').split('\n')[0]).toMatch(/^\{/)
})

it('wirecopy queue add refuses a wrong number before it looks for a server; --ext and --no-ignore choose files', () => {
  write('a.txt', copy)
  const { status, stderr } = wirecopy(['queue', 'add', 'a.txt', '--ext', 'txt', '--no-ignore', '--shard', 'many'])
  expect(status).toBe(2)
  expect(stderr).toContain('many')
})

it.each([
  ['--language', 'en_US'],
  ['--zone', 'Mars/Base'],
])('wirecopy queue work refuses %s %s before it looks for work', (option, value) => {
  const { status, stderr } = wirecopy(['queue', 'work', '--to', 'json', '--out', 'out', option, value])
  expect(status).toBe(2)
  expect(stderr).toContain(option.slice(2))
})
