import { failure } from '../failure'
import type { MissingMetadata } from '../item'
import { formatCount, printError } from './terminal'

/** Stories that lack metadata which their format requires: reported once for all of them. */
export class MissingFacts {
  readonly #kinds = new Map<string, { readonly file: string; readonly error: MissingMetadata; count: number }>()

  #written = 0

  /** Counts a story that lacks metadata. `isWritten` is whether it was written in another format. */
  add(file: string, error: MissingMetadata, isWritten: boolean): void {
    if (isWritten) this.#written++
    const known = this.#kinds.get(error.kind)
    if (known) known.count++
    else this.#kinds.set(error.kind, { file, error, count: 1 })
  }

  /** Prints each kind of lack once, among `written` stories that were written. */
  flush(written: number): void {
    const kinds = [...this.#kinds.values()]
    const all = written - this.#written + kinds.reduce((sum, { count }) => sum + count, 0)
    for (const { file, error, count } of kinds)
      printError(
        count === 1
          ? `${file}: ${failure(error)}`
          : `${count.toLocaleString('en-US')} of ${formatCount(all, 'story', 'stories')}, such as ${file}: ${failure(error)}`,
      )
    this.#kinds.clear()
    this.#written = 0
  }
}
