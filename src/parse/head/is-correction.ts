import { correctionStems, denseCorrectionStems } from '../../lexicon/corrections'
import { alternatives, words } from '../../lexicon/words'

const STEM = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(words(correctionStems))})|${alternatives(denseCorrectionStems)}`,
  'iu',
)

/**
 * Whether a text has a word of correction in any language: `Rättelse: Boende är 40`, `第2段落を訂正します`; not: `Release 17 replaces 16`.
 * The caller knows that the text is a notice.
 */
export const isCorrection = (text: string): boolean => STEM.test(text)

const LABEL = /^[<＜〈[【(（]\s*([^\s<>＜＞〈〉[\]【】()（）]{2,20})\s*[>＞〉\]】)）]/u

/** Whether a line opens with a single word of correction in brackets: `<정정>`, `[Korrigiert]`; not: `(Korrektur in Absatz 2)` */
export function hasCorrectionLabel(line: string): boolean {
  const word = LABEL.exec(line)?.[1]
  return word !== undefined && isCorrection(word)
}
