import type { Reader } from '../../reader'
import type { JoinedText } from '../../source'
import type { AuthorsCandidate } from './dateline-candidate'

/** Adds the authors named in a dateline as the byline of the story, unless it already has one. */
export function addDatelineAuthors(
  reader: Reader,
  joined: JoinedText,
  { start, end, names, job }: AuthorsCandidate,
): void {
  const { builder } = reader
  if (builder.article.byline) return
  builder.article.byline = {
    text: builder.addField('byline.text', joined, start, end),
    authors: names.map((name, index) => {
      const at = `byline.authors.${index}`
      return {
        kind: 'person',
        name: builder.addField(`${at}.name`, joined, name.start, name.end),
        ...(job && { jobTitle: builder.addField(`${at}.jobTitle`, joined, job.start, job.end) }),
      }
    }),
  }
}
