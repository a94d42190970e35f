import { pushAll } from '../../text/push-all'
import { ETX, isIdle } from './controls'
import { HeaderBuilder, skipSpace } from './header-builder'
import type { HeaderMatch } from './read-header'
import type { TrailerMatch } from './trailer-line'
import { findTelexEnd } from './zczc'

/** End of a story in its message, with the trailer that follows, if any. */
export interface TrailerEnd {
  /** Offset at which the story ends. */
  readonly at: number
  readonly read?: TrailerMatch
  readonly iptc: boolean
}

/** Reads the trailer of a message that ends at offset `all`. Undefined if nothing marks the end of the text. */
export function readEnvelopeTrailer(
  builder: HeaderBuilder,
  head: HeaderMatch | undefined,
  all: number,
  trailerAt: (at: number, trial: HeaderBuilder) => TrailerMatch | undefined,
): TrailerEnd | undefined {
  const { text } = builder
  const from = head?.from ?? 0
  const trial = new HeaderBuilder(text.slice(0, all)) // a trial read records nothing
  const read = (at: number): TrailerMatch | undefined => trailerAt(at, trial)
  const keep = (at: number, found: TrailerMatch | undefined): TrailerEnd => {
    if (found) {
      Object.assign(builder.spans, trial.spans)
      pushAll(builder.diagnostics, trial.diagnostics)
    }
    return { at, ...(found && { read: found }), iptc: found?.iptc ?? false }
  }
  if (head?.kind === 'zczc') {
    const end = findTelexEnd(text, from, all)
    if (end !== undefined) return keep(end, undefined)
  }
  if (head) {
    const etx = text.lastIndexOf('\x03', all - 1)
    if (etx >= from) {
      const found = read(skipSpace(text, etx + 1, all))
      if (found || isShortRest(text, etx + 1, all)) return keep(etx, found)
      builder.report('envelope/stray-etx', 'warning', 'End of text (ETX) inside the text.', etx, etx + 1)
    }
  }
  const line = lastLine(text, from, all)
  if (line < from || line >= all || all - line > 400) return undefined
  const etx = text.charCodeAt(line) === ETX
  const at = etx ? skipSpace(text, line + 1, all) : line
  const found = read(at)
  // `13:30GMT 24-04-24` may close any copy: without a header, only an unmistakable trailer counts
  return found && (head || etx || found.alone) ? keep(line, found) : undefined
}

/** Whether at most two lines with a few words follow ETX, as after a complete message. */
function isShortRest(text: string, from: number, to: number): boolean {
  if (to - from > 2000) return false
  const rest = text
    .slice(from, to)
    .replace(/[\x00-\x1f\x7f]+/g, '\n')
    .trim()
  return rest.length <= 80 && rest.split('\n').length <= 2
}

/** Returns the offset, after its indent, of the last line with more than white space and padding characters. */
function lastLine(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isIdle(text.charCodeAt(end - 1))) end--
  let start = end
  while (
    start > from &&
    end - start < 100 &&
    text.charCodeAt(start - 1) !== 0x0a &&
    text.charCodeAt(start - 1) !== 0x0d
  )
    start--
  return skipSpace(text, start, end)
}
