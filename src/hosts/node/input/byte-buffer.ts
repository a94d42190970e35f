/** Bytes that are collected in one array: lines of few bytes cost no object each. */
export class ByteBuffer {
  #bytes = new Uint8Array(4096)
  #length = 0

  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length))
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#bytes.set(bytes, this.#length)
    this.#length = length
  }

  /** Returns a copy of the bytes, and forgets them. The memory of many bytes is given back. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    if (this.#bytes.length > KEPT) this.#bytes = new Uint8Array(4096)
    return taken
  }
}

/** Bytes of memory that are kept for the next bytes. */
const KEPT = 1024 * 1024
