/** Returns the 95 % Wilson interval of a share, `[low, high]` in percent: of 9 right of 10, 60 and 98. */
export function wilson(right, all) {
  const z = 1.96
  const share = right / all
  const middle = share + (z * z) / (2 * all)
  const half = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const whole = 1 + (z * z) / all
  return [(100 * (middle - half)) / whole, (100 * (middle + half)) / whole].map((value) =>
    Math.max(0, Math.min(100, value)),
  )
}
