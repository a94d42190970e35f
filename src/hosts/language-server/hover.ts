import { type Hover, MarkupKind } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type AnnotatedStory, detect, explainDatelines, explainLines, type Span, type Story } from 'wirecopy'
import { datelinePlaces, nameOf } from '../inspect/dateline-places'
import { leadOf } from '../inspect/lead-of'
import type { Analysis } from './analysis'
import { rangeOf } from './diagnostics'
import { inlineCode } from './inline-code'
import { mentionsAt, placeText } from './mentions'

/** Returns the hover text at an offset: the part, its value, findings, names and, for copy, the scores. */
export function hoverAt(document: TextDocument, analysis: Analysis, offset: number): Hover | undefined {
  for (const [i, { story, diagnostics }] of analysis.checked.entries()) {
    const part = partAt(story, offset)
    if (!part) continue
    const found = diagnostics.filter(({ span }) => span && isIn(span, offset))
    const lines = [
      part.title,
      ...codesAt(story, part.path),
      ...found.map(({ rule, severity, message }) => `- ${severity} ${inlineCode(rule)}: ${inlineCode(message)}`),
      ...mentions(analysis.annotated()[i], offset),
      ...scores(story, document.getText(), offset),
    ]
    return {
      contents: { kind: MarkupKind.Markdown, value: lines.join('\n') },
      range: rangeOf(document, part.span.start, part.span.end),
    }
  }
  return undefined
}

const isIn = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end

interface Part {
  readonly title: string
  readonly span: Span
  /** Path in the article; absent outside of it. */
  readonly path?: string
}

/** Returns what is known of the place of a dateline at a path, with its code: annotations have only the places of the text. */
function codesAt({ article }: Story, path = ''): string[] {
  const owner = path.replace(/\.(?:text|region|country)$/, '')
  const { place } = datelinePlaces(article).find((one) => one.path === owner) ?? {}
  return place ? [`- ${placeText({ ...place, name: nameOf(place) })}`] : []
}

/** Returns the innermost part at an offset: of the article, set aside, or unread. */
function partAt(story: Story, offset: number): Part | undefined {
  const found = Object.entries(story.spans).filter(([, span]) => isIn(span, offset))
  const [path, span] = found.sort(([, a], [, b]) => a.end - a.start - (b.end - b.start))[0] ?? []
  if (path !== undefined && span) {
    const value = valueAt(story.article, path)
    return { title: `**${path}**${value === undefined ? '' : `\n\n${inlineCode(value)}\n`}`, span, path }
  }
  const dropped = story.dropped.find((one) => isIn(one, offset))
  if (dropped) return { title: `**Not part of the story**: ${inlineCode(dropped.kind)}\n`, span: dropped }
  const unread = story.unread.find((one) => isIn(one, offset))
  return unread && { title: '**Unrecognized text**\n', span: unread }
}

/** Returns the value at a path of an article as text; undefined for a list or record. */
function valueAt(article: object, path: string): string | undefined {
  let value: unknown = article
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = Reflect.get(value, name)
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

const mentions = (story: AnnotatedStory | undefined, offset: number): string[] =>
  story ? mentionsAt(story, offset).map((line) => `- ${line}`) : []

/** Returns the label of a block of copy with its lead, and the score of its dateline. */
function scores(story: Story, text: string, offset: number): string[] {
  if (detect(text) !== 'copy' || story.text !== text) return []
  const line = explainLines(text).find((block) => isIn(block, offset))
  const label =
    line?.label === undefined ? [] : [`- label \`${line.label}\`, ${leadOf(line)}${featureList(line.features)}`]
  const span = story.spans['dateline.text']
  if (!span || !isIn(span, offset)) return label
  const [reading] = explainDatelines(text).find((block) => isIn(block, span.start))?.readings ?? []
  const dateline = reading ? [`- dateline: score ${reading.score}${featureList(reading.features)}`] : []
  return [...label, ...dateline]
}

const featureList = (features: readonly { readonly name: string; readonly weight: number }[]): string =>
  features.length === 0
    ? ''
    : ` (${features
        .slice(0, 4)
        .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight}`)
        .join(', ')})`
