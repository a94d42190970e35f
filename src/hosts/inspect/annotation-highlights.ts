import { type Anchor, type Annotations, type Person, type Place, type Speaker, type Story, sourceSpans } from 'wirecopy'
import type { Highlight, HighlightPart } from './highlight'
import { inOneLine } from './value-at'

/** Returns the spans of people, organisations, places, times and statements in the copy. */
export function annotationHighlights(story: Story): Highlight[] {
  const { annotations = {} } = story.article
  const highlights: Highlight[] = []
  const add = (
    anchor: Anchor,
    part: HighlightPart,
    path: string,
    value: unknown,
    more: Partial<Highlight> = {},
  ): void => {
    for (const { start, end } of sourceSpans(story, anchor.path, anchor.start, anchor.end))
      highlights.push({ from: start, to: end, part, path, value: inOneLine(value), rule: 'annotate', ...more })
  }
  addStatements(annotations, add)
  annotations.people?.forEach((person, index) => {
    for (const mention of person.mentions)
      add(mention, 'person', `annotations.people.${index}`, personValue(person), doubtOf(person.candidates))
  })
  annotations.organisations?.forEach(({ name, acronym, mentions }, index) => {
    const value = acronym ? `${name} (${acronym})` : name
    for (const mention of mentions) add(mention, 'organisation', `annotations.organisations.${index}`, value)
  })
  annotations.places?.forEach((place, index) => {
    for (const mention of place.mentions)
      add(mention, 'place', `annotations.places.${index}`, placeValue(place), doubtOf(place.candidates))
  })
  annotations.times?.forEach(({ anchor, type, value }, index) => {
    add(anchor, 'time', `annotations.times.${index}`, value ? `${type} ${value}` : `${type} without a value`)
  })
  return highlights
}

type Add = (anchor: Anchor, part: HighlightPart, path: string, value: unknown, more?: Partial<Highlight>) => void

function addStatements({ statements = [] }: Annotations, add: Add): void {
  statements.forEach(({ kind, content, cue, speaker, confidence }, index) => {
    const path = `annotations.statements.${index}`
    const value = `${kind}, by ${speakerName(speaker)}`
    const score = confidence === undefined ? {} : { score: `confidence ${confidence}` }
    for (const anchor of content) add(anchor, 'statement', path, value, score)
    if (cue) add(cue, 'cue', path, value, score)
  })
}

const speakerName = (speaker: Speaker | undefined): string =>
  speaker?.mention?.text ?? speaker?.person ?? speaker?.organisation ?? speaker?.place ?? 'nobody named'

const personValue = ({ name, roles = [] }: Person): string => [name, ...roles.map(({ text }) => text)].join(', ')

const placeValue = ({ name, countryCode, subdivisionCode, geonames }: Place): string =>
  [name, subdivisionCode ?? countryCode, geonames].filter((each) => each !== undefined).join(', ')

const doubtOf = (candidates: readonly (string | number)[] | undefined): Partial<Highlight> =>
  candidates && candidates.length > 1 ? { doubt: `one of ${candidates.join(', ')}` } : {}
