import type { Annotations, Article, Dateline, DatelinePlace, Paragraph } from '../../../article'
import { asTexts } from '../../as-texts'
import { creditsOf, type DatelineOpening, datelineShape } from './dateline-shape'
import { asFiled } from './opening'
import { leadOf, type TextAboveDateline, withSignature } from './text-lead'

/*
 * Agencies give a dateline in the metadata and often repeat it at the start of the text. The start is taken off only if it repeats the
 * dateline or has the form of one: the place, and a credit in brackets before a dash.
 */

/**
 * The rest of a dateline after its place: ` (AP) _ `, `, May 14 (Reuters) - `, `, 14 may (EFE).- `.
 * Not ` police (KRIPOS) - the largest force - `.
 */
const AFTER_PLACE = /^(?:[,/][^()\n]{0,60})?\s?\([^()\n]{2,40}\)\s{0,2}(?:--?|[–—_:]|\.-)\s+(?=\S)/
/** The start of a dateline with the credit first, `(ANSA) - `. `AFTER_CREDITED_PLACE` is the rest after its place: `, 14 MAG - `. */
const CREDIT_FIRST = /^\([^()\n]{2,40}\)\s{0,2}[-–—]\s+/
const AFTER_CREDITED_PLACE = /^(?:,[^()\n]{0,40}?)?\s[-–—]\s+(?=\S)/
/** The separator between a repeated dateline and the text: ` -- `, `: `, a space. */
const SEPARATOR = /^\s{0,2}(?:(?:--?|[–—_:]|\.-)\s+|\s)(?=\S)/
/**
 * A dateline that a text may repeat literally. It has a credit, a day, or a dash at its end.
 * A place alone may begin any sentence.
 */
