import { styleText } from 'node:util'
import type { Article, Diagnostic, Story } from 'wirecopy'
import { annotationLines } from './outline-annotations'
import { beside, cut, NAMES, type Painter, row, WIDTH } from './outline-text'
import { formatCount, oneLine } from './terminal'

/**
 * Returns a story as a readable outline: each field in a line, each block of the body with its kind, then what was repaired, dropped and
 * found.
 */
export function outlineOf(story: Story, title: string, isColourful: boolean): string {
  const paint: Painter = (style, text) => (isColourful ? styleText(style, text, { validateStream: false }) : text)
  const { annotations, body, ...fields } = story.article
  const lines = [paint('bold', oneLine(title))]
  for (const [name, value] of Object.entries(fields)) for (const one of fieldLines(name, value, paint)) lines.push(one)
  lines.push(
    row('body', formatCount(body.length, 'block'), paint),
    ...body.flatMap((block, i) => blockLines(block, i, paint)),
  )
  if (annotations) for (const one of annotationLines(annotations, paint)) lines.push(one)
  for (const one of sourceLines(story, paint)) lines.push(one)
  return `${lines.join('\n')}\n`
}

function fieldLines(name: string, value: unknown, paint: Painter): string[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => fieldLines(i === 0 ? name : '', each, paint))
  return [row(name, summaryOf(value, paint), paint)]
}

/** Returns a value in one line: its text first, then the values read from it. */
function summaryOf(value: unknown, paint: Painter): string {
  if (typeof value !== 'object' || value === null) return cut(String(value))
  if (Array.isArray(value)) return value.map((each) => summaryOf(each, paint)).join(', ')
  const { text, ...rest } = value as Readonly<Record<string, unknown>> // part of an article
  const more = Object.entries(rest).map(([name, each]) => `${name} ${plain(each)}`)
  return beside(typeof text === 'string' ? text : '', more.join(', '), paint)
}

/** Returns a value without braces and quotes: `Lisbon (region Portugal, countryCode PT)` */
function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return oneLine(String(value))
  if (Array.isArray(value)) return value.map(plain).join(' + ')
  const { name, text, ...rest } = value as Readonly<Record<string, unknown>> // part of an article
  const head = [name, text].find((each) => typeof each === 'string')
  const more = Object.entries(rest).map(([key, each]) => `${key} ${plain(each)}`)
  if (head === undefined) return more.join(', ')
  return `${oneLine(String(head))}${more.length > 0 ? ` (${more.join(', ')})` : ''}`
}

function blockLines(block: Article['body'][number], index: number, paint: Painter): string[] {
  const number = paint('gray', String(index + 1).padStart(4))
  const { kind, ...rest } = block
  const text = 'text' in rest && typeof rest.text === 'string' ? cut(rest.text) : cut(plain(rest))
  return [`${number} ${paint('cyan', kind.padEnd(NAMES - 3))} ${text}`]
}

/** Returns the lines on the source: charset, envelope, repairs, dropped and unread text, diagnostics. */
function sourceLines({ charset, envelope, repairs, dropped, unread, diagnostics }: Story, paint: Painter): string[] {
  const kinds = (list: readonly { readonly kind: string }[]): string =>
    [...new Set(list.map(({ kind }) => kind))]
      .map((kind) => `${kind} ${list.filter((one) => one.kind === kind).length}`)
      .join(', ')
  return [
    ...(charset ? [row('charset', charset.found, paint)] : []),
    ...(envelope ? [row('envelope', envelope.kind, paint)] : []),
    ...(repairs.length > 0 ? [row('repairs', kinds(repairs), paint)] : []),
    ...(dropped.length > 0 ? [row('dropped', kinds(dropped), paint)] : []),
    ...(unread.length > 0 ? [row('unread', formatCount(unread.length, 'piece'), paint)] : []),
    ...diagnostics.map((one, i) => row(i === 0 ? 'diagnostics' : '', diagnosticText(one, paint), paint)),
  ]
}

/** Returns a diagnostic in one line: `info: Quotation is not closed. [quotes/balanced]` */
export function diagnosticText({ severity, rule, message }: Diagnostic, paint: Painter): string {
  const style = ({ error: 'red', warning: 'yellow', info: 'cyan' } as const)[severity]
  const room = WIDTH - `${severity}:  [${rule}]`.length
  return `${paint(style, severity)}: ${cut(message, Math.max(12, room))} ${paint('gray', `[${rule}]`)}`
}
