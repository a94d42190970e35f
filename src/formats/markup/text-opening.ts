import type { Annotations, Article, Dateline, DatelinePlace, Paragraph } from '../../article'
import { asTexts } from '../as-texts'
import { creditsOf, type DatelineOpening, datelineShape } from './dateline-shape'
import { asFiled } from './opening'
import { leadOf, type TextAboveDateline, withSignature } from './text-lead'

/*
 * Agencies say a dateline in the metadata and let the text open with it all the same. What opens a text so is taken off it only where it has the
 * form of a dateline: the place and a credit in brackets before a dash.
 */

/** ` (AP) _ `, `, May 14 (Reuters) - `, `, 14 may (EFE).- ` behind a place; not ` police (KRIPOS) - the largest force - ` */
const BEHIND = /^(?:[,/][^()\n]{0,60})?\s?\([^()\n]{2,40}\)\s{0,2}(?:--?|[–—_:]|\.-)\s+(?=\S)/
/** `(ANSA) - ` before a place, and `, 14 MAG - ` behind it */
const CREDIT_FIRST = /^\([^()\n]{2,40}\)\s{0,2}[-–—]\s+/
const BEHIND_CREDITED = /^(?:,[^()\n]{0,40}?)?\s[-–—]\s+(?=\S)/
/** What parts a dateline that is said again from the text. */
const SEPARATOR = /^\s{0,2}(?:(?:--?|[–—_:]|\.-)\s+|\s)(?=\S)/
/** Such a dateline has a credit or a day, or ends at a dash; a place alone may begin any sentence. */
const PLAIN = /[(\d]|[-–—_:]$/

/** How much of a text is its dateline; 0 where it opens with none. */
function openingOf(text: string, dateline: string, names: readonly string[]): number {
  const low = text.slice(0, 200).toLowerCase()
  const credit = CREDIT_FIRST.exec(text)?.[0].length ?? 0
  for (const name of names) {
    if (!low.startsWith(name.toLowerCase(), credit)) continue
    const at = credit + name.length
    const end = (credit ? BEHIND_CREDITED : BEHIND).exec(text.slice(at, at + 200))?.[0].length
    if (end) return at + end
  }
  if (PLAIN.test(dateline) && low.startsWith(dateline.toLowerCase())) {
    const end = SEPARATOR.exec(text.slice(dateline.length, dateline.length + 200))?.[0].length
    if (end) return dateline.length + end
  }
  return 0
}

/** How much of a text is the dateline with which it opens, the space behind it included; 0 where that cannot be told. */
export function datelineLength(text: string, { text: said, places = [] }: Dateline): number {
  return openingOf(text, said, namesOf(said, places))
}

const namesOf = (said: string, places: readonly DatelinePlace[]): string[] => [
  ...(said ? [said] : []),
  ...places.flatMap(({ text, name }) => (name ? [text, name] : [text])),
]

/** An article without the dateline that opens its text again, which is the dateline then, if it says more; `located` are the places of a story that says no dateline elsewhere: they are its dateline where the text opens with none. */
export function withOpening(article: Article, located: readonly DatelinePlace[] = []): Article {
  const { dateline } = article
  if (!dateline) {
    const credits = creditsOf(article)
    const opened = openedBy(article, (text) => datelineShape(text, credits), located)
    if (opened) return opened
  }
  const places = dateline?.places ?? located
  if (!dateline && !places.length) return withSignature(article)
  const said = dateline?.text ?? ''
  const names = namesOf(said, places)
  const lead = leadOf(article, (text) => openingOf(text, said, names) > 0)
  const [first, ...rest] = article.body.slice(lead?.count)
  if (!lead || first?.kind !== 'paragraph') {
    if (!dateline) return withSignature({ ...article, dateline: filedIn(places) })
    return openedAgain(article, dateline) ?? withSignature(article)
  }
  const length = openingOf(first.text, said, names)
  const opening = first.text.slice(0, length).trim()
  const [more, less] = opening.length > said.length ? [opening, said] : [said, opening]
  const text = less.includes('(') && !more.includes('(') ? less : more // a credit is nowhere else
  const filed = dateline ? places : places.map((place) => asFiled(place, opening))
  const whole = { ...dateline, text, ...(filed.length && { places: [...filed] }) }
  return without(article, lead, { dateline: whole, body: [opened(first, length), ...rest] }, length)
}

/** An article without what stands above its dateline, which is told by its own fields, and without so much of the text. */
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

/** An article whose text opens with a dateline of its own; undefined if it opens with none. Of the places known, those that the text names keep their codes. */
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

/** An article whose text says its dateline again with the credit: `ORRIN, Ohio--(BUSINESS WIRE)--` of `ORRIN, Ohio`; undefined for another. */
function openedAgain(article: Article, said: Dateline): Article | undefined {
  const credits = creditsOf(article)
  const isSame = ({ places: [place] = [] }: Dateline): boolean =>
    place !== undefined && folded(said.text).startsWith(folded(place.text))
  const find = (text: string): DatelineOpening | undefined => {
    const found = datelineShape(text, credits)
    return found && isSame(found.dateline) ? found : undefined
  }
  const opened = openedBy(article, find, said.places ?? [])
  return opened && { ...opened, dateline: { ...opened.dateline, ...said, text: opened.dateline?.text ?? said.text } }
}

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A place of the text with the codes of the one of the same name. */
function withCodes(place: DatelinePlace, located: readonly DatelinePlace[]): DatelinePlace {
  const known = located.find(({ text, name }) => [text, name].some((one) => one && folded(one) === folded(place.text)))
  if (!known) return place
  const name = known.name ?? known.text
  return { ...known, ...place, ...(name !== place.text && { name }) }
}

/** The places alone, where no dateline is said: `GENEVA/BASEL` */
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

/** How much has gone: so many blocks of the body, and so much of the text of the next. */
interface PathShift {
  readonly count: number
  readonly length: number
}

const BODY = /^body\.(\d+)(?=\.)/

/** What is said of places in the body, by what is left of it; what lay in the dateline or above it has gone. */
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
