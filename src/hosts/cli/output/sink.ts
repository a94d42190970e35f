/** Where a report is written: standard output, or a file. */
export interface Sink {
  readonly isColourful: boolean
  /** Columns of the terminal that it writes to. */
  readonly columns?: number
  write(text: string): void
}
