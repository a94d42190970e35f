import type { Current } from './current'
import type { MergeReader } from './merge-texts'
import type { Answer, Request } from './messages'

/**
 * Returns the answer to any request but `parse`; undefined for one about the copy before a copy was read.
 * It loads after the first colours, and each kind of request loads what it needs when it is first made.
 */
export async function answerRequest(
  request: Exclude<Request, { readonly kind: 'parse' }>,
  current: Current | undefined,
  readStory: MergeReader,
): Promise<Answer | undefined> {
  const { id } = request
  switch (request.kind) {
    case 'open': {
      const { decodeFile } = await import('./decode-file')
      return { kind: 'opened', id, text: await decodeFile(request.bytes) }
    }
    case 'fix': {
      const { fixCopy } = await import('./fix-copy')
      return { kind: 'fixed', id, ...fixCopy(request.text, request.fixes) }
    }
    case 'merge': {
      const { mergeTexts } = await import('./merge-texts')
      return { kind: 'merged', id, merged: await mergeTexts(request, readStory) }
    }
    case 'write': {
      if (!current) return undefined
      const { writeFormat } = await import('./write-format')
      return { kind: 'written', id, written: await writeFormat(current.story.article, request) }
    }
    case 'compare': {
      if (!current) return undefined
      const { compareReadings } = await import('./compare-readings')
      return { kind: 'compared', id, differences: compareReadings(current.text, current.options, request.other) }
    }
  }
}
