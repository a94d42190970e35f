import { personParticles } from '../../lexicon/byline-words'
import { words } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import type { Tables } from '../tables'
import { isJob } from './author-kinds'
import { authorLead, isPictureWork, mayNameWork } from './author-lead'
import { type AuthorMatch, addPiece, isPair, isPlace, MAIL, set } from './author-piece'
import { isMediaName } from './dateline/model/media-words'
import { isPlainName } from './is-plain-name'
import { plainPerson } from './plain-person'

/** Separator of two authors: a comma or bar, a word between spaces or after a bracket such as `and`, the bracket before a mail address. */
const BETWEEN = /\s*[,;|、，،•·／]\s*|\s*[(<](?=\S+@)|\s{2,}|(?<=\s)(\p{L}+|&|\/|[-–—])(?=\s)|\((\p{L}+)(?=\s\p{Lu})/gu
/** Single word of a name before two spaces: `Ana` of `Ana  Ruiz`. */
const FIRST_NAME = /^\p{Lu}\S*$/u
const LONGEST = 160 // characters of a part of a byline in which words for the work are looked for
/** Byline that is wholly in brackets: `(di Ana Ruiz)`; not: `Ana Ruiz (AP)`. */
const IN_BRACKETS = /^[([（【][^()[\]（）【】]*[)\]）】]$/

/**
 * Reads the authors of a byline: `By Karl Plume and Tom Polansek in Chicago, Reuters`. `from` is the offset after the opening `By`.
 * If `found` has the authors of a line above, the text after `from` continues that line, and its authors are added to `found`.
 */
export function readAuthors(line: string, from: number, tables: Tables, found: AuthorMatch[] = []): AuthorMatch[] {
  if (found.length === 0 && isNameAlone(line, from, tables)) {
    const name = line.slice(from)
    const one = plainPerson(name, from, tables)
    if (one) found.push(one)
    else addPiece(found, { text: name, at: from, mark: '' }, tables)
    return found
  }
  const written = withoutPictures(line, from, tables)
  if (written < line.length) return readAuthors(line.slice(0, written), from, tables, found)
  const labelled = found.length === 0 ? authorOfFields(line, tables) : undefined
  if (labelled) {
    addPiece(found, { ...labelled, mark: '' }, tables)
    return found
  }
  const whole = IN_BRACKETS.test(found.length > 0 ? line.slice(from) : line)
  const last = whole ? null : BRACKET.exec(line)
  const bracket =
    last && isPartOfAuthors(last[1] ?? '', tables)
      ? null
      : (last ?? SLASHED.exec(line) ?? outletAfter(line, from, tables))
  const open = whole ? (found.length > 0 ? from + 1 : Math.max(from, 1) + bracketOpener(line, from, tables)) : from
  const rest = line.slice(open, whole ? -1 : bracket ? Math.max(open, bracket.index) : undefined)
  let start = 0
  let mark = found.length > 0 ? ',' : ''
  const cut = (end: number): void => {
    const raw = rest.slice(start, end)
    const text = raw.replace(/^[\s(<]+|[\s)>*_=~#]+$/g, '')
    const aside = /[(（]([^()（）]+)$/.exec(text)?.[1]
    const name = withoutAside(text)
    if (aside !== undefined && found.length > 0 && isPair(name) && isPictureWork(aside, tables)) return
    if (name) addPiece(found, { text: name, at: open + start + raw.indexOf(name), mark }, tables)
  }
  const skipLead = (): boolean => {
    const lead = authorLead(rest.slice(start, start + LONGEST), tables)
    start += lead.length
    BETWEEN.lastIndex = start
    return lead.pictures || (found.length > 0 && isOtherWork(rest.slice(start, start + LONGEST), tables))
  }
  let skipped = skipLead()
  for (let match = BETWEEN.exec(rest); match; match = BETWEEN.exec(rest)) {
    const word = match[1] ?? match[2]
    const before = rest.slice(start, match.index)
    if (word === undefined ? isInName(match[0], before) : !isJoint(word, before, tables)) continue
    if (!skipped) cut(match.index)
    start = match.index + match[0].length
    mark = word ?? match[0].trim()
    skipped = skipLead()
  }
  if (!skipped) cut(rest.length)
  const inside = bracket?.[1]
  const isOutlet =
    inside !== undefined && (tables.credits.has(inside) || (inside.length >= OUTLET && isMediaName(inside)))
  if (bracket && inside && (isOutlet || isPlace(inside, tables))) {
    const key = isOutlet ? 'organisation' : 'place'
    const at = bracket.index + bracket[0].indexOf(inside)
    for (const one of found)
      if (one.author.kind === 'person' && one.author[key] === undefined) set(one, key, inside, at)
  }
  return found
}

/** Word with a colon, after a name and a mark: ` Foto:` in `Ana Ruiz Foto: Jan Kos` */
const LATER_LABEL = /[\s.,;|–—-]\s?(\p{L}[\p{L}\p{M}]*)\s?[:：]/gu
/** Last word of a text: `i` in `Tekst i` */
const LAST_WORD = /[^\s]+$/

/** Returns the length of a byline without the names of those who took the pictures, at its end: 16 for `Texto: Ana Ruiz. Fotos: Jan Kos`. */
function withoutPictures(line: string, from: number, tables: Tables): number {
  if (!/[:：]/.test(line)) return line.length
  for (const { 1: word = '', index } of line.matchAll(LATER_LABEL)) {
    const last = LAST_WORD.exec(line.slice(0, index))?.[0] ?? ''
    const joins = tables.and.has(last) || /[&/+]$/.test(last) // `Tekst i foto:`
    if (joins || !/\S\s+\S/.test(line.slice(from, index))) continue
    if (isPictureWork(word, tables) || isPictureWork(word.slice(1), tables)) return index // `عدسة` of `وعدسة`
  }
  return line.length
}

const OPENER = /^[A-Za-z ]*$/

/**
 * Whether a byline is one name after offset `from`, without words for a work and without a word between names, as most are. No pattern of
 * other bylines then matches.
 */
function isNameAlone(line: string, from: number, tables: Tables): boolean {
  const name = line.slice(from)
  if (!isPlainName(name) || !OPENER.test(line.slice(0, from)) || mayNameWork(name, tables)) return false
  const last = name.lastIndexOf(' ')
  for (let at = name.indexOf(' '); at < last; ) {
    const end = name.indexOf(' ', at + 1)
    if (tables.and.has(foldSpelling(name.slice(at + 1, end)))) return false
    at = end
  }
  return true
}

/** Field of a line of Chinese, Japanese or Korean fields: `来源：临江晚报`, `作者：佟晓禾` */
const FIELD = /(?<![^\s\u3000|])([^\s\u3000|:：]{1,6}[:：])\s?([^\s\u3000|:：]{2,20})(?![^\s\u3000|])/gu
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Returns the author of a line of several fields: `佟晓禾` of `来源：临江晚报 作者：佟晓禾`; undefined for any other line. */
function authorOfFields(line: string, { byline }: Tables): { text: string; at: number } | undefined {
  if (!DENSE.test(line)) return undefined
  const fields = [...line.matchAll(FIELD)]
  if (fields.length < 2) return undefined
  const author = fields.find(([field, label = '']) => (byline.opening(field)?.length ?? 0) >= label.length - 1)
  const text = author?.[2]
  return author && text ? { text, at: author.index + author[0].length - text.length } : undefined
}

/** Whether the text of a last bracket is read with the authors: `(avec Ana Ruiz)`, `(Foto - Archiv)`; not: `(AP)`. */
const isPartOfAuthors = (text: string, tables: Tables): boolean =>
  isPictureWork(text, tables) || tables.and.has(foldSpelling(/^\p{L}+(?=\s\p{Lu})/u.exec(text)?.[0] ?? ''))

/** Whether spaces are inside a name, as a single word is before them. */
const isInName = (mark: string, before: string): boolean => mark.trim() === '' && FIRST_NAME.test(before.trim())

/** Whether a later part of a byline names other work than writing: `MAPS BY JOHN ROE`; not: `Jan von Berg`. */
function isOtherWork(text: string, { byline }: Tables): boolean {
  const word = /^\p{L}+ (\p{L}+)(?= \p{Lu})/u.exec(text)?.[1]?.toLowerCase()
  return word !== undefined && !PARTICLES.has(word) && byline.opening(`${word} `)?.length === word.length
}

/** Returns the length of a word such as `di` after the bracket that opens a byline: 3 in `(di Ana Ruiz)`. */
function bracketOpener(line: string, from: number, { byline }: Tables): number {
  const word = from > 1 ? undefined : /^.(\p{Ll}+)\s+(?=\p{Lu}\S*\s+\p{Lu})/u.exec(line)
  return word && byline.opening(`${word[1]} `)?.length === word[1]?.length ? word[0].length - 1 : 0
}

/** Whether a word or mark between spaces separates two authors; not the particle of a name, as in `Marloes ter Horst`. */
const isJoint = (word: string, before: string, { and }: Tables): boolean =>
  /^[&/–—-]$/.test(word) || (and.has(foldSpelling(word)) && (!PARTICLES.has(word) || before.trim().includes(' ')))

const PARTICLES = new Set(words(personParticles))

/**
 * Returns a name without a remark or account after it: `Ana Ruiz` for `Ana Ruiz (text)` and `Ana Ruiz @anaruiz`; not: `Ana (Anita) Ruiz`.
 * Text with a mail address is unchanged.
 */
function withoutAside(name: string): string {
  if (MAIL.test(name)) return name
  const at = name.search(/(?:^|\s)[(@](?![^()]*\)\s\p{Lu})/u)
  return at < 0 ? name : name.slice(0, at).trimEnd()
}

/** Text in brackets after the authors: `(Foto - Archiv)`, `(AP)`, `(Lima)`; not: `(ann@example.com)` */
const BRACKET = /\s*\(([^()@]{2,40})\)$/

/** Credit between slashes after the authors: `/ritzau/`; not: `text/photos` */
const SLASHED = /\s*\/([^()@/\s]{2,20})\/$/

/** Word after a slash at the end, and what must precede it: a name of two words without another slash. */
const AFTER_SLASH = /\/(\p{Lu}[\p{L}\p{M}-]{1,19})$/u
const NAME_BEFORE = /^[^/]*\p{L} \p{Lu}[\p{Ll}\p{M}'’-]{1,30}$/u

const OUTLET = 7 // letters of the shortest name of an outlet; not: `Radio`

/** Finds the outlet directly after a name, by its name: `Nordpress` in `Ana Roe/Nordpress`; not: `Ana Roe/Reporter`. Null for none. */
function outletAfter(line: string, from: number, tables: Tables): RegExpExecArray | null {
  const found = AFTER_SLASH.exec(line)
  const name = found?.[1] ?? ''
  if (!found || !NAME_BEFORE.test(line.slice(from, found.index))) return null
  return tables.credits.has(name) || (name.length >= OUTLET && isMediaName(name)) ? found : null
}

/** Adds the line below a byline to its authors, as their job or organisation. `at` is the offset of the line in the byline's text. */
export function readAuthorLine(found: readonly AuthorMatch[], line: string, at: number, tables: Tables): void {
  const key = isJob(line, tables) ? 'jobTitle' : 'organisation'
  for (const one of found) {
    if (one.author.kind === 'person' && one.author[key] === undefined) set(one, key, line, at)
  }
}
