import { furnitureBetween } from '../lexicon/furniture-between'
import type { FurnitureKind } from '../lexicon/language'
import { languages } from '../lexicon/languages'
import { once, words } from '../lexicon/words'
import type { ArticleText } from './engine/article-texts'
import { createOpeningTable, type OpeningRow } from './engine/text-openings'

/** The end of a block after a phrase of boilerplate: `Read more:`, `Related |`, `RELATED »`, `See also - `; not: `Share prices rose` */
const CLOSES = /^\s*(?:[:：|｜»›→>]|[-–—]{1,2} |[.…!»›>\])）】*_=–—-]*$)/

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

const LONGEST = 140 // characters of a block of boilerplate

/** Whether a text may be a block of boilerplate, by its part and its length: most stories have few such. */
export const mayBeBoilerplate = ({ part, text }: ArticleText): boolean =>
  (part === 'paragraph' || part === 'subhead') && text.length <= LONGEST

/** Returns the table of the phrases that open a block of boilerplate, with their kinds. */
export const boilerplateOpenings = /* @__PURE__ */ once(() => {
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
