import type { Span } from '../../../text/span'
import type { Tables } from '../../tables'
import type { DatelineReading, DateReading } from './reading'

/*
 * The datelines of Chinese, Japanese and Korean copy (D14): brackets and closing words instead of commas and dashes.
 * They are unmistakable, so they are tried first, and where one fits it is sure.
 */

const SURE = 12
const REACH = 90

/** One shape: its pattern, with the groups credit, place, date, and what else the copy must hold. */
interface Shape {
  readonly pattern: RegExp
  /** Whether the first group of characters must be a known credit, parted from the place by its length. */
  readonly creditFirst?: true
  /** Whether the bracket must hold a known credit, or a name and an equals sign. */
  readonly inner?: 'japanese' | 'korean'
}

const HAN = String.raw`[\u4e00-\u9fff\u3400-\u4dbf·・]`
const FIGURE = '[0-9０-９一二三四五六七八九十]'
const REPORTERS = String.raw`(?:\s?[（(](?:[^（）()]{0,6}(?:本报|本社)?(?:记者|記者|通讯员|实习生)[^（）()]{1,60}|[\u4e00-\u9fff、\s]{2,24}|(?:特派)?(?:记者|記者))[）)])?`

const shapes: readonly Shape[] = [
  // 新华社天津5月19日电（记者白佳丽）天津        中新网5月27日电据美联社      本报讯（记者周鑫）    据新华社电    not: 新华社记者获悉
  {
    pattern: new RegExp(
      `^据?(?<head>${HAN}{2,16}?)(?<date>${FIGURE}{1,3}月${FIGURE}{1,3}日)?(?:专电|電|电|专讯|讯|訊|消息|信息|快讯|综合报道)${REPORTERS}[:：]?`,
      'du',
    ),
    creditFirst: true,
  },
  // （中央社記者戴雅真台北29日電）     （中央社東京24日綜合外電報導）
  {
    pattern: new RegExp(
      `^[（(](?<credit>${HAN}{2,5}?社|${HAN}{2,6}?網)(?:(?:記者|记者)(?<names>${HAN}{2,4}(?:[、]${HAN}{2,4})*))?(?<place>${HAN}{2,8}?)(?<date>(?:${FIGURE}{1,2}月)?${FIGURE}{1,2}日)(?:電|电|綜合外電報導|专电|專電)[）)]`,
      'du',
    ),
  },
  // 【ロサンゼルス＝共同】   【ワシントン時事】   ［東京 ２４日 ロイター］ -    【4月24日 AFP】    not: 【今日時事】
  { pattern: /^[【［[](?<inner>[^】］\]【［[\]\n]{2,40})[】］\]](?:\s*[-–—ー])?/du, inner: 'japanese' },
  // (서울=연합뉴스) 김유아 기자 =        [서울=뉴시스]윤정민 기자 =      (서울=뉴스1) 정은지 기자,이정호 기자 =
  {
    pattern:
      /^[([](?<place>[\p{Script=Hangul}·/]{2,20})=(?<credit>[\p{Script=Hangul}\dA-Za-z]{2,12})[)\]](?:\s*(?<names>(?:[\p{Script=Hangul}\s,·]{2,40}?(?:기자|특파원|통신원|논설위원)(?=[\s,=]))+))?(?:\s*=(?=\s|$))?/du,
  },
]

/** Finds a dateline of Chinese, Japanese or Korean shape at the start of a paragraph. */
export function eastAsian(text: string, tables: Tables): DatelineReading | undefined {
  const first = text.charCodeAt(0)
  if (first < 0x2e80 && first !== 0x28 && first !== 0x5b) return undefined
  const start = text.slice(0, REACH)
  for (const shape of shapes) {
    const match = shape.pattern.exec(start)
    if (!match) continue
    const reading = shape.inner ? inner(match, tables) : shape.creditFirst ? creditFirst(match, tables) : parts(match)
    if (reading) return reading
  }
  return undefined
}

const groups = (match: RegExpExecArray): Readonly<Record<string, readonly [number, number] | undefined>> =>
  match.indices?.groups ?? {}
const spanOf = (at: readonly [number, number] | undefined): Span | undefined => at && { start: at[0], end: at[1] }

function make(
  match: RegExpExecArray,
  place: Span | undefined,
  date: DateReading | undefined,
  credit: Span | undefined,
): DatelineReading {
  return {
    shape: 'D14',
    end: match[0].trimEnd().length,
    places: place ? [place] : [],
    credits: credit ? [credit] : [],
    ...(date && { date }),
    score: SURE,
  }
}

