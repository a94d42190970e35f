import { unitAt } from '../../text/unit-at'
import type { ArticleText } from '../engine/article-texts'
import { excerpt } from '../engine/excerpt'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { textBit } from '../engine/text-bit'
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

/** The patterns of notes inside a text, by the character that they start with. */
const SHAPES: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ['T', COMING],
  ['X', CROSSES],
  ['l', DUMMY],
  ['L', DUMMY],
  ['n', NOT_FOR],
  ['N', NOT_FOR],
])

function matchesAt(shape: RegExp, text: string, place: number): boolean {
  shape.lastIndex = place
  return shape.test(text)
}

/** Whether a code unit is an ASCII capital, or beyond ASCII and possibly a capital. */
const mayBeCapital = (unit: number): boolean => unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)

const LONGEST = 2000 // maximum length of a note
const REACH = 400 // characters of a text in which `not for publication` makes it a note

const NOTE = /* @__PURE__ */ textBit('privateNote')
const OPENING = /* @__PURE__ */ textBit('privateOpening')

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

/** Whether a code unit is a bracket that opens a note: one of `[［【`. */
const isBracket = (unit: number): boolean => unit === 0x5b || unit === 0xff3b || unit === 0x3010
const OPENING_BRACKET = 0x28
/** The code unit before a sentence that opens after another. */
const SPACE = 0x20

/** Whether `not f` may be at the offset of a word with `n`, of any case. */
const mayBeFor = (text: string, place: number): boolean => (unitAt(text, place + 4) | 0x20) === 0x66

/**
 * Returns the offset of the first private note inside a text; undefined if not found.
 * Tries only the offsets in `places`. `isKnown` says whether the story explains TK as an acronym, so that it is no placeholder.
 */
function noteInside(text: string, places: readonly number[], isKnown: () => boolean): number | undefined {
  for (const place of places) {
    const unit = text.charCodeAt(place)
    const before = unitAt(text, place - 1)
    const from = isBracket(unit) ? place : before === OPENING_BRACKET ? place - 1 : -1
    if (from >= 0 && opensPrivateNote(text, from)) return from
    const shape = SHAPES.get(text.charAt(place))
    const counts = shape === COMING ? !isKnown() : shape !== NOT_FOR || (place < REACH && mayBeFor(text, place))
    if (shape && counts && matchesAt(shape, text, place)) return place
    const isLoud = before === SPACE && mayBeCapital(unitAt(text, place + 1))
    if (isLoud && matchesAt(SHOUTED, text, place) && opensPrivateNote(text, place)) return place
  }
  return undefined
}

/** Reports private notes for desks in the text. */
export const noPrivateNote: IndexedRule = {
  id: 'item/no-private-note',
  severity: 'error',
  features: ['privateNote', 'privateOpening'],
  check: ({ article, texts, index }) => {
    const findings: Finding[] = []
    const { bits, places } = index
    let known: boolean | undefined
    for (let i = 0; i < texts.length; i++) {
      const own = bits[i] ?? 0
      if ((own & (NOTE | OPENING)) === 0) continue
      const { part, path, text, block } = texts[i] as ArticleText // `i` is below the length
      if (APART.has(part)) continue
      const note = part === 'editorsNotes'
      const opens = (own & OPENING) !== 0 && text.length <= LONGEST && opensPrivateNote(text, 0, !note)
      const isKnown = (): boolean => (known ??= texts.some((each) => each.text.includes('(TK)')))
      const start = opens ? 0 : noteInside(text, places.placesIn(i, NOTE), isKnown)
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
