import { readdirSync, readFileSync } from 'node:fs'
import { join, parse as pathOf } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Article } from '../../../src/article/schema'
import { WirecopyError } from '../../../src/diagnostics/error'
import { detect } from '../../../src/entries/convert'
import { readEmail } from '../../../src/entries/email'
import type { Story } from '../../../src/entries/index'
import { faults } from '../../support/laws'

/*
 * Mails as offices, agencies and desks send them: fixtures/email/<what>.eml, and in read/ what is read in each. To add a mail, put it
 * there and run `npx vitest run test/formats/email/email.test.ts -u`; then read what came out.
 */

const folder = join(import.meta.dirname, '../../../fixtures/email')
const files = readdirSync(folder).filter((file) => file.endsWith('.eml'))

/** Faults of a story against the laws; what the header states has no place in the text. */
const faultsOfText = (story: Story): string[] =>
  faults(story.text, story).filter((fault) => !/^(?:\w+)(?:\.\w+)* has no place$/.test(fault))

/** The stories of a mail with what was dropped and reported, or the error. */
async function outcome(bytes: Uint8Array | string): Promise<unknown> {
  try {
    return (await readEmail(bytes)).map(({ article, diagnostics, dropped, text }) => ({
      article,
      dropped: dropped.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      diagnostics: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
    }))
  } catch (error) {
    if (error instanceof WirecopyError) return { code: error.code, message: error.message }
    throw error
  }
}

describe.each(files)('fixtures/email/%s', (file) => {
  const bytes = readFileSync(join(folder, file))

  it('is detected, and read as it is meant', async () => {
    expect(detect(bytes)).toBe('email')
    const expected = join(folder, 'read', `${pathOf(file).name}.json`)
    await expect(`${JSON.stringify(await outcome(bytes), null, 2)}\n`).toMatchFileSnapshot(expected)
  })

  it('gives valid articles and loses no text', async () => {
    const stories = await readEmail(bytes).catch(() => [])
    for (const story of stories) {
      expect(Article.parse(story.article)).toEqual(story.article)
      if (!/<\/\w/.test(story.text)) expect(faultsOfText(story)).toEqual([])
    }
  })

  it('reads the same with bare line feeds, and as a string of UTF-8', async () => {
    const lines = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    const read = await outcome(bytes)
    expect(await outcome(lines)).toEqual(read)
    if (Buffer.from(bytes.toString('utf8')).equals(bytes)) expect(await outcome(bytes.toString('utf8'))).toEqual(read)
  })
})
