import type { Sink } from './sink'
import { columnsOf, isColourful, writeTo } from './terminal'
import { openWhole } from './write-whole'

/** A sink that is closed at the end. */
export interface OpenSink extends Sink {
  close(): void
}

/** Characters that are collected before they are written: a call for each finding would cost more than checking. */
const ENOUGH = 1 << 16

/** Opens where a command writes: a file, whole or not at all, or a stream of the terminal. */
export function openSink(file: string | undefined, stream: NodeJS.WriteStream = process.stdout): OpenSink {
  const open = file === undefined ? undefined : openWhole(file)
  const write = open ? open.write : (text: string) => writeTo(stream, text)
  const most = open || !stream.isTTY ? ENOUGH : 0 // who watches a terminal sees each story at once
  const columns = open ? undefined : columnsOf(stream)
  let waiting = ''
  return {
    isColourful: open ? false : isColourful(stream),
    ...(columns !== undefined && { columns }),
    write(text) {
      waiting += text
      if (waiting.length < most) return
      write(waiting)
      waiting = ''
    },
    close() {
      if (waiting !== '') write(waiting)
      waiting = ''
      open?.close()
    },
  }
}
