/** Where a report is written: standard output, or a file. */
export interface Sink {
  readonly isColourful: boolean
  write(text: string): void
}
