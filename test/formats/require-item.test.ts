import { describe, expect, it } from 'vitest'
import { type Article, parse, storyKey } from '../../src/entries'
import { convert } from '../../src/entries/convert'
import { fromNewsml, toNewsml } from '../../src/entries/newsml'
import { fromNinjs, toNinjs } from '../../src/entries/ninjs'
import { thrown } from '../support/thrown'

const copy = 'US-GOLD\n\nGold rises\n\nLONDON, April 24, 2024 (Reuters) - Gold rose.\n'
const { article } = parse(copy)
const guid = 'urn:x-story:reuters:2024-04-24:us-gold'
const options = { provider: 'Reuters', versionCreated: '2024-04-24T09:30:00Z' }

describe('a format that requires a guid', () => {
  it.each<[string, () => Article]>([
    ['NewsML-G2', () => fromNewsml(toNewsml(article, options))],
    ['ninjs', () => fromNinjs(toNinjs(article, options))],
    ['NewsML-G2 by its name', () => fromNewsml(convert(copy, { to: 'newsml', ...options }))],
  ])('%s gets a derived one, which shows that it is, with its version', (_, written) => {
    // from the start of the day before
    expect(written().item).toMatchObject({ guid, version: 24 * 60 + 9 * 60 + 30 + 1 })
  })

  it('gets the same for a version that is converted on another day', () => {
    const later = { ...options, versionCreated: '2026-11-27T13:00:00Z' }
    expect(fromNewsml(toNewsml(article, later)).item?.guid).toBe(guid)
    expect(fromNewsml(convert(copy, { to: 'newsml', ...later })).item?.guid).toBe(guid)
  })

  it.each<[string, Partial<Article>, object, object]>([
    ['of the article', { item: { guid: 'urn:x:own' } }, { guid: 'urn:x:given' }, { guid: 'urn:x:own', version: 1 }],
    ['of the options', {}, { guid: 'urn:x:given' }, { guid: 'urn:x:given', version: 1 }],
    ['with a version of the options', {}, { version: 7 }, { guid, version: 7 }],
  ])('keeps the one %s', (_, parts, given, expected) => {
    const written = toNewsml({ ...article, ...parts }, { ...options, ...given })
    expect(fromNewsml(written).item).toMatchObject(expected)
  })

  it('refuses a story without anything that lasts, and says what is unknown', () => {
    const { slugline: _, ...bare } = article
    const error = thrown(() => toNewsml(bare, options))
    expect(error).toMatchObject({ code: 'missing-metadata', places: [{ path: 'item.guid' }] })
    expect(error.message).toContain('the slug is unknown')
  })

  it('gives the guid that storyKey derives', () => {
    expect(storyKey(article).guid).toBe(guid)
  })
})
