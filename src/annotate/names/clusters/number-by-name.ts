/** A map from name numbers (of `NameTable`) to other numbers from 1 on; 0 for a name without one. The next page reuses its array. */
export class NumberByName {
  #numbers = new Int32Array(256)
  #count = 0

  /** Empties the map for the next page. */
  open(): this {
    if (this.#count > 0) this.#numbers.fill(0, 0, this.#count)
    this.#count = 0
    return this
  }

  get(name: number): number {
    return name < this.#count ? (this.#numbers[name] ?? 0) : 0
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

  /** Sets the number of a name unless the name has one already. */
  first(name: number, number: number): void {
    if (this.get(name) === 0) this.set(name, number)
  }
}
