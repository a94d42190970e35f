import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Block, Dateline } from '../../../src/article'
import { type CopyOptions, copyFormats, fromCopy, type HouseStyleName, toCopy } from '../../../src/entries/copy'
import { runs } from '../../support/draws'
import { languages } from '../../support/filed'
import { story } from '../../support/filed/story'

/*
 * What copy carries is told from its words, so that its table can be no list of fields. Held here against the articles themselves, not
 * against the parser: a story as the desks of five languages file them (test/support/filed), each of its parts worded as desks word it,
 * comes back from every house style and message as it was.
 */

const styles = Object.keys(copyFormats) as HouseStyleName[]

const forms: readonly CopyOptions[] = [
  ...styles.map((style) => ({ style })),
  { wire: 'anpa-1312', header: { service: 'f', number: '0704', category: 'f', priority: 'u', keyword: 'BC-PORTS' } },
  { wire: 'iptc-7901', header: { source: 'eca', number: '062', category: 'i', priority: '4' } },
]

/** The sign that closes a dateline is the house’s; names, codes and the year of its day are told from its words. */
const worded = ({ text, places, credits, date }: Dateline) => ({
  text: text.replace(/\s*[-–—]+$/, ''),
  places: places?.map(({ text, region }) => ({ text, region })),
  credits: credits?.map(({ text }) => text),
  date: date && { ...date, value: undefined },
})

const block = (one: Block) =>
  one.kind === 'paragraph' && one.dateline ? { ...one, dateline: worded(one.dateline) } : one

/** What is compared of an article: all but the language, which its words tell where they are many, and what the header of a message tells. */
const told = ({
  language: _,
  direction: _direction,
  item: _item,
  subjects: _subjects,
  dateline,
  body,
  ...article
}: Article) => ({
  ...article,
  dateline: dateline && worded(dateline),
  body: body.map(block),
})

describe.each(Object.entries(languages))('a story as it is filed in %s', (_, words) => {
  it.each(forms)('comes back from %j as it was', (form) => {
    fc.assert(
      fc.property(story(words), (given) => {
        expect(told(fromCopy(toCopy(given, form)))).toEqual({ slugline: form.header?.keyword, ...told(given) })
      }),
      { numRuns: runs(20) },
    )
  })
})

it('holds every part that the table says is carried, and no other', () => {
  const drawn = new Set(
    Object.values(languages).flatMap((words) =>
      fc.sample(story(words), { numRuns: 300, seed: 1 }).flatMap((article) => Object.keys(article)),
    ),
  )
  drawn.delete('language')
  for (const style of styles) {
    const carried = copyFormats[style].table.filter(({ carried }) => carried).map(({ path }) => path)
    expect(carried.sort()).toEqual([...drawn].sort())
  }
})
