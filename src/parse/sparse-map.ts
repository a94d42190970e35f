/** Lookups after which a table is made of all its sources. */
const FEW = 32

/** A table that names are looked up in. */
export type Lookup<V> = Pick<ReadonlyMap<string, V>, 'get' | 'has' | 'keys'>

/**
 * Table of the names in many sources, for the few names that a story looks up: the first ones are looked for in the texts of the sources, and
 * only those with such a text are read. Then it is made of all.
 */
export class SparseMap<V> implements Lookup<V> {
  readonly #texts: readonly string[]
  readonly #make: (sources: readonly number[]) => ReadonlyMap<string, V>
  readonly #partOf: (name: string) => string
  readonly #looked = new Map<string, V | undefined>()
  #all: ReadonlyMap<string, V> | undefined

  /**
   * Takes the text of each source, and functions that make a table of some of the sources, by index, and that return what the text of a source
   * has if it has a name.
   */
  constructor(
    texts: readonly string[],
    make: (sources: readonly number[]) => ReadonlyMap<string, V>,
    partOf: (name: string) => string = (name) => name,
  ) {
    this.#texts = texts
    this.#make = make
    this.#partOf = partOf
  }

  /** Returns the value of a name. Has none for the text of a group that a pattern did not match. */
  get(name: string | undefined): V | undefined {
    if (name === undefined) return undefined
    return this.#all === undefined && this.#looked.size < FEW ? this.#look(name) : this.#whole().get(name)
  }

  has(name: string | undefined): boolean {
    return this.get(name) !== undefined
  }

  keys(): ReturnType<ReadonlyMap<string, V>['keys']> {
    return this.#whole().keys()
  }

  #look(name: string): V | undefined {
    if (this.#looked.has(name)) return this.#looked.get(name)
    const part = this.#partOf(name)
    const sources: number[] = []
    for (let index = 0; index < this.#texts.length; index++)
      if ((this.#texts[index] as string).includes(part)) sources.push(index)
    const value = sources.length > 0 ? this.#make(sources).get(name) : undefined
    this.#looked.set(name, value)
    return value
  }

  #whole(): ReadonlyMap<string, V> {
    return (this.#all ??= this.#make([...this.#texts.keys()]))
  }
}
