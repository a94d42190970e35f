const MOST = 31 // of 32 bits; the sign bit stays free, so that a set of flags is never negative

/**
 * Returns a function that names the flags of a set and gives each the next bit.
 * Throws an `Error` if a name is given twice, or if there are more flags than `most`: 31, or the bits of the array that stores them.
 *
 * @example
 * const flag = defineFlags('letter')
 * const CAPITAL = flag('CAPITAL') // 1
 * const ACCENTED = flag('ACCENTED') // 2
 * flag('CAPITAL') // throws
 */
export function defineFlags(set: string, most = MOST): (name: string) => number {
  const names = new Set<string>()
  return (name) => {
    if (names.has(name)) throw new Error(`The ${set} flag "${name}" is defined twice.`)
    if (names.size >= Math.min(most, MOST))
      throw new Error(`The ${set} flag "${name}" is one too many; the maximum is ${Math.min(most, MOST)}.`)
    names.add(name)
    return 1 << (names.size - 1)
  }
}
