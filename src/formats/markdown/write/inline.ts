import type { Mark } from '../../../article'
import { writeAttribute } from './attribute'
import { destination } from './destination'
import { escapeMarkdown, escaper } from './escape-markdown'

/** State shared by the texts of one block. */
export interface BlockSetting {
  /** The start of each further line of the block: `> `, or spaces. */
  readonly margin: string
  /**
   * The number of further marks (emphasis, links) of the block that may be written with `*` or `[ ]( )`; later ones become HTML elements.
   * Markdown parsers are slow with thousands of these signs in one block.
   */
  signs: number
}

/** Returns the state of a new block whose further lines begin with `margin`. */
export const setting = (margin = ''): BlockSetting => ({ margin, signs: 400 })

/** The strings that open and close a mark: `**` and `**`, `<em>` and `</em>`. */
interface MarkSigns {
  readonly open: string
  readonly close: string
}

const TAGS = { emphasis: 'em', strong: 'strong', subscript: 'sub', superscript: 'sup' } as const

/**
 * Writes a text with its marks as inline Markdown: `*`, `**` and `[ ]( )` where every parser agrees on them.
 * Elsewhere it writes HTML elements: beside punctuation inside a word, where marks meet, for a link in a link.
 */
export function writeInlines(text: string, marks: readonly Mark[] | undefined, setting: BlockSetting): string {
  if (!marks?.length) return escapeMarkdown(text, setting.margin)
  const edges = new Map<number, number>()
  for (const { start, end } of marks) {
    edges.set(start, (edges.get(start) ?? 0) + 1)
    edges.set(end, (edges.get(end) ?? 0) + 1)
  }
  const alone = (mark: Mark): boolean => edges.get(mark.start) === 1 && edges.get(mark.end) === 1
  const linked = links(marks)
  const open: { end: number; close: string }[] = []
  const escapeSpan = escaper(text, setting.margin)
  let out = ''
  const write = (until: number): void => {
    out += escapeSpan(until)
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
    // A link after an exclamation mark would be an image.
    if (signs.open === '[' && out.endsWith('!')) out = `${out.slice(0, -1)}\\!`
    out += signs.open
    open.push({ end: mark.end, close: signs.close })
  }
  closeUntil(text.length)
  write(text.length)
  return out
}

/** The surroundings of a mark. */
interface MarkContext {
  /** Whether no other mark begins or ends at its offsets. */
  readonly alone: boolean
  /** Whether the mark is a link inside a link, or contains one. */
  readonly linked: boolean
  /** Whether the mark is inside emphasis written with `*`. */
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

/** Returns the links that are inside a link or contain one: Markdown cannot express them. */
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
 * Whether `*` around a mark is sure to be read as emphasis (CommonMark 0.31, section 6.2: flanking).
 * `starred` says that the mark is inside other emphasis. Spaces must then separate it from its neighbours, or its `*` could close the outer
 * emphasis.
 */
function flanks(text: string, { start, end }: Mark, starred: boolean): boolean {
  const side = (inner: string, outer: string): boolean => {
    const apart = outer === '' || outer === ' ' || outer === '\n'
    return apart ? /\S/.test(inner) : !starred && WORD.test(inner)
  }
  return side(text.charAt(start), text.charAt(start - 1)) && side(text.charAt(end - 1), text.charAt(end))
}
