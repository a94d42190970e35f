import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { detect, type ParseOptions, parse, parseAll, type Story } from 'wirecopy'
import { read } from 'wirecopy/convert'
import type { DeadLetter, QueueJob } from './queue-job'
import type { QueuedStory } from './story-sink'

/** What is known of the copy of a feed. */
export interface ReadJobOptions {
  readonly provider?: string
  readonly parse?: ParseOptions
}

/** Reads the stories of a job. A line or file that cannot be read is a dead letter. Throws if the file is missing or has changed. */
export async function readJob(
  job: QueueJob,
  options: ReadJobOptions,
): Promise<{ readonly stories: QueuedStory[]; readonly dead: DeadLetter[] }> {
  const bytes = await readRange(job)
  const parts = job.kind === 'shard' ? linesOf(bytes, job.start) : [{ bytes, start: job.start, end: job.end }]
  const stories: QueuedStory[] = []
  const dead: DeadLetter[] = []
  for (const part of parts) {
    try {
      for (const one of job.kind === 'shard' ? [readLine(part.bytes, options)] : readFile(part.bytes, options))
        stories.push(one)
    } catch (error) {
      const hash = createHash('sha256').update(part.bytes).digest('hex')
      dead.push({ ...job, start: part.start, end: part.end, hash, reason: reasonOf(error) })
    }
  }
  return { stories, dead }
}

/** Returns the code or name of an error. Messages are left out: they may quote copy. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

async function readRange({ path, start, end, hash }: QueueJob): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const bytes = Buffer.alloc(end - start)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
    const isSame = bytesRead === bytes.length && createHash('sha256').update(bytes).digest('hex') === hash
    if (!isSame) throw Object.assign(new Error('File has changed since it was added.'), { code: 'changed-file' })
    return bytes
  } finally {
    await file.close()
  }
}

interface Part {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

function linesOf(bytes: Uint8Array, offset: number): Part[] {
  const parts: Part[] = []
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    const line = bytes.subarray(start, end)
    if (line.some((byte) => byte > 32)) parts.push({ bytes: line, start: offset + start, end: offset + end })
    start = end + 1
  }
  return parts
}

/** Reads a line of NDJSON: `{ id, text, date?, language? }`, or a string. */
function readLine(line: Uint8Array, options: ReadJobOptions): QueuedStory {
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  if (typeof value === 'string') return storyOf(parse(value, options.parse), options)
  const { id, text, date, language } = Object(value) as Readonly<Record<string, unknown>> // each is checked
  if (typeof text !== 'string') throw Object.assign(new Error('Line has no text.'), { code: 'no-text' })
  const more = { ...(typeof date === 'string' && { date }), ...(typeof language === 'string' && { language }) }
  const story = parse(text, { ...options.parse, ...more })
  const own = story.article.item?.guid ?? (typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '')
  const article = own ? { ...story.article, item: { ...story.article.item, guid: own } } : story.article
  return storyOf({ ...story, article }, { ...options, parse: { ...options.parse, ...more } })
}

function readFile(bytes: Uint8Array, options: ReadJobOptions): QueuedStory[] {
  const stories: Iterable<Story> = detect(bytes) === 'copy' ? parseAll(bytes, options.parse) : read(bytes)
  const all = [...stories].map((story) => storyOf(story, options))
  if (all.length === 0) throw Object.assign(new Error('File has no story.'), { code: 'not-an-article' })
  return all
}

const storyOf = (story: Story, options: ReadJobOptions): QueuedStory => ({
  story,
  source: {
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(options.parse?.date !== undefined && { date: options.parse.date }),
  },
})
