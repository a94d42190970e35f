import type { HtmlBlock } from '../read/blocks'
import type { ElementFacts } from './element-facts'

/** A block of a page, with what is counted in its text. */
export interface BlockFacts {
  readonly read: HtmlBlock
  /** All texts of the block, separated by spaces. */
  readonly text: string
  /** Letters and digits. */
  readonly letters: number
  readonly words: number
  /** Letters inside links. */
  readonly linked: number
  readonly links: number
  readonly commas: number
  /** Marks that end a sentence. */
  readonly stops: number
  /** Whether it reads like a paragraph: long, with sentences or commas, and few links. */
  readonly isLong: boolean
  /** Facts of the innermost element around the block; undefined outside of any. */
  readonly facts: ElementFacts | undefined
}
