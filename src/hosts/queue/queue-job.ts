/** Work of one job: a range of bytes of a file. Jobs hold no copy text. */
export interface QueueJob {
  /** `story`: a file of one or several messages. `shard`: the lines of NDJSON that start in the range. */
  readonly kind: 'story' | 'shard'
  /** Absolute path of the file, which every worker must be able to read. */
  readonly path: string
  readonly start: number
  readonly end: number
  /** SHA-256 of the bytes of the range, so that a file that changed is noticed. */
  readonly hash: string
}

/** What became of a job: the guids of its stories, and counts of events. */
export interface QueueResult {
  readonly guids: readonly string[]
  readonly events: Readonly<Record<string, number>>
  readonly dead: number
}

/** A story that could not be taken: where it is, and why. Without its text. */
export interface DeadLetter extends QueueJob {
  /** A code such as `binary-input`, or the name of an error. */
  readonly reason: string
  readonly guid?: string
}
