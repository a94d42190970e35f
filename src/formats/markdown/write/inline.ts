import type { Mark } from '../../../article'
import { writeAttribute } from './attribute'
import { destination } from './destination'
import { escapeMarkdown, escaper } from './escape-markdown'

/** What the stretches of one block have in common. */
export interface BlockSetting {
  /** What each further line of the block begins with: `> `, or blanks. */
  readonly margin: string
  /** How many more marks may be written with Markdown’s own signs; readers take long for thousands in one block. */
  signs: number
}

/** The setting of a block whose further lines begin with `margin`. */
export const setting = (margin = ''): BlockSetting => ({ margin, signs: 400 })

/** How one mark is opened and closed. */
interface MarkSigns {
  readonly open: string
  readonly close: string
}

const TAGS = { emphasis: 'em', strong: 'strong', subscript: 'sub', superscript: 'sup' } as const

/**
 * A text with its marks as Markdown: `*`, `**` and `[ ]( )` where every reader takes them for what they are,
 * the HTML elements that mean the same elsewhere (inside a word's punctuation, where marks meet, a link in a link).
 */
export function inline(text: string, marks: readonly Mark[] | undefined, setting: BlockSetting): string {
  if (!marks?.length) return escapeMarkdown(text, setting.margin)
  const edges = new Map<number, number>()
  for (const { start, end } of marks) {
    edges.set(start, (edges.get(start) ?? 0) + 1)
    edges.set(end, (edges.get(end) ?? 0) + 1)
  }
  const alone = (mark: Mark): boolean => edges.get(mark.start) === 1 && edges.get(mark.end) === 1
  const linked = links(marks)
  const open: { end: number; close: string }[] = []
  const stretch = escaper(text, setting.margin)
  let out = ''
  const write = (until: number): void => {
    out += stretch(until)
  }
  const closeUntil = (until: number): void => {
    for (let last = open.at(-1); last && last.end <= until; last = open.at(-1)) {
      write(last.end)
      out += last.close
      open.pop()
    }
  }
  for (const mark of marks) {
    closeUntil(mark.start)
    write(mark.start)
    const starred = open.some(({ close }) => close.startsWith('*'))
    const signs = signsOf(mark, text, { alone: alone(mark), linked: linked.has(mark), starred }, setting)
    // A link behind an exclamation mark would be an image.
    if (signs.open === '[' && out.endsWith('!')) out = `${out.slice(0, -1)}\\!`
    out += signs.open
    open.push({ end: mark.end, close: signs.close })
  }
  closeUntil(text.length)
  write(text.length)
  return out
}

/** What stands around a mark. */
interface MarkContext {
  /** No other mark begins or ends where it does. */
  readonly alone: boolean
  /** It is a link in a link, or has one in it. */
  readonly linked: boolean
  /** It stands between stars. */
  readonly starred: boolean
}

function signsOf(mark: Mark, text: string, { alone, linked, starred }: MarkContext, setting: BlockSetting): MarkSigns {
  if (mark.kind === 'link') {
    if (linked || setting.signs-- <= 0) return { open: `<a href="${writeAttribute(mark.href)}">`, close: '</a>' }
    return { open: '[', close: `](${destination(mark.href)})` }
  }
  const tag = TAGS[mark.kind]
  if (tag === 'sub' || tag === 'sup' || !alone || !flanks(text, mark, starred) || setting.signs-- <= 0) {
    return { open: `<${tag}>`, close: `</${tag}>` }
  }
  const star = tag === 'em' ? '*' : '**'
  return { open: star, close: star }
}

/** The links that stand in a link, or have one in them: Markdown cannot say them. */
function links(marks: readonly Mark[]): ReadonlySet<Mark> {
  const found = new Set<Mark>()
  let outer: Mark | undefined
  for (const mark of marks) {
    if (mark.kind !== 'link') continue
    if (outer && mark.start < outer.end) found.add(outer).add(mark)
    else outer = mark
  }
  return found
}

const WORD = /[\p{L}\p{N}]/u

/**
 * Whether stars around a stretch are sure to be read as emphasis (CommonMark 0.31, 6.2: left- and right-flanking);
 * between other stars only where blanks part them from the words next to them, so that none is taken for the end of the outer ones.
 */
function flanks(text: string, { start, end }: Mark, starred: boolean): boolean {
  const side = (inner: string, outer: string): boolean => {
    const apart = outer === '' || outer === ' ' || outer === '\n'
    return apart ? /\S/.test(inner) : !starred && WORD.test(inner)
  }
  return side(text.charAt(start), text.charAt(start - 1)) && side(text.charAt(end - 1), text.charAt(end))
}
