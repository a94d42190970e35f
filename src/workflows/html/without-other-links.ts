import type { Story } from '../../diagnostics/story'
import { partitionPoint } from '../../text/partition-point'
import type { Span } from '../../text/span'

/**
 * Returns a story without reports of links left out elsewhere than in its body: only the body has links, so nothing is lost.
 *
 * Not reported: `By <a href="/authors/jane">Jane Doe</a>` as a byline. Reported: the same link in a paragraph.
 */
export function withoutOtherLinks(story: Story): Story {
  const { diagnostics } = story
  if (!diagnostics.some(isDroppedLink)) return story
  const texts = topTexts(story.spans)
  const isOfBody = ({ end }: Span): boolean => {
    // the text that the tag of the link is in, or that begins after it
    const next = partitionPoint(0, texts.length, (i) => (texts[i]?.end ?? 0) <= end)
    return texts[next]?.isBody ?? true
  }
  return { ...story, diagnostics: diagnostics.filter((one) => !isDroppedLink(one) || !one.span || isOfBody(one.span)) }
}

const isDroppedLink = ({ rule }: { readonly rule: string }): boolean => rule === 'document/link-dropped'

/** Returns the texts of a story that lie in no other, in the order of the source. */
function topTexts(spans: Story['spans']): (Span & { readonly isBody: boolean })[] {
  let reach = -1
  return Object.entries(spans)
    .map(([path, span]) => ({ ...span, isBody: path.startsWith('body.') }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isTop = end > reach
      reach = Math.max(reach, end)
      return isTop
    })
}
