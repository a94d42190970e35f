import type { RecordFault, SourceRecord } from '../input/source-record'
import type { StoryFacts } from './story-facts'

/** Finding of a check: rule, severity, path in the article, message. */
export type StoryFinding = readonly [rule: string, severity: string, path: string, message: string]

/** One story of a record, converted; or the reason why it is not. */
export interface ConvertedStory {
  /** Index of the record in its batch. */
  readonly record: number
  /** Number of the story in its record, from 1. */
  readonly part: number
  /** The id of the record; made from input and number if it has none. */
  readonly id: string
  /** File name of the id without its ending: safe on every file system, different for different ids. */
  readonly stem: string
  /** The day of the story, if one is known. */
  readonly date?: string
  /** The outputs: by the shape, a text for each format, one line, or the rows of each table. Empty for an error. */
  readonly texts: readonly string[]
  readonly findings: readonly StoryFinding[]
  /** Absent for an error. */
  readonly facts?: StoryFacts
  readonly error?: RecordFault
}

/** What is sent to a converter. */
export interface RecordToConvert extends SourceRecord {
  /** The id of a record that has none of its own; default: input and number. */
  readonly defaultId?: string
}

/** Returns the id of a record that has none of its own. */
export const defaultIdOf = ({ kind, input, number, defaultId }: RecordToConvert): string =>
  defaultId ?? (number === 0 || kind === 'document' ? input : `${input}#${number}`)
