import type { Part, TailPart } from '../reader'

const LONGEST = 400

/** What must not be done with a story. Above each pattern lines that it matches, behind `not:` one that it must not. */
const shapes: readonly RegExp[] = [
  // EDITORIAL USE ONLY     NO SALES, NO ARCHIVES     NO ARCHIVING. NO RESALES     MANDATORY CREDIT; NO SALES     not: NO SALES TAX RISE PLANNED
  /^(?:\(?(?:(?:RESTRICTED TO )?EDITORIAL USE(?: ONLY)?|(?:STRICTLY )?NO (?:RE)?SALES|NO ARCHIV(?:E|ES|ING|AL USE)|NO THIRD[- ]PARTY (?:SALES|USE)|NO COMMERCIAL (?:OR EDITORIAL SALES|USE)|NO (?:INTERNET|ONLINE|TV|RADIO|MOBILE)(?: USE)?|NOT FOR (?:SALE|RESALE|ADVERTISING OR MARKETING)\b[^.;,]{0,40}|MANDATORY CREDIT:? ?[A-Z /]{0,40}))(?:\s*[.;,/|-]+\s*(?:EDITORIAL USE ONLY|NO [A-Z ]{3,30}|NOT FOR [A-Z ]{3,40}|[A-Z][A-Z ]{2,24} OUT|MANDATORY CREDIT:? ?[A-Z /]{0,40}|ONE[- ]TIME USE ONLY))*\.?\)?$/,
  // AGENCIES AND RADIO OUT     AGENCIES OUT     not: AGENCIES PULL OUT
  /^(?:AGENCIES|RADIO|TV)(?:(?:,| AND|\/) ?(?:AGENCIES|RADIO|TV|RADIO OUT))* OUT$/,
  // ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. EDITORIAL USE ONLY.     not: ATTENTION EDITORS - A NEW LEAD FOLLOWS
  /^ATTENTION EDITORS? ?[-–—:].*(?:THIRD PARTY|USE ONLY|NO (?:RE)?SALES|NO ARCHIV|NO COMMERCIAL|MANDATORY CREDIT|RESTRICTED|GRAPHIC)/,
  // Attention: graphic content     WARNING: GRAPHIC CONTENT     not: Warning: graphic novels ahead of sale
  /^(?:attention|warning|caution)[:,]? (?:[-–—] )?graphic (?:content|images?|pictures?|footage)\b.{0,40}$/i,
  // (Editorial use only)     For editorial use only.     not: For editorial writers
  /^\(?(?:for )?editorial use only\)?\.?$/i,
]

const HINT = /^\(?(?:[A-Z]{2}|attention|warning|caution|for|editorial)/i

/** What must not be done with the story: `EDITORIAL USE ONLY`, `AGENCIES AND RADIO OUT`. */
export const restriction: Part & TailPart = {
  opens: (line) => HINT.test(line) && line.length <= 120 && shapes.some((shape) => shape.test(line)),
  fits: (reader, index) => {
    if (reader.length(index) > LONGEST) return false
    const line = reader.line(index)
    return HINT.test(line) && shapes.some((shape) => shape.test(line))
  },
  read(reader, index) {
    if (!restriction.fits(reader, index)) return 0
    const { draft } = reader
    const texts = (draft.article.restrictions ??= [])
    texts.push(draft.take(`restrictions.${texts.length}`, reader.joined(index)))
    return 1
  },
}
