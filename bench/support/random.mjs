/** Returns a generator of random numbers from 0 up to 1. A seed gives the same numbers in every run. */
export function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
