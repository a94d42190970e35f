import { namesNoPlace } from './dense-pieces'
import { mayBeDate } from './may-be-date'
import type { DatelinePiece, PossibleEnd } from './pieces'

/**
 * Role of a piece in a dateline; `role` is the word for an author's work (`기자`), `closer` the word that ends an East Asian dateline (`電`).
 */
export type PieceRole = 'place' | 'region' | 'credit' | 'name' | 'date' | 'role' | 'closer'

/** Reading of the start of a paragraph as a dateline: where the dateline ends, and a role for each piece before that. */
export interface Assignment {
  readonly end: PossibleEnd
  readonly roles: readonly PieceRole[]
}

const MOST = 48 // assignments for one end
const LETTER = /\p{L}/u
const DENSE = 0x2e80 // from here on, scripts without spaces

/**
 * Returns the possible readings of the pieces before an end, at most 48; none if a piece names no place, such as `사진`.
 * A reading has at most three credits and three places, each group side by side, and one name. A place has letters; `8` has none. `LIMA (AP)` is place and credit, among
 * others.
 */
export function assignRoles(text: string, pieces: readonly DatelinePiece[], end: PossibleEnd): readonly Assignment[] {
  const found: Assignment[] = []
  const used = pieces.slice(0, end.pieces)
  if (used.some(({ start, end: to }) => text.charCodeAt(start) >= DENSE && namesNoPlace(text.slice(start, to))))
    return found
  const dateLike = used.map(
    ({ kind, start, end: to }) => kind === 'words' && (mayBeDate(text, start, to) || isDay(text, start, to)),
  )
  const lettered = used.map(({ start, end: to }) => LETTER.test(text.slice(start, to)))
  const open: { roles: PieceRole[] }[] = [{ roles: [] }]
  for (let next = open.pop(); next && found.length < MOST; next = open.pop()) {
    const { roles } = next
    const piece = used[roles.length]
    if (!piece) {
      if (isDatelineRoles(roles, end)) found.push({ end, roles })
      continue
    }
    const isLikeDate = dateLike[roles.length] as boolean
    for (const role of rolesFor(piece, used, roles, isLikeDate))
      if (role !== 'place' || lettered[roles.length]) open.push({ roles: [...roles, role] })
  }
  return found
}

const DAY = /^(?:[1-9]|[12]\d|3[01])$/

/**
 * Whether a piece is a day without a month, as old papers print it, or the month after a slash: `MILLTON, 8 (From our correspondent).`,
 * `ngày 12/5`; not: `1,8`.
 */
const isDay = (text: string, start: number, end: number): boolean =>
  end - start <= 2 && /[ /]/.test(text.charAt(start - 1)) && DAY.test(text.slice(start, end))

/** Whether roles can make up a dateline: a place or a credit, or a date alone unless a full stop or the line's end closes it. */
const isDatelineRoles = (roles: readonly PieceRole[], end: PossibleEnd): boolean =>
  roles.some((role) => role === 'place' || role === 'credit') ||
  (roles.includes('date') && end.mark !== 'stop' && end.mark !== 'line')

function rolesFor(
  piece: DatelinePiece,
  pieces: readonly DatelinePiece[],
  roles: readonly PieceRole[],
  isLikeDate: boolean,
): readonly PieceRole[] {
  if (piece.kind === 'date') return DATE
  if (piece.kind === 'role') return ROLE
  if (piece.kind === 'closer') return CLOSER
  const last = roles.at(-1)
  const before = roles.findLast((role) => role !== 'date')
  const possible: PieceRole[] = []
  if (isLikeDate) possible.push('date')
  const joins =
    piece.before === 'slash' ||
    piece.before === 'and' ||
    piece.before === 'comma' ||
    piece.before === 'dash' ||
    piece.before === 'bullet' ||
    piece.before === 'bracket'
  const previous = roles.length > 0 ? pieces[roles.length - 1] : undefined
  if (!roles.includes('name') && mayBeName(piece, previous, pieces[roles.length + 1])) possible.push('name')
  if (!roles.includes('credit') || (last === 'credit' && joins && countOf(roles, 'credit') < 3)) possible.push('credit')
  const mayBeRegion =
    last === 'place'
      ? piece.before === 'comma' || piece.opensBracket || piece.before === 'none'
      : last === 'region' && (piece.opensBracket || piece.before === 'comma') && countOf(roles, 'region') < 2
  if (mayBeRegion && !isLikeDate) possible.push('region')
  if (!roles.includes('place')) possible.push('place')
  else if ((last === 'place' || last === 'region') && joins && countOf(roles, 'place') < 3 && before === last)
    possible.push('place')
  return possible
}

const DATE: readonly PieceRole[] = ['date']
const ROLE: readonly PieceRole[] = ['role']
const CLOSER: readonly PieceRole[] = ['closer']

const countOf = (roles: readonly PieceRole[], role: PieceRole): number => roles.filter((each) => each === role).length

/**
 * Whether a piece may name an author: next to a word for the work, in a bracket with other pieces, after a dash or a comma, or before a
 * slash at the start.
 */
const mayBeName = (
  piece: DatelinePiece,
  before: DatelinePiece | undefined,
  after: DatelinePiece | undefined,
): boolean =>
  before?.kind === 'role' ||
  after?.kind === 'role' ||
  (piece.bracket !== '' && (piece.before === 'comma' || after?.bracket === piece.bracket)) ||
  (before !== undefined &&
    (piece.before === 'dash' || piece.before === 'comma' || piece.before === 'stop' || piece.before === 'bar')) ||
  (before === undefined && after?.before === 'slash')