const PLAIN = /[(\d]|[-–—_:]$/

/** Returns the length of the dateline that opens a text, in UTF-16 code units. 0 if not found. */
function openingOf(text: string, dateline: string, names: readonly string[]): number {
  const low = text.slice(0, 200).toLowerCase()
  const credit = CREDIT_FIRST.exec(text)?.[0].length ?? 0
  for (const name of names) {
    if (!low.startsWith(name.toLowerCase(), credit)) continue
    const at = credit + name.length
    const end = (credit ? AFTER_CREDITED_PLACE : AFTER_PLACE).exec(text.slice(at, at + 200))?.[0].length
    if (end) return at + end
  }
  if (PLAIN.test(dateline) && low.startsWith(dateline.toLowerCase())) {
    const end = SEPARATOR.exec(text.slice(dateline.length, dateline.length + 200))?.[0].length
    if (end) return dateline.length + end
  }
  return 0
}

/** Returns the length of the dateline that opens a text, with the space after it. 0 if not found. */
export function datelineLength(text: string, { text: dateline, places = [] }: Dateline): number {
  return openingOf(text, dateline, namesOf(dateline, places))
}

const namesOf = (dateline: string, places: readonly DatelinePlace[]): string[] => [
  ...(dateline ? [dateline] : []),
  ...places.flatMap(({ text, name }) => (name ? [text, name] : [text])),
]

/**
 * Moves the dateline at the start of an article's text to the dateline field.
 * The longer of the two datelines counts. If the metadata has no dateline, `located` has its places; if the text opens with none either,
 * they alone are the dateline.
 */
export function withOpening(article: Article, located: readonly DatelinePlace[] = []): Article {
  const { dateline } = article
  if (!dateline) {
    const credits = creditsOf(article)
    const opened = openedBy(article, (text) => datelineShape(text, credits), located)
    if (opened) return opened
  }
  const places = dateline?.places ?? located
  if (!dateline && !places.length) return withSignature(article)
  const statedText = dateline?.text ?? ''
  const names = namesOf(statedText, places)
  const lead = leadOf(article, (text) => openingOf(text, statedText, names) > 0)
  const [first, ...rest] = article.body.slice(lead?.count)
  if (!lead || first?.kind !== 'paragraph') {
    if (!dateline) return withSignature({ ...article, dateline: filedIn(places) })
    return openedAgain(article, dateline) ?? withSignature(article)
  }
  const length = openingOf(first.text, statedText, names)
  const opening = first.text.slice(0, length).trim()
  const [more, less] = opening.length > statedText.length ? [opening, statedText] : [statedText, opening]
  const text = less.includes('(') && !more.includes('(') ? less : more // only one of them has the credit
  const filed = dateline ? places : places.map((place) => asFiled(place, opening))
  const whole = { ...dateline, text, ...(filed.length && { places: [...filed] }) }
  return without(article, lead, { dateline: whole, body: [opened(first, length), ...rest] }, length)
}

/**
 * Removes the paragraphs above the dateline and the first `length` of the text.
 * These paragraphs become fields of the article.
 */
function without(
  article: Article,
  lead: TextAboveDateline,
  found: Pick<Article, 'dateline' | 'body'>,
  length: number,
): Article {
  const { byline, annotations } = article
  const notes = [...(article.editorsNotes ?? []), ...asTexts(lead.notes)]
  const signed = lead.byline === undefined ? byline : { ...byline, text: lead.byline }
  const shift = { length, count: lead.count }
  return {
    ...article,
    ...(lead.summary.length && { summaries: asTexts(lead.summary) }),
    ...(signed && { byline: signed }),
    ...(notes.length && { editorsNotes: notes }),
    ...found,
    ...(annotations && { annotations: moved(annotations, shift) as Annotations }), // the one cast: of the same shape
  }
}

/**
 * Returns the article with the dateline that opens its text; undefined if not found.
 * Places that the text names get the codes that `located` has for them.
 */
function openedBy(
  article: Article,
  find: (text: string) => DatelineOpening | undefined,
  located: readonly DatelinePlace[],
): Article | undefined {
  const lead = leadOf(article, (text) => find(text) !== undefined)
  const [first, ...rest] = article.body.slice(lead?.count)
  const found = first?.kind === 'paragraph' ? find(first.text) : undefined
  if (!lead || !found || first?.kind !== 'paragraph') return undefined
  const { places = [] } = found.dateline
  const named = places.map((place) => withCodes(place, located))
  const filed = named.length ? named : [...located]
  const dateline = { ...found.dateline, ...(filed.length && { places: filed }) }
  return without(article, lead, { dateline, body: [opened(first, found.length), ...rest] }, found.length)
}

/**
 * Returns the article with the dateline that opens its text, if that is the `stated` dateline followed by a credit.
 * `ORRIN, Ohio--(BUSINESS WIRE)--` repeats `ORRIN, Ohio`. Undefined otherwise.
 */
function openedAgain(article: Article, stated: Dateline): Article | undefined {
  const credits = creditsOf(article)
  const isSame = ({ places: [place] = [] }: Dateline): boolean =>
    place !== undefined && folded(stated.text).startsWith(folded(place.text))
  const find = (text: string): DatelineOpening | undefined => {
    const found = datelineShape(text, credits)
    return found && isSame(found.dateline) ? found : undefined
  }
  const opened = openedBy(article, find, stated.places ?? [])
  return (
    opened && { ...opened, dateline: { ...opened.dateline, ...stated, text: opened.dateline?.text ?? stated.text } }
  )
}

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Returns a place with the codes of the place of that name in `located`. Unchanged if not found. */
function withCodes(place: DatelinePlace, located: readonly DatelinePlace[]): DatelinePlace {
  const known = located.find(({ text, name }) => [text, name].some((one) => one && folded(one) === folded(place.text)))
  if (!known) return place
  const name = known.name ?? known.text
  return { ...known, ...place, ...(name !== place.text && { name }) }
}

/** Returns a dateline of places alone: `GENEVA/BASEL`. */
const filedIn = (places: readonly DatelinePlace[]): Dateline => ({
  text: places.map(({ text }) => text).join('/'),
  places: [...places],
})

function opened({ text, marks = [], ...rest }: Paragraph, length: number): Paragraph {
  const left = marks.flatMap((mark) =>
    mark.end > length ? [{ ...mark, start: Math.max(0, mark.start - length), end: mark.end - length }] : [],
  )
  return { ...rest, text: text.slice(length), ...(left.length && { marks: left }) }
}

/** The text removed from a body: its first blocks, and the start of the block after them. */
interface PathShift {
  readonly count: number
  readonly length: number
}

const BODY = /^body\.(\d+)(?=\.)/

/** Returns annotations with their anchors moved to the shortened body. Anchors in the removed text are dropped. */
function moved(value: unknown, shift: PathShift): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, shift)).filter((one) => one !== undefined)
  if (typeof value !== 'object' || value === null) return value
  if ('path' in value && typeof value.path === 'string' && 'start' in value && 'end' in value) {
    const at = BODY.exec(value.path)?.[1]
    if (at === undefined) return value
    const index = Number(at) - shift.count
    const cut = value.path === `body.${at}.text` && index === 0 ? shift.length : 0
    const [start, end] = [Number(value.start) - cut, Number(value.end) - cut]
    return index < 0 || start < 0
      ? undefined
      : { ...value, path: value.path.replace(BODY, `body.${index}`), start, end }
  }
  const parts = Object.entries(value).map(([name, part]) => [name, moved(part, shift)] as const)
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined))
}
