import type { Author } from '../../article'
import { foldSpelling, type Tables } from '../tables'

/** Author of a byline, with the span of each field in the text of the byline. */
export interface AuthorMatch {
  readonly author: Author
  readonly spans: Record<string, readonly [from: number, to: number]>
}

/** Separator of two authors: a comma or bar, a word between spaces such as `and`, the bracket before a mail address. */
const BETWEEN = /\s*[,;|、·]\s*|\s*[(<](?=\S+@)|(?<=\s)(\p{L}+|&|\/|[-–—])(?=\s)/gu
const MAIL = /[!-'*-;?A-~]+@[!-'*-;=?A-~]+[\dA-Za-z]/

/** Reads the authors of a byline: `By Karl Plume and Tom Polansek in Chicago, Reuters`. `from` is the offset after the opening `By`. */
export function readAuthors(line: string, from: number, tables: Tables): AuthorMatch[] {
  const found: AuthorMatch[] = []
  const bracket = BRACKET.exec(line)
  const rest = line.slice(from, bracket ? Math.max(from, bracket.index) : undefined)
  let start = 0
  const cut = (end: number): void => {
    const raw = rest.slice(start, end)
    const name = withoutAside(raw.replace(/^[\s(<]+|[\s)>]+$/g, ''))
    if (name) author(found, name, from + start + raw.indexOf(name), tables)
  }
  BETWEEN.lastIndex = 0
  for (let match = BETWEEN.exec(rest); match; match = BETWEEN.exec(rest)) {
    const word = match[1]
    if (word !== undefined && !/^[&/–—-]$/.test(word) && !tables.and.has(foldSpelling(word))) continue
    cut(match.index)
    start = match.index + match[0].length
  }
  cut(rest.length)
  const inside = bracket?.[1]
  if (bracket && inside && (tables.credits.has(inside) || isPlace(inside, tables))) {
    const key = tables.credits.has(inside) ? 'organisation' : 'place'
    const at = bracket.index + bracket[0].indexOf(inside)
    for (const one of found)
      if (one.author.kind === 'person' && one.author[key] === undefined) set(one, key, inside, at)
  }
  return found
}

/**
 * Returns a name without a remark or account after it: `Ana Ruiz` for `Ana Ruiz (text)` and `Ana Ruiz @anaruiz`. Text with a mail address
 * is unchanged.
 */
function withoutAside(name: string): string {
  if (MAIL.test(name)) return name
  const at = name.search(/(?:^|\s)[(@]/)
  return at < 0 ? name : name.slice(0, at).trimEnd()
}

/** Text in brackets after the authors: `(Foto - Archiv)`, `(AP)`, `(Lima)`; not: `(ann@example.com)` */
const BRACKET = /\s*\(([^()@]{2,40})\)$/

const isPlace = (text: string, { places }: Tables): boolean => places.has(foldSpelling(text))

/** Adds the text between two separators: as a new author, or as a field (job, organisation, place, mail) of the author before it. */
function author(found: AuthorMatch[], text: string, at: number, tables: Tables): void {
  const before = found.at(-1)
  const mail = text.includes('@') ? MAIL.exec(text) : null
  const organisation = isOrganisation(text, tables)
  const signed = organisation && !tables.credits.has(text) && creditWithin(text, tables) !== undefined // JOHN ROE Associated Press
  if (mail) {
    if (before) set(before, 'email', mail[0], at + mail.index)
  } else if (before && before.author.place !== undefined && isRegion(text, tables)) {
    const [start] = before.spans.place ?? [at, at]
    const line = before.author.place
    if (at - start - line.length < 4) set(before, 'place', `${line}, ${text}`, start)
  } else if (
    before?.author.kind === 'person' &&
    before.author.place === undefined &&
    (isPlace(text, tables) || isOwnPlace(before.author, text))
  ) {
    set(before, 'place', text, at)
  } else if (leadOf(text, tables) > 0) {
    const lead = leadOf(text, tables)
    const one = person(text.slice(lead), at + lead, tables)
    if (one.author.jobTitle === undefined) set(one, 'jobTitle', text.slice(0, lead).trimEnd(), at)
    found.push(one)
  } else if (before && isJob(text, tables) && !before.author.jobTitle) {
    set(before, 'jobTitle', text, at)
  } else if (before && before.author.kind === 'person' && organisation && !signed && !before.author.organisation) {
    set(before, 'organisation', text, at)
  } else if ((organisation && !signed) || !isPersonal(text, tables)) {
    found.push({ author: { kind: 'organisation', name: text }, spans: { name: [at, at + text.length] } })
  } else found.push(person(text, at, tables))
}

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
  const named = inside ? text.slice(0, inside.index) : text
  const tail = creditWithin(named, tables)
  const name = named.slice(0, tail).trimEnd()
  const entry: AuthorMatch = { author: { kind: 'person', name }, spans: { name: [at, at + name.length] } }
  if (tail !== undefined) {
    const credit = named.slice(tail)
    set(entry, isJob(credit, tables) ? 'jobTitle' : 'organisation', credit, at + tail)
  }
  if (inside) {
    const place = inside.index + inside[0].length + 1
    set(entry, 'place', text.slice(place), at + place)
  }
  return entry
}

/** Returns the match of a word such as `in` before a place, with the space before it; undefined for none. */
function inWithin(text: string, tables: Tables): RegExpExecArray | undefined {
  SMALL_WORD.lastIndex = 0
  for (let match = SMALL_WORD.exec(text); match; match = SMALL_WORD.exec(text))
    if (tables.in.has(match[1] as string)) return match
  return undefined
}

const CAPITAL = /\p{Lu}/u
const SMALL_WORD = /\s(\p{Ll}+)(?=\s)/gu

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
    if (tables.credits.has(words[0] as string) || tables.credits.has(words.slice(0, 2).join(' '))) return start
  }
  return undefined
}

