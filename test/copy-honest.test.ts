import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../src/article'
import { type CopyOptions, copyFormats, fromCopy, type HouseStyleName, toCopy } from '../src/copy'

/*
 * What copy carries is told from its words, so that its table can be no list of fields. Held here against the articles themselves, not
 * against the parser: a story as agencies file them, of ordinary words, comes back from every house style and message as it was.
 */

const numRuns = Number(process.env.WIRECOPY_RUNS ?? 40)
const styles = Object.keys(copyFormats) as HouseStyleName[]

const pick = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(' '))
const subject = pick('Ministers Farmers Pilots Teachers Miners Doctors')
const verb = pick('rejected welcomed delayed criticised signed')
const matter = fc.constantFrom(
  'a plan for the northern ports',
  'the new budget',
  'a bill on fishing rights',
  'the offer of the company',
)
const sentence = fc
  .tuple(subject, verb, matter, pick('Monday Tuesday Friday'))
  .map(([who, did, what, day]) => `${who} ${did} ${what} on ${day}.`)
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((all) => ({ kind: 'paragraph' as const, text: all.join(' ') }))
const headline = fc.tuple(subject, pick('reject welcome delay'), matter).map((parts) => parts.join(' '))
const place = fc.constantFrom('PARIS', 'BERLIN', 'LONDON', 'MADRID')
const agency = fc.constantFrom('AP', 'Reuters', 'AFP', 'dpa', 'Xinhua')

/** A story of the parts that every desk files. */
const filed: fc.Arbitrary<Article> = fc
  .record({
    headline,
    place,
    agency,
    day: fc.integer({ min: 1, max: 28 }),
    dated: fc.boolean(),
    body: fc.array(paragraph, { minLength: 2, maxLength: 5 }),
  })
  .map(({ headline, place, agency, day, dated, body }) => ({
    headline,
    dateline: { text: `${place}${dated ? `, April ${day}` : ''} (${agency}) -` },
    body,
  }))

const forms: readonly CopyOptions[] = [
  ...styles.map((style) => ({ style })),
  { wire: 'anpa-1312', header: { service: 'f', number: '0704', category: 'f', priority: 'u', keyword: 'BC-PORTS' } },
  { wire: 'iptc-7901', header: { source: 'eca', number: '062', category: 'i', priority: '4' } },
]

/** The sign that closes a dateline is the house’s. */
const opening = (text: string | undefined): string | undefined => text?.replace(/\s*[-–—]+$/, '')

describe.each(forms)('a story as it is filed, in %j', (form) => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(filed, (given) => {
        const read = fromCopy(toCopy(given, form))
        expect(read.headline).toBe(given.headline)
        expect(opening(read.dateline?.text)).toBe(opening(given.dateline?.text))
        expect(read.body).toEqual(given.body)
      }),
      { numRuns },
    )
  })
})
