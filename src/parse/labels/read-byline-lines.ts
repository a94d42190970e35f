import type { RoleName } from '../../lexicon/language'
import { isJob, isOrganisation, isPaper } from '../head/author-kinds'
import type { AuthorMatch } from '../head/author-piece'
import { readAuthorLine, readAuthors } from '../head/authors'
import { addByline, bylineOpenerLength, together } from '../head/byline'
import { isAuthorLabel, matchLineLabel } from '../head/is-author-label'
import { openingOf } from '../phrases'
import type { Reader } from '../reader'
import type { Tables } from '../tables'

/**
 * Reads consecutive lines labelled `byline` as the byline: `Ana Ruiz` over `Correspondent in Lima`.
 * `to` is the index after the last line. An article has one byline; the lines of a second are added as sign-offs.
 */
export function readBylineLines(reader: Reader, from: number, to: number): void {
  const { builder, source } = reader
  const { tables } = source
  if (builder.article.byline) {
    const signoffs = (builder.article.signoff ??= [])
    for (let index = from; index < to; index++)
      signoffs.push({
        kind: 'contributors',
        text: builder.addText(`signoff.${signoffs.length}.text`, reader.joined(index)),
      })
    return
  }
  let joined = reader.joined(from)
  let hasNames = false
  const authors: AuthorMatch[] = []
  for (let index = from; index < to; index++) {
    const at = index === from ? 0 : joined.text.length + 1
    const { text } = reader.joined(index)
    if (index > from) joined = together(joined, reader.joined(index))
    const opener = openerLength(text, tables)
    if (opener >= text.length) continue // the names are on the next line
    hasNames = true
    if (authors.length > 0 && (isOtherRole(text, tables) || HANDLE.test(text))) continue
    if (opener === 0 && authors.length > 0 && (isJob(text, tables) || isOrganisation(text, tables) || isPaper(text, 2)))
      readAuthorLine(authors, text, at, tables)
    else if (!(index > from && isBelowCapitals(text, reader.line(from))))
      readAuthors(joined.text, at + opener, tables, authors)
  }
  if (hasNames) addByline(builder, joined, authors)
  else builder.addDropped('meta', joined.start, joined.end)
}

/** Name of an account: `@anaruiz` */
export const HANDLE = /^@\w{3,}$/

/** Whether a line names others than authors: `Editor: Jan Kos`. */
const isOtherRole = (text: string, { roles }: Tables): boolean => OTHER_ROLES.has(roles.opening(openingOf(text))?.value)
const OTHER_ROLES: ReadonlySet<RoleName | undefined> = new Set([
  'editing',
  'translation',
  'graphics',
  'photography',
  'video',
])

/** Whether a line of capitalized words with small letters is no author, as the names above it are in capitals: `Penvale` below `ANA RUIZ`. */
const isBelowCapitals = (text: string, above: string): boolean =>
  CAPITALISED.test(text) && isShouted(above) && !isShouted(text)
const CAPITALISED = /^\p{Lu}[^@]*$/u

/** Whether a line of two words or more ends with one in capitals: `By ANA RUIZ` */
const isShouted = (text: string): boolean => /\s[\p{Lu}’'-]{2,}$/u.test(text)

/** Returns the length of the words before the names: all of a line that has only such words, as `By` above the name. */
function openerLength(text: string, tables: Tables): number {
  const opening = openingOf(text)
  if (tables.byline.opening(opening)?.length === text.length) return text.length
  const marks = MARKS.exec(text)?.[0].length ?? 0
  if (marks > 0) {
    const own = text.slice(marks).replace(CLOSING_MARKS, '')
    return marks + bylineOpenerLength(own, openingOf(own), tables)
  }
  return bylineOpenerLength(text, opening, tables) || labelLength(text, tables)
}

/** Names after a label: `Ana Ruiz`, `Ana Ruiz, Jo Doe`; not: `the bridge`, `Ruiz`. */
const NAMES = /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]*(?:,? [\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]*){1,5}$/u

/**
 * Returns the length of a label before the names: 8 for `Author: Ana Ruiz`, 9 for `Writefolk: Ana Ruiz`; 0 without one, as in `Update: the
 * bridge`.
 */
function labelLength(text: string, tables: Tables): number {
  const found = matchLineLabel(text)
  return found && (isAuthorLabel(text, tables) || NAMES.test(text.slice(found[0].length))) ? found[0].length : 0
}

/** Marks around a byline: `*** By Ana Roe ***` */
const MARKS = /^[*_=~#+–—-]+\s+(?=\p{L})/u
const CLOSING_MARKS = /\s+[*_=~#+–—-]+$/
