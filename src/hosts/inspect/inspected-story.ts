import { type AnnotateOptions, annotate, type Diagnostic, type Story } from 'wirecopy'
import { annotationHighlights } from './annotation-highlights'
import type { Highlight } from './highlight'
import { type LocatedFinding, locatedFindings } from './located-findings'
import { type Segment, segmentsOf } from './segments'
import { storyHighlights } from './story-highlights'

/** Annotated story with its findings, and its copy cut at the ends of all highlights. */
export interface InspectedStory {
  readonly story: Story
  readonly findings: readonly LocatedFinding[]
  readonly segments: readonly Segment[]
}

/** Returns a story with what `inspect` shows of it. */
export function inspectStory(
  given: Story,
  findings: readonly Diagnostic[],
  options: AnnotateOptions = {},
): InspectedStory {
  const story = annotate(given, options)
  const highlights = [...storyHighlights(story), ...annotationHighlights(story), ...findings.flatMap(findingHighlight)]
  return {
    story,
    findings: locatedFindings(story.text, findings),
    segments: segmentsOf(story.text.length, highlights),
  }
}

const findingHighlight = ({ span, rule, severity, message }: Diagnostic): Highlight[] =>
  span ? [{ from: span.start, to: span.end, part: 'finding', path: severity, value: message, rule }] : []
