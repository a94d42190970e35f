import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DatelineFrameName } from '../../src/entries'
import { parse, parseAll } from '../../src/entries/index'

/*
 * Every function that every entry exports, given what it cannot use: an error of ours with a code, never a raw one.
 * The entries are found in the folder, so that a new export is covered.
 */

const src = join(import.meta.dirname, '../../src/entries')
const entries = readdirSync(src).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && file !== 'schema.ts',
)

const fails = (): never => {
  throw new RangeError('a getter that throws')
}
const hostile = (): object => new Proxy({}, { get: fails, has: fails, ownKeys: fails, getOwnPropertyDescriptor: fails })
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const story = parse('PARIS (AP) - Rain is expected in Paris, the weather service said on Monday.\n')
const half = (part: object): object => ({ body: [], item: { guid: 'urn:x:1' }, ...part })

/** Values that no function accepts as its first argument. */
const wrong: [string, () => unknown][] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['a number', () => 5],
  ['NaN', () => Number.NaN],
  ['a boolean', () => true],
  ['a symbol', () => Symbol('x')],
  ['a bigint', () => 5n],
  ['a function', () => () => 5],
  ['a date', () => new Date(0)],
  ['an empty record', () => ({})],
  ['other views of memory', () => new Uint16Array(4)],
  ['memory', () => new ArrayBuffer(4)],
  ['a proxy that throws', hostile],
  ['a revoked proxy', revoked],
  ['a promise', () => Promise.resolve('text')],
]

/** Arguments that a function may accept; if it does not, it must not throw a raw error. */
const doubtful: [string, () => unknown][] = [
  ['a text', () => 'a'],
  ['JSON that is no document', () => '"a"'],
  ['an empty list', () => []],
  ['a list of nulls', () => [null, undefined, 5]],
  ['a list of texts', () => ['a', 5]],
  ['bytes', () => Uint8Array.of(0, 255, 1)],
  [
    'an article with getters that throw',
    () => Object.defineProperty(half({}), 'headline', { get: fails, enumerable: true }),
  ],
  [
    'an article that is a proxy',
    () =>
      new Proxy(half({}), {
        get: (given, key) => (key === 'body' ? [] : key in given ? Reflect.get(given, key) : fails()),
      }),
  ],
  ['a story without an article', () => ({ ...story, article: undefined })],
  ['a story with half an article', () => ({ ...story, article: {} })],
  ['a story without spans', () => ({ text: 'x', article: half({}) })],
  ['a story without lists', () => ({ text: 'x', article: half({}), spans: {} })],
  ['a story with spans that are none', () => ({ ...story, spans: { headline: 5, 'body.0.text': null } })],
  ...[
    { body: 5 },
    { body: [null] },
    { body: ['text'] },
    { body: [{}] },
    { body: [{ kind: 'paragraph' }] },
    { body: [{ kind: 'paragraph', text: 5 }] },
    { body: [{ kind: 'list' }] },
    { body: [{ kind: 'list', items: [null] }] },
    { body: [{ kind: 'table', rows: [5] }] },
    { body: [{ kind: 'media' }] },
    { body: [{ kind: 'nothing', text: 'x' }] },
    { body: [{ kind: 'paragraph', text: 'x', marks: 5 }] },
    { headline: 5 },
    { headline: {} },
    { byline: 'By Jane Doe' },
    { byline: { authors: [null] } },
    { dateline: 'PARIS' },
    { dateline: { text: 'PARIS', places: [null] } },
    { item: 'x' },
    { item: { provider: 5 } },
    { notices: 'kill' },
    { notices: [null] },
    { embargo: 5 },
    { restrictions: [5] },
    { keywords: 'rain' },
    { subjects: [null] },
    { contacts: {} },
    { published: 5 },
    { language: 5 },
    { annotations: 5 },
    { annotations: { people: [null] } },
    { extensions: 5 },
    { links: [5] },
  ].map((part): [string, () => unknown] => [`an article with ${JSON.stringify(part)}`, () => half(part)]),
]

/** Functions that take any record, or a list. */
const takeRecords = new Set([
  ...['defineLexicon', 'defineConfig', 'defineRule', 'resolveConfig', 'consumers'],
  ...['createValidator', 'markdownFormat', 'migrate'],
])
/** Functions that take nothing, and those whose argument has a default. */
const takeNothing = new Set(['configJsonSchema', 'emptyLedger'])
const takeDefault = new Set(['createValidator', 'markdownFormat'])

const MOST = 3 // values taken from an iterator

/** Runs a function to the end of its promise, or through the first values of its iterator. Returns what it threw. */
async function thrownBy(run: (...args: never[]) => unknown, args: readonly unknown[]): Promise<unknown> {
  try {
    const made = run(...(args as never[])) // the one cast: what types would refuse
    if (made instanceof Promise) await made
    const isIterator = /Generator/.test(run.constructor.name) || run === (parseAll as unknown)
    if (!isIterator) return undefined
    let taken = 0
    for await (const _ of made as AsyncIterable<unknown>) if (++taken === MOST) break
    return undefined
  } catch (error) {
    return error
  }
}

const described = (error: unknown): string => {
  if (error === undefined) return 'nothing'
  const { name, code, message } = error as { name: string; code?: string; message: string }
  if (name !== 'WirecopyError' || !code) return `a raw ${name}: ${message}`
  return message === '' || message.includes('\n') ? `no message in a line: ${message}` : 'an error of ours'
}

