/**
 * Part of JSON Schema that strict modes of language models accept.
 * No references, no alternatives but `null` in a list of types, no patterns; objects require every property and allow no other.
 */
export interface ExtractionSchema {
  readonly description?: string
  readonly type: ValueType | readonly [ValueType, 'null']
  readonly enum?: readonly (string | null)[]
  readonly items?: ExtractionSchema
  readonly properties?: Readonly<Record<string, ExtractionSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
}

/** Type of a value that is not null. */
type ValueType = 'string' | 'integer' | 'array' | 'object'

const text = (description?: string): ExtractionSchema => ({ ...(description ? { description } : {}), type: 'string' })
const orNull = ({ type, ...rest }: ExtractionSchema): ExtractionSchema => ({
  ...rest,
  type: typeof type === 'string' ? [type, 'null'] : type,
  ...(rest.enum ? { enum: [...rest.enum, null] } : {}),
})
const maybe = (description?: string): ExtractionSchema => orNull(text(description))
const whole = (description?: string): ExtractionSchema =>
  orNull({ ...(description ? { description } : {}), type: 'integer' })
const oneOf = (...names: readonly string[]): ExtractionSchema => ({ type: 'string', enum: names })
const listOf = (items: ExtractionSchema, description?: string): ExtractionSchema => ({
  ...(description ? { description } : {}),
  type: 'array',
  items,
})
const record = (properties: Readonly<Record<string, ExtractionSchema>>): ExtractionSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const stamp = orNull(record({ text: text('As printed.'), at: maybe('ISO 8601 day or time; offset only if printed.') }))

const author = record({
  kind: oneOf('person', 'organisation'),
  name: text(),
  jobTitle: maybe(),
  organisation: maybe(),
  place: maybe(),
  email: maybe(),
})

const dateline = record({
  text: text('The whole dateline with its separator: LISBON, March 4 (Reuters) -'),
  places: listOf(record({ text: text('As filed.'), region: maybe(), countryCode: maybe('ISO 3166-1 alpha-2.') })),
  date: orNull(
    record({
      text: text('As filed: March 4'),
      day: whole(),
      month: whole(),
      year: whole('Only if filed.'),
      value: maybe('YYYY-MM-DD, if the year is certain.'),
    }),
  ),
  credits: listOf(text(), 'Agencies as filed: Reuters'),
})

/** The kinds of a block. Lists and tables have two kinds each, so that a block needs no key for their differences. */
const blockKinds = [
  'paragraph',
  'subhead',
  'bulleted list',
  'numbered list',
  'table',
  'table with header',
  'quote',
  'preformatted',
  'separator',
  'media',
] as const

const block = record({
  kind: oneOf(...blockKinds),
  text: maybe('The words, or the caption of media; null for lists, tables, separators.'),
  items: orNull(listOf(text(), 'The entries of a list.')),
  rows: orNull(listOf(listOf(maybe()), 'The cells of a table, row by row; the header first, if it has one.')),
  source: maybe('Who is quoted, or the credit of media.'),
})

/**
 * JSON Schema of an article for structured output of language models.
 * `fromExtraction` reads an answer that follows it. Every property is required; null or an empty list means absent.
 * A file has it as `wirecopy/schema/extraction.json`.
 */
export const extractionSchema: ExtractionSchema = {
  description:
    'The parts of a news story, copied word for word. null or an empty list where the copy has no such part.',
  ...record({
    slugline: maybe('Working name of the story, not its headline.'),
    keywords: listOf(text(), 'Only those that the copy lists.'),
    genre: maybe(),
    urgency: whole('1 to 9, if the copy gives it.'),
    notices: listOf(
      record({
        kind: oneOf('kill', 'withhold', 'possible', 'correction', 'clarification', 'refile', 'advisory', 'update'),
        text: text(),
      }),
      'Notices to desks; kind possible if it may forbid publication.',
    ),
    embargo: orNull(
      record({
        kind: oneOf('instant', 'day', 'cycle', 'open'),
        text: text('As filed.'),
        at: maybe('ISO 8601 day or time; required for instant.'),
        zone: maybe('As filed: GMT'),
      }),
    ),
    expires: maybe('RFC 3339 time with offset after which the story must not be used.'),
    restrictions: listOf(text(), 'Limits of use as filed: EDITORIAL USE ONLY'),
    editorsNotes: listOf(text(), 'Notes from desk to desk.'),
    section: maybe(),
    kicker: maybe('The line above the headline.'),
    headline: maybe(),
    subheadline: maybe('The line below the headline.'),
    summaries: listOf(text()),
    byline: orNull(record({ text: text('The whole line, By included.'), authors: listOf(author) })),
    dateline: orNull(dateline),
    published: stamp,
    updated: stamp,
    corrections: listOf(text(), 'Corrections of earlier versions, worded for readers.'),
    language: maybe('BCP 47: en, pt-BR'),
    body: listOf(block, 'The story in order, without the parts above and below.'),
    signoff: listOf(record({ kind: oneOf('contributors', 'initials', 'agency'), text: text() })),
    contributors: listOf(
      record({
        role: oneOf(
          'reporting',
          'additional reporting',
          'writing',
          'editing',
          'compiling',
          'translation',
          'graphics',
          'photography',
          'video',
          'contributor',
        ),
        name: text(),
        place: maybe(),
      }),
    ),
    creditLine: maybe(),
    copyright: orNull(record({ text: text(), holder: maybe(), year: whole() })),
    usageTerms: maybe(),
    boilerplate: listOf(text(), 'About the company, legal notices.'),
    contacts: listOf(text()),
  }),
}
