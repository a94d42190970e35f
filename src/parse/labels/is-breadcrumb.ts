import { foldSpelling } from '../fold-spelling'
import type { Source } from '../source'

const SHORTEST = 5
const LONGEST = 120 // characters
const MOST = 7 // sections
const SECTION = 30 // characters of a section
const WORDS = 4 // of a section
const BARRED = 3 // minimum sections between bars or slashes, which divide other lines too

/** Arrow between two sections; not: `->`, `<b>`, `«`. */
const ARROW = /(?<![-=<\s])\s*[>›»→＞]\s*/u
const BAR = /\s+[|/｜]\s+/u
/** Signs of a breadcrumb, by which most lines are excluded. */
const MARKED = /[>›»→＞]|\s[|/｜]\s/u
/** Quotation marks, tags, numbers and addresses, which no breadcrumb has, and the end of a sentence or of a link. */
const OTHER = /[«‹<\d@“”"]|[-=]>|[.!?。…>›»→＞]$/u
/** First sign of a section. */
const OPENS = /^[\p{Lu}\p{Lo}]/u

/**
 * Whether a line is a breadcrumb, the path of sections above a story: `Business > Retail`, `Home / News / Local`, `Sport | Football`.
 * Not: `Jane Doe | Reuters`, `»Wir fahren«`. After two sections, the last part may be the headline.
 */
export function isBreadcrumb(text: string, source: Source): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !MARKED.test(text) || OTHER.test(text)) return false
  const arrows = text.split(ARROW)
  if (arrows.length > 1) return isPath(arrows)
  const bars = text.split(BAR)
  if (bars.length < 2 || !isPath(bars) || bars.some((piece) => source.tables.credits.has(piece))) return false
  return bars.length >= BARRED ? bars.some(isWord) : bars.every((piece) => isWord(piece) && !isPlace(piece, source))
}

function isPath(pieces: readonly string[]): boolean {
  if (pieces.length > MOST) return false
  const last = pieces.length > 2 ? pieces.length - 1 : pieces.length
  return pieces.every((piece, at) => OPENS.test(piece) && (at === last || isSection(piece)))
}

const isSection = (piece: string): boolean => piece.length <= SECTION && piece.split(/\s+/).length <= WORDS

const isWord = (piece: string): boolean => !/\s/.test(piece)

const isPlace = (piece: string, { tables }: Source): boolean => {
  const folded = foldSpelling(piece)
  return tables.places.has(folded) || tables.countries.has(folded)
}
