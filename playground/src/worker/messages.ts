import type { Article, Diagnostic, Difference, Loss } from 'wirecopy'
import type { Highlight } from '../../../src/hosts/inspect/highlight'
import type { BlockReason } from './explain-story'
import type { MergedTexts } from './merge-texts'

/** Formats that have a tab. */
export const formatNames = ['json', 'newsml', 'nitf', 'ninjs', 'markdown', 'html'] as const

export type PageFormat = (typeof formatNames)[number]

/** Options of a reading that the page offers. */
export interface ReadingOptions {
  readonly date?: string
  readonly language?: string
  readonly repair?: boolean
}

/** Three versions of a story: as filed, as edited by the desk, and as filed again. */
export interface ThreeTexts {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** Request of the page to the worker. The answers have the same id. */
export type Request = { readonly id: number } & (
  | { readonly kind: 'parse'; readonly text: string; readonly options: ReadingOptions }
  | { readonly kind: 'write'; readonly format: PageFormat; readonly draft: boolean; readonly now: string }
  | { readonly kind: 'compare'; readonly other: ReadingOptions | { readonly article: Article } }
  | { readonly kind: 'fix'; readonly text: string; readonly fixes: readonly Diagnostic[] }
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | ({ readonly kind: 'merge' } & ThreeTexts)
)

/** Answer of the worker. A `parse` is answered by `parsed`, `annotated` and `explained`, in this order. */
export type Answer = { readonly id: number } & (
  | {
      readonly kind: 'parsed'
      readonly highlights: readonly Highlight[]
      readonly article: Article
      readonly took: number
    }
  | {
      readonly kind: 'annotated'
      readonly highlights: readonly Highlight[]
      readonly article: Article
      readonly findings: readonly Diagnostic[]
      readonly spans: ArticleSpans
    }
  | { readonly kind: 'explained'; readonly reasons: readonly BlockReason[] }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] }
  | { readonly kind: 'fixed'; readonly text: string; readonly applied: number }
  | { readonly kind: 'opened'; readonly text: string }
  | { readonly kind: 'merged'; readonly merged: MergedTexts }
  | { readonly kind: 'failed'; readonly request: Request['kind']; readonly message: string; readonly code: string }
)

/** Document in a format, or the reason why it is not written. */
export interface Written {
  readonly format: PageFormat
  readonly text: string
  readonly extension: string
  readonly mimeType: string
  readonly losses: readonly Loss[]
  /** Error of the writer; the text is empty then. */
  readonly refused?: { readonly code: string; readonly message: string }
}

/** Spans of the copy for the entries of the lists below the text, by the key of the entry. */
export type ArticleSpans = Readonly<Record<string, readonly { readonly start: number; readonly end: number }[]>>
