import { annotate, type Diagnostic, type Story, validate } from 'wirecopy'
import { annotationHighlights } from '../../../src/hosts/inspect/annotation-highlights'
import type { Highlight } from '../../../src/hosts/inspect/highlight'
import { listSpans } from './list-spans'
import type { ArticleSpans } from './messages'

/** Annotated story with what the page shows of it. */
interface AnnotatedPage {
  readonly story: Story
  readonly highlights: readonly Highlight[]
  readonly findings: readonly Diagnostic[]
  readonly spans: ArticleSpans
}

/** Returns a story with its annotations, their spans in the copy, and the findings of the recommended rules. */
export function annotateStory(parsed: Story): AnnotatedPage {
  const story = annotate(parsed)
  return { story, highlights: annotationHighlights(story), findings: validate(story), spans: listSpans(story) }
}
