import type { Block, Mark } from '../../article'
import type { Story } from '../../diagnostics/story'
import type { VisiblePage } from '../../formats/html'
import { partitionPoint } from '../../text/partition-point'
import { SourceMap } from '../../text/source-map'
import type { Span } from '../../text/span'

/** Returns the blocks of a story with the marks of the HTML. A paragraph that fills a heading in the HTML becomes a crosshead. */
export function withMarks(shown: VisiblePage, read: Story): Block[] {
  const map = new SourceMap(read.repairs)
  const marksAt = (path: string, text: string | undefined): { marks?: Mark[] } => {
    const span = read.spans[path]
    const marks = span && text !== undefined ? marksIn(shown, span, text, map) : []
    return marks.length ? { marks } : {}
  }
  return read.article.body.map((block, i): Block => {
    const path = `body.${i}`
    switch (block.kind) {
      case 'paragraph':
      case 'subhead':
        return asMarkedUp({ ...block, ...marksAt(`${path}.text`, block.text) }, read.spans[`${path}.text`], shown)
      case 'quote':
        return { ...block, ...marksAt(`${path}.text`, block.text) }
      case 'list':
        return {
          ...block,
          items: block.items.map((item, k) => ({ ...item, ...marksAt(`${path}.items.${k}.text`, item.text) })),
        }
      default:
        return block
    }
  })
}

/**
 * Returns a block as its HTML element marks it up, if it fills the element.
 * In a heading it becomes a crosshead; from any element it takes the language.
 */
function asMarkedUp(
  block: Extract<Block, { kind: 'paragraph' | 'subhead' }>,
  span: Span | undefined,
  shown: VisiblePage,
): Block {
  const line = span && shown.lines[lineAt(shown, span.start)]
  if (!line || line.start !== span.start) return block
  const { block: source, texts } = line.block
  if (line.start + (texts.text?.text.length ?? 0) !== span.end) return block
  const language = 'language' in source ? source.language : undefined
  const withLanguage = language && !block.language ? { ...block, language } : block
  const { text, marks } = block
  if (source.kind !== 'subhead' || /\n|\t/.test(text) || ('dateline' in block && block.dateline)) return withLanguage
  const { level } = source
  return { kind: 'subhead', text, ...(level && { level }), ...(marks && { marks }), ...(language && { language }) }
}

/** Returns the HTML marks in a span of the visible text, with offsets in `text`, which the parser made from the span. */
function marksIn(shown: VisiblePage, span: Span, text: string, map: SourceMap): Mark[] {
  const marks: Mark[] = []
  const from = map.to(span.start)
  for (let i = lineAt(shown, span.start); i < shown.lines.length; i++) {
    const line = shown.lines[i]
    if (!line || line.start >= span.end) break
    for (const mark of line.block.texts.text?.marks ?? []) {
      const start = map.to(Math.max(span.start, line.start + mark.start)) - from
      const end = Math.min(text.length, map.to(Math.min(span.end, line.start + mark.end)) - from)
      if (start < end && isCharacterStart(text, start) && isCharacterStart(text, end))
        marks.push({ ...mark, start, end })
    }
  }
  return marks
}

const isCharacterStart = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return !(unit >= 0xdc00 && unit < 0xe000)
}

/** Returns the index of the visible line that contains an offset. */
function lineAt({ lines }: VisiblePage, offset: number): number {
  const low = partitionPoint(0, lines.length, (middle) => (lines[middle]?.start ?? 0) <= offset)
  return Math.max(0, low - 1)
}
