const LOOK_AHEAD = 64 // tokens after the last that a look ahead may reach

/** An array with a zero for every token of a page, reused for the next page. */
export class ZeroedArray {
  #array = new Int32Array(2048)

  for(count: number): Int32Array {
    if (count + LOOK_AHEAD > this.#array.length) this.#array = new Int32Array(count * 2)
    else this.#array.fill(0, 0, count + LOOK_AHEAD)
    return this.#array
  }
}
