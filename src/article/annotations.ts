import * as z from 'zod'
import { CountryCode, SubdivisionCode } from './dateline'
import { Line, Text } from './text'

const at = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)

/** Span of a text of the article, half-open, in UTF-16 units, with the words in it. If the text has other words there, it was edited. */
export const Anchor = z
  .strictObject({
    path: Line.describe('The text it lies in: `body.3.text`.'),
    start: at,
    end: at,
    text: Text.describe('The words themselves.'),
  })
  .meta({ id: 'Anchor', description: 'A span of a text of the article: half-open, in UTF-16 units.' })
export type Anchor = z.infer<typeof Anchor>

const id = Line.describe('A name for it inside this article.')
const mentions = z
  .array(Anchor)
  .default([])
  .describe('Where it is mentioned, in order; none where a document names it and does not say where.')
const reference = Line.describe('The id of another entry.')

/** Position or office of somebody, in the story’s own words: `mayor of Lisbon`. */
export const Role = z
  .strictObject({
    text: Line.describe('As written: `general secretary of the Communist Party`.'),
    anchor: Anchor.optional(),
    organisation: reference.optional(),
  })
  .meta({ id: 'Role', description: 'What somebody is, in the story’s own words.' })
export type Role = z.infer<typeof Role>

/** Person named in the story. */
export const Person = z
  .strictObject({
    id,
    name: Line.describe('The fullest form of the name in the story.'),
    family: Line.optional(),
    given: Line.optional(),
    roles: z.array(Role).min(1).optional(),
    candidates: z
      .array(reference)
      .min(2)
      .optional()
      .describe(
        'The ids of those it could be, where several people of the story bear the name and nothing tells them apart.',
      ),
    mentions,
  })
  .meta({ id: 'Person', description: 'A person of the story.' })
export type Person = z.infer<typeof Person>

/** Organisation named in the story. */
export const Organisation = z
  .strictObject({ id, name: Line, acronym: Line.optional(), parent: reference.optional(), mentions })
  .meta({ id: 'Organisation', description: 'An organisation of the story.' })
export type Organisation = z.infer<typeof Organisation>

/** Place named in the story. */
export const Place = z
  .strictObject({
    id,
    name: Line,
    countryCode: CountryCode.optional(),
    subdivisionCode: SubdivisionCode.optional(),
    geonames: z.int().min(1).optional().describe('Its number in GeoNames.'),
    candidates: z
      .array(z.int().min(1))
      .min(1)
      .optional()
      .describe('The numbers in GeoNames it could be, where it is ambiguous.'),
    within: reference
      .optional()
      .describe('The id of the place it is a part of, told by its direction only: China, for `southwest China`.'),
    mentions,
  })
  .meta({ id: 'Place', description: 'A place of the story.' })
export type Place = z.infer<typeof Place>

/** Time named in the story, as TimeML (TIMEX3). */
export const Time = z
  .strictObject({
    anchor: Anchor,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: Line.optional().describe(
      'The TIMEX3 value: `2024-04-24TMO`, `P2W`; absent when no reference date is known.',
    ),
    start: Line.optional().describe('The first day or moment of the interval meant.'),
    end: Line.optional().describe('The first day or moment after the interval meant.'),
    modifier: z.enum(['start', 'mid', 'end', 'approx', 'before', 'after', 'less', 'more']).optional(),
  })
  .meta({ id: 'Time', description: 'A time named in the story, by TimeML (TIMEX3).' })
export type Time = z.infer<typeof Time>

/** Person, organisation or place that a statement is attributed to. */
export const Speaker = z
  .strictObject({
    mention: Anchor.optional().describe('The words that name the speaker.'),
    person: reference.optional(),
    organisation: reference.optional(),
    place: reference.optional().describe('A place that speaks for its government: `Beijing said`.'),
  })
  .meta({ id: 'Speaker', description: 'Who says something.' })
export type Speaker = z.infer<typeof Speaker>

/** Statement that the story attributes to somebody. */
export const Statement = z
  .strictObject({
    kind: z.enum(['direct', 'partial', 'mixed', 'indirect', 'free indirect', 'reference']),
    content: z.array(Anchor).min(1).describe('What is said, in one span or several.'),
    cue: Anchor.optional().describe('The words that mark it as said: `said`, `according to`.'),
    force: z.enum(['assertion', 'directive', 'question', 'commissive', 'evaluation', 'denial']).optional(),
    speaker: Speaker.optional(),
    speakers: z
      .array(Speaker)
      .min(2)
      .optional()
      .describe('Each of those who say it together; `speaker` has the words for all of them: `Berg and Holm`.'),
    chain: z.array(Speaker).min(1).optional().describe('Through whom it reached the story, the outermost first.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .refine((value) => !Object.is(value, -0))
      .optional()
      .describe('How sure it is, from 0 to 1; absent where a document marks it as said.'),
  })
  .meta({ id: 'Statement', description: 'Something the story tells somebody has said.' })
export type Statement = z.infer<typeof Statement>

/** Annotations of the article: entities, times and statements. */
export const Annotations = z
  .strictObject({
    sentences: z.array(Anchor).min(1).optional(),
    people: z.array(Person).min(1).optional(),
    organisations: z.array(Organisation).min(1).optional(),
    places: z.array(Place).min(1).optional(),
    times: z.array(Time).min(1).optional(),
    statements: z.array(Statement).min(1).optional(),
  })
  .meta({
    id: 'Annotations',
    description: 'What is said inside the article: sentences, people, organisations, places, times, statements.',
  })
export type Annotations = z.infer<typeof Annotations>
