/** Returns the greatest of some numbers; `least` without any. Takes any number of them, unlike `Math.max(...numbers)`. */
export function greatest(numbers: Iterable<number>, least = 0): number {
  let most = least
  for (const number of numbers) if (number > most) most = number
  return most
}
