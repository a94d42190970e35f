/** Zeros before the first token and after the last, as in `Tokens`: looking beside a token needs no test. */
export const PAD = 64

/** An array with a zero for every token of a page, `PAD` places after the number of the token. Reused for the next page. */
export class PaddedArray {
  #array = new Int32Array(2048)
  #used = 0

  for(count: number): Int32Array {
    const size = PAD + count + PAD
    if (size > this.#array.length) this.#array = new Int32Array(size * 2)
    else this.#array.fill(0, 0, this.#used)
    this.#used = size
    return this.#array
  }
}
