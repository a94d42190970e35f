import { styleText } from 'node:util'

/** What would move the cursor or turn the reading direction when it is printed: C0, C1 and the direction controls. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]+/g

/** One safe line of a message: breaks become blanks, other control characters a replacement sign. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '\uFFFD').trim()
}

/** Tells on stderr that something went wrong, in one line. */
export function complain(message: string): void {
  const name = isColourful(process.stderr) ? styleText('red', 'wirecopy:', { validateStream: false }) : 'wirecopy:'
  process.stderr.write(`${name} ${oneLine(message)}\n`)
}

/** Tells on stderr what the reader should know, in one line. */
export function tell(message: string): void {
  process.stderr.write(`wirecopy: ${oneLine(message)}\n`)
}

/** Whether a stream is a terminal that wants colour; NO_COLOR and FORCE_COLOR are heeded. */
export function isColourful(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return stream.isTTY === true && !NO_COLOR && TERM !== 'dumb'
}
