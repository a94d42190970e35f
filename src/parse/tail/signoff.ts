import { BEFORE_NAMES, isFirstPublished } from '../../lexicon/signoff-wording'
import { openingOf } from '../phrases'
import type { Reader, TailPart } from '../reader'
import type { Tables } from '../tables'
import { addContributors, findClauses, namesOfHouse, signoffClauses } from './contributors'
import { isInitials, isInitialsBelow } from './initials'
import { readReportedBy } from './reported-by'
import { isShapedSignoff } from './shaped-clauses'
import { namesAgencies, SHORT, type SignoffKind, shortKind } from './short-signoff'
import { signsForHouse } from './signs-for-house'

const LONGEST = 600 // maximum characters of a sign-off

/** Returns the kind of sign-off that a line is; undefined for any other line. */
const signoffKind = (line: string, tables: Tables): SignoffKind | undefined =>
  ownKind(line, tables) ?? (opensWithName(line, tables) ? 'contributors' : undefined)

/** Whether a line is a sign-off that opens with a name or an agency: `Jane Doe contributed to this report.`, `Jane Doe, Reuters`. */
const opensWithName = (line: string, tables: Tables): boolean =>
  readReportedBy(line) !== undefined || signedIn(line, tables) !== undefined || isMade(line, tables)

/**
 * Returns the kind of a sign-off that opens with a role, initials, an address or an agency.
 * Undefined for any other line.
 */
function ownKind(line: string, tables: Tables): SignoffKind | undefined {
  const short = shortKind(line, tables)
  if (short) return short
  if (line.length <= SIGNED && namesOfHouse(line, tables).length > 0) return 'contributors'
  if (!(line.includes('/') && OF_HOUSE.test(line)) && isClause(line, tables)) return 'contributors'
  if (isShapedSignoff(line, tables)) return 'contributors'
  return isFirstPublished(line) ? 'agency' : undefined
}

