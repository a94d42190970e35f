import { BEFORE_HOLDER, COPYRIGHT_WORD, KOREAN_COPYRIGHT, RESERVED } from '../../lexicon/copyright-words'
import type { RightsName } from '../../lexicon/language'
import { mayRestrict } from '../block-restriction'
import type { HeadPart, Reader, TailPart } from '../reader'
import type { Tables } from '../tables'

const LONGEST = 420 // maximum characters of a line of rights

// Copyright line, group 1 the year, 2 the holder. Matches:
// © 2023 AFP     © EFE 2023. Está …     Copyright 2019 The Associated Press. All rights reserved     (c) 2024 Bloomberg L.P.     ©2024 Bloomberg L.P.
// (Copyright 2024 by The Associated Press. All Rights Reserved.)     © dpa-infocom, dpa:240424-99-123456/2     <저작권자(c) 연합뉴스, 무단 전재-재배포 금지>     not: Copyright law is old.
const COPYRIGHT = new RegExp(
  String.raw`^[([]?(?:${COPYRIGHT_WORD}(?: ?(?:©|\(c\)))?|(?:©|\(c\)|ⓒ)(?: ?${COPYRIGHT_WORD})?|${KOREAN_COPYRIGHT} ?(?:\(c\)|©|ⓒ))\s*:?\s*(?:(\d{4})(?:[-–]\d{4})?,? ?)?(?:${BEFORE_HOLDER})?([\p{Lu}\p{Lo}a-z][^.,;:|\n<>]{1,60}?)(?= ?(?:\(\d{4}\)|[.,;|>)]|$| ${RESERVED}| (?:19|20)\d\d(?!\d)))`,
  'iu',
)

/**
 * Text that must follow the opening words of a line of rights, by their kind.
 * Above each: lines that match and, after `not:`, one that must not.
 */
const textAfter: Readonly<Record<RightsName, RegExp>> = {
  // This material may not be published, broadcast, rewritten or redistributed without permission.     not: This may not be published yet, he said.
  usage: /^(?!\p{L})/u,
  // SOURCE Heritage Insurance Holdings, Inc.     SOURCE: OnApp     SOURCE  Essence     not: Source code     Source: the ministry said so.
  source: /^\s*(?::\s*|\s)(?=[\p{Lu}\d])(?:[^.!?]|\.(?=\w|,|$)){2,80}$/u,
  // View original content to download multimedia:https://example.com/a     Logo - https://example.com/b.jpg     AP NBA: https://example.com/hub/nba
  // More AP sports: https://example.com/sports and https://example.com/ap     not: Photo of the bridge. https://example.com/     AP: the bridge is open
  link: /^(?:[^.!?]|\.(?=\w)){0,120}? ?(?:[-–:] ?)?https?:\/\/\S+$/,
  // Source text for Eikon: ID:nBw1     Further company coverage: ABC.N     not: Source text was lost
  reference: /^(?: (?:for|in) [\p{L} ]{3,40})?\s?[:：]\s?\S.{0,120}$/u,
  // Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility …
  standing: /^\s.{3,400}$/,
  // News provided by
  provided: /^\s?:?$/,
  // NEWS RELEASE TRANSMITTED BY Globe Newswire     not: NEWS RELEASE SHOWS LOSSES
  sent: /^ [^.!?]{3,40}$/,
  // MEDIA RELEASE PR67276     not: MEDIA RELEASE SHOWS LOSSES
  numbered: /^ [A-Z]{2}\d{4,6}$/,
  // Companies in this story: (TSX:ABC, NYSE:XYZ)
  companies: /^: \(.{3,200}\)\.?$/,
  // MANDATORY CREDIT: Example     Credit line: Example     not: Credit where it is due
  credit: /^\s?[:：]\s?\S.{1,80}$/,
}

/** Copyright line that counts even if its holder is unknown: `© dpa-infocom, dpa:240424-99-123456/2`; not: `© Hills Wire`. */
const SURE_COPYRIGHT = new RegExp(String.raw`^${KOREAN_COPYRIGHT}|^©\s?\S+.*dpa:`)

/** Sign of copyright at the start of a line: `(c) Copyright`, `©`; not: `Copyright`, which may open a sentence. */
const SIGN = /^[([]?(?:copyright ?)?(?:©|\(c\)|ⓒ)/i
/** Holder in capitals and small words: `Hills Wire`, `Zeitung am Hang`; not: `a bad year`. */
const TITLED = /^[\p{Lu}\p{Lo}][\p{L}\d&.'’-]*(?: (?:[\p{Lu}\p{Lo}&][\p{L}\d&.'’-]*|\p{Ll}{1,4})){0,6}$/u

