import { styleText } from 'node:util'
import { cellsOf } from './cells'

/** Characters that move the cursor or change the text direction when printed: C0 and C1 control characters, direction marks. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]+/g

/** Returns a message as one safe line. Line breaks become spaces, other control characters a replacement character. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '\uFFFD').trim()
}

/** Returns a text that is safe to print: line breaks and tabs stay, other control characters become a replacement character. */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (run) => run.replace(/[^\n\t]/g, '\uFFFD'))
}

/**
 * Returns a text of one line in lines that fit a terminal, the later ones indented; unchanged if standard output is no terminal.
 * `before` is the number of columns in front of the text.
 */
export function wrapLine(text: string, before: number, indent = before): string {
  const { isTTY, columns = 80 } = process.stdout
  if (!isTTY || columns - indent < 20) return text
  let column = before
  let wrapped = ''
  for (const word of text.split(' ')) {
    if (wrapped !== '' && column + 1 + cellsOf(word) > columns) {
      wrapped += `\n${' '.repeat(indent)}`
      column = indent
    } else if (wrapped !== '') {
      wrapped += ' '
      column++
    }
    wrapped += word
    column += cellsOf(word)
  }
  return wrapped
}

/** Returns the columns of a stream; undefined if it is no terminal or does not say. */
export const columnsOf = ({ isTTY, columns }: NodeJS.WriteStream): number | undefined =>
  isTTY ? columns || undefined : undefined

/** Reports an error on stderr, in one line. */
export function printError(message: string): void {
  writeTo(process.stderr, `${paint(process.stderr, 'red', 'wirecopy:')} ${oneLine(message)}\n`)
}

/** Reports a usage error on stderr, as commander words it: `error: unknown option '--profil'`. */
export function printUsageError(text: string): void {
  writeTo(
    process.stderr,
    text.replace(/^error:/, (word) => paint(process.stderr, 'red', word)),
  )
}

/** Reports a note on stderr, in one line. */
export function printNote(message: string): void {
  writeTo(process.stderr, `wirecopy: ${oneLine(message)}\n`)
}

/** Colours of the command line, by their names in `util.styleText`. */
export type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'blue' | 'gray' | 'bold'

/** Returns a text in a colour if the stream is a terminal with colours, else unchanged. */
export const paint = (stream: NodeJS.WriteStream, style: Style, text: string): string =>
  text !== '' && isColourful(stream) ? styleText(style, text, { validateStream: false }) : text

/** Whether a stream is a terminal with colour support; respects NO_COLOR and FORCE_COLOR. */
export function isColourful(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return stream.isTTY === true && !NO_COLOR && TERM !== 'dumb'
}

/** Writes text to a stream. A progress bar is removed first, so that it is never in the middle of a text. */
export function writeTo(stream: NodeJS.WriteStream, text: string): void {
  if (stream.isTTY) clearProgress()
  stream.write(text)
}

let isProgressShown = false

/** Draws the progress bar on stderr: `[======>      ] 512 of 2,000 files`. The next output removes it. */
export const drawProgress = (done: number, total: number): void =>
  drawBar(done / total, `${formatCount(done, 'file').replace(/ .*/, '')} of ${formatCount(total, 'file')}`)

/** Widths of a bar in columns. A terminal with less room gets no bar. */
const BAR = { least: 5, most: 40 } as const

/**
 * Draws a bar and its label on stderr, in one line of the terminal: a line that wraps could not be drawn over. `share` is how much is done,
 * from 0 to 1; without it there is only the label. The next output removes the line.
 */
export function drawBar(share: number | undefined, label: string): void {
  const columns = (process.stderr.columns || 80) - 1 // some terminals wrap after the last column
  const room = Math.min(BAR.most, columns - label.length - '[] '.length)
  const bar = share === undefined || room < BAR.least ? '' : `[${paint(process.stderr, 'cyan', barOf(share, room))}] `
  process.stderr.write(`\r${bar}${label.slice(0, columns)}\x1b[K`)
  isProgressShown = true
}

function barOf(share: number, room: number): string {
  const filled = Math.floor(share * room)
  return `${'='.repeat(filled)}${filled < room ? '>' : ''}`.padEnd(room)
}

/** Removes the progress bar, if one is shown. */
export function clearProgress(): void {
  if (!isProgressShown) return
  process.stderr.write('\r\x1b[K')
  isProgressShown = false
}

/** Returns a count with its noun: `1 file`, `2,000 stories`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`
}
