import { annotate, type Diagnostic, type Story, validate } from 'wirecopy'
import { annotationMarks } from '../../../src/hosts/inspect/annotation-marks'
import type { Mark } from '../../../src/hosts/inspect/mark'
import { listSpans } from './list-spans'
import type { ArticleSpans } from './messages'

/** Annotated story with what the page shows of it. */
interface AnnotatedPage {
  readonly story: Story
  readonly marks: readonly Mark[]
  readonly findings: readonly Diagnostic[]
  readonly spans: ArticleSpans
}

/** Returns a story with its annotations, their spans in the copy, and the findings of the recommended rules. */
export function annotateStory(parsed: Story): AnnotatedPage {
  const story = annotate(parsed)
  return { story, marks: annotationMarks(story), findings: validate(story), spans: listSpans(story) }
}
