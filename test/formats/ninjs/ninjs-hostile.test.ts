import { describe, expect, test } from 'vitest'
import { fromNinjs } from '../../../src/entries/ninjs'

describe('hostile items', () => {
  const refused = (code: string) => expect.objectContaining({ code })
  test.each([
    ['lists that nest', `{"uri":${'['.repeat(100_000)}`, 'limit-exceeded'],
    ['HTML that nests', JSON.stringify({ uri: 'a', body_html: '<div>'.repeat(100_000) }), 'limit-exceeded'],
    [
      'HTML that keeps readers busy',
      JSON.stringify({ uri: 'a', body_html: '<a><b>'.repeat(50_000) }),
      'limit-exceeded',
    ],
    ['no JSON', '{"uri":', 'invalid-input'],
    ['no item', '{"a":1}', 'not-an-article'],
    ['nothing', '', 'not-an-article'],
    ['a list of none', '[]', 'not-an-article'],
  ])('%s', (_, text, code) => expect(() => fromNinjs(text)).toThrow(refused(code)))

  test('__proto__ keys pollute nothing', () => {
    const article = fromNinjs(
      '{"__proto__":{"polluted":1},"uri":"urn:x","headline_constructor":"x","person":[{"__proto__":{"name":"x"}}],"associations":{"__proto__":{"type":"picture"}},"renditions":{"constructor":{}}}',
    )
    expect(article).toEqual({
      item: { guid: 'urn:x' },
      alternativeHeadlines: [{ role: 'constructor', text: 'x' }],
      body: [],
    })
    expect('polluted' in {}).toBe(false)
  })
})
