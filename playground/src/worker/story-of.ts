import { parse, type Story } from 'wirecopy'
import type { ReadingOptions } from './messages'

/** Matches the openings of documents and mails, and of some copy: the rest is copy for sure. */
const mayBeDocument = /^[\s\uFEFF]*(?:[<{[]|---|\+\+\+|From |[\w-]{1,80}:)/i

/** Returns the story of a copy, or the first story of a document in another format. */
export async function storyOf(text: string, options: ReadingOptions): Promise<Story> {
  if (!mayBeDocument.test(text)) return parse(text, options)
  const { detect } = await import('./detect-format')
  if (detect(text) === 'copy') return parse(text, options)
  const { readDocument } = await import('./read-document')
  // a document without a story, or one that is not finished yet, is shown as the copy that it is
  return (await readDocument(text).catch(() => undefined)) ?? parse(text, options)
}
