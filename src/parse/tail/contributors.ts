import type { Contributor } from '../../article'
import { englishJobs } from '../../lexicon/contributor-words'
import { serviceSuffixes } from '../../lexicon/signoff-words'
import { alternatives } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import { isRegionName } from '../head/author-kinds'
import { openingOf } from '../phrases'
import type { Reader } from '../reader'
import type { JoinedText } from '../source'
import type { Tables } from '../tables'
import type { RoleClause } from './role-clause'
import { shapedClauses } from './shaped-clauses'

const WORD_START = /(?<![\p{L}\p{N}'’])[\p{L}]/gu
const MAIL = /[!-;?A-~]+@[!-;=?A-~]+[\dA-Za-z]/
const JOINT = /,\s+|;\s*|[、，]|(?<=\p{L}{2}\s\p{L}[^\s/]+)\/(?=\p{L}\S+\s\p{L})|(?<=\s)(\p{L}+|&)(?=\s)/gu

/** Returns the clauses of a sign-off, each with its role: two for `Reporting by …; Editing by …`. Punctuation between them is optional. */
export function findClauses(text: string, start: number, end: number, tables: Tables): RoleClause[] {
  const clauses: RoleClause[] = []
  let taken = start
  for (const { index } of text.slice(start, end).matchAll(WORD_START)) {
    const at = start + index
    if (at < taken) continue
    const opening = tables.roles.opening(openingOf(text.slice(at, at + 80)))
    if (!opening || (clauses.length > 0 && !/[ :：]|\p{Script=Arabic}/u.test(text.slice(at, at + opening.length))))
      continue
    const before = clauses.at(-1)
    if (before) before.to = at
    taken = at + opening.length
    clauses.push({ role: opening.value, from: taken, to: end })
  }
  return clauses
}

/** Contact details after a sign-off: `((jane.doe@example.com; +44 20 5550 0100))` */
const CONTACT = /\)\s*\(\(/

/**
 * Returns the clauses of a sign-off by the role words of the lexicon, or by their shape if that gives more.
 * Clauses that only their shape reveals are added before the first one with a known role word: `Reportage Jane Doe` in `(Reportage Jane
 * Doe, édité par Luc Loe)`.
 */
export function signoffClauses(text: string, tables: Tables): RoleClause[] {
  const contact = text.search(CONTACT)
  const known = findClauses(text, 0, contact < 0 ? text.length : contact, tables)
  const shaped = shapedClauses(text, tables)
  if (known.length + shaped.length === 0) return namesOfHouse(text, tables)
  const [first] = known
  if (!first || shaped.length > known.length) return shaped
  return [...shaped.filter(({ to }) => to < first.from), ...known]
}

/** Agency, then one or more names: `وام/أحمد جمال/ليلى حداد`. {@link BEFORE_HOUSE} is a name, then the agency: `Jana Berg/TT`. */
const OF_HOUSE =
  /^([^\s/]{2,10})(\/)(\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,2}(?:\/\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,2})*)$/u
const BEFORE_HOUSE = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2})\/([^\s/]{2,10})$/u

/**
 * Returns the names beside an agency and a slash as clauses of reporters: `Jana Berg` in `Jana Berg/TT`.
 * An empty array for other text, such as `AFP/Getty Images`.
 */
export function namesOfHouse(text: string, { credits }: Tables): RoleClause[] {
  const after = OF_HOUSE.exec(text)
  const [, house = '', mark = '', names = ''] = after ?? []
  if (names && credits.has(house) && !names.split('/').some((name) => credits.has(name)))
    return [{ role: 'reporting', from: house.length + mark.length, to: text.length }]
  const before = BEFORE_HOUSE.exec(text)
  return before?.[1] && credits.has(before[2] ?? '') ? [{ role: 'reporting', from: 0, to: before[1].length }] : []
}

