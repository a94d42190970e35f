import { parse, type Story } from 'wirecopy'
import { storyHighlights } from '../../../src/hosts/inspect/story-highlights'
import type { Answer, ReadingOptions, Request } from './messages'

/*
 * The worker reads the copy. It parses first, so that the parts have their colours at once; what takes longer to load or to run comes
 * later, each as a module of its own, and is left out if a newer copy has come in the meantime.
 */

/** Copy that was read last, with its story once it is annotated. */
interface Current {
  readonly id: number
  readonly text: string
  readonly options: ReadingOptions
  story: Story
}

/** Matches the openings of documents and mails, and of some copy: the rest is copy for sure. */
const mayBeDocument = /^[\s\uFEFF]*(?:[<{[]|---|\+\+\+|From |[\w-]{1,80}:)/i

let current: Current | undefined
let newest = 0

const answer = (message: Answer): void => postMessage(message)

/** Resolves after the messages that are waiting were received. */
const messagesReceived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

async function readCopy(id: number, text: string, options: ReadingOptions): Promise<void> {
  newest = id
  const began = performance.now()
  const story = await storyOf(text, options)
  current = { id, text, options, story }
  answer({
    kind: 'parsed',
    id,
    highlights: storyHighlights(story),
    article: story.article,
    took: performance.now() - began,
  })
  await messagesReceived()
  if (newest !== id) return
  const { annotateStory } = await import('./annotate-story')
  if (newest !== id) return
  const annotated = annotateStory(story)
  current.story = annotated.story
  const { highlights, findings, spans } = annotated
  answer({ kind: 'annotated', id, highlights, findings, spans, article: annotated.story.article })
  await messagesReceived()
  if (newest !== id) return
  const { explainStory } = await import('./explain-story')
  if (newest === id) answer({ kind: 'explained', id, reasons: explainStory(story) })
}

/** Returns the story of a copy, or the first story of a document in another format. */
async function storyOf(text: string, options: ReadingOptions): Promise<Story> {
  if (!mayBeDocument.test(text)) return parse(text, options)
  const { detect } = await import('./detect-format')
  if (detect(text) === 'copy') return parse(text, options)
  const { readDocument } = await import('./read-document')
  // a document without a story, or one that is not finished yet, is shown as the copy that it is
  return (await readDocument(text).catch(() => undefined)) ?? parse(text, options)
}

async function handle(request: Request): Promise<void> {
  const { id } = request
  if (request.kind === 'parse') return readCopy(id, request.text, request.options)
  if (request.kind === 'open') {
    const { decodeFile } = await import('./decode-file')
    return answer({ kind: 'opened', id, text: await decodeFile(request.bytes) })
  }
  if (request.kind === 'fix') {
    const { fixCopy } = await import('./fix-copy')
    return answer({ kind: 'fixed', id, ...fixCopy(request.text, request.fixes) })
  }
  if (!current) return
  if (request.kind === 'write') {
    const { writeFormat } = await import('./write-format')
    return answer({ kind: 'written', id, written: await writeFormat(current.story.article, request) })
  }
  const { compareReadings } = await import('./compare-readings')
  answer({ kind: 'compared', id, differences: compareReadings(current.text, current.options, request.other) })
}

parse('A.') // builds the tables of the parser while the page loads its first copy

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  handle(data).catch((error: unknown) => {
    const { message, code = 'unknown' } = error as { message: string; code?: string } // every error thrown here is an Error
    answer({ kind: 'failed', id: data.id, request: data.kind, message, code })
  })
})
