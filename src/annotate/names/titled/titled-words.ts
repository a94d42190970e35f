import type { TitledNameRow } from '../../../lexicon/annotate/titled-names'
import { type WordList, words } from '../../../lexicon/words'

/** Patterns of names beside a title. Group `name` is the name, group `role` the office beside it. All are linear: each part is bounded. */
export type TitledPatterns = readonly RegExp[]

const KANJI = '[一-鿿々]'
const KANA = '[ァ-ヴー]'
const HANGUL = '[가-힣]'

const anyOf = (list: WordList | undefined): string => [...words(list)].sort((a, b) => b.length - a.length).join('|')

/** Returns the patterns of a language; an empty list for one that has none. */
export function titledPatternsOf(row: TitledNameRow | undefined): TitledPatterns {
  if (!row) return []
  switch (row.order) {
    case 'japanese':
      return japanesePatterns(row)
    case 'korean':
      return koreanPatterns(row)
    case 'chinese':
      return chinesePatterns(row)
  }
}

function japanesePatterns({ families, after, honorifics, notNames }: TitledNameRow): TitledPatterns {
  const family = `(?:${anyOf(families)})`
  const role = `(?<role>${anyOf(after)})`
  const honorific = `(?=${anyOf(honorifics)})`
  const starts = `(?<!${KANJI}|${KANA}|・)`
  const foreign = `(?<!${KANA}|・)${KANA}{2,12}(?:[・＝](?:${KANA}{1,12}|[A-ZＡ-Ｚ])){1,3}`
  const kana = '(?:[ァ-ヴー]{2,4}|(?!さん|ちゃん)[ぁ-ん]{2,3})'
  const given = `(?!准教授|副|名誉)(?:${KANJI}{2}|${KANJI}|${KANJI}{3}|${kana})`
  const last = `(?<![${notNames}准副])`
  return [
    `${starts}(?<name>${KANJI}{2,5}${last}|${KANJI}{1,3}${kana}|${family})${honorific}`, // 村井沙織さん
    `(?<name>${foreign})(?=${role}|${anyOf(honorifics)})`, // マリア・ロペスさん
    `(?<![${'ァ-ヴー'}・＝])(?<name>${KANA}{3,12})(?=氏|容疑者|被告)`, // ロペス氏
    `${starts}(?<name>${family}${given}${last}|${family})(?=${role})`, // 岡部和彦財務相, 岡部財務相
    `(?<=^|[のとやで、。「『（\\s])(?<name>(?![元前現新副同米韓独仏英各両本当])${KANJI}{3,5}?${last})(?=${role})`, // 藤掛雅子知事
    `${starts}(?<name>${family}${given})${last}(?<!君|被告|氏)(?=[（(][0-9０-９]{1,3}[）)])`, // 岡部和彦（52）
  ].map(compile)
}

function koreanPatterns({ families, before, after, honorifics, notNames, never }: TitledNameRow): TitledPatterns {
  const particle = '(?:은|는|이|가|을|를|의|과|와|도|에게|에|께서)?'
  const family = anyOf(families)
  const long = anyOf(words(families).filter((each) => each.length > 1))
  const whole = `(?!${anyOf(never)})(?:(?:${long})${HANGUL}|(?!${long})(?:${family})${HANGUL}{2})`
  const name = `(?<!${HANGUL})(?<name>${whole}(?<![${notNames}]))`
  const body = `(?: ${HANGUL}{1,9}[부청원실국처회당사단과대팀])?` // `국토교통부` of `한도윤 국토교통부 장관`
  const role = ` (?:전 )?(?<role>${anyOf(after)})${particle}(?!${HANGUL})`
  return [
    `${name}(?= ?(?:${anyOf(honorifics)}))`,
    `${name}(?=${body}${role})`,
    `(?<!${HANGUL})(?:${anyOf(before)}) (?<name>${whole})(?=${particle}(?!${HANGUL}))`, // 배우 김나루가
    `(?<!${HANGUL})(?<name>(?![이전한현각두그본])(?:${family}))(?=씨|${role})`, // 오씨, 서 교수
  ].map(compile)
}

function chinesePatterns({ families, before, never, follows: marks = '' }: TitledNameRow): TitledPatterns {
  const follows = marks.trim()
  const role = `(?<role>${anyOf(before)})`
  const ends = `(?=[${follows}]|周[一二三四五六日]|[0-9\\s]|$)`
  const part = `(?:(?![${follows}副])${KANJI})`
  const foreign = `${part}{1,6}·${part}{1,7}(?:[·-]${part}{1,7}){0,3}`
  return [
    `${role}(?!${anyOf(never)})(?<name>${foreign}|(?:${anyOf(families)})(?!先生|女士|小姐|某|老师|老師)${part}{1,2}${ends})`,
  ].map(compile)
}

const compile = (pattern: string): RegExp => new RegExp(pattern, 'dgu')
