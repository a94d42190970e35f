import type { Story } from 'wirecopy'
import type { ReadingOptions } from './messages'

/** Copy that was read last, with its story once it is annotated. */
export interface Current {
  readonly id: number
  readonly text: string
  readonly options: ReadingOptions
  story: Story
}
