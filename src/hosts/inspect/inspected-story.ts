import { type AnnotateOptions, annotate, type Diagnostic, type Story } from 'wirecopy'
import { annotationHighlights } from './annotation-highlights'
import { type Segment, segmentsOf } from './segments'
import { storyHighlights } from './story-highlights'

/** Annotated story with its findings, and its copy cut at the ends of all highlights. */
export interface InspectedStory {
  readonly story: Story
  readonly findings: readonly Diagnostic[]
  readonly segments: readonly Segment[]
}

/** Returns a story with what `inspect` shows of it. */
export function inspectStory(
  given: Story,
  findings: readonly Diagnostic[],
  options: AnnotateOptions = {},
): InspectedStory {
  const story = annotate(given, options)
  return {
    story,
    findings,
    segments: segmentsOf(story.text.length, [...storyHighlights(story), ...annotationHighlights(story)]),
  }
}
