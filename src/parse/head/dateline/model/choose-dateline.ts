import type { Span } from '../../../../text/span'
import { foldSpelling } from '../../../fold-spelling'
import type { Tables } from '../../../tables'
import { isCorrectionNoun } from '../../is-correction'
import { isAmbiguous } from '../credits'
import type { DatelineCandidate, PlaceCandidate } from '../dateline-candidate'
import { isBeforeTime, isClockTime } from '../is-before-time'
import { isGreeting } from '../is-greeting'
import type { Assignment, PieceRole } from './assign-roles'
import type { DatelineContext } from './context'
import { isMediaName } from './media-words'
import type { DatelinePiece } from './pieces'
import { rankDatelines } from './rank-datelines'
import { readDate } from './read-date'
import { UNIT } from './weights'

/** Score above which a reading is a dateline. */
const THRESHOLD = 0.75 * UNIT

/** Characters that a field of an article cannot have: line breaks, control characters, lone surrogates. */
const BREAK = /[\0-\x1f\x7f\x85\u2028\u2029\ufffe\uffff]|\p{Cs}/u

/**
 * Returns the most likely dateline at the start of a paragraph, by fitted weights.
 * Undefined if none scores above the threshold. `index` is the paragraph's position among the blocks of the story.
 */
export function chooseDateline(
  text: string,
  index: number,
  contextOf: () => DatelineContext,
  tables: Tables,
  language: string | undefined,
): DatelineCandidate | undefined {
  const best = rankDatelines(text, index, contextOf, tables, THRESHOLD)
  if (!best || (best.assignment.end.mark === 'line' && index === 0)) return undefined
  const { pieces, assignment } = best
  if (BREAK.test(text.slice(0, assignment.end.end)) || isOtherWord(text, pieces, assignment, tables)) return undefined
  if (isLabel(text, pieces, assignment, tables) || isMenu(text, assignment.end.end)) return undefined
  const candidate = candidateOf(text, pieces, assignment.roles, assignment.end.end, tables, language)
  if (isClause(text, candidate)) return undefined
  return isBeforeTime(text, candidate, tables) || isClockTime(text.slice(0, candidate.end)) ? undefined : candidate
}

/** Whether what was taken for the date is words around a number: `Acme hat 48 Mitarbeiter`; not: `15 رمضان 1445`. */
const isClause = (text: string, { date }: DatelineCandidate): boolean =>
  date !== undefined &&
  date.day === undefined &&
  date.month === undefined &&
  CLAUSE.test(text.slice(date.start, date.end))
const CLAUSE = /^\p{L}+ \p{Ll}+ \d+ \p{L}{4}/u

/**
 * Whether the first credit is an agency whose name is also an ordinary word, without other evidence for a dateline.
 * `【時事】`, `हिंदी (भाषा) को`; not: a reading with a date.
 */
function isOtherWord(
  text: string,
  pieces: readonly DatelinePiece[],
  { roles, end }: Assignment,
  tables: Tables,
): boolean {
  const at = roles.indexOf('credit')
  const piece = pieces[at]
  if (!piece || roles.includes('date')) return false
  if (piece.bracket === '/') return false // `Hamnes /NTB/`: slashes enclose credits only
  const name = text.slice(piece.start, piece.end)
  const agency = tables.credits.get(name)
  return agency !== undefined && isAmbiguous(agency, name) && (!roles.includes('place') || end.mark === 'bracket')
}

/**
 * Whether a reading is a citation, or has a single place that is a label, a weekday, a greeting or the name of an outlet: `【快讯】`,
 * `FRIDAY –`, `Dear Sir –`, `HILLS TRIBUNE —`, `MIAMI (11th Cir. 2019) -`, or a title: `Gov.` in `Gov. Jane Doe`; not: `HILLS, Texas (Tribune) -`.
 */
function isLabel(text: string, pieces: readonly DatelinePiece[], { roles, end }: Assignment, tables: Tables): boolean {
  const { labels, weekdays } = tables
  const named = pieces.filter((_, i) => roles[i] === 'place' || roles[i] === 'credit' || roles[i] === 'region')
  const [first] = named
  if (!first) return false
  const name = text.slice(first.start, first.end)
  if (isGreeting(name, tables) || isCorrectionNoun(name)) return true
  if (roles.includes('date')) return false
  if (named.some(({ start, end }) => CITATION.test(text.slice(start, end)))) return true
  if (named.length > 1) return false
  if (!roles.includes('place')) return false
  const folded = foldSpelling(name)
  if (end.mark === 'stop' && tables.titles.has(folded)) return true
  return labels.has(folded) || weekdays.has(folded) || (name.includes(' ') && isMediaName(name))
}

/** Whether two or more bars follow, as in the menu of a page: `Home | Fiji | Samoa | Tonga | Sport` */
const isMenu = (text: string, end: number): boolean =>
  /^[^|｜\n]{1,24}[|｜][^|｜\n]{1,24}[|｜]/.test(text.slice(end, end + MENU))
const MENU = 120 // characters after the dateline that are examined

/** Court and year of a judgment: `11th Cir. 2019` */
const CITATION = /^\d+\p{Ll}{2}\b.*\b(?:19|20)\d\d$/u

function candidateOf(
  text: string,
  pieces: readonly DatelinePiece[],
  roles: readonly PieceRole[],
  end: number,
  tables: Tables,
  language?: string,
): DatelineCandidate {
  const spanOf = ({ start, end: to }: DatelinePiece): Span => ({ start, end: to })
  const { credits: known, plates, brazilianStates } = tables
  const isArea = ({ start, end: to }: Span): boolean => {
    const name = text.slice(start, to)
    return text.charAt(start - 1) === '(' && !known.has(name) && (plates.has(name) || brazilianStates.has(name))
  }
  const ofRole = (role: PieceRole): Span[] => pieces.filter((_, i) => roles[i] === role).map(spanOf)
  const dates = ofRole('date')
  const date = dates[0] && readDate(text, dates[0], tables, language)
  const places = placesOf(pieces, roles)
  const [area, ...others] = ofRole('credit')
  const [place] = places
  const inPlace = area !== undefined && places.length === 1 && place?.region === undefined && isArea(area) // `Salvador (BA)`
  if (inPlace && place) places[0] = { ...place, region: area }
  const credits = area === undefined || inPlace ? others : [area, ...others]
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
    certainty: 'likely',
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

/** Returns the authors of a reading; undefined if it lacks a name or a word for their work. */
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
