import {
  ambiguousPhotoLabels,
  captionCreditOpenings,
  GERMAN_CREDIT,
  photoAfterAgency,
  photoAgencies,
  photoLabels,
  photoNouns,
  photoOpenings,
  photoPieces,
} from '../../lexicon/photo-words'
import { alternatives, once } from '../../lexicon/words'
import { findRestriction } from '../../restrictions/find-restriction'
import { unitAt } from '../../text/unit-at'
import { mayRestrict } from '../block-restriction'
import type { HeadPart, Reader } from '../reader'
import type { Tables } from '../tables'

/** Offsets of a photo credit in its line, the second after its end: those of `AP Photo/Jane Doe` in `(AP Photo/Jane Doe)`. */
type PhotoCredit = readonly [from: number, to: number]

const WORDS = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’ -]{1,40}"
const LABELS = alternatives(Object.values(photoLabels).flat())
const SURE_LABELS = alternatives(
  Object.values(photoLabels)
    .flat()
    .filter((label) => !ambiguousPhotoLabels.includes(label)),
)
const AGENCY = `(?:${alternatives(photoAgencies)})`

/** An agency or a paper beside a slash. This and the next two are tests before the patterns below, which V8 takes 10 ms to compile. */
const SIGNED = new RegExp(
  `(?:${AGENCY}(?: (?:Photo|photo|PHOTO|Images))?|${alternatives(photoAfterAgency)})\\/|\\/ ?${AGENCY}`,
)
/** A label or a noun that opens a line. */
const LABELLED = new RegExp(`^[([]?(?:${LABELS}|${alternatives(photoNouns)})`)
/** An agency or a label after a bracket. */
const BRACKETED = new RegExp(`\\s[([](?:${AGENCY}|${alternatives(captionCreditOpenings)})`)

/**
 * Patterns for whole lines that credit a picture, each with a test that such lines pass. Group 1 is the credit.
 * Above each pattern are matching lines and, after `not:`, one that must not match.
 */
const lines: readonly (readonly [test: RegExp, shape: RegExp])[] = [
  // (AP Photo/Jane Doe)     AP Photo/Jane Doe, File     (Xinhua/Li Ming)     REUTERS/Jane Doe/File Photo     not: AP Photo XHG401     not: Reuters/Ipsos poll shows gain
  [
    SIGNED,
    new RegExp(
      `^[([]?(${AGENCY}(?: (?:Photo|photo|PHOTO|Images))?\\/(?!Ipsos)${WORDS}(?:, ?(?:File|Pool)|\\/(?:File ?Photo|File|Pool|Handout))*(?: via ${WORDS})?)[)\\]]?\\.?$`,
      'u',
    ),
  ],
  // (Hill Photo/Jane Doe)     NP Photo/Jane Doe, File     Hafen Foto/Jana Kranz     not: Photo/video link     Photo finish/late drama
  [
    SIGNED,
    new RegExp(
      `^[([]?((?:\\p{Lu}[\\p{L}.&]{0,14} ){1,3}(?:${alternatives(photoAfterAgency)})\\/${WORDS}(?:, ?(?:File|Pool)|\\/(?:File ?Photo|File|Pool|Handout))*)[)\\]]?\\.?$`,
      'u',
    ),
  ],
  // Photo by Jane Doe     (Photo by Jane Doe/Anadolu via Getty Images)     Photos by: Jane Doe     Photo courtesy of Acme     not: Photo by photo, the case grew.
  [
    LABELLED,
    new RegExp(
      `^[([]?(?:${alternatives(photoNouns)}) (?:by|BY|courtesy(?: of)?|credit)[:\\s]+(${WORDS}(?:[/,|] ?${WORDS}){0,3})[)\\]]?$`,
      'u',
    ),
  ],
  // PHOTO: Jane Doe/AFP     Foto: Jane Doe     Photo credit: Jane Doe | Acme     사진=김영희     写真：共同     图/新华社     not: Photo: how the bridge fell
  [
    LABELLED,
    new RegExp(
      `^[([]?(?:${LABELS})(?:\\s?[:=：/／]|(?<=\\.))\\s?(?:by )?(${WORDS}(?:[/,|] ?${WORDS}){0,3})[)\\]]?$`,
      'u',
    ),
  ],
  // Jane Doe/AFP via Getty Images     Jane Doe / Getty Images     not: Jane Doe/John Roe
  [SIGNED, new RegExp(`^[([]?(${WORDS} ?\\/ ?${AGENCY}(?: via ${WORDS})?(?:\\/(?:File ?Photo|Pool))?)[)\\]]?$`, 'u')],
]

/** Patterns for captions with their credit at the end, each with a test. Group 1 is the credit. */
const captions: readonly (readonly [test: RegExp, shape: RegExp])[] = [
  // The bridge after the storm on Friday. (AP Photo/Jane Doe)     … [Photo/Xinhua]     … (Xinhua/Li Ming)     … (Photo by Jane Doe/AFP)     not: … he said (AP)
  [
    BRACKETED,
    new RegExp(
      `\\s[([]((?:${AGENCY}(?: (?:Photo|photo|PHOTO))?\\/|${alternatives(captionCreditOpenings)}|${GERMAN_CREDIT}${WORDS}\\/)(?!Ipsos)${WORDS}(?:[/,] ?${WORDS}){0,3}(?: via ${WORDS})?)[)\\]]\\.?$`,
      'u',
    ),
  ],
  // Workers mend the bridge in Lima, Peru, April 24, 2024. REUTERS/Jane Doe/File Photo     not: a poll by Reuters/Ipsos
  [
    SIGNED,
    new RegExp(
      `[.)”"]\\s+(${AGENCY}(?: Photo)?\\/(?!Ipsos)${WORDS}(?:\\/(?:File ?Photo|File|Pool|Handout))*(?: via ${WORDS})?)\\.?$`,
      'u',
    ),
  ],
]
/**
 * Label before the credit at the end of a caption: `The bridge on Friday. Photo: ` ¦ `Jane Doe`, `… trước giờ học. Ảnh: ` ¦ `Phúc Nguyên`, `…（写真：` ¦
 * `田中花子）`. Without classes of letters, as each caption and most short paragraphs are tested.
 */
