import { type Anchor, type Story, sourceSpans } from 'wirecopy'
import type { ArticleSpans } from './messages'

/** Returns the spans that light up for each entry of the lists: people, places, times and statements, by path. */
export function listSpans(story: Story): ArticleSpans {
  const { annotations = {} } = story.article
  const spans: Record<string, readonly { start: number; end: number }[]> = {}
  const add = (path: string, anchors: readonly (Anchor | undefined)[]): void => {
    spans[path] = anchors.flatMap((anchor) => (anchor ? sourceSpans(story, anchor.path, anchor.start, anchor.end) : []))
  }
  annotations.people?.forEach(({ mentions }, index) => {
    add(`people.${index}`, mentions)
  })
  annotations.organisations?.forEach(({ mentions }, index) => {
    add(`organisations.${index}`, mentions)
  })
  annotations.places?.forEach(({ mentions }, index) => {
    add(`places.${index}`, mentions)
  })
  annotations.times?.forEach(({ anchor }, index) => {
    add(`times.${index}`, [anchor])
  })
  annotations.statements?.forEach(({ content, cue, speaker }, index) => {
    add(`statements.${index}`, [...content, cue, speaker?.mention])
  })
  for (const [path, span] of Object.entries(story.spans)) spans[path] ??= [span]
  return spans
}
