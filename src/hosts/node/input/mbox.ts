import { joinPieces, linesOf, withoutLineEnd } from './lines'
import type { ReadLimits, RecordFault } from './source-record'

/** One mail of an mbox file. */
export interface BoxedMail {
  readonly bytes: Uint8Array
  readonly fault?: RecordFault
}

const FROM = Buffer.from('From ')
const QUOTED = /^>+From /

const startsWith = (line: Uint8Array, start: Uint8Array): boolean =>
  line.length >= start.length && start.every((byte, i) => line[i] === byte)

/** Whether an input opens as an mbox file: `From`, an address and a date. */
export const isMbox = (head: Uint8Array): boolean =>
  /^From \S+.*\d{4}\r?\n[\w-]+:/.test(
    Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 500)).toString('latin1'),
  )

/**
 * Yields the mails of an mbox file (mboxrd): each opens with a line `From …` after an empty line; `>From` in a body is `From`.
 * `consume` gets every byte of a mail before it is yielded.
 */
export async function* mailsOf(
  chunks: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  consume: (bytes: Uint8Array) => void,
): AsyncGenerator<BoxedMail> {
  let lines: Uint8Array[] | undefined
  let waiting: Uint8Array[] = [] // read, and not consumed before the mail is known to be whole
  let size = 0
  let header = 0
  let isHeader = true
  let wasEmpty = true
  const finish = (): BoxedMail => {
    const fault = faultOf(size, header, limits)
    return { bytes: fault ? new Uint8Array() : joinPieces(lines ?? []), ...(fault && { fault }) }
  }
  for await (const { bytes, isTooLong } of linesOf(chunks, limits.record, (piece) => void waiting.push(piece))) {
    const isStart = wasEmpty && startsWith(bytes, FROM)
    if (isStart && lines) {
      const own = waiting.pop() // of the next mail
      for (const piece of waiting) consume(piece)
      waiting = own ? [own] : []
      yield finish()
    }
    if (isStart) {
      lines = []
      size = header = 0
      isHeader = true
    } else {
      lines ??= []
      size += isTooLong ? limits.record + 1 : bytes.length
      wasEmpty = withoutLineEnd(bytes).length === 0
      if (isHeader) header += bytes.length
      isHeader &&= !wasEmpty
      if (size <= limits.record) lines.push(unquote(bytes))
      else lines = []
    }
    if (isStart) wasEmpty = false
    if (size > limits.record) {
      for (const piece of waiting) consume(piece)
      waiting = []
    }
  }
  for (const piece of waiting) consume(piece)
  if (lines) yield finish()
}

const unquote = (line: Uint8Array): Uint8Array =>
  line[0] === 0x3e && QUOTED.test(Buffer.from(line.subarray(0, 100)).toString('latin1')) ? line.subarray(1) : line

function faultOf(size: number, header: number, limits: ReadLimits): RecordFault | undefined {
  if (size > limits.record) return { code: 'limit-exceeded', message: `Mail is larger than ${limits.record} bytes.` }
  if (header > limits.header)
    return { code: 'limit-exceeded', message: `Header of the mail is larger than ${limits.header} bytes.` }
  return undefined
}
