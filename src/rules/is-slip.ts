/**
 * Whether two words differ by one typing slip.
 * A slip is one letter added, removed or replaced, or two adjacent letters swapped: `Robertsen`, `Robertson`. Words of fewer than five
 * letters, and words that differ at their end (`Argentina`, `Argentine`), do not count.
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  if (a.startsWith(b) || b.startsWith(a)) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let left = a.length
  let right = b.length
  while (left > from && right > from && a[left - 1] === b[right - 1]) {
    left--
    right--
  }
  const [x, y] = [a.slice(from, left), b.slice(from, right)]
  if (left === a.length && right === b.length) return false // Argentina, Argentine
  if (/^\p{Lu}/u.test(x) || /\d/.test(x + y)) return false
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
}