const LABEL_BEFORE = once(
  () =>
    new RegExp(
      `(?:[.!?…)”"»。]\\s*(?:${SURE_LABELS})|(?:\\s[([]|[（［])(?:${LABELS}))(?:\\s?[:：=]|(?<=\\.))\\s?(?=\\S[^:：=]*$)`,
    ),
)
const CREDIT_TEXT = once(() => new RegExp(`^(${WORDS}(?:[/,|] ?${WORDS}){0,3})[)\\]）］]?\\.?$`, 'u'))
const LABELLED_CAPTION = 200 // characters; a longer line is a paragraph with a credit after it
const CREDIT = 60 // characters of a credit and its label
/**
 * Opening of a file photo’s caption: `FILE PHOTO: The bank’s seat in Frankfurt`, `FILE - The bridge in 2019.`, `(FILE PHOTO)`; not:
 * `File photos were lost`
 */
const FILE = /^(?:FILE ?(?:PHOTO|IMAGE|PICTURE)S? ?[:：-]|FILE ?[-–—] (?=[\p{Lu}]))\s*(?=.{8})/u

/** First letters of lines that credit a picture; a cheaper test than {@link HINT}. */
const OPENS = new RegExp(`^[([]?(?:${alternatives(photoOpenings)})`)
const HINT = new RegExp(`${alternatives(photoPieces)}|\\/|=|[:：]|^FILE`, 'i')
const SHORT = 140
const LONGEST = 700

/**
 * Tests whether a line is the caption or credit of a picture; undefined if not. The result has the credit's offsets if the line names one.
 */
export function matchPhotoLine(line: string, tables: Tables): { readonly credit?: PhotoCredit } | undefined {
  const { length } = line
  if (length > LONGEST) return undefined
  const last = unitAt(line, length - (line.endsWith('.') ? 2 : 1))
  const closes = last === 0x29 || last === 0x5d
  const may =
    closes ||
    (length > SHORT
      ? line.startsWith('FILE') || line.indexOf('/', length - 79) >= 0
      : line.includes('/') || OPENS.test(line))
  const labelled = length <= LABELLED_CAPTION && hasLabel(line) ? labelledCredit(line) : undefined
  if (labelled !== undefined) return { credit: creditSpan(line, labelled.trim()) }
  if (!may || (length <= SHORT && !HINT.test(line))) return undefined
  if (length <= SHORT) {
    for (const [test, shape] of lines) {
      const found = test.test(line) ? shape.exec(line)?.[1] : undefined
      if (found !== undefined) return { credit: creditSpan(line, found.trim()) }
    }
  }
  const caption = line.slice(-160)
  for (const [test, shape] of captions) {
    const found = test.test(caption) ? shape.exec(caption)?.[1] : undefined
    if (found !== undefined) return { credit: creditSpan(line, found.trim()) }
  }
  if (!FILE.test(line)) return undefined
  const end = line.slice(line.lastIndexOf('. ') + 2).replace(/\.$/, '')
  const credit = end.length < 60 && tables.credits.has(end.split('/')[0] as string) ? creditSpan(line, end) : undefined
  return credit ? { credit } : {}
}

/** Returns the credit after a label at the end of a caption; undefined for none, and if the text before the label restricts the story. */
function labelledCredit(line: string): string | undefined {
  const text = line.slice(-CREDIT)
  const label = LABEL_BEFORE().exec(text)
  if (label && findRestriction(line.slice(0, line.length - text.length + label.index + 1), 'line')) return undefined
  const credit = label && CREDIT_TEXT().exec(text.slice(label.index + label[0].length))?.[1]
  return credit && (SEVERAL.test(credit) || ENCLOSED.test(text)) ? credit : undefined
}

/** A name of two words, or a name and an agency; a name in a script without spaces. */
const SEVERAL = /[\s/|]|^\p{Lo}{2}/u
const ENCLOSED = /[)\]）］]\.?$/

/** Whether a mark that precedes a credit is near the end of a line: a colon, an equals sign, or the stop of an abbreviation. */
const hasLabel = (line: string): boolean => LABEL_MARK.test(line.slice(-CREDIT))
const LABEL_MARK = /[:：=]|\. /

const creditSpan = (line: string, text: string): PhotoCredit => [
  line.lastIndexOf(text),
  line.lastIndexOf(text) + text.length,
]

/** Adds a block to the body as the caption of a picture. `credit` is the span of the photo credit in the block's text. */
export function addMedia(reader: Reader, index: number, credit: PhotoCredit | undefined): void {
  const { builder } = reader
  const { body } = builder.article
  const joined = reader.joined(index)
  const path = `body.${body.length}`
  const caption = builder.addText(`${path}.caption`, joined)
  body.push({
    kind: 'media',
    medium: 'picture',
    caption,
    ...(credit && { credit: builder.addField(`${path}.credit`, joined, credit[0], credit[1]) }),
  })
}

/** Head part: the credit or caption of a picture above the story: `(AP Photo/Jane Doe)`. Added to the body. */
export const photo: HeadPart = {
  opensWith: { longest: LONGEST },
  read(reader, index) {
    const found = matchPhotoLine(reader.line(index), reader.source.tables)
    if (!found || mayRestrict(reader, index)) return 0
    addMedia(reader, index, found.credit)
    return 1
  },
}
