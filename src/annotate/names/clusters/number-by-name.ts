/** A map from name numbers to numbers from 1 on; 0 if none was set. Its array is reused for the next page. */
export class NumberByName {
  #numbers = new Int32Array(256)
  #count = 0

  /** Forgets the numbers of the last page. */
  open(): this {
    this.#numbers.fill(0, 0, this.#count)
    this.#count = 0
    return this
  }

  get(name: number): number {
    return this.#numbers[name] ?? 0
  }

  set(name: number, number: number): void {
    if (name >= this.#numbers.length) {
      const longer = new Int32Array(name * 2)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[name] = number
    if (name >= this.#count) this.#count = name + 1
  }

  /** Sets the number of a name unless it has one already. */
  first(name: number, number: number): void {
    if (this.get(name) === 0) this.set(name, number)
  }
}
