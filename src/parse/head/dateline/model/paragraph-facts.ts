import type { Tables } from '../../../tables'
import type { DatelineContext } from './context'
import { type PieceFacts, pieceFactsOf } from './piece-facts'
import type { DatelinePiece } from './pieces'

/** Adds a feature of a reading, by its name in the weights: `place:known`. */
export type AddFeature = (name: string) => void

/** Facts about a paragraph that all its readings as a dateline share. Computed on first use. */
export class ParagraphFacts {
  readonly text: string
  readonly pieces: readonly DatelinePiece[]
  readonly tables: Tables
  /** Position of the paragraph among the blocks of the story, from 0. */
  readonly index: number
  /** Whether the script has capitals. */
  readonly cased: boolean
  readonly dense: boolean
  readonly #contextOf: () => DatelineContext
  readonly #pieceFacts: (PieceFacts | undefined)[] = []
  #context: DatelineContext | undefined
  #around: string | undefined
  #aroundAsFiled: string | undefined

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

  /** The paragraph with the blocks above and below, in small letters, in which a town may be named again. */
  get around(): string {
    return (this.#around ??= this.aroundAsFiled.toLowerCase())
  }

  /** The paragraph with the blocks above and below, as filed. Offsets in `around` can differ: a few letters change length in lower case. */
  get aroundAsFiled(): string {
    return (this.#aroundAsFiled ??= `${this.context.above} ${this.context.below}`)
  }

  /** Returns the facts about a piece, by its index. */
  piece(index: number): PieceFacts {
    return (this.#pieceFacts[index] ??= pieceFactsOf(this.text, this.pieces[index] as DatelinePiece, this.tables))
  }
}

const OPENING = 60 // characters by which the script is determined
const CASED = /(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/
