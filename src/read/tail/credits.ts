import type { Part, Reader, TailPart } from '../reader'
import type { Tables } from '../tables'

const LONGEST = 420

/** Lines that say whose a story is and how it may be used. Above each pattern lines that it matches, behind `not:` one that it must not. */
const shapes = {
  // © 2023 AFP     Copyright 2019 The Associated Press. All rights reserved     (c) 2024 Bloomberg L.P.     ©2024 Bloomberg L.P.
  // © dpa-infocom, dpa:240424-99-123456/2     <저작권자(c) 연합뉴스, 무단 전재-재배포 금지>     not: Copyright law is old.
  copyright:
    /^(?:copyright(?: ?(?:©|\(c\)))?|©|\(c\)|ⓒ|<저작권자 ?(?:\(c\)|©|ⓒ))\s*:?\s*(?:(\d{4})(?:[-–]\d{4})?,? ?)?(?:by )?(?:the )?([\p{Lu}\p{Lo}a-z][^.,;:|\n<>]{1,60}?)(?= ?(?:\(\d{4}\)|[.,;|>]|$| all rights))/iu,
  // This material may not be published, broadcast, rewritten or redistributed without permission.     not: This may not be published yet, he said.
  usage:
    /^(?:this (?:material|story|content|article) may not be (?:published|reproduced|used)\b|(?:for|this (?:story|content) is for) (?:editorial|subscriber) use only|no part of this (?:publication|story|service) may be|redistribution (?:or|and) (?:re-?use|publication)\b|nachdruck (?:nur|verboten)|reproduction (?:interdite|prohibited|without permission))/i,
  // SOURCE Heritage Insurance Holdings, Inc.     SOURCE: OnApp     SOURCE  Essence     not: Source code     Source: the ministry said so.
  source:
    /^(?:SOURCE|Source|Quelle|QUELLE|Fuente|FUENTE|Fonte)\s*(?::\s*|\s)(?=[\p{Lu}\d])(?:[^.!?]|\.(?=\w|,|$)){2,80}$/u,
  // View original content to download multimedia:https://example.com/a     View source version on businesswire.com: https://example.com/b
  view: /^(?:view (?:original (?:content|release)|source version|the original)|original (?:content|release)|photos accompanying|(?:logo|photo|video|image|cision|photos?\/multimedia gallery) ?(?:available)? ?[-–:]|to view the .{3,60}:)\b.{0,120}?https?:\/\/\S+$/i,
  media: /^(?:logo|photo|video|image|infographic) ?[-–:] ?https?:\/\/\S+$/i,
  // NEWS RELEASE TRANSMITTED BY Globe Newswire     MEDIA RELEASE PR67276     not: NEWS RELEASE SHOWS LOSSES
  transmitted:
    /^(?:NEWS RELEASE TRANSMITTED BY|COMMUNIQU[ÉE] DE PRESSE TRANSMIS PAR) .{3,40}$|^MEDIA RELEASE [A-Z]{2}\d{4,6}$/,
  // Companies in this story: (TSX:ABC, NYSE:XYZ)
  companies: /^Companies (?:mentioned )?in this story: \(.{3,200}\)\.?$/,
  // MANDATORY CREDIT: Example     Credit line: Example     not: Credit where it is due
  credit: /^(?:mandatory credit|credit line|crédit obligatoire)\s?[:：]\s?\S.{1,80}$/i,
} as const

type Shape = keyof typeof shapes
const names = Object.keys(shapes) as Shape[]
const HINT = /^(?:[cC(©ⓒ<tTfFnNrRsSqQvVoOpPlLiIM]|Credit)/

function shapeOf(line: string, tables: Tables): Shape | undefined {
  if (!HINT.test(line)) return undefined
  const shape = names.find((name) => shapes[name].test(line))
  if (shape !== 'copyright') return shape
  return tables.credits.has(holderOf(line)?.name ?? '') || /^<저작권자|^©\s?\S+.*dpa:/.test(line) ? shape : undefined
}

function holderOf(line: string): { readonly name: string; readonly year?: number } | undefined {
  const match = shapes.copyright.exec(line)
  const name = match?.[2]?.trim()
  if (!name) return undefined
  return { name, ...(match?.[1] && { year: +match[1] }) }
}

/** Whose the story is, how it may be used, where it came from. */
export const credits: TailPart = {
  fits: (reader, index) =>
    reader.length(index) <= LONGEST && shapeOf(reader.line(index), reader.source.tables) !== undefined,
  read(reader, index) {
    const line = reader.line(index)
    const shape = shapeOf(line, reader.source.tables)
    if (shape) put(reader, index, line, shape)
  },
}

const opensRelease = ['source', 'transmitted'] as const

/** What opens a release: `MEDIA RELEASE PR67276`, and the `Source: OnApp` beside it, which alone may be a headline. */
export const release: Part = {
  read(reader, index) {
    if (index > 3 || reader.length(index) > 90) return 0
    const line = reader.line(index)
    const shape = opensRelease.find((name) => shapes[name].test(line))
    const numbered = (at: number): boolean =>
      at >= 0 && at < reader.blocks.length && reader.length(at) < 90 && shapes.transmitted.test(reader.line(at))
    if (!shape || (shape === 'source' && !numbered(index - 1) && !numbered(index + 1))) return 0
    put(reader, index, line, shape)
    return 1
  },
}

function put(reader: Reader, index: number, line: string, shape: Shape): void {
  const { draft } = reader
  const { article } = draft
  const joined = reader.joined(index)
  if (shape === 'copyright' && !article.copyright) {
    const holder = holderOf(line)
    article.copyright = {
      text: draft.take('copyright.text', joined),
      ...(holder && { holder: holder.name }),
      ...(holder?.year && { year: holder.year }),
    }
  } else if ((shape === 'credit' || shape === 'source') && article.creditLine === undefined) {
    article.creditLine = draft.take('creditLine', joined)
  } else if (shape === 'usage' && article.usageTerms === undefined) {
    article.usageTerms = draft.take('usageTerms', joined)
  } else if (shape === 'companies') {
    const notes = (article.editorsNotes ??= [])
    notes.push(draft.take(`editorsNotes.${notes.length}`, joined))
  } else {
    const texts = (article.boilerplate ??= [])
    texts.push(draft.take(`boilerplate.${texts.length}`, joined))
  }
}
