import type { Author, Byline, Dateline, DatelineDate, DatelinePlace } from '../../article'
import { datelinePartSpans } from '../body/opening/dateline-parts'
import type { LinePart } from '../body/write/parted-line'

/** Returns the authors whose names occur in a byline, in order; the others are left out. */
export function authorParts({ text, authors = [] }: Byline): LinePart[] {
  let at = 0
  return authors.flatMap(({ name, kind, jobTitle, organisation, place, email, uri }) => {
    const start = text.indexOf(name, at)
    if (start < 0) return []
    at = start + name.length
    const facts = {
      'data-kind': kind,
      'data-job-title': jobTitle,
      'data-organisation': organisation,
      'data-place': place,
      'data-email': email,
      href: uri,
      rel: uri && 'author',
    }
    return [{ role: 'author', start, end: at, facts }]
  })
}

/** Returns the places, date and credits that occur in a dateline, in order. */
export const datelineParts = (dateline: Dateline): LinePart[] =>
  datelinePartSpans(dateline).map(({ part, start, end, index }) => ({
    role: part,
    start,
    end,
    facts: factsOf(dateline, part, index),
  }))

function factsOf({ places = [], date, credits = [] }: Dateline, part: string, index: number): LinePart['facts'] {
  const place = places[index]
  const credit = credits[index]
  if (part === 'place' && place) {
    return {
      'data-name': place.name,
      'data-country-code': place.countryCode,
      'data-subdivision-code': place.subdivisionCode,
    }
  }
  if (part === 'date' && date) {
    return { datetime: date.value, 'data-day': date.day, 'data-month': date.month, 'data-year': date.year }
  }
  return part === 'credit' && credit ? { 'data-kind': credit.kind, 'data-agency': credit.agency } : {}
}

/** Returns a byline as HTML reads it back: authors whose names are not in its text are lost. */
export function roundTripByline(byline: Byline): Byline {
  const spans = authorParts(byline)
  const authors: Author[] = []
  let next = 0
  for (const author of byline.authors ?? []) {
    const span = spans[next]
    if (!span || byline.text.slice(span.start, span.end) !== author.name) continue
    authors.push(author)
    next++
  }
  return { text: byline.text, ...(authors.length && { authors }) }
}

/** Returns a dateline as HTML reads it back: parts that are not in its text are lost. */
export function roundTripHtmlDateline(dateline: Dateline): Dateline {
  const { text, date } = dateline
  const found = datelinePartSpans(dateline)
  const isFound = (part: string, index: number): boolean =>
    found.some((one) => one.part === part && one.index === index)
  const places = (dateline.places ?? []).flatMap((place, i): DatelinePlace[] => {
    if (!isFound('place', i)) return []
    const { region, country, ...rest } = place
    return [
      {
        ...rest,
        ...(region !== undefined && isFound('region', i) && { region }),
        ...(country !== undefined && isFound('country', i) && { country }),
      },
    ]
  })
  const credits = (dateline.credits ?? []).filter((_, i) => isFound('credit', i))
  const foundDate: DatelineDate | undefined = date && isFound('date', 0) ? date : undefined
  return {
    text,
    ...(places.length && { places }),
    ...(foundDate && { date: foundDate }),
    ...(credits.length && { credits }),
  }
}
