import type { Annotations } from 'wirecopy'
import { cellsOf } from './cells'
import { beside, cut, type Painter, row, WIDTH } from './outline-text'
import { formatCount } from './terminal'

type Statement = NonNullable<Annotations['statements']>[number]
type Person = NonNullable<Annotations['people']>[number]

/** Returns the lines of an outline on annotations: people with roles, organisations, places, times, and who says what. */
export function annotationLines(annotations: Annotations, paint: Painter): string[] {
  const { sentences = [], people = [], organisations = [], places = [], times = [], statements = [] } = annotations
  const list = (name: string, texts: readonly string[]): string[] =>
    texts.map((text, i) => row(i === 0 ? name : '', text, paint))
  const mentioned = (
    text: string,
    mentions: readonly unknown[],
    facts: readonly (string | undefined)[] = [],
  ): string => {
    const known = facts.filter((fact) => fact !== undefined)
    const count = mentions.length > 1 ? [`${mentions.length} mentions`] : []
    return beside(text, [...known, ...count].join(', '), paint)
  }
  return [
    ...(sentences.length > 0 ? [row('sentences', formatCount(sentences.length, 'sentence'), paint)] : []),
    ...list(
      'people',
      people.map((one) => mentioned(one.name, one.mentions, rolesOf(one))),
    ),
    ...list(
      'organisations',
      organisations.map((one) => mentioned(one.name, one.mentions, [one.acronym])),
    ),
    ...list(
      'places',
      places.map((one) => mentioned(one.name, one.mentions, [one.subdivisionCode ?? one.countryCode])),
    ),
    ...list(
      'times',
      times.map(({ anchor, type, value }) => mentioned(anchor.text, [], [value ?? type.toLowerCase()])),
    ),
    ...list(
      'statements',
      statements.map((one) => statementText(one, annotations, paint)),
    ),
  ]
}

const rolesOf = ({ roles = [] }: Person): string[] => roles.map(({ text }) => text)

/** Returns a statement as its speaker and what is said: `Rui Costa: "We lost two days,"  direct` */
function statementText({ kind, content, speaker }: Statement, annotations: Annotations, paint: Painter): string {
  const { people = [], organisations = [], places = [] } = annotations
  const id = speaker?.person ?? speaker?.organisation ?? speaker?.place
  const known = [...people, ...organisations, ...places].find((one) => one.id === id)
  const name = cut(known?.name ?? speaker?.mention?.text ?? '', Math.min(32, WIDTH / 2))
  const taken = (name === '' ? 0 : cellsOf(name) + ': '.length) + `  ${kind}`.length
  const said = cut(content.map(({ text }) => text).join(' … '), Math.max(8, WIDTH - taken))
  return `${name === '' ? '' : `${paint('bold', name)}: `}${said}  ${paint('gray', kind)}`
}
