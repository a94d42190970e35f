import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../../src/article/schema'
import { WirecopyError } from '../../src/diagnostics/error'
import { readEmail } from '../../src/entries/email'
import type { Story } from '../../src/entries/index'
import { faults } from '../support/laws'

/*
 * Mails that are cut, mutated or malicious: each is refused with a code or read as valid articles whose spans are inside their text, and
 * reading ends.
 */

const folder = join(import.meta.dirname, '../../fixtures/email')
const mails = readdirSync(folder)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => readFileSync(join(folder, file)))

/** Reads a mail; checks its stories, or returns the code of the error. */
async function outcome(bytes: Uint8Array | string): Promise<Story[] | string> {
  try {
    const stories = await readEmail(bytes)
    for (const { article, spans, dropped, text } of stories) {
      expect(Article.parse(article)).toEqual(article)
      for (const { start, end } of [...Object.values(spans), ...dropped]) {
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
    return stories
  } catch (error) {
    if (error instanceof WirecopyError) return error.code
    throw error
  }
}

/** Faults of the parser's laws in stories of plain text, without those of values that only the header has. */
const lost = (stories: readonly Story[]): string[] =>
  stories
    .filter(({ text }) => !/<[a-z/!]/i.test(text))
    .flatMap((story) => faults(story.text, story))
    .filter((fault) => !fault.endsWith(' has no place'))

const runs = { numRuns: Number(process.env.WIRECOPY_RUNS ?? 60) }
const mail = fc.constantFrom(...mails)

describe('mails that came through damaged', () => {
  it('cut at any byte', async () => {
    await fc.assert(
      fc.asyncProperty(mail, fc.double({ min: 0, max: 1, noNaN: true }), async (bytes, share) => {
        const read = await outcome(bytes.subarray(0, Math.floor(bytes.length * share)))
        if (typeof read !== 'string') expect(lost(read)).toEqual([])
      }),
      runs,
    )
  })

  it('with bytes, lines and marks changed', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      inserted: fc.constantFrom(
        '',
        '\r\n',
        '\r\n\r\n',
        '--',
        '"',
        '=?',
        '?=',
        '=',
        ';',
        '\0',
        '\xff',
        '\r\n--m1\r\n',
        '-- \r\n',
        'KILL ',
      ),
    })
    await fc.assert(
      fc.asyncProperty(mail, fc.array(change, { minLength: 1, maxLength: 6 }), async (bytes, changes) => {
        let text = bytes.toString('latin1')
        for (const { at, cut, inserted } of changes) {
          const from = Math.floor(text.length * at)
          text = text.slice(0, from) + inserted + text.slice(from + cut)
        }
        const read = await outcome(Buffer.from(text, 'latin1'))
        if (typeof read !== 'string') expect(lost(read)).toEqual([])
      }),
      runs,
    )
  })
})

const HEAD = 'Message-ID: <1@x.example>\nSubject: Rain\nMIME-Version: 1.0\n'
const deep = (levels: number): string => {
  let text = 'Content-Type: text/plain\n\nRain fell.\n'
  for (let i = 0; i < levels; i++)
    text = `Content-Type: multipart/mixed; boundary="b${i}x"\n\n--b${i}x\n${text}\n--b${i}x--\n`
  return `${HEAD}${text}`
}
const nested = (levels: number): string => {
  let text = `${HEAD}\nRain fell.\n`
  for (let i = 0; i < levels; i++) text = `${HEAD}Content-Type: message/rfc822\n\n${text}`
  return text
}

/** Mails that mean harm, each with the code that refuses it; `read` for one that is read. */
const hostile: readonly (readonly [what: string, mail: () => string, outcome: string])[] = [
  ['parts nested deeper than the limit', () => deep(300), 'limit-exceeded'],
  ['mails within mails', () => nested(5), 'read'],
  ['mails within mails without end', () => nested(40), 'limit-exceeded'],
  [
    'too many parts',
    () => `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nRain\n'.repeat(5000)}`,
    'limit-exceeded',
  ],
  ['headers without end', () => `${HEAD}${'X-A: 1\n'.repeat(600_000)}\nRain fell.\n`, 'limit-exceeded'],
  ['one long header', () => `${HEAD}X-A: ${'( '.repeat(500_000)}\n\nRain fell over the county.\n`, 'read'],
  ['folds without end', () => `${HEAD}X-A: 1\n${' \n'.repeat(400_000)}\nRain fell over the county.\n`, 'read'],
  [
    'encoded words without end',
    () => `Message-ID: <1@x>\nSubject: ${'=?UTF-8?Q?=C3?= '.repeat(50_000)}\n\nRain fell.\n`,
    'read',
  ],
  [
    'addresses without end',
    () => `${HEAD}From: ${'a@b.example, '.repeat(20_000)}\n\nRain fell over the county.\n`,
    'read',
  ],
  [
    'a boundary that opens every line',
    () => `${HEAD}Content-Type: multipart/mixed; boundary="-"\n\n${'---\n'.repeat(1500)}`,
    'not-an-article',
  ],
  [
    'flowed lines without end',
    () => `${HEAD}Content-Type: text/plain; format=flowed\n\n${'Rain \n'.repeat(200_000)}`,
    'read',
  ],
  ['a text of fields', () => `${HEAD}\n${'Von: a@b.example\n'.repeat(50_000)}`, 'read'],
  ['a text of footers', () => `${HEAD}\n${'This e-mail is confidential.\n\n'.repeat(20_000)}`, 'read'],
  ['only a signature', () => `${HEAD}\n-- \nAnna\n`, 'read'],
  ['no text', () => HEAD, 'not-an-article'],
  ['nothing', () => '', 'not-an-article'],
]

describe('mails that mean harm', () => {
  it.each(hostile)(
    '%s',
    async (_, make, expected) => {
      const read = await outcome(make())
      expect(typeof read === 'string' ? read : 'read').toBe(expected)
    },
    20_000,
  )

  it('takes limits', async () => {
    const text = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nRain fell over the county.\n--b--\n`
    await expect(readEmail(text, { limits: { parts: 1 } })).rejects.toMatchObject({ code: 'limit-exceeded' })
    await expect(readEmail(text, { limits: { size: 50 } })).rejects.toMatchObject({ code: 'limit-exceeded' })
    await expect(readEmail(deep(3), { limits: { depth: 2 } })).rejects.toMatchObject({ code: 'limit-exceeded' })
  })
})
