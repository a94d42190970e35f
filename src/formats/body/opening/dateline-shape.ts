import type { Article, Dateline, DatelinePlace } from '../../../article'

/*
 * Finds the dateline that opens a text in a document that names no place. Its credit must be one that the item itself names as its
 * provider, source or holder of rights.
 */

/** The first letter of a place: a capital, or a letter of a script without case. */
const CAPITAL = String.raw`[\p{Lu}\p{Lt}\p{Lo}]`
/** A place, which may have a date: `LONDON, May 14`, `Sète (France), 14 mai 2024`. */
const WHERE = String.raw`(?<where>${CAPITAL}[^()/\n]{1,60}?(?:\([^()\n]{2,30}\)[^()/\n]{0,40}?)?)`
const CREDIT = String.raw`(?<credit>[^()\n]{2,40})`

const SHAPES: readonly RegExp[] = /* @__PURE__ */ [
  // `LONDON, May 14 (Reuters) - `, `Kiel (dpa/lno) - `, `Madrid, 14 may (EFE).- `, `BRUSSELS 14/05 (BELGA) = `
  `${WHERE}\\s?\\(${CREDIT}\\)\\s{0,2}(?:--?|[–—_:=]|\\.-)\\s{1,4}(?=\\S)`,
  // `BRUSSEL 14/05 (BELGA) = `
  `(?<where>${CAPITAL}[^()\\n\\d]{1,40} \\d{1,2}/\\d{1,2}) \\(${CREDIT}\\)\\s{0,2}(?:--?|[–—:=])\\s{1,4}(?=\\S)`,
  // `(ANSA) - ROMA, 14 MAG - `
  `\\(${CREDIT}\\)\\s{0,2}[-–—]\\s{1,4}${WHERE}\\s[-–—]\\s{1,4}(?=\\S)`,
  // `MOSCOW, May 14. /TASS/. `, `NEW YORK, May 14, 2024 /PRNewswire/ -- `
  `${WHERE}\\.?\\s/(?<credit>[^/\\n]{2,40})/(?:\\.|\\s{0,2}(?:--?|[–—:]))\\s{1,4}(?=\\S)`,
  // `NEW YORK--(BUSINESS WIRE)--Acme`
  `${WHERE}\\s?(?:--|[–—])\\s?\\(${CREDIT}\\)\\s?(?:--|[–—])\\s{0,4}(?=\\S)`,
].map((shape) => new RegExp(`^${shape}`, 'u'))

/** A day without a place, as in briefs: `May 14 (Reuters) - `, `14 mai (AFP) - `. */
const DAY =
  /^(?<date>\p{L}{3,10}\.? \d{1,2}|\d{1,2} \p{L}{3,10}\.?) \((?<credit>[^()\n]{2,40})\)\s{0,2}(?:--?|[–—])\s{1,4}(?=\S)/u

/** A dateline at the start of a text. `length` includes the space after it, in UTF-16 code units. */
export interface DatelineOpening {
  readonly dateline: Dateline
  readonly length: number
}

/**
 * Returns the dateline that opens a text, if its credit is one of `credits`. Undefined if not found.
 * `Paris, May 14 (AFP) - Rain fell.` for `afp`; not `Kripos police (KRIPOS) - the largest force - said`.
 */
export function datelineShape(text: string, credits: ReadonlySet<string>): DatelineOpening | undefined {
  if (!credits.size) return undefined
  const start = text.slice(0, 200)
  for (const shape of SHAPES) {
    const found = shape.exec(start)
    const { where = '', credit = '' } = found?.groups ?? {}
    if (!found || !isKnownCredit(credit, credits)) continue
    const { place, date } = partsOf(where)
    if (!isPlace(place.text)) continue
    const dateline = {
      text: found[0].trim(),
      places: [place],
      ...(date && { date: { text: date } }),
      credits: [{ text: credit.trim() }],
    }
    return { dateline, length: found[0].length }
  }
  const brief = DAY.exec(start)
  const { date: day = '', credit = '' } = brief?.groups ?? {}
  if (!brief || !isKnownCredit(credit, credits)) return undefined
  return {
    dateline: { text: brief[0].trim(), date: { text: day }, credits: [{ text: credit.trim() }] },
    length: brief[0].length,
  }
}

