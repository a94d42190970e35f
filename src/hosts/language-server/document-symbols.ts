import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { AnnotatedStory, Span } from 'wirecopy'
import type { Analysis } from './analysis'
import { rangeOf } from './diagnostics'
import { anchorSpan } from './mentions'

/** The parts of a story that are symbols, by the opening of their paths, with their kinds. */
const KINDS: readonly (readonly [path: RegExp, kind: SymbolKind])[] = [
  [/^(?:headline|subheadline|kicker|slugline|section)$/, SymbolKind.String],
  [/^(?:byline|dateline|embargo)\.text$/, SymbolKind.Property],
  [/^(?:notices|editorsNotes|restrictions|alternativeHeadlines|summaries)\.\d+(?:\.text)?$/, SymbolKind.Event],
  [/^body\.\d+\.(?:text|items\.0\.text|rows\.0\.cells\.0\.text|caption)$/, SymbolKind.Field],
  [/^(?:signoff\.text|copyright\.text|creditLine)$/, SymbolKind.Property],
]
const LONGEST = 60

/** Returns the outline of a document: for each story headline, dateline, paragraphs and people. */
export function documentSymbols(document: TextDocument, analysis: Analysis): DocumentSymbol[] {
  const stories = analysis.annotated().map((story) => storySymbols(document, story))
  if (stories.length < 2) return stories[0] ?? []
  return stories.flatMap((children, i) => {
    const name = analysis.checked[i]?.story.article.headline ?? `Story ${i + 1}`
    return children.length > 0 ? [group(name, SymbolKind.Module, children)] : []
  })
}

function storySymbols(document: TextDocument, story: AnnotatedStory): DocumentSymbol[] {
  const parts = Object.entries(story.spans)
    .flatMap(([path, span]) => {
      const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1]
      return kind === undefined ? [] : [symbol(document, path.replace(/\.text$/, ''), kind, span)]
    })
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
  const people = (story.article.annotations.people ?? []).flatMap(({ name, mentions: [first], roles }) => {
    const span = first && anchorSpan(story, first)
    if (!span) return []
    const role = roles?.[0]?.text
    return [{ ...symbol(document, '', SymbolKind.Variable, span), name, detail: role ?? 'person' }]
  })
  return people.length > 0 ? [...parts, group('People', SymbolKind.Namespace, people)] : parts
}

function symbol(document: TextDocument, detail: string, kind: SymbolKind, { start, end }: Span): DocumentSymbol {
  const range = rangeOf(document, start, end)
  const text = document.getText(range).replace(/\s+/g, ' ').trim()
  const name = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return { name: name === '' ? detail : name, detail, kind, range, selectionRange: range }
}

/** Returns a symbol around others: its range runs from the first to the last of them. */
function group(name: string, kind: SymbolKind, children: DocumentSymbol[]): DocumentSymbol {
  const places = children.flatMap(({ range }) => [range.start, range.end])
  const sorted = places.sort((a, b) => a.line - b.line || a.character - b.character)
  const range = { start: sorted[0] ?? ORIGIN, end: sorted.at(-1) ?? ORIGIN }
  return { name, kind, range, selectionRange: { start: range.start, end: range.start }, children }
}

const ORIGIN = { line: 0, character: 0 }
