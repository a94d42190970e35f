import { styleText } from 'node:util'

/** Characters that move the cursor or change the text direction when printed: C0 and C1 control characters, direction marks. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]+/g

/** Returns a message as one safe line. Line breaks become spaces, other control characters a replacement character. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '\uFFFD').trim()
}

/** Reports an error on stderr, in one line. */
export function printError(message: string): void {
  const name = isColourful(process.stderr) ? styleText('red', 'wirecopy:', { validateStream: false }) : 'wirecopy:'
  process.stderr.write(`${name} ${oneLine(message)}\n`)
}

/** Reports a note on stderr, in one line. */
export function printNote(message: string): void {
  process.stderr.write(`wirecopy: ${oneLine(message)}\n`)
}

/** Whether a stream is a terminal with colour support; respects NO_COLOR and FORCE_COLOR. */
export function isColourful(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return stream.isTTY === true && !NO_COLOR && TERM !== 'dumb'
}
