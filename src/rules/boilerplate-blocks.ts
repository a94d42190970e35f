import type { FurnitureKind } from '../lexicon/language'
import { boilerplateOpenings, mayBeBoilerplate } from './boilerplate-openings'
import type { ArticleText } from './engine/article-texts'
import { oncePerIndex } from './engine/once-per-index'
import { textBit } from './engine/text-bit'
import { matchOpening } from './engine/text-openings'

/** A block of the body that is page boilerplate, such as `Read more:`, with its kind. */
export interface BoilerplateBlock {
  readonly text: ArticleText
  readonly kind: FurnitureKind
}

const OPENING = /* @__PURE__ */ textBit('boilerplateOpening')

/** A mark before a phrase of boilerplate: `>> Read more`, `[Advertisement]`, `** RELATED` */
const MARKS = /[\s>»›•|*_=#\-–—+▶►→([【（［]/
/** Signs of speech, such as a quotation mark; speech is never boilerplate: `“Share this burden”`, `Sign up for our cause, he said`. */
const SPOKEN = /["“”„«]|, (?:he|she|it|they|the|a|an) /

/** A count before a phrase of boilerplate: `12 comments`, `1,024 Kommentare` */
const FIGURE = /^\d+(?:[.,]\d+)*/
const FIGURE_REACH = 12 // characters in which the count is searched

/** Returns the blocks of the body that are page boilerplate as a whole. Computed once per story for all rules. */
export const boilerplateBlocksOf = /* @__PURE__ */ oncePerIndex(({ texts, all, bits }): readonly BoilerplateBlock[] => {
  const found: BoilerplateBlock[] = []
  if ((all & OPENING) === 0) return found
  for (let i = 0; i < texts.length; i++) {
    if (((bits[i] ?? 0) & OPENING) === 0) continue
    const each = texts[i] as ArticleText // `i` is below the length
    const kind = mayBeBoilerplate(each) ? furnitureKind(each.text) : undefined
    if (kind) found.push({ text: each, kind })
  }
  return found
})

function furnitureKind(text: string): FurnitureKind | undefined {
  let at = 0
  while (at < text.length && MARKS.test(text.charAt(at))) at++
  const figure = FIGURE.exec(text.slice(at, at + FIGURE_REACH))?.[0]
  const kind =
    figure === undefined
      ? matchOpening(boilerplateOpenings(), text, at)
      : matchOpening(boilerplateOpenings(), `#${text.slice(at + figure.length)}`, 0)
  return kind && !SPOKEN.test(text) ? kind : undefined
}
