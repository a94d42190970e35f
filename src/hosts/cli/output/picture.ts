import { styleText } from 'node:util'
import type { Highlight, HighlightPart } from '../../inspect/highlight'
import type { InspectedStory } from '../../inspect/inspected-story'
import { legendParts } from '../../inspect/legend-parts'
import { type LocatedFinding, placeOf } from '../../inspect/located-findings'
import { startOf, timeline } from '../../inspect/timeline'
import { diagnosticText, outlineOf } from './outline'
import { cut, NAMES, type Painter, row } from './outline-text'
import { oneLine, safeText } from './terminal'

type Styles = Extract<Parameters<typeof styleText>[0], readonly unknown[]>

/** Styles of the parts in a terminal. */
const styles: Readonly<Record<HighlightPart, Styles>> = {
  headline: ['bold', 'blue'],
  heading: ['blue'],
  slugline: ['gray'],
  byline: ['magenta'],
  dateline: ['green'],
  stamp: ['yellow'],
  note: ['yellow'],
  restriction: ['bold', 'red'],
  body: [],
  signoff: ['magenta'],
  metadata: ['gray'],
  boilerplate: ['gray', 'strikethrough'],
  unread: ['gray', 'italic'],
  envelope: ['gray'],
  repair: ['black', 'bgYellow'],
  person: ['magenta'],
  organisation: ['blue'],
  place: ['cyan'],
  time: ['yellow'],
  statement: ['underline'],
  cue: ['italic'],
  finding: ['red', 'underline'],
}

/**
 * Returns a story as a picture for the terminal: its copy with a part beside each line and `!` where a finding begins, its outline, findings
 * and times, and for a terminal with colours what they stand for.
 */
export function pictureOf(inspected: InspectedStory, title: string, isColourful: boolean): string {
  const { story, findings } = inspected
  const paint: Painter = (style, text) => (isColourful ? styleText(style, text, { validateStream: false }) : text)
  const times = timeline(story.article.annotations ?? {}).map((time, index) => {
    const facts = `${startOf(time) ?? '–'}  ${cut(time.anchor.text)}  ${paint('gray', time.value ?? 'no value')}`
    return row(index === 0 ? 'timeline' : '', facts, paint)
  })
  return [
    paint('bold', oneLine(title)),
    ...copyLines(inspected, isColourful),
    '',
    outlineOf({ ...story, diagnostics: [] }, 'outline', isColourful).trimEnd(),
    ...findings.map((finding, index) => row(index === 0 ? 'findings' : '', findingText(finding, paint), paint)),
    ...times,
    ...(isColourful ? [row('colours', legendParts.map((part) => styled(part, [part], true)).join(' '), paint)] : []),
    '',
  ].join('\n')
}

/** Returns the lines of the copy, each with the part that begins in it. */
function copyLines({ story, segments }: InspectedStory, isColourful: boolean): string[] {
  const lines: { names: string[]; text: string; hasFinding: boolean }[] = [{ names: [], text: '', hasFinding: false }]
  const named = new Set<Highlight>()
  for (const { start, end, highlights } of segments) {
    const pieces = story.text.slice(start, end).split(/\r\n|\r|\n/)
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) lines.push({ names: [], text: '', hasFinding: false })
      const line = lines.at(-1)
      if (!line) continue
      line.hasFinding ||= index === 0 && highlights.some(({ part, from }) => part === 'finding' && from === start)
      if (piece !== '') for (const highlight of highlights) addName(line.names, highlight, named)
      const parts = highlights.map(({ part }) => part)
      line.text += styled(safeText(piece), parts, isColourful)
    }
  }
  return lines.map(({ names, text, hasFinding }) =>
    `${hasFinding ? '!' : ' '} ${cut(names.join(' '), NAMES).padEnd(NAMES)} ${text}`.trimEnd(),
  )
}

/** Adds the name of a part where it begins: of the article, or of what is outside of it. */
function addName(names: string[], highlight: Highlight, named: Set<Highlight>): void {
  if (highlight.rule === 'annotate' || highlight.part === 'finding' || named.has(highlight)) return
  named.add(highlight)
  if (!names.includes(highlight.part)) names.push(highlight.part)
}

function styled(text: string, parts: readonly HighlightPart[], isColourful: boolean): string {
  const all = parts.flatMap((part) => styles[part])
  return isColourful && text !== '' && all.length > 0 ? styleText(all, text, { validateStream: false }) : text
}

function findingText(finding: LocatedFinding, paint: Painter): string {
  const place = placeOf(finding)
  return `${place === '' ? '' : `${place} `}${diagnosticText(finding, paint)}`
}

/** Returns the title of a story: its file, and its number if the file has several. */
export const titleOf = (file: string, number: number, count: number): string =>
  count > 1 ? `${file}, story ${number}` : file
