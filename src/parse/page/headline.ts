import { bracketedPhotoWords } from '../../lexicon/photo-words'
import { alternatives } from '../../lexicon/words'
import type { PageLine } from './page-line'
import type { StoryBounds } from './story-bounds'

const NEAR = 40 // lines above the body in which the headline is looked for
const CLOSE = 3 // maximum lines from a headline to its subheadline
const INSIDE = 16 // lines at the start of the body in which it is looked for, as teasers may be above it
const FEW = 15 // minimum letters of a headline
const MOST = 250 // maximum characters of a headline
const LEAST = 2 // points that a headline must exceed
const ADDRESSED = 2 // points if the page's address has the words of the line
const LONGEST_NAME = 36 // maximum letters of a person's name with an employer
/** Name of a person, with or without an employer: `Jane Doe, Business Desk`; not: `Bridge closes` */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:[,|/].*)?$/u
const WHOLE = 1.5 // points of a line that is shown again in two lines
const DECK = 0.9 // points by which a line below a likely headline must exceed it

/** Returns the index of the line that is likeliest the headline; -1 for none. Looks above the body, and among teasers at its top. */
export function findHeadline(lines: readonly PageLine[], { first, coreStart, vocabulary }: StoryBounds): number {
  const from = Math.max(0, first - NEAR)
  const to = Math.min(coreStart + 1, first + INSIDE)
  let best = -1
  let most = LEAST
  const addresses = addressesIn(lines, from, to)
  const parts = partsOfLines(lines, from, to)
  let above = 0 // sentences of the body above the line
  let isLink = false // whether the line is in a box of links inside the body
  for (let i = from; i < to; i++) {
    const line = lines[i] as PageLine
    const share = vocabulary.share(line.text)
    isLink = i > first && (line.furniture === 'related' || (isLink && line.shape !== 'sentence'))
    if (
      isHeadlineShaped(line) &&
      !isLink &&
      parts.get(i) !== 'part' &&
      !(i >= first && line.shape === 'sentence' && /[.。]$/.test(line.text))
    ) {
      const points =
        share * 3 * Math.min(1, (line.weight + 30) / 60) + // less for short lines, whose few words are easily all known
        ownPoints(line) +
        (parts.get(i) ? WHOLE : repetitionPoints(lines, i, from, to)) * Math.min(1, share * 2) + // less for unknown words: a teaser may be repeated too
        pointsOfLinesAfter(lines, i, coreStart) +
        (occursInAddress(line.text, addresses) ? ADDRESSED : 0) -
        Math.min(above * 0.5, 1.5)
      if (points > most + (isBelow(lines, best, i) ? DECK : 0)) {
        most = points
        best = i
      }
    }
    if (i >= first && line.shape === 'sentence' && share > 0.5) above++
  }
  return best
}

/**
 * Returns, by index, the lines that are shown a second time in two lines, as `whole`, and those two lines, as `part`.
 * `Fire near Port Arden: shops closed`, and below it `Fire near Port Arden:` over `shops closed`.
 */
function partsOfLines(lines: readonly PageLine[], from: number, to: number): ReadonlyMap<number, 'whole' | 'part'> {
  const found = new Map<number, 'whole' | 'part'>()
  const at = new Map<string, number>()
  for (let i = from; i < to; i++) at.set(spaceless(lines[i]), i)
  for (let i = from; i + 1 < to; i++) {
    const whole = at.get(spaceless(lines[i]) + spaceless(lines[i + 1]))
    if (whole === undefined || whole === i || whole === i + 1) continue
    found
      .set(whole, 'whole')
      .set(i, 'part')
      .set(i + 1, 'part')
  }
  return found
}

const spaceless = (line: PageLine | undefined): string => line?.text.slice(0, MOST).replace(/\s+/g, '') ?? ''

/**
 * Returns the web addresses among the lines, in small letters with hyphens for other characters.
 * `https-www-example-com-bridge-to-close` for `https://www.example.com/Bridge-to-close`.
 */
const addressesIn = (lines: readonly PageLine[], from: number, to: number): string[] =>
  lines.slice(from, to).flatMap(({ text }) => (ADDRESS.test(text) ? [addressSlug(text)] : []))

const ADDRESS = /^https?:\/\/\S*-\S*-\S*$/

