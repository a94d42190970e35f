import { openingOf } from '../phrases'
import type { Reader, TailPart } from '../reader'
import type { Tables } from '../tables'
import { clausesOf, contributors } from './contributors'
import { reportedBy } from './reported-by'

const LONGEST = 600

type Kind = 'contributors' | 'initials' | 'agency'

/** Shapes of desk initials. Above each pattern lines that it matches, behind `not:` one that it must not. */
const initials: readonly RegExp[] = [
  // asl/tib/pid/cac     burs-ab/cd     daa/mt/msr     mrc/PL     jlp/ar     not: and/or     his/her     km/h
  /^(?:burs-)?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){2,7}$|^burs-\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,4}$|^(?!and\/|his\/|he\/|him\/|y\/)\p{Ll}{2,4}\/(?:\p{Ll}{2,4}|\p{Lu}{2,3})$/u,
  // او/كام/ص ك     دمس-دلا/غ ر/كام     not: و/أو
  /^(?!و\/)[\p{Script=Arabic}]{1,3}(?: \p{Script=Arabic}{1,2})?(?:[/-]\p{Script=Arabic}{1,3}(?: \p{Script=Arabic}{1,2})?){1,6}$/u,
  // (SDA/sj)     (ANP/ab)     not: (AFC/NFC)
  /^\(\p{Lu}{2,4}\/\p{Ll}{2,4}\)$/u,
]
/** Initials behind the name of a house: `dpa wsz jln npr`, `dpa hm bs wjh`, `EFE abc/def`, `AAP RTV ar`, `PTI ARB KV`; not: `dpa said so`. */
const INITIALS_OF_HOUSE = /^(\S{2,6})((?: (?:\p{Ll}{2,4}|\p{Lu}{2,3}|[a-z]{1,2}\d|yyzz)(?:\/\p{Ll}{2,4})*){1,6})$/u
/** A house alone, in the marks it stands in at an end: `(PAP)`, `/ritzau/`, `==Kyodo`, `(©NTB)`, `（共同）`, `[時事]`; not: `(D-Ohio)` */
const HOUSE = /^(?:[(（[［/<]+|==)?©?([^()（）[\]［］<>=]{2,40}?)(?:[)）\]］/>]+)?\.?$/u
/** `This report by The Canadian Press was first published Oct. 25, 2023.` */
const FIRST_PUBLISHED = /^This (?:report|story) by [\p{Lu}\w ]{3,40} was first published .{4,40}\.$/u
/** The reporter’s address on a line of its own: `lcd@yna.co.kr` */
const ADDRESS = /^[a-z\d._-]{2,24}@[a-z\d-]+(?:\.[a-z]{2,4}){1,3}$/

/** What kind of sign-off a line is, if it is one. */
function signoffKind(line: string, tables: Tables): Kind | undefined {
  if (line.length <= SHORT) {
    if (isInitials(line)) return 'initials'
    if (ADDRESS.test(line)) return 'contributors'
    const house = INITIALS_OF_HOUSE.exec(line)
    if (house && tables.credits.has(house[1] as string) && !COMMON.test(house[2] as string)) return 'initials'
    const alone = HOUSE.exec(line)?.[1]
    if (alone && isHouse(alone, tables)) return 'agency'
  }
  if (isClause(line, tables) || reportedBy(line) !== undefined) return 'contributors'
  return FIRST_PUBLISHED.test(line) ? 'agency' : undefined
}

/** `PAP`, `SDA-ATS`, `ritzau/AFP`; not: `AFC-NFC` */
const isHouse = (text: string, { credits }: Tables): boolean =>
  credits.has(text) || text.split(/[/-]/).every((name) => credits.has(name))

