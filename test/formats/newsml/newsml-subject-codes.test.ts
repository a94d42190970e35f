import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readNewsml, toNewsml } from '../../../src/formats/newsml'
import { hasIptc, IPTC } from '../../support/iptc'

/* Every subject code of a NewsML-G2 item is in the item that is written from its article, in the project's documents and IPTC's. */

const folders = [
  join(import.meta.dirname, '../../../fixtures'),
  ...(hasIptc ? [join(IPTC, 'handmade'), join(IPTC, 'examples')] : []),
]
const documents = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
    .filter(([, text]) => /<newsItem\b/.test(text) && /<subject\b/.test(text)),
)

/** Returns the codes of the subjects in `contentMeta`, sorted, each once: `medtop:04000000`. */
const codesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/<subject\b[^>]*?\sqcode="([^"]+)"/g)].map(([, code = '']) => code)),
]

const facts = { guid: 'urn:x:1', provider: 'Nordwire', versionCreated: '2024-04-24T09:30:00Z' }

describe('subject codes', () => {
  test.each(documents)('of %s are kept', (_, text) => {
    const written = readNewsml(text).map(({ article }) => {
      const { item = {}, ...rest } = article
      return toNewsml({ ...rest, item: { ...item, class: 'text' } }, facts)
    })
    const kept = new Set(written.flatMap(codesIn))
    expect(codesIn(text).filter((code) => !kept.has(code))).toEqual([])
  })

  test('are in many of them', () => expect(documents.flatMap(([, text]) => codesIn(text)).length).toBeGreaterThan(25))
})