/** Whether the sign, a name and a year make a copyright line of a holder that no table knows: `(c) Copyright Hills Wire 2024.` */
const isSignedCopyright = (line: string, { name, year }: { readonly name: string; readonly year?: number }): boolean =>
  year !== undefined && SIGN.test(line) && TITLED.test(name)

type CreditShape = RightsName | 'copyright'

/** Returns the kind of a line of rights; undefined for any other line. `opening` is the folded start of the line. */
function shapeOf(line: string, opening: string, tables: Tables): CreditShape | undefined {
  const holder = readHolder(line)
  if (holder && (tables.credits.has(holder.name) || SURE_COPYRIGHT.test(line) || isSignedCopyright(line, holder)))
    return 'copyright'
  const found = tables.rights.opening(opening)
  return found && /^\p{Lu}/u.test(line) && textAfter[found.value].test(line.slice(found.length))
    ? found.value
    : undefined
}

/** Year after the holder: `2023` in `© EFE 2023. …` */
const YEAR_AFTER = /^ ((?:19|20)\d\d)(?!\d)/

function readHolder(line: string): { readonly name: string; readonly year?: number } | undefined {
  const match = COPYRIGHT.exec(line)
  const name = match?.[2]?.trim()
  if (!match || !name) return undefined
  const year = match[1] ?? YEAR_AFTER.exec(line.slice(match[0].length))?.[1]
  return { name, ...(year && { year: +year }) }
}

/** Tail part: a line of rights, such as copyright, usage terms or source: `© 2023 AFP`; not: `Copyright law is old.` */
export const creditLines: TailPart = {
  opensWith: { phrases: ['rights'], cues: '( [ < cop', longest: LONGEST },
  fits: (reader, index) =>
    reader.length(index) <= LONGEST &&
    shapeOf(reader.line(index), reader.opening(index), reader.source.tables) !== undefined &&
    !mayRestrict(reader, index),
  read(reader, index) {
    const line = reader.line(index)
    const shape = shapeOf(line, reader.opening(index), reader.source.tables)
    if (shape) addCredit(reader, index, line, shape)
  },
}

const HEAD = 90 // maximum characters of a line that opens a release

/**
 * Head part: a header line of a release, within the first four blocks: `MEDIA RELEASE PR67276`.
 * Also `Source: OnApp` beside such a line; alone it may be a headline.
 */
export const releaseHeader: HeadPart = {
  opensWith: { phrases: ['rights'], longest: HEAD },
  read(reader, index) {
    if (index > 3 || reader.length(index) > HEAD) return 0
    const shape = shapeAt(reader, index)
    if (shape === 'provided' && index + 1 < reader.blocks.length && reader.length(index + 1) <= HEAD) {
      for (const at of [index, index + 1]) addCredit(reader, at, reader.line(at), shape)
      return 2
    }
    if (!shape || !(isSent(shape) || (shape === 'source' && isSentBeside(reader, index)))) return 0
    addCredit(reader, index, reader.line(index), shape)
    return 1
  },
}

const shapeAt = (reader: Reader, index: number): CreditShape | undefined =>
  index >= 0 && index < reader.blocks.length && reader.length(index) <= HEAD
    ? shapeOf(reader.line(index), reader.opening(index), reader.source.tables)
    : undefined

const isSent = (shape: CreditShape | undefined): boolean => shape === 'sent' || shape === 'numbered'

const isSentBeside = (reader: Reader, index: number): boolean =>
  isSent(shapeAt(reader, index - 1)) || isSent(shapeAt(reader, index + 1))

function addCredit(reader: Reader, index: number, line: string, shape: CreditShape): void {
  const { builder } = reader
  const { article } = builder
  const joined = reader.joined(index)
  if (shape === 'copyright' && !article.copyright) {
    const holder = readHolder(line)
    article.copyright = {
      text: builder.addText('copyright.text', joined),
      ...(holder && { holder: holder.name }),
      ...(holder?.year && { year: holder.year }),
    }
  } else if ((shape === 'credit' || shape === 'source') && article.creditLine === undefined) {
    article.creditLine = builder.addText('creditLine', joined)
  } else if (shape === 'usage' && article.usageTerms === undefined) {
    article.usageTerms = builder.addText('usageTerms', joined)
  } else if (shape === 'companies') {
    const notes = (article.editorsNotes ??= [])
    notes.push({ text: builder.addText(`editorsNotes.${notes.length}.text`, joined) })
  } else {
    const texts = (article.boilerplate ??= [])
    texts.push(builder.addText(`boilerplate.${texts.length}`, joined))
  }
}