function occursInAddress(text: string, addresses: readonly string[]): boolean {
  if (addresses.length === 0) return false
  const slug = addressSlug(text)
  return slug.length >= FEW && addresses.some((address) => address.includes(slug))
}

const addressSlug = (text: string): string => text.toLowerCase().replace(/[^a-z\d]+/g, '-')

/** Whether a line may be the subheadline of the headline at `best`: at most three lines below it, or after a byline or date line. */
function isBelow(lines: readonly PageLine[], best: number, index: number): boolean {
  if (best < 0) return false
  if (index - best <= CLOSE) return true
  return lines.slice(best + 1, index).some((line) => line.signed || line.furniture === 'meta')
}

/**
 * Whether a line may be a headline: long enough, with words, and neither boilerplate, byline, credit nor web address.
 * `Bridge to close`; not: `© dpa`.
 */
const isHeadlineShaped = ({ text, weight, furniture, signed }: PageLine): boolean =>
  !furniture &&
  !(signed && weight < 60) &&
  weight >= FEW &&
  text.length <= MOST &&
  !NO_HEADLINE.test(text) &&
  /\p{L}.*\p{L}/u.test(text)

/** Text that no headline has: `https://…`, `© dpa`, `(Photo: AP)`, `Home > News`, `Topics:`, `28.04.2023, 17:52` */
const NO_HEADLINE = new RegExp(
  String.raw`https?:\/\/|^www\.|©|\((?:${alternatives(bracketedPhotoWords)})\b|getty images| [>›»] |[:：]$|^[(@#]|\d\d:\d\d|\d[./]\d\d?[./](?:19|20)\d\d`,
  'i',
)

/** Returns the points for or against a line as the headline, by its length, its shape and a year in it. */
function ownPoints({ weight, shape, text }: PageLine): number {
  let points = weight < 30 ? (text.split(' ').length < 3 && weight < 25 ? -0.6 : 0) : weight <= 150 ? 1.5 : -0.5
  if (shape !== 'scrap') points -= /[?？؟!！…]["”»’]?$/.test(text) ? 0.3 : 1.5
  if (/\b(?:19|20)\d\d\b/.test(text) && weight < 50) points -= 1
  return points
}

/**
 * Returns the points for a line as the headline if it recurs on the page, as headlines do in breadcrumbs and page titles.
 * Negative for a line that ends like another.
 */
function repetitionPoints(lines: readonly PageLine[], index: number, from: number, to: number): number {
  const { text, times, shape } = lines[index] as PageLine
  if (shape !== 'scrap' && /[.。]$/.test(text)) return 0 // a caption, a teaser
  if (times > 1) return times < 4 ? 1.5 : 0
  let points = 0
  for (let i = from; i < to; i++) {
    const other = lines[i]
    if (!other || i === index) continue
    if (other.text.includes(text)) points = Math.max(points, 1)
    else if (other.weight >= 25 && text.endsWith(other.text) && !LABEL.test(text.slice(0, -other.text.length)))
      points = -1.5 // a menu before the headline: `Home Sport City win the cup`
  }
  return points
}

/** Label in front of a headline that the page has without the label too: `The Latest: ` */
const LABEL = /[:|–-]\s*$/

/** Returns the points for a line as the headline, by the lines after it: a date, a byline, share buttons, a longer summary. */
function pointsOfLinesAfter(lines: readonly PageLine[], index: number, coreStart: number): number {
  let points = 0
  const next = lines[index + 1]
  const own = lines[index] as PageLine
  const isName = own.weight < LONGEST_NAME && NAME.test(own.text) // the line above a stamp may be the byline
  if (next && next.weight > 80 && (next.shape === 'sentence' || next.weight > 1.3 * (lines[index]?.weight ?? 0)))
    points += 0.7
  if (next?.furniture === 'photo-credit') points -= 1 // a caption
  if (lines[index - 1]?.text.endsWith(':')) points -= 1 // `Author:`
  for (let i = index + 1; i < Math.min(coreStart, index + 5); i++) {
    const line = lines[i] as PageLine
    if (line.signed || (line.text.length < 90 && /(?:19|20)\d\d|\d{1,2}:\d\d/.test(line.text)))
      points += i > index + 2 ? 0.4 : i === index + 1 && !isName ? 1.1 : 0.6
    else if (line.furniture === 'share' || line.furniture === 'reading-time' || line.furniture === 'meta') points += 0.4
  }
  return Math.min(points, 2.3)
}