/** Adds the names of a clause as contributors. A place after `in` applies to all names before it that have none. */
export function addContributors(reader: Reader, joined: JoinedText, { role, from, to }: RoleClause): void {
  const { builder } = reader
  const { tables } = reader.source
  const list: Contributor[] = (builder.article.contributors ??= [])
  const first = list.length
  let placed = false
  for (const [at, text] of namePieces(joined.text, from, to, tables)) {
    const before = list.at(-1)
    const path = `contributors.${list.length - 1}`
    const mail = MAIL.exec(text)
    if (mail) {
      if (before && list.length > first && before.email === undefined) {
        before.email = builder.addField(`${path}.email`, joined, at + mail.index, at + mail.index + mail[0].length)
      }
      continue
    }
    if (before && placed && before.place !== undefined && isRegion(text, joined.text, at, tables)) {
      const start = joined.text.lastIndexOf(before.place, at)
      before.place = builder.addField(`${path}.place`, joined, start, at + text.length)
      continue
    }
    const inside = placeWithin(text, tables)
    const name = withoutHouse(bareName(text.slice(0, inside?.[0])), tables)
    if (!/^[\p{Lu}\p{Lo}]/u.test(name) || name.length > 60 || NO_NAME.test(name)) continue
    builder.addField(`contributors.${list.length}.name`, joined, at, at + name.length)
    list.push({ role, name })
    placed = inside !== undefined
    if (!inside) continue
    const place = text.slice(inside[1]).replace(/[\s.;,]+$/, '')
    for (let i = first; place && i < list.length; i++) {
      const one = list[i] as Contributor
      if (one.place !== undefined) continue
      one.place = builder.addField(`contributors.${i}.place`, joined, at + inside[1], at + inside[1] + place.length)
    }
  }
  if (list.length === 0) delete builder.article.contributors
}

/** Whether a piece is the region of the place before it: a known one, or a single word after a comma: `Holstein` in `in Kiel, Holstein`. */
const isRegion = (piece: string, text: string, at: number, tables: Tables): boolean =>
  isRegionName(piece, tables) ||
  (/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(piece) && /, $/.test(text.slice(Math.max(0, at - 2), at)))

const NO_NAME = /\d{3}|[:：()]|\s\/\s/

/** Returns a name without what follows it: `Ana Ruiz` of `Ana Ruiz (Lima)`, of `Ana Ruiz. Redaktion: 555`, of `Ana Ruiz reported`. */
const bareName = (text: string): string =>
  text
    .replace(SERVICE, '')
    .replace(/(?<=\p{Ll}{2})\.\s+\p{Lu}.*$/u, '')
    .replace(/\s+\([^()]*\)?$/, '')
    .replace(/(?:[\s.,;】）)]| reported| contributed)+$/, '')

const SERVICE = new RegExp(`\\s+(?:${serviceSuffixes.join('|')})(?:\\s+[-–—])?$`)

/** Signs before a name, and the words of a job: `, freelance photographer ` before `Jane Doe`. */
const BEFORE_NAME = new RegExp(`^[\\s:.,;–—-]*(?:(?:\\p{Ll}+ ){0,3}(?:${alternatives(englishJobs)}) (?=\\p{Lu}))?`, 'u')

/** Yields the parts of a text between commas, semicolons and words for `and`, each with its offset. */
function* namePieces(text: string, from: number, to: number, tables: Tables): Generator<readonly [number, string]> {
  const names = text.slice(from, to)
  let start = 0
  const piece = (end: number): readonly [number, string] => {
    const raw = names.slice(start, end)
    const bare = raw.replace(BEFORE_NAME, '').replace(/[\s,;.)\]]+$/, '')
    return [from + start + raw.indexOf(bare), bare]
  }
  for (const match of names.matchAll(JOINT)) {
    const word = match[1]
    if (word !== undefined && word !== '&' && !tables.and.has(foldSpelling(word))) continue
    if (word !== undefined && tables.in.has(word) && isOneWord(names.slice(match.index + match[0].length))) continue
    const found = piece(match.index)
    if (found[1]) yield found
    start = match.index + match[0].length
  }
  const found = piece(names.length)
  if (found[1]) yield found
}

/** Whether one capitalized word, a place, follows a word that is both `and` and `in`: `en Lima`; not: `en Jan de Vries`. */
const isOneWord = (text: string): boolean => /^\s*\p{Lu}[\p{L}\p{M}'’.-]*(?:\s*[,;.)]|\s+\p{Ll}|\s*$)/u.test(text)

/** Returns a name without an agency after a slash: `Anna Berg` for `Anna Berg/TT`. */
function withoutHouse(name: string, tables: Tables): string {
  const slash = name.lastIndexOf('/')
  return slash > 0 && tables.credits.has(name.slice(slash + 1)) ? name.slice(0, slash) : name
}

/** Returns the offset of a word such as ` in ` before a place, and that of the place; undefined for none. */
function placeWithin(text: string, tables: Tables): readonly [number, number] | undefined {
  for (const match of text.matchAll(/\s([\p{Ll}\p{Lo}]+)(?=(\s+)[\p{Lu}\p{Lo}])/gu)) {
    const { index, 0: word, 1: name = '', 2: space = '' } = match
    if (tables.in.has(name)) return [index, index + word.length + space.length]
  }
  return undefined
}
