import { ByteBuffer } from './byte-buffer'
import { linesOf, withoutLineEnd } from './lines'
import type { ReadLimits, RecordFault } from './source-record'

/** One mail of an mbox file. */
export interface BoxedMail {
  readonly bytes: Uint8Array
  readonly fault?: RecordFault
}

/** The line before a mail: `From`, an address and a time. A sentence that begins with `From` has no time. */
const FROM = /^From \S.*\d\d:\d\d/
const QUOTED = /^>+From /

/** Returns the start of a line, for the patterns above; empty for one that begins with another byte. */
const startOf = (line: Uint8Array, first: string): string =>
  line[0] === first.charCodeAt(0) ? Buffer.from(line.subarray(0, 200)).toString('latin1') : ''

/** Whether an input opens as an mbox file: `From`, an address and a date. */
export const isMbox = (head: Uint8Array): boolean =>
  /^From \S+.*\d{4}\r?\n[\w-]+:/.test(
    Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 500)).toString('latin1'),
  )

/**
 * Yields the mails of an mbox file (mboxrd): each opens with a line `From …` after an empty line; `>From` in a body is `From`.
 * `consume` gets every byte of a mail before it is yielded, and none of a mail that is cut. Of a mail over a limit nothing is kept.
 */
export async function* mailsOf(
  chunks: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  consume: (bytes: Uint8Array) => void,
): AsyncGenerator<BoxedMail> {
  const content = new ByteBuffer()
  const waiting = new ByteBuffer() // read, and not consumed before the mail is known to be whole
  let line: Uint8Array[] = []
  let lineSize = 0
  let isOpen = false
  let size = 0
  let header = 0
  let isHeader = true
  let wasEmpty = true
  const read = (piece: Uint8Array): void => {
    line.push(piece)
    lineSize += piece.length
    if (lineSize > limits.record) release() // part of a line that is too long
  }
  const release = (): void => {
    consume(waiting.take())
    for (const piece of line) consume(piece)
    line = []
  }
  const finish = (): BoxedMail => {
    const bytes = content.take()
    const fault = faultOf(size, header, limits)
    return { bytes: fault ? new Uint8Array() : bytes, ...(fault && { fault }) }
  }
  for await (const { bytes, isTooLong } of linesOf(chunks, limits.record, read)) {
    lineSize = 0
    const isStart = wasEmpty && (isOpen ? FROM.test(startOf(bytes, 'F')) : startOf(bytes, 'F').startsWith('From '))
    if (isStart && isOpen) {
      consume(waiting.take())
      yield finish()
    }
    isOpen = true
    if (isStart) {
      size = header = 0
      isHeader = true
      wasEmpty = false
    } else {
      size += isTooLong ? limits.record + 1 : bytes.length
      wasEmpty = !isTooLong && withoutLineEnd(bytes).length === 0
      if (isHeader) header += bytes.length
      isHeader &&= !wasEmpty
    }
    if (faultOf(size, header, limits)) {
      release()
      content.take()
    } else {
      if (!isStart) content.add(unquote(bytes))
      for (const piece of line) waiting.add(piece)
      line = []
    }
  }
  consume(waiting.take())
  if (isOpen) yield finish()
}

const unquote = (line: Uint8Array): Uint8Array => (QUOTED.test(startOf(line, '>')) ? line.subarray(1) : line)

function faultOf(size: number, header: number, limits: ReadLimits): RecordFault | undefined {
  if (size > limits.record) return { code: 'limit-exceeded', message: `Mail is larger than ${limits.record} bytes.` }
  if (header > limits.header)
    return { code: 'limit-exceeded', message: `Header of the mail is larger than ${limits.header} bytes.` }
  return undefined
}
