import { describe, expect, test } from 'vitest'
import { readAp, readAtom, readDpa, readRss } from '../../../src/entries/feeds'

const only = <T>([first, ...others]: readonly T[]): T => {
  expect(others).toEqual([])
  if (first === undefined) throw new Error('no story')
  return first
}

describe('hostile feeds', () => {
  const code = (name: string) => expect.objectContaining({ code: name })
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const html = '<div>'.repeat(100_000)

  test.each([
    ['JSON that nests', () => readAp(deep), 'limit-exceeded'],
    ['HTML that nests in JSON', () => readDpa(JSON.stringify({ entry_id: 'a', article_html: html })), 'limit-exceeded'],
    [
      'HTML that nests in RSS',
      () => readRss(`<rss><channel><item><description><![CDATA[${html}]]></description></item></channel></rss>`),
      'limit-exceeded',
    ],
    ['an entity bomb', () => readRss('<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>'), 'unsafe-input'],
    ['no feed', () => readAtom('<a/>'), 'not-an-article'],
    ['no item', () => readAp('{"a":1}'), 'not-an-article'],
    ['no JSON', () => readDpa('{"urn":'), 'invalid-input'],
    [
      'a feed that is too long',
      () => readDpa(JSON.stringify({ urn: 'a', b: 'x'.repeat(500) }), { limits: { size: 300 } }),
      'limit-exceeded',
    ],
  ])('%s', (_, read, expected) => expect(read).toThrow(code(expected)))

  test('__proto__ keys pollute nothing', () => {
    const text = '{"__proto__":{"polluted":1},"urn":"a","headline":"b","associations":[{"__proto__":{"type":"image"}}]}'
    const { article } = only(readDpa(text))
    expect(article).toEqual({ item: { guid: 'a' }, headline: 'b', body: [] })
    expect('polluted' in {}).toBe(false)
  })

  test('elements may have the names of properties of objects', () => {
    const items =
      '<item><title>b</title><f:constructor>a team</f:constructor><f:__proto__>x</f:__proto__><f:toString/></item>'
    expect(only(readRss(`<rss xmlns:f="urn:f"><channel>${items}</channel></rss>`)).article).toEqual({
      headline: 'b',
      body: [],
    })
  })
})
