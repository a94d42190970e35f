import {
  correctionNouns,
  correctionStems,
  denseCorrectionStems,
  errorStems,
  readingWords,
} from '../../lexicon/corrections'
import { englishParagraphs, numberedParagraphs, ordinals, otherParagraphs } from '../../lexicon/paragraph-words'
import { alternatives, words } from '../../lexicon/words'

const STEM = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(words(correctionStems))}|${alternatives(words(errorStems))})|${alternatives(denseCorrectionStems)}`,
  'iu',
)

/**
 * Whether a text has a word of correction in any language: `Rättelse: Boende är 40`, `第2段落を訂正します`; not: `Release 17 replaces 16`.
 * Meant for a text that is known to be a notice.
 */
export const isCorrection = (text: string): boolean => STEM.test(text)

/** A call, a label or a bracket, and a word, before a word of correction: `ATTENTION - CORRIGE`, `(Eds: Corrects`, `Met correctie`. */
const CORRECTS = new RegExp(
  String.raw`^[\s*([（【]*(?:\p{Lu}[\p{L}\s]{2,14}\s?[:：–-]\s*)?(?:\p{L}{2,5}\s)?(?:${alternatives(words(correctionStems))}|${alternatives(denseCorrectionStems)})`,
  'iu',
)
const PARAGRAPHS = `(?:${alternatives(`${englishParagraphs}, ${otherParagraphs}`)})`
/** Paragraph with its number, or the right text, with a number or in quotation marks: `in para 2`, `au 2e paragraphe`, `lire 30 novembre`. */
const PART = new RegExp(
  String.raw`(?<!\p{L})(?:${PARAGRAPHS}\s(?:no\.\s?)?\d|\d{1,2}\p{L}{0,3}[.º°ª]?\s${PARAGRAPHS}(?!\p{L})|(?:${alternatives(ordinals)})\s${PARAGRAPHS}(?!\p{L})|(?:${alternatives(words(readingWords))})\s?[:：]?\s?[\d"“„«])|${numberedParagraphs.join('|')}`,
  'iu',
)
const LONGEST = 200
const STOPPED = /[.!?]["”’»]?$/
const ENCLOSED = /^\s*[([（【].*[)\]）】]$|^\p{L}{2,12}\s?:/u

/**
 * Whether a line opens with a word of correction and names the paragraph that it corrects, or its right text. A sentence without a bracket or a
 * label is part of the story. `CORRIGE au 2e paragraphe la date`, `(Eds: Corrects the name in para 2)`; not: `Correcting paragraph 4 takes months.`
 */
export const correctsPart = (line: string): boolean =>
  line.length <= LONGEST && CORRECTS.test(line) && PART.test(line) && (!STOPPED.test(line) || ENCLOSED.test(line))

/** Returns the first three letters of the words of correction, by which a part of the grammar opens. */
export const correctionCues = (): string =>
  words(correctionStems)
    .map((stem) => stem.slice(0, 3))
    .join(' ')

const LABEL = /^[<＜〈[【(（]\s*([^\s<>＜＞〈〉[\]【】()（）]{2,20})\s*[>＞〉\]】)）]/u

/** Single word in capitals with a full stop after it: `ПОПРАВКА. В тексте …` */
const ALONE = /^(\p{Lu}{5,20})\.\s/u
const NOUNS = new Set(words(correctionNouns))

/**
 * Whether a line opens with a single word of correction in brackets, or a noun in capitals before a full stop: `<정정>`, `[Korrigiert]`,
 * `KORREKTUR. In Absatz 2 …`; not: `(Korrektur in Absatz 2)`
 */
export function hasCorrectionLabel(line: string): boolean {
  const word = LABEL.exec(line)?.[1]
  return word === undefined ? isCorrectionNoun(ALONE.exec(line)?.[1] ?? '') : isCorrection(word)
}

/** Whether a word is a noun for a correction: `ПОПРАВКА`; not: `CORREGGIO`, which is a town. */
export const isCorrectionNoun = (word: string): boolean => NOUNS.has(word.toLowerCase())

/** Word of correction before a headline: `Rectificatif : `, `(Corregida) `, `（訂正）`, `CORREGIDO-` */
const TAG =
  /^(?:[(（[【]\s?(?<a>[^\s()（）[\]【】:：]{2,20})\s?[)）\]】]\s*|(?<b>[^\s()（）[\]【】:：-]{2,20})(?:\s?[:：]\s*|-(?=\p{Lu})))(?=\S)/u
const LABELS = new RegExp(
  String.raw`^(?:${alternatives(words(correctionStems))})[\p{L}\p{M}]{0,8}$|^(?:${alternatives(denseCorrectionStems)})$`,
  'iu',
)

/**
 * Returns the length of a tag such as `Rectificatif : ` before a headline, with the span of its word; undefined for none.
 * `Rectificatif : Les bateaux repartent`, `（訂正）フェリー再開`; not: `Falsch: Fähren fahren nie`.
 */
export function correctionTag(
  line: string,
): { readonly length: number; readonly from: number; readonly to: number } | undefined {
  const match = TAG.exec(line)
  const word = match?.groups?.a ?? match?.groups?.b
  if (!match || word === undefined || !LABELS.test(word)) return undefined
  const from = line.indexOf(word)
  return { length: match[0].length, from, to: from + word.length }
}
