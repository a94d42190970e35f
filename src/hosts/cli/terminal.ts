import { styleText } from 'node:util'

/** What would move the cursor or turn the reading direction when it is printed: C0, C1 and the direction controls. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]+/g

/** One safe line of a message: breaks become blanks, other control characters a replacement sign. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(UNSAFE, '\uFFFD')
    .trim()
}

/** Tells on stderr that something went wrong, in one line. */
export function complain(message: string): void {
  process.stderr.write(`${paint('red', 'wirecopy:', process.stderr)} ${oneLine(message)}\n`)
}

/** Tells on stderr what the reader should know, in one line. */
export function tell(message: string): void {
  process.stderr.write(`wirecopy: ${oneLine(message)}\n`)
}

/** Colours a text where the stream is a terminal that wants colour (NO_COLOR and FORCE_COLOR are heeded). */
export function paint(style: 'red' | 'bold', text: string, stream: NodeJS.WriteStream): string {
  const { NO_COLOR, FORCE_COLOR } = process.env
  const wanted = FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY && !NO_COLOR && process.env.TERM !== 'dumb'
  return wanted ? styleText(style, text, { validateStream: false }) : text
}
