import type { HtmlBlock } from '../read/blocks'
import type { ElementFacts } from './element-facts'

/** A block of a page, with what is counted in its text. */
export interface BlockFacts {
  readonly read: HtmlBlock
  /** All texts of the block, separated by spaces. */
  readonly text: string
  /** Number of letters and digits. */
  readonly letters: number
  readonly words: number
  /** All words of three letters or more, in small letters. */
  readonly vocabulary: ReadonlySet<string>
  /** Number of letters and digits inside links. */
  readonly linked: number
  readonly links: number
  readonly commas: number
  /** Number of marks that end a sentence. */
  readonly stops: number
  /** Whether the block reads like a paragraph: long, with sentences or commas, and few links. */
  readonly isLong: boolean
  /** Facts of the innermost element around the block; undefined if no element is around it. */
  readonly facts: ElementFacts | undefined
}
