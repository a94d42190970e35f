import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'

const NEAR = 4 // tokens before the sides of a credit that are examined
const LETTERS = 5 // of an agency in small letters: `dpa`

/**
 * Returns what a candidate is in the credit of a picture, by its slash: `Ann Holm/AFP`, `dpa/Ann Holm`, `(AP Photo/Ann Holm)`.
 * Undefined outside credits: a bracket, a colon, a word for a picture, or the start of the line or sentence precedes them.
 */
export function creditSideOf(words: PageWords, { from, to }: NameCandidate): 'person' | 'agency' | undefined {
  const { tokens } = words
  const before = tokens.kind(from - 1) === kinds.SLASH
  if (!before && tokens.kind(to) !== kinds.SLASH) return undefined
  if (isPersonShape(words, from, to)) {
    const isBesideAgency = before
      ? isAgency(words, from - 2) || words.isRare(from - 2, rare.PHOTO)
      : isAgency(words, to + 1)
    return isBesideAgency && opensCredit(words, from) ? 'person' : undefined
  }
  if (to - from > 1 || !isAgency(words, from)) return undefined
  const other = before ? startOfWords(words, from - 2) : to + 1
  const end = before ? from - 1 : endOfWords(words, to + 1)
  return isPersonShape(words, other, end) && opensCredit(words, before ? other : from) ? 'agency' : undefined
}

/** Whether words may be the name of a person: two to four with capitals, the last of them no noun for an organisation. */
function isPersonShape(words: PageWords, from: number, to: number): boolean {
  const { tokens } = words
  if (to - from < 2 || to - from > NEAR || tokens.has(from, kinds.CAPS)) return false
  return (
    tokens.has(from, kinds.CAPITAL) &&
    tokens.has(to - 1, kinds.CAPITAL) &&
    !words.is(to - 1, HEADS) &&
    !words.known(from, to)
  )
}

const HEADS = classes.ORGANISATION_HEAD | classes.LEGAL_FORM | classes.PLACE_HEAD | classes.PLAIN

/** Whether a token is an agency: letters, `AFP`, in small letters `dpa`, or an organisation of the lexicon, `Reuters`. */
function isAgency(words: PageWords, token: number): boolean {
  const { tokens } = words
  if (tokens.kind(token) !== kinds.WORD) return false
  if (words.known(token, token + NEAR)?.value.kind === 'organisation') return true
  if (tokens.end(token) - tokens.start(token) > LETTERS || words.is(token, classes.LEGAL_FORM)) return false
  return (
    tokens.has(token, kinds.CAPS) || (!tokens.has(token, kinds.CAPITAL) && !words.is(token, ~classes.KNOWN_NAME_START))
  )
}

/** Whether what precedes a token opens the credit of a picture. */
function opensCredit(words: PageWords, from: number): boolean {
  const { tokens } = words
  for (let token = from - 1; token >= from - NEAR; token--) {
    const kind = tokens.kind(token)
    if (tokens.has(token + 1, kinds.LINE) || words.isRare(token, rare.PHOTO) || OPENERS.has(kind)) return true
  }
  return false
}

const OPENERS: ReadonlySet<number> = new Set([kinds.OPEN, kinds.COLON, kinds.STOP, kinds.SYMBOL, kinds.NONE])

function startOfWords({ tokens }: PageWords, last: number): number {
  let token = last
  while (
    token > last - NEAR &&
    tokens.kind(token - 1) === kinds.WORD &&
    tokens.has(token - 1, kinds.CAPITAL) &&
    !tokens.has(token, kinds.LINE)
  )
    token--
  return token
}

function endOfWords({ tokens }: PageWords, first: number): number {
  let token = first
  while (
    token < first + NEAR &&
    tokens.kind(token) === kinds.WORD &&
    tokens.has(token, kinds.CAPITAL) &&
    !tokens.has(token, kinds.LINE)
  )
    token++
  return token
}
