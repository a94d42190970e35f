import { furnitureBetween } from '../lexicon/furniture-between'
import type { FurnitureKind } from '../lexicon/language'
import { languages } from '../lexicon/languages'
import { once, words } from '../lexicon/words'
import type { ArticleText } from './engine/article-texts'
import { oncePerStory } from './engine/once-per-story'
import { createOpeningTable, matchOpening, type OpeningRow } from './engine/text-openings'

/** The text of a block of the body that is furniture of the page. */
export interface BoilerplateBlock {
  readonly text: ArticleText
  readonly kind: FurnitureKind
}

const LONGEST = 140 // characters
/** `Read more:`, `Related |`, `RELATED »`, `See also - `, or nothing more; not: `Share prices rose` */
const CLOSES = /^\s*(?:[:：|｜»›→>]|[-–—]{1,2} |[.…!»›>\])）】*_=–—-]*$)/
/** Marks before a line: `>> Read more`, `[Advertisement]`, `** RELATED` */
const MARKS = /[\s>»›•|*_=#\-–—+▶►→([【（［]/
/** `Sign up for our cause, he said`, `“Share this burden”`: somebody speaks. */
const SPOKEN = /["“”„«]|, (?:he|she|it|they|the|a|an) /

/** `12 comments`, `1,024 Kommentare` */
const FIGURE = /^\d+(?:[.,]\d+)*/
const FIGURE_REACH = 12

/** The furniture that stands between the paragraphs of a body: a whole block and nothing else. Looked for once for all rules. */
export const boilerplateBlocksOf = /* @__PURE__ */ oncePerStory((texts): readonly BoilerplateBlock[] => {
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

/** What the languages know as furniture stands between paragraphs too, where it is more than a word; with a star it must be all, or a label. */
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