/** Agency after the last sentence of a paragraph: `… it said. ==Kyodo`, `… hieß es. (SDA-ATS)`; not: `… of both conferences (AFC-NFC)` */
const HOUSE_AT_END = /[.!?"”'’」。]\s*(==|[(（])([^()（）=]{2,16})[)）]?\.?(?:\(www\.[a-z.-]{3,30}\))?$/
/**
 * Agency in capitals after the last sentence, with or without initials or the number of the story: `… muslo derecho. EFE`,
 * `… he said. PTI ARB KV`, `… dijo Ana Roe. EFE 1011457`; not: `… told the AP`
 */
const CAPITALS_AT_END = /[\p{Ll}\d)%][.!?]["”'’»]? ((\p{Lu}{3,8})(?: \p{Lu}{2,4}){0,5}(?: \d{5,9})?)$/u

/**
 * Agency after the last sentence, with the authors in brackets: `… suficiente. AGERPRES/(AS - autor: Ion Pop, editor: Ana Pop)`.
 * Not: `… the mayor (editor: Ana Pop)`.
 */
const HOUSE_AND_MAKERS = /[.!?"”] ((\p{Lu}{3,12})\/ ?\([^()]{6,120}: [^()]{3,80}\))$/u

/** Returns the offset of the agency after the last sentence of a paragraph; undefined for none. */
export function findHouseWithin(text: string, tables: Tables): number | undefined {
  const bare = CAPITALS_AT_END.exec(text.slice(-SHORT))
  if (bare?.[1] && tables.credits.has(bare[2] as string)) return text.length - bare[1].length
  const made = text.endsWith(')') ? HOUSE_AND_MAKERS.exec(text.slice(-240)) : null
  if (made?.[1] && tables.credits.has(made[2] as string)) return text.length - made[1].length
  const last = text.slice(-SHORT - 20)
  const found = HOUSE_AT_END.exec(last)
  return found?.[2] !== undefined && namesAgencies(found[2], tables)
    ? text.length - last.length + found.index + found[0].indexOf(found[1] as string, 1)
    : undefined
}

/** Returns the length of an author's name before an agency: 8 for `Jane Doe, The Canadian Press`; undefined for `Jane Doe, the mayor`. */
function signedIn(line: string, { credits }: Tables): number | undefined {
  const signed = line.length <= SIGNED ? SIGNED_FOR.exec(line) : null
  return signed && credits.has(signed[2] as string) ? (signed[1] as string).length : undefined
}

const SIGNED_FOR = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), (?:The )?(\p{Lu}[\p{L} ]{1,40})$/u
const SIGNED = 80

/**
 * Whether a line opens with a role and names: `(Reporting by Jane Doe)`, `--With assistance from Jane Doe`,
 * `AGERPRES/(AS - autor: Ion Pop)`.
 * Not: `Reporting by exception is the rule.`
 */
function isClause(line: string, tables: Tables): boolean {
  const lead = LEAD.exec(line)?.[0].length ?? 0
  const opening = tables.roles.opening(openingOf(line.slice(lead)))
  if (!opening) return false
  const rest = line.slice(lead + opening.length)
  return /^\s*:?\s*[\p{Lu}\p{Lo}"“(]/u.test(rest) || !/\p{Ll}/u.test(rest.slice(0, 3))
}

const OF_HOUSE = /^\p{Lu}{3,12}(?=\/ ?\()/u

const isMade = (line: string, tables: Tables): boolean =>
  line.includes('/') && tables.credits.has(OF_HOUSE.exec(line)?.[0] as string) && isClause(line, tables)

const LEAD = /^[([（【]|^[-–—]{1,2}\s?|^\*\s?|^\p{Lu}{3,12}\/ ?\((?:\p{Lu}{2,4} - )?|^/u

/**
 * Whether a line repeats initials from the line above, as some agencies do.
 * `KV` below `… he said. PTI ARB KV`, `ARB KV` below `… he said. PTI ARB`.
 */
function repeats(reader: Reader, index: number): boolean {
  const line = reader.line(index)
  return index > 0 && /^\p{Lu}{2,4}(?: \p{Lu}{2,4}){0,3}$/u.test(line) && signsAbove(reader.line(index - 1), line)
}

const NUMBER = /^\d{5,9}$/

/** Whether a line is the number of the story below its agency or initials: `1011457` below `EFE`, or below `… dijo Ana Roe. EFE`. */
function isNumberBelow(reader: Reader, index: number): boolean {
  if (index === 0 || !NUMBER.test(reader.line(index))) return false
  const { tables } = reader.source
  const above = reader.line(index - 1)
  if (tables.credits.has(above) || isInitials(above)) return true
  return tables.credits.has(CAPITALS_AT_END.exec(above.slice(-SHORT))?.[2] as string)
}

/** Whether the line above ends with the same initials, or has one of them after the name of an agency. */
function signsAbove(above: string, line: string): boolean {
  const signed = CAPITALS_AT_END.exec(above.slice(-SHORT))?.[1]?.split(' ').slice(1)
  return above.endsWith(` ${line}`) || (signed?.some((one) => line.split(' ').includes(one)) ?? false)
}

/**
 * Whether a line at the end of a copy is a sign-off of initials, of an agency or with a number, whatever is above it: `EFE`, `abc/def`.
 * Not: `Jane Doe contributed to this report.`
 */
export const isShortSignoff = (line: string, tables: Tables): boolean =>
  line.length <= SHORT && (NUMBER.test(line) || isKindOfDesk(shortKind(line, tables) ?? publishedKind(line, tables)))

/** Returns the kind of a line that says where the story was published first; undefined for any other line. */
const publishedKind = (line: string, tables: Tables): SignoffKind | undefined =>
  isFirstPublished(line) ? ownKind(line, tables) : undefined

const isKindOfDesk = (kind: SignoffKind | undefined): boolean => kind === 'initials' || kind === 'agency'

/**
 * Tail part: a sign-off: `(Reporting by Jane Doe in Lima; Editing by John Roe)`, `PTI ARB KV`; not: `Reporting by exception is the rule.`
 */
export const signoff: TailPart = {
  opensWith: { phrases: ['roles'], cues: '( [ thi', anyUpTo: SHORT, longest: LONGEST },
  fits: (reader, index) =>
    reader.length(index) <= LONGEST &&
    (ownKind(reader.line(index), reader.source.tables) !== undefined ||
      repeats(reader, index) ||
      isNumberBelow(reader, index) ||
      (index > 0 && isInitialsBelow(reader.line(index), reader.line(index - 1), reader.source.tables)) ||
      (reader.length(index) <= SHORT && signsForHouse(reader, index) !== undefined)),
  read(reader, index) {
    const kind = signoffKind(reader.line(index), reader.source.tables) ?? signsForHouse(reader, index) ?? 'initials'
    addSignoff(reader, index, kind)
  },
}

/** Tail part: a sign-off that opens with a name or an agency: `Jane Doe contributed to this report.`, `AGERPRES/(AS - autor: Ion Pop)`. */
export const reportedStory: TailPart = {
  opensWith: { longest: LONGEST },
  fits: (reader, index) => {
    if (reader.length(index) > LONGEST) return false
    return opensWithName(reader.line(index), reader.source.tables) || signsForHouse(reader, index) !== undefined
  },
  read: (reader, index) => signoff.read(reader, index),
}

function addSignoff(reader: Reader, index: number, kind: SignoffKind): void {
  const { builder } = reader
  const joined = reader.joined(index)
  const signoffs = (builder.article.signoff ??= [])
  signoffs.push({ kind, text: builder.addText(`signoff.${signoffs.length}.text`, joined) })
  if (kind !== 'contributors') return
  const { text } = joined
  const reported = readReportedBy(text)
  const signed = signedIn(text, reader.source.tables)
  if (reported) for (const clause of reported) addContributors(reader, joined, clause)
  else if (signed) addContributors(reader, joined, { role: 'reporting', from: 0, to: signed })
  else for (const clause of signoffClauses(text, reader.source.tables)) addContributors(reader, joined, clause)
}

/**
 * Returns the offset of the sign-off after the last sentence of a paragraph; undefined for none.
 * `… said. (Reporting by Jane Doe; Editing by John Roe)`
 */
export function findSignoffWithin(text: string, tables: Tables): number | undefined {
  const from = Math.max(0, text.length - LONGEST)
  const seam = /[.!?"”'’)\]]\s*(?=[\p{Lu}(])/gu
  seam.lastIndex = from
  for (let match = seam.exec(text); match; match = seam.exec(text)) {
    const at = match.index + match[0].length
    if (at === 0) continue
    const rest = text.slice(at)
    const opening = tables.roles.opening(openingOf(rest.startsWith('(') ? rest.slice(1) : rest))
    if (isFirstPublished(rest)) return at
    if (opening && opening.length > 5 && (/^\(.*\)\.?$/.test(rest) || BEFORE_NAMES.test(rest))) {
      const sure = rest.startsWith('(') || findClauses(rest, 0, rest.length, tables).length > 1 || rest.length < 120
      if (sure && isClause(rest, tables)) return at
    }
  }
  return undefined
}
