import type { Article, Story } from 'wirecopy'
import type { LedgerSource } from 'wirecopy/ledger'

/** A story from the queue, with what is known of its source. */
export interface QueuedStory {
  readonly story: Story | Article
  readonly source: LedgerSource
}

/** What a sink did with a story. */
export interface SinkResult {
  readonly guid: string
  /** What the story does to the one before: `new`, `replaces`, `duplicate`, `late` … */
  readonly kind: string
}

/** Place that stories are written to. Every method may be called again for the same story: after a crash, a job runs twice. */
export interface StorySink {
  /**
   * Stores stories, each only if no newer version of it is there and it is not killed: compare and set, in one step.
   * What a story kills or restricts is taken back. Resolves once all of it is safe on disk.
   * A worker also calls it without stories every 15 seconds, so that a sink can write what an embargo no longer blocks.
   */
  take(stories: readonly QueuedStory[]): Promise<readonly SinkResult[]>
  /** Removes all that is known of a story. Resolves to whether there was something. */
  purge(guid: string): Promise<boolean>
  close(): Promise<void>
}
