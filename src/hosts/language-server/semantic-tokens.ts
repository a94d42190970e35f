import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { AnnotatedStory, Span } from 'wirecopy'
import type { Analysis } from './analysis'
import { anchorSpan } from './mentions'

/** Types of tokens, of those that every theme colours. A later one covers an earlier one. */
export const tokenTypes = [
  ...(['comment', 'class', 'property', 'namespace', 'decorator', 'keyword', 'string'] as const),
  ...(['struct', 'type', 'variable', 'number'] as const),
] as const
type TokenType = (typeof tokenTypes)[number]

/** Parts of a story by the openings of their paths. */
const PARTS: readonly (readonly [path: RegExp, type: TokenType])[] = [
  [/^headline$/, 'class'],
  [/^(?:subheadline|kicker|slugline|section|alternativeHeadlines\.\d+\.text)$/, 'property'],
  [/^dateline\.text$/, 'namespace'],
  [/^byline\.text$/, 'decorator'],
  [/^(?:embargo\.text|(?:notices|restrictions|editorsNotes)\.\d+(?:\.text)?)$/, 'keyword'],
]

/** Returns the coloured tokens of a document: parts, boilerplate, quotations, people, organisations, places, times. */
export function semanticTokens(document: TextDocument, analysis: Analysis): SemanticTokens {
  const text = document.getText()
  const types = new Uint8Array(text.length)
  for (const story of analysis.annotated()) paintStory(story, types)
  const builder = new SemanticTokensBuilder()
  let line = 0
  let lineStart = 0
  for (let i = 0; i < text.length; ) {
    const type = types[i] ?? 0
    const isBreak = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')
    if (isBreak || type === 0) {
      i++
      if (!isBreak) continue
      line++
      lineStart = i
      continue
    }
    const start = i
    while (i < text.length && types[i] === type && text[i] !== '\n' && text[i] !== '\r') i++
    if (i > start) builder.push(line, start - lineStart, i - start, type - 1, 0)
    else i++ // the first of a pair CR LF
  }
  return builder.build()
}

/** Writes the type of each character of a story, plus one, into an array. */
function paintStory(story: AnnotatedStory, types: Uint8Array): void {
  const paint = (span: Span | undefined, type: TokenType): void => {
    if (span) types.fill(tokenTypes.indexOf(type) + 1, span.start, span.end)
  }
  for (const span of story.dropped) paint(span, 'comment')
  for (const [path, span] of Object.entries(story.spans)) {
    const type = PARTS.find(([pattern]) => pattern.test(path))?.[1]
    if (type) paint(span, type)
  }
  const { people = [], organisations = [], places = [], times = [], statements = [] } = story.article.annotations
  for (const { kind, content } of statements)
    if (kind === 'direct' || kind === 'partial')
      for (const anchor of content) paint(anchorSpan(story, anchor), 'string')
  for (const [found, type] of [
    [organisations, 'struct'],
    [places, 'type'],
    [people, 'variable'],
  ] as const)
    for (const { mentions } of found) for (const anchor of mentions) paint(anchorSpan(story, anchor), type)
  for (const { anchor } of times) paint(anchorSpan(story, anchor), 'number')
}
