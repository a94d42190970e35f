import { describe, expect, test } from 'vitest'
import type { DataMiningKind } from '../../src/article'
import { fromNewsml } from '../../src/entries/newsml'
import { fromNitf } from '../../src/entries/nitf'
import { strictestMining } from '../../src/formats/data-mining'

const rows: readonly [kinds: readonly DataMiningKind[], strictest: DataMiningKind | undefined][] = [
  [[], undefined],
  [['allowed'], 'allowed'],
  [['unspecified', 'allowed'], 'unspecified'],
  [['allowed', 'prohibited'], 'prohibited'],
  [['allowed', 'no-ai-training', 'unspecified'], 'no-ai-training'],
  [['no-ai-training', 'no-ai-training'], 'no-ai-training'],
  [['no-ai-training', 'search-indexing-only'], 'prohibited'],
]

test.each(rows)('of %j the strictest permission is %s', (kinds, strictest) => {
  expect(strictestMining(kinds)).toBe(strictest)
})

describe('a document with several permissions', () => {
  test('in NewsML-G2 reserves what one of them reserves', () => {
    const mining = (code: string) => `<dataMining uri="http://ns.useplus.org/ldf/vocab/${code}"/>`
    const document = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"><rightsInfo>${mining('DMI-ALLOWED')}${mining('DMI-PROHIBITED')}</rightsInfo><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Ferry sails</headline></contentMeta></newsItem>`
    expect(fromNewsml(document).rights?.dataMining?.kind).toBe('prohibited')
  })

  test('in NITF reserves what one of them reserves', () => {
    const rights = (code: string) => `<doc.rights type="http://ns.useplus.org/ldf/vocab/${code}"/>`
    const document = `<nitf><head><title>Ferry sails</title><docdata>${rights('DMI-ALLOWED')}${rights('DMI-PROHIBITED-AIMLTRAINING')}</docdata></head><body><body.content><p>The ferry sails.</p></body.content></body></nitf>`
    expect(fromNitf(document).rights?.dataMining?.kind).toBe('no-ai-training')
  })
})
