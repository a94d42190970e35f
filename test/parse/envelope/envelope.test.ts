import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/diagnostics/story'
import { parse } from '../../../src/parse/parse'
import { controls } from '../../support/controls'
import { faults } from '../../support/laws'

/*
 * fixtures/envelope: a copy as text, its controls as pictures (␁ SOH, ␂ STX, ␃ ETX, ␟ US …), and beside it what is read.
 * WIRECOPY_WRITE=1 writes what is read now, for cases that are new: read it before you keep it.
 */
const folder = new URL('../../../fixtures/envelope/', import.meta.url)
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))

function resultOf({ envelope, article, text, spans, repairs, dropped, unread, diagnostics }: Story): unknown {
  const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  const fields = Object.entries(spans).filter(([path]) => path.startsWith('envelope.'))
  return {
    ...(envelope && { envelope: { kind: envelope.kind, header: envelope.header, trailer: envelope.trailer } }),
    ...(envelope && { spans: envelope.spans.map(at) }),
    ...(fields.length && { fields: Object.fromEntries(fields.map(([path, span]) => [path, at(span)])) }),
    article: outline(article),
    marks: repairs.filter(({ kind }) => kind === 'wire-mark').map((repair) => `${at(repair)} → ${repair.text}`),
    dropped: dropped
      .filter(({ kind }) => kind !== 'wire-mark' && kind !== 'end-mark')
      .map((item) => `${item.kind}: ${at(item)}`),
    unread: unread.map(at),
    diagnostics: diagnostics
      .filter(({ rule }) => /^(?:envelope|read)\//.test(rule))
      .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
  }
}

/** Returns the parts of a story that depend on its envelope, and the text that stays whole. */
function outline({ item, slugline, take, subjects, headline, byline, dateline, body }: Story['article']): unknown {
  const texts = body.map((block) => ('text' in block ? block.text : block.kind))
  return { item, slugline, take, subjects, headline, byline: byline?.text, dateline: dateline?.text, body: texts }
}

describe('a message', () => {
  it.each(cases)('%s', (name) => {
    const text = controls(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
    const story = parse(text)
    const file = new URL(`${name}.json`, folder)
    if (process.env.WIRECOPY_WRITE) writeFileSync(file, `${JSON.stringify(resultOf(story), null, 2)}\n`)
    expect(JSON.parse(JSON.stringify(resultOf(story)))).toEqual(JSON.parse(readFileSync(file, 'utf8')))
    expect(faults(text, story)).toEqual([])
    expect(story.envelope !== undefined).toBe(!name.startsWith('plain-'))
  })
})
