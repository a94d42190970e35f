import { furnitureBetween } from '../lexicon/furniture-between'
import type { FurnitureKind } from '../lexicon/language'
import { languages } from '../lexicon/languages'
import { once, words } from '../lexicon/words'
import type { ArticleText } from './engine/article-texts'
import { oncePerIndex } from './engine/once-per-index'
import { createOpeningTable, matchOpening, type OpeningRow } from './engine/text-openings'

/** A block of the body that is page boilerplate, with its kind. */
export interface BoilerplateBlock {
  readonly text: ArticleText
  readonly kind: FurnitureKind
}

const LONGEST = 140 // characters
/** Marks that may follow a phrase: `Read more:`, `Related |`, `RELATED »`, `See also - `, or nothing; not: `Share prices rose` */
const CLOSES = /^\s*(?:[:：|｜»›→>]|[-–—]{1,2} |[.…!»›>\])）】*_=–—-]*$)/
/** Marks before a phrase: `>> Read more`, `[Advertisement]`, `** RELATED` */
const MARKS = /[\s>»›•|*_=#\-–—+▶►→([【（［]/
/** Signs of speech, which is never boilerplate: `Sign up for our cause, he said`, `“Share this burden”`. */
const SPOKEN = /["“”„«]|, (?:he|she|it|they|the|a|an) /

/** `12 comments`, `1,024 Kommentare` */
const FIGURE = /^\d+(?:[.,]\d+)*/
const FIGURE_REACH = 12

/** Returns the blocks of the body that are page boilerplate as a whole. Computed once per story for all rules. */
export const boilerplateBlocksOf = /* @__PURE__ */ oncePerIndex(({ texts }): readonly BoilerplateBlock[] => {
  const found: BoilerplateBlock[] = []
  for (const each of texts) {
    const { part, text } = each
    if ((part !== 'paragraph' && part !== 'subhead') || text.length > LONGEST) continue
    const kind = kindOf(text)
    if (kind) found.push({ text: each, kind })
  }
  return found
})

function kindOf(text: string): FurnitureKind | undefined {
  let at = 0
  while (at < text.length && MARKS.test(text.charAt(at))) at++
  const figure = FIGURE.exec(text.slice(at, at + FIGURE_REACH))?.[0]
  const kind =
    figure === undefined
      ? matchOpening(openings(), text, at)
      : matchOpening(openings(), `#${text.slice(at + figure.length)}`, 0)
  return kind && !SPOKEN.test(text) ? kind : undefined
}

/**
 * The boilerplate kinds whose lexicon phrases are also matched between paragraphs.
 * Only phrases of more than one word count. Except for `sign-up`, the final star of a phrase is ignored,
 * so the phrase must be the whole line or a label.
 */
const LINES: readonly FurnitureKind[] = [
  'comment-count',
  'related',
  'share',
  'sign-up',
  'advertisement',
  'reading-time',
]

const openings = /* @__PURE__ */ once(() => {
  const rows: OpeningRow<FurnitureKind>[] = furnitureBetween.map(([kind, phrases]) => [phrases(), kind, CLOSES])
  for (const kind of LINES)
    for (const { furniture } of languages) {
      const lines = words(furniture?.[kind]).flatMap((phrase) => {
        const line = phrase.replace(/[ :：|-]*\*$/, '')
        return /\s/.test(line) && !/[*(]|.#/.test(line) ? [kind === 'sign-up' ? phrase : line] : []
      })
      if (lines.length > 0) rows.push([lines, kind, CLOSES])
    }
  return createOpeningTable(rows)
})
