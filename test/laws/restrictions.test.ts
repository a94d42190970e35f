import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { parse } from '../../src/entries'
import { articleRestrictions } from '../../src/restrictions/article-restrictions'
import { plainStory, restrictionPlaces } from '../support/restriction-places'
import { freeLookAlikes, restrictionWordings } from '../support/restriction-wordings'

/* Law 9, over copy: a wording that restricts a story blocks it in every place; a look-alike leaves it free. */

/** Whether what was read out of a copy must not be published. */
const isBlocked = ({ item, embargo, notices = [] }: Article): boolean =>
  embargo !== undefined ||
  item?.status === 'withheld' ||
  item?.status === 'canceled' ||
  notices.some(({ kind }) => kind === 'kill' || kind === 'withhold')

const languages = [...new Set(restrictionWordings.map(({ language }) => language))]

it('a restriction after another sentence blocks under a slugline', () => {
  const copy = restrictionPlaces['under a headline, indented']?.('Adds photos. Embargoed until 0600 GMT.', plainStory)
  expect(articleRestrictions(parse(copy ?? '').article)).not.toEqual([])
})

describe.each(Object.entries(restrictionPlaces))('a note %s', (_, place) => {
  it.each(languages)('blocks the story: %s', (language) => {
    const published = restrictionWordings
      .filter((wording) => wording.language === language)
      .map(({ text }) => text)
      .filter((text) => !isBlocked(parse(place(text, plainStory)).article))
    expect(published).toEqual([])
  })

  it('leaves a story free that only looks restricted', () => {
    const blocked = freeLookAlikes.filter((text) => isBlocked(parse(place(text, plainStory)).article))
    expect(blocked).toEqual([])
  })

  it('leaves it free to be written', () => {
    const refused = freeLookAlikes.filter((text) => articleRestrictions(parse(place(text, plainStory)).article).length)
    expect(refused).toEqual([])
  })
})
