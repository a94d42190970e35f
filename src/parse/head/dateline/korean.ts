import {
  koreanCaptionWords,
  koreanFieldRoles,
  koreanRoleLeads,
  koreanRoles,
} from '../../../lexicon/east-asian-datelines'
import { alternatives } from '../../../lexicon/words'
import { pushAll } from '../../../text/push-all'
import type { Span } from '../../../text/span'
import type { Tables } from '../../tables'
import type { AuthorsCandidate, DatelineCandidate, PlaceCandidate } from './dateline-candidate'
import { groupsOf, spanOf } from './han-date'

const PLACE = String.raw`[\p{Script=Hangul}·/]{2,20}`
const ROLE = `(?:${alternatives(koreanRoleLeads)})?${alternatives(koreanRoles)}`

/** Place and credit in a bracket: `(서울=연합뉴스) 김유아 기자 =`, `[서울=뉴시스]윤정민 기자 =`. Captions such as `(사진=연합뉴스)` are excluded later. */
const BRACKET = new RegExp(
  String.raw`^[(［[](?<place>${PLACE})=(?<credit>[\p{Script=Hangul}\dA-Za-z]{2,12})[)\]］]`,
  'du',
)

/** Place and reporter without a bracket: `광주=김대우 기자`. Captions such as `사진=김대우 기자` are excluded later. */
const PLAIN = new RegExp(String.raw`^(?<place>${PLACE})=(?=[\p{Script=Hangul}]{2,4} ?(?:${ROLE})(?:\s|$))`, 'du')

/** Medium and reporter in one bracket before the text: `[해든일보 김유아 기자] 새 다리가`; not: `[사진 김유아 기자]` */
const STAFF = new RegExp(
  String.raw`^[(［[](?<credit>[\p{Script=Hangul}\dA-Za-z]{2,12}) (?=\p{Script=Hangul}{2,4} ?${ROLE}[)\]］] ?[^\d ].{20})`,
  'du',
)

/** Names of reporters and the word for reporter: `정은지 기자,`, `한지훈 김여솔 이동환 기자 =` */
const NAMES = new RegExp(
  String.raw`[\s,]*(?<names>[\p{Script=Hangul}\s·]{2,40}?)\s?(?<job>${ROLE})(?=[\s,=)\]］]|$)`,
  'duy',
)

/** Finds a Korean dateline: place and credit joined by an equals sign, the reporters after them, and a closing equals sign. */
export function findKoreanDateline(text: string, tables: Tables): DatelineCandidate | undefined {
  const match = BRACKET.exec(text) ?? PLAIN.exec(text)
  if (!match) return findStaff(text)
  const place = spanOf(groupsOf(match).place)
  if (!place || NO_PLACES.has(match.groups?.place ?? '')) return undefined
  const authors = koreanAuthors(text, match[0].length)
  const credit = spanOf(groupsOf(match).credit)
  if (!authors && !tables.credits.has(match.groups?.credit ?? '')) return undefined
  const last = authors?.end ?? match[0].length
  const closed = /^\s*=(?=\s|$)/.exec(text.slice(last, last + 4))
  return {
    shape: 'D14',
    end: last + (closed?.[0].length ?? 0),
    places: divided(text, place),
    credits: credit ? [credit] : [],
    ...(authors && { authors }),
    certainty: 'sure',
  }
}

/** Returns the dateline of a medium and its reporter in a bracket; undefined for none. */
function findStaff(text: string): DatelineCandidate | undefined {
  const match = STAFF.exec(text)
  const credit = match && spanOf(groupsOf(match).credit)
  const authors = credit && koreanAuthors(text, credit.end)
  if (!authors || NO_PLACES.has(match.groups?.credit ?? '')) return undefined
  return { shape: 'D14', end: authors.end + 1, places: [], credits: [credit], authors, certainty: 'sure' }
}

/** Words before the equals sign of a caption, which are not places: `사진` (photo). */
const NO_PLACES = new Set(koreanCaptionWords)

/** Returns the places in a span of a text, split at middle dots: two for `서울·부산`. */
function divided(text: string, { start, end }: Span): PlaceCandidate[] {
  return [...text.slice(start, end).matchAll(/[^·/]+/g)].map(({ 0: name, index }) => ({
    start: start + index,
    end: start + index + name.length,
  }))
}

function koreanAuthors(text: string, from: number): AuthorsCandidate | undefined {
  const names: Span[] = []
  let job: Span | undefined
  let at = from
  for (let i = 0; i < 4; i++) {
    NAMES.lastIndex = at
    const match = NAMES.exec(text)
    const group = match && groupsOf(match).names
    if (!match || !group) break
    const found = [...text.slice(group[0], group[1]).matchAll(/[^\s·]+/g)]
    if (found.some(([name]) => name.length < 2 || name.length > 5)) break
    pushAll(
      names,
      found.map(({ 0: name, index }) => ({ start: group[0] + index, end: group[0] + index + name.length })),
    )
    job ??= spanOf(groupsOf(match).job)
    at = match.index + match[0].length
  }
  const [first] = names
  return first && { start: first.start, end: at, names, ...(job && { job }) }
}

/** Korean dateline after other text on its line, such as a caption or a summary. */
const LATER = new RegExp(
  String.raw`(?<=[\s\]\p{L}\d.…])[([](?:${PLACE})=[\p{Script=Hangul}\dA-Za-z]{2,12}[)\]]\s?[\p{Script=Hangul}\s·]{2,40}?(?:${alternatives(koreanFieldRoles)})\s*=(?=\s)`,
  'u',
)

/** Returns the offset of a Korean dateline after other text on its line; 0 for none. */
export const findLaterKoreanDateline = (text: string): number =>
  text.includes('=') ? (LATER.exec(text)?.index ?? 0) : 0
