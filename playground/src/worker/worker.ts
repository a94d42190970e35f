import type { Story } from 'wirecopy'
import { createParser } from 'wirecopy/core'
import english from 'wirecopy/languages/en'
import { storyHighlights } from '../../../src/hosts/inspect/story-highlights'
import type { Current } from './current'
import type { Answer, ReadingOptions, Request } from './messages'

/*
 * The worker reads the copy. It parses first, so that the parts have their colours at once; what takes longer to load or to run comes
 * later, each as a module of its own, and is left out if a newer copy has come in the meantime. Until the parser of all languages is
 * loaded, the parser of English reads an English copy, which is then read again.
 */

const parseEnglish = createParser({ languages: [english] })
let isLoaded = false
const loading = loadReader()

async function loadReader(): Promise<(text: string, options: ReadingOptions) => Promise<Story>> {
  const { storyOf } = await import('./story-of')
  isLoaded = true
  return storyOf
}

let current: Current | undefined
let newest = 0

const answer = (message: Answer): void => postMessage(message)

/** Resolves after the messages that are waiting were received. */
const messagesReceived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

async function readCopy(id: number, text: string, options: ReadingOptions): Promise<void> {
  newest = id
  if (!isLoaded) {
    showEnglish(id, text, options)
    await loading
    if (newest !== id) return
  }
  const began = performance.now()
  const storyOf = await loading
  const story = await storyOf(text, options)
  current = { id, text, options, story }
  answerParsed(id, story, began)
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

/** Shows what the parser of English reads, if the copy is in English. */
function showEnglish(id: number, text: string, options: ReadingOptions): void {
  const began = performance.now()
  const story = parseEnglish(text, options)
  if (story.article.language === 'en') answerParsed(id, story, began)
}

function answerParsed(id: number, story: Story, began: number): void {
  const took = performance.now() - began
  answer({ kind: 'parsed', id, highlights: storyHighlights(story), article: story.article, took })
}

async function handle(request: Request): Promise<void> {
  if (request.kind === 'parse') return readCopy(request.id, request.text, request.options)
  const [{ answerRequest }, storyOf] = await Promise.all([import('./answer-request'), loading])
  const made = await answerRequest(request, current, (text) => storyOf(text, {}))
  if (made) answer(made)
}

parseEnglish('A.') // builds the tables of the parser while the page loads its first copy

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  handle(data).catch((error: unknown) => {
    const { message, code = 'unknown' } = error as { message: string; code?: string } // every error thrown here is an Error
    answer({ kind: 'failed', id: data.id, request: data.kind, message, code })
  })
})
