import type { Dateline, Mark } from '../../../article'
import { writeMarkedText } from '../../body/write/write-marked-text'
import { open, paired } from '../../xml/element'
import { escapeText } from '../../xml/escape'
import { datelineParts, type LinePart } from '../line-parts'

const NAMES = { emphasis: 'em', strong: 'strong', subscript: 'sub', superscript: 'sup' } as const

/** A text with its marks, as in a block or a cell. */
export interface MarkedWords {
  readonly text?: string | undefined
  readonly marks?: readonly Mark[] | undefined
}

/**
 * Writes a text with its marks as HTML: links, emphasis, line breaks as `<br/>`.
 * HTML has no links inside links: inner ones become `<span data-href>`.
 */
export function words({ text, marks }: MarkedWords): string {
  if (text === undefined) return ''
  const inner = innerLinks(marks ?? [])
  return writeMarkedText(text, marks, (mark) => {
    if (mark.kind !== 'link') return [`<${NAMES[mark.kind]}>`, `</${NAMES[mark.kind]}>`]
    return inner.has(mark)
      ? [open('span', { 'data-href': mark.href }), '</span>']
      : [open('a', { href: mark.href }), '</a>']
  })
}

/** Writes a byline or dateline with its parts as `<span>` or `<time>` elements. */
export function partedLine(text: string, stretches: readonly LinePart[]): string {
  let out = ''
  let at = 0
  for (const { role, start, end, facts } of stretches) {
    const name = 'datetime' in facts ? 'time' : 'span'
    out +=
      escapeText(text.slice(at, start)) + paired(name, { class: role, ...facts }, escapeText(text.slice(start, end)))
    at = end
  }
  return out + escapeText(text.slice(at))
}

/** Writes a dateline with its places, date and credits as elements. */
export const datelineWords = (dateline: Dateline): string => partedLine(dateline.text, datelineParts(dateline))

function innerLinks(marks: readonly Mark[]): ReadonlySet<Mark> {
  const found = new Set<Mark>()
  let end = 0
  for (const mark of marks) {
    if (mark.kind !== 'link') continue
    if (mark.start < end) found.add(mark)
    else end = mark.end
  }
  return found
}
