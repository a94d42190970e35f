import { failure } from '../failure'
import type { MissingMetadata } from '../item'
import { formatCount, printError } from './terminal'

/** Stories that lack metadata which their format requires: reported once for all of them. */
export class MissingFacts {
  readonly #kinds = new Map<string, { readonly file: string; readonly error: MissingMetadata; count: number }>()

  /** Counts a story that lacks metadata. */
  add(file: string, error: MissingMetadata): void {
    const known = this.#kinds.get(error.kind)
    if (known) known.count++
    else this.#kinds.set(error.kind, { file, error, count: 1 })
  }

  /** Prints each kind of lack once. Returns whether there was any. */
  flush(written: number): boolean {
    const kinds = [...this.#kinds.values()]
    const all = written + kinds.reduce((sum, { count }) => sum + count, 0)
    for (const { file, error, count } of kinds)
      printError(
        count === 1
          ? `${file}: ${failure(error)}`
          : `${count.toLocaleString('en-US')} of ${formatCount(all, 'story', 'stories')}, such as ${file}: ${failure(error)}`,
      )
    this.#kinds.clear()
    return kinds.length > 0
  }
}
