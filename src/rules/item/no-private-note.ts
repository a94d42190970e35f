import type { ArticleText } from '../engine/article-texts'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { textsWithPlaces } from '../engine/texts-with'
import { opensPrivateNote } from '../private-note'

/** Requests not to publish: `NOT FOR PUBLICATION`, `(Eds: not for publication)`; not: `The report, not for publication before May, says` */
const NOT_FOR =
  /not for (?:publication|broadcast|print|release|public use)(?=$|[\s.:;,)\]-])(?! (?:before|until|till|prior|elsewhere))/iy

/**
 * The placeholder TK: `[TK: add reaction]`, `TK percent`, `said TK, the`, `TKTK`; not: `TK Maxx`, `Tk 500`, `500 TK`, nor the TK of a story
 * that explains it, `(TK)`
 */
const COMING = /(?<![^\s([{“"-])(?<!\d )TK(?:(?:TK)+(?![\p{L}\p{N}])|(?![\p{L}\p{N}’'/.)-]| [\p{Lu}\d]))/uy
/** The placeholder XXX: `XXX`, `XXX people`; not: `<XXX>`, `Super Bowl XXX`, `XXX Olympiad`, `XXX-rated` */
const CROSSES =
  /(?<![^\s([{“"$])(?<![\p{L}\d,)] \p{Lu}[\p{L}.]{0,20} )X{3,}(?![\p{L}\p{N}-]| \p{Lu}\p{Ll}| (?:rated|films?|movies?|porn))/uy
/** Dummy text of a layout: `Lorem ipsum dolor` */
const DUMMY = /lorem ipsum\b/iy
/** Capitals after the end of a sentence: `… said. NOT FOR PUBLICATION: call me`, `… said. OFF THE RECORD: he goes`. */
const SHOUTED = /(?<=[.!?”")\]] )\p{Lu}{2,}/uy

/** The patterns of notes inside a text, by the letter that they start with. */
const SHAPES: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ['t', COMING],
  ['x', CROSSES],
  ['l', DUMMY],
  ['n', NOT_FOR],
])

/** Whether a code unit is an ASCII capital, or beyond ASCII and possibly a capital. */
const mayBeCapital = (unit: number): boolean => unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)

const LONGEST = 2000 // maximum length of a note
const REACH = 400 // characters of a text in which `not for publication` makes it a note

const NONE: readonly number[] = []

/** Parts of an article that are meant for desks. A note in one of them is not reported. */
const APART: ReadonlySet<ArticleText['part']> = /* @__PURE__ */ new Set([
  'notices',
  'embargo',
  'restrictions',
  'usageTerms',
  'slugline',
  'take',
  'keywords',
] as const)

const BRACKET = /[[［【]/

/**
 * Returns the offset of the first private note inside a text; undefined if not found.
 * Tries only the offsets in `places`. `known` says that the story explains TK as an acronym, so that it is no placeholder.
 */
function noteInside(text: string, places: readonly number[], known: boolean): number | undefined {
  for (const place of places) {
    const bracket = BRACKET.test(text.charAt(place))
    const matches = (shape: RegExp): boolean => {
      shape.lastIndex = place
      return shape.test(text)
    }
    if (bracket || text.charAt(place - 1) === '(') {
      const from = bracket ? place : place - 1
      if (opensPrivateNote(text, from)) return from
    }
    const shape = SHAPES.get(text.charAt(place).toLowerCase()) // each starts with a different letter
    const counts = shape === COMING ? !known : shape !== NOT_FOR || place < REACH
    if (shape && counts && matches(shape)) return place
    if (mayBeCapital(text.charCodeAt(place + 1)) && matches(SHOUTED) && opensPrivateNote(text, place)) return place
  }
  return undefined
}

/** Reports private notes for desks in the text. */
export const noPrivateNote: IndexedRule = {
  id: 'item/no-private-note',
  severity: 'error',
  summary: 'The text contains no private notes for desks.',
  why: 'Private notes contain telephone numbers, names of sources and doubts, and cannot be withdrawn once printed.',
  source: 'dpa stylebook, notes to editors; IPTC 7901; `service messages` of agencies.',
  silent: 'For notes in `editorsNotes`; those that ask not to be published are reported as info.',
  check: ({ article, texts, index }) => {
    const findings: Finding[] = []
    const holding = textsWithPlaces(index, 'privateNote')
    const known = holding.some(({ text: { text } }) => text.includes('(TK)'))
    let next = 0
    for (const each of texts) {
      const { part, path, text, block } = each
      const places = each === holding[next]?.text ? (holding[next++]?.places ?? NONE) : NONE
      if (APART.has(part)) continue
      const note = part === 'editorsNotes'
      const start = text.length <= LONGEST && opensPrivateNote(text, 0, !note) ? 0 : noteInside(text, places, known)
      if (start === undefined) continue
      const last = block !== undefined && block < article.body.length - 1
      findings.push({
        ...(note ? { severity: 'info' as const } : {}),
        message: `Private note ${note ? 'for desks' : 'in the text'}: ${excerpt(text.slice(start))}.`,
        hint: note
          ? 'Do not publish it.'
          : `Remove it${last ? ', and check whether the text after it belongs to it' : ''}.`,
        path,
        ...(start > 0 ? { span: { start, end: text.length } } : {}),
      })
    }
    return findings
  },
}