/** The functions of an entry, and those of the records it exports. */
async function functionsOf(entry: string): Promise<[string, (...args: never[]) => unknown][]> {
  const found: [string, (...args: never[]) => unknown][] = []
  for (const [name, value] of Object.entries(await import(join(src, entry)))) {
    if (typeof value === 'function' && name !== 'WirecopyError') found.push([name, value as () => unknown])
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value))
        if (typeof part === 'function' && key !== 'check') found.push([`${name}.${key}`, part as () => unknown])
        else if (name === 'formats' && typeof part === 'object' && part !== null)
          for (const [inner, run] of Object.entries(part))
            if (typeof run === 'function') found.push([`${name}.${key}.${inner}`, run as () => unknown])
  }
  return found
}

it('finds the entries', () => expect(entries.length).toBeGreaterThan(15))

describe.each(entries)('%s', async (entry) => {
  const functions = await functionsOf(entry)
  it.each(functions.length ? functions : [['nothing', () => undefined] as [string, () => unknown]])(
    '%s',
    async (name, run) => {
      const raw: string[] = []
      const note = async (what: string, args: readonly unknown[], mustThrow: boolean): Promise<void> => {
        const outcome = described(await thrownBy(run, args))
        if (outcome !== 'an error of ours' && (outcome !== 'nothing' || mustThrow)) raw.push(`${what}: ${outcome}`)
      }
      const [own = ''] = name.split('.').slice(-1)
      const isChecked = name !== 'nothing' && own !== 'formatFor' && !takeNothing.has(own)
      for (const [what, make] of wrong) {
        const value = make()
        const isTaken =
          own === 'find' ||
          (takeRecords.has(own) && typeof value === 'object' && value !== null) ||
          (takeDefault.has(own) && value === undefined)
        await note(what, [value], isChecked && !isTaken)
        await note(`${what}, twice`, [make(), make()], false)
      }
      for (const [what, make] of doubtful) await note(what, [make()], false)
      for (const first of ['PARIS (AP) - Rain.', story, half({}), [half({})], [], {}])
        for (const [what, make] of [...wrong, ...doubtful]) {
          await note(
            `${typeof first === 'string' ? 'a text' : JSON.stringify(first).slice(0, 20)} and ${what}`,
            [first, make()],
            false,
          )
          await note(`… and ${what} as the third`, [first, 'headline', make()], false)
          await note(
            `… and ${what} in options`,
            [first, { to: 'json', from: make(), parse: make(), limits: make() }],
            false,
          )
          await note(`… and ${what} in other options`, [first, { lexicon: make(), gazetteer: make() }], false)
          await note(
            `… and ${what} in rules`,
            [first, { rules: make(), own: make(), profile: make(), now: make() }],
            false,
          )
          await note(`… and ${what} in header`, [first, { header: make(), words: make(), as: make() }], false)
        }
      expect(raw.slice(0, 8)).toEqual([])
    },
  )
})

describe('invalid rows of a lexicon', () => {
  const frames: DatelineFrameName[] = ['place (credit) dash']
  const agency = { name: 'Example', kind: 'agency', credits: ['EX'], frames, separators: ['--'] }
  it.each<[string, unknown]>([
    ['no list', { agencies: 'AP' }],
    ['a row that is a text', { agencies: ['AP'] }],
    ['a row that is nothing', { agencies: [null] }],
    ['an empty row', { agencies: [{}] }],
    ['a text in place of a list', { agencies: [{ ...agency, credits: 'EX' }] }],
    ['an empty spelling', { agencies: [{ ...agency, credits: [''] }] }],
    ['a number for a spelling', { agencies: [{ ...agency, credits: [5] }] }],
    ['marks that are none', { agencies: [{ ...agency, endMarks: 'end' }] }],
    ['a language without rows', { languages: [{ tag: 'xx' }] }],
    ['an invalid value for furniture', { furniture: 5 }],
    ['lines of furniture that are none', { furniture: { share: [5] } }],
    ['an unknown part', { agency: [] }],
  ])('%s', async (_, lexicon) => {
    const { defineLexicon, parse: read } = await import('../../src/entries/index')
    for (const run of [() => defineLexicon(lexicon as object), () => read('Rain.', { lexicon: lexicon as object })])
      expect(run).toThrow(expect.objectContaining({ name: 'WirecopyError', code: 'invalid-argument' }))
    expect(defineLexicon({ agencies: [{ ...agency, kind: 'agency' }] }).agencies).toHaveLength(1)
  })

  it.each<[object, string]>([
    [{ ...agency, credits: 'EX' }, '“credits” must be a list of at least one non-empty string.'],
    [{ ...agency, kind: 'agncy' }, '“kind” must be one of agency, service, broadcaster, outlet.'],
    [{ ...agency, shapes: ['D1'] }, 'Unknown field “shapes”. Did you mean “frames”?'],
    [{ ...agency, endMark: ['end'] }, 'Unknown field “endMark”. Did you mean “endMarks”?'],
  ])('%j: the message names the row and the field', async (row, message) => {
    const { defineLexicon } = await import('../../src/entries/index')
    const lexicon = { agencies: [{ ...agency, kind: 'agency' }, row] } as object
    expect(() => defineLexicon(lexicon)).toThrow(`Lexicon, agency 2 (Example): ${message}`)
    const frames = { agencies: [{ ...agency, kind: 'agency', frames: ['place (credit) dsh'] }] } as object
    expect(() => defineLexicon(frames)).toThrow('Did you mean “place (credit) dash”?')
  })
})
