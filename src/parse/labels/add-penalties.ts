import { isSalutation } from '../head/dateline/is-salutation'
import { outsideStems, stemBits } from '../stem-bits'
import { isBracketed } from './is-bracketed'
import { isClause } from './is-clause'
import { isHouse } from './is-house'
import { isShout } from './is-shout'
import { isText } from './is-text'
import { MARKS } from './line-facts'
import { labelNumber } from './line-label'
import { mayBeByline } from './may-be-byline'
import type { StoryLine } from './story-line'

/**
 * Lowers the scores of labels that a line is unlikely to have: text above a dateline, a sentence as byline, a headline with a bullet.
 * `at` is the index of the line's first score, `next` the line below, `isAbove` whether a possible headline is below.
 */
export function addPenalties(
  scores: Int32Array,
  at: number,
  line: StoryLine,
  next: StoryLine | undefined,
  isAbove: boolean,
): void {
  const take = (label: number, loss: number): void => {
    scores[at + label] = (scores[at + label] as number) - loss
  }
  if (line.dateline) for (const label of BODY) take(label, ABOVE_DATELINE)
  if (line.first === COPYRIGHT && line.zone > 0) for (const label of BODY) take(label, ABOVE_DATELINE)
  if (isClause(line)) take(BYLINE, SENTENCE_BYLINE)
  else if (!mayBeByline(line)) take(BYLINE, UNSIGNED_BYLINE)
  if (isText(line) || line.place) take(HEADLINE, TEXT_HEADLINE)
  if (line.bullet || line.segmented || isBracketed(line)) take(HEADLINE, BULLET_HEADLINE)
  if (line.endsWithLine) take(HEADLINE, BULLET_HEADLINE)
  if (line.last === COLON || endsWithDate(line)) take(HEADLINE, OPEN_HEADLINE)
  if (line.segmented) take(DECK, BULLET_HEADLINE)
  if (line.segmented === 'breadcrumb' && line.zone === 0) for (const label of NO_SECTION) take(label, BULLET_HEADLINE)
  if (line.dated > 0 && next && isSalutation(next.text)) take(DATELINE, LETTER_DATELINE)
  if (isAbove && line.words <= HOUSE_WORDS && line.colon < 0 && isHouse(line)) take(HEADLINE, HOUSE_HEADLINE)
  if (isAbove && line.named && !next?.stopped) take(HEADLINE, NAMED_HEADLINE)
  if (isShout(line)) take(SLUGLINE, SHOUT_SLUGLINE)
  if (isAttribution(line)) take(SIGNOFF, SHOUT_SLUGLINE)
  if (isStandfirst(line)) {
    take(NOTE, SENTENCE_NOTE)
    take(PHOTO, SENTENCE_NOTE)
    take(HEADLINE, SENTENCE_HEADLINE)
  }
  if ((line.sort & (NO_PAGE | WITH_MENUS)) === NO_PAGE && (line.stems & outsideStems) === 0 && line.zone < 2) {
    take(BOILERPLATE, BARE_BOILERPLATE)
    take(SITE, BARE_BOILERPLATE)
  }
}

const SENTENCE_NOTE = 24 // taken from the scores of note and caption of a sentence with words of the text below
const SENTENCE_HEADLINE = 12 // taken from the headline score of a sentence with words of the text below
const NOTE = labelNumber('note')
const PHOTO = labelNumber('photo')
const HOUSE_WORDS = 6 // maximum words of a name of a house
const HOUSE_HEADLINE = 16 // taken from the headline score of the name of a house above a line that may be a headline
const NAMED_HEADLINE = 40 // taken from the headline score of a name that the text has, such as that of an office, above a line that may be a headline
const OPEN_HEADLINE = 16 // taken from the headline score of a line that ends with a colon, or with a day and its year
const COLON = 0x3a
const BULLET_HEADLINE = 60 // taken from the headline score of a line with a bullet, with segments such as a name and a date, or that ends with the headline
const SHOUT_SLUGLINE = 24 // taken from the slugline score of words in capitals, and from the sign-off score of the rest of a sentence
const SLUGLINE = labelNumber('slugline')
const SIGNOFF = labelNumber('signoff')
const SENTENCE_BYLINE = 40 // taken from the byline score of a sentence
const UNSIGNED_BYLINE = 20 // taken from the byline score of a line without any sign of a byline
const TEXT_HEADLINE = 40 // taken from the headline score of a line that is text or a place
const BYLINE = labelNumber('byline')
const DATELINE = labelNumber('dateline')
const LETTER_DATELINE = 40 // taken from the dateline score of a place and a day above the salutation of a letter
const HEADLINE = labelNumber('headline')
const DECK = labelNumber('deck')
const SITE = labelNumber('site')
const BOILERPLATE = labelNumber('boilerplate')
const NO_PAGE = 16 // bit of a copy without wording of a page, in `sort`
const WITH_MENUS = 32 // bit of a page with its menus, or of lines that follow closely
const BARE_BOILERPLATE = 12 // taken from the boilerplate and site scores above and in the text of a copy without wording of a page
const ABOVE_DATELINE = 60 // taken from the scores of body labels above the dateline, and of a line that opens with a copyright sign
const COPYRIGHT = 0xa9
/** Labels that a breadcrumb does not have in a head, beside headline and deck. */
const NO_SECTION = (['byline', 'note', 'dateline', 'summary', 'body', 'quote', 'list', 'subhead'] as const).map(
  labelNumber,
)
const BODY = (['body', 'quote', 'list', 'subhead'] as const).map(labelNumber)

const DATED = 9 // maximum words of a line with a place and a day

/** Whether a short line ends with a day and its year: `Quellbach, 13. Juni 2024`; not: `Ferries in 2024`, `2 March 2024: ferries stop` */
const endsWithDate = ({ dated, year, digits, words, text, small }: StoryLine): boolean =>
  dated > 0 && year && digits >= 5 && words <= DATED && small <= words / 2 && /\d{4}\D{0,3}$/.test(text)

/**
 * Whether a line above the text is a sentence, half of whose words the text repeats, and no part of the grammar:
 * `The ferries run again after the deal.`; not: `Eds: Adds details.`
 */
const isStandfirst = ({ zone, share, stopped, words, small, part, stems, role }: StoryLine): boolean =>
  zone === 0 &&
  stopped &&
  share >= 0.5 &&
  words > 4 &&
  small * 2 >= words &&
  !part &&
  !role &&
  (stems & outsideStems) === 0

/** Whether a line has words in small letters around a comma, and no wording of a sign-off: `It was, said Reuters`; not: `Reuters, Lima`. */
const isAttribution = ({ words, small, marks, part, role, stems, first, last }: StoryLine): boolean =>
  words > 2 &&
  small * 2 >= words &&
  (marks & MARKS.comma) !== 0 &&
  !part &&
  !role &&
  (stems & stemBits.author) === 0 &&
  !isBracketed({ first, last })
