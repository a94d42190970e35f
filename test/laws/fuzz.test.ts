import { describe, expect, it } from 'vitest'
import { WirecopyError } from '../../src/diagnostics/error'
import { attempt } from '../fuzz/attempt'
import { kindOf } from '../fuzz/campaign'
import { encodeText, encodings } from '../fuzz/encodings'
import { copyMutations, mutateCopy } from '../fuzz/mutate-copy'
import { mutateData, mutateDocument } from '../fuzz/mutate-document'
import { parseOptions } from '../fuzz/options'
import { Random } from '../fuzz/random'
import { shrinkText, shrinkValue } from '../fuzz/shrink'

/* The tools of `npm run fuzz`: an attack that finds nothing must not do so because it is broken. */

const COPY =
  'Council votes\n\nLIMA, April 24 (Reuters) - The council voted, “at last” & so on,\non Friday.\n\n    It was late.\n'

describe('numbers drawn from a seed', () => {
  const draws = (seed: number, ...keys: (string | number)[]): number[] => {
    const random = new Random(seed, ...keys)
    return Array.from({ length: 8 }, () => random.int(1000))
  }
  it('are the same for the same keys', () => expect(draws(1, 'copies', 3)).toEqual(draws(1, 'copies', 3)))
  it.each([
    ['another seed', draws(2, 'copies', 3)],
    ['another campaign', draws(1, 'bytes', 3)],
    ['another case', draws(1, 'copies', 4)],
  ])('differ for %s', (_, other) => expect(other).not.toEqual(draws(1, 'copies', 3)))
  it('reach all values', () => {
    const random = new Random(1)
    expect(new Set(Array.from({ length: 400 }, () => random.int(10))).size).toBe(10)
  })
})

describe('mutations', () => {
  it.each(Object.entries(copyMutations))('%s: changes copy', (_, mutate) => {
    const made = Array.from({ length: 30 }, (_, i) => mutate(COPY, new Random(1, i), 'Another copy.\n\nOf two lines.'))
    expect(made.some((text) => text !== COPY)).toBe(true)
  })
  it('damage copy, documents and data, nearly always', () => {
    const data = { uri: 'urn:x:1', headline: 'Rain', subject: [{ name: 'weather' }] }
    const many = Array.from({ length: 100 }, (_, i) => i)
    expect(many.filter((i) => mutateCopy(COPY, new Random(1, i), COPY) === COPY).length).toBeLessThan(10)
    expect(
      many.filter((i) => mutateDocument('<p>Rain</p>', new Random(1, i), '<b>Sun</b>') === '<p>Rain</p>').length,
    ).toBeLessThan(10)
    const before = JSON.stringify(data)
    expect(many.filter((i) => JSON.stringify(mutateData(data, new Random(1, i))) === before).length).toBeLessThan(10)
    expect(JSON.stringify(data)).toBe(before)
  })
})

describe('encodings', () => {
  it.each(encodings)('$name: what is encoded is decoded by the platform', (encoding) => {
    const text = 'KILL KILL KILL\n\nRain é Мо 重'
    const back = new TextDecoder(encoding.label).decode(encodeText(text, encoding))
    expect(back.slice(0, 21)).toBe(text.slice(0, 21))
    expect(back).toHaveLength(text.length)
  })
  it('are 18 or more', () => expect(encodings.length).toBeGreaterThanOrEqual(18))
})

describe('shrinking', () => {
  const soon = (): number => performance.now() + 5000
  it('cuts a text to what breaks the law', async () =>
    expect(await shrinkText(`${COPY}x!y${COPY}`, (text) => text.includes('!'), soon())).toBe('!'))
  it('puts plain words for others', async () =>
    expect(await shrinkText('Chongqing said', (text) => /^\w+ \w+$/.test(text), soon())).toMatch(/^\w \w$/))
  it('cuts data to what breaks the law', async () => {
    const has = (value: unknown): boolean => JSON.stringify(value)?.includes('!') ?? false
    expect(await shrinkValue({ a: [1, { b: 'x!' }], c: 'long' }, has, soon())).toEqual({ a: [{ b: 'x!' }] })
  })
})

describe('a call', () => {
  const throws = (error: unknown) => () => {
    throw error
  }
  it.each([
    ['a value', () => 1, { value: 1 }],
    ['a refusal', throws(new WirecopyError('lossy', 'Rain.')), { code: 'lossy', message: 'Rain.' }],
    [
      'a refusal that says undefined',
      throws(new WirecopyError('lossy', 'undefined')),
      { fault: 'it refuses with: undefined' },
    ],
    [
      'a refusal that hides another error',
      throws(Object.assign(new WirecopyError('lossy', 'Rain.'), { cause: new TypeError('Sun') })),
      { fault: expect.stringMatching(/^it hides TypeError: Sun/) },
    ],
    ['any other error', throws(new TypeError('Rain')), { fault: expect.stringMatching(/^it throws TypeError: Rain/) }],
    ['what is no error', throws('Rain'), { fault: 'it throws something that is not an error: Rain' }],
  ])('gives %s', (_, run, expected) => expect(attempt('it', run)).toEqual(expected))
})

describe('faults of one kind', () => {
  it.each([
    ['body.3.text reads "a\\"b", the copy "c"', 'body.1.text reads "x", the copy "y"'],
    ['an anchor lies outside headline: -17 to 3', 'an anchor lies outside headline: 0 to 40'],
    ['a note is not seen in “a b”', 'a note is not seen in “c”'],
  ])('%s', (one, other) => expect(kindOf(one)).toBe(kindOf(other)))
})

describe('arguments', () => {
  it('have defaults and values', () => {
    const options = parseOptions(['--minutes', '60', '--seed', '7', '--only', 'copies,bytes', '--jobs', '1'])
    expect(options).toMatchObject({ minutes: 60, seed: 7, only: ['copies', 'bytes'], jobs: 1, withPrivate: true })
  })
  it('that do not exist are refused', () => expect(() => parseOptions(['--minuts', '1'])).toThrow(/minuts/))
})
