import type { Span } from '../../../../text/span'

/** Piece of a text written without spaces, with its span. `role` and `closer` are as in `PieceKind`. */
export interface DensePiece extends Span {
  readonly kind: 'words' | 'role' | 'closer'
}

/** Closing word of a Chinese or Japanese dateline: `电`, `讯`, `報導`, `発`. */
const CLOSER = /(?:综合|綜合)?(?:外电|外電|专电|專電|电|電|专讯|專訊|讯|訊|报道|报导|報道|報導|消息|発)/u
/** Word for an author's work: `记者`, `特派員`, `기자`. */
const ROLE =
  /(?:特派记者|特派記者|驻外记者|通讯员|通訊員|特派員|特派员|见习记者|记者|記者|編集委員|支局長|선임기자|기자|특파원|통신원)/u
/** Name of a medium at the start of a text, by its last characters: `新华社`, `央广网`, `聯合ニュース`. */
const MEDIUM =
  /^(?:本报|本報|本网|本網|本台|本社|.{1,10}?(?:(?:之声|之聲)网|(?:之声|之聲)網|通讯社|通訊社|通信社|通信|社|网|網|报|報|新聞|新闻|日报|时报|时讯|之声|之聲|电台|電台|电视台|中心|ニュース|放送|テレビ|共同|時事|뉴스|신문|방송|통신|일보))/u
/** Name of a medium after a place: `聯合ニュース` in `束草聯合ニュース`, `時事` in `エボラ時事`. */
const FINAL = /(?<=.{2})(?:共同|時事|[\p{Script=Han}]{2,4}(?:ニュース|通信|新聞)|ロイター)$/u
/** Words before a medium or an equals sign that are not places: `今日` in `今日時事`, `사진` (photo) in `사진=연합뉴스`. */
const NO_PLACE =
  /^(?:今日|本日|昨日|今週|快讯|快訊|사진|그래픽|자료|출처|영상|제공|이미지|글|그림|단위|写真|図|图|圖)$/u
/** Whether a text is a word that stands where a place would, but is none: `사진` (photo); not: `서울`. */
export const namesNoPlace = (name: string): boolean => NO_PLACE.test(name)
const HAN = /^\p{Script=Han}+$/u
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/**
 * Splits a Chinese, Japanese or Korean text into names, words for an author's work, and closing words.
 * `新华社天津电` is `新华社`, `天津`, `电`. Undefined for other scripts. Offsets are those of `text`.
 */
export function splitDense(text: string, start: number, end: number): readonly DensePiece[] | undefined {
  const words = text.slice(start, end)
  if (!DENSE.test(words.charAt(0))) return undefined
  const parts: DensePiece[] = []
  let from = 0
  const add = (kind: DensePiece['kind'], a: number, b: number): void => {
    while (a < b && /\s/.test(words.charAt(a))) a++
    while (b > a && /\s/.test(words.charAt(b - 1))) b--
    if (a < b) parts.push({ kind, start: start + a, end: start + b })
  }
  const addWords = (a: number, b: number): void => {
    if (parts.at(-1)?.kind === 'role' && b - a > 3 && HAN.test(words.slice(a, b))) {
      const name = b - a > 4 ? 3 : 2
      add('words', a, a + name)
      add('words', a + name, b)
      return
    }
    const medium = MEDIUM.exec(words.slice(a, b))?.[0].length ?? 0
    const last = medium === b - a ? (FINAL.exec(words.slice(a, b))?.index ?? 0) : 0
    const cut = last > 1 ? last : medium
    const from = words.charAt(a + cut) === '驻' || words.charAt(a + cut) === '駐' ? 1 : 0
    if (cut > 1 && cut < b - a && !namesNoPlace(words.slice(a, a + cut))) {
      add('words', a, a + cut)
      add('words', a + cut + from, b)
    } else add('words', a, b)
  }
  for (const match of words.matchAll(new RegExp(`(?<role>${ROLE.source})|(?<closer>${CLOSER.source})`, 'gu'))) {
    if (match.index < from) continue
    const stop = match.index + match[0].length
    if (match.groups?.closer !== undefined && stop < words.length && match.index === from && parts.length === 0)
      continue
    addWords(from, match.index)
    add(match.groups?.role === undefined ? 'closer' : 'role', match.index, stop)
    from = stop
  }
  addWords(from, words.length)
  return parts
}
