import { photoPieces } from '../../lexicon/photo-words'
import { BEFORE_NAMES, FIRST_PUBLISHED, WORD_AFTER_AGENCY } from '../../lexicon/signoff-wording'
import { alternatives } from '../../lexicon/words'
import { openingOf } from '../phrases'
import type { Reader, TailPart } from '../reader'
import type { Tables } from '../tables'
import { addContributors, findClauses, namesOfHouse, signoffClauses } from './contributors'
import { isInitials, isInitialsBelow } from './initials'
import { readReportedBy } from './reported-by'
import { isShapedSignoff } from './shaped-clauses'

const LONGEST = 600 // maximum characters of a sign-off

type SignoffKind = 'contributors' | 'initials' | 'agency'

/**
 * Agency and desk initials: `dpa wsz jln npr`, `(Hina) abc de`, `(ats abc/def)`, `PTI ARB KV`, `UNI AKM SSP 1842`.
 * `WORD_AFTER_AGENCY` excludes `dpa said so`.
 */
const INITIALS_OF_HOUSE =
  /^\(?([^\s()]{2,7})\)?((?: (?:\p{Ll}{2,4}|\p{Lu}{2,3}|[a-z]{1,2}\d|yyzz)(?:\/\p{Ll}{2,4})*){1,6})(?: \d{4})?\)?$/u
/**
 * Agency alone, with or without marks: `(PAP)`, `/ritzau/`, `==Kyodo`, `--IANS`, `(©NTB)`, `（共同）`.
 * `(D-Ohio)` fits too, so `namesAgencies` must also be true of the name.
 */
const HOUSE =
  /^(?:==|[-–—]{1,2} ?)?[(（[［/<]*©?([^()（）[\]［］<>=]{2,40}?)(?:[)）\]］/>]+)?(?:-{1,2}|\(www\.[a-z.-]{3,30}\))?\.?$/u
/** Number of the story after its agency: `EFE 1011457` */
const STORY_NUMBER = / \d{5,9}$/
/** Mail address of the reporter alone on its line: `lcd@yna.co.kr` */
const ADDRESS = /^[a-z\d._-]{2,24}@[a-z\d-]+(?:\.[a-z]{2,4}){1,3}$/

/** Mail address after the name of the agency: `◎공감언론 뉴시스 abc@newsis.com` */
const ADDRESS_OF_HOUSE = /^(?:\S{2,10} )?(\S{2,10}) [a-z\d._-]{2,24}@[a-z\d-]+(?:\.[a-z]{2,4}){1,3}$/

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
  const short = line.length <= SHORT ? shortKind(line, tables) : undefined
  if (short) return short
  if (line.length <= SIGNED && namesOfHouse(line, tables).length > 0) return 'contributors'
  if (!(line.includes('/') && OF_HOUSE.test(line)) && isClause(line, tables)) return 'contributors'
  if (isShapedSignoff(line, tables)) return 'contributors'
  return FIRST_PUBLISHED.test(line) ? 'agency' : undefined
}

/** Returns the kind of a short sign-off: initials, an address, an agency. Undefined for any other line. */
function shortKind(line: string, tables: Tables): SignoffKind | undefined {
  if (isInitials(line)) return 'initials'
  const addressed = line.includes('@')
  if (addressed && (ADDRESS.test(line) || tables.credits.has(ADDRESS_OF_HOUSE.exec(line)?.[1] as string)))
    return 'contributors'
  const house = line.includes(' ') ? INITIALS_OF_HOUSE.exec(line) : null
  if (house && tables.credits.has(house[1] as string) && !WORD_AFTER_AGENCY.test(house[2] as string)) return 'initials'
  const alone = HOUSE.exec(line)?.[1]
  if (alone && namesAgencies(alone.replace(STORY_NUMBER, ''), tables)) return 'agency'
  return isPlaceOfHouse(line, tables) ? 'agency' : undefined
}

/**
 * Whether a text names one or more known agencies, with or without a desk: `PAP`, `SDA-ATS`, `ritzau/AFP`, `Rom/Adnkronos`; not: `AFC-NFC`.
 */
const namesAgencies = (text: string, { credits }: Tables): boolean =>
  credits.has(text) ||
  (/[/-]/.test(text) &&
    (text.split(/[/-]/).every((name) => credits.has(name)) ||
      credits.has(OF_DESK.exec(text)?.[1] as string) ||
      isDesked(DESKED.exec(text)?.[1], credits)))

/**
 * Place and agency, as a sign-off without a person: `Umeå/TT`; not: `Scanpix/TT`, which credits a picture.
 * The grammar of pictures reads two words before the slash: `Jana Berg/TT`.
 */
const OF_PLACE = /^(\p{Lu}\p{Ll}[\p{L}-]{1,20})\/([^\s/]{2,10})$/u
const OF_PICTURE = new RegExp(`${alternatives(photoPieces)}|pix|pool|stringer|handout|getty`, 'i')

/** Whether a line is a place and an agency, below the text: `Umeå/TT`. */
export function isPlaceOfHouse(line: string, { credits }: Tables): boolean {
  const [, place = '', house = ''] = line.length <= SHORT && line.includes('/') ? (OF_PLACE.exec(line) ?? []) : []
  return credits.has(house) && !credits.has(place) && !OF_PICTURE.test(place)
}

/** Name of an agency, or of two, before the initials of a desk: `SDA-ATS` in `SDA-ATS/abc`. */
const DESKED = /^(.{2,20})\/\p{Ll}{2,4}$/u

const isDesked = (house: string | undefined, credits: Tables['credits']): boolean =>
  house?.split('-').every((name) => credits.has(name)) ?? false

/** Agency after the sign of its desk: `Adnkronos` in `Rom/Adnkronos` */
const OF_DESK = /^\p{Lu}\p{Ll}{2}\/(\p{L}{3,20})$/u

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
const SHORT = 40 // maximum characters of initials, an address or the name of an agency

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
  FIRST_PUBLISHED.test(line) ? ownKind(line, tables) : undefined

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
      (index > 0 && isInitialsBelow(reader.line(index), reader.line(index - 1), reader.source.tables))),
  read(reader, index) {
    const kind = signoffKind(reader.line(index), reader.source.tables) ?? 'initials'
    addSignoff(reader, index, kind)
  },
}

/** Tail part: a sign-off that opens with a name or an agency: `Jane Doe contributed to this report.`, `AGERPRES/(AS - autor: Ion Pop)`. */
export const reportedStory: TailPart = {
  opensWith: { longest: LONGEST },
  fits: (reader, index) => {
    return reader.length(index) <= LONGEST && opensWithName(reader.line(index), reader.source.tables)
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
    if (FIRST_PUBLISHED.test(rest)) return at
    if (opening && opening.length > 5 && (/^\(.*\)\.?$/.test(rest) || BEFORE_NAMES.test(rest))) {
      const sure = rest.startsWith('(') || findClauses(rest, 0, rest.length, tables).length > 1 || rest.length < 120
      if (sure && isClause(rest, tables)) return at
    }
  }
  return undefined
}
