import type { Contributor } from '../../article'
import type { RoleName } from '../../lexicon/language'
import { openingOf } from '../phrases'
import type { Reader } from '../reader'
import type { JoinedText } from '../source'
import { foldSpelling, type Tables } from '../tables'

/** Clause of a sign-off, a role and the names after it: `Reporting by Jane Doe`. */
interface RoleClause {
  readonly role: RoleName
  /** Offset at which the names start; `to` is that of their end. */
  readonly from: number
  to: number
}

const WORD_START = /(?<![\p{L}\p{N}'’])[\p{L}]/gu
const MAIL = /[!-;?A-~]+@[!-;=?A-~]+[\dA-Za-z]/
const JOINT = /,\s+|;\s*|(?<=\s)(\p{L}+|&)(?=\s)/gu

/** Returns the clauses of a sign-off, each with its role: two for `Reporting by …; Editing by …`. A mark between them is optional. */
export function findClauses(text: string, start: number, end: number, tables: Tables): RoleClause[] {
  const clauses: RoleClause[] = []
  let taken = start
  for (const { index } of text.slice(start, end).matchAll(WORD_START)) {
    const at = start + index
    if (at < taken) continue
    const opening = tables.roles.opening(openingOf(text.slice(at, at + 80)))
    if (!opening || (clauses.length > 0 && !/[ :：]/.test(text.slice(at, at + opening.length)))) continue
    const before = clauses.at(-1)
    if (before) before.to = at
    taken = at + opening.length
    clauses.push({ role: opening.value, from: taken, to: end })
  }
  return clauses
}

/** Adds the names of a clause as contributors. A place after `in` applies to all names before it that have none. */
export function addContributors(reader: Reader, joined: JoinedText, { role, from, to }: RoleClause): void {
  const { builder } = reader
  const { tables } = reader.source
  const list: Contributor[] = (builder.article.contributors ??= [])
  const first = list.length
  let placed = false
  for (const [at, text] of pieces(joined.text, from, to, tables)) {
    const before = list.at(-1)
    const path = `contributors.${list.length - 1}`
    const mail = MAIL.exec(text)
    if (mail) {
      if (before && list.length > first && before.email === undefined) {
        before.email = builder.addField(`${path}.email`, joined, at + mail.index, at + mail.index + mail[0].length)
      }
      continue
    }
    if (before && placed && before.place !== undefined && isRegion(text, tables)) {
      const start = joined.text.lastIndexOf(before.place, at)
      before.place = builder.addField(`${path}.place`, joined, start, at + text.length)
      continue
    }
    const inside = placeWithin(text, tables)
    const name = withoutHouse(text.slice(0, inside?.[0]).replace(/(?:[\s.,;】]| reported)+$/, ''), tables)
    if (!/^[\p{Lu}\p{Lo}]/u.test(name) || name.length > 60 || /\d{3}/.test(name)) continue
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

/** Yields the parts of a text between commas, semicolons and words for `and`, each with its offset. */
function* pieces(text: string, from: number, to: number, tables: Tables): Generator<readonly [number, string]> {
  const names = text.slice(from, to)
  let start = 0
  const piece = (end: number): readonly [number, string] => {
    const raw = names.slice(start, end)
    const bare = raw.replace(/^[\s:.,;–—-]+|[\s,;.)\]]+$/g, '')
    return [from + start + raw.indexOf(bare), bare]
  }
  for (const match of names.matchAll(JOINT)) {
    const word = match[1]
    if (word !== undefined && word !== '&' && !tables.and.has(foldSpelling(word))) continue
    const found = piece(match.index)
    if (found[1]) yield found
    start = match.index + match[0].length
  }
  const found = piece(names.length)
  if (found[1]) yield found
}

/** Returns a name without an agency after a slash: `Anna Berg` for `Anna Berg/TT`. */
function withoutHouse(name: string, tables: Tables): string {
  const slash = name.lastIndexOf('/')
  return slash > 0 && tables.credits.has(name.slice(slash + 1)) ? name.slice(0, slash) : name
}

/** Returns the offset of a word such as ` in ` before a place, and that of the place; undefined for none. */
function placeWithin(text: string, tables: Tables): readonly [number, number] | undefined {
  for (const match of text.matchAll(/\s(\p{Ll}+)\s+(?=[\p{Lu}\p{Lo}])/gu)) {
    if (tables.in.has(match[1] as string)) return [match.index, match.index + match[0].length]
  }
  return undefined
}

const isRegion = (text: string, tables: Tables): boolean =>
  tables.countries.has(foldSpelling(text)) || tables.regions.has(foldSpelling(text))
