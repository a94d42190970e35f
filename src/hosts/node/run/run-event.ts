/** Counts of a run so far, this run and those before it. */
export interface RunCounts {
  readonly stories: number
  readonly errors: number
  /** Bytes of the inputs that are read, as they are on disk. */
  readonly bytes: number
}

/** What happens in a run. */
export type RunEvent =
  | { readonly event: 'start'; readonly inputs?: number; readonly bytes?: number; readonly resumed: boolean }
  | ({ readonly event: 'progress' } & RunCounts)
  | {
      readonly event: 'error'
      readonly input: string
      readonly record: number
      readonly id: string
      readonly code: string
      readonly message: string
    }
  | ({ readonly event: 'commit' } & RunCounts)
  | ({
      readonly event: 'end'
      readonly status: 'finished' | 'unchanged' | 'stopped'
      readonly seconds: number
    } & RunCounts)
