import {
  BASED_IN,
  denseCloserLeads,
  denseClosers,
  denseNoPlaces,
  denseRoles,
  notInName,
} from '../../../../lexicon/east-asian-datelines'
import {
  datelineMediumEndings,
  mediaAfterPlace,
  mediaAfterPlaceEndings,
  ownMediumNames,
} from '../../../../lexicon/media-words'
import { alternatives } from '../../../../lexicon/words'
import type { Span } from '../../../../text/span'

/** Piece of a text written without spaces, with its span. `role` and `closer` are as in `PieceKind`. */
export interface DensePiece extends Span {
  readonly kind: 'words' | 'role' | 'closer'
}

/** Closing word of a Chinese or Japanese dateline: `电`, `讯`, `報導`, `発`. */
const CLOSER = `(?:${alternatives(denseCloserLeads)})?(?:${alternatives(denseClosers)})${notInName}`
/** Word for an author's work: `记者`, `特派員`, `기자`. */
const ROLE = alternatives(denseRoles)
/** Word for an author's work (`记者`), or closing word of a dateline (`电`). */
const ROLE_OR_CLOSER = new RegExp(`(?<role>${ROLE})|(?<closer>${CLOSER})`, 'gu')
/** Name of a medium at the start of a text, by its last characters: `新华社`, `央广网`, `聯合ニュース`. */
const MEDIUM = new RegExp(
  `^(?:${alternatives(ownMediumNames)}|.{1,10}?(?:${alternatives(datelineMediumEndings)}))`,
  'u',
)
/** Name of a medium after a place: `聯合ニュース` in `束草聯合ニュース`, `時事` in `エボラ時事`. */
const FINAL = new RegExp(
  String.raw`(?<=.{2})(?:${alternatives(mediaAfterPlace)}|[\p{Script=Han}]{2,4}(?:${alternatives(mediaAfterPlaceEndings)}))$`,
  'u',
)
/** Words before a medium or an equals sign that are not places: `今日` in `今日時事`, `사진` (photo) in `사진=연합뉴스`. */
const NO_PLACE = new Set(denseNoPlaces)
/** Whether a text is one of the words that often precede an equals sign or a medium without being a place: `사진` (photo); not: `서울`. */
export const namesNoPlace = (name: string): boolean => NO_PLACE.has(name)
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
    const from = a + cut < words.length && BASED_IN.includes(words.charAt(a + cut)) ? 1 : 0
    if (cut > 1 && cut < b - a && !namesNoPlace(words.slice(a, a + cut))) {
      add('words', a, a + cut)
      add('words', a + cut + from, b)
    } else add('words', a, b)
  }
  for (const match of words.matchAll(ROLE_OR_CLOSER)) {
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
