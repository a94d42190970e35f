import { WirecopyError } from '../../diagnostics/error'
import { createLocator } from '../../text/position'

/** Called for each value of a document, with its path and span; the span of a string excludes its quotes. */
export type ValueVisitor = (path: string, start: number, end: number) => void

/** A list or object that is not yet closed. */
interface OpenValue {
  readonly list: boolean
  /** The start of the path of each value inside: `body.0.`. */
  readonly prefix: string
  readonly path: string
  readonly start: number
  count: number
}

/** A number: `-12.5e+3`. */
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
/** Characters of a string up to the next quote, backslash or control character. */
const PLAIN = /[^"\\\u0000-\u001f]*/y
/** An escape sequence: `\n`, `\u00e9`. */
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Checks one JSON value (RFC 8259) from `start`. Returns the offset after it and the white space that follows.
 * Uses a stack of its own, so that deep nesting cannot overflow the call stack, and reads each character once.
 * Throws `invalid-input` at the first invalid character, and `limit-exceeded` for lists and objects nested deeper than `depth`.
 */
export function scanJson(text: string, start: number, depth: number, visit?: ValueVisitor): number {
  const stack: OpenValue[] = []
  let at = blanks(text, start)
  let path = ''
  for (;;) {
    // A value begins here. After the opening of a list or object, the loop continues here with its first value.
    const unit = text.charCodeAt(at)
    if (unit === 0x7b || unit === 0x5b) {
      if (stack.length >= depth)
        throwJsonFault('limit-exceeded', text, at, `lists and objects nest deeper than ${depth}`)
      const prefix = visit && (path ? `${path}.` : '')
      const open: OpenValue = { list: unit === 0x5b, prefix: prefix ?? '', path, start: at, count: 0 }
      at = blanks(text, at + 1)
      stack.push(open)
      if (text.charCodeAt(at) !== (open.list ? 0x5d : 0x7d)) {
        ;[at, path] = name(text, at, open, visit)
        continue
      }
    } else {
      const end = scalar(text, at)
      if (visit) unit === 0x22 ? visit(path, at + 1, end - 1) : visit(path, at, end)
      at = blanks(text, end)
    }
    // A value has ended here. It may be the last one of several open lists and objects.
    let next = false
    for (let open = stack.at(-1); open && !next; open = next ? open : stack.at(-1)) {
      const end = text.charCodeAt(at)
      if (end === 0x2c && open.count > 0) {
        ;[at, path] = name(text, blanks(text, at + 1), open, visit)
        next = true
      } else if (end === (open.list ? 0x5d : 0x7d)) {
        stack.pop()
        visit?.(open.path, open.start, at + 1)
        at = blanks(text, at + 1)
      } else {
        throwJsonFault('invalid-input', text, at, `expected a comma or ${open.list ? ']' : '}'}`)
      }
    }
    if (!next) return at
  }
}

/** Returns the offset and the path of the next value in an open list or object. Reads the name of a property. */
function name(text: string, at: number, open: OpenValue, visit: ValueVisitor | undefined): [number, string] {
  const index = open.count++
  if (open.list) return [at, visit ? open.prefix + index : '']
  if (text.charCodeAt(at) !== 0x22)
    throwJsonFault('invalid-input', text, at, 'expected a property name in double quotes')
  const end = scalar(text, at)
  const colon = blanks(text, end)
  if (text.charCodeAt(colon) !== 0x3a) throwJsonFault('invalid-input', text, colon, 'expected a colon')
  return [blanks(text, colon + 1), visit ? open.prefix + JSON.parse(text.slice(at, end)) : '']
}

function blanks(text: string, from: number): number {
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at
    at++
  }
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Returns the offset after the string, number or word (`true`, `null`) that begins at `start`. */
function scalar(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  if (unit === 0x22) {
    for (let at = start + 1; ; ) {
      at = match(PLAIN, text, at)
      const stop = text.charCodeAt(at)
      if (stop === 0x22) return at + 1
      const escaped = stop === 0x5c ? match(ESCAPE, text, at) : at
      if (escaped === at)
        throwJsonFault(
          'invalid-input',
          text,
          at,
          at < text.length ? 'invalid character in a string' : 'unclosed string',
        )
      at = escaped
    }
  }
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, start)) return start + word.length
  const end = match(NUMBER, text, start)
  if (end === start)
    throwJsonFault(
      'invalid-input',
      text,
      start,
      start < text.length ? 'expected a value' : 'unexpected end of the document',
    )
  return end
}

/** Throws an error for a JSON document, with line and column of the fault. */
export function throwJsonFault(
  code: 'invalid-input' | 'limit-exceeded',
  text: string,
  offset: number,
  message: string,
): never {
  const { line, column } = createLocator(text)(offset)
  throw new WirecopyError(code, `Invalid JSON: ${message} (line ${line}, column ${column}).`, [
    { offset, line, column, message },
  ])
}