function parts(match: RegExpExecArray): DatelineReading {
  const at = groups(match)
  return make(match, spanOf(at.place), dateOf(match.groups?.date, at.date?.[0]), spanOf(at.credit))
}

/** The credit stands before the place with nothing between: the longest known one, or what ends like the name of a house. */
function creditFirst(match: RegExpExecArray, tables: Tables): DatelineReading | undefined {
  const head = groups(match).head
  const text = match.groups?.head ?? ''
  if (!head) return undefined
  let length = 0
  for (let i = Math.min(text.length, 12); i >= 2 && length === 0; i--)
    if (tables.credits.has(text.slice(0, i))) length = i
  length ||= HOUSE.exec(text)?.[0].length ?? 0
  if (length === 0) return undefined
  const place = length < text.length ? { start: head[0] + length, end: head[1] } : undefined
  const date = groups(match).date
  return make(match, place, dateOf(match.groups?.date, date?.[0]), { start: head[0], end: head[0] + length })
}

/** 青海新闻网, 本报, 国际在线, 中国之声 */
const HOUSE =
  /^[\u4e00-\u9fff]{0,8}?(?:新闻网|[\u4e00-\u9fff]网|通讯社|社|日报|晚报|早报|时报|晨报|报|在线|电视台|电台|之声)/u

/** What stands in a Japanese bracket: a place and a credit, or a place and the name of a reporter, or a day and a credit. */
function inner(match: RegExpExecArray, tables: Tables): DatelineReading | undefined {
  const at = groups(match).inner
  const text = match.groups?.inner ?? ''
  if (!at) return undefined
  const from = at[0]
  const day = /(?:^|[\s＝=])((?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)(?=$|[\s＝=])/u.exec(text)
  const date = day?.[1] ? dateOf(day[1], from + day.index + day[0].indexOf(day[1])) : undefined
  const sign = text.search(/[＝=]/)
  const last = text.split(/[\s＝=・]/).at(-1) ?? ''
  const known = tables.credits.has(last)
    ? last
    : [...tables.credits.keys()].find(
        (name) => name.length > 1 && name.length < last.length && JAPANESE.test(name) && last.endsWith(name),
      )
  if (sign < 0 && !known) return undefined
  const creditAt = known ? { start: from + text.length - known.length, end: from + text.length } : undefined
  const head = sign >= 0 ? text.slice(0, sign) : text.slice(0, text.length - (known?.length ?? 0))
  const name = head.replace(/(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日/u, '').trim()
  if (!date && !name) return undefined
  if (name && !/^[\p{Script=Katakana}\p{Script=Han}\p{Script=Hiragana}ー・／/]{2,16}$/u.test(name)) return undefined
  if (LABELS.has(name)) return undefined
  const start = name ? from + text.indexOf(name) : -1
  return make(match, start >= 0 ? { start, end: start + name.length } : undefined, date, creditAt)
}

const JAPANESE = /^[\p{Script=Katakana}\p{Script=Han}ー]+$/u
const LABELS = new Set(['今日', '速報', '号外', '動画', '写真', '図解', '独自', '詳報'])

const NUMERALS = '〇一二三四五六七八九'

/** `5月19日`, `１２月３０日`, `三月二十七日`, `29日` */
function dateOf(text: string | undefined, start: number | undefined): DateReading | undefined {
  if (text === undefined || start === undefined) return undefined
  const match = /^(?:(.+)月)?(.+)日$/u.exec(text)
  const month = match?.[1] === undefined ? undefined : numeral(match[1])
  const day = match?.[2] === undefined ? undefined : numeral(match[2])
  return { start, end: start + text.length, ...(month && { month }), ...(day && { day }) }
}

function numeral(text: string): number | undefined {
  const plain = text.normalize('NFKC')
  if (/^\d+$/.test(plain)) return +plain
  const match = /^([二三])?(十)?([一二三四五六七八九])?$/u.exec(plain)
  if (!match) return undefined
  const tens = match[2] ? (match[1] ? NUMERALS.indexOf(match[1]) : 1) * 10 : 0
  const ones = match[2] ? match[3] : (match[3] ?? match[1])
  return tens + (ones ? NUMERALS.indexOf(ones) : 0)
}
