import { type Anchor, type AnnotatedStory, type Place, type Span, type Speaker, sourceSpan } from 'wirecopy'
import { inlineCode } from './inline-code'

/** Returns the span of an annotation in the source; undefined if it has none. */
export const anchorSpan = (story: AnnotatedStory, { path, start, end }: Anchor): Span | undefined =>
  sourceSpan(story, path, { start, end })

/** Place of the text or of a dateline. */
type NamedPlace = Pick<Place, 'name' | 'countryCode' | 'subdivisionCode'>

/** Returns what the annotations say of a place of the source, in Markdown, one line each. */
export function mentionsAt(story: AnnotatedStory, offset: number): string[] {
  const { people = [], organisations = [], places = [], times = [], statements = [] } = story.article.annotations
  const isHere = (anchor: Anchor): boolean => {
    const span = anchorSpan(story, anchor)
    return span !== undefined && span.start <= offset && offset < span.end
  }
  return [
    ...people
      .filter(({ mentions }) => mentions.some(isHere))
      .map(
        ({ name, roles = [] }) =>
          `person ${inlineCode(name)}${roles.map(({ text }) => `, ${inlineCode(text)}`).join('')}`,
      ),
    ...organisations
      .filter(({ mentions }) => mentions.some(isHere))
      .map(
        ({ name, acronym }) =>
          `organisation ${inlineCode(name)}${acronym === undefined ? '' : `, ${inlineCode(acronym)}`}`,
      ),
    ...places.filter(({ mentions }) => mentions.some(isHere)).map(placeText),
    ...times
      .filter(({ anchor }) => isHere(anchor))
      .map(
        ({ anchor, type, value }) =>
          `time ${inlineCode(anchor.text)}: ${type.toLowerCase()} ${value === undefined ? 'without a value' : inlineCode(value)}`,
      ),
    ...statements
      .filter(({ content, cue }) => content.some(isHere) || (cue && isHere(cue)))
      .map(({ kind, speaker, confidence }) => {
        const score = confidence === undefined ? '' : `, confidence ${confidence}`
        return `${kind} statement${speaker ? ` by ${inlineCode(speakerName(speaker))}` : ''}${score}`
      }),
  ]
}

/** Returns a place with its code: "place `Porto`, `PT`" */
export function placeText({ name, countryCode, subdivisionCode }: NamedPlace): string {
  const code = subdivisionCode ?? countryCode
  return `place ${inlineCode(name)}${code === undefined ? '' : `, ${inlineCode(code)}`}`
}

const speakerName = ({ mention, person, organisation, place }: Speaker): string =>
  person ?? organisation ?? place ?? mention?.text ?? 'somebody'
