import { type ConnectionOptions, Queue } from 'bullmq'

/** Where the queue is, and its name. */
export interface QueuePlace {
  /** URL of a Redis or Valkey server: `redis://user:password@host:6379/0`. */
  readonly redis: string
  /** Name of the queue; default `wirecopy`. */
  readonly name?: string
}

export const queueName = ({ name = 'wirecopy' }: QueuePlace): string => name

/** Returns the options of a connection. Throws an Error for a URL that is none; the message has no part of the URL. */
export function connectionOf({ redis }: QueuePlace): ConnectionOptions {
  let url: URL
  try {
    url = new URL(redis)
  } catch {
    throw new Error('Redis URL is not valid. Give one such as redis://localhost:6379.')
  }
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:')
    throw new Error('Redis URL must start with redis:// or rediss://.')
  return { url: redis, maxRetriesPerRequest: null }
}

/** Returns the URL without its password: `redis://user:***@host:6379/0`. */
export function withoutPassword(redis: string): string {
  try {
    const url = new URL(redis)
    if (url.password) url.password = '***'
    return url.href
  } catch {
    return 'redis'
  }
}

/** Returns a message without the password of a URL, plain or encoded. */
export function hidePassword(message: string, redis: string): string {
  let hidden = message.replaceAll(redis, withoutPassword(redis))
  for (const secret of secretsOf(redis)) hidden = hidden.replaceAll(secret, '***')
  return hidden
}

function secretsOf(redis: string): string[] {
  try {
    const { password } = new URL(redis)
    return [...new Set([password, decodeURIComponent(password)])].filter((one) => one.length > 2)
  } catch {
    return []
  }
}

/** The milliseconds to wait for a server before a command fails. */
const PATIENCE = 5000

/**
 * Opens a queue. Throws an Error if the server cannot be reached, or may evict keys: jobs would be lost silently.
 * The server must have `maxmemory-policy noeviction`.
 */
export async function openQueue(place: QueuePlace, name = queueName(place)): Promise<Queue> {
  const queue = new Queue(name, { connection: connectionOf(place), skipVersionCheck: true })
  const errors: string[] = []
  queue.on('error', (error) => errors.push(error.message || ('code' in error ? String(error.code) : error.name)))
  try {
    await within(queue.waitUntilReady(), () => errors.at(-1))
    const client = await queue.backend.client
    const policy = /maxmemory_policy:(\S+)/.exec(await client.info())?.[1] ?? 'unknown'
    if (policy !== 'noeviction') throw new Error(`Redis evicts keys (${policy}). Set maxmemory-policy noeviction.`)
    return queue
  } catch (error) {
    await queue.disconnect().catch(() => {})
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(hidePassword(message, place.redis))
  }
}

async function within<Value>(work: Promise<Value>, reason: () => string | undefined): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Cannot reach Redis: ${reason() ?? 'no answer'}.`)), PATIENCE)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
