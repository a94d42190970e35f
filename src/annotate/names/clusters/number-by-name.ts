/** A number for each name of a page; 0 if none was set. The array is reused by the next page. */
export class NumberByName {
  #numbers = new Int32Array(256)
  #count = 0

  /** Clears the numbers of the last page. */
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

  /** Sets a number unless one is set already. */
  first(name: number, number: number): void {
    if (this.get(name) === 0) this.set(name, number)
  }
}