/** A house that closes the last paragraph, behind its stop: `… it said. ==Kyodo`, `… hieß es. (SDA-ATS)`; not: `… of both conferences (AFC-NFC)` */
const HOUSE_AT_END = /[.!?"”'’」。]\s*(==|[(（])([^()（）=]{2,16})[)）]?\.?$/
/** One in capitals without brackets, and the initials behind it: `… muslo derecho. EFE`, `… he said. PTI ARB KV`; not: `… told the AP` */
const BARE_AT_END = /\p{Ll}[.!?]["”'’»]? ((\p{Lu}{3,8})(?: \p{Lu}{2,4}){0,5})$/u

/** Where in a text the house starts that signs it behind its last stop. */
export function houseWithin(text: string, tables: Tables): number | undefined {
  const bare = BARE_AT_END.exec(text.slice(-SHORT))
  if (bare?.[1] && tables.credits.has(bare[2] as string)) return text.length - bare[1].length
  const last = text.slice(-24)
  const found = HOUSE_AT_END.exec(last)
  return found?.[2] !== undefined && isHouse(found[2], tables)
    ? text.length - last.length + last.lastIndexOf(found[1] as string)
    : undefined
}

/** Whether a line is the initials of a desk and nothing more: `asl/tib/pid/cac`. */
export const isInitials = (line: string): boolean => initials.some((shape) => shape.test(line))

const COMMON = /^ (?:said|says|has|had|was|is|to|in|on|and|for|the)\b/

/** `(Reporting by …`, `- Reporting by: …`, `--With assistance from …`; not: `Reporting by exception is the rule.` */
function isClause(line: string, tables: Tables): boolean {
  const lead = /^[([（]|^-{1,2}\s?|^\*\s?|^/.exec(line)?.[0].length ?? 0
  const opening = tables.roles.opening(openingOf(line.slice(lead)))
  if (!opening) return false
  const rest = line.slice(lead + opening.length)
  return /^\s*:?\s*[\p{Lu}\p{Lo}"“(]/u.test(rest) || !/\p{Ll}/u.test(rest.slice(0, 3))
}

const SHORT = 40 // characters of initials, of an address, of the name of a house

/** Whether a line is the last initials over again, as some houses set them: `… he said. PTI ARB KV` ¦ `KV` */
function repeats(reader: Reader, index: number): boolean {
  const line = reader.line(index)
  return index > 0 && /^\p{Lu}{2,4}$/u.test(line) && reader.line(index - 1).endsWith(` ${line}`)
}

/** Who made the story, told at its end: `(Reporting by Arpan Varghese in Bengaluru; Editing by Joseph Radford)`. */
export const signoff: TailPart = {
  fits: (reader, index) =>
    reader.length(index) <= LONGEST &&
    (signoffKind(reader.line(index), reader.source.tables) !== undefined || repeats(reader, index)),
  read(reader, index) {
    const kind = signoffKind(reader.line(index), reader.source.tables) ?? 'initials'
    putSignoff(reader, index, kind)
  },
}

/** The same in a sentence that opens with a name: `Jane Doe contributed to this report.` */
export const reportedStory: TailPart = {
  fits: (reader, index) => reader.length(index) <= LONGEST && reportedBy(reader.line(index)) !== undefined,
  read: (reader, index) => signoff.read(reader, index),
}

function putSignoff(reader: Reader, index: number, kind: Kind): void {
  const { draft } = reader
  const joined = reader.joined(index)
  const signoffs = (draft.article.signoff ??= [])
  signoffs.push({ kind, text: draft.take(`signoff.${signoffs.length}.text`, joined) })
  if (kind !== 'contributors') return
  const { text } = joined
  const reported = reportedBy(text)
  if (reported) for (const clause of reported) contributors(reader, joined, clause)
  else for (const clause of clausesOf(text, 0, text.length, reader.source.tables)) contributors(reader, joined, clause)
}

/** Where in a text its sign-off starts, if it closes with one: `… said. (Reporting by Jane Doe; Editing by John Roe)` */
export function signoffWithin(text: string, tables: Tables): number | undefined {
  const from = Math.max(0, text.length - LONGEST)
  const seam = /[.!?"”'’)\]]\s*(?=[\p{Lu}(])/gu
  seam.lastIndex = from
  for (let match = seam.exec(text); match; match = seam.exec(text)) {
    const at = match.index + match[0].length
    if (at === 0) continue
    const rest = text.slice(at)
    const opening = tables.roles.opening(openingOf(rest.startsWith('(') ? rest.slice(1) : rest))
    if (FIRST_PUBLISHED.test(rest)) return at
    if (opening && opening.length > 5 && (/^\(.*\)\.?$/.test(rest) || / (?:by|from) |: /.test(rest))) {
      const sure = rest.startsWith('(') || clausesOf(rest, 0, rest.length, tables).length > 1 || rest.length < 120
      if (sure && isClause(rest, tables)) return at
    }
  }
  return undefined
}
