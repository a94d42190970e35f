import {
  bracketClosers,
  chineseJobLeads,
  chineseJobs,
  chineseNoNames,
  chineseReporters,
  DAY_BEFORE,
  notInName,
  openClosers,
  QUOTED_FROM,
  wireClosers,
} from '../../../lexicon/east-asian-datelines'
import { chineseMediumEndings } from '../../../lexicon/media-words'
import { alternatives } from '../../../lexicon/words'
import type { Span } from '../../../text/span'
import { foldSpelling } from '../../fold-spelling'
import type { Tables } from '../../tables'
import type { AuthorsCandidate, DatelineCandidate } from './dateline-candidate'
import { FIGURE, groupsOf, hanDate, spanOf } from './han-date'

const HAN = String.raw`[\u4e00-\u9fff\u3400-\u4dbf·・]`
const DAY = `(?:${FIGURE}{1,3}月)?${FIGURE}{1,3}日`
const CLOSERS = alternatives(openClosers)
const CLOSING = `(?:${CLOSERS})(?:(?<=${DAY_BEFORE}(?:${CLOSERS}))|${notInName})`
const JOB = `(?:${alternatives(chineseJobLeads)})?(?:${alternatives(chineseJobs)})`
const REPORTERS = String.raw`(?:\s?[（(](?<names>[^（）()]{0,6}${JOB}[^（）()]{0,60}|[\u4e00-\u9fff、\s]{2,24})[）)])?`

/** Dateline without brackets: agency, place, day, closing word. `新华社天津5月19日电（记者白佳丽）`, `本报讯（记者周鑫）`, `中国之声《国防时空》北京2月22日电`; not: `新华社记者获悉` */
const OPEN = new RegExp(
  `^${QUOTED_FROM}?(?<head>${HAN}{2,16}?(?:《[^《》]{2,16}》${HAN}{0,8}?)?)(?<date>${DAY})?(?<closing>${CLOSING})[:：]?${REPORTERS}[:：]?`,
  'du',
)

/** Dateline in brackets: agency, reporters, place, day, closing word. `（中央社記者戴雅真台北29日電）`, `（中央社東京24日綜合外電報導）`; not: `（圖／中央社）` */
const IN_BRACKETS = new RegExp(
  `^[（(](?<credit>${HAN}{2,5}?社|${HAN}{2,6}?網)(?:(?:${alternatives(chineseReporters)})(?<people>${HAN}{2,4}(?:、${HAN}{2,4})*?))?(?<place>${HAN}{2,12}?)(?<date>${DAY})(?:${alternatives(bracketClosers)})[）)]`,
  'du',
)

/** Finds a Chinese dateline: agency, place, day and closing word, without spaces or marks between them. Undefined for none. */
export function findChineseDateline(text: string, tables: Tables): DatelineCandidate | undefined {
  const open = OPEN.exec(text)
  if (open) return afterHouse(open, tables)
  const match = IN_BRACKETS.exec(text)
  return match ? insideBrackets(match, tables) : undefined
}

/**
 * Reads a dateline without brackets, `新华社天津5月19日电`, from its match; undefined if no agency opens it.
 * The agency is the longest known name, or a name that ends like a medium, such as `青海新闻网`. The place follows it.
 */
function afterHouse(match: RegExpExecArray, tables: Tables): DatelineCandidate | undefined {
  const at = groupsOf(match)
  const { head: text = '', date, closing = '' } = match.groups ?? {}
  const head = at.head
  if (!head) return undefined
  let length = 0
  for (let i = Math.min(text.length, 12); i >= 2 && length === 0; i--)
    if (tables.credits.has(text.slice(0, i))) length = i
  length ||= HOUSE.exec(text)?.[0].length ?? 0
  // an unknown name before a month and a closing word: 虎扑1月6日讯
  if (length === 0 && date?.includes('月') && WIRED.has(closing) && !tables.places.has(foldSpelling(text)))
    length = text.length <= 5 ? text.length : 0
  if (length === 0) return undefined
  const from = Math.max(length, text.indexOf('》') + 1) // a program follows the agency: 中国之声《国防时空》北京
  const authors = chineseAuthors(match.groups?.names, at.names?.[0])
  const day = hanDate(date, at.date?.[0])
  return {
    shape: 'D14',
    end: match[0].trimEnd().length,
    places: from < text.length ? [{ start: head[0] + from, end: head[1] }] : [],
    credits: [{ start: head[0], end: head[0] + length }],
    ...(day && { date: day }),
    ...(authors && { authors }),
    certainty: 'sure',
  }
}

