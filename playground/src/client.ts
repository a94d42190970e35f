import type { Answer, ReadingOptions, Request } from './worker/messages'

type Order = Request extends infer Each ? (Each extends Request ? Omit<Each, 'id'> : never) : never

/** Connection to the worker. */
export interface Client {
  /** Parses a copy; while another is being parsed, only the newest copy waits. */
  parse(text: string, options: ReadingOptions): void
  /** Sends any other request; the answer to an older request of the same kind is dropped. */
  request(order: Exclude<Order, { kind: 'parse' }>): void
}

/** Kind of request that an answer belongs to. */
const requestOf: Readonly<Record<Exclude<Answer['kind'], 'failed'>, Request['kind']>> = {
  parsed: 'parse',
  annotated: 'parse',
  explained: 'parse',
  written: 'write',
  compared: 'compare',
  fixed: 'fix',
  opened: 'open',
  merged: 'merge',
}

/** Starts the worker and returns the connection. Answers to requests that are no longer the newest are not passed on. */
export function createClient(receive: (answer: Answer) => void): Client {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' })
  const newest = new Map<Request['kind'], number>()
  let last = 0
  let isParsing = false
  let waiting: { text: string; options: ReadingOptions } | undefined
  const send = (order: Order): void => {
    last++
    newest.set(order.kind, last)
    worker.postMessage({ ...order, id: last })
  }
  const parse = (text: string, options: ReadingOptions): void => {
    if (isParsing) {
      waiting = { text, options }
      return
    }
    isParsing = true
    send({ kind: 'parse', text, options })
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const kind = data.kind === 'failed' ? data.request : requestOf[data.kind]
    const isStale = newest.get(kind) !== data.id || (kind === 'parse' && waiting !== undefined)
    if (kind === 'parse' && data.kind !== 'annotated' && data.kind !== 'explained') isParsing = false
    const next = isParsing ? undefined : waiting
    if (next) {
      waiting = undefined
      parse(next.text, next.options)
    }
    if (!isStale) receive(data)
  })
  return { parse, request: send }
}
