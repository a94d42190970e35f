import * as z from 'zod'
import type * as types from '../index'
import { CountryCode, SubdivisionCode } from './dateline'
import type { Same } from './same'
import { Line, Text } from './text'

const at = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)

/**
 * Span of a text of the article, half-open, in UTF-16 units, with the words in it.
 * If the text now has other words in the span, it was edited after annotation.
 */
export const Anchor = z
  .strictObject({
    path: Line.describe('The path of the text: `body.3.text`.'),
    start: at,
    end: at,
    text: Text.describe('The words of the span.'),
  })
  .meta({ id: 'Anchor', description: 'A span of a text of the article: half-open, in UTF-16 units.' })
export type Anchor = types.Anchor
true satisfies Same<types.Anchor, z.infer<typeof Anchor>>

const id = Line.describe('The id inside this article.')
const mentions = z
  .array(Anchor)
  .default([])
  .describe('The mentions in order; empty if a document names the entity without a place in the text.')
const reference = Line.describe('The id of an entry of the annotations.')

/** Position or office of somebody, in the story’s own words: `mayor of Lisbon`. */
export const Role = z
  .strictObject({
    text: Line.describe('The words of the story: `general secretary of the Communist Party`.'),
    anchor: Anchor.optional(),
    organisation: reference.optional(),
  })
  .meta({ id: 'Role', description: 'The position or office of a person, in the story’s own words.' })
export type Role = types.Role
true satisfies Same<types.Role, z.infer<typeof Role>>

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
        'The ids of the people that a family name may mean, if several in the story have it and nothing decides.',
      ),
    mentions,
  })
  .meta({ id: 'Person', description: 'A person named in the story.' })
export type Person = types.Person
true satisfies Same<types.Person, z.infer<typeof Person>>

/** Organisation named in the story. */
export const Organisation = z
  .strictObject({ id, name: Line, acronym: Line.optional(), parent: reference.optional(), mentions })
  .meta({ id: 'Organisation', description: 'An organisation named in the story.' })
export type Organisation = types.Organisation
true satisfies Same<types.Organisation, z.infer<typeof Organisation>>

/** Place named in the story. */
export const Place = z
  .strictObject({
    id,
    name: Line,
    countryCode: CountryCode.optional(),
    subdivisionCode: SubdivisionCode.optional(),
    geonames: z.int().min(1).optional().describe('The number in GeoNames.'),
    candidates: z
      .array(z.int().min(1))
      .min(1)
      .optional()
      .describe('The possible numbers in GeoNames, if the place is ambiguous.'),
    within: reference
      .optional()
      .describe('The id of the place of which a part is named by its direction: that of China for `southwest China`.'),
    aliases: z.array(Anchor).min(1).optional().describe('The descriptions in the story that refer to it: `the city`.'),
    mentions,
  })
  .meta({ id: 'Place', description: 'A place named in the story.' })
export type Place = types.Place
true satisfies Same<types.Place, z.infer<typeof Place>>

/** Time named in the story, with its value in the notation of TimeML (TIMEX3). */
export const Time = z
  .strictObject({
    anchor: Anchor,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: Line.optional().describe(
      'The TIMEX3 value: `2024-04-24TMO`, `P2W`; absent when no reference date is known.',
    ),
    start: Line.optional().describe('The first day or moment of the interval.'),
    end: Line.optional().describe('The first day or moment after the interval.'),
    modifier: z.enum(['start', 'mid', 'end', 'approx', 'before', 'after', 'less', 'more']).optional(),
  })
  .meta({ id: 'Time', description: 'A time named in the story, by TimeML (TIMEX3).' })
export type Time = types.Time
true satisfies Same<types.Time, z.infer<typeof Time>>

/** Person, organisation or place that a statement is attributed to. */
export const Speaker = z
  .strictObject({
    mention: Anchor.optional().describe('The words that name the speaker.'),
    person: reference.optional(),
    organisation: reference.optional(),
    place: reference.optional().describe('A place that speaks for its government: `Beijing said`.'),
  })
  .meta({ id: 'Speaker', description: 'The person, organisation or place that a statement is attributed to.' })
export type Speaker = types.Speaker
true satisfies Same<types.Speaker, z.infer<typeof Speaker>>

/** Statement that the story attributes to somebody. */
export const Statement = z
  .strictObject({
    kind: z.enum(['direct', 'partial', 'mixed', 'indirect', 'free indirect', 'reference']),
    content: z.array(Anchor).min(1).describe('The content of the statement, in one span or several.'),
    cue: Anchor.optional().describe('The words that mark the statement: `said`, `according to`.'),
    force: z.enum(['assertion', 'directive', 'question', 'commissive', 'evaluation', 'denial']).optional(),
    speaker: Speaker.optional(),
    speakers: z
      .array(Speaker)
      .min(2)
      .optional()
      .describe('Each of several joint speakers; `speaker` has the words for all of them: `Berg and Holm`.'),
    chain: z
      .array(Speaker)
      .min(1)
      .optional()
      .describe('The sources between the speaker and the story, the outermost first.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .refine((value) => !Object.is(value, -0))
      .optional()
      .describe('The confidence, from 0 to 1; absent if a document marks the statement.'),
  })
  .meta({ id: 'Statement', description: 'A statement that the story attributes to somebody.' })
export type Statement = types.Statement
true satisfies Same<types.Statement, z.infer<typeof Statement>>

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
    description: 'Annotations of the article: sentences, people, organisations, places, times, statements.',
  })
export type Annotations = types.Annotations
true satisfies Same<types.Annotations, z.infer<typeof Annotations>>