function set(
  { author, spans }: AuthorMatch,
  key: 'jobTitle' | 'organisation' | 'place' | 'email',
  text: string,
  at: number,
): void {
  author[key] = text
  spans[key] = [at, at + text.length]
}

/** Adds the line below a byline to its authors, as their job or organisation. `at` is the offset of the line in the byline's text. */
export function readAuthorLine(found: readonly AuthorMatch[], line: string, at: number, tables: Tables): void {
  const key = isJob(line, tables) ? 'jobTitle' : 'organisation'
  for (const one of found) {
    if (one.author.kind === 'person' && one.author[key] === undefined) set(one, key, line, at)
  }
}

const isPersonal = (text: string, { credits }: Tables): boolean =>
  !/^(?:The|the|Our|Staff)\b/.test(text) &&
  !/^\p{Ll}/u.test(text) &&
  text.split(' ').length <= 6 &&
  !credits.has(text.split(' ')[0] as string)

/** Whether a text of at most seven words names a job: `AP Science Writer`, `Washington correspondent`; not: `Jane Doe`. */
export function isJob(text: string, tables: Tables): boolean {
  const words = text.split(' ')
  return words.length <= 7 && words.some((word) => tables.jobs.has(word.toLowerCase()))
}

/** Whether a text is a known agency, or has a word of media names: `The Associated Press`, `Hills Tribune`; not: `Jane Doe`. */
export const isOrganisation = (text: string, tables: Tables): boolean =>
  tables.credits.has(text) ||
  (/^the /i.test(text) && tables.credits.has(text.slice(4))) ||
  text.split(' ').some((word) => HOUSES.has(word))

const isRegion = (text: string, tables: Tables): boolean =>
  tables.countries.has(foldSpelling(text)) || tables.regions.has(foldSpelling(text))

/** Words in the names of newspapers and news services. */
const HOUSES = new Set(
  'News Press Agency Service Times Post Tribune Journal Herald Gazette Radio TV Media Network Newspaper Newspapers Eagle Chronicle Union-Tribune Sun-Times Newsday Bureau'.split(
    ' ',
  ),
)
