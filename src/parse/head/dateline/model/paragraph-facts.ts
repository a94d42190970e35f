import type { Tables } from '../../../tables'
import type { DatelineContext } from './context'
import { type PieceFacts, pieceFactsOf } from './piece-facts'
import type { DatelinePiece } from './pieces'

/** Adds a feature, by name, to the evidence for a reading. */
export type AddFeature = (name: string) => void

/** What a paragraph has in common for all its readings; each value is computed on first use. */
export class ParagraphFacts {
  readonly text: string
  readonly pieces: readonly DatelinePiece[]
  readonly tables: Tables
  /** The position of the paragraph among the blocks of the story. */
  readonly index: number
  /** Whether the script has capitals. */
  readonly cased: boolean
  readonly dense: boolean
  readonly #contextOf: () => DatelineContext
  readonly #pieceFacts: (PieceFacts | undefined)[] = []
  #context: DatelineContext | undefined
  #around: string | undefined

  constructor(
    text: string,
    pieces: readonly DatelinePiece[],
    tables: Tables,
    index: number,
    contextOf: () => DatelineContext,
  ) {
    this.text = text
    this.pieces = pieces
    this.tables = tables
    this.index = index
    this.#contextOf = contextOf
    const start = text.slice(0, OPENING)
    this.cased = CASED.test(start)
    this.dense = DENSE.test(start)
  }

  get context(): DatelineContext {
    return (this.#context ??= this.#contextOf())
  }

  /** The paragraph and what is above and below, in small letters, in which a town may be named again. */
  get around(): string {
    return (this.#around ??= `${this.context.above} ${this.context.below}`.toLowerCase())
  }

  /** Returns what the words of a piece are. */
  piece(index: number): PieceFacts {
    return (this.#pieceFacts[index] ??= pieceFactsOf(this.text, this.pieces[index] as DatelinePiece, this.tables))
  }
}

const OPENING = 60 // characters that tell the script
const CASED = /(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/
