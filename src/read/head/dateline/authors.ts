import type { Reader } from '../../reader'
import type { Joined } from '../../source'
import type { AuthorsReading } from './reading'

/** The authors that a dateline names are the story’s byline, if it has no other. */
export function putAuthors(reader: Reader, joined: Joined, { start, end, names, job }: AuthorsReading): void {
  const { draft } = reader
  if (draft.article.byline) return
  draft.article.byline = {
    text: draft.put('byline.text', joined, start, end),
    authors: names.map((name, index) => {
      const at = `byline.authors.${index}`
      return {
        kind: 'person',
        name: draft.put(`${at}.name`, joined, name.start, name.end),
        ...(job && { jobTitle: draft.put(`${at}.jobTitle`, joined, job.start, job.end) }),
      }
    }),
  }
}
