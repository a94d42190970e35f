import { furnitureBetween } from '../lexicon/furniture-between'
import type { FurnitureKind } from '../lexicon/language'
import { languages } from '../lexicon/languages'
import { once, words } from '../lexicon/words'
import type { ArticleText } from './engine/article-texts'
import { oncePerIndex } from './engine/once-per-index'
import { createOpeningTable, matchOpening, type OpeningRow } from './engine/text-openings'

/** A block of the body that is page boilerplate, such as `Read more:`, with its kind. */
export interface BoilerplateBlock {
  readonly text: ArticleText
  readonly kind: FurnitureKind
}

const LONGEST = 140 // characters of a block of boilerplate
/** The end of a block after a phrase of boilerplate: `Read more:`, `Related |`, `RELATED »`, `See also - `; not: `Share prices rose` */
const CLOSES = /^\s*(?:[:：|｜»›→>]|[-–—]{1,2} |[.…!»›>\])）】*_=–—-]*$)/
/** A mark before a phrase of boilerplate: `>> Read more`, `[Advertisement]`, `** RELATED` */
const MARKS = /[\s>»›•|*_=#\-–—+▶►→([【（［]/
/** Signs of speech, such as a quotation mark; speech is never boilerplate: `“Share this burden”`, `Sign up for our cause, he said`. */
const SPOKEN = /["“”„«]|, (?:he|she|it|they|the|a|an) /

/** A count before a phrase of boilerplate: `12 comments`, `1,024 Kommentare` */
const FIGURE = /^\d+(?:[.,]\d+)*/
const FIGURE_REACH = 12 // characters in which the count is searched

/** Returns the blocks of the body that are page boilerplate as a whole. Computed once per story for all rules. */
export const boilerplateBlocksOf = /* @__PURE__ */ oncePerIndex(({ texts }): readonly BoilerplateBlock[] => {
  const found: BoilerplateBlock[] = []
  for (const each of texts) {
    const { part, text } = each
    if ((part !== 'paragraph' && part !== 'subhead') || text.length > LONGEST) continue
    const kind = furnitureKind(text)
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
      ? matchOpening(openings(), text, at)
      : matchOpening(openings(), `#${text.slice(at + figure.length)}`, 0)
  return kind && !SPOKEN.test(text) ? kind : undefined
}

/**
 * Kinds of boilerplate whose phrases in the lexicon are also looked for among the paragraphs of the body.
 * Only phrases of more than one word are used. A phrase must be the whole line or a label (`Read more:`), even if a star at its end lets
 * any text follow in the lexicon; only for `sign-up` the star counts.
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
