/** A stretch of a text that was read, and what it stands for in the source; `plain` when both are the same, unit by unit. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly plain: boolean
}

/** `&amp;` `&#38;` `&#x26;` `&nbsp`, `&copy 2024` as old pages write it; not `& `, `&;` */
const REFERENCE = /&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?/y

/**
 * The pieces of a text node: its source between two offsets beside what the parser made of it. Where the two part
 * (a character reference, a carriage return, a tag that the parser has thrown away) a piece says what stands for what.
 */
export function align(source: string, start: number, end: number, value: string): readonly Piece[] {
  if (end - start === value.length && source.startsWith(value, start)) {
    return [{ text: value, start, end, plain: true }]
  }
  const pieces: Piece[] = []
  let at = start
  let done = 0
  while (at < end && done < value.length) {
    const same = common(source, at, end, value, done)
    if (same > 0) {
      pieces.push({ text: value.slice(done, done + same), start: at, end: at + same, plain: true })
      at += same
      done += same
      continue
    }
    const behind = part(source, at, end, value, done)
    const next = behind < end ? resync(source, behind, end, value, done) : value.length
    pieces.push({ text: value.slice(done, next), start: at, end: behind, plain: false })
    at = behind
    done = next
  }
  const last = pieces.at(-1)
  if (!last || done === value.length) return pieces
  return [...pieces.slice(0, -1), { text: last.text + value.slice(done), start: last.start, end, plain: false }]
}

/** `&Aacute`: the longest of the names that old pages write without a semicolon */
const LONGEST_LEGACY = 7

/** How many units are the same from here on; a reference is never the same, though its `&` may be. */
function common(source: string, at: number, end: number, value: string, done: number): number {
  let same = 0
  while (at + same < end && done + same < value.length && source[at + same] === value[done + same]) {
    if (source[at + same] === '&') {
      REFERENCE.lastIndex = at + same
      const reference = REFERENCE.exec(source)?.[0]
      if (reference && !value.startsWith(reference, done + same)) break
    }
    same++
  }
  return same
}

/** Where the part of the source ends that the parser read as something else. */
function part(source: string, at: number, end: number, value: string, done: number): number {
  REFERENCE.lastIndex = at
  const reference = REFERENCE.exec(source)?.[0]
  // `&ampx`: of a name without its semicolon, what is known of it ends somewhere in it.
  const names = reference && /^&[A-Za-z]/.test(reference) && !reference.endsWith(';') ? reference.length : 0
  for (let length = Math.min(names, LONGEST_LEGACY); length > 2; length--) {
    const rest = source.slice(at + length, Math.min(end, at + names))
    if (value.startsWith(rest, done + 1)) return at + length
  }
  if (reference) return Math.min(end, at + reference.length)
  if (source[at] === '\r' && source[at + 1] === '\n') return Math.min(end, at + 2)
  if (source[at] === '<') {
    const close = source.indexOf('>', at)
    return close < 0 || close >= end ? end : close + 1
  }
  return at + 1
}

/** What a reference stands for is two characters at most: the first length behind which text and source go on alike. */
function resync(source: string, behind: number, end: number, value: string, done: number): number {
  const ahead = source.slice(behind, Math.min(end, behind + 8)).replace(/[&\r<].*$/s, '')
  for (let length = 0; length <= 4; length++) {
    const next = done + length
    if (length === 0 && source[behind - 1] !== '>') continue
    if (isWhole(value, next) && value.startsWith(ahead, next)) return Math.min(next, value.length)
  }
  return Math.min(done + 1, value.length)
}

const isWhole = (value: string, at: number): boolean => {
  const unit = value.charCodeAt(at)
  return !(unit >= 0xdc00 && unit < 0xe000)
}
