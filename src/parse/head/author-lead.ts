import { authoredWorks, personParticles, placeParticles, workArticles, works } from '../../lexicon/byline-words'
import { words } from '../../lexicon/words'
import { isAsciiLetter } from '../../text/is-ascii-letter'
import { stemBits } from '../stem-bits'
import type { Tables } from '../tables'

/** Opening words of a byline that name the authors’ work: `Words by` in `Words by Noor Siddiqi`. */
export interface AuthorLead {
  /** Characters up to the first name; 0 if no such word opens the byline. */
  readonly length: number
  /** Whether the words name pictures alone: `Photos by`, `Foto:`; not: `Text und Fotos:`. */
  readonly pictures: boolean
}

const NOTHING: AuthorLead = { length: 0, pictures: false }

const PHOTO = stemBits.photo // words for pictures: `foto`
const AUTHOR = stemBits.author // words for an author's work: `text`
/** Maximum length of a word that may be a function word in some language, such as `de`, `di` or `by`. */
const SHORTEST = 3

const TOKEN = /(©?\s*)([\p{L}\p{M}]+(?:['’][sS])?)((?:\s(?=[:：]))?[.:：=＝]*)(\s*[/·&+]\s*|\s+|$|(?<=[:：=＝]))/uy
const MOST = 6

/**
 * Returns the length of the opening words that name the authors’ work, and whether it is pictures alone.
 * The length is 9 for `Words by Noor Siddiqi`, 14 for `Tekst i foto: Jan Kos`, 0 for `Story Musgrave`.
 */
export function authorLead(text: string, tables: Tables): AuthorLead {
  let length = 0
  let pictures = false
  let writes = false
  let sure = false
  TOKEN.lastIndex = 0
  for (let count = 0; count < MOST; count++) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) break
    const word = (match[2] as string).toLowerCase().replace(/['’]s$/, '')
    const kind = (tables.lineStems.get(word) ?? 0) & (PHOTO | AUTHOR)
    const mark = /[:：=＝]/.test(match[3] as string) || (kind === PHOTO && match[3] === '.')
    const works = word.length > SHORTEST || mark || isShout(match[2] as string, word)
    const joins = length > 0 && (tables.and.has(word) || (!PARTICLES.has(word) && isBy(word, tables)))
    if (kind === 0 && !joins && !(tables.labels.has(word) && works)) break
    if (kind !== 0 && !works && !joins) break
    if (kind === 0 || kind & AUTHOR) writes ||= !joins
    else pictures = true
    sure ||= mark || (joins && !tables.and.has(word))
    length = match.index + match[0].length
    if (length === from) break
    if (mark) break
  }
  if (length === 0) return workLead(text, tables)
  const rest = text.slice(length)
  if (!/^[\p{Lu}\p{Lo}]/u.test(rest)) return workLead(text, tables)
  if (!sure && !/\s\p{Lu}|\s\p{Lo}/u.test(rest)) return NOTHING
  return { length, pictures: pictures && !writes }
}

/** Whether the first word of a text, in ASCII, may name a work, as in {@link authorLead}: `Words`, `PHOTOS`. */
export function mayNameWork(text: string, { lineStems, labels }: Tables): boolean {
  let end = 0
  while (isAsciiLetter(text.charCodeAt(end))) end++
  const word = text.slice(0, end).toLowerCase()
  return ((lineStems.get(word) ?? 0) & (PHOTO | AUTHOR)) !== 0 || labels.has(word)
}

/** Words for a work, a word such as `by`, and a full name: `Ein Porträt ` ¦ `von ` ¦ `Mareike Tönnis` */
const WORK = /^((?:[\p{L}\p{M}]+['’ ]){1,4}?)(\p{Ll}{1,4})\s(?=\p{Lu}[\p{L}\p{M}.'’-]*\s(?:\p{Ll}{1,4}\s)?\p{Lu})/u

/** One full name or several: `Zoé Le Goff et Luc Roy` */
const NAMES = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s?|\p{Ll}{1,4}\s|,\s){2,12}$/u

/**
 * Returns the length of the words for a work before the names, in a line that is only these: `Un reportage de ` in
 * `Un reportage de Zoé Le Goff et Luc Roy`. 0 for any other line, such as `Portrait de Marie Curie`, which may be a title.
 */
export function workByline(line: string, tables: Tables): number {
  if (line.length > LONGEST_WORK || !ARTICLES.has(line.slice(0, line.indexOf(' ')).toLowerCase())) return 0
  const { length } = workLead(line, tables)
  const [work = '', by = ''] = line.slice(0, length).toLowerCase().trim().split(/\s/).slice(-2)
  return AUTHORED.has(work) && !PLACING.has(by) && NAMES.test(line.slice(length)) ? length : 0
}

const AUTHORED = new Set(words(authoredWorks))
const PLACING = new Set(words(placeParticles))
const LONGEST_WORK = 100 // characters

/** A word such as `by`, an article, a job, and a full name: `Von unserer Reporterin ` ¦ `Anna Berg` */
const JOB = /^\p{L}{1,4}\s(\p{Ll}+)\s([\p{L}\p{M}]+)(?:\s\p{Ll}+)?\s(?=\p{Lu}\S*\s(?:\p{Ll}{1,4}\s)?\p{Lu})/u

/**
 * Reads words for a work before a word such as `by` and a full name: `A portrait by` in `A portrait by Jane Doe`; not: `An attack by Boko Haram`,
 * which names no work. Also a job after `by`: `Von unserer Reporterin` in `Von unserer Reporterin Anna Berg`.
 */
function workLead(text: string, tables: Tables): AuthorLead {
  const job = JOB.exec(text)
  if (job && ARTICLES.has(job[1] as string) && isJobWord((job[2] as string).toLowerCase(), tables))
    return { length: job[0].length, pictures: false }
  const match = WORK.exec(text)
  if (!match) return NOTHING
  const [opening, work = '', by = ''] = match
  if (!PARTICLES.has(by) && !isBy(by, tables)) return NOTHING
  const before = work
    .toLowerCase()
    .split(/['’\s]+/)
    .filter((word) => word && !ARTICLES.has(word) && !tables.and.has(word))
  if (before.length === 0 || !before.every((word) => WORKS.has(word) || isWorkStem(word, tables))) return NOTHING
  return { length: opening.length, pictures: before.every((word) => (tables.lineStems.get(word) ?? 0) & PHOTO) }
}

const WORKS = new Set(words(works))
const isWorkStem = (word: string, { lineStems }: Tables): boolean =>
  ((lineStems.get(word) ?? 0) & (PHOTO | AUTHOR)) !== 0

const isJobWord = (word: string, { jobs, lineStems }: Tables): boolean =>
  jobs.has(word) || ((lineStems.get(word) ?? 0) & AUTHOR) !== 0

const ARTICLES = new Set(words(workArticles))

/** Whether a word of three letters has a capital: `FOT`, `Fot`; not: `fot`. `word` is `filed` in small letters. */
const isShout = (filed: string, word: string): boolean => filed.length === SHORTEST && filed !== word

/** Whether a word is one such as `by`, in any language. */
export const isBy = (word: string, { byline }: Tables): boolean => byline.opening(`${word} `)?.length === word.length

const PARTICLES = new Set(words(personParticles))

/** Whether a remark after a name is about pictures alone: `Fotos` in `Oleg Roe (Fotos)`; not: `Text und Fotos`. */
export function isPictureWork(text: string, { lineStems }: Tables): boolean {
  const kinds = (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => lineStems.get(word) ?? 0)
  return kinds.some((kind) => (kind & PHOTO) !== 0) && !kinds.some((kind) => (kind & AUTHOR) !== 0)
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const HANGUL = /^[\uac00-\ud7af]{2,4}$/
const LONGEST_JOB = 5

/**
 * Returns the offsets of the name in a Chinese, Japanese or Korean byline; undefined for other scripts.
 * Leaves out words for the work and a place before an equals sign: `苏以宁` in `本报特约记者 苏以宁 文/图`, `김하늘` in `김하늘 사회부 기자`.
 */
export function denseName(text: string, tables: Tables): readonly [from: number, to: number] | undefined {
  if (!DENSE.test(text)) return undefined
  let from = /^[^＝=]{1,12}[＝=]\s*/.exec(text)?.[0].length ?? 0
  let to = text.length
  const parts = [...text.slice(from).matchAll(/[^\s\u3000]+/g)].map(
    ({ index, 0: part }) => [from + index, part] as const,
  )
  const last = parts.at(-1)
  const first = parts[0]
  if (!last || !first) return undefined
  if (parts.length > 1 && HANGUL.test(first[1]) && endsWithJob(last[1], tables)) return [from, from + first[1].length]
  if (parts.length > 1 && isWork(last[1], tables)) to = (parts.at(-2)?.[0] ?? 0) + (parts.at(-2)?.[1].length ?? 0)
  const second = parts[1]
  if (second && second[0] < to && endsWithJob(first[1], tables)) from = second[0]
  return [from, to]
}

function endsWithJob(text: string, { jobs }: Tables): boolean {
  for (let length = 2; length <= Math.min(LONGEST_JOB, text.length); length++)
    if (jobs.has(text.slice(-length))) return true
  return false
}

const isWork = (text: string, { lineStems }: Tables): boolean =>
  text.split(/[/／・]/).every((word) => ((lineStems.get(word) ?? 0) & (PHOTO | AUTHOR)) !== 0)