/**
 * Returns an article with the parts that its dateline lacks, read from its text: place, date and credit.
 * For readers of documents that no writer makes: what a writer leaves out must stay out.
 *
 * @example
 * withDatelineParts({ dateline: { text: 'Brest (dpa) -' }, creditLine: 'dpa', body: [] }).dateline // … places: [{ text: 'Brest' }]
 */
export function withDatelineParts(article: Article): Article {
  const { dateline } = article
  const found = dateline && datelineShape(`${dateline.text} …`, creditsOf(article))
  return found ? { ...article, dateline: { ...found.dateline, ...dateline } } : article
}

/** Splits a place from its region and its date: `Sète (France), 14 mai 2024`. */
function partsOf(where: string): { place: DatelinePlace; date: string | undefined } {
  const parts = where
    .split(/,|\(|\)|\s(?=\d{1,2}\/\d)/)
    .map((part) => part.trim())
    .filter(Boolean)
  const day = parts.findIndex((part, i) => i > 0 && /\d/.test(part))
  const [text = '', region, country] = day < 0 ? parts : parts.slice(0, day)
  const place = { text, ...(region && { region }), ...(country && { country }) }
  return { place, date: day < 0 ? undefined : parts.slice(day).join(', ') || undefined }
}

/** Whether a text looks like the name of a place: `NEW YORK`, `Frankfurt am Main`; not `Boatmen at the port`. */
function isPlace(text: string): boolean {
  const names = text.split(/\s+/)
  const isName = (name = ''): boolean => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(name)
  return names.length < 6 && isName(names[0]) && isName(names.at(-1)) && !/[.!?]$/.test(text)
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * Whether a credit is in `credits`, by its first word or all words as one.
 * `dpa/lno` and `AFP Sports` count by their first word, `BUSINESS WIRE` also as one word.
 */
function isKnownCredit(credit: string, credits: ReadonlySet<string>): boolean {
  const [first, ...more] = wordsIn(credit.split('/')[0] ?? '')
  if (first === undefined) return false
  const whole = [first, ...more].join('')
  const isWhole = credits.has(first) || credits.has(whole)
  return isWhole || (whole.length > LONG && [...credits].some((one) => one.startsWith(whole)))
}

/** A credit above this length may be the start of a known name: `xinhua` of `xinhuanet.com`. */
const LONG = 4

/** Words that are no credit: `com` of `afp.com`, `the` of `The Associated Press`. */
const COMMON = /* @__PURE__ */ new Set(
  'com org net urn tag http https www newsml iptc news agency press the of and copyright a all rights reserved'.split(
    ' ',
  ),
)

/**
 * Returns the words with which an item names its provider and sources, and their initials.
 * For example `afp`, `reuters`, and `ap` for `The Associated Press`.
 */
export function creditsOf({ item, creditLine, copyright, sources = [] }: Article): ReadonlySet<string> {
  const names = [item?.provider?.name, item?.provider?.code, creditLine, copyright?.holder, copyright?.text]
  const credits = new Set<string>()
  for (const name of [...names, ...sources.map((one) => one.name), item?.guid]) {
    if (name === undefined) continue
    const words = wordsIn(name.slice(0, 200))
    for (const word of words) if (!COMMON.has(word) && /\p{L}{2}/u.test(word)) credits.add(word)
    const initials = words.map((word) => word[0]).join('')
    for (const acronym of [initials, initials.slice(1)]) if (/^\p{L}{2,5}$/u.test(acronym)) credits.add(acronym)
    if (words.length === 2) credits.add(words.join(''))
  }
  return credits
}
