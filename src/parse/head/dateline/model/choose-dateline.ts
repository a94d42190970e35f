import type { Span } from '../../../../text/span'
import type { Tables } from '../../../tables'
import { isAmbiguous } from '../credits'
import type { DatelineCandidate, PlaceCandidate } from '../dateline-candidate'
import { ACCEPTED_SCORE, DOUBTFUL_SCORE } from '../score'
import type { Assignment, PieceRole } from './assign-roles'
import type { DatelineContext } from './context'
import type { DatelinePiece } from './pieces'
import { rankDatelines } from './rank-datelines'
import { readDate } from './read-date'
import { UNIT } from './weights'

/** The score above which a reading is a dateline, and the score up to which it may be one. */
const THRESHOLD = 1 * UNIT
/** The same for a place alone before a colon or a stop, the marks of labels and sentences. */
const BARE_THRESHOLD = 3 * UNIT
const DOUBT = -1 * UNIT
const MOST_POINTS = 6

/** Characters that a line of an article cannot have. */
const BREAK = /[\0-\x1f\x7f\x85\u2028\u2029\ufffe\uffff]|\p{Cs}/u

/** A dateline that the weights choose, and how much speaks for it. */
export interface ChosenDateline {
  /** The score of the best reading; negative when no dateline is more likely. */
  readonly score: number
  /** The best reading; its own score is on the scale of the sure rules. */
  readonly candidate: DatelineCandidate
}

/** Returns the most likely dateline that a paragraph opens with, by fitted weights; undefined if none scores more than `floor`. */
export function chooseDateline(
  text: string,
  index: number,
  contextOf: () => DatelineContext,
  tables: Tables,
  language: string | undefined,
  floor = THRESHOLD,
): ChosenDateline | undefined {
  const best = rankDatelines(text, index, contextOf, tables, floor)
  if (!best || (best.assignment.end.mark === 'line' && index === 0)) return undefined
  const { pieces, assignment } = best
  if (BREAK.test(text.slice(0, assignment.end.end)) || isOtherWord(text, pieces, assignment, tables)) return undefined
  const { mark } = assignment.end
  const isBare =
    (mark === 'colon' || mark === 'stop') && !assignment.roles.includes('credit') && !assignment.roles.includes('date')
  const score = isBare ? best.score - (BARE_THRESHOLD - THRESHOLD) : best.score
  return {
    score,
    candidate: candidateOf(text, pieces, assignment.roles, assignment.end.end, pointsOf(score), tables, language),
  }
}

/** Whether the only credit is a known spelling that is also another word, and nothing else speaks for a dateline: `【時事】`, `हिंदी (भाषा) को`. */
function isOtherWord(
  text: string,
  pieces: readonly DatelinePiece[],
  { roles, end }: Assignment,
  tables: Tables,
): boolean {
  const at = roles.indexOf('credit')
  const piece = pieces[at]
  if (!piece || roles.includes('date')) return false
  const name = text.slice(piece.start, piece.end)
  const agency = tables.credits.get(name)
  return agency !== undefined && isAmbiguous(agency, name) && (!roles.includes('place') || end.mark === 'bracket')
}

const pointsOf = (score: number): number =>
  score > THRESHOLD
    ? ACCEPTED_SCORE + Math.min(MOST_POINTS, Math.floor((score - THRESHOLD) / UNIT))
    : score > DOUBT
      ? DOUBTFUL_SCORE
      : 0

function candidateOf(
  text: string,
  pieces: readonly DatelinePiece[],
  roles: readonly PieceRole[],
  end: number,
  score: number,
  tables: Tables,
  language?: string,
): DatelineCandidate {
  const spanOf = ({ start, end: to }: DatelinePiece): Span => ({ start, end: to })
  const ofRole = (role: PieceRole): Span[] => pieces.filter((_, i) => roles[i] === role).map(spanOf)
  const dates = ofRole('date')
  const date = dates[0] && readDate(text, dates[0], tables, language)
  const credits = ofRole('credit')
  const places = placesOf(pieces, roles)
  const authors = authorsOf(pieces, roles)
  let to = end
  while (to > 0 && /\s/.test(text.charAt(to - 1))) to--
  return {
    shape: roles.includes('closer') ? 'D14' : credits.length === 0 ? 'D13' : places.length === 0 ? 'D4' : 'D1',
    end: to,
    places,
    date,
    credits,
    ...(authors && { authors }),
    score,
  }
}

function placesOf(pieces: readonly DatelinePiece[], roles: readonly PieceRole[]): PlaceCandidate[] {
  const places: PlaceCandidate[] = []
  roles.forEach((role, i) => {
    const { start, end } = pieces[i] as DatelinePiece
    const last = places.at(-1)
    if (role === 'place') places.push({ start, end })
    else if (role === 'region' && last && !last.region) places[places.length - 1] = { ...last, region: { start, end } }
    else if (role === 'region' && last) places[places.length - 1] = { ...last, country: { start, end } }
  })
  return places
}

/** Returns the authors named after a word for their work; undefined for none. */
function authorsOf(pieces: readonly DatelinePiece[], roles: readonly PieceRole[]): DatelineCandidate['authors'] {
  const names = pieces.filter((_, i) => roles[i] === 'name').map(({ start, end }) => ({ start, end }))
  const [first] = names
  const last = names.at(-1)
  const job = pieces.find((_, i) => roles[i] === 'role')
  if (!first || !last || !job) return undefined
  return {
    start: Math.min(first.start, job.start),
    end: Math.max(last.end, job.end),
    names,
    job: { start: job.start, end: job.end },
  }
}
