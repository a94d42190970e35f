import { createHash } from 'node:crypto'

/** How far an input is read: the number of bytes after expansion, and their hash. */
export class InputPosition {
  readonly #hash = createHash('sha256')
  #offset = 0

  /** Number of bytes that are read. */
  get offset(): number {
    return this.#offset
  }

  /** Adds the next bytes. */
  add(bytes: Uint8Array): void {
    this.#offset += bytes.length
    this.#hash.update(bytes)
  }

  /** Returns the hash of all bytes so far, in hexadecimal. */
  digest(): string {
    return this.#hash.copy().digest('hex')
  }
}
