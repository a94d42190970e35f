import type { Author } from '../../article'
import { affiliationWords } from '../../lexicon/byline-words'
import { words } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import type { Tables } from '../tables'
import { isHouse, isJob, isOrganisation, isPaper, isRegionName } from './author-kinds'
import { denseName, isBy, isPictureWork } from './author-lead'
import { hasSmallWord, inWithin } from './author-words'
import { isPersonal } from './is-personal'

/** Author of a byline, with the span of each field in the text of the byline. */
export interface AuthorMatch {
  readonly author: Author
  readonly spans: Record<string, readonly [from: number, to: number]>
}

/** Mail address anywhere in a text: `jane@example.com`. */
export const MAIL = /[!-'*-;?A-~]+@[!-'*-;=?A-~]+[\dA-Za-z]/

const DOMAIN = /@[^@]+\.\p{L}/u

export const isPlace = (text: string, { places }: Tables): boolean => places.has(foldSpelling(text))

/** Text between two separators of a byline, and the separator before it. */
export interface AuthorPiece {
  readonly text: string
  readonly at: number
  readonly mark: string
}

/** Adds the text between two separators: as a new author, or as a field (job, organisation, place, mail) of the author before it. */
export function addPiece(found: AuthorMatch[], piece: AuthorPiece, tables: Tables): void {
  const dense = denseName(piece.text, tables)
  const { mark } = piece
  const before = found.at(-1)
  const [from, to] = dense ?? [before ? helpLength(piece.text, tables) : 0, piece.text.length]
  const text = piece.text.slice(from, to)
  const at = piece.at + from
  const mail = text.includes('@') ? MAIL.exec(text) : null
  const organisation = isOrganisation(text, tables) || (before?.author.kind === 'person' && isPaper(text))
  const signed = organisation && !tables.credits.has(text) && creditWithin(text, tables) !== undefined // JOHN ROE Associated Press
  if (mail) {
    const name = before || !DOMAIN.test(mail[0]) ? '' : text.slice(0, mail.index).replace(/[\s(<[]+$/, '')
    if (isPair(name)) found.push(person(name, at, tables)) // `Jane Doe jane@example.com`
    const owner = found.at(-1)
    if (owner) set(owner, 'email', mail[0], at + mail.index)
  } else if (
    before?.author.kind === 'person' &&
    before.author.place === undefined &&
    mark === ',' &&
    isPlaced(text, tables)
  ) {
    const named = text.indexOf(' ') + 1
    const name = text.slice(named)
    const word = text.slice(0, named - 1)
    const isIn = tables.in.has(word)
    const key = AFFILIATION.has(word) || (!isIn && isHouse(name, tables)) ? 'organisation' : 'place'
    if (before.author[key] === undefined) set(before, key, name, at + named)
  } else if (before && before.author.place !== undefined && isRegionName(text, tables)) {
    const [start] = before.spans.place ?? [at, at]
    const line = before.author.place
    if (at - start - line.length < 4) set(before, 'place', `${line}, ${text}`, start)
  } else if (before?.author.place !== undefined && tables.and.has(mark) && !text.includes(' ') && !organisation) {
    const [start] = before.spans.place ?? [at, at]
    set(before, 'place', `${before.author.place} ${mark} ${text}`, start) // in Maes y Gog
  } else if (
    before?.author.kind === 'person' &&
    before.author.place === undefined &&
    (isPlace(text, tables) || isOwnPlace(before.author, text))
  ) {
    set(before, 'place', text, at)
  } else if (before && found.length > 1 && isPictureWork(text, tables) && !isJob(text, tables)) {
    found.pop() // `Jan Kos, zdjęcia`
  } else if (leadOf(text, tables) > 0) {
    const lead = leadOf(text, tables)
    const one = person(text.slice(lead), at + lead, tables)
    if (one.author.jobTitle === undefined) set(one, 'jobTitle', text.slice(0, lead).trimEnd(), at)
    found.push(one)
  } else if (before && isJob(text, tables) && !before.author.jobTitle) {
    set(before, 'jobTitle', text, at)
  } else if (before && before.author.kind === 'person' && organisation && !signed && !before.author.organisation) {
    set(before, 'organisation', text, at)
  } else if (before?.author.kind === 'person' && isAffiliation(before.author, text, mark, tables)) {
    if (isNamedHouse(text) && !before.author.organisation) set(before, 'organisation', text, at)
  } else if ((organisation && !signed) || !isPersonal(text, tables)) {
    found.push({ author: { kind: 'organisation', name: text }, spans: { name: [at, at + text.length] } })
  } else {
    if (before && isPlaceBefore(before, text, mark)) found.pop()
    found.push(person(text, at, tables))
  }
}

/** Words for help before a full name: `files from ` in `files from Ana Ruiz` */
const HELP = /^(?:\p{Ll}+ ){1,3}(\p{Ll}+) (?=\p{Lu}\S* \p{Lu})/u

/** Returns the length of the words for help before a name, after another author: 11 for `files from Ana Ruiz`; 0 for `of the Hill Argus`. */
function helpLength(text: string, tables: Tables): number {
  const [words = '', last = ''] = HELP.exec(text) ?? []
  return (tables.in.has(last) || isBy(last, tables)) && !tables.in.has(words.trimEnd()) ? words.length : 0
}

/** A short small word before a name, as before the place of an author: `de São Paulo` in `Por Ana Ruiz, de São Paulo`. */
const PLACED = /^(?!the )\p{Ll}{1,5} \p{Lu}[^\s,]*(?: [^\s,]+){0,3}$/u

const isPlaced = (text: string, { and }: Tables): boolean =>
  PLACED.test(text) && !and.has(foldSpelling(text.slice(0, text.indexOf(' '))))

export const isPair = (name: string): boolean => /\S\s+\S/.test(name)

/**
 * Whether the text after a person's name is a place or publication that no table has.
 * It is a single word (with or without `in` and a place), three words or more after a dash, or words with a small one among them:
 * `Oldtown` and `University of Little Ouse` after `Ana Ruiz,`; not: `John Roe`.
 */
function isAffiliation({ name }: Author, text: string, mark: string, tables: Tables): boolean {
  if (tables.and.has(foldSpelling(mark)) || mark === '&' || DENSE.test(text)) return false
  if (!isPair(text.slice(0, inWithin(text, tables)?.index))) return isPair(name)
  if (hasSmallWord(text, tables)) return true
  return /^[-–—]$/.test(mark) && text.split(/\s+/).length > 2 && !(VIETNAMESE.test(name) && VIETNAMESE.test(text))
}

/** A letter of Vietnamese alone, in which names have three words: `Lê Thị Lan` */
const VIETNAMESE = /[\u1ea0-\u1ef9]/

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Whether a text of several words opens with a capital, as the name of an institution; not: `the village of Lower Marsh`. */
const isNamedHouse = (text: string): boolean => isPair(text) && /^\p{Lu}/u.test(text)

/** Whether the word before a dash is a place and no author: `LIMA` in `LIMA - Ana Ruiz`. */
const isPlaceBefore = ({ author }: AuthorMatch, text: string, mark: string): boolean =>
  /^[-–—]$/.test(mark) &&
  author.kind === 'person' &&
  !isPair(author.name) &&
  Object.keys(author).length === 2 &&
  isPair(text) &&
  !DENSE.test(text)

/** Whether a single word after an author's job is their place: `Antigua` in `By Jane Doe, PA Cricket Correspondent, Antigua`. */
const isOwnPlace = ({ name, jobTitle }: Author, text: string): boolean =>
  jobTitle !== undefined && name.includes(' ') && /^\p{Lu}\p{Ll}{2,}$/u.test(text)

/** Returns the length of the agency and job before a name: 15 for `Xinhua writers Li Ming`, 13 for `staff writer Jane Doe`; 0 for none. */
function leadOf(text: string, { credits, jobs }: Tables): number {
  const words = text.split(' ')
  let lead = credits.has(words[0] as string) ? 1 : 0
  let job = false
  while (lead < words.length - 2 && /^\p{Ll}/u.test(words[lead] as string)) {
    job ||= jobs.has(words[lead] as string)
    lead++
  }
  const named = lead < words.length - 1 && /^\p{Lu}/u.test(words[lead] as string)
  return job && named ? words.slice(0, lead).join(' ').length + 1 : 0
}

/**
 * Reads a text as one person, with job, organisation and place: `Karl Plume in Chicago`, `BERNARD CONDON AP Business Writer`,
 * `Jane Doe Reuters`.
 */
function person(text: string, at: number, tables: Tables): AuthorMatch {
  const inside = inWithin(text, tables)
  const own = inside ? text.slice(0, inside.index) : text
  const publication = own.length <= LONGEST ? FOR.exec(own) : null
  const house = publication && isPair(own.slice(0, publication.index)) ? publication : null
  const named = house ? own.slice(0, house.index) : own
  const tail = creditWithin(named, tables)
  const name = named.slice(0, tail).trimEnd()
  const entry: AuthorMatch = { author: { kind: 'person', name }, spans: { name: [at, at + name.length] } }
  if (tail !== undefined) {
    const credit = named.slice(tail)
    set(entry, isJob(credit, tables) ? 'jobTitle' : 'organisation', credit, at + tail)
  }
  if (house?.[1]) set(entry, 'organisation', house[1], at + house.index + house[0].length - house[1].length)
  if (inside) {
    const place = inside.index + inside[0].length + 1
    set(entry, 'place', text.slice(place), at + place)
  }
  return entry
}

/** Words before a publication: `for` in `for The Argus`. */
export const AFFILIATION: ReadonlySet<string> = new Set(words(affiliationWords))

/** Word such as `for` with the publication after it: `FOR THE ARGUS` in `JANE DOE FOR THE ARGUS`. */
const FOR = (() => {
  const list = words(affiliationWords)
  return new RegExp(`\\s(?:${[...list, ...list.map((word) => word.toUpperCase())].join('|')})\\s(\\p{Lu}.*)$`, 'u')
})()
const LONGEST = 160 // characters of a piece in which a publication is looked for

const CAPITAL = /\p{Lu}/u

/** Returns the offset of a job or an agency after a name without a comma: 9 for `Jane Doe Reuters`; undefined for none. */
function creditWithin(name: string, tables: Tables): number | undefined {
  let start = name.indexOf(' ') + 1
  while (start > 0) {
    start = name.indexOf(' ', start) + 1
    if (start === 0 || !CAPITAL.test(name.charAt(start))) continue
    const rest = name.slice(start)
    if (tables.credits.has(rest)) return start
    if (!isJob(rest, tables)) continue
    const words = rest.split(' ')
    if (words.length <= 3 && tables.jobs.has((words.at(-1) ?? '').toLowerCase())) return start
    if (tables.credits.has(words[0] as string) || tables.credits.has(words.slice(0, 2).join(' '))) return start
  }
  return undefined
}

export function set(
  { author, spans }: AuthorMatch,
  key: 'jobTitle' | 'organisation' | 'place' | 'email',
  text: string,
  at: number,
): void {
  author[key] = text
  spans[key] = [at, at + text.length]
}
