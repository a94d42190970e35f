import type { CountryCode, SubdivisionCode } from './dateline'
import type { Line, Text } from './text'

/**
 * Span of a text of the article, half-open, in UTF-16 units, with the words in it.
 * If the text now has other words in the span, it was edited after annotation.
 */
export interface Anchor {
  /** The path of the text: `body.3.text`. */
  path: Line
  /** Offset of the first character in the text, in UTF-16 units. */
  start: number
  /** Offset after the last character, in UTF-16 units. */
  end: number
  /** The words of the span. */
  text: Text
}

/** Position or office of somebody, in the story’s own words: `mayor of Lisbon`. */
export interface Role {
  /** The words of the story: `general secretary of the Communist Party`. */
  text: Line
  /** The place of the words in the article. */
  anchor?: Anchor | undefined
  /** The id of the organisation that the role is in. */
  organisation?: Line | undefined
}

/** Person named in the story. */
export interface Person {
  /** The id inside this article. */
  id: Line
  /** The fullest form of the name in the story. */
  name: Line
  /** The family name. */
  family?: Line | undefined
  /** The given names. */
  given?: Line | undefined
  /** The positions of the person, as the story states them. */
  roles?: Role[] | undefined
  /** The ids of the people that a family name may mean, if several in the story have it and nothing decides. */
  candidates?: Line[] | undefined
  /** The mentions in order; empty if a document names the entity without a place in the text. */
  mentions: Anchor[]
}

/** Organisation named in the story. */
export interface Organisation {
  /** The id inside this article. */
  id: Line
  /** The fullest form of the name in the story. */
  name: Line
  /** The acronym that the story uses: `WHO`. */
  acronym?: Line | undefined
  /** The id of the organisation that it is part of. */
  parent?: Line | undefined
  /** The mentions in order; empty if a document names the entity without a place in the text. */
  mentions: Anchor[]
}

/** Place named in the story. */
export interface Place {
  /** The id inside this article. */
  id: Line
  /** The name in the story. */
  name: Line
  /** The country, by ISO 3166-1. */
  countryCode?: CountryCode | undefined
  /** The state or province, by ISO 3166-2. */
  subdivisionCode?: SubdivisionCode | undefined
  /** The number in GeoNames. */
  geonames?: number | undefined
  /** The possible numbers in GeoNames, if the place is ambiguous. */
  candidates?: number[] | undefined
  /** The id of the place of which a part is named by its direction: that of China for `southwest China`. */
  within?: Line | undefined
  /** The descriptions in the story that refer to it: `the city`. */
  aliases?: Anchor[] | undefined
  /** The mentions in order; empty if a document names the entity without a place in the text. */
  mentions: Anchor[]
}

/** Time named in the story, with its value in the notation of TimeML (TIMEX3). */
export interface Time {
  /** The words that name the time, with their place. */
  anchor: Anchor
  /** The type by TimeML. */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** The TIMEX3 value: `2024-04-24TMO`, `P2W`; absent when no reference date is known. */
  value?: Line | undefined
  /** The first day or moment of the interval. */
  start?: Line | undefined
  /** The first day or moment after the interval. */
  end?: Line | undefined
  /** A restriction of the value: `approx` for “about noon”. */
  modifier?: 'start' | 'mid' | 'end' | 'approx' | 'before' | 'after' | 'less' | 'more' | undefined
}

/** Person, organisation or place that a statement is attributed to. */
export interface Speaker {
  /** The words that name the speaker. */
  mention?: Anchor | undefined
  /** The id of the person. */
  person?: Line | undefined
  /** The id of the organisation. */
  organisation?: Line | undefined
  /** A place that speaks for its government: `Beijing said`. */
  place?: Line | undefined
}

/** Statement that the story attributes to somebody. */
export interface Statement {
  /** Kind of speech: quoted, partly quoted, reported. */
  kind: 'direct' | 'partial' | 'mixed' | 'indirect' | 'free indirect' | 'reference'
  /** The content of the statement, in one span or several. */
  content: Anchor[]
  /** The words that mark the statement: `said`, `according to`. */
  cue?: Anchor | undefined
  /** Purpose of the statement: an assertion, a question, a denial. */
  force?: 'assertion' | 'directive' | 'question' | 'commissive' | 'evaluation' | 'denial' | undefined
  /** The speaker, if the story names one. */
  speaker?: Speaker | undefined
  /** Each of several joint speakers; `speaker` has the words for all of them: `Berg and Holm`. */
  speakers?: Speaker[] | undefined
  /** The sources between the speaker and the story, the outermost first. */
  chain?: Speaker[] | undefined
  /** The confidence, from 0 to 1; absent if a document marks the statement. */
  confidence?: number | undefined
}

/** Annotations of the article: entities, times and statements. */
export interface Annotations {
  /** Sentences of the article, in order. */
  sentences?: Anchor[] | undefined
  /** People that the article names. */
  people?: Person[] | undefined
  /** Organisations that the article names. */
  organisations?: Organisation[] | undefined
  /** Places that the article names. */
  places?: Place[] | undefined
  /** Times that the article names, with their values. */
  times?: Time[] | undefined
  /** Statements with their speakers: quotations and reported speech. */
  statements?: Statement[] | undefined
}
