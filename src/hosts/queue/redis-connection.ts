import { type ConnectionOptions, Queue } from 'bullmq'
import { WirecopyError } from 'wirecopy'
import { requireObject, requireString } from '../check-arguments'

/** Where the queue is, and its name. */
export interface QueuePlace {
  /** URL of a Redis or Valkey server: `redis://user:password@host:6379/0`. */
  readonly redis: string
  /** Name of the queue; default `wirecopy`. */
  readonly name?: string
}

export const queueName = ({ name = 'wirecopy' }: QueuePlace): string => name

/** Milliseconds between two attempts to connect: at most this, and less at first. */
const PAUSE = 2000
/** Attempts to reach a server at the start. One that was reached once is waited for without end. */
const ATTEMPTS = 4

/**
 * Returns the options of a connection. Throws `invalid-argument` for an invalid URL; the message has no part of it.
 * Until `isOpen`, the server is tried a few times only.
 */
export function connectionOf({ redis }: QueuePlace, isOpen = (): boolean => true): ConnectionOptions {
  let url: URL
  try {
    url = new URL(redis)
  } catch {
    throw new WirecopyError('invalid-argument', 'Redis URL is not valid. Give one such as redis://localhost:6379.')
  }
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:')
    throw new WirecopyError('invalid-argument', 'Redis URL must start with redis:// or rediss://.')
  return {
    url: redis,
    maxRetriesPerRequest: null,
    connectTimeout: 4000,
    retryStrategy: (times: number) => (isOpen() || times < ATTEMPTS ? Math.min(times * 200, PAUSE) : null),
  }
}

/**
 * Returns the URL without its password: `redis://user:***@host:6379/0`.
 *
 * @example
 * withoutPassword('redis://desk:secret@localhost:6379/0') // 'redis://desk:***@localhost:6379/0'
 */
export function withoutPassword(redis: string): string {
  try {
    const url = new URL(redis)
    if (url.password) url.password = '***'
    return url.href
  } catch {
    return 'redis'
  }
}

/**
 * Returns a message without the password of a URL, plain or encoded.
 *
 * @example
 * hidePassword('Cannot reach redis://desk:secret@localhost.', 'redis://desk:secret@localhost') // 'Cannot reach redis://desk:***@localhost.'
 */
export function hidePassword(message: string, redis: string): string {
  requireString('hidePassword', message)
  requireString('hidePassword', redis)
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

/**
 * Opens a queue. Throws `invalid-argument` for an invalid URL, and an Error if the server cannot be reached, or may evict keys: jobs would be lost silently.
 * The server must have `maxmemory-policy noeviction`.
 *
 * @example
 * const queue = await openQueue({ redis: 'redis://localhost:6379' })
 * await queue.close()
 */
export async function openQueue(place: QueuePlace, named?: string): Promise<Queue> {
  requireObject('openQueue', place)
  const name = named ?? queueName(place)
  let isOpen = false
  const queue = new Queue(name, { connection: connectionOf(place, () => isOpen), skipVersionCheck: true })
  let reason = 'no answer'
  queue.on('error', (error) => {
    reason = error.message || ('code' in error ? String(error.code) : error.name)
  })
  try {
    await queue.waitUntilReady()
    isOpen = true
  } catch {
    throw new Error(hidePassword(`Cannot reach Redis: ${reason.replace(/\.$/, '')}.`, place.redis))
  }
  try {
    const client = await queue.backend.client
    const policy = /maxmemory_policy:(\S+)/.exec(await client.info())?.[1] ?? 'unknown'
    if (policy !== 'noeviction') throw new Error(`Redis evicts keys (${policy}). Set maxmemory-policy noeviction.`)
    return queue
  } catch (error) {
    await queue.close()
    throw new Error(hidePassword(error instanceof Error ? error.message : String(error), place.redis))
  }
}
