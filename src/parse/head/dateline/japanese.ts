import { japaneseLabels, SENT_BY } from '../../../lexicon/east-asian-datelines'
import type { Tables } from '../../tables'
import type { DatelineCandidate } from './dateline-candidate'
import { groupsOf, hanDate } from './han-date'

/** Bracket with place, day or reporter: `【ロサンゼルス＝共同】`, `［東京 ２４日 ロイター］ -`, `【4月24日 AFP】`. Its content is tested later. */
const BRACKET = /^[【［[](?<inner>[^】］\]【［[\]\n]{2,40})[】］\]](?:\s*[-–—ー])?/du

/** Credit alone in a bracket before a colon: `（ブルームバーグ）：`; not: `（写真）` */
const CREDIT = /^（(?<credit>[^（）\n]{2,20})）\s?[:：]/du

/**
 * Reads a Japanese dateline in a bracket: place and credit, place and reporter, or day and credit.
 * `【ワシントン時事】`, `【旭川電話】`, `【ロンドン＝山本大輔】`, `【4月24日 AFP】`; not: `【今日時事】`, which is undefined.
 */
export function readJapaneseBracket(text: string, tables: Tables): DatelineCandidate | undefined {
  const alone = CREDIT.exec(text)
  const signed = alone && groupsOf(alone).credit
  if (alone && signed && tables.credits.has(alone.groups?.credit ?? ''))
    return make(alone, { credits: [{ start: signed[0], end: signed[1] }] })
  const match = BRACKET.exec(text)
  const at = match && groupsOf(match).inner
  return match && at ? insideBracket(match, match.groups?.inner ?? '', at[0], tables) : undefined
}

type JapaneseBracket = Pick<DatelineCandidate, 'credits'> &
  Partial<Pick<DatelineCandidate, 'places' | 'date' | 'authors'>>

const make = (match: RegExpExecArray, found: JapaneseBracket): DatelineCandidate => ({
  shape: 'D14',
  end: match[0].trimEnd().length,
  places: [],
  ...found,
  certainty: 'sure',
})

function insideBracket(
  match: RegExpExecArray,
  text: string,
  from: number,
  tables: Tables,
): DatelineCandidate | undefined {
  const day = DAY.exec(text)
  const date = day?.[1] ? hanDate(day[1], from + day.index + day[0].indexOf(day[1])) : undefined
  const sign = text.search(/[＝=]/)
  const last = text.split(/[\s＝=・]/).at(-1) ?? ''
  const known = tables.credits.has(last)
    ? last
    : [...tables.credits.keys()].find(
        (name) => name.length > 1 && name.length < last.length && JAPANESE.test(name) && last.endsWith(name),
      )
  const sent = sign < 0 && !known ? (SENT.exec(text)?.[0].length ?? 0) : 0
  if (sign < 0 && !known && sent === 0) return undefined
  const credits = known ? [{ start: from + text.length - known.length, end: from + text.length }] : []
  const head = sign >= 0 ? text.slice(0, sign) : text.slice(0, text.length - (known?.length ?? sent))
  const name = head.replace(/(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日/u, '').replace(/^[\s・]+|[\s・]+$/g, '')
  if (!date && !name) return undefined
  if (name && (!PLACE.test(name) || LABELS.has(name))) return undefined
  const start = from + text.indexOf(name)
  const person = { start: from + sign + 1, end: from + text.length }
  const authors = sign >= 0 && !known && PERSON.test(text.slice(sign + 1)) ? { ...person, names: [person] } : undefined
  return make(match, {
    places: name ? [{ start, end: start + name.length }] : [],
    credits,
    ...(date && { date }),
    ...(authors && { authors }),
  })
}

const DAY = /(?:^|[\s＝=])((?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)(?=$|[\s＝=])/u
/** Word for the way by which a report came, after the place: `【旭川電話】` */
const SENT = new RegExp(`(?:${SENT_BY})$`)
const PLACE = /^[\p{Script=Katakana}\p{Script=Han}\p{Script=Hiragana}ー・／/]{2,16}$/u
/** Name of a person: `山本大輔`, `ジョン・スミス` */
const PERSON = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{3,12}$/u
const JAPANESE = /^[\p{Script=Katakana}\p{Script=Han}ー]+$/u
const LABELS = new Set(japaneseLabels)
