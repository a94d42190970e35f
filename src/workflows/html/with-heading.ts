import type { Article } from '../../article'
import type { Story } from '../../diagnostics/story'
import type { VisiblePage } from '../../formats/html'
import type { Span } from '../../text/span'
import { isFree, withoutText } from './without-text'

/**
 * Returns a story whose headline is the heading that the page marks as its title.
 * The parser sees only the text, and may take the site’s name or the standfirst for the headline. A false headline becomes boilerplate if
 * it is above the heading, the subheadline or a summary if below. A heading of several lines, or inside another field, changes nothing.
 */
export function withHeading(read: Story, shown: VisiblePage): Story {
  const line = shown.lines.find(({ block }) => block === shown.heading)
  const text = line?.block.texts.text?.text
  if (!line || !text || /[\n\t]/.test(text) || read.spans.headline?.start === line.start) return read
  const span = { start: line.start, end: line.start + text.length }
  return isFree(read, span) ? withHeadline(withoutText(read, span), text, span) : read
}

/** Returns a story with another headline. */
function withHeadline(read: Story, text: string, span: Span): Story {
  const article: Article = { ...read.article, headline: text }
  const spans: Record<string, Span> = { ...read.spans, headline: span }
  const old = read.article.headline
  const place = read.spans.headline
  const dropped = [...read.dropped]
  if (old !== undefined && place)
    if (place.start < span.start) dropped.push({ kind: 'site', ...place })
    else if (article.subheadline === undefined) {
      article.subheadline = old
      spans.subheadline = place
    } else {
      const summaries = [...(article.summaries ?? []), { text: old }]
      article.summaries = summaries
      spans[`summaries.${summaries.length - 1}.text`] = place
    }
  return {
    ...read,
    article,
    spans,
    dropped: dropped.sort((a, b) => a.start - b.start),
    diagnostics: read.diagnostics.filter(({ path }) => path !== 'headline'),
  }
}