const WIRED = new Set(wireClosers)

/** Name of a medium at the start of a text, by its last characters: `青海新闻网`, `本报`, `国际在线`, `中国之声` */
const HOUSE = new RegExp(String.raw`^[\u4e00-\u9fff]{0,8}?(?:${alternatives(chineseMediumEndings)})`, 'u')

/**
 * Reads a dateline in brackets, `（中央社記者戴雅真台北29日電）`, from its match.
 * Separates the last reporter from the place: `戴雅真` from `台北`. A name has three characters, or two or four if a known place remains.
 */
function insideBrackets(match: RegExpExecArray, tables: Tables): DatelineCandidate | undefined {
  const at = groupsOf(match)
  const credit = spanOf(at.credit)
  const rest = spanOf(at.place)
  if (!credit || !rest) return undefined
  let place = rest
  let authors: AuthorsCandidate | undefined
  if (at.people) {
    const [from] = at.people
    const run = match[0].slice(from, rest.end)
    const last = run.lastIndexOf('、') + 1
    const tail = run.slice(last)
    const cut =
      [3, 2, 4].find((length) => tables.places.has(foldSpelling(tail.slice(length)))) ?? (tail.length > 4 ? 3 : 2)
    place = { start: from + last + cut, end: rest.end }
    authors = chineseAuthors(match[0].slice(from - 2, place.start), from - 2)
  }
  const date = hanDate(match.groups?.date, at.date?.[0])
  return {
    shape: 'D14',
    end: match[0].trimEnd().length,
    places: [place],
    credits: [credit],
    ...(date && { date }),
    ...(authors && { authors }),
    certainty: 'sure',
  }
}

/**
 * Reads the names in a bracket: `记者李忠发、潘洁`, `记者张艺 俞铮`, `马化宇`; undefined if a part is not a name.
 * Two single characters are one name, as in `王 宁`. `from` is the offset of the text in the paragraph.
 */
function chineseAuthors(text: string | undefined, from: number | undefined): AuthorsCandidate | undefined {
  if (text === undefined || from === undefined) return undefined
  const job = LEADING_JOB.exec(text)
  const names: Span[] = []
  for (const { 0: word, index } of text.matchAll(/[^\s、，,;；:：]+/gu)) {
    const lead = LEADING_JOB.exec(word)?.[0].length ?? 0
    const start = from + index + lead
    const end = from + index + word.length
    const before = names.at(-1)
    if (end - start === 1 && before && before.end - before.start === 1) names[names.length - 1] = { ...before, end }
    else if (end > start) names.push({ start, end })
  }
  if (names.length === 0 || (!job && NO_NAMES.test(text))) return undefined
  if (names.some(({ start, end }) => !NAME.test(text.slice(start - from, end - from)))) return undefined
  const end = from + text.trimEnd().length
  return { start: from + (text.length - text.trimStart().length), end, names, ...(job && { job: jobIn(job, from) }) }
}

const LEADING_JOB = new RegExp(`^\\s*(?<job>${JOB})`, 'u')
const NAME = /^[\u4e00-\u9fff](?:[\u4e00-\u9fff·・]{1,9}|\s+[\u4e00-\u9fff])$/u
const NO_NAMES = new RegExp(alternatives(chineseNoNames), 'u')

function jobIn(match: RegExpExecArray, from: number): Span {
  const job = match.groups?.job ?? ''
  const start = from + match[0].length - job.length
  return { start, end: start + job.length }
}
